"""Real pipelines over a real text: the same output as native busybox, byte for byte."""

from __future__ import annotations

from pathlib import Path

import pytest

from shellwasm import Mount, Sandbox

pytestmark = [pytest.mark.full, pytest.mark.timeout(900)]

LICENCES = Path("/usr/share/common-licenses")
PIPELINES = {
    "words": "cat GPL-3 | tr -cs A-Za-z '\\n' | tr A-Z a-z | sort | uniq -c | sort -rn | head -10",
    "awk": "awk '{ for (i = 1; i <= NF; i++) n[length($i)]++ } END { for (l in n) print l, n[l] }' GPL-3 | sort -n",
    "sed": "sed -n -e '/^ *[0-9]*\\. /{s/^ *//;s/\\..*//;p;}' GPL-3 | sort -n | uniq | tail -5",
    "find": "find . -type f -exec wc -c {} \\; | sort -k2 | sed 's/^ *//'",
    "xargs": "find . -type f | sort | xargs -n 3 md5sum | sort",
    "tar": "tar cf - GPL-3 LGPL-3 | gzip -9 | gunzip | tar xOf - | sha256sum",
    "cut": "grep -n -i warranty GPL-3 | cut -d: -f1 | awk 'NR > 1 { print $1 - last } { last = $1 }' | sort -n",
}


@pytest.fixture(scope="module")
def texts(tmp_path_factory) -> Path:
    """Copies of two licence texts and a few more files, the same for both."""
    directory = tmp_path_factory.mktemp("texts")
    source = LICENCES / "GPL-3"
    stand_in = b"".join(b"line %d of WARRANTY 1. text\n" % n for n in range(9000))
    text = source.read_bytes() if source.exists() else stand_in
    (directory / "GPL-3").write_bytes(text)
    (directory / "LGPL-3").write_bytes(text[: len(text) // 4])
    nested = directory / "sub" / "deep"
    nested.mkdir(parents=True)
    for number in range(20):
        (nested / f"f{number}.txt").write_bytes(text[number * 100 : number * 150 + 77])
    return directory


@pytest.mark.parametrize("name", PIPELINES)
def test_pipeline(native, texts, name):
    script = PIPELINES[name]
    with Sandbox(mounts=[Mount(str(texts), "/lic")], cwd="/lic") as sandbox:
        result = sandbox.run(script)
    assert (result.status, result.stdout, result.stderr) == native.run(script, texts)
