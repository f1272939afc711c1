"""The engines, one for each database: how SQLite and PostgreSQL are spoken to."""

import sqlite3
from threading import Lock

from sqlalchemy import Connection, Engine, create_engine, event

from store.files import sqlite_path
from store.schema import DATA_VERSION

_engines: dict[str, tuple[object, Engine]] = {}
_engines_lock = Lock()


def engine_of(url: str, busy_seconds: float) -> Engine:
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
        # One writer at a time, as on SQLite: entity ids and the fold rely on it. The lock comes before any
        # query: the first one fixes what the transaction sees.
        options = connection.get_execution_options()
        if options.get("trellis_writing", False):
            connection.exec_driver_sql(f"SET LOCAL lock_timeout = {int(busy_seconds * 1000)}")
            if not options.get("trellis_migrating", False):
                connection.exec_driver_sql(f"LOCK TABLE {DATA_VERSION.name} IN EXCLUSIVE MODE")

    return engine
