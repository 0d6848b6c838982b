"""Generated from grammar/posix_sh.lark by `python -m shellwasm.syntax.generate`: do not edit.

Rn: a rule (how many symbols, which nonterminal, which method of Builder). Sn_m: shift, reduce by rule n, and go to
state m - 1 (or append to the list on the stack, for m = 0).
"""

from __future__ import annotations

from shellwasm.syntax.builder import Builder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Rule = tuple[int, Any, Any]

GRAMMAR_SHA256 = 'd2a371402d6c5bb3ff7c87e553efc75a27663c203e293bd96104be38373dbb45'
TERMINALS = {'AMP': '\\&',
 'AND_IF': '\\&\\&',
 'ARITH_OPEN': '\\$\\(\\(',
 'ARITH_TEXT': '(?:[^()$`\\\\]+|\\\\[\\s\\S]|\\$(?![A-Za-z_0-9@*#?$!{(\\-]|\\\\\n))+',
 'A_ASSIGN_OP': '(?:[-+*\\/%&^|]|<<|>>)?=(?!=)',
 'A_BAND': '\\&',
 'A_BOR': '\\|',
 'A_COLON': ':',
 'A_COMMA': ',',
 'A_EQ': '[=!]=',
 'A_LAND': '\\&\\&',
 'A_LOR': '\\|\\|',
 'A_LPAR': '\\(',
 'A_NAME': '[A-Za-z_][A-Za-z_0-9]*',
 'A_NOT': '[!~]',
 'A_NUMBER': '0[xX][0-9a-fA-F]+|[0-9]+(?:#[0-9A-Za-z@_]+)?',
 'A_POST_INC': '\\+\\+|--',
 'A_POWER': '\\*\\*',
 'A_PRE_INC': '(?:\\+\\+|--)(?=[ \t\n]*[A-Za-z_])',
 'A_PROD': '[*\\/%]',
 'A_QUEST': '\\?',
 'A_REL': '[<>]=?',
 'A_RPAR': '\\)',
 'A_SHIFT': '<<|>>',
 'A_SIGN': '[-+]',
 'A_XOR': '\\^',
 'BACKQUOTE': '`[^`\\\\]*(?:\\\\[\\s\\S][^`\\\\]*)*`',
 'BAD_OPEN': '\\$\\{',
 'BANG': '!',
 'BRACE_CLOSE': '\\}',
 'BRACE_OPEN': '\\$\\{(?:[A-Za-z_][A-Za-z_0-9]*|[0-9]+|[@*#?$!\\-])(?=:|[-=?+%#\\/])',
 'BR_TEXT': '(?:[^}"\'$`\\\\]+|\\$(?![A-Za-z_0-9@*#?$!{(\'\\-]|\\\\\n))+',
 'CASE': 'case',
 'CLOBBER': '>\\|',
 'CMDSUB_OPEN': '\\$\\(',
 'DBR_TEXT': '(?:[^}"$`\\\\]+|\\\\[\\s\\S]|\\$(?![A-Za-z_0-9@*#?$!{(\\-]|\\\\\n))+',
 'DGREAT': '>>',
 'DLESS': '<<',
 'DLESSDASH': '<<\\-',
 'DO': 'do',
 'DONE': 'done',
 'DQ_CLOSE': '"',
 'DQ_OPEN': '"',
 'DQ_TEXT': '(?:[^"$`\\\\]+|\\\\[\\s\\S]|\\$(?![A-Za-z_0-9@*#?$!{(\\-]|\\\\\n))+',
 'DSEMI': ';;',
 'DSQUOTE': "\\$'[^'\\\\]*(?:\\\\[\\s\\S][^'\\\\]*)*'",
 'ELIF': 'elif',
 'ELSE': 'else',
 'ESAC': 'esac',
 'ESCAPED': '\\\\(?:[^\n]|\\Z)',
 'FI': 'fi',
 'FOR': 'for',
 'FUNCTION': 'function',
 'GREAT': '>',
 'GREATAND': '>\\&',
 'HERE_END': "(?:\\$'[^'\\\\]*(?:\\\\[\\s\\S][^'\\\\]*)*'|[^ \t\n"
             ';&|<>()"\'$\\\\]+|\\$(?!\')|\\\\[^\n'
             ']|\'[^\']*\'|"[^"\\\\]*(?:\\\\[\\s\\S][^"\\\\]*)*")+',
 'HERE_TEXT': '(?:[^$`\\\\]+|\\\\[\\s\\S]|\\\\\\Z|\\$(?![A-Za-z_0-9@*#?$!{(\\-]|\\\\\n))+',
 'IF': 'if',
 'IN': 'in',
 'IO_NUMBER': '[0-9]+(?=[<>])',
 'LBRACE': '\\{',
 'LESS': '<',
 'LESSAND': '<\\&',
 'LESSGREAT': '<>',
 'LITERAL': '(?:[^ \t\n;&|<>()"\'$`\\\\]+|\\$(?![A-Za-z_0-9@*#?$!{(\'\\-]|\\\\\n))+',
 'LPAR': '\\(',
 'NEWLINE': '\\\n',
 'OR_IF': '\\|\\|',
 'PARAM': '\\$(?:[A-Za-z_][A-Za-z_0-9]*|[0-9]|[@*#?$!\\-]|\\{#?(?:[A-Za-z_][A-Za-z_0-9]*|[0-9]+|[@*#?$!\\-])\\})',
 'PARAM_OP': ':?[-=?+]|%%?|##?',
 'PATTERN_OP': '%%?|##?',
 'PAT_TEXT': '(?:(?<=[^\\/]\\/\\/)\\/)?(?:[^}\\/"\'$`\\\\]+|\\$(?![A-Za-z_0-9@*#?$!{(\'\\-]|\\\\\n'
             '))+|(?<=[^\\/]\\/\\/)\\/',
 'PIPE': '\\|',
 'RBRACE': '\\}',
 'REPLACE_OP': '\\/[\\/#%]?',
 'RPAR': '\\)',
 'SEMI': ';',
 'SEMI_AND': ';\\&',
 'SLASH': '/',
 'SQUOTE': "'[^']*'",
 'SUB_COLON': ':',
 'SUB_TEXT': '[^}:$`\\\\]+',
 'THEN': 'then',
 'TLESS': '<<<',
 'UNTIL': 'until',
 'WHILE': 'while',
 'WORD': '[^ \t\n;&|<>()"\'$`#\\\\][^ \t\n;&|<>()"\'$`\\\\]*(?=[ \t\n;&|<>()]|\\Z)'}
OPERATORS = {'&': 'AMP',
 '&&': 'AND_IF',
 '(': 'LPAR',
 ')': 'RPAR',
 ';': 'SEMI',
 ';&': 'SEMI_AND',
 ';;': 'DSEMI',
 '<': 'LESS',
 '<&': 'LESSAND',
 '<<': 'DLESS',
 '<<-': 'DLESSDASH',
 '<<<': 'TLESS',
 '<>': 'LESSGREAT',
 '>': 'GREAT',
 '>&': 'GREATAND',
 '>>': 'DGREAT',
 '>|': 'CLOBBER',
 '|': 'PIPE',
 '||': 'OR_IF'}
RESERVED = {'!': 'BANG',
 'case': 'CASE',
 'do': 'DO',
 'done': 'DONE',
 'elif': 'ELIF',
 'else': 'ELSE',
 'esac': 'ESAC',
 'fi': 'FI',
 'for': 'FOR',
 'function': 'FUNCTION',
 'if': 'IF',
 'in': 'IN',
 'then': 'THEN',
 'until': 'UNTIL',
 'while': 'WHILE',
 '{': 'LBRACE',
 '}': 'RBRACE'}
START = {'arithmetic': 4, 'here_body': 3, 'program': 0, 'unit': 1, 'word': 2}
END = {'arithmetic': 95, 'here_body': 62, 'program': 8, 'unit': 56, 'word': 61}
MODES = ('command', 'command', 'command', 'here_document', 'operand', 'command', 'command', 'command', 'command', 'command',
 'word', 'command', 'command', 'command', 'command', 'command', 'here_end', 'here_end', 'command', 'command',
 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command',
 'command', 'command', 'command', 'command', 'word', 'command', 'command', 'command', 'command', 'command', 'command',
 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command',
 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command',
 'command', 'command', 'here_document', 'braces', 'operand', 'operand', 'after_name', 'operand', 'operator',
 'operand', 'operand', 'braces', 'quoted_braces', 'operation', 'command', 'dynamic', 'braces', 'operator', 'operator',
 'operator', 'operator', 'operator', 'operator', 'operator', 'operator', 'operator', 'operator', 'operator',
 'operator', 'operator', 'operator', 'operator', 'operator', 'quoted_braces', 'command', 'operator', 'operator',
 'command', 'command', 'command', 'braces', 'operation', 'quoted', 'braces', 'word', 'word', 'braces', 'command',
 'braces', 'word', 'braces', 'word', 'word', 'word', 'word', 'command', 'command', 'command', 'command', 'command',
 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command',
 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'word', 'command',
 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command',
 'command', 'command', 'command', 'command', 'command', 'command', 'here_document', 'here_document', 'here_document',
 'here_document', 'operator', 'operator', 'operator', 'operand', 'operator', 'after_name', 'operator', 'operator',
 'operator', 'quoted_braces', 'quoted_braces', 'quoted_braces', 'quoted_braces', 'quoted_braces', 'quoted_braces',
 'quoted_braces', 'quoted_braces', 'braces', 'pattern', 'substring', 'command', 'command', 'dynamic', 'dynamic',
 'dynamic', 'dynamic', 'dynamic', 'dynamic', 'operand', 'operand', 'operand', 'operand', 'operand', 'operand',
 'operand', 'operand', 'operand', 'operand', 'operand', 'operand', 'operand', 'command', 'command', 'braces',
 'braces', 'braces', 'braces', 'braces', 'braces', 'braces', 'braces', 'braces', 'braces', 'braces', 'quoted',
 'quoted', 'quoted', 'quoted', 'quoted', 'command', 'word', 'command', 'command', 'command', 'command', 'command',
 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command',
 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command',
 'command', 'braces', 'operator', 'operator', 'operator', 'quoted_braces', 'quoted_braces', 'quoted_braces',
 'quoted_braces', 'quoted_braces', 'braces', 'braces', 'pattern', 'braces', 'pattern', 'pattern', 'pattern',
 'substring', 'braces', 'braces', 'dynamic', 'dynamic', 'operator', 'dynamic', 'operator', 'operator', 'operator',
 'operator', 'operator', 'operator', 'operator', 'operator', 'operator', 'operator', 'operator', 'operator',
 'operator', 'command', 'braces', 'braces', 'braces', 'braces', 'braces', 'quoted', 'command', 'command', 'command',
 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command',
 'command', 'command', 'command', 'braces', 'quoted_braces', 'quoted_braces', 'braces', 'braces', 'braces', 'braces',
 'pattern', 'braces', 'substring', 'substring', 'substring', 'substring', 'substring', 'dynamic', 'braces', 'operand',
 'braces', 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command',
 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'braces',
 'braces', 'braces', 'substring', 'operator', 'command', 'command', 'command', 'command', 'command', 'command',
 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command',
 'command', 'command', 'command', 'braces', 'braces', 'command', 'command', 'command', 'command', 'command',
 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command',
 'command', 'command', 'command', 'command', 'command', 'command')
WORD_CLASSES = (('CMD_NAME',
  ('IF', 'THEN', 'ELSE', 'ELIF', 'FI', 'DO', 'DONE', 'CASE', 'ESAC', 'WHILE', 'UNTIL', 'FOR', 'LBRACE', 'RBRACE',
   'BANG', 'IN', 'FUNCTION'),
  True, False),
 ('CMD_NAME',
  ('IF', 'THEN', 'ELSE', 'ELIF', 'FI', 'DO', 'DONE', 'CASE', 'ESAC', 'WHILE', 'UNTIL', 'FOR', 'LBRACE', 'RBRACE',
   'BANG', 'IN', 'FUNCTION'),
  True, True),
 ('FNAME', (), False, True), ('NAME', (), False, True), ('PATTERN', ('ESAC',), False, False),
 ('WORD', (), False, False), ('WORD', (), True, False), ('WORD', ('DO',), False, False),
 ('WORD', ('DO', 'IN'), False, False), ('WORD', ('DONE',), False, False),
 ('WORD', ('ELSE', 'ELIF', 'FI'), False, False), ('WORD', ('ESAC',), False, False), ('WORD', ('FI',), False, False),
 ('WORD', ('IN',), False, False), ('WORD', ('LBRACE',), False, False), ('WORD', ('RBRACE',), False, False),
 ('WORD', ('THEN',), False, False),
 ('WORD', ('THEN', 'ELSE', 'ELIF', 'FI', 'DO', 'DONE', 'ESAC', 'RBRACE'), False, False))
WORD_CLASS = (1, 1, 5, 5, 5, 1, 1, 1, 5, 6, 5, 1, 5, 5, 5, 5, 5, 5, 5, 3, 2, 5, 5, 1, 5, 1, 5, 5, 5, 1, 5, 5, 1, 1, 5, 5, 6, 17,
 17, 5, 6, 17, 5, 17, 5, 17, 17, 17, 6, 6, 6, 5, 17, 17, 17, 17, 5, 17, 17, 6, 6, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
 5, 5, 1, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 1, 5, 5, 5, 5, 5, 5, 5, 6, 5, 5, 5,
 5, 5, 5, 5, 17, 13, 6, 6, 6, 6, 5, 8, 8, 14, 6, 6, 16, 1, 6, 6, 15, 6, 6, 6, 5, 6, 7, 7, 5, 1, 1, 17, 5, 5, 5, 6, 5,
 6, 5, 5, 17, 5, 1, 1, 1, 1, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 1, 5, 5, 5, 5,
 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 1, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 6, 5, 13, 0, 1, 7,
 17, 13, 8, 7, 5, 14, 1, 17, 17, 17, 17, 17, 17, 6, 1, 1, 5, 5, 5, 17, 5, 1, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4, 0, 9, 7, 5, 17, 0, 17, 17,
 10, 1, 1, 1, 17, 17, 17, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4, 17, 17, 17, 17, 7, 7, 5, 5, 0, 5,
 1, 1, 17, 10, 12, 17, 1, 5, 5, 5, 5, 5, 17, 5, 5, 4, 11, 4, 11, 5, 5, 5, 5, 17, 7, 5, 17, 16, 12, 12, 17, 5, 5, 5,
 17, 4, 11, 17, 5, 1, 17, 1, 5, 11, 1, 10, 4, 4, 4, 4, 4, 4, 4, 4)
R0 = (0, 'linebreak', Builder.nothing)
R1 = (0, 'unit', Builder.unit_end)
R2 = (0, 'here_parts', Builder.list_empty)
R3 = (0, 'arithmetic', Builder.expression_empty)
R4 = (1, 'newline_list', Builder.nothing)
R5 = (1, 'program', Builder.program_empty)
R6 = (1, 'linebreak', Builder.nothing)
R7 = (1, 'assignment', Builder.assignment_literal)
R8 = (1, 'cmd_name', Builder.word_literal)
R9 = (1, 'unit', Builder.unit_blank)
R10 = (1, 'list', Builder.items_first)
R11 = (1, 'cmd_prefix', Builder.list_first)
R12 = (1, 'compound_command', None)
R13 = (1, 'simple_command', Builder.simple_name)
R14 = (1, 'simple_command', Builder.simple_prefix)
R15 = (1, 'pipe_sequence', None)
R16 = (1, 'unit', Builder.unit)
R17 = (1, 'command', None)
R18 = (1, 'cmd_name', None)
R19 = (1, 'io_redirect', Builder.redirection)
R20 = (1, 'io_redirect', Builder.here_document)
R21 = (1, 'complete_command', Builder.list_open)
R22 = (1, 'pipeline', Builder.pipeline)
R23 = (1, 'and_or', None)
R24 = (1, 'word', Builder.word_literal)
R25 = (1, 'word', None)
R26 = (1, 'here_body', None)
R27 = (1, 'expansion', None)
R28 = (1, 'a_atom', Builder.a_name)
R29 = (1, 'a_atom', Builder.a_number)
R30 = (1, 'expansion', Builder.backquote)
R31 = (1, 'expansion', Builder.parameter)
R32 = (1, 'a_comma', None)
R33 = (1, 'a_unary', None)
R34 = (1, 'a_xor', None)
R35 = (1, 'a_land', None)
R36 = (1, 'arithmetic', None)
R37 = (1, 'a_assign', None)
R38 = (1, 'a_band', None)
R39 = (1, 'a_lor', None)
R40 = (1, 'a_cond', None)
R41 = (1, 'a_prod', None)
R42 = (1, 'a_sum', None)
R43 = (1, 'a_eq', None)
R44 = (1, 'a_rel', None)
R45 = (1, 'a_shift', None)
R46 = (1, 'a_power', None)
R47 = (1, 'a_bor', None)
R48 = (1, 'quoted_brace', None)
R49 = (1, 'a_atom', Builder.a_expansion)
R50 = (1, 'complete_commands', Builder.list_first)
R51 = (2, 'newline_list', Builder.nothing)
R52 = (1, 'quoted', Builder.dollar_single_quoted)
R53 = (1, 'part', Builder.escaped)
R54 = (1, 'part', Builder.literal)
R55 = (1, 'quoted', Builder.single_quoted)
R56 = (2, 'assignment', Builder.assignment_empty)
R57 = (1, 'brace', None)
R58 = (1, 'part', None)
R59 = (1, 'quoted', None)
R60 = (1, 'parts', Builder.list_first)
R61 = (2, 'pipeline', Builder.pipeline_negated)
R62 = (2, 'io_file', Builder.pair)
R63 = (2, 'io_here', Builder.pair)
R64 = (1, 'name', None)
R65 = (2, 'io_redirect', Builder.redirection_numbered)
R66 = (2, 'io_redirect', Builder.here_document_numbered)
R67 = (2, 'and_or', Builder.and_or)
R68 = (2, 'simple_command', Builder.simple_name_suffix)
R69 = (1, 'cmd_suffix', Builder.list_first)
R70 = (2, 'cmd_prefix', Builder.list_append)
R71 = (2, 'simple_command', Builder.simple_prefix_word)
R72 = (1, 'cmd_word', None)
R73 = (2, 'unit', Builder.unit)
R74 = (1, 'redirect_list', Builder.list_first)
R75 = (2, 'command', Builder.redirected)
R76 = (1, 'separator_op', Builder.asynchronous)
R77 = (1, 'separator_op', Builder.nothing)
R78 = (2, 'complete_command', Builder.list_closed)
R79 = (1, 'here_part', Builder.here_text)
R80 = (1, 'here_part', None)
R81 = (2, 'here_parts', Builder.list_append)
R82 = (2, 'a_atom', Builder.a_postfix)
R83 = (2, 'a_unary', Builder.a_unary)
R84 = (2, 'a_atom', Builder.a_prefix)
R85 = (2, 'quoted_brace', Builder.bad_substitution)
R86 = (1, 'dbr_part', Builder.quoted_text_in_braces)
R87 = (1, 'dbr_parts', Builder.list_first)
R88 = (1, 'dbr_part', None)
R89 = (0, 'sub_parts', Builder.list_empty)
R90 = (1, 'dyn_part', Builder.quoted_text)
R91 = (1, 'dyn_parts', Builder.list_first)
R92 = (1, 'dyn_part', None)
R93 = (3, 'program', Builder.program)
R94 = (2, 'brace', Builder.bad_substitution)
R95 = (1, 'br_part', Builder.literal)
R96 = (1, 'br_other', Builder.escaped)
R97 = (1, 'br_part', None)
R98 = (1, 'br_parts', Builder.list_first)
R99 = (1, 'br_other', None)
R100 = (2, 'double_quoted', Builder.double_quoted_empty)
R101 = (1, 'dq_part', Builder.quoted_text)
R102 = (1, 'dq_parts', Builder.list_first)
R103 = (1, 'dq_part', None)
R104 = (3, 'assignment', Builder.assignment)
R105 = (2, 'parts', Builder.list_append)
R106 = (3, 'for_clause', Builder.for_positional)
R107 = (1, 'sequential_sep', Builder.nothing)
R108 = (1, 'term', Builder.items_first)
R109 = (2, 'compound_list', Builder.compound_open)
R110 = (3, 'brace_group', Builder.brace_group)
R111 = (3, 'subshell', Builder.subshell)
R112 = (3, 'until_clause', Builder.until_clause)
R113 = (3, 'while_clause', Builder.while_clause)
R114 = (3, 'compound_word', Builder.word)
R115 = (2, 'cmd_suffix', Builder.list_append)
R116 = (3, 'simple_command', Builder.simple_prefix_word_suffix)
R117 = (2, 'redirect_list', Builder.list_append)
R118 = (3, 'list', Builder.items_append)
R119 = (3, 'expansion', Builder.arithmetic_empty)
R120 = (3, 'a_atom', Builder.a_parenthesized)
R121 = (3, 'a_assign', Builder.a_assign)
R122 = (3, 'quoted_brace', Builder.bad_substitution)
R123 = (2, 'dbr_parts', Builder.list_append)
R124 = (3, 'quoted_brace', Builder.brace_empty)
R125 = (3, 'any_brace', Builder.replacement_none)
R126 = (1, 'pat_part', Builder.literal)
R127 = (1, 'pat_part', None)
R128 = (1, 'pat_parts', Builder.list_first)
R129 = (3, 'expansion', Builder.command_substitution)
R130 = (3, 'expansion', Builder.command_substitution_empty)
R131 = (2, 'dyn_part', Builder.dyn_parentheses)
R132 = (2, 'dyn_parts', Builder.list_append)
R133 = (3, 'a_band', Builder.a_binary)
R134 = (3, 'a_bor', Builder.a_binary)
R135 = (3, 'a_comma', Builder.a_comma)
R136 = (3, 'a_eq', Builder.a_binary)
R137 = (3, 'a_land', Builder.a_binary)
R138 = (3, 'a_lor', Builder.a_binary)
R139 = (3, 'a_prod', Builder.a_binary)
R140 = (3, 'a_rel', Builder.a_binary)
R141 = (3, 'a_shift', Builder.a_binary)
R142 = (3, 'a_sum', Builder.a_binary)
R143 = (3, 'a_power', Builder.a_binary)
R144 = (3, 'a_xor', Builder.a_binary)
R145 = (3, 'complete_commands', Builder.list_append)
R146 = (3, 'brace', Builder.bad_substitution)
R147 = (2, 'br_parts', Builder.list_append)
R148 = (3, 'brace', Builder.brace_empty)
R149 = (3, 'double_quoted', Builder.double_quoted)
R150 = (2, 'dq_parts', Builder.list_append)
R151 = (2, 'sequential_sep', Builder.nothing)
R152 = (4, 'for_clause', Builder.for_positional)
R153 = (1, 'function_block', None)
R154 = (4, 'function_definition', Builder.function_keyword)
R155 = (1, 'separator', Builder.nothing)
R156 = (3, 'compound_list', Builder.compound_closed)
R157 = (3, 'and_or_item', Builder.and_or_item)
R158 = (4, 'pipe_sequence', Builder.pipe_append)
R159 = (4, 'expansion', Builder.arithmetic)
R160 = (4, 'quoted_brace', Builder.brace)
R161 = (4, 'any_brace', Builder.replacement_none)
R162 = (4, 'any_brace', Builder.replacement_empty)
R163 = (2, 'pat_parts', Builder.list_append)
R164 = (4, 'any_brace', Builder.substring)
R165 = (1, 'sub_part', Builder.literal)
R166 = (1, 'sub_part', None)
R167 = (2, 'sub_parts', Builder.list_append)
R168 = (3, 'dyn_part', Builder.dyn_parenthesized)
R169 = (4, 'expansion', Builder.arithmetic_dynamic)
R170 = (4, 'brace', Builder.brace)
R171 = (1, 'function_body', None)
R172 = (5, 'function_definition', Builder.function_definition)
R173 = (3, 'do_group', Builder.second)
R174 = (1, 'wordlist', Builder.list_first)
R175 = (2, 'function_block', Builder.redirected)
R176 = (5, 'if_clause', Builder.if_only)
R177 = (1, 'else_part', None)
R178 = (3, 'term', Builder.items_append)
R179 = (2, 'separator', Builder.same)
R180 = (5, 'any_brace', Builder.replacement_of_nothing)
R181 = (5, 'any_brace', Builder.replacement_empty)
R182 = (5, 'a_cond', Builder.a_ternary)
R183 = (6, 'case_clause', Builder.case_empty)
R184 = (1, 'pattern', Builder.word_literal)
R185 = (1, 'case_list', Builder.list_first)
R186 = (1, 'case_list_ns', Builder.list_first)
R187 = (1, 'pattern', None)
R188 = (1, 'pattern_list', Builder.list_first)
R189 = (2, 'function_body', Builder.redirected)
R190 = (6, 'for_clause', Builder.for_nothing)
R191 = (2, 'wordlist', Builder.list_append)
R192 = (6, 'function_definition', Builder.function_keyword)
R193 = (2, 'else_part', Builder.else_part)
R194 = (2, 'else_part', Builder.elif_more)
R195 = (6, 'if_clause', Builder.if_else)
R196 = (6, 'any_brace', Builder.replacement)
R197 = (6, 'any_brace', Builder.substring_length)
R198 = (2, 'pattern_list', Builder.list_second)
R199 = (7, 'case_clause', Builder.case_items)
R200 = (2, 'case_list', Builder.list_append)
R201 = (2, 'case_list_ns', Builder.list_append)
R202 = (7, 'for_clause', Builder.for_words)
R203 = (3, 'pattern_list', Builder.list_append)
R204 = (3, 'case_item_ns', Builder.item)
R205 = (3, 'case_item_ns', Builder.item_empty)
R206 = (4, 'elif_part', Builder.elif_part)
R207 = (5, 'case_item', Builder.item)
R208 = (5, 'case_item', Builder.item_fallthrough)
R209 = (5, 'case_item', Builder.item_empty)
R210 = (5, 'case_item', Builder.item_empty_fallthrough)
S4_8 = (-1, 7, R4[2])
S4_205 = (-1, 204, R4[2])
S4_230 = (-1, 229, R4[2])
S4_303 = (-1, 302, R4[2])
S4_332 = (-1, 331, R4[2])
S7_0 = (-1, -1, R7[2])
S7_37 = (-1, 36, R7[2])
S8_40 = (-1, 39, R8[2])
S9_57 = (-1, 56, R9[2])
S24_0 = (-1, -1, R24[2])
S24_62 = (-1, 61, R24[2])
S24_118 = (-1, 117, R24[2])
S24_119 = (-1, 118, R24[2])
S24_120 = (-1, 119, R24[2])
S24_127 = (-1, 126, R24[2])
S24_128 = (-1, 127, R24[2])
S24_134 = (-1, 133, R24[2])
S24_135 = (-1, 134, R24[2])
S24_136 = (-1, 135, R24[2])
S24_138 = (-1, 137, R24[2])
S24_147 = (-1, 146, R24[2])
S24_149 = (-1, 148, R24[2])
S24_334 = (-1, 333, R24[2])
S24_371 = (-1, 370, R24[2])
S24_380 = (-1, 379, R24[2])
S29_93 = (-1, 92, R29[2])
S29_169 = (-1, 168, R29[2])
S29_171 = (-1, 170, R29[2])
S30_0 = (-1, -1, R30[2])
S30_97 = (-1, 96, R30[2])
S30_114 = (-1, 113, R30[2])
S30_174 = (-1, 173, R30[2])
S30_187 = (-1, 186, R30[2])
S30_210 = (-1, 209, R30[2])
S30_218 = (-1, 217, R30[2])
S30_264 = (-1, 263, R30[2])
S31_0 = (-1, -1, R31[2])
S31_97 = (-1, 96, R31[2])
S31_114 = (-1, 113, R31[2])
S31_174 = (-1, 173, R31[2])
S31_187 = (-1, 186, R31[2])
S31_210 = (-1, 209, R31[2])
S31_218 = (-1, 217, R31[2])
S31_264 = (-1, 263, R31[2])
S52_0 = (-1, -1, R52[2])
S52_114 = (-1, 113, R52[2])
S52_210 = (-1, 209, R52[2])
S52_264 = (-1, 263, R52[2])
S53_0 = (-1, -1, R53[2])
S53_114 = (-1, 113, R53[2])
S54_0 = (-1, -1, R54[2])
S54_114 = (-1, 113, R54[2])
S55_0 = (-1, -1, R55[2])
S55_114 = (-1, 113, R55[2])
S55_210 = (-1, 209, R55[2])
S55_264 = (-1, 263, R55[2])
S76_157 = (-1, 156, R76[2])
S76_305 = (-1, 304, R76[2])
S77_157 = (-1, 156, R77[2])
S77_305 = (-1, 304, R77[2])
S79_0 = (-1, -1, R79[2])
S86_0 = (-1, -1, R86[2])
S86_174 = (-1, 173, R86[2])
S90_0 = (-1, -1, R90[2])
S90_187 = (-1, 186, R90[2])
S95_0 = (-1, -1, R95[2])
S95_210 = (-1, 209, R95[2])
S96_0 = (-1, -1, R96[2])
S96_210 = (-1, 209, R96[2])
S96_264 = (-1, 263, R96[2])
S101_0 = (-1, -1, R101[2])
S101_218 = (-1, 217, R101[2])
S126_0 = (-1, -1, R126[2])
S126_264 = (-1, 263, R126[2])
S165_0 = (-1, -1, R165[2])
S184_358 = (-1, 357, R184[2])
REDUCE_FIRST: list[Rule | None] = [None, None, None, R2, None, R4, None, None, None, R7, None, None, None, None, R8, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, R9, None, None, None, None, None, R11, R12, R12, None, None, R15, None, None, R18, R12, R17, R12, R19, R20, R11, None, None, R23, R17, R12, None, R12, R12, R24, R25, None, None, None, R27, None, None, None, None, R29, None, None, R30, None, None, None, None, R31, R32, R33, None, None, None, R37, None, None, None, R41, None, None, None, None, None, None, R48, None, R49, R49, R50, None, R51, None, None, None, R52, R53, R54, R55, R56, R57, R58, R59, R58, R60, None, R58, None, None, R62, R62, R63, R63, None, R64, None, None, R62, R62, None, None, R65, R66, None, R62, R62, R62, None, R62, None, None, None, None, None, R67, None, R69, R69, R70, None, R70, R72, R73, R74, None, R76, R77, None, None, R79, R80, R81, R80, None, None, None, None, R82, None, R83, R84, R83, R85, R86, R87, None, R88, R88, R88, None, None, None, R89, None, None, R90, None, R91, None, R92, R92, None, None, None, None, None, None, None, None, None, None, None, None, None, R93, None, R94, R95, R96, R97, R98, None, R99, R99, R99, None, R100, R101, R102, None, R103, R103, R104, R105, None, None, None, None, R106, None, None, None, None, None, None, None, None, R110, R111, R112, R113, R114, None, None, R115, R115, None, R117, None, None, R119, None, R120, R121, R122, R123, R124, None, R124, None, R125, R126, None, R127, R128, None, None, R129, R130, R131, None, None, R132, None, None, R135, None, None, None, None, R139, None, None, None, R143, None, R145, R146, R147, R148, None, R149, R150, None, None, None, R151, None, R152, None, None, R154, None, None, None, None, R157, R157, R158, R159, R160, R160, R161, None, R162, None, R163, R164, R89, R165, R166, R166, R167, R168, R169, None, R170, None, None, R172, R171, R173, None, None, R174, None, None, None, None, None, R176, None, None, None, R179, R180, R181, None, None, R182, R183, None, R184, R185, R186, None, None, R187, R188, None, None, R190, None, R191, R192, None, R193, R194, R195, R196, R197, R198, R199, R200, R201, R199, None, None, R202, None, R203, None, None, R206, None, None, None, None, R207, R208, R209, R210]
REDUCE_BEFORE_WORD: list[Rule | None] = [R0, None, None, None, None, R4, None, R6, None, R7, None, None, None, None, R8, None, None, None, None, None, None, None, None, R0, None, R0, None, None, None, R0, None, None, R0, R0, None, None, R11, R12, R12, None, None, R15, None, R17, R18, R12, R17, R12, R19, R20, R11, None, R22, R23, R17, R12, None, R12, R12, R24, R25, None, None, None, None, None, None, None, None, None, None, None, None, None, None, R0, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, R51, None, None, None, None, None, None, None, R56, None, None, None, None, None, None, None, R61, R0, R62, R62, R63, R63, None, R64, None, R0, R62, R62, None, None, R65, R66, None, R62, R62, R62, None, R62, None, None, None, R0, R0, R67, None, R69, R69, R70, None, R70, R72, None, R74, None, R76, R77, None, R0, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, R104, None, None, R0, R0, R0, R106, None, None, None, None, None, R0, R108, R109, R110, R111, R112, R113, R114, None, None, R115, R115, None, R117, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, R0, None, None, R151, None, R152, R0, R153, R154, None, R155, None, R0, R157, R157, R158, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, R171, R172, R171, R173, R107, None, R174, None, None, None, R0, R0, R176, None, None, R178, R179, None, None, None, None, None, R183, None, None, R185, R186, None, None, None, None, None, None, R190, None, R191, R192, None, R193, R194, R195, None, None, None, R199, R200, R201, R199, None, R0, R202, R0, None, R204, None, R206, R0, R0, R0, R0, R207, R208, R209, R210]
ACTIONS: list[dict[str, int | Rule]] = [
    {'$END': R0, 'ASSIGNMENT_WORD': R0, 'ASSIGN_OPEN': R0, 'BANG': R0, 'CASE': R0, 'CLOBBER': R0, 'CMD_NAME': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'FNAME': R0, 'FOR': R0, 'FUNCTION': R0, 'GREAT': R0, 'GREATAND': R0, 'IF': R0, 'IO_NUMBER': R0, 'LBRACE': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'LPAR': R0, 'NEWLINE': S4_8, 'TLESS': R0, 'UNTIL': R0, 'WHILE': R0, 'WORD_OPEN': R0},
    {'$END': R1, 'ASSIGNMENT_WORD': S7_37, 'ASSIGN_OPEN': 10, 'BANG': 11, 'CASE': 12, 'CLOBBER': 13, 'CMD_NAME': S8_40, 'DGREAT': 15, 'DLESS': 16, 'DLESSDASH': 17, 'FNAME': 18, 'FOR': 19, 'FUNCTION': 20, 'GREAT': 21, 'GREATAND': 22, 'IF': 23, 'IO_NUMBER': 24, 'LBRACE': 25, 'LESS': 26, 'LESSAND': 27, 'LESSGREAT': 28, 'LPAR': 29, 'NEWLINE': S9_57, 'TLESS': 31, 'UNTIL': 32, 'WHILE': 33, 'WORD_OPEN': 34},
    {'WORD': S24_62, 'WORD_OPEN': 34},
    {'$END': R2, 'ARITH': R2, 'ARITH_OPEN': R2, 'BACKQUOTE': R2, 'BAD_OPEN': R2, 'BRACE_OPEN': R2, 'CMDSUB_OPEN': R2, 'DYN_OPEN': R2, 'HERE_TEXT': R2, 'PARAM': R2},
    {'$END': R3, 'ARITH': 96, 'ARITH_OPEN': 65, 'A_LPAR': 66, 'A_NAME': 67, 'A_NOT': 68, 'A_NUMBER': S29_93, 'A_PRE_INC': 70, 'A_SIGN': 71, 'BACKQUOTE': S30_97, 'BAD_OPEN': 73, 'BRACE_OPEN': 74, 'CMDSUB_OPEN': 75, 'DYN_OPEN': 76, 'PARAM': S31_97},
    {'$END': R4, 'ASSIGNMENT_WORD': R4, 'ASSIGN_OPEN': R4, 'BANG': R4, 'CASE': R4, 'CLOBBER': R4, 'CMD_NAME': R4, 'DGREAT': R4, 'DLESS': R4, 'DLESSDASH': R4, 'DO': R4, 'DONE': R4, 'DSEMI': R4, 'ELIF': R4, 'ELSE': R4, 'ESAC': R4, 'FI': R4, 'FNAME': R4, 'FOR': R4, 'FUNCTION': R4, 'GREAT': R4, 'GREATAND': R4, 'IF': R4, 'IN': R4, 'IO_NUMBER': R4, 'LBRACE': R4, 'LESS': R4, 'LESSAND': R4, 'LESSGREAT': R4, 'LPAR': R4, 'NEWLINE': R4, 'PATTERN': R4, 'RBRACE': R4, 'RPAR': R4, 'SEMI_AND': R4, 'THEN': R4, 'TLESS': R4, 'UNTIL': R4, 'WHILE': R4, 'WORD_OPEN': R4},
    {'$END': R5, 'ASSIGNMENT_WORD': S7_37, 'ASSIGN_OPEN': 10, 'BANG': 11, 'CASE': 12, 'CLOBBER': 13, 'CMD_NAME': S8_40, 'DGREAT': 15, 'DLESS': 16, 'DLESSDASH': 17, 'FNAME': 18, 'FOR': 19, 'FUNCTION': 20, 'GREAT': 21, 'GREATAND': 22, 'IF': 23, 'IO_NUMBER': 24, 'LBRACE': 25, 'LESS': 26, 'LESSAND': 27, 'LESSGREAT': 28, 'LPAR': 29, 'TLESS': 31, 'UNTIL': 32, 'WHILE': 33, 'WORD_OPEN': 34},
    {'$END': R6, 'ASSIGNMENT_WORD': R6, 'ASSIGN_OPEN': R6, 'BANG': R6, 'CASE': R6, 'CLOBBER': R6, 'CMD_NAME': R6, 'DGREAT': R6, 'DLESS': R6, 'DLESSDASH': R6, 'DO': R6, 'DONE': R6, 'DSEMI': R6, 'ELIF': R6, 'ELSE': R6, 'ESAC': R6, 'FI': R6, 'FNAME': R6, 'FOR': R6, 'FUNCTION': R6, 'GREAT': R6, 'GREATAND': R6, 'IF': R6, 'IN': R6, 'IO_NUMBER': R6, 'LBRACE': R6, 'LESS': R6, 'LESSAND': R6, 'LESSGREAT': R6, 'LPAR': R6, 'NEWLINE': 100, 'PATTERN': R6, 'RBRACE': R6, 'RPAR': R6, 'SEMI_AND': R6, 'THEN': R6, 'TLESS': R6, 'UNTIL': R6, 'WHILE': R6, 'WORD_OPEN': R6},
    {},
    {'$END': R7, 'AMP': R7, 'AND_IF': R7, 'ASSIGNMENT_WORD': R7, 'ASSIGN_OPEN': R7, 'CLOBBER': R7, 'DGREAT': R7, 'DLESS': R7, 'DLESSDASH': R7, 'DO': R7, 'DONE': R7, 'DSEMI': R7, 'ELIF': R7, 'ELSE': R7, 'ESAC': R7, 'FI': R7, 'GREAT': R7, 'GREATAND': R7, 'IO_NUMBER': R7, 'LESS': R7, 'LESSAND': R7, 'LESSGREAT': R7, 'NEWLINE': R7, 'OR_IF': R7, 'PIPE': R7, 'RBRACE': R7, 'RPAR': R7, 'SEMI': R7, 'SEMI_AND': R7, 'THEN': R7, 'TLESS': R7, 'WORD': R7, 'WORD_OPEN': R7},
    {'ARITH': 113, 'ARITH_OPEN': 65, 'BACKQUOTE': S30_114, 'BAD_OPEN': 101, 'BRACE_OPEN': 102, 'CMDSUB_OPEN': 75, 'DQ_OPEN': 103, 'DSQUOTE': S52_114, 'DYN_OPEN': 76, 'ESCAPED': S53_114, 'LITERAL': S54_114, 'PARAM': S31_114, 'SQUOTE': S55_114, 'WORD_CLOSE': 108},
    {'ASSIGNMENT_WORD': S7_37, 'ASSIGN_OPEN': 10, 'CASE': 12, 'CLOBBER': 13, 'CMD_NAME': S8_40, 'DGREAT': 15, 'DLESS': 16, 'DLESSDASH': 17, 'FNAME': 18, 'FOR': 19, 'FUNCTION': 20, 'GREAT': 21, 'GREATAND': 22, 'IF': 23, 'IO_NUMBER': 24, 'LBRACE': 25, 'LESS': 26, 'LESSAND': 27, 'LESSGREAT': 28, 'LPAR': 29, 'TLESS': 31, 'UNTIL': 32, 'WHILE': 33, 'WORD_OPEN': 34},
    {'WORD': S24_118, 'WORD_OPEN': 34},
    {'WORD': S24_119, 'WORD_OPEN': 34},
    {'$END': R8, 'AMP': R8, 'AND_IF': R8, 'CLOBBER': R8, 'DGREAT': R8, 'DLESS': R8, 'DLESSDASH': R8, 'DO': R8, 'DONE': R8, 'DSEMI': R8, 'ELIF': R8, 'ELSE': R8, 'ESAC': R8, 'FI': R8, 'GREAT': R8, 'GREATAND': R8, 'IO_NUMBER': R8, 'LESS': R8, 'LESSAND': R8, 'LESSGREAT': R8, 'NEWLINE': R8, 'OR_IF': R8, 'PIPE': R8, 'RBRACE': R8, 'RPAR': R8, 'SEMI': R8, 'SEMI_AND': R8, 'THEN': R8, 'TLESS': R8, 'WORD': R8, 'WORD_OPEN': R8},
    {'WORD': S24_120, 'WORD_OPEN': 34},
    {'HERE_END': 120},
    {'HERE_END': 121},
    {'LPAR': 122},
    {'NAME': 124},
    {'FNAME': 125},
    {'WORD': S24_127, 'WORD_OPEN': 34},
    {'WORD': S24_128, 'WORD_OPEN': 34},
    {'ASSIGNMENT_WORD': R0, 'ASSIGN_OPEN': R0, 'BANG': R0, 'CASE': R0, 'CLOBBER': R0, 'CMD_NAME': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'FNAME': R0, 'FOR': R0, 'FUNCTION': R0, 'GREAT': R0, 'GREATAND': R0, 'IF': R0, 'IO_NUMBER': R0, 'LBRACE': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'LPAR': R0, 'NEWLINE': S4_8, 'TLESS': R0, 'UNTIL': R0, 'WHILE': R0, 'WORD_OPEN': R0},
    {'CLOBBER': 13, 'DGREAT': 15, 'DLESS': 16, 'DLESSDASH': 17, 'GREAT': 21, 'GREATAND': 22, 'LESS': 26, 'LESSAND': 27, 'LESSGREAT': 28, 'TLESS': 31},
    {'ASSIGNMENT_WORD': R0, 'ASSIGN_OPEN': R0, 'BANG': R0, 'CASE': R0, 'CLOBBER': R0, 'CMD_NAME': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'FNAME': R0, 'FOR': R0, 'FUNCTION': R0, 'GREAT': R0, 'GREATAND': R0, 'IF': R0, 'IO_NUMBER': R0, 'LBRACE': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'LPAR': R0, 'NEWLINE': S4_8, 'TLESS': R0, 'UNTIL': R0, 'WHILE': R0, 'WORD_OPEN': R0},
    {'WORD': S24_134, 'WORD_OPEN': 34},
    {'WORD': S24_135, 'WORD_OPEN': 34},
    {'WORD': S24_136, 'WORD_OPEN': 34},
    {'ASSIGNMENT_WORD': R0, 'ASSIGN_OPEN': R0, 'BANG': R0, 'CASE': R0, 'CLOBBER': R0, 'CMD_NAME': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'FNAME': R0, 'FOR': R0, 'FUNCTION': R0, 'GREAT': R0, 'GREATAND': R0, 'IF': R0, 'IO_NUMBER': R0, 'LBRACE': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'LPAR': R0, 'NEWLINE': S4_8, 'TLESS': R0, 'UNTIL': R0, 'WHILE': R0, 'WORD_OPEN': R0},
    {'$END': R9},
    {'WORD': S24_138, 'WORD_OPEN': 34},
    {'ASSIGNMENT_WORD': R0, 'ASSIGN_OPEN': R0, 'BANG': R0, 'CASE': R0, 'CLOBBER': R0, 'CMD_NAME': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'FNAME': R0, 'FOR': R0, 'FUNCTION': R0, 'GREAT': R0, 'GREATAND': R0, 'IF': R0, 'IO_NUMBER': R0, 'LBRACE': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'LPAR': R0, 'NEWLINE': S4_8, 'TLESS': R0, 'UNTIL': R0, 'WHILE': R0, 'WORD_OPEN': R0},
    {'ASSIGNMENT_WORD': R0, 'ASSIGN_OPEN': R0, 'BANG': R0, 'CASE': R0, 'CLOBBER': R0, 'CMD_NAME': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'FNAME': R0, 'FOR': R0, 'FUNCTION': R0, 'GREAT': R0, 'GREATAND': R0, 'IF': R0, 'IO_NUMBER': R0, 'LBRACE': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'LPAR': R0, 'NEWLINE': S4_8, 'TLESS': R0, 'UNTIL': R0, 'WHILE': R0, 'WORD_OPEN': R0},
    {'ARITH': 113, 'ARITH_OPEN': 65, 'BACKQUOTE': S30_114, 'BAD_OPEN': 101, 'BRACE_OPEN': 102, 'CMDSUB_OPEN': 75, 'DQ_OPEN': 103, 'DSQUOTE': S52_114, 'DYN_OPEN': 76, 'ESCAPED': S53_114, 'LITERAL': S54_114, 'PARAM': S31_114, 'SQUOTE': S55_114},
    {'$END': R10, 'AMP': R10, 'AND_IF': 141, 'NEWLINE': R10, 'OR_IF': 142, 'SEMI': R10},
    {'$END': R11, 'AMP': R11, 'AND_IF': R11, 'ASSIGNMENT_WORD': R11, 'ASSIGN_OPEN': R11, 'CLOBBER': R11, 'DGREAT': R11, 'DLESS': R11, 'DLESSDASH': R11, 'DO': R11, 'DONE': R11, 'DSEMI': R11, 'ELIF': R11, 'ELSE': R11, 'ESAC': R11, 'FI': R11, 'GREAT': R11, 'GREATAND': R11, 'IO_NUMBER': R11, 'LESS': R11, 'LESSAND': R11, 'LESSGREAT': R11, 'NEWLINE': R11, 'OR_IF': R11, 'PIPE': R11, 'RBRACE': R11, 'RPAR': R11, 'SEMI': R11, 'SEMI_AND': R11, 'THEN': R11, 'TLESS': R11, 'WORD': R11, 'WORD_OPEN': R11},
    {'$END': R12, 'AMP': R12, 'AND_IF': R12, 'CLOBBER': R12, 'DGREAT': R12, 'DLESS': R12, 'DLESSDASH': R12, 'DO': R12, 'DONE': R12, 'DSEMI': R12, 'ELIF': R12, 'ELSE': R12, 'ESAC': R12, 'FI': R12, 'GREAT': R12, 'GREATAND': R12, 'IO_NUMBER': R12, 'LESS': R12, 'LESSAND': R12, 'LESSGREAT': R12, 'NEWLINE': R12, 'OR_IF': R12, 'PIPE': R12, 'RBRACE': R12, 'RPAR': R12, 'SEMI': R12, 'SEMI_AND': R12, 'THEN': R12, 'TLESS': R12},
    {'$END': R12, 'AMP': R12, 'AND_IF': R12, 'CLOBBER': R12, 'DGREAT': R12, 'DLESS': R12, 'DLESSDASH': R12, 'DO': R12, 'DONE': R12, 'DSEMI': R12, 'ELIF': R12, 'ELSE': R12, 'ESAC': R12, 'FI': R12, 'GREAT': R12, 'GREATAND': R12, 'IO_NUMBER': R12, 'LESS': R12, 'LESSAND': R12, 'LESSGREAT': R12, 'NEWLINE': R12, 'OR_IF': R12, 'PIPE': R12, 'RBRACE': R12, 'RPAR': R12, 'SEMI': R12, 'SEMI_AND': R12, 'THEN': R12, 'TLESS': R12},
    {'$END': R13, 'AMP': R13, 'AND_IF': R13, 'CLOBBER': 13, 'DGREAT': 15, 'DLESS': 16, 'DLESSDASH': 17, 'DO': R13, 'DONE': R13, 'DSEMI': R13, 'ELIF': R13, 'ELSE': R13, 'ESAC': R13, 'FI': R13, 'GREAT': 21, 'GREATAND': 22, 'IO_NUMBER': 24, 'LESS': 26, 'LESSAND': 27, 'LESSGREAT': 28, 'NEWLINE': R13, 'OR_IF': R13, 'PIPE': R13, 'RBRACE': R13, 'RPAR': R13, 'SEMI': R13, 'SEMI_AND': R13, 'THEN': R13, 'TLESS': 31, 'WORD': S24_147, 'WORD_OPEN': 34},
    {'$END': R14, 'AMP': R14, 'AND_IF': R14, 'ASSIGNMENT_WORD': S7_0, 'ASSIGN_OPEN': 10, 'CLOBBER': 13, 'DGREAT': 15, 'DLESS': 16, 'DLESSDASH': 17, 'DO': R14, 'DONE': R14, 'DSEMI': R14, 'ELIF': R14, 'ELSE': R14, 'ESAC': R14, 'FI': R14, 'GREAT': 21, 'GREATAND': 22, 'IO_NUMBER': 24, 'LESS': 26, 'LESSAND': 27, 'LESSGREAT': 28, 'NEWLINE': R14, 'OR_IF': R14, 'PIPE': R14, 'RBRACE': R14, 'RPAR': R14, 'SEMI': R14, 'SEMI_AND': R14, 'THEN': R14, 'TLESS': 31, 'WORD': S24_149, 'WORD_OPEN': 34},
    {'$END': R15, 'AMP': R15, 'AND_IF': R15, 'DO': R15, 'DONE': R15, 'DSEMI': R15, 'ELIF': R15, 'ELSE': R15, 'ESAC': R15, 'FI': R15, 'NEWLINE': R15, 'OR_IF': R15, 'PIPE': R15, 'RBRACE': R15, 'RPAR': R15, 'SEMI': R15, 'SEMI_AND': R15, 'THEN': R15},
    {'$END': R16, 'NEWLINE': 151},
    {'$END': R17, 'AMP': R17, 'AND_IF': R17, 'CLOBBER': 13, 'DGREAT': 15, 'DLESS': 16, 'DLESSDASH': 17, 'DO': R17, 'DONE': R17, 'DSEMI': R17, 'ELIF': R17, 'ELSE': R17, 'ESAC': R17, 'FI': R17, 'GREAT': 21, 'GREATAND': 22, 'IO_NUMBER': 24, 'LESS': 26, 'LESSAND': 27, 'LESSGREAT': 28, 'NEWLINE': R17, 'OR_IF': R17, 'PIPE': R17, 'RBRACE': R17, 'RPAR': R17, 'SEMI': R17, 'SEMI_AND': R17, 'THEN': R17, 'TLESS': 31},
    {'$END': R18, 'AMP': R18, 'AND_IF': R18, 'CLOBBER': R18, 'DGREAT': R18, 'DLESS': R18, 'DLESSDASH': R18, 'DO': R18, 'DONE': R18, 'DSEMI': R18, 'ELIF': R18, 'ELSE': R18, 'ESAC': R18, 'FI': R18, 'GREAT': R18, 'GREATAND': R18, 'IO_NUMBER': R18, 'LESS': R18, 'LESSAND': R18, 'LESSGREAT': R18, 'NEWLINE': R18, 'OR_IF': R18, 'PIPE': R18, 'RBRACE': R18, 'RPAR': R18, 'SEMI': R18, 'SEMI_AND': R18, 'THEN': R18, 'TLESS': R18, 'WORD': R18, 'WORD_OPEN': R18},
    {'$END': R12, 'AMP': R12, 'AND_IF': R12, 'CLOBBER': R12, 'DGREAT': R12, 'DLESS': R12, 'DLESSDASH': R12, 'DO': R12, 'DONE': R12, 'DSEMI': R12, 'ELIF': R12, 'ELSE': R12, 'ESAC': R12, 'FI': R12, 'GREAT': R12, 'GREATAND': R12, 'IO_NUMBER': R12, 'LESS': R12, 'LESSAND': R12, 'LESSGREAT': R12, 'NEWLINE': R12, 'OR_IF': R12, 'PIPE': R12, 'RBRACE': R12, 'RPAR': R12, 'SEMI': R12, 'SEMI_AND': R12, 'THEN': R12, 'TLESS': R12},
    {'$END': R17, 'AMP': R17, 'AND_IF': R17, 'DO': R17, 'DONE': R17, 'DSEMI': R17, 'ELIF': R17, 'ELSE': R17, 'ESAC': R17, 'FI': R17, 'NEWLINE': R17, 'OR_IF': R17, 'PIPE': R17, 'RBRACE': R17, 'RPAR': R17, 'SEMI': R17, 'SEMI_AND': R17, 'THEN': R17},
    {'$END': R12, 'AMP': R12, 'AND_IF': R12, 'CLOBBER': R12, 'DGREAT': R12, 'DLESS': R12, 'DLESSDASH': R12, 'DO': R12, 'DONE': R12, 'DSEMI': R12, 'ELIF': R12, 'ELSE': R12, 'ESAC': R12, 'FI': R12, 'GREAT': R12, 'GREATAND': R12, 'IO_NUMBER': R12, 'LESS': R12, 'LESSAND': R12, 'LESSGREAT': R12, 'NEWLINE': R12, 'OR_IF': R12, 'PIPE': R12, 'RBRACE': R12, 'RPAR': R12, 'SEMI': R12, 'SEMI_AND': R12, 'THEN': R12, 'TLESS': R12},
    {'$END': R19, 'AMP': R19, 'AND_IF': R19, 'ASSIGNMENT_WORD': R19, 'ASSIGN_OPEN': R19, 'CLOBBER': R19, 'DGREAT': R19, 'DLESS': R19, 'DLESSDASH': R19, 'DO': R19, 'DONE': R19, 'DSEMI': R19, 'ELIF': R19, 'ELSE': R19, 'ESAC': R19, 'FI': R19, 'GREAT': R19, 'GREATAND': R19, 'IO_NUMBER': R19, 'LESS': R19, 'LESSAND': R19, 'LESSGREAT': R19, 'NEWLINE': R19, 'OR_IF': R19, 'PIPE': R19, 'RBRACE': R19, 'RPAR': R19, 'SEMI': R19, 'SEMI_AND': R19, 'THEN': R19, 'TLESS': R19, 'WORD': R19, 'WORD_OPEN': R19},
    {'$END': R20, 'AMP': R20, 'AND_IF': R20, 'ASSIGNMENT_WORD': R20, 'ASSIGN_OPEN': R20, 'CLOBBER': R20, 'DGREAT': R20, 'DLESS': R20, 'DLESSDASH': R20, 'DO': R20, 'DONE': R20, 'DSEMI': R20, 'ELIF': R20, 'ELSE': R20, 'ESAC': R20, 'FI': R20, 'GREAT': R20, 'GREATAND': R20, 'IO_NUMBER': R20, 'LESS': R20, 'LESSAND': R20, 'LESSGREAT': R20, 'NEWLINE': R20, 'OR_IF': R20, 'PIPE': R20, 'RBRACE': R20, 'RPAR': R20, 'SEMI': R20, 'SEMI_AND': R20, 'THEN': R20, 'TLESS': R20, 'WORD': R20, 'WORD_OPEN': R20},
    {'$END': R11, 'AMP': R11, 'AND_IF': R11, 'ASSIGNMENT_WORD': R11, 'ASSIGN_OPEN': R11, 'CLOBBER': R11, 'DGREAT': R11, 'DLESS': R11, 'DLESSDASH': R11, 'DO': R11, 'DONE': R11, 'DSEMI': R11, 'ELIF': R11, 'ELSE': R11, 'ESAC': R11, 'FI': R11, 'GREAT': R11, 'GREATAND': R11, 'IO_NUMBER': R11, 'LESS': R11, 'LESSAND': R11, 'LESSGREAT': R11, 'NEWLINE': R11, 'OR_IF': R11, 'PIPE': R11, 'RBRACE': R11, 'RPAR': R11, 'SEMI': R11, 'SEMI_AND': R11, 'THEN': R11, 'TLESS': R11, 'WORD': R11, 'WORD_OPEN': R11},
    {'$END': R21, 'AMP': S76_157, 'NEWLINE': R21, 'SEMI': S77_157},
    {'$END': R22, 'AMP': R22, 'AND_IF': R22, 'DO': R22, 'DONE': R22, 'DSEMI': R22, 'ELIF': R22, 'ELSE': R22, 'ESAC': R22, 'FI': R22, 'NEWLINE': R22, 'OR_IF': R22, 'PIPE': 157, 'RBRACE': R22, 'RPAR': R22, 'SEMI': R22, 'SEMI_AND': R22, 'THEN': R22},
    {'$END': R23, 'AMP': R23, 'AND_IF': R23, 'DO': R23, 'DONE': R23, 'DSEMI': R23, 'ELIF': R23, 'ELSE': R23, 'ESAC': R23, 'FI': R23, 'NEWLINE': R23, 'OR_IF': R23, 'RBRACE': R23, 'RPAR': R23, 'SEMI': R23, 'SEMI_AND': R23, 'THEN': R23},
    {'$END': R17, 'AMP': R17, 'AND_IF': R17, 'DO': R17, 'DONE': R17, 'DSEMI': R17, 'ELIF': R17, 'ELSE': R17, 'ESAC': R17, 'FI': R17, 'NEWLINE': R17, 'OR_IF': R17, 'PIPE': R17, 'RBRACE': R17, 'RPAR': R17, 'SEMI': R17, 'SEMI_AND': R17, 'THEN': R17},
    {'$END': R12, 'AMP': R12, 'AND_IF': R12, 'CLOBBER': R12, 'DGREAT': R12, 'DLESS': R12, 'DLESSDASH': R12, 'DO': R12, 'DONE': R12, 'DSEMI': R12, 'ELIF': R12, 'ELSE': R12, 'ESAC': R12, 'FI': R12, 'GREAT': R12, 'GREATAND': R12, 'IO_NUMBER': R12, 'LESS': R12, 'LESSAND': R12, 'LESSGREAT': R12, 'NEWLINE': R12, 'OR_IF': R12, 'PIPE': R12, 'RBRACE': R12, 'RPAR': R12, 'SEMI': R12, 'SEMI_AND': R12, 'THEN': R12, 'TLESS': R12},
    {},
    {'$END': R12, 'AMP': R12, 'AND_IF': R12, 'CLOBBER': R12, 'DGREAT': R12, 'DLESS': R12, 'DLESSDASH': R12, 'DO': R12, 'DONE': R12, 'DSEMI': R12, 'ELIF': R12, 'ELSE': R12, 'ESAC': R12, 'FI': R12, 'GREAT': R12, 'GREATAND': R12, 'IO_NUMBER': R12, 'LESS': R12, 'LESSAND': R12, 'LESSGREAT': R12, 'NEWLINE': R12, 'OR_IF': R12, 'PIPE': R12, 'RBRACE': R12, 'RPAR': R12, 'SEMI': R12, 'SEMI_AND': R12, 'THEN': R12, 'TLESS': R12},
    {'$END': R12, 'AMP': R12, 'AND_IF': R12, 'CLOBBER': R12, 'DGREAT': R12, 'DLESS': R12, 'DLESSDASH': R12, 'DO': R12, 'DONE': R12, 'DSEMI': R12, 'ELIF': R12, 'ELSE': R12, 'ESAC': R12, 'FI': R12, 'GREAT': R12, 'GREATAND': R12, 'IO_NUMBER': R12, 'LESS': R12, 'LESSAND': R12, 'LESSGREAT': R12, 'NEWLINE': R12, 'OR_IF': R12, 'PIPE': R12, 'RBRACE': R12, 'RPAR': R12, 'SEMI': R12, 'SEMI_AND': R12, 'THEN': R12, 'TLESS': R12},
    {'$END': R24, 'AMP': R24, 'AND_IF': R24, 'ASSIGNMENT_WORD': R24, 'ASSIGN_OPEN': R24, 'CLOBBER': R24, 'DGREAT': R24, 'DLESS': R24, 'DLESSDASH': R24, 'DO': R24, 'DONE': R24, 'DSEMI': R24, 'ELIF': R24, 'ELSE': R24, 'ESAC': R24, 'FI': R24, 'GREAT': R24, 'GREATAND': R24, 'IN': R24, 'IO_NUMBER': R24, 'LESS': R24, 'LESSAND': R24, 'LESSGREAT': R24, 'NEWLINE': R24, 'OR_IF': R24, 'PIPE': R24, 'RBRACE': R24, 'RPAR': R24, 'SEMI': R24, 'SEMI_AND': R24, 'THEN': R24, 'TLESS': R24, 'WORD': R24, 'WORD_OPEN': R24},
    {'$END': R25, 'AMP': R25, 'AND_IF': R25, 'ASSIGNMENT_WORD': R25, 'ASSIGN_OPEN': R25, 'CLOBBER': R25, 'DGREAT': R25, 'DLESS': R25, 'DLESSDASH': R25, 'DO': R25, 'DONE': R25, 'DSEMI': R25, 'ELIF': R25, 'ELSE': R25, 'ESAC': R25, 'FI': R25, 'GREAT': R25, 'GREATAND': R25, 'IN': R25, 'IO_NUMBER': R25, 'LESS': R25, 'LESSAND': R25, 'LESSGREAT': R25, 'NEWLINE': R25, 'OR_IF': R25, 'PIPE': R25, 'RBRACE': R25, 'RPAR': R25, 'SEMI': R25, 'SEMI_AND': R25, 'THEN': R25, 'TLESS': R25, 'WORD': R25, 'WORD_OPEN': R25},
    {},
    {},
    {'$END': R26, 'ARITH': 160, 'ARITH_OPEN': 65, 'BACKQUOTE': S30_0, 'BAD_OPEN': 73, 'BRACE_OPEN': 74, 'CMDSUB_OPEN': 75, 'DYN_OPEN': 76, 'HERE_TEXT': S79_0, 'PARAM': S31_0},
    {'$END': R27, 'ARITH': R27, 'ARITH_OPEN': R27, 'ARITH_TEXT': R27, 'A_BAND': R27, 'A_BOR': R27, 'A_COLON': R27, 'A_COMMA': R27, 'A_EQ': R27, 'A_LAND': R27, 'A_LOR': R27, 'A_LPAR': R27, 'A_POWER': R27, 'A_PROD': R27, 'A_QUEST': R27, 'A_REL': R27, 'A_RPAR': R27, 'A_SHIFT': R27, 'A_SIGN': R27, 'A_XOR': R27, 'BACKQUOTE': R27, 'BAD_OPEN': R27, 'BRACE_CLOSE': R27, 'BRACE_OPEN': R27, 'BR_TEXT': R27, 'CMDSUB_OPEN': R27, 'DBR_TEXT': R27, 'DQ_CLOSE': R27, 'DQ_OPEN': R27, 'DQ_TEXT': R27, 'DSQUOTE': R27, 'DYN_OPEN': R27, 'ESCAPED': R27, 'HERE_TEXT': R27, 'LITERAL': R27, 'PARAM': R27, 'PAT_TEXT': R27, 'SLASH': R27, 'SQUOTE': R27, 'SUB_COLON': R27, 'SUB_TEXT': R27, 'WORD_CLOSE': R27},
    {'ARITH': 96, 'ARITH_OPEN': 65, 'A_LPAR': 66, 'A_NAME': 67, 'A_NOT': 68, 'A_NUMBER': S29_93, 'A_PRE_INC': 70, 'A_RPAR': 162, 'A_SIGN': 71, 'BACKQUOTE': S30_97, 'BAD_OPEN': 73, 'BRACE_OPEN': 74, 'CMDSUB_OPEN': 75, 'DYN_OPEN': 76, 'PARAM': S31_97},
    {'ARITH': 96, 'ARITH_OPEN': 65, 'A_LPAR': 66, 'A_NAME': 67, 'A_NOT': 68, 'A_NUMBER': S29_93, 'A_PRE_INC': 70, 'A_SIGN': 71, 'BACKQUOTE': S30_97, 'BAD_OPEN': 73, 'BRACE_OPEN': 74, 'CMDSUB_OPEN': 75, 'DYN_OPEN': 76, 'PARAM': S31_97},
    {'$END': R28, 'A_ASSIGN_OP': 165, 'A_BAND': R28, 'A_BOR': R28, 'A_COLON': R28, 'A_COMMA': R28, 'A_EQ': R28, 'A_LAND': R28, 'A_LOR': R28, 'A_POST_INC': 166, 'A_POWER': R28, 'A_PROD': R28, 'A_QUEST': R28, 'A_REL': R28, 'A_RPAR': R28, 'A_SHIFT': R28, 'A_SIGN': R28, 'A_XOR': R28},
    {'ARITH': 96, 'ARITH_OPEN': 65, 'A_LPAR': 66, 'A_NAME': 167, 'A_NOT': 68, 'A_NUMBER': S29_169, 'A_PRE_INC': 70, 'A_SIGN': 71, 'BACKQUOTE': S30_97, 'BAD_OPEN': 73, 'BRACE_OPEN': 74, 'CMDSUB_OPEN': 75, 'DYN_OPEN': 76, 'PARAM': S31_97},
    {'$END': R29, 'A_BAND': R29, 'A_BOR': R29, 'A_COLON': R29, 'A_COMMA': R29, 'A_EQ': R29, 'A_LAND': R29, 'A_LOR': R29, 'A_POWER': R29, 'A_PROD': R29, 'A_QUEST': R29, 'A_REL': R29, 'A_RPAR': R29, 'A_SHIFT': R29, 'A_SIGN': R29, 'A_XOR': R29},
    {'A_NAME': 169},
    {'ARITH': 96, 'ARITH_OPEN': 65, 'A_LPAR': 66, 'A_NAME': 167, 'A_NOT': 68, 'A_NUMBER': S29_171, 'A_PRE_INC': 70, 'A_SIGN': 71, 'BACKQUOTE': S30_97, 'BAD_OPEN': 73, 'BRACE_OPEN': 74, 'CMDSUB_OPEN': 75, 'DYN_OPEN': 76, 'PARAM': S31_97},
    {'$END': R30, 'ARITH': R30, 'ARITH_OPEN': R30, 'ARITH_TEXT': R30, 'A_BAND': R30, 'A_BOR': R30, 'A_COLON': R30, 'A_COMMA': R30, 'A_EQ': R30, 'A_LAND': R30, 'A_LOR': R30, 'A_LPAR': R30, 'A_POWER': R30, 'A_PROD': R30, 'A_QUEST': R30, 'A_REL': R30, 'A_RPAR': R30, 'A_SHIFT': R30, 'A_SIGN': R30, 'A_XOR': R30, 'BACKQUOTE': R30, 'BAD_OPEN': R30, 'BRACE_CLOSE': R30, 'BRACE_OPEN': R30, 'BR_TEXT': R30, 'CMDSUB_OPEN': R30, 'DBR_TEXT': R30, 'DQ_CLOSE': R30, 'DQ_OPEN': R30, 'DQ_TEXT': R30, 'DSQUOTE': R30, 'DYN_OPEN': R30, 'ESCAPED': R30, 'HERE_TEXT': R30, 'LITERAL': R30, 'PARAM': R30, 'PAT_TEXT': R30, 'SLASH': R30, 'SQUOTE': R30, 'SUB_COLON': R30, 'SUB_TEXT': R30, 'WORD_CLOSE': R30},
    {'ARITH': 173, 'ARITH_OPEN': 65, 'BACKQUOTE': S30_174, 'BAD_OPEN': 73, 'BRACE_CLOSE': 171, 'BRACE_OPEN': 74, 'CMDSUB_OPEN': 75, 'DBR_TEXT': S86_174, 'DQ_OPEN': 103, 'DYN_OPEN': 76, 'PARAM': S31_174},
    {'PARAM_OP': 178, 'PATTERN_OP': 179, 'REPLACE_OP': 180, 'SUB_COLON': 181},
    {'ASSIGNMENT_WORD': R0, 'ASSIGN_OPEN': R0, 'BANG': R0, 'CASE': R0, 'CLOBBER': R0, 'CMD_NAME': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'FNAME': R0, 'FOR': R0, 'FUNCTION': R0, 'GREAT': R0, 'GREATAND': R0, 'IF': R0, 'IO_NUMBER': R0, 'LBRACE': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'LPAR': R0, 'NEWLINE': S4_8, 'RPAR': R0, 'TLESS': R0, 'UNTIL': R0, 'WHILE': R0, 'WORD_OPEN': R0},
    {'ARITH': 186, 'ARITH_OPEN': 65, 'ARITH_TEXT': S90_187, 'A_LPAR': 185, 'BACKQUOTE': S30_187, 'BAD_OPEN': 73, 'BRACE_OPEN': 74, 'CMDSUB_OPEN': 75, 'DYN_OPEN': 76, 'PARAM': S31_187},
    {'$END': R31, 'ARITH': R31, 'ARITH_OPEN': R31, 'ARITH_TEXT': R31, 'A_BAND': R31, 'A_BOR': R31, 'A_COLON': R31, 'A_COMMA': R31, 'A_EQ': R31, 'A_LAND': R31, 'A_LOR': R31, 'A_LPAR': R31, 'A_POWER': R31, 'A_PROD': R31, 'A_QUEST': R31, 'A_REL': R31, 'A_RPAR': R31, 'A_SHIFT': R31, 'A_SIGN': R31, 'A_XOR': R31, 'BACKQUOTE': R31, 'BAD_OPEN': R31, 'BRACE_CLOSE': R31, 'BRACE_OPEN': R31, 'BR_TEXT': R31, 'CMDSUB_OPEN': R31, 'DBR_TEXT': R31, 'DQ_CLOSE': R31, 'DQ_OPEN': R31, 'DQ_TEXT': R31, 'DSQUOTE': R31, 'DYN_OPEN': R31, 'ESCAPED': R31, 'HERE_TEXT': R31, 'LITERAL': R31, 'PARAM': R31, 'PAT_TEXT': R31, 'SLASH': R31, 'SQUOTE': R31, 'SUB_COLON': R31, 'SUB_TEXT': R31, 'WORD_CLOSE': R31},
    {'$END': R32, 'A_COLON': R32, 'A_COMMA': R32, 'A_RPAR': R32},
    {'$END': R33, 'A_BAND': R33, 'A_BOR': R33, 'A_COLON': R33, 'A_COMMA': R33, 'A_EQ': R33, 'A_LAND': R33, 'A_LOR': R33, 'A_POWER': R33, 'A_PROD': R33, 'A_QUEST': R33, 'A_REL': R33, 'A_RPAR': R33, 'A_SHIFT': R33, 'A_SIGN': R33, 'A_XOR': R33},
    {'$END': R34, 'A_BAND': 190, 'A_BOR': R34, 'A_COLON': R34, 'A_COMMA': R34, 'A_LAND': R34, 'A_LOR': R34, 'A_QUEST': R34, 'A_RPAR': R34, 'A_XOR': R34},
    {'$END': R35, 'A_BOR': 191, 'A_COLON': R35, 'A_COMMA': R35, 'A_LAND': R35, 'A_LOR': R35, 'A_QUEST': R35, 'A_RPAR': R35},
    {'$END': R36, 'A_COMMA': 192},
    {'$END': R37, 'A_COLON': R37, 'A_COMMA': R37, 'A_RPAR': R37},
    {'$END': R38, 'A_BAND': R38, 'A_BOR': R38, 'A_COLON': R38, 'A_COMMA': R38, 'A_EQ': 193, 'A_LAND': R38, 'A_LOR': R38, 'A_QUEST': R38, 'A_RPAR': R38, 'A_XOR': R38},
    {'$END': R39, 'A_COLON': R39, 'A_COMMA': R39, 'A_LAND': 194, 'A_LOR': R39, 'A_QUEST': R39, 'A_RPAR': R39},
    {'$END': R40, 'A_COLON': R40, 'A_COMMA': R40, 'A_LOR': 195, 'A_QUEST': 196, 'A_RPAR': R40},
    {'$END': R41, 'A_BAND': R41, 'A_BOR': R41, 'A_COLON': R41, 'A_COMMA': R41, 'A_EQ': R41, 'A_LAND': R41, 'A_LOR': R41, 'A_PROD': R41, 'A_QUEST': R41, 'A_REL': R41, 'A_RPAR': R41, 'A_SHIFT': R41, 'A_SIGN': R41, 'A_XOR': R41},
    {'$END': R42, 'A_BAND': R42, 'A_BOR': R42, 'A_COLON': R42, 'A_COMMA': R42, 'A_EQ': R42, 'A_LAND': R42, 'A_LOR': R42, 'A_PROD': 197, 'A_QUEST': R42, 'A_REL': R42, 'A_RPAR': R42, 'A_SHIFT': R42, 'A_SIGN': R42, 'A_XOR': R42},
    {'$END': R43, 'A_BAND': R43, 'A_BOR': R43, 'A_COLON': R43, 'A_COMMA': R43, 'A_EQ': R43, 'A_LAND': R43, 'A_LOR': R43, 'A_QUEST': R43, 'A_REL': 198, 'A_RPAR': R43, 'A_XOR': R43},
    {'$END': R44, 'A_BAND': R44, 'A_BOR': R44, 'A_COLON': R44, 'A_COMMA': R44, 'A_EQ': R44, 'A_LAND': R44, 'A_LOR': R44, 'A_QUEST': R44, 'A_REL': R44, 'A_RPAR': R44, 'A_SHIFT': 199, 'A_XOR': R44},
    {'$END': R45, 'A_BAND': R45, 'A_BOR': R45, 'A_COLON': R45, 'A_COMMA': R45, 'A_EQ': R45, 'A_LAND': R45, 'A_LOR': R45, 'A_QUEST': R45, 'A_REL': R45, 'A_RPAR': R45, 'A_SHIFT': R45, 'A_SIGN': 200, 'A_XOR': R45},
    {'$END': R46, 'A_BAND': R46, 'A_BOR': R46, 'A_COLON': R46, 'A_COMMA': R46, 'A_EQ': R46, 'A_LAND': R46, 'A_LOR': R46, 'A_POWER': 201, 'A_PROD': R46, 'A_QUEST': R46, 'A_REL': R46, 'A_RPAR': R46, 'A_SHIFT': R46, 'A_SIGN': R46, 'A_XOR': R46},
    {'$END': R47, 'A_BOR': R47, 'A_COLON': R47, 'A_COMMA': R47, 'A_LAND': R47, 'A_LOR': R47, 'A_QUEST': R47, 'A_RPAR': R47, 'A_XOR': 202},
    {'$END': R48, 'ARITH': R48, 'ARITH_OPEN': R48, 'ARITH_TEXT': R48, 'A_BAND': R48, 'A_BOR': R48, 'A_COLON': R48, 'A_COMMA': R48, 'A_EQ': R48, 'A_LAND': R48, 'A_LOR': R48, 'A_LPAR': R48, 'A_POWER': R48, 'A_PROD': R48, 'A_QUEST': R48, 'A_REL': R48, 'A_RPAR': R48, 'A_SHIFT': R48, 'A_SIGN': R48, 'A_XOR': R48, 'BACKQUOTE': R48, 'BAD_OPEN': R48, 'BRACE_CLOSE': R48, 'BRACE_OPEN': R48, 'CMDSUB_OPEN': R48, 'DBR_TEXT': R48, 'DQ_CLOSE': R48, 'DQ_OPEN': R48, 'DQ_TEXT': R48, 'DYN_OPEN': R48, 'HERE_TEXT': R48, 'PARAM': R48, 'SUB_COLON': R48, 'SUB_TEXT': R48},
    {},
    {'$END': R49, 'A_BAND': R49, 'A_BOR': R49, 'A_COLON': R49, 'A_COMMA': R49, 'A_EQ': R49, 'A_LAND': R49, 'A_LOR': R49, 'A_POWER': R49, 'A_PROD': R49, 'A_QUEST': R49, 'A_REL': R49, 'A_RPAR': R49, 'A_SHIFT': R49, 'A_SIGN': R49, 'A_XOR': R49},
    {'$END': R49, 'A_BAND': R49, 'A_BOR': R49, 'A_COLON': R49, 'A_COMMA': R49, 'A_EQ': R49, 'A_LAND': R49, 'A_LOR': R49, 'A_POWER': R49, 'A_PROD': R49, 'A_QUEST': R49, 'A_REL': R49, 'A_RPAR': R49, 'A_SHIFT': R49, 'A_SIGN': R49, 'A_XOR': R49},
    {'$END': R50, 'NEWLINE': R50},
    {'$END': R0, 'NEWLINE': S4_205},
    {'$END': R51, 'ASSIGNMENT_WORD': R51, 'ASSIGN_OPEN': R51, 'BANG': R51, 'CASE': R51, 'CLOBBER': R51, 'CMD_NAME': R51, 'DGREAT': R51, 'DLESS': R51, 'DLESSDASH': R51, 'DO': R51, 'DONE': R51, 'DSEMI': R51, 'ELIF': R51, 'ELSE': R51, 'ESAC': R51, 'FI': R51, 'FNAME': R51, 'FOR': R51, 'FUNCTION': R51, 'GREAT': R51, 'GREATAND': R51, 'IF': R51, 'IN': R51, 'IO_NUMBER': R51, 'LBRACE': R51, 'LESS': R51, 'LESSAND': R51, 'LESSGREAT': R51, 'LPAR': R51, 'NEWLINE': R51, 'PATTERN': R51, 'RBRACE': R51, 'RPAR': R51, 'SEMI_AND': R51, 'THEN': R51, 'TLESS': R51, 'UNTIL': R51, 'WHILE': R51, 'WORD_OPEN': R51},
    {'ARITH': 209, 'ARITH_OPEN': 65, 'BACKQUOTE': S30_210, 'BAD_OPEN': 101, 'BRACE_CLOSE': 205, 'BRACE_OPEN': 102, 'BR_TEXT': S95_210, 'CMDSUB_OPEN': 75, 'DQ_OPEN': 103, 'DSQUOTE': S52_210, 'DYN_OPEN': 76, 'ESCAPED': S96_210, 'PARAM': S31_210, 'SQUOTE': S55_210},
    {'PARAM_OP': 214, 'REPLACE_OP': 180, 'SUB_COLON': 181},
    {'ARITH': 217, 'ARITH_OPEN': 65, 'BACKQUOTE': S30_218, 'BAD_OPEN': 73, 'BRACE_OPEN': 74, 'CMDSUB_OPEN': 75, 'DQ_CLOSE': 215, 'DQ_TEXT': S101_218, 'DYN_OPEN': 76, 'PARAM': S31_218},
    {'ARITH': R52, 'ARITH_OPEN': R52, 'BACKQUOTE': R52, 'BAD_OPEN': R52, 'BRACE_CLOSE': R52, 'BRACE_OPEN': R52, 'BR_TEXT': R52, 'CMDSUB_OPEN': R52, 'DQ_OPEN': R52, 'DSQUOTE': R52, 'DYN_OPEN': R52, 'ESCAPED': R52, 'LITERAL': R52, 'PARAM': R52, 'PAT_TEXT': R52, 'SLASH': R52, 'SQUOTE': R52, 'WORD_CLOSE': R52},
    {'ARITH': R53, 'ARITH_OPEN': R53, 'BACKQUOTE': R53, 'BAD_OPEN': R53, 'BRACE_OPEN': R53, 'CMDSUB_OPEN': R53, 'DQ_OPEN': R53, 'DSQUOTE': R53, 'DYN_OPEN': R53, 'ESCAPED': R53, 'LITERAL': R53, 'PARAM': R53, 'SQUOTE': R53, 'WORD_CLOSE': R53},
    {'ARITH': R54, 'ARITH_OPEN': R54, 'BACKQUOTE': R54, 'BAD_OPEN': R54, 'BRACE_OPEN': R54, 'CMDSUB_OPEN': R54, 'DQ_OPEN': R54, 'DSQUOTE': R54, 'DYN_OPEN': R54, 'ESCAPED': R54, 'LITERAL': R54, 'PARAM': R54, 'SQUOTE': R54, 'WORD_CLOSE': R54},
    {'ARITH': R55, 'ARITH_OPEN': R55, 'BACKQUOTE': R55, 'BAD_OPEN': R55, 'BRACE_CLOSE': R55, 'BRACE_OPEN': R55, 'BR_TEXT': R55, 'CMDSUB_OPEN': R55, 'DQ_OPEN': R55, 'DSQUOTE': R55, 'DYN_OPEN': R55, 'ESCAPED': R55, 'LITERAL': R55, 'PARAM': R55, 'PAT_TEXT': R55, 'SLASH': R55, 'SQUOTE': R55, 'WORD_CLOSE': R55},
    {'$END': R56, 'AMP': R56, 'AND_IF': R56, 'ASSIGNMENT_WORD': R56, 'ASSIGN_OPEN': R56, 'CLOBBER': R56, 'DGREAT': R56, 'DLESS': R56, 'DLESSDASH': R56, 'DO': R56, 'DONE': R56, 'DSEMI': R56, 'ELIF': R56, 'ELSE': R56, 'ESAC': R56, 'FI': R56, 'GREAT': R56, 'GREATAND': R56, 'IO_NUMBER': R56, 'LESS': R56, 'LESSAND': R56, 'LESSGREAT': R56, 'NEWLINE': R56, 'OR_IF': R56, 'PIPE': R56, 'RBRACE': R56, 'RPAR': R56, 'SEMI': R56, 'SEMI_AND': R56, 'THEN': R56, 'TLESS': R56, 'WORD': R56, 'WORD_OPEN': R56},
    {'ARITH': R57, 'ARITH_OPEN': R57, 'BACKQUOTE': R57, 'BAD_OPEN': R57, 'BRACE_CLOSE': R57, 'BRACE_OPEN': R57, 'BR_TEXT': R57, 'CMDSUB_OPEN': R57, 'DQ_OPEN': R57, 'DSQUOTE': R57, 'DYN_OPEN': R57, 'ESCAPED': R57, 'LITERAL': R57, 'PARAM': R57, 'PAT_TEXT': R57, 'SLASH': R57, 'SQUOTE': R57, 'WORD_CLOSE': R57},
    {'ARITH': R58, 'ARITH_OPEN': R58, 'BACKQUOTE': R58, 'BAD_OPEN': R58, 'BRACE_OPEN': R58, 'CMDSUB_OPEN': R58, 'DQ_OPEN': R58, 'DSQUOTE': R58, 'DYN_OPEN': R58, 'ESCAPED': R58, 'LITERAL': R58, 'PARAM': R58, 'SQUOTE': R58, 'WORD_CLOSE': R58},
    {'ARITH': R59, 'ARITH_OPEN': R59, 'BACKQUOTE': R59, 'BAD_OPEN': R59, 'BRACE_CLOSE': R59, 'BRACE_OPEN': R59, 'BR_TEXT': R59, 'CMDSUB_OPEN': R59, 'DQ_OPEN': R59, 'DSQUOTE': R59, 'DYN_OPEN': R59, 'ESCAPED': R59, 'LITERAL': R59, 'PARAM': R59, 'PAT_TEXT': R59, 'SLASH': R59, 'SQUOTE': R59, 'WORD_CLOSE': R59},
    {'ARITH': R58, 'ARITH_OPEN': R58, 'BACKQUOTE': R58, 'BAD_OPEN': R58, 'BRACE_OPEN': R58, 'CMDSUB_OPEN': R58, 'DQ_OPEN': R58, 'DSQUOTE': R58, 'DYN_OPEN': R58, 'ESCAPED': R58, 'LITERAL': R58, 'PARAM': R58, 'SQUOTE': R58, 'WORD_CLOSE': R58},
    {'ARITH': R60, 'ARITH_OPEN': R60, 'BACKQUOTE': R60, 'BAD_OPEN': R60, 'BRACE_OPEN': R60, 'CMDSUB_OPEN': R60, 'DQ_OPEN': R60, 'DSQUOTE': R60, 'DYN_OPEN': R60, 'ESCAPED': R60, 'LITERAL': R60, 'PARAM': R60, 'SQUOTE': R60, 'WORD_CLOSE': R60},
    {'ARITH': 222, 'ARITH_OPEN': 65, 'BACKQUOTE': S30_0, 'BAD_OPEN': 101, 'BRACE_OPEN': 102, 'CMDSUB_OPEN': 75, 'DQ_OPEN': 103, 'DSQUOTE': S52_0, 'DYN_OPEN': 76, 'ESCAPED': S53_0, 'LITERAL': S54_0, 'PARAM': S31_0, 'SQUOTE': S55_0, 'WORD_CLOSE': 221},
    {'ARITH': R58, 'ARITH_OPEN': R58, 'BACKQUOTE': R58, 'BAD_OPEN': R58, 'BRACE_OPEN': R58, 'CMDSUB_OPEN': R58, 'DQ_OPEN': R58, 'DSQUOTE': R58, 'DYN_OPEN': R58, 'ESCAPED': R58, 'LITERAL': R58, 'PARAM': R58, 'SQUOTE': R58, 'WORD_CLOSE': R58},
    {'$END': R61, 'AMP': R61, 'AND_IF': R61, 'DO': R61, 'DONE': R61, 'DSEMI': R61, 'ELIF': R61, 'ELSE': R61, 'ESAC': R61, 'FI': R61, 'NEWLINE': R61, 'OR_IF': R61, 'PIPE': 157, 'RBRACE': R61, 'RPAR': R61, 'SEMI': R61, 'SEMI_AND': R61, 'THEN': R61},
    {'IN': R0, 'NEWLINE': S4_8},
    {'$END': R62, 'AMP': R62, 'AND_IF': R62, 'ASSIGNMENT_WORD': R62, 'ASSIGN_OPEN': R62, 'CLOBBER': R62, 'DGREAT': R62, 'DLESS': R62, 'DLESSDASH': R62, 'DO': R62, 'DONE': R62, 'DSEMI': R62, 'ELIF': R62, 'ELSE': R62, 'ESAC': R62, 'FI': R62, 'GREAT': R62, 'GREATAND': R62, 'IO_NUMBER': R62, 'LESS': R62, 'LESSAND': R62, 'LESSGREAT': R62, 'NEWLINE': R62, 'OR_IF': R62, 'PIPE': R62, 'RBRACE': R62, 'RPAR': R62, 'SEMI': R62, 'SEMI_AND': R62, 'THEN': R62, 'TLESS': R62, 'WORD': R62, 'WORD_OPEN': R62},
    {'$END': R62, 'AMP': R62, 'AND_IF': R62, 'ASSIGNMENT_WORD': R62, 'ASSIGN_OPEN': R62, 'CLOBBER': R62, 'DGREAT': R62, 'DLESS': R62, 'DLESSDASH': R62, 'DO': R62, 'DONE': R62, 'DSEMI': R62, 'ELIF': R62, 'ELSE': R62, 'ESAC': R62, 'FI': R62, 'GREAT': R62, 'GREATAND': R62, 'IO_NUMBER': R62, 'LESS': R62, 'LESSAND': R62, 'LESSGREAT': R62, 'NEWLINE': R62, 'OR_IF': R62, 'PIPE': R62, 'RBRACE': R62, 'RPAR': R62, 'SEMI': R62, 'SEMI_AND': R62, 'THEN': R62, 'TLESS': R62, 'WORD': R62, 'WORD_OPEN': R62},
    {'$END': R63, 'AMP': R63, 'AND_IF': R63, 'ASSIGNMENT_WORD': R63, 'ASSIGN_OPEN': R63, 'CLOBBER': R63, 'DGREAT': R63, 'DLESS': R63, 'DLESSDASH': R63, 'DO': R63, 'DONE': R63, 'DSEMI': R63, 'ELIF': R63, 'ELSE': R63, 'ESAC': R63, 'FI': R63, 'GREAT': R63, 'GREATAND': R63, 'IO_NUMBER': R63, 'LESS': R63, 'LESSAND': R63, 'LESSGREAT': R63, 'NEWLINE': R63, 'OR_IF': R63, 'PIPE': R63, 'RBRACE': R63, 'RPAR': R63, 'SEMI': R63, 'SEMI_AND': R63, 'THEN': R63, 'TLESS': R63, 'WORD': R63, 'WORD_OPEN': R63},
    {'$END': R63, 'AMP': R63, 'AND_IF': R63, 'ASSIGNMENT_WORD': R63, 'ASSIGN_OPEN': R63, 'CLOBBER': R63, 'DGREAT': R63, 'DLESS': R63, 'DLESSDASH': R63, 'DO': R63, 'DONE': R63, 'DSEMI': R63, 'ELIF': R63, 'ELSE': R63, 'ESAC': R63, 'FI': R63, 'GREAT': R63, 'GREATAND': R63, 'IO_NUMBER': R63, 'LESS': R63, 'LESSAND': R63, 'LESSGREAT': R63, 'NEWLINE': R63, 'OR_IF': R63, 'PIPE': R63, 'RBRACE': R63, 'RPAR': R63, 'SEMI': R63, 'SEMI_AND': R63, 'THEN': R63, 'TLESS': R63, 'WORD': R63, 'WORD_OPEN': R63},
    {'RPAR': 224},
    {'DO': R64, 'IN': R64, 'NEWLINE': R64, 'SEMI': R64},
    {'DO': 225, 'IN': R0, 'NEWLINE': S4_230, 'SEMI': 226},
    {'LBRACE': R0, 'LPAR': 231, 'NEWLINE': S4_8},
    {'$END': R62, 'AMP': R62, 'AND_IF': R62, 'ASSIGNMENT_WORD': R62, 'ASSIGN_OPEN': R62, 'CLOBBER': R62, 'DGREAT': R62, 'DLESS': R62, 'DLESSDASH': R62, 'DO': R62, 'DONE': R62, 'DSEMI': R62, 'ELIF': R62, 'ELSE': R62, 'ESAC': R62, 'FI': R62, 'GREAT': R62, 'GREATAND': R62, 'IO_NUMBER': R62, 'LESS': R62, 'LESSAND': R62, 'LESSGREAT': R62, 'NEWLINE': R62, 'OR_IF': R62, 'PIPE': R62, 'RBRACE': R62, 'RPAR': R62, 'SEMI': R62, 'SEMI_AND': R62, 'THEN': R62, 'TLESS': R62, 'WORD': R62, 'WORD_OPEN': R62},
    {'$END': R62, 'AMP': R62, 'AND_IF': R62, 'ASSIGNMENT_WORD': R62, 'ASSIGN_OPEN': R62, 'CLOBBER': R62, 'DGREAT': R62, 'DLESS': R62, 'DLESSDASH': R62, 'DO': R62, 'DONE': R62, 'DSEMI': R62, 'ELIF': R62, 'ELSE': R62, 'ESAC': R62, 'FI': R62, 'GREAT': R62, 'GREATAND': R62, 'IO_NUMBER': R62, 'LESS': R62, 'LESSAND': R62, 'LESSGREAT': R62, 'NEWLINE': R62, 'OR_IF': R62, 'PIPE': R62, 'RBRACE': R62, 'RPAR': R62, 'SEMI': R62, 'SEMI_AND': R62, 'THEN': R62, 'TLESS': R62, 'WORD': R62, 'WORD_OPEN': R62},
    {'THEN': 233},
    {'ASSIGNMENT_WORD': S7_37, 'ASSIGN_OPEN': 10, 'BANG': 11, 'CASE': 12, 'CLOBBER': 13, 'CMD_NAME': S8_40, 'DGREAT': 15, 'DLESS': 16, 'DLESSDASH': 17, 'FNAME': 18, 'FOR': 19, 'FUNCTION': 20, 'GREAT': 21, 'GREATAND': 22, 'IF': 23, 'IO_NUMBER': 24, 'LBRACE': 25, 'LESS': 26, 'LESSAND': 27, 'LESSGREAT': 28, 'LPAR': 29, 'TLESS': 31, 'UNTIL': 32, 'WHILE': 33, 'WORD_OPEN': 34},
    {'$END': R65, 'AMP': R65, 'AND_IF': R65, 'ASSIGNMENT_WORD': R65, 'ASSIGN_OPEN': R65, 'CLOBBER': R65, 'DGREAT': R65, 'DLESS': R65, 'DLESSDASH': R65, 'DO': R65, 'DONE': R65, 'DSEMI': R65, 'ELIF': R65, 'ELSE': R65, 'ESAC': R65, 'FI': R65, 'GREAT': R65, 'GREATAND': R65, 'IO_NUMBER': R65, 'LESS': R65, 'LESSAND': R65, 'LESSGREAT': R65, 'NEWLINE': R65, 'OR_IF': R65, 'PIPE': R65, 'RBRACE': R65, 'RPAR': R65, 'SEMI': R65, 'SEMI_AND': R65, 'THEN': R65, 'TLESS': R65, 'WORD': R65, 'WORD_OPEN': R65},
    {'$END': R66, 'AMP': R66, 'AND_IF': R66, 'ASSIGNMENT_WORD': R66, 'ASSIGN_OPEN': R66, 'CLOBBER': R66, 'DGREAT': R66, 'DLESS': R66, 'DLESSDASH': R66, 'DO': R66, 'DONE': R66, 'DSEMI': R66, 'ELIF': R66, 'ELSE': R66, 'ESAC': R66, 'FI': R66, 'GREAT': R66, 'GREATAND': R66, 'IO_NUMBER': R66, 'LESS': R66, 'LESSAND': R66, 'LESSGREAT': R66, 'NEWLINE': R66, 'OR_IF': R66, 'PIPE': R66, 'RBRACE': R66, 'RPAR': R66, 'SEMI': R66, 'SEMI_AND': R66, 'THEN': R66, 'TLESS': R66, 'WORD': R66, 'WORD_OPEN': R66},
    {'RBRACE': 236},
    {'$END': R62, 'AMP': R62, 'AND_IF': R62, 'ASSIGNMENT_WORD': R62, 'ASSIGN_OPEN': R62, 'CLOBBER': R62, 'DGREAT': R62, 'DLESS': R62, 'DLESSDASH': R62, 'DO': R62, 'DONE': R62, 'DSEMI': R62, 'ELIF': R62, 'ELSE': R62, 'ESAC': R62, 'FI': R62, 'GREAT': R62, 'GREATAND': R62, 'IO_NUMBER': R62, 'LESS': R62, 'LESSAND': R62, 'LESSGREAT': R62, 'NEWLINE': R62, 'OR_IF': R62, 'PIPE': R62, 'RBRACE': R62, 'RPAR': R62, 'SEMI': R62, 'SEMI_AND': R62, 'THEN': R62, 'TLESS': R62, 'WORD': R62, 'WORD_OPEN': R62},
    {'$END': R62, 'AMP': R62, 'AND_IF': R62, 'ASSIGNMENT_WORD': R62, 'ASSIGN_OPEN': R62, 'CLOBBER': R62, 'DGREAT': R62, 'DLESS': R62, 'DLESSDASH': R62, 'DO': R62, 'DONE': R62, 'DSEMI': R62, 'ELIF': R62, 'ELSE': R62, 'ESAC': R62, 'FI': R62, 'GREAT': R62, 'GREATAND': R62, 'IO_NUMBER': R62, 'LESS': R62, 'LESSAND': R62, 'LESSGREAT': R62, 'NEWLINE': R62, 'OR_IF': R62, 'PIPE': R62, 'RBRACE': R62, 'RPAR': R62, 'SEMI': R62, 'SEMI_AND': R62, 'THEN': R62, 'TLESS': R62, 'WORD': R62, 'WORD_OPEN': R62},
    {'$END': R62, 'AMP': R62, 'AND_IF': R62, 'ASSIGNMENT_WORD': R62, 'ASSIGN_OPEN': R62, 'CLOBBER': R62, 'DGREAT': R62, 'DLESS': R62, 'DLESSDASH': R62, 'DO': R62, 'DONE': R62, 'DSEMI': R62, 'ELIF': R62, 'ELSE': R62, 'ESAC': R62, 'FI': R62, 'GREAT': R62, 'GREATAND': R62, 'IO_NUMBER': R62, 'LESS': R62, 'LESSAND': R62, 'LESSGREAT': R62, 'NEWLINE': R62, 'OR_IF': R62, 'PIPE': R62, 'RBRACE': R62, 'RPAR': R62, 'SEMI': R62, 'SEMI_AND': R62, 'THEN': R62, 'TLESS': R62, 'WORD': R62, 'WORD_OPEN': R62},
    {'RPAR': 237},
    {'$END': R62, 'AMP': R62, 'AND_IF': R62, 'ASSIGNMENT_WORD': R62, 'ASSIGN_OPEN': R62, 'CLOBBER': R62, 'DGREAT': R62, 'DLESS': R62, 'DLESSDASH': R62, 'DO': R62, 'DONE': R62, 'DSEMI': R62, 'ELIF': R62, 'ELSE': R62, 'ESAC': R62, 'FI': R62, 'GREAT': R62, 'GREATAND': R62, 'IO_NUMBER': R62, 'LESS': R62, 'LESSAND': R62, 'LESSGREAT': R62, 'NEWLINE': R62, 'OR_IF': R62, 'PIPE': R62, 'RBRACE': R62, 'RPAR': R62, 'SEMI': R62, 'SEMI_AND': R62, 'THEN': R62, 'TLESS': R62, 'WORD': R62, 'WORD_OPEN': R62},
    {'DO': 225},
    {'DO': 225},
    {'ARITH': 222, 'ARITH_OPEN': 65, 'BACKQUOTE': S30_0, 'BAD_OPEN': 101, 'BRACE_OPEN': 102, 'CMDSUB_OPEN': 75, 'DQ_OPEN': 103, 'DSQUOTE': S52_0, 'DYN_OPEN': 76, 'ESCAPED': S53_0, 'LITERAL': S54_0, 'PARAM': S31_0, 'SQUOTE': S55_0, 'WORD_CLOSE': 240},
    {'ASSIGNMENT_WORD': R0, 'ASSIGN_OPEN': R0, 'BANG': R0, 'CASE': R0, 'CLOBBER': R0, 'CMD_NAME': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'FNAME': R0, 'FOR': R0, 'FUNCTION': R0, 'GREAT': R0, 'GREATAND': R0, 'IF': R0, 'IO_NUMBER': R0, 'LBRACE': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'LPAR': R0, 'NEWLINE': S4_8, 'TLESS': R0, 'UNTIL': R0, 'WHILE': R0, 'WORD_OPEN': R0},
    {'ASSIGNMENT_WORD': R0, 'ASSIGN_OPEN': R0, 'BANG': R0, 'CASE': R0, 'CLOBBER': R0, 'CMD_NAME': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'FNAME': R0, 'FOR': R0, 'FUNCTION': R0, 'GREAT': R0, 'GREATAND': R0, 'IF': R0, 'IO_NUMBER': R0, 'LBRACE': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'LPAR': R0, 'NEWLINE': S4_8, 'TLESS': R0, 'UNTIL': R0, 'WHILE': R0, 'WORD_OPEN': R0},
    {'$END': R67, 'AMP': R67, 'AND_IF': R67, 'DO': R67, 'DONE': R67, 'DSEMI': R67, 'ELIF': R67, 'ELSE': R67, 'ESAC': R67, 'FI': R67, 'NEWLINE': R67, 'OR_IF': R67, 'RBRACE': R67, 'RPAR': R67, 'SEMI': R67, 'SEMI_AND': R67, 'THEN': R67},
    {'$END': R68, 'AMP': R68, 'AND_IF': R68, 'CLOBBER': 13, 'DGREAT': 15, 'DLESS': 16, 'DLESSDASH': 17, 'DO': R68, 'DONE': R68, 'DSEMI': R68, 'ELIF': R68, 'ELSE': R68, 'ESAC': R68, 'FI': R68, 'GREAT': 21, 'GREATAND': 22, 'IO_NUMBER': 24, 'LESS': 26, 'LESSAND': 27, 'LESSGREAT': 28, 'NEWLINE': R68, 'OR_IF': R68, 'PIPE': R68, 'RBRACE': R68, 'RPAR': R68, 'SEMI': R68, 'SEMI_AND': R68, 'THEN': R68, 'TLESS': 31, 'WORD': S24_0, 'WORD_OPEN': 34},
    {'$END': R69, 'AMP': R69, 'AND_IF': R69, 'CLOBBER': R69, 'DGREAT': R69, 'DLESS': R69, 'DLESSDASH': R69, 'DO': R69, 'DONE': R69, 'DSEMI': R69, 'ELIF': R69, 'ELSE': R69, 'ESAC': R69, 'FI': R69, 'GREAT': R69, 'GREATAND': R69, 'IO_NUMBER': R69, 'LESS': R69, 'LESSAND': R69, 'LESSGREAT': R69, 'NEWLINE': R69, 'OR_IF': R69, 'PIPE': R69, 'RBRACE': R69, 'RPAR': R69, 'SEMI': R69, 'SEMI_AND': R69, 'THEN': R69, 'TLESS': R69, 'WORD': R69, 'WORD_OPEN': R69},
    {'$END': R69, 'AMP': R69, 'AND_IF': R69, 'CLOBBER': R69, 'DGREAT': R69, 'DLESS': R69, 'DLESSDASH': R69, 'DO': R69, 'DONE': R69, 'DSEMI': R69, 'ELIF': R69, 'ELSE': R69, 'ESAC': R69, 'FI': R69, 'GREAT': R69, 'GREATAND': R69, 'IO_NUMBER': R69, 'LESS': R69, 'LESSAND': R69, 'LESSGREAT': R69, 'NEWLINE': R69, 'OR_IF': R69, 'PIPE': R69, 'RBRACE': R69, 'RPAR': R69, 'SEMI': R69, 'SEMI_AND': R69, 'THEN': R69, 'TLESS': R69, 'WORD': R69, 'WORD_OPEN': R69},
    {'$END': R70, 'AMP': R70, 'AND_IF': R70, 'ASSIGNMENT_WORD': R70, 'ASSIGN_OPEN': R70, 'CLOBBER': R70, 'DGREAT': R70, 'DLESS': R70, 'DLESSDASH': R70, 'DO': R70, 'DONE': R70, 'DSEMI': R70, 'ELIF': R70, 'ELSE': R70, 'ESAC': R70, 'FI': R70, 'GREAT': R70, 'GREATAND': R70, 'IO_NUMBER': R70, 'LESS': R70, 'LESSAND': R70, 'LESSGREAT': R70, 'NEWLINE': R70, 'OR_IF': R70, 'PIPE': R70, 'RBRACE': R70, 'RPAR': R70, 'SEMI': R70, 'SEMI_AND': R70, 'THEN': R70, 'TLESS': R70, 'WORD': R70, 'WORD_OPEN': R70},
    {'$END': R71, 'AMP': R71, 'AND_IF': R71, 'CLOBBER': 13, 'DGREAT': 15, 'DLESS': 16, 'DLESSDASH': 17, 'DO': R71, 'DONE': R71, 'DSEMI': R71, 'ELIF': R71, 'ELSE': R71, 'ESAC': R71, 'FI': R71, 'GREAT': 21, 'GREATAND': 22, 'IO_NUMBER': 24, 'LESS': 26, 'LESSAND': 27, 'LESSGREAT': 28, 'NEWLINE': R71, 'OR_IF': R71, 'PIPE': R71, 'RBRACE': R71, 'RPAR': R71, 'SEMI': R71, 'SEMI_AND': R71, 'THEN': R71, 'TLESS': 31, 'WORD': S24_147, 'WORD_OPEN': 34},
    {'$END': R70, 'AMP': R70, 'AND_IF': R70, 'ASSIGNMENT_WORD': R70, 'ASSIGN_OPEN': R70, 'CLOBBER': R70, 'DGREAT': R70, 'DLESS': R70, 'DLESSDASH': R70, 'DO': R70, 'DONE': R70, 'DSEMI': R70, 'ELIF': R70, 'ELSE': R70, 'ESAC': R70, 'FI': R70, 'GREAT': R70, 'GREATAND': R70, 'IO_NUMBER': R70, 'LESS': R70, 'LESSAND': R70, 'LESSGREAT': R70, 'NEWLINE': R70, 'OR_IF': R70, 'PIPE': R70, 'RBRACE': R70, 'RPAR': R70, 'SEMI': R70, 'SEMI_AND': R70, 'THEN': R70, 'TLESS': R70, 'WORD': R70, 'WORD_OPEN': R70},
    {'$END': R72, 'AMP': R72, 'AND_IF': R72, 'CLOBBER': R72, 'DGREAT': R72, 'DLESS': R72, 'DLESSDASH': R72, 'DO': R72, 'DONE': R72, 'DSEMI': R72, 'ELIF': R72, 'ELSE': R72, 'ESAC': R72, 'FI': R72, 'GREAT': R72, 'GREATAND': R72, 'IO_NUMBER': R72, 'LESS': R72, 'LESSAND': R72, 'LESSGREAT': R72, 'NEWLINE': R72, 'OR_IF': R72, 'PIPE': R72, 'RBRACE': R72, 'RPAR': R72, 'SEMI': R72, 'SEMI_AND': R72, 'THEN': R72, 'TLESS': R72, 'WORD': R72, 'WORD_OPEN': R72},
    {'$END': R73},
    {'$END': R74, 'AMP': R74, 'AND_IF': R74, 'CLOBBER': R74, 'DGREAT': R74, 'DLESS': R74, 'DLESSDASH': R74, 'DO': R74, 'DONE': R74, 'DSEMI': R74, 'ELIF': R74, 'ELSE': R74, 'ESAC': R74, 'FI': R74, 'GREAT': R74, 'GREATAND': R74, 'IO_NUMBER': R74, 'LESS': R74, 'LESSAND': R74, 'LESSGREAT': R74, 'NEWLINE': R74, 'OR_IF': R74, 'PIPE': R74, 'RBRACE': R74, 'RPAR': R74, 'SEMI': R74, 'SEMI_AND': R74, 'THEN': R74, 'TLESS': R74},
    {'$END': R75, 'AMP': R75, 'AND_IF': R75, 'CLOBBER': 13, 'DGREAT': 15, 'DLESS': 16, 'DLESSDASH': 17, 'DSEMI': R75, 'GREAT': 21, 'GREATAND': 22, 'IO_NUMBER': 24, 'LESS': 26, 'LESSAND': 27, 'LESSGREAT': 28, 'NEWLINE': R75, 'OR_IF': R75, 'PIPE': R75, 'RPAR': R75, 'SEMI': R75, 'SEMI_AND': R75, 'TLESS': 31},
    {'$END': R76, 'ASSIGNMENT_WORD': R76, 'ASSIGN_OPEN': R76, 'BANG': R76, 'CASE': R76, 'CLOBBER': R76, 'CMD_NAME': R76, 'DGREAT': R76, 'DLESS': R76, 'DLESSDASH': R76, 'DO': R76, 'DONE': R76, 'DSEMI': R76, 'ELIF': R76, 'ELSE': R76, 'ESAC': R76, 'FI': R76, 'FNAME': R76, 'FOR': R76, 'FUNCTION': R76, 'GREAT': R76, 'GREATAND': R76, 'IF': R76, 'IO_NUMBER': R76, 'LBRACE': R76, 'LESS': R76, 'LESSAND': R76, 'LESSGREAT': R76, 'LPAR': R76, 'NEWLINE': R76, 'RBRACE': R76, 'RPAR': R76, 'SEMI_AND': R76, 'THEN': R76, 'TLESS': R76, 'UNTIL': R76, 'WHILE': R76, 'WORD_OPEN': R76},
    {'$END': R77, 'ASSIGNMENT_WORD': R77, 'ASSIGN_OPEN': R77, 'BANG': R77, 'CASE': R77, 'CLOBBER': R77, 'CMD_NAME': R77, 'DGREAT': R77, 'DLESS': R77, 'DLESSDASH': R77, 'DO': R77, 'DONE': R77, 'DSEMI': R77, 'ELIF': R77, 'ELSE': R77, 'ESAC': R77, 'FI': R77, 'FNAME': R77, 'FOR': R77, 'FUNCTION': R77, 'GREAT': R77, 'GREATAND': R77, 'IF': R77, 'IO_NUMBER': R77, 'LBRACE': R77, 'LESS': R77, 'LESSAND': R77, 'LESSGREAT': R77, 'LPAR': R77, 'NEWLINE': R77, 'RBRACE': R77, 'RPAR': R77, 'SEMI_AND': R77, 'THEN': R77, 'TLESS': R77, 'UNTIL': R77, 'WHILE': R77, 'WORD_OPEN': R77},
    {'$END': R78, 'ASSIGNMENT_WORD': S7_37, 'ASSIGN_OPEN': 10, 'BANG': 11, 'CASE': 12, 'CLOBBER': 13, 'CMD_NAME': S8_40, 'DGREAT': 15, 'DLESS': 16, 'DLESSDASH': 17, 'FNAME': 18, 'FOR': 19, 'FUNCTION': 20, 'GREAT': 21, 'GREATAND': 22, 'IF': 23, 'IO_NUMBER': 24, 'LBRACE': 25, 'LESS': 26, 'LESSAND': 27, 'LESSGREAT': 28, 'LPAR': 29, 'NEWLINE': R78, 'TLESS': 31, 'UNTIL': 32, 'WHILE': 33, 'WORD_OPEN': 34},
    {'ASSIGNMENT_WORD': R0, 'ASSIGN_OPEN': R0, 'CASE': R0, 'CLOBBER': R0, 'CMD_NAME': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'FNAME': R0, 'FOR': R0, 'FUNCTION': R0, 'GREAT': R0, 'GREATAND': R0, 'IF': R0, 'IO_NUMBER': R0, 'LBRACE': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'LPAR': R0, 'NEWLINE': S4_8, 'TLESS': R0, 'UNTIL': R0, 'WHILE': R0, 'WORD_OPEN': R0},
    {'$END': R79, 'ARITH': R79, 'ARITH_OPEN': R79, 'BACKQUOTE': R79, 'BAD_OPEN': R79, 'BRACE_OPEN': R79, 'CMDSUB_OPEN': R79, 'DYN_OPEN': R79, 'HERE_TEXT': R79, 'PARAM': R79},
    {'$END': R80, 'ARITH': R80, 'ARITH_OPEN': R80, 'BACKQUOTE': R80, 'BAD_OPEN': R80, 'BRACE_OPEN': R80, 'CMDSUB_OPEN': R80, 'DYN_OPEN': R80, 'HERE_TEXT': R80, 'PARAM': R80},
    {'$END': R81, 'ARITH': R81, 'ARITH_OPEN': R81, 'BACKQUOTE': R81, 'BAD_OPEN': R81, 'BRACE_OPEN': R81, 'CMDSUB_OPEN': R81, 'DYN_OPEN': R81, 'HERE_TEXT': R81, 'PARAM': R81},
    {'$END': R80, 'ARITH': R80, 'ARITH_OPEN': R80, 'BACKQUOTE': R80, 'BAD_OPEN': R80, 'BRACE_OPEN': R80, 'CMDSUB_OPEN': R80, 'DYN_OPEN': R80, 'HERE_TEXT': R80, 'PARAM': R80},
    {'A_RPAR': 249},
    {'A_COMMA': 192, 'A_RPAR': 250},
    {'A_COMMA': 192, 'A_RPAR': 251},
    {'ARITH': 96, 'ARITH_OPEN': 65, 'A_LPAR': 66, 'A_NAME': 67, 'A_NOT': 68, 'A_NUMBER': S29_93, 'A_PRE_INC': 70, 'A_SIGN': 71, 'BACKQUOTE': S30_97, 'BAD_OPEN': 73, 'BRACE_OPEN': 74, 'CMDSUB_OPEN': 75, 'DYN_OPEN': 76, 'PARAM': S31_97},
    {'$END': R82, 'A_BAND': R82, 'A_BOR': R82, 'A_COLON': R82, 'A_COMMA': R82, 'A_EQ': R82, 'A_LAND': R82, 'A_LOR': R82, 'A_POWER': R82, 'A_PROD': R82, 'A_QUEST': R82, 'A_REL': R82, 'A_RPAR': R82, 'A_SHIFT': R82, 'A_SIGN': R82, 'A_XOR': R82},
    {'$END': R28, 'A_BAND': R28, 'A_BOR': R28, 'A_COLON': R28, 'A_COMMA': R28, 'A_EQ': R28, 'A_LAND': R28, 'A_LOR': R28, 'A_POST_INC': 166, 'A_POWER': R28, 'A_PROD': R28, 'A_QUEST': R28, 'A_REL': R28, 'A_RPAR': R28, 'A_SHIFT': R28, 'A_SIGN': R28, 'A_XOR': R28},
    {'$END': R83, 'A_BAND': R83, 'A_BOR': R83, 'A_COLON': R83, 'A_COMMA': R83, 'A_EQ': R83, 'A_LAND': R83, 'A_LOR': R83, 'A_POWER': R83, 'A_PROD': R83, 'A_QUEST': R83, 'A_REL': R83, 'A_RPAR': R83, 'A_SHIFT': R83, 'A_SIGN': R83, 'A_XOR': R83},
    {'$END': R84, 'A_BAND': R84, 'A_BOR': R84, 'A_COLON': R84, 'A_COMMA': R84, 'A_EQ': R84, 'A_LAND': R84, 'A_LOR': R84, 'A_POWER': R84, 'A_PROD': R84, 'A_QUEST': R84, 'A_REL': R84, 'A_RPAR': R84, 'A_SHIFT': R84, 'A_SIGN': R84, 'A_XOR': R84},
    {'$END': R83, 'A_BAND': R83, 'A_BOR': R83, 'A_COLON': R83, 'A_COMMA': R83, 'A_EQ': R83, 'A_LAND': R83, 'A_LOR': R83, 'A_POWER': R83, 'A_PROD': R83, 'A_QUEST': R83, 'A_REL': R83, 'A_RPAR': R83, 'A_SHIFT': R83, 'A_SIGN': R83, 'A_XOR': R83},
    {'$END': R85, 'ARITH': R85, 'ARITH_OPEN': R85, 'ARITH_TEXT': R85, 'A_BAND': R85, 'A_BOR': R85, 'A_COLON': R85, 'A_COMMA': R85, 'A_EQ': R85, 'A_LAND': R85, 'A_LOR': R85, 'A_LPAR': R85, 'A_POWER': R85, 'A_PROD': R85, 'A_QUEST': R85, 'A_REL': R85, 'A_RPAR': R85, 'A_SHIFT': R85, 'A_SIGN': R85, 'A_XOR': R85, 'BACKQUOTE': R85, 'BAD_OPEN': R85, 'BRACE_CLOSE': R85, 'BRACE_OPEN': R85, 'CMDSUB_OPEN': R85, 'DBR_TEXT': R85, 'DQ_CLOSE': R85, 'DQ_OPEN': R85, 'DQ_TEXT': R85, 'DYN_OPEN': R85, 'HERE_TEXT': R85, 'PARAM': R85, 'SUB_COLON': R85, 'SUB_TEXT': R85},
    {'ARITH': R86, 'ARITH_OPEN': R86, 'BACKQUOTE': R86, 'BAD_OPEN': R86, 'BRACE_CLOSE': R86, 'BRACE_OPEN': R86, 'CMDSUB_OPEN': R86, 'DBR_TEXT': R86, 'DQ_OPEN': R86, 'DYN_OPEN': R86, 'PARAM': R86},
    {'ARITH': R87, 'ARITH_OPEN': R87, 'BACKQUOTE': R87, 'BAD_OPEN': R87, 'BRACE_CLOSE': R87, 'BRACE_OPEN': R87, 'CMDSUB_OPEN': R87, 'DBR_TEXT': R87, 'DQ_OPEN': R87, 'DYN_OPEN': R87, 'PARAM': R87},
    {'ARITH': 254, 'ARITH_OPEN': 65, 'BACKQUOTE': S30_0, 'BAD_OPEN': 73, 'BRACE_CLOSE': 253, 'BRACE_OPEN': 74, 'CMDSUB_OPEN': 75, 'DBR_TEXT': S86_0, 'DQ_OPEN': 103, 'DYN_OPEN': 76, 'PARAM': S31_0},
    {'ARITH': R88, 'ARITH_OPEN': R88, 'BACKQUOTE': R88, 'BAD_OPEN': R88, 'BRACE_CLOSE': R88, 'BRACE_OPEN': R88, 'CMDSUB_OPEN': R88, 'DBR_TEXT': R88, 'DQ_OPEN': R88, 'DYN_OPEN': R88, 'PARAM': R88},
    {'ARITH': R88, 'ARITH_OPEN': R88, 'BACKQUOTE': R88, 'BAD_OPEN': R88, 'BRACE_CLOSE': R88, 'BRACE_OPEN': R88, 'CMDSUB_OPEN': R88, 'DBR_TEXT': R88, 'DQ_OPEN': R88, 'DYN_OPEN': R88, 'PARAM': R88},
    {'ARITH': R88, 'ARITH_OPEN': R88, 'BACKQUOTE': R88, 'BAD_OPEN': R88, 'BRACE_CLOSE': R88, 'BRACE_OPEN': R88, 'CMDSUB_OPEN': R88, 'DBR_TEXT': R88, 'DQ_OPEN': R88, 'DYN_OPEN': R88, 'PARAM': R88},
    {'ARITH': 173, 'ARITH_OPEN': 65, 'BACKQUOTE': S30_174, 'BAD_OPEN': 73, 'BRACE_CLOSE': 255, 'BRACE_OPEN': 74, 'CMDSUB_OPEN': 75, 'DBR_TEXT': S86_174, 'DQ_OPEN': 103, 'DYN_OPEN': 76, 'PARAM': S31_174},
    {'ARITH': 209, 'ARITH_OPEN': 65, 'BACKQUOTE': S30_210, 'BAD_OPEN': 101, 'BRACE_CLOSE': 257, 'BRACE_OPEN': 102, 'BR_TEXT': S95_210, 'CMDSUB_OPEN': 75, 'DQ_OPEN': 103, 'DSQUOTE': S52_210, 'DYN_OPEN': 76, 'ESCAPED': S96_210, 'PARAM': S31_210, 'SQUOTE': S55_210},
    {'ARITH': 263, 'ARITH_OPEN': 65, 'BACKQUOTE': S30_264, 'BAD_OPEN': 101, 'BRACE_CLOSE': 259, 'BRACE_OPEN': 102, 'CMDSUB_OPEN': 75, 'DQ_OPEN': 103, 'DSQUOTE': S52_264, 'DYN_OPEN': 76, 'ESCAPED': S96_264, 'PARAM': S31_264, 'PAT_TEXT': S126_264, 'SLASH': 261, 'SQUOTE': S55_264},
    {'ARITH': R89, 'ARITH_OPEN': R89, 'BACKQUOTE': R89, 'BAD_OPEN': R89, 'BRACE_CLOSE': R89, 'BRACE_OPEN': R89, 'CMDSUB_OPEN': R89, 'DYN_OPEN': R89, 'PARAM': R89, 'SUB_COLON': R89, 'SUB_TEXT': R89},
    {'RPAR': 266},
    {'ASSIGNMENT_WORD': S7_37, 'ASSIGN_OPEN': 10, 'BANG': 11, 'CASE': 12, 'CLOBBER': 13, 'CMD_NAME': S8_40, 'DGREAT': 15, 'DLESS': 16, 'DLESSDASH': 17, 'FNAME': 18, 'FOR': 19, 'FUNCTION': 20, 'GREAT': 21, 'GREATAND': 22, 'IF': 23, 'IO_NUMBER': 24, 'LBRACE': 25, 'LESS': 26, 'LESSAND': 27, 'LESSGREAT': 28, 'LPAR': 29, 'RPAR': 267, 'TLESS': 31, 'UNTIL': 32, 'WHILE': 33, 'WORD_OPEN': 34},
    {'ARITH': R90, 'ARITH_OPEN': R90, 'ARITH_TEXT': R90, 'A_LPAR': R90, 'A_RPAR': R90, 'BACKQUOTE': R90, 'BAD_OPEN': R90, 'BRACE_OPEN': R90, 'CMDSUB_OPEN': R90, 'DYN_OPEN': R90, 'PARAM': R90},
    {'ARITH': 186, 'ARITH_OPEN': 65, 'ARITH_TEXT': S90_187, 'A_LPAR': 185, 'A_RPAR': 268, 'BACKQUOTE': S30_187, 'BAD_OPEN': 73, 'BRACE_OPEN': 74, 'CMDSUB_OPEN': 75, 'DYN_OPEN': 76, 'PARAM': S31_187},
    {'ARITH': R91, 'ARITH_OPEN': R91, 'ARITH_TEXT': R91, 'A_LPAR': R91, 'A_RPAR': R91, 'BACKQUOTE': R91, 'BAD_OPEN': R91, 'BRACE_OPEN': R91, 'CMDSUB_OPEN': R91, 'DYN_OPEN': R91, 'PARAM': R91},
    {'ARITH': 271, 'ARITH_OPEN': 65, 'ARITH_TEXT': S90_0, 'A_LPAR': 185, 'A_RPAR': 270, 'BACKQUOTE': S30_0, 'BAD_OPEN': 73, 'BRACE_OPEN': 74, 'CMDSUB_OPEN': 75, 'DYN_OPEN': 76, 'PARAM': S31_0},
    {'ARITH': R92, 'ARITH_OPEN': R92, 'ARITH_TEXT': R92, 'A_LPAR': R92, 'A_RPAR': R92, 'BACKQUOTE': R92, 'BAD_OPEN': R92, 'BRACE_OPEN': R92, 'CMDSUB_OPEN': R92, 'DYN_OPEN': R92, 'PARAM': R92},
    {'ARITH': R92, 'ARITH_OPEN': R92, 'ARITH_TEXT': R92, 'A_LPAR': R92, 'A_RPAR': R92, 'BACKQUOTE': R92, 'BAD_OPEN': R92, 'BRACE_OPEN': R92, 'CMDSUB_OPEN': R92, 'DYN_OPEN': R92, 'PARAM': R92},
    {'ARITH': 96, 'ARITH_OPEN': 65, 'A_LPAR': 66, 'A_NAME': 167, 'A_NOT': 68, 'A_NUMBER': S29_93, 'A_PRE_INC': 70, 'A_SIGN': 71, 'BACKQUOTE': S30_97, 'BAD_OPEN': 73, 'BRACE_OPEN': 74, 'CMDSUB_OPEN': 75, 'DYN_OPEN': 76, 'PARAM': S31_97},
    {'ARITH': 96, 'ARITH_OPEN': 65, 'A_LPAR': 66, 'A_NAME': 167, 'A_NOT': 68, 'A_NUMBER': S29_93, 'A_PRE_INC': 70, 'A_SIGN': 71, 'BACKQUOTE': S30_97, 'BAD_OPEN': 73, 'BRACE_OPEN': 74, 'CMDSUB_OPEN': 75, 'DYN_OPEN': 76, 'PARAM': S31_97},
    {'ARITH': 96, 'ARITH_OPEN': 65, 'A_LPAR': 66, 'A_NAME': 67, 'A_NOT': 68, 'A_NUMBER': S29_93, 'A_PRE_INC': 70, 'A_SIGN': 71, 'BACKQUOTE': S30_97, 'BAD_OPEN': 73, 'BRACE_OPEN': 74, 'CMDSUB_OPEN': 75, 'DYN_OPEN': 76, 'PARAM': S31_97},
    {'ARITH': 96, 'ARITH_OPEN': 65, 'A_LPAR': 66, 'A_NAME': 167, 'A_NOT': 68, 'A_NUMBER': S29_93, 'A_PRE_INC': 70, 'A_SIGN': 71, 'BACKQUOTE': S30_97, 'BAD_OPEN': 73, 'BRACE_OPEN': 74, 'CMDSUB_OPEN': 75, 'DYN_OPEN': 76, 'PARAM': S31_97},
    {'ARITH': 96, 'ARITH_OPEN': 65, 'A_LPAR': 66, 'A_NAME': 167, 'A_NOT': 68, 'A_NUMBER': S29_93, 'A_PRE_INC': 70, 'A_SIGN': 71, 'BACKQUOTE': S30_97, 'BAD_OPEN': 73, 'BRACE_OPEN': 74, 'CMDSUB_OPEN': 75, 'DYN_OPEN': 76, 'PARAM': S31_97},
    {'ARITH': 96, 'ARITH_OPEN': 65, 'A_LPAR': 66, 'A_NAME': 167, 'A_NOT': 68, 'A_NUMBER': S29_93, 'A_PRE_INC': 70, 'A_SIGN': 71, 'BACKQUOTE': S30_97, 'BAD_OPEN': 73, 'BRACE_OPEN': 74, 'CMDSUB_OPEN': 75, 'DYN_OPEN': 76, 'PARAM': S31_97},
    {'ARITH': 96, 'ARITH_OPEN': 65, 'A_LPAR': 66, 'A_NAME': 67, 'A_NOT': 68, 'A_NUMBER': S29_93, 'A_PRE_INC': 70, 'A_SIGN': 71, 'BACKQUOTE': S30_97, 'BAD_OPEN': 73, 'BRACE_OPEN': 74, 'CMDSUB_OPEN': 75, 'DYN_OPEN': 76, 'PARAM': S31_97},
    {'ARITH': 96, 'ARITH_OPEN': 65, 'A_LPAR': 66, 'A_NAME': 167, 'A_NOT': 68, 'A_NUMBER': S29_93, 'A_PRE_INC': 70, 'A_SIGN': 71, 'BACKQUOTE': S30_97, 'BAD_OPEN': 73, 'BRACE_OPEN': 74, 'CMDSUB_OPEN': 75, 'DYN_OPEN': 76, 'PARAM': S31_97},
    {'ARITH': 96, 'ARITH_OPEN': 65, 'A_LPAR': 66, 'A_NAME': 167, 'A_NOT': 68, 'A_NUMBER': S29_93, 'A_PRE_INC': 70, 'A_SIGN': 71, 'BACKQUOTE': S30_97, 'BAD_OPEN': 73, 'BRACE_OPEN': 74, 'CMDSUB_OPEN': 75, 'DYN_OPEN': 76, 'PARAM': S31_97},
    {'ARITH': 96, 'ARITH_OPEN': 65, 'A_LPAR': 66, 'A_NAME': 167, 'A_NOT': 68, 'A_NUMBER': S29_93, 'A_PRE_INC': 70, 'A_SIGN': 71, 'BACKQUOTE': S30_97, 'BAD_OPEN': 73, 'BRACE_OPEN': 74, 'CMDSUB_OPEN': 75, 'DYN_OPEN': 76, 'PARAM': S31_97},
    {'ARITH': 96, 'ARITH_OPEN': 65, 'A_LPAR': 66, 'A_NAME': 167, 'A_NOT': 68, 'A_NUMBER': S29_93, 'A_PRE_INC': 70, 'A_SIGN': 71, 'BACKQUOTE': S30_97, 'BAD_OPEN': 73, 'BRACE_OPEN': 74, 'CMDSUB_OPEN': 75, 'DYN_OPEN': 76, 'PARAM': S31_97},
    {'ARITH': 96, 'ARITH_OPEN': 65, 'A_LPAR': 66, 'A_NAME': 167, 'A_NOT': 68, 'A_NUMBER': S29_93, 'A_PRE_INC': 70, 'A_SIGN': 71, 'BACKQUOTE': S30_97, 'BAD_OPEN': 73, 'BRACE_OPEN': 74, 'CMDSUB_OPEN': 75, 'DYN_OPEN': 76, 'PARAM': S31_97},
    {'ARITH': 96, 'ARITH_OPEN': 65, 'A_LPAR': 66, 'A_NAME': 167, 'A_NOT': 68, 'A_NUMBER': S29_93, 'A_PRE_INC': 70, 'A_SIGN': 71, 'BACKQUOTE': S30_97, 'BAD_OPEN': 73, 'BRACE_OPEN': 74, 'CMDSUB_OPEN': 75, 'DYN_OPEN': 76, 'PARAM': S31_97},
    {'$END': R93},
    {'$END': R6, 'ASSIGNMENT_WORD': S7_37, 'ASSIGN_OPEN': 10, 'BANG': 11, 'CASE': 12, 'CLOBBER': 13, 'CMD_NAME': S8_40, 'DGREAT': 15, 'DLESS': 16, 'DLESSDASH': 17, 'FNAME': 18, 'FOR': 19, 'FUNCTION': 20, 'GREAT': 21, 'GREATAND': 22, 'IF': 23, 'IO_NUMBER': 24, 'LBRACE': 25, 'LESS': 26, 'LESSAND': 27, 'LESSGREAT': 28, 'LPAR': 29, 'NEWLINE': 100, 'TLESS': 31, 'UNTIL': 32, 'WHILE': 33, 'WORD_OPEN': 34},
    {'ARITH': R94, 'ARITH_OPEN': R94, 'BACKQUOTE': R94, 'BAD_OPEN': R94, 'BRACE_CLOSE': R94, 'BRACE_OPEN': R94, 'BR_TEXT': R94, 'CMDSUB_OPEN': R94, 'DQ_OPEN': R94, 'DSQUOTE': R94, 'DYN_OPEN': R94, 'ESCAPED': R94, 'LITERAL': R94, 'PARAM': R94, 'PAT_TEXT': R94, 'SLASH': R94, 'SQUOTE': R94, 'WORD_CLOSE': R94},
    {'ARITH': R95, 'ARITH_OPEN': R95, 'BACKQUOTE': R95, 'BAD_OPEN': R95, 'BRACE_CLOSE': R95, 'BRACE_OPEN': R95, 'BR_TEXT': R95, 'CMDSUB_OPEN': R95, 'DQ_OPEN': R95, 'DSQUOTE': R95, 'DYN_OPEN': R95, 'ESCAPED': R95, 'PARAM': R95, 'SQUOTE': R95},
    {'ARITH': R96, 'ARITH_OPEN': R96, 'BACKQUOTE': R96, 'BAD_OPEN': R96, 'BRACE_CLOSE': R96, 'BRACE_OPEN': R96, 'BR_TEXT': R96, 'CMDSUB_OPEN': R96, 'DQ_OPEN': R96, 'DSQUOTE': R96, 'DYN_OPEN': R96, 'ESCAPED': R96, 'PARAM': R96, 'PAT_TEXT': R96, 'SLASH': R96, 'SQUOTE': R96},
    {'ARITH': R97, 'ARITH_OPEN': R97, 'BACKQUOTE': R97, 'BAD_OPEN': R97, 'BRACE_CLOSE': R97, 'BRACE_OPEN': R97, 'BR_TEXT': R97, 'CMDSUB_OPEN': R97, 'DQ_OPEN': R97, 'DSQUOTE': R97, 'DYN_OPEN': R97, 'ESCAPED': R97, 'PARAM': R97, 'SQUOTE': R97},
    {'ARITH': R98, 'ARITH_OPEN': R98, 'BACKQUOTE': R98, 'BAD_OPEN': R98, 'BRACE_CLOSE': R98, 'BRACE_OPEN': R98, 'BR_TEXT': R98, 'CMDSUB_OPEN': R98, 'DQ_OPEN': R98, 'DSQUOTE': R98, 'DYN_OPEN': R98, 'ESCAPED': R98, 'PARAM': R98, 'SQUOTE': R98},
    {'ARITH': 287, 'ARITH_OPEN': 65, 'BACKQUOTE': S30_0, 'BAD_OPEN': 101, 'BRACE_CLOSE': 286, 'BRACE_OPEN': 102, 'BR_TEXT': S95_0, 'CMDSUB_OPEN': 75, 'DQ_OPEN': 103, 'DSQUOTE': S52_0, 'DYN_OPEN': 76, 'ESCAPED': S96_0, 'PARAM': S31_0, 'SQUOTE': S55_0},
    {'ARITH': R99, 'ARITH_OPEN': R99, 'BACKQUOTE': R99, 'BAD_OPEN': R99, 'BRACE_CLOSE': R99, 'BRACE_OPEN': R99, 'BR_TEXT': R99, 'CMDSUB_OPEN': R99, 'DQ_OPEN': R99, 'DSQUOTE': R99, 'DYN_OPEN': R99, 'ESCAPED': R99, 'PARAM': R99, 'PAT_TEXT': R99, 'SLASH': R99, 'SQUOTE': R99},
    {'ARITH': R99, 'ARITH_OPEN': R99, 'BACKQUOTE': R99, 'BAD_OPEN': R99, 'BRACE_CLOSE': R99, 'BRACE_OPEN': R99, 'BR_TEXT': R99, 'CMDSUB_OPEN': R99, 'DQ_OPEN': R99, 'DSQUOTE': R99, 'DYN_OPEN': R99, 'ESCAPED': R99, 'PARAM': R99, 'PAT_TEXT': R99, 'SLASH': R99, 'SQUOTE': R99},
    {'ARITH': R99, 'ARITH_OPEN': R99, 'BACKQUOTE': R99, 'BAD_OPEN': R99, 'BRACE_CLOSE': R99, 'BRACE_OPEN': R99, 'BR_TEXT': R99, 'CMDSUB_OPEN': R99, 'DQ_OPEN': R99, 'DSQUOTE': R99, 'DYN_OPEN': R99, 'ESCAPED': R99, 'PARAM': R99, 'PAT_TEXT': R99, 'SLASH': R99, 'SQUOTE': R99},
    {'ARITH': 209, 'ARITH_OPEN': 65, 'BACKQUOTE': S30_210, 'BAD_OPEN': 101, 'BRACE_CLOSE': 288, 'BRACE_OPEN': 102, 'BR_TEXT': S95_210, 'CMDSUB_OPEN': 75, 'DQ_OPEN': 103, 'DSQUOTE': S52_210, 'DYN_OPEN': 76, 'ESCAPED': S96_210, 'PARAM': S31_210, 'SQUOTE': S55_210},
    {'ARITH': R100, 'ARITH_OPEN': R100, 'BACKQUOTE': R100, 'BAD_OPEN': R100, 'BRACE_CLOSE': R100, 'BRACE_OPEN': R100, 'BR_TEXT': R100, 'CMDSUB_OPEN': R100, 'DBR_TEXT': R100, 'DQ_OPEN': R100, 'DSQUOTE': R100, 'DYN_OPEN': R100, 'ESCAPED': R100, 'LITERAL': R100, 'PARAM': R100, 'PAT_TEXT': R100, 'SLASH': R100, 'SQUOTE': R100, 'WORD_CLOSE': R100},
    {'ARITH': R101, 'ARITH_OPEN': R101, 'BACKQUOTE': R101, 'BAD_OPEN': R101, 'BRACE_OPEN': R101, 'CMDSUB_OPEN': R101, 'DQ_CLOSE': R101, 'DQ_TEXT': R101, 'DYN_OPEN': R101, 'PARAM': R101},
    {'ARITH': R102, 'ARITH_OPEN': R102, 'BACKQUOTE': R102, 'BAD_OPEN': R102, 'BRACE_OPEN': R102, 'CMDSUB_OPEN': R102, 'DQ_CLOSE': R102, 'DQ_TEXT': R102, 'DYN_OPEN': R102, 'PARAM': R102},
    {'ARITH': 291, 'ARITH_OPEN': 65, 'BACKQUOTE': S30_0, 'BAD_OPEN': 73, 'BRACE_OPEN': 74, 'CMDSUB_OPEN': 75, 'DQ_CLOSE': 290, 'DQ_TEXT': S101_0, 'DYN_OPEN': 76, 'PARAM': S31_0},
    {'ARITH': R103, 'ARITH_OPEN': R103, 'BACKQUOTE': R103, 'BAD_OPEN': R103, 'BRACE_OPEN': R103, 'CMDSUB_OPEN': R103, 'DQ_CLOSE': R103, 'DQ_TEXT': R103, 'DYN_OPEN': R103, 'PARAM': R103},
    {'ARITH': R103, 'ARITH_OPEN': R103, 'BACKQUOTE': R103, 'BAD_OPEN': R103, 'BRACE_OPEN': R103, 'CMDSUB_OPEN': R103, 'DQ_CLOSE': R103, 'DQ_TEXT': R103, 'DYN_OPEN': R103, 'PARAM': R103},
    {'$END': R104, 'AMP': R104, 'AND_IF': R104, 'ASSIGNMENT_WORD': R104, 'ASSIGN_OPEN': R104, 'CLOBBER': R104, 'DGREAT': R104, 'DLESS': R104, 'DLESSDASH': R104, 'DO': R104, 'DONE': R104, 'DSEMI': R104, 'ELIF': R104, 'ELSE': R104, 'ESAC': R104, 'FI': R104, 'GREAT': R104, 'GREATAND': R104, 'IO_NUMBER': R104, 'LESS': R104, 'LESSAND': R104, 'LESSGREAT': R104, 'NEWLINE': R104, 'OR_IF': R104, 'PIPE': R104, 'RBRACE': R104, 'RPAR': R104, 'SEMI': R104, 'SEMI_AND': R104, 'THEN': R104, 'TLESS': R104, 'WORD': R104, 'WORD_OPEN': R104},
    {'ARITH': R105, 'ARITH_OPEN': R105, 'BACKQUOTE': R105, 'BAD_OPEN': R105, 'BRACE_OPEN': R105, 'CMDSUB_OPEN': R105, 'DQ_OPEN': R105, 'DSQUOTE': R105, 'DYN_OPEN': R105, 'ESCAPED': R105, 'LITERAL': R105, 'PARAM': R105, 'SQUOTE': R105, 'WORD_CLOSE': R105},
    {'IN': 292},
    {'ASSIGNMENT_WORD': R0, 'ASSIGN_OPEN': R0, 'CASE': R0, 'CLOBBER': R0, 'CMD_NAME': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'FOR': R0, 'GREAT': R0, 'GREATAND': R0, 'IF': R0, 'IO_NUMBER': R0, 'LBRACE': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'LPAR': R0, 'NEWLINE': S4_8, 'TLESS': R0, 'UNTIL': R0, 'WHILE': R0, 'WORD_OPEN': R0},
    {'ASSIGNMENT_WORD': R0, 'ASSIGN_OPEN': R0, 'BANG': R0, 'CASE': R0, 'CLOBBER': R0, 'CMD_NAME': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'FNAME': R0, 'FOR': R0, 'FUNCTION': R0, 'GREAT': R0, 'GREATAND': R0, 'IF': R0, 'IO_NUMBER': R0, 'LBRACE': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'LPAR': R0, 'NEWLINE': S4_8, 'TLESS': R0, 'UNTIL': R0, 'WHILE': R0, 'WORD_OPEN': R0},
    {'DO': R0, 'NEWLINE': S4_8},
    {'$END': R106, 'AMP': R106, 'AND_IF': R106, 'CLOBBER': R106, 'DGREAT': R106, 'DLESS': R106, 'DLESSDASH': R106, 'DO': R106, 'DONE': R106, 'DSEMI': R106, 'ELIF': R106, 'ELSE': R106, 'ESAC': R106, 'FI': R106, 'GREAT': R106, 'GREATAND': R106, 'IO_NUMBER': R106, 'LESS': R106, 'LESSAND': R106, 'LESSGREAT': R106, 'NEWLINE': R106, 'OR_IF': R106, 'PIPE': R106, 'RBRACE': R106, 'RPAR': R106, 'SEMI': R106, 'SEMI_AND': R106, 'THEN': R106, 'TLESS': R106},
    {'IN': 296},
    {'DO': R107, 'IN': R6, 'NEWLINE': 100},
    {'DO': 225},
    {'RPAR': 298},
    {'LBRACE': 25},
    {'ASSIGNMENT_WORD': R0, 'ASSIGN_OPEN': R0, 'BANG': R0, 'CASE': R0, 'CLOBBER': R0, 'CMD_NAME': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'FNAME': R0, 'FOR': R0, 'FUNCTION': R0, 'GREAT': R0, 'GREATAND': R0, 'IF': R0, 'IO_NUMBER': R0, 'LBRACE': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'LPAR': R0, 'NEWLINE': S4_8, 'TLESS': R0, 'UNTIL': R0, 'WHILE': R0, 'WORD_OPEN': R0},
    {'AMP': R108, 'AND_IF': 141, 'DO': R108, 'DONE': R108, 'DSEMI': R108, 'ELIF': R108, 'ELSE': R108, 'ESAC': R108, 'FI': R108, 'NEWLINE': R108, 'OR_IF': 142, 'RBRACE': R108, 'RPAR': R108, 'SEMI': R108, 'SEMI_AND': R108, 'THEN': R108},
    {'AMP': S76_305, 'DO': R109, 'DONE': R109, 'DSEMI': R109, 'ELIF': R109, 'ELSE': R109, 'ESAC': R109, 'FI': R109, 'NEWLINE': S4_303, 'RBRACE': R109, 'RPAR': R109, 'SEMI': S77_305, 'SEMI_AND': R109, 'THEN': R109},
    {'$END': R110, 'AMP': R110, 'AND_IF': R110, 'CLOBBER': R110, 'DGREAT': R110, 'DLESS': R110, 'DLESSDASH': R110, 'DO': R110, 'DONE': R110, 'DSEMI': R110, 'ELIF': R110, 'ELSE': R110, 'ESAC': R110, 'FI': R110, 'GREAT': R110, 'GREATAND': R110, 'IO_NUMBER': R110, 'LESS': R110, 'LESSAND': R110, 'LESSGREAT': R110, 'NEWLINE': R110, 'OR_IF': R110, 'PIPE': R110, 'RBRACE': R110, 'RPAR': R110, 'SEMI': R110, 'SEMI_AND': R110, 'THEN': R110, 'TLESS': R110},
    {'$END': R111, 'AMP': R111, 'AND_IF': R111, 'CLOBBER': R111, 'DGREAT': R111, 'DLESS': R111, 'DLESSDASH': R111, 'DO': R111, 'DONE': R111, 'DSEMI': R111, 'ELIF': R111, 'ELSE': R111, 'ESAC': R111, 'FI': R111, 'GREAT': R111, 'GREATAND': R111, 'IO_NUMBER': R111, 'LESS': R111, 'LESSAND': R111, 'LESSGREAT': R111, 'NEWLINE': R111, 'OR_IF': R111, 'PIPE': R111, 'RBRACE': R111, 'RPAR': R111, 'SEMI': R111, 'SEMI_AND': R111, 'THEN': R111, 'TLESS': R111},
    {'$END': R112, 'AMP': R112, 'AND_IF': R112, 'CLOBBER': R112, 'DGREAT': R112, 'DLESS': R112, 'DLESSDASH': R112, 'DO': R112, 'DONE': R112, 'DSEMI': R112, 'ELIF': R112, 'ELSE': R112, 'ESAC': R112, 'FI': R112, 'GREAT': R112, 'GREATAND': R112, 'IO_NUMBER': R112, 'LESS': R112, 'LESSAND': R112, 'LESSGREAT': R112, 'NEWLINE': R112, 'OR_IF': R112, 'PIPE': R112, 'RBRACE': R112, 'RPAR': R112, 'SEMI': R112, 'SEMI_AND': R112, 'THEN': R112, 'TLESS': R112},
    {'$END': R113, 'AMP': R113, 'AND_IF': R113, 'CLOBBER': R113, 'DGREAT': R113, 'DLESS': R113, 'DLESSDASH': R113, 'DO': R113, 'DONE': R113, 'DSEMI': R113, 'ELIF': R113, 'ELSE': R113, 'ESAC': R113, 'FI': R113, 'GREAT': R113, 'GREATAND': R113, 'IO_NUMBER': R113, 'LESS': R113, 'LESSAND': R113, 'LESSGREAT': R113, 'NEWLINE': R113, 'OR_IF': R113, 'PIPE': R113, 'RBRACE': R113, 'RPAR': R113, 'SEMI': R113, 'SEMI_AND': R113, 'THEN': R113, 'TLESS': R113},
    {'$END': R114, 'AMP': R114, 'AND_IF': R114, 'ASSIGNMENT_WORD': R114, 'ASSIGN_OPEN': R114, 'CLOBBER': R114, 'DGREAT': R114, 'DLESS': R114, 'DLESSDASH': R114, 'DO': R114, 'DONE': R114, 'DSEMI': R114, 'ELIF': R114, 'ELSE': R114, 'ESAC': R114, 'FI': R114, 'GREAT': R114, 'GREATAND': R114, 'IN': R114, 'IO_NUMBER': R114, 'LESS': R114, 'LESSAND': R114, 'LESSGREAT': R114, 'NEWLINE': R114, 'OR_IF': R114, 'PIPE': R114, 'RBRACE': R114, 'RPAR': R114, 'SEMI': R114, 'SEMI_AND': R114, 'THEN': R114, 'TLESS': R114, 'WORD': R114, 'WORD_OPEN': R114},
    {'ASSIGNMENT_WORD': S7_37, 'ASSIGN_OPEN': 10, 'BANG': 11, 'CASE': 12, 'CLOBBER': 13, 'CMD_NAME': S8_40, 'DGREAT': 15, 'DLESS': 16, 'DLESSDASH': 17, 'FNAME': 18, 'FOR': 19, 'FUNCTION': 20, 'GREAT': 21, 'GREATAND': 22, 'IF': 23, 'IO_NUMBER': 24, 'LBRACE': 25, 'LESS': 26, 'LESSAND': 27, 'LESSGREAT': 28, 'LPAR': 29, 'TLESS': 31, 'UNTIL': 32, 'WHILE': 33, 'WORD_OPEN': 34},
    {'ASSIGNMENT_WORD': S7_37, 'ASSIGN_OPEN': 10, 'BANG': 11, 'CASE': 12, 'CLOBBER': 13, 'CMD_NAME': S8_40, 'DGREAT': 15, 'DLESS': 16, 'DLESSDASH': 17, 'FNAME': 18, 'FOR': 19, 'FUNCTION': 20, 'GREAT': 21, 'GREATAND': 22, 'IF': 23, 'IO_NUMBER': 24, 'LBRACE': 25, 'LESS': 26, 'LESSAND': 27, 'LESSGREAT': 28, 'LPAR': 29, 'TLESS': 31, 'UNTIL': 32, 'WHILE': 33, 'WORD_OPEN': 34},
    {'$END': R115, 'AMP': R115, 'AND_IF': R115, 'CLOBBER': R115, 'DGREAT': R115, 'DLESS': R115, 'DLESSDASH': R115, 'DO': R115, 'DONE': R115, 'DSEMI': R115, 'ELIF': R115, 'ELSE': R115, 'ESAC': R115, 'FI': R115, 'GREAT': R115, 'GREATAND': R115, 'IO_NUMBER': R115, 'LESS': R115, 'LESSAND': R115, 'LESSGREAT': R115, 'NEWLINE': R115, 'OR_IF': R115, 'PIPE': R115, 'RBRACE': R115, 'RPAR': R115, 'SEMI': R115, 'SEMI_AND': R115, 'THEN': R115, 'TLESS': R115, 'WORD': R115, 'WORD_OPEN': R115},
    {'$END': R115, 'AMP': R115, 'AND_IF': R115, 'CLOBBER': R115, 'DGREAT': R115, 'DLESS': R115, 'DLESSDASH': R115, 'DO': R115, 'DONE': R115, 'DSEMI': R115, 'ELIF': R115, 'ELSE': R115, 'ESAC': R115, 'FI': R115, 'GREAT': R115, 'GREATAND': R115, 'IO_NUMBER': R115, 'LESS': R115, 'LESSAND': R115, 'LESSGREAT': R115, 'NEWLINE': R115, 'OR_IF': R115, 'PIPE': R115, 'RBRACE': R115, 'RPAR': R115, 'SEMI': R115, 'SEMI_AND': R115, 'THEN': R115, 'TLESS': R115, 'WORD': R115, 'WORD_OPEN': R115},
    {'$END': R116, 'AMP': R116, 'AND_IF': R116, 'CLOBBER': 13, 'DGREAT': 15, 'DLESS': 16, 'DLESSDASH': 17, 'DO': R116, 'DONE': R116, 'DSEMI': R116, 'ELIF': R116, 'ELSE': R116, 'ESAC': R116, 'FI': R116, 'GREAT': 21, 'GREATAND': 22, 'IO_NUMBER': 24, 'LESS': 26, 'LESSAND': 27, 'LESSGREAT': 28, 'NEWLINE': R116, 'OR_IF': R116, 'PIPE': R116, 'RBRACE': R116, 'RPAR': R116, 'SEMI': R116, 'SEMI_AND': R116, 'THEN': R116, 'TLESS': 31, 'WORD': S24_0, 'WORD_OPEN': 34},
    {'$END': R117, 'AMP': R117, 'AND_IF': R117, 'CLOBBER': R117, 'DGREAT': R117, 'DLESS': R117, 'DLESSDASH': R117, 'DO': R117, 'DONE': R117, 'DSEMI': R117, 'ELIF': R117, 'ELSE': R117, 'ESAC': R117, 'FI': R117, 'GREAT': R117, 'GREATAND': R117, 'IO_NUMBER': R117, 'LESS': R117, 'LESSAND': R117, 'LESSGREAT': R117, 'NEWLINE': R117, 'OR_IF': R117, 'PIPE': R117, 'RBRACE': R117, 'RPAR': R117, 'SEMI': R117, 'SEMI_AND': R117, 'THEN': R117, 'TLESS': R117},
    {'$END': R118, 'AMP': R118, 'AND_IF': 141, 'NEWLINE': R118, 'OR_IF': 142, 'SEMI': R118},
    {'ASSIGNMENT_WORD': S7_37, 'ASSIGN_OPEN': 10, 'CASE': 12, 'CLOBBER': 13, 'CMD_NAME': S8_40, 'DGREAT': 15, 'DLESS': 16, 'DLESSDASH': 17, 'FNAME': 18, 'FOR': 19, 'FUNCTION': 20, 'GREAT': 21, 'GREATAND': 22, 'IF': 23, 'IO_NUMBER': 24, 'LBRACE': 25, 'LESS': 26, 'LESSAND': 27, 'LESSGREAT': 28, 'LPAR': 29, 'TLESS': 31, 'UNTIL': 32, 'WHILE': 33, 'WORD_OPEN': 34},
    {'$END': R119, 'ARITH': R119, 'ARITH_OPEN': R119, 'ARITH_TEXT': R119, 'A_BAND': R119, 'A_BOR': R119, 'A_COLON': R119, 'A_COMMA': R119, 'A_EQ': R119, 'A_LAND': R119, 'A_LOR': R119, 'A_LPAR': R119, 'A_POWER': R119, 'A_PROD': R119, 'A_QUEST': R119, 'A_REL': R119, 'A_RPAR': R119, 'A_SHIFT': R119, 'A_SIGN': R119, 'A_XOR': R119, 'BACKQUOTE': R119, 'BAD_OPEN': R119, 'BRACE_CLOSE': R119, 'BRACE_OPEN': R119, 'BR_TEXT': R119, 'CMDSUB_OPEN': R119, 'DBR_TEXT': R119, 'DQ_CLOSE': R119, 'DQ_OPEN': R119, 'DQ_TEXT': R119, 'DSQUOTE': R119, 'DYN_OPEN': R119, 'ESCAPED': R119, 'HERE_TEXT': R119, 'LITERAL': R119, 'PARAM': R119, 'PAT_TEXT': R119, 'SLASH': R119, 'SQUOTE': R119, 'SUB_COLON': R119, 'SUB_TEXT': R119, 'WORD_CLOSE': R119},
    {'A_RPAR': 308},
    {'$END': R120, 'A_BAND': R120, 'A_BOR': R120, 'A_COLON': R120, 'A_COMMA': R120, 'A_EQ': R120, 'A_LAND': R120, 'A_LOR': R120, 'A_POWER': R120, 'A_PROD': R120, 'A_QUEST': R120, 'A_REL': R120, 'A_RPAR': R120, 'A_SHIFT': R120, 'A_SIGN': R120, 'A_XOR': R120},
    {'$END': R121, 'A_COLON': R121, 'A_COMMA': R121, 'A_RPAR': R121},
    {'$END': R122, 'ARITH': R122, 'ARITH_OPEN': R122, 'ARITH_TEXT': R122, 'A_BAND': R122, 'A_BOR': R122, 'A_COLON': R122, 'A_COMMA': R122, 'A_EQ': R122, 'A_LAND': R122, 'A_LOR': R122, 'A_LPAR': R122, 'A_POWER': R122, 'A_PROD': R122, 'A_QUEST': R122, 'A_REL': R122, 'A_RPAR': R122, 'A_SHIFT': R122, 'A_SIGN': R122, 'A_XOR': R122, 'BACKQUOTE': R122, 'BAD_OPEN': R122, 'BRACE_CLOSE': R122, 'BRACE_OPEN': R122, 'CMDSUB_OPEN': R122, 'DBR_TEXT': R122, 'DQ_CLOSE': R122, 'DQ_OPEN': R122, 'DQ_TEXT': R122, 'DYN_OPEN': R122, 'HERE_TEXT': R122, 'PARAM': R122, 'SUB_COLON': R122, 'SUB_TEXT': R122},
    {'ARITH': R123, 'ARITH_OPEN': R123, 'BACKQUOTE': R123, 'BAD_OPEN': R123, 'BRACE_CLOSE': R123, 'BRACE_OPEN': R123, 'CMDSUB_OPEN': R123, 'DBR_TEXT': R123, 'DQ_OPEN': R123, 'DYN_OPEN': R123, 'PARAM': R123},
    {'$END': R124, 'ARITH': R124, 'ARITH_OPEN': R124, 'ARITH_TEXT': R124, 'A_BAND': R124, 'A_BOR': R124, 'A_COLON': R124, 'A_COMMA': R124, 'A_EQ': R124, 'A_LAND': R124, 'A_LOR': R124, 'A_LPAR': R124, 'A_POWER': R124, 'A_PROD': R124, 'A_QUEST': R124, 'A_REL': R124, 'A_RPAR': R124, 'A_SHIFT': R124, 'A_SIGN': R124, 'A_XOR': R124, 'BACKQUOTE': R124, 'BAD_OPEN': R124, 'BRACE_CLOSE': R124, 'BRACE_OPEN': R124, 'CMDSUB_OPEN': R124, 'DBR_TEXT': R124, 'DQ_CLOSE': R124, 'DQ_OPEN': R124, 'DQ_TEXT': R124, 'DYN_OPEN': R124, 'HERE_TEXT': R124, 'PARAM': R124, 'SUB_COLON': R124, 'SUB_TEXT': R124},
    {'ARITH': 254, 'ARITH_OPEN': 65, 'BACKQUOTE': S30_0, 'BAD_OPEN': 73, 'BRACE_CLOSE': 309, 'BRACE_OPEN': 74, 'CMDSUB_OPEN': 75, 'DBR_TEXT': S86_0, 'DQ_OPEN': 103, 'DYN_OPEN': 76, 'PARAM': S31_0},
    {'$END': R124, 'ARITH': R124, 'ARITH_OPEN': R124, 'ARITH_TEXT': R124, 'A_BAND': R124, 'A_BOR': R124, 'A_COLON': R124, 'A_COMMA': R124, 'A_EQ': R124, 'A_LAND': R124, 'A_LOR': R124, 'A_LPAR': R124, 'A_POWER': R124, 'A_PROD': R124, 'A_QUEST': R124, 'A_REL': R124, 'A_RPAR': R124, 'A_SHIFT': R124, 'A_SIGN': R124, 'A_XOR': R124, 'BACKQUOTE': R124, 'BAD_OPEN': R124, 'BRACE_CLOSE': R124, 'BRACE_OPEN': R124, 'CMDSUB_OPEN': R124, 'DBR_TEXT': R124, 'DQ_CLOSE': R124, 'DQ_OPEN': R124, 'DQ_TEXT': R124, 'DYN_OPEN': R124, 'HERE_TEXT': R124, 'PARAM': R124, 'SUB_COLON': R124, 'SUB_TEXT': R124},
    {'ARITH': 287, 'ARITH_OPEN': 65, 'BACKQUOTE': S30_0, 'BAD_OPEN': 101, 'BRACE_CLOSE': 310, 'BRACE_OPEN': 102, 'BR_TEXT': S95_0, 'CMDSUB_OPEN': 75, 'DQ_OPEN': 103, 'DSQUOTE': S52_0, 'DYN_OPEN': 76, 'ESCAPED': S96_0, 'PARAM': S31_0, 'SQUOTE': S55_0},
    {'$END': R125, 'ARITH': R125, 'ARITH_OPEN': R125, 'ARITH_TEXT': R125, 'A_BAND': R125, 'A_BOR': R125, 'A_COLON': R125, 'A_COMMA': R125, 'A_EQ': R125, 'A_LAND': R125, 'A_LOR': R125, 'A_LPAR': R125, 'A_POWER': R125, 'A_PROD': R125, 'A_QUEST': R125, 'A_REL': R125, 'A_RPAR': R125, 'A_SHIFT': R125, 'A_SIGN': R125, 'A_XOR': R125, 'BACKQUOTE': R125, 'BAD_OPEN': R125, 'BRACE_CLOSE': R125, 'BRACE_OPEN': R125, 'BR_TEXT': R125, 'CMDSUB_OPEN': R125, 'DBR_TEXT': R125, 'DQ_CLOSE': R125, 'DQ_OPEN': R125, 'DQ_TEXT': R125, 'DSQUOTE': R125, 'DYN_OPEN': R125, 'ESCAPED': R125, 'HERE_TEXT': R125, 'LITERAL': R125, 'PARAM': R125, 'PAT_TEXT': R125, 'SLASH': R125, 'SQUOTE': R125, 'SUB_COLON': R125, 'SUB_TEXT': R125, 'WORD_CLOSE': R125},
    {'ARITH': R126, 'ARITH_OPEN': R126, 'BACKQUOTE': R126, 'BAD_OPEN': R126, 'BRACE_CLOSE': R126, 'BRACE_OPEN': R126, 'CMDSUB_OPEN': R126, 'DQ_OPEN': R126, 'DSQUOTE': R126, 'DYN_OPEN': R126, 'ESCAPED': R126, 'PARAM': R126, 'PAT_TEXT': R126, 'SLASH': R126, 'SQUOTE': R126},
    {'ARITH': 209, 'ARITH_OPEN': 65, 'BACKQUOTE': S30_210, 'BAD_OPEN': 101, 'BRACE_CLOSE': 311, 'BRACE_OPEN': 102, 'BR_TEXT': S95_210, 'CMDSUB_OPEN': 75, 'DQ_OPEN': 103, 'DSQUOTE': S52_210, 'DYN_OPEN': 76, 'ESCAPED': S96_210, 'PARAM': S31_210, 'SQUOTE': S55_210},
    {'ARITH': R127, 'ARITH_OPEN': R127, 'BACKQUOTE': R127, 'BAD_OPEN': R127, 'BRACE_CLOSE': R127, 'BRACE_OPEN': R127, 'CMDSUB_OPEN': R127, 'DQ_OPEN': R127, 'DSQUOTE': R127, 'DYN_OPEN': R127, 'ESCAPED': R127, 'PARAM': R127, 'PAT_TEXT': R127, 'SLASH': R127, 'SQUOTE': R127},
    {'ARITH': R128, 'ARITH_OPEN': R128, 'BACKQUOTE': R128, 'BAD_OPEN': R128, 'BRACE_CLOSE': R128, 'BRACE_OPEN': R128, 'CMDSUB_OPEN': R128, 'DQ_OPEN': R128, 'DSQUOTE': R128, 'DYN_OPEN': R128, 'ESCAPED': R128, 'PARAM': R128, 'PAT_TEXT': R128, 'SLASH': R128, 'SQUOTE': R128},
    {'ARITH': 315, 'ARITH_OPEN': 65, 'BACKQUOTE': S30_0, 'BAD_OPEN': 101, 'BRACE_CLOSE': 313, 'BRACE_OPEN': 102, 'CMDSUB_OPEN': 75, 'DQ_OPEN': 103, 'DSQUOTE': S52_0, 'DYN_OPEN': 76, 'ESCAPED': S96_0, 'PARAM': S31_0, 'PAT_TEXT': S126_0, 'SLASH': 314, 'SQUOTE': S55_0},
    {'ARITH': 321, 'ARITH_OPEN': 65, 'BACKQUOTE': S30_0, 'BAD_OPEN': 73, 'BRACE_CLOSE': 316, 'BRACE_OPEN': 74, 'CMDSUB_OPEN': 75, 'DYN_OPEN': 76, 'PARAM': S31_0, 'SUB_COLON': 317, 'SUB_TEXT': S165_0},
    {'$END': R129, 'ARITH': R129, 'ARITH_OPEN': R129, 'ARITH_TEXT': R129, 'A_BAND': R129, 'A_BOR': R129, 'A_COLON': R129, 'A_COMMA': R129, 'A_EQ': R129, 'A_LAND': R129, 'A_LOR': R129, 'A_LPAR': R129, 'A_POWER': R129, 'A_PROD': R129, 'A_QUEST': R129, 'A_REL': R129, 'A_RPAR': R129, 'A_SHIFT': R129, 'A_SIGN': R129, 'A_XOR': R129, 'BACKQUOTE': R129, 'BAD_OPEN': R129, 'BRACE_CLOSE': R129, 'BRACE_OPEN': R129, 'BR_TEXT': R129, 'CMDSUB_OPEN': R129, 'DBR_TEXT': R129, 'DQ_CLOSE': R129, 'DQ_OPEN': R129, 'DQ_TEXT': R129, 'DSQUOTE': R129, 'DYN_OPEN': R129, 'ESCAPED': R129, 'HERE_TEXT': R129, 'LITERAL': R129, 'PARAM': R129, 'PAT_TEXT': R129, 'SLASH': R129, 'SQUOTE': R129, 'SUB_COLON': R129, 'SUB_TEXT': R129, 'WORD_CLOSE': R129},
    {'$END': R130, 'ARITH': R130, 'ARITH_OPEN': R130, 'ARITH_TEXT': R130, 'A_BAND': R130, 'A_BOR': R130, 'A_COLON': R130, 'A_COMMA': R130, 'A_EQ': R130, 'A_LAND': R130, 'A_LOR': R130, 'A_LPAR': R130, 'A_POWER': R130, 'A_PROD': R130, 'A_QUEST': R130, 'A_REL': R130, 'A_RPAR': R130, 'A_SHIFT': R130, 'A_SIGN': R130, 'A_XOR': R130, 'BACKQUOTE': R130, 'BAD_OPEN': R130, 'BRACE_CLOSE': R130, 'BRACE_OPEN': R130, 'BR_TEXT': R130, 'CMDSUB_OPEN': R130, 'DBR_TEXT': R130, 'DQ_CLOSE': R130, 'DQ_OPEN': R130, 'DQ_TEXT': R130, 'DSQUOTE': R130, 'DYN_OPEN': R130, 'ESCAPED': R130, 'HERE_TEXT': R130, 'LITERAL': R130, 'PARAM': R130, 'PAT_TEXT': R130, 'SLASH': R130, 'SQUOTE': R130, 'SUB_COLON': R130, 'SUB_TEXT': R130, 'WORD_CLOSE': R130},
    {'ARITH': R131, 'ARITH_OPEN': R131, 'ARITH_TEXT': R131, 'A_LPAR': R131, 'A_RPAR': R131, 'BACKQUOTE': R131, 'BAD_OPEN': R131, 'BRACE_OPEN': R131, 'CMDSUB_OPEN': R131, 'DYN_OPEN': R131, 'PARAM': R131},
    {'ARITH': 271, 'ARITH_OPEN': 65, 'ARITH_TEXT': S90_0, 'A_LPAR': 185, 'A_RPAR': 322, 'BACKQUOTE': S30_0, 'BAD_OPEN': 73, 'BRACE_OPEN': 74, 'CMDSUB_OPEN': 75, 'DYN_OPEN': 76, 'PARAM': S31_0},
    {'A_RPAR': 323},
    {'ARITH': R132, 'ARITH_OPEN': R132, 'ARITH_TEXT': R132, 'A_LPAR': R132, 'A_RPAR': R132, 'BACKQUOTE': R132, 'BAD_OPEN': R132, 'BRACE_OPEN': R132, 'CMDSUB_OPEN': R132, 'DYN_OPEN': R132, 'PARAM': R132},
    {'$END': R133, 'A_BAND': R133, 'A_BOR': R133, 'A_COLON': R133, 'A_COMMA': R133, 'A_EQ': 193, 'A_LAND': R133, 'A_LOR': R133, 'A_QUEST': R133, 'A_RPAR': R133, 'A_XOR': R133},
    {'$END': R134, 'A_BOR': R134, 'A_COLON': R134, 'A_COMMA': R134, 'A_LAND': R134, 'A_LOR': R134, 'A_QUEST': R134, 'A_RPAR': R134, 'A_XOR': 202},
    {'$END': R135, 'A_COLON': R135, 'A_COMMA': R135, 'A_RPAR': R135},
    {'$END': R136, 'A_BAND': R136, 'A_BOR': R136, 'A_COLON': R136, 'A_COMMA': R136, 'A_EQ': R136, 'A_LAND': R136, 'A_LOR': R136, 'A_QUEST': R136, 'A_REL': 198, 'A_RPAR': R136, 'A_XOR': R136},
    {'$END': R137, 'A_BOR': 191, 'A_COLON': R137, 'A_COMMA': R137, 'A_LAND': R137, 'A_LOR': R137, 'A_QUEST': R137, 'A_RPAR': R137},
    {'$END': R138, 'A_COLON': R138, 'A_COMMA': R138, 'A_LAND': 194, 'A_LOR': R138, 'A_QUEST': R138, 'A_RPAR': R138},
    {'A_COLON': 324, 'A_COMMA': 192},
    {'$END': R139, 'A_BAND': R139, 'A_BOR': R139, 'A_COLON': R139, 'A_COMMA': R139, 'A_EQ': R139, 'A_LAND': R139, 'A_LOR': R139, 'A_PROD': R139, 'A_QUEST': R139, 'A_REL': R139, 'A_RPAR': R139, 'A_SHIFT': R139, 'A_SIGN': R139, 'A_XOR': R139},
    {'$END': R140, 'A_BAND': R140, 'A_BOR': R140, 'A_COLON': R140, 'A_COMMA': R140, 'A_EQ': R140, 'A_LAND': R140, 'A_LOR': R140, 'A_QUEST': R140, 'A_REL': R140, 'A_RPAR': R140, 'A_SHIFT': 199, 'A_XOR': R140},
    {'$END': R141, 'A_BAND': R141, 'A_BOR': R141, 'A_COLON': R141, 'A_COMMA': R141, 'A_EQ': R141, 'A_LAND': R141, 'A_LOR': R141, 'A_QUEST': R141, 'A_REL': R141, 'A_RPAR': R141, 'A_SHIFT': R141, 'A_SIGN': 200, 'A_XOR': R141},
    {'$END': R142, 'A_BAND': R142, 'A_BOR': R142, 'A_COLON': R142, 'A_COMMA': R142, 'A_EQ': R142, 'A_LAND': R142, 'A_LOR': R142, 'A_PROD': 197, 'A_QUEST': R142, 'A_REL': R142, 'A_RPAR': R142, 'A_SHIFT': R142, 'A_SIGN': R142, 'A_XOR': R142},
    {'$END': R143, 'A_BAND': R143, 'A_BOR': R143, 'A_COLON': R143, 'A_COMMA': R143, 'A_EQ': R143, 'A_LAND': R143, 'A_LOR': R143, 'A_PROD': R143, 'A_QUEST': R143, 'A_REL': R143, 'A_RPAR': R143, 'A_SHIFT': R143, 'A_SIGN': R143, 'A_XOR': R143},
    {'$END': R144, 'A_BAND': 190, 'A_BOR': R144, 'A_COLON': R144, 'A_COMMA': R144, 'A_LAND': R144, 'A_LOR': R144, 'A_QUEST': R144, 'A_RPAR': R144, 'A_XOR': R144},
    {'$END': R145, 'NEWLINE': R145},
    {'ARITH': R146, 'ARITH_OPEN': R146, 'BACKQUOTE': R146, 'BAD_OPEN': R146, 'BRACE_CLOSE': R146, 'BRACE_OPEN': R146, 'BR_TEXT': R146, 'CMDSUB_OPEN': R146, 'DQ_OPEN': R146, 'DSQUOTE': R146, 'DYN_OPEN': R146, 'ESCAPED': R146, 'LITERAL': R146, 'PARAM': R146, 'PAT_TEXT': R146, 'SLASH': R146, 'SQUOTE': R146, 'WORD_CLOSE': R146},
    {'ARITH': R147, 'ARITH_OPEN': R147, 'BACKQUOTE': R147, 'BAD_OPEN': R147, 'BRACE_CLOSE': R147, 'BRACE_OPEN': R147, 'BR_TEXT': R147, 'CMDSUB_OPEN': R147, 'DQ_OPEN': R147, 'DSQUOTE': R147, 'DYN_OPEN': R147, 'ESCAPED': R147, 'PARAM': R147, 'SQUOTE': R147},
    {'ARITH': R148, 'ARITH_OPEN': R148, 'BACKQUOTE': R148, 'BAD_OPEN': R148, 'BRACE_CLOSE': R148, 'BRACE_OPEN': R148, 'BR_TEXT': R148, 'CMDSUB_OPEN': R148, 'DQ_OPEN': R148, 'DSQUOTE': R148, 'DYN_OPEN': R148, 'ESCAPED': R148, 'LITERAL': R148, 'PARAM': R148, 'PAT_TEXT': R148, 'SLASH': R148, 'SQUOTE': R148, 'WORD_CLOSE': R148},
    {'ARITH': 287, 'ARITH_OPEN': 65, 'BACKQUOTE': S30_0, 'BAD_OPEN': 101, 'BRACE_CLOSE': 325, 'BRACE_OPEN': 102, 'BR_TEXT': S95_0, 'CMDSUB_OPEN': 75, 'DQ_OPEN': 103, 'DSQUOTE': S52_0, 'DYN_OPEN': 76, 'ESCAPED': S96_0, 'PARAM': S31_0, 'SQUOTE': S55_0},
    {'ARITH': R149, 'ARITH_OPEN': R149, 'BACKQUOTE': R149, 'BAD_OPEN': R149, 'BRACE_CLOSE': R149, 'BRACE_OPEN': R149, 'BR_TEXT': R149, 'CMDSUB_OPEN': R149, 'DBR_TEXT': R149, 'DQ_OPEN': R149, 'DSQUOTE': R149, 'DYN_OPEN': R149, 'ESCAPED': R149, 'LITERAL': R149, 'PARAM': R149, 'PAT_TEXT': R149, 'SLASH': R149, 'SQUOTE': R149, 'WORD_CLOSE': R149},
    {'ARITH': R150, 'ARITH_OPEN': R150, 'BACKQUOTE': R150, 'BAD_OPEN': R150, 'BRACE_OPEN': R150, 'CMDSUB_OPEN': R150, 'DQ_CLOSE': R150, 'DQ_TEXT': R150, 'DYN_OPEN': R150, 'PARAM': R150},
    {'ESAC': R0, 'LPAR': R0, 'NEWLINE': S4_8, 'PATTERN': R0, 'WORD_OPEN': R0},
    {'ASSIGNMENT_WORD': S7_37, 'ASSIGN_OPEN': 10, 'CASE': 12, 'CLOBBER': 13, 'CMD_NAME': S8_40, 'DGREAT': 15, 'DLESS': 16, 'DLESSDASH': 17, 'FOR': 19, 'GREAT': 21, 'GREATAND': 22, 'IF': 23, 'IO_NUMBER': 24, 'LBRACE': 25, 'LESS': 26, 'LESSAND': 27, 'LESSGREAT': 28, 'LPAR': 29, 'TLESS': 31, 'UNTIL': 32, 'WHILE': 33, 'WORD_OPEN': 34},
    {'DONE': 330},
    {'DO': R151},
    {'NEWLINE': S4_332, 'SEMI': 226, 'WORD': S24_334, 'WORD_OPEN': 34},
    {'$END': R152, 'AMP': R152, 'AND_IF': R152, 'CLOBBER': R152, 'DGREAT': R152, 'DLESS': R152, 'DLESSDASH': R152, 'DO': R152, 'DONE': R152, 'DSEMI': R152, 'ELIF': R152, 'ELSE': R152, 'ESAC': R152, 'FI': R152, 'GREAT': R152, 'GREATAND': R152, 'IO_NUMBER': R152, 'LESS': R152, 'LESSAND': R152, 'LESSGREAT': R152, 'NEWLINE': R152, 'OR_IF': R152, 'PIPE': R152, 'RBRACE': R152, 'RPAR': R152, 'SEMI': R152, 'SEMI_AND': R152, 'THEN': R152, 'TLESS': R152},
    {'ASSIGNMENT_WORD': R0, 'ASSIGN_OPEN': R0, 'CASE': R0, 'CLOBBER': R0, 'CMD_NAME': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'FOR': R0, 'GREAT': R0, 'GREATAND': R0, 'IF': R0, 'IO_NUMBER': R0, 'LBRACE': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'LPAR': R0, 'NEWLINE': S4_8, 'TLESS': R0, 'UNTIL': R0, 'WHILE': R0, 'WORD_OPEN': R0},
    {'$END': R153, 'AMP': R153, 'AND_IF': R153, 'CLOBBER': 13, 'DGREAT': 15, 'DLESS': 16, 'DLESSDASH': 17, 'DO': R153, 'DONE': R153, 'DSEMI': R153, 'ELIF': R153, 'ELSE': R153, 'ESAC': R153, 'FI': R153, 'GREAT': 21, 'GREATAND': 22, 'IO_NUMBER': 24, 'LESS': 26, 'LESSAND': 27, 'LESSGREAT': 28, 'NEWLINE': R153, 'OR_IF': R153, 'PIPE': R153, 'RBRACE': R153, 'RPAR': R153, 'SEMI': R153, 'SEMI_AND': R153, 'THEN': R153, 'TLESS': 31},
    {'$END': R154, 'AMP': R154, 'AND_IF': R154, 'DO': R154, 'DONE': R154, 'DSEMI': R154, 'ELIF': R154, 'ELSE': R154, 'ESAC': R154, 'FI': R154, 'NEWLINE': R154, 'OR_IF': R154, 'PIPE': R154, 'RBRACE': R154, 'RPAR': R154, 'SEMI': R154, 'SEMI_AND': R154, 'THEN': R154},
    {'ELIF': 337, 'ELSE': 338, 'FI': 339},
    {'ASSIGNMENT_WORD': R155, 'ASSIGN_OPEN': R155, 'BANG': R155, 'CASE': R155, 'CLOBBER': R155, 'CMD_NAME': R155, 'DGREAT': R155, 'DLESS': R155, 'DLESSDASH': R155, 'DO': R155, 'DONE': R155, 'DSEMI': R155, 'ELIF': R155, 'ELSE': R155, 'ESAC': R155, 'FI': R155, 'FNAME': R155, 'FOR': R155, 'FUNCTION': R155, 'GREAT': R155, 'GREATAND': R155, 'IF': R155, 'IO_NUMBER': R155, 'LBRACE': R155, 'LESS': R155, 'LESSAND': R155, 'LESSGREAT': R155, 'LPAR': R155, 'NEWLINE': 100, 'RBRACE': R155, 'RPAR': R155, 'SEMI_AND': R155, 'THEN': R155, 'TLESS': R155, 'UNTIL': R155, 'WHILE': R155, 'WORD_OPEN': R155},
    {'ASSIGNMENT_WORD': S7_37, 'ASSIGN_OPEN': 10, 'BANG': 11, 'CASE': 12, 'CLOBBER': 13, 'CMD_NAME': S8_40, 'DGREAT': 15, 'DLESS': 16, 'DLESSDASH': 17, 'DO': R156, 'DONE': R156, 'DSEMI': R156, 'ELIF': R156, 'ELSE': R156, 'ESAC': R156, 'FI': R156, 'FNAME': 18, 'FOR': 19, 'FUNCTION': 20, 'GREAT': 21, 'GREATAND': 22, 'IF': 23, 'IO_NUMBER': 24, 'LBRACE': 25, 'LESS': 26, 'LESSAND': 27, 'LESSGREAT': 28, 'LPAR': 29, 'RBRACE': R156, 'RPAR': R156, 'SEMI_AND': R156, 'THEN': R156, 'TLESS': 31, 'UNTIL': 32, 'WHILE': 33, 'WORD_OPEN': 34},
    {'ASSIGNMENT_WORD': R0, 'ASSIGN_OPEN': R0, 'BANG': R0, 'CASE': R0, 'CLOBBER': R0, 'CMD_NAME': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'DO': R0, 'DONE': R0, 'DSEMI': R0, 'ELIF': R0, 'ELSE': R0, 'ESAC': R0, 'FI': R0, 'FNAME': R0, 'FOR': R0, 'FUNCTION': R0, 'GREAT': R0, 'GREATAND': R0, 'IF': R0, 'IO_NUMBER': R0, 'LBRACE': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'LPAR': R0, 'NEWLINE': S4_8, 'RBRACE': R0, 'RPAR': R0, 'SEMI_AND': R0, 'THEN': R0, 'TLESS': R0, 'UNTIL': R0, 'WHILE': R0, 'WORD_OPEN': R0},
    {'$END': R157, 'AMP': R157, 'AND_IF': R157, 'DO': R157, 'DONE': R157, 'DSEMI': R157, 'ELIF': R157, 'ELSE': R157, 'ESAC': R157, 'FI': R157, 'NEWLINE': R157, 'OR_IF': R157, 'RBRACE': R157, 'RPAR': R157, 'SEMI': R157, 'SEMI_AND': R157, 'THEN': R157},
    {'$END': R157, 'AMP': R157, 'AND_IF': R157, 'DO': R157, 'DONE': R157, 'DSEMI': R157, 'ELIF': R157, 'ELSE': R157, 'ESAC': R157, 'FI': R157, 'NEWLINE': R157, 'OR_IF': R157, 'RBRACE': R157, 'RPAR': R157, 'SEMI': R157, 'SEMI_AND': R157, 'THEN': R157},
    {'$END': R158, 'AMP': R158, 'AND_IF': R158, 'DO': R158, 'DONE': R158, 'DSEMI': R158, 'ELIF': R158, 'ELSE': R158, 'ESAC': R158, 'FI': R158, 'NEWLINE': R158, 'OR_IF': R158, 'PIPE': R158, 'RBRACE': R158, 'RPAR': R158, 'SEMI': R158, 'SEMI_AND': R158, 'THEN': R158},
    {'$END': R159, 'ARITH': R159, 'ARITH_OPEN': R159, 'ARITH_TEXT': R159, 'A_BAND': R159, 'A_BOR': R159, 'A_COLON': R159, 'A_COMMA': R159, 'A_EQ': R159, 'A_LAND': R159, 'A_LOR': R159, 'A_LPAR': R159, 'A_POWER': R159, 'A_PROD': R159, 'A_QUEST': R159, 'A_REL': R159, 'A_RPAR': R159, 'A_SHIFT': R159, 'A_SIGN': R159, 'A_XOR': R159, 'BACKQUOTE': R159, 'BAD_OPEN': R159, 'BRACE_CLOSE': R159, 'BRACE_OPEN': R159, 'BR_TEXT': R159, 'CMDSUB_OPEN': R159, 'DBR_TEXT': R159, 'DQ_CLOSE': R159, 'DQ_OPEN': R159, 'DQ_TEXT': R159, 'DSQUOTE': R159, 'DYN_OPEN': R159, 'ESCAPED': R159, 'HERE_TEXT': R159, 'LITERAL': R159, 'PARAM': R159, 'PAT_TEXT': R159, 'SLASH': R159, 'SQUOTE': R159, 'SUB_COLON': R159, 'SUB_TEXT': R159, 'WORD_CLOSE': R159},
    {'$END': R160, 'ARITH': R160, 'ARITH_OPEN': R160, 'ARITH_TEXT': R160, 'A_BAND': R160, 'A_BOR': R160, 'A_COLON': R160, 'A_COMMA': R160, 'A_EQ': R160, 'A_LAND': R160, 'A_LOR': R160, 'A_LPAR': R160, 'A_POWER': R160, 'A_PROD': R160, 'A_QUEST': R160, 'A_REL': R160, 'A_RPAR': R160, 'A_SHIFT': R160, 'A_SIGN': R160, 'A_XOR': R160, 'BACKQUOTE': R160, 'BAD_OPEN': R160, 'BRACE_CLOSE': R160, 'BRACE_OPEN': R160, 'CMDSUB_OPEN': R160, 'DBR_TEXT': R160, 'DQ_CLOSE': R160, 'DQ_OPEN': R160, 'DQ_TEXT': R160, 'DYN_OPEN': R160, 'HERE_TEXT': R160, 'PARAM': R160, 'SUB_COLON': R160, 'SUB_TEXT': R160},
    {'$END': R160, 'ARITH': R160, 'ARITH_OPEN': R160, 'ARITH_TEXT': R160, 'A_BAND': R160, 'A_BOR': R160, 'A_COLON': R160, 'A_COMMA': R160, 'A_EQ': R160, 'A_LAND': R160, 'A_LOR': R160, 'A_LPAR': R160, 'A_POWER': R160, 'A_PROD': R160, 'A_QUEST': R160, 'A_REL': R160, 'A_RPAR': R160, 'A_SHIFT': R160, 'A_SIGN': R160, 'A_XOR': R160, 'BACKQUOTE': R160, 'BAD_OPEN': R160, 'BRACE_CLOSE': R160, 'BRACE_OPEN': R160, 'CMDSUB_OPEN': R160, 'DBR_TEXT': R160, 'DQ_CLOSE': R160, 'DQ_OPEN': R160, 'DQ_TEXT': R160, 'DYN_OPEN': R160, 'HERE_TEXT': R160, 'PARAM': R160, 'SUB_COLON': R160, 'SUB_TEXT': R160},
    {'$END': R161, 'ARITH': R161, 'ARITH_OPEN': R161, 'ARITH_TEXT': R161, 'A_BAND': R161, 'A_BOR': R161, 'A_COLON': R161, 'A_COMMA': R161, 'A_EQ': R161, 'A_LAND': R161, 'A_LOR': R161, 'A_LPAR': R161, 'A_POWER': R161, 'A_PROD': R161, 'A_QUEST': R161, 'A_REL': R161, 'A_RPAR': R161, 'A_SHIFT': R161, 'A_SIGN': R161, 'A_XOR': R161, 'BACKQUOTE': R161, 'BAD_OPEN': R161, 'BRACE_CLOSE': R161, 'BRACE_OPEN': R161, 'BR_TEXT': R161, 'CMDSUB_OPEN': R161, 'DBR_TEXT': R161, 'DQ_CLOSE': R161, 'DQ_OPEN': R161, 'DQ_TEXT': R161, 'DSQUOTE': R161, 'DYN_OPEN': R161, 'ESCAPED': R161, 'HERE_TEXT': R161, 'LITERAL': R161, 'PARAM': R161, 'PAT_TEXT': R161, 'SLASH': R161, 'SQUOTE': R161, 'SUB_COLON': R161, 'SUB_TEXT': R161, 'WORD_CLOSE': R161},
    {'ARITH': 287, 'ARITH_OPEN': 65, 'BACKQUOTE': S30_0, 'BAD_OPEN': 101, 'BRACE_CLOSE': 344, 'BRACE_OPEN': 102, 'BR_TEXT': S95_0, 'CMDSUB_OPEN': 75, 'DQ_OPEN': 103, 'DSQUOTE': S52_0, 'DYN_OPEN': 76, 'ESCAPED': S96_0, 'PARAM': S31_0, 'SQUOTE': S55_0},
    {'$END': R162, 'ARITH': R162, 'ARITH_OPEN': R162, 'ARITH_TEXT': R162, 'A_BAND': R162, 'A_BOR': R162, 'A_COLON': R162, 'A_COMMA': R162, 'A_EQ': R162, 'A_LAND': R162, 'A_LOR': R162, 'A_LPAR': R162, 'A_POWER': R162, 'A_PROD': R162, 'A_QUEST': R162, 'A_REL': R162, 'A_RPAR': R162, 'A_SHIFT': R162, 'A_SIGN': R162, 'A_XOR': R162, 'BACKQUOTE': R162, 'BAD_OPEN': R162, 'BRACE_CLOSE': R162, 'BRACE_OPEN': R162, 'BR_TEXT': R162, 'CMDSUB_OPEN': R162, 'DBR_TEXT': R162, 'DQ_CLOSE': R162, 'DQ_OPEN': R162, 'DQ_TEXT': R162, 'DSQUOTE': R162, 'DYN_OPEN': R162, 'ESCAPED': R162, 'HERE_TEXT': R162, 'LITERAL': R162, 'PARAM': R162, 'PAT_TEXT': R162, 'SLASH': R162, 'SQUOTE': R162, 'SUB_COLON': R162, 'SUB_TEXT': R162, 'WORD_CLOSE': R162},
    {'ARITH': 209, 'ARITH_OPEN': 65, 'BACKQUOTE': S30_210, 'BAD_OPEN': 101, 'BRACE_CLOSE': 345, 'BRACE_OPEN': 102, 'BR_TEXT': S95_210, 'CMDSUB_OPEN': 75, 'DQ_OPEN': 103, 'DSQUOTE': S52_210, 'DYN_OPEN': 76, 'ESCAPED': S96_210, 'PARAM': S31_210, 'SQUOTE': S55_210},
    {'ARITH': R163, 'ARITH_OPEN': R163, 'BACKQUOTE': R163, 'BAD_OPEN': R163, 'BRACE_CLOSE': R163, 'BRACE_OPEN': R163, 'CMDSUB_OPEN': R163, 'DQ_OPEN': R163, 'DSQUOTE': R163, 'DYN_OPEN': R163, 'ESCAPED': R163, 'PARAM': R163, 'PAT_TEXT': R163, 'SLASH': R163, 'SQUOTE': R163},
    {'$END': R164, 'ARITH': R164, 'ARITH_OPEN': R164, 'ARITH_TEXT': R164, 'A_BAND': R164, 'A_BOR': R164, 'A_COLON': R164, 'A_COMMA': R164, 'A_EQ': R164, 'A_LAND': R164, 'A_LOR': R164, 'A_LPAR': R164, 'A_POWER': R164, 'A_PROD': R164, 'A_QUEST': R164, 'A_REL': R164, 'A_RPAR': R164, 'A_SHIFT': R164, 'A_SIGN': R164, 'A_XOR': R164, 'BACKQUOTE': R164, 'BAD_OPEN': R164, 'BRACE_CLOSE': R164, 'BRACE_OPEN': R164, 'BR_TEXT': R164, 'CMDSUB_OPEN': R164, 'DBR_TEXT': R164, 'DQ_CLOSE': R164, 'DQ_OPEN': R164, 'DQ_TEXT': R164, 'DSQUOTE': R164, 'DYN_OPEN': R164, 'ESCAPED': R164, 'HERE_TEXT': R164, 'LITERAL': R164, 'PARAM': R164, 'PAT_TEXT': R164, 'SLASH': R164, 'SQUOTE': R164, 'SUB_COLON': R164, 'SUB_TEXT': R164, 'WORD_CLOSE': R164},
    {'ARITH': R89, 'ARITH_OPEN': R89, 'BACKQUOTE': R89, 'BAD_OPEN': R89, 'BRACE_CLOSE': R89, 'BRACE_OPEN': R89, 'CMDSUB_OPEN': R89, 'DYN_OPEN': R89, 'PARAM': R89, 'SUB_TEXT': R89},
    {'ARITH': R165, 'ARITH_OPEN': R165, 'BACKQUOTE': R165, 'BAD_OPEN': R165, 'BRACE_CLOSE': R165, 'BRACE_OPEN': R165, 'CMDSUB_OPEN': R165, 'DYN_OPEN': R165, 'PARAM': R165, 'SUB_COLON': R165, 'SUB_TEXT': R165},
    {'ARITH': R166, 'ARITH_OPEN': R166, 'BACKQUOTE': R166, 'BAD_OPEN': R166, 'BRACE_CLOSE': R166, 'BRACE_OPEN': R166, 'CMDSUB_OPEN': R166, 'DYN_OPEN': R166, 'PARAM': R166, 'SUB_COLON': R166, 'SUB_TEXT': R166},
    {'ARITH': R166, 'ARITH_OPEN': R166, 'BACKQUOTE': R166, 'BAD_OPEN': R166, 'BRACE_CLOSE': R166, 'BRACE_OPEN': R166, 'CMDSUB_OPEN': R166, 'DYN_OPEN': R166, 'PARAM': R166, 'SUB_COLON': R166, 'SUB_TEXT': R166},
    {'ARITH': R167, 'ARITH_OPEN': R167, 'BACKQUOTE': R167, 'BAD_OPEN': R167, 'BRACE_CLOSE': R167, 'BRACE_OPEN': R167, 'CMDSUB_OPEN': R167, 'DYN_OPEN': R167, 'PARAM': R167, 'SUB_COLON': R167, 'SUB_TEXT': R167},
    {'ARITH': R168, 'ARITH_OPEN': R168, 'ARITH_TEXT': R168, 'A_LPAR': R168, 'A_RPAR': R168, 'BACKQUOTE': R168, 'BAD_OPEN': R168, 'BRACE_OPEN': R168, 'CMDSUB_OPEN': R168, 'DYN_OPEN': R168, 'PARAM': R168},
    {'$END': R169, 'ARITH': R169, 'ARITH_OPEN': R169, 'ARITH_TEXT': R169, 'A_BAND': R169, 'A_BOR': R169, 'A_COLON': R169, 'A_COMMA': R169, 'A_EQ': R169, 'A_LAND': R169, 'A_LOR': R169, 'A_LPAR': R169, 'A_POWER': R169, 'A_PROD': R169, 'A_QUEST': R169, 'A_REL': R169, 'A_RPAR': R169, 'A_SHIFT': R169, 'A_SIGN': R169, 'A_XOR': R169, 'BACKQUOTE': R169, 'BAD_OPEN': R169, 'BRACE_CLOSE': R169, 'BRACE_OPEN': R169, 'BR_TEXT': R169, 'CMDSUB_OPEN': R169, 'DBR_TEXT': R169, 'DQ_CLOSE': R169, 'DQ_OPEN': R169, 'DQ_TEXT': R169, 'DSQUOTE': R169, 'DYN_OPEN': R169, 'ESCAPED': R169, 'HERE_TEXT': R169, 'LITERAL': R169, 'PARAM': R169, 'PAT_TEXT': R169, 'SLASH': R169, 'SQUOTE': R169, 'SUB_COLON': R169, 'SUB_TEXT': R169, 'WORD_CLOSE': R169},
    {'ARITH': 96, 'ARITH_OPEN': 65, 'A_LPAR': 66, 'A_NAME': 167, 'A_NOT': 68, 'A_NUMBER': S29_93, 'A_PRE_INC': 70, 'A_SIGN': 71, 'BACKQUOTE': S30_97, 'BAD_OPEN': 73, 'BRACE_OPEN': 74, 'CMDSUB_OPEN': 75, 'DYN_OPEN': 76, 'PARAM': S31_97},
    {'ARITH': R170, 'ARITH_OPEN': R170, 'BACKQUOTE': R170, 'BAD_OPEN': R170, 'BRACE_CLOSE': R170, 'BRACE_OPEN': R170, 'BR_TEXT': R170, 'CMDSUB_OPEN': R170, 'DQ_OPEN': R170, 'DSQUOTE': R170, 'DYN_OPEN': R170, 'ESCAPED': R170, 'LITERAL': R170, 'PARAM': R170, 'PAT_TEXT': R170, 'SLASH': R170, 'SQUOTE': R170, 'WORD_CLOSE': R170},
    {'ESAC': 349, 'LPAR': 350, 'PATTERN': S184_358, 'WORD_OPEN': 34},
    {'$END': R171, 'AMP': R171, 'AND_IF': R171, 'CLOBBER': 13, 'DGREAT': 15, 'DLESS': 16, 'DLESSDASH': 17, 'DO': R171, 'DONE': R171, 'DSEMI': R171, 'ELIF': R171, 'ELSE': R171, 'ESAC': R171, 'FI': R171, 'GREAT': 21, 'GREATAND': 22, 'IO_NUMBER': 24, 'LESS': 26, 'LESSAND': 27, 'LESSGREAT': 28, 'NEWLINE': R171, 'OR_IF': R171, 'PIPE': R171, 'RBRACE': R171, 'RPAR': R171, 'SEMI': R171, 'SEMI_AND': R171, 'THEN': R171, 'TLESS': 31},
    {'$END': R172, 'AMP': R172, 'AND_IF': R172, 'DO': R172, 'DONE': R172, 'DSEMI': R172, 'ELIF': R172, 'ELSE': R172, 'ESAC': R172, 'FI': R172, 'NEWLINE': R172, 'OR_IF': R172, 'PIPE': R172, 'RBRACE': R172, 'RPAR': R172, 'SEMI': R172, 'SEMI_AND': R172, 'THEN': R172},
    {'$END': R171, 'AMP': R171, 'AND_IF': R171, 'DO': R171, 'DONE': R171, 'DSEMI': R171, 'ELIF': R171, 'ELSE': R171, 'ESAC': R171, 'FI': R171, 'NEWLINE': R171, 'OR_IF': R171, 'PIPE': R171, 'RBRACE': R171, 'RPAR': R171, 'SEMI': R171, 'SEMI_AND': R171, 'THEN': R171},
    {'$END': R173, 'AMP': R173, 'AND_IF': R173, 'CLOBBER': R173, 'DGREAT': R173, 'DLESS': R173, 'DLESSDASH': R173, 'DO': R173, 'DONE': R173, 'DSEMI': R173, 'ELIF': R173, 'ELSE': R173, 'ESAC': R173, 'FI': R173, 'GREAT': R173, 'GREATAND': R173, 'IO_NUMBER': R173, 'LESS': R173, 'LESSAND': R173, 'LESSGREAT': R173, 'NEWLINE': R173, 'OR_IF': R173, 'PIPE': R173, 'RBRACE': R173, 'RPAR': R173, 'SEMI': R173, 'SEMI_AND': R173, 'THEN': R173, 'TLESS': R173},
    {'DO': R107, 'NEWLINE': 100},
    {'DO': 225},
    {'NEWLINE': R174, 'SEMI': R174, 'WORD': R174, 'WORD_OPEN': R174},
    {'NEWLINE': S4_332, 'SEMI': 226, 'WORD': S24_0, 'WORD_OPEN': 34},
    {'ASSIGNMENT_WORD': S7_37, 'ASSIGN_OPEN': 10, 'CASE': 12, 'CLOBBER': 13, 'CMD_NAME': S8_40, 'DGREAT': 15, 'DLESS': 16, 'DLESSDASH': 17, 'FOR': 19, 'GREAT': 21, 'GREATAND': 22, 'IF': 23, 'IO_NUMBER': 24, 'LBRACE': 25, 'LESS': 26, 'LESSAND': 27, 'LESSGREAT': 28, 'LPAR': 29, 'TLESS': 31, 'UNTIL': 32, 'WHILE': 33, 'WORD_OPEN': 34},
    {'$END': R175, 'AMP': R175, 'AND_IF': R175, 'CLOBBER': 13, 'DGREAT': 15, 'DLESS': 16, 'DLESSDASH': 17, 'DSEMI': R175, 'GREAT': 21, 'GREATAND': 22, 'IO_NUMBER': 24, 'LESS': 26, 'LESSAND': 27, 'LESSGREAT': 28, 'NEWLINE': R175, 'OR_IF': R175, 'PIPE': R175, 'RPAR': R175, 'SEMI': R175, 'SEMI_AND': R175, 'TLESS': 31},
    {'ASSIGNMENT_WORD': R0, 'ASSIGN_OPEN': R0, 'BANG': R0, 'CASE': R0, 'CLOBBER': R0, 'CMD_NAME': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'FNAME': R0, 'FOR': R0, 'FUNCTION': R0, 'GREAT': R0, 'GREATAND': R0, 'IF': R0, 'IO_NUMBER': R0, 'LBRACE': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'LPAR': R0, 'NEWLINE': S4_8, 'TLESS': R0, 'UNTIL': R0, 'WHILE': R0, 'WORD_OPEN': R0},
    {'ASSIGNMENT_WORD': R0, 'ASSIGN_OPEN': R0, 'BANG': R0, 'CASE': R0, 'CLOBBER': R0, 'CMD_NAME': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'FNAME': R0, 'FOR': R0, 'FUNCTION': R0, 'GREAT': R0, 'GREATAND': R0, 'IF': R0, 'IO_NUMBER': R0, 'LBRACE': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'LPAR': R0, 'NEWLINE': S4_8, 'TLESS': R0, 'UNTIL': R0, 'WHILE': R0, 'WORD_OPEN': R0},
    {'$END': R176, 'AMP': R176, 'AND_IF': R176, 'CLOBBER': R176, 'DGREAT': R176, 'DLESS': R176, 'DLESSDASH': R176, 'DO': R176, 'DONE': R176, 'DSEMI': R176, 'ELIF': R176, 'ELSE': R176, 'ESAC': R176, 'FI': R176, 'GREAT': R176, 'GREATAND': R176, 'IO_NUMBER': R176, 'LESS': R176, 'LESSAND': R176, 'LESSGREAT': R176, 'NEWLINE': R176, 'OR_IF': R176, 'PIPE': R176, 'RBRACE': R176, 'RPAR': R176, 'SEMI': R176, 'SEMI_AND': R176, 'THEN': R176, 'TLESS': R176},
    {'ELIF': 337, 'ELSE': 338, 'FI': R177},
    {'FI': 367},
    {'AMP': R178, 'AND_IF': 141, 'DO': R178, 'DONE': R178, 'DSEMI': R178, 'ELIF': R178, 'ELSE': R178, 'ESAC': R178, 'FI': R178, 'NEWLINE': R178, 'OR_IF': 142, 'RBRACE': R178, 'RPAR': R178, 'SEMI': R178, 'SEMI_AND': R178, 'THEN': R178},
    {'ASSIGNMENT_WORD': R179, 'ASSIGN_OPEN': R179, 'BANG': R179, 'CASE': R179, 'CLOBBER': R179, 'CMD_NAME': R179, 'DGREAT': R179, 'DLESS': R179, 'DLESSDASH': R179, 'DO': R179, 'DONE': R179, 'DSEMI': R179, 'ELIF': R179, 'ELSE': R179, 'ESAC': R179, 'FI': R179, 'FNAME': R179, 'FOR': R179, 'FUNCTION': R179, 'GREAT': R179, 'GREATAND': R179, 'IF': R179, 'IO_NUMBER': R179, 'LBRACE': R179, 'LESS': R179, 'LESSAND': R179, 'LESSGREAT': R179, 'LPAR': R179, 'RBRACE': R179, 'RPAR': R179, 'SEMI_AND': R179, 'THEN': R179, 'TLESS': R179, 'UNTIL': R179, 'WHILE': R179, 'WORD_OPEN': R179},
    {'$END': R180, 'ARITH': R180, 'ARITH_OPEN': R180, 'ARITH_TEXT': R180, 'A_BAND': R180, 'A_BOR': R180, 'A_COLON': R180, 'A_COMMA': R180, 'A_EQ': R180, 'A_LAND': R180, 'A_LOR': R180, 'A_LPAR': R180, 'A_POWER': R180, 'A_PROD': R180, 'A_QUEST': R180, 'A_REL': R180, 'A_RPAR': R180, 'A_SHIFT': R180, 'A_SIGN': R180, 'A_XOR': R180, 'BACKQUOTE': R180, 'BAD_OPEN': R180, 'BRACE_CLOSE': R180, 'BRACE_OPEN': R180, 'BR_TEXT': R180, 'CMDSUB_OPEN': R180, 'DBR_TEXT': R180, 'DQ_CLOSE': R180, 'DQ_OPEN': R180, 'DQ_TEXT': R180, 'DSQUOTE': R180, 'DYN_OPEN': R180, 'ESCAPED': R180, 'HERE_TEXT': R180, 'LITERAL': R180, 'PARAM': R180, 'PAT_TEXT': R180, 'SLASH': R180, 'SQUOTE': R180, 'SUB_COLON': R180, 'SUB_TEXT': R180, 'WORD_CLOSE': R180},
    {'$END': R181, 'ARITH': R181, 'ARITH_OPEN': R181, 'ARITH_TEXT': R181, 'A_BAND': R181, 'A_BOR': R181, 'A_COLON': R181, 'A_COMMA': R181, 'A_EQ': R181, 'A_LAND': R181, 'A_LOR': R181, 'A_LPAR': R181, 'A_POWER': R181, 'A_PROD': R181, 'A_QUEST': R181, 'A_REL': R181, 'A_RPAR': R181, 'A_SHIFT': R181, 'A_SIGN': R181, 'A_XOR': R181, 'BACKQUOTE': R181, 'BAD_OPEN': R181, 'BRACE_CLOSE': R181, 'BRACE_OPEN': R181, 'BR_TEXT': R181, 'CMDSUB_OPEN': R181, 'DBR_TEXT': R181, 'DQ_CLOSE': R181, 'DQ_OPEN': R181, 'DQ_TEXT': R181, 'DSQUOTE': R181, 'DYN_OPEN': R181, 'ESCAPED': R181, 'HERE_TEXT': R181, 'LITERAL': R181, 'PARAM': R181, 'PAT_TEXT': R181, 'SLASH': R181, 'SQUOTE': R181, 'SUB_COLON': R181, 'SUB_TEXT': R181, 'WORD_CLOSE': R181},
    {'ARITH': 287, 'ARITH_OPEN': 65, 'BACKQUOTE': S30_0, 'BAD_OPEN': 101, 'BRACE_CLOSE': 368, 'BRACE_OPEN': 102, 'BR_TEXT': S95_0, 'CMDSUB_OPEN': 75, 'DQ_OPEN': 103, 'DSQUOTE': S52_0, 'DYN_OPEN': 76, 'ESCAPED': S96_0, 'PARAM': S31_0, 'SQUOTE': S55_0},
    {'ARITH': 321, 'ARITH_OPEN': 65, 'BACKQUOTE': S30_0, 'BAD_OPEN': 73, 'BRACE_CLOSE': 369, 'BRACE_OPEN': 74, 'CMDSUB_OPEN': 75, 'DYN_OPEN': 76, 'PARAM': S31_0, 'SUB_TEXT': S165_0},
    {'$END': R182, 'A_COLON': R182, 'A_COMMA': R182, 'A_RPAR': R182},
    {'$END': R183, 'AMP': R183, 'AND_IF': R183, 'CLOBBER': R183, 'DGREAT': R183, 'DLESS': R183, 'DLESSDASH': R183, 'DO': R183, 'DONE': R183, 'DSEMI': R183, 'ELIF': R183, 'ELSE': R183, 'ESAC': R183, 'FI': R183, 'GREAT': R183, 'GREATAND': R183, 'IO_NUMBER': R183, 'LESS': R183, 'LESSAND': R183, 'LESSGREAT': R183, 'NEWLINE': R183, 'OR_IF': R183, 'PIPE': R183, 'RBRACE': R183, 'RPAR': R183, 'SEMI': R183, 'SEMI_AND': R183, 'THEN': R183, 'TLESS': R183},
    {'WORD': S24_371, 'WORD_OPEN': 34},
    {'PIPE': R184, 'RPAR': R184},
    {'ESAC': R185, 'LPAR': R185, 'PATTERN': R185, 'WORD_OPEN': R185},
    {'ESAC': R186},
    {'ESAC': 371, 'LPAR': 350, 'PATTERN': S184_358, 'WORD_OPEN': 34},
    {'ESAC': 374},
    {'PIPE': R187, 'RPAR': R187},
    {'PIPE': R188, 'RPAR': R188},
    {'PIPE': 375, 'RPAR': 376},
    {'$END': R189, 'AMP': R189, 'AND_IF': R189, 'CLOBBER': 13, 'DGREAT': 15, 'DLESS': 16, 'DLESSDASH': 17, 'DSEMI': R189, 'GREAT': 21, 'GREATAND': 22, 'IO_NUMBER': 24, 'LESS': 26, 'LESSAND': 27, 'LESSGREAT': 28, 'NEWLINE': R189, 'OR_IF': R189, 'PIPE': R189, 'RPAR': R189, 'SEMI': R189, 'SEMI_AND': R189, 'TLESS': 31},
    {'$END': R190, 'AMP': R190, 'AND_IF': R190, 'CLOBBER': R190, 'DGREAT': R190, 'DLESS': R190, 'DLESSDASH': R190, 'DO': R190, 'DONE': R190, 'DSEMI': R190, 'ELIF': R190, 'ELSE': R190, 'ESAC': R190, 'FI': R190, 'GREAT': R190, 'GREATAND': R190, 'IO_NUMBER': R190, 'LESS': R190, 'LESSAND': R190, 'LESSGREAT': R190, 'NEWLINE': R190, 'OR_IF': R190, 'PIPE': R190, 'RBRACE': R190, 'RPAR': R190, 'SEMI': R190, 'SEMI_AND': R190, 'THEN': R190, 'TLESS': R190},
    {'DO': 225},
    {'NEWLINE': R191, 'SEMI': R191, 'WORD': R191, 'WORD_OPEN': R191},
    {'$END': R192, 'AMP': R192, 'AND_IF': R192, 'DO': R192, 'DONE': R192, 'DSEMI': R192, 'ELIF': R192, 'ELSE': R192, 'ESAC': R192, 'FI': R192, 'NEWLINE': R192, 'OR_IF': R192, 'PIPE': R192, 'RBRACE': R192, 'RPAR': R192, 'SEMI': R192, 'SEMI_AND': R192, 'THEN': R192},
    {'THEN': 378},
    {'FI': R193},
    {'FI': R194},
    {'$END': R195, 'AMP': R195, 'AND_IF': R195, 'CLOBBER': R195, 'DGREAT': R195, 'DLESS': R195, 'DLESSDASH': R195, 'DO': R195, 'DONE': R195, 'DSEMI': R195, 'ELIF': R195, 'ELSE': R195, 'ESAC': R195, 'FI': R195, 'GREAT': R195, 'GREATAND': R195, 'IO_NUMBER': R195, 'LESS': R195, 'LESSAND': R195, 'LESSGREAT': R195, 'NEWLINE': R195, 'OR_IF': R195, 'PIPE': R195, 'RBRACE': R195, 'RPAR': R195, 'SEMI': R195, 'SEMI_AND': R195, 'THEN': R195, 'TLESS': R195},
    {'$END': R196, 'ARITH': R196, 'ARITH_OPEN': R196, 'ARITH_TEXT': R196, 'A_BAND': R196, 'A_BOR': R196, 'A_COLON': R196, 'A_COMMA': R196, 'A_EQ': R196, 'A_LAND': R196, 'A_LOR': R196, 'A_LPAR': R196, 'A_POWER': R196, 'A_PROD': R196, 'A_QUEST': R196, 'A_REL': R196, 'A_RPAR': R196, 'A_SHIFT': R196, 'A_SIGN': R196, 'A_XOR': R196, 'BACKQUOTE': R196, 'BAD_OPEN': R196, 'BRACE_CLOSE': R196, 'BRACE_OPEN': R196, 'BR_TEXT': R196, 'CMDSUB_OPEN': R196, 'DBR_TEXT': R196, 'DQ_CLOSE': R196, 'DQ_OPEN': R196, 'DQ_TEXT': R196, 'DSQUOTE': R196, 'DYN_OPEN': R196, 'ESCAPED': R196, 'HERE_TEXT': R196, 'LITERAL': R196, 'PARAM': R196, 'PAT_TEXT': R196, 'SLASH': R196, 'SQUOTE': R196, 'SUB_COLON': R196, 'SUB_TEXT': R196, 'WORD_CLOSE': R196},
    {'$END': R197, 'ARITH': R197, 'ARITH_OPEN': R197, 'ARITH_TEXT': R197, 'A_BAND': R197, 'A_BOR': R197, 'A_COLON': R197, 'A_COMMA': R197, 'A_EQ': R197, 'A_LAND': R197, 'A_LOR': R197, 'A_LPAR': R197, 'A_POWER': R197, 'A_PROD': R197, 'A_QUEST': R197, 'A_REL': R197, 'A_RPAR': R197, 'A_SHIFT': R197, 'A_SIGN': R197, 'A_XOR': R197, 'BACKQUOTE': R197, 'BAD_OPEN': R197, 'BRACE_CLOSE': R197, 'BRACE_OPEN': R197, 'BR_TEXT': R197, 'CMDSUB_OPEN': R197, 'DBR_TEXT': R197, 'DQ_CLOSE': R197, 'DQ_OPEN': R197, 'DQ_TEXT': R197, 'DSQUOTE': R197, 'DYN_OPEN': R197, 'ESCAPED': R197, 'HERE_TEXT': R197, 'LITERAL': R197, 'PARAM': R197, 'PAT_TEXT': R197, 'SLASH': R197, 'SQUOTE': R197, 'SUB_COLON': R197, 'SUB_TEXT': R197, 'WORD_CLOSE': R197},
    {'PIPE': R198, 'RPAR': R198},
    {'$END': R199, 'AMP': R199, 'AND_IF': R199, 'CLOBBER': R199, 'DGREAT': R199, 'DLESS': R199, 'DLESSDASH': R199, 'DO': R199, 'DONE': R199, 'DSEMI': R199, 'ELIF': R199, 'ELSE': R199, 'ESAC': R199, 'FI': R199, 'GREAT': R199, 'GREATAND': R199, 'IO_NUMBER': R199, 'LESS': R199, 'LESSAND': R199, 'LESSGREAT': R199, 'NEWLINE': R199, 'OR_IF': R199, 'PIPE': R199, 'RBRACE': R199, 'RPAR': R199, 'SEMI': R199, 'SEMI_AND': R199, 'THEN': R199, 'TLESS': R199},
    {'ESAC': R200, 'LPAR': R200, 'PATTERN': R200, 'WORD_OPEN': R200},
    {'ESAC': R201},
    {'$END': R199, 'AMP': R199, 'AND_IF': R199, 'CLOBBER': R199, 'DGREAT': R199, 'DLESS': R199, 'DLESSDASH': R199, 'DO': R199, 'DONE': R199, 'DSEMI': R199, 'ELIF': R199, 'ELSE': R199, 'ESAC': R199, 'FI': R199, 'GREAT': R199, 'GREATAND': R199, 'IO_NUMBER': R199, 'LESS': R199, 'LESSAND': R199, 'LESSGREAT': R199, 'NEWLINE': R199, 'OR_IF': R199, 'PIPE': R199, 'RBRACE': R199, 'RPAR': R199, 'SEMI': R199, 'SEMI_AND': R199, 'THEN': R199, 'TLESS': R199},
    {'WORD': S24_380, 'WORD_OPEN': 34},
    {'ASSIGNMENT_WORD': R0, 'ASSIGN_OPEN': R0, 'BANG': R0, 'CASE': R0, 'CLOBBER': R0, 'CMD_NAME': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'DSEMI': R0, 'ESAC': R0, 'FNAME': R0, 'FOR': R0, 'FUNCTION': R0, 'GREAT': R0, 'GREATAND': R0, 'IF': R0, 'IO_NUMBER': R0, 'LBRACE': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'LPAR': R0, 'NEWLINE': S4_8, 'SEMI_AND': R0, 'TLESS': R0, 'UNTIL': R0, 'WHILE': R0, 'WORD_OPEN': R0},
    {'$END': R202, 'AMP': R202, 'AND_IF': R202, 'CLOBBER': R202, 'DGREAT': R202, 'DLESS': R202, 'DLESSDASH': R202, 'DO': R202, 'DONE': R202, 'DSEMI': R202, 'ELIF': R202, 'ELSE': R202, 'ESAC': R202, 'FI': R202, 'GREAT': R202, 'GREATAND': R202, 'IO_NUMBER': R202, 'LESS': R202, 'LESSAND': R202, 'LESSGREAT': R202, 'NEWLINE': R202, 'OR_IF': R202, 'PIPE': R202, 'RBRACE': R202, 'RPAR': R202, 'SEMI': R202, 'SEMI_AND': R202, 'THEN': R202, 'TLESS': R202},
    {'ASSIGNMENT_WORD': R0, 'ASSIGN_OPEN': R0, 'BANG': R0, 'CASE': R0, 'CLOBBER': R0, 'CMD_NAME': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'FNAME': R0, 'FOR': R0, 'FUNCTION': R0, 'GREAT': R0, 'GREATAND': R0, 'IF': R0, 'IO_NUMBER': R0, 'LBRACE': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'LPAR': R0, 'NEWLINE': S4_8, 'TLESS': R0, 'UNTIL': R0, 'WHILE': R0, 'WORD_OPEN': R0},
    {'PIPE': R203, 'RPAR': R203},
    {'DSEMI': 383, 'ESAC': R204, 'SEMI_AND': 384},
    {'ASSIGNMENT_WORD': S7_37, 'ASSIGN_OPEN': 10, 'BANG': 11, 'CASE': 12, 'CLOBBER': 13, 'CMD_NAME': S8_40, 'DGREAT': 15, 'DLESS': 16, 'DLESSDASH': 17, 'DSEMI': 385, 'ESAC': R205, 'FNAME': 18, 'FOR': 19, 'FUNCTION': 20, 'GREAT': 21, 'GREATAND': 22, 'IF': 23, 'IO_NUMBER': 24, 'LBRACE': 25, 'LESS': 26, 'LESSAND': 27, 'LESSGREAT': 28, 'LPAR': 29, 'SEMI_AND': 386, 'TLESS': 31, 'UNTIL': 32, 'WHILE': 33, 'WORD_OPEN': 34},
    {'ELIF': R206, 'ELSE': R206, 'FI': R206},
    {'ESAC': R0, 'LPAR': R0, 'NEWLINE': S4_8, 'PATTERN': R0, 'WORD_OPEN': R0},
    {'ESAC': R0, 'LPAR': R0, 'NEWLINE': S4_8, 'PATTERN': R0, 'WORD_OPEN': R0},
    {'ESAC': R0, 'LPAR': R0, 'NEWLINE': S4_8, 'PATTERN': R0, 'WORD_OPEN': R0},
    {'ESAC': R0, 'LPAR': R0, 'NEWLINE': S4_8, 'PATTERN': R0, 'WORD_OPEN': R0},
    {'ESAC': R207, 'LPAR': R207, 'PATTERN': R207, 'WORD_OPEN': R207},
    {'ESAC': R208, 'LPAR': R208, 'PATTERN': R208, 'WORD_OPEN': R208},
    {'ESAC': R209, 'LPAR': R209, 'PATTERN': R209, 'WORD_OPEN': R209},
    {'ESAC': R210, 'LPAR': R210, 'PATTERN': R210, 'WORD_OPEN': R210},
]
GOTOS: list[dict[str, int]] = [
    {'linebreak': 6, 'newline_list': 7, 'program': 8},
    {'and_or': 35, 'assignment': 36, 'brace_group': 43, 'case_clause': 43, 'cmd_name': 39, 'cmd_prefix': 40, 'command': 52, 'complete_command': 42, 'compound_command': 43, 'compound_word': 39, 'for_clause': 43, 'function_definition': 52, 'if_clause': 43, 'io_file': 48, 'io_here': 49, 'io_redirect': 50, 'list': 51, 'pipe_sequence': 52, 'pipeline': 35, 'simple_command': 52, 'subshell': 43, 'unit': 56, 'until_clause': 43, 'while_clause': 43},
    {'compound_word': 61, 'word': 61},
    {'here_body': 62, 'here_parts': 63},
    {'a_assign': 82, 'a_atom': 92, 'a_band': 80, 'a_bor': 81, 'a_comma': 82, 'a_cond': 82, 'a_eq': 84, 'a_land': 85, 'a_lor': 86, 'a_power': 88, 'a_prod': 88, 'a_rel': 89, 'a_shift': 90, 'a_sum': 91, 'a_unary': 92, 'a_xor': 93, 'any_brace': 97, 'arithmetic': 95, 'expansion': 96, 'quoted_brace': 97},
    {},
    {'and_or': 35, 'assignment': 36, 'brace_group': 43, 'case_clause': 43, 'cmd_name': 39, 'cmd_prefix': 40, 'command': 52, 'complete_command': 98, 'complete_commands': 99, 'compound_command': 43, 'compound_word': 39, 'for_clause': 43, 'function_definition': 52, 'if_clause': 43, 'io_file': 48, 'io_here': 49, 'io_redirect': 50, 'list': 51, 'pipe_sequence': 52, 'pipeline': 35, 'simple_command': 52, 'subshell': 43, 'until_clause': 43, 'while_clause': 43},
    {},
    {},
    {},
    {'any_brace': 113, 'brace': 113, 'double_quoted': 113, 'expansion': 113, 'part': 113, 'parts': 114, 'quoted': 113},
    {'assignment': 36, 'brace_group': 43, 'case_clause': 43, 'cmd_name': 39, 'cmd_prefix': 40, 'command': 116, 'compound_command': 43, 'compound_word': 39, 'for_clause': 43, 'function_definition': 116, 'if_clause': 43, 'io_file': 48, 'io_here': 49, 'io_redirect': 50, 'pipe_sequence': 116, 'simple_command': 116, 'subshell': 43, 'until_clause': 43, 'while_clause': 43},
    {'compound_word': 117, 'word': 117},
    {'compound_word': 118, 'word': 118},
    {},
    {'compound_word': 119, 'word': 119},
    {},
    {},
    {},
    {'name': 124},
    {},
    {'compound_word': 126, 'word': 126},
    {'compound_word': 127, 'word': 127},
    {'compound_list': 128, 'linebreak': 129, 'newline_list': 7},
    {'io_file': 130, 'io_here': 131},
    {'compound_list': 132, 'linebreak': 129, 'newline_list': 7},
    {'compound_word': 133, 'word': 133},
    {'compound_word': 134, 'word': 134},
    {'compound_word': 135, 'word': 135},
    {'compound_list': 136, 'linebreak': 129, 'newline_list': 7},
    {},
    {'compound_word': 137, 'word': 137},
    {'compound_list': 138, 'linebreak': 129, 'newline_list': 7},
    {'compound_list': 139, 'linebreak': 129, 'newline_list': 7},
    {'any_brace': 113, 'brace': 113, 'double_quoted': 113, 'expansion': 113, 'part': 113, 'parts': 140, 'quoted': 113},
    {'and_or_item': 143},
    {},
    {},
    {},
    {'cmd_suffix': 144, 'compound_word': 146, 'io_file': 48, 'io_here': 49, 'io_redirect': 145, 'word': 146},
    {'assignment': 147, 'cmd_word': 148, 'compound_word': 148, 'io_file': 48, 'io_here': 49, 'io_redirect': 149, 'word': 148},
    {},
    {},
    {'io_file': 48, 'io_here': 49, 'io_redirect': 152, 'redirect_list': 153},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {'separator_op': 156},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {'any_brace': 160, 'expansion': 160, 'here_part': 160, 'quoted_brace': 160},
    {},
    {'a_assign': 163, 'a_atom': 92, 'a_band': 80, 'a_bor': 81, 'a_comma': 163, 'a_cond': 163, 'a_eq': 84, 'a_land': 85, 'a_lor': 86, 'a_power': 88, 'a_prod': 88, 'a_rel': 89, 'a_shift': 90, 'a_sum': 91, 'a_unary': 92, 'a_xor': 93, 'any_brace': 97, 'expansion': 96, 'quoted_brace': 97},
    {'a_assign': 164, 'a_atom': 92, 'a_band': 80, 'a_bor': 81, 'a_comma': 164, 'a_cond': 164, 'a_eq': 84, 'a_land': 85, 'a_lor': 86, 'a_power': 88, 'a_prod': 88, 'a_rel': 89, 'a_shift': 90, 'a_sum': 91, 'a_unary': 92, 'a_xor': 93, 'any_brace': 97, 'expansion': 96, 'quoted_brace': 97},
    {},
    {'a_atom': 168, 'a_unary': 168, 'any_brace': 97, 'expansion': 96, 'quoted_brace': 97},
    {},
    {},
    {'a_atom': 170, 'a_unary': 170, 'any_brace': 97, 'expansion': 96, 'quoted_brace': 97},
    {},
    {'any_brace': 173, 'dbr_part': 173, 'dbr_parts': 174, 'double_quoted': 173, 'expansion': 173, 'quoted_brace': 173},
    {},
    {'compound_list': 182, 'linebreak': 183, 'newline_list': 7},
    {'any_brace': 186, 'dyn_part': 186, 'dyn_parts': 187, 'expansion': 186, 'quoted_brace': 186},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {'linebreak': 203, 'newline_list': 204},
    {},
    {'any_brace': 209, 'br_other': 209, 'br_part': 209, 'br_parts': 210, 'brace': 209, 'double_quoted': 209, 'expansion': 209, 'quoted': 209},
    {},
    {'any_brace': 217, 'dq_part': 217, 'dq_parts': 218, 'expansion': 217, 'quoted_brace': 217},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {'any_brace': 222, 'brace': 222, 'double_quoted': 222, 'expansion': 222, 'part': 222, 'quoted': 222},
    {},
    {},
    {'linebreak': 223, 'newline_list': 7},
    {},
    {},
    {},
    {},
    {},
    {},
    {'do_group': 227, 'linebreak': 228, 'newline_list': 229, 'sequential_sep': 230},
    {'linebreak': 232, 'newline_list': 7},
    {},
    {},
    {},
    {'and_or': 234, 'assignment': 36, 'brace_group': 43, 'case_clause': 43, 'cmd_name': 39, 'cmd_prefix': 40, 'command': 52, 'compound_command': 43, 'compound_word': 39, 'for_clause': 43, 'function_definition': 52, 'if_clause': 43, 'io_file': 48, 'io_here': 49, 'io_redirect': 50, 'pipe_sequence': 52, 'pipeline': 234, 'simple_command': 52, 'subshell': 43, 'term': 235, 'until_clause': 43, 'while_clause': 43},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {'do_group': 238},
    {'do_group': 239},
    {'any_brace': 222, 'brace': 222, 'double_quoted': 222, 'expansion': 222, 'part': 222, 'quoted': 222},
    {'linebreak': 241, 'newline_list': 7},
    {'linebreak': 242, 'newline_list': 7},
    {},
    {'compound_word': 244, 'io_file': 48, 'io_here': 49, 'io_redirect': 243, 'word': 244},
    {},
    {},
    {},
    {'cmd_suffix': 245, 'compound_word': 146, 'io_file': 48, 'io_here': 49, 'io_redirect': 145, 'word': 146},
    {},
    {},
    {},
    {},
    {'io_file': 48, 'io_here': 49, 'io_redirect': 246},
    {},
    {},
    {'and_or': 247, 'assignment': 36, 'brace_group': 43, 'case_clause': 43, 'cmd_name': 39, 'cmd_prefix': 40, 'command': 52, 'compound_command': 43, 'compound_word': 39, 'for_clause': 43, 'function_definition': 52, 'if_clause': 43, 'io_file': 48, 'io_here': 49, 'io_redirect': 50, 'pipe_sequence': 52, 'pipeline': 247, 'simple_command': 52, 'subshell': 43, 'until_clause': 43, 'while_clause': 43},
    {'linebreak': 248, 'newline_list': 7},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {'a_assign': 252, 'a_atom': 92, 'a_band': 80, 'a_bor': 81, 'a_cond': 252, 'a_eq': 84, 'a_land': 85, 'a_lor': 86, 'a_power': 88, 'a_prod': 88, 'a_rel': 89, 'a_shift': 90, 'a_sum': 91, 'a_unary': 92, 'a_xor': 93, 'any_brace': 97, 'expansion': 96, 'quoted_brace': 97},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {'any_brace': 254, 'dbr_part': 254, 'double_quoted': 254, 'expansion': 254, 'quoted_brace': 254},
    {},
    {},
    {},
    {'any_brace': 173, 'dbr_part': 173, 'dbr_parts': 256, 'double_quoted': 173, 'expansion': 173, 'quoted_brace': 173},
    {'any_brace': 209, 'br_other': 209, 'br_part': 209, 'br_parts': 258, 'brace': 209, 'double_quoted': 209, 'expansion': 209, 'quoted': 209},
    {'any_brace': 263, 'br_other': 263, 'brace': 263, 'double_quoted': 263, 'expansion': 263, 'pat_part': 263, 'pat_parts': 264, 'quoted': 263},
    {'sub_parts': 265},
    {},
    {'and_or': 234, 'assignment': 36, 'brace_group': 43, 'case_clause': 43, 'cmd_name': 39, 'cmd_prefix': 40, 'command': 52, 'compound_command': 43, 'compound_word': 39, 'for_clause': 43, 'function_definition': 52, 'if_clause': 43, 'io_file': 48, 'io_here': 49, 'io_redirect': 50, 'pipe_sequence': 52, 'pipeline': 234, 'simple_command': 52, 'subshell': 43, 'term': 235, 'until_clause': 43, 'while_clause': 43},
    {},
    {'any_brace': 186, 'dyn_part': 186, 'dyn_parts': 269, 'expansion': 186, 'quoted_brace': 186},
    {},
    {'any_brace': 271, 'dyn_part': 271, 'expansion': 271, 'quoted_brace': 271},
    {},
    {},
    {'a_atom': 92, 'a_eq': 272, 'a_power': 88, 'a_prod': 88, 'a_rel': 89, 'a_shift': 90, 'a_sum': 91, 'a_unary': 92, 'any_brace': 97, 'expansion': 96, 'quoted_brace': 97},
    {'a_atom': 92, 'a_band': 80, 'a_eq': 84, 'a_power': 88, 'a_prod': 88, 'a_rel': 89, 'a_shift': 90, 'a_sum': 91, 'a_unary': 92, 'a_xor': 273, 'any_brace': 97, 'expansion': 96, 'quoted_brace': 97},
    {'a_assign': 274, 'a_atom': 92, 'a_band': 80, 'a_bor': 81, 'a_cond': 274, 'a_eq': 84, 'a_land': 85, 'a_lor': 86, 'a_power': 88, 'a_prod': 88, 'a_rel': 89, 'a_shift': 90, 'a_sum': 91, 'a_unary': 92, 'a_xor': 93, 'any_brace': 97, 'expansion': 96, 'quoted_brace': 97},
    {'a_atom': 92, 'a_power': 88, 'a_prod': 88, 'a_rel': 275, 'a_shift': 90, 'a_sum': 91, 'a_unary': 92, 'any_brace': 97, 'expansion': 96, 'quoted_brace': 97},
    {'a_atom': 92, 'a_band': 80, 'a_bor': 276, 'a_eq': 84, 'a_power': 88, 'a_prod': 88, 'a_rel': 89, 'a_shift': 90, 'a_sum': 91, 'a_unary': 92, 'a_xor': 93, 'any_brace': 97, 'expansion': 96, 'quoted_brace': 97},
    {'a_atom': 92, 'a_band': 80, 'a_bor': 81, 'a_eq': 84, 'a_land': 277, 'a_power': 88, 'a_prod': 88, 'a_rel': 89, 'a_shift': 90, 'a_sum': 91, 'a_unary': 92, 'a_xor': 93, 'any_brace': 97, 'expansion': 96, 'quoted_brace': 97},
    {'a_assign': 278, 'a_atom': 92, 'a_band': 80, 'a_bor': 81, 'a_comma': 278, 'a_cond': 278, 'a_eq': 84, 'a_land': 85, 'a_lor': 86, 'a_power': 88, 'a_prod': 88, 'a_rel': 89, 'a_shift': 90, 'a_sum': 91, 'a_unary': 92, 'a_xor': 93, 'any_brace': 97, 'expansion': 96, 'quoted_brace': 97},
    {'a_atom': 92, 'a_power': 279, 'a_unary': 92, 'any_brace': 97, 'expansion': 96, 'quoted_brace': 97},
    {'a_atom': 92, 'a_power': 88, 'a_prod': 88, 'a_shift': 280, 'a_sum': 91, 'a_unary': 92, 'any_brace': 97, 'expansion': 96, 'quoted_brace': 97},
    {'a_atom': 92, 'a_power': 88, 'a_prod': 88, 'a_sum': 281, 'a_unary': 92, 'any_brace': 97, 'expansion': 96, 'quoted_brace': 97},
    {'a_atom': 92, 'a_power': 282, 'a_prod': 282, 'a_unary': 92, 'any_brace': 97, 'expansion': 96, 'quoted_brace': 97},
    {'a_atom': 92, 'a_power': 283, 'a_unary': 92, 'any_brace': 97, 'expansion': 96, 'quoted_brace': 97},
    {'a_atom': 92, 'a_band': 284, 'a_eq': 84, 'a_power': 88, 'a_prod': 88, 'a_rel': 89, 'a_shift': 90, 'a_sum': 91, 'a_unary': 92, 'any_brace': 97, 'expansion': 96, 'quoted_brace': 97},
    {},
    {'and_or': 35, 'assignment': 36, 'brace_group': 43, 'case_clause': 43, 'cmd_name': 39, 'cmd_prefix': 40, 'command': 52, 'complete_command': 285, 'compound_command': 43, 'compound_word': 39, 'for_clause': 43, 'function_definition': 52, 'if_clause': 43, 'io_file': 48, 'io_here': 49, 'io_redirect': 50, 'list': 51, 'pipe_sequence': 52, 'pipeline': 35, 'simple_command': 52, 'subshell': 43, 'until_clause': 43, 'while_clause': 43},
    {},
    {},
    {},
    {},
    {},
    {'any_brace': 287, 'br_other': 287, 'br_part': 287, 'brace': 287, 'double_quoted': 287, 'expansion': 287, 'quoted': 287},
    {},
    {},
    {},
    {'any_brace': 209, 'br_other': 209, 'br_part': 209, 'br_parts': 289, 'brace': 209, 'double_quoted': 209, 'expansion': 209, 'quoted': 209},
    {},
    {},
    {},
    {'any_brace': 291, 'dq_part': 291, 'expansion': 291, 'quoted_brace': 291},
    {},
    {},
    {},
    {},
    {},
    {'linebreak': 293, 'newline_list': 7},
    {'compound_list': 294, 'linebreak': 129, 'newline_list': 7},
    {'linebreak': 295, 'newline_list': 7},
    {},
    {},
    {},
    {'do_group': 297},
    {},
    {'brace_group': 299, 'function_block': 300},
    {'compound_list': 301, 'linebreak': 129, 'newline_list': 7},
    {'and_or_item': 143},
    {'newline_list': 302, 'separator': 303, 'separator_op': 304},
    {},
    {},
    {},
    {},
    {},
    {'assignment': 36, 'brace_group': 43, 'case_clause': 43, 'cmd_name': 39, 'cmd_prefix': 40, 'command': 52, 'compound_command': 43, 'compound_word': 39, 'for_clause': 43, 'function_definition': 52, 'if_clause': 43, 'io_file': 48, 'io_here': 49, 'io_redirect': 50, 'pipe_sequence': 52, 'pipeline': 305, 'simple_command': 52, 'subshell': 43, 'until_clause': 43, 'while_clause': 43},
    {'assignment': 36, 'brace_group': 43, 'case_clause': 43, 'cmd_name': 39, 'cmd_prefix': 40, 'command': 52, 'compound_command': 43, 'compound_word': 39, 'for_clause': 43, 'function_definition': 52, 'if_clause': 43, 'io_file': 48, 'io_here': 49, 'io_redirect': 50, 'pipe_sequence': 52, 'pipeline': 306, 'simple_command': 52, 'subshell': 43, 'until_clause': 43, 'while_clause': 43},
    {},
    {},
    {'compound_word': 244, 'io_file': 48, 'io_here': 49, 'io_redirect': 243, 'word': 244},
    {},
    {'and_or_item': 143},
    {'assignment': 36, 'brace_group': 43, 'case_clause': 43, 'cmd_name': 39, 'cmd_prefix': 40, 'command': 307, 'compound_command': 43, 'compound_word': 39, 'for_clause': 43, 'function_definition': 307, 'if_clause': 43, 'io_file': 48, 'io_here': 49, 'io_redirect': 50, 'simple_command': 307, 'subshell': 43, 'until_clause': 43, 'while_clause': 43},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {'any_brace': 254, 'dbr_part': 254, 'double_quoted': 254, 'expansion': 254, 'quoted_brace': 254},
    {},
    {'any_brace': 287, 'br_other': 287, 'br_part': 287, 'brace': 287, 'double_quoted': 287, 'expansion': 287, 'quoted': 287},
    {},
    {},
    {'any_brace': 209, 'br_other': 209, 'br_part': 209, 'br_parts': 312, 'brace': 209, 'double_quoted': 209, 'expansion': 209, 'quoted': 209},
    {},
    {},
    {'any_brace': 315, 'br_other': 315, 'brace': 315, 'double_quoted': 315, 'expansion': 315, 'pat_part': 315, 'quoted': 315},
    {'any_brace': 321, 'expansion': 321, 'quoted_brace': 321, 'sub_part': 321},
    {},
    {},
    {},
    {'any_brace': 271, 'dyn_part': 271, 'expansion': 271, 'quoted_brace': 271},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {'any_brace': 287, 'br_other': 287, 'br_part': 287, 'brace': 287, 'double_quoted': 287, 'expansion': 287, 'quoted': 287},
    {},
    {},
    {'linebreak': 326, 'newline_list': 7},
    {'assignment': 36, 'brace_group': 327, 'case_clause': 327, 'cmd_name': 39, 'cmd_prefix': 40, 'compound_command': 327, 'compound_word': 39, 'for_clause': 327, 'function_body': 328, 'if_clause': 327, 'io_file': 48, 'io_here': 49, 'io_redirect': 50, 'simple_command': 328, 'subshell': 327, 'until_clause': 327, 'while_clause': 327},
    {},
    {},
    {'compound_word': 333, 'newline_list': 331, 'sequential_sep': 332, 'word': 333, 'wordlist': 334},
    {},
    {'linebreak': 335, 'newline_list': 7},
    {'io_file': 48, 'io_here': 49, 'io_redirect': 152, 'redirect_list': 336},
    {},
    {'elif_part': 340, 'else_part': 341},
    {},
    {'and_or': 342, 'assignment': 36, 'brace_group': 43, 'case_clause': 43, 'cmd_name': 39, 'cmd_prefix': 40, 'command': 52, 'compound_command': 43, 'compound_word': 39, 'for_clause': 43, 'function_definition': 52, 'if_clause': 43, 'io_file': 48, 'io_here': 49, 'io_redirect': 50, 'pipe_sequence': 52, 'pipeline': 342, 'simple_command': 52, 'subshell': 43, 'until_clause': 43, 'while_clause': 43},
    {'linebreak': 343, 'newline_list': 7},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {'any_brace': 287, 'br_other': 287, 'br_part': 287, 'brace': 287, 'double_quoted': 287, 'expansion': 287, 'quoted': 287},
    {},
    {'any_brace': 209, 'br_other': 209, 'br_part': 209, 'br_parts': 346, 'brace': 209, 'double_quoted': 209, 'expansion': 209, 'quoted': 209},
    {},
    {},
    {'sub_parts': 347},
    {},
    {},
    {},
    {},
    {},
    {},
    {'a_atom': 92, 'a_band': 80, 'a_bor': 81, 'a_cond': 348, 'a_eq': 84, 'a_land': 85, 'a_lor': 86, 'a_power': 88, 'a_prod': 88, 'a_rel': 89, 'a_shift': 90, 'a_sum': 91, 'a_unary': 92, 'a_xor': 93, 'any_brace': 97, 'expansion': 96, 'quoted_brace': 97},
    {},
    {'case_item': 352, 'case_item_ns': 353, 'case_list': 354, 'case_list_ns': 355, 'compound_word': 357, 'pattern': 357, 'pattern_list': 358},
    {'io_file': 48, 'io_here': 49, 'io_redirect': 152, 'redirect_list': 359},
    {},
    {},
    {},
    {},
    {'do_group': 360},
    {},
    {'compound_word': 362, 'newline_list': 331, 'sequential_sep': 361, 'word': 362},
    {'assignment': 36, 'brace_group': 327, 'case_clause': 327, 'cmd_name': 39, 'cmd_prefix': 40, 'compound_command': 327, 'compound_word': 39, 'for_clause': 327, 'function_body': 363, 'if_clause': 327, 'io_file': 48, 'io_here': 49, 'io_redirect': 50, 'simple_command': 363, 'subshell': 327, 'until_clause': 327, 'while_clause': 327},
    {'io_file': 48, 'io_here': 49, 'io_redirect': 246},
    {'compound_list': 364, 'linebreak': 129, 'newline_list': 7},
    {'compound_list': 365, 'linebreak': 129, 'newline_list': 7},
    {},
    {'elif_part': 340, 'else_part': 366},
    {},
    {'and_or_item': 143},
    {},
    {},
    {},
    {'any_brace': 287, 'br_other': 287, 'br_part': 287, 'brace': 287, 'double_quoted': 287, 'expansion': 287, 'quoted': 287},
    {'any_brace': 321, 'expansion': 321, 'quoted_brace': 321, 'sub_part': 321},
    {},
    {},
    {'compound_word': 370, 'word': 370},
    {},
    {},
    {},
    {'case_item': 372, 'case_item_ns': 373, 'compound_word': 357, 'pattern': 357, 'pattern_list': 358},
    {},
    {},
    {},
    {},
    {'io_file': 48, 'io_here': 49, 'io_redirect': 246},
    {},
    {'do_group': 377},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {'compound_word': 379, 'word': 379},
    {'compound_list': 380, 'linebreak': 381, 'newline_list': 7},
    {},
    {'compound_list': 382, 'linebreak': 129, 'newline_list': 7},
    {},
    {},
    {'and_or': 234, 'assignment': 36, 'brace_group': 43, 'case_clause': 43, 'cmd_name': 39, 'cmd_prefix': 40, 'command': 52, 'compound_command': 43, 'compound_word': 39, 'for_clause': 43, 'function_definition': 52, 'if_clause': 43, 'io_file': 48, 'io_here': 49, 'io_redirect': 50, 'pipe_sequence': 52, 'pipeline': 234, 'simple_command': 52, 'subshell': 43, 'term': 235, 'until_clause': 43, 'while_clause': 43},
    {},
    {'linebreak': 387, 'newline_list': 7},
    {'linebreak': 388, 'newline_list': 7},
    {'linebreak': 389, 'newline_list': 7},
    {'linebreak': 390, 'newline_list': 7},
    {},
    {},
    {},
    {},
]
