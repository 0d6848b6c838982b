# Commands, lists, loops, functions, redirections, substitutions (XCU 2.7, 2.9)

#### trap '' TERM; $SH -c 'trap "echo x" TERM; trap; kill -TE
trap '' TERM; $SH -c 'trap "echo x" TERM; trap; kill -TERM $$; echo ok'
## STDOUT:
trap -- 'echo x' TERM
ok
## END
## OK bash/ksh STDOUT:
trap -- '' TERM
ok
## END
## OK yash stdout: ok

#### trap 'echo c' CHLD; sleep .1 & wait $!; echo $?
trap 'echo c' CHLD; sleep .1 & wait $!; echo $?
## STDOUT:
c
145
## END
## OK dash/ksh STDOUT:
c
0
## END
## OK yash STDOUT:
c
401
## END

#### trap 'echo c' CHLD; sleep .1; echo a; (exit 3); echo $?
trap 'echo c' CHLD; sleep .1; echo a; (exit 3); echo $?
## STDOUT:
c
a
c
3
## END
## OK ksh STDOUT:
a
3
## END

#### printf 'echo a\nread x y\n1 2 3\necho $y\ncat\nrest\nof
printf 'echo a\nread x y\n1 2 3\necho $y\ncat\nrest\nof it' | $SH
## stdout-json: "a\n2 3\nrest\nof it"
## N-I dash/ash STDOUT:
a

## END
## N-I dash/ash status: 127

#### (trap 'echo got' INT; kill -INT $($SH -c 'echo $PPID');
(trap 'echo got' INT; kill -INT $($SH -c 'echo $PPID'); sleep .1; echo end) & wait $!; echo $?
## STDOUT:
end
0
## END
## OK bash/yash/mksh STDOUT:
got
end
0
## END

#### trap '' INT; trap; (trap); trap - INT; trap
trap '' INT; trap; (trap); trap - INT; trap
## STDOUT:
trap -- '' INT
trap -- '' INT
## END

#### echo $(trap 'echo x' USR1; trap); trap 'echo p' USR2; ec
echo $(trap 'echo x' USR1; trap); trap 'echo p' USR2; echo $(trap); (trap 'echo q' INT; trap)
## STDOUT:
trap -- 'echo x' USR1
trap -- 'echo p' USR2
trap -- 'echo q' INT
## END
## OK dash/mksh STDOUT:
trap -- 'echo x' USR1

trap -- 'echo q' INT
## END

#### f() { trap 'echo in $1' EXIT; }; f a; set -- b; exit
f() { trap 'echo in $1' EXIT; }; f a; set -- b; exit
## stdout: in b

#### trap 'exit 3' EXIT; false
trap 'exit 3' EXIT; false
## STDOUT:
## END
## status: 3

#### trap 'echo $?; trap "echo two" EXIT' EXIT; exit 5
trap 'echo $?; trap "echo two" EXIT' EXIT; exit 5
## stdout: 5
## status: 5

#### trap 'echo a; exit 9' EXIT; (exit 1); exec sh -c 'exit 4
trap 'echo a; exit 9' EXIT; (exit 1); exec sh -c 'exit 4'
## STDOUT:
## END
## status: 4

#### $SH -c 'trap "echo bye" EXIT; exec true'; $SH -c 'trap "
$SH -c 'trap "echo bye" EXIT; exec true'; $SH -c 'trap "echo bye" EXIT; true'
## stdout: bye

#### trap 'echo err; exit 4' EXIT; set -e; false; echo no
trap 'echo err; exit 4' EXIT; set -e; false; echo no
## stdout: err
## status: 4

#### trap 'echo bye $?' EXIT; echo ${x?}
trap 'echo bye $?' EXIT; echo ${x?}
## stdout: bye 2
## status: 2
## N-I bash stdout: bye 127
## N-I bash status: 127
## OK mksh stdout: bye 1
## OK mksh status: 1
## OK ksh stdout: bye 0
## OK ksh status: 1

#### trap 'echo bye $?' EXIT; eval '('
trap 'echo bye $?' EXIT; eval '('
## stdout: bye 2
## status: 2
## OK yash stdout: bye 258
## OK mksh stdout: bye 1
## OK mksh status: 1
## OK ksh stdout: bye 3
## OK ksh status: 3

#### trap 'echo bye $?' EXIT; readonly a=1; a=2
trap 'echo bye $?' EXIT; readonly a=1; a=2
## stdout: bye 2
## status: 2
## N-I bash stdout: bye 127
## N-I bash status: 127
## OK ksh stdout: bye 0
## OK ksh status: 1

#### f() { trap 'echo t; return 7' USR1; kill -USR1 $$; echo
f() { trap 'echo t; return 7' USR1; kill -USR1 $$; echo no; }; f; echo $?
## STDOUT:
t
7
## END
## OK yash STDOUT:
t
no
0
## END

#### while :; do trap 'break' USR1; kill -USR1 $$; echo no; d
while :; do trap 'break' USR1; kill -USR1 $$; echo no; done; echo out
## stdout: out
## OK yash STDOUT:
## END
## OK yash status: 2
## OK mksh stdout-json: "(timeout)"
## OK mksh status: -1

#### trap 'x=5' USR1; kill -USR1 $$; echo $x; trap 'echo $x;
trap 'x=5' USR1; kill -USR1 $$; echo $x; trap 'echo $x; x=6' USR1; x=7 kill -USR1 $$; echo $x
## STDOUT:
5
5
6
## END

#### trap 'set -- q; echo $1' USR1; set -- p; kill -USR1 $$;
trap 'set -- q; echo $1' USR1; set -- p; kill -USR1 $$; echo $1
## STDOUT:
q
q
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

#### i=0; while [ $i -lt 3 ]; do i=$((i+1)); [ $i = 2 ] && co
i=0; while [ $i -lt 3 ]; do i=$((i+1)); [ $i = 2 ] && continue; echo $i; done; echo $?
## STDOUT:
1
3
0
## END

#### for i in 1 2 3; do for j in a b c; do [ $j = b ] && cont
for i in 1 2 3; do for j in a b c; do [ $j = b ] && continue 2; echo $i$j; done; done
## STDOUT:
1a
2a
3a
## END

#### for i in 1 2 3; do for j in a b c; do [ $i$j = 2b ] && b
for i in 1 2 3; do for j in a b c; do [ $i$j = 2b ] && break 2; echo $i$j; done; done; echo $i $j
## STDOUT:
1a
1b
1c
2a
2 b
## END

#### while :; do while :; do break 2; done; echo no; done; ec
while :; do while :; do break 2; done; echo no; done; echo $?
## stdout: 0

#### for i in; do echo no; done; echo $?; for i in $empty; do
for i in; do echo no; done; echo $?; for i in $empty; do :; done; echo "$?${i-unset}"
## STDOUT:
0
0unset
## END

#### set -- a 'b c'; for i do echo "$i"; done; for i in "$@";
set -- a 'b c'; for i do echo "$i"; done; for i in "$@"; do echo "<$i>"; done
## STDOUT:
a
b c
<a>
<b c>
## END

#### until false; do break; done; echo $?; while false; do :;
until false; do break; done; echo $?; while false; do :; done; echo $?; false; while false; do :; done; echo $?
## STDOUT:
0
0
0
## END

#### while (exit 3); do :; done; echo $?; until (exit 0); do
while (exit 3); do :; done; echo $?; until (exit 0); do :; done; echo $?; while true; do false; break; done; echo $?
## STDOUT:
0
0
0
## END

#### i=0; while [ $i -lt 2 ]; do i=$((i+1)); false; done; ech
i=0; while [ $i -lt 2 ]; do i=$((i+1)); false; done; echo $?
## stdout: 1

#### if true; then (exit 5); fi; echo $?; if false; then :; f
if true; then (exit 5); fi; echo $?; if false; then :; fi; echo $?; if (exit 3); then :; else (exit 4); fi; echo $?; if false; then :; elif (exit 7); then :; fi; echo $?
## STDOUT:
5
0
4
0
## END

#### case x in y) ;; esac; echo $?; false; case x in x) ;; es
case x in y) ;; esac; echo $?; false; case x in x) ;; esac; echo $?; case x in x) (exit 3);; esac; echo $?; case $(exit 4) in '') echo $?;; esac; case $(exit 4) in y) ;; esac; echo $?
## STDOUT:
0
0
3
0
0
## END
## OK bash STDOUT:
0
0
3
4
0
## END
## OK ksh STDOUT:
0
0
3
4
4
## END

#### case abc in a|b) echo 1;; a*c) echo 2;; *) echo 3;; esac
case abc in a|b) echo 1;; a*c) echo 2;; *) echo 3;; esac; case '*' in \*) echo star;; esac; case 'a' in "*") echo no;; ?) echo q;; esac; x='a*'; case abc in $x) echo pat;; esac; case abc in "$x") echo no;; *) echo lit;; esac
## STDOUT:
2
star
q
pat
lit
## END

#### case "" in "") echo empty;; esac; case a in [[:alpha:]])
case "" in "") echo empty;; esac; case a in [[:alpha:]]) echo alpha;; esac; case 5 in [0-9]) echo dig;; esac; case "a b" in a\ b) echo sp;; esac; case '[' in '[') echo brk;; esac; case '\' in '\') echo bs;; esac; case '\x' in \\x) echo bsx;; esac
## STDOUT:
empty
alpha
dig
sp
brk
bs
bsx
## END

#### f() { echo $1; shift; echo $1; }; set -- p q; f a b; ech
f() { echo $1; shift; echo $1; }; set -- p q; f a b; echo $1 $#; f() (x=sub; echo $x); x=top; f; echo $x; f() { x=in; }; f; echo $x
## STDOUT:
a
b
p 2
sub
top
in
## END

#### f() { f() { echo second; }; echo first; }; f; f; f() { l
f() { f() { echo second; }; echo first; }; f; f; f() { local x=1; x=2; g; }; g() { echo $x; }; x=0; f; echo $x
## STDOUT:
first
second
2
0
## END
## OK ksh STDOUT:
first
second
2
2
## END

#### f() if true; then echo if; fi; f; g() for i in 1 2; do e
f() if true; then echo if; fi; f; g() for i in 1 2; do echo $i; done; g; h() case $1 in a) echo A;; esac; h a; k() while :; do echo w; break; done; k
## STDOUT:
if
1
2
A
w
## END

#### f() { echo out; echo err >&2; } 2>/dev/null >o; f; cat o
f() { echo out; echo err >&2; } 2>/dev/null >o; f; cat o
## stdout: out

#### f() { return $1; }; for i in 0 1 255; do f $i; echo $?;
f() { return $1; }; for i in 0 1 255; do f $i; echo $?; done; f() { (return 5); echo $?; }; f; f() { eval return 6; }; f; echo $?; f() { . ./r; echo after $?; }; echo 'return 9' > r; f
## STDOUT:
0
1
255
5
6
after 9
## END

#### f() { while :; do return 4; done; }; f; echo $?; f() { f
f() { while :; do return 4; done; }; f; echo $?; f() { for i in 1 2; do case $i in 2) return $i;; esac; done; }; f; echo $?; f() { if return 8; then :; fi; }; f; echo $?; f() { ! return 3; }; f; echo $?
## STDOUT:
4
2
8
3
## END
## OK ash STDOUT:
4
2
8
0
## END
## OK yash STDOUT:
4
2
0
0
## END

#### f() { return 3 | true; echo $?; }; f; f() { x=$(return 4
f() { return 3 | true; echo $?; }; f; f() { x=$(return 4); echo $?; }; f; f() { { return 5; } >o; }; f; echo $?; f() { return 1 && echo no; }; f; echo $?; f() { false || return; }; f; echo $?
## STDOUT:
0
4
5
1
1
## END

#### r() { [ $1 -eq 0 ] && return 0; r $(($1-1)); }; r 200; e
r() { [ $1 -eq 0 ] && return 0; r $(($1-1)); }; r 200; echo $?
## stdout: 0
## OK mksh stdout: 1

#### echo 1 >a 2>b >c; ls; cat a c; echo err >&2 2>e; (echo o
echo 1 >a 2>b >c; ls; cat a c; echo err >&2 2>e; (echo o; echo e >&2) >o 2>&1; cat o; (echo o; echo e >&2) 2>&1 >/dev/null; echo hi 3>&1 >&3
## STDOUT:
a
b
c
1
o
e
e
hi
## END

#### exec 3>f 4<&0 5>&1; echo three >&3; echo five >&5; exec
exec 3>f 4<&0 5>&1; echo three >&3; echo five >&5; exec 3>&- 4<&- 5>&-; cat f; echo x >&3; echo $?
## STDOUT:
five
three
1
## END
## OK dash/yash STDOUT:
five
three
2
## END

#### echo abc > f; exec 3<f; read x <&3; echo $x; read x <&3;
echo abc > f; exec 3<f; read x <&3; echo $x; read x <&3; echo $?
## STDOUT:
abc
1
## END

#### echo abc > f; exec 3<>f; read x <&3; echo new >&3; exec
echo abc > f; exec 3<>f; read x <&3; echo new >&3; exec 3>&-; cat f; echo 12345 > g; echo ab 1<>g; cat g
## STDOUT:
abc
new
ab
45
## END

#### echo a >f; cat <f; echo $?; echo a >>l; echo b >>l; cat
echo a >f; cat <f; echo $?; echo a >>l; echo b >>l; cat l; { echo 1; echo 2 >&2; } 2>>l; cat l; : >l; cat l; >l2; ls l2; cat < l2 > l3; cat f >/dev/null 2>&1; echo $?
## STDOUT:
a
0
a
b
1
a
b
2
l2
0
## END

#### ! true; echo $?; ! false; echo $?; ! (exit 3); echo $?;
! true; echo $?; ! false; echo $?; ! (exit 3); echo $?; ! true | false; echo $?; ! false | true; echo $?; ! { false; }; echo $?
## STDOUT:
1
0
0
0
1
0
## END

#### true | false | true; echo $?; true | true | (exit 4); ec
true | false | true; echo $?; true | true | (exit 4); echo $?; (exit 1) | (exit 2) | (exit 3); echo $?; x=1; echo 2 | read x; echo $x; echo a | while read l; do y=$l; done; echo ${y-unset}
## STDOUT:
0
4
3
1
unset
## END
## OK ksh STDOUT:
0
4
3
2
a
## END

#### echo a && echo b || echo c; false && echo b || echo c; t
echo a && echo b || echo c; false && echo b || echo c; true || echo b && echo c; false || false || echo d; true && true && (exit 5); echo $?; false && echo no; echo $?
## STDOUT:
a
b
c
c
d
5
1
## END

#### { echo a; echo b; }; (echo c; echo d); { echo e; } | cat
{ echo a; echo b; }; (echo c; echo d); { echo e; } | cat; (x=1; y=2); echo ${x-u}; { x=1; }; echo $x; ( (echo nested) ); { { echo g; }; }
## STDOUT:
a
b
c
d
e
u
1
nested
g
## END

#### (cd /; pwd); [ "$(pwd)" != / ] && echo kept; (umask 077;
(cd /; pwd); [ "$(pwd)" != / ] && echo kept; (umask 077; umask); umask; (exit 9); echo $?; (f() { :; }; f); f 2>/dev/null; echo $?; (set -e; false; echo no); echo $? $-
## note: the shells do not agree; as dash
## STDOUT:
/
kept
0077
0022
9
127
1 c
## END
## OK dash STDOUT:
/
kept
0077
0022
9
127
1
## END
## OK bash STDOUT:
/
kept
0077
0022
9
127
1 hBc
## END
## OK mksh STDOUT:
/
kept
077
022
9
127
1 hUc
## END
## OK ksh STDOUT:
/
kept
0077
0022
9
127
1 ch
## END

#### x=$(echo a; exit 3); echo $? $x; x=`echo "a b"`; echo "$
x=$(echo a; exit 3); echo $? $x; x=`echo "a  b"`; echo "$x"; echo "$(printf 'a\n\n\n')b"; echo $(echo $(echo $(echo deep))); echo `echo \`echo bq\``; echo "`echo "q"`"; echo "$(echo "a  b")"; echo $(echo "a  b")
## STDOUT:
3 a
a  b
ab
deep
bq
q
a  b
a b
## END

#### echo "$(echo \")"; echo $( (echo sub) ); echo $((1+(2*3)
echo "$(echo \")"; echo $( (echo sub) ); echo $((1+(2*3))); echo $(( (1) )); echo $( echo $((1+1)) ); x=$(x=2; echo $x)$x; echo $x
## STDOUT:
"
sub
7
1
2
2
## END

#### PATH=/nonexist; ls; echo $?; /bin/ls >/dev/null; echo $?
PATH=/nonexist; ls; echo $?; /bin/ls >/dev/null; echo $?; PATH=/bin:/usr/bin; ls >/dev/null; echo $?; hash -r; unset PATH; ls 2>/dev/null; echo $?
## STDOUT:
127
0
0
127
## END
## N-I yash stdout: 0
## N-I yash status: 127
## OK mksh/ksh STDOUT:
127
0
0
0
## END

#### echo 'echo one' >c; chmod +x c; PATH=$PWD:$PATH; c; mkdi
echo 'echo one' >c; chmod +x c; PATH=$PWD:$PATH; c; mkdir d; echo 'echo two' >d/c; chmod +x d/c; PATH=$PWD/d:$PATH; c; rm d/c; c; echo $?
## STDOUT:
one
two
one
0
## END

#### ls() { echo fn; }; ls; command ls >/dev/null; echo $?; (
ls() { echo fn; }; ls; command ls >/dev/null; echo $?; (unset -f ls; ls >/dev/null; echo $?); echo() { printf 'E:%s\n' "$*"; }; echo hi; unset -f echo; echo hi
## STDOUT:
fn
0
0
E:hi
hi
## END

#### alias e='echo al'; e x; eval 'e y'; unalias e; eval 'e z
alias e='echo al'; e x; eval 'e y'; unalias e; eval 'e z'; alias f='echo '; alias g=gg; f g
## stdout: al y
## status: 127

#### alias a='echo b' a c alias w='while :; do echo l; break;
alias a='echo b'
a c
alias w='while :; do echo l; break; done'
w
## STDOUT:
b c
l
## END

#### alias e='echo ' alias x=y e x e "x" x alias foo='bar ech
alias e='echo '
alias x=y
e x
e "x" x
alias foo='bar
echo two'
alias bar='echo bar'
foo
## STDOUT:
y
x x
bar
two
## END
## OK bash STDOUT:
y
x y
bar
two
## END

#### x=5; cat <<E; cat <<'E'; cat <<\E; cat <<"E" $x $((x+1))
x=5; cat <<E; cat <<'E'; cat <<\E; cat <<"E"
$x $((x+1)) \$x `echo $x` "$x" '$x' \\ \a
E
$x
E
$x
E
$x
E
## STDOUT:
5 6 $x 5 "5" '5' \ \a
$x
$x
$x
## END

#### cat <<-E; cat <<-'E'; cat <<E-F; echo end tab $(echo sub
cat <<-E; cat <<-'E'; cat <<E-F; echo end
	tab $(echo sub)
		two	in
	E
	raw $x
	E
a
E-F
## stdout-json: "tab sub\ntwo\tin\nraw $x\na\nend\n"

#### cat <<A <<B; cat <<A; echo; cat 0<<X 3<<Y; cat <&3 3<<Z
cat <<A <<B; cat <<A; echo; cat 0<<X 3<<Y; cat <&3 3<<Z
a
A
b
B
$(cat <<C
inner
C
)
A
x
X
y
Y
z
Z
## STDOUT:
b
inner

x
## END
## status: 1
## OK dash/yash status: 2

#### while read x; do echo "<$x>"; done <<E 1 2 E
while read x; do echo "<$x>"; done <<E
1
2
E
## STDOUT:
<1>
<2>
## END

#### f() { cat; } <<X hd $1 X f arg; f
f() { cat; } <<X
hd $1
X
f arg; f
## STDOUT:
hd arg
hd 
## END

#### set -- a 'b c' for i do echo $i; done for i; do echo $i;
set -- a 'b c'
for i
do echo $i; done
for i; do echo $i; done
for i in a \
b; do echo $i; done
for i in a b
do
echo $i
done
## STDOUT:
a
b c
a
b c
a
b
a
b
## END

#### cat <<E no newline at the end
cat <<E
no newline at the end
## stdout: no newline at the end
## OK yash STDOUT:
## END
## OK yash status: 2
## OK mksh STDOUT:
## END
## OK mksh status: 1

#### cat <<E ${x:-a "b" 'c' \$d} ${x-`echo bq`} $(echo ")") E
cat <<E
${x:-a "b" 'c' \$d}
${x-`echo bq`}
$(echo ")")
E
## STDOUT:
a b 'c' $d
bq
)
## END
## OK yash STDOUT:
a b c $d
bq
)
## END

#### cat <<"E F"; cat <<''; echo end x E F empty delim
cat <<"E F"; cat <<''; echo end
x
E F
empty delim
## STDOUT:
x
empty delim
end
## END
## OK yash STDOUT:
## END
## OK yash status: 2
## OK ksh STDOUT:
x
end
## END

#### x=$( ); echo "<$x>"; x=$(# comment ); echo "<$x>"; echo
x=$( ); echo "<$x>"; x=$(# comment
); echo "<$x>"; echo $(case a in a) echo case;; esac); echo $(echo a; # c
echo b); echo $(cat <<E
hd
E
)
## STDOUT:
<>
<>
case
a b
hd
## END

#### echo a; } ; echo b
echo a; } ; echo b
## STDOUT:
## END
## status: 2
## OK mksh status: 1
## OK ksh status: 3

#### echo start if true echo x
echo start
if true
echo x
## stdout: start
## status: 2
## OK mksh status: 1
## OK ksh status: 3

#### echo start echo "unterminated
echo start
echo "unterminated
## stdout: start
## status: 2
## OK mksh status: 1
## OK ksh status: 3

#### f() { echo a
f() { echo a
## STDOUT:
## END
## status: 2
## OK mksh status: 1
## OK ksh status: 3

#### echo a & wait echo b & echo c | cat; wait echo d&echo e|
echo a &
wait
echo b & echo c | cat; wait
echo d&echo e|cat;wait
## STDOUT:
a
b
c
d
e
## END
## OK bash STDOUT:
a
c
b
d
e
## END

#### exec <<E echo from heredoc E cat
exec <<E
echo from heredoc
E
cat
## stdout: echo from heredoc

#### set -v echo a x=1 set +v echo b
set -v
echo a
x=1
set +v
echo b
## STDOUT:
a
b
## END

#### set -o noclobber; echo a>f; echo b>f; echo $?; echo c>|f
set -o noclobber; echo a>f; echo b>f; echo $?; echo c>|f; cat f; echo d>>f; cat f; echo x >/dev/null; echo $?; ln -s f l; echo y >l; echo $?; ln -s nowhere k; echo z >k; echo $?
## STDOUT:
1
c
c
d
0
1
1
## END
## OK dash STDOUT:
2
c
c
d
0
2
2
## END
## OK yash stdout-json: "(timeout)"
## OK yash status: -1

#### while read -r l; do echo "$l"; cat >/dev/null; done <<E
while read -r l; do echo "$l"; cat >/dev/null; done <<E
a
b
E
echo "a b" | { read x y; echo $y $x; }; read x </dev/null; echo $? "<$x>"
## STDOUT:
a
b a
1 <>
## END

#### { echo a; echo b >&2; echo c; } 2>&1 | cat; { echo a; ex
{ echo a; echo b >&2; echo c; } 2>&1 | cat; { echo a; exit 3; echo no; } | cat; echo $?; (exit 5) | cat; echo $?
## STDOUT:
a
b
c
a
0
0
## END
