"""What it costs to load an attendance workbook to the end, beside unzipping it and cutting it into tokens.

    python -m benchmarks.workbook [ROWS]

A daily export of ROWS x 10 (100,000 unless told; ``benchmarks.reading``) of 2,400 students is loaded with
every layer: read, checked, packed, committed, counted. Beside it stand the floor (unzip and expat, no
object built), and pandas reading it with openpyxl and writing its rows into SQLite (``to_sql``). Processor
seconds, best of three (pandas: one); loading is done in a process of its own, whose peak memory is told in
MB. Goals: 2.5 times the floor, a tenth of pandas, 1,000 MB.
"""

import json
import logging
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from benchmarks.reading import HEADINGS, best, floor, workbook

STUDENTS, SCHOOLS, FEW = 2_400, 6, 1_000
"""As ``benchmarks.reading`` numbers them; rows of the workbook that brings in all imports."""

GOAL_FLOOR, GOAL_PANDAS, GOAL_MEMORY = 2.5, 0.1, 1_000

ANSWERS = {"year": "2025", "unmarked": "present", "code.ISS": "present"}


def beside(folder: Path) -> None:
    """Write what is loaded before attendance: the calendar and the roster."""
    import pandas as pd

    days = pd.bdate_range("2025-08-25", "2026-03-31").strftime("%Y-%m-%d")
    pd.DataFrame({"Date": days, "Type": "School day"}).to_csv(folder / "calendar.csv", index=False)
    pupils = range(STUDENTS)
    roster = {
        "Student ID": [f"{pupil:06d}" for pupil in pupils],
        "School ID": [100 + pupil % SCHOOLS for pupil in pupils],
        "Grade": [pupil % 13 or "K" for pupil in pupils],
        "Entry Date": "2025-08-25",
    }
    pd.DataFrame(roster).to_csv(folder / "roster.csv", index=False)


def load(folder: Path) -> None:
    """Load the workbook of a folder three times, and print the fewest seconds and the peak memory in MB."""
    from flows import database

    logging.disable(logging.WARNING)
    least = float("inf")
    for turn, name in enumerate(("few.xlsx", *["attendance.xlsx"] * 3)):
        db = f"sqlite:///{folder / f'{turn}.db'}"
        database.ready(db)
        for file in ("calendar.csv", "roster.csv"):
            put(db, folder / file)
        took = seconds(partial(put, db, folder / name))
        least = min(least, took) if turn else least
    unit = 2**20 if sys.platform == "darwin" else 2**10
    print(json.dumps([least, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit]))


def put(db: str, path: Path) -> None:
    """Load one file, from its bytes."""
    from flows.intake import check, load
    from flows.intake.package import File

    file = File(path.name, path.read_bytes())
    done = load(db, [(file, check(file))], answers=ANSWERS)
    if done.waiting:
        raise ValueError(f"{path.name} waits: {done.waiting}")


def rows_written(path: Path, database: Path) -> None:
    """pandas with openpyxl, and ``to_sql``."""
    import pandas as pd
    from sqlalchemy import create_engine

    engine = create_engine(f"sqlite:///{database}")
    pd.read_excel(path, engine="openpyxl").to_sql("attendance", engine, index=False)
    engine.dispose()


def seconds(job: Callable[[], object]) -> float:
    """Processor seconds of a job."""
    start = time.process_time()
    job()
    return time.process_time() - start


def main() -> int:
    if sys.argv[1:2] == ["load"]:
        load(Path(sys.argv[2]))
        return 0
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        beside(folder)
        (folder / "few.xlsx").write_bytes(workbook(FEW, plain=True))
        data = workbook(rows, plain=True)
        (folder / "attendance.xlsx").write_bytes(data)
        (least,) = best([partial(floor, data)])
        command = [sys.executable, "-m", "benchmarks.workbook", "load", name]
        said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        ours, peak = json.loads(said)
        rows_written(folder / "few.xlsx", folder / "few_rows.db")  # imports what it needs
        pandas = seconds(partial(rows_written, folder / "attendance.xlsx", folder / "rows.db"))
    print(f"{rows:,} x {len(HEADINGS)}: {ours:.2f} s; {ours / least:.2f} x the floor (goal {GOAL_FLOOR})")
    print(f"{ours / pandas:.3f} x pandas, openpyxl and to_sql (goal {GOAL_PANDAS})")
    print(f"peak memory {peak:,.0f} MB (goal {GOAL_MEMORY:,})")
    met = ours <= GOAL_FLOOR * least and ours <= GOAL_PANDAS * pandas and peak <= GOAL_MEMORY
    print("goals " + ("met" if met else "missed"))
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
