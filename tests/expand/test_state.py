"""ShellState: variables with side effects, locals, options, environment, clones, memory."""

from __future__ import annotations

import pytest

from shellwasm.expand.base import MemoryExceeded, ReadonlyError
from shellwasm.state import OPTIONS, ShellState


def test_a_new_state_has_the_shells_own_variables() -> None:
    state = ShellState("sh", ["a"])
    assert state.values == {"IFS": " \t\n", "OPTIND": "1", "PS1": "$ ", "PS2": "> ", "PS4": "+ "}
    assert [state.special(name) for name in "?#-0$!"] == ["0", "1", "", "sh", "0", None]
    assert state.environment() == {}


def test_side_effects() -> None:
    state = ShellState()
    state.assign("IFS", ":x")
    assert (state.ifs.joiner, state.ifs.split("a:bxc")) == (":", ["a", "b", "c"])
    state.unset("IFS")
    assert (state.ifs.joiner, state.ifs.split("a b:c")) == (" ", ["a", "b:c"])
    state.hashed["ls"] = "/bin/ls"
    state.assign("PATH", "/bin")
    assert state.hashed == {}
    state.option_offset = 3
    state.assign("OPTIND", "1")
    assert state.option_offset == 0


@pytest.mark.parametrize(
    ("settings", "bytewise"),
    [
        ({}, True),
        ({"LANG": "C.UTF-8"}, False),
        ({"LANG": "en_US.utf8"}, False),
        ({"LANG": "C.UTF-8", "LC_ALL": "C"}, True),
        ({"LANG": "C", "LC_CTYPE": "de_DE.UTF-8"}, False),
        ({"LANG": "C.UTF-8", "LC_ALL": ""}, False),
        ({"LANG": "en_US"}, True),
    ],
)
def test_locale(settings: dict[str, str], bytewise: bool) -> None:
    state = ShellState()
    for name, value in settings.items():
        state.assign(name, value)
    assert state.bytewise is bytewise


def test_readonly() -> None:
    state = ShellState()
    state.assign("x", "1")
    state.readonly.add("x")
    for action in (lambda: state.assign("x", "2"), lambda: state.unset("x")):
        with pytest.raises(ReadonlyError, match="x: is read only"):
            action()
    assert state.values["x"] == "1"


def test_lineno_until_it_is_unset() -> None:
    state = ShellState()
    state.line = 7
    assert state.get("LINENO") == "7"
    state.unset("LINENO")
    assert state.get("LINENO") is None


def test_locals_are_restored_with_their_attributes() -> None:
    state = ShellState()
    state.assign("x", "1")
    state.exported.add("x")
    assert state.make_local("x") is False
    state.functions_running = 1
    assert state.make_local("x")
    assert ("x" in state.values, "x" in state.exported) == (False, True)
    state.assign("x", "2")
    assert state.make_local("x")  # a second time it keeps its value
    assert state.values["x"] == "2"
    assert state.make_local("new")
    state.assign("new", "3")
    state.exported.add("new")
    state.leave_scope()
    assert (state.values["x"], "new" in state.values, "new" in state.exported) == ("1", False, False)
    assert state.scope is None


def test_local_of_ifs_changes_the_separators() -> None:
    state = ShellState()
    state.functions_running = 1
    state.make_local("IFS")
    assert state.ifs.value is None
    state.assign("IFS", ":")
    state.leave_scope()
    assert state.ifs.value == " \t\n"


def test_local_of_a_readonly_is_an_error() -> None:
    state = ShellState()
    state.functions_running = 1
    state.readonly.add("x")
    with pytest.raises(ReadonlyError):
        state.make_local("x")


def test_local_dash_restores_the_options() -> None:
    state = ShellState()
    state.functions_running = 1
    state.make_local("-")
    state.set_option("noglob", True)
    state.leave_scope()
    assert not state.noglob
    assert not state.options["noglob"]


def test_options() -> None:
    state = ShellState()
    state.set_option("errexit", True)
    state.set_option("noclobber", True)
    assert (state.errexit, state.options["errexit"], state.flags()) == (True, True, "Ce")
    with pytest.raises(ValueError, match="nonsense"):
        state.set_option("nonsense", True)
    assert {name for name, *_ in OPTIONS} == state.options.keys()


def test_every_quick_flag_follows_its_option() -> None:
    state = ShellState()
    for name, *_ in OPTIONS:
        state.set_option(name, True)
        assert getattr(state, name, True) is True


def test_allexport() -> None:
    state = ShellState()
    state.set_option("allexport", True)
    state.assign("x", "1")
    assert state.environment() == {b"x": b"1"}


def test_environment() -> None:
    state = ShellState()
    state.import_environment({b"A": b"1", b"a-b": b"2", b"IFS": b"x", b"B": b"\xff"})
    assert state.environment() == {b"A": b"1", b"a-b": b"2", b"B": b"\xff"}
    assert state.environment() is state.environment()
    assert state.ifs.value == " \t\n"
    state.assign("A", "3")
    state.exported.add("C")
    assert state.environment() == {b"A": b"3", b"a-b": b"2", b"B": b"\xff"}
    state.assign("C", "é")
    assert state.environment()[b"C"] == "é".encode()
    state.unset("A")
    assert b"A" not in state.environment()


def test_variables_before_a_command() -> None:
    state = ShellState()
    state.assign("x", "1")
    saved = state.save_variables(["x", "IFS", "x"])
    state.assign("x", "2")
    state.assign("IFS", ":")
    state.restore_variables(saved)
    assert (state.values["x"], state.ifs.value) == ("1", " \t\n")


def test_a_clone_is_independent() -> None:
    state = ShellState("sh", ["a"])
    state.assign("x", "1")
    clone = state.clone()
    clone.assign("x", "2")
    clone.assign("IFS", ":")
    clone.exported.add("x")
    clone.readonly.add("x")
    clone.positional.append("b")
    clone.aliases["a"] = "b"
    clone.traps["EXIT"] = "x"
    clone.hashed["ls"] = "/bin/ls"
    clone.set_option("errexit", True)
    state.assign("x", "3")
    assert (state.values["x"], clone.values["x"], state.ifs.value) == ("3", "2", " \t\n")
    assert (state.exported, state.positional, state.aliases, state.traps) == (set(), ["a"], {}, {})
    assert (state.hashed, state.errexit, state.options["errexit"]) == ({}, False, False)


def test_a_clone_copies_every_slot() -> None:
    state = ShellState()
    clone = state.clone()
    assert all(hasattr(clone, name) for name in ShellState.__slots__)


# ---------------------------------------------------------------- memory


def test_doubling_a_variable_stops() -> None:
    state = ShellState(memory_limit=1 << 20)
    state.assign("x", "a" * 1000)
    with pytest.raises(MemoryExceeded, match="shell memory limit of 1048576 bytes exceeded"):
        while True:
            state.assign("x", state.values["x"] * 2)
    assert len(state.values["x"]) <= 1 << 20


def test_many_small_variables_stop() -> None:
    state = ShellState(memory_limit=1 << 20)
    with pytest.raises(MemoryExceeded):
        for index in range(1 << 20):
            state.assign(f"v{index}", "x")
    assert 3000 < len(state.values) < 12000


def test_assigning_the_same_again_and_again_is_free() -> None:
    state = ShellState(memory_limit=1 << 20)
    for _ in range(3000):
        state.assign("x", "a" * 1000)


def test_positional_parameters_count() -> None:
    state = ShellState(memory_limit=1 << 20)
    state.set_positional(["a" * 1000] * 500)
    with pytest.raises(MemoryExceeded):
        state.set_positional(["a" * 1000 + str(i) for i in range(2000)])
    assert len(state.positional) == 500


def test_parameters_and_locals_of_callers_count() -> None:
    state = ShellState(memory_limit=1 << 20)
    with pytest.raises(MemoryExceeded):
        for depth in range(1000):
            state.enter_function([str(depth) * 10_000])
    depth = len(state.frames)
    assert depth < 110
    for _ in range(depth):
        state.leave_function()
    assert (state.positional, state.functions_running) == ([], 0)
    with pytest.raises(MemoryExceeded):
        for depth in range(1000):
            state.enter_function([])
            state.make_local("x")
            state.assign("x", str(depth) * 10_000)


def test_parameters_that_are_handed_on_count_once() -> None:
    state = ShellState(memory_limit=1 << 20)
    state.set_positional(["a" * 500_000])
    for _ in range(1000):
        state.enter_function(state.positional.copy())


def test_replaced_values_count() -> None:
    state = ShellState(memory_limit=1 << 20)
    saved = []
    with pytest.raises(MemoryExceeded):
        for depth in range(1000):
            saved.append(state.save_variables(["x"]))
            state.assign("x", str(depth) * 10_000)
    while saved:
        state.restore_variables(saved.pop())
    assert (state.overlays, "x" in state.values) == ([], False)


def test_counting_is_rare() -> None:
    counted = 0

    class Counting(ShellState):
        __slots__ = ()

        def count_memory(self, more: str = "") -> None:
            nonlocal counted
            counted += 1
            super().count_memory(more)

    state = Counting(memory_limit=1 << 20)
    state.assign("big", "a" * 1_000_000)  # nearly full
    for index in range(10_000):
        state.assign("x", str(index))
    assert counted <= 10_000 * 110 // ((1 << 20) >> 6) + 2


def test_no_limit() -> None:
    state = ShellState()
    state.assign("x", "a" * (1 << 20))
    state.count_memory()
