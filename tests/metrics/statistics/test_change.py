from math import sqrt

import numpy as np
import pytest

from metrics.statistics.change import NOBODY_CHANGED, change, correlation, signed_ranks
from metrics.statistics.missing import Missing
from metrics.statistics.one_mean import ALIKE, NOBODY, ONE

BEFORE, AFTER = np.array([1.0, 2, 3]), np.array([2.0, 4, 6])


def test_the_change_of_three_people_by_hand():
    found = change(BEFORE, AFTER)
    assert (found.change.value, found.change.sd, found.df) == (2, 1, 2)
    assert found.t == pytest.approx(2 * sqrt(3))
    # With two degrees of freedom p is 1 - t / root(2 + t^2).
    assert found.p == pytest.approx(1 - sqrt(12 / 14))
    assert found.limits[0] == pytest.approx(2 - 2.484138, abs=1e-6)
    assert found.r == pytest.approx(1)


def test_who_rose_stayed_and_fell_are_shares_of_all():
    found = change(np.array([1.0, 2, 3, 4]), np.array([2.0, 2, 1, 5]))
    assert (found.improved, found.unchanged, found.declined) == (0.5, 0.25, 0.25)


def test_a_change_everybody_made_alike_has_no_test():
    found = change(np.array([0.1, 0.2, 0.7]), np.array([0.4, 0.5, 1.0]))
    assert found.change.value == pytest.approx(0.3)
    assert (found.t, found.p, found.limits[0]) == (Missing(ALIKE),) * 3


def test_one_person_has_a_change_and_no_test():
    found = change(np.array([1.0]), np.array([3.0]))
    assert (found.change.value, found.improved, found.t) == (2, 1, Missing(ONE))
    assert not found.df
    assert not found.r


def test_nobody_has_no_change():
    found = change(np.array([]), np.array([]))
    assert (found.change.value, found.improved, found.t) == (Missing(NOBODY),) * 3


def test_a_side_that_is_alike_has_no_correlation():
    assert correlation(BEFORE, np.array([5.0, 5, 5])) == Missing(ALIKE)


def test_signed_ranks_by_hand():
    # Changes 1, 2, -3, 0: ranks 1, 2, 3 of those who changed; 1 + 2 rose. z = (3 - 3) / ... = 0.
    found = signed_ranks(np.zeros(4), np.array([1.0, 2, -3, 0]))
    assert (found.v, found.p) == (3, pytest.approx(1))


def test_signed_ranks_need_somebody_who_changed():
    assert signed_ranks(BEFORE, BEFORE).p == Missing(NOBODY_CHANGED)
    assert signed_ranks(np.array([]), np.array([])).v == Missing(NOBODY)
    assert signed_ranks(np.array([1.0]), np.array([2.0])).v == 1
