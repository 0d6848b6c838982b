# Special built-in utilities: XCU 2.15

#### colon expands its arguments
: ${x:=a}; echo $x
## stdout: a

#### eval joins arguments
eval echo a '"b  c"'
## stdout: a b  c

#### eval with no arguments
false; eval; echo $?
## stdout: 0

#### eval with an empty argument
false; eval ''; echo $?
## stdout: 0

#### eval status
eval '(exit 3)'; echo $?
## stdout: 3

#### eval defines variables and functions
eval 'x=1; f() { echo f$x; }'; f
## stdout: f1

#### eval with quoting twice
x='$y'; y=1; eval echo $x
## stdout: 1

#### eval of several lines
eval 'echo a
echo b'
## STDOUT:
a
b
## END

#### eval in a function with return
f() { eval 'return 3'; echo no; }; f; echo $?
## stdout: 3

#### eval with exit
(eval 'exit 4'; echo no); echo $?
## stdout: 4

#### eval with redirection
eval 'echo a' > f; cat f
## stdout: a

#### eval with a leading dash dash
eval -- echo a 2>/dev/null || echo failed
## stdout: a
## OK dash/ash stdout: failed

#### dot reads commands
echo 'x=1' > s; . ./s; echo $x
## stdout: 1

#### dot status
echo '(exit 3)' > s; . ./s; echo $?
## stdout: 3

#### dot of an empty file
: > s; false; . ./s; echo $?
## stdout: 0

#### dot searches PATH
mkdir d; echo 'echo found' > d/s; PATH=$PWD/d:$PATH; . s
## stdout: found

#### dot does not need execute permission
echo 'echo ran' > s; chmod -x s; . ./s
## stdout: ran

#### dot does not search the current directory
echo 'echo no' > sss; $SH -c '. sss; echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### dot with return
echo 'return 3; echo no' > s; . ./s; echo $?
## stdout: 3

#### dot with return in a function
echo 'return 3' > s; f() { . ./s; echo in $?; }; f
## stdout: in 3

#### dot sees positional parameters
echo 'echo $1' > s; set -- a; . ./s
## stdout: a

#### dot changes positional parameters
echo 'set -- x' > s; set -- a; . ./s; echo $1
## stdout: x

#### dot with break in a loop
echo 'break' > s; for i in 1 2; do . ./s; done; echo $i
## stdout: 1
## OK yash STDOUT:
## END
## OK yash status: 2
## OK mksh stdout: 2

#### dot nested
echo 'echo inner' > s2; echo '. ./s2; echo outer' > s1; . ./s1
## STDOUT:
inner
outer
## END

#### dot with alias defined in it
echo 'alias zz="echo aliased"' > s; . ./s; eval zz
## stdout: aliased

#### dot without a final newline
printf 'echo a' > s; . ./s
## stdout: a

#### dot with double dash
echo 'echo a' > s; . -- ./s 2>/dev/null || echo failed
## stdout: a

#### exec replaces the shell
$SH -c 'exec echo a; echo no'
## stdout: a

#### exec of a missing command
$SH -c 'exec nosuchcommand; echo no' 2>/dev/null; echo $?
## stdout: 127

#### exec of a not executable file
: > f; $SH -c 'exec ./f; echo no' 2>/dev/null; echo $?
## stdout: 126

#### exec without arguments
exec; echo here
## stdout: here

#### exec with an assignment
x=1 exec $SH -c 'echo $x'
## stdout: 1

#### exec in a subshell
(exec echo a); echo b
## STDOUT:
a
b
## END

#### exec does not run the exit trap
$SH -c 'trap "echo bye" EXIT; exec true'
## STDOUT:
## END

#### exec keeps the process id
$SH -c 'echo $$; exec $SH -c "echo \$\$"' | uniq | wc -l | tr -d ' '
## stdout: 1

#### exec of a builtin name runs the file
$SH -c 'exec true'; echo $?
## stdout: 0

#### exec of a function name does not run it
$SH -c 'true() { echo no; }; exec true'; echo $?
## stdout: 0

#### exec redirection of output persists
(exec > f; echo a; echo b); cat f
## STDOUT:
a
b
## END

#### exec with a double dash
$SH -c 'exec -- echo a'
## stdout: a
## N-I dash STDOUT:
## END
## N-I dash status: 127

#### exit with a status
$SH -c 'exit 3'; echo $?
## stdout: 3

#### exit takes the last status
$SH -c 'false; exit'; echo $?
## stdout: 1

#### exit in a function
$SH -c 'f() { exit 3; }; f; echo no'; echo $?
## stdout: 3

#### exit of a large number
$SH -c 'exit 300' 2>/dev/null; echo $?
## stdout: 44

#### exit in the exit trap
$SH -c 'trap "exit 5" EXIT; exit 3'; echo $?
## stdout: 5

#### exit without a number in the exit trap
$SH -c 'trap "exit" EXIT; exit 3'; echo $?
## stdout: 3

#### exit trap and failing last command
$SH -c 'trap "false" EXIT; exit 3'; echo $?
## stdout: 3

#### exit in a command substitution
x=$(exit 3); echo $?
## stdout: 3

#### export prints
export ab='x y'; export -p | grep ' ab='
## stdout: export ab='x y'
## OK bash stdout: export ab="x y"

#### export output can be read back
export ab="x 'y"; s=$(export -p | grep ' ab='); unset ab; eval "$s"; echo "$ab"
## stdout: x 'y

#### export of an unset variable prints without a value
unset ab; export ab; export -p | grep ' ab$'
## stdout: export ab

#### export several
export a=1 b=2; env | grep -c '^[ab]='
## stdout: 2

#### export without value keeps the value
a=1; export a; $SH -c 'echo $a'
## stdout: 1

#### export value is not split
x='a b'; export y=$x; echo "$y"
## stdout: a b
## OK yash stdout: a

#### export value is not globbed
touch f1; export y=f*; echo "$y"
## stdout: f*

#### export through command
x='a b'; command export y=$x; echo "$y"
## stdout: a b
## OK yash stdout: a

#### export of a name from an expansion
n=ab; export $n=1; $SH -c 'echo $ab'
## stdout: 1

#### readonly prints
readonly ab=x; readonly -p | grep ' ab='
## stdout: readonly ab='x'
## OK bash stdout: readonly ab="x"
## OK yash/mksh/ksh stdout: readonly ab=x

#### readonly makes it so
readonly a=1; (a=2) 2>/dev/null || echo refused
## stdout: refused

#### readonly without a value
a=1; readonly a; echo $a; (a=2) 2>/dev/null || echo refused
## STDOUT:
1
refused
## END

#### readonly of an unset variable
readonly a; (a=2) 2>/dev/null || echo refused
## stdout: refused

#### readonly in a subshell
(readonly a=1); a=2; echo $a
## stdout: 2

#### readonly is not exported
readonly a=1; $SH -c 'echo "[$a]"'
## stdout: []

#### readonly survives in a function
f() { readonly a=1; }; f; (a=2) 2>/dev/null || echo refused
## stdout: refused

#### return with a status
f() { return 7; }; f; echo $?
## stdout: 7

#### return from nested functions
g() { return 1; }; f() { g; echo in $?; return 2; }; f; echo $?
## STDOUT:
in 1
2
## END

#### return in the middle of a pipeline stage
f() { echo a | { return 3; }; echo $?; }; f
## stdout: 3
## OK ksh STDOUT:
## END
## OK ksh status: 3

#### set shows functions or not but variables for sure
abc=1; set | grep -c '^abc='
## stdout: 1

#### set output is sorted and quoted
abc='a b'; set | grep '^abc=' > f; unset abc; . ./f; echo "$abc"
## stdout: a b

#### shift
set -- a b c; shift; echo "$@"
## stdout: b c

#### shift two
set -- a b c; shift 2; echo "$@"
## stdout: c

#### shift in a function
f() { shift; echo $1; }; f a b
## stdout: b

#### shift with expansion
set -- a b c; n=2; shift $n; echo "$@"
## stdout: c

#### shift status
set -- a; shift; echo $?
## stdout: 0

#### times prints two lines
times | wc -l | tr -d ' '
## stdout: 2

#### times format
times | grep -c '^[0-9]*m[0-9.]*s [0-9]*m[0-9.]*s$'
## stdout: 2

#### unset a variable
x=1; unset x; echo "[$x]" ${x+set}
## stdout: []

#### unset with v
x=1; unset -v x; echo ${x-unset}
## stdout: unset

#### unset several
a=1 b=2; unset a b; echo ${a-u} ${b-u}
## stdout: u u

#### unset of an unset variable
unset nosuch; echo $?
## stdout: 0

#### unset f of a function
f() { :; }; unset -f f; f 2>/dev/null; echo $?
## stdout: 127

#### unset f of no function
unset -f nosuch; echo $?
## stdout: 0

#### unset v leaves a function
f() { echo fn; }; f=1; unset -v f; f
## stdout: fn

#### unset prefers the variable
f() { echo fn; }; f=1; unset f; echo ${f-unset}; f
## STDOUT:
unset
fn
## END

#### unset IFS restores default splitting
IFS=:; unset IFS; x='a b'; set -- $x; echo $#
## stdout: 2

#### unset exported variable
export a=1; unset a; env | grep -c '^a='
## stdout: 0
## status: 1

#### unset of PATH then search
$SH -c 'unset PATH; echo builtin works'
## stdout: builtin works
## N-I yash STDOUT:
## END
## N-I yash status: 127

#### trap on exit
$SH -c 'trap "echo bye" EXIT; echo hi'
## STDOUT:
hi
bye
## END

#### trap on exit by number zero
$SH -c 'trap "echo bye" 0; echo hi'
## STDOUT:
hi
bye
## END

#### trap on exit runs once
$SH -c 'trap "echo bye" EXIT; exit 3'; echo $?
## STDOUT:
bye
3
## END

#### trap on exit after an error
$SH -c 'trap "echo bye" EXIT; nosuch; false' 2>/dev/null; echo $?
## STDOUT:
bye
1
## END

#### trap on exit in a subshell
(trap "echo sub" EXIT; echo in); echo out
## STDOUT:
in
sub
out
## END

#### trap on exit is not inherited by a subshell
$SH -c 'trap "echo bye" EXIT; (echo sub); echo main'
## STDOUT:
sub
main
bye
## END

#### trap on exit in a command substitution
x=$(trap "echo bye" EXIT; echo in); echo $x
## stdout: in bye

#### trap on exit sees the status
$SH -c 'trap "echo \$?" EXIT; (exit 3)'; echo $?
## STDOUT:
3
3
## END

#### trap on exit replaced
$SH -c 'trap "echo one" EXIT; trap "echo two" EXIT'
## stdout: two

#### trap on exit removed
$SH -c 'trap "echo bye" EXIT; trap - EXIT; echo hi'
## stdout: hi

#### trap on exit set in a function
$SH -c 'f() { trap "echo bye" EXIT; }; f; echo main'
## STDOUT:
main
bye
## END

#### trap on a signal
$SH -c 'trap "echo got" USR1; kill -USR1 $$; echo after'
## STDOUT:
got
after
## END

#### trap on a signal with SIG prefix
$SH -c 'trap "echo got" SIGUSR1 2>/dev/null || trap "echo got" USR1; kill -USR1 $$; echo after'
## STDOUT:
got
after
## END

#### trap on a signal by number
$SH -c 'trap "echo got" 15; kill -15 $$; echo after'
## STDOUT:
got
after
## END

#### trap on lower case name
$SH -c 'trap "echo got" term 2>/dev/null || trap "echo got" TERM; kill -TERM $$; echo after'
## STDOUT:
got
after
## END

#### trap on several signals
$SH -c 'trap "echo got" USR1 USR2; kill -USR1 $$; kill -USR2 $$; echo after'
## STDOUT:
got
got
after
## END

#### trap ignoring
$SH -c 'trap "" TERM; kill $$; echo alive'
## stdout: alive

#### trap ignoring is inherited by commands
$SH -c 'trap "" TERM; $SH -c "kill \$\$; echo alive"'
## stdout: alive

#### trap reset
$SH -c 'trap "" TERM; trap - TERM; kill $$; echo no'; echo $?
## stdout: 143
## OK yash stdout: 399
## OK ksh stdout: 271

#### trap reset by a number first
$SH -c 'trap "echo no" TERM; trap 15; kill $$; echo no'; echo $?
## stdout: 143
## OK yash stdout: 399
## OK ksh stdout: 271

#### trapped signals are reset in subshells
$SH -c 'trap "echo no" USR1; ($SH -c "kill -USR1 \$PPID"; sleep 1; echo no); echo $?'
## stdout: 138
## OK yash stdout: 394
## OK ksh STDOUT:
no
10
## END

#### ignored signals stay ignored in subshells
$SH -c 'trap "" USR1; (kill -USR1 $$; echo alive)'
## stdout: alive

#### trap action status is kept from before
$SH -c 'trap "false" USR1; kill -USR1 $$; echo $?'
## stdout: 0

#### trap action sees the status
$SH -c 'trap "echo \$?" USR1; (exit 3); kill -USR1 $$; :'
## stdout: 0

#### trap action changes variables
$SH -c 'x=0; trap "x=1" USR1; kill -USR1 $$; echo $x'
## stdout: 1

#### trap action with exit
$SH -c 'trap "exit 5" USR1; kill -USR1 $$; echo no'; echo $?
## stdout: 5

#### trap action runs between commands
$SH -c 'trap "echo trap" USR1; { kill -USR1 $$; echo one; }; echo two'
## STDOUT:
trap
one
two
## END

#### trap lists
trap 'echo "a b"' USR1; trap | grep USR1
## STDOUT:
## END
## status: 1
## OK bash/yash stdout: trap -- 'echo "a b"' USR1
## OK bash/yash status: 0

#### trap lists in a form that can be read back
trap 'echo "a'\''b"' USR1; s=$(trap); trap - USR1; eval "$s"; kill -USR1 $$; :
## stdout: a'b
## OK dash/mksh STDOUT:
## END
## OK dash/mksh status: 138

#### trap p of one signal
trap 'echo x' USR1; trap -p USR1
## note: XCU trap: -p is new in 2024
## stdout: trap -- 'echo x' USR1
## OK dash/ash/yash STDOUT:
## END
## OK dash/ash/yash status: 2
## OK mksh STDOUT:
## END
## OK mksh status: 1
## OK ksh stdout: echo x

#### trap in a substitution shows those of the parent
trap 'echo x' USR1; s=$(trap); echo "$s" | grep -c USR1
## stdout: 1
## OK dash/mksh stdout: 0
## OK dash/mksh status: 1

#### trap of kill is refused or ignored
$SH -c 'trap "echo no" KILL; kill -9 $$' 2>/dev/null; echo $?
## stdout: 137
## OK yash stdout: 393
## OK ksh stdout: 265

#### trap action is expanded when it runs
$SH -c 'x=1; trap '\''echo $x'\'' EXIT; x=2'
## stdout: 2

#### trap action in double quotes is expanded when set
$SH -c 'x=1; trap "echo $x" EXIT; x=2'
## stdout: 1

#### trap on exit by a signal that kills
$SH -c 'trap "echo bye" EXIT; trap "exit 9" TERM; kill $$'; echo $?
## STDOUT:
bye
9
## END
## OK mksh STDOUT:
bye
0
## END

#### trap empty action on exit
$SH -c 'trap "" EXIT; echo hi'
## stdout: hi

#### trap action with return in a function
$SH -c 'f() { trap "return 3" USR1; kill -USR1 $$; echo no; }; f; echo $?'
## stdout: 3
## OK yash STDOUT:
no
0
## END

#### trap action with break in a loop
$SH -c 'trap break USR1; for i in 1 2 3; do kill -USR1 $$; done; echo $i'
## stdout: 1
## OK yash STDOUT:
## END
## OK yash status: 2
## OK mksh stdout: 3

#### trap during wait
$SH -c 'trap "echo got" USR1; (sleep 0.3; kill -USR1 $$) & sleep 5 & wait $!; echo $(($? > 128)); kill $!' 2>/dev/null
## STDOUT:
got
1
## END
## OK ksh STDOUT:
got
0
## END

#### trap while a command runs is taken after it
$SH -c 'trap "echo trap" USR1; $SH -c "kill -USR1 \$PPID; echo child"; echo end'
## STDOUT:
child
trap
end
## END

#### trap two different signals pending
$SH -c 'trap "echo one" USR1; trap "echo two" USR2; $SH -c "kill -USR1 \$PPID; kill -USR2 \$PPID"; echo end' | sort
## STDOUT:
end
one
two
## END

#### trap nested kill in action
$SH -c 'trap "echo two" USR2; trap "kill -USR2 \$\$; echo one" USR1; kill -USR1 $$; :'
## STDOUT:
two
one
## END
## OK yash STDOUT:
one
two
## END

#### trap on CHLD
$SH -c 'trap "echo child" CHLD; (exit 0) & wait $!; :' | sort -u
## stdout: child

#### export minus p is sorted or not but complete
export aa1=1 aa2=2; export -p | grep -c ' aa[12]='
## stdout: 2

#### eval of blank lines and comments leaves the status alone
(exit 3); eval "

echo \$?"
(exit 4); eval "# comment
echo \$?"
eval "(exit 5)
# comment
"; echo $?
(exit 6); eval "
"; echo $?
(exit 7); eval "   "; echo $?
## STDOUT:
3
4
5
0
0
## END

#### a dot script that begins and ends with blank lines
printf '\n\n# comment\necho $?\n(exit 4)\n\n# end\n\n' > "$TMP/lib.sh"
(exit 3); . "$TMP/lib.sh"; echo $?
printf '\n# nothing\n\n' > "$TMP/lib.sh"
(exit 3); . "$TMP/lib.sh"; echo $?
## STDOUT:
3
4
0
## END

#### exec of an empty name finds the directories on PATH
(exec ''); echo $?
(command exec '' a); echo $?
(PATH=/nonexistent; exec ''); echo $?
''; echo $?
## STDOUT:
126
126
127
127
## END
## OK bash/yash STDOUT:
127
127
127
127
## END
## OK mksh/ksh STDOUT:
126
126
127
126
## END

#### command keeps a refused export from ending the shell
readonly v=1
command export v=2 2>/dev/null && echo done
echo $?
command readonly v=2 2>/dev/null || echo refused
$SH -c 'readonly v; export v=1 || echo no; echo on' 2>/dev/null || echo ended
## STDOUT:
2
refused
ended
## END
## OK bash/yash/ksh STDOUT:
1
refused
ended
## END

#### dot has no options
(. -i /dev/null); echo $?
(. -- /dev/null); echo $?
## STDOUT:
2
0
## END
## OK mksh STDOUT:
1
0
## END

#### set takes the option posix
set -o posix; echo $?; set +o posix; echo $?
## STDOUT:
0
0
## END
## OK dash STDOUT:
## END
## OK dash status: 2
## OK ash STDOUT:
1
1
## END

#### set takes the option p
set +p; echo $?; set -p; echo $?
## STDOUT:
0
0
## END
## OK ash/yash STDOUT:
## END
## OK ash/yash status: 2

#### set with a lone plus changes nothing
set -- a b; set +; echo "$@"; set + c; echo "$@"; set -f + d; echo "$@"; case $- in *f*) echo f; esac
## STDOUT:
a b
c
d
f
## END
## OK yash STDOUT:
+
+ c
+ d
f
## END

#### set quotes values that need it
for x in a a_1 1.5/2 '' 'a b' '*' '$x' '~' '#' 'a;b' if; do set | grep '^x='; done
## STDOUT:
x=a
x=a_1
x=1.5/2
x=''
x='a b'
x='*'
x='$x'
x='~'
x='#'
x='a;b'
x=if
## END
## OK dash/ash STDOUT:
x='a'
x='a_1'
x='1.5/2'
x=''
x='a b'
x='*'
x='$x'
x='~'
x='#'
x='a;b'
x='if'
## END
## OK bash STDOUT:
x=a
x=a_1
x=1.5/2
x=
x='a b'
x='*'
x='$x'
x='~'
x='#'
x='a;b'
x=if
## END
