"""Keys of rows, by hand."""

import numpy as np
import pandas as pd

from metrics.keys import coded, distinct, found_at, ranges


def test_keys_come_in_order_with_where_each_stands_first():
    at, number = distinct(np.array([2, 1, 2, 1]), np.array([5, 7, 5, 6]))
    assert at.tolist() == [3, 1, 0]
    assert number.tolist() == [2, 1, 2, 0]
    assert [part.tolist() for part in distinct(np.zeros(0, dtype="int64"))] == [[], []]


def test_texts_are_numbered_in_their_order_and_a_blank_is_the_empty_text():
    codes, names = coded(pd.Series(["b", None, "a", ""], dtype="str"))
    assert (codes.tolist(), names.tolist()) == ([2, 0, 1, 0], ["", "a", "b"])


def test_what_is_not_held_is_nowhere():
    assert found_at(np.array([1, 4, 9]), np.array([1, 9])).tolist() == [0, -1, 1]
    assert found_at(np.array([1]), np.zeros(0, dtype="int64")).tolist() == [-1]


def test_ranges_follow_each_other():
    assert ranges(np.array([3, 7, 1]), np.array([2, 0, 3])).tolist() == [3, 4, 1, 2, 3]
