"""Visitors over the syntax tree: a table from node class to method, built once when the visitor class is made."""

from __future__ import annotations

from shellwasm import ast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, ClassVar, Generic, TypeVar

    T = TypeVar("T")
else:

    class Generic:
        """Stands for typing.Generic, which is slow to import."""

        def __class_getitem__(cls, _: object) -> type:
            return cls

    T = None

_NAMES = {cls.__name__ for cls in ast.CONCRETE}
_PREFIX = "visit_"


def _methods(cls: type) -> dict[str, str]:
    """Method name by node class name. TypeError for a method that names no node class."""
    found = {name[len(_PREFIX) :]: name for name in dir(cls) if name.startswith(_PREFIX)}
    unknown = sorted(found.keys() - _NAMES)
    if unknown:
        raise TypeError(f"{cls.__name__}.{found[unknown[0]]}: there is no node class {unknown[0]}")
    return found


class Visitor(Generic[T]):
    """`visit(node)` calls `visit_CLASS(node)`. A subclass that lacks a method for some class of `wanted` cannot be made.

    `wanted` are the node classes that the visitor must know: by default all commands and lists.
    """

    __slots__ = ()

    wanted: ClassVar[tuple[type, ...]] = tuple(
        cls
        for cls in ast.CONCRETE
        if issubclass(cls, (ast.Command, ast.List, ast.ListItem, ast.AndOrItem, ast.Script))
        and not issubclass(cls, (ast.Redirection, ast.HereDocument))
    )
    _table: ClassVar[dict[type, Callable[..., Any]]] = {}

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        methods = _methods(cls)
        missing = [node.__name__ for node in cls.wanted if node.__name__ not in methods]
        if missing:
            raise TypeError(f"{cls.__name__} has no method for {', '.join(missing)}")
        cls._table = {node: getattr(cls, methods[node.__name__]) for node in ast.CONCRETE if node.__name__ in methods}

    def visit(self, node: ast.Node) -> T:
        """What the method for this node's class gives."""
        result: T = self._table[node.__class__](self, node)
        return result
