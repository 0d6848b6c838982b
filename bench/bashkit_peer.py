"""Runs one script in bashkit as its own users do, on the real files of a directory: `DIRECTORY SCRIPT`."""

from __future__ import annotations

import sys

from bashkit import Bash, ExecutionProfile


def main() -> int:
    directory, script = sys.argv[1:]
    bash = Bash(
        cwd="/data", mounts=[{"host_path": directory, "vfs_path": "/data"}], allowed_mount_paths=[directory],
        profile=ExecutionProfile.Interactive, max_loop_iterations=10**9, max_commands=10**9, timeout_seconds=600,
    )  # fmt: skip
    result = bash.execute_sync(script)
    sys.stdout.write(result.stdout)
    sys.stderr.write(result.stderr)
    return int(result.exit_code)


if __name__ == "__main__":
    sys.exit(main())
