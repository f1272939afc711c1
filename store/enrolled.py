"""Students by name and id, and where they are: to be searched, and to be told apart."""

from collections.abc import Collection
from dataclasses import dataclass

import pandas as pd
from sqlalchemy import select

from store import naming
from store.bulk import fetch, tuples
from store.connect import Tx
from store.one_of import one_of
from store.schema import ENTITIES, IN_FORCE

STAYS = IN_FORCE["enrolments"]
NAMES = IN_FORCE["names"]


@dataclass(frozen=True)
class Stay:
    """One stay: the name of its school, the school year, the grade and the last day ("": to its end)."""

    place: str
    year: int
    grade: str
    last_day: str


def students(tx: Tx, schools: Collection[int], most: int) -> pd.DataFrame:
    """Who was ever on the roster of these schools (none: of any): ``person, code, name`` ("" where none is in
    force), by code.

    Args:
        most: how many at most.
    """
    people = select(STAYS.c.person)
    if schools:
        people = people.where(one_of(tx, STAYS.c.school, schools))
    query = (
        select(ENTITIES.c.id.label("person"), ENTITIES.c.code, NAMES.c.first_name, NAMES.c.last_name)
        .join_from(ENTITIES, NAMES, NAMES.c.person == ENTITIES.c.id, isouter=True)
        .where(ENTITIES.c.id.in_(people))
        .order_by(ENTITIES.c.code)
        .limit(most)
    )
    found = fetch(tx, query)
    first, last = (found[name].fillna("").astype("str") for name in ("first_name", "last_name"))
    return found[["person", "code"]].assign(name=(first + " " + last).str.strip())


def with_code(tx: Tx, code: str, schools: Collection[int]) -> int:
    """Entity id of the student of this local id who was ever on the roster of one of these schools (none: of
    any); 0 for nobody."""
    query = (
        select(ENTITIES.c.id)
        .join_from(ENTITIES, STAYS, STAYS.c.person == ENTITIES.c.id)
        .where(ENTITIES.c.kind == "person", ENTITIES.c.code == code)
    )
    if schools:
        query = query.where(one_of(tx, STAYS.c.school, schools))
    return int(tx.connection.scalar(query.limit(1)) or 0)


def among(tx: Tx, persons: Collection[int], schools: Collection[int]) -> set[int]:
    """Who of these was ever on the roster of one of these schools; none named: everybody."""
    if not schools:
        return set(persons)
    query = select(STAYS.c.person).distinct().where(one_of(tx, STAYS.c.person, persons))
    return {person for (person,) in tuples(tx, query.where(one_of(tx, STAYS.c.school, schools)))}


def last_stays(tx: Tx, persons: Collection[int], schools: Collection[int]) -> dict[int, Stay]:
    """The last stay of each of these people at these schools (none: at any); none of who is on no roster."""
    names = ("person", "school", "year", "grade", "last_day")
    query = select(*(STAYS.c[name] for name in names)).where(one_of(tx, STAYS.c.person, persons))
    if schools:
        query = query.where(one_of(tx, STAYS.c.school, schools))
    rows = fetch(tx, query.order_by(STAYS.c.year, STAYS.c.first_day, STAYS.c.school))
    called = naming.called(tx, "school", rows["school"].tolist())
    return {
        int(row["person"]): Stay(
            called.get(str(row["school"]), ""), int(row["year"]), str(row["grade"]), str(row["last_day"])
        )
        for row in rows.to_dict("records")
    }
