"""Who stays and who leads, from the sheets to the figures of each role; expected values by hand."""

import pytest

from flows import release
from flows.figures import figure
from flows.viewer import ADMIN, BOARD
from metrics.entries_terms import NO_PART, NO_TERM
from tests.flows.conftest import MadeOnce
from tests.flows.exports import calendar, roster, signin, weekdays
from tests.flows.office import Office

DAYS = weekdays("2025-09-01", 5)
WEEKS = DAYS[1::5]
SCHOOLS = ("0110", "0120")


def sheet(activity: str, school: str, marks: dict[str, list[int]]) -> str:
    """A sheet of five weeks: of each row of marks the students who have it."""
    people = [(f"{number}", row) for row, who in marks.items() for number in who]
    return signin(activity, "Knights", school, WEEKS, people)


def listed(activity: str, school: str, who: dict[int, str]) -> str:
    """A sign-in list of one day with the part of each."""
    lines = ["Name,Student ID,Role,Activity,Date,Time In,School,Leadership"]
    lines += [
        f"S {number},{number},Student,{activity},{DAYS[0]},15:00,{school},{part}"
        for number, part in who.items()
    ]
    return "\n".join(lines) + "\n"


def _loaded(office: Office) -> None:
    whose = {"0110": range(1000, 1060), "0120": range(1059, 1119)}
    students = [(f"{number}", school, "7", "F") for school, who in whose.items() for number in who]
    office.done(calendar=calendar(SCHOOLS, DAYS), roster=roster(students))
    chess = {"XXXXX": [*range(1000, 1020), 1059], "XX   ": [*range(1020, 1032)]}
    choir = {"XXXXX": [*range(1070, 1085)], "XX   ": [*range(1085, 1100)]}
    sheets = {"north": sheet("Chess", "0110", chess), "south": sheet("Choir", "0120", choir)}
    office.done(**sheets)


@pytest.fixture
def loaded(made_once: MadeOnce) -> Office:
    """Sixty students at each school; 1059 is at both."""
    return made_once(_loaded)


def told(office: Office, key: str, by: str = "", viewer=ADMIN, **where) -> dict[str, tuple]:
    rows = figure(office.db, key, viewer, by=by, **where).rows
    return {row["label"]: (row["count"], row["n"], row["hidden"]) for row in rows.to_dict("records")}


def test_registrations_of_each_activity_add_up_and_a_student_of_two_schools_is_one(loaded):
    north, south = (loaded.school(code) for code in SCHOOLS)
    # At 0110 33 were on the sheet early, of whom 21 came in the last two weeks. The one of both schools
    # counts at both, and once in the district.
    assert told(loaded, "P6", "activity", school=north) == {
        "Chess": (21, 33, False),
        "All registrations": (21, 33, False),
    }
    both = told(loaded, "P6", "activity")
    assert both["Chess"] == (21, 33, False)
    assert both["Choir"] == (15, 30, False)
    assert both["All registrations"] == (36, 63, False)
    assert told(loaded, "P6", school=south)["All registrations"] == (16, 31, False)


def test_who_sees_no_people_is_told_what_gives_no_single_student_away(loaded):
    release.publish(loaded.db, ADMIN, "a test")
    rows = figure(loaded.db, "P6", BOARD, by="activity").rows.set_index("label")
    assert tuple(rows.loc["All registrations", ["count", "n"]]) == (36, 63)
    # Of the choir of 0120 the whole less the rest would tell the one there who registered for chess.
    assert rows["hidden"].to_dict() == {"Chess": True, "Choir": True, "All registrations": False}


def test_leaders_are_of_those_who_came_where_parts_are_told(loaded):
    office, north = loaded, loaded.school("0110")
    assert figure(office.db, "P15", ADMIN, by="activity", school=north).reason == NO_PART
    parts = {number: "leader" if number < 1012 else "" for number in range(1000, 1030)}
    office.done(list=listed("Garden", "0110", parts))
    assert told(office, "P15", "activity", school=north) == {
        "Garden": (12, 30, False),
        "All participants": (12, 30, False),
    }
    release.publish(office.db, ADMIN, "a test")
    assert told(office, "P15", "activity", BOARD)["Garden"][:2] == (12, 30)


def test_a_school_without_a_term_of_four_weeks_is_told_what_file_would_tell(office):
    students = [(f"{1000 + number}", "0110", "7", "F") for number in range(12)]
    office.done(calendar=calendar(["0110"], DAYS), roster=roster(students))
    assert figure(office.db, "P6", ADMIN, school=office.school("0110")).reason == NO_TERM
