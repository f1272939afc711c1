"""Disclosure control: the only place that hides, and the last step before anything leaves.

All tables of one indicator and year are protected together, because they share totals: groups of a
school add up to its total, schools add up to the district. A row is hidden as a whole: count, n, value,
interval and difference; otherwise each would give the others away. Whatever is hidden carries one word
and one reason, whether it is small itself or guards another.
"""

from collections.abc import Mapping

import numpy as np
import pandas as pd

from metrics.equity import judge
from metrics.hiding import few, hidden_rows
from metrics.settings import hide_below
from tables.codes import GROUP_LABEL, WHOLE

WITHHELD = "withheld to protect people"
"""The one reason of every hidden row."""

NUMBERS = [
    *["count", "n", "value", "low", "high", "gap", "gap_low", "gap_high", "ratio", "p"],
    *["detectable", "n_others"],
]
"""What a hidden row loses."""

MASKS = ["mask_count", "mask_n", "answers_count", "answers_n"]
"""Numbers that decide in place of those shown, or beside them; never shown themselves."""


def protect(
    frames: pd.DataFrame,
    level: Mapping[int, str],
    count_unit: str,
    settings: Mapping[str, object],
    district_of: Mapping[int, int] | None = None,
) -> pd.DataFrame:
    """Hide what would identify someone, and what would give the hidden away.

    Args:
        frames: indicator frames of one indicator, one below the other: ``year``, ``place``,
            ``dimension`` ("whole" or "" for the total alone), ``grp`` and the columns of
            ``metrics.indicators.FRAME``. All places and dimensions that will be shown, together: a
            table protected alone may be worked out from another. Every place has its total row.
        level: "district" or "school" of each place.
        count_unit: what is counted ("students", "answers", "staff", ...): chooses the threshold.
            Units that are not people (rows, sessions) are not hidden.
        settings: ``hide_below.*`` and those of flags; defaults where missing.
        district_of: the district of each school; needed where there are several districts.

    Returns:
        The frames, index and order as given, without the masks. Hidden rows have no number left,
        ``hidden`` True, ``status`` "withheld", ``reason`` WITHHELD. Flags are judged again, a hidden
        group counting as one that shows nothing.

    Raises:
        ValueError: several districts and no ``district_of``.
    """
    least = hide_below(settings, count_unit)
    shown = frames.drop(columns=[name for name in MASKS if name in frames])
    if frames.empty or least == 0:
        return shown
    hidden = _hidden(frames, level, least, district_of)
    numbers = [name for name in NUMBERS if name in shown]
    shown[numbers] = shown[numbers].astype("float64").mask(hidden, axis="index")
    shown = shown.assign(hidden=hidden, reason=shown["reason"].mask(hidden, WITHHELD))
    table = [name for name in ("indicator", "year", "place", "dimension") if name in shown]
    return shown.assign(**judge(shown, settings, shown.groupby(table).ngroup()))


def _hidden(
    frames: pd.DataFrame, level: Mapping[int, str], least: int, district_of: Mapping[int, int] | None
) -> pd.Series:
    """Which rows are hidden, index as given."""
    districts = {place for place, name in level.items() if name == "district"}
    if len(districts & set(frames["place"])) > 1 and district_of is None:
        raise ValueError("Several districts: say which district each school belongs to.")
    rows = _deciding(frames, least)
    belongs = rows["place"].map(
        lambda place: place if place in districts else (district_of or {}).get(place, 0)
    )
    if district_of is None:
        belongs = pd.Series(0, rows.index)
    key = ["year", "belongs", "place", "dimension", "grp"]
    rows = rows.assign(belongs=belongs)
    once = rows.drop_duplicates(key)
    parts = [hidden_rows(part, districts, least) for _, part in once.groupby(["year", "belongs"])]
    found = once.assign(found=pd.concat(parts))[[*key, "found"]]
    return rows[key].merge(found, how="left", on=key)["found"].set_axis(frames.index).astype("bool")


def _deciding(frames: pd.DataFrame, least: int) -> pd.DataFrame:
    """The numbers that decide, and under which dimension a row's table is known."""
    n, count = frames["n"], frames["count"]
    total = frames["grp"] == WHOLE
    dimension = frames["dimension"].mask(total, WHOLE).replace("", WHOLE)
    for banded in ("band", "hours_band"):
        bands = ~total & (dimension == WHOLE) & frames["grp"].isin(list(GROUP_LABEL[banded]))
        dimension = dimension.mask(bands, banded)
    # Without a count a value of exactly none or all still says the same of everybody.
    must = ~total & count.isna() & frames["value"].isin([0.0, 1.0]) & (frames["high"].fillna(1) <= 1)
    if "mask_n" in frames:
        guarded = frames["mask_n"].notna()
        count, n = count.mask(guarded, frames["mask_count"]), n.mask(guarded, frames["mask_n"])
    if "answers_n" in frames:
        behind, of = frames["answers_count"].to_numpy("float64"), frames["answers_n"].to_numpy("float64")
        telling = np.where(total, few(behind, of, least, zero=False), few(behind, of, least, zero=True))
        must |= pd.Series(telling, frames.index)
    keep = frames[["year", "place", "grp"]]
    return keep.assign(dimension=dimension, n=n, count=count, must=must).reset_index(drop=True)
