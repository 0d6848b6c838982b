# alias, cd, pwd, command, type, hash, umask, ulimit, kill, wait, jobs: XCU 4

#### alias is expanded
$SH -c 'alias e="echo hi"
e there'
## stdout: hi there

#### alias is not expanded on its own line
$SH -c 'alias zz=echo; zz hi' 2>/dev/null; echo $?
## stdout: 127

#### alias is not expanded when quoted
$SH -c 'alias echo="echo no"
\echo yes'
## stdout: yes

#### alias is not recursive
$SH -c 'alias echo="echo x"
echo y'
## stdout: x y

#### alias of an alias
$SH -c 'alias a=b b="echo end"
a'
## stdout: end

#### alias ending in a blank expands the next word
$SH -c 'alias e="echo " w=word
e w'
## stdout: word

#### alias without a blank does not
$SH -c 'alias e="echo" w=word
e w'
## stdout: w

#### alias is expanded only in command position
$SH -c 'alias w=word
echo w'
## stdout: w

#### alias after a semicolon
$SH -c 'alias e=echo
:; e a'
## stdout: a

#### alias after a pipe
$SH -c 'alias c=cat
echo a | c'
## stdout: a

#### alias after an assignment
$SH -c 'alias e=echo
x=1 e a'
## stdout: a

#### alias in a compound command
$SH -c 'alias e=echo
if e a; then e b; fi'
## STDOUT:
a
b
## END

#### alias of a reserved word
$SH -c 'alias if="echo no"
if true; then echo yes; fi'
## stdout: yes

#### alias to a reserved word
$SH -c 'alias wenn=if dann=then ende=fi
wenn true; dann echo yes; ende'
## stdout: yes

#### alias to several commands
$SH -c 'alias two="echo a; echo b"
two'
## STDOUT:
a
b
## END

#### alias with an operator at the end
$SH -c 'alias p="echo a |"
p cat'
## stdout: a

#### alias with a redirection
$SH -c 'alias e="echo a > f"
e; cat f'
## stdout: a

#### alias with quotes
$SH -c "alias e=\"echo 'a  b'\"
e"
## stdout: a  b

#### alias with a parameter
$SH -c 'x=1; alias e="echo \$x"
x=2; e'
## stdout: 2

#### alias in a function is expanded when defined
$SH -c 'alias e="echo one"
f() { e; }
alias e="echo two"
f'
## stdout: one

#### alias in eval
$SH -c 'alias e=echo; eval "e a"'
## stdout: a

#### alias in a command substitution
$SH -c 'alias e=echo
x=$(e a); echo $x'
## stdout: a

#### alias in a subshell
$SH -c 'alias e=echo
(e a)'
## stdout: a

#### alias shown
alias ab='echo x'; alias ab
## stdout: ab='echo x'

#### alias list
alias ab='echo x'; alias | grep -c 'ab='
## stdout: 1

#### alias shown can be read back
alias ab="echo 'x y'"; s=$(alias ab); unalias ab; eval "alias $s" 2>/dev/null || eval "$s"; eval ab
## stdout: x y

#### alias unknown
alias nosuch 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed
## OK mksh STDOUT:
nosuch alias not found
failed
## END

#### alias with an empty value
$SH -c 'alias e=
e echo a'
## stdout: a

#### unalias
$SH -c 'alias echo="echo x"
unalias echo
echo y'
## stdout: y

#### unalias all
alias a1=x a2=y; unalias -a; alias | grep -c '^a[12]='
## stdout: 0
## status: 1

#### unalias unknown
unalias nosuch 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### unalias several
alias a1=x a2=y; unalias a1 a2; alias | grep -c '^a[12]='
## stdout: 0
## status: 1

#### cd
cd /; pwd
## stdout: /

#### cd to a relative directory
mkdir d; cd d; basename "$(pwd)"
## stdout: d

#### cd home
HOME=/; cd; pwd
## stdout: /

#### cd minus
cd /; cd /tmp; cd -; pwd
## STDOUT:
/
/
## END

#### cd minus prints the directory
cd /; cd /tmp; cd - | cat
## stdout: /

#### cd sets PWD and OLDPWD
cd /; cd /tmp; echo $PWD $OLDPWD
## stdout: /tmp /

#### cd dotdot
cd /tmp; cd ..; pwd
## stdout: /

#### cd dot
cd /tmp; cd .; pwd
## stdout: /tmp

#### cd above the root
cd /; cd ..; pwd
## stdout: /

#### cd with several slashes
cd //tmp///; pwd | sed 's|^//|/|'
## stdout: /tmp

#### cd to a missing directory
cd /nonexistent 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### cd failing stays
cd /; cd /nonexistent 2>/dev/null; pwd
## stdout: /

#### cd to a file
: > f; cd f 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### cd logically through a link
mkdir -p d/e; ln -s d/e l; cd l; basename "$PWD"; cd ..; ls
## STDOUT:
l
d
l
## END

#### cd physically through a link
mkdir -p d/e; ln -s d/e l; cd -P l; basename "$PWD"; cd ..; basename "$PWD"
## STDOUT:
e
d
## END

#### cd L then P
mkdir d; ln -s d l; cd -LP l; basename "$PWD"
## stdout: d

#### cd P then L
mkdir d; ln -s d l; cd -PL l; basename "$PWD"
## stdout: l

#### cd with CDPATH
mkdir -p a/b; CDPATH=$PWD/a; cd b > /dev/null; basename "$PWD"
## stdout: b

#### cd with CDPATH prints
mkdir -p a/b; CDPATH=$PWD/a; cd b | grep -c 'a/b$'
## stdout: 1

#### cd with CDPATH not found falls back
mkdir b a; CDPATH=$PWD/a; cd b; basename "$PWD" | sed 's/^spec.*/unchanged/'
## stdout: b
## OK mksh/ksh stdout: unchanged

#### cd with CDPATH and dot slash
mkdir -p a/b b; CDPATH=$PWD/a; cd ./b; echo "${PWD##*/}" "$(basename "$(dirname "$PWD")" | sed 's/spec.*/top/')"
## stdout: b top

#### cd with an empty CDPATH entry does not print
mkdir b; CDPATH=:/nonexistent; cd b; basename "$PWD"
## stdout: b

#### cd in a subshell
(cd /); test "$PWD" != / && echo same
## stdout: same

#### cd with a double dash
cd -- /; pwd
## stdout: /

#### cd to a directory beginning with a dash
mkdir -- -d; cd -- -d; basename "$PWD"
## stdout: -d

#### cd with unset HOME
unset HOME; cd 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed
## OK dash/ash STDOUT:
## END
## OK dash/ash status: 1

#### cd through dotdot after a missing component
cd /; cd nonexistent/.. 2>/dev/null; echo $?
## note: XCU cd: the component before .. must be a directory; our status is that of dash and ash
## stdout: 2
## OK dash/ash/mksh stdout: 0
## OK bash/yash/ksh stdout: 1

#### cd does not follow an assigned PWD
cd /tmp; PWD=/; cd .; pwd
## stdout: /tmp
## OK yash stdout: /

#### pwd physical
mkdir d; ln -s d l; cd l; basename "$(pwd -P)"; basename "$(pwd)"; basename "$(pwd -L)"
## STDOUT:
d
l
l
## END

#### pwd unknown option
pwd -Z 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### pwd after the directory was renamed
mkdir d; cd d; mv ../d ../e; basename "$(pwd)"
## stdout: e
## OK dash/ash stdout: d
## OK ksh STDOUT:

## END

#### command runs
command echo a
## stdout: a

#### command avoids a function
echo() { printf 'no\n'; }; command echo yes
## stdout: yes

#### command without operands
command; echo $?
## stdout: 0
## OK yash stdout: 2

#### command v of a builtin
command -v cd
## stdout: cd

#### command v of a special builtin
command -v export
## stdout: export

#### command v of a function
f() { :; }; command -v f
## stdout: f

#### command v of a reserved word
command -v if
## stdout: if

#### command v of a file
command -v ls | grep -c '/ls$'
## stdout: 1

#### command v of an alias
alias ab='echo x'; command -v ab
## stdout: alias ab='echo x'
## OK ksh stdout: 'echo x'

#### command v of nothing
command -v nosuch; test $? -ne 0 && echo failed
## stdout: failed

#### command v of a path
command -v /bin/sh
## stdout: /bin/sh

#### command v of a missing path
command -v /nonexistent; test $? -ne 0 && echo failed
## stdout: failed

#### command v of a not executable file
: > f; command -v ./f; test $? -ne 0 && echo failed
## stdout: failed
## OK dash/ash stdout: ./f
## OK dash/ash status: 1

#### command V of a function
f() { :; }; command -V f | head -n 1 | grep -c function
## stdout: 1

#### command V of nothing
command -V nosuch >/dev/null 2>&1; test $? -ne 0 && echo failed
## stdout: failed

#### command p
PATH=; command -p ls / > /dev/null; echo $?
## stdout: 0
## N-I yash STDOUT:
## END
## N-I yash status: 127

#### command p v
PATH=; command -pv ls | grep -c '/ls$'
## STDOUT:
## END
## status: 127

#### command not found status
command nosuch 2>/dev/null; echo $?
## stdout: 127

#### command of a special builtin keeps no assignment
x=1; x=2 command :; echo $x
## stdout: 1

#### command exit leaves the shell
$SH -c 'command exit 3; echo no'; echo $?
## stdout: 3

#### command with a double dash
command -- echo a
## stdout: a

#### command eval
command eval 'echo a'
## stdout: a

#### command of command
command command echo a
## stdout: a

#### type of a builtin
type cd | grep -c 'cd.*builtin\|cd.*built-in'
## stdout: 1

#### type of a function
f() { :; }; type f | head -n 1 | grep -c function
## stdout: 1

#### type of an alias
alias ab=x; type ab | grep -c alias
## stdout: 1

#### type of a reserved word
type if | grep -c 'keyword\|reserved'
## stdout: 1

#### type of a file
type ls | grep -c '/ls'
## stdout: 1

#### type of nothing
type nosuch >/dev/null 2>&1; echo $?
## stdout: 1
## OK dash/ash stdout: 127

#### type of several
type cd ls > /dev/null; echo $?
## stdout: 0

#### hash remembers
hash ls; hash | grep -c '/ls'
## stdout: 1

#### hash of nothing
hash nosuch 2>/dev/null; echo $?
## stdout: 1
## OK mksh/ksh stdout: 0

#### hash r
hash ls; hash -r; hash | grep -c '/ls'
## stdout: 0
## status: 1

#### umask octal
umask 027; umask
## stdout: 0027
## OK mksh stdout: 027

#### umask symbolic output
umask 027; umask -S
## stdout: u=rwx,g=rx,o=

#### umask holds for new files
umask 077; : > f; ls -l f | cut -c1-10
## stdout: -rw-------

#### umask holds for new directories
umask 022; mkdir d; ls -ld d | cut -c1-10
## stdout: drwxr-xr-x

#### umask symbolic
umask 022; umask u=rwx,g=,o=; umask
## stdout: 0077
## OK mksh stdout: 077

#### umask add
umask 077; umask g+r; umask
## stdout: 0037
## OK mksh stdout: 037

#### umask remove
umask 0; umask o-rwx; umask
## stdout: 0007
## OK mksh stdout: 007

#### umask all
umask 0; umask a-w; umask
## stdout: 0222

#### umask without who
umask 0; umask -- -w; umask
## stdout: 0222

#### umask equal
umask 0; umask =r; umask
## stdout: 0333

#### umask several
umask 022; umask u-x,g+w; umask
## stdout: 0102

#### umask copy
umask 027; umask o=g 2>/dev/null; umask
## stdout: 0022
## OK bash/ksh stdout: 0027
## OK mksh stdout: 022

#### umask invalid
umask 8 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### umask invalid symbol
umask u+q 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### umask output can be read back
umask 027; s=$(umask); umask 0; umask $s; umask
## stdout: 0027
## OK mksh stdout: 027

#### umask symbolic output can be read back
umask 027; s=$(umask -S); umask 0; umask "$s"; umask
## stdout: 0027
## OK mksh stdout: 027

#### ulimit file size
(ulimit -f 10; ulimit -f)
## stdout: 10

#### ulimit open files
(ulimit -n 20; ulimit -n)
## stdout: 20

#### ulimit soft and hard
(ulimit -S -n 20; ulimit -H -n 30; ulimit -H -n; ulimit -S -n)
## STDOUT:
30
20
## END

#### ulimit hard cannot be exceeded by soft
(ulimit -n 20; ulimit -S -n 30 2>/dev/null) || echo failed
## stdout: failed

#### ulimit in a subshell stays there
a=$(ulimit -n); (ulimit -n 10); test "$a" = "$(ulimit -n)" && echo same
## stdout: same

#### ulimit all
ulimit -a | grep -c 'file'  | sed 's/[1-9]/N/'
## stdout: N

#### ulimit bad number
ulimit -n x 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### kill default signal
sleep 5 & kill $!; wait $!; echo $?
## stdout: 143
## OK yash stdout: 399
## OK mksh stdout: 0
## OK ksh stdout: 271

#### kill by name
sleep 5 & kill -INT $! || :; kill -KILL $! ; wait $!; echo $?
## stdout: 137
## OK yash stdout: 393
## OK ksh stdout: 258

#### kill by number
sleep 5 & kill -9 $!; wait $!; echo $?
## stdout: 137
## OK yash stdout: 393
## OK ksh stdout: 265

#### kill with s
sleep 5 & kill -s TERM $!; wait $!; echo $?
## stdout: 143
## OK yash stdout: 399
## OK mksh stdout: 0
## OK ksh stdout: 271

#### kill with a SIG prefix
sleep 5 & kill -s KILL $!; wait $!; echo $?
## stdout: 137
## OK yash stdout: 393
## OK ksh stdout: 265

#### kill zero tests
sleep 5 & kill -0 $!; echo $?; kill $!
## stdout: 0

#### kill zero of nothing
kill -0 99999 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### kill without operands
kill 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### kill unknown signal
kill -NOSUCH $$ 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### kill l of a number
kill -l 9
## stdout: KILL

#### kill l of a status
kill -l 143
## stdout: TERM

#### kill l of all
kill -l | grep -c 'TERM'
## stdout: 1

#### kill several
sleep 5 & a=$!; sleep 5 & b=$!; kill $a $b; wait $a; echo $?; wait $b; echo $?
## STDOUT:
143
143
## END
## OK yash STDOUT:
399
399
## END
## OK mksh STDOUT:
0
0
## END
## OK ksh STDOUT:
271
271
## END

#### kill the shell itself by HUP
$SH -c 'kill -HUP $$'; echo $?
## stdout: 129
## OK yash stdout: 385
## OK ksh stdout: 257

#### kill with double dash
sleep 5 & kill -- $!; wait $!; echo $?
## stdout: 143
## OK yash stdout: 399
## OK mksh stdout: 0
## OK ksh stdout: 271

#### kill a stopped process
sleep 5 & kill -STOP $!; kill -KILL $!; wait $!; echo $?
## stdout: 137
## OK yash stdout: 393
## OK ksh stdout: 265

#### jobs p
sleep 1 & p=$!; test "$(jobs -p)" = $p && echo same; kill $p
## stdout: same
## OK dash/yash STDOUT:
## END

#### jobs shows the command
sleep 1 & jobs | grep -c 'sleep 1'; kill $!
## note: XCU jobs: the command is part of the line
## stdout: 1
## OK dash/ash/ksh stdout: 0

#### jobs number
sleep 1 & jobs | grep -c '^\[1\]'; kill $!
## stdout: 1
## OK dash stdout: 0

#### jobs of nothing
jobs; echo $?
## stdout: 0

#### jobs of an unknown job
jobs %9 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### wait by job number
(exit 3) & wait %1; echo $?
## stdout: 3

#### wait for all is zero
(exit 3) & wait; echo $?
## stdout: 0

#### wait twice for the same
(exit 3) & p=$!; wait $p; echo $?; wait $p 2>/dev/null; test $? -ne 0 && echo nonzero
## STDOUT:
3
nonzero
## END

#### wait for a killed process
sleep 5 & kill -9 $!; wait $! 2>/dev/null; echo $?
## stdout: 137
## OK yash stdout: 393
## OK ksh stdout: 265

#### wait in a subshell knows no children of the parent
sleep 0.1 & p=$!; (wait $p; echo $?) 2>/dev/null; wait
## stdout: 127

#### wait with a bad operand
wait x 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### wait of several gives the last
(exit 1) & a=$!; (exit 2) & b=$!; wait $b $a; echo $?
## stdout: 1

#### wait remembers early exits
(exit 4) & p=$!; sleep 0.2; wait $p; echo $?
## stdout: 4

#### fg without job control fails
sleep 0 & fg %1 >/dev/null 2>&1; test $? -ne 0 && echo failed
## stdout: failed

#### bg without job control fails
sleep 0 & bg %1 >/dev/null 2>&1; test $? -ne 0 && echo failed
## stdout: failed

#### job control: stopped and continued
set -m; sleep 5 & kill -STOP %1; kill -CONT %1; kill %1; wait %1 2>/dev/null; echo $?
## stdout: 143
## OK dash/mksh stdout: 0
## OK yash STDOUT:
## END
## OK yash status: 1
## OK ksh stdout: 271

#### true with operands
true a b; echo $?
## stdout: 0

#### false with operands
false a b; echo $?
## stdout: 1

#### times exits zero
times > /dev/null; echo $?
## stdout: 0

#### let
let x=1+2 2>/dev/null && echo $x
## stdout: 3
## N-I dash/yash STDOUT:
## END
## N-I dash/yash status: 127

#### fc without history
fc -l 2>/dev/null; echo end
## stdout: end

#### alias chain after a blank
$SH -c "alias foo='echo ' bar=baz baz=quux
foo bar"
## stdout: quux

#### alias loop after a blank ends
$SH -c "alias e='echo ' a=b b=a
e a"
## stdout: a
## OK mksh stdout-json: "(timeout)"
## OK mksh status: -1

#### alias after a blank, with several words
$SH -c "alias e='echo ' foo='bar stuff ' bar='Bar1 Bar2 ' stuff=Stuff blah=Blah
e foo blah"
## stdout: Bar1 Bar2 Stuff Blah

#### alias after a blank does not reach into a redirection
$SH -c "alias e='echo ' r='>f baz' baz=no
e a r x; ls"
## stdout: a r x

#### command -V and type of a missing name
command -V nosuch 2>/dev/null; echo $?; type nosuch 2>/dev/null; echo $?
## note: status 1 by four shells; the text on standard output as dash and ash (and mksh, without the colon)
## STDOUT:
nosuch: not found
1
nosuch: not found
1
## END
## OK dash/ash STDOUT:
nosuch: not found
127
nosuch: not found
127
## END
## OK bash/yash/ksh STDOUT:
1
1
## END
## OK mksh STDOUT:
nosuch not found
1
nosuch not found
1
## END

#### command -v of missing names
command -v nosuch; echo $?; command -v ''; echo $?
## STDOUT:
1
1
## END
## OK dash/ash STDOUT:
127
127
## END

#### type of a missing and a known name
type nosuch : >/dev/null 2>&1; echo $?
## stdout: 1
## OK dash/ash stdout: 127

#### cd exports OLDPWD
cd /; cd tmp; env | grep '^OLDPWD='
## stdout: OLDPWD=/
## OK mksh/ksh STDOUT:
## END
## OK mksh/ksh status: 1

#### cd to the parent of a removed directory
mkdir a; cd a; rmdir ../a; cd .. 2>/dev/null; echo $?; mkdir b; cd b; rmdir ../b; mkdir ../c; cd ../c 2>/dev/null; echo $? ${PWD##*/}
## STDOUT:
0
0 c
## END
## OK bash/yash STDOUT:
1
1 a
## END

#### pwd in a removed directory
mkdir a; cd a; rmdir ../a; pwd >/dev/null; echo $?
## stdout: 1
## OK dash/ash stdout: 0

#### cd in a shell that starts in a removed directory
here=$PWD; mkdir a; cd a; rmdir ../a; $SH -c 'cd .. && pwd' 2>/dev/null | { read there; test "$there" = "$here"; echo $?; }
## stdout: 0
## OK yash stdout: 1

#### umask with an empty mask changes nothing
umask 27; umask ''; echo $?; umask
## STDOUT:
0
0027
## END
## OK bash STDOUT:
1
0027
## END
## OK yash STDOUT:
2
0027
## END
## OK mksh STDOUT:
0
027
## END
## OK ksh STDOUT:
0
0777
## END

#### fc reaches back as far as HISTSIZE
export HISTFILE="$TMP/history" HISTSIZE=3
printf 'echo one\necho two\necho three\necho four\nfc -l\nfc -l 1\n' | $SH -i 2>/dev/null | tr '\t' : | grep '^[0-9].*echo'
## note: dash and ash have no fc
## STDOUT:
3:echo three
4:echo four
4:echo four
## END
## OK dash/ash STDOUT:
## END
## OK dash/ash status: 1

#### fc without an editor
export HISTFILE="$TMP/history"
printf 'echo one\necho two\nfc -s one=1 "echo o"\nfc -e - two=2 "echo t"\n' | $SH -i 2>/dev/null | grep '^[0-9]'
## note: dash and ash have no fc
## STDOUT:
1
2
## END
## OK dash/ash STDOUT:
## END
## OK dash/ash status: 1
## OK yash stdout: 1

#### HISTFILE keeps the history for the next interactive shell
export HISTFILE="$TMP/history"
printf 'echo one\n\nif :\nthen echo two; fi\n' | $SH -i >/dev/null 2>&1
printf 'fc -l 1 1\nfc -s "echo o"\n' | $SH -i 2>/dev/null | tr '\t' : | grep 'one$'
## note: dash and ash have no fc
## STDOUT:
1:echo one
one
## END
## OK dash/ash STDOUT:
## END
## OK dash/ash status: 1
## OK yash STDOUT:
1:echo one
echo one
one
## END

#### blank lines are no part of the history
export HISTFILE="$TMP/history"
printf 'echo one\n\n   \necho two\nfc -l 1 2\n' | $SH -i 2>/dev/null | tr '\t' : | grep '^[0-9]'
## note: dash and ash have no fc
## STDOUT:
1:echo one
2:echo two
## END
## OK dash/ash STDOUT:
## END
## OK dash/ash status: 1
## OK bash STDOUT:
1:echo one
2:   
## END

#### command -v writes absolute pathnames
mkdir bin; : > bin/prog; chmod +x bin/prog; here=$PWD
for path in bin ./bin "$here/bin"; do (PATH=$PATH:$path; command -v prog) | sed "s|$here/*|<here>/|; s|/\./|/|"; done
(cd bin; PATH=$PATH:; command -v prog; PATH=$PATH:.; type prog) | sed "s|.*$here/|<here>/|; s|/\./|/|"
(cd /; PATH=:$PATH:${here#/}/bin; command -v prog) | sed "s|^/.*/bin|<here>/bin|; s|^tmp/.*/bin|<relative>/bin|"
## note: the text of XCU command; dash and ash write what they find
## STDOUT:
<here>/bin/prog
<here>/bin/prog
<here>/bin/prog
<here>/bin/prog
<here>/bin/prog
<here>/bin/prog
## END
## OK dash/ash STDOUT:
bin/prog
./bin/prog
<here>/bin/prog
prog
prog is prog
<relative>/bin/prog
## END

#### command -v writes an absolute pathname for a name with a slash
mkdir bin; : > bin/prog; chmod +x bin/prog; here=$PWD
command -v bin/prog | sed "s|$here|<here>|"
command -v ./bin/prog | sed "s|$here|<here>|; s|/\./|/|"
cd bin; command -v ../bin/prog | grep -c '^/'
command -v "$here/bin/prog" | sed "s|$here|<here>|"
## note: the text of XCU command, as yash, mksh and ksh have it
## STDOUT:
<here>/bin/prog
<here>/bin/prog
1
<here>/bin/prog
## END
## OK dash/ash/bash STDOUT:
bin/prog
./bin/prog
0
<here>/bin/prog
## END

#### chdir
mkdir d; chdir d 2>/dev/null && echo ${PWD##*/}; chdir .. 2>/dev/null; cd d; echo ${PWD##*/}
## STDOUT:
d
d
## END
## OK bash/yash/ksh stdout: d

#### ulimit -a with an operand
ulimit -a 42 >/dev/null 2>&1; test $? -ne 0; echo $?
## stdout: 0
## OK ash/bash stdout: 1

#### cd to an empty name
cd '' 2>/dev/null; test $? -ne 0; echo $?
## note: DIF-CDEMPTY; POSIX.1-2024 XCU cd: an empty directory operand is an error
## stdout: 0
## OK dash/ash/bash/yash/mksh stdout: 1
