"""The shell language's syntax tree: node classes and nothing else (cheap to import, immutable, span on each node).

A node is made with keywords (`Literal(text="a")`), or by the parser with `Class.make(start, end, ...)`, whose
positional arguments are `Class.fields` in order. Children are nodes, or tuples of nodes. `start` and `end` are
offsets into the text that was parsed (half open); nodes made by hand have 0 and 0. Nodes are equal when class and
compared fields are: not spans, lines, comments, the spelling of a command substitution, what an error says. Nothing
that they do recurses, however deep the tree. A Word without quoting and expansion has one Literal as `parts`.
"""

from __future__ import annotations

from shellwasm.generated import define

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, ClassVar, TypeVar

    from typing_extensions import dataclass_transform

    N = TypeVar("N", bound="Node")
else:

    def dataclass_transform(**_: object):
        return lambda cls: cls


_UNCOMPARED = frozenset(("line", "comments", "backquoted", "problem", "terminated"))


def _compile_make(cls: NodeMeta) -> Any:
    """The positional constructor of `cls`: fills a twin class without `__setattr__`, then turns it into `cls`.

    Assigning through `__setattr__` or slot descriptors would cost four times as much per field.
    """
    names = ("start", "end", *cls.fields)
    lines = [f"def make({', '.join(names)}):", " node = new(twin)", *(f" node.{name} = {name}" for name in names)]
    lines += [" node._thunk = None", " node.__class__ = cls", " return node"]
    scope = {"new": object.__new__, "twin": cls._plain(), "cls": cls}
    define("\n".join(lines), scope)  # the names come from the class bodies below, never from input
    return scope["make"]


class _LazyMake:
    """`Class.make`, compiled when it is first asked for: a small script uses few of the classes."""

    def __get__(self, _: object, cls: NodeMeta) -> Any:
        make = staticmethod(_compile_make(cls))
        type.__setattr__(cls, "make", make)
        return make.__func__


@dataclass_transform(kw_only_default=True, frozen_default=True)
class NodeMeta(type):
    """Turns the annotations of a node class into slots, `fields` and a constructor that takes keywords."""

    fields: tuple[str, ...]
    types: dict[str, str]
    __slots__: tuple[str, ...]
    _defaults: dict[str, object]

    def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any], abstract: bool = False) -> NodeMeta:
        base: Any = bases[0] if bases else None
        own = body.get("__annotations__", {})
        fields = (*own, *base.fields) if base else ()  # what all commands share (`line`) comes last
        defaults = {field: body.pop(field) for field in own if field in body}
        body["fields"] = fields
        body["types"] = {**own, **base.types} if base else {**own}
        body["_defaults"] = {**base._defaults, **defaults} if base else defaults
        body["__slots__"] = () if abstract else ("start", "end", *fields, "_thunk")
        if not abstract:
            body["compared"] = tuple(field for field in fields if field not in _UNCOMPARED)
            body["make"] = _LazyMake()
        return super().__new__(cls, name, bases, body)

    def _plain(cls) -> type:
        """A class of the same layout whose instances can be filled."""
        body = {"__slots__": cls.__slots__, "__setattr__": object.__setattr__, "__delattr__": object.__delattr__}
        return type.__new__(NodeMeta, cls.__name__, cls.__bases__, body)

    def __call__(cls, **values: Any) -> Any:
        given = {**cls._defaults, **values}
        if len(given) != len(cls.fields) + 2 or any(name not in given for name in cls.fields):
            raise TypeError(_wrong_arguments(cls, given))
        return getattr(cls, "make")(given["start"], given["end"], *[given[name] for name in cls.fields])  # noqa: B009


def _wrong_arguments(cls: NodeMeta, given: dict[str, Any]) -> str:
    unknown = [name for name in given if name not in (*cls.fields, "start", "end")]
    missing = [name for name in cls.fields if name not in given]
    problem = f"no field {unknown[0]!r}" if unknown else f"needs {missing[0]!r}" if missing else "is abstract"
    return f"{cls.__name__} {problem}"


class Node(metaclass=NodeMeta, abstract=True):
    """Base of all nodes. `start` and `end`: offsets into the parsed text."""

    start: int = 0
    end: int = 0
    if TYPE_CHECKING:
        fields: ClassVar[tuple[str, ...]]
        compared: ClassVar[tuple[str, ...]]
        types: ClassVar[dict[str, str]]

        @classmethod
        def make(cls: type[N], start: int, end: int, *fields: Any) -> N: ...

        @property
        def _thunk(self) -> Any: ...
        @_thunk.setter
        def _thunk(self, closure: Any) -> None: ...

    def __setattr__(self, name: str, value: object) -> None:
        """Only `_thunk`, where the interpreter keeps the closure that it compiled from this node, can be set."""
        if name != "_thunk":
            raise AttributeError(f"{type(self).__name__}.{name} cannot be changed; use replace()")
        object.__setattr__(self, name, value)

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__}.{name} cannot be deleted")

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, Node):
            return NotImplemented
        return _equal(self, other)

    def __hash__(self) -> int:
        """From this node's own class and scalars only: constant time, and equal nodes agree."""
        values = (getattr(self, name) for name in self.compared)
        return hash((type(self), *(len(v) if type(v) is tuple else v for v in values if not isinstance(v, Node))))

    def __repr__(self) -> str:
        return _represent(self)

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (_flatten(self),)

    def __copy__(self) -> Node:
        return self

    def __deepcopy__(self, _: object) -> Node:
        return self

    def replace(self: N, **changes: Any) -> N:
        """A copy with some fields changed; spans are kept unless given."""
        values = {name: getattr(self, name) for name in ("start", "end", *self.fields)}
        return type(self)(**{**values, **changes})

    def children(self) -> Iterator[Node]:
        """The child nodes, in the order of the source."""
        for name in self.fields:
            value = getattr(self, name)
            if isinstance(value, Node):
                yield value
            elif type(value) is tuple:
                yield from value

    def walk(self) -> Iterator[Node]:
        """This node and all below it, in the order of the source, without recursion."""
        todo = [self]
        while todo:
            node = todo.pop()
            yield node
            todo += reversed(list(node.children()))


class WordPart(Node, abstract=True):
    """What a Word, the inside of double quotes, or a here-document is made of."""


class Command(Node, abstract=True):
    """Anything that runs and has an exit status. `line`: where it begins, counted from the parse's `first_line`."""

    line: int = 0


class Arith(Node, abstract=True):
    """An arithmetic expression (XCU 2.6.4, C's operators on signed 64-bit integers)."""


class Word(Node):
    """A word: its parts side by side. `parts` is empty only for the value of `name=` and for `${x-}`.

    Tilde-prefixes are left in the Literal that begins the word (or follows `:` in an assignment's value).
    """

    parts: tuple[WordPart, ...]


class Literal(WordPart):
    """Text that stands for itself. In a Word it is unquoted (it may glob); in DoubleQuoted and here-documents
    it is quoted, and `text` is what is left after the backslashes that are special there are removed."""

    text: str


class Escaped(WordPart):
    """`\\c` outside quotes: one character, quoted."""

    text: str


class SingleQuoted(WordPart):
    """`'text'`."""

    text: str


class DollarSingleQuoted(WordPart):
    """`$'...'`; `text` is the value after its escapes were replaced (ended by an escaped NUL, if there is one)."""

    text: str


class DoubleQuoted(WordPart):
    """`"..."`. Parts: Literal and the expansions; the word of an expansion inside may hold DoubleQuoted again."""

    parts: tuple[WordPart, ...]


class Parameter(WordPart):
    """`$name`, `${name}`, and `${name<op>word}`.

    `op` is "" (plain), "length" (`${#name}`), one of `- :- = := ? :? + :+` or `% %% # ##`; `word` is None for the
    first two, else a Word, perhaps of no parts. Inside double quotes (and here-documents) the word of the first
    eight is quoted text like DoubleQuoted's, with its Literals quoted; the word of `% %% # ##` is a pattern that
    those quotes do not touch.
    """

    name: str
    op: str = ""
    word: Word | None = None


class Substring(WordPart):
    """`${name:offset}` and `${name:offset:length}` (an extension that ash, bash, mksh and ksh share)."""

    name: str
    offset: Arithmetic
    length: Arithmetic | None = None


class Replacement(WordPart):
    """`${name/pattern/replacement}` (an extension that ash, bash, mksh, yash and ksh share). `op` is `/` (the first
    match), `//` (all), `/#` (at the start) or `/%` (at the end). Both words are as outside quotes, also in "..."."""

    name: str
    op: str
    pattern: Word
    replacement: Word


class BadSubstitution(WordPart):
    """Malformed `${...}`, backquotes, here-document: an error when expanded. `text` is its source."""

    text: str
    problem: str = "bad substitution"


class CommandSubstitution(WordPart):
    """`$(body)` or, if `backquoted`, `` `body` ``. `body` may have no items."""

    body: List
    backquoted: bool = False


class Arithmetic(WordPart):
    """`$((expression))`.

    An expansion inside is an ArithExpansion when it stands as an operand. POSIX expands text first and parses the
    result: so an evaluator expands all ArithExpansions from left to right, and if one of the texts is not a plain
    integer it prints the expression with them in place (`shellwasm.syntax.arithmetic_text`) and parses that.
    ArithDynamic is an expression whose shape is known only then (or that is an error then).
    """

    expression: Arith


class ArithNumber(Arith):
    """A constant: decimal, octal, hexadecimal or `base#digits`; `value` is a signed 64-bit integer (wrapped)."""

    value: int


class ArithName(Arith):
    """A variable."""

    name: str


class ArithExpansion(Arith):
    """A parameter expansion, command substitution or nested arithmetic as an operand."""

    part: WordPart


class ArithParenthesized(Arith):
    """`(expression)`: kept, so that the text can be printed again token by token."""

    expression: Arith


class ArithUnary(Arith):
    """`op` is one of `+ - ! ~`."""

    op: str
    operand: Arith


class ArithIncrement(Arith):
    """`++name`, `--name` (`prefix`), `name++`, `name--`; `op` is `++` or `--`."""

    op: str
    name: str
    prefix: bool


class ArithBinary(Arith):
    """`op` is one of `** * / % + - << >> < <= > >= == != & ^ | && ||`."""

    op: str
    left: Arith
    right: Arith


class ArithTernary(Arith):
    """`condition ? then : orelse`."""

    condition: Arith
    then: Arith
    orelse: Arith


class ArithAssign(Arith):
    """`name op value`; `op` is `=` or one of `*= /= %= += -= <<= >>= &= ^= |=`."""

    op: str
    name: str
    value: Arith


class ArithComma(Arith):
    """`left , right`."""

    left: Arith
    right: Arith


class ArithDynamic(Arith):
    """Text to be expanded (as if in double quotes), then parsed: Literals and expansions."""

    parts: tuple[WordPart, ...]


class Assignment(Node):
    """`name=value` before a command's words."""

    name: str
    value: Word


class Redirection(Command):
    """`descriptor op target`; `op` is one of `< > >| >> <> <& >& <<<`; `descriptor` None: the operator's default."""

    descriptor: int | None
    op: str
    target: Word


class HereDocument(Command):
    """`descriptor << delimiter` and its body; `op` is `<<` or `<<-` (tabs are already stripped from `body`).

    `quoted`: the delimiter had quotes, and `body` is at most one Literal; else its parts are as in DoubleQuoted. The
    span is the operator's and delimiter's; that of `body` (a Word) is the lines'. `terminated` is False when the
    input ended before the delimiter.
    """

    descriptor: int | None
    op: str
    delimiter: str
    quoted: bool
    body: Word
    terminated: bool = True


class SimpleCommand(Command):
    """`assignments words redirections` (each in source order; redirections may stand anywhere among the words)."""

    assignments: tuple[Assignment, ...] = ()
    words: tuple[Word, ...] = ()
    redirections: tuple[Redirection | HereDocument, ...] = ()


class Redirected(Command):
    """A compound command with redirections."""

    command: Command
    redirections: tuple[Redirection | HereDocument, ...]


class Subshell(Command):
    """`( body )`."""

    body: List


class Group(Command):
    """`{ body; }`."""

    body: List


class IfClause(Node):
    """`if`/`elif` condition `then` body."""

    condition: List
    body: List


class If(Command):
    """`if ... elif ... else ... fi`: one IfClause for `if` and for each `elif`."""

    clauses: tuple[IfClause, ...]
    orelse: List | None = None


class Loop(Command):
    """`while condition; do body; done`, or `until`."""

    until: bool
    condition: List
    body: List


class For(Command):
    """`for name in words; do body; done`; `words` None: no `in`, which means "$@"."""

    name: str
    words: tuple[Word, ...] | None
    body: List

    def children(self) -> Iterator[Node]:
        yield from self.words or ()
        yield self.body


class CaseItem(Node):
    """`patterns) body`; `fallthrough`: ended by `;&` instead of `;;`."""

    patterns: tuple[Word, ...]
    body: List
    fallthrough: bool = False


class Case(Command):
    """`case word in items esac`."""

    word: Word
    items: tuple[CaseItem, ...]


class FunctionDefinition(Command):
    """`name() body`: a compound command, perhaps Redirected (or, as four shells allow, a simple command)."""

    name: str
    body: Command


class Pipeline(Command):
    """`! a | b`: two or more commands, or one that is negated (a lone command is not wrapped)."""

    negated: bool
    commands: tuple[Command, ...]


class AndOrItem(Node):
    """`op command` in an and-or list; `op` is `&&` or `||`."""

    op: str
    command: Command


class AndOrList(Command):
    """`first && a || b`: one AndOrItem for each operator, evaluated from left to right."""

    first: Command
    rest: tuple[AndOrItem, ...]


class ListItem(Node):
    """An and-or list, pipeline or command of a list; `asynchronous`: it is followed by `&`."""

    command: Command
    asynchronous: bool = False


class List(Node):
    """A sequence of commands: the body of a compound command, or one complete command of a script."""

    items: tuple[ListItem, ...]


class Comment(Node):
    """`#text`, without the newline; `own_line`: nothing stands before it on its line."""

    text: str
    own_line: bool = True


class Script(Node):
    """A whole text: all its commands, and its comments in order (used by `unparse`, not compared)."""

    items: tuple[ListItem, ...]
    comments: tuple[Comment, ...] = ()


# ---- algorithms without recursion


def _equal(left: Node, right: Node) -> bool:
    todo: list[tuple[Any, Any]] = [(left, right)]
    while todo:
        a, b = todo.pop()
        if a is b:
            continue
        if type(a) is not type(b):
            return False
        if isinstance(a, Node):
            todo += [(getattr(a, name), getattr(b, name)) for name in a.compared]
        elif type(a) is tuple:
            if len(a) != len(b):
                return False
            todo += zip(a, b, strict=True)
        elif a != b:
            return False
    return True


def _represent(node: Node) -> str:
    """`Word(parts=(Literal(text='a'),))`: every field but spans and lines; it can be evaluated."""
    out: list[str] = []
    todo: list[Any] = [node]
    while todo:
        item = todo.pop()
        if type(item) is str:
            out.append(item)
            continue
        pieces: list[Any] = ["("]
        if isinstance(item, Node):
            pieces = [f"{type(item).__name__}("]
            for name in item.compared:
                value = getattr(item, name)
                pieces += [f"{name}=", value if isinstance(value, (Node, tuple)) else repr(value), ", "]
        else:
            pieces += [piece for child in item for piece in (child, ", ")]
        if pieces[-1] == ", ":
            pieces[-1] = "," if len(pieces) == 3 else ""
        todo += reversed([*pieces, ")"])
    return "".join(out)


def _flatten(root: Node) -> list[Any]:
    """Postorder instructions for `_rebuild`: a scalar, or a tuple or node that takes its parts from the stack."""
    out: list[Any] = []
    todo: list[Any] = [root]
    while todo:
        item = todo.pop()
        if isinstance(item, Node):
            values = [getattr(item, name) for name in ("start", "end", *item.fields)]
            out.append((type(item), None))
            todo += values
        elif type(item) is tuple:
            out.append((tuple, len(item)))
            todo += item
        else:
            out.append((None, item))
    out.reverse()
    return out


def _rebuild(instructions: list[Any]) -> Node:
    stack: list[Any] = []
    for kind, value in instructions:
        if kind is None:
            stack.append(value)
            continue
        count = value if kind is tuple else len(kind.fields) + 2
        values = stack[len(stack) - count :]
        del stack[len(stack) - count :]
        stack.append(tuple(values) if kind is tuple else kind.make(*values))
    node: Node = stack.pop()
    return node


CONCRETE: tuple[NodeMeta, ...] = tuple(
    cls for cls in list(globals().values()) if isinstance(cls, NodeMeta) and cls.__slots__
)
"""Every class that can be instantiated, in the order of this file: visitors check themselves against it."""
