"""Equity: which differences between groups are large enough and sure enough to be called so."""

from collections.abc import Mapping

import numpy as np
import pandas as pd

from metrics.catalogue import EQUITY
from metrics.settings import number
from tables.codes import GROUP_DIMENSIONS, WHOLE

LEVEL = 0.05
"""A flag may be false for one in twenty of those raised (Benjamini & Hochberg 1995)."""

FAMILY = ["year", "place"]
"""All groups of all equity indicators of one place and year are looked at together."""


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
    ranked = pd.DataFrame({"p": p, "family": family}).dropna(subset="p").sort_values(["family", "p"])
    together = ranked.groupby("family")["p"]
    raw = ranked["p"] * together.transform("size") / (together.cumcount() + 1)
    adjusted = raw[::-1].groupby(ranked["family"][::-1]).cummin().clip(upper=1)
    return adjusted.reindex(p.index)


def judge(frames: pd.DataFrame, settings: Mapping[str, object], family: pd.Series) -> pd.DataFrame:
    """Say of each compared group whether its difference to all others is a gap.

    Args:
        frames: indicator frames with ``year``, ``place``, ``grp``, ``n``, ``gap``, ``gap_low``,
            ``gap_high``, ``p``, ``hidden`` and the total row of each table. Rows whose ``status``
            is "" are not compared and stay so.
        settings: ``flag_from``, ``gap_size``.
        family: which rows are looked at together.

    Returns:
        ``status`` and ``comparisons`` (how many were looked at together; 0 where not compared).
        A hidden row is "withheld" and counts as one that shows nothing, so that its number does not
        speak through the flags of others.
    """
    compared = (frames["status"] != "") & (frames["grp"] != WHOLE)
    looked_at = compared & (frames["hidden"] | (frames["n"] > 0))
    p = frames["p"].mask(frames["hidden"], 1.0).fillna(1.0)
    adjusted = benjamini_hochberg(p.where(looked_at), family)
    least = number(settings, "flag_from")
    enough = (frames["n"] >= least) & (frames["n_others"] >= least)
    mark = number(settings, "gap_size") / 100
    gap, low, high = frames["gap"], frames["gap_low"], frames["gap_high"]
    # A hair of tolerance: 0.35 - 0.30 is not 0.05 in floats, and 5 points are 5 points.
    large = gap.abs() >= mark - 1e-9
    sure = (low > 0) | (high < 0)
    status = np.select(
        [
            frames["hidden"],
            ~compared,
            ~enough,
            large & sure & (adjusted < LEVEL),
            sure & ~large,
            (low > -mark) & (high < mark),
        ],
        ["withheld", "", "cannot_tell", "real_gap", "watch", "no_gap"],
        "cannot_tell",
    )
    comparisons = looked_at.groupby(family).transform("sum").where(compared, 0)
    return pd.DataFrame({"status": status, "comparisons": comparisons.astype("int64")}, index=frames.index)


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
    flagged = frames.reset_index(drop=True)
    ours = flagged["indicator"].isin(EQUITY) & flagged["dimension"].isin(list(GROUP_DIMENSIONS))
    family = flagged.groupby(FAMILY).ngroup()
    flagged.loc[ours, ["status", "comparisons"]] = judge(flagged[ours], settings, family[ours])
    gaps = flagged["indicator"] == "participation_gap"
    key = [*FAMILY, "dimension", "grp"]
    reach = flagged[flagged["indicator"] == "reach"].set_index(key)[["status", "comparisons"]]
    same = flagged.loc[gaps, key].join(reach, on=key)[["status", "comparisons"]].dropna()
    flagged.loc[same.index, ["status", "comparisons"]] = same.astype({"comparisons": "int64"})
    numbers = flagged[ours].groupby(FAMILY)["comparisons"].max()
    return flagged.set_axis(frames.index), numbers
