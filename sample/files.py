"""The bytes of the sample district's files: the same for the same seed, and whole or not there."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import pandas as pd

MADE = datetime(2026, 7, 1, 8, 0)
"""When every workbook says it was made: the clock must not change the bytes."""


LONG = 20_000
"""Rows of a sheet above which it is written row by row."""


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """A name to write a file under; it gets its own name when it is finished.

    Killed in between, a run leaves a hidden ``.part`` that no loader looks at, never half a file that
    looks whole.
    """
    part = path.with_name(f".{path.name}.part")
    yield part
    os.replace(part, path)


def write_text(path: Path, rows: pd.DataFrame, delimiter: str = ",") -> Path:
    """Write a delimited text file, UTF-8, lines ended as Windows programs do."""
    with whole(path) as part:
        rows.to_csv(part, sep=delimiter, index=False, lineterminator="\r\n", encoding="utf-8")
    return path


@contextmanager
def workbook(path: Path, **options: bool) -> Iterator[Any]:
    """An open xlsxwriter workbook with a fixed date of making; closed and named at the end."""
    import xlsxwriter

    with whole(path) as part:
        book = xlsxwriter.Workbook(str(part), {"in_memory": True, "strings_to_numbers": False, **options})
        book.set_properties({"created": MADE, "author": "Sample district"})
        yield book
        book.close()


def write_sheets(path: Path, sheets: dict[str, pd.DataFrame]) -> Path:
    """Write frames as sheets with one line of headings; text stays text, whole numbers are numbers,
    moments are real dates."""
    with workbook(path) as book:
        bold = book.add_format({"bold": True})
        moment = book.add_format({"num_format": "m/d/yy h:mm:ss"})
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            sheet.write_row(0, 0, list(rows.columns), bold)
            for place, column in enumerate(rows.columns):
                style = moment if rows[column].dtype.kind == "M" else None
                sheet.write_column(1, place, _cells(rows[column]), style)
                sheet.set_column(place, place, 18)
            sheet.freeze_panes(1, 0)
    return path


def write_long_sheets(path: Path, sheets: dict[str, pd.DataFrame]) -> Path:
    """As ``write_sheets``, for frames without moments that are too long to hold as cells: a row is
    written and forgotten."""
    with workbook(path, in_memory=False, constant_memory=True) as book:
        bold = book.add_format({"bold": True})
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            sheet.freeze_panes(1, 0)
            sheet.write_row(0, 0, list(rows.columns), bold)
            columns = [_cells(rows[column]) for column in rows.columns]
            for line, cells in enumerate(zip(*columns, strict=True), 1):
                sheet.write_row(line, 0, cells)
    return path


def _cells(column: pd.Series) -> list:
    return [None if pd.isna(cell) or cell == "" else cell for cell in column.tolist()]
