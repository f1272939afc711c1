import pandas as pd
import pytest

from flows import spreadsheet


@pytest.mark.parametrize(
    ("cell", "kept"),
    [("=1+1", "'=1+1"), ("@club", "'@club"), ("-5", "-5"), ("-5 points", "'-5 points"), ("Chess", "Chess")],
)
def test_a_cell_that_would_run_as_a_formula_is_text(cell, kept):
    data = spreadsheet.csv(pd.DataFrame({"Group": [cell], "n": [3]})).decode("utf-8-sig")
    assert data.splitlines() == ["Group,n", f"{kept},3"]


def test_headings_and_wide_signs_do_not_run_either():
    table = pd.DataFrame({"=1+1": ["＝SUM(A1)"], "n": [3]})
    data = spreadsheet.csv(table).decode("utf-8-sig")
    assert data.splitlines() == ["'=1+1,n", "'＝SUM(A1),3"]
