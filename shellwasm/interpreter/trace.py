"""`set -x`: writes commands on standard error before they run, after PS4 (XCU set)."""

from __future__ import annotations

from shellwasm.builtins.lookup import RESERVED_WORDS
from shellwasm.builtins.quoting import quote
from shellwasm.errors import SysError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from shellwasm.interpreter.redirect import Saved
    from shellwasm.interpreter.shell import Shell


_PLAIN = frozenset("+,-./:@]^_0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")  # as busybox ash


def trace_assignments(shell: Shell, assignments: Sequence[tuple[str, str]]) -> None:
    """Write a command that only assigns."""
    _write(shell, [f"{name}={_word(value)}" for name, value in assignments], ())


def trace_command(
    shell: Shell, assignments: Sequence[tuple[str, str]], argv: Sequence[str], saved: Saved | tuple[()] = ()
) -> None:
    """Write a command; `saved` holds the descriptors that its redirections replaced (the trace is not redirected)."""
    words = [f"{name}={_word(value)}" for name, value in assignments]
    _write(shell, words + [_word(word) for word in argv], saved)


def _word(text: str) -> str:
    return text if _PLAIN.issuperset(text) and text and text not in RESERVED_WORDS else quote(text)


def _write(shell: Shell, words: Sequence[str], saved: Saved | tuple[()]) -> None:
    shell.xtrace = False  # the prompt's own expansions are not traced
    try:
        prompt = shell.expand_prompt("PS4")
    finally:
        shell.xtrace = shell.options["xtrace"]
    data = shell.encode(f"{prompt}{' '.join(words)}\n")
    try:
        file = next((file for fd, file, _ in saved if fd == 2), None) or shell.task.fds.get(2)
        file.write(data, shell.task.waiter)
    except SysError:
        pass  # a closed standard error is no error of the command's
