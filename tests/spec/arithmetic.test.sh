# Arithmetic expansion: XCU 2.6.4, 1.1.2.1

#### addition
echo $((1+2))
## stdout: 3

#### subtraction
echo $((5-7))
## stdout: -2

#### multiplication
echo $((6*7))
## stdout: 42

#### division
echo $((7/2))
## stdout: 3

#### division of negatives
echo $((-7/2))
## stdout: -3

#### remainder
echo $((7%3))
## stdout: 1

#### remainder of a negative
echo $((-7%3))
## stdout: -1

#### remainder by a negative
echo $((7%-3))
## stdout: 1

#### precedence of product over sum
echo $((1+2*3))
## stdout: 7

#### parentheses
echo $(((1+2)*3))
## stdout: 9

#### nested parentheses
echo $((((((1))))))
## stdout: 1

#### unary minus
echo $((-5))
## stdout: -5

#### unary plus
echo $((+5))
## stdout: 5

#### double unary minus
echo $((- -5))
## stdout: 5

#### bitwise not
echo $((~0))
## stdout: -1

#### logical not
echo $((!0))
## stdout: 1

#### logical not of nonzero
echo $((!5))
## stdout: 0

#### double logical not
echo $((!!7))
## stdout: 1

#### left shift
echo $((1<<4))
## stdout: 16

#### right shift
echo $((256>>4))
## stdout: 16

#### right shift of a negative
echo $((-16>>2))
## stdout: -4

#### shift precedence
echo $((1<<2+1))
## stdout: 8

#### less
echo $((1<2))
## stdout: 1

#### less or equal
echo $((2<=2))
## stdout: 1

#### greater
echo $((1>2))
## stdout: 0

#### greater or equal
echo $((1>=2))
## stdout: 0

#### equal
echo $((3==3))
## stdout: 1

#### not equal
echo $((3!=3))
## stdout: 0

#### bitwise and
echo $((12&10))
## stdout: 8

#### bitwise or
echo $((12|10))
## stdout: 14

#### bitwise xor
echo $((12^10))
## stdout: 6

#### bitwise precedence
echo $((1|2&3^4))
## stdout: 7

#### logical and
echo $((1&&0))
## stdout: 0

#### logical or
echo $((1||0))
## stdout: 1

#### logical and gives one
echo $((5&&7))
## stdout: 1

#### logical or gives one
echo $((5||0))
## stdout: 1

#### logical precedence
echo $((1||0&&0))
## stdout: 1

#### conditional true
echo $((1?2:3))
## stdout: 2

#### conditional false
echo $((0?2:3))
## stdout: 3

#### nested conditional
echo $((0?1:0?2:3))
## stdout: 3

#### conditional associates right
echo $((1?0?4:5:6))
## stdout: 5
## OK ash STDOUT:
## END
## OK ash status: 2

#### comparison chain
echo $((1<2<3))
## stdout: 1

#### equality over comparison
echo $((1==1<2))
## stdout: 1

#### octal
echo $((010))
## stdout: 8

#### octal larger
echo $((0777))
## stdout: 511

#### hexadecimal
echo $((0x1F))
## stdout: 31

#### hexadecimal capital
echo $((0X1f))
## stdout: 31

#### zero
echo $((0))
## stdout: 0

#### maximum
echo $((9223372036854775807))
## stdout: 9223372036854775807
## OK mksh stdout: -1

#### minimum
echo $((-9223372036854775807-1))
## stdout: -9223372036854775808
## OK mksh stdout: 0

#### overflow wraps
echo $((9223372036854775807+1))
## stdout: -9223372036854775808
## OK mksh stdout: 0
## OK ksh stdout: 9.22337203685477581e+18

#### multiplication wraps
echo $((4611686018427387904*2))
## stdout: -9223372036854775808
## OK mksh stdout: 0
## OK ksh stdout: 9.22337203685477581e+18

#### shift into the sign
echo $((1<<63))
## stdout: -9223372036854775808
## OK mksh stdout: -2147483648

#### blanks
echo $((  1  +  2  ))
## stdout: 3

#### left associative minus
echo $((10-3-2))
## stdout: 5

#### left associative division
echo $((100/10/2))
## stdout: 5

#### left associative remainder
echo $((100%7%3))
## stdout: 2

#### mixed product
echo $((7*3%4))
## stdout: 1

#### not before plus
echo $((!1+1))
## stdout: 1

#### minus before not
echo $((-!0))
## stdout: -1

#### tilde minus
echo $((~-1))
## stdout: 0

#### minus tilde
echo $((-~1))
## stdout: 2

#### compare sum
echo $((1+1==2))
## stdout: 1

#### and of comparisons
echo $((1<2&&3>2))
## stdout: 1

#### bit and with compare
echo $((4&4==4))
## stdout: 0

#### zero times
echo $((0*-1))
## stdout: 0

#### large product
echo $((1000000*1000000))
## stdout: 1000000000000
## OK mksh stdout: -727379968

#### hex letters
echo $((0xabcdef))
## stdout: 11259375

#### negative hex
echo $((-0x10))
## stdout: -16

#### octal zero
echo $((00))
## stdout: 0

#### xor self
echo $((5^5))
## stdout: 0

#### shift by zero
echo $((5<<0))
## stdout: 5

#### ternary with assignment free
echo $(((1?2:3)*2))
## stdout: 4

#### variable
x=5 y=7 n= e=1+2 o=010 h=0x10 b=' 3 ' m=-4; unset u; echo $((x))
## stdout: 5

#### variable with dollar
x=5 y=7 n= e=1+2 o=010 h=0x10 b=' 3 ' m=-4; unset u; echo $(($x))
## stdout: 5

#### braced variable
x=5 y=7 n= e=1+2 o=010 h=0x10 b=' 3 ' m=-4; unset u; echo $((${x}))
## stdout: 5

#### sum of variables
x=5 y=7 n= e=1+2 o=010 h=0x10 b=' 3 ' m=-4; unset u; echo $((x+y))
## stdout: 12

#### unset variable is zero
x=5 y=7 n= e=1+2 o=010 h=0x10 b=' 3 ' m=-4; unset u; echo $((u))
## stdout: 0

#### unset plus one
x=5 y=7 n= e=1+2 o=010 h=0x10 b=' 3 ' m=-4; unset u; echo $((u+1))
## stdout: 1

#### null variable is zero
x=5 y=7 n= e=1+2 o=010 h=0x10 b=' 3 ' m=-4; unset u; echo $((n))
## stdout: 0

#### negative variable
x=5 y=7 n= e=1+2 o=010 h=0x10 b=' 3 ' m=-4; unset u; echo $((-x))
## stdout: -5

#### variable with dollar in product
x=5 y=7 n= e=1+2 o=010 h=0x10 b=' 3 ' m=-4; unset u; echo $(($x*2))
## stdout: 10

#### expression in a variable with dollar
x=5 y=7 n= e=1+2 o=010 h=0x10 b=' 3 ' m=-4; unset u; echo $(($e*2))
## stdout: 5

#### expression in a variable by name
x=5 y=7 n= e=1+2 o=010 h=0x10 b=' 3 ' m=-4; unset u; echo $((e*2))
## stdout: 6
## OK dash/yash STDOUT:
## END
## OK dash/yash status: 2

#### octal in a variable
x=5 y=7 n= e=1+2 o=010 h=0x10 b=' 3 ' m=-4; unset u; echo $((o))
## stdout: 8

#### hexadecimal in a variable
x=5 y=7 n= e=1+2 o=010 h=0x10 b=' 3 ' m=-4; unset u; echo $((h))
## stdout: 16

#### blank padded value
x=5 y=7 n= e=1+2 o=010 h=0x10 b=' 3 ' m=-4; unset u; echo $((b+1))
## stdout: 4
## OK yash STDOUT:
## END
## OK yash status: 2

#### negative in a variable
x=5 y=7 n= e=1+2 o=010 h=0x10 b=' 3 ' m=-4; unset u; echo $((m-1))
## stdout: -5

#### minus minus of a negative value
x=5 y=7 n= e=1+2 o=010 h=0x10 b=' 3 ' m=-4; unset u; echo $((5-m))
## stdout: 9

#### assignment =
x=12; echo $((x=5)) $x
## stdout: 5 5

#### assignment +=
x=12; echo $((x+=5)) $x
## stdout: 17 17

#### assignment -=
x=12; echo $((x-=5)) $x
## stdout: 7 7

#### assignment *=
x=12; echo $((x*=5)) $x
## stdout: 60 60

#### assignment /=
x=12; echo $((x/=5)) $x
## stdout: 2 2

#### assignment %=
x=12; echo $((x%=5)) $x
## stdout: 2 2

#### assignment <<=
x=12; echo $((x<<=5)) $x
## stdout: 384 384

#### assignment >>=
x=12; echo $((x>>=5)) $x
## stdout: 0 0

#### assignment &=
x=12; echo $((x&=5)) $x
## stdout: 4 4

#### assignment |=
x=12; echo $((x|=5)) $x
## stdout: 13 13

#### assignment ^=
x=12; echo $((x^=5)) $x
## stdout: 9 9

#### assignment chain
echo $((a=b=3)) $a $b
## stdout: 3 3 3

#### assignment in a condition
x=0; echo $((x=1 ? 2 : 3)) $x
## stdout: 2 2

#### assignment in parentheses
echo $(((x=4)+1)) $x
## stdout: 5 4

#### assigned value is decimal
x=0; : $((x=0x10)); echo $x
## stdout: 16

#### assignment to a set variable by dollar name fails
$SH -c 'x=1; echo $(($x=2))' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### short circuit and skips assignment
x=0; echo $((0&&(x=1))) $x
## stdout: 0 0
## OK ash stdout: 0 1

#### short circuit or skips assignment
x=0; echo $((1||(x=1))) $x
## stdout: 1 0
## OK ash stdout: 1 1

#### conditional evaluates one branch
x=0 y=0; echo $((1?(x=1):(y=1))) $x $y
## stdout: 1 1 0
## OK ash stdout: 1 1 1

#### short circuit skips division by zero
echo $((0 && 1/0)) $((1 || 1/0)) $((1 ? 2 : 1/0))
## stdout: 0 1 2
## OK ash STDOUT:
## END
## OK ash status: 2

#### division by zero is an error
$SH -c 'echo $((1/0)); echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### remainder by zero is an error
$SH -c 'echo $((1%0)); echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### smallest number divided by minus one does not crash
echo $(( (-9223372036854775807-1) / -1 )) >/dev/null 2>&1; echo alive
## stdout: alive
## OK dash/yash/ksh STDOUT:
## END
## OK dash/yash/ksh status: 136

#### comma evaluates both
x=1; echo $((x=2, x+1))
## stdout: 3
## OK dash/yash STDOUT:
## END
## OK dash/yash status: 2

#### prefix increment
x=1; echo $((++x)) $x
## stdout: 2 2
## OK dash stdout: 1 1
## OK yash STDOUT:
## END
## OK yash status: 2

#### prefix decrement
x=1; echo $((--x)) $x
## stdout: 0 0
## OK dash stdout: 1 1
## OK yash STDOUT:
## END
## OK yash status: 2

#### postfix increment
x=1; echo $((x++)) $x
## stdout: 1 2
## OK dash/yash STDOUT:
## END
## OK dash/yash status: 2

#### postfix decrement
x=1; echo $((x--)) $x
## stdout: 1 0
## OK dash/yash STDOUT:
## END
## OK dash/yash status: 2

#### expansion inside
x=3; echo $(( $x + $(echo 4) + `echo 5` ))
## stdout: 12

#### operator from an expansion
op=+; echo $((2 $op 3))
## stdout: 5

#### whole expression from an expansion
e='2 * (3 + 4)'; echo $(($e))
## stdout: 14

#### empty expression
echo $(( ))
## stdout: 0
## OK dash/yash STDOUT:
## END
## OK dash/yash status: 2

#### nested arithmetic expansion
echo $((1 + $((2 * 3))))
## stdout: 7

#### double quotes around
x=2; echo "$((x+1))"
## stdout: 3

#### double quotes inside
x=2; echo $(("x" + 1)) 2>/dev/null || echo error
## STDOUT:
## END
## status: 2
## OK bash/ksh stdout: 3
## OK bash/ksh status: 0
## OK mksh status: 1

#### newlines inside
echo $((1 +
2
+ 3))
## stdout: 6

#### result is split by IFS of digits
IFS=1; set -- $((515)); echo $#
## stdout: 2

#### result in assignment
x=$((2+3)); echo $x
## stdout: 5

#### result in a here-document
cat <<X
$((2+3))
X
## stdout: 5

#### result as argument of test
[ $((1+1)) -eq 2 ] && echo yes
## stdout: yes

#### in a case word
case $((1+1)) in 2) echo two;; esac
## stdout: two

#### in a redirection target
echo a > f$((1+1)); cat f2
## stdout: a

#### in a for list
for i in $((1)) $((2)); do echo $i; done
## STDOUT:
1
2
## END

#### in a parameter operator
unset x; echo ${x:-$((1+1))}
## stdout: 2

#### positional parameter
set -- 5; echo $(($1*2)) $(($# + 1))
## stdout: 10 2

#### special parameters
false; echo $(($? + 1))
## stdout: 2

#### variable holding a name
a=b b=7; echo $((a))
## stdout: 7
## OK dash/yash STDOUT:
## END
## OK dash/yash status: 2

#### variable holding a name of an unset one
a=zz; echo $((a+1))
## stdout: 1
## OK dash/yash STDOUT:
## END
## OK dash/yash status: 2
## OK ksh STDOUT:
## END
## OK ksh status: 1

#### invalid octal digit is an error
$SH -c 'echo $((08)); echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed
## OK ksh STDOUT:
8
after
## END
## OK ksh status: 1

#### invalid number is an error
$SH -c 'echo $((1x)); echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### missing operand is an error
$SH -c 'echo $((1+)); echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### missing operator is an error
$SH -c 'echo $((1 2)); echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### unbalanced parenthesis is an error
$SH -c 'echo $(((1+2)); echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### non-numeric value is an error
$SH -c 'x=1.5; echo $((x)); echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed
## OK ksh STDOUT:
1.5
after
## END
## OK ksh status: 1

#### assignment to a number is an error
$SH -c 'echo $((1=2)); echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### value with trailing garbage is an error
$SH -c 'x="3 4"; echo $((x)); echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### assignment to readonly is an error
$SH -c 'readonly x=1; echo $((x=2)); echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### conditional needs a colon
$SH -c 'echo $((1?2)); echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### counting loop
i=0; while [ $i -lt 5 ]; do i=$((i+1)); done; echo $i
## stdout: 5

#### factorial by recursion
f() { if [ $1 -le 1 ]; then echo 1; else echo $(($1 * $(f $(($1-1))))); fi; }; f 10
## stdout: 3628800

#### two closing parentheses of a subshell in a substitution
echo $( (echo a; (echo b)) )
## stdout: a b

#### substitution that begins like arithmetic
echo $((echo a); (echo b)) 2>/dev/null | tr '\n' ' '
## stdout-json: "a b "
## OK dash/ash STDOUT:
## END
## OK dash/ash status: 2

#### arithmetic followed by text
echo $((1+1))a b$((2))
## stdout: 2a b2

#### dollar needed for command substitution value with blanks
x="1 + 1"; echo $(($x))
## stdout: 2

#### unsigned shift count beyond width does not crash
echo $((1<<64)) >/dev/null; echo alive
## stdout: alive

#### very large decimal does not crash
echo $((99999999999999999999)) >/dev/null 2>&1; echo alive
## stdout: alive
## OK yash STDOUT:
## END
## OK yash status: 2

#### hexadecimal maximum
echo $((0x7fffffffffffffff))
## stdout: 9223372036854775807
## OK mksh stdout: -1

#### compound expression of all kinds
a=3 b=4; echo $(( (a*a + b*b == 25) && !(a>b) ? a<<b : ~b ))
## stdout: 48

#### compound assignment on an unset variable
unset x; echo $((x+=5)) $x
## stdout: 5 5

#### increment of an unset variable
unset x; echo $((x+=1)) $((x+=1))
## stdout: 1 2

#### blanks around increments of value
x=5; echo $(( - - x )) $(( + + x ))
## stdout: 5 5

#### tab and newline are blanks
echo $((	1	+	2	))
## stdout: 3

#### name with underscore and digits
a_1=4; echo $((a_1*2))
## stdout: 8

#### long chain
echo $((1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1+1))
## stdout: 20

#### deep parentheses
echo $(((((((((((1+2)))))))))))
## stdout: 3

#### let goes on after an error
let 1/0 2>/dev/null || echo one
let 'x +' 2>/dev/null || echo two
readonly v=1; let v=2 2>/dev/null || echo three
let a=4 'b=1/0' c=5 2>/dev/null; echo $a $c
## STDOUT:
one
two
three
4
## END
## OK dash/yash STDOUT:
one
two
three

## END

#### base with a leading zero
(echo $((02#11))) 2>/dev/null; (echo $((016#F))) 2>/dev/null; echo end
## stdout: end
## OK ksh STDOUT:
3
end
## END
