"""The table on a sheet: where its headings are, where it ends, and what stands around it."""

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from functools import lru_cache
from weakref import WeakKeyDictionary

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from loaders import summed_rows
from loaders.cell_pattern import CellPattern
from loaders.coded import Written, written
from loaders.form import FATES, Sheet
from loaders.glance import filled, texts, top
from loaders.text_columns import may_hold
from loaders.words import plain

LOOK = 30
"""Rows in which the headings are looked for."""

_FIRST = 3
"""Columns in which a row may say that it is a total."""

LONG = 60
"""A lone cell at the foot with more letters than this is a note, not a row."""

_NUMBER = CellPattern(r"^[\s$€£<>]*[-+]?[\d.,\s]*\d\s*%?\s*$")
_FIGURE = CellPattern(
    r"^\s*(?:=.*|[$€£<>]?\s*[-+(]?[\d.,\s]*\d\s*[%)hms]*|\d+h ?\d+m|\d{1,4}:\d\d(?::\d\d)?|"
    r"[-–*sS]|DS|N/?A|#\S+)\s*$"
)
_TOTAL = re.compile(r"^(?:grand |sub |state |district |school |overall |all )*(?:sub)?totals?(?: \w+){0,2}$")
_ENDS_TOTAL = re.compile(r"^(?:\w+ ){1,6}(?:sub)?totals?$")
_PAGE = re.compile(r"\s*(?:Page|PAGE|page|P[aá]gina)\s+\d+(?:\s+(?:of|de|/)\s+\d+)?\s*")
_NOTE = re.compile(
    r"^\s*(?:[*†‡¹²³⁴⁵⁶⁷⁸⁹]|\(?\d\)\s|key\b|note|source|legend|footnote|n\.?b\.?\b|data as of|generated|"
    r"prepared|printed|report)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Grid:
    """One table of a sheet.

    Attributes:
        sheet: where it stands.
        header_rows: positions (not line numbers) of the heading rows in ``sheet.cells``.
        headings: verbatim, one a column of the sheet; "" where there is none.
        body: the data rows; index is the line number, columns as in the sheet.
        rows: positions of the data rows in ``sheet.cells``, for ``sheet.mark``.
    """

    sheet: Sheet
    header_rows: list[int]
    headings: list[str]
    body: pd.DataFrame
    rows: np.ndarray
    _told: dict[int, Written] = field(default_factory=dict, compare=False, repr=False)

    def written(self, at: int) -> Written:
        """A column of the body by its different texts, told once for all forms that ask."""
        if at not in self._told:
            self._told[at] = written_of(self.sheet, self.body, at)
        return self._told[at]


def find_grid(sheet: Sheet, known: Collection[str] = ()) -> Grid | None:
    """Find the table of a sheet and mark what is not part of it.

    Titles and notes above it are marked "title", its headings "heading", totals "total", notes and
    keys below "footnote". The body is left for the form to mark.

    Args:
        sheet: any sheet.
        known: headings a form knows; they help where headings and titles look alike.

    Returns:
        None where no row looks like headings: fewer than two cells in every row of the first
        ``LOOK`` (a single column is accepted if its heading is known).
    """
    found = look_for_grid(sheet, known)
    if found is not None:
        mark_around(found)
    return found


def grid_at(sheet: Sheet, header: int, rows: int = 1) -> Grid:
    """The table whose headings a form has found, marked as by ``find_grid``.

    Args:
        header: position of the row of headings.
        rows: how many rows of headings there are; those of the first are returned.
    """
    found = table_below(sheet, [*range(header, header + rows)], top(sheet)[header])
    mark_around(found)
    return found


def look_for_grid(sheet: Sheet, known: Collection[str] = ()) -> Grid | None:
    """As ``find_grid``, but marks nothing: to recognise a file settles nothing of it."""
    header = _header(sheet, _folded(frozenset(known)))
    if header is None:
        return None
    return table_below(sheet, [header], top(sheet)[header])


def table_below(sheet: Sheet, header_rows: list[int], headings: list[str]) -> Grid:
    """The table below several heading rows that stand one below the other; marks nothing."""
    parts = _SPLIT.setdefault(sheet, {})
    last = header_rows[-1]
    if last not in parts:
        parts[last] = _split(sheet, last)
    return Grid(sheet, header_rows, headings, parts[last].body, parts[last].rows)


def written_of(sheet: Sheet, body: pd.DataFrame, at: int) -> Written:
    """A column of the body of a table of a sheet by its different texts, told once for all that ask."""
    for split in _SPLIT.get(sheet, {}).values():
        if split.body is body:
            if at not in split.told:
                split.told[at] = written(body[at])
            return split.told[at]
    return written(body[at])


def mark_around(grid: Grid) -> None:
    """Mark what is not the body of a table: titles above it, its headings, totals and notes below."""
    sheet, last = grid.sheet, grid.header_rows[-1]
    split = _SPLIT[sheet][last]
    _mark_unread(sheet, np.arange(grid.header_rows[0]), "title")
    _mark_unread(sheet, np.array(grid.header_rows), "heading")
    _mark_unread(sheet, split.totals, "total")
    _mark_unread(sheet, split.notes, "footnote")


def totals_of(grid: Grid) -> pd.DataFrame:
    """The total rows below a table: kept as check values; index is the line number."""
    return grid.sheet.cells.iloc[_SPLIT[grid.sheet][grid.header_rows[-1]].totals]


@lru_cache(maxsize=256)
def _folded(known: frozenset[str]) -> frozenset[str]:
    return frozenset(plain(word) for word in known)


@dataclass(frozen=True)
class _Split:
    """The rows below the headings: positions of totals, notes and data rows, the data rows, and those of
    their columns that were told by their texts."""

    totals: np.ndarray
    notes: np.ndarray
    rows: np.ndarray
    body: pd.DataFrame
    told: dict[int, Written]


_SPLIT: WeakKeyDictionary[Sheet, dict[int, _Split]] = WeakKeyDictionary()
"""Every form asks for the table of the same sheet; its foot is looked for once."""


def _split(sheet: Sheet, header: int) -> _Split:
    cells, below = sheet.cells, sheet.cells.iloc[header + 1 :]
    there = filled(sheet)[header + 1 :]
    totals = np.union1d(_totals(below, there), _sums(below)) + header + 1
    notes = np.union1d(_footnotes(sheet, header, set(totals.tolist())), _pages(sheet, header))
    is_row: np.ndarray = np.logical_or.reduce(filled(sheet), axis=1)
    is_row[: header + 1] = is_row[totals] = is_row[notes] = False
    if is_row[header + 1 :].all():
        return _Split(totals, notes, np.arange(header + 1, len(cells), dtype="int32"), below, {})
    rows = np.flatnonzero(is_row)
    return _Split(totals, notes, rows, cells.iloc[rows], {})


def _mark_unread(sheet: Sheet, rows: np.ndarray, fate: str) -> None:
    if len(rows):
        part = sheet.fates[rows]
        part[part == 0] = FATES.index(fate)
        sheet.fates[rows] = part


@dataclass(frozen=True)
class _Row:
    """One of the first rows as every form sees it: its cells in plain words, and how like headings it
    is before any is known."""

    words: list[str]
    score: float


_ROWS: WeakKeyDictionary[Sheet, list[_Row]] = WeakKeyDictionary()


def _rows(sheet: Sheet) -> list[_Row]:
    if sheet not in _ROWS:
        rows = [[text for text in row if text] for row in top(sheet, LOOK)]
        widest = max((len(row) for row in rows), default=0)
        _ROWS[sheet] = [_row(row, widest, position) for position, row in enumerate(rows)]
    return _ROWS[sheet]


def _row(row: list[str], widest: int, position: int) -> _Row:
    """Full, texts, all different, and early: so are headings."""
    if not row:
        return _Row([], 0.0)
    words = [plain(text) for text in row]
    texts = sum(_NUMBER.match(text) is None for text in row)
    score = len(row) / widest + 0.8 * texts / len(row) + 0.5 * len(set(words)) / len(row) - 0.03 * position
    return _Row(words, score)


def _header(sheet: Sheet, known: frozenset[str]) -> int | None:
    """Position of the row most like headings; known ones tell most."""
    best, best_score = None, 0.0
    for position, row in enumerate(_rows(sheet)):
        hits = 0 if known.isdisjoint(row.words) else sum(map(known.__contains__, row.words))
        if len(row.words) < 2 and not hits:
            continue
        score = row.score + 2.0 * hits / len(row.words)
        if score > best_score + 1e-9:
            best, best_score = position, score
    return best


def _totals(body: pd.DataFrame, there: np.ndarray) -> np.ndarray:
    """Rows whose first cells say total, with nothing but figures to the right of it.

    They lack what rows usually have, for they stand for others; only a row that begins with "Total"
    itself needs no gap. An answer that speaks of a total has other answers beside it.
    """
    found: set[int] = set()
    for column in range(min(_FIRST, body.shape[1])):
        cells = body.iloc[:, column]
        maybe = _saying_total(cells)
        if len(maybe) > max(3, len(body) // 2):
            continue
        usual = _usual(there, maybe)
        for at in maybe.tolist():
            row = body.iloc[at]
            word, blank = plain(cells.iloc[at]), ~there[at]
            if not all(_FIGURE.match(text) for text in row.iloc[column + 1 :].dropna()):
                continue
            gaps, first = blank[usual].any(), blank[:column].all()
            if (_TOTAL.match(word) and (gaps or first)) or (gaps and _ENDS_TOTAL.match(word)):
                found.add(at)
    return np.array(sorted(found), dtype="int64")


def _usual(there: np.ndarray, maybe: np.ndarray) -> np.ndarray:
    """Columns that rows usually fill, those aside that may be totals: in short groups they are many."""
    if not len(maybe):
        return maybe
    rows = there if len(maybe) == len(there) else np.delete(there, maybe, axis=0)
    return np.flatnonzero(rows.mean(axis=0) > 0.5)


def _sums(body: pd.DataFrame) -> np.ndarray:
    """Rows at the foot of the table headed "Average", "Count" and the like, with nothing but figures."""
    begin = max(0, len(body) - summed_rows.FOOT)
    found: list[int] = []
    for at, row in enumerate(texts(body.iloc[begin:]), start=begin):
        if summed_rows.says_so(row, body.iloc[: at - len(found)]):
            found.append(at)
    return np.array(found, dtype="int64")


def _saying_total(cells: pd.Series) -> np.ndarray:
    """Positions of the cells that hold "total", "Total" or "TOTAL"; blank ones do not."""
    if not may_hold(pa.array(cells.array), "otal", "OTAL"):
        return np.zeros(0, dtype="int64")
    column = written(cells)
    texts = column.different
    found = pc.or_(pc.match_substring(texts, "otal"), pc.match_substring(texts, "OTAL"))
    return np.flatnonzero(np.append(found.to_numpy(zero_copy_only=False), False)[column.numbers])


def _pages(sheet: Sheet, header: int) -> np.ndarray:
    """Rows that only count the pages of a printed report: "Page 1 of 2"."""
    cells = sheet.cells.iloc[header + 1 :, 0]
    if not may_hold(pa.array(cells.array), "age ", "gina "):  # not text
        return np.zeros(0, dtype="int64")
    maybe = np.flatnonzero(cells.str.fullmatch(_PAGE).fillna(False).to_numpy(bool)) + header + 1
    return maybe[filled(sheet)[maybe].sum(axis=1) == 1]


def _footnotes(sheet: Sheet, header: int, totals: set[int]) -> np.ndarray:
    """Rows of a single cell at the end: marked as a note, long, or apart from the table."""
    notes: list[int] = []
    cells, there = sheet.cells, filled(sheet)
    lines = cells.index
    for at in range(len(cells) - 1, header, -1):
        columns = np.flatnonzero(there[at])
        if at in totals or len(columns) == 0:
            continue
        if len(columns) > 1 or cells.shape[1] < 2:
            break
        text = str(cells.iat[at, columns[0]])
        apart = lines[at] - lines[at - 1] > 1 or not there[at - 1].any()
        if not (_NOTE.match(text) or len(text) > LONG or (apart and " " in text.strip())):
            break
        notes.append(at)
    return np.array(sorted(notes), dtype="int64")
