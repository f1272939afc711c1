"""After-school sign-in sheets: one workbook per activity, school and term, one sheet a month."""

from pathlib import Path

import numpy as np
import pandas as pd

from sample import files
from sample.participation import Club

KEY = "Key: X = present, A = absent, blank = not expected"
FIRST_LINE = 5  # headings stand on line 5 of the sheet, below the titles


def title(club: Club, schools: pd.DataFrame) -> str:
    """Name of the file, without its ending."""
    year = f"{club.year}-{(club.year + 1) % 100:02d}"
    return f"signin_{year}_{club.term}_{club.offer.code}_{schools['code'].iloc[club.school]}"


def write(
    folder: Path,
    club: Club,
    marks: np.ndarray,
    schools: pd.DataFrame,
    people: pd.DataFrame,
    stays: pd.DataFrame,
    partner: str,
) -> Path:
    """Write the sheets of one term.

    Args:
        marks: of ``participation.marks``.
        stays: of the school's year; ``club.rows`` are positions in them.
        partner: name of the partner.
    """
    mine = stays.iloc[club.rows]
    who = people.iloc[mine["person"]].reset_index(drop=True)
    order = who.sort_values(["last_name", "first_name", "student_id"]).index.to_numpy()
    who, marks = who.iloc[order], marks[order]
    grade = mine["grade"].to_numpy()[order]
    names = pd.DataFrame(
        {
            "id": who["student_id"],
            "name": who["last_name"] + ", " + who["first_name"],
            "grade": ["K" if g == 0 else int(g) for g in grade],
        }
    )
    head = ["After-School Attendance", f"Site: {schools['name'].iloc[club.school]}"]
    head += [f"Activity: {club.offer.name}", f"Partner: {partner}"]
    path = folder / f"{title(club, schools)}.xlsx"
    months = club.held.astype("datetime64[M]")
    with files.workbook(path) as book:
        styles = {
            "title": book.add_format({"bold": True, "font_size": 14}),
            "bold": book.add_format({"bold": True}),
            "day": book.add_format({"bold": True, "num_format": "m/d/yyyy"}),
        }
        for month in np.unique(months):
            here = np.flatnonzero(months == month)
            sheet = book.add_worksheet(pd.Timestamp(month).strftime("%b %Y"))
            _sheet(sheet, styles, head, names, club.held[here], marks[:, here])
    return path


def _sheet(sheet, styles, head: list[str], names: pd.DataFrame, days: np.ndarray, marks: np.ndarray) -> None:
    """Fill one sheet: titles, headings with real dates, people, totals as formulas, key."""
    for line, text in enumerate(head):
        sheet.write_string(line, 0, text, styles["title" if line == 0 else "bold"])
    sheet.write_row(FIRST_LINE - 1, 0, ["Student ID", "Name", "Grade"], styles["bold"])
    for place, day in enumerate(pd.DatetimeIndex(days).to_pydatetime()):
        sheet.write_datetime(FIRST_LINE - 1, 3 + place, day, styles["day"])
    end = 3 + len(days)
    sheet.write_string(FIRST_LINE - 1, end, "Total", styles["bold"])
    for place, column in enumerate(names):
        sheet.write_column(FIRST_LINE, place, names[column].tolist())
    crossed = np.char.upper(marks) == "X"
    for line, row in enumerate(marks.tolist()):
        for place, mark in enumerate(row):
            if mark:
                sheet.write_string(FIRST_LINE + line, 3 + place, mark)
    last = FIRST_LINE + len(names)
    left, right = letter(3), letter(end - 1)
    for line, total in enumerate(crossed.sum(axis=1).tolist()):
        number = FIRST_LINE + line + 1
        sheet.write_formula(number - 1, end, f'=COUNTIF({left}{number}:{right}{number},"X")', None, total)
    sheet.write_string(last, 1, "TOTAL PRESENT", styles["bold"])
    for place, total in enumerate(crossed.sum(axis=0).tolist()):
        name = letter(3 + place)
        formula = f'=COUNTIF({name}{FIRST_LINE + 1}:{name}{last},"X")'
        sheet.write_formula(last, 3 + place, formula, None, total)
    sheet.write_string(last + 2, 0, KEY)
    sheet.set_column(0, 0, 12)
    sheet.set_column(1, 1, 24)


def letter(place: int) -> str:
    """Letters of a column, 0 for A."""
    return (chr(64 + place // 26) if place >= 26 else "") + chr(65 + place % 26)
