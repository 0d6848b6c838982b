# Parameters and variables: XCU 2.5

#### positional parameters
set -- a b c; echo $1 $2 $3 $4 $#
## stdout: a b c 3

#### ten and more need braces
set -- a b c d e f g h i j k; echo $10 ${10} ${11}
## stdout: a0 j k

#### leading zeros in braces
set -- a b; echo ${01} ${002}
## stdout: a b

#### zero
$SH -c 'echo $0' name
## stdout: name

#### zero in a function is the shell's
f() { echo $0; }; $SH -c 'f() { echo $0; }; f x' name
## stdout: name

#### count of none
set --; echo $#
## stdout: 0

#### count in braces
set -- a b; echo ${#}
## stdout: 2

#### at quoted gives separate fields
set -- 'a b' c; for i in "$@"; do echo "[$i]"; done
## STDOUT:
[a b]
[c]
## END

#### star quoted gives one field
set -- 'a b' c; for i in "$*"; do echo "[$i]"; done
## stdout: [a b c]

#### at unquoted is split
set -- 'a b' c; for i in $@; do echo "[$i]"; done
## STDOUT:
[a]
[b]
[c]
## END

#### star unquoted is split
set -- 'a b' c; for i in $*; do echo "[$i]"; done
## STDOUT:
[a]
[b]
[c]
## END

#### star joins by the first character of IFS
set -- a b c; IFS=:-; echo "$*"
## stdout: a:b:c

#### star joins by nothing with an empty IFS
set -- a b c; IFS=; echo "$*"
## stdout: abc

#### star joins by a blank with unset IFS
set -- a b c; unset IFS; echo "$*"
## stdout: a b c

#### at quoted with no parameters gives no field
set --; set -- "$@"; echo $#
## stdout: 0

#### at quoted with no parameters beside text
set --; set -- "a$@"; echo $#
## stdout: 1

#### at quoted with no parameters beside an empty string
set --; set -- ""$@; echo $#
## stdout: 1

#### star quoted with no parameters gives an empty field
set --; set -- "$*"; echo $#
## stdout: 1

#### star unquoted with no parameters gives nothing
set --; set -- $*; echo $#
## stdout: 0

#### prefix and suffix join at the ends of at
set -- 1 2 3; for i in "a$@b"; do echo "[$i]"; done
## STDOUT:
[a1]
[2]
[3b]
## END

#### at twice in one word
set -- 1 2; for i in "$@$@"; do echo "[$i]"; done
## STDOUT:
[1]
[21]
[2]
## END

#### empty parameters kept by quoted at
set -- "" a ""; for i in "$@"; do echo "[$i]"; done
## STDOUT:
[]
[a]
[]
## END

#### empty parameters dropped by unquoted at
set -- "" a ""; for i in $@; do echo "[$i]"; done
## stdout: [a]
## OK ksh STDOUT:
[a]
[]
## END

#### unquoted star with empty IFS keeps fields apart
set -- 'a b' 'c'; IFS=; for i in $*; do echo "[$i]"; done
## STDOUT:
[a b]
[c]
## END

#### unquoted at with empty IFS keeps fields apart
set -- 'a b' 'c'; IFS=; for i in $@; do echo "[$i]"; done
## STDOUT:
[a b]
[c]
## END

#### at in an assignment joins by blanks
set -- a b; x=$@; echo "$x"
## stdout: a b

#### quoted at in an assignment joins by blanks
set -- a b; x="$@"; echo "$x"
## stdout: a b

#### star in an assignment joins by IFS
set -- a b; IFS=:; x=$*; echo "$x"
## stdout: a:b

#### quoted star in an assignment joins by IFS
set -- a b; IFS=:; x="$*"; echo "$x"
## stdout: a:b

#### at in a case word
set -- a b; case "$@" in 'a b') echo yes;; *) echo no;; esac
## stdout: yes

#### at in a here-document with IFS
set -- a b; IFS=:; cat <<X
$@ $*
X
## stdout: a:b a:b
## OK bash/ksh stdout: a b a b

#### exit status parameter
true; echo $?; false; echo $?
## STDOUT:
0
1
## END

#### exit status of a subshell
(exit 7); echo $?
## stdout: 7

#### exit status of a command substitution in an assignment
x=$(exit 3); echo $?
## stdout: 3

#### process id is the same in a subshell
a=$$; b=$(echo $$); test "$a" = "$b" && echo same
## stdout: same

#### last background process id
true & test -n "$!" && echo set; wait
## stdout: set

#### background id is unset at the start
$SH -c 'echo "[$!]"'
## stdout: []
## OK yash stdout: [0]

#### option letters
set -f; case $- in *f*) echo f;; esac; set +f; case $- in *f*) echo f;; *) echo none;; esac
## STDOUT:
f
none
## END

#### option letters with several
set -eu; case $- in *e*u*|*u*e*) echo both;; esac
## stdout: both

#### name ends at the first other character
a=1; echo $a.b $a-b $a/b
## stdout: 1.b 1-b 1/b

#### underscore is part of a name
a=1; a_b=2; echo $a_b ${a}_b
## stdout: 2 1_b

#### digits end a positional parameter
set -- x; echo $1a $12
## stdout: xa x2

#### variable set and null
x=; echo "[$x]" "${x+set}"
## stdout: [] set

#### unset variable is empty
unset x; echo "[$x]" "${x+set}"
## stdout: [] 

#### assignment of several
a=1 b=2; echo $a$b
## stdout: 12

#### assignments are made from left to right
a=1; a=2 b=$a; echo $b
## stdout: 2

#### assignment with equals sign in the value
a=b=c; echo $a
## stdout: b=c

#### no splitting in assignment
x='a  b'; y=$x; echo "$y"
## stdout: a  b

#### no globbing in assignment
touch f1; x=*; echo "$x"
## stdout: *

#### assignment before a command is temporary
x=1; x=2 true; echo $x
## stdout: 1

#### assignment before a command is exported to it
x=1 $SH -c 'echo $x'
## stdout: 1

#### assignment before a special builtin persists
x=1; x=2 :; echo $x
## stdout: 2

#### assignment before a function
f() { echo $x; }; x=1; x=2 f
## stdout: 2

#### name with a digit first is no assignment
1a=b 2>/dev/null; echo $?
## stdout: 127

#### quoted name is no assignment
"a"=b 2>/dev/null; echo $?
## stdout: 127

#### expansion in a name is no assignment
x=a; $x=b 2>/dev/null; echo $?
## stdout: 127

#### only expansion that is empty with assignment
x=; a=1 $x; echo $a
## stdout: 1

#### length
x=hello; echo ${#x}
## stdout: 5

#### length of an unset variable
unset x; echo ${#x}
## stdout: 0

#### length of a positional parameter
set -- abc; echo ${#1}
## stdout: 3

#### length of special parameters
true; echo ${#?}
## stdout: 1

#### length of at and star is unspecified but a number
set -- a b; case ${#@} in [0-9]*) echo number;; esac
## stdout: number

#### length counts characters
x=äöü; echo ${#x}
## stdout: 3
## OK dash stdout: 6

#### length of count
set -- 1 2 3 4 5 6 7 8 9 10; echo ${##}
## stdout: 2

#### ifs default
printf '%s' "$IFS" | od -An -tx1
## stdout:  20 09 0a

#### ifs from the environment is ignored
IFS=x $SH -c 'v=axb; for i in $v; do echo $i; done'
## stdout: axb

#### pwd is set
cd /; echo $PWD
## stdout: /

#### oldpwd is set by cd
cd /; cd /tmp; echo $OLDPWD
## stdout: /

#### ppid is a number
case $PPID in *[!0-9]*|'') echo bad;; *) echo number;; esac
## stdout: number

#### ppid is the same in a subshell
a=$PPID; b=$(echo $PPID); test "$a" = "$b" && echo same
## stdout: same

#### lineno counts lines
echo $LINENO
echo $LINENO
## note: XCU 2.5.3: the current line number, starting with 1
## STDOUT:
1
2
## END
## OK dash STDOUT:


## END
## OK ash STDOUT:
0
1
## END
## OK mksh STDOUT:
0
0
## END

#### lineno of a later command

echo $LINENO
## note: XCU 2.5.3: the current line number, starting with 1
## stdout: 2
## OK dash stdout-json: "\n"
## OK ash stdout: 1
## OK mksh stdout: 0

#### optind starts with one
echo $OPTIND
## stdout: 1

#### ps2 and ps4 defaults
$SH -c 'echo "[$PS4]"'
## stdout: [+ ]

#### environment variable is imported
a=1 $SH -c 'echo $a'
## stdout: 1

#### unexported variable is not in the environment
a=1; $SH -c 'echo "[$a]"'
## stdout: []

#### export puts a variable into the environment
export a=1; $SH -c 'echo $a'
## stdout: 1

#### change of an exported variable is exported
export a=1; a=2; $SH -c 'echo $a'
## stdout: 2

#### unset removes export
export a=1; unset a; a=2; $SH -c 'echo "[$a]"'
## stdout: []

#### allexport
set -a; a=1; $SH -c 'echo $a'
## stdout: 1

#### exported but unset variable is not in the environment
export a; env | grep -c '^a='
## stdout: 0
## status: 1

#### readonly variable cannot be assigned
readonly a=1; (a=2) 2>/dev/null; echo $a
## stdout: 1

#### assignment to readonly exits
$SH -c 'readonly a=1; a=2; echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### assignment to readonly before a command
$SH -c 'readonly a=1; a=2 true; echo after' 2>/dev/null; echo $?
## stdout: 2
## OK bash stdout: 1
## OK ksh STDOUT:
after
0
## END

#### for loop over a readonly variable
$SH -c 'readonly a=1; for a in x; do echo no; done; echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed
## OK yash stdout: after
## OK yash status: 1

#### value with newline
x='a
b'; echo "$x"
## STDOUT:
a
b
## END

#### variable names are case sensitive
a=1; A=2; echo $a$A
## stdout: 12

#### long name
abcdefghijklmnopqrstuvwxyz_0123456789=1; echo $abcdefghijklmnopqrstuvwxyz_0123456789
## stdout: 1

#### value with glob characters quoted
touch f1; x='*'; echo "$x"
## stdout: *

#### value with glob characters unquoted
touch f1; x='*'; echo $x
## stdout: f1

#### braces around special parameters
set -- a; false; echo ${?} ${#} ${1}
## stdout: 1 1 a

#### set with no operands lists variables quoted
x="a b'c"; set > out; x=; eval "$(grep '^x=' out)"; echo "$x"
## stdout: a b'c

#### shift changes positional parameters
set -- a b c; shift; echo $1 $#
## stdout: b 2

#### shift by a number
set -- a b c; shift 2; echo $1 $#
## stdout: c 1

#### shift by zero
set -- a b; shift 0; echo $#
## stdout: 2

#### shift all
set -- a b; shift 2; echo $#
## stdout: 0

#### function has its own positional parameters
f() { echo $1 $#; }; set -- a b; f x; echo $1 $#
## STDOUT:
x 1
a 2
## END

#### set in a function changes only its own
f() { set -- p q; echo $1; }; set -- a; f; echo $1
## STDOUT:
p
a
## END

#### dollar star in double quotes with quoted IFS glob
IFS='*'; set -- a b; echo "$*"
## stdout: a*b

#### field splitting of dollar star after IFS change
IFS=:; set -- a:b c; for i in $*; do echo "[$i]"; done
## STDOUT:
[a]
[b]
[c]
## END

#### at with default operator
set --; echo "${@:-none}"; set -- a b; for i in "${@:-none}"; do echo "[$i]"; done
## STDOUT:
none
[a]
[b]
## END

#### at with alternative operator
set -- a b; echo ${@+set}; set --; echo "[${@+set}]"
## STDOUT:
set
[set]
## END
## OK bash/mksh/ksh STDOUT:
set
[]
## END

#### at quoted with alternative operator keeps fields
set -- 'a b' c; for i in ${1+"$@"}; do echo "[$i]"; done
## STDOUT:
[a b]
[c]
## END

#### star with alternative operator
set -- a; echo ${*:+set}
## stdout: set

#### nested default
unset a b; echo ${a:-${b:-c}}
## stdout: c

#### empty command substitution before "$@" without parameters
n() { echo $#; }
n "$(true)$@"; n "`:`$@"; n "$@$(true)"; n "$(true)""$@"
set -- a b; n "$(true)$@$(true)"; n "$(echo x)$@"
## STDOUT:
0
0
0
1
2
2
## END
## OK dash/ash STDOUT:
1
1
1
1
2
2
## END

#### local after an assignment before the call keeps its value
f() { local v; echo ${v-unset}; v=2; }
v=1 f; echo ${v-unset}
v=3; f; echo $v; v=1 f; echo $v
## STDOUT:
1
unset
unset
3
1
3
## END
## OK dash STDOUT:
1
unset
3
3
1
3
## END
## OK yash STDOUT:
unset
unset
unset
3
unset
3
## END
## OK ksh STDOUT:
1
2
3
2
1
2
## END

#### local in a subshell of a function after an assignment before the call
f() { (local v; echo ${v-unset}); }
v=1 f
## stdout: 1
## OK yash stdout: unset

#### local does not see the assignment before another call
f() { g; }; g() { local v; echo ${v-unset}; }
v=1 f
## stdout: unset
## OK dash/bash/ksh stdout: 1

#### dollar minus has a before the other letters
set -aCfu; case $- in *a*C*f*|*a*f*C*) echo ordered;; esac
## stdout: ordered

