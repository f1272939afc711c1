import numpy as np
import pytest
from scipy.stats import nct

from metrics.statistics.missing import Missing
from metrics.statistics.noncentral_t import noncentrality


def test_the_interval_is_that_of_the_r_package_mbess():
    # conf.limits.nct(t.value = 2.83, df = 126): 0.8337502 to 4.815359 (its help page).
    assert noncentrality(2.83, 126) == (pytest.approx(0.8337502, abs=1e-6), pytest.approx(4.815359, abs=1e-6))


def test_no_difference_reaches_as_far_as_the_normal():
    assert noncentrality(0, 12) == (pytest.approx(-1.959964, abs=1e-6), pytest.approx(1.959964, abs=1e-6))


@pytest.mark.parametrize(("t", "df"), [(3.3, 29), (0.2, 1), (12, 4)])
def test_a_fall_mirrors_a_rise(t, df):
    low, high = noncentrality(t, df)
    assert noncentrality(-t, df) == (-high, -low)


def test_scipy_fails_far_on_the_other_side_and_the_interval_does_not_go_there():
    # If this number comes to be one, the detour over the size of t is not needed any more.
    assert np.isnan(nct.cdf(-3.3, 29, 7.4))
    assert all(np.isfinite(noncentrality(-3.3, 29)))


@pytest.mark.parametrize(("t", "df"), [(60, 3), (-1000, 1), (10_000, 2), (300, 300)])
def test_a_very_even_change_still_has_an_interval_around_it(t, df):
    low, high = noncentrality(t, df)
    assert not isinstance(low, Missing)
    assert low < t < high
