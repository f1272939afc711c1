"""Packed attendance, folded again block by block and compared month by month of each student."""

from collections.abc import Iterator

import numpy as np
from sqlalchemy import select

from store.attendance_blocks import KEY, NAME, read
from store.blocks import Block
from store.bulk import tuples
from store.connect import StoreError, Tx
from store.fold_block import NOBODY
from store.fold_months import places, put_anew, refold
from store.schema import IN_FORCE, SAID

__all__ = ["KEY", "differing", "mend"]

Differing = dict[str, list[tuple]]


def differing(tx: Tx) -> Iterator[Differing]:
    """For each school: students' months that are missing, other than what batches say, or said by none;
    blocks that cannot be read have no person in their key."""
    for _source, _school, found in _by_school(tx):
        together: Differing = {kind: [] for kind in ("missing", "other", "stray", "damaged")}
        for kinds in found.values():
            for kind, keys in kinds.items():
                together[kind] += keys
        yield {kind: sorted(keys) for kind, keys in together.items()}


def mend(tx: Tx) -> None:
    """Fold the blocks that differ again."""
    for source, school, found in _by_school(tx):
        months = [month for month, kinds in found.items() if any(kinds.values())]
        if months:
            put_anew(tx, source, school, months)


def _by_school(tx: Tx) -> Iterator[tuple[int, int, dict[int, Differing]]]:
    for source, schools in places(tx, SAID[NAME], IN_FORCE[NAME]).items():
        for school, months in schools.items():
            there = _there(tx, source, school)
            found = {
                month: _compared(there.get(month, NOBODY), should, source, school, month)
                for month, should in refold(tx, source, school, months)
            }
            yield source, school, found


def _there(tx: Tx, source: int, school: int) -> dict[int, Block | None]:
    """Blocks in force by month; None for one that cannot be read."""
    now = IN_FORCE[NAME]
    query = select(now.c.month, now.c.block).where(now.c.source == source, now.c.school == school)
    return {month: _readable(school, month, data) for month, data in tuples(tx, query)}


def _readable(school: int, month: int, data: bytes) -> Block | None:
    try:
        return read(IN_FORCE[NAME], school, month, data)
    except StoreError:
        return None


def _compared(there: Block | None, should: Block, source: int, school: int, month: int) -> Differing:
    if there is None:
        return {"damaged": [(source, "", school, month)]}
    both, mine, other = np.intersect1d(there.persons, should.persons, return_indices=True)
    pairs = ((getattr(there, name)[mine], getattr(should, name)[other]) for name in ("lines", "batches"))
    differs = (there.marks[mine] != should.marks[other]).any(axis=1)
    for one, another in pairs:
        differs |= one != another
    persons = {
        "missing": np.setdiff1d(should.persons, there.persons),
        "other": both[differs],
        "stray": np.setdiff1d(there.persons, should.persons),
    }
    return {
        kind: [(source, person, school, month) for person in who.tolist()] for kind, who in persons.items()
    }
