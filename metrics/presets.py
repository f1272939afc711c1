"""What a rate would be by the rules of others: chronic absence with another least number of days enrolled.

Students are counted apart by how long they were enrolled; a rule is a sum over these bands as they are shown,
so that it tells nothing that they do not tell.
"""

from collections.abc import Mapping

import numpy as np

from metrics.intervals import wilson
from metrics.keys import Ints
from metrics.privacy import WITHHELD
from metrics.settings import number
from metrics.shares import NOBODY, Columns
from tables import DAY
from tables.codes import WHOLE

DAYS_BAND, LEAST_DAYS = "days_band", "least_days"
"""The split by days enrolled, and by the rules that are put together from it."""

BANDS = {"d0": 0, "d10": 10, "d31": 31, "d45": 45}
"""Days enrolled at which each band begins."""

RULES = (10, 31, 45)
"""Least days enrolled: federal (EDFacts FS195), California, New Jersey."""

OF_ONE = ("bound",)
"""Columns that speak of one band."""


def days_band(enrolled: Ints) -> Ints:
    """The number of the band of each student, by day units enrolled; exactly 31 days is the band from 31."""
    return np.searchsorted([days * DAY for days in BANDS.values()], enrolled, side="right") - 1


def by_least_days(rows: Columns, settings: Mapping[str, object]) -> Columns:
    """The rate by each rule that is not looser than the one in use, below it.

    Args:
        rows: a frame of a share by DAYS_BAND of one place and year, protected or not, with its total row.
        settings: ``min_enrolled_days``: the rule in use, which is the total row.

    Returns:
        The columns of ``rows`` without OF_ONE; groups "10", "31", "45". A rule is withheld where neither the
        bands it counts are all shown, nor those it leaves out beside the total.
    """
    grp = rows["grp"].tolist()
    at = {name: place for place, name in enumerate(grp)}
    total = at.get(WHOLE)
    if total is None:
        return rows
    in_use = number(settings, "min_enrolled_days")
    rules = [rule for rule in RULES if rule >= in_use]
    first = [total] * (1 + len(rules))
    found = {name: values[first].copy() for name, values in rows.items() if name not in OF_ONE}
    for place, rule in enumerate(rules, start=1):
        within = [at[name] for name, begins in BANDS.items() if begins >= rule and name in at]
        beyond = [at[name] for name, begins in BANDS.items() if begins < rule and name in at]
        for column, value in _rule(rows, total, within, beyond).items():
            found[column][place] = value
        found["grp"][place] = str(rule)
        if "since_day" in found:
            days = rows["since_day"][[total, *within, *beyond]]
            found["since_day"][place] = max(filter(None, days), default="")
    return found


def _rule(rows: Columns, total: int, within: list[int], beyond: list[int]) -> dict[str, object]:
    """What changes from the total to a rule."""
    hidden = rows["hidden"].astype(bool)
    count, n = (np.nan_to_num(rows[name].astype("float64")) for name in ("count", "n"))
    plain = {"status": "", "gap": np.nan, "gap_low": np.nan, "gap_high": np.nan, "ratio": np.nan, "p": np.nan}
    plain = {name: value for name, value in plain.items() if name in rows}
    if not hidden[within].any():
        sums = count[within].sum(), n[within].sum()
    elif not hidden[total] and not hidden[beyond].any():
        sums = count[total] - count[beyond].sum(), n[total] - n[beyond].sum()
    else:
        gone = dict.fromkeys(("count", "n", "value", "low", "high"), np.nan)
        return plain | gone | {"hidden": True, "reason": WITHHELD, "status": "withheld"}
    if not sums[1]:
        gone = dict.fromkeys(("value", "low", "high"), np.nan)
        return plain | gone | {"count": 0.0, "n": 0.0, "hidden": False, "reason": NOBODY}
    low, high = (float(end) for end in wilson(*sums))
    numbers = {"count": sums[0], "n": sums[1], "value": sums[0] / sums[1], "low": low, "high": high}
    return plain | numbers | {"hidden": False, "reason": ""}
