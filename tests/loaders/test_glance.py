from loaders.glance import filled, texts, top
from loaders.text import read_text


def test_a_blank_cell_is_no_text_and_not_filled():
    sheet = read_text("", b"a,b\n1, \n,2\n")[0]
    assert texts(sheet.cells) == top(sheet) == [["a", "b"], ["1", ""], ["", "2"]]
    assert filled(sheet).tolist() == [[True, True], [True, False], [False, True]]


def test_only_the_first_rows_are_looked_at():
    sheet = read_text("", b"a,b\n" + b"1,2\n" * 100)[0]
    assert len(top(sheet)) == 40
    assert top(sheet, 2) == [["a", "b"], ["1", "2"]]
