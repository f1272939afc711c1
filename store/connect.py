"""Open and migrate a database, and read and write it in transactions.

SQLite runs in WAL mode, PostgreSQL at "repeatable read": readers see the state before or after a load and
never wait; one writer at a time. A write transaction is all or nothing, also when the process is killed.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from store.address import secret, shown
from store.backup import backup, copy_database, restore
from store.engines import engine_of
from store.errors import NoDatabase, StoreError, Unreached, in_words, unreached
from store.files import BUSY_SECONDS, mark_as_ours, refuse_foreign, refuse_newer, sqlite_path
from store.schema import DATA_VERSION, REVISIONS

__all__ = [
    "NoDatabase",
    "Store",
    "StoreError",
    "Tx",
    "Unreached",
    "backup",
    "found_revision",
    "migrate",
    "open_store",
    "restore",
    "shown",
    "sqlite_path",
]


MIGRATIONS = Path(__file__).parent / "migrations"
"""Where the revisions of the schema are written."""


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
        with connected(self.engine, trellis_writing=writing) as connection, connection.begin():
            yield Tx(connection, self, writing)


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


@contextmanager
def connected(engine: Engine, **options: object) -> Iterator[Connection]:
    """A connection with execution options; what goes wrong with the database is told in words.

    Raises:
        StoreError: it cannot be reached, refuses us, is full, damaged, busy, or was lost on the way.
    """
    opened = _opened(engine)
    driver = engine.dialect.loaded_dbapi.Error  # COPY goes past SQLAlchemy
    try:
        with opened.execution_options(**options) as connection:
            yield connection
    except (DBAPIError, driver) as error:
        said = in_words(error)
        if said is error:
            raise
        raise said from error


def _opened(engine: Engine) -> Connection:
    try:
        return engine.connect()
    except PoolTimeout as error:
        raise StoreError("Too many people use the database at once. Try again in a minute.") from error
    except DBAPIError as error:
        said = in_words(error)
        if said is error and engine.dialect.name != "sqlite":
            said = unreached(error, shown(str(engine.url)), secret(engine.url))
        raise said from error


def open_store(url: str, *, folder: Path | None = None, busy_seconds: float | None = None) -> Store:
    """Open a database that is there and up to date.

    Args:
        url: a database URL such as ``sqlite:////home/me/trellis.db`` or
            ``postgresql://me:secret@host/trellis``.
        folder: where large raw files are kept; by default ``raw`` beside a SQLite file, and in the
            database itself on a server, which other computers use, too.
        busy_seconds: how long a writer waits for another; None: BUSY_SECONDS.

    Raises:
        StoreError: it is missing, not ours, older or newer than this program; says what to do.
    """
    path = sqlite_path(url)
    if path is not None:
        if not path.exists() or path.stat().st_size == 0:
            raise NoDatabase(f"There is no database at {path}. Create it with: python trellis.py migrate")
        refuse_foreign(path)
    engine = engine_of(url, BUSY_SECONDS if busy_seconds is None else busy_seconds)
    revision = found_revision(engine)
    if revision == "":
        raise NoDatabase("The database is empty. Prepare it with: python trellis.py migrate")
    refuse_newer(revision)
    if revision != REVISIONS[-1]:
        raise StoreError(
            "The database was made by an older Trellis. Bring it up to date with: python trellis.py migrate"
        )
    if folder is None and path is not None:
        folder = path.parent / "raw"
    return Store(shown(url), engine, folder)


def migrate(url: str, backup_to: Path | None = None) -> bool:
    """Bring a database up to date, or make a new one; all or nothing.

    Args:
        backup_to: where an existing SQLite database is copied first; None: no copy.

    Returns:
        Whether anything was done.

    Raises:
        StoreError: not ours, newer than this program, or a server that does not keep every character.
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
    if path is None:
        _refuse_other_encodings(engine)
    if backup_to is not None and revision != "" and path is not None:
        copy_database(path, backup_to)
    _upgrade(engine)
    return True


def _upgrade(engine: Engine) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    options = {"trellis_writing": True, "trellis_migrating": True}
    with connected(engine, **options) as connection, connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def _refuse_other_encodings(engine: Engine) -> None:
    with connected(engine) as connection:
        encoding = connection.scalar(
            text("SELECT pg_encoding_to_char(encoding) FROM pg_database WHERE datname = current_database()")
        )
    if encoding != "UTF8":
        raise StoreError(
            f"This database keeps text as {encoding} and would lose letters of names. Make one that keeps "
            "all of them: createdb -E UTF8 -T template0 NAME"
        )


def found_revision(engine: Engine) -> str:
    """The schema revision a database has; "" for none yet.

    Raises:
        StoreError: it holds tables of something else, or cannot be reached.
    """
    with connected(engine) as connection:
        names = inspect(connection).get_table_names()
        if names and not {"alembic_version", DATA_VERSION.name} <= set(names):
            raise StoreError("This database belongs to another program. Choose another one.")
        if not names:
            return ""
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or ""
