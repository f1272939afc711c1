"""Databases for the tests on both engines: made, copied, and looked at row by row."""

import os
import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from itertools import count
from pathlib import Path

import psycopg
from sqlalchemy import make_url

from flows import database
from store import engines
from store.files import sqlite_path

Rows = dict[str, list[str]]

ENGINES = ("sqlite", "postgresql")
"""What a test marked ``both_engines`` runs on, in turn; others run on the first."""

VERSIONS = ("data_version", "counted_years")
"""Tables that tell how often things were counted: with a repair or a restore once more."""

NUMBERS = count()
"""Part of the name of each database, so that several hands of one process never make the same."""


class Sqlite:
    """Databases as files of a folder."""

    name = "sqlite"

    def __init__(self, folder: Path) -> None:
        self.place = str(folder)

    def new(self) -> str:
        """Address of a database that is not there yet, in a folder of its own."""
        folder = Path(self.place) / f"{os.getpid()}-{next(NUMBERS)}"
        folder.mkdir()
        return f"sqlite:///{folder / 'trellis.db'}"

    def copy(self, url: str) -> str:
        """A copy of a database nobody has open (``let_go``)."""
        made = self.new()
        shutil.copyfile(path_of(url), path_of(made))
        return made

    def drop(self, url: str) -> None:
        let_go(url)
        shutil.rmtree(path_of(url).parent)


class Postgresql:
    """Databases of one server; ``place`` is the address of one that is always there."""

    name = "postgresql"

    def __init__(self, place: str) -> None:
        self.place = place

    def new(self) -> str:
        """Address of an empty database."""
        return self._create("")

    def copy(self, url: str) -> str:
        """A copy of a database nobody has open (``let_go``)."""
        return self._create(f"TEMPLATE {name_of(url)} STRATEGY FILE_COPY")

    def drop(self, url: str) -> None:
        let_go(url)
        self.say(f"DROP DATABASE {name_of(url)} WITH (FORCE)")

    def say(self, statement: str) -> None:
        """Run one statement as superuser, outside a transaction."""
        with psycopg.connect(self.place, autocommit=True) as connection:
            connection.execute(statement.encode())

    def _create(self, how: str) -> str:
        name = f"t{os.getpid()}_{next(NUMBERS)}"
        self.say(f"CREATE DATABASE {name} {how}")
        url = make_url(self.place).set(database=name)
        return url.render_as_string(hide_password=False)


Databases = Sqlite | Postgresql


def path_of(url: str) -> Path:
    """The file of a SQLite address."""
    path = sqlite_path(url)
    assert path is not None, url
    return path


def name_of(url: str) -> str:
    """The database's name in the address of a server."""
    return str(make_url(url).database)


def at(place: str) -> Databases:
    """The databases of a folder, or of the server at an address: ``place`` of either."""
    return Postgresql(place) if "://" in place else Sqlite(Path(place))


def let_go(url: str) -> str:
    """Close what we hold open of a database, so that it can be copied; returns the address."""
    engines.let_go(url)
    database.store.cache_clear()
    return url


def rows(url: str, names: Iterable[str] = ()) -> Rows:
    """Every row of tables (of all there are), as text and in one order on every engine.

    Read past our own code; a SQLite file must be sound, too.
    """
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(path_of(url))) as file:
            assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            listed = file.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            return {
                name: sorted(map(repr, file.execute(f'SELECT * FROM "{name}"')))
                for name in _of(names, listed)
            }
    with psycopg.connect(url) as server:
        listed = server.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
        return {
            name: sorted(map(repr, server.execute(f'SELECT * FROM "{name}"'.encode())))
            for name in _of(names, listed)
        }


def _of(names: Iterable[str], listed: list[tuple]) -> list[str]:
    return list(names) or sorted(name for (name,) in listed)
