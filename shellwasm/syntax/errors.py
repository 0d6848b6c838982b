"""The error that a text which is not a shell script gives."""

from __future__ import annotations

from shellwasm.errors import ShellwasmError

UNTERMINATED_STRING = "unterminated quoted string"
MARGIN = 60  # characters of a long line that are shown on either side of the place


class ShellSyntaxError(ShellwasmError):
    """The text does not follow the grammar (XCU 2.8.1: a shell language syntax error).

    `message` is what a shell prints after `syntax error: `. `offset` is an index into the text; `line` and `column`
    count from 1 (`line` from the parse's `first_line`). `expected` are the terminals of the grammar that could have
    stood there. `incomplete`: the text ended too early, so a prompt may ask for another line.
    """

    def __init__(
        self,
        message: str,
        *,
        offset: int = 0,
        line: int = 1,
        column: int = 1,
        expected: frozenset[str] = frozenset(),
        incomplete: bool = False,
        source_line: str = "",
    ) -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset
        self.line = line
        self.column = column
        self.expected = expected
        self.incomplete = incomplete
        self.source_line = source_line

    def render(self, source_name: str = "sh") -> str:
        """Two or three lines for a person: place and message, then the line with a caret under the place."""
        head = f"{source_name}: line {self.line}: syntax error: {self.message}"
        if not self.source_line.strip():
            return head
        before, after = self.source_line[: self.column - 1], self.source_line[self.column - 1 :]
        if len(self.source_line) > 2 * MARGIN:
            before = before if len(before) <= MARGIN else "..." + before[-MARGIN:]
            after = after if len(after) <= MARGIN else after[:MARGIN] + "..."
        indent = "".join("\t" if c == "\t" else " " for c in before)
        return f"{head}\n  {before}{after}\n  {indent}^"

    def __reduce__(self) -> tuple[object, ...]:
        fields = {name: getattr(self, name) for name in vars(self) if name != "message"}
        return _restore, (self.message, fields)


def _restore(message: str, fields: dict[str, object]) -> ShellSyntaxError:
    error = ShellSyntaxError(message)
    error.__dict__.update(fields)
    return error
