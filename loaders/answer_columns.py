"""The answers to one question, told by their different texts."""

from dataclasses import dataclass

import numpy as np

from loaders.questions import Question
from loaders.rows import Written
from loaders.ticks import is_unticked


@dataclass(frozen=True)
class Column:
    """One question's answers.

    Attributes:
        question: what was asked.
        at: positions of the answers in the table.
        codes: for each answer the number of its text in ``counts``.
        counts: how often each text was given, as typed.
        said: the same by the words a code book gives it, without what stands for no answer.
    """

    question: Question
    at: np.ndarray
    codes: np.ndarray
    counts: dict[str, int]
    said: dict[str, int]


def column_of(told: Written, question: Question, lines: np.ndarray | None = None) -> Column:
    """Gather the answers to one question.

    Args:
        told: the cells as typed; blank ones and boxes not ticked are no answers.
        lines: positions of the cells in the table; None: they are its column from first to last.
    """
    blank = [not text.strip() or is_unticked(question, text) for text in told.texts]
    filled = np.append((told.counts > 0) & ~np.array(blank, dtype=bool), False)
    at = np.flatnonzero(filled[told.numbers])
    codes = (np.cumsum(filled) - 1)[told.numbers[at]]
    given = zip(told.texts, told.counts.tolist(), filled[:-1].tolist(), strict=True)
    counts = {text: n for text, n, answer in given if answer}
    return Column(question, at if lines is None else lines[at], codes, counts, _said(question, counts))


def _said(question: Question, counts: dict[str, int]) -> dict[str, int]:
    meaning = question.meaning
    if meaning is None:
        return counts
    said: dict[str, int] = {}
    for text, n in counts.items():
        if not meaning.is_missing(text):
            words = meaning.said(text)
            said[words] = said.get(words, 0) + n
    return said
