"""Schools side by side: which stray further from what is common than chance carries them, and whether those
whose students need more get more. Never a league table: the smallest school tops every list."""

import numpy as np

from metrics.intervals import Floats, divide
from metrics.shares import Columns
from metrics.statistics.funnel import funnel
from metrics.statistics.missing import Missing
from tables.codes import WHOLE

LIMITS = ("inner_low", "inner_high", "outer_low", "outer_high")
"""Columns of a frame of schools: exact limits of 95 and 99.8 %, 0 to 1; missing where nothing is told."""

SLOPE = ("slope", "slope_low", "slope_high")
"""Columns of the total row: hours a student more for each ten points more of need, with a 95 % interval."""

FEW = 5
"""Schools below which no relation between them is told."""

POINTS = 0.1


def beside_limits(rows: Columns) -> Columns:
    """Judge shares of schools by a funnel.

    Args:
        rows: a frame of one indicator that is a share: ``grp, count, n, value, hidden``, a row a school and
            the total. What is hidden is not looked at.

    Returns:
        The frame with LIMITS, and ``status``: "real_gap" outside the limits of 99.8 %, "watch" outside those
        of 95 %, "no_gap" inside, "" of the total and where nothing is told; ``spread`` of the total row is
        the mean squared distance in standard errors (1: chance alone; missing where it cannot be told).
    """
    many = len(rows["n"])
    total = rows["grp"] == WHOLE
    looked_at = np.flatnonzero(~total & ~rows["hidden"].astype(bool) & (np.nan_to_num(rows["n"]) > 0))
    limits = np.full((many, len(LIMITS)), np.nan)
    status = np.where(rows["hidden"].astype(bool), "withheld", "").astype(object)
    spread = np.full(many, np.nan)
    found = funnel(rows["count"][looked_at], rows["n"][looked_at]) if len(looked_at) > 1 else Missing("alone")
    if not isinstance(found, Missing):
        limits[looked_at] = np.column_stack([found.inner, found.outer])
        outer = np.char.endswith(found.flag.astype(str), "99.8%")
        inner = np.char.endswith(found.flag.astype(str), "95%")
        status[looked_at] = np.select([outer, inner], ["real_gap", "watch"], "no_gap").astype(object)
        spread[total] = found.phi
    told = dict(zip(LIMITS, limits.T, strict=True))
    return rows | told | {"status": status, "spread": spread}


def hours_a_student(hours: Floats, came: Floats, n: Floats) -> Floats:
    """Hours for each enrolled student, of the mean hours of those who came; 0 where nobody did."""
    return np.where(came == 0, 0.0, divide(hours * came, n))


def with_need(rows: Columns) -> Columns:
    """How hours a student change with need, over schools.

    Args:
        rows: ``grp``, ``value`` (hours for each enrolled student) and ``need`` (share of students, 0 to 1).

    Returns:
        The frame with SLOPE: of the total row, by least squares over schools of which both are told, each
        counting once, with a t interval; missing below FEW schools, and where all need the same.
    """
    total = rows["grp"] == WHOLE
    told = ~total & ~np.isnan(rows["value"]) & ~np.isnan(rows["need"])
    found = np.full((len(total), len(SLOPE)), np.nan)
    need, hours = rows["need"][told] / POINTS, rows["value"][told]
    if len(need) >= FEW and np.ptp(need) > 0:
        from scipy.stats import linregress, t  # slow to import

        line = linregress(need, hours)
        half = float(t.ppf(0.975, len(need) - 2)) * line.stderr
        found[total] = [line.slope, line.slope - half, line.slope + half]
    return rows | dict(zip(SLOPE, found.T, strict=True))
