from pathlib import Path

import openpyxl
import pytest


@pytest.fixture(scope="module")
def book(folder: Path) -> openpyxl.Workbook:
    return openpyxl.load_workbook(next(iter(sorted(folder.glob("signin_*_fall_ROBOT_*.xlsx")))))


def test_there_is_one_sheet_a_month(book: openpyxl.Workbook):
    assert [name.split()[0] for name in book.sheetnames] == ["Sep", "Oct", "Nov", "Dec"]


def test_titles_name_site_activity_and_partner(book: openpyxl.Workbook):
    sheet = book.worksheets[0]
    titles = [sheet.cell(line, 1).value.split(":")[0] for line in range(2, 5)]
    assert titles == ["Site", "Activity", "Partner"]


def test_dates_across_are_real_dates_of_the_month(book: openpyxl.Workbook):
    for sheet, month in zip(book, (9, 10, 11, 12), strict=True):
        days = [cell.value for cell in sheet[5][3:-1]]
        assert {day.month for day in days} == {month}


def test_totals_are_formulas_with_the_value_a_spreadsheet_kept(folder: Path):
    path = next(iter(sorted(folder.glob("signin_*_fall_ROBOT_*.xlsx"))))
    typed, kept = openpyxl.load_workbook(path), openpyxl.load_workbook(path, data_only=True)
    for sheet, values in zip(typed, kept, strict=True):
        total = sheet.max_column
        for line in range(6, sheet.max_row - 2):
            crosses = sum(str(cell.value).upper() == "X" for cell in values[line][3:-1])
            assert sheet.cell(line, total).value.startswith("=COUNTIF(")
            assert values.cell(line, total).value == crosses


def test_the_key_stands_below(book: openpyxl.Workbook):
    assert book.worksheets[0].cell(book.worksheets[0].max_row, 1).value.startswith("Key:")
