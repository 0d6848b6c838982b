"""Rewrite scripts: every `rm -rf` becomes `trash`, all other bytes stay as they are."""

from __future__ import annotations

from shellwasm import Rewriter, ast, parse

SCRIPT = """\
# clean up
for d in build dist; do
    rm -rf "$d"   # gone
done
rm single-file
"""


def rewrite(text: str) -> str:
    rewriter = Rewriter(text)
    for node in parse(text).walk():
        if isinstance(node, ast.SimpleCommand) and len(node.words) > 1:
            name, option = (text[word.start : word.end] for word in node.words[:2])
            if name == "rm" and option in ("-rf", "-fr"):
                rewriter.replace(node.words[0], "trash")
                rewriter.replace(node.words[1], "--")
    return rewriter.text()


if __name__ == "__main__":
    print(rewrite(SCRIPT), end="")
