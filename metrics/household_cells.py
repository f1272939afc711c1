"""Cells of households: those of which somebody came to an event, and those helped with learning at home.

A household with students in two groups is in both, and one of two schools in both and once in the district:
so groups, and schools, add up to more than there are.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

import numpy as np

from metrics.grouped import Part, Rows, Split
from metrics.keys import Columns, Ints, Words, distinct, ints
from metrics.stays import districts
from metrics.wide import Flags
from tables.codes import GROUP_DIMENSIONS, WHOLE

CAME = ("households_told", "families_came")
"""Households of schools where it is told whose family came; those of which somebody came."""

HELPED = ("households_known", "families_helped")
"""Households of schools where it is told who was helped with learning at home; those that were."""

MEASURES = (*CAME, *HELPED)

SPLITS = {CAME: ("grade", *GROUP_DIMENSIONS), HELPED: ("grade",)}
"""By what households are split."""

GROUPS = ("grade", *GROUP_DIMENSIONS)


@dataclass(frozen=True)
class Homes:
    """Students of a school year with their households; a row a student and school.

    Attributes:
        place, person: of whom; students of several schools have a row of the district besides.
        home: number of the household.
        codes, names: of each of GROUPS the number of the student's group, and what the groups are called.
    """

    place: Ints
    person: Ints
    home: Ints
    codes: Mapping[str, Ints]
    names: Mapping[str, Words]

    def some(self, which: np.ndarray) -> "Homes":
        """Some of the rows, by flag or position."""
        codes = {name: values[which] for name, values in self.codes.items()}
        return Homes(self.place[which], self.person[which], self.home[which], codes, self.names)


def count(
    of: Homes, year: int, done: Mapping[tuple[str, str], Collection[int]], district_of: Mapping[int, int]
) -> list[Part]:
    """Households of schools and districts, and those of which something is told.

    Args:
        of: all students of the year.
        done: by CAME and HELPED the students in whose name it is told; others do not matter.
        district_of: district of each school.

    Returns:
        Parts of cells. A school where nothing is told of any of its students counts nowhere: none is known to
        have come there, or not to.
    """
    parts = []
    for measures, persons in done.items():
        named = np.isin(of.person, sorted(persons))
        at_school = np.isin(of.place, list(district_of))
        told = np.isin(of.place, np.unique(of.place[named & at_school])) & at_school
        if not told.any():
            continue
        parts += _counted(of.some(told), named[told], year, measures)
        up, theirs = _lifted(of, told, at_school, district_of)
        parts += _counted(up, named[theirs], year, measures)
    return parts


def _lifted(of: Homes, told: Flags, at_school: Flags, district_of: Mapping[int, int]) -> tuple[Homes, Ints]:
    """Students of these schools as their districts', each once, and where their rows stand."""
    several = np.isin(of.person, of.person[~at_school])
    beside = ~at_school & np.isin(of.person, of.person[told])
    at = np.flatnonzero((told & ~several) | beside)
    rows = of.some(at)
    place = np.where(at_school[at], districts(rows.place, district_of), rows.place)
    return Homes(place, rows.person, rows.home, rows.codes, rows.names), at


def _counted(of: Homes, named: Flags, year: int, measures: tuple[str, str]) -> list[Part]:
    """Sums of households by every split; ``named``: whether it is told of each student."""
    at, household = distinct(of.place, of.home)
    done = np.bincount(household, named, minlength=len(at)) > 0
    whole = Split(WHOLE, np.zeros(len(at), dtype="int64"), np.array([WHOLE], dtype=object))
    parts = [_rows(of, at, done, year, measures).summed(whole)]
    for by in SPLITS[measures]:
        first, _ = distinct(household, of.codes[by])
        rows = _rows(of, first, done[household[first]], year, measures)
        parts.append(rows.summed(Split(by, of.codes[by][first], of.names[by])))
    return parts


def _rows(of: Homes, at: Ints, done: Flags, year: int, measures: tuple[str, str]) -> Rows:
    numbers = np.column_stack([np.ones(len(at), dtype="int64"), ints(done)])
    return Rows(np.full(len(at), year), of.place[at], numbers, measures)


def numbered(person: Ints, household_of: Mapping[int, str]) -> Ints:
    """The household of each student as a number; where none is told, the student is one by itself.

    Args:
        person: of each row.
        household_of: the household of each student of whom it is told.
    """
    number: dict[str, int] = {}
    told = {who: number.setdefault(name, len(number)) for who, name in household_of.items() if name}
    return np.array([told.get(who, -1 - who) for who in person.tolist()], dtype="int64")


def of_rows(parts: list[Columns], household_of: Mapping[int, str]) -> Homes:
    """Students of some places after the other as one; ``parts`` have ``place, person`` and GROUPS."""
    place, person = (np.concatenate([ints(part[name]) for part in parts]) for name in ("place", "person"))
    codes: dict[str, Ints] = {}
    names: dict[str, Words] = {}
    for by in GROUPS:
        known: dict[str, int] = {}
        found = [[known.setdefault(text, len(known)) for text in part[by].tolist()] for part in parts]
        codes[by] = np.array([code for each in found for code in each], dtype="int64")
        names[by] = np.array(list(known), dtype=object)
    return Homes(place, person, numbered(person, household_of), codes, names)
