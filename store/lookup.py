"""Small answers that many steps ask for: names, codes, districts, how far the data reach."""

from collections.abc import Collection, Iterable

import numpy as np
import pandas as pd
from sqlalchemy import exists, func, or_, select, true

from store import attendance, attendance_blocks, crosswalk, matches
from store.bulk import fetch, tuples
from store.connect import Tx
from store.entities import FEW
from store.one_of import one_of
from store.schema import BATCHES, COUNTS, COVERAGE, ENTITIES, IN_FORCE, MARKS, SAID
from tables import HOME_DISTRICT, school_year
from tables.outcomes import OF_STUDENTS, OUTCOMES

SURVEYS = "answers"
ATTENDANCE = "attendance_months"
OF_PEOPLE = ("attendance", "participation", "outcomes")
"""Kinds of files whose rows name a person by id."""

DATED = (
    *("calendar", "sessions", "participation", "session_counts", "volunteer_hours", "answers"),
    *("contributions", "contacts", "trainings", "milestones"),
    *("ratings", "factor_answers", "perceptions", "decision_seats"),
)
"""Tables whose rows have a day and tell of its school year."""

NAMED = {"school": "schools", "partner": "partners", "activity": "activities"}
"""The tables that name things, by kind of thing."""


def codes(tx: Tx, kind: str) -> dict[int, str]:
    """Code of each entity of a kind, by id."""
    query = select(ENTITIES.c.id, ENTITIES.c.code).where(ENTITIES.c.kind == kind).order_by(ENTITIES.c.code)
    return dict(tuples(tx, query))


def codes_of(tx: Tx, ids: Iterable[int]) -> dict[int, str]:
    """Code of each of these entities, by id."""
    here = one_of(tx, ENTITIES.c.id, {int(each) for each in ids})
    return dict(tuples(tx, select(ENTITIES.c.id, ENTITIES.c.code).where(here)))


def named(tx: Tx, kind: str) -> dict[int, str]:
    """Name in force of each school, partner or activity that a register told, by id; "" where it has none."""
    table = IN_FORCE[NAMED[kind]]
    query = select(table.c[kind], table.c.name).order_by(table.c[kind])
    return dict(tuples(tx, query))


def school_names(tx: Tx) -> dict[int, str]:
    """Name of each school that is in force: of the register, else its code."""
    known = codes(tx, "school")
    names = named(tx, "school")
    # One look into an index for each school: reading who is enrolled would cost by the student.
    school = ENTITIES.c.id
    anywhere = or_(
        *(exists().where(IN_FORCE[table].c.school == school) for table in ("enrolments", "calendar"))
    )
    query = select(school).where(ENTITIES.c.kind == "school", anywhere)
    used = {entity for (entity,) in tuples(tx, query)} | set(names)
    return {entity: names.get(entity) or code for entity, code in known.items() if entity in used}


def district_of(tx: Tx) -> dict[int, int]:
    """District of each school, by entity ids."""
    query = select(ENTITIES.c.id, ENTITIES.c.district).where(ENTITIES.c.kind == "school")
    return {entity: district or HOME_DISTRICT for entity, district in tuples(tx, query)}


def enrolled(tx: Tx, people: Iterable[int]) -> set[int]:
    """Which of these people are on a roster in force; costs what is asked, not what is there."""
    query = select(IN_FORCE["enrolments"].c.person).distinct()
    wanted = [int(each) for each in people]
    if len(wanted) > FEW:
        return {person for (person,) in tuples(tx, query)}.intersection(wanted)
    here = one_of(tx, IN_FORCE["enrolments"].c.person, wanted)
    return {person for (person,) in tuples(tx, query.where(here))}


def coverage(
    tx: Tx,
    tbl: str,
    *,
    batches: Collection[int] | None = None,
    source: int = 0,
    schools: Collection[int] | None = None,
) -> pd.DataFrame:
    """What live batches say in full of a table: batch, school, first_day, last_day, year.

    Args:
        batches: of these alone; None: of all.
        source: of one source; 0: of all.
        schools: of these alone, by id; None: of all.
    """
    query = (
        select(
            COVERAGE.c.batch, COVERAGE.c.school, COVERAGE.c.first_day, COVERAGE.c.last_day, COVERAGE.c.year
        )
        .join_from(COVERAGE, BATCHES, BATCHES.c.id == COVERAGE.c.batch)
        .where(BATCHES.c.live == 1, COVERAGE.c.tbl == tbl)
        .order_by(COVERAGE.c.batch, COVERAGE.c.school, COVERAGE.c.first_day)
    )
    if batches is not None:
        query = query.where(one_of(tx, COVERAGE.c.batch, batches))
    if source:
        query = query.where(BATCHES.c.source == source)
    if schools is not None:
        query = query.where(one_of(tx, COVERAGE.c.school, schools))
    return fetch(tx, query)


def spoken_to(tx: Tx, tbl: str, sources: Collection[int]) -> dict[int, str]:
    """The last day that live batches of each of these sources say in full of a table; "" where it is open."""
    query = (
        select(BATCHES.c.source, func.max(COVERAGE.c.last_day))
        .join_from(COVERAGE, BATCHES, BATCHES.c.id == COVERAGE.c.batch)
        .where(BATCHES.c.live == 1, COVERAGE.c.tbl == tbl, one_of(tx, BATCHES.c.source, sources))
        .group_by(BATCHES.c.source)
    )
    return {int(source): str(day) for source, day in tx.connection.execute(query)}


def live_batches(tx: Tx, source: int) -> list[int]:
    """The live batches of a source, in load order."""
    query = select(BATCHES.c.id).where(BATCHES.c.source == source, BATCHES.c.live == 1).order_by(BATCHES.c.id)
    return [int(row[0]) for row in tx.connection.execute(query)]


def attendance_days(
    tx: Tx,
    *,
    first: str = "",
    last: str = "",
    source: int = 0,
    schools: list[int] | None = None,
    persons: np.ndarray | None = None,
) -> pd.DataFrame:
    """Marks in force a student, school and day: person, school, day, units, status, source.

    ``day`` (ISO text) and ``status`` are of dtype ``category``, days in their order: a district has
    millions of marks of a few hundred days and a handful of statuses.

    Args:
        first, last: days, both included; "" for open.
        source: of one source; 0 for all.
        schools, persons: of these alone, by id; None for all.

    Raises:
        StoreError: a block is damaged.
    """
    months, marks = attendance_blocks.in_force(
        tx,
        source=source,
        schools=schools,
        months=(_month(first) if first else 0, _month(last) if last else attendance_blocks.LAST_MONTH),
        persons=persons,
    )
    days = attendance.days_of(months[["source", "person", "school", "month"]], marks)
    texts = days["day"].cat.categories
    inside = np.array([(not first or day >= first) and (not last or day <= last) for day in texts], "bool")
    if not inside.all():
        days = days[inside[days["day"].cat.codes]]
    status, units = _meant(fetch(tx, select(MARKS)), days["source"], days["mark"])
    return days[["person", "school", "day", "source"]].assign(status=status, units=units)


def _meant(entries: pd.DataFrame, source: pd.Series, mark: pd.Series) -> tuple[pd.Series, np.ndarray]:
    """Status and absent units of marks in the dictionaries of their sources.

    The dictionary keeps every mark (``tables.facts.MARKS``); one that is lost all the same has no status
    and no units: it says nothing.
    """
    sources, source_at = np.unique(source.to_numpy("int64"), return_inverse=True)
    characters = mark.cat.categories
    entry_of = {(row.source, row.mark): at for at, row in enumerate(entries.itertuples())}
    entry = np.array([[entry_of.get((int(s), c), -1) for c in characters] for s in sources], "int64")
    at = entry.reshape(len(sources), len(characters))[source_at, mark.cat.codes.to_numpy()]
    numbers, texts = pd.factorize(entries["status"])
    known = pd.Index([str(text) for text in texts], dtype="str")
    status = pd.Categorical.from_codes(np.append(numbers, -1)[at], known)
    return pd.Series(status, mark.index), np.append(entries["units"].to_numpy("int64"), 0)[at]


def counted_years(tx: Tx) -> list[int]:
    """School years for which anything is counted, in order."""
    cells = COUNTS["cells"]
    found: list[int] = []
    # From one year to the next by the index: a search for all of them would read every cell.
    while True:
        later = cells.c.year > found[-1] if found else true()
        year = tx.connection.scalar(select(func.min(cells.c.year)).where(later))
        if year is None:
            break
        found.append(int(year))
    at_home = cells.c.place == HOME_DISTRICT
    return [
        year
        for year in found
        if tx.connection.scalar(select(cells.c.year).where(cells.c.year == year, at_home).limit(1))
        is not None
    ]


def fact_years(tx: Tx) -> list[int]:
    """School years in which any fact in force lies."""
    enrolments = IN_FORCE["enrolments"]
    years = {int(row[0]) for row in tx.connection.execute(select(enrolments.c.year).distinct())}
    for table in DATED:
        years |= _years_of_days(tx, table)
    for described in OUTCOMES:
        if described.year:
            year = IN_FORCE[described.name].c[described.year]
            years |= {int(row[0]) for row in tx.connection.execute(select(year).distinct())}
        else:
            years |= _years_of_days(tx, described.name, described.day)
    months = IN_FORCE[ATTENDANCE].c.month
    years |= {
        _year_of(f"{int(row[0]) // 100}-{int(row[0]) % 100:02d}")
        for row in tx.connection.execute(select(months).distinct())
    }
    return sorted(years)


def matched(tx: Tx) -> dict[int, int]:
    """Rows of each live batch whose person is on a roster in force, or was said to be one who is: marks of
    days and sessions, outcomes."""
    roster = select(IN_FORCE["enrolments"].c.person)
    known = np.array(tuples(tx, roster.distinct()), dtype="int64").ravel()
    listed = set(known.tolist())
    former = sorted(old for old, new in crosswalk.renamed(tx).items() if new in listed and old not in listed)
    found = attendance_blocks.marks_of(tx, np.array(sorted({*listed, *former}), dtype="int64"))
    for name in ("participation", *(table.name for table in OF_STUDENTS)):
        said = SAID[name]
        rows_of = (
            select(said.c.batch, func.count())
            .join(BATCHES, BATCHES.c.id == said.c.batch)
            .where(BATCHES.c.live == 1)
            .group_by(said.c.batch)
        )
        for here in (said.c.person.in_(roster), one_of(tx, said.c.person, former)):
            for batch, rows in tx.connection.execute(rows_of.where(here)):
                found[int(batch)] = found.get(int(batch), 0) + int(rows)
    for batch, said_of in matches.rows_of(tx, matches.told(tx)).items():
        found[batch] = found.get(batch, 0) + sum(said_of.values())
    return found


def published_places(tx: Tx, source: int) -> set[str]:
    """The places that a source's published tables name, in force."""
    table = IN_FORCE["published"]
    query = select(table.c.place).distinct().where(table.c.source == source)
    return {str(row[0]) for row in tx.connection.execute(query)}


def names(tx: Tx, schools: Collection[int] = ()) -> pd.DataFrame:
    """Names of people in force: ``code`` (local id), ``first_name, last_name``, by code.

    Args:
        schools: only people who were ever on the roster of one of these; () for everybody.
    """
    names = IN_FORCE["names"]
    query = select(ENTITIES.c.code, names.c.first_name, names.c.last_name).join_from(
        names, ENTITIES, ENTITIES.c.id == names.c.person
    )
    if schools:
        here = IN_FORCE["enrolments"].c
        query = query.where(names.c.person.in_(select(here.person).where(one_of(tx, here.school, schools))))
    return fetch(tx, query.order_by(ENTITIES.c.code))


def _month(day: str) -> int:
    return int(day[:4]) * 100 + int(day[5:7])


def _years_of_days(tx: Tx, table: str, name: str = "day") -> set[int]:
    day = IN_FORCE[table].c[name]
    found = tx.connection.execute(select(func.substr(day, 1, 7)).distinct().where(day != ""))
    return {_year_of(str(row[0])) for row in found}


def _year_of(month: str) -> int:
    return school_year(pd.Timestamp(f"{month}-01").date())
