"""What is said when a command is not there: extensions of other shells, and programs that a sandbox lacks."""

from __future__ import annotations

from shellwasm import ast, syntax
from shellwasm.regex import LazyPattern
from shellwasm.syntax.errors import ShellSyntaxError

_ARITHMETIC = (ast.ArithNumber, ast.ArithAssign, ast.ArithIncrement)
_LIST_OPERATORS = ("&&", "||", "&", "|")
_LONGEST = 200  # characters of an expression that is looked at

# what a stranger may expect to find, why it is not there, and what to write instead
HINTS = {
    "[[": "an extension of bash and ksh; use [ ... ]",
    "((": "an extension of bash and ksh; use $((...))",
    "function": "an extension of bash and ksh; define functions as name() { ...; }",
    "select": "an extension of bash and ksh; use a loop with read",
    "declare": "an extension of bash; use plain assignments, export, readonly or local",
    "typeset": "an extension of ksh and bash; use plain assignments, export, readonly or local",
    "shopt": "an extension of bash",
    "mapfile": "an extension of bash; use while read",
    "readarray": "an extension of bash; use while read",
    "pushd": "an extension of bash; use cd",
    "popd": "an extension of bash; use cd",
    "coproc": "an extension of bash; use mkfifo and &",
    "print": "an extension of ksh; use printf",
    "builtin": "an extension of bash and ksh; use command",
    **dict.fromkeys(("whence", "nameref", "integer", "float"), "an extension of ksh"),
    **dict.fromkeys(("enable", "caller", "disown", "dirs", "complete", "compgen", "bind"), "an extension of bash"),
    **dict.fromkeys(("git", "node", "npm", "npx", "python", "python3", "pip", "pip3"), "not in the sandbox yet"),
    **dict.fromkeys(("curl", "ssh", "scp", "rsync", "telnet", "ftp"), "the sandbox has no network"),
    **dict.fromkeys(("apt", "apt-get", "apk", "yum", "dnf", "brew"), "the sandbox has no packages and no network"),
    **dict.fromkeys(("sudo", "doas"), "run the sandbox as the user that it needs"),
}

# words of other shapes that are something else in other shells
_WORDS = LazyPattern(
    r"(?P<append>[A-Za-z_][A-Za-z_0-9]*\+=)|(?P<array>[A-Za-z_][A-Za-z_0-9]*\[.*\]\+?=)"
    r"|(?P<descriptor>\{[A-Za-z_][A-Za-z_0-9]*\}$)|(?P<arithmetic>[A-Za-z_][A-Za-z_0-9]*(?:\+\+|--|[-*/%]=))"
)
_WORD_HINTS = {
    "append": "appending is an extension of bash and ksh; use name=$name...",
    "array": "arrays are an extension of bash and ksh",
    "descriptor": "a variable for a descriptor is an extension of bash and ksh",
    "arithmetic": HINTS["(("],
}


def hint_for(name: str) -> str:
    """Why a command of this name is not there, if that can be said."""
    word = _WORDS.match(name)
    return _WORD_HINTS[word.lastgroup or ""] if word is not None else HINTS.get(name, "")


def is_arithmetic_command(node: ast.Subshell) -> bool:
    """Is it `((...))` around what makes sense as an expression, but hardly as a command?"""
    inner = node.body.items[0].command if len(node.body.items) == 1 else None
    if not isinstance(inner, ast.Subshell) or (inner.start, inner.end) != (node.start + 1, node.end - 1):
        return False
    if inner.end - inner.start > _LONGEST:
        return False
    try:
        expression = syntax.parse_arithmetic(syntax.unparse(inner.body))
    except ShellSyntaxError:
        return False
    return any(
        isinstance(part, _ARITHMETIC) or (isinstance(part, ast.ArithBinary) and part.op not in _LIST_OPERATORS)
        for part in expression.walk()
    )
