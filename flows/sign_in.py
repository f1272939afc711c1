"""Whether a sign-in leads to an account, asked at every action: what changed holds from the next one on.

A provider says who somebody is, an account what they may see. The first sign-in with the confirmed e-mail
address of an account binds it to the provider's subject; from then on an address that was given to
somebody else opens nothing.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from time import time

from flows.accounts import viewer_of
from flows.database import NoDatabase, store
from flows.viewer import NotAllowed, Viewer
from store import accounts
from store.accounts import Account
from store.connect import Tx
from words import tr, tr_many

MOST = 10_000
"""Sign-ins whose last action is remembered; then those that are over are forgotten."""


class Unknown(Exception):
    """Somebody is signed in, and nobody has given them a role."""


class Over(Exception):
    """A sign-in is over; the message says why."""


@dataclass(frozen=True)
class Rules:
    """How long a sign-in holds, and whose word counts.

    Attributes:
        idle: seconds without an action after which it is over.
        whole: seconds after which it is over in any case.
        verified: issuers whose e-mail addresses count as confirmed without being said to be.
    """

    idle: int = 30 * 60
    whole: int = 12 * 60 * 60
    verified: frozenset[str] = frozenset()


@dataclass(frozen=True)
class SignIn:
    """What a provider says of one sign-in.

    Attributes:
        issuer, subject: who vouches, and for whom.
        email: in lower case; "" where it is not told.
        confirmed: whether the provider says that the address is the person's own.
        at: seconds since 1970.
        key: tells it apart from every other sign-in.
    """

    issuer: str
    subject: str
    email: str
    confirmed: bool
    at: int
    key: str


@dataclass(frozen=True)
class Admitted:
    """A person who may see something, by their sign-in."""

    account: Account
    viewer: Viewer
    sign_in: SignIn


_last: dict[str, float] = {}
"""The last action of each sign-in. Of one that is not here, as after a restart, it is the sign-in itself: so
nobody stays longer than the rules say."""


def read(claims: Mapping[str, object], rules: Rules) -> SignIn:
    """A sign-in from what the provider claims.

    Raises:
        Over: it does not say who, by whom or when.
    """
    issuer, subject, at = (claims.get(name) for name in ("iss", "sub", "iat"))
    if not (isinstance(issuer, str) and issuer and isinstance(subject, str) and subject):
        raise Over(tr("The sign-in does not say who you are."))
    if isinstance(at, bool) or not isinstance(at, int | float):
        raise Over(tr("The sign-in does not say when it was."))
    told = claims.get("email")
    email = told.strip().lower() if isinstance(told, str) else ""
    # A text "false" is true in Python; only the value itself counts.
    confirmed = claims.get("email_verified") is True or issuer in rules.verified
    whole = "\n".join([issuer, subject, str(at), str(claims.get("nonce", ""))])
    return SignIn(issuer, subject, email, confirmed, int(at), hashlib.sha256(whole.encode()).hexdigest())


def admit(db: str, sign_in: SignIn, rules: Rules) -> Admitted:
    """The person behind a sign-in, who does something now.

    Raises:
        Over: it was too long ago, was not used for too long, or the person signed out.
        Unknown: nobody has given this person a role.
    """
    now = time()
    if now - sign_in.at > rules.whole:
        raise Over(tr("You signed in more than {hours} ago.", hours=_hours(rules.whole)))
    if now - _last.get(sign_in.key, sign_in.at) > rules.idle:
        raise Over(tr("Nothing was done for {minutes} minutes.", minutes=rules.idle // 60))
    account = _account(db, sign_in)
    if account is None:
        raise Unknown
    admitted = _admitted(account, sign_in)
    if len(_last) >= MOST:
        _forget(now - rules.whole)
    _last[sign_in.key] = now
    return admitted


def still(db: str, before: Admitted) -> None:
    """Whether somebody may still see what they were shown: asked before anything is done or handed out
    without the page being drawn anew.

    Raises:
        NotAllowed: not any more, or something else.
    """
    try:
        account = _account(db, before.sign_in)
        if account is not None and _admitted(account, before.sign_in).viewer == before.viewer:
            return
    except (Over, Unknown):
        pass
    raise NotAllowed(tr("What you may see has changed. Reload the page."))


def sign_out(db: str, admitted: Admitted) -> None:
    """End every sign-in of a person that was made until now, on whatever computer."""
    with store(db).writing() as tx:
        account = accounts.of_key(tx, admitted.account.key)
        if account is not None:
            after = max(int(time()), admitted.sign_in.at) + 1
            accounts.change(tx, replace(account, valid_from=max(after, account.valid_from)))


def _account(db: str, sign_in: SignIn) -> Account | None:
    """The account of a sign-in, bound to it where it was not yet."""
    try:
        opened = store(db)
    except NoDatabase:
        return None
    with opened.reading() as tx:
        bound = accounts.of_subject(tx, sign_in.issuer, sign_in.subject)
        if bound is not None or _waiting(tx, sign_in) is None:
            return bound
    with opened.writing() as tx:
        # Another tab may have been first.
        bound = accounts.of_subject(tx, sign_in.issuer, sign_in.subject)
        waits = _waiting(tx, sign_in)
        if bound is not None or waits is None:
            return bound
        bound = replace(waits, issuer=sign_in.issuer, subject=sign_in.subject)
        accounts.change(tx, bound)
        accounts.note(tx, bound.key, "bound", bound.key, {})
        return bound


def _waiting(tx: Tx, sign_in: SignIn) -> Account | None:
    """The account that waits for a first sign-in like this one."""
    if not (sign_in.email and sign_in.confirmed):
        return None
    found = accounts.of_email(tx, sign_in.email)
    if found is None or found.subject or found.issuer not in ("", sign_in.issuer):
        return None
    return found


def _admitted(account: Account, sign_in: SignIn) -> Admitted:
    if sign_in.at < account.valid_from:
        raise Over(tr("You signed out."))
    try:
        return Admitted(account, viewer_of(account), sign_in)
    except NotAllowed as fault:
        raise Unknown from fault


def _hours(seconds: int) -> str:
    hours = round(seconds / 3600, 1)
    return tr_many(hours, "{n} hour", "{n} hours", n=f"{hours:g}")


def _forget(before: float) -> None:
    """Forget sign-ins without an action since some time: they are over by then, however they began."""
    for key in [key for key, at in _last.copy().items() if at < before]:
        _last.pop(key, None)
