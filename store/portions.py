"""Facts of a school year in portions: of some schools' students, and of students of several schools."""

from collections.abc import Collection, Mapping, Sequence

import numpy as np
from sqlalchemy import Select, func, not_, select

from store import crosswalk, matches
from store.attendance_blocks import NAME as ATTENDANCE
from store.bulk import tuples
from store.columns import Columns, columns, together
from store.connect import Tx
from store.one_of import one_of
from store.schema import BATCHES, COUNTS, COVERAGE, FACTS, IN_FORCE, key

ENROLMENTS = IN_FORCE["enrolments"]
SESSIONS = IN_FORCE["sessions"]
CALENDAR = IN_FORCE["calendar"]
TOTALS = IN_FORCE["attendance_totals"]


def sizes(tx: Tx, year: int, schools: Collection[int] | None = None) -> dict[int, int]:
    """Stays in each of these schools (None: of all) that has any in a school year, in their order."""
    school = ENROLMENTS.c.school
    query = select(school, func.count()).where(ENROLMENTS.c.year == year).group_by(school).order_by(school)
    if schools is not None:
        query = query.where(one_of(tx, school, schools))
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
        query = query.where(person.in_(_students(tx, year, schools)))
    found = [int(row[0]) for row in tx.connection.execute(query)]
    meant = crosswalk.renamed(tx)
    return _in_several_by_all_ids(tx, year, schools, found, meant) if meant else found


def _in_several_by_all_ids(
    tx: Tx, year: int, schools: Collection[int] | None, found: list[int], meant: Mapping[int, int]
) -> list[int]:
    """As ``in_several``, where the stays of one student may stand under several ids."""
    apart = [person for person in found if person not in meant]
    stays = enrolments(tx, year, [], sorted({*meant.values()}))
    where: dict[int, set[int]] = {}
    for person, school in zip(stays["person"].tolist(), stays["school"].tolist(), strict=True):
        where.setdefault(person, set()).add(school)
    here = None if schools is None else {*schools}
    both = {who for who, at in where.items() if len(at) > 1 and (here is None or at & here)}
    return sorted({*apart, *both})


def counted_in_several(tx: Tx, year: int, schools: Sequence[int], districts: Sequence[int]) -> list[int]:
    """Students who were counted in these schools and have a row of a district besides, in order."""
    here, beside = COUNTS["student_years"].alias("here"), COUNTS["student_years"].alias("beside")
    same = (beside.c.year == here.c.year) & (beside.c.person == here.c.person)
    query = (
        select(here.c.person)
        .distinct()
        .join(beside, same & one_of(tx, beside.c.place, districts))
        .where(here.c.year == year, one_of(tx, here.c.place, schools))
        .order_by(here.c.person)
    )
    return [int(row[0]) for row in tx.connection.execute(query)]


def enrolments(tx: Tx, year: int, schools: Sequence[int], persons: Sequence[int]) -> Columns:
    """Stays of a year in these schools, and all stays of these students: ``tables.facts.ENROLMENTS``."""
    meant = crosswalk.renamed(tx)
    wanted = _rows("enrolments", meant).where(ENROLMENTS.c.year == year)
    here = one_of(tx, ENROLMENTS.c.school, schools)
    found = [columns(tx, wanted.where(here))]
    if ids := crosswalk.all_ids(persons, meant):
        found.append(columns(tx, wanted.where(one_of(tx, ENROLMENTS.c.person, ids), not_(here))))
    return crosswalk.once(together(found), meant, key(FACTS["enrolments"]))


def attendance_totals(tx: Tx, year: int, schools: Sequence[int], persons: Sequence[int]) -> Columns:
    """Totals of a year in these schools, and all of these students: ``tables.facts.ATTENDANCE_TOTALS``."""
    meant = crosswalk.renamed(tx)
    wanted = _rows(TOTALS.name, meant).where(TOTALS.c.year == year)
    here = one_of(tx, TOTALS.c.school, schools)
    found = [columns(tx, wanted.where(here))]
    if ids := crosswalk.all_ids(persons, meant):
        found.append(columns(tx, wanted.where(one_of(tx, TOTALS.c.person, ids), not_(here))))
    return crosswalk.once(together(found), meant, key(FACTS[TOTALS.name]))


def visits(
    tx: Tx, year: int, days: tuple[str, str], schools: Sequence[int], persons: Sequence[int]
) -> Columns:
    """Who came to what between two days, of the students of these schools and these students; one that is
    among both may be told twice: ``tables.facts.PARTICIPATION``."""
    return _of_people(tx, "participation", year, days, schools, persons)


def leading(
    tx: Tx, year: int, days: tuple[str, str], schools: Sequence[int], persons: Sequence[int]
) -> Columns:
    """Parts in sessions between two days, of whom ``visits`` tells: ``tables.beside.LEADING``."""
    return _of_people(tx, "leading", year, days, schools, persons)


def _of_people(
    tx: Tx, name: str, year: int, days: tuple[str, str], schools: Sequence[int], persons: Sequence[int]
) -> Columns:
    """Rows between two days of the students of some schools, and of some students wherever they are."""
    meant, said = crosswalk.renamed(tx), matches.told(tx)
    table = IN_FORCE[name]
    wanted = _rows(name, meant or said).where(table.c.day >= days[0], table.c.day <= days[1])
    if meant:  # those of these schools may be on the roster by one id, and have come by another
        listed = set(enrolments(tx, year, schools, [])["person"].tolist()) & {*meant.values()}
        persons = crosswalk.all_ids([*persons, *listed], meant)
    found = [columns(tx, wanted.where(table.c.person.in_(_students(tx, year, schools))))]
    others = {*persons, *_strangers(tx, year, schools, persons, meant, said)}
    if others:
        found.append(columns(tx, wanted.where(one_of(tx, table.c.person, sorted(others)))))
    if not said:
        return crosswalk.once(together(found), meant, key(FACTS[name]))
    rows = matches.counted(together(found), said)
    # Who has the name of one of them in a file nothing was said of is still nobody.
    rows = _some(rows, ~np.isin(rows["person"], [person for _, _, person in said]))
    return crosswalk.said_last(rows | {"person": crosswalk.counted(rows["person"], meant)}, key(FACTS[name]))


def _strangers(
    tx: Tx,
    year: int,
    schools: Sequence[int],
    persons: Sequence[int],
    meant: Mapping[int, int],
    said: matches.Told,
) -> list[int]:
    """People of files of whom it was said that they are one of these students, or one of these schools'."""
    if not said:
        return []
    students = sorted({meant.get(who, who) for who in said.values()})
    stays = enrolments(tx, year, [], students)
    here = set(stays["person"][np.isin(stays["school"], list(schools))].tolist())
    return matches.strangers(said, here | ({*students} & {*persons}), meant)


def _some(rows: Columns, which: np.ndarray) -> Columns:
    return {name: values[which] for name, values in rows.items()}


def sessions(tx: Tx, days: tuple[str, str], activities: Sequence[int]) -> Columns:
    """Planned sessions of these activities between two days: ``tables.facts.SESSIONS``."""
    wanted = _rows("sessions").where(SESSIONS.c.day >= days[0], SESSIONS.c.day <= days[1])
    return columns(tx, wanted.where(one_of(tx, SESSIONS.c.activity, activities)))


def calendar(tx: Tx, days: tuple[str, str], schools: Sequence[int]) -> Columns:
    """Days of these schools' calendars, and of the district's (school 0): ``tables.facts.CALENDAR``."""
    wanted = _rows("calendar").where(CALENDAR.c.day >= days[0], CALENDAR.c.day <= days[1])
    return columns(tx, wanted.where(one_of(tx, CALENDAR.c.school, [0, *schools])))


def offered(tx: Tx) -> Columns:
    """The activities that the registers hold: ``tables.facts.ACTIVITIES``."""
    return columns(tx, _rows("activities"))


def attendance_told(tx: Tx, first: str, last: str, schools: Sequence[int]) -> list[tuple]:
    """What live batches say in full of the attendance of these schools, and of all at once (0), on any day
    between two: batch, source, school, first and last day, in load order."""
    query = (
        select(
            COVERAGE.c.batch, BATCHES.c.source, COVERAGE.c.school, COVERAGE.c.first_day, COVERAGE.c.last_day
        )
        .join_from(COVERAGE, BATCHES, BATCHES.c.id == COVERAGE.c.batch)
        .where(
            BATCHES.c.live == 1, COVERAGE.c.tbl == ATTENDANCE, one_of(tx, COVERAGE.c.school, [0, *schools])
        )
        .where(COVERAGE.c.first_day <= last, COVERAGE.c.last_day >= first)
        .order_by(COVERAGE.c.batch, COVERAGE.c.school, COVERAGE.c.first_day)
    )
    return tuples(tx, query)


def _students(tx: Tx, year: int, schools: Collection[int]) -> Select:
    here = one_of(tx, ENROLMENTS.c.school, schools)
    return select(ENROLMENTS.c.person).where(ENROLMENTS.c.year == year, here)


def _rows(name: str, meant: Mapping | None = None) -> Select:
    """Columns of a table as described, by its key; where persons are read as others (``meant``), all of the
    key, and the batch."""
    table, order = IN_FORCE[name], key(FACTS[name])
    wanted = dict.fromkeys([*FACTS[name].names, *([*order, "batch"] if meant else [])])
    return select(*(table.c[n] for n in wanted)).order_by(*(table.c[n] for n in order))
