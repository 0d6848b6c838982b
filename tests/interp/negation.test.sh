# The status of loops that are left, also under ! (XCU 2.9.2, break)

#### f() { ! return 3; }; f; echo $?; f() { ! return 0; }; f;
f() { ! return 3; }; f; echo $?; f() { ! return 0; }; f; echo $?
## STDOUT:
3
0
## END
## OK ash/yash STDOUT:
0
1
## END

#### for i in 1 2; do ! continue; done; echo $?; for i in 1 2
for i in 1 2; do ! continue; done; echo $?; for i in 1 2; do ! { continue; }; done; echo $?
## STDOUT:
1
1
## END
## OK dash/mksh STDOUT:
0
0
## END

#### for i in 1 2; do ! break; done; echo $?; while :; do ! {
for i in 1 2; do ! break; done; echo $?; while :; do ! { break; }; done; echo $?
## STDOUT:
1
1
## END
## OK dash/mksh STDOUT:
0
0
## END

#### for i in 1; do for j in 1; do ! { continue 2; }; done; d
for i in 1; do for j in 1; do ! { continue 2; }; done; done; echo $?
## stdout: 1
## OK dash/mksh stdout: 0

#### (! exit 0); echo $?; f() { ! exit 3; }; (f); echo $?
(! exit 0); echo $?; f() { ! exit 3; }; (f); echo $?
## STDOUT:
0
3
## END

#### for i in 1; do false; (false; eval break); echo $?; done
for i in 1; do false; (false; eval break); echo $?; done; for i in 1 2; do false; continue; done; echo $?; while :; do false; break; done; echo $?
## STDOUT:
0
0
0
## END
## OK yash STDOUT:
2
0
0
## END

#### for i in 1 2; do false || continue; done; echo $?; for i
for i in 1 2; do false || continue; done; echo $?; for i in 1 2; do true && break; done; echo $?; until false; do (exit 3); break; done; echo $?
## STDOUT:
0
0
0
## END
