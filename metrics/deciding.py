"""The numbers that decide what is hidden, and how they stand in tables."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields

import numpy as np

from metrics.ranges import Flags, Floats
from metrics.wide import Ints, Words
from tables.codes import WHOLE

OVERLAPPING = ("activity", "partner", "source", "source_ends", "survey", "theme", "capacity")
"""A person may be in several groups or in none: groups do not add up to the total, and each stands
against all others of its place."""

BANDED = ("band", "hours_band")
"""Groups are outcomes of the same people: counts add up to the total, every ``n`` is the total."""

HALVES = {"band": (("satisfactory", "at_risk"), ("moderate", "severe"))}
"""Groups whose sum another indicator shows: chronic absence is the two worse bands."""


@dataclass
class Rows:
    """Numbers of one dimension as places x groups; ``count`` is missing where there is none."""

    n: Floats
    count: Floats
    must: Flags
    """Hidden whatever the count says: too few people, a mean that is exactly none or all, or too little
    has changed since it was last shown."""
    gone: Flags
    """Hidden from the start, without being small itself: it guarded another in an earlier edition."""
    fixed: Flags
    """Known from an earlier edition, and still the same: to hide it now would guard nothing."""
    band: Ints
    """What an earlier edition told of it in place of its numbers, as ``metrics.rate_bands.band`` has it."""
    band_least: Ints
    """The hiding threshold by which that band was told; 0 where none was."""
    inner: Floats
    """How many of ``count`` are counted again, where an indicator is a share of another's count; else
    missing."""

    @property
    def counted(self) -> bool:
        """Whether every row that holds people has a count."""
        return not np.isnan(np.where(self.n > 0, self.count, 0)).any()

    @property
    def nested(self) -> bool:
        """Whether some of ``count`` are counted again."""
        return not np.isnan(self.inner).all()


@dataclass(frozen=True)
class Deciding:
    """The numbers that decide, row by row.

    Attributes:
        place, dimension, grp: whose numbers; total rows have dimension and group "whole".
        n, count, inner: as in ``Rows``.
        must, gone, fixed, band, band_least: as in ``Rows``.
        value: as it would be shown; by it editions are compared.
    """

    place: Ints
    dimension: Words
    grp: Words
    n: Floats
    count: Floats
    must: Flags
    gone: Flags
    fixed: Flags
    value: Floats
    band: Ints
    band_least: Ints
    inner: Floats

    @classmethod
    def new(
        cls,
        place: Ints,
        dimension: Words,
        grp: Words,
        n: Floats,
        count: Floats,
        must: Flags,
        value: Floats,
        inner: Floats | None = None,
    ):
        """Numbers of which no earlier edition decided anything."""
        none = np.zeros(len(n), dtype=bool)
        nothing = np.full(len(n), np.nan) if inner is None else inner
        zero = none.astype("int64")
        return cls(place, dimension, grp, n, count, must, none, none, value, zero, zero, nothing)

    @property
    def nested(self) -> bool:
        """Whether the indicator is a share of another's count."""
        return not np.isnan(self.inner).all()

    @classmethod
    def together(cls, parts: "Sequence[Deciding]") -> "Deciding":
        """The rows of several, one below the other."""
        return cls(*(np.concatenate([getattr(part, each.name) for part in parts]) for each in fields(cls)))

    def part(self, mine: Ints) -> "Deciding":
        """These rows alone."""
        return type(self)(*(getattr(self, each.name)[mine] for each in fields(self)))


def each_table(rows: Deciding, at: Ints, places: int) -> Iterator[tuple[str, Ints, Rows, Ints]]:
    """Each table but the totals: dimension, its rows, and these as places x groups with the column of each.

    Args:
        at: number of each row's place.
        places: how many there are.
    """
    on_the_whole = rows.dimension == WHOLE
    for dimension in sorted(set(rows.dimension[~on_the_whole])):
        for part in halves(dimension, np.flatnonzero(rows.dimension == dimension), rows.grp):
            yield dimension, part, *laid_out(rows, part, at, places)


def halves(dimension: str, mine: Ints, grp: Words) -> list[Ints]:
    """Rows of the table, in parts where sums of some of its groups are known from elsewhere."""
    parts = [mine[np.isin(grp[mine], list(groups))] for groups in HALVES.get(dimension, ())]
    return [part for part in parts if len(part)] or [mine]


def laid_out(rows: Deciding, mine: Ints, at: Ints, places: int) -> tuple[Rows, Ints]:
    """Rows of one dimension as places x groups, and the column of each; what is not there holds nobody."""
    groups, column = np.unique(rows.grp[mine].astype(str), return_inverse=True)
    # Of a row given twice the first counts; numpy promises no order where one place is written twice.
    _, first = np.unique(at[mine] * max(len(groups), 1) + column, return_index=True)

    def matrix(values: np.ndarray) -> Floats:
        found = np.full((places, len(groups)), np.nan)
        found[at[mine][first], column[first]] = values[mine][first]
        return found

    n = np.nan_to_num(matrix(rows.n))
    count = np.where(n > 0, matrix(rows.count), np.nan)
    must, gone, fixed = (np.nan_to_num(matrix(each)) > 0 for each in (rows.must, rows.gone, rows.fixed))
    band, band_least = (np.nan_to_num(matrix(each)).astype("int64") for each in (rows.band, rows.band_least))
    inner = np.where(n > 0, matrix(rows.inner), np.nan)
    return Rows(n, count, must, gone, fixed, band, band_least, inner), column
