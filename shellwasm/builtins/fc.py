"""fc: list, edit and run again commands of the history."""

from __future__ import annotations

from shellwasm.builtins.base import Builtin, BuiltinError, Shell
from shellwasm.builtins.integers import is_number
from shellwasm.builtins.options import parse_options
from shellwasm.builtins.quoting import quote
from shellwasm.errors import SysError
from shellwasm.vfs.base import O_CREAT, O_EXCL, O_RDONLY, O_WRONLY

LISTED = 16  # commands that -l shows when it is not told which


def fc(shell: Shell, argv: list[str]) -> int:
    """Without options edit the last command and run the result; the status is that of what ran."""
    options, operands = _arguments(argv)
    history = History(shell)
    if "l" in options:
        return _list(shell, history, operands, options)
    if "s" in options or options.get("e") == "-":  # the latter in bash, mksh and ksh
        return _substitute(shell, history, operands)
    chosen = _range(history, operands, ("-1", None))
    commands = [history.texts[index] for index in (reversed(chosen) if "r" in options else chosen)]
    return _edit(shell, commands, options.get("e") or shell.get("FCEDIT") or shell.get("EDITOR") or "ed")


class History:
    """The commands before this one; those before `oldest` are out of reach (HISTSIZE, XCU fc)."""

    __slots__ = ("oldest", "texts")

    def __init__(self, shell: Shell) -> None:
        self.texts = shell.history[:-1]
        size = shell.get("HISTSIZE") or ""
        limit = int(size[:9]) if is_number(size) else len(shell.history)
        self.oldest = max(len(shell.history) - limit, 0)

    def require(self) -> None:
        """BuiltinError if there are none."""
        if self.oldest >= len(self.texts):
            raise BuiltinError("no commands in history")

    def index(self, text: str) -> int:
        """The place of a command that is given by number, by distance (negative) or by its beginning."""
        texts = self.texts
        digits = text.lstrip("+-")
        if digits.isascii() and digits.isdigit():
            number = int(digits[:9])
            place = len(texts) - number if text[0] == "-" else number - 1
            return max(self.oldest, min(place, len(texts) - 1))
        for place in range(len(texts) - 1, self.oldest - 1, -1):
            if texts[place].startswith(text):
                return place
        raise BuiltinError(f"history specification out of range: {text}")


def _arguments(argv: list[str]) -> tuple[dict[str, str], list[str]]:
    """Options and operands; a negative number is an operand."""
    end = 1
    while end < len(argv) and argv[end][:1] == "-" and not argv[end][1:2].isdigit():
        end += 2 if argv[end] == "-e" else 1
        if argv[end - 1] == "--":
            break
    options, rest = parse_options(argv[:end], "e:lnrs")
    return options, rest + argv[end:]


def _range(history: History, operands: list[str], defaults: tuple[str, str | None]) -> list[int]:
    """Places from the first to the last operand, backwards if that is their order."""
    history.require()
    first = history.index(operands[0] if operands else defaults[0])
    if len(operands) > 1:
        last = history.index(operands[1])
    else:
        last = first if defaults[1] is None else history.index(defaults[1])
    step = 1 if first <= last else -1
    return list(range(first, last + step, step))


def _list(shell: Shell, history: History, operands: list[str], options: dict[str, str]) -> int:
    if history.oldest >= len(history.texts) and not operands:
        return 0
    chosen = _range(history, operands, (f"-{LISTED}", "-1"))
    if "r" in options:
        chosen.reverse()
    for place in chosen:
        text = history.texts[place].replace("\n", "\n\t")
        shell.out(f"\t{text}\n" if "n" in options else f"{place + 1}\t{text}\n")
    return 0


def _run(shell: Shell, text: str) -> int:
    """Run text; in the history it stands in place of the fc command."""
    if shell.history:
        shell.history[-1] = text
    return shell.evaluate(text)


def _substitute(shell: Shell, history: History, operands: list[str]) -> int:
    """`-s [old=new] [first]`: run a command again without an editor, after one replacement."""
    old = new = ""
    if operands and "=" in operands[0]:
        old, _, new = operands[0].partition("=")
        operands = operands[1:]
    history.require()
    text = history.texts[history.index(operands[0] if operands else "-1")]
    text = text.replace(old, new, 1) if old else text
    shell.notice(text)
    return _run(shell, text)


def _edit(shell: Shell, commands: list[str], editor: str) -> int:
    """Run the editor on a file that holds `commands`, then run what it leaves there."""
    path = f"/tmp/fc.{shell.task.pid}"
    _write(shell, path, "".join(f"{command}\n" for command in commands))
    try:
        status = shell.evaluate(f"{editor} {quote(path)}")
        if status:
            return status
        text = _read(shell, path)
    finally:
        shell.kernel.vfs.unlink(shell.task, shell.encode(path))
    shell.notice(text.rstrip("\n"))
    return _run(shell, text.rstrip("\n"))


def _write(shell: Shell, path: str, text: str) -> None:
    try:
        file = shell.kernel.vfs.open(shell.task, shell.encode(path), O_WRONLY | O_CREAT | O_EXCL, 0o600)
    except SysError as error:
        raise BuiltinError(f"can't create {path}: {error}") from None
    file.acquire()
    try:
        data = shell.encode(text)
        while data:
            data = data[file.write(data, shell.task.waiter) :]
    finally:
        file.release()


def _read(shell: Shell, path: str) -> str:
    file = shell.kernel.vfs.open(shell.task, shell.encode(path), O_RDONLY)
    file.acquire()
    try:
        return shell.decode(shell.task.read_all(file))
    finally:
        file.release()


BUILTINS = (Builtin("fc", fc, usage="fc [-r] [-e editor] [-l [-n]] [-s [old=new]] [first [last]]", section="XCU fc"),)
