"""Run the same scripts here and on a shell of this machine, and show where they differ."""

from __future__ import annotations

import shutil
import subprocess

import shellwasm

SCRIPTS = [
    "echo $((07 + 1)) ${x:-unset}",
    "set -- a 'b c'; for i; do echo \"<$i>\"; done",
    "printf '%s\\n' *.nothing",
    "x='a  b'; echo $x \"$x\"",
    "echo $RANDOM_BUT_UNSET | wc -c",
]

if __name__ == "__main__":
    shell = shutil.which("dash") or "/bin/sh"
    differences = 0
    for script in SCRIPTS:
        ours = shellwasm.run(script, cwd="/tmp")
        theirs = subprocess.run([shell, "-c", script], capture_output=True, cwd="/", check=False)
        same = (ours.status, ours.stdout.split()) == (theirs.returncode, theirs.stdout.split())
        differences += not same
        print("same  " if same else "DIFFER", script)
    print(f"{differences} differences from {shell.rpartition('/')[2]}")
