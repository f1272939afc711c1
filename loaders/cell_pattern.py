"""Patterns for what stands in cells, however long it is.

A pattern that can read blanks or digits in more than one way takes the square of their number, or worse: a
cell of 20,000 blanks took minutes. Nothing such a pattern is for is longer than a thousand characters, so in
longer texts it finds nothing.
"""

import re
from collections.abc import Iterator

LONGEST = 1000
"""Characters of a text in which is looked, at most."""


class CellPattern:
    """A compiled pattern that finds nothing in texts of more than ``LONGEST`` characters."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._pattern = re.compile(pattern, flags)

    def match(self, text: str, at: int = 0) -> re.Match[str] | None:
        return None if len(text) > LONGEST else self._pattern.match(text, at)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        return None if len(text) > LONGEST else self._pattern.fullmatch(text)

    def search(self, text: str) -> re.Match[str] | None:
        return None if len(text) > LONGEST else self._pattern.search(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        return iter(()) if len(text) > LONGEST else self._pattern.finditer(text)

    def findall(self, text: str) -> list[str]:
        return [] if len(text) > LONGEST else self._pattern.findall(text)

    def split(self, text: str) -> list[str]:
        """The text in one piece where it is too long."""
        return [text] if len(text) > LONGEST else self._pattern.split(text)

    def sub(self, by: str, text: str) -> str:
        """The text as it is where it is too long."""
        return text if len(text) > LONGEST else self._pattern.sub(by, text)
