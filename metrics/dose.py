"""Is more better? School time missed by hours taken part; an association, never a cause."""

from collections.abc import Sequence

import numpy as np

from metrics.intervals import Floats
from metrics.shares import Columns
from metrics.similar import BEFORE, Students
from metrics.statistics import dose
from metrics.statistics.covariates import Covariates
from metrics.statistics.design import Design, design
from metrics.statistics.missing import Missing, Number
from tables.codes import FEDERAL_HOURS, WHOLE

HOUR = 60
"""Minutes."""


def by_band(of: Students, minutes: np.ndarray, least: int) -> Columns:
    """School time missed by band of hours, as it would be if each band had begun alike.

    Args:
        of: students of one school; ``minutes``: of each, 0 of who did not come.
        least: students below which a band has no interval.

    Returns:
        ``grp`` (bands of ``tables.codes.FEDERAL_HOURS``), ``n``, ``value`` (share of school time, 0 to 1),
        ``low``, ``high``, ``reason``; the total first, of all who took part.
    """
    hours, missed, before = _known(of, minutes)
    edges = [minute / HOUR for minute in FEDERAL_HOURS.values()]
    bands = dose.by_band(hours, missed, edges, before, least=least)
    every = dose.by_band(hours, missed, edges[:1], before, least=least)
    told = [(name, one) for name, one in zip(FEDERAL_HOURS, bands, strict=True) if one.n]
    rows: list[tuple[str, int, Number, Number, Number]] = [
        (name, one.n, one.mean, one.low, one.high) for name, one in [(WHOLE, every[0]), *told]
    ]
    return _columns(rows)


def slope(of: Students, minutes: np.ndarray, least: int) -> Columns:
    """The difference of school time missed that goes with ten hours more, as one row."""
    hours, missed, before = _known(of, minutes)
    found = dose.slope(hours, missed, before, least=least)
    return _columns([(WHOLE, found.n, found.estimate, found.low, found.high)])


def _known(of: Students, minutes: np.ndarray) -> tuple[Floats, Floats, Design | None]:
    """Hours and school time missed of who took part and of whom both years are known, with what was known
    before."""
    kept = (minutes > 0) & ~np.isnan(of.missed) & ~np.isnan(of.before)
    traits = {name: values[kept] for name, values in of.traits.items()}
    known = design(Covariates.of({BEFORE: of.before[kept], **traits})) if kept.any() else None
    return minutes[kept] / HOUR, of.missed[kept], known


def _columns(rows: Sequence[tuple[str, int, Number, Number, Number]]) -> Columns:
    numbers = np.array(
        [[np.nan if isinstance(one, Missing) else one for one in row[2:]] for row in rows], dtype="float64"
    )
    why = [next((one.reason for one in row[2:] if isinstance(one, Missing)), "") for row in rows]
    return {
        "grp": np.array([row[0] for row in rows], dtype=object),
        "count": np.full(len(rows), np.nan),
        "n": np.array([row[1] for row in rows], dtype="float64"),
        "value": numbers[:, 0],
        "low": numbers[:, 1],
        "high": numbers[:, 2],
        "reason": np.array(why, dtype=object),
    }
