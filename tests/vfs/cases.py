# ruff: noqa: E501 (a table: one case, one line)
"""Conformance cases: names and steps. What must come out is what the host's own filesystem does with them."""

from __future__ import annotations

from os import (
    O_APPEND,
    O_CREAT,
    O_DIRECTORY,
    O_EXCL,
    O_NOFOLLOW,
    O_PATH,
    O_RDONLY,
    O_RDWR,
    O_TRUNC,
    O_WRONLY,
)

R, W, C, X, T, A = O_RDONLY, O_WRONLY, O_CREAT, O_EXCL, O_TRUNC, O_APPEND
LONG = b"n" * 255

# a file, a directory with a file in it, an empty one, symlinks of each kind
TREE = [
    ("put", b"f", b"text"), ("mkdir", b"d"), ("put", b"d/x", b"inner"), ("mkdir", b"e"), ("symlink", b"f", b"lf"),
    ("symlink", b"d", b"ld"), ("symlink", b"gone", b"dangling"), ("symlink", b"loop2", b"loop1"),
    ("symlink", b"loop1", b"loop2"), ("symlink", b"../d/x", b"d/up"),
]  # fmt: skip

PATHS = [
    b"", b"f", b"f/", b"f/.", b"f/..", b"f/x", b"d", b"d/", b"d/.", b"d/..", b"d/../d/x", b"d//x", b"./f", b"e", b"e/.",
    b"e/..", b"lf", b"lf/", b"ld", b"ld/", b"ld/.", b"ld/x", b"ld/../f", b"dangling", b"dangling/", b"dangling/x", b"loop1",
    b"loop1/", b"loop1/x", b"d/up", b"new", b"new/", b"new/.", b"new/x", b"no/such/file", b".", b"..", LONG, LONG + b"n",
    b"d/" + LONG + b"n", b"x/" * 2100, b"d/nope", b"\xff\xfe", b"e/new/", b"f/new",
]  # fmt: skip

CALLS = {
    "stat": lambda p: [("stat", p)],
    "lstat": lambda p: [("lstat", p)],
    "listdir": lambda p: [("listdir", p)],
    "readlink": lambda p: [("readlink", p)],
    "get": lambda p: [("get", p)],
    "put": lambda p: [("put", p, b"new bytes")],
    "mkdir": lambda p: [("mkdir", p)],
    "rmdir": lambda p: [("rmdir", p)],
    "unlink": lambda p: [("unlink", p)],
    "symlink": lambda p: [("symlink", b"target", p)],
    "chmod": lambda p: [("chmod", p, 0o640)],
    "truncate": lambda p: [("truncate", p, 2)],
    "access": lambda p: [("access", p, 4), ("access", p, 1)],
    "utime": lambda p: [("utime", p, 10**9, 2 * 10**9), ("times", p)],
    "exclusive": lambda p: [("open", "a", p, W | C | X)],
    "create": lambda p: [("open", "a", p, W | C)],
    "read only": lambda p: [("open", "a", p, R)],
    "read write": lambda p: [("open", "a", p, O_RDWR)],
    "directory": lambda p: [("open", "a", p, R | O_DIRECTORY)],
    "no follow": lambda p: [("open", "a", p, R | O_NOFOLLOW)],
    "no follow, create": lambda p: [("open", "a", p, W | C | O_NOFOLLOW)],
    "path": lambda p: [("open", "a", p, O_PATH), ("fstat", "a")],
    "path, no follow": lambda p: [("open", "a", p, O_PATH | O_NOFOLLOW), ("fstat", "a")],
    "create directory": lambda p: [("open", "a", p, R | C | O_DIRECTORY)],
    "truncating reader": lambda p: [("open", "a", p, R | T), ("fstat", "a")],
    "rename to new": lambda p: [("rename", p, b"moved")],
    "rename to new in d": lambda p: [("rename", p, b"d/moved")],
    "rename onto file": lambda p: [("rename", p, b"f")],
    "rename onto empty": lambda p: [("rename", p, b"e")],
    "rename onto full": lambda p: [("rename", p, b"d")],
    "rename onto slash": lambda p: [("rename", p, b"moved/")],
    "rename file to": lambda p: [("rename", b"f", p)],
    "rename dir to": lambda p: [("rename", b"d", p)],
    "rename link to": lambda p: [("rename", b"lf", p)],
    "link from": lambda p: [("link", p, b"linked")],
    "link to": lambda p: [("link", b"f", p)],
    "link symlink to": lambda p: [("link", b"lf", p)],
    "link dir to": lambda p: [("link", b"d", p)],
}

AFTER = [
    ("listdir", b"."),
    ("listdir", b"d"),
    ("listdir", b"e"),
    ("get", b"f"),
    ("lstat", b"lf"),
    ("lstat", b"new"),
    ("lstat", b"moved"),
]

SEQUENCES: dict[str, list[tuple]] = {
    "offsets are shared by nothing": [("put", b"f", b"abcdef"), ("open", "a", b"f", R), ("open", "b", b"f", R), ("read", "a", 3), ("read", "b", 2), ("read", "a", 9), ("read", "a", 9)],
    "write past the end leaves zeros": [("open", "a", b"f", O_RDWR | C), ("seek", "a", 10, 0), ("write", "a", b"x"), ("get", b"f"), ("fstat", "a")],
    "a hole of many chunks": [("open", "a", b"f", O_RDWR | C), ("pwrite", "a", b"end", 200_000), ("pread", "a", 6, 199_998), ("pread", "a", 70_000, 65_000), ("fstat", "a")],
    "pwrite across chunks": [("open", "a", b"f", O_RDWR | C), ("pwrite", "a", b"y" * 150_000, 1000), ("pwrite", "a", b"z" * 10, 65_530), ("pread", "a", 20, 65_525), ("fstat", "a"), ("pread", "a", 10, 999)],
    "an append of nothing": [("put", b"f", b"12345"), ("open", "a", b"f", W | A), ("write", "a", b""), ("seek", "a", 0, 1)],
    "append ignores the offset": [("put", b"f", b"12345"), ("open", "a", b"f", W | A), ("seek", "a", 0, 0), ("write", "a", b"6"), ("seek", "a", 0, 1), ("get", b"f")],
    "two appenders": [("open", "a", b"f", W | C | A), ("open", "b", b"f", W | A), ("write", "a", b"1"), ("write", "b", b"2"), ("write", "a", b"3"), ("get", b"f")],
    "truncate shrinks and grows": [("put", b"f", b"abcdef"), ("truncate", b"f", 3), ("get", b"f"), ("truncate", b"f", 6), ("get", b"f"), ("truncate", b"f", 0), ("get", b"f"), ("truncate", b"f", -1)],
    "truncate at chunk borders": [("put", b"f", b"q" * 200_000), ("truncate", b"f", 131_072), ("stat", b"f"), ("truncate", b"f", 65_537), ("truncate", b"f", 140_000), ("open", "a", b"f", R), ("pread", "a", 4, 65_535), ("pread", "a", 4, 131_070)],
    "ftruncate needs a writer": [("put", b"f", b"abc"), ("open", "a", b"f", R), ("ftruncate", "a", 1), ("open", "b", b"f", O_RDWR), ("ftruncate", "b", 1), ("ftruncate", "b", -1), ("get", b"f")],
    "reader may not write": [("put", b"f", b"abc"), ("open", "a", b"f", R), ("write", "a", b"x"), ("pwrite", "a", b"x", 0)],
    "writer may not read": [("open", "a", b"f", W | C), ("read", "a", 1), ("pread", "a", 1, 0)],
    "seek": [("put", b"f", b"abc"), ("open", "a", b"f", R), ("seek", "a", -1, 0), ("seek", "a", -1, 2), ("read", "a", 5), ("seek", "a", 10, 2), ("read", "a", 1), ("seek", "a", -20, 1), ("seek", "a", 1, 9)],
    "unlinked but open": [("put", b"f", b"abc"), ("open", "a", b"f", O_RDWR), ("unlink", b"f"), ("fstat", "a"), ("read", "a", 9), ("write", "a", b"d"), ("fstat", "a"), ("stat", b"f"), ("put", b"f", b"new"), ("pread", "a", 9, 0), ("get", b"f")],
    "replaced but open": [("put", b"f", b"abc"), ("put", b"g", b"new"), ("open", "a", b"f", R), ("rename", b"g", b"f"), ("read", "a", 9), ("get", b"f"), ("fstat", "a")],
    "truncated while open": [("put", b"f", b"abc"), ("open", "a", b"f", R), ("read", "a", 1), ("put", b"f", b"z"), ("read", "a", 9), ("seek", "a", 0, 0), ("read", "a", 9)],
    "hard links": [("put", b"f", b"abc"), ("link", b"f", b"g"), ("stat", b"f"), ("same", b"f", b"g"), ("put", b"g", b"longer"), ("get", b"f"), ("chmod", b"f", 0o600), ("stat", b"g"), ("unlink", b"f"), ("stat", b"g"), ("get", b"g")],
    "rename of a link onto its twin does nothing": [("put", b"f", b"abc"), ("link", b"f", b"g"), ("rename", b"f", b"g"), ("listdir", b".")],
    "rename onto itself": [("put", b"f", b"abc"), ("mkdir", b"d"), ("rename", b"f", b"f"), ("rename", b"d", b"d"), ("rename", b"f", b"./f"), ("listdir", b".")],
    "a hard link to a symlink": [("symlink", b"f", b"l"), ("link", b"l", b"m"), ("readlink", b"m"), ("lstat", b"l")],
    "rename into itself": [("mkdir", b"d"), ("mkdir", b"d/e"), ("rename", b"d", b"d/e/f"), ("rename", b"d", b"d/e"), ("rename", b"d/e", b"d"), ("rename", b"d", b"d/x"), ("listdir", b"d")],
    "rename a tree": [("mkdir", b"d"), ("mkdir", b"d/e"), ("put", b"d/e/f", b"x"), ("mkdir", b"q"), ("rename", b"d", b"q/d"), ("get", b"q/d/e/f"), ("stat", b"d"), ("stat", b"q/d/e/.."), ("rename", b"q/d/e", b"e"), ("get", b"e/f"), ("listdir", b"e/..")],
    "rename between kinds": [("put", b"f", b"x"), ("mkdir", b"d"), ("symlink", b"f", b"l"), ("rename", b"f", b"d"), ("rename", b"d", b"f"), ("rename", b"d", b"l"), ("rename", b"l", b"f"), ("lstat", b"f")],
    "rename a symlink to a directory": [("mkdir", b"d"), ("symlink", b"d", b"l"), ("rename", b"l", b"m"), ("readlink", b"m"), ("listdir", b".")],
    "directory that is not empty": [("mkdir", b"d"), ("put", b"d/x", b""), ("rmdir", b"d"), ("unlink", b"d/x"), ("rmdir", b"d"), ("stat", b"d")],
    "removed directory": [("mkdir", b"d"), ("open", "a", b"d", R), ("rmdir", b"d"), ("fstat", "a"), ("stat", b"d/."), ("put", b"d/x", b"")],
    "umask": [("umask", 0o077), ("put", b"f", b"", 0o666), ("mkdir", b"d", 0o777), ("stat", b"f"), ("stat", b"d"), ("umask", 0), ("put", b"g", b"", 0o666), ("stat", b"g"), ("umask", 0o022)],
    "modes": [("put", b"f", b""), ("chmod", b"f", 0o1755), ("chmod", b"f", 0), ("stat", b"f"), ("chmod", b"f", 0o7), ("stat", b"f"), ("mkdir", b"d"), ("chmod", b"d", 0o1777), ("stat", b"d"), ("mkdir", b"s", 0o1777), ("stat", b"s")],
    "chmod through a symlink": [("put", b"f", b""), ("symlink", b"f", b"l"), ("chmod", b"l", 0o604), ("stat", b"f")],
    "fchmod": [("put", b"f", b""), ("open", "a", b"f", R), ("fchmod", "a", 0o612), ("stat", b"f"), ("unlink", b"f"), ("fchmod", "a", 0o600), ("fstat", "a")],
    "created unreadable, still writable": [("open", "a", b"f", W | C, 0o000), ("write", "a", b"x"), ("fstat", "a")],
    "created read-only, open for both": [("open", "a", b"f", O_RDWR | C | X, 0o444), ("write", "a", b"x"), ("pread", "a", 4, 0), ("stat", b"f")],
    "symlink chain": [("put", b"f", b"x"), *[("symlink", b"f" if n == 0 else b"l%d" % (n - 1), b"l%d" % n) for n in range(41)], ("get", b"l0"), ("get", b"l38"), ("get", b"l39"), ("get", b"l40"), ("lstat", b"l40")],
    "creating through a chain": [*[("symlink", b"f" if n == 0 else b"l%d" % (n - 1), b"l%d" % n) for n in range(41)], ("open", "a", b"l40", W | C), ("open", "a", b"l39", W | C), ("listdir", b".")],
    "creating through a dangling link": [("mkdir", b"d"), ("symlink", b"d/new", b"l"), ("put", b"l", b"x"), ("get", b"d/new"), ("symlink", b"no/new", b"m"), ("put", b"m", b"x"), ("symlink", b"d/q/", b"n"), ("put", b"n", b"x")],
    "symlink relative to its place": [("mkdir", b"d"), ("mkdir", b"d/e"), ("put", b"d/f", b"x"), ("symlink", b"../f", b"d/e/l"), ("symlink", b"e/l", b"d/m"), ("get", b"d/m"), ("symlink", b"d/e", b"q"), ("stat", b"q/.."), ("get", b"q/../f")],
    "symlink with a slash at its end": [("put", b"f", b"x"), ("mkdir", b"d"), ("symlink", b"f/", b"l"), ("symlink", b"d/", b"m"), ("stat", b"l"), ("lstat", b"l"), ("stat", b"m"), ("lstat", b"m/")],
    "empty symlink": [("symlink", b"", b"l")],
    "long symlink": [("symlink", b"t" * 4095, b"l"), ("lstat", b"l"), ("symlink", b"t" * 4096, b"m"), ("symlink", b"a/" * 1000, b"n"), ("stat", b"n")],
    "names of any bytes": [("put", bytes(b for b in range(1, 128) if b != 47), b"x"), ("put", b"\x80\xff\xc3", b"y"), ("mkdir", b" "), ("put", b"-", b""), ("put", b"*", b""), ("put", b"...", b""), ("listdir", b".")],
    "dots are no names": [("mkdir", b"d"), ("rename", b"d/.", b"e"), ("rename", b"d", b"e/."), ("rename", b"d/..", b"e"), ("unlink", b"d/.."), ("rmdir", b"d/."), ("rmdir", b"d/.."), ("mkdir", b"d/."), ("mkdir", b"d/.."), ("symlink", b"x", b"d/."), ("link", b"d", b"d/..")],
    "times": [("put", b"f", b""), ("utime", b"f", 123_456_789, 987_654_321_000_000_007), ("times", b"f"), ("utime", b"f", 0, 1), ("times", b"f")],
    "reading a directory": [("mkdir", b"d"), ("open", "a", b"d", R), ("read", "a", 1), ("write", "a", b"x"), ("pread", "a", 1, 0), ("ftruncate", "a", 0)],
    "O_PATH": [("put", b"f", b"abc"), ("open", "a", b"f", O_PATH), ("read", "a", 1), ("write", "a", b"x"), ("fstat", "a"), ("seek", "a", 0, 0), ("fchmod", "a", 0)],
    "O_PATH of a file whose name is gone": [("put", b"f", b"abc"), ("open", "a", b"f", O_PATH), ("unlink", b"f"), ("fstat", "a"), ("seek", "a", 0, 0)],
    "O_PATH of a file whose name another has": [("put", b"f", b"abc"), ("put", b"g", b"longer"), ("open", "a", b"f", O_PATH), ("rename", b"g", b"f"), ("fstat", "a")],
    "O_PATH of a directory that is gone": [("mkdir", b"d"), ("open", "a", b"d", O_PATH | O_DIRECTORY), ("rmdir", b"d"), ("fstat", "a")],
    "O_PATH of a symlink that is gone": [("symlink", b"to", b"s"), ("open", "a", b"s", O_PATH | O_NOFOLLOW), ("unlink", b"s"), ("fstat", "a")],
    "O_PATH of an unreadable file": [("put", b"f", b"abc", 0), ("open", "a", b"f", O_PATH), ("fstat", "a")],
    "fifo": [("mkfifo", b"p"), ("stat", b"p"), ("open", "r", b"p", R | 0o4000), ("open", "w", b"p", W | 0o4000), ("write", "w", b"abc"), ("read", "r", 2), ("read", "r", 5), ("read", "r", 5), ("close", "w"), ("read", "r", 5), ("seek", "r", 0, 0), ("ftruncate", "r", 0), ("truncate", b"p", 0)],
    "fifo without a reader": [("mkfifo", b"p"), ("open", "w", b"p", W | 0o4000), ("open", "b", b"p", O_RDWR), ("write", "b", b"x"), ("read", "b", 9), ("mkfifo", b"p"), ("unlink", b"p")],
    "fifo without its reader any more": [("mkfifo", b"p"), ("open", "r", b"p", R | 0o4000), ("open", "w", b"p", W), ("close", "r"), ("write", "w", b"x")],
    "no room for directories in hard links": [("mkdir", b"d"), ("link", b"d", b"e"), ("link", b"none", b"e"), ("put", b"f", b""), ("link", b"f", b"f"), ("link", b"f", b"d/f"), ("same", b"f", b"d/f")],
}  # fmt: skip

# these need two identities: the host side runs as root only
OTHERS = ("identity", 1000, 1000)
MATE = ("identity", 2000, 2000, (500,))
ROOT = ("identity", 0, 0)
PERMISSIONS: dict[str, list[tuple]] = {
    "other bits": [("put", b"f", b"x"), ("chmod", b"f", 0o640), OTHERS, ("get", b"f"), ("put", b"f", b"y"), ("stat", b"f"), ("access", b"f", 0), ("access", b"f", 4), ROOT, ("chmod", b"f", 0o606), OTHERS, ("get", b"f"), ("put", b"f", b"y")],
    "no search": [("mkdir", b"d"), ("put", b"d/f", b"x"), ("chmod", b"d", 0o744), OTHERS, ("listdir", b"d"), ("stat", b"d/f"), ("stat", b"d/none"), ("stat", b"d/."), ("stat", b"d/.."), ("stat", b"d/")],
    "no listing": [("mkdir", b"d"), ("put", b"d/f", b"x"), ("chmod", b"d", 0o711), OTHERS, ("listdir", b"d"), ("get", b"d/f")],
    "no entry": [("mkdir", b"d"), ("put", b"d/f", b"x"), OTHERS, ("put", b"d/g", b""), ("mkdir", b"d/g"), ("unlink", b"d/f"), ("unlink", b"d/none"), ("symlink", b"x", b"d/l"), ("rename", b"d/f", b"d/g"), ("mkdir", b"d/f"), ("link", b"d/f", b"d/g"), ("rmdir", b"d"), ("mkfifo", b"d/p")],
    "sticky": [("mkdir", b"t"), ("chmod", b"t", 0o1777), OTHERS, ("put", b"t/mine", b""), ("mkdir", b"t/dir"), MATE, ("unlink", b"t/mine"), ("rename", b"t/mine", b"t/his"), ("rmdir", b"t/dir"), ("put", b"t/other", b""), ("rename", b"t/other", b"t/mine"), ("unlink", b"t/other"), OTHERS, ("unlink", b"t/mine"), ("rmdir", b"t/dir")],
    "owner bits come first": [("put", b"f", b"x"), ("chown", b"f", 1000, 1000), ("chmod", b"f", 0o077), OTHERS, ("get", b"f"), ("chmod", b"f", 0o400), ("get", b"f"), ("put", b"f", b"")],
    "group bits": [("put", b"f", b"x"), ("chown", b"f", 0, 500), ("chmod", b"f", 0o604), MATE, ("get", b"f"), OTHERS, ("get", b"f"), ROOT, ("chmod", b"f", 0o640), MATE, ("get", b"f"), ("put", b"f", b"")],
    "chmod is the owner's": [("put", b"f", b""), OTHERS, ("chmod", b"f", 0o777), ROOT, ("chown", b"f", 1000, 1000), OTHERS, ("chmod", b"f", 0o711), ("stat", b"f")],
    "chown is root's": [("put", b"f", b""), ("chown", b"f", 2000, 2000), MATE, ("chown", b"f", 1000, -1), ("chown", b"f", -1, 500), ("owner", b"f"), ("chown", b"f", -1, 7), ("chown", b"f", 2000, 2000), ("chown", b"f", -1, -1), OTHERS, ("chown", b"f", -1, -1), ("chown", b"f", 1000, -1)],
    "owner of what one makes": [("mkdir", b"d"), ("chmod", b"d", 0o777), OTHERS, ("put", b"d/f", b""), ("mkdir", b"d/g"), ("symlink", b"x", b"d/l"), ("owner", b"d/f"), ("owner", b"d/g"), ("owner", b"d/l")],
    "times": [("put", b"f", b""), ("chmod", b"f", 0o666), OTHERS, ("utime", b"f", 1, 2), ROOT, ("chown", b"f", 1000, 1000), OTHERS, ("utime", b"f", 1, 2), ("times", b"f")],
    "truncate": [("put", b"f", b"abc"), OTHERS, ("truncate", b"f", 1), ("open", "a", b"f", R | T), ROOT, ("chmod", b"f", 0o622), OTHERS, ("truncate", b"f", 1)],
    "moving a directory needs to write it": [("mkdir", b"a"), ("mkdir", b"b"), ("chmod", b"a", 0o777), ("chmod", b"b", 0o777), ("mkdir", b"a/d"), OTHERS, ("rename", b"a/d", b"a/e"), ("rename", b"a/e", b"b/e"), ("mkdir", b"a/own"), ("rename", b"a/own", b"b/own")],
    "root and x": [("put", b"f", b"", 0o644), ("access", b"f", 1), ("chmod", b"f", 0o001), ("access", b"f", 1), ("access", b"f", 7), ("mkdir", b"d"), ("chmod", b"d", 0), ("access", b"d", 7), ("put", b"d/x", b"")],
    "create in a full file's place": [("put", b"f", b"x"), ("chmod", b"f", 0o600), OTHERS, ("open", "a", b"f", W | C), ("open", "a", b"f", R | C), ("open", "a", b"f", W | C | X)],
}  # fmt: skip

# setgid directories and setuid files: not on host mounts, where such bits never exist
BITS: dict[str, list[tuple]] = {
    "setgid directory": [("mkdir", b"d"), ("chown", b"d", 0, 500), ("chmod", b"d", 0o2777), OTHERS, ("put", b"d/f", b""), ("mkdir", b"d/g"), ("owner", b"d/f"), ("owner", b"d/g"), ("stat", b"d/g"), ("stat", b"d/f")],
    "chown drops setuid": [("put", b"f", b""), ("chmod", b"f", 0o6755), ("stat", b"f"), ("chown", b"f", 1000, 1000), ("stat", b"f"), ("chmod", b"f", 0o6745), ("chown", b"f", 0, 0), ("stat", b"f")],
    "setgid of a foreign group": [("put", b"f", b""), ("chown", b"f", 1000, 500), OTHERS, ("chmod", b"f", 0o2755), ("stat", b"f"), ("chmod", b"f", 0o4755), ("stat", b"f")],
}  # fmt: skip
