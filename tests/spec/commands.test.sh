# Simple commands, command search, exit status: XCU 2.8, 2.9.1

#### command not found is 127
nosuchcommand 2>/dev/null; echo $?
## stdout: 127

#### not executable is 126
echo echo hi > f; ./f 2>/dev/null; echo $?
## stdout: 126

#### a directory is 126
./. 2>/dev/null; echo $?
## stdout: 126

#### missing path is 127
./nope 2>/dev/null; echo $?
## stdout: 127

#### script without an interpreter line
echo 'echo hi $1' > f; chmod +x f; ./f there
## stdout: hi there

#### script with an interpreter line
printf '#!/bin/sh\necho hi $1\n' > f; chmod +x f; ./f there
## stdout: hi there

#### script found in PATH
mkdir d; echo 'echo found' > d/prog; chmod +x d/prog; PATH=$PWD/d:$PATH; prog
## stdout: found

#### PATH assignment for one command is searched
mkdir d; echo 'echo found' > d/prog; chmod +x d/prog; PATH=$PWD/d:$PATH prog
## stdout: found

#### empty PATH element is the current directory
echo 'echo here' > prog; chmod +x prog; PATH=:$PATH; prog
## stdout: here

#### PATH order
mkdir a b; echo 'echo a' > a/p; echo 'echo b' > b/p; chmod +x a/p b/p; PATH=$PWD/a:$PWD/b:$PATH; p
## stdout: a

#### not executable file in PATH is passed over
mkdir a b; echo 'echo a' > a/p; echo 'echo b' > b/p; chmod +x b/p; PATH=$PWD/a:$PWD/b:$PATH; p
## stdout: b

#### only a not executable file in PATH is 126
mkdir a; echo 'echo a' > a/pzz; PATH=$PWD/a:$PATH; pzz 2>/dev/null; echo $?
## stdout: 126
## OK dash/yash stdout: 127

#### directory in PATH with that name is passed over
mkdir -p a/p b; echo 'echo b' > b/p; chmod +x b/p; PATH=$PWD/a:$PWD/b:$PATH; p
## stdout: b

#### nothing but a directory in PATH has that name
mkdir d; PATH=$PWD d; echo $?; PATH=$PWD command d; echo $?; (PATH=$PWD; d & wait $!; echo $?)
## STDOUT:
127
127
127
## END
## OK yash STDOUT:
127
127
## END
## OK yash status: 127
## OK mksh/ksh STDOUT:
126
126
126
## END

#### exec of a directory in PATH
mkdir d; (PATH=$PWD; exec d); echo $?
## stdout: 126
## OK yash stdout: 127

#### function before a file in PATH
ls() { echo function; }; ls
## stdout: function

#### function before a regular builtin
echo() { printf 'fn %s\n' "$1"; }; echo a
## stdout: fn a

#### special builtin before a function
$SH -c 'f=export; export() { echo fn; }; export x=1; echo $x' 2>/dev/null || echo refused
## stdout: refused
## OK yash/mksh stdout: 1

#### builtin before a file
mkdir d; echo 'echo file' > d/true; chmod +x d/true; PATH=$PWD/d:$PATH; true; echo $?
## stdout: 0

#### slash in the name avoids search
echo 'echo file' > true; chmod +x true; ./true
## stdout: file

#### empty command name from quotes
'' 2>/dev/null; echo $?
## stdout: 127
## OK mksh/ksh stdout: 126

#### command name from expansion
c=echo; $c hi
## stdout: hi

#### command name and arguments from expansion
c='echo a b'; $c c
## stdout: a b c

#### command name from an expansion that is no assignment
c='a=1'; $c 2>/dev/null; echo $?
## stdout: 127

#### empty expansion then command
e=; $e echo hi
## stdout: hi

#### command of empty expansion only
e=; $e; echo $?
## stdout: 0

#### status of an empty command is that of its command substitution
$(exit 3); echo $?
## stdout: 3

#### status of an empty command with true substitution
false; $(true); echo $?
## stdout: 0

#### status of an assignment only
false; a=1; echo $?
## stdout: 0

#### status of an assignment with substitutions is the last one's
a=$(exit 1) b=$(exit 2); echo $?
## stdout: 2

#### status of an assignment with a redirection
a=$(exit 4) > f; echo $?
## stdout: 4

#### status of command with failing substitution in its arguments
echo $(exit 3); echo $?
## STDOUT:

0
## END

#### words are expanded before assignments
a=1; a=2 echo $a
## stdout: 1

#### assignment is visible to later assignments
a=1 b=$a$a; echo $b
## stdout: 11

#### assignment affects redirection of an empty command
a=f > ${a:-g}; ls
## stdout: g
## OK bash/yash/ksh stdout: f

#### assignment to PATH then search of the same command
PATH=/nonexistent ls 2>/dev/null; echo $?
## stdout: 127

#### many arguments
set -- $(i=0; while [ $i -lt 1000 ]; do echo $i; i=$((i+1)); done); echo $#
## stdout: 1000

#### argument with all printable characters
printf '%s\n' '!"#$%&'\''()*+,-./:;<=>?@[\]^_`{|}~'
## stdout: !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~

#### argument with bytes that are no text
printf '%s' "$(printf '\377\001')" | od -An -tx1
## stdout:  ff 01
## OK yash STDOUT:
## END

#### exit status above 255 is truncated
(exit 256) ; echo $?
## stdout: 0

#### exit status 255
(exit 255); echo $?
## stdout: 255

#### status of a command killed by a signal
$SH -c 'kill -9 $$'; echo $?
## stdout: 137
## OK yash stdout: 393
## OK ksh stdout: 265

#### status of a command killed by TERM
$SH -c 'kill $$'; echo $?
## stdout: 143
## OK yash stdout: 399
## OK ksh stdout: 271

#### status parameter in the next command
false; echo $? $?
## stdout: 1 1

#### command with leading redirection and assignment
a=1 >f $SH -c 'echo $a'; cat f
## stdout: 1

#### assignment between redirections
>f a=1 2>g $SH -c 'echo $a'; cat f
## stdout: 1

#### assignment-like word after the command is an argument
echo a=1 b=2
## stdout: a=1 b=2

#### tilde in assignment
HOME=/h; a=~; echo $a
## stdout: /h

#### tilde after a colon in assignment
HOME=/h; a=x:~:~/y; echo $a
## stdout: x:/h:/h/y

#### tilde after equals in an argument is literal
HOME=/h; echo a=~
## stdout: a=~

#### tilde alone and with a path
HOME=/h; echo ~ ~/x
## stdout: /h /h/x

#### tilde with quotes is literal
HOME=/h; echo ~"/x" "~"/x
## stdout: ~/x ~/x
## OK ksh stdout: /h/x ~/x

#### tilde of a quoted user is literal
echo ~"root" ~r""oot
## stdout: ~root ~root
## OK ksh stdout: /root /root

#### tilde with a user
echo ~root
## stdout: /root

#### tilde of an unknown user is literal
echo ~nosuchuser
## stdout: ~nosuchuser

#### tilde in the middle is literal
HOME=/h; echo a~ a/~
## stdout: a~ a/~

#### tilde with variable home
HOME='/a b'; set -- ~; echo $# "$1"
## stdout: 1 /a b

#### tilde result is not globbed
mkdir d; touch 'd/*' d/x; HOME='d/*'; echo ~
## stdout: d/*

#### tilde with null home
HOME=; set -- ~; echo $# "[$1]"
## stdout: 0 []
## OK bash stdout: 1 []

#### tilde in a case word and pattern
HOME=/h; case ~ in ~) echo yes;; esac
## stdout: yes

#### tilde in a for list
HOME=/h; for i in ~ ~/a; do echo $i; done
## STDOUT:
/h
/h/a
## END

#### tilde expansion is not from a variable
t='~'; echo $t
## stdout: ~

#### tilde with export
HOME=/h; export x=~/y; echo $x
## stdout: /h/y
## OK yash stdout: ~/y

#### environment is passed to functions and commands
f() { $SH -c 'echo "$v"'; }; v=1 f
## stdout: 1
## OK ksh stdout-json: "\n"

#### export in a function is global
f() { export v=2; }; f; $SH -c 'echo $v'
## stdout: 2

#### colon does nothing
: a b c; echo $?
## stdout: 0

#### true and false
true; echo $?; false; echo $?
## STDOUT:
0
1
## END

#### recursion of a script
echo 'if [ $1 -gt 0 ]; then echo $1; ./f $(($1-1)); fi' > f; chmod +x f; ./f 3
## STDOUT:
3
2
1
## END

#### script arguments with blanks
echo 'for i; do echo "[$i]"; done' > f; $SH ./f 'a b' c
## STDOUT:
[a b]
[c]
## END

#### dash c sets zero and parameters
$SH -c 'echo $0 $1 $2 $#' zero one two
## stdout: zero one two 2

#### dash s reads standard input
echo 'echo $1 $2' | $SH -s a b
## stdout: a b

#### standard input script
echo 'echo hi' | $SH
## stdout: hi

#### script shares standard input
printf 'read x\nline\necho $x\n' | $SH
## stdout: line
## OK dash/ash stdout-json: "\n"

#### option in the arguments of the shell
$SH -e -c 'false; echo no'; echo $?
## stdout: 1

#### option clusters of the shell
$SH -ec 'false; echo no'; echo $?
## stdout: 1

#### plus option of the shell
$SH -e +e -c 'false; echo yes'
## stdout: yes

#### o option of the shell
$SH -o errexit -c 'false; echo no'; echo $?
## stdout: 1

#### double dash of the shell
$SH -c -- 'echo hi'
## stdout: hi

#### missing script is 127
$SH ./nope 2>/dev/null; echo $?
## stdout: 127
## OK dash/ash stdout: 2

#### empty script
$SH -c ''; echo $?
## stdout: 0

#### comment script
$SH -c '# nothing'; echo $?
## stdout: 0

#### syntax error status
$SH -c 'if' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### syntax error in a later line runs the earlier ones
$SH -c 'echo one
if fi
echo two' 2>/dev/null; test $? -ne 0 && echo failed
## STDOUT:
one
failed
## END

#### exit status of a script is that of its last command
$SH -c 'true; false'; echo $?
## stdout: 1

#### exit in a script
$SH -c 'exit 5; echo no'; echo $?
## stdout: 5

#### very long line
x=$(printf '%010000d' 0); echo ${#x}
## stdout: 10000

#### output of failing command is kept
$SH -c 'echo out; exit 3'; echo $?
## STDOUT:
out
3
## END

#### hash of moved command is renewed
mkdir a b; echo 'echo a' > a/p; chmod +x a/p; PATH=$PWD/a:$PWD/b:$PATH; p; mv a/p b/p; echo 'echo b' > b/p; p
## STDOUT:
a
b
## END

#### env -i has no variables of ours
export a=1; env -i $(command -v env) | grep -c '^a='
## stdout: 0
## status: 1

#### a regular builtin that may not assign does not end the shell
readonly OLDPWD
cd / >/dev/null 2>&1
echo on
## stdout: on

#### a shell that is given no environment has PATH and PWD
cd /tmp; env -i /bin/sh -c 'test -n "$PATH" && env | grep PWD'
## stdout: PWD=/tmp

#### relative directory on PATH is remembered until cd
mkdir -p a b c; echo 'echo b' >b/m; chmod +x b/m; PATH=a:b:$PATH; m; echo 'echo a' >a/m; chmod +x a/m; m; hash -r; m; cd c; m 2>/dev/null; echo $?
## STDOUT:
b
b
a
127
## END
## OK yash/ksh STDOUT:
b
a
a
127
## END

#### a loop of symbolic links is told
ln -s loop loop; (./loop) 2>&1 | grep -c 'Too many'; ./loop 2>/dev/null; test $? -gt 125; echo $?
## STDOUT:
1
0
## END
## OK mksh STDOUT:
0
0
## END

#### interpreters that lead in a circle
printf '#!./two\n' >one; printf '#!./one\n' >two; chmod +x one two; ./one 2>/dev/null; echo $?
## STDOUT:
126
## END
## OK dash/ash STDOUT:
127
## END
