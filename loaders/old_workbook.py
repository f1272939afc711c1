"""Workbooks of Excel 97 to 2003 (.xls) as text, as newer ones are ([MS-XLS])."""

import struct

import numpy as np

from loaders.compound_file import stream
from loaders.form import Document, Problem, Sheet
from loaders.old_workbook_cells import Book, ReadSheet, unpacked
from loaders.old_workbook_records import BOF, EOF, nested, records
from loaders.old_workbook_texts import shared_texts, short_text, text_of
from loaders.text_columns import frame_of
from loaders.unreadable import Unreadable
from loaders.workbook import as_shown, columns_of, notices
from words import mark, phrase

_SAVE = mark("Open it in Excel and save it as Excel Workbook (.xlsx).")
_DAMAGED = Unreadable(
    mark("This file of an old Office version (such as .xls) is damaged: a part is missing or broken."), _SAVE
)


def open_old_workbook(name: str, data: bytes) -> Document:
    """Turn a workbook into a document, one sheet each, in order; chart sheets are left out.

    Raises:
        Unreadable: protected, damaged, older than Excel 97, another Office file, or without a cell.
    """
    try:
        content = stream(data, "Workbook")  # not text
        if content is None:
            raise Unreadable(phrase("This is a file of an old Office version (such as .doc)."), _SAVE)
        book = _globals(content)
        for at, sheet in book.sheets:
            _read(book, sheet, content, at)
    except (struct.error, IndexError, ValueError) as fault:
        raise _DAMAGED from fault
    sheets = [_sheet(sheet) for _, sheet in book.sheets]
    if not any(sheet.cells.size for sheet in sheets):
        raise Unreadable(
            phrase("The workbook is empty."), phrase("Export it again and check that it holds rows.")
        )
    problems: list[Problem] = []
    for _, one in book.sheets:
        hidden = len(one.hidden_rows & {line - 1 for line in one.lines}) if one.hidden_rows else 0
        problems += notices(one.name, one.errors, [], one.hidden, hidden)
    return Document(name, "workbook", tuple(sheets), problems=tuple(problems))


def _globals(content: bytes) -> Book:
    book = Book()
    for kind, parts in records(content, 0):
        part = parts[0]
        if kind == BOF and struct.unpack_from("<H", part)[0] != 0x0600:
            raise Unreadable(phrase("This is a workbook of an old Office version, before Excel 97."), _SAVE)
        if kind == 0x002F:
            raise Unreadable(
                phrase("The workbook is protected by a password."),
                phrase("Open it in Excel, remove the password (File, Info, Protect Workbook) and save it."),
            )
        if kind == 0x0085 and part[5] == 0:
            sheet = ReadSheet(short_text(part[6:]), bool(part[4] & 3))
            book.sheets.append((struct.unpack_from("<I", part)[0], sheet))
        elif kind == 0x041E:
            book.formats[struct.unpack_from("<H", part)[0]] = text_of([part[2:]])
        elif kind == 0x00E0:
            book.styles.append(struct.unpack_from("<H", part, 2)[0])
        elif kind == 0x0022:
            book.from_1904 = part[:1] == b"\x01"
        elif kind == 0x00FC:
            book.texts = shared_texts(parts)
    return book


def _read(book: Book, sheet: ReadSheet, content: bytes, at: int) -> None:
    place: tuple[int, int] | None = None
    depth = 0
    for kind, parts in nested(content, at):
        part = parts[0]
        depth += (kind == BOF) - (kind == EOF)
        if depth > 1:
            continue  # a chart within the sheet
        if kind == 0x00FD:
            line, column, _, which = struct.unpack_from("<HHHI", part)
            sheet.put(line, column, book.texts[which])
        elif kind == 0x0203:
            line, column, style, number = struct.unpack_from("<HHHd", part)
            sheet.put(line, column, book.shown(style, number))
        elif kind == 0x027E:
            line, column, style, packed = struct.unpack_from("<HHHi", part)
            sheet.put(line, column, book.shown(style, unpacked(packed)))
        elif kind == 0x00BD:
            line, column = struct.unpack_from("<HH", part)
            for more, begin in enumerate(range(4, len(part) - 6, 6)):
                style, packed = struct.unpack_from("<Hi", part, begin)
                sheet.put(line, column + more, book.shown(style, unpacked(packed)))
        elif kind == 0x0204:
            line, column = struct.unpack_from("<HH", part)
            sheet.put(line, column, text_of([part[6:], *parts[1:]]))
        elif kind == 0x0205:
            line, column, _, value, is_error = struct.unpack_from("<HHHBB", part)
            if is_error:
                sheet.error(line, column, value)
            else:
                sheet.put(line, column, "TRUE" if value else "FALSE")
        elif kind == 0x0006:
            place = _formula(book, sheet, part)
        elif kind == 0x0207 and place is not None:
            sheet.put(*place, text_of(parts))
            place = None
        elif kind == 0x0208 and len(part) >= 14 and part[12] & 0x20:
            sheet.hidden_rows.add(struct.unpack_from("<H", part)[0])
        elif kind == 0x00E5:
            for begin in range(2, len(part) - 7, 8):
                top, bottom, left, right = struct.unpack_from("<HHHH", part, begin)
                sheet.merged.append((top + 1, left, bottom + 1, right))


def _formula(book: Book, sheet: ReadSheet, part: bytes) -> tuple[int, int] | None:
    """The stored result of a formula; the place of one whose text follows in a record of its own."""
    line, column, style = struct.unpack_from("<HHH", part)
    if part[12:14] != b"\xff\xff":
        sheet.put(line, column, book.shown(style, struct.unpack_from("<d", part, 6)[0]))
    elif part[6] == 0:
        return line, column
    elif part[6] == 1:
        sheet.put(line, column, "TRUE" if part[8] else "FALSE")
    elif part[6] == 2:
        sheet.error(line, column, part[8])
    return None


def _sheet(read: ReadSheet) -> Sheet:
    columns = columns_of(np.array(read.lines), np.array(read.columns), read.texts)
    if columns is None:
        raise Unreadable(
            phrase(
                "A cell of sheet “{name}” stands so far out that the sheet cannot be read.", name=read.name
            ),
            phrase(
                "Delete the empty rows and columns beyond the table, or copy the table to a new workbook."
            ),
        )
    cells = frame_of([as_shown(column, False) for column in columns])
    return Sheet(read.name, cells, np.zeros(cells.shape, dtype="int8"), tuple(read.merged))
