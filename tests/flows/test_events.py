"""Files of meetings, events and volunteers, from the file to what is in force, and back."""

from pathlib import Path

import pytest

from flows.database import ready, store
from flows.doctor import examine
from flows.intake import File, check, load
from flows.uploads import undo
from flows.viewer import ADMIN
from store import facts
from tests.loaders.tools import text

ROSTER = [
    ["Student ID", "First Name", "Last Name", "School", "Grade", "Entry Date", "School Year"],
    ["0001", "Ada", "Rhea", "Oak", "3", "2025-09-02", "2025"],
    ["0002", "Bo", "Io", "Elm", "4", "2025-09-02", "2025"],
]
ZOOM = [
    ["Name (Original Name)", "User Email", "Join Time", "Leave Time", "Duration (Minutes)"],
    ["Ada Rhea", "", "11/14/2025 06:00:00 PM", "11/14/2025 06:20:00 PM", 20],
    ["Ada Rhea", "", "11/14/2025 06:30:00 PM", "11/14/2025 06:35:00 PM", 5],
    ["Gus Pluto", "gus@example.org", "11/14/2025 06:00:00 PM", "11/14/2025 06:40:00 PM", 40],
]
TICKETS = [
    ["Order #", "First Name", "Last Name", "Email", "Ticket Type", "Attendee #", "Attendee Status", "School"],
    ["1", "Ana", "Titan", "ana@example.org", "Family ticket", "11", "Checked In", "Oak"],
    ["2", "Cem", "Titan", "cem@example.org", "Family ticket", "12", "Attending", "oak "],
    ["3", "Dua", "Titan", "dua@example.org", "Family ticket", "13", "Refunded", "Elm"],
]
HOURS = [
    ["Volunteer log"],
    ["School", "Volunteer", "Organisation", "Date", "Hours"],
    ["Oak", "Ana Titan", "YMCA", "2025-09-02", "1:30"],
    ["Elm", "Cem Titan", "n/a", "2025-09-03", ""],
]
COUNTS = [["Event", "Date", "School", "Registered", "Attended"], ["Fair", "11/19/2025", "Oak", "60", "41"]]


@pytest.fixture
def db(tmp_path: Path) -> str:
    url = f"sqlite:///{tmp_path / 'events.db'}"
    ready(url)
    put(url, "roster.csv", ROSTER)
    return url


def put(db: str, name: str, rows: list, **answers: str):
    file = File(name, text(rows))
    return load(db, [(file, check(file, answers))], answers=answers)


def kept(db: str, table: str):
    with store(db).reading() as tx:
        return facts.in_force(tx, table)


def columns(db: str, table: str, *names: str) -> list[tuple]:
    """Rows in order; a blank number is ""."""
    rows = kept(db, table)[list(names)].to_dict("records")
    return sorted(tuple("" if row[name] != row[name] else f"{row[name]}" for name in names) for row in rows)


def test_a_meeting_is_kept_with_the_minutes_of_each_person_and_taken_back(db):
    done = put(db, "zoom.csv", ZOOM, school="Oak", activity="Family night").batches[0]
    assert done.source == "Zoom meeting, Family night"
    assert columns(db, "participation", "day", "session_key", "status", "minutes") == [
        ("2025-11-14", "18:00", "present", "25"),
        ("2025-11-14", "18:00", "present", "40"),
    ]
    again = put(db, "zoom.csv", ZOOM, school="Oak", activity="Family night").batches[0]
    assert (again.again, again.new) == (True, 0)
    undo(db, done.batch, ADMIN)
    assert kept(db, "participation").empty
    assert kept(db, "activities").empty


def test_a_name_of_the_roster_is_proposed_and_joined_only_when_answered(db):
    done = put(db, "zoom.csv", ZOOM, school="Oak", activity="Family night").batches[0]
    told = [problem for problem in done.problems if problem.code == "same_name"]
    assert [(problem.value, problem.line) for problem in told] == [("Ada Rhea", 2)]
    answer = told[0].mend.removesuffix(".").split()[-1].split("=")
    assert answer[1] == "0001"
    put(db, "zoom.csv", ZOOM, school="Oak", activity="Family night", **{answer[0]: answer[1]})
    rows, roster = kept(db, "participation"), kept(db, "enrolments")
    person = roster.loc[roster["grade"] == "3", "person"].iloc[0]
    assert rows.loc[rows["minutes"] == 25, "person"].tolist() == [person]
    assert len(rows) == 2


def test_a_name_nearly_of_the_roster_is_proposed_with_its_likeness(db):
    misspelt = [[str(cell).replace("Ada Rhea", "Ada Rheaa") for cell in row] for row in ZOOM]
    done = put(db, "zoom.csv", misspelt, school="Oak", activity="Family night").batches[0]
    [one] = done.people
    assert (one.name, one.student, one.student_name) == ("Ada Rheaa", "0001", "Ada Rhea")
    assert 88 <= one.score < 100


def test_who_somebody_is_is_said_once(db):
    done = put(db, "zoom.csv", ZOOM, school="Oak", activity="Family night").batches[0]
    [one] = done.people
    undo(db, done.batch, ADMIN)
    joined = {f"person.{one.code}": one.student}
    put(db, "zoom.csv", ZOOM, school="Oak", activity="Family night", **joined)
    later = [[str(cell).replace("11/14/", "11/21/") for cell in row] for row in ZOOM]
    done = put(db, "zoom2.csv", later, school="Oak", activity="Family night").batches[0]
    assert done.people == ()
    rows, roster = kept(db, "participation"), kept(db, "enrolments")
    person = roster.loc[roster["grade"] == "3", "person"].iloc[0]
    assert sorted(rows.loc[rows["person"] == person, "day"]) == ["2025-11-14", "2025-11-21"]


def test_no_name_and_no_email_is_kept_beside_the_roster(db, tmp_path):
    put(db, "zoom.csv", ZOOM, school="Oak", activity="Family night")
    raw = kept(db, "participation").astype("str").to_csv()
    with store(db).reading() as tx:
        codes = ",".join(str(row[0]) for row in tx.connection.exec_driver_sql("SELECT code FROM entities"))
    assert "Pluto" not in raw + codes
    assert "gus" not in raw + codes


def test_another_meeting_of_the_same_day_replaces_nothing(db):
    put(db, "zoom.csv", ZOOM, school="Oak", activity="Family night")
    later = [
        ZOOM[0],
        *(
            [row[0], row[1], row[2].replace("06:", "08:"), row[3].replace("06:", "08:"), row[4]]
            for row in ZOOM[1:]
        ),
    ]
    put(db, "zoom2.csv", later, school="Oak", activity="Family night")
    assert sorted(kept(db, "participation")["session_key"].unique()) == ["18:00", "20:00"]
    assert len(kept(db, "participation")) == 4


WEEKS = ("11/14/", "11/21/", "11/28/")


def week(day: str) -> list[list]:
    return [[str(cell).replace("11/14/", day) for cell in row] for row in ZOOM]


def test_a_meeting_that_comes_back_each_week_is_one_source(db):
    told = {"school": "Oak", "activity": "Family night"}
    done = [put(db, f"{at}.csv", week(day), **told).batches[0] for at, day in enumerate(WEEKS)]
    assert {batch.source for batch in done} == {"Zoom meeting, Family night"}
    assert [(batch.new, batch.withdrawn) for batch in done] == [(3, 0), (2, 0), (2, 0)]  # activity
    assert sorted(kept(db, "participation")["day"].unique()) == ["2025-11-14", "2025-11-21", "2025-11-28"]
    undo(db, done[1].batch, ADMIN)
    assert sorted(kept(db, "participation")["day"].unique()) == ["2025-11-14", "2025-11-28"]


def test_a_newer_export_of_one_week_replaces_that_week_alone(db):
    told = {"school": "Oak", "activity": "Family night"}
    for at, day in enumerate(WEEKS[:2]):
        put(db, f"{at}.csv", week(day), **told)
    newer = put(db, "newer.csv", week(WEEKS[0])[:-1], **told).batches[0]
    assert (newer.source, newer.unchanged, newer.withdrawn) == ("Zoom meeting, Family night", 1, 1)
    assert kept(db, "participation")["day"].value_counts().to_dict() == {"2025-11-14": 1, "2025-11-21": 2}


def test_an_event_keeps_registered_and_attended_apart_and_a_newer_export_replaces_it(db):
    answers = {"day": "2025-09-20", "activity": "Fall fair"}
    put(db, "tickets.csv", TICKETS, **answers)
    assert columns(db, "participation", "role", "status") == [
        ("parent_caregiver", "present"),
        ("parent_caregiver", "unknown"),
    ]
    assert columns(db, "session_counts", "registered", "attended") == [("2", "1")]
    newer = [*TICKETS[:2], [*TICKETS[2][:6], "Checked In", "Oak"]]
    put(db, "tickets (1).csv", newer, **answers)
    assert columns(db, "session_counts", "registered", "attended") == [("2", "2")]
    assert columns(db, "participation", "status") == [("present",), ("present",)]


def test_a_meeting_of_no_school_may_be_answered_so(db):
    asked = put(db, "zoom.csv", ZOOM, activity="Family night")
    assert [need.name for need in asked.waiting[0].needs] == ["school"]
    put(db, "zoom.csv", ZOOM, activity="Family night", school="-")
    assert set(kept(db, "participation")["school"]) == {0}


def test_hours_of_volunteers_are_kept_and_a_blank_stays_blank(db):
    done = put(db, "hours.csv", HOURS).batches[0]
    assert columns(db, "volunteer_hours", "day", "minutes", "role") == [
        ("2025-09-02", "90.0", "volunteer"),
        ("2025-09-03", "", "volunteer"),
    ]
    assert columns(db, "partners", "name") == [("YMCA",)]
    newer = [
        *HOURS[:3],
        ["Elm", "Cem Titan", "n/a", "2025-09-03", "2"],
        ["Oak", "Dua", "", "2025-09-09", "1"],
    ]
    put(db, "hours (1).csv", newer)
    assert kept(db, "volunteer_hours")["minutes"].sum() == 90 + 120 + 60
    undo(db, done.batch, ADMIN)
    assert kept(db, "volunteer_hours")["minutes"].sum() == 90 + 120 + 60


def test_counts_of_events_are_kept(db):
    put(db, "counts.csv", COUNTS)
    assert columns(db, "session_counts", "day", "registered", "attended") == [("2025-11-19", "60", "41")]


def test_all_of_them_leave_the_database_sound(db):
    put(db, "zoom.csv", ZOOM, school="Oak", activity="Family night")
    put(db, "tickets.csv", TICKETS, day="2025-09-20", activity="Fall fair")
    put(db, "hours.csv", HOURS)
    put(db, "counts.csv", COUNTS)
    assert [look.name for look in examine(db, lambda *words: None) if not look.ok] == []
