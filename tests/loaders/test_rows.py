import numpy as np
import pandas as pd

from loaders.coded import AT_ONCE, Coded, coded, used, written
from loaders.rows import constant_value, shared_key
from loaders.sis_headings import HEADINGS
from loaders.stacked import Stacked, parts_of
from loaders.text import open_text


def text(*values: str | None) -> pd.Series:
    return pd.Series(values, dtype="str")


def test_a_column_is_told_by_its_texts_as_typed_in_the_order_they_come():
    found = written(text(" b", None, "a", " b"))
    assert found.texts == [" b", "a"]
    assert found.numbers.tolist() == [0, -1, 1, 0]


def test_texts_that_differ_by_spaces_alone_are_one():
    found = coded(text("b ", "b", "\u00a0", None, "a"))
    assert found.texts == ["b", "a"]
    assert found.numbers.tolist() == [0, 0, -1, -1, 1]


def test_what_was_made_of_texts_may_leave_them_as_they_are_join_them_or_make_them_blank():
    column = Coded(np.array([0, 1, 2, -1]), ["x", "y", "z"])
    assert column.as_told(["1", "2", "3"]).numbers.tolist() == [0, 1, 2, -1]
    assert column.as_told(["1", "", "1"]).numbers.tolist() == [0, -1, 0, -1]
    assert column.as_told(["1", "", "1"]).texts == ["1"]


def test_rows_of_each_text_are_counted_the_blank_ones_last_however_many_there_are():
    size = AT_ONCE + 3
    column = Coded(np.append(np.zeros(size, dtype="int32"), [1, -1, -1]), ["x", "y"])
    chosen = np.ones(size + 3, dtype=bool)
    chosen[[0, size + 2]] = False
    assert column.counts(chosen).tolist() == [size - 1, 1, 1]


def test_rows_of_one_combination_share_a_key_and_a_column_that_is_always_the_same_tells_nothing():
    who, where, when = np.array([0, 1, 0, 0]), np.array([2, 2, 2, 2]), np.array([5, 5, -1, 5])
    key, again = shared_key(who, where, when)
    assert again.tolist() == [True, False, False, True]
    assert key[0] == key[3]
    assert len(set(key.tolist())) == 3


def test_a_column_holds_one_text_or_several_blank_cells_apart():
    one = pd.Series(pd.Categorical([None, "a", "a"], ["b", "a"]))
    assert constant_value(one) == "a"
    assert constant_value(text(None, "a", "a")) == "a"
    assert constant_value(pd.Series(pd.Categorical(["a", "b"]))) == ""
    assert constant_value(pd.Series(pd.Categorical([None, None], ["a"]))) == ""


def test_a_field_that_was_put_stands_in_the_place_of_the_column():
    document = open_text("a.csv", b"Student ID,Date,Code\n7,2025-09-02,A\n8,2025-09-02,T\n")
    rows = Stacked(parts_of(document, HEADINGS, ("student",)))
    assert rows.coded("code").texts == ["A", "T"]
    rows.put("code", text("E", None))
    assert rows.coded("code").texts == ["E"]
    assert rows.coded("minutes").numbers.tolist() == [-1, -1]


def test_a_long_column_that_repeats_its_texts_in_a_row_is_told_as_any():
    run = AT_ONCE // 2
    found = written(text(*["b"] * run, *[None] * run, *["a"] * run, *["b"] * run))
    assert found.texts == ["b", "a"]
    assert found.numbers[[0, run - 1, run, 2 * run - 1, 2 * run, 3 * run]].tolist() == [0, 0, -1, -1, 1, 0]
    assert found.counts.tolist() == [2 * run, run]


def test_numbers_that_occur_are_told_and_the_last_is_for_blank():
    assert used(np.array([2, 0, 2]), 4).tolist() == [True, False, True, False, False]
    assert used(np.array([0, -1, 1]), 2).tolist() == [True, True, True]
    assert used(np.zeros(0, dtype="int32"), 1).tolist() == [False, False]
