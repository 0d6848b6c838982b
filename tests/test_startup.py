"""The bytecode that a start keeps for the next one: used, renewed when a source changes, and only when it is ours."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from shellwasm import regex
from shellwasm.syntax.modes import MODES
from shellwasm.syntax.parser import TABLES

PACKAGE = Path(__file__).resolve().parent.parent / "shellwasm"
LOADERS = """
import sys
from shellwasm.__main__ import main
status = main()
print(sorted(name for name, module in sys.modules.items() if type(module.__loader__).__name__ == "_Loader"))
"""

MACHINES = [TABLES.pattern(mode) for mode in ("command", *MODES)]


class Installation:
    """A copy of the package with bytecode of its own, and an empty cache."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.package = place / "shellwasm"
        self.cache = place / "cache"
        shutil.copytree(PACKAGE, self.package, ignore=shutil.ignore_patterns("__pycache__"))
        self.environ = {
            **{name: value for name, value in os.environ.items() if not name.startswith("PYTHON")},
            "PYTHONPATH": str(place),
            "SHELLWASM_CACHE_DIR": str(self.cache),
        }

    def run(self, script: str) -> tuple[str, str]:
        """Output of the script, and which modules came from the kept bytecode."""
        command = [sys.executable, "-c", LOADERS, "-c", script]
        done = subprocess.run(command, cwd=self.place, env=self.environ, capture_output=True, text=True, check=True)
        *output, loaded = done.stdout.splitlines()
        return "\n".join(output), loaded

    @property
    def kept(self) -> list[Path]:
        return sorted((self.cache / "bytecode").iterdir())


@pytest.fixture
def installation(tmp_path: Path) -> Installation:
    return Installation(tmp_path)


def test_the_second_start_uses_what_the_first_kept(installation: Installation) -> None:
    assert installation.run("echo hi") == ("hi", "[]")
    output, loaded = installation.run("echo hi")
    assert output == "hi"
    assert "shellwasm.interp" in loaded
    assert "shellwasm.builtins.echo" in loaded


def test_what_a_later_start_imports_is_added(installation: Installation) -> None:
    installation.run("echo hi")
    installation.run("umask")
    assert "shellwasm.builtins.umask" in installation.run("umask")[1]
    assert len(installation.kept) == 1


def test_a_changed_source_is_read_anew(installation: Installation) -> None:
    installation.run("echo hi")
    source = installation.package / "builtins" / "echo.py"
    source.write_text(source.read_text() + "\n\nprint('changed', flush=True)\n")
    output, loaded = installation.run("echo hi")
    assert output == "changed\nhi"
    assert "shellwasm.builtins.echo" not in loaded
    assert "shellwasm.interp" in loaded
    output, loaded = installation.run("echo hi")
    assert output == "changed\nhi"
    assert "shellwasm.builtins.echo" in loaded


def test_what_every_start_imports_is_executed_in_the_order_of_an_earlier_one(installation: Installation) -> None:
    for _ in range(3):
        installation.run("echo hi")
    kept = installation.kept[0].stat().st_mtime_ns
    assert "shellwasm.interp" in installation.run("umask; echo hi")[1]
    assert installation.kept[0].stat().st_mtime_ns != kept  # umask
    source = installation.package / "interp.py"
    source.write_text(source.read_text() + "\n\nprint('changed', flush=True)\n")
    for _ in range(4):
        output, loaded = installation.run("echo hi")
        assert output == "changed\nhi"
        assert "shellwasm.cli" in loaded
    assert "shellwasm.interp'" in loaded


def test_an_error_while_importing_names_its_line(installation: Installation) -> None:
    source = installation.package / "interp.py"
    source.write_text(source.read_text() + "\nimport os\nassert 'BROKEN' not in os.environ  # here\n")
    for _ in range(3):
        installation.run("echo hi")
    installation.environ["BROKEN"] = "1"
    with pytest.raises(subprocess.CalledProcessError) as caught:
        installation.run("echo hi")
    assert "assert 'BROKEN' not in os.environ  # here" in caught.value.stderr


def test_regular_expressions_are_kept_too(installation: Installation) -> None:
    script = 'i=0; i=$((i + 1)); echo "${PATH:+$i}"; read i <<E; echo "$i"\n$i\nE\n'
    code = (
        "import sys\nfrom shellwasm.__main__ import main\nmain()\nprint({'re', 'enum'} & sys.modules.keys() or 'none')"
    )
    command = [sys.executable, "-c", code, "-c", script]
    outputs = [
        subprocess.run(
            command, cwd=installation.place, env=installation.environ, capture_output=True, check=True
        ).stdout
        for _ in range(3)
    ]
    assert [output.split()[:2] for output in outputs] == [[b"1", b"1"]] * 3
    assert outputs[2].split()[2:] == [b"none"]


def test_generated_functions_are_kept_too(installation: Installation) -> None:
    for _ in range(3):
        installation.run("echo hi")
    code = "import sys\nfrom shellwasm import __main__, generated\n__main__.main()\nprint(generated.news())"
    command = [sys.executable, "-c", code, "-c", "echo hi"]
    done = subprocess.run(command, cwd=installation.place, env=installation.environ, capture_output=True, check=True)
    assert done.stdout == b"hi\n{}\n"


@pytest.mark.parametrize("expression", MACHINES)
def test_a_kept_expression_is_the_same_as_a_compiled_one(expression: str) -> None:
    compiled = re.compile(expression)
    machine = regex.machine_of(expression, 0)
    assert machine is not None
    flags, code, *groups = machine
    assert regex.assemble(expression, flags, memoryview(code).cast("I").tolist(), *groups) == compiled


@pytest.mark.parametrize("damaged", [b"", b"shellwasm bytecode 4", b"x" * 100_000])
def test_a_damaged_file_is_replaced(installation: Installation, damaged: bytes) -> None:
    installation.run("echo hi")
    installation.kept[0].write_bytes(damaged)
    assert installation.run("echo hi") == ("hi", "[]")
    assert "shellwasm.interp" in installation.run("echo hi")[1]


def test_bytecode_that_others_could_write_is_not_loaded(installation: Installation) -> None:
    installation.run("echo hi")
    installation.kept[0].chmod(0o666)
    assert installation.run("echo hi") == ("hi", "[]")


def test_bytecode_is_kept_where_python_writes_none(installation: Installation) -> None:
    installation.environ["PYTHONDONTWRITEBYTECODE"] = "1"
    assert installation.run("echo hi") == ("hi", "[]")
    assert "shellwasm.interp" in installation.run("echo hi")[1]
