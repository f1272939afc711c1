"""The fold of packed attendance, day by day: a later mark wins, a covered day without a mark is blank."""

from dataclasses import dataclass

import numpy as np
import pandas as pd
from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    FromClause,
    Select,
    and_,
    delete,
    exists,
    func,
    insert,
    select,
    tuple_,
    union,
    update,
)

from store import scratch
from store.attendance import BLANK, DAYS, characters, texts
from store.bulk import fetch, insert_rows, run, tuples
from store.connect import Tx
from store.fold_rows import Counts
from store.schema import BATCHES, COVERAGE, FACTS, IN_FORCE, SAID, key

NAME = "attendance_months"
KEY = list(key(FACTS[NAME]))
ORDER = ("source", "school", "month", "person")
"""How months are sorted here, so that those a line of coverage speaks for lie together."""

OPEN = 99999999


@dataclass(frozen=True)
class Months:
    """Month rows as arrays: ``keys`` (n, 4) in the order of ``ORDER``, ``state`` (n, 31) characters,
    ``batch`` and ``line`` (n)."""

    keys: np.ndarray
    state: np.ndarray
    batch: np.ndarray
    line: np.ndarray


def apply(tx: Tx, batch: int, source: int, live: bool, withdraws: bool) -> tuple[Counts, pd.DataFrame] | None:
    """Fold the months that can change with a batch: those it says, and those it covers a day of.

    Returns:
        How many are new, changed, unchanged, withdrawn, and where those that differ lie (``school`` and
        ``month``); None where the batch cannot change any.
    """
    said = SAID[NAME]
    says = tx.connection.scalar(select(exists(select(said.c.batch).where(said.c.batch == batch))))
    if not says and not withdraws:
        return None
    covered = _covered(tx, batch, source, live) if withdraws else []
    if live and _is_latest(tx, batch, source):
        return _onto(tx, batch, covered)
    own = select(*(said.c[n] for n in KEY)).where(said.c.batch == batch)
    _touch(tx, union(own, *covered) if covered else own)
    return refold(tx)


def _touch(tx: Tx, query: Select | CompoundSelect) -> None:
    table = scratch.emptied(tx, scratch.touched(NAME))
    tx.connection.execute(insert(table).from_select(KEY, query))


def _covered(tx: Tx, batch: int, source: int, live: bool) -> list[Select]:
    """Months of the source of which a replacing batch covers a day: in force while the batch is live; to
    take it back, those said before it, for what it withdrew is in force no more."""
    table = IN_FORCE[NAME] if live else SAID[NAME]
    told = select(COVERAGE.c.school, COVERAGE.c.first_day, COVERAGE.c.last_day).distinct()
    wanted = []
    for school, first, last in tuples(tx, told.where(COVERAGE.c.batch == batch, COVERAGE.c.tbl == NAME)):
        query = select(*(table.c[n] for n in KEY)).where(table.c.source == source)
        if not live:
            query = query.where(table.c.batch < batch)
        if school:
            query = query.where(table.c.school == school)
        if first:
            query = query.where(table.c.month >= _number(first) // 100)
        if last:
            query = query.where(table.c.month <= _number(last) // 100)
        wanted.append(query)
    return wanted


def _is_latest(tx: Tx, batch: int, source: int) -> bool:
    """Whether a batch is the last live one of its source: then it is folded onto what is in force."""
    latest = select(func.max(BATCHES.c.id)).where(BATCHES.c.source == source, BATCHES.c.live == 1)
    return tx.connection.scalar(latest) == batch


def _onto(tx: Tx, batch: int, covered: list[Select]) -> tuple[Counts, pd.DataFrame]:
    """Fold the last batch of a source onto what is in force, which is the fold of all before it.

    A month not in force is put there, and one said as it is in force stays, both in SQL; only what
    differs is folded day by day.
    """
    said, now, keys = SAID[NAME].alias("own"), IN_FORCE[NAME], scratch.touched(NAME)
    own, both = said.c.batch == batch, _same(said, now)
    columns = [said.c[n] for n in KEY]
    other = select(*columns).join_from(said, now, both).where(own, said.c.marks != now.c.marks)
    unsaid = ~exists(select(said.c.batch).where(own, both))
    _touch(tx, union(other, *(query.where(unsaid) for query in covered)) if covered else other)
    before = _months(tx, _query(now).join_from(keys, now, _same(keys, now)))
    told = _months(tx, _query(said).join_from(keys, said, _same(keys, said)).where(own))
    after = folded(before, told, tuples(tx, _covers().where(COVERAGE.c.batch == batch)))

    as_is = select(*columns).join_from(said, now, both).where(own, said.c.marks == now.c.marks)
    line = select(said.c.line).where(own, both).scalar_subquery()
    stays = update(now).where(tuple_(*(now.c[n] for n in KEY)).in_(as_is)).values(batch=batch, line=line)
    same = run(tx, stays)
    absent = own & (said.c.marks != " " * DAYS) & ~exists(select(now.c.batch).where(both))
    fresh = fetch(tx, select(said.c.school, said.c.month).where(absent).distinct())
    names = [column.name for column in now.columns]
    put = insert(now).from_select(names, select(*(said.c[n] for n in names)).where(absent))
    added = run(tx, put) if len(fresh) else 0
    (new, changed, unchanged, withdrawn), places = _write(tx, before, after)
    return (new + added, changed, unchanged + same, withdrawn), pd.concat([fresh, places])


def refold(tx: Tx) -> tuple[Counts, pd.DataFrame]:
    """Make the months in force of the touched keys again, of all live batches; as ``apply``."""
    keys, now, said = scratch.touched(NAME), IN_FORCE[NAME], SAID[NAME]
    before = _months(tx, _query(now).join_from(keys, now, _same(keys, now)))
    told = _query(said).join_from(keys, said, _same(keys, said))
    told = told.join(BATCHES, and_(BATCHES.c.id == said.c.batch, BATCHES.c.live == 1))
    return _write(tx, before, folded(None, _months(tx, told), tuples(tx, _covers())))


def _covers() -> Select:
    """What live replacing batches speak for."""
    return (
        select(
            COVERAGE.c.batch, BATCHES.c.source, *(COVERAGE.c[n] for n in ("school", "first_day", "last_day"))
        )
        .join_from(COVERAGE, BATCHES, BATCHES.c.id == COVERAGE.c.batch)
        .where(COVERAGE.c.tbl == NAME, BATCHES.c.live == 1, BATCHES.c.mode == "replace")
        .order_by(COVERAGE.c.batch)
    )


def folded(before: Months | None, told: Months, covers: list[tuple]) -> Months:
    """Months in force, with blank ones, sorted by key.

    Args:
        before: what is in force already, below all that is told.
        told: what live batches say.
        covers: batch, source, school (0: all), first and last day ("": open) of replacing batches.

    Returns:
        ``batch`` and ``line`` are those of the latest batch that says the month.
    """
    stack = [told.keys] if before is None else [before.keys, told.keys]
    keys, at = _unique(np.concatenate(stack))
    state = np.full((len(keys), DAYS), BLANK, dtype="uint8")
    batch, line = np.zeros(len(keys), dtype="int64"), np.zeros(len(keys), dtype="int64")
    if before is not None:
        old, at = at[: len(before.keys)], at[len(before.keys) :]
        state[old], batch[old], line[old] = before.state, before.batch, before.line
    runs = _runs(keys)
    for number in sorted({*told.batch.tolist(), *(row[0] for row in covers)}):
        for said_by, *covered in covers:
            if said_by == number:
                _clear(state, keys, runs, *covered)
        rows = np.flatnonzero(told.batch == number)
        place, new = at[rows], told.state[rows]
        state[place] = np.where(new != BLANK, new, state[place])
        batch[place], line[place] = number, told.line[rows]
    return Months(keys, state, batch, line)


def _unique(keys: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Rows of a table of whole numbers without repeats, sorted, and where each row went."""
    combined, values = np.zeros(len(keys), dtype="int64"), []
    for column in keys.T:  # four small ranges make one number: sorted a hundred times faster than rows
        found, code = np.unique(column, return_inverse=True)
        combined = combined * max(len(found), 1) + code
        values.append(found)
    _, first, at = np.unique(combined, return_index=True, return_inverse=True)
    return keys[first], at


def _runs(keys: np.ndarray) -> list[tuple[int, int, int, int]]:
    """Runs of one source and school: source, school, first position, position after the last."""
    if not len(keys):
        return []
    starts = np.flatnonzero(np.r_[True, (keys[1:, :2] != keys[:-1, :2]).any(axis=1)]).tolist()
    return [
        (int(keys[start, 0]), int(keys[start, 1]), start, end)
        for start, end in zip(starts, [*starts[1:], len(keys)], strict=True)
    ]


def _clear(
    state: np.ndarray,
    keys: np.ndarray,
    runs: list[tuple[int, int, int, int]],
    source: int,
    school: int,
    first_day: str,
    last_day: str,
) -> None:
    """Blank the days that a line of coverage speaks for."""
    first = _number(first_day) if first_day else 0
    last = _number(last_day) if last_day else OPEN
    for run_source, run_school, start, end in runs:
        if run_source != source or school not in (0, run_school):
            continue
        low = start + int(np.searchsorted(keys[start:end, 2], first // 100, side="left"))
        high = start + int(np.searchsorted(keys[start:end, 2], last // 100, side="right"))
        days = keys[low:high, 2:3] * 100 + np.arange(1, DAYS + 1)
        state[low:high][(days >= first) & (days <= last)] = BLANK


def _number(day: str) -> int:
    """20250902 for an ISO day."""
    return int(day.replace("-", ""))


def _write(tx: Tx, before: Months, after: Months) -> tuple[Counts, pd.DataFrame]:
    """Put in force what differs from what is. ``before`` holds no key that ``after`` lacks, unless no
    live batch says it any more."""
    keys, at = _unique(np.concatenate([before.keys, after.keys]))
    old, then = at[: len(before.keys)], at[len(before.keys) :]
    was, stays = np.zeros(len(keys), dtype=bool), np.zeros(len(keys), dtype=bool)
    was[old] = True
    kept = (after.state != BLANK).any(axis=1)
    stays[then[kept]] = True
    states = [np.full((len(keys), DAYS), BLANK, dtype="uint8") for _ in range(2)]
    notes = [np.zeros((len(keys), 2), dtype="int64") for _ in range(2)]
    for months, place, state, note in zip((before, after), (old, then), states, notes, strict=True):
        state[place] = months.state
        note[place] = np.column_stack([months.batch, months.line])
    differs = was & stays & (states[0] != states[1]).any(axis=1)
    stale = was & stays & (notes[0] != notes[1]).any(axis=1)
    counts = (
        int((~was & stays).sum()),
        int(differs.sum()),
        int((was & stays & ~differs).sum()),
        int((was & ~stays).sum()),
    )
    now = IN_FORCE[NAME]
    _delete(tx, keys[differs | stale | (was & ~stays)])
    put = np.flatnonzero((~was & stays) | differs | stale)
    columns = [keys[put, i].tolist() for i in range(4)]
    values = [texts(states[1][put]).tolist(), notes[1][put, 0].tolist(), notes[1][put, 1].tolist()]
    insert_rows(tx, now, [*ORDER, "marks", "batch", "line"], list(zip(*columns, *values, strict=True)))
    moved = keys[(was != stays) | differs]
    return counts, pd.DataFrame({"school": moved[:, 1], "month": moved[:, 2]}).drop_duplicates()


def _delete(tx: Tx, keys: np.ndarray) -> None:
    if not len(keys):
        return
    now, table = IN_FORCE[NAME], scratch.emptied(tx, scratch.touched(NAME))
    insert_rows(tx, table, ORDER, [tuple(row) for row in keys.tolist()])
    tx.connection.execute(delete(now).where(tuple_(*(now.c[n] for n in KEY)).in_(select(*table.c))))


def _query(table: FromClause) -> Select:
    return select(*(table.c[n] for n in (*ORDER, "marks", "batch", "line")))


def _same(one: FromClause, other: FromClause) -> ColumnElement[bool]:
    return and_(*(one.c[n] == other.c[n] for n in KEY))


def _months(tx: Tx, query: Select) -> Months:
    rows = tuples(tx, query)
    columns = list(zip(*rows, strict=True)) if rows else [()] * 7
    numbers = [np.array(columns[i], dtype="int64") for i in (0, 1, 2, 3, 5, 6)]
    state = characters(columns[4])
    return Months(np.column_stack(numbers[:4]), state, numbers[4], numbers[5])
