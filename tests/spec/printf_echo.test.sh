# printf and echo: XCU printf, echo

#### printf '%s\n' a
printf '%s\n' a 2>/dev/null; echo " $?"
## STDOUT:
a
 0
## END

#### printf '%s\n' a b c
printf '%s\n' a b c 2>/dev/null; echo " $?"
## STDOUT:
a
b
c
 0
## END

#### printf '%s %s\n' a b c
printf '%s %s\n' a b c 2>/dev/null; echo " $?"
## STDOUT:
a b
c 
 0
## END

#### printf '%s\n'
printf '%s\n' 2>/dev/null; echo " $?"
## STDOUT:

 0
## END

#### printf 'hello\n'
printf 'hello\n' 2>/dev/null; echo " $?"
## STDOUT:
hello
 0
## END

#### printf 'hello\n' a b
printf 'hello\n' a b 2>/dev/null; echo " $?"
## STDOUT:
hello
 0
## END

#### printf '%d\n' 42
printf '%d\n' 42 2>/dev/null; echo " $?"
## STDOUT:
42
 0
## END

#### printf '%i\n' 42
printf '%i\n' 42 2>/dev/null; echo " $?"
## STDOUT:
42
 0
## END

#### printf '%d\n' -42
printf '%d\n' -42 2>/dev/null; echo " $?"
## STDOUT:
-42
 0
## END

#### printf '%d\n' +42
printf '%d\n' +42 2>/dev/null; echo " $?"
## STDOUT:
42
 0
## END

#### printf '%u\n' 42
printf '%u\n' 42 2>/dev/null; echo " $?"
## STDOUT:
42
 0
## END

#### printf '%o\n' 8
printf '%o\n' 8 2>/dev/null; echo " $?"
## STDOUT:
10
 0
## END

#### printf '%x\n' 255
printf '%x\n' 255 2>/dev/null; echo " $?"
## STDOUT:
ff
 0
## END

#### printf '%X\n' 255
printf '%X\n' 255 2>/dev/null; echo " $?"
## STDOUT:
FF
 0
## END

#### printf '%#o\n' 8
printf '%#o\n' 8 2>/dev/null; echo " $?"
## STDOUT:
010
 0
## END

#### printf '%#x\n' 255
printf '%#x\n' 255 2>/dev/null; echo " $?"
## STDOUT:
0xff
 0
## END

#### printf '%#X\n' 255
printf '%#X\n' 255 2>/dev/null; echo " $?"
## STDOUT:
0XFF
 0
## END

#### printf '%#x\n' 0
printf '%#x\n' 0 2>/dev/null; echo " $?"
## STDOUT:
0
 0
## END
## OK ksh STDOUT:
0x0
 0
## END

#### printf '%#o\n' 0
printf '%#o\n' 0 2>/dev/null; echo " $?"
## STDOUT:
0
 0
## END

#### printf '%5d|\n' 42
printf '%5d|\n' 42 2>/dev/null; echo " $?"
## STDOUT:
   42|
 0
## END

#### printf '%-5d|\n' 42
printf '%-5d|\n' 42 2>/dev/null; echo " $?"
## STDOUT:
42   |
 0
## END

#### printf '%05d|\n' 42
printf '%05d|\n' 42 2>/dev/null; echo " $?"
## STDOUT:
00042|
 0
## END

#### printf '%+d\n' 42
printf '%+d\n' 42 2>/dev/null; echo " $?"
## STDOUT:
+42
 0
## END

#### printf '% d\n' 42
printf '% d\n' 42 2>/dev/null; echo " $?"
## STDOUT:
 42
 0
## END

#### printf '%+d\n' -42
printf '%+d\n' -42 2>/dev/null; echo " $?"
## STDOUT:
-42
 0
## END

#### printf '% d\n' -42
printf '% d\n' -42 2>/dev/null; echo " $?"
## STDOUT:
-42
 0
## END

#### printf '%.5d\n' 42
printf '%.5d\n' 42 2>/dev/null; echo " $?"
## STDOUT:
00042
 0
## END

#### printf '%8.5d|\n' 42
printf '%8.5d|\n' 42 2>/dev/null; echo " $?"
## STDOUT:
   00042|
 0
## END

#### printf '%-8.5d|\n' 42
printf '%-8.5d|\n' 42 2>/dev/null; echo " $?"
## STDOUT:
00042   |
 0
## END

#### printf '%.0d|\n' 0
printf '%.0d|\n' 0 2>/dev/null; echo " $?"
## STDOUT:
|
 0
## END

#### printf '%08.5d|\n' 42
printf '%08.5d|\n' 42 2>/dev/null; echo " $?"
## STDOUT:
   00042|
 0
## END
## OK ksh STDOUT:
00000042|
 0
## END

#### printf '%+.3d\n' 5
printf '%+.3d\n' 5 2>/dev/null; echo " $?"
## STDOUT:
+005
 0
## END

#### printf '%+5d|\n' 5
printf '%+5d|\n' 5 2>/dev/null; echo " $?"
## STDOUT:
   +5|
 0
## END

#### printf '%-05d|\n' 5
printf '%-05d|\n' 5 2>/dev/null; echo " $?"
## STDOUT:
5    |
 0
## END

#### printf '%+ d\n' 5
printf '%+ d\n' 5 2>/dev/null; echo " $?"
## STDOUT:
+5
 0
## END

#### printf '%x\n' -1
printf '%x\n' -1 2>/dev/null; echo " $?"
## STDOUT:
ffffffffffffffff
 0
## END

#### printf '%u\n' -1
printf '%u\n' -1 2>/dev/null; echo " $?"
## STDOUT:
18446744073709551615
 0
## END

#### printf '%o\n' -1
printf '%o\n' -1 2>/dev/null; echo " $?"
## STDOUT:
1777777777777777777777
 0
## END

#### printf '%d\n' 0x1f
printf '%d\n' 0x1f 2>/dev/null; echo " $?"
## STDOUT:
31
 0
## END

#### printf '%d\n' 017
printf '%d\n' 017 2>/dev/null; echo " $?"
## STDOUT:
15
 0
## END

#### printf '%d\n' 0X1F
printf '%d\n' 0X1F 2>/dev/null; echo " $?"
## STDOUT:
31
 0
## END

#### printf '%d\n' 9223372036854775807
printf '%d\n' 9223372036854775807 2>/dev/null; echo " $?"
## STDOUT:
9223372036854775807
 0
## END

#### printf '%d\n' -9223372036854775808
printf '%d\n' -9223372036854775808 2>/dev/null; echo " $?"
## STDOUT:
-9223372036854775808
 0
## END

#### printf '%u\n' 18446744073709551615
printf '%u\n' 18446744073709551615 2>/dev/null; echo " $?"
## STDOUT:
18446744073709551615
 0
## END
## OK ksh STDOUT:
9223372036854775808
 0
## END

#### printf '%x\n' 0xffffffffffffffff
printf '%x\n' 0xffffffffffffffff 2>/dev/null; echo " $?"
## STDOUT:
ffffffffffffffff
 0
## END

#### printf '%d\n' 9223372036854775808
printf '%d\n' 9223372036854775808 2>/dev/null; echo " $?"
## STDOUT:
9223372036854775807
 1
## END
## OK ash STDOUT:
0
 1
## END
## OK bash STDOUT:
9223372036854775807
 0
## END

#### printf '%d\n' -9223372036854775809
printf '%d\n' -9223372036854775809 2>/dev/null; echo " $?"
## STDOUT:
-9223372036854775808
 1
## END
## OK ash STDOUT:
0
 1
## END
## OK bash STDOUT:
-9223372036854775808
 0
## END

#### printf '%d\n' 1x
printf '%d\n' 1x 2>/dev/null; echo " $?"
## STDOUT:
1
 1
## END
## OK ash STDOUT:
0
 1
## END

#### printf '%d\n' x
printf '%d\n' x 2>/dev/null; echo " $?"
## STDOUT:
0
 1
## END
## OK ksh STDOUT:
0
 0
## END

#### printf '%d\n' ''
printf '%d\n' '' 2>/dev/null; echo " $?"
## STDOUT:
0
 0
## END
## OK ash/yash STDOUT:
0
 1
## END

#### printf '%d\n' ' 5'
printf '%d\n' ' 5' 2>/dev/null; echo " $?"
## STDOUT:
5
 0
## END

#### printf '%d\n' '5 '
printf '%d\n' '5 ' 2>/dev/null; echo " $?"
## STDOUT:
5
 1
## END
## OK ash STDOUT:
0
 1
## END
## OK ksh STDOUT:
5
 0
## END

#### printf '%d\n' 08
printf '%d\n' 08 2>/dev/null; echo " $?"
## STDOUT:
0
 1
## END
## OK ksh STDOUT:
8
 0
## END

#### printf '%d\n' 1.5
printf '%d\n' 1.5 2>/dev/null; echo " $?"
## STDOUT:
1
 1
## END
## OK ash STDOUT:
0
 1
## END
## OK ksh STDOUT:
1
 0
## END

#### printf '%d\n' 1e3
printf '%d\n' 1e3 2>/dev/null; echo " $?"
## STDOUT:
1
 1
## END
## OK ash STDOUT:
0
 1
## END
## OK ksh STDOUT:
1000
 0
## END

#### printf '%d\n' --5
printf '%d\n' --5 2>/dev/null; echo " $?"
## STDOUT:
0
 1
## END
## OK ksh STDOUT:
5
 0
## END

#### printf '%d\n' "'a"
printf '%d\n' "'a" 2>/dev/null; echo " $?"
## STDOUT:
97
 0
## END

#### printf '%d\n' '"a'
printf '%d\n' '"a' 2>/dev/null; echo " $?"
## STDOUT:
97
 0
## END

#### printf '%x\n' "'A"
printf '%x\n' "'A" 2>/dev/null; echo " $?"
## STDOUT:
41
 0
## END

#### printf '%d\n' "'"
printf '%d\n' "'" 2>/dev/null; echo " $?"
## STDOUT:
0
 0
## END
## OK mksh/ksh STDOUT:
0
 1
## END

#### printf '%d\n' "'ab"
printf '%d\n' "'ab" 2>/dev/null; echo " $?"
## STDOUT:
97
 0
## END
## OK ksh STDOUT:
97
 1
## END

#### printf '%s|\n' ''
printf '%s|\n' '' 2>/dev/null; echo " $?"
## STDOUT:
|
 0
## END

#### printf '%5s|\n' ab
printf '%5s|\n' ab 2>/dev/null; echo " $?"
## STDOUT:
   ab|
 0
## END

#### printf '%-5s|\n' ab
printf '%-5s|\n' ab 2>/dev/null; echo " $?"
## STDOUT:
ab   |
 0
## END

#### printf '%.2s|\n' abc
printf '%.2s|\n' abc 2>/dev/null; echo " $?"
## STDOUT:
ab|
 0
## END

#### printf '%5.2s|\n' abc
printf '%5.2s|\n' abc 2>/dev/null; echo " $?"
## STDOUT:
   ab|
 0
## END

#### printf '%-5.2s|\n' abc
printf '%-5.2s|\n' abc 2>/dev/null; echo " $?"
## STDOUT:
ab   |
 0
## END

#### printf '%.0s|\n' abc
printf '%.0s|\n' abc 2>/dev/null; echo " $?"
## STDOUT:
|
 0
## END

#### printf '%.s|\n' abc
printf '%.s|\n' abc 2>/dev/null; echo " $?"
## STDOUT:
|
 0
## END

#### printf '%.10s|\n' abc
printf '%.10s|\n' abc 2>/dev/null; echo " $?"
## STDOUT:
abc|
 0
## END

#### printf '%1s|\n' abc
printf '%1s|\n' abc 2>/dev/null; echo " $?"
## STDOUT:
abc|
 0
## END

#### printf '%05s|\n' ab
printf '%05s|\n' ab 2>/dev/null; echo " $?"
## STDOUT:
   ab|
 0
## END
## OK yash/mksh stdout:  1

#### printf '%c\n' abc
printf '%c\n' abc 2>/dev/null; echo " $?"
## STDOUT:
a
 0
## END

#### printf '%5c|\n' a
printf '%5c|\n' a 2>/dev/null; echo " $?"
## STDOUT:
    a|
 0
## END

#### printf '%-5c|\n' a
printf '%-5c|\n' a 2>/dev/null; echo " $?"
## STDOUT:
a    |
 0
## END

#### printf '%c%c\n' a b
printf '%c%c\n' a b 2>/dev/null | od -An -c; echo " $?"
## STDOUT:
   a   b  \n
 0
## END

#### printf '%b\n' 'a\tb'
printf '%b\n' 'a\tb' 2>/dev/null; echo " $?"
## stdout-json: "a\tb\n 0\n"

#### printf '%b\n' 'a\nb'
printf '%b\n' 'a\nb' 2>/dev/null; echo " $?"
## STDOUT:
a
b
 0
## END

#### printf '%b\n' 'a\\b'
printf '%b\n' 'a\\b' 2>/dev/null; echo " $?"
## STDOUT:
a\b
 0
## END

#### printf '%b\n' '\0101'
printf '%b\n' '\0101' 2>/dev/null; echo " $?"
## STDOUT:
A
 0
## END

#### printf '%b\n' '\101'
printf '%b\n' '\101' 2>/dev/null; echo " $?"
## STDOUT:
A
 0
## END
## OK yash/ksh STDOUT:
\101
 0
## END

#### printf '%b\n' 'a\cb'
printf '%b\n' 'a\cb' 2>/dev/null; echo " $?"
## stdout: a 0

#### printf '%b
printf '%b 2>/dev/null; echo " $?"
## STDOUT:
## END
## status: 2
## OK mksh status: 1
## OK ksh status: 3

#### printf ' 'a\cb' x
printf ' 'a\cb' x 2>/dev/null; echo " $?"
## STDOUT:
## END
## status: 2
## OK mksh status: 1
## OK ksh status: 3

#### printf '%b\n' '\q'
printf '%b\n' '\q' 2>/dev/null; echo " $?"
## STDOUT:
\q
 0
## END

#### printf '%b\n' 'a\'
printf '%b\n' 'a\' 2>/dev/null; echo " $?"
## STDOUT:
a\
 0
## END

#### printf '%b\n' '\x41'
printf '%b\n' '\x41' 2>/dev/null; echo " $?"
## STDOUT:
A
 0
## END
## OK dash/yash/ksh STDOUT:
\x41
 0
## END

#### printf '%5b|\n' ab
printf '%5b|\n' ab 2>/dev/null; echo " $?"
## STDOUT:
   ab|
 0
## END
## OK ash/mksh stdout:  1

#### printf '%-5b|\n' ab
printf '%-5b|\n' ab 2>/dev/null; echo " $?"
## STDOUT:
ab   |
 0
## END
## OK ash/mksh stdout:  1

#### printf '%.1b|\n' ab
printf '%.1b|\n' ab 2>/dev/null; echo " $?"
## STDOUT:
a|
 0
## END
## OK ash/mksh stdout:  1

#### printf '%b%b\n' 'a\c' b
printf '%b%b\n' 'a\c' b 2>/dev/null; echo " $?"
## stdout: a 0

#### printf '%%\n'
printf '%%\n' 2>/dev/null; echo " $?"
## STDOUT:
%
 0
## END

#### printf '%d%%\n' 5
printf '%d%%\n' 5 2>/dev/null; echo " $?"
## STDOUT:
5%
 0
## END

#### printf '%%%d\n' 5
printf '%%%d\n' 5 2>/dev/null; echo " $?"
## STDOUT:
%5
 0
## END

#### printf 'a%sb%sc\n' 1 2
printf 'a%sb%sc\n' 1 2 2>/dev/null; echo " $?"
## STDOUT:
a1b2c
 0
## END

#### printf '\101\n'
printf '\101\n' 2>/dev/null; echo " $?"
## STDOUT:
A
 0
## END

#### printf '\1012\n'
printf '\1012\n' 2>/dev/null; echo " $?"
## STDOUT:
A2
 0
## END

#### printf '\0101\n'
printf '\0101\n' 2>/dev/null; echo " $?"
## stdout-json: "\b1\n 0\n"

#### printf '\t|\n'
printf '\t|\n' 2>/dev/null; echo " $?"
## stdout-json: "\t|\n 0\n"

#### printf '\a\b\f\v\r'
printf '\a\b\f\v\r' 2>/dev/null | od -An -c; echo " $?"
## STDOUT:
  \a  \b  \f  \v  \r
 0
## END

#### printf '\\\n'
printf '\\\n' 2>/dev/null; echo " $?"
## STDOUT:
\
 0
## END

#### printf '\q\n'
printf '\q\n' 2>/dev/null; echo " $?"
## STDOUT:
\q
 0
## END
## OK ksh STDOUT:
q
 0
## END

#### printf '\"\n'
printf '\"\n' 2>/dev/null; echo " $?"
## STDOUT:
"
 0
## END
## OK dash/ash STDOUT:
\"
 0
## END

#### printf 'a\\nb\n'
printf 'a\\nb\n' 2>/dev/null; echo " $?"
## STDOUT:
a\nb
 0
## END

#### printf '%s\n' 'a\nb'
printf '%s\n' 'a\nb' 2>/dev/null; echo " $?"
## STDOUT:
a\nb
 0
## END

#### printf '%s' a b
printf '%s' a b 2>/dev/null; echo " $?"
## stdout: ab 0

#### printf '%s,' a b
printf '%s,' a b 2>/dev/null; echo " $?"
## stdout: a,b, 0

#### printf '[%s]' 'a b' '' c
printf '[%s]' 'a b' '' c 2>/dev/null; echo " $?"
## stdout: [a b][][c] 0

#### printf '%d %s\n' 1 a 2 b
printf '%d %s\n' 1 a 2 b 2>/dev/null; echo " $?"
## STDOUT:
1 a
2 b
 0
## END

#### printf '%d %s\n' 1 a 2
printf '%d %s\n' 1 a 2 2>/dev/null; echo " $?"
## STDOUT:
1 a
2 
 0
## END

#### printf '%*d|\n' 5 42
printf '%*d|\n' 5 42 2>/dev/null; echo " $?"
## STDOUT:
   42|
 0
## END
## OK yash stdout:  1

#### printf '%-*d|\n' 5 42
printf '%-*d|\n' 5 42 2>/dev/null; echo " $?"
## STDOUT:
42   |
 0
## END
## OK yash stdout:  1

#### printf '%*d|\n' -5 42
printf '%*d|\n' -5 42 2>/dev/null; echo " $?"
## STDOUT:
42   |
 0
## END
## OK yash stdout:  1

#### printf '%.*f\n' 2 3.14159
printf '%.*f\n' 2 3.14159 2>/dev/null; echo " $?"
## STDOUT:
3.14
 0
## END
## OK yash stdout:  1

#### printf '%*.*f|\n' 8 2 3.14159
printf '%*.*f|\n' 8 2 3.14159 2>/dev/null; echo " $?"
## STDOUT:
    3.14|
 0
## END
## OK yash stdout:  1

#### printf '%.*s|\n' 2 abc
printf '%.*s|\n' 2 abc 2>/dev/null; echo " $?"
## STDOUT:
ab|
 0
## END
## OK yash stdout:  1

#### printf '%*s|\n' 5 a
printf '%*s|\n' 5 a 2>/dev/null; echo " $?"
## STDOUT:
    a|
 0
## END
## OK yash stdout:  1

#### printf '%f\n' 1
printf '%f\n' 1 2>/dev/null; echo " $?"
## STDOUT:
1.000000
 0
## END

#### printf '%f\n' 1.5
printf '%f\n' 1.5 2>/dev/null; echo " $?"
## STDOUT:
1.500000
 0
## END

#### printf '%.0f\n' 2.5
printf '%.0f\n' 2.5 2>/dev/null; echo " $?"
## STDOUT:
2
 0
## END
## OK ksh STDOUT:
3
 0
## END

#### printf '%.0f\n' 3.5
printf '%.0f\n' 3.5 2>/dev/null; echo " $?"
## STDOUT:
4
 0
## END

#### printf '%.3f\n' 2.0005
printf '%.3f\n' 2.0005 2>/dev/null; echo " $?"
## STDOUT:
2.001
 0
## END

#### printf '%e\n' 12345.678
printf '%e\n' 12345.678 2>/dev/null; echo " $?"
## STDOUT:
1.234568e+04
 0
## END

#### printf '%E\n' 12345.678
printf '%E\n' 12345.678 2>/dev/null; echo " $?"
## STDOUT:
1.234568E+04
 0
## END

#### printf '%.2e\n' 0
printf '%.2e\n' 0 2>/dev/null; echo " $?"
## STDOUT:
0.00e+00
 0
## END

#### printf '%g\n' 100000
printf '%g\n' 100000 2>/dev/null; echo " $?"
## STDOUT:
100000
 0
## END

#### printf '%g\n' 1000000
printf '%g\n' 1000000 2>/dev/null; echo " $?"
## STDOUT:
1e+06
 0
## END

#### printf '%g\n' 0.0001
printf '%g\n' 0.0001 2>/dev/null; echo " $?"
## STDOUT:
0.0001
 0
## END

#### printf '%g\n' 0.00001
printf '%g\n' 0.00001 2>/dev/null; echo " $?"
## STDOUT:
1e-05
 0
## END

#### printf '%G\n' 0.00001
printf '%G\n' 0.00001 2>/dev/null; echo " $?"
## STDOUT:
1E-05
 0
## END

#### printf '%g\n' 1.50
printf '%g\n' 1.50 2>/dev/null; echo " $?"
## STDOUT:
1.5
 0
## END

#### printf '%#g\n' 1.5
printf '%#g\n' 1.5 2>/dev/null; echo " $?"
## STDOUT:
1.50000
 0
## END

#### printf '%.3g\n' 1234
printf '%.3g\n' 1234 2>/dev/null; echo " $?"
## STDOUT:
1.23e+03
 0
## END

#### printf '%10.3f|\n' 3.14159
printf '%10.3f|\n' 3.14159 2>/dev/null; echo " $?"
## STDOUT:
     3.142|
 0
## END

#### printf '%-10.3f|\n' 3.14159
printf '%-10.3f|\n' 3.14159 2>/dev/null; echo " $?"
## STDOUT:
3.142     |
 0
## END

#### printf '%010.3f|\n' 3.14159
printf '%010.3f|\n' 3.14159 2>/dev/null; echo " $?"
## STDOUT:
000003.142|
 0
## END

#### printf '%+f\n' 1
printf '%+f\n' 1 2>/dev/null; echo " $?"
## STDOUT:
+1.000000
 0
## END

#### printf '% f\n' 1
printf '% f\n' 1 2>/dev/null; echo " $?"
## STDOUT:
 1.000000
 0
## END

#### printf '%f\n' -0.0
printf '%f\n' -0.0 2>/dev/null; echo " $?"
## STDOUT:
-0.000000
 0
## END

#### printf '%f\n' 1e10
printf '%f\n' 1e10 2>/dev/null; echo " $?"
## STDOUT:
10000000000.000000
 0
## END

#### printf '%f\n' .5
printf '%f\n' .5 2>/dev/null; echo " $?"
## STDOUT:
0.500000
 0
## END

#### printf '%f\n' 5.
printf '%f\n' 5. 2>/dev/null; echo " $?"
## STDOUT:
5.000000
 0
## END

#### printf '%f\n' 1e
printf '%f\n' 1e 2>/dev/null; echo " $?"
## STDOUT:
1.000000
 1
## END
## OK ash STDOUT:
0.000000
 1
## END
## OK ksh STDOUT:
1.000000
 0
## END

#### printf '%f\n' abc
printf '%f\n' abc 2>/dev/null; echo " $?"
## STDOUT:
0.000000
 1
## END
## OK ksh STDOUT:
0.000000
 0
## END

#### printf '%f\n' ''
printf '%f\n' '' 2>/dev/null; echo " $?"
## STDOUT:
0.000000
 0
## END
## OK yash STDOUT:
0.000000
 1
## END

#### printf '%f\n' inf
printf '%f\n' inf 2>/dev/null; echo " $?"
## STDOUT:
inf
 0
## END
## OK ksh STDOUT:
0.000000
 0
## END

#### printf '%f\n' -inf
printf '%f\n' -inf 2>/dev/null; echo " $?"
## STDOUT:
-inf
 0
## END
## OK ksh STDOUT:
0.000000
 0
## END

#### printf '%f\n' nan
printf '%f\n' nan 2>/dev/null; echo " $?"
## STDOUT:
nan
 0
## END
## OK ksh STDOUT:
0.000000
 0
## END

#### printf '%F\n' inf
printf '%F\n' inf 2>/dev/null; echo " $?"
## STDOUT:
INF
 0
## END
## OK ash stdout:  1
## OK ksh STDOUT:
0.000000
 0
## END

#### printf '%5.1f|\n' inf
printf '%5.1f|\n' inf 2>/dev/null; echo " $?"
## STDOUT:
  inf|
 0
## END
## OK ksh STDOUT:
  0.0|
 0
## END

#### printf '%05f|\n' inf
printf '%05f|\n' inf 2>/dev/null; echo " $?"
## STDOUT:
  inf|
 0
## END
## OK ksh STDOUT:
0.000000|
 0
## END

#### printf '%f\n' 0x10
printf '%f\n' 0x10 2>/dev/null; echo " $?"
## STDOUT:
16.000000
 0
## END

#### printf '%f\n' 0x1p4
printf '%f\n' 0x1p4 2>/dev/null; echo " $?"
## STDOUT:
16.000000
 0
## END

#### printf '%#.0f\n' 1
printf '%#.0f\n' 1 2>/dev/null; echo " $?"
## STDOUT:
1.
 0
## END

#### printf '%f\n' "'a"
printf '%f\n' "'a" 2>/dev/null; echo " $?"
## STDOUT:
97.000000
 0
## END
## OK yash STDOUT:
0.000000
 1
## END

#### printf '%.20f\n' 0.1
printf '%.20f\n' 0.1 2>/dev/null; echo " $?"
## STDOUT:
0.10000000000000000555
 0
## END
## OK mksh/ksh STDOUT:
0.10000000000000000000
 0
## END

#### printf '%e\n' 1e300
printf '%e\n' 1e300 2>/dev/null; echo " $?"
## STDOUT:
1.000000e+300
 0
## END

#### printf '%f\n' 123456789012345678
printf '%f\n' 123456789012345678 2>/dev/null; echo " $?"
## STDOUT:
123456789012345680.000000
 0
## END
## OK mksh STDOUT:
123456789012345678.000000
 0
## END
## OK ksh STDOUT:
123456789012345677.994387
 0
## END

#### printf '%a\n' 1
printf '%a\n' 1 2>/dev/null; echo " $?"
## note: XCU printf: %a is new in 2024; busybox ash cannot
## STDOUT:
0x1p+0
 0
## END
## OK ash/yash stdout:  1
## OK mksh STDOUT:
0x8p-3
 0
## END
## OK ksh STDOUT:
0x1.0000000000000000000000000000p+0
 0
## END

#### printf '%a\n' 0
printf '%a\n' 0 2>/dev/null; echo " $?"
## note: XCU printf: %a is new in 2024; busybox ash cannot
## STDOUT:
0x0p+0
 0
## END
## OK ash/yash stdout:  1
## OK ksh STDOUT:
0x0.0000000000000000000000000000p+0
 0
## END

#### printf '%a\n' 0.5
printf '%a\n' 0.5 2>/dev/null; echo " $?"
## note: XCU printf: %a is new in 2024; busybox ash cannot
## STDOUT:
0x1p-1
 0
## END
## OK ash/yash stdout:  1
## OK mksh STDOUT:
0x8p-4
 0
## END
## OK ksh STDOUT:
0x1.0000000000000000000000000000p-1
 0
## END

#### printf '%A\n' 10
printf '%A\n' 10 2>/dev/null; echo " $?"
## note: XCU printf: %a is new in 2024; busybox ash cannot
## STDOUT:
0X1.4P+3
 0
## END
## OK ash/yash stdout:  1
## OK mksh STDOUT:
0XAP+0
 0
## END
## OK ksh STDOUT:
0X1.4000000000000000000000000000P+3
 0
## END

#### printf '%.2a\n' 1.999
printf '%.2a\n' 1.999 2>/dev/null; echo " $?"
## note: XCU printf: %a is new in 2024; busybox ash cannot
## STDOUT:
0x2.00p+0
 0
## END
## OK ash/yash stdout:  1
## OK mksh STDOUT:
0xf.fep-3
 0
## END
## OK ksh STDOUT:
0x1.00p+1
 0
## END

#### printf '%z\n' 1
printf '%z\n' 1 2>/dev/null; echo " $?"
## stdout:  1
## OK dash stdout:  2

#### printf '%\n'
printf '%\n' 2>/dev/null; echo " $?"
## stdout:  1
## OK dash stdout:  2

#### printf '%'
printf '%' 2>/dev/null; echo " $?"
## stdout:  1
## OK dash stdout:  2
## OK ksh stdout: % 0

#### printf '%-\n' a
printf '%-\n' a 2>/dev/null; echo " $?"
## stdout:  1
## OK dash stdout:  2

#### printf '%5'
printf '%5' 2>/dev/null; echo " $?"
## stdout:  1
## OK dash stdout:  2
## OK ksh stdout: % 0

#### printf '%hd\n' 5
printf '%hd\n' 5 2>/dev/null; echo " $?"
## STDOUT:
5
 0
## END
## OK dash stdout:  2
## OK yash stdout:  1

#### printf '%ld\n' 5
printf '%ld\n' 5 2>/dev/null; echo " $?"
## STDOUT:
5
 0
## END
## OK dash stdout:  2
## OK yash stdout:  1

#### printf '%lld\n' 5
printf '%lld\n' 5 2>/dev/null; echo " $?"
## STDOUT:
5
 0
## END
## OK dash stdout:  2
## OK yash stdout:  1

#### printf '%s %s %s\n' a b c d e
printf '%s %s %s\n' a b c d e 2>/dev/null; echo " $?"
## STDOUT:
a b c
d e 
 0
## END

#### printf '\c' a
printf '\c' a 2>/dev/null; echo " $?"
## stdout:  0
## OK dash/bash/yash stdout: \c 0
## OK ksh stdout-json: "\u0000 0\n"

#### printf 'a\cb\n'
printf 'a\cb\n' 2>/dev/null; echo " $?"
## stdout: a 0
## OK dash/bash/yash STDOUT:
a\cb
 0
## END
## OK ksh stdout-json: "a\u0002\n 0\n"

#### printf '%s\n' -- a
printf '%s\n' -- a 2>/dev/null; echo " $?"
## STDOUT:
--
a
 0
## END

#### printf '%d\n' --
printf '%d\n' -- 2>/dev/null; echo " $?"
## STDOUT:
0
 1
## END
## OK ksh STDOUT:
0
 0
## END

#### printf '%s\n' '%d'
printf '%s\n' '%d' 2>/dev/null; echo " $?"
## STDOUT:
%d
 0
## END

#### printf '%.3d|%.3d\n' 1 22
printf '%.3d|%.3d\n' 1 22 2>/dev/null; echo " $?"
## STDOUT:
001|022
 0
## END

#### printf '%3d|%3d|%3d\n' 1 22 333
printf '%3d|%3d|%3d\n' 1 22 333 2>/dev/null; echo " $?"
## STDOUT:
  1| 22|333
 0
## END

#### printf '%s\0%s' a b
printf '%s\0%s' a b 2>/dev/null | od -An -c; echo " $?"
## STDOUT:
   a  \0   b
 0
## END

#### printf '%d\n' 00
printf '%d\n' 00 2>/dev/null; echo " $?"
## STDOUT:
0
 0
## END

#### printf '%d\n' -0
printf '%d\n' -0 2>/dev/null; echo " $?"
## STDOUT:
0
 0
## END

#### printf '%o\n' 0777
printf '%o\n' 0777 2>/dev/null; echo " $?"
## STDOUT:
777
 0
## END

#### printf '%x\n' 0777
printf '%x\n' 0777 2>/dev/null; echo " $?"
## STDOUT:
1ff
 0
## END

#### printf '%1$s %2$s\n' a b
printf '%1$s %2$s\n' a b 2>/dev/null; echo " $?"
## note: XCU printf: numbered arguments are new in 2024
## STDOUT:
a b
 0
## END
## OK dash stdout:  2
## OK ash/bash/yash/mksh stdout:  1

#### printf '%2$s %1$s\n' a b
printf '%2$s %1$s\n' a b 2>/dev/null; echo " $?"
## note: XCU printf: numbered arguments are new in 2024
## STDOUT:
b a
 0
## END
## OK dash stdout:  2
## OK ash/bash/yash/mksh stdout:  1

#### printf '%1$s %1$s\n' a
printf '%1$s %1$s\n' a 2>/dev/null; echo " $?"
## note: XCU printf: numbered arguments are new in 2024
## STDOUT:
a a
 0
## END
## OK dash stdout:  2
## OK ash/bash/yash/mksh stdout:  1

#### printf '%2$s\n' a b c d
printf '%2$s\n' a b c d 2>/dev/null; echo " $?"
## note: XCU printf: numbered arguments are new in 2024
## STDOUT:
b
d
 0
## END
## OK dash stdout:  2
## OK ash/bash/yash/mksh stdout:  1

#### printf '%1$d %1$x\n' 255
printf '%1$d %1$x\n' 255 2>/dev/null; echo " $?"
## note: XCU printf: numbered arguments are new in 2024
## STDOUT:
255 ff
 0
## END
## OK dash stdout:  2
## OK ash/bash/yash/mksh stdout:  1

#### printf with a double dash
printf -- '%s\n' a
## stdout: a

#### printf without operands fails
printf 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### printf width counts bytes
printf '%5s|\n' é
## stdout:    é|

#### printf precision counts bytes
printf '%.1s' é | od -An -tx1
## stdout:  c3
## OK yash STDOUT:
## END

#### printf character code of a multi-byte character
printf '%d\n' "'é"
## stdout: 233
## OK dash/ash stdout: 195

#### printf c of a multi-byte character is its first byte
printf '%c' é | od -An -tx1
## stdout:  c3
## OK yash/ksh stdout:  c3 a9

#### printf c of an empty string is a NUL
printf '%c' '' | od -An -tx1
## stdout:  00
## OK yash STDOUT:
## END

#### printf NUL byte
printf 'a\0b' | od -An -tx1
## stdout:  61 00 62

#### printf high byte
printf '\377\200' | od -An -tx1
## stdout:  ff 80

#### printf b high byte
printf '%b' '\0377' | od -An -tx1
## stdout:  ff

#### printf octal is at most three digits
printf '\1234' | od -An -c
## stdout:    S   4

#### printf b octal is at most four digits
printf '%b' '\01234' | od -An -c
## stdout:    S   4

#### printf reuses the format until arguments are used up
printf '%s-%s;' 1 2 3 4 5; echo
## stdout: 1-2;3-4;5-;

#### printf many arguments
printf '%d' $(i=0; while [ $i -lt 100 ]; do echo $i; i=$((i+1)); done) | wc -c | tr -d ' '
## stdout: 190

#### printf to a closed output fails
printf a >&- 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### printf error goes on with the rest
printf '%d %d\n' x 5 2>/dev/null; test $? -ne 0 && echo failed
## STDOUT:
0 5
failed
## END
## OK ksh stdout: 0 5
## OK ksh status: 1

#### printf format from a variable
f='%s:%s\n'; printf "$f" a b
## stdout: a:b

#### printf wide output
printf '%1000s' a | wc -c | tr -d ' '
## stdout: 1000

#### printf star from a variable
w=6; printf '%*s|\n' $w ab
## stdout:     ab|
## OK yash STDOUT:
## END
## OK yash status: 1

#### printf with newline in the format
printf 'a
b\n'
## STDOUT:
a
b
## END

#### echo words
echo a b c
## stdout: a b c

#### echo nothing
echo
## stdout-json: "\n"

#### echo an empty argument
echo ''; echo '' ''; echo a '' b
## STDOUT:

 
a  b
## END

#### echo keeps blanks inside quotes
echo 'a  b'
## stdout: a  b

#### echo n
echo -n a; echo b
## stdout: ab
## OK yash STDOUT:
-n a
b
## END

#### echo n twice
echo -n -n a; echo b
## stdout: ab
## OK dash/mksh stdout: -n ab
## OK yash STDOUT:
-n -n a
b
## END

#### echo nn cluster
echo -nn a; echo b
## note: XCU echo leaves options open; ours are those of busybox ash
## stdout: ab
## OK dash/yash/mksh/ksh STDOUT:
-nn a
b
## END

#### echo double dash
echo -- a
## stdout: -- a

#### echo minus
echo - a
## stdout: - a

#### echo unknown option
echo -x a
## stdout: -x a

#### echo n after a word
echo a -n
## stdout: a -n

#### echo n with a letter behind
echo -nx a
## stdout: -nx a

#### echo status
echo a > /dev/null; echo $?
## stdout: 0

#### echo to a full device fails
echo a 2>/dev/null > /dev/full; echo $?
## stdout: 1

#### echo glob characters quoted
echo '*' '?' '[a]'
## stdout: * ? [a]

#### echo of a tab
echo 'a	b'
## stdout-json: "a\tb\n"

#### echo utf-8
echo äöü€
## stdout: äöü€

#### echo many
echo 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20
## stdout: 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20

#### echo e
echo -e 'a\tb'
## stdout-json: "a\tb\n"
## OK dash/yash stdout-json: "-e a\tb\n"
## OK mksh stdout: -e a\tb

#### echo e with c
echo -e 'a\cb'; echo d
## stdout: ad
## OK dash/yash stdout: -e ad
## OK mksh STDOUT:
-e a\cb
d
## END

#### echo e octal
echo -e '\0101\101'
## stdout: AA
## OK dash stdout: -e AA
## OK bash/ksh stdout: A\101
## OK yash stdout: -e A\101
## OK mksh stdout: -e \0101\101

#### echo e hexadecimal
echo -e '\x41\x4a1'
## stdout: AJ1
## OK dash/yash/mksh stdout: -e \x41\x4a1
## OK ksh stdout: \x41\x4a1

#### echo e escapes
echo -e '\a\b\f\r\v\e' | od -An -tx1
## stdout:  07 08 0c 0d 0b 1b 0a
## OK dash/yash stdout:  2d 65 20 07 08 0c 0d 0b 1b 0a
## OK mksh stdout:  2d 65 20 5c 61 5c 62 5c 66 5c 72 5c 76 5c 65 0a
## OK ksh stdout:  07 08 0c 0d 0b 5c 65 0a

#### echo e backslashes
echo -e 'a\\b\q'
## stdout: a\b\q
## OK dash/yash stdout: -e a\b\q
## OK mksh stdout: -e a\\b\q

#### echo e trailing backslash
echo -e 'a\'
## stdout: a\
## OK dash/yash/mksh stdout: -e a\

#### echo ne
echo -ne 'a\tb'; echo c
## stdout-json: "a\tbc\n"
## OK dash/yash stdout-json: "-ne a\tb\nc\n"
## OK mksh STDOUT:
-ne a\tb
c
## END

#### echo en
echo -en 'a\tb'; echo c
## stdout-json: "a\tbc\n"
## OK dash/yash stdout-json: "-en a\tb\nc\n"
## OK mksh STDOUT:
-en a\tb
c
## END

#### echo E
echo -E 'a\tb'
## stdout: a\tb
## OK dash/yash stdout-json: "-E a\tb\n"
## OK mksh/ksh stdout: -E a\tb

#### echo eE
echo -eE 'a\tb'
## stdout-json: "a\tb\n"
## OK dash/yash stdout-json: "-eE a\tb\n"
## OK bash stdout: a\tb
## OK mksh/ksh stdout: -eE a\tb

#### echo backslash without e
echo 'a\tb' | od -An -c
## stdout:    a   \   t   b  \n
## OK dash/yash stdout:    a  \t   b  \n

#### printf writes what comes before a bad conversion
printf 'a\nb%Mc\n' 2>/dev/null; test $? -ne 0 && echo failed
printf '%s,%z\n' 1 2 2>/dev/null; test $? -ne 0 && echo failed
## STDOUT:
a
bfailed
1,failed
## END
## OK yash STDOUT:
failed
failed
## END
