"""Other shells' syntax that POSIX has not: an error there names the extension."""

from __future__ import annotations

from shellwasm.regex import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from shellwasm.syntax.source import Source

_BEGINS = r"(?:^|[;&|\n({]\s*|\b(?:if|elif|while|until|then|do|else|!)\s+)"  # a command
_ARRAYS = "arrays are not supported"
_PATTERNS = "extended patterns are not supported"
_PROCESSES = "process substitution is not supported"

BEFORE = (
    (r"[A-Za-z_][A-Za-z_0-9]*(?:\[[^\]]*\])?\+?=$", "(", _ARRAYS),
    (r"[<>]$", "(", _PROCESSES),
    (r"(?:^|[;&|\n]\s*)for[ \t]+$", "(", "the arithmetic for loop is not supported"),
    (_BEGINS + r"\[\[\s.*$", "", "[[ is a command name; use [ or test"),
    (r"[?*+@!]$", "(", _PATTERNS),
    (_BEGINS + r"for\s.*$", "{", "the body of a loop is do ...; done"),
    (_BEGINS + r"select[ \t].*$", "", "select is not supported"),
    (_BEGINS + r"\(\(.*$", "", "the arithmetic command (( )) is not supported; use [ or $(( ))"),
    (r"\|$", "&", "|& is not supported; use 2>&1 |"),
    (r";;$", "&", ";;& is not supported"),
    (r";$", "|", ";| is not supported"),
    (_BEGINS + r"function[ \t].*$", "", "functions are defined as name() { ...; }"),
    (_BEGINS + r"time[ \t]+(?:-p[ \t]+)?(?:[({]|(?:if|while|until|for|case)\b).*$", "", "time runs a program"),
    (_BEGINS + r"coproc[ \t].*$", "", "coproc is not supported; use mkfifo and &"),
    (r"(?:[)}]|\b(?:done|fi|esac))[ \t]*$", "{", "a variable for a descriptor is not supported"),
)
"""What stands before the unexpected token on its line, how that token begins, and what to say."""

NAMES = (
    (r"\[\[$", "[[ is a command name; use [ or test"),
    (r"[A-Za-z_][A-Za-z_0-9]*(?:\[.*\])?\+?=$", _ARRAYS),
    (r".*[?*+@!]$", _PATTERNS),
)
"""Words before a parenthesis that are no function's name."""

SUBSTITUTIONS = (
    (r"\$\{#?!", "indirection is not supported; use eval"),
    (r"\$\{#?[A-Za-z_][A-Za-z_0-9]*\[", _ARRAYS),
    (r"\$\{[^}]*?[\^,]", "changing case is not supported; use tr"),
    (r"\$\{[A-Za-z_0-9]+@", "${name@operator} is not supported"),
    (r"\$\{[ \t\n|]", "${ command; } is not supported; use $(command)"),
)
"""How malformed `${...}` begin, and what to say."""


def extension_hint(terminal: str, value: Any, source: Source, offset: int) -> str:
    """` (...)` if the unexpected token belongs to an extension, else ""."""
    if not isinstance(value, str) or terminal == "$END":
        return ""
    if value in ("<", ">") and source.text.startswith("(", source.pos):
        return f" ({_PROCESSES})"
    before = source.origin.slice(source.origin.line_start(offset), offset)[-512:]
    for pattern, token, text in BEFORE:
        if value.startswith(token) and compiled(pattern).search(before):
            return f" ({text})"
    return ""


def name_hint(word: str) -> str:
    """The same for a word that stands where a function's name would."""
    return _first(NAMES, word)


def substitution_problem(text: str) -> str:
    """What is wrong with a malformed `${...}`."""
    return "bad substitution" + _first(SUBSTITUTIONS, text[:512])


def _first(table: tuple[tuple[str, str], ...], text: str) -> str:
    return next((f" ({hint})" for pattern, hint in table if compiled(pattern).match(text)), "")
