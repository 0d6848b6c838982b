# test and [: XCU test

#### test (nothing)
test  2>/dev/null; echo $?
## stdout: 1

#### test ''
test '' 2>/dev/null; echo $?
## stdout: 1

#### test a
test a 2>/dev/null; echo $?
## stdout: 0

#### test -n
test -n 2>/dev/null; echo $?
## stdout: 0

#### test !
test ! 2>/dev/null; echo $?
## stdout: 0

#### test '('
test '(' 2>/dev/null; echo $?
## stdout: 0

#### test ' '
test ' ' 2>/dev/null; echo $?
## stdout: 0

#### test -n ''
test -n '' 2>/dev/null; echo $?
## stdout: 1

#### test -n a
test -n a 2>/dev/null; echo $?
## stdout: 0

#### test -z ''
test -z '' 2>/dev/null; echo $?
## stdout: 0

#### test -z a
test -z a 2>/dev/null; echo $?
## stdout: 1

#### test ! ''
test ! '' 2>/dev/null; echo $?
## stdout: 0

#### test ! a
test ! a 2>/dev/null; echo $?
## stdout: 1

#### test -n -n
test -n -n 2>/dev/null; echo $?
## stdout: 0

#### test -z -z
test -z -z 2>/dev/null; echo $?
## stdout: 1

#### test ! -n
test ! -n 2>/dev/null; echo $?
## stdout: 1

#### test ! !
test ! ! 2>/dev/null; echo $?
## stdout: 1

#### test a = a
test a = a 2>/dev/null; echo $?
## stdout: 0

#### test a = b
test a = b 2>/dev/null; echo $?
## stdout: 1

#### test a != b
test a != b 2>/dev/null; echo $?
## stdout: 0

#### test a != a
test a != a 2>/dev/null; echo $?
## stdout: 1

#### test '' = ''
test '' = '' 2>/dev/null; echo $?
## stdout: 0

#### test = = =
test = = = 2>/dev/null; echo $?
## stdout: 0

#### test ! = !
test ! = ! 2>/dev/null; echo $?
## stdout: 0

#### test -n = -n
test -n = -n 2>/dev/null; echo $?
## stdout: 0

#### test '(' = '('
test '(' = '(' 2>/dev/null; echo $?
## stdout: 0

#### test a '<' b
test a '<' b 2>/dev/null; echo $?
## stdout: 0

#### test b '<' a
test b '<' a 2>/dev/null; echo $?
## stdout: 1

#### test a '>' b
test a '>' b 2>/dev/null; echo $?
## stdout: 1

#### test b '>' a
test b '>' a 2>/dev/null; echo $?
## stdout: 0

#### test a == a
test a == a 2>/dev/null; echo $?
## stdout: 0
## OK dash stdout: 2

#### test 1 -eq 1
test 1 -eq 1 2>/dev/null; echo $?
## stdout: 0

#### test 1 -eq 2
test 1 -eq 2 2>/dev/null; echo $?
## stdout: 1

#### test 1 -ne 2
test 1 -ne 2 2>/dev/null; echo $?
## stdout: 0

#### test 1 -ne 1
test 1 -ne 1 2>/dev/null; echo $?
## stdout: 1

#### test 1 -lt 2
test 1 -lt 2 2>/dev/null; echo $?
## stdout: 0

#### test 2 -lt 1
test 2 -lt 1 2>/dev/null; echo $?
## stdout: 1

#### test 1 -le 1
test 1 -le 1 2>/dev/null; echo $?
## stdout: 0

#### test 2 -le 1
test 2 -le 1 2>/dev/null; echo $?
## stdout: 1

#### test 2 -gt 1
test 2 -gt 1 2>/dev/null; echo $?
## stdout: 0

#### test 1 -gt 1
test 1 -gt 1 2>/dev/null; echo $?
## stdout: 1

#### test 1 -ge 1
test 1 -ge 1 2>/dev/null; echo $?
## stdout: 0

#### test 1 -ge 2
test 1 -ge 2 2>/dev/null; echo $?
## stdout: 1

#### test -1 -lt 0
test -1 -lt 0 2>/dev/null; echo $?
## stdout: 0

#### test -1 -eq -1
test -1 -eq -1 2>/dev/null; echo $?
## stdout: 0

#### test +1 -eq 1
test +1 -eq 1 2>/dev/null; echo $?
## stdout: 0

#### test 010 -eq 10
test 010 -eq 10 2>/dev/null; echo $?
## stdout: 0

#### test ' 1 ' -eq 1
test ' 1 ' -eq 1 2>/dev/null; echo $?
## stdout: 0
## OK yash/ksh stdout: 2

#### test 007 -lt 8
test 007 -lt 8 2>/dev/null; echo $?
## stdout: 0

#### test 9223372036854775807 -gt 9223372036854775806
test 9223372036854775807 -gt 9223372036854775806 2>/dev/null; echo $?
## stdout: 0

#### test -9223372036854775808 -lt 0
test -9223372036854775808 -lt 0 2>/dev/null; echo $?
## stdout: 0
## OK mksh stdout: 1

#### test 1x -eq 1
test 1x -eq 1 2>/dev/null; echo $?
## stdout: 2

#### test a -eq 1
test a -eq 1 2>/dev/null; echo $?
## stdout: 2
## OK mksh stdout: 1

#### test '' -eq 0
test '' -eq 0 2>/dev/null; echo $?
## stdout: 2
## OK mksh/ksh stdout: 0

#### test 1.0 -eq 1
test 1.0 -eq 1 2>/dev/null; echo $?
## stdout: 2
## OK ksh stdout: 0

#### test 0x1 -eq 1
test 0x1 -eq 1 2>/dev/null; echo $?
## stdout: 2

#### test '1 2' -eq 1
test '1 2' -eq 1 2>/dev/null; echo $?
## stdout: 2

#### test - -eq 0
test - -eq 0 2>/dev/null; echo $?
## stdout: 2

#### test ! a = b
test ! a = b 2>/dev/null; echo $?
## stdout: 0

#### test ! a = a
test ! a = a 2>/dev/null; echo $?
## stdout: 1

#### test ! -n ''
test ! -n '' 2>/dev/null; echo $?
## stdout: 0

#### test '(' a ')'
test '(' a ')' 2>/dev/null; echo $?
## stdout: 0

#### test '(' '' ')'
test '(' '' ')' 2>/dev/null; echo $?
## stdout: 1

#### test '(' -n a ')'
test '(' -n a ')' 2>/dev/null; echo $?
## stdout: 0
## OK ash stdout: 2

#### test '(' ! a ')'
test '(' ! a ')' 2>/dev/null; echo $?
## stdout: 1

#### test '(' a = a ')'
test '(' a = a ')' 2>/dev/null; echo $?
## stdout: 0

#### test ! '(' a ')'
test ! '(' a ')' 2>/dev/null; echo $?
## stdout: 1
## OK ksh stdout: 2

#### test ! '(' a = b ')'
test ! '(' a = b ')' 2>/dev/null; echo $?
## stdout: 0

#### test a -a b
test a -a b 2>/dev/null; echo $?
## stdout: 0

#### test a -a ''
test a -a '' 2>/dev/null; echo $?
## stdout: 1

#### test '' -o b
test '' -o b 2>/dev/null; echo $?
## stdout: 0

#### test '' -o ''
test '' -o '' 2>/dev/null; echo $?
## stdout: 1

#### test a = a -a b = b
test a = a -a b = b 2>/dev/null; echo $?
## stdout: 0

#### test a = a -a b = c
test a = a -a b = c 2>/dev/null; echo $?
## stdout: 1

#### test a = b -o c = c
test a = b -o c = c 2>/dev/null; echo $?
## stdout: 0

#### test a -a b -o ''
test a -a b -o '' 2>/dev/null; echo $?
## stdout: 0
## OK ksh stdout: 2

#### test '' -a a -o b
test '' -a a -o b 2>/dev/null; echo $?
## stdout: 0
## OK ksh stdout: 1

#### test a -o '' -a ''
test a -o '' -a '' 2>/dev/null; echo $?
## stdout: 0

#### test '(' a -o '' ')' -a ''
test '(' a -o '' ')' -a '' 2>/dev/null; echo $?
## stdout: 1
## OK ksh stdout: 2

#### test ! a -a b
test ! a -a b 2>/dev/null; echo $?
## stdout: 1

#### test ! '' -a b
test ! '' -a b 2>/dev/null; echo $?
## stdout: 0

#### test -n a -a -n b
test -n a -a -n b 2>/dev/null; echo $?
## stdout: 0

#### test 1 -eq 1 -a 2 -gt 1
test 1 -eq 1 -a 2 -gt 1 2>/dev/null; echo $?
## stdout: 0

#### test '(' 1 -eq 1 ')' -a '(' 2 -eq 2 ')'
test '(' 1 -eq 1 ')' -a '(' 2 -eq 2 ')' 2>/dev/null; echo $?
## stdout: 0

#### test '(' '(' a ')' ')'
test '(' '(' a ')' ')' 2>/dev/null; echo $?
## stdout: 0
## OK ksh stdout: 2

#### test -z '' -o -n ''
test -z '' -o -n '' 2>/dev/null; echo $?
## stdout: 0

#### test a b
test a b 2>/dev/null; echo $?
## stdout: 2

#### test a b c
test a b c 2>/dev/null; echo $?
## stdout: 2

#### test a b c d
test a b c d 2>/dev/null; echo $?
## stdout: 2

#### test -q a
test -q a 2>/dev/null; echo $?
## stdout: 2

#### test a -foo b
test a -foo b 2>/dev/null; echo $?
## stdout: 2

#### test 1 -eq
test 1 -eq 2>/dev/null; echo $?
## stdout: 2

#### test a =
test a = 2>/dev/null; echo $?
## stdout: 2

#### test -e .
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -e . 2>/dev/null; echo $?
## stdout: 0

#### test -e nope
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -e nope 2>/dev/null; echo $?
## stdout: 1

#### test -d .
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -d . 2>/dev/null; echo $?
## stdout: 0

#### test -d f
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -d f 2>/dev/null; echo $?
## stdout: 1

#### test -f f
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -f f 2>/dev/null; echo $?
## stdout: 0

#### test -f .
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -f . 2>/dev/null; echo $?
## stdout: 1

#### test -s f
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -s f 2>/dev/null; echo $?
## stdout: 0

#### test -s empty
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -s empty 2>/dev/null; echo $?
## stdout: 1

#### test -r f
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -r f 2>/dev/null; echo $?
## stdout: 0

#### test -w f
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -w f 2>/dev/null; echo $?
## stdout: 0

#### test -x f
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -x f 2>/dev/null; echo $?
## stdout: 1

#### test -x x
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -x x 2>/dev/null; echo $?
## stdout: 0

#### test -x .
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -x . 2>/dev/null; echo $?
## stdout: 0

#### test -L l
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -L l 2>/dev/null; echo $?
## stdout: 0

#### test -h l
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -h l 2>/dev/null; echo $?
## stdout: 0

#### test -L f
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -L f 2>/dev/null; echo $?
## stdout: 1

#### test -e l
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -e l 2>/dev/null; echo $?
## stdout: 0

#### test -L dangling
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -L dangling 2>/dev/null; echo $?
## stdout: 0

#### test -e dangling
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -e dangling 2>/dev/null; echo $?
## stdout: 1

#### test -f l
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -f l 2>/dev/null; echo $?
## stdout: 0

#### test -p fifo
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -p fifo 2>/dev/null; echo $?
## stdout: 0

#### test -p f
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -p f 2>/dev/null; echo $?
## stdout: 1

#### test -b f
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -b f 2>/dev/null; echo $?
## stdout: 1

#### test -c /dev/null
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -c /dev/null 2>/dev/null; echo $?
## stdout: 0

#### test -S f
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -S f 2>/dev/null; echo $?
## stdout: 1

#### test -u f
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -u f 2>/dev/null; echo $?
## stdout: 1

#### test -g f
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -g f 2>/dev/null; echo $?
## stdout: 1

#### test -k f
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -k f 2>/dev/null; echo $?
## stdout: 1

#### test -e ''
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -e '' 2>/dev/null; echo $?
## stdout: 1

#### test -f ''
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -f '' 2>/dev/null; echo $?
## stdout: 1

#### test -d ''
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -d '' 2>/dev/null; echo $?
## stdout: 1

#### test -e f/x
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -e f/x 2>/dev/null; echo $?
## stdout: 1

#### test -r nope
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -r nope 2>/dev/null; echo $?
## stdout: 1

#### test -O f
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -O f 2>/dev/null; echo $?
## stdout: 0

#### test -G f
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -G f 2>/dev/null; echo $?
## stdout: 0

#### test -t 0
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -t 0 2>/dev/null; echo $?
## stdout: 1

#### test -t 99
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -t 99 2>/dev/null; echo $?
## stdout: 1

#### test -c /dev/tty1x
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -c /dev/tty1x 2>/dev/null; echo $?
## stdout: 1

#### test f -ef f
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test f -ef f 2>/dev/null; echo $?
## stdout: 0

#### test f -ef ./f
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test f -ef ./f 2>/dev/null; echo $?
## stdout: 0

#### test f -ef hard
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test f -ef hard 2>/dev/null; echo $?
## stdout: 0

#### test f -ef l
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test f -ef l 2>/dev/null; echo $?
## stdout: 0

#### test f -ef empty
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test f -ef empty 2>/dev/null; echo $?
## stdout: 1

#### test nope -ef nope
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test nope -ef nope 2>/dev/null; echo $?
## stdout: 1

#### test new -nt old
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test new -nt old 2>/dev/null; echo $?
## stdout: 0

#### test old -nt new
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test old -nt new 2>/dev/null; echo $?
## stdout: 1

#### test old -ot new
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test old -ot new 2>/dev/null; echo $?
## stdout: 0

#### test new -ot old
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test new -ot old 2>/dev/null; echo $?
## stdout: 1

#### test new -nt nope
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test new -nt nope 2>/dev/null; echo $?
## stdout: 0
## OK dash/ash stdout: 1

#### test nope -nt new
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test nope -nt new 2>/dev/null; echo $?
## stdout: 1

#### test nope -ot new
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test nope -ot new 2>/dev/null; echo $?
## stdout: 0
## OK dash/ash stdout: 1

#### test new -ot nope
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test new -ot nope 2>/dev/null; echo $?
## stdout: 1

#### test f -nt f
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test f -nt f 2>/dev/null; echo $?
## stdout: 1

#### test -e f -a -d .
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -e f -a -d . 2>/dev/null; echo $?
## stdout: 0

#### test -f f -a ! -d f
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -f f -a ! -d f 2>/dev/null; echo $?
## stdout: 0

#### test -e nope -o -e f
echo x > f; : > empty; : > x; chmod +x x; ln -s f l; ln f hard; ln -s nope dangling; mkfifo fifo; touch -t 202001010000 old; touch -t 202101010000 new; test -e nope -o -e f 2>/dev/null; echo $?
## stdout: 0

#### bracket form
[ a = a ]; echo $?; [ a = b ]; echo $?
## STDOUT:
0
1
## END

#### bracket without a closing one
[ a = a 2>/dev/null; echo $?
## stdout: 2

#### bracket with nothing
[ ]; echo $?
## stdout: 1

#### bracket with a closing bracket as operand
[ ']' = ']' ]; echo $?
## stdout: 0

#### bracket in if
if [ 1 -lt 2 ]; then echo yes; fi
## stdout: yes

#### expansion that vanishes
x=; [ $x ] || echo no; [ -n $x ] && echo yes
## STDOUT:
no
yes
## END

#### expansion with blanks unquoted is an error
x='a b'; [ $x = a ] 2>/dev/null; echo $?
## stdout: 2

#### quoted expansion with operator value
x='='; [ "$x" = "=" ] && echo yes
## stdout: yes

#### operand minus n
x=-n; [ "$x" ] && echo yes; [ "$x" = -n ] && echo equal
## STDOUT:
yes
equal
## END

#### operand exclamation with equals
x='!'; [ "$x" = '!' ] && echo yes
## stdout: yes

#### operand parenthesis
x='('; [ "$x" = "(" ] && echo yes
## stdout: yes

#### four arguments with exclamation first
test ! a = b; echo $?
## stdout: 0

#### and of tests through the shell
[ 1 = 1 ] && [ 2 = 2 ] && echo yes
## stdout: yes

#### closed descriptor is no terminal
[ -t 1 ] >&-; echo $?
## stdout: 1

#### file and trailing slash
: > f; test -e f/; echo $?
## stdout: 1

#### directory and trailing slash
mkdir d; test -d d/; echo $?
## stdout: 0

#### size of a directory is not zero
mkdir d; test -s d; echo $?
## stdout: 0

#### dev fd
test -e /dev/null -a -r /dev/null; echo $?
## stdout: 0

#### mode bits
: > f; chmod 4755 f; test -u f; echo $?; chmod 2755 f; test -g f; echo $?; chmod 1755 f; test -k f; echo $?
## STDOUT:
0
0
0
## END

#### string with newline
[ 'a
b' = 'a
b' ]; echo $?
## stdout: 0

#### utf-8 comparison
[ é = é ]; echo $?; [ é = e ]; echo $?
## STDOUT:
0
1
## END

#### numbers compared as strings differ
[ 1 = 01 ]; echo $?
## stdout: 1

#### parenthesis in a longer expression is an operator
test 0 -eq 0 -a '(' = ')'; echo $?; test '(' = ')' -a 1 = 1; echo $?; test '(' '(' = ')' ')'; echo $?
## STDOUT:
0
0
0
## END
## OK ksh STDOUT:
2
2
1
## END

#### parenthesis or exclamation mark is no operand of a longer expression
test 1 = 1 -a '(' = '(' 2>/dev/null; echo $?; test ! = ! -a ! = ! 2>/dev/null; echo $?
## STDOUT:
2
2
## END

#### -a with one operand
[ -a -a ] 2>/dev/null; echo $?; [ -a -a -a -a ] 2>/dev/null; echo $?; [ -a / ] 2>/dev/null; echo $?
## STDOUT:
1
1
0
## END
## OK dash STDOUT:
1
1
2
## END
## OK ash/yash STDOUT:
2
2
2
## END

#### -a as operator and operand
[ -a -a -a ]; echo $?; [ -a -a -a -a -a ]; echo $?; [ -a -a -a -a -a -a -a ]; echo $?
## STDOUT:
0
0
0
## END
## OK bash/mksh STDOUT:
0
1
1
## END
