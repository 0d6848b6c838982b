# Arithmetic expansion: XCU 2.6.4, 1.1.2.1
#### addition
echo $((1+2))
#### subtraction
echo $((5-7))
#### multiplication
echo $((6*7))
#### division
echo $((7/2))
#### division of negatives
echo $((-7/2))
#### remainder
echo $((7%3))
#### remainder of a negative
echo $((-7%3))
#### remainder by a negative
echo $((7%-3))
#### precedence of product over sum
echo $((1+2*3))
#### parentheses
echo $(((1+2)*3))
#### nested parentheses
echo $((((((1))))))
#### unary minus
echo $((-5))
#### unary plus
echo $((+5))
#### double unary minus
echo $((- -5))
#### bitwise not
echo $((~0))
#### logical not
echo $((!0))
#### logical not of nonzero
echo $((!5))
#### double logical not
echo $((!!7))
#### left shift
echo $((1<<4))
#### right shift
echo $((256>>4))
#### right shift of a negative
echo $((-16>>2))
#### shift precedence
echo $((1<<2+1))
#### less
echo $((1<2))
#### less or equal
echo $((2<=2))
#### greater
echo $((1>2))
#### greater or equal
echo $((1>=2))
#### equal
echo $((3==3))
#### not equal
echo $((3!=3))
#### bitwise and
echo $((12&10))
#### bitwise or
echo $((12|10))
#### bitwise xor
echo $((12^10))
#### bitwise precedence
echo $((1|2&3^4))
#### logical and
echo $((1&&0))
#### logical or
echo $((1||0))
#### logical and gives one
echo $((5&&7))
#### logical or gives one
echo $((5||0))
#### logical precedence
echo $((1||0&&0))
#### conditional true
echo $((1?2:3))
#### conditional false
echo $((0?2:3))
#### nested conditional
echo $((0?1:0?2:3))
#### conditional associates right
echo $((1?0?4:5:6))
#### comparison chain
echo $((1<2<3))
#### equality over comparison
echo $((1==1<2))
#### octal
echo $((010))
#### octal larger
echo $((0777))
#### hexadecimal
echo $((0x1F))
#### hexadecimal capital
echo $((0X1f))
#### zero
echo $((0))
#### maximum
echo $((9223372036854775807))
#### minimum
echo $((-9223372036854775807-1))
#### overflow wraps
echo $((9223372036854775807+1))
#### multiplication wraps
echo $((4611686018427387904*2))
#### shift into the sign
echo $((1<<63))
#### blanks
echo $((  1  +  2  ))
#### left associative minus
echo $((10-3-2))
#### left associative division
echo $((100/10/2))
#### left associative remainder
echo $((100%7%3))
#### mixed product
echo $((7*3%4))
#### not before plus
echo $((!1+1))
#### minus before not
echo $((-!0))
#### tilde minus
echo $((~-1))
#### minus tilde
echo $((-~1))
#### compare sum
echo $((1+1==2))
#### and of comparisons
echo $((1<2&&3>2))
#### bit and with compare
echo $((4&4==4))
#### zero times
echo $((0*-1))
#### large product
echo $((1000000*1000000))
#### hex letters
echo $((0xabcdef))
#### negative hex
echo $((-0x10))
#### octal zero
echo $((00))
#### xor self
echo $((5^5))
#### shift by zero
echo $((5<<0))
#### ternary with assignment free
echo $(((1?2:3)*2))
#### variable
x=5 y=7 n= e=1+2 o=010 h=0x10 b=' 3 ' m=-4; unset u; echo $((x))
#### variable with dollar
x=5 y=7 n= e=1+2 o=010 h=0x10 b=' 3 ' m=-4; unset u; echo $(($x))
#### braced variable
x=5 y=7 n= e=1+2 o=010 h=0x10 b=' 3 ' m=-4; unset u; echo $((${x}))
#### sum of variables
x=5 y=7 n= e=1+2 o=010 h=0x10 b=' 3 ' m=-4; unset u; echo $((x+y))
#### unset variable is zero
x=5 y=7 n= e=1+2 o=010 h=0x10 b=' 3 ' m=-4; unset u; echo $((u))
#### unset plus one
x=5 y=7 n= e=1+2 o=010 h=0x10 b=' 3 ' m=-4; unset u; echo $((u+1))
#### null variable is zero
x=5 y=7 n= e=1+2 o=010 h=0x10 b=' 3 ' m=-4; unset u; echo $((n))
#### negative variable
x=5 y=7 n= e=1+2 o=010 h=0x10 b=' 3 ' m=-4; unset u; echo $((-x))
#### variable with dollar in product
x=5 y=7 n= e=1+2 o=010 h=0x10 b=' 3 ' m=-4; unset u; echo $(($x*2))
#### expression in a variable with dollar
x=5 y=7 n= e=1+2 o=010 h=0x10 b=' 3 ' m=-4; unset u; echo $(($e*2))
#### expression in a variable by name
x=5 y=7 n= e=1+2 o=010 h=0x10 b=' 3 ' m=-4; unset u; echo $((e*2))
#### octal in a variable
x=5 y=7 n= e=1+2 o=010 h=0x10 b=' 3 ' m=-4; unset u; echo $((o))
#### hexadecimal in a variable
x=5 y=7 n= e=1+2 o=010 h=0x10 b=' 3 ' m=-4; unset u; echo $((h))
#### blank padded value
x=5 y=7 n= e=1+2 o=010 h=0x10 b=' 3 ' m=-4; unset u; echo $((b+1))
#### negative in a variable
x=5 y=7 n= e=1+2 o=010 h=0x10 b=' 3 ' m=-4; unset u; echo $((m-1))
#### minus minus of a negative value
x=5 y=7 n= e=1+2 o=010 h=0x10 b=' 3 ' m=-4; unset u; echo $((5-m))
#### assignment =
x=12; echo $((x=5)) $x
#### assignment +=
x=12; echo $((x+=5)) $x
#### assignment -=
x=12; echo $((x-=5)) $x
#### assignment *=
x=12; echo $((x*=5)) $x
#### assignment /=
x=12; echo $((x/=5)) $x
#### assignment %=
x=12; echo $((x%=5)) $x
#### assignment <<=
x=12; echo $((x<<=5)) $x
#### assignment >>=
x=12; echo $((x>>=5)) $x
#### assignment &=
x=12; echo $((x&=5)) $x
#### assignment |=
x=12; echo $((x|=5)) $x
#### assignment ^=
x=12; echo $((x^=5)) $x
#### assignment chain
echo $((a=b=3)) $a $b
#### assignment in a condition
x=0; echo $((x=1 ? 2 : 3)) $x
#### assignment in parentheses
echo $(((x=4)+1)) $x
#### assigned value is decimal
x=0; : $((x=0x10)); echo $x
#### assignment to a set variable by dollar name fails
$SH -c 'x=1; echo $(($x=2))' 2>/dev/null; test $? -ne 0 && echo failed
#### short circuit and skips assignment
x=0; echo $((0&&(x=1))) $x
#### short circuit or skips assignment
x=0; echo $((1||(x=1))) $x
#### conditional evaluates one branch
x=0 y=0; echo $((1?(x=1):(y=1))) $x $y
#### short circuit skips division by zero
echo $((0 && 1/0)) $((1 || 1/0)) $((1 ? 2 : 1/0))
#### division by zero is an error
$SH -c 'echo $((1/0)); echo after' 2>/dev/null; test $? -ne 0 && echo failed
#### remainder by zero is an error
$SH -c 'echo $((1%0)); echo after' 2>/dev/null; test $? -ne 0 && echo failed
#### smallest number divided by minus one does not crash
echo $(( (-9223372036854775807-1) / -1 )) >/dev/null 2>&1; echo alive
#### comma evaluates both
x=1; echo $((x=2, x+1))
#### prefix increment
x=1; echo $((++x)) $x
#### prefix decrement
x=1; echo $((--x)) $x
#### postfix increment
x=1; echo $((x++)) $x
#### postfix decrement
x=1; echo $((x--)) $x
#### expansion inside
x=3; echo $(( $x + $(echo 4) + `echo 5` ))
#### operator from an expansion
op=+; echo $((2 $op 3))
#### whole expression from an expansion
e='2 * (3 + 4)'; echo $(($e))
#### empty expression
echo $(( ))
#### nested arithmetic expansion
echo $((1 + $((2 * 3))))
#### double quotes around
x=2; echo "$((x+1))"
#### double quotes inside
x=2; echo $(("x" + 1)) 2>/dev/null || echo error
#### newlines inside
echo $((1 +
2
+ 3))
#### result is split by IFS of digits
IFS=1; set -- $((515)); echo $#
#### result in assignment
x=$((2+3)); echo $x
#### result in a here-document
cat <<X
$((2+3))
X
#### result as argument of test
[ $((1+1)) -eq 2 ] && echo yes
#### in a case word
case $((1+1)) in 2) echo two;; esac
#### in a redirection target
echo a > f$((1+1)); cat f2
#### in a for list
for i in $((1)) $((2)); do echo $i; done
#### in a parameter operator
unset x; echo ${x:-$((1+1))}
#### positional parameter
set -- 5; echo $(($1*2)) $(($# + 1))
#### special parameters
false; echo $(($? + 1))
#### variable holding a name
a=b b=7; echo $((a))
#### variable holding a name of an unset one
a=zz; echo $((a+1))
#### invalid octal digit is an error
$SH -c 'echo $((08)); echo after' 2>/dev/null; test $? -ne 0 && echo failed
#### invalid number is an error
$SH -c 'echo $((1x)); echo after' 2>/dev/null; test $? -ne 0 && echo failed
#### missing operand is an error
$SH -c 'echo $((1+)); echo after' 2>/dev/null; test $? -ne 0 && echo failed
#### missing operator is an error
$SH -c 'echo $((1 2)); echo after' 2>/dev/null; test $? -ne 0 && echo failed
#### unbalanced parenthesis is an error
$SH -c 'echo $(((1+2)); echo after' 2>/dev/null; test $? -ne 0 && echo failed
#### non-numeric value is an error
$SH -c 'x=1.5; echo $((x)); echo after' 2>/dev/null; test $? -ne 0 && echo failed
#### assignment to a number is an error
$SH -c 'echo $((1=2)); echo after' 2>/dev/null; test $? -ne 0 && echo failed
#### value with trailing garbage is an error
$SH -c 'x="3 4"; echo $((x)); echo after' 2>/dev/null; test $? -ne 0 && echo failed
#### assignment to readonly is an error
$SH -c 'readonly x=1; echo $((x=2)); echo after' 2>/dev/null; test $? -ne 0 && echo failed
#### conditional needs a colon
$SH -c 'echo $((1?2)); echo after' 2>/dev/null; test $? -ne 0 && echo failed
#### counting loop
i=0; while [ $i -lt 5 ]; do i=$((i+1)); done; echo $i
#### factorial by recursion
f() { if [ $1 -le 1 ]; then echo 1; else echo $(($1 * $(f $(($1-1))))); fi; }; f 10
#### two closing parentheses of a subshell in a substitution
echo $( (echo a; (echo b)) )
#### substitution that begins like arithmetic
echo $((echo a); (echo b)) 2>/dev/null | tr '\n' ' '
#### arithmetic followed by text
echo $((1+1))a b$((2))
#### dollar needed for command substitution value with blanks
x="1 + 1"; echo $(($x))
#### unsigned shift count beyond width does not crash
echo $((1<<64)) >/dev/null; echo alive
#### very large decimal does not crash
echo $((99999999999999999999)) >/dev/null 2>&1; echo alive
#### hexadecimal maximum
echo $((0x7fffffffffffffff))
#### compound expression of all kinds
a=3 b=4; echo $(( (a*a + b*b == 25) && !(a>b) ? a<<b : ~b ))
#### compound assignment on an unset variable
unset x; echo $((x+=5)) $x
#### increment of an unset variable
unset x; echo $((x+=1)) $((x+=1))
#### blanks around increments of value
x=5; echo $(( - - x )) $(( + + x ))
#### tab and newline are blanks
echo $((	1	+	2	))
#### name with underscore and digits
a_1=4; echo $((a_1*2))
#### long chain
echo $((1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1))
#### deep parentheses
echo $(((((((((((1+2)))))))))))
