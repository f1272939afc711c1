"""What was spent, in whole cents, up to the last day known."""

import numpy as np
import pandas as pd

from metrics.grouped import Part
from metrics.keys import ints
from metrics.placed import parts, told

EXPENSES = ["expenses", "expense_cents", "coordination_cents"]
"""Of each expense: it is there; what of it is of the days up to the last known; that, of coordination."""

MEASURES = EXPENSES

COORDINATION = "coordination"


def judge(rows: pd.DataFrame, first: int) -> pd.DataFrame:
    """What of each expense lies in a school year, up to the last day known.

    Args:
        rows: of ``metrics.placed.placed``: ``category, first_day, last_day, cents, to``.
        first: first day of the year (days since 1970).

    Returns:
        Those of which any day lies there, with EXPENSES. An expense of several days is spread over them
        evenly, and rounded once, half up.
    """
    begins, ends = ints(rows["first_day"]), ints(rows["last_day"])
    days = np.minimum(ends, ints(rows["to"])) - np.maximum(begins, first) + 1
    there = (days > 0) & told(rows["first_day"]).to_numpy()
    kept, part = rows[there].reset_index(drop=True), days[there]
    length = (ends - begins + 1)[there]
    cents = (2 * ints(kept["cents"]) * part + length) // (2 * length)
    of_coordination = (kept["category"] == COORDINATION).to_numpy()
    return kept.assign(
        expenses=1, expense_cents=cents, coordination_cents=np.where(of_coordination, cents, 0)
    )


def count(rows: pd.DataFrame, first: int, year: int) -> list[Part]:
    """Count expenses by ``category``, and by ``activity`` those of one: a total, "category", "activity"."""
    if rows.empty:
        return []
    judged = judge(rows, first)
    of_one = judged[judged["activity"] != 0]
    return [*parts(judged, EXPENSES, ("category",), year), *parts(of_one, EXPENSES, ("activity",), year)[1:]]
