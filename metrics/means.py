"""Means: attendance over time, and hours over students."""

import numpy as np
from numpy.typing import NDArray

from metrics.intervals import POWER_Z, Floats, Z, divide, mean_of_sums, rate_of_sums, t_quantile, welch
from metrics.shares import NOBODY, Columns, two_sided
from metrics.wide import Sums
from words import mark

HOUR = 60
"""Minutes."""

ALIKE = mark("no interval: too few people, or all alike")


def attendance(sums: Sums) -> Columns:
    """Share of enrolled time present, pooled over students.

    Args:
        sums: units enrolled and absent, their squares and product (sums over students), and
            ``attending`` (students enrolled on a counted day).

    Returns:
        ``count`` (missing: time is not people), ``n`` students, ``value``, ``low``, ``high`` (inside
        0 to 1), ``reason``.
    """
    n = sums["attending"]
    rate, error = _missed(sums, n)
    half = t_quantile(n - 1) * error
    return {
        "count": np.full(len(n), np.nan),
        "n": n,
        "value": 1 - rate,
        "low": np.clip(1 - rate - half, 0, 1),
        "high": np.clip(1 - rate + half, 0, 1),
        "reason": _reason(rate, half),
    }


def attendance_gap(sums: Sums, others: Sums) -> Columns:
    """Attendance of a group minus that of all others, with Welch's interval; no ratio."""
    n, n_others = sums["attending"], others["attending"]
    rate, error = _missed(sums, n)
    other, other_error = _missed(others, n_others)
    gap, low, high = welch(1 - rate, error, n, 1 - other, other_error, n_others)
    both = np.hypot(error, other_error)
    return {
        "gap": gap,
        "gap_low": low,
        "gap_high": high,
        "ratio": np.full(len(n), np.nan),
        "p": two_sided(divide(np.abs(gap), both), gap),
        "detectable": (Z + POWER_Z) * both,
    }


def hours(sums: Sums) -> Columns:
    """Mean hours of the students who took part; ``n`` is those students, ``count`` is missing."""
    n = sums["reached"]
    mean, low, high = mean_of_sums(sums["minutes"], sums["minutes_squared"], n)
    return {
        "count": np.full(len(n), np.nan),
        "n": n,
        "value": mean / HOUR,
        "low": np.maximum(low, 0) / HOUR,
        "high": high / HOUR,
        "reason": _reason(mean, low),
    }


def _missed(sums: Sums, n: Floats) -> tuple[Floats, Floats]:
    """Rate of absence and its standard error."""
    return rate_of_sums(
        sums["enrolled_units"],
        sums["absent_units"],
        sums["enrolled_squared"],
        sums["absent_squared"],
        sums["product"],
        n,
    )


def _reason(value: Floats, edge: Floats) -> NDArray[np.object_]:
    return np.select([np.isnan(value), np.isnan(edge)], [NOBODY, ALIKE], "").astype(object)
