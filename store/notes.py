"""Dated notes about a place: what happened there that numbers cannot tell. None is ever removed."""

from dataclasses import asdict, dataclass, fields

from sqlalchemy import bindparam, insert, select, update

from store.bulk import tuples
from store.connect import Tx
from store.schema import NOTES


@dataclass(frozen=True)
class Note:
    """One note.

    Attributes:
        key: opaque.
        place: entity id of the school, or of the district.
        day: ISO, when it happened; text: what.
        made_at: ISO time in UTC; made_by: as ``flows.accounts.By`` says.
        gone_at, gone_by: the same of who took it back; "" while it stands.
    """

    key: str
    place: int
    day: str
    text: str
    made_at: str
    made_by: str
    gone_at: str = ""
    gone_by: str = ""


NAMES = [one.name for one in fields(Note)]

_OF_PLACE = (
    select(*(NOTES.c[name] for name in NAMES))
    .where(NOTES.c.place == bindparam("place"), NOTES.c.gone_at == "")
    .order_by(NOTES.c.day, NOTES.c.key)
)


def of_place(tx: Tx, place: int) -> list[Note]:
    """The notes that stand about a place, in the order of their days."""
    return [Note(*row) for row in tuples(tx, _OF_PLACE, {"place": place})]


def of_key(tx: Tx, key: str) -> Note | None:
    """The note of a key, while it stands."""
    query = select(*(NOTES.c[name] for name in NAMES)).where(NOTES.c.key == key, NOTES.c.gone_at == "")
    found = tx.connection.execute(query).first()
    return None if found is None else Note(*found)


def add(tx: Tx, note: Note) -> None:
    """Keep a new note."""
    tx.connection.execute(insert(NOTES).values(asdict(note)))


def take_back(tx: Tx, key: str, at: str, by: str) -> None:
    """Let a note stand no more; what it said, and who took it back, stays known."""
    tx.connection.execute(update(NOTES).where(NOTES.c.key == key).values(gone_at=at, gone_by=by))
