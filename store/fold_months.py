"""The fold of packed attendance, day by day: a later mark wins, a covered day without a mark is blank."""

import numpy as np
import pandas as pd
from sqlalchemy import Select, and_, delete, exists, insert, select, tuple_, union

from store import scratch
from store.attendance import BLANK, DAYS, characters, texts
from store.bulk import fetch, insert_frame
from store.connect import Tx
from store.fold_rows import Counts, touch_all
from store.schema import BATCHES, COVERAGE, FACTS, IN_FORCE, SAID, key

__all__ = ["refold", "touch", "touch_all"]

NAME = "attendance_months"
KEY = list(key(FACTS[NAME]))
_COVERS = ["source", "school", "first_day", "last_day"]


def touch(tx: Tx, name: str, batch: int, source: int, live: bool, withdraws: bool) -> bool:
    """Note the months that can change with a batch: those it says, and those it covers a day of.

    Returns:
        Whether there are any.
    """
    said = SAID[NAME]
    says = tx.connection.scalar(select(exists(select(said.c.batch).where(said.c.batch == batch))))
    if not says and not withdraws:
        return False
    table = scratch.emptied(tx, scratch.touched(NAME))
    own = select(*(said.c[n] for n in KEY)).where(said.c.batch == batch)
    together = union(own, *_covered(tx, batch, source, live)) if withdraws else own
    return tx.connection.execute(insert(table).from_select(KEY, together)).rowcount != 0


def _covered(tx: Tx, batch: int, source: int, live: bool) -> list[Select]:
    """Months of earlier batches of the source of which a replacing batch covers a day."""
    table = IN_FORCE[NAME] if live else SAID[NAME]
    told = fetch(tx, select(COVERAGE).where(COVERAGE.c.batch == batch, COVERAGE.c.tbl == NAME))
    wanted = []
    for school, first, last in told[["school", "first_day", "last_day"]].to_numpy().tolist():
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


def refold(tx: Tx, name: str) -> tuple[Counts, pd.DataFrame]:
    """Make the months in force of the touched keys again.

    Returns:
        How many are new, changed, unchanged, withdrawn, and where those that differ lie (``school`` and
        ``month``).
    """
    keys, now, said = scratch.touched(NAME), IN_FORCE[NAME], SAID[NAME]
    same_now = and_(*(keys.c[n] == now.c[n] for n in KEY))
    same_said = and_(*(keys.c[n] == said.c[n] for n in KEY))
    before = fetch(tx, select(now).join_from(keys, now, same_now))
    told = fetch(
        tx,
        select(said)
        .join_from(keys, said, same_said)
        .join(BATCHES, and_(BATCHES.c.id == said.c.batch, BATCHES.c.live == 1)),
    )
    sources = [int(n) for n in told["source"].unique()]
    covers = fetch(
        tx,
        select(BATCHES.c.source, COVERAGE)
        .join_from(COVERAGE, BATCHES, BATCHES.c.id == COVERAGE.c.batch)
        .where(
            COVERAGE.c.tbl == NAME,
            BATCHES.c.live == 1,
            BATCHES.c.mode == "replace",
            BATCHES.c.source.in_(sources),
        ),
    )
    after = folded(told, covers)
    return _write(tx, before, after)


def folded(told: pd.DataFrame, covers: pd.DataFrame) -> pd.DataFrame:
    """The months in force.

    Args:
        told: what live batches say, columns of ``said_attendance_months``.
        covers: what live replacing batches speak for, with their ``source``.

    Returns:
        A row for each key with a day that is not blank; ``batch`` and ``line`` of the latest that says
        the month.
    """
    told = told.sort_values("batch", kind="stable", ignore_index=True)
    months = told.drop_duplicates(KEY, keep="last").sort_values(["source", "school", "month", "person"])
    months = months.reset_index(drop=True)
    if months.empty:
        return months
    index = pd.MultiIndex.from_frame(months[KEY])
    at = index.get_indexer(pd.MultiIndex.from_frame(told[KEY]))
    state = np.full((len(months), DAYS), BLANK, dtype="uint8")
    marks = characters(told["marks"])
    blocks = _blocks(months)
    said_rows: dict[int, np.ndarray] = {**told.groupby("batch").indices}  # type: ignore[dict-item]
    cover_rows: dict[int, np.ndarray] = {**covers.groupby("batch").indices}  # type: ignore[dict-item]
    for batch in sorted({*said_rows, *cover_rows}):
        if batch in cover_rows:
            for told_of in covers.iloc[cover_rows[batch]][_COVERS].to_numpy().tolist():
                _clear(state, months["month"].to_numpy(), blocks, *told_of)
        if batch in said_rows:
            rows = said_rows[batch]
            places, new = at[rows], marks[rows]
            state[places] = np.where(new != BLANK, new, state[places])
    months = months.assign(marks=texts(state))
    return months[(state != BLANK).any(axis=1)].reset_index(drop=True)


def _blocks(months: pd.DataFrame) -> list[tuple[int, int, int, int]]:
    """Runs of one source and school: source, school, first position, position after the last."""
    pair = months[["source", "school"]].to_numpy()
    starts = np.flatnonzero(np.r_[True, (pair[1:] != pair[:-1]).any(axis=1)])
    ends = np.r_[starts[1:], len(pair)]
    return [(int(pair[s, 0]), int(pair[s, 1]), int(s), int(e)) for s, e in zip(starts, ends, strict=True)]


def _clear(
    state: np.ndarray,
    months: np.ndarray,
    blocks: list[tuple[int, int, int, int]],
    source: int,
    school: int,
    first_day: str,
    last_day: str,
) -> None:
    """Blank the days that a line of coverage speaks for (school 0: all; a day "": open)."""
    first = _number(first_day) if first_day else 0
    last = _number(last_day) if last_day else 99999999
    for block_source, block_school, start, end in blocks:
        if block_source != source or school not in (0, block_school):
            continue
        month = months[start:end]
        low = start + int(np.searchsorted(month, first // 100, side="left"))
        high = start + int(np.searchsorted(month, last // 100, side="right"))
        days = months[low:high, None] * 100 + np.arange(1, DAYS + 1)
        state[low:high][(days >= first) & (days <= last)] = BLANK


def _number(day: str) -> int:
    """20250902 for an ISO day."""
    return int(day.replace("-", ""))


def _write(tx: Tx, before: pd.DataFrame, after: pd.DataFrame) -> tuple[Counts, pd.DataFrame]:
    """Put the months in force that differ from those that are."""
    both = before.merge(after, on=KEY, how="outer", suffixes=("_now", ""), indicator="side")
    gone, new = both["side"] == "left_only", both["side"] == "right_only"
    differs = ~gone & ~new & (both["marks_now"] != both["marks"])
    stale = ~gone & ~new & ((both["batch_now"] != both["batch"]) | (both["line_now"] != both["line"]))
    counts = (int(new.sum()), int(differs.sum()), int((~gone & ~new & ~differs).sum()), int(gone.sum()))
    rewritten = both[gone | new | differs | stale]
    now, keys = IN_FORCE[NAME], scratch.touched(NAME)
    if bool((gone | differs | stale).any()):
        scratch.emptied(tx, keys)
        insert_frame(tx, keys, rewritten[KEY])
        tx.connection.execute(delete(now).where(tuple_(*(now.c[n] for n in KEY)).in_(select(*keys.c))))
    kept = rewritten[~gone.reindex(rewritten.index)]
    kept = kept[[*KEY, "marks", "batch", "line"]].astype({"batch": "int64", "line": "int64"})
    insert_frame(tx, now, kept.sort_values(KEY))
    return counts, both.loc[gone | new | differs, ["school", "month"]].drop_duplicates()
