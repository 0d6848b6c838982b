"""Options of builtins, parsed by the utility syntax guidelines (XBD 12.2)."""

from __future__ import annotations

from shellwasm.builtins.base import UsageError


def parse_options(argv: list[str], letters: str) -> tuple[dict[str, str], list[str]]:
    """(options, operands) of `argv`, whose first word is the utility's name.

    `letters` is as for getopts: `x:` takes an argument. The dictionary keeps the order of the last mentions,
    its values are the arguments, or "" for options without one. Raises UsageError.
    """
    options: dict[str, str] = {}
    place = 1
    while place < len(argv):
        word = argv[place]
        if len(word) < 2 or word[0] != "-":
            break
        place += 1
        if word == "--":
            break
        place = _parse_cluster(word, argv, place, letters, options)
    return options, argv[place:]


def _parse_cluster(word: str, argv: list[str], place: int, letters: str, options: dict[str, str]) -> int:
    """Take one argument such as `-rd:` apart; returns the place of the next argument."""
    for index, letter in enumerate(word[1:], 2):
        found = letters.find(letter)
        if found < 0 or letter == ":":
            raise UsageError(f"illegal option -{letter}")
        options.pop(letter, None)
        if letters[found + 1 : found + 2] != ":":
            options[letter] = ""
            continue
        if index < len(word):
            options[letter] = word[index:]
            return place
        if place >= len(argv):
            raise UsageError(f"no arg for -{letter} option")
        options[letter] = argv[place]
        return place + 1
    return place


def no_operands(operands: list[str]) -> None:
    """Raises UsageError if there are any."""
    if operands:
        raise UsageError("too many arguments")
