# Errors, special builtins, traps, errexit (XCU 2.8, 2.9.1, 2.15)

#### a=0; a=1 b=$a; echo $b; a=2 b=$a sh -c 'echo $b'
a=0; a=1 b=$a; echo $b; a=2 b=$a sh -c 'echo $b'
## STDOUT:
1
2
## END
## OK mksh STDOUT:
1
1
## END

#### a=0; f() { echo $b $a; sh -c 'echo "c$b"'; }; a=3 b=$a f
a=0; f() { echo $b $a; sh -c 'echo "c$b"'; }; a=3 b=$a f; echo $a $b; a=4 b=$a :; echo $a $b; sh -c 'echo "e$a"'
## STDOUT:
3 3
c3
0
4 4
e
## END
## OK bash/yash STDOUT:
3 3
c3
0
4 4
e4
## END
## OK mksh STDOUT:
0 3
c0
0
4 4
e
## END
## OK ksh STDOUT:
3 3
c
3 3
4 4
e
## END

#### true; echo $(false) $?; x=$(false); echo $?; false; x=$(
true; echo $(false) $?; x=$(false); echo $?; false; x=$(true)$?; echo $x; false; x=$?$(true); echo $x $?; 
## STDOUT:
0
1
1
1 0
## END
## OK bash/ksh STDOUT:
1
1
0
1 0
## END

#### $(false); echo $?; $(exit 3) >/dev/null; echo $?; >/none
$(false); echo $?; $(exit 3) >/dev/null; echo $?; >/nonexist/x; echo $?; x=1 >/nonexist/x; echo $x $?
## STDOUT:
1
3
1
1
## END
## OK dash STDOUT:
1
3
2
2
## END
## OK bash/ksh STDOUT:
1
3
1
1 1
## END
## OK yash STDOUT:
1
3
2
1 2
## END

#### x=$(exit 5) $(exit 6); echo $?; $(exit 6) x=1; false; $e
x=$(exit 5) $(exit 6); echo $?; $(exit 6) x=1; false; $empty; echo $?; false; >/dev/null; echo $?
## STDOUT:
5
0
0
## END

#### echo ${y:=foo} > /dev/null; echo $y; cat < ${z:=/dev/nul
echo ${y:=foo} > /dev/null; echo $y; cat < ${z:=/dev/null}; echo $z; x=1 exec >/dev/null; echo $x >&2
## STDOUT:
foo
/dev/null
## END
## OK bash STDOUT:
foo

## END

#### readonly r=1; r=2 echo hi; echo after
readonly r=1; r=2 echo hi; echo after
## STDOUT:
## END
## status: 2
## OK bash status: 1
## OK ksh stdout: after
## OK ksh status: 0

#### readonly r=1; (r=2); echo $?; (r=2 sh -c 'echo ext'; ech
readonly r=1; (r=2); echo $?; (r=2 sh -c 'echo ext'; echo af); echo $?;  
## STDOUT:
2
2
## END
## OK bash STDOUT:
1
1
## END
## OK ksh STDOUT:
1
af
0
## END

#### readonly r=1; (r=2 :; echo aft); echo $?; (f() { echo f;
readonly r=1; (r=2 :; echo aft); echo $?; (f() { echo f;}; r=2 f; echo aft); echo $?; (for r in 1; do echo l; done; echo af); echo $?; (echo ${q=$((r=3))}); echo $?;
## STDOUT:
2
2
2
2
## END
## OK bash/ksh STDOUT:
1
1
1
1
## END
## OK yash STDOUT:
2
2
af
0
2
## END
## OK mksh STDOUT:
2
2
2
1
## END

#### : >/a/b/c; echo no
: >/a/b/c; echo no
## STDOUT:
## END
## status: 1
## OK dash/yash status: 2

#### (eval 'echo (' ; echo no); echo $?
(eval 'echo (' ; echo no); echo $?
## stdout: 2
## OK mksh stdout: 1
## OK ksh STDOUT:
no
0
## END

#### (command : >/a/b; echo yes $?)
(command : >/a/b; echo yes $?)
## stdout: yes 1
## OK dash/yash stdout: yes 2

#### (. /nonexist; echo no); echo $?;
(. /nonexist; echo no); echo $?; 
## stdout: 1
## OK dash/ash stdout: 2

#### (f() { :; }; f >/a/b; echo yes $?); ({ :; } >/a/b; echo
(f() { :; }; f >/a/b; echo yes $?); ({ :; } >/a/b; echo yes $?); (exec >/a/b; echo no); echo $?; 
## STDOUT:
yes 1
yes 1
1
## END
## OK dash/yash STDOUT:
yes 2
yes 2
2
## END

#### (command exec >/a/b; echo yes $?); (exec /nonexist; echo
(command exec >/a/b; echo yes $?); (exec /nonexist; echo no); echo $?; (command exec /nonexist; echo yes $?); (echo ${x?}; echo no); echo $?; 
## STDOUT:
yes 1
127
2
## END
## OK dash/yash STDOUT:
yes 2
127
2
## END
## OK bash/mksh/ksh STDOUT:
yes 1
127
1
## END

#### (shift 5; echo yes $?); (export -q; echo yes $?); (unset
(shift 5; echo yes $?); (export -q; echo yes $?); (unset -q; echo $?); (trap x NOSIG; echo yes $?); 
## STDOUT:
yes 1
yes 1
## END
## OK dash/mksh/ksh stdout: yes 1

#### (return; echo no); echo $?; (break x; echo no); echo $?
(return; echo no); echo $?; (break x; echo no); echo $?
## STDOUT:
0
2
## END
## OK bash STDOUT:
2
no
0
## END
## OK mksh/ksh STDOUT:
0
1
## END

#### (for i in 1; do break 0; echo no; done; echo y $?); (exi
(for i in 1; do break 0; echo no; done; echo y $?); (exit x; echo no); echo $?; (exit -1; echo no); echo $?; (exit 300); echo $?; 
## STDOUT:
2
2
44
## END
## OK bash STDOUT:
y 1
2
255
44
## END
## OK mksh STDOUT:
1
255
44
## END
## OK ksh STDOUT:
0
255
44
## END

#### (f() { return 300; }; f; echo $?); (f() { return -1; };
(f() { return 300; }; f; echo $?); (f() { return -1; }; f; echo $?); (times x >/dev/null; echo $?); (set -Z; echo no) ; echo $?; (readonly a-b=1; echo no) ; echo $?; 
## STDOUT:
44
0
2
2
## END
## OK dash STDOUT:
300
0
2
2
## END
## OK bash STDOUT:
44
255
0
2
no
0
## END
## OK yash STDOUT:
300
2
no
0
## END
## OK mksh STDOUT:
44
255
0
1
1
## END
## OK ksh STDOUT:
300
-1
2
1
## END

#### set -- a b c; shift 2 3; echo $?; echo $*
set -- a b c; shift 2 3; echo $?; echo $*
## STDOUT:
0
c
## END
## OK bash STDOUT:
## END
## OK bash status: 1
## OK yash STDOUT:
## END
## OK yash status: 2

#### set -- a b c; shift 5; echo $? $*
set -- a b c; shift 5; echo $? $*
## stdout: 1 a b c
## OK dash STDOUT:
## END
## OK dash status: 2
## OK mksh/ksh STDOUT:
## END
## OK mksh/ksh status: 1

#### set -- a; shift -1; echo $? $*
set -- a; shift -1; echo $? $*
## STDOUT:
## END
## status: 2
## OK bash stdout: 1 a
## OK bash status: 0
## OK mksh status: 1

#### set -- a; shift x; echo $? $*
set -- a; shift x; echo $? $*
## STDOUT:
## END
## status: 2
## OK bash stdout: 1 a
## OK bash status: 0
## OK mksh/ksh stdout: 0 a
## OK mksh/ksh status: 0

#### x="a'b"; set | grep ^x=; export x; export -p | grep x=
x="a'b"; set | grep ^x=; export x; export -p | grep x=
## STDOUT:
x='a'"'"'b'
export x='a'"'"'b'
## END
## OK bash STDOUT:
x='a'\''b'
export x="a'b"
## END
## OK yash STDOUT:
x=a\'b
export x=a\'b
## END
## OK mksh STDOUT:
x='a'\''b'
export x='a'\''b'
## END
## OK ksh STDOUT:
x=$'a\'b'
export x=$'a\'b'
## END

#### trap 'echo a' INT TERM EXIT; trap; trap - INT; trap '' H
trap 'echo a' INT TERM EXIT; trap; trap - INT; trap '' HUP; trap; trap 2 15; trap
## STDOUT:
trap -- 'echo a' EXIT
trap -- 'echo a' INT
trap -- 'echo a' TERM
trap -- 'echo a' EXIT
trap -- '' HUP
trap -- 'echo a' TERM
trap -- 'echo a' EXIT
trap -- '' HUP
a
## END
## OK ksh STDOUT:
trap -- 'echo a' TERM
trap -- 'echo a' INT
trap -- 'echo a' EXIT
trap -- 'echo a' TERM
trap -- '' HUP
trap -- 'echo a' EXIT
trap -- '' HUP
trap -- 'echo a' EXIT
a
## END

#### trap 'echo "it'"'"'s"' USR1; trap; trap - USR1; trap; tr
trap 'echo "it'"'"'s"' USR1; trap; trap - USR1; trap; trap -- 'x' USR1; trap; trap '' 0; trap; echo $?
## STDOUT:
trap -- 'echo "it'"'"'s"' USR1
trap -- 'x' USR1
trap -- '' EXIT
trap -- 'x' USR1
0
## END
## OK bash STDOUT:
trap -- 'echo "it'\''s"' USR1
trap -- 'x' USR1
trap -- '' EXIT
trap -- 'x' USR1
0
## END
## OK yash/mksh STDOUT:
trap -- 'echo "it'\''s"' USR1
trap -- x USR1
trap -- '' EXIT
trap -- x USR1
0
## END
## OK ksh STDOUT:
trap -- $'echo "it\'s"' USR1
trap -- x USR1
trap -- x USR1
trap -- '' EXIT
0
## END

#### trap 'x' 99; echo $?; trap 'x' KILL; echo $?; trap; trap
trap 'x' 99; echo $?; trap 'x' KILL; echo $?; trap; trap; echo $?; 
## STDOUT:
1
0
trap -- 'x' KILL
trap -- 'x' KILL
0
## END
## OK yash STDOUT:
1
1
0
## END
## OK mksh/ksh STDOUT:
1
0
trap -- x KILL
trap -- x KILL
0
## END

#### f() { echo f; }; x=1; unset f; f; unset x; echo ${x-unse
f() { echo f; }; x=1; unset f; f; unset x; echo ${x-unset}; f() { echo f; }; unset -f f; f
## STDOUT:
f
unset
## END
## status: 127
## N-I bash stdout: unset

#### exec 3>/dev/null; echo hi >&3; exec 3>&-; echo hi >&3; e
exec 3>/dev/null; echo hi >&3; exec 3>&-; echo hi >&3; echo $?
## stdout: 1
## OK dash/yash stdout: 2

#### exec sh -c 'echo hi'; echo no
exec sh -c 'echo hi'; echo no
## stdout: hi

#### eval; echo $?; eval ""; echo $?; false; eval; echo $?; e
eval; echo $?; eval ""; echo $?; false; eval; echo $?; eval 'echo a' 'b'; eval "exit 3"
## STDOUT:
0
0
0
a b
## END
## status: 3

#### echo 'echo $1 $#; return 4; echo no' > x; . ./x a b; ech
echo 'echo $1 $#; return 4; echo no' > x; . ./x a b; echo $?; set -- q; . ./x; . ./x z; echo $1
## STDOUT:
a 2
4
q 1
z 1
q
## END
## OK dash STDOUT:
0
4
q 1
q 1
q
## END
## OK yash STDOUT:
## END
## OK yash status: 2

#### : a b; echo $?; false; :; echo $?
: a b; echo $?; false; :; echo $?
## STDOUT:
0
0
## END

#### exit 3 4
exit 3 4
## STDOUT:
## END
## status: 3
## OK bash/mksh status: 1
## OK yash status: 2

#### return 5; echo after
return 5; echo after
## STDOUT:
## END
## status: 5
## OK bash status: 2

#### f() { return; }; false; f; echo $?; f() { false; return;
f() { return; }; false; f; echo $?; f() { false; return; }; f; echo $?
## STDOUT:
1
1
## END

#### PATH=/nonexist; . x; echo $?
PATH=/nonexist; . x; echo $?
## STDOUT:
## END
## status: 1
## OK dash/ash status: 2

#### echo 'echo found' > lib; PATH=$PWD . lib; PATH=$PWD; . l
echo 'echo found' > lib; PATH=$PWD . lib; PATH=$PWD; . lib
## STDOUT:
found
found
## END
## N-I yash STDOUT:
## END
## N-I yash status: 127

#### trap 'echo bye' EXIT; kill -TERM $$; echo no
trap 'echo bye' EXIT; kill -TERM $$; echo no
## STDOUT:
## END
## status: 143
## OK bash stdout: bye
## OK mksh stdout: bye
## OK mksh status: 0
## OK ksh stdout: bye
## OK ksh status: 15

#### trap 'echo $?; false' USR1; (exit 3); kill -USR1 $$; ech
trap 'echo $?; false' USR1; (exit 3); kill -USR1 $$; echo $?; f() { trap 'return 5' USR1; kill -USR1 $$; echo after; }; f; echo $?
## STDOUT:
0
0
5
## END
## OK yash STDOUT:
0
0
after
0
## END

#### trap 'echo exit $?; exit' EXIT; (exit 7); exit
trap 'echo exit $?; exit' EXIT; (exit 7); exit 
## stdout: exit 7
## status: 7
## OK ksh status: 0

#### trap 'echo exit $?; (exit 4)' EXIT; exit 9
trap 'echo exit $?; (exit 4)' EXIT; exit 9
## stdout: exit 9
## status: 9

#### x=$(trap 'echo sub' EXIT; echo a); echo "$x"; (trap 'ech
x=$(trap 'echo sub' EXIT; echo a); echo "$x"; (trap 'echo sub2' EXIT); f() { trap 'echo fex' EXIT; }; f; echo end
## STDOUT:
a
sub
sub2
end
fex
## END

#### f() { return 3; echo no; }; f; echo $?; while :; do g()
f() { return 3; echo no; }; f; echo $?; while :; do g() { break; echo ng; }; g; echo aft; break; done; 
## STDOUT:
3
ng
aft
## END
## OK ash stdout: 3
## OK yash stdout: 3
## OK yash status: 2

#### for i in 1 2; do (break; echo nosub); echo s $?; done; f
for i in 1 2; do (break; echo nosub); echo s $?; done; for i in 1 2; do eval break; echo no; done; echo $?; for i in 1; do for j in 1; do break 99; done; echo no; done; break; echo $?; for i in 1; do command break; echo no; done
## STDOUT:
s 0
s 0
0
0
## END
## OK bash/mksh STDOUT:
nosub
s 0
nosub
s 0
0
0
## END
## OK yash STDOUT:
s 2
s 2
0
## END
## OK yash status: 2

#### set -e; false || true; echo a; if false; then :; fi; ech
set -e; false || true; echo a; if false; then :; fi; echo b; ! true; echo c; (false); echo d
## STDOUT:
a
b
c
## END
## status: 1

#### set -e; f() { false; echo in; }; f || true; echo x; f; e
set -e; f() { false; echo in; }; f || true; echo x; f; echo no
## STDOUT:
in
x
## END
## status: 1

#### set -e; x=$(false); echo no
set -e; x=$(false); echo no
## STDOUT:
## END
## status: 1

#### set -e; echo $(false); echo yes
set -e; echo $(false); echo yes
## STDOUT:

yes
## END

#### set -e; false | true; echo yes; true | false; echo no
set -e; false | true; echo yes; true | false; echo no
## stdout: yes
## status: 1

#### set -e; { false; echo no; }
set -e; { false; echo no; }
## STDOUT:
## END
## status: 1

#### set -e; (false; echo no); echo no
set -e; (false; echo no); echo no
## STDOUT:
## END
## status: 1

#### set -e; (false; echo in) || echo or; echo end
set -e; (false; echo in) || echo or; echo end
## STDOUT:
in
end
## END

#### set -e; while false; do :; done; echo a; until true; do
set -e; while false; do :; done; echo a; until true; do :; done; echo b; false && true; echo c; true && false; echo no
## STDOUT:
a
b
c
## END
## status: 1

#### set -e; ! { false; echo in; }; echo end
set -e; ! { false; echo in; }; echo end
## STDOUT:
in
end
## END

#### set -e; eval false; echo no
set -e; eval false; echo no
## STDOUT:
## END
## status: 1

#### set -e; . /dev/null; echo ok; trap 'echo exit' EXIT; fal
set -e; . /dev/null; echo ok; trap 'echo exit' EXIT; false
## STDOUT:
ok
exit
## END
## status: 1

#### set -e; for i in 1 2; do false || continue; echo no; don
set -e; for i in 1 2; do false || continue; echo no; done; echo end; case x in x) false;; esac; echo no
## stdout: end
## status: 1

#### set -e; if (false; echo in); then echo yes; fi; x=$(fals
set -e; if (false; echo in); then echo yes; fi; x=$(false; echo sub) || echo fail; echo "<$x>"
## STDOUT:
in
yes
<sub>
## END
## OK dash/mksh STDOUT:
in
yes
fail
<>
## END

#### set -e; f() { set +e; false; echo in; }; f; echo out; fa
set -e; f() { set +e; false; echo in; }; f; echo out; false; echo end
## STDOUT:
in
out
end
## END

#### set -u; echo ${x-ok}; echo $x; echo no
set -u; echo ${x-ok}; echo $x; echo no
## stdout: ok
## status: 2
## N-I bash status: 127
## OK mksh/ksh status: 1

#### set -u; echo "$@" $# "$*"; echo ${1+x}; echo $1
set -u; echo "$@" $# "$*"; echo ${1+x}; echo $1
## STDOUT:
0 

## END
## status: 2
## N-I bash status: 127
## OK mksh/ksh status: 1

#### set -u; (echo $x; echo no); echo $?; x=${y?}; echo no
set -u; (echo $x; echo no); echo $?; x=${y?}; echo no
## stdout: 2
## status: 2
## N-I bash stdout: 1
## N-I bash status: 127
## OK mksh/ksh stdout: 1
## OK mksh/ksh status: 1

#### set -f; echo *; set +f; echo s.*; set -C; echo a > f; ec
set -f; echo *; set +f; echo s.*; set -C; echo a > f; echo b > f; echo $?; echo c >| f; cat f; set +C; echo d >f; cat f
## STDOUT:
*
s.*
1
c
d
## END
## OK dash/yash STDOUT:
*
s.*
2
c
d
## END

#### set -a; x=5; sh -c 'echo $x'; set +a; y=6; sh -c 'echo "
set -a; x=5; sh -c 'echo $x'; set +a; y=6; sh -c 'echo "$y"'
## STDOUT:
5

## END

#### set -n; echo no
set -n; echo no
## STDOUT:
## END
## OK yash/mksh stdout: no

#### echo a; set -n; echo no
echo a; set -n; echo no
## stdout: a
## OK yash/mksh STDOUT:
a
no
## END

#### echo $-; sh -c 'echo $-'; sh -ec 'echo $-; false; echo n
echo $-; sh -c 'echo $-'; sh -ec 'echo $-; false; echo no'; sh -c -e 'false; echo no' ; echo $?
## note: the shells do not agree; as dash
## STDOUT:
c
c
ce
1
## END
## OK dash STDOUT:


e
1
## END
## OK ash/yash STDOUT:
c

e
1
## END
## OK bash STDOUT:
hBc

e
1
## END
## OK mksh STDOUT:
hUc

e
1
## END
## OK ksh STDOUT:
ch

e
1
## END

#### sh -c 'echo $0 $1 $#' a b c; sh -c 'echo $0'; echo 'echo
sh -c 'echo $0 $1 $#' a b c; sh -c 'echo $0'; echo 'echo $0 $1' > t; sh t x; sh ./t y
## STDOUT:
a b 2
sh
t x
./t y
## END

#### echo 'echo $1' | sh -s a b; echo 'read x; echo got $x
echo 'echo $1' | sh -s a b; echo 'read x; echo got $x
## STDOUT:
## END
## status: 2
## OK mksh status: 1
## OK ksh status: 3

#### line
line
## STDOUT:
## END
## status: 127

#### echo end' | sh
echo end' | sh
## STDOUT:
## END
## status: 2
## OK mksh status: 1
## OK ksh status: 3

#### sh -c 'echo a; echo ('; echo $?; printf 'echo a\necho b;
sh -c 'echo a; echo ('; echo $?; printf 'echo a\necho b; fi\necho c\n' > t; sh t; echo $?
## STDOUT:
2
a
2
## END

#### echo 'echo script $1' > t; chmod +x t; ./t a; PATH=.:$PA
echo 'echo script $1' > t; chmod +x t; ./t a; PATH=.:$PATH; t b; printf '#!/bin/sh\necho $0 $1' > u; chmod +x u; ./u q; chmod 644 u; ./u; echo $?; /; echo $?; ./nono; echo $?; nono; echo $?; mkdir d; ./d; echo $?
## STDOUT:
script a
script b
./u q
126
126
127
127
126
## END

#### echo a | cat; echo a | (cat; exit 3); echo $?; (exit 4)
echo a | cat; echo a | (cat; exit 3); echo $?; (exit 4) | true; echo $?; ! echo a | cat; echo $?; { echo x; echo y; } | { read a; read b; echo $b$a; }
## STDOUT:
a
a
3
0
a
1
yx
## END

#### false & wait $!; echo $?; (exit 7) & p=$!; wait $p; echo
false & wait $!; echo $?; (exit 7) & p=$!; wait $p; echo $?; wait $p; echo $?; wait; echo $?; wait 99999; echo $?
## STDOUT:
1
7
127
0
127
## END
## OK dash/ash STDOUT:
1
7
7
0
127
## END

#### { sleep 0.1; echo bg; } & echo fg; wait; cat & wait; ech
{ sleep 0.1; echo bg; } & echo fg; wait; cat & wait; echo $?; (sleep 5; echo no) & kill $!; wait $!; echo $?
## STDOUT:
fg
bg
0
143
## END
## OK yash STDOUT:
fg
bg
0
399
## END
## OK mksh STDOUT:
fg
bg
0
no
0
## END
## OK ksh STDOUT:
fg
bg
0
271
## END

#### x=$(sleep 0.1; echo a & echo b); echo "$x"; x=$(echo a;
x=$(sleep 0.1; echo a & echo b); echo "$x"; x=$(echo a; (sleep 0.2; echo late) & ); echo $x
## STDOUT:
b
a
a late
## END

#### (trap 'echo got; exit 7' TERM; while :; do sleep 0.1; do
(trap 'echo got; exit 7' TERM; while :; do sleep 0.1; done) & sleep 0.3; kill $!; wait $!; echo $?
## STDOUT:
got
7
## END

#### trap 'echo usr1' USR1; (sleep 0.1; kill -USR1 $$) & wait
trap 'echo usr1' USR1; (sleep 0.1; kill -USR1 $$) & wait $!; echo $?; wait
## STDOUT:
usr1
138
## END
## OK dash STDOUT:
usr1
0
## END
## OK yash STDOUT:
usr1
394
## END
## OK ksh STDOUT:
usr1
1
## END

#### trap 'echo hi' USR1; sh -c 'kill -USR1 $PPID; sleep 0.1'
trap 'echo hi' USR1; sh -c 'kill -USR1 $PPID; sleep 0.1'; echo after
## STDOUT:
hi
after
## END

#### trap '' USR1; sh -c 'kill -USR1 $$; echo survived'; trap
trap '' USR1; sh -c 'kill -USR1 $$; echo survived'; trap 'echo no' USR1; sh -c 'kill -USR1 $$; echo no'; echo $?
## STDOUT:
survived
138
## END
## OK yash STDOUT:
survived
394
## END
## OK ksh STDOUT:
survived
266
## END

#### (trap '' TERM; sh -c 'trap "echo x" TERM; trap; kill -TE
(trap '' TERM; sh -c 'trap "echo x" TERM; trap; kill -TERM $$; echo ok')
## STDOUT:
trap -- 'echo x' TERM
ok
## END

#### cat <<E; cat <<'F'; cat <<-G
cat <<E; cat <<'F'; cat <<-G
## STDOUT:
## END
## OK yash status: 2
## OK mksh status: 1
## OK ksh stdout-json: "(timeout)"
## OK ksh status: -1

#### a $((1+1)) $(echo sub) \$x `echo bq` "q" \
a $((1+1)) $(echo sub) \$x `echo bq` "q" \
## STDOUT:
## END
## status: 127

#### joined
joined
## STDOUT:
## END
## status: 127
