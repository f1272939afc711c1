"""A state: a district of 10,000 students and 15 schools, many times over.

What is counted of a million students is made from what is counted of ten thousand: each copy has schools,
students and files of its own, and the cells of the district are those of all copies. The rows of days,
sessions and answers are not copied: no view reads them. What roles without people see is protected anew,
for all schools together.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

from benchmarks._districts import MADE_AS, home_of, kept_home
from flows import release
from flows.database import store
from flows.derive import RULES
from store import derived
from tables import HOME_DISTRICT

STUDENTS, SCHOOLS, YEARS = 10_000, 15, 2
"""Of one copy."""

OF_SCHOOLS = ("student_years", "student_activities", "student_months", "cells")
"""What is counted, by ``place``."""

OF_FACTS = ("schools", "calendar", "enrolments", "coverage")
"""Who and what there is, by ``school``; 0 is all of them."""


def state_of(students: int) -> Path:
    """A home folder with a state of so many students (a multiple of STUDENTS) in it."""
    copies = students // STUDENTS

    def made(folder: Path) -> Path:
        path = folder / "making.db"
        with (
            closing(sqlite3.connect(home_of(STUDENTS, YEARS, SCHOOLS) / "sample.db")) as source,
            closing(sqlite3.connect(path)) as target,
        ):
            source.backup(target)
            _copy(target, copies)
        with store(f"sqlite:///{path}").writing() as tx:
            for year in derived.counted_years(tx)["year"]:
                release.write(tx, int(year))
        return path

    # Counted by other rules it would be counted anew, from facts that are not all there.
    return kept_home(f"{students}-students-of-{SCHOOLS}-schools-{YEARS}-years-{MADE_AS}-{RULES}", made)


def _copy(db: sqlite3.Connection, copies: int) -> None:
    """Add copies of all that is counted until there are so many."""
    step, batches, sources = (
        db.execute(f"SELECT max(id) FROM {name}").fetchone()[0] for name in ("entities", "batches", "sources")
    )
    # The rows of the first copy are told apart from those added by their numbers.
    db.create_function("again", 2, lambda number, copy: number + copy * step if number else 0)
    sheets = db.execute("SELECT id FROM sources WHERE kind = 'participation'").fetchall()
    own = ", ".join(str(number) for (number,) in sheets)
    for copy in range(1, copies):
        told = {"copy": copy, "step": step, "batches": batches, "sources": sources}
        db.execute(
            "INSERT INTO entities SELECT again(id, :copy), kind, district, code || '.' || :copy FROM entities"
            " WHERE id <= :step AND kind IN ('school', 'person')",
            told,
        )
        db.execute(
            "INSERT INTO sources SELECT id + :copy * :sources, name || ' ' || :copy, kind, format,"
            f" fingerprint, settings FROM sources WHERE id IN ({own})",
            told,
        )
        source = f"CASE WHEN source IN ({own}) THEN source + :copy * :sources ELSE source END"
        changed = {"id": "id + :copy * :batches", "source": source, "hash": "hash || '.' || :copy"}
        _insert(db, "batches", changed, "id <= :batches", told)
        for name in OF_SCHOOLS:
            changed = {"place": "again(place, :copy)", "person": "again(person, :copy)"}
            if name == "cells":
                _insert(db, name, changed, f"place BETWEEN {HOME_DISTRICT + 1} AND :step", told)
                continue
            changed["place"] = f"CASE place WHEN {HOME_DISTRICT} THEN place ELSE again(place, :copy) END"
            _insert(db, name, changed, "place <= :step AND person <= :step", told)
        for name in OF_FACTS:
            changed = {"school": "again(school, :copy)", "person": "again(person, :copy)"}
            changed["batch"] = "batch + :copy * :batches"
            # What speaks for all schools together is the first copy's.
            _insert(db, name, changed, "school BETWEEN 1 AND :step", told)
    _add_up(db, copies, own, sources)
    db.commit()


def _add_up(db: sqlite3.Connection, copies: int, own: str, sources: int) -> None:
    """The district's cells: those of all copies. What has a source in each copy stays apart."""
    apart = f"(dimension = 'source' AND CAST(grp AS INTEGER) IN ({own}))"
    here = f"place = {HOME_DISTRICT} AND"
    db.execute(f"UPDATE cells SET amount = amount * {copies} WHERE {here} NOT {apart}")
    for copy in range(1, copies):
        _insert(db, "cells", {"grp": f"CAST(grp + {copy * sources} AS TEXT)"}, f"{here} {apart}", {})


def _insert(db: sqlite3.Connection, name: str, changed: dict[str, str], where: str, told: dict) -> None:
    """Add the rows of a table again with some columns changed."""
    columns = [row[1] for row in db.execute(f"PRAGMA table_info({name})")]
    values = ", ".join(changed.get(column, f'"{column}"') for column in columns)
    names = ", ".join(f'"{column}"' for column in columns)
    db.execute(f"INSERT INTO {name} ({names}) SELECT {values} FROM {name} WHERE {where}", told)
