"""Which rows of the tables of one indicator, year and district are hidden."""

from dataclasses import replace
from functools import partial

import numpy as np

from metrics.band_ranges import narrowed
from metrics.deciding import BANDED, OVERLAPPING, Deciding, Rows, each_table, laid_out
from metrics.found_before import FoundBefore
from metrics.ranges import SCHOOLS_TOGETHER, SPREAD, Flags, Floats, Table, settle
from metrics.small import few, small_rows
from metrics.wide import Ints
from tables.codes import WHOLE

_SETTLED = FoundBefore[tuple[Flags, Flags]](most=512)
"""By the numbers of the table: the indicators of a year have about 500."""


def totals(whole: Rows, is_district: Flags, least: int) -> Flags:
    """Which places' totals are hidden.

    Schools are hidden until at least three are, and enough people are in them, so that the district
    less the others says nothing; where the district's total is hidden or absent, none are added. Where
    too few are left to add, because earlier editions told them, the district's total is hidden.
    """
    n, count, inner = whole.n[:, 0], whole.count[:, 0], np.nan_to_num(whole.inner[:, 0])
    schools, district = ~is_district & (n > 0), is_district & (n > 0)
    hidden, fixed = (n > 0) & whole.gone[:, 0], whole.fixed[:, 0]
    by_count = [] if np.isnan(count[n > 0]).any() else [count, n - count]
    steps = (
        ([n], (n > 0) & ((n < least) | whole.must[:, 0])),
        (by_count, few(count, n, least, zero=False)),
        *([([inner, count - inner], few(inner, count, least, zero=False))] if whole.nested else ()),
    )
    for layers, small in steps:
        hidden |= small
        if not (hidden & schools).any() or not (district & ~hidden).any():
            continue
        free = np.flatnonzero(schools & ~hidden & ~fixed)
        for school in sorted(free, key=lambda place: (n[place], place)):
            if _enough(hidden & schools, schools, layers):
                break
            hidden[school] = True
        if (schools & fixed).any() and not _enough(hidden & schools, schools, layers):
            hidden |= district & ~fixed
    return hidden


def _enough(inside: Flags, schools: Flags, layers: list[Floats]) -> bool:
    """Whether so many schools are hidden, with so many people, that the district's total tells of none."""
    spread = all(layer[inside].sum() >= SPREAD or layer[schools].sum() == 0 for layer in layers)
    return bool(spread and inside.sum() >= SCHOOLS_TOGETHER)


def adding_up(rows: Rows, is_district: Flags, away: Flags, least: int, banded: bool) -> tuple[Flags, Flags]:
    """Hidden rows of a table whose groups add up to the total, and places that cannot be guarded so.

    First by people alone, then by counts: so tables of different indicators about the same people
    agree on which rows are hidden for their size.

    Args:
        away: places whose total is hidden: all their rows are.
    """
    exists = rows.n > 0
    counted = rows.counted
    count, without = np.where(exists, rows.count, 0), np.where(exists, rows.n - rows.count, 0)
    people = np.where(exists, rows.n, 0)
    size = count if banded and counted else people
    hidden = rows.gone & exists
    steps: list[tuple[list[Floats], Flags]] = []
    if not banded:
        steps.append(([people], exists & ((people < least) | rows.must)))
    if counted:
        steps.append(([count] if banded else [count, without], small_rows(rows, least, banded)))
    if rows.nested:
        inner = np.where(exists, rows.inner, 0)
        steps.append(([inner, count - inner], _small_inside(rows, least)))
    lacking = np.zeros(len(exists), dtype=bool)
    fixed = rows.fixed & exists
    for layers, small in steps:
        parts = (layers, exists, fixed, size, small, hidden, is_district, away)
        more, unsafe = _SETTLED.found([*layers, *parts[1:]], partial(_settled, *parts))
        hidden, lacking = hidden | more, unsafe
    # A group that is everybody is its total, and says nothing more.
    everybody_in_one = exists.sum(axis=1, keepdims=True) == 1
    return np.where(everybody_in_one, False, hidden) | (away[:, None] & exists), lacking


def _small_inside(rows: Rows, least: int) -> Flags:
    """Rows with too few of those who are counted again, or of those who are not."""
    people = np.where(rows.n > 0, rows.count, 0)
    return small_rows(replace(rows, n=people, count=np.where(people > 0, rows.inner, np.nan)), least, False)


def _settled(
    layers: list[Floats],
    exists: Flags,
    fixed: Flags,
    size: Floats,
    small: Flags,
    hidden: Flags,
    is_district: Flags,
    away: Flags,
) -> tuple[Flags, Flags]:
    """Settle one table; schools whose totals are hidden count as one row, their sum.

    Returns:
        Hidden rows, and places whose totals must be hidden, too, because no more of their rows can be.
    """
    schools, gone = ~is_district & ~away, ~is_district & away
    shown_district = is_district & ~away & exists.any(axis=1)
    merged = gone.any() and shown_district.any()

    def down(values: np.ndarray) -> np.ndarray:
        rows = values[schools]
        return np.vstack([rows, values[gone].sum(axis=0)]) if merged else rows

    at = int(np.flatnonzero(shown_district)[0]) if shown_district.any() else -1
    nothing = np.zeros(exists.shape[1], bool)
    table = Table(
        layers=[down(layer) for layer in layers],
        exists=down(exists) > 0,
        people=down(size),
        order=np.argsort(size.sum(axis=0), kind="stable"),
        small=down(small) > 0,
        hidden=down(hidden | small) > 0,
        fixed=down(fixed & ~hidden & ~small) > 0,
        schools=np.array([1] * int(schools.sum()) + ([int(gone.sum())] if merged else []), dtype="int64"),
        district=[layer[at] if at >= 0 else layer[:1].sum(axis=0) * 0 for layer in layers],
        district_exists=exists[at] if at >= 0 else nothing,
        district_small=small[at] if at >= 0 else nothing,
        district_hidden=(hidden | small)[at].copy() if at >= 0 else nothing.copy(),
        district_fixed=(fixed & ~hidden & ~small)[at] if at >= 0 else nothing,
    )
    if merged:
        table.hidden[-1] = table.exists[-1]
        if gone.sum() == 1:  # the only school there is: its rows are the district's
            table.district_hidden |= table.exists[-1] & table.district_exists
    unsafe, district_unsafe = settle(table)
    result, lacking = hidden.copy(), np.zeros(len(hidden), dtype=bool)
    result[schools] |= table.hidden[: int(schools.sum())]
    lacking[schools] = unsafe[: int(schools.sum())]
    if at >= 0:
        result[at] |= table.district_hidden
        lacking[at] = district_unsafe
    return result, lacking


def overlapping(rows: Rows, total: Rows, is_district: Flags, away: Flags, least: int) -> Flags:
    """Hidden rows of a table whose groups may share people.

    A group is hidden where it or all others of its place are few; the district's row where fewer
    than three schools, or too few people, are hidden for that group.
    """
    exists = rows.n > 0
    whole_n, whole_count = total.n, total.count
    hidden = exists & ((rows.n < least) | rows.must | rows.gone)
    same_people = rows.n == whole_n  # reach: of all students, so many came to this activity
    others = np.where(same_people, 0, whole_n - rows.n)
    hidden |= exists & (others > 0) & (others < least)
    counted = ~np.isnan(rows.count)
    hidden |= counted & exists & same_people & few(rows.count, rows.n, least, zero=False)
    told = (whole_count > 0) & (whole_count < whole_n)
    for count, n in ((rows.count, rows.n), (whole_count - rows.count, others)):
        hidden |= counted & exists & ~same_people & told & (n > 0) & few(count, n, least, zero=True)
    hidden |= away[:, None] & exists
    layers = [rows.n, rows.count, rows.n - rows.count]
    if rows.nested:
        hidden |= _few_inside(rows, total, least)
        layers += [rows.inner, rows.count - rows.inner]
    schools = ~is_district
    inside = hidden[schools]
    enough = inside.sum(axis=0) >= SCHOOLS_TOGETHER
    for layer in layers:
        values = np.where(exists, layer, 0)[schools]
        known = ~np.isnan(values).any(axis=0)
        enough &= (
            ((np.nan_to_num(values) * inside).sum(axis=0) >= SPREAD) | ~known | (values.sum(axis=0) == 0)
        )
    hidden[is_district] |= exists[is_district] & (inside.any(axis=0) & ~enough)
    return hidden


def _few_inside(rows: Rows, total: Rows, least: int) -> Flags:
    """Groups that may share people with too few who are counted again, or too few of all others."""
    told = (total.inner > 0) & (total.inner < total.count)
    others = total.count - rows.count
    found = (rows.n > 0) & (others > 0) & (others < least)
    for inner, count in ((rows.inner, rows.count), (total.inner - rows.inner, others)):
        found |= (rows.n > 0) & told & (count > 0) & few(inner, count, least, zero=True)
    return found


def hidden_rows(rows: Deciding, districts: set[int], least: int) -> Flags:
    """Which rows are hidden: all tables of one indicator and year in one district.

    Args:
        rows: those of the year and district. Of a row given twice (totals are, with every table) the
            first decides, and both are hidden or shown.
        districts: places that are the district; others are its schools.
        least: the hiding threshold.
    """
    if rows.nested:  # hidden wherever the other indicator is
        alone = replace(rows, inner=np.full(len(rows.n), np.nan))
        rows = replace(rows, gone=rows.gone | hidden_rows(alone, districts, least))
    places, at = np.unique(rows.place, return_inverse=True)
    is_district = np.isin(places, list(districts))
    on_the_whole = rows.dimension == WHOLE
    whole, _ = laid_out(rows, np.flatnonzero(on_the_whole), at, len(places))
    while True:
        hidden, lacking = _hidden_once(rows, at, whole, is_district, least)
        lacking |= np.isin(places, list(narrowed(rows, hidden, districts, least)))
        lacking &= ~whole.must[:, 0] & ~whole.fixed[:, 0]
        if not lacking.any():
            return hidden
        whole.must[:, 0] |= lacking  # then all that is known of the place is of earlier editions


def _hidden_once(
    rows: Deciding, at: Ints, whole: Rows, is_district: Flags, least: int
) -> tuple[Flags, Flags]:
    """Hidden rows, and places where hiding rows is not enough."""
    on_the_whole = rows.dimension == WHOLE
    lacking = np.zeros(len(is_district), dtype=bool)
    away = totals(whole, is_district, least)
    hidden = np.zeros(len(rows.place), dtype=bool)
    hidden[on_the_whole] = away[at[on_the_whole]]
    for dimension, part, table, column in each_table(rows, at, len(is_district)):
        if dimension in OVERLAPPING:
            gone = overlapping(table, whole, is_district, away, least)
        else:
            gone, unsafe = adding_up(table, is_district, away, least, dimension in BANDED)
            lacking |= unsafe
        hidden[part] = gone[at[part], column]
    return hidden, lacking
