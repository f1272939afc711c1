"""Open, migrate, back up and restore a database; the only place that knows which engine it is.

SQLite runs in WAL mode: readers see the state before or after a load and never wait; one writer at a
time. A write transaction is all or nothing, also when the process is killed.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from sqlalchemy import Connection, Engine, create_engine, event, inspect, make_url, text
from sqlalchemy.exc import DBAPIError, OperationalError

from store.schema import DATA_VERSION, REVISIONS

APPLICATION = 0x54524C53
"""Marks a SQLite file as ours ("TRLS"), so that another program's file is never touched."""

BUSY_SECONDS = 30.0
"""How long a writer waits for another one to finish."""


class StoreError(Exception):
    """A database that cannot be used as it is; the message is for people and says what to do."""


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


_engines: dict[str, tuple[object, Engine]] = {}
_engines_lock = Lock()


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
        _refuse_foreign(path)
    engine = _engine(url, busy_seconds)
    revision = found_revision(engine)
    if revision == "":
        raise StoreError("The database is empty. Prepare it with: python trellis.py migrate")
    _refuse_newer(revision)
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
        _refuse_foreign(path)
        _mark_as_ours(path)
    engine = _engine(url, BUSY_SECONDS)
    revision = found_revision(engine)
    _refuse_newer(revision)
    if revision == REVISIONS[-1]:
        return False
    if backup_to is not None and revision != "" and path is not None:
        _copy(path, backup_to)
    _upgrade(engine)
    return True


def _upgrade(engine: Engine) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with engine.connect().execution_options(trellis_writing=True) as connection, connection.begin():
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


def _refuse_newer(revision: str) -> None:
    if revision and revision not in REVISIONS:
        raise StoreError("The database was made by a newer Trellis. Update this program before opening it.")


def sqlite_path(url: str) -> Path | None:
    """The file of a SQLite URL; None for another engine."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        return None
    if not parsed.database or parsed.database == ":memory:":
        raise StoreError("A database needs a file: sqlite:////folder/trellis.db")
    return Path(parsed.database)


def _refuse_foreign(path: Path) -> None:
    """A file that is there must be a SQLite database, and ours or still without an owner."""
    if not path.exists() or path.stat().st_size == 0:
        return
    with path.open("rb") as file:
        head = file.read(100)
    if not head.startswith(b"SQLite format 3\x00"):
        raise StoreError(f"{path.name} is not a database. Choose another file.")
    if int.from_bytes(head[68:72], "big") != APPLICATION:
        raise StoreError(f"{path.name} is a database of another program. Choose another file.")


def _mark_as_ours(path: Path) -> None:
    """Write our mark into a new file, before WAL, so that the header on disk carries it at once."""
    if path.exists() and path.stat().st_size:
        return
    path.touch(mode=0o600)
    connection = sqlite3.connect(path)
    try:
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
    finally:
        connection.close()


def _engine(url: str, busy_seconds: float) -> Engine:
    """The engine of a URL, made once; anew when another file lies at the place of a SQLite file."""
    path = sqlite_path(url)
    file = (path.stat().st_dev, path.stat().st_ino, busy_seconds) if path is not None else busy_seconds
    with _engines_lock:
        known = _engines.get(url)
        if known is not None and known[0] == file:
            return known[1]
        if known is not None:
            known[1].dispose()
        engine = _sqlite_engine(url, busy_seconds) if path is not None else _other_engine(url, busy_seconds)
        _engines[url] = (file, engine)
        return engine


def _sqlite_engine(url: str, busy_seconds: float) -> Engine:
    engine = create_engine(url, connect_args={"timeout": busy_seconds})

    @event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None  # we begin and commit ourselves
        for pragma in (
            "journal_mode = WAL",
            "synchronous = NORMAL",
            "temp_store = MEMORY",
            "cache_size = -32000",  # 32 MB
            "cell_size_check = ON",
            "trusted_schema = OFF",
        ):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writing = connection.get_execution_options().get("trellis_writing", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return engine


def _other_engine(url: str, busy_seconds: float) -> Engine:
    engine = create_engine(url, isolation_level="REPEATABLE READ", pool_pre_ping=True)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # One writer at a time, as on SQLite: entity ids and the fold rely on it.
        if connection.get_execution_options().get("trellis_writing", False):
            connection.exec_driver_sql(f"SET LOCAL lock_timeout = {int(busy_seconds * 1000)}")
            if inspect(connection).has_table(DATA_VERSION.name):
                connection.exec_driver_sql(f"LOCK TABLE {DATA_VERSION.name} IN EXCLUSIVE MODE")

    return engine


def backup(store: Store, path: Path) -> None:
    """Copy a SQLite database while it is in use; ``path`` holds a whole copy or is not touched.

    Large raw files are copied into the folder ``<path>.raw``.

    Raises:
        StoreError: not SQLite.
    """
    source = store.engine.url.database
    if store.engine.dialect.name != "sqlite" or source is None:
        raise StoreError("Back up a PostgreSQL database with its own tools (pg_dump).")
    _copy(Path(source), path)
    if store.folder is not None and store.folder.is_dir():
        _copy_files(store.folder, raw_beside(path))


def raw_beside(path: Path) -> Path:
    """The folder of large raw files that belongs to a backup."""
    return path.with_name(path.name + ".raw")


def _copy_files(source: Path, target: Path) -> None:
    import shutil

    target.mkdir(parents=True, exist_ok=True, mode=0o700)
    for file in sorted(source.iterdir()):
        if file.is_file() and not (target / file.name).exists():
            shutil.copyfile(file, target / f"{file.name}.part")
            os.replace(target / f"{file.name}.part", target / file.name)


def _copy(source: Path, target: Path) -> None:
    """Copy by the online backup of SQLite, check the copy, then put it in place."""
    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    part.touch(mode=0o600)
    with _raw(source) as original, _raw(part) as copy:
        original.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")  # one file, nothing beside it
        _refuse_damaged(copy, source.name)
    os.replace(part, target)


@contextmanager
def _raw(path: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS)
    try:
        yield connection
    finally:
        connection.close()


def _refuse_damaged(connection: sqlite3.Connection, name: str) -> None:
    try:
        sound = connection.execute("PRAGMA quick_check").fetchone()[0] == "ok"
    except sqlite3.DatabaseError:
        sound = False
    if not sound:
        raise StoreError(f"{name} is damaged. Use an earlier backup.")


def restore(path: Path, url: str) -> None:
    """Put a backup in the place of a SQLite database, in one transaction of SQLite.

    Readers that are open see the state before or after. A backup of an older Trellis is restored as it
    is; ``migrate`` then brings it up to date.

    Raises:
        StoreError: the backup is missing, not ours, damaged or newer than this program; nothing was
            changed.
    """
    target = sqlite_path(url)
    if target is None:
        raise StoreError("Restore a PostgreSQL database with its own tools (pg_restore).")
    if not path.exists() or path.stat().st_size == 0:
        raise StoreError(f"There is no backup at {path}.")
    _refuse_foreign(path)
    with _raw(path) as saved:
        _refuse_damaged(saved, path.name)
        found = saved.execute("SELECT version_num FROM alembic_version").fetchone()
        _refuse_newer(found[0] if found else "")
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        _refuse_foreign(target)
        _mark_as_ours(target)
        if raw_beside(path).is_dir():
            _copy_files(raw_beside(path), target.parent / "raw")
        with _raw(target) as live:
            saved.backup(live)
