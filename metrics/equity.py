"""Equity: which differences between groups are large enough and sure enough to be called so."""

from collections.abc import Mapping

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from metrics.catalogue import EQUITY
from metrics.keys import Ints, Table, Words, distinct, ints
from metrics.settings import number
from metrics.statistics.multiple_tests import adjusted
from tables.codes import GROUP_DIMENSIONS, WHOLE

FLAGGED = (*EQUITY, "participation_gap")
"""Indicators whose flags hang together: those judged together, and the one that takes the flags of reach."""

LEVEL = 0.05
"""A flag may be false for one in twenty of those raised (Benjamini & Hochberg 1995)."""

FAMILY = ["year", "place"]
"""All groups of all equity indicators of one place and year are looked at together."""

NUMBERS = ("n", "n_others", "gap", "gap_low", "gap_high", "p")
"""Columns that decide."""


def judged(
    rows: Mapping[str, NDArray], settings: Mapping[str, object], family: NDArray
) -> tuple[NDArray[np.object_], NDArray[np.int64]]:
    """Say of each compared group whether its difference to all others is a gap.

    Args:
        rows: columns of indicator frames: ``grp``, ``status``, ``n``, ``n_others``, ``gap``, ``gap_low``,
            ``gap_high``, ``p``, ``hidden``, with the total row of each table. Rows whose ``status``
            is "" are not compared and stay so.
        settings: ``flag_from``, ``gap_size``.
        family: which rows are looked at together.

    Returns:
        ``status`` and ``comparisons`` (how many were looked at together; 0 where not compared).
        A hidden row is "withheld" and counts as one that shows nothing, so that its number does not
        speak through the flags of others.
    """
    hidden, n = rows["hidden"], rows["n"]
    compared = (rows["status"] != "") & (rows["grp"] != WHOLE)
    looked_at = compared & (hidden | (n > 0))
    p = np.where(hidden | np.isnan(rows["p"]), 1.0, rows["p"])
    adjusted_p = adjusted(np.where(looked_at, p, np.nan), family)
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
            large & sure & (adjusted_p < LEVEL),
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
    status, comparisons = flagged(frames, settings)
    ours = _ours(frames)
    looked_at = frames.loc[ours, FAMILY].assign(comparisons=comparisons[ours])
    return frames.assign(status=status, comparisons=comparisons), looked_at.groupby(FAMILY)[
        "comparisons"
    ].max()


def flagged(rows: Table, settings: Mapping[str, object]) -> tuple[Words, Ints]:
    """``status`` and ``comparisons`` of ``flags``, of a frame or plain columns."""
    indicator, dimension, grp = (np.asarray(rows[n], object) for n in ("indicator", "dimension", "grp"))
    status, comparisons = np.array(rows["status"], object), np.array(rows["comparisons"], "int64")
    _, home = distinct(*(ints(rows[name]) for name in FAMILY))
    ours = np.flatnonzero(_ours(rows))
    deciding = {name: np.asarray(rows[name], "float64")[ours] for name in NUMBERS}
    deciding |= {"grp": grp[ours], "status": status[ours], "hidden": np.asarray(rows["hidden"], bool)[ours]}
    status[ours], comparisons[ours] = judged(deciding, settings, home[ours])
    keys = list(zip(home.tolist(), dimension, grp, strict=True))
    reach = {keys[at]: at for at in np.flatnonzero(indicator == "reach")}
    gaps = [at for at in np.flatnonzero(indicator == "participation_gap") if keys[at] in reach]
    same = [reach[keys[at]] for at in gaps]
    status[gaps], comparisons[gaps] = status[same], comparisons[same]
    return status, comparisons


def _ours(rows: Table) -> NDArray[np.bool_]:
    """Which rows belong to the equity indicators by groups of students."""
    indicator, dimension = (np.asarray(rows[name], object) for name in ("indicator", "dimension"))
    return np.isin(indicator, list(EQUITY)) & np.isin(dimension, list(GROUP_DIMENSIONS))
