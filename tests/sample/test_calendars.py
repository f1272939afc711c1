import pandas as pd
import pytest

from sample import calendars
from sample.district import District


@pytest.mark.parametrize("school", range(6))
@pytest.mark.parametrize("year", [2023, 2024, 2025])
def test_a_year_has_180_school_days(district: District, school: int, year: int):
    assert len(calendars.open_days(district.calendar, school, year)) == 180


def test_it_snows_at_one_school_which_makes_the_day_up(district: District):
    snow = district.calendar[district.calendar["note"] == "Snow day"]
    assert snow["school"].unique().tolist() == [calendars.SNOWED_IN]
    last = district.calendar.groupby(["year", "school"])["day"].max().unstack()
    assert (last[calendars.SNOWED_IN] > last[0]).all()


def test_only_the_younger_go_home_for_conferences(district: District):
    days = calendars.open_days(district.calendar, 0, 2025)
    split = days[days["young"] != days["length"]]
    assert split[["young", "length"]].to_numpy().tolist() == [[0.5, 1.0]]


def test_thanksgiving_2025_is_closed(district: District):
    day = district.calendar[district.calendar["day"] == "2025-11-27"]
    assert set(day["kind"]) == {"closed"}


def test_the_season_leaves_the_mean_as_it_is_and_fridays_are_worse_than_wednesdays(district: District):
    days = pd.DatetimeIndex(calendars.open_days(district.calendar, 0, 2025)["day"])
    weight = calendars.season(days.to_numpy())
    assert weight.mean() == pytest.approx(1)
    for month in (9, 1, 5):
        inside = days.month == month
        assert weight[inside & (days.day_of_week == 4)].min() > weight[inside & (days.day_of_week == 2)].max()
    assert weight[days.month == 1].mean() > weight[days.month == 9].mean()
