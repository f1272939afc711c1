"""An answer scale as staff write it: ``Bajo < Medio = Regular < Alto | No sé``.

Steps from the lowest to the highest stand between ``<``; words for the same step, as of two languages,
between ``=``; after ``|`` words that stand apart from the scale, like "Don't know".
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from loaders import scales

PREFIX = "scale."
"""Beginning of the names of these answers."""

NONE = "none"
"""The answer that some words have no order."""

MOST = 11
"""Steps a scale may have: 0 to 10."""

_STEP, _SAME, _APART = re.compile(r"\s+<\s+"), re.compile(r"\s+=\s+"), re.compile(r"(?:^|\s+)\|\s+")


@dataclass(frozen=True)
class SaidScale:
    """Words of each step, lowest first; and those that stand apart."""

    steps: tuple[tuple[str, ...], ...]
    apart: tuple[str, ...] = ()

    @property
    def codes(self) -> dict[str, int]:
        """Place of each word as ``scales.word`` folds it, 1 the lowest."""
        return {scales.word(text): place for place, step in enumerate(self.steps, start=1) for text in step}

    @property
    def known(self) -> frozenset[str]:
        """All its words, folded."""
        return frozenset(self.codes) | frozenset(map(scales.word, self.apart))

    @property
    def written(self) -> str:
        """As staff write it."""
        return " | ".join([" < ".join(" = ".join(step) for step in self.steps), *self.apart])


def rising(words: Sequence[str]) -> SaidScale:
    """The scale of one word a step, lowest first."""
    return SaidScale(tuple((text,) for text in words))


def read(text: str) -> SaidScale | None:
    """The scale that an answer tells; None where it tells none: fewer than two steps, or a word twice."""
    order, *apart = _APART.split(text.strip())
    steps = tuple(tuple(_SAME.split(step.strip())) for step in _STEP.split(order))
    said = SaidScale(steps, tuple(apart))
    words = [scales.word(word) for step in steps for word in step] + [scales.word(word) for word in apart]
    if not 2 <= len(steps) <= MOST or "" in words or len(set(words)) < len(words):
        return None
    return said
