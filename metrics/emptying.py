"""Since when fewer of those expected come to an activity, if they do.

Every month but the first is a possible beginning of a fall. The one told is the worst of all, so that it has
to be surer than one that had been named beforehand; and months differ for other reasons, so that a fall has
to stand out from how they differ anyway.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from metrics.intervals import Floats, divide, rate_of_sums, t_below, t_quantile
from metrics.keys import Columns, Ints, Table, ints
from metrics.sessions import CAME
from metrics.settings import number
from words import mark

LEVEL = 0.05
"""Shared out over all beginnings that were looked at (Bonferroni)."""

LEAST_SESSIONS = 5
"""Sessions on either side of a beginning."""

TOO_FEW = mark("too few sessions or students expected on one side of every month")
NO_SPREAD = mark("no interval: too few months to tell how they differ")


@dataclass(frozen=True)
class Months:
    """One row a month of an activity, by activity and month.

    Attributes:
        activity: entity id; ``month``: 202602.
        sums: a column each of CAME.
        start, stop: first row of the activity, and the one after its last.
    """

    activity: Ints
    month: Ints
    sums: Ints
    start: Ints
    stop: Ints


def months(cells: Table) -> Months:
    """Cells of one place and year by ``metrics.offered.ACTIVITY_MONTH``, laid out; others are ignored."""
    mine = np.isin(np.asarray(cells["measure"], dtype=object), CAME)
    groups, row = np.unique(np.asarray(cells["grp"], dtype=object)[mine].astype(str), return_inverse=True)
    keys = np.array([group.split(":") for group in groups.tolist()], dtype="int64").reshape(-1, 2)
    measure = np.array([CAME.index(name) for name in np.asarray(cells["measure"])[mine]], dtype="int64")
    sums = np.zeros((len(groups), len(CAME)), dtype="int64")
    sums[row, measure] = ints(cells["amount"])[mine]
    order = np.lexsort((keys[:, 1], keys[:, 0]))
    activity = keys[order, 0]
    return Months(
        activity,
        keys[order, 1],
        sums[order],
        np.searchsorted(activity, activity),
        np.searchsorted(activity, activity, side="right"),
    )


def by_month(known: Months) -> Columns:
    """Share of those expected who came in each month, pooled over its sessions.

    Returns:
        A row a month of an activity: ``activity``, ``month``, ``n`` (students expected, each session anew),
        ``sessions``, ``value``, ``low``, ``high`` (t at 95 %, from the spread between sessions, inside 0 to
        1; missing where there is one session, or all are alike).
    """
    side = _side(known.sums)
    half = t_quantile(side.sessions - 1) * side.seen
    came = 1 - side.missed
    return {
        "activity": known.activity,
        "month": known.month,
        "n": side.expected,
        "sessions": side.sessions,
        "value": came,
        "low": np.clip(came - half, 0, 1),
        "high": np.clip(came + half, 0, 1),
    }


def emptying(known: Months, settings: Mapping[str, object]) -> Columns:
    """Look for the month since which fewer of those expected came, in each activity.

    Args:
        known: of ``months``.
        settings: ``flag_from``, students expected (each session anew) on either side of a beginning;
            ``gap_size``, in points.

    Returns:
        A row an activity: ``activity``; ``n`` expected in the year; ``value`` (share who came since less
        share who came before, -1 to 1, at the beginning with the smallest p of a fall), ``low``, ``high`` (at
        LEVEL over all beginnings of all activities); ``since`` (its month; 0: none), ``came_before``,
        ``came_since``, ``n_before``, ``n_since``; ``status`` "real_gap" where it fell by ``gap_size`` or more
        and "watch" where by less, both more than chance, "no_gap" where a fall of ``gap_size`` lies outside
        the interval of every beginning, else "cannot_tell", "" where none could be looked at;
        ``comparisons``: beginnings looked at in all. Missing with a ``reason``.

    Source:
        Either side: a ratio over sessions (Cochran 1977, 6.3); degrees of freedom: Welch 1947. One dispersion
        of months for all activities: McCullagh & Nelder 1989, 4.5.
    """
    begins = _beginnings(known, number(settings, "flag_from"))
    spread, free = _dispersion(known, begins)
    error = begins.error * np.sqrt(spread)
    degrees = np.minimum(begins.degrees, free)
    looked = int(begins.looked.sum())
    with np.errstate(invalid="ignore"):
        p = t_below(degrees, begins.change / error)
        half = t_quantile(degrees, 1 - LEVEL / 2 / max(looked, 1)) * error
    first = np.unique(known.start)
    chosen = _least(known, np.where(begins.looked, np.where(np.isnan(p), begins.crude, p), np.inf))
    there = begins.looked[chosen] if len(first) else np.zeros(0, dtype=bool)
    value, low, high = (
        np.where(there, values[chosen], np.nan)
        for values in (begins.change, begins.change - half, begins.change + half)
    )
    large = number(settings, "gap_size") / 100
    lows = np.where(begins.looked, begins.change - half, np.inf)
    lowest = np.minimum.reduceat(lows, first) if len(first) else lows
    fell = value <= -large + 1e-9
    status = np.select(
        [~there, (high < 0) & fell, high < 0, lowest > -large],
        ["", "real_gap", "watch", "no_gap"],
        "cannot_tell",
    )
    return {
        "activity": known.activity[first],
        "n": np.add.reduceat(known.sums[:, 1], first).astype("float64") if len(first) else np.zeros(0),
        "value": value,
        "low": low,
        "high": high,
        "since": np.where(there, known.month[chosen], 0),
        "came_before": np.where(there, begins.before[chosen], np.nan),
        "came_since": np.where(there, begins.since[chosen], np.nan),
        "n_before": np.where(there, begins.n_before[chosen], np.nan),
        "n_since": np.where(there, begins.n_since[chosen], np.nan),
        "status": status.astype(object),
        "reason": np.select([~there, np.isnan(low)], [TOO_FEW, NO_SPREAD], "").astype(object),
        "comparisons": np.full(len(first), looked),
    }


@dataclass(frozen=True)
class _Side:
    """The sessions of one side, pooled: how many, students expected, the share who missed; its standard error
    as seen between sessions (missing where all are alike), and as it is taken."""

    sessions: Floats
    expected: Floats
    missed: Floats
    seen: Floats
    error: Floats


@dataclass(frozen=True)
class _Beginnings:
    """What is known of a fall that began in the month of each row; ``looked``: whether it is judged.

    ``crude`` orders the beginnings of an activity by the plain error alone: the smaller, the more of a fall.
    ``excess`` is how many times wider months are spread than their sessions let expect, around the shares of
    both sides.
    """

    looked: np.ndarray
    change: Floats
    error: Floats
    degrees: Floats
    crude: Floats
    excess: Floats
    before: Floats
    since: Floats
    n_before: Floats
    n_since: Floats


def _side(sums: Ints | Floats) -> _Side:
    sessions, expected, missed, expected2, missed2, product = np.asarray(sums, dtype="float64").T
    rate, seen = rate_of_sums(expected, missed, expected2, missed2, product, sessions)
    # Where all sessions are alike, as where everybody came, chance is taken to be that of single visits.
    shrunk = divide(missed + 1, expected + 2)
    error = np.where(np.isnan(seen), np.sqrt(divide(shrunk * (1 - shrunk), expected)), seen)
    return _Side(sessions, expected, rate, seen, error)


def _beginnings(known: Months, least: float) -> _Beginnings:
    rows = np.arange(len(known.month))
    expected, missed = known.sums[:, 1], known.sums[:, 2]
    of_months = np.column_stack([missed**2, expected * missed, expected**2])
    together = np.column_stack([known.sums, of_months])
    running = np.vstack([np.zeros_like(together[:1]), np.cumsum(together, axis=0)])
    sides = running[rows] - running[known.start], running[known.stop] - running[rows]
    before, since = (_side(sums[:, : len(CAME)]) for sums in sides)
    looked = rows > known.start
    for side in (before, since):
        looked &= (side.sessions >= LEAST_SESSIONS) & (side.expected >= least)
    variances = before.error**2, since.error**2
    error = np.sqrt(sum(variances))
    inner = [divide(v**2, s.sessions - 1) for v, s in zip(variances, (before, since), strict=True)]
    change = before.missed - since.missed
    seen = wanted = np.zeros(len(rows))
    for side, sums in zip((before, since), sides, strict=True):
        _, _, _, expected2, missed2, product, months2, months_product, months_expected2 = sums.T
        seen = seen + months2 - 2 * side.missed * months_product + side.missed**2 * months_expected2
        wanted = wanted + missed2 - 2 * side.missed * product + side.missed**2 * expected2
    fitted = known.stop - known.start, before.sessions + since.sessions
    # Two shares and a beginning were fitted to the months, two shares to the sessions.
    excess = divide(divide(seen * fitted[0], fitted[0] - 3), divide(wanted * fitted[1], fitted[1] - 2))
    return _Beginnings(
        looked=looked,
        change=change,
        error=error,
        degrees=divide(error**4, sum(inner)),
        crude=divide(change, error),
        excess=excess,
        before=1 - before.missed,
        since=1 - since.missed,
        n_before=before.expected,
        n_since=since.expected,
    )


def _dispersion(known: Months, begins: _Beginnings) -> tuple[Floats, float]:
    """By how much the squared error is widened, a number a row, and of how many degrees of freedom it is.

    The spread of months of all activities together, or that of the activity itself if it is wider; never
    less than sessions tell.
    """
    first = np.unique(known.start)
    chosen = _least(known, np.where(begins.looked, begins.crude, np.inf))
    there = begins.looked[chosen]
    free = np.where(there, np.maximum(known.stop[first] - first - 3, 0), 0)
    excess = np.where(free > 0, np.nan_to_num(begins.excess[chosen]), 0)
    together = float(free @ excess / free.sum()) if free.sum() else 0.0
    own = begins.excess
    return np.fmax(np.fmax(own, together), 1.0), float(free.sum())


def _least(known: Months, values: Floats) -> Ints:
    """Row of the smallest value of each activity."""
    order = np.lexsort((values, known.activity))
    return order[np.unique(known.start)]
