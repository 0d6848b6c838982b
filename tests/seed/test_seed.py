"""Each behaviour that the Go package `sandbox` documents or tests, in Python."""

from __future__ import annotations

import pytest

import shellwasm
from shellwasm import PIPE, Mount, Sandbox


@pytest.fixture
def box():
    with Sandbox() as sandbox:
        yield sandbox


def out(box: Sandbox, script: str, **options) -> str:
    result = box.run(script, **options)
    assert result.status == 0, result
    return result.text()


# ---------------------------------------------------------------- running commands


def test_run_a_single_command(box):
    assert box.run(["echo", "hello"]).stdout == b"hello\n"


def test_exit_codes(box):
    assert box.run(["false"]).status == 1
    assert box.run("exit 17").status == 17
    assert box.run(["nonexistent-command"]).status == 127


def test_shell_with_pipe_and_redirect(box):
    assert out(box, 'echo "hello world" | grep -o hello > /tmp/out.txt && cat /tmp/out.txt') == "hello\n"


def test_environment_and_path(box):
    assert out(box, "echo $FOO", env={"FOO": "bar"}) == "bar\n"
    assert box.run("ls", env={"PATH": "/nonexistent"}).status == 127


def test_working_directory(box):
    box.run("mkdir -p /workspace/sub; echo x > /workspace/sub/f", check=True)
    assert out(box, "pwd; ls", cwd="/workspace/sub") == "/workspace/sub\nf\n"


def test_volume_mounts(box, tmp_path):
    (tmp_path / "file.txt").write_text("from the host\n")
    box.mount(Mount(str(tmp_path), "/workspace", "rw"))
    assert box.run(["ls", "/workspace"]).stdout == b"file.txt\n"
    assert out(box, "cat /workspace/file.txt; cp /workspace/file.txt /workspace/copy") == "from the host\n"
    assert (tmp_path / "copy").read_text() == "from the host\n"


def test_move_across_mounts(box, tmp_path):
    box.mount(Mount(str(tmp_path), "/data", "rw"))
    out(box, "echo moved > /tmp/f; mkdir /tmp/d; echo in > /tmp/d/g; mv /tmp/f /data/f; mv /tmp/d /data/d")
    assert (tmp_path / "f").read_text() == "moved\n" and (tmp_path / "d" / "g").read_text() == "in\n"
    assert out(box, "ls /tmp; mv /data/d/g /tmp/g; cat /tmp/g") == "in\n"


def test_alpine_like_layout(box):
    wanted = "bin dev etc home lib mnt opt proc root run sbin srv sys tmp usr var".split()
    assert set(wanted) <= set(out(box, "ls /").split())
    assert "root:x:0:0:" in out(box, "cat /etc/passwd")
    assert out(box, "cat /etc/hostname") == out(box, "hostname")
    assert "localhost" in out(box, "cat /etc/hosts")


# ---------------------------------------------------------------- the shell


@pytest.mark.parametrize(
    ("script", "wanted"),
    [
        ("x=5; echo $x ${x}y ${z:-default}", "5 5y default\n"),
        ("echo $(pwd)", "/\n"),
        ("cd /tmp; x=$(pwd); echo $x", "/tmp\n"),
        ("echo `echo nested $(echo deep)`", "nested deep\n"),
        ("true && echo yes || echo no", "yes\n"),
        ("false && echo yes || echo no", "no\n"),
        ("for i in 1 2 3; do echo $i; done", "1\n2\n3\n"),
        ("i=0; while [ $i -lt 2 ]; do i=$((i+1)); echo $i; done", "1\n2\n"),
        ("case abc in a*) echo a;; *) echo other;; esac", "a\n"),
        ("f() { echo \"$1-$2\"; }; f a b", "a-b\n"),
        ("cat <<EOF\nhi $((1+1))\nEOF", "hi 2\n"),
        ("cd /tmp; touch a.x b.x; echo *.x", "a.x b.x\n"),
        ("(cd /tmp; pwd); pwd", "/tmp\n/\n"),
        ("echo a; { echo b; echo c; } | tac", "a\nc\nb\n"),
        ("echo to-file > /tmp/f; echo more >> /tmp/f; cat < /tmp/f", "to-file\nmore\n"),
        ("ls /nonexistent 2>/dev/null; echo $?", "1\n"),
        ("echo err 2>&1 >&2 | cat; echo done", "err\ndone\n"),
        ("echo x > /dev/null; cat /dev/null", ""),
        ("sh -c 'echo from sh $1' name arg", "from sh arg\n"),
        ("echo 'echo piped' | sh", "piped\n"),
        ("ash -c 'echo from ash'", "from ash\n"),
        ("bash -c 'echo from bash'", "from bash\n"),
        ("busybox echo direct", "direct\n"),
        ("exec echo replaced; echo never", "replaced\n"),
        ("set -- a b c; shift; echo $#:$1", "2:b\n"),
        ("trap 'echo bye' EXIT; echo hi", "hi\nbye\n"),
    ],
)
def test_shell(box, script, wanted):
    assert out(box, script) == wanted


def test_script_file(box):
    box.fs.write_text("/tmp/script.sh", '#!/bin/sh\necho "args: $*"\nexit 4\n')
    assert box.run(["sh", "/tmp/script.sh", "a", "b"]).stdout == b"args: a b\n"
    out(box, "chmod +x /tmp/script.sh")
    result = box.run(["/tmp/script.sh", "c"])
    assert (result.status, result.stdout) == (4, b"args: c\n")


def test_errexit_and_pipefail(box):
    assert box.run("set -e; false; echo no").status == 1
    assert box.run("echo a; false; echo b", options=[("errexit", True)]).stdout == b"a\n"
    assert box.run("false | true", options=[("pipefail", True)]).status == 1
    assert box.run(["sh", "-eo", "pipefail", "-c", "false | true; echo no"]).stdout == b""


def test_path_script_overrides_an_applet(box):
    out(box, "mkdir /mine; printf '#!/bin/sh\\necho mine \"$@\"\\n' > /mine/ls; chmod +x /mine/ls")
    assert out(box, "PATH=/mine:$PATH; ls -l", env={}) == "mine -l\n"
    assert out(box, "PATH=/mine:$PATH; which ls") == "/mine/ls\n"


# ---------------------------------------------------------------- the native commands that it lists


@pytest.mark.parametrize(
    ("script", "wanted"),
    [
        ("printf hi | base64; echo aGk= | base64 -d", "aGk=\nhi"),
        ("basename /a/b.txt; basename /a/b.txt .txt", "b.txt\nb\n"),
        ("dirname /a/b/c; dirname x", "/a/b\n.\n"),
        ("touch /tmp/f; chmod 640 /tmp/f; stat -c %a /tmp/f; chmod u+x,o+r /tmp/f; stat -c %a /tmp/f", "640\n744\n"),
        ("touch /tmp/f; chown 12:34 /tmp/f; stat -c %u:%g /tmp/f", "12:34\n"),
        ("mkdir -p /tmp/d/e; chmod -R 700 /tmp/d; stat -c %a /tmp/d/e", "700\n"),
        ("date -u -d @0 '+%Y-%m-%d %H:%M:%S'", "1970-01-01 00:00:00\n"),
        ("TZ=EST5 date -d @0 +%H:%M%z", "19:00-0500\n"),
        ("env -i A=1 env; env A=2 sh -c 'echo $A'", "A=1\n2\n"),
        ("env -u HOME sh -c 'echo ${HOME-unset}'", "unset\n"),
        ("hostname", "sandbox\n"),
        ("id -u; id -g; id -un; id -gn", "0\n0\nroot\nroot\n"),
        ("cd /tmp; echo x > a; ln a b; ln -s a c; readlink c; stat -c %h a; cat b c", "a\n2\nx\nx\n"),
        ("cd /tmp; ln -s /etc l; ln -sfn /usr l; readlink l; readlink -f l", "/usr\n/usr\n"),
        ("printf abc | md5sum", "900150983cd24fb0d6963f7d28e17f72  -\n"),
        ("cd /tmp; printf abc > f; md5sum f > s; md5sum -c s", "f: OK\n"),
        ("printf abc | sha256sum", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  -\n"),
        ("f=$(mktemp); test -f $f && stat -c %a $f; d=$(mktemp -d); test -d $d && stat -c %a $d", "600\n700\n"),
        ("mktemp /tmp/abc.XXXXXX | sed 's/......$//'", "/tmp/abc.\n"),
        ("cd /usr; pwd; /bin/pwd", "/usr\n/usr\n"),
        ("seq 3; seq 2 3; seq 1 2 5; seq -s, 3; seq -w 9 10; seq 3 -1 1",
         "1\n2\n3\n2\n3\n1\n3\n5\n1,2,3\n09\n10\n3\n2\n1\n"),
        ("echo x > /tmp/f; stat -c '%s %F %n' /tmp/f", "2 regular file /tmp/f\n"),
        ("echo a | tee /tmp/x /tmp/y; echo b | tee -a /tmp/x; cat /tmp/x /tmp/y", "a\nb\na\nb\na\n"),
        ("cd /tmp; touch -d @86400 f; stat -c %Y f; touch -r f g; stat -c %Y g; touch -c no; ls",
         "86400\n86400\nf\ng\n"),
        ("uname; uname -n; uname -m", "Linux\nsandbox\nwasm32\n"),
        ("which ls sh; which nothing || echo none", "/bin/ls\n/bin/sh\nnone\n"),
    ],
)  # fmt: skip
def test_native_commands(box, script, wanted):
    assert out(box, script) == wanted


# ---------------------------------------------------------------- the applets that it lists

APPLETS = (
    "ash awk cat cp cut diff echo false find free grep gunzip gzip head ionice kill killall logname ls mkdir mv nc nice "
    "nohup nproc pgrep pidof pkill printf ps pwd renice rm rmdir sed setsid sh sleep sort start-stop-daemon tail tar "
    "taskset test time timeout top tr true uniq uptime users w watch wc wget who whoami xargs base64 basename chmod chown "
    "date dirname env hostname id ln md5sum mktemp readlink seq sha256sum stat tee touch uname which"
).split()


def test_every_applet_is_there(box):
    missing = [name for name in APPLETS if not out(box, f"command -v {name} || echo").strip()]
    assert missing == []


@pytest.mark.parametrize(
    ("script", "wanted"),
    [
        ("printf 'a 1\\nb 2\\n' | awk '{s+=$2} END {print s}'", "3\n"),
        ("echo a:b:c | cut -d: -f2", "b\n"),
        ("cd /tmp; echo 1 > a; echo 2 > b; diff a b | tail -2", "-1\n+2\n"),
        ("mkdir -p /tmp/x/y; touch /tmp/x/y/z.c; find /tmp/x -name '*.c' -exec echo found {} \\;", "found /tmp/x/y/z.c\n"),
        ("echo data > /tmp/f; gzip /tmp/f; ls /tmp; gunzip /tmp/f.gz; cat /tmp/f", "f.gz\ndata\n"),
        ("seq 10 | head -2; seq 10 | tail -2", "1\n2\n9\n10\n"),
        ("printf 'b\\na\\nb\\n' | sort | uniq -c | tr -s ' '", " 1 a\n 2 b\n"),
        ("echo hello | sed 's/l/L/g' | tr a-z A-Z", "HELLO\n"),
        ("cd /tmp; mkdir d; echo x > d/f; tar cf t.tar d; rm -r d; tar xf t.tar; cat d/f", "x\n"),
        ("cd /tmp; mkdir d; echo x > d/f; tar czf t.tgz d; rm -r d; tar xzf t.tgz; cat d/f", "x\n"),
        ("seq 3 | xargs echo; seq 4 | xargs -n2 echo", "1 2 3\n1 2\n3 4\n"),
        ("echo one two | wc -w", "2\n"),
        ("whoami", "root\n"),
        ("nice -n 5 nice", "5\n"),
        ("sleep 60 & kill $!; wait $!; echo $?", "143\n"),
        ("sleep 60 & sleep .1; pidof sleep | wc -w; pkill sleep; sleep .1; pidof sleep || echo gone", "1\ngone\n"),
        ("sleep 60 & sleep .1; killall sleep; wait $! 2>/dev/null; echo $?", "143\n"),
        ("setsid echo own session", "own session\n"),
        ("cd /tmp; mkdir -p $(printf d/%.0s $(seq 1000)); find d | wc -l; rm -r d; ls", "1000\n"),
        ("set -m; setsid sh -c 'echo x > f'; while ! [ -s f ]; do :; done; cat f", "x\n"),
        ("nohup echo survives 2>/dev/null", "survives\n"),
        ("timeout .1 sleep 60; echo $?", "143\n"),
        ("timeout 5 echo quick", "quick\n"),
        ("printf '%05d|%s|%x\\n' 42 str 255", "00042|str|ff\n"),
        ("test -d /tmp && [ 1 -lt 2 ] && echo yes", "yes\n"),
        ("yes | head -n 1", "y\n"),
        ("nproc | grep -c '^[0-9]'", "1\n"),
    ],
)
def test_applets(box, script, wanted):
    assert out(box, script) == wanted


@pytest.mark.parametrize("command", ["wget http://example.org/", "nc example.org 80", "nslookup example.org"])
def test_no_network_is_said_clearly(box, command):
    result = box.run(command, timeout=20)
    assert result.status != 0 and result.limit is None
    assert b"network" in result.stderr


# ---------------------------------------------------------------- the life of a container's process


def test_process_life_cycle(box):
    process = box.spawn(["tail", "-f", "/dev/null"], name="main")
    assert process.running
    assert process.exec(["sh", "-c", "echo hi"], cwd="/tmp").stdout == b"hi\n"
    assert process.exec("echo $WHO; pwd", env={"WHO": "me"}, cwd="/usr").stdout == b"me\n/usr\n"
    stats = process.stats()
    assert stats["processes"] == 1 and stats["started_at"] > 0 and stats["cpu_ns"] >= 0
    assert "tail -f /dev/null" in [row["command"] for row in process.top()]
    process.terminate()
    assert process.wait(5) == 143


def test_attach_sees_output_live(box):
    process = box.spawn("read line; echo got $line; read line; echo then $line", stdin=PIPE)
    listener = process.subscribe("my-listener")
    process.stdin.write(b"one\n")
    assert listener.get(5) == b"got one\n"
    process.stdin.write(b"two\n")
    assert listener.get(5) == b"then two\n"
    assert process.wait(5) == 0
    process.unsubscribe("my-listener")


def test_stdin_pipe_and_end_of_file(box):
    process = box.spawn(["wc", "-l"], stdin=PIPE)
    process.stdin.write(b"a\nb\n")
    process.stdin.close()
    assert process.wait(5) == 0 and process.result().stdout.strip() == b"2"


def test_interactive_shell_over_streams(box):
    process = box.spawn(None, stdin=PIPE, stderr=shellwasm.STDOUT, interactive=True)
    process.stdin.write("cd /tmp\npwd\nexit 3\n")
    assert process.wait(10) == 3
    text = process.logs().decode()
    assert text.startswith("/ # ") and "/tmp\n/tmp # " in text
