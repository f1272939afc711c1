"""On which days attendance is known, and what a day without a mark means."""

from collections.abc import Sequence

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
    told = told[(told["first_day"] <= last) & (told["last_day"] >= first)]
    meanings = lookup.unmarked(tx, told["batch"].unique())
    start = pd.Timestamp(first)
    days = len(pd.date_range(first, last))
    opens, closes = (
        (pd.to_datetime(told[name].where(told[name].between(first, last), edge)) - start).dt.days.tolist()
        for name, edge in (("first_day", first), ("last_day", last))
    )
    held: dict[tuple[int, int], np.ndarray] = {}
    for batch, source, school, low, high in zip(
        told["batch"], told["source"], told["school"], opens, closes, strict=True
    ):
        for place in schools if school == 0 else [school]:
            known = held.setdefault((source, place), np.zeros(days, dtype="int8"))
            known[low : high + 1] = MEANINGS.index(meanings.get(batch, KNOWN_BEFORE))
    return pd.concat([NO_DAYS, *(_ranges(place, known, start) for (_, place), known in held.items())])


def _ranges(school: int, known: np.ndarray, start: pd.Timestamp) -> pd.DataFrame:
    """Runs of days that mean the same, from one number a day (an index into MEANINGS)."""
    edges = np.flatnonzero(np.r_[True, known[1:] != known[:-1], True])
    opens, closes = edges[:-1], edges[1:] - 1
    told = known[opens] > 0
    days = [(start + pd.to_timedelta(at[told], unit="D")).strftime("%Y-%m-%d") for at in (opens, closes)]
    meant = [MEANINGS[number] for number in known[opens][told]]
    rows = pd.DataFrame({"first_day": days[0], "last_day": days[1], "unmarked": meant})
    return rows.assign(school=school)[list(NO_DAYS.columns)].astype(NO_DAYS.dtypes)
