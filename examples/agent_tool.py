"""A tool for an AI agent: run shell commands on a copy-on-write view of a project, show what they changed."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from shellwasm import STDOUT, Limits, Mount, Sandbox


class ShellTool:
    """One agent's shell: state persists between calls, nothing reaches the project until `accept`."""

    def __init__(self, project: str) -> None:
        self.sandbox = Sandbox(mounts=[Mount(project, "/project", "cow")], limits=Limits.hardened(), cwd="/project")
        self.shell = self.sandbox.shell()

    def call(self, command: str) -> str:
        """What the model sees: the output's end, and the status."""
        result = self.shell.run(command, stderr=STDOUT, timeout=30)
        return f"{result.text()[-4000:]}[status {result.status}]"

    def changes(self) -> list[str]:
        return [f"{change.kind} {change.path.decode()}" for change in self.sandbox.diff()]

    def accept(self) -> None:
        self.sandbox.apply("/project")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        project = sys.argv[1] if len(sys.argv) > 1 else scratch
        Path(scratch, "notes.txt").write_text("todo: write notes\n")
        tool = ShellTool(project)
        print(tool.call("ls; sed -i s/todo/done/ notes.txt"))
        print(tool.call("cat notes.txt; nosuchcommand"))
        print(tool.changes())
        tool.accept()
        print(Path(scratch, "notes.txt").read_text(), end="")
        tool.sandbox.close()
