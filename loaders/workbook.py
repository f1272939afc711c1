"""Excel workbooks as text, without silent loss.

The cells come from fastexcel (calamine) with every column as text, the fastest reader that keeps
"000005" and "N/A"; columns of numbers in large sheets are turned into text afterwards (``workbook_numbers``).
What it drops is put back from the sheets' own XML (``workbook_xml``).
"""

import posixpath
import re
import zipfile
from html import unescape
from itertools import pairwise

import fastexcel
import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from loaders.form import Document, Problem, Sheet
from loaders.number_formats import special_styles
from loaders.text_columns import blank_missing, frame_of, may_hold
from loaders.unreadable import BROKEN, Unreadable
from loaders.unzipping import unzipped
from loaders.words import letters
from loaders.workbook_extent import BLANK, SPARSE
from loaders.workbook_numbers import Head, head_of, sheet_columns
from loaders.workbook_xml import Found, look
from words import mark, phrase, phrase_many

_DAMAGED = Unreadable(
    mark("The workbook is damaged: a part is missing or broken."), mark("Open it in Excel and save it again.")
)
NAMED = 8
"""Cells that a notice names."""
_MIDNIGHT = r"^\d{4}-\d{2}-\d{2} 00:00:00$"
_TIMED = r"^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}"


def open_workbook(name: str, data: bytes, archive: zipfile.ZipFile) -> Document:
    """Turn a workbook into a document, one sheet each, in order; chart sheets are left out.

    Args:
        name: file name, for messages.
        data: the bytes of the workbook.
        archive: the same, opened as a zip.

    Returns:
        Days as ``2025-09-02``, times as ``2025-09-02 11:47:23``, times of day as ``08:30:00``,
        durations and zero-padded numbers as shown, truth values as ``TRUE``, errors as ``#N/A``, a
        formula without stored result as its text. Percentages stay shares (0.377).

    Raises:
        Unreadable: damaged, or no cell in any sheet.
    """
    try:
        parts, hidden = _parts(archive, data)
        special = special_styles(_part(archive, data, "xl/styles.xml"))
        # Read as a whole also to be sure that each part is as large as it says (no zip bomb).
        shared = _part(archive, data, "xl/sharedStrings.xml")
        typed_midnight = _holds_midnight(shared)
        found: dict[str, Found] = {}
        heads: dict[str, Head | None] = {}
        for title, part in parts.items():
            found[title] = one = look(xml := unzipped(archive, data, part), special)
            usual = not one.far and not one.errors
            heads[title] = head_of(archive, data, title, part, xml, shared) if usual else None
        shared = xml = b""  # not held while the sheets are read
    except BROKEN as fault:
        raise _DAMAGED from fault
    problems: list[Problem] = []
    for title, one in found.items():
        if one.far:
            raise Unreadable(
                phrase(
                    "A cell of sheet “{name}” stands so far out that the sheet cannot be read.", name=title
                ),
                phrase(
                    "Delete the empty rows and columns beyond the table, or copy the table to a new workbook."
                ),
            )
        problems += notices(title, one.errors, one.formulas, title in hidden, one.hidden_rows)
    typed_midnight |= any(one.typed_midnight for one in found.values())
    sheets = _sheets(data, found, heads, typed_midnight)
    if not any(sheet.cells.size for sheet in sheets):
        raise Unreadable(
            phrase("The workbook is empty."), phrase("Export it again and check that it holds rows.")
        )
    return Document(name, "workbook", tuple(sheets), problems=tuple(problems))


def _part(archive: zipfile.ZipFile, data: bytes, name: str) -> bytes:
    try:
        return unzipped(archive, data, name)
    except KeyError:
        return b""


def _holds_midnight(texts: bytes) -> bool:
    """Whether a text of the workbook is a day with midnight behind it."""
    ends = (hit.start() for hit in re.finditer(rb" 00:00:00<", texts))
    return any(re.match(rb"\d-\d\d", texts[max(end - 4, 0) : end]) for end in ends)


def _parts(archive: zipfile.ZipFile, data: bytes) -> tuple[dict[str, str], set[str]]:
    """Sheet names in order, each with the part that holds its cells; and those that are hidden."""
    names = {name.lower(): name for name in archive.namelist()}
    if "xl/workbook.xml" not in names:
        raise Unreadable(
            phrase("This is a workbook of another kind (such as .xlsb)."),
            phrase("Save it as Excel Workbook (.xlsx)."),
        )
    book = archive.read(names["xl/workbook.xml"]).decode("utf-8", "replace")
    links = _part(archive, data, names.get("xl/_rels/workbook.xml.rels", "")).decode("utf-8", "replace")
    targets: dict[str, str] = {}
    for tag in re.findall(r"<(?:\w+:)?Relationship\s[^>]*>", links):
        given = dict(re.findall(r"(\w+)\s*=\s*[\"']([^\"']*)[\"']", tag))
        if given.get("Type", "").endswith("/worksheet"):
            target = unescape(given.get("Target", ""))  # not text
            path = target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"xl/{target}")
            targets[given.get("Id", "")] = path
    sheets: dict[str, str] = {}
    hidden: set[str] = set()
    for tag in re.findall(r"<(?:\w+:)?sheet\s[^>]*>", book):
        title = re.search(r"\bname\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", tag)
        link = re.search(r"\w+:id\s*=\s*[\"']([^\"']*)[\"']", tag)
        part = names.get(targets.get(link[1], "").lower(), "") if link else ""
        if title and part:
            sheets[unescape(title[1] or title[2] or "")] = part
            if re.search(r"\bstate\s*=\s*[\"'](?:hidden|veryHidden)", tag):
                hidden.add(unescape(title[1] or title[2] or ""))
    return sheets, hidden


def _sheets(
    data: bytes, found: dict[str, Found], heads: dict[str, Head | None], typed_midnight: bool
) -> list[Sheet]:
    try:
        book = fastexcel.read_excel(data)
        sheets = []
        for title, one in found.items():
            head = heads[title]
            texts = sheet_columns(book, title, head, one.first_column) if head else None
            if texts is None:
                texts = book.load_sheet_eager(title, header_row=None, skip_rows=0, dtypes="string").columns
            cells = _put_back(_frame(texts, one.first_column, typed_midnight), one)
            sheets.append(Sheet(title, cells, np.zeros(cells.shape, dtype="int8"), tuple(one.merged)))
    except fastexcel.FastExcelError as fault:
        raise _DAMAGED from fault
    return sheets


def _frame(texts: list[pa.Array], first_column: int, typed_midnight: bool) -> pd.DataFrame:
    if not texts:
        return frame_of([])
    blank = pa.nulls(len(texts[0]), pa.large_string())
    return frame_of([blank] * first_column + [as_shown(column, typed_midnight) for column in texts])


def as_shown(column: pa.Array, typed_midnight: bool) -> pa.Array:
    """Days without midnight and times of day without the year zero, as a person sees them.

    A column of times keeps the midnights in it. ``typed_midnight``: the workbook holds midnights
    typed as text, which stay verbatim; so no midnight of it is touched.
    """
    if may_hold(column, "1899-12-31 "):
        clock = pc.starts_with(column, "1899-12-31 ")
        column = pc.if_else(clock, pc.utf8_slice_codeunits(column, 11), column)
    if not typed_midnight and may_hold(column, " 00:00:00"):
        midnight = pc.match_substring_regex(column, _MIDNIGHT).fill_null(False)
        others = column.filter(pc.invert(midnight))
        if not pc.any(pc.match_substring_regex(others, _TIMED)).as_py():
            column = pc.if_else(midnight, pc.utf8_slice_codeunits(column, 0, 10), column)
    return blank_missing(column)


def _put_back(cells: pd.DataFrame, found: Found) -> pd.DataFrame:
    """Set the cells the fast reader dropped or showed otherwise; the frame grows if it must."""
    if not found.patches:
        return cells
    lines, columns, texts = (
        np.concatenate([getattr(patch, part) for patch in found.patches])
        for part in ("lines", "columns", "texts")
    )
    height, width = max(len(cells), int(lines.max())), max(cells.shape[1], int(columns.max()) + 1)
    if (height, width) != cells.shape:
        cells = cells.reindex(index=pd.RangeIndex(1, height + 1), columns=range(width)).astype("str")
    for column in np.unique(columns).tolist():
        here = columns == column
        which = np.full(height, -1)
        which[lines[here] - 1] = np.arange(here.sum())
        put = pa.array(texts[here], pa.large_string()).take(pa.array(which, mask=which < 0))
        text = pc.coalesce(put, pa.array(cells[column].array).cast(pa.large_string()))
        cells[column] = pd.Series(pd.array(text, dtype=cells[column].dtype), index=cells.index)
    return cells


def columns_of(lines: np.ndarray, columns: np.ndarray, texts: list[str]) -> list[pa.Array] | None:
    """Columns of a sheet from its filled cells, missing where blank, up to the last that is filled.

    Args:
        lines, columns: of each cell, from 1 and from 0.

    Returns:
        None where the cells stand too far apart to be held.
    """
    if not texts:
        return []
    height, width = int(lines.max()), int(columns.max()) + 1
    if height * width > max(BLANK, SPARSE * len(texts)):
        return None
    told, made = pa.array(texts, pa.large_string()), []
    order = np.argsort(columns, kind="stable")
    edges = np.searchsorted(columns[order], np.arange(width + 1))
    for first, last in pairwise(edges.tolist()):
        here = order[first:last]
        which = np.full(height, -1)
        which[lines[here] - 1] = here
        made.append(told.take(pa.array(which, mask=which < 0)))
    return made


def notices(
    title: str, errors: list[str], formulas: list[str], hidden: bool, hidden_rows: int
) -> list[Problem]:
    """One notice a sheet for errors, one for formulas without result (the cells are named), and one each
    where the sheet or rows of it are hidden: they are read like all others."""
    problems = []
    for told, what in (
        (
            hidden,
            phrase("Sheet “{title}” is hidden in the workbook. It was read like the others.", title=title),
        ),
        (
            hidden_rows,
            phrase_many(
                hidden_rows,
                "{n} row of sheet “{title}” is hidden. It was read like the others.",
                "{n} rows of sheet “{title}” are hidden. They were read like the others.",
                title=title,
            ),
        ),
    ):
        if told:
            mend = phrase("Delete what should not be loaded, or nothing to do.")
            problems.append(Problem("notice", "hidden", what, mend, title))
    if errors:
        what = phrase_many(
            len(errors),
            "1 cell with an error instead of a value: {cells}.",
            "{n} cells with an error instead of a value: {cells}.",
            n=len(errors),
            cells=_named(errors),
        )
        mend = phrase("Mend the formula in the workbook, or clear the cell.")
        problems.append(Problem("notice", "error_cell", what, mend, title, *_place(errors[0])))
    if formulas:
        what = phrase_many(
            len(formulas),
            "1 cell with a formula whose result is not stored: {cells}.",
            "{n} cells with a formula whose result is not stored: {cells}.",
            n=len(formulas),
            cells=_named(formulas),
        )
        mend = phrase("Open the workbook in Excel and save it once; then load it again.")
        problems.append(Problem("notice", "formula_without_result", what, mend, title, *_place(formulas[0])))
    return problems


def _named(cells: list[str]) -> str:
    shown = ", ".join(cells[:NAMED])
    return phrase("{cells} and more", cells=shown) if len(cells) > NAMED else shown


def _place(cell: str) -> tuple[int, str]:
    """Line and column of a cell by its name, "B7"."""
    where = re.fullmatch(r"([A-Z]+)(\d+)", cell)
    return (int(where[2]), where[1]) if where else (0, letters(0))
