"""Waiting without a thread: the end of a process, and its output, for asyncio and trio (so under anyio too)."""

from __future__ import annotations

import asyncio
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from typing import Any

    from shellwasm.process import Process
    from shellwasm.result import Result


class _AsyncioEvent:
    """An event that any thread may set, awaited by a task of the running asyncio loop."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._event = asyncio.Event()

    def set(self) -> None:
        try:
            self._loop.call_soon_threadsafe(self._event.set)
        except RuntimeError:  # the loop is closed: nobody waits any more
            pass

    async def wait(self) -> None:
        await self._event.wait()
        self._event.clear()


class _TrioEvent:
    """The same for trio."""

    def __init__(self, trio: Any) -> None:
        self._trio = trio
        self._token = trio.lowlevel.current_trio_token()
        self._event = trio.Event()

    def set(self) -> None:
        try:
            self._token.run_sync_soon(self._set)
        except self._trio.RunFinishedError:
            pass  # nobody waits any more

    def _set(self) -> None:
        self._event.set()

    async def wait(self) -> None:
        await self._event.wait()
        self._event = self._trio.Event()


def _make_event() -> _AsyncioEvent | _TrioEvent:
    """For the loop that runs the caller. RuntimeError outside of one."""
    trio = sys.modules.get("trio")
    if trio is not None and trio.lowlevel.in_trio_run():
        return _TrioEvent(trio)
    return _AsyncioEvent()


async def finish(process: Process) -> Result:
    """Wait for the end of a process; when the waiting task is cancelled, the process is killed."""
    event = _make_event()
    process.add_done_callback(lambda _: event.set())
    try:
        while process.running:
            await event.wait()
    except BaseException:
        process.kill()
        raise
    return process.result()


async def stream(process: Process, subscribe: Callable[[Callable[[], None]], Any]) -> AsyncIterator[bytes]:
    """The chunks that a process writes, as they come, until it has ended."""
    event = _make_event()
    subscription = subscribe(event.set)
    try:
        while True:
            data = subscription.poll()
            if data is None:
                await event.wait()
            elif data:
                yield data
            else:
                return
    finally:
        process.unsubscribe(subscription)
