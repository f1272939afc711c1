"""What the cells of one row of the register tell against each other."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from loaders.words import plain
from tables.network_codes import TRUST_ITEMS, VALUE_ITEMS

Columns = dict[str, pd.Series]

FIRST_YEAR, LAST_YEAR = 1980, 2100


@dataclass(frozen=True)
class Against:
    """Rows that are left out, with the field that is named, and what is said."""

    rows: np.ndarray
    field: str
    code: str
    what: str
    mend: str


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
            "“{value}” is better, but the target lies the other way from the baseline.",
            "Correct the target, the baseline, or which way is better.",
        )
    ]


def _reviews(columns: Columns) -> list[Against]:
    none = ((_cell(columns, "due") == "") & (_cell(columns, "held") == "")).to_numpy()
    what = "The row says neither when a review is due nor when it was held."
    return [Against(none, "due", "no_day", what, "Write one of them, or leave the row out.")]


def _ends(first: str, last: str) -> Callable[[Columns], list[Against]]:
    def check(columns: Columns) -> list[Against]:
        begins, ends = _cell(columns, first), _cell(columns, last)
        early = ((ends != "") & (begins != "") & (ends < begins)).to_numpy()
        what = "“{value}” is before the day it begins."
        return [Against(early, last, "ends_early", what, "Correct one of the two days.")]

    return check


def _rates(columns: Columns) -> list[Against]:
    years = pd.to_numeric(_cell(columns, "year"), errors="coerce")
    odd = ((years < FIRST_YEAR) | (years > LAST_YEAR)).to_numpy()
    return [Against(odd, "year", "no_year", "“{value}” is no year.", "Write it such as 2025.")]


def _ratings(columns: Columns) -> list[Against]:
    rater, rated = (_cell(columns, name).map(plain) for name in ("rater", "partner"))
    answers = [_cell(columns, name) for name in (*TRUST_ITEMS, *VALUE_ITEMS, "frequency")]
    none = np.logical_and.reduce([(each == "").to_numpy() for each in answers])
    what = "The row holds no answer."
    return [
        Against(
            (rater == rated).to_numpy(),
            "rater",
            "own_rating",
            "Who rates and who is rated is the same, or both are blank.",
            "Write who rates and who is rated; blank is the school itself.",
        ),
        Against(none, "partner", "no_answer", what, "Write what was answered, or leave the row out."),
    ]


def _seats(columns: Columns) -> list[Against]:
    seats, came = (pd.to_numeric(_cell(columns, name), errors="coerce") for name in ("seats", "attended"))
    what = "More came (“{value}”) than have a seat."
    return [
        Against((came > seats).to_numpy(), "attended", "too_many", what, "Correct one of the two numbers."),
        Against(
            (seats.isna() & came.isna()).to_numpy(),
            "seats",
            "no_seats",
            "The row tells neither how many seats there are nor how many came.",
            "Write one of them, or leave the row out.",
        ),
    ]


CHECKS: dict[str, Callable[[Columns], list[Against]]] = {
    "goals": _goals,
    "reviews": _reviews,
    "challenges": _ends("opened", "resolved"),
    "expenses": _ends("first_day", "last_day"),
    "volunteer_rates": _rates,
    "ratings": _ratings,
    "decision_seats": _seats,
}
"""By sheet."""
