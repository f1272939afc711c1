"""Workbooks of Excel 97 to 2003 open as newer ones do."""

import struct

import fastexcel
import pytest

import loaders
from loaders.document import open_document
from loaders.unreadable import Unreadable
from tests.loaders import xls
from tests.loaders.published import WANTED, wide_rows
from tests.loaders.test_published_table import figures

DAY, MOMENT, PADDED, ELAPSED = 1, 2, 3, 4
STYLES = (0, 14, 22, 164, 46)
FORMATS = {164: "000000"}


def opened(cells: bytes, **more):
    data = xls.workbook({"Sheet1": cells}, styles=STYLES, formats=FORMATS, **more)
    return open_document("book.xls", data)


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        (xls.number(0, 0, 5.0), "5"),
        (xls.number(0, 0, 0.377), "0.377"),
        (xls.packed(0, 0, 1234), "1234"),
        (xls.packed(0, 0, 1250, hundredths=True), "12.5"),
        (xls.packed(0, 0, -3), "-3"),
        (xls.number(0, 0, 45902.0, DAY), "2025-09-02"),
        (xls.number(0, 0, 45902.491238426, MOMENT), "2025-09-02 11:47:23"),
        (xls.number(0, 0, 0.3541666667, MOMENT), "08:30:00"),
        (xls.number(0, 0, 5.0, PADDED), "000005"),
        (xls.number(0, 0, 1.5, ELAPSED), "36:00:00"),
        (xls.truth(0, 0, True), "TRUE"),
        (xls.error(0, 0, 42), "#N/A"),
        (xls.formula(0, 0, struct.pack("<d", 7.5)), "7.5"),
        (xls.formula(0, 0, b"\x02\x00\x07\x00\x00\x00\xff\xff"), "#DIV/0!"),
        (
            xls.formula(0, 0, bytes(6) + b"\xff\xff", xls.record(0x0207, struct.pack("<HB", 2, 0) + b"ok")),
            "ok",
        ),
    ],
)
def test_a_cell_is_read_as_in_a_newer_workbook(cell, shown):
    assert opened(cell).sheets[0].cells.iat[0, 0] == shown


def test_texts_of_all_letters_and_lengths_come_back():
    texts = ["000005", "Peña", "学校", "x" * 9000, "é" * 5000 + "学" * 9000, "last"]
    cells = b"".join(xls.text(2, 1 + at, at) for at in range(len(texts)))
    document = opened(cells, texts=texts)
    assert document.sheets[0].cells.shape == (3, 7)
    assert document.sheets[0].cells.loc[3].tolist()[1:] == texts


def test_another_reader_finds_the_same_texts():
    data = xls.of_texts(wide_rows())
    book = fastexcel.read_excel(data)
    theirs = book.load_sheet(0, header_row=None, dtypes="string").to_pandas().to_numpy().tolist()
    mine = open_document("x.xls", data).sheets[0].cells.to_numpy().tolist()
    assert [[cell for cell in row if isinstance(cell, str)] for row in mine] == [
        [cell for cell in row if isinstance(cell, str)] for row in theirs
    ]


def test_errors_hidden_sheets_and_rows_are_told():
    away = xls.record(0x0208, struct.pack("<HHHHHHI", 1, 0, 1, 255, 0, 0, 0x20))
    sheets = {"Kept": away + xls.number(0, 0, 1) + xls.error(1, 1, 7), "Away": xls.number(0, 0, 2)}
    document = open_document("x.xls", xls.workbook(sheets, hidden=("Away",)))
    told = [(problem.code, problem.sheet, problem.line) for problem in document.problems]
    assert told == [("hidden", "Kept", 0), ("error_cell", "Kept", 2), ("hidden", "Away", 0)]


def test_merged_cells_are_known():
    merged = xls.record(0x00E5, struct.pack("<HHHHH", 1, 2, 3, 0, 1))
    assert opened(xls.number(0, 0, 1) + merged).sheets[0].merged == ((3, 0, 4, 1),)


def test_a_published_table_in_it_is_read():
    found = loaders.read(open_document("table.xls", xls.of_texts(wide_rows())))
    assert found.form is not None
    assert found.form.key == "published_table"
    assert figures(found.reading) == WANTED


def test_days_counted_from_1904_are_the_same_days():
    cells = xls.number(0, 0, 45902.0 - 1462, DAY)
    document = opened(cells, more=xls.record(0x0022, b"\x01\x00"))
    assert document.sheets[0].cells.iat[0, 0] == "2025-09-02"


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (xls.workbook({"A": b""}, more=xls.record(0x002F, bytes(54))), "password"),
        (xls.workbook({"A": b""}), "empty"),
        (xls.workbook({"A": xls.number(0, 0, 1)}, version=0x0500), "before Excel 97"),
        (xls.compound(b"", "WordDocument"), "old Office"),
        (xls.workbook({"A": xls.number(0, 0, 1)})[:2000], "damaged"),
        (xls.workbook({"A": xls.text(0, 0, 7)}), "damaged"),
        (xls.workbook({"A": xls.number(0, 0, 1) + xls.number(65535, 255, 1)}), "far out"),
    ],
)
def test_what_cannot_be_read_is_refused_in_words(data, what):
    with pytest.raises(Unreadable, match=what):
        open_document("x.xls", data)
