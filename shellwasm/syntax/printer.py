"""From trees back to text: `parse(unparse(tree)) == tree`, whatever the depth of the tree."""

from __future__ import annotations

import re
from functools import partial

from shellwasm import ast
from shellwasm.syntax.malformed import backquoted_error

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any

    Piece = str | tuple[ast.Node, Any] | Callable[[], list["Piece"]]
    """Text; a node and how to print it (an indentation or a quoting context); or what is decided when it is reached."""

INDENT = "    "
DEEPEST = 32
"""Deeper lines are not indented further: the text stays proportional to the tree."""
INLINE = -1
"""The "indentation" of commands that are printed on one line."""

RESERVED = frozenset(
    (
        *("if", "then", "else", "elif", "fi", "do", "done", "case", "esac", "while", "until", "for", "in"),
        *("{", "}", "!", "function"),
    )
)
SPECIAL = {
    "word": re.compile(r"[ \t;&|<>()\"'`\\]|\$(?=[A-Za-z_0-9@*#?$!{('-])"),
    "braces": re.compile(r"[}\"'`\\]|\$(?=[A-Za-z_0-9@*#?$!{('-])"),
    "pattern": re.compile(r"[}/\"'`\\]|\$(?=[A-Za-z_0-9@*#?$!{('-])"),
    "quoted": re.compile(r"[$`\"\\]"),
    "quoted_braces": re.compile(r"[$`\"\\}]"),
    "here": re.compile(r"[$`\\]"),
    "dynamic": re.compile(r"[$`\\]"),
    "substring": re.compile(r"(?!)"),
}
"""For each quoting context, the characters of a Literal that need a backslash there."""

QUOTED = frozenset(("quoted", "quoted_braces", "here", "dynamic", "substring"))
LEVELS = (("||",), ("&&",), ("|",), ("^",), ("&",), ("==", "!="), ("<", "<=", ">", ">="), ("<<", ">>"), ("+", "-"))
PRECEDENCE = {op: 4 + i for i, ops in enumerate((*LEVELS, ("*", "/", "%"), ("**",))) for op in ops}
COMMA, ASSIGN, TERNARY, UNARY, ATOM = 1, 2, 3, 15, 16
CONTROLS = {"\n": "\\n", "\t": "\\t", "\\": "\\\\", "'": "\\'"}


def unparse(node: ast.Node) -> str:
    r"""The text of a tree, in one plain style; a Script's comments are kept.

    A here-document that its input's end ended is printed with its delimiter.

    >>> from shellwasm.syntax import parse
    >>> print(unparse(parse("if a;then b  # why\nfi")), end="")
    if a; then
        b # why
    fi
    """
    return Printer(node).text()


def arithmetic_text(expression: ast.Arith, texts: Iterable[str]) -> str:
    """An expression with a text in the place of each ArithExpansion, from left to right: what POSIX evaluates."""
    printer = Printer(expression)
    printer.operands = iter(texts)
    return printer.text()


class Printer:
    """Prints one tree with a stack of pieces instead of recursion."""

    def __init__(self, root: ast.Node) -> None:
        self.root = root
        self.out: list[str] = []
        self.here: list[ast.HereDocument] = []  # their bodies follow the next newline
        self.comments: list[ast.Comment] = []  # not yet printed, last first
        self.operands: Iterator[str] | None = None

    def text(self) -> str:
        style: Any = "word" if isinstance(self.root, ast.WordPart) else 0
        todo: list[Piece] = [self.end, (self.root, style)]
        while todo:
            piece = todo.pop()
            if isinstance(piece, str):
                if piece[:1] == "(" and self.out and self.out[-1][-1:] == "(":
                    self.out.append(" ")  # `((` would mean something else
                if piece:
                    self.out.append(piece)
            elif isinstance(piece, tuple):
                todo += reversed(METHODS[type(piece[0])](self, *piece))
            else:
                todo += reversed(piece())
        return "".join(self.out)

    def end(self) -> list[Piece]:
        return self.newline(0) if self.here else []

    # ---- lines

    def newline(self, depth: int) -> list[Piece]:
        """A newline, the here-documents that begin there, and the indentation of what follows."""
        here, self.here = self.here, []
        pieces: list[Piece] = ["\n"]
        for document in here:
            body: Any = "here_quoted" if document.quoted else "here"
            pieces += [*self.parts(document.body.parts, body), partial(self.delimiter, document)]
        return [*pieces, INDENT * min(depth, DEEPEST)]

    def delimiter(self, document: ast.HereDocument) -> list[Piece]:
        ended = self.out[-1].endswith("\n")
        return [document.delimiter if ended else "\n" + document.delimiter, "\n"]

    def separator(self, depth: int) -> Piece:
        """What stands between two commands."""
        return lambda: self.newline(depth) if depth != INLINE or self.here else ["; "]

    def after_amp(self, depth: int) -> Piece:
        return lambda: self.newline(depth) if depth != INLINE or self.here else [" "]

    def comments_before(self, node: ast.Node, depth: int) -> list[Piece]:
        """The comments that stand before a node of the source, each on its line."""
        pieces: list[Piece] = []
        while self.comments and self.comments[-1].start < node.start:
            pieces += ["#", self.comments.pop().text, *self.newline(depth)]
        return pieces

    def comment_after(self, node: ast.Node, limit: int) -> list[Piece]:
        """The comment that ends the line of a node, if it stands before `limit`."""
        if self.comments and not self.comments[-1].own_line and node.end <= self.comments[-1].start < limit:
            return [" #", self.comments.pop().text]
        return []

    # ---- lists

    def print_Script(self, node: ast.Script, depth: int) -> list[Piece]:
        self.comments = list(reversed(node.comments))
        return [*self.items(node.items, 0, node.end), lambda: self.last_line(node)]

    def last_line(self, node: ast.Script) -> list[Piece]:
        pieces = self.newline(0) if node.items else []
        for comment in reversed(self.comments):
            pieces += ["#", comment.text, "\n"]
        self.comments = []
        return pieces

    def items(self, items: tuple[ast.ListItem, ...], depth: int, end: int) -> list[Piece]:
        pieces: list[Piece] = []
        for i, item in enumerate(items):
            last = i == len(items) - 1
            if depth == INLINE:
                pieces.append((item, depth))
            else:
                limit = end if last else items[i + 1].start
                pieces += [partial(self.comments_before, item, depth), (item, depth)]
                pieces.append(partial(self.comment_after, item, limit))
            if not last:
                pieces.append(self.after_amp(depth) if item.asynchronous else self.separator(depth))
        return pieces

    def print_List(self, node: ast.List, depth: int) -> list[Piece]:
        return self.items(node.items, depth, node.end)

    def print_ListItem(self, node: ast.ListItem, depth: int) -> list[Piece]:
        return [(node.command, depth), " &" if node.asynchronous else ""]

    def block(self, opening: str, body: ast.List, closing: str, depth: int) -> list[Piece]:
        """`{` or `do` or `then`, a list on its own lines (or on this one), and what closes it."""
        if depth == INLINE:
            return [opening, " ", (body, INLINE), *self.close(body, depth), closing]
        inner: list[Piece] = [partial(self.newline, depth + 1), (body, depth + 1)]
        return [opening, *inner, partial(self.newline, depth), closing]

    def close(self, body: ast.List, depth: int) -> list[Piece]:
        """What ends a list before a reserved word."""
        asynchronous = bool(body.items) and body.items[-1].asynchronous
        return [self.after_amp(depth) if asynchronous else self.separator(depth)]

    def condition(self, opening: str, body: ast.List) -> list[Piece]:
        return [opening, " ", (body, INLINE), *self.close(body, INLINE)]

    # ---- commands

    def print_AndOrList(self, node: ast.AndOrList, depth: int) -> list[Piece]:
        pieces: list[Piece] = [(node.first, depth)]
        for item in node.rest:
            pieces += [" ", (item, depth)]
        return pieces

    def print_AndOrItem(self, node: ast.AndOrItem, depth: int) -> list[Piece]:
        return [node.op, " ", (node.command, depth)]

    def print_Pipeline(self, node: ast.Pipeline, depth: int) -> list[Piece]:
        pieces: list[Piece] = ["! " if node.negated else ""]
        for i, command in enumerate(node.commands):
            pieces += [" | " if i else "", (command, depth)]
        return pieces

    def print_SimpleCommand(self, node: ast.SimpleCommand, depth: int) -> list[Piece]:
        pieces: list[Piece] = []
        children: tuple[ast.Node, ...] = (*node.assignments, *node.words, *node.redirections)
        if node.redirections and node.words and not node.assignments and reserved(node.words[0]):
            children = (*node.redirections, *node.words)  # `>f if` is a command named "if"
        for i, child in enumerate(children):
            pieces.append(" " if i else "")
            command_name = i == 0 and isinstance(child, ast.Word)
            pieces.append((child, "command" if command_name else "word"))
        return pieces

    def print_Assignment(self, node: ast.Assignment, _: Any) -> list[Piece]:
        return [node.name, "=", *self.parts(node.value.parts, "word", start=False)]

    def print_Redirection(self, node: ast.Redirection, _: Any) -> list[Piece]:
        return ["" if node.descriptor is None else str(node.descriptor), node.op, (node.target, "word")]

    def print_HereDocument(self, node: ast.HereDocument, _: Any) -> list[Piece]:
        self.here.append(node)
        number = "" if node.descriptor is None else str(node.descriptor)
        delimiter = node.delimiter
        if node.quoted:
            delimiter = f"'{delimiter}'" if "'" not in delimiter else re.sub(r"([^A-Za-z0-9])", r"\\\1", delimiter)
        return [number, node.op, delimiter]

    def print_Redirected(self, node: ast.Redirected, depth: int) -> list[Piece]:
        pieces: list[Piece] = [(node.command, depth)]
        for redirection in node.redirections:
            pieces += [" ", (redirection, "word")]
        return pieces

    def print_Subshell(self, node: ast.Subshell, depth: int) -> list[Piece]:
        if depth != INLINE:
            return self.block("(", node.body, ")", depth)
        return ["(", (node.body, INLINE), lambda: self.newline(0) if self.here else [], ")"]

    def print_Group(self, node: ast.Group, depth: int) -> list[Piece]:
        return self.block("{", node.body, "}", depth)

    def print_If(self, node: ast.If, depth: int) -> list[Piece]:
        pieces: list[Piece] = []
        for i, clause in enumerate(node.clauses):
            pieces += [*self.condition("elif" if i else "if", clause.condition)]
            pieces += self.block("then", clause.body, "", depth)
        if node.orelse is not None:
            pieces += self.block("else", node.orelse, "", depth)
        return [*pieces, "fi"]

    def print_IfClause(self, node: ast.IfClause, depth: int) -> list[Piece]:
        return [*self.condition("if", node.condition), *self.block("then", node.body, "fi", depth)]

    def print_Loop(self, node: ast.Loop, depth: int) -> list[Piece]:
        word = "until" if node.until else "while"
        return [*self.condition(word, node.condition), *self.block("do", node.body, "done", depth)]

    def print_For(self, node: ast.For, depth: int) -> list[Piece]:
        pieces: list[Piece] = ["for ", node.name]
        if node.words is not None:
            pieces.append(" in")
            for word in node.words:
                pieces += [" ", (word, "word")]
        return [*pieces, self.separator(INLINE), *self.block("do", node.body, "done", depth)]

    def print_Case(self, node: ast.Case, depth: int) -> list[Piece]:
        pieces: list[Piece] = ["case ", (node.word, "word"), " in"]
        for item in node.items:
            pieces += [self.gap(depth), (item, depth)]
        return [*pieces, self.gap(depth), "esac"]

    def gap(self, depth: int) -> Piece:
        """A newline where one may stand but need not."""
        return lambda: self.newline(depth) if depth != INLINE or self.here else [" "]

    def print_CaseItem(self, node: ast.CaseItem, depth: int) -> list[Piece]:
        esac = node.patterns[0].parts == (ast.Literal(text="esac"),)
        pieces: list[Piece] = ["(" if esac else ""]
        if depth != INLINE:
            pieces.insert(0, lambda: self.comments_before(node, depth))
        for i, pattern in enumerate(node.patterns):
            pieces += [" | " if i else "", (pattern, "word")]
        inner = INLINE if depth == INLINE else depth + 1
        if node.body.items:
            pieces += [")", self.gap(inner), (node.body, inner), self.gap(inner)]
        else:
            pieces.append(") ")
        return [*pieces, ";&" if node.fallthrough else ";;"]

    def print_FunctionDefinition(self, node: ast.FunctionDefinition, depth: int) -> list[Piece]:
        return [node.name, "() ", (node.body, depth)]

    # ---- words

    def print_Word(self, node: ast.Word, style: Any) -> list[Piece]:
        if not node.parts:
            return ["''"]
        first = node.parts[0]
        assigns = isinstance(first, ast.Literal) and re.match(r"[A-Za-z_][A-Za-z_0-9]*=", first.text)
        if style == "command" and (assigns or reserved(node)):  # only in trees made by hand
            return ["\\", *self.parts(node.parts, "word", start=False)]
        return self.parts(node.parts, "word")

    def parts(self, parts: tuple[ast.WordPart, ...], context: str, *, start: bool = True) -> list[Piece]:
        """Parts side by side: `$name` gets braces, and a lone `$` a backslash, where the next part would change it."""
        pieces: list[Piece] = []
        for i, part in enumerate(parts):
            following = parts[i + 1] if i + 1 < len(parts) else None
            if isinstance(part, ast.Literal):
                text = self.escape(part.text, context)
                if start and i == 0 and context == "word" and text[:1] == "#":
                    text = "\\" + text
                if (
                    context not in QUOTED
                    and text[-1:] == "$"
                    and not isinstance(following, (type(None), ast.DoubleQuoted, ast.Escaped))
                ):
                    text = text[:-1] + "\\$"
                pieces.append(text)
            elif isinstance(part, ast.Parameter) and not part.op:
                joins = isinstance(following, ast.Literal) and re.match(r"\w", following.text, re.A)
                bare = len(part.name) == 1 or not part.name.isdigit()
                name_like = part.name[0].isalpha() or part.name[0] == "_"
                pieces.append(f"${part.name}" if bare and not (joins and name_like) else f"${{{part.name}}}")
            else:
                pieces.append((part, context))
        return pieces

    def escape(self, text: str, context: str) -> str:
        special = SPECIAL.get(context)
        if special is None:
            return text
        escaped = special.sub(r"\\\g<0>", text)
        return escaped.replace("\n", "'\n'") if context == "word" else escaped

    def print_Literal(self, node: ast.Literal, context: Any) -> list[Piece]:
        return [self.escape(node.text, context)]

    def print_Escaped(self, node: ast.Escaped, _: Any) -> list[Piece]:
        return ["\\", node.text]

    def print_SingleQuoted(self, node: ast.SingleQuoted, _: Any) -> list[Piece]:
        return ["'", node.text.replace("'", "'\\''"), "'"]

    def print_DollarSingleQuoted(self, node: ast.DollarSingleQuoted, _: Any) -> list[Piece]:
        return ["$'", "".join(map(_dollar_quoted, node.text)), "'"]

    def print_DoubleQuoted(self, node: ast.DoubleQuoted, _: Any) -> list[Piece]:
        return ['"', *self.parts(node.parts, "quoted"), '"']

    def print_Parameter(self, node: ast.Parameter, context: Any) -> list[Piece]:
        if node.op == "length":
            return [f"${{#{node.name}}}"]
        if not node.op or node.word is None:
            return [f"${{{node.name}}}"]
        quoted = context in QUOTED and node.op[0] not in "#%"
        inner = self.parts(node.word.parts, "quoted_braces" if quoted else "braces")
        doubled = node.op in ("#", "%") and inner and isinstance(inner[0], str) and inner[0][:1] == node.op
        return [f"${{{node.name}", node.op, "\\" if doubled else "", *inner, "}"]

    def print_Substring(self, node: ast.Substring, _: Any) -> list[Piece]:
        pieces: list[Piece] = [f"${{{node.name}:", (node.offset.expression, "substring")]
        if node.length is not None:
            pieces += [":", (node.length.expression, "substring")]
        return [*pieces, "}"]

    def print_Replacement(self, node: ast.Replacement, _: Any) -> list[Piece]:
        pattern = self.parts(node.pattern.parts, "pattern")
        if not pattern and not node.replacement.parts:
            return [f"${{{node.name}{node.op}}}"]
        return [f"${{{node.name}{node.op}", *pattern, "/", *self.parts(node.replacement.parts, "braces"), "}"]

    def print_BadSubstitution(self, node: ast.BadSubstitution, _: Any) -> list[Piece]:
        return [node.text]

    def print_CommandSubstitution(self, node: ast.CommandSubstitution, _: Any) -> list[Piece]:
        error = backquoted_error(node)
        if error is not None:
            return [error.text]
        inside = len(self.here)
        return ["$(", (node.body, INLINE), lambda: self.newline(0) if len(self.here) > inside else [], ")"]

    # ---- arithmetic

    def print_Arithmetic(self, node: ast.Arithmetic, _: Any) -> list[Piece]:
        return ["$((", (node.expression, 0), "))"]

    def operand(self, node: ast.Arith, least: int) -> list[Piece]:
        """An operand, in parentheses if it binds less than `least` (only in trees made by hand)."""
        return [(node, 0)] if precedence(node) >= least else ["(", (node, 0), ")"]

    def print_ArithNumber(self, node: ast.ArithNumber, _: Any) -> list[Piece]:
        return [str(node.value) if node.value >= 0 else hex(node.value & (1 << 64) - 1)]

    def print_ArithName(self, node: ast.ArithName, _: Any) -> list[Piece]:
        return [node.name]

    def print_ArithExpansion(self, node: ast.ArithExpansion, _: Any) -> list[Piece]:
        return [(node.part, "quoted")] if self.operands is None else [next(self.operands)]

    def print_ArithParenthesized(self, node: ast.ArithParenthesized, _: Any) -> list[Piece]:
        return ["(", (node.expression, 0), ")"]

    def print_ArithUnary(self, node: ast.ArithUnary, _: Any) -> list[Piece]:
        gap = " " if isinstance(node.operand, (ast.ArithUnary, ast.ArithIncrement)) else ""
        return [node.op, gap, *self.operand(node.operand, UNARY)]

    def print_ArithIncrement(self, node: ast.ArithIncrement, _: Any) -> list[Piece]:
        return [node.op, node.name] if node.prefix else [node.name, node.op]

    def print_ArithBinary(self, node: ast.ArithBinary, _: Any) -> list[Piece]:
        level = PRECEDENCE[node.op]
        right_first = node.op == "**"
        left = self.operand(node.left, level + 1 if right_first else level)
        return [*left, f" {node.op} ", *self.operand(node.right, level if right_first else level + 1)]

    def print_ArithTernary(self, node: ast.ArithTernary, _: Any) -> list[Piece]:
        condition = self.operand(node.condition, TERNARY + 1)
        return [*condition, " ? ", (node.then, 0), " : ", *self.operand(node.orelse, TERNARY)]

    def print_ArithAssign(self, node: ast.ArithAssign, _: Any) -> list[Piece]:
        return [node.name, f" {node.op} ", *self.operand(node.value, ASSIGN)]

    def print_ArithComma(self, node: ast.ArithComma, _: Any) -> list[Piece]:
        return [(node.left, 0), ", ", *self.operand(node.right, ASSIGN)]

    def print_ArithDynamic(self, node: ast.ArithDynamic, context: Any) -> list[Piece]:
        return self.parts(node.parts, "substring" if context == "substring" else "dynamic")

    def print_Comment(self, node: ast.Comment, _: Any) -> list[Piece]:
        return ["#", node.text]


def reserved(word: ast.Word) -> bool:
    """Whether a word would be a reserved word if it were a command's first."""
    first = word.parts[0] if len(word.parts) == 1 else None
    return isinstance(first, ast.Literal) and first.text in RESERVED


def precedence(node: ast.Arith) -> int:
    if isinstance(node, ast.ArithBinary):
        return PRECEDENCE[node.op]
    levels = {ast.ArithComma: COMMA, ast.ArithAssign: ASSIGN, ast.ArithTernary: TERNARY, ast.ArithUnary: UNARY}
    return levels.get(type(node), ATOM)


def _dollar_quoted(char: str) -> str:
    if "\udc80" <= char <= "\udcff":
        return f"\\{ord(char) - 0xDC00:03o}"
    return CONTROLS.get(char) or (char if char >= " " and char != "\x7f" else f"\\{ord(char):03o}")


METHODS = {cls: getattr(Printer, f"print_{cls.__name__}") for cls in ast.CONCRETE}
