"""What was decided on findings, as it stands now, and every change of it, for ever.

The changes stand apart from the audit of accounts, which holds nothing that names a person: an action is
written by people, and may.
"""

import json
from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass, fields

from sqlalchemy import Row, Select, insert, select, update

from store.accounts import now
from store.bulk import tuples
from store.connect import Tx
from store.schema import ACTION_CHANGES, ACTIONS

OPEN, DONE, DROPPED = "open", "done", "dropped"


@dataclass(frozen=True)
class Action:
    """The next step that was decided on one finding of one place.

    Attributes:
        key: opaque; tells nothing of other actions.
        place: entity id of the school, or of the district.
        indicator, dimension: the finding: key of the catalogue, and what it is split by ("": the total).
        year: school year that was looked at when it was decided.
        text: what to do.
        owner: key of the account of who does it; "" where it is somebody without one.
        owner_name: their name as it was typed; "" where ``owner`` tells.
        due: ISO day.
        shared: whether the board sees it.
        status: OPEN, DONE or DROPPED.
        outcome: what came of it; "" while it is open.
        made_at: ISO time in UTC; made_by: as ``flows.accounts.By`` says.
        version: how often it was written; the first time is 1.
    """

    key: str
    place: int
    indicator: str
    dimension: str
    year: int
    text: str
    owner: str
    owner_name: str
    due: str
    shared: bool
    status: str = OPEN
    outcome: str = ""
    made_at: str = ""
    made_by: str = ""
    version: int = 1


@dataclass(frozen=True)
class Change:
    """One line of what happened to an action: ISO time in UTC, by whom, one word for what was done, and
    those attributes that were changed, as they were before."""

    version: int
    at: str
    who: str
    what: str
    before: dict[str, object]


_EVERY = select(ACTIONS).order_by(ACTIONS.c.due, ACTIONS.c.made_at, ACTIONS.c.key)


def of_key(tx: Tx, key: str) -> Action | None:
    """The action of a key."""
    found = _listed(tx, _EVERY.where(ACTIONS.c.key == key))
    return found[0] if found else None


def of_places(tx: Tx, places: Collection[int] | None) -> list[Action]:
    """The actions of these places (None: of all), what is due first coming first."""
    if places is None:
        return _listed(tx, _EVERY)
    return _listed(tx, _EVERY.where(ACTIONS.c.place.in_([int(place) for place in places])))


def add(tx: Tx, action: Action, who: str) -> None:
    """Keep a new action."""
    tx.connection.execute(insert(ACTIONS).values(_row(action)))
    _note(tx, action, who, "decided", {})


def change(tx: Tx, before: Action, after: Action, who: str, what: str) -> None:
    """Keep an action as it is now, and note what it was before; ``after`` is one version on."""
    old, new = asdict(before), asdict(after)
    told = {name: old[name] for name in old if old[name] != new[name] and name != "version"}
    tx.connection.execute(update(ACTIONS).where(ACTIONS.c.key == after.key).values(_row(after)))
    _note(tx, after, who, what, told)


def changes(tx: Tx, keys: Sequence[str]) -> dict[str, list[Change]]:
    """Everything that happened to each of these actions, in order."""
    table = ACTION_CHANGES.c
    columns = (table.action, table.version, table.at, table.who, table.what, table.before)
    query = select(*columns).where(table.action.in_(list(keys))).order_by(table.action, table.version)
    found: dict[str, list[Change]] = {}
    for key, version, at, who, what, before in tuples(tx, query):
        found.setdefault(key, []).append(Change(version, at, who, what, json.loads(before)))
    return found


def _note(tx: Tx, action: Action, who: str, what: str, before: dict[str, object]) -> None:
    text = json.dumps(before, ensure_ascii=False, sort_keys=True)
    line = {"action": action.key, "version": action.version, "at": now(), "who": who, "what": what}
    tx.connection.execute(insert(ACTION_CHANGES).values(line | {"before": text}))


def _listed(tx: Tx, query: Select) -> list[Action]:
    return [_action(row) for row in tx.connection.execute(query)]


def _action(row: Row) -> Action:
    told = row._mapping
    return Action(**{one.name: told[one.name] for one in fields(Action)} | {"shared": bool(told["shared"])})


def _row(action: Action) -> dict[str, object]:
    return asdict(action) | {"shared": int(action.shared)}
