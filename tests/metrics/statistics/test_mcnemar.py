from math import sqrt

import pytest

from metrics.statistics.mcnemar import NOBODY, NOBODY_CHANGED, switch
from metrics.statistics.missing import Missing


def test_approval_of_the_prime_minister():
    # Agresti, Categorical Data Analysis, 2nd ed., 10.1.1: 944 and 880 of 1600 approve, z squared 17.36.
    found = switch(794, 150, 86, 570)
    assert (found.before, found.after, found.change) == (0.59, 0.55, -0.04)
    assert found.chi2 == pytest.approx(17.36, abs=0.005)


def test_exact_and_mid_p_by_hand():
    # One of eight: 2 (1 + 8) / 256; what was observed counts half on each side: 2 (1 + 4) / 256.
    found = switch(2, 1, 7, 2)
    assert (found.lost, found.won, found.change) == (1, 7, 0.5)
    assert found.p_exact == pytest.approx(18 / 256)
    assert found.p_mid == pytest.approx(10 / 256)
    assert (found.chi2, found.chi2_corrected) == (4.5, 3.125)


def test_nobody_who_changed_is_p_one_and_the_change_has_a_width():
    found = switch(5, 0, 0, 4)
    assert (found.p_exact, found.p_mid, found.change) == (1, 1, 0)
    assert (found.chi2, found.p_chi2, found.chi2_corrected, found.p_corrected) == (
        Missing(NOBODY_CHANGED),
    ) * 4
    half = 1.959964 * sqrt(2 / 11 / 11)
    assert found.limits == (pytest.approx(-half, abs=1e-6), pytest.approx(half, abs=1e-6))


def test_as_many_who_won_as_lost_is_no_evidence_at_all():
    # statsmodels 0.15 says 1 / (b + c) for the corrected chi-squared; R says 0.
    found = switch(3, 4, 4, 3)
    assert (found.chi2, found.chi2_corrected, found.p_corrected) == (0, 0, 1)
    assert (found.p_exact, found.p_mid) == (1, pytest.approx(1))


def test_the_interval_stays_inside_minus_one_to_one():
    assert switch(0, 0, 2, 0).limits[1] <= 1
    assert switch(0, 1, 0, 0).limits[0] >= -1


def test_nobody_is_missing():
    found = switch(0, 0, 0, 0)
    assert (found.before, found.change, found.limits[0], found.p_exact) == (Missing(NOBODY),) * 4
