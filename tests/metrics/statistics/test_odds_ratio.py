from math import exp, log, sqrt

import pytest

from metrics.statistics.missing import Missing
from metrics.statistics.odds_ratio import EMPTY_CELL, NO_END, NOBODY, odds_ratio


def test_the_lady_tasting_tea_as_r_prints_it():
    # R, fisher.test(TeaTasting): p 0.4857, ratio 6.408309, interval 0.2117329 to 621.9337505. The upper
    # end to more digits is 626.24: R ends its search early.
    found = odds_ratio(3, 4, 1, 4)
    assert found.conditional == pytest.approx(6.408309, abs=1e-6)
    assert found.exact == (pytest.approx(0.2117329, abs=1e-7), pytest.approx(621.9337505, abs=1e-6))
    assert found.p == pytest.approx(34 / 70)


def test_the_ratio_of_the_counts_by_hand():
    found = odds_ratio(56, 70, 48, 80)
    assert found.ratio == pytest.approx(56 * 32 / (14 * 48))
    half = 1.959964 * sqrt(1 / 56 + 1 / 14 + 1 / 48 + 1 / 32)
    assert found.limits[0] == pytest.approx(exp(log(found.ratio) - half), rel=1e-6)


def test_an_empty_cell_leaves_the_exact_interval_with_one_end():
    found = odds_ratio(5, 56, 0, 29)
    assert (found.ratio, found.limits[0], found.conditional) == (Missing(EMPTY_CELL),) * 3
    assert found.exact[0] > 0
    assert found.exact[1] == Missing(NO_END)


def test_at_the_lowest_count_the_most_likely_ratio_is_nought():
    found = odds_ratio(0, 3, 3, 3)
    assert (found.conditional, found.exact[0]) == (0, 0)
    # One table of twenty is as far off on each side.
    assert found.p == pytest.approx(2 / 20)


def test_groups_that_are_alike_have_ratio_one():
    found = odds_ratio(7, 9, 7, 9)
    assert (found.ratio, found.conditional, found.p) == (pytest.approx(1), 1, pytest.approx(1))


def test_an_empty_group_has_no_odds():
    found = odds_ratio(0, 0, 1, 3)
    assert (found.ratio, found.conditional, found.exact[1], found.p) == (Missing(NOBODY),) * 4
