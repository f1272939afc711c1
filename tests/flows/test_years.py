"""Which school years there are to choose from, and what is said of the days behind a number."""

import pytest

from charts.describe import evidence_line, finding
from flows import choices
from flows.figures import figure
from flows.viewer import ADMIN
from tests.flows.conftest import MadeOnce
from tests.flows.exports import absences, calendar, roster, signin, weekdays
from tests.flows.office import Office

DAYS = weekdays("2025-09-01", 4)
PUPILS = [(str(number), "0110", "7", "F") for number in range(20)]


def test_a_calendar_that_runs_into_july_opens_no_year_without_students(office: Office):
    """Every view then opened on a year of which nothing can be shown."""
    office.done(calendar=calendar(["0110"], [*DAYS, "2026-06-30", "2026-07-01"]), roster=roster(PUPILS))
    assert choices.fresh(office.db, ADMIN).years == [2025]
    assert office.number("P1")[1] == 20


def test_a_calendar_alone_is_something_that_was_loaded(office: Office):
    office.done(calendar=calendar(["0110"], DAYS))
    assert not choices.fresh(office.db, ADMIN).empty


def test_reach_says_the_last_day_of_the_sign_in_sheets_and_not_of_attendance(office: Office):
    """Absences known for a week stood under sessions of four."""
    office.done(
        calendar=calendar(["0110"], DAYS),
        roster=roster(PUPILS),
        absences=absences([("1", "0110", DAYS[0]), ("2", "0110", DAYS[4])]),
        chess=signin("Chess", "Knights", "0110", DAYS[::5], [("3", ["X"] * 4)]),
    )
    assert figure(office.db, "P1", ADMIN).as_of == "2025-09-22"
    assert figure(office.db, "S1", ADMIN).as_of == "2025-09-05"


def _two_years(office: Office) -> None:
    for year in (2024, 2025):
        days = weekdays(f"{year}-09-0{2 if year == 2024 else 1}", 2)
        named = f"{year}-{(year + 1) % 100}"
        people = [(*pupil, named) for pupil in PUPILS] + [("99", "0110", "PK", "F", named)] * (year == 2025)
        office.done(
            **{f"calendar{year}": calendar(["0110"], days)},
            **{f"roster{year}": roster(people)},
            **{f"absences{year}": absences([("1", "0110", days[0]), ("1", "0110", days[-1])])},
        )


@pytest.fixture
def two_years(made_once: MadeOnce) -> Office:
    """Two whole years, of each two weeks, and a student of the latter in Pre-K."""
    return made_once(_two_years)


@pytest.mark.parametrize("chosen", [0, 2024])
def test_years_side_by_side_say_which_years_whichever_is_chosen(two_years: Office, chosen: int):
    """The two years stood under the period and the left out of the one that was chosen."""
    shown = figure(two_years.db, "S2", ADMIN, by="year", year=chosen)
    assert shown.rows["grp"].tolist() == ["2024", "2025"]
    assert shown.period == "school years 2024–25 to 2025–26"
    assert shown.left_out == ()


def test_a_year_nobody_knows_leaves_the_years_that_are_known(two_years: Office):
    """The period named the year to come alone, which is not among them."""
    two_years.done(calendar2026=calendar(["0110"], ["2026-09-01", "2026-09-02"]))
    shown = figure(two_years.db, "S2", ADMIN, by="year", year=2026)
    assert shown.rows["grp"].tolist() == ["2024", "2025"]
    assert shown.period == "school years 2024–25 to 2025–26; 2026–27 is not finished"


def test_hours_are_of_participants_and_say_so(office: Office):
    """Three of four who came were told as three of four students of a school of twenty."""
    office.done(
        calendar=calendar(["0110"], DAYS),
        roster=roster(PUPILS),
        chess=signin(
            "Chess", "Knights", "0110", DAYS[::5], [(str(number), ["X"] * 4) for number in range(4)]
        ),
    )
    shown = figure(office.db, "P3", ADMIN, by="hours_band")
    assert finding(shown) == "Under 15 hours: all 4 participants."
    assert evidence_line(shown).startswith("4 participants")
    assert shown.rows["label"].iloc[-1] == "All participants"
