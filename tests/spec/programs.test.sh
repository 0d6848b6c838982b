# Longer scripts, as people write them

#### word count by case
count() { n=0; for w in $1; do n=$((n+1)); done; echo $n; }; count "the quick brown fox"
## stdout: 4

#### reverse the parameters
set -- a b c; r=; for i; do r="$i $r"; done; echo $r
## stdout: c b a

#### join with a separator
join() { sep=$1; shift; out=$1; shift; for i; do out=$out$sep$i; done; echo "$out"; }; join , a b 'c d'
## stdout: a,b,c d

#### split a path
p=/usr/local/bin:/bin; while [ -n "$p" ]; do d=${p%%:*}; echo "$d"; case $p in *:*) p=${p#*:};; *) p=;; esac; done
## STDOUT:
/usr/local/bin
/bin
## END

#### basename and dirname by expansion
f=/a/b/c.tar.gz; echo ${f##*/} ${f%/*} ${f%%.*} ${f##*.}
## stdout: c.tar.gz /a/b /a/b/c gz

#### trim blanks
trim() { s=$1; s=${s#"${s%%[! ]*}"}; s=${s%"${s##*[! ]}"}; printf '[%s]\n' "$s"; }; trim '  a b  '
## stdout: [a b]

#### primes
i=2; while [ $i -lt 30 ]; do j=2; p=1; while [ $((j*j)) -le $i ]; do [ $((i%j)) = 0 ] && { p=0; break; }; j=$((j+1)); done; [ $p = 1 ] && printf '%s ' $i; i=$((i+1)); done; echo
## stdout: 2 3 5 7 11 13 17 19 23 29 

#### fibonacci
fib() { if [ $1 -lt 2 ]; then echo $1; else echo $(( $(fib $(($1-1))) + $(fib $(($1-2))) )); fi; }; fib 12
## stdout: 144

#### greatest common divisor
gcd() { a=$1 b=$2; while [ $b -ne 0 ]; do t=$((a%b)) a=$b b=$t; done; echo $a; }; gcd 1071 462
## stdout: 21

#### towers of hanoi count
hanoi() { [ $1 -eq 0 ] && return; hanoi $(($1-1)); n=$((n+1)); hanoi $(($1-1)); }; n=0; hanoi 6; echo $n
## stdout: 63

#### bubble sort by parameters
set -- 5 3 9 1 7; s=1; while [ $s = 1 ]; do s=0; l=; while [ $# -gt 1 ]; do if [ $1 -gt $2 ]; then a=$2 b=$1; s=1; else a=$1 b=$2; fi; shift 2; set -- $b "$@"; l="$l $a"; done; set -- $l $1; done; echo "$@"
## stdout: 1 3 5 7 9

#### stack by eval
push() { top=$((top+1)); eval "s_$top=\$1"; }; pop() { eval "v=\$s_$top"; top=$((top-1)); }; top=0; push a; push 'b c'; pop; echo "$v"; pop; echo "$v"
## STDOUT:
b c
a
## END

#### configuration parser
while IFS='=' read -r k v; do case $k in ''|'#'*) continue;; esac; printf '%s -> %s\n' "$k" "$v"; done <<'X'
# comment
name=value

path=/a=b
X
## STDOUT:
name -> value
path -> /a=b
## END

#### csv fields
while IFS=, read -r a b c; do echo "$c|$b|$a"; done <<X
1,two,3
x,,z
X
## STDOUT:
3|two|1
z||x
## END

#### options with long names
while [ $# -gt 0 ]; do :; shift; done; set -- --name=x --flag rest; for a; do case $a in --name=*) n=${a#*=};; --flag) f=1;; --) break;; *) r=$a;; esac; done; echo $n $f $r
## stdout: x 1 rest

#### usage function on bad options
main() { while getopts :a:v o; do case $o in a) A=$OPTARG;; v) V=1;; :) echo "missing $OPTARG"; return 2;; \?) echo "unknown $OPTARG"; return 2;; esac; done; shift $((OPTIND-1)); echo "A=$A V=$V $*"; }; main -a 1 -v x y; OPTIND=1; main -z; OPTIND=1; main -a
## STDOUT:
A=1 V=1 x y
unknown z
missing a
## END
## status: 2

#### temporary files and cleanup
t=./tmp.$$; trap 'rm -f "$t"' EXIT; echo data > "$t"; cat "$t"
## stdout: data

#### retry loop
n=0; until [ $n -ge 3 ] && true; do n=$((n+1)); done; echo $n
## stdout: 3

#### menu by here-document and read
exec 3<<X
1
3
q
X
while read c <&3; do case $c in 1) echo one;; 2) echo two;; q) echo quit; break;; *) echo "? $c";; esac; done
## STDOUT:
one
? 3
quit
## END

#### counters by name
for w in a b a c a b; do eval "n_$w=\$((\${n_$w:-0}+1))"; done; echo $n_a $n_b $n_c
## stdout: 3 2 1

#### quoting for eval
q() { printf %s "$1" | sed "s/'/'\\\\''/g; s/^/'/; s/\$/'/"; }; eval "x=$(q "it's a \$test")"; echo "$x"
## stdout: it's a $test

#### check a command
have() { command -v "$1" > /dev/null 2>&1; }; have sh && echo sh; have nosuchcommand || echo none
## STDOUT:
sh
none
## END

#### portable echo of a minus n
printf '%s\n' -n
## stdout: -n

#### loop over files safely
touch 'a b' c; for f in ./*; do [ -e "$f" ] || continue; printf '<%s>\n' "${f#./}"; done
## STDOUT:
<a b>
<c>
## END

#### recursive directory walk
walk() { for e in "$1"/*; do if [ -d "$e" ]; then walk "$e"; elif [ -e "$e" ]; then echo "$e"; fi; done; }; mkdir -p d/e; : > d/1; : > d/e/2; walk d
## STDOUT:
d/1
d/e/2
## END

#### hexadecimal conversion
hex() { printf '%x\n' "$1"; }; hex 255; echo $((0xff))
## STDOUT:
ff
255
## END

#### binary conversion
bin() { n=$1 r=; while [ $n -gt 0 ]; do r=$((n%2))$r n=$((n/2)); done; echo ${r:-0}; }; bin 10
## stdout: 1010

#### leap years
for y in 1900 2000 2023 2024; do if [ $((y%4)) -eq 0 ] && { [ $((y%100)) -ne 0 ] || [ $((y%400)) -eq 0 ]; }; then echo $y; fi; done
## STDOUT:
2000
2024
## END

#### rot13 by tr
echo Hello | tr 'A-Za-z' 'N-ZA-Mn-za-m'
## stdout: Uryyb

#### sum of a column
while read n x; do s=$((s+x)); done <<X
a 1
b 2
c 39
X
echo $s
## stdout: 42

#### logging to two descriptors
log() { echo "log: $*" >&3; }; exec 3> l; log a b; log c; exec 3>&-; cat l
## STDOUT:
log: a b
log: c
## END

#### state machine
s=start; for c in a b x a; do case $s$c in starta) s=A;; Ab) s=B;; *) s=start;; esac; printf '%s ' $s; done; echo
## stdout: A B start A 

#### here-document template
name=World n=3; cat <<X
Hello, $name!
$(i=0; while [ $i -lt $n ]; do i=$((i+1)); echo "line $i"; done)
X
## STDOUT:
Hello, World!
line 1
line 2
line 3
## END

#### function library by dot
echo 'add() { echo $(($1+$2)); }' > lib.sh; . ./lib.sh; add 2 3
## stdout: 5

#### conditional assignment chain
: "${A:=1}" "${B:=$A}" "${C:=$((A+B))}"; echo $A$B$C
## stdout: 112

#### parallel jobs with results
for i in 1 2 3; do (echo $((i*i)) > r$i) & done; wait; cat r1 r2 r3
## STDOUT:
1
4
9
## END

#### subshell isolation of cd
mkdir w; (cd w && touch inside); ls w
## stdout: inside

#### pipeline of filters
printf '%s\n' b a c a | sort | uniq -c | sort -rn | head -n 1 | tr -s ' ' | sed 's/^ //'
## stdout: 2 a

#### find and exec
mkdir d; echo x > d/a; echo y > d/b; find d -type f -exec cat {} + | sort
## STDOUT:
x
y
## END

#### xargs
printf '%s\n' 1 2 3 | xargs echo
## stdout: 1 2 3

#### awk sum
printf '1\n2\n3\n' | awk '{s+=$1} END {print s}'
## stdout: 6

#### sed script
printf 'a=1\nb=2\n' | sed -n 's/^\(.*\)=\(.*\)$/\2 \1/p'
## STDOUT:
1 a
2 b
## END

#### self-modifying parameters
set -- a b c d; while [ $# -gt 0 ]; do echo "$1 $#"; shift 2; done
## STDOUT:
a 4
c 2
## END

#### ackermann, small
ack() { if [ $1 -eq 0 ]; then echo $(($2+1)); elif [ $2 -eq 0 ]; then ack $(($1-1)) 1; else ack $(($1-1)) $(ack $1 $(($2-1))); fi; }; ack 2 2
## stdout: 7

#### exit code mapping
run() { "$@"; case $? in 0) echo ok;; 127) echo missing;; *) echo failed;; esac; }; run true; run false; run nosuchcommand 2>/dev/null
## STDOUT:
ok
failed
missing
## END

#### string repeat
rep() { s=; i=0; while [ $i -lt $2 ]; do s=$s$1; i=$((i+1)); done; echo $s; }; rep ab 4
## stdout: abababab

#### string reverse
rev_() { s=$1 r=; while [ -n "$s" ]; do r=${s%"${s#?}"}$r; s=${s#?}; done; echo $r; }; rev_ hello
## stdout: olleh

#### contains
has() { case $1 in *"$2"*) echo yes;; *) echo no;; esac; }; has foobar oba; has foobar '*'
## STDOUT:
yes
no
## END

#### replace all by loop
s=a.b.c r=; while case $s in *.*) true;; *) false;; esac; do r=$r${s%%.*}-; s=${s#*.}; done; echo $r$s
## stdout: a-b-c
