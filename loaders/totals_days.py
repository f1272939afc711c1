"""Days of attendance totals as whole units: read from text, completed from one another, and compared."""

from fractions import Fraction

import numpy as np
import pandas as pd

from loaders.cell_pattern import CellPattern
from loaders.form import Problem
from loaders.stacked import Stacked
from tables.units import DAY
from words import mark

APART = Fraction(1)
"""Percent points by which a rate may differ from its days before it is said: files round."""

NOT_A_NUMBER = (mark("“{value}” is not a number of days."), mark("Write a number such as 172 or 3.5."))
_NUMBER = CellPattern(r"^\s*(-?)(\d{1,6})?(?:[.,](\d{1,6}))?\s*(%?)\s*$")


def units_of(rows: Stacked, field: str) -> tuple[pd.Series, np.ndarray]:
    """Day units of a column (Int64, missing where blank), and where a text is no number of days.

    A heading that speaks of sessions counts half days.
    """
    column = rows.coded(field)
    per = DAY // 2 if "session" in rows.heading(field).lower() else DAY
    told = [_number(text) for text in column.texts]
    units = [None if each is None else round(each * per) for each in told]
    values = pd.array([*units, None], dtype="Int64").take(column.numbers)
    bad = np.array([*(each is None for each in units), False])[column.numbers]
    return pd.Series(values), bad


def is_number(text: str) -> bool:
    """Whether a cell is a number, or a share in percent."""
    return _NUMBER.match(text) is not None


def _number(text: str) -> Fraction | None:
    """A number of days: "172", "3.5", "3,5"; None for anything else, and below 0."""
    found = _NUMBER.match(text)
    if not found or found[1] or found[4] or not (found[2] or found[3]):
        return None
    return Fraction(f"{found[2] or 0}.{found[3] or 0}")


def enrolled_and_absent(days: dict[str, pd.Series]) -> tuple[pd.Series, pd.Series]:
    absent = days["absent"].fillna(days["excused"] + days["unexcused"])
    absent = absent.fillna(days["enrolled"] - days["present"])
    return days["enrolled"].fillna(days["present"] + absent), absent


def checks(
    rows: Stacked, days: dict[str, pd.Series], enrolled: pd.Series, absent: pd.Series, good: np.ndarray
) -> list[Problem]:
    """Notices where present, or the rate, says other than enrolled and absent do."""
    other = (days["present"] + absent != enrolled).fillna(False).to_numpy(dtype=bool) & good
    problems = rows.problems(other, "present", "notice", "does_not_add_up", *_ADDS_UP)
    rate = rows.coded("rate")
    told = [_percent(text) for text in rate.texts]
    if told and max((each for each in told if each is not None), default=Fraction(0)) <= 1:
        told = [None if each is None else each * 100 for each in told]
    for row in np.flatnonzero(good & ~rate.blank).tolist():
        said = told[rate.numbers[row]]
        if said is None or enrolled[row] <= 0:
            continue
        counted = 100 - Fraction(100 * int(absent[row]), int(enrolled[row]))
        if abs(said - counted) > APART:
            mask = np.arange(len(rows)) == row
            problems += rows.problems(mask, "rate", "notice", "rate_differs", *_RATE)
    return problems


_ADDS_UP = (
    mark(
        "Days present (“{value}”) and days absent do not make up the days enrolled; enrolled "
        "and absent count."
    ),
    mark("Nothing to do, unless the days are wrong: half days and lateness are often the reason."),
)
_RATE = (
    mark("The rate “{value}” is not what the days say; the days count."),
    mark("Nothing to do, unless the days are wrong."),
)


def _percent(text: str) -> Fraction | None:
    found = _NUMBER.match(text)
    return Fraction(f"{found[2] or 0}.{found[3] or 0}") if found and (found[2] or found[3]) else None


def as_days(units: pd.Series) -> pd.Series:
    """Days as decimal text, "" where not known."""
    different = {unit: f"{unit / DAY:.4f}".rstrip("0").rstrip(".") for unit in units.dropna().unique()}
    return units.map(different).astype("str").fillna("")
