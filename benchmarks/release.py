"""What an edition costs: all tables of a state protected together, and one school's day to the next edition.

    python -m benchmarks.release

Districts of 600 students in six schools, 30,000 in 48 and 1,000,000 in 1,500 (``benchmarks._states``), two
school years each. First nothing has been published; then a school has loaded a day, and all tables of the
year are made again and held against the edition before. Goals: a million in 60 s of the processor, the next
edition of 30,000 students in 1 s.
"""

import json
import logging
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
from store.schema import PUBLISHED

SIZES = ((STUDENTS, SCHOOLS), (30_000, 48), (1_000_000, 1_500))
ALL, NEXT = 60.0, 1.0
"""Seconds: all tables of the largest; the next edition of the second."""


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
        start = time.process_time()
        release.catch_up(db)
        first = time.process_time() - start
        shown = PUBLISHED["released"].c
        with store(db).writing() as tx:
            of = (shown.year, shown.place, shown.indicator, shown.dimension)
            tables = tx.connection.scalar(select(func.count()).select_from(select(*of).distinct().subquery()))
            year = max(derived.counted_years(tx))
            derived.bump(tx)
            derived.note_counted(tx, [year])
        last = release.latest(db)
        start = time.process_time()
        release.publish(db, ADMIN, "benchmark")
        again = time.process_time() - start
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (
        2**20 if sys.platform == "darwin" else 2**10
    )
    return {
        "first": first,
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
            f"values, {one['withheld']:.0%} withheld: {one['first']:.1f} s; one more day "
            f"{one['again']:.2f} s; {one['memory']:,.0f} MB"
        )
    met = found[-1]["first"] <= ALL and found[1]["again"] <= NEXT
    print(f"goals {ALL:.0f} s and {NEXT:.0f} s: {'met' if met else 'missed'}")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
