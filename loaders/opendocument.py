"""OpenDocument spreadsheets (.ods) as text, as Excel workbooks are.

Read from ``content.xml`` itself: it holds the text of each cell as a person sees it, which shows leading
zeros and errors. OpenDocument 1.3, part 3, section 9.
"""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from xml.etree import ElementTree

import numpy as np

from loaders.form import Document, Problem, Sheet
from loaders.text_columns import blank_missing, frame_of
from loaders.unreadable import BROKEN, Unreadable
from loaders.words import letters
from loaders.workbook import columns_of, notices
from loaders.workbook_extent import LAST_COLUMN, LAST_LINE
from words import mark, phrase

_TABLE, _OFFICE, _TEXT = (
    f"{{urn:oasis:names:tc:opendocument:xmlns:{name}:1.0}}" for name in ("table", "office", "text")
)
_CALC = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")
_ASIDE = f"{_OFFICE}annotation"
_TIME = re.compile(r"^-?P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?$")
_PADDED = re.compile(r"0\d+|\d[\d-]*-[\d-]*\d")
_ERROR = re.compile(r"^(?:#[A-Z/0!?]+[!?]?|Err:\d+)$")
MOST = 30_000_000
"""Filled cells of a sheet, repeats written out; a spreadsheet has no more in practice."""

_DAMAGED = Unreadable(
    mark("The workbook is damaged: a part is missing or broken."), mark("Open it and save it again.")
)


@dataclass
class _Read:
    """A sheet while it is read: filled cells by line and column, and what to tell of it."""

    name: str = ""
    hidden: bool = False
    lines: list[int] = field(default_factory=list)
    columns: list[int] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    formulas: list[str] = field(default_factory=list)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    hidden_rows: int = 0


def open_spreadsheet(name: str, archive: zipfile.ZipFile) -> Document:
    """Turn an OpenDocument spreadsheet into a document, one sheet each, in order.

    Returns:
        Cells as ``loaders.workbook`` gives them: numbers in full, those shown with leading zeros as
        shown, days as ``2025-09-02``, times of day as ``08:30:00``, truth values as ``TRUE``.

    Raises:
        Unreadable: protected, damaged, too far out, or no cell in any sheet.
    """
    try:
        names = archive.namelist()
        manifest = archive.read("META-INF/manifest.xml") if "META-INF/manifest.xml" in names else b""
        if b"encryption-data" in manifest:
            raise Unreadable(
                phrase("The workbook is protected by a password."),
                phrase("Open it, save it without a password (Save As), and load that."),
            )
        read = list(_sheets(archive.read("content.xml")))
    except (*BROKEN, ElementTree.ParseError) as fault:
        raise _DAMAGED from fault
    sheets = [_sheet(each) for each in read]
    if not any(sheet.cells.size for sheet in sheets):
        raise Unreadable(
            phrase("The workbook is empty."), phrase("Export it again and check that it holds rows.")
        )
    problems: list[Problem] = []
    for each in read:
        problems += notices(each.name, each.errors, each.formulas, each.hidden, each.hidden_rows)
    return Document(name, "workbook", tuple(sheets), problems=tuple(problems))


def _sheets(xml: bytes) -> Iterator[_Read]:
    """The sheets, one after the other; comments and drawings are no part of them."""
    sheet, line = _Read(), 0
    hidden_styles: set[str] = set()
    for _, element in ElementTree.iterparse(BytesIO(xml), ("end",)):
        tag = element.tag
        if tag == f"{_TABLE}table-row":
            times = _repeated(element, "rows")
            _row(sheet, element, line + 1, times)
            line += times
            element.clear()
        elif tag == f"{_TABLE}table":
            sheet.name = element.get(f"{_TABLE}name", "")
            sheet.hidden = element.get(f"{_TABLE}style-name", "") in hidden_styles
            yield sheet
            sheet, line = _Read(), 0
            element.clear()
        elif tag.endswith("}table-properties") and element.get(f"{_TABLE}display") == "false":
            hidden_styles.add("")
        elif tag.endswith("}style") and hidden_styles & {""}:
            hidden_styles.remove("")
            hidden_styles.update(value for key, value in element.attrib.items() if key.endswith("}name"))


def _repeated(element: ElementTree.Element, what: str) -> int:
    text = element.get(f"{_TABLE}number-{what}-repeated", "1")
    return int(text) if text.isdigit() else 1


def _row(sheet: _Read, row: ElementTree.Element, line: int, times: int) -> None:
    column, filled = 0, []
    for cell in row:
        if cell.tag not in _CELLS:
            continue
        wide = _repeated(cell, "columns")
        if len(cell) or cell.attrib:
            text = _shown(sheet, cell, line, column)
            if text and not text.isspace():
                filled += [(column + more, text) for more in range(min(wide, LAST_COLUMN))]
            _span(sheet, cell, line, column)
        column += wide
    if not filled:
        return
    if row.get(f"{_TABLE}visibility", "visible") != "visible":
        sheet.hidden_rows += min(times, LAST_LINE)
    if (
        filled[-1][0] >= LAST_COLUMN
        or line + times - 1 > LAST_LINE
        or len(sheet.texts) + len(filled) * times > MOST
    ):
        raise _far()
    for at in range(line, line + times):
        sheet.lines += [at] * len(filled)
        sheet.columns += [column for column, _ in filled]
        sheet.texts += [text for _, text in filled]


def _far() -> Unreadable:
    return Unreadable(
        phrase("A cell stands so far out that the sheet cannot be read."),
        phrase("Delete the empty rows and columns beyond the table, or copy the table to a new workbook."),
    )


def _span(sheet: _Read, cell: ElementTree.Element, line: int, column: int) -> None:
    wide, high = (cell.get(f"{_TABLE}number-{what}-spanned", "1") for what in ("columns", "rows"))
    if (wide, high) != ("1", "1") and wide.isdigit() and high.isdigit():
        sheet.merged.append((line, column, line + int(high) - 1, column + int(wide) - 1))


def _shown(sheet: _Read, cell: ElementTree.Element, line: int, column: int) -> str:
    """The text of a cell as every workbook's is given; "" where it is blank."""
    kind, typed = cell.get(f"{_OFFICE}value-type", ""), "\n".join(_paragraphs(cell))
    formula = cell.get(f"{_TABLE}formula", "")
    if cell.get(f"{_CALC}value-type") == "error" or (formula and _ERROR.match(typed)):
        sheet.errors.append(f"{letters(column)}{line}")
        return typed
    if kind in ("float", "percentage", "currency"):
        number = _number(cell.get(f"{_OFFICE}value", ""))
        return typed if kind == "float" and _PADDED.fullmatch(typed) else number
    if kind == "date":
        return cell.get(f"{_OFFICE}date-value", "").replace("T", " ").partition(".")[0]
    if kind == "time":
        return _time(cell.get(f"{_OFFICE}time-value", ""), typed)
    if kind == "boolean":
        return cell.get(f"{_OFFICE}boolean-value", typed).upper()
    if kind == "string":
        return typed or cell.get(f"{_OFFICE}string-value", "")
    if formula and not typed:
        sheet.formulas.append(f"{letters(column)}{line}")
        return "=" + formula.partition("=")[2]
    return typed


def _paragraphs(cell: ElementTree.Element) -> Iterator[str]:
    for part in cell:
        if part.tag == f"{_TEXT}p":
            yield part.text or "" if not len(part) else _written(part)


def _written(part: ElementTree.Element) -> str:
    """The letters of a paragraph: several spaces, tabs and line ends are elements of their own."""
    signs = {f"{_TEXT}tab": "\t", f"{_TEXT}line-break": "\n"}
    text = part.text or ""
    for child in part:
        if child.tag == f"{_TEXT}s":
            times = child.get(f"{_TEXT}c", "1")
            text += " " * (min(int(times), 1000) if times.isdigit() else 1)
        elif child.tag in signs:
            text += signs[child.tag]
        elif child.tag != _ASIDE:
            text += _written(child)
        text += child.tail or ""
    return text


def _number(text: str) -> str:
    """A number without needless zeros: 5, not 5.0; 0.377."""
    return text[:-2] if text.endswith(".0") else text


def _time(value: str, typed: str) -> str:
    """A time of day as 08:30:00; longer than a day, as it is shown."""
    found = _TIME.match(value)
    if found is None:
        return typed
    days, hours, minutes, seconds = (int(part or 0) for part in found.groups())
    if value.startswith("-") or days or hours > 23:
        return typed
    return f"{hours:02d}:{minutes:02d}:{seconds:02d}"


def _sheet(read: _Read) -> Sheet:
    columns = columns_of(np.array(read.lines), np.array(read.columns), read.texts)
    if columns is None:
        raise _far()
    cells = frame_of([blank_missing(column) for column in columns])
    return Sheet(read.name, cells, np.zeros(cells.shape, dtype="int8"), tuple(read.merged))
