"""From reductions to nodes: one method for each alias of the grammar.

A method gets the values of the production's symbols, and the span of the original text that they cover. Lists under
construction are Python lists (`list_first`, `list_append`); nodes hold tuples.
"""

from __future__ import annotations

from bisect import bisect_left

from shellwasm import ast
from shellwasm.regex import LazyPattern
from shellwasm.syntax.hints import substitution_problem
from shellwasm.syntax.numbers import constant
from shellwasm.syntax.quoting import decode_dollar_quoted

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Sequence
    from typing import Any

    from shellwasm.syntax.heredoc import Pending
    from shellwasm.syntax.lexer import Lexer
    from shellwasm.syntax.source import Origin, Source
    from shellwasm.syntax.speculation import Speculation

    Children = Sequence[Any]
    Job = tuple[str, Source, ast.CommandSubstitution | ast.HereDocument]
    """A text inside the text, parsed after it: its start symbol, the text, and the node that waits for it as `body`."""

QUOTED_ESCAPE = LazyPattern(r'\\(?:\n|([$`"\\]))')
QUOTED_ESCAPE_IN_BRACES = LazyPattern(r'\\(?:\n|([$`"\\}]))')
HERE_ESCAPE = LazyPattern(r"\\(?:\n|([$`\\]))")
MAX_DESCRIPTOR = (1 << 31) - 1

Literal, Word, SimpleCommand, Assignment = ast.Literal, ast.Word, ast.SimpleCommand, ast.Assignment


def _first_group(match: re.Match[str]) -> str:
    return match[1] or ""


def joined(parts: list[Any]) -> tuple[Any, ...]:
    """The parts as a tuple, with neighbouring Literals made one (a text that was read in pieces)."""
    for i in range(len(parts) - 1, 0, -1):
        if type(parts[i]) is Literal and type(parts[i - 1]) is Literal:
            left, right = parts[i - 1], parts.pop(i)
            parts[i - 1] = Literal.make(left.start, right.end, left.text + right.text)
    return tuple(parts)


def flattened(parts: list[Any]) -> list[Any]:
    """The parts inside nested lists, in order."""
    out: list[Any] = []
    todo = parts[::-1]
    while todo:
        part = todo.pop()
        if type(part) is list:
            todo += reversed(part)
        else:
            out.append(part)
    return out


def descriptor_number(digits: str) -> int:
    """An IO number of any length; too large ones are all the largest descriptor."""
    digits = digits.lstrip("0") or "0"
    return int(digits) if len(digits) < 10 else MAX_DESCRIPTOR


class Builder:
    """Makes the nodes of one parse. `jobs`: texts inside the text that are to be parsed next. `comments`: in order."""

    def __init__(self, origin: Origin) -> None:
        self.origin = origin
        self.newlines = origin.newlines
        self.jobs: list[Job] = []
        self.comments: list[ast.Comment] = []
        self.lexer: Lexer
        self.speculation: Speculation

    def line(self, offset: int) -> int:
        return self.origin.first_line + bisect_left(self.newlines, offset)

    def comment(self, start: int, end: int, text: str, own_line: bool) -> None:
        self.comments.append(ast.Comment.make(start, end, text, own_line))

    # ---- passing on

    def same(self, c: Children, start: int, end: int) -> Any:
        return c[0]

    def second(self, c: Children, start: int, end: int) -> Any:
        return c[1]

    def nothing(self, c: Children, start: int, end: int) -> None:
        return None

    def pair(self, c: Children, start: int, end: int) -> Children:
        return c

    def list_empty(self, c: Children, start: int, end: int) -> list[Any]:
        return []

    def list_first(self, c: Children, start: int, end: int) -> list[Any]:
        return [c[0]]

    def list_second(self, c: Children, start: int, end: int) -> list[Any]:
        return [c[1]]

    def list_append(self, c: Children, start: int, end: int) -> list[Any]:
        items: list[Any] = c[0]
        items.append(c[-1])
        return items

    # ---- lists (a separator is the end of an `&`, else None)

    def program(self, c: Children, start: int, end: int) -> ast.List:
        return ast.List.make(start, end, tuple([item for part in c[1] for item in part.items]))

    def program_empty(self, c: Children, start: int, end: int) -> ast.List:
        return ast.List.make(start, max(start, end), ())

    def unit(self, c: Children, start: int, end: int) -> ast.List:
        command: ast.List = c[0]
        return command

    def unit_blank(self, c: Children, start: int, end: int) -> ast.List:
        return ast.List.make(start, end, ())

    def unit_end(self, c: Children, start: int, end: int) -> None:
        return None

    def items_first(self, c: Children, start: int, end: int) -> list[ast.ListItem]:
        return [ast.ListItem.make(start, end, self.and_or_list(c[0]), False)]

    def items_append(self, c: Children, start: int, end: int) -> list[ast.ListItem]:
        items: list[ast.ListItem] = c[0]
        if c[1] is not None:
            self.detach(items, c[1])
        command = self.and_or_list(c[2])
        items.append(ast.ListItem.make(command.start, end, command, False))
        return items

    def detach(self, items: list[ast.ListItem], end: int) -> None:
        """The last command runs asynchronously."""
        last = items[-1]
        items[-1] = ast.ListItem.make(last.start, end, last.command, True)

    def asynchronous(self, c: Children, start: int, end: int) -> int:
        return end

    def list_open(self, c: Children, start: int, end: int) -> ast.List:
        return ast.List.make(start, end, tuple(c[0]))

    def list_closed(self, c: Children, start: int, end: int) -> ast.List:
        if c[1] is not None:
            self.detach(c[0], c[1])
        return ast.List.make(start, end, tuple(c[0]))

    def compound_open(self, c: Children, start: int, end: int) -> ast.List:
        return ast.List.make(start, end, tuple(c[1]))

    def compound_closed(self, c: Children, start: int, end: int) -> ast.List:
        if c[2] is not None:
            self.detach(c[1], c[2])
        return ast.List.make(start, end, tuple(c[1]))

    def and_or(self, c: Children, start: int, end: int) -> list[Any]:
        """[first, items]: a list under construction, until `and_or_list`."""
        left, item = c
        if type(left) is list:
            left.append(item)
            return left
        return [left, item]

    def and_or_item(self, c: Children, start: int, end: int) -> ast.AndOrItem:
        return ast.AndOrItem.make(start, end, c[0], c[2])

    def and_or_list(self, value: Any) -> Any:
        if type(value) is not list:
            return value
        first, *rest = value
        return ast.AndOrList.make(first.start, rest[-1].end, first, tuple(rest), first.line)

    # ---- pipelines

    def pipe_append(self, c: Children, start: int, end: int) -> list[Any]:
        left = c[0]
        if type(left) is list:
            left.append(c[3])
            return left
        return [left, c[3]]

    def pipeline(self, c: Children, start: int, end: int) -> Any:
        commands = c[0]
        if type(commands) is not list:
            return commands
        return ast.Pipeline.make(start, end, False, tuple(commands), self.line(start))

    def pipeline_negated(self, c: Children, start: int, end: int) -> ast.Pipeline:
        commands = tuple(c[1]) if type(c[1]) is list else (c[1],)
        return ast.Pipeline.make(start, end, True, commands, self.line(start))

    # ---- compound commands

    def redirected(self, c: Children, start: int, end: int) -> ast.Redirected:
        return ast.Redirected.make(start, end, c[0], tuple(c[1]), c[0].line)

    def subshell(self, c: Children, start: int, end: int) -> ast.Subshell:
        return ast.Subshell.make(start, end, c[1], self.line(start))

    def brace_group(self, c: Children, start: int, end: int) -> ast.Group:
        return ast.Group.make(start, end, c[1], self.line(start))

    def for_positional(self, c: Children, start: int, end: int) -> ast.For:
        return ast.For.make(start, end, c[1], None, c[-1], self.line(start))

    def for_nothing(self, c: Children, start: int, end: int) -> ast.For:
        return ast.For.make(start, end, c[1], (), c[-1], self.line(start))

    def for_words(self, c: Children, start: int, end: int) -> ast.For:
        return ast.For.make(start, end, c[1], tuple(c[4]), c[-1], self.line(start))

    def case_items(self, c: Children, start: int, end: int) -> ast.Case:
        return ast.Case.make(start, end, c[1], tuple(c[5]), self.line(start))

    def case_empty(self, c: Children, start: int, end: int) -> ast.Case:
        return ast.Case.make(start, end, c[1], (), self.line(start))

    def item(self, c: Children, start: int, end: int) -> ast.CaseItem:
        return ast.CaseItem.make(start, end, tuple(c[0]), c[2], False)

    def item_fallthrough(self, c: Children, start: int, end: int) -> ast.CaseItem:
        return ast.CaseItem.make(start, end, tuple(c[0]), c[2], True)

    def item_empty(self, c: Children, start: int, end: int) -> ast.CaseItem:
        return ast.CaseItem.make(start, end, tuple(c[0]), ast.List.make(end, end, ()), False)

    def item_empty_fallthrough(self, c: Children, start: int, end: int) -> ast.CaseItem:
        return ast.CaseItem.make(start, end, tuple(c[0]), ast.List.make(end, end, ()), True)

    def if_only(self, c: Children, start: int, end: int) -> ast.If:
        first = ast.IfClause.make(start, c[3].end, c[1], c[3])
        return ast.If.make(start, end, (first,), None, self.line(start))

    def if_else(self, c: Children, start: int, end: int) -> ast.If:
        first = ast.IfClause.make(start, c[3].end, c[1], c[3])
        rest = c[4] if type(c[4]) is list else [c[4]]
        orelse = rest.pop(0) if type(rest[0]) is ast.List else None
        return ast.If.make(start, end, (first, *reversed(rest)), orelse, self.line(start))

    def elif_part(self, c: Children, start: int, end: int) -> ast.IfClause:
        return ast.IfClause.make(start, end, c[1], c[3])

    def elif_more(self, c: Children, start: int, end: int) -> list[Any]:
        """Clauses from the last to the first (the standard's production is right-recursive), an `else` before them."""
        rest = c[1] if type(c[1]) is list else [c[1]]
        rest.append(c[0])
        return rest

    def else_part(self, c: Children, start: int, end: int) -> ast.List:
        body: ast.List = c[1]
        return body

    def while_clause(self, c: Children, start: int, end: int) -> ast.Loop:
        return ast.Loop.make(start, end, False, c[1], c[2], self.line(start))

    def until_clause(self, c: Children, start: int, end: int) -> ast.Loop:
        return ast.Loop.make(start, end, True, c[1], c[2], self.line(start))

    def function_definition(self, c: Children, start: int, end: int) -> ast.FunctionDefinition:
        return ast.FunctionDefinition.make(start, end, c[0], c[-1], self.line(start))

    def function_keyword(self, c: Children, start: int, end: int) -> ast.FunctionDefinition:
        return ast.FunctionDefinition.make(start, end, c[1], c[-1], self.line(start))

    # ---- simple commands

    def simple_name(self, c: Children, start: int, end: int) -> ast.SimpleCommand:
        return SimpleCommand.make(start, end, (), (c[0],), (), self.line(start))

    def simple_name_suffix(self, c: Children, start: int, end: int) -> ast.SimpleCommand:
        return self.simple(start, end, (), [c[0], *c[1]])

    def simple_prefix(self, c: Children, start: int, end: int) -> ast.SimpleCommand:
        return self.simple(start, end, c[0], ())

    def simple_prefix_word(self, c: Children, start: int, end: int) -> ast.SimpleCommand:
        return self.simple(start, end, c[0], [c[1]])

    def simple_prefix_word_suffix(self, c: Children, start: int, end: int) -> ast.SimpleCommand:
        return self.simple(start, end, c[0], [c[1], *c[2]])

    def simple(self, start: int, end: int, prefix: Children, rest: Children) -> ast.SimpleCommand:
        assignments = tuple([node for node in prefix if type(node) is Assignment])
        words = tuple([node for node in rest if type(node) is Word])
        redirections: tuple[Any, ...] = ()
        if len(assignments) + len(words) < len(prefix) + len(rest):
            redirections = tuple([n for n in (*prefix, *rest) if type(n) is not Word and type(n) is not Assignment])
        return SimpleCommand.make(start, end, assignments, words, redirections, self.line(start))

    def assignment_literal(self, c: Children, start: int, end: int) -> ast.Assignment:
        name, _, value = c[0].partition("=")
        begin = min(start + len(name) + 1, end)
        parts = (Literal.make(begin, end, value),) if value else ()
        return Assignment.make(start, end, name, Word.make(begin, end, parts))

    def assignment_empty(self, c: Children, start: int, end: int) -> ast.Assignment:
        return Assignment.make(start, end, c[0][:-1], Word.make(end, end, ()))

    def assignment(self, c: Children, start: int, end: int) -> ast.Assignment:
        parts = joined(c[1])
        return Assignment.make(start, end, c[0][:-1], Word.make(parts[0].start, end, parts))

    # ---- redirections and here-documents

    def redirection(self, c: Children, start: int, end: int) -> ast.Redirection:
        operator, target = c[0]
        return ast.Redirection.make(start, end, None, operator, target, self.line(start))

    def redirection_numbered(self, c: Children, start: int, end: int) -> ast.Redirection:
        operator, target = c[1]
        return ast.Redirection.make(start, end, descriptor_number(c[0]), operator, target, self.line(start))

    def here_document(self, c: Children, start: int, end: int) -> ast.HereDocument:
        return self.here(start, end, None, *c[0])

    def here_document_numbered(self, c: Children, start: int, end: int) -> ast.HereDocument:
        return self.here(start, end, descriptor_number(c[0]), *c[1])

    def here(self, start: int, end: int, descriptor: int | None, operator: str, pending: Pending) -> ast.HereDocument:
        """Its body is read at the next newline, by the lexer."""
        body = Word.make(end, end, ())
        fields = (descriptor, operator, pending.delimiter, pending.quoted, body, True, self.line(start))
        pending.node = ast.HereDocument.make(start, end, *fields)
        return pending.node

    def here_body_read(self, node: ast.HereDocument, source: Source, start: int, end: int, terminated: bool) -> None:
        """The body's text is known: parse it later, unless it holds nothing to parse."""
        text = source.text
        object.__setattr__(node, "terminated", terminated)
        parts = (Literal.make(start, end, text),) if text else ()
        object.__setattr__(node, "body", Word.make(start, end, parts))
        if not node.quoted and ("$" in text or "`" in text or "\\" in text):
            self.jobs.append(("here_body", source, node))

    def body_parsed(self, node: ast.CommandSubstitution | ast.HereDocument, value: Any) -> None:
        """Complete the node of a job."""
        if isinstance(node, ast.HereDocument):
            value = Word.make(node.body.start, node.body.end, joined(value))
        object.__setattr__(node, "body", value)

    # ---- words

    def word_literal(self, c: Children, start: int, end: int) -> ast.Word:
        return Word.make(start, end, (Literal.make(start, end, c[0]),))

    def word(self, c: Children, start: int, end: int) -> ast.Word:
        return Word.make(start, end, joined(c[1]))

    def literal(self, c: Children, start: int, end: int) -> ast.Literal:
        return Literal.make(start, end, c[0])

    def escaped(self, c: Children, start: int, end: int) -> ast.Escaped:
        return ast.Escaped.make(start, end, c[0][1:] or "\\")

    def single_quoted(self, c: Children, start: int, end: int) -> ast.SingleQuoted:
        return ast.SingleQuoted.make(start, end, c[0][1:-1])

    def dollar_single_quoted(self, c: Children, start: int, end: int) -> ast.DollarSingleQuoted:
        return ast.DollarSingleQuoted.make(start, end, decode_dollar_quoted(c[0][2:-1]))

    def double_quoted(self, c: Children, start: int, end: int) -> ast.DoubleQuoted:
        return ast.DoubleQuoted.make(start, end, joined(c[1]))

    def double_quoted_empty(self, c: Children, start: int, end: int) -> ast.DoubleQuoted:
        return ast.DoubleQuoted.make(start, end, ())

    def quoted_text(self, c: Children, start: int, end: int) -> ast.Literal:
        text: str = c[0]
        return Literal.make(start, end, QUOTED_ESCAPE.sub(_first_group, text) if "\\" in text else text)

    def quoted_text_in_braces(self, c: Children, start: int, end: int) -> ast.Literal:
        return Literal.make(start, end, QUOTED_ESCAPE_IN_BRACES.sub(_first_group, c[0]))

    def here_text(self, c: Children, start: int, end: int) -> ast.Literal:
        return Literal.make(start, end, HERE_ESCAPE.sub(_first_group, c[0]))

    # ---- expansions

    def parameter(self, c: Children, start: int, end: int) -> ast.Parameter:
        text: str = c[0]
        if text[1] != "{":
            return ast.Parameter.make(start, end, text[1:], "", None)
        name = text[2:-1]
        if len(name) > 1 and name[0] == "#":
            return ast.Parameter.make(start, end, name[1:], "length", None)
        return ast.Parameter.make(start, end, name, "", None)

    def brace(self, c: Children, start: int, end: int) -> ast.Parameter:
        parts = joined(c[2])
        word = Word.make(parts[0].start, parts[-1].end, parts)
        return ast.Parameter.make(start, end, c[0][2:], c[1], word)

    def brace_empty(self, c: Children, start: int, end: int) -> ast.Parameter:
        return ast.Parameter.make(start, end, c[0][2:], c[1], Word.make(end - 1, end - 1, ()))

    def bad_substitution(self, c: Children, start: int, end: int) -> ast.BadSubstitution:
        source = self.lexer.source  # its buffer is without continuations and the backslashes of backquotes
        first, last = source.position_of(start), source.position_of(end)
        text = source.text[first:last] if 0 <= first < last else self.origin.slice(start, end).replace("\\\n", "")
        return ast.BadSubstitution.make(start, end, text, substitution_problem(text))

    def substring(self, c: Children, start: int, end: int) -> Any:
        if not c[2]:
            return self.bad_substitution(c, start, end)
        return ast.Substring.make(start, end, c[0][2:], self.deferred(c[2], end - 1), None)

    def substring_length(self, c: Children, start: int, end: int) -> ast.Substring:
        length = self.deferred(c[4], end - 1)
        return ast.Substring.make(start, end, c[0][2:], self.deferred(c[2], length.start), length)

    def deferred(self, parts: list[Any], at: int) -> ast.Arithmetic:
        """An expression between the colons of `${x:a:b}`."""
        span = (parts[0].start, parts[-1].end) if parts else (at, at)
        return ast.Arithmetic.make(*span, ast.ArithDynamic.make(*span, joined(parts)))

    def replacement(self, c: Children, start: int, end: int) -> ast.Replacement:
        pattern, replacement = joined(c[2]), joined(c[4])
        words = [Word.make(parts[0].start, parts[-1].end, parts) for parts in (pattern, replacement)]
        return ast.Replacement.make(start, end, c[0][2:], c[1], *words)

    def replacement_empty(self, c: Children, start: int, end: int) -> ast.Replacement:
        pattern = joined(c[2])
        word = Word.make(pattern[0].start, pattern[-1].end, pattern)
        return ast.Replacement.make(start, end, c[0][2:], c[1], word, Word.make(end - 1, end - 1, ()))

    def replacement_of_nothing(self, c: Children, start: int, end: int) -> ast.Replacement:
        """`${x/#/text}`: the pattern is empty."""
        replacement = joined(c[3])
        at, text = replacement[0].start, Word.make(replacement[0].start, replacement[-1].end, replacement)
        return ast.Replacement.make(start, end, c[0][2:], c[1], Word.make(at, at, ()), text)

    def replacement_none(self, c: Children, start: int, end: int) -> ast.Replacement:
        empty = Word.make(end - 1, end - 1, ())
        return ast.Replacement.make(start, end, c[0][2:], c[1], empty, empty)

    def command_substitution(self, c: Children, start: int, end: int) -> ast.CommandSubstitution:
        return ast.CommandSubstitution.make(start, end, c[1], False)

    def command_substitution_empty(self, c: Children, start: int, end: int) -> ast.CommandSubstitution:
        return ast.CommandSubstitution.make(start, end, ast.List.make(end - 1, end - 1, ()), False)

    def backquote(self, c: Children, start: int, end: int) -> ast.CommandSubstitution:
        node = ast.CommandSubstitution.make(start, end, ast.List.make(start + 1, start + 1, ()), True)
        self.jobs.append(("program", c[0], node))
        return node

    def bad_body(self, node: ast.CommandSubstitution | ast.HereDocument, text: str, problem: str) -> Any:
        """What stands for a body with a syntax error: expanding it is one (as in four of six shells)."""
        if isinstance(node, ast.HereDocument):
            return [ast.BadSubstitution.make(node.body.start, node.body.end, text, problem)]
        start, end = node.start, node.end
        part = ast.BadSubstitution.make(start, end, self.origin.slice(start, end), problem)
        command = SimpleCommand.make(start, end, (), (Word.make(start, end, (part,)),), (), self.line(start))
        return ast.List.make(start, end, (ast.ListItem.make(start, end, command, False),))

    # ---- arithmetic

    def arithmetic(self, c: Children, start: int, end: int) -> ast.Arithmetic:
        return self.arithmetic_closed(c[1], c[2], start, end)

    def arithmetic_dynamic(self, c: Children, start: int, end: int) -> ast.Arithmetic:
        parts = joined(flattened(c[1]))
        expression = ast.ArithDynamic.make(parts[0].start, parts[-1].end, parts)
        return self.arithmetic_closed(expression, c[2], start, end)

    def arithmetic_empty(self, c: Children, start: int, end: int) -> ast.Arithmetic:
        return self.arithmetic_closed(ast.ArithNumber.make(end - 2, end - 2, 0), c[1], start, end)

    def arithmetic_closed(self, expression: Any, parenthesis: str, start: int, end: int) -> ast.Arithmetic:
        """`))` closes; `) )` means that this was a command substitution."""
        if parenthesis != "))":
            raise self.lexer.fail('expected "))"', end)
        node = ast.Arithmetic.make(start, end, expression)
        self.speculation.closed(node, end)
        return node

    def expression_empty(self, c: Children, start: int, end: int) -> ast.ArithNumber:
        return ast.ArithNumber.make(start, end, 0)

    def dyn_parenthesized(self, c: Children, start: int, end: int) -> list[Any]:
        """A list inside the list of parts, until `flattened`."""
        return [Literal.make(start, start + 1, "("), c[1], Literal.make(end - 1, end, ")")]

    def dyn_parentheses(self, c: Children, start: int, end: int) -> ast.Literal:
        return Literal.make(start, end, "()")

    def a_comma(self, c: Children, start: int, end: int) -> ast.ArithComma:
        return ast.ArithComma.make(start, end, c[0], c[2])

    def a_assign(self, c: Children, start: int, end: int) -> ast.ArithAssign:
        return ast.ArithAssign.make(start, end, c[1], c[0], c[2])

    def a_ternary(self, c: Children, start: int, end: int) -> ast.ArithTernary:
        return ast.ArithTernary.make(start, end, c[0], c[2], c[4])

    def a_binary(self, c: Children, start: int, end: int) -> ast.ArithBinary:
        return ast.ArithBinary.make(start, end, c[1], c[0], c[2])

    def a_unary(self, c: Children, start: int, end: int) -> ast.ArithUnary:
        return ast.ArithUnary.make(start, end, c[0], c[1])

    def a_number(self, c: Children, start: int, end: int) -> ast.ArithNumber:
        value = constant(c[0])
        if value is None:
            raise self.lexer.fail(f'invalid number "{c[0]}"', start)
        return ast.ArithNumber.make(start, end, value)

    def a_name(self, c: Children, start: int, end: int) -> ast.ArithName:
        return ast.ArithName.make(start, end, c[0])

    def a_postfix(self, c: Children, start: int, end: int) -> ast.ArithIncrement:
        return ast.ArithIncrement.make(start, end, c[1], c[0], False)

    def a_prefix(self, c: Children, start: int, end: int) -> ast.ArithIncrement:
        return ast.ArithIncrement.make(start, end, c[0], c[1], True)

    def a_parenthesized(self, c: Children, start: int, end: int) -> ast.ArithParenthesized:
        return ast.ArithParenthesized.make(start, end, c[1])

    def a_expansion(self, c: Children, start: int, end: int) -> ast.ArithExpansion:
        return ast.ArithExpansion.make(start, end, c[0])
