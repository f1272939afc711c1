"""What people wrote in surveys, and by whose names it is scrubbed."""

from collections.abc import Iterable

import pandas as pd
from sqlalchemy import and_, select, update

from store.bulk import fetch, tuples
from store.comments import ONE, WRITTEN, Key, Wanted, conditions, is_
from store.connect import Tx
from store.one_of import one_of
from store.schema import COUNTS, ENTITIES, IN_FORCE, SAID
from tables import year_days

ANSWERS = IN_FORCE["answers"]


def answered(tx: Tx, year: int, sources: Iterable[int] | None = None) -> pd.DataFrame:
    """Comments in force of a school year: ONE, ``school, day, role, person, text``, by ONE.

    Args:
        sources: of these alone; None: of all.
    """
    first, last = (day.isoformat() for day in year_days(year))
    here = ANSWERS.c
    query = select(
        *(here[name] for name in ONE),
        here.school,
        here.day,
        here.role,
        here.person,
        here.answer_raw.label("text"),
    ).where(here.answer_kind == WRITTEN, here.answer_raw != "", here.day >= first, here.day <= last)
    if sources is not None:
        query = query.where(one_of(tx, here.source, sources))
    return fetch(tx, query.order_by(*(here[name] for name in ONE)))


def names(tx: Tx, school: int) -> list[str]:
    """First and last names of who is on the roster of a school, or on none; 0: of everybody."""
    told, stays = IN_FORCE["names"], IN_FORCE["enrolments"]
    listed = select(told.c.first_name, told.c.last_name)
    if not school:
        return [name for row in tuples(tx, listed) for name in row if name]
    there = listed.join_from(told, stays, stays.c.person == told.c.person).where(stays.c.school == school)
    nowhere = listed.join_from(told, stays, stays.c.person == told.c.person, isouter=True)
    rows = tuples(tx, there.distinct()) + tuples(tx, nowhere.where(stays.c.person.is_(None)))
    return [name for row in rows for name in row if name]


def ids(tx: Tx, school: int) -> list[str]:
    """Local ids of who is on the roster of a school; 0: none: among so many any number would be one."""
    if not school:
        return []
    stays = IN_FORCE["enrolments"]
    query = select(ENTITIES.c.code).distinct().join_from(ENTITIES, stays, stays.c.person == ENTITIES.c.id)
    return [str(code) for (code,) in tuples(tx, query.where(stays.c.school == school))]


def kept_before(tx: Tx) -> pd.DataFrame:
    """What any batch said in people's own words: ``batch, source, respondent, question_key, sub_item,
    option_key, school, text``."""
    said = SAID["answers"].c
    names = ("batch", *ONE, "option_key", "school")
    query = select(*(said[name] for name in names), said.answer_raw.label("text"))
    return fetch(tx, query.where(said.answer_kind == WRITTEN, said.answer_raw != ""))


def asked_before(tx: Tx) -> dict[tuple[int, str, str], str]:
    """Words of every question that any batch asked in people's own words, by source, key and row."""
    here = SAID["questions"].c
    query = select(here.source, here.question_key, here.sub_item, here.question_text)
    query = query.where(here.answer_kind == WRITTEN).order_by(here.batch)
    return {(int(source), key, sub): str(words) for source, key, sub, words in tuples(tx, query)}


def put_instead(tx: Tx, rows: Iterable[tuple[Key, str, int, str]]) -> None:
    """Put texts in the place of what batches said, and of what is in force: key, option, batch, text."""
    for key, option, batch, text in rows:
        for table in (SAID["answers"], ANSWERS):
            here = and_(*is_(table.c, key), table.c.option_key == option, table.c.batch == batch)
            tx.connection.execute(update(table).where(here).values(answer_raw=text))


def lines(tx: Tx, wanted: Wanted) -> pd.DataFrame:
    """Where comments that are asked for stand: ``batch, line, source, question_key, sub_item`` of each."""
    here, read = ANSWERS.c, COUNTS["comments"].c
    names = ("batch", "line", "source", "question_key", "sub_item")
    same = and_(*(here[name] == read[name] for name in ONE))
    query = select(*(here[name] for name in names)).join_from(ANSWERS, COUNTS["comments"], same)
    return fetch(tx, query.where(here.answer_kind == WRITTEN, *conditions(wanted)))
