import pytest

from loaders.document import open_document
from loaders.form import FATES, Sheet
from loaders.grid import find_grid
from loaders.text import read_text


def sheet_of(text: str) -> Sheet:
    return read_text("", text.encode())[0]


def fates(sheet: Sheet) -> list[list[str]]:
    filled = sheet.cells.notna().to_numpy()
    return [
        sorted({FATES[fate] for fate in row[cells]}) for row, cells in zip(sheet.fates, filled, strict=True)
    ]


MATRIX = """After-school programme,,,,
Site: Maple,,Partner: YMCA,,

Student ID,Name,2025-09-02,2025-09-04,Total
009000,Pluto,X,X,2
009001,Uranus,,X,1
,TOTAL PRESENT,1,2,3

"Key: X = present, A = absent",,,,
"""


def test_a_table_is_found_between_titles_totals_and_notes():
    sheet = sheet_of(MATRIX)
    grid = find_grid(sheet)
    assert grid.header_rows == [2]
    assert grid.headings == ["Student ID", "Name", "2025-09-02", "2025-09-04", "Total"]
    assert grid.body.index.tolist() == [5, 6]  # lines of the spreadsheet
    assert grid.rows.tolist() == [3, 4]
    assert fates(sheet) == [
        ["title"],
        ["title"],
        ["heading"],
        ["unread"],
        ["unread"],
        ["total"],
        ["footnote"],
    ]


def test_a_file_that_begins_with_its_headings_has_no_title():
    grid = find_grid(sheet_of("id,name,school\n1,Ada,Maple\n2,Ben,Cedar\n"))
    assert grid.header_rows == [0]
    assert len(grid.body) == 2


def test_headings_without_rows_are_a_table_of_no_rows():
    grid = find_grid(sheet_of("id,name,school\n"))
    assert grid.headings == ["id", "name", "school"]
    assert len(grid.body) == 0
    assert len(grid.rows) == 0


def test_known_headings_tell_headings_from_a_full_row_above_them():
    text = "North,South,East,West\nStudent ID,Day,Code,School\n1,2025-09-02,A,Maple\n"
    assert find_grid(sheet_of(text), {"student id", "day", "code"}).header_rows == [1]


@pytest.mark.parametrize("text", ["only one cell\n", "one\ncolumn\nof prose\n"])
def test_prose_is_no_table(text):
    assert find_grid(sheet_of(text)) is None


def test_a_single_column_is_a_table_if_its_heading_is_known():
    assert len(find_grid(sheet_of("School\nMaple\nCedar\n"), {"school"}).body) == 2


def test_an_answer_that_speaks_of_a_total_is_a_row():
    text = "When,Answer,More,Last\n1,Total chaos,x,\n2,A total,,w\n3,fine,z,w\n4,fine,z,w\n"
    assert len(find_grid(sheet_of(text)).body) == 4


@pytest.mark.parametrize("word", ["Total", "GRAND TOTAL", "State Total*", "Birch High subtotal", "Total:"])
def test_rows_of_totals_are_put_aside(word):
    text = f"School,Volunteer,Hours\nBirch High,Ada,2\nBirch High,Ben,3\n{word},,5\nCedar,Cy,1\n"
    sheet = sheet_of(text)
    assert find_grid(sheet).body.index.tolist() == [2, 3, 5]
    assert fates(sheet)[3] == ["total"]


def test_a_last_row_with_a_single_cell_is_a_row_unless_it_reads_as_a_note():
    assert len(find_grid(sheet_of("id,a,b\n1,x,y\n2,,\n")).body) == 2
    assert len(find_grid(sheet_of("id,a,b\n1,x,y\n* preliminary,,\n")).body) == 1


def test_a_cell_put_aside_before_stays_put_aside():
    sheet = sheet_of(MATRIX)
    sheet.mark("surplus", [0], [0])
    find_grid(sheet)
    assert fates(sheet)[0] == ["surplus"]


def test_the_pages_of_a_printed_report_are_no_rows():
    rows = ["Student ID,Name,Grade", "1,Ana,6", "Page 1 of 2,,", "Student ID,Name,Grade", "2,Ben,7"]
    grid = find_grid(open_document("x.csv", "\n".join([*rows, "Page 2 of 2,,"]).encode()).sheets[0])
    assert grid.body[0].tolist() == ["1", "Student ID", "2"]
