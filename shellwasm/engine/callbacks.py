"""Makes the C-callable wrapper of a host function: unpack the arguments, call, let signals in, turn errors into errnos.

One function is compiled per shape of parameters, because a call through `*args` costs 60 to 90 ns more. A whole call
from WebAssembly and back takes about 1.0 us on the machine of docs/engines.md, of which ctypes itself takes 0.6.
"""

from __future__ import annotations

import ctypes
from _thread import get_ident

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from shellwasm.engine.base import Guest, HostImport

_WORDS = ctypes.c_uint32 * 64  # 16 values of 16 bytes (wasmtime_val_raw_t)
_MAX_BUFFERS = 4096

_TEMPLATE = """
def make(function, current, get_ident, buffers, map_words, fail):
    def callback(env, caller, address, count):
        guest = current[get_ident()]
        try:
            words = buffers[address]
        except KeyError:
            words = map_words(address)
        try:
            {store}function(guest{arguments})
            if guest.task.attention:
                guest.deliver()
            return 0
        except BaseException as error:
            return fail(guest, error, words)
    return callback
"""


class CallbackFactory:
    """Wrappers for the functions of one engine. `current` maps a thread to the guest that it runs.

    `unwind(guest, error)` remembers what ends the run and returns the trap for the engine.
    """

    __slots__ = ("_buffers", "_current", "_shapes", "_unwind")

    def __init__(self, current: dict[int, Guest], unwind: Callable[[Guest, BaseException], int]) -> None:
        self._current = current
        self._unwind = unwind
        self._shapes: dict[tuple[str, bool], Callable[..., Callable[..., int]]] = {}
        self._buffers: dict[int, ctypes.Array[ctypes.c_uint32]] = {}  # a view of each place where arguments were seen

    def make(self, item: HostImport) -> Callable[[int, int, int, int], int]:
        """The callback of `libwasmtime.HOST_CALLBACK`'s type."""
        shape = item.parameters, item.has_result
        maker = self._shapes.get(shape)
        if maker is None:
            maker = self._shapes[shape] = _compile(*shape)
        fail = self._failing(item.negated, item.has_result)
        return maker(item.function, self._current, get_ident, self._buffers, self._map_words, fail)

    def _map_words(self, address: int) -> ctypes.Array[ctypes.c_uint32]:
        if len(self._buffers) >= _MAX_BUFFERS:  # many threads have come and gone
            self._buffers.clear()
        words = self._buffers[address] = _WORDS.from_address(address)
        return words

    def _failing(self, negated: bool, has_result: bool) -> Callable[..., int]:
        unwind = self._unwind

        def fail(guest: Guest, error: BaseException, words: ctypes.Array[ctypes.c_uint32]) -> int:
            try:
                number = guest.errno(error)
                if has_result:
                    words[0] = -number if negated else number
                if guest.task.attention:
                    guest.deliver()
                return 0
            except BaseException as fatal:
                return unwind(guest, fatal)

        return fail


def _compile(parameters: str, has_result: bool) -> Callable[..., Callable[..., int]]:
    reads = {"i": "words[{0}]", "I": "words[{0}] | words[{1}] << 32"}
    arguments = "".join(", " + reads[kind].format(4 * n, 4 * n + 1) for n, kind in enumerate(parameters))
    namespace: dict[str, Callable[..., Callable[..., int]]] = {}
    exec(_TEMPLATE.format(store="words[0] = " if has_result else "", arguments=arguments), namespace)
    return namespace["make"]
