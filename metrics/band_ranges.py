"""Which bands can be told: how far hidden numbers can still move when some of them are bounded.

A number moves against others of its school, so that the school's total stays, and, where the district's row
of its group is shown, against the same two groups of other schools. How far it can go for certain is counted
from these two ways alone; whatever needs more is not told.
"""

import numpy as np

from metrics.deciding import BANDED, OVERLAPPING, Deciding, Rows, each_table
from metrics.ranges import SPREAD, Flags, Floats
from metrics.rate_bands import Interval, band, possible
from metrics.small import few, small_rows
from metrics.wide import Ints
from tables.codes import WHOLE


def bands(rows: Deciding, hidden: Flags, districts: set[int], least: int, may: Flags) -> Ints:
    """What is told of hidden rows in place of their numbers, as ``metrics.rate_bands.band`` has it.

    Args:
        rows: all tables of one indicator and year in one district; ``band`` is what is known already.
        hidden: of ``metrics.hiding.hidden_rows``.
        districts: places that are the district.
        least: the hiding threshold.
        may: rows that may be given a band, if they are hidden.

    Returns:
        Bands, 0 for none: of totals and of the district none are told.
    """
    told = np.zeros(len(rows.n), dtype="int64")
    share = np.abs(rows.value - rows.count / np.maximum(rows.n, 1)) < 1e-9  # else it is no share of people
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


def _tables(rows: Deciding, hidden: Flags, districts: set[int], least: int):
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
    """One table: schools x groups, and below them all schools together whose totals are hidden."""

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
        exists = table.n > 0
        gone = self.matrix(hidden) > 0
        count, rest = np.where(exists, table.count, 0), np.where(exists, table.n - table.count, 0)
        known_n = np.full(self.shape, dimension in BANDED) | (table.n == people[:, None])
        if self.adds_up:
            small = small_rows(table, least, dimension in BANDED)
        else:
            small = exists & ((table.n < least) | table.must | few(count, table.n, least, zero=True))
        district = is_district & exists.any(axis=1)
        shown = exists & ~gone
        self.free = ~(shown[district].any(axis=0)) if district.any() else np.ones(self.shape[1], dtype=bool)
        together = ~is_district & away & self.adds_up
        alone = ~is_district & ~together
        self.school = np.flatnonzero(alone)
        self.merged = bool(together.any() and (district & ~away).any())

        def down(values: np.ndarray) -> np.ndarray:
            return np.vstack([values[alone], values[together].sum(axis=0)]) if self.merged else values[alone]

        self.count, self.rest = down(count), down(rest)
        self.hidden, self.known_n = down(gone) > 0, down(known_n) > 0
        self.need = np.where(down(small) > 0, SPREAD, 1) * self.hidden
        self.kept = down(table.band)
        if self.merged:
            self.need[-1], self.kept[-1], self.known_n[-1] = SPREAD * self.hidden[-1], 0, False
        self.layers = (0,) if dimension in BANDED else (0, 1)
        below = district & ~away
        nothing = np.zeros(self.shape[1])
        self.district_need = (
            np.where(small[below][0], SPREAD, 1) * gone[below][0] if below.any() and self.adds_up else nothing
        )

    def matrix(self, values: np.ndarray) -> np.ndarray:
        """One value a row as places x groups; 0 where there is none."""
        found = np.zeros(self.shape)
        found[self.at, self.column] = values[self.part]
        return found

    def told(self, may: Flags) -> Ints:
        """Bands of places x groups, of those that may have one."""
        found = np.zeros(self.shape, dtype="int64")
        own = np.zeros(self.hidden.shape, dtype=bool)
        own[: len(self.school)] = may[self.school]
        both = (self.count.sum(axis=1) > 0) & (self.rest.sum(axis=1) > 0)  # else all is known of the school
        own &= self.hidden & both[:, None] & (self.kept == 0)
        new = np.where(own, band(self.count, self.count + self.rest, self.least), 0)
        frail, _ = self._close(np.zeros_like(new))
        if frail.any():  # they need more than is counted here: bands only where they cannot reach
            new[(self.hidden & ~self.free).any(axis=1)] = 0
        while new.any():
            close, district = self._close(np.where(new, new, self.kept))
            close &= ~frail
            if not close.any() and not district.any():
                break
            new = self._fewer(new, close, district)
        found[self.school] = new[: len(self.school)]
        return found

    def _fewer(self, new: Ints, close: Flags, district: Flags) -> Ints:
        """One band less in each school where a number is too close; of a group, where the school has none."""
        having = close.any(axis=1) & (new != 0).any(axis=1)
        n = np.where(new != 0, self.count + self.rest, -1)
        largest = n.argmax(axis=1)
        fewer = new.copy()
        fewer[having, largest[having]] = 0
        groups = close[~having].any(axis=0) | district
        fewer[:, groups] = 0
        return fewer if (fewer != new).any() else np.zeros_like(new)

    def narrowed(self) -> Flags:
        """Places too close for the bands of earlier editions alone."""
        found = np.zeros(self.shape[0], dtype=bool)
        if self.kept.any():
            frail, _ = self._close(np.zeros_like(self.kept))
            close, _ = self._close(self.kept)
            too_close: Flags = np.asarray((close & ~frail).any(axis=1))
            found[self.school] = too_close[: len(self.school)]
        return found

    def _close(self, told: Ints) -> tuple[Flags, Flags]:
        """Hidden numbers of schools, and district rows, that cannot move far enough."""
        close = np.zeros(self.hidden.shape, dtype=bool)
        district = np.zeros(self.shape[1], dtype=bool)
        intervals = possible(self.count, self.rest, told, self.known_n, self.least)
        for at in self.layers:
            layer = (self.count, self.rest)[at]
            up, down = self._moves(layer, intervals[at])
            reached = up + down
            if self.merged:
                reached[-1] = (layer + up)[-1]
            secret = layer.sum(axis=1, keepdims=True) > 0
            close |= (reached < self.need) & secret & self.hidden
            moving = np.where(self.hidden & self.free, up + down, 0).sum(axis=0)
            district |= (moving < self.district_need) & self.hidden.any(axis=0) & (layer.sum(axis=0) > 0)
        return close, district

    def _moves(self, layer: Floats, interval: Interval) -> tuple[Floats, Floats]:
        """How far each hidden number can go up and down."""
        room_up = np.where(self.hidden, interval.high - layer, 0)
        room_down = np.where(self.hidden, layer - interval.low, 0)
        if not self.adds_up:
            others_up, others_down = (each.sum(axis=0) - each for each in (room_up, room_down))
            up = np.where(self.free, room_up, np.minimum(room_up, others_down))
            down = np.where(self.free, room_down, np.minimum(room_down, others_up))
            return up, down
        along_up, along_down = (np.where(self.free, each, 0) for each in (room_up, room_down))
        up = np.minimum(along_up, along_down.sum(axis=1, keepdims=True) - along_down)
        down = np.minimum(along_down, along_up.sum(axis=1, keepdims=True) - along_up)
        for group in np.flatnonzero(self.hidden.any(axis=0)):
            for other in np.flatnonzero((self.hidden & self.hidden[:, [group]]).any(axis=0)):
                if group != other:
                    more = np.minimum(room_up[:, group], room_down[:, other])
                    less = np.minimum(room_down[:, group], room_up[:, other])
                    up[:, group] = np.maximum(up[:, group], np.minimum(more, less.sum() - less))
                    down[:, group] = np.maximum(down[:, group], np.minimum(less, more.sum() - more))
        return up, down
