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

from collections.abc import Iterator
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

MANY_SCHOOLS = 2 * SCHOOLS_TOGETHER
"""Schools that have a group, from which on two more of them are hidden rather than the district's row."""


AT_ONCE = 1_000_000
"""Numbers looked at together, in blocks times schools times groups: about 40 MB."""


@dataclass
class Table:
    """One table of one dimension: what adds up to what.

    Attributes:
        layers: numbers that add up along rows and groups (counts; those without; people), each
            schools x groups; whole and not negative.
        exists: which rows there are and hold people; others are shown or absent, and cannot be hidden.
        people: people of each row. Where a partner is needed, the school with the fewest is hidden.
        order: groups from first to last to hide. One order for all schools and the district, so that
            the same few groups are hidden everywhere and the district's other rows can be shown.
        small: rows that must be hidden for their own sake.
        fixed: rows that are known anyway: none of them is hidden for another's sake.
        hidden: rows hidden so far.
        schools: schools in each row of the table: 1, or more where totals are hidden and only the sum
            over these schools can be worked out.
        district: the layers of the district's row; empty where none is shown.
        district_exists, district_small, district_hidden, district_fixed: as above for that row.
        spread: least width for a small number.
    """

    layers: list[Floats]
    exists: Flags
    people: Floats
    order: NDArray[np.int64]
    small: Flags
    hidden: Flags
    fixed: Flags
    schools: NDArray[np.int64]
    district: list[Floats]
    district_exists: Flags
    district_small: Flags
    district_hidden: Flags
    district_fixed: Flags
    spread: int = SPREAD

    @property
    def free(self) -> Flags:
        """Groups whose district row tells nothing."""
        return self.district_hidden | ~self.district_exists

    @property
    def merged(self) -> Flags:
        return self.schools > 1


def ranges(table: Table) -> Iterator[tuple[Floats, Floats]]:
    """Of each layer the least width of the range of each hidden number, and the least upper end; 0 where
    shown."""
    hidden, free = table.hidden, table.free
    along = hidden & free
    several = along.sum(axis=1, keepdims=True) >= 2
    blocks = hidden[:0] if free.all() else _blocks(hidden)
    step = max(1, AT_ONCE // max(hidden.size, 1))
    for layer in table.layers:
        row_sum = np.where(several, (layer * along).sum(axis=1, keepdims=True), 0)
        width = np.where(along, row_sum, 0.0)
        upper = width.copy()
        for at in range(0, len(blocks), step):
            most, narrow = _in_blocks(layer, hidden, blocks[at : at + step])
            width, upper = np.maximum(width, narrow), np.maximum(upper, most)
        yield width, upper


def _blocks(hidden: Flags) -> Flags:
    """Groups that two schools or more hide, two groups or more at a time: each such set of groups once."""
    kinds, schools = _kinds(hidden)
    # Most schools hide the same few groups: pairs of kinds stand for all pairs of schools.
    first, second = np.triu_indices(len(kinds), 1)
    shared, _ = _kinds(np.vstack([kinds[first] & kinds[second], kinds[schools > 1]]))
    return np.asarray(shared[shared.sum(axis=1) >= 2])


def _kinds(sets: Flags) -> tuple[Flags, NDArray[np.int64]]:
    """Each different row once, and how many there are of it."""
    # As numbers: numpy takes ten times as long to tell whole rows apart.
    bits = np.packbits(sets, axis=1)
    wide = np.zeros((len(sets), -(-bits.shape[1] // 8) * 8), dtype=np.uint8)
    wide[:, : bits.shape[1]] = bits
    numbers = wide.view(np.uint64)
    order = np.lexsort(numbers.T)
    new = np.ones(len(order), dtype=bool)
    new[1:] = (numbers[order[1:]] != numbers[order[:-1]]).any(axis=1)
    starts = np.flatnonzero(new)
    return sets[order[starts]], np.diff(np.append(starts, len(order)))


def _in_blocks(layer: Floats, hidden: Flags, blocks: Flags) -> tuple[Floats, Floats]:
    """Of each number the most it can be in any of these blocks, and the widest range it has in one."""
    inside: Flags = np.asarray((hidden[None, :, :] | ~blocks[:, None, :]).all(axis=2))
    rows = blocks.astype(float) @ layer.T
    groups = inside.astype(float) @ layer
    total = (rows * inside).sum(axis=1)[:, None, None]
    r, k = rows[:, :, None], groups[:, None, :]
    here = inside[:, :, None] & blocks[:, None, :]
    most = np.where(here, np.minimum(r, k), 0)
    least = np.where(here, np.maximum(r + k - total, 0), 0)
    return most.max(axis=0), (most - least).max(axis=0)


def district_widths(layer: Floats, row: Floats, table: Table) -> Floats:
    """Least width of the range of each hidden district row: it moves with the schools that hide it."""
    along = table.hidden & table.district_hidden
    sums = np.where(along.sum(axis=1) >= 2, (layer * along).sum(axis=1), 0)
    through_schools = (along * sums[:, None]).sum(axis=0)
    hidden = table.district_hidden
    alone = row[hidden].sum() if hidden.sum() >= 2 else 0.0
    nowhere_else = ~(table.hidden.any(axis=0))
    return np.where(hidden, np.where(nowhere_else, alone, through_schools), 0.0)


def settle(table: Table) -> tuple[Flags, bool]:
    """Hide further rows of the table, in place, until no reader can come close to a hidden number.

    Cheapest first: one more row of a school, then of the district, then the district's rows of groups
    whose hidden numbers its own row would give away. Every round hides at least one row more, so it
    ends; with all rows hidden the totals, which are not small where they are shown, are all that is known.

    Returns:
        Schools, and whether the district, that a reader comes close to all the same, because the rows
        that could guard them are fixed.
    """
    while True:
        if _along(table) or _district(table):
            continue
        close = _close(table)
        if not _across(table, close):
            break
    if not (table.fixed.any() or table.district_fixed.any()):
        return np.zeros(len(table.hidden), dtype=bool), False
    return _short(table) | close.any(axis=1), bool(_district_close(table).any())


def _needed(table: Table) -> Floats:
    """Least width of the range of each school's number; 0 where it is shown."""
    need = np.where(table.small, float(table.spread), 1.0) * table.hidden
    need[table.merged] = table.spread * table.hidden[table.merged]
    return need


def _along(table: Table) -> bool:
    """Hide one more row of each school whose hidden rows hold too few together; whether there was one."""
    _together(table)
    changed = False
    may = table.exists & ~table.fixed
    for school in np.flatnonzero(_short(table)):
        changed |= _hide_next(table.hidden[school], may[school], table.order)
    return changed


def _short(table: Table) -> Flags:
    """Schools whose hidden rows hold too few together."""
    need = _needed(table).max(axis=1, initial=0)
    short = table.hidden.sum(axis=1) == 1
    for layer in table.layers:
        told = layer.sum(axis=1) > 0  # all zero: known from the total, nothing left to protect
        short |= told & ((layer * table.hidden).sum(axis=1) < need)
    return short & ~table.merged


def _across(table: Table, failing: Flags) -> bool:
    """Hide district rows that would give a school's number away; whether any was shown till now.

    Args:
        failing: hidden rows of schools that a reader comes too close to.
    """
    need = _needed(table)
    before = table.district_hidden.sum()
    for school in np.flatnonzero(failing.any(axis=1)):
        groups = failing[school].copy()
        groups |= table.hidden[school] & table.free
        for group in table.order[table.hidden[school][table.order]]:
            if groups.sum() >= 2 and all(
                layer[school, groups].sum() >= need[school].max() or not layer[school].any()
                for layer in table.layers
            ):
                break
            groups[group] = True
        table.district_hidden |= groups & table.district_exists & ~table.district_fixed
    return bool(table.district_hidden.sum() > before)


def _close(table: Table) -> Flags:
    """Hidden rows of schools that a reader comes too close to."""
    need = _needed(table)
    close = np.zeros_like(table.hidden)
    for layer, (width, upper) in zip(table.layers, ranges(table), strict=True):
        reached = np.where(table.merged[:, None], upper, width)
        close |= (reached < need) & (layer.sum(axis=1) > 0)[:, None]
    return close


def _together(table: Table) -> None:
    """See that no group is hidden in one or two schools only while its district row is shown.

    Where many schools have the group, a few more of them keep the district's row, which more people
    read; else that row is hidden.
    """
    in_schools = (table.hidden * table.schools[:, None]).sum(axis=0)
    few = (in_schools > 0) & (in_schools < SCHOOLS_TOGETHER) & table.district_exists & ~table.district_hidden
    spare = few & ~table.district_small & (table.exists.sum(axis=0) >= MANY_SCHOOLS)
    if spare.any():
        free = table.exists & ~table.fixed
        having: Flags = np.asarray(free[:, spare].all(axis=1))
        people = np.where(having, table.people[:, spare].sum(axis=1), np.inf)
        already = table.hidden[:, spare].any(axis=1)
        for school in np.lexsort((people, ~already))[:SCHOOLS_TOGETHER]:
            table.hidden[school, spare] |= having[school]
    in_schools = (table.hidden * table.schools[:, None]).sum(axis=0)
    table.district_hidden |= few & (in_schools < SCHOOLS_TOGETHER) & ~table.district_fixed


def _district(table: Table) -> bool:
    """Hide one more row of the district where its own hidden rows say too much; whether there was one."""
    failing = _district_close(table)
    if not failing.any():
        return False
    may = table.district_exists & ~table.district_fixed
    sharing = table.hidden[(table.hidden & failing).any(axis=1)].any(axis=0) & may
    return _hide_next(table.district_hidden, sharing, table.order) or _hide_next(
        table.district_hidden, may, table.order
    )


def _district_close(table: Table) -> Flags:
    """Hidden rows of the district that a reader comes too close to."""
    need = np.where(table.district_small, float(table.spread), 1.0) * table.district_hidden
    close = np.zeros(len(need), dtype=bool)
    for layer, row in zip(table.layers, table.district, strict=True):
        close |= (district_widths(layer, row, table) < need) & (row.sum() > 0)
    return close


def _hide_next(hidden: Flags, exists: Flags, order: NDArray[np.int64]) -> bool:
    """Hide the first row in order that is still shown; whether there was one."""
    visible: Flags = np.asarray(exists & ~hidden)
    shown = order[visible[order]]
    if not len(shown):
        return False
    hidden[shown[0]] = True
    return True
