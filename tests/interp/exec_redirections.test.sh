# What exec's redirections last for; traps that arrive while a command runs (XCU 2.7, 2.15 exec, trap)

#### exec; echo a >f; echo b; cat f; eval 'exec' >g; echo c;
exec; echo a >f; echo b; cat f; eval 'exec' >g; echo c; cat g; command exec; echo d >h; echo e
## STDOUT:
b
a
c
e
## END

#### eval 'exec 3>x' 2>y; echo hi >&3; cat x; f() { exec 4>z;
eval 'exec 3>x' 2>y; echo hi >&3; cat x; f() { exec 4>z; }; f 2>/dev/null; echo w >&4; cat z; command exec 5>q; echo v >&5; cat q
## STDOUT:
hi
w
v
## END

#### { exec 3>p; } 2>/dev/null; echo a >&3; cat p; (exec >r;
{ exec 3>p; } 2>/dev/null; echo a >&3; cat p; (exec >r; echo in); echo out; cat r; exec 6>&1 >s; echo to s; exec >&6 6>&-; cat s
## STDOUT:
a
out
in
to s
## END

#### exec 3>&1 4>&2 >/dev/null 2>&1; echo no; exec >&3 2>&4 3
exec 3>&1 4>&2 >/dev/null 2>&1; echo no; exec >&3 2>&4 3>&- 4>&-; echo yes; x=1 exec 7>t; echo ${x-u}; echo a >&7; cat t; exec 7>&-; (echo b >&7) 2>/dev/null; echo $?
## STDOUT:
yes
1
a
1
## END
## OK dash/yash STDOUT:
yes
1
a
2
## END

#### trap 'echo got' USR1; (sleep .2; kill -USR1 $$; sleep .2
trap 'echo got' USR1; (sleep .2; kill -USR1 $$; sleep .2) | cat; echo a; x=$(sleep .1; kill -USR1 $$; echo b); echo $x; sh -c 'sleep .1; kill -USR1 $PPID'; echo c
## STDOUT:
got
a
got
b
got
c
## END
## OK ksh STDOUT:
got
a
got

got
c
## END

#### read x <<X; echo "$x"; { read y; echo "$y"; } <<X; echo
read x <<X; echo "$x"; { read y; echo "$y"; } <<X; echo end
a
X
b
X
## STDOUT:
a
b
end
## END
