import csv
import io

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.cutting import find_delimiter
from loaders.text import open_text, read_text
from loaders.text_columns import may_hold
from loaders.unreadable import Unreadable

TABLE = "Name,School\nZoë,Maple\n"


def shown(data: bytes) -> list[list[str]]:
    return read_text("", data)[0].cells.fillna("").to_numpy(object).tolist()


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TABLE.encode(), "utf-8"),
        (b"\xef\xbb\xbf" + TABLE.encode(), "utf-8-sig"),
        (b"\xff\xfe" + TABLE.encode("utf-16-le"), "utf-16-le"),
        (b"\xfe\xff" + TABLE.encode("utf-16-be"), "utf-16-be"),
        (TABLE.encode("utf-16-le"), "utf-16-le"),
        (TABLE.encode("utf-16-be"), "utf-16-be"),
    ],
)
def test_unicode_is_read_with_and_without_its_mark(data, encoding):
    sheet, found, _, problems = read_text("", data)
    assert found == encoding
    assert problems == []
    assert sheet.cells.loc[2].tolist() == ["Zoë", "Maple"]
    assert sheet.cells.loc[1, 0] == "Name"


def test_other_bytes_are_windows_western_and_the_reader_is_told():
    document = open_text("a.csv", TABLE.encode("cp1252"))
    assert document.encoding == "cp1252"
    assert document.sheets[0].cells.loc[2, 0] == "Zoë"
    assert [(problem.severity, problem.code) for problem in document.problems] == [("notice", "encoding")]


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("a,b,c\n1,2,3\n", ","),
        ("a;b;c\n1;0,5;3\n2;0,7;4\n", ";"),  # decimal commas
        ("a\tb\n1, 2\t3\n4, 5\t6\n", "\t"),
        ("a|b\n1|2\n", "|"),
        ('q\ts\n"one; two; three"\tx\nfour; five\ty\n', "\t"),
        ("only\none\ncolumn\n", ","),
    ],
)
def test_the_delimiter_is_the_one_that_cuts_records_evenly(text, delimiter):
    assert find_delimiter(text) == delimiter


def test_a_line_is_numbered_as_a_spreadsheet_shows_it():
    sheet = read_text("", b'a,b\r\n"one\ntwo",3\r\n\r\n4,5\r\n')[0]
    assert sheet.cells.index.tolist() == [1, 2, 4]  # the quoted newline is one row, the blank row counts
    assert sheet.cells.loc[2, 0] == "one\ntwo"


def test_blank_cells_are_missing_and_all_others_are_verbatim():
    sheet = read_text("", " a ,\u00a0,   ,\n000005,NA,null,x\n".encode())[0]
    assert sheet.cells.isna().to_numpy().tolist() == [[False, True, True, True], [False] * 4]
    assert sheet.cells.loc[1, 0] == " a "
    assert sheet.cells.loc[2].tolist() == ["000005", "NA", "null", "x"]


def test_a_ragged_line_is_kept_its_surplus_is_put_aside_and_the_line_is_named():
    data = b"a,b,c\n" + b"1,2,3\n" * 40 + b"1,2,3,4,5\n" + b"1,2\n"
    sheet, _, _, problems = read_text("", data)
    assert sheet.cells.shape == (43, 5)
    assert [(problem.code, problem.line, problem.value) for problem in problems] == [
        ("ragged_line", 42, "4, 5")
    ]
    assert (sheet.fates == 8).sum() == 2  # surplus
    assert (sheet.fates[41] == [0, 0, 0, 8, 8]).all()


def test_zero_bytes_in_a_text_are_left_out_with_a_notice():
    _, _, _, problems = read_text("", b"a,b\n" + b"long enough,text\n" * 40 + b"1\x00,2\n")
    assert [problem.code for problem in problems] == ["nul"]


@pytest.mark.parametrize(
    "data", [bytes(range(256)) * 20, b"\x00\x01\x02\x03" * 500, b"\x7fELF" + b"\x01" * 900]
)
def test_bytes_that_are_no_text_are_refused_in_words(data):
    with pytest.raises(Unreadable, match="not a text file"):
        read_text("", data)


cells = st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=8)
tables = st.integers(2, 5).flatmap(
    lambda width: st.lists(st.lists(cells, min_size=width, max_size=width), min_size=2, max_size=12)
)


@given(tables, st.sampled_from([",", ";", "\t", "|"]), st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_whatever_a_csv_writer_wrote_comes_back_cell_by_cell(table, delimiter, encoding):
    table = [[f"h{i}" for i in range(len(table[0]))], *table]
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows(table)
    sheet, _, found, _ = read_text("", out.getvalue().encode(encoding))
    assert found == delimiter
    expected = {
        (line, column): cell
        for line, row in enumerate(table, start=1)
        for column, cell in enumerate(row)
        if cell.strip()
    }
    read = sheet.cells.stack()
    assert {key: value for key, value in read.items() if isinstance(value, str)} == expected


def test_a_word_may_stand_in_a_column_only_if_its_letters_do():
    column = pa.array(["Totals", None, "", "two", "tal"], pa.large_string())
    assert may_hold(column, "otal")
    assert may_hold(pa.chunked_array([column[3:], column[:2]]), "OTAL", "Totals")
    assert not may_hold(column, "OTAL", "totals")
    assert not may_hold(pa.array([None, None], pa.large_string()), "a")


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
@pytest.mark.parametrize("blank", [b"", b"  ", b"\t", b","])
def test_a_row_without_a_cell_is_left_out_and_the_rows_below_keep_their_numbers(end, blank):
    sheet = read_text("", end.join([b"a,b", b"1,2", blank, b'"3', b'3",4', b"", b"5,6", b"", b""]))[0]
    assert sheet.cells.index.tolist() == [1, 2, 4, 6]
    assert sheet.cells[1].tolist() == ["b", "2", "4", "6"]


def test_bytes_that_are_no_utf8_are_found_wherever_they_stand():
    data = b"a,b\n" + b"long enough,text\n" * 100_000 + "Zoë,1\n".encode("cp1252")
    sheet, encoding, _, problems = read_text("", data)
    assert (encoding, [problem.code for problem in problems]) == ("cp1252", ["encoding"])
    assert sheet.cells.iloc[-1].tolist() == ["Zoë", "1"]


@pytest.mark.parametrize("cell", [" ", "\u00a0", "  \t"])
@pytest.mark.parametrize("row", [3, 60])
def test_a_cell_of_spaces_is_blank_at_the_top_and_far_below(cell, row):
    rows = [["Student ID", "b"], *([str(at), "x"] for at in range(80))]
    rows[row][1] = cell
    sheet = read_text("", "\n".join(",".join(cells) for cells in rows).encode())[0]
    assert sheet.cells.index[sheet.cells[1].isna()].tolist() == [row + 1]
