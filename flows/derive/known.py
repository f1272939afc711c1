"""On which days attendance is known, and what a day without a mark means."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

import numpy as np

from store import batches, portions
from store.columns import Columns
from store.connect import Tx

KNOWN_BEFORE = "present"
"""What an unmarked day means where a batch does not say: it lists absences alone."""

MEANINGS = ("", "not_counted", "present")
"""What an unmarked day means; "": attendance is not known."""

RANGE = ("school", "first_day", "last_day", "unmarked")


def known_days(tx: Tx, first: str, last: str, schools: Sequence[int]) -> Columns:
    """Days on which attendance is known, a school and range each, and what an unmarked day means.

    Of several batches of one source the latest says what a day means, whatever was loaded in between.

    Args:
        first, last: days, both included.

    Returns:
        ``school, first_day, last_day, unmarked`` as ``metrics.school_days`` wants them.
    """
    told = portions.attendance_told(tx, first, last, schools)
    counts = batches.counts(tx, {row[0] for row in told})
    start, end = date.fromisoformat(first).toordinal(), date.fromisoformat(last).toordinal()
    held: dict[tuple[int, int], np.ndarray] = {}
    for batch, source, school, opens, closes in told:
        low, high = (_number(day, start, end) - start for day in (opens, closes))
        for place in schools if school == 0 else [school]:
            known = held.setdefault((source, place), np.zeros(end - start + 1, dtype="int8"))
            known[low : high + 1] = MEANINGS.index(counts[batch].get("unmarked") or KNOWN_BEFORE)
    ranges = [row for (_, place), known in held.items() for row in _ranges(place, known, start)]
    columns = list(zip(*ranges, strict=True)) if ranges else [()] * len(RANGE)
    return {
        name: np.array(values, dtype="int64" if name == "school" else object)
        for name, values in zip(RANGE, columns, strict=True)
    }


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
