"""Which bands can be told: how far hidden numbers can still move when some of them are bounded.

A number moves against others of its school, so that the school's total stays, and, where the district's row
of its group is shown, against the same two groups of other schools. How far it can go for certain is counted
from these two ways alone; whatever needs more is not told.
"""

from collections.abc import Iterator
from dataclasses import fields
from functools import partial

import numpy as np

from metrics.band_moves import Part, moves, moves_of_each
from metrics.deciding import BANDED, OVERLAPPING, Deciding, Rows, each_table
from metrics.found_before import FoundBefore
from metrics.ranges import SPREAD, Flags, Floats
from metrics.rate_bands import UNLIMITED
from metrics.small import few, small_rows
from metrics.wide import Ints
from tables.codes import WHOLE

_TOLD = FoundBefore[Ints](most=512)
"""By all that is known of the table."""


def bands(rows: Deciding, hidden: Flags, districts: set[int], least: int, may: Flags) -> Ints:
    """What is told of hidden rows in place of their numbers, as ``metrics.rate_bands.band`` has it.

    Args:
        rows: all tables of one indicator and year in one district; ``band`` is what is known already.
        hidden: of ``metrics.hiding.hidden_rows``.
        districts: places that are the district.
        least: the hiding threshold.
        may: rows that may be given a band, if they are hidden.

    Returns:
        Bands, 0 for none: of totals none are told.
    """
    told = np.zeros(len(rows.n), dtype="int64")
    share = np.abs(rows.value - rows.count / np.maximum(rows.n, 1)) < 1e-9  # else it is no share of people
    share &= np.isnan(rows.inner)
    for table in _tables(rows, hidden, districts, least):
        free_to = table.matrix(may & hidden & share)
        told[table.part] = table.told(free_to > 0)[table.at, table.column]
    return told


def narrowed(rows: Deciding, hidden: Flags, districts: set[int], least: int) -> set[int]:
    """Places where a band of an earlier edition leaves too little, with all else that is shown now."""
    if not rows.band.any():
        return set()
    found: set[int] = set()
    for table in _tables(rows, hidden, districts, least):
        found |= set(table.places[table.narrowed()].tolist())
    return found


def _tables(rows: Deciding, hidden: Flags, districts: set[int], least: int) -> "Iterator[_Bounded]":
    places, at = np.unique(rows.place, return_inverse=True)
    is_district = np.isin(places, list(districts))
    on_the_whole = rows.dimension == WHOLE
    people, away = np.zeros(len(places)), np.zeros(len(places), dtype=bool)
    people[at[on_the_whole]] = rows.n[on_the_whole]
    away[at[on_the_whole & hidden]] = True
    for dimension, part, table, column in each_table(rows, at, len(places)):
        if table.counted:
            yield _Bounded(
                dimension, part, table, column, at[part], places, hidden, is_district, away, people, least
            )


class _Bounded:
    """One table: schools x groups, then all schools together whose totals are hidden, and the district."""

    def __init__(
        self,
        dimension: str,
        part: Ints,
        table: Rows,
        column: Ints,
        at: Ints,
        places: Ints,
        hidden: Flags,
        is_district: Flags,
        away: Flags,
        people: Floats,
        least: int,
    ):
        self.part, self.column, self.at, self.places, self.least = part, column, at, places, least
        self.shape = table.n.shape
        self.adds_up = dimension not in OVERLAPPING
        self.layers = (0,) if dimension in BANDED else (0, 1)
        exists = table.n > 0
        gone = self.matrix(hidden) > 0
        if self.adds_up:
            small = small_rows(table, least, dimension in BANDED)
        else:
            small = exists & ((table.n < least) | table.must | few(table.count, table.n, least, zero=True))
        columns = (
            np.where(exists, table.count, 0),
            np.where(exists, table.n - table.count, 0),
            gone,
            np.full(self.shape, dimension in BANDED) | (table.n == people[:, None]),
            np.where(small, SPREAD, 1) * gone,
            table.band,
            table.band_least,
        )
        together = ~is_district & away & self.adds_up
        self.school = np.flatnonzero(~is_district & ~together)
        self.district = np.flatnonzero(is_district & exists.any(axis=1))
        self.merged = bool(together.any() and (~away[self.district]).any())
        rows = [values[self.school] for values in columns]
        if self.merged:
            nobody = np.zeros((1, self.shape[1]))
            some = gone[together].any(axis=0, keepdims=True)
            sums = [values[together].sum(axis=0, keepdims=True) for values in columns[:2]]
            below = [*sums, some, nobody > 0, SPREAD * some, nobody, nobody]
            rows = [np.vstack(pair) for pair in zip(rows, below, strict=True)]
        self.schools = Part.of(rows)
        below = [values[self.district[:1]] for values in columns]
        self.whole = Part.of(below if len(self.district) else [np.zeros((1, self.shape[1]))] * 7)
        if not self.adds_up or away[self.district].any():
            self.whole.need[:] = 0
        self.nowhere = ~exists[self.district].any(axis=0)
        """Groups that the district has no row of: nothing is known of their sum."""
        self.open = ~away[self.district].any()

    def matrix(self, values: np.ndarray) -> np.ndarray:
        """One value a row as places x groups; 0 where there is none."""
        found = np.zeros(self.shape)
        found[self.at, self.column] = values[self.part]
        return found

    def told(self, may: Flags) -> Ints:
        """Bands of places x groups, of those that may have one: the district's first, more people read it."""
        parts = [getattr(part, each.name) for part in (self.schools, self.whole) for each in fields(Part)]
        others = np.array([self.adds_up, self.merged, self.open, self.least, *self.layers, *self.shape])
        known = [*parts, self.school, self.district, self.nowhere, may, others]
        return _TOLD.found(known, partial(self._told, may))

    def _told(self, may: Flags) -> Ints:
        found = np.zeros(self.shape, dtype="int64")
        new = np.zeros(self.schools.count.shape, dtype="int64")
        whole = np.zeros(self.whole.count.shape, dtype="int64")
        frail, frail_whole = self._close(new, whole)
        shut = frail_whole | np.where(frail.any(), self.schools.hidden & ~self._free(whole), False).any(
            axis=0
        )
        if self.open and len(self.district):
            whole = self.whole.bands(may[self.district[:1]], self.least)
            whole[:, shut] = 0
        while whole.any():
            close, below = self._close(new, whole)
            groups = (close & ~frail).any(axis=0) | (below & ~frail_whole)
            if not groups.any():
                break
            fewer = np.where(groups, 0, whole)
            whole = fewer if (fewer != whole).any() else np.zeros_like(whole)
        allowed = np.zeros(self.schools.hidden.shape, dtype=bool)
        allowed[: len(self.school)] = may[self.school]
        new = self.schools.bands(allowed, self.least)
        if frail.any():  # they need more than is counted here: bands only where they cannot reach
            new[(self.schools.hidden & ~self._free(whole)).any(axis=1)] = 0
        new[:, frail_whole] = 0
        while new.any():
            close, below = self._close(new, whole)
            close, below = close & ~frail, below & ~frail_whole
            if not close.any() and not below.any():
                break
            new = self._fewer(new, close, below)
        found[self.school] = new[: len(self.school)]
        found[self.district[:1]] = whole[: len(self.district)]
        return found

    def _fewer(self, new: Ints, close: Flags, below: Flags) -> Ints:
        """One band less in each school where a number is too close; of a group, where the school has none."""
        having = close.any(axis=1) & (new != 0).any(axis=1)
        n = np.where(new != 0, self.schools.count + self.schools.rest, -1)
        largest = n.argmax(axis=1)
        fewer = new.copy()
        fewer[having, largest[having]] = 0
        fewer[:, close[~having].any(axis=0) | below] = 0
        return fewer if (fewer != new).any() else np.zeros_like(new)

    def narrowed(self) -> Flags:
        """Places too close for the bands of earlier editions alone."""
        found = np.zeros(self.shape[0], dtype=bool)
        if self.schools.kept.any() or self.whole.kept.any():
            none = (np.zeros_like(self.schools.kept), np.zeros_like(self.whole.kept))
            close, below = self._close(*none)
            kept = self.schools.kept, self.whole.kept
            self.schools.kept, self.whole.kept = none
            frail, frail_whole = self._close(*none)
            self.schools.kept, self.whole.kept = kept
            too_close: Flags = np.asarray((close & ~frail).any(axis=1))
            found[self.school] = too_close[: len(self.school)]
            found[self.district[:1]] = (below & ~frail_whole).any()
        return found

    def _free(self, whole: Ints) -> Flags:
        """Groups whose sum over the schools is not known at all, given bands of the district's row."""
        return self.nowhere | (self.whole.hidden[0] & (whole[0] == 0) & (self.whole.kept[0] == 0))

    def _close(self, new: Ints, whole: Ints) -> tuple[Flags, Flags]:
        """Hidden numbers of schools, and district rows, that cannot move far enough.

        Args:
            new, whole: bands of schools and of the district, beside those that are known already.
        """
        close = np.zeros(self.schools.hidden.shape, dtype=bool)
        below = np.zeros(self.shape[1], dtype=bool)
        schools, district = self.schools.rooms(new, self.least), self.whole.rooms(whole, self.least)
        for at in self.layers:
            layer = (self.schools.count, self.schools.rest)[at]
            rise, fall = (np.where(self.nowhere, UNLIMITED, each[0]) for each in district[at])
            if self.adds_up:
                up, down, moving = moves(schools[at], (rise, fall), self._free(whole), self.schools.hidden)
            else:
                up, down, moving = moves_of_each(schools[at], (rise, fall))
            reached = up + down
            if self.merged:
                reached[-1] = (layer + up)[-1]
            secret = layer.sum(axis=1, keepdims=True) > 0
            close |= (reached < self.schools.need) & secret & self.schools.hidden
            hidden_in_schools = self.schools.hidden.any(axis=0) & (layer.sum(axis=0) > 0)
            below |= (moving < self.whole.need[0]) & hidden_in_schools
        return close, below
