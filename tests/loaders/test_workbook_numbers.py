import datetime
import io
import zipfile

import fastexcel
import pandas as pd
import pyarrow as pa
import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from loaders import workbook_numbers
from loaders.document import open_document
from loaders.workbook_numbers import as_text, head_of, sheet_columns
from tests.loaders.test_workbook import SHEET, saved, sheet_with

LINES = 6


@pytest.fixture(autouse=True, scope="module")
def short_sheets():
    """Sheets of a few lines count as large, and six lines of them are read apart."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(workbook_numbers, "LARGE", 0)
        patch.setattr(workbook_numbers, "LINES", LINES)
        patch.setattr(workbook_numbers, "PART", 1)
        yield


def reads_the_same(data: bytes) -> None:
    """Each sheet as where every column is read as text."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(workbook_numbers, "LARGE", 10**12)
        alone = open_document("x.xlsx", data).sheets
    for sheet, text in zip(open_document("x.xlsx", data).sheets, alone, strict=True):
        pd.testing.assert_frame_equal(sheet.cells, text.cells)


def numbers_apart(data: bytes, first: int = 0) -> list[list[str | None]] | None:
    """The columns of the first sheet, where its numbers are told as text afterwards; else None."""
    archive = zipfile.ZipFile(io.BytesIO(data))
    texts = archive.read("xl/sharedStrings.xml") if "xl/sharedStrings.xml" in archive.namelist() else b""
    book = fastexcel.read_excel(data)
    title = book.sheet_names[0]
    head = head_of(archive, data, title, SHEET, archive.read(SHEET), texts)
    columns = sheet_columns(book, title, head, first) if head else None
    return columns and [column.to_pylist() for column in columns]


def book_of(rows: list[list[object]]) -> bytes:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    return saved(book)


def export(*more: object, lines: int = 12) -> list[list[object]]:
    """Two columns of numbers under headings; ``more`` stand in the second, in the last lines."""
    rows: list[list[object]] = [["id", "score", "said"]]
    rows += [[line, line % 4, "yes"] for line in range(2, lines + 1)]
    for row, value in zip(reversed(rows), more, strict=False):
        row[1] = value
    return rows


def test_numbers_are_text_under_headings_that_are_text():
    columns = numbers_apart(book_of(export()))
    assert columns == [
        ["id", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"],
        ["score", "2", "3", "0", "1", "2", "3", "0", "1", "2", "3", "0"],
        ["said", *["yes"] * 11],
    ]


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (None, None),
        (2.5, "2.5"),
        (0.1 + 0.2, "0.3"),
        (-7, "-7"),
        (1e16, "10000000000000000"),
        (1e21, "1000000000000000000000"),
        (1e-12, "0"),
        ("0007", "0007"),
        ("two", "two"),
    ],
)
def test_a_late_cell_of_a_column_of_numbers_reads_as_anywhere(value, shown):
    data = book_of(export(value))
    columns = numbers_apart(data)
    assert columns is not None
    assert columns[1][-1] == shown
    assert columns[1][-2] == "3"
    reads_the_same(data)


@pytest.mark.parametrize("value", ["N/A", "NA", "NULL", "None", "nan", "n/a", "#N/A N/A"])
def test_words_for_a_blank_among_numbers_stay(value):
    """The fast reader would drop them: the sheet is read as text."""
    data = book_of(export(value))
    assert numbers_apart(data) is None
    assert open_document("x.xlsx", data).sheets[0].cells.loc[12].tolist() == ["12", value, "yes"]


def test_words_for_a_blank_in_the_first_lines_make_a_column_of_text():
    rows = export("N/A", lines=14)
    rows[4] = [5, "N/A", "yes"]
    columns = numbers_apart(book_of([[*row, 7] for row in rows]))
    assert columns is not None
    assert columns[1] == ["score", "2", "3", "0", "N/A", "2", "3", "0", "1", "2", "3", "0", "1", "N/A"]


def test_columns_of_days_stay_text_beside_columns_of_numbers():
    day = datetime.date(2025, 9, 2)
    data = book_of([[None, *row, day] for row in export()])
    columns = numbers_apart(data, first=1)
    assert columns is not None
    assert [column[-1] for column in columns] == ["12", "0", "yes", "2025-09-02 00:00:00"]
    reads_the_same(data)


@pytest.mark.parametrize(
    "value", [True, datetime.datetime(2025, 9, 2, 8, 30), datetime.timedelta(hours=30), "=1+1"]
)
def test_truth_values_dates_and_formulas_among_numbers_read_as_a_person_sees_them(value):
    data = book_of(export(value))
    shown = {
        bool: "TRUE",
        datetime.datetime: "2025-09-02 08:30:00",
        datetime.timedelta: "30:00:00",
        str: "=1+1",
    }
    cells = open_document("x.xlsx", data).sheets[0].cells
    assert cells.loc[12].tolist() == ["12", shown[type(value)], "yes"]
    assert cells.loc[11].tolist() == ["11", "3", "yes"]


@pytest.mark.parametrize("mark", [' t="b"', " t='b'", ' t = "b"'])
def test_a_truth_value_is_no_number_however_it_is_written(mark):
    rows = "".join(
        f'<row r="{n}"><c r="A{n}"><v>1</v></c><c r="B{n}"><v>{n}</v></c></row>' for n in range(1, 9)
    )
    data = sheet_with(rows.replace('<c r="A8">', f'<c r="A8"{mark}>'))
    assert numbers_apart(data) is None
    reads_the_same(data)


LINE = '<row r="{n}"><c r="A{n}"><v>1</v></c><c r="B{n}"><v>{n}</v></c></row>'


@pytest.mark.parametrize(
    ("change", "apart"),
    [
        (lambda rows: rows, True),
        (lambda rows: [*rows[:-1], '<row r="9"><c r="A9"><v></v></c><c r="B9"><v>9</v></c></row>'], False),
        (lambda rows: rows[:2] + rows[3:] + rows[2:3], False),  # the third line stands last
        (lambda rows: [*rows, '<row r="10"><c r="A4"><v>5</v></c></row>'], False),
        (lambda rows: [*rows, '<row r="10"><c r="A9"><v>5</v></c></row>'], False),  # a cell given twice
        (lambda rows: [row.replace(f' r="{n}">', ">", 1) for n, row in enumerate(rows, 1)], False),
        (lambda rows: rows[:4], False),
        (lambda rows: [*rows, '<row r="10"><c r="A10"><v>NaN</v></c></row>'], False),
        (lambda rows: [*rows, '<row r="10"><c r="A10"><v>-0.0</v></c></row>'], True),
        (lambda rows: [*rows, '<row r="10"><c r="A10"><v>12E-1</v></c></row>'], True),
        (lambda rows: [*rows, '<row r="10"><c r="A10"><v>1e300</v></c></row>'], True),
        (lambda rows: [*rows, '<row r="10"><c r="A10" t="str"><v>NA</v></c></row>'], False),
        (lambda rows: [*rows, '<row r="10"><c r="A10"><is><t>NA</t></is></c></row>'], False),
        (lambda rows: [*rows, '<row r="10"><c r="A10" t="e"><v>#N/A</v></c></row>'], False),
        (lambda rows: [*rows, '<row r="10"><c r="A10" t="e"><v>#DIV/0!</v></c></row>'], None),
        (lambda rows: [*rows, '<row r="10"><c r="A10"><f>VALUE("v")</f><v>5</v></c></row>'], True),
        (lambda rows: [*rows, '<row r="10"><c r="A10" t="d"><v>2025-09-02</v></c></row>'], True),
    ],
)
def test_whatever_stands_in_the_xml_nothing_is_lost(change, apart):
    data = sheet_with("".join(change([LINE.format(n=n) for n in range(1, 10)])))
    if apart is not None:
        assert (numbers_apart(data) is not None) is apart
    reads_the_same(data)


def test_columns_begin_and_end_where_later_lines_do():
    lines = [f'<row r="{n}"><c r="D{n}"><v>{n}</v></c><c r="E{n}"><v>1</v></c></row>' for n in range(3, 9)]
    late = '<row r="9"><c r="B9"><v>7</v></c><c r="D9"><v>9</v></c><c r="H9"><v>8</v></c></row>'
    data = sheet_with("".join(lines) + late)
    cells = open_document("x.xlsx", data).sheets[0].cells
    assert cells.shape == (9, 8)
    assert cells.loc[9].fillna("").tolist() == ["", "7", "", "9", "", "", "", "8"]
    assert cells[3].fillna("").tolist() == ["", "", "3", "4", "5", "6", "7", "8", "9"]
    assert numbers_apart(data, first=1) is not None
    reads_the_same(data)


def test_a_column_of_numbers_may_end_in_the_first_lines(caplog):
    """The fast reader would warn of it, where people wait for an answer."""
    rows = [[line, 1, line if line < 6 else None] for line in range(1, 12)]
    columns = numbers_apart(book_of(rows))
    assert columns is not None
    assert columns[2] == ["1", "2", "3", "4", "5", *[None] * 6]
    assert caplog.records == []


def test_numbers_as_the_fast_reader_writes_them():
    """A tie at the tenth decimal goes to the even digit: 1/1024 is 0.0009765625."""
    numbers = pa.array([1 / 1024, 3 / 1024, -0.0, 0.0, None, 29.020000000000003, 2.0**63, -1e-12])
    assert as_text(numbers).to_pylist() == [
        "0.000976562",
        "0.002929688",
        "-0",
        "0",
        None,
        "29.02",
        "9223372036854775808",
        "-0",
    ]
    assert as_text(pa.array([1.0, float("nan")])) is None
    assert as_text(pa.array([True])) is None


NUMBERS = (
    st.integers(-5, 5)
    | st.integers(-(2**60), 2**60)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.integers(-(10**6), 10**6).map(lambda n: n / 1024)
    | st.sampled_from([0.5, 12.5, -0.0, 1e21, 1e-9, 5e-10, 2.0**53, 2.0**63])
)
ODD = (
    st.sampled_from(
        ["0007", "NA", "N/A", "", " ", "nan", "3", "1e5", "v", "=A1", "b", '<&">', "2025-09-02 00:00:00"]
    )
    | st.booleans()
    | st.dates(datetime.date(1990, 1, 1), datetime.date(2030, 1, 1))
    | st.times().map(lambda time: time.replace(microsecond=0))
    | st.timedeltas(datetime.timedelta(0), datetime.timedelta(days=3))
    | st.none()
)


@st.composite
def books(draw: st.DrawFn) -> Workbook:
    """A title and headings, then numbers, some columns with other things among them; blank lines and columns
    before, each at times."""
    book = Workbook()
    top, left = draw(st.integers(1, 4)), draw(st.integers(1, 3))
    wide, high = draw(st.integers(2, 5)), draw(st.integers(3, 14))
    if draw(st.booleans()):
        book.active.cell(1, 1, "Title")
    for column in range(left, left + wide):
        values = draw(
            st.sampled_from([st.integers(0, 9), NUMBERS, NUMBERS | ODD, st.integers(1, 5) | st.none()])
        )
        form = draw(st.sampled_from(["General", "General", "0.0%", "00000", "[h]:mm", "yyyy-mm-dd"]))
        for line in range(top + 1, top + 1 + high):
            cell = book.active.cell(line, column, draw(values))
            if form != "General" and type(cell.value) in (int, float) and abs(cell.value) < 1e5:
                cell.number_format = form
        book.active.cell(top, column, draw(st.sampled_from(["id", "score", None, 7])))
    if draw(st.booleans()):
        book.active.merge_cells(start_row=top, start_column=left, end_row=top, end_column=left + 1)
    return book


@settings(max_examples=60)
@given(books())
def test_any_sheet_reads_the_same_in_both_ways(book):
    reads_the_same(saved(book))


CELLS = NUMBERS | st.sampled_from(["0007", "NA", "N/A", " ", "nan", "3", "v", "b", "a<b", "ü"]) | st.none()


@settings(max_examples=30)
@given(st.lists(st.lists(CELLS, min_size=1, max_size=4), min_size=1, max_size=8), st.integers(0, 2))
def test_any_sheets_whose_texts_are_shared_read_the_same(rows, left):
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    for lines in (rows, rows[::-1]):
        sheet = book.add_worksheet()
        heads = [[f"Question {len(lines)}", "b"], *([n, 2 * n] for n in range(LINES + 2))]
        for line, row in enumerate(heads + lines):
            for column, cell in enumerate(row, left):
                sheet.write_string(line, column, cell) if isinstance(cell, str) else sheet.write(
                    line, column, cell
                )
    book.close()
    reads_the_same(out.getvalue())
