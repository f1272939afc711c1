"""Cells of students' outcomes: of each group who is known, and of whom it holds."""

from collections.abc import Sequence

import numpy as np

from metrics.grouped import Part, Rows, Split
from metrics.keys import Columns, Ints, coded
from metrics.outcomes import GOAL, PAIRS, STARTS
from metrics.refusals import COMPARED_BY, apart
from metrics.wide import Flags
from tables.codes import WHOLE

CASE_GOAL = "case_goal"
"""The dimension of goals of students with a case manager; a student may be in several groups."""

STARTED = "started"
"""The dimension of where students started, and whether they took part ("gpa_from_2:yes"): of those who may be
compared alone."""

MEMBERS = {known: [known, *holds] for known, holds in PAIRS.items()}
"""Measures of each indicator's cells, by the one that tells how many a group holds."""

OF_PARTICIPANTS = ("teacher_told",)
"""Indicators of those who took part alone."""

SPLITS = (
    WHOLE,
    "grade",
    "race_ethnicity",
    "english_learner",
    "disability",
    "low_income",
    "gender",
    "took_part",
)
"""By what they are split."""


def count(
    outcomes: object, key: Columns, splits: Sequence[Split], refusing: Flags, came: Flags
) -> list[Part]:
    """Sums of MEMBERS by SPLITS, of those who refuse to be compared apart; goals by what they are about; and
    where students started, by STARTED.

    Args:
        outcomes: of ``tables.derived.STUDENT_YEARS``.
        key: ``year, place`` of each student.
        splits: the groups of each student.
        refusing: who refuses to take part in comparisons.
        came: who took part in anything.
    """
    codes, texts = coded(outcomes)
    if not any(texts):
        return []
    flags = {
        name: np.array([name in text.split(",") for text in texts.tolist()])[codes]
        for name in dict.fromkeys(
            name for names in (*MEMBERS.values(), *GOAL.values(), *STARTS.values()) for name in names
        )
    }
    wanted = [by for by in splits if by.dimension in SPLITS]
    parts: list[Part] = []
    for known, measures in MEMBERS.items():
        some = flags[known] & came if known in OF_PARTICIPANTS else flags[known]
        numbers = np.column_stack([flags[name] for name in measures]).astype("int64")
        parts += _summed(key, numbers, measures, some, wanted)
        theirs = _summed(
            key, numbers, measures, some & refusing, [b for b in wanted if b.dimension in COMPARED_BY]
        )
        parts += [
            Part(apart(one.dimension), one.year, one.place, one.grp, one.measures, one.sums) for one in theirs
        ]
    return [*parts, *_goals(key, flags), *_started(key, flags, refusing, came)]


def _started(key: Columns, flags: dict[str, Flags], refusing: Flags, came: Flags) -> list[Part]:
    """Students by where they started and whether they took part."""
    parts = []
    for known, starts in STARTS.items():
        numbers = np.column_stack([flags[name] for name in MEMBERS[known]]).astype("int64")
        for start in starts:
            names = np.array([f"{start}:no", f"{start}:yes"], dtype=object)
            one = Split(STARTED, came.astype("int64"), names)
            parts += _summed(key, numbers, MEMBERS[known], flags[start] & ~refusing, [one])
    return parts


def _summed(
    key: Columns, numbers: Ints, measures: list[str], some: Flags, splits: Sequence[Split]
) -> list[Part]:
    if not some.any():
        return []
    rows = Rows(key["year"][some], key["place"][some], numbers[some], measures)
    return [rows.summed(Split(by.dimension, by.codes[some], by.names)) for by in splits]


def _goals(key: Columns, flags: dict[str, Flags]) -> list[Part]:
    """Students with goals of a kind due, and those who met all of them."""
    parts = []
    for kind, (due, met) in GOAL.items():
        numbers = np.column_stack([flags[due], flags[met]]).astype("int64")
        one = Split(CASE_GOAL, np.zeros(len(numbers), dtype="int64"), np.array([kind], dtype=object))
        parts += _summed(key, numbers, MEMBERS["goal_due"], flags[due], [one])
    return parts
