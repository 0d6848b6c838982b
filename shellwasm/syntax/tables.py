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
START = {'arithmetic': 317, 'compound_word': 274, 'here_body': 373, 'program': 261, 'unit': 356}
END = {'arithmetic': 187, 'compound_word': 207, 'here_body': 238, 'program': 270, 'unit': 269}
MODES = ('command', 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command',
 'dynamic', 'command', 'quoted_braces', 'substring', 'command', 'braces', 'quoted', 'quoted_braces', 'operator',
 'operand', 'dynamic', 'command', 'command', 'command', 'command', 'command', 'operator', 'operator', 'command',
 'command', 'braces', 'command', 'operand', 'braces', 'dynamic', 'command', 'operator', 'command', 'command',
 'command', 'operator', 'quoted_braces', 'operator', 'command', 'command', 'operand', 'command', 'braces',
 'quoted_braces', 'dynamic', 'command', 'here_document', 'command', 'command', 'command', 'command', 'command',
 'quoted_braces', 'substring', 'command', 'pattern', 'command', 'operand', 'command', 'command', 'command', 'operand',
 'operator', 'dynamic', 'command', 'braces', 'command', 'command', 'command', 'command', 'here_document', 'command',
 'operand', 'braces', 'operator', 'command', 'operator', 'command', 'here_document', 'dynamic', 'quoted_braces',
 'braces', 'substring', 'braces', 'command', 'operator', 'here_document', 'quoted_braces', 'braces', 'command',
 'quoted_braces', 'command', 'operator', 'operator', 'command', 'command', 'after_name', 'command', 'command',
 'pattern', 'command', 'command', 'braces', 'operator', 'substring', 'command', 'command', 'command', 'operator',
 'dynamic', 'command', 'substring', 'command', 'dynamic', 'operand', 'braces', 'quoted_braces', 'operand', 'command',
 'command', 'operator', 'braces', 'braces', 'command', 'quoted_braces', 'operator', 'command', 'operator', 'command',
 'command', 'command', 'operator', 'braces', 'command', 'operator', 'command', 'quoted_braces', 'command', 'command',
 'command', 'dynamic', 'dynamic', 'after_name', 'command', 'command', 'operator', 'operator', 'operator', 'command',
 'braces', 'command', 'command', 'operator', 'operand', 'operator', 'operand', 'command', 'command', 'command',
 'command', 'operator', 'quoted_braces', 'quoted_braces', 'command', 'command', 'command', 'command', 'command',
 'command', 'command', 'command', 'command', 'operation', 'operator', 'command', 'here_end', 'operator', 'command',
 'braces', 'operator', 'command', 'command', 'command', 'command', 'quoted_braces', 'operator', 'operator',
 'operator', 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'operator', 'braces',
 'command', 'command', 'command', 'operator', 'command', 'command', 'operator', 'operator', 'command', 'operator',
 'word', 'braces', 'operand', 'command', 'operator', 'word', 'command', 'operand', 'command', 'operator', 'command',
 'command', 'operator', 'command', 'command', 'quoted_braces', 'command', 'command', 'here_end', 'command', 'quoted',
 'command', 'command', 'command', 'command', 'braces', 'command', 'operator', 'quoted', 'operator', 'command',
 'command', 'braces', 'word', 'pattern', 'braces', 'braces', 'operand', 'command', 'operation', 'command', 'command',
 'braces', 'command', 'braces', 'operand', 'command', 'operator', 'braces', 'command', 'command', 'operator',
 'command', 'braces', 'command', 'operator', 'command', 'command', 'command', 'braces', 'braces', 'braces', 'command',
 'word', 'command', 'command', 'operand', 'command', 'braces', 'word', 'word', 'word', 'substring', 'command',
 'substring', 'braces', 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command',
 'command', 'braces', 'command', 'command', 'braces', 'word', 'word', 'substring', 'braces', 'command', 'word',
 'command', 'braces', 'quoted', 'command', 'command', 'command', 'command', 'command', 'command', 'command',
 'operand', 'command', 'here_document', 'command', 'command', 'command', 'quoted', 'command', 'command', 'braces',
 'command', 'command', 'command', 'command', 'pattern', 'operand', 'command', 'operand', 'command', 'command',
 'braces', 'command', 'quoted_braces', 'command', 'command', 'command', 'quoted', 'braces', 'operand', 'command',
 'pattern', 'command', 'command', 'command', 'command', 'command', 'braces', 'command', 'word', 'command', 'command',
 'quoted', 'command', 'pattern', 'command', 'quoted_braces', 'command', 'command', 'operand', 'command', 'command',
 'command', 'command', 'command', 'command', 'braces', 'here_document', 'command', 'command', 'command', 'command',
 'operand', 'dynamic', 'command', 'command', 'command', 'command', 'command', 'command', 'command')
WORD_CLASSES = (('CMD_NAME',
  ('IF', 'THEN', 'ELSE', 'ELIF', 'FI', 'DO', 'DONE', 'CASE', 'ESAC', 'WHILE', 'UNTIL', 'FOR', 'LBRACE', 'RBRACE',
   'BANG', 'IN', 'FUNCTION'),
  True, False),
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
WORD_CLASS = (17, 17, 5, 5, 11, 17, 17, 1, 14, 5, 5, 1, 5, 5, 1, 5, 5, 5, 5, 5, 5, 4, 0, 17, 5, 7, 5, 5, 9, 5, 5, 17, 5, 5, 5, 17,
 5, 5, 7, 11, 5, 5, 5, 17, 1, 5, 10, 5, 5, 5, 17, 5, 4, 1, 12, 4, 11, 5, 5, 17, 5, 1, 5, 4, 4, 1, 5, 5, 5, 17, 5, 17,
 1, 1, 17, 5, 5, 5, 5, 5, 1, 5, 5, 5, 5, 5, 5, 5, 5, 0, 5, 5, 5, 5, 5, 5, 17, 5, 5, 17, 5, 5, 17, 4, 5, 5, 7, 5, 5, 5,
 11, 0, 10, 5, 5, 5, 5, 0, 5, 5, 5, 5, 5, 17, 7, 5, 5, 5, 12, 5, 5, 5, 5, 4, 5, 5, 5, 5, 4, 5, 16, 5, 5, 4, 4, 5, 5,
 5, 17, 1, 5, 5, 5, 1, 5, 1, 17, 5, 5, 5, 5, 17, 17, 5, 5, 5, 5, 5, 6, 17, 7, 6, 6, 17, 14, 5, 17, 5, 5, 5, 5, 5, 17,
 5, 5, 17, 5, 5, 1, 5, 5, 5, 5, 17, 5, 17, 1, 5, 5, 4, 5, 5, 3, 6, 5, 5, 17, 5, 5, 5, 4, 5, 5, 5, 5, 1, 5, 5, 17, 5,
 16, 5, 12, 8, 5, 1, 2, 5, 1, 10, 5, 6, 5, 17, 17, 5, 1, 5, 5, 5, 5, 5, 17, 17, 5, 5, 5, 5, 5, 5, 17, 5, 1, 1, 5, 5,
 5, 5, 5, 5, 5, 1, 5, 5, 6, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 6, 6, 5, 7, 5, 5, 5, 5, 5, 5, 5, 5, 6, 5, 5, 6, 1, 5, 7,
 13, 4, 5, 6, 17, 5, 5, 5, 5, 5, 5, 5, 6, 5, 5, 13, 13, 6, 5, 17, 6, 5, 5, 5, 5, 15, 1, 1, 5, 1, 6, 5, 1, 1, 6, 6, 5,
 5, 6, 5, 1, 6, 5, 8, 5, 1, 17, 7, 5, 5, 5, 6, 5, 17, 1, 5, 1, 8, 5, 6, 5, 1, 6, 5, 5, 5, 5, 5, 5, 5, 5, 17, 6, 5, 17,
 1, 17, 5, 5, 6, 5, 17, 6, 5, 5, 1, 17, 1, 17, 5, 5, 17)
R0 = (7, 'for_clause', Builder.for_words)
R1 = (3, 'do_group', Builder.second)
R2 = (1, 'pattern', Builder.word_literal)
R3 = (1, 'case_list_ns', Builder.list_first)
R4 = (6, 'case_clause', Builder.case_empty)
R5 = (2, 'and_or', Builder.and_or)
R6 = (0, 'linebreak', Builder.nothing)
R7 = (1, 'dyn_part', Builder.quoted_text)
R8 = (1, 'sub_part', None)
R9 = (3, 'compound_list', Builder.compound_closed)
R10 = (6, 'any_brace', Builder.replacement)
R11 = (2, 'dq_parts', Builder.list_append)
R12 = (2, 'quoted_brace', Builder.bad_substitution)
R13 = (3, 'a_assign', Builder.a_assign)
R14 = (5, 'case_item', Builder.item)
R15 = (2, 'function_block', Builder.redirected)
R16 = (1, 'cmd_suffix', Builder.list_first)
R17 = (2, 'sequential_sep', Builder.nothing)
R18 = (3, 'a_xor', Builder.a_binary)
R19 = (3, 'a_land', Builder.a_binary)
R20 = (3, 'simple_command', Builder.simple_prefix_word_suffix)
R21 = (4, 'any_brace', Builder.substring)
R22 = (3, 'and_or_item', Builder.and_or_item)
R23 = (4, 'brace', Builder.brace)
R24 = (1, 'dyn_part', None)
R25 = (1, 'function_body', None)
R26 = (2, 'case_list_ns', Builder.list_append)
R27 = (3, 'a_bor', Builder.a_binary)
R28 = (1, 'dbr_part', None)
R29 = (3, 'a_comma', Builder.a_comma)
R30 = (4, 'function_definition', Builder.function_keyword)
R31 = (3, 'case_item_ns', Builder.item_empty)
R32 = (4, 'elif_part', Builder.elif_part)
R33 = (3, 'brace', Builder.brace_empty)
R34 = (1, 'dbr_parts', Builder.list_first)
R35 = (3, 'dyn_part', Builder.dyn_parenthesized)
R36 = (5, 'if_clause', Builder.if_only)
R37 = (2, 'here_parts', Builder.list_append)
R38 = (1, 'linebreak', Builder.nothing)
R39 = (3, 'case_item_ns', Builder.item)
R40 = (0, 'sub_parts', Builder.list_empty)
R41 = (5, 'case_item', Builder.item_empty_fallthrough)
R42 = (5, 'case_item', Builder.item_fallthrough)
R43 = (3, 'a_eq', Builder.a_binary)
R44 = (1, 'dyn_parts', Builder.list_first)
R45 = (1, 'function_block', None)
R46 = (5, 'function_definition', Builder.function_definition)
R47 = (1, 'separator', Builder.nothing)
R48 = (3, 'term', Builder.items_append)
R49 = (1, 'here_part', Builder.here_text)
R50 = (3, 'brace', Builder.bad_substitution)
R51 = (3, 'a_band', Builder.a_binary)
R52 = (2, 'a_unary', Builder.a_unary)
R53 = (1, 'here_part', None)
R54 = (2, 'dyn_part', Builder.dyn_parentheses)
R55 = (2, 'br_parts', Builder.list_append)
R56 = (3, 'a_lor', Builder.a_binary)
R57 = (3, 'expansion', Builder.command_substitution_empty)
R58 = (1, 'wordlist', Builder.list_first)
R59 = (1, 'dbr_part', Builder.quoted_text_in_braces)
R60 = (4, 'pipe_sequence', Builder.pipe_append)
R61 = (3, 'a_power', Builder.a_binary)
R62 = (3, 'a_atom', Builder.a_parenthesized)
R63 = (7, 'case_clause', Builder.case_items)
R64 = (1, 'pattern_list', Builder.list_first)
R65 = (1, 'a_atom', Builder.a_name)
R66 = (2, 'case_list', Builder.list_append)
R67 = (2, 'pat_parts', Builder.list_append)
R68 = (3, 'program', Builder.program)
R69 = (1, 'sequential_sep', Builder.nothing)
R70 = (4, 'any_brace', Builder.replacement_empty)
R71 = (2, 'sub_parts', Builder.list_append)
R72 = (3, 'a_sum', Builder.a_binary)
R73 = (3, 'complete_commands', Builder.list_append)
R74 = (4, 'quoted_brace', Builder.brace)
R75 = (6, 'function_definition', Builder.function_keyword)
R76 = (3, 'a_shift', Builder.a_binary)
R77 = (5, 'any_brace', Builder.replacement_empty)
R78 = (2, 'else_part', Builder.else_part)
R79 = (2, 'a_atom', Builder.a_prefix)
R80 = (3, 'a_rel', Builder.a_binary)
R81 = (1, 'case_list', Builder.list_first)
R82 = (1, 'pattern', None)
R83 = (3, 'expansion', Builder.arithmetic_empty)
R84 = (5, 'a_cond', Builder.a_ternary)
R85 = (2, 'wordlist', Builder.list_append)
R86 = (5, 'case_item', Builder.item_empty)
R87 = (2, 'dyn_parts', Builder.list_append)
R88 = (6, 'if_clause', Builder.if_else)
R89 = (1, 'a_land', None)
R90 = (1, 'a_bor', None)
R91 = (3, 'double_quoted', Builder.double_quoted)
R92 = (1, 'compound_command', None)
R93 = (1, 'arithmetic', None)
R94 = (1, 'a_lor', None)
R95 = (2, 'function_body', Builder.redirected)
R96 = (1, 'command', None)
R97 = (1, 'cmd_name', None)
R98 = (3, 'quoted_brace', Builder.brace_empty)
R99 = (1, 'quoted_brace', None)
R100 = (1, 'word', None)
R101 = (1, 'pipeline', Builder.pipeline)
R102 = (2, 'cmd_prefix', Builder.list_append)
R103 = (1, 'simple_command', Builder.simple_prefix)
R104 = (2, 'compound_list', Builder.compound_open)
R105 = (3, 'pattern_list', Builder.list_append)
R106 = (1, 'a_band', None)
R107 = (1, 'a_comma', None)
R108 = (3, 'brace_group', Builder.brace_group)
R109 = (4, 'expansion', Builder.arithmetic)
R110 = (3, 'subshell', Builder.subshell)
R111 = (2, 'unit', Builder.unit)
R112 = (2, 'a_atom', Builder.a_postfix)
R113 = (1, 'a_power', None)
R114 = (1, 'complete_command', Builder.list_open)
R115 = (3, 'for_clause', Builder.for_positional)
R116 = (1, 'a_sum', None)
R117 = (1, 'assignment', Builder.assignment_literal)
R118 = (1, 'a_unary', None)
R119 = (1, 'a_prod', None)
R120 = (1, 'a_rel', None)
R121 = (1, 'a_eq', None)
R122 = (1, 'part', Builder.literal)
R123 = (1, 'expansion', Builder.backquote)
R124 = (1, 'a_cond', None)
R125 = (6, 'for_clause', Builder.for_nothing)
R126 = (1, 'a_shift', None)
R127 = (2, 'else_part', Builder.elif_more)
R128 = (1, 'a_xor', None)
R129 = (2, 'dbr_parts', Builder.list_append)
R130 = (1, 'separator_op', Builder.asynchronous)
R131 = (1, 'else_part', None)
R132 = (2, 'io_file', Builder.pair)
R133 = (1, 'dq_parts', Builder.list_first)
R134 = (1, 'expansion', None)
R135 = (1, 'a_assign', None)
R136 = (1, 'dq_part', None)
R137 = (1, 'a_atom', Builder.a_expansion)
R138 = (1, 'pipe_sequence', None)
R139 = (1, 'term', Builder.items_first)
R140 = (1, 'expansion', Builder.parameter)
R141 = (1, 'pat_part', None)
R142 = (1, 'quoted', Builder.single_quoted)
R143 = (1, 'quoted', Builder.dollar_single_quoted)
R144 = (2, 'redirect_list', Builder.list_append)
R145 = (2, 'newline_list', Builder.nothing)
R146 = (1, 'program', Builder.program_empty)
R147 = (1, 'brace', None)
R148 = (2, 'cmd_suffix', Builder.list_append)
R149 = (3, 'any_brace', Builder.replacement_none)
R150 = (1, 'a_atom', Builder.a_number)
R151 = (2, 'assignment', Builder.assignment_empty)
R152 = (2, 'brace', Builder.bad_substitution)
R153 = (3, 'a_prod', Builder.a_binary)
R154 = (3, 'expansion', Builder.command_substitution)
R155 = (1, 'br_other', Builder.escaped)
R156 = (1, 'br_parts', Builder.list_first)
R157 = (1, 'part', Builder.escaped)
R158 = (1, 'word', Builder.word_literal)
R159 = (3, 'assignment', Builder.assignment)
R160 = (1, 'part', None)
R161 = (2, 'parts', Builder.list_append)
R162 = (1, 'sub_part', Builder.literal)
R163 = (1, 'quoted', None)
R164 = (3, 'compound_word', Builder.word)
R165 = (1, 'unit', Builder.unit)
R166 = (1, 'simple_command', Builder.simple_name)
R167 = (1, 'unit', Builder.unit_blank)
R168 = (1, 'br_other', None)
R169 = (2, 'io_here', Builder.pair)
R170 = (2, 'double_quoted', Builder.double_quoted_empty)
R171 = (2, 'pattern_list', Builder.list_second)
R172 = (1, 'cmd_prefix', Builder.list_first)
R173 = (6, 'any_brace', Builder.substring_length)
R174 = (1, 'dq_part', Builder.quoted_text)
R175 = (2, 'command', Builder.redirected)
R176 = (1, 'complete_commands', Builder.list_first)
R177 = (0, 'arithmetic', Builder.expression_empty)
R178 = (1, 'list', Builder.items_first)
R179 = (1, 'here_body', None)
R180 = (2, 'complete_command', Builder.list_closed)
R181 = (1, 'newline_list', Builder.nothing)
R182 = (1, 'io_redirect', Builder.here_document)
R183 = (2, 'separator', Builder.same)
R184 = (2, 'io_redirect', Builder.here_document_numbered)
R185 = (1, 'pat_parts', Builder.list_first)
R186 = (1, 'br_part', Builder.literal)
R187 = (1, 'name', None)
R188 = (3, 'while_clause', Builder.while_clause)
R189 = (2, 'io_redirect', Builder.redirection_numbered)
R190 = (1, 'pat_part', Builder.literal)
R191 = (1, 'cmd_word', None)
R192 = (1, 'br_part', None)
R193 = (1, 'parts', Builder.list_first)
R194 = (0, 'unit', Builder.unit_end)
R195 = (3, 'quoted_brace', Builder.bad_substitution)
R196 = (2, 'simple_command', Builder.simple_prefix_word)
R197 = (3, 'until_clause', Builder.until_clause)
R198 = (3, 'list', Builder.items_append)
R199 = (1, 'and_or', None)
R200 = (4, 'for_clause', Builder.for_positional)
R201 = (4, 'expansion', Builder.arithmetic_dynamic)
R202 = (0, 'here_parts', Builder.list_empty)
R203 = (1, 'cmd_name', Builder.word_literal)
R204 = (1, 'io_redirect', Builder.redirection)
R205 = (1, 'separator_op', Builder.nothing)
R206 = (2, 'pipeline', Builder.pipeline_negated)
R207 = (2, 'simple_command', Builder.simple_name_suffix)
R208 = (1, 'redirect_list', Builder.list_first)
S2_101 = (-1, 100, R2[2])
S7_0 = (-1, -1, R7[2])
S7_69 = (-1, 68, R7[2])
S49_0 = (-1, -1, R49[2])
S59_0 = (-1, -1, R59[2])
S59_49 = (-1, 48, R59[2])
S117_0 = (-1, -1, R117[2])
S117_308 = (-1, 307, R117[2])
S122_0 = (-1, -1, R122[2])
S122_356 = (-1, 355, R122[2])
S123_0 = (-1, -1, R123[2])
S123_49 = (-1, 48, R123[2])
S123_69 = (-1, 68, R123[2])
S123_233 = (-1, 232, R123[2])
S123_260 = (-1, 259, R123[2])
S123_274 = (-1, 273, R123[2])
S123_332 = (-1, 331, R123[2])
S123_356 = (-1, 355, R123[2])
S130_62 = (-1, 61, R130[2])
S130_322 = (-1, 321, R130[2])
S140_0 = (-1, -1, R140[2])
S140_49 = (-1, 48, R140[2])
S140_69 = (-1, 68, R140[2])
S140_233 = (-1, 232, R140[2])
S140_260 = (-1, 259, R140[2])
S140_274 = (-1, 273, R140[2])
S140_332 = (-1, 331, R140[2])
S140_356 = (-1, 355, R140[2])
S142_0 = (-1, -1, R142[2])
S142_274 = (-1, 273, R142[2])
S142_332 = (-1, 331, R142[2])
S142_356 = (-1, 355, R142[2])
S143_0 = (-1, -1, R143[2])
S143_274 = (-1, 273, R143[2])
S143_332 = (-1, 331, R143[2])
S143_356 = (-1, 355, R143[2])
S150_82 = (-1, 81, R150[2])
S150_109 = (-1, 108, R150[2])
S150_193 = (-1, 192, R150[2])
S155_0 = (-1, -1, R155[2])
S155_274 = (-1, 273, R155[2])
S155_332 = (-1, 331, R155[2])
S157_0 = (-1, -1, R157[2])
S157_356 = (-1, 355, R157[2])
S158_0 = (-1, -1, R158[2])
S158_25 = (-1, 24, R158[2])
S158_95 = (-1, 94, R158[2])
S158_176 = (-1, 175, R158[2])
S158_232 = (-1, 231, R158[2])
S158_292 = (-1, 291, R158[2])
S158_306 = (-1, 305, R158[2])
S158_312 = (-1, 311, R158[2])
S158_313 = (-1, 312, R158[2])
S158_316 = (-1, 315, R158[2])
S158_334 = (-1, 333, R158[2])
S158_337 = (-1, 336, R158[2])
S158_358 = (-1, 357, R158[2])
S158_365 = (-1, 364, R158[2])
S158_368 = (-1, 367, R158[2])
S162_0 = (-1, -1, R162[2])
S167_270 = (-1, 269, R167[2])
S174_0 = (-1, -1, R174[2])
S174_233 = (-1, 232, R174[2])
S181_54 = (-1, 53, R181[2])
S181_73 = (-1, 72, R181[2])
S181_107 = (-1, 106, R181[2])
S181_216 = (-1, 215, R181[2])
S181_224 = (-1, 223, R181[2])
S186_0 = (-1, -1, R186[2])
S186_274 = (-1, 273, R186[2])
S190_0 = (-1, -1, R190[2])
S190_332 = (-1, 331, R190[2])
S203_291 = (-1, 290, R203[2])
S205_62 = (-1, 61, R205[2])
S205_322 = (-1, 321, R205[2])
REDUCE_FIRST: list[Rule | None] = [R0, R1, R2, None, R3, R4, R5, None, None, None, R7, None, None, R8, None, R10, R11, R12, R13, None, None, R14, None, None, R16, R17, None, None, None, None, R21, R22, None, R23, R24, R25, None, None, None, R26, None, R28, R29, R30, None, None, R32, R33, R34, R35, R36, R37, None, None, None, None, None, R28, R40, None, None, None, None, R41, R42, None, None, None, R44, None, None, R46, None, None, None, R49, None, None, R50, None, None, R52, R16, R53, R54, None, None, R40, R55, None, None, R53, None, R57, R58, R59, R60, R61, R62, R63, R64, None, R22, R66, R67, R68, None, R70, R52, R71, None, None, None, None, None, R73, R8, None, R24, None, None, R74, None, R75, None, None, R77, None, R78, R74, R79, None, None, R81, None, R82, None, R83, None, R84, None, R28, R85, None, R86, R87, None, None, R88, None, None, None, None, None, R91, None, R92, None, None, None, None, None, R96, None, R97, None, R98, R99, R100, None, None, R102, None, None, None, R105, R92, None, None, None, None, R107, R108, R109, None, R110, R111, None, None, None, R112, None, None, R92, None, R115, None, None, None, None, None, None, None, R117, None, R118, R92, None, R119, None, None, None, R122, R123, None, None, None, None, R125, None, None, None, R127, None, None, None, None, R129, R130, None, None, R132, R133, R92, R92, None, None, R134, None, R135, R136, R137, R138, None, R140, None, R141, R142, R143, None, R144, None, R145, None, R147, R148, None, None, None, R137, R149, None, None, R150, R151, R152, None, R153, None, None, None, R154, R155, R156, None, R157, R158, R159, None, None, None, R160, R160, R161, R162, None, None, R163, R164, None, None, R132, None, R167, None, None, None, R168, R169, None, R170, None, R160, None, R168, R171, None, R172, R173, R174, None, None, R132, R148, None, R132, R176, None, None, None, None, None, None, None, R181, R182, R168, None, R183, R169, R184, R185, None, R132, None, None, R132, R186, R187, R98, None, R188, None, R136, None, None, R189, R190, R96, None, R191, None, None, R192, R102, R193, None, R132, None, None, None, None, R195, None, None, None, R197, R132, None, R199, None, R200, R201, R202, R172, R203, R63, R204, None, None, None, R92, R205, None, None, None, R208]
REDUCE_BEFORE_WORD: list[Rule | None] = [R0, R1, None, None, R3, R4, R5, R6, None, None, None, R6, None, None, None, None, None, None, None, None, None, R14, None, R15, R16, R17, None, None, None, None, None, R22, None, None, None, R25, None, None, None, R26, None, None, None, R30, None, None, R32, None, None, None, R36, None, R6, None, None, R6, R39, None, None, R25, None, R6, None, R41, R42, None, None, None, None, R45, None, R46, R47, R6, R48, None, None, None, None, None, R6, None, R16, None, None, None, None, None, None, R6, None, None, None, None, R58, None, R60, None, None, R63, None, None, R22, R66, None, None, R69, None, None, None, None, R6, None, None, None, None, None, None, None, None, None, None, None, R75, None, None, None, None, R78, None, None, None, None, R81, None, None, None, None, None, None, None, None, R85, R6, R86, None, None, None, R88, R6, None, None, None, R6, None, R6, R92, None, None, None, None, R95, R96, None, R97, None, None, None, R100, R101, None, R102, None, R104, R6, None, R92, None, None, None, None, None, R108, None, None, R110, None, None, R6, None, None, None, None, R92, None, R115, None, None, None, R6, None, None, None, R117, None, None, R92, None, None, None, None, None, None, None, None, R38, None, None, R125, None, None, None, R127, None, None, None, None, None, R130, None, None, R132, None, R92, R92, None, R6, None, None, None, None, None, R138, R139, None, None, None, None, None, None, R144, None, R145, None, None, R148, None, None, None, None, None, R6, None, None, R151, None, None, None, None, None, None, None, None, None, None, None, R158, R159, None, R6, None, None, None, None, None, None, None, None, R164, None, None, R132, None, None, None, None, R6, None, R169, R96, None, None, None, None, None, None, None, R172, None, None, None, R6, R132, R148, R175, R132, None, None, None, None, None, None, None, None, R181, R182, None, R6, R183, R169, R184, None, None, R132, None, None, R132, None, R187, None, R6, R188, None, None, None, None, R189, None, R96, R6, R191, R6, None, None, R102, None, None, R132, None, None, None, None, None, None, None, None, R197, R132, None, R199, R6, R200, None, None, R172, R203, R63, R204, None, None, R6, R92, R205, R206, None, None, R208]
ACTIONS: list[dict[str, int | Rule]] = [
    {'$END': R0, 'AMP': R0, 'AND_IF': R0, 'CLOBBER': R0, 'DGREAT': R0, 'DLESS': R0, 'DLESSDASH': R0, 'DO': R0, 'DONE': R0, 'DSEMI': R0, 'ELIF': R0, 'ELSE': R0, 'ESAC': R0, 'FI': R0, 'GREAT': R0, 'GREATAND': R0, 'IO_NUMBER': R0, 'LESS': R0, 'LESSAND': R0, 'LESSGREAT': R0, 'NEWLINE': R0, 'OR_IF': R0, 'PIPE': R0, 'RBRACE': R0, 'RPAR': R0, 'SEMI': R0, 'SEMI_AND': R0, 'THEN': R0, 'TLESS': R0},
    {'$END': R1, 'AMP': R1, 'AND_IF': R1, 'CLOBBER': R1, 'DGREAT': R1, 'DLESS': R1, 'DLESSDASH': R1, 'DO': R1, 'DONE': R1, 'DSEMI': R1, 'ELIF': R1, 'ELSE': R1, 'ESAC': R1, 'FI': R1, 'GREAT': R1, 'GREATAND': R1, 'IO_NUMBER': R1, 'LESS': R1, 'LESSAND': R1, 'LESSGREAT': R1, 'NEWLINE': R1, 'OR_IF': R1, 'PIPE': R1, 'RBRACE': R1, 'RPAR': R1, 'SEMI': R1, 'SEMI_AND': R1, 'THEN': R1, 'TLESS': R1},
    {'PIPE': R2, 'RPAR': R2},
    {'RPAR': 89},
    {'ESAC': R3},
    {'$END': R4, 'AMP': R4, 'AND_IF': R4, 'CLOBBER': R4, 'DGREAT': R4, 'DLESS': R4, 'DLESSDASH': R4, 'DO': R4, 'DONE': R4, 'DSEMI': R4, 'ELIF': R4, 'ELSE': R4, 'ESAC': R4, 'FI': R4, 'GREAT': R4, 'GREATAND': R4, 'IO_NUMBER': R4, 'LESS': R4, 'LESSAND': R4, 'LESSGREAT': R4, 'NEWLINE': R4, 'OR_IF': R4, 'PIPE': R4, 'RBRACE': R4, 'RPAR': R4, 'SEMI': R4, 'SEMI_AND': R4, 'THEN': R4, 'TLESS': R4},
    {'$END': R5, 'AMP': R5, 'AND_IF': R5, 'DO': R5, 'DONE': R5, 'DSEMI': R5, 'ELIF': R5, 'ELSE': R5, 'ESAC': R5, 'FI': R5, 'NEWLINE': R5, 'OR_IF': R5, 'RBRACE': R5, 'RPAR': R5, 'SEMI': R5, 'SEMI_AND': R5, 'THEN': R5},
    {'ASSIGNMENT_WORD': R6, 'ASSIGN_OPEN': R6, 'BANG': R6, 'CASE': R6, 'CLOBBER': R6, 'CMD_NAME': R6, 'DGREAT': R6, 'DLESS': R6, 'DLESSDASH': R6, 'FNAME': R6, 'FOR': R6, 'FUNCTION': R6, 'GREAT': R6, 'GREATAND': R6, 'IF': R6, 'IO_NUMBER': R6, 'LBRACE': R6, 'LESS': R6, 'LESSAND': R6, 'LESSGREAT': R6, 'LPAR': R6, 'NEWLINE': S181_216, 'TLESS': R6, 'UNTIL': R6, 'WHILE': R6, 'WORD_OPEN': R6},
    {'LBRACE': 351},
    {'RPAR': 271},
    {'ARITH': R7, 'ARITH_OPEN': R7, 'ARITH_TEXT': R7, 'A_LPAR': R7, 'A_RPAR': R7, 'BACKQUOTE': R7, 'BAD_OPEN': R7, 'BRACE_OPEN': R7, 'CMDSUB_OPEN': R7, 'DYN_OPEN': R7, 'PARAM': R7},
    {'ASSIGNMENT_WORD': R6, 'ASSIGN_OPEN': R6, 'BANG': R6, 'CASE': R6, 'CLOBBER': R6, 'CMD_NAME': R6, 'DGREAT': R6, 'DLESS': R6, 'DLESSDASH': R6, 'DSEMI': R6, 'ESAC': R6, 'FNAME': R6, 'FOR': R6, 'FUNCTION': R6, 'GREAT': R6, 'GREATAND': R6, 'IF': R6, 'IO_NUMBER': R6, 'LBRACE': R6, 'LESS': R6, 'LESSAND': R6, 'LESSGREAT': R6, 'LPAR': R6, 'NEWLINE': S181_216, 'SEMI_AND': R6, 'TLESS': R6, 'UNTIL': R6, 'WHILE': R6, 'WORD_OPEN': R6},
    {'ARITH': 227, 'ARITH_OPEN': 219, 'BACKQUOTE': S123_0, 'BAD_OPEN': 189, 'BRACE_CLOSE': 362, 'BRACE_OPEN': 177, 'CMDSUB_OPEN': 188, 'DBR_TEXT': S59_0, 'DQ_OPEN': 323, 'DYN_OPEN': 146, 'PARAM': S140_0},
    {'ARITH': R8, 'ARITH_OPEN': R8, 'BACKQUOTE': R8, 'BAD_OPEN': R8, 'BRACE_CLOSE': R8, 'BRACE_OPEN': R8, 'CMDSUB_OPEN': R8, 'DYN_OPEN': R8, 'PARAM': R8, 'SUB_COLON': R8, 'SUB_TEXT': R8},
    {'ASSIGNMENT_WORD': S117_308, 'ASSIGN_OPEN': 217, 'BANG': 196, 'CASE': 268, 'CLOBBER': 179, 'CMD_NAME': S203_291, 'DGREAT': 361, 'DLESS': 180, 'DLESSDASH': 230, 'DO': R9, 'DONE': R9, 'DSEMI': R9, 'ELIF': R9, 'ELSE': R9, 'ESAC': R9, 'FI': R9, 'FNAME': 235, 'FOR': 202, 'FUNCTION': 226, 'GREAT': 163, 'GREATAND': 204, 'IF': 153, 'IO_NUMBER': 197, 'LBRACE': 351, 'LESS': 198, 'LESSAND': 266, 'LESSGREAT': 285, 'LPAR': 149, 'RBRACE': R9, 'RPAR': R9, 'SEMI_AND': R9, 'THEN': R9, 'TLESS': 363, 'UNTIL': 380, 'WHILE': 155, 'WORD_OPEN': 306},
    {'$END': R10, 'ARITH': R10, 'ARITH_OPEN': R10, 'ARITH_TEXT': R10, 'A_BAND': R10, 'A_BOR': R10, 'A_COLON': R10, 'A_COMMA': R10, 'A_EQ': R10, 'A_LAND': R10, 'A_LOR': R10, 'A_LPAR': R10, 'A_POWER': R10, 'A_PROD': R10, 'A_QUEST': R10, 'A_REL': R10, 'A_RPAR': R10, 'A_SHIFT': R10, 'A_SIGN': R10, 'A_XOR': R10, 'BACKQUOTE': R10, 'BAD_OPEN': R10, 'BRACE_CLOSE': R10, 'BRACE_OPEN': R10, 'BR_TEXT': R10, 'CMDSUB_OPEN': R10, 'DBR_TEXT': R10, 'DQ_CLOSE': R10, 'DQ_OPEN': R10, 'DQ_TEXT': R10, 'DSQUOTE': R10, 'DYN_OPEN': R10, 'ESCAPED': R10, 'HERE_TEXT': R10, 'LITERAL': R10, 'PARAM': R10, 'PAT_TEXT': R10, 'SLASH': R10, 'SQUOTE': R10, 'SUB_COLON': R10, 'SUB_TEXT': R10, 'WORD_CLOSE': R10},
    {'ARITH': R11, 'ARITH_OPEN': R11, 'BACKQUOTE': R11, 'BAD_OPEN': R11, 'BRACE_OPEN': R11, 'CMDSUB_OPEN': R11, 'DQ_CLOSE': R11, 'DQ_TEXT': R11, 'DYN_OPEN': R11, 'PARAM': R11},
    {'$END': R12, 'ARITH': R12, 'ARITH_OPEN': R12, 'ARITH_TEXT': R12, 'A_BAND': R12, 'A_BOR': R12, 'A_COLON': R12, 'A_COMMA': R12, 'A_EQ': R12, 'A_LAND': R12, 'A_LOR': R12, 'A_LPAR': R12, 'A_POWER': R12, 'A_PROD': R12, 'A_QUEST': R12, 'A_REL': R12, 'A_RPAR': R12, 'A_SHIFT': R12, 'A_SIGN': R12, 'A_XOR': R12, 'BACKQUOTE': R12, 'BAD_OPEN': R12, 'BRACE_CLOSE': R12, 'BRACE_OPEN': R12, 'CMDSUB_OPEN': R12, 'DBR_TEXT': R12, 'DQ_CLOSE': R12, 'DQ_OPEN': R12, 'DQ_TEXT': R12, 'DYN_OPEN': R12, 'HERE_TEXT': R12, 'PARAM': R12, 'SUB_COLON': R12, 'SUB_TEXT': R12},
    {'$END': R13, 'A_COLON': R13, 'A_COMMA': R13, 'A_RPAR': R13},
    {'ARITH': 259, 'ARITH_OPEN': 219, 'A_LPAR': 214, 'A_NAME': 101, 'A_NOT': 278, 'A_NUMBER': S150_193, 'A_PRE_INC': 257, 'A_SIGN': 249, 'BACKQUOTE': S123_260, 'BAD_OPEN': 189, 'BRACE_OPEN': 177, 'CMDSUB_OPEN': 188, 'DYN_OPEN': 146, 'PARAM': S140_260},
    {'ARITH': 68, 'ARITH_OPEN': 219, 'ARITH_TEXT': S7_69, 'A_LPAR': 20, 'A_RPAR': 84, 'BACKQUOTE': S123_69, 'BAD_OPEN': 189, 'BRACE_OPEN': 177, 'CMDSUB_OPEN': 188, 'DYN_OPEN': 146, 'PARAM': S140_69},
    {'ESAC': R14, 'LPAR': R14, 'PATTERN': R14, 'WORD_OPEN': R14},
    {'ASSIGNMENT_WORD': S117_308, 'ASSIGN_OPEN': 217, 'CASE': 268, 'CLOBBER': 179, 'CMD_NAME': S203_291, 'DGREAT': 361, 'DLESS': 180, 'DLESSDASH': 230, 'FOR': 202, 'GREAT': 163, 'GREATAND': 204, 'IF': 153, 'IO_NUMBER': 197, 'LBRACE': 351, 'LESS': 198, 'LESSAND': 266, 'LESSGREAT': 285, 'LPAR': 149, 'TLESS': 363, 'UNTIL': 380, 'WHILE': 155, 'WORD_OPEN': 306},
    {'$END': R15, 'AMP': R15, 'AND_IF': R15, 'CLOBBER': 179, 'DGREAT': 361, 'DLESS': 180, 'DLESSDASH': 230, 'DO': R15, 'DONE': R15, 'DSEMI': R15, 'ELIF': R15, 'ELSE': R15, 'ESAC': R15, 'FI': R15, 'GREAT': 163, 'GREATAND': 204, 'IO_NUMBER': 197, 'LESS': 198, 'LESSAND': 266, 'LESSGREAT': 285, 'NEWLINE': R15, 'OR_IF': R15, 'PIPE': R15, 'RBRACE': R15, 'RPAR': R15, 'SEMI': R15, 'SEMI_AND': R15, 'THEN': R15, 'TLESS': 363},
    {'$END': R16, 'AMP': R16, 'AND_IF': R16, 'CLOBBER': R16, 'DGREAT': R16, 'DLESS': R16, 'DLESSDASH': R16, 'DO': R16, 'DONE': R16, 'DSEMI': R16, 'ELIF': R16, 'ELSE': R16, 'ESAC': R16, 'FI': R16, 'GREAT': R16, 'GREATAND': R16, 'IO_NUMBER': R16, 'LESS': R16, 'LESSAND': R16, 'LESSGREAT': R16, 'NEWLINE': R16, 'OR_IF': R16, 'PIPE': R16, 'RBRACE': R16, 'RPAR': R16, 'SEMI': R16, 'SEMI_AND': R16, 'THEN': R16, 'TLESS': R16, 'WORD': R16, 'WORD_OPEN': R16},
    {'DO': R17},
    {'$END': R18, 'A_BAND': 119, 'A_BOR': R18, 'A_COLON': R18, 'A_COMMA': R18, 'A_LAND': R18, 'A_LOR': R18, 'A_QUEST': R18, 'A_RPAR': R18, 'A_XOR': R18},
    {'$END': R19, 'A_BOR': 158, 'A_COLON': R19, 'A_COMMA': R19, 'A_LAND': R19, 'A_LOR': R19, 'A_QUEST': R19, 'A_RPAR': R19},
    {'DONE': 1},
    {'$END': R20, 'AMP': R20, 'AND_IF': R20, 'CLOBBER': 179, 'DGREAT': 361, 'DLESS': 180, 'DLESSDASH': 230, 'DO': R20, 'DONE': R20, 'DSEMI': R20, 'ELIF': R20, 'ELSE': R20, 'ESAC': R20, 'FI': R20, 'GREAT': 163, 'GREATAND': 204, 'IO_NUMBER': 197, 'LESS': 198, 'LESSAND': 266, 'LESSGREAT': 285, 'NEWLINE': R20, 'OR_IF': R20, 'PIPE': R20, 'RBRACE': R20, 'RPAR': R20, 'SEMI': R20, 'SEMI_AND': R20, 'THEN': R20, 'TLESS': 363, 'WORD': S158_0, 'WORD_OPEN': 306},
    {'$END': R21, 'ARITH': R21, 'ARITH_OPEN': R21, 'ARITH_TEXT': R21, 'A_BAND': R21, 'A_BOR': R21, 'A_COLON': R21, 'A_COMMA': R21, 'A_EQ': R21, 'A_LAND': R21, 'A_LOR': R21, 'A_LPAR': R21, 'A_POWER': R21, 'A_PROD': R21, 'A_QUEST': R21, 'A_REL': R21, 'A_RPAR': R21, 'A_SHIFT': R21, 'A_SIGN': R21, 'A_XOR': R21, 'BACKQUOTE': R21, 'BAD_OPEN': R21, 'BRACE_CLOSE': R21, 'BRACE_OPEN': R21, 'BR_TEXT': R21, 'CMDSUB_OPEN': R21, 'DBR_TEXT': R21, 'DQ_CLOSE': R21, 'DQ_OPEN': R21, 'DQ_TEXT': R21, 'DSQUOTE': R21, 'DYN_OPEN': R21, 'ESCAPED': R21, 'HERE_TEXT': R21, 'LITERAL': R21, 'PARAM': R21, 'PAT_TEXT': R21, 'SLASH': R21, 'SQUOTE': R21, 'SUB_COLON': R21, 'SUB_TEXT': R21, 'WORD_CLOSE': R21},
    {'$END': R22, 'AMP': R22, 'AND_IF': R22, 'DO': R22, 'DONE': R22, 'DSEMI': R22, 'ELIF': R22, 'ELSE': R22, 'ESAC': R22, 'FI': R22, 'NEWLINE': R22, 'OR_IF': R22, 'RBRACE': R22, 'RPAR': R22, 'SEMI': R22, 'SEMI_AND': R22, 'THEN': R22},
    {'ARITH': 259, 'ARITH_OPEN': 219, 'A_LPAR': 214, 'A_NAME': 101, 'A_NOT': 278, 'A_NUMBER': S150_193, 'A_PRE_INC': 257, 'A_SIGN': 249, 'BACKQUOTE': S123_260, 'BAD_OPEN': 189, 'BRACE_OPEN': 177, 'CMDSUB_OPEN': 188, 'DYN_OPEN': 146, 'PARAM': S140_260},
    {'ARITH': R23, 'ARITH_OPEN': R23, 'BACKQUOTE': R23, 'BAD_OPEN': R23, 'BRACE_CLOSE': R23, 'BRACE_OPEN': R23, 'BR_TEXT': R23, 'CMDSUB_OPEN': R23, 'DQ_OPEN': R23, 'DSQUOTE': R23, 'DYN_OPEN': R23, 'ESCAPED': R23, 'LITERAL': R23, 'PARAM': R23, 'PAT_TEXT': R23, 'SLASH': R23, 'SQUOTE': R23, 'WORD_CLOSE': R23},
    {'ARITH': R24, 'ARITH_OPEN': R24, 'ARITH_TEXT': R24, 'A_LPAR': R24, 'A_RPAR': R24, 'BACKQUOTE': R24, 'BAD_OPEN': R24, 'BRACE_OPEN': R24, 'CMDSUB_OPEN': R24, 'DYN_OPEN': R24, 'PARAM': R24},
    {'$END': R25, 'AMP': R25, 'AND_IF': R25, 'DO': R25, 'DONE': R25, 'DSEMI': R25, 'ELIF': R25, 'ELSE': R25, 'ESAC': R25, 'FI': R25, 'NEWLINE': R25, 'OR_IF': R25, 'PIPE': R25, 'RBRACE': R25, 'RPAR': R25, 'SEMI': R25, 'SEMI_AND': R25, 'THEN': R25},
    {'A_RPAR': 183},
    {'WORD': S158_176, 'WORD_OPEN': 306},
    {'DO': 349},
    {'ESAC': R26},
    {'$END': R27, 'A_BOR': R27, 'A_COLON': R27, 'A_COMMA': R27, 'A_LAND': R27, 'A_LOR': R27, 'A_QUEST': R27, 'A_RPAR': R27, 'A_XOR': 19},
    {'ARITH': R28, 'ARITH_OPEN': R28, 'BACKQUOTE': R28, 'BAD_OPEN': R28, 'BRACE_CLOSE': R28, 'BRACE_OPEN': R28, 'CMDSUB_OPEN': R28, 'DBR_TEXT': R28, 'DQ_OPEN': R28, 'DYN_OPEN': R28, 'PARAM': R28},
    {'$END': R29, 'A_COLON': R29, 'A_COMMA': R29, 'A_RPAR': R29},
    {'$END': R30, 'AMP': R30, 'AND_IF': R30, 'DO': R30, 'DONE': R30, 'DSEMI': R30, 'ELIF': R30, 'ELSE': R30, 'ESAC': R30, 'FI': R30, 'NEWLINE': R30, 'OR_IF': R30, 'PIPE': R30, 'RBRACE': R30, 'RPAR': R30, 'SEMI': R30, 'SEMI_AND': R30, 'THEN': R30},
    {'ASSIGNMENT_WORD': S117_308, 'ASSIGN_OPEN': 217, 'BANG': 196, 'CASE': 268, 'CLOBBER': 179, 'CMD_NAME': S203_291, 'DGREAT': 361, 'DLESS': 180, 'DLESSDASH': 230, 'DSEMI': 52, 'ESAC': R31, 'FNAME': 235, 'FOR': 202, 'FUNCTION': 226, 'GREAT': 163, 'GREATAND': 204, 'IF': 153, 'IO_NUMBER': 197, 'LBRACE': 351, 'LESS': 198, 'LESSAND': 266, 'LESSGREAT': 285, 'LPAR': 149, 'SEMI_AND': 55, 'TLESS': 363, 'UNTIL': 380, 'WHILE': 155, 'WORD_OPEN': 306},
    {'ARITH': 259, 'ARITH_OPEN': 219, 'A_LPAR': 214, 'A_NAME': 101, 'A_NOT': 278, 'A_NUMBER': S150_193, 'A_PRE_INC': 257, 'A_SIGN': 249, 'BACKQUOTE': S123_260, 'BAD_OPEN': 189, 'BRACE_OPEN': 177, 'CMDSUB_OPEN': 188, 'DYN_OPEN': 146, 'PARAM': S140_260},
    {'ELIF': R32, 'ELSE': R32, 'FI': R32},
    {'ARITH': R33, 'ARITH_OPEN': R33, 'BACKQUOTE': R33, 'BAD_OPEN': R33, 'BRACE_CLOSE': R33, 'BRACE_OPEN': R33, 'BR_TEXT': R33, 'CMDSUB_OPEN': R33, 'DQ_OPEN': R33, 'DSQUOTE': R33, 'DYN_OPEN': R33, 'ESCAPED': R33, 'LITERAL': R33, 'PARAM': R33, 'PAT_TEXT': R33, 'SLASH': R33, 'SQUOTE': R33, 'WORD_CLOSE': R33},
    {'ARITH': R34, 'ARITH_OPEN': R34, 'BACKQUOTE': R34, 'BAD_OPEN': R34, 'BRACE_CLOSE': R34, 'BRACE_OPEN': R34, 'CMDSUB_OPEN': R34, 'DBR_TEXT': R34, 'DQ_OPEN': R34, 'DYN_OPEN': R34, 'PARAM': R34},
    {'ARITH': R35, 'ARITH_OPEN': R35, 'ARITH_TEXT': R35, 'A_LPAR': R35, 'A_RPAR': R35, 'BACKQUOTE': R35, 'BAD_OPEN': R35, 'BRACE_OPEN': R35, 'CMDSUB_OPEN': R35, 'DYN_OPEN': R35, 'PARAM': R35},
    {'$END': R36, 'AMP': R36, 'AND_IF': R36, 'CLOBBER': R36, 'DGREAT': R36, 'DLESS': R36, 'DLESSDASH': R36, 'DO': R36, 'DONE': R36, 'DSEMI': R36, 'ELIF': R36, 'ELSE': R36, 'ESAC': R36, 'FI': R36, 'GREAT': R36, 'GREATAND': R36, 'IO_NUMBER': R36, 'LESS': R36, 'LESSAND': R36, 'LESSGREAT': R36, 'NEWLINE': R36, 'OR_IF': R36, 'PIPE': R36, 'RBRACE': R36, 'RPAR': R36, 'SEMI': R36, 'SEMI_AND': R36, 'THEN': R36, 'TLESS': R36},
    {'$END': R37, 'ARITH': R37, 'ARITH_OPEN': R37, 'BACKQUOTE': R37, 'BAD_OPEN': R37, 'BRACE_OPEN': R37, 'CMDSUB_OPEN': R37, 'DYN_OPEN': R37, 'HERE_TEXT': R37, 'PARAM': R37},
    {'ESAC': R6, 'LPAR': R6, 'NEWLINE': S181_216, 'PATTERN': R6, 'WORD_OPEN': R6},
    {'$END': R38, 'ASSIGNMENT_WORD': S117_308, 'ASSIGN_OPEN': 217, 'BANG': 196, 'CASE': 268, 'CLOBBER': 179, 'CMD_NAME': S203_291, 'DGREAT': 361, 'DLESS': 180, 'DLESSDASH': 230, 'FNAME': 235, 'FOR': 202, 'FUNCTION': 226, 'GREAT': 163, 'GREATAND': 204, 'IF': 153, 'IO_NUMBER': 197, 'LBRACE': 351, 'LESS': 198, 'LESSAND': 266, 'LESSGREAT': 285, 'LPAR': 149, 'NEWLINE': 252, 'TLESS': 363, 'UNTIL': 380, 'WHILE': 155, 'WORD_OPEN': 306},
    {'FI': 148},
    {'ESAC': R6, 'LPAR': R6, 'NEWLINE': S181_216, 'PATTERN': R6, 'WORD_OPEN': R6},
    {'DSEMI': 143, 'ESAC': R39, 'SEMI_AND': 199},
    {'ARITH': R28, 'ARITH_OPEN': R28, 'BACKQUOTE': R28, 'BAD_OPEN': R28, 'BRACE_CLOSE': R28, 'BRACE_OPEN': R28, 'CMDSUB_OPEN': R28, 'DBR_TEXT': R28, 'DQ_OPEN': R28, 'DYN_OPEN': R28, 'PARAM': R28},
    {'ARITH': R40, 'ARITH_OPEN': R40, 'BACKQUOTE': R40, 'BAD_OPEN': R40, 'BRACE_CLOSE': R40, 'BRACE_OPEN': R40, 'CMDSUB_OPEN': R40, 'DYN_OPEN': R40, 'PARAM': R40, 'SUB_TEXT': R40},
    {'$END': R25, 'AMP': R25, 'AND_IF': R25, 'CLOBBER': 179, 'DGREAT': 361, 'DLESS': 180, 'DLESSDASH': 230, 'DO': R25, 'DONE': R25, 'DSEMI': R25, 'ELIF': R25, 'ELSE': R25, 'ESAC': R25, 'FI': R25, 'GREAT': 163, 'GREATAND': 204, 'IO_NUMBER': 197, 'LESS': 198, 'LESSAND': 266, 'LESSGREAT': 285, 'NEWLINE': R25, 'OR_IF': R25, 'PIPE': R25, 'RBRACE': R25, 'RPAR': R25, 'SEMI': R25, 'SEMI_AND': R25, 'THEN': R25, 'TLESS': 363},
    {'ARITH': 331, 'ARITH_OPEN': 219, 'BACKQUOTE': S123_332, 'BAD_OPEN': 280, 'BRACE_CLOSE': 260, 'BRACE_OPEN': 251, 'CMDSUB_OPEN': 188, 'DQ_OPEN': 323, 'DSQUOTE': S143_332, 'DYN_OPEN': 146, 'ESCAPED': S155_332, 'PARAM': S140_332, 'PAT_TEXT': S190_332, 'SQUOTE': S142_332},
    {'ASSIGNMENT_WORD': R6, 'ASSIGN_OPEN': R6, 'BANG': R6, 'CASE': R6, 'CLOBBER': R6, 'CMD_NAME': R6, 'DGREAT': R6, 'DLESS': R6, 'DLESSDASH': R6, 'DO': R6, 'DONE': R6, 'DSEMI': R6, 'ELIF': R6, 'ELSE': R6, 'ESAC': R6, 'FI': R6, 'FNAME': R6, 'FOR': R6, 'FUNCTION': R6, 'GREAT': R6, 'GREATAND': R6, 'IF': R6, 'IO_NUMBER': R6, 'LBRACE': R6, 'LESS': R6, 'LESSAND': R6, 'LESSGREAT': R6, 'LPAR': R6, 'NEWLINE': S181_216, 'RBRACE': R6, 'RPAR': R6, 'SEMI_AND': R6, 'THEN': R6, 'TLESS': R6, 'UNTIL': R6, 'WHILE': R6, 'WORD_OPEN': R6},
    {'ARITH': 259, 'ARITH_OPEN': 219, 'A_LPAR': 214, 'A_NAME': 101, 'A_NOT': 278, 'A_NUMBER': S150_193, 'A_PRE_INC': 257, 'A_SIGN': 249, 'BACKQUOTE': S123_260, 'BAD_OPEN': 189, 'BRACE_OPEN': 177, 'CMDSUB_OPEN': 188, 'DYN_OPEN': 146, 'PARAM': S140_260},
    {'ESAC': R41, 'LPAR': R41, 'PATTERN': R41, 'WORD_OPEN': R41},
    {'ESAC': R42, 'LPAR': R42, 'PATTERN': R42, 'WORD_OPEN': R42},
    {'ASSIGNMENT_WORD': S117_308, 'ASSIGN_OPEN': 217, 'BANG': 196, 'CASE': 268, 'CLOBBER': 179, 'CMD_NAME': S203_291, 'DGREAT': 361, 'DLESS': 180, 'DLESSDASH': 230, 'FNAME': 235, 'FOR': 202, 'FUNCTION': 226, 'GREAT': 163, 'GREATAND': 204, 'IF': 153, 'IO_NUMBER': 197, 'LBRACE': 351, 'LESS': 198, 'LESSAND': 266, 'LESSGREAT': 285, 'LPAR': 149, 'RPAR': 93, 'TLESS': 363, 'UNTIL': 380, 'WHILE': 155, 'WORD_OPEN': 306},
    {'ARITH': 259, 'ARITH_OPEN': 219, 'A_LPAR': 214, 'A_NAME': 101, 'A_NOT': 278, 'A_NUMBER': S150_193, 'A_PRE_INC': 257, 'A_SIGN': 249, 'BACKQUOTE': S123_260, 'BAD_OPEN': 189, 'BRACE_OPEN': 177, 'CMDSUB_OPEN': 188, 'DYN_OPEN': 146, 'PARAM': S140_260},
    {'$END': R43, 'A_BAND': R43, 'A_BOR': R43, 'A_COLON': R43, 'A_COMMA': R43, 'A_EQ': R43, 'A_LAND': R43, 'A_LOR': R43, 'A_QUEST': R43, 'A_REL': 32, 'A_RPAR': R43, 'A_XOR': R43},
    {'ARITH': R44, 'ARITH_OPEN': R44, 'ARITH_TEXT': R44, 'A_LPAR': R44, 'A_RPAR': R44, 'BACKQUOTE': R44, 'BAD_OPEN': R44, 'BRACE_OPEN': R44, 'CMDSUB_OPEN': R44, 'DYN_OPEN': R44, 'PARAM': R44},
    {'$END': R45, 'AMP': R45, 'AND_IF': R45, 'CLOBBER': 179, 'DGREAT': 361, 'DLESS': 180, 'DLESSDASH': 230, 'DO': R45, 'DONE': R45, 'DSEMI': R45, 'ELIF': R45, 'ELSE': R45, 'ESAC': R45, 'FI': R45, 'GREAT': 163, 'GREATAND': 204, 'IO_NUMBER': 197, 'LESS': 198, 'LESSAND': 266, 'LESSGREAT': 285, 'NEWLINE': R45, 'OR_IF': R45, 'PIPE': R45, 'RBRACE': R45, 'RPAR': R45, 'SEMI': R45, 'SEMI_AND': R45, 'THEN': R45, 'TLESS': 363},
    {'ARITH': 273, 'ARITH_OPEN': 219, 'BACKQUOTE': S123_274, 'BAD_OPEN': 280, 'BRACE_CLOSE': 126, 'BRACE_OPEN': 251, 'BR_TEXT': S186_274, 'CMDSUB_OPEN': 188, 'DQ_OPEN': 323, 'DSQUOTE': S143_274, 'DYN_OPEN': 146, 'ESCAPED': S155_274, 'PARAM': S140_274, 'SQUOTE': S142_274},
    {'$END': R46, 'AMP': R46, 'AND_IF': R46, 'DO': R46, 'DONE': R46, 'DSEMI': R46, 'ELIF': R46, 'ELSE': R46, 'ESAC': R46, 'FI': R46, 'NEWLINE': R46, 'OR_IF': R46, 'PIPE': R46, 'RBRACE': R46, 'RPAR': R46, 'SEMI': R46, 'SEMI_AND': R46, 'THEN': R46},
    {'ASSIGNMENT_WORD': R47, 'ASSIGN_OPEN': R47, 'BANG': R47, 'CASE': R47, 'CLOBBER': R47, 'CMD_NAME': R47, 'DGREAT': R47, 'DLESS': R47, 'DLESSDASH': R47, 'DO': R47, 'DONE': R47, 'DSEMI': R47, 'ELIF': R47, 'ELSE': R47, 'ESAC': R47, 'FI': R47, 'FNAME': R47, 'FOR': R47, 'FUNCTION': R47, 'GREAT': R47, 'GREATAND': R47, 'IF': R47, 'IO_NUMBER': R47, 'LBRACE': R47, 'LESS': R47, 'LESSAND': R47, 'LESSGREAT': R47, 'LPAR': R47, 'NEWLINE': 252, 'RBRACE': R47, 'RPAR': R47, 'SEMI_AND': R47, 'THEN': R47, 'TLESS': R47, 'UNTIL': R47, 'WHILE': R47, 'WORD_OPEN': R47},
    {'ASSIGNMENT_WORD': R6, 'ASSIGN_OPEN': R6, 'BANG': R6, 'CASE': R6, 'CLOBBER': R6, 'CMD_NAME': R6, 'DGREAT': R6, 'DLESS': R6, 'DLESSDASH': R6, 'FNAME': R6, 'FOR': R6, 'FUNCTION': R6, 'GREAT': R6, 'GREATAND': R6, 'IF': R6, 'IO_NUMBER': R6, 'LBRACE': R6, 'LESS': R6, 'LESSAND': R6, 'LESSGREAT': R6, 'LPAR': R6, 'NEWLINE': S181_216, 'TLESS': R6, 'UNTIL': R6, 'WHILE': R6, 'WORD_OPEN': R6},
    {'AMP': R48, 'AND_IF': 340, 'DO': R48, 'DONE': R48, 'DSEMI': R48, 'ELIF': R48, 'ELSE': R48, 'ESAC': R48, 'FI': R48, 'NEWLINE': R48, 'OR_IF': 370, 'RBRACE': R48, 'RPAR': R48, 'SEMI': R48, 'SEMI_AND': R48, 'THEN': R48},
    {'$END': R49, 'ARITH': R49, 'ARITH_OPEN': R49, 'BACKQUOTE': R49, 'BAD_OPEN': R49, 'BRACE_OPEN': R49, 'CMDSUB_OPEN': R49, 'DYN_OPEN': R49, 'HERE_TEXT': R49, 'PARAM': R49},
    {'NEWLINE': S181_107, 'SEMI': 279, 'WORD': S158_95, 'WORD_OPEN': 306},
    {'ARITH': 259, 'ARITH_OPEN': 219, 'A_LPAR': 214, 'A_NAME': 147, 'A_NOT': 278, 'A_NUMBER': S150_193, 'A_PRE_INC': 257, 'A_SIGN': 249, 'BACKQUOTE': S123_260, 'BAD_OPEN': 189, 'BRACE_OPEN': 177, 'CMDSUB_OPEN': 188, 'DYN_OPEN': 146, 'PARAM': S140_260},
    {'ARITH': R50, 'ARITH_OPEN': R50, 'BACKQUOTE': R50, 'BAD_OPEN': R50, 'BRACE_CLOSE': R50, 'BRACE_OPEN': R50, 'BR_TEXT': R50, 'CMDSUB_OPEN': R50, 'DQ_OPEN': R50, 'DSQUOTE': R50, 'DYN_OPEN': R50, 'ESCAPED': R50, 'LITERAL': R50, 'PARAM': R50, 'PAT_TEXT': R50, 'SLASH': R50, 'SQUOTE': R50, 'WORD_CLOSE': R50},
    {'$END': R51, 'A_BAND': R51, 'A_BOR': R51, 'A_COLON': R51, 'A_COMMA': R51, 'A_EQ': 62, 'A_LAND': R51, 'A_LOR': R51, 'A_QUEST': R51, 'A_RPAR': R51, 'A_XOR': R51},
    {'ASSIGNMENT_WORD': R6, 'ASSIGN_OPEN': R6, 'BANG': R6, 'CASE': R6, 'CLOBBER': R6, 'CMD_NAME': R6, 'DGREAT': R6, 'DLESS': R6, 'DLESSDASH': R6, 'FNAME': R6, 'FOR': R6, 'FUNCTION': R6, 'GREAT': R6, 'GREATAND': R6, 'IF': R6, 'IO_NUMBER': R6, 'LBRACE': R6, 'LESS': R6, 'LESSAND': R6, 'LESSGREAT': R6, 'LPAR': R6, 'NEWLINE': S181_216, 'TLESS': R6, 'UNTIL': R6, 'WHILE': R6, 'WORD_OPEN': R6},
    {'$END': R52, 'A_BAND': R52, 'A_BOR': R52, 'A_COLON': R52, 'A_COMMA': R52, 'A_EQ': R52, 'A_LAND': R52, 'A_LOR': R52, 'A_POWER': R52, 'A_PROD': R52, 'A_QUEST': R52, 'A_REL': R52, 'A_RPAR': R52, 'A_SHIFT': R52, 'A_SIGN': R52, 'A_XOR': R52},
    {'$END': R16, 'AMP': R16, 'AND_IF': R16, 'CLOBBER': R16, 'DGREAT': R16, 'DLESS': R16, 'DLESSDASH': R16, 'DO': R16, 'DONE': R16, 'DSEMI': R16, 'ELIF': R16, 'ELSE': R16, 'ESAC': R16, 'FI': R16, 'GREAT': R16, 'GREATAND': R16, 'IO_NUMBER': R16, 'LESS': R16, 'LESSAND': R16, 'LESSGREAT': R16, 'NEWLINE': R16, 'OR_IF': R16, 'PIPE': R16, 'RBRACE': R16, 'RPAR': R16, 'SEMI': R16, 'SEMI_AND': R16, 'THEN': R16, 'TLESS': R16, 'WORD': R16, 'WORD_OPEN': R16},
    {'$END': R53, 'ARITH': R53, 'ARITH_OPEN': R53, 'BACKQUOTE': R53, 'BAD_OPEN': R53, 'BRACE_OPEN': R53, 'CMDSUB_OPEN': R53, 'DYN_OPEN': R53, 'HERE_TEXT': R53, 'PARAM': R53},
    {'ARITH': R54, 'ARITH_OPEN': R54, 'ARITH_TEXT': R54, 'A_LPAR': R54, 'A_RPAR': R54, 'BACKQUOTE': R54, 'BAD_OPEN': R54, 'BRACE_OPEN': R54, 'CMDSUB_OPEN': R54, 'DYN_OPEN': R54, 'PARAM': R54},
    {'ARITH': 48, 'ARITH_OPEN': 219, 'BACKQUOTE': S123_49, 'BAD_OPEN': 189, 'BRACE_CLOSE': 339, 'BRACE_OPEN': 177, 'CMDSUB_OPEN': 188, 'DBR_TEXT': S59_49, 'DQ_OPEN': 323, 'DYN_OPEN': 146, 'PARAM': S140_49},
    {'ARITH': 273, 'ARITH_OPEN': 219, 'BACKQUOTE': S123_274, 'BAD_OPEN': 280, 'BRACE_CLOSE': 166, 'BRACE_OPEN': 251, 'BR_TEXT': S186_274, 'CMDSUB_OPEN': 188, 'DQ_OPEN': 323, 'DSQUOTE': S143_274, 'DYN_OPEN': 146, 'ESCAPED': S155_274, 'PARAM': S140_274, 'SQUOTE': S142_274},
    {'ARITH': R40, 'ARITH_OPEN': R40, 'BACKQUOTE': R40, 'BAD_OPEN': R40, 'BRACE_CLOSE': R40, 'BRACE_OPEN': R40, 'CMDSUB_OPEN': R40, 'DYN_OPEN': R40, 'PARAM': R40, 'SUB_COLON': R40, 'SUB_TEXT': R40},
    {'ARITH': R55, 'ARITH_OPEN': R55, 'BACKQUOTE': R55, 'BAD_OPEN': R55, 'BRACE_CLOSE': R55, 'BRACE_OPEN': R55, 'BR_TEXT': R55, 'CMDSUB_OPEN': R55, 'DQ_OPEN': R55, 'DSQUOTE': R55, 'DYN_OPEN': R55, 'ESCAPED': R55, 'PARAM': R55, 'SQUOTE': R55},
    {'ASSIGNMENT_WORD': R6, 'ASSIGN_OPEN': R6, 'CASE': R6, 'CLOBBER': R6, 'CMD_NAME': R6, 'DGREAT': R6, 'DLESS': R6, 'DLESSDASH': R6, 'FOR': R6, 'GREAT': R6, 'GREATAND': R6, 'IF': R6, 'IO_NUMBER': R6, 'LBRACE': R6, 'LESS': R6, 'LESSAND': R6, 'LESSGREAT': R6, 'LPAR': R6, 'NEWLINE': S181_216, 'TLESS': R6, 'UNTIL': R6, 'WHILE': R6, 'WORD_OPEN': R6},
    {'$END': R56, 'A_COLON': R56, 'A_COMMA': R56, 'A_LAND': 345, 'A_LOR': R56, 'A_QUEST': R56, 'A_RPAR': R56},
    {'$END': R53, 'ARITH': R53, 'ARITH_OPEN': R53, 'BACKQUOTE': R53, 'BAD_OPEN': R53, 'BRACE_OPEN': R53, 'CMDSUB_OPEN': R53, 'DYN_OPEN': R53, 'HERE_TEXT': R53, 'PARAM': R53},
    {'ARITH': 227, 'ARITH_OPEN': 219, 'BACKQUOTE': S123_0, 'BAD_OPEN': 189, 'BRACE_CLOSE': 121, 'BRACE_OPEN': 177, 'CMDSUB_OPEN': 188, 'DBR_TEXT': S59_0, 'DQ_OPEN': 323, 'DYN_OPEN': 146, 'PARAM': S140_0},
    {'$END': R57, 'ARITH': R57, 'ARITH_OPEN': R57, 'ARITH_TEXT': R57, 'A_BAND': R57, 'A_BOR': R57, 'A_COLON': R57, 'A_COMMA': R57, 'A_EQ': R57, 'A_LAND': R57, 'A_LOR': R57, 'A_LPAR': R57, 'A_POWER': R57, 'A_PROD': R57, 'A_QUEST': R57, 'A_REL': R57, 'A_RPAR': R57, 'A_SHIFT': R57, 'A_SIGN': R57, 'A_XOR': R57, 'BACKQUOTE': R57, 'BAD_OPEN': R57, 'BRACE_CLOSE': R57, 'BRACE_OPEN': R57, 'BR_TEXT': R57, 'CMDSUB_OPEN': R57, 'DBR_TEXT': R57, 'DQ_CLOSE': R57, 'DQ_OPEN': R57, 'DQ_TEXT': R57, 'DSQUOTE': R57, 'DYN_OPEN': R57, 'ESCAPED': R57, 'HERE_TEXT': R57, 'LITERAL': R57, 'PARAM': R57, 'PAT_TEXT': R57, 'SLASH': R57, 'SQUOTE': R57, 'SUB_COLON': R57, 'SUB_TEXT': R57, 'WORD_CLOSE': R57},
    {'NEWLINE': R58, 'SEMI': R58, 'WORD': R58, 'WORD_OPEN': R58},
    {'ARITH': R59, 'ARITH_OPEN': R59, 'BACKQUOTE': R59, 'BAD_OPEN': R59, 'BRACE_CLOSE': R59, 'BRACE_OPEN': R59, 'CMDSUB_OPEN': R59, 'DBR_TEXT': R59, 'DQ_OPEN': R59, 'DYN_OPEN': R59, 'PARAM': R59},
    {'$END': R60, 'AMP': R60, 'AND_IF': R60, 'DO': R60, 'DONE': R60, 'DSEMI': R60, 'ELIF': R60, 'ELSE': R60, 'ESAC': R60, 'FI': R60, 'NEWLINE': R60, 'OR_IF': R60, 'PIPE': R60, 'RBRACE': R60, 'RPAR': R60, 'SEMI': R60, 'SEMI_AND': R60, 'THEN': R60},
    {'$END': R61, 'A_BAND': R61, 'A_BOR': R61, 'A_COLON': R61, 'A_COMMA': R61, 'A_EQ': R61, 'A_LAND': R61, 'A_LOR': R61, 'A_PROD': R61, 'A_QUEST': R61, 'A_REL': R61, 'A_RPAR': R61, 'A_SHIFT': R61, 'A_SIGN': R61, 'A_XOR': R61},
    {'$END': R62, 'A_BAND': R62, 'A_BOR': R62, 'A_COLON': R62, 'A_COMMA': R62, 'A_EQ': R62, 'A_LAND': R62, 'A_LOR': R62, 'A_POWER': R62, 'A_PROD': R62, 'A_QUEST': R62, 'A_REL': R62, 'A_RPAR': R62, 'A_SHIFT': R62, 'A_SIGN': R62, 'A_XOR': R62},
    {'$END': R63, 'AMP': R63, 'AND_IF': R63, 'CLOBBER': R63, 'DGREAT': R63, 'DLESS': R63, 'DLESSDASH': R63, 'DO': R63, 'DONE': R63, 'DSEMI': R63, 'ELIF': R63, 'ELSE': R63, 'ESAC': R63, 'FI': R63, 'GREAT': R63, 'GREATAND': R63, 'IO_NUMBER': R63, 'LESS': R63, 'LESSAND': R63, 'LESSGREAT': R63, 'NEWLINE': R63, 'OR_IF': R63, 'PIPE': R63, 'RBRACE': R63, 'RPAR': R63, 'SEMI': R63, 'SEMI_AND': R63, 'THEN': R63, 'TLESS': R63},
    {'PIPE': R64, 'RPAR': R64},
    {'$END': R65, 'A_BAND': R65, 'A_BOR': R65, 'A_COLON': R65, 'A_COMMA': R65, 'A_EQ': R65, 'A_LAND': R65, 'A_LOR': R65, 'A_POST_INC': 190, 'A_POWER': R65, 'A_PROD': R65, 'A_QUEST': R65, 'A_REL': R65, 'A_RPAR': R65, 'A_SHIFT': R65, 'A_SIGN': R65, 'A_XOR': R65},
    {'$END': R22, 'AMP': R22, 'AND_IF': R22, 'DO': R22, 'DONE': R22, 'DSEMI': R22, 'ELIF': R22, 'ELSE': R22, 'ESAC': R22, 'FI': R22, 'NEWLINE': R22, 'OR_IF': R22, 'RBRACE': R22, 'RPAR': R22, 'SEMI': R22, 'SEMI_AND': R22, 'THEN': R22},
    {'ESAC': R66, 'LPAR': R66, 'PATTERN': R66, 'WORD_OPEN': R66},
    {'ARITH': R67, 'ARITH_OPEN': R67, 'BACKQUOTE': R67, 'BAD_OPEN': R67, 'BRACE_CLOSE': R67, 'BRACE_OPEN': R67, 'CMDSUB_OPEN': R67, 'DQ_OPEN': R67, 'DSQUOTE': R67, 'DYN_OPEN': R67, 'ESCAPED': R67, 'PARAM': R67, 'PAT_TEXT': R67, 'SLASH': R67, 'SQUOTE': R67},
    {'$END': R68},
    {'DO': R69, 'NEWLINE': 252},
    {'$END': R70, 'ARITH': R70, 'ARITH_OPEN': R70, 'ARITH_TEXT': R70, 'A_BAND': R70, 'A_BOR': R70, 'A_COLON': R70, 'A_COMMA': R70, 'A_EQ': R70, 'A_LAND': R70, 'A_LOR': R70, 'A_LPAR': R70, 'A_POWER': R70, 'A_PROD': R70, 'A_QUEST': R70, 'A_REL': R70, 'A_RPAR': R70, 'A_SHIFT': R70, 'A_SIGN': R70, 'A_XOR': R70, 'BACKQUOTE': R70, 'BAD_OPEN': R70, 'BRACE_CLOSE': R70, 'BRACE_OPEN': R70, 'BR_TEXT': R70, 'CMDSUB_OPEN': R70, 'DBR_TEXT': R70, 'DQ_CLOSE': R70, 'DQ_OPEN': R70, 'DQ_TEXT': R70, 'DSQUOTE': R70, 'DYN_OPEN': R70, 'ESCAPED': R70, 'HERE_TEXT': R70, 'LITERAL': R70, 'PARAM': R70, 'PAT_TEXT': R70, 'SLASH': R70, 'SQUOTE': R70, 'SUB_COLON': R70, 'SUB_TEXT': R70, 'WORD_CLOSE': R70},
    {'$END': R52, 'A_BAND': R52, 'A_BOR': R52, 'A_COLON': R52, 'A_COMMA': R52, 'A_EQ': R52, 'A_LAND': R52, 'A_LOR': R52, 'A_POWER': R52, 'A_PROD': R52, 'A_QUEST': R52, 'A_REL': R52, 'A_RPAR': R52, 'A_SHIFT': R52, 'A_SIGN': R52, 'A_XOR': R52},
    {'ARITH': R71, 'ARITH_OPEN': R71, 'BACKQUOTE': R71, 'BAD_OPEN': R71, 'BRACE_CLOSE': R71, 'BRACE_OPEN': R71, 'CMDSUB_OPEN': R71, 'DYN_OPEN': R71, 'PARAM': R71, 'SUB_COLON': R71, 'SUB_TEXT': R71},
    {'ESAC': 376},
    {'ASSIGNMENT_WORD': R6, 'ASSIGN_OPEN': R6, 'CASE': R6, 'CLOBBER': R6, 'CMD_NAME': R6, 'DGREAT': R6, 'DLESS': R6, 'DLESSDASH': R6, 'FOR': R6, 'GREAT': R6, 'GREATAND': R6, 'IF': R6, 'IO_NUMBER': R6, 'LBRACE': R6, 'LESS': R6, 'LESSAND': R6, 'LESSGREAT': R6, 'LPAR': R6, 'NEWLINE': S181_216, 'TLESS': R6, 'UNTIL': R6, 'WHILE': R6, 'WORD_OPEN': R6},
    {'ELIF': 73, 'ELSE': 80, 'FI': 50},
    {'$END': R72, 'A_BAND': R72, 'A_BOR': R72, 'A_COLON': R72, 'A_COMMA': R72, 'A_EQ': R72, 'A_LAND': R72, 'A_LOR': R72, 'A_PROD': 160, 'A_QUEST': R72, 'A_REL': R72, 'A_RPAR': R72, 'A_SHIFT': R72, 'A_SIGN': R72, 'A_XOR': R72},
    {'ARITH': 145, 'ARITH_OPEN': 219, 'ARITH_TEXT': S7_0, 'A_LPAR': 20, 'A_RPAR': 191, 'BACKQUOTE': S123_0, 'BAD_OPEN': 189, 'BRACE_OPEN': 177, 'CMDSUB_OPEN': 188, 'DYN_OPEN': 146, 'PARAM': S140_0},
    {'$END': R73, 'NEWLINE': R73},
    {'ARITH': R8, 'ARITH_OPEN': R8, 'BACKQUOTE': R8, 'BAD_OPEN': R8, 'BRACE_CLOSE': R8, 'BRACE_OPEN': R8, 'CMDSUB_OPEN': R8, 'DYN_OPEN': R8, 'PARAM': R8, 'SUB_COLON': R8, 'SUB_TEXT': R8},
    {'ASSIGNMENT_WORD': S117_308, 'ASSIGN_OPEN': 217, 'CASE': 268, 'CLOBBER': 179, 'CMD_NAME': S203_291, 'DGREAT': 361, 'DLESS': 180, 'DLESSDASH': 230, 'FOR': 202, 'GREAT': 163, 'GREATAND': 204, 'IF': 153, 'IO_NUMBER': 197, 'LBRACE': 351, 'LESS': 198, 'LESSAND': 266, 'LESSGREAT': 285, 'LPAR': 149, 'TLESS': 363, 'UNTIL': 380, 'WHILE': 155, 'WORD_OPEN': 306},
    {'ARITH': R24, 'ARITH_OPEN': R24, 'ARITH_TEXT': R24, 'A_LPAR': R24, 'A_RPAR': R24, 'BACKQUOTE': R24, 'BAD_OPEN': R24, 'BRACE_OPEN': R24, 'CMDSUB_OPEN': R24, 'DYN_OPEN': R24, 'PARAM': R24},
    {'ARITH': 259, 'ARITH_OPEN': 219, 'A_LPAR': 214, 'A_NAME': 101, 'A_NOT': 278, 'A_NUMBER': S150_193, 'A_PRE_INC': 257, 'A_SIGN': 249, 'BACKQUOTE': S123_260, 'BAD_OPEN': 189, 'BRACE_OPEN': 177, 'CMDSUB_OPEN': 188, 'DYN_OPEN': 146, 'PARAM': S140_260},
    {'ARITH': 88, 'ARITH_OPEN': 219, 'BACKQUOTE': S123_0, 'BAD_OPEN': 280, 'BRACE_CLOSE': 33, 'BRACE_OPEN': 251, 'BR_TEXT': S186_0, 'CMDSUB_OPEN': 188, 'DQ_OPEN': 323, 'DSQUOTE': S143_0, 'DYN_OPEN': 146, 'ESCAPED': S155_0, 'PARAM': S140_0, 'SQUOTE': S142_0},
    {'$END': R74, 'ARITH': R74, 'ARITH_OPEN': R74, 'ARITH_TEXT': R74, 'A_BAND': R74, 'A_BOR': R74, 'A_COLON': R74, 'A_COMMA': R74, 'A_EQ': R74, 'A_LAND': R74, 'A_LOR': R74, 'A_LPAR': R74, 'A_POWER': R74, 'A_PROD': R74, 'A_QUEST': R74, 'A_REL': R74, 'A_RPAR': R74, 'A_SHIFT': R74, 'A_SIGN': R74, 'A_XOR': R74, 'BACKQUOTE': R74, 'BAD_OPEN': R74, 'BRACE_CLOSE': R74, 'BRACE_OPEN': R74, 'CMDSUB_OPEN': R74, 'DBR_TEXT': R74, 'DQ_CLOSE': R74, 'DQ_OPEN': R74, 'DQ_TEXT': R74, 'DYN_OPEN': R74, 'HERE_TEXT': R74, 'PARAM': R74, 'SUB_COLON': R74, 'SUB_TEXT': R74},
    {'ARITH': 259, 'ARITH_OPEN': 219, 'A_LPAR': 214, 'A_NAME': 101, 'A_NOT': 278, 'A_NUMBER': S150_193, 'A_PRE_INC': 257, 'A_SIGN': 249, 'BACKQUOTE': S123_260, 'BAD_OPEN': 189, 'BRACE_OPEN': 177, 'CMDSUB_OPEN': 188, 'DYN_OPEN': 146, 'PARAM': S140_260},
    {'$END': R75, 'AMP': R75, 'AND_IF': R75, 'DO': R75, 'DONE': R75, 'DSEMI': R75, 'ELIF': R75, 'ELSE': R75, 'ESAC': R75, 'FI': R75, 'NEWLINE': R75, 'OR_IF': R75, 'PIPE': R75, 'RBRACE': R75, 'RPAR': R75, 'SEMI': R75, 'SEMI_AND': R75, 'THEN': R75},
    {'DO': 349},
    {'$END': R76, 'A_BAND': R76, 'A_BOR': R76, 'A_COLON': R76, 'A_COMMA': R76, 'A_EQ': R76, 'A_LAND': R76, 'A_LOR': R76, 'A_QUEST': R76, 'A_REL': R76, 'A_RPAR': R76, 'A_SHIFT': R76, 'A_SIGN': 122, 'A_XOR': R76},
    {'$END': R77, 'ARITH': R77, 'ARITH_OPEN': R77, 'ARITH_TEXT': R77, 'A_BAND': R77, 'A_BOR': R77, 'A_COLON': R77, 'A_COMMA': R77, 'A_EQ': R77, 'A_LAND': R77, 'A_LOR': R77, 'A_LPAR': R77, 'A_POWER': R77, 'A_PROD': R77, 'A_QUEST': R77, 'A_REL': R77, 'A_RPAR': R77, 'A_SHIFT': R77, 'A_SIGN': R77, 'A_XOR': R77, 'BACKQUOTE': R77, 'BAD_OPEN': R77, 'BRACE_CLOSE': R77, 'BRACE_OPEN': R77, 'BR_TEXT': R77, 'CMDSUB_OPEN': R77, 'DBR_TEXT': R77, 'DQ_CLOSE': R77, 'DQ_OPEN': R77, 'DQ_TEXT': R77, 'DSQUOTE': R77, 'DYN_OPEN': R77, 'ESCAPED': R77, 'HERE_TEXT': R77, 'LITERAL': R77, 'PARAM': R77, 'PAT_TEXT': R77, 'SLASH': R77, 'SQUOTE': R77, 'SUB_COLON': R77, 'SUB_TEXT': R77, 'WORD_CLOSE': R77},
    {'ARITH': 88, 'ARITH_OPEN': 219, 'BACKQUOTE': S123_0, 'BAD_OPEN': 280, 'BRACE_CLOSE': 15, 'BRACE_OPEN': 251, 'BR_TEXT': S186_0, 'CMDSUB_OPEN': 188, 'DQ_OPEN': 323, 'DSQUOTE': S143_0, 'DYN_OPEN': 146, 'ESCAPED': S155_0, 'PARAM': S140_0, 'SQUOTE': S142_0},
    {'FI': R78},
    {'$END': R74, 'ARITH': R74, 'ARITH_OPEN': R74, 'ARITH_TEXT': R74, 'A_BAND': R74, 'A_BOR': R74, 'A_COLON': R74, 'A_COMMA': R74, 'A_EQ': R74, 'A_LAND': R74, 'A_LOR': R74, 'A_LPAR': R74, 'A_POWER': R74, 'A_PROD': R74, 'A_QUEST': R74, 'A_REL': R74, 'A_RPAR': R74, 'A_SHIFT': R74, 'A_SIGN': R74, 'A_XOR': R74, 'BACKQUOTE': R74, 'BAD_OPEN': R74, 'BRACE_CLOSE': R74, 'BRACE_OPEN': R74, 'CMDSUB_OPEN': R74, 'DBR_TEXT': R74, 'DQ_CLOSE': R74, 'DQ_OPEN': R74, 'DQ_TEXT': R74, 'DYN_OPEN': R74, 'HERE_TEXT': R74, 'PARAM': R74, 'SUB_COLON': R74, 'SUB_TEXT': R74},
    {'$END': R79, 'A_BAND': R79, 'A_BOR': R79, 'A_COLON': R79, 'A_COMMA': R79, 'A_EQ': R79, 'A_LAND': R79, 'A_LOR': R79, 'A_POWER': R79, 'A_PROD': R79, 'A_QUEST': R79, 'A_REL': R79, 'A_RPAR': R79, 'A_SHIFT': R79, 'A_SIGN': R79, 'A_XOR': R79},
    {'WORD': S158_306, 'WORD_OPEN': 306},
    {'$END': R80, 'A_BAND': R80, 'A_BOR': R80, 'A_COLON': R80, 'A_COMMA': R80, 'A_EQ': R80, 'A_LAND': R80, 'A_LOR': R80, 'A_QUEST': R80, 'A_REL': R80, 'A_RPAR': R80, 'A_SHIFT': 334, 'A_XOR': R80},
    {'ESAC': R81, 'LPAR': R81, 'PATTERN': R81, 'WORD_OPEN': R81},
    {'PIPE': 37, 'RPAR': 11},
    {'PIPE': R82, 'RPAR': R82},
    {'A_COLON': 66, 'A_COMMA': 365},
    {'$END': R83, 'ARITH': R83, 'ARITH_OPEN': R83, 'ARITH_TEXT': R83, 'A_BAND': R83, 'A_BOR': R83, 'A_COLON': R83, 'A_COMMA': R83, 'A_EQ': R83, 'A_LAND': R83, 'A_LOR': R83, 'A_LPAR': R83, 'A_POWER': R83, 'A_PROD': R83, 'A_QUEST': R83, 'A_REL': R83, 'A_RPAR': R83, 'A_SHIFT': R83, 'A_SIGN': R83, 'A_XOR': R83, 'BACKQUOTE': R83, 'BAD_OPEN': R83, 'BRACE_CLOSE': R83, 'BRACE_OPEN': R83, 'BR_TEXT': R83, 'CMDSUB_OPEN': R83, 'DBR_TEXT': R83, 'DQ_CLOSE': R83, 'DQ_OPEN': R83, 'DQ_TEXT': R83, 'DSQUOTE': R83, 'DYN_OPEN': R83, 'ESCAPED': R83, 'HERE_TEXT': R83, 'LITERAL': R83, 'PARAM': R83, 'PAT_TEXT': R83, 'SLASH': R83, 'SQUOTE': R83, 'SUB_COLON': R83, 'SUB_TEXT': R83, 'WORD_CLOSE': R83},
    {'ESAC': 99, 'LPAR': 131, 'PATTERN': S2_101, 'WORD_OPEN': 306},
    {'$END': R84, 'A_COLON': R84, 'A_COMMA': R84, 'A_RPAR': R84},
    {'THEN': 7},
    {'ARITH': R28, 'ARITH_OPEN': R28, 'BACKQUOTE': R28, 'BAD_OPEN': R28, 'BRACE_CLOSE': R28, 'BRACE_OPEN': R28, 'CMDSUB_OPEN': R28, 'DBR_TEXT': R28, 'DQ_OPEN': R28, 'DYN_OPEN': R28, 'PARAM': R28},
    {'NEWLINE': R85, 'SEMI': R85, 'WORD': R85, 'WORD_OPEN': R85},
    {'ESAC': R6, 'LPAR': R6, 'NEWLINE': S181_216, 'PATTERN': R6, 'WORD_OPEN': R6},
    {'ESAC': R86, 'LPAR': R86, 'PATTERN': R86, 'WORD_OPEN': R86},
    {'ARITH': R87, 'ARITH_OPEN': R87, 'ARITH_TEXT': R87, 'A_LPAR': R87, 'A_RPAR': R87, 'BACKQUOTE': R87, 'BAD_OPEN': R87, 'BRACE_OPEN': R87, 'CMDSUB_OPEN': R87, 'DYN_OPEN': R87, 'PARAM': R87},
    {'ARITH': 68, 'ARITH_OPEN': 219, 'ARITH_TEXT': S7_69, 'A_LPAR': 20, 'BACKQUOTE': S123_69, 'BAD_OPEN': 189, 'BRACE_OPEN': 177, 'CMDSUB_OPEN': 188, 'DYN_OPEN': 146, 'PARAM': S140_69},
    {'$END': R65, 'A_ASSIGN_OP': 378, 'A_BAND': R65, 'A_BOR': R65, 'A_COLON': R65, 'A_COMMA': R65, 'A_EQ': R65, 'A_LAND': R65, 'A_LOR': R65, 'A_POST_INC': 190, 'A_POWER': R65, 'A_PROD': R65, 'A_QUEST': R65, 'A_REL': R65, 'A_RPAR': R65, 'A_SHIFT': R65, 'A_SIGN': R65, 'A_XOR': R65},
    {'$END': R88, 'AMP': R88, 'AND_IF': R88, 'CLOBBER': R88, 'DGREAT': R88, 'DLESS': R88, 'DLESSDASH': R88, 'DO': R88, 'DONE': R88, 'DSEMI': R88, 'ELIF': R88, 'ELSE': R88, 'ESAC': R88, 'FI': R88, 'GREAT': R88, 'GREATAND': R88, 'IO_NUMBER': R88, 'LESS': R88, 'LESSAND': R88, 'LESSGREAT': R88, 'NEWLINE': R88, 'OR_IF': R88, 'PIPE': R88, 'RBRACE': R88, 'RPAR': R88, 'SEMI': R88, 'SEMI_AND': R88, 'THEN': R88, 'TLESS': R88},
    {'ASSIGNMENT_WORD': R6, 'ASSIGN_OPEN': R6, 'BANG': R6, 'CASE': R6, 'CLOBBER': R6, 'CMD_NAME': R6, 'DGREAT': R6, 'DLESS': R6, 'DLESSDASH': R6, 'FNAME': R6, 'FOR': R6, 'FUNCTION': R6, 'GREAT': R6, 'GREATAND': R6, 'IF': R6, 'IO_NUMBER': R6, 'LBRACE': R6, 'LESS': R6, 'LESSAND': R6, 'LESSGREAT': R6, 'LPAR': R6, 'NEWLINE': S181_216, 'TLESS': R6, 'UNTIL': R6, 'WHILE': R6, 'WORD_OPEN': R6},
    {'$END': R89, 'A_BOR': 158, 'A_COLON': R89, 'A_COMMA': R89, 'A_LAND': R89, 'A_LOR': R89, 'A_QUEST': R89, 'A_RPAR': R89},
    {'$END': R90, 'A_BOR': R90, 'A_COLON': R90, 'A_COMMA': R90, 'A_LAND': R90, 'A_LOR': R90, 'A_QUEST': R90, 'A_RPAR': R90, 'A_XOR': 19},
    {'A_COMMA': 365, 'A_RPAR': 36},
    {'ASSIGNMENT_WORD': R6, 'ASSIGN_OPEN': R6, 'BANG': R6, 'CASE': R6, 'CLOBBER': R6, 'CMD_NAME': R6, 'DGREAT': R6, 'DLESS': R6, 'DLESSDASH': R6, 'FNAME': R6, 'FOR': R6, 'FUNCTION': R6, 'GREAT': R6, 'GREATAND': R6, 'IF': R6, 'IO_NUMBER': R6, 'LBRACE': R6, 'LESS': R6, 'LESSAND': R6, 'LESSGREAT': R6, 'LPAR': R6, 'NEWLINE': S181_216, 'TLESS': R6, 'UNTIL': R6, 'WHILE': R6, 'WORD_OPEN': R6},
    {'ARITH': R91, 'ARITH_OPEN': R91, 'BACKQUOTE': R91, 'BAD_OPEN': R91, 'BRACE_CLOSE': R91, 'BRACE_OPEN': R91, 'BR_TEXT': R91, 'CMDSUB_OPEN': R91, 'DBR_TEXT': R91, 'DQ_OPEN': R91, 'DSQUOTE': R91, 'DYN_OPEN': R91, 'ESCAPED': R91, 'LITERAL': R91, 'PARAM': R91, 'PAT_TEXT': R91, 'SLASH': R91, 'SQUOTE': R91, 'WORD_CLOSE': R91},
    {'ASSIGNMENT_WORD': R6, 'ASSIGN_OPEN': R6, 'BANG': R6, 'CASE': R6, 'CLOBBER': R6, 'CMD_NAME': R6, 'DGREAT': R6, 'DLESS': R6, 'DLESSDASH': R6, 'FNAME': R6, 'FOR': R6, 'FUNCTION': R6, 'GREAT': R6, 'GREATAND': R6, 'IF': R6, 'IO_NUMBER': R6, 'LBRACE': R6, 'LESS': R6, 'LESSAND': R6, 'LESSGREAT': R6, 'LPAR': R6, 'NEWLINE': S181_216, 'TLESS': R6, 'UNTIL': R6, 'WHILE': R6, 'WORD_OPEN': R6},
    {'$END': R92, 'AMP': R92, 'AND_IF': R92, 'CLOBBER': R92, 'DGREAT': R92, 'DLESS': R92, 'DLESSDASH': R92, 'DO': R92, 'DONE': R92, 'DSEMI': R92, 'ELIF': R92, 'ELSE': R92, 'ESAC': R92, 'FI': R92, 'GREAT': R92, 'GREATAND': R92, 'IO_NUMBER': R92, 'LESS': R92, 'LESSAND': R92, 'LESSGREAT': R92, 'NEWLINE': R92, 'OR_IF': R92, 'PIPE': R92, 'RBRACE': R92, 'RPAR': R92, 'SEMI': R92, 'SEMI_AND': R92, 'THEN': R92, 'TLESS': R92},
    {'$END': R93, 'A_COMMA': 365},
    {'ARITH': 259, 'ARITH_OPEN': 219, 'A_LPAR': 214, 'A_NAME': 101, 'A_NOT': 278, 'A_NUMBER': S150_193, 'A_PRE_INC': 257, 'A_SIGN': 249, 'BACKQUOTE': S123_260, 'BAD_OPEN': 189, 'BRACE_OPEN': 177, 'CMDSUB_OPEN': 188, 'DYN_OPEN': 146, 'PARAM': S140_260},
    {'$END': R94, 'A_COLON': R94, 'A_COMMA': R94, 'A_LAND': 345, 'A_LOR': R94, 'A_QUEST': R94, 'A_RPAR': R94},
    {'ARITH': 259, 'ARITH_OPEN': 219, 'A_LPAR': 214, 'A_NAME': 101, 'A_NOT': 278, 'A_NUMBER': S150_193, 'A_PRE_INC': 257, 'A_SIGN': 249, 'BACKQUOTE': S123_260, 'BAD_OPEN': 189, 'BRACE_OPEN': 177, 'CMDSUB_OPEN': 188, 'DYN_OPEN': 146, 'PARAM': S140_260},
    {'$END': R95, 'AMP': R95, 'AND_IF': R95, 'CLOBBER': 179, 'DGREAT': 361, 'DLESS': 180, 'DLESSDASH': 230, 'DO': R95, 'DONE': R95, 'DSEMI': R95, 'ELIF': R95, 'ELSE': R95, 'ESAC': R95, 'FI': R95, 'GREAT': 163, 'GREATAND': 204, 'IO_NUMBER': 197, 'LESS': 198, 'LESSAND': 266, 'LESSGREAT': 285, 'NEWLINE': R95, 'OR_IF': R95, 'PIPE': R95, 'RBRACE': R95, 'RPAR': R95, 'SEMI': R95, 'SEMI_AND': R95, 'THEN': R95, 'TLESS': 363},
    {'$END': R96, 'AMP': R96, 'AND_IF': R96, 'DO': R96, 'DONE': R96, 'DSEMI': R96, 'ELIF': R96, 'ELSE': R96, 'ESAC': R96, 'FI': R96, 'NEWLINE': R96, 'OR_IF': R96, 'PIPE': R96, 'RBRACE': R96, 'RPAR': R96, 'SEMI': R96, 'SEMI_AND': R96, 'THEN': R96},
    {'WORD': S158_368, 'WORD_OPEN': 306},
    {'$END': R97, 'AMP': R97, 'AND_IF': R97, 'CLOBBER': R97, 'DGREAT': R97, 'DLESS': R97, 'DLESSDASH': R97, 'DO': R97, 'DONE': R97, 'DSEMI': R97, 'ELIF': R97, 'ELSE': R97, 'ESAC': R97, 'FI': R97, 'GREAT': R97, 'GREATAND': R97, 'IO_NUMBER': R97, 'LESS': R97, 'LESSAND': R97, 'LESSGREAT': R97, 'NEWLINE': R97, 'OR_IF': R97, 'PIPE': R97, 'RBRACE': R97, 'RPAR': R97, 'SEMI': R97, 'SEMI_AND': R97, 'THEN': R97, 'TLESS': R97, 'WORD': R97, 'WORD_OPEN': R97},
    {'A_RPAR': 137},
    {'$END': R98, 'ARITH': R98, 'ARITH_OPEN': R98, 'ARITH_TEXT': R98, 'A_BAND': R98, 'A_BOR': R98, 'A_COLON': R98, 'A_COMMA': R98, 'A_EQ': R98, 'A_LAND': R98, 'A_LOR': R98, 'A_LPAR': R98, 'A_POWER': R98, 'A_PROD': R98, 'A_QUEST': R98, 'A_REL': R98, 'A_RPAR': R98, 'A_SHIFT': R98, 'A_SIGN': R98, 'A_XOR': R98, 'BACKQUOTE': R98, 'BAD_OPEN': R98, 'BRACE_CLOSE': R98, 'BRACE_OPEN': R98, 'CMDSUB_OPEN': R98, 'DBR_TEXT': R98, 'DQ_CLOSE': R98, 'DQ_OPEN': R98, 'DQ_TEXT': R98, 'DYN_OPEN': R98, 'HERE_TEXT': R98, 'PARAM': R98, 'SUB_COLON': R98, 'SUB_TEXT': R98},
    {'$END': R99, 'ARITH': R99, 'ARITH_OPEN': R99, 'ARITH_TEXT': R99, 'A_BAND': R99, 'A_BOR': R99, 'A_COLON': R99, 'A_COMMA': R99, 'A_EQ': R99, 'A_LAND': R99, 'A_LOR': R99, 'A_LPAR': R99, 'A_POWER': R99, 'A_PROD': R99, 'A_QUEST': R99, 'A_REL': R99, 'A_RPAR': R99, 'A_SHIFT': R99, 'A_SIGN': R99, 'A_XOR': R99, 'BACKQUOTE': R99, 'BAD_OPEN': R99, 'BRACE_CLOSE': R99, 'BRACE_OPEN': R99, 'CMDSUB_OPEN': R99, 'DBR_TEXT': R99, 'DQ_CLOSE': R99, 'DQ_OPEN': R99, 'DQ_TEXT': R99, 'DYN_OPEN': R99, 'HERE_TEXT': R99, 'PARAM': R99, 'SUB_COLON': R99, 'SUB_TEXT': R99},
    {'$END': R100, 'AMP': R100, 'AND_IF': R100, 'ASSIGNMENT_WORD': R100, 'ASSIGN_OPEN': R100, 'CLOBBER': R100, 'DGREAT': R100, 'DLESS': R100, 'DLESSDASH': R100, 'DO': R100, 'DONE': R100, 'DSEMI': R100, 'ELIF': R100, 'ELSE': R100, 'ESAC': R100, 'FI': R100, 'GREAT': R100, 'GREATAND': R100, 'IN': R100, 'IO_NUMBER': R100, 'LESS': R100, 'LESSAND': R100, 'LESSGREAT': R100, 'NEWLINE': R100, 'OR_IF': R100, 'PIPE': R100, 'RBRACE': R100, 'RPAR': R100, 'SEMI': R100, 'SEMI_AND': R100, 'THEN': R100, 'TLESS': R100, 'WORD': R100, 'WORD_OPEN': R100},
    {'$END': R101, 'AMP': R101, 'AND_IF': R101, 'DO': R101, 'DONE': R101, 'DSEMI': R101, 'ELIF': R101, 'ELSE': R101, 'ESAC': R101, 'FI': R101, 'NEWLINE': R101, 'OR_IF': R101, 'PIPE': 236, 'RBRACE': R101, 'RPAR': R101, 'SEMI': R101, 'SEMI_AND': R101, 'THEN': R101},
    {'DO': 349},
    {'$END': R102, 'AMP': R102, 'AND_IF': R102, 'ASSIGNMENT_WORD': R102, 'ASSIGN_OPEN': R102, 'CLOBBER': R102, 'DGREAT': R102, 'DLESS': R102, 'DLESSDASH': R102, 'DO': R102, 'DONE': R102, 'DSEMI': R102, 'ELIF': R102, 'ELSE': R102, 'ESAC': R102, 'FI': R102, 'GREAT': R102, 'GREATAND': R102, 'IO_NUMBER': R102, 'LESS': R102, 'LESSAND': R102, 'LESSGREAT': R102, 'NEWLINE': R102, 'OR_IF': R102, 'PIPE': R102, 'RBRACE': R102, 'RPAR': R102, 'SEMI': R102, 'SEMI_AND': R102, 'THEN': R102, 'TLESS': R102, 'WORD': R102, 'WORD_OPEN': R102},
    {'$END': R103, 'AMP': R103, 'AND_IF': R103, 'ASSIGNMENT_WORD': S117_0, 'ASSIGN_OPEN': 217, 'CLOBBER': 179, 'DGREAT': 361, 'DLESS': 180, 'DLESSDASH': 230, 'DO': R103, 'DONE': R103, 'DSEMI': R103, 'ELIF': R103, 'ELSE': R103, 'ESAC': R103, 'FI': R103, 'GREAT': 163, 'GREATAND': 204, 'IO_NUMBER': 197, 'LESS': 198, 'LESSAND': 266, 'LESSGREAT': 285, 'NEWLINE': R103, 'OR_IF': R103, 'PIPE': R103, 'RBRACE': R103, 'RPAR': R103, 'SEMI': R103, 'SEMI_AND': R103, 'THEN': R103, 'TLESS': 363, 'WORD': S158_365, 'WORD_OPEN': 306},
    {'AMP': S130_62, 'DO': R104, 'DONE': R104, 'DSEMI': R104, 'ELIF': R104, 'ELSE': R104, 'ESAC': R104, 'FI': R104, 'NEWLINE': S181_73, 'RBRACE': R104, 'RPAR': R104, 'SEMI': S205_62, 'SEMI_AND': R104, 'THEN': R104},
    {'LBRACE': R6, 'LPAR': 3, 'NEWLINE': S181_216},
    {'PIPE': R105, 'RPAR': R105},
    {'$END': R92, 'AMP': R92, 'AND_IF': R92, 'CLOBBER': R92, 'DGREAT': R92, 'DLESS': R92, 'DLESSDASH': R92, 'DO': R92, 'DONE': R92, 'DSEMI': R92, 'ELIF': R92, 'ELSE': R92, 'ESAC': R92, 'FI': R92, 'GREAT': R92, 'GREATAND': R92, 'IO_NUMBER': R92, 'LESS': R92, 'LESSAND': R92, 'LESSGREAT': R92, 'NEWLINE': R92, 'OR_IF': R92, 'PIPE': R92, 'RBRACE': R92, 'RPAR': R92, 'SEMI': R92, 'SEMI_AND': R92, 'THEN': R92, 'TLESS': R92},
    {'PARAM_OP': 85, 'PATTERN_OP': 86, 'REPLACE_OP': 60, 'SUB_COLON': 87},
    {'$END': R106, 'A_BAND': R106, 'A_BOR': R106, 'A_COLON': R106, 'A_COMMA': R106, 'A_EQ': 62, 'A_LAND': R106, 'A_LOR': R106, 'A_QUEST': R106, 'A_RPAR': R106, 'A_XOR': R106},
    {'WORD': S158_313, 'WORD_OPEN': 306},
    {'HERE_END': 298},
    {'$END': R107, 'A_COLON': R107, 'A_COMMA': R107, 'A_RPAR': R107},
    {'$END': R108, 'AMP': R108, 'AND_IF': R108, 'CLOBBER': R108, 'DGREAT': R108, 'DLESS': R108, 'DLESSDASH': R108, 'DO': R108, 'DONE': R108, 'DSEMI': R108, 'ELIF': R108, 'ELSE': R108, 'ESAC': R108, 'FI': R108, 'GREAT': R108, 'GREATAND': R108, 'IO_NUMBER': R108, 'LESS': R108, 'LESSAND': R108, 'LESSGREAT': R108, 'NEWLINE': R108, 'OR_IF': R108, 'PIPE': R108, 'RBRACE': R108, 'RPAR': R108, 'SEMI': R108, 'SEMI_AND': R108, 'THEN': R108, 'TLESS': R108},
    {'$END': R109, 'ARITH': R109, 'ARITH_OPEN': R109, 'ARITH_TEXT': R109, 'A_BAND': R109, 'A_BOR': R109, 'A_COLON': R109, 'A_COMMA': R109, 'A_EQ': R109, 'A_LAND': R109, 'A_LOR': R109, 'A_LPAR': R109, 'A_POWER': R109, 'A_PROD': R109, 'A_QUEST': R109, 'A_REL': R109, 'A_RPAR': R109, 'A_SHIFT': R109, 'A_SIGN': R109, 'A_XOR': R109, 'BACKQUOTE': R109, 'BAD_OPEN': R109, 'BRACE_CLOSE': R109, 'BRACE_OPEN': R109, 'BR_TEXT': R109, 'CMDSUB_OPEN': R109, 'DBR_TEXT': R109, 'DQ_CLOSE': R109, 'DQ_OPEN': R109, 'DQ_TEXT': R109, 'DSQUOTE': R109, 'DYN_OPEN': R109, 'ESCAPED': R109, 'HERE_TEXT': R109, 'LITERAL': R109, 'PARAM': R109, 'PAT_TEXT': R109, 'SLASH': R109, 'SQUOTE': R109, 'SUB_COLON': R109, 'SUB_TEXT': R109, 'WORD_CLOSE': R109},
    {'A_COMMA': 365, 'A_RPAR': 98},
    {'$END': R110, 'AMP': R110, 'AND_IF': R110, 'CLOBBER': R110, 'DGREAT': R110, 'DLESS': R110, 'DLESSDASH': R110, 'DO': R110, 'DONE': R110, 'DSEMI': R110, 'ELIF': R110, 'ELSE': R110, 'ESAC': R110, 'FI': R110, 'GREAT': R110, 'GREATAND': R110, 'IO_NUMBER': R110, 'LESS': R110, 'LESSAND': R110, 'LESSGREAT': R110, 'NEWLINE': R110, 'OR_IF': R110, 'PIPE': R110, 'RBRACE': R110, 'RPAR': R110, 'SEMI': R110, 'SEMI_AND': R110, 'THEN': R110, 'TLESS': R110},
    {'$END': R111},
    {},
    {'ASSIGNMENT_WORD': R6, 'ASSIGN_OPEN': R6, 'BANG': R6, 'CASE': R6, 'CLOBBER': R6, 'CMD_NAME': R6, 'DGREAT': R6, 'DLESS': R6, 'DLESSDASH': R6, 'FNAME': R6, 'FOR': R6, 'FUNCTION': R6, 'GREAT': R6, 'GREATAND': R6, 'IF': R6, 'IO_NUMBER': R6, 'LBRACE': R6, 'LESS': R6, 'LESSAND': R6, 'LESSGREAT': R6, 'LPAR': R6, 'NEWLINE': S181_216, 'RPAR': R6, 'TLESS': R6, 'UNTIL': R6, 'WHILE': R6, 'WORD_OPEN': R6},
    {'ARITH': 48, 'ARITH_OPEN': 219, 'BACKQUOTE': S123_49, 'BAD_OPEN': 189, 'BRACE_CLOSE': 17, 'BRACE_OPEN': 177, 'CMDSUB_OPEN': 188, 'DBR_TEXT': S59_49, 'DQ_OPEN': 323, 'DYN_OPEN': 146, 'PARAM': S140_49},
    {'$END': R112, 'A_BAND': R112, 'A_BOR': R112, 'A_COLON': R112, 'A_COMMA': R112, 'A_EQ': R112, 'A_LAND': R112, 'A_LOR': R112, 'A_POWER': R112, 'A_PROD': R112, 'A_QUEST': R112, 'A_REL': R112, 'A_RPAR': R112, 'A_SHIFT': R112, 'A_SIGN': R112, 'A_XOR': R112},
    {'A_RPAR': 372},
    {'$END': R113, 'A_BAND': R113, 'A_BOR': R113, 'A_COLON': R113, 'A_COMMA': R113, 'A_EQ': R113, 'A_LAND': R113, 'A_LOR': R113, 'A_POWER': 332, 'A_PROD': R113, 'A_QUEST': R113, 'A_REL': R113, 'A_RPAR': R113, 'A_SHIFT': R113, 'A_SIGN': R113, 'A_XOR': R113},
    {'$END': R92, 'AMP': R92, 'AND_IF': R92, 'CLOBBER': R92, 'DGREAT': R92, 'DLESS': R92, 'DLESSDASH': R92, 'DO': R92, 'DONE': R92, 'DSEMI': R92, 'ELIF': R92, 'ELSE': R92, 'ESAC': R92, 'FI': R92, 'GREAT': R92, 'GREATAND': R92, 'IO_NUMBER': R92, 'LESS': R92, 'LESSAND': R92, 'LESSGREAT': R92, 'NEWLINE': R92, 'OR_IF': R92, 'PIPE': R92, 'RBRACE': R92, 'RPAR': R92, 'SEMI': R92, 'SEMI_AND': R92, 'THEN': R92, 'TLESS': R92},
    {'$END': R114, 'AMP': S130_322, 'NEWLINE': R114, 'SEMI': S205_322},
    {'$END': R115, 'AMP': R115, 'AND_IF': R115, 'CLOBBER': R115, 'DGREAT': R115, 'DLESS': R115, 'DLESSDASH': R115, 'DO': R115, 'DONE': R115, 'DSEMI': R115, 'ELIF': R115, 'ELSE': R115, 'ESAC': R115, 'FI': R115, 'GREAT': R115, 'GREATAND': R115, 'IO_NUMBER': R115, 'LESS': R115, 'LESSAND': R115, 'LESSGREAT': R115, 'NEWLINE': R115, 'OR_IF': R115, 'PIPE': R115, 'RBRACE': R115, 'RPAR': R115, 'SEMI': R115, 'SEMI_AND': R115, 'THEN': R115, 'TLESS': R115},
    {'ASSIGNMENT_WORD': S117_308, 'ASSIGN_OPEN': 217, 'CASE': 268, 'CLOBBER': 179, 'CMD_NAME': S203_291, 'DGREAT': 361, 'DLESS': 180, 'DLESSDASH': 230, 'FNAME': 235, 'FOR': 202, 'FUNCTION': 226, 'GREAT': 163, 'GREATAND': 204, 'IF': 153, 'IO_NUMBER': 197, 'LBRACE': 351, 'LESS': 198, 'LESSAND': 266, 'LESSGREAT': 285, 'LPAR': 149, 'TLESS': 363, 'UNTIL': 380, 'WHILE': 155, 'WORD_OPEN': 306},
    {'CLOBBER': 179, 'DGREAT': 361, 'DLESS': 180, 'DLESSDASH': 230, 'GREAT': 163, 'GREATAND': 204, 'LESS': 198, 'LESSAND': 266, 'LESSGREAT': 285, 'TLESS': 363},
    {'WORD': S158_292, 'WORD_OPEN': 306},
    {'ESAC': R6, 'LPAR': R6, 'NEWLINE': S181_216, 'PATTERN': R6, 'WORD_OPEN': R6},
    {'$END': R116, 'A_BAND': R116, 'A_BOR': R116, 'A_COLON': R116, 'A_COMMA': R116, 'A_EQ': R116, 'A_LAND': R116, 'A_LOR': R116, 'A_PROD': 160, 'A_QUEST': R116, 'A_REL': R116, 'A_RPAR': R116, 'A_SHIFT': R116, 'A_SIGN': R116, 'A_XOR': R116},
    {'ARITH': 88, 'ARITH_OPEN': 219, 'BACKQUOTE': S123_0, 'BAD_OPEN': 280, 'BRACE_CLOSE': 78, 'BRACE_OPEN': 251, 'BR_TEXT': S186_0, 'CMDSUB_OPEN': 188, 'DQ_OPEN': 323, 'DSQUOTE': S143_0, 'DYN_OPEN': 146, 'ESCAPED': S155_0, 'PARAM': S140_0, 'SQUOTE': S142_0},
    {'NAME': 352},
    {'$END': R117, 'AMP': R117, 'AND_IF': R117, 'ASSIGNMENT_WORD': R117, 'ASSIGN_OPEN': R117, 'CLOBBER': R117, 'DGREAT': R117, 'DLESS': R117, 'DLESSDASH': R117, 'DO': R117, 'DONE': R117, 'DSEMI': R117, 'ELIF': R117, 'ELSE': R117, 'ESAC': R117, 'FI': R117, 'GREAT': R117, 'GREATAND': R117, 'IO_NUMBER': R117, 'LESS': R117, 'LESSAND': R117, 'LESSGREAT': R117, 'NEWLINE': R117, 'OR_IF': R117, 'PIPE': R117, 'RBRACE': R117, 'RPAR': R117, 'SEMI': R117, 'SEMI_AND': R117, 'THEN': R117, 'TLESS': R117, 'WORD': R117, 'WORD_OPEN': R117},
    {'WORD': S158_232, 'WORD_OPEN': 306},
    {'$END': R118, 'A_BAND': R118, 'A_BOR': R118, 'A_COLON': R118, 'A_COMMA': R118, 'A_EQ': R118, 'A_LAND': R118, 'A_LOR': R118, 'A_POWER': R118, 'A_PROD': R118, 'A_QUEST': R118, 'A_REL': R118, 'A_RPAR': R118, 'A_SHIFT': R118, 'A_SIGN': R118, 'A_XOR': R118},
    {'$END': R92, 'AMP': R92, 'AND_IF': R92, 'CLOBBER': R92, 'DGREAT': R92, 'DLESS': R92, 'DLESSDASH': R92, 'DO': R92, 'DONE': R92, 'DSEMI': R92, 'ELIF': R92, 'ELSE': R92, 'ESAC': R92, 'FI': R92, 'GREAT': R92, 'GREATAND': R92, 'IO_NUMBER': R92, 'LESS': R92, 'LESSAND': R92, 'LESSGREAT': R92, 'NEWLINE': R92, 'OR_IF': R92, 'PIPE': R92, 'RBRACE': R92, 'RPAR': R92, 'SEMI': R92, 'SEMI_AND': R92, 'THEN': R92, 'TLESS': R92},
    {},
    {'$END': R119, 'A_BAND': R119, 'A_BOR': R119, 'A_COLON': R119, 'A_COMMA': R119, 'A_EQ': R119, 'A_LAND': R119, 'A_LOR': R119, 'A_PROD': R119, 'A_QUEST': R119, 'A_REL': R119, 'A_RPAR': R119, 'A_SHIFT': R119, 'A_SIGN': R119, 'A_XOR': R119},
    {'$END': R120, 'A_BAND': R120, 'A_BOR': R120, 'A_COLON': R120, 'A_COMMA': R120, 'A_EQ': R120, 'A_LAND': R120, 'A_LOR': R120, 'A_QUEST': R120, 'A_REL': R120, 'A_RPAR': R120, 'A_SHIFT': 334, 'A_XOR': R120},
    {'ESAC': 5, 'LPAR': 131, 'PATTERN': S2_101, 'WORD_OPEN': 306},
    {'$END': R121, 'A_BAND': R121, 'A_BOR': R121, 'A_COLON': R121, 'A_COMMA': R121, 'A_EQ': R121, 'A_LAND': R121, 'A_LOR': R121, 'A_QUEST': R121, 'A_REL': 32, 'A_RPAR': R121, 'A_XOR': R121},
    {'ARITH': R122, 'ARITH_OPEN': R122, 'BACKQUOTE': R122, 'BAD_OPEN': R122, 'BRACE_OPEN': R122, 'CMDSUB_OPEN': R122, 'DQ_OPEN': R122, 'DSQUOTE': R122, 'DYN_OPEN': R122, 'ESCAPED': R122, 'LITERAL': R122, 'PARAM': R122, 'SQUOTE': R122, 'WORD_CLOSE': R122},
    {'$END': R123, 'ARITH': R123, 'ARITH_OPEN': R123, 'ARITH_TEXT': R123, 'A_BAND': R123, 'A_BOR': R123, 'A_COLON': R123, 'A_COMMA': R123, 'A_EQ': R123, 'A_LAND': R123, 'A_LOR': R123, 'A_LPAR': R123, 'A_POWER': R123, 'A_PROD': R123, 'A_QUEST': R123, 'A_REL': R123, 'A_RPAR': R123, 'A_SHIFT': R123, 'A_SIGN': R123, 'A_XOR': R123, 'BACKQUOTE': R123, 'BAD_OPEN': R123, 'BRACE_CLOSE': R123, 'BRACE_OPEN': R123, 'BR_TEXT': R123, 'CMDSUB_OPEN': R123, 'DBR_TEXT': R123, 'DQ_CLOSE': R123, 'DQ_OPEN': R123, 'DQ_TEXT': R123, 'DSQUOTE': R123, 'DYN_OPEN': R123, 'ESCAPED': R123, 'HERE_TEXT': R123, 'LITERAL': R123, 'PARAM': R123, 'PAT_TEXT': R123, 'SLASH': R123, 'SQUOTE': R123, 'SUB_COLON': R123, 'SUB_TEXT': R123, 'WORD_CLOSE': R123},
    {'ARITH': 259, 'ARITH_OPEN': 219, 'A_LPAR': 214, 'A_NAME': 147, 'A_NOT': 278, 'A_NUMBER': S150_193, 'A_PRE_INC': 257, 'A_SIGN': 249, 'BACKQUOTE': S123_260, 'BAD_OPEN': 189, 'BRACE_OPEN': 177, 'CMDSUB_OPEN': 188, 'DYN_OPEN': 146, 'PARAM': S140_260},
    {'$END': R38, 'ASSIGNMENT_WORD': R38, 'ASSIGN_OPEN': R38, 'BANG': R38, 'CASE': R38, 'CLOBBER': R38, 'CMD_NAME': R38, 'DGREAT': R38, 'DLESS': R38, 'DLESSDASH': R38, 'DO': R38, 'DONE': R38, 'DSEMI': R38, 'ELIF': R38, 'ELSE': R38, 'ESAC': R38, 'FI': R38, 'FNAME': R38, 'FOR': R38, 'FUNCTION': R38, 'GREAT': R38, 'GREATAND': R38, 'IF': R38, 'IN': R38, 'IO_NUMBER': R38, 'LBRACE': R38, 'LESS': R38, 'LESSAND': R38, 'LESSGREAT': R38, 'LPAR': R38, 'NEWLINE': 252, 'PATTERN': R38, 'RBRACE': R38, 'RPAR': R38, 'SEMI_AND': R38, 'THEN': R38, 'TLESS': R38, 'UNTIL': R38, 'WHILE': R38, 'WORD_OPEN': R38},
    {'$END': R124, 'A_COLON': R124, 'A_COMMA': R124, 'A_LOR': 45, 'A_QUEST': 77, 'A_RPAR': R124},
    {'ARITH': 355, 'ARITH_OPEN': 219, 'BACKQUOTE': S123_356, 'BAD_OPEN': 280, 'BRACE_OPEN': 251, 'CMDSUB_OPEN': 188, 'DQ_OPEN': 323, 'DSQUOTE': S143_356, 'DYN_OPEN': 146, 'ESCAPED': S157_356, 'LITERAL': S122_356, 'PARAM': S140_356, 'SQUOTE': S142_356, 'WORD_CLOSE': 264},
    {'$END': R125, 'AMP': R125, 'AND_IF': R125, 'CLOBBER': R125, 'DGREAT': R125, 'DLESS': R125, 'DLESSDASH': R125, 'DO': R125, 'DONE': R125, 'DSEMI': R125, 'ELIF': R125, 'ELSE': R125, 'ESAC': R125, 'FI': R125, 'GREAT': R125, 'GREATAND': R125, 'IO_NUMBER': R125, 'LESS': R125, 'LESSAND': R125, 'LESSGREAT': R125, 'NEWLINE': R125, 'OR_IF': R125, 'PIPE': R125, 'RBRACE': R125, 'RPAR': R125, 'SEMI': R125, 'SEMI_AND': R125, 'THEN': R125, 'TLESS': R125},
    {'ARITH': 259, 'ARITH_OPEN': 219, 'A_LPAR': 214, 'A_NAME': 147, 'A_NOT': 278, 'A_NUMBER': S150_193, 'A_PRE_INC': 257, 'A_RPAR': 165, 'A_SIGN': 249, 'BACKQUOTE': S123_260, 'BAD_OPEN': 189, 'BRACE_OPEN': 177, 'CMDSUB_OPEN': 188, 'DYN_OPEN': 146, 'PARAM': S140_260},
    {'THEN': 327},
    {'$END': R126, 'A_BAND': R126, 'A_BOR': R126, 'A_COLON': R126, 'A_COMMA': R126, 'A_EQ': R126, 'A_LAND': R126, 'A_LOR': R126, 'A_QUEST': R126, 'A_REL': R126, 'A_RPAR': R126, 'A_SHIFT': R126, 'A_SIGN': 122, 'A_XOR': R126},
    {'FI': R127},
    {'DO': R69, 'IN': R38, 'NEWLINE': 252},
    {'$END': R128, 'A_BAND': 119, 'A_BOR': R128, 'A_COLON': R128, 'A_COMMA': R128, 'A_LAND': R128, 'A_LOR': R128, 'A_QUEST': R128, 'A_RPAR': R128, 'A_XOR': R128},
    {'ASSIGNMENT_WORD': S117_308, 'ASSIGN_OPEN': 217, 'BANG': 196, 'CASE': 268, 'CLOBBER': 179, 'CMD_NAME': S203_291, 'DGREAT': 361, 'DLESS': 180, 'DLESSDASH': 230, 'FNAME': 235, 'FOR': 202, 'FUNCTION': 226, 'GREAT': 163, 'GREATAND': 204, 'IF': 153, 'IO_NUMBER': 197, 'LBRACE': 351, 'LESS': 198, 'LESSAND': 266, 'LESSGREAT': 285, 'LPAR': 149, 'TLESS': 363, 'UNTIL': 380, 'WHILE': 155, 'WORD_OPEN': 306},
    {'FNAME': 174},
    {'ARITH': R129, 'ARITH_OPEN': R129, 'BACKQUOTE': R129, 'BAD_OPEN': R129, 'BRACE_CLOSE': R129, 'BRACE_OPEN': R129, 'CMDSUB_OPEN': R129, 'DBR_TEXT': R129, 'DQ_OPEN': R129, 'DYN_OPEN': R129, 'PARAM': R129},
    {'$END': R130, 'ASSIGNMENT_WORD': R130, 'ASSIGN_OPEN': R130, 'BANG': R130, 'CASE': R130, 'CLOBBER': R130, 'CMD_NAME': R130, 'DGREAT': R130, 'DLESS': R130, 'DLESSDASH': R130, 'DO': R130, 'DONE': R130, 'DSEMI': R130, 'ELIF': R130, 'ELSE': R130, 'ESAC': R130, 'FI': R130, 'FNAME': R130, 'FOR': R130, 'FUNCTION': R130, 'GREAT': R130, 'GREATAND': R130, 'IF': R130, 'IO_NUMBER': R130, 'LBRACE': R130, 'LESS': R130, 'LESSAND': R130, 'LESSGREAT': R130, 'LPAR': R130, 'NEWLINE': R130, 'RBRACE': R130, 'RPAR': R130, 'SEMI_AND': R130, 'THEN': R130, 'TLESS': R130, 'UNTIL': R130, 'WHILE': R130, 'WORD_OPEN': R130},
    {'ELIF': 73, 'ELSE': 80, 'FI': R131},
    {'HERE_END': 329},
    {'$END': R132, 'AMP': R132, 'AND_IF': R132, 'ASSIGNMENT_WORD': R132, 'ASSIGN_OPEN': R132, 'CLOBBER': R132, 'DGREAT': R132, 'DLESS': R132, 'DLESSDASH': R132, 'DO': R132, 'DONE': R132, 'DSEMI': R132, 'ELIF': R132, 'ELSE': R132, 'ESAC': R132, 'FI': R132, 'GREAT': R132, 'GREATAND': R132, 'IO_NUMBER': R132, 'LESS': R132, 'LESSAND': R132, 'LESSGREAT': R132, 'NEWLINE': R132, 'OR_IF': R132, 'PIPE': R132, 'RBRACE': R132, 'RPAR': R132, 'SEMI': R132, 'SEMI_AND': R132, 'THEN': R132, 'TLESS': R132, 'WORD': R132, 'WORD_OPEN': R132},
    {'ARITH': R133, 'ARITH_OPEN': R133, 'BACKQUOTE': R133, 'BAD_OPEN': R133, 'BRACE_OPEN': R133, 'CMDSUB_OPEN': R133, 'DQ_CLOSE': R133, 'DQ_TEXT': R133, 'DYN_OPEN': R133, 'PARAM': R133},
    {'$END': R92, 'AMP': R92, 'AND_IF': R92, 'CLOBBER': R92, 'DGREAT': R92, 'DLESS': R92, 'DLESSDASH': R92, 'DO': R92, 'DONE': R92, 'DSEMI': R92, 'ELIF': R92, 'ELSE': R92, 'ESAC': R92, 'FI': R92, 'GREAT': R92, 'GREATAND': R92, 'IO_NUMBER': R92, 'LESS': R92, 'LESSAND': R92, 'LESSGREAT': R92, 'NEWLINE': R92, 'OR_IF': R92, 'PIPE': R92, 'RBRACE': R92, 'RPAR': R92, 'SEMI': R92, 'SEMI_AND': R92, 'THEN': R92, 'TLESS': R92},
    {'$END': R92, 'AMP': R92, 'AND_IF': R92, 'CLOBBER': R92, 'DGREAT': R92, 'DLESS': R92, 'DLESSDASH': R92, 'DO': R92, 'DONE': R92, 'DSEMI': R92, 'ELIF': R92, 'ELSE': R92, 'ESAC': R92, 'FI': R92, 'GREAT': R92, 'GREATAND': R92, 'IO_NUMBER': R92, 'LESS': R92, 'LESSAND': R92, 'LESSGREAT': R92, 'NEWLINE': R92, 'OR_IF': R92, 'PIPE': R92, 'RBRACE': R92, 'RPAR': R92, 'SEMI': R92, 'SEMI_AND': R92, 'THEN': R92, 'TLESS': R92},
    {'LPAR': 262},
    {'ASSIGNMENT_WORD': R6, 'ASSIGN_OPEN': R6, 'CASE': R6, 'CLOBBER': R6, 'CMD_NAME': R6, 'DGREAT': R6, 'DLESS': R6, 'DLESSDASH': R6, 'FNAME': R6, 'FOR': R6, 'FUNCTION': R6, 'GREAT': R6, 'GREATAND': R6, 'IF': R6, 'IO_NUMBER': R6, 'LBRACE': R6, 'LESS': R6, 'LESSAND': R6, 'LESSGREAT': R6, 'LPAR': R6, 'NEWLINE': S181_216, 'TLESS': R6, 'UNTIL': R6, 'WHILE': R6, 'WORD_OPEN': R6},
    {'$END': R134, 'ARITH': R134, 'ARITH_OPEN': R134, 'ARITH_TEXT': R134, 'A_BAND': R134, 'A_BOR': R134, 'A_COLON': R134, 'A_COMMA': R134, 'A_EQ': R134, 'A_LAND': R134, 'A_LOR': R134, 'A_LPAR': R134, 'A_POWER': R134, 'A_PROD': R134, 'A_QUEST': R134, 'A_REL': R134, 'A_RPAR': R134, 'A_SHIFT': R134, 'A_SIGN': R134, 'A_XOR': R134, 'BACKQUOTE': R134, 'BAD_OPEN': R134, 'BRACE_CLOSE': R134, 'BRACE_OPEN': R134, 'BR_TEXT': R134, 'CMDSUB_OPEN': R134, 'DBR_TEXT': R134, 'DQ_CLOSE': R134, 'DQ_OPEN': R134, 'DQ_TEXT': R134, 'DSQUOTE': R134, 'DYN_OPEN': R134, 'ESCAPED': R134, 'HERE_TEXT': R134, 'LITERAL': R134, 'PARAM': R134, 'PAT_TEXT': R134, 'SLASH': R134, 'SQUOTE': R134, 'SUB_COLON': R134, 'SUB_TEXT': R134, 'WORD_CLOSE': R134},
    {},
    {'$END': R135, 'A_COLON': R135, 'A_COMMA': R135, 'A_RPAR': R135},
    {'ARITH': R136, 'ARITH_OPEN': R136, 'BACKQUOTE': R136, 'BAD_OPEN': R136, 'BRACE_OPEN': R136, 'CMDSUB_OPEN': R136, 'DQ_CLOSE': R136, 'DQ_TEXT': R136, 'DYN_OPEN': R136, 'PARAM': R136},
    {'$END': R137, 'A_BAND': R137, 'A_BOR': R137, 'A_COLON': R137, 'A_COMMA': R137, 'A_EQ': R137, 'A_LAND': R137, 'A_LOR': R137, 'A_POWER': R137, 'A_PROD': R137, 'A_QUEST': R137, 'A_REL': R137, 'A_RPAR': R137, 'A_SHIFT': R137, 'A_SIGN': R137, 'A_XOR': R137},
    {'$END': R138, 'AMP': R138, 'AND_IF': R138, 'DO': R138, 'DONE': R138, 'DSEMI': R138, 'ELIF': R138, 'ELSE': R138, 'ESAC': R138, 'FI': R138, 'NEWLINE': R138, 'OR_IF': R138, 'PIPE': R138, 'RBRACE': R138, 'RPAR': R138, 'SEMI': R138, 'SEMI_AND': R138, 'THEN': R138},
    {'AMP': R139, 'AND_IF': 340, 'DO': R139, 'DONE': R139, 'DSEMI': R139, 'ELIF': R139, 'ELSE': R139, 'ESAC': R139, 'FI': R139, 'NEWLINE': R139, 'OR_IF': 370, 'RBRACE': R139, 'RPAR': R139, 'SEMI': R139, 'SEMI_AND': R139, 'THEN': R139},
    {'$END': R140, 'ARITH': R140, 'ARITH_OPEN': R140, 'ARITH_TEXT': R140, 'A_BAND': R140, 'A_BOR': R140, 'A_COLON': R140, 'A_COMMA': R140, 'A_EQ': R140, 'A_LAND': R140, 'A_LOR': R140, 'A_LPAR': R140, 'A_POWER': R140, 'A_PROD': R140, 'A_QUEST': R140, 'A_REL': R140, 'A_RPAR': R140, 'A_SHIFT': R140, 'A_SIGN': R140, 'A_XOR': R140, 'BACKQUOTE': R140, 'BAD_OPEN': R140, 'BRACE_CLOSE': R140, 'BRACE_OPEN': R140, 'BR_TEXT': R140, 'CMDSUB_OPEN': R140, 'DBR_TEXT': R140, 'DQ_CLOSE': R140, 'DQ_OPEN': R140, 'DQ_TEXT': R140, 'DSQUOTE': R140, 'DYN_OPEN': R140, 'ESCAPED': R140, 'HERE_TEXT': R140, 'LITERAL': R140, 'PARAM': R140, 'PAT_TEXT': R140, 'SLASH': R140, 'SQUOTE': R140, 'SUB_COLON': R140, 'SUB_TEXT': R140, 'WORD_CLOSE': R140},
    {'ARITH': 283, 'ARITH_OPEN': 219, 'BACKQUOTE': S123_0, 'BAD_OPEN': 280, 'BRACE_OPEN': 251, 'CMDSUB_OPEN': 188, 'DQ_OPEN': 323, 'DSQUOTE': S143_0, 'DYN_OPEN': 146, 'ESCAPED': S157_0, 'LITERAL': S122_0, 'PARAM': S140_0, 'SQUOTE': S142_0, 'WORD_CLOSE': 277},
    {'ARITH': R141, 'ARITH_OPEN': R141, 'BACKQUOTE': R141, 'BAD_OPEN': R141, 'BRACE_CLOSE': R141, 'BRACE_OPEN': R141, 'CMDSUB_OPEN': R141, 'DQ_OPEN': R141, 'DSQUOTE': R141, 'DYN_OPEN': R141, 'ESCAPED': R141, 'PARAM': R141, 'PAT_TEXT': R141, 'SLASH': R141, 'SQUOTE': R141},
    {'ARITH': R142, 'ARITH_OPEN': R142, 'BACKQUOTE': R142, 'BAD_OPEN': R142, 'BRACE_CLOSE': R142, 'BRACE_OPEN': R142, 'BR_TEXT': R142, 'CMDSUB_OPEN': R142, 'DQ_OPEN': R142, 'DSQUOTE': R142, 'DYN_OPEN': R142, 'ESCAPED': R142, 'LITERAL': R142, 'PARAM': R142, 'PAT_TEXT': R142, 'SLASH': R142, 'SQUOTE': R142, 'WORD_CLOSE': R142},
    {'ARITH': R143, 'ARITH_OPEN': R143, 'BACKQUOTE': R143, 'BAD_OPEN': R143, 'BRACE_CLOSE': R143, 'BRACE_OPEN': R143, 'BR_TEXT': R143, 'CMDSUB_OPEN': R143, 'DQ_OPEN': R143, 'DSQUOTE': R143, 'DYN_OPEN': R143, 'ESCAPED': R143, 'LITERAL': R143, 'PARAM': R143, 'PAT_TEXT': R143, 'SLASH': R143, 'SQUOTE': R143, 'WORD_CLOSE': R143},
    {'ARITH': 259, 'ARITH_OPEN': 219, 'A_LPAR': 214, 'A_NAME': 101, 'A_NOT': 278, 'A_NUMBER': S150_82, 'A_PRE_INC': 257, 'A_SIGN': 249, 'BACKQUOTE': S123_260, 'BAD_OPEN': 189, 'BRACE_OPEN': 177, 'CMDSUB_OPEN': 188, 'DYN_OPEN': 146, 'PARAM': S140_260},
    {'$END': R144, 'AMP': R144, 'AND_IF': R144, 'CLOBBER': R144, 'DGREAT': R144, 'DLESS': R144, 'DLESSDASH': R144, 'DO': R144, 'DONE': R144, 'DSEMI': R144, 'ELIF': R144, 'ELSE': R144, 'ESAC': R144, 'FI': R144, 'GREAT': R144, 'GREATAND': R144, 'IO_NUMBER': R144, 'LESS': R144, 'LESSAND': R144, 'LESSGREAT': R144, 'NEWLINE': R144, 'OR_IF': R144, 'PIPE': R144, 'RBRACE': R144, 'RPAR': R144, 'SEMI': R144, 'SEMI_AND': R144, 'THEN': R144, 'TLESS': R144},
    {'PARAM_OP': 344, 'REPLACE_OP': 60, 'SUB_COLON': 87},
    {'$END': R145, 'ASSIGNMENT_WORD': R145, 'ASSIGN_OPEN': R145, 'BANG': R145, 'CASE': R145, 'CLOBBER': R145, 'CMD_NAME': R145, 'DGREAT': R145, 'DLESS': R145, 'DLESSDASH': R145, 'DO': R145, 'DONE': R145, 'DSEMI': R145, 'ELIF': R145, 'ELSE': R145, 'ESAC': R145, 'FI': R145, 'FNAME': R145, 'FOR': R145, 'FUNCTION': R145, 'GREAT': R145, 'GREATAND': R145, 'IF': R145, 'IN': R145, 'IO_NUMBER': R145, 'LBRACE': R145, 'LESS': R145, 'LESSAND': R145, 'LESSGREAT': R145, 'LPAR': R145, 'NEWLINE': R145, 'PATTERN': R145, 'RBRACE': R145, 'RPAR': R145, 'SEMI_AND': R145, 'THEN': R145, 'TLESS': R145, 'UNTIL': R145, 'WHILE': R145, 'WORD_OPEN': R145},
    {'$END': R146, 'ASSIGNMENT_WORD': S117_308, 'ASSIGN_OPEN': 217, 'BANG': 196, 'CASE': 268, 'CLOBBER': 179, 'CMD_NAME': S203_291, 'DGREAT': 361, 'DLESS': 180, 'DLESSDASH': 230, 'FNAME': 235, 'FOR': 202, 'FUNCTION': 226, 'GREAT': 163, 'GREATAND': 204, 'IF': 153, 'IO_NUMBER': 197, 'LBRACE': 351, 'LESS': 198, 'LESSAND': 266, 'LESSGREAT': 285, 'LPAR': 149, 'TLESS': 363, 'UNTIL': 380, 'WHILE': 155, 'WORD_OPEN': 306},
    {'ARITH': R147, 'ARITH_OPEN': R147, 'BACKQUOTE': R147, 'BAD_OPEN': R147, 'BRACE_CLOSE': R147, 'BRACE_OPEN': R147, 'BR_TEXT': R147, 'CMDSUB_OPEN': R147, 'DQ_OPEN': R147, 'DSQUOTE': R147, 'DYN_OPEN': R147, 'ESCAPED': R147, 'LITERAL': R147, 'PARAM': R147, 'PAT_TEXT': R147, 'SLASH': R147, 'SQUOTE': R147, 'WORD_CLOSE': R147},
    {'$END': R148, 'AMP': R148, 'AND_IF': R148, 'CLOBBER': R148, 'DGREAT': R148, 'DLESS': R148, 'DLESSDASH': R148, 'DO': R148, 'DONE': R148, 'DSEMI': R148, 'ELIF': R148, 'ELSE': R148, 'ESAC': R148, 'FI': R148, 'GREAT': R148, 'GREATAND': R148, 'IO_NUMBER': R148, 'LESS': R148, 'LESSAND': R148, 'LESSGREAT': R148, 'NEWLINE': R148, 'OR_IF': R148, 'PIPE': R148, 'RBRACE': R148, 'RPAR': R148, 'SEMI': R148, 'SEMI_AND': R148, 'THEN': R148, 'TLESS': R148, 'WORD': R148, 'WORD_OPEN': R148},
    {'ARITH': 88, 'ARITH_OPEN': 219, 'BACKQUOTE': S123_0, 'BAD_OPEN': 280, 'BRACE_CLOSE': 129, 'BRACE_OPEN': 251, 'BR_TEXT': S186_0, 'CMDSUB_OPEN': 188, 'DQ_OPEN': 323, 'DSQUOTE': S143_0, 'DYN_OPEN': 146, 'ESCAPED': S155_0, 'PARAM': S140_0, 'SQUOTE': S142_0},
    {'A_NAME': 130},
    {'$END': R6, 'NEWLINE': S181_54},
    {'$END': R137, 'A_BAND': R137, 'A_BOR': R137, 'A_COLON': R137, 'A_COMMA': R137, 'A_EQ': R137, 'A_LAND': R137, 'A_LOR': R137, 'A_POWER': R137, 'A_PROD': R137, 'A_QUEST': R137, 'A_REL': R137, 'A_RPAR': R137, 'A_SHIFT': R137, 'A_SIGN': R137, 'A_XOR': R137},
    {'$END': R149, 'ARITH': R149, 'ARITH_OPEN': R149, 'ARITH_TEXT': R149, 'A_BAND': R149, 'A_BOR': R149, 'A_COLON': R149, 'A_COMMA': R149, 'A_EQ': R149, 'A_LAND': R149, 'A_LOR': R149, 'A_LPAR': R149, 'A_POWER': R149, 'A_PROD': R149, 'A_QUEST': R149, 'A_REL': R149, 'A_RPAR': R149, 'A_SHIFT': R149, 'A_SIGN': R149, 'A_XOR': R149, 'BACKQUOTE': R149, 'BAD_OPEN': R149, 'BRACE_CLOSE': R149, 'BRACE_OPEN': R149, 'BR_TEXT': R149, 'CMDSUB_OPEN': R149, 'DBR_TEXT': R149, 'DQ_CLOSE': R149, 'DQ_OPEN': R149, 'DQ_TEXT': R149, 'DSQUOTE': R149, 'DYN_OPEN': R149, 'ESCAPED': R149, 'HERE_TEXT': R149, 'LITERAL': R149, 'PARAM': R149, 'PAT_TEXT': R149, 'SLASH': R149, 'SQUOTE': R149, 'SUB_COLON': R149, 'SUB_TEXT': R149, 'WORD_CLOSE': R149},
    {'$END': R6, 'ASSIGNMENT_WORD': R6, 'ASSIGN_OPEN': R6, 'BANG': R6, 'CASE': R6, 'CLOBBER': R6, 'CMD_NAME': R6, 'DGREAT': R6, 'DLESS': R6, 'DLESSDASH': R6, 'FNAME': R6, 'FOR': R6, 'FUNCTION': R6, 'GREAT': R6, 'GREATAND': R6, 'IF': R6, 'IO_NUMBER': R6, 'LBRACE': R6, 'LESS': R6, 'LESSAND': R6, 'LESSGREAT': R6, 'LPAR': R6, 'NEWLINE': S181_216, 'TLESS': R6, 'UNTIL': R6, 'WHILE': R6, 'WORD_OPEN': R6},
    {'RPAR': 111},
    {'$END': R150, 'A_BAND': R150, 'A_BOR': R150, 'A_COLON': R150, 'A_COMMA': R150, 'A_EQ': R150, 'A_LAND': R150, 'A_LOR': R150, 'A_POWER': R150, 'A_PROD': R150, 'A_QUEST': R150, 'A_REL': R150, 'A_RPAR': R150, 'A_SHIFT': R150, 'A_SIGN': R150, 'A_XOR': R150},
    {'$END': R151, 'AMP': R151, 'AND_IF': R151, 'ASSIGNMENT_WORD': R151, 'ASSIGN_OPEN': R151, 'CLOBBER': R151, 'DGREAT': R151, 'DLESS': R151, 'DLESSDASH': R151, 'DO': R151, 'DONE': R151, 'DSEMI': R151, 'ELIF': R151, 'ELSE': R151, 'ESAC': R151, 'FI': R151, 'GREAT': R151, 'GREATAND': R151, 'IO_NUMBER': R151, 'LESS': R151, 'LESSAND': R151, 'LESSGREAT': R151, 'NEWLINE': R151, 'OR_IF': R151, 'PIPE': R151, 'RBRACE': R151, 'RPAR': R151, 'SEMI': R151, 'SEMI_AND': R151, 'THEN': R151, 'TLESS': R151, 'WORD': R151, 'WORD_OPEN': R151},
    {'ARITH': R152, 'ARITH_OPEN': R152, 'BACKQUOTE': R152, 'BAD_OPEN': R152, 'BRACE_CLOSE': R152, 'BRACE_OPEN': R152, 'BR_TEXT': R152, 'CMDSUB_OPEN': R152, 'DQ_OPEN': R152, 'DSQUOTE': R152, 'DYN_OPEN': R152, 'ESCAPED': R152, 'LITERAL': R152, 'PARAM': R152, 'PAT_TEXT': R152, 'SLASH': R152, 'SQUOTE': R152, 'WORD_CLOSE': R152},
    {'WORD': S158_358, 'WORD_OPEN': 306},
    {'$END': R153, 'A_BAND': R153, 'A_BOR': R153, 'A_COLON': R153, 'A_COMMA': R153, 'A_EQ': R153, 'A_LAND': R153, 'A_LOR': R153, 'A_PROD': R153, 'A_QUEST': R153, 'A_REL': R153, 'A_RPAR': R153, 'A_SHIFT': R153, 'A_SIGN': R153, 'A_XOR': R153},
    {'WORD': S158_312, 'WORD_OPEN': 306},
    {},
    {},
    {'$END': R154, 'ARITH': R154, 'ARITH_OPEN': R154, 'ARITH_TEXT': R154, 'A_BAND': R154, 'A_BOR': R154, 'A_COLON': R154, 'A_COMMA': R154, 'A_EQ': R154, 'A_LAND': R154, 'A_LOR': R154, 'A_LPAR': R154, 'A_POWER': R154, 'A_PROD': R154, 'A_QUEST': R154, 'A_REL': R154, 'A_RPAR': R154, 'A_SHIFT': R154, 'A_SIGN': R154, 'A_XOR': R154, 'BACKQUOTE': R154, 'BAD_OPEN': R154, 'BRACE_CLOSE': R154, 'BRACE_OPEN': R154, 'BR_TEXT': R154, 'CMDSUB_OPEN': R154, 'DBR_TEXT': R154, 'DQ_CLOSE': R154, 'DQ_OPEN': R154, 'DQ_TEXT': R154, 'DSQUOTE': R154, 'DYN_OPEN': R154, 'ESCAPED': R154, 'HERE_TEXT': R154, 'LITERAL': R154, 'PARAM': R154, 'PAT_TEXT': R154, 'SLASH': R154, 'SQUOTE': R154, 'SUB_COLON': R154, 'SUB_TEXT': R154, 'WORD_CLOSE': R154},
    {'ARITH': R155, 'ARITH_OPEN': R155, 'BACKQUOTE': R155, 'BAD_OPEN': R155, 'BRACE_CLOSE': R155, 'BRACE_OPEN': R155, 'BR_TEXT': R155, 'CMDSUB_OPEN': R155, 'DQ_OPEN': R155, 'DSQUOTE': R155, 'DYN_OPEN': R155, 'ESCAPED': R155, 'PARAM': R155, 'PAT_TEXT': R155, 'SLASH': R155, 'SQUOTE': R155},
    {'ARITH': R156, 'ARITH_OPEN': R156, 'BACKQUOTE': R156, 'BAD_OPEN': R156, 'BRACE_CLOSE': R156, 'BRACE_OPEN': R156, 'BR_TEXT': R156, 'CMDSUB_OPEN': R156, 'DQ_OPEN': R156, 'DSQUOTE': R156, 'DYN_OPEN': R156, 'ESCAPED': R156, 'PARAM': R156, 'SQUOTE': R156},
    {'WORD_OPEN': 306},
    {'ARITH': R157, 'ARITH_OPEN': R157, 'BACKQUOTE': R157, 'BAD_OPEN': R157, 'BRACE_OPEN': R157, 'CMDSUB_OPEN': R157, 'DQ_OPEN': R157, 'DSQUOTE': R157, 'DYN_OPEN': R157, 'ESCAPED': R157, 'LITERAL': R157, 'PARAM': R157, 'SQUOTE': R157, 'WORD_CLOSE': R157},
    {'$END': R158, 'AMP': R158, 'AND_IF': R158, 'ASSIGNMENT_WORD': R158, 'ASSIGN_OPEN': R158, 'CLOBBER': R158, 'DGREAT': R158, 'DLESS': R158, 'DLESSDASH': R158, 'DO': R158, 'DONE': R158, 'DSEMI': R158, 'ELIF': R158, 'ELSE': R158, 'ESAC': R158, 'FI': R158, 'GREAT': R158, 'GREATAND': R158, 'IN': R158, 'IO_NUMBER': R158, 'LESS': R158, 'LESSAND': R158, 'LESSGREAT': R158, 'NEWLINE': R158, 'OR_IF': R158, 'PIPE': R158, 'RBRACE': R158, 'RPAR': R158, 'SEMI': R158, 'SEMI_AND': R158, 'THEN': R158, 'TLESS': R158, 'WORD': R158, 'WORD_OPEN': R158},
    {'$END': R159, 'AMP': R159, 'AND_IF': R159, 'ASSIGNMENT_WORD': R159, 'ASSIGN_OPEN': R159, 'CLOBBER': R159, 'DGREAT': R159, 'DLESS': R159, 'DLESSDASH': R159, 'DO': R159, 'DONE': R159, 'DSEMI': R159, 'ELIF': R159, 'ELSE': R159, 'ESAC': R159, 'FI': R159, 'GREAT': R159, 'GREATAND': R159, 'IO_NUMBER': R159, 'LESS': R159, 'LESSAND': R159, 'LESSGREAT': R159, 'NEWLINE': R159, 'OR_IF': R159, 'PIPE': R159, 'RBRACE': R159, 'RPAR': R159, 'SEMI': R159, 'SEMI_AND': R159, 'THEN': R159, 'TLESS': R159, 'WORD': R159, 'WORD_OPEN': R159},
    {'ARITH': 259, 'ARITH_OPEN': 219, 'A_LPAR': 214, 'A_NAME': 101, 'A_NOT': 278, 'A_NUMBER': S150_109, 'A_PRE_INC': 257, 'A_SIGN': 249, 'BACKQUOTE': S123_260, 'BAD_OPEN': 189, 'BRACE_OPEN': 177, 'CMDSUB_OPEN': 188, 'DYN_OPEN': 146, 'PARAM': S140_260},
    {'DO': R6, 'NEWLINE': S181_216},
    {'ARITH': 273, 'ARITH_OPEN': 219, 'BACKQUOTE': S123_274, 'BAD_OPEN': 280, 'BRACE_CLOSE': 265, 'BRACE_OPEN': 251, 'BR_TEXT': S186_274, 'CMDSUB_OPEN': 188, 'DQ_OPEN': 323, 'DSQUOTE': S143_274, 'DYN_OPEN': 146, 'ESCAPED': S155_274, 'PARAM': S140_274, 'SQUOTE': S142_274},
    {'ARITH': R160, 'ARITH_OPEN': R160, 'BACKQUOTE': R160, 'BAD_OPEN': R160, 'BRACE_OPEN': R160, 'CMDSUB_OPEN': R160, 'DQ_OPEN': R160, 'DSQUOTE': R160, 'DYN_OPEN': R160, 'ESCAPED': R160, 'LITERAL': R160, 'PARAM': R160, 'SQUOTE': R160, 'WORD_CLOSE': R160},
    {'ARITH': R160, 'ARITH_OPEN': R160, 'BACKQUOTE': R160, 'BAD_OPEN': R160, 'BRACE_OPEN': R160, 'CMDSUB_OPEN': R160, 'DQ_OPEN': R160, 'DSQUOTE': R160, 'DYN_OPEN': R160, 'ESCAPED': R160, 'LITERAL': R160, 'PARAM': R160, 'SQUOTE': R160, 'WORD_CLOSE': R160},
    {'ARITH': R161, 'ARITH_OPEN': R161, 'BACKQUOTE': R161, 'BAD_OPEN': R161, 'BRACE_OPEN': R161, 'CMDSUB_OPEN': R161, 'DQ_OPEN': R161, 'DSQUOTE': R161, 'DYN_OPEN': R161, 'ESCAPED': R161, 'LITERAL': R161, 'PARAM': R161, 'SQUOTE': R161, 'WORD_CLOSE': R161},
    {'ARITH': R162, 'ARITH_OPEN': R162, 'BACKQUOTE': R162, 'BAD_OPEN': R162, 'BRACE_CLOSE': R162, 'BRACE_OPEN': R162, 'CMDSUB_OPEN': R162, 'DYN_OPEN': R162, 'PARAM': R162, 'SUB_COLON': R162, 'SUB_TEXT': R162},
    {'WORD': S158_334, 'WORD_OPEN': 306},
    {'ARITH': 109, 'ARITH_OPEN': 219, 'BACKQUOTE': S123_0, 'BAD_OPEN': 189, 'BRACE_CLOSE': 308, 'BRACE_OPEN': 177, 'CMDSUB_OPEN': 188, 'DYN_OPEN': 146, 'PARAM': S140_0, 'SUB_TEXT': S162_0},
    {'ARITH': R163, 'ARITH_OPEN': R163, 'BACKQUOTE': R163, 'BAD_OPEN': R163, 'BRACE_CLOSE': R163, 'BRACE_OPEN': R163, 'BR_TEXT': R163, 'CMDSUB_OPEN': R163, 'DQ_OPEN': R163, 'DSQUOTE': R163, 'DYN_OPEN': R163, 'ESCAPED': R163, 'LITERAL': R163, 'PARAM': R163, 'PAT_TEXT': R163, 'SLASH': R163, 'SQUOTE': R163, 'WORD_CLOSE': R163},
    {'$END': R164, 'AMP': R164, 'AND_IF': R164, 'ASSIGNMENT_WORD': R164, 'ASSIGN_OPEN': R164, 'CLOBBER': R164, 'DGREAT': R164, 'DLESS': R164, 'DLESSDASH': R164, 'DO': R164, 'DONE': R164, 'DSEMI': R164, 'ELIF': R164, 'ELSE': R164, 'ESAC': R164, 'FI': R164, 'GREAT': R164, 'GREATAND': R164, 'IN': R164, 'IO_NUMBER': R164, 'LESS': R164, 'LESSAND': R164, 'LESSGREAT': R164, 'NEWLINE': R164, 'OR_IF': R164, 'PIPE': R164, 'RBRACE': R164, 'RPAR': R164, 'SEMI': R164, 'SEMI_AND': R164, 'THEN': R164, 'TLESS': R164, 'WORD': R164, 'WORD_OPEN': R164},
    {'$END': R165, 'NEWLINE': 186},
    {'$END': R166, 'AMP': R166, 'AND_IF': R166, 'CLOBBER': 179, 'DGREAT': 361, 'DLESS': 180, 'DLESSDASH': 230, 'DO': R166, 'DONE': R166, 'DSEMI': R166, 'ELIF': R166, 'ELSE': R166, 'ESAC': R166, 'FI': R166, 'GREAT': 163, 'GREATAND': 204, 'IO_NUMBER': 197, 'LESS': 198, 'LESSAND': 266, 'LESSGREAT': 285, 'NEWLINE': R166, 'OR_IF': R166, 'PIPE': R166, 'RBRACE': R166, 'RPAR': R166, 'SEMI': R166, 'SEMI_AND': R166, 'THEN': R166, 'TLESS': 363, 'WORD': S158_25, 'WORD_OPEN': 306},
    {'$END': R132, 'AMP': R132, 'AND_IF': R132, 'ASSIGNMENT_WORD': R132, 'ASSIGN_OPEN': R132, 'CLOBBER': R132, 'DGREAT': R132, 'DLESS': R132, 'DLESSDASH': R132, 'DO': R132, 'DONE': R132, 'DSEMI': R132, 'ELIF': R132, 'ELSE': R132, 'ESAC': R132, 'FI': R132, 'GREAT': R132, 'GREATAND': R132, 'IO_NUMBER': R132, 'LESS': R132, 'LESSAND': R132, 'LESSGREAT': R132, 'NEWLINE': R132, 'OR_IF': R132, 'PIPE': R132, 'RBRACE': R132, 'RPAR': R132, 'SEMI': R132, 'SEMI_AND': R132, 'THEN': R132, 'TLESS': R132, 'WORD': R132, 'WORD_OPEN': R132},
    {'ASSIGNMENT_WORD': S117_308, 'ASSIGN_OPEN': 217, 'BANG': 196, 'CASE': 268, 'CLOBBER': 179, 'CMD_NAME': S203_291, 'DGREAT': 361, 'DLESS': 180, 'DLESSDASH': 230, 'FNAME': 235, 'FOR': 202, 'FUNCTION': 226, 'GREAT': 163, 'GREATAND': 204, 'IF': 153, 'IO_NUMBER': 197, 'LBRACE': 351, 'LESS': 198, 'LESSAND': 266, 'LESSGREAT': 285, 'LPAR': 149, 'TLESS': 363, 'UNTIL': 380, 'WHILE': 155, 'WORD_OPEN': 306},
    {'$END': R167},
    {'DO': 349},
    {'IN': 76},
    {'ESAC': R6, 'LPAR': R6, 'NEWLINE': S181_216, 'PATTERN': R6, 'WORD_OPEN': R6},
    {'ARITH': R168, 'ARITH_OPEN': R168, 'BACKQUOTE': R168, 'BAD_OPEN': R168, 'BRACE_CLOSE': R168, 'BRACE_OPEN': R168, 'BR_TEXT': R168, 'CMDSUB_OPEN': R168, 'DQ_OPEN': R168, 'DSQUOTE': R168, 'DYN_OPEN': R168, 'ESCAPED': R168, 'PARAM': R168, 'PAT_TEXT': R168, 'SLASH': R168, 'SQUOTE': R168},
    {'$END': R169, 'AMP': R169, 'AND_IF': R169, 'ASSIGNMENT_WORD': R169, 'ASSIGN_OPEN': R169, 'CLOBBER': R169, 'DGREAT': R169, 'DLESS': R169, 'DLESSDASH': R169, 'DO': R169, 'DONE': R169, 'DSEMI': R169, 'ELIF': R169, 'ELSE': R169, 'ESAC': R169, 'FI': R169, 'GREAT': R169, 'GREATAND': R169, 'IO_NUMBER': R169, 'LESS': R169, 'LESSAND': R169, 'LESSGREAT': R169, 'NEWLINE': R169, 'OR_IF': R169, 'PIPE': R169, 'RBRACE': R169, 'RPAR': R169, 'SEMI': R169, 'SEMI_AND': R169, 'THEN': R169, 'TLESS': R169, 'WORD': R169, 'WORD_OPEN': R169},
    {'$END': R96, 'AMP': R96, 'AND_IF': R96, 'CLOBBER': 179, 'DGREAT': 361, 'DLESS': 180, 'DLESSDASH': 230, 'DO': R96, 'DONE': R96, 'DSEMI': R96, 'ELIF': R96, 'ELSE': R96, 'ESAC': R96, 'FI': R96, 'GREAT': 163, 'GREATAND': 204, 'IO_NUMBER': 197, 'LESS': 198, 'LESSAND': 266, 'LESSGREAT': 285, 'NEWLINE': R96, 'OR_IF': R96, 'PIPE': R96, 'RBRACE': R96, 'RPAR': R96, 'SEMI': R96, 'SEMI_AND': R96, 'THEN': R96, 'TLESS': 363},
    {'ARITH': R170, 'ARITH_OPEN': R170, 'BACKQUOTE': R170, 'BAD_OPEN': R170, 'BRACE_CLOSE': R170, 'BRACE_OPEN': R170, 'BR_TEXT': R170, 'CMDSUB_OPEN': R170, 'DBR_TEXT': R170, 'DQ_OPEN': R170, 'DSQUOTE': R170, 'DYN_OPEN': R170, 'ESCAPED': R170, 'LITERAL': R170, 'PARAM': R170, 'PAT_TEXT': R170, 'SLASH': R170, 'SQUOTE': R170, 'WORD_CLOSE': R170},
    {'ARITH': 283, 'ARITH_OPEN': 219, 'BACKQUOTE': S123_0, 'BAD_OPEN': 280, 'BRACE_OPEN': 251, 'CMDSUB_OPEN': 188, 'DQ_OPEN': 323, 'DSQUOTE': S143_0, 'DYN_OPEN': 146, 'ESCAPED': S157_0, 'LITERAL': S122_0, 'PARAM': S140_0, 'SQUOTE': S142_0, 'WORD_CLOSE': 288},
    {'ARITH': R160, 'ARITH_OPEN': R160, 'BACKQUOTE': R160, 'BAD_OPEN': R160, 'BRACE_OPEN': R160, 'CMDSUB_OPEN': R160, 'DQ_OPEN': R160, 'DSQUOTE': R160, 'DYN_OPEN': R160, 'ESCAPED': R160, 'LITERAL': R160, 'PARAM': R160, 'SQUOTE': R160, 'WORD_CLOSE': R160},
    {'ARITH': 109, 'ARITH_OPEN': 219, 'BACKQUOTE': S123_0, 'BAD_OPEN': 189, 'BRACE_CLOSE': 30, 'BRACE_OPEN': 177, 'CMDSUB_OPEN': 188, 'DYN_OPEN': 146, 'PARAM': S140_0, 'SUB_COLON': 58, 'SUB_TEXT': S162_0},
    {'ARITH': R168, 'ARITH_OPEN': R168, 'BACKQUOTE': R168, 'BAD_OPEN': R168, 'BRACE_CLOSE': R168, 'BRACE_OPEN': R168, 'BR_TEXT': R168, 'CMDSUB_OPEN': R168, 'DQ_OPEN': R168, 'DSQUOTE': R168, 'DYN_OPEN': R168, 'ESCAPED': R168, 'PARAM': R168, 'PAT_TEXT': R168, 'SLASH': R168, 'SQUOTE': R168},
    {'PIPE': R171, 'RPAR': R171},
    {'ARITH': 355, 'ARITH_OPEN': 219, 'BACKQUOTE': S123_356, 'BAD_OPEN': 280, 'BRACE_OPEN': 251, 'CMDSUB_OPEN': 188, 'DQ_OPEN': 323, 'DSQUOTE': S143_356, 'DYN_OPEN': 146, 'ESCAPED': S157_356, 'LITERAL': S122_356, 'PARAM': S140_356, 'SQUOTE': S142_356},
    {'$END': R172, 'AMP': R172, 'AND_IF': R172, 'ASSIGNMENT_WORD': R172, 'ASSIGN_OPEN': R172, 'CLOBBER': R172, 'DGREAT': R172, 'DLESS': R172, 'DLESSDASH': R172, 'DO': R172, 'DONE': R172, 'DSEMI': R172, 'ELIF': R172, 'ELSE': R172, 'ESAC': R172, 'FI': R172, 'GREAT': R172, 'GREATAND': R172, 'IO_NUMBER': R172, 'LESS': R172, 'LESSAND': R172, 'LESSGREAT': R172, 'NEWLINE': R172, 'OR_IF': R172, 'PIPE': R172, 'RBRACE': R172, 'RPAR': R172, 'SEMI': R172, 'SEMI_AND': R172, 'THEN': R172, 'TLESS': R172, 'WORD': R172, 'WORD_OPEN': R172},
    {'$END': R173, 'ARITH': R173, 'ARITH_OPEN': R173, 'ARITH_TEXT': R173, 'A_BAND': R173, 'A_BOR': R173, 'A_COLON': R173, 'A_COMMA': R173, 'A_EQ': R173, 'A_LAND': R173, 'A_LOR': R173, 'A_LPAR': R173, 'A_POWER': R173, 'A_PROD': R173, 'A_QUEST': R173, 'A_REL': R173, 'A_RPAR': R173, 'A_SHIFT': R173, 'A_SIGN': R173, 'A_XOR': R173, 'BACKQUOTE': R173, 'BAD_OPEN': R173, 'BRACE_CLOSE': R173, 'BRACE_OPEN': R173, 'BR_TEXT': R173, 'CMDSUB_OPEN': R173, 'DBR_TEXT': R173, 'DQ_CLOSE': R173, 'DQ_OPEN': R173, 'DQ_TEXT': R173, 'DSQUOTE': R173, 'DYN_OPEN': R173, 'ESCAPED': R173, 'HERE_TEXT': R173, 'LITERAL': R173, 'PARAM': R173, 'PAT_TEXT': R173, 'SLASH': R173, 'SQUOTE': R173, 'SUB_COLON': R173, 'SUB_TEXT': R173, 'WORD_CLOSE': R173},
    {'ARITH': R174, 'ARITH_OPEN': R174, 'BACKQUOTE': R174, 'BAD_OPEN': R174, 'BRACE_OPEN': R174, 'CMDSUB_OPEN': R174, 'DQ_CLOSE': R174, 'DQ_TEXT': R174, 'DYN_OPEN': R174, 'PARAM': R174},
    {'IN': 296},
    {'IN': R6, 'NEWLINE': S181_216},
    {'$END': R132, 'AMP': R132, 'AND_IF': R132, 'ASSIGNMENT_WORD': R132, 'ASSIGN_OPEN': R132, 'CLOBBER': R132, 'DGREAT': R132, 'DLESS': R132, 'DLESSDASH': R132, 'DO': R132, 'DONE': R132, 'DSEMI': R132, 'ELIF': R132, 'ELSE': R132, 'ESAC': R132, 'FI': R132, 'GREAT': R132, 'GREATAND': R132, 'IO_NUMBER': R132, 'LESS': R132, 'LESSAND': R132, 'LESSGREAT': R132, 'NEWLINE': R132, 'OR_IF': R132, 'PIPE': R132, 'RBRACE': R132, 'RPAR': R132, 'SEMI': R132, 'SEMI_AND': R132, 'THEN': R132, 'TLESS': R132, 'WORD': R132, 'WORD_OPEN': R132},
    {'$END': R148, 'AMP': R148, 'AND_IF': R148, 'CLOBBER': R148, 'DGREAT': R148, 'DLESS': R148, 'DLESSDASH': R148, 'DO': R148, 'DONE': R148, 'DSEMI': R148, 'ELIF': R148, 'ELSE': R148, 'ESAC': R148, 'FI': R148, 'GREAT': R148, 'GREATAND': R148, 'IO_NUMBER': R148, 'LESS': R148, 'LESSAND': R148, 'LESSGREAT': R148, 'NEWLINE': R148, 'OR_IF': R148, 'PIPE': R148, 'RBRACE': R148, 'RPAR': R148, 'SEMI': R148, 'SEMI_AND': R148, 'THEN': R148, 'TLESS': R148, 'WORD': R148, 'WORD_OPEN': R148},
    {'$END': R175, 'AMP': R175, 'AND_IF': R175, 'CLOBBER': 179, 'DGREAT': 361, 'DLESS': 180, 'DLESSDASH': 230, 'DO': R175, 'DONE': R175, 'DSEMI': R175, 'ELIF': R175, 'ELSE': R175, 'ESAC': R175, 'FI': R175, 'GREAT': 163, 'GREATAND': 204, 'IO_NUMBER': 197, 'LESS': 198, 'LESSAND': 266, 'LESSGREAT': 285, 'NEWLINE': R175, 'OR_IF': R175, 'PIPE': R175, 'RBRACE': R175, 'RPAR': R175, 'SEMI': R175, 'SEMI_AND': R175, 'THEN': R175, 'TLESS': 363},
    {'$END': R132, 'AMP': R132, 'AND_IF': R132, 'ASSIGNMENT_WORD': R132, 'ASSIGN_OPEN': R132, 'CLOBBER': R132, 'DGREAT': R132, 'DLESS': R132, 'DLESSDASH': R132, 'DO': R132, 'DONE': R132, 'DSEMI': R132, 'ELIF': R132, 'ELSE': R132, 'ESAC': R132, 'FI': R132, 'GREAT': R132, 'GREATAND': R132, 'IO_NUMBER': R132, 'LESS': R132, 'LESSAND': R132, 'LESSGREAT': R132, 'NEWLINE': R132, 'OR_IF': R132, 'PIPE': R132, 'RBRACE': R132, 'RPAR': R132, 'SEMI': R132, 'SEMI_AND': R132, 'THEN': R132, 'TLESS': R132, 'WORD': R132, 'WORD_OPEN': R132},
    {'$END': R176, 'NEWLINE': R176},
    {'$END': R177, 'ARITH': 259, 'ARITH_OPEN': 219, 'A_LPAR': 214, 'A_NAME': 147, 'A_NOT': 278, 'A_NUMBER': S150_193, 'A_PRE_INC': 257, 'A_SIGN': 249, 'BACKQUOTE': S123_260, 'BAD_OPEN': 189, 'BRACE_OPEN': 177, 'CMDSUB_OPEN': 188, 'DYN_OPEN': 146, 'PARAM': S140_260},
    {'$END': R178, 'AMP': R178, 'AND_IF': 340, 'NEWLINE': R178, 'OR_IF': 370, 'SEMI': R178},
    {'$END': R179, 'ARITH': 51, 'ARITH_OPEN': 219, 'BACKQUOTE': S123_0, 'BAD_OPEN': 189, 'BRACE_OPEN': 177, 'CMDSUB_OPEN': 188, 'DYN_OPEN': 146, 'HERE_TEXT': S49_0, 'PARAM': S140_0},
    {'RBRACE': 182},
    {'$END': R180, 'ASSIGNMENT_WORD': S117_308, 'ASSIGN_OPEN': 217, 'BANG': 196, 'CASE': 268, 'CLOBBER': 179, 'CMD_NAME': S203_291, 'DGREAT': 361, 'DLESS': 180, 'DLESSDASH': 230, 'FNAME': 235, 'FOR': 202, 'FUNCTION': 226, 'GREAT': 163, 'GREATAND': 204, 'IF': 153, 'IO_NUMBER': 197, 'LBRACE': 351, 'LESS': 198, 'LESSAND': 266, 'LESSGREAT': 285, 'LPAR': 149, 'NEWLINE': R180, 'TLESS': 363, 'UNTIL': 380, 'WHILE': 155, 'WORD_OPEN': 306},
    {'ASSIGNMENT_WORD': S117_308, 'ASSIGN_OPEN': 217, 'BANG': 196, 'CASE': 268, 'CLOBBER': 179, 'CMD_NAME': S203_291, 'DGREAT': 361, 'DLESS': 180, 'DLESSDASH': 230, 'FNAME': 235, 'FOR': 202, 'FUNCTION': 226, 'GREAT': 163, 'GREATAND': 204, 'IF': 153, 'IO_NUMBER': 197, 'LBRACE': 351, 'LESS': 198, 'LESSAND': 266, 'LESSGREAT': 285, 'LPAR': 149, 'TLESS': 363, 'UNTIL': 380, 'WHILE': 155, 'WORD_OPEN': 306},
    {'ARITH': 232, 'ARITH_OPEN': 219, 'BACKQUOTE': S123_233, 'BAD_OPEN': 189, 'BRACE_OPEN': 177, 'CMDSUB_OPEN': 188, 'DQ_CLOSE': 300, 'DQ_TEXT': S174_233, 'DYN_OPEN': 146, 'PARAM': S140_233},
    {'$END': R181, 'ASSIGNMENT_WORD': R181, 'ASSIGN_OPEN': R181, 'BANG': R181, 'CASE': R181, 'CLOBBER': R181, 'CMD_NAME': R181, 'DGREAT': R181, 'DLESS': R181, 'DLESSDASH': R181, 'DO': R181, 'DONE': R181, 'DSEMI': R181, 'ELIF': R181, 'ELSE': R181, 'ESAC': R181, 'FI': R181, 'FNAME': R181, 'FOR': R181, 'FUNCTION': R181, 'GREAT': R181, 'GREATAND': R181, 'IF': R181, 'IN': R181, 'IO_NUMBER': R181, 'LBRACE': R181, 'LESS': R181, 'LESSAND': R181, 'LESSGREAT': R181, 'LPAR': R181, 'NEWLINE': R181, 'PATTERN': R181, 'RBRACE': R181, 'RPAR': R181, 'SEMI_AND': R181, 'THEN': R181, 'TLESS': R181, 'UNTIL': R181, 'WHILE': R181, 'WORD_OPEN': R181},
    {'$END': R182, 'AMP': R182, 'AND_IF': R182, 'ASSIGNMENT_WORD': R182, 'ASSIGN_OPEN': R182, 'CLOBBER': R182, 'DGREAT': R182, 'DLESS': R182, 'DLESSDASH': R182, 'DO': R182, 'DONE': R182, 'DSEMI': R182, 'ELIF': R182, 'ELSE': R182, 'ESAC': R182, 'FI': R182, 'GREAT': R182, 'GREATAND': R182, 'IO_NUMBER': R182, 'LESS': R182, 'LESSAND': R182, 'LESSGREAT': R182, 'NEWLINE': R182, 'OR_IF': R182, 'PIPE': R182, 'RBRACE': R182, 'RPAR': R182, 'SEMI': R182, 'SEMI_AND': R182, 'THEN': R182, 'TLESS': R182, 'WORD': R182, 'WORD_OPEN': R182},
    {'ARITH': R168, 'ARITH_OPEN': R168, 'BACKQUOTE': R168, 'BAD_OPEN': R168, 'BRACE_CLOSE': R168, 'BRACE_OPEN': R168, 'BR_TEXT': R168, 'CMDSUB_OPEN': R168, 'DQ_OPEN': R168, 'DSQUOTE': R168, 'DYN_OPEN': R168, 'ESCAPED': R168, 'PARAM': R168, 'PAT_TEXT': R168, 'SLASH': R168, 'SQUOTE': R168},
    {'ASSIGNMENT_WORD': R6, 'ASSIGN_OPEN': R6, 'BANG': R6, 'CASE': R6, 'CLOBBER': R6, 'CMD_NAME': R6, 'DGREAT': R6, 'DLESS': R6, 'DLESSDASH': R6, 'FNAME': R6, 'FOR': R6, 'FUNCTION': R6, 'GREAT': R6, 'GREATAND': R6, 'IF': R6, 'IO_NUMBER': R6, 'LBRACE': R6, 'LESS': R6, 'LESSAND': R6, 'LESSGREAT': R6, 'LPAR': R6, 'NEWLINE': S181_216, 'TLESS': R6, 'UNTIL': R6, 'WHILE': R6, 'WORD_OPEN': R6},
    {'ASSIGNMENT_WORD': R183, 'ASSIGN_OPEN': R183, 'BANG': R183, 'CASE': R183, 'CLOBBER': R183, 'CMD_NAME': R183, 'DGREAT': R183, 'DLESS': R183, 'DLESSDASH': R183, 'DO': R183, 'DONE': R183, 'DSEMI': R183, 'ELIF': R183, 'ELSE': R183, 'ESAC': R183, 'FI': R183, 'FNAME': R183, 'FOR': R183, 'FUNCTION': R183, 'GREAT': R183, 'GREATAND': R183, 'IF': R183, 'IO_NUMBER': R183, 'LBRACE': R183, 'LESS': R183, 'LESSAND': R183, 'LESSGREAT': R183, 'LPAR': R183, 'RBRACE': R183, 'RPAR': R183, 'SEMI_AND': R183, 'THEN': R183, 'TLESS': R183, 'UNTIL': R183, 'WHILE': R183, 'WORD_OPEN': R183},
    {'$END': R169, 'AMP': R169, 'AND_IF': R169, 'ASSIGNMENT_WORD': R169, 'ASSIGN_OPEN': R169, 'CLOBBER': R169, 'DGREAT': R169, 'DLESS': R169, 'DLESSDASH': R169, 'DO': R169, 'DONE': R169, 'DSEMI': R169, 'ELIF': R169, 'ELSE': R169, 'ESAC': R169, 'FI': R169, 'GREAT': R169, 'GREATAND': R169, 'IO_NUMBER': R169, 'LESS': R169, 'LESSAND': R169, 'LESSGREAT': R169, 'NEWLINE': R169, 'OR_IF': R169, 'PIPE': R169, 'RBRACE': R169, 'RPAR': R169, 'SEMI': R169, 'SEMI_AND': R169, 'THEN': R169, 'TLESS': R169, 'WORD': R169, 'WORD_OPEN': R169},
    {'$END': R184, 'AMP': R184, 'AND_IF': R184, 'ASSIGNMENT_WORD': R184, 'ASSIGN_OPEN': R184, 'CLOBBER': R184, 'DGREAT': R184, 'DLESS': R184, 'DLESSDASH': R184, 'DO': R184, 'DONE': R184, 'DSEMI': R184, 'ELIF': R184, 'ELSE': R184, 'ESAC': R184, 'FI': R184, 'GREAT': R184, 'GREATAND': R184, 'IO_NUMBER': R184, 'LESS': R184, 'LESSAND': R184, 'LESSGREAT': R184, 'NEWLINE': R184, 'OR_IF': R184, 'PIPE': R184, 'RBRACE': R184, 'RPAR': R184, 'SEMI': R184, 'SEMI_AND': R184, 'THEN': R184, 'TLESS': R184, 'WORD': R184, 'WORD_OPEN': R184},
    {'ARITH': R185, 'ARITH_OPEN': R185, 'BACKQUOTE': R185, 'BAD_OPEN': R185, 'BRACE_CLOSE': R185, 'BRACE_OPEN': R185, 'CMDSUB_OPEN': R185, 'DQ_OPEN': R185, 'DSQUOTE': R185, 'DYN_OPEN': R185, 'ESCAPED': R185, 'PARAM': R185, 'PAT_TEXT': R185, 'SLASH': R185, 'SQUOTE': R185},
    {'ARITH': 259, 'ARITH_OPEN': 219, 'A_LPAR': 214, 'A_NAME': 101, 'A_NOT': 278, 'A_NUMBER': S150_193, 'A_PRE_INC': 257, 'A_SIGN': 249, 'BACKQUOTE': S123_260, 'BAD_OPEN': 189, 'BRACE_OPEN': 177, 'CMDSUB_OPEN': 188, 'DYN_OPEN': 146, 'PARAM': S140_260},
    {'$END': R132, 'AMP': R132, 'AND_IF': R132, 'ASSIGNMENT_WORD': R132, 'ASSIGN_OPEN': R132, 'CLOBBER': R132, 'DGREAT': R132, 'DLESS': R132, 'DLESSDASH': R132, 'DO': R132, 'DONE': R132, 'DSEMI': R132, 'ELIF': R132, 'ELSE': R132, 'ESAC': R132, 'FI': R132, 'GREAT': R132, 'GREATAND': R132, 'IO_NUMBER': R132, 'LESS': R132, 'LESSAND': R132, 'LESSGREAT': R132, 'NEWLINE': R132, 'OR_IF': R132, 'PIPE': R132, 'RBRACE': R132, 'RPAR': R132, 'SEMI': R132, 'SEMI_AND': R132, 'THEN': R132, 'TLESS': R132, 'WORD': R132, 'WORD_OPEN': R132},
    {'ARITH': 259, 'ARITH_OPEN': 219, 'A_LPAR': 214, 'A_NAME': 101, 'A_NOT': 278, 'A_NUMBER': S150_193, 'A_PRE_INC': 257, 'A_SIGN': 249, 'BACKQUOTE': S123_260, 'BAD_OPEN': 189, 'BRACE_OPEN': 177, 'CMDSUB_OPEN': 188, 'DYN_OPEN': 146, 'PARAM': S140_260},
    {'ASSIGNMENT_WORD': S117_308, 'ASSIGN_OPEN': 217, 'CASE': 268, 'CLOBBER': 179, 'CMD_NAME': S203_291, 'DGREAT': 361, 'DLESS': 180, 'DLESSDASH': 230, 'FNAME': 235, 'FOR': 202, 'FUNCTION': 226, 'GREAT': 163, 'GREATAND': 204, 'IF': 153, 'IO_NUMBER': 197, 'LBRACE': 351, 'LESS': 198, 'LESSAND': 266, 'LESSGREAT': 285, 'LPAR': 149, 'TLESS': 363, 'UNTIL': 380, 'WHILE': 155, 'WORD_OPEN': 306},
    {'$END': R132, 'AMP': R132, 'AND_IF': R132, 'ASSIGNMENT_WORD': R132, 'ASSIGN_OPEN': R132, 'CLOBBER': R132, 'DGREAT': R132, 'DLESS': R132, 'DLESSDASH': R132, 'DO': R132, 'DONE': R132, 'DSEMI': R132, 'ELIF': R132, 'ELSE': R132, 'ESAC': R132, 'FI': R132, 'GREAT': R132, 'GREATAND': R132, 'IO_NUMBER': R132, 'LESS': R132, 'LESSAND': R132, 'LESSGREAT': R132, 'NEWLINE': R132, 'OR_IF': R132, 'PIPE': R132, 'RBRACE': R132, 'RPAR': R132, 'SEMI': R132, 'SEMI_AND': R132, 'THEN': R132, 'TLESS': R132, 'WORD': R132, 'WORD_OPEN': R132},
    {'ARITH': R186, 'ARITH_OPEN': R186, 'BACKQUOTE': R186, 'BAD_OPEN': R186, 'BRACE_CLOSE': R186, 'BRACE_OPEN': R186, 'BR_TEXT': R186, 'CMDSUB_OPEN': R186, 'DQ_OPEN': R186, 'DSQUOTE': R186, 'DYN_OPEN': R186, 'ESCAPED': R186, 'PARAM': R186, 'SQUOTE': R186},
    {'DO': R187, 'IN': R187, 'NEWLINE': R187, 'SEMI': R187},
    {'$END': R98, 'ARITH': R98, 'ARITH_OPEN': R98, 'ARITH_TEXT': R98, 'A_BAND': R98, 'A_BOR': R98, 'A_COLON': R98, 'A_COMMA': R98, 'A_EQ': R98, 'A_LAND': R98, 'A_LOR': R98, 'A_LPAR': R98, 'A_POWER': R98, 'A_PROD': R98, 'A_QUEST': R98, 'A_REL': R98, 'A_RPAR': R98, 'A_SHIFT': R98, 'A_SIGN': R98, 'A_XOR': R98, 'BACKQUOTE': R98, 'BAD_OPEN': R98, 'BRACE_CLOSE': R98, 'BRACE_OPEN': R98, 'CMDSUB_OPEN': R98, 'DBR_TEXT': R98, 'DQ_CLOSE': R98, 'DQ_OPEN': R98, 'DQ_TEXT': R98, 'DYN_OPEN': R98, 'HERE_TEXT': R98, 'PARAM': R98, 'SUB_COLON': R98, 'SUB_TEXT': R98},
    {'ASSIGNMENT_WORD': R6, 'ASSIGN_OPEN': R6, 'BANG': R6, 'CASE': R6, 'CLOBBER': R6, 'CMD_NAME': R6, 'DGREAT': R6, 'DLESS': R6, 'DLESSDASH': R6, 'FNAME': R6, 'FOR': R6, 'FUNCTION': R6, 'GREAT': R6, 'GREATAND': R6, 'IF': R6, 'IO_NUMBER': R6, 'LBRACE': R6, 'LESS': R6, 'LESSAND': R6, 'LESSGREAT': R6, 'LPAR': R6, 'NEWLINE': S181_216, 'TLESS': R6, 'UNTIL': R6, 'WHILE': R6, 'WORD_OPEN': R6},
    {'$END': R188, 'AMP': R188, 'AND_IF': R188, 'CLOBBER': R188, 'DGREAT': R188, 'DLESS': R188, 'DLESSDASH': R188, 'DO': R188, 'DONE': R188, 'DSEMI': R188, 'ELIF': R188, 'ELSE': R188, 'ESAC': R188, 'FI': R188, 'GREAT': R188, 'GREATAND': R188, 'IO_NUMBER': R188, 'LESS': R188, 'LESSAND': R188, 'LESSGREAT': R188, 'NEWLINE': R188, 'OR_IF': R188, 'PIPE': R188, 'RBRACE': R188, 'RPAR': R188, 'SEMI': R188, 'SEMI_AND': R188, 'THEN': R188, 'TLESS': R188},
    {'DO': 349},
    {'ARITH': R136, 'ARITH_OPEN': R136, 'BACKQUOTE': R136, 'BAD_OPEN': R136, 'BRACE_OPEN': R136, 'CMDSUB_OPEN': R136, 'DQ_CLOSE': R136, 'DQ_TEXT': R136, 'DYN_OPEN': R136, 'PARAM': R136},
    {'ARITH': 273, 'ARITH_OPEN': 219, 'BACKQUOTE': S123_274, 'BAD_OPEN': 280, 'BRACE_CLOSE': 47, 'BRACE_OPEN': 251, 'BR_TEXT': S186_274, 'CMDSUB_OPEN': 188, 'DQ_OPEN': 323, 'DSQUOTE': S143_274, 'DYN_OPEN': 146, 'ESCAPED': S155_274, 'PARAM': S140_274, 'SQUOTE': S142_274},
    {'ARITH': 259, 'ARITH_OPEN': 219, 'A_LPAR': 214, 'A_NAME': 101, 'A_NOT': 278, 'A_NUMBER': S150_193, 'A_PRE_INC': 257, 'A_SIGN': 249, 'BACKQUOTE': S123_260, 'BAD_OPEN': 189, 'BRACE_OPEN': 177, 'CMDSUB_OPEN': 188, 'DYN_OPEN': 146, 'PARAM': S140_260},
    {'$END': R189, 'AMP': R189, 'AND_IF': R189, 'ASSIGNMENT_WORD': R189, 'ASSIGN_OPEN': R189, 'CLOBBER': R189, 'DGREAT': R189, 'DLESS': R189, 'DLESSDASH': R189, 'DO': R189, 'DONE': R189, 'DSEMI': R189, 'ELIF': R189, 'ELSE': R189, 'ESAC': R189, 'FI': R189, 'GREAT': R189, 'GREATAND': R189, 'IO_NUMBER': R189, 'LESS': R189, 'LESSAND': R189, 'LESSGREAT': R189, 'NEWLINE': R189, 'OR_IF': R189, 'PIPE': R189, 'RBRACE': R189, 'RPAR': R189, 'SEMI': R189, 'SEMI_AND': R189, 'THEN': R189, 'TLESS': R189, 'WORD': R189, 'WORD_OPEN': R189},
    {'ARITH': R190, 'ARITH_OPEN': R190, 'BACKQUOTE': R190, 'BAD_OPEN': R190, 'BRACE_CLOSE': R190, 'BRACE_OPEN': R190, 'CMDSUB_OPEN': R190, 'DQ_OPEN': R190, 'DSQUOTE': R190, 'DYN_OPEN': R190, 'ESCAPED': R190, 'PARAM': R190, 'PAT_TEXT': R190, 'SLASH': R190, 'SQUOTE': R190},
    {'$END': R96, 'AMP': R96, 'AND_IF': R96, 'DO': R96, 'DONE': R96, 'DSEMI': R96, 'ELIF': R96, 'ELSE': R96, 'ESAC': R96, 'FI': R96, 'NEWLINE': R96, 'OR_IF': R96, 'PIPE': R96, 'RBRACE': R96, 'RPAR': R96, 'SEMI': R96, 'SEMI_AND': R96, 'THEN': R96},
    {'ASSIGNMENT_WORD': R6, 'ASSIGN_OPEN': R6, 'BANG': R6, 'CASE': R6, 'CLOBBER': R6, 'CMD_NAME': R6, 'DGREAT': R6, 'DLESS': R6, 'DLESSDASH': R6, 'FNAME': R6, 'FOR': R6, 'FUNCTION': R6, 'GREAT': R6, 'GREATAND': R6, 'IF': R6, 'IO_NUMBER': R6, 'LBRACE': R6, 'LESS': R6, 'LESSAND': R6, 'LESSGREAT': R6, 'LPAR': R6, 'NEWLINE': S181_216, 'TLESS': R6, 'UNTIL': R6, 'WHILE': R6, 'WORD_OPEN': R6},
    {'$END': R191, 'AMP': R191, 'AND_IF': R191, 'CLOBBER': R191, 'DGREAT': R191, 'DLESS': R191, 'DLESSDASH': R191, 'DO': R191, 'DONE': R191, 'DSEMI': R191, 'ELIF': R191, 'ELSE': R191, 'ESAC': R191, 'FI': R191, 'GREAT': R191, 'GREATAND': R191, 'IO_NUMBER': R191, 'LESS': R191, 'LESSAND': R191, 'LESSGREAT': R191, 'NEWLINE': R191, 'OR_IF': R191, 'PIPE': R191, 'RBRACE': R191, 'RPAR': R191, 'SEMI': R191, 'SEMI_AND': R191, 'THEN': R191, 'TLESS': R191, 'WORD': R191, 'WORD_OPEN': R191},
    {'ASSIGNMENT_WORD': R6, 'ASSIGN_OPEN': R6, 'BANG': R6, 'CASE': R6, 'CLOBBER': R6, 'CMD_NAME': R6, 'DGREAT': R6, 'DLESS': R6, 'DLESSDASH': R6, 'FNAME': R6, 'FOR': R6, 'FUNCTION': R6, 'GREAT': R6, 'GREATAND': R6, 'IF': R6, 'IO_NUMBER': R6, 'LBRACE': R6, 'LESS': R6, 'LESSAND': R6, 'LESSGREAT': R6, 'LPAR': R6, 'NEWLINE': S181_216, 'TLESS': R6, 'UNTIL': R6, 'WHILE': R6, 'WORD_OPEN': R6},
    {'DO': 349, 'IN': R6, 'NEWLINE': S181_224, 'SEMI': 279},
    {'ARITH': R192, 'ARITH_OPEN': R192, 'BACKQUOTE': R192, 'BAD_OPEN': R192, 'BRACE_CLOSE': R192, 'BRACE_OPEN': R192, 'BR_TEXT': R192, 'CMDSUB_OPEN': R192, 'DQ_OPEN': R192, 'DSQUOTE': R192, 'DYN_OPEN': R192, 'ESCAPED': R192, 'PARAM': R192, 'SQUOTE': R192},
    {'$END': R102, 'AMP': R102, 'AND_IF': R102, 'ASSIGNMENT_WORD': R102, 'ASSIGN_OPEN': R102, 'CLOBBER': R102, 'DGREAT': R102, 'DLESS': R102, 'DLESSDASH': R102, 'DO': R102, 'DONE': R102, 'DSEMI': R102, 'ELIF': R102, 'ELSE': R102, 'ESAC': R102, 'FI': R102, 'GREAT': R102, 'GREATAND': R102, 'IO_NUMBER': R102, 'LESS': R102, 'LESSAND': R102, 'LESSGREAT': R102, 'NEWLINE': R102, 'OR_IF': R102, 'PIPE': R102, 'RBRACE': R102, 'RPAR': R102, 'SEMI': R102, 'SEMI_AND': R102, 'THEN': R102, 'TLESS': R102, 'WORD': R102, 'WORD_OPEN': R102},
    {'ARITH': R193, 'ARITH_OPEN': R193, 'BACKQUOTE': R193, 'BAD_OPEN': R193, 'BRACE_OPEN': R193, 'CMDSUB_OPEN': R193, 'DQ_OPEN': R193, 'DSQUOTE': R193, 'DYN_OPEN': R193, 'ESCAPED': R193, 'LITERAL': R193, 'PARAM': R193, 'SQUOTE': R193, 'WORD_CLOSE': R193},
    {'$END': R194, 'ASSIGNMENT_WORD': S117_308, 'ASSIGN_OPEN': 217, 'BANG': 196, 'CASE': 268, 'CLOBBER': 179, 'CMD_NAME': S203_291, 'DGREAT': 361, 'DLESS': 180, 'DLESSDASH': 230, 'FNAME': 235, 'FOR': 202, 'FUNCTION': 226, 'GREAT': 163, 'GREATAND': 204, 'IF': 153, 'IO_NUMBER': 197, 'LBRACE': 351, 'LESS': 198, 'LESSAND': 266, 'LESSGREAT': 285, 'LPAR': 149, 'NEWLINE': S167_270, 'TLESS': 363, 'UNTIL': 380, 'WHILE': 155, 'WORD_OPEN': 306},
    {'$END': R132, 'AMP': R132, 'AND_IF': R132, 'ASSIGNMENT_WORD': R132, 'ASSIGN_OPEN': R132, 'CLOBBER': R132, 'DGREAT': R132, 'DLESS': R132, 'DLESSDASH': R132, 'DO': R132, 'DONE': R132, 'DSEMI': R132, 'ELIF': R132, 'ELSE': R132, 'ESAC': R132, 'FI': R132, 'GREAT': R132, 'GREATAND': R132, 'IO_NUMBER': R132, 'LESS': R132, 'LESSAND': R132, 'LESSGREAT': R132, 'NEWLINE': R132, 'OR_IF': R132, 'PIPE': R132, 'RBRACE': R132, 'RPAR': R132, 'SEMI': R132, 'SEMI_AND': R132, 'THEN': R132, 'TLESS': R132, 'WORD': R132, 'WORD_OPEN': R132},
    {'ARITH': 16, 'ARITH_OPEN': 219, 'BACKQUOTE': S123_0, 'BAD_OPEN': 189, 'BRACE_OPEN': 177, 'CMDSUB_OPEN': 188, 'DQ_CLOSE': 154, 'DQ_TEXT': S174_0, 'DYN_OPEN': 146, 'PARAM': S140_0},
    {'RPAR': 185},
    {'ARITH': 104, 'ARITH_OPEN': 219, 'BACKQUOTE': S123_0, 'BAD_OPEN': 280, 'BRACE_CLOSE': 107, 'BRACE_OPEN': 251, 'CMDSUB_OPEN': 188, 'DQ_OPEN': 323, 'DSQUOTE': S143_0, 'DYN_OPEN': 146, 'ESCAPED': S155_0, 'PARAM': S140_0, 'PAT_TEXT': S190_0, 'SLASH': 70, 'SQUOTE': S142_0},
    {'WORD': S158_316, 'WORD_OPEN': 306},
    {'$END': R195, 'ARITH': R195, 'ARITH_OPEN': R195, 'ARITH_TEXT': R195, 'A_BAND': R195, 'A_BOR': R195, 'A_COLON': R195, 'A_COMMA': R195, 'A_EQ': R195, 'A_LAND': R195, 'A_LOR': R195, 'A_LPAR': R195, 'A_POWER': R195, 'A_PROD': R195, 'A_QUEST': R195, 'A_REL': R195, 'A_RPAR': R195, 'A_SHIFT': R195, 'A_SIGN': R195, 'A_XOR': R195, 'BACKQUOTE': R195, 'BAD_OPEN': R195, 'BRACE_CLOSE': R195, 'BRACE_OPEN': R195, 'CMDSUB_OPEN': R195, 'DBR_TEXT': R195, 'DQ_CLOSE': R195, 'DQ_OPEN': R195, 'DQ_TEXT': R195, 'DYN_OPEN': R195, 'HERE_TEXT': R195, 'PARAM': R195, 'SUB_COLON': R195, 'SUB_TEXT': R195},
    {'WORD': S158_337, 'WORD_OPEN': 306},
    {'$END': R196, 'AMP': R196, 'AND_IF': R196, 'CLOBBER': 179, 'DGREAT': 361, 'DLESS': 180, 'DLESSDASH': 230, 'DO': R196, 'DONE': R196, 'DSEMI': R196, 'ELIF': R196, 'ELSE': R196, 'ESAC': R196, 'FI': R196, 'GREAT': 163, 'GREATAND': 204, 'IO_NUMBER': 197, 'LESS': 198, 'LESSAND': 266, 'LESSGREAT': 285, 'NEWLINE': R196, 'OR_IF': R196, 'PIPE': R196, 'RBRACE': R196, 'RPAR': R196, 'SEMI': R196, 'SEMI_AND': R196, 'THEN': R196, 'TLESS': 363, 'WORD': S158_25, 'WORD_OPEN': 306},
    {'ARITH': 259, 'ARITH_OPEN': 219, 'A_LPAR': 214, 'A_NAME': 147, 'A_NOT': 278, 'A_NUMBER': S150_193, 'A_PRE_INC': 257, 'A_SIGN': 249, 'BACKQUOTE': S123_260, 'BAD_OPEN': 189, 'BRACE_OPEN': 177, 'CMDSUB_OPEN': 188, 'DYN_OPEN': 146, 'PARAM': S140_260},
    {'$END': R197, 'AMP': R197, 'AND_IF': R197, 'CLOBBER': R197, 'DGREAT': R197, 'DLESS': R197, 'DLESSDASH': R197, 'DO': R197, 'DONE': R197, 'DSEMI': R197, 'ELIF': R197, 'ELSE': R197, 'ESAC': R197, 'FI': R197, 'GREAT': R197, 'GREATAND': R197, 'IO_NUMBER': R197, 'LESS': R197, 'LESSAND': R197, 'LESSGREAT': R197, 'NEWLINE': R197, 'OR_IF': R197, 'PIPE': R197, 'RBRACE': R197, 'RPAR': R197, 'SEMI': R197, 'SEMI_AND': R197, 'THEN': R197, 'TLESS': R197},
    {'$END': R132, 'AMP': R132, 'AND_IF': R132, 'ASSIGNMENT_WORD': R132, 'ASSIGN_OPEN': R132, 'CLOBBER': R132, 'DGREAT': R132, 'DLESS': R132, 'DLESSDASH': R132, 'DO': R132, 'DONE': R132, 'DSEMI': R132, 'ELIF': R132, 'ELSE': R132, 'ESAC': R132, 'FI': R132, 'GREAT': R132, 'GREATAND': R132, 'IO_NUMBER': R132, 'LESS': R132, 'LESSAND': R132, 'LESSGREAT': R132, 'NEWLINE': R132, 'OR_IF': R132, 'PIPE': R132, 'RBRACE': R132, 'RPAR': R132, 'SEMI': R132, 'SEMI_AND': R132, 'THEN': R132, 'TLESS': R132, 'WORD': R132, 'WORD_OPEN': R132},
    {'$END': R198, 'AMP': R198, 'AND_IF': 340, 'NEWLINE': R198, 'OR_IF': 370, 'SEMI': R198},
    {'$END': R199, 'AMP': R199, 'AND_IF': R199, 'DO': R199, 'DONE': R199, 'DSEMI': R199, 'ELIF': R199, 'ELSE': R199, 'ESAC': R199, 'FI': R199, 'NEWLINE': R199, 'OR_IF': R199, 'RBRACE': R199, 'RPAR': R199, 'SEMI': R199, 'SEMI_AND': R199, 'THEN': R199},
    {'ASSIGNMENT_WORD': R6, 'ASSIGN_OPEN': R6, 'BANG': R6, 'CASE': R6, 'CLOBBER': R6, 'CMD_NAME': R6, 'DGREAT': R6, 'DLESS': R6, 'DLESSDASH': R6, 'FNAME': R6, 'FOR': R6, 'FUNCTION': R6, 'GREAT': R6, 'GREATAND': R6, 'IF': R6, 'IO_NUMBER': R6, 'LBRACE': R6, 'LESS': R6, 'LESSAND': R6, 'LESSGREAT': R6, 'LPAR': R6, 'NEWLINE': S181_216, 'TLESS': R6, 'UNTIL': R6, 'WHILE': R6, 'WORD_OPEN': R6},
    {'$END': R200, 'AMP': R200, 'AND_IF': R200, 'CLOBBER': R200, 'DGREAT': R200, 'DLESS': R200, 'DLESSDASH': R200, 'DO': R200, 'DONE': R200, 'DSEMI': R200, 'ELIF': R200, 'ELSE': R200, 'ESAC': R200, 'FI': R200, 'GREAT': R200, 'GREATAND': R200, 'IO_NUMBER': R200, 'LESS': R200, 'LESSAND': R200, 'LESSGREAT': R200, 'NEWLINE': R200, 'OR_IF': R200, 'PIPE': R200, 'RBRACE': R200, 'RPAR': R200, 'SEMI': R200, 'SEMI_AND': R200, 'THEN': R200, 'TLESS': R200},
    {'$END': R201, 'ARITH': R201, 'ARITH_OPEN': R201, 'ARITH_TEXT': R201, 'A_BAND': R201, 'A_BOR': R201, 'A_COLON': R201, 'A_COMMA': R201, 'A_EQ': R201, 'A_LAND': R201, 'A_LOR': R201, 'A_LPAR': R201, 'A_POWER': R201, 'A_PROD': R201, 'A_QUEST': R201, 'A_REL': R201, 'A_RPAR': R201, 'A_SHIFT': R201, 'A_SIGN': R201, 'A_XOR': R201, 'BACKQUOTE': R201, 'BAD_OPEN': R201, 'BRACE_CLOSE': R201, 'BRACE_OPEN': R201, 'BR_TEXT': R201, 'CMDSUB_OPEN': R201, 'DBR_TEXT': R201, 'DQ_CLOSE': R201, 'DQ_OPEN': R201, 'DQ_TEXT': R201, 'DSQUOTE': R201, 'DYN_OPEN': R201, 'ESCAPED': R201, 'HERE_TEXT': R201, 'LITERAL': R201, 'PARAM': R201, 'PAT_TEXT': R201, 'SLASH': R201, 'SQUOTE': R201, 'SUB_COLON': R201, 'SUB_TEXT': R201, 'WORD_CLOSE': R201},
    {'$END': R202, 'ARITH': R202, 'ARITH_OPEN': R202, 'BACKQUOTE': R202, 'BAD_OPEN': R202, 'BRACE_OPEN': R202, 'CMDSUB_OPEN': R202, 'DYN_OPEN': R202, 'HERE_TEXT': R202, 'PARAM': R202},
    {'$END': R172, 'AMP': R172, 'AND_IF': R172, 'ASSIGNMENT_WORD': R172, 'ASSIGN_OPEN': R172, 'CLOBBER': R172, 'DGREAT': R172, 'DLESS': R172, 'DLESSDASH': R172, 'DO': R172, 'DONE': R172, 'DSEMI': R172, 'ELIF': R172, 'ELSE': R172, 'ESAC': R172, 'FI': R172, 'GREAT': R172, 'GREATAND': R172, 'IO_NUMBER': R172, 'LESS': R172, 'LESSAND': R172, 'LESSGREAT': R172, 'NEWLINE': R172, 'OR_IF': R172, 'PIPE': R172, 'RBRACE': R172, 'RPAR': R172, 'SEMI': R172, 'SEMI_AND': R172, 'THEN': R172, 'TLESS': R172, 'WORD': R172, 'WORD_OPEN': R172},
    {'$END': R203, 'AMP': R203, 'AND_IF': R203, 'CLOBBER': R203, 'DGREAT': R203, 'DLESS': R203, 'DLESSDASH': R203, 'DO': R203, 'DONE': R203, 'DSEMI': R203, 'ELIF': R203, 'ELSE': R203, 'ESAC': R203, 'FI': R203, 'GREAT': R203, 'GREATAND': R203, 'IO_NUMBER': R203, 'LESS': R203, 'LESSAND': R203, 'LESSGREAT': R203, 'NEWLINE': R203, 'OR_IF': R203, 'PIPE': R203, 'RBRACE': R203, 'RPAR': R203, 'SEMI': R203, 'SEMI_AND': R203, 'THEN': R203, 'TLESS': R203, 'WORD': R203, 'WORD_OPEN': R203},
    {'$END': R63, 'AMP': R63, 'AND_IF': R63, 'CLOBBER': R63, 'DGREAT': R63, 'DLESS': R63, 'DLESSDASH': R63, 'DO': R63, 'DONE': R63, 'DSEMI': R63, 'ELIF': R63, 'ELSE': R63, 'ESAC': R63, 'FI': R63, 'GREAT': R63, 'GREATAND': R63, 'IO_NUMBER': R63, 'LESS': R63, 'LESSAND': R63, 'LESSGREAT': R63, 'NEWLINE': R63, 'OR_IF': R63, 'PIPE': R63, 'RBRACE': R63, 'RPAR': R63, 'SEMI': R63, 'SEMI_AND': R63, 'THEN': R63, 'TLESS': R63},
    {'$END': R204, 'AMP': R204, 'AND_IF': R204, 'ASSIGNMENT_WORD': R204, 'ASSIGN_OPEN': R204, 'CLOBBER': R204, 'DGREAT': R204, 'DLESS': R204, 'DLESSDASH': R204, 'DO': R204, 'DONE': R204, 'DSEMI': R204, 'ELIF': R204, 'ELSE': R204, 'ESAC': R204, 'FI': R204, 'GREAT': R204, 'GREATAND': R204, 'IO_NUMBER': R204, 'LESS': R204, 'LESSAND': R204, 'LESSGREAT': R204, 'NEWLINE': R204, 'OR_IF': R204, 'PIPE': R204, 'RBRACE': R204, 'RPAR': R204, 'SEMI': R204, 'SEMI_AND': R204, 'THEN': R204, 'TLESS': R204, 'WORD': R204, 'WORD_OPEN': R204},
    {'ARITH': 259, 'ARITH_OPEN': 219, 'A_LPAR': 214, 'A_NAME': 147, 'A_NOT': 278, 'A_NUMBER': S150_193, 'A_PRE_INC': 257, 'A_SIGN': 249, 'BACKQUOTE': S123_260, 'BAD_OPEN': 189, 'BRACE_OPEN': 177, 'CMDSUB_OPEN': 188, 'DYN_OPEN': 146, 'PARAM': S140_260},
    {'ARITH': 145, 'ARITH_OPEN': 219, 'ARITH_TEXT': S7_0, 'A_LPAR': 20, 'A_RPAR': 49, 'BACKQUOTE': S123_0, 'BAD_OPEN': 189, 'BRACE_OPEN': 177, 'CMDSUB_OPEN': 188, 'DYN_OPEN': 146, 'PARAM': S140_0},
    {'ASSIGNMENT_WORD': R6, 'ASSIGN_OPEN': R6, 'BANG': R6, 'CASE': R6, 'CLOBBER': R6, 'CMD_NAME': R6, 'DGREAT': R6, 'DLESS': R6, 'DLESSDASH': R6, 'FNAME': R6, 'FOR': R6, 'FUNCTION': R6, 'GREAT': R6, 'GREATAND': R6, 'IF': R6, 'IO_NUMBER': R6, 'LBRACE': R6, 'LESS': R6, 'LESSAND': R6, 'LESSGREAT': R6, 'LPAR': R6, 'NEWLINE': S181_216, 'TLESS': R6, 'UNTIL': R6, 'WHILE': R6, 'WORD_OPEN': R6},
    {'$END': R92, 'AMP': R92, 'AND_IF': R92, 'CLOBBER': R92, 'DGREAT': R92, 'DLESS': R92, 'DLESSDASH': R92, 'DO': R92, 'DONE': R92, 'DSEMI': R92, 'ELIF': R92, 'ELSE': R92, 'ESAC': R92, 'FI': R92, 'GREAT': R92, 'GREATAND': R92, 'IO_NUMBER': R92, 'LESS': R92, 'LESSAND': R92, 'LESSGREAT': R92, 'NEWLINE': R92, 'OR_IF': R92, 'PIPE': R92, 'RBRACE': R92, 'RPAR': R92, 'SEMI': R92, 'SEMI_AND': R92, 'THEN': R92, 'TLESS': R92},
    {'$END': R205, 'ASSIGNMENT_WORD': R205, 'ASSIGN_OPEN': R205, 'BANG': R205, 'CASE': R205, 'CLOBBER': R205, 'CMD_NAME': R205, 'DGREAT': R205, 'DLESS': R205, 'DLESSDASH': R205, 'DO': R205, 'DONE': R205, 'DSEMI': R205, 'ELIF': R205, 'ELSE': R205, 'ESAC': R205, 'FI': R205, 'FNAME': R205, 'FOR': R205, 'FUNCTION': R205, 'GREAT': R205, 'GREATAND': R205, 'IF': R205, 'IO_NUMBER': R205, 'LBRACE': R205, 'LESS': R205, 'LESSAND': R205, 'LESSGREAT': R205, 'LPAR': R205, 'NEWLINE': R205, 'RBRACE': R205, 'RPAR': R205, 'SEMI_AND': R205, 'THEN': R205, 'TLESS': R205, 'UNTIL': R205, 'WHILE': R205, 'WORD_OPEN': R205},
    {'$END': R206, 'AMP': R206, 'AND_IF': R206, 'DO': R206, 'DONE': R206, 'DSEMI': R206, 'ELIF': R206, 'ELSE': R206, 'ESAC': R206, 'FI': R206, 'NEWLINE': R206, 'OR_IF': R206, 'PIPE': 236, 'RBRACE': R206, 'RPAR': R206, 'SEMI': R206, 'SEMI_AND': R206, 'THEN': R206},
    {'NEWLINE': S181_107, 'SEMI': 279, 'WORD': S158_0, 'WORD_OPEN': 306},
    {'$END': R207, 'AMP': R207, 'AND_IF': R207, 'CLOBBER': 179, 'DGREAT': 361, 'DLESS': 180, 'DLESSDASH': 230, 'DO': R207, 'DONE': R207, 'DSEMI': R207, 'ELIF': R207, 'ELSE': R207, 'ESAC': R207, 'FI': R207, 'GREAT': 163, 'GREATAND': 204, 'IO_NUMBER': 197, 'LESS': 198, 'LESSAND': 266, 'LESSGREAT': 285, 'NEWLINE': R207, 'OR_IF': R207, 'PIPE': R207, 'RBRACE': R207, 'RPAR': R207, 'SEMI': R207, 'SEMI_AND': R207, 'THEN': R207, 'TLESS': 363, 'WORD': S158_0, 'WORD_OPEN': 306},
    {'$END': R208, 'AMP': R208, 'AND_IF': R208, 'CLOBBER': R208, 'DGREAT': R208, 'DLESS': R208, 'DLESSDASH': R208, 'DO': R208, 'DONE': R208, 'DSEMI': R208, 'ELIF': R208, 'ELSE': R208, 'ESAC': R208, 'FI': R208, 'GREAT': R208, 'GREATAND': R208, 'IO_NUMBER': R208, 'LESS': R208, 'LESSAND': R208, 'LESSGREAT': R208, 'NEWLINE': R208, 'OR_IF': R208, 'PIPE': R208, 'RBRACE': R208, 'RPAR': R208, 'SEMI': R208, 'SEMI_AND': R208, 'THEN': R208, 'TLESS': R208},
]
GOTOS: list[dict[str, int]] = [
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {'compound_list': 46, 'linebreak': 225, 'newline_list': 215},
    {'brace_group': 69, 'function_block': 43},
    {},
    {},
    {'compound_list': 56, 'linebreak': 44, 'newline_list': 215},
    {'any_brace': 227, 'dbr_part': 227, 'double_quoted': 227, 'expansion': 227, 'quoted_brace': 227},
    {},
    {'and_or': 74, 'assignment': 307, 'brace_group': 299, 'case_clause': 299, 'cmd_name': 290, 'cmd_prefix': 172, 'command': 169, 'compound_command': 299, 'compound_word': 290, 'for_clause': 299, 'function_definition': 169, 'if_clause': 299, 'io_file': 377, 'io_here': 325, 'io_redirect': 374, 'pipe_sequence': 169, 'pipeline': 74, 'simple_command': 169, 'subshell': 299, 'until_clause': 299, 'while_clause': 299},
    {},
    {},
    {},
    {},
    {'a_atom': 192, 'a_band': 26, 'a_eq': 178, 'a_power': 200, 'a_prod': 200, 'a_rel': 211, 'a_shift': 209, 'a_sum': 221, 'a_unary': 192, 'any_brace': 241, 'expansion': 259, 'quoted_brace': 241},
    {'any_brace': 68, 'dyn_part': 68, 'dyn_parts': 379, 'expansion': 68, 'quoted_brace': 68},
    {},
    {'assignment': 307, 'brace_group': 59, 'case_clause': 59, 'cmd_name': 290, 'cmd_prefix': 172, 'compound_command': 59, 'compound_word': 290, 'for_clause': 59, 'function_body': 123, 'if_clause': 59, 'io_file': 377, 'io_here': 325, 'io_redirect': 374, 'simple_command': 123, 'subshell': 59, 'until_clause': 59, 'while_clause': 59},
    {'io_file': 377, 'io_here': 325, 'io_redirect': 250},
    {},
    {},
    {},
    {},
    {},
    {'compound_word': 313, 'io_file': 377, 'io_here': 325, 'io_redirect': 255, 'word': 313},
    {},
    {},
    {'a_atom': 192, 'a_power': 200, 'a_prod': 200, 'a_shift': 132, 'a_sum': 221, 'a_unary': 192, 'any_brace': 241, 'expansion': 259, 'quoted_brace': 241},
    {},
    {},
    {},
    {},
    {'compound_word': 175, 'word': 175},
    {'do_group': 0},
    {},
    {},
    {},
    {},
    {},
    {'and_or': 243, 'assignment': 307, 'brace_group': 299, 'case_clause': 299, 'cmd_name': 290, 'cmd_prefix': 172, 'command': 169, 'compound_command': 299, 'compound_word': 290, 'for_clause': 299, 'function_definition': 169, 'if_clause': 299, 'io_file': 377, 'io_here': 325, 'io_redirect': 374, 'pipe_sequence': 169, 'pipeline': 243, 'simple_command': 169, 'subshell': 299, 'term': 173, 'until_clause': 299, 'while_clause': 299},
    {'a_atom': 192, 'a_band': 224, 'a_bor': 150, 'a_eq': 178, 'a_land': 90, 'a_power': 200, 'a_prod': 200, 'a_rel': 211, 'a_shift': 209, 'a_sum': 221, 'a_unary': 192, 'a_xor': 151, 'any_brace': 241, 'expansion': 259, 'quoted_brace': 241},
    {},
    {},
    {},
    {},
    {},
    {},
    {'linebreak': 144, 'newline_list': 215},
    {'and_or': 318, 'assignment': 307, 'brace_group': 299, 'case_clause': 299, 'cmd_name': 290, 'cmd_prefix': 172, 'command': 169, 'complete_command': 115, 'compound_command': 299, 'compound_word': 290, 'for_clause': 299, 'function_definition': 169, 'if_clause': 299, 'io_file': 377, 'io_here': 325, 'io_redirect': 374, 'list': 194, 'pipe_sequence': 169, 'pipeline': 318, 'simple_command': 169, 'subshell': 299, 'until_clause': 299, 'while_clause': 299},
    {},
    {'linebreak': 63, 'newline_list': 215},
    {},
    {},
    {'sub_parts': 286},
    {'io_file': 377, 'io_here': 325, 'io_redirect': 386, 'redirect_list': 161},
    {'any_brace': 331, 'br_other': 331, 'brace': 331, 'double_quoted': 331, 'expansion': 331, 'pat_part': 331, 'pat_parts': 360, 'quoted': 331},
    {'linebreak': 328, 'newline_list': 215},
    {'a_atom': 192, 'a_power': 200, 'a_prod': 200, 'a_rel': 67, 'a_shift': 209, 'a_sum': 221, 'a_unary': 192, 'any_brace': 241, 'expansion': 259, 'quoted_brace': 241},
    {},
    {},
    {'and_or': 243, 'assignment': 307, 'brace_group': 299, 'case_clause': 299, 'cmd_name': 290, 'cmd_prefix': 172, 'command': 169, 'compound_command': 299, 'compound_word': 290, 'for_clause': 299, 'function_definition': 169, 'if_clause': 299, 'io_file': 377, 'io_here': 325, 'io_redirect': 374, 'pipe_sequence': 169, 'pipeline': 243, 'simple_command': 169, 'subshell': 299, 'term': 173, 'until_clause': 299, 'while_clause': 299},
    {'a_atom': 192, 'a_band': 224, 'a_bor': 150, 'a_cond': 139, 'a_eq': 178, 'a_land': 159, 'a_lor': 216, 'a_power': 200, 'a_prod': 200, 'a_rel': 211, 'a_shift': 209, 'a_sum': 221, 'a_unary': 192, 'a_xor': 151, 'any_brace': 241, 'expansion': 259, 'quoted_brace': 241},
    {},
    {},
    {'io_file': 377, 'io_here': 325, 'io_redirect': 386, 'redirect_list': 23},
    {'any_brace': 273, 'br_other': 273, 'br_part': 273, 'br_parts': 127, 'brace': 273, 'double_quoted': 273, 'expansion': 273, 'quoted': 273},
    {},
    {},
    {'compound_list': 140, 'linebreak': 225, 'newline_list': 215},
    {'and_or_item': 6},
    {},
    {'compound_word': 94, 'newline_list': 106, 'sequential_sep': 294, 'word': 94, 'wordlist': 384},
    {'a_assign': 136, 'a_atom': 192, 'a_band': 224, 'a_bor': 150, 'a_comma': 136, 'a_cond': 136, 'a_eq': 178, 'a_land': 159, 'a_lor': 216, 'a_power': 200, 'a_prod': 200, 'a_rel': 211, 'a_shift': 209, 'a_sum': 221, 'a_unary': 192, 'a_xor': 151, 'any_brace': 241, 'expansion': 259, 'quoted_brace': 241},
    {},
    {},
    {'compound_list': 128, 'linebreak': 225, 'newline_list': 215},
    {},
    {},
    {},
    {},
    {'any_brace': 48, 'dbr_part': 48, 'dbr_parts': 92, 'double_quoted': 48, 'expansion': 48, 'quoted_brace': 48},
    {'any_brace': 273, 'br_other': 273, 'br_part': 273, 'br_parts': 256, 'brace': 273, 'double_quoted': 273, 'expansion': 273, 'quoted': 273},
    {'sub_parts': 303},
    {},
    {'linebreak': 22, 'newline_list': 215},
    {},
    {},
    {'any_brace': 227, 'dbr_part': 227, 'double_quoted': 227, 'expansion': 227, 'quoted_brace': 227},
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
    {'linebreak': 117, 'newline_list': 215},
    {'elif_part': 229, 'else_part': 54},
    {},
    {'any_brace': 145, 'dyn_part': 145, 'expansion': 145, 'quoted_brace': 145},
    {},
    {},
    {'assignment': 307, 'brace_group': 59, 'case_clause': 59, 'cmd_name': 290, 'cmd_prefix': 172, 'compound_command': 59, 'compound_word': 290, 'for_clause': 59, 'function_body': 71, 'if_clause': 59, 'io_file': 377, 'io_here': 325, 'io_redirect': 374, 'simple_command': 71, 'subshell': 59, 'until_clause': 59, 'while_clause': 59},
    {},
    {'a_atom': 192, 'a_eq': 79, 'a_power': 200, 'a_prod': 200, 'a_rel': 211, 'a_shift': 209, 'a_sum': 221, 'a_unary': 192, 'any_brace': 241, 'expansion': 259, 'quoted_brace': 241},
    {'any_brace': 88, 'br_other': 88, 'br_part': 88, 'brace': 88, 'double_quoted': 88, 'expansion': 88, 'quoted': 88},
    {},
    {'a_atom': 192, 'a_power': 113, 'a_prod': 113, 'a_unary': 192, 'any_brace': 241, 'expansion': 259, 'quoted_brace': 241},
    {},
    {'do_group': 366},
    {},
    {},
    {'any_brace': 88, 'br_other': 88, 'br_part': 88, 'brace': 88, 'double_quoted': 88, 'expansion': 88, 'quoted': 88},
    {},
    {},
    {},
    {'compound_word': 305, 'word': 305},
    {},
    {},
    {},
    {},
    {},
    {},
    {'case_item': 103, 'case_item_ns': 39, 'compound_word': 100, 'pattern': 100, 'pattern_list': 134},
    {},
    {},
    {},
    {},
    {'linebreak': 21, 'newline_list': 215},
    {},
    {},
    {'any_brace': 68, 'dyn_part': 68, 'dyn_parts': 114, 'expansion': 68, 'quoted_brace': 68},
    {},
    {},
    {'compound_list': 359, 'linebreak': 225, 'newline_list': 215},
    {},
    {},
    {},
    {'compound_list': 220, 'linebreak': 225, 'newline_list': 215},
    {},
    {'compound_list': 342, 'linebreak': 225, 'newline_list': 215},
    {},
    {},
    {'a_atom': 192, 'a_band': 224, 'a_eq': 178, 'a_power': 200, 'a_prod': 200, 'a_rel': 211, 'a_shift': 209, 'a_sum': 221, 'a_unary': 192, 'a_xor': 40, 'any_brace': 241, 'expansion': 259, 'quoted_brace': 241},
    {},
    {'a_atom': 192, 'a_power': 267, 'a_unary': 192, 'any_brace': 241, 'expansion': 259, 'quoted_brace': 241},
    {'io_file': 377, 'io_here': 325, 'io_redirect': 250},
    {},
    {'compound_word': 367, 'word': 367},
    {},
    {},
    {},
    {},
    {},
    {},
    {'do_group': 371},
    {},
    {'assignment': 354, 'cmd_word': 364, 'compound_word': 364, 'io_file': 377, 'io_here': 325, 'io_redirect': 171, 'word': 364},
    {'newline_list': 72, 'separator': 14, 'separator_op': 61},
    {'linebreak': 8, 'newline_list': 215},
    {},
    {},
    {},
    {},
    {'compound_word': 312, 'word': 312},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {'compound_list': 9, 'linebreak': 65, 'newline_list': 215},
    {'any_brace': 48, 'dbr_part': 48, 'dbr_parts': 12, 'double_quoted': 48, 'expansion': 48, 'quoted_brace': 48},
    {},
    {},
    {},
    {},
    {'separator_op': 321},
    {},
    {'assignment': 307, 'brace_group': 299, 'case_clause': 299, 'cmd_name': 290, 'cmd_prefix': 172, 'command': 383, 'compound_command': 299, 'compound_word': 290, 'for_clause': 299, 'function_definition': 383, 'if_clause': 299, 'io_file': 377, 'io_here': 325, 'io_redirect': 374, 'pipe_sequence': 383, 'simple_command': 383, 'subshell': 299, 'until_clause': 299, 'while_clause': 299},
    {'io_file': 346, 'io_here': 330},
    {'compound_word': 291, 'word': 291},
    {'linebreak': 64, 'newline_list': 215},
    {},
    {'any_brace': 88, 'br_other': 88, 'br_part': 88, 'brace': 88, 'double_quoted': 88, 'expansion': 88, 'quoted': 88},
    {'name': 352},
    {},
    {'compound_word': 231, 'word': 231},
    {},
    {},
    {},
    {},
    {},
    {'case_item': 133, 'case_item_ns': 4, 'case_list': 138, 'case_list_ns': 110, 'compound_word': 100, 'pattern': 100, 'pattern_list': 134},
    {},
    {},
    {},
    {'a_assign': 184, 'a_atom': 192, 'a_band': 224, 'a_bor': 150, 'a_comma': 184, 'a_cond': 184, 'a_eq': 178, 'a_land': 159, 'a_lor': 216, 'a_power': 200, 'a_prod': 200, 'a_rel': 211, 'a_shift': 209, 'a_sum': 221, 'a_unary': 192, 'a_xor': 151, 'any_brace': 241, 'expansion': 259, 'quoted_brace': 241},
    {},
    {},
    {'any_brace': 355, 'brace': 355, 'double_quoted': 355, 'expansion': 355, 'part': 355, 'parts': 245, 'quoted': 355},
    {},
    {'a_assign': 152, 'a_atom': 192, 'a_band': 224, 'a_bor': 150, 'a_comma': 152, 'a_cond': 152, 'a_eq': 178, 'a_land': 159, 'a_lor': 216, 'a_power': 200, 'a_prod': 200, 'a_rel': 211, 'a_shift': 209, 'a_sum': 221, 'a_unary': 192, 'a_xor': 151, 'any_brace': 241, 'expansion': 259, 'quoted_brace': 241},
    {},
    {},
    {},
    {},
    {},
    {'and_or': 243, 'assignment': 307, 'brace_group': 299, 'case_clause': 299, 'cmd_name': 290, 'cmd_prefix': 172, 'command': 169, 'compound_command': 299, 'compound_word': 290, 'for_clause': 299, 'function_definition': 169, 'if_clause': 299, 'io_file': 377, 'io_here': 325, 'io_redirect': 374, 'pipe_sequence': 169, 'pipeline': 243, 'simple_command': 169, 'subshell': 299, 'term': 173, 'until_clause': 299, 'while_clause': 299},
    {},
    {},
    {},
    {'elif_part': 229, 'else_part': 222},
    {},
    {},
    {},
    {},
    {},
    {},
    {'linebreak': 335, 'newline_list': 215},
    {},
    {},
    {},
    {},
    {},
    {},
    {'and_or_item': 6},
    {},
    {'any_brace': 283, 'brace': 283, 'double_quoted': 283, 'expansion': 283, 'part': 283, 'quoted': 283},
    {},
    {},
    {},
    {'a_atom': 81, 'a_unary': 81, 'any_brace': 241, 'expansion': 259, 'quoted_brace': 241},
    {},
    {},
    {},
    {'and_or': 318, 'assignment': 307, 'brace_group': 299, 'case_clause': 299, 'cmd_name': 290, 'cmd_prefix': 172, 'command': 169, 'complete_command': 316, 'complete_commands': 258, 'compound_command': 299, 'compound_word': 290, 'for_clause': 299, 'function_definition': 169, 'if_clause': 299, 'io_file': 377, 'io_here': 325, 'io_redirect': 374, 'list': 194, 'pipe_sequence': 169, 'pipeline': 318, 'simple_command': 169, 'subshell': 299, 'until_clause': 299, 'while_clause': 299},
    {},
    {},
    {'any_brace': 88, 'br_other': 88, 'br_part': 88, 'brace': 88, 'double_quoted': 88, 'expansion': 88, 'quoted': 88},
    {},
    {'linebreak': 105, 'newline_list': 53},
    {},
    {},
    {'linebreak': 253, 'newline_list': 215, 'program': 270},
    {},
    {},
    {},
    {},
    {'compound_word': 357, 'word': 357},
    {},
    {'compound_word': 311, 'word': 311},
    {},
    {},
    {},
    {},
    {},
    {'compound_word': 207},
    {},
    {},
    {},
    {'a_atom': 108, 'a_unary': 108, 'any_brace': 241, 'expansion': 259, 'quoted_brace': 241},
    {'linebreak': 25, 'newline_list': 215},
    {'any_brace': 273, 'br_other': 273, 'br_part': 273, 'br_parts': 201, 'brace': 273, 'double_quoted': 273, 'expansion': 273, 'quoted': 273},
    {},
    {},
    {},
    {},
    {'compound_word': 333, 'word': 333},
    {'any_brace': 109, 'expansion': 109, 'quoted_brace': 109, 'sub_part': 109},
    {},
    {},
    {},
    {'cmd_suffix': 385, 'compound_word': 24, 'io_file': 377, 'io_here': 325, 'io_redirect': 82, 'word': 24},
    {},
    {'assignment': 307, 'brace_group': 299, 'case_clause': 299, 'cmd_name': 290, 'cmd_prefix': 172, 'command': 169, 'compound_command': 299, 'compound_word': 290, 'for_clause': 299, 'function_definition': 169, 'if_clause': 299, 'io_file': 377, 'io_here': 325, 'io_redirect': 374, 'pipe_sequence': 169, 'pipeline': 102, 'simple_command': 169, 'subshell': 299, 'until_clause': 299, 'while_clause': 299},
    {},
    {'do_group': 218},
    {},
    {'linebreak': 210, 'newline_list': 215},
    {},
    {},
    {'io_file': 377, 'io_here': 325, 'io_redirect': 386, 'redirect_list': 314},
    {},
    {'any_brace': 283, 'brace': 283, 'double_quoted': 283, 'expansion': 283, 'part': 283, 'quoted': 283},
    {},
    {'any_brace': 109, 'expansion': 109, 'quoted_brace': 109, 'sub_part': 109},
    {},
    {},
    {'any_brace': 355, 'brace': 355, 'double_quoted': 355, 'expansion': 355, 'part': 355, 'parts': 301, 'quoted': 355},
    {},
    {},
    {},
    {},
    {'linebreak': 310, 'newline_list': 215},
    {},
    {},
    {'io_file': 377, 'io_here': 325, 'io_redirect': 250},
    {},
    {},
    {'a_assign': 157, 'a_atom': 192, 'a_band': 224, 'a_bor': 150, 'a_comma': 157, 'a_cond': 157, 'a_eq': 178, 'a_land': 159, 'a_lor': 216, 'a_power': 200, 'a_prod': 200, 'a_rel': 211, 'a_shift': 209, 'a_sum': 221, 'a_unary': 192, 'a_xor': 151, 'any_brace': 241, 'arithmetic': 187, 'expansion': 259, 'quoted_brace': 241},
    {'and_or_item': 6},
    {'any_brace': 51, 'expansion': 51, 'here_part': 51, 'quoted_brace': 51},
    {},
    {'and_or': 368, 'assignment': 307, 'brace_group': 299, 'case_clause': 299, 'cmd_name': 290, 'cmd_prefix': 172, 'command': 169, 'compound_command': 299, 'compound_word': 290, 'for_clause': 299, 'function_definition': 169, 'if_clause': 299, 'io_file': 377, 'io_here': 325, 'io_redirect': 374, 'pipe_sequence': 169, 'pipeline': 368, 'simple_command': 169, 'subshell': 299, 'until_clause': 299, 'while_clause': 299},
    {'assignment': 307, 'brace_group': 299, 'case_clause': 299, 'cmd_name': 290, 'cmd_prefix': 172, 'command': 169, 'compound_command': 299, 'compound_word': 290, 'for_clause': 299, 'function_definition': 169, 'if_clause': 299, 'io_file': 377, 'io_here': 325, 'io_redirect': 374, 'pipe_sequence': 169, 'pipeline': 31, 'simple_command': 169, 'subshell': 299, 'until_clause': 299, 'while_clause': 299},
    {'any_brace': 232, 'dq_part': 232, 'dq_parts': 358, 'expansion': 232, 'quoted_brace': 232},
    {},
    {},
    {},
    {'compound_list': 112, 'linebreak': 225, 'newline_list': 215},
    {},
    {},
    {},
    {},
    {'a_atom': 192, 'a_power': 97, 'a_unary': 192, 'any_brace': 241, 'expansion': 259, 'quoted_brace': 241},
    {},
    {'a_atom': 192, 'a_power': 200, 'a_prod': 200, 'a_sum': 125, 'a_unary': 192, 'any_brace': 241, 'expansion': 259, 'quoted_brace': 241},
    {'assignment': 307, 'brace_group': 299, 'case_clause': 299, 'cmd_name': 290, 'cmd_prefix': 172, 'command': 96, 'compound_command': 299, 'compound_word': 290, 'for_clause': 299, 'function_definition': 96, 'if_clause': 299, 'io_file': 377, 'io_here': 325, 'io_redirect': 374, 'simple_command': 96, 'subshell': 299, 'until_clause': 299, 'while_clause': 299},
    {},
    {},
    {},
    {},
    {'linebreak': 322, 'newline_list': 215},
    {},
    {'do_group': 341},
    {},
    {'any_brace': 273, 'br_other': 273, 'br_part': 273, 'br_parts': 120, 'brace': 273, 'double_quoted': 273, 'expansion': 273, 'quoted': 273},
    {'a_atom': 192, 'a_band': 224, 'a_bor': 27, 'a_eq': 178, 'a_power': 200, 'a_prod': 200, 'a_rel': 211, 'a_shift': 209, 'a_sum': 221, 'a_unary': 192, 'a_xor': 151, 'any_brace': 241, 'expansion': 259, 'quoted_brace': 241},
    {},
    {},
    {},
    {'compound_list': 28, 'linebreak': 225, 'newline_list': 215},
    {},
    {'compound_list': 320, 'linebreak': 225, 'newline_list': 215},
    {'do_group': 195, 'linebreak': 295, 'newline_list': 223, 'sequential_sep': 170},
    {},
    {},
    {},
    {'and_or': 318, 'assignment': 307, 'brace_group': 299, 'case_clause': 299, 'cmd_name': 290, 'cmd_prefix': 172, 'command': 169, 'complete_command': 289, 'compound_command': 299, 'compound_word': 290, 'for_clause': 299, 'function_definition': 169, 'if_clause': 299, 'io_file': 377, 'io_here': 325, 'io_redirect': 374, 'list': 194, 'pipe_sequence': 169, 'pipeline': 318, 'simple_command': 169, 'subshell': 299, 'unit': 269, 'until_clause': 299, 'while_clause': 299},
    {},
    {'any_brace': 16, 'dq_part': 16, 'expansion': 16, 'quoted_brace': 16},
    {},
    {'any_brace': 104, 'br_other': 104, 'brace': 104, 'double_quoted': 104, 'expansion': 104, 'pat_part': 104, 'quoted': 104},
    {'compound_word': 315, 'word': 315},
    {},
    {'compound_word': 336, 'word': 336},
    {'cmd_suffix': 29, 'compound_word': 24, 'io_file': 377, 'io_here': 325, 'io_redirect': 82, 'word': 24},
    {'a_assign': 42, 'a_atom': 192, 'a_band': 224, 'a_bor': 150, 'a_cond': 42, 'a_eq': 178, 'a_land': 159, 'a_lor': 216, 'a_power': 200, 'a_prod': 200, 'a_rel': 211, 'a_shift': 209, 'a_sum': 221, 'a_unary': 192, 'a_xor': 151, 'any_brace': 241, 'expansion': 259, 'quoted_brace': 241},
    {},
    {},
    {'and_or_item': 6},
    {},
    {'linebreak': 292, 'newline_list': 215},
    {},
    {},
    {'here_body': 238, 'here_parts': 319},
    {},
    {},
    {},
    {},
    {'a_assign': 18, 'a_atom': 192, 'a_band': 224, 'a_bor': 150, 'a_cond': 18, 'a_eq': 178, 'a_land': 159, 'a_lor': 216, 'a_power': 200, 'a_prod': 200, 'a_rel': 211, 'a_shift': 209, 'a_sum': 221, 'a_unary': 192, 'a_xor': 151, 'any_brace': 241, 'expansion': 259, 'quoted_brace': 241},
    {'any_brace': 145, 'dyn_part': 145, 'expansion': 145, 'quoted_brace': 145},
    {'compound_list': 124, 'linebreak': 225, 'newline_list': 215},
    {},
    {},
    {},
    {'compound_word': 142, 'newline_list': 106, 'sequential_sep': 38, 'word': 142},
    {'compound_word': 313, 'io_file': 377, 'io_here': 325, 'io_redirect': 255, 'word': 313},
    {},
]
