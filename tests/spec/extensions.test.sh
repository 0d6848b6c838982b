# Syntax of other shells that POSIX has not: what is taken in, what is an ordinary word, what is refused (LIM-BASH)

#### function keyword
function f { echo in; }
f
## stdout: in
## OK dash/yash STDOUT:
## END
## OK dash/yash status: 2

#### function keyword with parentheses
function f() { echo in; }
f
## note: three shells have it, and scripts use it
## stdout: in
## OK dash/yash STDOUT:
## END
## OK dash/yash status: 2
## OK ksh STDOUT:
## END
## OK ksh status: 3

#### function keyword and a redirection
function f { echo in; } >/dev/null
f; echo ok
## stdout: ok
## OK dash/yash STDOUT:
## END
## OK dash/yash status: 2

#### function keyword and a subshell
function f (echo in); f
## STDOUT:
## END
## status: 2
## OK bash stdout: in
## OK bash status: 0
## OK mksh status: 1
## OK ksh status: 3

#### function of a simple command
f() echo hi; f
## stdout: hi
## OK bash/yash STDOUT:
## END
## OK bash/yash status: 2

#### function names
foo-bar() { echo hi; }; foo-bar
## STDOUT:
## END
## status: 2
## OK mksh stdout: hi
## OK mksh status: 0
## OK ksh status: 1

#### array
arr=(a b); echo no
## STDOUT:
## END
## status: 2
## OK bash/mksh/ksh stdout: no
## OK bash/mksh/ksh status: 0

#### array that is not come to
false && arr=(); echo no
## STDOUT:
## END
## status: 2
## OK bash/mksh/ksh stdout: no
## OK bash/mksh/ksh status: 0

#### array that grows
arr+=(a); echo no
## STDOUT:
## END
## status: 2
## OK bash/mksh/ksh stdout: no
## OK bash/mksh/ksh status: 0

#### array in export
export x=(a b); echo no
## STDOUT:
## END
## status: 2
## OK bash/ksh stdout: no
## OK bash/ksh status: 0
## OK mksh status: 1

#### appending
x=a; x+=b 2>/dev/null; echo $x
## stdout: a
## OK bash/mksh/ksh stdout: ab

#### element of an array
a[0]=x 2>/dev/null; echo $?
## stdout: 127
## OK bash/mksh/ksh stdout: 0

#### element of an array in an expansion
echo ${x[0]}; echo no
## STDOUT:
## END
## status: 2
## OK bash/mksh/ksh STDOUT:

no
## END
## OK bash/mksh/ksh status: 0

#### element of an array in arithmetic
echo $((x[0])); echo no
## STDOUT:
## END
## status: 2
## OK bash/mksh/ksh STDOUT:
0
no
## END
## OK bash/mksh/ksh status: 0

#### double bracket
[[ a = b ]] 2>/dev/null; echo $?
## note: POSIX makes it an ordinary word (LIM-BASH)
## stdout: 127
## OK ash/bash/mksh/ksh stdout: 1
## OK yash STDOUT:
## END
## OK yash status: 2

#### arithmetic command
x=1; ((x++)) 2>/dev/null; echo $x $?
## stdout: 1 127
## OK bash/mksh/ksh stdout: 2 0

#### nested subshells that begin together
((echo a); echo b)
## STDOUT:
a
b
## END

#### nested subshells that begin and end together
((echo a)); echo $?
## STDOUT:
a
0
## END
## OK bash stdout: 1
## OK mksh stdout: 2
## OK ksh STDOUT:
## END
## OK ksh status: 1

#### arithmetic for loop
for ((i=0;i<3;i++)); do echo $i; done
## STDOUT:
## END
## status: 2
## OK bash/ksh STDOUT:
0
1
2
## END
## OK bash/ksh status: 0
## OK mksh status: 1

#### select
select x in a b; do echo $x; break; done </dev/null; echo no
## STDOUT:
## END
## status: 2
## OK bash STDOUT:

no
## END
## OK bash status: 0
## OK mksh/ksh stdout: no
## OK mksh/ksh status: 0

#### coproc
coproc cat 2>/dev/null; echo $?
## stdout: 127
## OK bash stdout: 0

#### ampersand and a redirection
echo hi &> f; wait; cat f
## stdout: hi

#### pipe with standard error
echo a |& cat; echo no
## STDOUT:
## END
## status: 2
## OK bash STDOUT:
a
no
## END
## OK bash status: 0
## OK mksh/ksh stdout: no
## OK mksh/ksh status: 0

#### case item that goes on matching
case a in a) echo 1;;& *) echo 2;; esac
## STDOUT:
## END
## status: 2
## OK bash/mksh STDOUT:
1
2
## END
## OK bash/mksh status: 0
## OK ksh status: 3

#### braces in words
echo {a..c} {a,b} x{a,b}y
## stdout: {a..c} {a,b} x{a,b}y
## OK bash stdout: a b c a b xay xby

#### time of a program
time true 2>/dev/null; echo $?
## stdout: 0

#### time of a group
time { echo no; }
## STDOUT:
## END
## status: 2
## OK bash/mksh/ksh stdout: no
## OK bash/mksh/ksh status: 0

#### declare
declare x=1 2>/dev/null; echo $? $x
## stdout: 127
## OK bash stdout: 0 1

#### shopt
shopt -s extglob 2>/dev/null; echo $?
## stdout: 127
## OK bash stdout: 0

#### let
let x=1+1 y=x*2; echo $? $x $y
## stdout: 0 2 4
## OK dash/yash stdout: 127

#### source
echo 'echo in' > "$TMP/s"; source "$TMP/s"
## stdout: in
## N-I dash/yash STDOUT:
## END
## N-I dash/yash status: 127

#### upper case
echo ${x^^}; echo no
## STDOUT:
## END
## status: 2
## OK bash STDOUT:

no
## END
## OK bash status: 0
## OK mksh status: 1
## OK ksh status: 3

#### indirection
x=y; y=z; echo ${!x}; echo no
## STDOUT:
## END
## status: 2
## OK bash STDOUT:
z
no
## END
## OK bash status: 0
## OK mksh/ksh STDOUT:
x
no
## END
## OK mksh/ksh status: 0

#### malformed expansions that are not come to
false && echo ${x^^} ${x@Q}; echo ok
## stdout: ok
## OK yash STDOUT:
## END
## OK yash status: 2
## OK ksh STDOUT:
## END
## OK ksh status: 3

#### translated string
echo $"hello"
## stdout: $hello
## OK bash/mksh/ksh stdout: hello

#### variable for a descriptor
echo hi {fd}</dev/null
## stdout: hi {fd}
## OK bash/ksh stdout: hi

#### variable for a descriptor of a group
{ echo no; } {fd}>/dev/null
## STDOUT:
## END
## status: 2
## OK bash/ksh stdout: no
## OK bash/ksh status: 0
## OK mksh status: 1

#### double negation
! ! true; echo $?
## STDOUT:
## END
## status: 2
## OK bash/mksh/ksh stdout: 0
## OK bash/mksh/ksh status: 0

#### extended pattern
case abc in @(abc|b)) echo no;; esac
## STDOUT:
## END
## status: 2
## OK mksh/ksh stdout: no
## OK mksh/ksh status: 0

#### for with braces
for i in 1 2; { echo $i; }
## STDOUT:
## END
## status: 2
## OK bash/mksh/ksh STDOUT:
1
2
## END
## OK bash/mksh/ksh status: 0

#### old arithmetic
echo $[1+2]
## stdout: $[1+2]
## OK bash stdout: 3

#### process substitution
cat <(echo hi); echo no
## note: ash, bash and ksh have it; it is refused by name (LIM-BASH)
## STDOUT:
## END
## status: 2
## OK ash/bash/ksh STDOUT:
hi
no
## END
## OK ash/bash/ksh status: 0
## OK mksh status: 1

#### here-string
cat <<<hello
## note: three shells have it, and so has ash where it is built compatible with bash (EXT-HERESTR)
## stdout: hello
## OK dash/ash/yash STDOUT:
## END
## OK dash/ash/yash status: 2

#### a lone input redirection in a command substitution gives the file
printf 'a\nb\n\n' >f; cat() { echo no; }; n=f
echo "[$(<f)]" "[$( <$n )]" "[`<f`]" "[$(0<f)]"; x=$(<nosuch) || echo failed
## STDOUT:
[a
b] [a
b] [a
b] [a
b]
failed
## END
## note: XCU 2.6.3 leaves it open, and nothing at all would be a silent surprise (EXT-READFILE)
## N-I dash/ash/yash STDOUT:
[] [] [] []
failed
## END
