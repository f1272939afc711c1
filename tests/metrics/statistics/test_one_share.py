import pytest

from metrics.statistics.missing import Missing
from metrics.statistics.one_share import (
    NOBODY,
    agresti_coull,
    clipped,
    clopper_pearson,
    wilson,
    wilson_corrected,
)

# Newcombe 1998, Statistics in Medicine 17, 857, table I: methods 3, 4 and 5.
NEWCOMBE = [
    (81, 263, (0.2553, 0.3662), (0.2535, 0.3682), (0.2527, 0.3676)),
    (15, 148, (0.0624, 0.1605), (0.0598, 0.1644), (0.0578, 0.1617)),
    (0, 20, (0, 0.1611), (0, 0.2005), (0, 0.1684)),
    (1, 29, (0.0061, 0.1718), (0.0018, 0.1963), (0.0009, 0.1776)),
]


@pytest.mark.parametrize(("x", "n", "score", "corrected", "exact"), NEWCOMBE)
def test_published_intervals_come_out(x, n, score, corrected, exact):
    assert wilson(x, n) == pytest.approx(score, abs=5e-5)
    assert wilson_corrected(x, n) == pytest.approx(corrected, abs=5e-5)
    assert clopper_pearson(x, n) == pytest.approx(exact, abs=5e-5)


@pytest.mark.parametrize("interval", [wilson, wilson_corrected, clopper_pearson])
@pytest.mark.parametrize("n", [1, 2, 9])
def test_nobody_and_everybody_touch_the_end_and_mirror_each_other(interval, n):
    low, high = interval(0, n)
    assert low == 0
    assert interval(n, n) == (pytest.approx(1 - high), 1)


def test_exactly_half_is_not_corrected_as_in_r():
    # prop.test(5, 10) corrects by the least of 0.5 and |5 - 10/2|.
    assert wilson_corrected(5, 10) == wilson(5, 10)


def test_agresti_coull_passes_nought_and_is_cut_for_showing():
    # z2 = 3.841459, n = 10 + z2: p = z2 / 2 / n = 0.138767, half width 1.959964 root(p (1 - p) / n).
    found = agresti_coull(0, 10)
    assert found == (pytest.approx(-0.043354, abs=1e-5), pytest.approx(0.320887, abs=1e-5))
    assert clipped(found) == (0, found[1])


def test_other_confidences_are_narrower_or_wider():
    # Exact 90 % interval of 0 of 1: 1 - 0.05 above.
    assert clopper_pearson(0, 1, 0.9)[1] == pytest.approx(0.95)
    assert wilson(3, 12, 0.9)[0] > wilson(3, 12)[0] > wilson(3, 12, 0.99)[0]


@pytest.mark.parametrize("interval", [wilson, wilson_corrected, clopper_pearson, agresti_coull])
def test_of_nobody_there_is_no_interval(interval):
    assert interval(0, 0) == (Missing(NOBODY), Missing(NOBODY))
    assert clipped(interval(0, 0)) == (Missing(NOBODY), Missing(NOBODY))
