"""Sheets of one workbook that are waves of one survey: told by their names, otherwise asked about.

Waves are counted apart, one against the other; poured into one, who answered twice would count twice.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

import pandas as pd

from loaders import wave_names
from loaders.form import Answers, Need, Problem
from loaders.quoted import quoted
from loaders.survey_columns import Layout
from loaders.words import plain
from words import phrase

WAVES, WAVE = "waves", "wave"
"""Answers: whether sheets are waves (``EACH`` or ``ONE``); the wave that alone is to be read."""

EACH, ONE = "each", "one"

FACT = "waves"
"""Fact of a reading: the waves it holds in the order they were, set apart by a unit separator."""

ALIKE = 0.7
"""Least share of the fewer questions that sheets of one survey have in common."""

SAME_STUDENTS = 0.3
"""Least share of the fewer students on two sheets that tells of the same students asked twice."""

APART = 21
"""Days between the last answer of a sheet and the first of the next, from which they are likely waves."""


@dataclass(frozen=True)
class Waves:
    """What the sheets of a survey are.

    Attributes:
        sheets: names of the sheets by wave, in the order of the waves; {}: one wave.
        plain: the names tell it.
        asked: nothing tells it: staff are asked.
        problem: what is said of it; None where there is nothing to say.
    """

    sheets: Mapping[str, tuple[str, ...]]
    plain: bool = False
    asked: bool = False
    problem: Problem | None = None

    def is_away(self, label: str, answers: Answers) -> bool:
        """Whether a sheet is of another wave than the one that alone is to be read."""
        mine = self.sheets.get(answers.get(WAVE, ""))
        return mine is not None and label not in mine

    def facts(self, answers: Answers) -> dict[str, str]:
        """What a reading of all waves tells: those it is to be loaded as."""
        return {FACT: "\x1f".join(self.sheets)} if self.sheets and WAVE not in answers else {}


@dataclass(frozen=True)
class Asked:
    """One sheet of a survey: what it is called, the questions it asks, and the students who answered."""

    label: str
    questions: frozenset[str]
    students: frozenset[str] = frozenset()

    @classmethod
    def of(cls, layout: Layout) -> "Asked":
        """Of a sheet with a line for each respondent."""
        words = (plain(f"{q.text} {q.sub_item} {q.option}") for q in layout.questions)
        students = [] if layout.student is None else layout.told(layout.student).texts
        return cls(layout.label, frozenset(words), frozenset(students))


def waves_of(sheets: Sequence[Asked], answers: Answers) -> Waves:
    """What the sheets of a file are: one wave, or several."""
    names = [sheet.label for sheet in sheets]
    if len(sheets) < 2:
        return Waves({})
    told = [wave_names.told(name) for name in names]
    orders = {each.order for each in told if each is not None}
    plain = None not in told and len(orders) > 1
    said = answers.get(WAVES, "")
    if said == ONE:
        return Waves({})
    if plain:
        return _named(names, told)
    if len(set(names)) < len(names):
        return Waves({})
    if said == EACH or answers.get(WAVE, "") in names:
        return Waves({name: (name,) for name in names})
    if len(orders) == 1 and None not in told:
        return Waves({})
    alike = _alike(sheets)
    if len(alike) < 2:
        return Waves({})
    if wave_names.groups(alike) and not _twice(sheets):
        return Waves({}, problem=_pooled(alike))
    return Waves({}, asked=True)


def _named(names: Sequence[str], told: Sequence[wave_names.Told | None]) -> Waves:
    """Waves by what their sheets' names tell: a wave of one sheet is called as that sheet."""
    found: dict[tuple[float, ...], list[tuple[str, str]]] = {}
    for name, each in zip(names, told, strict=True):
        if each is not None:
            found.setdefault(each.order, []).append((name, each.words))
    sheets = {}
    for order in sorted(found):
        mine = found[order]
        called = mine[0][0] if len({name for name, _ in mine}) == 1 else mine[0][1].strip().capitalize()
        sheets[called] = tuple(dict.fromkeys(name for name, _ in mine))
    what = phrase(
        "{names} are waves of one survey, by their names: each wave is loaded by itself.",
        names=quoted(dict.fromkeys(names)),
    )
    mend = phrase("Nothing to do. If they are one wave, give them names that tell none.")
    return Waves(sheets, plain=True, problem=Problem("notice", "waves", what, mend))


def need(sheets: Sequence[Asked], times: Sequence[pd.Series]) -> Need:
    """Ask what sheets with the same questions are; proposed by when they were answered.

    Args:
        times: when each line of a sheet was answered; missing or "" where it is not told.
    """
    names = quoted(_alike(sheets))
    question = phrase(
        "The sheets {names} hold the same questions. Are they waves of the survey, one after the other?",
        names=names,
    )
    choices = {
        EACH: phrase("Yes: each sheet is a wave, and is loaded by itself"),
        ONE: phrase("No: together they are one wave"),
    }
    return Need(WAVES, question, choices, EACH if _twice(sheets) else _likely(times))


def _twice(sheets: Sequence[Asked]) -> bool:
    """Whether students answered on one sheet and on another."""
    pairs = combinations((sheet.students for sheet in sheets if sheet.students), 2)
    return any(len(one & other) >= SAME_STUDENTS * min(len(one), len(other)) for one, other in pairs)


def _likely(times: Sequence[pd.Series]) -> str:
    """Waves where no sheet begins before another has long ended; one where they overlap; "" untold."""
    spans = []
    for each in times:
        days = pd.to_datetime(each.astype("str").str.slice(0, 10), errors="coerce").dropna()
        if days.empty:
            return ""
        spans.append((days.min(), days.max()))
    spans.sort()
    gaps = [(later[0] - before[1]).days for before, later in pairwise(spans)]
    if all(gap >= APART for gap in gaps):
        return EACH
    return ONE if all(gap <= 0 for gap in gaps) else ""


def _alike(sheets: Sequence[Asked]) -> list[str]:
    """Names of the sheets that ask what another one asks."""
    found = []
    for sheet in sheets:
        mine, others = sheet.questions, (other.questions for other in sheets if other is not sheet)
        if mine and any(len(mine & other) >= ALIKE * min(len(mine), len(other)) for other in others if other):
            found.append(sheet.label)
    return found


def _pooled(names: Sequence[str]) -> Problem:
    what = phrase(
        "The sheets {names} hold the same questions and are read together, as one wave.", names=quoted(names)
    )
    mend = phrase("If they are waves of the survey, load each as a file of its own.")
    return Problem("notice", "one_wave", what, mend)
