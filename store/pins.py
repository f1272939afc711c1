"""Pins: the views that somebody keeps, each under a title. Who takes one back leaves nothing of it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import delete, insert, select

from store.connect import Tx
from store.schema import PINS


@dataclass(frozen=True)
class Pin:
    """One view that is kept.

    Attributes:
        key: opaque.
        account: whose it is, as ``flows.accounts.By`` says.
        view: its key in the table of contents.
        choices: what is chosen in it, by filter.
        title: as it was written.
        made_at: ISO time in UTC.
    """

    key: str
    account: str
    view: str
    choices: Mapping[str, str | int] = field(default_factory=dict)
    title: str = ""
    made_at: str = ""


NAMES = ("key", "account", "view", "choices", "title", "made_at")


def of_account(tx: Tx, account: str) -> list[Pin]:
    """The pins of somebody, the oldest first."""
    query = select(*(PINS.c[name] for name in NAMES)).where(PINS.c.account == account)
    found = tx.connection.execute(query.order_by(PINS.c.made_at, PINS.c.key))
    return [Pin(key, of, view, json.loads(told), title, at) for key, of, view, told, title, at in found]


def add(tx: Tx, pin: Pin) -> None:
    """Keep a pin."""
    told = json.dumps(dict(pin.choices), ensure_ascii=False, sort_keys=True)
    row = {name: getattr(pin, name) for name in NAMES} | {"choices": told}
    tx.connection.execute(insert(PINS).values(row))


def take_back(tx: Tx, account: str, key: str) -> bool:
    """Remove a pin of somebody; whether there was one."""
    gone = tx.connection.execute(delete(PINS).where(PINS.c.key == key, PINS.c.account == account))
    return bool(gone.rowcount)
