"""Disclosure control: the only place that hides, and the last step before anything leaves.

All tables of one indicator and year are protected together, because they share totals: groups of a
school add up to its total, schools add up to the district. A row is hidden as a whole: count, n, value,
interval and difference; otherwise each would give the others away. Whatever is hidden carries one word
and one reason, whether it is small itself or guards another.
"""

from collections.abc import Mapping

import numpy as np
import pandas as pd

from metrics import hiding_refusals, refusals
from metrics.band_ranges import bands
from metrics.deciding import OVERLAPPING, Deciding
from metrics.equity import judged
from metrics.hiding import hidden_rows
from metrics.keys import Table, coded, distinct, ints
from metrics.ranges import Flags, Floats
from metrics.settings import hide_below
from metrics.shares import Columns
from metrics.small import few
from metrics.wide import Ints
from tables.codes import GROUP_LABEL, WHOLE
from words import mark

WITHHELD = mark("withheld to protect people")
"""The one reason of every hidden row."""

OWN = [
    *("dropped", "before", "after", "size", "of_school", "of_partner", "of_seats", "of_people"),
    *("of_families", "of_staff"),
]
"""Numbers that few indicators have."""

NUMBERS = [
    *["count", "n", "value", "low", "high", "gap", "gap_low", "gap_high", "ratio", "p"],
    *["detectable", "n_others"],
]
"""What a hidden row loses, beside OWN."""

MASKS = ["mask_count", "mask_n", "mask_inner", "mask_adds", "answers_count", "answers_n", *refusals.GUARDS]
"""Numbers that decide in place of those shown, or beside them, and whether groups add up (``mask_adds``) that
elsewhere may share people; never shown themselves."""

ADDING_UP = "+"
"""After a dimension of ``metrics.deciding.OVERLAPPING``: here its groups add up."""

LIVE = ["improved", "unchanged", "declined", "against", "strongest"]
"""Shares that stand for counts of few people: shown to those alone who see the people."""


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
        ``hidden`` True, ``status`` "withheld", ``reason`` WITHHELD; ``bound`` is 5 where a share is told
        to be at most 5 percent, -5 where at least 95, 0 where nothing is told. Flags are judged again, a
        hidden group counting as one that shows nothing.

    Raises:
        ValueError: several districts and no ``district_of``.
    """
    least = hide_below(settings, count_unit)
    rows = {str(name): frames[name].to_numpy() for name in frames}
    if frames.empty or least == 0:
        return pd.DataFrame(unmasked(rows), index=frames.index)
    hidden, told = _hidden(frames, level, least, district_of)
    return pd.DataFrame(covered(rows, hidden, told, settings), index=frames.index)


def unmasked(rows: Columns) -> Columns:
    """Columns of frames without the numbers that decide in place of those shown, and those of LIVE."""
    return {name: values for name, values in rows.items() if name not in (*MASKS, *LIVE)}


def covered(rows: Columns, hidden: Flags, bands: Ints, settings: Mapping[str, object]) -> Columns:
    """Frames whose hidden rows have lost their numbers, without the masks; flags are judged again.

    Args:
        rows: columns of frames as ``protect`` takes them.
        hidden: which rows are, by ``metrics.hiding.hidden_rows``.
        bands: what is told of hidden rows all the same, by ``metrics.band_ranges.bands``.
        settings: those of flags.
    """
    shown = unmasked(rows)
    for name in (*NUMBERS, *OWN):
        if name in shown:
            shown[name] = np.where(hidden, np.nan, shown[name].astype("float64"))
    shown["hidden"] = hidden
    shown["reason"] = np.where(hidden, WITHHELD, shown["reason"].astype(object))
    shown["bound"] = bands
    family = [ints(shown[name]) for name in ("year", "place")]
    family += [coded(shown[name])[0] for name in ("indicator", "dimension") if name in shown]
    shown["status"], shown["comparisons"] = judged(shown, settings, distinct(*family)[1])
    return shown


def _hidden(
    frames: pd.DataFrame, level: Mapping[int, str], least: int, district_of: Mapping[int, int] | None
) -> tuple[Flags, Ints]:
    """Which rows are hidden, and their bands."""
    districts = {place for place, name in level.items() if name == "district"}
    places = frames["place"].to_numpy("int64")
    if len(districts & set(places.tolist())) > 1 and district_of is None:
        raise ValueError("Several districts: say which district each school belongs to.")
    belongs = np.zeros(len(frames), dtype="int64")
    if district_of is not None:
        belongs[:] = [place if place in districts else district_of.get(place, 0) for place in places.tolist()]
    rows = deciding(frames, least)
    hidden, told = np.zeros(len(frames), dtype=bool), np.zeros(len(frames), dtype="int64")
    together = np.column_stack([frames["year"].to_numpy("int64"), belongs])
    kinds, part = np.unique(together, axis=0, return_inverse=True)
    for at in range(len(kinds)):
        mine = np.flatnonzero(part == at)
        theirs, here = hiding_refusals.refusing(frames.iloc[mine], least), rows.part(mine)
        may = np.ones(len(mine), dtype=bool)
        if len(theirs.n):
            away = hiding_refusals.withheld(here, theirs, hidden_rows(theirs, districts, least))
            hidden[mine] = hiding_refusals.hidden_beside(here, away, districts, least)
            may = ~np.isin(here.dimension, refusals.BESIDE_OTHERS)
        else:
            hidden[mine] = hidden_rows(here, districts, least)
        told[mine] = bands(here, hidden[mine], districts, least, hidden[mine] & may)
    return hidden, told


def deciding(frames: Table, least: int) -> Deciding:
    """The numbers that decide what is hidden, and under which dimension a row's table is known.

    Args:
        frames: as ``protect`` takes them.
        least: the hiding threshold.
    """
    n, count, value, high = (np.asarray(frames[name], "float64") for name in ("n", "count", "value", "high"))
    grp = np.asarray(frames["grp"], object)
    total = grp == WHOLE
    dimension = np.asarray(frames["dimension"], object)
    dimension = np.where(total | (dimension == ""), WHOLE, dimension)
    for banded in ("band", "hours_band"):
        bands = ~total & (dimension == WHOLE) & np.isin(grp, list(GROUP_LABEL[banded]))
        dimension = np.where(bands, banded, dimension)
    if "mask_adds" in frames:
        adds = (np.asarray(frames["mask_adds"], "float64") == 1) & np.isin(dimension, OVERLAPPING)
        dimension = np.where(adds, dimension + ADDING_UP, dimension)
    # Without a count a value of exactly none or all still says the same of everybody.
    must = ~total & np.isnan(count) & np.isin(value, [0.0, 1.0]) & ~(high > 1)
    must |= ~total & hiding_refusals.few_others(frames, least)
    if "mask_n" in frames:
        mask_count, mask_n = (np.asarray(frames[name], "float64") for name in ("mask_count", "mask_n"))
        guarded = ~np.isnan(mask_n)
        count, n = np.where(guarded, mask_count, count), np.where(guarded, mask_n, n)
    if "answers_n" in frames:
        behind, of = (np.asarray(frames[name], "float64") for name in ("answers_count", "answers_n"))
        telling = np.where(total, few(behind, of, least, zero=False), few(behind, of, least, zero=True))
        must |= telling
    place = ints(frames["place"])
    inner = np.asarray(frames["mask_inner"], "float64") if "mask_inner" in frames else None
    told = _all_told(place, total, value)
    return Deciding.new(place, dimension, grp, n, count, must, told, inner)


def _all_told(place: Ints, total: Flags, value: Floats) -> Floats:
    """Values by which editions are compared: of a total, which several tables show, all that they show of it.

    The total of bands is all of all; that of the mean beside it moves with a single person.
    """
    shown = total & ~np.isnan(value)
    pairs = np.unique(np.column_stack([place[shown].astype("float64"), value[shown]]), axis=0)
    places, at = np.unique(pairs[:, 0], return_inverse=True)
    sums = np.bincount(at, weights=pairs[:, 1], minlength=len(places))
    found = value.copy()
    found[shown] = sums[np.searchsorted(places, place[shown])] if len(places) else found[shown]
    return found
