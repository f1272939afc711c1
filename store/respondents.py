"""Who answered in which survey source, ever: by it, a later download of a form is known."""

from sqlalchemy import exists, insert, select

from store.connect import Tx
from store.one_of import one_of
from store.schema import IN_FORCE, RESPONDENTS, SAID, SOURCES

SAYS = SAID["answers"]
ANSWERS = IN_FORCE["answers"]

LAST = chr(0x10FFFF)
"""After every text that goes on."""

Respondents = set[tuple[str, str]]
"""Respondents as their tools tell them apart, each with the day of the answers."""


def note(tx: Tx, batch: int) -> None:
    """Note who answered by a batch. An undo takes nothing back: ``of`` tells who is in force."""
    names = ("respondent", "day", "source")
    known = exists().where(*(RESPONDENTS.c[name] == SAYS.c[name] for name in names))
    told = select(*(SAYS.c[name] for name in names)).distinct().where(SAYS.c.batch == batch, ~known)
    tx.connection.execute(insert(RESPONDENTS).from_select(names, told))


def sources(tx: Tx, wanted: Respondents) -> set[int]:
    """Sources in which any of these respondents ever answered; costs what is asked, not what is there."""
    names = sorted({respondent for respondent, _ in wanted})
    days = [day for _, day in wanted]
    here = RESPONDENTS.c
    if not names:
        return set()
    query = select(here.respondent, here.day, here.source).where(
        one_of(tx, here.respondent, names), here.day >= min(days), here.day <= max(days)
    )
    return {int(row[2]) for row in tx.connection.execute(query) if (row[0], row[1]) in wanted}


def of(tx: Tx, source: int) -> Respondents:
    """Respondents of a source in force."""
    query = select(ANSWERS.c.respondent, ANSWERS.c.day).where(ANSWERS.c.source == source).distinct()
    return {(str(row[0]), str(row[1])) for row in tx.connection.execute(query)}


def names(tx: Tx, start: str) -> set[str]:
    """Names, beginning so, of the sources of which any answer is in force."""
    name = SOURCES.c.name
    held = exists().where(ANSWERS.c.source == SOURCES.c.id)
    query = select(name).where(name >= start, name < start + LAST, held)
    return {str(row[0]) for row in tx.connection.execute(query)}
