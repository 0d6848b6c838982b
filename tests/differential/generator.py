"""Random scripts by the productions of the shell grammar (XCU 2.10.2); they end, and touch only their directory."""

from __future__ import annotations

from random import Random

from tests.differential.tree import Tree

PROLOGUE = """p() { printf '[%s]' "$#" "$@"; echo; }
f() { p f "$@"; }; g() { p g "$1"; return 3; }
: >f1; : >f2; : >.h; mkdir d; : >d/e; echo 'l1 x' >o; echo ' l2:y' >>o
a='1 2' b= c=abc n=5 t='*' u=a:b:; unset x
set -- A 'B C' ''
"""
NAMES = ("a", "b", "c", "n", "t", "u", "x", "1", "2", "3", "4")
VARIABLES = ("a", "b", "c", "n", "x", "y")
LITERALS = (
    "a",
    "b",
    "ab",
    "1",
    "2",
    "-n",
    "-",
    "f",
    "f1",
    "x=1",
    ":",
    ".",
    "./",
    "d/",
    "%",
    "a#",
    "=",
    ",",
    "+",
    "@",
    "^",
    "~",
)
SINGLE = ("", "a", "a b", "*", "$a", "\\", "#", "a\nb")
GLOBS = ("*", "f*", "f?", "[f]1", "f[!1]", "d/[e]", "[a-", ".*h", "?", "f[1-2]")
ESCAPED = ("\\a", "\\ ", "\\*", "\\$", "\\\\", "\\'", '\\"', "\\\n")
PATTERNS = ("*", "?", "a", "a*", "*c", "[a-b]", "[!a]", "b*", "1", "' '*", '"*"', "\\*", "*:", "''")
SPECIAL = ("$#", "$?", "$@", "$*", '"$@"', '"$*"', "$0x", "${#}", "$1", "${2}", "${3-d}", "${10}", "$10")
OPERATORS = (":-", "-", ":+", "+", ":=", "=", "%", "%%", "#", "##")
COMPARISONS = ("=", "!=", "-eq", "-lt", "-gt", "-ne")
ARITHMETIC = ("+", "-", "*", "/", "%", "<<", ">>", "<", "<=", ">", ">=", "==", "!=", "&", "|", "^", "&&", "||")
SEPARATORS = ("; ", "\n", " && ", " || ")


class Generator:
    """One script per `script()`; the same seed gives the same script."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.depth = 0
        self.loops = 0
        self.in_function = False

    # ------------------------------------------------------------ tools

    def _chance(self, share: float) -> bool:
        return self.random.random() < share

    def _one(self, *choices: tuple[int, str]) -> Tree:
        """One of the methods, by weight; deep down the first ones only, which do not recurse."""
        self.depth += 1
        allowed = choices if self.depth < 14 else choices[:2]
        name = self.random.choices([name for _, name in allowed], [weight for weight, _ in allowed])[0]
        tree: Tree = getattr(self, "_" + name)()
        self.depth -= 1
        return tree

    def _pick(self, texts: tuple[str, ...]) -> str:
        return self.random.choice(texts)

    # ------------------------------------------------------------ lists and pipelines

    def script(self) -> Tree:
        """A whole script."""
        return self.list(9, 4)

    def list(self, most: int = 3, least: int = 1) -> Tree:
        """Commands with separators behind all but the last."""
        parts: list[str | Tree] = []
        for _ in range(self.random.randint(least, most)):
            command = self.pipeline()
            if parts:
                separator = self._pick(SEPARATORS) if self._chance(0.4) else "; "
                command = Tree("command", [separator, command], "; :")
            parts.append(command)
        return Tree("list", parts, ":")

    def pipeline(self) -> Tree:
        """A command, seldom negated, piped or in the background."""
        command = self._one((30, "simple"), (8, "assignment_command"), (20, "builtin"), (22, "compound"))
        chance = self.random.random()
        if chance < 0.06:
            return Tree("command", ["! ", command], ":")
        if chance < 0.14:
            return Tree(
                "command",
                ["{ ", command, "\n} | ", self._pick(("cat", "tr a-c A-C", "while read r; do p $r; done"))],
                ":",
            )
        if chance < 0.16:
            return Tree("command", ["{ ", command, "\n} & wait"], ":")
        return command

    # ------------------------------------------------------------ simple commands

    def _simple(self) -> Tree:
        name = self.random.choices(("p", "echo", "f", "g", "printf '%s,'", "p", ":"), (30, 6, 6, 4, 4, 10, 2))[0]
        parts: list[str | Tree] = [name + " ", self.words()]
        if self._chance(0.08):
            parts.insert(0, Tree("prefix", [self._assignment(), " "], ""))
        if self._chance(0.12):
            parts.append(self._redirection())
        return Tree("command", parts, ":")

    def _assignment(self) -> Tree:
        return Tree("assignment", [self._pick(VARIABLES), "=", self.word()], "x=")

    def _assignment_command(self) -> Tree:
        if self._chance(0.15):
            ifs = self._pick(("IFS=:", "IFS=", "IFS=' '", "IFS='1 '", "unset IFS", "IFS=': '"))
            return Tree("command", [ifs], ":")
        return Tree("command", [self._assignment()], ":")

    def _redirection(self) -> Tree:
        text = self._pick(
            (" >o", " >>o", " 2>/dev/null", " >&2", " <o", " 3>&1 >&3", " >/dev/null", " </dev/null", " 2>&1")
        )
        return Tree("redirection", [text], "")

    def _builtin(self) -> Tree:
        return self._one(
            (10, "status"), (10, "test"), (6, "set"), (4, "shift"), (6, "read"), (6, "eval"), (4, "unset"),
            (3, "export"), (5, "jump"), (3, "option"), (2, "trap"), (4, "here_document"), (2, "file"),
            (2, "command_builtin"), (2, "getopts"),
        )  # fmt: skip

    def _status(self) -> Tree:
        return Tree("command", [self._pick(("true", "false", "(exit 3)", "p $?", "(exit 1)"))], ":")

    def _test(self) -> Tree:
        if self._chance(0.3):
            return Tree("command", [f"[ {self._pick(('-n', '-z', '!', '-e', '-d'))} ", self.word(), " ]"], ":")
        return Tree("command", ["[ ", self.word(), f" {self._pick(COMPARISONS)} ", self.word(), " ]"], ":")

    def _set(self) -> Tree:
        return Tree("command", ["set -- ", self.words()], ":")

    def _shift(self) -> Tree:
        return Tree("command", [self._pick(("shift", "shift 2", "shift 0", "shift $#"))], ":")

    def _read(self) -> Tree:
        variables = self._pick(("x", "x y", "-r x", "a b c"))
        prefix = self._pick(("", "IFS=: ", "IFS= "))
        return Tree(
            "command",
            [
                f"{prefix}read {variables} <<X\n",
                self._pick(("a b c", " a:b ", "a\\ b", "x\\", "", ":a::", "$a $u")),
                "\nX\n",
            ],
            ":",
        )

    def _eval(self) -> Tree:
        text = str(self.list(1)).replace("'", "'\\''")
        return Tree("command", [f"eval '{text}'"], ":")

    def _unset(self) -> Tree:
        return Tree("command", [f"unset {self._pick(VARIABLES)}"], ":")

    def _export(self) -> Tree:
        return Tree("command", [f"export {self._pick(VARIABLES)}=", self.word(), "; env | grep -c '^[abcnxy]='"], ":")

    def _jump(self) -> Tree:
        choices = ["exit 4", "(exit 2)", "false", "p $?", "p end"]
        if self.loops:
            choices += ["break", "continue", "break 2", "continue 2", "break"] * 3
        if self.in_function:
            choices += ["return", "return 5", "local x; x=l"] * 3
        return Tree("command", [self.random.choice(choices)], ":")

    def _option(self) -> Tree:
        return Tree(
            "command",
            [
                self._pick(
                    ("set -f", "set +f", "set -u", "set -e", "set +e", "set +u", "set -C", "set -o pipefail", "set -a")
                )
            ],
            ":",
        )

    def _trap(self) -> Tree:
        return Tree(
            "command",
            [self._pick(("trap 'p bye $?' EXIT", "trap - EXIT", "trap 'p usr' USR1", "trap 'exit 6' EXIT"))],
            ":",
        )

    def _here_document(self) -> Tree:
        end = self._pick(("X", "'X'", "\\X"))
        body = Tree("parts", [self._double_part() for _ in range(self.random.randint(0, 3))], "")
        return Tree("command", [f"cat <<{end}\n", body, "\nX\n"], ":")

    def _file(self) -> Tree:
        return Tree(
            "command",
            [
                self._pick(
                    (
                        "cat o",
                        "cd d; p *; cd ..",
                        "echo 'p dot $1' >s; . ./s",
                        "rm -f f1",
                        "[ -e o ]",
                        "umask",
                        "pwd >/dev/null",
                    )
                )
            ],
            ":",
        )

    def _command_builtin(self) -> Tree:
        return Tree(
            "command",
            [
                self._pick(
                    (
                        "command p a",
                        "command -v p",
                        "command -v cd",
                        "command echo a",
                        "command exit 2",
                        "type p >/dev/null",
                    )
                ),
            ],
            ":",
        )

    def _getopts(self) -> Tree:
        return Tree(
            "command",
            [
                "getopts ",
                self._pick(("ab:", ":ab:", "n")),
                " x ",
                self._pick(("-a", "-b v", "-ab", "-b", "-z", "w", "-- -a")),
                '; p "$x" "${OPTARG-u}" $OPTIND',
            ],
            ":",
        )

    # ------------------------------------------------------------ compound commands

    def _compound(self) -> Tree:
        tree = self._one(
            (8, "group"), (8, "subshell"), (10, "for"), (8, "while"), (10, "if"), (10, "case"), (6, "function"),
        )  # fmt: skip
        if self._chance(0.1):
            return Tree("command", [tree, self._redirection()], ":")
        return tree

    def _group(self) -> Tree:
        return Tree("command", ["{ ", self.list(), "\n}"], ":")

    def _subshell(self) -> Tree:
        return Tree("command", ["( ", self.list(), "\n)"], ":")

    def _loop_body(self) -> Tree:
        self.loops += 1
        body = self.list()
        self.loops -= 1
        return body

    def _for(self) -> Tree:
        words = Tree("parts", [" in ", self.words()], "") if self._chance(0.8) else ""
        return Tree("command", [f"for {self._pick(VARIABLES)}", words, "; do ", self._loop_body(), "\ndone"], ":")

    def _while(self) -> Tree:
        counter = f"i{self.random.randint(0, 10**6)}"
        condition = f"[ $(({counter}+=1)) -le {self.random.randint(1, 3)} ]"
        word, test = self._pick(("while", "until")), ""
        if word == "until":
            condition = "! " + condition
        if self._chance(0.3):
            test = Tree("command", [" && ", self.pipeline()], "") if word == "while" else ""
        return Tree("command", [f"{counter}=0; {word} {condition}", test, "\ndo ", self._loop_body(), "\ndone"], ":")

    def _if(self) -> Tree:
        parts: list[str | Tree] = ["if ", self.list(2), "\nthen ", self.list(2)]
        if self._chance(0.25):
            parts += [Tree("branch", ["\nelif ", self.list(1), "\nthen ", self.list(2)], "")]
        if self._chance(0.5):
            parts += [Tree("branch", ["\nelse ", self.list(2)], "")]
        return Tree("command", [*parts, "\nfi"], ":")

    def _case(self) -> Tree:
        items: list[str | Tree] = []
        for _ in range(self.random.randint(1, 3)):
            pattern = self._pattern() if self._chance(0.7) else self.word()
            items.append(Tree("item", ["(", pattern, ") ", self.list(2), "\n;; "], ""))
        return Tree("command", ["case ", self.word(), " in ", *items, "esac"], ":")

    def _function(self) -> Tree:
        was, self.in_function = self.in_function, True
        loops, self.loops = self.loops, 0
        body = self._group() if self._chance(0.7) else self._subshell()
        self.in_function, self.loops = was, loops
        name = f"h{self.random.randint(0, 10**6)}"
        return Tree("command", [f"{name}() ", body, f"; {name} ", self.words(2)], ":")

    # ------------------------------------------------------------ words

    def words(self, most: int = 3) -> Tree:
        """Words with blanks between."""
        parts: list[str | Tree] = []
        for _ in range(self.random.randint(0, most)):
            parts.append(Tree("separated", [self.word(), " "], ""))
        return Tree("words", parts, "")

    def word(self) -> Tree:
        """At least one part."""
        parts: list[str | Tree] = [
            self._one(
                (20, "literal"),
                (8, "single"),
                (4, "escaped"),
                (14, "double"),
                (24, "parameter"),
                (5, "special"),
                (5, "arithmetic"),
                (7, "substitution"),
                (5, "glob"),
            )  # fmt: skip
            for _ in range(self.random.choices((1, 2, 3), (70, 22, 8))[0])
        ]
        return Tree("parts", parts, "a")

    def _literal(self) -> Tree:
        return Tree("part", [self._pick(LITERALS)], "a")

    def _single(self) -> Tree:
        return Tree("part", [f"'{self._pick(SINGLE)}'"], "a")

    def _escaped(self) -> Tree:
        return Tree("part", [self._pick(ESCAPED)], "a")

    def _glob(self) -> Tree:
        return Tree("part", [self._pick(GLOBS)], "a")

    def _special(self) -> Tree:
        return Tree("part", [self._pick(SPECIAL)], "a")

    def _pattern(self) -> Tree:
        return Tree("pattern", [self._pick(PATTERNS)], "a")

    def _double(self) -> Tree:
        parts: list[str | Tree] = [self._double_part() for _ in range(self.random.randint(0, 3))]
        return Tree("part", ['"', Tree("parts", parts, ""), '"'], "a")

    def _double_part(self) -> Tree:
        return self._one(
            (10, "plain"), (5, "quoted_special"), (12, "parameter"), (4, "arithmetic"), (4, "substitution")
        )

    def _plain(self) -> Tree:
        return Tree("part", [self._pick(("a", " ", "*", "'", "\\\\", "\\$", "\\a", "#", "~", "a b", "\n", ";"))], "a")

    def _quoted_special(self) -> Tree:
        return Tree("part", [self._pick(("$*", "$@", "$#", "$1", "${2}", "$?"))], "a")

    def _parameter(self) -> Tree:
        name = self._pick(NAMES)
        chance = self.random.random()
        if chance < 0.35:
            return Tree("part", [f"${name}" if not name.isdigit() else f"${{{name}}}"], "a")
        if chance < 0.45:
            return Tree("part", [f"${{#{name}}}"], "a")
        operator = self._pick(OPERATORS)
        if "=" in operator and name.isdigit():
            name = "x"
        operand = self._pattern() if operator[0] in "%#" and self._chance(0.7) else self._operand()
        return Tree("part", [f"${{{name}{operator}", operand, "}"], "a")

    def _operand(self) -> Tree:
        return self.word() if self._chance(0.8) else Tree("parts", [self.word(), " ", self.word()], "a")

    def _substitution(self) -> Tree:
        if self._chance(0.8):
            return Tree("part", ["$( ", self.list(2), "\n)"], "a")
        text = self._pick(("echo a", "p $a", "echo $c", "printf '%s\\n' x '' ''", "echo '*'", "exit 3"))
        return Tree("part", [f"`{text}`"], "a")

    # ------------------------------------------------------------ arithmetic

    def _arithmetic(self) -> Tree:
        tree = self._assigning() if self._chance(0.25) else self._expression()
        return Tree("part", ["$((", tree, "))"], "a")

    def _expression(self) -> Tree:
        return self._one(
            (20, "number"),
            (20, "variable"),
            (25, "binary"),
            (6, "unary"),
            (6, "parenthesized"),
            (5, "conditional"),
            (6, "assigning"),
        )

    def _number(self) -> Tree:
        return Tree("expression", [self._pick(("0", "1", "2", "7", "010", "0x1f", "100"))], "1")

    def _variable(self) -> Tree:
        return Tree("expression", [self._pick(("n", "$n", "x", "b", "${n}", "$#", "${#c}"))], "1")

    def _binary(self) -> Tree:
        return Tree("expression", [self._expression(), f" {self._pick(ARITHMETIC)} ", self._expression()], "1")

    def _unary(self) -> Tree:
        return Tree("expression", [self._pick(("- ", "+ ", "! ", "~ ")), self._expression()], "1")

    def _parenthesized(self) -> Tree:
        return Tree("expression", ["(", self._expression(), ")"], "1")

    def _conditional(self) -> Tree:
        return Tree("expression", [self._expression(), " ? ", self._expression(), " : ", self._expression()], "1")

    def _assigning(self) -> Tree:
        return Tree(
            "expression", [f"(n {self._pick(('=', '+=', '-=', '*=', '|=', '&=', '^='))} ", self._expression(), ")"], "1"
        )
