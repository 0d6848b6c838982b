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
START = {'arithmetic': 38, 'compound_word': 159, 'here_body': 72, 'program': 32, 'unit': 162}
END = {'arithmetic': 14, 'compound_word': 112, 'here_body': 176, 'program': 6, 'unit': 90}
MODES = ('command', 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'operator',
 'quoted_braces', 'command', 'operator', 'command', 'command', 'command', 'operand', 'command', 'command', 'command',
 'command', 'word', 'command', 'command', 'operand', 'operator', 'command', 'operator', 'command', 'command',
 'command', 'command', 'command', 'command', 'operator', 'command', 'command', 'operator', 'operand', 'command',
 'command', 'command', 'command', 'command', 'command', 'command', 'operator', 'command', 'operand', 'command',
 'braces', 'command', 'command', 'operator', 'command', 'command', 'command', 'command', 'braces', 'command',
 'operator', 'command', 'operand', 'operand', 'command', 'word', 'command', 'word', 'command', 'operator', 'command',
 'command', 'here_document', 'operand', 'braces', 'braces', 'command', 'command', 'braces', 'word', 'braces',
 'braces', 'word', 'command', 'word', 'quoted', 'command', 'braces', 'word', 'command', 'command', 'command',
 'command', 'command', 'word', 'command', 'command', 'command', 'operation', 'command', 'command', 'command',
 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'command',
 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'braces', 'command', 'operator',
 'command', 'word', 'braces', 'operator', 'command', 'command', 'operand', 'command', 'command', 'command', 'command',
 'command', 'operator', 'command', 'command', 'command', 'command', 'quoted_braces', 'command', 'command', 'command',
 'operator', 'operand', 'operator', 'operator', 'command', 'command', 'command', 'command', 'operand', 'command',
 'here_document', 'command', 'command', 'command', 'command', 'command', 'command', 'command', 'operation', 'command',
 'operator', 'braces', 'command', 'operator', 'command', 'operand', 'braces', 'command', 'braces', 'operator',
 'operator', 'operator', 'here_document', 'command', 'command', 'after_name', 'dynamic', 'here_document', 'operand',
 'command', 'here_document', 'command', 'here_document', 'braces', 'pattern', 'command', 'command', 'operand',
 'command', 'operand', 'operator', 'command', 'operand', 'command', 'quoted_braces', 'command', 'operand', 'command',
 'command', 'braces', 'operator', 'command', 'command', 'command', 'command', 'command', 'operator', 'command',
 'command', 'command', 'command', 'here_end', 'quoted_braces', 'dynamic', 'quoted', 'command', 'pattern', 'command',
 'command', 'dynamic', 'dynamic', 'command', 'command', 'command', 'operator', 'command', 'command', 'command',
 'quoted_braces', 'dynamic', 'command', 'operator', 'quoted', 'braces', 'dynamic', 'command', 'braces', 'command',
 'command', 'dynamic', 'operator', 'command', 'command', 'quoted_braces', 'quoted_braces', 'command', 'braces',
 'command', 'dynamic', 'command', 'pattern', 'command', 'command', 'operator', 'command', 'command', 'substring',
 'command', 'command', 'command', 'command', 'quoted_braces', 'quoted_braces', 'command', 'quoted', 'command',
 'operand', 'pattern', 'command', 'word', 'command', 'command', 'operator', 'command', 'command', 'operator',
 'braces', 'braces', 'command', 'operator', 'braces', 'command', 'operator', 'quoted_braces', 'command', 'command',
 'substring', 'operator', 'braces', 'word', 'substring', 'command', 'command', 'command', 'operator', 'braces',
 'command', 'quoted_braces', 'quoted', 'braces', 'command', 'command', 'command', 'command', 'quoted_braces',
 'quoted', 'braces', 'operator', 'command', 'command', 'dynamic', 'quoted', 'quoted_braces', 'command', 'operator',
 'operand', 'command', 'command', 'quoted_braces', 'command', 'command', 'operator', 'braces', 'braces', 'braces',
 'braces', 'braces', 'command', 'quoted_braces', 'braces', 'command', 'command', 'command', 'command', 'command',
 'command', 'operand', 'braces', 'command', 'command', 'command', 'substring', 'quoted_braces', 'command', 'command',
 'operator', 'substring', 'here_end', 'quoted_braces', 'operator', 'substring', 'operator', 'operator', 'pattern',
 'braces', 'command', 'operator', 'braces', 'after_name', 'dynamic', 'command', 'operator', 'operand', 'dynamic',
 'operator', 'command', 'braces', 'braces', 'command', 'command', 'command', 'command', 'braces', 'command', 'braces',
 'command', 'braces', 'pattern', 'braces', 'substring', 'command', 'operand', 'command', 'substring')
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
WORD_CLASS = (12, 6, 6, 6, 18, 5, 6, 18, 18, 6, 6, 1, 6, 1, 6, 7, 6, 5, 18, 6, 1, 6, 1, 6, 6, 6, 5, 6, 7, 12, 1, 6, 1, 1, 6, 11, 6,
 6, 6, 1, 5, 1, 7, 5, 18, 18, 6, 2, 6, 2, 6, 18, 5, 6, 18, 18, 18, 18, 6, 18, 6, 6, 6, 6, 1, 6, 18, 6, 13, 6, 7, 7, 6,
 6, 6, 6, 7, 18, 6, 6, 6, 6, 6, 0, 6, 6, 18, 6, 6, 18, 6, 18, 7, 6, 6, 12, 1, 7, 6, 6, 1, 6, 18, 18, 9, 12, 8, 5, 18,
 6, 5, 7, 6, 6, 18, 6, 6, 18, 6, 6, 18, 6, 17, 6, 6, 6, 18, 1, 6, 7, 0, 9, 7, 16, 6, 6, 7, 7, 7, 6, 7, 7, 18, 6, 6, 6,
 6, 15, 2, 6, 1, 6, 6, 6, 8, 15, 6, 6, 17, 6, 18, 6, 1, 6, 6, 1, 6, 6, 6, 6, 1, 6, 6, 6, 6, 6, 6, 13, 6, 6, 6, 6, 18,
 6, 13, 6, 6, 6, 0, 18, 6, 11, 6, 6, 1, 6, 7, 6, 18, 6, 1, 8, 6, 6, 8, 18, 18, 1, 18, 6, 6, 14, 6, 1, 6, 6, 6, 6, 18,
 6, 8, 18, 6, 6, 18, 1, 6, 6, 6, 6, 1, 6, 6, 7, 6, 6, 6, 6, 14, 6, 6, 5, 6, 6, 10, 6, 6, 6, 1, 6, 5, 6, 6, 6, 1, 18,
 6, 6, 18, 6, 18, 3, 18, 1, 6, 6, 0, 6, 18, 6, 6, 6, 6, 18, 5, 6, 18, 6, 6, 6, 6, 8, 6, 6, 6, 6, 6, 1, 7, 6, 6, 6, 6,
 6, 6, 5, 7, 6, 6, 5, 6, 6, 6, 14, 1, 1, 6, 6, 6, 6, 6, 7, 8, 6, 6, 6, 1, 6, 6, 6, 6, 6, 18, 8, 6, 6, 6, 6, 6, 6, 6,
 6, 6, 7, 1, 7, 7, 4, 18, 6, 6, 6, 6, 6, 6, 6, 18, 9, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 1, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6,
 6, 6, 7, 1, 11, 6, 6, 6, 6, 6, 6, 6, 6, 6, 18, 6, 6, 6)
R0 = (2, 'case_list_ns', Builder.list_append)
R1 = (1, 'compound_command', None)
R2 = (2, 'case_list', Builder.list_append)
R3 = (3, 'term', Builder.items_append)
R4 = (1, 'a_rel', None)
R5 = (1, 'a_shift', None)
R6 = (3, 'case_item_ns', Builder.item_empty)
R7 = (2, 'io_redirect', Builder.redirection_numbered)
R8 = (5, 'case_item', Builder.item_empty_fallthrough)
R9 = (3, 'while_clause', Builder.while_clause)
R10 = (0, 'linebreak', Builder.nothing)
R11 = (2, 'complete_command', Builder.list_closed)
R12 = (1, 'cmd_name', None)
R13 = (1, 'a_assign', None)
R14 = (5, 'case_item', Builder.item_fallthrough)
R15 = (1, 'a_atom', Builder.a_number)
R16 = (1, 'io_redirect', Builder.redirection)
R17 = (3, 'case_item_ns', Builder.item)
R18 = (1, 'unit', Builder.unit)
R19 = (1, 'a_lor', None)
R20 = (1, 'else_part', None)
R21 = (1, 'a_comma', None)
R22 = (0, 'arithmetic', Builder.expression_empty)
R23 = (2, 'io_file', Builder.pair)
R24 = (5, 'case_item', Builder.item)
R25 = (5, 'function_definition', Builder.function_definition)
R26 = (1, 'function_body', None)
R27 = (1, 'a_atom', Builder.a_expansion)
R28 = (1, 'linebreak', Builder.nothing)
R29 = (1, 'newline_list', Builder.nothing)
R30 = (1, 'expansion', None)
R31 = (5, 'if_clause', Builder.if_only)
R32 = (1, 'a_bor', None)
R33 = (4, 'function_definition', Builder.function_keyword)
R34 = (5, 'any_brace', Builder.replacement_empty)
R35 = (2, 'function_block', Builder.redirected)
R36 = (1, 'a_xor', None)
R37 = (1, 'cmd_suffix', Builder.list_first)
R38 = (1, 'part', Builder.escaped)
R39 = (2, 'redirect_list', Builder.list_append)
R40 = (1, 'parts', Builder.list_first)
R41 = (3, 'a_atom', Builder.a_parenthesized)
R42 = (2, 'cmd_prefix', Builder.list_append)
R43 = (0, 'here_parts', Builder.list_empty)
R44 = (1, 'quoted', None)
R45 = (2, 'io_redirect', Builder.here_document_numbered)
R46 = (1, 'pipe_sequence', None)
R47 = (1, 'part', Builder.literal)
R48 = (4, 'expansion', Builder.arithmetic_dynamic)
R49 = (1, 'brace', None)
R50 = (1, 'part', None)
R51 = (3, 'brace_group', Builder.brace_group)
R52 = (1, 'quoted', Builder.dollar_single_quoted)
R53 = (1, 'redirect_list', Builder.list_first)
R54 = (1, 'and_or', None)
R55 = (1, 'cmd_prefix', Builder.list_first)
R56 = (1, 'cmd_name', Builder.word_literal)
R57 = (1, 'case_list_ns', Builder.list_first)
R58 = (2, 'assignment', Builder.assignment_empty)
R59 = (2, 'simple_command', Builder.simple_name_suffix)
R60 = (2, 'command', Builder.redirected)
R61 = (1, 'name', None)
R62 = (1, 'case_list', Builder.list_first)
R63 = (1, 'function_block', None)
R64 = (1, 'pattern_list', Builder.list_first)
R65 = (2, 'io_here', Builder.pair)
R66 = (2, 'pipeline', Builder.pipeline_negated)
R67 = (1, 'cmd_word', None)
R68 = (2, 'unit', Builder.unit)
R69 = (1, 'command', None)
R70 = (1, 'expansion', Builder.backquote)
R71 = (3, 'do_group', Builder.second)
R72 = (1, 'a_band', None)
R73 = (1, 'quoted', Builder.single_quoted)
R74 = (1, 'a_eq', None)
R75 = (2, 'and_or', Builder.and_or)
R76 = (1, 'separator_op', Builder.asynchronous)
R77 = (1, 'a_sum', None)
R78 = (1, 'quoted_brace', None)
R79 = (1, 'word', None)
R80 = (6, 'case_clause', Builder.case_empty)
R81 = (2, 'a_atom', Builder.a_prefix)
R82 = (5, 'a_cond', Builder.a_ternary)
R83 = (1, 'a_unary', None)
R84 = (2, 'newline_list', Builder.nothing)
R85 = (1, 'pattern', Builder.word_literal)
R86 = (1, 'here_body', None)
R87 = (3, 'simple_command', Builder.simple_prefix_word_suffix)
R88 = (2, 'function_body', Builder.redirected)
R89 = (0, 'unit', Builder.unit_end)
R90 = (1, 'a_land', None)
R91 = (1, 'separator_op', Builder.nothing)
R92 = (2, 'simple_command', Builder.simple_prefix_word)
R93 = (6, 'any_brace', Builder.replacement)
R94 = (1, 'program', Builder.program_empty)
R95 = (1, 'expansion', Builder.parameter)
R96 = (1, 'arithmetic', None)
R97 = (1, 'a_power', None)
R98 = (1, 'a_cond', None)
R99 = (1, 'here_part', None)
R100 = (2, 'else_part', Builder.elif_more)
R101 = (1, 'a_atom', Builder.a_name)
R102 = (6, 'function_definition', Builder.function_keyword)
R103 = (2, 'here_parts', Builder.list_append)
R104 = (2, 'else_part', Builder.else_part)
R105 = (1, 'here_part', Builder.here_text)
R106 = (6, 'any_brace', Builder.substring_length)
R107 = (7, 'for_clause', Builder.for_words)
R108 = (4, 'elif_part', Builder.elif_part)
R109 = (1, 'a_prod', None)
R110 = (7, 'case_clause', Builder.case_items)
R111 = (2, 'sequential_sep', Builder.nothing)
R112 = (1, 'sequential_sep', Builder.nothing)
R113 = (2, 'compound_list', Builder.compound_open)
R114 = (6, 'for_clause', Builder.for_nothing)
R115 = (3, 'pattern_list', Builder.list_append)
R116 = (2, 'cmd_suffix', Builder.list_append)
R117 = (1, 'dbr_part', None)
R118 = (1, 'dyn_parts', Builder.list_first)
R119 = (1, 'dq_part', None)
R120 = (3, 'subshell', Builder.subshell)
R121 = (6, 'if_clause', Builder.if_else)
R122 = (1, 'dyn_part', None)
R123 = (4, 'for_clause', Builder.for_positional)
R124 = (3, 'compound_list', Builder.compound_closed)
R125 = (2, 'wordlist', Builder.list_append)
R126 = (2, 'pattern_list', Builder.list_second)
R127 = (3, 'program', Builder.program)
R128 = (2, 'dyn_part', Builder.dyn_parentheses)
R129 = (3, 'expansion', Builder.arithmetic_empty)
R130 = (1, 'dyn_part', Builder.quoted_text)
R131 = (3, 'brace', Builder.bad_substitution)
R132 = (3, 'a_power', Builder.a_binary)
R133 = (1, 'dbr_parts', Builder.list_first)
R134 = (3, 'quoted_brace', Builder.brace_empty)
R135 = (3, 'brace', Builder.brace_empty)
R136 = (3, 'list', Builder.items_append)
R137 = (2, 'pat_parts', Builder.list_append)
R138 = (3, 'a_comma', Builder.a_comma)
R139 = (1, 'wordlist', Builder.list_first)
R140 = (1, 'term', Builder.items_first)
R141 = (3, 'for_clause', Builder.for_positional)
R142 = (2, 'quoted_brace', Builder.bad_substitution)
R143 = (1, 'dq_part', Builder.quoted_text)
R144 = (4, 'pipe_sequence', Builder.pipe_append)
R145 = (1, 'pat_part', Builder.literal)
R146 = (3, 'complete_commands', Builder.list_append)
R147 = (1, 'pipeline', Builder.pipeline)
R148 = (5, 'case_item', Builder.item_empty)
R149 = (2, 'a_atom', Builder.a_postfix)
R150 = (1, 'list', Builder.items_first)
R151 = (3, 'a_prod', Builder.a_binary)
R152 = (4, 'any_brace', Builder.replacement_empty)
R153 = (3, 'a_xor', Builder.a_binary)
R154 = (3, 'any_brace', Builder.replacement_none)
R155 = (3, 'a_sum', Builder.a_binary)
R156 = (3, 'assignment', Builder.assignment)
R157 = (2, 'sub_parts', Builder.list_append)
R158 = (2, 'a_unary', Builder.a_unary)
R159 = (1, 'br_part', Builder.literal)
R160 = (2, 'parts', Builder.list_append)
R161 = (1, 'sub_part', None)
R162 = (1, 'unit', Builder.unit_blank)
R163 = (1, 'io_redirect', Builder.here_document)
R164 = (3, 'a_eq', Builder.a_binary)
R165 = (4, 'expansion', Builder.arithmetic)
R166 = (1, 'dbr_part', Builder.quoted_text_in_braces)
R167 = (1, 'dq_parts', Builder.list_first)
R168 = (1, 'br_parts', Builder.list_first)
R169 = (2, 'separator', Builder.same)
R170 = (3, 'quoted_brace', Builder.bad_substitution)
R171 = (3, 'double_quoted', Builder.double_quoted)
R172 = (3, 'a_shift', Builder.a_binary)
R173 = (1, 'assignment', Builder.assignment_literal)
R174 = (2, 'dyn_parts', Builder.list_append)
R175 = (2, 'dq_parts', Builder.list_append)
R176 = (1, 'separator', Builder.nothing)
R177 = (3, 'a_rel', Builder.a_binary)
R178 = (4, 'quoted_brace', Builder.brace)
R179 = (3, 'and_or_item', Builder.and_or_item)
R180 = (3, 'a_land', Builder.a_binary)
R181 = (4, 'brace', Builder.brace)
R182 = (2, 'brace', Builder.bad_substitution)
R183 = (2, 'double_quoted', Builder.double_quoted_empty)
R184 = (4, 'any_brace', Builder.substring)
R185 = (1, 'br_other', None)
R186 = (1, 'word', Builder.word_literal)
R187 = (3, 'compound_word', Builder.word)
R188 = (1, 'simple_command', Builder.simple_name)
R189 = (1, 'complete_command', Builder.list_open)
R190 = (0, 'sub_parts', Builder.list_empty)
R191 = (2, 'dbr_parts', Builder.list_append)
R192 = (3, 'a_band', Builder.a_binary)
R193 = (1, 'pat_part', None)
R194 = (3, 'a_assign', Builder.a_assign)
R195 = (3, 'expansion', Builder.command_substitution_empty)
R196 = (3, 'dyn_part', Builder.dyn_parenthesized)
R197 = (1, 'complete_commands', Builder.list_first)
R198 = (3, 'a_bor', Builder.a_binary)
R199 = (3, 'a_lor', Builder.a_binary)
R200 = (3, 'expansion', Builder.command_substitution)
R201 = (1, 'simple_command', Builder.simple_prefix)
R202 = (1, 'br_other', Builder.escaped)
R203 = (1, 'pattern', None)
R204 = (2, 'br_parts', Builder.list_append)
R205 = (1, 'pat_parts', Builder.list_first)
R206 = (1, 'br_part', None)
R207 = (1, 'sub_part', Builder.literal)
R208 = (3, 'until_clause', Builder.until_clause)
S15_174 = (-1, 173, R15[2])
S15_291 = (-1, 290, R15[2])
S15_356 = (-1, 355, R15[2])
S29_48 = (-1, 47, R29[2])
S29_205 = (-1, 204, R29[2])
S29_249 = (-1, 248, R29[2])
S29_317 = (-1, 316, R29[2])
S29_348 = (-1, 347, R29[2])
S38_0 = (-1, -1, R38[2])
S38_68 = (-1, 67, R38[2])
S47_0 = (-1, -1, R47[2])
S47_68 = (-1, 67, R47[2])
S52_0 = (-1, -1, R52[2])
S52_68 = (-1, 67, R52[2])
S52_303 = (-1, 302, R52[2])
S52_381 = (-1, 380, R52[2])
S56_342 = (-1, 341, R56[2])
S70_0 = (-1, -1, R70[2])
S70_68 = (-1, 67, R70[2])
S70_167 = (-1, 166, R70[2])
S70_217 = (-1, 216, R70[2])
S70_247 = (-1, 246, R70[2])
S70_302 = (-1, 301, R70[2])
S70_303 = (-1, 302, R70[2])
S70_381 = (-1, 380, R70[2])
S73_0 = (-1, -1, R73[2])
S73_68 = (-1, 67, R73[2])
S73_303 = (-1, 302, R73[2])
S73_381 = (-1, 380, R73[2])
S76_23 = (-1, 22, R76[2])
S76_208 = (-1, 207, R76[2])
S85_110 = (-1, 109, R85[2])
S91_23 = (-1, 22, R91[2])
S91_208 = (-1, 207, R91[2])
S95_0 = (-1, -1, R95[2])
S95_68 = (-1, 67, R95[2])
S95_167 = (-1, 166, R95[2])
S95_217 = (-1, 216, R95[2])
S95_247 = (-1, 246, R95[2])
S95_302 = (-1, 301, R95[2])
S95_303 = (-1, 302, R95[2])
S95_381 = (-1, 380, R95[2])
S105_0 = (-1, -1, R105[2])
S130_0 = (-1, -1, R130[2])
S130_217 = (-1, 216, R130[2])
S143_0 = (-1, -1, R143[2])
S143_302 = (-1, 301, R143[2])
S145_0 = (-1, -1, R145[2])
S145_381 = (-1, 380, R145[2])
S159_0 = (-1, -1, R159[2])
S159_303 = (-1, 302, R159[2])
S162_91 = (-1, 90, R162[2])
S166_0 = (-1, -1, R166[2])
S166_247 = (-1, 246, R166[2])
S173_0 = (-1, -1, R173[2])
S173_93 = (-1, 92, R173[2])
S186_0 = (-1, -1, R186[2])
S186_43 = (-1, 42, R186[2])
S186_72 = (-1, 71, R186[2])
S186_130 = (-1, 129, R186[2])
S186_133 = (-1, 132, R186[2])
S186_136 = (-1, 135, R186[2])
S186_137 = (-1, 136, R186[2])
S186_138 = (-1, 137, R186[2])
S186_139 = (-1, 138, R186[2])
S186_141 = (-1, 140, R186[2])
S186_168 = (-1, 167, R186[2])
S186_211 = (-1, 210, R186[2])
S186_229 = (-1, 228, R186[2])
S186_239 = (-1, 238, R186[2])
S186_258 = (-1, 257, R186[2])
S202_0 = (-1, -1, R202[2])
S202_303 = (-1, 302, R202[2])
S202_381 = (-1, 380, R202[2])
S207_0 = (-1, -1, R207[2])
REDUCE_FIRST: list[Rule | None] = [R0, None, None, None, R1, R2, None, R1, None, None, None, None, None, None, None, R7, None, R8, R9, None, None, None, None, R12, None, R13, R14, R15, R16, None, None, None, None, None, None, None, None, R21, None, None, None, None, R23, R24, R25, None, R27, None, None, R29, R30, R31, None, None, R33, R1, R26, R1, R34, None, None, R37, None, None, None, R38, R39, R40, None, R41, R42, R23, R43, None, R44, None, R45, R46, None, R47, R48, R49, None, None, R50, None, R51, R52, R50, R53, None, R54, R55, R56, R50, R57, None, R58, None, None, None, None, R1, None, R61, None, None, R62, None, R64, None, R65, None, None, None, R67, R68, R69, None, R70, R71, None, None, None, R73, None, R75, R76, None, R23, None, None, R23, None, None, R37, R23, R23, R23, R78, R23, R79, R80, R81, None, R82, R83, None, R84, None, None, None, R85, None, None, None, None, None, None, None, None, None, None, None, None, R91, R27, None, None, R93, None, R95, None, None, None, R99, None, R100, None, None, R99, None, R102, R103, R104, R105, R106, None, None, R107, None, R108, None, R109, None, None, R42, None, R110, None, None, R111, None, None, None, None, None, None, R114, None, R115, None, R116, None, None, R117, R118, R119, R120, None, None, R121, R122, None, R123, None, R125, None, R126, R127, None, R117, R128, R55, None, R119, R129, R130, None, R131, None, None, R122, R132, None, None, R133, R134, None, R135, None, None, None, R137, None, R69, R138, R139, None, None, R1, None, R141, None, R134, R142, None, R143, R144, None, R145, R146, None, None, R148, R149, R110, None, R151, R152, None, None, None, R154, None, None, None, None, R156, R157, R158, R159, R160, R161, R162, None, R163, None, R165, None, R166, R167, R168, None, R169, None, None, R170, None, R171, None, R173, None, R174, R175, R117, None, None, None, None, None, R178, R179, None, None, R181, R182, R183, R184, None, None, None, R185, R186, None, R65, R187, None, R1, None, None, None, None, None, None, R178, R179, None, None, R190, None, R191, None, R161, None, R158, R193, R185, None, R194, R195, None, R196, R197, None, None, None, None, None, R185, R200, None, None, None, R116, R202, R203, R204, None, None, R205, R206, R207, R208, None, None, R190]
REDUCE_BEFORE_WORD: list[Rule | None] = [R0, None, None, None, R1, R2, None, R1, R3, None, None, None, None, None, None, R7, None, R8, R9, None, R10, None, None, R12, None, None, R14, None, R16, R17, None, None, R10, R10, None, None, None, None, None, R10, R10, R10, R23, R24, R25, R26, None, R28, None, R29, None, R31, R10, None, R33, R1, R26, R1, None, R35, None, R37, None, None, R10, None, R39, None, None, None, R42, R23, None, None, None, None, R45, R46, None, None, None, None, None, None, None, None, R51, None, None, R53, None, R54, R55, R56, None, R57, R10, R58, None, None, R10, None, R1, R60, R61, None, None, R62, R63, None, None, R65, None, None, R66, R67, None, R69, None, None, R71, None, None, None, None, None, R75, R76, None, R23, R10, None, R23, None, None, R37, R23, R23, R23, None, R23, R79, R80, None, None, None, None, None, R84, None, R10, None, None, None, None, R10, None, None, None, None, R88, None, None, None, None, R91, None, None, None, None, None, None, None, None, None, None, None, R100, None, None, None, None, R102, None, R104, None, None, None, R10, R107, None, R108, None, None, R10, None, R42, None, R110, None, R10, R111, None, None, R112, R69, R113, R10, R114, None, None, None, R116, R10, None, None, None, None, R120, None, None, R121, None, None, R123, None, R125, None, None, None, R10, None, None, R55, None, None, None, None, R10, None, None, R10, None, None, None, None, None, None, None, None, R10, None, None, None, R10, R69, None, R139, R140, None, R1, None, R141, R10, None, None, None, None, R144, None, None, None, None, R147, R148, None, R110, None, None, None, None, None, None, None, None, None, None, None, R156, None, None, None, None, None, None, None, R163, None, None, R10, None, None, None, None, R169, None, None, None, None, None, None, R173, None, None, None, None, R176, None, None, None, None, None, R179, R10, None, None, None, None, None, None, None, None, None, R186, None, R65, R187, None, R1, None, None, None, None, None, None, None, R179, None, None, None, None, None, None, None, None, None, None, None, R10, None, None, None, None, None, None, None, None, None, None, None, None, None, None, None, R116, None, None, None, None, None, None, None, None, R208, None, None, None]
ACTIONS: list[dict[str, int | Rule]] = [
    {'ESAC': R0},
    {'WORD': S186_137, 'WORD_OPEN': 21},
    {'WORD': S186_211, 'WORD_OPEN': 21},
    {'WORD': S186_130, 'WORD_OPEN': 21},
    {'$END': R1, 'AMP': R1, 'AND_IF': R1, 'CLOBBER': R1, 'DGREAT': R1, 'DLESS': R1, 'DLESSDASH': R1, 'DO': R1, 'DONE': R1, 'DSEMI': R1, 'ELIF': R1, 'ELSE': R1, 'ESAC': R1, 'FI': R1, 'GREAT': R1, 'GREATAND': R1, 'IO_NUMBER': R1, 'LESS': R1, 'LESSAND': R1, 'LESSGREAT': R1, 'NEWLINE': R1, 'OR_IF': R1, 'PIPE': R1, 'RBRACE': R1, 'RPAR': R1, 'SEMI': R1, 'SEMI_AND': R1, 'THEN': R1, 'TLESS': R1},
    {'ESAC': R2, 'LPAR': R2, 'PATTERN': R2, 'WORD_OPEN': R2},
    {},
    {'$END': R1, 'AMP': R1, 'AND_IF': R1, 'CLOBBER': R1, 'DGREAT': R1, 'DLESS': R1, 'DLESSDASH': R1, 'DO': R1, 'DONE': R1, 'DSEMI': R1, 'ELIF': R1, 'ELSE': R1, 'ESAC': R1, 'FI': R1, 'GREAT': R1, 'GREATAND': R1, 'IO_NUMBER': R1, 'LESS': R1, 'LESSAND': R1, 'LESSGREAT': R1, 'NEWLINE': R1, 'OR_IF': R1, 'PIPE': R1, 'RBRACE': R1, 'RPAR': R1, 'SEMI': R1, 'SEMI_AND': R1, 'THEN': R1, 'TLESS': R1},
    {'AMP': R3, 'AND_IF': 100, 'DO': R3, 'DONE': R3, 'DSEMI': R3, 'ELIF': R3, 'ELSE': R3, 'ESAC': R3, 'FI': R3, 'NEWLINE': R3, 'OR_IF': 150, 'RBRACE': R3, 'RPAR': R3, 'SEMI': R3, 'SEMI_AND': R3, 'THEN': R3},
    {'$END': R4, 'A_BAND': R4, 'A_BOR': R4, 'A_COLON': R4, 'A_COMMA': R4, 'A_EQ': R4, 'A_LAND': R4, 'A_LOR': R4, 'A_QUEST': R4, 'A_REL': R4, 'A_RPAR': R4, 'A_SHIFT': 16, 'A_XOR': R4},
    {'ARITH': 246, 'ARITH_OPEN': 199, 'BACKQUOTE': S70_247, 'BAD_OPEN': 10, 'BRACE_CLOSE': 265, 'BRACE_OPEN': 161, 'CMDSUB_OPEN': 39, 'DBR_TEXT': S166_247, 'DQ_OPEN': 85, 'DYN_OPEN': 179, 'PARAM': S95_247},
    {'ASSIGNMENT_WORD': S173_93, 'ASSIGN_OPEN': 272, 'BANG': 287, 'CASE': 343, 'CLOBBER': 118, 'CMD_NAME': S56_342, 'DGREAT': 320, 'DLESS': 214, 'DLESSDASH': 350, 'FNAME': 245, 'FOR': 337, 'FUNCTION': 261, 'GREAT': 36, 'GREATAND': 1, 'IF': 64, 'IO_NUMBER': 368, 'LBRACE': 230, 'LESS': 385, 'LESSAND': 157, 'LESSGREAT': 3, 'LPAR': 254, 'TLESS': 101, 'UNTIL': 41, 'WHILE': 20, 'WORD_OPEN': 21},
    {'$END': R5, 'A_BAND': R5, 'A_BOR': R5, 'A_COLON': R5, 'A_COMMA': R5, 'A_EQ': R5, 'A_LAND': R5, 'A_LOR': R5, 'A_QUEST': R5, 'A_REL': R5, 'A_RPAR': R5, 'A_SHIFT': R5, 'A_SIGN': 151, 'A_XOR': R5},
    {'ASSIGNMENT_WORD': S173_93, 'ASSIGN_OPEN': 272, 'BANG': 287, 'CASE': 343, 'CLOBBER': 118, 'CMD_NAME': S56_342, 'DGREAT': 320, 'DLESS': 214, 'DLESSDASH': 350, 'DSEMI': 40, 'ESAC': R6, 'FNAME': 245, 'FOR': 337, 'FUNCTION': 261, 'GREAT': 36, 'GREATAND': 1, 'IF': 64, 'IO_NUMBER': 368, 'LBRACE': 230, 'LESS': 385, 'LESSAND': 157, 'LESSGREAT': 3, 'LPAR': 254, 'SEMI_AND': 52, 'TLESS': 101, 'UNTIL': 41, 'WHILE': 20, 'WORD_OPEN': 21},
    {},
    {'$END': R7, 'AMP': R7, 'AND_IF': R7, 'ASSIGNMENT_WORD': R7, 'ASSIGN_OPEN': R7, 'CLOBBER': R7, 'DGREAT': R7, 'DLESS': R7, 'DLESSDASH': R7, 'DO': R7, 'DONE': R7, 'DSEMI': R7, 'ELIF': R7, 'ELSE': R7, 'ESAC': R7, 'FI': R7, 'GREAT': R7, 'GREATAND': R7, 'IO_NUMBER': R7, 'LESS': R7, 'LESSAND': R7, 'LESSGREAT': R7, 'NEWLINE': R7, 'OR_IF': R7, 'PIPE': R7, 'RBRACE': R7, 'RPAR': R7, 'SEMI': R7, 'SEMI_AND': R7, 'THEN': R7, 'TLESS': R7, 'WORD': R7, 'WORD_OPEN': R7},
    {'ARITH': 166, 'ARITH_OPEN': 199, 'A_LPAR': 63, 'A_NAME': 361, 'A_NOT': 62, 'A_NUMBER': S15_174, 'A_PRE_INC': 195, 'A_SIGN': 48, 'BACKQUOTE': S70_167, 'BAD_OPEN': 10, 'BRACE_OPEN': 161, 'CMDSUB_OPEN': 39, 'DYN_OPEN': 179, 'PARAM': S95_167},
    {'ESAC': R8, 'LPAR': R8, 'PATTERN': R8, 'WORD_OPEN': R8},
    {'$END': R9, 'AMP': R9, 'AND_IF': R9, 'CLOBBER': R9, 'DGREAT': R9, 'DLESS': R9, 'DLESSDASH': R9, 'DO': R9, 'DONE': R9, 'DSEMI': R9, 'ELIF': R9, 'ELSE': R9, 'ESAC': R9, 'FI': R9, 'GREAT': R9, 'GREATAND': R9, 'IO_NUMBER': R9, 'LESS': R9, 'LESSAND': R9, 'LESSGREAT': R9, 'NEWLINE': R9, 'OR_IF': R9, 'PIPE': R9, 'RBRACE': R9, 'RPAR': R9, 'SEMI': R9, 'SEMI_AND': R9, 'THEN': R9, 'TLESS': R9},
    {'RPAR': 130},
    {'ASSIGNMENT_WORD': R10, 'ASSIGN_OPEN': R10, 'BANG': R10, 'CASE': R10, 'CLOBBER': R10, 'CMD_NAME': R10, 'DGREAT': R10, 'DLESS': R10, 'DLESSDASH': R10, 'FNAME': R10, 'FOR': R10, 'FUNCTION': R10, 'GREAT': R10, 'GREATAND': R10, 'IF': R10, 'IO_NUMBER': R10, 'LBRACE': R10, 'LESS': R10, 'LESSAND': R10, 'LESSGREAT': R10, 'LPAR': R10, 'NEWLINE': S29_48, 'TLESS': R10, 'UNTIL': R10, 'WHILE': R10, 'WORD_OPEN': R10},
    {'ARITH': 67, 'ARITH_OPEN': 199, 'BACKQUOTE': S70_68, 'BAD_OPEN': 75, 'BRACE_OPEN': 98, 'CMDSUB_OPEN': 39, 'DQ_OPEN': 85, 'DSQUOTE': S52_68, 'DYN_OPEN': 179, 'ESCAPED': S38_68, 'LITERAL': S47_68, 'PARAM': S95_68, 'SQUOTE': S73_68},
    {'$END': R11, 'ASSIGNMENT_WORD': S173_93, 'ASSIGN_OPEN': 272, 'BANG': 287, 'CASE': 343, 'CLOBBER': 118, 'CMD_NAME': S56_342, 'DGREAT': 320, 'DLESS': 214, 'DLESSDASH': 350, 'FNAME': 245, 'FOR': 337, 'FUNCTION': 261, 'GREAT': 36, 'GREATAND': 1, 'IF': 64, 'IO_NUMBER': 368, 'LBRACE': 230, 'LESS': 385, 'LESSAND': 157, 'LESSGREAT': 3, 'LPAR': 254, 'NEWLINE': R11, 'TLESS': 101, 'UNTIL': 41, 'WHILE': 20, 'WORD_OPEN': 21},
    {'$END': R12, 'AMP': R12, 'AND_IF': R12, 'CLOBBER': R12, 'DGREAT': R12, 'DLESS': R12, 'DLESSDASH': R12, 'DO': R12, 'DONE': R12, 'DSEMI': R12, 'ELIF': R12, 'ELSE': R12, 'ESAC': R12, 'FI': R12, 'GREAT': R12, 'GREATAND': R12, 'IO_NUMBER': R12, 'LESS': R12, 'LESSAND': R12, 'LESSGREAT': R12, 'NEWLINE': R12, 'OR_IF': R12, 'PIPE': R12, 'RBRACE': R12, 'RPAR': R12, 'SEMI': R12, 'SEMI_AND': R12, 'THEN': R12, 'TLESS': R12, 'WORD': R12, 'WORD_OPEN': R12},
    {'ARITH': 166, 'ARITH_OPEN': 199, 'A_LPAR': 63, 'A_NAME': 361, 'A_NOT': 62, 'A_NUMBER': S15_174, 'A_PRE_INC': 195, 'A_SIGN': 48, 'BACKQUOTE': S70_167, 'BAD_OPEN': 10, 'BRACE_OPEN': 161, 'CMDSUB_OPEN': 39, 'DYN_OPEN': 179, 'PARAM': S95_167},
    {'$END': R13, 'A_COLON': R13, 'A_COMMA': R13, 'A_RPAR': R13},
    {'ESAC': R14, 'LPAR': R14, 'PATTERN': R14, 'WORD_OPEN': R14},
    {'$END': R15, 'A_BAND': R15, 'A_BOR': R15, 'A_COLON': R15, 'A_COMMA': R15, 'A_EQ': R15, 'A_LAND': R15, 'A_LOR': R15, 'A_POWER': R15, 'A_PROD': R15, 'A_QUEST': R15, 'A_REL': R15, 'A_RPAR': R15, 'A_SHIFT': R15, 'A_SIGN': R15, 'A_XOR': R15},
    {'$END': R16, 'AMP': R16, 'AND_IF': R16, 'ASSIGNMENT_WORD': R16, 'ASSIGN_OPEN': R16, 'CLOBBER': R16, 'DGREAT': R16, 'DLESS': R16, 'DLESSDASH': R16, 'DO': R16, 'DONE': R16, 'DSEMI': R16, 'ELIF': R16, 'ELSE': R16, 'ESAC': R16, 'FI': R16, 'GREAT': R16, 'GREATAND': R16, 'IO_NUMBER': R16, 'LESS': R16, 'LESSAND': R16, 'LESSGREAT': R16, 'NEWLINE': R16, 'OR_IF': R16, 'PIPE': R16, 'RBRACE': R16, 'RPAR': R16, 'SEMI': R16, 'SEMI_AND': R16, 'THEN': R16, 'TLESS': R16, 'WORD': R16, 'WORD_OPEN': R16},
    {'DSEMI': 241, 'ESAC': R17, 'SEMI_AND': 250},
    {'ASSIGNMENT_WORD': S173_93, 'ASSIGN_OPEN': 272, 'BANG': 287, 'CASE': 343, 'CLOBBER': 118, 'CMD_NAME': S56_342, 'DGREAT': 320, 'DLESS': 214, 'DLESSDASH': 350, 'FNAME': 245, 'FOR': 337, 'FUNCTION': 261, 'GREAT': 36, 'GREATAND': 1, 'IF': 64, 'IO_NUMBER': 368, 'LBRACE': 230, 'LESS': 385, 'LESSAND': 157, 'LESSGREAT': 3, 'LPAR': 254, 'TLESS': 101, 'UNTIL': 41, 'WHILE': 20, 'WORD_OPEN': 21},
    {'$END': R18, 'NEWLINE': 116},
    {'$END': R10, 'ASSIGNMENT_WORD': R10, 'ASSIGN_OPEN': R10, 'BANG': R10, 'CASE': R10, 'CLOBBER': R10, 'CMD_NAME': R10, 'DGREAT': R10, 'DLESS': R10, 'DLESSDASH': R10, 'FNAME': R10, 'FOR': R10, 'FUNCTION': R10, 'GREAT': R10, 'GREATAND': R10, 'IF': R10, 'IO_NUMBER': R10, 'LBRACE': R10, 'LESS': R10, 'LESSAND': R10, 'LESSGREAT': R10, 'LPAR': R10, 'NEWLINE': S29_48, 'TLESS': R10, 'UNTIL': R10, 'WHILE': R10, 'WORD_OPEN': R10},
    {'ASSIGNMENT_WORD': R10, 'ASSIGN_OPEN': R10, 'BANG': R10, 'CASE': R10, 'CLOBBER': R10, 'CMD_NAME': R10, 'DGREAT': R10, 'DLESS': R10, 'DLESSDASH': R10, 'FNAME': R10, 'FOR': R10, 'FUNCTION': R10, 'GREAT': R10, 'GREATAND': R10, 'IF': R10, 'IO_NUMBER': R10, 'LBRACE': R10, 'LESS': R10, 'LESSAND': R10, 'LESSGREAT': R10, 'LPAR': R10, 'NEWLINE': S29_48, 'TLESS': R10, 'UNTIL': R10, 'WHILE': R10, 'WORD_OPEN': R10},
    {'$END': R19, 'A_COLON': R19, 'A_COMMA': R19, 'A_LAND': 73, 'A_LOR': R19, 'A_QUEST': R19, 'A_RPAR': R19},
    {'ELIF': 194, 'ELSE': 33, 'FI': R20},
    {'WORD': S186_72, 'WORD_OPEN': 21},
    {'$END': R21, 'A_COLON': R21, 'A_COMMA': R21, 'A_RPAR': R21},
    {'$END': R22, 'ARITH': 166, 'ARITH_OPEN': 199, 'A_LPAR': 63, 'A_NAME': 178, 'A_NOT': 62, 'A_NUMBER': S15_174, 'A_PRE_INC': 195, 'A_SIGN': 48, 'BACKQUOTE': S70_167, 'BAD_OPEN': 10, 'BRACE_OPEN': 161, 'CMDSUB_OPEN': 39, 'DYN_OPEN': 179, 'PARAM': S95_167},
    {'ASSIGNMENT_WORD': R10, 'ASSIGN_OPEN': R10, 'BANG': R10, 'CASE': R10, 'CLOBBER': R10, 'CMD_NAME': R10, 'DGREAT': R10, 'DLESS': R10, 'DLESSDASH': R10, 'FNAME': R10, 'FOR': R10, 'FUNCTION': R10, 'GREAT': R10, 'GREATAND': R10, 'IF': R10, 'IO_NUMBER': R10, 'LBRACE': R10, 'LESS': R10, 'LESSAND': R10, 'LESSGREAT': R10, 'LPAR': R10, 'NEWLINE': S29_48, 'RPAR': R10, 'TLESS': R10, 'UNTIL': R10, 'WHILE': R10, 'WORD_OPEN': R10},
    {'ESAC': R10, 'LPAR': R10, 'NEWLINE': S29_48, 'PATTERN': R10, 'WORD_OPEN': R10},
    {'ASSIGNMENT_WORD': R10, 'ASSIGN_OPEN': R10, 'BANG': R10, 'CASE': R10, 'CLOBBER': R10, 'CMD_NAME': R10, 'DGREAT': R10, 'DLESS': R10, 'DLESSDASH': R10, 'FNAME': R10, 'FOR': R10, 'FUNCTION': R10, 'GREAT': R10, 'GREATAND': R10, 'IF': R10, 'IO_NUMBER': R10, 'LBRACE': R10, 'LESS': R10, 'LESSAND': R10, 'LESSGREAT': R10, 'LPAR': R10, 'NEWLINE': S29_48, 'TLESS': R10, 'UNTIL': R10, 'WHILE': R10, 'WORD_OPEN': R10},
    {'$END': R23, 'AMP': R23, 'AND_IF': R23, 'ASSIGNMENT_WORD': R23, 'ASSIGN_OPEN': R23, 'CLOBBER': R23, 'DGREAT': R23, 'DLESS': R23, 'DLESSDASH': R23, 'DO': R23, 'DONE': R23, 'DSEMI': R23, 'ELIF': R23, 'ELSE': R23, 'ESAC': R23, 'FI': R23, 'GREAT': R23, 'GREATAND': R23, 'IO_NUMBER': R23, 'LESS': R23, 'LESSAND': R23, 'LESSGREAT': R23, 'NEWLINE': R23, 'OR_IF': R23, 'PIPE': R23, 'RBRACE': R23, 'RPAR': R23, 'SEMI': R23, 'SEMI_AND': R23, 'THEN': R23, 'TLESS': R23, 'WORD': R23, 'WORD_OPEN': R23},
    {'ESAC': R24, 'LPAR': R24, 'PATTERN': R24, 'WORD_OPEN': R24},
    {'$END': R25, 'AMP': R25, 'AND_IF': R25, 'DO': R25, 'DONE': R25, 'DSEMI': R25, 'ELIF': R25, 'ELSE': R25, 'ESAC': R25, 'FI': R25, 'NEWLINE': R25, 'OR_IF': R25, 'PIPE': R25, 'RBRACE': R25, 'RPAR': R25, 'SEMI': R25, 'SEMI_AND': R25, 'THEN': R25},
    {'$END': R26, 'AMP': R26, 'AND_IF': R26, 'CLOBBER': 118, 'DGREAT': 320, 'DLESS': 214, 'DLESSDASH': 350, 'DO': R26, 'DONE': R26, 'DSEMI': R26, 'ELIF': R26, 'ELSE': R26, 'ESAC': R26, 'FI': R26, 'GREAT': 36, 'GREATAND': 1, 'IO_NUMBER': 368, 'LESS': 385, 'LESSAND': 157, 'LESSGREAT': 3, 'NEWLINE': R26, 'OR_IF': R26, 'PIPE': R26, 'RBRACE': R26, 'RPAR': R26, 'SEMI': R26, 'SEMI_AND': R26, 'THEN': R26, 'TLESS': 101},
    {'$END': R27, 'A_BAND': R27, 'A_BOR': R27, 'A_COLON': R27, 'A_COMMA': R27, 'A_EQ': R27, 'A_LAND': R27, 'A_LOR': R27, 'A_POWER': R27, 'A_PROD': R27, 'A_QUEST': R27, 'A_REL': R27, 'A_RPAR': R27, 'A_SHIFT': R27, 'A_SIGN': R27, 'A_XOR': R27},
    {'$END': R28, 'ASSIGNMENT_WORD': R28, 'ASSIGN_OPEN': R28, 'BANG': R28, 'CASE': R28, 'CLOBBER': R28, 'CMD_NAME': R28, 'DGREAT': R28, 'DLESS': R28, 'DLESSDASH': R28, 'DO': R28, 'DONE': R28, 'DSEMI': R28, 'ELIF': R28, 'ELSE': R28, 'ESAC': R28, 'FI': R28, 'FNAME': R28, 'FOR': R28, 'FUNCTION': R28, 'GREAT': R28, 'GREATAND': R28, 'IF': R28, 'IN': R28, 'IO_NUMBER': R28, 'LBRACE': R28, 'LESS': R28, 'LESSAND': R28, 'LESSGREAT': R28, 'LPAR': R28, 'NEWLINE': 148, 'PATTERN': R28, 'RBRACE': R28, 'RPAR': R28, 'SEMI_AND': R28, 'THEN': R28, 'TLESS': R28, 'UNTIL': R28, 'WHILE': R28, 'WORD_OPEN': R28},
    {'ARITH': 166, 'ARITH_OPEN': 199, 'A_LPAR': 63, 'A_NAME': 361, 'A_NOT': 62, 'A_NUMBER': S15_291, 'A_PRE_INC': 195, 'A_SIGN': 48, 'BACKQUOTE': S70_167, 'BAD_OPEN': 10, 'BRACE_OPEN': 161, 'CMDSUB_OPEN': 39, 'DYN_OPEN': 179, 'PARAM': S95_167},
    {'$END': R29, 'ASSIGNMENT_WORD': R29, 'ASSIGN_OPEN': R29, 'BANG': R29, 'CASE': R29, 'CLOBBER': R29, 'CMD_NAME': R29, 'DGREAT': R29, 'DLESS': R29, 'DLESSDASH': R29, 'DO': R29, 'DONE': R29, 'DSEMI': R29, 'ELIF': R29, 'ELSE': R29, 'ESAC': R29, 'FI': R29, 'FNAME': R29, 'FOR': R29, 'FUNCTION': R29, 'GREAT': R29, 'GREATAND': R29, 'IF': R29, 'IN': R29, 'IO_NUMBER': R29, 'LBRACE': R29, 'LESS': R29, 'LESSAND': R29, 'LESSGREAT': R29, 'LPAR': R29, 'NEWLINE': R29, 'PATTERN': R29, 'RBRACE': R29, 'RPAR': R29, 'SEMI_AND': R29, 'THEN': R29, 'TLESS': R29, 'UNTIL': R29, 'WHILE': R29, 'WORD_OPEN': R29},
    {'$END': R30, 'ARITH': R30, 'ARITH_OPEN': R30, 'ARITH_TEXT': R30, 'A_BAND': R30, 'A_BOR': R30, 'A_COLON': R30, 'A_COMMA': R30, 'A_EQ': R30, 'A_LAND': R30, 'A_LOR': R30, 'A_LPAR': R30, 'A_POWER': R30, 'A_PROD': R30, 'A_QUEST': R30, 'A_REL': R30, 'A_RPAR': R30, 'A_SHIFT': R30, 'A_SIGN': R30, 'A_XOR': R30, 'BACKQUOTE': R30, 'BAD_OPEN': R30, 'BRACE_CLOSE': R30, 'BRACE_OPEN': R30, 'BR_TEXT': R30, 'CMDSUB_OPEN': R30, 'DBR_TEXT': R30, 'DQ_CLOSE': R30, 'DQ_OPEN': R30, 'DQ_TEXT': R30, 'DSQUOTE': R30, 'DYN_OPEN': R30, 'ESCAPED': R30, 'HERE_TEXT': R30, 'LITERAL': R30, 'PARAM': R30, 'PAT_TEXT': R30, 'SLASH': R30, 'SQUOTE': R30, 'SUB_COLON': R30, 'SUB_TEXT': R30, 'WORD_CLOSE': R30},
    {'$END': R31, 'AMP': R31, 'AND_IF': R31, 'CLOBBER': R31, 'DGREAT': R31, 'DLESS': R31, 'DLESSDASH': R31, 'DO': R31, 'DONE': R31, 'DSEMI': R31, 'ELIF': R31, 'ELSE': R31, 'ESAC': R31, 'FI': R31, 'GREAT': R31, 'GREATAND': R31, 'IO_NUMBER': R31, 'LESS': R31, 'LESSAND': R31, 'LESSGREAT': R31, 'NEWLINE': R31, 'OR_IF': R31, 'PIPE': R31, 'RBRACE': R31, 'RPAR': R31, 'SEMI': R31, 'SEMI_AND': R31, 'THEN': R31, 'TLESS': R31},
    {'ESAC': R10, 'LPAR': R10, 'NEWLINE': S29_48, 'PATTERN': R10, 'WORD_OPEN': R10},
    {'$END': R32, 'A_BOR': R32, 'A_COLON': R32, 'A_COMMA': R32, 'A_LAND': R32, 'A_LOR': R32, 'A_QUEST': R32, 'A_RPAR': R32, 'A_XOR': 365},
    {'$END': R33, 'AMP': R33, 'AND_IF': R33, 'DO': R33, 'DONE': R33, 'DSEMI': R33, 'ELIF': R33, 'ELSE': R33, 'ESAC': R33, 'FI': R33, 'NEWLINE': R33, 'OR_IF': R33, 'PIPE': R33, 'RBRACE': R33, 'RPAR': R33, 'SEMI': R33, 'SEMI_AND': R33, 'THEN': R33},
    {'$END': R1, 'AMP': R1, 'AND_IF': R1, 'CLOBBER': R1, 'DGREAT': R1, 'DLESS': R1, 'DLESSDASH': R1, 'DO': R1, 'DONE': R1, 'DSEMI': R1, 'ELIF': R1, 'ELSE': R1, 'ESAC': R1, 'FI': R1, 'GREAT': R1, 'GREATAND': R1, 'IO_NUMBER': R1, 'LESS': R1, 'LESSAND': R1, 'LESSGREAT': R1, 'NEWLINE': R1, 'OR_IF': R1, 'PIPE': R1, 'RBRACE': R1, 'RPAR': R1, 'SEMI': R1, 'SEMI_AND': R1, 'THEN': R1, 'TLESS': R1},
    {'$END': R26, 'AMP': R26, 'AND_IF': R26, 'DO': R26, 'DONE': R26, 'DSEMI': R26, 'ELIF': R26, 'ELSE': R26, 'ESAC': R26, 'FI': R26, 'NEWLINE': R26, 'OR_IF': R26, 'PIPE': R26, 'RBRACE': R26, 'RPAR': R26, 'SEMI': R26, 'SEMI_AND': R26, 'THEN': R26},
    {'$END': R1, 'AMP': R1, 'AND_IF': R1, 'CLOBBER': R1, 'DGREAT': R1, 'DLESS': R1, 'DLESSDASH': R1, 'DO': R1, 'DONE': R1, 'DSEMI': R1, 'ELIF': R1, 'ELSE': R1, 'ESAC': R1, 'FI': R1, 'GREAT': R1, 'GREATAND': R1, 'IO_NUMBER': R1, 'LESS': R1, 'LESSAND': R1, 'LESSGREAT': R1, 'NEWLINE': R1, 'OR_IF': R1, 'PIPE': R1, 'RBRACE': R1, 'RPAR': R1, 'SEMI': R1, 'SEMI_AND': R1, 'THEN': R1, 'TLESS': R1},
    {'$END': R34, 'ARITH': R34, 'ARITH_OPEN': R34, 'ARITH_TEXT': R34, 'A_BAND': R34, 'A_BOR': R34, 'A_COLON': R34, 'A_COMMA': R34, 'A_EQ': R34, 'A_LAND': R34, 'A_LOR': R34, 'A_LPAR': R34, 'A_POWER': R34, 'A_PROD': R34, 'A_QUEST': R34, 'A_REL': R34, 'A_RPAR': R34, 'A_SHIFT': R34, 'A_SIGN': R34, 'A_XOR': R34, 'BACKQUOTE': R34, 'BAD_OPEN': R34, 'BRACE_CLOSE': R34, 'BRACE_OPEN': R34, 'BR_TEXT': R34, 'CMDSUB_OPEN': R34, 'DBR_TEXT': R34, 'DQ_CLOSE': R34, 'DQ_OPEN': R34, 'DQ_TEXT': R34, 'DSQUOTE': R34, 'DYN_OPEN': R34, 'ESCAPED': R34, 'HERE_TEXT': R34, 'LITERAL': R34, 'PARAM': R34, 'PAT_TEXT': R34, 'SLASH': R34, 'SQUOTE': R34, 'SUB_COLON': R34, 'SUB_TEXT': R34, 'WORD_CLOSE': R34},
    {'$END': R35, 'AMP': R35, 'AND_IF': R35, 'CLOBBER': 118, 'DGREAT': 320, 'DLESS': 214, 'DLESSDASH': 350, 'DO': R35, 'DONE': R35, 'DSEMI': R35, 'ELIF': R35, 'ELSE': R35, 'ESAC': R35, 'FI': R35, 'GREAT': 36, 'GREATAND': 1, 'IO_NUMBER': 368, 'LESS': 385, 'LESSAND': 157, 'LESSGREAT': 3, 'NEWLINE': R35, 'OR_IF': R35, 'PIPE': R35, 'RBRACE': R35, 'RPAR': R35, 'SEMI': R35, 'SEMI_AND': R35, 'THEN': R35, 'TLESS': 101},
    {'$END': R36, 'A_BAND': 144, 'A_BOR': R36, 'A_COLON': R36, 'A_COMMA': R36, 'A_LAND': R36, 'A_LOR': R36, 'A_QUEST': R36, 'A_RPAR': R36, 'A_XOR': R36},
    {'$END': R37, 'AMP': R37, 'AND_IF': R37, 'CLOBBER': R37, 'DGREAT': R37, 'DLESS': R37, 'DLESSDASH': R37, 'DO': R37, 'DONE': R37, 'DSEMI': R37, 'ELIF': R37, 'ELSE': R37, 'ESAC': R37, 'FI': R37, 'GREAT': R37, 'GREATAND': R37, 'IO_NUMBER': R37, 'LESS': R37, 'LESSAND': R37, 'LESSGREAT': R37, 'NEWLINE': R37, 'OR_IF': R37, 'PIPE': R37, 'RBRACE': R37, 'RPAR': R37, 'SEMI': R37, 'SEMI_AND': R37, 'THEN': R37, 'TLESS': R37, 'WORD': R37, 'WORD_OPEN': R37},
    {'ARITH': 166, 'ARITH_OPEN': 199, 'A_LPAR': 63, 'A_NAME': 361, 'A_NOT': 62, 'A_NUMBER': S15_356, 'A_PRE_INC': 195, 'A_SIGN': 48, 'BACKQUOTE': S70_167, 'BAD_OPEN': 10, 'BRACE_OPEN': 161, 'CMDSUB_OPEN': 39, 'DYN_OPEN': 179, 'PARAM': S95_167},
    {'ARITH': 166, 'ARITH_OPEN': 199, 'A_LPAR': 63, 'A_NAME': 178, 'A_NOT': 62, 'A_NUMBER': S15_174, 'A_PRE_INC': 195, 'A_SIGN': 48, 'BACKQUOTE': S70_167, 'BAD_OPEN': 10, 'BRACE_OPEN': 161, 'CMDSUB_OPEN': 39, 'DYN_OPEN': 179, 'PARAM': S95_167},
    {'ASSIGNMENT_WORD': R10, 'ASSIGN_OPEN': R10, 'BANG': R10, 'CASE': R10, 'CLOBBER': R10, 'CMD_NAME': R10, 'DGREAT': R10, 'DLESS': R10, 'DLESSDASH': R10, 'FNAME': R10, 'FOR': R10, 'FUNCTION': R10, 'GREAT': R10, 'GREATAND': R10, 'IF': R10, 'IO_NUMBER': R10, 'LBRACE': R10, 'LESS': R10, 'LESSAND': R10, 'LESSGREAT': R10, 'LPAR': R10, 'NEWLINE': S29_48, 'TLESS': R10, 'UNTIL': R10, 'WHILE': R10, 'WORD_OPEN': R10},
    {'ARITH': R38, 'ARITH_OPEN': R38, 'BACKQUOTE': R38, 'BAD_OPEN': R38, 'BRACE_OPEN': R38, 'CMDSUB_OPEN': R38, 'DQ_OPEN': R38, 'DSQUOTE': R38, 'DYN_OPEN': R38, 'ESCAPED': R38, 'LITERAL': R38, 'PARAM': R38, 'SQUOTE': R38, 'WORD_CLOSE': R38},
    {'$END': R39, 'AMP': R39, 'AND_IF': R39, 'CLOBBER': R39, 'DGREAT': R39, 'DLESS': R39, 'DLESSDASH': R39, 'DO': R39, 'DONE': R39, 'DSEMI': R39, 'ELIF': R39, 'ELSE': R39, 'ESAC': R39, 'FI': R39, 'GREAT': R39, 'GREATAND': R39, 'IO_NUMBER': R39, 'LESS': R39, 'LESSAND': R39, 'LESSGREAT': R39, 'NEWLINE': R39, 'OR_IF': R39, 'PIPE': R39, 'RBRACE': R39, 'RPAR': R39, 'SEMI': R39, 'SEMI_AND': R39, 'THEN': R39, 'TLESS': R39},
    {'ARITH': R40, 'ARITH_OPEN': R40, 'BACKQUOTE': R40, 'BAD_OPEN': R40, 'BRACE_OPEN': R40, 'CMDSUB_OPEN': R40, 'DQ_OPEN': R40, 'DSQUOTE': R40, 'DYN_OPEN': R40, 'ESCAPED': R40, 'LITERAL': R40, 'PARAM': R40, 'SQUOTE': R40, 'WORD_CLOSE': R40},
    {'FI': 221},
    {'$END': R41, 'A_BAND': R41, 'A_BOR': R41, 'A_COLON': R41, 'A_COMMA': R41, 'A_EQ': R41, 'A_LAND': R41, 'A_LOR': R41, 'A_POWER': R41, 'A_PROD': R41, 'A_QUEST': R41, 'A_REL': R41, 'A_RPAR': R41, 'A_SHIFT': R41, 'A_SIGN': R41, 'A_XOR': R41},
    {'$END': R42, 'AMP': R42, 'AND_IF': R42, 'ASSIGNMENT_WORD': R42, 'ASSIGN_OPEN': R42, 'CLOBBER': R42, 'DGREAT': R42, 'DLESS': R42, 'DLESSDASH': R42, 'DO': R42, 'DONE': R42, 'DSEMI': R42, 'ELIF': R42, 'ELSE': R42, 'ESAC': R42, 'FI': R42, 'GREAT': R42, 'GREATAND': R42, 'IO_NUMBER': R42, 'LESS': R42, 'LESSAND': R42, 'LESSGREAT': R42, 'NEWLINE': R42, 'OR_IF': R42, 'PIPE': R42, 'RBRACE': R42, 'RPAR': R42, 'SEMI': R42, 'SEMI_AND': R42, 'THEN': R42, 'TLESS': R42, 'WORD': R42, 'WORD_OPEN': R42},
    {'$END': R23, 'AMP': R23, 'AND_IF': R23, 'ASSIGNMENT_WORD': R23, 'ASSIGN_OPEN': R23, 'CLOBBER': R23, 'DGREAT': R23, 'DLESS': R23, 'DLESSDASH': R23, 'DO': R23, 'DONE': R23, 'DSEMI': R23, 'ELIF': R23, 'ELSE': R23, 'ESAC': R23, 'FI': R23, 'GREAT': R23, 'GREATAND': R23, 'IO_NUMBER': R23, 'LESS': R23, 'LESSAND': R23, 'LESSGREAT': R23, 'NEWLINE': R23, 'OR_IF': R23, 'PIPE': R23, 'RBRACE': R23, 'RPAR': R23, 'SEMI': R23, 'SEMI_AND': R23, 'THEN': R23, 'TLESS': R23, 'WORD': R23, 'WORD_OPEN': R23},
    {'$END': R43, 'ARITH': R43, 'ARITH_OPEN': R43, 'BACKQUOTE': R43, 'BAD_OPEN': R43, 'BRACE_OPEN': R43, 'CMDSUB_OPEN': R43, 'DYN_OPEN': R43, 'HERE_TEXT': R43, 'PARAM': R43},
    {'ARITH': 166, 'ARITH_OPEN': 199, 'A_LPAR': 63, 'A_NAME': 361, 'A_NOT': 62, 'A_NUMBER': S15_174, 'A_PRE_INC': 195, 'A_SIGN': 48, 'BACKQUOTE': S70_167, 'BAD_OPEN': 10, 'BRACE_OPEN': 161, 'CMDSUB_OPEN': 39, 'DYN_OPEN': 179, 'PARAM': S95_167},
    {'ARITH': R44, 'ARITH_OPEN': R44, 'BACKQUOTE': R44, 'BAD_OPEN': R44, 'BRACE_CLOSE': R44, 'BRACE_OPEN': R44, 'BR_TEXT': R44, 'CMDSUB_OPEN': R44, 'DQ_OPEN': R44, 'DSQUOTE': R44, 'DYN_OPEN': R44, 'ESCAPED': R44, 'LITERAL': R44, 'PARAM': R44, 'PAT_TEXT': R44, 'SLASH': R44, 'SQUOTE': R44, 'WORD_CLOSE': R44},
    {'ARITH': 302, 'ARITH_OPEN': 199, 'BACKQUOTE': S70_303, 'BAD_OPEN': 75, 'BRACE_CLOSE': 326, 'BRACE_OPEN': 98, 'BR_TEXT': S159_303, 'CMDSUB_OPEN': 39, 'DQ_OPEN': 85, 'DSQUOTE': S52_303, 'DYN_OPEN': 179, 'ESCAPED': S202_303, 'PARAM': S95_303, 'SQUOTE': S73_303},
    {'$END': R45, 'AMP': R45, 'AND_IF': R45, 'ASSIGNMENT_WORD': R45, 'ASSIGN_OPEN': R45, 'CLOBBER': R45, 'DGREAT': R45, 'DLESS': R45, 'DLESSDASH': R45, 'DO': R45, 'DONE': R45, 'DSEMI': R45, 'ELIF': R45, 'ELSE': R45, 'ESAC': R45, 'FI': R45, 'GREAT': R45, 'GREATAND': R45, 'IO_NUMBER': R45, 'LESS': R45, 'LESSAND': R45, 'LESSGREAT': R45, 'NEWLINE': R45, 'OR_IF': R45, 'PIPE': R45, 'RBRACE': R45, 'RPAR': R45, 'SEMI': R45, 'SEMI_AND': R45, 'THEN': R45, 'TLESS': R45, 'WORD': R45, 'WORD_OPEN': R45},
    {'$END': R46, 'AMP': R46, 'AND_IF': R46, 'DO': R46, 'DONE': R46, 'DSEMI': R46, 'ELIF': R46, 'ELSE': R46, 'ESAC': R46, 'FI': R46, 'NEWLINE': R46, 'OR_IF': R46, 'PIPE': R46, 'RBRACE': R46, 'RPAR': R46, 'SEMI': R46, 'SEMI_AND': R46, 'THEN': R46},
    {'ARITH': 377, 'ARITH_OPEN': 199, 'BACKQUOTE': S70_0, 'BAD_OPEN': 75, 'BRACE_CLOSE': 169, 'BRACE_OPEN': 98, 'BR_TEXT': S159_0, 'CMDSUB_OPEN': 39, 'DQ_OPEN': 85, 'DSQUOTE': S52_0, 'DYN_OPEN': 179, 'ESCAPED': S202_0, 'PARAM': S95_0, 'SQUOTE': S73_0},
    {'ARITH': R47, 'ARITH_OPEN': R47, 'BACKQUOTE': R47, 'BAD_OPEN': R47, 'BRACE_OPEN': R47, 'CMDSUB_OPEN': R47, 'DQ_OPEN': R47, 'DSQUOTE': R47, 'DYN_OPEN': R47, 'ESCAPED': R47, 'LITERAL': R47, 'PARAM': R47, 'SQUOTE': R47, 'WORD_CLOSE': R47},
    {'$END': R48, 'ARITH': R48, 'ARITH_OPEN': R48, 'ARITH_TEXT': R48, 'A_BAND': R48, 'A_BOR': R48, 'A_COLON': R48, 'A_COMMA': R48, 'A_EQ': R48, 'A_LAND': R48, 'A_LOR': R48, 'A_LPAR': R48, 'A_POWER': R48, 'A_PROD': R48, 'A_QUEST': R48, 'A_REL': R48, 'A_RPAR': R48, 'A_SHIFT': R48, 'A_SIGN': R48, 'A_XOR': R48, 'BACKQUOTE': R48, 'BAD_OPEN': R48, 'BRACE_CLOSE': R48, 'BRACE_OPEN': R48, 'BR_TEXT': R48, 'CMDSUB_OPEN': R48, 'DBR_TEXT': R48, 'DQ_CLOSE': R48, 'DQ_OPEN': R48, 'DQ_TEXT': R48, 'DSQUOTE': R48, 'DYN_OPEN': R48, 'ESCAPED': R48, 'HERE_TEXT': R48, 'LITERAL': R48, 'PARAM': R48, 'PAT_TEXT': R48, 'SLASH': R48, 'SQUOTE': R48, 'SUB_COLON': R48, 'SUB_TEXT': R48, 'WORD_CLOSE': R48},
    {'ARITH': R49, 'ARITH_OPEN': R49, 'BACKQUOTE': R49, 'BAD_OPEN': R49, 'BRACE_CLOSE': R49, 'BRACE_OPEN': R49, 'BR_TEXT': R49, 'CMDSUB_OPEN': R49, 'DQ_OPEN': R49, 'DSQUOTE': R49, 'DYN_OPEN': R49, 'ESCAPED': R49, 'LITERAL': R49, 'PARAM': R49, 'PAT_TEXT': R49, 'SLASH': R49, 'SQUOTE': R49, 'WORD_CLOSE': R49},
    {'ARITH': 292, 'ARITH_OPEN': 199, 'BACKQUOTE': S70_0, 'BAD_OPEN': 75, 'BRACE_OPEN': 98, 'CMDSUB_OPEN': 39, 'DQ_OPEN': 85, 'DSQUOTE': S52_0, 'DYN_OPEN': 179, 'ESCAPED': S38_0, 'LITERAL': S47_0, 'PARAM': S95_0, 'SQUOTE': S73_0, 'WORD_CLOSE': 288},
    {'ASSIGNMENT_WORD': S173_93, 'ASSIGN_OPEN': 272, 'CASE': 343, 'CLOBBER': 118, 'CMD_NAME': S56_342, 'DGREAT': 320, 'DLESS': 214, 'DLESSDASH': 350, 'FOR': 337, 'GREAT': 36, 'GREATAND': 1, 'IF': 64, 'IO_NUMBER': 368, 'LBRACE': 230, 'LESS': 385, 'LESSAND': 157, 'LESSGREAT': 3, 'LPAR': 254, 'TLESS': 101, 'UNTIL': 41, 'WHILE': 20, 'WORD_OPEN': 21},
    {'ARITH': R50, 'ARITH_OPEN': R50, 'BACKQUOTE': R50, 'BAD_OPEN': R50, 'BRACE_OPEN': R50, 'CMDSUB_OPEN': R50, 'DQ_OPEN': R50, 'DSQUOTE': R50, 'DYN_OPEN': R50, 'ESCAPED': R50, 'LITERAL': R50, 'PARAM': R50, 'SQUOTE': R50, 'WORD_CLOSE': R50},
    {'ARITH': 301, 'ARITH_OPEN': 199, 'BACKQUOTE': S70_302, 'BAD_OPEN': 10, 'BRACE_OPEN': 161, 'CMDSUB_OPEN': 39, 'DQ_CLOSE': 327, 'DQ_TEXT': S143_302, 'DYN_OPEN': 179, 'PARAM': S95_302},
    {'$END': R51, 'AMP': R51, 'AND_IF': R51, 'CLOBBER': R51, 'DGREAT': R51, 'DLESS': R51, 'DLESSDASH': R51, 'DO': R51, 'DONE': R51, 'DSEMI': R51, 'ELIF': R51, 'ELSE': R51, 'ESAC': R51, 'FI': R51, 'GREAT': R51, 'GREATAND': R51, 'IO_NUMBER': R51, 'LESS': R51, 'LESSAND': R51, 'LESSGREAT': R51, 'NEWLINE': R51, 'OR_IF': R51, 'PIPE': R51, 'RBRACE': R51, 'RPAR': R51, 'SEMI': R51, 'SEMI_AND': R51, 'THEN': R51, 'TLESS': R51},
    {'ARITH': R52, 'ARITH_OPEN': R52, 'BACKQUOTE': R52, 'BAD_OPEN': R52, 'BRACE_CLOSE': R52, 'BRACE_OPEN': R52, 'BR_TEXT': R52, 'CMDSUB_OPEN': R52, 'DQ_OPEN': R52, 'DSQUOTE': R52, 'DYN_OPEN': R52, 'ESCAPED': R52, 'LITERAL': R52, 'PARAM': R52, 'PAT_TEXT': R52, 'SLASH': R52, 'SQUOTE': R52, 'WORD_CLOSE': R52},
    {'ARITH': R50, 'ARITH_OPEN': R50, 'BACKQUOTE': R50, 'BAD_OPEN': R50, 'BRACE_OPEN': R50, 'CMDSUB_OPEN': R50, 'DQ_OPEN': R50, 'DSQUOTE': R50, 'DYN_OPEN': R50, 'ESCAPED': R50, 'LITERAL': R50, 'PARAM': R50, 'SQUOTE': R50, 'WORD_CLOSE': R50},
    {'$END': R53, 'AMP': R53, 'AND_IF': R53, 'CLOBBER': R53, 'DGREAT': R53, 'DLESS': R53, 'DLESSDASH': R53, 'DO': R53, 'DONE': R53, 'DSEMI': R53, 'ELIF': R53, 'ELSE': R53, 'ESAC': R53, 'FI': R53, 'GREAT': R53, 'GREATAND': R53, 'IO_NUMBER': R53, 'LESS': R53, 'LESSAND': R53, 'LESSGREAT': R53, 'NEWLINE': R53, 'OR_IF': R53, 'PIPE': R53, 'RBRACE': R53, 'RPAR': R53, 'SEMI': R53, 'SEMI_AND': R53, 'THEN': R53, 'TLESS': R53},
    {},
    {'$END': R54, 'AMP': R54, 'AND_IF': R54, 'DO': R54, 'DONE': R54, 'DSEMI': R54, 'ELIF': R54, 'ELSE': R54, 'ESAC': R54, 'FI': R54, 'NEWLINE': R54, 'OR_IF': R54, 'RBRACE': R54, 'RPAR': R54, 'SEMI': R54, 'SEMI_AND': R54, 'THEN': R54},
    {'$END': R55, 'AMP': R55, 'AND_IF': R55, 'ASSIGNMENT_WORD': R55, 'ASSIGN_OPEN': R55, 'CLOBBER': R55, 'DGREAT': R55, 'DLESS': R55, 'DLESSDASH': R55, 'DO': R55, 'DONE': R55, 'DSEMI': R55, 'ELIF': R55, 'ELSE': R55, 'ESAC': R55, 'FI': R55, 'GREAT': R55, 'GREATAND': R55, 'IO_NUMBER': R55, 'LESS': R55, 'LESSAND': R55, 'LESSGREAT': R55, 'NEWLINE': R55, 'OR_IF': R55, 'PIPE': R55, 'RBRACE': R55, 'RPAR': R55, 'SEMI': R55, 'SEMI_AND': R55, 'THEN': R55, 'TLESS': R55, 'WORD': R55, 'WORD_OPEN': R55},
    {'$END': R56, 'AMP': R56, 'AND_IF': R56, 'CLOBBER': R56, 'DGREAT': R56, 'DLESS': R56, 'DLESSDASH': R56, 'DO': R56, 'DONE': R56, 'DSEMI': R56, 'ELIF': R56, 'ELSE': R56, 'ESAC': R56, 'FI': R56, 'GREAT': R56, 'GREATAND': R56, 'IO_NUMBER': R56, 'LESS': R56, 'LESSAND': R56, 'LESSGREAT': R56, 'NEWLINE': R56, 'OR_IF': R56, 'PIPE': R56, 'RBRACE': R56, 'RPAR': R56, 'SEMI': R56, 'SEMI_AND': R56, 'THEN': R56, 'TLESS': R56, 'WORD': R56, 'WORD_OPEN': R56},
    {'ARITH': R50, 'ARITH_OPEN': R50, 'BACKQUOTE': R50, 'BAD_OPEN': R50, 'BRACE_OPEN': R50, 'CMDSUB_OPEN': R50, 'DQ_OPEN': R50, 'DSQUOTE': R50, 'DYN_OPEN': R50, 'ESCAPED': R50, 'LITERAL': R50, 'PARAM': R50, 'SQUOTE': R50, 'WORD_CLOSE': R50},
    {'ESAC': R57},
    {'ASSIGNMENT_WORD': R10, 'ASSIGN_OPEN': R10, 'CASE': R10, 'CLOBBER': R10, 'CMD_NAME': R10, 'DGREAT': R10, 'DLESS': R10, 'DLESSDASH': R10, 'FNAME': R10, 'FOR': R10, 'FUNCTION': R10, 'GREAT': R10, 'GREATAND': R10, 'IF': R10, 'IO_NUMBER': R10, 'LBRACE': R10, 'LESS': R10, 'LESSAND': R10, 'LESSGREAT': R10, 'LPAR': R10, 'NEWLINE': S29_48, 'TLESS': R10, 'UNTIL': R10, 'WHILE': R10, 'WORD_OPEN': R10},
    {'$END': R58, 'AMP': R58, 'AND_IF': R58, 'ASSIGNMENT_WORD': R58, 'ASSIGN_OPEN': R58, 'CLOBBER': R58, 'DGREAT': R58, 'DLESS': R58, 'DLESSDASH': R58, 'DO': R58, 'DONE': R58, 'DSEMI': R58, 'ELIF': R58, 'ELSE': R58, 'ESAC': R58, 'FI': R58, 'GREAT': R58, 'GREATAND': R58, 'IO_NUMBER': R58, 'LESS': R58, 'LESSAND': R58, 'LESSGREAT': R58, 'NEWLINE': R58, 'OR_IF': R58, 'PIPE': R58, 'RBRACE': R58, 'RPAR': R58, 'SEMI': R58, 'SEMI_AND': R58, 'THEN': R58, 'TLESS': R58, 'WORD': R58, 'WORD_OPEN': R58},
    {'PARAM_OP': 164, 'REPLACE_OP': 187, 'SUB_COLON': 386},
    {'$END': R59, 'AMP': R59, 'AND_IF': R59, 'CLOBBER': 118, 'DGREAT': 320, 'DLESS': 214, 'DLESSDASH': 350, 'DO': R59, 'DONE': R59, 'DSEMI': R59, 'ELIF': R59, 'ELSE': R59, 'ESAC': R59, 'FI': R59, 'GREAT': 36, 'GREATAND': 1, 'IO_NUMBER': 368, 'LESS': 385, 'LESSAND': 157, 'LESSGREAT': 3, 'NEWLINE': R59, 'OR_IF': R59, 'PIPE': R59, 'RBRACE': R59, 'RPAR': R59, 'SEMI': R59, 'SEMI_AND': R59, 'THEN': R59, 'TLESS': 101, 'WORD': S186_0, 'WORD_OPEN': 21},
    {'ASSIGNMENT_WORD': R10, 'ASSIGN_OPEN': R10, 'BANG': R10, 'CASE': R10, 'CLOBBER': R10, 'CMD_NAME': R10, 'DGREAT': R10, 'DLESS': R10, 'DLESSDASH': R10, 'FNAME': R10, 'FOR': R10, 'FUNCTION': R10, 'GREAT': R10, 'GREATAND': R10, 'IF': R10, 'IO_NUMBER': R10, 'LBRACE': R10, 'LESS': R10, 'LESSAND': R10, 'LESSGREAT': R10, 'LPAR': R10, 'NEWLINE': S29_48, 'TLESS': R10, 'UNTIL': R10, 'WHILE': R10, 'WORD_OPEN': R10},
    {'WORD': S186_43, 'WORD_OPEN': 21},
    {'$END': R1, 'AMP': R1, 'AND_IF': R1, 'CLOBBER': R1, 'DGREAT': R1, 'DLESS': R1, 'DLESSDASH': R1, 'DO': R1, 'DONE': R1, 'DSEMI': R1, 'ELIF': R1, 'ELSE': R1, 'ESAC': R1, 'FI': R1, 'GREAT': R1, 'GREATAND': R1, 'IO_NUMBER': R1, 'LESS': R1, 'LESSAND': R1, 'LESSGREAT': R1, 'NEWLINE': R1, 'OR_IF': R1, 'PIPE': R1, 'RBRACE': R1, 'RPAR': R1, 'SEMI': R1, 'SEMI_AND': R1, 'THEN': R1, 'TLESS': R1},
    {'$END': R60, 'AMP': R60, 'AND_IF': R60, 'CLOBBER': 118, 'DGREAT': 320, 'DLESS': 214, 'DLESSDASH': 350, 'DO': R60, 'DONE': R60, 'DSEMI': R60, 'ELIF': R60, 'ELSE': R60, 'ESAC': R60, 'FI': R60, 'GREAT': 36, 'GREATAND': 1, 'IO_NUMBER': 368, 'LESS': 385, 'LESSAND': 157, 'LESSGREAT': 3, 'NEWLINE': R60, 'OR_IF': R60, 'PIPE': R60, 'RBRACE': R60, 'RPAR': R60, 'SEMI': R60, 'SEMI_AND': R60, 'THEN': R60, 'TLESS': 101},
    {'DO': R61, 'IN': R61, 'NEWLINE': R61, 'SEMI': R61},
    {'ESAC': 276},
    {'DO': 213},
    {'ESAC': R62, 'LPAR': R62, 'PATTERN': R62, 'WORD_OPEN': R62},
    {'$END': R63, 'AMP': R63, 'AND_IF': R63, 'CLOBBER': 118, 'DGREAT': 320, 'DLESS': 214, 'DLESSDASH': 350, 'DO': R63, 'DONE': R63, 'DSEMI': R63, 'ELIF': R63, 'ELSE': R63, 'ESAC': R63, 'FI': R63, 'GREAT': 36, 'GREATAND': 1, 'IO_NUMBER': 368, 'LESS': 385, 'LESSAND': 157, 'LESSGREAT': 3, 'NEWLINE': R63, 'OR_IF': R63, 'PIPE': R63, 'RBRACE': R63, 'RPAR': R63, 'SEMI': R63, 'SEMI_AND': R63, 'THEN': R63, 'TLESS': 101},
    {'PIPE': R64, 'RPAR': R64},
    {'ESAC': 198, 'LPAR': 149, 'PATTERN': S85_110, 'WORD_OPEN': 21},
    {'$END': R65, 'AMP': R65, 'AND_IF': R65, 'ASSIGNMENT_WORD': R65, 'ASSIGN_OPEN': R65, 'CLOBBER': R65, 'DGREAT': R65, 'DLESS': R65, 'DLESSDASH': R65, 'DO': R65, 'DONE': R65, 'DSEMI': R65, 'ELIF': R65, 'ELSE': R65, 'ESAC': R65, 'FI': R65, 'GREAT': R65, 'GREATAND': R65, 'IO_NUMBER': R65, 'LESS': R65, 'LESSAND': R65, 'LESSGREAT': R65, 'NEWLINE': R65, 'OR_IF': R65, 'PIPE': R65, 'RBRACE': R65, 'RPAR': R65, 'SEMI': R65, 'SEMI_AND': R65, 'THEN': R65, 'TLESS': R65, 'WORD': R65, 'WORD_OPEN': R65},
    {},
    {'RPAR': 188},
    {'$END': R66, 'AMP': R66, 'AND_IF': R66, 'DO': R66, 'DONE': R66, 'DSEMI': R66, 'ELIF': R66, 'ELSE': R66, 'ESAC': R66, 'FI': R66, 'NEWLINE': R66, 'OR_IF': R66, 'PIPE': 96, 'RBRACE': R66, 'RPAR': R66, 'SEMI': R66, 'SEMI_AND': R66, 'THEN': R66},
    {'$END': R67, 'AMP': R67, 'AND_IF': R67, 'CLOBBER': R67, 'DGREAT': R67, 'DLESS': R67, 'DLESSDASH': R67, 'DO': R67, 'DONE': R67, 'DSEMI': R67, 'ELIF': R67, 'ELSE': R67, 'ESAC': R67, 'FI': R67, 'GREAT': R67, 'GREATAND': R67, 'IO_NUMBER': R67, 'LESS': R67, 'LESSAND': R67, 'LESSGREAT': R67, 'NEWLINE': R67, 'OR_IF': R67, 'PIPE': R67, 'RBRACE': R67, 'RPAR': R67, 'SEMI': R67, 'SEMI_AND': R67, 'THEN': R67, 'TLESS': R67, 'WORD': R67, 'WORD_OPEN': R67},
    {'$END': R68},
    {'$END': R69, 'AMP': R69, 'AND_IF': R69, 'DO': R69, 'DONE': R69, 'DSEMI': R69, 'ELIF': R69, 'ELSE': R69, 'ESAC': R69, 'FI': R69, 'NEWLINE': R69, 'OR_IF': R69, 'PIPE': R69, 'RBRACE': R69, 'RPAR': R69, 'SEMI': R69, 'SEMI_AND': R69, 'THEN': R69},
    {'WORD': S186_133, 'WORD_OPEN': 21},
    {'$END': R70, 'ARITH': R70, 'ARITH_OPEN': R70, 'ARITH_TEXT': R70, 'A_BAND': R70, 'A_BOR': R70, 'A_COLON': R70, 'A_COMMA': R70, 'A_EQ': R70, 'A_LAND': R70, 'A_LOR': R70, 'A_LPAR': R70, 'A_POWER': R70, 'A_PROD': R70, 'A_QUEST': R70, 'A_REL': R70, 'A_RPAR': R70, 'A_SHIFT': R70, 'A_SIGN': R70, 'A_XOR': R70, 'BACKQUOTE': R70, 'BAD_OPEN': R70, 'BRACE_CLOSE': R70, 'BRACE_OPEN': R70, 'BR_TEXT': R70, 'CMDSUB_OPEN': R70, 'DBR_TEXT': R70, 'DQ_CLOSE': R70, 'DQ_OPEN': R70, 'DQ_TEXT': R70, 'DSQUOTE': R70, 'DYN_OPEN': R70, 'ESCAPED': R70, 'HERE_TEXT': R70, 'LITERAL': R70, 'PARAM': R70, 'PAT_TEXT': R70, 'SLASH': R70, 'SQUOTE': R70, 'SUB_COLON': R70, 'SUB_TEXT': R70, 'WORD_CLOSE': R70},
    {'$END': R71, 'AMP': R71, 'AND_IF': R71, 'CLOBBER': R71, 'DGREAT': R71, 'DLESS': R71, 'DLESSDASH': R71, 'DO': R71, 'DONE': R71, 'DSEMI': R71, 'ELIF': R71, 'ELSE': R71, 'ESAC': R71, 'FI': R71, 'GREAT': R71, 'GREATAND': R71, 'IO_NUMBER': R71, 'LESS': R71, 'LESSAND': R71, 'LESSGREAT': R71, 'NEWLINE': R71, 'OR_IF': R71, 'PIPE': R71, 'RBRACE': R71, 'RPAR': R71, 'SEMI': R71, 'SEMI_AND': R71, 'THEN': R71, 'TLESS': R71},
    {'$END': R72, 'A_BAND': R72, 'A_BOR': R72, 'A_COLON': R72, 'A_COMMA': R72, 'A_EQ': 168, 'A_LAND': R72, 'A_LOR': R72, 'A_QUEST': R72, 'A_RPAR': R72, 'A_XOR': R72},
    {'THEN': 263},
    {'ARITH': 292, 'ARITH_OPEN': 199, 'BACKQUOTE': S70_0, 'BAD_OPEN': 75, 'BRACE_OPEN': 98, 'CMDSUB_OPEN': 39, 'DQ_OPEN': 85, 'DSQUOTE': S52_0, 'DYN_OPEN': 179, 'ESCAPED': S38_0, 'LITERAL': S47_0, 'PARAM': S95_0, 'SQUOTE': S73_0, 'WORD_CLOSE': 336},
    {'ARITH': R73, 'ARITH_OPEN': R73, 'BACKQUOTE': R73, 'BAD_OPEN': R73, 'BRACE_CLOSE': R73, 'BRACE_OPEN': R73, 'BR_TEXT': R73, 'CMDSUB_OPEN': R73, 'DQ_OPEN': R73, 'DSQUOTE': R73, 'DYN_OPEN': R73, 'ESCAPED': R73, 'LITERAL': R73, 'PARAM': R73, 'PAT_TEXT': R73, 'SLASH': R73, 'SQUOTE': R73, 'WORD_CLOSE': R73},
    {'$END': R74, 'A_BAND': R74, 'A_BOR': R74, 'A_COLON': R74, 'A_COMMA': R74, 'A_EQ': R74, 'A_LAND': R74, 'A_LOR': R74, 'A_QUEST': R74, 'A_REL': 24, 'A_RPAR': R74, 'A_XOR': R74},
    {'$END': R75, 'AMP': R75, 'AND_IF': R75, 'DO': R75, 'DONE': R75, 'DSEMI': R75, 'ELIF': R75, 'ELSE': R75, 'ESAC': R75, 'FI': R75, 'NEWLINE': R75, 'OR_IF': R75, 'RBRACE': R75, 'RPAR': R75, 'SEMI': R75, 'SEMI_AND': R75, 'THEN': R75},
    {'$END': R76, 'ASSIGNMENT_WORD': R76, 'ASSIGN_OPEN': R76, 'BANG': R76, 'CASE': R76, 'CLOBBER': R76, 'CMD_NAME': R76, 'DGREAT': R76, 'DLESS': R76, 'DLESSDASH': R76, 'DO': R76, 'DONE': R76, 'DSEMI': R76, 'ELIF': R76, 'ELSE': R76, 'ESAC': R76, 'FI': R76, 'FNAME': R76, 'FOR': R76, 'FUNCTION': R76, 'GREAT': R76, 'GREATAND': R76, 'IF': R76, 'IO_NUMBER': R76, 'LBRACE': R76, 'LESS': R76, 'LESSAND': R76, 'LESSGREAT': R76, 'LPAR': R76, 'NEWLINE': R76, 'RBRACE': R76, 'RPAR': R76, 'SEMI_AND': R76, 'THEN': R76, 'TLESS': R76, 'UNTIL': R76, 'WHILE': R76, 'WORD_OPEN': R76},
    {'ARITH': 166, 'ARITH_OPEN': 199, 'A_LPAR': 63, 'A_NAME': 361, 'A_NOT': 62, 'A_NUMBER': S15_174, 'A_PRE_INC': 195, 'A_SIGN': 48, 'BACKQUOTE': S70_167, 'BAD_OPEN': 10, 'BRACE_OPEN': 161, 'CMDSUB_OPEN': 39, 'DYN_OPEN': 179, 'PARAM': S95_167},
    {'$END': R23, 'AMP': R23, 'AND_IF': R23, 'ASSIGNMENT_WORD': R23, 'ASSIGN_OPEN': R23, 'CLOBBER': R23, 'DGREAT': R23, 'DLESS': R23, 'DLESSDASH': R23, 'DO': R23, 'DONE': R23, 'DSEMI': R23, 'ELIF': R23, 'ELSE': R23, 'ESAC': R23, 'FI': R23, 'GREAT': R23, 'GREATAND': R23, 'IO_NUMBER': R23, 'LESS': R23, 'LESSAND': R23, 'LESSGREAT': R23, 'NEWLINE': R23, 'OR_IF': R23, 'PIPE': R23, 'RBRACE': R23, 'RPAR': R23, 'SEMI': R23, 'SEMI_AND': R23, 'THEN': R23, 'TLESS': R23, 'WORD': R23, 'WORD_OPEN': R23},
    {'ASSIGNMENT_WORD': R10, 'ASSIGN_OPEN': R10, 'CASE': R10, 'CLOBBER': R10, 'CMD_NAME': R10, 'DGREAT': R10, 'DLESS': R10, 'DLESSDASH': R10, 'FOR': R10, 'GREAT': R10, 'GREATAND': R10, 'IF': R10, 'IO_NUMBER': R10, 'LBRACE': R10, 'LESS': R10, 'LESSAND': R10, 'LESSGREAT': R10, 'LPAR': R10, 'NEWLINE': S29_48, 'TLESS': R10, 'UNTIL': R10, 'WHILE': R10, 'WORD_OPEN': R10},
    {'DO': 213, 'IN': R10, 'NEWLINE': S29_348, 'SEMI': 323},
    {'$END': R23, 'AMP': R23, 'AND_IF': R23, 'ASSIGNMENT_WORD': R23, 'ASSIGN_OPEN': R23, 'CLOBBER': R23, 'DGREAT': R23, 'DLESS': R23, 'DLESSDASH': R23, 'DO': R23, 'DONE': R23, 'DSEMI': R23, 'ELIF': R23, 'ELSE': R23, 'ESAC': R23, 'FI': R23, 'GREAT': R23, 'GREATAND': R23, 'IO_NUMBER': R23, 'LESS': R23, 'LESSAND': R23, 'LESSGREAT': R23, 'NEWLINE': R23, 'OR_IF': R23, 'PIPE': R23, 'RBRACE': R23, 'RPAR': R23, 'SEMI': R23, 'SEMI_AND': R23, 'THEN': R23, 'TLESS': R23, 'WORD': R23, 'WORD_OPEN': R23},
    {'RBRACE': 86},
    {'$END': R77, 'A_BAND': R77, 'A_BOR': R77, 'A_COLON': R77, 'A_COMMA': R77, 'A_EQ': R77, 'A_LAND': R77, 'A_LOR': R77, 'A_PROD': 192, 'A_QUEST': R77, 'A_REL': R77, 'A_RPAR': R77, 'A_SHIFT': R77, 'A_SIGN': R77, 'A_XOR': R77},
    {'$END': R37, 'AMP': R37, 'AND_IF': R37, 'CLOBBER': R37, 'DGREAT': R37, 'DLESS': R37, 'DLESSDASH': R37, 'DO': R37, 'DONE': R37, 'DSEMI': R37, 'ELIF': R37, 'ELSE': R37, 'ESAC': R37, 'FI': R37, 'GREAT': R37, 'GREATAND': R37, 'IO_NUMBER': R37, 'LESS': R37, 'LESSAND': R37, 'LESSGREAT': R37, 'NEWLINE': R37, 'OR_IF': R37, 'PIPE': R37, 'RBRACE': R37, 'RPAR': R37, 'SEMI': R37, 'SEMI_AND': R37, 'THEN': R37, 'TLESS': R37, 'WORD': R37, 'WORD_OPEN': R37},
    {'$END': R23, 'AMP': R23, 'AND_IF': R23, 'ASSIGNMENT_WORD': R23, 'ASSIGN_OPEN': R23, 'CLOBBER': R23, 'DGREAT': R23, 'DLESS': R23, 'DLESSDASH': R23, 'DO': R23, 'DONE': R23, 'DSEMI': R23, 'ELIF': R23, 'ELSE': R23, 'ESAC': R23, 'FI': R23, 'GREAT': R23, 'GREATAND': R23, 'IO_NUMBER': R23, 'LESS': R23, 'LESSAND': R23, 'LESSGREAT': R23, 'NEWLINE': R23, 'OR_IF': R23, 'PIPE': R23, 'RBRACE': R23, 'RPAR': R23, 'SEMI': R23, 'SEMI_AND': R23, 'THEN': R23, 'TLESS': R23, 'WORD': R23, 'WORD_OPEN': R23},
    {'$END': R23, 'AMP': R23, 'AND_IF': R23, 'ASSIGNMENT_WORD': R23, 'ASSIGN_OPEN': R23, 'CLOBBER': R23, 'DGREAT': R23, 'DLESS': R23, 'DLESSDASH': R23, 'DO': R23, 'DONE': R23, 'DSEMI': R23, 'ELIF': R23, 'ELSE': R23, 'ESAC': R23, 'FI': R23, 'GREAT': R23, 'GREATAND': R23, 'IO_NUMBER': R23, 'LESS': R23, 'LESSAND': R23, 'LESSGREAT': R23, 'NEWLINE': R23, 'OR_IF': R23, 'PIPE': R23, 'RBRACE': R23, 'RPAR': R23, 'SEMI': R23, 'SEMI_AND': R23, 'THEN': R23, 'TLESS': R23, 'WORD': R23, 'WORD_OPEN': R23},
    {'$END': R23, 'AMP': R23, 'AND_IF': R23, 'ASSIGNMENT_WORD': R23, 'ASSIGN_OPEN': R23, 'CLOBBER': R23, 'DGREAT': R23, 'DLESS': R23, 'DLESSDASH': R23, 'DO': R23, 'DONE': R23, 'DSEMI': R23, 'ELIF': R23, 'ELSE': R23, 'ESAC': R23, 'FI': R23, 'GREAT': R23, 'GREATAND': R23, 'IO_NUMBER': R23, 'LESS': R23, 'LESSAND': R23, 'LESSGREAT': R23, 'NEWLINE': R23, 'OR_IF': R23, 'PIPE': R23, 'RBRACE': R23, 'RPAR': R23, 'SEMI': R23, 'SEMI_AND': R23, 'THEN': R23, 'TLESS': R23, 'WORD': R23, 'WORD_OPEN': R23},
    {'$END': R78, 'ARITH': R78, 'ARITH_OPEN': R78, 'ARITH_TEXT': R78, 'A_BAND': R78, 'A_BOR': R78, 'A_COLON': R78, 'A_COMMA': R78, 'A_EQ': R78, 'A_LAND': R78, 'A_LOR': R78, 'A_LPAR': R78, 'A_POWER': R78, 'A_PROD': R78, 'A_QUEST': R78, 'A_REL': R78, 'A_RPAR': R78, 'A_SHIFT': R78, 'A_SIGN': R78, 'A_XOR': R78, 'BACKQUOTE': R78, 'BAD_OPEN': R78, 'BRACE_CLOSE': R78, 'BRACE_OPEN': R78, 'CMDSUB_OPEN': R78, 'DBR_TEXT': R78, 'DQ_CLOSE': R78, 'DQ_OPEN': R78, 'DQ_TEXT': R78, 'DYN_OPEN': R78, 'HERE_TEXT': R78, 'PARAM': R78, 'SUB_COLON': R78, 'SUB_TEXT': R78},
    {'$END': R23, 'AMP': R23, 'AND_IF': R23, 'ASSIGNMENT_WORD': R23, 'ASSIGN_OPEN': R23, 'CLOBBER': R23, 'DGREAT': R23, 'DLESS': R23, 'DLESSDASH': R23, 'DO': R23, 'DONE': R23, 'DSEMI': R23, 'ELIF': R23, 'ELSE': R23, 'ESAC': R23, 'FI': R23, 'GREAT': R23, 'GREATAND': R23, 'IO_NUMBER': R23, 'LESS': R23, 'LESSAND': R23, 'LESSGREAT': R23, 'NEWLINE': R23, 'OR_IF': R23, 'PIPE': R23, 'RBRACE': R23, 'RPAR': R23, 'SEMI': R23, 'SEMI_AND': R23, 'THEN': R23, 'TLESS': R23, 'WORD': R23, 'WORD_OPEN': R23},
    {'$END': R79, 'AMP': R79, 'AND_IF': R79, 'ASSIGNMENT_WORD': R79, 'ASSIGN_OPEN': R79, 'CLOBBER': R79, 'DGREAT': R79, 'DLESS': R79, 'DLESSDASH': R79, 'DO': R79, 'DONE': R79, 'DSEMI': R79, 'ELIF': R79, 'ELSE': R79, 'ESAC': R79, 'FI': R79, 'GREAT': R79, 'GREATAND': R79, 'IN': R79, 'IO_NUMBER': R79, 'LESS': R79, 'LESSAND': R79, 'LESSGREAT': R79, 'NEWLINE': R79, 'OR_IF': R79, 'PIPE': R79, 'RBRACE': R79, 'RPAR': R79, 'SEMI': R79, 'SEMI_AND': R79, 'THEN': R79, 'TLESS': R79, 'WORD': R79, 'WORD_OPEN': R79},
    {'$END': R80, 'AMP': R80, 'AND_IF': R80, 'CLOBBER': R80, 'DGREAT': R80, 'DLESS': R80, 'DLESSDASH': R80, 'DO': R80, 'DONE': R80, 'DSEMI': R80, 'ELIF': R80, 'ELSE': R80, 'ESAC': R80, 'FI': R80, 'GREAT': R80, 'GREATAND': R80, 'IO_NUMBER': R80, 'LESS': R80, 'LESSAND': R80, 'LESSGREAT': R80, 'NEWLINE': R80, 'OR_IF': R80, 'PIPE': R80, 'RBRACE': R80, 'RPAR': R80, 'SEMI': R80, 'SEMI_AND': R80, 'THEN': R80, 'TLESS': R80},
    {'$END': R81, 'A_BAND': R81, 'A_BOR': R81, 'A_COLON': R81, 'A_COMMA': R81, 'A_EQ': R81, 'A_LAND': R81, 'A_LOR': R81, 'A_POWER': R81, 'A_PROD': R81, 'A_QUEST': R81, 'A_REL': R81, 'A_RPAR': R81, 'A_SHIFT': R81, 'A_SIGN': R81, 'A_XOR': R81},
    {'ARITH': 166, 'ARITH_OPEN': 199, 'A_LPAR': 63, 'A_NAME': 361, 'A_NOT': 62, 'A_NUMBER': S15_174, 'A_PRE_INC': 195, 'A_SIGN': 48, 'BACKQUOTE': S70_167, 'BAD_OPEN': 10, 'BRACE_OPEN': 161, 'CMDSUB_OPEN': 39, 'DYN_OPEN': 179, 'PARAM': S95_167},
    {'$END': R82, 'A_COLON': R82, 'A_COMMA': R82, 'A_RPAR': R82},
    {'$END': R83, 'A_BAND': R83, 'A_BOR': R83, 'A_COLON': R83, 'A_COMMA': R83, 'A_EQ': R83, 'A_LAND': R83, 'A_LOR': R83, 'A_POWER': R83, 'A_PROD': R83, 'A_QUEST': R83, 'A_REL': R83, 'A_RPAR': R83, 'A_SHIFT': R83, 'A_SIGN': R83, 'A_XOR': R83},
    {'LBRACE': 230},
    {'$END': R84, 'ASSIGNMENT_WORD': R84, 'ASSIGN_OPEN': R84, 'BANG': R84, 'CASE': R84, 'CLOBBER': R84, 'CMD_NAME': R84, 'DGREAT': R84, 'DLESS': R84, 'DLESSDASH': R84, 'DO': R84, 'DONE': R84, 'DSEMI': R84, 'ELIF': R84, 'ELSE': R84, 'ESAC': R84, 'FI': R84, 'FNAME': R84, 'FOR': R84, 'FUNCTION': R84, 'GREAT': R84, 'GREATAND': R84, 'IF': R84, 'IN': R84, 'IO_NUMBER': R84, 'LBRACE': R84, 'LESS': R84, 'LESSAND': R84, 'LESSGREAT': R84, 'LPAR': R84, 'NEWLINE': R84, 'PATTERN': R84, 'RBRACE': R84, 'RPAR': R84, 'SEMI_AND': R84, 'THEN': R84, 'TLESS': R84, 'UNTIL': R84, 'WHILE': R84, 'WORD_OPEN': R84},
    {'WORD': S186_229, 'WORD_OPEN': 21},
    {'ASSIGNMENT_WORD': R10, 'ASSIGN_OPEN': R10, 'BANG': R10, 'CASE': R10, 'CLOBBER': R10, 'CMD_NAME': R10, 'DGREAT': R10, 'DLESS': R10, 'DLESSDASH': R10, 'FNAME': R10, 'FOR': R10, 'FUNCTION': R10, 'GREAT': R10, 'GREATAND': R10, 'IF': R10, 'IO_NUMBER': R10, 'LBRACE': R10, 'LESS': R10, 'LESSAND': R10, 'LESSGREAT': R10, 'LPAR': R10, 'NEWLINE': S29_48, 'TLESS': R10, 'UNTIL': R10, 'WHILE': R10, 'WORD_OPEN': R10},
    {'ARITH': 166, 'ARITH_OPEN': 199, 'A_LPAR': 63, 'A_NAME': 361, 'A_NOT': 62, 'A_NUMBER': S15_174, 'A_PRE_INC': 195, 'A_SIGN': 48, 'BACKQUOTE': S70_167, 'BAD_OPEN': 10, 'BRACE_OPEN': 161, 'CMDSUB_OPEN': 39, 'DYN_OPEN': 179, 'PARAM': S95_167},
    {'PIPE': R85, 'RPAR': R85},
    {'$END': R86, 'ARITH': 183, 'ARITH_OPEN': 199, 'BACKQUOTE': S70_0, 'BAD_OPEN': 10, 'BRACE_OPEN': 161, 'CMDSUB_OPEN': 39, 'DYN_OPEN': 179, 'HERE_TEXT': S105_0, 'PARAM': S95_0},
    {'DO': 213},
    {'LBRACE': R10, 'LPAR': 113, 'NEWLINE': S29_48},
    {'$END': R87, 'AMP': R87, 'AND_IF': R87, 'CLOBBER': 118, 'DGREAT': 320, 'DLESS': 214, 'DLESSDASH': 350, 'DO': R87, 'DONE': R87, 'DSEMI': R87, 'ELIF': R87, 'ELSE': R87, 'ESAC': R87, 'FI': R87, 'GREAT': 36, 'GREATAND': 1, 'IO_NUMBER': 368, 'LESS': 385, 'LESSAND': 157, 'LESSGREAT': 3, 'NEWLINE': R87, 'OR_IF': R87, 'PIPE': R87, 'RBRACE': R87, 'RPAR': R87, 'SEMI': R87, 'SEMI_AND': R87, 'THEN': R87, 'TLESS': 101, 'WORD': S186_0, 'WORD_OPEN': 21},
    {'WORD': S186_138, 'WORD_OPEN': 21},
    {'THEN': 200},
    {'WORD_OPEN': 21},
    {'$END': R88, 'AMP': R88, 'AND_IF': R88, 'CLOBBER': 118, 'DGREAT': 320, 'DLESS': 214, 'DLESSDASH': 350, 'DO': R88, 'DONE': R88, 'DSEMI': R88, 'ELIF': R88, 'ELSE': R88, 'ESAC': R88, 'FI': R88, 'GREAT': 36, 'GREATAND': 1, 'IO_NUMBER': 368, 'LESS': 385, 'LESSAND': 157, 'LESSGREAT': 3, 'NEWLINE': R88, 'OR_IF': R88, 'PIPE': R88, 'RBRACE': R88, 'RPAR': R88, 'SEMI': R88, 'SEMI_AND': R88, 'THEN': R88, 'TLESS': 101},
    {'PARAM_OP': 197, 'PATTERN_OP': 329, 'REPLACE_OP': 187, 'SUB_COLON': 386},
    {'$END': R89, 'ASSIGNMENT_WORD': S173_93, 'ASSIGN_OPEN': 272, 'BANG': 287, 'CASE': 343, 'CLOBBER': 118, 'CMD_NAME': S56_342, 'DGREAT': 320, 'DLESS': 214, 'DLESSDASH': 350, 'FNAME': 245, 'FOR': 337, 'FUNCTION': 261, 'GREAT': 36, 'GREATAND': 1, 'IF': 64, 'IO_NUMBER': 368, 'LBRACE': 230, 'LESS': 385, 'LESSAND': 157, 'LESSGREAT': 3, 'LPAR': 254, 'NEWLINE': S162_91, 'TLESS': 101, 'UNTIL': 41, 'WHILE': 20, 'WORD_OPEN': 21},
    {'$END': R90, 'A_BOR': 190, 'A_COLON': R90, 'A_COMMA': R90, 'A_LAND': R90, 'A_LOR': R90, 'A_QUEST': R90, 'A_RPAR': R90},
    {'ARITH': 302, 'ARITH_OPEN': 199, 'BACKQUOTE': S70_303, 'BAD_OPEN': 75, 'BRACE_CLOSE': 249, 'BRACE_OPEN': 98, 'BR_TEXT': S159_303, 'CMDSUB_OPEN': 39, 'DQ_OPEN': 85, 'DSQUOTE': S52_303, 'DYN_OPEN': 179, 'ESCAPED': S202_303, 'PARAM': S95_303, 'SQUOTE': S73_303},
    {'$END': R91, 'ASSIGNMENT_WORD': R91, 'ASSIGN_OPEN': R91, 'BANG': R91, 'CASE': R91, 'CLOBBER': R91, 'CMD_NAME': R91, 'DGREAT': R91, 'DLESS': R91, 'DLESSDASH': R91, 'DO': R91, 'DONE': R91, 'DSEMI': R91, 'ELIF': R91, 'ELSE': R91, 'ESAC': R91, 'FI': R91, 'FNAME': R91, 'FOR': R91, 'FUNCTION': R91, 'GREAT': R91, 'GREATAND': R91, 'IF': R91, 'IO_NUMBER': R91, 'LBRACE': R91, 'LESS': R91, 'LESSAND': R91, 'LESSGREAT': R91, 'LPAR': R91, 'NEWLINE': R91, 'RBRACE': R91, 'RPAR': R91, 'SEMI_AND': R91, 'THEN': R91, 'TLESS': R91, 'UNTIL': R91, 'WHILE': R91, 'WORD_OPEN': R91},
    {'$END': R27, 'A_BAND': R27, 'A_BOR': R27, 'A_COLON': R27, 'A_COMMA': R27, 'A_EQ': R27, 'A_LAND': R27, 'A_LOR': R27, 'A_POWER': R27, 'A_PROD': R27, 'A_QUEST': R27, 'A_REL': R27, 'A_RPAR': R27, 'A_SHIFT': R27, 'A_SIGN': R27, 'A_XOR': R27},
    {'$END': R92, 'AMP': R92, 'AND_IF': R92, 'CLOBBER': 118, 'DGREAT': 320, 'DLESS': 214, 'DLESSDASH': 350, 'DO': R92, 'DONE': R92, 'DSEMI': R92, 'ELIF': R92, 'ELSE': R92, 'ESAC': R92, 'FI': R92, 'GREAT': 36, 'GREATAND': 1, 'IO_NUMBER': 368, 'LESS': 385, 'LESSAND': 157, 'LESSGREAT': 3, 'NEWLINE': R92, 'OR_IF': R92, 'PIPE': R92, 'RBRACE': R92, 'RPAR': R92, 'SEMI': R92, 'SEMI_AND': R92, 'THEN': R92, 'TLESS': 101, 'WORD': S186_136, 'WORD_OPEN': 21},
    {'ARITH': 166, 'ARITH_OPEN': 199, 'A_LPAR': 63, 'A_NAME': 361, 'A_NOT': 62, 'A_NUMBER': S15_174, 'A_PRE_INC': 195, 'A_SIGN': 48, 'BACKQUOTE': S70_167, 'BAD_OPEN': 10, 'BRACE_OPEN': 161, 'CMDSUB_OPEN': 39, 'DYN_OPEN': 179, 'PARAM': S95_167},
    {'$END': R93, 'ARITH': R93, 'ARITH_OPEN': R93, 'ARITH_TEXT': R93, 'A_BAND': R93, 'A_BOR': R93, 'A_COLON': R93, 'A_COMMA': R93, 'A_EQ': R93, 'A_LAND': R93, 'A_LOR': R93, 'A_LPAR': R93, 'A_POWER': R93, 'A_PROD': R93, 'A_QUEST': R93, 'A_REL': R93, 'A_RPAR': R93, 'A_SHIFT': R93, 'A_SIGN': R93, 'A_XOR': R93, 'BACKQUOTE': R93, 'BAD_OPEN': R93, 'BRACE_CLOSE': R93, 'BRACE_OPEN': R93, 'BR_TEXT': R93, 'CMDSUB_OPEN': R93, 'DBR_TEXT': R93, 'DQ_CLOSE': R93, 'DQ_OPEN': R93, 'DQ_TEXT': R93, 'DSQUOTE': R93, 'DYN_OPEN': R93, 'ESCAPED': R93, 'HERE_TEXT': R93, 'LITERAL': R93, 'PARAM': R93, 'PAT_TEXT': R93, 'SLASH': R93, 'SQUOTE': R93, 'SUB_COLON': R93, 'SUB_TEXT': R93, 'WORD_CLOSE': R93},
    {'$END': R94, 'ASSIGNMENT_WORD': S173_93, 'ASSIGN_OPEN': 272, 'BANG': 287, 'CASE': 343, 'CLOBBER': 118, 'CMD_NAME': S56_342, 'DGREAT': 320, 'DLESS': 214, 'DLESSDASH': 350, 'FNAME': 245, 'FOR': 337, 'FUNCTION': 261, 'GREAT': 36, 'GREATAND': 1, 'IF': 64, 'IO_NUMBER': 368, 'LBRACE': 230, 'LESS': 385, 'LESSAND': 157, 'LESSGREAT': 3, 'LPAR': 254, 'TLESS': 101, 'UNTIL': 41, 'WHILE': 20, 'WORD_OPEN': 21},
    {'$END': R95, 'ARITH': R95, 'ARITH_OPEN': R95, 'ARITH_TEXT': R95, 'A_BAND': R95, 'A_BOR': R95, 'A_COLON': R95, 'A_COMMA': R95, 'A_EQ': R95, 'A_LAND': R95, 'A_LOR': R95, 'A_LPAR': R95, 'A_POWER': R95, 'A_PROD': R95, 'A_QUEST': R95, 'A_REL': R95, 'A_RPAR': R95, 'A_SHIFT': R95, 'A_SIGN': R95, 'A_XOR': R95, 'BACKQUOTE': R95, 'BAD_OPEN': R95, 'BRACE_CLOSE': R95, 'BRACE_OPEN': R95, 'BR_TEXT': R95, 'CMDSUB_OPEN': R95, 'DBR_TEXT': R95, 'DQ_CLOSE': R95, 'DQ_OPEN': R95, 'DQ_TEXT': R95, 'DSQUOTE': R95, 'DYN_OPEN': R95, 'ESCAPED': R95, 'HERE_TEXT': R95, 'LITERAL': R95, 'PARAM': R95, 'PAT_TEXT': R95, 'SLASH': R95, 'SQUOTE': R95, 'SUB_COLON': R95, 'SUB_TEXT': R95, 'WORD_CLOSE': R95},
    {'$END': R96, 'A_COMMA': 181},
    {'$END': R97, 'A_BAND': R97, 'A_BOR': R97, 'A_COLON': R97, 'A_COMMA': R97, 'A_EQ': R97, 'A_LAND': R97, 'A_LOR': R97, 'A_POWER': 128, 'A_PROD': R97, 'A_QUEST': R97, 'A_REL': R97, 'A_RPAR': R97, 'A_SHIFT': R97, 'A_SIGN': R97, 'A_XOR': R97},
    {'$END': R98, 'A_COLON': R98, 'A_COMMA': R98, 'A_LOR': 269, 'A_QUEST': 339, 'A_RPAR': R98},
    {'$END': R99, 'ARITH': R99, 'ARITH_OPEN': R99, 'BACKQUOTE': R99, 'BAD_OPEN': R99, 'BRACE_OPEN': R99, 'CMDSUB_OPEN': R99, 'DYN_OPEN': R99, 'HERE_TEXT': R99, 'PARAM': R99},
    {},
    {'FI': R100},
    {'$END': R101, 'A_ASSIGN_OP': 318, 'A_BAND': R101, 'A_BOR': R101, 'A_COLON': R101, 'A_COMMA': R101, 'A_EQ': R101, 'A_LAND': R101, 'A_LOR': R101, 'A_POST_INC': 275, 'A_POWER': R101, 'A_PROD': R101, 'A_QUEST': R101, 'A_REL': R101, 'A_RPAR': R101, 'A_SHIFT': R101, 'A_SIGN': R101, 'A_XOR': R101},
    {'ARITH': 216, 'ARITH_OPEN': 199, 'ARITH_TEXT': S130_217, 'A_LPAR': 251, 'BACKQUOTE': S70_217, 'BAD_OPEN': 10, 'BRACE_OPEN': 161, 'CMDSUB_OPEN': 39, 'DYN_OPEN': 179, 'PARAM': S95_217},
    {'$END': R99, 'ARITH': R99, 'ARITH_OPEN': R99, 'BACKQUOTE': R99, 'BAD_OPEN': R99, 'BRACE_OPEN': R99, 'CMDSUB_OPEN': R99, 'DYN_OPEN': R99, 'HERE_TEXT': R99, 'PARAM': R99},
    {'ARITH': 166, 'ARITH_OPEN': 199, 'A_LPAR': 63, 'A_NAME': 178, 'A_NOT': 62, 'A_NUMBER': S15_174, 'A_PRE_INC': 195, 'A_SIGN': 48, 'BACKQUOTE': S70_167, 'BAD_OPEN': 10, 'BRACE_OPEN': 161, 'CMDSUB_OPEN': 39, 'DYN_OPEN': 179, 'PARAM': S95_167},
    {'$END': R102, 'AMP': R102, 'AND_IF': R102, 'DO': R102, 'DONE': R102, 'DSEMI': R102, 'ELIF': R102, 'ELSE': R102, 'ESAC': R102, 'FI': R102, 'NEWLINE': R102, 'OR_IF': R102, 'PIPE': R102, 'RBRACE': R102, 'RPAR': R102, 'SEMI': R102, 'SEMI_AND': R102, 'THEN': R102},
    {'$END': R103, 'ARITH': R103, 'ARITH_OPEN': R103, 'BACKQUOTE': R103, 'BAD_OPEN': R103, 'BRACE_OPEN': R103, 'CMDSUB_OPEN': R103, 'DYN_OPEN': R103, 'HERE_TEXT': R103, 'PARAM': R103},
    {'FI': R104},
    {'$END': R105, 'ARITH': R105, 'ARITH_OPEN': R105, 'BACKQUOTE': R105, 'BAD_OPEN': R105, 'BRACE_OPEN': R105, 'CMDSUB_OPEN': R105, 'DYN_OPEN': R105, 'HERE_TEXT': R105, 'PARAM': R105},
    {'$END': R106, 'ARITH': R106, 'ARITH_OPEN': R106, 'ARITH_TEXT': R106, 'A_BAND': R106, 'A_BOR': R106, 'A_COLON': R106, 'A_COMMA': R106, 'A_EQ': R106, 'A_LAND': R106, 'A_LOR': R106, 'A_LPAR': R106, 'A_POWER': R106, 'A_PROD': R106, 'A_QUEST': R106, 'A_REL': R106, 'A_RPAR': R106, 'A_SHIFT': R106, 'A_SIGN': R106, 'A_XOR': R106, 'BACKQUOTE': R106, 'BAD_OPEN': R106, 'BRACE_CLOSE': R106, 'BRACE_OPEN': R106, 'BR_TEXT': R106, 'CMDSUB_OPEN': R106, 'DBR_TEXT': R106, 'DQ_CLOSE': R106, 'DQ_OPEN': R106, 'DQ_TEXT': R106, 'DSQUOTE': R106, 'DYN_OPEN': R106, 'ESCAPED': R106, 'HERE_TEXT': R106, 'LITERAL': R106, 'PARAM': R106, 'PAT_TEXT': R106, 'SLASH': R106, 'SQUOTE': R106, 'SUB_COLON': R106, 'SUB_TEXT': R106, 'WORD_CLOSE': R106},
    {'ARITH': 380, 'ARITH_OPEN': 199, 'BACKQUOTE': S70_381, 'BAD_OPEN': 75, 'BRACE_CLOSE': 283, 'BRACE_OPEN': 98, 'CMDSUB_OPEN': 39, 'DQ_OPEN': 85, 'DSQUOTE': S52_381, 'DYN_OPEN': 179, 'ESCAPED': S202_381, 'PARAM': S95_381, 'PAT_TEXT': S145_381, 'SQUOTE': S73_381},
    {'ASSIGNMENT_WORD': R10, 'ASSIGN_OPEN': R10, 'CASE': R10, 'CLOBBER': R10, 'CMD_NAME': R10, 'DGREAT': R10, 'DLESS': R10, 'DLESSDASH': R10, 'FOR': R10, 'GREAT': R10, 'GREATAND': R10, 'IF': R10, 'IO_NUMBER': R10, 'LBRACE': R10, 'LESS': R10, 'LESSAND': R10, 'LESSGREAT': R10, 'LPAR': R10, 'NEWLINE': S29_48, 'TLESS': R10, 'UNTIL': R10, 'WHILE': R10, 'WORD_OPEN': R10},
    {'$END': R107, 'AMP': R107, 'AND_IF': R107, 'CLOBBER': R107, 'DGREAT': R107, 'DLESS': R107, 'DLESSDASH': R107, 'DO': R107, 'DONE': R107, 'DSEMI': R107, 'ELIF': R107, 'ELSE': R107, 'ESAC': R107, 'FI': R107, 'GREAT': R107, 'GREATAND': R107, 'IO_NUMBER': R107, 'LESS': R107, 'LESSAND': R107, 'LESSGREAT': R107, 'NEWLINE': R107, 'OR_IF': R107, 'PIPE': R107, 'RBRACE': R107, 'RPAR': R107, 'SEMI': R107, 'SEMI_AND': R107, 'THEN': R107, 'TLESS': R107},
    {'ARITH': 166, 'ARITH_OPEN': 199, 'A_LPAR': 63, 'A_NAME': 361, 'A_NOT': 62, 'A_NUMBER': S15_174, 'A_PRE_INC': 195, 'A_SIGN': 48, 'BACKQUOTE': S70_167, 'BAD_OPEN': 10, 'BRACE_OPEN': 161, 'CMDSUB_OPEN': 39, 'DYN_OPEN': 179, 'PARAM': S95_167},
    {'ELIF': R108, 'ELSE': R108, 'FI': R108},
    {'ARITH': 166, 'ARITH_OPEN': 199, 'A_LPAR': 63, 'A_NAME': 361, 'A_NOT': 62, 'A_NUMBER': S15_174, 'A_PRE_INC': 195, 'A_SIGN': 48, 'BACKQUOTE': S70_167, 'BAD_OPEN': 10, 'BRACE_OPEN': 161, 'CMDSUB_OPEN': 39, 'DYN_OPEN': 179, 'PARAM': S95_167},
    {'$END': R109, 'A_BAND': R109, 'A_BOR': R109, 'A_COLON': R109, 'A_COMMA': R109, 'A_EQ': R109, 'A_LAND': R109, 'A_LOR': R109, 'A_PROD': R109, 'A_QUEST': R109, 'A_REL': R109, 'A_RPAR': R109, 'A_SHIFT': R109, 'A_SIGN': R109, 'A_XOR': R109},
    {'ASSIGNMENT_WORD': R10, 'ASSIGN_OPEN': R10, 'BANG': R10, 'CASE': R10, 'CLOBBER': R10, 'CMD_NAME': R10, 'DGREAT': R10, 'DLESS': R10, 'DLESSDASH': R10, 'FNAME': R10, 'FOR': R10, 'FUNCTION': R10, 'GREAT': R10, 'GREATAND': R10, 'IF': R10, 'IO_NUMBER': R10, 'LBRACE': R10, 'LESS': R10, 'LESSAND': R10, 'LESSGREAT': R10, 'LPAR': R10, 'NEWLINE': S29_48, 'TLESS': R10, 'UNTIL': R10, 'WHILE': R10, 'WORD_OPEN': R10},
    {'A_NAME': 143},
    {'$END': R42, 'AMP': R42, 'AND_IF': R42, 'ASSIGNMENT_WORD': R42, 'ASSIGN_OPEN': R42, 'CLOBBER': R42, 'DGREAT': R42, 'DLESS': R42, 'DLESSDASH': R42, 'DO': R42, 'DONE': R42, 'DSEMI': R42, 'ELIF': R42, 'ELSE': R42, 'ESAC': R42, 'FI': R42, 'GREAT': R42, 'GREATAND': R42, 'IO_NUMBER': R42, 'LESS': R42, 'LESSAND': R42, 'LESSGREAT': R42, 'NEWLINE': R42, 'OR_IF': R42, 'PIPE': R42, 'RBRACE': R42, 'RPAR': R42, 'SEMI': R42, 'SEMI_AND': R42, 'THEN': R42, 'TLESS': R42, 'WORD': R42, 'WORD_OPEN': R42},
    {'ARITH': 246, 'ARITH_OPEN': 199, 'BACKQUOTE': S70_247, 'BAD_OPEN': 10, 'BRACE_CLOSE': 247, 'BRACE_OPEN': 161, 'CMDSUB_OPEN': 39, 'DBR_TEXT': S166_247, 'DQ_OPEN': 85, 'DYN_OPEN': 179, 'PARAM': S95_247},
    {'$END': R110, 'AMP': R110, 'AND_IF': R110, 'CLOBBER': R110, 'DGREAT': R110, 'DLESS': R110, 'DLESSDASH': R110, 'DO': R110, 'DONE': R110, 'DSEMI': R110, 'ELIF': R110, 'ELSE': R110, 'ESAC': R110, 'FI': R110, 'GREAT': R110, 'GREATAND': R110, 'IO_NUMBER': R110, 'LESS': R110, 'LESSAND': R110, 'LESSGREAT': R110, 'NEWLINE': R110, 'OR_IF': R110, 'PIPE': R110, 'RBRACE': R110, 'RPAR': R110, 'SEMI': R110, 'SEMI_AND': R110, 'THEN': R110, 'TLESS': R110},
    {'ARITH': 166, 'ARITH_OPEN': 199, 'A_LPAR': 63, 'A_NAME': 178, 'A_NOT': 62, 'A_NUMBER': S15_174, 'A_PRE_INC': 195, 'A_RPAR': 203, 'A_SIGN': 48, 'BACKQUOTE': S70_167, 'BAD_OPEN': 10, 'BRACE_OPEN': 161, 'CMDSUB_OPEN': 39, 'DYN_OPEN': 179, 'PARAM': S95_167},
    {'ASSIGNMENT_WORD': R10, 'ASSIGN_OPEN': R10, 'BANG': R10, 'CASE': R10, 'CLOBBER': R10, 'CMD_NAME': R10, 'DGREAT': R10, 'DLESS': R10, 'DLESSDASH': R10, 'FNAME': R10, 'FOR': R10, 'FUNCTION': R10, 'GREAT': R10, 'GREATAND': R10, 'IF': R10, 'IO_NUMBER': R10, 'LBRACE': R10, 'LESS': R10, 'LESSAND': R10, 'LESSGREAT': R10, 'LPAR': R10, 'NEWLINE': S29_48, 'TLESS': R10, 'UNTIL': R10, 'WHILE': R10, 'WORD_OPEN': R10},
    {'DO': R111},
    {'ARITH': 377, 'ARITH_OPEN': 199, 'BACKQUOTE': S70_0, 'BAD_OPEN': 75, 'BRACE_CLOSE': 325, 'BRACE_OPEN': 98, 'BR_TEXT': S159_0, 'CMDSUB_OPEN': 39, 'DQ_OPEN': 85, 'DSQUOTE': S52_0, 'DYN_OPEN': 179, 'ESCAPED': S202_0, 'PARAM': S95_0, 'SQUOTE': S73_0},
    {'A_RPAR': 236},
    {'DO': R112, 'NEWLINE': 148},
    {'$END': R69, 'AMP': R69, 'AND_IF': R69, 'CLOBBER': 118, 'DGREAT': 320, 'DLESS': 214, 'DLESSDASH': 350, 'DO': R69, 'DONE': R69, 'DSEMI': R69, 'ELIF': R69, 'ELSE': R69, 'ESAC': R69, 'FI': R69, 'GREAT': 36, 'GREATAND': 1, 'IO_NUMBER': 368, 'LESS': 385, 'LESSAND': 157, 'LESSGREAT': 3, 'NEWLINE': R69, 'OR_IF': R69, 'PIPE': R69, 'RBRACE': R69, 'RPAR': R69, 'SEMI': R69, 'SEMI_AND': R69, 'THEN': R69, 'TLESS': 101},
    {'AMP': S76_208, 'DO': R113, 'DONE': R113, 'DSEMI': R113, 'ELIF': R113, 'ELSE': R113, 'ESAC': R113, 'FI': R113, 'NEWLINE': S29_317, 'RBRACE': R113, 'RPAR': R113, 'SEMI': S91_208, 'SEMI_AND': R113, 'THEN': R113},
    {'ASSIGNMENT_WORD': R10, 'ASSIGN_OPEN': R10, 'BANG': R10, 'CASE': R10, 'CLOBBER': R10, 'CMD_NAME': R10, 'DGREAT': R10, 'DLESS': R10, 'DLESSDASH': R10, 'DO': R10, 'DONE': R10, 'DSEMI': R10, 'ELIF': R10, 'ELSE': R10, 'ESAC': R10, 'FI': R10, 'FNAME': R10, 'FOR': R10, 'FUNCTION': R10, 'GREAT': R10, 'GREATAND': R10, 'IF': R10, 'IO_NUMBER': R10, 'LBRACE': R10, 'LESS': R10, 'LESSAND': R10, 'LESSGREAT': R10, 'LPAR': R10, 'NEWLINE': S29_48, 'RBRACE': R10, 'RPAR': R10, 'SEMI_AND': R10, 'THEN': R10, 'TLESS': R10, 'UNTIL': R10, 'WHILE': R10, 'WORD_OPEN': R10},
    {'$END': R114, 'AMP': R114, 'AND_IF': R114, 'CLOBBER': R114, 'DGREAT': R114, 'DLESS': R114, 'DLESSDASH': R114, 'DO': R114, 'DONE': R114, 'DSEMI': R114, 'ELIF': R114, 'ELSE': R114, 'ESAC': R114, 'FI': R114, 'GREAT': R114, 'GREATAND': R114, 'IO_NUMBER': R114, 'LESS': R114, 'LESSAND': R114, 'LESSGREAT': R114, 'NEWLINE': R114, 'OR_IF': R114, 'PIPE': R114, 'RBRACE': R114, 'RPAR': R114, 'SEMI': R114, 'SEMI_AND': R114, 'THEN': R114, 'TLESS': R114},
    {'A_COMMA': 181, 'A_RPAR': 227},
    {'PIPE': R115, 'RPAR': R115},
    {'IN': 284},
    {'$END': R116, 'AMP': R116, 'AND_IF': R116, 'CLOBBER': R116, 'DGREAT': R116, 'DLESS': R116, 'DLESSDASH': R116, 'DO': R116, 'DONE': R116, 'DSEMI': R116, 'ELIF': R116, 'ELSE': R116, 'ESAC': R116, 'FI': R116, 'GREAT': R116, 'GREATAND': R116, 'IO_NUMBER': R116, 'LESS': R116, 'LESSAND': R116, 'LESSGREAT': R116, 'NEWLINE': R116, 'OR_IF': R116, 'PIPE': R116, 'RBRACE': R116, 'RPAR': R116, 'SEMI': R116, 'SEMI_AND': R116, 'THEN': R116, 'TLESS': R116, 'WORD': R116, 'WORD_OPEN': R116},
    {'ASSIGNMENT_WORD': R10, 'ASSIGN_OPEN': R10, 'BANG': R10, 'CASE': R10, 'CLOBBER': R10, 'CMD_NAME': R10, 'DGREAT': R10, 'DLESS': R10, 'DLESSDASH': R10, 'FNAME': R10, 'FOR': R10, 'FUNCTION': R10, 'GREAT': R10, 'GREATAND': R10, 'IF': R10, 'IO_NUMBER': R10, 'LBRACE': R10, 'LESS': R10, 'LESSAND': R10, 'LESSGREAT': R10, 'LPAR': R10, 'NEWLINE': S29_48, 'TLESS': R10, 'UNTIL': R10, 'WHILE': R10, 'WORD_OPEN': R10},
    {'HERE_END': 111},
    {'ARITH': R117, 'ARITH_OPEN': R117, 'BACKQUOTE': R117, 'BAD_OPEN': R117, 'BRACE_CLOSE': R117, 'BRACE_OPEN': R117, 'CMDSUB_OPEN': R117, 'DBR_TEXT': R117, 'DQ_OPEN': R117, 'DYN_OPEN': R117, 'PARAM': R117},
    {'ARITH': R118, 'ARITH_OPEN': R118, 'ARITH_TEXT': R118, 'A_LPAR': R118, 'A_RPAR': R118, 'BACKQUOTE': R118, 'BAD_OPEN': R118, 'BRACE_OPEN': R118, 'CMDSUB_OPEN': R118, 'DYN_OPEN': R118, 'PARAM': R118},
    {'ARITH': R119, 'ARITH_OPEN': R119, 'BACKQUOTE': R119, 'BAD_OPEN': R119, 'BRACE_OPEN': R119, 'CMDSUB_OPEN': R119, 'DQ_CLOSE': R119, 'DQ_TEXT': R119, 'DYN_OPEN': R119, 'PARAM': R119},
    {'$END': R120, 'AMP': R120, 'AND_IF': R120, 'CLOBBER': R120, 'DGREAT': R120, 'DLESS': R120, 'DLESSDASH': R120, 'DO': R120, 'DONE': R120, 'DSEMI': R120, 'ELIF': R120, 'ELSE': R120, 'ESAC': R120, 'FI': R120, 'GREAT': R120, 'GREATAND': R120, 'IO_NUMBER': R120, 'LESS': R120, 'LESSAND': R120, 'LESSGREAT': R120, 'NEWLINE': R120, 'OR_IF': R120, 'PIPE': R120, 'RBRACE': R120, 'RPAR': R120, 'SEMI': R120, 'SEMI_AND': R120, 'THEN': R120, 'TLESS': R120},
    {'ARITH': 253, 'ARITH_OPEN': 199, 'BACKQUOTE': S70_0, 'BAD_OPEN': 75, 'BRACE_CLOSE': 279, 'BRACE_OPEN': 98, 'CMDSUB_OPEN': 39, 'DQ_OPEN': 85, 'DSQUOTE': S52_0, 'DYN_OPEN': 179, 'ESCAPED': S202_0, 'PARAM': S95_0, 'PAT_TEXT': S145_0, 'SLASH': 379, 'SQUOTE': S73_0},
    {'DO': 213},
    {'$END': R121, 'AMP': R121, 'AND_IF': R121, 'CLOBBER': R121, 'DGREAT': R121, 'DLESS': R121, 'DLESSDASH': R121, 'DO': R121, 'DONE': R121, 'DSEMI': R121, 'ELIF': R121, 'ELSE': R121, 'ESAC': R121, 'FI': R121, 'GREAT': R121, 'GREATAND': R121, 'IO_NUMBER': R121, 'LESS': R121, 'LESSAND': R121, 'LESSGREAT': R121, 'NEWLINE': R121, 'OR_IF': R121, 'PIPE': R121, 'RBRACE': R121, 'RPAR': R121, 'SEMI': R121, 'SEMI_AND': R121, 'THEN': R121, 'TLESS': R121},
    {'ARITH': R122, 'ARITH_OPEN': R122, 'ARITH_TEXT': R122, 'A_LPAR': R122, 'A_RPAR': R122, 'BACKQUOTE': R122, 'BAD_OPEN': R122, 'BRACE_OPEN': R122, 'CMDSUB_OPEN': R122, 'DYN_OPEN': R122, 'PARAM': R122},
    {'ARITH': 313, 'ARITH_OPEN': 199, 'ARITH_TEXT': S130_0, 'A_LPAR': 251, 'A_RPAR': 348, 'BACKQUOTE': S70_0, 'BAD_OPEN': 10, 'BRACE_OPEN': 161, 'CMDSUB_OPEN': 39, 'DYN_OPEN': 179, 'PARAM': S95_0},
    {'$END': R123, 'AMP': R123, 'AND_IF': R123, 'CLOBBER': R123, 'DGREAT': R123, 'DLESS': R123, 'DLESSDASH': R123, 'DO': R123, 'DONE': R123, 'DSEMI': R123, 'ELIF': R123, 'ELSE': R123, 'ESAC': R123, 'FI': R123, 'GREAT': R123, 'GREATAND': R123, 'IO_NUMBER': R123, 'LESS': R123, 'LESSAND': R123, 'LESSGREAT': R123, 'NEWLINE': R123, 'OR_IF': R123, 'PIPE': R123, 'RBRACE': R123, 'RPAR': R123, 'SEMI': R123, 'SEMI_AND': R123, 'THEN': R123, 'TLESS': R123},
    {'ASSIGNMENT_WORD': S173_93, 'ASSIGN_OPEN': 272, 'BANG': 287, 'CASE': 343, 'CLOBBER': 118, 'CMD_NAME': S56_342, 'DGREAT': 320, 'DLESS': 214, 'DLESSDASH': 350, 'DO': R124, 'DONE': R124, 'DSEMI': R124, 'ELIF': R124, 'ELSE': R124, 'ESAC': R124, 'FI': R124, 'FNAME': 245, 'FOR': 337, 'FUNCTION': 261, 'GREAT': 36, 'GREATAND': 1, 'IF': 64, 'IO_NUMBER': 368, 'LBRACE': 230, 'LESS': 385, 'LESSAND': 157, 'LESSGREAT': 3, 'LPAR': 254, 'RBRACE': R124, 'RPAR': R124, 'SEMI_AND': R124, 'THEN': R124, 'TLESS': 101, 'UNTIL': 41, 'WHILE': 20, 'WORD_OPEN': 21},
    {'NEWLINE': R125, 'SEMI': R125, 'WORD': R125, 'WORD_OPEN': R125},
    {'A_RPAR': 298},
    {'PIPE': R126, 'RPAR': R126},
    {'$END': R127},
    {'ASSIGNMENT_WORD': R10, 'ASSIGN_OPEN': R10, 'BANG': R10, 'CASE': R10, 'CLOBBER': R10, 'CMD_NAME': R10, 'DGREAT': R10, 'DLESS': R10, 'DLESSDASH': R10, 'FNAME': R10, 'FOR': R10, 'FUNCTION': R10, 'GREAT': R10, 'GREATAND': R10, 'IF': R10, 'IO_NUMBER': R10, 'LBRACE': R10, 'LESS': R10, 'LESSAND': R10, 'LESSGREAT': R10, 'LPAR': R10, 'NEWLINE': S29_48, 'TLESS': R10, 'UNTIL': R10, 'WHILE': R10, 'WORD_OPEN': R10},
    {'ARITH': R117, 'ARITH_OPEN': R117, 'BACKQUOTE': R117, 'BAD_OPEN': R117, 'BRACE_CLOSE': R117, 'BRACE_OPEN': R117, 'CMDSUB_OPEN': R117, 'DBR_TEXT': R117, 'DQ_OPEN': R117, 'DYN_OPEN': R117, 'PARAM': R117},
    {'ARITH': R128, 'ARITH_OPEN': R128, 'ARITH_TEXT': R128, 'A_LPAR': R128, 'A_RPAR': R128, 'BACKQUOTE': R128, 'BAD_OPEN': R128, 'BRACE_OPEN': R128, 'CMDSUB_OPEN': R128, 'DYN_OPEN': R128, 'PARAM': R128},
    {'$END': R55, 'AMP': R55, 'AND_IF': R55, 'ASSIGNMENT_WORD': R55, 'ASSIGN_OPEN': R55, 'CLOBBER': R55, 'DGREAT': R55, 'DLESS': R55, 'DLESSDASH': R55, 'DO': R55, 'DONE': R55, 'DSEMI': R55, 'ELIF': R55, 'ELSE': R55, 'ESAC': R55, 'FI': R55, 'GREAT': R55, 'GREATAND': R55, 'IO_NUMBER': R55, 'LESS': R55, 'LESSAND': R55, 'LESSGREAT': R55, 'NEWLINE': R55, 'OR_IF': R55, 'PIPE': R55, 'RBRACE': R55, 'RPAR': R55, 'SEMI': R55, 'SEMI_AND': R55, 'THEN': R55, 'TLESS': R55, 'WORD': R55, 'WORD_OPEN': R55},
    {'A_COMMA': 181, 'A_RPAR': 69},
    {'ARITH': R119, 'ARITH_OPEN': R119, 'BACKQUOTE': R119, 'BAD_OPEN': R119, 'BRACE_OPEN': R119, 'CMDSUB_OPEN': R119, 'DQ_CLOSE': R119, 'DQ_TEXT': R119, 'DYN_OPEN': R119, 'PARAM': R119},
    {'$END': R129, 'ARITH': R129, 'ARITH_OPEN': R129, 'ARITH_TEXT': R129, 'A_BAND': R129, 'A_BOR': R129, 'A_COLON': R129, 'A_COMMA': R129, 'A_EQ': R129, 'A_LAND': R129, 'A_LOR': R129, 'A_LPAR': R129, 'A_POWER': R129, 'A_PROD': R129, 'A_QUEST': R129, 'A_REL': R129, 'A_RPAR': R129, 'A_SHIFT': R129, 'A_SIGN': R129, 'A_XOR': R129, 'BACKQUOTE': R129, 'BAD_OPEN': R129, 'BRACE_CLOSE': R129, 'BRACE_OPEN': R129, 'BR_TEXT': R129, 'CMDSUB_OPEN': R129, 'DBR_TEXT': R129, 'DQ_CLOSE': R129, 'DQ_OPEN': R129, 'DQ_TEXT': R129, 'DSQUOTE': R129, 'DYN_OPEN': R129, 'ESCAPED': R129, 'HERE_TEXT': R129, 'LITERAL': R129, 'PARAM': R129, 'PAT_TEXT': R129, 'SLASH': R129, 'SQUOTE': R129, 'SUB_COLON': R129, 'SUB_TEXT': R129, 'WORD_CLOSE': R129},
    {'ARITH': R130, 'ARITH_OPEN': R130, 'ARITH_TEXT': R130, 'A_LPAR': R130, 'A_RPAR': R130, 'BACKQUOTE': R130, 'BAD_OPEN': R130, 'BRACE_OPEN': R130, 'CMDSUB_OPEN': R130, 'DYN_OPEN': R130, 'PARAM': R130},
    {'IN': R10, 'NEWLINE': S29_48},
    {'ARITH': R131, 'ARITH_OPEN': R131, 'BACKQUOTE': R131, 'BAD_OPEN': R131, 'BRACE_CLOSE': R131, 'BRACE_OPEN': R131, 'BR_TEXT': R131, 'CMDSUB_OPEN': R131, 'DQ_OPEN': R131, 'DSQUOTE': R131, 'DYN_OPEN': R131, 'ESCAPED': R131, 'LITERAL': R131, 'PARAM': R131, 'PAT_TEXT': R131, 'SLASH': R131, 'SQUOTE': R131, 'WORD_CLOSE': R131},
    {'PIPE': 2, 'RPAR': 358},
    {'ESAC': R10, 'LPAR': R10, 'NEWLINE': S29_48, 'PATTERN': R10, 'WORD_OPEN': R10},
    {'ARITH': R122, 'ARITH_OPEN': R122, 'ARITH_TEXT': R122, 'A_LPAR': R122, 'A_RPAR': R122, 'BACKQUOTE': R122, 'BAD_OPEN': R122, 'BRACE_OPEN': R122, 'CMDSUB_OPEN': R122, 'DYN_OPEN': R122, 'PARAM': R122},
    {'$END': R132, 'A_BAND': R132, 'A_BOR': R132, 'A_COLON': R132, 'A_COMMA': R132, 'A_EQ': R132, 'A_LAND': R132, 'A_LOR': R132, 'A_PROD': R132, 'A_QUEST': R132, 'A_REL': R132, 'A_RPAR': R132, 'A_SHIFT': R132, 'A_SIGN': R132, 'A_XOR': R132},
    {'DONE': 120},
    {'LPAR': 19},
    {'ARITH': R133, 'ARITH_OPEN': R133, 'BACKQUOTE': R133, 'BAD_OPEN': R133, 'BRACE_CLOSE': R133, 'BRACE_OPEN': R133, 'CMDSUB_OPEN': R133, 'DBR_TEXT': R133, 'DQ_OPEN': R133, 'DYN_OPEN': R133, 'PARAM': R133},
    {'$END': R134, 'ARITH': R134, 'ARITH_OPEN': R134, 'ARITH_TEXT': R134, 'A_BAND': R134, 'A_BOR': R134, 'A_COLON': R134, 'A_COMMA': R134, 'A_EQ': R134, 'A_LAND': R134, 'A_LOR': R134, 'A_LPAR': R134, 'A_POWER': R134, 'A_PROD': R134, 'A_QUEST': R134, 'A_REL': R134, 'A_RPAR': R134, 'A_SHIFT': R134, 'A_SIGN': R134, 'A_XOR': R134, 'BACKQUOTE': R134, 'BAD_OPEN': R134, 'BRACE_CLOSE': R134, 'BRACE_OPEN': R134, 'CMDSUB_OPEN': R134, 'DBR_TEXT': R134, 'DQ_CLOSE': R134, 'DQ_OPEN': R134, 'DQ_TEXT': R134, 'DYN_OPEN': R134, 'HERE_TEXT': R134, 'PARAM': R134, 'SUB_COLON': R134, 'SUB_TEXT': R134},
    {'$END': R28, 'ASSIGNMENT_WORD': S173_93, 'ASSIGN_OPEN': 272, 'BANG': 287, 'CASE': 343, 'CLOBBER': 118, 'CMD_NAME': S56_342, 'DGREAT': 320, 'DLESS': 214, 'DLESSDASH': 350, 'FNAME': 245, 'FOR': 337, 'FUNCTION': 261, 'GREAT': 36, 'GREATAND': 1, 'IF': 64, 'IO_NUMBER': 368, 'LBRACE': 230, 'LESS': 385, 'LESSAND': 157, 'LESSGREAT': 3, 'LPAR': 254, 'NEWLINE': 148, 'TLESS': 101, 'UNTIL': 41, 'WHILE': 20, 'WORD_OPEN': 21},
    {'ARITH': R135, 'ARITH_OPEN': R135, 'BACKQUOTE': R135, 'BAD_OPEN': R135, 'BRACE_CLOSE': R135, 'BRACE_OPEN': R135, 'BR_TEXT': R135, 'CMDSUB_OPEN': R135, 'DQ_OPEN': R135, 'DSQUOTE': R135, 'DYN_OPEN': R135, 'ESCAPED': R135, 'LITERAL': R135, 'PARAM': R135, 'PAT_TEXT': R135, 'SLASH': R135, 'SQUOTE': R135, 'WORD_CLOSE': R135},
    {'ESAC': R10, 'LPAR': R10, 'NEWLINE': S29_48, 'PATTERN': R10, 'WORD_OPEN': R10},
    {'ARITH': 216, 'ARITH_OPEN': 199, 'ARITH_TEXT': S130_217, 'A_LPAR': 251, 'A_RPAR': 232, 'BACKQUOTE': S70_217, 'BAD_OPEN': 10, 'BRACE_OPEN': 161, 'CMDSUB_OPEN': 39, 'DYN_OPEN': 179, 'PARAM': S95_217},
    {'$END': R136, 'AMP': R136, 'AND_IF': 100, 'NEWLINE': R136, 'OR_IF': 150, 'SEMI': R136},
    {'ARITH': R137, 'ARITH_OPEN': R137, 'BACKQUOTE': R137, 'BAD_OPEN': R137, 'BRACE_CLOSE': R137, 'BRACE_OPEN': R137, 'CMDSUB_OPEN': R137, 'DQ_OPEN': R137, 'DSQUOTE': R137, 'DYN_OPEN': R137, 'ESCAPED': R137, 'PARAM': R137, 'PAT_TEXT': R137, 'SLASH': R137, 'SQUOTE': R137},
    {'ASSIGNMENT_WORD': R10, 'ASSIGN_OPEN': R10, 'BANG': R10, 'CASE': R10, 'CLOBBER': R10, 'CMD_NAME': R10, 'DGREAT': R10, 'DLESS': R10, 'DLESSDASH': R10, 'FNAME': R10, 'FOR': R10, 'FUNCTION': R10, 'GREAT': R10, 'GREATAND': R10, 'IF': R10, 'IO_NUMBER': R10, 'LBRACE': R10, 'LESS': R10, 'LESSAND': R10, 'LESSGREAT': R10, 'LPAR': R10, 'NEWLINE': S29_48, 'TLESS': R10, 'UNTIL': R10, 'WHILE': R10, 'WORD_OPEN': R10},
    {'$END': R69, 'AMP': R69, 'AND_IF': R69, 'DO': R69, 'DONE': R69, 'DSEMI': R69, 'ELIF': R69, 'ELSE': R69, 'ESAC': R69, 'FI': R69, 'NEWLINE': R69, 'OR_IF': R69, 'PIPE': R69, 'RBRACE': R69, 'RPAR': R69, 'SEMI': R69, 'SEMI_AND': R69, 'THEN': R69},
    {'$END': R138, 'A_COLON': R138, 'A_COMMA': R138, 'A_RPAR': R138},
    {'NEWLINE': R139, 'SEMI': R139, 'WORD': R139, 'WORD_OPEN': R139},
    {'AMP': R140, 'AND_IF': 100, 'DO': R140, 'DONE': R140, 'DSEMI': R140, 'ELIF': R140, 'ELSE': R140, 'ESAC': R140, 'FI': R140, 'NEWLINE': R140, 'OR_IF': 150, 'RBRACE': R140, 'RPAR': R140, 'SEMI': R140, 'SEMI_AND': R140, 'THEN': R140},
    {'ARITH': 289, 'ARITH_OPEN': 199, 'BACKQUOTE': S70_0, 'BAD_OPEN': 10, 'BRACE_CLOSE': 186, 'BRACE_OPEN': 161, 'CMDSUB_OPEN': 39, 'DYN_OPEN': 179, 'PARAM': S95_0, 'SUB_TEXT': S207_0},
    {'$END': R1, 'AMP': R1, 'AND_IF': R1, 'CLOBBER': R1, 'DGREAT': R1, 'DLESS': R1, 'DLESSDASH': R1, 'DO': R1, 'DONE': R1, 'DSEMI': R1, 'ELIF': R1, 'ELSE': R1, 'ESAC': R1, 'FI': R1, 'GREAT': R1, 'GREATAND': R1, 'IO_NUMBER': R1, 'LESS': R1, 'LESSAND': R1, 'LESSGREAT': R1, 'NEWLINE': R1, 'OR_IF': R1, 'PIPE': R1, 'RBRACE': R1, 'RPAR': R1, 'SEMI': R1, 'SEMI_AND': R1, 'THEN': R1, 'TLESS': R1},
    {'FNAME': 155},
    {'$END': R141, 'AMP': R141, 'AND_IF': R141, 'CLOBBER': R141, 'DGREAT': R141, 'DLESS': R141, 'DLESSDASH': R141, 'DO': R141, 'DONE': R141, 'DSEMI': R141, 'ELIF': R141, 'ELSE': R141, 'ESAC': R141, 'FI': R141, 'GREAT': R141, 'GREATAND': R141, 'IO_NUMBER': R141, 'LESS': R141, 'LESSAND': R141, 'LESSGREAT': R141, 'NEWLINE': R141, 'OR_IF': R141, 'PIPE': R141, 'RBRACE': R141, 'RPAR': R141, 'SEMI': R141, 'SEMI_AND': R141, 'THEN': R141, 'TLESS': R141},
    {'ASSIGNMENT_WORD': R10, 'ASSIGN_OPEN': R10, 'BANG': R10, 'CASE': R10, 'CLOBBER': R10, 'CMD_NAME': R10, 'DGREAT': R10, 'DLESS': R10, 'DLESSDASH': R10, 'FNAME': R10, 'FOR': R10, 'FUNCTION': R10, 'GREAT': R10, 'GREATAND': R10, 'IF': R10, 'IO_NUMBER': R10, 'LBRACE': R10, 'LESS': R10, 'LESSAND': R10, 'LESSGREAT': R10, 'LPAR': R10, 'NEWLINE': S29_48, 'TLESS': R10, 'UNTIL': R10, 'WHILE': R10, 'WORD_OPEN': R10},
    {'$END': R134, 'ARITH': R134, 'ARITH_OPEN': R134, 'ARITH_TEXT': R134, 'A_BAND': R134, 'A_BOR': R134, 'A_COLON': R134, 'A_COMMA': R134, 'A_EQ': R134, 'A_LAND': R134, 'A_LOR': R134, 'A_LPAR': R134, 'A_POWER': R134, 'A_PROD': R134, 'A_QUEST': R134, 'A_REL': R134, 'A_RPAR': R134, 'A_SHIFT': R134, 'A_SIGN': R134, 'A_XOR': R134, 'BACKQUOTE': R134, 'BAD_OPEN': R134, 'BRACE_CLOSE': R134, 'BRACE_OPEN': R134, 'CMDSUB_OPEN': R134, 'DBR_TEXT': R134, 'DQ_CLOSE': R134, 'DQ_OPEN': R134, 'DQ_TEXT': R134, 'DYN_OPEN': R134, 'HERE_TEXT': R134, 'PARAM': R134, 'SUB_COLON': R134, 'SUB_TEXT': R134},
    {'$END': R142, 'ARITH': R142, 'ARITH_OPEN': R142, 'ARITH_TEXT': R142, 'A_BAND': R142, 'A_BOR': R142, 'A_COLON': R142, 'A_COMMA': R142, 'A_EQ': R142, 'A_LAND': R142, 'A_LOR': R142, 'A_LPAR': R142, 'A_POWER': R142, 'A_PROD': R142, 'A_QUEST': R142, 'A_REL': R142, 'A_RPAR': R142, 'A_SHIFT': R142, 'A_SIGN': R142, 'A_XOR': R142, 'BACKQUOTE': R142, 'BAD_OPEN': R142, 'BRACE_CLOSE': R142, 'BRACE_OPEN': R142, 'CMDSUB_OPEN': R142, 'DBR_TEXT': R142, 'DQ_CLOSE': R142, 'DQ_OPEN': R142, 'DQ_TEXT': R142, 'DYN_OPEN': R142, 'HERE_TEXT': R142, 'PARAM': R142, 'SUB_COLON': R142, 'SUB_TEXT': R142},
    {'ASSIGNMENT_WORD': S173_93, 'ASSIGN_OPEN': 272, 'CASE': 343, 'CLOBBER': 118, 'CMD_NAME': S56_342, 'DGREAT': 320, 'DLESS': 214, 'DLESSDASH': 350, 'FOR': 337, 'GREAT': 36, 'GREATAND': 1, 'IF': 64, 'IO_NUMBER': 368, 'LBRACE': 230, 'LESS': 385, 'LESSAND': 157, 'LESSGREAT': 3, 'LPAR': 254, 'TLESS': 101, 'UNTIL': 41, 'WHILE': 20, 'WORD_OPEN': 21},
    {'ARITH': R143, 'ARITH_OPEN': R143, 'BACKQUOTE': R143, 'BAD_OPEN': R143, 'BRACE_OPEN': R143, 'CMDSUB_OPEN': R143, 'DQ_CLOSE': R143, 'DQ_TEXT': R143, 'DYN_OPEN': R143, 'PARAM': R143},
    {'$END': R144, 'AMP': R144, 'AND_IF': R144, 'DO': R144, 'DONE': R144, 'DSEMI': R144, 'ELIF': R144, 'ELSE': R144, 'ESAC': R144, 'FI': R144, 'NEWLINE': R144, 'OR_IF': R144, 'PIPE': R144, 'RBRACE': R144, 'RPAR': R144, 'SEMI': R144, 'SEMI_AND': R144, 'THEN': R144},
    {'ARITH': 166, 'ARITH_OPEN': 199, 'A_LPAR': 63, 'A_NAME': 361, 'A_NOT': 62, 'A_NUMBER': S15_174, 'A_PRE_INC': 195, 'A_SIGN': 48, 'BACKQUOTE': S70_167, 'BAD_OPEN': 10, 'BRACE_OPEN': 161, 'CMDSUB_OPEN': 39, 'DYN_OPEN': 179, 'PARAM': S95_167},
    {'ARITH': R145, 'ARITH_OPEN': R145, 'BACKQUOTE': R145, 'BAD_OPEN': R145, 'BRACE_CLOSE': R145, 'BRACE_OPEN': R145, 'CMDSUB_OPEN': R145, 'DQ_OPEN': R145, 'DSQUOTE': R145, 'DYN_OPEN': R145, 'ESCAPED': R145, 'PARAM': R145, 'PAT_TEXT': R145, 'SLASH': R145, 'SQUOTE': R145},
    {'$END': R146, 'NEWLINE': R146},
    {'ARITH': 67, 'ARITH_OPEN': 199, 'BACKQUOTE': S70_68, 'BAD_OPEN': 75, 'BRACE_OPEN': 98, 'CMDSUB_OPEN': 39, 'DQ_OPEN': 85, 'DSQUOTE': S52_68, 'DYN_OPEN': 179, 'ESCAPED': S38_68, 'LITERAL': S47_68, 'PARAM': S95_68, 'SQUOTE': S73_68, 'WORD_CLOSE': 97},
    {'$END': R147, 'AMP': R147, 'AND_IF': R147, 'DO': R147, 'DONE': R147, 'DSEMI': R147, 'ELIF': R147, 'ELSE': R147, 'ESAC': R147, 'FI': R147, 'NEWLINE': R147, 'OR_IF': R147, 'PIPE': 96, 'RBRACE': R147, 'RPAR': R147, 'SEMI': R147, 'SEMI_AND': R147, 'THEN': R147},
    {'ESAC': R148, 'LPAR': R148, 'PATTERN': R148, 'WORD_OPEN': R148},
    {'$END': R149, 'A_BAND': R149, 'A_BOR': R149, 'A_COLON': R149, 'A_COMMA': R149, 'A_EQ': R149, 'A_LAND': R149, 'A_LOR': R149, 'A_POWER': R149, 'A_PROD': R149, 'A_QUEST': R149, 'A_REL': R149, 'A_RPAR': R149, 'A_SHIFT': R149, 'A_SIGN': R149, 'A_XOR': R149},
    {'$END': R110, 'AMP': R110, 'AND_IF': R110, 'CLOBBER': R110, 'DGREAT': R110, 'DLESS': R110, 'DLESSDASH': R110, 'DO': R110, 'DONE': R110, 'DSEMI': R110, 'ELIF': R110, 'ELSE': R110, 'ESAC': R110, 'FI': R110, 'GREAT': R110, 'GREATAND': R110, 'IO_NUMBER': R110, 'LESS': R110, 'LESSAND': R110, 'LESSGREAT': R110, 'NEWLINE': R110, 'OR_IF': R110, 'PIPE': R110, 'RBRACE': R110, 'RPAR': R110, 'SEMI': R110, 'SEMI_AND': R110, 'THEN': R110, 'TLESS': R110},
    {'$END': R150, 'AMP': R150, 'AND_IF': 100, 'NEWLINE': R150, 'OR_IF': 150, 'SEMI': R150},
    {'$END': R151, 'A_BAND': R151, 'A_BOR': R151, 'A_COLON': R151, 'A_COMMA': R151, 'A_EQ': R151, 'A_LAND': R151, 'A_LOR': R151, 'A_PROD': R151, 'A_QUEST': R151, 'A_REL': R151, 'A_RPAR': R151, 'A_SHIFT': R151, 'A_SIGN': R151, 'A_XOR': R151},
    {'$END': R152, 'ARITH': R152, 'ARITH_OPEN': R152, 'ARITH_TEXT': R152, 'A_BAND': R152, 'A_BOR': R152, 'A_COLON': R152, 'A_COMMA': R152, 'A_EQ': R152, 'A_LAND': R152, 'A_LOR': R152, 'A_LPAR': R152, 'A_POWER': R152, 'A_PROD': R152, 'A_QUEST': R152, 'A_REL': R152, 'A_RPAR': R152, 'A_SHIFT': R152, 'A_SIGN': R152, 'A_XOR': R152, 'BACKQUOTE': R152, 'BAD_OPEN': R152, 'BRACE_CLOSE': R152, 'BRACE_OPEN': R152, 'BR_TEXT': R152, 'CMDSUB_OPEN': R152, 'DBR_TEXT': R152, 'DQ_CLOSE': R152, 'DQ_OPEN': R152, 'DQ_TEXT': R152, 'DSQUOTE': R152, 'DYN_OPEN': R152, 'ESCAPED': R152, 'HERE_TEXT': R152, 'LITERAL': R152, 'PARAM': R152, 'PAT_TEXT': R152, 'SLASH': R152, 'SQUOTE': R152, 'SUB_COLON': R152, 'SUB_TEXT': R152, 'WORD_CLOSE': R152},
    {'ARITH': 377, 'ARITH_OPEN': 199, 'BACKQUOTE': S70_0, 'BAD_OPEN': 75, 'BRACE_CLOSE': 239, 'BRACE_OPEN': 98, 'BR_TEXT': S159_0, 'CMDSUB_OPEN': 39, 'DQ_OPEN': 85, 'DSQUOTE': S52_0, 'DYN_OPEN': 179, 'ESCAPED': S202_0, 'PARAM': S95_0, 'SQUOTE': S73_0},
    {'DO': 213},
    {'$END': R153, 'A_BAND': 144, 'A_BOR': R153, 'A_COLON': R153, 'A_COMMA': R153, 'A_LAND': R153, 'A_LOR': R153, 'A_QUEST': R153, 'A_RPAR': R153, 'A_XOR': R153},
    {'$END': R154, 'ARITH': R154, 'ARITH_OPEN': R154, 'ARITH_TEXT': R154, 'A_BAND': R154, 'A_BOR': R154, 'A_COLON': R154, 'A_COMMA': R154, 'A_EQ': R154, 'A_LAND': R154, 'A_LOR': R154, 'A_LPAR': R154, 'A_POWER': R154, 'A_PROD': R154, 'A_QUEST': R154, 'A_REL': R154, 'A_RPAR': R154, 'A_SHIFT': R154, 'A_SIGN': R154, 'A_XOR': R154, 'BACKQUOTE': R154, 'BAD_OPEN': R154, 'BRACE_CLOSE': R154, 'BRACE_OPEN': R154, 'BR_TEXT': R154, 'CMDSUB_OPEN': R154, 'DBR_TEXT': R154, 'DQ_CLOSE': R154, 'DQ_OPEN': R154, 'DQ_TEXT': R154, 'DSQUOTE': R154, 'DYN_OPEN': R154, 'ESCAPED': R154, 'HERE_TEXT': R154, 'LITERAL': R154, 'PARAM': R154, 'PAT_TEXT': R154, 'SLASH': R154, 'SQUOTE': R154, 'SUB_COLON': R154, 'SUB_TEXT': R154, 'WORD_CLOSE': R154},
    {'NEWLINE': S29_205, 'SEMI': 323, 'WORD': S186_258, 'WORD_OPEN': 21},
    {'$END': R155, 'A_BAND': R155, 'A_BOR': R155, 'A_COLON': R155, 'A_COMMA': R155, 'A_EQ': R155, 'A_LAND': R155, 'A_LOR': R155, 'A_PROD': 192, 'A_QUEST': R155, 'A_REL': R155, 'A_RPAR': R155, 'A_SHIFT': R155, 'A_SIGN': R155, 'A_XOR': R155},
    {'ARITH': 351, 'ARITH_OPEN': 199, 'BACKQUOTE': S70_0, 'BAD_OPEN': 10, 'BRACE_CLOSE': 307, 'BRACE_OPEN': 161, 'CMDSUB_OPEN': 39, 'DBR_TEXT': S166_0, 'DQ_OPEN': 85, 'DYN_OPEN': 179, 'PARAM': S95_0},
    {'ASSIGNMENT_WORD': S173_93, 'ASSIGN_OPEN': 272, 'CASE': 343, 'CLOBBER': 118, 'CMD_NAME': S56_342, 'DGREAT': 320, 'DLESS': 214, 'DLESSDASH': 350, 'FNAME': 245, 'FOR': 337, 'FUNCTION': 261, 'GREAT': 36, 'GREATAND': 1, 'IF': 64, 'IO_NUMBER': 368, 'LBRACE': 230, 'LESS': 385, 'LESSAND': 157, 'LESSGREAT': 3, 'LPAR': 254, 'TLESS': 101, 'UNTIL': 41, 'WHILE': 20, 'WORD_OPEN': 21},
    {'$END': R156, 'AMP': R156, 'AND_IF': R156, 'ASSIGNMENT_WORD': R156, 'ASSIGN_OPEN': R156, 'CLOBBER': R156, 'DGREAT': R156, 'DLESS': R156, 'DLESSDASH': R156, 'DO': R156, 'DONE': R156, 'DSEMI': R156, 'ELIF': R156, 'ELSE': R156, 'ESAC': R156, 'FI': R156, 'GREAT': R156, 'GREATAND': R156, 'IO_NUMBER': R156, 'LESS': R156, 'LESSAND': R156, 'LESSGREAT': R156, 'NEWLINE': R156, 'OR_IF': R156, 'PIPE': R156, 'RBRACE': R156, 'RPAR': R156, 'SEMI': R156, 'SEMI_AND': R156, 'THEN': R156, 'TLESS': R156, 'WORD': R156, 'WORD_OPEN': R156},
    {'ARITH': R157, 'ARITH_OPEN': R157, 'BACKQUOTE': R157, 'BAD_OPEN': R157, 'BRACE_CLOSE': R157, 'BRACE_OPEN': R157, 'CMDSUB_OPEN': R157, 'DYN_OPEN': R157, 'PARAM': R157, 'SUB_COLON': R157, 'SUB_TEXT': R157},
    {'$END': R158, 'A_BAND': R158, 'A_BOR': R158, 'A_COLON': R158, 'A_COMMA': R158, 'A_EQ': R158, 'A_LAND': R158, 'A_LOR': R158, 'A_POWER': R158, 'A_PROD': R158, 'A_QUEST': R158, 'A_REL': R158, 'A_RPAR': R158, 'A_SHIFT': R158, 'A_SIGN': R158, 'A_XOR': R158},
    {'ARITH': R159, 'ARITH_OPEN': R159, 'BACKQUOTE': R159, 'BAD_OPEN': R159, 'BRACE_CLOSE': R159, 'BRACE_OPEN': R159, 'BR_TEXT': R159, 'CMDSUB_OPEN': R159, 'DQ_OPEN': R159, 'DSQUOTE': R159, 'DYN_OPEN': R159, 'ESCAPED': R159, 'PARAM': R159, 'SQUOTE': R159},
    {'ARITH': R160, 'ARITH_OPEN': R160, 'BACKQUOTE': R160, 'BAD_OPEN': R160, 'BRACE_OPEN': R160, 'CMDSUB_OPEN': R160, 'DQ_OPEN': R160, 'DSQUOTE': R160, 'DYN_OPEN': R160, 'ESCAPED': R160, 'LITERAL': R160, 'PARAM': R160, 'SQUOTE': R160, 'WORD_CLOSE': R160},
    {'ARITH': R161, 'ARITH_OPEN': R161, 'BACKQUOTE': R161, 'BAD_OPEN': R161, 'BRACE_CLOSE': R161, 'BRACE_OPEN': R161, 'CMDSUB_OPEN': R161, 'DYN_OPEN': R161, 'PARAM': R161, 'SUB_COLON': R161, 'SUB_TEXT': R161},
    {'$END': R162},
    {'ESAC': 142, 'LPAR': 149, 'PATTERN': S85_110, 'WORD_OPEN': 21},
    {'$END': R163, 'AMP': R163, 'AND_IF': R163, 'ASSIGNMENT_WORD': R163, 'ASSIGN_OPEN': R163, 'CLOBBER': R163, 'DGREAT': R163, 'DLESS': R163, 'DLESSDASH': R163, 'DO': R163, 'DONE': R163, 'DSEMI': R163, 'ELIF': R163, 'ELSE': R163, 'ESAC': R163, 'FI': R163, 'GREAT': R163, 'GREATAND': R163, 'IO_NUMBER': R163, 'LESS': R163, 'LESSAND': R163, 'LESSGREAT': R163, 'NEWLINE': R163, 'OR_IF': R163, 'PIPE': R163, 'RBRACE': R163, 'RPAR': R163, 'SEMI': R163, 'SEMI_AND': R163, 'THEN': R163, 'TLESS': R163, 'WORD': R163, 'WORD_OPEN': R163},
    {'$END': R164, 'A_BAND': R164, 'A_BOR': R164, 'A_COLON': R164, 'A_COMMA': R164, 'A_EQ': R164, 'A_LAND': R164, 'A_LOR': R164, 'A_QUEST': R164, 'A_REL': 24, 'A_RPAR': R164, 'A_XOR': R164},
    {'$END': R165, 'ARITH': R165, 'ARITH_OPEN': R165, 'ARITH_TEXT': R165, 'A_BAND': R165, 'A_BOR': R165, 'A_COLON': R165, 'A_COMMA': R165, 'A_EQ': R165, 'A_LAND': R165, 'A_LOR': R165, 'A_LPAR': R165, 'A_POWER': R165, 'A_PROD': R165, 'A_QUEST': R165, 'A_REL': R165, 'A_RPAR': R165, 'A_SHIFT': R165, 'A_SIGN': R165, 'A_XOR': R165, 'BACKQUOTE': R165, 'BAD_OPEN': R165, 'BRACE_CLOSE': R165, 'BRACE_OPEN': R165, 'BR_TEXT': R165, 'CMDSUB_OPEN': R165, 'DBR_TEXT': R165, 'DQ_CLOSE': R165, 'DQ_OPEN': R165, 'DQ_TEXT': R165, 'DSQUOTE': R165, 'DYN_OPEN': R165, 'ESCAPED': R165, 'HERE_TEXT': R165, 'LITERAL': R165, 'PARAM': R165, 'PAT_TEXT': R165, 'SLASH': R165, 'SQUOTE': R165, 'SUB_COLON': R165, 'SUB_TEXT': R165, 'WORD_CLOSE': R165},
    {'ESAC': R10, 'LPAR': R10, 'NEWLINE': S29_48, 'PATTERN': R10, 'WORD_OPEN': R10},
    {'ARITH': R166, 'ARITH_OPEN': R166, 'BACKQUOTE': R166, 'BAD_OPEN': R166, 'BRACE_CLOSE': R166, 'BRACE_OPEN': R166, 'CMDSUB_OPEN': R166, 'DBR_TEXT': R166, 'DQ_OPEN': R166, 'DYN_OPEN': R166, 'PARAM': R166},
    {'ARITH': R167, 'ARITH_OPEN': R167, 'BACKQUOTE': R167, 'BAD_OPEN': R167, 'BRACE_OPEN': R167, 'CMDSUB_OPEN': R167, 'DQ_CLOSE': R167, 'DQ_TEXT': R167, 'DYN_OPEN': R167, 'PARAM': R167},
    {'ARITH': R168, 'ARITH_OPEN': R168, 'BACKQUOTE': R168, 'BAD_OPEN': R168, 'BRACE_CLOSE': R168, 'BRACE_OPEN': R168, 'BR_TEXT': R168, 'CMDSUB_OPEN': R168, 'DQ_OPEN': R168, 'DSQUOTE': R168, 'DYN_OPEN': R168, 'ESCAPED': R168, 'PARAM': R168, 'SQUOTE': R168},
    {'IN': 299},
    {'ASSIGNMENT_WORD': R169, 'ASSIGN_OPEN': R169, 'BANG': R169, 'CASE': R169, 'CLOBBER': R169, 'CMD_NAME': R169, 'DGREAT': R169, 'DLESS': R169, 'DLESSDASH': R169, 'DO': R169, 'DONE': R169, 'DSEMI': R169, 'ELIF': R169, 'ELSE': R169, 'ESAC': R169, 'FI': R169, 'FNAME': R169, 'FOR': R169, 'FUNCTION': R169, 'GREAT': R169, 'GREATAND': R169, 'IF': R169, 'IO_NUMBER': R169, 'LBRACE': R169, 'LESS': R169, 'LESSAND': R169, 'LESSGREAT': R169, 'LPAR': R169, 'RBRACE': R169, 'RPAR': R169, 'SEMI_AND': R169, 'THEN': R169, 'TLESS': R169, 'UNTIL': R169, 'WHILE': R169, 'WORD_OPEN': R169},
    {'ASSIGNMENT_WORD': S173_93, 'ASSIGN_OPEN': 272, 'CASE': 343, 'CLOBBER': 118, 'CMD_NAME': S56_342, 'DGREAT': 320, 'DLESS': 214, 'DLESSDASH': 350, 'FNAME': 245, 'FOR': 337, 'FUNCTION': 261, 'GREAT': 36, 'GREATAND': 1, 'IF': 64, 'IO_NUMBER': 368, 'LBRACE': 230, 'LESS': 385, 'LESSAND': 157, 'LESSGREAT': 3, 'LPAR': 254, 'TLESS': 101, 'UNTIL': 41, 'WHILE': 20, 'WORD_OPEN': 21},
    {'RPAR': 218},
    {'$END': R170, 'ARITH': R170, 'ARITH_OPEN': R170, 'ARITH_TEXT': R170, 'A_BAND': R170, 'A_BOR': R170, 'A_COLON': R170, 'A_COMMA': R170, 'A_EQ': R170, 'A_LAND': R170, 'A_LOR': R170, 'A_LPAR': R170, 'A_POWER': R170, 'A_PROD': R170, 'A_QUEST': R170, 'A_REL': R170, 'A_RPAR': R170, 'A_SHIFT': R170, 'A_SIGN': R170, 'A_XOR': R170, 'BACKQUOTE': R170, 'BAD_OPEN': R170, 'BRACE_CLOSE': R170, 'BRACE_OPEN': R170, 'CMDSUB_OPEN': R170, 'DBR_TEXT': R170, 'DQ_CLOSE': R170, 'DQ_OPEN': R170, 'DQ_TEXT': R170, 'DYN_OPEN': R170, 'HERE_TEXT': R170, 'PARAM': R170, 'SUB_COLON': R170, 'SUB_TEXT': R170},
    {'ARITH': 314, 'ARITH_OPEN': 199, 'BACKQUOTE': S70_0, 'BAD_OPEN': 10, 'BRACE_OPEN': 161, 'CMDSUB_OPEN': 39, 'DQ_CLOSE': 309, 'DQ_TEXT': S143_0, 'DYN_OPEN': 179, 'PARAM': S95_0},
    {'ARITH': R171, 'ARITH_OPEN': R171, 'BACKQUOTE': R171, 'BAD_OPEN': R171, 'BRACE_CLOSE': R171, 'BRACE_OPEN': R171, 'BR_TEXT': R171, 'CMDSUB_OPEN': R171, 'DBR_TEXT': R171, 'DQ_OPEN': R171, 'DSQUOTE': R171, 'DYN_OPEN': R171, 'ESCAPED': R171, 'LITERAL': R171, 'PARAM': R171, 'PAT_TEXT': R171, 'SLASH': R171, 'SQUOTE': R171, 'WORD_CLOSE': R171},
    {'$END': R172, 'A_BAND': R172, 'A_BOR': R172, 'A_COLON': R172, 'A_COMMA': R172, 'A_EQ': R172, 'A_LAND': R172, 'A_LOR': R172, 'A_QUEST': R172, 'A_REL': R172, 'A_RPAR': R172, 'A_SHIFT': R172, 'A_SIGN': 151, 'A_XOR': R172},
    {'$END': R173, 'AMP': R173, 'AND_IF': R173, 'ASSIGNMENT_WORD': R173, 'ASSIGN_OPEN': R173, 'CLOBBER': R173, 'DGREAT': R173, 'DLESS': R173, 'DLESSDASH': R173, 'DO': R173, 'DONE': R173, 'DSEMI': R173, 'ELIF': R173, 'ELSE': R173, 'ESAC': R173, 'FI': R173, 'GREAT': R173, 'GREATAND': R173, 'IO_NUMBER': R173, 'LESS': R173, 'LESSAND': R173, 'LESSGREAT': R173, 'NEWLINE': R173, 'OR_IF': R173, 'PIPE': R173, 'RBRACE': R173, 'RPAR': R173, 'SEMI': R173, 'SEMI_AND': R173, 'THEN': R173, 'TLESS': R173, 'WORD': R173, 'WORD_OPEN': R173},
    {'DO': 213},
    {'ARITH': R174, 'ARITH_OPEN': R174, 'ARITH_TEXT': R174, 'A_LPAR': R174, 'A_RPAR': R174, 'BACKQUOTE': R174, 'BAD_OPEN': R174, 'BRACE_OPEN': R174, 'CMDSUB_OPEN': R174, 'DYN_OPEN': R174, 'PARAM': R174},
    {'ARITH': R175, 'ARITH_OPEN': R175, 'BACKQUOTE': R175, 'BAD_OPEN': R175, 'BRACE_OPEN': R175, 'CMDSUB_OPEN': R175, 'DQ_CLOSE': R175, 'DQ_TEXT': R175, 'DYN_OPEN': R175, 'PARAM': R175},
    {'ARITH': R117, 'ARITH_OPEN': R117, 'BACKQUOTE': R117, 'BAD_OPEN': R117, 'BRACE_CLOSE': R117, 'BRACE_OPEN': R117, 'CMDSUB_OPEN': R117, 'DBR_TEXT': R117, 'DQ_OPEN': R117, 'DYN_OPEN': R117, 'PARAM': R117},
    {'ASSIGNMENT_WORD': R176, 'ASSIGN_OPEN': R176, 'BANG': R176, 'CASE': R176, 'CLOBBER': R176, 'CMD_NAME': R176, 'DGREAT': R176, 'DLESS': R176, 'DLESSDASH': R176, 'DO': R176, 'DONE': R176, 'DSEMI': R176, 'ELIF': R176, 'ELSE': R176, 'ESAC': R176, 'FI': R176, 'FNAME': R176, 'FOR': R176, 'FUNCTION': R176, 'GREAT': R176, 'GREATAND': R176, 'IF': R176, 'IO_NUMBER': R176, 'LBRACE': R176, 'LESS': R176, 'LESSAND': R176, 'LESSGREAT': R176, 'LPAR': R176, 'NEWLINE': 148, 'RBRACE': R176, 'RPAR': R176, 'SEMI_AND': R176, 'THEN': R176, 'TLESS': R176, 'UNTIL': R176, 'WHILE': R176, 'WORD_OPEN': R176},
    {'$END': R177, 'A_BAND': R177, 'A_BOR': R177, 'A_COLON': R177, 'A_COMMA': R177, 'A_EQ': R177, 'A_LAND': R177, 'A_LOR': R177, 'A_QUEST': R177, 'A_REL': R177, 'A_RPAR': R177, 'A_SHIFT': 16, 'A_XOR': R177},
    {'ARITH': 166, 'ARITH_OPEN': 199, 'A_LPAR': 63, 'A_NAME': 178, 'A_NOT': 62, 'A_NUMBER': S15_174, 'A_PRE_INC': 195, 'A_SIGN': 48, 'BACKQUOTE': S70_167, 'BAD_OPEN': 10, 'BRACE_OPEN': 161, 'CMDSUB_OPEN': 39, 'DYN_OPEN': 179, 'PARAM': S95_167},
    {'NEWLINE': S29_205, 'SEMI': 323, 'WORD': S186_0, 'WORD_OPEN': 21},
    {'WORD': S186_141, 'WORD_OPEN': 21},
    {'$END': R178, 'ARITH': R178, 'ARITH_OPEN': R178, 'ARITH_TEXT': R178, 'A_BAND': R178, 'A_BOR': R178, 'A_COLON': R178, 'A_COMMA': R178, 'A_EQ': R178, 'A_LAND': R178, 'A_LOR': R178, 'A_LPAR': R178, 'A_POWER': R178, 'A_PROD': R178, 'A_QUEST': R178, 'A_REL': R178, 'A_RPAR': R178, 'A_SHIFT': R178, 'A_SIGN': R178, 'A_XOR': R178, 'BACKQUOTE': R178, 'BAD_OPEN': R178, 'BRACE_CLOSE': R178, 'BRACE_OPEN': R178, 'CMDSUB_OPEN': R178, 'DBR_TEXT': R178, 'DQ_CLOSE': R178, 'DQ_OPEN': R178, 'DQ_TEXT': R178, 'DYN_OPEN': R178, 'HERE_TEXT': R178, 'PARAM': R178, 'SUB_COLON': R178, 'SUB_TEXT': R178},
    {'$END': R179, 'AMP': R179, 'AND_IF': R179, 'DO': R179, 'DONE': R179, 'DSEMI': R179, 'ELIF': R179, 'ELSE': R179, 'ESAC': R179, 'FI': R179, 'NEWLINE': R179, 'OR_IF': R179, 'RBRACE': R179, 'RPAR': R179, 'SEMI': R179, 'SEMI_AND': R179, 'THEN': R179},
    {'DO': R10, 'NEWLINE': S29_48},
    {'$END': R180, 'A_BOR': 190, 'A_COLON': R180, 'A_COMMA': R180, 'A_LAND': R180, 'A_LOR': R180, 'A_QUEST': R180, 'A_RPAR': R180},
    {'ARITH': R181, 'ARITH_OPEN': R181, 'BACKQUOTE': R181, 'BAD_OPEN': R181, 'BRACE_CLOSE': R181, 'BRACE_OPEN': R181, 'BR_TEXT': R181, 'CMDSUB_OPEN': R181, 'DQ_OPEN': R181, 'DSQUOTE': R181, 'DYN_OPEN': R181, 'ESCAPED': R181, 'LITERAL': R181, 'PARAM': R181, 'PAT_TEXT': R181, 'SLASH': R181, 'SQUOTE': R181, 'WORD_CLOSE': R181},
    {'ARITH': R182, 'ARITH_OPEN': R182, 'BACKQUOTE': R182, 'BAD_OPEN': R182, 'BRACE_CLOSE': R182, 'BRACE_OPEN': R182, 'BR_TEXT': R182, 'CMDSUB_OPEN': R182, 'DQ_OPEN': R182, 'DSQUOTE': R182, 'DYN_OPEN': R182, 'ESCAPED': R182, 'LITERAL': R182, 'PARAM': R182, 'PAT_TEXT': R182, 'SLASH': R182, 'SQUOTE': R182, 'WORD_CLOSE': R182},
    {'ARITH': R183, 'ARITH_OPEN': R183, 'BACKQUOTE': R183, 'BAD_OPEN': R183, 'BRACE_CLOSE': R183, 'BRACE_OPEN': R183, 'BR_TEXT': R183, 'CMDSUB_OPEN': R183, 'DBR_TEXT': R183, 'DQ_OPEN': R183, 'DSQUOTE': R183, 'DYN_OPEN': R183, 'ESCAPED': R183, 'LITERAL': R183, 'PARAM': R183, 'PAT_TEXT': R183, 'SLASH': R183, 'SQUOTE': R183, 'WORD_CLOSE': R183},
    {'$END': R184, 'ARITH': R184, 'ARITH_OPEN': R184, 'ARITH_TEXT': R184, 'A_BAND': R184, 'A_BOR': R184, 'A_COLON': R184, 'A_COMMA': R184, 'A_EQ': R184, 'A_LAND': R184, 'A_LOR': R184, 'A_LPAR': R184, 'A_POWER': R184, 'A_PROD': R184, 'A_QUEST': R184, 'A_REL': R184, 'A_RPAR': R184, 'A_SHIFT': R184, 'A_SIGN': R184, 'A_XOR': R184, 'BACKQUOTE': R184, 'BAD_OPEN': R184, 'BRACE_CLOSE': R184, 'BRACE_OPEN': R184, 'BR_TEXT': R184, 'CMDSUB_OPEN': R184, 'DBR_TEXT': R184, 'DQ_CLOSE': R184, 'DQ_OPEN': R184, 'DQ_TEXT': R184, 'DSQUOTE': R184, 'DYN_OPEN': R184, 'ESCAPED': R184, 'HERE_TEXT': R184, 'LITERAL': R184, 'PARAM': R184, 'PAT_TEXT': R184, 'SLASH': R184, 'SQUOTE': R184, 'SUB_COLON': R184, 'SUB_TEXT': R184, 'WORD_CLOSE': R184},
    {'ARITH': 302, 'ARITH_OPEN': 199, 'BACKQUOTE': S70_303, 'BAD_OPEN': 75, 'BRACE_CLOSE': 264, 'BRACE_OPEN': 98, 'BR_TEXT': S159_303, 'CMDSUB_OPEN': 39, 'DQ_OPEN': 85, 'DSQUOTE': S52_303, 'DYN_OPEN': 179, 'ESCAPED': S202_303, 'PARAM': S95_303, 'SQUOTE': S73_303},
    {'RPAR': 370},
    {'ARITH': 351, 'ARITH_OPEN': 199, 'BACKQUOTE': S70_0, 'BAD_OPEN': 10, 'BRACE_CLOSE': 345, 'BRACE_OPEN': 161, 'CMDSUB_OPEN': 39, 'DBR_TEXT': S166_0, 'DQ_OPEN': 85, 'DYN_OPEN': 179, 'PARAM': S95_0},
    {'ARITH': R185, 'ARITH_OPEN': R185, 'BACKQUOTE': R185, 'BAD_OPEN': R185, 'BRACE_CLOSE': R185, 'BRACE_OPEN': R185, 'BR_TEXT': R185, 'CMDSUB_OPEN': R185, 'DQ_OPEN': R185, 'DSQUOTE': R185, 'DYN_OPEN': R185, 'ESCAPED': R185, 'PARAM': R185, 'PAT_TEXT': R185, 'SLASH': R185, 'SQUOTE': R185},
    {'$END': R186, 'AMP': R186, 'AND_IF': R186, 'ASSIGNMENT_WORD': R186, 'ASSIGN_OPEN': R186, 'CLOBBER': R186, 'DGREAT': R186, 'DLESS': R186, 'DLESSDASH': R186, 'DO': R186, 'DONE': R186, 'DSEMI': R186, 'ELIF': R186, 'ELSE': R186, 'ESAC': R186, 'FI': R186, 'GREAT': R186, 'GREATAND': R186, 'IN': R186, 'IO_NUMBER': R186, 'LESS': R186, 'LESSAND': R186, 'LESSGREAT': R186, 'NEWLINE': R186, 'OR_IF': R186, 'PIPE': R186, 'RBRACE': R186, 'RPAR': R186, 'SEMI': R186, 'SEMI_AND': R186, 'THEN': R186, 'TLESS': R186, 'WORD': R186, 'WORD_OPEN': R186},
    {'ASSIGNMENT_WORD': S173_93, 'ASSIGN_OPEN': 272, 'BANG': 287, 'CASE': 343, 'CLOBBER': 118, 'CMD_NAME': S56_342, 'DGREAT': 320, 'DLESS': 214, 'DLESSDASH': 350, 'FNAME': 245, 'FOR': 337, 'FUNCTION': 261, 'GREAT': 36, 'GREATAND': 1, 'IF': 64, 'IO_NUMBER': 368, 'LBRACE': 230, 'LESS': 385, 'LESSAND': 157, 'LESSGREAT': 3, 'LPAR': 254, 'RPAR': 360, 'TLESS': 101, 'UNTIL': 41, 'WHILE': 20, 'WORD_OPEN': 21},
    {'$END': R65, 'AMP': R65, 'AND_IF': R65, 'ASSIGNMENT_WORD': R65, 'ASSIGN_OPEN': R65, 'CLOBBER': R65, 'DGREAT': R65, 'DLESS': R65, 'DLESSDASH': R65, 'DO': R65, 'DONE': R65, 'DSEMI': R65, 'ELIF': R65, 'ELSE': R65, 'ESAC': R65, 'FI': R65, 'GREAT': R65, 'GREATAND': R65, 'IO_NUMBER': R65, 'LESS': R65, 'LESSAND': R65, 'LESSGREAT': R65, 'NEWLINE': R65, 'OR_IF': R65, 'PIPE': R65, 'RBRACE': R65, 'RPAR': R65, 'SEMI': R65, 'SEMI_AND': R65, 'THEN': R65, 'TLESS': R65, 'WORD': R65, 'WORD_OPEN': R65},
    {'$END': R187, 'AMP': R187, 'AND_IF': R187, 'ASSIGNMENT_WORD': R187, 'ASSIGN_OPEN': R187, 'CLOBBER': R187, 'DGREAT': R187, 'DLESS': R187, 'DLESSDASH': R187, 'DO': R187, 'DONE': R187, 'DSEMI': R187, 'ELIF': R187, 'ELSE': R187, 'ESAC': R187, 'FI': R187, 'GREAT': R187, 'GREATAND': R187, 'IN': R187, 'IO_NUMBER': R187, 'LESS': R187, 'LESSAND': R187, 'LESSGREAT': R187, 'NEWLINE': R187, 'OR_IF': R187, 'PIPE': R187, 'RBRACE': R187, 'RPAR': R187, 'SEMI': R187, 'SEMI_AND': R187, 'THEN': R187, 'TLESS': R187, 'WORD': R187, 'WORD_OPEN': R187},
    {'NAME': 131},
    {'$END': R1, 'AMP': R1, 'AND_IF': R1, 'CLOBBER': R1, 'DGREAT': R1, 'DLESS': R1, 'DLESSDASH': R1, 'DO': R1, 'DONE': R1, 'DSEMI': R1, 'ELIF': R1, 'ELSE': R1, 'ESAC': R1, 'FI': R1, 'GREAT': R1, 'GREATAND': R1, 'IO_NUMBER': R1, 'LESS': R1, 'LESSAND': R1, 'LESSGREAT': R1, 'NEWLINE': R1, 'OR_IF': R1, 'PIPE': R1, 'RBRACE': R1, 'RPAR': R1, 'SEMI': R1, 'SEMI_AND': R1, 'THEN': R1, 'TLESS': R1},
    {'ARITH': 166, 'ARITH_OPEN': 199, 'A_LPAR': 63, 'A_NAME': 178, 'A_NOT': 62, 'A_NUMBER': S15_174, 'A_PRE_INC': 195, 'A_SIGN': 48, 'BACKQUOTE': S70_167, 'BAD_OPEN': 10, 'BRACE_OPEN': 161, 'CMDSUB_OPEN': 39, 'DYN_OPEN': 179, 'PARAM': S95_167},
    {'ARITH': 377, 'ARITH_OPEN': 199, 'BACKQUOTE': S70_0, 'BAD_OPEN': 75, 'BRACE_CLOSE': 321, 'BRACE_OPEN': 98, 'BR_TEXT': S159_0, 'CMDSUB_OPEN': 39, 'DQ_OPEN': 85, 'DSQUOTE': S52_0, 'DYN_OPEN': 179, 'ESCAPED': S202_0, 'PARAM': S95_0, 'SQUOTE': S73_0},
    {'$END': R188, 'AMP': R188, 'AND_IF': R188, 'CLOBBER': 118, 'DGREAT': 320, 'DLESS': 214, 'DLESSDASH': 350, 'DO': R188, 'DONE': R188, 'DSEMI': R188, 'ELIF': R188, 'ELSE': R188, 'ESAC': R188, 'FI': R188, 'GREAT': 36, 'GREATAND': 1, 'IO_NUMBER': 368, 'LESS': 385, 'LESSAND': 157, 'LESSGREAT': 3, 'NEWLINE': R188, 'OR_IF': R188, 'PIPE': R188, 'RBRACE': R188, 'RPAR': R188, 'SEMI': R188, 'SEMI_AND': R188, 'THEN': R188, 'TLESS': 101, 'WORD': S186_136, 'WORD_OPEN': 21},
    {'$END': R189, 'AMP': S76_23, 'NEWLINE': R189, 'SEMI': S91_23},
    {'WORD': S186_239, 'WORD_OPEN': 21},
    {'ARITH': 289, 'ARITH_OPEN': 199, 'BACKQUOTE': S70_0, 'BAD_OPEN': 10, 'BRACE_CLOSE': 328, 'BRACE_OPEN': 161, 'CMDSUB_OPEN': 39, 'DYN_OPEN': 179, 'PARAM': S95_0, 'SUB_COLON': 349, 'SUB_TEXT': S207_0},
    {'$END': R178, 'ARITH': R178, 'ARITH_OPEN': R178, 'ARITH_TEXT': R178, 'A_BAND': R178, 'A_BOR': R178, 'A_COLON': R178, 'A_COMMA': R178, 'A_EQ': R178, 'A_LAND': R178, 'A_LOR': R178, 'A_LPAR': R178, 'A_POWER': R178, 'A_PROD': R178, 'A_QUEST': R178, 'A_REL': R178, 'A_RPAR': R178, 'A_SHIFT': R178, 'A_SIGN': R178, 'A_XOR': R178, 'BACKQUOTE': R178, 'BAD_OPEN': R178, 'BRACE_CLOSE': R178, 'BRACE_OPEN': R178, 'CMDSUB_OPEN': R178, 'DBR_TEXT': R178, 'DQ_CLOSE': R178, 'DQ_OPEN': R178, 'DQ_TEXT': R178, 'DYN_OPEN': R178, 'HERE_TEXT': R178, 'PARAM': R178, 'SUB_COLON': R178, 'SUB_TEXT': R178},
    {'$END': R179, 'AMP': R179, 'AND_IF': R179, 'DO': R179, 'DONE': R179, 'DSEMI': R179, 'ELIF': R179, 'ELSE': R179, 'ESAC': R179, 'FI': R179, 'NEWLINE': R179, 'OR_IF': R179, 'RBRACE': R179, 'RPAR': R179, 'SEMI': R179, 'SEMI_AND': R179, 'THEN': R179},
    {'DO': R112, 'IN': R28, 'NEWLINE': 148},
    {'A_RPAR': 80},
    {'ARITH': R190, 'ARITH_OPEN': R190, 'BACKQUOTE': R190, 'BAD_OPEN': R190, 'BRACE_CLOSE': R190, 'BRACE_OPEN': R190, 'CMDSUB_OPEN': R190, 'DYN_OPEN': R190, 'PARAM': R190, 'SUB_TEXT': R190},
    {'HERE_END': 335},
    {'ARITH': R191, 'ARITH_OPEN': R191, 'BACKQUOTE': R191, 'BAD_OPEN': R191, 'BRACE_CLOSE': R191, 'BRACE_OPEN': R191, 'CMDSUB_OPEN': R191, 'DBR_TEXT': R191, 'DQ_OPEN': R191, 'DYN_OPEN': R191, 'PARAM': R191},
    {'A_COLON': 384, 'A_COMMA': 181},
    {'ARITH': R161, 'ARITH_OPEN': R161, 'BACKQUOTE': R161, 'BAD_OPEN': R161, 'BRACE_CLOSE': R161, 'BRACE_OPEN': R161, 'CMDSUB_OPEN': R161, 'DYN_OPEN': R161, 'PARAM': R161, 'SUB_COLON': R161, 'SUB_TEXT': R161},
    {'$END': R192, 'A_BAND': R192, 'A_BOR': R192, 'A_COLON': R192, 'A_COMMA': R192, 'A_EQ': 168, 'A_LAND': R192, 'A_LOR': R192, 'A_QUEST': R192, 'A_RPAR': R192, 'A_XOR': R192},
    {'$END': R158, 'A_BAND': R158, 'A_BOR': R158, 'A_COLON': R158, 'A_COMMA': R158, 'A_EQ': R158, 'A_LAND': R158, 'A_LOR': R158, 'A_POWER': R158, 'A_PROD': R158, 'A_QUEST': R158, 'A_REL': R158, 'A_RPAR': R158, 'A_SHIFT': R158, 'A_SIGN': R158, 'A_XOR': R158},
    {'ARITH': R193, 'ARITH_OPEN': R193, 'BACKQUOTE': R193, 'BAD_OPEN': R193, 'BRACE_CLOSE': R193, 'BRACE_OPEN': R193, 'CMDSUB_OPEN': R193, 'DQ_OPEN': R193, 'DSQUOTE': R193, 'DYN_OPEN': R193, 'ESCAPED': R193, 'PARAM': R193, 'PAT_TEXT': R193, 'SLASH': R193, 'SQUOTE': R193},
    {'ARITH': R185, 'ARITH_OPEN': R185, 'BACKQUOTE': R185, 'BAD_OPEN': R185, 'BRACE_CLOSE': R185, 'BRACE_OPEN': R185, 'BR_TEXT': R185, 'CMDSUB_OPEN': R185, 'DQ_OPEN': R185, 'DSQUOTE': R185, 'DYN_OPEN': R185, 'ESCAPED': R185, 'PARAM': R185, 'PAT_TEXT': R185, 'SLASH': R185, 'SQUOTE': R185},
    {'ASSIGNMENT_WORD': R10, 'ASSIGN_OPEN': R10, 'BANG': R10, 'CASE': R10, 'CLOBBER': R10, 'CMD_NAME': R10, 'DGREAT': R10, 'DLESS': R10, 'DLESSDASH': R10, 'DSEMI': R10, 'ESAC': R10, 'FNAME': R10, 'FOR': R10, 'FUNCTION': R10, 'GREAT': R10, 'GREATAND': R10, 'IF': R10, 'IO_NUMBER': R10, 'LBRACE': R10, 'LESS': R10, 'LESSAND': R10, 'LESSGREAT': R10, 'LPAR': R10, 'NEWLINE': S29_48, 'SEMI_AND': R10, 'TLESS': R10, 'UNTIL': R10, 'WHILE': R10, 'WORD_OPEN': R10},
    {'$END': R194, 'A_COLON': R194, 'A_COMMA': R194, 'A_RPAR': R194},
    {'$END': R195, 'ARITH': R195, 'ARITH_OPEN': R195, 'ARITH_TEXT': R195, 'A_BAND': R195, 'A_BOR': R195, 'A_COLON': R195, 'A_COMMA': R195, 'A_EQ': R195, 'A_LAND': R195, 'A_LOR': R195, 'A_LPAR': R195, 'A_POWER': R195, 'A_PROD': R195, 'A_QUEST': R195, 'A_REL': R195, 'A_RPAR': R195, 'A_SHIFT': R195, 'A_SIGN': R195, 'A_XOR': R195, 'BACKQUOTE': R195, 'BAD_OPEN': R195, 'BRACE_CLOSE': R195, 'BRACE_OPEN': R195, 'BR_TEXT': R195, 'CMDSUB_OPEN': R195, 'DBR_TEXT': R195, 'DQ_CLOSE': R195, 'DQ_OPEN': R195, 'DQ_TEXT': R195, 'DSQUOTE': R195, 'DYN_OPEN': R195, 'ESCAPED': R195, 'HERE_TEXT': R195, 'LITERAL': R195, 'PARAM': R195, 'PAT_TEXT': R195, 'SLASH': R195, 'SQUOTE': R195, 'SUB_COLON': R195, 'SUB_TEXT': R195, 'WORD_CLOSE': R195},
    {'$END': R101, 'A_BAND': R101, 'A_BOR': R101, 'A_COLON': R101, 'A_COMMA': R101, 'A_EQ': R101, 'A_LAND': R101, 'A_LOR': R101, 'A_POST_INC': 275, 'A_POWER': R101, 'A_PROD': R101, 'A_QUEST': R101, 'A_REL': R101, 'A_RPAR': R101, 'A_SHIFT': R101, 'A_SIGN': R101, 'A_XOR': R101},
    {'ARITH': R196, 'ARITH_OPEN': R196, 'ARITH_TEXT': R196, 'A_LPAR': R196, 'A_RPAR': R196, 'BACKQUOTE': R196, 'BAD_OPEN': R196, 'BRACE_OPEN': R196, 'CMDSUB_OPEN': R196, 'DYN_OPEN': R196, 'PARAM': R196},
    {'$END': R197, 'NEWLINE': R197},
    {'$END': R198, 'A_BOR': R198, 'A_COLON': R198, 'A_COMMA': R198, 'A_LAND': R198, 'A_LOR': R198, 'A_QUEST': R198, 'A_RPAR': R198, 'A_XOR': 365},
    {'ARITH': 166, 'ARITH_OPEN': 199, 'A_LPAR': 63, 'A_NAME': 361, 'A_NOT': 62, 'A_NUMBER': S15_174, 'A_PRE_INC': 195, 'A_SIGN': 48, 'BACKQUOTE': S70_167, 'BAD_OPEN': 10, 'BRACE_OPEN': 161, 'CMDSUB_OPEN': 39, 'DYN_OPEN': 179, 'PARAM': S95_167},
    {'ARITH': 313, 'ARITH_OPEN': 199, 'ARITH_TEXT': S130_0, 'A_LPAR': 251, 'A_RPAR': 362, 'BACKQUOTE': S70_0, 'BAD_OPEN': 10, 'BRACE_OPEN': 161, 'CMDSUB_OPEN': 39, 'DYN_OPEN': 179, 'PARAM': S95_0},
    {'$END': R199, 'A_COLON': R199, 'A_COMMA': R199, 'A_LAND': 73, 'A_LOR': R199, 'A_QUEST': R199, 'A_RPAR': R199},
    {'CLOBBER': 118, 'DGREAT': 320, 'DLESS': 214, 'DLESSDASH': 350, 'GREAT': 36, 'GREATAND': 1, 'LESS': 385, 'LESSAND': 157, 'LESSGREAT': 3, 'TLESS': 101},
    {'ARITH': R185, 'ARITH_OPEN': R185, 'BACKQUOTE': R185, 'BAD_OPEN': R185, 'BRACE_CLOSE': R185, 'BRACE_OPEN': R185, 'BR_TEXT': R185, 'CMDSUB_OPEN': R185, 'DQ_OPEN': R185, 'DSQUOTE': R185, 'DYN_OPEN': R185, 'ESCAPED': R185, 'PARAM': R185, 'PAT_TEXT': R185, 'SLASH': R185, 'SQUOTE': R185},
    {'$END': R200, 'ARITH': R200, 'ARITH_OPEN': R200, 'ARITH_TEXT': R200, 'A_BAND': R200, 'A_BOR': R200, 'A_COLON': R200, 'A_COMMA': R200, 'A_EQ': R200, 'A_LAND': R200, 'A_LOR': R200, 'A_LPAR': R200, 'A_POWER': R200, 'A_PROD': R200, 'A_QUEST': R200, 'A_REL': R200, 'A_RPAR': R200, 'A_SHIFT': R200, 'A_SIGN': R200, 'A_XOR': R200, 'BACKQUOTE': R200, 'BAD_OPEN': R200, 'BRACE_CLOSE': R200, 'BRACE_OPEN': R200, 'BR_TEXT': R200, 'CMDSUB_OPEN': R200, 'DBR_TEXT': R200, 'DQ_CLOSE': R200, 'DQ_OPEN': R200, 'DQ_TEXT': R200, 'DSQUOTE': R200, 'DYN_OPEN': R200, 'ESCAPED': R200, 'HERE_TEXT': R200, 'LITERAL': R200, 'PARAM': R200, 'PAT_TEXT': R200, 'SLASH': R200, 'SQUOTE': R200, 'SUB_COLON': R200, 'SUB_TEXT': R200, 'WORD_CLOSE': R200},
    {'$END': R201, 'AMP': R201, 'AND_IF': R201, 'ASSIGNMENT_WORD': S173_0, 'ASSIGN_OPEN': 272, 'CLOBBER': 118, 'DGREAT': 320, 'DLESS': 214, 'DLESSDASH': 350, 'DO': R201, 'DONE': R201, 'DSEMI': R201, 'ELIF': R201, 'ELSE': R201, 'ESAC': R201, 'FI': R201, 'GREAT': 36, 'GREATAND': 1, 'IO_NUMBER': 368, 'LESS': 385, 'LESSAND': 157, 'LESSGREAT': 3, 'NEWLINE': R201, 'OR_IF': R201, 'PIPE': R201, 'RBRACE': R201, 'RPAR': R201, 'SEMI': R201, 'SEMI_AND': R201, 'THEN': R201, 'TLESS': 101, 'WORD': S186_168, 'WORD_OPEN': 21},
    {'ASSIGNMENT_WORD': S173_93, 'ASSIGN_OPEN': 272, 'BANG': 287, 'CASE': 343, 'CLOBBER': 118, 'CMD_NAME': S56_342, 'DGREAT': 320, 'DLESS': 214, 'DLESSDASH': 350, 'FNAME': 245, 'FOR': 337, 'FUNCTION': 261, 'GREAT': 36, 'GREATAND': 1, 'IF': 64, 'IO_NUMBER': 368, 'LBRACE': 230, 'LESS': 385, 'LESSAND': 157, 'LESSGREAT': 3, 'LPAR': 254, 'TLESS': 101, 'UNTIL': 41, 'WHILE': 20, 'WORD_OPEN': 21},
    {'ELIF': 194, 'ELSE': 33, 'FI': 51},
    {'$END': R116, 'AMP': R116, 'AND_IF': R116, 'CLOBBER': R116, 'DGREAT': R116, 'DLESS': R116, 'DLESSDASH': R116, 'DO': R116, 'DONE': R116, 'DSEMI': R116, 'ELIF': R116, 'ELSE': R116, 'ESAC': R116, 'FI': R116, 'GREAT': R116, 'GREATAND': R116, 'IO_NUMBER': R116, 'LESS': R116, 'LESSAND': R116, 'LESSGREAT': R116, 'NEWLINE': R116, 'OR_IF': R116, 'PIPE': R116, 'RBRACE': R116, 'RPAR': R116, 'SEMI': R116, 'SEMI_AND': R116, 'THEN': R116, 'TLESS': R116, 'WORD': R116, 'WORD_OPEN': R116},
    {'ARITH': R202, 'ARITH_OPEN': R202, 'BACKQUOTE': R202, 'BAD_OPEN': R202, 'BRACE_CLOSE': R202, 'BRACE_OPEN': R202, 'BR_TEXT': R202, 'CMDSUB_OPEN': R202, 'DQ_OPEN': R202, 'DSQUOTE': R202, 'DYN_OPEN': R202, 'ESCAPED': R202, 'PARAM': R202, 'PAT_TEXT': R202, 'SLASH': R202, 'SQUOTE': R202},
    {'PIPE': R203, 'RPAR': R203},
    {'ARITH': R204, 'ARITH_OPEN': R204, 'BACKQUOTE': R204, 'BAD_OPEN': R204, 'BRACE_CLOSE': R204, 'BRACE_OPEN': R204, 'BR_TEXT': R204, 'CMDSUB_OPEN': R204, 'DQ_OPEN': R204, 'DSQUOTE': R204, 'DYN_OPEN': R204, 'ESCAPED': R204, 'PARAM': R204, 'SQUOTE': R204},
    {'$END': R10, 'NEWLINE': S29_249},
    {'ARITH': 302, 'ARITH_OPEN': 199, 'BACKQUOTE': S70_303, 'BAD_OPEN': 75, 'BRACE_CLOSE': 58, 'BRACE_OPEN': 98, 'BR_TEXT': S159_303, 'CMDSUB_OPEN': 39, 'DQ_OPEN': 85, 'DSQUOTE': S52_303, 'DYN_OPEN': 179, 'ESCAPED': S202_303, 'PARAM': S95_303, 'SQUOTE': S73_303},
    {'ARITH': R205, 'ARITH_OPEN': R205, 'BACKQUOTE': R205, 'BAD_OPEN': R205, 'BRACE_CLOSE': R205, 'BRACE_OPEN': R205, 'CMDSUB_OPEN': R205, 'DQ_OPEN': R205, 'DSQUOTE': R205, 'DYN_OPEN': R205, 'ESCAPED': R205, 'PARAM': R205, 'PAT_TEXT': R205, 'SLASH': R205, 'SQUOTE': R205},
    {'ARITH': R206, 'ARITH_OPEN': R206, 'BACKQUOTE': R206, 'BAD_OPEN': R206, 'BRACE_CLOSE': R206, 'BRACE_OPEN': R206, 'BR_TEXT': R206, 'CMDSUB_OPEN': R206, 'DQ_OPEN': R206, 'DSQUOTE': R206, 'DYN_OPEN': R206, 'ESCAPED': R206, 'PARAM': R206, 'SQUOTE': R206},
    {'ARITH': R207, 'ARITH_OPEN': R207, 'BACKQUOTE': R207, 'BAD_OPEN': R207, 'BRACE_CLOSE': R207, 'BRACE_OPEN': R207, 'CMDSUB_OPEN': R207, 'DYN_OPEN': R207, 'PARAM': R207, 'SUB_COLON': R207, 'SUB_TEXT': R207},
    {'$END': R208, 'AMP': R208, 'AND_IF': R208, 'CLOBBER': R208, 'DGREAT': R208, 'DLESS': R208, 'DLESSDASH': R208, 'DO': R208, 'DONE': R208, 'DSEMI': R208, 'ELIF': R208, 'ELSE': R208, 'ESAC': R208, 'FI': R208, 'GREAT': R208, 'GREATAND': R208, 'IO_NUMBER': R208, 'LESS': R208, 'LESSAND': R208, 'LESSGREAT': R208, 'NEWLINE': R208, 'OR_IF': R208, 'PIPE': R208, 'RBRACE': R208, 'RPAR': R208, 'SEMI': R208, 'SEMI_AND': R208, 'THEN': R208, 'TLESS': R208},
    {'ARITH': 166, 'ARITH_OPEN': 199, 'A_LPAR': 63, 'A_NAME': 361, 'A_NOT': 62, 'A_NUMBER': S15_174, 'A_PRE_INC': 195, 'A_SIGN': 48, 'BACKQUOTE': S70_167, 'BAD_OPEN': 10, 'BRACE_OPEN': 161, 'CMDSUB_OPEN': 39, 'DYN_OPEN': 179, 'PARAM': S95_167},
    {'WORD': S186_139, 'WORD_OPEN': 21},
    {'ARITH': R190, 'ARITH_OPEN': R190, 'BACKQUOTE': R190, 'BAD_OPEN': R190, 'BRACE_CLOSE': R190, 'BRACE_OPEN': R190, 'CMDSUB_OPEN': R190, 'DYN_OPEN': R190, 'PARAM': R190, 'SUB_COLON': R190, 'SUB_TEXT': R190},
]
GOTOS: list[dict[str, int]] = [
    {},
    {'compound_word': 136, 'word': 136},
    {'compound_word': 210, 'word': 210},
    {'compound_word': 129, 'word': 129},
    {},
    {},
    {},
    {},
    {'and_or_item': 126},
    {},
    {'any_brace': 246, 'dbr_part': 246, 'dbr_parts': 286, 'double_quoted': 246, 'expansion': 246, 'quoted_brace': 246},
    {'assignment': 92, 'brace_group': 205, 'case_clause': 205, 'cmd_name': 341, 'cmd_prefix': 371, 'command': 273, 'compound_command': 205, 'compound_word': 341, 'for_clause': 205, 'function_definition': 273, 'if_clause': 205, 'io_file': 28, 'io_here': 296, 'io_redirect': 233, 'pipe_sequence': 273, 'pipeline': 322, 'simple_command': 273, 'subshell': 205, 'until_clause': 205, 'while_clause': 205},
    {},
    {'and_or': 258, 'assignment': 92, 'brace_group': 205, 'case_clause': 205, 'cmd_name': 341, 'cmd_prefix': 371, 'command': 273, 'compound_command': 205, 'compound_word': 341, 'for_clause': 205, 'function_definition': 273, 'if_clause': 205, 'io_file': 28, 'io_here': 296, 'io_redirect': 233, 'pipe_sequence': 273, 'pipeline': 258, 'simple_command': 273, 'subshell': 205, 'term': 206, 'until_clause': 205, 'while_clause': 205},
    {},
    {},
    {'a_atom': 173, 'a_power': 134, 'a_prod': 134, 'a_sum': 310, 'a_unary': 173, 'any_brace': 46, 'expansion': 166, 'quoted_brace': 46},
    {},
    {},
    {},
    {'compound_list': 106, 'linebreak': 30, 'newline_list': 47},
    {'any_brace': 67, 'brace': 67, 'double_quoted': 67, 'expansion': 67, 'part': 67, 'parts': 123, 'quoted': 67},
    {'and_or': 252, 'assignment': 92, 'brace_group': 205, 'case_clause': 205, 'cmd_name': 341, 'cmd_prefix': 371, 'command': 273, 'compound_command': 205, 'compound_word': 341, 'for_clause': 205, 'function_definition': 273, 'if_clause': 205, 'io_file': 28, 'io_here': 296, 'io_redirect': 233, 'pipe_sequence': 273, 'pipeline': 252, 'simple_command': 273, 'subshell': 205, 'until_clause': 205, 'while_clause': 205},
    {},
    {'a_atom': 173, 'a_power': 134, 'a_prod': 134, 'a_shift': 317, 'a_sum': 12, 'a_unary': 173, 'any_brace': 46, 'expansion': 166, 'quoted_brace': 46},
    {},
    {},
    {},
    {},
    {},
    {'and_or': 258, 'assignment': 92, 'brace_group': 205, 'case_clause': 205, 'cmd_name': 341, 'cmd_prefix': 371, 'command': 273, 'compound_command': 205, 'compound_word': 341, 'for_clause': 205, 'function_definition': 273, 'if_clause': 205, 'io_file': 28, 'io_here': 296, 'io_redirect': 233, 'pipe_sequence': 273, 'pipeline': 258, 'simple_command': 273, 'subshell': 205, 'term': 206, 'until_clause': 205, 'while_clause': 205},
    {},
    {'linebreak': 170, 'newline_list': 47, 'program': 6},
    {'compound_list': 184, 'linebreak': 30, 'newline_list': 47},
    {},
    {'elif_part': 35, 'else_part': 177},
    {'compound_word': 71, 'word': 71},
    {},
    {'a_assign': 172, 'a_atom': 173, 'a_band': 60, 'a_bor': 163, 'a_comma': 172, 'a_cond': 172, 'a_eq': 121, 'a_land': 34, 'a_lor': 174, 'a_power': 134, 'a_prod': 134, 'a_rel': 125, 'a_shift': 9, 'a_sum': 12, 'a_unary': 173, 'a_xor': 53, 'any_brace': 46, 'arithmetic': 14, 'expansion': 166, 'quoted_brace': 46},
    {'compound_list': 330, 'linebreak': 334, 'newline_list': 47},
    {'linebreak': 274, 'newline_list': 47},
    {'compound_list': 154, 'linebreak': 30, 'newline_list': 47},
    {},
    {},
    {},
    {'io_file': 28, 'io_here': 296, 'io_redirect': 89, 'redirect_list': 160},
    {},
    {},
    {'a_atom': 290, 'a_unary': 290, 'any_brace': 46, 'expansion': 166, 'quoted_brace': 46},
    {},
    {},
    {},
    {'linebreak': 17, 'newline_list': 47},
    {},
    {},
    {},
    {},
    {},
    {},
    {'io_file': 28, 'io_here': 296, 'io_redirect': 66},
    {},
    {},
    {'a_atom': 355, 'a_unary': 355, 'any_brace': 46, 'expansion': 166, 'quoted_brace': 46},
    {'a_assign': 234, 'a_atom': 173, 'a_band': 60, 'a_bor': 163, 'a_comma': 234, 'a_cond': 234, 'a_eq': 121, 'a_land': 34, 'a_lor': 174, 'a_power': 134, 'a_prod': 134, 'a_rel': 125, 'a_shift': 9, 'a_sum': 12, 'a_unary': 173, 'a_xor': 53, 'any_brace': 46, 'expansion': 166, 'quoted_brace': 46},
    {'compound_list': 122, 'linebreak': 30, 'newline_list': 47},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {'here_body': 176, 'here_parts': 153},
    {'a_atom': 173, 'a_band': 60, 'a_bor': 324, 'a_eq': 121, 'a_power': 134, 'a_prod': 134, 'a_rel': 125, 'a_shift': 9, 'a_sum': 12, 'a_unary': 173, 'a_xor': 53, 'any_brace': 46, 'expansion': 166, 'quoted_brace': 46},
    {},
    {'any_brace': 302, 'br_other': 302, 'br_part': 302, 'br_parts': 280, 'brace': 302, 'double_quoted': 302, 'expansion': 302, 'quoted': 302},
    {},
    {},
    {'any_brace': 377, 'br_other': 377, 'br_part': 377, 'brace': 377, 'double_quoted': 377, 'expansion': 377, 'quoted': 377},
    {},
    {},
    {},
    {'any_brace': 292, 'brace': 292, 'double_quoted': 292, 'expansion': 292, 'part': 292, 'quoted': 292},
    {'assignment': 92, 'brace_group': 45, 'case_clause': 45, 'cmd_name': 341, 'cmd_prefix': 371, 'compound_command': 45, 'compound_word': 341, 'for_clause': 45, 'function_body': 182, 'if_clause': 45, 'io_file': 28, 'io_here': 296, 'io_redirect': 233, 'simple_command': 182, 'subshell': 45, 'until_clause': 45, 'while_clause': 45},
    {},
    {'any_brace': 301, 'dq_part': 301, 'dq_parts': 308, 'expansion': 301, 'quoted_brace': 301},
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
    {'linebreak': 305, 'newline_list': 47},
    {},
    {},
    {'compound_word': 212, 'io_file': 28, 'io_here': 296, 'io_redirect': 374, 'word': 212},
    {'linebreak': 372, 'newline_list': 47},
    {'compound_word': 42, 'word': 42},
    {},
    {'io_file': 28, 'io_here': 296, 'io_redirect': 66},
    {},
    {},
    {'do_group': 18},
    {},
    {'io_file': 28, 'io_here': 296, 'io_redirect': 89, 'redirect_list': 59},
    {},
    {'case_item': 5, 'case_item_ns': 0, 'compound_word': 109, 'pattern': 109, 'pattern_list': 240},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {'compound_word': 132, 'word': 132},
    {},
    {},
    {},
    {},
    {'any_brace': 292, 'brace': 292, 'double_quoted': 292, 'expansion': 292, 'part': 292, 'quoted': 292},
    {},
    {},
    {},
    {},
    {'a_atom': 173, 'a_power': 243, 'a_unary': 173, 'any_brace': 46, 'expansion': 166, 'quoted_brace': 46},
    {},
    {'linebreak': 266, 'newline_list': 47},
    {'do_group': 262, 'linebreak': 211, 'newline_list': 347, 'sequential_sep': 281},
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
    {'a_atom': 173, 'a_eq': 354, 'a_power': 134, 'a_prod': 134, 'a_rel': 125, 'a_shift': 9, 'a_sum': 12, 'a_unary': 173, 'any_brace': 46, 'expansion': 166, 'quoted_brace': 46},
    {},
    {},
    {'brace_group': 108, 'function_block': 54},
    {},
    {'compound_word': 228, 'word': 228},
    {'linebreak': 11, 'newline_list': 47},
    {'a_atom': 173, 'a_power': 285, 'a_prod': 285, 'a_unary': 173, 'any_brace': 46, 'expansion': 166, 'quoted_brace': 46},
    {},
    {'any_brace': 183, 'expansion': 183, 'here_part': 183, 'quoted_brace': 183},
    {'do_group': 383},
    {'linebreak': 147, 'newline_list': 47},
    {'compound_word': 212, 'io_file': 28, 'io_here': 296, 'io_redirect': 374, 'word': 212},
    {'compound_word': 137, 'word': 137},
    {},
    {'compound_word': 112},
    {'io_file': 28, 'io_here': 296, 'io_redirect': 66},
    {},
    {'and_or': 277, 'assignment': 92, 'brace_group': 205, 'case_clause': 205, 'cmd_name': 341, 'cmd_prefix': 371, 'command': 273, 'complete_command': 31, 'compound_command': 205, 'compound_word': 341, 'for_clause': 205, 'function_definition': 273, 'if_clause': 205, 'io_file': 28, 'io_here': 296, 'io_redirect': 233, 'list': 342, 'pipe_sequence': 273, 'pipeline': 277, 'simple_command': 273, 'subshell': 205, 'unit': 90, 'until_clause': 205, 'while_clause': 205},
    {},
    {'any_brace': 302, 'br_other': 302, 'br_part': 302, 'br_parts': 202, 'brace': 302, 'double_quoted': 302, 'expansion': 302, 'quoted': 302},
    {},
    {},
    {'cmd_suffix': 156, 'compound_word': 135, 'io_file': 28, 'io_here': 296, 'io_redirect': 61, 'word': 135},
    {'a_atom': 173, 'a_power': 134, 'a_prod': 134, 'a_rel': 297, 'a_shift': 9, 'a_sum': 12, 'a_unary': 173, 'any_brace': 46, 'expansion': 166, 'quoted_brace': 46},
    {},
    {'and_or': 277, 'assignment': 92, 'brace_group': 205, 'case_clause': 205, 'cmd_name': 341, 'cmd_prefix': 371, 'command': 273, 'complete_command': 363, 'complete_commands': 378, 'compound_command': 205, 'compound_word': 341, 'for_clause': 205, 'function_definition': 273, 'if_clause': 205, 'io_file': 28, 'io_here': 296, 'io_redirect': 233, 'list': 342, 'pipe_sequence': 273, 'pipeline': 277, 'simple_command': 273, 'subshell': 205, 'until_clause': 205, 'while_clause': 205},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {'any_brace': 216, 'dyn_part': 216, 'dyn_parts': 223, 'expansion': 216, 'quoted_brace': 216},
    {},
    {'a_assign': 256, 'a_atom': 173, 'a_band': 60, 'a_bor': 163, 'a_cond': 256, 'a_eq': 121, 'a_land': 34, 'a_lor': 174, 'a_power': 134, 'a_prod': 134, 'a_rel': 125, 'a_shift': 9, 'a_sum': 12, 'a_unary': 173, 'a_xor': 53, 'any_brace': 46, 'expansion': 166, 'quoted_brace': 46},
    {},
    {},
    {},
    {},
    {},
    {'any_brace': 380, 'br_other': 380, 'brace': 380, 'double_quoted': 380, 'expansion': 380, 'pat_part': 380, 'pat_parts': 219, 'quoted': 380},
    {'linebreak': 83, 'newline_list': 47},
    {},
    {'a_atom': 173, 'a_band': 60, 'a_eq': 121, 'a_power': 134, 'a_prod': 134, 'a_rel': 125, 'a_shift': 9, 'a_sum': 12, 'a_unary': 173, 'a_xor': 364, 'any_brace': 46, 'expansion': 166, 'quoted_brace': 46},
    {},
    {'a_atom': 173, 'a_power': 278, 'a_unary': 173, 'any_brace': 46, 'expansion': 166, 'quoted_brace': 46},
    {},
    {'compound_list': 158, 'linebreak': 30, 'newline_list': 47},
    {},
    {},
    {'any_brace': 246, 'dbr_part': 246, 'dbr_parts': 331, 'double_quoted': 246, 'expansion': 246, 'quoted_brace': 246},
    {},
    {'a_assign': 209, 'a_atom': 173, 'a_band': 60, 'a_bor': 163, 'a_comma': 209, 'a_cond': 209, 'a_eq': 121, 'a_land': 34, 'a_lor': 174, 'a_power': 134, 'a_prod': 134, 'a_rel': 125, 'a_shift': 9, 'a_sum': 12, 'a_unary': 173, 'a_xor': 53, 'any_brace': 46, 'expansion': 166, 'quoted_brace': 46},
    {'compound_list': 191, 'linebreak': 30, 'newline_list': 47},
    {},
    {'any_brace': 377, 'br_other': 377, 'br_part': 377, 'brace': 377, 'double_quoted': 377, 'expansion': 377, 'quoted': 377},
    {},
    {},
    {'io_file': 28, 'io_here': 296, 'io_redirect': 89, 'redirect_list': 103},
    {'newline_list': 316, 'separator': 225, 'separator_op': 207},
    {'linebreak': 304, 'newline_list': 47},
    {},
    {},
    {},
    {},
    {},
    {'compound_list': 244, 'linebreak': 30, 'newline_list': 47},
    {},
    {},
    {},
    {},
    {},
    {'any_brace': 253, 'br_other': 253, 'brace': 253, 'double_quoted': 253, 'expansion': 253, 'pat_part': 253, 'quoted': 253},
    {'do_group': 208},
    {},
    {},
    {'any_brace': 313, 'dyn_part': 313, 'expansion': 313, 'quoted_brace': 313},
    {},
    {'and_or': 8, 'assignment': 92, 'brace_group': 205, 'case_clause': 205, 'cmd_name': 341, 'cmd_prefix': 371, 'command': 273, 'compound_command': 205, 'compound_word': 341, 'for_clause': 205, 'function_definition': 273, 'if_clause': 205, 'io_file': 28, 'io_here': 296, 'io_redirect': 233, 'pipe_sequence': 273, 'pipeline': 8, 'simple_command': 273, 'subshell': 205, 'until_clause': 205, 'while_clause': 205},
    {},
    {},
    {},
    {},
    {'compound_list': 133, 'linebreak': 30, 'newline_list': 47},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {'linebreak': 303, 'newline_list': 47},
    {},
    {},
    {'linebreak': 43, 'newline_list': 47},
    {},
    {},
    {},
    {},
    {},
    {},
    {'and_or': 277, 'assignment': 92, 'brace_group': 205, 'case_clause': 205, 'cmd_name': 341, 'cmd_prefix': 371, 'command': 273, 'complete_command': 271, 'compound_command': 205, 'compound_word': 341, 'for_clause': 205, 'function_definition': 273, 'if_clause': 205, 'io_file': 28, 'io_here': 296, 'io_redirect': 233, 'list': 342, 'pipe_sequence': 273, 'pipeline': 277, 'simple_command': 273, 'subshell': 205, 'until_clause': 205, 'while_clause': 205},
    {},
    {'linebreak': 26, 'newline_list': 47},
    {'any_brace': 216, 'dyn_part': 216, 'dyn_parts': 366, 'expansion': 216, 'quoted_brace': 216},
    {'and_or_item': 126},
    {},
    {'compound_list': 306, 'linebreak': 30, 'newline_list': 47},
    {},
    {},
    {},
    {'and_or_item': 126},
    {'any_brace': 289, 'expansion': 289, 'quoted_brace': 289, 'sub_part': 289},
    {},
    {},
    {},
    {'compound_list': 373, 'linebreak': 30, 'newline_list': 47},
    {},
    {},
    {'assignment': 92, 'brace_group': 45, 'case_clause': 45, 'cmd_name': 341, 'cmd_prefix': 371, 'compound_command': 45, 'compound_word': 341, 'for_clause': 45, 'function_body': 44, 'if_clause': 45, 'io_file': 28, 'io_here': 296, 'io_redirect': 233, 'simple_command': 44, 'subshell': 45, 'until_clause': 45, 'while_clause': 45},
    {},
    {},
    {'a_atom': 173, 'a_band': 60, 'a_bor': 163, 'a_eq': 121, 'a_land': 367, 'a_power': 134, 'a_prod': 134, 'a_rel': 125, 'a_shift': 9, 'a_sum': 12, 'a_unary': 173, 'a_xor': 53, 'any_brace': 46, 'expansion': 166, 'quoted_brace': 46},
    {},
    {},
    {'any_brace': 67, 'brace': 67, 'double_quoted': 67, 'expansion': 67, 'part': 67, 'parts': 82, 'quoted': 67},
    {},
    {},
    {},
    {},
    {'and_or_item': 126},
    {},
    {},
    {'any_brace': 377, 'br_other': 377, 'br_part': 377, 'brace': 377, 'double_quoted': 377, 'expansion': 377, 'quoted': 377},
    {'do_group': 224},
    {},
    {},
    {'compound_word': 257, 'newline_list': 204, 'sequential_sep': 220, 'word': 257, 'wordlist': 319},
    {},
    {'any_brace': 351, 'dbr_part': 351, 'double_quoted': 351, 'expansion': 351, 'quoted_brace': 351},
    {'assignment': 92, 'brace_group': 205, 'case_clause': 205, 'cmd_name': 341, 'cmd_prefix': 371, 'command': 114, 'compound_command': 205, 'compound_word': 341, 'for_clause': 205, 'function_definition': 114, 'if_clause': 205, 'io_file': 28, 'io_here': 296, 'io_redirect': 233, 'pipe_sequence': 114, 'simple_command': 114, 'subshell': 205, 'until_clause': 205, 'while_clause': 205},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {'case_item': 107, 'case_item_ns': 95, 'case_list': 110, 'case_list_ns': 105, 'compound_word': 109, 'pattern': 109, 'pattern_list': 240},
    {},
    {},
    {},
    {'linebreak': 295, 'newline_list': 47},
    {},
    {},
    {},
    {},
    {},
    {'assignment': 92, 'brace_group': 205, 'case_clause': 205, 'cmd_name': 341, 'cmd_prefix': 371, 'command': 268, 'compound_command': 205, 'compound_word': 341, 'for_clause': 205, 'function_definition': 268, 'if_clause': 205, 'io_file': 28, 'io_here': 296, 'io_redirect': 233, 'simple_command': 268, 'subshell': 205, 'until_clause': 205, 'while_clause': 205},
    {},
    {},
    {'any_brace': 314, 'dq_part': 314, 'expansion': 314, 'quoted_brace': 314},
    {},
    {},
    {},
    {'do_group': 189},
    {},
    {},
    {},
    {},
    {},
    {'a_assign': 359, 'a_atom': 173, 'a_band': 60, 'a_bor': 163, 'a_cond': 359, 'a_eq': 121, 'a_land': 34, 'a_lor': 174, 'a_power': 134, 'a_prod': 134, 'a_rel': 125, 'a_shift': 9, 'a_sum': 12, 'a_unary': 173, 'a_xor': 53, 'any_brace': 46, 'expansion': 166, 'quoted_brace': 46},
    {'compound_word': 226, 'newline_list': 204, 'sequential_sep': 312, 'word': 226},
    {'compound_word': 140, 'word': 140},
    {},
    {},
    {'linebreak': 201, 'newline_list': 47},
    {},
    {},
    {},
    {},
    {},
    {'any_brace': 302, 'br_other': 302, 'br_part': 302, 'br_parts': 340, 'brace': 302, 'double_quoted': 302, 'expansion': 302, 'quoted': 302},
    {},
    {'any_brace': 351, 'dbr_part': 351, 'double_quoted': 351, 'expansion': 351, 'quoted_brace': 351},
    {},
    {},
    {'and_or': 258, 'assignment': 92, 'brace_group': 205, 'case_clause': 205, 'cmd_name': 341, 'cmd_prefix': 371, 'command': 273, 'compound_command': 205, 'compound_word': 341, 'for_clause': 205, 'function_definition': 273, 'if_clause': 205, 'io_file': 28, 'io_here': 296, 'io_redirect': 233, 'pipe_sequence': 273, 'pipeline': 258, 'simple_command': 273, 'subshell': 205, 'term': 206, 'until_clause': 205, 'while_clause': 205},
    {},
    {},
    {'name': 131},
    {},
    {'a_assign': 352, 'a_atom': 173, 'a_band': 60, 'a_bor': 163, 'a_comma': 352, 'a_cond': 352, 'a_eq': 121, 'a_land': 34, 'a_lor': 174, 'a_power': 134, 'a_prod': 134, 'a_rel': 125, 'a_shift': 9, 'a_sum': 12, 'a_unary': 173, 'a_xor': 53, 'any_brace': 46, 'expansion': 166, 'quoted_brace': 46},
    {'any_brace': 377, 'br_other': 377, 'br_part': 377, 'brace': 377, 'double_quoted': 377, 'expansion': 377, 'quoted': 377},
    {'cmd_suffix': 99, 'compound_word': 135, 'io_file': 28, 'io_here': 296, 'io_redirect': 61, 'word': 135},
    {'separator_op': 22},
    {'compound_word': 238, 'word': 238},
    {'any_brace': 289, 'expansion': 289, 'quoted_brace': 289, 'sub_part': 289},
    {},
    {},
    {},
    {},
    {'sub_parts': 259},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {},
    {'compound_list': 29, 'linebreak': 13, 'newline_list': 47},
    {},
    {},
    {},
    {},
    {},
    {},
    {'a_atom': 173, 'a_band': 282, 'a_eq': 121, 'a_power': 134, 'a_prod': 134, 'a_rel': 125, 'a_shift': 9, 'a_sum': 12, 'a_unary': 173, 'any_brace': 46, 'expansion': 166, 'quoted_brace': 46},
    {'any_brace': 313, 'dyn_part': 313, 'expansion': 313, 'quoted_brace': 313},
    {},
    {'io_file': 15, 'io_here': 76},
    {},
    {},
    {'assignment': 196, 'cmd_word': 167, 'compound_word': 167, 'io_file': 28, 'io_here': 296, 'io_redirect': 70, 'word': 167},
    {'assignment': 92, 'brace_group': 205, 'case_clause': 205, 'cmd_name': 341, 'cmd_prefix': 371, 'command': 273, 'compound_command': 205, 'compound_word': 341, 'for_clause': 205, 'function_definition': 273, 'if_clause': 205, 'io_file': 28, 'io_here': 296, 'io_redirect': 233, 'pipe_sequence': 273, 'pipeline': 346, 'simple_command': 273, 'subshell': 205, 'until_clause': 205, 'while_clause': 205},
    {'elif_part': 35, 'else_part': 68},
    {},
    {},
    {},
    {},
    {'linebreak': 229, 'newline_list': 248},
    {'any_brace': 302, 'br_other': 302, 'br_part': 302, 'br_parts': 78, 'brace': 302, 'double_quoted': 302, 'expansion': 302, 'quoted': 302},
    {},
    {},
    {},
    {},
    {'a_atom': 173, 'a_band': 60, 'a_bor': 163, 'a_cond': 145, 'a_eq': 121, 'a_land': 34, 'a_lor': 174, 'a_power': 134, 'a_prod': 134, 'a_rel': 125, 'a_shift': 9, 'a_sum': 12, 'a_unary': 173, 'a_xor': 53, 'any_brace': 46, 'expansion': 166, 'quoted_brace': 46},
    {'compound_word': 138, 'word': 138},
    {'sub_parts': 344},
]
