import pytest

from metrics.statistics.missing import Missing
from metrics.statistics.slopes import slopes


def test_students_and_schools_can_point_opposite_ways():
    # Inside each school one more of x goes with one less of y; the school further out has more of both.
    found = slopes([1, 2, 3, 6, 7, 8], [3, 2, 1, 13, 12, 11], list("aaabbb"))
    assert found.slope_within == pytest.approx(-1)
    assert found.r_within == pytest.approx(-1)
    assert found.slope_between == pytest.approx(2)
    assert found.r_means == pytest.approx(1)
    # All together: squares of x 4 + 37.5, products -4 + 75.
    assert found.slope_students == pytest.approx(71 / 41.5)


def test_school_means_count_by_their_students_for_the_slope_alone():
    # Means (0, 0) of three students, (2, 2) and (4, 0) of one each.
    found = slopes([0, 0, 0, 2, 4], [0, 0, 0, 2, 0], list("aaabc"))
    # About 6 / 5 and 2 / 5: squares 20 - 7.2, products 4 - 2.4.
    assert found.slope_between == pytest.approx(1.6 / 12.8)
    assert found.r_means == pytest.approx(0)


@pytest.mark.parametrize(("x", "y"), [([], []), ([1], [2]), ([0.1] * 4, [1, 2, 3, 4])])
def test_too_few_or_all_alike_is_missing(x, y):
    found = slopes(x, y, list("aabb")[: len(x)])
    for value in (
        found.r_students,
        found.r_within,
        found.slope_students,
        found.slope_within,
        found.slope_between,
    ):
        assert isinstance(value, Missing)


def test_schools_alike_inside_have_no_slope_within():
    found = slopes([0.1, 0.1, 0.7, 0.7], [1, 2, 3, 4], list("aabb"))
    assert isinstance(found.slope_within, Missing)
    assert found.slope_between == pytest.approx(2 / 0.6)
