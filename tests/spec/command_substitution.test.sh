# Command substitution: XCU 2.6.3

#### output is substituted
echo $(echo a)
## stdout: a

#### backquotes
echo `echo a`
## stdout: a

#### trailing newlines go
x=$(printf 'a\n\n\n'); echo "[$x]"
## stdout: [a]

#### inner newlines stay
x=$(printf 'a\n\nb\n'); echo "$x"
## STDOUT:
a

b
## END

#### leading newlines stay
x=$(printf '\n\na'); echo "[$x]"
## STDOUT:
[

a]
## END

#### only newlines
x=$(printf '\n\n'); echo "[$x]"
## stdout: []

#### empty
x=$(:); echo "[$x]"
## stdout: []

#### empty parentheses
x=$(); echo "[$x]"
## stdout: []

#### empty backquotes
x=``; echo "[$x]"
## stdout: []

#### nested
echo $(echo $(echo $(echo deep)))
## stdout: deep

#### nested backquotes
echo `echo \`echo a\``
## stdout: a

#### backquotes in dollar parentheses
echo $(echo `echo a`)
## stdout: a

#### dollar parentheses in backquotes
echo `echo $(echo a)`
## stdout: a

#### quotes inside are independent
echo "$(echo "a" 'b')"
## stdout: a b

#### split without quotes
set -- $(echo a b); echo $#
## stdout: 2

#### not split in quotes
set -- "$(echo a b)"; echo $#
## stdout: 1

#### globbed without quotes
touch f1 f2; echo $(echo 'f*')
## stdout: f1 f2

#### not globbed in quotes
touch f1; echo "$(echo 'f*')"
## stdout: f*

#### no further expansion of the result
x='$y'; y=1; echo $(echo "$x")
## stdout: $y

#### result is not a reserved word
$(echo if) 2>/dev/null; echo $?
## stdout: 127

#### result as a command
$(echo echo) a
## stdout: a

#### result with arguments as a command
$(echo echo a) b
## stdout: a b

#### several commands
echo $(echo a; echo b)
## stdout: a b

#### on several lines
echo $(
echo a
echo b
)
## stdout: a b

#### with a comment
echo $(echo a # comment )
)
## stdout: a

#### with a case
echo $(case a in a) echo yes;; esac)
## stdout: yes

#### with a case with parentheses
echo $(case a in (a) echo yes;; esac)
## stdout: yes

#### with an unbalanced parenthesis in quotes
echo $(echo ')')
## stdout: )

#### with an escaped parenthesis
echo $(echo \))
## stdout: )

#### with a subshell at once
echo $( (echo a) )
## stdout: a

#### with a group
echo $({ echo a; })
## stdout: a

#### with a here-document
echo $(cat <<X
a
X
)
## stdout: a

#### with a function definition
echo $(f() { echo in; }; f)
## stdout: in

#### with a loop
echo $(for i in 1 2 3; do echo $i; done)
## stdout: 1 2 3

#### variable set inside is lost
x=1; y=$(x=2); echo $x
## stdout: 1

#### variables are seen inside
x=1; echo $(echo $x)
## stdout: 1

#### directory is kept apart
cd /; x=$(cd /tmp; pwd); echo $x; pwd
## STDOUT:
/tmp
/
## END

#### exit status
x=$(exit 3); echo $?
## stdout: 3

#### exit status of the last of several
x=$(exit 3)$(exit 4); echo $?
## stdout: 4

#### exit status is not that of the assignment if a command follows
x=$(false) true; echo $?
## stdout: 0

#### exit status in an if
if x=$(false); then echo yes; else echo no; fi
## stdout: no

#### status inside is that from before
false; echo $(echo $?)
## stdout: 1

#### standard input is shared
echo a | { x=$(cat); echo "[$x]"; }
## stdout: [a]

#### standard error is not captured
x=$(echo err 2>&1 >&2) 2>/dev/null; echo "[$x]"
## stdout: [err]

#### error redirected to output is captured
x=$({ echo err >&2; } 2>&1); echo "[$x]"
## stdout: [err]

#### in double quotes with text
echo "a$(echo b)c"
## stdout: abc

#### in an arithmetic expansion
echo $(( $(echo 1) + `echo 2` ))
## stdout: 3

#### in a parameter operator
echo ${x:-$(echo a)}
## stdout: a

#### in a pattern
x=abc; echo ${x#$(echo a)}
## stdout: bc

#### in a case pattern
case a in $(echo a)) echo yes;; esac
## stdout: yes

#### in a for list
for i in $(echo a b); do echo $i; done
## STDOUT:
a
b
## END

#### in a here-document
cat <<X
$(echo a)
X
## stdout: a

#### in a redirection
echo a > $(echo f); cat f
## stdout: a

#### in an assignment before a command
x=$(echo 1) $SH -c 'echo $x'
## stdout: 1

#### background inside is waited for through the pipe
echo $(echo a & wait)
## stdout: a

#### background without waiting
x=$(echo a &); echo "[$x]"
## stdout: [a]

#### parameters are seen
set -- a b; echo $(echo $# $1)
## stdout: 2 a

#### set inside does not leak
set -- a; x=$(set -- b c); echo $#
## stdout: 1

#### exit trap inside
x=$(trap 'echo bye' EXIT; echo hi); echo $x
## stdout: hi bye

#### backslashes in backquotes: dollar
x=1; echo `echo '\$x'` `echo "\$x"`
## stdout: $x 1

#### backslashes in backquotes: backslash
echo `printf '%s' 'a\\b'`
## stdout: a\b
## OK dash/yash stdout-json: "a\b\n"

#### backslashes in backquotes: other characters stay
echo `printf '%s' 'a\tb'`
## stdout: a\tb
## OK dash/yash stdout-json: "a\tb\n"

#### backquotes within double quotes: escaped quote
echo "`echo \"a b\"`"
## stdout: a b

#### backslash newline in backquotes
echo `echo a\
b`
## stdout: ab

#### backslash newline in dollar parentheses
echo $(echo a\
b)
## stdout: ab

#### large output
x=$(i=0; while [ $i -lt 2000 ]; do echo 0123456789; i=$((i+1)); done); echo ${#x}
## stdout: 21999

#### NUL bytes are dropped or end it, never more
x=$(printf 'a\0b' 2>/dev/null); case $x in ab|a) echo ok;; esac
## stdout: ok

#### bytes that are no text are kept
x=$(printf '\377\376'); printf '%s' "$x" | od -An -tx1
## stdout:  ff fe
## OK yash STDOUT:
## END

#### carriage return before the newline stays
x=$(printf 'a\r\n'); printf '%s' "$x" | od -An -c
## stdout:    a  \r

#### dollar parenthesis blank parenthesis is a subshell
echo $( ( echo a ) )
## stdout: a

#### file read by a redirection only
echo a > f; x=$(< f); echo "[$x]"
## note: dash, ash and yash give nothing (EXT-READFILE)
## stdout: [a]
## N-I dash/ash/yash stdout: []

#### unfinished quote in it is an error
$SH -c 'echo $(echo "a)' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### missing end of backquotes is an error
$SH -c 'echo `echo a' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### command not found inside
x=$(nosuch 2>/dev/null); echo $?
## stdout: 127

#### killed inside
x=$($SH -c 'kill -9 $$'); echo $?
## stdout: 137
## OK yash stdout: 393
## OK ksh stdout: 265

#### twice in a word
echo $(echo a)$(echo b)
## stdout: ab

#### in the middle of a word with splitting
set -- x$(echo 'a b')y; echo $# $1 $2
## stdout: 2 xa by

#### nested quotes three deep
echo "$(echo "$(echo "a  b")  c")"
## stdout: a  b  c

#### tilde inside
HOME=/h; echo $(echo ~)
## stdout: /h

#### output with only blanks
set -- $(echo '   '); echo $#
## stdout: 0

#### assignment keeps blanks
x=$(echo '  a  '); echo "[$x]"
## stdout: [  a  ]

#### at inside with quotes
set -- 'a b' c; echo "$(for i in "$@"; do echo "[$i]"; done)"
## STDOUT:
[a b]
[c]
## END

#### errexit inside is set
set -e; x=$(false; echo a); echo "$x"
## STDOUT:
## END
## status: 1
## OK ash stdout: a
## OK ash status: 0

#### return inside a function's substitution
f() { x=$(return 3); echo $?; }; f
## stdout: 3

#### loop control inside does not leave the outer loop
for i in 1 2; do x=$(break; echo no); echo $i$x; done 2>/dev/null
## STDOUT:
1
2
## END
## OK mksh STDOUT:
1no
2no
## END

#### pipeline inside
echo $(echo b a | tr ' ' '\n' | sort)
## stdout: a b

#### descriptor open inside
exec 3> f; x=$(echo a >&3); exec 3>&-; cat f
## stdout: a

#### many in sequence
i=0; while [ $i -lt 200 ]; do x=$(echo $i); i=$((i+1)); done; echo $x
## stdout: 199

#### syntax error in backquotes
echo a
echo _`"pwd`_
echo b
## stdout: a
## status: 2
## OK bash/yash STDOUT:
a
__
b
## END
## OK bash/yash status: 0
## OK mksh status: 1
## OK ksh status: 3

#### syntax error in backquotes that are not expanded
if false; then echo `if`; fi
f() { echo `for`; }
x=1
echo ${x-`(`} ok
## stdout: 1 ok
## OK dash/ash STDOUT:
## END
## OK dash/ash status: 2

#### syntax error in an assignment's backquotes
echo a
x=`(`; echo no
## stdout: a
## status: 2
## OK bash/yash STDOUT:
a
no
## END
## OK bash/yash status: 0
## OK mksh status: 1
## OK ksh status: 3

#### syntax error in backquotes in an expansion's word
echo ${x-`(`}
echo no
## STDOUT:
## END
## status: 2
## OK bash/yash STDOUT:

no
## END
## OK bash/yash status: 0
## OK mksh status: 1
## OK ksh status: 3

#### syntax error in quoted backquotes
echo "`case x in`"
echo no
## STDOUT:
## END
## status: 2
## OK bash/yash STDOUT:

no
## END
## OK bash/yash status: 0
## OK mksh status: 1
## OK ksh status: 3

#### syntax error in backquotes inside backquotes ends the inner shell
echo [`echo \`(\``]
echo after
## STDOUT:
[]
after
## END
## OK dash/ash STDOUT:
## END
## OK dash/ash status: 2

#### syntax error in backquotes of an arithmetic expansion
echo $((`(`+1))
echo no
## STDOUT:
## END
## status: 2
## OK bash STDOUT:

no
## END
## OK bash status: 0
## OK yash STDOUT:
1
no
## END
## OK yash status: 0
## OK mksh status: 1
## OK ksh status: 3

#### syntax error in backquotes is told by an and-or list
echo `(` || echo or
echo no
## STDOUT:
## END
## status: 2
## OK bash/yash STDOUT:

no
## END
## OK bash/yash status: 0
## OK mksh status: 1
## OK ksh status: 3

#### a line continuation in backquotes goes, even in single quotes
echo "`echo 'foo\
bar'`" `echo 'a\\
b'` `echo "a\
b"`
echo `cat <<'E'
a\
b
E
`
echo `echo \`echo 'a\
b'\``
## STDOUT:
foobar a\ b ab
ab
ab
## END
