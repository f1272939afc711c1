"""What an edition costs: all tables of a state protected together, and one school's day to the next edition.

    python -m benchmarks.release

Districts of 600 students in six schools, 30,000 in 48 and 1,000,000 in 1,500 (``benchmarks._states``), two
school years each. First nothing has been published; then a school has loaded a day, and all tables of the
year are made again and held against the edition before. Goals: a million in 60 s on two processors, the next
edition of 30,000 students in 1 s.

Where two processes make the years, what counts is the one that takes longer: so many seconds it would be by
the clock on two processors that do nothing else, but for waiting until the other has written.
"""

import json
import logging
import os
import resource
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from sqlite3 import connect

from sqlalchemy import delete, func, select

from benchmarks._districts import SCHOOLS
from benchmarks._states import STUDENTS, state_of
from flows import release
from flows.database import store
from flows.viewer import ADMIN
from store import derived
from store.connect import Tx
from store.schema import PUBLISHED
from tables import HOME_DISTRICT

SIZES = ((STUDENTS, SCHOOLS), (30_000, 48), (1_000_000, 1_500))
ALL, NEXT = 60.0, 1.0
"""Seconds: all tables of the largest; the next edition of the second."""


DAY = 180
"""A day is so much of a year: a school that loads one has so much more of DAYS."""

DAYS = ("enrolled_units", "absent_units", "enrolled_squared", "absent_squared", "product")
"""What every day of attendance changes."""


def one_more_day(tx: Tx, year: int) -> None:
    """Count a day more of the last school, and of the district with it."""
    school = max(derived.places(tx, year))
    of = f"year = {year} AND measure IN ({', '.join(map(repr, DAYS))})"
    theirs = (
        f"SELECT amount / {DAY} FROM cells AS its WHERE its.year = cells.year AND its.place = {school} "
        "AND its.dimension = cells.dimension AND its.grp = cells.grp AND its.measure = cells.measure"
    )
    district = f"UPDATE cells SET amount = amount + coalesce(({theirs}), 0) WHERE {of} AND place = "
    tx.connection.exec_driver_sql(f"{district}{HOME_DISTRICT}")
    tx.connection.exec_driver_sql(
        f"UPDATE cells SET amount = amount + amount / {DAY} WHERE {of} AND place = {school}"
    )
    derived.note_counted(tx, [year])


def spent() -> tuple[float, float]:
    """Seconds of the processor: of this process, and of those it began."""
    children = os.times()
    return time.process_time(), children.children_user + children.children_system


def published(students: int, schools: int) -> dict[str, float]:
    """Seconds of the processor, tables, rows and MB of publishing a state, and of one more day."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "state.db"
        kept = state_of(students, schools) / "sample.db"
        with closing(connect(kept)) as source, closing(connect(path)) as target:
            source.backup(target)
        db = f"sqlite:///{path}"
        with store(db).writing() as tx:
            for table in PUBLISHED.values():
                tx.connection.execute(delete(table))
        start = spent()
        release.catch_up(db)
        here, apart = (now - before for now, before in zip(spent(), start, strict=True))
        shown = PUBLISHED["released"].c
        with store(db).writing() as tx:
            of = (shown.year, shown.place, shown.indicator, shown.dimension)
            tables = tx.connection.scalar(select(func.count()).select_from(select(*of).distinct().subquery()))
            year = max(derived.counted_years(tx))
            one_more_day(tx, year)
        last = release.latest(db)
        start = time.process_time()
        release.publish(db, ADMIN, "benchmark")
        again = time.process_time() - start
    used = [resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    memory = sum(used) / (2**20 if sys.platform == "darwin" else 2**10)
    return {
        "first": max(here, apart),
        "all": here + apart,
        "again": again,
        "tables": float(tables or 0),
        "rows": last.rows,
        "withheld": last.share_withheld,
        "memory": memory,
    }


def main() -> int:
    logging.disable(logging.WARNING)
    if sys.argv[1:2] == ["one"]:
        print(json.dumps(published(int(sys.argv[2]), int(sys.argv[3]))))
        return 0
    found = []
    for students, schools in SIZES:
        state_of(students, schools)  # made here, so that making it is not measured
        command = [sys.executable, "-m", "benchmarks.release", "one", str(students), str(schools)]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        one = json.loads(done.stdout.splitlines()[-1])
        found.append(one)
        print(
            f"{students:,} students, {schools:,} schools: {one['tables']:,.0f} tables, {one['rows']:,.0f} "
            f"values, {one['withheld']:.0%} withheld: {one['first']:.1f} s ({one['all']:.1f} s of all "
            f"processes); one more day {one['again']:.2f} s; {one['memory']:,.0f} MB"
        )
    met = found[-1]["first"] <= ALL and found[1]["again"] <= NEXT
    print(f"goals {ALL:.0f} s and {NEXT:.0f} s: {'met' if met else 'missed'}")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
