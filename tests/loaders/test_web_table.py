"""Tables that student systems write as web pages or XML and call .xls."""

import pytest

from loaders import read
from loaders.document import open_document
from loaders.tidy import account
from loaders.unreadable import Unreadable

HEAD = "<th>Student ID</th><th>School</th><th>School Year</th><th>Days Enrolled</th><th>Days Absent</th>"
ROW = "<tr><td>{id}</td><td>Cedar</td><td>2024-25</td><td>180</td><td>&nbsp;{days}\n </td></tr>"
PAGE = (
    "<html><head><meta charset='utf-8'><title>Report</title><style>td {color:red}</style></head>"
    "<body><h1>Attendance &amp; more</h1><table border=1><tr>"
    + HEAD
    + "</tr>"
    + ROW.format(id="0101", days="4")
    + ROW.format(id="0102", days="9")
    + "</table></body></html>"
)


def test_a_web_page_called_xls_is_read_as_excel_shows_it():
    document = open_document("attendance.xls", PAGE.encode())
    found = read(document)
    rows = found.reading.tables["attendance_totals"]
    assert found.form.key == "attendance_totals"
    assert rows[["person_key", "days_absent", "line"]].astype("str").to_numpy().tolist() == [
        ["0101", "4", "3"],
        ["0102", "9", "4"],
    ]
    assert account(document)["title"] == 1


def test_cells_over_several_rows_hold_for_all_of_them():
    rows = "<tr><td>0101</td><td rowspan=2>Cedar</td><td>2024-25</td><td>180</td><td>4</td></tr>"
    rows += "<tr><td>0102</td><td>2024-25</td><td>180</td><td>9</td></tr>"
    found = read(open_document("x.xls", f"<table><tr>{HEAD}</tr>{rows}</table>".encode()))
    rows = found.reading.tables["attendance_totals"]
    assert rows["school"].tolist() == ["Cedar", "Cedar"]
    assert rows["days_absent"].astype("str").tolist() == ["4", "9"]


@pytest.mark.parametrize(
    "page",
    [
        "<html><body><form><table><tr><td>User</td><td>x</td></tr><tr><td>Word</td><td>y</td></tr></table></form>",
        "<html><body><p>Nothing found</p></body></html>",
        PAGE.replace("<body>", "<body><script>go()</script>"),
    ],
)
def test_other_pages_are_refused(page):
    with pytest.raises(Unreadable, match="web page"):
        open_document("x.xls", page.encode())


BOOK = """<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Absences"><Table>
<Row ss:Index="3"><Cell><Data ss:Type="String">Student ID</Data></Cell>
<Cell><Data ss:Type="String">Date</Data></Cell><Cell ss:Index="4"><Data ss:Type="String">Code</Data></Cell>
<Cell><Data ss:Type="String">School</Data></Cell></Row>
<Row><Cell><Data ss:Type="String">0101</Data></Cell>
<Cell><Data ss:Type="DateTime">2025-09-02T00:00:00.000</Data></Cell>
<Cell ss:Index="4"><Data ss:Type="String">A</Data></Cell>
<Cell><Data ss:Type="String">Cedar</Data></Cell></Row>
</Table></Worksheet></Workbook>"""


def test_an_xml_workbook_of_2003_is_read():
    found = read(open_document("absences.xls", BOOK.encode()))
    rows = found.reading.tables["attendance"]
    assert found.form.key == "sis_daily"
    told = rows[["person_key", "session_date", "status", "sheet", "line"]].astype("str").to_numpy().tolist()
    assert told == [["0101", "2025-09-02", "absent", "Absences", "4"]]


@pytest.mark.parametrize(
    "data", [BOOK[:400], BOOK.replace("?>\n<Work", "?><!DOCTYPE x [<!ENTITY a 'b'>]>\n<Work")]
)
def test_a_damaged_one_is_refused(data):
    with pytest.raises(Unreadable):
        open_document("absences.xls", data.encode())
