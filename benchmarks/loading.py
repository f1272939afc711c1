"""What it costs to load a district's attendance, from bytes to what the views read.

    python -m benchmarks.loading [STUDENTS]

A daily export with a mark for each of STUDENTS students (30,000 unless told) on each of 180 school days
is loaded with every layer: read, checked, packed, committed, counted. Beside it stand pyarrow reading the
same file, and, for a thirtieth of it, pandas reading it and writing one row a day into SQLite
(``to_sql``). Processor seconds and, beside them, seconds by the clock, best of three (pandas: one; loading:
each into a database of its own, peak memory that of the first); disk in bytes, memory in MB. Goals: four
times pyarrow, a tenth of pandas, a tenth of its disk.
"""

import logging
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow as pa
from pyarrow import csv as arrow_csv
from sqlalchemy import create_engine, text

DAYS = 180
PART = 30
"""One row a day is measured for a part of the students: all of them would take minutes."""

TURNS = range(3)

Times = tuple[float, float]
"""Processor seconds, and seconds by the clock."""

GOAL_READING, GOAL_PANDAS, GOAL_DISK = 4.0, 0.1, 0.1


def export(students: int, folder: Path, schools: int = 50) -> dict[str, Path]:
    """The three files: calendar, roster, attendance, students in order of their numbers."""
    days = np.array(pd.bdate_range("2025-08-25", periods=DAYS).strftime("%Y-%m-%d"), dtype=object)
    numbers = np.array([f"{100_000 + at}" for at in range(students)], dtype=object)
    of_school = np.array([f"{110 + at % schools}" for at in range(students)], dtype=object)
    codes = np.array(["P", "A", "E", "T"], dtype=object)
    drawn = np.random.default_rng(1).choice(4, size=students * DAYS, p=[0.93, 0.03, 0.03, 0.01])
    tables = {
        "calendar": {"Date": days, "Type": ["School day"] * DAYS},
        "roster": {
            "Student ID": numbers,
            "School ID": of_school,
            "Grade": [str(at % 12 + 1) for at in range(students)],
            "Entry Date": ["2025-08-25"] * students,
        },
        "attendance": {
            "Student ID": np.repeat(numbers, DAYS),
            "School ID": np.repeat(of_school, DAYS),
            "Date": np.tile(days, students),
            "Attendance Code": codes[drawn],
        },
    }
    found = {}
    for name, columns in tables.items():
        found[name] = folder / f"{name}.csv"
        arrow_csv.write_csv(pa.table({head: pa.array(cells) for head, cells in columns.items()}), found[name])
    return found


def seconds(job: Callable[[], object]) -> float:
    """Processor seconds of a job, threads and all."""
    return both(job)[0]


def both(job: Callable[[], object]) -> Times:
    """Processor seconds of a job, threads and all, and seconds by the clock."""
    start, clock = time.process_time(), time.perf_counter()
    job()
    return time.process_time() - start, time.perf_counter() - clock


def least(times: list[Times]) -> Times:
    """The least of either."""
    processor, clock = zip(*times, strict=True)
    return min(processor), min(clock)


def loaded(files: dict[str, Path], folder: Path) -> tuple[Times, int]:
    """Seconds to load the attendance after roster and calendar, and how much the database grew."""
    from flows import database
    from flows.intake import check, load
    from flows.intake.package import File

    path = folder / "trellis.db"
    db = f"sqlite:///{path}"
    database.ready(db)

    def put(name: str) -> None:
        file = File(files[name].name, files[name].read_bytes())
        done = load(db, [(file, check(file))], answers={"year": "2025", "unmarked": "present"})
        if done.waiting:
            raise ValueError(f"{name} waits: {done.waiting}")

    put("calendar")
    put("roster")
    before = _size(path)
    took = both(lambda: put("attendance"))
    return took, _size(path) - before


def one_row_a_day(file: Path, folder: Path) -> tuple[float, int]:
    """Seconds of pandas reading the file and writing it row by row, and the size of the database."""
    path = folder / "rows.db"
    engine = create_engine(f"sqlite:///{path}")

    def put() -> None:
        rows = pd.read_csv(file, dtype=str)
        rows.to_sql("attendance", engine, index=False)
        with engine.begin() as connection:
            connection.execute(text('CREATE INDEX by_key ON attendance ("Student ID", "Date")'))

    took = seconds(put)
    engine.dispose()
    return took, _size(path)


def _size(path: Path) -> int:
    return sum(part.stat().st_size for part in path.parent.glob(f"{path.name}*"))


def main() -> int:
    logging.disable(logging.WARNING)
    students = int(sys.argv[1]) if len(sys.argv) > 1 else 30_000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for part in ("small", "whole", "a", "b", "0", "1", "2"):
            (folder / part).mkdir()
        small = export(students // PART, folder / "small")
        loaded(small, folder / "a")  # imports what it needs
        naive, rows = one_row_a_day(small["attendance"], folder / "b")
        whole = export(students, folder / "whole")
        floor, floor_clock = least([both(lambda: arrow_csv.read_csv(whole["attendance"])) for _ in TURNS])
        turns = [loaded(whole, folder / "0")]
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        turns += [loaded(whole, folder / str(turn)) for turn in TURNS[1:]]
        (ours, clock), size = least([took for took, _ in turns]), turns[0][1]
    reading, beside, disk = ours / floor, ours / (naive * PART), size / (rows * PART)
    print(f"{students * DAYS:,} rows: {ours:.1f} s; {reading:.1f} x pyarrow reading (goal {GOAL_READING})")
    print(f"by the clock {clock:.1f} s; {clock / floor_clock:.1f} x pyarrow with all its threads")
    print(f"{beside:.3f} x pandas and to_sql (goal {GOAL_PANDAS}); {disk:.3f} x its disk (goal {GOAL_DISK})")
    print(f"peak memory {peak:,} MB")
    met = reading <= GOAL_READING and beside <= GOAL_PANDAS and disk <= GOAL_DISK
    print("goals " + ("met" if met else "missed"))
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
