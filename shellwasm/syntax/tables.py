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

GRAMMAR_SHA256 = '3a3df0acd7233c1589f5dc249448ce902d4577a4a3d8bd4978af4a447b9ca79c'
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
 'HERE_END': '(?:[^ \t\n;&|<>()"\'\\\\]+|\\\\[^\n]|\'[^\']*\'|"[^"\\\\]*(?:\\\\[\\s\\S][^"\\\\]*)*")+',
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
 'PAT_TEXT': '(?:[^}\\/"\'$`\\\\]+|\\$(?![A-Za-z_0-9@*#?$!{(\'\\-]|\\\\\n))+',
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
START = {'arithmetic': 219, 'compound_word': 190, 'here_body': 248, 'program': 266, 'unit': 143}
END = {'arithmetic': 159, 'compound_word': 99, 'here_body': 139, 'program': 288, 'unit': 31}
MODES = ('command', 'braces', 'braces', 'command', 'command', 'pattern', 'command', 'command', 'command', 'command',
 'command', 'operator', 'here_end', 'quoted', 'command', 'command', 'command', 'braces', 'command', 'quoted_braces',
 'command', 'command', 'quoted_braces', 'command', 'command', 'braces', 'pattern', 'operator', 'command',
 'quoted_braces', 'word', 'command', 'command', 'command', 'dynamic', 'command', 'braces', 'command', 'command',
 'command', 'command', 'command', 'command', 'command', 'pattern', 'braces', 'quoted', 'command', 'quoted', 'pattern',
 'operator', 'command', 'operator', 'command', 'operand', 'braces', 'command', 'command', 'word', 'command',
 'operator', 'command', 'substring', 'command', 'quoted_braces', 'command', 'command', 'operator', 'command',
 'command', 'command', 'command', 'command', 'operator', 'operator', 'braces', 'quoted_braces', 'command', 'command',
 'here_end', 'command', 'command', 'dynamic', 'command', 'command', 'dynamic', 'here_document', 'command', 'command',
 'command', 'command', 'operator', 'operand', 'command', 'command', 'command', 'operator', 'command', 'command',
 'command', 'operator', 'operator', 'operator', 'operand', 'braces', 'command', 'braces', 'command', 'command',
 'command', 'operator', 'braces', 'quoted', 'braces', 'operand', 'word', 'braces', 'operand', 'command', 'command',
 'braces', 'command', 'command', 'command', 'braces', 'command', 'command', 'braces', 'command', 'braces', 'command',
 'command', 'braces', 'command', 'command', 'command', 'operator', 'command', 'command', 'command', 'command',
 'command', 'command', 'command', 'operator', 'operator', 'command', 'command', 'operator', 'command', 'command',
 'command', 'substring', 'command', 'braces', 'command', 'operand', 'command', 'command', 'command', 'command',
 'braces', 'braces', 'operator', 'command', 'command', 'command', 'command', 'braces', 'operator', 'command',
 'operator', 'command', 'command', 'command', 'command', 'command', 'command', 'pattern', 'command', 'command',
 'command', 'operator', 'dynamic', 'command', 'command', 'command', 'command', 'command', 'command', 'command',
 'command', 'command', 'command', 'command', 'command', 'command', 'operator', 'operand', 'command', 'command',
 'braces', 'command', 'operand', 'command', 'command', 'command', 'command', 'command', 'command', 'braces',
 'command', 'braces', 'command', 'command', 'command', 'operand', 'after_name', 'command', 'operand', 'operand',
 'command', 'operator', 'operation', 'command', 'command', 'operator', 'command', 'command', 'command', 'command',
 'operator', 'command', 'command', 'command', 'command', 'command', 'command', 'operand', 'command', 'command',
 'operator', 'dynamic', 'command', 'command', 'command', 'command', 'word', 'here_document', 'substring', 'word',
 'command', 'command', 'braces', 'command', 'word', 'command', 'braces', 'word', 'quoted', 'command', 'command',
 'quoted_braces', 'command', 'quoted_braces', 'quoted_braces', 'command', 'braces', 'operand', 'quoted', 'word',
 'quoted_braces', 'command', 'braces', 'command', 'word', 'quoted_braces', 'operator', 'command', 'command',
 'operation', 'command', 'command', 'braces', 'command', 'command', 'command', 'command', 'command', 'command',
 'braces', 'word', 'braces', 'quoted_braces', 'operator', 'braces', 'quoted_braces', 'command', 'operand', 'operator',
 'command', 'operator', 'command', 'word', 'command', 'quoted_braces', 'command', 'substring', 'substring',
 'operator', 'command', 'command', 'dynamic', 'quoted_braces', 'command', 'command', 'quoted_braces', 'command',
 'command', 'command', 'here_document', 'command', 'command', 'operator', 'command', 'command', 'operator', 'operand',
 'braces', 'command', 'operator', 'substring', 'command', 'command', 'operator', 'command', 'operand', 'command',
 'dynamic', 'quoted', 'command', 'command', 'here_document', 'command', 'command', 'braces', 'command', 'dynamic',
 'command', 'command', 'substring', 'command', 'quoted_braces', 'command', 'operand', 'braces', 'command', 'braces',
 'here_document', 'here_document', 'operator', 'operator', 'command', 'operand', 'command', 'operator', 'pattern',
 'operator', 'quoted_braces', 'after_name', 'braces', 'command', 'operand', 'braces', 'operand', 'substring',
 'braces', 'dynamic', 'operator', 'dynamic', 'operand', 'command', 'operator', 'command', 'operator', 'dynamic',
 'operator')
WORD_CLASSES = (('CMD_NAME',
  ('IF', 'THEN', 'ELSE', 'ELIF', 'FI', 'DO', 'DONE', 'CASE', 'ESAC', 'WHILE', 'UNTIL', 'FOR', 'LBRACE', 'RBRACE',
   'BANG', 'FUNCTION'),
  True, False),
 ('CMD_NAME',
  ('IF', 'THEN', 'ELSE', 'ELIF', 'FI', 'DO', 'DONE', 'CASE', 'ESAC', 'WHILE', 'UNTIL', 'FOR', 'LBRACE', 'RBRACE',
   'BANG', 'FUNCTION'),
  True, True),
 ('CMD_NAME',
  ('IF', 'THEN', 'ELSE', 'ELIF', 'FI', 'DO', 'DONE', 'CASE', 'ESAC', 'WHILE', 'UNTIL', 'FOR', 'LBRACE', 'RBRACE',
   'BANG', 'IN', 'FUNCTION'),
  True, True),
 ('FNAME', (), False, False), ('NAME', (), False, False), ('PATTERN', ('ESAC',), False, False),
 ('WORD', (), False, False), ('WORD', (), True, False), ('WORD', ('DO',), False, False),
 ('WORD', ('DO', 'IN'), False, False), ('WORD', ('DONE',), False, False),
 ('WORD', ('ELSE', 'ELIF', 'FI'), False, False), ('WORD', ('ESAC',), False, False), ('WORD', ('FI',), False, False),
 ('WORD', ('IN',), False, False), ('WORD', ('LBRACE',), False, False), ('WORD', ('RBRACE',), False, False),
 ('WORD', ('THEN',), False, False),
 ('WORD', ('THEN', 'ELSE', 'ELIF', 'FI', 'DO', 'DONE', 'ESAC', 'RBRACE'), False, False))
WORD_CLASS = (1, 6, 6, 18, 6, 6, 11, 1, 6, 6, 1, 6, 6, 6, 12, 6, 5, 6, 5, 6, 5, 5, 6, 5, 7, 6, 6, 6, 4, 6, 6, 6, 5, 6, 6, 1, 6, 18,
 12, 7, 18, 18, 7, 18, 6, 6, 6, 18, 6, 6, 6, 18, 6, 18, 6, 6, 7, 6, 6, 5, 6, 6, 6, 17, 6, 18, 7, 6, 18, 18, 18, 6, 7,
 6, 6, 6, 6, 18, 7, 6, 12, 6, 6, 8, 5, 6, 6, 6, 15, 6, 6, 6, 6, 6, 6, 6, 6, 7, 18, 6, 6, 6, 6, 6, 6, 1, 6, 12, 7, 1,
 6, 6, 6, 6, 6, 6, 6, 6, 1, 13, 6, 18, 6, 1, 6, 18, 0, 6, 6, 6, 6, 18, 6, 6, 9, 6, 6, 13, 6, 6, 18, 18, 1, 1, 6, 6,
 18, 8, 6, 3, 8, 7, 6, 18, 6, 1, 6, 18, 1, 6, 9, 6, 6, 6, 7, 6, 18, 7, 6, 6, 6, 6, 6, 6, 18, 18, 14, 18, 6, 6, 18, 1,
 6, 6, 6, 6, 6, 6, 7, 8, 6, 1, 18, 1, 10, 7, 1, 6, 6, 1, 5, 6, 6, 6, 18, 6, 0, 1, 6, 6, 6, 1, 6, 0, 7, 1, 6, 6, 11, 6,
 6, 18, 6, 6, 7, 1, 6, 8, 6, 18, 6, 6, 7, 7, 1, 6, 1, 6, 6, 18, 7, 6, 6, 1, 5, 1, 7, 6, 6, 6, 6, 7, 14, 6, 2, 6, 7, 6,
 6, 6, 1, 6, 6, 2, 6, 6, 1, 6, 6, 6, 6, 6, 6, 6, 8, 6, 6, 6, 18, 1, 6, 7, 18, 6, 7, 18, 6, 5, 6, 1, 6, 6, 6, 6, 6, 6,
 6, 1, 6, 6, 17, 6, 6, 6, 18, 6, 18, 6, 6, 6, 2, 6, 6, 6, 11, 1, 6, 18, 6, 6, 6, 1, 18, 6, 18, 1, 6, 6, 6, 18, 6, 6,
 6, 13, 6, 9, 6, 5, 6, 6, 14, 18, 6, 0, 8, 6, 7, 6, 18, 8, 6, 18, 6, 18, 6, 6, 5, 6, 6, 6, 6, 6, 16, 6, 15, 6, 6, 6,
 6, 6, 6, 18, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6)
R0 = (0, 'linebreak', Builder.nothing)
R1 = (2, 'double_quoted', Builder.double_quoted_empty)
R2 = (3, 'term', Builder.items_append)
R3 = (1, 'complete_command', Builder.list_open)
R4 = (4, 'elif_part', Builder.elif_part)
R5 = (3, 'case_item_ns', Builder.item_empty)
R6 = (1, 'list', Builder.items_first)
R7 = (3, 'a_eq', Builder.a_binary)
R8 = (1, 'dq_parts', Builder.list_first)
R9 = (3, 'case_item_ns', Builder.item)
R10 = (1, 'unit', Builder.unit_blank)
R11 = (5, 'case_item', Builder.item)
R12 = (5, 'case_item', Builder.item_empty_fallthrough)
R13 = (3, 'quoted_brace', Builder.bad_substitution)
R14 = (5, 'case_item', Builder.item_fallthrough)
R15 = (1, 'io_redirect', Builder.redirection)
R16 = (1, 'br_other', None)
R17 = (1, 'pat_parts', Builder.list_first)
R18 = (3, 'a_shift', Builder.a_binary)
R19 = (3, 'quoted_brace', Builder.brace_empty)
R20 = (1, 'cmd_name', None)
R21 = (5, 'any_brace', Builder.replacement_empty)
R22 = (7, 'case_clause', Builder.case_items)
R23 = (1, 'cmd_prefix', Builder.list_first)
R24 = (2, 'compound_list', Builder.compound_open)
R25 = (1, 'function_body', None)
R26 = (1, 'simple_command', Builder.simple_prefix)
R27 = (1, 'pat_part', Builder.literal)
R28 = (1, 'dq_part', Builder.quoted_text)
R29 = (5, 'function_definition', Builder.function_definition)
R30 = (1, 'pat_part', None)
R31 = (4, 'function_definition', Builder.function_keyword)
R32 = (3, 'a_bor', Builder.a_binary)
R33 = (1, 'compound_command', None)
R34 = (1, 'io_redirect', Builder.here_document)
R35 = (2, 'parts', Builder.list_append)
R36 = (3, 'a_rel', Builder.a_binary)
R37 = (2, 'dbr_parts', Builder.list_append)
R38 = (6, 'case_clause', Builder.case_empty)
R39 = (1, 'assignment', Builder.assignment_literal)
R40 = (3, 'a_xor', Builder.a_binary)
R41 = (3, 'brace_group', Builder.brace_group)
R42 = (4, 'for_clause', Builder.for_positional)
R43 = (3, 'assignment', Builder.assignment)
R44 = (5, 'a_cond', Builder.a_ternary)
R45 = (3, 'expansion', Builder.command_substitution)
R46 = (1, 'case_list_ns', Builder.list_first)
R47 = (2, 'dyn_part', Builder.dyn_parentheses)
R48 = (2, 'sequential_sep', Builder.nothing)
R49 = (1, 'case_list', Builder.list_first)
R50 = (2, 'dyn_parts', Builder.list_append)
R51 = (1, 'here_body', None)
R52 = (1, 'pattern', Builder.word_literal)
R53 = (3, 'a_sum', Builder.a_binary)
R54 = (3, 'list', Builder.items_append)
R55 = (1, 'pattern_list', Builder.list_first)
R56 = (1, 'pattern', None)
R57 = (3, 'a_power', Builder.a_binary)
R58 = (2, 'io_here', Builder.pair)
R59 = (1, 'pipeline', Builder.pipeline)
R60 = (3, 'a_lor', Builder.a_binary)
R61 = (3, 'a_prod', Builder.a_binary)
R62 = (3, 'a_band', Builder.a_binary)
R63 = (1, 'br_parts', Builder.list_first)
R64 = (3, 'any_brace', Builder.replacement_none)
R65 = (2, 'case_list_ns', Builder.list_append)
R66 = (2, 'io_file', Builder.pair)
R67 = (3, 'a_comma', Builder.a_comma)
R68 = (3, 'expansion', Builder.arithmetic_empty)
R69 = (1, 'dq_part', None)
R70 = (1, 'br_other', Builder.escaped)
R71 = (2, 'else_part', Builder.else_part)
R72 = (6, 'any_brace', Builder.substring_length)
R73 = (2, 'function_body', Builder.redirected)
R74 = (1, 'br_part', None)
R75 = (6, 'function_definition', Builder.function_keyword)
R76 = (6, 'any_brace', Builder.replacement)
R77 = (2, 'brace', Builder.bad_substitution)
R78 = (1, 'term', Builder.items_first)
R79 = (1, 'br_part', Builder.literal)
R80 = (2, 'pattern_list', Builder.list_second)
R81 = (1, 'unit', Builder.unit)
R82 = (3, 'a_atom', Builder.a_parenthesized)
R83 = (2, 'else_part', Builder.elif_more)
R84 = (3, 'subshell', Builder.subshell)
R85 = (1, 'pipe_sequence', None)
R86 = (0, 'unit', Builder.unit_end)
R87 = (1, 'a_atom', Builder.a_expansion)
R88 = (3, 'a_land', Builder.a_binary)
R89 = (1, 'command', None)
R90 = (1, 'a_lor', None)
R91 = (1, 'sequential_sep', Builder.nothing)
R92 = (3, 'compound_word', Builder.word)
R93 = (1, 'sub_part', None)
R94 = (3, 'do_group', Builder.second)
R95 = (1, 'linebreak', Builder.nothing)
R96 = (3, 'brace', Builder.brace_empty)
R97 = (4, 'expansion', Builder.arithmetic)
R98 = (1, 'a_band', None)
R99 = (1, 'word', Builder.word_literal)
R100 = (1, 'wordlist', Builder.list_first)
R101 = (1, 'expansion', Builder.backquote)
R102 = (1, 'arithmetic', None)
R103 = (2, 'cmd_suffix', Builder.list_append)
R104 = (1, 'a_xor', None)
R105 = (1, 'cmd_word', None)
R106 = (3, 'pattern_list', Builder.list_append)
R107 = (4, 'pipe_sequence', Builder.pipe_append)
R108 = (1, 'and_or', None)
R109 = (2, 'pat_parts', Builder.list_append)
R110 = (1, 'simple_command', Builder.simple_name)
R111 = (1, 'separator', Builder.nothing)
R112 = (1, 'a_assign', None)
R113 = (3, 'simple_command', Builder.simple_prefix_word_suffix)
R114 = (3, 'compound_list', Builder.compound_closed)
R115 = (2, 'io_redirect', Builder.here_document_numbered)
R116 = (3, 'brace', Builder.bad_substitution)
R117 = (3, 'and_or_item', Builder.and_or_item)
R118 = (1, 'cmd_name', Builder.word_literal)
R119 = (2, 'unit', Builder.unit)
R120 = (2, 'br_parts', Builder.list_append)
R121 = (2, 'complete_command', Builder.list_closed)
R122 = (1, 'a_atom', Builder.a_name)
R123 = (1, 'else_part', None)
R124 = (0, 'arithmetic', Builder.expression_empty)
R125 = (2, 'a_atom', Builder.a_postfix)
R126 = (2, 'cmd_prefix', Builder.list_append)
R127 = (1, 'separator_op', Builder.asynchronous)
R128 = (2, 'simple_command', Builder.simple_prefix_word)
R129 = (2, 'a_unary', Builder.a_unary)
R130 = (2, 'io_redirect', Builder.redirection_numbered)
R131 = (1, 'complete_commands', Builder.list_first)
R132 = (1, 'separator_op', Builder.nothing)
R133 = (3, 'program', Builder.program)
R134 = (3, 'for_clause', Builder.for_positional)
R135 = (1, 'a_shift', None)
R136 = (3, 'dyn_part', Builder.dyn_parenthesized)
R137 = (2, 'separator', Builder.same)
R138 = (1, 'part', Builder.escaped)
R139 = (0, 'here_parts', Builder.list_empty)
R140 = (4, 'any_brace', Builder.substring)
R141 = (1, 'newline_list', Builder.nothing)
R142 = (1, 'parts', Builder.list_first)
R143 = (1, 'word', None)
R144 = (1, 'quoted', Builder.single_quoted)
R145 = (1, 'part', Builder.literal)
R146 = (2, 'dq_parts', Builder.list_append)
R147 = (1, 'cmd_suffix', Builder.list_first)
R148 = (1, 'dbr_part', None)
R149 = (2, 'newline_list', Builder.nothing)
R150 = (1, 'dbr_part', Builder.quoted_text_in_braces)
R151 = (4, 'quoted_brace', Builder.brace)
R152 = (1, 'quoted', None)
R153 = (1, 'part', None)
R154 = (1, 'dbr_parts', Builder.list_first)
R155 = (2, 'a_atom', Builder.a_prefix)
R156 = (6, 'for_clause', Builder.for_nothing)
R157 = (2, 'assignment', Builder.assignment_empty)
R158 = (3, 'while_clause', Builder.while_clause)
R159 = (1, 'quoted', Builder.dollar_single_quoted)
R160 = (2, 'and_or', Builder.and_or)
R161 = (2, 'case_list', Builder.list_append)
R162 = (4, 'expansion', Builder.arithmetic_dynamic)
R163 = (1, 'brace', None)
R164 = (1, 'quoted_brace', None)
R165 = (1, 'a_rel', None)
R166 = (1, 'a_eq', None)
R167 = (1, 'redirect_list', Builder.list_first)
R168 = (2, 'quoted_brace', Builder.bad_substitution)
R169 = (1, 'function_block', None)
R170 = (1, 'sub_part', Builder.literal)
R171 = (0, 'sub_parts', Builder.list_empty)
R172 = (1, 'a_power', None)
R173 = (2, 'simple_command', Builder.simple_name_suffix)
R174 = (1, 'dyn_parts', Builder.list_first)
R175 = (1, 'program', Builder.program_empty)
R176 = (2, 'redirect_list', Builder.list_append)
R177 = (2, 'wordlist', Builder.list_append)
R178 = (1, 'here_part', Builder.here_text)
R179 = (7, 'for_clause', Builder.for_words)
R180 = (1, 'a_unary', None)
R181 = (1, 'a_comma', None)
R182 = (1, 'expansion', Builder.parameter)
R183 = (3, 'until_clause', Builder.until_clause)
R184 = (2, 'sub_parts', Builder.list_append)
R185 = (1, 'a_bor', None)
R186 = (1, 'name', None)
R187 = (5, 'case_item', Builder.item_empty)
R188 = (1, 'dyn_part', None)
R189 = (5, 'if_clause', Builder.if_only)
R190 = (2, 'here_parts', Builder.list_append)
R191 = (3, 'expansion', Builder.command_substitution_empty)
R192 = (2, 'pipeline', Builder.pipeline_negated)
R193 = (2, 'function_block', Builder.redirected)
R194 = (6, 'if_clause', Builder.if_else)
R195 = (3, 'double_quoted', Builder.double_quoted)
R196 = (4, 'any_brace', Builder.replacement_empty)
R197 = (1, 'here_part', None)
R198 = (1, 'a_prod', None)
R199 = (3, 'a_assign', Builder.a_assign)
R200 = (1, 'a_sum', None)
R201 = (1, 'expansion', None)
R202 = (2, 'command', Builder.redirected)
R203 = (4, 'brace', Builder.brace)
R204 = (1, 'a_land', None)
R205 = (1, 'a_cond', None)
R206 = (3, 'complete_commands', Builder.list_append)
R207 = (1, 'a_atom', Builder.a_number)
R208 = (1, 'dyn_part', Builder.quoted_text)
S10_32 = (-1, 31, R10[2])
S27_0 = (-1, -1, R27[2])
S27_27 = (-1, 26, R27[2])
S28_0 = (-1, -1, R28[2])
S28_14 = (-1, 13, R28[2])
S39_0 = (-1, -1, R39[2])
S39_79 = (-1, 78, R39[2])
S52_95 = (-1, 94, R52[2])
S70_0 = (-1, -1, R70[2])
S70_27 = (-1, 26, R70[2])
S70_105 = (-1, 104, R70[2])
S79_0 = (-1, -1, R79[2])
S79_105 = (-1, 104, R79[2])
S99_0 = (-1, -1, R99[2])
S99_109 = (-1, 108, R99[2])
S99_134 = (-1, 133, R99[2])
S99_166 = (-1, 165, R99[2])
S99_168 = (-1, 167, R99[2])
S99_174 = (-1, 173, R99[2])
S99_189 = (-1, 188, R99[2])
S99_215 = (-1, 214, R99[2])
S99_229 = (-1, 228, R99[2])
S99_234 = (-1, 233, R99[2])
S99_241 = (-1, 240, R99[2])
S99_252 = (-1, 251, R99[2])
S99_253 = (-1, 252, R99[2])
S99_333 = (-1, 332, R99[2])
S99_347 = (-1, 346, R99[2])
S101_0 = (-1, -1, R101[2])
S101_14 = (-1, 13, R101[2])
S101_27 = (-1, 26, R101[2])
S101_105 = (-1, 104, R101[2])
S101_198 = (-1, 197, R101[2])
S101_256 = (-1, 255, R101[2])
S101_277 = (-1, 276, R101[2])
S101_313 = (-1, 312, R101[2])
S118_180 = (-1, 179, R118[2])
S127_216 = (-1, 215, R127[2])
S127_298 = (-1, 297, R127[2])
S132_216 = (-1, 215, R132[2])
S132_298 = (-1, 297, R132[2])
S138_0 = (-1, -1, R138[2])
S138_256 = (-1, 255, R138[2])
S141_151 = (-1, 150, R141[2])
S141_161 = (-1, 160, R141[2])
S141_182 = (-1, 181, R141[2])
S141_235 = (-1, 234, R141[2])
S141_311 = (-1, 310, R141[2])
S144_0 = (-1, -1, R144[2])
S144_27 = (-1, 26, R144[2])
S144_105 = (-1, 104, R144[2])
S144_256 = (-1, 255, R144[2])
S145_0 = (-1, -1, R145[2])
S145_256 = (-1, 255, R145[2])
S150_0 = (-1, -1, R150[2])
S150_277 = (-1, 276, R150[2])
S159_0 = (-1, -1, R159[2])
S159_27 = (-1, 26, R159[2])
S159_105 = (-1, 104, R159[2])
S159_256 = (-1, 255, R159[2])
S170_0 = (-1, -1, R170[2])
S178_0 = (-1, -1, R178[2])
S182_0 = (-1, -1, R182[2])
S182_14 = (-1, 13, R182[2])
S182_27 = (-1, 26, R182[2])
S182_105 = (-1, 104, R182[2])
S182_198 = (-1, 197, R182[2])
S182_256 = (-1, 255, R182[2])
S182_277 = (-1, 276, R182[2])
S182_313 = (-1, 312, R182[2])
S207_232 = (-1, 231, R207[2])
S207_295 = (-1, 294, R207[2])
S207_310 = (-1, 309, R207[2])
S208_0 = (-1, -1, R208[2])
S208_313 = (-1, 312, R208[2])
REDUCE_FIRST: list[Rule | None] = [None, R1, None, None, None, None, R4, None, None, None, None, None, None, R8, None, R10, R11, None, R12, None, None, None, R13, R14, R15, R16, R17, None, None, R19, None, None, None, R20, None, None, R21, R22, None, R23, None, None, None, R25, R27, None, R28, R29, None, R30, None, R31, None, R33, None, R16, R34, None, R35, None, None, None, None, None, R37, R38, R39, None, R41, R42, R33, None, R43, None, R44, R45, R19, R33, R23, None, R46, None, R47, R48, R49, R50, None, None, None, R52, None, None, None, None, R55, R56, R57, R58, None, None, None, R61, None, None, R63, None, R64, R65, R66, None, R67, R68, R69, R16, None, None, R70, None, None, R71, R72, None, None, None, R74, R75, None, R76, None, R77, None, None, R79, R80, None, None, R82, R83, None, None, R84, R85, None, None, R87, None, None, None, None, None, None, R92, R93, R94, None, None, None, R89, None, None, None, R96, R97, None, R99, R100, R33, R66, R101, None, R103, None, R105, R106, R33, R107, None, R108, R109, None, R33, None, R112, None, None, R103, None, None, R66, None, None, None, R33, None, None, R115, None, R87, None, None, None, R116, None, None, R117, R118, None, None, R119, None, R120, None, None, None, R66, None, None, None, None, None, None, R89, R125, None, R126, R127, None, None, None, R117, None, R129, R130, R66, None, R131, R132, R133, None, R134, R66, None, R136, None, None, R137, R126, R138, R139, None, None, R66, None, R140, R141, R142, R143, R144, R145, R146, None, R147, R148, R149, R150, R151, None, R152, None, None, None, R148, None, None, None, R153, R154, R155, R156, None, None, R157, R158, R159, R58, R160, None, R161, None, None, R162, R153, None, R151, R129, R163, R164, None, None, None, None, None, None, R153, R167, R168, None, R170, R171, None, None, None, R174, R148, None, None, None, R176, R177, None, R178, None, R179, R180, R22, None, R181, None, R182, R183, None, R184, R147, None, None, R186, None, R187, R188, R69, None, R189, R190, None, None, R191, R66, None, None, None, R171, None, None, R194, None, R195, None, R196, R197, R197, R198, R199, None, None, None, None, None, None, None, None, R201, None, None, R203, None, R93, None, None, None, R188, None, None, None, R206, R207, R208, None]
REDUCE_BEFORE_WORD: list[Rule | None] = [R0, None, None, R2, None, None, R4, None, None, None, R0, None, None, None, R9, None, R11, None, R12, None, R0, R0, None, R14, R15, None, None, None, None, None, None, None, R0, R20, None, R0, None, R22, None, R23, R24, R25, None, R25, None, None, None, R29, None, None, None, R31, None, R33, None, None, R34, None, None, None, None, None, None, None, None, R38, R39, None, R41, R42, R33, None, R43, None, None, None, None, R33, R23, None, R46, None, None, R48, R49, None, None, None, None, None, None, None, None, None, None, None, None, R58, R59, None, None, None, None, None, None, R0, None, R65, R66, R0, None, None, None, None, None, None, None, None, R0, R71, None, R73, None, R0, None, R75, None, None, None, None, None, R78, None, None, None, None, None, R83, None, None, R84, R85, None, None, None, None, R89, R0, None, None, R91, R92, None, R94, None, R0, None, R89, None, None, None, None, None, None, R99, R100, R33, R66, None, None, R103, None, R105, None, R33, R107, None, R108, None, None, R33, R111, None, None, None, R103, None, None, R66, None, None, None, R33, R0, None, R115, None, None, None, R0, None, None, None, None, R117, R118, None, R0, None, None, None, R0, None, R0, R66, None, None, None, None, None, None, R89, None, None, R126, R127, None, None, None, R117, None, None, R130, R66, None, None, R132, None, None, R134, R66, None, None, None, R0, R137, R126, None, None, None, None, R66, R0, None, R141, None, R143, None, None, None, R0, R147, None, R149, None, None, R0, None, None, None, None, None, None, None, None, None, None, None, R156, None, None, R157, R158, None, R58, R160, None, R161, None, R0, None, None, None, None, None, None, None, R0, None, None, None, None, None, None, R167, None, R169, None, None, None, R95, None, None, None, None, None, None, R176, R177, None, None, R0, R179, None, R22, None, None, None, None, R183, None, None, R147, None, None, R186, None, R187, None, None, None, R189, None, R0, None, None, R66, None, R192, None, None, R193, None, R194, None, None, R0, None, None, None, None, None, None, None, R0, None, None, None, None, None, None, R202, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None]
ACTIONS: list[dict[str, int | Rule]] = [
    {'ASSIGNMENT_WORD': R0, 'ASSIGN_OPEN': R0, 'BANG': R0, 'CASE': R0, 'CLOBBER': R0, 'CMD_NAME': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'FNAME': R0, 'FOR': R0, 'FUNCTION': R0, 'GREAT': R0, 'GREATAND': R0, 'IF': R0, 'IO_NUMBER': R0, 'LBRACE': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'LPAR': R0, 'NEWLINE': S141_311, 'TLESS': R0, 'UNTIL': R0, 'WHILE': R0, 'WORD_OPEN': R0},
    {'ARITH': R1, 'ARITH_OPEN': R1, 'BACKQUOTE': R1, 'BAD_OPEN': R1, 'BRACE_CLOSE': R1, 'BRACE_OPEN': R1, 'BR_TEXT': R1, 'CMDSUB_OPEN': R1, 'DBR_TEXT': R1, 'DQ_OPEN': R1, 'DSQUOTE': R1, 'DYN_OPEN': R1, 'ESCAPED': R1, 'LITERAL': R1, 'PARAM': R1, 'PAT_TEXT': R1, 'SLASH': R1, 'SQUOTE': R1, 'WORD_CLOSE': R1},
    {'ARITH': 210, 'ARITH_OPEN': 327, 'BACKQUOTE': S101_0, 'BAD_OPEN': 292, 'BRACE_CLOSE': 293, 'BRACE_OPEN': 223, 'BR_TEXT': S79_0, 'CMDSUB_OPEN': 211, 'DQ_OPEN': 269, 'DSQUOTE': S159_0, 'DYN_OPEN': 183, 'ESCAPED': S70_0, 'PARAM': S182_0, 'SQUOTE': S144_0},
    {'AMP': R2, 'AND_IF': 289, 'DO': R2, 'DONE': R2, 'DSEMI': R2, 'ELIF': R2, 'ELSE': R2, 'ESAC': R2, 'FI': R2, 'NEWLINE': R2, 'OR_IF': 321, 'RBRACE': R2, 'RPAR': R2, 'SEMI': R2, 'SEMI_AND': R2, 'THEN': R2},
    {'$END': R3, 'AMP': S127_216, 'NEWLINE': R3, 'SEMI': S132_216},
    {'ARITH': 178, 'ARITH_OPEN': 327, 'BACKQUOTE': S101_0, 'BAD_OPEN': 292, 'BRACE_CLOSE': 357, 'BRACE_OPEN': 223, 'CMDSUB_OPEN': 211, 'DQ_OPEN': 269, 'DSQUOTE': S159_0, 'DYN_OPEN': 183, 'ESCAPED': S70_0, 'PARAM': S182_0, 'PAT_TEXT': S27_0, 'SLASH': 154, 'SQUOTE': S144_0},
    {'ELIF': R4, 'ELSE': R4, 'FI': R4},
    {'ASSIGNMENT_WORD': S39_79, 'ASSIGN_OPEN': 30, 'BANG': 243, 'CASE': 122, 'CLOBBER': 272, 'CMD_NAME': S118_180, 'DGREAT': 209, 'DLESS': 12, 'DLESSDASH': 79, 'DSEMI': 21, 'ESAC': R5, 'FNAME': 202, 'FOR': 28, 'FUNCTION': 149, 'GREAT': 186, 'GREATAND': 57, 'IF': 118, 'IO_NUMBER': 90, 'LBRACE': 207, 'LESS': 71, 'LESSAND': 230, 'LESSGREAT': 9, 'LPAR': 10, 'SEMI_AND': 20, 'TLESS': 187, 'UNTIL': 155, 'WHILE': 105, 'WORD_OPEN': 115},
    {'$END': R6, 'AMP': R6, 'AND_IF': 289, 'NEWLINE': R6, 'OR_IF': 321, 'SEMI': R6},
    {'WORD': S99_252, 'WORD_OPEN': 115},
    {'ASSIGNMENT_WORD': R0, 'ASSIGN_OPEN': R0, 'BANG': R0, 'CASE': R0, 'CLOBBER': R0, 'CMD_NAME': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'FNAME': R0, 'FOR': R0, 'FUNCTION': R0, 'GREAT': R0, 'GREATAND': R0, 'IF': R0, 'IO_NUMBER': R0, 'LBRACE': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'LPAR': R0, 'NEWLINE': S141_311, 'TLESS': R0, 'UNTIL': R0, 'WHILE': R0, 'WORD_OPEN': R0},
    {'$END': R7, 'A_BAND': R7, 'A_BOR': R7, 'A_COLON': R7, 'A_COMMA': R7, 'A_EQ': R7, 'A_LAND': R7, 'A_LOR': R7, 'A_QUEST': R7, 'A_REL': 220, 'A_RPAR': R7, 'A_XOR': R7},
    {'HERE_END': 97},
    {'ARITH': R8, 'ARITH_OPEN': R8, 'BACKQUOTE': R8, 'BAD_OPEN': R8, 'BRACE_OPEN': R8, 'CMDSUB_OPEN': R8, 'DQ_CLOSE': R8, 'DQ_TEXT': R8, 'DYN_OPEN': R8, 'PARAM': R8},
    {'DSEMI': 356, 'ESAC': R9, 'SEMI_AND': 244},
    {'$END': R10},
    {'ESAC': R11, 'LPAR': R11, 'PATTERN': R11, 'WORD_OPEN': R11},
    {'ARITH': 210, 'ARITH_OPEN': 327, 'BACKQUOTE': S101_0, 'BAD_OPEN': 292, 'BRACE_CLOSE': 127, 'BRACE_OPEN': 223, 'BR_TEXT': S79_0, 'CMDSUB_OPEN': 211, 'DQ_OPEN': 269, 'DSQUOTE': S159_0, 'DYN_OPEN': 183, 'ESCAPED': S70_0, 'PARAM': S182_0, 'SQUOTE': S144_0},
    {'ESAC': R12, 'LPAR': R12, 'PATTERN': R12, 'WORD_OPEN': R12},
    {'ARITH': 64, 'ARITH_OPEN': 327, 'BACKQUOTE': S101_0, 'BAD_OPEN': 368, 'BRACE_CLOSE': 265, 'BRACE_OPEN': 280, 'CMDSUB_OPEN': 211, 'DBR_TEXT': S150_0, 'DQ_OPEN': 269, 'DYN_OPEN': 183, 'PARAM': S182_0},
    {'ESAC': R0, 'LPAR': R0, 'NEWLINE': S141_311, 'PATTERN': R0, 'WORD_OPEN': R0},
    {'ESAC': R0, 'LPAR': R0, 'NEWLINE': S141_311, 'PATTERN': R0, 'WORD_OPEN': R0},
    {'$END': R13, 'ARITH': R13, 'ARITH_OPEN': R13, 'ARITH_TEXT': R13, 'A_BAND': R13, 'A_BOR': R13, 'A_COLON': R13, 'A_COMMA': R13, 'A_EQ': R13, 'A_LAND': R13, 'A_LOR': R13, 'A_LPAR': R13, 'A_POWER': R13, 'A_PROD': R13, 'A_QUEST': R13, 'A_REL': R13, 'A_RPAR': R13, 'A_SHIFT': R13, 'A_SIGN': R13, 'A_XOR': R13, 'BACKQUOTE': R13, 'BAD_OPEN': R13, 'BRACE_CLOSE': R13, 'BRACE_OPEN': R13, 'CMDSUB_OPEN': R13, 'DBR_TEXT': R13, 'DQ_CLOSE': R13, 'DQ_OPEN': R13, 'DQ_TEXT': R13, 'DYN_OPEN': R13, 'HERE_TEXT': R13, 'PARAM': R13, 'SUB_COLON': R13, 'SUB_TEXT': R13},
    {'ESAC': R14, 'LPAR': R14, 'PATTERN': R14, 'WORD_OPEN': R14},
    {'$END': R15, 'AMP': R15, 'AND_IF': R15, 'ASSIGNMENT_WORD': R15, 'ASSIGN_OPEN': R15, 'CLOBBER': R15, 'DGREAT': R15, 'DLESS': R15, 'DLESSDASH': R15, 'DO': R15, 'DONE': R15, 'DSEMI': R15, 'ELIF': R15, 'ELSE': R15, 'ESAC': R15, 'FI': R15, 'GREAT': R15, 'GREATAND': R15, 'IO_NUMBER': R15, 'LESS': R15, 'LESSAND': R15, 'LESSGREAT': R15, 'NEWLINE': R15, 'OR_IF': R15, 'PIPE': R15, 'RBRACE': R15, 'RPAR': R15, 'SEMI': R15, 'SEMI_AND': R15, 'THEN': R15, 'TLESS': R15, 'WORD': R15, 'WORD_OPEN': R15},
    {'ARITH': R16, 'ARITH_OPEN': R16, 'BACKQUOTE': R16, 'BAD_OPEN': R16, 'BRACE_CLOSE': R16, 'BRACE_OPEN': R16, 'BR_TEXT': R16, 'CMDSUB_OPEN': R16, 'DQ_OPEN': R16, 'DSQUOTE': R16, 'DYN_OPEN': R16, 'ESCAPED': R16, 'PARAM': R16, 'PAT_TEXT': R16, 'SLASH': R16, 'SQUOTE': R16},
    {'ARITH': R17, 'ARITH_OPEN': R17, 'BACKQUOTE': R17, 'BAD_OPEN': R17, 'BRACE_CLOSE': R17, 'BRACE_OPEN': R17, 'CMDSUB_OPEN': R17, 'DQ_OPEN': R17, 'DSQUOTE': R17, 'DYN_OPEN': R17, 'ESCAPED': R17, 'PARAM': R17, 'PAT_TEXT': R17, 'SLASH': R17, 'SQUOTE': R17},
    {'$END': R18, 'A_BAND': R18, 'A_BOR': R18, 'A_COLON': R18, 'A_COMMA': R18, 'A_EQ': R18, 'A_LAND': R18, 'A_LOR': R18, 'A_QUEST': R18, 'A_REL': R18, 'A_RPAR': R18, 'A_SHIFT': R18, 'A_SIGN': 238, 'A_XOR': R18},
    {'NAME': 134},
    {'$END': R19, 'ARITH': R19, 'ARITH_OPEN': R19, 'ARITH_TEXT': R19, 'A_BAND': R19, 'A_BOR': R19, 'A_COLON': R19, 'A_COMMA': R19, 'A_EQ': R19, 'A_LAND': R19, 'A_LOR': R19, 'A_LPAR': R19, 'A_POWER': R19, 'A_PROD': R19, 'A_QUEST': R19, 'A_REL': R19, 'A_RPAR': R19, 'A_SHIFT': R19, 'A_SIGN': R19, 'A_XOR': R19, 'BACKQUOTE': R19, 'BAD_OPEN': R19, 'BRACE_CLOSE': R19, 'BRACE_OPEN': R19, 'CMDSUB_OPEN': R19, 'DBR_TEXT': R19, 'DQ_CLOSE': R19, 'DQ_OPEN': R19, 'DQ_TEXT': R19, 'DYN_OPEN': R19, 'HERE_TEXT': R19, 'PARAM': R19, 'SUB_COLON': R19, 'SUB_TEXT': R19},
    {'ARITH': 255, 'ARITH_OPEN': 327, 'BACKQUOTE': S101_256, 'BAD_OPEN': 292, 'BRACE_OPEN': 223, 'CMDSUB_OPEN': 211, 'DQ_OPEN': 269, 'DSQUOTE': S159_256, 'DYN_OPEN': 183, 'ESCAPED': S138_256, 'LITERAL': S145_256, 'PARAM': S182_256, 'SQUOTE': S144_256, 'WORD_CLOSE': 281},
    {},
    {'ESAC': R0, 'LPAR': R0, 'NEWLINE': S141_311, 'PATTERN': R0, 'WORD_OPEN': R0},
    {'$END': R20, 'AMP': R20, 'AND_IF': R20, 'CLOBBER': R20, 'DGREAT': R20, 'DLESS': R20, 'DLESSDASH': R20, 'DO': R20, 'DONE': R20, 'DSEMI': R20, 'ELIF': R20, 'ELSE': R20, 'ESAC': R20, 'FI': R20, 'GREAT': R20, 'GREATAND': R20, 'IO_NUMBER': R20, 'LESS': R20, 'LESSAND': R20, 'LESSGREAT': R20, 'NEWLINE': R20, 'OR_IF': R20, 'PIPE': R20, 'RBRACE': R20, 'RPAR': R20, 'SEMI': R20, 'SEMI_AND': R20, 'THEN': R20, 'TLESS': R20, 'WORD': R20, 'WORD_OPEN': R20},
    {'ARITH': 85, 'ARITH_OPEN': 327, 'ARITH_TEXT': S208_0, 'A_LPAR': 347, 'A_RPAR': 242, 'BACKQUOTE': S101_0, 'BAD_OPEN': 368, 'BRACE_OPEN': 280, 'CMDSUB_OPEN': 211, 'DYN_OPEN': 183, 'PARAM': S182_0},
    {'ASSIGNMENT_WORD': R0, 'ASSIGN_OPEN': R0, 'BANG': R0, 'CASE': R0, 'CLOBBER': R0, 'CMD_NAME': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'DSEMI': R0, 'ESAC': R0, 'FNAME': R0, 'FOR': R0, 'FUNCTION': R0, 'GREAT': R0, 'GREATAND': R0, 'IF': R0, 'IO_NUMBER': R0, 'LBRACE': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'LPAR': R0, 'NEWLINE': S141_311, 'SEMI_AND': R0, 'TLESS': R0, 'UNTIL': R0, 'WHILE': R0, 'WORD_OPEN': R0},
    {'$END': R21, 'ARITH': R21, 'ARITH_OPEN': R21, 'ARITH_TEXT': R21, 'A_BAND': R21, 'A_BOR': R21, 'A_COLON': R21, 'A_COMMA': R21, 'A_EQ': R21, 'A_LAND': R21, 'A_LOR': R21, 'A_LPAR': R21, 'A_POWER': R21, 'A_PROD': R21, 'A_QUEST': R21, 'A_REL': R21, 'A_RPAR': R21, 'A_SHIFT': R21, 'A_SIGN': R21, 'A_XOR': R21, 'BACKQUOTE': R21, 'BAD_OPEN': R21, 'BRACE_CLOSE': R21, 'BRACE_OPEN': R21, 'BR_TEXT': R21, 'CMDSUB_OPEN': R21, 'DBR_TEXT': R21, 'DQ_CLOSE': R21, 'DQ_OPEN': R21, 'DQ_TEXT': R21, 'DSQUOTE': R21, 'DYN_OPEN': R21, 'ESCAPED': R21, 'HERE_TEXT': R21, 'LITERAL': R21, 'PARAM': R21, 'PAT_TEXT': R21, 'SLASH': R21, 'SQUOTE': R21, 'SUB_COLON': R21, 'SUB_TEXT': R21, 'WORD_CLOSE': R21},
    {'$END': R22, 'AMP': R22, 'AND_IF': R22, 'CLOBBER': R22, 'DGREAT': R22, 'DLESS': R22, 'DLESSDASH': R22, 'DO': R22, 'DONE': R22, 'DSEMI': R22, 'ELIF': R22, 'ELSE': R22, 'ESAC': R22, 'FI': R22, 'GREAT': R22, 'GREATAND': R22, 'IO_NUMBER': R22, 'LESS': R22, 'LESSAND': R22, 'LESSGREAT': R22, 'NEWLINE': R22, 'OR_IF': R22, 'PIPE': R22, 'RBRACE': R22, 'RPAR': R22, 'SEMI': R22, 'SEMI_AND': R22, 'THEN': R22, 'TLESS': R22},
    {'ESAC': 324},
    {'$END': R23, 'AMP': R23, 'AND_IF': R23, 'ASSIGNMENT_WORD': R23, 'ASSIGN_OPEN': R23, 'CLOBBER': R23, 'DGREAT': R23, 'DLESS': R23, 'DLESSDASH': R23, 'DO': R23, 'DONE': R23, 'DSEMI': R23, 'ELIF': R23, 'ELSE': R23, 'ESAC': R23, 'FI': R23, 'GREAT': R23, 'GREATAND': R23, 'IO_NUMBER': R23, 'LESS': R23, 'LESSAND': R23, 'LESSGREAT': R23, 'NEWLINE': R23, 'OR_IF': R23, 'PIPE': R23, 'RBRACE': R23, 'RPAR': R23, 'SEMI': R23, 'SEMI_AND': R23, 'THEN': R23, 'TLESS': R23, 'WORD': R23, 'WORD_OPEN': R23},
    {'AMP': S127_298, 'DO': R24, 'DONE': R24, 'DSEMI': R24, 'ELIF': R24, 'ELSE': R24, 'ESAC': R24, 'FI': R24, 'NEWLINE': S141_182, 'RBRACE': R24, 'RPAR': R24, 'SEMI': S132_298, 'SEMI_AND': R24, 'THEN': R24},
    {'$END': R25, 'AMP': R25, 'AND_IF': R25, 'CLOBBER': 272, 'DGREAT': 209, 'DLESS': 12, 'DLESSDASH': 79, 'DO': R25, 'DONE': R25, 'DSEMI': R25, 'ELIF': R25, 'ELSE': R25, 'ESAC': R25, 'FI': R25, 'GREAT': 186, 'GREATAND': 57, 'IO_NUMBER': 90, 'LESS': 71, 'LESSAND': 230, 'LESSGREAT': 9, 'NEWLINE': R25, 'OR_IF': R25, 'PIPE': R25, 'RBRACE': R25, 'RPAR': R25, 'SEMI': R25, 'SEMI_AND': R25, 'THEN': R25, 'TLESS': 187},
    {'$END': R26, 'AMP': R26, 'AND_IF': R26, 'ASSIGNMENT_WORD': S39_0, 'ASSIGN_OPEN': 30, 'CLOBBER': 272, 'DGREAT': 209, 'DLESS': 12, 'DLESSDASH': 79, 'DO': R26, 'DONE': R26, 'DSEMI': R26, 'ELIF': R26, 'ELSE': R26, 'ESAC': R26, 'FI': R26, 'GREAT': 186, 'GREATAND': 57, 'IO_NUMBER': 90, 'LESS': 71, 'LESSAND': 230, 'LESSGREAT': 9, 'NEWLINE': R26, 'OR_IF': R26, 'PIPE': R26, 'RBRACE': R26, 'RPAR': R26, 'SEMI': R26, 'SEMI_AND': R26, 'THEN': R26, 'TLESS': 187, 'WORD': S99_229, 'WORD_OPEN': 115},
    {'$END': R25, 'AMP': R25, 'AND_IF': R25, 'DO': R25, 'DONE': R25, 'DSEMI': R25, 'ELIF': R25, 'ELSE': R25, 'ESAC': R25, 'FI': R25, 'NEWLINE': R25, 'OR_IF': R25, 'PIPE': R25, 'RBRACE': R25, 'RPAR': R25, 'SEMI': R25, 'SEMI_AND': R25, 'THEN': R25},
    {'ARITH': R27, 'ARITH_OPEN': R27, 'BACKQUOTE': R27, 'BAD_OPEN': R27, 'BRACE_CLOSE': R27, 'BRACE_OPEN': R27, 'CMDSUB_OPEN': R27, 'DQ_OPEN': R27, 'DSQUOTE': R27, 'DYN_OPEN': R27, 'ESCAPED': R27, 'PARAM': R27, 'PAT_TEXT': R27, 'SLASH': R27, 'SQUOTE': R27},
    {'ARITH': 210, 'ARITH_OPEN': 327, 'BACKQUOTE': S101_0, 'BAD_OPEN': 292, 'BRACE_CLOSE': 201, 'BRACE_OPEN': 223, 'BR_TEXT': S79_0, 'CMDSUB_OPEN': 211, 'DQ_OPEN': 269, 'DSQUOTE': S159_0, 'DYN_OPEN': 183, 'ESCAPED': S70_0, 'PARAM': S182_0, 'SQUOTE': S144_0},
    {'ARITH': R28, 'ARITH_OPEN': R28, 'BACKQUOTE': R28, 'BAD_OPEN': R28, 'BRACE_OPEN': R28, 'CMDSUB_OPEN': R28, 'DQ_CLOSE': R28, 'DQ_TEXT': R28, 'DYN_OPEN': R28, 'PARAM': R28},
    {'$END': R29, 'AMP': R29, 'AND_IF': R29, 'DO': R29, 'DONE': R29, 'DSEMI': R29, 'ELIF': R29, 'ELSE': R29, 'ESAC': R29, 'FI': R29, 'NEWLINE': R29, 'OR_IF': R29, 'PIPE': R29, 'RBRACE': R29, 'RPAR': R29, 'SEMI': R29, 'SEMI_AND': R29, 'THEN': R29},
    {'ARITH': 259, 'ARITH_OPEN': 327, 'BACKQUOTE': S101_0, 'BAD_OPEN': 368, 'BRACE_OPEN': 280, 'CMDSUB_OPEN': 211, 'DQ_CLOSE': 355, 'DQ_TEXT': S28_0, 'DYN_OPEN': 183, 'PARAM': S182_0},
    {'ARITH': R30, 'ARITH_OPEN': R30, 'BACKQUOTE': R30, 'BAD_OPEN': R30, 'BRACE_CLOSE': R30, 'BRACE_OPEN': R30, 'CMDSUB_OPEN': R30, 'DQ_OPEN': R30, 'DSQUOTE': R30, 'DYN_OPEN': R30, 'ESCAPED': R30, 'PARAM': R30, 'PAT_TEXT': R30, 'SLASH': R30, 'SQUOTE': R30},
    {'A_RPAR': 290},
    {'$END': R31, 'AMP': R31, 'AND_IF': R31, 'DO': R31, 'DONE': R31, 'DSEMI': R31, 'ELIF': R31, 'ELSE': R31, 'ESAC': R31, 'FI': R31, 'NEWLINE': R31, 'OR_IF': R31, 'PIPE': R31, 'RBRACE': R31, 'RPAR': R31, 'SEMI': R31, 'SEMI_AND': R31, 'THEN': R31},
    {'$END': R32, 'A_BOR': R32, 'A_COLON': R32, 'A_COMMA': R32, 'A_LAND': R32, 'A_LOR': R32, 'A_QUEST': R32, 'A_RPAR': R32, 'A_XOR': 198},
    {'$END': R33, 'AMP': R33, 'AND_IF': R33, 'CLOBBER': R33, 'DGREAT': R33, 'DLESS': R33, 'DLESSDASH': R33, 'DO': R33, 'DONE': R33, 'DSEMI': R33, 'ELIF': R33, 'ELSE': R33, 'ESAC': R33, 'FI': R33, 'GREAT': R33, 'GREATAND': R33, 'IO_NUMBER': R33, 'LESS': R33, 'LESSAND': R33, 'LESSGREAT': R33, 'NEWLINE': R33, 'OR_IF': R33, 'PIPE': R33, 'RBRACE': R33, 'RPAR': R33, 'SEMI': R33, 'SEMI_AND': R33, 'THEN': R33, 'TLESS': R33},
    {'ARITH': 197, 'ARITH_OPEN': 327, 'A_LPAR': 298, 'A_NAME': 369, 'A_NOT': 372, 'A_NUMBER': S207_310, 'A_PRE_INC': 380, 'A_SIGN': 374, 'BACKQUOTE': S101_198, 'BAD_OPEN': 368, 'BRACE_OPEN': 280, 'CMDSUB_OPEN': 211, 'DYN_OPEN': 183, 'PARAM': S182_198},
    {'ARITH': R16, 'ARITH_OPEN': R16, 'BACKQUOTE': R16, 'BAD_OPEN': R16, 'BRACE_CLOSE': R16, 'BRACE_OPEN': R16, 'BR_TEXT': R16, 'CMDSUB_OPEN': R16, 'DQ_OPEN': R16, 'DSQUOTE': R16, 'DYN_OPEN': R16, 'ESCAPED': R16, 'PARAM': R16, 'PAT_TEXT': R16, 'SLASH': R16, 'SQUOTE': R16},
    {'$END': R34, 'AMP': R34, 'AND_IF': R34, 'ASSIGNMENT_WORD': R34, 'ASSIGN_OPEN': R34, 'CLOBBER': R34, 'DGREAT': R34, 'DLESS': R34, 'DLESSDASH': R34, 'DO': R34, 'DONE': R34, 'DSEMI': R34, 'ELIF': R34, 'ELSE': R34, 'ESAC': R34, 'FI': R34, 'GREAT': R34, 'GREATAND': R34, 'IO_NUMBER': R34, 'LESS': R34, 'LESSAND': R34, 'LESSGREAT': R34, 'NEWLINE': R34, 'OR_IF': R34, 'PIPE': R34, 'RBRACE': R34, 'RPAR': R34, 'SEMI': R34, 'SEMI_AND': R34, 'THEN': R34, 'TLESS': R34, 'WORD': R34, 'WORD_OPEN': R34},
    {'WORD': S99_109, 'WORD_OPEN': 115},
    {'ARITH': R35, 'ARITH_OPEN': R35, 'BACKQUOTE': R35, 'BAD_OPEN': R35, 'BRACE_OPEN': R35, 'CMDSUB_OPEN': R35, 'DQ_OPEN': R35, 'DSQUOTE': R35, 'DYN_OPEN': R35, 'ESCAPED': R35, 'LITERAL': R35, 'PARAM': R35, 'SQUOTE': R35, 'WORD_CLOSE': R35},
    {'ESAC': 37, 'LPAR': 87, 'PATTERN': S52_95, 'WORD_OPEN': 115},
    {'$END': R36, 'A_BAND': R36, 'A_BOR': R36, 'A_COLON': R36, 'A_COMMA': R36, 'A_EQ': R36, 'A_LAND': R36, 'A_LOR': R36, 'A_QUEST': R36, 'A_REL': R36, 'A_RPAR': R36, 'A_SHIFT': 216, 'A_XOR': R36},
    {'PIPE': 138, 'RPAR': 35},
    {'ARITH': 331, 'ARITH_OPEN': 327, 'BACKQUOTE': S101_0, 'BAD_OPEN': 368, 'BRACE_CLOSE': 253, 'BRACE_OPEN': 280, 'CMDSUB_OPEN': 211, 'DYN_OPEN': 183, 'PARAM': S182_0, 'SUB_COLON': 308, 'SUB_TEXT': S170_0},
    {'THEN': 123},
    {'ARITH': R37, 'ARITH_OPEN': R37, 'BACKQUOTE': R37, 'BAD_OPEN': R37, 'BRACE_CLOSE': R37, 'BRACE_OPEN': R37, 'CMDSUB_OPEN': R37, 'DBR_TEXT': R37, 'DQ_OPEN': R37, 'DYN_OPEN': R37, 'PARAM': R37},
    {'$END': R38, 'AMP': R38, 'AND_IF': R38, 'CLOBBER': R38, 'DGREAT': R38, 'DLESS': R38, 'DLESSDASH': R38, 'DO': R38, 'DONE': R38, 'DSEMI': R38, 'ELIF': R38, 'ELSE': R38, 'ESAC': R38, 'FI': R38, 'GREAT': R38, 'GREATAND': R38, 'IO_NUMBER': R38, 'LESS': R38, 'LESSAND': R38, 'LESSGREAT': R38, 'NEWLINE': R38, 'OR_IF': R38, 'PIPE': R38, 'RBRACE': R38, 'RPAR': R38, 'SEMI': R38, 'SEMI_AND': R38, 'THEN': R38, 'TLESS': R38},
    {'$END': R39, 'AMP': R39, 'AND_IF': R39, 'ASSIGNMENT_WORD': R39, 'ASSIGN_OPEN': R39, 'CLOBBER': R39, 'DGREAT': R39, 'DLESS': R39, 'DLESSDASH': R39, 'DO': R39, 'DONE': R39, 'DSEMI': R39, 'ELIF': R39, 'ELSE': R39, 'ESAC': R39, 'FI': R39, 'GREAT': R39, 'GREATAND': R39, 'IO_NUMBER': R39, 'LESS': R39, 'LESSAND': R39, 'LESSGREAT': R39, 'NEWLINE': R39, 'OR_IF': R39, 'PIPE': R39, 'RBRACE': R39, 'RPAR': R39, 'SEMI': R39, 'SEMI_AND': R39, 'THEN': R39, 'TLESS': R39, 'WORD': R39, 'WORD_OPEN': R39},
    {'$END': R40, 'A_BAND': 203, 'A_BOR': R40, 'A_COLON': R40, 'A_COMMA': R40, 'A_LAND': R40, 'A_LOR': R40, 'A_QUEST': R40, 'A_RPAR': R40, 'A_XOR': R40},
    {'$END': R41, 'AMP': R41, 'AND_IF': R41, 'CLOBBER': R41, 'DGREAT': R41, 'DLESS': R41, 'DLESSDASH': R41, 'DO': R41, 'DONE': R41, 'DSEMI': R41, 'ELIF': R41, 'ELSE': R41, 'ESAC': R41, 'FI': R41, 'GREAT': R41, 'GREATAND': R41, 'IO_NUMBER': R41, 'LESS': R41, 'LESSAND': R41, 'LESSGREAT': R41, 'NEWLINE': R41, 'OR_IF': R41, 'PIPE': R41, 'RBRACE': R41, 'RPAR': R41, 'SEMI': R41, 'SEMI_AND': R41, 'THEN': R41, 'TLESS': R41},
    {'$END': R42, 'AMP': R42, 'AND_IF': R42, 'CLOBBER': R42, 'DGREAT': R42, 'DLESS': R42, 'DLESSDASH': R42, 'DO': R42, 'DONE': R42, 'DSEMI': R42, 'ELIF': R42, 'ELSE': R42, 'ESAC': R42, 'FI': R42, 'GREAT': R42, 'GREATAND': R42, 'IO_NUMBER': R42, 'LESS': R42, 'LESSAND': R42, 'LESSGREAT': R42, 'NEWLINE': R42, 'OR_IF': R42, 'PIPE': R42, 'RBRACE': R42, 'RPAR': R42, 'SEMI': R42, 'SEMI_AND': R42, 'THEN': R42, 'TLESS': R42},
    {'$END': R33, 'AMP': R33, 'AND_IF': R33, 'CLOBBER': R33, 'DGREAT': R33, 'DLESS': R33, 'DLESSDASH': R33, 'DO': R33, 'DONE': R33, 'DSEMI': R33, 'ELIF': R33, 'ELSE': R33, 'ESAC': R33, 'FI': R33, 'GREAT': R33, 'GREATAND': R33, 'IO_NUMBER': R33, 'LESS': R33, 'LESSAND': R33, 'LESSGREAT': R33, 'NEWLINE': R33, 'OR_IF': R33, 'PIPE': R33, 'RBRACE': R33, 'RPAR': R33, 'SEMI': R33, 'SEMI_AND': R33, 'THEN': R33, 'TLESS': R33},
    {'WORD': S99_215, 'WORD_OPEN': 115},
    {'$END': R43, 'AMP': R43, 'AND_IF': R43, 'ASSIGNMENT_WORD': R43, 'ASSIGN_OPEN': R43, 'CLOBBER': R43, 'DGREAT': R43, 'DLESS': R43, 'DLESSDASH': R43, 'DO': R43, 'DONE': R43, 'DSEMI': R43, 'ELIF': R43, 'ELSE': R43, 'ESAC': R43, 'FI': R43, 'GREAT': R43, 'GREATAND': R43, 'IO_NUMBER': R43, 'LESS': R43, 'LESSAND': R43, 'LESSGREAT': R43, 'NEWLINE': R43, 'OR_IF': R43, 'PIPE': R43, 'RBRACE': R43, 'RPAR': R43, 'SEMI': R43, 'SEMI_AND': R43, 'THEN': R43, 'TLESS': R43, 'WORD': R43, 'WORD_OPEN': R43},
    {'A_COLON': 114, 'A_COMMA': 268},
    {'$END': R44, 'A_COLON': R44, 'A_COMMA': R44, 'A_RPAR': R44},
    {'$END': R45, 'ARITH': R45, 'ARITH_OPEN': R45, 'ARITH_TEXT': R45, 'A_BAND': R45, 'A_BOR': R45, 'A_COLON': R45, 'A_COMMA': R45, 'A_EQ': R45, 'A_LAND': R45, 'A_LOR': R45, 'A_LPAR': R45, 'A_POWER': R45, 'A_PROD': R45, 'A_QUEST': R45, 'A_REL': R45, 'A_RPAR': R45, 'A_SHIFT': R45, 'A_SIGN': R45, 'A_XOR': R45, 'BACKQUOTE': R45, 'BAD_OPEN': R45, 'BRACE_CLOSE': R45, 'BRACE_OPEN': R45, 'BR_TEXT': R45, 'CMDSUB_OPEN': R45, 'DBR_TEXT': R45, 'DQ_CLOSE': R45, 'DQ_OPEN': R45, 'DQ_TEXT': R45, 'DSQUOTE': R45, 'DYN_OPEN': R45, 'ESCAPED': R45, 'HERE_TEXT': R45, 'LITERAL': R45, 'PARAM': R45, 'PAT_TEXT': R45, 'SLASH': R45, 'SQUOTE': R45, 'SUB_COLON': R45, 'SUB_TEXT': R45, 'WORD_CLOSE': R45},
    {'$END': R19, 'ARITH': R19, 'ARITH_OPEN': R19, 'ARITH_TEXT': R19, 'A_BAND': R19, 'A_BOR': R19, 'A_COLON': R19, 'A_COMMA': R19, 'A_EQ': R19, 'A_LAND': R19, 'A_LOR': R19, 'A_LPAR': R19, 'A_POWER': R19, 'A_PROD': R19, 'A_QUEST': R19, 'A_REL': R19, 'A_RPAR': R19, 'A_SHIFT': R19, 'A_SIGN': R19, 'A_XOR': R19, 'BACKQUOTE': R19, 'BAD_OPEN': R19, 'BRACE_CLOSE': R19, 'BRACE_OPEN': R19, 'CMDSUB_OPEN': R19, 'DBR_TEXT': R19, 'DQ_CLOSE': R19, 'DQ_OPEN': R19, 'DQ_TEXT': R19, 'DYN_OPEN': R19, 'HERE_TEXT': R19, 'PARAM': R19, 'SUB_COLON': R19, 'SUB_TEXT': R19},
    {'$END': R33, 'AMP': R33, 'AND_IF': R33, 'CLOBBER': R33, 'DGREAT': R33, 'DLESS': R33, 'DLESSDASH': R33, 'DO': R33, 'DONE': R33, 'DSEMI': R33, 'ELIF': R33, 'ELSE': R33, 'ESAC': R33, 'FI': R33, 'GREAT': R33, 'GREATAND': R33, 'IO_NUMBER': R33, 'LESS': R33, 'LESSAND': R33, 'LESSGREAT': R33, 'NEWLINE': R33, 'OR_IF': R33, 'PIPE': R33, 'RBRACE': R33, 'RPAR': R33, 'SEMI': R33, 'SEMI_AND': R33, 'THEN': R33, 'TLESS': R33},
    {'$END': R23, 'AMP': R23, 'AND_IF': R23, 'ASSIGNMENT_WORD': R23, 'ASSIGN_OPEN': R23, 'CLOBBER': R23, 'DGREAT': R23, 'DLESS': R23, 'DLESSDASH': R23, 'DO': R23, 'DONE': R23, 'DSEMI': R23, 'ELIF': R23, 'ELSE': R23, 'ESAC': R23, 'FI': R23, 'GREAT': R23, 'GREATAND': R23, 'IO_NUMBER': R23, 'LESS': R23, 'LESSAND': R23, 'LESSGREAT': R23, 'NEWLINE': R23, 'OR_IF': R23, 'PIPE': R23, 'RBRACE': R23, 'RPAR': R23, 'SEMI': R23, 'SEMI_AND': R23, 'THEN': R23, 'TLESS': R23, 'WORD': R23, 'WORD_OPEN': R23},
    {'HERE_END': 284},
    {'ESAC': R46},
    {'RPAR': 213},
    {'ARITH': R47, 'ARITH_OPEN': R47, 'ARITH_TEXT': R47, 'A_LPAR': R47, 'A_RPAR': R47, 'BACKQUOTE': R47, 'BAD_OPEN': R47, 'BRACE_OPEN': R47, 'CMDSUB_OPEN': R47, 'DYN_OPEN': R47, 'PARAM': R47},
    {'DO': R48},
    {'ESAC': R49, 'LPAR': R49, 'PATTERN': R49, 'WORD_OPEN': R49},
    {'ARITH': R50, 'ARITH_OPEN': R50, 'ARITH_TEXT': R50, 'A_LPAR': R50, 'A_RPAR': R50, 'BACKQUOTE': R50, 'BAD_OPEN': R50, 'BRACE_OPEN': R50, 'CMDSUB_OPEN': R50, 'DYN_OPEN': R50, 'PARAM': R50},
    {'$END': R51, 'ARITH': 342, 'ARITH_OPEN': 327, 'BACKQUOTE': S101_0, 'BAD_OPEN': 368, 'BRACE_OPEN': 280, 'CMDSUB_OPEN': 211, 'DYN_OPEN': 183, 'HERE_TEXT': S178_0, 'PARAM': S182_0},
    {'WORD': S99_134, 'WORD_OPEN': 115},
    {'LBRACE': 207},
    {'PIPE': R52, 'RPAR': R52},
    {'CLOBBER': 272, 'DGREAT': 209, 'DLESS': 12, 'DLESSDASH': 79, 'GREAT': 186, 'GREATAND': 57, 'LESS': 71, 'LESSAND': 230, 'LESSGREAT': 9, 'TLESS': 187},
    {'$END': R53, 'A_BAND': R53, 'A_BOR': R53, 'A_COLON': R53, 'A_COMMA': R53, 'A_EQ': R53, 'A_LAND': R53, 'A_LOR': R53, 'A_PROD': 103, 'A_QUEST': R53, 'A_REL': R53, 'A_RPAR': R53, 'A_SHIFT': R53, 'A_SIGN': R53, 'A_XOR': R53},
    {'ARITH': 197, 'ARITH_OPEN': 327, 'A_LPAR': 298, 'A_NAME': 369, 'A_NOT': 372, 'A_NUMBER': S207_310, 'A_PRE_INC': 380, 'A_SIGN': 374, 'BACKQUOTE': S101_198, 'BAD_OPEN': 368, 'BRACE_OPEN': 280, 'CMDSUB_OPEN': 211, 'DYN_OPEN': 183, 'PARAM': S182_198},
    {'$END': R54, 'AMP': R54, 'AND_IF': 289, 'NEWLINE': R54, 'OR_IF': 321, 'SEMI': R54},
    {'PIPE': R55, 'RPAR': R55},
    {'PIPE': R56, 'RPAR': R56},
    {'$END': R57, 'A_BAND': R57, 'A_BOR': R57, 'A_COLON': R57, 'A_COMMA': R57, 'A_EQ': R57, 'A_LAND': R57, 'A_LOR': R57, 'A_PROD': R57, 'A_QUEST': R57, 'A_REL': R57, 'A_RPAR': R57, 'A_SHIFT': R57, 'A_SIGN': R57, 'A_XOR': R57},
    {'$END': R58, 'AMP': R58, 'AND_IF': R58, 'ASSIGNMENT_WORD': R58, 'ASSIGN_OPEN': R58, 'CLOBBER': R58, 'DGREAT': R58, 'DLESS': R58, 'DLESSDASH': R58, 'DO': R58, 'DONE': R58, 'DSEMI': R58, 'ELIF': R58, 'ELSE': R58, 'ESAC': R58, 'FI': R58, 'GREAT': R58, 'GREATAND': R58, 'IO_NUMBER': R58, 'LESS': R58, 'LESSAND': R58, 'LESSGREAT': R58, 'NEWLINE': R58, 'OR_IF': R58, 'PIPE': R58, 'RBRACE': R58, 'RPAR': R58, 'SEMI': R58, 'SEMI_AND': R58, 'THEN': R58, 'TLESS': R58, 'WORD': R58, 'WORD_OPEN': R58},
    {'$END': R59, 'AMP': R59, 'AND_IF': R59, 'DO': R59, 'DONE': R59, 'DSEMI': R59, 'ELIF': R59, 'ELSE': R59, 'ESAC': R59, 'FI': R59, 'NEWLINE': R59, 'OR_IF': R59, 'PIPE': 109, 'RBRACE': R59, 'RPAR': R59, 'SEMI': R59, 'SEMI_AND': R59, 'THEN': R59},
    {},
    {'$END': R60, 'A_COLON': R60, 'A_COMMA': R60, 'A_LAND': 92, 'A_LOR': R60, 'A_QUEST': R60, 'A_RPAR': R60},
    {'$END': R61, 'A_BAND': R61, 'A_BOR': R61, 'A_COLON': R61, 'A_COMMA': R61, 'A_EQ': R61, 'A_LAND': R61, 'A_LOR': R61, 'A_PROD': R61, 'A_QUEST': R61, 'A_REL': R61, 'A_RPAR': R61, 'A_SHIFT': R61, 'A_SIGN': R61, 'A_XOR': R61},
    {'$END': R62, 'A_BAND': R62, 'A_BOR': R62, 'A_COLON': R62, 'A_COMMA': R62, 'A_EQ': 156, 'A_LAND': R62, 'A_LOR': R62, 'A_QUEST': R62, 'A_RPAR': R62, 'A_XOR': R62},
    {'ARITH': 197, 'ARITH_OPEN': 327, 'A_LPAR': 298, 'A_NAME': 369, 'A_NOT': 372, 'A_NUMBER': S207_310, 'A_PRE_INC': 380, 'A_SIGN': 374, 'BACKQUOTE': S101_198, 'BAD_OPEN': 368, 'BRACE_OPEN': 280, 'CMDSUB_OPEN': 211, 'DYN_OPEN': 183, 'PARAM': S182_198},
    {'ARITH': R63, 'ARITH_OPEN': R63, 'BACKQUOTE': R63, 'BAD_OPEN': R63, 'BRACE_CLOSE': R63, 'BRACE_OPEN': R63, 'BR_TEXT': R63, 'CMDSUB_OPEN': R63, 'DQ_OPEN': R63, 'DSQUOTE': R63, 'DYN_OPEN': R63, 'ESCAPED': R63, 'PARAM': R63, 'SQUOTE': R63},
    {'ASSIGNMENT_WORD': R0, 'ASSIGN_OPEN': R0, 'BANG': R0, 'CASE': R0, 'CLOBBER': R0, 'CMD_NAME': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'FNAME': R0, 'FOR': R0, 'FUNCTION': R0, 'GREAT': R0, 'GREATAND': R0, 'IF': R0, 'IO_NUMBER': R0, 'LBRACE': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'LPAR': R0, 'NEWLINE': S141_311, 'TLESS': R0, 'UNTIL': R0, 'WHILE': R0, 'WORD_OPEN': R0},
    {'$END': R64, 'ARITH': R64, 'ARITH_OPEN': R64, 'ARITH_TEXT': R64, 'A_BAND': R64, 'A_BOR': R64, 'A_COLON': R64, 'A_COMMA': R64, 'A_EQ': R64, 'A_LAND': R64, 'A_LOR': R64, 'A_LPAR': R64, 'A_POWER': R64, 'A_PROD': R64, 'A_QUEST': R64, 'A_REL': R64, 'A_RPAR': R64, 'A_SHIFT': R64, 'A_SIGN': R64, 'A_XOR': R64, 'BACKQUOTE': R64, 'BAD_OPEN': R64, 'BRACE_CLOSE': R64, 'BRACE_OPEN': R64, 'BR_TEXT': R64, 'CMDSUB_OPEN': R64, 'DBR_TEXT': R64, 'DQ_CLOSE': R64, 'DQ_OPEN': R64, 'DQ_TEXT': R64, 'DSQUOTE': R64, 'DYN_OPEN': R64, 'ESCAPED': R64, 'HERE_TEXT': R64, 'LITERAL': R64, 'PARAM': R64, 'PAT_TEXT': R64, 'SLASH': R64, 'SQUOTE': R64, 'SUB_COLON': R64, 'SUB_TEXT': R64, 'WORD_CLOSE': R64},
    {'ESAC': R65},
    {'$END': R66, 'AMP': R66, 'AND_IF': R66, 'ASSIGNMENT_WORD': R66, 'ASSIGN_OPEN': R66, 'CLOBBER': R66, 'DGREAT': R66, 'DLESS': R66, 'DLESSDASH': R66, 'DO': R66, 'DONE': R66, 'DSEMI': R66, 'ELIF': R66, 'ELSE': R66, 'ESAC': R66, 'FI': R66, 'GREAT': R66, 'GREATAND': R66, 'IO_NUMBER': R66, 'LESS': R66, 'LESSAND': R66, 'LESSGREAT': R66, 'NEWLINE': R66, 'OR_IF': R66, 'PIPE': R66, 'RBRACE': R66, 'RPAR': R66, 'SEMI': R66, 'SEMI_AND': R66, 'THEN': R66, 'TLESS': R66, 'WORD': R66, 'WORD_OPEN': R66},
    {'ASSIGNMENT_WORD': R0, 'ASSIGN_OPEN': R0, 'CASE': R0, 'CLOBBER': R0, 'CMD_NAME': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'FNAME': R0, 'FOR': R0, 'FUNCTION': R0, 'GREAT': R0, 'GREATAND': R0, 'IF': R0, 'IO_NUMBER': R0, 'LBRACE': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'LPAR': R0, 'NEWLINE': S141_311, 'TLESS': R0, 'UNTIL': R0, 'WHILE': R0, 'WORD_OPEN': R0},
    {'$END': R67, 'A_COLON': R67, 'A_COMMA': R67, 'A_RPAR': R67},
    {'$END': R68, 'ARITH': R68, 'ARITH_OPEN': R68, 'ARITH_TEXT': R68, 'A_BAND': R68, 'A_BOR': R68, 'A_COLON': R68, 'A_COMMA': R68, 'A_EQ': R68, 'A_LAND': R68, 'A_LOR': R68, 'A_LPAR': R68, 'A_POWER': R68, 'A_PROD': R68, 'A_QUEST': R68, 'A_REL': R68, 'A_RPAR': R68, 'A_SHIFT': R68, 'A_SIGN': R68, 'A_XOR': R68, 'BACKQUOTE': R68, 'BAD_OPEN': R68, 'BRACE_CLOSE': R68, 'BRACE_OPEN': R68, 'BR_TEXT': R68, 'CMDSUB_OPEN': R68, 'DBR_TEXT': R68, 'DQ_CLOSE': R68, 'DQ_OPEN': R68, 'DQ_TEXT': R68, 'DSQUOTE': R68, 'DYN_OPEN': R68, 'ESCAPED': R68, 'HERE_TEXT': R68, 'LITERAL': R68, 'PARAM': R68, 'PAT_TEXT': R68, 'SLASH': R68, 'SQUOTE': R68, 'SUB_COLON': R68, 'SUB_TEXT': R68, 'WORD_CLOSE': R68},
    {'ARITH': R69, 'ARITH_OPEN': R69, 'BACKQUOTE': R69, 'BAD_OPEN': R69, 'BRACE_OPEN': R69, 'CMDSUB_OPEN': R69, 'DQ_CLOSE': R69, 'DQ_TEXT': R69, 'DYN_OPEN': R69, 'PARAM': R69},
    {'ARITH': R16, 'ARITH_OPEN': R16, 'BACKQUOTE': R16, 'BAD_OPEN': R16, 'BRACE_CLOSE': R16, 'BRACE_OPEN': R16, 'BR_TEXT': R16, 'CMDSUB_OPEN': R16, 'DQ_OPEN': R16, 'DSQUOTE': R16, 'DYN_OPEN': R16, 'ESCAPED': R16, 'PARAM': R16, 'PAT_TEXT': R16, 'SLASH': R16, 'SQUOTE': R16},
    {'ARITH': 197, 'ARITH_OPEN': 327, 'A_LPAR': 298, 'A_NAME': 369, 'A_NOT': 372, 'A_NUMBER': S207_310, 'A_PRE_INC': 380, 'A_SIGN': 374, 'BACKQUOTE': S101_198, 'BAD_OPEN': 368, 'BRACE_OPEN': 280, 'CMDSUB_OPEN': 211, 'DYN_OPEN': 183, 'PARAM': S182_198},
    {'ARITH': 255, 'ARITH_OPEN': 327, 'BACKQUOTE': S101_256, 'BAD_OPEN': 292, 'BRACE_OPEN': 223, 'CMDSUB_OPEN': 211, 'DQ_OPEN': 269, 'DSQUOTE': S159_256, 'DYN_OPEN': 183, 'ESCAPED': S138_256, 'LITERAL': S145_256, 'PARAM': S182_256, 'SQUOTE': S144_256},
    {'ARITH': R70, 'ARITH_OPEN': R70, 'BACKQUOTE': R70, 'BAD_OPEN': R70, 'BRACE_CLOSE': R70, 'BRACE_OPEN': R70, 'BR_TEXT': R70, 'CMDSUB_OPEN': R70, 'DQ_OPEN': R70, 'DSQUOTE': R70, 'DYN_OPEN': R70, 'ESCAPED': R70, 'PARAM': R70, 'PAT_TEXT': R70, 'SLASH': R70, 'SQUOTE': R70},
    {'ARITH': 197, 'ARITH_OPEN': 327, 'A_LPAR': 298, 'A_NAME': 369, 'A_NOT': 372, 'A_NUMBER': S207_310, 'A_PRE_INC': 380, 'A_SIGN': 374, 'BACKQUOTE': S101_198, 'BAD_OPEN': 368, 'BRACE_OPEN': 280, 'CMDSUB_OPEN': 211, 'DYN_OPEN': 183, 'PARAM': S182_198},
    {'ASSIGNMENT_WORD': R0, 'ASSIGN_OPEN': R0, 'BANG': R0, 'CASE': R0, 'CLOBBER': R0, 'CMD_NAME': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'FNAME': R0, 'FOR': R0, 'FUNCTION': R0, 'GREAT': R0, 'GREATAND': R0, 'IF': R0, 'IO_NUMBER': R0, 'LBRACE': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'LPAR': R0, 'NEWLINE': S141_311, 'TLESS': R0, 'UNTIL': R0, 'WHILE': R0, 'WORD_OPEN': R0},
    {'FI': R71},
    {'$END': R72, 'ARITH': R72, 'ARITH_OPEN': R72, 'ARITH_TEXT': R72, 'A_BAND': R72, 'A_BOR': R72, 'A_COLON': R72, 'A_COMMA': R72, 'A_EQ': R72, 'A_LAND': R72, 'A_LOR': R72, 'A_LPAR': R72, 'A_POWER': R72, 'A_PROD': R72, 'A_QUEST': R72, 'A_REL': R72, 'A_RPAR': R72, 'A_SHIFT': R72, 'A_SIGN': R72, 'A_XOR': R72, 'BACKQUOTE': R72, 'BAD_OPEN': R72, 'BRACE_CLOSE': R72, 'BRACE_OPEN': R72, 'BR_TEXT': R72, 'CMDSUB_OPEN': R72, 'DBR_TEXT': R72, 'DQ_CLOSE': R72, 'DQ_OPEN': R72, 'DQ_TEXT': R72, 'DSQUOTE': R72, 'DYN_OPEN': R72, 'ESCAPED': R72, 'HERE_TEXT': R72, 'LITERAL': R72, 'PARAM': R72, 'PAT_TEXT': R72, 'SLASH': R72, 'SQUOTE': R72, 'SUB_COLON': R72, 'SUB_TEXT': R72, 'WORD_CLOSE': R72},
    {'$END': R73, 'AMP': R73, 'AND_IF': R73, 'CLOBBER': 272, 'DGREAT': 209, 'DLESS': 12, 'DLESSDASH': 79, 'DO': R73, 'DONE': R73, 'DSEMI': R73, 'ELIF': R73, 'ELSE': R73, 'ESAC': R73, 'FI': R73, 'GREAT': 186, 'GREATAND': 57, 'IO_NUMBER': 90, 'LESS': 71, 'LESSAND': 230, 'LESSGREAT': 9, 'NEWLINE': R73, 'OR_IF': R73, 'PIPE': R73, 'RBRACE': R73, 'RPAR': R73, 'SEMI': R73, 'SEMI_AND': R73, 'THEN': R73, 'TLESS': 187},
    {'WORD': S99_253, 'WORD_OPEN': 115},
    {'ASSIGNMENT_WORD': R0, 'ASSIGN_OPEN': R0, 'BANG': R0, 'CASE': R0, 'CLOBBER': R0, 'CMD_NAME': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'FNAME': R0, 'FOR': R0, 'FUNCTION': R0, 'GREAT': R0, 'GREATAND': R0, 'IF': R0, 'IO_NUMBER': R0, 'LBRACE': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'LPAR': R0, 'NEWLINE': S141_311, 'TLESS': R0, 'UNTIL': R0, 'WHILE': R0, 'WORD_OPEN': R0},
    {'ARITH': R74, 'ARITH_OPEN': R74, 'BACKQUOTE': R74, 'BAD_OPEN': R74, 'BRACE_CLOSE': R74, 'BRACE_OPEN': R74, 'BR_TEXT': R74, 'CMDSUB_OPEN': R74, 'DQ_OPEN': R74, 'DSQUOTE': R74, 'DYN_OPEN': R74, 'ESCAPED': R74, 'PARAM': R74, 'SQUOTE': R74},
    {'$END': R75, 'AMP': R75, 'AND_IF': R75, 'DO': R75, 'DONE': R75, 'DSEMI': R75, 'ELIF': R75, 'ELSE': R75, 'ESAC': R75, 'FI': R75, 'NEWLINE': R75, 'OR_IF': R75, 'PIPE': R75, 'RBRACE': R75, 'RPAR': R75, 'SEMI': R75, 'SEMI_AND': R75, 'THEN': R75},
    {'ASSIGNMENT_WORD': S39_79, 'ASSIGN_OPEN': 30, 'CASE': 122, 'CLOBBER': 272, 'CMD_NAME': S118_180, 'DGREAT': 209, 'DLESS': 12, 'DLESSDASH': 79, 'FOR': 28, 'GREAT': 186, 'GREATAND': 57, 'IF': 118, 'IO_NUMBER': 90, 'LBRACE': 207, 'LESS': 71, 'LESSAND': 230, 'LESSGREAT': 9, 'LPAR': 10, 'TLESS': 187, 'UNTIL': 155, 'WHILE': 105, 'WORD_OPEN': 115},
    {'$END': R76, 'ARITH': R76, 'ARITH_OPEN': R76, 'ARITH_TEXT': R76, 'A_BAND': R76, 'A_BOR': R76, 'A_COLON': R76, 'A_COMMA': R76, 'A_EQ': R76, 'A_LAND': R76, 'A_LOR': R76, 'A_LPAR': R76, 'A_POWER': R76, 'A_PROD': R76, 'A_QUEST': R76, 'A_REL': R76, 'A_RPAR': R76, 'A_SHIFT': R76, 'A_SIGN': R76, 'A_XOR': R76, 'BACKQUOTE': R76, 'BAD_OPEN': R76, 'BRACE_CLOSE': R76, 'BRACE_OPEN': R76, 'BR_TEXT': R76, 'CMDSUB_OPEN': R76, 'DBR_TEXT': R76, 'DQ_CLOSE': R76, 'DQ_OPEN': R76, 'DQ_TEXT': R76, 'DSQUOTE': R76, 'DYN_OPEN': R76, 'ESCAPED': R76, 'HERE_TEXT': R76, 'LITERAL': R76, 'PARAM': R76, 'PAT_TEXT': R76, 'SLASH': R76, 'SQUOTE': R76, 'SUB_COLON': R76, 'SUB_TEXT': R76, 'WORD_CLOSE': R76},
    {'NEWLINE': S141_151, 'SEMI': 147, 'WORD': S99_166, 'WORD_OPEN': 115},
    {'ARITH': R77, 'ARITH_OPEN': R77, 'BACKQUOTE': R77, 'BAD_OPEN': R77, 'BRACE_CLOSE': R77, 'BRACE_OPEN': R77, 'BR_TEXT': R77, 'CMDSUB_OPEN': R77, 'DQ_OPEN': R77, 'DSQUOTE': R77, 'DYN_OPEN': R77, 'ESCAPED': R77, 'LITERAL': R77, 'PARAM': R77, 'PAT_TEXT': R77, 'SLASH': R77, 'SQUOTE': R77, 'WORD_CLOSE': R77},
    {'$END': R0, 'NEWLINE': S141_235},
    {'AMP': R78, 'AND_IF': 289, 'DO': R78, 'DONE': R78, 'DSEMI': R78, 'ELIF': R78, 'ELSE': R78, 'ESAC': R78, 'FI': R78, 'NEWLINE': R78, 'OR_IF': 321, 'RBRACE': R78, 'RPAR': R78, 'SEMI': R78, 'SEMI_AND': R78, 'THEN': R78},
    {'ARITH': R79, 'ARITH_OPEN': R79, 'BACKQUOTE': R79, 'BAD_OPEN': R79, 'BRACE_CLOSE': R79, 'BRACE_OPEN': R79, 'BR_TEXT': R79, 'CMDSUB_OPEN': R79, 'DQ_OPEN': R79, 'DSQUOTE': R79, 'DYN_OPEN': R79, 'ESCAPED': R79, 'PARAM': R79, 'SQUOTE': R79},
    {'PIPE': R80, 'RPAR': R80},
    {'DO': 199, 'IN': R0, 'NEWLINE': S141_161, 'SEMI': 147},
    {'$END': R81, 'NEWLINE': 208},
    {'$END': R82, 'A_BAND': R82, 'A_BOR': R82, 'A_COLON': R82, 'A_COMMA': R82, 'A_EQ': R82, 'A_LAND': R82, 'A_LOR': R82, 'A_POWER': R82, 'A_PROD': R82, 'A_QUEST': R82, 'A_REL': R82, 'A_RPAR': R82, 'A_SHIFT': R82, 'A_SIGN': R82, 'A_XOR': R82},
    {'FI': R83},
    {'WORD': S99_174, 'WORD_OPEN': 115},
    {},
    {'$END': R84, 'AMP': R84, 'AND_IF': R84, 'CLOBBER': R84, 'DGREAT': R84, 'DLESS': R84, 'DLESSDASH': R84, 'DO': R84, 'DONE': R84, 'DSEMI': R84, 'ELIF': R84, 'ELSE': R84, 'ESAC': R84, 'FI': R84, 'GREAT': R84, 'GREATAND': R84, 'IO_NUMBER': R84, 'LESS': R84, 'LESSAND': R84, 'LESSGREAT': R84, 'NEWLINE': R84, 'OR_IF': R84, 'PIPE': R84, 'RBRACE': R84, 'RPAR': R84, 'SEMI': R84, 'SEMI_AND': R84, 'THEN': R84, 'TLESS': R84},
    {'$END': R85, 'AMP': R85, 'AND_IF': R85, 'DO': R85, 'DONE': R85, 'DSEMI': R85, 'ELIF': R85, 'ELSE': R85, 'ESAC': R85, 'FI': R85, 'NEWLINE': R85, 'OR_IF': R85, 'PIPE': R85, 'RBRACE': R85, 'RPAR': R85, 'SEMI': R85, 'SEMI_AND': R85, 'THEN': R85},
    {'ASSIGNMENT_WORD': S39_79, 'ASSIGN_OPEN': 30, 'BANG': 243, 'CASE': 122, 'CLOBBER': 272, 'CMD_NAME': S118_180, 'DGREAT': 209, 'DLESS': 12, 'DLESSDASH': 79, 'FNAME': 202, 'FOR': 28, 'FUNCTION': 149, 'GREAT': 186, 'GREATAND': 57, 'IF': 118, 'IO_NUMBER': 90, 'LBRACE': 207, 'LESS': 71, 'LESSAND': 230, 'LESSGREAT': 9, 'LPAR': 10, 'TLESS': 187, 'UNTIL': 155, 'WHILE': 105, 'WORD_OPEN': 115},
    {'$END': R86, 'ASSIGNMENT_WORD': S39_79, 'ASSIGN_OPEN': 30, 'BANG': 243, 'CASE': 122, 'CLOBBER': 272, 'CMD_NAME': S118_180, 'DGREAT': 209, 'DLESS': 12, 'DLESSDASH': 79, 'FNAME': 202, 'FOR': 28, 'FUNCTION': 149, 'GREAT': 186, 'GREATAND': 57, 'IF': 118, 'IO_NUMBER': 90, 'LBRACE': 207, 'LESS': 71, 'LESSAND': 230, 'LESSGREAT': 9, 'LPAR': 10, 'NEWLINE': S10_32, 'TLESS': 187, 'UNTIL': 155, 'WHILE': 105, 'WORD_OPEN': 115},
    {'$END': R87, 'A_BAND': R87, 'A_BOR': R87, 'A_COLON': R87, 'A_COMMA': R87, 'A_EQ': R87, 'A_LAND': R87, 'A_LOR': R87, 'A_POWER': R87, 'A_PROD': R87, 'A_QUEST': R87, 'A_REL': R87, 'A_RPAR': R87, 'A_SHIFT': R87, 'A_SIGN': R87, 'A_XOR': R87},
    {'$END': R88, 'A_BOR': 117, 'A_COLON': R88, 'A_COMMA': R88, 'A_LAND': R88, 'A_LOR': R88, 'A_QUEST': R88, 'A_RPAR': R88},
    {'$END': R89, 'AMP': R89, 'AND_IF': R89, 'CLOBBER': 272, 'DGREAT': 209, 'DLESS': 12, 'DLESSDASH': 79, 'DO': R89, 'DONE': R89, 'DSEMI': R89, 'ELIF': R89, 'ELSE': R89, 'ESAC': R89, 'FI': R89, 'GREAT': 186, 'GREATAND': 57, 'IO_NUMBER': 90, 'LESS': 71, 'LESSAND': 230, 'LESSGREAT': 9, 'NEWLINE': R89, 'OR_IF': R89, 'PIPE': R89, 'RBRACE': R89, 'RPAR': R89, 'SEMI': R89, 'SEMI_AND': R89, 'THEN': R89, 'TLESS': 187},
    {'DO': R0, 'NEWLINE': S141_311},
    {'$END': R90, 'A_COLON': R90, 'A_COMMA': R90, 'A_LAND': 92, 'A_LOR': R90, 'A_QUEST': R90, 'A_RPAR': R90},
    {'FNAME': 364},
    {'DO': R91, 'NEWLINE': 263},
    {'$END': R92, 'AMP': R92, 'AND_IF': R92, 'ASSIGNMENT_WORD': R92, 'ASSIGN_OPEN': R92, 'CLOBBER': R92, 'DGREAT': R92, 'DLESS': R92, 'DLESSDASH': R92, 'DO': R92, 'DONE': R92, 'DSEMI': R92, 'ELIF': R92, 'ELSE': R92, 'ESAC': R92, 'FI': R92, 'GREAT': R92, 'GREATAND': R92, 'IN': R92, 'IO_NUMBER': R92, 'LESS': R92, 'LESSAND': R92, 'LESSGREAT': R92, 'NEWLINE': R92, 'OR_IF': R92, 'PIPE': R92, 'RBRACE': R92, 'RPAR': R92, 'SEMI': R92, 'SEMI_AND': R92, 'THEN': R92, 'TLESS': R92, 'WORD': R92, 'WORD_OPEN': R92},
    {'ARITH': R93, 'ARITH_OPEN': R93, 'BACKQUOTE': R93, 'BAD_OPEN': R93, 'BRACE_CLOSE': R93, 'BRACE_OPEN': R93, 'CMDSUB_OPEN': R93, 'DYN_OPEN': R93, 'PARAM': R93, 'SUB_COLON': R93, 'SUB_TEXT': R93},
    {'$END': R94, 'AMP': R94, 'AND_IF': R94, 'CLOBBER': R94, 'DGREAT': R94, 'DLESS': R94, 'DLESSDASH': R94, 'DO': R94, 'DONE': R94, 'DSEMI': R94, 'ELIF': R94, 'ELSE': R94, 'ESAC': R94, 'FI': R94, 'GREAT': R94, 'GREATAND': R94, 'IO_NUMBER': R94, 'LESS': R94, 'LESSAND': R94, 'LESSGREAT': R94, 'NEWLINE': R94, 'OR_IF': R94, 'PIPE': R94, 'RBRACE': R94, 'RPAR': R94, 'SEMI': R94, 'SEMI_AND': R94, 'THEN': R94, 'TLESS': R94},
    {'ARITH': 104, 'ARITH_OPEN': 327, 'BACKQUOTE': S101_105, 'BAD_OPEN': 292, 'BRACE_CLOSE': 36, 'BRACE_OPEN': 223, 'BR_TEXT': S79_105, 'CMDSUB_OPEN': 211, 'DQ_OPEN': 269, 'DSQUOTE': S159_105, 'DYN_OPEN': 183, 'ESCAPED': S70_105, 'PARAM': S182_105, 'SQUOTE': S144_105},
    {'ASSIGNMENT_WORD': R0, 'ASSIGN_OPEN': R0, 'BANG': R0, 'CASE': R0, 'CLOBBER': R0, 'CMD_NAME': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'FNAME': R0, 'FOR': R0, 'FUNCTION': R0, 'GREAT': R0, 'GREATAND': R0, 'IF': R0, 'IO_NUMBER': R0, 'LBRACE': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'LPAR': R0, 'NEWLINE': S141_311, 'TLESS': R0, 'UNTIL': R0, 'WHILE': R0, 'WORD_OPEN': R0},
    {'ARITH': 197, 'ARITH_OPEN': 327, 'A_LPAR': 298, 'A_NAME': 369, 'A_NOT': 372, 'A_NUMBER': S207_310, 'A_PRE_INC': 380, 'A_SIGN': 374, 'BACKQUOTE': S101_198, 'BAD_OPEN': 368, 'BRACE_OPEN': 280, 'CMDSUB_OPEN': 211, 'DYN_OPEN': 183, 'PARAM': S182_198},
    {'$END': R89, 'AMP': R89, 'AND_IF': R89, 'DO': R89, 'DONE': R89, 'DSEMI': R89, 'ELIF': R89, 'ELSE': R89, 'ESAC': R89, 'FI': R89, 'NEWLINE': R89, 'OR_IF': R89, 'PIPE': R89, 'RBRACE': R89, 'RPAR': R89, 'SEMI': R89, 'SEMI_AND': R89, 'THEN': R89},
    {'ASSIGNMENT_WORD': S39_79, 'ASSIGN_OPEN': 30, 'BANG': 243, 'CASE': 122, 'CLOBBER': 272, 'CMD_NAME': S118_180, 'DGREAT': 209, 'DLESS': 12, 'DLESSDASH': 79, 'FNAME': 202, 'FOR': 28, 'FUNCTION': 149, 'GREAT': 186, 'GREATAND': 57, 'IF': 118, 'IO_NUMBER': 90, 'LBRACE': 207, 'LESS': 71, 'LESSAND': 230, 'LESSGREAT': 9, 'LPAR': 10, 'TLESS': 187, 'UNTIL': 155, 'WHILE': 105, 'WORD_OPEN': 115},
    {},
    {'DO': R91, 'IN': R95, 'NEWLINE': 263},
    {'ARITH': R96, 'ARITH_OPEN': R96, 'BACKQUOTE': R96, 'BAD_OPEN': R96, 'BRACE_CLOSE': R96, 'BRACE_OPEN': R96, 'BR_TEXT': R96, 'CMDSUB_OPEN': R96, 'DQ_OPEN': R96, 'DSQUOTE': R96, 'DYN_OPEN': R96, 'ESCAPED': R96, 'LITERAL': R96, 'PARAM': R96, 'PAT_TEXT': R96, 'SLASH': R96, 'SQUOTE': R96, 'WORD_CLOSE': R96},
    {'$END': R97, 'ARITH': R97, 'ARITH_OPEN': R97, 'ARITH_TEXT': R97, 'A_BAND': R97, 'A_BOR': R97, 'A_COLON': R97, 'A_COMMA': R97, 'A_EQ': R97, 'A_LAND': R97, 'A_LOR': R97, 'A_LPAR': R97, 'A_POWER': R97, 'A_PROD': R97, 'A_QUEST': R97, 'A_REL': R97, 'A_RPAR': R97, 'A_SHIFT': R97, 'A_SIGN': R97, 'A_XOR': R97, 'BACKQUOTE': R97, 'BAD_OPEN': R97, 'BRACE_CLOSE': R97, 'BRACE_OPEN': R97, 'BR_TEXT': R97, 'CMDSUB_OPEN': R97, 'DBR_TEXT': R97, 'DQ_CLOSE': R97, 'DQ_OPEN': R97, 'DQ_TEXT': R97, 'DSQUOTE': R97, 'DYN_OPEN': R97, 'ESCAPED': R97, 'HERE_TEXT': R97, 'LITERAL': R97, 'PARAM': R97, 'PAT_TEXT': R97, 'SLASH': R97, 'SQUOTE': R97, 'SUB_COLON': R97, 'SUB_TEXT': R97, 'WORD_CLOSE': R97},
    {'$END': R98, 'A_BAND': R98, 'A_BOR': R98, 'A_COLON': R98, 'A_COMMA': R98, 'A_EQ': 156, 'A_LAND': R98, 'A_LOR': R98, 'A_QUEST': R98, 'A_RPAR': R98, 'A_XOR': R98},
    {'$END': R99, 'AMP': R99, 'AND_IF': R99, 'ASSIGNMENT_WORD': R99, 'ASSIGN_OPEN': R99, 'CLOBBER': R99, 'DGREAT': R99, 'DLESS': R99, 'DLESSDASH': R99, 'DO': R99, 'DONE': R99, 'DSEMI': R99, 'ELIF': R99, 'ELSE': R99, 'ESAC': R99, 'FI': R99, 'GREAT': R99, 'GREATAND': R99, 'IN': R99, 'IO_NUMBER': R99, 'LESS': R99, 'LESSAND': R99, 'LESSGREAT': R99, 'NEWLINE': R99, 'OR_IF': R99, 'PIPE': R99, 'RBRACE': R99, 'RPAR': R99, 'SEMI': R99, 'SEMI_AND': R99, 'THEN': R99, 'TLESS': R99, 'WORD': R99, 'WORD_OPEN': R99},
    {'NEWLINE': R100, 'SEMI': R100, 'WORD': R100, 'WORD_OPEN': R100},
    {'$END': R33, 'AMP': R33, 'AND_IF': R33, 'CLOBBER': R33, 'DGREAT': R33, 'DLESS': R33, 'DLESSDASH': R33, 'DO': R33, 'DONE': R33, 'DSEMI': R33, 'ELIF': R33, 'ELSE': R33, 'ESAC': R33, 'FI': R33, 'GREAT': R33, 'GREATAND': R33, 'IO_NUMBER': R33, 'LESS': R33, 'LESSAND': R33, 'LESSGREAT': R33, 'NEWLINE': R33, 'OR_IF': R33, 'PIPE': R33, 'RBRACE': R33, 'RPAR': R33, 'SEMI': R33, 'SEMI_AND': R33, 'THEN': R33, 'TLESS': R33},
    {'$END': R66, 'AMP': R66, 'AND_IF': R66, 'ASSIGNMENT_WORD': R66, 'ASSIGN_OPEN': R66, 'CLOBBER': R66, 'DGREAT': R66, 'DLESS': R66, 'DLESSDASH': R66, 'DO': R66, 'DONE': R66, 'DSEMI': R66, 'ELIF': R66, 'ELSE': R66, 'ESAC': R66, 'FI': R66, 'GREAT': R66, 'GREATAND': R66, 'IO_NUMBER': R66, 'LESS': R66, 'LESSAND': R66, 'LESSGREAT': R66, 'NEWLINE': R66, 'OR_IF': R66, 'PIPE': R66, 'RBRACE': R66, 'RPAR': R66, 'SEMI': R66, 'SEMI_AND': R66, 'THEN': R66, 'TLESS': R66, 'WORD': R66, 'WORD_OPEN': R66},
    {'$END': R101, 'ARITH': R101, 'ARITH_OPEN': R101, 'ARITH_TEXT': R101, 'A_BAND': R101, 'A_BOR': R101, 'A_COLON': R101, 'A_COMMA': R101, 'A_EQ': R101, 'A_LAND': R101, 'A_LOR': R101, 'A_LPAR': R101, 'A_POWER': R101, 'A_PROD': R101, 'A_QUEST': R101, 'A_REL': R101, 'A_RPAR': R101, 'A_SHIFT': R101, 'A_SIGN': R101, 'A_XOR': R101, 'BACKQUOTE': R101, 'BAD_OPEN': R101, 'BRACE_CLOSE': R101, 'BRACE_OPEN': R101, 'BR_TEXT': R101, 'CMDSUB_OPEN': R101, 'DBR_TEXT': R101, 'DQ_CLOSE': R101, 'DQ_OPEN': R101, 'DQ_TEXT': R101, 'DSQUOTE': R101, 'DYN_OPEN': R101, 'ESCAPED': R101, 'HERE_TEXT': R101, 'LITERAL': R101, 'PARAM': R101, 'PAT_TEXT': R101, 'SLASH': R101, 'SQUOTE': R101, 'SUB_COLON': R101, 'SUB_TEXT': R101, 'WORD_CLOSE': R101},
    {'$END': R102, 'A_COMMA': 268},
    {'$END': R103, 'AMP': R103, 'AND_IF': R103, 'CLOBBER': R103, 'DGREAT': R103, 'DLESS': R103, 'DLESSDASH': R103, 'DO': R103, 'DONE': R103, 'DSEMI': R103, 'ELIF': R103, 'ELSE': R103, 'ESAC': R103, 'FI': R103, 'GREAT': R103, 'GREATAND': R103, 'IO_NUMBER': R103, 'LESS': R103, 'LESSAND': R103, 'LESSGREAT': R103, 'NEWLINE': R103, 'OR_IF': R103, 'PIPE': R103, 'RBRACE': R103, 'RPAR': R103, 'SEMI': R103, 'SEMI_AND': R103, 'THEN': R103, 'TLESS': R103, 'WORD': R103, 'WORD_OPEN': R103},
    {'$END': R104, 'A_BAND': 203, 'A_BOR': R104, 'A_COLON': R104, 'A_COMMA': R104, 'A_LAND': R104, 'A_LOR': R104, 'A_QUEST': R104, 'A_RPAR': R104, 'A_XOR': R104},
    {'$END': R105, 'AMP': R105, 'AND_IF': R105, 'CLOBBER': R105, 'DGREAT': R105, 'DLESS': R105, 'DLESSDASH': R105, 'DO': R105, 'DONE': R105, 'DSEMI': R105, 'ELIF': R105, 'ELSE': R105, 'ESAC': R105, 'FI': R105, 'GREAT': R105, 'GREATAND': R105, 'IO_NUMBER': R105, 'LESS': R105, 'LESSAND': R105, 'LESSGREAT': R105, 'NEWLINE': R105, 'OR_IF': R105, 'PIPE': R105, 'RBRACE': R105, 'RPAR': R105, 'SEMI': R105, 'SEMI_AND': R105, 'THEN': R105, 'TLESS': R105, 'WORD': R105, 'WORD_OPEN': R105},
    {'PIPE': R106, 'RPAR': R106},
    {'$END': R33, 'AMP': R33, 'AND_IF': R33, 'CLOBBER': R33, 'DGREAT': R33, 'DLESS': R33, 'DLESSDASH': R33, 'DO': R33, 'DONE': R33, 'DSEMI': R33, 'ELIF': R33, 'ELSE': R33, 'ESAC': R33, 'FI': R33, 'GREAT': R33, 'GREATAND': R33, 'IO_NUMBER': R33, 'LESS': R33, 'LESSAND': R33, 'LESSGREAT': R33, 'NEWLINE': R33, 'OR_IF': R33, 'PIPE': R33, 'RBRACE': R33, 'RPAR': R33, 'SEMI': R33, 'SEMI_AND': R33, 'THEN': R33, 'TLESS': R33},
    {'$END': R107, 'AMP': R107, 'AND_IF': R107, 'DO': R107, 'DONE': R107, 'DSEMI': R107, 'ELIF': R107, 'ELSE': R107, 'ESAC': R107, 'FI': R107, 'NEWLINE': R107, 'OR_IF': R107, 'PIPE': R107, 'RBRACE': R107, 'RPAR': R107, 'SEMI': R107, 'SEMI_AND': R107, 'THEN': R107},
    {'IN': 128},
    {'$END': R108, 'AMP': R108, 'AND_IF': R108, 'DO': R108, 'DONE': R108, 'DSEMI': R108, 'ELIF': R108, 'ELSE': R108, 'ESAC': R108, 'FI': R108, 'NEWLINE': R108, 'OR_IF': R108, 'RBRACE': R108, 'RPAR': R108, 'SEMI': R108, 'SEMI_AND': R108, 'THEN': R108},
    {'ARITH': R109, 'ARITH_OPEN': R109, 'BACKQUOTE': R109, 'BAD_OPEN': R109, 'BRACE_CLOSE': R109, 'BRACE_OPEN': R109, 'CMDSUB_OPEN': R109, 'DQ_OPEN': R109, 'DSQUOTE': R109, 'DYN_OPEN': R109, 'ESCAPED': R109, 'PARAM': R109, 'PAT_TEXT': R109, 'SLASH': R109, 'SQUOTE': R109},
    {'$END': R110, 'AMP': R110, 'AND_IF': R110, 'CLOBBER': 272, 'DGREAT': 209, 'DLESS': 12, 'DLESSDASH': 79, 'DO': R110, 'DONE': R110, 'DSEMI': R110, 'ELIF': R110, 'ELSE': R110, 'ESAC': R110, 'FI': R110, 'GREAT': 186, 'GREATAND': 57, 'IO_NUMBER': 90, 'LESS': 71, 'LESSAND': 230, 'LESSGREAT': 9, 'NEWLINE': R110, 'OR_IF': R110, 'PIPE': R110, 'RBRACE': R110, 'RPAR': R110, 'SEMI': R110, 'SEMI_AND': R110, 'THEN': R110, 'TLESS': 187, 'WORD': S99_333, 'WORD_OPEN': 115},
    {'$END': R33, 'AMP': R33, 'AND_IF': R33, 'CLOBBER': R33, 'DGREAT': R33, 'DLESS': R33, 'DLESSDASH': R33, 'DO': R33, 'DONE': R33, 'DSEMI': R33, 'ELIF': R33, 'ELSE': R33, 'ESAC': R33, 'FI': R33, 'GREAT': R33, 'GREATAND': R33, 'IO_NUMBER': R33, 'LESS': R33, 'LESSAND': R33, 'LESSGREAT': R33, 'NEWLINE': R33, 'OR_IF': R33, 'PIPE': R33, 'RBRACE': R33, 'RPAR': R33, 'SEMI': R33, 'SEMI_AND': R33, 'THEN': R33, 'TLESS': R33},
    {'ASSIGNMENT_WORD': R111, 'ASSIGN_OPEN': R111, 'BANG': R111, 'CASE': R111, 'CLOBBER': R111, 'CMD_NAME': R111, 'DGREAT': R111, 'DLESS': R111, 'DLESSDASH': R111, 'DO': R111, 'DONE': R111, 'DSEMI': R111, 'ELIF': R111, 'ELSE': R111, 'ESAC': R111, 'FI': R111, 'FNAME': R111, 'FOR': R111, 'FUNCTION': R111, 'GREAT': R111, 'GREATAND': R111, 'IF': R111, 'IO_NUMBER': R111, 'LBRACE': R111, 'LESS': R111, 'LESSAND': R111, 'LESSGREAT': R111, 'LPAR': R111, 'NEWLINE': 263, 'RBRACE': R111, 'RPAR': R111, 'SEMI_AND': R111, 'THEN': R111, 'TLESS': R111, 'UNTIL': R111, 'WHILE': R111, 'WORD_OPEN': R111},
    {'$END': R112, 'A_COLON': R112, 'A_COMMA': R112, 'A_RPAR': R112},
    {'ARITH': 312, 'ARITH_OPEN': 327, 'ARITH_TEXT': S208_313, 'A_LPAR': 347, 'BACKQUOTE': S101_313, 'BAD_OPEN': 368, 'BRACE_OPEN': 280, 'CMDSUB_OPEN': 211, 'DYN_OPEN': 183, 'PARAM': S182_313},
    {'$END': R113, 'AMP': R113, 'AND_IF': R113, 'CLOBBER': 272, 'DGREAT': 209, 'DLESS': 12, 'DLESSDASH': 79, 'DO': R113, 'DONE': R113, 'DSEMI': R113, 'ELIF': R113, 'ELSE': R113, 'ESAC': R113, 'FI': R113, 'GREAT': 186, 'GREATAND': 57, 'IO_NUMBER': 90, 'LESS': 71, 'LESSAND': 230, 'LESSGREAT': 9, 'NEWLINE': R113, 'OR_IF': R113, 'PIPE': R113, 'RBRACE': R113, 'RPAR': R113, 'SEMI': R113, 'SEMI_AND': R113, 'THEN': R113, 'TLESS': 187, 'WORD': S99_0, 'WORD_OPEN': 115},
    {'$END': R103, 'AMP': R103, 'AND_IF': R103, 'CLOBBER': R103, 'DGREAT': R103, 'DLESS': R103, 'DLESSDASH': R103, 'DO': R103, 'DONE': R103, 'DSEMI': R103, 'ELIF': R103, 'ELSE': R103, 'ESAC': R103, 'FI': R103, 'GREAT': R103, 'GREATAND': R103, 'IO_NUMBER': R103, 'LESS': R103, 'LESSAND': R103, 'LESSGREAT': R103, 'NEWLINE': R103, 'OR_IF': R103, 'PIPE': R103, 'RBRACE': R103, 'RPAR': R103, 'SEMI': R103, 'SEMI_AND': R103, 'THEN': R103, 'TLESS': R103, 'WORD': R103, 'WORD_OPEN': R103},
    {'WORD': S99_234, 'WORD_OPEN': 115},
    {'WORD': S99_168, 'WORD_OPEN': 115},
    {'$END': R66, 'AMP': R66, 'AND_IF': R66, 'ASSIGNMENT_WORD': R66, 'ASSIGN_OPEN': R66, 'CLOBBER': R66, 'DGREAT': R66, 'DLESS': R66, 'DLESSDASH': R66, 'DO': R66, 'DONE': R66, 'DSEMI': R66, 'ELIF': R66, 'ELSE': R66, 'ESAC': R66, 'FI': R66, 'GREAT': R66, 'GREATAND': R66, 'IO_NUMBER': R66, 'LESS': R66, 'LESSAND': R66, 'LESSGREAT': R66, 'NEWLINE': R66, 'OR_IF': R66, 'PIPE': R66, 'RBRACE': R66, 'RPAR': R66, 'SEMI': R66, 'SEMI_AND': R66, 'THEN': R66, 'TLESS': R66, 'WORD': R66, 'WORD_OPEN': R66},
    {'DO': 199},
    {'WORD_OPEN': 115},
    {'ASSIGNMENT_WORD': S39_79, 'ASSIGN_OPEN': 30, 'BANG': 243, 'CASE': 122, 'CLOBBER': 272, 'CMD_NAME': S118_180, 'DGREAT': 209, 'DLESS': 12, 'DLESSDASH': 79, 'DO': R114, 'DONE': R114, 'DSEMI': R114, 'ELIF': R114, 'ELSE': R114, 'ESAC': R114, 'FI': R114, 'FNAME': 202, 'FOR': 28, 'FUNCTION': 149, 'GREAT': 186, 'GREATAND': 57, 'IF': 118, 'IO_NUMBER': 90, 'LBRACE': 207, 'LESS': 71, 'LESSAND': 230, 'LESSGREAT': 9, 'LPAR': 10, 'RBRACE': R114, 'RPAR': R114, 'SEMI_AND': R114, 'THEN': R114, 'TLESS': 187, 'UNTIL': 155, 'WHILE': 105, 'WORD_OPEN': 115},
    {'$END': R33, 'AMP': R33, 'AND_IF': R33, 'CLOBBER': R33, 'DGREAT': R33, 'DLESS': R33, 'DLESSDASH': R33, 'DO': R33, 'DONE': R33, 'DSEMI': R33, 'ELIF': R33, 'ELSE': R33, 'ESAC': R33, 'FI': R33, 'GREAT': R33, 'GREATAND': R33, 'IO_NUMBER': R33, 'LESS': R33, 'LESSAND': R33, 'LESSGREAT': R33, 'NEWLINE': R33, 'OR_IF': R33, 'PIPE': R33, 'RBRACE': R33, 'RPAR': R33, 'SEMI': R33, 'SEMI_AND': R33, 'THEN': R33, 'TLESS': R33},
    {'ASSIGNMENT_WORD': R0, 'ASSIGN_OPEN': R0, 'BANG': R0, 'CASE': R0, 'CLOBBER': R0, 'CMD_NAME': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'FNAME': R0, 'FOR': R0, 'FUNCTION': R0, 'GREAT': R0, 'GREATAND': R0, 'IF': R0, 'IO_NUMBER': R0, 'LBRACE': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'LPAR': R0, 'NEWLINE': S141_311, 'TLESS': R0, 'UNTIL': R0, 'WHILE': R0, 'WORD_OPEN': R0},
    {'DONE': 153},
    {'$END': R115, 'AMP': R115, 'AND_IF': R115, 'ASSIGNMENT_WORD': R115, 'ASSIGN_OPEN': R115, 'CLOBBER': R115, 'DGREAT': R115, 'DLESS': R115, 'DLESSDASH': R115, 'DO': R115, 'DONE': R115, 'DSEMI': R115, 'ELIF': R115, 'ELSE': R115, 'ESAC': R115, 'FI': R115, 'GREAT': R115, 'GREATAND': R115, 'IO_NUMBER': R115, 'LESS': R115, 'LESSAND': R115, 'LESSGREAT': R115, 'NEWLINE': R115, 'OR_IF': R115, 'PIPE': R115, 'RBRACE': R115, 'RPAR': R115, 'SEMI': R115, 'SEMI_AND': R115, 'THEN': R115, 'TLESS': R115, 'WORD': R115, 'WORD_OPEN': R115},
    {'ASSIGNMENT_WORD': S39_79, 'ASSIGN_OPEN': 30, 'BANG': 243, 'CASE': 122, 'CLOBBER': 272, 'CMD_NAME': S118_180, 'DGREAT': 209, 'DLESS': 12, 'DLESSDASH': 79, 'FNAME': 202, 'FOR': 28, 'FUNCTION': 149, 'GREAT': 186, 'GREATAND': 57, 'IF': 118, 'IO_NUMBER': 90, 'LBRACE': 207, 'LESS': 71, 'LESSAND': 230, 'LESSGREAT': 9, 'LPAR': 10, 'RPAR': 345, 'TLESS': 187, 'UNTIL': 155, 'WHILE': 105, 'WORD_OPEN': 115},
    {'$END': R87, 'A_BAND': R87, 'A_BOR': R87, 'A_COLON': R87, 'A_COMMA': R87, 'A_EQ': R87, 'A_LAND': R87, 'A_LOR': R87, 'A_POWER': R87, 'A_PROD': R87, 'A_QUEST': R87, 'A_REL': R87, 'A_RPAR': R87, 'A_SHIFT': R87, 'A_SIGN': R87, 'A_XOR': R87},
    {'ARITH': 197, 'ARITH_OPEN': 327, 'A_LPAR': 298, 'A_NAME': 369, 'A_NOT': 372, 'A_NUMBER': S207_310, 'A_PRE_INC': 380, 'A_SIGN': 374, 'BACKQUOTE': S101_198, 'BAD_OPEN': 368, 'BRACE_OPEN': 280, 'CMDSUB_OPEN': 211, 'DYN_OPEN': 183, 'PARAM': S182_198},
    {'ASSIGNMENT_WORD': R0, 'ASSIGN_OPEN': R0, 'BANG': R0, 'CASE': R0, 'CLOBBER': R0, 'CMD_NAME': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'FNAME': R0, 'FOR': R0, 'FUNCTION': R0, 'GREAT': R0, 'GREATAND': R0, 'IF': R0, 'IO_NUMBER': R0, 'LBRACE': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'LPAR': R0, 'NEWLINE': S141_311, 'TLESS': R0, 'UNTIL': R0, 'WHILE': R0, 'WORD_OPEN': R0},
    {'ESAC': 65, 'LPAR': 87, 'PATTERN': S52_95, 'WORD_OPEN': 115},
    {'ARITH': R116, 'ARITH_OPEN': R116, 'BACKQUOTE': R116, 'BAD_OPEN': R116, 'BRACE_CLOSE': R116, 'BRACE_OPEN': R116, 'BR_TEXT': R116, 'CMDSUB_OPEN': R116, 'DQ_OPEN': R116, 'DSQUOTE': R116, 'DYN_OPEN': R116, 'ESCAPED': R116, 'LITERAL': R116, 'PARAM': R116, 'PAT_TEXT': R116, 'SLASH': R116, 'SQUOTE': R116, 'WORD_CLOSE': R116},
    {'LPAR': 319},
    {'ARITH': 197, 'ARITH_OPEN': 327, 'A_LPAR': 298, 'A_NAME': 369, 'A_NOT': 372, 'A_NUMBER': S207_310, 'A_PRE_INC': 380, 'A_SIGN': 374, 'BACKQUOTE': S101_198, 'BAD_OPEN': 368, 'BRACE_OPEN': 280, 'CMDSUB_OPEN': 211, 'DYN_OPEN': 183, 'PARAM': S182_198},
    {'$END': R117, 'AMP': R117, 'AND_IF': R117, 'DO': R117, 'DONE': R117, 'DSEMI': R117, 'ELIF': R117, 'ELSE': R117, 'ESAC': R117, 'FI': R117, 'NEWLINE': R117, 'OR_IF': R117, 'RBRACE': R117, 'RPAR': R117, 'SEMI': R117, 'SEMI_AND': R117, 'THEN': R117},
    {'$END': R118, 'AMP': R118, 'AND_IF': R118, 'CLOBBER': R118, 'DGREAT': R118, 'DLESS': R118, 'DLESSDASH': R118, 'DO': R118, 'DONE': R118, 'DSEMI': R118, 'ELIF': R118, 'ELSE': R118, 'ESAC': R118, 'FI': R118, 'GREAT': R118, 'GREATAND': R118, 'IO_NUMBER': R118, 'LESS': R118, 'LESSAND': R118, 'LESSGREAT': R118, 'NEWLINE': R118, 'OR_IF': R118, 'PIPE': R118, 'RBRACE': R118, 'RPAR': R118, 'SEMI': R118, 'SEMI_AND': R118, 'THEN': R118, 'TLESS': R118, 'WORD': R118, 'WORD_OPEN': R118},
    {'ASSIGNMENT_WORD': S39_79, 'ASSIGN_OPEN': 30, 'CASE': 122, 'CLOBBER': 272, 'CMD_NAME': S118_180, 'DGREAT': 209, 'DLESS': 12, 'DLESSDASH': 79, 'FOR': 28, 'GREAT': 186, 'GREATAND': 57, 'IF': 118, 'IO_NUMBER': 90, 'LBRACE': 207, 'LESS': 71, 'LESSAND': 230, 'LESSGREAT': 9, 'LPAR': 10, 'TLESS': 187, 'UNTIL': 155, 'WHILE': 105, 'WORD_OPEN': 115},
    {'ASSIGNMENT_WORD': R0, 'ASSIGN_OPEN': R0, 'BANG': R0, 'CASE': R0, 'CLOBBER': R0, 'CMD_NAME': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'FNAME': R0, 'FOR': R0, 'FUNCTION': R0, 'GREAT': R0, 'GREATAND': R0, 'IF': R0, 'IO_NUMBER': R0, 'LBRACE': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'LPAR': R0, 'NEWLINE': S141_311, 'TLESS': R0, 'UNTIL': R0, 'WHILE': R0, 'WORD_OPEN': R0},
    {'$END': R119},
    {'WORD': S99_241, 'WORD_OPEN': 115},
    {'ARITH': R120, 'ARITH_OPEN': R120, 'BACKQUOTE': R120, 'BAD_OPEN': R120, 'BRACE_CLOSE': R120, 'BRACE_OPEN': R120, 'BR_TEXT': R120, 'CMDSUB_OPEN': R120, 'DQ_OPEN': R120, 'DSQUOTE': R120, 'DYN_OPEN': R120, 'ESCAPED': R120, 'PARAM': R120, 'SQUOTE': R120},
    {'ASSIGNMENT_WORD': R0, 'ASSIGN_OPEN': R0, 'BANG': R0, 'CASE': R0, 'CLOBBER': R0, 'CMD_NAME': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'FNAME': R0, 'FOR': R0, 'FUNCTION': R0, 'GREAT': R0, 'GREATAND': R0, 'IF': R0, 'IO_NUMBER': R0, 'LBRACE': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'LPAR': R0, 'NEWLINE': S141_311, 'RPAR': R0, 'TLESS': R0, 'UNTIL': R0, 'WHILE': R0, 'WORD_OPEN': R0},
    {'ARITH': 104, 'ARITH_OPEN': 327, 'BACKQUOTE': S101_105, 'BAD_OPEN': 292, 'BRACE_CLOSE': 161, 'BRACE_OPEN': 223, 'BR_TEXT': S79_105, 'CMDSUB_OPEN': 211, 'DQ_OPEN': 269, 'DSQUOTE': S159_105, 'DYN_OPEN': 183, 'ESCAPED': S70_105, 'PARAM': S182_105, 'SQUOTE': S144_105},
    {'ASSIGNMENT_WORD': R0, 'ASSIGN_OPEN': R0, 'CASE': R0, 'CLOBBER': R0, 'CMD_NAME': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'FOR': R0, 'GREAT': R0, 'GREATAND': R0, 'IF': R0, 'IO_NUMBER': R0, 'LBRACE': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'LPAR': R0, 'NEWLINE': S141_311, 'TLESS': R0, 'UNTIL': R0, 'WHILE': R0, 'WORD_OPEN': R0},
    {'$END': R66, 'AMP': R66, 'AND_IF': R66, 'ASSIGNMENT_WORD': R66, 'ASSIGN_OPEN': R66, 'CLOBBER': R66, 'DGREAT': R66, 'DLESS': R66, 'DLESSDASH': R66, 'DO': R66, 'DONE': R66, 'DSEMI': R66, 'ELIF': R66, 'ELSE': R66, 'ESAC': R66, 'FI': R66, 'GREAT': R66, 'GREATAND': R66, 'IO_NUMBER': R66, 'LESS': R66, 'LESSAND': R66, 'LESSGREAT': R66, 'NEWLINE': R66, 'OR_IF': R66, 'PIPE': R66, 'RBRACE': R66, 'RPAR': R66, 'SEMI': R66, 'SEMI_AND': R66, 'THEN': R66, 'TLESS': R66, 'WORD': R66, 'WORD_OPEN': R66},
    {'$END': R121, 'ASSIGNMENT_WORD': S39_79, 'ASSIGN_OPEN': 30, 'BANG': 243, 'CASE': 122, 'CLOBBER': 272, 'CMD_NAME': S118_180, 'DGREAT': 209, 'DLESS': 12, 'DLESSDASH': 79, 'FNAME': 202, 'FOR': 28, 'FUNCTION': 149, 'GREAT': 186, 'GREATAND': 57, 'IF': 118, 'IO_NUMBER': 90, 'LBRACE': 207, 'LESS': 71, 'LESSAND': 230, 'LESSGREAT': 9, 'LPAR': 10, 'NEWLINE': R121, 'TLESS': 187, 'UNTIL': 155, 'WHILE': 105, 'WORD_OPEN': 115},
    {'ARITH': 197, 'ARITH_OPEN': 327, 'A_LPAR': 298, 'A_NAME': 369, 'A_NOT': 372, 'A_NUMBER': S207_310, 'A_PRE_INC': 380, 'A_SIGN': 374, 'BACKQUOTE': S101_198, 'BAD_OPEN': 368, 'BRACE_OPEN': 280, 'CMDSUB_OPEN': 211, 'DYN_OPEN': 183, 'PARAM': S182_198},
    {'$END': R122, 'A_ASSIGN_OP': 336, 'A_BAND': R122, 'A_BOR': R122, 'A_COLON': R122, 'A_COMMA': R122, 'A_EQ': R122, 'A_LAND': R122, 'A_LOR': R122, 'A_POST_INC': 222, 'A_POWER': R122, 'A_PROD': R122, 'A_QUEST': R122, 'A_REL': R122, 'A_RPAR': R122, 'A_SHIFT': R122, 'A_SIGN': R122, 'A_XOR': R122},
    {'ELIF': 260, 'ELSE': 0, 'FI': R123},
    {'$END': R124, 'ARITH': 197, 'ARITH_OPEN': 327, 'A_LPAR': 298, 'A_NAME': 217, 'A_NOT': 372, 'A_NUMBER': S207_310, 'A_PRE_INC': 380, 'A_SIGN': 374, 'BACKQUOTE': S101_198, 'BAD_OPEN': 368, 'BRACE_OPEN': 280, 'CMDSUB_OPEN': 211, 'DYN_OPEN': 183, 'PARAM': S182_198},
    {'ARITH': 197, 'ARITH_OPEN': 327, 'A_LPAR': 298, 'A_NAME': 369, 'A_NOT': 372, 'A_NUMBER': S207_310, 'A_PRE_INC': 380, 'A_SIGN': 374, 'BACKQUOTE': S101_198, 'BAD_OPEN': 368, 'BRACE_OPEN': 280, 'CMDSUB_OPEN': 211, 'DYN_OPEN': 183, 'PARAM': S182_198},
    {'$END': R89, 'AMP': R89, 'AND_IF': R89, 'DO': R89, 'DONE': R89, 'DSEMI': R89, 'ELIF': R89, 'ELSE': R89, 'ESAC': R89, 'FI': R89, 'NEWLINE': R89, 'OR_IF': R89, 'PIPE': R89, 'RBRACE': R89, 'RPAR': R89, 'SEMI': R89, 'SEMI_AND': R89, 'THEN': R89},
    {'$END': R125, 'A_BAND': R125, 'A_BOR': R125, 'A_COLON': R125, 'A_COMMA': R125, 'A_EQ': R125, 'A_LAND': R125, 'A_LOR': R125, 'A_POWER': R125, 'A_PROD': R125, 'A_QUEST': R125, 'A_REL': R125, 'A_RPAR': R125, 'A_SHIFT': R125, 'A_SIGN': R125, 'A_XOR': R125},
    {'PARAM_OP': 212, 'REPLACE_OP': 366, 'SUB_COLON': 350},
    {'$END': R126, 'AMP': R126, 'AND_IF': R126, 'ASSIGNMENT_WORD': R126, 'ASSIGN_OPEN': R126, 'CLOBBER': R126, 'DGREAT': R126, 'DLESS': R126, 'DLESSDASH': R126, 'DO': R126, 'DONE': R126, 'DSEMI': R126, 'ELIF': R126, 'ELSE': R126, 'ESAC': R126, 'FI': R126, 'GREAT': R126, 'GREATAND': R126, 'IO_NUMBER': R126, 'LESS': R126, 'LESSAND': R126, 'LESSGREAT': R126, 'NEWLINE': R126, 'OR_IF': R126, 'PIPE': R126, 'RBRACE': R126, 'RPAR': R126, 'SEMI': R126, 'SEMI_AND': R126, 'THEN': R126, 'TLESS': R126, 'WORD': R126, 'WORD_OPEN': R126},
    {'$END': R127, 'ASSIGNMENT_WORD': R127, 'ASSIGN_OPEN': R127, 'BANG': R127, 'CASE': R127, 'CLOBBER': R127, 'CMD_NAME': R127, 'DGREAT': R127, 'DLESS': R127, 'DLESSDASH': R127, 'DO': R127, 'DONE': R127, 'DSEMI': R127, 'ELIF': R127, 'ELSE': R127, 'ESAC': R127, 'FI': R127, 'FNAME': R127, 'FOR': R127, 'FUNCTION': R127, 'GREAT': R127, 'GREATAND': R127, 'IF': R127, 'IO_NUMBER': R127, 'LBRACE': R127, 'LESS': R127, 'LESSAND': R127, 'LESSGREAT': R127, 'LPAR': R127, 'NEWLINE': R127, 'RBRACE': R127, 'RPAR': R127, 'SEMI_AND': R127, 'THEN': R127, 'TLESS': R127, 'UNTIL': R127, 'WHILE': R127, 'WORD_OPEN': R127},
    {'A_RPAR': 111},
    {'DO': 199},
    {'$END': R128, 'AMP': R128, 'AND_IF': R128, 'CLOBBER': 272, 'DGREAT': 209, 'DLESS': 12, 'DLESSDASH': 79, 'DO': R128, 'DONE': R128, 'DSEMI': R128, 'ELIF': R128, 'ELSE': R128, 'ESAC': R128, 'FI': R128, 'GREAT': 186, 'GREATAND': 57, 'IO_NUMBER': 90, 'LESS': 71, 'LESSAND': 230, 'LESSGREAT': 9, 'NEWLINE': R128, 'OR_IF': R128, 'PIPE': R128, 'RBRACE': R128, 'RPAR': R128, 'SEMI': R128, 'SEMI_AND': R128, 'THEN': R128, 'TLESS': 187, 'WORD': S99_333, 'WORD_OPEN': 115},
    {'$END': R117, 'AMP': R117, 'AND_IF': R117, 'DO': R117, 'DONE': R117, 'DSEMI': R117, 'ELIF': R117, 'ELSE': R117, 'ESAC': R117, 'FI': R117, 'NEWLINE': R117, 'OR_IF': R117, 'RBRACE': R117, 'RPAR': R117, 'SEMI': R117, 'SEMI_AND': R117, 'THEN': R117},
    {'WORD': S99_189, 'WORD_OPEN': 115},
    {'$END': R129, 'A_BAND': R129, 'A_BOR': R129, 'A_COLON': R129, 'A_COMMA': R129, 'A_EQ': R129, 'A_LAND': R129, 'A_LOR': R129, 'A_POWER': R129, 'A_PROD': R129, 'A_QUEST': R129, 'A_REL': R129, 'A_RPAR': R129, 'A_SHIFT': R129, 'A_SIGN': R129, 'A_XOR': R129},
    {'$END': R130, 'AMP': R130, 'AND_IF': R130, 'ASSIGNMENT_WORD': R130, 'ASSIGN_OPEN': R130, 'CLOBBER': R130, 'DGREAT': R130, 'DLESS': R130, 'DLESSDASH': R130, 'DO': R130, 'DONE': R130, 'DSEMI': R130, 'ELIF': R130, 'ELSE': R130, 'ESAC': R130, 'FI': R130, 'GREAT': R130, 'GREATAND': R130, 'IO_NUMBER': R130, 'LESS': R130, 'LESSAND': R130, 'LESSGREAT': R130, 'NEWLINE': R130, 'OR_IF': R130, 'PIPE': R130, 'RBRACE': R130, 'RPAR': R130, 'SEMI': R130, 'SEMI_AND': R130, 'THEN': R130, 'TLESS': R130, 'WORD': R130, 'WORD_OPEN': R130},
    {'$END': R66, 'AMP': R66, 'AND_IF': R66, 'ASSIGNMENT_WORD': R66, 'ASSIGN_OPEN': R66, 'CLOBBER': R66, 'DGREAT': R66, 'DLESS': R66, 'DLESSDASH': R66, 'DO': R66, 'DONE': R66, 'DSEMI': R66, 'ELIF': R66, 'ELSE': R66, 'ESAC': R66, 'FI': R66, 'GREAT': R66, 'GREATAND': R66, 'IO_NUMBER': R66, 'LESS': R66, 'LESSAND': R66, 'LESSGREAT': R66, 'NEWLINE': R66, 'OR_IF': R66, 'PIPE': R66, 'RBRACE': R66, 'RPAR': R66, 'SEMI': R66, 'SEMI_AND': R66, 'THEN': R66, 'TLESS': R66, 'WORD': R66, 'WORD_OPEN': R66},
    {'$END': R95, 'ASSIGNMENT_WORD': S39_79, 'ASSIGN_OPEN': 30, 'BANG': 243, 'CASE': 122, 'CLOBBER': 272, 'CMD_NAME': S118_180, 'DGREAT': 209, 'DLESS': 12, 'DLESSDASH': 79, 'FNAME': 202, 'FOR': 28, 'FUNCTION': 149, 'GREAT': 186, 'GREATAND': 57, 'IF': 118, 'IO_NUMBER': 90, 'LBRACE': 207, 'LESS': 71, 'LESSAND': 230, 'LESSGREAT': 9, 'LPAR': 10, 'NEWLINE': 263, 'TLESS': 187, 'UNTIL': 155, 'WHILE': 105, 'WORD_OPEN': 115},
    {'$END': R131, 'NEWLINE': R131},
    {'$END': R132, 'ASSIGNMENT_WORD': R132, 'ASSIGN_OPEN': R132, 'BANG': R132, 'CASE': R132, 'CLOBBER': R132, 'CMD_NAME': R132, 'DGREAT': R132, 'DLESS': R132, 'DLESSDASH': R132, 'DO': R132, 'DONE': R132, 'DSEMI': R132, 'ELIF': R132, 'ELSE': R132, 'ESAC': R132, 'FI': R132, 'FNAME': R132, 'FOR': R132, 'FUNCTION': R132, 'GREAT': R132, 'GREATAND': R132, 'IF': R132, 'IO_NUMBER': R132, 'LBRACE': R132, 'LESS': R132, 'LESSAND': R132, 'LESSGREAT': R132, 'LPAR': R132, 'NEWLINE': R132, 'RBRACE': R132, 'RPAR': R132, 'SEMI_AND': R132, 'THEN': R132, 'TLESS': R132, 'UNTIL': R132, 'WHILE': R132, 'WORD_OPEN': R132},
    {'$END': R133},
    {'ARITH': 197, 'ARITH_OPEN': 327, 'A_LPAR': 298, 'A_NAME': 369, 'A_NOT': 372, 'A_NUMBER': S207_310, 'A_PRE_INC': 380, 'A_SIGN': 374, 'BACKQUOTE': S101_198, 'BAD_OPEN': 368, 'BRACE_OPEN': 280, 'CMDSUB_OPEN': 211, 'DYN_OPEN': 183, 'PARAM': S182_198},
    {'$END': R134, 'AMP': R134, 'AND_IF': R134, 'CLOBBER': R134, 'DGREAT': R134, 'DLESS': R134, 'DLESSDASH': R134, 'DO': R134, 'DONE': R134, 'DSEMI': R134, 'ELIF': R134, 'ELSE': R134, 'ESAC': R134, 'FI': R134, 'GREAT': R134, 'GREATAND': R134, 'IO_NUMBER': R134, 'LESS': R134, 'LESSAND': R134, 'LESSGREAT': R134, 'NEWLINE': R134, 'OR_IF': R134, 'PIPE': R134, 'RBRACE': R134, 'RPAR': R134, 'SEMI': R134, 'SEMI_AND': R134, 'THEN': R134, 'TLESS': R134},
    {'$END': R66, 'AMP': R66, 'AND_IF': R66, 'ASSIGNMENT_WORD': R66, 'ASSIGN_OPEN': R66, 'CLOBBER': R66, 'DGREAT': R66, 'DLESS': R66, 'DLESSDASH': R66, 'DO': R66, 'DONE': R66, 'DSEMI': R66, 'ELIF': R66, 'ELSE': R66, 'ESAC': R66, 'FI': R66, 'GREAT': R66, 'GREATAND': R66, 'IO_NUMBER': R66, 'LESS': R66, 'LESSAND': R66, 'LESSGREAT': R66, 'NEWLINE': R66, 'OR_IF': R66, 'PIPE': R66, 'RBRACE': R66, 'RPAR': R66, 'SEMI': R66, 'SEMI_AND': R66, 'THEN': R66, 'TLESS': R66, 'WORD': R66, 'WORD_OPEN': R66},
    {'$END': R135, 'A_BAND': R135, 'A_BOR': R135, 'A_COLON': R135, 'A_COMMA': R135, 'A_EQ': R135, 'A_LAND': R135, 'A_LOR': R135, 'A_QUEST': R135, 'A_REL': R135, 'A_RPAR': R135, 'A_SHIFT': R135, 'A_SIGN': 238, 'A_XOR': R135},
    {'ARITH': R136, 'ARITH_OPEN': R136, 'ARITH_TEXT': R136, 'A_LPAR': R136, 'A_RPAR': R136, 'BACKQUOTE': R136, 'BAD_OPEN': R136, 'BRACE_OPEN': R136, 'CMDSUB_OPEN': R136, 'DYN_OPEN': R136, 'PARAM': R136},
    {'ASSIGNMENT_WORD': S39_79, 'ASSIGN_OPEN': 30, 'CASE': 122, 'CLOBBER': 272, 'CMD_NAME': S118_180, 'DGREAT': 209, 'DLESS': 12, 'DLESSDASH': 79, 'FNAME': 202, 'FOR': 28, 'FUNCTION': 149, 'GREAT': 186, 'GREATAND': 57, 'IF': 118, 'IO_NUMBER': 90, 'LBRACE': 207, 'LESS': 71, 'LESSAND': 230, 'LESSGREAT': 9, 'LPAR': 10, 'TLESS': 187, 'UNTIL': 155, 'WHILE': 105, 'WORD_OPEN': 115},
    {'ESAC': R0, 'LPAR': R0, 'NEWLINE': S141_311, 'PATTERN': R0, 'WORD_OPEN': R0},
    {'ASSIGNMENT_WORD': R137, 'ASSIGN_OPEN': R137, 'BANG': R137, 'CASE': R137, 'CLOBBER': R137, 'CMD_NAME': R137, 'DGREAT': R137, 'DLESS': R137, 'DLESSDASH': R137, 'DO': R137, 'DONE': R137, 'DSEMI': R137, 'ELIF': R137, 'ELSE': R137, 'ESAC': R137, 'FI': R137, 'FNAME': R137, 'FOR': R137, 'FUNCTION': R137, 'GREAT': R137, 'GREATAND': R137, 'IF': R137, 'IO_NUMBER': R137, 'LBRACE': R137, 'LESS': R137, 'LESSAND': R137, 'LESSGREAT': R137, 'LPAR': R137, 'RBRACE': R137, 'RPAR': R137, 'SEMI_AND': R137, 'THEN': R137, 'TLESS': R137, 'UNTIL': R137, 'WHILE': R137, 'WORD_OPEN': R137},
    {'$END': R126, 'AMP': R126, 'AND_IF': R126, 'ASSIGNMENT_WORD': R126, 'ASSIGN_OPEN': R126, 'CLOBBER': R126, 'DGREAT': R126, 'DLESS': R126, 'DLESSDASH': R126, 'DO': R126, 'DONE': R126, 'DSEMI': R126, 'ELIF': R126, 'ELSE': R126, 'ESAC': R126, 'FI': R126, 'GREAT': R126, 'GREATAND': R126, 'IO_NUMBER': R126, 'LESS': R126, 'LESSAND': R126, 'LESSGREAT': R126, 'NEWLINE': R126, 'OR_IF': R126, 'PIPE': R126, 'RBRACE': R126, 'RPAR': R126, 'SEMI': R126, 'SEMI_AND': R126, 'THEN': R126, 'TLESS': R126, 'WORD': R126, 'WORD_OPEN': R126},
    {'ARITH': R138, 'ARITH_OPEN': R138, 'BACKQUOTE': R138, 'BAD_OPEN': R138, 'BRACE_OPEN': R138, 'CMDSUB_OPEN': R138, 'DQ_OPEN': R138, 'DSQUOTE': R138, 'DYN_OPEN': R138, 'ESCAPED': R138, 'LITERAL': R138, 'PARAM': R138, 'SQUOTE': R138, 'WORD_CLOSE': R138},
    {'$END': R139, 'ARITH': R139, 'ARITH_OPEN': R139, 'BACKQUOTE': R139, 'BAD_OPEN': R139, 'BRACE_OPEN': R139, 'CMDSUB_OPEN': R139, 'DYN_OPEN': R139, 'HERE_TEXT': R139, 'PARAM': R139},
    {'ARITH': 331, 'ARITH_OPEN': 327, 'BACKQUOTE': S101_0, 'BAD_OPEN': 368, 'BRACE_CLOSE': 120, 'BRACE_OPEN': 280, 'CMDSUB_OPEN': 211, 'DYN_OPEN': 183, 'PARAM': S182_0, 'SUB_TEXT': S170_0},
    {'ARITH': 58, 'ARITH_OPEN': 327, 'BACKQUOTE': S101_0, 'BAD_OPEN': 292, 'BRACE_OPEN': 223, 'CMDSUB_OPEN': 211, 'DQ_OPEN': 269, 'DSQUOTE': S159_0, 'DYN_OPEN': 183, 'ESCAPED': S138_0, 'LITERAL': S145_0, 'PARAM': S182_0, 'SQUOTE': S144_0, 'WORD_CLOSE': 151},
    {'$END': R66, 'AMP': R66, 'AND_IF': R66, 'ASSIGNMENT_WORD': R66, 'ASSIGN_OPEN': R66, 'CLOBBER': R66, 'DGREAT': R66, 'DLESS': R66, 'DLESSDASH': R66, 'DO': R66, 'DONE': R66, 'DSEMI': R66, 'ELIF': R66, 'ELSE': R66, 'ESAC': R66, 'FI': R66, 'GREAT': R66, 'GREATAND': R66, 'IO_NUMBER': R66, 'LESS': R66, 'LESSAND': R66, 'LESSGREAT': R66, 'NEWLINE': R66, 'OR_IF': R66, 'PIPE': R66, 'RBRACE': R66, 'RPAR': R66, 'SEMI': R66, 'SEMI_AND': R66, 'THEN': R66, 'TLESS': R66, 'WORD': R66, 'WORD_OPEN': R66},
    {'IN': R0, 'NEWLINE': S141_311},
    {'$END': R140, 'ARITH': R140, 'ARITH_OPEN': R140, 'ARITH_TEXT': R140, 'A_BAND': R140, 'A_BOR': R140, 'A_COLON': R140, 'A_COMMA': R140, 'A_EQ': R140, 'A_LAND': R140, 'A_LOR': R140, 'A_LPAR': R140, 'A_POWER': R140, 'A_PROD': R140, 'A_QUEST': R140, 'A_REL': R140, 'A_RPAR': R140, 'A_SHIFT': R140, 'A_SIGN': R140, 'A_XOR': R140, 'BACKQUOTE': R140, 'BAD_OPEN': R140, 'BRACE_CLOSE': R140, 'BRACE_OPEN': R140, 'BR_TEXT': R140, 'CMDSUB_OPEN': R140, 'DBR_TEXT': R140, 'DQ_CLOSE': R140, 'DQ_OPEN': R140, 'DQ_TEXT': R140, 'DSQUOTE': R140, 'DYN_OPEN': R140, 'ESCAPED': R140, 'HERE_TEXT': R140, 'LITERAL': R140, 'PARAM': R140, 'PAT_TEXT': R140, 'SLASH': R140, 'SQUOTE': R140, 'SUB_COLON': R140, 'SUB_TEXT': R140, 'WORD_CLOSE': R140},
    {'$END': R141, 'ASSIGNMENT_WORD': R141, 'ASSIGN_OPEN': R141, 'BANG': R141, 'CASE': R141, 'CLOBBER': R141, 'CMD_NAME': R141, 'DGREAT': R141, 'DLESS': R141, 'DLESSDASH': R141, 'DO': R141, 'DONE': R141, 'DSEMI': R141, 'ELIF': R141, 'ELSE': R141, 'ESAC': R141, 'FI': R141, 'FNAME': R141, 'FOR': R141, 'FUNCTION': R141, 'GREAT': R141, 'GREATAND': R141, 'IF': R141, 'IN': R141, 'IO_NUMBER': R141, 'LBRACE': R141, 'LESS': R141, 'LESSAND': R141, 'LESSGREAT': R141, 'LPAR': R141, 'NEWLINE': R141, 'PATTERN': R141, 'RBRACE': R141, 'RPAR': R141, 'SEMI_AND': R141, 'THEN': R141, 'TLESS': R141, 'UNTIL': R141, 'WHILE': R141, 'WORD_OPEN': R141},
    {'ARITH': R142, 'ARITH_OPEN': R142, 'BACKQUOTE': R142, 'BAD_OPEN': R142, 'BRACE_OPEN': R142, 'CMDSUB_OPEN': R142, 'DQ_OPEN': R142, 'DSQUOTE': R142, 'DYN_OPEN': R142, 'ESCAPED': R142, 'LITERAL': R142, 'PARAM': R142, 'SQUOTE': R142, 'WORD_CLOSE': R142},
    {'$END': R143, 'AMP': R143, 'AND_IF': R143, 'ASSIGNMENT_WORD': R143, 'ASSIGN_OPEN': R143, 'CLOBBER': R143, 'DGREAT': R143, 'DLESS': R143, 'DLESSDASH': R143, 'DO': R143, 'DONE': R143, 'DSEMI': R143, 'ELIF': R143, 'ELSE': R143, 'ESAC': R143, 'FI': R143, 'GREAT': R143, 'GREATAND': R143, 'IN': R143, 'IO_NUMBER': R143, 'LESS': R143, 'LESSAND': R143, 'LESSGREAT': R143, 'NEWLINE': R143, 'OR_IF': R143, 'PIPE': R143, 'RBRACE': R143, 'RPAR': R143, 'SEMI': R143, 'SEMI_AND': R143, 'THEN': R143, 'TLESS': R143, 'WORD': R143, 'WORD_OPEN': R143},
    {'ARITH': R144, 'ARITH_OPEN': R144, 'BACKQUOTE': R144, 'BAD_OPEN': R144, 'BRACE_CLOSE': R144, 'BRACE_OPEN': R144, 'BR_TEXT': R144, 'CMDSUB_OPEN': R144, 'DQ_OPEN': R144, 'DSQUOTE': R144, 'DYN_OPEN': R144, 'ESCAPED': R144, 'LITERAL': R144, 'PARAM': R144, 'PAT_TEXT': R144, 'SLASH': R144, 'SQUOTE': R144, 'WORD_CLOSE': R144},
    {'ARITH': R145, 'ARITH_OPEN': R145, 'BACKQUOTE': R145, 'BAD_OPEN': R145, 'BRACE_OPEN': R145, 'CMDSUB_OPEN': R145, 'DQ_OPEN': R145, 'DSQUOTE': R145, 'DYN_OPEN': R145, 'ESCAPED': R145, 'LITERAL': R145, 'PARAM': R145, 'SQUOTE': R145, 'WORD_CLOSE': R145},
    {'ARITH': R146, 'ARITH_OPEN': R146, 'BACKQUOTE': R146, 'BAD_OPEN': R146, 'BRACE_OPEN': R146, 'CMDSUB_OPEN': R146, 'DQ_CLOSE': R146, 'DQ_TEXT': R146, 'DYN_OPEN': R146, 'PARAM': R146},
    {'ASSIGNMENT_WORD': R0, 'ASSIGN_OPEN': R0, 'BANG': R0, 'CASE': R0, 'CLOBBER': R0, 'CMD_NAME': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'FNAME': R0, 'FOR': R0, 'FUNCTION': R0, 'GREAT': R0, 'GREATAND': R0, 'IF': R0, 'IO_NUMBER': R0, 'LBRACE': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'LPAR': R0, 'NEWLINE': S141_311, 'TLESS': R0, 'UNTIL': R0, 'WHILE': R0, 'WORD_OPEN': R0},
    {'$END': R147, 'AMP': R147, 'AND_IF': R147, 'CLOBBER': R147, 'DGREAT': R147, 'DLESS': R147, 'DLESSDASH': R147, 'DO': R147, 'DONE': R147, 'DSEMI': R147, 'ELIF': R147, 'ELSE': R147, 'ESAC': R147, 'FI': R147, 'GREAT': R147, 'GREATAND': R147, 'IO_NUMBER': R147, 'LESS': R147, 'LESSAND': R147, 'LESSGREAT': R147, 'NEWLINE': R147, 'OR_IF': R147, 'PIPE': R147, 'RBRACE': R147, 'RPAR': R147, 'SEMI': R147, 'SEMI_AND': R147, 'THEN': R147, 'TLESS': R147, 'WORD': R147, 'WORD_OPEN': R147},
    {'ARITH': R148, 'ARITH_OPEN': R148, 'BACKQUOTE': R148, 'BAD_OPEN': R148, 'BRACE_CLOSE': R148, 'BRACE_OPEN': R148, 'CMDSUB_OPEN': R148, 'DBR_TEXT': R148, 'DQ_OPEN': R148, 'DYN_OPEN': R148, 'PARAM': R148},
    {'$END': R149, 'ASSIGNMENT_WORD': R149, 'ASSIGN_OPEN': R149, 'BANG': R149, 'CASE': R149, 'CLOBBER': R149, 'CMD_NAME': R149, 'DGREAT': R149, 'DLESS': R149, 'DLESSDASH': R149, 'DO': R149, 'DONE': R149, 'DSEMI': R149, 'ELIF': R149, 'ELSE': R149, 'ESAC': R149, 'FI': R149, 'FNAME': R149, 'FOR': R149, 'FUNCTION': R149, 'GREAT': R149, 'GREATAND': R149, 'IF': R149, 'IN': R149, 'IO_NUMBER': R149, 'LBRACE': R149, 'LESS': R149, 'LESSAND': R149, 'LESSGREAT': R149, 'LPAR': R149, 'NEWLINE': R149, 'PATTERN': R149, 'RBRACE': R149, 'RPAR': R149, 'SEMI_AND': R149, 'THEN': R149, 'TLESS': R149, 'UNTIL': R149, 'WHILE': R149, 'WORD_OPEN': R149},
    {'ARITH': R150, 'ARITH_OPEN': R150, 'BACKQUOTE': R150, 'BAD_OPEN': R150, 'BRACE_CLOSE': R150, 'BRACE_OPEN': R150, 'CMDSUB_OPEN': R150, 'DBR_TEXT': R150, 'DQ_OPEN': R150, 'DYN_OPEN': R150, 'PARAM': R150},
    {'$END': R151, 'ARITH': R151, 'ARITH_OPEN': R151, 'ARITH_TEXT': R151, 'A_BAND': R151, 'A_BOR': R151, 'A_COLON': R151, 'A_COMMA': R151, 'A_EQ': R151, 'A_LAND': R151, 'A_LOR': R151, 'A_LPAR': R151, 'A_POWER': R151, 'A_PROD': R151, 'A_QUEST': R151, 'A_REL': R151, 'A_RPAR': R151, 'A_SHIFT': R151, 'A_SIGN': R151, 'A_XOR': R151, 'BACKQUOTE': R151, 'BAD_OPEN': R151, 'BRACE_CLOSE': R151, 'BRACE_OPEN': R151, 'CMDSUB_OPEN': R151, 'DBR_TEXT': R151, 'DQ_CLOSE': R151, 'DQ_OPEN': R151, 'DQ_TEXT': R151, 'DYN_OPEN': R151, 'HERE_TEXT': R151, 'PARAM': R151, 'SUB_COLON': R151, 'SUB_TEXT': R151},
    {'$END': R0, 'ASSIGNMENT_WORD': R0, 'ASSIGN_OPEN': R0, 'BANG': R0, 'CASE': R0, 'CLOBBER': R0, 'CMD_NAME': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'FNAME': R0, 'FOR': R0, 'FUNCTION': R0, 'GREAT': R0, 'GREATAND': R0, 'IF': R0, 'IO_NUMBER': R0, 'LBRACE': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'LPAR': R0, 'NEWLINE': S141_311, 'TLESS': R0, 'UNTIL': R0, 'WHILE': R0, 'WORD_OPEN': R0},
    {'ARITH': R152, 'ARITH_OPEN': R152, 'BACKQUOTE': R152, 'BAD_OPEN': R152, 'BRACE_CLOSE': R152, 'BRACE_OPEN': R152, 'BR_TEXT': R152, 'CMDSUB_OPEN': R152, 'DQ_OPEN': R152, 'DSQUOTE': R152, 'DYN_OPEN': R152, 'ESCAPED': R152, 'LITERAL': R152, 'PARAM': R152, 'PAT_TEXT': R152, 'SLASH': R152, 'SQUOTE': R152, 'WORD_CLOSE': R152},
    {'ARITH': 197, 'ARITH_OPEN': 327, 'A_LPAR': 298, 'A_NAME': 217, 'A_NOT': 372, 'A_NUMBER': S207_310, 'A_PRE_INC': 380, 'A_SIGN': 374, 'BACKQUOTE': S101_198, 'BAD_OPEN': 368, 'BRACE_OPEN': 280, 'CMDSUB_OPEN': 211, 'DYN_OPEN': 183, 'PARAM': S182_198},
    {'ARITH': 13, 'ARITH_OPEN': 327, 'BACKQUOTE': S101_14, 'BAD_OPEN': 368, 'BRACE_OPEN': 280, 'CMDSUB_OPEN': 211, 'DQ_CLOSE': 1, 'DQ_TEXT': S28_14, 'DYN_OPEN': 183, 'PARAM': S182_14},
    {'ARITH': 58, 'ARITH_OPEN': 327, 'BACKQUOTE': S101_0, 'BAD_OPEN': 292, 'BRACE_OPEN': 223, 'CMDSUB_OPEN': 211, 'DQ_OPEN': 269, 'DSQUOTE': S159_0, 'DYN_OPEN': 183, 'ESCAPED': S138_0, 'LITERAL': S145_0, 'PARAM': S182_0, 'SQUOTE': S144_0, 'WORD_CLOSE': 72},
    {'ARITH': R148, 'ARITH_OPEN': R148, 'BACKQUOTE': R148, 'BAD_OPEN': R148, 'BRACE_CLOSE': R148, 'BRACE_OPEN': R148, 'CMDSUB_OPEN': R148, 'DBR_TEXT': R148, 'DQ_OPEN': R148, 'DYN_OPEN': R148, 'PARAM': R148},
    {'WORD': S99_347, 'WORD_OPEN': 115},
    {'ARITH': 210, 'ARITH_OPEN': 327, 'BACKQUOTE': S101_0, 'BAD_OPEN': 292, 'BRACE_CLOSE': 373, 'BRACE_OPEN': 223, 'BR_TEXT': S79_0, 'CMDSUB_OPEN': 211, 'DQ_OPEN': 269, 'DSQUOTE': S159_0, 'DYN_OPEN': 183, 'ESCAPED': S70_0, 'PARAM': S182_0, 'SQUOTE': S144_0},
    {'DO': 199},
    {'ARITH': R153, 'ARITH_OPEN': R153, 'BACKQUOTE': R153, 'BAD_OPEN': R153, 'BRACE_OPEN': R153, 'CMDSUB_OPEN': R153, 'DQ_OPEN': R153, 'DSQUOTE': R153, 'DYN_OPEN': R153, 'ESCAPED': R153, 'LITERAL': R153, 'PARAM': R153, 'SQUOTE': R153, 'WORD_CLOSE': R153},
    {'ARITH': R154, 'ARITH_OPEN': R154, 'BACKQUOTE': R154, 'BAD_OPEN': R154, 'BRACE_CLOSE': R154, 'BRACE_OPEN': R154, 'CMDSUB_OPEN': R154, 'DBR_TEXT': R154, 'DQ_OPEN': R154, 'DYN_OPEN': R154, 'PARAM': R154},
    {'$END': R155, 'A_BAND': R155, 'A_BOR': R155, 'A_COLON': R155, 'A_COMMA': R155, 'A_EQ': R155, 'A_LAND': R155, 'A_LOR': R155, 'A_POWER': R155, 'A_PROD': R155, 'A_QUEST': R155, 'A_REL': R155, 'A_RPAR': R155, 'A_SHIFT': R155, 'A_SIGN': R155, 'A_XOR': R155},
    {'$END': R156, 'AMP': R156, 'AND_IF': R156, 'CLOBBER': R156, 'DGREAT': R156, 'DLESS': R156, 'DLESSDASH': R156, 'DO': R156, 'DONE': R156, 'DSEMI': R156, 'ELIF': R156, 'ELSE': R156, 'ESAC': R156, 'FI': R156, 'GREAT': R156, 'GREATAND': R156, 'IO_NUMBER': R156, 'LESS': R156, 'LESSAND': R156, 'LESSGREAT': R156, 'NEWLINE': R156, 'OR_IF': R156, 'PIPE': R156, 'RBRACE': R156, 'RPAR': R156, 'SEMI': R156, 'SEMI_AND': R156, 'THEN': R156, 'TLESS': R156},
    {'ASSIGNMENT_WORD': S39_79, 'ASSIGN_OPEN': 30, 'BANG': 243, 'CASE': 122, 'CLOBBER': 272, 'CMD_NAME': S118_180, 'DGREAT': 209, 'DLESS': 12, 'DLESSDASH': 79, 'FNAME': 202, 'FOR': 28, 'FUNCTION': 149, 'GREAT': 186, 'GREATAND': 57, 'IF': 118, 'IO_NUMBER': 90, 'LBRACE': 207, 'LESS': 71, 'LESSAND': 230, 'LESSGREAT': 9, 'LPAR': 10, 'TLESS': 187, 'UNTIL': 155, 'WHILE': 105, 'WORD_OPEN': 115},
    {'PARAM_OP': 352, 'PATTERN_OP': 376, 'REPLACE_OP': 366, 'SUB_COLON': 350},
    {'$END': R157, 'AMP': R157, 'AND_IF': R157, 'ASSIGNMENT_WORD': R157, 'ASSIGN_OPEN': R157, 'CLOBBER': R157, 'DGREAT': R157, 'DLESS': R157, 'DLESSDASH': R157, 'DO': R157, 'DONE': R157, 'DSEMI': R157, 'ELIF': R157, 'ELSE': R157, 'ESAC': R157, 'FI': R157, 'GREAT': R157, 'GREATAND': R157, 'IO_NUMBER': R157, 'LESS': R157, 'LESSAND': R157, 'LESSGREAT': R157, 'NEWLINE': R157, 'OR_IF': R157, 'PIPE': R157, 'RBRACE': R157, 'RPAR': R157, 'SEMI': R157, 'SEMI_AND': R157, 'THEN': R157, 'TLESS': R157, 'WORD': R157, 'WORD_OPEN': R157},
    {'$END': R158, 'AMP': R158, 'AND_IF': R158, 'CLOBBER': R158, 'DGREAT': R158, 'DLESS': R158, 'DLESSDASH': R158, 'DO': R158, 'DONE': R158, 'DSEMI': R158, 'ELIF': R158, 'ELSE': R158, 'ESAC': R158, 'FI': R158, 'GREAT': R158, 'GREATAND': R158, 'IO_NUMBER': R158, 'LESS': R158, 'LESSAND': R158, 'LESSGREAT': R158, 'NEWLINE': R158, 'OR_IF': R158, 'PIPE': R158, 'RBRACE': R158, 'RPAR': R158, 'SEMI': R158, 'SEMI_AND': R158, 'THEN': R158, 'TLESS': R158},
    {'ARITH': R159, 'ARITH_OPEN': R159, 'BACKQUOTE': R159, 'BAD_OPEN': R159, 'BRACE_CLOSE': R159, 'BRACE_OPEN': R159, 'BR_TEXT': R159, 'CMDSUB_OPEN': R159, 'DQ_OPEN': R159, 'DSQUOTE': R159, 'DYN_OPEN': R159, 'ESCAPED': R159, 'LITERAL': R159, 'PARAM': R159, 'PAT_TEXT': R159, 'SLASH': R159, 'SQUOTE': R159, 'WORD_CLOSE': R159},
    {'$END': R58, 'AMP': R58, 'AND_IF': R58, 'ASSIGNMENT_WORD': R58, 'ASSIGN_OPEN': R58, 'CLOBBER': R58, 'DGREAT': R58, 'DLESS': R58, 'DLESSDASH': R58, 'DO': R58, 'DONE': R58, 'DSEMI': R58, 'ELIF': R58, 'ELSE': R58, 'ESAC': R58, 'FI': R58, 'GREAT': R58, 'GREATAND': R58, 'IO_NUMBER': R58, 'LESS': R58, 'LESSAND': R58, 'LESSGREAT': R58, 'NEWLINE': R58, 'OR_IF': R58, 'PIPE': R58, 'RBRACE': R58, 'RPAR': R58, 'SEMI': R58, 'SEMI_AND': R58, 'THEN': R58, 'TLESS': R58, 'WORD': R58, 'WORD_OPEN': R58},
    {'$END': R160, 'AMP': R160, 'AND_IF': R160, 'DO': R160, 'DONE': R160, 'DSEMI': R160, 'ELIF': R160, 'ELSE': R160, 'ESAC': R160, 'FI': R160, 'NEWLINE': R160, 'OR_IF': R160, 'RBRACE': R160, 'RPAR': R160, 'SEMI': R160, 'SEMI_AND': R160, 'THEN': R160},
    {'NEWLINE': S141_151, 'SEMI': 147, 'WORD': S99_0, 'WORD_OPEN': 115},
    {'ESAC': R161, 'LPAR': R161, 'PATTERN': R161, 'WORD_OPEN': R161},
    {},
    {'ASSIGNMENT_WORD': R0, 'ASSIGN_OPEN': R0, 'BANG': R0, 'CASE': R0, 'CLOBBER': R0, 'CMD_NAME': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'FNAME': R0, 'FOR': R0, 'FUNCTION': R0, 'GREAT': R0, 'GREATAND': R0, 'IF': R0, 'IO_NUMBER': R0, 'LBRACE': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'LPAR': R0, 'NEWLINE': S141_311, 'TLESS': R0, 'UNTIL': R0, 'WHILE': R0, 'WORD_OPEN': R0},
    {'$END': R162, 'ARITH': R162, 'ARITH_OPEN': R162, 'ARITH_TEXT': R162, 'A_BAND': R162, 'A_BOR': R162, 'A_COLON': R162, 'A_COMMA': R162, 'A_EQ': R162, 'A_LAND': R162, 'A_LOR': R162, 'A_LPAR': R162, 'A_POWER': R162, 'A_PROD': R162, 'A_QUEST': R162, 'A_REL': R162, 'A_RPAR': R162, 'A_SHIFT': R162, 'A_SIGN': R162, 'A_XOR': R162, 'BACKQUOTE': R162, 'BAD_OPEN': R162, 'BRACE_CLOSE': R162, 'BRACE_OPEN': R162, 'BR_TEXT': R162, 'CMDSUB_OPEN': R162, 'DBR_TEXT': R162, 'DQ_CLOSE': R162, 'DQ_OPEN': R162, 'DQ_TEXT': R162, 'DSQUOTE': R162, 'DYN_OPEN': R162, 'ESCAPED': R162, 'HERE_TEXT': R162, 'LITERAL': R162, 'PARAM': R162, 'PAT_TEXT': R162, 'SLASH': R162, 'SQUOTE': R162, 'SUB_COLON': R162, 'SUB_TEXT': R162, 'WORD_CLOSE': R162},
    {'ARITH': R153, 'ARITH_OPEN': R153, 'BACKQUOTE': R153, 'BAD_OPEN': R153, 'BRACE_OPEN': R153, 'CMDSUB_OPEN': R153, 'DQ_OPEN': R153, 'DSQUOTE': R153, 'DYN_OPEN': R153, 'ESCAPED': R153, 'LITERAL': R153, 'PARAM': R153, 'SQUOTE': R153, 'WORD_CLOSE': R153},
    {'ARITH': 104, 'ARITH_OPEN': 327, 'BACKQUOTE': S101_105, 'BAD_OPEN': 292, 'BRACE_CLOSE': 129, 'BRACE_OPEN': 223, 'BR_TEXT': S79_105, 'CMDSUB_OPEN': 211, 'DQ_OPEN': 269, 'DSQUOTE': S159_105, 'DYN_OPEN': 183, 'ESCAPED': S70_105, 'PARAM': S182_105, 'SQUOTE': S144_105},
    {'$END': R151, 'ARITH': R151, 'ARITH_OPEN': R151, 'ARITH_TEXT': R151, 'A_BAND': R151, 'A_BOR': R151, 'A_COLON': R151, 'A_COMMA': R151, 'A_EQ': R151, 'A_LAND': R151, 'A_LOR': R151, 'A_LPAR': R151, 'A_POWER': R151, 'A_PROD': R151, 'A_QUEST': R151, 'A_REL': R151, 'A_RPAR': R151, 'A_SHIFT': R151, 'A_SIGN': R151, 'A_XOR': R151, 'BACKQUOTE': R151, 'BAD_OPEN': R151, 'BRACE_CLOSE': R151, 'BRACE_OPEN': R151, 'CMDSUB_OPEN': R151, 'DBR_TEXT': R151, 'DQ_CLOSE': R151, 'DQ_OPEN': R151, 'DQ_TEXT': R151, 'DYN_OPEN': R151, 'HERE_TEXT': R151, 'PARAM': R151, 'SUB_COLON': R151, 'SUB_TEXT': R151},
    {'$END': R129, 'A_BAND': R129, 'A_BOR': R129, 'A_COLON': R129, 'A_COMMA': R129, 'A_EQ': R129, 'A_LAND': R129, 'A_LOR': R129, 'A_POWER': R129, 'A_PROD': R129, 'A_QUEST': R129, 'A_REL': R129, 'A_RPAR': R129, 'A_SHIFT': R129, 'A_SIGN': R129, 'A_XOR': R129},
    {'ARITH': R163, 'ARITH_OPEN': R163, 'BACKQUOTE': R163, 'BAD_OPEN': R163, 'BRACE_CLOSE': R163, 'BRACE_OPEN': R163, 'BR_TEXT': R163, 'CMDSUB_OPEN': R163, 'DQ_OPEN': R163, 'DSQUOTE': R163, 'DYN_OPEN': R163, 'ESCAPED': R163, 'LITERAL': R163, 'PARAM': R163, 'PAT_TEXT': R163, 'SLASH': R163, 'SQUOTE': R163, 'WORD_CLOSE': R163},
    {'$END': R164, 'ARITH': R164, 'ARITH_OPEN': R164, 'ARITH_TEXT': R164, 'A_BAND': R164, 'A_BOR': R164, 'A_COLON': R164, 'A_COMMA': R164, 'A_EQ': R164, 'A_LAND': R164, 'A_LOR': R164, 'A_LPAR': R164, 'A_POWER': R164, 'A_PROD': R164, 'A_QUEST': R164, 'A_REL': R164, 'A_RPAR': R164, 'A_SHIFT': R164, 'A_SIGN': R164, 'A_XOR': R164, 'BACKQUOTE': R164, 'BAD_OPEN': R164, 'BRACE_CLOSE': R164, 'BRACE_OPEN': R164, 'CMDSUB_OPEN': R164, 'DBR_TEXT': R164, 'DQ_CLOSE': R164, 'DQ_OPEN': R164, 'DQ_TEXT': R164, 'DYN_OPEN': R164, 'HERE_TEXT': R164, 'PARAM': R164, 'SUB_COLON': R164, 'SUB_TEXT': R164},
    {'ASSIGNMENT_WORD': R0, 'ASSIGN_OPEN': R0, 'BANG': R0, 'CASE': R0, 'CLOBBER': R0, 'CMD_NAME': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'DO': R0, 'DONE': R0, 'DSEMI': R0, 'ELIF': R0, 'ELSE': R0, 'ESAC': R0, 'FI': R0, 'FNAME': R0, 'FOR': R0, 'FUNCTION': R0, 'GREAT': R0, 'GREATAND': R0, 'IF': R0, 'IO_NUMBER': R0, 'LBRACE': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'LPAR': R0, 'NEWLINE': S141_311, 'RBRACE': R0, 'RPAR': R0, 'SEMI_AND': R0, 'THEN': R0, 'TLESS': R0, 'UNTIL': R0, 'WHILE': R0, 'WORD_OPEN': R0},
    {'ARITH': 197, 'ARITH_OPEN': 327, 'A_LPAR': 298, 'A_NAME': 217, 'A_NOT': 372, 'A_NUMBER': S207_310, 'A_PRE_INC': 380, 'A_SIGN': 374, 'BACKQUOTE': S101_198, 'BAD_OPEN': 368, 'BRACE_OPEN': 280, 'CMDSUB_OPEN': 211, 'DYN_OPEN': 183, 'PARAM': S182_198},
    {'$END': R165, 'A_BAND': R165, 'A_BOR': R165, 'A_COLON': R165, 'A_COMMA': R165, 'A_EQ': R165, 'A_LAND': R165, 'A_LOR': R165, 'A_QUEST': R165, 'A_REL': R165, 'A_RPAR': R165, 'A_SHIFT': 216, 'A_XOR': R165},
    {'THEN': 193},
    {'$END': R166, 'A_BAND': R166, 'A_BOR': R166, 'A_COLON': R166, 'A_COMMA': R166, 'A_EQ': R166, 'A_LAND': R166, 'A_LOR': R166, 'A_QUEST': R166, 'A_REL': 220, 'A_RPAR': R166, 'A_XOR': R166},
    {'RPAR': 140},
    {'ARITH': R153, 'ARITH_OPEN': R153, 'BACKQUOTE': R153, 'BAD_OPEN': R153, 'BRACE_OPEN': R153, 'CMDSUB_OPEN': R153, 'DQ_OPEN': R153, 'DSQUOTE': R153, 'DYN_OPEN': R153, 'ESCAPED': R153, 'LITERAL': R153, 'PARAM': R153, 'SQUOTE': R153, 'WORD_CLOSE': R153},
    {'$END': R167, 'AMP': R167, 'AND_IF': R167, 'CLOBBER': R167, 'DGREAT': R167, 'DLESS': R167, 'DLESSDASH': R167, 'DO': R167, 'DONE': R167, 'DSEMI': R167, 'ELIF': R167, 'ELSE': R167, 'ESAC': R167, 'FI': R167, 'GREAT': R167, 'GREATAND': R167, 'IO_NUMBER': R167, 'LESS': R167, 'LESSAND': R167, 'LESSGREAT': R167, 'NEWLINE': R167, 'OR_IF': R167, 'PIPE': R167, 'RBRACE': R167, 'RPAR': R167, 'SEMI': R167, 'SEMI_AND': R167, 'THEN': R167, 'TLESS': R167},
    {'$END': R168, 'ARITH': R168, 'ARITH_OPEN': R168, 'ARITH_TEXT': R168, 'A_BAND': R168, 'A_BOR': R168, 'A_COLON': R168, 'A_COMMA': R168, 'A_EQ': R168, 'A_LAND': R168, 'A_LOR': R168, 'A_LPAR': R168, 'A_POWER': R168, 'A_PROD': R168, 'A_QUEST': R168, 'A_REL': R168, 'A_RPAR': R168, 'A_SHIFT': R168, 'A_SIGN': R168, 'A_XOR': R168, 'BACKQUOTE': R168, 'BAD_OPEN': R168, 'BRACE_CLOSE': R168, 'BRACE_OPEN': R168, 'CMDSUB_OPEN': R168, 'DBR_TEXT': R168, 'DQ_CLOSE': R168, 'DQ_OPEN': R168, 'DQ_TEXT': R168, 'DYN_OPEN': R168, 'HERE_TEXT': R168, 'PARAM': R168, 'SUB_COLON': R168, 'SUB_TEXT': R168},
    {'$END': R169, 'AMP': R169, 'AND_IF': R169, 'CLOBBER': 272, 'DGREAT': 209, 'DLESS': 12, 'DLESSDASH': 79, 'DO': R169, 'DONE': R169, 'DSEMI': R169, 'ELIF': R169, 'ELSE': R169, 'ESAC': R169, 'FI': R169, 'GREAT': 186, 'GREATAND': 57, 'IO_NUMBER': 90, 'LESS': 71, 'LESSAND': 230, 'LESSGREAT': 9, 'NEWLINE': R169, 'OR_IF': R169, 'PIPE': R169, 'RBRACE': R169, 'RPAR': R169, 'SEMI': R169, 'SEMI_AND': R169, 'THEN': R169, 'TLESS': 187},
    {'ARITH': R170, 'ARITH_OPEN': R170, 'BACKQUOTE': R170, 'BAD_OPEN': R170, 'BRACE_CLOSE': R170, 'BRACE_OPEN': R170, 'CMDSUB_OPEN': R170, 'DYN_OPEN': R170, 'PARAM': R170, 'SUB_COLON': R170, 'SUB_TEXT': R170},
    {'ARITH': R171, 'ARITH_OPEN': R171, 'BACKQUOTE': R171, 'BAD_OPEN': R171, 'BRACE_CLOSE': R171, 'BRACE_OPEN': R171, 'CMDSUB_OPEN': R171, 'DYN_OPEN': R171, 'PARAM': R171, 'SUB_TEXT': R171},
    {'$END': R172, 'A_BAND': R172, 'A_BOR': R172, 'A_COLON': R172, 'A_COMMA': R172, 'A_EQ': R172, 'A_LAND': R172, 'A_LOR': R172, 'A_POWER': 354, 'A_PROD': R172, 'A_QUEST': R172, 'A_REL': R172, 'A_RPAR': R172, 'A_SHIFT': R172, 'A_SIGN': R172, 'A_XOR': R172},
    {'$END': R95, 'ASSIGNMENT_WORD': R95, 'ASSIGN_OPEN': R95, 'BANG': R95, 'CASE': R95, 'CLOBBER': R95, 'CMD_NAME': R95, 'DGREAT': R95, 'DLESS': R95, 'DLESSDASH': R95, 'DO': R95, 'DONE': R95, 'DSEMI': R95, 'ELIF': R95, 'ELSE': R95, 'ESAC': R95, 'FI': R95, 'FNAME': R95, 'FOR': R95, 'FUNCTION': R95, 'GREAT': R95, 'GREATAND': R95, 'IF': R95, 'IN': R95, 'IO_NUMBER': R95, 'LBRACE': R95, 'LESS': R95, 'LESSAND': R95, 'LESSGREAT': R95, 'LPAR': R95, 'NEWLINE': 263, 'PATTERN': R95, 'RBRACE': R95, 'RPAR': R95, 'SEMI_AND': R95, 'THEN': R95, 'TLESS': R95, 'UNTIL': R95, 'WHILE': R95, 'WORD_OPEN': R95},
    {'$END': R173, 'AMP': R173, 'AND_IF': R173, 'CLOBBER': 272, 'DGREAT': 209, 'DLESS': 12, 'DLESSDASH': 79, 'DO': R173, 'DONE': R173, 'DSEMI': R173, 'ELIF': R173, 'ELSE': R173, 'ESAC': R173, 'FI': R173, 'GREAT': 186, 'GREATAND': 57, 'IO_NUMBER': 90, 'LESS': 71, 'LESSAND': 230, 'LESSGREAT': 9, 'NEWLINE': R173, 'OR_IF': R173, 'PIPE': R173, 'RBRACE': R173, 'RPAR': R173, 'SEMI': R173, 'SEMI_AND': R173, 'THEN': R173, 'TLESS': 187, 'WORD': S99_0, 'WORD_OPEN': 115},
    {'ARITH': R174, 'ARITH_OPEN': R174, 'ARITH_TEXT': R174, 'A_LPAR': R174, 'A_RPAR': R174, 'BACKQUOTE': R174, 'BAD_OPEN': R174, 'BRACE_OPEN': R174, 'CMDSUB_OPEN': R174, 'DYN_OPEN': R174, 'PARAM': R174},
    {'ARITH': R148, 'ARITH_OPEN': R148, 'BACKQUOTE': R148, 'BAD_OPEN': R148, 'BRACE_CLOSE': R148, 'BRACE_OPEN': R148, 'CMDSUB_OPEN': R148, 'DBR_TEXT': R148, 'DQ_OPEN': R148, 'DYN_OPEN': R148, 'PARAM': R148},
    {'ELIF': 260, 'ELSE': 0, 'FI': 341},
    {'$END': R175, 'ASSIGNMENT_WORD': S39_79, 'ASSIGN_OPEN': 30, 'BANG': 243, 'CASE': 122, 'CLOBBER': 272, 'CMD_NAME': S118_180, 'DGREAT': 209, 'DLESS': 12, 'DLESSDASH': 79, 'FNAME': 202, 'FOR': 28, 'FUNCTION': 149, 'GREAT': 186, 'GREATAND': 57, 'IF': 118, 'IO_NUMBER': 90, 'LBRACE': 207, 'LESS': 71, 'LESSAND': 230, 'LESSGREAT': 9, 'LPAR': 10, 'TLESS': 187, 'UNTIL': 155, 'WHILE': 105, 'WORD_OPEN': 115},
    {'ARITH': 64, 'ARITH_OPEN': 327, 'BACKQUOTE': S101_0, 'BAD_OPEN': 368, 'BRACE_CLOSE': 22, 'BRACE_OPEN': 280, 'CMDSUB_OPEN': 211, 'DBR_TEXT': S150_0, 'DQ_OPEN': 269, 'DYN_OPEN': 183, 'PARAM': S182_0},
    {'$END': R176, 'AMP': R176, 'AND_IF': R176, 'CLOBBER': R176, 'DGREAT': R176, 'DLESS': R176, 'DLESSDASH': R176, 'DO': R176, 'DONE': R176, 'DSEMI': R176, 'ELIF': R176, 'ELSE': R176, 'ESAC': R176, 'FI': R176, 'GREAT': R176, 'GREATAND': R176, 'IO_NUMBER': R176, 'LESS': R176, 'LESSAND': R176, 'LESSGREAT': R176, 'NEWLINE': R176, 'OR_IF': R176, 'PIPE': R176, 'RBRACE': R176, 'RPAR': R176, 'SEMI': R176, 'SEMI_AND': R176, 'THEN': R176, 'TLESS': R176},
    {'NEWLINE': R177, 'SEMI': R177, 'WORD': R177, 'WORD_OPEN': R177},
    {'RPAR': 343},
    {'$END': R178, 'ARITH': R178, 'ARITH_OPEN': R178, 'BACKQUOTE': R178, 'BAD_OPEN': R178, 'BRACE_OPEN': R178, 'CMDSUB_OPEN': R178, 'DYN_OPEN': R178, 'HERE_TEXT': R178, 'PARAM': R178},
    {'ASSIGNMENT_WORD': R0, 'ASSIGN_OPEN': R0, 'BANG': R0, 'CASE': R0, 'CLOBBER': R0, 'CMD_NAME': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'FNAME': R0, 'FOR': R0, 'FUNCTION': R0, 'GREAT': R0, 'GREATAND': R0, 'IF': R0, 'IO_NUMBER': R0, 'LBRACE': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'LPAR': R0, 'NEWLINE': S141_311, 'TLESS': R0, 'UNTIL': R0, 'WHILE': R0, 'WORD_OPEN': R0},
    {'$END': R179, 'AMP': R179, 'AND_IF': R179, 'CLOBBER': R179, 'DGREAT': R179, 'DLESS': R179, 'DLESSDASH': R179, 'DO': R179, 'DONE': R179, 'DSEMI': R179, 'ELIF': R179, 'ELSE': R179, 'ESAC': R179, 'FI': R179, 'GREAT': R179, 'GREATAND': R179, 'IO_NUMBER': R179, 'LESS': R179, 'LESSAND': R179, 'LESSGREAT': R179, 'NEWLINE': R179, 'OR_IF': R179, 'PIPE': R179, 'RBRACE': R179, 'RPAR': R179, 'SEMI': R179, 'SEMI_AND': R179, 'THEN': R179, 'TLESS': R179},
    {'$END': R180, 'A_BAND': R180, 'A_BOR': R180, 'A_COLON': R180, 'A_COMMA': R180, 'A_EQ': R180, 'A_LAND': R180, 'A_LOR': R180, 'A_POWER': R180, 'A_PROD': R180, 'A_QUEST': R180, 'A_REL': R180, 'A_RPAR': R180, 'A_SHIFT': R180, 'A_SIGN': R180, 'A_XOR': R180},
    {'$END': R22, 'AMP': R22, 'AND_IF': R22, 'CLOBBER': R22, 'DGREAT': R22, 'DLESS': R22, 'DLESSDASH': R22, 'DO': R22, 'DONE': R22, 'DSEMI': R22, 'ELIF': R22, 'ELSE': R22, 'ESAC': R22, 'FI': R22, 'GREAT': R22, 'GREATAND': R22, 'IO_NUMBER': R22, 'LESS': R22, 'LESSAND': R22, 'LESSGREAT': R22, 'NEWLINE': R22, 'OR_IF': R22, 'PIPE': R22, 'RBRACE': R22, 'RPAR': R22, 'SEMI': R22, 'SEMI_AND': R22, 'THEN': R22, 'TLESS': R22},
    {'ASSIGNMENT_WORD': S39_79, 'ASSIGN_OPEN': 30, 'CASE': 122, 'CLOBBER': 272, 'CMD_NAME': S118_180, 'DGREAT': 209, 'DLESS': 12, 'DLESSDASH': 79, 'FNAME': 202, 'FOR': 28, 'FUNCTION': 149, 'GREAT': 186, 'GREATAND': 57, 'IF': 118, 'IO_NUMBER': 90, 'LBRACE': 207, 'LESS': 71, 'LESSAND': 230, 'LESSGREAT': 9, 'LPAR': 10, 'TLESS': 187, 'UNTIL': 155, 'WHILE': 105, 'WORD_OPEN': 115},
    {'$END': R181, 'A_COLON': R181, 'A_COMMA': R181, 'A_RPAR': R181},
    {'ARITH': 197, 'ARITH_OPEN': 327, 'A_LPAR': 298, 'A_NAME': 217, 'A_NOT': 372, 'A_NUMBER': S207_310, 'A_PRE_INC': 380, 'A_RPAR': 226, 'A_SIGN': 374, 'BACKQUOTE': S101_198, 'BAD_OPEN': 368, 'BRACE_OPEN': 280, 'CMDSUB_OPEN': 211, 'DYN_OPEN': 183, 'PARAM': S182_198},
    {'$END': R182, 'ARITH': R182, 'ARITH_OPEN': R182, 'ARITH_TEXT': R182, 'A_BAND': R182, 'A_BOR': R182, 'A_COLON': R182, 'A_COMMA': R182, 'A_EQ': R182, 'A_LAND': R182, 'A_LOR': R182, 'A_LPAR': R182, 'A_POWER': R182, 'A_PROD': R182, 'A_QUEST': R182, 'A_REL': R182, 'A_RPAR': R182, 'A_SHIFT': R182, 'A_SIGN': R182, 'A_XOR': R182, 'BACKQUOTE': R182, 'BAD_OPEN': R182, 'BRACE_CLOSE': R182, 'BRACE_OPEN': R182, 'BR_TEXT': R182, 'CMDSUB_OPEN': R182, 'DBR_TEXT': R182, 'DQ_CLOSE': R182, 'DQ_OPEN': R182, 'DQ_TEXT': R182, 'DSQUOTE': R182, 'DYN_OPEN': R182, 'ESCAPED': R182, 'HERE_TEXT': R182, 'LITERAL': R182, 'PARAM': R182, 'PAT_TEXT': R182, 'SLASH': R182, 'SQUOTE': R182, 'SUB_COLON': R182, 'SUB_TEXT': R182, 'WORD_CLOSE': R182},
    {'$END': R183, 'AMP': R183, 'AND_IF': R183, 'CLOBBER': R183, 'DGREAT': R183, 'DLESS': R183, 'DLESSDASH': R183, 'DO': R183, 'DONE': R183, 'DSEMI': R183, 'ELIF': R183, 'ELSE': R183, 'ESAC': R183, 'FI': R183, 'GREAT': R183, 'GREATAND': R183, 'IO_NUMBER': R183, 'LESS': R183, 'LESSAND': R183, 'LESSGREAT': R183, 'NEWLINE': R183, 'OR_IF': R183, 'PIPE': R183, 'RBRACE': R183, 'RPAR': R183, 'SEMI': R183, 'SEMI_AND': R183, 'THEN': R183, 'TLESS': R183},
    {'A_COMMA': 268, 'A_RPAR': 136},
    {'ARITH': R184, 'ARITH_OPEN': R184, 'BACKQUOTE': R184, 'BAD_OPEN': R184, 'BRACE_CLOSE': R184, 'BRACE_OPEN': R184, 'CMDSUB_OPEN': R184, 'DYN_OPEN': R184, 'PARAM': R184, 'SUB_COLON': R184, 'SUB_TEXT': R184},
    {'$END': R147, 'AMP': R147, 'AND_IF': R147, 'CLOBBER': R147, 'DGREAT': R147, 'DLESS': R147, 'DLESSDASH': R147, 'DO': R147, 'DONE': R147, 'DSEMI': R147, 'ELIF': R147, 'ELSE': R147, 'ESAC': R147, 'FI': R147, 'GREAT': R147, 'GREATAND': R147, 'IO_NUMBER': R147, 'LESS': R147, 'LESSAND': R147, 'LESSGREAT': R147, 'NEWLINE': R147, 'OR_IF': R147, 'PIPE': R147, 'RBRACE': R147, 'RPAR': R147, 'SEMI': R147, 'SEMI_AND': R147, 'THEN': R147, 'TLESS': R147, 'WORD': R147, 'WORD_OPEN': R147},
    {'FI': 353},
    {'$END': R185, 'A_BOR': R185, 'A_COLON': R185, 'A_COMMA': R185, 'A_LAND': R185, 'A_LOR': R185, 'A_QUEST': R185, 'A_RPAR': R185, 'A_XOR': 198},
    {'DO': R186, 'IN': R186, 'NEWLINE': R186, 'SEMI': R186},
    {'ARITH': 197, 'ARITH_OPEN': 327, 'A_LPAR': 298, 'A_NAME': 217, 'A_NOT': 372, 'A_NUMBER': S207_310, 'A_PRE_INC': 380, 'A_SIGN': 374, 'BACKQUOTE': S101_198, 'BAD_OPEN': 368, 'BRACE_OPEN': 280, 'CMDSUB_OPEN': 211, 'DYN_OPEN': 183, 'PARAM': S182_198},
    {'ESAC': R187, 'LPAR': R187, 'PATTERN': R187, 'WORD_OPEN': R187},
    {'ARITH': R188, 'ARITH_OPEN': R188, 'ARITH_TEXT': R188, 'A_LPAR': R188, 'A_RPAR': R188, 'BACKQUOTE': R188, 'BAD_OPEN': R188, 'BRACE_OPEN': R188, 'CMDSUB_OPEN': R188, 'DYN_OPEN': R188, 'PARAM': R188},
    {'ARITH': R69, 'ARITH_OPEN': R69, 'BACKQUOTE': R69, 'BAD_OPEN': R69, 'BRACE_OPEN': R69, 'CMDSUB_OPEN': R69, 'DQ_CLOSE': R69, 'DQ_TEXT': R69, 'DYN_OPEN': R69, 'PARAM': R69},
    {'IN': 32},
    {'$END': R189, 'AMP': R189, 'AND_IF': R189, 'CLOBBER': R189, 'DGREAT': R189, 'DLESS': R189, 'DLESSDASH': R189, 'DO': R189, 'DONE': R189, 'DSEMI': R189, 'ELIF': R189, 'ELSE': R189, 'ESAC': R189, 'FI': R189, 'GREAT': R189, 'GREATAND': R189, 'IO_NUMBER': R189, 'LESS': R189, 'LESSAND': R189, 'LESSGREAT': R189, 'NEWLINE': R189, 'OR_IF': R189, 'PIPE': R189, 'RBRACE': R189, 'RPAR': R189, 'SEMI': R189, 'SEMI_AND': R189, 'THEN': R189, 'TLESS': R189},
    {'$END': R190, 'ARITH': R190, 'ARITH_OPEN': R190, 'BACKQUOTE': R190, 'BAD_OPEN': R190, 'BRACE_OPEN': R190, 'CMDSUB_OPEN': R190, 'DYN_OPEN': R190, 'HERE_TEXT': R190, 'PARAM': R190},
    {'ASSIGNMENT_WORD': R0, 'ASSIGN_OPEN': R0, 'CASE': R0, 'CLOBBER': R0, 'CMD_NAME': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'FOR': R0, 'GREAT': R0, 'GREATAND': R0, 'IF': R0, 'IO_NUMBER': R0, 'LBRACE': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'LPAR': R0, 'NEWLINE': S141_311, 'TLESS': R0, 'UNTIL': R0, 'WHILE': R0, 'WORD_OPEN': R0},
    {'DO': 199},
    {'$END': R191, 'ARITH': R191, 'ARITH_OPEN': R191, 'ARITH_TEXT': R191, 'A_BAND': R191, 'A_BOR': R191, 'A_COLON': R191, 'A_COMMA': R191, 'A_EQ': R191, 'A_LAND': R191, 'A_LOR': R191, 'A_LPAR': R191, 'A_POWER': R191, 'A_PROD': R191, 'A_QUEST': R191, 'A_REL': R191, 'A_RPAR': R191, 'A_SHIFT': R191, 'A_SIGN': R191, 'A_XOR': R191, 'BACKQUOTE': R191, 'BAD_OPEN': R191, 'BRACE_CLOSE': R191, 'BRACE_OPEN': R191, 'BR_TEXT': R191, 'CMDSUB_OPEN': R191, 'DBR_TEXT': R191, 'DQ_CLOSE': R191, 'DQ_OPEN': R191, 'DQ_TEXT': R191, 'DSQUOTE': R191, 'DYN_OPEN': R191, 'ESCAPED': R191, 'HERE_TEXT': R191, 'LITERAL': R191, 'PARAM': R191, 'PAT_TEXT': R191, 'SLASH': R191, 'SQUOTE': R191, 'SUB_COLON': R191, 'SUB_TEXT': R191, 'WORD_CLOSE': R191},
    {'$END': R66, 'AMP': R66, 'AND_IF': R66, 'ASSIGNMENT_WORD': R66, 'ASSIGN_OPEN': R66, 'CLOBBER': R66, 'DGREAT': R66, 'DLESS': R66, 'DLESSDASH': R66, 'DO': R66, 'DONE': R66, 'DSEMI': R66, 'ELIF': R66, 'ELSE': R66, 'ESAC': R66, 'FI': R66, 'GREAT': R66, 'GREATAND': R66, 'IO_NUMBER': R66, 'LESS': R66, 'LESSAND': R66, 'LESSGREAT': R66, 'NEWLINE': R66, 'OR_IF': R66, 'PIPE': R66, 'RBRACE': R66, 'RPAR': R66, 'SEMI': R66, 'SEMI_AND': R66, 'THEN': R66, 'TLESS': R66, 'WORD': R66, 'WORD_OPEN': R66},
    {'ARITH': 312, 'ARITH_OPEN': 327, 'ARITH_TEXT': S208_313, 'A_LPAR': 347, 'A_RPAR': 82, 'BACKQUOTE': S101_313, 'BAD_OPEN': 368, 'BRACE_OPEN': 280, 'CMDSUB_OPEN': 211, 'DYN_OPEN': 183, 'PARAM': S182_313},
    {'$END': R192, 'AMP': R192, 'AND_IF': R192, 'DO': R192, 'DONE': R192, 'DSEMI': R192, 'ELIF': R192, 'ELSE': R192, 'ESAC': R192, 'FI': R192, 'NEWLINE': R192, 'OR_IF': R192, 'PIPE': 109, 'RBRACE': R192, 'RPAR': R192, 'SEMI': R192, 'SEMI_AND': R192, 'THEN': R192},
    {'DO': 199},
    {'ARITH': R171, 'ARITH_OPEN': R171, 'BACKQUOTE': R171, 'BAD_OPEN': R171, 'BRACE_CLOSE': R171, 'BRACE_OPEN': R171, 'CMDSUB_OPEN': R171, 'DYN_OPEN': R171, 'PARAM': R171, 'SUB_COLON': R171, 'SUB_TEXT': R171},
    {'$END': R193, 'AMP': R193, 'AND_IF': R193, 'CLOBBER': 272, 'DGREAT': 209, 'DLESS': 12, 'DLESSDASH': 79, 'DO': R193, 'DONE': R193, 'DSEMI': R193, 'ELIF': R193, 'ELSE': R193, 'ESAC': R193, 'FI': R193, 'GREAT': 186, 'GREATAND': 57, 'IO_NUMBER': 90, 'LESS': 71, 'LESSAND': 230, 'LESSGREAT': 9, 'NEWLINE': R193, 'OR_IF': R193, 'PIPE': R193, 'RBRACE': R193, 'RPAR': R193, 'SEMI': R193, 'SEMI_AND': R193, 'THEN': R193, 'TLESS': 187},
    {'ARITH': 276, 'ARITH_OPEN': 327, 'BACKQUOTE': S101_277, 'BAD_OPEN': 368, 'BRACE_CLOSE': 29, 'BRACE_OPEN': 280, 'CMDSUB_OPEN': 211, 'DBR_TEXT': S150_277, 'DQ_OPEN': 269, 'DYN_OPEN': 183, 'PARAM': S182_277},
    {'$END': R194, 'AMP': R194, 'AND_IF': R194, 'CLOBBER': R194, 'DGREAT': R194, 'DLESS': R194, 'DLESSDASH': R194, 'DO': R194, 'DONE': R194, 'DSEMI': R194, 'ELIF': R194, 'ELSE': R194, 'ESAC': R194, 'FI': R194, 'GREAT': R194, 'GREATAND': R194, 'IO_NUMBER': R194, 'LESS': R194, 'LESSAND': R194, 'LESSGREAT': R194, 'NEWLINE': R194, 'OR_IF': R194, 'PIPE': R194, 'RBRACE': R194, 'RPAR': R194, 'SEMI': R194, 'SEMI_AND': R194, 'THEN': R194, 'TLESS': R194},
    {'ARITH': 197, 'ARITH_OPEN': 327, 'A_LPAR': 298, 'A_NAME': 369, 'A_NOT': 372, 'A_NUMBER': S207_310, 'A_PRE_INC': 380, 'A_SIGN': 374, 'BACKQUOTE': S101_198, 'BAD_OPEN': 368, 'BRACE_OPEN': 280, 'CMDSUB_OPEN': 211, 'DYN_OPEN': 183, 'PARAM': S182_198},
    {'ARITH': R195, 'ARITH_OPEN': R195, 'BACKQUOTE': R195, 'BAD_OPEN': R195, 'BRACE_CLOSE': R195, 'BRACE_OPEN': R195, 'BR_TEXT': R195, 'CMDSUB_OPEN': R195, 'DBR_TEXT': R195, 'DQ_OPEN': R195, 'DSQUOTE': R195, 'DYN_OPEN': R195, 'ESCAPED': R195, 'LITERAL': R195, 'PARAM': R195, 'PAT_TEXT': R195, 'SLASH': R195, 'SQUOTE': R195, 'WORD_CLOSE': R195},
    {'ESAC': R0, 'LPAR': R0, 'NEWLINE': S141_311, 'PATTERN': R0, 'WORD_OPEN': R0},
    {'$END': R196, 'ARITH': R196, 'ARITH_OPEN': R196, 'ARITH_TEXT': R196, 'A_BAND': R196, 'A_BOR': R196, 'A_COLON': R196, 'A_COMMA': R196, 'A_EQ': R196, 'A_LAND': R196, 'A_LOR': R196, 'A_LPAR': R196, 'A_POWER': R196, 'A_PROD': R196, 'A_QUEST': R196, 'A_REL': R196, 'A_RPAR': R196, 'A_SHIFT': R196, 'A_SIGN': R196, 'A_XOR': R196, 'BACKQUOTE': R196, 'BAD_OPEN': R196, 'BRACE_CLOSE': R196, 'BRACE_OPEN': R196, 'BR_TEXT': R196, 'CMDSUB_OPEN': R196, 'DBR_TEXT': R196, 'DQ_CLOSE': R196, 'DQ_OPEN': R196, 'DQ_TEXT': R196, 'DSQUOTE': R196, 'DYN_OPEN': R196, 'ESCAPED': R196, 'HERE_TEXT': R196, 'LITERAL': R196, 'PARAM': R196, 'PAT_TEXT': R196, 'SLASH': R196, 'SQUOTE': R196, 'SUB_COLON': R196, 'SUB_TEXT': R196, 'WORD_CLOSE': R196},
    {'$END': R197, 'ARITH': R197, 'ARITH_OPEN': R197, 'BACKQUOTE': R197, 'BAD_OPEN': R197, 'BRACE_OPEN': R197, 'CMDSUB_OPEN': R197, 'DYN_OPEN': R197, 'HERE_TEXT': R197, 'PARAM': R197},
    {'$END': R197, 'ARITH': R197, 'ARITH_OPEN': R197, 'BACKQUOTE': R197, 'BAD_OPEN': R197, 'BRACE_OPEN': R197, 'CMDSUB_OPEN': R197, 'DYN_OPEN': R197, 'HERE_TEXT': R197, 'PARAM': R197},
    {'$END': R198, 'A_BAND': R198, 'A_BOR': R198, 'A_COLON': R198, 'A_COMMA': R198, 'A_EQ': R198, 'A_LAND': R198, 'A_LOR': R198, 'A_PROD': R198, 'A_QUEST': R198, 'A_REL': R198, 'A_RPAR': R198, 'A_SHIFT': R198, 'A_SIGN': R198, 'A_XOR': R198},
    {'$END': R199, 'A_COLON': R199, 'A_COMMA': R199, 'A_RPAR': R199},
    {'RBRACE': 68},
    {'ARITH': 197, 'ARITH_OPEN': 327, 'A_LPAR': 298, 'A_NAME': 217, 'A_NOT': 372, 'A_NUMBER': S207_310, 'A_PRE_INC': 380, 'A_SIGN': 374, 'BACKQUOTE': S101_198, 'BAD_OPEN': 368, 'BRACE_OPEN': 280, 'CMDSUB_OPEN': 211, 'DYN_OPEN': 183, 'PARAM': S182_198},
    {'LBRACE': R0, 'LPAR': 81, 'NEWLINE': S141_311},
    {'A_COMMA': 268, 'A_RPAR': 386},
    {'ARITH': 26, 'ARITH_OPEN': 327, 'BACKQUOTE': S101_27, 'BAD_OPEN': 292, 'BRACE_CLOSE': 106, 'BRACE_OPEN': 223, 'CMDSUB_OPEN': 211, 'DQ_OPEN': 269, 'DSQUOTE': S159_27, 'DYN_OPEN': 183, 'ESCAPED': S70_27, 'PARAM': S182_27, 'PAT_TEXT': S27_27, 'SQUOTE': S144_27},
    {'$END': R200, 'A_BAND': R200, 'A_BOR': R200, 'A_COLON': R200, 'A_COMMA': R200, 'A_EQ': R200, 'A_LAND': R200, 'A_LOR': R200, 'A_PROD': 103, 'A_QUEST': R200, 'A_REL': R200, 'A_RPAR': R200, 'A_SHIFT': R200, 'A_SIGN': R200, 'A_XOR': R200},
    {'ARITH': 276, 'ARITH_OPEN': 327, 'BACKQUOTE': S101_277, 'BAD_OPEN': 368, 'BRACE_CLOSE': 305, 'BRACE_OPEN': 280, 'CMDSUB_OPEN': 211, 'DBR_TEXT': S150_277, 'DQ_OPEN': 269, 'DYN_OPEN': 183, 'PARAM': S182_277},
    {'$END': R122, 'A_BAND': R122, 'A_BOR': R122, 'A_COLON': R122, 'A_COMMA': R122, 'A_EQ': R122, 'A_LAND': R122, 'A_LOR': R122, 'A_POST_INC': 222, 'A_POWER': R122, 'A_PROD': R122, 'A_QUEST': R122, 'A_REL': R122, 'A_RPAR': R122, 'A_SHIFT': R122, 'A_SIGN': R122, 'A_XOR': R122},
    {'$END': R201, 'ARITH': R201, 'ARITH_OPEN': R201, 'ARITH_TEXT': R201, 'A_BAND': R201, 'A_BOR': R201, 'A_COLON': R201, 'A_COMMA': R201, 'A_EQ': R201, 'A_LAND': R201, 'A_LOR': R201, 'A_LPAR': R201, 'A_POWER': R201, 'A_PROD': R201, 'A_QUEST': R201, 'A_REL': R201, 'A_RPAR': R201, 'A_SHIFT': R201, 'A_SIGN': R201, 'A_XOR': R201, 'BACKQUOTE': R201, 'BAD_OPEN': R201, 'BRACE_CLOSE': R201, 'BRACE_OPEN': R201, 'BR_TEXT': R201, 'CMDSUB_OPEN': R201, 'DBR_TEXT': R201, 'DQ_CLOSE': R201, 'DQ_OPEN': R201, 'DQ_TEXT': R201, 'DSQUOTE': R201, 'DYN_OPEN': R201, 'ESCAPED': R201, 'HERE_TEXT': R201, 'LITERAL': R201, 'PARAM': R201, 'PAT_TEXT': R201, 'SLASH': R201, 'SQUOTE': R201, 'SUB_COLON': R201, 'SUB_TEXT': R201, 'WORD_CLOSE': R201},
    {'$END': R202, 'AMP': R202, 'AND_IF': R202, 'CLOBBER': 272, 'DGREAT': 209, 'DLESS': 12, 'DLESSDASH': 79, 'DO': R202, 'DONE': R202, 'DSEMI': R202, 'ELIF': R202, 'ELSE': R202, 'ESAC': R202, 'FI': R202, 'GREAT': 186, 'GREATAND': 57, 'IO_NUMBER': 90, 'LESS': 71, 'LESSAND': 230, 'LESSGREAT': 9, 'NEWLINE': R202, 'OR_IF': R202, 'PIPE': R202, 'RBRACE': R202, 'RPAR': R202, 'SEMI': R202, 'SEMI_AND': R202, 'THEN': R202, 'TLESS': 187},
    {'ARITH': 197, 'ARITH_OPEN': 327, 'A_LPAR': 298, 'A_NAME': 369, 'A_NOT': 372, 'A_NUMBER': S207_295, 'A_PRE_INC': 380, 'A_SIGN': 374, 'BACKQUOTE': S101_198, 'BAD_OPEN': 368, 'BRACE_OPEN': 280, 'CMDSUB_OPEN': 211, 'DYN_OPEN': 183, 'PARAM': S182_198},
    {'ARITH': R203, 'ARITH_OPEN': R203, 'BACKQUOTE': R203, 'BAD_OPEN': R203, 'BRACE_CLOSE': R203, 'BRACE_OPEN': R203, 'BR_TEXT': R203, 'CMDSUB_OPEN': R203, 'DQ_OPEN': R203, 'DSQUOTE': R203, 'DYN_OPEN': R203, 'ESCAPED': R203, 'LITERAL': R203, 'PARAM': R203, 'PAT_TEXT': R203, 'SLASH': R203, 'SQUOTE': R203, 'WORD_CLOSE': R203},
    {'ARITH': 197, 'ARITH_OPEN': 327, 'A_LPAR': 298, 'A_NAME': 369, 'A_NOT': 372, 'A_NUMBER': S207_232, 'A_PRE_INC': 380, 'A_SIGN': 374, 'BACKQUOTE': S101_198, 'BAD_OPEN': 368, 'BRACE_OPEN': 280, 'CMDSUB_OPEN': 211, 'DYN_OPEN': 183, 'PARAM': S182_198},
    {'ARITH': R93, 'ARITH_OPEN': R93, 'BACKQUOTE': R93, 'BAD_OPEN': R93, 'BRACE_CLOSE': R93, 'BRACE_OPEN': R93, 'CMDSUB_OPEN': R93, 'DYN_OPEN': R93, 'PARAM': R93, 'SUB_COLON': R93, 'SUB_TEXT': R93},
    {'ARITH': 104, 'ARITH_OPEN': 327, 'BACKQUOTE': S101_105, 'BAD_OPEN': 292, 'BRACE_CLOSE': 76, 'BRACE_OPEN': 223, 'BR_TEXT': S79_105, 'CMDSUB_OPEN': 211, 'DQ_OPEN': 269, 'DSQUOTE': S159_105, 'DYN_OPEN': 183, 'ESCAPED': S70_105, 'PARAM': S182_105, 'SQUOTE': S144_105},
    {'ARITH': 85, 'ARITH_OPEN': 327, 'ARITH_TEXT': S208_0, 'A_LPAR': 347, 'A_RPAR': 50, 'BACKQUOTE': S101_0, 'BAD_OPEN': 368, 'BRACE_OPEN': 280, 'CMDSUB_OPEN': 211, 'DYN_OPEN': 183, 'PARAM': S182_0},
    {'$END': R204, 'A_BOR': 117, 'A_COLON': R204, 'A_COMMA': R204, 'A_LAND': R204, 'A_LOR': R204, 'A_QUEST': R204, 'A_RPAR': R204},
    {'ARITH': R188, 'ARITH_OPEN': R188, 'ARITH_TEXT': R188, 'A_LPAR': R188, 'A_RPAR': R188, 'BACKQUOTE': R188, 'BAD_OPEN': R188, 'BRACE_OPEN': R188, 'CMDSUB_OPEN': R188, 'DYN_OPEN': R188, 'PARAM': R188},
    {'A_NAME': 277},
    {'RPAR': 75},
    {'$END': R205, 'A_COLON': R205, 'A_COMMA': R205, 'A_LOR': 54, 'A_QUEST': 363, 'A_RPAR': R205},
    {'$END': R206, 'NEWLINE': R206},
    {'$END': R207, 'A_BAND': R207, 'A_BOR': R207, 'A_COLON': R207, 'A_COMMA': R207, 'A_EQ': R207, 'A_LAND': R207, 'A_LOR': R207, 'A_POWER': R207, 'A_PROD': R207, 'A_QUEST': R207, 'A_REL': R207, 'A_RPAR': R207, 'A_SHIFT': R207, 'A_SIGN': R207, 'A_XOR': R207},
    {'ARITH': R208, 'ARITH_OPEN': R208, 'ARITH_TEXT': R208, 'A_LPAR': R208, 'A_RPAR': R208, 'BACKQUOTE': R208, 'BAD_OPEN': R208, 'BRACE_OPEN': R208, 'CMDSUB_OPEN': R208, 'DYN_OPEN': R208, 'PARAM': R208},
    {'A_RPAR': 162},
]
GOTOS: list[dict[str, int]] = [
    {'compound_list': 119, 'linebreak': 279, 'newline_list': 310},
    {},
    {'any_brace': 210, 'br_other': 210, 'br_part': 210, 'brace': 210, 'double_quoted': 210, 'expansion': 210, 'quoted': 210},
    {'and_or_item': 285},
    {'separator_op': 215},
    {'any_brace': 178, 'br_other': 178, 'brace': 178, 'double_quoted': 178, 'expansion': 178, 'pat_part': 178, 'quoted': 178},
    {},
    {'and_or': 131, 'assignment': 78, 'brace_group': 146, 'case_clause': 146, 'cmd_name': 179, 'cmd_prefix': 42, 'command': 98, 'compound_command': 146, 'compound_word': 179, 'for_clause': 146, 'function_definition': 98, 'if_clause': 146, 'io_file': 24, 'io_here': 56, 'io_redirect': 39, 'pipe_sequence': 98, 'pipeline': 131, 'simple_command': 98, 'subshell': 146, 'term': 40, 'until_clause': 146, 'while_clause': 146},
    {'and_or_item': 285},
    {'compound_word': 251, 'word': 251},
    {'compound_list': 302, 'linebreak': 279, 'newline_list': 310},
    {},
    {},
    {},
    {},
    {},
    {},
    {'any_brace': 210, 'br_other': 210, 'br_part': 210, 'brace': 210, 'double_quoted': 210, 'expansion': 210, 'quoted': 210},
    {},
    {'any_brace': 64, 'dbr_part': 64, 'double_quoted': 64, 'expansion': 64, 'quoted_brace': 64},
    {'linebreak': 18, 'newline_list': 310},
    {'linebreak': 337, 'newline_list': 310},
    {},
    {},
    {},
    {},
    {},
    {},
    {'name': 134},
    {},
    {'any_brace': 255, 'brace': 255, 'double_quoted': 255, 'expansion': 255, 'part': 255, 'parts': 270, 'quoted': 255},
    {},
    {'linebreak': 200, 'newline_list': 310},
    {},
    {'any_brace': 85, 'dyn_part': 85, 'expansion': 85, 'quoted_brace': 85},
    {'compound_list': 14, 'linebreak': 7, 'newline_list': 310},
    {},
    {},
    {},
    {},
    {'newline_list': 181, 'separator': 191, 'separator_op': 297},
    {'io_file': 24, 'io_here': 56, 'io_redirect': 304, 'redirect_list': 121},
    {'assignment': 224, 'cmd_word': 228, 'compound_word': 228, 'io_file': 24, 'io_here': 56, 'io_redirect': 246, 'word': 228},
    {},
    {},
    {'any_brace': 210, 'br_other': 210, 'br_part': 210, 'brace': 210, 'double_quoted': 210, 'expansion': 210, 'quoted': 210},
    {},
    {},
    {'any_brace': 259, 'dq_part': 259, 'expansion': 259, 'quoted_brace': 259},
    {},
    {},
    {},
    {},
    {},
    {'a_atom': 309, 'a_band': 171, 'a_bor': 378, 'a_eq': 163, 'a_land': 100, 'a_power': 367, 'a_prod': 367, 'a_rel': 301, 'a_shift': 299, 'a_sum': 241, 'a_unary': 309, 'a_xor': 334, 'any_brace': 144, 'expansion': 197, 'quoted_brace': 144},
    {},
    {},
    {'compound_word': 108, 'word': 108},
    {},
    {'case_item': 287, 'case_item_ns': 107, 'compound_word': 94, 'pattern': 94, 'pattern_list': 61},
    {},
    {},
    {'any_brace': 331, 'expansion': 331, 'quoted_brace': 331, 'sub_part': 331},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {'compound_word': 214, 'word': 214},
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
    {'any_brace': 342, 'expansion': 342, 'here_part': 342, 'quoted_brace': 342},
    {'compound_word': 133, 'word': 133},
    {'brace_group': 306, 'function_block': 51},
    {},
    {'io_file': 232, 'io_here': 195},
    {},
    {'a_atom': 309, 'a_band': 171, 'a_bor': 145, 'a_eq': 163, 'a_power': 367, 'a_prod': 367, 'a_rel': 301, 'a_shift': 299, 'a_sum': 241, 'a_unary': 309, 'a_xor': 334, 'any_brace': 144, 'expansion': 197, 'quoted_brace': 144},
    {'and_or_item': 285},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {'a_atom': 309, 'a_power': 101, 'a_unary': 309, 'any_brace': 144, 'expansion': 197, 'quoted_brace': 144},
    {},
    {'compound_list': 274, 'linebreak': 279, 'newline_list': 310},
    {},
    {},
    {},
    {'linebreak': 325, 'newline_list': 310},
    {},
    {},
    {},
    {},
    {'a_atom': 309, 'a_band': 171, 'a_bor': 378, 'a_cond': 74, 'a_eq': 163, 'a_land': 148, 'a_lor': 382, 'a_power': 367, 'a_prod': 367, 'a_rel': 301, 'a_shift': 299, 'a_sum': 241, 'a_unary': 309, 'a_xor': 334, 'any_brace': 144, 'expansion': 197, 'quoted_brace': 144},
    {'any_brace': 255, 'brace': 255, 'double_quoted': 255, 'expansion': 255, 'part': 255, 'parts': 250, 'quoted': 255},
    {},
    {'a_atom': 309, 'a_band': 171, 'a_eq': 163, 'a_power': 367, 'a_prod': 367, 'a_rel': 301, 'a_shift': 299, 'a_sum': 241, 'a_unary': 309, 'a_xor': 52, 'any_brace': 144, 'expansion': 197, 'quoted_brace': 144},
    {'compound_list': 300, 'linebreak': 279, 'newline_list': 310},
    {},
    {},
    {'io_file': 24, 'io_here': 56, 'io_redirect': 317},
    {'compound_word': 252, 'word': 252},
    {'compound_list': 6, 'linebreak': 279, 'newline_list': 310},
    {},
    {},
    {'assignment': 78, 'brace_group': 41, 'case_clause': 41, 'cmd_name': 179, 'cmd_prefix': 42, 'compound_command': 41, 'compound_word': 179, 'for_clause': 41, 'function_body': 47, 'if_clause': 41, 'io_file': 24, 'io_here': 56, 'io_redirect': 39, 'simple_command': 47, 'subshell': 41, 'until_clause': 41, 'while_clause': 41},
    {},
    {'compound_word': 165, 'newline_list': 150, 'sequential_sep': 349, 'word': 165, 'wordlist': 286},
    {},
    {'linebreak': 237, 'newline_list': 234},
    {'and_or_item': 285},
    {},
    {},
    {'do_group': 239, 'linebreak': 176, 'newline_list': 160, 'sequential_sep': 189},
    {},
    {},
    {},
    {'compound_word': 173, 'word': 173},
    {},
    {},
    {},
    {'assignment': 78, 'brace_group': 146, 'case_clause': 146, 'cmd_name': 179, 'cmd_prefix': 42, 'command': 98, 'compound_command': 146, 'compound_word': 179, 'for_clause': 146, 'function_definition': 98, 'if_clause': 146, 'io_file': 24, 'io_here': 56, 'io_redirect': 39, 'pipe_sequence': 98, 'pipeline': 204, 'simple_command': 98, 'subshell': 146, 'until_clause': 146, 'while_clause': 146},
    {'and_or': 8, 'assignment': 78, 'brace_group': 146, 'case_clause': 146, 'cmd_name': 179, 'cmd_prefix': 42, 'command': 98, 'complete_command': 135, 'compound_command': 146, 'compound_word': 179, 'for_clause': 146, 'function_definition': 98, 'if_clause': 146, 'io_file': 24, 'io_here': 56, 'io_redirect': 39, 'list': 4, 'pipe_sequence': 98, 'pipeline': 8, 'simple_command': 98, 'subshell': 146, 'unit': 31, 'until_clause': 146, 'while_clause': 146},
    {},
    {},
    {'io_file': 24, 'io_here': 56, 'io_redirect': 304, 'redirect_list': 371},
    {'linebreak': 83, 'newline_list': 310},
    {},
    {},
    {},
    {},
    {},
    {},
    {'any_brace': 104, 'br_other': 104, 'br_part': 104, 'br_parts': 17, 'brace': 104, 'double_quoted': 104, 'expansion': 104, 'quoted': 104},
    {'compound_list': 344, 'linebreak': 279, 'newline_list': 310},
    {'a_atom': 309, 'a_power': 367, 'a_prod': 367, 'a_rel': 11, 'a_shift': 299, 'a_sum': 241, 'a_unary': 309, 'any_brace': 144, 'expansion': 197, 'quoted_brace': 144},
    {},
    {'assignment': 78, 'brace_group': 146, 'case_clause': 146, 'cmd_name': 179, 'cmd_prefix': 42, 'command': 98, 'compound_command': 146, 'compound_word': 179, 'for_clause': 146, 'function_definition': 98, 'if_clause': 146, 'io_file': 24, 'io_here': 56, 'io_redirect': 39, 'pipe_sequence': 98, 'pipeline': 229, 'simple_command': 98, 'subshell': 146, 'until_clause': 146, 'while_clause': 146},
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
    {'cmd_suffix': 311, 'compound_word': 332, 'io_file': 24, 'io_here': 56, 'io_redirect': 261, 'word': 332},
    {},
    {},
    {},
    {'any_brace': 312, 'dyn_part': 312, 'dyn_parts': 377, 'expansion': 312, 'quoted_brace': 312},
    {'compound_word': 185, 'io_file': 24, 'io_here': 56, 'io_redirect': 170, 'word': 185},
    {},
    {'compound_word': 233, 'word': 233},
    {'compound_word': 167, 'word': 167},
    {},
    {'do_group': 69},
    {'compound_word': 99},
    {'and_or': 3, 'assignment': 78, 'brace_group': 146, 'case_clause': 146, 'cmd_name': 179, 'cmd_prefix': 42, 'command': 98, 'compound_command': 146, 'compound_word': 179, 'for_clause': 146, 'function_definition': 98, 'if_clause': 146, 'io_file': 24, 'io_here': 56, 'io_redirect': 39, 'pipe_sequence': 98, 'pipeline': 3, 'simple_command': 98, 'subshell': 146, 'until_clause': 146, 'while_clause': 146},
    {},
    {'compound_list': 314, 'linebreak': 279, 'newline_list': 310},
    {},
    {},
    {'and_or': 131, 'assignment': 78, 'brace_group': 146, 'case_clause': 146, 'cmd_name': 179, 'cmd_prefix': 42, 'command': 98, 'compound_command': 146, 'compound_word': 179, 'for_clause': 146, 'function_definition': 98, 'if_clause': 146, 'io_file': 24, 'io_here': 56, 'io_redirect': 39, 'pipe_sequence': 98, 'pipeline': 131, 'simple_command': 98, 'subshell': 146, 'term': 40, 'until_clause': 146, 'while_clause': 146},
    {},
    {'a_atom': 309, 'a_band': 67, 'a_eq': 163, 'a_power': 367, 'a_prod': 367, 'a_rel': 301, 'a_shift': 299, 'a_sum': 241, 'a_unary': 309, 'any_brace': 144, 'expansion': 197, 'quoted_brace': 144},
    {'compound_list': 194, 'linebreak': 279, 'newline_list': 310},
    {'case_item': 84, 'case_item_ns': 80, 'case_list': 59, 'case_list_ns': 38, 'compound_word': 94, 'pattern': 94, 'pattern_list': 61},
    {},
    {},
    {'a_atom': 309, 'a_eq': 102, 'a_power': 367, 'a_prod': 367, 'a_rel': 301, 'a_shift': 299, 'a_sum': 241, 'a_unary': 309, 'any_brace': 144, 'expansion': 197, 'quoted_brace': 144},
    {},
    {},
    {'assignment': 78, 'brace_group': 41, 'case_clause': 41, 'cmd_name': 179, 'cmd_prefix': 42, 'compound_command': 41, 'compound_word': 179, 'for_clause': 41, 'function_body': 125, 'if_clause': 41, 'io_file': 24, 'io_here': 56, 'io_redirect': 39, 'simple_command': 125, 'subshell': 41, 'until_clause': 41, 'while_clause': 41},
    {'compound_list': 362, 'linebreak': 279, 'newline_list': 310},
    {},
    {'compound_word': 240, 'word': 240},
    {},
    {'compound_list': 381, 'linebreak': 196, 'newline_list': 310},
    {'any_brace': 104, 'br_other': 104, 'br_part': 104, 'br_parts': 273, 'brace': 104, 'double_quoted': 104, 'expansion': 104, 'quoted': 104},
    {'linebreak': 206, 'newline_list': 310},
    {},
    {'and_or': 93, 'assignment': 78, 'brace_group': 146, 'case_clause': 146, 'cmd_name': 179, 'cmd_prefix': 42, 'command': 98, 'compound_command': 146, 'compound_word': 179, 'for_clause': 146, 'function_definition': 98, 'if_clause': 146, 'io_file': 24, 'io_here': 56, 'io_redirect': 39, 'pipe_sequence': 98, 'pipeline': 93, 'simple_command': 98, 'subshell': 146, 'until_clause': 146, 'while_clause': 146},
    {'a_atom': 309, 'a_power': 367, 'a_prod': 367, 'a_sum': 27, 'a_unary': 309, 'any_brace': 144, 'expansion': 197, 'quoted_brace': 144},
    {},
    {'elif_part': 218, 'else_part': 137},
    {'a_assign': 169, 'a_atom': 309, 'a_band': 171, 'a_bor': 378, 'a_comma': 169, 'a_cond': 169, 'a_eq': 163, 'a_land': 148, 'a_lor': 382, 'a_power': 367, 'a_prod': 367, 'a_rel': 301, 'a_shift': 299, 'a_sum': 241, 'a_unary': 309, 'a_xor': 334, 'any_brace': 144, 'arithmetic': 159, 'expansion': 197, 'quoted_brace': 144},
    {'a_atom': 309, 'a_power': 367, 'a_prod': 367, 'a_shift': 60, 'a_sum': 241, 'a_unary': 309, 'any_brace': 144, 'expansion': 197, 'quoted_brace': 144},
    {},
    {},
    {},
    {},
    {},
    {},
    {'do_group': 322},
    {'cmd_suffix': 184, 'compound_word': 332, 'io_file': 24, 'io_here': 56, 'io_redirect': 261, 'word': 332},
    {},
    {'compound_word': 188, 'word': 188},
    {},
    {},
    {},
    {'and_or': 8, 'assignment': 78, 'brace_group': 146, 'case_clause': 146, 'cmd_name': 179, 'cmd_prefix': 42, 'command': 98, 'complete_command': 383, 'compound_command': 146, 'compound_word': 179, 'for_clause': 146, 'function_definition': 98, 'if_clause': 146, 'io_file': 24, 'io_here': 56, 'io_redirect': 39, 'list': 4, 'pipe_sequence': 98, 'pipeline': 8, 'simple_command': 98, 'subshell': 146, 'until_clause': 146, 'while_clause': 146},
    {},
    {},
    {},
    {'a_atom': 309, 'a_power': 91, 'a_prod': 91, 'a_unary': 309, 'any_brace': 144, 'expansion': 197, 'quoted_brace': 144},
    {},
    {},
    {},
    {},
    {'assignment': 78, 'brace_group': 146, 'case_clause': 146, 'cmd_name': 179, 'cmd_prefix': 42, 'command': 348, 'compound_command': 146, 'compound_word': 179, 'for_clause': 146, 'function_definition': 348, 'if_clause': 146, 'io_file': 24, 'io_here': 56, 'io_redirect': 39, 'pipe_sequence': 348, 'simple_command': 348, 'subshell': 146, 'until_clause': 146, 'while_clause': 146},
    {'linebreak': 23, 'newline_list': 310},
    {},
    {},
    {},
    {'here_body': 139, 'here_parts': 86},
    {'any_brace': 331, 'expansion': 331, 'quoted_brace': 331, 'sub_part': 331},
    {'any_brace': 58, 'brace': 58, 'double_quoted': 58, 'expansion': 58, 'part': 58, 'quoted': 58},
    {},
    {'linebreak': 340, 'newline_list': 310},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {'compound_list': 63, 'linebreak': 279, 'newline_list': 310},
    {},
    {},
    {},
    {},
    {},
    {'linebreak': 315, 'newline_list': 310, 'program': 288},
    {},
    {'a_assign': 110, 'a_atom': 309, 'a_band': 171, 'a_bor': 378, 'a_cond': 110, 'a_eq': 163, 'a_land': 148, 'a_lor': 382, 'a_power': 367, 'a_prod': 367, 'a_rel': 301, 'a_shift': 299, 'a_sum': 241, 'a_unary': 309, 'a_xor': 334, 'any_brace': 144, 'expansion': 197, 'quoted_brace': 144},
    {'any_brace': 13, 'dq_part': 13, 'dq_parts': 48, 'expansion': 13, 'quoted_brace': 13},
    {'any_brace': 58, 'brace': 58, 'double_quoted': 58, 'expansion': 58, 'part': 58, 'quoted': 58},
    {},
    {'compound_word': 346, 'word': 346},
    {'any_brace': 210, 'br_other': 210, 'br_part': 210, 'brace': 210, 'double_quoted': 210, 'expansion': 210, 'quoted': 210},
    {'do_group': 282},
    {},
    {},
    {},
    {},
    {'and_or': 131, 'assignment': 78, 'brace_group': 146, 'case_clause': 146, 'cmd_name': 179, 'cmd_prefix': 42, 'command': 98, 'compound_command': 146, 'compound_word': 179, 'for_clause': 146, 'function_definition': 98, 'if_clause': 146, 'io_file': 24, 'io_here': 56, 'io_redirect': 39, 'pipe_sequence': 98, 'pipeline': 131, 'simple_command': 98, 'subshell': 146, 'term': 40, 'until_clause': 146, 'while_clause': 146},
    {},
    {},
    {},
    {},
    {},
    {},
    {'compound_word': 318, 'newline_list': 150, 'sequential_sep': 227, 'word': 318},
    {},
    {},
    {'linebreak': 142, 'newline_list': 310},
    {},
    {},
    {'any_brace': 104, 'br_other': 104, 'br_part': 104, 'br_parts': 45, 'brace': 104, 'double_quoted': 104, 'expansion': 104, 'quoted': 104},
    {},
    {},
    {},
    {},
    {'linebreak': 245, 'newline_list': 310},
    {'a_assign': 330, 'a_atom': 309, 'a_band': 171, 'a_bor': 378, 'a_comma': 330, 'a_cond': 330, 'a_eq': 163, 'a_land': 148, 'a_lor': 382, 'a_power': 367, 'a_prod': 367, 'a_rel': 301, 'a_shift': 299, 'a_sum': 241, 'a_unary': 309, 'a_xor': 334, 'any_brace': 144, 'expansion': 197, 'quoted_brace': 144},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {'io_file': 24, 'io_here': 56, 'io_redirect': 304, 'redirect_list': 351},
    {},
    {'sub_parts': 249},
    {},
    {},
    {'compound_word': 185, 'io_file': 24, 'io_here': 56, 'io_redirect': 170, 'word': 185},
    {},
    {},
    {'elif_part': 218, 'else_part': 333},
    {'and_or': 8, 'assignment': 78, 'brace_group': 146, 'case_clause': 146, 'cmd_name': 179, 'cmd_prefix': 42, 'command': 98, 'complete_command': 235, 'complete_commands': 130, 'compound_command': 146, 'compound_word': 179, 'for_clause': 146, 'function_definition': 98, 'if_clause': 146, 'io_file': 24, 'io_here': 56, 'io_redirect': 39, 'list': 4, 'pipe_sequence': 98, 'pipeline': 8, 'simple_command': 98, 'subshell': 146, 'until_clause': 146, 'while_clause': 146},
    {'any_brace': 64, 'dbr_part': 64, 'double_quoted': 64, 'expansion': 64, 'quoted_brace': 64},
    {},
    {},
    {},
    {},
    {'linebreak': 158, 'newline_list': 310},
    {},
    {},
    {},
    {'assignment': 78, 'brace_group': 146, 'case_clause': 146, 'cmd_name': 179, 'cmd_prefix': 42, 'command': 175, 'compound_command': 146, 'compound_word': 179, 'for_clause': 146, 'function_definition': 175, 'if_clause': 146, 'io_file': 24, 'io_here': 56, 'io_redirect': 39, 'simple_command': 175, 'subshell': 146, 'until_clause': 146, 'while_clause': 146},
    {},
    {'a_assign': 365, 'a_atom': 309, 'a_band': 171, 'a_bor': 378, 'a_comma': 365, 'a_cond': 365, 'a_eq': 163, 'a_land': 148, 'a_lor': 382, 'a_power': 367, 'a_prod': 367, 'a_rel': 301, 'a_shift': 299, 'a_sum': 241, 'a_unary': 309, 'a_xor': 334, 'any_brace': 144, 'expansion': 197, 'quoted_brace': 144},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {'a_assign': 361, 'a_atom': 309, 'a_band': 171, 'a_bor': 378, 'a_cond': 361, 'a_eq': 163, 'a_land': 148, 'a_lor': 382, 'a_power': 367, 'a_prod': 367, 'a_rel': 301, 'a_shift': 299, 'a_sum': 241, 'a_unary': 309, 'a_xor': 334, 'any_brace': 144, 'expansion': 197, 'quoted_brace': 144},
    {},
    {},
    {},
    {},
    {},
    {},
    {'linebreak': 126, 'newline_list': 310},
    {'do_group': 329},
    {},
    {},
    {'any_brace': 312, 'dyn_part': 312, 'dyn_parts': 34, 'expansion': 312, 'quoted_brace': 312},
    {},
    {'do_group': 278},
    {'sub_parts': 62},
    {'io_file': 24, 'io_here': 56, 'io_redirect': 317},
    {'any_brace': 276, 'dbr_part': 276, 'dbr_parts': 19, 'double_quoted': 276, 'expansion': 276, 'quoted_brace': 276},
    {},
    {'a_atom': 309, 'a_power': 96, 'a_unary': 309, 'any_brace': 144, 'expansion': 197, 'quoted_brace': 144},
    {},
    {'linebreak': 16, 'newline_list': 310},
    {},
    {},
    {},
    {},
    {},
    {},
    {'a_assign': 73, 'a_atom': 309, 'a_band': 171, 'a_bor': 378, 'a_comma': 73, 'a_cond': 73, 'a_eq': 163, 'a_land': 148, 'a_lor': 382, 'a_power': 367, 'a_prod': 367, 'a_rel': 301, 'a_shift': 299, 'a_sum': 241, 'a_unary': 309, 'a_xor': 334, 'any_brace': 144, 'expansion': 197, 'quoted_brace': 144},
    {'linebreak': 88, 'newline_list': 310},
    {},
    {'any_brace': 26, 'br_other': 26, 'brace': 26, 'double_quoted': 26, 'expansion': 26, 'pat_part': 26, 'pat_parts': 5, 'quoted': 26},
    {},
    {'any_brace': 276, 'dbr_part': 276, 'dbr_parts': 316, 'double_quoted': 276, 'expansion': 276, 'quoted_brace': 276},
    {},
    {},
    {'io_file': 24, 'io_here': 56, 'io_redirect': 317},
    {'a_atom': 294, 'a_unary': 294, 'any_brace': 144, 'expansion': 197, 'quoted_brace': 144},
    {},
    {'a_atom': 231, 'a_unary': 231, 'any_brace': 144, 'expansion': 197, 'quoted_brace': 144},
    {},
    {'any_brace': 104, 'br_other': 104, 'br_part': 104, 'br_parts': 2, 'brace': 104, 'double_quoted': 104, 'expansion': 104, 'quoted': 104},
    {'any_brace': 85, 'dyn_part': 85, 'expansion': 85, 'quoted_brace': 85},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
]
