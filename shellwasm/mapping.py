"""map: many scripts, each in a sandbox of its own from one snapshot, over any concurrent.futures executor."""

from __future__ import annotations

import os
from concurrent.futures import Future, ThreadPoolExecutor

from shellwasm.result import Result
from shellwasm.sandbox import Sandbox
from shellwasm.snapshot import Snapshot

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from concurrent.futures import Executor
    from typing import Any

FAILED = 125  # the status of a script that could not be run at all, as with docker and env


def map(  # noqa: A001 - the public name
    scripts: Iterable[str | Sequence[str]],
    *,
    sandbox: Sandbox | Snapshot | None = None,
    executor: Executor | None = None,
    progress: Callable[[int, int], object] | None = None,
    **options: Any,
) -> Iterator[Result]:
    """Run each script (or argv list) in a fresh sandbox that starts from `sandbox`; the Results in order.

    `executor`: threads by default; a process pool (started by spawn or forkserver, never fork), or that of a Dask or
    Ray cluster: snapshots, scripts and results travel as bytes. `options` are those of Sandbox.run. `progress(done,
    total)` is called after each result. What could not be run at all is a Result with status 125 and the exception in
    `exceptions`.

    >>> import shellwasm
    >>> [result.text() for result in shellwasm.map(["echo one", "echo two"])]
    ['one\\n', 'two\\n']
    """
    if executor is not None:
        _refuse_fork(executor)
    snapshot = sandbox.snapshot() if isinstance(sandbox, Sandbox) else sandbox
    data = None if snapshot is None else snapshot.to_bytes()
    work = list(scripts)
    own = ThreadPoolExecutor(os.cpu_count()) if executor is None else None
    pool = executor or own
    assert pool is not None
    futures = [pool.submit(run_one, data, script, options) for script in work]
    return _collect(work, futures, own, progress)


def _collect(
    work: Sequence[Any],
    futures: Sequence[Future[Result]],
    own: ThreadPoolExecutor | None,
    progress: Callable[[int, int], object] | None,
) -> Iterator[Result]:
    try:
        for number, (script, future) in enumerate(zip(work, futures, strict=True), 1):
            yield _result_of(script, future)
            if progress is not None:
                progress(number, len(futures))
    finally:
        for future in futures:
            future.cancel()
        if own is not None:
            own.shutdown()


def _result_of(script: str | Sequence[str], future: Future[Result]) -> Result:
    try:
        return future.result()
    except Exception as error:
        return Result(script, FAILED, stderr=f"shellwasm: {error}\n".encode(), exceptions=[error])


def run_one(data: bytes | None, script: str | Sequence[str], options: dict[str, Any]) -> Result:
    """One script in a sandbox of its own; runs where the executor's workers are."""
    made = Sandbox() if data is None else Sandbox.from_snapshot(Snapshot.from_bytes(data))
    with made as sandbox:
        process = sandbox.spawn(script, linger=True, **options)
        process.wait()
        return process.result()


def _refuse_fork(executor: Executor) -> None:
    """A forked child has none of our threads: ValueError."""
    context = getattr(executor, "_mp_context", None)
    if context is not None and context.get_start_method() == "fork":
        raise ValueError(
            "a process pool must be started by spawn or forkserver: "
            "ProcessPoolExecutor(mp_context=multiprocessing.get_context('spawn'))"
        )
