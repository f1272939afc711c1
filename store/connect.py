"""Open and migrate a database, and read and write it in transactions.

SQLite runs in WAL mode: readers see the state before or after a load and never wait; one writer at a
time. A write transaction is all or nothing, also when the process is killed.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, make_url, text
from sqlalchemy.exc import DBAPIError, OperationalError

from store.backup import backup, copy_database, restore
from store.engines import engine_of
from store.files import BUSY_SECONDS, StoreError, mark_as_ours, refuse_foreign, refuse_newer, sqlite_path
from store.schema import REVISIONS

__all__ = [
    "Store",
    "StoreError",
    "Tx",
    "backup",
    "found_revision",
    "migrate",
    "open_store",
    "restore",
    "sqlite_path",
]


@dataclass(frozen=True)
class Store:
    """An open database.

    Attributes:
        url: where it is, without a password.
        engine: its connections.
        folder: where raw files too large for the database are kept; None: all inside it.
    """

    url: str
    engine: Engine
    folder: Path | None

    @contextmanager
    def writing(self) -> Iterator["Tx"]:
        """One write transaction: all of it, or none of it when anything is raised.

        Raises:
            StoreError: another writer did not finish in time, the disk is full, or the file is damaged.
        """
        with self._transaction(writing=True) as tx:
            yield tx

    @contextmanager
    def reading(self) -> Iterator["Tx"]:
        """A consistent look: everything read inside is of one moment."""
        with self._transaction(writing=False) as tx:
            yield tx

    @contextmanager
    def _transaction(self, writing: bool) -> Iterator["Tx"]:
        try:
            with (
                self.engine.connect().execution_options(trellis_writing=writing) as connection,
                connection.begin(),
            ):
                yield Tx(connection, self, writing)
        except DBAPIError as error:
            raise _in_words(error) from error


@dataclass(frozen=True)
class Tx:
    """A running transaction, handed to the functions of ``store``."""

    connection: Connection
    store: Store
    writing: bool

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """A part of the transaction that is undone alone when anything is raised inside."""
        with self.connection.begin_nested():
            yield


def _in_words(error: DBAPIError) -> Exception:
    """What went wrong with the database itself, for people; a fault of ours stays as it is."""
    said = str(error.orig)
    for sign, words in (
        ("locked", "Another load is still being written. Wait until it has finished, then try again."),
        ("lock timeout", "Another load is still being written. Wait until it has finished, then try again."),
        ("disk is full", "The disk is full. Nothing was changed. Make room, then try again."),
        ("readonly", "The database may not be written to by this user. Ask whoever set it up."),
        ("malformed", "The database file is damaged. Restore the last backup."),
        ("not a database", "This file is not a Trellis database."),
    ):
        if sign in said:
            return StoreError(words)
    return error


def open_store(url: str, *, folder: Path | None = None, busy_seconds: float = BUSY_SECONDS) -> Store:
    """Open a database that is there and up to date.

    Args:
        url: a database URL such as ``sqlite:////home/me/trellis.db``.
        folder: where large raw files are kept; by default ``raw`` beside a SQLite file.
        busy_seconds: how long a writer waits for another.

    Raises:
        StoreError: it is missing, not ours, older or newer than this program; says what to do.
    """
    path = sqlite_path(url)
    if path is not None:
        if not path.exists() or path.stat().st_size == 0:
            raise StoreError(f"There is no database at {path}. Create it with: python trellis.py migrate")
        refuse_foreign(path)
    engine = engine_of(url, busy_seconds)
    revision = found_revision(engine)
    if revision == "":
        raise StoreError("The database is empty. Prepare it with: python trellis.py migrate")
    refuse_newer(revision)
    if revision != REVISIONS[-1]:
        raise StoreError(
            "The database was made by an older Trellis. Bring it up to date with: python trellis.py migrate"
        )
    if folder is None and path is not None:
        folder = path.parent / "raw"
    return Store(make_url(url).render_as_string(hide_password=True), engine, folder)


def migrate(url: str, backup_to: Path | None = None) -> bool:
    """Bring a database up to date, or make a new one; all or nothing.

    Args:
        backup_to: where an existing SQLite database is copied first; None: no copy.

    Returns:
        Whether anything was done.

    Raises:
        StoreError: not ours, or newer than this program.
    """
    path = sqlite_path(url)
    if path is not None:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        refuse_foreign(path)
        mark_as_ours(path)
    engine = engine_of(url, BUSY_SECONDS)
    revision = found_revision(engine)
    refuse_newer(revision)
    if revision == REVISIONS[-1]:
        return False
    if backup_to is not None and revision != "" and path is not None:
        copy_database(path, backup_to)
    _upgrade(engine)
    return True


def _upgrade(engine: Engine) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    options = {"trellis_writing": True, "trellis_migrating": True}
    with engine.connect().execution_options(**options) as connection, connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def found_revision(engine: Engine) -> str:
    """The schema revision a database has; "" for none yet.

    Raises:
        StoreError: it holds tables of something else.
    """
    try:
        with engine.connect() as connection:
            names = inspect(connection).get_table_names()
            if "alembic_version" not in names:
                if names:
                    raise StoreError("This database belongs to another program. Choose another one.")
                return ""
            return connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or ""
    except OperationalError as error:
        raise _in_words(error) from error
