"""Facts of a school year in portions: of some schools' students, and of students of several schools."""

from collections.abc import Collection, Sequence

import pandas as pd
from sqlalchemy import ColumnElement, Select, func, or_, select

from store.bulk import IN_LIST, fetch
from store.connect import Tx
from store.schema import COUNTS, FACTS, IN_FORCE, key

ENROLMENTS = IN_FORCE["enrolments"]
VISITS = IN_FORCE["participation"]


def sizes(tx: Tx, year: int, schools: Collection[int] | None = None) -> dict[int, int]:
    """Stays in each of these schools (None: of all) that has any in a school year, in their order."""
    school = ENROLMENTS.c.school
    query = select(school, func.count()).where(ENROLMENTS.c.year == year).group_by(school).order_by(school)
    if schools is not None:
        query = query.where(school.in_(sorted(schools)))
    return {int(row[0]): int(row[1]) for row in tx.connection.execute(query)}


def in_several(tx: Tx, year: int, schools: Collection[int] | None) -> list[int]:
    """Students of these schools (None: of all) who are on the roster of more than one, in order."""
    person = ENROLMENTS.c.person
    query = (
        select(person)
        .where(ENROLMENTS.c.year == year)
        .group_by(person)
        .having(func.count(ENROLMENTS.c.school.distinct()) > 1)
        .order_by(person)
    )
    if schools is not None:
        query = query.where(person.in_(_students(year, schools)))
    return [int(row[0]) for row in tx.connection.execute(query)]


def counted_in_several(tx: Tx, year: int, schools: Sequence[int], districts: Sequence[int]) -> list[int]:
    """Students who were counted in these schools and have a row of a district besides, in order."""
    here, beside = COUNTS["student_years"].alias("here"), COUNTS["student_years"].alias("beside")
    same = (beside.c.year == here.c.year) & (beside.c.person == here.c.person)
    query = (
        select(here.c.person)
        .distinct()
        .join(beside, same & beside.c.place.in_(list(districts)))
        .where(here.c.year == year, here.c.place.in_(list(schools)))
        .order_by(here.c.person)
    )
    return [int(row[0]) for row in tx.connection.execute(query)]


def enrolments(tx: Tx, year: int, schools: Sequence[int], persons: Sequence[int]) -> pd.DataFrame:
    """Stays of a year in these schools, and all stays of these students; columns of the table in force."""
    own = ENROLMENTS.c.school.in_(schools)
    found = [fetch(tx, _rows("enrolments").where(ENROLMENTS.c.year == year, own))]
    for part in _parts(persons):
        other = (ENROLMENTS.c.person.in_(part), ENROLMENTS.c.school.not_in(schools))
        found.append(fetch(tx, _rows("enrolments").where(ENROLMENTS.c.year == year, *other)))
    return _together(found)


def visits(
    tx: Tx, year: int, days: tuple[str, str], schools: Sequence[int], persons: Sequence[int]
) -> pd.DataFrame:
    """Who came to what between two days, of the students of these schools and these students."""
    within = (VISITS.c.day >= days[0], VISITS.c.day <= days[1])
    own = VISITS.c.person.in_(_students(year, schools))
    found = [fetch(tx, _rows("participation").where(*within, own))] if schools else []
    if persons:
        found += [fetch(tx, _rows("participation").where(*within, _among(part))) for part in _parts(persons)]
    if not found:
        return fetch(tx, _rows("participation").where(VISITS.c.person == 0))
    return _together(found).drop_duplicates(list(key(FACTS["participation"])), ignore_index=True)


def _among(persons: Sequence[int]) -> ColumnElement[bool]:
    return VISITS.c.person.in_(persons)


def _students(year: int, schools: Collection[int]) -> Select:
    wanted = or_(*(ENROLMENTS.c.school.in_(part) for part in _parts(sorted(schools))))
    return select(ENROLMENTS.c.person).where(ENROLMENTS.c.year == year, wanted)


def _rows(name: str) -> Select:
    return select(IN_FORCE[name])


def _parts(values: Sequence[int]) -> list[list[int]]:
    return [list(values[at : at + IN_LIST]) for at in range(0, len(values), IN_LIST)] or [[]]


def _together(frames: list[pd.DataFrame]) -> pd.DataFrame:
    return frames[0] if len(frames) == 1 else pd.concat(frames, ignore_index=True)
