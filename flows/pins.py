"""Pins: views that somebody keeps under a title. A pin says where to look, never what may be seen there."""

import secrets
from collections.abc import Mapping

from flows.accounts import By
from flows.database import NoDatabase, store
from store import accounts, pins
from store.pins import Pin
from words import tr

__all__ = ["LONGEST", "MOST", "BadPin", "Pin", "add", "listed", "take_back"]

MOST = 12
"""Pins that somebody may have."""

LONGEST = 80
"""Letters of a title."""


class BadPin(Exception):
    """A view cannot be pinned so; the message says why and what to do."""


def listed(db: str, by: By) -> list[Pin]:
    """The pins of somebody, the oldest first; none without a database."""
    try:
        opened = store(db)
    except NoDatabase:
        return []
    with opened.reading() as tx:
        return pins.of_account(tx, by.key)


def add(db: str, by: By, view: str, choices: Mapping[str, str | int], title: str) -> Pin:
    """Keep a view.

    Args:
        view: its key in the table of contents.
        choices: what is chosen in it, by filter; it is asked again who may see it whenever it is opened.
        title: as it is to be called.

    Raises:
        BadPin: it has no title or too long a one, it is pinned already, or there are too many.
    """
    told = " ".join(title.split())
    if not told:
        raise BadPin(tr("Write a title for the pin."))
    if len(told) > LONGEST:
        raise BadPin(
            tr("Write at most {most} letters; these are {letters}.", most=LONGEST, letters=len(told))
        )
    with store(db).writing() as tx:
        mine = pins.of_account(tx, by.key)
        for one in mine:
            if one.view == view and dict(one.choices) == dict(choices):
                raise BadPin(tr("This view is pinned already, as “{title}”.", title=one.title))
        if len(mine) >= MOST:
            raise BadPin(
                tr(
                    "You have {most} pins, and there is no room for more. Unpin one on the overview.",
                    most=MOST,
                )
            )
        made = Pin(secrets.token_hex(8), by.key, view, dict(choices), told, accounts.now())
        pins.add(tx, made)
    return made


def take_back(db: str, by: By, key: str) -> None:
    """Unpin a view.

    Raises:
        BadPin: it is none of this person's.
    """
    with store(db).writing() as tx:
        if not pins.take_back(tx, by.key, key):
            raise BadPin(tr("This pin is not there any more."))
