import pandas as pd

from loaders.glance import different, every, filled, first, texts, top
from loaders.text import read_text


def test_a_blank_cell_is_no_text_and_not_filled():
    sheet = read_text("", b"a,b\n1, \n,2\n")[0]
    assert texts(sheet.cells) == top(sheet) == [["a", "b"], ["1", ""], ["", "2"]]
    assert filled(sheet).tolist() == [[True, True], [True, False], [False, True]]


def test_only_the_first_rows_are_looked_at():
    sheet = read_text("", b"a,b\n" + b"1,2\n" * 100)[0]
    assert len(top(sheet)) == 40
    assert top(sheet, 2) == [["a", "b"], ["1", "2"]]


def test_the_first_cells_are_those_that_are_not_blank():
    cells = pd.Series([None] * 50 + ["b", None, "a", "b"], dtype="str")
    assert first(cells, 2) == ["b", "a"]
    assert first(cells, 9) == ["b", "a", "b"]


def test_different_texts_come_in_their_order_as_many_as_are_asked_for():
    cells = pd.Series(["b"] * 50 + [None, "a", "c"], dtype="str")
    assert different(cells, 2) == ["b", "a"]
    assert different(cells, 9) == ["b", "a", "c"]


def test_what_holds_of_every_text_is_told_of_the_last_one_too():
    cells = pd.Series([None, *["1"] * 300, "x"], dtype="str")
    assert every(cells.iloc[:-1], str.isdigit)
    assert not every(cells, str.isdigit)
