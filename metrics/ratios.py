"""How many times as often: the share of a group over that of all others, or of one named group."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from metrics.intervals import Floats, Z, divide, risk_ratio
from metrics.privacy import WITHHELD
from metrics.settings import number
from metrics.shares import Columns, two_sided
from metrics.statistics.multiple_tests import adjusted
from tables.codes import TOGETHER, WHOLE
from words import mark

LEVEL = 0.05
"""P value, adjusted for how many groups were looked at, below which a ratio is told."""

TOO_FEW = mark("too few on either side, or nobody of one has it: see the shares")
OF_GROUPS = mark("a ratio is of a group and the others")
REFERENCE = mark("what the others are held against")
HAIR = 1e-9
"""0.8 / 1.2 is not two thirds in floats, and two thirds is the edge."""


@dataclass(frozen=True)
class Bands:
    """Where a ratio is called what: below ``under`` and above ``over`` a gap, outside ``low`` and ``high``
    one to watch. The edges 1/2 and 2 are gaps; the inner ones are none."""

    under: float
    low: float
    high: float
    over: float


RISK = Bands(0.5, 2 / 3, 1.5, 2.0)
"""Of one state; others use other marks (34 CFR 300.647 leaves them to the states)."""

FOUR_FIFTHS = Bands(0.8, 0.8, 1.25, 1.25)
"""29 CFR 1607.4 (D)."""


def ratios(rows: Columns, settings: Mapping[str, object], bands: Bands, reference: str = "") -> Columns:
    """Ratios of the groups of a frame of shares.

    Args:
        rows: one table of one place and year, protected or not, with its total row: ``grp, count, n, value,
            ratio, n_others, hidden``. ``ratio`` is against all others, missing where too few carry it. Where
            the gap to all others was judged, with ``status`` and ``comparisons`` of that.
        settings: ``flag_from``, people on both sides from whom on a ratio is told.
        bands: where it is called what.
        reference: group that the others are held against; "" for all others of each group.

    Returns:
        A row a group, and the total without a number: ``value`` (the ratio, 1: alike), ``low``, ``high``
        (log-Wald, 95 %), ``n`` of the group, ``n_others``, ``share``, ``share_others`` (0 to 1), ``status``.
        Nothing is told of a group that is withheld, nor where the reference is.

    Source:
        Katz et al. 1978; risk and representation ratios of 34 CFR 300.647.
    """
    grp = rows["grp"].astype(str)
    total = np.isin(grp, [WHOLE, TOGETHER])
    hidden = ~total & rows["hidden"].astype(bool)
    share, n = (np.where(total | hidden, np.nan, rows[name].astype("float64")) for name in ("value", "n"))
    if reference:
        at = np.flatnonzero(grp == reference)
        hidden |= ~total & bool(hidden[at].any())
        other = np.full(len(n), share[at[0]] if len(at) else np.nan)
        n_other = np.full(len(n), n[at[0]] if len(at) else np.nan)
        itself = grp == reference
    else:
        n_other = rows["n_others"].astype("float64")
        other = divide(share, rows["ratio"].astype("float64"))
        itself = np.zeros(len(n), dtype=bool)
    least = number(settings, "flag_from")
    carried = ~hidden & ~total & ~itself & (n >= least) & (n_other >= least)
    mine, theirs = (np.where(carried, one, np.nan) for one in (share * n, other * n_other))
    value, low, high = risk_ratio(mine, n, theirs, n_other)
    with np.errstate(invalid="ignore", divide="ignore"):
        error = np.log(high / low) / (2 * Z)
        p = two_sided(np.abs(np.log(value)) / error, np.log(value))
    p = np.where(np.isnan(low), np.nan, p)
    sure = adjusted(p, np.zeros(len(p))) < LEVEL
    status = _status(value, low, high, sure, bands)
    comparisons = np.full(len(n), int((~np.isnan(p)).sum()))
    if not reference and "status" in rows:
        status, comparisons = _no_more_than_the_gap(status, rows)
    missing = np.isnan(value)
    reason = np.select([hidden, itself, total, missing], [WITHHELD, REFERENCE, OF_GROUPS, TOO_FEW], "")
    told = {"value": value, "low": low, "high": high, "share": share, "share_others": other}
    told = {name: np.where(hidden | total, np.nan, values) for name, values in told.items()}
    return {
        "grp": rows["grp"],
        "year": rows["year"],
        "place": rows["place"],
        "count": np.full(len(n), np.nan),
        "n": np.where(hidden, np.nan, n),
        "n_others": np.where(hidden | total, np.nan, n_other),
        **told,
        "status": np.select([hidden, missing], ["withheld", ""], status).astype(object),
        "hidden": hidden,
        "reason": reason.astype(object),
        "comparisons": comparisons,
    } | ({"since_day": rows["since_day"]} if "since_day" in rows else {})


def _no_more_than_the_gap(status: np.ndarray, rows: Columns) -> tuple[np.ndarray, np.ndarray]:
    """A group against all others is one comparison, whether told as a gap or as a ratio: a ratio claims no
    more than the gap, which is judged among the groups of all equity indicators where it is one of them."""
    gap, found = rows["status"].astype(str), status.astype(object)
    claimed = np.isin(found, ["real_gap", "watch"])
    found = np.where(claimed & ~np.isin(gap, ["real_gap", "watch"]), "cannot_tell", found)
    return np.where((found == "real_gap") & (gap != "real_gap"), "watch", found), rows["comparisons"]


def _status(value: Floats, low: Floats, high: Floats, sure: np.ndarray, bands: Bands) -> np.ndarray:
    with np.errstate(invalid="ignore"):
        far = (value <= bands.under + HAIR) | (value >= bands.over - HAIR)
        apart = (value < bands.low - HAIR) | (value > bands.high + HAIR)
        within = (low >= bands.low - HAIR) & (high <= bands.high + HAIR)
    return np.select(
        [sure & far, sure & (apart | far), within], ["real_gap", "watch", "no_gap"], "cannot_tell"
    )
