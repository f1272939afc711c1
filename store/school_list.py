"""The schools that viewers choose from, noted whenever something is counted: a search costs by the school."""

import json

from sqlalchemy import delete, insert, select

from store import lookup
from store.connect import Tx
from store.schema import SCHOOL_LIST
from tables import HOME_DISTRICT

_SCHOOLS = select(SCHOOL_LIST.c.schools)


def note(tx: Tx) -> None:
    """Note which schools are in force, and what they are called; no row where there is none."""
    now = found(tx)
    text = json.dumps(list(now.items()), ensure_ascii=False) if now else ""
    if text != _kept(tx):
        tx.connection.execute(delete(SCHOOL_LIST))
        if text:
            tx.connection.execute(insert(SCHOOL_LIST).values(district=HOME_DISTRICT, schools=text))


def names(tx: Tx) -> dict[int, str]:
    """Name of each school by its entity id, in the order of the names, as it was last noted."""
    return dict(json.loads(_kept(tx) or "[]"))


def found(tx: Tx) -> dict[int, str]:
    """The same as the facts in force have it now."""
    return dict(sorted(lookup.school_names(tx).items(), key=lambda item: (item[1], item[0])))


def _kept(tx: Tx) -> str:
    return str(tx.connection.scalar(_SCHOOLS) or "")
