# What is new in POSIX.1-2024, extensions that we take in, and refusals

#### dollar single quotes
printf '%s\n' $'a\'b'
## stdout: a'b
## OK dash/yash STDOUT:
## END
## OK dash/yash status: 2

#### dollar single quotes: unknown escape
printf '%s\n' $'\z' | wc -c | tr -d ' '
## stdout: 3
## OK dash/yash stdout: 4
## OK mksh/ksh stdout: 2

#### dollar single quotes in an assignment
x=$'a\nb'; echo "$x"
## STDOUT:
a
b
## END
## OK dash/yash STDOUT:
$a
b
## END

#### dollar single quotes in a pattern
case 'a	b' in $'a\tb') echo yes;; esac
## stdout: yes
## OK dash/yash STDOUT:
## END

#### dollar single quotes in a here-document delimiter's body stay
cat <<X
$'a'
X
## stdout: $'a'

#### dollar single quotes split by nothing
set -- $'a b'; echo $#
## stdout: 1

#### pipefail in set minus o
set -o pipefail; set -o | grep pipefail | tr -s ' \t' ' ' | cut -d' ' -f1
## stdout: pipefail
## OK dash STDOUT:
## END
## OK dash status: 2
## OK mksh stdout: emacs

#### case fall through over an empty branch
case a in a) ;& b) echo b;; esac
## note: new in POSIX.1-2024
## stdout: b
## OK dash/ash/yash STDOUT:
## END
## OK dash/ash/yash status: 2

#### case fall through does not test the pattern
case a in a) echo 1;& z) echo 2;& y) echo 3;; x) echo 4;; esac
## note: new in POSIX.1-2024
## STDOUT:
1
2
3
## END
## OK dash/ash/yash STDOUT:
## END
## OK dash/ash/yash status: 2

#### case fall through status
case a in a) false;& b) (exit 4);; esac; echo $?
## note: new in POSIX.1-2024
## stdout: 4
## OK dash/ash/yash STDOUT:
## END
## OK dash/ash/yash status: 2

#### read with a delimiter in a loop
printf 'a:b:c:' | while read -d : x; do echo "<$x>"; done
## STDOUT:
<a>
<b>
<c>
## END
## OK dash/yash STDOUT:
## END

#### read NUL separated names
printf 'a b\0c\0' | while IFS= read -r -d '' x; do echo "[$x]"; done
## STDOUT:
[a b]
[c]
## END
## OK dash/yash STDOUT:
## END

#### test less and greater
test a '<' b && test b '>' a && echo yes
## stdout: yes

#### test nt with a missing file
: > f; test f -nt missing && echo newer; test missing -ot f && echo older
## STDOUT:
newer
older
## END
## OK dash/ash STDOUT:
## END
## OK dash/ash status: 1

#### cd e
mkdir d; cd -Pe d; echo $?
## note: new in POSIX.1-2024
## stdout: 0
## OK dash/ash/yash stdout: 2

#### trap p
trap 'echo a' INT; trap -p INT
## note: new in POSIX.1-2024
## stdout: trap -- 'echo a' INT
## OK dash/ash/yash STDOUT:
## END
## OK dash/ash/yash status: 2
## OK mksh STDOUT:
## END
## OK mksh status: 1
## OK ksh stdout: echo a

#### command v of several
command -v cd
## stdout: cd

#### exit status of a command substitution in a declaration
export x=$(exit 3); echo $?
## stdout: 0

#### unset of a readonly variable is refused
$SH -c 'readonly x=1; unset x || echo refused; echo $x' 2>/dev/null
## note: dash and ash exit, the others go on in three ways
## STDOUT:
refused
1
## END
## OK dash/ash STDOUT:
## END
## OK dash/ash status: 2
## OK yash STDOUT:
## END
## OK yash status: 1

#### here-string
cat <<< "a  b"
## note: an extension that we take in
## stdout: a  b
## OK dash/ash/yash STDOUT:
## END
## OK dash/ash/yash status: 2

#### here-string expands
x=1; cat <<< "$x$((x+1))"
## note: an extension that we take in
## stdout: 12
## OK dash/ash/yash STDOUT:
## END
## OK dash/ash/yash status: 2

#### substring expansion
x=abcdef; echo ${x:2:2} ${x:4} ${x:0:1}
## stdout: cd ef a
## OK dash/yash STDOUT:
## END
## OK dash/yash status: 2

#### substring with arithmetic
x=abcdef; n=1; echo ${x:n+1:n*2}
## stdout: cd
## OK dash/yash STDOUT:
## END
## OK dash/yash status: 2

#### substring negative offset
x=abcdef; echo ${x: -2}
## stdout: ef
## OK dash/yash STDOUT:
## END
## OK dash/yash status: 2

#### let
let x=5*5; echo $x
## stdout: 25
## OK dash/yash stdout-json: "\n"

#### source
echo 'echo sourced $1' > s; source ./s a
## stdout: sourced a
## N-I dash/yash STDOUT:
## END
## N-I dash/yash status: 127

#### local in a function
f() { local x; echo "[${x-unset}]"; }; x=1; f
## stdout: [unset]
## OK dash/ksh stdout: [1]

#### double bracket is not ours
[[ a = a ]] 2>/dev/null; echo $?
## stdout: 127
## note: an ordinary word by XCU 2.4; what bash means by it is refused by name
## OK ash/bash/mksh/ksh stdout: 0
## OK yash STDOUT:
## END
## OK yash status: 2

#### function keyword is refused
$SH -c 'function f { echo f; }; f' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: f
## status: 1
## OK dash/yash stdout: failed
## OK dash/yash status: 0

#### arrays are refused
$SH -c 'a=(1 2); echo $a' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed
## OK bash/mksh/ksh stdout: 1
## OK bash/mksh/ksh status: 1

#### process substitution is refused
$SH -c 'cat <(echo a)' 2>/dev/null; test $? -ne 0 && echo failed
## note: an extension that we refuse by name
## stdout: failed
## OK ash/bash/ksh stdout: a
## OK ash/bash/ksh status: 1

#### brace expansion is not done
echo {a,b} {1..3}
## stdout: {a,b} {1..3}
## OK bash stdout: a b 1 2 3

#### plus equals is not done
$SH -c 'x=1; x+=2; echo $x' 2>/dev/null
## stdout: 1
## OK bash/mksh/ksh stdout: 12

#### declare is not ours
declare x=1 2>/dev/null; echo $?
## stdout: 127
## OK bash stdout: 0

#### shopt is not ours
shopt -s extglob 2>/dev/null; echo $?
## stdout: 127
## OK bash stdout: 0

#### power operator
echo $((2**10))
## stdout: 1024
## OK dash/yash STDOUT:
## END
## OK dash/yash status: 2
## OK mksh STDOUT:
## END
## OK mksh status: 1

#### kill l of a name
kill -l TERM
## stdout: 15
## OK dash STDOUT:
## END
## OK dash status: 2
## OK yash stdout: TERM
## OK mksh STDOUT:
## END
## OK mksh status: 1

#### printf with numbered arguments
printf '%2$s-%1$s\n' a b
## note: new in POSIX.1-2024
## stdout: b-a
## OK dash STDOUT:
## END
## OK dash status: 2
## OK ash/bash/yash/mksh STDOUT:
## END
## OK ash/bash/yash/mksh status: 1

#### ulimit of several kinds
ulimit -S -n > /dev/null; echo $?
## stdout: 0

#### umask with S and a mask
umask -S 022 > /dev/null; umask
## stdout: 0022
## OK mksh stdout: 022

#### wait n
(exit 3) & wait -n 2>/dev/null; echo $?
## note: bash; busybox ash 1.35 gives the signal of the child, which is a bug
## stdout: 3
## OK dash/yash/ksh stdout: 2
## OK ash stdout: 129
## OK mksh stdout: 1

#### read p does not print without a terminal
echo a | { read -p 'prompt' x; echo "$x"; } 2>&1
## stdout: a
## OK yash STDOUT:
read: `-p' is not a valid option

## END
## OK mksh STDOUT:
E: sh: read: -p: no coprocess

## END
## OK ksh STDOUT:
sh: read: no query process

## END

#### type p is not ours but type works
type ls > /dev/null; echo $?
## stdout: 0

#### echo n
echo -n a; echo
## stdout: a
## OK yash STDOUT:
-n a

## END

#### ampersand greater is not done
echo a &>f; wait; test -e f && echo file
## STDOUT:
a
file
## END
## OK ash/bash stdout: file

#### dot with arguments
echo 'echo $1 $#' > s; set -- outer; . ./s in1 in2; echo $1
## STDOUT:
in1 2
outer
## END
## OK dash STDOUT:
outer 1
outer
## END
## OK yash STDOUT:
## END
## OK yash status: 2
