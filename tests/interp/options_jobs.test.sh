# Options, jobs, signals, assignments (XCU 2.9.1, 2.11, set)

#### sleep 0.2 & jobs -p >/dev/null; jobs | sed 's/[0-9][0-9]
sleep 0.2 & jobs -p >/dev/null; jobs | sed 's/[0-9][0-9]* //' | wc -l; wait
## stdout: 1
## OK dash stdout: 0

#### (exit 3) & wait %1; echo $?; sleep 5 & kill %1; wait %%;
(exit 3) & wait %1; echo $?; sleep 5 & kill %1; wait %%; echo $?
## STDOUT:
3
143
## END
## OK dash/yash/mksh STDOUT:
3
0
## END
## OK ksh STDOUT:
3
271
## END

#### (exit 3) & (exit 4) & wait; echo $?; wait $!; echo $?
(exit 3) & (exit 4) & wait; echo $?; wait $!; echo $?
## STDOUT:
0
4
## END
## OK yash/mksh STDOUT:
0
127
## END

#### sleep 0.1 & p=$!; (wait $p; echo $?); wait $p; echo $?
sleep 0.1 & p=$!; (wait $p; echo $?); wait $p; echo $?
## STDOUT:
127
0
## END

#### : & echo $?; false & echo $?; x=$!; [ -n "$x" ] && echo
: & echo $?; false & echo $?; x=$!; [ -n "$x" ] && echo set; (: & [ "$!" = "$x" ] && echo same || echo differ)
## STDOUT:
0
0
set
differ
## END

#### { echo a; sleep 0.1; echo b; } | { read x; echo got $x;
{ echo a; sleep 0.1; echo b; } | { read x; echo got $x; read y; echo got $y; }
## STDOUT:
got a
got b
## END

#### yes | head -1; echo $?; (trap '' PIPE; yes 2>/dev/null |
yes | head -1; echo $?; (trap '' PIPE; yes 2>/dev/null | head -1; echo $?)
## STDOUT:
y
0
y
0
## END

#### sh -c 'kill -TERM $$'; echo $?; sh -c 'kill -INT $$'; ec
sh -c 'kill -TERM $$'; echo $?; sh -c 'kill -INT $$'; echo $?; (kill -KILL $(sh -c 'echo $PPID')); echo $?
## STDOUT:
143
130
137
## END
## OK yash STDOUT:
399
386
393
## END
## OK ksh STDOUT:
271
258
## END
## OK ksh status: 137

#### kill -l 9; kill -l 137; kill -l TERM 2>/dev/null; kill -
kill -l 9; kill -l 137; kill -l TERM 2>/dev/null; kill -0 $$; echo $?; kill -0 999999 2>/dev/null; echo $?; kill 2>/dev/null; echo $?
## note: the shells do not agree; as bash/ksh
## STDOUT:
KILL
KILL
15
0
1
2
## END
## OK dash STDOUT:
KILL
KILL
0
1
2
## END
## OK ash STDOUT:
KILL
KILL
15
0
1
1
## END
## OK yash STDOUT:
KILL
KILL
TERM
0
1
2
## END
## OK mksh STDOUT:
KILL
KILL
0
1
1
## END

#### echo a | { cat; echo b; } | while read x; do echo "<$x>"
echo a | { cat; echo b; } | while read x; do echo "<$x>"; done | cat -
## STDOUT:
<a>
<b>
## END

#### cat </dev/null & wait; (cat) & wait; { cat; } & wait; ec
cat </dev/null & wait; (cat) & wait; { cat; } & wait; echo ok; echo x | cat & wait
## STDOUT:
ok
x
## END

#### exec 3>&1; x=$(echo a >&3; echo b); echo "<$x>"; exec 3>
exec 3>&1; x=$(echo a >&3; echo b); echo "<$x>"; exec 3>&-
## STDOUT:
a
<b>
## END

#### x=$(exec 2>&1; echo err >&2); echo "<$x>"; y=$( { echo o
x=$(exec 2>&1; echo err >&2); echo "<$x>"; y=$( { echo o; echo e >&2; } 2>&1 ); echo "$y"
## STDOUT:
<err>
o
e
## END

#### ( exit 5 ); echo $?; ( exit ); echo $?; (false; exit); e
( exit 5 ); echo $?; ( exit ); echo $?; (false; exit); echo $?; false; (exit); echo $?
## STDOUT:
5
0
1
1
## END

#### f() { exit 7; }; (f); echo $?; x=$(f); echo $?; f | cat;
f() { exit 7; }; (f); echo $?; x=$(f); echo $?; f | cat; echo $?; f; echo no
## STDOUT:
7
7
0
## END
## status: 7

#### eval 'x=1; echo $x' ; eval "echo \"a b\""; eval 'for i i
eval 'x=1; echo $x' ; eval "echo \"a  b\""; eval 'for i in 1 2; do' 'echo $i; done'; eval 'false'; echo $?; eval 'exit 3' | cat; eval ' '; echo $?
## STDOUT:
1
a  b
1
2
1
0
## END

#### set -- 1 2 3; eval 'set -- a b; echo $#'; echo $#; f() {
set -- 1 2 3; eval 'set -- a b; echo $#'; echo $#; f() { eval 'set -- x'; echo $1; }; f y; echo $1
## STDOUT:
2
2
x
a
## END

#### . ./nonex 2>/dev/null; echo no
. ./nonex 2>/dev/null; echo no
## STDOUT:
## END
## status: 1
## OK dash/ash status: 2

#### echo 'x=5; return; echo no' >l; . ./l; echo $x $?; echo
echo 'x=5; return; echo no' >l; . ./l; echo $x $?; echo 'false' >l; . ./l; echo $?; >l; false; . ./l; echo $?; echo 'exit 9' >l; (. ./l; echo no); echo $?; echo 'break' > l; for i in 1 2; do . ./l; echo no; done; echo $i
## STDOUT:
5 0
1
0
9
1
## END
## OK yash STDOUT:
5 0
1
0
9
## END
## OK yash status: 2
## OK mksh STDOUT:
5 0
1
0
9
no
no
2
## END

#### echo 'echo $0 $# "$@"; set -- z; shift 0' >l; set -- p q
echo 'echo $0 $# "$@"; set -- z; shift 0' >l; set -- p q; . ./l; echo "$@"
## STDOUT:
sh 2 p q
z
## END

#### times >/dev/null; echo $?; times | wc -l; : $(exit 3); e
times >/dev/null; echo $?; times | wc -l; : $(exit 3); echo $?; : ; true $(false); echo $?
## STDOUT:
0
2
0
0
## END

#### x=1; readonly x; x=2 2>/dev/null; echo no
x=1; readonly x; x=2 2>/dev/null; echo no
## STDOUT:
## END
## status: 2
## N-I bash status: 127
## OK ksh status: 1

#### export x=1 y; y=2; sh -c 'echo $x $y'; unset x; sh -c 'e
export x=1 y; y=2; sh -c 'echo $x $y'; unset x; sh -c 'echo ${x-u}'; x=3; sh -c 'echo ${x-u}'; z=5; export z; sh -c 'echo $z'; (export q=1); echo ${q-u}
## STDOUT:
1 2
u
u
5
u
## END

#### export "a=b c" d="e f"; echo "$a|$d"; x='p q'; export e=
export "a=b c" d="e f"; echo "$a|$d"; x='p q'; export e=$x; echo "$e"; export f=~; [ "$f" = "$HOME" ] && echo tilde; readonly g=a:~; [ "$g" = "a:$HOME" ] && echo tilde2
## STDOUT:
b c|e f
p q
tilde
tilde2
## END
## OK yash STDOUT:
b c|e f
p
## END
## OK yash status: 1

#### shift; echo $?; set -- a; shift; echo $? $#; set -- a b
shift; echo $?; set -- a; shift; echo $? $#; set -- a b c d; shift 2; echo $*; shift 0; echo $*; shift 2; echo $#
## STDOUT:
1
0 0
c d
c d
0
## END
## OK dash STDOUT:
## END
## OK dash status: 2
## OK mksh/ksh STDOUT:
## END
## OK mksh/ksh status: 1

#### set a b; echo $1; set -- ; echo $#; set -; echo $?; set
set a b; echo $1; set -- ; echo $#; set -; echo $?; set -x 2>/dev/null; set +x; set -- -a -b; echo $1; set -ea; set +ae; echo done; set -o errexit; (false; echo no); set +o errexit; echo yes; set --; echo $#
## STDOUT:
a
0
0
-a
done
## END
## status: 1

#### set +o > s1; set -f; . ./s1; case $- in *f*) echo bad;;
set +o > s1; set -f; . ./s1; case $- in *f*) echo bad;; *) echo restored;; esac; set -o | grep noglob
## STDOUT:
restored
noglob          off
## END
## OK bash stdout-json: "restored\nnoglob         \toff\n"
## OK yash/ksh stdout: restored
## OK yash/ksh status: 1
## OK mksh STDOUT:
restored
ignoreeof      off  noglob         off  restricted     off  viraw          off
## END

#### unset x; unset x y z; echo $?; unset -v HOME; echo ${HOM
unset x; unset x y z; echo $?; unset -v HOME; echo ${HOME-u}; unset; echo $?; f() { :; }; unset -f f nof; echo $?
## STDOUT:
0
u
0
0
## END
## OK yash STDOUT:
0
u
2
0
## END
## OK ksh STDOUT:
0
u
## END
## OK ksh status: 2

#### for i in 1 2 3; do continue; echo no; done; echo $i; for
for i in 1 2 3; do continue; echo no; done; echo $i; for i in 1 2; do f() { continue; echo inf; }; f; echo after; done
## STDOUT:
3
inf
after
inf
after
## END
## OK ash stdout: 3
## OK yash stdout: 3
## OK yash status: 2

#### trap 'echo x' 0; trap - 0; trap 'echo y' exit 2>/dev/nul
trap 'echo x' 0; trap - 0; trap 'echo y' exit 2>/dev/null; trap; trap - EXIT; trap 'echo z' SIGINT INT 2>/dev/null; trap
## STDOUT:
trap -- 'echo y' EXIT
trap -- 'echo z' INT
## END
## OK dash stdout: trap -- 'echo y' EXIT

#### trap 'echo t1' USR1; trap 'echo t2' USR2; kill -USR1 $$;
trap 'echo t1' USR1; trap 'echo t2' USR2; kill -USR1 $$; kill -USR2 $$; trap "" USR1; kill -USR1 $$; trap - USR1 USR2; echo end
## STDOUT:
t1
t2
end
## END

#### trap 'echo "[$?]"' USR1; false; kill -USR1 $$; echo $?;
trap 'echo "[$?]"' USR1; false; kill -USR1 $$; echo $?; (exit 3) || kill -USR1 $$
## STDOUT:
[0]
0
[0]
## END

#### trap 'echo term; exit 3' TERM; kill $$; echo no
trap 'echo term; exit 3' TERM; kill $$; echo no
## stdout: term
## status: 3

#### trap 'echo hup' HUP; f() { kill -HUP $$; echo in f; }; f
trap 'echo hup' HUP; f() { kill -HUP $$; echo in f; }; f; x=$(kill -HUP $$; echo sub); echo $x
## STDOUT:
hup
in f
hup
sub
## END
## OK ksh STDOUT:
hup
in f
hup

## END

#### (trap 'echo ex' EXIT; exit 4); echo $?; (trap 'echo ex'
(trap 'echo ex' EXIT; exit 4); echo $?; (trap 'echo ex' EXIT; kill -9 $(sh -c 'echo $PPID')); echo $?; trap 'echo outer' EXIT; (:); (exit 2); (trap - EXIT); echo end
## STDOUT:
ex
4
137
end
outer
## END
## OK yash STDOUT:
ex
4
393
end
outer
## END
## OK ksh STDOUT:
ex
4
265
end
outer
## END

#### trap 'exit 5' EXIT; (exit 3); exit 4
trap 'exit 5' EXIT; (exit 3); exit 4
## STDOUT:
## END
## status: 5

#### trap 'echo EXIT' EXIT; exec true; echo no
trap 'echo EXIT' EXIT; exec true; echo no
## STDOUT:
## END

#### set -e; trap 'echo ex $?' EXIT; (exit 6); echo no
set -e; trap 'echo ex $?' EXIT; (exit 6); echo no
## stdout: ex 6
## status: 6

#### set -e; x=1 false; echo no
set -e; x=1 false; echo no
## STDOUT:
## END
## status: 1

#### set -e; true | false || true; echo a; ! false; echo b; f
set -e; true | false || true; echo a; ! false; echo b; false | true; echo c; f() { return 1; }; f; echo no
## STDOUT:
a
b
c
## END
## status: 1

#### set -e; f() { if false; then :; fi; }; f; echo a; g() {
set -e; f() { if false; then :; fi; }; f; echo a; g() { false && true; }; g; echo no
## stdout: a
## status: 1

#### set -e; test -z x || echo a; [ -n "" ] || echo b; { fals
set -e; test -z x || echo a; [ -n "" ] || echo b; { false || true; }; echo c; (false || true); echo d; { true && false; } || echo e; (true && false) ; echo no
## STDOUT:
a
b
c
d
e
## END
## status: 1

#### set -e; i=0; while [ $i -lt 2 ]; do i=$((i+1)); done; fo
set -e; i=0; while [ $i -lt 2 ]; do i=$((i+1)); done; for i in 1; do [ $i = 2 ] && echo no; done; echo end
## stdout: end

#### set -e; for i in 1 2; do [ $i = 2 ] || false; echo no; d
set -e; for i in 1 2; do [ $i = 2 ] || false; echo no; done; echo no2
## STDOUT:
## END
## status: 1

#### set -e; case a in a) false || true;; esac; until [ 1 ];
set -e; case a in a) false || true;; esac; until [ 1 ]; do :; done; x=$(false) || echo caught; echo $(exit 1) ok; y=`true`; echo fin
## STDOUT:
caught
ok
fin
## END

#### set -e; trap 'false; echo trap' USR1; kill -USR1 $$; ech
set -e; trap 'false; echo trap' USR1; kill -USR1 $$; echo end
## STDOUT:
## END
## status: 1

#### set -e; command false; echo no
set -e; command false; echo no
## STDOUT:
## END
## status: 1

#### set -e; >/nonexistent/x; echo no
set -e; >/nonexistent/x; echo no
## STDOUT:
## END
## status: 1
## OK dash/yash status: 2

#### set -e; { :; } >/nonexistent/x; echo no
set -e; { :; } >/nonexistent/x; echo no
## note: the shells do not agree; as bash/mksh
## STDOUT:
## END
## status: 1
## OK dash/yash status: 2
## OK ash/ksh stdout: no
## OK ash/ksh status: 0

#### set -e; eval 'false || true'; eval 'if false; then :; fi
set -e; eval 'false || true'; eval 'if false; then :; fi'; echo a; eval 'false; true'; echo no
## stdout: a
## status: 1

#### set -e; f() { false; true; }; if f; then echo t; else ec
set -e; f() { false; true; }; if f; then echo t; else echo e; fi; f && echo t2; ! f; echo end
## STDOUT:
t
t2
end
## END

#### set -e; (set +e; false; echo in); echo out; set +e; (set
set -e; (set +e; false; echo in); echo out; set +e; (set -e; false; echo no); echo $?
## STDOUT:
in
out
1
## END

#### set -e; false & wait; echo ok; wait $! || echo w; sleep
set -e; false & wait; echo ok; wait $! || echo w; sleep 0 & wait $!; false & wait $!; echo no
## STDOUT:
ok
w
## END
## status: 1

#### set -u; echo ${#x}; echo no
set -u; echo ${#x}; echo no
## STDOUT:
## END
## status: 2
## N-I bash status: 127
## OK mksh/ksh status: 1

#### set -u; echo ${x+s}${x-d}${x:=v}$x; set --; echo "$*$@"
set -u; echo ${x+s}${x-d}${x:=v}$x; set --; echo "$*$@" $#; for i in "$@"; do :; done; echo $1; echo no
## STDOUT:
dvv
 0
## END
## status: 2
## N-I bash STDOUT:
dvv
0
## END
## N-I bash status: 127
## OK yash STDOUT:
dvv
0
## END
## OK mksh status: 1
## OK ksh STDOUT:
dvv
0
## END
## OK ksh status: 1

#### set -C; f=x; echo 1 >$f; (echo 2 >$f; echo no$?); cat x;
set -C; f=x; echo 1 >$f; (echo 2 >$f; echo no$?); cat x; set +C; echo 3 >$f; cat x
## STDOUT:
no1
1
3
## END
## OK dash/yash STDOUT:
no2
1
3
## END

#### set -f; echo [a]* *; for i in *; do echo $i; done; set +
set -f; echo [a]* *; for i in *; do echo $i; done; set +f; touch q1 q2; echo q*; for i in q?; do echo $i; done
## STDOUT:
[a]* *
*
q1 q2
q1
q2
## END

#### set -x; echo a 2>/dev/null; { set +x; } 2>/dev/null; ech
set -x; echo a 2>/dev/null; { set +x; } 2>/dev/null; echo b
## STDOUT:
a
b
## END

#### PS4='+$x '; x=5; set -x; echo a; set +x; (set -x; echo s
PS4='+$x '; x=5; set -x; echo a; set +x; (set -x; echo sub) 2>&1
## STDOUT:
a
+5 echo sub
sub
## END

#### exec 2>&1; set -v; echo a; set +v; echo b
exec 2>&1; set -v; echo a; set +v; echo b
## STDOUT:
a
b
## END

#### exec 2>&1; set -v echo a : c
exec 2>&1; set -v
echo a
: c
## stdout: a
## OK bash/ksh STDOUT:
echo a
a
: c
## END

#### exit 3; echo (
exit 3; echo (
## STDOUT:
## END
## status: 2
## OK mksh status: 1
## OK ksh status: 3

#### (exit 3 ) echo $?; { exit 4 }
(exit 3
)
echo $?; { exit 4
}
## stdout: 3
## status: 4

#### echo a; echo b \ c; echo 'd e'; echo f # comment # comme
echo a; echo b \
c; echo 'd
e'; echo f # comment
# comment only
echo g#h; echo i \# j; echo "k # l"
if true; then echo a; else echo b; fi | cat; while read x; do echo $x; done <<E | cat
## STDOUT:
a
b c
d
e
f
g#h
i # j
k # l
a
## END
## OK yash STDOUT:
a
b c
d
e
f
g#h
i # j
k # l
## END
## OK yash status: 2
## OK mksh STDOUT:
a
b c
d
e
f
g#h
i # j
k # l
## END
## OK mksh status: 1

#### x
x
## STDOUT:
## END
## status: 127

#### E
E
## STDOUT:
## END
## status: 127

#### for i in 1 2; do echo $i; done | while read j; do echo "
for i in 1 2; do echo $i; done | while read j; do echo "j$j"; done; if echo x | grep -q x; then echo found; fi; case $(echo y) in y) echo yes;; esac | cat
## STDOUT:
j1
j2
found
yes
## END

#### x() { echo xfn; }; y=x; $y; "$y"; 'x'; \x; z='echo a b';
x() { echo xfn; }; y=x; $y; "$y"; 'x'; \x; z='echo a b'; $z; "$z" 2>/dev/null; echo $?
## STDOUT:
xfn
xfn
xfn
xfn
a b
127
## END

#### e=echo; $e a; ${e}; $nothing echo b; $(echo echo) c; `ec
e=echo; $e a; ${e}; $nothing echo b; $(echo echo) c; `echo echo d`; $(echo) echo e; "" 2>/dev/null; echo $?; '' 2>/dev/null; echo $?
## STDOUT:
a

b
c
d
e
127
127
## END
## OK mksh/ksh STDOUT:
a

b
c
d
e
126
126
## END

#### >f echo a; cat f; <f cat; 2>&1 >f2 echo b; cat f2; echo
>f echo a; cat f; <f cat; 2>&1 >f2 echo b; cat f2; echo c >f3 d; cat f3; x=1 >f4 y=2; echo $x $y; echo a >"f 5"; cat "f 5"; echo b >$(echo f6); cat f6
## STDOUT:
a
a
b
c d
1 2
a
b
## END

#### a=1 b=2 c=$a$b; echo $c; a=x; a=y echo $a; echo $a; a=z;
a=1 b=2 c=$a$b; echo $c; a=x; a=y echo $a; echo $a; a=z; a=w eval 'echo $a'; echo $a; a=v :; echo $a; a=u export b; echo $a; a=t . /dev/null; echo $a; a=s command :; echo $a; a=r command eval 'echo $a'; echo $a
## STDOUT:
12
x
x
w
w
v
u
t
t
r
t
## END

#### x=a y=b $nothing; echo $x$y; x=c $(:); echo $x; x=d >/de
x=a y=b $nothing; echo $x$y; x=c $(:); echo $x; x=d >/dev/null; echo $x
## STDOUT:
ab
c
d
## END

#### IFS=: read a b <<E 1:2 E echo $a $b; IFS=,; x=1,2; echo
IFS=: read a b <<E
1:2
E
echo $a $b; IFS=,; x=1,2; echo $x; set -- $x; echo $#; IFS=' '
## STDOUT:
1 2
1 2
2
## END

#### f() { echo "$x"; x=in; }; x=pre f; echo "${x-unset}"; y=
f() { echo "$x"; x=in; }; x=pre f; echo "${x-unset}"; y=1; y=2 f2() { :; } 2>/dev/null; echo $y
## STDOUT:
## END
## status: 2
## OK mksh status: 1
## OK ksh status: 3
