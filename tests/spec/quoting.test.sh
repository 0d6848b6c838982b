# Quoting: XCU 2.2

#### escape character preserves the next character
echo \a\b\$x\"\'\\
## stdout: ab$x"'\

#### escaped blank joins words
set -- a\ b c; echo $#; echo "$1"
## STDOUT:
2
a b
## END

#### escaped newline is removed between words
echo one \
two
## stdout: one two

#### escaped newline is removed inside a word
echo on\
e
## stdout: one

#### escaped newline is removed inside a reserved word
i\
f true; then echo yes; fi
## stdout: yes

#### escaped newline is removed inside an operator
true &\
& echo and
## stdout: and
## OK ksh STDOUT:
## END
## OK ksh status: 3

#### escaped newline after a pipe sign
echo x |\
cat
## stdout: x

#### escaped newline inside double quotes
echo "a\
b"
## stdout: ab

#### escaped newline inside single quotes stays
echo 'a\
b'
## STDOUT:
a\
b
## END

#### escaped newline in a parameter name
abc=1; echo $ab\
c
## stdout: 1

#### escaped newline inside braces
abc=1; echo ${ab\
c}
## stdout: 1

#### escaped newline between dollar and brace
abc=1; echo $\
{abc}
## stdout: 1
## OK ksh stdout: ${abc}

#### escaped newline inside arithmetic
echo $((1 +\
 2))
## stdout: 3

#### escaped newline between the parentheses of arithmetic
echo $(\
(1 + 2))
## stdout: 3

#### backslash at end of input
printf '%s\n' a\
## stdout: a

#### single quotes keep everything
echo '$x `y` "z" \n'
## stdout: $x `y` "z" \n
## OK dash/yash STDOUT:
$x `y` "z" 

## END

#### empty single quotes are an argument
set -- ''; echo $#
## stdout: 1

#### empty double quotes are an argument
set -- ""; echo $#
## stdout: 1

#### quotes in the middle of a word
echo a'b'c"d"e
## stdout: abcde

#### adjacent quotes of both kinds
echo 'a'"b"'c'
## stdout: abc

#### single quote inside double quotes
echo "it's"
## stdout: it's

#### double quote inside single quotes
echo 'say "hi"'
## stdout: say "hi"

#### backslash before ordinary character in double quotes stays
printf '%s\n' "\a\z\'"
## stdout: \a\z\'

#### backslash before special characters in double quotes
x=1; printf '%s\n' "\$x \`y\` \" \\"
## stdout: $x `y` " \

#### backslash before newline in double quotes
printf '%s\n' "a\
b\\
c"
## STDOUT:
ab\
c
## END

#### exclamation mark in double quotes
printf '%s\n' "a!b"
## stdout: a!b

#### double backslash in single quotes
printf '%s\n' '\\'
## stdout: \\

#### dollar at the end of double quotes
printf '%s\n' "a$"
## stdout: a$

#### dollar before a blank
printf '%s\n' a $ b
## STDOUT:
a
$
b
## END

#### dollar before a slash
printf '%s\n' $/
## stdout: $/

#### dollar before a double quote inside double quotes
printf '%s\n' "a$"b
## stdout: a$b

#### quoted reserved word is a command name
'if' 2>/dev/null; echo $?
## stdout: 127

#### escaped reserved word is a command name
\if 2>/dev/null; echo $?
## stdout: 127

#### reserved word with quotes in the middle
i""f 2>/dev/null; echo $?
## stdout: 127

#### quoted operator is a word
echo a ';' b '&' c '|' d
## stdout: a ; b & c | d

#### escaped operators are words
echo a \; b \& c \| d \< e \> f \( g \)
## stdout: a ; b & c | d < e > f ( g )

#### comment after blank
echo a # comment
## stdout: a

#### number sign inside a word is no comment
echo a#b
## stdout: a#b

#### quoted number sign
echo '#' \# "#"
## stdout: # # #

#### comment ends at the newline
echo a # x \
echo b
## STDOUT:
a
b
## END

#### comment after a semicolon
echo a;# comment
## stdout: a

#### comment after and-and
true &&# comment
echo b
## stdout: b

#### number sign after expansion is no comment
x=; echo $x#y
## stdout: #y

#### number sign after double quotes is no comment
echo ""#y
## stdout: #y

#### newline in single quotes
echo 'a
b'
## STDOUT:
a
b
## END

#### newline in double quotes
echo "a
b"
## STDOUT:
a
b
## END

#### semicolon needs no blanks
echo a;echo b
## STDOUT:
a
b
## END

#### tab separates words
echo a	b
## stdout: a b

#### dollar single quotes: simple escapes
printf '%s' $'a\tb\nc\\d\'e\"f' | od -An -c
## stdout:    a  \t   b  \n   c   \   d   '   e   "   f
## OK dash/yash STDOUT:
## END
## OK dash/yash status: 2

#### dollar single quotes: control characters
printf '%s' $'\a\b\f\v\r\e' | od -An -tx1
## note: XCU 2.2.4 has \e
## stdout:  07 08 0c 0b 0d 1b
## OK dash/yash stdout:  24 5c 61 5c 62 5c 66 5c 76 5c 72 5c 65
## OK ash stdout:  07 08 0c 0b 0d 5c 65

#### dollar single quotes: hexadecimal
echo $'\x41\x42'
## stdout: AB
## OK dash/yash stdout: $\x41\x42

#### dollar single quotes: octal
echo $'\101\1012'
## stdout: AA2
## OK dash stdout: $AA2
## OK yash stdout: $\101\1012

#### dollar single quotes: control escape
printf '%s' $'\cA\cz' | od -An -tx1
## note: XCU 2.2.4 has \cX
## stdout:  01 1a
## OK dash/yash stdout:  24 5c 63 41 5c 63 7a
## OK ash stdout:  5c 63 41 5c 63 7a

#### dollar single quotes: a dollar is literal
x=1; echo $'$x `y`'
## stdout: $x `y`
## OK dash/yash stdout: $$x `y`

#### dollar single quotes joins a word
echo a$'\x41'b
## stdout: aAb
## OK dash/yash stdout: a$\x41b

#### dollar single quotes inside double quotes is literal
echo "$'a'"
## stdout: $'a'

#### dollar single quotes with newline
echo $'a
b'
## STDOUT:
a
b
## END
## OK dash/yash STDOUT:
$a
b
## END

#### dollar single quotes: unicode bytes
printf '%s' $'\303\251' | od -An -tx1
## stdout:  c3 a9
## OK dash/yash stdout:  24 5c 33 30 33 5c 32 35 31

#### quotes in assignment
x='a b'"c d"; printf '%s\n' "$x"
## stdout: a bc d

#### quoted tilde is literal
HOME=/h; echo '~' "~" \~
## stdout: ~ ~ ~

#### quoted glob is literal
touch a b; echo '*' "*" \*
## stdout: * * *

#### partly quoted glob
touch ax bx; echo "a"* a'*'
## stdout: ax a*

#### quoted brace
echo "{a,b}" {a,b}
## stdout: {a,b} {a,b}
## OK bash stdout: {a,b} a b

#### command substitution inside double quotes keeps quotes independent
echo "a $(echo "b  c") d"
## stdout: a b  c d

#### backquotes inside double quotes
echo "a `echo "b  c"` d"
## stdout: a b  c d

#### backslash in backquotes
echo `echo \\\\a`
## stdout: \a
## OK dash/yash stdout-json: "\u0007\n"

#### escaped dollar in backquotes
x=1; echo `echo \$x`
## stdout: 1

#### quotes inside a parameter expansion within double quotes
unset x; echo "${x:-"a  b"}"
## stdout: a  b
## OK ksh stdout: a b

#### single quotes inside a parameter expansion within double quotes
unset x; echo "${x:-'a'}"
## stdout: 'a'

#### single quotes inside an unquoted parameter expansion
unset x; echo ${x:-'a  b'}
## stdout: a  b

#### backslash inside parameter expansion within double quotes
unset x; echo "${x:-\a\}\$}"
## stdout: \a}$
## OK dash/yash stdout-json: "\u0007}$\n"

#### single quotes inside a pattern within double quotes
x="a'b"; echo "${x#'a'}" "${x#a\'}"
## stdout: 'b b

#### closing brace in quotes inside an expansion
unset x; echo ${x:-'}'} "${x:-\}}"
## stdout: } }

#### nested quoting of three levels
echo "$(echo "$(echo "a  b")")"
## stdout: a  b

#### unterminated single quote is a syntax error
$SH -c "echo 'a" 2>/dev/null; echo $?
## stdout: 2
## OK mksh stdout: 1
## OK ksh stdout: 3

#### unterminated double quote is a syntax error
$SH -c 'echo "a' 2>/dev/null; test $? -ne 0 && echo error
## stdout: error

#### unterminated command substitution is a syntax error
$SH -c 'echo $(echo a' 2>/dev/null; test $? -ne 0 && echo error
## stdout: error

#### unterminated parameter expansion is a syntax error
$SH -c 'echo ${a' 2>/dev/null; test $? -ne 0 && echo error
## stdout: error

#### backslash newline in a comment does not continue it
# comment \
echo shown
## stdout: shown

#### backslash before a glob character in a variable
x='\*'; printf '%s\n' "$x"
## stdout: \*

#### empty string between expansions
a=; set -- $a"" $a''; echo $#
## stdout: 2

#### word of only quoted empties joined
set -- ""''""; echo $#
## stdout: 1

#### carriage return is an ordinary character
printf 'echo a\r\n' > s; . ./s | od -An -c
## stdout:    a  \r  \n

#### vertical tab does not separate words
eval "set -- a$(printf '\v')b"; echo $#
## stdout: 1

#### form feed does not separate words
eval "set -- a$(printf '\f')b"; echo $#
## stdout: 1
