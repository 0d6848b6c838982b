"""The one error of the recipe: its text is a sentence that says what to do."""

from __future__ import annotations


class RecipeError(Exception):
    """The build cannot go on; `str(error)` tells a user what is missing and what to do about it."""
