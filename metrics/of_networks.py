"""What indicators of networks come to: means of ratings, ties, both sides, seats; and what guards them.

A mean is told of a place only where enough people stand behind it: these are the raters, whatever else is
counted. Nothing is told where all gave the same end of the scale, or where all or no ties are named: that
would say of each what it said.
"""

from collections.abc import Callable, Mapping

import numpy as np

from metrics import clustered
from metrics.entry import Entry
from metrics.in_full import COUNTED
from metrics.intervals import Floats, divide, welch
from metrics.means import ALIKE
from metrics.network import SIXTHS
from metrics.perceptions import OF_PARTNER, OF_SCHOOL
from metrics.seats import MILLIONTHS
from metrics.shares import NOBODY, Columns
from metrics.wide import Flags, Sums
from tables.network_codes import AGREES, LEAST, MOST
from words import mark

ONE_SIDE = mark("only one person answered on a side, so no interval")
FEW_MEMBERS = mark("fewer than three organisations")

SCALES = {"of 4": (SIXTHS, MOST), "of 5": (1, AGREES)}
"""Points to one step, and the highest answer, by unit."""


def _rated(entry: Entry, sums: Sums, everybody: Sums, group: Flags) -> Columns:
    """A pooled mean of answers; ``n`` is who answered."""
    points, most = SCALES[entry.unit]
    value, error, n = clustered.mean([sums[name] for name in entry.measures], points)
    low, high = clustered.within(value, error, n, LEAST, most)
    reason = np.select([np.isnan(value), np.isnan(low)], [NOBODY, ALIKE], "").astype(object)
    guards = _guards(n, sums[entry.measures[1]], np.isin(value, [LEAST, most]))
    return {
        "count": np.full(len(n), np.nan),
        "n": n,
        "value": value,
        "low": low,
        "high": high,
        "reason": reason,
    } | guards


def _ties(entry: Entry, sums: Sums, everybody: Sums, group: Flags) -> Columns:
    """Part of what could be; ``n`` is what could be."""
    count, n, raters = sums[entry.count], sums[entry.of], sums["network_raters"]
    value = divide(count, n)
    reason = np.where(np.isnan(value), FEW_MEMBERS, COUNTED).astype(object)
    return _in_full(count, n, value, reason) | _guards(raters, n, np.isin(value, [0.0, 1.0]))


def _hub(entry: Entry, sums: Sums, everybody: Sums, group: Flags) -> Columns:
    """Degree centralisation; ``n`` is organisations."""
    n, raters = sums["network_members"], sums["network_raters"]
    value = divide(sums[entry.count], sums[entry.of])
    reason = np.where(np.isnan(value), FEW_MEMBERS, COUNTED).astype(object)
    return _in_full(np.full(len(n), np.nan), n, value, reason) | _guards(
        raters, n, np.isin(value, [0.0, 1.0])
    )


def _both_sides(entry: Entry, sums: Sums, everybody: Sums, group: Flags) -> Columns:
    """The school's mean less the partner's; ``n`` is who answered on both sides, with both means."""
    (ours, our_error, n), (theirs, their_error, others) = (
        clustered.mean([sums[name] for name in side]) for side in (OF_SCHOOL, OF_PARTNER)
    )
    value, low, high = welch(ours, our_error, n, theirs, their_error, others)
    single = (n < 2) | (others < 2)
    reason = np.select(
        [np.isnan(value), np.isnan(low) & single, np.isnan(low)], [NOBODY, ONE_SIDE, ALIKE], ""
    )
    widest = AGREES - LEAST
    ends = {"low": np.maximum(low, -widest), "high": np.minimum(high, widest)}
    told = {"count": np.full(len(n), np.nan), "n": n + others, "value": value, **ends}
    return told | {"reason": reason.astype(object), "of_school": ours, "of_partner": theirs}


def _apart(entry: Entry, sums: Sums, everybody: Sums, group: Flags) -> Columns:
    """Share of partnerships; told of as many as raters have to be."""
    count, n = sums[entry.count], sums[entry.of]
    value = divide(count, n)
    reason = np.where(np.isnan(value), NOBODY, COUNTED).astype(object)
    return _in_full(count, n, value, reason) | _guards(n, n, value == 1)


def _parity(entry: Entry, sums: Sums, everybody: Sums, group: Flags) -> Columns:
    """Seats held over seats due; with the part of the seats and of the people."""
    held, due = sums[entry.count], sums[entry.of]
    value = divide(held * MILLIONTHS, due)
    reason = np.where(np.isnan(value), NOBODY, COUNTED).astype(object)
    all_held, all_due = everybody[entry.count], everybody[entry.of]
    parts = {"of_seats": divide(held, all_held), "of_people": divide(due, all_due)}
    return _in_full(held, np.where(group, all_held, held), value, reason) | parts


def _in_full(count: Floats, n: Floats, value: Floats, reason: np.ndarray) -> Columns:
    nothing = np.full(len(n), np.nan)
    return {"count": count, "n": n, "value": value, "low": nothing, "high": nothing, "reason": reason}


def _guards(people: Floats, adding_up: Floats, telling: Flags) -> Columns:
    """The numbers that decide what is hidden.

    Args:
        people: who stands behind a row; under the threshold it is hidden, whatever else is counted.
        adding_up: what adds up to the total of the table: what is hidden has as much as the threshold.
        telling: rows whose value says of each what it said.
    """
    behind = np.where(telling, 1.0, people)
    return {
        "mask_n": adding_up,
        "mask_count": np.full(len(people), np.nan),
        "answers_count": behind,
        "answers_n": 2 * behind,
    }


KINDS: Mapping[str, Callable[[Entry, Sums, Sums, Flags], Columns]] = {
    "rated": _rated,
    "ties": _ties,
    "hub": _hub,
    "both_sides": _both_sides,
    "apart": _apart,
    "parity": _parity,
}
"""By kind of indicator."""
