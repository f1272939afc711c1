import datetime
import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from loaders.document import open_document
from loaders.form import Document
from loaders.unreadable import Unreadable

SHEET = "xl/worksheets/sheet1.xml"


def saved(book: Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def book_of(**cells: object) -> Workbook:
    """A workbook with these cells; a pair is a value and its number format."""
    book = Workbook()
    for name, value in cells.items():
        cell = book.active[name]
        cell.value, form = value if isinstance(value, tuple) else (value, None)
        if form:
            cell.number_format = form
    return book


def opened(**cells: object) -> Document:
    return open_document("book.xlsx", saved(book_of(**cells)))


def with_sheet_xml(data: bytes, change) -> bytes:
    """The same workbook with the XML of its first sheet changed."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = old.read(name)
            new.writestr(name, change(part.decode()).encode() if name == SHEET else part)
    return out.getvalue()


def sheet_with(rows: str) -> bytes:
    data = saved(book_of(A1="x"))
    start = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    return with_sheet_xml(data, lambda _: f"{start}{rows}</sheetData></worksheet>")


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("000005", "000005"),
        ("N/A", "N/A"),
        ("4 - agree", "4 - agree"),
        (" spaces stay ", " spaces stay "),
        (3.0, "3"),
        (0.377, "0.377"),
        ((0.377, "0.0%"), "0.377"),
        (1234567, "1234567"),
        (-2.5, "-2.5"),
        (True, "TRUE"),
        (False, "FALSE"),
        (datetime.date(2025, 9, 2), "2025-09-02"),
        (datetime.datetime(2025, 9, 2, 11, 47, 23), "2025-09-02 11:47:23"),
        (datetime.time(8, 30), "08:30:00"),
        ((7, "00000"), "00007"),
        ((123456789, "000-00-0000"), "123-45-6789"),
        ((1.25, "[h]:mm"), "30:00"),
        (datetime.timedelta(hours=30, minutes=5, seconds=9), "30:05:09"),
        ((90 / 1440, "[mm]:ss"), "90:00"),
        ("#N/A", "#N/A"),
        ('=COUNTIF(A1:A9,"x")&"<"', '=COUNTIF(A1:A9,"x")&"<"'),
    ],
)
def test_a_cell_reads_as_a_person_sees_it(value, shown):
    sheet = opened(A1="Heading", B1="Other", A2=value, B2="x").sheets[0]
    assert sheet.cells.loc[2].tolist() == [shown, "x"]


def test_a_midnight_among_times_stays():
    noon, midnight = datetime.datetime(2025, 9, 2, 12), datetime.datetime(2025, 9, 3)
    sheet = opened(A1="When", A2=noon, A3=midnight).sheets[0]
    assert sheet.cells[0].tolist() == ["When", "2025-09-02 12:00:00", "2025-09-03 00:00:00"]


def test_a_midnight_typed_as_text_stays_verbatim():
    sheet = opened(A1="When", A2="2025-09-03 00:00:00").sheets[0]
    assert sheet.cells.loc[2, 0] == "2025-09-03 00:00:00"


def test_cells_keep_their_place_on_a_sheet_that_begins_further_down_and_right():
    sheet = opened(C4="Heading", D4="Other", D6="x").sheets[0]
    assert sheet.cells.loc[4].tolist()[2:] == ["Heading", "Other"]
    assert sheet.cells.loc[6, 3] == "x"
    assert sheet.cells.notna().to_numpy().sum() == 3


def test_a_formula_beyond_the_other_cells_is_not_lost():
    sheet = opened(B2="x", A9="=SUM(B2:B3)", F1="=1+1").sheets[0]
    assert sheet.cells.loc[9, 0] == "=SUM(B2:B3)"
    assert sheet.cells.loc[1, 5] == "=1+1"
    assert sheet.cells.loc[2, 1] == "x"


def test_errors_and_formulas_without_result_are_told_once_a_sheet_with_their_cells():
    problems = opened(A1="x", B2="#DIV/0!", B3="=A1", B4="=A2").problems
    assert [(p.code, p.line, p.column) for p in problems] == [
        ("error_cell", 2, "B"),
        ("formula_without_result", 3, "B"),
    ]
    assert "2 cells" in problems[1].what
    assert "B3, B4" in problems[1].what


def test_a_stored_result_is_read_and_an_empty_text_result_is_blank():
    rows = (
        '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>A9&amp;""</f><v></v></c>'
        '<c r="C1" t="str"><f>"a"</f><v>a</v></c><c r="D1"><f>1/3</f></c>'
        '<c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>'
    )
    cells = open_document("x.xlsx", sheet_with(rows)).sheets[0].cells
    assert cells.fillna("").loc[1].tolist() == ["2", "", "a", "=1/3", "#DIV/0!"]


def test_cells_without_names_prefixes_and_single_quotes_are_understood():
    rows = '<row><c t="inlineStr"><is><t>a</t></is></c><c t="b"><v>1</v></c><c><f>1+1</f></c></row>'
    assert open_document("x.xlsx", sheet_with(rows)).sheets[0].cells.loc[1].tolist() == ["a", "TRUE", "=1+1"]
    named = "<row r='1'><c r='B1' t='e'><v>#N/A</v></c><c r='C1'><f>2+2</f></c></row>"
    assert open_document("x.xlsx", sheet_with(named)).sheets[0].cells.fillna("").loc[1].tolist() == [
        "",
        "#N/A",
        "=2+2",
    ]


def test_padded_numbers_are_found_however_the_cell_is_written():
    data = saved(book_of(A1=(7, "000"), B1="x", A2=(8, "000"), A3=(9, "000")))
    turned = with_sheet_xml(data, lambda xml: xml.replace('<c r="A2" s="1"', '<c s="1" r="A2"'))
    assert turned != data
    for each in (data, turned):
        assert open_document("x.xlsx", each).sheets[0].cells[0].tolist() == ["007", "008", "009"]


def test_merged_cells_are_told():
    book = book_of(A1="School", A2="Maple", B2="x", B3="y")
    book.active.merge_cells("A2:A3")
    assert open_document("x.xlsx", saved(book)).sheets[0].merged == ((2, 0, 3, 0),)


def test_sheets_come_in_order_under_their_own_names():
    book = book_of(A1="x")
    book.active.title = "Sept & Oct"
    book.create_sheet("Nov")["B2"] = "y"
    document = open_document("x.xlsx", saved(book))
    assert [sheet.name for sheet in document.sheets] == ["Sept & Oct", "Nov"]
    assert document.sheets[1].cells.loc[2, 1] == "y"


def test_an_empty_workbook_is_refused_in_words():
    with pytest.raises(Unreadable, match="empty"):
        opened()


def test_a_cell_at_the_far_end_is_refused_before_it_fills_the_memory():
    far = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    with pytest.raises(Unreadable, match="so far out"):
        open_document("x.xlsx", sheet_with(far))


def test_a_workbook_cut_short_is_refused_in_words():
    data = saved(book_of(A1="x"))
    for length in range(4, len(data) - 1, 97):
        with pytest.raises(Unreadable):
            open_document("x.xlsx", data[:length])


texts = st.text(
    st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="\ufffe\uffff"), max_size=6
)


@settings(max_examples=40)
@given(st.dictionaries(st.tuples(st.integers(1, 30), st.integers(1, 8)), texts, min_size=1, max_size=12))
def test_whatever_text_stands_in_a_workbook_comes_back_in_its_place(cells):
    book = Workbook()
    for (line, column), text in cells.items():
        cell = book.active.cell(line, column, text)
        cell.data_type = "s"  # "=1+1" typed as text
    expected = {place: text for place, text in cells.items() if text.strip()}
    if not expected:
        return
    sheet = open_document("x.xlsx", saved(book)).sheets[0]
    found = {
        (line, column + 1): text
        for line, row in zip(sheet.cells.index, sheet.cells.to_numpy(object).tolist(), strict=True)
        for column, text in enumerate(row)
        if isinstance(text, str)
    }
    assert found == expected
