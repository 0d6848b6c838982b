"""CPU seconds of each benchmark program, net of start: ours beside dash, bash, busybox and bashkit where installed."""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

from bench import data
from bench.rows import ROWS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bench.rows import Row


NATIVE = ("dash", "bash", "busybox")
PATIENCE = 60  # seconds for one run
ENGINES = ("wasmtime", "wasmer")


class Peer:
    """One shell: how it is started, and in which environment."""

    __slots__ = ("command", "environ", "name", "start")

    def __init__(self, name: str, command: list[str], environ: dict[str, str] | None = None) -> None:
        self.name = name
        self.command = command
        self.environ = {**os.environ, **(environ or {})}
        self.start = 0.0

    def cpu(self, script: str, directory: Path) -> tuple[float, bytes]:
        """CPU seconds (user and system, children included) of one run, and its output."""
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        command = [part.replace("{dir}", str(directory)) for part in self.command]
        try:
            done = subprocess.run(
                [*command, script], cwd=directory, env=self.environ, capture_output=True, check=False, timeout=PATIENCE
            )
        except subprocess.TimeoutExpired:
            raise RuntimeError(f"still running after {PATIENCE} s") from None
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        if done.returncode:
            raise RuntimeError(f"status {done.returncode}: {done.stderr.decode(errors='replace')[:200]}")
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, done.stdout


def peers(scratch: Path, engines: list[str]) -> list[Peer]:
    ours = [sys.executable, "-m", "shellwasm", "--mount", "{dir}:/data", "--cwd", "/data", "-c"]
    root = Path(__file__).resolve().parent.parent
    found = [Peer("shellwasm", ours, {"PYTHONPATH": str(root)})]
    for engine in engines:
        found.append(Peer(engine, [*ours[:3], "--engine", engine, *ours[3:]], {"PYTHONPATH": str(root)}))
    for name, command in (("dash", ["dash", "-c"]), ("bash", ["bash", "-c"])):
        if shutil.which(name):
            found.append(Peer(name, command))
    busybox = shutil.which("busybox")
    if busybox:
        links = scratch / "bin"
        links.mkdir()
        for applet in subprocess.run([busybox, "--list"], capture_output=True, text=True, check=True).stdout.split():
            (links / applet).symlink_to(busybox)
        found.append(Peer("busybox", [busybox, "ash", "-c"], {"PATH": str(links)}))
    if find_spec("bashkit") is not None:
        found.append(Peer("bashkit", [sys.executable, str(root / "bench" / "bashkit_peer.py"), "{dir}"]))
    return found


def measure(peer: Peer, script: str, directory: Path, runs: int) -> tuple[float, bytes]:
    times, output = [], b""
    for _ in range(runs):
        seconds, output = peer.cpu(script, directory)
        times.append(seconds)
    return statistics.median(times), output


def report(row: Row, shells: list[Peer], directory: Path, runs: int) -> None:
    cells, outputs, ours = [], {}, 0.0
    for peer in shells:
        try:
            seconds, outputs[peer.name] = measure(peer, row.script, directory, runs)
        except RuntimeError as error:
            cells.append(f"{peer.name} fails ({error})")
            continue
        net = max(seconds - peer.start, 0.0001)
        ours = ours or net
        cells.append(f"{peer.name} {net:.3f}" + (f" (x{ours / net:.2f})" if peer is not shells[0] else ""))
    differ = sorted(name for name, text in outputs.items() if text != outputs.get("shellwasm"))
    print(f"{row.name:20} {'  '.join(cells)}  goal {row.goal}" + (f"  OUTPUT DIFFERS: {differ}" if differ else ""))
    sys.stdout.flush()


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("-n", type=int, default=5, dest="runs", help="runs of each program, whose median is shown")
    for engine in ENGINES:
        parser.add_argument(
            f"--{engine}", action="append_const", const=engine, dest="engines", help=f"{engine} on a column of its own"
        )
    parser.add_argument("rows", nargs="*", metavar="ROW", help="part of the name of a program; all without")
    arguments = parser.parse_args()
    runs: int = arguments.runs
    chosen = [row for row in ROWS if not arguments.rows or any(part in row.name for part in arguments.rows)]
    with tempfile.TemporaryDirectory() as scratch:
        directory = Path(scratch) / "data"
        directory.mkdir()
        data.make(directory)
        shells = peers(Path(scratch), arguments.engines or [])
        for peer in shells:
            peer.start, _ = measure(peer, "true", directory, runs * 2)
        print("CPU seconds of one run, net of start, median of", runs, "(xN: ours divided by theirs)")
        print(f"{'start, -c true':20} {'  '.join(f'{peer.name} {peer.start:.3f}' for peer in shells)}")
        for row in chosen:
            report(row, [peer for peer in shells if peer.name not in NATIVE or peer.name in row.peers], directory, runs)
    return 0


if __name__ == "__main__":
    sys.exit(main())
