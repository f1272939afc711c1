"""Cells of a workbook of Excel 97 to 2003 while they are read, and how their numbers are shown."""

import struct
from dataclasses import dataclass, field

from loaders.number_formats import Shown, clock, shown
from loaders.words import letters

_ERRORS = {0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A"}


@dataclass
class ReadSheet:
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
class Book:
    """What holds for all sheets: formats of the cell styles, shared texts, days counted from 1904."""

    styles: list[int] = field(default_factory=list)
    formats: dict[int, str] = field(default_factory=dict)
    texts: list[str] = field(default_factory=list)
    from_1904: bool = False
    sheets: list[tuple[int, ReadSheet]] = field(default_factory=list)
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


def unpacked(packed: int) -> float:
    """The number in four bytes: a whole number or half of a float, maybe a hundredth of it."""
    if packed & 2:
        number = float(packed >> 2)
    else:
        number = struct.unpack("<d", struct.pack("<Q", (packed & 0xFFFFFFFC) << 32))[0]
    return number / 100 if packed & 1 else number
