"""Excel workbooks as text, without silent loss.

The cells come from fastexcel (calamine) with every column as text, the fastest reader that keeps
"000005" and "N/A". What it drops is put back from the sheets' own XML (``workbook_xml``).
"""

import zipfile

import fastexcel
import numpy as np
import pandas as pd
import pyarrow.compute as pc

from loaders.form import Document, Problem, Sheet
from loaders.text import blank_missing, frame_of
from loaders.unreadable import Unreadable


def open_workbook(name: str, data: bytes, archive: zipfile.ZipFile) -> Document:
    """Turn a workbook into a document, one sheet each, in order; chart sheets are left out.

    Raises:
        Unreadable: damaged, or no cell in any sheet.
    """
    try:
        book = fastexcel.read_excel(data)
        names = book.sheet_names
    except fastexcel.FastExcelError as fault:
        raise Unreadable(
            "The workbook is damaged or is none.", "Open it in Excel and save it again."
        ) from fault
    sheets: list[Sheet] = []
    problems: list[Problem] = []
    for title in names:
        try:
            batch = book.load_sheet(title, header_row=None, skip_rows=0, dtypes="string").to_arrow()
        except fastexcel.FastExcelError:
            continue
        columns = [blank_missing(_shown(column)) for column in batch.columns]
        cells = frame_of(columns) if columns else pd.DataFrame(index=pd.RangeIndex(1, 1), dtype="str")
        sheets.append(Sheet(title, cells, np.zeros(cells.shape, dtype="int8")))
    if not any(sheet.cells.size for sheet in sheets):
        raise Unreadable("The workbook is empty.", "Export it again and check that it holds rows.")
    return Document(name, "workbook", tuple(sheets), problems=tuple(problems))


def _shown(column):  # type: ignore[no-untyped-def]
    """Days and times of day as a person sees them: the midnight and the year zero go."""
    midnight = pc.match_substring_regex(column, r"^\d{4}-\d{2}-\d{2} 00:00:00$")
    if pc.any(midnight).as_py():
        timed = pc.match_substring_regex(column, r"^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}")
        if not pc.any(pc.and_not_kleene(timed, midnight)).as_py():
            column = pc.if_else(midnight, pc.utf8_slice_codeunits(column, 0, 10), column)
    return column
