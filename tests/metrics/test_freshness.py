"""Freshness: days since, and how well that keeps up with what is expected."""

from datetime import date

import numpy as np
import pytest

from metrics.freshness import ages, each, lowest, scores

TODAY = date(2026, 1, 31)


def test_days_are_counted_from_the_newest_event():
    found = ages({"attendance": "2026-01-30", "surveys": "2025-10-31", "offers": ""}, TODAY)
    assert found == {"attendance": 1, "surveys": 92}


def test_what_reaches_beyond_the_day_is_not_old():
    assert ages({"attendance": "2026-02-10"}, TODAY) == {"attendance": 0}


@pytest.mark.parametrize(("days", "score"), [(0, 100), (7, 100), (8, 87.5), (14, 50), (70, 10)])
def test_the_score_is_whole_up_to_what_is_expected_and_falls_with_the_days_after_it(days, score):
    assert scores({"attendance": days}, {}) == {"attendance": score}


def test_how_often_is_expected_is_a_setting():
    assert scores({"attendance": 14}, {"expected_every.attendance": "14"}) == {"attendance": 100}


def test_the_total_is_the_stalest_and_tells_the_days_of_each():
    rows = lowest({"attendance": 14, "sessions": 3}, {})
    assert rows["grp"].tolist() == ["whole", "attendance", "sessions"]
    assert rows["value"].tolist() == [50, 50, 100]
    assert rows["n"].tolist() == [2, 1, 1]
    assert rows["days_since"].tolist()[1:] == [14, 3]
    assert rows["days_expected"].tolist()[1:] == [7, 14]


def test_days_of_different_rhythms_have_no_total():
    rows = each({"attendance": 14, "surveys": 100})
    assert np.isnan(rows["value"][0])
    assert rows["reason"][0]
    assert rows["value"].tolist()[1:] == [14, 100]


def test_where_nothing_is_known_there_is_no_score():
    assert np.isnan(lowest({}, {})["value"]).all()
