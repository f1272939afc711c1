"""Equity: which differences between groups are large enough and sure enough to be called so."""

from collections.abc import Mapping

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from metrics.catalogue import EQUITY
from metrics.intervals import Floats
from metrics.settings import number
from tables.codes import GROUP_DIMENSIONS, WHOLE

LEVEL = 0.05
"""A flag may be false for one in twenty of those raised (Benjamini & Hochberg 1995)."""

FAMILY = ["year", "place"]
"""All groups of all equity indicators of one place and year are looked at together."""

NUMBERS = ("n", "n_others", "gap", "gap_low", "gap_high", "p")
"""Columns that decide."""


def benjamini_hochberg(p: pd.Series, family: pd.Series) -> pd.Series:
    """P values adjusted for how many were looked at.

    Args:
        p: p values, 0 to 1; a missing one was not looked at and is not counted.
        family: which ones were looked at together.

    Returns:
        Adjusted values, missing where ``p`` is; index as given.

    Source:
        Benjamini & Hochberg 1995: the least of ``m p(j) / j`` over all ``j`` from ``i`` on, at most 1.
    """
    return pd.Series(_adjusted(p.to_numpy("float64"), family.to_numpy()), p.index)


def _adjusted(p: Floats, family: NDArray) -> Floats:
    seen = np.flatnonzero(~np.isnan(p))
    ranked = seen[np.lexsort((p[seen], family[seen]))]
    _, starts, sizes = np.unique(family[ranked], return_index=True, return_counts=True)
    at = np.arange(len(ranked)) - np.repeat(starts, sizes)
    raw = p[ranked] * np.repeat(sizes, sizes) / (at + 1)
    for start, size in zip(starts, sizes, strict=True):
        from_the_end = raw[start : start + size][::-1]
        np.minimum.accumulate(from_the_end, out=from_the_end)
    adjusted = np.full(len(p), np.nan)
    adjusted[ranked] = np.minimum(raw, 1)
    return adjusted


def judge(frames: pd.DataFrame, settings: Mapping[str, object], family: pd.Series) -> pd.DataFrame:
    """Say of each compared group whether its difference to all others is a gap.

    Args:
        frames: indicator frames with ``grp``, ``status``, ``n``, ``n_others``, ``gap``, ``gap_low``,
            ``gap_high``, ``p``, ``hidden`` and the total row of each table. Rows whose ``status``
            is "" are not compared and stay so.
        settings: ``flag_from``, ``gap_size``.
        family: which rows are looked at together.

    Returns:
        ``status`` and ``comparisons`` (how many were looked at together; 0 where not compared).
        A hidden row is "withheld" and counts as one that shows nothing, so that its number does not
        speak through the flags of others.
    """
    rows = {name: frames[name].to_numpy("float64") for name in NUMBERS}
    rows |= {name: frames[name].to_numpy(object) for name in ("grp", "status")}
    hidden = frames["hidden"].to_numpy(bool)
    status, comparisons = judged(rows | {"hidden": hidden}, settings, family.to_numpy())
    return pd.DataFrame({"status": status, "comparisons": comparisons}, index=frames.index)


def judged(
    rows: Mapping[str, NDArray], settings: Mapping[str, object], family: NDArray
) -> tuple[NDArray[np.object_], NDArray[np.int64]]:
    """``judge`` for columns as plain arrays."""
    hidden, n = rows["hidden"], rows["n"]
    compared = (rows["status"] != "") & (rows["grp"] != WHOLE)
    looked_at = compared & (hidden | (n > 0))
    p = np.where(hidden | np.isnan(rows["p"]), 1.0, rows["p"])
    adjusted = _adjusted(np.where(looked_at, p, np.nan), family)
    least = number(settings, "flag_from")
    enough = (n >= least) & (rows["n_others"] >= least)
    mark = number(settings, "gap_size") / 100
    gap, low, high = rows["gap"], rows["gap_low"], rows["gap_high"]
    # A hair of tolerance: 0.35 - 0.30 is not 0.05 in floats, and 5 points are 5 points.
    large = np.abs(gap) >= mark - 1e-9
    sure = (low > 0) | (high < 0)
    status = np.select(
        [
            hidden,
            ~compared,
            ~enough,
            large & sure & (adjusted < LEVEL),
            sure & ~large,
            (low > -mark) & (high < mark),
        ],
        ["withheld", "", "cannot_tell", "real_gap", "watch", "no_gap"],
        "cannot_tell",
    )
    _, which = np.unique(family, return_inverse=True)
    together = np.bincount(which, weights=looked_at).astype("int64")
    return status.astype(object), np.where(compared, together[which], 0)


def flags(frames: pd.DataFrame, settings: Mapping[str, object]) -> tuple[pd.DataFrame, pd.Series]:
    """Flag the groups of all equity indicators together, whatever a page happens to show.

    To be called last, after hiding: a hidden group then counts as one that shows nothing.

    Args:
        frames: frames of the equity indicators by every group dimension, one below the other, with
            ``indicator`` and ``dimension``. Rows of "participation_gap" take the flag of the same
            group's reach; rows of other indicators and dimensions keep theirs.

    Returns:
        The frames with ``status`` and ``comparisons`` set, and the number of comparisons by
        year and place.
    """
    indicator, dimension, grp = (frames[name].to_numpy(object) for name in ("indicator", "dimension", "grp"))
    status, comparisons = (
        frames["status"].to_numpy(object).copy(),
        frames["comparisons"].to_numpy("int64").copy(),
    )
    homes, home = np.unique(frames[FAMILY].to_numpy("int64"), axis=0, return_inverse=True)
    ours = np.flatnonzero(np.isin(indicator, list(EQUITY)) & np.isin(dimension, list(GROUP_DIMENSIONS)))
    judged_now = judge(frames.iloc[ours], settings, pd.Series(home[ours], frames.index[ours]))
    status[ours], comparisons[ours] = judged_now["status"], judged_now["comparisons"]
    keys = list(zip(home.tolist(), dimension, grp, strict=True))
    reach = {keys[at]: at for at in np.flatnonzero(indicator == "reach")}
    gaps = [at for at in np.flatnonzero(indicator == "participation_gap") if keys[at] in reach]
    same = [reach[keys[at]] for at in gaps]
    status[gaps], comparisons[gaps] = status[same], comparisons[same]
    together = np.zeros(len(homes), dtype="int64")
    np.maximum.at(together, home[ours], comparisons[ours])
    seen = np.unique(home[ours])
    index = pd.MultiIndex.from_arrays(list(homes[seen].T), names=FAMILY)
    numbers = pd.Series(together[seen], index, name="comparisons")
    return frames.assign(status=status, comparisons=comparisons), numbers
