"""Snapshots, forks, changes: of files and of shells."""

from __future__ import annotations

import pytest

from shellwasm import Mount, Sandbox, ShellwasmError, Snapshot, SnapshotError


def test_restore_goes_back():
    with Sandbox() as sandbox:
        sandbox.run("echo one > /tmp/f; mkdir /tmp/d")
        snapshot = sandbox.snapshot()
        sandbox.run("echo two > /tmp/f; rm -r /tmp/d; echo x > /etc/new; chmod 600 /etc/passwd")
        sandbox.restore(snapshot)
        assert sandbox.run("cat /tmp/f; ls /tmp; ls /etc/new; stat -c %a /etc/passwd").lines() == ["one", "d", "f", "644"]


def test_fork_is_independent():
    with Sandbox(env={"A": "1"}) as sandbox:
        sandbox.run("echo base > /tmp/f")
        with sandbox.fork() as twin:
            assert twin.run("cat /tmp/f; echo $A; ls /dev/null; ps | wc -l").lines()[:3] == ["base", "1", "/dev/null"]
            twin.run("echo twin > /tmp/f")
            sandbox.run("echo own > /tmp/g")
            assert sandbox.run("cat /tmp/f").stdout == b"base\n" and twin.run("ls /tmp").stdout == b"f\n"


def test_snapshot_as_bytes():
    with Sandbox(user="me:500", cwd="/tmp") as sandbox:
        sandbox.run("echo kept > f; ln -s f l; mkdir -m 700 d", check=True)
        data = sandbox.snapshot().to_bytes()
    assert len(data) < 200_000
    with Sandbox.from_snapshot(Snapshot.from_bytes(data)) as again:
        assert again.run("cat l; stat -c %a d; id -u; pwd; echo x | tr x y").lines() == ["kept", "700", "500", "/tmp", "y"]


@pytest.mark.parametrize("damage", [lambda d: b"", lambda d: b"junk" * 9, lambda d: d[:-1], lambda d: d[:-9] + b"x" + d[-8:]])
def test_damaged_bytes_are_refused(damage):
    with Sandbox() as sandbox:
        data = sandbox.snapshot().to_bytes()
    with pytest.raises(SnapshotError):
        Sandbox.from_snapshot(Snapshot.from_bytes(damage(data)))


def test_snapshot_is_refused_while_a_process_runs():
    with Sandbox() as sandbox:
        sandbox.spawn("sleep 60", name="sleeper")
        with pytest.raises(ShellwasmError, match="sleeper"):
            sandbox.snapshot()
        sandbox.snapshot(force=True)


def test_shell_state_travels():
    with Sandbox() as sandbox:
        shell = sandbox.shell()
        shell.run(
            "cd /tmp; x='a b'; export y=2; readonly z=3; f() { echo \"f $1\"; }; alias ll='echo ls'; set -o pipefail; "
            "umask 077; trap 'echo bye' EXIT; set -- p q; false"
        )
        saved = shell.save()
        with sandbox.fork() as twin:
            other = twin.shell(state=saved)
            assert other.run('echo $?; echo "$x" $y $z $#; pwd; f 1; ll; umask; false | true; echo $?; sh -c "echo \\$y"').lines() == [
                "1", "a b 2 3 2", "/tmp", "f 1", "ls", "0077", "1", "2",
            ]  # fmt: skip
            assert other.run("z=4").status != 0


def test_descriptors_and_jobs_are_refused_by_name():
    with Sandbox() as sandbox:
        shell = sandbox.shell()
        shell.run("exec 7</dev/null")
        with pytest.raises(ShellwasmError, match="7"):
            shell.save()
        shell.run("exec 7<&-; sleep 60 &")
        with pytest.raises(ShellwasmError, match="jobs"):
            shell.save()


def test_diff_and_apply(tmp_path):
    (tmp_path / "keep").write_text("keep")
    (tmp_path / "change").write_text("old")
    (tmp_path / "remove").write_text("gone soon")
    with Sandbox(mounts=[Mount(str(tmp_path), "/w", "cow")]) as sandbox:
        sandbox.run("cd /w; echo new > change; rm remove; mkdir made; echo x > made/f; echo y > /tmp/elsewhere", check=True)
        found = {change.path: change.kind for change in sandbox.diff()}
        assert found[b"/w/change"] == "modified" and found[b"/w/remove"] == "deleted" and found[b"/w/made"] == "created"
        assert found[b"/tmp/elsewhere"] == "created" and b"/w/keep" not in found
        assert (tmp_path / "change").read_text() == "old"
        sandbox.apply("/w", ["change"])
        assert (tmp_path / "change").read_text() == "new\n" and (tmp_path / "remove").exists()
        sandbox.apply("/w")
        assert not (tmp_path / "remove").exists() and (tmp_path / "made" / "f").read_text() == "x\n"
        assert [change for change in sandbox.diff() if change.path.startswith(b"/w")] == []


def test_places_of_mounts_are_no_changes(tmp_path):
    with Sandbox(mounts=[Mount(str(tmp_path), "/deep/down/w", "cow")]) as sandbox:
        assert sandbox.diff() == []
        sandbox.run("echo x > /deep/f", check=True)
        assert [change.path for change in sandbox.diff()] == [b"/deep/f"]


def test_filesystem_objects_can_be_mounted():
    fsspec = pytest.importorskip("fsspec")
    memory = fsspec.filesystem("memory")
    memory.pipe("/shellwasm-test/a.txt", b"from fsspec\n")
    with Sandbox(mounts=[Mount(memory, "/m")]) as sandbox:
        assert sandbox.run("cat /m/shellwasm-test/a.txt").stdout == b"from fsspec\n"
        assert sandbox.run("echo x > /m/shellwasm-test/a.txt").status != 0
