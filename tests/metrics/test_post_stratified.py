"""A mean weighed to the groups of everybody."""

import numpy as np
import pytest

from metrics.means import ALIKE
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
    # Variances 1.6/9 of ten and 0.8/4 of five: 0.25 x (0.01778 + 0.04), the error 0.12019. Degrees of
    # freedom 0.0144444 squared / (0.0044444 squared / 9 + 0.01 squared / 4) = 7.672, t between the 2.3646 of
    # seven and the 2.3060 of eight: 2.3238 by 1 / df.
    assert (found.low, found.high) == pytest.approx(
        (0.5 - 2.3238 * 0.12019, 0.5 + 2.3238 * 0.12019), abs=2e-4
    )


def test_one_group_alone_has_the_interval_of_a_mean():
    # Of 0, 0, 0, 1, 1 the mean is 0.4, the deviation 0.54772: 2.7764, and not 1.96, times it / 2.23607 is
    # 0.68, more than there is on either side.
    found = told({"f": 50}, ("f", [0.0, 0.0, 0.0, 1.0, 1.0]))
    assert found.low == 0.0
    assert found.high == 1.0
    # Of 0.2 to 0.6 the mean is 0.4, the deviation 0.15811: 2.7764 x 0.15811 / 2.23607 is 0.19632.
    found = told({"f": 50}, ("f", [0.2, 0.3, 0.4, 0.5, 0.6]))
    assert (found.low, found.high) == pytest.approx((0.20368, 0.59632), abs=1e-5)


def test_people_who_are_all_alike_show_no_spread():
    found = told({"f": 50, "m": 50}, ("f", [1.0] * 5), ("m", [0.5] * 5))
    assert found.value == pytest.approx(0.75)
    assert found.low.reason == found.high.reason == ALIKE


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
