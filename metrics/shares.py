"""Shares: so many of so many, and the difference to all others."""

from math import erfc

import numpy as np
from numpy.typing import NDArray

from metrics.intervals import POWER_Z, Floats, Z, divide, newcombe, risk_ratio, wilson
from words import mark

NOBODY = mark("nobody is counted here")
NOBODY_CAME = mark("nobody is known to have come to anything")
"""Why there is no value where a place has none of what the indicator needs; ``Entry.needs``."""

EVERYBODY = mark("everybody: there is nobody else to compare with")

ALL = mark("counted, not estimated: everybody is among them")
"""Why a composition has no interval."""

Columns = dict[str, NDArray]
"""Columns of a frame by name, one value a row."""


def share(count: Floats, n: Floats) -> Columns:
    """Share with its Wilson interval.

    Args:
        count, n: one whole number a group: so many of so many.

    Returns:
        ``count``, ``n``, ``value`` (0 to 1; missing where ``n`` is 0), ``low``, ``high``,
        ``reason`` (why there is no value; "" if there is one).
    """
    low, high = wilson(count, n)
    return {
        "count": count,
        "n": n,
        "value": divide(count, n),
        "low": low,
        "high": high,
        "reason": np.where(n > 0, "", NOBODY).astype(object),
    }


def against_others(count: Floats, n: Floats, others: Floats, n_others: Floats) -> Columns:
    """Difference and ratio between a group and all others.

    Returns:
        ``gap`` (group minus others, -1 to 1), ``gap_low``, ``gap_high`` (Newcombe), ``ratio``
        (missing where a count is 0), ``p`` (score test of no difference), ``detectable`` (smallest
        difference that four samples in five of this size would have shown).
    """
    gap, low, high = newcombe(count, n, others, n_others)
    ratio, _, _ = risk_ratio(count, n, others, n_others)
    pooled = divide(count + others, n + n_others)
    error = np.sqrt(pooled * (1 - pooled) * (divide(1, n) + divide(1, n_others)))
    return {
        "gap": gap,
        "gap_low": low,
        "gap_high": high,
        "ratio": ratio,
        "p": two_sided(divide(np.abs(gap), error), gap),
        "detectable": np.where(error > 0, (Z + POWER_Z) * error, np.nan),
    }


def composition(count: Floats, n: Floats, all_counted: Floats, everybody: Floats) -> Columns:
    """A group's share of those counted minus its share of everybody.

    That is the share of others among everybody times the difference of the group's shares of those counted
    and of the others, whose interval is known.

    Args:
        count, n: of the group, so many of so many.
        all_counted, everybody: of all groups together.

    Returns:
        ``count``, ``n``, ``value`` (-1 to 1; missing for everybody, and where nobody is counted), ``low``,
        ``high`` (Newcombe), ``reason``.
    """
    rest, others = n - count, everybody - all_counted
    _, low, high = newcombe(count, all_counted, rest, others)
    part = divide(others, everybody)
    value = divide(count, all_counted) - divide(n, everybody)
    whole = n == everybody
    missing = whole | np.isnan(value)
    reason = np.select([~(all_counted > 0), whole, others == 0], [NOBODY, EVERYBODY, ALL], "")
    ends = {"low": part * low, "high": part * high}
    return {
        "count": count,
        "n": n,
        "value": np.where(missing, np.nan, value),
        **{name: np.where(missing, np.nan, values) for name, values in ends.items()},
        "reason": reason.astype(object),
    }


def two_sided(z: Floats, gap: Floats) -> Floats:
    """Two-sided p of a standard normal; 1 where nothing varies and nothing differs."""
    half = z / np.sqrt(2)
    p = np.array([erfc(value) for value in half.tolist()])
    return np.where(np.isnan(p) & (gap == 0), 1.0, p)
