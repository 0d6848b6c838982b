"""Preopened directories for stock WASI programs: `/`, every mount point, and `.` for the current directory.

Programs that import module `shellwasm` open by path and get none, so that low descriptors stay free.
"""

from __future__ import annotations

from shellwasm.errors import SysError
from shellwasm.vfs.base import O_DIRECTORY, O_RDONLY
from shellwasm.wasi import rights

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.engine.module import ModuleInfo
    from shellwasm.vfs.base import OpenFile
    from shellwasm.wasi.process import WasmProcess

FIRST = 3  # wasi-libc looks from here on, until a descriptor is no preopen


def wanted(info: ModuleInfo) -> bool:
    """Does a program look for preopens, or use them unseen?"""
    names = [item.name for item in info.imports]
    return any(name.startswith(("path_", "fd_prestat_")) for name in names) and not info.imports_module("shellwasm")


def install(process: WasmProcess) -> None:
    """Open the preopens on the descriptors from 3 on; inherited descriptors there move up behind them."""
    opened = _open_all(process)
    table = process.task.fds
    inherited = [(fd, file) for fd, file in table.items() if FIRST <= fd < FIRST + len(opened)]
    for fd, file in inherited:
        table.add(file, FIRST + len(opened), cloexec=table.cloexec(fd))
    for number, (name, file) in enumerate(opened, FIRST):
        table.put(number, file, cloexec=True)
        process.preopens[number] = name
        process.rights[number] = rights.Rights(rights.DIRECTORY, rights.ALL)


def _open_all(process: WasmProcess) -> list[tuple[bytes, OpenFile]]:
    """(name, directory); what may not be opened, or is a single file, is left out."""
    opened = []
    for name, path in _names(process):
        try:
            file = process.kernel.vfs.open(process.task, path, O_RDONLY | O_DIRECTORY)
        except SysError:
            continue
        opened.append((name, file))
    return opened


def _names(process: WasmProcess) -> list[tuple[bytes, bytes]]:
    """(name, path): mount points below the current directory also have their relative name."""
    mounts = process.kernel.vfs.mounts
    points = sorted(mounts.path(mount) for mount in mounts)
    names = [(b"/", b"/")] + [(path, path) for path in points if path != b"/"]
    names.append((b".", b"."))
    try:
        here = process.kernel.vfs.path_of(process.task.cwd, process.task.root)
    except SysError:  # the current directory was removed
        return names
    above = here.rstrip(b"/") + b"/"
    return names + [(path[len(above) :], path) for path in points if path.startswith(above) and path != above]
