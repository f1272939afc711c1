"""The latest of each trail that is kept: loads, undos, editions, next steps, notes, codings, accounts."""

from collections.abc import Collection
from functools import lru_cache
from typing import NamedTuple

from sqlalchemy import (
    CompoundSelect,
    Integer,
    Select,
    Text,
    bindparam,
    case,
    cast,
    func,
    literal,
    select,
    union_all,
)
from sqlalchemy.sql.elements import ColumnElement

from store.bulk import tuples
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

UNDONE = "undone"
"""The word of the audit for a file that was taken back; ``whom`` is then its number."""

SET = "set"
"""The word of the audit for a setting that was changed; ``whom`` is then its key."""

EDITION, CODING, ACCOUNT = "edition", "coding", "account"
"""Trails of which ``about`` is no text of its own: the number, codes of themes, a key."""

TRAILS = (
    *("load", "undo", EDITION, "step", "noted", "unnoted", "matched", "unmatched"),
    *(CODING, ACCOUNT),
)


class Line(NamedTuple):
    """One change.

    Attributes:
        trail: the trail it stands in; turn: its place in there, where ``at`` does not tell it.
        at: ISO time (a day for editions); who: key of who did it, None or "" for nobody.
        what: one word; about: what it was done to.
    """

    trail: str
    turn: int
    at: str
    who: str | None
    what: str
    about: str


def latest(
    tx: Tx,
    most: int,
    *,
    files: Collection[int] | None,
    places: Collection[int] | None,
    codings: bool,
    accounts: bool,
) -> list[Line]:
    """The latest lines of every trail, read in one look; all of them in order, the latest first.

    Args:
        most: lines of each trail.
        files: batches whose loads and undos are wanted; None: all.
        places: schools whose steps, notes and matches are wanted; None: all.
        codings, accounts: whether these trails, which are of no school, are wanted.
    """
    everything = files is None and places is None
    query = _of_all(codings, accounts) if everything else _trails(tx, files, places, codings, accounts)
    found = [Line(*row) for row in tuples(tx, query, {"most": most})]
    # Of one moment those stand first whose trail does, and of one trail the latest.
    return sorted(found, key=lambda line: (line.at, -TRAILS.index(line.trail), line.turn), reverse=True)


@lru_cache(4)  # to put it together costs more than its answer
def _of_all(codings: bool, accounts: bool) -> CompoundSelect:
    return _trails(None, None, None, codings, accounts)


def _trails(
    tx: Tx | None,
    files: Collection[int] | None,
    places: Collection[int] | None,
    codings: bool,
    accounts: bool,
) -> CompoundSelect:
    parts = [
        _loads(tx, files),
        _undone(files),
        _editions(),
        _steps(places),
        *_notes(places),
        *_matches(places),
        *([_codings()] if codings else []),
        *([_accounts()] if accounts else []),
    ]
    return union_all(*parts)


def _loads(tx: Tx | None, files: Collection[int] | None) -> Select:
    """Files that were loaded, and lines of them that were corrected; ``about`` the file."""
    table = BATCHES.c
    what = case((table.answers.contains('"corrects"'), "corrected"), else_="loaded")
    query = _columns(table.id, table.loaded_at, table.loaded_by, what, table.file)
    if files is not None and tx is not None:
        query = query.where(one_of(tx, table.id, files))
    return _latest("load", query, table.id)


def _undone(files: Collection[int] | None) -> Select:
    """Files that were taken back; ``about`` the file."""
    table = AUDIT.c
    query = _columns(table.id, table.at, table.who, table.what, table.whom).where(table.what == UNDONE)
    if files is not None:
        query = query.where(table.whom.in_([str(one) for one in files]))
    told = _latest("undo", query, table.id).subquery().c
    named = select(BATCHES.c.file).where(BATCHES.c.id == cast(told.about, Integer)).scalar_subquery()
    return select(*(func.coalesce(named, "").label("about") if one is told.about else one for one in told))


def _editions() -> Select:
    """Editions that were switched on; ``about`` the number."""
    table = PUBLISHED["editions"].c
    about = cast(table.edition, Text)
    query = _columns(table.edition, table.day, table.made_by, literal("published"), about)
    return _latest(EDITION, query.where(table.day != ""), table.edition)


def _steps(places: Collection[int] | None) -> Select:
    """What was done about next steps of these places; ``about`` their text."""
    table = ACTION_CHANGES.c
    query = _columns(literal(0), table.at, table.who, table.what, ACTIONS.c.text)
    query = query.join_from(ACTION_CHANGES, ACTIONS, ACTIONS.c.key == table.action)
    return _latest("step", _of(query, ACTIONS.c.place, places), table.at)


def _notes(places: Collection[int] | None) -> list[Select]:
    """Notes that were written and taken back at these places; ``about`` their text."""
    table, parts = NOTES.c, []
    for at, who, what in ((table.made_at, table.made_by, "noted"), (table.gone_at, table.gone_by, "unnoted")):
        query = _columns(literal(0), at, who, literal(what), table.text).where(at != "")
        parts.append(_latest(what, _of(query, table.place, places), at))
    return parts


def _matches(places: Collection[int] | None) -> list[Select]:
    """What was said of people of files at these schools, and taken back; ``about`` the source."""
    table, parts = MATCHES.c, []
    said = case((table.student == 0, "set apart"), else_="matched")
    for trail, at, who, what in (
        ("matched", table.made_at, table.made_by, said),
        ("unmatched", table.gone_at, table.gone_by, literal("unmatched")),
    ):
        query = _columns(literal(0), at, who, what, SOURCES.c.name)
        query = query.join_from(MATCHES, SOURCES, SOURCES.c.id == table.source).where(at != "")
        parts.append(_latest(trail, _of(query, table.school, places), at))
    return parts


def _codings() -> Select:
    """Comments that people coded anew; ``about`` what they said it is about."""
    table = COMMENT_CODINGS.c
    query = _columns(literal(0), table.at, table.who, literal("coded"), table.themes)
    return _latest(CODING, query, table.at)


def _accounts() -> Select:
    """Changes of who sees what; ``about`` the key of whose account it is."""
    table = AUDIT.c
    query = _columns(table.id, table.at, table.who, table.what, table.whom).where(table.what != UNDONE)
    return _latest(ACCOUNT, query, table.id)


def _columns(turn: ColumnElement, *told: ColumnElement) -> Select:
    names = ("at", "who", "what", "about")
    labelled = [column.label(name) for column, name in zip(told, names, strict=True)]
    return select(turn.label("turn"), *labelled)


def _of(query: Select, column: ColumnElement, places: Collection[int] | None) -> Select:
    return query if places is None else query.where(column.in_([int(place) for place in places]))


def _latest(trail: str, query: Select, by: ColumnElement) -> Select:
    """The latest of a trail, with its name before them; only these are then looked at."""
    latest = query.order_by(by.desc()).limit(bindparam("most", type_=Integer)).subquery()
    return select(literal(trail).label("trail"), *latest.c)
