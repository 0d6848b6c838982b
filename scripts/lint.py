"""Our own lints: no blocking call outside `wait`, no import of ours inside a function, sizes of functions and files."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "shellwasm"
# Where lazy imports for start-up are allowed (PEP 562), and nowhere else.
LAZY = {"shellwasm/__init__.py", "shellwasm/syntax/__init__.py", "shellwasm/lazy.py"}
# Who may call the host's blocking functions: the Waiter, host descriptors, and the thread pool.
MAY_BLOCK = {"wait.py", "kernel/hostio.py", "kernel/threads.py", "engine/", "terminal.py"}
BLOCKING = {("time", "sleep"), ("select", "select"), ("select", "poll"), ("os", "wait"), ("os", "waitpid")}
MAX_FUNCTION, MAX_FILE = 80, 600


def source_files() -> list[Path]:
    return sorted(p for p in PACKAGE.rglob("*.py") if "table" not in p.name)


def problems(path: Path) -> list[str]:
    name = path.relative_to(ROOT).as_posix()
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text)
    found = []
    if text.count("\n") > MAX_FILE:
        found.append(f"{name}: {text.count(chr(10))} lines, at most {MAX_FILE}")
    if text.strip() and ast.get_docstring(tree) is None:
        found.append(f"{name}: no docstring that says its role")
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            found += function_problems(name, node)
        elif isinstance(node, ast.Call) and not any(part in name for part in MAY_BLOCK):
            found += call_problems(name, node)
    return found


def function_problems(name: str, node: ast.FunctionDef | ast.AsyncFunctionDef) -> list[str]:
    found = []
    length = (node.end_lineno or node.lineno) - node.lineno + 1
    if length > MAX_FUNCTION:
        found.append(f"{name}:{node.lineno}: {node.name} has {length} lines, at most {MAX_FUNCTION}")
    if name not in LAZY:
        for inner in ast.walk(node):
            module = inner.module if isinstance(inner, ast.ImportFrom) else None
            if isinstance(inner, ast.ImportFrom) and (inner.level or (module or "").startswith("shellwasm")):
                found.append(f"{name}:{inner.lineno}: import inside a function")
    return found


def call_problems(name: str, node: ast.Call) -> list[str]:
    function = node.func
    named = isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name)
    if named and (function.value.id, function.attr) in BLOCKING:
        return [f"{name}:{node.lineno}: {function.value.id}.{function.attr} blocks: use wait.Waiter"]
    return []


def main() -> int:
    found = [problem for path in source_files() for problem in problems(path)]
    print("\n".join(found) or "lint: clean")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
