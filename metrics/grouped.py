"""Whole numbers about rows, added up by place, year and one split after the other, as cells.

Plain arrays: a frame for each split costs more than all the counting.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from metrics.keys import Columns, Ints, Words, coded, distinct
from tables.derived import CELLS


@dataclass(frozen=True)
class Split:
    """One dimension of rows.

    Attributes:
        dimension: what it is called.
        codes, names: of each row the number of its group, and what the groups are called.
    """

    dimension: str
    codes: Ints
    names: Words


def split(dimension: str, values: object) -> Split:
    """A dimension told by a column of text."""
    return Split(dimension, *coded(values))


@dataclass(frozen=True)
class Part:
    """Sums of the groups of one dimension: a row a group, a column a measure."""

    dimension: str
    year: Ints
    place: Ints
    grp: Words
    measures: Sequence[str]
    sums: Ints


class Rows:
    """Rows of whole numbers, such as students.

    Args:
        year, place: where each row counts.
        numbers: a row each, a column a measure.
        measures: what the columns are called.
    """

    def __init__(self, year: Ints, place: Ints, numbers: Ints, measures: Sequence[str]) -> None:
        at, self.home = distinct(year, place)
        self.year, self.place = year[at], place[at]
        self.numbers, self.measures = numbers, measures

    def summed(self, by: Split) -> Part:
        """The sums of every group that has a row."""
        width = max(len(by.names), 1)
        together = self.home * width + by.codes
        order = np.argsort(together, kind="stable")
        begins = np.flatnonzero(np.diff(together[order], prepend=-1))
        sums = np.add.reduceat(self.numbers[order], begins, axis=0) if len(begins) else self.numbers[:0]
        home, group = np.divmod(together[order][begins], width)
        return Part(by.dimension, self.year[home], self.place[home], by.names[group], self.measures, sums)


def tall(parts: Sequence[Part]) -> Columns:
    """Parts as ``tables.derived.CELLS``, by key; no row of no part."""
    if not parts:
        numbers = ("year", "place", "amount")
        return {name: np.empty(0, dtype="int64" if name in numbers else object) for name in CELLS.names}
    groups = [len(part.grp) for part in parts]
    year, place = (np.concatenate([getattr(part, name) for part in parts]) for name in ("year", "place"))
    dimension, dimensions = coded(np.repeat(np.array([part.dimension for part in parts], object), groups))
    grp, names = coded(np.concatenate([part.grp for part in parts]))
    measures = sorted({name for part in parts for name in part.measures})
    number = {name: at for at, name in enumerate(measures)}
    measure = np.concatenate([np.tile([number[n] for n in p.measures], len(p.grp)) for p in parts]).astype(
        int
    )
    line = np.repeat(np.arange(sum(groups)), np.repeat([len(part.measures) for part in parts], groups))
    order = np.lexsort((measure, grp[line], dimension[line], place[line], year[line]))
    line, measure = line[order], measure[order]
    columns = {
        "year": year[line],
        "place": place[line],
        "dimension": dimensions[dimension[line]],
        "grp": names[grp[line]],
        "measure": np.array(measures, dtype=object)[measure],
        "amount": np.concatenate([part.sums.ravel() for part in parts])[order],
    }
    return {name: columns[name] for name in CELLS.names}
