# The status that exit and return give in a trap's action (XCU 2.15 exit, return)

#### trap "echo TERM; return" TERM; f() { (sleep .2; kill $$)
trap "echo TERM; return" TERM; f() { (sleep .2; kill $$) & until (exit 42) do (exit 42); done; }; f; echo 42:$?
## STDOUT:
TERM
42:42
## END
## OK yash stdout-json: "(timeout)"
## OK yash status: -1
## OK ksh STDOUT:
TERM
42:0
## END

#### trap 'g' USR1; g() { false; return; }; (exit 5); kill -U
trap 'g' USR1; g() { false; return; }; (exit 5); kill -USR1 $$; echo $?; trap 'h' USR1; h() { (exit 9); exit; }; (exit 6); f() { (exit 7); kill -USR1 $$; }; f
## stdout: 0
## OK bash/yash/ksh status: 9

#### trap 'false; exit' EXIT; (exit 3); exit
trap 'false; exit' EXIT; (exit 3); exit
## STDOUT:
## END
## status: 3
## OK ksh status: 1

#### trap 'true; return' USR1; f() { (exit 8); kill -USR1 $$;
trap 'true; return' USR1; f() { (exit 8); kill -USR1 $$; echo no; }; f; echo $?
## stdout: 0
## OK yash STDOUT:
no
0
## END

#### trap 'return 3; echo no' EXIT; exit 5
trap 'return 3; echo no' EXIT; exit 5
## STDOUT:
## END
## status: 5
## OK bash status: 2
## OK mksh/ksh status: 3
