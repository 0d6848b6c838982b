# ruff: noqa: E501 (a table: one attempt, one line)
"""Attempts to get out of the sandbox by way of its filesystem: ID, what is tried, what stops it, steps with outcomes.

The stage (see `test_escape`): a host directory mounted three times, at /m (rw), /r (ro) and /c (cow), with symlinks of the host in it that
lead to `outside`, beside which the directory lies; a single file of it at /one; /proc and /dev. An outcome is an errno, "ok", or the value.
"""

from __future__ import annotations

from os import O_APPEND, O_CREAT, O_EXCL, O_NONBLOCK, O_PATH, O_RDONLY, O_RDWR, O_TRUNC, O_WRONLY

WALK = "symlinks and `..` are resolved by our walk in the guest's tree"
NAMES = "the host gets single names, relative to a directory descriptor, never followed"
READ_ONLY = "every change asks the mount first"
MOUNTS = "a mount is a filesystem of its own: EXDEV, EBUSY"
SPECIAL = "host devices, FIFOs and sockets are shown but never opened; none is made"
BITS = "owners live in our table; setuid and setgid bits never reach the host"
PROC = "/proc is made of the sandbox's own processes and descriptors"
CONFINED = "archives are unpacked with the target as the root of the walk"
COW = "an overlay only reads what lies below"

R, W, C, T = O_RDONLY, O_WRONLY, O_CREAT, O_TRUNC

ATTEMPTS: list[tuple[str, str, str, list[tuple[tuple, object]]]] = [
    # symlinks that the host made
    ("FS-01", "read through an absolute symlink", WALK, [(("get", b"/m/abs"), "ENOENT"), (("get", b"/r/abs"), "ENOENT"), (("get", b"/c/abs"), "ENOENT")]),
    ("FS-02", "write through an absolute symlink", WALK, [(("put", b"/m/abs", b"x"), "ENOENT"), (("put", b"/c/abs", b"x"), "ENOENT")]),
    ("FS-03", "read through a relative symlink with `..`", WALK, [(("get", b"/m/rel"), "ENOENT"), (("get", b"/r/rel"), "ENOENT"), (("get", b"/c/rel"), "ENOENT")]),
    ("FS-04", "list through a symlink to a directory", WALK, [(("listdir", b"/m/dirlink"), "ENOENT"), (("listdir", b"/c/dirlink/"), "ENOENT")]),
    ("FS-05", "read below a symlink to a directory", WALK, [(("get", b"/m/dirlink/secret"), "ENOENT"), (("get", b"/r/dirlink/secret"), "ENOENT")]),
    ("FS-06", "create below a symlink to a directory", WALK, [(("put", b"/m/dirlink/new", b"x"), "ENOENT"), (("mkdir", b"/m/dirlink/new"), "ENOENT")]),
    ("FS-07", "chmod through a symlink", WALK, [(("chmod", b"/m/abs", 0o777), "ENOENT"), (("chmod", b"/m/rel", 0o777), "ENOENT")]),
    ("FS-08", "truncate through a symlink", WALK, [(("truncate", b"/m/abs", 0), "ENOENT"), (("truncate", b"/m/rel", 0), "ENOENT")]),
    ("FS-09", "set times through a symlink", WALK, [(("utime", b"/m/abs", 1, 1), "ENOENT"), (("utime", b"/m/rel", 1, 1), "ENOENT")]),
    ("FS-10", "chown through a symlink", WALK, [(("chown", b"/m/abs", 1, 1), "ENOENT"), (("chown", b"/m/rel", 1, 1), "ENOENT")]),
    ("FS-11", "unlink below a symlink to a directory", WALK, [(("unlink", b"/m/dirlink/secret"), "ENOENT"), (("rmdir", b"/m/dirlink/dir"), "ENOENT")]),
    ("FS-12", "rename a file out through a symlink", WALK, [(("rename", b"/m/f", b"/m/dirlink/f"), "ENOENT")]),
    ("FS-13", "rename a file in through a symlink", WALK, [(("rename", b"/m/dirlink/secret", b"/m/got"), "ENOENT")]),
    ("FS-14", "hard link a file in through a symlink", WALK, [(("link", b"/m/dirlink/secret", b"/m/got"), "ENOENT"), (("link", b"/m/abs", b"/m/got"), "ok"), (("get", b"/m/got"), "ENOENT")]),
    ("FS-15", "create where a dangling symlink of the host points", WALK, [(("put", b"/m/absnew", b"x"), "ENOENT"), (("open", "a", b"/m/relnew", W | C), "ok"), (("listdir", b"/outside"), "ENOENT")]),
    ("FS-16", "a chain of symlinks", WALK, [(("get", b"/m/chain1"), "ENOENT"), (("get", b"/c/chain1"), "ENOENT")]),
    ("FS-17", "a symlink to /proc/self/root of the host", WALK, [(("get", b"/m/procroot/etc/passwd"), "ENOENT"), (("listdir", b"/m/procroot"), "ENOENT")]),
    ("FS-18", "a symlink to /proc/self/cwd of the host", WALK, [(("listdir", b"/m/proccwd"), "ENOENT")]),
    ("FS-19", "a loop of symlinks", WALK, [(("get", b"/m/loop"), "ELOOP"), (("put", b"/m/loop", b""), "ELOOP"), (("listdir", b"/m/loop/x"), "ELOOP")]),
    ("FS-20", "remove or rename a symlink: only itself", NAMES, [(("rename", b"/m/abs", b"/m/moved"), "ok"), (("unlink", b"/m/moved"), "ok"), (("rmdir", b"/m/dirlink"), "ENOTDIR"), (("unlink", b"/m/dirlink"), "ok")]),
    ("FS-21", "rename onto a symlink: it is replaced", NAMES, [(("rename", b"/m/f", b"/m/abs"), "ok"), (("get", b"/m/abs"), b"inside")]),
    ("FS-22", "O_PATH of a symlink, then read it", WALK, [(("open", "a", b"/m/abs", O_PATH), "ENOENT"), (("open", "a", b"/m/abs", O_PATH | 0o400000), "ok"), (("read", "a", 9), "EBADF")]),
    # `..`
    ("FS-23", "`..` at the root of a mount", WALK, [(("listdir", b"/m/.."), [b"c", b"dev", b"m", b"one", b"proc", b"r"]), (("get", b"/m/../outside/secret"), "ENOENT")]),
    ("FS-24", "many `..`", WALK, [(("get", b"/m" + b"/.." * 50 + b"/etc/passwd"), "ENOENT"), (("stat", b"/" + b"../" * 50), "ok")]),
    ("FS-25", "`..` after a directory of the mount", WALK, [(("get", b"/m/sub/../../outside/secret"), "ENOENT"), (("get", b"/m/sub/../f"), b"inside")]),
    ("FS-26", "`..` after a symlink to a directory inside", WALK, [(("listdir", b"/m/inlink/../.."), [b"c", b"dev", b"m", b"one", b"proc", b"r"]), (("get", b"/m/inlink/../../../outside/secret"), "ENOENT")]),
    ("FS-27", "`..` from a current directory in the mount", WALK, [(("chdir", b"/m/sub"), "ok"), (("get", b"../../outside/secret"), "ENOENT"), (("get", b"../f"), b"inside")]),
    ("FS-28", "`..` from a directory that was moved away", WALK, [(("chdir", b"/m/sub/deep"), "ok"), (("rename", b"/m/sub/deep", b"/m/deep"), "ok"), (("get", b"../f"), b"inside"), (("get", b"../../outside/secret"), "ENOENT")]),
    ("FS-29", "`..` from a directory that was removed", WALK, [(("mkdir", b"/m/gone"), "ok"), (("chdir", b"/m/gone"), "ok"), (("rmdir", b"/m/gone"), "ok"), (("get", b"../../outside/secret"), "ENOENT"), (("put", b"x", b""), "ENOENT")]),
    ("FS-30", "`..` as a name to make or remove", WALK, [(("mkdir", b"/m/.."), "EEXIST"), (("rmdir", b"/m/.."), "ENOTEMPTY"), (("unlink", b"/m/.."), "EISDIR"), (("rename", b"/m/..", b"/m/x"), "EBUSY"), (("rename", b"/m/f", b"/m/.."), "EBUSY"), (("symlink", b"x", b"/m/.."), "EEXIST"), (("link", b"/m/f", b"/m/.."), "EEXIST")]),
    ("FS-31", "`..` or a slash handed to the host mount as one name", NAMES, [(("direct", b".."), "EINVAL"), (("direct", b"."), "EINVAL"), (("direct", b""), "EINVAL"), (("direct", b"../outside/secret"), "EINVAL"), (("direct", b"sub/../../outside"), "EINVAL"), (("direct", b"f\0"), "EINVAL"), (("direct", b"/etc/passwd"), "EINVAL")]),
    ("FS-32", "`..` in a symlink's text that the guest makes", WALK, [(("symlink", b"../../outside/secret", b"/m/s"), "ok"), (("get", b"/m/s"), "ENOENT"), (("put", b"/m/s", b""), "ENOENT")]),
    # odd names
    ("FS-33", "a NUL in a path", WALK, [(("get", b"/m/f\0/../../outside/secret"), "EINVAL"), (("put", b"/m/x\0y", b""), "EINVAL"), (("symlink", b"a\0b", b"/m/l"), "EINVAL"), (("rename", b"/m/f", b"/m/\0"), "EINVAL")]),
    ("FS-34", "backslashes and look-alikes of dots are names", NAMES, [(("put", b"/m/..\\outside", b"x"), "ok"), (("put", "/m/․․".encode(), b"x"), "ok"), (("get", "/m/․․/secret".encode()), "ENOTDIR"), (("put", b"/m/...", b"x"), "ok")]),
    ("FS-35", "bytes that are no UTF-8", NAMES, [(("put", b"/m/\xc0\xae\xc0\xae", b"x"), "ok"), (("get", b"/m/\xc0\xae\xc0\xae/secret"), "ENOTDIR"), (("mkdir", b"/m/\xff\n "), "ok"), (("listdir", b"/m/\xff\n "), [])]),
    ("FS-36", "names and paths that are too long", WALK, [(("put", b"/m/" + b"n" * 256, b""), "ENAMETOOLONG"), (("get", b"/m/" + b"./" * 2100 + b"f"), "ENAMETOOLONG"), (("get", b""), "ENOENT")]),
    ("FS-37", "a name that differs in case from a mount's", WALK, [(("get", b"/M/f"), "ENOENT"), (("get", b"/m/F"), "ENOENT")]),
    ("FS-38", "a host path typed as it is", WALK, [(("host", b"outside/secret"), "ENOENT"), (("host", b"inside/f"), "ENOENT"), (("stat", b"/etc/passwd"), "ENOENT")]),
    ("FS-39", "`//`, `/./` and slashes at the end", WALK, [(("get", b"//m//./f"), b"inside"), (("get", b"/m/f/"), "ENOTDIR"), (("get", b"/m/abs/"), "ENOENT"), (("get", b"/m/f/."), "ENOTDIR")]),
    # symlinks and hard links that the guest makes
    ("FS-40", "an absolute symlink made in a mount means the guest's root", WALK, [(("symlink", b"/etc/passwd", b"/m/p"), "ok"), (("get", b"/m/p"), "ENOENT"), (("symlink", b"/m/f", b"/m/q"), "ok"), (("get", b"/m/q"), b"inside")]),
    ("FS-41", "a directory swapped for a symlink between two calls", WALK, [(("stat", b"/m/sub/g"), "ok"), (("rename", b"/m/sub", b"/m/old"), "ok"), (("symlink", b"../outside", b"/m/sub"), "ok"), (("get", b"/m/sub/secret"), "ENOENT")]),
    ("FS-42", "a hard link to a symlink stays a symlink", NAMES, [(("link", b"/m/rel", b"/m/hard"), "ok"), (("get", b"/m/hard"), "ENOENT"), (("readlink", b"/m/hard"), b"../outside/secret")]),
    ("FS-43", "hard links between mounts of one host directory", MOUNTS, [(("link", b"/r/f", b"/m/x"), "EXDEV"), (("link", b"/m/f", b"/r/x"), "EROFS"), (("link", b"/c/f", b"/m/x"), "EXDEV")]),
    ("FS-44", "renames between mounts", MOUNTS, [(("rename", b"/r/f", b"/m/x"), "EXDEV"), (("rename", b"/m/f", b"/r/f"), "EXDEV"), (("rename", b"/m/f", b"/x"), "EXDEV"), (("rename", b"/c/f", b"/m/x"), "EXDEV")]),
    # read-only mounts
    ("FS-45", "open a file of a read-only mount for writing", READ_ONLY, [(("open", "a", b"/r/f", W), "EROFS"), (("open", "a", b"/r/f", O_RDWR), "EROFS"), (("open", "a", b"/r/f", W | O_APPEND), "EROFS")]),
    ("FS-46", "truncate by opening for reading", READ_ONLY, [(("open", "a", b"/r/f", R | T), "EROFS"), (("truncate", b"/r/f", 0), "EROFS"), (("get", b"/r/f"), b"inside")]),
    ("FS-47", "make things in a read-only mount", READ_ONLY, [(("put", b"/r/new", b""), "EROFS"), (("open", "a", b"/r/new", R | C), "EROFS"), (("mkdir", b"/r/new"), "EROFS"), (("symlink", b"x", b"/r/new"), "EROFS"), (("mkfifo", b"/r/new"), "EROFS"), (("link", b"/r/f", b"/r/new"), "EROFS")]),
    ("FS-48", "remove things from a read-only mount", READ_ONLY, [(("unlink", b"/r/f"), "EROFS"), (("rmdir", b"/r/sub"), "EROFS"), (("unlink", b"/r/abs"), "EROFS"), (("rename", b"/r/f", b"/r/g"), "EROFS"), (("rename", b"/r/sub", b"/r/s"), "EROFS")]),
    ("FS-49", "change attributes in a read-only mount", READ_ONLY, [(("chmod", b"/r/f", 0o777), "EROFS"), (("chown", b"/r/f", 1, 1), "EROFS"), (("utime", b"/r/f", 1, 1), "EROFS"), (("chmod", b"/r", 0o777), "EROFS"), (("access", b"/r/f", 2), "EROFS")]),
    ("FS-50", "change through a descriptor of a read-only mount", READ_ONLY, [(("open", "a", b"/r/f", R), "ok"), (("write", "a", b"x"), "EBADF"), (("pwrite", "a", b"x", 0), "EBADF"), (("ftruncate", "a", 0), "EINVAL"), (("fchmod", "a", 0o777), "EROFS"), (("fchown", "a", 1, 1), "EROFS"), (("futime", "a", 1, 1), "EROFS")]),
    ("FS-51", "reopen such a descriptor for writing through /dev/fd", READ_ONLY, [(("descriptor", 3, b"/r/f", R), "ok"), (("put", b"/dev/fd/3", b"x"), "EROFS"), (("put", b"/proc/self/fd/3", b"x"), "EROFS"), (("open", "a", b"/dev/fd/3", O_RDWR), "EROFS"), (("chmod", b"/dev/fd/3", 0o777), "EROFS"), (("truncate", b"/proc/self/fd/3", 0), "EROFS")]),
    ("FS-52", "write a read-only mount's file through its symlink elsewhere", READ_ONLY, [(("symlink", b"/r/f", b"/l"), "ok"), (("put", b"/l", b"x"), "EROFS"), (("symlink", b"/r/new", b"/n"), "ok"), (("put", b"/n", b"x"), "EROFS")]),
    ("FS-53", "ask the read-only host filesystem itself", READ_ONLY, [(("direct_write", b"f"), "EROFS"), (("direct_make", b"new"), "EROFS")]),
    # special files
    ("FS-54", "open a FIFO of the host", SPECIAL, [(("open", "a", b"/m/fifo", R), "EACCES"), (("open", "a", b"/m/fifo", W | O_NONBLOCK), "EACCES"), (("open", "a", b"/c/fifo", R), "EACCES"), (("lstat", b"/m/fifo"), "ok")]),
    ("FS-55", "open a socket of the host", SPECIAL, [(("open", "a", b"/m/socket", O_RDWR), "ENXIO"), (("put", b"/m/socket", b""), "ENXIO"), (("lstat", b"/m/socket"), "ok")]),
    ("FS-56", "make devices, FIFOs, sockets on the host", SPECIAL, [(("mknod", b"/m/dev", 0o020666), "EPERM"), (("mknod", b"/m/blk", 0o060666), "EPERM"), (("mknod", b"/m/sock", 0o140666), "EPERM"), (("mkfifo", b"/m/pipe"), "EPERM")]),
    ("FS-57", "make devices in memory", SPECIAL, [(("mknod", b"/null", 0o020666), "EPERM"), (("mknod", b"/sda", 0o060666), "EPERM"), (("mknod", b"/dev/mem", 0o020666), "EPERM"), (("mknod", b"/c/null", 0o020666), "EPERM")]),
    ("FS-58", "set setuid and setgid bits on the host", BITS, [(("chmod", b"/m/f", 0o6755), "ok"), (("hostmode", b"f"), 0o755), (("put", b"/m/s", b"", 0o4755), "ok"), (("hostmode", b"s"), 0o755), (("open", "a", b"/m/f", O_RDWR), "ok"), (("fchmod", "a", 0o6777), "ok"), (("hostmode", b"f"), 0o777)]),
    ("FS-59", "take a host file's owner over", BITS, [(("chown", b"/m/f", 1234, 1234), "ok"), (("owner", b"/m/f"), (1234, 1234)), (("hostowner", b"f"), "unchanged")]),
    ("FS-60", "/dev/null keeps nothing", SPECIAL, [(("put", b"/dev/null", b"kept?"), "ok"), (("get", b"/dev/null"), b"")]),
    # /proc and descriptors
    ("FS-61", "descriptors of the host process", PROC, [(("get", b"/proc/self/fd/0"), "ENOENT"), (("get", b"/dev/fd/1"), "ENOENT"), (("put", b"/dev/stderr", b"x"), "ENOENT"), (("hostfd",), "ENOENT")]),
    ("FS-62", "the host's /proc files", PROC, [(("get", b"/proc/1/environ"), b""), (("get", b"/proc/self/environ"), b""), (("get", b"/proc/self/mem"), "ENOENT"), (("get", b"/proc/kcore"), "ENOENT"), (("put", b"/proc/sysrq-trigger", b"b"), "ENOENT"), (("put", b"/proc/sys/kernel/hostname", b"x"), "EPERM")]),
    ("FS-63", "/proc/self/root, cwd and exe", PROC, [(("get", b"/proc/self/root/etc/passwd"), "ENOENT"), (("get", b"/proc/self/cwd/../outside/secret"), "ENOENT"), (("readlink", b"/proc/self/exe"), "ENOENT")]),
    ("FS-64", "host paths told by /proc/mounts", PROC, [(("tells", b"/proc/mounts"), False), (("tells", b"/proc/self/mountinfo"), False)]),
    ("FS-65", "a process that does not exist", PROC, [(("get", b"/proc/99999/environ"), "ENOENT"), (("hostpid",), "ENOENT"), (("listdir", b"/proc/0"), "ENOENT"), (("listdir", b"/proc/-1"), "ENOENT")]),
    # mount points
    ("FS-66", "move or remove a mount point", MOUNTS, [(("rename", b"/m", b"/x"), "EBUSY"), (("rmdir", b"/m"), "EBUSY"), (("unlink", b"/one"), "EBUSY"), (("rename", b"/one", b"/x"), "EBUSY"), (("rename", b"/dev", b"/m/dev"), "EXDEV")]),
    ("FS-67", "rename onto a mount point", MOUNTS, [(("mkdir", b"/x"), "ok"), (("rename", b"/x", b"/m"), "EBUSY"), (("put", b"/y", b""), "ok"), (("rename", b"/y", b"/one"), "EBUSY"), (("link", b"/y", b"/one"), "EEXIST")]),
    ("FS-68", "the neighbours of a single mounted file", MOUNTS, [(("get", b"/one"), b"inside"), (("get", b"/one/../f"), "ENOTDIR"), (("listdir", b"/one"), "ENOTDIR"), (("get", b"/one/../outside/secret"), "ENOTDIR")]),
    ("FS-69", "a mount over a mount, and its removal", MOUNTS, [(("mount", b"/m/sub"), "ok"), (("get", b"/m/sub/g"), "ENOENT"), (("get", b"/m/sub/../../outside/secret"), "ENOENT"), (("put", b"/m/sub/x", b"1"), "ok"), (("unmount", b"/m/sub"), "ok"), (("get", b"/m/sub/g"), b"inner"), (("get", b"/m/sub/x"), "ENOENT")]),
    ("FS-70", "unmount what is no mount, or is in use", MOUNTS, [(("unmount", b"/m/sub"), "EINVAL"), (("unmount", b"/"), "EBUSY"), (("mount", b"/m/sub"), "ok"), (("unmount", b"/m"), "EBUSY")]),
    ("FS-71", "a directory moved from one mount into another by `..`", MOUNTS, [(("chdir", b"/m/sub"), "ok"), (("rename", b"../sub", b"/sub"), "EXDEV"), (("rename", b".", b"/sub"), "EXDEV"), (("rename", b".", b"../x"), "EBUSY")]),
    ("FS-72", "out of a chroot by `..` and by an open directory", WALK, [(("put", b"/top", b"visible"), "ok"), (("chroot", b"/m/sub"), "ok"), (("get", b"/../f"), "ENOENT"), (("get", b"../../f"), "ENOENT"), (("get", b"/g"), b"inner"), (("get", b"/../../../outside/secret"), "ENOENT")]),
    # archives and copies
    ("FS-73", "tar entries with `..`, absolute names", CONFINED, [(("mkdir", b"/m/t"), "ok"), (("untar", b"/m/t", [("../../evil", "file"), ("/evil2", "file"), ("a/../../../evil3", "file")]), "ok"), (("listdir", b"/m/t"), [b"evil", b"evil2", b"evil3"]), (("get", b"/evil"), "ENOENT")]),
    ("FS-74", "tar: a symlink, then an entry through it", CONFINED, [(("mkdir", b"/m/t"), "ok"), (("untar", b"/m/t", [("l", "../../outside"), ("l/secret", "file"), ("k", "/m"), ("k/f2", "file")]), "ok"), (("get", b"/m/f2"), "ENOENT"), (("get", b"/m/t/k/f2"), b"data")]),
    ("FS-75", "tar: a hard link to a file outside", CONFINED, [(("mkdir", b"/m/t"), "ok"), (("untar", b"/m/t", [("h", "link:../../outside/secret")]), "ENOENT"), (("untar", b"/m/t", [("h", "link:/m/f")]), "ENOENT"), (("untar", b"/m/t", [("d", "device")]), "ok"), (("get", b"/m/t/d"), "ENOENT")]),
    ("FS-76", "tar into a read-only mount", READ_ONLY, [(("untar", b"/r", [("x", "file")]), "EROFS"), (("untar", b"/r", [("f", "file")]), "EROFS"), (("untar", b"/r", [("sub", "directory")]), "EROFS")]),
    ("FS-77", "copy a tree with a symlink out to the host", CONFINED, [(("symlink", b"/etc/passwd", b"/evil"), "ok"), (("copy_out", b"/evil"), "ENOENT"), (("mkdir", b"/t"), "ok"), (("symlink", b"../../outside", b"/t/l"), "ok"), (("copy_out", b"/t"), "refused")]),
    # copy-on-write
    ("FS-78", "change the host through a copy-on-write mount", COW, [(("put", b"/c/f", b"changed"), "ok"), (("unlink", b"/c/sub/g"), "ok"), (("rmdir", b"/c/sub/deep"), "ok"), (("rename", b"/c/sub", b"/c/s"), "ok"), (("chmod", b"/c/s", 0o700), "ok"), (("chown", b"/c/f", 7, 7), "ok"), (("utime", b"/c/f", 1, 1), "ok"), (("get", b"/r/f"), b"inside"), (("get", b"/r/sub/g"), b"inner")]),
    ("FS-79", "a symlink of the host after a rename in the overlay", COW, [(("rename", b"/c/rel", b"/c/sub/rel"), "ok"), (("get", b"/c/sub/rel"), "ENOENT"), (("rename", b"/c/dirlink", b"/c/sub/deep/d"), "ok"), (("get", b"/c/sub/deep/d/secret"), "ENOENT")]),
    ("FS-80", "O_EXCL and O_CREAT on a name that is a symlink", WALK, [(("open", "a", b"/m/absnew", W | C | O_EXCL), "EEXIST"), (("open", "a", b"/m/abs", W | C | 0o400000), "ELOOP")]),
]  # fmt: skip
