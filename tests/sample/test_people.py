import numpy as np
import pandas as pd

from sample.district import District


def test_the_last_year_has_as_many_students_as_asked_for(district: District):
    assert district.stays.loc[district.stays["year"] == 2025, "person"].nunique() == 2400


def test_schools_differ_in_size(district: District):
    last = district.stays[district.stays["year"] == 2025]
    sizes = last.groupby("school").size()
    assert sizes.max() > 3 * sizes.min()


def test_some_groups_are_small_at_a_school(district: District):
    last = district.stays[district.stays["year"] == 2025]
    race = district.people["race_ethnicity"].to_numpy()[last["person"]]
    sizes = last.groupby([last["school"], race]).size()
    assert (sizes.between(3, 20)).sum() >= 6
    assert sizes.max() > 150


def test_a_transfer_is_two_stays_one_after_the_other(district: District):
    stays = district.stays.sort_values(["person", "year", "first"])
    again = stays.duplicated(["person", "year"])
    before = stays.shift()[again]
    assert 90 <= again.sum() <= 270  # 2.5 % of 7,200 student-years, less those with no school to go to
    assert (stays.loc[again, "first"] > before["last"]).all()
    assert (stays.loc[again, "school"] != before["school"]).all()


def test_some_come_late_and_some_leave(district: District):
    year = district.stays[district.stays["year"] == 2024]
    assert (year["first"] > year["first"].min()).sum() > 20
    assert year["ends"].sum() > 20


def test_a_student_is_in_a_grade_the_school_has_and_moves_up(district: District):
    stays = district.stays
    schools = district.schools
    assert (stays["grade"].to_numpy() >= schools["low"].to_numpy()[stays["school"]]).all()
    assert (stays["grade"].to_numpy() <= schools["high"].to_numpy()[stays["school"]]).all()
    step = stays.groupby("person")["grade"].agg(["min", "max"])
    years = stays.groupby("person")["year"].agg(["min", "max"])
    assert ((step["max"] - step["min"]) == (years["max"] - years["min"])).all()


def test_ids_are_text_with_leading_zeros_and_tell_people_apart(district: District):
    ids = district.people["student_id"]
    assert ids.is_unique
    assert ids.str.fullmatch(r"0\d{7}").all()


def test_groups_follow_who_lives_there(district: District):
    people = district.people
    shares = pd.crosstab(people["zone"], people["race_ethnicity"], normalize="index")
    assert (np.ptp(shares.to_numpy(), axis=0) > 0.05).any()
