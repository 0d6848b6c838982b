"""What the parser puts in the place of a text with a syntax error that is told only when it is expanded."""

from __future__ import annotations

from shellwasm import ast


def backquoted_error(node: ast.CommandSubstitution) -> ast.BadSubstitution | None:
    """What stands in a command substitution for a backquoted command with a syntax error."""
    command = node.body.items[0].command if len(node.body.items) == 1 else None
    words = command.words if isinstance(command, ast.SimpleCommand) else ()
    part = words[0].parts[0] if len(words) == 1 and words[0].parts else None
    return part if isinstance(part, ast.BadSubstitution) and part.text[:1] == "`" else None
