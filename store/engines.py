"""The engines, one for each database: how SQLite and PostgreSQL are spoken to."""

import sqlite3
from functools import partial
from pathlib import Path
from threading import Lock

from sqlalchemy import Connection, Engine, create_engine, event

from store.address import parsed
from store.files import read_only, sqlite_path, writable
from store.schema import DATA_VERSION

CONNECT_SECONDS = 10
"""How long a server may take to answer; without it, a host that is off is waited for two minutes."""

CONNECTIONS, MORE = 5, 20
"""Connections to a server that are kept, and how many more there may be at a time."""

MIGRATION = 0x54524C53
"""Number of the lock that lets one process at a time change the schema."""

_engines: dict[tuple[str, float], tuple[object, Engine]] = {}
_engines_lock = Lock()


def engine_of(url: str, busy_seconds: float) -> Engine:
    """The engine of a URL, made once; anew when another file lies at the place of a SQLite file."""
    path = sqlite_path(url)
    file = (path.stat().st_dev, path.stat().st_ino, writable(path)) if path is not None else None
    with _engines_lock:
        known = _engines.get((url, busy_seconds))
        if known is not None and known[0] == file:
            return known[1]
        if known is not None:
            known[1].dispose()
        engine = _sqlite_engine(url, busy_seconds) if path is not None else _server_engine(url, busy_seconds)
        _engines[url, busy_seconds] = (file, engine)
        return engine


def let_go(url: str) -> None:
    """Close the connections to a database that are not in use, so that it can be moved or copied."""
    with _engines_lock:
        for key in [key for key in _engines if key[0] == url]:
            _engines.pop(key)[1].dispose()


def _sqlite_engine(url: str, busy_seconds: float) -> Engine:
    path = sqlite_path(url)
    assert path is not None
    engine = create_engine(url, hide_parameters=True, creator=partial(_connected, path, busy_seconds))

    @event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None  # we begin and commit ourselves
        if writable(path):
            connection.execute("PRAGMA journal_mode = WAL")
        for pragma in (
            "synchronous = NORMAL",
            "temp_store = MEMORY",
            "cache_size = -32000",  # 32 MB
            "cell_size_check = ON",
            "trusted_schema = OFF",
        ):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        if connection.get_execution_options().get("trellis_writing", False):
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        else:  # straight to the driver: it waits for nobody, and is said several times for each view
            driver = connection.connection.driver_connection
            assert driver is not None
            driver.execute("BEGIN")

    return engine


def _connected(path: Path, busy_seconds: float) -> sqlite3.Connection:
    """A connection; one that reads where the file or its folder may not be written: views still work."""
    place, is_address = (str(path), False) if writable(path) else (read_only(path), True)
    return sqlite3.connect(place, timeout=busy_seconds, uri=is_address, check_same_thread=False)


def _server_engine(url: str, busy_seconds: float) -> Engine:
    address = parsed(url)
    defaults = {
        "connect_timeout": CONNECT_SECONDS,
        "application_name": "trellis",
        "keepalives_idle": 30,  # a server that vanished is noticed within a minute or two
        "client_encoding": "utf8",
    }
    engine = create_engine(
        address,
        isolation_level="REPEATABLE READ",
        pool_pre_ping=True,  # a server that was restarted between two calls is not noticed by them
        pool_size=CONNECTIONS,
        max_overflow=MORE,
        hide_parameters=True,  # what people wrote stands in no message
        connect_args={name: value for name, value in defaults.items() if name not in address.query}
        # Nothing stays prepared on a connection: a pooler between us and the server may hand out another.
        | {"prepare_threshold": None},
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # One writer at a time, as on SQLite: entity ids and the fold rely on it. The lock comes before any
        # query: the first one fixes what the transaction sees.
        options = connection.get_execution_options()
        if not options.get("trellis_writing", False):
            return
        if options.get("trellis_migrating", False):
            # Whoever waited must see what the other one made: each statement sees the latest state.
            connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL READ COMMITTED")
            connection.exec_driver_sql(f"SET LOCAL lock_timeout = {int(busy_seconds * 1000)}")
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({MIGRATION})")
        else:
            connection.exec_driver_sql(f"SET LOCAL lock_timeout = {int(busy_seconds * 1000)}")
            connection.exec_driver_sql(f"LOCK TABLE {DATA_VERSION.name} IN EXCLUSIVE MODE")

    return engine
