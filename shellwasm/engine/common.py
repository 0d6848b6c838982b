"""What both engines do alike: match imports with functions, and run on a fresh stack."""

from __future__ import annotations

import threading
import time

from shellwasm.engine.base import HostImport
from shellwasm.engine.module import FUNCTION, ModuleInfo
from shellwasm.errors import EngineError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

ENTRIES = ("_start", "_initialize")  # of a command, of a reactor
NESTED_STACK = 16 << 20  # bytes of stack of a thread for deep nesting
_STACK_SIZE = threading.Lock()  # the stack size of new threads is the host process's


def entry_of(info: ModuleInfo) -> str:
    """The name of the function that runs a module. EngineError when it has none without parameters."""
    entry = next((name for name in ENTRIES if name in info.exports), "")
    if info.exported_signature(entry) != ("", ""):
        raise EngineError("the module exports no function _start or _initialize without parameters")
    return entry


def resolve_imports(info: ModuleInfo, imports: Mapping[tuple[str, str], HostImport]) -> list[HostImport]:
    """What the module imports, in its order. EngineError names what does not exist or has another type."""
    found = []
    for needed in info.imports:
        item = imports.get((needed.module, needed.name))
        if item is None or needed.kind != FUNCTION:
            raise EngineError(f"the module imports {needed.module}.{needed.name}, which does not exist here")
        if needed.signature != item.signature:
            raise EngineError(f"the module imports {needed.module}.{needed.name} with another type")
        found.append(item)
    return found


def let_others_run() -> None:
    """Give the processor and the GIL away once."""
    time.sleep(0)


def on_new_thread(function: Callable[..., None], *arguments: object) -> None:
    """Call on a thread with a fresh stack, and pass on what it raises."""
    failure: list[BaseException] = []

    def body() -> None:
        try:
            function(*arguments)
        except BaseException as error:
            failure.append(error)

    with _STACK_SIZE:
        before = threading.stack_size(NESTED_STACK)
        try:
            thread = threading.Thread(target=body, name="shellwasm-nested")
            thread.start()
        except RuntimeError as error:
            raise EngineError(str(error)) from None
        finally:
            threading.stack_size(before)
    thread.join()
    if failure:
        raise failure[0]
