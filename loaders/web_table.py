"""Tables that a student system writes as a web page and calls .xls: Excel opens them, and so do we.

A page with a form or a script is no export: it is most likely the page that asks for a password.
"""

import re
from collections.abc import Sequence
from html.parser import HTMLParser

import numpy as np
import pandas as pd

from loaders.form import Document, Sheet
from loaders.text import decode

_PAGE = re.compile(rb"<(?:form|input|script|iframe|button)\b", re.IGNORECASE)
_SPACE = re.compile(r"\s+")
_CELLS = frozenset({"td", "th"})
_BLOCKS = frozenset({"p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "caption", "li", "br", "center"})
_NOT_SHOWN = frozenset({"head", "style", "title"})
WIDEST, LONGEST = 2000, 1_000_000
"""Most columns and rows of such a table."""


def open_web_table(name: str, data: bytes) -> Document | None:
    """The tables of a web page as one sheet, one below the other as Excel shows them; None where the page
    holds no table of two rows and two columns, or is no export."""
    if _PAGE.search(data):
        return None
    text, encoding, problems = decode(data)
    reader = _Reader()
    reader.feed(text)
    reader.close()
    rows = reader.rows
    width = max(map(len, rows), default=0)
    if sum(len([cell for cell in row if cell]) > 1 for row in rows) < 2 or width > WIDEST:
        return None
    sheet = sheet_of("", rows, list(range(1, len(rows) + 1)), reader.merged)
    return Document(name, "workbook", (sheet,), encoding, "", tuple(problems))


def sheet_of(
    name: str,
    rows: Sequence[Sequence[str]],
    lines: Sequence[int],
    merged: Sequence[tuple[int, int, int, int]],
) -> Sheet:
    """Rows of texts as a sheet; those of a sheet may be of different lengths.

    Args:
        lines: the number of each row as a spreadsheet shows it.
        merged: as ``Sheet.merged``.
    """
    width = max(map(len, rows), default=0)
    columns = {
        at: pd.Series([_at(row, at) for row in rows], index=pd.Index([*lines]), dtype="str")
        for at in range(width)
    }
    cells = pd.DataFrame(columns)
    return Sheet(name, cells, np.zeros(cells.shape, dtype="int8", order="F"), tuple(merged))


def _at(row: Sequence[str], column: int) -> str | None:
    return row[column] if column < len(row) and row[column].strip() else None


class _Reader(HTMLParser):
    """Collects rows of cells; what stands outside a table is a row of one cell."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[list[str]] = []
        self.merged: list[tuple[int, int, int, int]] = []
        self._row: list[str] | None = None
        self._cell: list[str] | None = None
        self._beside: list[str] = []
        self._hidden = 0
        self._span = 1
        self._taken: dict[tuple[int, int], str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a row or a cell."""
        if tag in _NOT_SHOWN:
            self._hidden += 1
        elif tag in ("table", "tr"):
            self._end_row()
            self._end_text()
            self._row = [] if tag == "tr" else None
        elif tag in _CELLS and len(self.rows) < LONGEST:
            self._end_cell()
            self._row = [] if self._row is None else self._row
            self._cell = []
            self._begin(dict(attrs))
        elif tag == "br" and self._cell is not None:
            self._cell.append("\n")
        elif tag in _BLOCKS and self._cell is None:
            self._end_text()

    def handle_endtag(self, tag: str) -> None:
        """End a row or a cell."""
        if tag in _NOT_SHOWN:
            self._hidden = max(0, self._hidden - 1)
        elif tag in _CELLS:
            self._end_cell()
        elif tag in ("tr", "table"):
            self._end_row()
        elif tag in _BLOCKS and self._cell is None:
            self._end_text()

    def handle_data(self, data: str) -> None:
        """Text of a cell, or outside of any."""
        if not self._hidden:
            (self._beside if self._cell is None else self._cell).append(_SPACE.sub(" ", data))

    def close(self) -> None:
        """The last row may not be ended."""
        super().close()
        self._end_row()
        self._end_text()

    def _begin(self, attributes: dict[str, str | None]) -> None:
        """Where the cell stands, past those that reach here from above."""
        assert self._row is not None
        line = len(self.rows) + 1
        while (line, len(self._row)) in self._taken:
            self._row.append("")
        across, down = (_many(attributes.get(name)) for name in ("colspan", "rowspan"))
        self._span = across
        at = len(self._row)
        for below in range(1, down):
            for beside in range(across):
                self._taken[line + below, at + beside] = ""
        if across > 1 or down > 1:
            self.merged.append((line, at, line + down - 1, at + across - 1))

    def _end_cell(self) -> None:
        if self._cell is None or self._row is None:
            return
        lines = ("".join(self._cell)).replace("\xa0", " ").split("\n")
        self._row.append("\n".join(text for line in lines if (text := " ".join(line.split()))))
        self._row += [""] * (self._span - 1)
        self._cell = None

    def _end_row(self) -> None:
        self._end_cell()
        if self._row is not None:
            self.rows.append(self._row)
        self._row = None

    def _end_text(self) -> None:
        text = " ".join("".join(self._beside).split())
        self._beside = []
        if text and self._row is None:
            self.rows.append([text])


def _many(text: str | None) -> int:
    """How many rows or columns a cell reaches over."""
    return min(int(text), 1000) if text and text.strip().isdigit() and int(text) > 0 else 1
