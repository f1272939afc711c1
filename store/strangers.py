"""People of files who are on no roster: counted with their source, read page by page.

Only these are read to show them: what it costs does not grow with those who did match.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

import pandas as pd
from sqlalchemy import ColumnElement, Select, and_, delete, exists, func, insert, or_, select

from store import answers, crosswalk, unknown_ids
from store.bulk import fetch, insert_rows, tuples
from store.connect import Tx
from store.matches import Stranger
from store.one_of import one_of
from store.schema import ENTITIES, IN_FORCE, MATCHES, SAID, SOURCES, of_family
from store.schema import STRANGERS as TABLE
from tables.codes import UNMATCHED
from tables.derived import STRANGERS

VISITS = IN_FORCE["participation"]
ANSWERS = IN_FORCE["answers"]
ROSTER = IN_FORCE["enrolments"]

STUDENT = "student"
ONE = STRANGERS.key


@dataclass(frozen=True)
class Wanted:
    """Which of them: of some schools ("None": of all, and of no school), of one source (0: of all), and
    whether those of whom something was said, or the others."""

    schools: tuple[int, ...] | None
    source: int = 0
    said: bool = False


def count(tx: Tx, sources: Collection[int] | None) -> None:
    """Count those of some sources again (None: of all)."""
    told = delete(TABLE)
    tx.connection.execute(told if sources is None else told.where(one_of(tx, TABLE.c.source, sources)))
    for query in _counted(tx, sources):
        tx.connection.execute(insert(TABLE).from_select(STRANGERS.names, query))
    insert_rows(tx, TABLE, STRANGERS.names, unknown_ids.found(tx, sources))


def as_counted(tx: Tx) -> bool:
    """Whether those that are listed are those that would be counted now."""
    listed = tuples(tx, select(*(TABLE.c[name] for name in STRANGERS.names)))
    again = [row for query in _counted(tx, None) for row in tuples(tx, query)]
    again += unknown_ids.found(tx, None)
    return sorted(map(tuple, listed)) == sorted(map(tuple, again))


def _counted(tx: Tx, sources: Collection[int] | None) -> Iterator[Select]:
    """Rows of the table as they are counted: of sessions, then of surveys."""
    known = _known_by_another(tx)
    for rows, many, condition in (
        (VISITS, func.count(), _may_be_students()),
        (ANSWERS, func.count(ANSWERS.c.respondent.distinct()), ANSWERS.c.person != 0),
    ):
        wanted = sources
        if rows is ANSWERS:  # by the source: most surveys tell nobody
            telling = answers.identified(tx)
            wanted = telling if sources is None else sorted({*sources} & {*telling})
        query = _listed(rows, many).where(condition, ~exists().where(ROSTER.c.person == rows.c.person))
        if wanted is not None:
            query = query.where(one_of(tx, rows.c.source, wanted))
        if known:
            query = query.where(~one_of(tx, rows.c.person, known))
        if wanted is None or wanted:
            yield query


def _listed(rows, many: ColumnElement[int]) -> Select:
    day = func.nullif(rows.c.day, "")
    spans = (func.coalesce(end(day), "") for end in (func.min, func.max))
    key = [rows.c[name] for name in ONE]
    return select(*key, many, *spans).group_by(*key)


def _may_be_students() -> ColumnElement[bool]:
    """Whether a mark may be a student's: by the role, or a family's that came in the name of one."""
    role, person = VISITS.c.role, VISITS.c.person
    named = exists().where(ENTITIES.c.id == person, ENTITIES.c.code.startswith(UNMATCHED, autoescape=True))
    return or_(role.in_(["", STUDENT]), and_(of_family(role), ~named))


def _known_by_another(tx: Tx) -> list[int]:
    """Ids that were replaced by one that is on a roster."""
    meant = crosswalk.renamed(tx)
    query = select(ROSTER.c.person).distinct().where(one_of(tx, ROSTER.c.person, {*meant.values()}))
    listed = {person for (person,) in tuples(tx, query)} if meant else set()
    return sorted(old for old, new in meant.items() if new in listed)


def page(tx: Tx, wanted: Wanted, first: int, most: int) -> pd.DataFrame:
    """``most`` of them after the first so many: columns of ``tables.derived.STRANGERS``, ``code`` and, of
    whom something was said, ``key, student, made_at, made_by`` (else "" and 0). Those with most rows of a
    source stand first."""
    said = _said()
    told = [func.coalesce(MATCHES.c[name], "").label(name) for name in ("key", "made_at", "made_by")]
    student = func.coalesce(MATCHES.c.student, 0).label("student")
    query = select(TABLE, ENTITIES.c.code, *told, student).join_from(
        TABLE, ENTITIES, ENTITIES.c.id == TABLE.c.person
    )
    query = query.join(MATCHES, said, isouter=True).join(SOURCES, SOURCES.c.id == TABLE.c.source)
    order = (SOURCES.c.name, TABLE.c.marks.desc(), *(TABLE.c[name] for name in ONE))
    return fetch(tx, query.where(*_conditions(tx, wanted)).order_by(*order).offset(first).limit(most))


def sources(tx: Tx, wanted: Wanted) -> list[tuple[int, str, int]]:
    """Each source that has any, by name: number, name and how many people."""
    query = (
        select(SOURCES.c.id, SOURCES.c.name, func.count())
        .join_from(TABLE, SOURCES, SOURCES.c.id == TABLE.c.source)
        .join(MATCHES, _said(), isouter=True)
        .where(*_conditions(tx, wanted))
        .group_by(SOURCES.c.id, SOURCES.c.name)
        .order_by(SOURCES.c.name)
    )
    return [(int(number), str(name), int(many)) for number, name, many in tuples(tx, query)]


def every(tx: Tx, wanted: Wanted) -> list[Stranger]:
    """All of them, by key."""
    query = select(*(TABLE.c[name] for name in ONE)).join_from(TABLE, MATCHES, _said(), isouter=True)
    query = query.where(*_conditions(tx, wanted)).order_by(*(TABLE.c[name] for name in ONE))
    return tuples(tx, query)


def of_key(tx: Tx, key: Stranger) -> tuple[int, str, str] | None:
    """How many rows somebody has, the first day and the last; None of who is none of them."""
    query = select(TABLE.c.marks, TABLE.c.first_day, TABLE.c.last_day)
    here = (TABLE.c[name] == value for name, value in zip(ONE, key, strict=True))
    found = tx.connection.execute(query.where(*here)).first()
    return None if found is None else (int(found[0]), str(found[1]), str(found[2]))


def lines(tx: Tx, people: Iterable[Stranger]) -> list[tuple[Stranger, int, int]]:
    """Batch and line of where each of these stands first in the latest file that names them in a session, by
    a day or by an outcome; nothing of who only answered."""
    wanted, rows = set(people), VISITS.c
    names = [rows[name] for name in (*ONE, "batch")]
    query = select(*names, func.min(rows.line)).group_by(*names).order_by(rows.batch)
    query = query.where(one_of(tx, rows.person, {person for _, _, person in wanted}))
    latest = {
        (source, school, person): (batch, line) for source, school, person, batch, line in tuples(tx, query)
    }
    here = {one: latest[one] for one in wanted & latest.keys()}
    here |= unknown_ids.lines(tx, by_id(tx, wanted - here.keys()))
    return [(one, *here[one]) for one in sorted(here)]


def by_id(tx: Tx, people: Iterable[Stranger]) -> set[Stranger]:
    """Who of these stands in files that are told by the ids of rosters alone: attendance and outcomes."""
    told = set(people)
    query = select(SOURCES.c.id).where(SOURCES.c.kind.in_(unknown_ids.KINDS))
    numbers = {
        source for (source,) in tuples(tx, query.where(one_of(tx, SOURCES.c.id, {s for s, *_ in told})))
    }
    return {one for one in told if one[0] in numbers}


def on_a_roster_before(tx: Tx, people: Iterable[int]) -> set[int]:
    """Who of these any roster named that is in force no more."""
    said = SAID["enrolments"].c
    query = select(said.person).distinct().where(one_of(tx, said.person, set(people)))
    return {person for (person,) in tuples(tx, query)}


def _said() -> ColumnElement[bool]:
    same = (MATCHES.c[name] == TABLE.c[name] for name in ONE)
    return and_(*same, MATCHES.c.gone_at == "")


def _conditions(tx: Tx, wanted: Wanted) -> list[ColumnElement[bool]]:
    told: list[ColumnElement[bool]] = [MATCHES.c.key.is_not(None) if wanted.said else MATCHES.c.key.is_(None)]
    if wanted.schools is not None:
        told.append(one_of(tx, TABLE.c.school, wanted.schools))
    if wanted.source:
        told.append(TABLE.c.source == wanted.source)
    return told
