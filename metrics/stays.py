"""Stays: when a student belonged to which school, each day of a school told once."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from metrics.keys import Ints, Table, Words, coded, distinct, ints
from tables import HOME_DISTRICT, year_days
from tables.codes import GROUP_DIMENSIONS

TRAITS = ("grade", *GROUP_DIMENSIONS)
"""What an enrolment tells about a student; a blank is "not recorded"."""

EPOCH = pd.Timestamp("1970-01-01").date().toordinal()

NO_DAY = np.iinfo("int64").min


@dataclass(frozen=True)
class Stays:
    """Stays that do not overlap within a school, in order of person, school, year and day.

    Attributes:
        person, school, district, year: whole numbers.
        first, last: day numbers, both inside; ``last`` before ``first``: no day.
        codes, names: of each of TRAITS a number a stay, and the text of each number.
    """

    person: Ints
    school: Ints
    district: Ints
    year: Ints
    first: Ints
    last: Ints
    codes: dict[str, Ints]
    names: dict[str, Words]

    def __len__(self) -> int:
        return len(self.person)


@dataclass(frozen=True)
class Students:
    """Students of places in a school year, in order of year, place and person.

    Attributes:
        year, place, person: whole numbers.
        traits: what the last stay says of them; where that is blank, the latest stay that does not.
        of_stay: which of them each stay belongs to.
    """

    year: Ints
    place: Ints
    person: Ints
    traits: dict[str, Words]
    of_stay: Ints


def day_numbers(days: object) -> Ints:
    """Turn ISO days into whole numbers (days since 1970-01-01).

    Args:
        days: ISO text; blank or missing: no day.

    Returns:
        int64 array; the smallest whole number stands for no day.

    Raises:
        ValueError: a text is no day (a loader let it through).
    """
    codes, texts = pd.factorize(np.asarray(days, dtype=object), use_na_sentinel=True)
    known = np.array([text or "NaT" for text in texts], dtype="datetime64[D]").astype("int64")
    return np.append(known, NO_DAY)[codes]


def stays(enrolments: Table, district_of: Mapping[int, int]) -> Stays:
    """Turn enrolments into stays that do not overlap within a school.

    Where two stays of a student in one school overlap, the earlier one keeps its days and the
    later one the rest, so that no day is counted twice.

    Args:
        enrolments: columns of ``tables.facts.ENROLMENTS``. A blank first or last day means from
            the start or to the end of the school year; both days belong to the stay.
        district_of: district of each school; a school not named belongs to the home district.
    """
    person, school, year = (ints(enrolments[name]) for name in ("person", "school", "year"))
    years, year_at = np.unique(year, return_inverse=True)
    limits = [[day.toordinal() - EPOCH for day in year_days(one)] for one in years.tolist()]
    opens, closes = np.array(limits, dtype="int64").reshape(-1, 2)[year_at].T
    first, last = day_numbers(enrolments["first_day"]), day_numbers(enrolments["last_day"])
    first = np.maximum(first, opens)
    last = np.where(last == NO_DAY, closes, np.minimum(last, closes))
    told = {name: coded(enrolments[name]) for name in TRAITS}
    # All columns that can differ take part, so that the order given never matters.
    parts = [person, school, year, first, last, *(codes for codes, _ in told.values())]
    order = np.lexsort(parts[::-1])
    person, school, year, first, last = (column[order] for column in parts[:5])
    _, theirs = distinct(person, school, year)
    first = np.maximum(first, highest_before(theirs, last) + 1)
    return Stays(
        person,
        school,
        districts(school, district_of),
        year,
        first,
        last,
        {name: codes[order] for name, (codes, _) in told.items()},
        {name: names for name, (_, names) in told.items()},
    )


def highest_before(group: Ints, last: Ints) -> Ints:
    """Highest last day of the rows before in each group (numbers that do not fall); no day at its first."""
    again = np.append(False, group[1:] == group[:-1])[: len(group)]
    if not again.any():
        return np.full(len(group), NO_DAY)
    # A running maximum that starts anew with each group: later ones stand a step higher.
    lowest = int(last.min())
    step = group * (int(last.max()) - lowest + 1)
    highest = np.maximum.accumulate(last - lowest + step)
    return np.where(again, np.append(0, highest[:-1]) - step + lowest, NO_DAY)


def districts(schools: object, district_of: Mapping[int, int]) -> Ints:
    """District of each school (int64); a school not named belongs to the home district."""
    found, at = np.unique(ints(schools), return_inverse=True)
    return np.array([district_of.get(one, HOME_DISTRICT) for one in found.tolist()], dtype="int64")[at]


def students(found: Stays, place: Ints) -> Students:
    """Say who is where in each school year.

    Args:
        place: of each stay, its school or district.
    """
    at, of_stay = distinct(found.year, place, found.person)
    order = np.lexsort((found.school, found.first, found.last, of_stay))
    ends = np.flatnonzero(np.append(np.diff(of_stay[order]) > 0, True)[: len(order)])
    begins = np.append(0, ends[:-1] + 1)[: len(ends)]
    traits = {}
    for name, names in found.names.items():
        codes, rows = found.codes[name][order], np.arange(len(order))
        told = np.isin(codes, np.flatnonzero(names != ""))
        latest = np.maximum.accumulate(np.where(told, rows, -1))[ends]
        chosen = np.append(names, "").astype(object)
        traits[name] = chosen[np.where(latest >= begins, codes[latest], len(names))]
    return Students(found.year[at], place[at], found.person[at], traits, of_stay)
