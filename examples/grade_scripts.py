"""Grade students' shell scripts: run each in a sandbox of its own, with limits, and compare the output."""

from __future__ import annotations

from shellwasm import Limits, Sandbox

TASK = "Print the three most frequent words of /data/text, one to a line."
TEXT = "the cat and the dog and the bird\n"
WANTED = "the\nand\nbird\n"
SUBMISSIONS = {
    "ada": "tr ' ' '\\n' < /data/text | sort | uniq -c | sort -k1,1nr -k2 | head -3 | awk '{ print $2 }'",
    "bob": "cat /data/text | head -3",
    "eve": "while :; do :; done",
}


def grade(script: str) -> str:
    with Sandbox(limits=Limits.hardened()) as sandbox:
        sandbox.fs.mkdir("/data")
        sandbox.fs.write_text("/data/text", TEXT)
        result = sandbox.run(script, timeout=2)
    if result.limit:
        return f"stopped by the limit {result.limit}"
    if result.diagnostics:
        return f"syntax error in line {result.diagnostics[0].line}"
    return "right" if result.text() == WANTED else f"wrong: {result.text()!r}"


if __name__ == "__main__":
    print(TASK)
    for name, script in SUBMISSIONS.items():
        print(f"{name}: {grade(script)}")
