from math import pi, sqrt

import numpy as np
import pytest

from metrics.statistics.effect_size import TOO_FEW, change_sizes, correction
from metrics.statistics.missing import Missing
from metrics.statistics.one_mean import ALIKE, NOBODY, ONE


def test_the_correction_is_exact():
    # gamma(1) / gamma(1/2), and gamma(3/2) / (root(3/2) gamma(1)).
    assert correction(2) == pytest.approx(1 / sqrt(pi))
    assert correction(3) == pytest.approx(sqrt(pi) / 2 / sqrt(1.5))
    # 1 - 3 / (4 df - 1) from about ten degrees of freedom on (Hedges 1981).
    assert correction(40) == pytest.approx(1 - 3 / 159, abs=1e-4)
    assert correction(1) == Missing(TOO_FEW)


def test_each_size_is_over_the_deviation_it_is_named_for():
    # Mean change 2, deviations 1 before, 2 after, 1 of the changes; r = 1.
    found = change_sizes(np.array([1.0, 2, 3]), np.array([2.0, 4, 6]))
    assert found.d_z == pytest.approx(2)
    assert found.d_av == pytest.approx(2 / 1.5)
    assert found.d_rms == pytest.approx(2 / sqrt(2.5))
    assert found.d_rm == pytest.approx(0, abs=1e-7)
    j = 1 / sqrt(pi)
    assert (found.g_z, found.g_av, found.g_before) == (
        pytest.approx(2 * j),
        pytest.approx(2 * j / 1.5),
        pytest.approx(2 * j),
    )


def test_the_repeated_measures_size_is_the_average_one_where_deviations_are_equal():
    # Lakens 2013: with equal deviations d_rm equals d_av, whatever r is.
    found = change_sizes(np.array([1.0, 2, 3, 4]), np.array([3.0, 2, 5, 4]))
    assert found.d_rm == pytest.approx(found.d_av)


def test_the_interval_holds_the_size():
    found = change_sizes(np.array([1.0, 2, 3, 5]), np.array([2.0, 4, 6, 5]))
    assert found.d_z_limits[0] < found.d_z < found.d_z_limits[1]


def test_a_change_everybody_made_alike_has_no_size_in_changes():
    found = change_sizes(np.array([1.0, 2, 3]), np.array([2.0, 3, 4]))
    assert (found.d_z, found.g_z, *found.d_z_limits) == (Missing(ALIKE),) * 4
    assert found.d_av == pytest.approx(1)


def test_too_few_people_say_so():
    two = change_sizes(np.array([1.0, 2]), np.array([2.0, 4]))
    assert (two.correction, two.g_av) == (Missing(TOO_FEW), Missing(TOO_FEW))
    assert change_sizes(np.array([1.0]), np.array([2.0])).d_av == Missing(ONE)
    assert change_sizes(np.array([]), np.array([])).g_av == Missing(NOBODY)
