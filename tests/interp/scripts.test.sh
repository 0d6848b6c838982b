# Small scripts: aliases, here-documents, patterns, loops, utilities of the shell

#### alias ll='echo al'; alias; ll a unalias ll ll b 2>/dev/n
alias ll='echo al'; alias; ll a
unalias ll
ll b 2>/dev/null; echo $?
## STDOUT:
ll='echo al'
127
## END
## OK mksh STDOUT:
autoload='\\builtin typeset -fu'
functions='\\builtin typeset -f'
hash='\\builtin alias -t'
history='\\builtin fc -l'
integer='\\builtin typeset -i'
ll='echo al'
local='\\builtin typeset'
login='\\builtin exec login'
nameref='\\builtin typeset -n'
nohup='nohup '
r='\\builtin fc -e -'
type='\\builtin whence -v'
127
## END

#### alias x='echo "' y='a"' x y
alias x='echo "' y='a"'
x y
## STDOUT:
## END
## status: 2
## OK mksh status: 1
## OK ksh status: 3

#### alias if2=if; if2 true; then echo t; fi alias lp='(' lp
alias if2=if; if2 true; then echo t; fi
alias lp='('
lp echo sub)
## STDOUT:
## END
## status: 2
## OK mksh status: 1
## OK ksh status: 3

#### if alias foo=bar; then foo 2>/dev/null; echo $?; fi foo
if alias foo=bar; then foo 2>/dev/null; echo $?; fi
foo 2>/dev/null; echo $?
## STDOUT:
127
127
## END

#### alias a='a b'; a 2>/dev/null; echo $? alias echo='echo x
alias a='a b'; a 2>/dev/null; echo $?
alias echo='echo x'
echo y
\echo z
'echo' w
## STDOUT:
127
x y
z
w
## END

#### f() { echo 1; } alias f='echo alias' f \f
f() { echo 1; }
alias f='echo alias'
f
\f
## STDOUT:
alias
1
## END

#### alias e=echo for e in 1; do e $e; done case e in e) e ma
alias e=echo
for e in 1; do e $e; done
case e in e) e match;; esac
e() { :; } 2>/dev/null
## STDOUT:
1
match
## END

#### echo ${x:-$(echo a; echo b)} "${x:-$(echo a; echo b)}";
echo ${x:-$(echo a; echo b)} "${x:-$(echo a; echo b)}"; x=$(printf '\001'); echo ${#x}
## STDOUT:
a b a
b
1
## END

#### a=`echo "x y"`; echo "$a"; echo $a
a=`echo "x
y"`; echo "$a"; echo $a
## STDOUT:
x
y
x y
## END

#### echo $(echo 'it'"'"'s'); echo "$(echo 'a)b')"; echo $(ec
echo $(echo 'it'"'"'s'); echo "$(echo 'a)b')"; echo $(echo a\)b); echo "$(case x in x) echo "y)";; esac)"
## STDOUT:
it's
a)b
a)b
y)
## END

#### cat <<E1; echo mid; cat <<E2 one E1 two E2 echo after
cat <<E1; echo mid; cat <<E2
one
E1
two
E2
echo after
## STDOUT:
one
mid
two
after
## END

#### if cat <<E; then echo yes; fi in cond E while read l; do
if cat <<E; then echo yes; fi
in cond
E
while read l; do echo "[$l]"; done <<E; echo done
a\
b
c
E
## STDOUT:
in cond
yes
[ab]
[c]
done
## END

#### f() { cat <<E in f $1 E } f a; f b | cat; x=$(f c); echo
f() {
cat <<E
in f $1
E
}
f a; f b | cat; x=$(f c); echo $x
## STDOUT:
in f a
in f b
in f c
## END

#### (cat <<E; echo x) | cat sub E { cat <<E grp E } | cat
(cat <<E; echo x) | cat
sub
E
{ cat <<E
grp
E
} | cat
## STDOUT:
sub
x
grp
## END

#### cat <<E | tr a-z A-Z; cat <<'E' | tr a-z A-Z $(echo abc)
cat <<E | tr a-z A-Z; cat <<'E' | tr a-z A-Z
$(echo abc)
E
$(echo def)
E
## STDOUT:
ABC
$(ECHO DEF)
## END

#### cat <<-'E' a b c d E
cat <<-'E'
	a
	 b
c	d
	E
## stdout-json: "a\n b\nc\td\n"

#### echo a; (sleep 0.1; echo b) & wait; echo c
echo a; (sleep 0.1; echo b) & wait; echo c
## STDOUT:
a
b
c
## END

#### x=0; { x=1; echo a; } | cat; echo $x; { x=2; } ; echo $x
x=0; { x=1; echo a; } | cat; echo $x; { x=2; } ; echo $x; x=3 | x=4; echo $x; echo $(x=5; echo $x) $x
## STDOUT:
a
0
2
2
5 2
## END
## OK ksh STDOUT:
a
0
2
4
5 4
## END

#### i=5; while [ $i -gt 0 ]; do i=$((i-1)); [ $i -eq 2 ] &&
i=5; while [ $i -gt 0 ]; do i=$((i-1)); [ $i -eq 2 ] && break; done; echo $i; until [ $i -ge 4 ]; do i=$((i+1)); done; echo $i
## STDOUT:
2
4
## END

#### set -- a b c; while [ $# -gt 0 ]; do echo $1; shift; don
set -- a b c; while [ $# -gt 0 ]; do echo $1; shift; done; set -- -x -y file; while :; do case $1 in -*) echo opt $1; shift;; *) break;; esac; done; echo rest $*
## STDOUT:
a
b
c
opt -x
opt -y
rest file
## END

#### while getopts ab:c o -a -b val -c rest; do echo $o $OPTA
while getopts ab:c o -a -b val -c rest; do echo $o $OPTARG; done; echo $OPTIND
## STDOUT:
a
b val
c
5
## END

#### fact() { if [ $1 -le 1 ]; then echo 1; else echo $(( $1
fact() { if [ $1 -le 1 ]; then echo 1; else echo $(( $1 * $(fact $(($1-1))) )); fi; }; fact 10; fib() { if [ $1 -lt 2 ]; then echo $1; else echo $(( $(fib $(($1-1))) + $(fib $(($1-2))) )); fi; }; fib 8
## STDOUT:
3628800
21
## END

#### f() { echo $FUNCVAR; }; FUNCVAR=x f; echo "${FUNCVAR-uns
f() { echo $FUNCVAR; }; FUNCVAR=x f; echo "${FUNCVAR-unset}"; f() { FUNCVAR=set; }; FUNCVAR=pre f; echo "${FUNCVAR-unset}"
## STDOUT:
x
unset
unset
## END
## OK yash STDOUT:
x
unset
set
## END
## OK ksh STDOUT:
x
x
set
## END

#### echo 'cat <<E hd in dot $1 E return 3 echo no' > l; . ./
echo 'cat <<E
hd in dot $1
E
return 3
echo no' > l; . ./l arg; echo $?; f() { . ./l; echo "after $?"; }; f q
## STDOUT:
hd in dot arg
3
hd in dot q
after 3
## END
## OK dash STDOUT:
hd in dot 
3
hd in dot q
after 3
## END
## OK yash STDOUT:
## END
## OK yash status: 2

#### eval 'cat <<E hd in eval E'; eval "echo a echo b"; eval
eval 'cat <<E
hd in eval
E'; eval "echo a
echo b"; eval 'f() { echo ev; }'; f; eval 'for i in 1 2; do
echo $i
done'
## STDOUT:
hd in eval
a
b
ev
1
2
## END

#### case "a b" in a?b) echo nl;; esac; case abc in *[!a]*) e
case "a
b" in a?b) echo nl;; esac; case abc in *[!a]*) echo y;; esac; case a.b in a\.b) echo esc;; esac; case 'a\b' in 'a\b') echo bs;; esac; x='[ab]'; case a in $x) echo var;; esac; case '[ab]' in "$x") echo lit;; esac
## STDOUT:
nl
y
esc
bs
var
lit
## END

#### case x in (x|y) echo 1;; esac; case y in x | y ) echo 2
case x in (x|y) echo 1;; esac; case y in x | y ) echo 2 ;; esac; case z in
x) echo no;;
z) echo 3
esac
case w in x);; w);; esac; echo $?
## STDOUT:
1
2
3
0
## END

#### if :; then echo a elif :; then echo b else echo c fi; if
if :; then
  echo a
elif :; then echo b
else echo c
fi; if ! :; then echo no; else echo yes; fi; if :; :; false; then echo no; else echo list; fi
## STDOUT:
a
yes
list
## END

#### { { { echo deep; } } }; ( ( (echo sub) ) ); { (echo mix)
{ { { echo deep; } } }; ( ( (echo sub) ) ); { (echo mix); }; ({ echo mix2; })
## STDOUT:
deep
sub
mix
mix2
## END

#### ! ! true 2>/dev/null; echo x
! ! true 2>/dev/null; echo x
## STDOUT:
## END
## status: 2
## OK bash/mksh/ksh stdout: x
## OK bash/mksh/ksh status: 0

#### echo a | cat | cat && echo b || echo c true && echo d {
echo a |
cat |
cat && echo b ||
echo c
true &&

echo d
{
echo e
} | cat
## STDOUT:
a
b
d
e
## END

#### echo "$0" | sed 's,.*/,,'; echo $#; echo "$*"; echo ${10
echo "$0" | sed 's,.*/,,'; echo $#; echo "$*"; echo ${10-unset}; set -- 1 2 3 4 5 6 7 8 9 ten; echo $10 ${10} $9
## STDOUT:
sh
0

unset
10 ten 9
## END

#### echo $PPID | grep -c '^[0-9]*$'; [ $$ -gt 0 ] && echo pi
echo $PPID | grep -c '^[0-9]*$'; [ $$ -gt 0 ] && echo pid; [ $$ = $(sh -c 'echo $PPID') ] && echo same; (echo $$) | grep -qx $$ && echo subsame; : & [ -n "$!" ] && echo bang
## STDOUT:
1
pid
same
subsame
bang
## END

#### IFS=:; set -- a b c; echo "$*"; x="1:2:3"; for i in $x;
IFS=:; set -- a b c; echo "$*"; x="1:2:3"; for i in $x; do echo $i; done; echo $x; read a b <<E
p:q:r
E
echo "$a $b"
## STDOUT:
a:b:c
1
2
3
1 2 3
p q:r
## END

#### umask 027; : > uf; (umask 0; : > ug); ls -l uf ug | cut
umask 027; : > uf; (umask 0; : > ug); ls -l uf ug | cut -c1-10; umask
## STDOUT:
-rw-r-----
-rw-rw-rw-
0027
## END
## OK mksh STDOUT:
-rw-r-----
-rw-rw-rw-
027
## END

#### test -f s.sh; echo $?; [ -d . ] && echo d; [ ! -e nofile
test -f s.sh; echo $?; [ -d . ] && echo d; [ ! -e nofile ] && echo ne; [ a = a -a b = b ] && echo and; [ -n a ] && [ -z "" ] && echo nz; [ 1 -lt 2 ] && [ 2 -gt 1 ] && echo num; test; echo $?; [ ]; echo $?; [ "" ]; echo $?; [ a ]; echo $?
## STDOUT:
1
d
ne
and
nz
num
1
1
1
0
## END

#### printf '%s-%d-%x\n' a 10 255; printf '%5s|%-5s|%05d\n' a
printf '%s-%d-%x\n' a 10 255; printf '%5s|%-5s|%05d\n' a b 3; printf '%s\n' 1 2 3; printf '%b' 'a\tb\n'; printf '%%\n'; printf '\101\n'; printf '%c\n' abc; printf '%s %s\n' a
## stdout-json: "a-10-ff\n    a|b    |00003\n1\n2\n3\na\tb\n%\nA\na\na \n"

#### echo -n a; echo b; echo 'a\tb' | head -c 3; echo; echo -
echo -n a; echo b; echo 'a\tb' | head -c 3; echo; echo -- x; echo -; echo
## STDOUT:
ab
a\t
-- x
-

## END
## OK dash stdout-json: "ab\na\tb\n-- x\n-\n\n"
## OK yash stdout-json: "-n a\nb\na\tb\n-- x\n-\n\n"

#### read a b c <<E 1 2 3 4 5 E echo "$a|$b|$c"; read -r a <<
read a b c <<E
1  2   3 4  5
E
echo "$a|$b|$c"; read -r a <<'E'
x\ny\
E
echo "$a"; read a <<'E'
x\
y
E
echo $a; printf 'no newline' | { read x; echo $? "$x"; }; read a b </dev/null; echo $? "[$a]"
## STDOUT:
1|2|3 4  5
x\ny\
xy
1 no newline
1 []
## END
## OK dash/yash STDOUT:
1|2|3 4  5
x
y\
xy
1 no newline
1 []
## END

#### cd /tmp && pwd; cd /; (cd usr && pwd); pwd; cd /nonexist
cd /tmp && pwd; cd /; (cd usr && pwd); pwd; cd /nonexist 2>/dev/null; echo $?; cd "" 2>/dev/null; pwd; OLDPWD=/usr; cd - >/dev/null; pwd
## STDOUT:
/tmp
/usr
/
2
/
/usr
## END
## OK bash/yash/ksh STDOUT:
/tmp
/usr
/
1
/
/usr
## END

#### unset x; echo ${x:?custom} 2>&1; echo no
unset x; echo ${x:?custom} 2>&1; echo no
## STDOUT:
## END
## status: 2
## N-I bash status: 127
## OK mksh/ksh status: 1

#### x=abc; echo ${x%c} ${x#a} ${x%%*} ${x##*}; x=a/b/c; echo
x=abc; echo ${x%c} ${x#a} ${x%%*} ${x##*}; x=a/b/c; echo ${x##*/} ${x%/*} ${x%%/*} ${x#*/}; x='a*b'; echo ${x#a\*} "${x%"*b"}"; x=~; echo ${#x} | grep -c .
## STDOUT:
ab bc
c a/b a b/c
b a
1
## END
