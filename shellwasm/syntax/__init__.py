"""The shell language as a library: parse, print, rewrite, analyse. It knows no kernel, file system or engine.

Names are imported when they are first used (PEP 562), so that a shell which only parses pays for the parser alone.
"""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.syntax.analysis import Analysis, analyze
    from shellwasm.syntax.errors import ShellSyntaxError
    from shellwasm.syntax.parser import Parser, parse, parse_arithmetic, parse_here_body, parse_word
    from shellwasm.syntax.printer import arithmetic_text, unparse
    from shellwasm.syntax.rewriter import Rewriter
    from shellwasm.syntax.serialize import from_json, schema, to_json
    from shellwasm.syntax.visitor import NodeTransformer, NodeVisitor, Visitor

_HOME = {
    "Analysis": "analysis",
    "NodeTransformer": "visitor",
    "NodeVisitor": "visitor",
    "Parser": "parser",
    "Rewriter": "rewriter",
    "ShellSyntaxError": "errors",
    "Visitor": "visitor",
    "analyze": "analysis",
    "arithmetic_text": "printer",
    "from_json": "serialize",
    "parse": "parser",
    "parse_arithmetic": "parser",
    "parse_here_body": "parser",
    "parse_word": "parser",
    "schema": "serialize",
    "to_json": "serialize",
    "unparse": "printer",
}

__all__ = [
    "Analysis",
    "NodeTransformer",
    "NodeVisitor",
    "Parser",
    "Rewriter",
    "ShellSyntaxError",
    "Visitor",
    "analyze",
    "arithmetic_text",
    "from_json",
    "parse",
    "parse_arithmetic",
    "parse_here_body",
    "parse_word",
    "schema",
    "to_json",
    "unparse",
]


def __getattr__(name: str) -> object:
    module = _HOME.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
