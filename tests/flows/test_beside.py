"""What files may tell beside the rest: who leads, what is interpreted, what partners say of themselves."""

import pytest

from flows import uploads
from flows.figures import figure
from flows.viewer import ADMIN, BOARD
from metrics.entries_terms import NO_PART
from tests.flows.conftest import MadeOnce
from tests.flows.exports import calendar, roster, weekdays
from tests.flows.office import Office
from tests.flows.test_offered import register

DAYS = weekdays("2025-09-01", 8)
SESSIONS = [
    ["Activity", "School", "Day", "Held", "Interpreted"],
    ["CHESS", "0110", DAYS[1], "yes", "yes"],
    ["CHESS", "0110", DAYS[6], "yes", "no"],
    ["CHESS", "0110", DAYS[11], "no", "yes"],
    ["CHOIR", "0110", DAYS[3], "yes", ""],
]
PARTNERS = [
    ["Partner", "Name", "Partner type", "Stage", "First day", "Under-represented community"],
    ["P1", "Knights", "Civic organisation", "Active", "2022-09-01", "No"],
    ["P2", "Harbor Works", "Business", "Renewing", "2025-09-01", "Yes"],
    ["P3", "Quiet Trust", "Foundation or donor", "Active", "2020-01-01", ""],
]


def _loaded(office: Office) -> None:
    students = [(f"{1000 + number}", "0110", "7", "F") for number in range(12)]
    office.offer(
        {
            "calendar.csv": calendar(["0110", "0120"], DAYS),
            "roster.csv": roster([*students, ("2001", "0120", "7", "M")]),
            "register.xlsx": register(SESSIONS, PARTNERS),
        }
    )


@pytest.fixture
def loaded(made_once: MadeOnce) -> Office:
    return made_once(_loaded)


def by(office: Office, key: str, split: str = "", **where) -> dict[str, tuple]:
    rows = figure(office.db, key, ADMIN, by=split, **where).rows
    return {label: (count, n) for label, count, n in rows[["label", "count", "n"]].itertuples(index=False)}


def test_sessions_held_are_told_by_whether_they_were_interpreted(loaded):
    # One of two; the third was not held, and of the choir nobody wrote it.
    assert by(loaded, "language_access", "activity") == {"Chess": (1, 2), "All sessions": (1, 2)}


def test_what_partners_say_of_themselves_is_told_of_those_that_were_asked(loaded):
    found = by(loaded, "partner_diversity", "partner_type")
    assert found["Business"] == (1, 1)
    assert found["All partners"] == (1, 2)
    assert figure(loaded.db, "partner_diversity", BOARD).reason


def test_who_leads_is_told_by_the_sign_in_list_and_taken_back_with_it(loaded):
    school = loaded.school("0110")
    assert figure(loaded.db, "P15", ADMIN, school=school).reason == NO_PART
    lines = ["Student ID,Name,Date,Time In,Activity,Leadership,School"]
    parts = ["Leader", "participant", "", "Presenter", "Leader"]
    lines += [f"{1000 + at},Ada {at},{DAYS[1]},15:00,CHESS,{part},0110" for at, part in enumerate(parts)]
    done = loaded.done(list="\n".join(lines) + "\n")
    assert by(loaded, "P15", "activity", school=school) == {"Chess": (3, 5), "All participants": (3, 5)}
    uploads.undo(loaded.db, done[0].batch, ADMIN)
    assert figure(loaded.db, "P15", ADMIN, school=school).reason == NO_PART
