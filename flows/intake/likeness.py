"""How like two names are, or two ids: the one way of telling it, before a load and after."""

from collections.abc import Sequence

from rapidfuzz import fuzz, process

from loaders.visitors import bare_name, original_name
from loaders.words import plain

LIKE, SAME = 88, 100
"""Least likeness of two names to propose that they are one person's; and that of the same words."""


def spellings(name: str) -> list[str]:
    """A name as it is compared: as somebody goes by now, and as they joined; none of a blank one."""
    return [text for text in dict.fromkeys(plain(way(name)) for way in (bare_name, original_name)) if text]


def nearest(written: Sequence[str], listed: Sequence[str], most: int) -> list[tuple[int, int]]:
    """Score (LIKE to SAME) and position of those listed who are most like one of some spellings, whatever
    order the words have: the most like first, of equals the first listed.

    Args:
        written, listed: plain texts, as ``spellings`` makes them.
        most: how many at most.
    """
    best: dict[int, int] = {}
    for text in written:
        found = process.extract(text, listed, scorer=fuzz.token_sort_ratio, score_cutoff=LIKE, limit=most)
        for _, score, at in found:
            best[at] = max(best.get(at, 0), int(score))
    return sorted(((score, at) for at, score in best.items()), key=lambda one: (-one[0], one[1]))[:most]
