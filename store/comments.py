"""Comments of surveys as they are read: without names, with what they are about."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd
from sqlalchemy import ColumnElement, delete, false, func, select, tuple_, update

from store.bulk import fetch, tuples
from store.connect import Tx
from store.one_of import one_of
from store.schema import COUNTS, IN_FORCE
from tables import HOME_DISTRICT
from tables.derived import COMMENTS

QUESTIONS = IN_FORCE["questions"]
READ = COUNTS[COMMENTS.name].c
WRITTEN = "text"
"""Kind of answers that are comments where anything is kept of them."""

ONE = ("source", "respondent", "question_key", "sub_item")
"""What tells comments apart."""

Key = tuple[int, str, str, str]


def forget(tx: Tx, year: int, sources: Iterable[int] | None = None) -> None:
    """Take away what is read of a school year, of some sources (None: of all)."""
    query = delete(COUNTS[COMMENTS.name]).where(READ.year == year)
    if sources is not None:
        query = query.where(one_of(tx, READ.source, sources))
    tx.connection.execute(query)


def counting(tx: Tx, year: int) -> pd.DataFrame:
    """What counting needs of a school year's comments: ``source, respondent, place, themes``."""
    query = select(READ.source, READ.respondent, READ.place, READ.themes).where(READ.year == year)
    return fetch(tx, query.order_by(*(READ[name] for name in ONE)))


@dataclass(frozen=True)
class Wanted:
    """Which comments are asked for.

    Attributes:
        year: school year.
        place: entity id of a school; of the district: of every place.
        source: of one survey source; 0: of all.
        role: of one role; None: of all ("": not recorded).
        theme: about one theme; "": about any; ``none`` about none of them.
        tone: of one tone; "": of all.
        words: that it holds, wherever in it, in small letters and without accents; "": whatever it holds.
        checked: True: those somebody checked, False: the others; None: all.
    """

    year: int
    place: int
    source: int = 0
    role: str | None = None
    theme: str = ""
    none: bool = False
    tone: str = ""
    words: str = ""
    checked: bool | None = None


def count(tx: Tx, wanted: Wanted) -> int:
    """How many there are."""
    query = select(func.count()).select_from(COUNTS[COMMENTS.name]).where(*conditions(wanted))
    return int(tx.connection.scalar(query) or 0)


def page(tx: Tx, wanted: Wanted, first: int, most: int) -> pd.DataFrame:
    """As many as ``most`` after the first so many, the latest first: the columns of ``comments``."""
    order = (READ.day.desc(), *(READ[name] for name in ONE))
    query = select(COUNTS[COMMENTS.name]).where(*conditions(wanted)).order_by(*order)
    return fetch(tx, query.offset(first).limit(most))


def of_key(tx: Tx, key: Key) -> pd.DataFrame:
    """One comment as it is read: no row, or one."""
    query = select(COUNTS[COMMENTS.name]).where(*is_(READ, key))
    return fetch(tx, query)


def of_keys(tx: Tx, keys: Sequence[Key]) -> pd.DataFrame:
    """Some comments as they are read; those that are not there are left out."""
    query, one = select(COUNTS[COMMENTS.name]), tuple_(*(READ[name] for name in ONE))
    if not keys:  # an empty list would be held against every comment
        return fetch(tx, query.where(false()))
    parts = [keys[at : at + 500] for at in range(0, len(keys), 500)]
    return pd.concat([fetch(tx, query.where(one.in_(part))) for part in parts], ignore_index=True)


def sources(tx: Tx, wanted: Wanted) -> list[int]:
    """Survey sources with comments of a place and school year, in order."""
    query = select(READ.source).distinct().where(*conditions(wanted)).order_by(READ.source)
    return [int(source) for (source,) in tuples(tx, query)]


def roles(tx: Tx, wanted: Wanted) -> list[str]:
    """Roles of who wrote, in order."""
    query = select(READ.role).distinct().where(*conditions(wanted)).order_by(READ.role)
    return [str(role) for (role,) in tuples(tx, query)]


def tones(tx: Tx, wanted: Wanted) -> dict[str, int]:
    """How many comments there are of each tone."""
    query = select(READ.tone, func.count()).where(*conditions(wanted)).group_by(READ.tone).order_by(READ.tone)
    return {str(tone): int(many) for tone, many in tuples(tx, query)}


def checked(tx: Tx, wanted: Wanted) -> pd.DataFrame:
    """Comments that somebody checked: ``themes, tone, told_themes, told_tone``."""
    query = select(READ.themes, READ.tone, READ.told_themes, READ.told_tone)
    return fetch(tx, query.where(*conditions(wanted), READ.checked == 1).order_by(*(READ[n] for n in ONE)))


def questions(tx: Tx, among: Iterable[int]) -> dict[tuple[int, str, str], str]:
    """Words of the questions that some sources ask in people's own words, by source, key and row."""
    here = QUESTIONS.c
    query = select(here.source, here.question_key, here.sub_item, here.question_text)
    query = query.where(one_of(tx, here.source, among), here.answer_kind == WRITTEN)
    return {(int(source), key, sub): str(words) for source, key, sub, words in tuples(tx, query)}


def conditions(wanted: Wanted) -> list[ColumnElement[bool]]:
    """What comments must meet that are asked for."""
    here: list[ColumnElement[bool]] = [READ.year == wanted.year]
    if wanted.place != HOME_DISTRICT:
        here.append(READ.place == wanted.place)
    if wanted.source:
        here.append(READ.source == wanted.source)
    if wanted.role is not None:
        here.append(READ.role == wanted.role)
    if wanted.none:
        here.append(READ.themes == "")
    elif wanted.theme:
        here.append(READ.themes.contains(f" {wanted.theme} ", autoescape=True))
    if wanted.tone:
        here.append(READ.tone == wanted.tone)
    for word in wanted.words.split():
        here.append(READ.folded.contains(word, autoescape=True))
    if wanted.checked is not None:
        here.append(READ.checked == int(wanted.checked))
    return here


def is_(columns: Any, key: Key) -> list[ColumnElement[bool]]:
    return [columns[name] == value for name, value in zip(ONE, key, strict=True)]


def recode(tx: Tx, key: Key, themes: str, tone: str) -> None:
    """Have a comment read so from now on."""
    query = update(COUNTS[COMMENTS.name]).where(*is_(READ, key))
    tx.connection.execute(query.values(themes=themes, tone=tone, checked=1))
