# Pipelines and lists: XCU 2.9.2, 2.9.3

#### pipeline
echo abc | tr a-z A-Z
## stdout: ABC

#### pipeline of three
printf 'b\na\n' | sort | tr '\n' ' '; echo
## stdout: a b 

#### pipeline status is the last one's
false | true; echo $?; true | false; echo $?
## STDOUT:
0
1
## END

#### negation
! false; echo $?; ! true; echo $?
## STDOUT:
0
1
## END

#### negated pipeline
! true | false; echo $?
## stdout: 0

#### double negation needs a command
! ! true 2>/dev/null; echo done
## STDOUT:
## END
## status: 2
## OK bash/mksh/ksh stdout: done
## OK bash/mksh/ksh status: 0

#### negation of a group
! { false; }; echo $?
## stdout: 0

#### pipefail takes the last failure
set -o pipefail; (exit 3) | (exit 4) | true; echo $?
## stdout: 4
## OK dash STDOUT:
## END
## OK dash status: 2

#### pipefail with all true
set -o pipefail; true | true; echo $?
## stdout: 0
## OK dash STDOUT:
## END
## OK dash status: 2

#### pipefail first fails
set -o pipefail; (exit 3) | true; echo $?
## stdout: 3
## OK dash STDOUT:
## END
## OK dash status: 2

#### pipefail off again
set -o pipefail; set +o pipefail; false | true; echo $?
## stdout: 0
## OK dash STDOUT:
## END
## OK dash status: 2

#### pipefail and negation
set -o pipefail; ! false | true; echo $?
## stdout: 0
## OK dash STDOUT:
## END
## OK dash status: 2

#### newline after the pipe sign
echo a |
cat
## stdout: a

#### comment after the pipe sign
echo a | # to cat
cat
## stdout: a

#### pipeline of compound commands
{ echo b; echo a; } | (sort)
## STDOUT:
a
b
## END

#### for loop in a pipeline
for i in c a b; do echo $i; done | sort | tr '\n' ' '; echo
## stdout: a b c 

#### while loop at the end of a pipeline
printf '1\n2\n' | while read x; do echo "<$x>"; done
## STDOUT:
<1>
<2>
## END

#### variable set in a pipeline stage is lost in the middle
x=0; echo a | { x=1; cat; } | cat; echo $x
## STDOUT:
a
0
## END

#### exit in a pipeline stage leaves only the stage
exit 3 | cat; echo here $?
## stdout: here 0

#### standard error is not piped
{ echo err >&2; } 2>/dev/null | cat; echo end
## stdout: end

#### reader ends early
i=0; while [ $i -lt 3 ]; do echo $i; i=$((i+1)); done | head -n 1
## stdout: 0

#### writer is killed by a broken pipe
yes | head -n 1
## stdout: y

#### reader that reads nothing
echo a | true; echo $?
## stdout: 0

#### large data through a pipe
i=0; while [ $i -lt 5000 ]; do echo "line $i"; i=$((i+1)); done | wc -l | tr -d ' '
## stdout: 5000

#### function in a pipeline
f() { tr a b; }; echo aaa | f
## stdout: bbb

#### builtin at the start
printf 'x\n' | cat
## stdout: x

#### subshell sees the pipe
(cat; echo two) <<X | cat
one
X
## STDOUT:
one
two
## END

#### and list
true && echo yes; false && echo no; echo $?
## STDOUT:
yes
1
## END

#### or list
true || echo no; false || echo yes
## stdout: yes

#### mixed list is left associative
false || true && echo a; true || false && echo b
## STDOUT:
a
b
## END

#### and then or
false && echo no || echo yes
## stdout: yes

#### status of an and list
true && false; echo $?; false && true; echo $?
## STDOUT:
1
1
## END

#### status of an or list
false || false; echo $?; false || true; echo $?
## STDOUT:
1
0
## END

#### newline after and
true &&
echo a
## stdout: a

#### newline after or
false ||

echo a
## stdout: a

#### semicolons
echo a; echo b; echo c
## STDOUT:
a
b
c
## END

#### trailing semicolon
echo a;
## stdout: a

#### background and wait
echo a & wait; echo b
## STDOUT:
a
b
## END

#### background status
false & wait $!; echo $?
## stdout: 1

#### background and foreground
{ sleep 0.1; echo late; } & echo early; wait
## STDOUT:
early
late
## END

#### background id
sleep 0 & p=$!; wait $p; echo $?
## stdout: 0

#### background and-or list
true && echo a & wait
## stdout: a

#### background in a list
echo a > f & wait; cat f
## stdout: a

#### several in the background
for i in 1 2 3; do echo $i > f$i & done; wait; cat f1 f2 f3
## STDOUT:
1
2
3
## END

#### background reads from the null device
cat & wait; echo end
## stdout: end

#### background with own input
cat < /dev/null & wait $!; echo $?
## stdout: 0

#### ampersand then newline
echo a &
wait
## stdout: a

#### wait for two
(exit 3) & a=$!; (exit 4) & b=$!; wait $a; echo $?; wait $b; echo $?
## STDOUT:
3
4
## END

#### wait for both in one call
(exit 3) & a=$!; (exit 4) & b=$!; wait $a $b; echo $?
## stdout: 4

#### wait without children
wait; echo $?
## stdout: 0

#### wait for an unknown process
wait 99999; echo $?
## stdout: 127

#### status of starting in the background is zero
false; sleep 0 & echo $?; wait
## stdout: 0

#### group in the background
{ echo a; echo b; } & wait
## STDOUT:
a
b
## END

#### pipeline in the background
echo abc | tr a-z A-Z & wait
## stdout: ABC

#### negated in the background
! true & wait $!; echo $?
## stdout: 1
## OK bash stdout: 0

#### exit status after background
(exit 5) & wait $!; echo $?
## stdout: 5

#### subshell in the background keeps variables apart
x=1; (x=2) & wait; echo $x
## stdout: 1

#### background in a function
f() { echo in & wait; }; f
## stdout: in

#### background in a subshell
(echo a & wait)
## stdout: a

#### nested pipes in substitutions
echo $(echo a | tr a b | tr b c)
## stdout: c

#### pipe into read keeps its value inside the group
echo v | { read x; echo $x; }
## stdout: v

#### empty list in parentheses is an error
$SH -c '( )' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed
## OK mksh STDOUT:
## END
## OK mksh status: 1

#### empty pipeline member is an error
$SH -c 'echo a | | cat' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### leading operator is an error
$SH -c '&& echo a' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### double semicolon outside case is an error
$SH -c 'echo a;; echo b' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### ampersand then semicolon is an error
$SH -c 'echo a & ; echo b' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed
## OK ksh STDOUT:
b
a
## END
## OK ksh status: 1

#### long chain of ands
true && true && true && true && true && true && echo end
## stdout: end

#### long pipeline
echo x | cat | cat | cat | cat | cat | cat | cat | cat
## stdout: x

#### pipeline with assignments
a=1 $SH -c 'echo $a' | cat
## stdout: 1

#### negation with redirection
! cat < /nonexistent 2>/dev/null; echo $?
## stdout: 0

#### exclamation needs to be apart
!true 2>/dev/null; echo $?
## stdout: 127

#### status of pipeline in a substitution
x=$(false | true); echo $?
## stdout: 0

#### signal status through a pipe
$SH -c 'kill -9 $$' | cat; echo $?
## stdout: 0

#### last stage sees the exit status from before
false; true | echo $?
## stdout: 1
## OK ksh stdout: 0

#### two background processes write in order of wait
(echo 1) & wait $!; (echo 2) & wait $!; echo 3
## STDOUT:
1
2
3
## END
