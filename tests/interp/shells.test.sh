# Shells in shells, interactive shells, words in commands (XCU sh, 2.3 to 2.9)

#### $SH -i +m 2>/dev/null <<'E' trap 'echo int' INT kill -IN
$SH -i +m 2>/dev/null <<'E'
trap 'echo int' INT
kill -INT $$
echo after
trap - INT
kill -INT $$
echo still
kill -TERM $$
echo still2
kill -QUIT $$
echo still3
false
echo $?
E
echo $?
## STDOUT:
int
after
still
still2
still3
1
0
## END
## OK dash STDOUT:
int
after
130
## END
## OK ash STDOUT:


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

/tmp/spec.b8j7qh2y # /tmp/spec.b8j7qh2y # int
/tmp/spec.b8j7qh2y # after
/tmp/spec.b8j7qh2y # /tmp/spec.b8j7qh2y # /tmp/spec.b8j7qh2y # still
/tmp/spec.b8j7qh2y # /tmp/spec.b8j7qh2y # still2
/tmp/spec.b8j7qh2y # /tmp/spec.b8j7qh2y # still3
/tmp/spec.b8j7qh2y # /tmp/spec.b8j7qh2y # 1
/tmp/spec.b8j7qh2y # 0
## END

#### echo 'echo env' > e; ENV=./e $SH -i +m -c 'echo c' 2>/de
echo 'echo env' > e; ENV=./e $SH -i +m -c 'echo c' 2>/dev/null; ENV=./e $SH -c 'echo d'; ENV='$HOME/nofile' $SH -i +m -c 'echo f' 2>/dev/null
## STDOUT:
env
c
d
f
## END
## OK ash STDOUT:


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

env
c
d
f


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

## END

#### $SH -c 'echo $-' | tr -d 'hB'; $SH -s -c 2>/dev/null </d
$SH -c 'echo $-' | tr -d 'hB'; $SH -s -c 2>/dev/null </dev/null; echo $?; echo 'echo $-' | $SH -s | tr -d 'hBU'; echo 'echo "$0" "$@"' | $SH -s a b 2>/dev/null | sed 's/.*sh //'
## note: the shells do not agree; as dash
## STDOUT:
c
2
s
a b
## END
## OK dash STDOUT:

2
s
a b
## END
## OK mksh STDOUT:
Uc
1
s
a b
## END
## OK ksh STDOUT:
cs
2
s
a b
## END

#### $SH -e -c 'false; echo no'; echo $?; $SH -u -c 'echo $x;
$SH -e -c 'false; echo no'; echo $?; $SH -u -c 'echo $x; echo no' 2>/dev/null; [ $? -ne 0 ] && echo ne; $SH +e -c 'false; echo yes'; $SH -o errexit -c 'false; echo no'; $SH -eu -o noglob -c 'echo * $-' | grep -c '\*'; $SH -c 'echo "$@"' -- a b; $SH -- -c 2>/dev/null; $SH -x -c ':' 2>&1
## STDOUT:
1
ne
yes
1
a b
+ :
## END
## OK yash STDOUT:
1
ne
yes
1
a b
+ ':'
## END

#### $SH -nc 'echo no'; echo $?; $SH -n -c 'fi' 2>/dev/null;
$SH -nc 'echo no'; echo $?; $SH -n -c 'fi' 2>/dev/null; [ $? -ne 0 ] && echo bad; echo 'echo a; if' > t; $SH -n t 2>/dev/null; [ $? -ne 0 ] && echo bad; $SH t 2>/dev/null; [ $? -ne 0 ] && echo bad2
## STDOUT:
0
bad
bad
bad2
## END

#### printf 'echo a; exit 3' | $SH; echo $?; printf 'exit\n'
printf 'echo a; exit 3' | $SH; echo $?; printf 'exit\n' | $SH; echo $?; printf 'false\n' | $SH; echo $?; printf '' | $SH; echo $?; $SH </dev/null; echo $?; $SH -c ''; echo $?; $SH -c 'false
# comment'; echo $?; $SH -c '
'; echo $?
## STDOUT:
a
3
0
1
0
0
0
1
0
## END

#### cat > t <<'E' #!/bin/sh echo sub $0 exit 4 E chmod +x t;
cat > t <<'E'
#!/bin/sh
echo sub $0
exit 4
E
chmod +x t; ./t; echo $?; . ./t; echo no
## STDOUT:
sub ./t
4
sub sh
## END
## status: 4

#### exec 9<&0; { read a <&9; echo "<$a>"; } 9<<E x E
exec 9<&0; { read a <&9; echo "<$a>"; } 9<<E
x
E
## stdout: <x>

#### f() { while read l; do echo "[$l]"; done; }; f <<E 1 2 E
f() { while read l; do echo "[$l]"; done; }; f <<E
1
2
E
printf 'a\nb\n' | f; f </dev/null; f < s.sh | head -1
## STDOUT:
[1]
[2]
[a]
[b]
## END

#### x=outer; f() { local x; echo "${x-unset}"; x=inner; g; }
x=outer; f() { local x; echo "${x-unset}"; x=inner; g; }; g() { echo $x; x=g; }; f; echo $x; h() { local x=1 y=2; echo $x$y; }; h; echo $x${y-u}; k() { local x=$1; shift; [ $# -gt 0 ] && k "$@"; echo $x; }; k a b c; echo $x
## STDOUT:
unset
inner
outer
12
outeru
c
b
a
outer
## END
## OK dash STDOUT:
outer
inner
outer
12
outeru
c
b
a
outer
## END
## OK ksh STDOUT:
outer
inner
g
g
gu
g
g
g
g
## END

#### local x 2>/dev/null; echo no
local x 2>/dev/null; echo no
## stdout: no
## OK dash/ash STDOUT:
## END
## OK dash/ash status: 2

#### f() { local a b=2 c; a=1; c=3; echo $a$b$c; unset a; ech
f() { local a b=2 c; a=1; c=3; echo $a$b$c; unset a; echo ${a-un}; }; a=A; f; echo $a; f() { local IFS=:; set -- $1; echo $#; }; f a:b:c; set -- a:b; echo $#; f() { local -; set -f; echo *; }; f; case $- in *f*) echo still;; esac
## STDOUT:
123
un
A
3
1
*
## END
## OK yash STDOUT:
123
A
A
3
1
*
still
## END
## OK mksh STDOUT:
123
A
A
3
1
BASHPID=10105
COLUMNS
EPOCHREALTIME=1795530809.418872
HOME=/tmp/spec.mrdd7b67
IFS=$' \t\n'
KSHEGID=0
KSHGID=0
KSHUID=0
KSH_VERSION='@(#)MIRBSD KSH R59 2023/04/29 +Debian'
LC_ALL=C.UTF-8
LINES
OPTIND=1
PATH=/usr/bin:/bin
PATHSEP=:
PGRP=10105
PIPESTATUS[0]=0
PPID=9651
PS1='# '
PS2='> '
PS3='#? '
PS4='+ '
PWD=/tmp/spec.mrdd7b67
RANDOM=9229
SECONDS=0
SH='mksh -o posix'
SHELL
TMOUT=0
TMP=/tmp/spec.mrdd7b67
USER_ID=0
a=A
*
still
## END
## OK ksh STDOUT:
13
un

1
1
*
still
## END

#### x=1; f() { x=2 g; echo $x; }; g() { echo $x; x=3; }; f;
x=1; f() { x=2 g; echo $x; }; g() { echo $x; x=3; }; f; echo $x; x=5 eval 'echo $x'; echo $x; y=1 :; echo ${y-u}; (y=2 command :; echo ${y-u}); unset y; y=3 true; echo ${y-u}; y=4 set a; echo $y $1
## STDOUT:
2
1
1
5
5
1
1
u
4 a
## END
## OK yash/ksh STDOUT:
2
3
3
5
5
1
1
u
4 a
## END

#### x='a b'; y=$x; echo "$y"; y=$x"c d"; echo "$y"; y=*; ech
x='a b'; y=$x; echo "$y"; y=$x"c d"; echo "$y"; y=*; echo "$y"; y=~; [ "$y" = "$HOME" ] && echo t; y=a:~; [ "$y" = "a:$HOME" ] && echo t2; y="~"; echo $y; y=~/x; [ "$y" = "$HOME/x" ] && echo t3; y=x~; echo $y; y=$(echo 'a  b'); echo "$y"; y=`echo c`d; echo $y; z=$((1+1))$y; echo $z; a= b=x; echo "<$a>$b"
## STDOUT:
a b
a bc d
*
t
t2
~
t3
x~
a  b
cd
2cd
<>x
## END

#### a=1 $(echo b=2); echo $?; $(echo a=5) 2>/dev/null; echo
a=1 $(echo b=2); echo $?; $(echo a=5) 2>/dev/null; echo $?; 'a=1' 2>/dev/null; echo $?; a\=1 2>/dev/null; echo $?; "a"=1 2>/dev/null; echo $?; 1a=1 2>/dev/null; echo $?; a+=1 2>/dev/null; echo $?; echo a=1 b=2
## STDOUT:
127
127
127
127
127
127
127
a=1 b=2
## END
## OK bash/mksh/ksh STDOUT:
127
127
127
127
127
127
0
a=1 b=2
## END

#### echo a > f; for i in 1 2 3; do echo $i; done > f; cat f;
echo a > f; for i in 1 2 3; do echo $i; done > f; cat f; while read x; do echo "r$x"; done < f; if cat; then echo ok; fi < f; case x in x) cat;; esac < f; { cat; cat; } < f; (cat) < f; until read y; do :; done < f; echo $y
## STDOUT:
1
2
3
r1
r2
r3
1
2
3
ok
1
2
3
1
2
3
1
2
3
1
## END

#### { echo out; echo err >&2; } > f 2>&1; cat f; { echo out;
{ echo out; echo err >&2; } > f 2>&1; cat f; { echo out; echo err >&2; } 2>&1 > f | cat; cat f; echo x 2>&1 1>f2 | cat; cat f2; ls /nonexist > g 2>&1; [ -s g ] && echo nonempty; exec 4>&1; (echo four >&4) >/dev/null; exec 4>&-
## STDOUT:
out
err
err
out
x
nonempty
four
## END

#### echo a >&9; echo $?; echo b <&9; echo $?; : 9>&1; echo c
echo a >&9; echo $?; echo b <&9; echo $?; : 9>&1; echo c >&1 9>&1; { echo d >&9; } 9>&1; exec 9>&1; echo e >&9; exec 9>&-; (echo f >&9) 2>/dev/null; echo $?; echo g >&-; echo $?; echo h >&- 2>&-; echo $?; read x <&-; echo $?
## note: the shells do not agree; as mksh
## STDOUT:
1
1
c
d
e
1
1
1
2
## END
## OK dash/yash STDOUT:
2
2
c
d
e
2
1
1
1
## END
## OK ash/bash/ksh STDOUT:
1
1
c
d
e
1
1
1
1
## END

#### cat 0<f 2>/dev/null; echo $?; echo 5>f; cat f; echo 5 >f
cat 0<f 2>/dev/null; echo $?; echo 5>f; cat f; echo 5 >f; cat f; echo a5>f; cat f; echo 12>f; cat f; 3>f echo z >&3; cat f; echo x 1>f 1>g; cat f g; echo "2">f; cat f; echo \2>f; cat f; x=2; echo $x>f; cat f
## STDOUT:
1

5
a5

z
x
2
2
2
## END
## OK dash STDOUT:
2

5
a5
12
z
x
2
2
2
## END
## OK yash STDOUT:
2

5
a5

z
x
2
2
2
## END
## OK mksh/ksh STDOUT:
1

5
a5
12
z
x
2
2
2
## END

#### set -- 'a b' c; echo "$*" $*; IFS=-; echo "$*" $*; echo
set -- 'a  b' c; echo "$*" $*; IFS=-; echo "$*" $*; echo "$@"; x=$*; echo "$x"; x=$@; echo "$x"; IFS=; echo "$*" $*; unset IFS; echo "$*"; IFS=' '; for i in "$@" x"$@"y ""$@; do echo "<$i>"; done; set --; for i in "$@" "" $@; do echo "<$i>"; done; echo $# "${1-none}" ${*-star} ${@-at}
## STDOUT:
a  b c a b c
a  b-c a  b c
a  b c
a  b-c
a  b-c
a  bc a  b c
a  b c
<a  b>
<c>
<xa  b>
<cy>
<a>
<b>
<c>
<>
0 none
## END
## OK bash/mksh/ksh STDOUT:
a  b c a b c
a  b-c a  b c
a  b c
a  b-c
a  b c
a  bc a  b c
a  b c
<a  b>
<c>
<xa  b>
<cy>
<a>
<b>
<c>
<>
0 none star at
## END

#### kill -s TERM $$; echo no
kill -s TERM $$; echo no
## STDOUT:
## END
## status: 143

#### $SH -c 'kill -s KILL $$'; echo $?; $SH -c 'kill -ABRT $$
$SH -c 'kill -s KILL $$'; echo $?; $SH -c 'kill -ABRT $$' 2>/dev/null; echo $?; $SH -c 'trap "" TERM; kill $$; echo alive'; $SH -c 'exec kill -9 $$'; echo $?; sleep 10 & kill -9 $!; wait $! 2>/dev/null; echo $?
## STDOUT:
137
134
alive
137
137
## END
## OK yash STDOUT:
393
390
alive
393
393
## END
## OK ksh STDOUT:
265
262
alive
265
265
## END

#### trap 'echo cleanup; rm -f tmp; exit 1' INT TERM HUP; : >
trap 'echo cleanup; rm -f tmp; exit 1' INT TERM HUP; : > tmp; kill -HUP $$; echo no
## stdout: cleanup
## status: 1

#### f() { trap 'echo ftrap' EXIT; echo f; }; f; (f); echo x
f() { trap 'echo ftrap' EXIT; echo f; }; f; (f); echo x | f; $(f) 2>/dev/null; echo end
## STDOUT:
f
f
ftrap
f
ftrap
f
end
ftrap
## END
## OK ksh STDOUT:
f
f
ftrap
f
f
end
ftrap
## END

#### while read a b; do case $a in \#*) continue;; end) break
while read a b; do case $a in \#*) continue;; end) break;; esac; echo "$b-$a"; done <<E
# c
x y
p q r
end
z z
E
echo after
## STDOUT:
y-x
q r-p
after
## END

#### n=0; while :; do n=$((n+1)); case $n in 3) continue;; 6)
n=0; while :; do n=$((n+1)); case $n in 3) continue;; 6) break;; esac; echo $n; done; echo "n=$n"; for x in 1 2 3; do for y in 1 2 3; do [ $y = 2 ] && continue 2; [ $x = 3 ] && break 2; echo $x$y; done; done
## STDOUT:
1
2
4
5
n=6
11
21
## END

#### f() { echo "$#:$1:$2"; }; f; f a; f "a b" c; f $(echo x
f() { echo "$#:$1:$2"; }; f; f a; f "a b" c; f $(echo x y); f "$(echo x y)"; f ''; f "" ""; x='a b'; f $x; f "$x"; f "$x"c; f a$x; set -- p q; f "$@" z; f "a$@b"; f $#
## STDOUT:
0::
1:a:
2:a b:c
2:x:y
1:x y:
1::
2::
2:a:b
1:a b:
1:a bc:
2:aa:b
3:p:q
2:ap:qb
1:2:
## END

#### echo `echo a\`echo b\`c`; echo `echo '\$x' \\\\ "\"q\""`
echo `echo a\`echo b\`c`; echo `echo '\$x' \\\\ "\"q\""`; x=5; echo `echo $x \$x`; echo "`echo "$x"`"; echo $(echo `echo n`); echo `echo \`echo \\\`echo deep\\\`\``
## STDOUT:
abc
$x \ "q"
5 5
5
n
deep
## END

#### echo $(( $(echo 1) + `echo 2` )); x=3; echo $((x*2)) $((
echo $(( $(echo 1) + `echo 2` )); x=3; echo $((x*2)) $(($x*2)) $((${x}0)); echo $((x=7)) $x; echo $((x++)) $x $((--x)); echo $((1?2:3)) $((0||2)) $((!1)) $((~0)) $((5%3)) $((1<<4)) $((010)) $((0x1f)); echo $((1,2)) 2>/dev/null
## STDOUT:
3
6 6 30
7 7
7 8 7
2 1 0 -1 2 16 8 31
2
## END
## OK dash/yash STDOUT:
3
6 6 30
7 7
## END
## OK dash/yash status: 2

#### : ${a:=b}; echo $a; : ${a=c}; echo $a; echo ${b-d} ${b:-
: ${a:=b}; echo $a; : ${a=c}; echo $a; echo ${b-d} ${b:-e} ${a+f} ${a:+g} ${b+h}; echo ${#a} ${#b}; x=abcabc; echo ${x#a*c} ${x##a*c} ${x%b*} ${x%%b*} ${x#"a"} ${x%\c}; (echo ${b?msg}) 2>&1 | sed 's/.*b: *//'; (: ${b:?}; echo no) 2>/dev/null; [ $? -ne 0 ] && echo failed
## STDOUT:
b
b
d e f g
1 0
abc abca a bcabc abcab
msg
failed
## END

#### exec 3<<E one two E read x <&3; read y <&3; echo $y $x;
exec 3<<E
one
two
E
read x <&3; read y <&3; echo $y $x; exec 3<&-; cat <<E | while read l; do echo "[$l]"; done; echo end
a
b
E
## STDOUT:
two one
[a]
[b]
end
## END

#### (echo a; echo b) | (read x; echo $x; cat); echo a | tee
(echo a; echo b) | (read x; echo $x; cat); echo a | tee f | cat; cat f; echo abc | { read x; echo ${#x}; }; seq 3 | while read n; do echo $((n*n)); done | tail -1; printf '%s\n' c a b | sort | head -1
## STDOUT:
a
b
a
a
3
9
a
## END

#### cd /; echo $PWD; cd /tmp; echo $OLDPWD; cd - ; (cd /usr;
cd /; echo $PWD; cd /tmp; echo $OLDPWD; cd - ; (cd /usr; echo $PWD); echo $PWD; cd nonexist 2>/dev/null || echo failed; CDPATH=/ ; cd usr; unset CDPATH; pwd; cd ..; pwd; HOME=/usr; cd; pwd; cd -P .; pwd; mkdir -p /tmp/zz/a; ln -sf /tmp/zz/a /tmp/zl; cd /tmp/zl; pwd; pwd -P; cd ..; pwd; cd -P /tmp/zl; pwd; rm -rf /tmp/zz /tmp/zl
## note: the shells do not agree; as yash/ksh
## STDOUT:
/
/
/
/usr
/
failed
/usr
/usr
/
/usr
/usr
/tmp/zl
/tmp/zz/a
/tmp
/tmp/zz/a
## END
## OK dash STDOUT:
/
/
/
/usr
/
failed
//usr
//usr
//
/usr
/usr
/usr
/usr
/
/
## END
## OK ash STDOUT:
/
/
/
/usr
/
failed
//usr
//usr
//
/usr
/usr
/tmp/zl
/tmp/zz/a
/tmp
/tmp/zz/a
## END
## OK bash/mksh STDOUT:
/
/
/
/usr
/
failed
/usr
/usr
/
/usr
/usr
/usr
/usr
/
/
## END

#### umask 022; umask; umask -S; umask u=rwx,g=rx,o=; umask;
umask 022; umask; umask -S; umask u=rwx,g=rx,o=; umask; (umask 0); umask; umask g+w; umask -S; umask 777; umask; umask 22; : > f; ls -l f | cut -c1-10; umask a=; umask; umask =r; umask
## STDOUT:
0022
u=rwx,g=rx,o=rx
0027
0027
u=rwx,g=rwx,o=
0777
-rw-r--r--
0777
0333
## END
## OK ash STDOUT:
0022
u=rwx,g=rx,o=rx
0027
0027
u=rwx,g=rwx,o=
0777
-rw-r--r--
0777
0777
## END
## OK mksh STDOUT:
022
u=rwx,g=rx,o=rx
027
027
u=rwx,g=rwx,o=
0777
-rw-r--r--
0777
0333
## END
