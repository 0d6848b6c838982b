"""The interpreter by itself: closures, nesting, sessions, what it prints; over a memory filesystem, without applets."""

from __future__ import annotations

import pytest

from shellwasm import ast
from shellwasm.interp import Interpreter, compile_node
from shellwasm.limits import Limits
from shellwasm.state import ShellState
from shellwasm.syntax import Visitor, parse
from tests.interp.harness import Machine


@pytest.fixture(scope="module")
def machine() -> Machine:
    return Machine()


MESSAGES = [
    ("nosuch", 127, "sh: line 1: nosuch: not found\n"),
    (":\n\nnosuch", 127, "sh: line 3: nosuch: not found\n"),
    ("/etc", 126, "sh: line 1: /etc: Permission denied\n"),
    ("git status", 127, "sh: line 1: git: not found (not in the sandbox yet)\n"),
    ("curl x", 127, "sh: line 1: curl: not found (the sandbox has no network)\n"),
    ("[[ a ]]", 127, "sh: line 1: [[: not found (an extension of bash and ksh; use [ ... ])\n"),
    ("''", 127, "sh: line 1: : Permission denied\n"),
    ("exec /nosuch", 127, "sh: exec: line 1: /nosuch: not found\n"),
    ("f() {\ncd /nosuch\n}; f", 2, "sh: cd: line 2: can't cd to /nosuch: No such file or directory\n"),
    ("readonly r; export r=1", 2, "sh: export: line 1: r: is read only\n"),
    ("eval ')'", 2, 'sh: eval: line 1: syntax error: unexpected ")"\n'),
    ("kill x", 1, "sh: kill: line 1: invalid number 'x'\n"),
    ("x+=b", 127, "sh: line 1: x+=b: not found (appending is an extension of bash and ksh; use name=$name...)\n"),
    ("a[0]=x", 127, "sh: line 1: a[0]=x: not found (arrays are an extension of bash and ksh)\n"),
    ("[[ a < b ]]", 1, "sh: line 1: can't open b: no such file ([[ is an extension of bash and ksh; use [ ... ])\n"),
    (
        "((x=1)); (( : )); ((: && x=1)); ((:)|(:))",
        0,
        "sh: line 1: (( )) are two subshells here; the arithmetic command of bash and ksh is not supported\n",
    ),
    (": ${x^^}", 2, "sh: line 1: syntax error: bad substitution (changing case is not supported; use tr)\n"),
    (": ${!x}", 2, "sh: line 1: syntax error: bad substitution (indirection is not supported; use eval)\n"),
    (": ${x[1]}", 2, "sh: line 1: syntax error: bad substitution (arrays are not supported)\n"),
    (": $((x[1]))", 2, "sh: line 1: arithmetic syntax error (arrays are not supported)\n"),
    (": ${x?}", 2, "sh: line 1: x: parameter not set\n"),
    ("readonly r; r=1", 2, "sh: line 1: r: is read only\n"),
    (">/no/file", 1, "sh: line 1: can't create /no/file: nonexistent directory\n"),
    ("</nofile", 1, "sh: line 1: can't open /nofile: no such file\n"),
    ("echo >&7", 1, "sh: line 1: 7: Bad file descriptor\n"),
    ("shift 3", 1, "sh: shift: line 1: can't shift that many\n"),
    ("break x", 2, "sh: break: line 1: Illegal number: x\n"),
    ("trap x NOSIG", 1, "sh: trap: line 1: NOSIG: invalid signal specification\n"),
    ("set -q", 2, "sh: set: line 1: illegal option -q\n"),
    (". /nofile", 1, "sh: .: line 1: can't open '/nofile': No such file or directory\n"),
    ("set -x; a='b c' :; :", 0, "+ a='b c' :\n+ :\n"),
    ("PS4='$x> '; x=1; set -x; :", 0, "1> :\n"),
    ("f() { f; }; f", 2, "sh: line 1: maximum call depth exceeded (5000)\n"),
    ("break() { :; }", 2, "sh: line 1: syntax error: break: bad function name\n"),
]


@pytest.mark.parametrize(("script", "status", "errors"), MESSAGES, ids=[row[0] for row in MESSAGES])
def test_messages(machine: Machine, script: str, status: int, errors: str) -> None:
    """XCU 2.8.1: what a person is told, and the status."""
    assert machine.run(script) == (status, "", errors)


def nested(opening: str, body: str, closing: str, count: int) -> str:
    return opening * count + body + closing * count


NESTED = [
    ("groups", nested("{ ", "echo in;", "}; ", 15_000), 0, "in\n"),
    ("ifs", nested("if :; then ", "echo in;", " fi;", 5_000), 0, "in\n"),
    ("loops", nested("for i in 1; do ", "echo in;", " done;", 5_000), 0, "in\n"),
    ("cases", nested("case a in a) ", "echo in;", " esac;", 5_000), 0, "in\n"),
    ("and-or", "true && " * 50_000 + "echo in", 0, "in\n"),
    ("sequence", "; ".join([":"] * 50_000) + "; echo in", 0, "in\n"),
    ("subshells", nested("(", "echo in", ")", 1_000), 0, "in\n"),
    ("substitutions", nested("echo $(", "echo in", ")", 1_000), 0, "in\n"),
    ("calls", "f() { if [ $1 -gt 0 ]; then f $(($1-1)); else echo in; fi; }; f 4900", 0, "in\n"),
    ("evals", "f() { [ $1 = 2400 ] && echo in || eval 'f $(($1+1))'; }; f 0", 0, "in\n"),
]


@pytest.mark.parametrize(("name", "script", "status", "output"), NESTED, ids=[row[0] for row in NESTED])
def test_deep_nesting(machine: Machine, name: str, script: str, status: int, output: str) -> None:
    assert machine.run(script) == (status, output, "")


def test_too_many_nested_subshells_are_an_error_of_the_shell() -> None:
    status, output, errors = Machine(Limits(processes=50)).run("f() { (f); }; f; echo $?")
    assert (status, output) == (0, "2\n")
    assert errors == "sh: line 1: can't fork: Resource temporarily unavailable\n"


def test_every_runnable_node_has_a_method_and_a_missing_one_is_noticed() -> None:
    assert set(Interpreter.handles) == set(Interpreter.methods)
    with pytest.raises(TypeError, match="no method for"):
        type("Incomplete", (Visitor,), {"visit_Script": lambda self, node: None})


def test_a_closure_is_kept_in_its_node() -> None:
    script = parse("echo a; (echo b)")
    assert compile_node(script) is compile_node(script)
    assert script._thunk is compile_node(script)


def test_function_bodies_and_subshells_are_compiled_when_they_first_run() -> None:
    script = parse("f() { echo a; }; (echo b)")
    compile_node(script)
    definition = script.items[0].command
    assert isinstance(definition, ast.FunctionDefinition)
    assert definition.body._thunk is None


def test_script_on_standard_input_shares_it_with_its_commands(machine: Machine) -> None:
    assert machine.run(None, stdin=b"read x\none\necho $x\nread -r y\nt\\wo\necho $y\n") == (0, "one\nt\\wo\n", "")


def test_a_substitution_ends_when_the_last_writer_is_gone(machine: Machine) -> None:
    script = "x=$(trap 'echo late' USR1; { while :; do :; done; } & echo a; kill $!); echo $x"
    assert machine.run(script)[:2] == (0, "a\n")


def test_substitution_output_is_limited() -> None:
    machine = Machine(Limits(capture=1000))
    status, output, errors = machine.run("x=$(while :; do echo aaaaaaaaaaaaaaaaaa || exit; done); echo no")
    assert (status, output) == (2, "")
    assert "output limit exceeded" in errors


def test_what_assignments_before_commands_replaced_is_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[int] = []
    restore = ShellState.restore_variables

    def restore_and_count(state: ShellState, saved: list[tuple[str, str | None, bool, bool]]) -> None:
        restore(state, saved)
        kept.append(len(state.overlays))

    monkeypatch.setattr(ShellState, "restore_variables", restore_and_count)
    Machine().run("x=1 true; x=1 y=2 true")
    assert kept == [0, 0]


def test_background_commands_read_nothing_and_ignore_interrupts(machine: Machine) -> None:
    assert machine.run("{ read x; echo $?; kill -INT $$; } & wait; echo end", stdin=b"data\n")[0] == 130
    assert machine.run("(trap 'echo no' INT; kill -INT $(sh -c 'echo $PPID'); echo yes) & wait")[1] == "yes\n"


def test_no_process_number_is_used_up_by_a_substitution_of_a_builtin(machine: Machine) -> None:
    script = "sh -c 'echo $$'; for i in 1 2 3; do x=$(echo a); done; sh -c 'echo $$'"
    first, second = machine.run(script)[1].split()
    assert int(second) == int(first) + 1


INTERACTIVE = [
    (b"echo a\nexit 3\n", 3, "a\n"),
    (b"readonly r=1\nr=2\necho $?\n", 0, "2\n"),
    (b"echo ${u?}\necho $?\n", 0, "2\n"),
    (b"fi\necho $?\n", 0, "2\n"),
    (b"f() { echo ${u?}; echo no; }\nf\necho still\n", 0, "still\n"),
    (b"exec /none\necho $?\n", 0, "127\n"),
    (b"kill -INT $$\necho $?\n", 0, "130\n"),
    (b"kill -TERM $$\necho still\n", 0, "still\n"),
    (b"(echo ${u?}; echo no)\necho $?\n", 0, "2\n"),
    (b"while :; do echo ${u?}; done\necho out\n", 0, "out\n"),
]


@pytest.mark.parametrize(("typed", "status", "output"), INTERACTIVE)
def test_an_interactive_shell_survives_errors(machine: Machine, typed: bytes, status: int, output: str) -> None:
    assert machine.run(None, stdin=typed, interactive=True)[:2] == (status, output)


def test_prompts_go_to_standard_error(machine: Machine) -> None:
    typed = b"PS1='$x> ' x=1\nif :\nthen echo a; fi\n"
    assert machine.run(None, stdin=typed, interactive=True) == (0, "a\n", "# 1> > 1> ")


def test_ignoreeof(machine: Machine) -> None:
    errors = machine.run(None, stdin=b"set -o ignoreeof\n", interactive=True)[2]
    assert 'Use "exit" to leave shell.' in errors
