import pandas as pd
import pytest

from loaders.coded import coded
from loaders.school_years import read_year, school_years, years_alone


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("2025-26", "2025"),
        ("2025-2026", "2025"),
        ("20252026", "2025"),
        ("SY 2025/26", "2025"),
        ("2025", "2025"),
        ("2025-27", ""),
        ("2025-09", ""),
        ("spring", ""),
    ],
)
def test_a_school_year_is_the_year_it_begins_in(text, year):
    assert read_year(text) == year


def test_a_day_in_june_belongs_to_the_year_that_began_before_it():
    days = pd.Series(["2026-06-30", "2026-07-01", None], dtype="str")
    assert school_years(days).fillna("").tolist() == ["2025", "2026", ""]


def test_entry_days_tell_whether_a_year_alone_begins_or_ends():
    years = coded(pd.Series(["2026", "2026"], dtype="str"))
    assert years_alone(years, pd.Series(["2024", "2025"], dtype="str"), {}) == (True, [])


def test_a_year_alone_without_entry_days_is_asked():
    years = coded(pd.Series(["2026"], dtype="str"))
    ends, needs = years_alone(years, pd.Series([None], dtype="str"), {})
    assert not ends
    assert [need.name for need in needs] == ["year_means"]
