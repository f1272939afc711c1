"""The latest of each trail that is kept: loads, undos, editions, next steps, notes, codings, accounts."""

from collections.abc import Collection

import pandas as pd
from sqlalchemy import Select, case, select

from store.bulk import fetch
from store.connect import Tx
from store.one_of import one_of
from store.schema import (
    ACTION_CHANGES,
    ACTIONS,
    AUDIT,
    BATCHES,
    COMMENT_CODINGS,
    MATCHES,
    NOTES,
    PUBLISHED,
    SOURCES,
)

TRAIL = ["at", "who", "what", "about"]
"""ISO time (a day for editions), key of who did it, one word for what, and what it was done to."""


def loads(tx: Tx, most: int, among: Collection[int] | None = None) -> pd.DataFrame:
    """Files that were loaded, and lines of them that were corrected: TRAIL with ``about`` the file."""
    table = BATCHES.c
    what = case((table.answers.contains('"corrects"'), "corrected"), else_="loaded")
    columns = (table.loaded_at.label("at"), table.loaded_by.label("who"), what.label("what"))
    query = select(*columns, table.file.label("about"))
    if among is not None:
        query = query.where(one_of(tx, BATCHES.c.id, among))
    return _latest(tx, query, BATCHES.c.id, most)


def undone(tx: Tx, most: int, among: Collection[int] | None = None) -> pd.DataFrame:
    """Files that were taken back: TRAIL with ``about`` the file."""
    query = select(AUDIT.c.at, AUDIT.c.who, AUDIT.c.what, AUDIT.c.whom).where(AUDIT.c.what == UNDONE)
    if among is not None:
        query = query.where(AUDIT.c.whom.in_([str(one) for one in among]))
    found = _latest(tx, query, AUDIT.c.id, most)
    numbers = [int(number) for number in found["whom"]]
    of = fetch(tx, select(BATCHES.c.id, BATCHES.c.file).where(BATCHES.c.id.in_(numbers)))
    names = dict(zip(of["id"].tolist(), of["file"].tolist(), strict=True))
    return found.assign(about=[names.get(number, "") for number in numbers])


UNDONE = "undone"
"""The word of the audit for a file that was taken back; ``whom`` is then its number."""

SET = "set"
"""The word of the audit for a setting that was changed; ``whom`` is then its key."""


def editions(tx: Tx, most: int) -> pd.DataFrame:
    """Editions that were switched on: TRAIL with ``about`` the number."""
    table = PUBLISHED["editions"].c
    columns = (table.day.label("at"), table.made_by.label("who"), table.edition.label("about"))
    found = _latest(tx, select(*columns).where(table.day != ""), table.edition, most)
    return found.assign(what="published", about=found["about"].astype(str))


def steps(tx: Tx, most: int, places: Collection[int] | None) -> pd.DataFrame:
    """What was done about next steps of these places (None: of all): TRAIL with ``about`` their text."""
    table = ACTION_CHANGES.c
    columns = (table.at, table.who, table.what, ACTIONS.c.text.label("about"))
    query = select(*columns).join_from(ACTION_CHANGES, ACTIONS, ACTIONS.c.key == table.action)
    return _latest(tx, _of(query, ACTIONS.c.place, places), table.at, most)


def notes(tx: Tx, most: int, places: Collection[int] | None) -> pd.DataFrame:
    """Notes that were written and taken back at these places (None: at all): TRAIL."""
    table, parts = NOTES.c, []
    for at, who, what in ((table.made_at, table.made_by, "noted"), (table.gone_at, table.gone_by, "unnoted")):
        query = select(at.label("at"), who.label("who"), table.text.label("about")).where(at != "")
        parts.append(_latest(tx, _of(query, table.place, places), at, most).assign(what=what))
    return pd.concat(parts, ignore_index=True)


def matches(tx: Tx, most: int, places: Collection[int] | None) -> pd.DataFrame:
    """What was said of people of files at these schools (None: at all), and taken back: TRAIL with ``about``
    the source."""
    table, parts = MATCHES.c, []
    said = case((table.student == 0, "set apart"), else_="matched")
    for at, who, what in ((table.made_at, table.made_by, said), (table.gone_at, table.gone_by, None)):
        named = SOURCES.c.name.label("about")
        query = select(
            at.label("at"), who.label("who"), named, *([] if what is None else [what.label("what")])
        )
        query = query.join_from(MATCHES, SOURCES, SOURCES.c.id == table.source).where(at != "")
        found = _latest(tx, _of(query, table.school, places), at, most)
        parts.append(found if what is not None else found.assign(what="unmatched"))
    return pd.concat(parts, ignore_index=True)


def codings(tx: Tx, most: int) -> pd.DataFrame:
    """Comments that people coded anew: TRAIL with ``about`` what they said it is about."""
    table = COMMENT_CODINGS.c
    query = select(table.at, table.who, table.themes.label("about"))
    return _latest(tx, query, table.at, most).assign(what="coded")


def accounts(tx: Tx, most: int) -> pd.DataFrame:
    """Changes of who sees what: TRAIL with ``about`` the key of whose account it is."""
    query = select(AUDIT.c.at, AUDIT.c.who, AUDIT.c.what, AUDIT.c.whom.label("about"))
    return _latest(tx, query.where(AUDIT.c.what != UNDONE), AUDIT.c.id, most)


def _of(query: Select, column: object, places: Collection[int] | None) -> Select:
    return query if places is None else query.where(column.in_([int(place) for place in places]))  # type: ignore[attr-defined]


def _latest(tx: Tx, query: Select, by: object, most: int) -> pd.DataFrame:
    return fetch(tx, query.order_by(by.desc()).limit(most))  # type: ignore[attr-defined]
