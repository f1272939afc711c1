"""The address of a database: which engine, where, and how it is shown without its password."""

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from store.errors import StoreError

DRIVER = "postgresql+psycopg"
SERVERS = ("postgres", "postgresql")
SECRETS = ("password", "sslpassword")
"""What may stand behind the question mark and is not shown."""

FORMS = (
    "Write sqlite:////folder/trellis.db or postgresql://user:password@host:5432/database; in a user name or "
    "password write @ as %40, : as %3A, / as %2F, ? as %3F and # as %23."
)


def parsed(address: str) -> URL:
    """An address as SQLAlchemy wants it; PostgreSQL is always spoken to by psycopg 3.

    Raises:
        StoreError: it cannot be read, or is of another engine; the message holds nothing of it.
    """
    try:
        url = make_url(address)
    except (ArgumentError, ValueError):  # what they say may hold a part of a password
        raise StoreError(f"The address of the database cannot be read. {FORMS}") from None
    if "@" in (url.host or ""):
        raise StoreError(f"The address of the database has more than one @. {FORMS}")
    name = url.get_backend_name()
    if name in SERVERS:
        return url.set(drivername=DRIVER)
    if name != "sqlite":
        raise StoreError(f"Trellis keeps its data in SQLite or PostgreSQL, not in {name}. {FORMS}")
    return url


def shown(address: str) -> str:
    """An address for people and logs, without any password.

    Raises:
        StoreError: it cannot be read.
    """
    url = parsed(address).difference_update_query(SECRETS)
    if url.drivername == DRIVER:
        url = url.set(drivername="postgresql")
    return url.render_as_string(hide_password=True)


def secret(url: URL) -> str:
    """The password of an address; "" for none."""
    return str(url.password or next((url.query[name] for name in SECRETS if name in url.query), ""))
