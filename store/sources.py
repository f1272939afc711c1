"""Where files come from, what was settled about them, and their dictionaries of attendance marks."""

import json
from collections.abc import Iterable
from typing import Any

import pandas as pd
from sqlalchemy import Select, func, insert, select, update

from store.bulk import fetch, insert_rows, tuples
from store.connect import StoreError, Tx
from store.one_of import one_of
from store.schema import MARKS, SOURCES

_DROPPED = {0xA0, 0xAD, 0xD7, 0xF7}  # no-break space, soft hyphen, and two that are easily misread
ALPHABET = (
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    + "".join(chr(i) for i in range(0x21, 0x7F) if not chr(i).isalnum())
    + "".join(chr(i) for i in range(0xA1, 0x100) if i not in _DROPPED)
)
"""Characters a mark may be, in the order they are given. One byte each in Latin-1; a space is no mark."""


Known = dict[str, Any]
"""A source: ``id, name, kind, format, fingerprint, settings`` (a dict)."""


def listing(tx: Tx) -> list[Known]:
    """All sources by name."""
    return _read(tx, select(SOURCES))


def named(tx: Tx, name: str) -> Known | None:
    """The source of a name; None where there is none."""
    return next(iter(_read(tx, select(SOURCES).where(SOURCES.c.name == name))), None)


def among(tx: Tx, numbers: Iterable[int]) -> list[Known]:
    """The sources of these numbers, by name."""
    return _read(tx, select(SOURCES).where(one_of(tx, SOURCES.c.id, numbers)))


def alike(tx: Tx, format: str, fingerprint: str) -> list[Known]:
    """The sources whose last export was of a format and had these headings, by name."""
    here = (SOURCES.c.format == format, SOURCES.c.fingerprint == fingerprint)
    return _read(tx, select(SOURCES).where(*here))


def _read(tx: Tx, query: Select) -> list[Known]:
    rows = tuples(tx, query.order_by(SOURCES.c.name))
    return [dict(zip(_NAMES, row, strict=True)) | {"settings": json.loads(row[-1])} for row in rows]


_NAMES = tuple(SOURCES.c.keys())
assert _NAMES[-1] == "settings"


def names(tx: Tx, among: Iterable[int] | None = None) -> dict[int, str]:
    """Name of each source by its number; ``among``: of these alone, None for all."""
    query = select(SOURCES.c.id, SOURCES.c.name).order_by(SOURCES.c.name)
    if among is not None:
        query = query.where(one_of(tx, SOURCES.c.id, among))
    return {int(row.id): str(row.name) for row in tx.connection.execute(query)}


def save(tx: Tx, name: str, kind: str, format: str, fingerprint: str, settings: dict) -> int:
    """Remember a source by its name, new or changed.

    Returns:
        Its number.
    """
    values = {
        "kind": kind,
        "format": format,
        "fingerprint": fingerprint,
        "settings": json.dumps(settings, ensure_ascii=False, sort_keys=True),
    }
    known = tx.connection.scalar(select(SOURCES.c.id).where(SOURCES.c.name == name))
    if known is not None:
        tx.connection.execute(update(SOURCES).where(SOURCES.c.id == known).values(values))
        return known
    number = (tx.connection.scalar(select(func.max(SOURCES.c.id))) or 0) + 1
    tx.connection.execute(insert(SOURCES).values(id=number, name=name, **values))
    return number


def marks(tx: Tx, source: int | None = None) -> pd.DataFrame:
    """The dictionary of one source or of all: ``source, mark, raw, status, units``, by source and mark."""
    query = select(MARKS).order_by(MARKS.c.source, MARKS.c.mark)
    return fetch(tx, query if source is None else query.where(MARKS.c.source == source))


Entry = tuple[str, str, int]
"""What a mark means: raw code (a blank one is a code, too), status, part of the day absent in day units."""


def mark_entries(tx: Tx, source: int, entries: Iterable[Entry]) -> dict[Entry, str]:
    """Give each new entry of a source a character of its own, for ever.

    Returns:
        The whole dictionary of the source.

    Raises:
        StoreError: more codes than characters: the column is not one of attendance codes.
    """
    told = select(MARKS.c.raw, MARKS.c.status, MARKS.c.units, MARKS.c.mark).where(MARKS.c.source == source)
    known = {(raw, status, units): mark for raw, status, units, mark in tuples(tx, told)}
    new = [entry for entry in dict.fromkeys(entries) if entry not in known]
    used = set(known.values())
    free = [character for character in ALPHABET if character not in used]
    if len(new) > len(free):
        raise StoreError(
            f"The file holds {len(new)} attendance codes that are new to this source, and it already has "
            f"{len(used)}: more than the {len(ALPHABET)} that can be kept. Check that the right column was "
            "chosen for the code."
        )
    given = dict(zip(new, free, strict=False))
    rows = [(source, mark, *entry) for entry, mark in given.items()]
    insert_rows(tx, MARKS, ("source", "mark", "raw", "status", "units"), rows)
    return known | given
