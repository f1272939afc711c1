"""Daily attendance in the database: a block for each school and month, as batches say it and in force."""

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
import pandas as pd
from sqlalchemy import ColumnElement, Select, Table, select

from store.attendance import blocks_of
from store.blocks import BLANK, DAYS, Block, packed, unpacked
from store.bulk import IN_LIST, insert_rows
from store.connect import Tx
from store.schema import BATCHES, IN_FORCE, SAID
from tables.facts import ATTENDANCE_MONTHS

NAME = ATTENDANCE_MONTHS.name
KEY = ["source", "person", "school", "month"]
"""What tells the months of students apart, in the order in which they are given."""

LAST_MONTH = 999912

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
    return unpacked(bytes(data), f"{table.name}, school {school}, month {month},")


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
    query = select(now.c.source, now.c.school, now.c.month, now.c.block)
    if source:
        query = query.where(now.c.source == source)
    query = query.where(now.c.month >= months[0], now.c.month <= months[1])
    found = []
    for part in _by_schools(query, now, schools):
        for of, school, month, data in streamed(tx, part):
            block = chosen(read(now, school, month, data), persons)
            if len(block):
                found.append((of, school, month, block))
    return _together(found)


def _by_schools(query: Select, table: Table, schools: Sequence[int] | None) -> list[Select]:
    if schools is None:
        return [query]
    wanted = sorted({int(school) for school in schools})
    return [
        query.where(table.c.school.in_(wanted[at : at + IN_LIST])) for at in range(0, len(wanted), IN_LIST)
    ]


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
    told = SAID[NAME]
    names = ("batch", "source", "school", "month", "block")
    query = select(*(told.c[name] for name in names)).where(*where)
    yield from streamed(tx, query.order_by(told.c.batch, told.c.school, told.c.month))


def streamed(tx: Tx, query: Select) -> Iterator[tuple]:
    """Rows of a query, a few at a time: blocks of a district are never held all at once."""
    for row in tx.connection.execute(query.execution_options(yield_per=GROUP)):
        yield tuple(row)


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
