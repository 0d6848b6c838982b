# Redirection: XCU 2.7

#### output
echo a > f; cat f
## stdout: a

#### output truncates
echo long > f; echo a > f; cat f
## stdout: a

#### append
echo a > f; echo b >> f; cat f
## STDOUT:
a
b
## END

#### append creates
echo a >> f; cat f
## stdout: a

#### input
echo a > f; cat < f
## stdout: a

#### input from a missing file
cat < nope 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### input from a missing file does not run the command
echo ran < nope 2>/dev/null || echo failed
## stdout: failed

#### standard error
{ echo out; echo err >&2; } 2> f; cat f
## STDOUT:
out
err
## END

#### both to one file
{ echo out; echo err >&2; } > f 2>&1; cat f
## STDOUT:
out
err
## END

#### order matters
{ echo out; echo err >&2; } 2>&1 > f | cat; cat f
## STDOUT:
err
out
## END

#### descriptor duplicated
echo a 3>&1 >&3
## stdout: a

#### output to a high descriptor
{ echo a >&7; } 7> f; cat f
## stdout: a

#### read write
echo abc > f; { read x; echo def >&0; } <> f; cat f
## STDOUT:
abc
def
## END

#### read write creates
: <> f; test -e f && echo exists
## stdout: exists

#### read write does not truncate
echo abcdef > f; printf X 1<> f; cat f
## stdout: Xbcdef

#### closed output
echo a >&- 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### closed input
cat <&- 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### closing an unopened descriptor is fine
: 8>&-; echo $?
## stdout: 0

#### duplicating an unopened descriptor fails
: >&8 2>/dev/null || echo failed
## STDOUT:
## END
## status: 1
## OK dash/yash status: 2

#### duplicating with a word that is no number
$SH -c ': 3>&x; echo $?' 2>/dev/null; ls
## STDOUT:
## END

#### move descriptor and restore
exec 3>&1; exec > f; echo a; exec >&3 3>&-; echo b; cat f
## STDOUT:
b
a
## END

#### exec opens for the shell
exec 3> f; echo a >&3; echo b >&3; exec 3>&-; cat f
## STDOUT:
a
b
## END

#### exec opens for input
printf 'a\nb\n' > f; exec 3< f; read x <&3; read y <&3; echo $x $y
## stdout: a b

#### exec closes
exec 3> f; exec 3>&-; (echo a >&3) 2>/dev/null || echo closed
## stdout: closed

#### redirection without a command creates
> f; test -e f && echo created
## stdout: created

#### redirection without a command truncates
echo a > f; > f; cat f; echo end
## stdout: end

#### redirection without a command does not change the shell
> f; echo still here
## stdout: still here

#### redirection first
> f echo a; cat f
## stdout: a

#### redirection in the middle
echo a > f b; cat f
## stdout: a b

#### several outputs: the last gets it
echo a > f > g; cat f; echo -; cat g
## STDOUT:
-
a
## END

#### number must touch the operator
echo 2 > f; cat f
## stdout: 2

#### number before an operator is a descriptor
echo a 2> f; cat f
## stdout: a

#### quoted number is an argument
echo \2> f; cat f
## stdout: 2

#### number as part of a word
echo a2> f; cat f
## stdout: a2

#### word after the operator may be apart
echo a >   f; cat f
## stdout: a

#### target is expanded
x=f; echo a > $x; echo b >> "$x"; cat f
## STDOUT:
a
b
## END

#### target with tilde
HOME=$PWD; echo a > ~/f; cat f
## stdout: a

#### target with command substitution
echo a > $(echo f); cat f
## stdout: a

#### noclobber
set -C; echo a > f; (echo b > f) 2>/dev/null || echo refused; cat f
## STDOUT:
refused
a
## END

#### noclobber is overridden
set -C; echo a > f; echo b >| f; cat f
## stdout: b

#### noclobber and append
set -C; echo a > f; echo b >> f; cat f
## STDOUT:
a
b
## END

#### noclobber and a device
set -C; echo a > /dev/null; echo $?
## stdout: 0

#### noclobber off
set -C; echo a > f; set +C; echo b > f; cat f
## stdout: b

#### clobber operator without noclobber
echo a > f; echo b >| f; cat f
## stdout: b

#### for a brace group
{ echo a; echo b; } > f; cat f
## STDOUT:
a
b
## END

#### for a subshell
(echo a; echo b) > f; cat f
## STDOUT:
a
b
## END

#### for a for loop
for i in 1 2; do echo $i; done > f; cat f
## STDOUT:
1
2
## END

#### for a while loop reading
printf '1\n2\n' > f; while read x; do echo "<$x>"; done < f
## STDOUT:
<1>
<2>
## END

#### for an if
if true; then echo a; fi > f; cat f
## stdout: a

#### for a case
case x in x) echo a;; esac > f; cat f
## stdout: a

#### for an until loop
until true; do :; done > f; test -e f && echo made
## stdout: made

#### for a function call
g() { echo in; }; g > f; cat f
## stdout: in

#### in a function definition
g() { echo in; } > f; g; cat f
## stdout: in

#### in a function definition at each call
g() { echo $1; } >> f; g a; g b; cat f
## STDOUT:
a
b
## END

#### a redirection of a group inside a pipeline
{ echo a; echo b >&2; } 2>/dev/null | cat
## stdout: a

#### inner redirection wins
{ echo a > g; echo b; } > f; cat g f
## STDOUT:
a
b
## END

#### failing redirection of a group does not run it
{ echo ran; } < nope 2>/dev/null || echo failed
## stdout: failed

#### failing redirection of a loop does not run it
for i in 1; do echo ran; done < nope 2>/dev/null || echo failed
## stdout: failed

#### failing redirection of a simple command goes on
echo x > /nonexistent/f 2>/dev/null; echo "status $?" | sed 's/[1-9]/N/'; echo after
## STDOUT:
status N
after
## END

#### failing redirection of a special builtin exits
$SH -c ': > /nonexistent/f; echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### failing redirection of exec exits
$SH -c 'exec > /nonexistent/f; echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### failing redirection of a function call goes on
$SH -c 'f() { echo in; }; f > /nonexistent/f; echo after' 2>/dev/null
## stdout: after

#### failing redirection of a regular builtin goes on
$SH -c 'cd . > /nonexistent/f; echo after' 2>/dev/null
## stdout: after

#### failing redirection without a command goes on
$SH -c '> /nonexistent/f; echo after' 2>/dev/null
## stdout: after

#### failing redirection with an assignment only
$SH -c 'x=1 > /nonexistent/f; echo after $x' 2>/dev/null
## stdout: after
## OK bash/yash/ksh stdout: after 1

#### output to a directory fails
mkdir d; echo a > d 2>/dev/null || echo failed
## stdout: failed

#### input from a directory
mkdir d; cat < d 2>/dev/null || echo failed
## stdout: failed

#### empty target fails
$SH -c 'echo a > ""; echo after' 2>/dev/null
## stdout: after

#### target with several words from an expansion
x='a b'; echo hi > $x; ls
## stdout: a b

#### pattern as a target is not expanded by a non-interactive shell
touch f1; echo new > f?; ls; cat 'f?'
## STDOUT:
f1
f?
new
## END

#### descriptors are inherited by subshells
exec 3> f; (echo a >&3); exec 3>&-; cat f
## stdout: a

#### descriptors are inherited by commands
exec 3> f; $SH -c 'echo a >&3'; exec 3>&-; cat f
## stdout: a

#### redirection of a command does not stay
echo a > f; echo b; cat f
## STDOUT:
b
a
## END

#### assignment sees no redirection
x=$(echo a > f); echo "[$x]"; cat f
## STDOUT:
[]
a
## END

#### standard error of a command substitution
x=$(echo err >&2) 2> f; echo "[$x]"; cat f
## STDOUT:
[]
err
## END
## OK bash/yash/ksh stdout: []

#### duplicate of a closed standard output
(echo a >&2) 2>&1 >&- | cat
## stdout: a

#### swap output and error
{ echo out; echo err >&2; } 3>&1 1>&2 2>&3 3>&- 2>/dev/null | cat
## STDOUT:
## END

#### from a duplicate of the input
echo a | { cat <&0; }
## stdout: a

#### input duplicated on three
echo a | cat 3<&0 <&3
## stdout: a

#### two readers share the offset
printf 'a\nb\n' > f; { read x; cat; } < f
## stdout: b

#### subshell shares the offset
printf 'a\nb\nc\n' > f; { (read x); read y; echo $y; } < f
## stdout: b

#### writer and appender
exec 3> f; echo a >&3; echo b >> f; echo c >&3; exec 3>&-; cat f
## STDOUT:
a
c
## END

#### one open file, two descriptors share the offset
exec 3> f 4>&3; echo a >&3; echo b >&4; exec 3>&- 4>&-; cat f
## STDOUT:
a
b
## END

#### two open files do not share the offset
exec 3> f 4>> f; echo aaa >&3; echo b >&4; exec 3>&- 4>&-; cat f
## STDOUT:
aaa
b
## END

#### dev null
echo a > /dev/null; cat < /dev/null; echo end
## stdout: end

#### output to a descriptor that is open for reading fails
echo a > f; (echo x >&3) 3< f 2>/dev/null || echo failed
## stdout: failed

#### redirection on a colon
: > f; ls
## stdout: f

#### redirect with blanks around the descriptor duplicate
echo a >& 1
## stdout: a

#### input duplicate closing syntax
exec 3< /dev/null; exec 3<&-; (cat <&3) 2>/dev/null || echo closed
## stdout: closed

#### expansion in the duplicate operator
fd=1; echo a >&$fd
## stdout: a

#### expansion giving minus
x=-; exec 3> f; exec 3>&$x; (echo a >&3) 2>/dev/null || echo closed
## stdout: closed
## OK ash STDOUT:
## END
## OK ash status: 2

#### descriptor nine
exec 9> f; echo nine >&9; exec 9>&-; cat f
## stdout: nine

#### redirections are made left to right
echo a > f > /nonexistent/x 2>/dev/null; test -e f && echo made
## stdout: made

#### pipeline and redirection
echo a | cat > f; cat f
## stdout: a

#### pipeline input redirection wins
echo a | cat < /dev/null; echo end
## stdout: end

#### append from two subshells
(echo a) >> f; (echo b) >> f; cat f
## STDOUT:
a
b
## END

#### append atomically at the end
echo 1 > f; { echo 3 >> f; } ; cat f
## STDOUT:
1
3
## END

#### exec with several
exec 3> f 4> g; echo a >&3; echo b >&4; exec 3>&- 4>&-; cat f g
## STDOUT:
a
b
## END

#### exec in a subshell stays there
(exec > f; echo a); echo b; cat f
## STDOUT:
b
a
## END

#### redirect error of a missing command
nosuchcommand 2> f; test -s f && echo message
## stdout: message

#### redirect error of a syntax error in eval
eval 'if' 2> f || :; echo no
## STDOUT:
## END
## status: 2
## OK mksh status: 1
## OK ksh stdout: no
## OK ksh status: 0

#### output of times goes to redirection
times > f; test -s f && echo yes
## stdout: yes

#### here-string if the shells have it
cat <<< word
## note: an extension that we take in, as bash, mksh and ksh have it
## stdout: word
## OK dash/ash/yash STDOUT:
## END
## OK dash/ash/yash status: 2

#### ampersand redirection is two commands
echo a &> f; wait; echo end
## STDOUT:
a
end
## END
## OK ash/bash stdout: end

#### heredoc on descriptor and redirection to it
{ cat <&5; } 5<<X
five
X
## stdout: five

#### many descriptors
exec 3>a 4>b 5>c 6>d 7>e; echo x >&7; exec 3>&- 4>&- 5>&- 6>&- 7>&-; cat e
## stdout: x

#### no descriptor is left to open a file
(ulimit -n 3; echo hi 2>/dev/null >f; test $? -ne 0; echo $?) 2>/dev/null
## stdout: 0

#### descriptor beyond ulimit -n
(ulimit -n 20; echo hi 21>f; test $? -ne 0; echo $?) 2>/dev/null
## stdout: 0
## OK dash/mksh/ksh stdout: 1

#### the other end of a pipe is opened through /dev/fd
echo a | { read x; exec 3> /dev/fd/0; echo b >&3; exec 3>&-; read y; read z; echo $x $y $?; }
## stdout: a b 1

#### a pipe that is opened anew has flags and an end of its own
: | { cat; echo b > /dev/fd/0; exec 4<> /dev/fd/0; echo c >&4; read x; read y <&4; echo $x $y; }
## stdout: b c
