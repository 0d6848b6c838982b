"""The history of an interactive shell (XCU sh, fc): its list of commands, kept in the file HISTFILE if that is set."""

from __future__ import annotations

from shellwasm.errors import SysError
from shellwasm.expand.text import decode, encode
from shellwasm.vfs.base import O_APPEND, O_CREAT, O_WRONLY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.interpreter.shell import Shell

LOADED = 1000  # the last commands of the file that a shell begins with


class History:
    """What a person typed, one command after the other; a file that cannot be used is no error."""

    __slots__ = ("path", "saved", "shell")

    def __init__(self, shell: Shell) -> None:
        self.shell = shell
        self.path = shell.get("HISTFILE") or ""
        if self.path:
            shell.history += decode(shell.read_file(self.path)).splitlines()[-LOADED:]
        self.saved = len(shell.history)

    def add(self, line: str, *, continues: bool) -> None:
        """One more line, which may continue the last command. Blank ones are no commands."""
        texts, text = self.shell.history, line.rstrip("\n")
        if continues and len(texts) > self.saved:
            texts[-1] += "\n" + text
        elif text.strip():
            texts.append(text)

    def save(self) -> None:
        """Append the commands that the file does not have yet."""
        texts = self.shell.history[self.saved :]
        self.saved += len(texts)
        if not self.path or not texts:
            return
        task = self.shell.task
        try:
            file = task.kernel.vfs.open(task, encode(self.path), O_WRONLY | O_CREAT | O_APPEND, 0o600)
        except SysError:
            return
        file.acquire()
        try:
            file.write(encode("".join(f"{text}\n" for text in texts)), task.waiter)
        except SysError:
            pass
        finally:
            file.release()
