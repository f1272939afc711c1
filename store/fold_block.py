"""The fold of one block, day by day: a later mark wins, a covered day without a mark becomes blank."""

from collections.abc import Iterable, Mapping

import numpy as np

from store.blocks import BLANK, DAYS, Block
from store.fold_rows import Counts

NOBODY = Block(
    *(
        np.zeros(shape, dtype=kind)
        for shape, kind in ((0, "int64"), ((0, DAYS), "uint8"), (0, "int64"), (0, "int64"))
    )
)
"""A block of no students."""


def folded(before: Block, told: Mapping[int, Block], cleared: Mapping[int, np.ndarray]) -> Block:
    """A block in force.

    Args:
        before: what is in force already, below all that is told.
        told: what each live batch says, by its number.
        cleared: days that replacing batches speak for (31 times true or false), by number of the batch.

    Returns:
        Students of whom nothing is left are not in it. ``batches`` and ``lines`` are those of the latest
        batch that says the month of a student.
    """
    if len(before) == 0 and len(told) == 1 and max(cleared, default=0) <= (batch := min(told)):
        return _alone(told[batch], batch)
    persons = before.persons
    if told:
        persons = np.unique(np.concatenate([before.persons, *(block.persons for block in told.values())]))
    marks = np.full((len(persons), DAYS), BLANK, dtype="uint8")
    lines, batches = (np.zeros(len(persons), dtype="int64") for _ in range(2))
    at = np.searchsorted(persons, before.persons)
    marks[at], lines[at], batches[at] = before.marks, before.lines, before.batches
    for batch in sorted({*told, *cleared}):
        if batch in cleared:
            marks[:, cleared[batch]] = BLANK
        if batch in told:
            block = told[batch]
            at = np.searchsorted(persons, block.persons)
            marks[at] = np.where(block.marks != BLANK, block.marks, marks[at])
            lines[at], batches[at] = block.lines, batch
    left = (marks != BLANK).any(axis=1)
    return Block(persons[left], marks[left], lines[left], batches[left])


def _alone(block: Block, batch: int) -> Block:
    """A block in force of which one batch said all there is."""
    left = (block.marks != BLANK).any(axis=1)
    return Block(
        block.persons[left], block.marks[left], block.lines[left], np.full(int(left.sum()), batch, "int64")
    )


def same(one: Block, other: Block) -> bool:
    """Whether two blocks in force hold the same."""
    pairs = ((getattr(one, name), getattr(other, name)) for name in ("persons", "marks", "lines", "batches"))
    return all(np.array_equal(mine, others) for mine, others in pairs)


def changes(before: Block, after: Block) -> Counts:
    """How many students' months are new, changed, unchanged, withdrawn; by their marks."""
    if not len(before):
        return len(after), 0, 0, 0
    both, old, new = np.intersect1d(before.persons, after.persons, assume_unique=True, return_indices=True)
    changed = int((before.marks[old] != after.marks[new]).any(axis=1).sum())
    return len(after) - len(both), changed, len(both) - changed, len(before) - len(both)


def added(counts: Iterable[Counts]) -> Counts:
    """The sums of counts."""
    new, changed, unchanged, withdrawn = (sum(column) for column in zip((0, 0, 0, 0), *counts, strict=True))
    return new, changed, unchanged, withdrawn
