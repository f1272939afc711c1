"""What is counted in full: numbers, parts and sums of things that are no sample, so without an interval."""

from collections.abc import Callable

import numpy as np

from metrics.entry import Entry
from metrics.goals import WAY
from metrics.intervals import Floats, divide
from metrics.shares import NOBODY, Columns
from metrics.wide import Flags, Sums
from tables import CENT
from words import mark

COUNTED = mark("counted, not estimated")
HOUR = 60
"""Minutes."""

Valued = tuple[Floats, Floats, Floats]
"""Count (missing where nothing is), n and value."""


def valued(entry: Entry, sums: Sums, everybody: Sums, group: Flags) -> Columns:
    """What an indicator that is counted in full comes to.

    Args:
        sums: of each row, ``entry.measures``.
        everybody: of the total of its place.
        group: rows that are not the total.

    Returns:
        ``count``, ``n``, ``value``, ``low`` and ``high`` (missing), ``reason``.
    """
    count, n, value = KINDS[entry.kind](entry, sums, everybody, group)
    nothing = np.full(len(n), np.nan)
    reason = np.where(np.isnan(value), NOBODY, COUNTED).astype(object)
    return {"count": count, "n": n, "value": value, "low": nothing, "high": nothing, "reason": reason}


def _share(entry: Entry, sums: Sums, everybody: Sums, group: Flags) -> Valued:
    count, n = sums[entry.count], sums[entry.of]
    return count, n, divide(count, n)


def _number(entry: Entry, sums: Sums, everybody: Sums, group: Flags) -> Valued:
    """How many: none of some is 0, none of none is nothing."""
    count, n = sums[entry.count], sums[entry.of]
    return count, n, np.where(n > 0, count, np.nan)


def _hours(entry: Entry, sums: Sums, everybody: Sums, group: Flags) -> Valued:
    n = sums[entry.of]
    return np.full(len(n), np.nan), n, np.where(n > 0, sums[entry.count] / HOUR, np.nan)


def _days(entry: Entry, sums: Sums, everybody: Sums, group: Flags) -> Valued:
    """Days of each; of the total the fewest, where there are any."""
    n = np.where(group, 1.0, sums[entry.of])
    return np.full(len(n), np.nan), n, np.where(n > 0, sums[entry.count], np.nan)


def _part(entry: Entry, sums: Sums, everybody: Sums, group: Flags) -> Valued:
    """Each group's part of everything; of the total the largest part."""
    count = np.where(group, sums[entry.of], sums[entry.count])
    n = everybody[entry.of]
    return count, n, divide(count, n)


def _concentration(entry: Entry, sums: Sums, everybody: Sums, group: Flags) -> Valued:
    """Sum of the squared parts."""
    n = sums[entry.of]
    return np.full(len(n), np.nan), n, divide(sums[entry.count], n**2)


def _money(entry: Entry, sums: Sums, everybody: Sums, group: Flags) -> Valued:
    """Whole money, out of the last measure; missing where nothing has a value."""
    cents, n = sums[entry.measures[-1]], sums[entry.of]
    if not entry.count:  # of people, whose things are not counted
        return np.full(len(n), np.nan), n, np.where((n > 0) & (cents > 0), cents / CENT, np.nan)
    count = sums[entry.count]
    return count, n, np.where(count > 0, cents / CENT, np.nan)


def _leverage(entry: Entry, sums: Sums, everybody: Sums, group: Flags) -> Valued:
    """Money for each unit of money; of none there is no value."""
    count, n = sums[entry.count] / CENT, sums[entry.of] / CENT
    return np.full(len(n), np.nan), n, np.where(count > 0, divide(count, n), np.nan)


def _per_hour(entry: Entry, sums: Sums, everybody: Sums, group: Flags) -> Valued:
    """Money for each hour; where nothing was spent it is not known what it costs."""
    cents, hours = sums[entry.count], sums[entry.of] / HOUR
    return np.full(len(hours), np.nan), hours, np.where(cents > 0, divide(cents / CENT, hours), np.nan)


def _typical(entry: Entry, sums: Sums, everybody: Sums, group: Flags) -> Valued:
    """A median, out of its double."""
    n = sums[entry.of]
    return np.full(len(n), np.nan), n, np.where(n > 0, sums[entry.count] / 2, np.nan)


def _progress(entry: Entry, sums: Sums, everybody: Sums, group: Flags) -> Valued:
    """The mean of ways come, out of their sum in thousandths."""
    n = sums[entry.of]
    return np.full(len(n), np.nan), n, divide(sums[entry.count], n * WAY)


KINDS: dict[str, Callable[[Entry, Sums, Sums, Flags], Valued]] = {
    "counted": _share,
    "number": _number,
    "total_hours": _hours,
    "days": _days,
    "part": _part,
    "concentration": _concentration,
    "money": _money,
    "leverage": _leverage,
    "per_hour": _per_hour,
    "typical_days": _typical,
    "progress": _progress,
}
"""By kind of indicator."""
