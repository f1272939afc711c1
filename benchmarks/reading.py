"""How much reading a workbook costs beside unzipping it and cutting its XML into tokens.

    python -m benchmarks.reading [ROWS]

A daily attendance export of ROWS x 10 (100,000 unless told) is written as Excel would, once with
student numbers and dates as text, once as dates and as numbers shown with leading zeros; so is an export
of each other tool (``benchmarks._layouts``). Each is read in processor seconds, best of nine in turns (the
tools: of five, each in a process of its own, which made none of the files): the floor (unzip and expat, no
object built), to sheets of text, and to tidy rows. The goal is twice the floor.
"""

import datetime
import io
import json
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Sequence
from functools import partial
from xml.parsers import expat

from benchmarks._layouts import LAYOUTS, workbook_of
from loaders import read
from loaders.document import open_document
from loaders.sis_daily import FORM
from loaders.tidy import tidy

GOAL = 2.0
"""Times the floor, from bytes to tidy rows."""

HEADINGS = (
    "SchoolID Student_Number LastFirst Grade_Level Att_Date Att_Code Period Minutes Days_Enrolled Teacher"
).split()
CODES = ("A", "UA", "EA", "T", "ISS")


def workbook(rows: int, plain: bool) -> bytes:
    """An attendance export: 2,400 students, 180 days, one line an absence."""
    import xlsxwriter

    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    sheet = book.add_worksheet("Attendance")
    day = book.add_format({"num_format": "m/d/yyyy"})
    padded = book.add_format({"num_format": "000000"})
    sheet.write_row(0, 0, HEADINGS)
    first = datetime.date(2025, 9, 1)
    for i in range(rows):
        when = first + datetime.timedelta(days=i * 180 // rows)
        student = i * 7919 % 2400
        line = i + 1
        sheet.write_number(line, 0, 100 + student % 6)
        if plain:
            sheet.write_string(line, 1, f"{student:06d}")
            sheet.write_string(line, 4, f"{when:%m/%d/%Y}")
        else:
            sheet.write_number(line, 1, student, padded)
            sheet.write_datetime(line, 4, when, day)
        sheet.write_string(line, 2, f"Family{student % 900}, Given{student}")
        sheet.write_number(line, 3, student % 13)
        sheet.write_string(line, 5, CODES[i * 31 % 5])
        sheet.write_number(line, 6, 0)
        sheet.write_number(line, 7, i % 400)
        sheet.write_number(line, 8, 12.5)
        sheet.write_string(line, 9, f"Teacher {student % 90}")
    book.close()
    return out.getvalue()


def floor(data: bytes) -> None:
    """Unzip and tokenise each part, and build nothing."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for part in archive.namelist():
            if part.endswith(".xml"):
                expat.ParserCreate().Parse(archive.read(part), True)


def rows_of(data: bytes) -> int:
    """From bytes to tidy rows, recognising the form."""
    document = open_document("attendance.xlsx", data)
    if FORM.recognise(document) is None:
        raise ValueError("the export is not recognised")
    return len(tidy(FORM.read(document, {})))


def rows_of_tool(layout: str, data: bytes) -> int:
    """As ``rows_of``, choosing among all forms."""
    found = read(open_document("export.xlsx", data))
    if found.form is None or found.form.key != layout:
        raise ValueError(f"the export of {layout} is not recognised")
    return len(tidy(found.reading))


def best(works: Sequence[Callable[[], object]], times: int = 9) -> list[float]:
    """Best processor time of each, in seconds: in turns, so that a busy spell meets all alike."""
    least = [float("inf")] * len(works)
    for _ in range(times):
        for i, work in enumerate(works):
            start = time.process_time()
            work()
            least[i] = min(least[i], time.process_time() - start)
    return least


def ratios(rows: int) -> dict[str, dict[str, float]]:
    """For each kind of workbook the floor in seconds, and what reading costs in floors."""
    found: dict[str, dict[str, float]] = {}
    for name, plain in (("all text", True), ("dates and padded numbers", False)):
        data = workbook(rows, plain)
        works = (floor, lambda data: open_document("attendance.xlsx", data), rows_of)
        found[name] = _told(*best([partial(work, data) for work in works]))
    for layout in LAYOUTS:
        command = [sys.executable, "-m", "benchmarks.reading", "one", layout]
        done = subprocess.run(command, check=True, capture_output=True, input=workbook_of(layout, rows))
        found[layout] = _told(*json.loads(done.stdout))
    return found


def of_tool(layout: str, data: bytes) -> list[float]:
    """Seconds of the floor, to sheets of text and to tidy rows, of a tool's export."""
    works = (floor, lambda data: open_document("export.xlsx", data), partial(rows_of_tool, layout))
    return best([partial(work, data) for work in works], 5)


def _told(least: float, opened: float, tidied: float) -> dict[str, float]:
    return {"floor_seconds": least, "to_text": opened / least, "to_tidy": tidied / least}


def main() -> int:
    if sys.argv[1:2] == ["one"]:
        print(json.dumps(of_tool(sys.argv[2], sys.stdin.buffer.read())))
        return 0
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    worst = 0.0
    for name, ratio in ratios(rows).items():
        worst = max(worst, ratio["to_tidy"])
        print(
            f"{rows:,} x 10, {name}: floor {ratio['floor_seconds']:.3f} s, "
            f"to text {ratio['to_text']:.2f} x, to tidy rows {ratio['to_tidy']:.2f} x"
        )
    print(f"goal {GOAL:.1f} x: {'met' if worst <= GOAL else 'missed'}")
    return 0 if worst <= GOAL else 1


if __name__ == "__main__":
    sys.exit(main())
