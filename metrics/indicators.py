"""From cells to an indicator frame: one shape for every indicator."""

from collections.abc import Mapping

import numpy as np
import pandas as pd

from metrics import equity, means
from metrics.entry import Entry
from metrics.favourable import favourable
from metrics.order import in_order
from metrics.settings import number
from metrics.shares import NOBODY, against_others, share
from metrics.wide import PLACE, others, whole_of, wide
from tables.codes import GROUP_DIMENSIONS, WHOLE

COMPARED = (*GROUP_DIMENSIONS, "grade", "took_part", "activity", "partner")
"""Dimensions whose groups stand beside all others of the place. Months hold the same students, and
bands are the outcome itself."""

OVERLAPPING = ("activity", "partner")
"""A student may be in several groups, or in none."""

COUNTED = "counted, not estimated"
EVERYBODY = "everybody: there is nobody else to compare with"

FRAME = [
    *["year", "place", "grp", "count", "n", "value", "low", "high", "status", "hidden", "reason"],
    *["gap", "gap_low", "gap_high", "ratio", "p", "detectable", "n_others", "comparisons"],
]
"""Columns of a frame. ``gap`` is group minus all others, ``p`` its test, ``detectable`` the smallest
difference that four samples in five would have shown, ``comparisons`` how many were judged together."""


def cells_wanted(entry: Entry, by: str) -> tuple[str, ...]:
    """Dimensions of the cells that ``frame`` needs for this split.

    Raises:
        ValueError: the indicator declares no such split; the message names those it declares.
    """
    if by and by not in entry.dimensions:
        declared = ", ".join(entry.dimensions)
        raise ValueError(f"'{entry.key}' is not split by '{by}'. Declared: {declared}.")
    if entry.kind == "favourable":
        return ("whole", "item", *(("role", "item_role") if by == "role" else ()))
    return ("whole",) if by in ("", entry.band_dimension) else ("whole", by)


def frame(entry: Entry, cells: pd.DataFrame, by: str, settings: Mapping[str, object]) -> pd.DataFrame:
    """The indicator frame of every place and year given.

    Args:
        entry: of the catalogue.
        cells: ``tables.derived.CELLS`` of the dimensions ``cells_wanted`` names (others are ignored).
        by: how it is split; "" for the total alone (banded indicators: a row a band).
        settings: thresholds by key; defaults where missing.

    Returns:
        FRAME, one row a year, place and group, the total row (``grp`` "whole") first. ``count``
        and ``n`` are whole numbers held as floats, missing where there is none (a mean has no count).
        ``value`` is in the unit of ``entry.unit_for(by)``, missing with a ``reason``. Indicators
        with a guard add ``mask_count`` and ``mask_n`` (means of answers ``answers_count`` and
        ``answers_n``), which ``metrics.privacy`` uses up and nobody is shown.
        Nothing is hidden here.
    """
    wanted = cells_wanted(entry, by)
    cells = cells[cells["dimension"].isin(wanted) & cells["measure"].isin(entry.measures)]
    if entry.kind == "favourable":
        rows = favourable(cells, by)
    elif by in ("", entry.band_dimension) and entry.bands:
        rows = _banded(entry, cells)
    else:
        groups = wide(cells, by, entry.measures) if by else None
        total = wide(cells, WHOLE, entry.measures)
        sums = total if groups is None else pd.concat([total, groups])
        rows = _counted(entry, sums, by, settings)
    rows = rows.reindex(columns=list(dict.fromkeys([*FRAME, *rows.columns])))
    if rows["status"].isna().all():
        rows["status"] = ""
    rows = rows.assign(hidden=False)
    rows = in_order(rows, entry.band_dimension if entry.bands and not by else by)
    family = rows.groupby(PLACE).ngroup()
    return rows.assign(**equity.judge(rows, settings, family))


def _counted(entry: Entry, sums: pd.DataFrame, by: str, settings: Mapping[str, object]) -> pd.DataFrame:
    """Frame of an indicator whose groups are counted from sums, compared where that makes sense."""
    rest = others(sums)
    if entry.kind == "rate":
        rows, gaps = means.attendance(sums), means.attendance_gap(sums, rest)
    elif entry.kind == "mean_hours":
        rows, gaps = means.hours(sums), None
    elif entry.key == "reach" and by in OVERLAPPING:
        # The group is its participants: the share is of all students, and nobody is compared.
        everybody = whole_of(sums)["students"]
        took_part = sums["students"].where(sums.index.get_level_values("grp") != WHOLE, sums["reached"])
        rows, gaps = share(pd.DataFrame({"count": took_part, "n": everybody}), "count", "n"), None
    else:
        rows = share(sums, entry.count, entry.of)
        gaps = against_others(sums[entry.count], sums[entry.of], rest[entry.count], rest[entry.of])
    if gaps is not None and by in COMPARED:
        rows = rows.join(_compared(gaps, rows["n"], rest[entry.of], number(settings, "flag_from")))
    if entry.kind == "counted":
        rows = rows.assign(low=np.nan, high=np.nan)
        rows = rows.assign(reason=rows["reason"].where(rows["value"].isna(), COUNTED))
    if entry.kind == "gap":
        rows = _as_gap(rows)
    # What overlaps has no table of its own in the other indicator.
    return (rows if by in OVERLAPPING else _guarded(entry, rows, sums)).reset_index()


def _compared(gaps: pd.DataFrame, n: pd.Series, n_others: pd.Series, least: float) -> pd.DataFrame:
    """Gaps of the groups; none for the total row. Ratios only where both sides carry them."""
    group = pd.Series(gaps.index.get_level_values("grp") != WHOLE, gaps.index)
    gaps = gaps.assign(n_others=n_others).where(group, axis="index")
    carried = (n >= least) & (n_others >= least)
    return gaps.assign(
        ratio=gaps["ratio"].where(carried),
        status=pd.Series("", n.index).where(~group | ~(n > 0), "cannot_tell"),
    )


def _as_gap(rows: pd.DataFrame) -> pd.DataFrame:
    """The gap as the value itself."""
    if "gap" not in rows:
        rows = rows.assign(gap=np.nan, gap_low=np.nan, gap_high=np.nan)
    nothing = np.where(rows["n"] > 0, EVERYBODY, NOBODY)
    return rows.assign(
        value=rows["gap"],
        low=rows["gap_low"],
        high=rows["gap_high"],
        reason=np.where(rows["gap"].isna(), nothing, ""),
    )


def _banded(entry: Entry, cells: pd.DataFrame) -> pd.DataFrame:
    """One row a band, and the total of all."""
    sums = wide(cells, WHOLE, entry.measures)
    everybody = sums[entry.of]
    parts = [sums.assign(count=everybody, of=everybody)]
    for band, measure in entry.bands.items():
        part = sums.assign(count=sums[measure], of=everybody)
        part.index = pd.MultiIndex.from_frame(part.index.to_frame().assign(grp=band))
        parts.append(part)
    both = pd.concat(parts)
    rows = share(both, "count", "of")
    total = rows.index.get_level_values("grp") == WHOLE
    # All of all is no estimate.
    rows = rows.assign(low=rows["low"].where(~total), high=rows["high"].where(~total))
    guarded = _guarded(entry, rows, both)
    if entry.guard:
        masks = ["mask_count", "mask_n"]
        guarded[masks] = guarded[masks].where(pd.Series(total, guarded.index), axis="index")
    return guarded.reset_index()


def _guarded(entry: Entry, rows: pd.DataFrame, sums: pd.DataFrame) -> pd.DataFrame:
    """The count and total another indicator shows of the same people."""
    if not entry.guard:
        return rows
    count, of = entry.guard
    return rows.assign(mask_count=sums[count].astype("float64"), mask_n=sums[of].astype("float64"))
