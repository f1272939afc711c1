"""Workbooks of Excel 97 to 2003 (.xls) as text, as newer ones are ([MS-XLS])."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from loaders.compound_file import stream
from loaders.form import Document, Problem, Sheet
from loaders.number_formats import Shown, clock, shown
from loaders.old_workbook_texts import shared_texts, short_text, text_of
from loaders.text import frame_of
from loaders.unreadable import Unreadable
from loaders.words import letters
from loaders.workbook import as_shown, columns_of, notices

_BOF, _EOF, _CONTINUE = 0x0809, 0x000A, 0x003C
_ERRORS = {0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A"}
_SAVE = "Open it in Excel and save it as Excel Workbook (.xlsx)."
_DAMAGED = Unreadable(
    "This file of an old Office version (such as .xls) is damaged: a part is missing or broken.", _SAVE
)


@dataclass
class _Read:
    """One sheet while it is read."""

    name: str
    hidden: bool
    lines: list[int] = field(default_factory=list)
    columns: list[int] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)

    def put(self, line: int, column: int, text: str) -> None:
        """Keep a filled cell; ``line`` from 0."""
        if text and not text.isspace():
            self.lines.append(line + 1)
            self.columns.append(column)
            self.texts.append(text)

    def error(self, line: int, column: int, code: int) -> None:
        self.errors.append(f"{letters(column)}{line + 1}")
        self.put(line, column, _ERRORS.get(code, "#N/A"))


@dataclass
class _Book:
    """What holds for all sheets: formats of the cell styles, shared texts, days counted from 1904."""

    styles: list[int] = field(default_factory=list)
    formats: dict[int, str] = field(default_factory=dict)
    texts: list[str] = field(default_factory=list)
    from_1904: bool = False
    sheets: list[tuple[int, _Read]] = field(default_factory=list)
    shows: dict[int, Shown | None] = field(default_factory=dict)

    def shown(self, style: int, number: float) -> str:
        """A number as every workbook's is given."""
        if style not in self.shows:
            form = self.styles[style] if style < len(self.styles) else 0
            code = self.formats.get(form, "")
            self.shows[style] = clock(form, code, self.from_1904) or shown(_BUILT_IN.get(form, code))
        show, text = self.shows[style], _plain(number)
        return text if show is None else show(text) or text


_BUILT_IN = {45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0"}


def _plain(number: float) -> str:
    return str(int(number)) if number.is_integer() and abs(number) < 1e18 else repr(number)


def open_old_workbook(name: str, data: bytes) -> Document:
    """Turn a workbook into a document, one sheet each, in order; chart sheets are left out.

    Raises:
        Unreadable: protected, damaged, older than Excel 97, another Office file, or without a cell.
    """
    try:
        content = stream(data, "Workbook")
        if content is None:
            raise Unreadable("This is a file of an old Office version (such as .doc).", _SAVE)
        book = _globals(content)
        for at, sheet in book.sheets:
            _read(book, sheet, content, at)
    except (struct.error, IndexError, ValueError) as fault:
        raise _DAMAGED from fault
    sheets = [_sheet(sheet) for _, sheet in book.sheets]
    if not any(sheet.cells.size for sheet in sheets):
        raise Unreadable("The workbook is empty.", "Export it again and check that it holds rows.")
    problems: list[Problem] = []
    for _, one in book.sheets:
        hidden = len(one.hidden_rows & {line - 1 for line in one.lines}) if one.hidden_rows else 0
        problems += notices(one.name, one.errors, [], one.hidden, hidden)
    return Document(name, "workbook", tuple(sheets), problems=tuple(problems))


def _records(content: bytes, at: int) -> Iterator[tuple[int, list[bytes]]]:
    """Kind and parts of each record up to the end of its part; long ones go on in further parts."""
    kind, parts = 0, []
    while at + 4 <= len(content):
        number, size = struct.unpack_from("<HH", content, at)
        part = content[at + 4 : at + 4 + size]
        at += 4 + size
        if number == _CONTINUE:
            parts.append(part)
            continue
        if kind:
            yield kind, parts
        kind, parts = number, [part]
        if number == _EOF:
            return
    raise ValueError("the end of a part is missing")


def _globals(content: bytes) -> _Book:
    book = _Book()
    for kind, parts in _records(content, 0):
        part = parts[0]
        if kind == _BOF and struct.unpack_from("<H", part)[0] != 0x0600:
            raise Unreadable("This is a workbook of an old Office version, before Excel 97.", _SAVE)
        if kind == 0x002F:
            raise Unreadable(
                "The workbook is protected by a password.",
                "Open it in Excel, remove the password (File, Info, Protect Workbook) and save it.",
            )
        if kind == 0x0085 and part[5] == 0:
            sheet = _Read(short_text(part[6:]), bool(part[4] & 3))
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


def _read(book: _Book, sheet: _Read, content: bytes, at: int) -> None:
    place: tuple[int, int] | None = None
    depth = 0
    for kind, parts in _nested(content, at):
        part = parts[0]
        depth += (kind == _BOF) - (kind == _EOF)
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
            sheet.put(line, column, book.shown(style, _unpacked(packed)))
        elif kind == 0x00BD:
            line, column = struct.unpack_from("<HH", part)
            for more, begin in enumerate(range(4, len(part) - 6, 6)):
                style, packed = struct.unpack_from("<Hi", part, begin)
                sheet.put(line, column + more, book.shown(style, _unpacked(packed)))
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


def _nested(content: bytes, at: int) -> Iterator[tuple[int, list[bytes]]]:
    """The records of a sheet, those of charts within it among them."""
    depth, begin = 0, at
    while True:
        for kind, parts in _records(content, begin):
            begin += sum(4 + len(part) for part in parts)
            depth += kind == _BOF
            yield kind, parts
        begin += 4  # the end of the part
        depth -= 1
        yield _EOF, [b""]
        if depth <= 0:
            return


def _formula(book: _Book, sheet: _Read, part: bytes) -> tuple[int, int] | None:
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


def _unpacked(packed: int) -> float:
    """The number in four bytes: a whole number or half of a float, maybe a hundredth of it."""
    if packed & 2:
        number = float(packed >> 2)
    else:
        number = struct.unpack("<d", struct.pack("<Q", (packed & 0xFFFFFFFC) << 32))[0]
    return number / 100 if packed & 1 else number


def _sheet(read: _Read) -> Sheet:
    columns = columns_of(np.array(read.lines), np.array(read.columns), read.texts)
    if columns is None:
        raise Unreadable(
            f"A cell of sheet “{read.name}” stands so far out that the sheet cannot be read.",
            "Delete the empty rows and columns beyond the table, or copy the table to a new workbook.",
        )
    cells = frame_of([as_shown(column, False) for column in columns])
    return Sheet(read.name, cells, np.zeros(cells.shape, dtype="int8"), tuple(read.merged))
