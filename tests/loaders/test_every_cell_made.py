"""As ``test_every_cell``, over hundreds of files made here: each form in each container, with what people do
to their files. The other reader counts from the bytes."""

import csv
import io
import random
from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter

import loaders
from loaders.document import open_document
from loaders.tidy import account
from tests.loaders.test_every_cell import cells_of, cells_of_text, cells_of_workbook
from tests.mangled.forms import ROWS

Rows = list[list[str]]

SEEDS = range(3)


def touched(rows: Rows, chance: random.Random) -> Rows:
    """What people do: a column of their own, a line left free, a word below, a cell that is an error."""
    made = [list(row) for row in rows]
    if chance.random() < 0.5:
        width = max(map(len, made))
        made = [[*row, *[""] * (width - len(row)), chance.choice(("", "ok", "see note"))] for row in made]
    if chance.random() < 0.4:
        made.append(["Checked by the office"])
    if chance.random() < 0.4:
        made.append([])
        made.append(["", "Total", "99"])
    for _ in range(chance.choice((0, 1, 3))):
        row = made[chance.randrange(1, len(made))]
        if row:
            row[chance.randrange(len(row))] = chance.choice(("#N/A", "0012", "1e5", "12:30", " x ", "ñ", "-"))
    return made


def text(delimiter: str, encoding: str) -> Callable[[Rows, Path, random.Random], None]:
    def write(rows: Rows, path: Path, _: random.Random) -> None:
        out = io.StringIO(newline="")
        csv.writer(out, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
        path.write_bytes(out.getvalue().encode(encoding))

    return write


def workbook(rows: Rows, path: Path, chance: random.Random) -> None:
    """Texts, numbers, padded numbers, durations, errors, formulas with their value, and merged cells."""
    with xlsxwriter.Workbook(path, {"strings_to_formulas": False, "strings_to_urls": False}) as book:
        sheet = book.add_worksheet("Export")
        padded, lasting = book.add_format({"num_format": "0000"}), book.add_format({"num_format": "[h]:mm"})
        for line, row in enumerate(rows):
            for column, cell in enumerate(row):
                plain = cell.isdigit() and len(cell) < 10
                kind = chance.choice(("text", "number", "padded", "formula")) if line > 1 else "text"
                if cell == "#N/A":
                    sheet.write_formula(line, column, "=NA()", None, cell)
                elif cell == "12:30":
                    sheet.write_number(line, column, 12.5 / 24, lasting)
                elif plain and kind in ("number", "padded"):
                    sheet.write_number(line, column, int(cell), padded if kind == "padded" else None)
                elif cell and kind == "formula":
                    sheet.write_formula(line, column, '=T("a")', None, cell)
                elif cell:
                    sheet.write_string(line, column, cell)
        below = len(rows) + 1
        sheet.merge_range(below, 0, below, 2, "Made in spring")


WRITERS = {
    "csv": text(",", "utf-8"),
    "marked.csv": text(",", "utf-8-sig"),
    "wide.csv": text("\t", "utf-16"),
    "xlsx": workbook,
}


@pytest.mark.parametrize("form", ROWS)
def test_no_cell_of_a_made_file_is_lost_and_each_has_a_fate(form, tmp_path):
    recognised = 0
    for seed in SEEDS:
        for name, write in WRITERS.items():
            chance = random.Random(f"{form} {seed} {name}")
            path = tmp_path / f"{seed}.{name}"
            write(touched(ROWS[form](), chance), path, chance)
            tab = "\t" if name == "wide.csv" else ","
            cells = cells_of_workbook(path) if name == "xlsx" else cells_of_text(path, delimiter=tab)
            document = open_document(path.name, path.read_bytes())
            assert cells_of(document) == cells, (path.name, "cells")
            read = loaders.read(document)
            if read.form is None:
                continue
            recognised += 1
            fates = account(document)
            assert "unread" not in fates, (path.name, read.form.key, fates)
            assert sum(fates.values()) == len(cells), (path.name, read.form.key, fates)
    assert recognised


def test_there_are_more_than_two_hundred_files():
    assert len(ROWS) * len(SEEDS) * len(WRITERS) > 200
