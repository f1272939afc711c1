"""The brief as a workbook: live tables of numbers, native charts with alt texts, nothing that runs."""

import io
import zipfile

import openpyxl

from charts import describe
from reports.workbook import NAME, names, workbook
from tables.report import Item
from tests.charts.frames import figure, frame, of
from tests.reports.made import GRADES, LEARNERS_ITEM, report
from words import speaking

BRIEF = report(Item("Who is reached?", GRADES, "bars"), LEARNERS_ITEM)


def opened(file: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(file))


def test_each_question_has_a_sheet_with_a_table_of_numbers():
    book = opened(workbook(BRIEF))
    assert book.sheetnames == ["Answers", *names(BRIEF), "About"]
    sheet = book[names(BRIEF)[0]]
    (table,) = sheet.tables.values()
    assert table.ref == "A6:F10"
    cells = [[cell.value for cell in row] for row in sheet[table.ref]]
    assert cells[0] == ["Grade", "Count", "Of students", "Share", "Likely from", "to"]
    assert cells[1] == ["Grade 6", 40, 100, 0.4, 0.3094, 0.498]
    assert cells[2] == ["Grade 7", *["withheld"] * 5]
    assert cells[3][:4] == ["Grade 8", *["nobody is counted"] * 3]
    assert cells[4][0] == "All students"
    assert sheet["D7"].number_format == "0.0%"
    assert sheet["C7"].number_format == "#,##0"


def test_gaps_are_points_with_their_interval_and_a_word():
    sheet = opened(workbook(BRIEF))[names(BRIEF)[1]]
    heads = [cell.value for cell in sheet[6]]
    told = dict(zip(heads, [cell.value for cell in sheet[7]], strict=True))
    assert told["Beside all others"] == -12.9
    assert (told["Gap likely from"], told["Gap to"]) == (-16.8, -9.1)
    assert told["Judged"] == "real gap"


def test_charts_are_the_spreadsheets_own_and_have_an_alt_text():
    with zipfile.ZipFile(io.BytesIO(workbook(BRIEF))) as parts:
        charts = [name for name in parts.namelist() if name.startswith("xl/charts/chart")]
        drawings = "".join(
            parts.read(name).decode() for name in parts.namelist() if name.startswith("xl/drawings/drawing")
        )
    assert len(charts) == 2
    assert f'descr="{describe.alt(GRADES)}"' in drawings


def test_the_index_leads_to_each_sheet_and_has_its_answer():
    index = opened(workbook(BRIEF))["Answers"]
    rows = [[cell.value for cell in row] for row in index.iter_rows(min_row=5, max_row=6)]
    assert [row[:3] for row in rows] == [
        ["Who is reached", "Who is reached?", describe.finding(GRADES)],
        ["Who is reached", "Is it fair?", describe.finding(LEARNERS_ITEM.figure)],
    ]
    assert index["B5"].hyperlink.location == f"'{names(BRIEF)[0]}'!A1"


def test_nothing_in_it_runs_and_the_same_brief_gives_the_same_bytes():
    evil = figure(frame(of(3, 9, grp="1", label='=HYPERLINK("http://evil","x")')), by="activity")
    made = report(Item("=1+1", evil, "bars"), place="=cmd|' /C calc'!A0")
    file = workbook(made)
    book = opened(file)
    kinds = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}
    assert "f" not in kinds
    assert book[names(made)[0]]["A7"].value == '=HYPERLINK("http://evil","x")'
    assert file == workbook(made)


def test_names_of_sheets_are_short_plain_and_their_own():
    long = figure(GRADES.rows, by="grade", title="Share [of] all: students/people * who ever came?")
    found = names(report(*[Item("What?", long)] * 12))
    assert len(set(found)) == 12
    assert all(len(name) <= NAME and not set(name) & set("[]:*?/\\'") for name in found)


def test_a_brief_without_any_answer_is_a_workbook_too():
    assert opened(workbook(report(sections=()))).sheetnames == ["Answers", "About"]


def test_a_workbook_in_spanish_has_spanish_sheets_heads_and_points():
    with speaking("es"):
        book = opened(workbook(report(LEARNERS_ITEM)))
    assert (book.sheetnames[0], book.sheetnames[-1]) == ("Respuestas", "Acerca de")
    sheet = book[book.sheetnames[1]]
    heads = [cell.value for cell in sheet[6]]
    assert heads[1:5] == ["Cantidad", "De estudiantes", "Porcentaje", "Probable desde"]
    assert "Frente a los demás" in heads
    gap = sheet.cell(7, heads.index("Frente a los demás") + 1)
    assert gap.number_format == '+0.0" puntos";-0.0" puntos";0.0" puntos"'
