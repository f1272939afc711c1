"""Level and change of a share together: how high it stands, and whether it moved by more than chance."""

from collections.abc import Mapping

import numpy as np
import pandas as pd

from metrics.intervals import Z, newcombe
from metrics.settings import number
from metrics.shares import two_sided
from metrics.statistics.multiple_tests import adjusted
from tables.codes import TOGETHER, WHOLE
from words import mark

LEVEL = 0.05
"""P value, adjusted for how many were looked at, below which a change is told."""

MOVED = 0.03
"""Change of the share from which on it counts as moved: 3 points, "significant" on California's dashboard."""

MANY = 150
"""Students in either year below whom the smaller grid holds (California's dashboard, small populations)."""

EDGES = {"very_low": 0.025, "low": 0.05, "medium": 0.10, "high": 0.20, "very_high": 1.0}
"""Highest share of each level of chronic absence: California's dashboard, an edge belongs to the better."""

FEWER_EDGES = {"low": 0.05, "medium": 0.20, "very_high": 1.0}
"""The same below MANY students, where one student is nearly a point."""

HAIR = 1e-9

ONE_YEAR = mark("known in one of the two school years only")
NOT_SHOWN = mark("withheld to protect people")


def level_of(share: float, n: float) -> str:
    """The level of a share of ``n`` students; "" where there is none."""
    edges = EDGES if n >= MANY else FEWER_EDGES
    return next((name for name, most in edges.items() if share <= most + HAIR), "")


def status_change(now: pd.DataFrame, then: pd.DataFrame, settings: Mapping[str, object]) -> pd.DataFrame:
    """Hold the shares of a school year against those of the year before, row by row.

    The students of both years are taken as others. Mostly the same are in both, so that the interval is
    rather too wide than too narrow.

    Args:
        now, then: rows of a figure by the same split: ``grp, label, count, n, value, hidden``.
        settings: ``flag_from``, students in either year from which on a change is told.

    Returns:
        A row for each of ``now``: ``value`` (share now less share then, -1 to 1), ``low``, ``high``,
        ``share_now``, ``share_then``, ``n``, ``level`` (key of EDGES), ``moved`` ("fell", "same", "rose";
        "same" where it may be chance, as p or interval have it, is of few or under MOVED), ``fewer`` (the
        smaller grid), ``status`` "real_gap" where it moved, "watch" where by less than MOVED and more than
        chance, else "cannot_tell". Nothing of a row that is withheld in either year.

    Source:
        Newcombe 1998, method 10; Benjamini & Hochberg 1995 over the rows.
    """
    codes = now["grp"].tolist()
    kept = [at for at, code in enumerate(codes) if code != TOGETHER]
    known = {code: at for at, code in enumerate(then["grp"].tolist())}
    before = np.array([known.get(codes[at], -1) for at in kept], dtype="int64")  # -1: no such row then

    def of_then(name: str) -> np.ndarray:
        return np.append(then[name].to_numpy("float64"), np.nan)[before]

    hidden = now["hidden"].to_numpy(bool)[kept] | (of_then("hidden") == 1)
    count, n = (np.where(hidden, np.nan, now[name].to_numpy("float64")[kept]) for name in ("count", "n"))
    count_then, n_then = (np.where(hidden, np.nan, of_then(name)) for name in ("count", "n"))
    change, low, high = newcombe(count, n, count_then, n_then)
    with np.errstate(invalid="ignore", divide="ignore"):
        p = two_sided(np.abs(change) / ((high - low) / (2 * Z)), change)
    p = np.where(np.isnan(change), np.nan, p)
    group = np.array([codes[at] != WHOLE for at in kept], dtype=bool)
    fewest = np.fmin(n, n_then)
    enough = fewest >= number(settings, "flag_from")
    sure = enough & (adjusted(p, group.astype("int64")) < LEVEL) & ((low > 0) | (high < 0))
    large = np.abs(change) >= MOVED - HAIR
    moved = np.select([sure & large & (change < 0), sure & large & (change > 0)], ["fell", "rose"], "same")
    shares = [now["value"].to_numpy("float64")[kept], of_then("value")]
    shown = ~np.isnan(change)
    levels = [level_of(*one) if ok else "" for ok, *one in zip(shown, shares[0], fewest, strict=True)]
    return pd.DataFrame(
        {
            "grp": now["grp"].take(kept).array,
            "label": now["label"].take(kept).array,
            "count": np.nan,
            "n": n,
            "value": change,
            "low": low,
            "high": high,
            "share_now": np.where(shown, shares[0], np.nan),
            "share_then": np.where(shown, shares[1], np.nan),
            "level": levels,
            "moved": np.where(shown, moved, ""),
            "fewer": shown & (fewest < MANY),
            "status": np.select(
                [hidden, ~shown, sure & large, sure], ["withheld", "", "real_gap", "watch"], "cannot_tell"
            ),
            "hidden": hidden,
            "reason": np.select([hidden, ~shown], [NOT_SHOWN, ONE_YEAR], ""),
            "comparisons": int((~np.isnan(p) & group).sum()),
        }
    )
