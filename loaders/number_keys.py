"""What the numbers of a survey mean, where its sheet says so beside the table: "1 = never ... 4 = always".

A key that names every number gives them their words. One that names the ends alone makes them a scale.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from loaders import scales
from loaders.cell_pattern import CellPattern
from loaders.form import Sheet
from loaders.glance import texts, top
from loaders.meaning import Meaning, code_of
from loaders.questions import Question

_CODE = re.compile(r"(?<![\w.,])(?:(\d{1,2})\s*(?:=|:|\(|-|–|—)|([A-Z]{1,2})\s*=)\s*(?=[^\W\d_])")
_AFTER = CellPattern(r"(?:[\s,;|.…)\-–—]|\b(?:to|through|and|a|y|hasta)\s*$)+$", re.IGNORECASE)
_FACT = re.compile(
    r"\b(?:grade|age|how many|number of|room|period|year|school|class|classroom|grado|edad|cu[aá]nt[oa]s|"
    r"n[uú]mero|escuela|clase|salón)\b",
    re.IGNORECASE,
)
"""Headings of numbers that are amounts or names: no key of answers is meant for them."""

ROWS = 40
"""Rows below a table that are looked through for a key."""


@dataclass(frozen=True)
class NumberKey:
    """A key: ``labels`` words by code, ``text`` as written."""

    labels: Mapping[str, str]
    text: str

    @property
    def whole(self) -> bool:
        """Whether it names every number from the first to the last."""
        rungs = [code for code, label in self.labels.items() if not scales.apart(label)]
        numbers = [int(code) for code in rungs if code.isdigit()]
        return len(numbers) < 2 or max(numbers) - min(numbers) < len(numbers)

    @property
    def on_scale(self) -> bool:
        """Whether its words are steps or ends of an answer scale."""
        if self.whole and scales.ladder(dict.fromkeys(self.labels.values(), 1)):
            return True
        return scales.numbers({code: 1 for code in self.labels if code.isdigit()}, self.text) is not None

    def holds(self, said: Iterable[str]) -> bool:
        """Whether all answers are numbers of the key, or lie between its ends."""
        asked = [code_of(text) for text in said if not scales.apart(text)]
        if not asked:
            return False
        if self.whole:
            return all(code in self.labels for code in asked)
        return scales.numbers(dict.fromkeys(asked, 1), self.text) is not None


def read(written: Iterable[str]) -> NumberKey | None:
    """The key that some cells hold; None where they hold none, or two that differ."""
    labels: dict[str, str] = {}
    found = [text for text in written if _CODE.search(text)]
    for text in found:
        at = list(_CODE.finditer(text))
        ends = [*(each.start() for each in at[1:]), len(text)]
        for code, end in zip(at, ends, strict=True):
            words = _AFTER.sub("", text[code.end() : end]).strip()
            if words and labels.setdefault(code_of(code[1] or code[2]), words) != words:
                return None
    key = NumberKey(labels, " ".join(found))
    told = len(labels) >= 2 and (key.on_scale or (key.whole and key.text.count("=") >= len(labels)))
    return key if told else None


def beside(sheet: Sheet, heads: Iterable[int], rows: np.ndarray) -> NumberKey | None:
    """The key above or below a table.

    Args:
        heads: positions of the rows of headings.
        rows: positions of the data rows.
    """
    if not len(rows):
        return None
    taken, end = set(heads), int(rows[-1]) + 1
    above = [row for at, row in enumerate(top(sheet)[: int(rows[0])]) if at not in taken]
    below = texts(sheet.cells.iloc[end : end + ROWS])
    return read(text for row in (*above, *below) for text in row if text)


def with_key(key: NumberKey, question: Question, said: Sequence[str]) -> Question:
    """A question with what a key says of the numbers that are its answers."""
    if question.option or question.kind or question.meaning is not None or _FACT.search(question.words):
        return question
    if not key.holds(said) or scales.numbers(dict.fromkeys(said, 1), question.words) is not None:
        return question
    if not key.whole:
        return replace(question, beside=key.text)
    return replace(question, meaning=Meaning(key.labels))


def asked(key: NumberKey | None, heading: str, said: Iterable[str]) -> bool:
    """Whether a column holds answers that a key explains."""
    return key is not None and not _FACT.search(heading) and key.holds(said)
