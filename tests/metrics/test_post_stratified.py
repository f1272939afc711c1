"""A mean weighed to the groups of everybody."""

import numpy as np
import pytest

from metrics.post_stratified import NOBODY, TOO_FEW, post_stratified

GIRLS, BOYS = [1.0] * 8 + [0.0] * 2, [0.0] * 4 + [1.0]


def told(everybody: dict[str, int], *parts: tuple[str, list[float]]):
    scores = np.array([one for _, values in parts for one in values])
    group = np.array([name for name, values in parts for _ in values], dtype=object)
    return post_stratified(scores, group, everybody)


def test_each_group_counts_by_its_share_of_everybody():
    found = told({"f": 50, "m": 50}, ("f", GIRLS), ("m", BOYS))
    # As answered 9 of 15 are 0.6; half of 0.8 and half of 0.2 are 0.5.
    assert found.n == 15
    assert found.value == pytest.approx(0.5)
    # Variances 1.6/9 of ten and 0.8/4 of five: 0.25 x (0.01778 + 0.04).
    half = 1.959963984540054 * np.sqrt(0.25 * (1.6 / 9 / 10 + 0.2 / 5))
    assert (found.low, found.high) == pytest.approx((0.5 - half, 0.5 + half))


def test_as_often_as_their_share_changes_nothing():
    found = told({"f": 20, "m": 10}, ("f", GIRLS), ("m", BOYS))
    assert found.value == pytest.approx(9 / 15)


def test_groups_of_few_answers_stand_together():
    found = told({"f": 50, "m": 30, "x": 20}, ("f", GIRLS), ("m", BOYS[:3]), ("x", [1.0, 1.0]))
    # Of m and x together five answered, two of them well: 0.4, and half of everybody.
    assert found.value == pytest.approx(0.5 * 0.8 + 0.5 * 0.4)


def test_too_few_of_some_groups_is_no_number():
    assert told({"f": 50, "m": 50}, ("f", GIRLS), ("m", BOYS[:4])).value.reason == TOO_FEW


def test_nobody_is_no_number():
    assert told({"f": 50}).value.reason == NOBODY


def test_a_few_of_whom_nobody_answered_are_left_out():
    found = told({"f": 48, "m": 48, "": 4}, ("f", GIRLS), ("m", BOYS))
    assert found.value == pytest.approx(0.5)
