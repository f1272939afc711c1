"""Who may use Trellis: letting people in, changing what they see, ending it. Each change is noted."""

import json
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd

from flows.database import NoDatabase, store
from flows.viewer import ADMIN, ROLES, NotAllowed, Role, Viewer
from store import accounts, lookup
from store.accounts import Account
from store.connect import Tx
from store.history import SET, UNDONE
from words import mark, tr

__all__ = [
    "COMMAND_LINE",
    "HERE",
    "Account",
    "BadAccount",
    "By",
    "Role",
    "add",
    "change",
    "changes",
    "end",
    "named",
    "people",
    "school_codes",
    "viewer_of",
]

ADDRESS = re.compile(r"[^@\s]+@[^@\s]+")


class BadAccount(Exception):
    """An account cannot be made or changed so; the message says why and what to do."""


@dataclass(frozen=True)
class By:
    """Who does something: the key of the account, or what stands for who has none."""

    key: str
    viewer: Viewer


HERE = By("this computer", ADMIN)  # not text
"""The one person at this computer, without sign-in."""

COMMAND_LINE = By("command line", ADMIN)  # not text
"""Whoever may run commands on the computer may read the database, too."""


def viewer_of(account: Account) -> Viewer:
    """What an account may see.

    Raises:
        NotAllowed: it holds a role that is none; nothing may be seen.
    """
    role: Any = account.role
    return Viewer(role, account.schools)


def people(db: str, by: By) -> list[Account]:
    """Everybody who was ever let in, by e-mail address; none where there is no database yet."""
    _may(by)
    try:
        opened = store(db)
    except NoDatabase:
        return []
    with opened.reading() as tx:
        return accounts.listing(tx)


def add(db: str, by: By, email: str, role: Role, schools: Sequence[int] = (), issuer: str = "") -> Account:
    """Let somebody in; the first sign-in with this confirmed e-mail address is theirs.

    Args:
        issuer: of the sign-in it must be; "" for any that is set up.

    Raises:
        BadAccount: no e-mail address, or it is in use.
        NotAllowed: only administrators do this; or the role does not go with these schools.
    """
    _may(by)
    address = email.strip().lower()
    if not ADDRESS.fullmatch(address):
        raise BadAccount(
            tr('"{email}" is no e-mail address. Write the one the person signs in with.', email=email)
        )
    viewer = Viewer(role, tuple(sorted(set(schools))))
    with store(db).writing() as tx:
        if accounts.of_email(tx, address):
            raise BadAccount(tr("{email} may use Trellis already. Change the role instead.", email=address))
        made = Account(
            key=secrets.token_hex(8),
            email=address,
            issuer=issuer.strip(),
            subject="",
            role=viewer.role,
            schools=viewer.schools,
            since=accounts.now(),
        )
        accounts.add(tx, made)
        accounts.note(tx, by.key, "added", made.key, {"now": _seen(tx, made)})
    return made


def change(db: str, by: By, key: str, role: Role, schools: Sequence[int] = ()) -> Account:
    """Say anew what somebody sees; it holds from their next action on.

    Raises:
        BadAccount: nobody is there by that key, or nobody would be left to say who sees what.
        NotAllowed: only administrators do this; or the role does not go with these schools.
    """
    _may(by)
    viewer = Viewer(role, tuple(sorted(set(schools))))
    with store(db).writing() as tx:
        before = _there(tx, key)
        after = replace(before, role=viewer.role, schools=viewer.schools)
        if after != before:
            _keep_an_administrator(tx, before, after)
            accounts.change(tx, after)
            told = {"before": _seen(tx, before), "now": _seen(tx, after)}
            accounts.note(tx, by.key, "changed", key, told)
    return after


def end(db: str, by: By, key: str) -> Account:
    """Let somebody in no more; it holds from their next action on.

    Raises:
        BadAccount: nobody is there by that key, or nobody would be left to say who sees what.
        NotAllowed: only administrators do this.
    """
    _may(by)
    with store(db).writing() as tx:
        before = _there(tx, key)
        after = replace(before, ended=accounts.now())
        _keep_an_administrator(tx, before, after)
        accounts.change(tx, after)
        accounts.note(tx, by.key, "ended", key, {"before": _seen(tx, before)})
    return after


def audited(db: str) -> tuple[pd.DataFrame, dict[str, str]]:
    """The audit, the latest line first: ``at`` (minutes in UTC), ``who`` (e-mail address, or what stands for
    who has none), ``what, whom, told`` (as it was noted); and the address of each account by its key. Nothing
    where there is no database. It asks nobody's role: the caller does."""
    try:
        opened = store(db)
    except NoDatabase:
        return pd.DataFrame(), {}
    with opened.reading() as tx:
        names = {one.key: one.email for one in accounts.listing(tx)}
        noted = accounts.audit(tx)
    return noted.assign(
        at=noted["at"].str.slice(0, 16).str.replace("T", " "),
        who=[names.get(key, key) for key in noted["who"]],
        told=[json.loads(text) for text in noted["told"]],
    ), names


def changes(db: str, by: By) -> pd.DataFrame:
    """The audit of accounts, latest first: ``When`` (UTC), ``Who, What, Whom, Before, Now``.

    People are named as long as their accounts are kept; the audit itself holds keys.
    """
    _may(by)
    noted, names = audited(db)
    if noted.empty:
        return noted
    noted = noted[~noted["what"].isin([UNDONE, SET])]  # of files, and of settings
    told = noted["told"]
    return pd.DataFrame(
        {
            mark("When"): noted["at"],
            mark("Who"): noted["who"],
            mark("What"): noted["what"],
            mark("Whom"): [names.get(key, key) for key in noted["whom"]],
            mark("Before"): [_in_words(one.get("before")) for one in told],
            mark("Now"): [_in_words(one.get("now")) for one in told],
        }
    )


def _in_words(seen: dict[str, Any] | None) -> str:
    """Role and schools as the audit holds them, in words; "" where it holds none."""
    if not seen:
        return ""
    return f"{tr(ROLES.get(seen['role'], seen['role']))}, {', '.join(seen['schools']) or tr('every school')}"


def named(db: str, email: str) -> Account:
    """The account of an e-mail address, while it is not ended.

    Raises:
        BadAccount: nobody has it.
    """
    with store(db).reading() as tx:
        found = accounts.of_email(tx, email.strip().lower())
    if found is None:
        raise BadAccount(tr('Nobody with the e-mail address "{email}" may use Trellis.', email=email))
    return found


def school_codes(db: str) -> dict[int, str]:
    """Code of each school by entity id."""
    with store(db).reading() as tx:
        return lookup.codes(tx, "school")


def _may(by: By) -> None:
    if not by.viewer.manages:
        raise NotAllowed(tr("Only an administrator says who sees what."))


def _there(tx: Tx, key: str) -> Account:
    found = accounts.of_key(tx, key)
    if found is None:
        raise BadAccount(tr("This person may not use Trellis any more: somebody else ended it meanwhile."))
    return found


def _keep_an_administrator(tx: Tx, before: Account, after: Account) -> None:
    """Refuse a change that leaves nobody to say who sees what."""
    stays = after.role == "admin" and not after.ended
    others = [one for one in accounts.listing(tx) if one.role == "admin" and not one.ended]
    if before.role == "admin" and not stays and len(others) < 2:
        raise BadAccount(tr("This is the last administrator. Name another one first."))


def _seen(tx: Tx, account: Account) -> dict[str, object]:
    """Role and schools by code, as the audit tells them."""
    codes = lookup.codes_of(tx, account.schools) if account.schools else {}
    return {"role": account.role, "schools": [codes.get(school, str(school)) for school in account.schools]}
