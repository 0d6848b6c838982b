# Token recognition, grammar, aliases and reserved words: XCU 2.3, 2.4, 2.10

#### blanks around operators are free
echo a&&echo b;echo c||echo d
## STDOUT:
a
b
c
## END

#### operators are recognized greedily
echo a||echo b&&echo c
## STDOUT:
a
c
## END

#### redirection without blanks
echo a>f;cat<f
## stdout: a

#### digit glued to a word is no descriptor
echo a1>f; cat f
## stdout: a1

#### digit apart is no descriptor
echo a 1 >f; cat f
## stdout: a 1

#### empty lines and comments

# comment

echo a

# end
## stdout: a

#### line continuation between tokens
echo a \
  b
## stdout: a b

#### semicolon after a newline
echo a
echo b;
## STDOUT:
a
b
## END

#### reserved word after a semicolon
if true; then echo a; fi; if true; then echo b; fi
## STDOUT:
a
b
## END

#### reserved word in a word is no reserved word
echo iffy dodo
## stdout: iffy dodo

#### reserved words in quotes are words
echo "if" 'then' \else
## stdout: if then else

#### braces in words
echo a{b}c {} }{
## stdout: a{b}c {} }{

#### closing brace needs a separator
{ echo a;}
## stdout: a

#### opening brace needs a blank
{ echo a; }
## stdout: a

#### parentheses need no blanks
(echo a)
## stdout: a

#### nested without blanks
(echo a;(echo b))
## STDOUT:
a
b
## END

#### exclamation as an argument
echo !
## stdout: !

#### in as a command argument
echo in
## stdout: in

#### for named in
for in in a; do echo $in; done
## stdout: a

#### case of case
case case in case) echo yes;; esac
## stdout: yes

#### time is not reserved for arguments
echo time
## stdout: time

#### semicolon newline after do
for i in a; do
echo $i
done
## stdout: a

#### newline before do
for i in a
do
echo $i
done
## stdout: a

#### newline before then
if true
then echo a
fi
## stdout: a

#### newlines after then
if true; then

echo a

fi
## stdout: a

#### newlines after an opening parenthesis
(

echo a

)
## stdout: a

#### comment after then
if true; then # comment
echo a; fi
## stdout: a

#### comment after do
for i in a; do # comment
echo $i; done
## stdout: a

#### comment after in
case a in # comment
a) echo yes;; # comment
esac
## stdout: yes

#### comment before else
if false; then echo a
# comment
else echo b; fi
## stdout: b

#### and over lines with comments
true && # comment
# another
echo a
## stdout: a

#### case pattern newline after parenthesis
case a in
a)

echo yes

;;
esac
## stdout: yes

#### case with patterns over bars and blanks
case b in a | b | c ) echo yes ;; esac
## stdout: yes

#### empty case branches
case a in a) ;; b) ;; esac; echo $?
## stdout: 0

#### function with redirection of its body
f() { echo a; } 2>/dev/null >f; f; cat f
## stdout: a

#### function body on the next line
f()

{ echo a; }
f
## stdout: a

#### redirection before a compound is an error
$SH -c '>f { echo a; }' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### assignment before a compound is an error
$SH -c 'x=1 { echo a; }' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### redirection after a compound
{ echo a; } > f 2>&1; cat f
## stdout: a

#### two redirections after a loop
for i in a; do cat; done < /dev/null > f; echo $?
## stdout: 0

#### semicolon after an ampersand is an error
$SH -c 'true &; true' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed
## OK ksh STDOUT:
## END
## OK ksh status: 1

#### and at the start of a line is an error
$SH -c 'true
&& true' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### done without do is an error
$SH -c 'done' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### closing brace alone is an error
$SH -c '}' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### closing parenthesis alone is an error
$SH -c 'echo a )' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### then alone is an error
$SH -c 'then' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### missing done is an error
$SH -c 'for i in a; do echo $i' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### missing esac is an error
$SH -c 'case a in a) echo a;;' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### missing closing brace is an error
$SH -c '{ echo a' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### missing in of case is an error
$SH -c 'case a a) ;; esac' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### empty loop body is an error
$SH -c 'for i in a; do done' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed
## OK mksh STDOUT:
## END
## OK mksh status: 1

#### empty group is an error
$SH -c '{ }' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed
## OK mksh STDOUT:
## END
## OK mksh status: 1

#### empty condition is an error
$SH -c 'if ; then :; fi' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### redirection without a target is an error
$SH -c 'echo a >' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### redirection to an operator is an error
$SH -c 'echo a > ; echo b' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### pipe at the end is an error
$SH -c 'echo a |' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### error message goes to standard error
$SH -c 'if' 2>&1 >/dev/null | grep -c . | sed 's/[1-9]/N/'
## stdout: N

#### words with all kinds of parts
x=1; echo a'b'"c"\d$x${x}$((x))$(echo e)`echo f`
## stdout: abcd111ef

#### assignment with all kinds of parts
x=1; y=a'b'"c"\d$x${x}$((x))$(echo e)`echo f`; echo $y
## stdout: abcd111ef

#### equals sign in a word
echo a=b =c d= ==
## stdout: a=b =c d= ==

#### assignment of nothing before a newline
x=
echo "[$x]"
## stdout: []

#### plus equals is a word
x=1; x+=2 2>/dev/null; echo $x
## stdout: 1
## OK bash/mksh/ksh stdout: 12

#### name followed by a bracket is a word
x[0]=1 2>/dev/null; echo $?
## stdout: 127
## OK bash/mksh/ksh stdout: 0

#### number sign in a parameter
x=abc; echo ${#x} $#
## stdout: 3 0

#### ampersand in a word needs quotes
echo a\&b
## stdout: a&b

#### tilde in the middle
echo a~b
## stdout: a~b

#### percent and caret are ordinary
echo a%b a^b
## stdout: a%b a^b

#### comma and at are ordinary
echo a,b a@b a+b a:b a.b a/b a_b a-b
## stdout: a,b a@b a+b a:b a.b a/b a_b a-b

#### control operators in quotes
echo 'a;b' "a|b" a\;b
## stdout: a;b a|b a;b

#### backslash at the end of a word before an operator
echo a\\;echo b
## STDOUT:
a\
b
## END

#### dollar before an operator
echo $;echo a$|cat
## STDOUT:
$
a$
## END

#### dollar quote at the end
echo a$ "b$"
## stdout: a$ b$

#### command substitution beside a quote
echo "a"$(echo b)'c'
## stdout: abc

#### here-document operator without blanks
cat<<X
a
X
## stdout: a

#### two here-documents and a pipe
cat<<X|cat
a
X
## stdout: a

#### descriptor before a here-document
cat 0<<X
a
X
## stdout: a

#### long script of short commands
i=0; while [ $i -lt 300 ]; do echo "x$i=$i"; i=$((i+1)); done > s; . ./s; echo $x299
## stdout: 299

#### deep nesting of substitutions
echo $(echo $(echo $(echo $(echo $(echo $(echo $(echo deep)))))))
## stdout: deep

#### deep nesting of parentheses
((((((((((echo a) ) ) ) ) ) ) ) ) ) 2>/dev/null || ( ( ( (echo a) ) ) )
## stdout: a

#### parameter expansion over lines
x=1; echo ${x:-a
b}
## stdout: 1

#### if in a pipe
if true; then echo b; echo a; fi | sort
## STDOUT:
a
b
## END

#### while in a background
while read x; do echo $x; done <<X & wait
a
X
## stdout: a

#### negation of a compound
! if false; then :; fi; echo $?
## stdout: 1

#### negation of a loop
! while false; do :; done; echo $?
## stdout: 1

#### list as a loop condition over lines
i=0
while
  i=$((i+1))
  [ $i -lt 3 ]
do echo $i; done
## STDOUT:
1
2
## END

#### case word with a newline in quotes
case "a
b" in a*) echo yes;; esac
## stdout: yes

#### elif chain without else
if false; then echo 1; elif false; then echo 2; fi; echo $?
## stdout: 0

#### double parentheses that are two subshells
( (echo a); (echo b) )
## STDOUT:
a
b
## END

#### bang before a subshell
! (false); echo $?
## stdout: 0

#### subshell then and
(true) && echo a
## stdout: a

#### group then pipe without blanks
{ echo a;}|cat
## stdout: a

#### colon as a function name is refused or fine
$SH -c 'f.x() { echo dotted; }; f.x' 2>/dev/null || echo refused
## stdout: refused
## OK mksh stdout: dotted

#### function keyword named function
$SH -c 'function() { echo f; }' 2>/dev/null; test $? -ne 0 && echo failed
## note: `function` is no reserved word; what yash and others make of it differs
## stdout: failed
## OK dash STDOUT:
## END
## OK dash status: 1

#### alias in the middle of a pipeline of compounds
$SH -c 'alias e=echo
{ e a; } | cat'
## stdout: a

#### carriage return is no newline
printf 'echo a\r\necho b\n' > s; $SH s | od -An -c
## stdout:    a  \r  \n   b  \n

#### file without a final newline
printf 'echo a' > s; $SH ./s
## stdout: a

#### NUL-free binary garbage is an error or not found
printf '\001\002\003' > s; $SH ./s 2>/dev/null; echo $?
## stdout: 127

#### utf-8 names are words
é=1 2>/dev/null; echo $?
## stdout: 127
## OK yash/ksh stdout: 0

#### very long word
x=$(printf '%05000d' 0); eval "y=$x"; echo ${#y}
## stdout: 5000

#### two ampersands with blanks between are an error
$SH -c 'true & & true' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### redirection operators in sequence
echo a >f 2>&1 </dev/null; cat f
## stdout: a

#### word after a closing parenthesis is an error
$SH -c '(echo a) b' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### word after a closing brace is an error
$SH -c '{ echo a; } b' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### word after fi is an error
$SH -c 'if true; then :; fi a' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### keyword after a closing brace
if { true; } then echo yes; fi
## stdout: yes

#### keyword after a closing parenthesis
if (true) then echo yes; else (echo no) fi
## stdout: yes

#### do after a closing parenthesis
while (false) do :; done; echo end
## stdout: end

#### an alias may stand for nothing
alias nothing=' '
false
nothing
echo $?
(
echo piped | nothing
cat
) </dev/null
while nothing
  false
do :; done
echo done
## STDOUT:
1
piped
done
## END

#### an arithmetic expansion that the text does not end is an error, not a command
echo before
echo $((cat <<X
+(((
X
) && (true))
## stdout: before
## status: 2
## OK mksh status: 1
## OK ksh status: 3

#### a word after the redirection of a compound command is not reserved
$SH -c 'if (true) >/dev/null then echo no; fi' || echo refused
$SH -c '{ (true) >/dev/null }' || echo refused
if (true) >/dev/null; then echo yes; fi
## STDOUT:
refused
refused
yes
## END
## OK mksh STDOUT:
no
yes
## END

#### alias ending in a blank before a line continuation
alias say='echo ' one='ONE ' two=TWO
say one \
two \
\
 one
## stdout: ONE TWO one

#### function definition as a function body
f() g() { echo hi; }; f; g
## note: DIF-FUNCBODY; XCU 2.10.2: a function body is a compound command
## stdout-json: ""
## status: 2
## OK dash/ash/mksh/ksh stdout: hi
## OK dash/ash/mksh/ksh status: 0
