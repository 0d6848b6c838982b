"""The texts of /proc: each function gives one file's bytes, in the form that Linux's proc(5) describes."""

from __future__ import annotations

from shellwasm.vfs.procsource import CLOCK_TICKS, PAGE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from shellwasm.vfs.procsource import ProcessInfo, SystemInfo

STATES = {"R": "running", "S": "sleeping", "D": "disk sleep", "T": "stopped", "Z": "zombie"}


def ticks(seconds: float) -> int:
    """Seconds as clock ticks."""
    return int(seconds * CLOCK_TICKS)


def escape(text: bytes) -> bytes:
    """A path or source as /proc/mounts shows it: blanks and backslashes in octal."""
    for byte in (b"\\", b" ", b"\t", b"\n"):
        text = text.replace(byte, b"\\%03o" % byte[0])
    return text


# ---------------------------------------------------------------- the system


def uptime(system: SystemInfo) -> bytes:
    return b"%.2f %.2f\n" % (system.uptime, system.idle)


def loadavg(system: SystemInfo) -> bytes:
    return b"%.2f %.2f %.2f %d/%d %d\n" % (*system.load, system.running, system.processes, system.last_pid)


def version(system: SystemInfo) -> bytes:
    return b"%s version %s (shellwasm) %s\n" % (system.ostype, system.release, system.version)


def meminfo(system: SystemInfo) -> bytes:
    available = system.memory_free + system.memory_cached
    rows = (
        ("MemTotal", system.memory_total), ("MemFree", system.memory_free), ("MemAvailable", available),
        ("Buffers", 0), ("Cached", system.memory_cached), ("SwapCached", 0), ("Active", 0), ("Inactive", 0),
        ("SwapTotal", 0), ("SwapFree", 0), ("Dirty", 0), ("Writeback", 0), ("AnonPages", 0), ("Mapped", 0),
        ("Shmem", system.memory_cached), ("Slab", 0), ("SReclaimable", 0), ("SUnreclaim", 0),
    )  # fmt: skip
    return b"".join(b"%-15s %8d kB\n" % (name.encode() + b":", size >> 10) for name, size in rows)


def cpuinfo(system: SystemInfo) -> bytes:
    return b"".join(
        b"processor\t: %d\nvendor_id\t: shellwasm\nmodel name\t: WebAssembly (%s)\n\n" % (cpu, system.machine)
        for cpu in range(system.cpus)
    )


def stat(system: SystemInfo) -> bytes:
    user, kernel, idle = ticks(system.user_time), ticks(system.system_time), ticks(system.idle)
    row = b" %d 0 %d %d 0 0 0 0 0 0\n"
    lines = [b"cpu " + row % (user, kernel, idle)]
    for cpu in range(system.cpus):
        share = (
            (user, kernel, idle)
            if cpu == 0 and system.cpus == 1
            else tuple(n // system.cpus for n in (user, kernel, idle))
        )
        lines.append(b"cpu%d" % cpu + row % share)
    lines.append(b"intr 0\nctxt 0\nbtime %d\nprocesses %d\n" % (int(system.boot_time), system.last_pid))
    lines.append(b"procs_running %d\nprocs_blocked 0\n" % system.running)
    return b"".join(lines)


def filesystems(system: SystemInfo) -> bytes:
    return b"nodev\tproc\nnodev\ttmpfs\nnodev\tdevtmpfs\nnodev\toverlay\nnodev\thost\n"


def partitions(system: SystemInfo) -> bytes:
    return b"major minor  #blocks  name\n\n"


def devices(system: SystemInfo) -> bytes:
    return b"Character devices:\n  1 mem\n  5 /dev/tty\n  5 /dev/console\n\nBlock devices:\n"


def swaps(system: SystemInfo) -> bytes:
    return b"Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n"


def cmdline_of_kernel(system: SystemInfo) -> bytes:
    return b"\n"


def empty(system: SystemInfo) -> bytes:
    return b""


SYSTEM_FILES: dict[bytes, Callable[[SystemInfo], bytes]] = {
    b"uptime": uptime, b"loadavg": loadavg, b"version": version, b"meminfo": meminfo, b"cpuinfo": cpuinfo,
    b"stat": stat, b"filesystems": filesystems, b"partitions": partitions, b"devices": devices, b"swaps": swaps,
    b"cmdline": cmdline_of_kernel, b"modules": empty, b"diskstats": empty, b"interrupts": empty,
}  # fmt: skip

NET_FILES: dict[bytes, bytes] = {
    b"dev": (
        b"Inter-|   Receive                                                |  Transmit\n"
        b" face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs drop fifo colls"
        b" carrier compressed\n"
    ),
    b"route": b"Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n",
    b"arp": b"IP address       HW type     Flags       HW address            Mask     Device\n",
    b"unix": b"Num       RefCount Protocol Flags    Type St Inode Path\n",
    b"if_inet6": b"",
    **dict.fromkeys(
        (b"tcp", b"tcp6", b"udp", b"udp6", b"raw", b"raw6"),
        b"  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n",
    ),
}


# ---------------------------------------------------------------- a process


def process_stat(task: ProcessInfo) -> bytes:
    """/proc/PID/stat: 52 numbers, the second of them the name in parentheses."""
    fields = [
        task.ppid, task.pgid, task.sid, task.tty, task.tpgid, 0, 0, 0, 0, 0,
        ticks(task.user_time), ticks(task.system_time), ticks(task.children_time), 0, 20 + task.nice, task.nice,
        task.threads, 0, ticks(task.start_time), task.virtual, task.rss // PAGE, (1 << 64) - 1, 0, 0, 0, 0, 0,
        task.pending & 0x7FFFFFFF, task.blocked & 0x7FFFFFFF, task.ignored & 0x7FFFFFFF, task.caught & 0x7FFFFFFF,
        0, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ]  # fmt: skip
    numbers = " ".join(map(str, fields)).encode()
    return b"%d (%s) %s %s\n" % (task.pid, task.comm[:15], task.state.encode(), numbers)


def process_statm(task: ProcessInfo) -> bytes:
    pages, resident = task.virtual // PAGE, task.rss // PAGE
    return b"%d %d 0 0 0 %d 0\n" % (pages, resident, resident)


def process_status(task: ProcessInfo) -> bytes:
    ids = {"Uid": (task.uid, task.euid), "Gid": (task.gid, task.egid)}
    rows: list[tuple[str, str]] = [
        ("Name", task.comm[:15].decode("latin-1")),
        ("Umask", f"{task.umask:04o}"),
        ("State", f"{task.state} ({STATES.get(task.state, 'sleeping')})"),
        ("Tgid", str(task.pid)),
        ("Pid", str(task.pid)),
        ("PPid", str(task.ppid)),
        ("TracerPid", "0"),
        *((name, f"{real}\t{effective}\t{effective}\t{effective}") for name, (real, effective) in ids.items()),
        ("Groups", " ".join(map(str, task.groups))),
        ("VmSize", f"{task.virtual >> 10:8d} kB"),
        ("VmRSS", f"{task.rss >> 10:8d} kB"),
        ("Threads", str(task.threads)),
        ("SigPnd", f"{task.pending:016x}"),
        ("ShdPnd", f"{task.pending:016x}"),
        ("SigBlk", f"{task.blocked:016x}"),
        ("SigIgn", f"{task.ignored:016x}"),
        ("SigCgt", f"{task.caught:016x}"),
    ]
    return "".join(f"{name}:\t{value}\n" for name, value in rows).encode("latin-1")


def process_cmdline(task: ProcessInfo) -> bytes:
    return b"".join(argument + b"\0" for argument in task.argv)


def process_environ(task: ProcessInfo) -> bytes:
    return b"".join(b"%s=%s\0" % item for item in task.environ.items())


def process_comm(task: ProcessInfo) -> bytes:
    return task.comm[:15] + b"\n"


def process_maps(task: ProcessInfo) -> bytes:
    return b"00000000-%08x rw-p 00000000 00:00 0 \n" % task.virtual if task.virtual else b""


def process_smaps(task: ProcessInfo) -> bytes:
    if not task.virtual:
        return b""
    sizes = b"Size: %16d kB\nRss: %17d kB\nPss: %17d kB\n" % (task.virtual >> 10, task.rss >> 10, task.rss >> 10)
    return process_maps(task) + sizes + b"Private_Dirty: %7d kB\n" % (task.rss >> 10)


def process_cgroup(task: ProcessInfo) -> bytes:
    return b"0::/\n"


def process_wchan(task: ProcessInfo) -> bytes:
    return b"0"


PROCESS_FILES: dict[bytes, tuple[int, Callable[[ProcessInfo], bytes]]] = {
    b"stat": (0o444, process_stat),
    b"statm": (0o444, process_statm),
    b"status": (0o444, process_status),
    b"cmdline": (0o444, process_cmdline),
    b"environ": (0o400, process_environ),
    b"comm": (0o644, process_comm),
    b"maps": (0o444, process_maps),
    b"smaps": (0o444, process_smaps),
    b"cgroup": (0o444, process_cgroup),
    b"wchan": (0o444, process_wchan),
}


# ---------------------------------------------------------------- mounts


def mounts(rows: list[tuple[bytes, bytes, bytes, bool, int, int]]) -> bytes:
    """/proc/mounts, from rows of (source, path, type, read-only, mount number, number of the one above)."""
    return b"".join(
        b"%s %s %s %s,relatime 0 0\n" % (escape(source), escape(path), kind, b"ro" if read_only else b"rw")
        for source, path, kind, read_only, _, _ in rows
    )


def mountinfo(rows: list[tuple[bytes, bytes, bytes, bool, int, int]]) -> bytes:
    """/proc/self/mountinfo, from the same rows."""
    return b"".join(
        b"%d %d 0:%d / %s %s,relatime - %s %s %s\n"
        % (number, above, number, escape(path), mode, kind, escape(source), mode)
        for source, path, kind, mode, number, above in (
            (*row[:3], b"ro" if row[3] else b"rw", *row[4:]) for row in rows
        )
    )
