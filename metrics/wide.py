"""Cells side by side: one position a group, one array a measure.

Plain arrays, because the tables are small and many: laying out one pandas frame for each of them costs
more than all the counting.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from metrics.intervals import Floats
from metrics.keys import Table, ints
from metrics.order import rank
from tables.codes import REFUSED, WHOLE

Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]
Words = NDArray[np.object_]

Sums = Mapping[str, Floats]
"""Sums by measure, one number a group."""


@dataclass(frozen=True)
class Wide:
    """All groups that were counted, by year, place and the order of groups, the total first.

    Attributes:
        year, place, dimension, grp: who each position is.
        home: number of its year and place, in order.
        names: the measures, in the order of the columns of ``amount``.
        amount: positions x measures; 0 where a measure is not counted for a group.
        counted: positions x measures; whether it is.
    """

    year: Ints
    place: Ints
    dimension: Words
    grp: Words
    home: Ints
    names: dict[str, int]
    amount: Floats
    counted: Flags

    @cached_property
    def total(self) -> Ints:
        """Position of the total row of each year and place; -1 where there is none."""
        found = np.full(int(self.home.max(initial=-1)) + 1, -1, dtype="int64")
        whole = np.flatnonzero(self.dimension == WHOLE)
        found[self.home[whole]] = whole
        return found

    @cached_property
    def refused(self) -> Ints:
        """Position of those of each group who refuse to take part in comparisons; -1 where there are none."""
        found = np.full(len(self.home), -1, dtype="int64")
        apart = np.flatnonzero([name.startswith(REFUSED) for name in self.dimension.tolist()])
        names = zip(self.home[apart].tolist(), self.dimension[apart], self.grp[apart], strict=True)
        at = {
            (home, by.removeprefix(REFUSED), grp): to
            for (home, by, grp), to in zip(names, apart, strict=True)
        }
        some = np.flatnonzero(np.isin(self.home, self.home[apart]))
        for one in some.tolist() if at else ():
            found[one] = at.get((int(self.home[one]), self.dimension[one], self.grp[one]), -1)
        return found

    def said(self, measures: tuple[str, ...]) -> Flags:
        """Positions for which any of these measures is counted."""
        columns = [self.names[name] for name in measures if name in self.names]
        return np.asarray(self.counted[:, columns].any(axis=1))

    def sums(self, measures: tuple[str, ...], at: Ints) -> dict[str, Floats]:
        """The measures at these positions; missing at position -1."""
        nothing = np.zeros(len(at))
        found = {
            name: self.amount[at, self.names[name]] if name in self.names and len(self.home) else nothing
            for name in measures
        }
        return {name: np.where(at < 0, np.nan, values) for name, values in found.items()}


def wide(cells: Table) -> Wide:
    """Cells (``tables.derived.CELLS``) of any places, years and dimensions, laid side by side.

    Raises:
        ValueError: a cell is said twice.
    """
    dimension, dimensions = _coded(cells["dimension"])
    grp, groups = _coded(cells["grp"])
    measure, names = _coded(cells["measure"])
    year, place = ints(cells["year"]), ints(cells["place"])
    # One number for a dimension and group, in the order they are shown; the total is the first.
    both, kind = np.unique(dimension * len(groups) + grp, return_inverse=True)
    pairs = [(str(dimensions[code // len(groups)]), str(groups[code % len(groups)])) for code in both]
    order = sorted(range(len(pairs)), key=lambda at: (pairs[at][1] != WHOLE, pairs[at][0], rank(*pairs[at])))
    shown_at = np.empty(len(pairs), dtype="int64")
    shown_at[order] = np.arange(len(pairs))
    years, year_at = np.unique(year, return_inverse=True)
    places, place_at = np.unique(place, return_inverse=True)
    home = year_at * len(places) + place_at
    found, at = np.unique(home * max(len(pairs), 1) + shown_at[kind], return_inverse=True)
    counted = np.zeros((len(found), len(names)), dtype=bool)
    counted[at, measure] = True
    if counted.sum() != len(at):
        raise ValueError("A cell is said twice.")
    amount = np.zeros(counted.shape)
    amount[at, measure] = np.asarray(cells["amount"], dtype="float64")
    homes, which = np.divmod(found, max(len(pairs), 1))
    named = np.array([pairs[at] for at in order], dtype=object).reshape(-1, 2)
    return Wide(
        year=years[homes // max(len(places), 1)],
        place=places[homes % max(len(places), 1)],
        dimension=named[which, 0],
        grp=named[which, 1],
        home=np.unique(homes, return_inverse=True)[1],
        names={str(name): column for column, name in enumerate(names)},
        amount=amount,
        counted=counted,
    )


def others(whole: Sums, sums: Sums) -> dict[str, Floats]:
    """The sums of everybody else: the total less the group."""
    return {name: whole[name] - values for name, values in sums.items()}


def _coded(texts: pd.Series | np.ndarray) -> tuple[Ints, Words]:
    """Numbers for texts, and what each stands for."""
    codes, uniques = pd.factorize(texts)
    return codes.astype("int64"), np.asarray(uniques, dtype=object)
