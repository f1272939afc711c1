"""Chronic absence by the rules of other places; expected values by hand."""

import numpy as np
import pandas as pd
import pytest

from metrics import cells
from metrics.catalogue import CATALOGUE
from metrics.indicators import frame
from metrics.presets import by_favourable_set, by_half_day, by_least_days, days_band
from metrics.privacy import WITHHELD
from metrics.shares import NOBODY
from tables import DAY
from tables.codes import GROUP_DIMENSIONS

SETTINGS = {"min_enrolled_days": "10", "tiers": "5,10,20"}


@pytest.mark.parametrize(
    ("days", "band"), [(9.5, 0), (10, 1), (30.5, 1), (31, 2), (44.5, 2), (45, 3), (180, 3), (0, 0)]
)
def test_exactly_so_many_days_belong_to_the_longer_band(days, band):
    assert days_band(np.array([int(days * DAY)])).tolist() == [band]


def rows(*bands: tuple[str, int, int], hidden: tuple[str, ...] = ()) -> dict[str, np.ndarray]:
    """A frame of bands (name, chronic, counted); what is hidden has no number left."""
    count, n = sum(one[1] for one in bands), sum(one[2] for one in bands)
    listed = [("whole", count, n), *bands]
    away = np.array([name in hidden for name, _, _ in listed])
    found = {"count": [one[1] for one in listed], "n": [one[2] for one in listed]}
    numbers = {
        name: np.where(away, np.nan, np.array(values, dtype="float64")) for name, values in found.items()
    }
    with np.errstate(invalid="ignore"):
        numbers |= dict.fromkeys(("value", "low", "high"), numbers["count"] / numbers["n"])
    words = {"reason": np.where(away, WITHHELD, ""), "status": np.where(away, "withheld", "")}
    return {
        "grp": np.array([name for name, _, _ in listed], dtype=object),
        **numbers,
        **{name: values.astype(object) for name, values in words.items()},
        "hidden": away,
    }


ALL = (("d10", 4, 10), ("d31", 3, 20), ("d45", 40, 170))


def test_a_rule_leaves_out_who_was_enrolled_for_fewer_days():
    # 47 of 200; from 31 days 43 of 190; from 45 days 40 of 170.
    found = by_least_days(rows(*ALL), SETTINGS)
    assert found["grp"].tolist() == ["whole", "10", "31", "45"]
    assert found["count"].tolist() == [47, 47, 43, 40]
    assert found["n"].tolist() == [200, 200, 190, 170]
    # Wilson of 40 of 170: 0.1778 to 0.3043.
    assert (found["low"][3], found["high"][3]) == pytest.approx((0.1778, 0.3043), abs=2e-4)


def test_a_rule_looser_than_the_one_in_use_cannot_be_told():
    found = by_least_days(rows(*ALL[1:]), {"min_enrolled_days": "31"})
    assert found["grp"].tolist() == ["whole", "31", "45"]
    assert found["n"].tolist() == [190, 190, 170]


def test_a_rule_is_told_where_only_what_it_leaves_out_is_shown():
    found = by_least_days(rows(*ALL, hidden=("d31", "d45")), SETTINGS)
    assert found["n"][:3].tolist() == [200, 200, 190]
    assert (bool(found["hidden"][3]), found["reason"][3]) == (True, WITHHELD)
    assert np.isnan([found[name][3] for name in ("count", "n", "value", "low", "high")]).all()


def test_what_neither_side_tells_is_withheld():
    found = by_least_days(rows(*ALL, hidden=("d10", "d45")), SETTINGS)
    assert found["hidden"].tolist() == [False, False, True, True]
    assert found["status"][2] == "withheld"


def test_nobody_left_is_missing_not_zero():
    found = by_least_days(rows(("d10", 1, 5)), SETTINGS)
    assert np.isnan(found["value"][2:]).all()
    assert found["reason"][2:].tolist() == [NOBODY, NOBODY]


def test_the_bands_add_up_to_all_who_are_counted():
    enrolled = np.array([5, 10, 30, 31, 44, 45, 180, 180]) * DAY
    absent = np.array([5, 1, 2, 4, 4, 5, 17, 180]) * DAY
    size = len(enrolled)
    ones, none, blank = np.ones(size, "int64"), np.zeros(size, "int64"), np.array([""] * size, object)
    years = {"year": ones * 2025, "place": ones * 7, "person": np.arange(size), "enrolled": enrolled}
    years |= {
        "absent": absent,
        "absent_other": absent + DAY // 2,
        "grade": np.array(["4"] * 7 + ["PK"], dtype=object),
        "refused": blank,
        "outcomes": blank,
    }
    years |= dict.fromkeys(("unmarked", "sessions", "minutes", "days", "types", "untyped"), none)
    years |= dict.fromkeys(GROUP_DIMENSIONS, blank)
    names = ("year", "place", "person", "activity", "expected", "attended", "minutes", "days", "month")
    more = ("new_days", "weeks_marked", "weeks_came", "led", "partner", "enrolled", "absent")
    nothing = {name: np.zeros(0, "int64") for name in (*names, *more)}
    kinds = dict.fromkeys(("delivery_mode", "activity_type"), np.zeros(0, object))
    counted = pd.DataFrame(cells.count(years, nothing, nothing | kinds, nothing, SETTINGS))
    found = frame(CATALOGUE["chronic_absence"], counted, "days_band", SETTINGS).set_index("grp")
    # 5 days: not counted; Pre-K: not counted. 10 (1 missed) and 30 (2); 31 (4) and 44 (4); 45 (5), 180 (17).
    assert found["n"].to_dict() == {"whole": 6, "d10": 2, "d31": 2, "d45": 2}
    assert found["count"].to_dict() == {"whole": 3, "d10": 1, "d31": 1, "d45": 1}
    # Half a day more: of 44 days 4.5 is a tenth and more, of 30 days 2.5 is not; of 180 days 17.5 is not.
    by_rule = frame(CATALOGUE["chronic_absence"], counted, "half_day_judged", SETTINGS).set_index("grp")
    assert by_rule["n"].to_dict() == {"whole": 6, "alike": 5, "differently": 1}
    assert by_rule["count"].to_dict() == {"whole": 3, "alike": 3, "differently": 0}


def test_the_other_rule_of_half_days_turns_those_it_decides():
    # 40 of 180 by both rules; of 20 whom the rule decides 6 by the one in use, so 14 by the other.
    found = by_half_day(rows(("alike", 40, 180), ("differently", 6, 20)), {"half_day": "sum"})
    assert found["grp"].tolist() == ["whole", "sum", "half_is_a_day"]
    assert found["count"].tolist() == [46, 46, 54]
    assert found["n"].tolist() == [200, 200, 200]


def test_where_the_rule_decides_nobody_both_are_the_same():
    found = by_half_day(rows(("alike", 40, 180)), {"half_day": "half_is_a_day"})
    assert found["grp"].tolist() == ["whole", "half_is_a_day", "sum"]
    assert found["count"].tolist() == [40, 40, 40]


def test_the_other_rule_is_withheld_with_those_whom_it_decides():
    found = by_half_day(rows(("alike", 40, 190), ("differently", 2, 9), hidden=("alike", "differently")), {})
    assert found["hidden"].tolist() == [False, False, True]
    assert np.isnan(found["count"][2])


def test_the_strongest_answers_stand_beside_those_in_use():
    # Of two questions 60 and 40 of 100 answers are favourable, 30 and 10 the strongest.
    frame = rows(("1:a|", 60, 100), ("1:b|", 40, 100))
    frame |= {"n": np.array([50.0, 100, 100]), "value": np.array([0.5, 0.6, 0.4])}
    found = by_favourable_set(frame | {"strongest": np.array([np.nan, 0.3, 0.1])})
    assert found["grp"].tolist() == ["whole", "top", "strongest"]
    assert found["value"].tolist() == pytest.approx([0.5, 0.5, 0.2])
    assert found["n"].tolist() == [50, 50, 50]  # respondents
    # Wilson of 10 of 50: 0.1124 to 0.3304.
    assert (found["low"][2], found["high"][2]) == pytest.approx((0.1124, 0.3304), abs=2e-4)


def test_where_the_strongest_answers_are_not_told_nothing_is():
    assert len(by_favourable_set(rows(("1:a|", 60, 100)))["grp"]) == 0
