"""Ids of attendance and of outcomes that no roster has: listed with file, rows and days, for those of the
school, until a roster or a list of replaced ids knows them."""

import pytest

from flows.accounts import HERE, By
from flows.doctor import examine
from flows.strangers import decided, listed, sources, written
from flows.strangers.decided import BadMatch
from flows.viewer import ADMIN, Viewer
from tests.flows.conftest import MadeOnce
from tests.flows.exports import absences, calendar, roster, weekdays
from tests.flows.office import Office

pytestmark = pytest.mark.both_engines

DAYS = weekdays("2025-09-01", 6)
HEADS = ["Student ID", "School", "Grade", "Gender", "First Name", "Last Name", "School Year"]
PEOPLE = [
    ("00100", "0110", "7", "F", "Anna", "Rhea"),
    ("00101", "0110", "7", "M", "Ben", "Quill"),
    ("00200", "0120", "7", "F", "Kim", "Lund"),
]
ABSENT = [
    ("00100", "0110", DAYS[0]),
    ("101", "0110", DAYS[1]),
    ("101", "0110", DAYS[25]),  # a month later
    ("00999", "0120", DAYS[3], "T"),
]
POINTS = "Student ID,School,School Year,Unweighted GPA\n00100,0110,2025-26,3.1\n0777,0110,2025-26,2.0\n"
TOTALS = "Student ID,School,School Year,Days Enrolled,Days Absent\n" + (
    "00100,0110,2024-25,170,4\n00888,0110,2024-25,170,9\n"
)


def _marked(office: Office) -> None:
    office.done(
        calendar=calendar(["0110", "0120"], DAYS), roster=roster(PEOPLE, HEADS), marks=absences(ABSENT)
    )


@pytest.fixture
def marked(made_once: MadeOnce) -> Office:
    return made_once(_marked)


def people(office: Office, viewer: Viewer = ADMIN, **where) -> dict[str, listed.Shown]:
    return {one.code: one for one in listed.page(office.db, viewer, **where)}


def is_sound(office: Office) -> bool:
    return [check.name for check in examine(office.db, lambda _: None) if not check.ok] == []


def test_an_id_of_attendance_is_listed_with_where_how_often_and_when(marked: Office):
    found = people(marked)
    assert set(found) == {"101", "00999"}
    lost = found["101"]
    assert (lost.told.file, lost.told.line, lost.marks, lost.place) == ("marks.csv", 3, 2, "0110")
    assert (lost.first_day, lost.last_day, lost.why) == (DAYS[1], DAYS[25], "zeros")
    assert [(each.code, each.score) for each in lost.proposals] == [("00101", 100)]
    assert (found["00999"].marks, found["00999"].place) == (1, "0120")
    assert [(one.open, one.said) for one in sources.sources_of(marked.db, ADMIN)] == [(2, 0)]
    assert is_sound(marked)


def test_ids_of_totals_and_outcomes_are_listed_with_their_school_year(marked: Office):
    marked.done(points=POINTS, totals=TOTALS)
    found = people(marked)
    assert set(found) == {"101", "00999", "0777", "00888"}
    assert (found["0777"].told.file, found["0777"].told.line, found["0777"].marks) == ("points.csv", 3, 1)
    assert (found["0777"].first_day, found["0777"].last_day) == ("2025-07-01", "2026-06-30")
    assert (found["00888"].first_day, found["00888"].last_day) == ("2024-07-01", "2025-06-30")
    assert is_sound(marked)


def test_the_name_beside_an_id_is_told_where_the_file_is_no_large_one(marked: Office, monkeypatch):
    named = POINTS.replace("ID,", "ID,Student Name,").replace("00100,", "00100,Anna Rhea,")
    marked.done(points=named.replace("0777,", "0777,Ben Quil,"))
    assert people(marked)["0777"].told.name == "Ben Quil"
    # Of 9 letters and blanks one is missing: 2 * 8 / 17.
    assert [(each.code, each.score, each.by) for each in people(marked)["0777"].proposals] == [
        ("00101", 94, "name")
    ]
    monkeypatch.setattr(written, "READ", 1)
    told = people(marked)["0777"].told
    assert (told.name, told.file, told.line) == ("", "points.csv", 3)


def test_each_sees_the_ids_of_the_own_school(marked: Office):
    here, there = marked.school("0110"), marked.school("0120")
    marked.done(points=POINTS.replace("0777,0110", "0777,"))
    assert set(people(marked, Viewer("staff", (here,)))) == {"101"}
    assert set(people(marked, Viewer("principal", (there,)))) == {"00999"}
    assert set(people(marked)) == {"101", "00999", "0777"}


def test_a_roster_and_a_list_of_replaced_ids_take_them_off(marked: Office):
    (late,) = marked.done({"mode": "add"}, late=roster([("00999", "0120", "7", "F", "Di", "Roe")], HEADS))
    assert set(people(marked)) == {"101"}
    (replaced,) = marked.done(replaced="Old Student ID,New Student ID\n101,00101\n")
    assert people(marked) == {}
    assert sources.sources_of(marked.db, ADMIN) == ()
    assert is_sound(marked)
    for batch in (late, replaced):
        marked.undo(batch.batch)
    assert set(people(marked)) == {"101", "00999"}
    assert is_sound(marked)


def test_what_a_later_file_no_longer_says_is_listed_no_more(marked: Office):
    fewer = absences([one for one in ABSENT if one[0] != "101"])
    (again,) = marked.done({"coverage": "earlier"}, marks=fewer)
    assert set(people(marked)) == {"00999"}
    assert is_sound(marked)
    marked.undo(again.batch)
    assert set(people(marked)) == {"101", "00999"}
    marked.done({"mode": "add"}, marks=absences([("101", "0110", DAYS[7])]))
    assert people(marked)["101"].marks == 3
    assert is_sound(marked)


def test_none_of_ours_may_be_said_and_taken_back_and_who_it_is_by_a_list_alone(marked: Office):
    lost = people(marked)["101"]
    assert lost.by_id
    with pytest.raises(BadMatch, match="list of replaced ids"):
        decided.say(marked.db, HERE, {lost.key: "00101"})
    before = marked.rows()
    decided.say(marked.db, HERE, {lost.key: ""})
    assert set(people(marked)) == {"00999"}
    assert people(marked, said=True)["101"].student is None
    assert marked.rows() == before
    # What was said holds for the next file of the source.
    marked.done({"mode": "add"}, marks=absences([("101", "0110", DAYS[8])]))
    assert set(people(marked)) == {"00999"}
    assert people(marked, said=True)["101"].marks == 3
    decided.take_back(marked.db, HERE, people(marked, said=True)["101"].decision)
    assert set(people(marked)) == {"101", "00999"}
    assert is_sound(marked)


def test_staff_of_another_school_say_nothing_of_them(marked: Office):
    other = By("s", Viewer("staff", (marked.school("0120"),)))
    with pytest.raises(decided.NotAllowed):
        decided.say(marked.db, other, {people(marked)["101"].key: ""})
