"""Simulate a CI job: run the steps of a workflow one after the other, each with `sh -e`, in one filesystem."""

from __future__ import annotations

from shellwasm import Sandbox

WORKFLOW = """\
name: build
steps:
  - name: prepare
    run: |
      mkdir -p out
      echo "$CI" > out/ci
  - name: build
    run: |
      seq 5 | awk '{ s += $1 } END { print s }' > out/sum
      cat out/sum
  - name: fail
    run: test -f out/missing
  - name: never
    run: echo not reached
"""


def steps(text: str) -> list[tuple[str, str]]:
    """(name, script) of each step: enough of YAML for this file."""
    found: list[tuple[str, list[str]]] = []
    for line in text.splitlines():
        stripped = line.strip()
        if stripped.startswith("- name:"):
            found.append((stripped.removeprefix("- name:").strip(), []))
        elif stripped.startswith("run:") and found:
            found[-1][1].append(stripped.removeprefix("run:").strip().removeprefix("|"))
        elif found and line.startswith("      "):
            found[-1][1].append(line[6:])
    return [(name, "\n".join(lines).strip()) for name, lines in found]


def main() -> int:
    with Sandbox(env={"CI": "true"}, cwd="/tmp") as sandbox:
        for name, script in steps(WORKFLOW):
            result = sandbox.run(script, options=[("errexit", True)], timeout=60)
            print(f"{'ok  ' if result else 'FAIL'} {name}: {result.text().strip()}")
            if not result:
                return result.status
    return 0


if __name__ == "__main__":
    print("job status", main())
