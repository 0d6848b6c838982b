"""A shell over a memory filesystem, composed for tests: runs text, gives (status, output, errors)."""

from __future__ import annotations

from time import monotonic

from shellwasm.interp import PROGRAMS, Invocation, load_script, run_shell
from shellwasm.kernel.base import shell_status
from shellwasm.kernel.images import Loaders
from shellwasm.kernel.kernel import Kernel
from shellwasm.kernel.sinks import BytesFile, CaptureFile
from shellwasm.limits import Limits
from shellwasm.vfs.dev import devfs
from shellwasm.vfs.memory import MemoryFS
from shellwasm.vfs.rootfs import root_tree
from shellwasm.vfs.vfs import VFS

ENVIRONMENT = {
    b"HOME": b"/root", b"PATH": b"/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", b"LANG": b"C.UTF-8",
}  # fmt: skip


class Machine:
    """One kernel and filesystem; `run` starts a shell in it."""

    def __init__(self, limits: Limits | None = None, programs: dict[bytes, object] | None = None) -> None:
        limits = limits or Limits.standard()
        vfs = VFS(MemoryFS(base=root_tree((), None, {**PROGRAMS, **(programs or {})})))
        loaders = Loaders(wasm=lambda *_: 126, shell=load_script)
        self.kernel = Kernel(vfs, limits, loaders, root=vfs.root)
        vfs.mounts.mount(self.kernel.init, devfs(), b"/dev")

    def run(self, text: str | None, *, stdin: bytes = b"", cwd: bytes = b"/tmp", **options) -> tuple[int, str, str]:
        kernel = self.kernel
        task = kernel.begin()
        task.cwd = kernel.vfs.directory(task, cwd)
        out, err = CaptureFile(), CaptureFile()
        for fd, file in enumerate((BytesFile(stdin), out, err)):
            task.fds.put(fd, file)
        invocation = Invocation(text, **options)
        status = kernel.pool.call(lambda: kernel.run(task, lambda t: run_shell(t, invocation, ENVIRONMENT)))
        out.wait_closed(kernel.init.waiter, monotonic() + 5)
        return shell_status(status), *(file.getvalue().decode("utf-8", "surrogateescape") for file in (out, err))
