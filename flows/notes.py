"""Dated notes about a place, beside its figures over time: seen and written by those who work with its
students, and by nobody else."""

import secrets
from dataclasses import dataclass
from datetime import date

from flows.accounts import By
from flows.actions.shown import called
from flows.database import NoDatabase, store
from flows.viewer import NotAllowed, Viewer
from store import accounts, notes
from store.notes import Note
from words import mark, tr

LONGEST = 200
"""Letters of a note."""

NOT_YOURS = mark("There is no such note of your schools.")


class BadNote(Exception):
    """A note cannot be kept so; the message says why and what to do."""


@dataclass(frozen=True)
class Written:
    """A note as it is shown: its key, ISO day, text, and the e-mail address of who wrote it."""

    key: str
    day: str
    text: str
    author: str


def listed(db: str, by: By, place: int) -> list[Written]:
    """The notes about a place in the order of their days; none for who does not work there."""
    if not by.viewer.live(place):
        return []
    try:
        opened = store(db)
    except NoDatabase:
        return []
    with opened.reading() as tx:
        found = notes.of_place(tx, place)
        known = {one.key: one for one in accounts.listing(tx)} if found else {}
    return [Written(one.key, one.day, one.text, called(one.made_by, known)) for one in found]


def add(db: str, by: By, place: int, day: str, text: str) -> None:
    """Write a note about a place.

    Raises:
        NotAllowed: the place is not one of this viewer's.
        BadNote: it has no text, too long a one, or no day.
    """
    _may(by.viewer, place)
    told = " ".join(text.split())
    if not told:
        raise BadNote(tr("Say what happened."))
    if len(told) > LONGEST:
        raise BadNote(
            tr("Write at most {most} letters; these are {letters}.", most=LONGEST, letters=len(told))
        )
    try:
        when = date.fromisoformat(day).isoformat()
    except ValueError as fault:
        raise BadNote(tr('"{day}" is no day. Write it as 2026-11-30.', day=day)) from fault
    with store(db).writing() as tx:
        notes.add(tx, Note(secrets.token_hex(8), place, when, told, accounts.now(), by.key))


def take_back(db: str, by: By, key: str) -> None:
    """Let a note stand no more.

    Raises:
        NotAllowed: there is none of that key in this viewer's schools.
    """
    with store(db).writing() as tx:
        found = notes.of_key(tx, key)
        if found is None or not by.viewer.live(found.place):
            raise NotAllowed(tr(NOT_YOURS))
        notes.take_back(tx, key, accounts.now(), by.key)


def _may(viewer: Viewer, place: int) -> None:
    if not viewer.live(place):
        raise NotAllowed(tr("Notes are written by those who work with the students of a school."))
