"""On which days attendance is known, and what a day without a mark means."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

import numpy as np
import pandas as pd

from store import lookup
from store.connect import Tx

KNOWN_BEFORE = "present"
"""What an unmarked day means where a batch does not say: it lists absences alone."""

MEANINGS = ("", "not_counted", "present")
"""What an unmarked day means; "": attendance is not known."""

NO_DAYS = pd.DataFrame({"school": [], "first_day": [], "last_day": [], "unmarked": []}).astype(
    {"school": "int64", "first_day": "str", "last_day": "str", "unmarked": "str"}
)


def known_days(tx: Tx, first: str, last: str, schools: Sequence[int]) -> pd.DataFrame:
    """Days on which attendance is known, a school and range each, and what an unmarked day means.

    Of several batches of one source the latest says what a day means, whatever was loaded in between.

    Args:
        first, last: days, both included.

    Returns:
        ``school, first_day, last_day, unmarked`` as ``metrics.school_days`` wants them.
    """
    told = lookup.coverage(tx, lookup.ATTENDANCE, schools)
    told = told[((told["first_day"] <= last) & (told["last_day"] >= first)).to_numpy()]
    meanings = lookup.unmarked(tx, told["batch"].unique())
    start, end = date.fromisoformat(first).toordinal(), date.fromisoformat(last).toordinal()
    held: dict[tuple[int, int], np.ndarray] = {}
    columns = (told[name].tolist() for name in ("batch", "source", "school", "first_day", "last_day"))
    for batch, source, school, opens, closes in zip(*columns, strict=True):
        low, high = (_number(day, start, end) - start for day in (opens, closes))
        for place in schools if school == 0 else [school]:
            known = held.setdefault((source, place), np.zeros(end - start + 1, dtype="int8"))
            known[low : high + 1] = MEANINGS.index(meanings.get(batch, KNOWN_BEFORE))
    ranges = [row for (_, place), known in held.items() for row in _ranges(place, known, start)]
    return pd.DataFrame(ranges, columns=list(NO_DAYS.columns)).astype(NO_DAYS.dtypes) if ranges else NO_DAYS


def _number(day: str, start: int, end: int) -> int:
    """A day as an ordinal, inside a year."""
    return min(max(date.fromisoformat(day).toordinal(), start), end)


def _ranges(school: int, known: np.ndarray, start: int) -> list[tuple[int, str, str, str]]:
    """Runs of days that mean the same, from one number a day (an index into MEANINGS)."""
    edges = np.flatnonzero(np.r_[True, known[1:] != known[:-1], True]).tolist()
    return [
        (school, _day(start + first), _day(start + until - 1), MEANINGS[known[first]])
        for first, until in pairwise(edges)
        if known[first] > 0
    ]


def _day(ordinal: int) -> str:
    return date.fromordinal(ordinal).isoformat()
