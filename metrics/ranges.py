"""What a reader can work out about a hidden number, and what else must be hidden against it.

A table has schools down, groups across, the district's row below them and every school's total
beside it. All totals are shown, so hidden numbers of a row add up to a known sum, and hidden numbers
of a group add up to a known sum where the district's row is shown for it. The range left to a reader
is bounded from below in closed form, so that no solver is needed here (one attacks it in the tests):

- along a row: numbers hidden in one school whose district rows are hidden, too, can be exchanged
  freely, so each ranges over their sum;
- in a block of schools and groups hidden throughout, row sum R, group sum K and sum of all T leave
  ``min(R, K) - max(0, R + K - T)`` (a transportation table).
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

SPREAD = 6
"""Least width of the range left for a small number. Five, and one more because a reader may know that
zeros are shown (statistics.md, section 7: a range at least five wide)."""

SCHOOLS_TOGETHER = 3
"""Least number of schools hidden for a group whose district row is shown: with two, each of them could
subtract itself and read the other."""


@dataclass
class Table:
    """One table of one dimension: what adds up to what.

    Attributes:
        layers: numbers that add up along rows and groups (counts; those without; people), each
            schools x groups; whole and not negative.
        exists: which rows there are and hold people; others are shown or absent, and cannot be hidden.
        size: people of each row: the smallest is hidden first, the same way for every indicator.
        small: rows that must be hidden for their own sake.
        hidden: rows hidden so far.
        schools: schools in each row of the table: 1, or more where totals are hidden and only the sum
            over these schools can be worked out.
        district: the layers of the district's row; empty where none is shown.
        district_exists, district_size, district_small, district_hidden: as above for that row.
        spread: least width for a small number.
    """

    layers: list[Floats]
    exists: Flags
    size: Floats
    small: Flags
    hidden: Flags
    schools: NDArray[np.int64]
    district: list[Floats]
    district_exists: Flags
    district_size: Floats
    district_small: Flags
    district_hidden: Flags
    spread: int = SPREAD

    @property
    def free(self) -> Flags:
        """Groups whose district row tells nothing."""
        return self.district_hidden | ~self.district_exists

    @property
    def merged(self) -> Flags:
        return self.schools > 1


def ranges(layer: Floats, table: Table) -> tuple[Floats, Floats]:
    """Least width of the range of each hidden number, and the least upper end; 0 where shown."""
    hidden: Flags = table.hidden
    free = table.free
    along = hidden & free
    row_sum = np.where(along.sum(axis=1, keepdims=True) >= 2, (layer * along).sum(axis=1, keepdims=True), 0)
    width = np.where(along, row_sum, 0.0)
    upper = width.copy()
    if free.all() or len(layer) < 2:
        return width, upper
    first, second = np.triu_indices(len(layer), 1)
    blocks = np.logical_and(hidden[first], hidden[second])
    blocks = np.unique(blocks[blocks.sum(axis=1) >= 2], axis=0)
    if not len(blocks):
        return width, upper
    inside = (hidden[None, :, :] | ~blocks[:, None, :]).all(axis=2)
    rows = blocks.astype(float) @ layer.T
    groups = inside.astype(float) @ layer
    total = (rows * inside).sum(axis=1)[:, None, None]
    r, k = rows[:, :, None], groups[:, None, :]
    here = inside[:, :, None] & blocks[:, None, :]
    most = np.where(here, np.minimum(r, k), 0)
    least = np.where(here, np.maximum(r + k - total, 0), 0)
    return np.maximum(width, (most - least).max(axis=0)), np.maximum(upper, most.max(axis=0))


def district_widths(layer: Floats, row: Floats, table: Table) -> Floats:
    """Least width of the range of each hidden district row: it moves with the schools that hide it."""
    along = table.hidden & table.district_hidden
    sums = np.where(along.sum(axis=1) >= 2, (layer * along).sum(axis=1), 0)
    through_schools = (along * sums[:, None]).sum(axis=0)
    hidden = table.district_hidden
    alone = row[hidden].sum() if hidden.sum() >= 2 else 0.0
    nowhere_else = ~(table.hidden.any(axis=0))
    return np.where(hidden, np.where(nowhere_else, alone, through_schools), 0.0)


def settle(table: Table) -> None:
    """Hide further rows of the table, in place, until no reader can come close to a hidden number.

    Every round hides at least one row more, so it ends; with all rows hidden the table's sums, which
    are not small where its total is shown, are all that is known.
    """
    while _schools(table) or _district(table):
        pass


def _needed(small: Flags, hidden: Flags, spread: int) -> Floats:
    return np.where(small & hidden, float(spread), np.where(hidden, 1.0, 0.0))


def _schools(table: Table) -> bool:
    """One round over the schools' rows; whether anything more was hidden."""
    before = table.hidden.sum() + table.district_hidden.sum()
    together = (table.hidden * table.schools[:, None]).sum(axis=0)
    few = (together > 0) & (together < SCHOOLS_TOGETHER)
    table.district_hidden |= few & table.district_exists
    need = _needed(table.small, table.hidden, table.spread)
    need[table.merged] = np.where(table.hidden[table.merged], table.spread, 0)
    along, across = np.zeros(len(need), bool), np.zeros_like(table.hidden)
    for layer in table.layers:
        told = layer.sum(axis=1) > 0  # all zero: known from the total, nothing left to protect
        width, upper = ranges(layer, table)
        reached = np.where(table.merged[:, None], upper, width)
        failing = (reached < need) & told[:, None]
        sums = (layer * table.hidden).sum(axis=1)
        alone = (sums < need.max(axis=1)) | (table.hidden.sum(axis=1) == 1)
        along |= failing.any(axis=1) & alone & ~table.merged
        across |= failing
    across[along] = False
    for school in np.flatnonzero(along):
        _hide_smallest(table.hidden[school], table.exists[school], table.size[school])
    for school in np.flatnonzero(across.any(axis=1)):
        groups = across[school] if table.merged[school] else table.hidden[school]
        if (table.district_hidden | ~table.district_exists)[groups].all():
            _hide_smallest(table.district_hidden, table.district_exists, table.district_size)
        table.district_hidden |= groups & table.district_exists
    return bool(table.hidden.sum() + table.district_hidden.sum() > before)


def _district(table: Table) -> bool:
    """One round over the district's row; whether anything more was hidden."""
    need = _needed(table.district_small, table.district_hidden, table.spread)
    failing = np.zeros(len(need), bool)
    for layer, row in zip(table.layers, table.district, strict=True):
        failing |= (district_widths(layer, row, table) < need) & (row.sum() > 0)
    if not failing.any():
        return False
    sharing = table.hidden[(table.hidden & failing).any(axis=1)].any(axis=0)
    candidates = table.district_exists & sharing
    if not (candidates & ~table.district_hidden).any():
        candidates = table.district_exists
    return _hide_smallest(table.district_hidden, candidates, table.district_size)


def _hide_smallest(hidden: Flags, exists: Flags, size: Floats) -> bool:
    """Hide the smallest row still shown, the first among equals; whether there was one."""
    shown = np.flatnonzero(exists & ~hidden)
    if not len(shown):
        return False
    hidden[shown[np.argmin(size[shown])]] = True
    return True
