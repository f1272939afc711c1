"""What one school's new day costs, from bytes to what the views read, in a small district and in a large one.

    python -m benchmarks.new_day [STUDENTS]

Two districts with schools of 600 students, one of STUDENTS (30,000 unless told) and one of a tenth of
them, hold a daily export of 180 days. Then the office of one school loads an export of one more day, five
times: read, checked, brought into force, counted, committed. Processor seconds, the middle of five, and
apart from it those of protecting what the board sees, which is done after the commit. Goals: a tenth of a
second, and as much in the large district as in the small one.
"""

import logging
import sys
import tempfile
from pathlib import Path
from statistics import median

import pandas as pd
import pyarrow as pa
from pyarrow import csv as arrow_csv

from benchmarks.loading import DAYS, export, seconds

SIZE, TIMES = 600, 5

GOAL_SECONDS, GOAL_GROWTH = 0.1, 1.2


def district(students: int, folder: Path) -> str:
    """A district of schools of SIZE students with its attendance; the calendar goes on for some days."""
    from flows import database

    files = export(students, folder, students // SIZE)
    days = [f"{day:%Y-%m-%d}" for day in pd.bdate_range("2025-08-25", periods=DAYS + TIMES + 1)]
    calendar = pa.table({"Date": days, "Type": ["School day"] * len(days)})
    arrow_csv.write_csv(calendar, files["calendar"])
    db = f"sqlite:///{folder / 'trellis.db'}"
    database.ready(db)
    for name in ("calendar", "roster", "attendance"):
        put(db, files[name].name, files[name].read_bytes())
    return db


def put(db: str, name: str, data: bytes) -> None:
    from flows.intake import check, load
    from flows.intake.package import File

    file = File(name, data)
    done = load(db, [(file, check(file))], answers={"year": "2025", "unmarked": "present"})
    if done.waiting:
        raise ValueError(f"{name} waits: {done.waiting}")


def new_day(students: int, number: int) -> bytes:
    """An export of one school for a day after the others: each student with a mark."""
    day = pd.bdate_range("2025-08-25", periods=DAYS + TIMES + 1)[DAYS + number]
    rows = ["Student ID,School ID,Date,Attendance Code"]
    schools = students // SIZE
    for at in range(SIZE):
        code = "PPPPPAPPEP"[at * 7 % 10]
        rows.append(f"{100_000 + at * schools},110,{day:%Y-%m-%d},{code}")
    return "\n".join(rows).encode()


def costs(students: int, folder: Path) -> tuple[float, float]:
    """Processor seconds of a new day, and of protecting after it."""
    from flows import release

    db = district(students, folder)
    protecting: list[float] = []
    catch_up = release.catch_up

    def timed(db: str) -> None:
        protecting.append(seconds(lambda: catch_up(db)))

    whole = []
    put(db, "first.csv", new_day(students, 0))
    release.catch_up = timed
    for number in range(1, TIMES + 1):
        whole.append(seconds(lambda number=number: put(db, f"{number}.csv", new_day(students, number))))  # type: ignore[misc]
    release.catch_up = catch_up
    return median(whole) - median(protecting), median(protecting)


def main() -> int:
    logging.disable(logging.WARNING)
    students = int(sys.argv[1]) if len(sys.argv) > 1 else 30_000
    found = []
    for size in (students // 10, students):
        with tempfile.TemporaryDirectory() as name:
            found.append(costs(size, Path(name)))
        took, protecting = found[-1]
        print(f"{size:,} students: {took:.3f} s, and {protecting:.3f} s to protect after it")
    growth = found[1][0] / found[0][0]
    print(f"{growth:.2f} x of the small district (goal {GOAL_GROWTH}); goal {GOAL_SECONDS} s")
    met = growth <= GOAL_GROWTH and found[1][0] <= GOAL_SECONDS
    print("goals " + ("met" if met else "missed"))
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
