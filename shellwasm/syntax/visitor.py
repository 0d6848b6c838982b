"""Visitors: walk a tree, change it, or compute something from it by one method for each node class."""

from __future__ import annotations

from shellwasm import ast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, ClassVar, Generic, TypeVar

    R = TypeVar("R")
else:
    R = object

    class Generic:
        """Enough of typing.Generic for `Visitor[R]` without the cost of importing it."""

        def __class_getitem__(cls, _: object) -> type:
            return cls


class Visitor(Generic[R]):
    """A function over all node classes: `visit(node)` calls `visit_<Class>(node)`.

    A subclass that lacks a method for one of its classes is an error when it is created (mark a base for others with
    `abstract=True`). `handles` says which classes are its own: all of them, unless it says otherwise.
    """

    handles: ClassVar[tuple[type, ...]] = ast.CONCRETE
    methods: ClassVar[dict[type, Callable[..., Any]]] = {}

    def __init_subclass__(cls, *, abstract: bool = False) -> None:
        super().__init_subclass__()
        known = {f"visit_{node.__name__}" for node in ast.CONCRETE}
        strange = [name for name in vars(cls) if name.startswith("visit_") and name not in known]
        missing = [n.__name__ for n in cls.handles if not hasattr(cls, f"visit_{n.__name__}")]
        if strange:
            raise TypeError(f"{cls.__name__}: {strange[0]} is no node class's method")
        if missing and not abstract:
            raise TypeError(f"{cls.__name__} has no method for {', '.join(missing)}")
        cls.methods = {n: getattr(cls, f"visit_{n.__name__}") for n in cls.handles if n.__name__ not in missing}

    def visit(self, node: ast.Node) -> R:
        """What the method for the node's class gives."""
        result: R = self.methods[type(node)](self, node)
        return result


class NodeVisitor:
    """Calls `visit_<Class>(node)` for each node that has such a method, from the top, in the order of the source.

    A method that returns False keeps the walk out of its node's children. There is no recursion, so trees may be deep.

        >>> class Names(NodeVisitor):
        ...     def visit_Parameter(self, node):
        ...         print(node.name)
        >>> from shellwasm.syntax import parse
        >>> Names().visit(parse('echo "$a" ${b:-$c}'))
        a
        b
        c
    """

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        check_names(cls, "visit_")

    def visit(self, node: ast.Node) -> None:
        todo = [node]
        while todo:
            node = todo.pop()
            method = getattr(self, f"visit_{type(node).__name__}", None)
            if method is None or method(node) is not False:
                todo += reversed(list(node.children()))


class NodeTransformer:
    """Rebuilds a tree from the leaves up: `visit_<Class>(node)` gives the node to put there.

    The node that a method gets has its new children already. It may return the node, another one, None to drop it
    (only from a tuple of nodes), or a tuple of nodes that take its place there. What did not change is not copied.

        >>> class Renamer(NodeTransformer):
        ...     def visit_Parameter(self, node):
        ...         return node.replace(name=node.name.upper())
        >>> from shellwasm.syntax import parse, unparse
        >>> unparse(Renamer().visit(parse("echo $a")))
        'echo $A\\n'
    """

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        check_names(cls, "visit_")

    def visit(self, node: ast.Node) -> Any:
        results: list[Any] = []
        todo: list[tuple[ast.Node, bool]] = [(node, False)]
        while todo:
            node, entered = todo.pop()
            children = list(node.children())
            if not entered:
                todo.append((node, True))
                todo += [(child, False) for child in reversed(children)]
                continue
            count = len(children)
            news = results[len(results) - count :]
            del results[len(results) - count :]
            if any(new is not old for new, old in zip(news, children, strict=True)):
                node = with_children(node, news)
            method = getattr(self, f"visit_{type(node).__name__}", None)
            results.append(node if method is None else method(node))
        return results.pop()


def with_children(node: ast.Node, children: list[Any]) -> ast.Node:
    """A copy whose children are these, one for each of `node.children()`; in tuples, None and tuples are spliced."""
    left = iter(children)
    changes: dict[str, Any] = {}
    for name in type(node).fields:
        value = getattr(node, name)
        if isinstance(value, ast.Node):
            changes[name] = next(left)
            if not isinstance(changes[name], ast.Node):
                raise TypeError(f"{type(node).__name__}.{name} must be one node, not {changes[name]!r}")
        elif type(value) is tuple:
            news = [next(left) for _ in value]
            groups = [new if isinstance(new, tuple) else () if new is None else (new,) for new in news]
            changes[name] = tuple(new for group in groups for new in group)
    return node.replace(**changes)


def check_names(cls: type, prefix: str) -> None:
    """A misspelt method would never be called."""
    known = {prefix + node.__name__ for node in ast.CONCRETE}
    strange = [name for name in vars(cls) if name.startswith(prefix) and name not in known]
    if strange:
        raise TypeError(f"{cls.__name__}: {strange[0]} is no node class's method")
