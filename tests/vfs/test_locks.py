"""Advisory locks: flock by description, fcntl records by owner, blocking and deadlock."""

from __future__ import annotations

import os
import threading
import time

import pytest

from shellwasm.errors import EAGAIN, EBADF, EDEADLK, EINTR, EINVAL, SysError
from shellwasm.vfs.locks import F_RDLCK, F_UNLCK, F_WRLCK, LOCK_EX, LOCK_NB, LOCK_SH, LOCK_UN
from shellwasm.wait import Waiter
from tests.vfs.support import new_vfs


@pytest.fixture
def files():
    vfs, caller = new_vfs()
    opened = [vfs.open(caller, b"/f", os.O_RDWR | os.O_CREAT) for _ in range(3)]
    for file in opened:
        file.acquire()
    return vfs, opened


def errno_of(function, *arguments) -> int:
    with pytest.raises(SysError) as caught:
        function(*arguments)
    return caught.value.errno


def test_flock(files):
    vfs, (a, b, c) = files
    flock, waiter = vfs.locks.flock, Waiter()
    flock(a, LOCK_SH, waiter)
    flock(b, LOCK_SH, waiter)
    assert errno_of(flock, c, LOCK_EX | LOCK_NB, waiter) == EAGAIN
    flock(b, LOCK_UN, waiter)
    flock(a, LOCK_EX | LOCK_NB, waiter)
    assert errno_of(flock, b, LOCK_SH | LOCK_NB, waiter) == EAGAIN
    a.release()
    flock(b, LOCK_EX | LOCK_NB, waiter)
    assert errno_of(flock, b, 99, waiter) == EINVAL


def test_flock_waits(files):
    vfs, (a, b, _) = files
    vfs.locks.flock(a, LOCK_EX, Waiter())
    order = []
    thread = threading.Thread(target=lambda: (vfs.locks.flock(b, LOCK_EX, Waiter()), order.append("b")))
    thread.start()
    time.sleep(0.05)
    order.append("a")
    vfs.locks.flock(a, LOCK_UN, Waiter())
    thread.join(5)
    assert order == ["a", "b"]


def test_a_signal_ends_the_wait(files):
    vfs, (a, b, _) = files
    vfs.locks.flock(a, LOCK_EX, Waiter())
    assert errno_of(vfs.locks.flock, b, LOCK_EX, Waiter(lambda: True)) == EINTR


def test_records(files):
    vfs, (a, b, _) = files
    take, look = vfs.locks.set_record, vfs.locks.get_record
    take(a, "p1", F_WRLCK, 10, 10, None)
    take(a, "p1", F_RDLCK, 12, 2, None)
    assert errno_of(take, b, "p2", F_WRLCK, 12, 1, None) == EAGAIN
    take(b, "p2", F_RDLCK, 12, 2, None)
    assert errno_of(take, b, "p2", F_RDLCK, 14, 1, None) == EAGAIN
    held = look(b, "p2", F_WRLCK, 0, 0)
    assert (held.owner, held.exclusive, held.start, held.end) == ("p1", True, 10, 12)
    take(a, "p1", F_UNLCK, 0, 0, None)
    assert look(b, "p2", F_WRLCK, 0, 0) is None
    take(b, "p2", F_WRLCK, 0, 0, None)
    vfs.locks.drop_records(b.inode, "p2")
    take(a, "p1", F_WRLCK, 1 << 62, -5, None)
    assert errno_of(take, a, "p1", F_WRLCK, 2, -5, None) == EINVAL


def test_records_need_the_right_to_read_or_write(files):
    vfs, (a, _, _) = files
    a.flags = os.O_RDONLY
    assert errno_of(vfs.locks.set_record, a, "p1", F_WRLCK, 0, 0, None) == EBADF
    a.flags = os.O_WRONLY
    assert errno_of(vfs.locks.set_record, a, "p1", F_RDLCK, 0, 0, None) == EBADF


def test_records_wait_and_find_deadlocks(files):
    vfs, (a, b, _) = files
    take = vfs.locks.set_record
    take(a, "p1", F_WRLCK, 0, 1, None)
    take(b, "p2", F_WRLCK, 1, 1, None)
    got = []
    thread = threading.Thread(target=lambda: (take(a, "p1", F_WRLCK, 1, 1, Waiter()), got.append("p1")))
    thread.start()
    time.sleep(0.05)
    assert errno_of(take, b, "p2", F_WRLCK, 0, 1, Waiter()) == EDEADLK
    take(b, "p2", F_UNLCK, 1, 1, None)
    thread.join(5)
    assert got == ["p1"]
