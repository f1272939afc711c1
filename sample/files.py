"""The bytes of the sample district's files: the same for the same seed."""

from datetime import datetime
from pathlib import Path
from typing import Any

import pandas as pd

MADE = datetime(2026, 7, 1, 8, 0)
"""When every workbook says it was made: the clock must not change the bytes."""


def write_text(path: Path, rows: pd.DataFrame, delimiter: str = ",") -> Path:
    """Write a delimited text file, UTF-8, lines ended as Windows programs do."""
    rows.to_csv(path, sep=delimiter, index=False, lineterminator="\r\n", encoding="utf-8")
    return path


def workbook(path: Path) -> Any:
    """An open xlsxwriter workbook with a fixed date of making."""
    import xlsxwriter

    book = xlsxwriter.Workbook(str(path), {"in_memory": True, "strings_to_numbers": False})
    book.set_properties({"created": MADE, "author": "Sample district"})
    return book


def write_sheets(path: Path, sheets: dict[str, pd.DataFrame]) -> Path:
    """Write frames as sheets with one line of headings; text stays text, whole numbers are numbers,
    moments are real dates."""
    book = workbook(path)
    bold = book.add_format({"bold": True})
    moment = book.add_format({"num_format": "m/d/yy h:mm:ss"})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        sheet.write_row(0, 0, list(rows.columns), bold)
        for place, column in enumerate(rows.columns):
            cells = [None if pd.isna(cell) or cell == "" else cell for cell in rows[column].tolist()]
            sheet.write_column(1, place, cells, moment if rows[column].dtype.kind == "M" else None)
            sheet.set_column(place, place, 18)
        sheet.freeze_panes(1, 0)
    book.close()
    return path
