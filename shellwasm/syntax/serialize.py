"""Trees as JSON, with a schema that is published as docs/ast.schema.json."""

from __future__ import annotations

import json
import re

from shellwasm import ast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

CLASSES = {cls.__name__: cls for cls in ast.CONCRETE}


def to_json(node: ast.Node, *, spans: bool = True) -> str:
    """A node as JSON text: objects with `type`, the fields, and (unless `spans` is False) `start`, `end` and `line`.

    Depth is no limit here, but a reader in another program may have one.

    >>> from shellwasm.syntax import parse
    >>> to_json(parse("$x").items[0].command.words[0], spans=False)
    '{"type": "Word", "parts": [{"type": "Parameter", "name": "x", "op": "", "word": null}]}'
    """
    out: list[str] = []
    todo: list[Any] = [node]
    while todo:
        item = todo.pop()
        if type(item) is Raw:
            out.append(item.text)
        elif isinstance(item, ast.Node):
            names = [*item.fields, "start", "end"] if spans else [n for n in item.fields if n != "line"]
            todo.append(Raw("}"))
            for name in reversed(names):
                todo += [getattr(item, name), Raw(f", {json.dumps(name)}: ")]
            todo.append(Raw(f'{{"type": "{type(item).__name__}"'))
        elif type(item) is tuple:
            todo.append(Raw("]"))
            for i in range(len(item) - 1, -1, -1):
                todo += [item[i], Raw(", " if i else "")]
            todo.append(Raw("["))
        else:
            out.append(json.dumps(item))
    return "".join(out)


class Raw:
    """A piece of JSON text that is ready."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text


TOKEN = re.compile(r'[ \t\n\r]*(?:([\[\]{},:])|("(?:[^"\\\x00-\x1f]|\\.)*")|(true|false|null|-?\d{1,20}))')
TRAILING = re.compile(r"[ \t\n\r]*\Z")


def from_json(text: str) -> ast.Node:
    """The node that `to_json` wrote; raises ValueError for anything else. Reads without recursion."""
    frames: list[Frame] = [Frame([])]
    for token, value in _tokens(text):
        frame = frames[-1]
        if token in ("{", "["):
            frame.expect("value")
            frames.append(Frame({} if token == "{" else []))
        elif token in ("}", "]"):
            frames.pop()
            if not frames:
                raise ValueError("a bracket too many")
            frames[-1].put(frame.finished(token))
        elif token in (",", ":"):
            frame.expect("comma" if token == "," else "colon")
            frame.wants = "key" if token == "," and isinstance(frame.container, dict) else "value"
            frame.separated = token == ","
        else:
            frame.put(value)
    result = frames[0].container
    if len(frames) != 1 or len(result) != 1 or not isinstance(result[0], ast.Node):
        raise ValueError("this is not one node")
    node: ast.Node = result[0]
    return node


def _tokens(text: str) -> Iterator[tuple[str, Any]]:
    pos = 0
    while not TRAILING.match(text, pos):
        match = TOKEN.match(text, pos)
        if match is None:
            raise ValueError(f"no JSON of a tree at offset {pos}: {text[pos : pos + 20]!r}")
        pos = match.end()
        yield match[1] or "", None if match[1] else json.loads(match[2] or match[3])


class Frame:
    """An object or array being read, and what may come next: "value", "key", "colon" or "comma"."""

    __slots__ = ("container", "key", "separated", "wants")

    def __init__(self, container: dict[str, Any] | list[Any]) -> None:
        self.container: Any = container
        self.key: str | None = None
        self.wants = "key" if isinstance(container, dict) else "value"
        self.separated = False  # was the last token a comma?

    def expect(self, what: str) -> None:
        if self.wants != what:
            raise ValueError(f"expected a {self.wants}, found a {what}")

    def put(self, value: Any) -> None:
        self.separated = False
        if self.wants == "key":
            if not isinstance(value, str) or value in self.container:
                raise ValueError(f"bad key {value!r}")
            self.key, self.wants = value, "colon"
            return
        self.expect("value")
        self.wants = "comma"
        if isinstance(self.container, dict):
            self.container[self.key] = value
        else:
            self.container.append(value)

    def finished(self, bracket: str) -> Any:
        """The node or tuple that is complete now."""
        if self.separated or isinstance(self.container, dict) != (bracket == "}"):
            raise ValueError(f"misplaced {bracket!r}")
        if isinstance(self.container, list):
            return tuple(self.container)
        if self.wants == "colon" or (self.container and self.wants != "comma"):
            raise ValueError("a key without a value")
        return _node(self.container)


def _node(values: dict[str, Any]) -> ast.Node:
    cls = CLASSES.get(values.pop("type", None))
    if cls is None:
        raise ValueError("an object without a known type")
    for name, value in values.items():
        if not _fits(value, cls.types.get(name, "") if name not in ("start", "end") else "int"):
            raise ValueError(f"{cls.__name__}.{name} cannot be {value!r:.60}")
    try:
        node: ast.Node = cls(**values)
    except TypeError as error:
        raise ValueError(str(error)) from error
    return node


# ---- the types of fields

SCALARS: dict[str, tuple[type, dict[str, object]]] = {
    "str": (str, {"type": "string"}),
    "int": (int, {"type": "integer"}),
    "bool": (bool, {"type": "boolean"}),
}
CONSTRAINTS: dict[tuple[str, str], list[str]] = {
    ("AndOrItem", "op"): ["&&", "||"],
    ("ArithUnary", "op"): ["+", "-", "!", "~"],
    ("ArithIncrement", "op"): ["++", "--"],
    ("ArithAssign", "op"): ["=", "*=", "/=", "%=", "+=", "-=", "<<=", ">>=", "&=", "^=", "|="],
    ("HereDocument", "op"): ["<<", "<<-"],
    ("Redirection", "op"): ["<", ">", ">|", ">>", "<>", "<&", ">&", "<<<"],
    ("Replacement", "op"): ["/", "//", "/#", "/%"],
    ("Parameter", "op"): ["", "length", "-", ":-", "=", ":=", "?", ":?", "+", ":+", "%", "%%", "#", "##"],
}


def concrete(name: str) -> list[str]:
    """The classes that a class name of a field's type stands for."""
    base = getattr(ast, name)
    return [cls.__name__ for cls in ast.CONCRETE if issubclass(cls, base)]


def _alternatives(annotation: str) -> tuple[bool, list[str]]:
    """(is it a tuple of these?, the names between `|`)."""
    many = annotation.startswith("tuple[")
    if many and " | None" not in annotation[annotation.rindex("]") :]:
        return True, annotation[len("tuple[") : -len(", ...]")].split(" | ")
    return many, annotation.split(" | ")


def _fits(value: object, annotation: str) -> bool:
    if not annotation:
        return False
    if annotation.endswith("] | None"):
        return value is None or _fits(value, annotation[: -len(" | None")])
    many, names = _alternatives(annotation)
    if many:
        return isinstance(value, tuple) and all(_fits(item, " | ".join(names)) for item in value)
    return any(_is_a(value, name) for name in names)


def _is_a(value: object, name: str) -> bool:
    if name == "None":
        return value is None
    if name in SCALARS:
        return type(value) is SCALARS[name][0]
    return isinstance(value, getattr(ast, name))


# ---- the schema


def schema() -> dict[str, object]:
    """The JSON schema (draft 2020-12) of what `to_json` writes."""
    definitions = {cls.__name__: _object_schema(cls) for cls in ast.CONCRETE}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Syntax tree of the POSIX shell language",
        "description": "Written by shellwasm.syntax.to_json.",
        "anyOf": [{"$ref": f"#/$defs/{name}"} for name in definitions],
        "$defs": definitions,
    }


def _object_schema(cls: ast.NodeMeta) -> dict[str, object]:
    properties: dict[str, object] = {"type": {"const": cls.__name__}}
    for name in cls.fields:
        allowed = CONSTRAINTS.get((cls.__name__, name))
        properties[name] = {"enum": allowed} if allowed else _type_schema(cls.types[name])
    properties["start"] = properties["end"] = {"type": "integer", "minimum": 0}
    required = ["type", *[name for name in cls.fields if name != "line"]]
    lines = (cls.__doc__ or "").strip().split("\n\n")[0]
    return {
        "type": "object",
        "description": " ".join(lines.split()),
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }


def _type_schema(annotation: str) -> dict[str, object]:
    if annotation.endswith("] | None"):
        return {"anyOf": [_type_schema(annotation[: -len(" | None")]), {"type": "null"}]}
    many, names = _alternatives(annotation)
    options: list[dict[str, object]] = []
    for name in names:
        if name == "None":
            options.append({"type": "null"})
        elif name in SCALARS:
            options.append(SCALARS[name][1])
        else:
            options += [{"$ref": f"#/$defs/{cls}"} for cls in concrete(name)]
    one: dict[str, object] = options[0] if len(options) == 1 else {"anyOf": options}
    return {"type": "array", "items": one} if many else one


def render_schema() -> str:
    """The text of docs/ast.schema.json."""
    return json.dumps(schema(), indent=1) + "\n"
