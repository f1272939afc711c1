from math import nan

import pytest

from metrics.statistics.missing import Missing
from metrics.statistics.promoters import promoters


def test_the_score_is_promoters_minus_detractors_of_those_who_answered():
    found = promoters([10, 9, 8, 7, 6, 0, nan, 9, 9, 8])
    assert (found.n, found.promoters, found.passives, found.detractors) == (9, 4, 3, 2)
    assert found.score == pytest.approx(100 * 2 / 9)
    # Variance of one answer: 6/9 - (2/9)^2 = 50/81; of nine: 50/729.
    assert found.error == pytest.approx(100 * (50 / 729) ** 0.5)


def test_a_score_may_be_negative():
    assert promoters([0, 5, 7]).score == pytest.approx(-200 / 3)


def test_all_alike_has_a_width_all_the_same_and_is_cut_at_a_hundred():
    found = promoters([10] * 8)
    assert (found.score, found.error, found.wald) == (100, 0, (100, 100))
    # Of 11 answers 8.75 and 0.75: 72.7273 +- 1.959964 * 17.4436, by hand.
    assert found.adjusted == (pytest.approx(38.5383, abs=1e-3), pytest.approx(106.9163, abs=1e-3))
    assert found.limits == (found.adjusted[0], 100)


def test_one_answer_has_a_score_and_nobody_has_none():
    assert promoters([3]).score == -100
    nobody = promoters([nan])
    assert nobody.n == 0
    assert isinstance(nobody.score, Missing)
    assert nobody.limits == nobody.wald == (nobody.score, nobody.score)
