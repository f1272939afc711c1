"""OpenDocument spreadsheets open as Excel workbooks do."""

import time

import pytest

import loaders
from loaders.document import open_document
from loaders.unreadable import Unreadable
from tests.loaders.ods import BLANK, cell, of_texts, row, spreadsheet, text
from tests.loaders.published import WANTED, wide_rows
from tests.loaders.test_published_table import figures


def opened(*rows: str, more: str = ""):
    return open_document("book.ods", spreadsheet(("Sheet1", more, "".join(rows))))


def first(one: str) -> str:
    return opened(row(text("x"), one)).sheets[0].cells.iat[0, 1]


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        (text("000005"), "000005"),
        (text("Smith & Sons <3"), "Smith & Sons <3"),
        (text("two\nlines"), "two\nlines"),
        (cell("float", "5", "5"), "5"),
        (cell("float", "0.377", "0.4"), "0.377"),
        (cell("float", "5", "000005"), "000005"),
        (cell("percentage", "0.075", "7.5%"), "0.075"),
        (cell("currency", "12.5", "$12.50"), "12.5"),
        (cell("date", "2025-09-02", "02/09/25"), "2025-09-02"),
        (cell("date", "2025-09-02T11:47:23", "02/09/25 11:47"), "2025-09-02 11:47:23"),
        (cell("time", "PT08H30M00S", "8:30 AM"), "08:30:00"),
        (cell("time", "PT36H15M00S", "36:15"), "36:15"),
        (cell("boolean", "true", "TRUE"), "TRUE"),
        (cell("string", "", "#N/A", 'calcext:value-type="error" table:formula="of:=NA()"'), "#N/A"),
        ('<table:table-cell table:formula="of:=SUM([.A1:.A2])"/>', "=SUM([.A1:.A2])"),
        (
            '<table:table-cell office:value-type="string"><office:annotation><text:p>note</text:p>'
            '</office:annotation><text:p>a<text:s text:c="2"/>b</text:p></table:table-cell>',
            "a  b",
        ),
    ],
)
def test_a_cell_is_read_as_in_an_excel_workbook(given, shown):
    assert first(given) == shown


def test_blank_cells_and_rows_keep_the_places_of_others():
    blanks = '<table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>'
    wide = '<table:table-cell table:number-columns-repeated="2"/>'
    last = '<table:table-cell table:number-columns-repeated="16384"/>'
    end = row(last, more='table:number-rows-repeated="1048570"')
    cells = opened(row(text("a")), blanks, row(wide, text("b")), end).sheets[0].cells
    assert cells.shape == (5, 3)
    assert (cells.at[1, 0], cells.at[5, 2]) == ("a", "b")
    assert cells.notna().to_numpy().sum() == 2


def test_repeated_cells_are_written_out():
    three = text("a").replace("cell", 'cell table:number-columns-repeated="3"', 1)
    cells = opened(row(three, more='table:number-rows-repeated="2"')).sheets[0].cells
    assert cells.to_numpy().tolist() == [["a"] * 3] * 2


def test_errors_and_formulas_without_result_are_told_with_their_place():
    error = cell("string", "", "#DIV/0!", 'calcext:value-type="error"')
    document = opened(row(text("x"), error), row('<table:table-cell table:formula="of:=A1"/>'))
    assert [(p.code, p.line, p.column) for p in document.problems] == [
        ("error_cell", 1, "B"),
        ("formula_without_result", 2, "A"),
    ]


def test_hidden_sheets_and_rows_are_read_and_told():
    document = open_document(
        "x.ods",
        spreadsheet(
            ("Kept", "", row(text("a"), text("b")) + row(text("c"), more='table:visibility="filter"')),
            ("Away", 'table:style-name="away"', row(text("d"))),
        ),
    )
    assert [sheet.name for sheet in document.sheets] == ["Kept", "Away"]
    assert document.sheets[0].cells.at[2, 0] == "c"
    assert [(p.code, p.sheet) for p in document.problems] == [("hidden", "Kept"), ("hidden", "Away")]


def test_a_published_table_in_it_is_read_with_its_merged_headings():
    document = open_document("table.ods", of_texts(wide_rows()))
    found = loaders.read(document)
    assert found.form is not None
    assert found.form.key == "published_table"
    assert figures(found.reading) == WANTED
    span = text("Hispanic").replace(
        "<table:table-cell", '<table:table-cell table:number-columns-spanned="2"', 1
    )
    assert opened(row(text("x"), span, "<table:covered-table-cell/>")).sheets[0].merged == ((1, 1, 1, 2),)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (spreadsheet(("A", "", ""), manifest="<m><manifest:encryption-data/></m>"), "password"),
        (spreadsheet(("A", "", row(BLANK))), "empty"),
        (spreadsheet(("A", "", "<broken")), "damaged"),
        (spreadsheet(("A", "", row(text("x"), more='table:number-rows-repeated="900000000"'))), "far out"),
        (
            spreadsheet(
                ("A", "", row(text("x")) + row(BLANK, more='table:number-rows-repeated="1000000"')
                 + row('<table:table-cell table:number-columns-repeated="16000"/>', text("x")))
            ),
            "far out",
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_in_words(data, what):
    with pytest.raises(Unreadable, match=what):
        open_document("x.ods", data)


def test_a_spreadsheet_of_a_hundred_thousand_cells_opens_in_seconds():
    one = "".join(row(*(cell("float", str(at), str(at)) for at in range(10))) for _ in range(100))
    data = spreadsheet(("A", "", one * 100))
    start = time.process_time()
    assert open_document("x.ods", data).sheets[0].cells.shape == (10_000, 10)
    assert time.process_time() - start < 5
