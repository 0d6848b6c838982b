"""fsspec filesystems as mounts: the read-only part of conformance, and archives."""

from __future__ import annotations

import io
import os
import stat
import tarfile
import tempfile
import zipfile
from pathlib import Path

import pytest

from shellwasm.errors import MountError
from shellwasm.vfs.fsspec import SpecFS
from shellwasm.vfs.overlay import OverlayFS
from shellwasm.vfs.view import FileView
from tests.vfs.cases import PATHS
from tests.vfs.support import HostSide, VfsSide, new_vfs

fsspec = pytest.importorskip("fsspec")

READING = {
    "stat": lambda p: [("stat", p)],
    "lstat": lambda p: [("lstat", p)],
    "listdir": lambda p: [("listdir", p)],
    "get": lambda p: [("get", p)],
    "readlink": lambda p: [("readlink", p)],
    "open": lambda p: [("open", "a", p, os.O_RDONLY), ("read", "a", 2), ("read", "a", 9), ("pread", "a", 2, 1)],
    "directory": lambda p: [("open", "a", p, os.O_RDONLY | os.O_DIRECTORY)],
    "access": lambda p: [("access", p, 4)],
}
CHANGING = {
    "put": ("put", b"f", b"x"), "mkdir": ("mkdir", b"new"), "unlink": ("unlink", b"f"), "rmdir": ("rmdir", b"e"),
    "rename": ("rename", b"f", b"g"), "chmod": ("chmod", b"f", 0), "symlink": ("symlink", b"f", b"new"),
    "truncate": ("truncate", b"f", 0), "utime": ("utime", b"f", 1, 1), "link": ("link", b"f", b"new"),
}  # fmt: skip
TREE = [
    ("put", b"f", b"text"),
    ("mkdir", b"d"),
    ("put", b"d/x", b"inner"),
    ("mkdir", b"d/sub"),
    ("put", b"d/sub/y", b""),
    ("mkdir", b"e"),
]


@pytest.fixture
def memory():
    spec = fsspec.filesystem("memory", skip_instance_cache=True)
    spec.store, spec.pseudo_dirs = {}, [""]
    spec.mkdir("/top")
    spec.pipe("/top/f", b"text")
    spec.pipe("/top/d/x", b"inner")
    spec.pipe("/top/d/sub/y", b"")
    spec.mkdir("/top/e")
    return spec


@pytest.mark.parametrize("call", READING)
def test_reads_as_a_directory_does(call, memory, tmp_path):
    os.umask(0o22)
    for path in [p for p in PATHS if b".." not in p and p not in (b"lf", b"ld")]:
        host = HostSide(Path(tempfile.mkdtemp(dir=tmp_path)))
        for operation, *arguments in TREE:
            host.step(operation, *arguments)
        vfs, caller = new_vfs()
        vfs.mount(caller, SpecFS(memory), b"/spec")
        ours = VfsSide(vfs, caller, b"/spec/top")
        for operation, *arguments in READING[call](path):
            assert ours.step(operation, *arguments) == host.step(operation, *arguments), (operation, path)
        host.done()
        ours.done()


@pytest.mark.parametrize("call", CHANGING)
def test_changes_are_refused(call, memory):
    vfs, caller = new_vfs()
    vfs.mount(caller, SpecFS(memory), b"/spec")
    operation, *arguments = CHANGING[call]
    assert VfsSide(vfs, caller, b"/spec/top").step(operation, *arguments) == ("error", "EROFS")


def test_seek(memory):
    vfs, caller = new_vfs()
    vfs.mount(caller, SpecFS(memory), b"/spec")
    file = vfs.open(caller, b"/spec/top/f", os.O_RDONLY)
    assert file.seek(-1, os.SEEK_END) == 3 and file.read(9) == b"t" and file.seek(-2, os.SEEK_CUR) == 2
    file.close()


def archives(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("dir/file", b"zipped")
        archive.writestr("top", b"x")
    with tarfile.open(tmp_path / "a.tar", "w") as archive:
        entry = tarfile.TarInfo("dir/file")
        entry.size, entry.mtime = 6, 1_700_000_000
        archive.addfile(entry, io.BytesIO(b"tarred"))
    return fsspec.filesystem("zip", fo=str(tmp_path / "a.zip")), fsspec.filesystem("tar", fo=str(tmp_path / "a.tar"))


def test_archives_and_an_overlay_over_one(tmp_path):
    zipped, tarred = archives(tmp_path)
    vfs, caller = new_vfs()
    vfs.mount(caller, SpecFS(zipped), b"/zip")
    vfs.mount(caller, OverlayFS(SpecFS(tarred)), b"/tar")
    view = FileView(vfs, caller)
    assert view.read_bytes("/zip/dir/file") == b"zipped" and view.listdir("/zip") == ["dir", "top"]
    assert view.read_bytes("/tar/dir/file") == b"tarred"
    assert view.stat("/tar/dir/file").st_mtime == 1_700_000_000
    view.append_bytes("/tar/dir/file", b"!")
    view.write_text("/tar/dir/new", "n")
    assert view.read_bytes("/tar/dir/file") == b"tarred!" and view.listdir("/tar/dir") == ["file", "new"]
    with pytest.raises(OSError):
        view.write_text("/zip/new", "")


def test_a_single_file_and_a_missing_one(memory):
    vfs, caller = new_vfs()
    vfs.mount(caller, SpecFS(memory, "/top/f"), b"/one")
    view = FileView(vfs, caller)
    assert view.read_bytes("/one") == b"text" and stat.S_ISREG(view.stat("/one").st_mode)
    with pytest.raises(MountError):
        SpecFS(memory, "/none")
