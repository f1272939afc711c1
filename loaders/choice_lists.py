"""Choices written in one cell: "1, Agree | 2, Disagree", "1=Agree; 2=Disagree", "1-5"."""

import re

from loaders.cell_pattern import CellPattern
from loaders.meaning import code_of

_RANGE = re.compile(
    r"^\s*(-?\d{1,2})\s*(?:-|–|—|\.\.+|to|through|a|bis|à|até)\s*(\d{1,2})\s*$", re.IGNORECASE
)
_NEXT = CellPattern(r"\s*[,\s]\s*(?=-?\d+\s*[=:])")
_ONE = re.compile(
    r"^\s*(?P<code>[-+]?[\w.]{1,30})\s*(?:=|:|,|\s[-–—]\s|\.\s)\s*(?P<label>.*\S)\s*$", re.DOTALL
)
MOST = 100
"""Codes of a range; more are a number, not choices."""


def choices(text: str) -> dict[str, str]:
    """Words by code, in the order written; {} where the cell lists none.

    Bars, semicolons and line ends set choices apart, commas only before "2=" or "2:", for labels hold
    commas of their own. A range of whole numbers has the numbers as words.
    """
    if found := _RANGE.match(text):
        first, last = int(found[1]), int(found[2])
        return {str(n): str(n) for n in range(first, last + 1)} if 0 < last - first < MOST else {}
    found_choices: dict[str, str] = {}
    parts = _parts(text)
    for part in parts:
        one = _ONE.match(part)
        if one is None:
            return {}
        if len(parts) == 1 and not one["code"].lstrip("+-").isdigit():
            return {}
        found_choices.setdefault(code_of(one["code"]), " ".join(one["label"].split()))
    return found_choices


def _parts(text: str) -> list[str]:
    for mark in ("|", "\n", ";"):
        if mark in text:
            return [part for part in text.split(mark) if part.strip()]
    return [part for part in _NEXT.split(text) if part.strip()]
