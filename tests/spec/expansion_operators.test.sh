# Parameter expansion with operators: XCU 2.6.2

#### :- on unset
unset x; echo "[${x:-word}]"; echo "[$x]"
## STDOUT:
[word]
[]
## END

#### :- on unset, unquoted with blanks
unset x; set -- ${x:-a  b}; echo $# "$1"
## stdout: 2 a

#### :- on unset, quoted with blanks
unset x; set -- "${x:-a  b}"; echo $# "$1"
## stdout: 1 a  b

#### :- on unset, empty word
unset x; set -- "${x:-}" ${x:-}; echo $#
## stdout: 1

#### :- on null
x=; echo "[${x:-word}]"; echo "[$x]"
## STDOUT:
[word]
[]
## END

#### :- on null, unquoted with blanks
x=; set -- ${x:-a  b}; echo $# "$1"
## stdout: 2 a

#### :- on null, quoted with blanks
x=; set -- "${x:-a  b}"; echo $# "$1"
## stdout: 1 a  b

#### :- on null, empty word
x=; set -- "${x:-}" ${x:-}; echo $#
## stdout: 1

#### :- on set
x=v; echo "[${x:-word}]"; echo "[$x]"
## STDOUT:
[v]
[v]
## END

#### :- on set, unquoted with blanks
x=v; set -- ${x:-a  b}; echo $# "$1"
## stdout: 1 v

#### :- on set, quoted with blanks
x=v; set -- "${x:-a  b}"; echo $# "$1"
## stdout: 1 v

#### :- on set, empty word
x=v; set -- "${x:-}" ${x:-}; echo $#
## stdout: 2

#### - on unset
unset x; echo "[${x-word}]"; echo "[$x]"
## STDOUT:
[word]
[]
## END

#### - on unset, unquoted with blanks
unset x; set -- ${x-a  b}; echo $# "$1"
## stdout: 2 a

#### - on unset, quoted with blanks
unset x; set -- "${x-a  b}"; echo $# "$1"
## stdout: 1 a  b

#### - on unset, empty word
unset x; set -- "${x-}" ${x-}; echo $#
## stdout: 1

#### - on null
x=; echo "[${x-word}]"; echo "[$x]"
## STDOUT:
[]
[]
## END

#### - on null, unquoted with blanks
x=; set -- ${x-a  b}; echo $# "$1"
## stdout: 0 

#### - on null, quoted with blanks
x=; set -- "${x-a  b}"; echo $# "$1"
## stdout: 1 

#### - on null, empty word
x=; set -- "${x-}" ${x-}; echo $#
## stdout: 1

#### - on set
x=v; echo "[${x-word}]"; echo "[$x]"
## STDOUT:
[v]
[v]
## END

#### - on set, unquoted with blanks
x=v; set -- ${x-a  b}; echo $# "$1"
## stdout: 1 v

#### - on set, quoted with blanks
x=v; set -- "${x-a  b}"; echo $# "$1"
## stdout: 1 v

#### - on set, empty word
x=v; set -- "${x-}" ${x-}; echo $#
## stdout: 2

#### := on unset
unset x; echo "[${x:=word}]"; echo "[$x]"
## STDOUT:
[word]
[word]
## END

#### := on unset, unquoted with blanks
unset x; set -- ${x:=a  b}; echo $# "$1"
## stdout: 2 a

#### := on unset, quoted with blanks
unset x; set -- "${x:=a  b}"; echo $# "$1"
## stdout: 1 a  b

#### := on unset, empty word
unset x; set -- "${x:=}" ${x:=}; echo $#
## stdout: 1

#### := on null
x=; echo "[${x:=word}]"; echo "[$x]"
## STDOUT:
[word]
[word]
## END

#### := on null, unquoted with blanks
x=; set -- ${x:=a  b}; echo $# "$1"
## stdout: 2 a

#### := on null, quoted with blanks
x=; set -- "${x:=a  b}"; echo $# "$1"
## stdout: 1 a  b

#### := on null, empty word
x=; set -- "${x:=}" ${x:=}; echo $#
## stdout: 1

#### := on set
x=v; echo "[${x:=word}]"; echo "[$x]"
## STDOUT:
[v]
[v]
## END

#### := on set, unquoted with blanks
x=v; set -- ${x:=a  b}; echo $# "$1"
## stdout: 1 v

#### := on set, quoted with blanks
x=v; set -- "${x:=a  b}"; echo $# "$1"
## stdout: 1 v

#### := on set, empty word
x=v; set -- "${x:=}" ${x:=}; echo $#
## stdout: 2

#### = on unset
unset x; echo "[${x=word}]"; echo "[$x]"
## STDOUT:
[word]
[word]
## END

#### = on unset, unquoted with blanks
unset x; set -- ${x=a  b}; echo $# "$1"
## stdout: 2 a

#### = on unset, quoted with blanks
unset x; set -- "${x=a  b}"; echo $# "$1"
## stdout: 1 a  b

#### = on unset, empty word
unset x; set -- "${x=}" ${x=}; echo $#
## stdout: 1

#### = on null
x=; echo "[${x=word}]"; echo "[$x]"
## STDOUT:
[]
[]
## END

#### = on null, unquoted with blanks
x=; set -- ${x=a  b}; echo $# "$1"
## stdout: 0 

#### = on null, quoted with blanks
x=; set -- "${x=a  b}"; echo $# "$1"
## stdout: 1 

#### = on null, empty word
x=; set -- "${x=}" ${x=}; echo $#
## stdout: 1

#### = on set
x=v; echo "[${x=word}]"; echo "[$x]"
## STDOUT:
[v]
[v]
## END

#### = on set, unquoted with blanks
x=v; set -- ${x=a  b}; echo $# "$1"
## stdout: 1 v

#### = on set, quoted with blanks
x=v; set -- "${x=a  b}"; echo $# "$1"
## stdout: 1 v

#### = on set, empty word
x=v; set -- "${x=}" ${x=}; echo $#
## stdout: 2

#### :? on unset
unset x; (echo ${x:?word}; echo "[$x]") 2>/dev/null; echo $? | sed 's/[1-9][0-9]*/failed/'
## stdout: failed

#### :? on null
x=; (echo ${x:?word}; echo "[$x]") 2>/dev/null; echo $? | sed 's/[1-9][0-9]*/failed/'
## stdout: failed

#### :? on set
x=v; (echo ${x:?word}; echo "[$x]") 2>/dev/null; echo $? | sed 's/[1-9][0-9]*/failed/'
## STDOUT:
v
[v]
0
## END

#### ? on unset
unset x; (echo ${x?word}; echo "[$x]") 2>/dev/null; echo $? | sed 's/[1-9][0-9]*/failed/'
## stdout: failed

#### ? on null
x=; (echo ${x?word}; echo "[$x]") 2>/dev/null; echo $? | sed 's/[1-9][0-9]*/failed/'
## STDOUT:

[]
0
## END

#### ? on set
x=v; (echo ${x?word}; echo "[$x]") 2>/dev/null; echo $? | sed 's/[1-9][0-9]*/failed/'
## STDOUT:
v
[v]
0
## END

#### :+ on unset
unset x; echo "[${x:+word}]"; echo "[$x]"
## STDOUT:
[]
[]
## END

#### :+ on unset, unquoted with blanks
unset x; set -- ${x:+a  b}; echo $# "$1"
## stdout: 0 

#### :+ on unset, quoted with blanks
unset x; set -- "${x:+a  b}"; echo $# "$1"
## stdout: 1 

#### :+ on unset, empty word
unset x; set -- "${x:+}" ${x:+}; echo $#
## stdout: 1

#### :+ on null
x=; echo "[${x:+word}]"; echo "[$x]"
## STDOUT:
[]
[]
## END

#### :+ on null, unquoted with blanks
x=; set -- ${x:+a  b}; echo $# "$1"
## stdout: 0 

#### :+ on null, quoted with blanks
x=; set -- "${x:+a  b}"; echo $# "$1"
## stdout: 1 

#### :+ on null, empty word
x=; set -- "${x:+}" ${x:+}; echo $#
## stdout: 1

#### :+ on set
x=v; echo "[${x:+word}]"; echo "[$x]"
## STDOUT:
[word]
[v]
## END

#### :+ on set, unquoted with blanks
x=v; set -- ${x:+a  b}; echo $# "$1"
## stdout: 2 a

#### :+ on set, quoted with blanks
x=v; set -- "${x:+a  b}"; echo $# "$1"
## stdout: 1 a  b

#### :+ on set, empty word
x=v; set -- "${x:+}" ${x:+}; echo $#
## stdout: 1

#### + on unset
unset x; echo "[${x+word}]"; echo "[$x]"
## STDOUT:
[]
[]
## END

#### + on unset, unquoted with blanks
unset x; set -- ${x+a  b}; echo $# "$1"
## stdout: 0 

#### + on unset, quoted with blanks
unset x; set -- "${x+a  b}"; echo $# "$1"
## stdout: 1 

#### + on unset, empty word
unset x; set -- "${x+}" ${x+}; echo $#
## stdout: 1

#### + on null
x=; echo "[${x+word}]"; echo "[$x]"
## STDOUT:
[word]
[]
## END

#### + on null, unquoted with blanks
x=; set -- ${x+a  b}; echo $# "$1"
## stdout: 2 a

#### + on null, quoted with blanks
x=; set -- "${x+a  b}"; echo $# "$1"
## stdout: 1 a  b

#### + on null, empty word
x=; set -- "${x+}" ${x+}; echo $#
## stdout: 1

#### + on set
x=v; echo "[${x+word}]"; echo "[$x]"
## STDOUT:
[word]
[v]
## END

#### + on set, unquoted with blanks
x=v; set -- ${x+a  b}; echo $# "$1"
## stdout: 2 a

#### + on set, quoted with blanks
x=v; set -- "${x+a  b}"; echo $# "$1"
## stdout: 1 a  b

#### + on set, empty word
x=v; set -- "${x+}" ${x+}; echo $#
## stdout: 1

#### :- on positional unset
set --; echo "[${1:-word}]"
## stdout: [word]

#### :- on positional null
set -- ''; echo "[${1:-word}]"
## stdout: [word]

#### :- on positional set
set -- v; echo "[${1:-word}]"
## stdout: [v]

#### - on positional unset
set --; echo "[${1-word}]"
## stdout: [word]

#### - on positional null
set -- ''; echo "[${1-word}]"
## stdout: []

#### - on positional set
set -- v; echo "[${1-word}]"
## stdout: [v]

#### :+ on positional unset
set --; echo "[${1:+word}]"
## stdout: []

#### :+ on positional null
set -- ''; echo "[${1:+word}]"
## stdout: []

#### :+ on positional set
set -- v; echo "[${1:+word}]"
## stdout: [word]

#### + on positional unset
set --; echo "[${1+word}]"
## stdout: []

#### + on positional null
set -- ''; echo "[${1+word}]"
## stdout: [word]

#### + on positional set
set -- v; echo "[${1+word}]"
## stdout: [word]

#### default is not expanded when not used
x=1; echo ${x:-$(echo no >&2; echo no)}; y=0; : ${x:-$((y=5))}; echo $y
## STDOUT:
1
0
## END

#### alternative is not expanded when not used
unset x; y=0; : ${x:+$((y=5))}; echo $y
## stdout: 0

#### default with quotes
unset x; for i in ${x:-"a b" c}; do echo "[$i]"; done
## STDOUT:
[a b]
[c]
## END

#### default with quotes within double quotes
unset x; for i in "${x:-"a b" c}"; do echo "[$i]"; done
## stdout: [a b c]
## OK ksh STDOUT:
[a]
[b c]
## END

#### default with an expansion that is split
unset x; y='a b'; for i in ${x:-$y}; do echo "[$i]"; done
## STDOUT:
[a]
[b]
## END

#### default with a quoted expansion
unset x; y='a b'; for i in ${x:-"$y"}; do echo "[$i]"; done
## stdout: [a b]

#### default with single quoted text
unset x; for i in ${x:-'a b'}; do echo "[$i]"; done
## stdout: [a b]

#### default with a tilde
HOME=/h; unset x; echo ${x:-~} ${x:-~/y}
## stdout: /h /h/y

#### default with a tilde in double quotes
HOME=/h; unset x; echo "${x:-~}"
## stdout: ~
## OK yash stdout: /h

#### default with glob
touch f1 f2; unset x; echo ${x:-f*}
## stdout: f1 f2

#### default with quoted glob
touch f1; unset x; echo ${x:-"f*"}
## stdout: f*

#### default with escaped brace
unset x; echo ${x:-a\}b}
## stdout: a}b

#### default with nested braces
unset x y; echo ${x:-${y:-a}b}
## stdout: ab

#### default with command substitution
unset x; echo ${x:-$(echo hi)}
## stdout: hi

#### default with arithmetic
unset x; echo ${x:-$((1+2))}
## stdout: 3

#### assignment of default with quotes removed
unset x; : ${x:='a  b'}; echo "$x"
## stdout: a  b

#### assignment of default with an escaped character
unset x; : ${x:=a\ \ b}; echo "$x"
## stdout: a  b

#### assignment is split when unquoted
unset x; set -- ${x:=a b}; echo $# "$x"
## stdout: 2 a b

#### assignment to a positional parameter fails
$SH -c 'set --; : ${1:=a}; echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### error message is written to standard error
$SH -c 'unset x; : ${x:?my message}' 2>&1 | grep -c 'x.*my message'
## stdout: 1

#### error with no word has a default message
$SH -c 'unset x; : ${x?}' 2>&1 | grep -c 'x'
## stdout: 1

#### error exits a non-interactive shell
$SH -c '(: ${x?no}; echo not); echo after' 2>/dev/null
## stdout: after

#### error word is expanded
$SH -c 'y=dyn; : ${x?$y}' 2>&1 | grep -c dyn
## stdout: 1

#### question operator when set
x=1; echo ${x?no} ${x:?no}
## stdout: 1 1

#### at sign with colon minus and null parameters
set -- ''; echo "[${@:-word}]"
## stdout: [word]

#### remove smallest suffix
x=a.b.c; echo ${x%.*}
## stdout: a.b

#### remove largest suffix
x=a.b.c; echo ${x%%.*}
## stdout: a

#### remove smallest prefix
x=a.b.c; echo ${x#*.}
## stdout: b.c

#### remove largest prefix
x=a.b.c; echo ${x##*.}
## stdout: c

#### remove literal suffix
x=file.txt; echo ${x%.txt}
## stdout: file

#### remove what does not match
x=abc; echo ${x%z} ${x#z} ${x%%z} ${x##z}
## stdout: abc abc abc abc

#### remove everything
x=abc; echo "[${x%%*}]" "[${x##*}]"
## stdout: [] []

#### remove smallest star is nothing
x=abc; echo ${x%*} ${x#*}
## stdout: abc abc

#### remove one character
x=abc; echo ${x%?} ${x#?}
## stdout: ab bc

#### remove several characters
x=abcd; echo ${x%??} ${x#??}
## stdout: ab cd

#### remove more than there is
x=a; echo "${x%??}" "${x#??}"
## stdout: a a

#### remove with a bracket
x=abc1; echo ${x%[0-9]} ${x%%[a-z]*}
## stdout: abc

#### remove with a negated bracket
x=12ab; echo ${x##*[!a-z]}
## stdout: ab

#### remove with a character class
x=ab12; echo ${x%%[[:digit:]]*} ${x##*[[:alpha:]]}
## stdout: ab 12

#### pattern from a variable
x=a.b; p='.*'; echo ${x%$p}
## stdout: a

#### quoted pattern from a variable is literal
x='a.b.*'; p='.*'; echo ${x%"$p"}
## stdout: a.b

#### quoted star in the pattern is literal
x='a*b'; echo ${x%'*'*} "${x%"*"b}"
## stdout: a a

#### escaped star in the pattern is literal
x='a*b'; echo "${x#a\*}"
## stdout: b

#### pattern in double quotes is still a pattern
x=abc; echo "${x%b*}"
## stdout: a

#### pattern with slash
x=/usr/lib/foo; echo ${x##*/} ${x%/*}
## stdout: foo /usr/lib

#### pattern with a closing brace quoted
x='a}b'; echo ${x%'}'b} ${x%\}b}
## stdout: a a

#### pattern with command substitution
x=abc; echo ${x%$(echo c)}
## stdout: ab

#### pattern with a tilde
HOME=/h; x=/h/a; echo ${x#~/}
## stdout: a

#### empty pattern
x=abc; echo ${x%} ${x#} ${x%%} ${x##}
## stdout: abc abc abc abc

#### removal on unset variable
unset x; echo "[${x%a}]"
## stdout: []

#### removal under nounset
$SH -uc 'echo ${x%a}' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### removal on a positional parameter
set -- a.b; echo ${1%.b}
## stdout: a

#### removal on each of several parameters quoted
set -- a.c b.c; echo "${@%.c}"
## note: unspecified; what bash, yash and ksh give, dash and ash change only one of the parameters
## stdout: a b
## OK dash/ash stdout: a.c b
## OK mksh STDOUT:
## END
## OK mksh status: 1

#### removal result is split
x='a b c'; set -- ${x% c}; echo $#
## stdout: 2

#### removal result in quotes is not split
x='a b c'; set -- "${x% c}"; echo $#
## stdout: 1

#### removal result is globbed
touch f1 f2; x='f*z'; echo ${x%z}
## stdout: f1 f2

#### removal of a hash
x='#a'; echo ${x#\#} ${x#'#'}
## stdout: a a

#### removal of a percent
x='a%'; echo ${x%\%} ${x%'%'}
## stdout: a a

#### length and removal are told apart
x=abc; echo ${#x} ${x#a}
## stdout: 3 bc

#### hash operator on special parameter hash
set -- a b c; echo ${#} ${##} ${###} ${#%3}
## stdout: 3 1 3

#### utf-8 removal
x=äöü; echo ${x#?} ${x%?}
## stdout: öü äö
## OK dash/ash stdout-json: "\udca4\u00f6\u00fc \u00e4\u00f6\udcc3\n"

#### backslash in value
x='a\b'; printf '%s\n' "${x%\\b}" "${x#a}"
## STDOUT:
a
\b
## END

#### newline in value
x='a
b'; echo "${x%
*}"
## stdout: a

#### bracket without end is literal
x='a[b'; echo ${x%[b}
## stdout: a

#### range in reverse matches nothing
x=b; echo "${x#[c-a]}"
## stdout: b

#### nested expansion inside pattern
x=abcabc; y=c; echo ${x%${y}*}
## stdout: abcab

#### default inside pattern
x=abc; unset y; echo ${x%${y:-c}}
## stdout: ab

#### operators do not change the variable
x=abc; : ${x%c} ${x#a} ${x:+z} ${x:-z}; echo $x
## stdout: abc

#### bad substitution is an error
$SH -c 'echo ${x!y}; echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### empty name is an error
$SH -c 'echo ${}; echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### blank in the braces is an error
$SH -c 'echo ${ x}; echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed
## OK mksh STDOUT:

after
## END
## OK mksh status: 1

#### bad substitution in a branch that is not taken
$SH -c 'if false; then echo ${x!y}; fi; echo after' 2>/dev/null
## stdout: after
## OK yash STDOUT:
## END
## OK yash status: 2

#### nounset with default is fine
set -u; unset x; echo ${x-a} ${x:-b} ${x+c}
## stdout: a b

#### nounset on plain variable
$SH -uc 'echo $x; echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### nounset on length
$SH -uc 'echo ${#x}; echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### nounset with at and no parameters
$SH -uc 'echo "$@" $* end'
## stdout: end

#### nounset on positional parameter
$SH -uc 'echo $1; echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### nounset in arithmetic
$SH -uc 'echo $((x+1)); echo after' 2>/dev/null; test $? -ne 0 && echo failed
## note: XCU set: -u holds in arithmetic expansion too
## stdout: failed
## OK dash/ash/mksh STDOUT:
1
after
## END
## OK dash/ash/mksh status: 1

#### quoted at inside a default
set -- 'a b' c; unset x; for i in ${x:-"$@"}; do echo "[$i]"; done
## STDOUT:
[a b]
[c]
## END

#### quoted at inside a quoted default
set -- 'a b' c; unset x; for i in "${x:-$@}"; do echo "[$i]"; done
## STDOUT:
[a b]
[c]
## END

#### quoted star inside a default
set -- 'a b' c; unset x; for i in ${x:-"$*"}; do echo "[$i]"; done
## stdout: [a b c]

#### text around a default that is split
unset x; for i in a${x:-1 2}b; do echo "[$i]"; done
## STDOUT:
[a1]
[2b]
## END

#### default that begins with a blank
unset x; for i in a${x:- 1}b; do echo "[$i]"; done
## STDOUT:
[a]
[1b]
## END

#### alternative that is null in quotes
x=1; set -- "${x:+}"; echo $#
## stdout: 1

#### alternative with quoted null
x=1; set -- ${x:+""}; echo $#
## stdout: 1
## OK ksh stdout: 0

#### default with quoted null
unset x; set -- ${x:-""}; echo $#
## stdout: 1
## OK ksh stdout: 0

#### default with single quoted null
unset x; set -- ${x:-''}; echo $#
## stdout: 1
## OK ksh stdout: 0

#### empty expansions beside a default
unset x; set -- ${x}${x:-}; echo $#
## stdout: 0

#### double quotes inside double quoted braces keep blanks
unset x; set -- "${x-"  "}"; echo "[$1]"
## stdout: [  ]
## OK ksh stdout: []

#### dollar single quotes in a default
unset x; echo ${x:-$'\x41'}
## stdout: A
## OK dash/yash stdout: $\x41

#### here-string of braces after colon
x=abc; echo ${x:+${x}${x}}
## stdout: abcabc

#### substring offset
x=abcdef; echo ${x:2}
## stdout: cdef
## OK dash/yash STDOUT:
## END
## OK dash/yash status: 2

#### substring offset and length
x=abcdef; echo ${x:1:3}
## stdout: bcd
## OK dash/yash STDOUT:
## END
## OK dash/yash status: 2

#### pattern is not expanded when the parameter is unset
unset u; n=0; echo "${u#$((n+=1))}"; echo $n; set --; : ${1%%$((n+=1))}; echo $n
## STDOUT:

0
0
## END
## OK yash/mksh STDOUT:

1
2
## END

#### pattern is expanded when the parameter is null
e=; n=0; : ${e#$((n+=1))}; echo $n
## stdout: 1
## OK bash stdout: 0

#### quoted default of empty at is one field
set --; unset u; set -- "${u-$@}"; echo $#
## stdout: 1
## OK yash stdout: 0

#### quoted alternative of empty at is one field
set --; x=1; set -- "${x+$@}"; echo $#
## stdout: 1
## OK yash stdout: 0

#### unquoted default of quoted empty at is no field
set --; unset u; set -- ${u-"$@"}; echo $#
## stdout: 0

#### quoted default of at keeps its fields and the text around
set -- 'a b' c; unset u; for i in "x${u-$@}y"; do echo "[$i]"; done
## STDOUT:
[xa b]
[cy]
## END

#### quoted default of at twice
set --; unset u; set -- "${u-$@$@}"; echo $#
## stdout: 1
## OK yash stdout: 0

#### $* as a pattern is joined by IFS, which may make a pattern of it
IFS='?'; set -- a c; x=abcd
echo "${x#$*}" ${x#$*} "${x#"$*"}"
case abc in $*) echo yes;; *) echo no;; esac
## STDOUT:
d d abcd
yes
## END

#### alternative of "$@" that is one empty parameter is an empty field
n() { echo $#; }
set -- ''; n "${@:+word}"; n "${@:-word}"; n ${@:+word}
set --; n "${@:+word}"
## STDOUT:
1
1
0
0
## END
## OK dash/ash STDOUT:
1
1
0
1
## END

#### pattern with a byte that is no character finds it within one
x=$(printf '\303\251b'); p=$(printf '\251')
case $x in *$p*) echo yes;; *) echo no;; esac
case $x in *$p) echo yes;; *) echo no;; esac
## STDOUT:
yes
no
## END
## OK yash STDOUT:
yes
yes
## END
## OK ksh STDOUT:
no
no
## END

#### classes and collating elements that do not exist match nothing
for p in '[[.yyz.]cde]' '[![.yyz.]]' '[[.a.]-[.zz.]p]' '[[=ab=]a]' '[[:foo:]a]' '[![.aa.]b]' '[[.-.]]'; do
  for c in a c p z -; do
    case $c in $p) printf 'yes ';; *) printf 'no ';; esac
  done
  echo "$p"
done
## STDOUT:
no no no no no [[.yyz.]cde]
no no no no no [![.yyz.]]
no no no no no [[.a.]-[.zz.]p]
no no no no no [[=ab=]a]
no no no no no [[:foo:]a]
no no no no no [![.aa.]b]
no no no no yes [[.-.]]
## END
## OK dash STDOUT:
no no no no no [[.yyz.]cde]
no no no no no [![.yyz.]]
no no no no no [[.a.]-[.zz.]p]
no no no no no [[=ab=]a]
no no no no no [[:foo:]a]
no no no no no [![.aa.]b]
no no no no no [[.-.]]
## END
## OK bash STDOUT:
no yes no no no [[.yyz.]cde]
yes yes yes yes yes [![.yyz.]]
no no yes no no [[.a.]-[.zz.]p]
no no no no no [[=ab=]a]
yes no no no no [[:foo:]a]
yes yes yes yes yes [![.aa.]b]
no no no no yes [[.-.]]
## END
## OK mksh STDOUT:
no yes no no no [[.yyz.]cde]
yes yes yes yes yes [![.yyz.]]
no no yes no no [[.a.]-[.zz.]p]
yes no no no no [[=ab=]a]
yes no no no no [[:foo:]a]
yes yes yes yes yes [![.aa.]b]
no no no no yes [[.-.]]
## END

#### a tilde after a colon in a default within an assignment
HOME=/h; x=${q:-a:~} y=${q--~:~} w=${HOME+c:~/x} v="${q-a:~}"; echo "$x $y $w $v"; echo ${q-a:~}
## STDOUT:
a:/h -~:/h c:/h/x a:~
a:~
## END
## OK bash/yash/ksh STDOUT:
a:~ -~:~ c:~/x a:~
a:~
## END

#### what only looks like a tilde-prefix is split, and a pattern
unset x; : >'~nox'; HOME=/h
printf '[%s]' ${x-~nosuch f} ${x-~ f}3 ~no* ${x-~n?x}; IFS=:; printf '[%s]' ${x-~nosuch:f}; echo
## STDOUT:
[~nosuch][f][~][f3][~nox][~nox][~nosuch][f]
## END
