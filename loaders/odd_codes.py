"""Codes outside a scale: 9, 99 or -1 among answers from 1 to 5. They are told, never judged."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pandas as pd

from loaders import scales
from loaders.coded import Written
from loaders.form import Answers, Problem
from loaders.meaning import code_of
from loaders.questions import Question
from words import phrase, phrase_many

MISSING_CODES = "missing_codes"
_CODE = re.compile(r"-?\d{1,3}$")
MOST = 15
"""Different numbers a question may have; one with more asks for a number."""
RARE = 0.1
"""Most of the answers that a code next to the scale may have, to be taken for none of it."""
ALIKE = 3
"""Least questions that share a scale, for what is beside it to be told."""
USUAL = frozenset({7, 8, 9, 77, 88, 96, 97, 98, 99, 777, 888, 996, 997, 998, 999})
"""Codes that questionnaires use for no answer, where a gap sets them apart from the scale."""


def said_missing(answers: Answers) -> frozenset[str]:
    """Codes that the user says stand for no answer."""
    said = re.split(r"[,;\s]+", answers.get(MISSING_CODES, ""))
    return frozenset(code_of(code) for code in said if code)


@dataclass(frozen=True)
class Asked:
    """A question with its answers, the line of the spreadsheet of each, and what its column is called."""

    question: Question
    told: Written
    lines: pd.Index
    heading: str

    def first(self, text: str) -> int:
        """The line on which a text stands first."""
        return int(self.lines[int(np.argmax(self.told.numbers == self.told.texts.index(text)))])


def problems_of(asked: Sequence[Asked], sheet: str) -> list[Problem]:
    """Notices: codes that the code book does not have; without one, codes that look set apart."""
    found: list[Problem] = []
    numbers: list[tuple[Asked, Counter[int]]] = []
    for each in asked:
        question = each.question
        if question.option or question.kind:
            continue
        if question.meaning is not None and question.meaning.labels:
            if not question.meaning.several:
                found += _unknown(each, sheet)
        elif (counts := _numbers(each.told, question)) is not None:
            numbers.append((each, counts))
    return found + _apart(numbers, sheet)


def _unknown(asked: Asked, sheet: str) -> list[Problem]:
    """Cells whose code the code book does not have."""
    meaning = asked.question.meaning
    assert meaning is not None
    counts = dict(zip(asked.told.texts, asked.told.counts.tolist(), strict=True))
    odd = [text for text in counts if not meaning.knows(text) and not scales.missing(text)]
    out = []
    for text in odd[:MOST]:
        what = phrase(
            "“{text}” stands in {cells}, but not in the code book. It has no place on a scale.",
            text=text,
            cells=_cells(counts[text]),
        )
        answer = f"{MISSING_CODES}={code_of(text)}"
        mend = phrase("Add it to the code book, or answer {answer} if it means no answer.", answer=answer)
        out.append(
            Problem("notice", "code_unknown", what, mend, sheet, asked.first(text), asked.heading, text)
        )
    return out


def _cells(number: int) -> str:
    return phrase_many(number, "one cell", "{n} cells")


def _numbers(told: Written, question: Question) -> Counter[int] | None:
    """How often each whole number was given; None where the question holds anything else."""
    if not 2 <= len(told.different) <= MOST:
        return None
    found: Counter[int] = Counter()
    for text, n in zip(told.texts, told.counts.tolist(), strict=True):
        code = code_of(text)
        if scales.missing(code) or (question.meaning is not None and question.meaning.is_missing(code)):
            continue
        if not _CODE.match(code):
            return None
        found[int(code)] += n
    return found or None


def _apart(numbers: Sequence[tuple[Asked, Counter[int]]], sheet: str) -> list[Problem]:
    spans = Counter(span for _, counts in numbers if (span := _span(counts)) is not None)
    (usual, alike) = spans.most_common(1)[0] if spans else ((0, 0), 0)
    odd: dict[int, list[tuple[Asked, Counter[int]]]] = {}
    for each, counts in numbers:
        told = each.question.span
        odd_here = _outside(counts, told) if told else _odd(counts, usual if alike >= ALIKE else None)
        for code in odd_here:
            odd.setdefault(code, []).append((each, counts))
    return [_told(code, having, sheet) for code, having in sorted(odd.items())]


def _span(counts: Counter[int]) -> tuple[int, int] | None:
    """First and last number of a question's scale, of three to eleven points."""
    inside = sorted(code for code in counts if code >= 0)
    if not 3 <= len(inside) <= 11 or inside[0] > 1:
        return None
    gaps = np.flatnonzero(np.diff(inside) > 1)
    last = inside[int(gaps[0])] if len(gaps) else inside[-1]
    return inside[0], last


def _outside(counts: Counter[int], told: tuple[int, int]) -> list[int]:
    """Codes that lie outside the scale that the file tells."""
    return [code for code in counts if not told[0] <= code <= told[1]]


def _odd(counts: Counter[int], usual: tuple[int, int] | None) -> list[int]:
    """Codes of a question that look set apart: below zero, behind a gap, or beside the usual scale."""
    inside = sorted(code for code in counts if code >= 0)
    odd = [code for code in counts if code < 0]
    odd += [
        code
        for before, code in pairwise(inside)
        if code in USUAL
        and code - before > 1
        and counts[code] < 0.5 * counts.total()
        and (code > 10 or _span(counts) == usual)
    ]
    if usual is not None:
        low, high = usual
        core = [code for code in inside if low <= code <= high]
        beside = [code for code in inside if code in (low - 1, high + 1)]
        if len(core) >= 3 and len(core) + len(beside) == len(set(inside) - set(odd)):
            odd += [code for code in beside if counts[code] < RARE * counts.total()]
    return sorted(set(odd))


def _told(code: int, having: Sequence[tuple[Asked, Counter[int]]], sheet: str) -> Problem:
    first = having[0][0]
    line = min(first.first(text) for text in first.told.texts if code_of(text) == str(code))
    where = phrase_many(len(having), "in one question", "in {n} questions")
    number = sum(counts[code] for _, counts in having)
    return Problem(
        "notice",
        "out_of_scale",
        phrase(
            "The code {code} stands in {cells} {where}, apart from the other answers.",
            code=code,
            cells=_cells(number),
            where=where,
        ),
        phrase(
            "If it means no answer, answer {answer}, or say so in a code book beside the file.",
            answer=f"{MISSING_CODES}={code}",
        ),
        sheet,
        line,
        first.heading,
        str(code),
    )
