"""Search a tree of states: fork the sandbox at each choice, keep the best branch (here: the smallest archive)."""

from __future__ import annotations

from shellwasm import Sandbox

CHOICES = [["gzip -1", "gzip -9"], ["true", "sort -o /tmp/data /tmp/data"]]


def search(sandbox: Sandbox, depth: int = len(CHOICES)) -> tuple[int, list[str]]:
    if not depth:
        return int(sandbox.run('eval "$(cat /tmp/how)" -c /tmp/data | wc -c').text()), []
    best: tuple[int, list[str]] | None = None
    for choice in CHOICES[depth - 1]:
        with sandbox.fork() as branch:
            if choice.startswith("gzip"):
                branch.fs.write_text("/tmp/how", choice)
            else:
                branch.run(choice, check=True)
            size, rest = search(branch, depth - 1)
        if best is None or size < best[0]:
            best = (size, [*rest, choice])
    assert best is not None
    return best


if __name__ == "__main__":
    with Sandbox() as root:
        root.run("i=0; while [ $i -lt 500 ]; do echo $((i * 7919 % 500)); i=$((i + 1)); done > /tmp/data", check=True)
        size, plan = search(root)
        print(f"{size} bytes with {' then '.join(reversed(plan))}")
