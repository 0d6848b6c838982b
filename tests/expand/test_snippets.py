"""Rows of `snippets/*.txt`: a snippet, then what it prints. The native shells are asked whether the rows are true.

A row is a line and indented lines of output (`!` if it ends in an error). `# differs: why` after it says that the
native shells' verdict is another and why we keep ours; `# files` before the rows: commands that make the files there.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

import differential
import natives
import pytest

from tests.conftest import require_native

FOLDER = Path(__file__).parent / "snippets"
TOPICS = sorted(path.stem for path in FOLDER.glob("*.txt"))


class Row:
    """One snippet of a file."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.wanted = b""
        self.differs = ""


def read(topic: str) -> tuple[str, list[Row]]:
    """The commands that make files, and the rows."""
    files, rows = "", []
    for line in (FOLDER / f"{topic}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("# files: "):
            files = line.removeprefix("# files: ")
        elif line.startswith("# differs: "):
            rows[-1].differs = line.removeprefix("# differs: ")
        elif line.startswith("  "):
            rows[-1].wanted += line[2:].encode() + b"\n"
        elif line and not line.startswith("# "):
            rows.append(Row(line))
    return files, rows


@pytest.mark.parametrize("topic", TOPICS)
def test_ours(topic: str, tmp_path: Path) -> None:
    files, rows = read(topic)
    subprocess.run(["sh", "-c", files], cwd=tmp_path, check=True)
    found = [(row.text, differential.ours(row.text, str(tmp_path))) for row in rows]
    assert found == [(row.text, row.wanted) for row in rows]


@pytest.mark.parametrize("topic", TOPICS)
def test_natives(topic: str, tmp_path: Path) -> None:
    for name in natives.SHELLS:
        require_native(name)
    files, rows = read(topic)
    results = {}
    for name, argv in natives.installed().items():
        directory = tmp_path / name
        directory.mkdir()
        subprocess.run(["sh", "-c", files], cwd=directory, check=True)
        results[name] = differential.run_batch(argv, [row.text for row in rows], str(directory))
    wrong = []
    for index, row in enumerate(rows):
        _, wanted = differential.verdict({name: outputs[index] for name, outputs in results.items()})
        if (wanted != row.wanted) != bool(row.differs):
            wrong.append((row.text, row.wanted, wanted))
    assert wrong == []
