"""Questions that were answered by an order: a column for each thing, a place in each cell."""

import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from loaders import scales
from loaders.questions import Question
from loaders.survey_columns import Layout

_ASKED = re.compile(
    r"\b(?:rank|order|clasifi|orden|class(?:ez|er|ement)|reihenfolge|rang)\w*\b", re.IGNORECASE
)
_PLACE = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th|er|[.ºª°])?(?:\s+(?:choice|place|opci[oó]n|lugar))?", re.IGNORECASE
)
_WORDS = {
    word: place
    for place, words in enumerate(
        (
            "first primero primera",  # not text
            "second segundo segunda",  # not text
            "third tercero tercera",  # not text
            "fourth cuarto cuarta",  # not text
            "fifth quinto quinta",  # not text
            "sixth sexto sexta",  # not text
        ),
        start=1,
    )
    for word in words.split()
}

APART = 0.95
"""Least part of the respondents who gave no place twice; a grid rated from 1 to 5 repeats its numbers."""


def asks_for_order(stem: str) -> bool:
    """Whether a question asks to put things in order, by its words."""
    return _ASKED.search(stem) is not None


def place(text: str) -> int:
    """The place that a cell tells: "2", "2nd", "Second choice"; 0 where it tells none."""
    if found := _PLACE.fullmatch(text.strip()):
        return int(found[1])
    first, *rest = scales.word(text).split() or [""]
    return _WORDS.get(first, 0) if rest in ([], ["choice"], ["place"], ["opcion"], ["lugar"]) else 0


def ranked(layout: Layout) -> list[Question]:
    """The questions of a sheet; grids that were answered by an order are of kind "rank"."""
    grids: dict[str, list[Question]] = {}
    for question in layout.questions:
        plainly = question.sub_item and not (question.kind or question.option or question.meaning)
        if plainly and asks_for_order(question.text):
            grids.setdefault(question.text, []).append(question)
    ranks = {q.position for grid in grids.values() if _are_places(layout, grid) for q in grid}
    return [replace(q, kind="rank") if q.position in ranks else q for q in layout.questions]


def _are_places(layout: Layout, grid: Sequence[Question]) -> bool:
    """Whether the cells are places, from 1 to as many as there are columns, each given once a line."""
    if len(grid) < 2:
        return False
    given = np.zeros((len(layout.body), len(grid)), dtype="int64")
    for at, question in enumerate(grid):
        told = layout.told(question.position)
        places = [0 if scales.missing(text) else place(text) or -1 for text in told.texts]
        given[:, at] = np.array([*places, 0])[told.numbers]
    if given.min(initial=0) < 0 or not 1 <= given.max(initial=0) <= len(grid):
        return False
    given.sort(axis=1)
    twice = ((given[:, 1:] == given[:, :-1]) & (given[:, 1:] > 0)).any(axis=1)
    return bool((~twice).mean() >= APART)
