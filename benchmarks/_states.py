"""A state: a district of 600 students and six schools, many times over.

What is counted of a million students is made from what is counted of 600: in each school every student
stands for many (counts are multiplied, and their years are there so many times), and each copy of the
schools has files and sources of its own. The cells of the district are those of all copies. What roles
without people see is protected once, for the six schools, and copied with them. Rows of days, sessions and
answers are not copied: no view reads them. Making a million takes about a minute.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import delete

from benchmarks._districts import MADE_AS, SCHOOLS, home_of, kept_home
from flows import release
from flows.database import store
from flows.derive import RULES
from store import batches, school_list, tally
from store.schema import PUBLISHED, REVISIONS
from tables import HOME_DISTRICT

STUDENTS, YEARS = 600, 2
"""Of one copy."""

COUNTED = ("student_years", "cells", "released")
"""What is counted, by ``place``."""

NO_DAYS = "measure NOT IN ('known_to', 'last_day', 'partners_known_to')"
"""The last day of something is that of one student, too."""

FACTS = ("schools", "calendar", "enrolments", "coverage")
"""Who and what there is, by ``school``; 0 is all of them."""


def state_of(students: int, schools: int) -> Path:
    """A home folder with a state in it.

    Args:
        students: about so many: as many in each school.
        schools: a multiple of SCHOOLS.
    """
    copies = schools // SCHOOLS
    each = round(students / (STUDENTS * copies))

    def made(folder: Path) -> Path:
        return grown(home_of(STUDENTS, YEARS) / "sample.db", folder / "making.db", each, copies)

    # Counted by other rules it would be counted anew, from facts that are not all there.
    as_of = f"{MADE_AS}-{REVISIONS[-1]}-{RULES}"
    return kept_home(f"{students}-students-in-{schools}-schools-{YEARS}-years-{as_of}", made)


def grown(small: Path, large: Path, each: int, copies: int) -> Path:
    """Make a large database of a small one.

    Args:
        small, large: files of SQLite databases.
        each: how many students each one stands for.
        copies: how many times all schools, files and students are there.

    Returns:
        ``large``.
    """
    db = f"sqlite:///{large}"
    with closing(sqlite3.connect(large)) as target:
        with closing(sqlite3.connect(small)) as source:
            source.backup(target)
        _multiply(target, each)
    with store(db).writing() as tx:  # as if none had been published: others are made of other numbers
        for table in PUBLISHED.values():
            tx.connection.execute(delete(table))
    release.catch_up(db)
    with closing(sqlite3.connect(large)) as target:
        _copy(target, copies)
    with store(db).writing() as tx:
        school_list.note(tx)
        tally.put(tx, batches.tallied(tx))
    return large


def _multiply(db: sqlite3.Connection, each: int) -> None:
    """Let every student stand for so many."""
    db.execute(f"UPDATE cells SET amount = amount * {each} WHERE measure NOT LIKE 'rows%' AND {NO_DAYS}")
    last = db.execute("SELECT max(id) FROM entities").fetchone()[0]
    numbers = f"(WITH RECURSIVE n(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n WHERE k < {each - 1})"
    if each > 1:
        _first(db, "student_years", "1")
        _insert(db, "student_years", {"person": f"person + k * {last}"}, {}, f", {numbers} SELECT k FROM n)")
    db.commit()


def _copy(db: sqlite3.Connection, copies: int) -> None:
    """Add copies of all that is counted until there are so many."""
    step = db.execute("SELECT max(person) FROM student_years").fetchone()[0]
    files, sources = (
        db.execute(f"SELECT max(id) FROM {name}").fetchone()[0] for name in ("batches", "sources")
    )
    db.create_function(
        "again", 2, lambda number, copy: number + copy * step if number else 0, deterministic=True
    )
    sheets = db.execute("SELECT id FROM sources WHERE kind = 'participation'").fetchall()
    own = ", ".join(str(number) for (number,) in sheets)
    _first(db, "entities", "kind IN ('school', 'person')")
    _first(db, "sources", f"id IN ({own})")
    _first(db, "batches", "1")
    for name in COUNTED:
        _first(db, name, f"place > {HOME_DISTRICT}")
    for name in FACTS:  # what speaks for all schools together is the first copy's
        _first(db, name, "school > 0")
    for copy in range(1, copies):
        told = {"copy": copy, "step": step, "batches": files, "sources": sources}
        _insert(db, "entities", {"id": "again(id, :copy)", "code": "code || '.' || :copy"}, told)
        named = {"name": "name || ' ' || :copy"}
        _insert(db, "sources", {"id": "id + :copy * :sources"} | named, told)
        source = f"CASE WHEN source IN ({own}) THEN source + :copy * :sources ELSE source END"
        changed = {"id": "id + :copy * :batches", "source": source, "hash": "hash || '.' || :copy"}
        _insert(db, "batches", changed, told)
        for name in COUNTED:
            changed = {"place": "again(place, :copy)", "person": "again(person, :copy)"}
            _insert(db, name, changed, told)
        for name in FACTS:
            changed = {"school": "again(school, :copy)", "person": "again(person, :copy)"}
            _insert(db, name, changed | named | {"batch": "batch + :copy * :batches"}, told)
    _add_up(db, copies, own, sources)
    db.commit()


def _add_up(db: sqlite3.Connection, copies: int, own: str, sources: int) -> None:
    """The district's cells: those of all copies. What has a source in each copy stays apart."""
    apart = f"(dimension = 'source' AND CAST(grp AS INTEGER) IN ({own}))"
    here = f"place = {HOME_DISTRICT} AND"
    many = f"NOT {apart} AND dimension <> 'source_ends' AND {NO_DAYS}"
    db.execute(f"UPDATE cells SET amount = amount * {copies} WHERE {here} {many}")
    _first(db, "cells", f"{here} {apart}")
    for copy in range(1, copies):
        _insert(db, "cells", {"grp": f"CAST(grp + {copy * sources} AS TEXT)"}, {})


def _first(db: sqlite3.Connection, name: str, where: str) -> None:
    """Set the rows of a table aside that are to be added again."""
    db.execute(f"DROP TABLE IF EXISTS temp.first_{name}")
    db.execute(f"CREATE TEMP TABLE first_{name} AS SELECT * FROM {name} WHERE {where}")


def _insert(db: sqlite3.Connection, name: str, changed: dict[str, str], told: dict, beside: str = "") -> None:
    """Add the rows that were set aside again with some columns changed.

    Args:
        beside: what else is selected from; a row is added for each of its rows.
    """
    columns = [row[1] for row in db.execute(f"PRAGMA table_info({name})")]
    values = ", ".join(changed.get(column, f'"{column}"') for column in columns)
    names = ", ".join(f'"{column}"' for column in columns)
    db.execute(f"INSERT INTO {name} ({names}) SELECT {values} FROM first_{name}{beside}", told)
