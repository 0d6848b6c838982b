# Here-documents: XCU 2.7.4

#### plain
cat <<X
hello
X
## stdout: hello

#### expansions happen
x=1; cat <<X
$x $((x+1)) $(echo c) `echo d` ${x}
X
## stdout: 1 2 c d 1

#### quoted delimiter
x=1; cat <<'X'
$x $(echo c) \$
X
## stdout: $x $(echo c) \$

#### double quoted delimiter
x=1; cat <<"X"
$x
X
## stdout: $x

#### escaped delimiter
x=1; cat <<\X
$x
X
## stdout: $x

#### partly quoted delimiter
x=1; cat <<E'O'F
$x
EOF
## stdout: $x

#### delimiter with blanks
cat <<'A B'
text
A B
## stdout: text

#### empty delimiter
cat <<''
text

echo after
## STDOUT:
text
after
## END
## OK ksh STDOUT:
## END
## OK ksh status: 1

#### tabs stripped
cat <<-X
	one
		two
	X
## STDOUT:
one
two
## END

#### tabs kept without the minus
cat <<X
	one
X
## stdout-json: "\tone\n"

#### only leading tabs are stripped
cat <<-X
	a	b
   c
X
## stdout-json: "a\tb\n   c\n"

#### minus with quoted delimiter
cat <<-'X'
	$x
	X
## stdout: $x

#### backslash newline joins
cat <<X
a\
b
X
## stdout: ab

#### backslash newline stays when quoted
cat <<'X'
a\
b
X
## STDOUT:
a\
b
## END

#### backslash escapes
cat <<X
\$x \\ \` \a \"
X
## stdout: $x \ ` \a \"

#### double quotes are literal
cat <<X
"a" 'b'
X
## stdout: "a" 'b'

#### several on one line
cat <<A; cat <<B
a
A
b
B
## STDOUT:
a
b
## END

#### two for one command: the last wins
cat <<A <<B
a
A
b
B
## stdout: b

#### on another descriptor
cat 3<<X <&3
three
X
## stdout: three

#### in a pipeline
cat <<X | tr a-z A-Z
abc
X
## stdout: ABC

#### command continues after the operator
cat <<X && echo after
body
X
## STDOUT:
body
after
## END

#### in a loop
for i in 1 2; do cat <<X
$i
X
done
## STDOUT:
1
2
## END

#### in an if condition
if cat <<X
body
X
then echo yes; fi
## STDOUT:
body
yes
## END

#### for a compound command
while read a; do echo "[$a]"; done <<X
1
2
X
## STDOUT:
[1]
[2]
## END

#### for a function definition
f() { cat; } <<X
from f
X
f
## stdout: from f

#### inside a command substitution
x=$(cat <<X
body
X
); echo "$x"
## stdout: body

#### inside backquotes
x=`cat <<X
body
X
`; echo "$x"
## stdout: body

#### nested in a command substitution inside a here-document
cat <<A
$(cat <<B
inner
B
)
A
## stdout: inner

#### empty
cat <<X
X
echo end
## stdout: end

#### delimiter must stand alone
cat <<X
X 
 X
X
## STDOUT:
X 
 X
## END

#### ended by the end of input
$SH -c 'cat <<X
body' 2>/dev/null
## stdout-json: "body"
## OK bash stdout: body
## OK yash STDOUT:
## END
## OK yash status: 2
## OK mksh STDOUT:
## END
## OK mksh status: 1

#### parameter expansion with default
cat <<X
${u:-a b}
X
## stdout: a b

#### quotes inside an expansion in a here-document
cat <<X
${u:-"a b"}
X
## stdout: a b

#### single quotes inside an expansion in a here-document
cat <<X
${u:-'a b'}
X
## stdout: 'a b'
## OK yash stdout: a b

#### assignment in expansion
cat <<X
${v:=set}
X
echo $v
## STDOUT:
set
set
## END
## OK bash STDOUT:
set

## END

#### arithmetic side effect
i=1; cat <<X
$((i+=1))
X
echo $i
## STDOUT:
2
2
## END
## OK bash STDOUT:
2
1
## END

#### no field splitting and no globbing
touch f1; x='a   *'; cat <<X
$x
X
## stdout: a   *

#### positional parameters
set -- a 'b c'; cat <<X
$1 $2 $# $@ $*
X
## stdout: a b c 2 a b c a b c

#### no tilde expansion
HOME=/h; cat <<X
~ ~/x
X
## stdout: ~ ~/x

#### braced closing in here-document
u=; cat <<X
${u:-\}}
X
## stdout: }

#### backslash at end of quoted body line
cat <<'X'
\
X
## stdout: \

#### body read before the next command in the line
cat <<X; echo two
one
X
## STDOUT:
one
two
## END

#### body inside a function is expanded at each call
f() { cat <<X
$1
X
}; f a; f b
## STDOUT:
a
b
## END

#### body in a subshell
(cat <<X
sub
X
)
## stdout: sub

#### exit status of the command
cat >/dev/null <<X
a
X
echo $?
## stdout: 0

#### failing command substitution inside does not matter
cat <<X
$(false)x
X
echo $?
## STDOUT:
x
0
## END

#### here-document with colon
: <<X
$(echo seen >&2)
X
echo ok
## stdout: ok

#### pipeline on both sides
cat <<A | cat - /dev/fd/3 3<<B
a
A
b
B
## STDOUT:
a
b
## END

#### case word after here-document
case $(cat <<X
pat
X
) in pat) echo match;; esac
## stdout: match

#### dollar at the end of line
cat <<X
a$
X
## stdout: a$

#### backquote escaped
cat <<X
\`echo x\`
X
## stdout: `echo x`

#### long body
i=0; { echo 'cat <<X | wc -l | tr -d " "'; while [ $i -lt 3000 ]; do echo "line $i"; i=$((i+1)); done; echo X; } > s; . ./s
## stdout: 3000

#### delimiter is not expanded
X=Y; cat <<$X
a
$X
## stdout: a

#### here-document after and-or
false || cat <<X
or
X
## stdout: or

#### two commands with heredocs joined by pipe
cat <<A | { cat; cat <<B; }
a
A
b
B
## STDOUT:
a
b
## END

#### exec with here-document
exec 4<<X
four
X
cat <&4
## stdout: four

#### read line by line with descriptor
exec 3<<X
a
b
X
read x <&3; read y <&3; echo $x$y
## stdout: ab

#### delimiter of a number
cat <<1
one
1
## stdout: one

#### delimiter with an operator character quoted
cat <<'a;b'
text
a;b
## stdout: text

#### body with a hash line
cat <<X
# not a comment
X
## stdout: # not a comment

#### body with an unbalanced quote
cat <<X
it's "here
X
## stdout: it's "here

#### body with an unbalanced parenthesis
cat <<'X'
$(echo
X
## stdout: $(echo

#### here-document operator without a body line at once
cat <<X > out
to file
X
cat out
## stdout: to file

#### function call with here-document
f() { while read l; do echo "<$l>"; done; }; f <<X
1
2
X
## STDOUT:
<1>
<2>
## END

#### eval of a here-document
eval 'cat <<X
evaled
X'
## stdout: evaled

#### here-document for a brace group in the background
{ cat; } <<X & wait
bg
X
## stdout: bg

#### brace group and two bodies
{ cat; cat <&3; } <<A 3<<B
a
A
b
B
## STDOUT:
a
b
## END

#### case item with a here-document
case a in a) cat <<X
in case
X
;; esac
## stdout: in case

#### until condition with a here-document
until cat <<X
once
X
do :; done
## stdout: once

#### arithmetic with parentheses in the body
cat <<X
$(( (1+2) * 3 ))
X
## stdout: 9

#### nested quotes in a substitution in the body
cat <<X
$(echo "a  b" 'c  d')
X
## stdout: a  b c  d

#### expansion error in a here-document
cat <<X
a${x?message}b
X
echo after $?
## stdout: after 1
## OK dash stdout: after 2
## OK bash stdout: after 127
## OK yash STDOUT:
## END
## OK yash status: 2

#### division by zero in a here-document
cat <<X
$((1/0))
X
echo after $?
## stdout: after 1
## OK dash stdout: after 2
## OK bash stdout: after 127
## OK yash STDOUT:
## END
## OK yash status: 2

#### unset parameter in a here-document under set -u
set -u
cat <<X
$nope
X
echo after $?
## stdout: after 1
## OK dash stdout: after 2
## OK bash stdout: after 127
## OK yash STDOUT:
## END
## OK yash status: 2

#### expansion error in a function's here-document
f() { cat; }
f <<X
${x?message}
X
echo after $?
## stdout: after 1
## OK dash stdout: after 2
## N-I bash STDOUT:
## END
## N-I bash status: 127
## OK yash STDOUT:
## END
## OK yash status: 2

#### expansion error in the here-document of a regular builtin
true <<X
${x?message}
X
echo after $?
## stdout: after 1
## OK dash stdout: after 2
## N-I bash STDOUT:
## END
## N-I bash status: 127
## OK yash STDOUT:
## END
## OK yash status: 2

#### expansion error in a brace group's here-document
{ cat; } <<X
${x?message}
X
echo after $?
## stdout: after 1
## OK dash stdout: after 2
## N-I bash STDOUT:
## END
## N-I bash status: 127
## OK yash STDOUT:
## END
## OK yash status: 2

#### expansion error in a subshell's here-document
(cat) <<X
${x?message}
X
echo after
## stdout: after
## OK yash STDOUT:
## END
## OK yash status: 2

#### expansion error in a here-document without a command
<<X
${x?message}
X
echo after $?
## stdout: after 1
## OK dash/yash stdout: after 2
## N-I bash STDOUT:
## END
## N-I bash status: 127

#### expansion error in a special builtin's here-document
: <<X
${x?message}
X
echo no
## STDOUT:
## END
## status: 1
## OK dash/yash status: 2
## N-I bash status: 127

#### expansion error in the here-document of exec
exec 3<<X
${x?message}
X
echo no
## STDOUT:
## END
## status: 1
## OK dash/yash status: 2
## N-I bash status: 127

#### expansion error in a here-document under set -e
set -e
cat <<X
${x?message}
X
echo no
## STDOUT:
## END
## status: 1
## OK dash/yash status: 2

#### expansion error in a condition's here-document
if cat <<X
${x?message}
X
then echo yes; else echo no; fi
## stdout: no
## OK yash STDOUT:
## END
## OK yash status: 2

#### assignments made before an expansion error in a here-document stay
readonly r=1
cat <<X
${x=3}$((r=2))
X
echo after $? $x $r
## stdout: after 1 3 1
## OK dash stdout: after 2 3 1
## OK bash stdout: after 127 1
## OK yash STDOUT:
## END
## OK yash status: 2

#### bad substitution in a here-document
cat <<X
${bad!x}
X
echo after $?
## stdout: after 1
## OK dash stdout: after 2
## OK bash stdout: after 127
## OK yash STDOUT:
## END
## OK yash status: 2

#### expansion error in a redirection's word
cat < ${x?message}
echo no
## STDOUT:
## END
## status: 2
## OK bash/ksh stdout: no
## OK bash/ksh status: 0
## OK mksh status: 1

#### here-document with an odd quote in a parameter expansion, not taken
if false; then cat <<X
${x-'"'}
X
fi
echo ok
## stdout: ok
## OK dash/ash STDOUT:
## END
## OK dash/ash status: 2

#### here-document with an unclosed brace, not taken
if false; then cat <<X
${x
X
fi
echo ok
## STDOUT:
## END
## status: 2
## OK bash/mksh/ksh stdout: ok
## OK bash/mksh/ksh status: 0

#### here-document with an unclosed command substitution, not taken
if false; then cat <<X
$(
X
fi
echo ok
## STDOUT:
## END
## status: 2
## OK bash/mksh/ksh stdout: ok
## OK bash/mksh/ksh status: 0

#### here-document with an unclosed brace
cat <<X
${x
X
echo ok
## STDOUT:
## END
## status: 2
## OK bash/mksh/ksh stdout: ok
## OK bash/mksh/ksh status: 0

#### a newline in a command substitution does not begin a here-document of the line around it
cat <<A; echo "$(cat <<B
b
B
)" $(echo x

# comment
echo y) && cat <<C
a
A
c
C
## STDOUT:
a
b x y
c
## END
## OK ksh STDOUT:
## END
## OK ksh status: 134

#### a here-document in a substitution within an arithmetic expansion
cat <<A; echo $((1 + $(cat <<B
2
B
)))
a
A
## STDOUT:
a
3
## END
## OK ksh STDOUT:
## END
## OK ksh status: 134

#### a delimiter in double quotes that goes over lines, from standard input
printf 'cat <<"EO\\\nF"\n$a\nEOF\necho end\n' | $SH
## STDOUT:
$a
end
## END

#### dollar-single-quoted delimiter
cat <<$'a\tb'
body $x
a	b
echo end
## STDOUT:
body $x
end
## END
## OK dash stdout-json: "body $x\na\tb\necho end\n"
## OK yash STDOUT:
## END
## OK yash status: 2

#### delimiter with a parameter expansion's text
cat <<${x}
body
${x}
echo end
## STDOUT:
body
end
## END

#### delimiter with quoted command substitution's text
cat <<a"$(b c)"d
body
a$(b c)d
echo end
## STDOUT:
body
end
## END
## OK ksh STDOUT:
body
a$(b c)d
echo end
## END

#### delimiter with backquotes
cat <<a`b`c
$((1+1))
a`b`c
echo end
## STDOUT:
2
end
## END
## OK ash STDOUT:
$((1+1))
end
## END

#### delimiter with a command substitution
cat <<$(echo x)
body
$(echo x)
echo end
## STDOUT:
## END
## status: 2
## OK bash/yash STDOUT:
body
end
## END
## OK bash/yash status: 0
## OK mksh status: 1
## OK ksh status: 3
