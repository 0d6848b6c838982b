"""Pathname expansion (XCU 2.6.6): walks directories through the Environment's callbacks."""

from __future__ import annotations

from shellwasm.expand.base import check_count
from shellwasm.expand.pattern import Pattern, has_magic, unescape
from shellwasm.expand.text import encode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from shellwasm.expand.base import Environment


def glob(shell: Environment, pattern: str) -> list[str]:
    """The existing pathnames that match, in the order of their bytes; none if there is no match.

    A slash is only matched by a slash, a leading period only by a period.
    """
    components = [(slashes, text, _compile(text, shell.bytewise)) for slashes, text in _components(pattern)]
    if all(compiled is None for _, _, compiled in components):
        return []
    found = [""]
    for index, (slashes, text, compiled) in enumerate(components):
        check_count(shell, len(found))
        found = [path + slashes for path in found]
        if compiled is None:
            found = _literal(shell, found, unescape(text), index == len(components) - 1)
        else:
            found = _match(shell, found, compiled, unescape(text[:2]).startswith("."))
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


def _compile(component: str, bytewise: bool) -> Pattern | None:
    """None if the component has no special character that is not escaped."""
    if not has_magic(component):
        return None
    pattern = Pattern(component, bytewise)
    return pattern if pattern.exact is None else None


def _literal(shell: Environment, found: list[str], name: str, last: bool) -> list[str]:
    """Extend each path, which is "" or ends in a slash, by a name; at the end, keep those that exist."""
    paths = [path + name for path in found]
    if not last:
        return paths
    return [path for path in paths if (shell.exists(path) if name else shell.isdir(path))]


def _match(shell: Environment, found: list[str], pattern: Pattern, dotted: bool) -> list[str]:
    """Extend each path by the names in that directory which match; only a `dotted` pattern matches hidden ones."""
    out: list[str] = []
    for path in found:
        shell.collect_signals()
        names = shell.scandir(path)
        if names is None:
            continue
        check_count(shell, len(out))
        if dotted:
            names = [".", "..", *names]
        out += [path + name for name in names if name.startswith(".") is dotted and pattern.matches(name)]
    return out
