"""Who may use Trellis, and what was changed of that, for ever.

Both stand in the database of the data: on a server every computer that runs Trellis then knows the same
people, and on either engine a change and its line in the audit are one transaction.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime

import pandas as pd
from sqlalchemy import Row, Select, func, insert, select, update

from store.bulk import fetch, tuples
from store.connect import Tx
from store.schema import ACCOUNTS, AUDIT

_EMAILS = select(ACCOUNTS.c.key, ACCOUNTS.c.email)


@dataclass(frozen=True)
class Account:
    """One person who was let in.

    Attributes:
        key: opaque; what other tables call the person by.
        email: in lower case; by it the first sign-in is matched.
        issuer: of the sign-in, "" until the first one if any will do.
        subject: who the issuer says it is, "" until the first sign-in; from then on it alone counts.
        role: of ``flows.viewer``.
        schools: entity ids in order; () for every school.
        since, ended: ISO time in UTC; "" while the person may come.
        valid_from: seconds since 1970; sign-ins before it are over.
    """

    key: str
    email: str
    issuer: str
    subject: str
    role: str
    schools: tuple[int, ...]
    since: str
    ended: str = ""
    valid_from: int = 0


def listing(tx: Tx) -> list[Account]:
    """Everybody who was ever let in, by e-mail address; who was ended is listed, too."""
    query = select(ACCOUNTS).order_by(ACCOUNTS.c.email, ACCOUNTS.c.since, ACCOUNTS.c.key)
    return [_account(row) for row in tx.connection.execute(query)]


def emails(tx: Tx) -> dict[str, str]:
    """The e-mail address of everybody who was ever let in, by key."""
    return dict(tuples(tx, _EMAILS))


def of_key(tx: Tx, key: str) -> Account | None:
    """The account of a key, while it is not ended."""
    return _one(tx, select(ACCOUNTS).where(ACCOUNTS.c.key == key))


def of_subject(tx: Tx, issuer: str, subject: str) -> Account | None:
    """The account that a sign-in is bound to, while it is not ended."""
    bound = (ACCOUNTS.c.issuer == issuer, ACCOUNTS.c.subject == subject, ACCOUNTS.c.subject != "")
    return _one(tx, select(ACCOUNTS).where(*bound))


def of_email(tx: Tx, email: str) -> Account | None:
    """The account of an e-mail address, while it is not ended."""
    return _one(tx, select(ACCOUNTS).where(ACCOUNTS.c.email == email))


def add(tx: Tx, account: Account) -> None:
    """Let somebody in."""
    tx.connection.execute(insert(ACCOUNTS).values(_row(account)))


def change(tx: Tx, account: Account) -> None:
    """Keep an account as it is now."""
    tx.connection.execute(update(ACCOUNTS).where(ACCOUNTS.c.key == account.key).values(_row(account)))


def note(tx: Tx, who: str, what: str, whom: str, told: Mapping[str, object]) -> None:
    """Add a line to the audit; there is no way to change or remove one.

    Args:
        who: key of the account that did it, or what stands for who has none.
        what: one word for what was done.
        whom: key of the account it was done to.
        told: what was and is; nothing that names a person.
    """
    last = tx.connection.scalar(select(func.max(AUDIT.c.id))) or 0
    text = json.dumps(dict(told), ensure_ascii=False, sort_keys=True)
    line = {"id": last + 1, "at": now(), "who": who, "what": what, "whom": whom, "told": text}
    tx.connection.execute(insert(AUDIT).values(line))


def audit(tx: Tx) -> pd.DataFrame:
    """Every line of the audit, the latest first: ``id, at, who, what, whom, told`` (JSON)."""
    return fetch(tx, select(AUDIT).order_by(AUDIT.c.id.desc()))


def now() -> str:
    """This moment, ISO in UTC."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _one(tx: Tx, query: Select) -> Account | None:
    found = tx.connection.execute(query.where(ACCOUNTS.c.ended == "").order_by(ACCOUNTS.c.key)).first()
    return None if found is None else _account(found)


def _account(row: Row) -> Account:
    account = Account(**row._mapping)
    return replace(account, schools=tuple(int(school) for school in str(account.schools).split()))


def _row(account: Account) -> dict[str, object]:
    return asdict(account) | {"schools": " ".join(map(str, account.schools))}
