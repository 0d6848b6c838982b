"""Pathname expansion (XCU 2.6.6): walks directories through the Environment's callbacks."""

from __future__ import annotations

from shellwasm.expand.pattern import Pattern, has_magic, unescape
from shellwasm.expand.text import encode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.expand.base import Environment


def glob(shell: Environment, pattern: str) -> list[str]:
    """The existing pathnames that match, in the order of their bytes; none if there is no match.

    A slash is only matched by a slash, a leading period only by a period.
    """
    if not has_magic(pattern):
        return []
    components = _components(pattern)
    found = [""]
    for index, (slashes, component) in enumerate(components):
        found = [path + slashes for path in found]
        found = _step(shell, found, component, index == len(components) - 1)
        if not found:
            return []
    return found if len(found) == 1 else _sorted(found)


def _sorted(paths: list[str]) -> list[str]:
    if all(map(str.isascii, paths)):
        return sorted(paths)
    return sorted(paths, key=encode)  # a byte that is no UTF-8 sorts by its value


def _components(pattern: str) -> list[tuple[str, str]]:
    """Pairs of the slashes before a component and the component ("" for what follows a slash at the end)."""
    out: list[tuple[str, str]] = []
    slashes = ""
    parts = pattern.replace("\\/", "/").split("/")
    for index, part in enumerate(parts):
        if part or index == len(parts) - 1:
            out.append((slashes, part))
            slashes = ""
        slashes += "/"
    return out


def _step(shell: Environment, found: list[str], component: str, last: bool) -> list[str]:
    """Extend each path, which is "" or ends in a slash, by the names that match one component."""
    pattern = Pattern(component, shell.bytewise) if has_magic(component) else None
    if pattern is None or pattern.exact is not None:
        name = unescape(component)
        paths = [path + name for path in found]
        if not last:
            return paths
        return [path for path in paths if (shell.exists(path) if name else shell.isdir(path))]
    out: list[str] = []
    dotted = unescape(component[:2]).startswith(".")
    for path in found:
        names = shell.scandir(path)
        if names is None:
            continue
        if dotted:
            out += [path + name for name in [".", "..", *names] if name.startswith(".") and pattern.matches(name)]
        else:
            out += [path + name for name in names if not name.startswith(".") and pattern.matches(name)]
    return out
