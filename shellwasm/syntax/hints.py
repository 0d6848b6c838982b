"""Other shells' syntax that POSIX has not: an error there names the extension."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from shellwasm.syntax.source import Source

BEFORE = (
    (r"[A-Za-z_][A-Za-z_0-9]*\+?=$", "(", "arrays are not supported"),
    (r"[<>]$", "(", "process substitution is not supported"),
    (r"(?:^|[;&|\n]\s*)for[ \t]+$", "(", "the arithmetic for loop is not supported"),
    (r"(?:^|[;&|\n]\s*|\b(?:if|while|until|then|do|else|!)\s+)\[\[\s.*$", "", "[[ is a command name; use [ or test"),
    (r"(?:^|[;&|\n]\s*)select[ \t].*$", "", "select is not supported"),
    (r"(?:^|[;&|\n]\s*)\(\(.*$", "", "the arithmetic command (( )) is not supported; use [ or $(( ))"),
    (r"\|$", "&", "|& is not supported; use 2>&1 |"),
    (r";;$", "&", ";;& is not supported"),
    (r";$", "|", ";| is not supported"),
    (r"(?:^|[;&|\n]\s*)function[ \t].*$", "", "functions are defined as name() { ...; }"),
)
"""What stands before the unexpected token on its line, how that token begins, and what to say."""


def extension_hint(terminal: str, value: Any, source: Source, offset: int) -> str:
    """` (...)` if the unexpected token belongs to an extension, else ""."""
    if not isinstance(value, str) or terminal == "$END":
        return ""
    before = source.origin.slice(source.origin.line_start(offset), offset)[-512:]
    for pattern, token, text in BEFORE:
        if value.startswith(token) and re.search(pattern, before):
            return f" ({text})"
    return ""
