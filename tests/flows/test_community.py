"""What families and neighbours get, ask and hear: from the files to the figures of each role; by hand."""

import pytest

from flows import uploads
from flows.dressed import NOT_RELEASED
from flows.families import NO_CONTACT
from flows.figures import figure
from flows.students import UNHEARD, listed
from flows.viewer import ADMIN, BOARD
from metrics.entries_families import NO_SUPPORT
from metrics.entries_scales import NO_FOUR_CS
from tests.flows.conftest import MadeOnce
from tests.flows.exports import calendar, roster, weekdays
from tests.flows.office import Office

DAYS = weekdays("2025-09-01", 8)
SHEETS = {
    "contacts": (
        "Student ID,School,Date,Channel,Two-way,For learning at home\n"
        "1000,0110,2025-10-20,Phone call,Yes,\n"
        "1002,0110,2025-08-22,Phone call,Yes,\n"  # 60 days before the last
        "1003,0110,2025-08-21,Phone call,Yes,Materials\n"
        "1004,0110,2025-10-01,Letter,No,Workshop\n"
        "2001,0120,2025-10-01,Meeting,Yes,\n"
    ),
    "households": "Student ID,Household\n1000,A\n1001,A\n",
    "online": (
        "School,Resource,Date,Given access,Opened it\n0110,Portal,2025-10-01,50,10\n"
        "0110,Portal,2025-11-01,60,30\n0120,Portal,2025-11-01,40,10\n0120,Books,2025-11-01,20,\n"
    ),
    "projects": (
        "Activity code,School,Date,Output,How many\nCREEK,0110,2025-10-11,Bags,40\n"
        "CREEK,0110,2025-10-11,Bags,2\nCREEK,0120,2025-10-11,Meals,7\nCREEK,0110,2025-10-11,People "
        "served,12\n"
    ),
    "suggestions": (
        "School,Date,Made by,Date answered\n0110,2025-10-01,Parent,2025-10-08\n0110,2025-10-02,Parent,\n"
        "0120,2025-10-02,Teacher,2025-10-03\n"
    ),
    "mentions": (
        "School,Date,Mention,How often\n,2025-10-15,Media items,2\n,2025-11-15,Media items,1\n"
        "0110,2025-11-15,Posts shared,30\n"
    ),
}
"""The sheets as files of their own."""


def _loaded(office: Office) -> None:
    students = [(f"{1000 + number}", "0110", "7", "F") for number in range(12)]
    office.offer(
        {
            "calendar.csv": calendar(["0110", "0120"], DAYS),
            "roster.csv": roster([*students, ("2001", "0120", "7", "M")]),
        }
    )
    office.done({"format": "register"}, **SHEETS)


@pytest.fixture
def loaded(made_once: MadeOnce) -> Office:
    return made_once(_loaded)


def by(office: Office, key: str, split: str = "", **where) -> dict[str, tuple]:
    rows = figure(office.db, key, ADMIN, by=split, **where).rows
    return {label: (count, n) for label, count, n in rows[["label", "count", "n"]].itertuples(index=False)}


def test_a_household_was_heard_from_within_sixty_days_of_the_last_contact(loaded):
    school = loaded.school("0110")
    # Twelve students, of whom two live together; 1000 and 1002 answered in time.
    assert by(loaded, "family_contact", school=school) == {"All households": (2, 11)}
    months = by(loaded, "family_contact", "month", school=school)
    assert (months["Aug 2025"], months["Oct 2025"]) == ((2, 11), (1, 11))
    assert by(loaded, "at_home_support", school=school) == {"All households": (2, 11)}
    # Nobody of the other school is known to have been helped, or not to have been.
    assert by(loaded, "at_home_support", "grade") == {"Grade 7": (2, 11), "All households": (2, 11)}


def test_who_was_not_heard_from_is_listed_with_when_the_household_last_was(loaded):
    found = listed(loaded.db, ADMIN, school=loaded.school("0110"))
    assert found.heard_until == "2025-10-20"
    quiet = found.on(UNHEARD)
    assert quiet["code"].tolist() == [f"{number}" for number in range(1003, 1012)]
    assert quiet["heard"].tolist() == ["2025-08-21", *[""] * 8]
    rows = found.rows.set_index("code")
    assert rows.loc[["1000", "1001", "1002"], "heard"].tolist() == ["2025-10-20", "2025-10-20", "2025-08-22"]
    households = figure(loaded.db, "family_contact", ADMIN, school=loaded.school("0110")).rows.iloc[0]
    assert households["n"] - households["count"] == len(quiet)  # each of them a household of its own


def test_who_lives_together_is_counted_again_with_the_list_of_households(loaded):
    (batch,) = [row["batch"] for row in uploads.uploads(loaded.db) if row["file"] == "households.csv"]
    loaded.undo(batch)
    assert by(loaded, "at_home_support") == {"All households": (2, 12)}
    assert loaded.rows() == loaded.rebuilt()


def test_contacts_are_taken_back_with_their_file(loaded):
    (batch,) = [row["batch"] for row in uploads.uploads(loaded.db) if row["file"] == "contacts.csv"]
    loaded.undo(batch)
    school = loaded.school("0110")
    assert figure(loaded.db, "family_contact", ADMIN, school=school).reason == NO_CONTACT
    found = listed(loaded.db, ADMIN, school=school)
    assert (found.heard_until, found.count(UNHEARD)) == ("", 0)
    assert figure(loaded.db, "at_home_support", ADMIN, school=school).reason == NO_SUPPORT
    assert figure(loaded.db, "four_cs", ADMIN, school=school).reason == NO_FOUR_CS


def test_the_latest_log_of_each_school_adds_up_in_the_district(loaded):
    assert by(loaded, "online_resource_use", "resource") == {
        "Portal": (40, 100),
        "All people given access": (40, 100),
    }


def test_things_people_and_mentions_are_counted_apart(loaded):
    assert by(loaded, "project_outputs", "output") == {
        "Bags collected": (42, 2),
        "Meals": (7, 1),
        "All entries": (49, 3),
    }
    assert by(loaded, "neighbours_served") == {"All entries": (12, 1)}
    assert by(loaded, "media_items") == {"All entries": (3, 2)}
    assert by(loaded, "posts_shared") == {"All entries": (30, 1)}


def test_suggestions_are_answered_or_waiting(loaded):
    assert by(loaded, "suggestions_answered", "role") == {
        "Teacher": (1, 1),
        "Parent or caregiver": (1, 2),
        "All suggestions": (2, 3),
    }


def test_all_is_counted_the_same_from_scratch(loaded):
    before = loaded.rows()
    assert loaded.rebuilt() == before


@pytest.mark.parametrize("key", ["online_resource_use", "neighbours_served", "suggestions_answered"])
def test_what_may_be_of_single_people_is_told_to_no_board(loaded, key):
    assert figure(loaded.db, key, BOARD).reason == NOT_RELEASED
