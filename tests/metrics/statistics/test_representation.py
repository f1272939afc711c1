import numpy as np
import pytest

from metrics.statistics.missing import Missing
from metrics.statistics.representation import fisher, representation


def test_two_groups_by_hand():
    # 10 of 40 and 30 of 60 took part: 40 of 100.
    found = representation([10, 30], [40, 60], reference=1)
    assert found.overall == pytest.approx(0.4)
    assert found.rate == pytest.approx([0.25, 0.5])
    assert found.share_of_people == pytest.approx([0.4, 0.6])
    assert found.share_of_participants == pytest.approx([0.25, 0.75])
    assert found.composition_index == pytest.approx([0.625, 1.25])
    assert found.composition_points == pytest.approx([-15, 15])
    assert found.ratio == pytest.approx([0.5, 2])
    assert found.relative_rate == pytest.approx([0.5, 1])
    assert found.gap == pytest.approx([-0.25, 0])


def test_the_reference_has_no_interval_to_itself():
    found = representation([10, 30], [40, 60], reference=1)
    assert np.isnan([found.gap_low[1], found.gap_high[1]]).all()
    assert found.gap_low[0] < -0.25 < found.gap_high[0]


def test_all_others_are_everybody_else_and_not_the_whole():
    found = representation([5, 10, 15], [50, 50, 50], reference=0)
    # 5 of 50 against 25 of 100.
    assert found.ratio[0] == pytest.approx(0.4)


def test_the_tea_of_fisher_has_p_of_17_in_35():
    # Fisher 1935: 3 of 4 cups right: two-sided 34 / 70.
    assert fisher(3, 4, 1, 4) == pytest.approx(34 / 70)


def test_a_count_of_none_has_a_rate_and_no_ratio():
    found = representation([0, 8], [10, 20], reference=1)
    assert found.rate[0] == 0
    assert np.isnan([found.ratio[0], found.ratio_low[0], found.ratio_high[0]]).all()
    assert found.gap[0] == pytest.approx(-0.4)


def test_a_group_without_anybody_is_missing_and_leaves_the_others():
    found = representation([0, 5, 5], [0, 10, 20], reference=1)
    for values in (found.rate, found.low, found.ratio, found.gap, found.p, found.composition_index):
        assert np.isnan(values[0])
    assert found.ratio[1] == pytest.approx(2)


def test_nobody_at_all_is_missing():
    found = representation([0, 0], [0, 0], reference=0)
    assert isinstance(found.overall, Missing)
    assert np.isnan(found.share_of_people).all()


def test_nobody_who_took_part_has_no_composition():
    found = representation([0, 0], [10, 10], reference=0)
    assert found.overall == 0
    assert np.isnan(found.composition_index).all()
    assert np.isnan(found.relative_rate).all()


def test_without_a_reference_each_group_still_stands_against_all_others():
    found = representation([10, 30], [40, 60])
    assert found.ratio == pytest.approx([0.5, 2])
    for values in (found.relative_rate, found.gap, found.gap_low):
        assert np.isnan(values).all()
