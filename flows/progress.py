"""How far long work has come."""

from collections.abc import Callable

Progress = Callable[[float, str], None]
"""Told the share done (0 to 1) and what is done next. What it raises ends the work."""


def silent(share: float, words: str) -> None:
    """Tell nobody."""
