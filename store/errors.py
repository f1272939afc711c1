"""What can go wrong with a database itself, in words for people."""

import re

from sqlalchemy.exc import DBAPIError


class StoreError(Exception):
    """A database that cannot be used as it is; the message is for people and says what to do."""


class NoDatabase(StoreError):
    """There is no database yet at this address, or nothing was ever prepared in it."""


class Unreached(StoreError):
    """A server that does not answer or does not let us in; the message tells its address."""


BUSY = (
    "Another load is still being written, and this one waited for it in vain. Nothing is left half done. "
    "Wait until the other one has finished, then try again."
)
LOST = (
    "The connection to the database was lost: the server was stopped or restarted, or the network failed. "
    "Nothing is left half done. See in the list of uploads whether this one is there, and try again: a file "
    "that is already loaded is not loaded twice."
)
UNREACHED = (
    "{place} cannot be reached ({said}). Check host and port, and that the server runs, then try again."
)

SIGNS = (
    ("locked", BUSY),
    ("disk is full", "The disk is full. Nothing is left half done. Make room, then try again."),
    ("readonly", "The database may not be written to by this user. Ask whoever set it up."),
    (
        "disk I/O",
        "The disk of the database is full, or it fails. Nothing is left half done. Make room, then try "
        "again; if there is room, stop Trellis and copy its folder to another disk.",
    ),
    (
        "unable to open",
        "The database cannot be opened: this user may not read it, or not write into its folder. Ask whoever "
        "set it up.",
    ),
    ("malformed", "The database file is damaged. Restore the last backup."),
    ("not a database", "This file is not a Trellis database."),
)
"""What SQLite says, and what it means."""

RIGHTS = (
    "The database user may not do this. Make the user owner of the database (ALTER DATABASE … OWNER TO …), "
    "or ask whoever set it up."
)
STATES = (
    ("55P03", BUSY),
    (
        "53100",
        "The disk of the database server is full. Nothing is left half done. Make room, then try again.",
    ),
    ("53300", "The database server has no connection left. Try again in a minute, or raise max_connections."),
    (
        "53",
        "The database server ran out of memory. Nothing is left half done. Try again when it is less busy.",
    ),
    ("25006", "The database can only be read: it may be a copy. Give the address of the one to write to."),
    ("42501", RIGHTS),
    (
        "57014",
        "The database server stopped this. Nothing is left half done. Try again, or ask whoever runs it.",
    ),
    ("57P", LOST),
    ("08", LOST),
    ("40", "Another program changed the same data. Of this one nothing is left half done. Try again."),
    ("XX00", "The database is damaged. Restore the last backup."),
)
"""SQLSTATEs of PostgreSQL (the same in every language), the first that a state starts with."""

REFUSALS = (
    ("password", "{place} refused the user name or the password. Check both in the address."),
    (
        "authentication",
        "{place} refused this user. Check the user in the address, or the server's pg_hba.conf.",
    ),
    ("pg_hba.conf", "{place} refuses this user from this computer. Ask whoever runs the server to allow it."),
    (
        'database "" does not exist',
        "There is no such database: {place}. Make it with: createdb -E UTF8 -T template0 NAME, or correct "
        "the address.",
    ),
    ('role "" does not exist', "{place} does not know this user. Check the user in the address."),
    (
        "permission denied for database",
        "This user may not open the database: {place}. Ask its owner for: GRANT CONNECT ON DATABASE … TO …",
    ),
    (
        "not permitted to log in",
        "{place} does not let this user log in. Check the user in the address, or ask whoever runs the "
        "server for: ALTER ROLE … LOGIN",
    ),
    (
        "not currently accepting connections",
        "The database lets nobody in at present: {place}. Ask whoever runs the server.",
    ),
    ("starting up", "{place} is starting. Try again in a minute."),
    ("shutting down", "{place} is being stopped. Try again when it is up again."),
    (
        "too many connections for",
        "{place} has no connection left for this database or user. Try again in a minute, or raise its "
        "CONNECTION LIMIT.",
    ),
    ("too many", "{place} has no connection left. Try again in a minute, or raise its max_connections."),
    ("remaining connection slots", "{place} has no connection left. Try again in a minute."),
)
"""What a server says that does not let us in, without the names it quotes: it gives no SQLSTATE then."""

QUOTED = re.compile(r'"[^"]*"')


def in_words(error: Exception) -> Exception:
    """What went wrong on a connection, for people; a fault of our own stays as it is."""
    cause = getattr(error, "orig", None) or error
    state = getattr(cause, "sqlstate", None) or ""
    for start, words in STATES:
        if state.startswith(start):
            return StoreError(words)
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return StoreError(LOST)
    if state:
        return error
    said = str(cause)
    for sign, words in SIGNS:
        if sign in said:
            return StoreError(words)
    return error


def unreached(error: Exception, place: str, secret: str) -> Exception:
    """Why no connection came about.

    Args:
        place: the address without its password.
        secret: the password; never told, whatever the driver says.
    """
    said = str(getattr(error, "orig", None) or error)
    unnamed = QUOTED.sub('""', said)  # a database may be called "password"
    for sign, words in REFUSALS:
        if sign in unnamed:
            return Unreached(words.format(place=place))
    short = said.partition("\n")[0].rpartition("failed: ")[2] or "no answer"
    return Unreached(UNREACHED.format(place=place, said=short.replace(secret, "…") if secret else short))
