"""The fold of packed attendance: block by block, of the schools and months a batch says or covers."""

from collections.abc import Iterator, Mapping

import numpy as np
from sqlalchemy import ColumnElement, Table, delete, func, select

from store import covers
from store.attendance_blocks import NAME, chosen, read
from store.blocks import Block, packed
from store.bulk import insert_rows, tuples
from store.connect import Tx
from store.covers import EVERYWHERE, Covers
from store.fold_block import NOBODY, added, changes, folded, same
from store.fold_rows import Counts
from store.places import Place, year_of_month
from store.schema import BATCHES, IN_FORCE, SAID

Said = dict[int, dict[int, Block]]
"""What batches say of one school: by month, then by batch."""


def apply(tx: Tx, batch: int, source: int, live: bool, withdraws: bool) -> tuple[Counts, set[Place]]:
    """Fold the blocks that can change with a batch: those it says, and those it covers a day of.

    Returns:
        How many months of students are new, changed, unchanged, withdrawn, and where those that differ
        lie.
    """
    own = covers.told_by(tx, batch) if withdraws else Covers()
    schools = _schools(tx, batch, source, live, own)
    if live and _is_latest(tx, batch, source):
        folds = (_onto(tx, batch, source, school, months, own) for school, months in schools.items())
    else:
        every = covers.told(tx, source)
        folds = (
            _again(tx, batch, source, school, months, own, every, live) for school, months in schools.items()
        )
    return _summed(fold for of_school in folds for fold in of_school)


Fold = tuple[int, int, Counts]
"""School, month, and how many months of students are new, changed, unchanged, withdrawn."""


def _summed(folds: Iterator[Fold]) -> tuple[Counts, set[Place]]:
    counts: list[Counts] = []
    moved: set[Place] = set()
    for school, month, (new, changed, unchanged, withdrawn) in folds:
        counts.append((new, changed, unchanged, withdrawn))
        if new or changed or withdrawn:
            moved.add((school, year_of_month(month)))
    return added(counts), moved


def _is_latest(tx: Tx, batch: int, source: int) -> bool:
    """Whether a batch is the last live one of its source: then it is folded onto what is in force."""
    latest = select(func.max(BATCHES.c.id)).where(BATCHES.c.source == source, BATCHES.c.live == 1)
    return tx.connection.scalar(latest) == batch


def _schools(tx: Tx, batch: int, source: int, live: bool, own: Covers) -> dict[int, list[int]]:
    """Months of each school that a batch says or covers. Covered are those in force while the batch is
    live; to take it back, those said before it, for what it withdrew is in force no more."""
    said, now = SAID[NAME], IN_FORCE[NAME]
    keys = {*tuples(tx, select(said.c.school, said.c.month).where(said.c.batch == batch))}
    if own.by_school:
        table = now if live else said
        near = select(table.c.school, table.c.month).distinct().where(table.c.source == source)
        if not live:
            near = near.where(table.c.batch < batch)
        if EVERYWHERE not in own.by_school:
            near = near.where(table.c.school.in_(own.by_school))
        keys |= {(school, month) for school, month in tuples(tx, near) if own.of(school, month)}
    return by_school(keys)


def by_school(keys: set[tuple[int, int]]) -> dict[int, list[int]]:
    """Months by school, both in order."""
    found: dict[int, list[int]] = {}
    for school, month in sorted(keys):
        found.setdefault(school, []).append(month)
    return found


def _onto(tx: Tx, batch: int, source: int, school: int, months: list[int], own: Covers) -> list[Fold]:
    """Fold the last batch of a source onto what is in force, which is the fold of all before it."""
    before = _in_force(tx, source, school, months)
    told = _said(tx, school, months, SAID[NAME].c.batch == batch)
    after, folds = {}, []
    for month in months:
        below, said = before.get(month, NOBODY), told.get(month, {})
        after[month] = folded(below, said, own.cleared(school, month))
        persons = None if own.of(school, month) else said[batch].persons
        folds.append((school, month, _changes(below, after[month], persons)))
    _put(tx, source, school, before, after)
    return folds


def _again(
    tx: Tx, batch: int, source: int, school: int, months: list[int], own: Covers, every: Covers, live: bool
) -> list[Fold]:
    """Fold all live batches of a source anew, for one of them was taken back or brought back."""
    before = _in_force(tx, source, school, months)
    told = _said(tx, school, months, SAID[NAME].c.source == source)
    alive = _live(tx, source)
    after, folds = {}, []
    for month in months:
        below, said = before.get(month, NOBODY), told.get(month, {})
        after[month] = _fold_of_all(said, alive, every.cleared(school, month))
        looked_at = [block.persons for number, block in said.items() if number == batch]
        if own.of(school, month) and live:
            looked_at.append(below.persons)
        elif own.of(school, month):
            looked_at += [block.persons for number, block in said.items() if number < batch]
        persons = np.concatenate([NOBODY.persons, *looked_at])
        folds.append((school, month, _changes(below, after[month], persons)))
    _put(tx, source, school, before, after)
    return folds


def refold(tx: Tx, source: int, school: int, months: list[int]) -> Iterator[tuple[int, Block]]:
    """What should be in force of a school's months, of all live batches of a source."""
    told = _said(tx, school, months, SAID[NAME].c.source == source)
    every, alive = covers.told(tx, source), _live(tx, source)
    for month in months:
        yield month, _fold_of_all(told.get(month, {}), alive, every.cleared(school, month))


def rebuild(tx: Tx) -> tuple[Counts, set[Place]]:
    """Put everything in force anew; nothing may be. As ``apply``."""
    return _summed(_rebuilt(tx))


def _rebuilt(tx: Tx) -> Iterator[Fold]:
    for source, schools in places(tx, SAID[NAME]).items():
        for school, months in schools.items():
            after = dict(refold(tx, source, school, months))
            _insert(tx, source, school, after)
            for month, block in after.items():
                yield school, month, changes(NOBODY, block)


def places(tx: Tx, *tables: Table) -> dict[int, dict[int, list[int]]]:
    """Months of which the tables hold a block, by source and school."""
    keys: dict[int, set[tuple[int, int]]] = {}
    for table in tables:
        for source, school, month in tuples(
            tx, select(table.c.source, table.c.school, table.c.month).distinct()
        ):
            keys.setdefault(source, set()).add((school, month))
    return {source: by_school(keys[source]) for source in sorted(keys)}


def _fold_of_all(said: Mapping[int, Block], alive: set[int], cleared: dict[int, np.ndarray]) -> Block:
    return folded(NOBODY, {number: block for number, block in said.items() if number in alive}, cleared)


def _changes(before: Block, after: Block, persons: np.ndarray | None) -> Counts:
    return changes(chosen(before, persons), chosen(after, persons))


def _live(tx: Tx, source: int) -> set[int]:
    live = select(BATCHES.c.id).where(BATCHES.c.source == source, BATCHES.c.live == 1)
    return {number for (number,) in tuples(tx, live)}


def _said(tx: Tx, school: int, months: list[int], whose: ColumnElement[bool]) -> Said:
    """What batches say of a school's months, live or not."""
    said = SAID[NAME]
    found: Said = {}
    query = select(said.c.month, said.c.batch, said.c.block).where(whose, *_here(said, school, months))
    for month, batch, data in tuples(tx, query):
        found.setdefault(month, {})[batch] = read(said, school, month, data)
    return found


def _in_force(tx: Tx, source: int, school: int, months: list[int]) -> dict[int, Block]:
    """Blocks in force of a school's months."""
    now = IN_FORCE[NAME]
    query = select(now.c.month, now.c.block).where(now.c.source == source, *_here(now, school, months))
    return {month: read(now, school, month, data) for month, data in tuples(tx, query)}


def _here(table: Table, school: int, months: list[int]) -> list[ColumnElement[bool]]:
    return [table.c.school == school, table.c.month.in_(months)]


def _put(tx: Tx, source: int, school: int, before: Mapping[int, Block], after: Mapping[int, Block]) -> None:
    """Write the blocks of a school that differ from what is in force."""
    other = {month: block for month, block in after.items() if not same(before.get(month, NOBODY), block)}
    gone = [month for month in other if month in before]
    if gone:
        _delete(tx, source, school, gone)
    _insert(tx, source, school, other)


def _delete(tx: Tx, source: int, school: int, months: list[int]) -> None:
    now = IN_FORCE[NAME]
    tx.connection.execute(delete(now).where(now.c.source == source, *_here(now, school, months)))


def _insert(tx: Tx, source: int, school: int, blocks: Mapping[int, Block]) -> None:
    rows = [(source, school, month, packed(block)) for month, block in blocks.items() if len(block)]
    insert_rows(tx, IN_FORCE[NAME], ("source", "school", "month", "block"), rows)


def put_anew(tx: Tx, source: int, school: int, months: list[int]) -> None:
    """Put a school's months in force as they should be, whatever is there: it may be damaged."""
    _delete(tx, source, school, months)
    _insert(tx, source, school, dict(refold(tx, source, school, months)))
