"""What applets see of the kernel: /proc, inotify, limits."""

from __future__ import annotations

import os

from shellwasm import Limits, Mount, Sandbox

HANDLER = 'printf "#!/bin/sh\\necho \\$1 \\$2\\n" >/tmp/handler; chmod +x /tmp/handler\n'


def test_inotifyd_tells_of_new_files_and_ends_at_a_signal():
    script = """mkdir /tmp/d; cd /tmp
    inotifyd ./handler d:n >log & job=$!
    n=0; until test -s log; do n=$((n + 1)); : >d/file$n; sleep 0.05; done
    kill $job; wait $job; head -n 1 log"""
    with Sandbox() as sandbox:
        result = sandbox.run(HANDLER + script, timeout=60)
    assert (result.stdout, result.stderr, result.limit) == (b"n d\n", b"", None)


def test_inotifyd_sees_changes_that_the_host_makes(tmp_path):
    seen: list[bytes] = []
    with Sandbox(mounts=[Mount(str(tmp_path), "/host")]) as sandbox:
        process = sandbox.spawn(HANDLER + "cd /tmp; inotifyd ./handler /host:n & wait", stdout=seen.append, timeout=60)
        for number in range(300):
            (tmp_path / f"file{number}").touch()
            sandbox.run("sleep 0.2")
            if seen:
                break
        process.kill()
    assert b"".join(seen).startswith(b"n /host\n")


def test_the_program_of_a_shell_is_sh():
    with Sandbox() as sandbox:
        assert sandbox.run("readlink /proc/$$/exe").stdout == b"/bin/sh\n"
        assert sandbox.run("fuser /bin/sh").stdout.split()


def test_a_device_of_the_host_has_its_name():
    with Sandbox() as sandbox, open(os.devnull, "rb") as null:
        result = sandbox.run("readlink /proc/self/fd/0", stdin=null.fileno())
    assert result.stdout == b"/dev/null\n"


def test_refused_memory_is_a_limit_that_was_met():
    with Sandbox(limits=Limits(wasm_memory=16 << 20)) as sandbox:
        result = sandbox.run("awk 'BEGIN { x = \"0123456789\"; while (1) x = x x }'")
        assert (result.status, result.stderr, result.limit) == (1, b"awk: out of memory\n", "wasm_memory")
        lowered = sandbox.run("ulimit -v 8192; awk 'BEGIN { x = \"0123456789\"; while (1) x = x x }'")
        assert (lowered.status, lowered.limit) == (1, None)


def test_the_host_has_a_name():
    with Sandbox(hostname="box") as sandbox:
        assert sandbox.run("hostname -f; hostname -i").stdout.split() == [b"box", b"127.0.1.1"]
