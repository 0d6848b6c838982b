# The trap on ERR, an extension of ash, bash, mksh and ksh (EXT-ERR)

#### a failed command
trap 'echo ERR $?' ERR; false; (exit 3); echo end $?
## STDOUT:
ERR 1
ERR 3
end 3
## END
## OK dash/yash stdout: end 3

#### not in conditions and negated commands
trap 'echo ERR' ERR
false || true; false && true; ! true; ! false
if false; then :; elif false; then :; fi
while false; do :; done; until true; do :; done
[ -n '' ] && echo no
echo end
## stdout: end

#### the last command of an and-or list
trap 'echo ERR' ERR; true && false; false || false; { false || false; }; ( false || false ); echo end
## STDOUT:
ERR
ERR
ERR
ERR
end
## END
## OK dash/yash stdout: end

#### a function in a condition
trap 'echo ERR' ERR
f() { false; echo in; }
f || true; f && true; if f; then :; fi; ! f
echo end
## STDOUT:
in
in
in
in
end
## END

#### a group counts by its commands
trap 'echo ERR' ERR; { false; true; }; { { false; }; }; case x in x) false;; esac; if true; then false; fi; echo end
## STDOUT:
ERR
ERR
ERR
ERR
end
## END
## OK dash/yash stdout: end

#### loops
trap 'echo ERR' ERR; for i in 1 2; do false; done; while true; do false; break; done; echo end
## STDOUT:
ERR
ERR
ERR
end
## END
## OK dash/yash stdout: end

#### a subshell counts by its status
trap 'echo ERR' ERR; (false); (false; true); x=$(false); x=$(false; true); echo end
## STDOUT:
ERR
ERR
end
## END
## OK dash/yash stdout: end

#### a subshell's own
trap 'echo out' ERR; ( trap 'echo in' ERR; false; : ); echo end
## STDOUT:
in
end
## END
## OK dash/yash stdout: end

#### a command substitution's own
x=$(trap 'echo E' ERR; false; trap); echo "[$x]"
## STDOUT:
[E
trap -- 'echo E' ERR]
## END
## OK dash/yash stdout: []

#### pipelines count by their last command
trap 'echo ERR' ERR; false | true; { false; true; } | cat; true | false; echo end
## STDOUT:
ERR
end
## END
## OK dash/yash stdout: end
## OK ksh STDOUT:
ERR
ERR
end
## END

#### pipelines under pipefail
trap 'echo ERR' ERR; set -o pipefail; false | true; echo end
## STDOUT:
ERR
end
## END
## OK dash STDOUT:
## END
## OK dash status: 2
## OK yash stdout: end

#### asynchronous lists
trap 'echo ERR' ERR; { false; true; } & wait; false & wait $!; echo end
## STDOUT:
ERR
end
## END
## OK dash/yash stdout: end

#### not inside functions
trap 'echo ERR' ERR; f() { false; true; }; f; g() { eval 'false; echo in'; }; g; echo end
## STDOUT:
in
end
## END
## OK mksh/ksh STDOUT:
ERR
ERR
in
end
## END

#### a function that fails
trap 'echo ERR $?' ERR; g() { return 4; }; f() { g; }; f; echo end
## STDOUT:
ERR 4
end
## END
## OK dash/yash stdout: end
## OK ksh STDOUT:
ERR 4
ERR 4
end
## END

#### set in a function
f() { trap 'echo ERR' ERR; false; echo in; }; f; g() { false; echo in g; }; g; false; echo end
## STDOUT:
ERR
in
in g
ERR
end
## END
## OK dash/yash STDOUT:
in
in g
end
## END
## OK mksh/ksh STDOUT:
ERR
in
ERR
in g
ERR
end
## END

#### replaced in a function
trap 'echo out' ERR; f() { trap 'echo in' ERR; false; echo x; }; f; false; echo end
## STDOUT:
in
x
in
end
## END
## OK dash/yash STDOUT:
x
end
## END

#### eval and dot scripts
trap 'echo ERR' ERR; eval false; eval 'false; true'; command eval false; echo 'false; echo in' > "$TMP/s"; . "$TMP/s"; echo end
## STDOUT:
ERR
ERR
ERR
ERR
ERR
ERR
in
end
## END
## OK dash/yash STDOUT:
in
end
## END

#### set -e comes after it
trap 'echo ERR' ERR; trap 'echo EXIT' EXIT; set -e; false; echo no
## STDOUT:
ERR
EXIT
## END
## status: 1
## OK dash/yash stdout: EXIT

#### not for what fails in the action
trap 'echo ERR; false; echo in' ERR; false; echo end
## STDOUT:
ERR
in
end
## END
## OK dash/yash stdout: end

#### keeps the status
trap 'echo ERR; (exit 5)' ERR; (exit 3); echo $?
## STDOUT:
ERR
3
## END
## OK dash/yash stdout: 3

#### exit in the action
trap 'echo ERR; exit 7' ERR; false; echo no
## stdout: ERR
## status: 7
## OK dash/yash stdout: no
## OK dash/yash status: 0

#### break and continue in the action
trap 'echo E; break' ERR; for i in 1 2; do echo $i; false; done
trap 'echo E; continue' ERR; for i in 1 2; do echo $i; false; echo no; done; echo end
## STDOUT:
1
E
1
E
2
E
end
## END
## OK dash/yash STDOUT:
1
2
1
no
2
no
end
## END
## OK mksh STDOUT:
1
E
2
E
1
E
no
2
E
no
end
## END

#### listed last
trap 'echo E' ERR; trap 'echo x' EXIT INT HUP TERM; trap; trap - EXIT
## STDOUT:
trap -- 'echo x' EXIT
trap -- 'echo x' HUP
trap -- 'echo x' INT
trap -- 'echo x' TERM
trap -- 'echo E' ERR
## END
## OK dash/yash STDOUT:
trap -- 'echo x' EXIT
trap -- 'echo x' HUP
trap -- 'echo x' INT
trap -- 'echo x' TERM
## END
## OK ksh STDOUT:
trap -- 'echo x' TERM
trap -- 'echo x' INT
trap -- 'echo x' HUP
trap -- 'echo x' EXIT
trap -- 'echo E' ERR
## END

#### saved by a command substitution
trap 'echo E' ERR; x=$(trap); echo "[$x]"
## stdout: [trap -- 'echo E' ERR]
## OK dash/yash/mksh stdout: []

#### reset
trap 'echo E' ERR; trap - ERR; false; trap; echo end
## stdout: end

#### ignored
trap '' ERR; false; trap; echo end
## STDOUT:
trap -- '' ERR
end
## END
## OK dash/yash/ksh stdout: end

#### failed look-up, redirection and assignment
trap 'echo ERR' ERR; nosuch; cat < /nosuch; a=$(exit 3) b=2; echo end
## STDOUT:
ERR
ERR
ERR
end
## END
## OK dash/yash stdout: end

#### together with EXIT
trap 'echo E' ERR EXIT; false
## STDOUT:
E
E
## END
## status: 1
## OK dash STDOUT:
## END
## OK yash stdout: E

#### not by exit
trap 'echo E' EXIT ERR; exit 3
## stdout: E
## status: 3

#### reset in a function
trap 'echo out' ERR; f() { trap - ERR; false; echo x; }; f; false; echo end
## note: bash and ash give the caller its own back; two of the four that end without it have no ERR at all
## STDOUT:
x
out
end
## END
## OK dash/yash/mksh/ksh STDOUT:
x
end
## END

#### in the trap on EXIT
trap 'echo E $?' ERR; trap 'false; echo x; exit 0' EXIT; echo end
## STDOUT:
end
E 1
x
## END
## OK dash/yash STDOUT:
end
x
## END

#### LINENO is that of the command
trap 'echo $((LINENO - first))' ERR
first=$LINENO
true
false
## stdout: 2
## status: 1
## OK dash/yash STDOUT:
## END
## OK mksh stdout: 0
