# Shell execution environment: XCU 2.12

#### variables of a subshell are lost
(x=1); echo "[$x]"
## stdout: []

#### exports in a subshell are lost
(export x=1); env | grep -c '^x='
## stdout: 0
## status: 1

#### unset in a subshell is lost
x=1; (unset x); echo $x
## stdout: 1

#### functions are seen in a subshell
f() { echo f; }; (f)
## stdout: f

#### functions are seen in a pipeline
f() { echo f; }; f | cat
## stdout: f

#### functions are not seen in a new shell
f() { echo f; }; $SH -c f 2>/dev/null; echo $?
## stdout: 127

#### unexported variables are seen in a subshell
x=1; (echo $x)
## stdout: 1

#### unexported variables are not seen in a new shell
x=1; $SH -c 'echo "[$x]"'
## stdout: []

#### directory in a subshell
cd /; (cd /tmp; pwd); pwd
## STDOUT:
/tmp
/
## END

#### umask in a subshell
umask 022; (umask 077; umask); umask
## STDOUT:
0077
0022
## END
## OK mksh STDOUT:
077
022
## END

#### umask in a new shell is inherited
umask 027; $SH -c umask
## stdout: 0027
## OK mksh stdout: 027

#### directory in a new shell is inherited
cd /tmp; $SH -c pwd
## stdout: /tmp

#### descriptors in a new shell are inherited
exec 3> f; $SH -c 'echo a >&3'; cat f
## stdout: a

#### closing in a subshell does not close outside
exec 3> f; (exec 3>&-); echo a >&3; cat f
## stdout: a

#### options in a subshell
(set -f); case $- in *f*) echo on;; *) echo off;; esac
## stdout: off

#### positional parameters in a subshell
set -- a b; (shift; echo $1); echo $1
## STDOUT:
b
a
## END

#### last status in a subshell
false; (echo $?)
## stdout: 1

#### status of a subshell is seen outside
(false); echo $?
## stdout: 1

#### exit in a subshell
(exit 4); echo $?
## stdout: 4

#### return in a subshell in a function
f() { (return 4); echo $?; }; f
## stdout: 4

#### traps in a subshell are reset
trap 'echo no' EXIT; (echo sub); trap - EXIT
## stdout: sub

#### process id in a subshell is that of the shell
a=$$; (test $$ = $a && echo same)
## stdout: same

#### background id in a subshell is inherited
sleep 0 & a=$!; (test $! = $a && echo same); wait
## stdout: same

#### pipeline parts are subshells
x=1; x=2 | x=3; echo $x
## stdout: 1
## OK ksh stdout: 3

#### last part of a pipeline
echo v | read x; echo "[$x]"
## stdout: []
## OK ksh stdout: [v]

#### background is a subshell
x=1; { x=2; } & wait; echo $x
## stdout: 1

#### command substitution is a subshell
x=1; y=$(x=2; echo $x); echo $x $y
## stdout: 1 2

#### nested subshells
x=1; (x=2; (x=3; echo $x); echo $x); echo $x
## STDOUT:
3
2
1
## END

#### group is no subshell
x=1; { x=2; }; echo $x
## stdout: 2

#### loop is no subshell
x=1; for i in a; do x=2; done; echo $x
## stdout: 2

#### redirected loop is no subshell
x=1; while read y; do x=$y; done <<X
2
X
echo $x
## stdout: 2

#### redirected group is no subshell
x=1; { x=2; } > /dev/null; echo $x
## stdout: 2

#### function with parentheses is a subshell
f() (x=2); x=1; f; echo $x
## stdout: 1

#### aliases in a subshell
$SH -c 'alias e="echo a"
(e)'
## stdout: a

#### readonly in a subshell holds
readonly x=1; (x=2) 2>/dev/null || echo refused
## stdout: refused

#### IFS in a subshell
(IFS=:); x=a:b; set -- $x; echo $#
## stdout: 1

#### hash table is inherited without harm
ls > /dev/null; (ls > /dev/null; echo ok)
## stdout: ok

#### getopts state in a subshell
set -- -ab; getopts ab o; (getopts ab o; echo $o); getopts ab o; echo $o
## STDOUT:
b
b
## END

#### environment of a command is unchanged by it
x=1; export x; $SH -c 'x=2'; echo $x
## stdout: 1

#### LINENO in a subshell
(echo $LINENO) | grep -c '^[0-9]'
## stdout: 1
## OK dash stdout: 0
## OK dash status: 1

#### ignored signal in a subshell
trap '' USR1; (kill -USR1 $$; echo alive)
## stdout: alive

#### exit trap of a subshell in a pipeline
(trap 'echo bye' EXIT; echo hi) | cat
## STDOUT:
hi
bye
## END

#### subshell killed by a signal
($SH -c 'kill -TERM $$'); echo $?
## stdout: 143
## OK yash stdout: 399
## OK ksh stdout: 271

#### deep recursion of subshells
f() { if [ $1 -gt 0 ]; then (f $(($1-1))); else echo end; fi; }; f 20
## stdout: end

#### temporary variables of a function call are gone
f() { :; }; x=1 f; echo "[$x]"
## stdout: []
## OK ksh stdout: [1]

#### temporary variables of a builtin call are gone
x=1 cd .; echo "[$x]"
## stdout: []

#### temporary variables of eval stay
x=1 eval :; echo "[$x]"
## stdout: [1]

#### temporary export of a function call
f() { $SH -c 'echo "[$x]"'; }; x=1 f
## stdout: [1]
## OK ksh stdout: []

#### set of PATH in a subshell
(PATH=/nonexistent); ls > /dev/null; echo $?
## stdout: 0
