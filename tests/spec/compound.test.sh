# Compound commands and functions: XCU 2.9.4, 2.9.5

#### group
{ echo a; echo b; }
## STDOUT:
a
b
## END

#### group needs a separator
{ echo a } ; }
## stdout: a }

#### group with newlines
{
echo a
}
## stdout: a

#### group changes variables
x=1; { x=2; }; echo $x
## stdout: 2

#### group status
{ true; false; }; echo $?
## stdout: 1

#### subshell
(echo a; echo b)
## STDOUT:
a
b
## END

#### subshell keeps variables apart
x=1; (x=2; echo $x); echo $x
## STDOUT:
2
1
## END

#### subshell keeps the directory
mkdir d; (cd d; touch f); ls
## stdout: d

#### subshell keeps options apart
(set -f); case $- in *f*) echo on;; *) echo off;; esac
## stdout: off

#### subshell keeps functions apart
f() { echo 1; }; (f() { echo 2; }; f); f
## STDOUT:
2
1
## END

#### subshell keeps positional parameters apart
set -- a; (set -- b c); echo $1 $#
## stdout: a 1

#### subshell keeps umask apart
umask 022; (umask 077); umask
## stdout: 0022
## OK mksh stdout: 022

#### subshell keeps aliases apart
alias zz='echo 1'; (unalias zz); alias zz
## stdout: zz='echo 1'

#### subshell status
(exit 3); echo $?
## stdout: 3

#### nested subshells
(((echo deep)))
## stdout: deep
## OK bash/ksh STDOUT:
## END
## OK bash/ksh status: 1
## OK mksh STDOUT:
## END
## OK mksh status: 2

#### subshell in subshell exit
(echo a; (exit 3); echo $?); echo $?
## STDOUT:
a
3
0
## END

#### exit in a subshell
(exit 2; echo no); echo $?
## stdout: 2

#### subshell close to keyword
if (true) then echo yes; fi
## stdout: yes

#### group close to a parenthesis
{ (echo a) }
## stdout: a

#### for
for i in a b c; do echo $i; done
## STDOUT:
a
b
c
## END

#### for with no words
for i in; do echo no; done; echo $?
## stdout: 0

#### for over parameters
set -- a 'b c'; for i do echo "[$i]"; done
## STDOUT:
[a]
[b c]
## END

#### for over parameters with a semicolon
set -- a b; for i; do echo $i; done
## STDOUT:
a
b
## END

#### for over parameters with newline
set -- a b
for i
do echo $i
done
## STDOUT:
a
b
## END

#### for in on the next line
for i
in a b
do echo $i; done
## STDOUT:
a
b
## END

#### for variable stays
for i in a b; do :; done; echo $i
## stdout: b

#### for variable with an empty list stays
i=x; for i in; do :; done; echo $i
## stdout: x

#### for status
for i in a; do false; done; echo $?
## stdout: 1

#### for changes its list while running
set -- a b c; for i do set -- x; echo $i; done
## STDOUT:
a
b
c
## END

#### for with quoted words
for i in 'a b' "c d"; do echo "[$i]"; done
## STDOUT:
[a b]
[c d]
## END

#### for with expansion
l='1 2 3'; for i in $l; do echo $i; done
## STDOUT:
1
2
3
## END

#### for with a reserved word as variable
for if in a; do echo $if; done
## stdout: a

#### for with reserved words in the list
for i in do done if; do echo $i; done
## STDOUT:
do
done
if
## END

#### for with invalid name is an error
$SH -c 'for 1x in a; do :; done; echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### for with group as body is an error
$SH -c 'for i in a; { echo $i; }' 2>/dev/null || echo failed
## stdout: failed
## OK bash/mksh/ksh stdout: a

#### nested for
for i in 1 2; do for j in a b; do echo $i$j; done; done
## STDOUT:
1a
1b
2a
2b
## END

#### break
for i in 1 2 3; do [ $i = 2 ] && break; echo $i; done
## stdout: 1

#### continue
for i in 1 2 3; do [ $i = 2 ] && continue; echo $i; done
## STDOUT:
1
3
## END

#### break two
for i in 1 2; do for j in a b; do break 2; done; echo no; done; echo end
## stdout: end

#### continue two
for i in 1 2; do for j in a b; do continue 2; done; echo no; done; echo $i
## stdout: 2

#### break more than there are
for i in 1 2; do break 5; done; echo $i
## stdout: 1

#### break status
for i in 1; do false; break; done; echo $?
## stdout: 0

#### continue status
for i in 1; do false; continue; done; echo $?
## stdout: 0

#### break with zero is an error
$SH -c 'for i in 1; do break 0; done; echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed
## OK bash stdout: after
## OK bash status: 1

#### break outside a loop does nothing
break 2>/dev/null; echo $?
## stdout: 0
## OK yash STDOUT:
## END
## OK yash status: 2

#### continue outside a loop does nothing
continue 2>/dev/null; echo $?
## stdout: 0
## OK yash STDOUT:
## END
## OK yash status: 2

#### break in a group in a loop
for i in 1 2; do { break; }; echo no; done; echo $i
## stdout: 1

#### break in an if in a loop
for i in 1 2; do if true; then break; fi; done; echo $i
## stdout: 1

#### break in a case in a loop
for i in 1 2; do case $i in 1) break;; esac; done; echo $i
## stdout: 1

#### break in an and list
for i in 1 2; do true && break; done; echo $i
## stdout: 1

#### break in a subshell leaves the subshell
for i in 1 2; do (break; echo no); done; echo $i
## stdout: 2
## OK bash/mksh STDOUT:
no
no
2
## END

#### break in the condition
while break; do echo no; done; echo end
## stdout: end

#### continue in the condition ends like the next turn
i=0; while i=$((i+1)); [ $i -lt 3 ] && continue; [ $i -lt 5 ]; do echo $i; done
## STDOUT:
3
4
## END

#### break by eval
for i in 1 2; do eval break; done; echo $i
## stdout: 1

#### while
i=0; while [ $i -lt 3 ]; do echo $i; i=$((i+1)); done
## STDOUT:
0
1
2
## END

#### while false never runs
while false; do echo no; done; echo $?
## stdout: 0

#### while status is that of the last body
i=0; while [ $i -lt 1 ]; do i=1; (exit 3); done; echo $?
## stdout: 3

#### until
i=0; until [ $i -ge 3 ]; do echo $i; i=$((i+1)); done
## STDOUT:
0
1
2
## END

#### until true never runs
until true; do echo no; done; echo $?
## stdout: 0

#### while with a list as condition
i=0; while i=$((i+1)); [ $i -le 2 ]; do echo $i; done
## STDOUT:
1
2
## END

#### while with a pipeline as condition
i=0; while echo $i | grep -q '^[01]$'; do echo $i; i=$((i+1)); done
## STDOUT:
0
1
## END

#### while in while
i=0; while [ $i -lt 2 ]; do j=0; while [ $j -lt 2 ]; do echo $i$j; j=$((j+1)); done; i=$((i+1)); done
## STDOUT:
00
01
10
11
## END

#### while on several lines
i=0
while
  test $i -lt 2
do
  echo $i
  i=$((i+1))
done
## STDOUT:
0
1
## END

#### if then
if true; then echo yes; fi
## stdout: yes

#### if else
if false; then echo no; else echo else; fi
## stdout: else

#### if elif
if false; then echo 1; elif true; then echo 2; else echo 3; fi
## stdout: 2

#### if several elif
if false; then echo 1; elif false; then echo 2; elif true; then echo 3; fi
## stdout: 3

#### if status without a branch
if false; then :; fi; echo $?
## stdout: 0

#### if status with a branch
if true; then (exit 3); fi; echo $?
## stdout: 3

#### if status of else
if false; then :; else (exit 4); fi; echo $?
## stdout: 4

#### if with a list as condition
if false; true; then echo yes; fi
## stdout: yes

#### if with negation
if ! false; then echo yes; fi
## stdout: yes

#### if nested
if true; then if false; then echo a; else echo b; fi; fi
## stdout: b

#### if on several lines
if true
then
  echo a
else
  echo b
fi
## stdout: a

#### empty then is an error
$SH -c 'if true; then fi' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### missing fi is an error
$SH -c 'if true; then echo a' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### case
case b in a) echo 1;; b) echo 2;; c) echo 3;; esac
## stdout: 2

#### case with alternatives
case b in a|b) echo yes;; esac
## stdout: yes

#### case with an opening parenthesis
case b in (a|b) echo yes;; esac
## stdout: yes

#### case default
case z in a) echo a;; *) echo other;; esac
## stdout: other

#### case first match wins
case ab in a*) echo first;; ab) echo second;; esac
## stdout: first

#### case with no match
case z in a) echo a;; esac; echo $?
## stdout: 0

#### case status of a match
case a in a) (exit 3);; esac; echo $?
## stdout: 3

#### case status of an empty match
false; case a in a) ;; esac; echo $?
## stdout: 0

#### case with no items
case a in esac; echo $?
## stdout: 0

#### case without the last double semicolon
case a in a) echo yes; esac
## stdout: yes

#### case on several lines
case a in
  a)
    echo one
    ;;
  b) echo two ;;
esac
## stdout: one

#### case pattern with expansion
p=a; case a in $p) echo yes;; esac
## stdout: yes

#### case pattern with command substitution
case a in $(echo a)) echo yes;; esac
## stdout: yes

#### case patterns are expanded lazily
x=0; case a in a) ;; $((x=1))) ;; esac; echo $x
## stdout: 0

#### case word with quotes
case "a b" in 'a b') echo yes;; esac
## stdout: yes

#### case with reserved word
case in in in) echo yes;; esac
## stdout: yes

#### case word esac in parentheses
case esac in (esac) echo yes;; esac
## stdout: yes
## OK yash STDOUT:
## END
## OK yash status: 2

#### case in with newlines
case a

in

a) echo yes;; esac
## stdout: yes

#### case fall through
case a in a) echo 1;& b) echo 2;; c) echo 3;; esac
## note: XCU 2.9.4.3: ;& is new in 2024
## STDOUT:
1
2
## END
## OK dash/ash/yash STDOUT:
## END
## OK dash/ash/yash status: 2

#### case fall through to the end
case a in a) echo 1;& b) echo 2;& esac
## note: XCU 2.9.4.3: ;& is new in 2024
## STDOUT:
1
2
## END
## OK dash/ash/yash STDOUT:
## END
## OK dash/ash/yash status: 2

#### case in a loop with continue
for i in 1 2 3; do case $i in 2) continue;; esac; echo $i; done
## STDOUT:
1
3
## END

#### case with empty alternatives
case '' in ''|x) echo empty;; esac
## stdout: empty

#### case item with a subshell
case a in a) (echo sub);; esac
## stdout: sub

#### function
f() { echo in $1; }; f a
## stdout: in a

#### function with a newline before the body
f()
{ echo in; }
f
## stdout: in

#### function with blanks in the parentheses
f ( ) { echo in; }; f
## stdout: in

#### function with a subshell body
f() (x=2; echo $x); x=1; f; echo $x
## STDOUT:
2
1
## END

#### function with an if body
f() if true; then echo yes; fi; f
## stdout: yes

#### function with a for body
f() for i in 1 2; do echo $i; done; f
## STDOUT:
1
2
## END

#### function with a case body
f() case $1 in a) echo A;; esac; f a
## stdout: A

#### function arguments
f() { echo "$# $1 $2"; }; f 'a b' c
## stdout: 2 a b c

#### function return
f() { return 3; echo no; }; f; echo $?
## stdout: 3

#### function return without a number
f() { false; return; }; f; echo $?
## stdout: 1

#### function return in a loop
f() { for i in 1 2; do return 4; done; }; f; echo $?
## stdout: 4

#### function return in a subshell
f() { (return 5); echo $?; }; f
## stdout: 5

#### function status is that of its last command
f() { false; }; f; echo $?
## stdout: 1

#### function definition status
false; f() { :; }; echo $?
## stdout: 0

#### function recursion
f() { [ $1 -gt 0 ] || return 0; echo $1; f $(($1-1)); }; f 3
## STDOUT:
3
2
1
## END

#### function variables are global
f() { x=2; }; x=1; f; echo $x
## stdout: 2

#### function redefined
f() { echo 1; }; f() { echo 2; }; f
## stdout: 2

#### function redefined while it runs
f() { f() { echo new; }; echo old; }; f; f
## STDOUT:
old
new
## END

#### function defined in a function
f() { g() { echo g; }; }; f; g
## stdout: g

#### function unset
f() { echo f; }; unset -f f; f 2>/dev/null; echo $?
## stdout: 127

#### function and variable of one name
f() { echo fn; }; f=var; f; echo $f
## STDOUT:
fn
var
## END

#### function keeps zero
f() { echo "$0"; }; $SH -c 'f() { echo "$0"; }; f a' zero
## stdout: zero

#### function restores parameters after return
f() { shift; return; }; set -- a b; f x y; echo $1 $2
## stdout: a b

#### function in a condition
f() { return 1; }; if f; then echo yes; else echo no; fi
## stdout: no

#### function in a pipeline
f() { cat; }; echo a | f
## stdout: a

#### function in a substitution
f() { echo a b; }; echo "$(f)"
## stdout: a b

#### function exit leaves the shell
(f() { exit 3; }; f; echo no); echo $?
## stdout: 3

#### function with redirection
f() { echo out; } > file; f; cat file
## stdout: out

#### function named like a variable with underscore
_f1() { echo ok; }; _f1
## stdout: ok

#### function name that is a reserved word is an error
$SH -c 'if() { :; }' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### function name of a special builtin is an error
$SH -c 'break() { :; }; echo after' 2>/dev/null || echo failed
## stdout: failed
## OK yash/mksh stdout: after

#### function assignments before the call
f() { echo $v; }; v=1; v=2 f
## stdout: 2

#### function sees the parameters as at
f() { for i in "$@"; do echo "[$i]"; done; }; f 'a b' '' c
## STDOUT:
[a b]
[]
[c]
## END

#### function call with no arguments
f() { echo $#; }; set -- a b; f
## stdout: 0

#### local variable
f() { local x; x=2; echo $x; }; x=1; f; echo $x
## STDOUT:
2
1
## END
## OK ksh STDOUT:
2
2
## END

#### local variable with a value
f() { local x=2 y=3; echo $x$y; }; x=1; f; echo $x
## STDOUT:
23
1
## END
## OK ksh STDOUT:
1
1
## END

#### local variable is seen by called functions
g() { echo $x; }; f() { local x=2; g; }; x=1; f
## stdout: 2
## OK ksh stdout: 1

#### local in nested calls
f() { local x=$1; [ $1 -gt 0 ] && f $(($1-1)); echo $x; }; f 2
## STDOUT:
0
1
2
## END
## OK ksh STDOUT:



## END

#### local value is not split
f() { local x=$1; echo "$x"; }; f 'a  b'
## stdout: a  b
## OK yash stdout: a
## OK ksh stdout-json: "\n"

#### break in a function does not leave the caller's loop
f() { break; }; for i in 1 2; do f; echo $i; done 2>/dev/null
## STDOUT:
1
2
## END
## OK ash STDOUT:
## END
## OK yash STDOUT:
## END
## OK yash status: 2

#### return at the top level of a dot script
echo 'echo a; return 3; echo b' > s; . ./s; echo $?
## STDOUT:
a
3
## END

#### deep nesting of groups
{ { { { { echo deep; }; }; }; }; }
## stdout: deep

#### deep nesting of ifs
if true; then if true; then if true; then if true; then echo deep; fi; fi; fi; fi
## stdout: deep

#### compound command needs no blank before the redirection
{ echo a; }>f; cat f
## stdout: a

#### reserved words as arguments
echo if then else fi for while do done case esac { } !
## stdout: if then else fi for while do done case esac { } !

#### reserved word after a redirection is a word
>f if 2>/dev/null; echo $?
## stdout: 127

#### closing brace as an argument
echo }
## stdout: }

#### opening brace joined to a word is a word
{echo a; } 2>/dev/null || echo failed
## STDOUT:
## END
## status: 2
## OK mksh status: 1
## OK ksh status: 3

#### then on the same line as another command
if true; then echo a; echo b; fi; echo c
## STDOUT:
a
b
c
## END

#### semicolon before then is needed
$SH -c 'if true then echo a; fi' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### loop variable in a subshell
for i in 1 2; do (echo $i); done
## STDOUT:
1
2
## END

#### loop with redirection and variables
x=0; while read l; do x=$((x+1)); done <<X
a
b
X
echo $x
## stdout: 2

#### select of the last status in a condition list
if (exit 3); then :; else echo $?; fi
## stdout: 3

#### status in elif
if (exit 3); then :; elif echo $?; then :; fi
## stdout: 3

#### assignment before a function with a side effect in its value
p() { :; }; n=5; n=$(((n -= 1))) p; echo $n
## stdout: 4

#### continue and break set the status
i=0; while echo $?; [ $i -lt 1 ]; do i=1; false; continue; done; for j in 1; do false; break; done; echo $?
## STDOUT:
0
0
0
## END
## OK mksh STDOUT:
0
1
0
## END
