"""Daily attendance in the database: a block for each school and month, as batches say it and in force."""

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
import pandas as pd
from sqlalchemy import ColumnElement, Table, select, tuple_

from store.attendance import blocks_of
from store.blocks import BLANK, DAYS, Block, packed, unpacked
from store.bulk import insert_rows, tuples
from store.connect import Tx
from store.one_of import one_of
from store.schema import BATCHES, IN_FORCE, SAID
from tables.facts import ATTENDANCE_MONTHS

NAME = ATTENDANCE_MONTHS.name
KEY = ["source", "person", "school", "month"]
"""What tells the months of students apart, in the order in which they are given."""

LAST_MONTH = 999912

FEW_SCHOOLS = 500
"""Up to so many schools are asked for by name; of more, every block's key is read and chosen here."""

GROUP = 50
"""Blocks that are read at once."""


def say(tx: Tx, batch: int, source: int, days: pd.DataFrame) -> None:
    """Write down what a batch says, once; ``store.fold.apply`` brings it into force.

    Args:
        days: as ``store.attendance.blocks_of`` takes them.
    """
    rows = [
        (batch, source, school, month, packed(block))
        for school, month, block in blocks_of(days)
        if len(block)
    ]
    insert_rows(tx, SAID[NAME], ("batch", "source", "school", "month", "block"), rows)


def read(table: Table, school: int, month: int, data: bytes) -> Block:
    """A block of a row of ``attendance_months`` or ``said_attendance_months``.

    Raises:
        StoreError: it is damaged.
    """
    kept = data if isinstance(data, bytes) else b""  # SQLite lets anything stand in a column
    return unpacked(kept, f"{table.name}, school {school}, month {month},")


def in_force(
    tx: Tx,
    *,
    source: int = 0,
    schools: Sequence[int] | None = None,
    months: tuple[int, int] = (0, LAST_MONTH),
    persons: np.ndarray | None = None,
) -> tuple[pd.DataFrame, np.ndarray]:
    """Months of students in force, by KEY.

    Args:
        source: of one source; 0 for all.
        schools, persons: of these alone; None for all.
        months: the first and the last.

    Returns:
        ``source, person, school, month, batch, line``, and the marks (rows, 31), uint8.

    Raises:
        StoreError: a block is damaged.
    """
    now = IN_FORCE[NAME]
    where = [now.c.month >= months[0], now.c.month <= months[1]]
    if source:
        where.append(now.c.source == source)
    wanted = None if schools is None else {int(school) for school in schools}
    if wanted is not None and len(wanted) <= FEW_SCHOOLS:
        where.append(one_of(tx, now.c.school, wanted))
    return _together(
        [
            (of, school, month, chosen(read(now, school, month, data), persons))
            for of, school, month, data in in_groups(tx, now, where, wanted)
        ]
    )


def chosen(block: Block, persons: np.ndarray | None) -> Block:
    """The students of a block who are among these persons; None: all."""
    if persons is None:
        return block
    at = np.flatnonzero(np.isin(block.persons, persons))
    batches = None if block.batches is None else block.batches[at]
    return Block(block.persons[at], block.marks[at], block.lines[at], batches)


def _together(found: list[tuple[int, int, int, Block]]) -> tuple[pd.DataFrame, np.ndarray]:
    sizes = [len(block) for *_, block in found]

    def column(values: Iterable[np.ndarray]) -> np.ndarray:
        return np.concatenate([np.zeros(0, dtype="int64"), *values])

    source, school, month = (
        np.repeat(np.array([row[at] for row in found], dtype="int64"), sizes) for at in range(3)
    )
    person = column(block.persons for *_, block in found)
    order = np.lexsort((month, school, person, source))
    rows = {
        "source": source,
        "person": person,
        "school": school,
        "month": month,
        "batch": column(block.batches for *_, block in found if block.batches is not None),
        "line": column(block.lines for *_, block in found),
    }
    marks = np.concatenate([np.zeros((0, DAYS), dtype="uint8"), *(block.marks for *_, block in found)])
    return pd.DataFrame({name: values[order] for name, values in rows.items()}), marks[order]


def said(tx: Tx, *where: ColumnElement[bool]) -> Iterator[tuple[int, int, int, int, bytes]]:
    """Blocks that batches say, by batch, school and month.

    Args:
        where: conditions on ``said_attendance_months``; none: all that was ever said.

    Yields:
        Batch, source, school, month, and the bytes (``read``).
    """
    yield from in_groups(tx, SAID[NAME], where)


def in_groups(
    tx: Tx, table: Table, where: Sequence[ColumnElement[bool]], schools: set[int] | None = None
) -> Iterator[tuple]:
    """Rows of a table by its key, GROUP of them at a time: blocks of a district are never held at once."""
    key = list(table.primary_key.columns)
    found = tuples(tx, select(*key).where(*where).order_by(*key))
    found = [row for row in found if schools is None or row[1] in schools]  # whose, school, month
    for at in range(0, len(found), GROUP):
        group = tuple_(*key).in_(found[at : at + GROUP])
        yield from tuples(tx, select(*table.c).where(group).order_by(*key))


def marks_of(tx: Tx, persons: np.ndarray) -> dict[int, int]:
    """Marks of days that each live batch says of these persons."""
    live = SAID[NAME].c.batch.in_(select(BATCHES.c.id).where(BATCHES.c.live == 1))
    found: dict[int, int] = {}
    for batch, _source, school, month, data in said(tx, live):
        block = chosen(read(SAID[NAME], school, month, data), persons)
        marks = int((block.marks != BLANK).sum())
        if marks:
            found[batch] = found.get(batch, 0) + marks
    return found
