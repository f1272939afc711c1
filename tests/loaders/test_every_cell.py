"""Another reader counts the cells: with the standard library alone, straight from the bytes."""

import csv
import io
import re
import zipfile
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest

import loaders
from loaders.document import open_document
from loaders.form import Document
from loaders.tidy import account
from tests.loaders import folders

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
SEMICOLON = {"eu_semicolon_decimal_comma.csv", "numeric_likert_bfi.csv"}
TAB = {"teams_attendance_2022-11-14_utf16.csv", "teams_2020_joined_left_utf16.csv"}
FOLDERS = ("oneroster_v1p1_bundle", "sds_csv_100users", "redcap_simple", "redcap_checkboxes")

Cells = set[tuple[str, int, int]]
"""(sheet, line, 0-based column) of each cell that is not blank."""


def cells_of_text(path: Path, sheet: str = "", delimiter: str = "") -> Cells:
    data = path.read_bytes()
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    if not delimiter:
        tabbed = path.suffix in (".txt", ".tab") or path.name in TAB
        delimiter = "\t" if tabbed else ";" if path.name in SEMICOLON else ","
    records = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    return {
        (sheet, line, column)
        for line, record in enumerate(records, start=1)
        for column, cell in enumerate(record)
        if cell.strip()
    }


def cells_of_workbook(path: Path) -> Cells:
    with zipfile.ZipFile(path) as archive:
        shared = shared_texts(archive)
        links = {
            link.get("Id"): link.get("Target", "")
            for link in ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
        }
        cells: Cells = set()
        for sheet in ElementTree.fromstring(archive.read("xl/workbook.xml")).iter(f"{MAIN}sheet"):
            part = links[sheet.get(f"{LINK}id")].lstrip("/").removeprefix("xl/")
            root = ElementTree.fromstring(archive.read(f"xl/{part}"))
            for cell in root.iter(f"{MAIN}c"):
                if shown(cell, shared).strip():
                    letters, line = re.fullmatch(r"([A-Z]+)(\d+)", cell.get("r", "")).groups()
                    column = 0
                    for letter in letters:
                        column = column * 26 + ord(letter) - 64
                    cells.add((sheet.get("name", ""), int(line), column - 1))
    return cells


def cells_of_xml(path: Path) -> Counter[str]:
    """How many values each kind of record holds: texts of elements without others inside."""
    counts: Counter[str] = Counter()
    for record in ElementTree.parse(path).getroot():
        leaves = [each for each in record.iter() if len(each) == 0 and (each.text or "").strip()]
        counts[record.tag.rsplit("}", 1)[-1]] += len(leaves)
    return counts


def shared_texts(archive: zipfile.ZipFile) -> list[str]:
    if "xl/sharedStrings.xml" not in archive.namelist():
        return []
    root = ElementTree.fromstring(archive.read("xl/sharedStrings.xml"))
    return ["".join(text.text or "" for text in entry.iter(f"{MAIN}t")) for entry in root]


def shown(cell: ElementTree.Element, shared: list[str]) -> str:
    value = cell.findtext(f"{MAIN}v") or ""
    if cell.get("t") == "s":
        return shared[int(value)]
    if cell.get("t") == "inlineStr":
        return "".join(text.text or "" for text in cell.iter(f"{MAIN}t"))
    if not value and cell.get("t") != "str" and cell.find(f"{MAIN}f") is not None:
        return f"={cell.findtext(f'{MAIN}f')}"
    return value


def cells_of(document: Document) -> Cells:
    found: Cells = set()
    for sheet in document.sheets:
        lines = sheet.cells.index.tolist()
        rows, columns = sheet.cells.notna().to_numpy().nonzero()
        found |= {
            (sheet.name, lines[row], column)
            for row, column in zip(rows.tolist(), columns.tolist(), strict=True)
        }
    return found


def documents(real: Path) -> list[tuple[Document, Cells]]:
    opened = []
    for path in sorted(path for path in real.rglob("*") if path.suffix in (".csv", ".txt", ".tab", ".xlsx")):
        cells = cells_of_workbook(path) if path.suffix == ".xlsx" else cells_of_text(path)
        opened.append((open_document(path.name, path.read_bytes()), cells))
    for name in FOLDERS:
        cells = set().union(*(cells_of_text(path, path.name) for path in sorted((real / name).glob("*.csv"))))
        opened.append((folders.opened(real / name), cells))
    return opened


@pytest.fixture(scope="module")
def opened(real: Path) -> list[tuple[Document, Cells]]:
    return documents(real)


def test_no_cell_of_a_real_file_is_lost_or_made_up(opened):
    assert len(opened) > 40
    for document, cells in opened:
        assert cells_of(document) == cells, document.name


def test_no_value_of_a_real_xml_file_is_lost_and_each_has_a_fate(real):
    paths = sorted(real.glob("*.xml"))
    assert len(paths) == 2
    for path in paths:
        document = open_document(path.name, path.read_bytes())
        below = {sheet.name: int(sheet.cells.iloc[1:].notna().to_numpy().sum()) for sheet in document.sheets}
        assert below == cells_of_xml(path), path.name
        assert loaders.read(document).form is not None
        headings = sum(sheet.cells.shape[1] for sheet in document.sheets)
        fates = account(document)
        assert sum(fates.values()) == sum(below.values()) + headings
        assert "unread" not in fates


def test_after_reading_each_cell_is_a_row_or_was_put_aside_by_name(opened):
    recognised = 0
    for document, cells in opened:
        read = loaders.read(document)
        if read.form is None:
            continue
        recognised += 1
        fates = account(document)
        assert "unread" not in fates, (document.name, read.form.key, fates)
        assert sum(fates.values()) == len(cells), document.name
    assert recognised
