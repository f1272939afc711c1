import numpy as np
import pyarrow as pa

from loaders.moulds import filled_in, moulds


def told(*texts):
    return list(moulds(pa.array(texts, pa.large_string())))


def test_texts_that_differ_in_digits_alone_have_one_mould():
    found = told("9/14", "x1", "3/20", "x7")
    assert [(mould.text, mould.at.tolist()) for mould in found] == [("0/00", [0, 2]), ("x0", [1, 3])]


def test_numbers_are_read_where_the_mould_has_them_also_behind_letters_of_several_bytes():
    (mould,) = told("né 12 ٣", "né 40 ٣")
    assert mould.number((3, 5)).tolist() == [12, 40]
    assert mould.number((6, 7)).tolist() == [3, 3]
    assert mould.number((0, 0)).tolist() == [0, 0]


def test_part_of_a_column_is_read_and_empty_texts_too():
    texts = pa.array(["1", "", "22", "3"], pa.large_string()).slice(1)
    assert [(mould.text, mould.at.tolist()) for mould in moulds(texts)] == [
        ("", [0]),
        ("00", [1]),
        ("0", [2]),
    ]
    assert told() == []


def test_a_pattern_is_filled_with_numbers():
    made = filled_in("0000-00", [np.array([2025, 7]), np.array([9, 12])])
    assert made.to_pylist() == ["2025-09", "0007-12"]
    assert made.type == pa.large_string()
