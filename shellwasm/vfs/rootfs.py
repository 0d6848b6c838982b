"""The root filesystem: an Alpine-like tree, built once and then shared by all sandboxes, copy-on-write."""

from __future__ import annotations

from time import time_ns

from shellwasm.vfs.base import S_IFLNK, S_IFREG
from shellwasm.vfs.content import Content
from shellwasm.vfs.freeze import Frozen, FrozenTree, freeze
from shellwasm.vfs.memfile import MemFile
from shellwasm.vfs.meminode import MemDir
from shellwasm.vfs.memory import MemoryFS
from shellwasm.vfs.quota import Quota

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

DIRECTORIES: dict[bytes, int] = {  # parents first
    b"/bin": 0o755, b"/dev": 0o755, b"/etc": 0o755, b"/etc/profile.d": 0o755, b"/home": 0o755,
    b"/lib": 0o755, b"/media": 0o755, b"/mnt": 0o755, b"/opt": 0o755, b"/proc": 0o555, b"/root": 0o700,
    b"/run": 0o755, b"/run/lock": 0o755, b"/sbin": 0o755, b"/srv": 0o755, b"/sys": 0o555, b"/tmp": 0o1777,
    b"/usr": 0o755, b"/usr/bin": 0o755, b"/usr/lib": 0o755, b"/usr/sbin": 0o755, b"/usr/share": 0o755,
    b"/usr/local": 0o755, b"/usr/local/bin": 0o755, b"/usr/local/lib": 0o755, b"/usr/local/share": 0o755,
    b"/var": 0o755, b"/var/cache": 0o755, b"/var/lib": 0o755, b"/var/local": 0o755, b"/var/log": 0o755,
    b"/var/mail": 0o755, b"/var/opt": 0o755, b"/var/spool": 0o755, b"/var/tmp": 0o1777, b"/var/empty": 0o555,
}  # fmt: skip

LINKS: dict[bytes, bytes] = {
    b"/var/run": b"../run",
    b"/var/lock": b"/run/lock",
    b"/etc/mtab": b"../proc/mounts",
}

HOSTS = b"127.0.0.1\tlocalhost localhost.localdomain\n::1\t\tlocalhost localhost.localdomain\n"
FILES: dict[bytes, bytes] = {
    b"/etc/resolv.conf": b"",
    b"/etc/shells": b"/bin/sh\n/bin/ash\n",
    b"/etc/fstab": b"",
    b"/etc/motd": b"",
    b"/etc/issue": b"shellwasm \\r (\\l)\n",
    b"/etc/nsswitch.conf": b"passwd: files\ngroup: files\nhosts: files\n",
    b"/etc/os-release": (
        b'NAME="shellwasm"\nID=shellwasm\nID_LIKE=alpine\nPRETTY_NAME="shellwasm sandbox"\nVERSION_ID=1\n'
    ),
    b"/etc/profile": (
        b"export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n"
        b'for script in /etc/profile.d/*.sh; do\n\t[ -r "$script" ] && . "$script"\ndone\nunset script\n'
    ),
    b"/etc/protocols": (
        b"ip\t0\tIP\nicmp\t1\tICMP\ntcp\t6\tTCP\nudp\t17\tUDP\nipv6\t41\tIPv6\nipv6-icmp\t58\tIPv6-ICMP\n"
    ),
    b"/etc/services": (
        b"echo\t7/tcp\necho\t7/udp\nftp\t21/tcp\nssh\t22/tcp\ntelnet\t23/tcp\nsmtp\t25/tcp\tmail\ndomain\t53/tcp\n"
        b"domain\t53/udp\nhttp\t80/tcp\twww\npop3\t110/tcp\nntp\t123/udp\nimap2\t143/tcp\timap\nhttps\t443/tcp\n"
    ),
}

USERS = ((b"root", 0, 0, b"/root"), (b"user", 1000, 1000, b"/home/user"), (b"nobody", 65534, 65534, b"/"))
GROUPS = ((b"root", 0), (b"tty", 5), (b"wheel", 10), (b"users", 100), (b"user", 1000), (b"nobody", 65534))

_BIN = frozenset(
    b"arch ash base64 bbconfig busybox cat chattr chgrp chmod chown conspy cp cpio cttyhack date dd df dmesg "
    b"dnsdomainname dumpkmap echo ed egrep false fatattr fdflush fgrep fsync getopt grep gunzip gzip hostname hush "
    b"ionice iostat ipcalc kbd_mode kill link linux32 linux64 linuxrc ln login ls lsattr lzop makemime mkdir mknod "
    b"mktemp more mount mountpoint mpstat mt mv netstat nice nuke pidof ping ping6 pipe_progress printenv ps pwd "
    b"reformime resume rev rm rmdir rpm run-parts scriptreplay sed setarch setpriv setserial sh sleep stat stty su "
    b"sync tar touch true umount uname uncompress usleep vi watch zcat".split()
)
_SBIN = frozenset(
    b"acpid adjtimex arp blkid blockdev bootchartd depmod devmem fbsplash fdisk findfs freeramdisk fsck fsck.minix "
    b"fstrim getty halt hdparm hwclock ifconfig ifdown ifenslave ifup init insmod ip ipaddr iplink ipneigh iproute "
    b"iprule iptunnel klogd loadkmap logread losetup lsmod makedevs mdev mkdosfs mke2fs mkfs.ext2 mkfs.minix "
    b"mkfs.vfat mkswap modinfo modprobe nameif pivot_root poweroff raidautorun reboot rmmod route runlevel "
    b"setconsole slattach start-stop-daemon sulogin swapoff swapon switch_root sysctl syslogd tc tunctl udhcpc "
    b"udhcpc6 uevent vconfig watchdog zcip".split()
)
_USR_SBIN = frozenset(
    b"add-shell addgroup adduser arping brctl chat chpasswd chroot crond delgroup deluser dnsd ether-wake "
    b"fakeidentd fbset fdformat ftpd httpd i2cdetect i2cdump i2cget i2cset i2ctransfer inetd killall5 loadfont lpd "
    b"mim nanddump nandwrite nbd-client nologin ntpd partprobe popmaildir powertop rdate rdev readahead "
    b"readprofile remove-shell rtcwake seedrng sendmail setfont setlogcons svlogd telnetd tftpd ubiattach "
    b"ubidetach ubimkvol ubirename ubirmvol ubirsvol ubiupdatevol udhcpd".split()
)


def applet_path(name: bytes) -> bytes:
    """Where BusyBox installs the applet."""
    for directory, names in ((b"/bin/", _BIN), (b"/sbin/", _SBIN), (b"/usr/sbin/", _USR_SBIN)):
        if name in names:
            return directory + name
    return b"/usr/bin/" + name


def users_files(hostname: bytes) -> dict[bytes, bytes]:
    """/etc/passwd and its kin, and what names the host."""
    passwd = b"".join(
        b"%s:x:%d:%d:%s:%s:%s\n" % (name, uid, gid, name, home, b"/sbin/nologin" if name == b"nobody" else b"/bin/sh")
        for name, uid, gid, home in USERS
    )
    return {
        b"/etc/passwd": passwd,
        b"/etc/group": b"".join(b"%s:x:%d:\n" % group for group in GROUPS),
        b"/etc/hostname": hostname + b"\n",
        b"/etc/hosts": HOSTS + b"127.0.1.1\t" + hostname + b"\n",
    }


class Builder:
    """Puts files into a memory filesystem by absolute path, as root; parents must exist."""

    __slots__ = ("fs",)

    def __init__(self, fs: MemoryFS) -> None:
        self.fs = fs

    def _parent(self, path: bytes) -> tuple[MemDir, bytes]:
        *above, name = path.strip(b"/").split(b"/")
        directory = self.fs.root
        for part in above:
            child = directory.lookup(part)
            assert isinstance(child, MemDir), path
            directory = child
        return directory, name

    def directory(self, path: bytes, mode: int = 0o755, uid: int = 0, gid: int = 0) -> None:
        parent, name = self._parent(path)
        parent.mkdir(name, mode, uid, gid)

    def file(self, path: bytes, data: bytes, mode: int = 0o644, program: object | None = None) -> None:
        """A file made of the very object `data`; with `program`, a native node."""
        parent, name = self._parent(path)
        node = parent.create(name, S_IFREG | mode, 0, 0)
        assert isinstance(node, MemFile)
        node.content = Content(data)
        node.program = program
        with self.fs.lock:
            self.fs.charge(len(data))

    def symlink(self, path: bytes, target: bytes) -> None:
        parent, name = self._parent(path)
        parent.symlink(name, target, 0, 0)


def root_tree(
    applets: Iterable[bytes] = (), busybox: bytes | None = None, programs: Mapping[bytes, object] | None = None,
    *, hostname: bytes = b"shellwasm", clock: Callable[[], int] = time_ns,
) -> FrozenTree:  # fmt: skip
    """The Alpine-like root, frozen. `MemoryFS(base=tree)` starts from it, in microseconds; its bytes are not charged.

    `busybox` is the module's bytes: /bin/busybox is made of that very object (`Inode.shared`), and each name of
    `applets` is a symlink to it at its usual place. `programs` are native nodes by absolute path; they win over an
    applet of that path.
    """
    fs = MemoryFS(quota=Quota(), clock=clock)
    build = Builder(fs)
    for path, mode in DIRECTORIES.items():
        build.directory(path, mode)
    build.directory(b"/home/user", 0o755, 1000, 1000)
    for path, data in {**FILES, **users_files(hostname)}.items():
        build.file(path, data)
    build.file(b"/etc/shadow", b"".join(b"%s:!::0:::::\n" % user[0] for user in USERS), 0o640)
    for path, target in LINKS.items():
        build.symlink(path, target)
    native = programs or {}
    for path, program in native.items():
        build.file(path, program_text(path), 0o755, program)
    if busybox is not None:
        build.file(b"/bin/busybox", busybox, 0o755)
    tree = frozen(fs)
    if busybox is None:
        return tree
    paths = {applet_path(name) for name in applets} - native.keys() - {b"/bin/busybox"}
    return _linked(tree, sorted(paths), b"/bin/busybox")


def _linked(tree: FrozenTree, paths: Iterable[bytes], target: bytes) -> FrozenTree:
    """`tree`, which nobody uses yet, and symlinks; made frozen, which costs a tenth of making live inodes first."""
    records, ino, now = tree.records, tree.next_ino, tree.get(tree.root).mtime
    for path in paths:
        *above, name = path.strip(b"/").split(b"/")
        entries = _entries(tree, tree.root)
        for part in above:
            entries = _entries(tree, entries[part])
        entries[name] = ino
        records[ino] = Frozen(ino, S_IFLNK | 0o777, 0, 0, 1, now, now, now, target)
        ino += 1
    return FrozenTree(records, tree.root, ino)


def _entries(tree: FrozenTree, ino: int) -> dict[bytes, int]:
    body = tree.get(ino).body
    assert isinstance(body, dict)
    return body


def program_text(path: bytes) -> bytes:
    """The bytes of a native node, for those who look at the file."""
    return b"shellwasm native program: %s\n" % path.rpartition(b"/")[2]


def frozen(fs: MemoryFS) -> FrozenTree:
    """All of `fs` as a tree to start from, charged to nobody; `fs` is not used again."""
    with fs.lock:
        records = {ino: freeze(node) for ino, node in fs.live.items()}
    return FrozenTree(records, fs.root.ino, fs.next_ino)
