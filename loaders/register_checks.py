"""What the cells of one row of the register tell against each other."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from loaders.words import plain
from tables.network_codes import TRUST_ITEMS, VALUE_ITEMS
from words import mark, phrase

Columns = dict[str, pd.Series]

FIRST_YEAR, LAST_YEAR = 1980, 2100

MOST_POINTS, MOST_DAYS = 5, 366
"""The highest unweighted average of any scale; the longest suspension, in days."""


@dataclass(frozen=True)
class Against:
    """Rows that are left out, or kept with a notice, with the field that is named, and what is said."""

    rows: np.ndarray
    field: str
    code: str
    what: str
    mend: str
    kept: bool = False


def against(name: str, columns: Columns) -> list[Against]:
    """Rows of a sheet that tell against themselves.

    Args:
        name: of the sheet.
        columns: values by field, "" where blank; days are ISO.
    """
    check = CHECKS.get(name)
    return [] if check is None else [each for each in check(columns) if each.rows.any()]


def _cell(columns: Columns, name: str) -> pd.Series:
    size = len(next(iter(columns.values())))
    return columns.get(name, pd.Series([""] * size, dtype="str"))


def _goals(columns: Columns) -> list[Against]:
    numbers = [pd.to_numeric(_cell(columns, name), errors="coerce") for name in ("baseline", "target")]
    rises, falls = (numbers[1] > numbers[0]).to_numpy(), (numbers[1] < numbers[0]).to_numpy()
    better = _cell(columns, "better")
    told = ((better == "up").to_numpy() & falls) | ((better == "down").to_numpy() & rises)
    return [
        Against(
            told,
            "better",
            "goal_turned",
            phrase("“{value}” is better, but the target lies the other way from the baseline."),
            phrase("Correct the target, the baseline, or which way is better."),
        )
    ]


def _reviews(columns: Columns) -> list[Against]:
    none = ((_cell(columns, "due") == "") & (_cell(columns, "held") == "")).to_numpy()
    what = phrase("The row says neither when a review is due nor when it was held.")
    return [Against(none, "due", "no_day", what, phrase("Write one of them, or leave the row out."))]


def _ends(first: str, last: str) -> Callable[[Columns], list[Against]]:
    def check(columns: Columns) -> list[Against]:
        begins, ends = _cell(columns, first), _cell(columns, last)
        early = ((ends != "") & (begins != "") & (ends < begins)).to_numpy()
        what = phrase("“{value}” is before the day it begins.")
        return [Against(early, last, "ends_early", what, phrase("Correct one of the two days."))]

    return check


def _uses(columns: Columns) -> list[Against]:
    given, opened = (pd.to_numeric(_cell(columns, name), errors="coerce") for name in ("given", "opened"))
    none = (given.isna() & opened.isna()).to_numpy()
    return [
        Against(
            (opened > given).to_numpy(),
            "opened",
            "too_many",
            phrase("More opened it (“{value}”) than could."),
            phrase("Correct one of the two numbers."),
        ),
        Against(
            none,
            "resource",
            "no_number",
            phrase("The row tells neither how many were given access to “{value}” nor how many opened it."),
            phrase("Write one of them, or leave the row out."),
        ),
    ]


def _rates(columns: Columns) -> list[Against]:
    years = pd.to_numeric(_cell(columns, "year"), errors="coerce")
    odd = ((years < FIRST_YEAR) | (years > LAST_YEAR)).to_numpy()
    return [
        Against(odd, "year", "no_year", phrase("“{value}” is no year."), phrase("Write it such as 2025."))
    ]


def _ratings(columns: Columns) -> list[Against]:
    rater, rated = (_cell(columns, name).map(plain) for name in ("rater", "partner"))
    answers = [_cell(columns, name) for name in (*TRUST_ITEMS, *VALUE_ITEMS, "frequency")]
    none = np.logical_and.reduce([(each == "").to_numpy() for each in answers])
    what = phrase("The row holds no answer.")
    return [
        Against(
            (rater == rated).to_numpy(),
            "rater",
            "own_rating",
            phrase("Who rates and who is rated is the same, or both are blank."),
            phrase("Write who rates and who is rated; blank is the school itself."),
        ),
        Against(none, "partner", "no_answer", what, phrase("Write what was answered, or leave the row out.")),
    ]


def _seats(columns: Columns) -> list[Against]:
    seats, came = (pd.to_numeric(_cell(columns, name), errors="coerce") for name in ("seats", "attended"))
    what = phrase("More came (“{value}”) than have a seat.")
    return [
        Against(
            (came > seats).to_numpy(), "attended", "too_many", what, phrase("Correct one of the two numbers.")
        ),
        Against(
            (seats.isna() & came.isna()).to_numpy(),
            "seats",
            "no_seats",
            phrase("The row tells neither how many seats there are nor how many came."),
            phrase("Write one of them, or leave the row out."),
        ),
    ]


def _within(name: str, least: float, most: float, what: str, mend: str) -> Callable[[Columns], list[Against]]:
    def check(columns: Columns) -> list[Against]:
        told = pd.to_numeric(_cell(columns, name), errors="coerce")
        beyond = ((told < least) | (told > most)).to_numpy()
        return [Against(beyond, name, "out_of_range", phrase(what), phrase(mend))]

    return check


def _nothing_told(columns: Columns) -> list[Against]:
    names = ("promoted", "graduated", "postsecondary")
    none = np.logical_and.reduce([(_cell(columns, name) == "").to_numpy() for name in names])
    what, mend = phrase("The row tells nothing."), phrase("Write yes or no, or leave it out.")
    return [Against(none, "year", "no_answer", what, mend)]


def _agreements(columns: Columns) -> list[Against]:
    """A partner is one whatever its agreement says: the row is loaded."""
    begins, ends = _cell(columns, "first_day"), _cell(columns, "agreement_end")
    early = ((ends != "") & (begins != "") & (ends < begins)).to_numpy()
    what = phrase("The agreement ends on “{value}”, before the day it begins. The row is loaded.")
    mend = phrase("Correct one of the two days.")
    return [Against(early, "agreement_end", "ends_early", what, mend, kept=True)]


CHECKS: dict[str, Callable[[Columns], list[Against]]] = {
    "partners": _agreements,
    "goals": _goals,
    "reviews": _reviews,
    "challenges": _ends("opened", "resolved"),
    "expenses": _ends("first_day", "last_day"),
    "suggestions": _ends("day", "answered"),
    "resource_uses": _uses,
    "volunteer_rates": _rates,
    "ratings": _ratings,
    "decision_seats": _seats,
    "grade_points": _within(
        "points",
        0,
        MOST_POINTS,
        mark("“{value}” is no unweighted average."),
        mark("Write it such as 2.85, from 0 to 5."),
    ),
    "suspensions": _within(
        "days",
        0,
        MOST_DAYS,
        mark("“{value}” is no length of a suspension."),
        mark("Write days, such as 1.5, or leave it blank."),
    ),
    "progression": _nothing_told,
}
"""By sheet."""
