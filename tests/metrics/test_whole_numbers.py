from math import inf

import pytest

from tests.metrics.whole_numbers import Published


def test_a_single_gap_in_a_sum_is_known():
    table = Published(["a", "b", "c"])
    table.total(["a", "b", "c"], 12)
    table.total(["a"], 5)
    table.total(["b"], 3)
    assert table.range(["c"]) == (4, 4)


def test_two_gaps_leave_their_sum():
    table = Published(["a", "b"])
    table.total(["a", "b"], 7)
    assert table.range(["a"]) == (0, 7)
    table.total(["a"], 1, 4)
    assert table.range(["b"]) == (3, 6)


def test_whole_numbers_are_fewer_than_fractions():
    # 2 a + b = 3 has a from 0 to 1.5, and in whole numbers to 1.
    table = Published(["a", "b"])
    table.said.append(({"a": 2.0, "b": 1.0}, 3.0, 3.0))
    assert table.range(["a"]) == (0, 1)


def test_a_rounded_rate_of_a_known_total_gives_the_count():
    table = Published(["yes", "no"])
    table.total(["yes", "no"], 25)
    table.rate(["yes"], ["yes", "no"], 0.04, digits=2)
    assert table.range(["yes"]) == (1, 1)


def test_what_nothing_bounds_is_endless_and_what_contradicts_itself_is_said():
    table = Published(["a", "b"])
    table.total(["a"], 3)
    assert table.range(["b"]) == (0, inf)
    table.total(["a"], 4)
    with pytest.raises(ValueError, match="no whole numbers fit"):
        table.range(["a"])
