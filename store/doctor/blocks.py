"""Blocks of attendance that batches say: readable, of persons who are there, with marks that are known."""

from collections import Counter
from collections.abc import Iterator

import numpy as np
from sqlalchemy import select

from store.attendance_blocks import NAME, read, said
from store.blocks import BLANK
from store.bulk import tuples
from store.connect import StoreError, Tx
from store.doctor.finding import RESTORE, Finding, rows
from store.schema import ENTITIES, MARKS, SAID

WHERE = SAID[NAME].name

BLANK_ALONE = np.arange(256) == BLANK
"""By character whether it is explained: of a source without a dictionary a blank alone."""


def findings(tx: Tx) -> Iterator[Finding]:
    """Damaged blocks, and students' months that point at a person or mark that is not there."""
    persons = np.array(tuples(tx, select(ENTITIES.c.id).where(ENTITIES.c.kind == "person")), "int64").ravel()
    known = _known(tx)
    nobody, unexplained = 0, Counter[int]()
    for _batch, source, school, month, data in said(tx):
        try:
            block = read(SAID[NAME], school, month, data)
        except StoreError as fault:
            yield Finding(str(fault), WHERE, RESTORE, stops=True)
            continue
        nobody += int((~np.isin(block.persons, persons) & (block.persons != 0)).sum())
        strange = ~known.get(source, BLANK_ALONE)[block.marks]
        unexplained[source] += int(strange.any(axis=1).sum())
    if nobody:
        yield Finding(f"{rows(nobody)} name a person that is not there.", WHERE, RESTORE)
    for source, count in sorted(unexplained.items()):
        if count:
            what = f"{rows(count)} of source {source} hold a mark that its dictionary lacks."
            yield Finding(what, WHERE, RESTORE)


def _known(tx: Tx) -> dict[int, np.ndarray]:
    """By source and character whether the source's dictionary explains it."""
    found: dict[int, np.ndarray] = {}
    for source, mark in tuples(tx, select(MARKS.c.source, MARKS.c.mark)):
        found.setdefault(source, BLANK_ALONE.copy())[ord(mark)] = True
    return found
