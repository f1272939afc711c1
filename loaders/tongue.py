"""The language in which the scales of a survey are worded, as far as the words of the ladders tell."""

from collections.abc import Iterable

import pandas as pd

from loaders import scales
from loaders.scale_words import LADDERS

ENGLISH, SPANISH = "en", "es"

_WORDS = {
    tongue: frozenset(scales.word(text) for rungs in LADDERS.values() for rung in rungs for text in rung[at])
    for at, tongue in enumerate((ENGLISH, SPANISH))
}


def tongue(labels: Iterable[str]) -> str:
    """The language of some answers; "" where both, or none, are among them."""
    words = set(map(scales.word, labels))
    spoken = [name for name, known in _WORDS.items() if words & known - _WORDS[_other(name)]]
    return spoken[0] if len(spoken) == 1 else ""


def tongue_of(rows: pd.DataFrame) -> str:
    """The language of the answers of a survey (``tables.readings.ANSWERS``) that stand on a scale."""
    placed = rows.loc[rows["answer_code"].notna(), "answer_label"]
    return tongue(str(text) for text in placed.unique())


def _other(name: str) -> str:
    return SPANISH if name == ENGLISH else ENGLISH
