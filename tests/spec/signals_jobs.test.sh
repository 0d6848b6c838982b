# Signals, traps and background processes: XCU 2.11, 2.12, trap, wait, kill

#### background shell killed by TERM
(while :; do sleep 0.05; done) & kill $!; wait $! 2>/dev/null; echo $?
## stdout: 143
## OK yash stdout: 399
## OK mksh stdout-json: "(timeout)"
## OK mksh status: -1
## OK ksh stdout: 271

#### trap in a background subshell
(trap 'echo got; exit 7' TERM; while :; do sleep 0.05; done) & sleep 0.2; kill $!; wait $!; echo $?
## STDOUT:
got
7
## END

#### trap exits a busy loop
(trap 'exit 3' TERM; while :; do :; done) & sleep 0.2; kill $!; wait $!; echo $?
## stdout: 3

#### trap exits a loop of continue
(trap 'exit 3' TERM; while continue; do :; done) & sleep 0.2; kill $!; wait $!; echo $?
## stdout: 3
## OK yash/ksh stdout-json: "(timeout)"
## OK yash/ksh status: -1

#### trap exits an until loop
(trap 'exit 3' TERM; until false; do false; done) & sleep 0.2; kill $!; wait $!; echo $?
## stdout: 3

#### kill ends a busy loop
(while :; do :; done) & sleep 0.1; kill -9 $!; wait $! 2>/dev/null; echo $?
## stdout: 137
## OK yash stdout: 393
## OK ksh stdout: 265

#### background ignores INT
(kill -INT $($SH -c 'echo $PPID') 2>/dev/null; echo alive) & wait
## stdout: alive

#### wait is broken off by a trapped signal
trap 'echo trapped' USR1; (sleep 0.2; kill -USR1 $$) & sleep 3 & p=$!; wait $p; s=$?; test $s -gt 128 && echo "above 128"; kill $p
## STDOUT:
trapped
above 128
## END
## OK ksh stdout: trapped

#### status of wait broken off is 128 plus the number
trap : USR1; (sleep 0.2; kill -USR1 $$) & sleep 3 & p=$!; wait $p; test $? = $((128 + $(kill -l USR1 2>/dev/null || echo 10))) && echo yes; kill $p
## stdout: yes
## OK yash/ksh STDOUT:
## END

#### wait goes on after the trap if asked again
trap : USR1; (sleep 0.1; kill -USR1 $$) & (sleep 0.4; exit 5) & p=$!; wait $p; wait $p; echo $?
## stdout: 5

#### ignored signal does not break off wait
trap '' USR1; (sleep 0.1; kill -USR1 $$; sleep 0.2; exit 4) & wait $!; echo $?
## stdout: 4

#### action status does not change the status seen
trap 'true' USR1; false; kill -USR1 $$; echo $?
## stdout: 0

#### return in an action keeps the status from before
f() { trap 'return' USR1; (exit 42); kill -USR1 $$; echo no; }; f; echo $?
## stdout: 0
## OK yash STDOUT:
no
0
## END

#### action in a function returns a value
f() { trap 'return 6' USR1; kill -USR1 $$; echo no; }; f; echo $?
## stdout: 6
## OK yash STDOUT:
no
0
## END

#### action may set a new action
trap 'trap "echo second" USR1; echo first' USR1; kill -USR1 $$; kill -USR1 $$; :
## STDOUT:
first
second
## END

#### action may reset itself
trap 'trap - USR1; echo once' USR1; kill -USR1 $$; (trap) | grep -c USR1
## STDOUT:
once
0
## END
## status: 1

#### signal to itself in a subshell
(trap 'echo sub' USR1; kill -USR1 $($SH -c 'echo $PPID'); :)
## stdout: sub

#### exit trap after a signal's trap exits
$SH -c 'trap "echo bye" EXIT; trap "exit 3" USR1; kill -USR1 $$; echo no'; echo $?
## STDOUT:
bye
3
## END
## OK mksh STDOUT:
bye
0
## END

#### exit trap does not run when killed
$SH -c 'trap "echo no" EXIT; kill -9 $$'; echo $?
## stdout: 137
## OK yash stdout: 393
## OK ksh stdout: 265

#### exit status in the exit trap after a signal
$SH -c 'trap "echo \$?" EXIT; trap "exit 3" USR1; kill -USR1 $$'
## stdout: 3
## status: 3
## OK mksh status: 0

#### two waits for two children
(exit 1) & a=$!; (exit 2) & b=$!; wait $a; x=$?; wait $b; echo $x $?
## stdout: 1 2

#### wait for a pipeline's last process
true | (exit 6) & wait $!; echo $?
## stdout: 6

#### sleep in the background does not hold the shell
sleep 3 & p=$!; echo now; kill $p
## stdout: now

#### background with output to a file
{ sleep 0.1; echo later; } > f & wait; cat f
## stdout: later

#### background job's exit trap
(trap 'echo bye' EXIT; exit 3) & wait $!; echo $?
## STDOUT:
bye
3
## END

#### killed job's status
$SH -c 'kill -TERM $$' & wait $! 2>/dev/null; echo $?
## stdout: 143
## OK yash stdout: 399
## OK ksh stdout: 271

#### status of several signals
for s in HUP INT QUIT KILL PIPE ALRM TERM USR1 USR2; do $SH -c "kill -$s \$\$" 2>/dev/null; printf '%s ' $?; done; echo
## note: 128 plus the number of each
## stdout: 129 130 131 137 141 142 143 138 140 
## OK ash/bash stdout: 129 130 0 137 141 142 143 138 140 
## OK yash stdout: 385 386 387 393 397 398 399 394 396 
## OK mksh stdout: 129 130 131 137 141 0 143 138 140 
## OK ksh stdout: 257 258 259 265 269 270 271 266 268 

#### kill by numbers
for s in 1 2 9 13 14 15; do $SH -c "kill -$s \$\$" 2>/dev/null; printf '%s ' $?; done; echo
## stdout: 129 130 137 141 142 143 
## OK yash stdout: 385 386 393 397 398 399 
## OK mksh stdout: 129 130 137 141 0 143 
## OK ksh stdout: 257 258 265 269 270 271 

#### kill names by number
for s in 1 2 3 6 9 14 15; do printf '%s ' "$(kill -l $s)"; done; echo
## stdout: HUP INT QUIT ABRT KILL ALRM TERM 

#### signal zero to itself
kill -0 $$; echo $?
## stdout: 0

#### kill of a finished process fails
(exit 0) & p=$!; wait $p; kill $p 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### stop and continue
(sleep 0.3; echo end) & p=$!; kill -STOP $p; kill -CONT $p; wait $p
## stdout: end

#### HUP ends by default
$SH -c 'kill -HUP $$; echo no'; echo $?
## stdout: 129
## OK yash stdout: 385
## OK ksh stdout: 257

#### CHLD is ignored by default
$SH -c 'kill -CHLD $$; echo alive'
## stdout: alive

#### WINCH is ignored by default
$SH -c 'kill -WINCH $$ 2>/dev/null; echo alive'
## stdout: alive

#### CONT is harmless
$SH -c 'kill -CONT $$; echo alive'
## stdout: alive

#### PIPE ends the writer quietly
$SH -c 'while :; do echo x; done' | head -n 1
## stdout: x

#### PIPE ignored gives a write error
$SH -c 'trap "" PIPE; (sleep 0.2; echo b 2>/dev/null; echo $? >&2) | true' 2>&1 | sed 's/[1-9]/N/'
## stdout: N

#### nohup-like ignoring is inherited through exec
$SH -c 'trap "" HUP; exec $SH -c "kill -HUP \$\$; echo alive"'
## stdout: alive

#### trapped signal is default again in an executed command
$SH -c 'trap : HUP; $SH -c "kill -HUP \$\$; echo no"; echo $?'
## stdout: 129
## OK yash stdout: 385
## OK ksh stdout: 257

#### ignored at entry cannot be trapped
$SH -c 'trap "" USR1; $SH -c "trap \"echo no\" USR1; kill -USR1 \$\$; echo alive"'
## stdout: alive

#### trap listing of ignored
trap '' USR1; trap
## stdout: trap -- '' USR1

#### trap listing leaves out what is ignored from the start
{ trap 'echo a' USR1; trap; } & wait; trap '' HUP; $SH -c 'trap'
## OK bash STDOUT:
trap -- '' INT
trap -- 'echo a' USR1
trap -- '' HUP
## END
## stdout: trap -- 'echo a' USR1

#### trap listing order and form
trap 'echo a' INT; trap 'echo b' TERM; trap
## STDOUT:
trap -- 'echo a' INT
trap -- 'echo b' TERM
## END
## OK ksh STDOUT:
trap -- 'echo b' TERM
trap -- 'echo a' INT
## END

#### trap listing with exit
trap 'true' EXIT; trap
## stdout: trap -- 'true' EXIT
## OK yash/mksh/ksh stdout: trap -- true EXIT

#### jobs lists two
sleep 2 & sleep 2 & jobs | wc -l | tr -d ' '; kill %1 %2
## stdout: 2
## OK dash stdout: 0
## OK dash status: 1
## OK yash status: 1

#### jobs p lists process ids
sleep 2 & a=$!; sleep 2 & b=$!; jobs -p | sort > f; printf '%s\n' $a $b | sort | cmp - f && echo same; kill $a $b
## stdout: same
## OK dash STDOUT:
## END
## OK yash stdout: - f differ: byte 1, line 1

#### kill by job number
sleep 5 & kill %1; wait $! 2>/dev/null; test $? -gt 128 && echo killed
## stdout: killed
## OK dash/yash/mksh STDOUT:
## END
## OK dash/yash/mksh status: 1

#### kill by current job
sleep 5 & kill %%; wait $! 2>/dev/null; test $? -gt 128 && echo killed
## stdout: killed
## OK dash/yash/mksh STDOUT:
## END
## OK dash/yash/mksh status: 1

#### kill by job text
sleep 5 & kill %sleep; wait $! 2>/dev/null; test $? -gt 128 && echo killed
## note: XCU 3.182: a job ID may be a string
## stdout: killed
## OK dash/ash/yash/mksh/ksh STDOUT:
## END
## OK dash/ash/yash/mksh/ksh status: 1

#### wait by job text
(exit 3) & sleep 0 & wait %1; echo $?
## stdout: 3

#### previous job
(exit 3) & (exit 4) & wait %-; echo $?; wait
## stdout: 3
## OK bash/mksh stdout: 127

#### unknown job
wait %7 2>/dev/null; test $? -ne 0 && echo failed; kill %7 2>/dev/null; test $? -ne 0 && echo failed
## STDOUT:
failed
failed
## END
## OK ksh stdout: failed

#### job control option
set -m; case $- in *m*) echo on;; esac
## note: dash and ash want a terminal for it
## stdout: on
## OK dash/ash STDOUT:
## END
## OK yash STDOUT:
## END
## OK yash status: 1

#### fg with job control
set -m; (sleep 0.2; exit 3) & fg %1 > /dev/null; echo $?
## note: dash and ash want a terminal for it
## stdout: 3
## OK dash/ash stdout: 2
## OK yash STDOUT:
## END
## OK yash status: 1
## OK mksh stdout: 0

#### bg and wait
set -m; sleep 0.3 & kill -STOP %1; sleep 0.1; bg %1 > /dev/null; wait $!; echo $?
## stdout: 0
## OK ash stdout-json: "(timeout)"
## OK ash status: -1
## OK yash STDOUT:
## END
## OK yash status: 1

#### fg continues a stopped job
set -m; (sleep 0.2; exit 4) & kill -STOP $!; sleep 0.1; fg > /dev/null; echo $?
## note: dash and ash want a terminal for it
## stdout: 4
## OK dash/ash/ksh stdout-json: "(timeout)"
## OK dash/ash/ksh status: -1
## OK yash STDOUT:
## END
## OK yash status: 1
## OK mksh stdout: 0

#### fg of nothing
set -m; fg 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed
## OK yash/mksh STDOUT:
## END
## OK yash/mksh status: 1

#### many background jobs
i=0; while [ $i -lt 50 ]; do (exit 0) & i=$((i+1)); done; wait; echo $?
## stdout: 0

#### many statuses
i=0; l=; while [ $i -lt 10 ]; do (exit $i) & l="$l $!"; i=$((i+1)); done; for p in $l; do wait $p; printf '%s ' $?; done; echo
## stdout: 0 1 2 3 4 5 6 7 8 9 

#### fifo between two processes
mkfifo p; cat p & echo through > p; wait
## stdout: through

#### fifo with several writes
mkfifo p; (echo a; echo b) > p & cat p; wait
## STDOUT:
a
b
## END

#### fifo and read loop
mkfifo p; printf '1\n2\n' > p & while read x; do echo "<$x>"; done < p; wait
## STDOUT:
<1>
<2>
## END

#### two fifos
mkfifo p q; (read x < p; echo "got $x" > q) & echo hi > p; cat q; wait
## stdout: got hi

#### sleep with a fraction
sleep 0.05; echo $?
## stdout: 0

#### status of a stopped then killed job
sleep 5 & kill -STOP $!; kill -9 $!; wait $! 2>/dev/null; echo $?
## stdout: 137
## OK yash stdout: 393
## OK ksh stdout: 265

#### continue sets the status to zero
i=0; while echo $?; [ $i -lt 1 ]; do i=1; false; continue; done
## STDOUT:
0
0
## END
## OK mksh STDOUT:
0
1
## END

#### zombie is not signalled
sleep 0.1 & p=$!; n=0; while kill -0 $p 2>/dev/null && [ $n -lt 50 ]; do n=$((n+1)); sleep 0.05; done; [ $n -lt 50 ] && echo ended
## stdout: ended

#### trap in a loop counts
n=0; trap 'n=$((n+1))' USR1; for i in 1 2 3 4 5; do kill -USR1 $$; done; echo $n
## stdout: 5

#### trap with a command substitution
trap 'x=$(echo in trap)' USR1; kill -USR1 $$; echo $x
## stdout: in trap

#### trap with a here-document
trap 'cat <<X
body
X
' USR1; kill -USR1 $$; :
## stdout: body

#### trap with a syntax error
$SH -c 'trap "if" USR1; kill -USR1 $$; echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed
## OK bash stdout: after
## OK bash status: 1

#### TERM during a foreground command waits for it
$SH -c 'trap "echo trapped" TERM; (sleep 0.2; kill -TERM $$) & sleep 0.5; echo after'
## STDOUT:
trapped
after
## END

#### exit in a function called by an action
$SH -c 'f() { exit 4; }; trap f USR1; kill -USR1 $$; echo no'; echo $?
## stdout: 4

#### a job that ends while a subshell runs is no zombie to it, and can be waited for
mkfifo p; { read x; exit 3; } <p & job=$!
(echo >p; n=0; while kill -0 $job 2>/dev/null && test $n -lt 20000; do n=$((n+1)); done; test $n -lt 20000 && echo gone)
wait $job; echo $?
## STDOUT:
gone
3
## END

#### an asynchronous list ignores INT though the shell has a trap on it
trap 'echo not here' INT
{ $SH -c 'kill -s INT $PPID'; echo survived; } & wait $!; echo $?
## STDOUT:
survived
0
## END
## OK mksh stdout: 130

#### an exit trap set with redirections in the background writes where the shell does
trap 'echo bye' EXIT >/dev/null & wait $!
set_it() { trap 'echo done' EXIT; }
set_it >/dev/null & wait $!
## STDOUT:
bye
done
## END
## OK bash/mksh/ksh STDOUT:
## END

#### jobs writes blanks around the mark
sleep 1 & jobs | sed 's/  */ /g; s/sleep.*//; s/ $//'
## note: XCU jobs: the format is "[%d] %c %s %s\n"
## stdout: [1] + Running
## OK dash STDOUT:
## END
## OK ash/bash stdout: [1]+ Running
## OK mksh stdout: [1] + Running \
## OK ksh stdout: [1] + Running <command unknown>

#### wait for a job of which an interactive shell has told
printf '(exit 3) & p=$!\nsleep 0.2\n\nwait $p; echo "status $?"\n' | $SH -i 2>/dev/null | grep -o 'status [0-9]*'
## stdout: status 3

#### exit in an action within another action takes the status from before the outer one
trap exit INT
trap 'true; kill -s INT $$' EXIT
exit 6
## STDOUT:
## END
## status: 6
## OK bash status: 0

#### jobs lists the newest first
sleep 1 & sleep 1 & sleep 1 & jobs > list; cut -c1-3 list; kill $!
## STDOUT:
[3]
[2]
[1]
## END
## OK bash/yash STDOUT:
[1]
[2]
[3]
## END

#### wait tells which signal ended a process
sleep 5 & kill -9 $!; { wait $!; } 2>err; test -s err; echo $?; sleep 5 & kill -PIPE $!; { wait $!; } 2>err; test -s err; echo $?
## STDOUT:
0
1
## END
## OK bash/yash STDOUT:
1
1
## END

#### wait for a stopped process goes on
set -m 2>/dev/null; sleep 0.4 & p=$!; kill -STOP $p; (sleep 0.2; kill -CONT $p) & wait $p; echo $?
## stdout: 0
## OK bash stdout: 147
## OK yash stdout-json: ""
## OK yash status: 1

#### signal that comes as a FIFO meets its other end
mkfifo f; trap 'trapped=1' QUIT; { kill -QUIT $$; sleep 0.3; exit 4; } >f & wait $! <f; [ $? -gt 128 ] && echo $trapped
## stdout: 1
## OK ksh stdout-json: ""
## OK ksh status: 1

#### SIGINT that ends a foreground job ends the shell under job control
$SH -c 'set -m; sh -c "kill -INT \$\$"; echo after' 2>/dev/null; echo $(($? > 128))
## stdout: 1
## OK dash/ash STDOUT:
after
0
## END
## OK yash stdout: 0

#### trap on SIGINT runs when that ended a foreground job
set -m 2>/dev/null; trap 'echo T' INT; sh -c 'kill -INT $$'; echo "after $?"
## STDOUT:
T
after 130
## END
## OK dash/ash stdout: after 130
## OK bash/yash stdout-json: ""
## OK bash/yash status: 1
## OK ksh STDOUT:
T
after 258
## END

#### a shell that opens a FIFO dies of a signal without a word
mkfifo p; for c in 'echo x >p' 'read x <p' '. ./p' 'exec 3>p'; do sh -c "$c" 2>e & sleep .1; kill $!; wait $! 2>/dev/null; cat e; done; echo end
## stdout: end

#### a shell that opens a FIFO goes on after it was stopped
mkfifo p; (echo x >p) 2>&1 & sleep .1; kill -STOP $!; sleep .1; kill -CONT $!; cat p; wait $!; echo $?
## STDOUT:
x
0
## END

#### every signal that ends a command has a text
for s in VTALRM PROF SYS; do (sh -c "kill -$s \$\$"; :) 2>&1 | sed 's/.*[0-9]: //;s/ *(core dumped)//;s/ *$//'; done
## STDOUT:
Virtual timer expired
Profiling timer expired
Bad system call
## END
## OK bash/yash stdout-json: ""
## OK ksh STDOUT:
Virtual time alarm
Profiling time alarm
Bad system call
## END

#### a subshell knows no job for which its parent has waited, and none that has ended
{ false; } & wait
echo "[$(jobs)]" "[$( { jobs; } & wait)]"; (jobs); { jobs; } | cat
## STDOUT:
[] []
## END
## OK bash STDOUT:
[[1]   Done(1)                 { false; }] []
## END
## BUG ksh STDOUT:
[[1] +  Running                 <command unknown>] []
## END
