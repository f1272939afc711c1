import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics.catalogue import CATALOGUE, entry
from metrics.indicators import COUNTED, EVERYBODY, FRAME, NOBODY_CAME, UNKNOWN, cells_wanted, frame, frames
from metrics.shares import NOBODY
from metrics.wide import wide
from tables import DAY


def cells(*rows: tuple[str, str, dict[str, int]], place: int = 1, year: int = 2025) -> pd.DataFrame:
    """Cells of one place: dimension, group and its measures."""
    tall = [
        (year, place, dimension, group, measure, amount)
        for dimension, group, sums in rows
        for measure, amount in sums.items()
    ]
    return pd.DataFrame(tall, columns=["year", "place", "dimension", "grp", "measure", "amount"])


def school(reached: int, students: int) -> tuple[str, str, dict[str, int]]:
    return ("whole", "whole", {"reached": reached, "students": students})


def row(rows: pd.DataFrame, group: str) -> pd.Series:
    return rows.set_index("grp").loc[group]


@pytest.mark.parametrize("one", CATALOGUE.values(), ids=list(CATALOGUE))
def test_every_indicator_and_split_has_the_same_shape_even_without_data(one):
    for by in ("", *one.dimensions):
        empty = frame(one, cells(), by, {})
        assert list(empty.columns[: len(FRAME)]) == FRAME
        assert empty.empty


def test_reach_is_who_came_out_of_who_is_enrolled():
    whole = row(frame(entry("P1"), cells(school(3, 12)), "", {}), "whole")
    assert (whole["count"], whole["n"], whole["value"]) == (3, 12, 0.25)
    # Newcombe 1998 and R: Wilson for 3 of 12.
    assert [whole["low"], whole["high"]] == pytest.approx([0.0889, 0.5323], abs=1e-4)


def test_a_group_is_compared_with_all_others_and_not_with_the_whole():
    given_ = cells(school(60, 400), ("gender", "female", {"reached": 12, "students": 40}))
    girls = row(frame(entry("reach"), given_, "gender", {}), "female")
    # Reference case prop-nested-overlap: 12 of 40 against 48 of the other 360 (R, Epi 2.47).
    assert girls["gap"] == pytest.approx(0.1666666667)
    assert [girls["gap_low"], girls["gap_high"]] == pytest.approx([0.0411953765, 0.3241038502])
    assert girls["n_others"] == 360
    assert girls["ratio"] == pytest.approx((12 / 40) / (48 / 360))


def test_a_ratio_needs_thirty_people_on_both_sides():
    given_ = cells(school(60, 400), ("gender", "female", {"reached": 12, "students": 29}))
    girls = row(frame(entry("reach"), given_, "gender", {}), "female")
    assert np.isnan(girls["ratio"])
    assert girls["status"] == "cannot_tell"


def test_nobody_counted_is_missing_with_a_reason_and_never_zero():
    given_ = cells(("whole", "whole", {"counted": 0, "chronic": 0}))
    whole = row(frame(entry("S2"), given_, "", {}), "whole")
    assert np.isnan([whole["value"], whole["low"], whole["high"]]).all()
    assert whole["reason"] == NOBODY
    assert whole["n"] == 0


def test_reach_of_an_activity_is_its_participants_out_of_all_students():
    given_ = cells(
        school(60, 400),
        ("activity", "9", {"students": 25, "reached": 25}),
        ("activity", "12", {"students": 50, "reached": 50}),
    )
    rows = frame(entry("reach"), given_, "activity", {})
    assert rows["grp"].tolist() == ["whole", "9", "12"]
    assert rows["count"].tolist() == [60, 25, 50]
    assert rows["n"].tolist() == [400, 400, 400]
    assert rows["gap"].isna().all()


def test_who_took_part_stands_beside_all_others():
    given_ = cells(
        ("whole", "whole", {"counted": 150, "chronic": 58}),
        ("took_part", "yes", {"counted": 70, "chronic": 14}),
        ("took_part", "no", {"counted": 80, "chronic": 44}),
    )
    rows = frame(entry("S2"), given_, "took_part", {})
    assert rows["grp"].tolist() == ["whole", "yes", "no"]
    assert row(rows, "yes")["gap"] == pytest.approx(0.2 - 0.55)
    assert row(rows, "no")["gap"] == pytest.approx(0.55 - 0.2)
    assert row(rows, "yes")["status"] == "real_gap"


def test_the_participation_gap_is_the_difference_itself():
    given_ = cells(school(60, 400), ("gender", "female", {"reached": 12, "students": 40}))
    rows = frame(entry("E1"), given_, "gender", {})
    assert row(rows, "female")["value"] == pytest.approx(12 / 40 - 48 / 360)
    assert row(rows, "whole")["reason"] == EVERYBODY
    assert np.isnan(row(rows, "whole")["value"])


def days(students: int, enrolled: int, absent: list[int]) -> dict[str, int]:
    """Sums over students who were all enrolled alike, in day units."""
    e, a = enrolled * DAY, [missed * DAY for missed in absent]
    return {
        "attending": students,
        "enrolled_units": e * students,
        "absent_units": sum(a),
        "enrolled_squared": e * e * students,
        "absent_squared": sum(missed**2 for missed in a),
        "product": sum(e * missed for missed in a),
    }


def test_attendance_has_the_interval_of_the_students_and_not_of_their_days():
    whole = row(frame(entry("S1"), cells(("whole", "whole", days(5, 20, [0, 3, 5, 8, 14]))), "", {}), "whole")
    # Shares missed 0, .15, .25, .4, .7: mean .3, standard deviation .2669, t(4) 2.776.
    assert whole["value"] == pytest.approx(0.7)
    assert [whole["low"], whole["high"]] == pytest.approx([0.3686, 1.0], abs=2e-4)
    assert whole["n"] == 5
    assert np.isnan(whole["count"])


def test_months_hold_the_same_students_and_are_not_compared():
    given_ = cells(
        ("whole", "whole", days(4, 20, [0, 1, 2, 5])), ("month", "202509", days(4, 10, [0, 1, 1, 3]))
    )
    rows = frame(entry("S1"), given_, "month", {})
    assert row(rows, "202509")["value"] == pytest.approx(1 - 5 / 40)
    assert (rows["status"] == "").all()


def test_attendance_bands_are_one_row_a_band_and_add_up():
    bands = {"band_satisfactory": 50, "band_at_risk": 30, "band_moderate": 15, "band_severe": 5}
    given_ = cells(("whole", "whole", {"counted": 100, "chronic": 20, **bands}))
    for by in ("", "band"):
        rows = frame(entry("S3"), given_, by, {})
        assert rows["grp"].tolist() == ["whole", "satisfactory", "at_risk", "moderate", "severe"]
        assert rows["value"].tolist() == [1, 0.5, 0.3, 0.15, 0.05]


def test_hours_are_shares_by_band_and_mean_hours_by_group():
    sums = {"students": 40, "reached": 4, "minutes": 1200, "minutes_squared": 440_000, "hours_h1": 3}
    given_ = cells(("whole", "whole", {**sums, "hours_h15": 1}), ("grade", "6", sums))
    banded = frame(entry("P3"), given_, "", {})
    assert banded["grp"].tolist() == ["whole", "h1", "h15", "h45", "h90", "h180", "h270"]
    assert (row(banded, "h1")["count"], row(banded, "h1")["n"]) == (3, 4)
    sixth = row(frame(entry("P3"), given_, "grade", {}), "6")
    # Minutes 100, 200, 400, 500: mean 300, standard deviation 182.57, t(3) 3.182.
    assert sums["minutes_squared"] + 20_000 == 100**2 + 200**2 + 400**2 + 500**2
    assert sixth["value"] == 5
    assert sixth["n"] == 4
    assert entry("P3").unit_for("grade") == "hours"
    assert entry("P3").unit_for("") == "share"


def depth(reached: int, sustained: int, students: int = 90) -> dict[str, int]:
    return {"students": students, "reached": reached, "sustained": sustained}


def test_sustained_participation_is_of_those_who_came_and_of_an_activity_of_those_who_came_to_it():
    given_ = cells(
        ("whole", "whole", depth(40, 10)),
        ("gender", "female", depth(24, 9, 45)),
        ("activity", "9", depth(20, 5, 20)),
    )
    girls = row(frame(entry("P4"), given_, "gender", {}), "female")
    assert (girls["count"], girls["n"]) == (9, 24)
    assert girls["gap"] == pytest.approx(9 / 24 - 1 / 16)
    rows = frame(entry("P4"), given_, "activity", {})
    assert (row(rows, "9")["count"], row(rows, "9")["n"]) == (5, 20)
    # Days in an activity stand beside no days in all: nothing is compared.
    assert np.isnan(row(rows, "9")["gap"])
    assert row(rows, "9")[["mask_count", "mask_n", "mask_inner"]].tolist() == [20, 90, 5]
    assert row(rows, "whole")[["mask_count", "mask_n", "mask_inner"]].tolist() == [40, 90, 10]


def kinds(reached: int, broad: int, unknown: int) -> dict[str, int]:
    return {"students": 90, "reached": reached, "broad": broad, "kinds_unknown": unknown}


def test_breadth_is_refused_where_kinds_are_not_recorded():
    given_ = cells(
        ("whole", "whole", kinds(40, 10, 1)),
        ("gender", "female", kinds(24, 6, 0)),
        ("gender", "male", kinds(16, 4, 1)),
    )
    rows = frame(entry("P10"), given_, "gender", {})
    assert row(rows, "female")[["count", "n", "value"]].tolist() == [6, 24, 0.25]
    for group in ("male", "whole"):
        assert row(rows, group)["reason"] == UNKNOWN
        assert row(rows, group)[["count", "value", "low", "high", "gap"]].isna().all()
    # All others are not known either.
    assert np.isnan(row(rows, "female")["gap"])
    assert row(rows, "female")["status"] == ""


def need(chronic: int, unmet: int, reached: int) -> dict[str, int]:
    return {"counted": 90, "chronic": chronic, "unmet": unmet, "reached": reached}


def test_unmet_need_is_of_those_chronically_absent_and_is_refused_where_nobody_is_known_to_have_come():
    girls = ("gender", "female", need(8, 2, 12))
    rows = frame(entry("E6"), cells(("whole", "whole", need(20, 11, 30)), girls), "gender", {})
    assert row(rows, "whole")[["count", "n", "value"]].tolist() == [11, 20, 0.55]
    assert row(rows, "female")["gap"] == pytest.approx(2 / 8 - 9 / 12)
    unknown = frame(entry("E6"), cells(("whole", "whole", need(20, 20, 0)), girls), "gender", {})
    for group in ("whole", "female"):
        assert row(unknown, group)["reason"] == NOBODY_CAME
        assert row(unknown, group)[["count", "value", "gap"]].isna().all()


def survey() -> pd.DataFrame:
    return cells(
        ("whole", "whole", {"favourable": 34, "valid": 50, "respondents": 30}),
        ("item", "1:q1|", {"favourable": 24, "valid": 30}),
        ("item", "1:q2|", {"favourable": 10, "valid": 20}),
        ("role", "student", {"favourable": 20, "valid": 30, "respondents": 20}),
        ("item_role", "student\x1f1:q1|", {"favourable": 18, "valid": 20}),
        ("item_role", "student\x1f1:q2|", {"favourable": 2, "valid": 10}),
    )


def test_favourable_is_the_mean_over_questions_and_not_over_answers():
    whole = row(frame(entry("S10"), survey(), "", {}), "whole")
    assert whole["value"] == pytest.approx((24 / 30 + 10 / 20) / 2)
    assert whole["value"] != pytest.approx(34 / 50)
    assert whole["n"] == 30
    assert np.isnan(whole["count"])


def test_a_question_counts_its_own_valid_answers():
    rows = frame(entry("S10"), survey(), "item", {})
    assert rows["grp"].tolist() == ["whole", "1:q1|", "1:q2|"]
    assert row(rows, "1:q2|")[["count", "n", "value"]].tolist() == [10, 20, 0.5]


def test_a_role_is_the_mean_over_its_questions():
    student = row(frame(entry("S10"), survey(), "role", {}), "student")
    assert student["value"] == pytest.approx((0.9 + 0.2) / 2)
    assert student["n"] == 20


def test_rows_of_files_are_counted_and_not_estimated():
    given_ = cells(
        ("whole", "whole", {"rows_read": 50, "rows_accepted": 49}),
        ("source", "3", {"rows_read": 0, "rows_accepted": 0}),
    )
    rows = frame(entry("D3"), given_, "source", {})
    assert row(rows, "whole")["value"] == 0.98
    assert row(rows, "whole")["reason"] == COUNTED
    assert rows[["low", "high"]].isna().all(axis=None)
    assert row(rows, "3")["reason"] == NOBODY


def test_an_undeclared_split_is_refused_with_those_declared():
    with pytest.raises(ValueError, match="gender"):
        cells_wanted(entry("reach"), "month")


def test_groups_stand_in_their_listed_order_with_not_recorded_last():
    groups = ["", "10", "2", "K", "PK"]
    given_ = cells(school(5, 50), *(("grade", group, {"reached": 1, "students": 10}) for group in groups))
    assert frame(entry("reach"), given_, "grade", {})["grp"].tolist() == ["whole", "PK", "K", "2", "10", ""]


def test_all_places_and_years_at_once_are_each_as_alone():
    parts = [
        cells(school(5 * place, 50), ("gender", "male", {"reached": place, "students": 20}), place=place)
        for place in (1, 2, 3)
    ]
    together = frame(entry("reach"), pd.concat(parts), "gender", {})
    alone = pd.concat([frame(entry("reach"), part, "gender", {}) for part in parts], ignore_index=True)
    pd.testing.assert_frame_equal(together, alone)


@pytest.mark.parametrize("one", CATALOGUE.values(), ids=list(CATALOGUE))
def test_all_splits_at_once_are_each_as_alone(one):
    rng = np.random.default_rng(3)

    def amount(dimension: str, measure: str) -> int:
        """Fewer who have it than there are, in groups smaller than the whole."""
        few = measure == one.count or measure in one.bands.values()
        return int(rng.integers(1, 9) if few else rng.integers(30, 60)) * (1 if dimension else 10)

    groups = {"": ["whole"], "grade": ["6", "7"], "activity": ["9", "12"], "role": ["student", "teacher"]}
    groups["scale"] = groups["role"]
    tall = [
        (2025, place, dimension or "whole", group, measure, amount(dimension, measure))
        for place in (1, 2)
        for dimension in ("", *one.dimensions, "item_role")
        for group in groups.get(dimension, ["student\x1fq1", "teacher\x1fq1"])
        for measure in one.measures
    ]
    given_ = pd.DataFrame(tall, columns=["year", "place", "dimension", "grp", "measure", "amount"])
    together = pd.DataFrame(frames(one, wide(given_), ("", *one.dimensions), {}))
    for by in ("", *one.dimensions):
        alone = frame(one, given_, by, {})
        mine = together[together["dimension"] == (by or "whole")].drop(columns="dimension")
        mine = mine.reindex(columns=alone.columns).reset_index(drop=True)
        pd.testing.assert_frame_equal(mine, alone)


def test_the_cells_given_stay_as_they_were():
    given_ = cells(school(5, 50))
    before = given_.copy()
    frame(entry("reach"), given_, "", {})
    pd.testing.assert_frame_equal(given_, before)


@settings(max_examples=25)
@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), min_size=1, max_size=4), st.randoms())
def test_groups_add_up_to_the_whole(groups, random):
    named = [
        ("gender", name, {"reached": min(pair), "students": max(pair)})
        for name, pair in zip(("female", "male", "nonbinary", ""), groups, strict=False)
    ]
    total = school(sum(min(pair) for pair in groups), sum(max(pair) for pair in groups))
    rows = frame(entry("reach"), cells(total, *named), "gender", {})
    whole = row(rows, "whole")
    assert rows["count"].sum() == 2 * whole["count"]
    assert rows["n"].sum() == 2 * whole["n"]


def test_session_attendance_is_pooled_over_students():
    """Four of six sessions: 101 came to three of four, 102 to one of two."""
    told = {"registered": 2, "visits_expected": 6, "visits_missed": 2}
    told |= {"visits_expected_squared": 20, "visits_missed_squared": 2, "visits_product": 6}
    whole = row(frame(entry("P5"), cells(("whole", "whole", told)), "", {}), "whole")
    assert (whole["n"], whole["value"]) == (2, pytest.approx(2 / 3))
    assert np.isnan(whole["count"])
    assert whole["low"] < 2 / 3 < whole["high"]


def test_a_composition_is_the_share_of_participants_less_that_of_everybody():
    # 12 of 40 girls, 60 of 400 students: a fifth of participants, a tenth of students.
    given_ = cells(school(60, 400), ("gender", "female", {"reached": 12, "students": 40}))
    rows = frame(entry("E3"), given_, "gender", {})
    girls = row(rows, "female")
    assert girls["value"] == pytest.approx(0.1)
    # Newcombe's interval of 12 of 60 less 28 of 340 by hand, times 340 of 400: Wilson 0.1183 to 0.3178 and
    # 0.0576 to 0.1165, so 0.1176 less 0.0886 and plus 0.1203 (both square roots of sums of squares).
    assert [girls["low"], girls["high"]] == pytest.approx([0.85 * 0.0290, 0.85 * 0.2379], abs=2e-4)
    assert row(rows, "whole")["reason"] == EVERYBODY


def test_a_composition_where_everybody_came_is_no_difference_and_no_estimate():
    given_ = cells(school(50, 50), ("gender", "female", {"reached": 20, "students": 20}))
    girls = row(frame(entry("E3"), given_, "gender", {}), "female")
    assert girls["value"] == 0
    assert np.isnan([girls["low"], girls["high"]]).all()
    assert "counted" in girls["reason"]


@pytest.mark.parametrize(("key", "measure"), [("P14", "mode_untold"), ("P11", "work_untold")])
def test_what_is_not_recorded_of_somebody_is_refused(key, measure):
    one = entry(key)
    told = {one.of: 20, one.count: 5, measure: 1}
    whole = row(frame(one, cells(("whole", "whole", told)), "", {}), "whole")
    assert np.isnan(whole["value"])
    assert whole["reason"] == UNKNOWN


def test_numbers_parts_and_sums_counted_in_full_have_no_interval_and_say_why():
    partners = cells(("whole", "whole", {"partners": 12, "partners_active": 9}))
    whole = row(frame(entry("H1"), partners, "", {}), "whole")
    assert (whole["count"], whole["n"], whole["value"]) == (9, 12, 9)
    hours = cells(("whole", "whole", {"volunteer_entries": 3, "volunteer_minutes": 210}))
    given_ = row(frame(entry("P16"), hours, "", {}), "whole")
    assert (given_["n"], given_["value"]) == (3, 3.5)
    for one in (whole, given_):
        assert np.isnan([one["low"], one["high"]]).all()
        assert one["reason"] == COUNTED


def test_an_index_is_one_for_a_single_partner_and_a_half_for_two_alike():
    for squares, index in ((10_000, 1), (5_000, 0.5)):
        told = {"partner_minutes": 100, "partner_minutes_squared": squares}
        assert row(frame(entry("H21b"), cells(("whole", "whole", told)), "", {}), "whole")["value"] == index
