import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.cutting import cut_even


def cells(data: bytes, at_once: int) -> list[list[str]] | None:
    cut = cut_even(data, at_once)
    return None if cut is None else cut.cells.fillna("").to_numpy(object).tolist()


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("at_once", [1, 4, 8, 1000])
def test_blank_lines_between_parts_are_counted(end, at_once):
    cut = cut_even(end.join(["a,b", "c,d", "", "", "e,f", ""]).encode(), at_once)
    assert cut is not None
    assert cut.cells.index.tolist() == [1, 2, 5]
    assert cut.cells[1].tolist() == ["b", "d", "f"]


def test_a_line_may_end_within_quotes_where_a_part_would_end():
    data = b'a,b,c,d\n1,2,3,"x\ny,z,w,v"\n'
    assert cells(data, 20) == [["a", "b", "c", "d"], ["1", "2", "3", "x\ny,z,w,v"]]


def test_a_quote_within_a_cell_tells_nothing_of_where_lines_end():
    # Counted, the inch's quote would make the line end in the last cell one between two records.
    data = b'a,b,c,d\n1,2,5",3\n1,2,3,"x\ny,z,w,v"\n'
    assert cells(data, 30) == [["a", "b", "c", "d"], ["1", "2", '5"', "3"], ["1", "2", "3", "x\ny,z,w,v"]]


CELL = st.text(st.sampled_from('ab ",\n'), max_size=4)


@given(st.lists(st.lists(CELL, min_size=2, max_size=2), min_size=1, max_size=12), st.integers(1, 40))
def test_part_by_part_gives_what_a_csv_writer_wrote(table, at_once):
    out = io.StringIO()
    csv.writer(out, lineterminator="\n", quoting=csv.QUOTE_ALL).writerows(table)
    wanted = [row for row in table if any(cell.strip() for cell in row)]
    blank = [["" if not cell.strip() else cell for cell in row] for row in wanted]
    assert cells(out.getvalue().encode(), at_once) == (blank or [])
