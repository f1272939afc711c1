"""From cells to an indicator frame: one shape for every indicator."""

from collections.abc import Callable, Mapping, Sequence

import numpy as np
import pandas as pd

from metrics import equity, in_full, means, of_networks, refusals, started
from metrics.capacity_cells import DIMENSION, ITEM
from metrics.changes import changes
from metrics.comment_themes import comment_themes
from metrics.concentration import of_hours
from metrics.each_by_itself import each_by_itself
from metrics.entry import Entry
from metrics.favourable import favourable
from metrics.four_cs import both_sides
from metrics.in_full import COUNTED
from metrics.net_promoters import net_promoters
from metrics.omega_of_cells import omegas
from metrics.order import rank
from metrics.outcome_cells import STARTED
from metrics.reliability_of_cells import reliability
from metrics.settings import number
from metrics.shares import EVERYBODY, NOBODY, NOBODY_CAME, Columns, against_others, composition, share
from metrics.taking_part import HOURS
from metrics.voices import representation, response
from metrics.wide import Floats, Sums, Wide, Words, others, wide
from tables.codes import GROUP_DIMENSIONS, WHOLE
from words import mark

VISITED = (
    *("attending", "enrolled_units", "absent_units"),
    *("enrolled_squared", "absent_squared", "product"),
)
"""What ``means.attendance`` calls the measures of a share of visits, in the order of ``Entry.measures``."""

COMPARED = (*GROUP_DIMENSIONS, "grade", "took_part", "activity", "partner")
"""Dimensions whose groups stand beside all others of the place. Months hold the same students, and
bands are the outcome itself."""

OVERLAPPING = ("activity", "partner")
"""A student may be in several groups, or in none."""

ALONE = "alone"
"""The kind of shares that stand beside no others."""

UNKNOWN = mark("the kinds of some activities are not recorded")
"""Why there is no value where an indicator tells of whom it is not known; ``Entry.unknown``."""


Counting = Callable[[Entry, Wide, str, Mapping[str, object]], Columns]

OF_ANSWERS: dict[str, Counting] = {
    "favourable": lambda _, cells, by, __: favourable(cells, by),
    "each": lambda entry, cells, by, _: each_by_itself(entry, cells, by),
    "reliability": lambda _, cells, by, settings: reliability(cells, by, number(settings, "flag_from")),
    "omega": lambda _, cells, by, settings: omegas(cells, by, number(settings, "flag_from")),
    "four_cs": lambda _, cells, by, __: both_sides(cells, by),
    "change": lambda _, cells, by, settings: changes(cells, by, number(settings, "effect_from")),
    "themes": lambda _, cells, by, __: comment_themes(cells, by),
    "response": lambda _, cells, by, __: response(cells, by),
    "promoters": lambda entry, cells, by, _: net_promoters(entry, cells, by),
    "representation": lambda _, cells, by, __: representation(cells, by),
}
"""What people answered, by the kind of the indicator; compared with nobody."""

ANSWERS_WANTED: dict[tuple[str, str], tuple[str, ...]] = {
    ("favourable", ""): ("whole", "item"),
    ("favourable", "item"): ("whole", "item"),
    ("favourable", "role"): ("whole", "item", "role", "item_role"),
    ("reliability", "scale"): ("whole", "scale", "scale_item"),
    ("reliability", "scale_item"): ("whole", "scale", "scale_item"),
    ("omega", ""): ("whole", "scale", "scale_item"),
    ("omega", "scale"): ("whole", "scale", "scale_item", "scale_pair"),
    ("four_cs", ""): ("whole", ITEM),
    ("four_cs", DIMENSION): ("whole", DIMENSION, ITEM),
}
"""Dimensions of the cells these need, by kind and split, where it is not the total and the split itself."""

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
    if entry.kind in OF_ANSWERS:
        return ANSWERS_WANTED.get((entry.kind, by), ("whole", by) if by else ("whole",))
    if entry.kind == "gini":
        return ("whole", HOURS)
    wanted = ("whole",) if by in ("", entry.band_dimension) else ("whole", by)
    if entry.started and by == "took_part":
        wanted = (*wanted, STARTED)
    return (*wanted, *map(refusals.apart, wanted)) if entry.without_refusers(by) else wanted


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
        with a guard add ``mask_count``, ``mask_n`` and, within another, ``mask_inner`` (means of answers
        ``answers_count`` and ``answers_n``), comparisons ``metrics.refusals.GUARDS`` where somebody refused
        to take part in them; ``metrics.privacy`` uses these up, and nobody is shown them.
        Nothing is hidden here.
    """
    return pd.DataFrame(frames(entry, wide(cells), (by,), settings)).drop(columns="dimension")


def frames(entry: Entry, cells: Wide, splits: Sequence[str], settings: Mapping[str, object]) -> Columns:
    """The frames of several splits, one below the other, as plain columns: much cheaper than one by one.

    Args:
        cells: laid out once by ``metrics.wide.wide``, for as many indicators as one likes.
        splits: dimensions as in ``frame``.

    Returns:
        As ``frame``, with ``dimension`` ("whole" for ""); tables of bands stand first. Each table is
        judged by itself.
    """
    for by in splits:
        cells_wanted(entry, by)
    parts: list[Columns] = []
    together = []
    for by in splits:
        if entry.kind in OF_ANSWERS:
            parts.append(_of(by, OF_ANSWERS[entry.kind](entry, cells, by, settings)))
        elif entry.kind == "gini":
            parts.append(_of(by, of_hours(cells)))
        elif by in ("", entry.band_dimension) and entry.bands:
            parts.append(_of(by, _banded(entry, cells)))
        else:
            together.append(by)
    if together:
        parts.append(_counted(entry, cells, together, settings))
    rows = stacked(parts)
    n = len(rows["n"])
    rows = {
        "dimension": rows["dimension"],
        **{name: np.full(n, np.nan) for name in FRAME},
        "status": np.full(n, "", dtype=object),
        "hidden": np.zeros(n, dtype=bool),
        **rows,
    }
    status, comparisons = equity.judged(rows, settings, _tables(rows))
    return rows | {"status": status, "comparisons": comparisons}


def totals(entry: Entry, cells: Wide) -> Columns:
    """The total of an indicator in every year and place: as ``frame`` gives it, without its judgement.

    Returns:
        ``year, place, count, n, value``.
    """
    at = cells.total[cells.total >= 0]
    at = at[cells.said(_measures(entry))[at]]
    rows = _valued(entry, cells.sums(entry.measures, at))
    where = {"year": cells.year[at], "place": cells.place[at]}
    return {**where, **{name: rows[name] for name in ("count", "n", "value")}}


def _valued(entry: Entry, sums: Sums) -> Columns:
    """What an indicator comes to, from its sums."""
    if entry.kind == "rate":
        return means.attendance(sums)
    if entry.kind == "visits":
        return means.attendance(dict(zip(VISITED, (sums[name] for name in entry.measures), strict=True)))
    if entry.kind == "mean_hours":
        return means.hours(sums)
    return share(sums[entry.count], sums[entry.of])


def stacked(parts: list[Columns]) -> Columns:
    """Columns one below the other; a number that a part does not have is missing in it."""
    names = dict.fromkeys(name for part in parts for name in part)
    return {
        name: np.concatenate([part.get(name, np.full(len(part["n"]), np.nan)) for part in parts])
        for name in names
    }


def _of(by: str, rows: Columns) -> Columns:
    return {"dimension": np.full(len(rows["n"]), by or WHOLE, dtype=object), **rows}


def _tables(rows: Columns) -> np.ndarray:
    """A number for each table: the rows of one year, place and dimension, which stand together."""
    keys = [rows[name] for name in ("year", "place", "dimension")]
    new = [np.concatenate([[0], (key[1:] != key[:-1]).astype("int64")]) for key in keys if len(key)]
    return np.cumsum(np.max(new, axis=0)) if new else np.empty(0, dtype="int64")


def _counted(entry: Entry, cells: Wide, splits: list[str], settings: Mapping[str, object]) -> Columns:
    """Frames of an indicator whose groups are counted from sums, compared where that makes sense."""
    said = cells.said(_measures(entry))
    whole = said & (cells.dimension == WHOLE)
    tables = [np.flatnonzero(whole | (said & (cells.dimension == by))) for by in splits]
    at = np.concatenate(tables)
    by: Words = np.repeat(np.array(splits, dtype=object), [len(table) for table in tables])
    grp = cells.grp[at]
    sums = cells.sums(entry.measures, at)
    total = cells.total[cells.home[at]]
    total = np.where((total >= 0) & said[total], total, -1)
    everybody = cells.sums(entry.measures, total)
    group = grp != WHOLE
    apart = np.isin(by, [one for one in splits if entry.without_refusers(one)])
    refused = refusals.sums(cells, entry.measures, at, apart)
    sums = refusals.less(sums, {name: np.where(group, values, 0) for name, values in refused.items()})
    everybody = refusals.less(everybody, refusals.sums(cells, entry.measures, total, apart & group))
    rest = others(everybody, sums)
    overlapping = np.isin(by, OVERLAPPING)
    compared = np.isin(by, COMPARED) & group
    gaps: Columns = {}
    shown = sums
    if entry.kind == "rate":
        gaps = means.attendance_gap(sums, rest)
    elif entry.kind in ("share", "gap"):
        count, of = sums[entry.count], sums[entry.of]
        gaps = against_others(count, of, rest[entry.count], rest[entry.of])
        if entry.key == "reach":
            # The group is its participants: the share is of all students, and nobody is compared.
            compared &= ~overlapping
            count = np.where(overlapping & group, of, count)
            of = np.where(overlapping, everybody[entry.of], of)
            shown = sums | {entry.count: count, entry.of: of}
        if entry.within:  # what was done in one activity stands beside no other
            compared &= ~overlapping
    if entry.kind == "composition":
        rows = composition(sums[entry.count], sums[entry.of], everybody[entry.count], everybody[entry.of])
    elif entry.kind in in_full.KINDS:
        rows = in_full.valued(entry, sums, everybody, group)
    elif entry.kind in of_networks.KINDS:
        rows = of_networks.KINDS[entry.kind](entry, sums, everybody, group)
    else:
        rows = _valued(entry, shown)
    if entry.unknown:
        compared &= everybody[entry.unknown] == 0
        rows |= _not_told(sums[entry.unknown] > 0, UNKNOWN, rows)
    if entry.needs:
        lacking = everybody[entry.needs] == 0
        compared &= ~lacking
        rows |= _not_told(lacking & (rows["n"] > 0), NOBODY_CAME, rows)
    if gaps:
        rows |= _compared(gaps, compared, rows["n"], rest[entry.of], number(settings, "flag_from"))
    if entry.started and "took_part" in splits:
        rows = started.beside(entry, cells, at, by, rows)
    if entry.kind == "gap":
        rows |= _as_gap(rows)
    where = {"dimension": np.where(by == "", WHOLE, by), "year": cells.year[at], "place": cells.place[at]}
    # What overlaps has no table of its own in the other indicator.
    if entry.within:
        guards = _nested(entry, sums, everybody, overlapping & group)
    else:
        guards = _guarded(entry, sums, ~overlapping)
    if entry.kind == ALONE and (added_up := [one for one in OVERLAPPING if entry.adds_up(one)]):
        guards["mask_adds"] = np.where(np.isin(by, added_up), 1.0, np.nan)
    if entry.behind:
        guards |= dict(
            zip(("answers_count", "answers_n"), (sums[name] for name in entry.behind), strict=True)
        )
    guards |= _refused(entry, refused, rest, apart, group)
    return {**where, "grp": grp, **rows, **guards}


def _measures(entry: Entry) -> tuple[str, ...]:
    """Measures of which a group must have one to have a row: those that others have, too, do not count."""
    return (entry.count, entry.of) if entry.kind == ALONE else entry.measures


def _nested(entry: Entry, sums: Sums, everybody: Sums, overlapping: np.ndarray) -> Columns:
    """The count and total the other indicator shows, and how many of that count are counted here."""
    assert entry.guard, entry.key
    count, of = entry.guard
    n = np.where(overlapping, everybody[of], sums[of])
    return {"mask_count": sums[count], "mask_n": n, "mask_inner": sums[entry.count]}


def _not_told(unknown: np.ndarray, reason: str, rows: Columns) -> Columns:
    """Rows of which too little is known for a value."""
    numbers = {name: np.where(unknown, np.nan, rows[name]) for name in ("count", "value", "low", "high")}
    return numbers | {"reason": np.where(unknown, reason, rows["reason"]).astype(object)}


def _refused(entry: Entry, refused: Sums, rest: Sums, apart: np.ndarray, group: np.ndarray) -> Columns:
    """``metrics.refusals.GUARDS``: what a row and its total tell of those who refused; {} of nobody."""
    if not any(values.any() for values in refused.values()):
        return {}
    rows = _valued(entry, refused)
    there = apart & (rows["n"] > 0)
    others_count = rest[entry.count] if entry.count else np.full(len(group), np.nan)
    found = {f"refused_{name}": np.where(there, rows[name], np.nan) for name in ("n", "count", "value")}
    return found | {"others_count": np.where(apart & group, others_count, np.nan)}


def _compared(gaps: Columns, compared: np.ndarray, n: Floats, n_others: Floats, least: float) -> Columns:
    """Gaps of the groups; none for other rows. Ratios only where both sides carry them."""
    carried = compared & (n >= least) & (n_others >= least)
    found = {name: np.where(compared, values, np.nan) for name, values in gaps.items()}
    return found | {
        "n_others": np.where(compared, n_others, np.nan),
        "ratio": np.where(carried, gaps["ratio"], np.nan),
        "status": np.where(compared & (n > 0), "cannot_tell", "").astype(object),
    }


def _as_gap(rows: Columns) -> Columns:
    """The gap as the value itself."""
    nothing = np.where(rows["n"] > 0, EVERYBODY, NOBODY)
    return {
        "value": rows["gap"],
        "low": rows["gap_low"],
        "high": rows["gap_high"],
        "reason": np.where(np.isnan(rows["gap"]), nothing, "").astype(object),
    }


def _banded(entry: Entry, cells: Wide) -> Columns:
    """One row a band, and the total of all."""
    at = np.flatnonzero(cells.said(entry.measures) & (cells.dimension == WHOLE))
    sums = cells.sums(entry.measures, at)
    bands = sorted(entry.bands, key=lambda band: rank(entry.band_dimension, band))
    # Places down, the total and the bands across.
    count = np.column_stack([sums[entry.of], *(sums[entry.bands[band]] for band in bands)])
    across = count.shape[1]
    grp = np.tile(np.array([WHOLE, *bands], dtype=object), len(at))
    total = grp == WHOLE
    rows = share(count.ravel(), np.repeat(sums[entry.of], across))
    # All of all is no estimate.
    whole = total | (entry.kind == "bands_in_full")
    rows |= {name: np.where(whole, np.nan, rows[name]) for name in ("low", "high")}
    if entry.kind == "bands_in_full":
        rows["reason"] = np.where(rows["n"] > 0, COUNTED, rows["reason"])
    where = {"year": np.repeat(cells.year[at], across), "place": np.repeat(cells.place[at], across)}
    spread = {name: np.repeat(values, across) for name, values in sums.items()}
    return {**where, "grp": grp, **rows, **_guarded(entry, spread, total)}


def _guarded(entry: Entry, sums: Sums, known: np.ndarray) -> Columns:
    """The count and total another indicator shows of the same people, where it does."""
    if not entry.guard or not known.any():
        return {}
    count, of = entry.guard
    return {"mask_count": np.where(known, sums[count], np.nan), "mask_n": np.where(known, sums[of], np.nan)}
