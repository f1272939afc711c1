"""The workbook of lines that were left out, when it comes back in pieces."""

from loaders import corrections
from loaders.document import open_document
from tests.mangled.good import workbook


def test_a_sheet_that_came_back_empty_corrects_nothing():
    sheets = {corrections.KEY: [[corrections.KEY, "7"], ["Lines 1", "Absences"]], "Lines 1": []}
    reading = corrections.read(open_document("back.xlsx", workbook(sheets)), {})
    assert len(reading.tables["corrections"]) == 0
    assert reading.rows == 0
