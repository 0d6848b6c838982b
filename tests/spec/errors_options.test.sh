# Consequences of errors and options of the shell: XCU 2.8.1, set

#### syntax error exits
$SH -c 'echo a; if; echo b' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### syntax error in eval exits
$SH -c 'eval "if"; echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed
## OK ksh stdout: after
## OK ksh status: 1

#### syntax error in a dot script exits
echo 'if' > s; $SH -c '. ./s; echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed
## OK mksh/ksh stdout: after
## OK mksh/ksh status: 1

#### special builtin utility error exits
$SH -c 'set -o nosuchoption; echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed
## OK ash stdout: after
## OK ash status: 1

#### special builtin utility error with command goes on
$SH -c 'command set -o nosuchoption; echo after' 2>/dev/null
## stdout: after

#### unknown option of a special builtin exits
$SH -c 'export -Z; echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### other utility error goes on
$SH -c 'cd /nonexistent; echo after' 2>/dev/null
## stdout: after

#### unknown option of a regular builtin goes on
$SH -c 'cd -Z; echo after' 2>/dev/null
## stdout: after

#### dot of a missing file exits
$SH -c '. ./nope; echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### dot of a missing file with command goes on
$SH -c 'command . ./nope; echo after' 2>/dev/null
## stdout: after

#### redirection error with a special builtin exits
$SH -c ': < nope; echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### redirection error with a special builtin and command
$SH -c 'command : < nope; echo after' 2>/dev/null
## stdout: after

#### redirection error with a compound command goes on
$SH -c '{ :; } < nope; echo after' 2>/dev/null
## stdout: after

#### redirection error with a function goes on
$SH -c 'f() { :; }; f < nope; echo after' 2>/dev/null
## stdout: after

#### redirection error with another utility goes on
$SH -c 'cat < nope; echo after' 2>/dev/null
## stdout: after

#### variable assignment error exits
$SH -c 'readonly x; x=1; echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### variable assignment error before a special builtin exits
$SH -c 'readonly x; x=1 :; echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### variable assignment error in a subshell leaves the subshell
(readonly x; x=1; echo no) 2>/dev/null; test $? -ne 0 && echo after
## stdout: after

#### expansion error exits
$SH -c 'echo ${x?}; echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### expansion error in a subshell leaves the subshell
(echo ${x?}; echo no) 2>/dev/null; test $? -ne 0 && echo after
## stdout: after

#### expansion error in a command substitution
$SH -c 'x=$(echo ${u?}); echo after $?' 2>/dev/null | sed 's/[1-9][0-9]*/N/'
## stdout: after N

#### expansion error in a pipeline stage
$SH -c 'echo ${x?} | cat; echo after' 2>/dev/null
## stdout: after

#### expansion error in a for list exits
$SH -c 'for i in ${x?}; do :; done; echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### expansion error in a case word exits
$SH -c 'case ${x?} in a) ;; esac; echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### expansion error in a redirection
$SH -c '> ${x?}; echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed
## OK yash/ksh stdout: after
## OK yash/ksh status: 1

#### expansion error runs the exit trap
$SH -c 'trap "echo bye" EXIT; echo ${x?}; echo after' 2>/dev/null
## stdout: bye
## status: 2
## N-I bash status: 127
## OK mksh/ksh status: 1

#### command not found goes on
$SH -c 'nosuchcommand; echo after' 2>/dev/null
## stdout: after

#### shift beyond the parameters
$SH -c 'set -- a; shift 5; echo after $?' 2>/dev/null
## stdout: after 1
## OK dash STDOUT:
## END
## OK dash status: 2
## OK mksh/ksh STDOUT:
## END
## OK mksh/ksh status: 1

#### bad shift operand
$SH -c 'shift x; echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed
## OK bash/mksh/ksh stdout: after
## OK bash/mksh/ksh status: 1

#### bad exit operand
$SH -c 'exit x; echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed
## OK ksh STDOUT:
## END
## OK ksh status: 1

#### bad return operand
$SH -c 'f() { return x; }; f; echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed
## OK bash/mksh/ksh stdout: after
## OK bash/mksh/ksh status: 1

#### unset of a readonly variable
$SH -c 'readonly x=1; unset x; echo after $x' 2>/dev/null
## note: dash and ash exit, the other four go on in three ways; unset of a readonly variable is no assignment
## stdout: after 1
## OK dash/ash STDOUT:
## END
## OK dash/ash status: 2
## OK yash STDOUT:
## END
## OK yash status: 1

#### export of an invalid name
$SH -c 'export 1x; echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed
## OK bash/yash stdout: after
## OK bash/yash status: 1

#### readonly of a readonly variable with a value
$SH -c 'readonly x=1; readonly x=2; echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### unset of an invalid name
$SH -c 'unset 1x; echo after' 2>/dev/null
## stdout: after
## OK dash/ash STDOUT:
## END
## OK dash/ash status: 2

#### trap of an unknown signal
$SH -c 'trap : NOSUCH; echo after $?' 2>/dev/null | sed 's/[1-9]/N/'
## stdout: after N

#### eval of an error in arithmetic
$SH -c 'eval "echo \$((1/0))"; echo after' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed
## OK ksh stdout: after
## OK ksh status: 1

#### errexit: simple failure exits
$SH -ec 'false; echo no'; echo $?
## stdout: 1

#### errexit: status is kept
$SH -ec '(exit 7); echo no'; echo $?
## stdout: 7

#### errexit: condition of if
$SH -ec 'if false; then :; fi; echo yes'
## stdout: yes

#### errexit: condition of elif
$SH -ec 'if false; then :; elif false; then :; fi; echo yes'
## stdout: yes

#### errexit: condition of while
$SH -ec 'while false; do :; done; echo yes'
## stdout: yes

#### errexit: condition of until
$SH -ec 'i=0; until i=$((i+1)); [ $i -gt 2 ]; do :; done; echo yes'
## stdout: yes

#### errexit: negation
$SH -ec '! true; echo yes'
## stdout: yes

#### errexit: negation of false
$SH -ec '! false; echo yes'
## stdout: yes

#### errexit: and list, not last
$SH -ec 'false && true; echo yes'
## stdout: yes

#### errexit: and list, last
$SH -ec 'true && false; echo no'; echo $?
## stdout: 1

#### errexit: or list
$SH -ec 'false || true; echo yes'
## stdout: yes

#### errexit: or list, last
$SH -ec 'false || false; echo no'; echo $?
## stdout: 1

#### errexit: pipeline status
$SH -ec 'false | true; echo yes'
## stdout: yes

#### errexit: pipeline failing last
$SH -ec 'true | false; echo no'; echo $?
## stdout: 1

#### errexit: subshell
$SH -ec '(false; echo no); echo no'; echo $?
## stdout: 1

#### errexit: group
$SH -ec '{ false; echo no; }; echo no'; echo $?
## stdout: 1

#### errexit: function
$SH -ec 'f() { false; echo no; }; f; echo no'; echo $?
## stdout: 1

#### errexit: function in a condition is not affected
$SH -ec 'f() { false; echo inside; }; if f; then echo yes; fi'
## STDOUT:
inside
yes
## END

#### errexit: function before or
$SH -ec 'f() { false; echo inside; }; f || echo no; echo end'
## STDOUT:
inside
end
## END

#### errexit: subshell in a condition
$SH -ec 'if (false; echo inside); then echo yes; fi'
## STDOUT:
inside
yes
## END

#### errexit: group after and
$SH -ec 'true && { false; echo no; }; echo no'; echo $?
## stdout: 1

#### errexit: command substitution in an assignment
$SH -ec 'x=$(false); echo no'; echo $?
## stdout: 1

#### errexit: command substitution as an argument
$SH -ec 'echo $(false); echo yes'
## STDOUT:

yes
## END

#### errexit: inside a command substitution
$SH -ec 'x=$(false; echo inside); echo "$x"'
## STDOUT:
## END
## status: 1
## OK ash stdout: inside
## OK ash status: 0

#### errexit: export with a failing substitution
$SH -ec 'export x=$(false); echo yes'
## stdout: yes

#### errexit: local with a failing substitution
$SH -ec 'f() { local x=$(false); echo yes; }; f'
## stdout: yes
## N-I ksh STDOUT:
## END
## N-I ksh status: 127

#### errexit: background failure
$SH -ec 'false & wait; echo yes'
## stdout: yes

#### errexit: wait for a failure
$SH -ec 'false & wait $!; echo no'; echo $?
## stdout: 1

#### errexit: case
$SH -ec 'case a in a) false;; esac; echo no'; echo $?
## stdout: 1

#### errexit: for body
$SH -ec 'for i in 1 2; do false; echo no; done'; echo $?
## stdout: 1

#### errexit: while body
$SH -ec 'while true; do false; echo no; done'; echo $?
## stdout: 1

#### errexit: redirection failure
$SH -ec 'echo a > /nonexistent/f; echo no' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### errexit: runs the exit trap
$SH -ec 'trap "echo bye" EXIT; false; echo no'; echo $?
## STDOUT:
bye
1
## END

#### errexit: eval
$SH -ec 'eval false; echo no'; echo $?
## stdout: 1

#### errexit: eval in a condition
$SH -ec 'if eval false; then :; fi; echo yes'
## stdout: yes

#### errexit: dot script
echo 'false; echo no' > s; $SH -ec '. ./s; echo no'; echo $?
## stdout: 1

#### errexit: set in the middle
$SH -c 'false; set -e; echo one; false; echo no'; echo $?
## STDOUT:
one
1
## END

#### errexit: switched off
$SH -ec 'set +e; false; echo yes'
## stdout: yes

#### errexit: in a subshell only
$SH -c '(set -e; false; echo no); echo $?'
## stdout: 1

#### errexit: negated subshell
$SH -ec '! (false; true); echo yes'
## stdout: yes

#### errexit: negated group keeps it off inside
$SH -ec '! { false; echo inside; }; echo $?'
## STDOUT:
inside
1
## END

#### errexit: and list in a function as last command
$SH -ec 'f() { false && true; }; f; echo no'; echo $?
## stdout: 1

#### errexit: and list in a subshell as last command
$SH -ec '(false && true); echo no'; echo $?
## stdout: 1

#### errexit: and list in a group as last command
$SH -ec '{ false && true; }; echo yes'
## stdout: yes

#### errexit: if without a branch in a function
$SH -ec 'f() { if false; then :; fi; }; f; echo yes'
## stdout: yes

#### errexit: return status of a function
$SH -ec 'f() { return 3; }; f; echo no'; echo $?
## stdout: 3

#### errexit: test
$SH -ec '[ 1 = 2 ]; echo no'; echo $?
## stdout: 1

#### errexit: pipefail
$SH -ec 'set -o pipefail; false | true; echo no'; echo $?
## stdout: 1
## OK dash stdout: 2

#### errexit: trap action
$SH -ec 'trap "false; echo no" EXIT; true'; echo $?
## stdout: 1

#### nounset: unset variable
$SH -uc 'echo $x; echo no' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### nounset: null variable
$SH -uc 'x=; echo "[$x]"'
## stdout: []

#### nounset: special parameters
$SH -uc 'echo $# $? "$*"'
## stdout: 0 0 

#### nounset: background id
$SH -uc 'echo $!; echo no' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed
## OK yash STDOUT:
0
no
## END
## OK yash status: 1

#### nounset: plus operator
$SH -uc 'echo "[${x+a}]"'
## stdout: []

#### nounset: alternative to at
$SH -uc 'echo "[${1+$@}]"'
## stdout: []

#### nounset: in a subshell
$SH -uc '(echo $x; echo no); echo yes' 2>/dev/null
## stdout: yes

#### nounset: in an assignment
$SH -uc 'y=$x; echo no' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### nounset: in double quotes
$SH -uc 'echo "a$x"; echo no' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### nounset: assignment operator
$SH -uc 'echo ${x=1} $x'
## stdout: 1 1

#### noglob
touch f1; set -f; echo *
## stdout: *

#### noexec
$SH -nc 'echo no'; echo $?
## stdout: 0

#### noexec finds syntax errors
$SH -nc 'if' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### verbose prints input
printf 'set -v\necho a\n' > s; $SH ./s 2>&1
## STDOUT:
echo a
a
## END

#### xtrace prints commands
$SH -c 'set -x; echo a' 2>&1
## STDOUT:
+ echo a
a
## END

#### xtrace with PS4
$SH -c 'PS4="> "; set -x; echo a' 2>&1
## STDOUT:
> echo a
a
## END

#### xtrace of an assignment
$SH -c 'set -x; a=1; :' 2>&1
## STDOUT:
+ a=1
+ :
## END
## OK yash STDOUT:
+ a=1
+ ':'
## END
## OK mksh STDOUT:
+ a=1 
+ :
## END

#### xtrace quotes
$SH -c 'set -x; echo "a b"' 2>/dev/null
## stdout: a b

#### xtrace off
$SH -c 'set -x; { set +x; } 2>/dev/null; echo a' 2>&1
## stdout: a
## OK mksh STDOUT:
+ 2>/dev/null 
+ set +x
a
## END
## OK ksh STDOUT:
+ 2> /dev/null
a
## END

#### xtrace expands words once
$SH -c 'x=0; set -x; echo $((x+=1))' 2>/dev/null
## stdout: 1

#### allexport
$SH -ac 'x=1; env | grep "^x="'
## stdout: x=1

#### allexport with read
printf 'v\n' > f; set -a; read x < f; env | grep '^x='
## stdout: x=v

#### allexport with for
$SH -ac 'for x in 1; do env | grep "^x="; done'
## stdout: x=1
## OK yash/mksh STDOUT:
## END
## OK yash/mksh status: 1

#### set minus o lists options
set -o | grep -c errexit
## stdout: 1

#### set plus o can be read back
set -f; s=$(set +o); set +f; eval "$s"; case $- in *f*) echo on;; esac
## stdout: on

#### set plus o and pipefail
set -o pipefail; s=$(set +o); set +o pipefail; eval "$s"; false | true; echo $?
## stdout: 1
## OK dash STDOUT:
## END
## OK dash status: 2

#### long names
set -o noglob; case $- in *f*) echo on;; esac; set +o noglob; case $- in *f*) echo on;; *) echo off;; esac
## STDOUT:
on
off
## END

#### all long names are known
for o in allexport errexit ignoreeof monitor noclobber noglob nounset verbose xtrace vi notify; do set +o $o 2>/dev/null || echo no $o; done
## STDOUT:
## END

#### set with double dash
set -- -a -b; echo $1 $2
## stdout: -a -b

#### set with double dash alone
set -- a; set --; echo $#
## stdout: 0

#### set with a minus
set - a b 2>/dev/null; echo $# $1
## stdout: 2 a
## OK yash stdout: 3 -

#### set options and operands
set -f a b; echo $1 $#; case $- in *f*) echo f;; esac
## STDOUT:
a 2
f
## END

#### set cluster
set -fu; case $- in *f*u*|*u*f*) echo both;; esac; set +fu; case $- in *[fu]*) echo some;; *) echo none;; esac
## STDOUT:
both
none
## END

#### set plus and operands
set +f a; echo $1
## stdout: a

#### set operand after double dash that looks like an option
set -e -- -x; echo $1
## stdout: -x

#### set operand without dash
set a; echo $1; set b c; echo $1 $#
## STDOUT:
a
b 2
## END

#### set of plus alone
set a; set + ; echo $#
## stdout: 1

#### dollar minus is empty of letters that are off
case $- in *[efux]*) echo on;; *) echo off;; esac
## stdout: off

#### options in a subshell are inherited
set -f; (case $- in *f*) echo on;; esac)
## stdout: on

#### options in a substitution are inherited
set -f; echo $(case $- in *f*) echo on;; esac)
## stdout: on

#### options are not inherited by a new shell
set -f; $SH -c 'case $- in *f*) echo on;; *) echo off;; esac'
## stdout: off

#### monitor is off in a script
case $- in *m*) echo on;; *) echo off;; esac
## stdout: off

#### invalid option letter of the shell
$SH -Y -c 'echo a' 2>/dev/null; test $? -ne 0 && echo failed
## stdout: failed

#### noclobber letter
set -C; case $- in *C*) echo on;; esac
## stdout: on

#### blank lines of standard input leave the status alone
printf '(exit 5)\n\n# comment\n  \necho $?\n(exit 6)\n\n#\n' | $SH; echo $?
printf '\n\n' | $SH; echo $?
## STDOUT:
5
6
0
## END

#### a command string shows in the option letters
case $- in *c*) echo c;; *) echo no;; esac
(case $- in *c*) echo c;; *) echo no;; esac)
$SH -f -c 'case $- in *c*) echo c;; *) echo no;; esac'
printf 'case $- in *c*) echo c;; *) echo no;; esac\n' > "$TMP/script"
$SH "$TMP/script"
$SH < "$TMP/script"
## STDOUT:
c
c
c
no
no
## END
## OK dash STDOUT:
no
no
no
no
no
## END

#### a pipeline's trace does not go where its commands' errors go
{ set -x; ls /nonexistent 2>&1 | wc -l; } 2>/dev/null
{ set -x; A=1 false 2>&1 | wc -l; } 2>/dev/null
## STDOUT:
1
0
## END
## OK yash STDOUT:
2
1
## END
## OK ksh STDOUT:
1
1
## END

#### verbose shows here-documents before their command runs, and dot scripts
cat > "$TMP/lib" <<'E'
# in a file
echo lib

# end
E
cat > "$TMP/script" <<'E'
set -v
cat <<A
body
A
. "$TMP/lib"
echo "a
b"

# comment
set +v
echo off
E
$SH "$TMP/script" 2>&1
## STDOUT:
cat <<A
body
A
body
. "$TMP/lib"
# in a file
echo lib
lib

# end
echo "a
b"
a
b

# comment
set +v
off
## END
## OK ksh STDOUT:
cat <<A
body
A
body
. "$TMP/lib"
# in a file
echo lib

# end
lib
echo "a
b"

a
b
# comment
set +v
off
## END

#### verbose shows what was read until a syntax error
printf 'set -v\necho a; (\necho b )\nif :\n  fi\necho c\n' > "$TMP/script"
$SH "$TMP/script" 2>&1 | sed '/rror/,$d'
## STDOUT:
echo a; (
echo b )
a
b
if :
  fi
## END
## OK ksh STDOUT:
echo a; (
echo b )
a
b
if :
  fi
echo c
## END
