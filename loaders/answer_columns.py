"""The answers to one question, told by their different texts."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from loaders.coded import Written
from loaders.questions import Question
from loaders.ticks import is_unticked


@dataclass(frozen=True, eq=False)
class Column:
    """One question's answers.

    Attributes:
        question: what was asked.
        at: positions of the answers in the table.
        codes: for each answer the number of its text in ``texts``.
        texts: the different texts as typed, large_string.
        many: how often each was given.
        together: of a spread single choice how often each of its options was ticked.
    """

    question: Question
    at: np.ndarray
    codes: np.ndarray
    texts: pa.Array
    many: np.ndarray
    together: dict[str, int] | None = None

    @cached_property
    def counts(self) -> dict[str, int]:
        """How often each text was given, as typed."""
        return dict(zip(self.texts.to_pylist(), self.many.tolist(), strict=True))

    @cached_property
    def said(self) -> dict[str, int]:
        """The same by the words a code book gives it, without what stands for no answer."""
        meaning = self.question.meaning
        if self.together is not None or meaning is None:
            return self.counts if self.together is None else self.together
        said: dict[str, int] = {}
        for text, n in self.counts.items():
            if not meaning.is_missing(text):
                words = meaning.said(text)
                said[words] = said.get(words, 0) + n
        return said

    @property
    def different(self) -> int:
        """How many texts ``said`` holds; a column of many is not looked through for it."""
        as_typed = self.together is None and self.question.meaning is None
        return len(self.texts) if as_typed else len(self.said)


def column_of(told: Written, question: Question, lines: np.ndarray | None = None) -> Column:
    """Gather the answers to one question.

    Args:
        told: the cells as typed; blank ones and boxes not ticked are no answers.
        lines: positions of the cells in the table; None: they are its column from first to last.
    """
    filled = told.counts > 0
    filled &= pc.not_equal(pc.utf8_trim_whitespace(told.different), "").to_numpy(zero_copy_only=False)
    if question.marks:
        filled &= np.array([not is_unticked(question, text) for text in told.texts], dtype=bool)
    texts, many, numbers = told.different, told.counts, told.numbers
    if not filled.all():
        kept = np.append(filled, False)
        numbers = np.where(kept, np.cumsum(kept) - 1, -1)[numbers]
        texts, many = texts.filter(pa.array(filled)), many[filled]
    if numbers.min(initial=0) < 0:
        at = np.flatnonzero(numbers >= 0)
        numbers = numbers[at]
    else:
        at = np.arange(len(numbers))
    return Column(question, at if lines is None else lines[at], numbers, texts, many)
