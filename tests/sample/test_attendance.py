import numpy as np
import pandas as pd
import pytest

from sample import attendance, truth
from sample.district import District, draw


def test_about_8_percent_of_days_are_missed_and_a_quarter_of_students_chronically(district: District):
    for year in district.years:
        told = truth.of_year(district, year)
        assert told["absent_units"] / told["enrolled_units"] == pytest.approx(0.08, abs=0.008)
        assert 0.23 <= told["district"]["chronic"] / told["district"]["counted"] <= 0.31


def test_groups_at_more_risk_miss_more(district: District):
    risk = truth.of_year(district, 2025)["mean_risk_by_group"]
    assert risk["low_income"]["yes"] > risk["low_income"]["no"]
    assert risk["disability"]["yes"] > risk["disability"]["no"]


def rates(district: District) -> pd.DataFrame:
    found = {}
    for year in district.years:
        sums = truth.judged(district, year).groupby("person")[["enrolled", "absent"]].sum()
        found[year] = (sums["absent"] / sums["enrolled"])[sums["enrolled"] > 90 * 2520]
    return pd.DataFrame(found).dropna()


def test_extreme_students_come_back_towards_the_middle_without_help(district: District):
    both = rates(district)
    taking_part = set()
    for club in district.clubs:
        person = district.lived[club.year, club.school].stays["person"].to_numpy()
        taking_part |= set(person[club.rows])
    left = both[~both.index.isin(list(taking_part))]
    worst = left[left[2023] >= 0.15]
    assert worst[2024].mean() < 0.85 * worst[2023].mean()
    assert (worst[2024] < worst[2023]).mean() > 0.6
    assert 0.35 < np.corrcoef(left[2023], left[2024])[0, 1] < 0.85


def test_motivation_nobody_records_matters_in_hidden_mode_alone(district: District):
    stays = district.stays[district.stays["year"] == 2025]
    same = np.zeros(len(district.people))
    other = district.people.assign(motivation=district.people["motivation"] + 1)

    def moved(mode: str) -> np.ndarray:
        first = attendance.log_odds(stays, district.people, district.schools, same, mode)
        return attendance.log_odds(stays, other, district.schools, same, mode) - first

    assert moved("history") == pytest.approx(0)
    assert moved("hidden") == pytest.approx(attendance.MOTIVATION)


def test_an_activity_that_works_changes_the_risk_from_its_first_day_on():
    stays = pd.DataFrame(
        {"person": [0, 1], "school": 0, "grade": 5, "ends": False}
        | {"first": pd.Timestamp("2025-09-01"), "last": pd.Timestamp("2025-09-04")}
    )
    days = np.array(["2025-09-01", "2025-09-02", "2025-09-03", "2025-09-04"], dtype="datetime64[D]")
    opened = pd.DataFrame({"day": days, "young": 1.0, "length": 1.0})
    starts = np.array(["2025-09-03", "NaT"], dtype="datetime64[D]")
    rng = np.random.default_rng(1)
    risk = attendance.live(stays, opened, np.array([0.1, 0.1]), [(starts, 0.7)], rng).risk
    assert (risk[0] / risk[1]) == pytest.approx([1, 1, 0.7, 0.7])


def test_every_export_reaches_from_the_first_to_the_last_school_day():
    small = draw(120, 6, 1, 5, "history")
    for lived in small.lived.values():
        assert (lived.marks[:, [0, -1]] != "").any(axis=0).all()


def test_half_a_day_missed_is_half_a_day_and_never_on_a_half_day(district: District):
    parts = 0
    for lived in district.lived.values():
        part = lived.marks == "Partial"
        parts += part.sum()
        assert (lived.length[part] == 2520).all()
        sums = attendance.totals(lived)
        whole = np.where(lived.absent, lived.length, 0).sum(axis=1)
        assert (sums["absent"] == whole + 1260 * part.sum(axis=1)).all()
    assert parts > 1000
