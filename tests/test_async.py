"""async runs, streams and cancellation; many scripts over executors."""

from __future__ import annotations

import asyncio
import multiprocessing
import threading
import time
from concurrent.futures import ProcessPoolExecutor

import pytest

import shellwasm
from shellwasm import Sandbox


@pytest.fixture
def sandbox():
    with Sandbox() as each:
        yield each


def test_arun(sandbox):
    async def main():
        return await sandbox.arun("echo hi | tr a-z A-Z; exit 3")

    result = asyncio.run(main())
    assert (result.status, result.stdout) == (3, b"HI\n")


def test_many_at_once_need_no_waiting_threads(sandbox):
    async def main():
        return await asyncio.gather(*(sandbox.arun(f"sleep .2; echo {n}") for n in range(20)))

    begun = time.monotonic()
    results = asyncio.run(main())
    assert [result.text() for result in results] == [f"{n}\n" for n in range(20)]
    assert time.monotonic() - begun < 20 * 0.2


def test_astream(sandbox):
    async def main():
        process = sandbox.spawn("echo one; sleep .1; echo two")
        return [chunk async for chunk in process.astream()]

    assert b"".join(asyncio.run(main())) == b"one\ntwo\n"


def test_cancellation_stops_the_script(sandbox):
    async def main():
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(sandbox.arun("while :; do :; done"), 0.2)

    asyncio.run(main())
    deadline = time.monotonic() + 5
    while sandbox.processes and time.monotonic() < deadline:
        time.sleep(0.01)
    assert sandbox.processes == []


def test_cancellation_under_load_leaves_no_thread(sandbox):
    before = set(threading.enumerate())

    async def main():
        tasks = [asyncio.create_task(sandbox.arun("sleep 60 | cat")) for _ in range(10)]
        await asyncio.sleep(0.3)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    asyncio.run(main())
    sandbox.close()
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        left = [thread for thread in threading.enumerate() if thread not in before]
        if not left:
            break
        time.sleep(0.2)
    assert left == []


def test_the_same_under_trio(sandbox):
    trio = pytest.importorskip("trio")

    async def main():
        result = await sandbox.arun("echo hi")
        chunks = [chunk async for chunk in sandbox.spawn("echo a; sleep .1; echo b").astream()]
        with trio.move_on_after(0.2):
            await sandbox.arun("while :; do :; done")
        return result.stdout, b"".join(chunks)

    assert trio.run(main) == (b"hi\n", b"a\nb\n")


def test_map_keeps_the_order_and_survives_failures():
    with Sandbox() as sandbox:
        sandbox.run("echo base > /tmp/f")
        seen = []
        results = list(
            shellwasm.map(
                ["cat /tmp/f", "exit 7", [], ["echo", "argv"]],
                sandbox=sandbox, progress=lambda done, total: seen.append((done, total)),
            )
        )  # fmt: skip
    assert [result.status for result in results] == [0, 7, 125, 0]
    assert results[0].stdout == b"base\n" and results[3].stdout == b"argv\n"
    assert isinstance(results[2].exceptions[0], ValueError) and seen[-1] == (4, 4)


def test_map_over_processes():
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(2, mp_context=context) as pool:
        results = list(shellwasm.map([f"echo {n} | cat" for n in range(6)], executor=pool))
    assert [result.text() for result in results] == [f"{n}\n" for n in range(6)]


def test_map_refuses_a_forking_pool():
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("fork")) as pool:
        with pytest.raises(ValueError, match="spawn"):
            shellwasm.map(["true"], executor=pool)
