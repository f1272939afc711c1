"""How the gap between a group and all others moved from one school year to the next."""

import numpy as np

from metrics.intervals import Z
from metrics.privacy import WITHHELD
from metrics.settings import number
from metrics.shares import Columns, two_sided
from metrics.statistics.multiple_tests import adjusted
from tables.codes import TOGETHER, WHOLE
from words import mark

LEVEL = 0.05
"""P value, adjusted for how many groups were looked at, below which a change is told."""

ONE_YEAR = mark("known in one of the two school years only")


def changes(now: Columns, then: Columns, settings: dict) -> Columns:
    """Hold the gaps of a school year against those of the year before.

    The two gaps are taken as if other students stood behind them. Mostly the same do, so that the interval
    is rather too wide than too narrow.

    Args:
        now, then: frames of one indicator by the same groups: ``grp, n, gap, gap_low, gap_high, hidden``
            (``gap`` is the group less all others, -1 to 1).
        settings: ``gap_size``, in points; ``flag_from``, people of the group in either year from which on a
            move is told.

    Returns:
        A row a group of ``now``, and the total: ``value`` (gap now less gap then, -1 to 1), ``low``,
        ``high``, ``gap_then``, ``gap_now``; ``status`` "real_gap" where it moved by ``gap_size`` or more, and
        "watch" where by less, both more than chance; else "cannot_tell". Nothing is told of a group that is
        withheld in either year.

    Source:
        Interval: MOVER (Zou & Donner 2008), from the intervals of both gaps.
    """
    at = {group: row for row, group in enumerate(then["grp"].tolist())}
    there = np.array([at.get(group, -1) for group in now["grp"].tolist()])
    before = {
        name: np.where(there >= 0, then[name].astype("float64")[there], np.nan)
        for name in ("gap", "gap_low", "gap_high")
    }
    total = np.isin(now["grp"].astype(str), [WHOLE, TOGETHER])
    hidden = ~total & (now["hidden"].astype(bool) | ((there >= 0) & then["hidden"].astype(bool)[there]))
    gap, low, high = (np.where(hidden | total, np.nan, now[n]) for n in ("gap", "gap_low", "gap_high"))
    value = gap - before["gap"]
    down = np.hypot(gap - low, before["gap_high"] - before["gap"])
    up = np.hypot(high - gap, before["gap"] - before["gap_low"])
    with np.errstate(invalid="ignore", divide="ignore"):
        p = two_sided(np.abs(value) / ((down + up) / 2 / Z), value)
    low, high = value - down, value + up
    least = number(settings, "flag_from")
    n_then = np.where(there >= 0, then["n"].astype("float64")[there], np.nan)
    enough = (now["n"].astype("float64") >= least) & (n_then >= least)
    sure = enough & (adjusted(p, np.zeros(len(p))) < LEVEL) & ((low > 0) | (high < 0))
    large = np.abs(value) >= number(settings, "gap_size") / 100
    status = np.select(
        [hidden, np.isnan(value), sure & large, sure], ["withheld", "", "real_gap", "watch"], "cannot_tell"
    )
    reason = np.select([hidden, ~total & np.isnan(value)], [WITHHELD, ONE_YEAR], "")
    return {
        "grp": now["grp"],
        "year": now["year"],
        "place": now["place"],
        "count": np.full(len(value), np.nan),
        "n": np.where(hidden, np.nan, now["n"]),
        "value": value,
        "low": low,
        "high": high,
        "gap_then": np.where(hidden, np.nan, before["gap"]),
        "gap_now": gap,
        "status": status.astype(object),
        "hidden": hidden,
        "reason": reason.astype(object),
        "comparisons": np.full(len(value), int((~np.isnan(p)).sum())),
    }
