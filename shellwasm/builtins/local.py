"""local: variables of the running function (no part of the standard; as dash and busybox ash have it)."""

from __future__ import annotations

from shellwasm.builtins.base import Builtin, BuiltinError, Shell


def local(shell: Shell, argv: list[str]) -> int:
    """Restore the named variables when the function returns; `name=value` also assigns, else it is unset now.

    `-` stands for the options of the shell.
    """
    for operand in argv[1:]:
        name, equals, value = operand.partition("=")
        if not _is_name(name) and operand != "-":
            raise BuiltinError(f"{operand}: bad variable name", 2)
        if not shell.make_local(name):
            raise BuiltinError("not in a function", 2, fatal=False)
        if equals:
            shell.assign(name, value)
    return 0


def _is_name(text: str) -> bool:
    return text.isascii() and text.isidentifier()


BUILTINS = (Builtin("local", local, usage="local [name[=value]...]", section="extension", special=True, declares=True),)
