"""The lines of a file that were left out, as a workbook to correct and to hand back.

A sheet for each sheet of the file: the line's number, its cells under their headings, and what is wrong
with it; cells in question are yellow. A hidden sheet tells which file and which upload it is of. What comes
back is compared with the file itself: a cell that differs is a correction.
"""

import io
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pandas as pd

from loaders.form import Answers, Document, Form, Match, Problem, Reading, Sheet
from loaders.glance import texts, top
from loaders.rows import told_headings
from loaders.words import letters
from tables.readings import SHAPES
from words import phrase

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

KEY = "Trellis corrections"  # not text
"""First cell of the hidden sheet, and its name."""

LINE, WRONG = "Line", "What is wrong"  # not text
_LEAST = 12
"""Width of the columns, in letters, at least."""


@dataclass(frozen=True)
class Edit:
    """One corrected cell: sheet and line of the file, position of the column (0-based), old and new text
    ("" for blank)."""

    sheet: str
    line: int
    column: int
    old: str
    new: str


def workbook(document: Document, problems: pd.DataFrame, batch: int) -> bytes:
    """The workbook of the lines of a file that were left out.

    Args:
        document: the file.
        problems: ``sheet, line, column`` (the heading as typed, or letters), ``what``, ``mend``.
        batch: the upload it is of.
    """
    import xlsxwriter

    told = io.BytesIO()
    book = xlsxwriter.Workbook(told, {"strings_to_formulas": False, "strings_to_urls": False})
    hidden = book.add_worksheet(KEY)
    hidden.hide()
    hidden.write_row(0, 0, [KEY, str(batch)])
    looks = {
        "head": book.add_format({"bold": True, "bottom": 1}),
        "bad": book.add_format({"bg_color": "#FFF2B3", "num_format": "@"}),
        "text": book.add_format({"num_format": "@"}),
        "note": book.add_format({"italic": True, "font_color": "#555555"}),
    }
    for number, sheet in enumerate(document.sheets, start=1):
        mine = problems[(problems["sheet"] == sheet.name) & (problems["line"] > 0)]
        mine = mine[mine["line"].isin(sheet.cells.index)]
        if len(mine):
            hidden.write_row(number, 0, [f"Lines {number}", sheet.name])  # not text
            _write(book.add_worksheet(f"Lines {number}"), sheet, mine, looks)  # not text
    book.close()
    return told.getvalue()


def _write(page: "Worksheet", sheet: Sheet, problems: pd.DataFrame, looks: dict) -> None:
    lines = sorted(set(problems["line"].astype(int)))
    names = _names(sheet, min(lines))
    page.write_row(0, 0, [LINE, *names, WRONG], looks["head"])
    page.freeze_panes(1, 1)
    bad = {(int(line), str(column)) for line, column in problems[["line", "column"]].itertuples(index=False)}
    wrong = (problems["what"] + " " + problems["mend"]).groupby(problems["line"]).agg(" ".join)
    for row, (line, cells) in enumerate(zip(lines, texts(sheet.cells.loc[lines]), strict=True), start=1):
        page.write_number(row, 0, line)
        for at, (name, text) in enumerate(zip(names, cells, strict=True)):
            page.write_string(row, at + 1, text, looks["bad" if (line, name) in bad else "text"])
        page.write_string(row, len(names) + 1, str(wrong[line]), looks["note"])
    page.set_column(1, len(names), _LEAST)
    page.set_column(len(names) + 1, len(names) + 1, 80)


def _names(sheet: Sheet, before: int) -> list[str]:
    """Headings of a sheet as problems name them: of the fullest row above the first line in question."""
    rows = [row for line, row in zip(sheet.cells.index, top(sheet), strict=False) if line < before]
    fullest = max(rows, key=lambda row: sum(map(bool, row)), default=[])
    width = sheet.cells.shape[1]
    return [(fullest[at].strip() if at < len(fullest) else "") or letters(at) for at in range(width)]


def recognise(document: Document) -> Match | None:
    """By the hidden sheet."""
    if any(_is_key(sheet) for sheet in document.sheets):
        return Match(1.0, phrase("it was made here, of lines that were left out"))
    return None


def _is_key(sheet: Sheet) -> bool:
    rows = top(sheet, 1)
    return bool(rows) and rows[0][0] == KEY


def read(document: Document, answers: Answers) -> Reading:
    """The lines that came back: one row a cell; ``upload`` among the facts is the batch they are of."""
    key = next((sheet for sheet in document.sheets if _is_key(sheet)), None)
    if key is None:
        what, mend = phrase("This is no workbook of corrections."), phrase("Choose another kind of file.")
        return Reading({}, [Problem("question", "not_this_form", what, mend)], [], 0, 0, 0, 0)
    key.mark("meta", slice(None), slice(None))
    said = [row for row in top(key) if row[0]]
    names = {row[0]: row[1] if len(row) > 1 else "" for row in said[1:]}
    found, problems, lines = [], [], 0
    for sheet in document.sheets:
        if sheet is key or sheet.name not in names or sheet.cells.empty:
            continue
        rows, more = _lines(sheet, names[sheet.name])
        found.append(rows)
        problems += more
        lines += rows["line"].nunique()
    table = (
        pd.concat(found, ignore_index=True) if found else pd.DataFrame(columns=list(SHAPES["corrections"]))
    )
    facts = {"upload": said[0][1], **told_headings("corrections", [KEY, said[0][1]])}
    return Reading({"corrections": table}, problems, [], lines, 2, lines, len(problems), facts=facts)


def _lines(sheet: Sheet, name: str) -> tuple[pd.DataFrame, list[Problem]]:
    """The cells of the lines of one sheet, blank ones too, and lines whose number is none."""
    cells = texts(sheet.cells)
    sheet.mark("heading", slice(0, 1), slice(None))
    sheet.mark("row", slice(1, None), slice(None))
    sheet.mark("meta", slice(1, None), [0])
    head = cells[0] if cells else []
    last = head.index(WRONG) if WRONG in head else len(head)
    if last < len(head):
        sheet.mark("footnote", slice(1, None), list(range(last, len(head))))
    rows, problems = [], []
    for at, row in zip(sheet.cells.index[1:], cells[1:], strict=True):
        if not row[0].strip().isdigit():
            what = phrase("The number of the line is missing, so it is not known which line this corrects.")
            mend = phrase("Write the number that stood in the column “Line”, or leave the row out.")
            problems.append(Problem("left_out", "no_line", what, mend, sheet.name, int(at), LINE, row[0]))
            continue
        rows += [(name, int(row[0]), letters(column - 1), row[column]) for column in range(1, last)]
    return pd.DataFrame(rows, columns=list(SHAPES["corrections"])), problems


def edits(document: Document, table: pd.DataFrame) -> tuple[list[Edit], set[tuple[str, int]]]:
    """What came back against the file itself.

    Returns:
        the cells that differ, and the lines (sheet, line) that came back and stand in the file.
    """
    found: list[Edit] = []
    lines: set[tuple[str, int]] = set()
    for sheet in document.sheets:
        position = {letters(at): at for at in range(sheet.cells.shape[1])}
        known = set(sheet.cells.index)
        mine = table[table["sheet"] == sheet.name]
        wanted = [line for line in dict.fromkeys(mine["line"]) if line in known]
        before = dict(zip(wanted, texts(sheet.cells.loc[wanted]), strict=True))
        for line, column, new in mine[["line", "column", "value"]].itertuples(index=False):
            if line not in before or column not in position:
                continue
            lines.add((sheet.name, int(line)))
            old = before[line][position[column]]
            if new.strip() != old.strip():
                found.append(Edit(sheet.name, int(line), position[column], old, new))
    return found, lines


def named(document: Document, cells: Iterable[tuple[str, int, str, str]]) -> list[Edit]:
    """Corrections by sheet, line, heading (as problems name it) and new text; of cells that are there."""
    found = []
    sheets = {sheet.name: sheet for sheet in document.sheets}
    for name, line, heading, new in cells:
        sheet = sheets.get(name)
        if sheet is None or line not in sheet.cells.index:
            continue
        names = _names(sheet, line)
        if heading in names:
            at = names.index(heading)
            [[old]] = texts(sheet.cells.loc[[line], [at]])
            found.append(Edit(name, line, at, old, new))
    return found


def corrected(document: Document, changes: Iterable[Edit]) -> Document:
    """The file with cells changed; its own fates are not touched."""
    by_sheet: dict[str, list[Edit]] = {}
    for edit in changes:
        by_sheet.setdefault(edit.sheet, []).append(edit)
    return replace(
        document, sheets=tuple(_changed(sheet, by_sheet.get(sheet.name, [])) for sheet in document.sheets)
    )


def _changed(sheet: Sheet, changes: list[Edit]) -> Sheet:
    if not changes:
        return sheet
    cells = sheet.cells.copy()
    for edit in changes:
        cells.loc[edit.line, edit.column] = edit.new or None
    return replace(sheet, cells=cells, fates=sheet.fates.copy())


FORM = Form("corrections", "corrections", "Corrected lines of a file", recognise, read, sections=True)
