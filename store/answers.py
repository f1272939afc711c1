"""Answers in force of one survey source after the other, in portions of bounded size."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from sqlalchemy import ColumnElement, func, select, true

from store.columns import Columns, columns
from store.connect import Tx
from store.one_of import one_of
from store.schema import IN_FORCE, SOURCES
from tables import school_year

ANSWERS = IN_FORCE["answers"]
QUESTIONS = IN_FORCE["questions"]

COUNTED = (
    "source",
    "respondent",
    "question_key",
    "sub_item",
    "day",
    "school",
    "role",
    "answer_code",
    "points",
)
"""Columns that counting needs."""

IDENTIFIED = "identified"
"""Setting of a source whose answers, or some of them, tell which student gave them."""

PORTION = 100_000
"""Answers that are held at once, beside those of one respondent."""


def sources(tx: Tx) -> list[int]:
    """Survey sources with answers in force, in order."""
    found: list[int] = []
    # From one source to the next by the key: a search for all of them would read every answer.
    while True:
        later = ANSWERS.c.source > found[-1] if found else true()
        source = tx.connection.scalar(select(func.min(ANSWERS.c.source)).where(later))
        if source is None:
            return found
        found.append(int(source))


def years(tx: Tx, source: int) -> set[int]:
    """School years in which answers of a source were given."""
    month = func.substr(ANSWERS.c.day, 1, 7)
    query = select(month).distinct().where(ANSWERS.c.source == source, ANSWERS.c.day != "")
    return {school_year(date.fromisoformat(f"{row[0]}-01")) for row in tx.connection.execute(query)}


def identified(tx: Tx) -> list[int]:
    """Survey sources that tell, or told, which student gave some of their answers, in order."""
    query = select(SOURCES.c.id).where(SOURCES.c.settings.contains(f'"{IDENTIFIED}": true'))
    return [int(row[0]) for row in tx.connection.execute(query.order_by(SOURCES.c.id))]


def persons(tx: Tx, days: tuple[str, str], source: int) -> Columns:
    """Students who answered a source between two days, as far as they are known: ``source, school, person``,
    each once for a school."""
    names = ("source", "school", "person")
    query = select(*(ANSWERS.c[name] for name in names)).distinct()
    return columns(tx, query.where(*_between(source, days), ANSWERS.c.person != 0))


def _between(source: int, days: tuple[str, str]) -> tuple[ColumnElement[bool], ...]:
    return ANSWERS.c.source == source, ANSWERS.c.day >= days[0], ANSWERS.c.day <= days[1]


def portions(tx: Tx, days: tuple[str, str], source: int, names: Sequence[str] = COUNTED) -> Iterator[Columns]:
    """Answers of a source given between two days (these columns of them), all of a respondent together."""
    respondent = ANSWERS.c.respondent
    wanted = select(*(ANSWERS.c[name] for name in names)).where(*_between(source, days))
    after = true()
    while True:
        ahead = select(respondent).where(ANSWERS.c.source == source, after).order_by(respondent)
        last = tx.connection.scalar(ahead.limit(1).offset(PORTION))
        yield columns(tx, wanted.where(after, true() if last is None else respondent <= last))
        if last is None:
            return
        after = respondent > last


def of_school(tx: Tx, days: tuple[str, str], school: int) -> Columns:
    """Answers given for one school between two days: COUNTED and ``person``."""
    wanted = select(*(ANSWERS.c[name] for name in (*COUNTED, "person")))
    within = ANSWERS.c.school == school, ANSWERS.c.day >= days[0], ANSWERS.c.day <= days[1]
    return columns(tx, wanted.where(*within))


def questions(tx: Tx, among: Iterable[int]) -> Columns:
    """Questions of some sources with their answer scales, what they are items of, and whether reversed."""
    names = ("source", "question_key", "sub_item", "scale", "points", "item_scale", "reversed")
    query = select(*(QUESTIONS.c[name] for name in names))
    return columns(tx, query.where(one_of(tx, QUESTIONS.c.source, among)))
