"""Schools that a file names anew and that may be one already known, misspelt or written otherwise."""

import re
from collections.abc import Mapping

from rapidfuzz.distance import OSA

from loaders.words import plain

SLIPS = 1
"""Letters of a word that may be wrong, missing, too many, or change places with their neighbour."""

SHORTEST = 4
"""Letters of the shortest word in which a slip is looked for: "Oak" and "Elk" are two words."""

KINDS = frozenset({"school", "the", "of", "and", "at"})
"""Words that name no school by being there or not."""


def closest(typed: str, known: Mapping[str, str]) -> str:
    """The code of the known school that is likely meant; "" for none.

    A name is close if it has the words of the other but for one, in which a letter is wrong, and the same
    numbers. Codes without letters are close to nothing: 0110 and 0120 are two schools.

    Args:
        typed: as the file writes it.
        known: names of the known schools by code ("": none).
    """
    mine = _words(typed)
    if not any(word.isalpha() for word in mine):
        return ""
    for code, name in sorted(known.items()):
        if any(_close(mine, _words(text)) for text in (name, code) if text):
            return code
    return ""


def _words(text: str) -> list[str]:
    return [word for word in plain(text).split() if word not in KINDS]


def _close(mine: list[str], other: list[str]) -> bool:
    if len(mine) != len(other):
        return False
    differ = [(one, two) for one, two in zip(mine, other, strict=True) if one != two]
    return len(differ) <= 1 and all(_slip(one, two) for one, two in differ)


def _slip(one: str, two: str) -> bool:
    if re.search(r"\d", one + two) or min(len(one), len(two)) < SHORTEST:
        return False
    return OSA.distance(one, two, score_cutoff=SLIPS) <= SLIPS
