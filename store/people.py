"""What is said of one person: consents in force, and surveys in which answers carry the person's id."""

from collections.abc import Collection

from sqlalchemy import ColumnElement, and_, or_, select

from store import matches
from store.bulk import tuples
from store.connect import Tx
from store.schema import IN_FORCE, SOURCES


def consents(tx: Tx, ids: Collection[int]) -> list[tuple[str, str, str]]:
    """Purpose, given (yes or no) and day ("" where none is told) of each consent, by purpose and day.

    Args:
        ids: every id the person had.
    """
    here = IN_FORCE["consents"].c
    query = select(here.purpose, here.given, here.day).where(here.person.in_(list(ids)))
    return tuples(tx, query.order_by(here.purpose, here.day))


def surveys(
    tx: Tx, ids: Collection[int], days: tuple[str, str], schools: Collection[int]
) -> list[tuple[str, str]]:
    """Name of each survey the person answered under one of these ids between two days, and the day; what was
    answered stays out of it.

    Args:
        schools: answered for one of these; 0: for none in particular.
    """
    here = IN_FORCE["answers"].c
    query = (
        select(SOURCES.c.name, here.day)
        .distinct()
        .join_from(IN_FORCE["answers"], SOURCES, SOURCES.c.id == here.source)
        .where(_by(tx, ids), here.day >= days[0], here.day <= days[1])
        .where(here.school.in_(list(schools)))
        .order_by(here.day, SOURCES.c.name)
    )
    return tuples(tx, query)


def _by(tx: Tx, ids: Collection[int]) -> ColumnElement[bool]:
    """The condition that an answer carries one of these ids, or was said to be of who has one."""
    here = IN_FORCE["answers"].c
    strangers = [
        and_(here.source == source, here.school == school, here.person == person)
        for (source, school, person), student in matches.told(tx).items()
        if student in ids
    ]
    return or_(here.person.in_(list(ids)), *strangers)
