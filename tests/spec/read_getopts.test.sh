# read and getopts

#### one variable
echo 'a b c' | { read x; echo "[$x]"; }
## stdout: [a b c]

#### two variables
echo 'a b c' | { read x y; echo "[$x][$y]"; }
## stdout: [a][b c]

#### as many variables as fields
echo 'a b c' | { read x y z; echo "[$x][$y][$z]"; }
## stdout: [a][b][c]

#### more variables than fields
echo 'a b' | { read x y z; echo "[$x][$y][$z]"; }
## stdout: [a][b][]

#### leading and trailing blanks go
echo '  a b  ' | { read x y; echo "[$x][$y]"; }
## stdout: [a][b]

#### inner blanks of the last variable stay
echo 'a b   c' | { read x y; echo "[$x][$y]"; }
## stdout: [a][b   c]

#### tabs separate
printf 'a\tb\n' | { read x y; echo "[$x][$y]"; }
## stdout: [a][b]

#### empty line
echo | { read x; echo "$? [$x]"; }
## stdout: 0 []

#### end of file
read x < /dev/null; echo "$? [$x]"
## stdout: 1 []

#### last line without a newline
printf 'abc' | { read x; echo "$? [$x]"; }
## stdout: 1 [abc]

#### value is cleared at end of file
x=old; read x < /dev/null; echo "[$x]"
## stdout: []

#### backslash newline continues
printf 'a\\\nb\n' | { read x; echo "[$x]"; }
## stdout: [ab]

#### backslash escapes a blank
printf 'a\\ b c\n' | { read x y; echo "[$x][$y]"; }
## stdout: [a b][c]

#### backslash escapes a letter
printf 'a\\bc\n' | { read x; echo "[$x]"; }
## stdout: [abc]

#### double backslash
printf 'a\\\\b\n' | { read x; echo "[$x]"; }
## stdout: [a\b]
## OK dash/yash stdout-json: "[a\b]\n"

#### raw keeps backslashes
printf 'a\\b\\\\c\n' | { read -r x; printf '[%s]\n' "$x"; }
## stdout: [a\b\\c]

#### raw does not continue
printf 'a\\\nb\n' | { read -r x; printf '[%s]\n' "$x"; }
## stdout: [a\]

#### raw with a trailing backslash at the end of input
printf 'a\\' | { read -r x; printf '%s [%s]\n' $? "$x"; }
## stdout: 1 [a\]

#### trailing backslash at the end of input
printf 'a\\' | { read x; printf '%s [%s]\n' $? "$x"; }
## stdout: 1 [a]

#### IFS colon
echo 'a:b:c' | { IFS=: read x y; echo "[$x][$y]"; }
## stdout: [a][b:c]

#### IFS colon keeps blanks
echo ' a : b ' | { IFS=: read x y; echo "[$x][$y]"; }
## stdout: [ a ][ b ]

#### IFS colon with empty fields
echo 'a::c' | { IFS=: read x y z; echo "[$x][$y][$z]"; }
## stdout: [a][][c]

#### IFS colon with a leading one
echo ':a' | { IFS=: read x y; echo "[$x][$y]"; }
## stdout: [][a]

#### IFS colon with a trailing one
echo 'a:' | { IFS=: read x y; echo "[$x][$y]"; }
## stdout: [a][]

#### IFS colon, trailing one with as many fields
echo 'a:b:' | { IFS=: read x y; echo "[$x][$y]"; }
## stdout: [a][b]

#### IFS colon, rest with several
echo 'a:b:c:' | { IFS=: read x y; echo "[$x][$y]"; }
## stdout: [a][b:c:]

#### IFS colon, two trailing
echo 'a:b::' | { IFS=: read x y; echo "[$x][$y]"; }
## stdout: [a][b::]

#### IFS colon, one variable and trailing
echo 'a:' | { IFS=: read x; echo "[$x]"; }
## stdout: [a]

#### IFS colon, only colons
echo '::' | { IFS=: read x y; echo "[$x][$y]"; }
## stdout: [][]

#### IFS empty keeps the line
echo '  a b  ' | { IFS= read x; echo "[$x]"; }
## stdout: [  a b  ]

#### IFS empty, two variables
echo 'a b' | { IFS= read x y; echo "[$x][$y]"; }
## stdout: [a b][]

#### IFS blank and colon
echo ' a : b : c ' | { IFS=' :' read x y; echo "[$x][$y]"; }
## stdout: [a][b : c]

#### IFS unset
echo ' a  b ' | { unset IFS; read x y; echo "[$x][$y]"; }
## stdout: [a][b]

#### IFS assignment does not stay
echo 'a:b' | { IFS=: read x y; z='c:d'; set -- $z; echo $#; }
## stdout: 1

#### IFS letters
echo 'axbxc' | { IFS=x read x y; echo "[$x][$y]"; }
## stdout: [a][bxc]

#### IFS backslash with raw
printf 'a\\b\n' | { IFS='\' read -r x y; echo "[$x][$y]"; }
## stdout: [a][b]

#### escaped separator
printf 'a\\:b:c\n' | { IFS=: read x y; echo "[$x][$y]"; }
## stdout: [a:b][c]

#### reads one line only
printf 'a\nb\n' | { read x; cat; }
## stdout: b

#### reads one line only from a file
printf 'a\nb\n' > f; { read x; cat; } < f
## stdout: b

#### subshell and parent share the input
printf 'a\nb\nc\n' | { (read x; echo "$x"); read y; echo "$y"; }
## STDOUT:
a
b
## END

#### command and shell share the input
printf 'a\nb\nc\n' > f; { read x; head -n 1; } < f | head -n 1
## stdout: b

#### loop
printf '1\n2\n3\n' | while read x; do echo "<$x>"; done
## STDOUT:
<1>
<2>
<3>
## END

#### loop with two variables
printf '1 a\n2 b\n' | while read x y; do echo "$y$x"; done
## STDOUT:
a1
b2
## END

#### loop keeps the last unfinished line outside
printf '1\n2' | { while read x; do echo "<$x>"; done; echo "[$x]"; }
## STDOUT:
<1>
[2]
## END

#### loop over a file with the descriptor
printf '1\n2\n' > f; while read x <&3; do echo $x; done 3< f
## STDOUT:
1
2
## END

#### nested loops on two files
printf '1\n2\n' > f; printf 'a\nb\n' > g; while read x <&3; do while read y <&4; do echo $x$y; done 4< g; done 3< f
## STDOUT:
1a
1b
2a
2b
## END

#### long line
printf '%05000d\n' 7 | { read x; echo ${#x}; }
## stdout: 5000

#### many lines
i=0; while [ $i -lt 1000 ]; do echo $i; i=$((i+1)); done > f; n=0; while read x; do n=$((n+x)); done < f; echo $n
## stdout: 499500

#### long lines across buffers
i=0; while [ $i -lt 300 ]; do printf '%0100d\n' $i; i=$((i+1)); done > f; n=0; while read x; do n=$((n+${#x})); done < f; echo $n $x
## stdout: 30000

#### NUL bytes are dropped
printf 'a\0b\n' | { read x; echo "[$x]"; }
## stdout: [ab]
## OK yash stdout: [a]

#### utf-8
echo 'é ü' | { read x y; echo "[$x][$y]"; }
## stdout: [é][ü]

#### bytes that are no text
printf '\377 b\n' | { read x y; printf '%s' "$x" | od -An -tx1; }
## stdout:  ff
## OK yash STDOUT:
## END

#### carriage return stays
printf 'a\r\n' | { read x; printf '%s' "$x" | od -An -c; }
## stdout:    a  \r

#### readonly variable
readonly r=1; echo a | { read r 2>/dev/null; test $? -ne 0 && echo failed; }
## stdout: failed

#### invalid name
echo a | { read 1x 2>/dev/null; test $? -ne 0 && echo failed; }
## stdout: failed
## OK yash STDOUT:
## END
## OK yash status: 1

#### unknown option
echo a | { read -Z x 2>/dev/null; test $? -ne 0 && echo failed; }
## stdout: failed

#### closed input
read x <&- 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### from a here-document
read x y <<X
a b
X
echo "$x-$y"
## stdout: a-b

#### after another reader of a pipe
printf 'a\nb\n' | { read x; read y; echo $x$y; }
## stdout: ab

#### does not export
echo v | { read x; $SH -c 'echo "[$x]"'; }
## stdout: []

#### status in a condition
if read x < /dev/null; then echo yes; else echo no; fi
## stdout: no

#### same variable twice
echo 'a b' | { read x x; echo $x; }
## stdout: b

#### delimiter
printf 'a:b:c' | { read -d : x; echo "[$x]"; read -d : y; echo "[$y]"; }
## STDOUT:
[a]
[b]
## END
## OK dash/yash STDOUT:
[]
[]
## END

#### delimiter empty is NUL
printf 'a\0b\0' | { read -d '' x; echo "[$x]"; read -d '' y; echo "[$y]"; }
## STDOUT:
[a]
[b]
## END
## OK dash/yash STDOUT:
[]
[]
## END

#### delimiter: newlines are kept
printf 'a\nb:' | { IFS= read -d : x; echo "[$x]"; }
## STDOUT:
[a
b]
## END
## OK dash/yash stdout: []

#### delimiter and end of file
printf 'abc' | { read -d : x; echo "$? [$x]"; }
## stdout: 1 [abc]
## OK dash/yash stdout: 2 []

#### delimiter and raw
printf 'a\\b:' | { read -r -d : x; printf '[%s]\n' "$x"; }
## stdout: [a\b]
## OK dash/yash stdout: []

#### no name
echo 'a b' | { read; echo "$REPLY"; }
## stdout: a b
## OK dash/yash stdout-json: "\n"

#### count of characters
echo abcdef | { read -n 3 x; echo "[$x]"; read y; echo "[$y]"; }
## STDOUT:
[abc]
[def]
## END
## OK dash/yash STDOUT:
[]
[abcdef]
## END

#### count ends at the newline
printf 'ab\ncd\n' | { read -n 5 x; echo "[$x]"; }
## stdout: [ab]
## OK dash/yash stdout: []
## OK mksh STDOUT:
[ab
cd]
## END

#### descriptor option
echo a > f; read -u 3 x 3< f; echo "[$x]"
## stdout: [a]
## OK dash/yash/mksh stdout: []

#### time out on data that is there
echo a | { read -t 5 x; echo "$? [$x]"; }
## stdout: 0 [a]
## OK dash/yash stdout: 2 []

#### getopts: single options
set -- -a -b; while getopts ab o; do echo $o; done
## STDOUT:
a
b
## END

#### getopts: cluster
set -- -ab; while getopts ab o; do echo $o; done
## STDOUT:
a
b
## END

#### getopts: argument apart
set -- -a x; getopts a: o; echo $o $OPTARG $OPTIND
## stdout: a x 3

#### getopts: argument attached
set -- -ax; getopts a: o; echo $o $OPTARG $OPTIND
## stdout: a x 2

#### getopts: argument at the end of a cluster
set -- -bax y; while getopts ba: o; do echo $o $OPTARG; done
## STDOUT:
b
a x
## END

#### getopts: argument that looks like an option
set -- -a -b; getopts a:b o; echo $o $OPTARG $OPTIND
## stdout: a -b 3

#### getopts: empty argument
set -- -a ''; getopts a: o; echo $o "[$OPTARG]" $OPTIND
## stdout: a [] 3

#### getopts: ends at an operand
set -- -a x -b; while getopts ab o; do echo $o; done; echo $OPTIND
## STDOUT:
a
2
## END

#### getopts: ends at double dash
set -- -a -- -b; while getopts ab o; do echo $o; done; echo $OPTIND
## STDOUT:
a
3
## END

#### getopts: ends at a single dash
set -- -a - -b; while getopts ab o; do echo $o; done; echo $OPTIND
## STDOUT:
a
2
## END

#### getopts: no arguments
set --; getopts a o; echo $? $o $OPTIND
## stdout: 1 ? 1

#### getopts: end sets the variable to a question mark
set -- x; getopts a o; echo $? "$o"
## stdout: 1 ?

#### getopts: status
set -- -a; getopts a o; echo $?; getopts a o; echo $?
## STDOUT:
0
1
## END

#### getopts: unknown option
set -- -z; getopts a o 2>/dev/null; echo $? "$o" "[$OPTARG]"
## stdout: 0 ? []

#### getopts: unknown option complains
set -- -z; getopts a o 2>&1 >/dev/null | grep -c z
## stdout: 1

#### getopts: unknown option, silent
set -- -z; getopts :a o; echo $? "$o" "[$OPTARG]"
## stdout: 0 ? [z]

#### getopts: missing argument
set -- -a; getopts a: o 2>/dev/null; echo $? "$o" "[$OPTARG]"
## stdout: 0 ? []

#### getopts: missing argument, silent
set -- -a; getopts :a: o; echo $? "$o" "[$OPTARG]"
## stdout: 0 : [a]

#### getopts: silent writes nothing
set -- -z -a; getopts :a: o 2>&1; getopts :a: o 2>&1; echo end
## stdout: end

#### getopts: shift after options
set -- -a -b x y; while getopts ab o; do :; done; shift $((OPTIND-1)); echo $1 $#
## stdout: x 2

#### getopts: given arguments
getopts ab o -b x; echo $o $OPTIND
## stdout: b 2
## OK yash stdout: b 1:2

#### getopts: given arguments in a loop
while getopts ab: o -a -b v w; do echo $o $OPTARG; done; echo $OPTIND
## STDOUT:
a
b v
4
## END

#### getopts: reset
set -- -a -b; getopts ab o; getopts ab o; OPTIND=1; getopts ab o; echo $o
## stdout: a

#### getopts: new parameters after a reset
set -- -a; getopts ab o; set -- -b; OPTIND=1; getopts ab o; echo $o
## stdout: b

#### getopts: reset in the middle of a cluster
set -- -ab; getopts ab o; OPTIND=1; getopts ab o; echo $o
## stdout: a

#### getopts: in a function with reset
f() { OPTIND=1; while getopts x: o; do echo $o $OPTARG; done; }; f -x 1; f -x 2
## STDOUT:
x 1
x 2
## END

#### getopts: colon as an option is unknown
set -- -:; getopts :a o; echo "$o" "[$OPTARG]"
## stdout: ? [:]
## OK dash/ash stdout: : []

#### getopts: digits
set -- -1 -2; while getopts 12 o; do echo $o; done
## STDOUT:
1
2
## END

#### getopts: OPTARG is unset without an argument
OPTARG=old; set -- -a; getopts a o; echo "[${OPTARG-unset}]"
## stdout: [unset]
## OK dash/ash stdout: []

#### getopts: variable name
set -- -a; getopts a my_opt; echo $my_opt
## stdout: a

#### getopts: optstring from a variable
s=ab:; set -- -b v; getopts $s o; echo $o $OPTARG
## stdout: b v

#### getopts: too few operands
getopts a 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### getopts: readonly variable
readonly o; set -- -a; (getopts a o) 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### getopts: same option twice
set -- -a 1 -a 2; while getopts a: o; do echo $OPTARG; done
## STDOUT:
1
2
## END

#### getopts: case loop
set -- -v -o out file; while getopts vo: o; do case $o in v) echo verbose;; o) echo "out=$OPTARG";; esac; done; shift $((OPTIND-1)); echo "$@"
## STDOUT:
verbose
out=out
file
## END

#### getopts: OPTIND is not exported
set -- -a; getopts a o; env | grep -c '^OPTIND='
## stdout: 0
## status: 1

#### getopts: after the end again
set -- x; getopts a o; getopts a o; echo $? $OPTIND
## stdout: 1 1

#### getopts: OPTIND in a subshell
set -- -a -b; (getopts ab o); getopts ab o; echo $o
## stdout: a

#### getopts: plus is an operand
set -- +a -b; getopts ab o; echo $? $OPTIND
## stdout: 1 1

#### getopts names the program in its messages
cat > "$TMP/prog" <<'EOF'
getopts a: v -x
OPTIND=1
getopts a: v -a
EOF
$SH "$TMP/prog" 2>&1 >/dev/null | grep -c prog
## note: XCU getopts, STDERR; dash and ash do not
## stdout: 2
## OK dash/ash stdout: 0
## OK dash/ash status: 1

#### getopts with a bad variable name has taken the option
set -- -a b; getopts a bad-name 2>/dev/null; echo $? $OPTIND
## stdout: 2 2
## OK bash stdout: 1 2
## OK yash stdout: 0 1:2
## OK mksh/ksh stdout: 1 1

#### getopts takes what looks like an option for the option string
set --; getopts -a name; echo $?
getopts -- a name; echo $?
## STDOUT:
1
1
## END
## OK bash/yash/ksh STDOUT:
2
1
## END

#### read into what is no name
read 0a </dev/null 2>/dev/null; echo $?
## stdout: 1
## OK dash/mksh stdout: 2

#### read into a name before a bad one
echo 'a b c' | { read x 0y z 2>/dev/null; echo $? "[$x][$z]"; }
## stdout: 1 [a][]
## OK dash/mksh stdout: 2 [a][]
## OK ash stdout: 1 [][]
## OK yash stdout: 0 [a][c]

#### status of read on a directory
mkdir d; read x <d 2>/dev/null; echo $?
## note: DIF-READERR; POSIX.1-2024 XCU read: 1 is the end of the file, more than 1 an error
## stdout: 2
## OK dash/ash/bash/yash/ksh stdout: 1
