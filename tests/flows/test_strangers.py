"""People of files who matched nobody: who sees whom, who they may be, and what saying so changes.

Seven students are at 0110, two at 0120. Somebody comes to chess twice as "Ana Rhea", who is on no roster so
spelt; with the eighth student at 0110 a figure would not be about children but about us.
"""

import pytest

from flows import history
from flows.accounts import HERE, By
from flows.database import store
from flows.doctor import examine
from flows.provenance import lines
from flows.strangers import decided, listed, sources
from flows.strangers.decided import BadMatch
from flows.student import student
from flows.viewer import ADMIN, BOARD, NotAllowed, Viewer
from store import batches
from tests.flows.conftest import MadeOnce
from tests.flows.exports import absences, calendar, roster, weekdays
from tests.flows.office import Office

pytestmark = pytest.mark.both_engines

DAYS = weekdays("2025-09-01", 2)
HEADS = ["Student ID", "School", "Grade", "Gender", "First Name", "Last Name", "School Year"]
PEOPLE = [
    ("00100", "0110", "7", "F", "Anna", "Rhea"),
    ("00101", "0110", "7", "M", "Ben", "Quill"),
    ("00102", "0110", "7", "F", "Cy", "Dunn"),
    ("00103", "0110", "8", "M", "Cy", "Dunn"),
    ("00104", "0110", "8", "M", "Eli", "Frost"),
    ("00105", "0110", "8", "M", "Gus", "Hart"),
    ("00106", "0110", "8", "M", "Ivo", "Jahn"),
    ("00200", "0120", "7", "F", "Anna", "Rhea"),
    ("00201", "0120", "7", "F", "Kim", "Lund"),
]
CHESS = [
    ("Ana Rhea", "", "0110", "2025-09-02"),
    ("Ana Rhea", "", "0110", "2025-09-03"),
    ("Cy Dunn", "", "0110", "2025-09-02"),
    ("", "tablet@school.org", "0110", "2025-09-02"),
    ("Zoe Zimmer", "", "0110", "2025-09-02"),
    ("Ana Rhea", "", "0120", "2025-09-03"),
]
BY_ID = "Student ID,Name,Date,Activity,School\n00104,Eli Frost,2025-09-02,Garden,0110\n" + (
    "101,Ben Quill,2025-09-02,Garden,0110\n00109,Gus Hart,2025-09-02,Garden,0110\n"
)
SURVEY = "Timestamp,School,Your role,Student ID,I feel safe at school,I like my school\n" + "".join(
    f"2025-09-1{n} 09:00:00,0110,Student,{student},Agree,Disagree\n"
    for n, student in enumerate(("00100", "00101", "103", "777", "777", "777"))
)


def names(rows=CHESS) -> str:
    """A sign-in list with names and addresses."""
    lines = ["Name,Email,Date,Activity,School"]
    return "\n".join([*lines, *(f"{name},{mail},{day},Chess,{at}" for name, mail, at, day in rows)]) + "\n"


def _chess(office: Office) -> None:
    office.done(
        calendar=calendar(["0110", "0120"], DAYS),
        roster=roster(PEOPLE, HEADS),
        marks=absences([("00106", "0110", DAYS[0]), ("00106", "0110", DAYS[-1])]),
        chess=names(),
    )


@pytest.fixture
def chess(made_once: MadeOnce) -> Office:
    return made_once(_chess)


def people(office: Office, viewer: Viewer = ADMIN, **where) -> dict[str, listed.Shown]:
    """Those on the list by what the file calls them, "@" with the school's code where it is 0120."""
    return {
        (one.told.name or one.told.email or one.code) + ("@0120" if one.place == "0120" else ""): one
        for one in listed.page(office.db, viewer, **where)
    }


def proposed(one: listed.Shown) -> list[tuple[str, int]]:
    return [(each.code, each.score) for each in one.proposals]


def test_each_is_told_as_typed_with_where_why_and_who_it_may_be(chess: Office):
    found = people(chess)
    assert set(found) == {"Ana Rhea", "Cy Dunn", "tablet@school.org", "Zoe Zimmer", "Ana Rhea@0120"}
    ana = found["Ana Rhea"]
    assert (ana.told.file, ana.told.line, ana.marks) == ("chess.csv", 2, 2)
    assert (ana.first_day, ana.last_day, ana.why) == ("2025-09-02", "2025-09-03", "near")
    # Of 17 letters and blanks of both all but one are alike: 16 / 17.
    assert proposed(ana) == [("00100", 94)]
    assert (found["Cy Dunn"].why, proposed(found["Cy Dunn"])) == ("several", [("00102", 100), ("00103", 100)])
    assert (found["tablet@school.org"].why, found["Zoe Zimmer"].why) == ("email", "no_name")
    assert proposed(found["Ana Rhea@0120"]) == [("00200", 94)]


def test_an_id_that_nobody_has_is_told_with_the_name_beside_it(chess: Office):
    chess.done(garden=BY_ID)
    found = {one.code: one for one in people(chess).values() if one.code}
    assert (found["101"].why, proposed(found["101"])) == ("zeros", [("00101", 100)])
    assert (found["00109"].why, found["00109"].told.name) == ("no_id", "Gus Hart")
    assert proposed(found["00109"]) == [("00105", 100)]


def test_an_id_of_a_survey_is_told_with_how_many_gave_it_and_no_answer(chess: Office):
    chess.done(survey=SURVEY)
    found = {one.code: one for one in people(chess).values() if one.survey}
    assert {code: (one.marks, one.why) for code, one in found.items()} == {
        "103": (1, "zeros"),
        "777": (3, "no_id"),
    }
    assert proposed(found["103"]) == [("00103", 100)]
    assert "Agree" not in repr(found)


def test_an_id_of_a_roster_that_was_taken_back_says_so(office: Office):
    office.done(calendar=calendar(["0110"], DAYS), roster=roster(PEOPLE[:6], HEADS))
    (late,) = office.done({"mode": "add"}, late=roster(PEOPLE[6:7], HEADS))
    office.done(garden=BY_ID.replace("00104,Eli Frost", "00106,Ivo Jahn"))
    assert "00106" not in {one.code for one in people(office).values()}
    office.undo(late.batch)
    assert {one.code: one.why for one in people(office).values()}["00106"] == "gone"


def test_what_is_said_counts_at_once_and_is_taken_back_exactly(chess: Office):
    assert chess.number("reach")[:2] == (0, 9)
    before = chess.rows()
    ana = people(chess)["Ana Rhea"]
    decided.say(chess.db, HERE, {ana.key: "00100"})
    # At 0110 alone: the one of the same name at 0120 is still nobody.
    assert chess.number("reach")[:2] == (1, 9)
    assert chess.number("reach", school=chess.school("0120"))[:2] == (0, 2)
    assert set(people(chess)) == {"Cy Dunn", "tablet@school.org", "Zoe Zimmer", "Ana Rhea@0120"}
    said = people(chess, said=True)["Ana Rhea"]
    assert (said.student.code, said.student.name, said.who) == ("00100", "Anna Rhea", "This computer")
    assert chess.rows() == chess.rebuilt()
    assert [check.name for check in examine(chess.db, lambda _: None) if not check.ok] == []
    decided.take_back(chess.db, HERE, said.decision)
    assert chess.rows() == before
    assert "Ana Rhea" in people(chess)


def test_the_match_rate_counts_who_was_said_to_be_a_student(chess: Office):
    (garden,) = chess.done(garden=BY_ID)

    def counts(batch: int) -> tuple[int, int]:
        with store(chess.db).reading() as tx:
            held = batches.counts(tx, [batch])[batch]
        return held["matched"], held["with_id"]

    assert counts(garden.batch) == (1, 3)
    assert counts(garden.batch - 1) == (0, 0)
    found = {one.code or one.told.name: one for one in listed.page(chess.db, ADMIN)}
    decided.say(chess.db, HERE, {found["101"].key: "00101"})
    # A name has no id; two rows of somebody who is known by now are two with one.
    decided.say(chess.db, HERE, {people(chess)["Ana Rhea"].key: "00100"})
    assert (counts(garden.batch), counts(garden.batch - 1)) == ((2, 3), (2, 2))
    chess.rebuilt()
    assert (counts(garden.batch), counts(garden.batch - 1)) == ((2, 3), (2, 2))
    for one in listed.page(chess.db, ADMIN, said=True):
        decided.take_back(chess.db, HERE, one.decision)
    assert (counts(garden.batch), counts(garden.batch - 1)) == ((1, 3), (0, 0))


def test_the_next_file_of_the_source_is_not_asked_again(chess: Office):
    decided.say(chess.db, HERE, {people(chess)["Ana Rhea"].key: "00100"})
    decided.say(chess.db, HERE, {people(chess)["Zoe Zimmer"].key: ""})
    who = (("Ana Rhea", "0110"), ("Zoe Zimmer", "0110"), ("Ana Rhea", "0120"))
    later = [(name, "", at, "2025-09-09") for name, at in who]
    (batch,) = chess.done({"mode": "add"}, chess=names(later))
    # Neither is proposed again; nobody was asked about the other one of her name.
    assert batch.people == ()
    with store(chess.db).reading() as tx:
        held = batches.counts(tx, [batch.batch])[batch.batch]
    assert (held["matched"], held["with_id"]) == (1, 1)
    assert set(people(chess)) == {"Cy Dunn", "tablet@school.org", "Ana Rhea@0120"}
    assert {name: one.marks for name, one in people(chess, said=True).items()} == {
        "Ana Rhea": 3,
        "Zoe Zimmer": 2,
    }
    assert chess.rows() == chess.rebuilt()


def test_none_of_ours_is_asked_no_more_and_still_not_matched(chess: Office):
    before = chess.rows()
    decided.say(chess.db, HERE, {people(chess)["Zoe Zimmer"].key: ""})
    assert "Zoe Zimmer" not in people(chess)
    assert people(chess, said=True)["Zoe Zimmer"].student is None
    assert chess.rows() == before
    (source,) = sources.sources_of(chess.db, ADMIN)
    assert (source.open, source.said) == (4, 1)
    assert decided.say_of_source(chess.db, HERE, source.number) == 4
    assert people(chess) == {}
    assert len(listed.page(chess.db, ADMIN, said=True)) == 5


def test_what_a_student_answered_under_a_lost_id_is_known_of_them(chess: Office):
    chess.done(survey=SURVEY)
    place = chess.school("0110")
    assert student(chess.db, ADMIN, "00103", school=place).surveys == ()
    found = {one.code: one for one in people(chess).values() if one.survey}
    decided.say(chess.db, HERE, {found["103"].key: "00103"})
    assert [day for _, day in student(chess.db, ADMIN, "00103", school=place).surveys] == ["2025-09-12"]
    assert "103" not in {one.code for one in people(chess).values()}
    assert chess.rows() == chess.rebuilt()


def test_a_roster_that_knows_the_id_by_now_is_believed(chess: Office):
    chess.done(garden=BY_ID)
    found = {one.code: one for one in people(chess).values() if one.code}
    decided.say(chess.db, HERE, {found["00109"].key: "00105"})
    assert chess.number("reach")[:2] == (2, 9)
    (late,) = chess.done({"mode": "add"}, late=roster([("00109", "0110", "8", "M", "Gus", "Harter")], HEADS))
    # Gus Harter came, and Gus Hart did not.
    assert chess.number("reach")[:2] == (2, 10)
    assert chess.rows() == chess.rebuilt()
    chess.undo(late.batch)
    assert chess.number("reach")[:2] == (2, 9)
    assert chess.rows() == chess.rebuilt()


def test_the_lines_of_who_was_matched_are_behind_the_number(chess: Office):
    decided.say(chess.db, HERE, {people(chess)["Ana Rhea"].key: "00100"})
    told = lines(chess.db, ADMIN, "reach", school=chess.school("0110"), student="00100")
    came = told[told["table"] == "participation"]
    assert came[["file", "line", "student"]].drop_duplicates().values.tolist() == [
        ["chess.csv", 2, "00100"],
        ["chess.csv", 3, "00100"],
    ]


def test_nobody_of_another_school_is_listed_proposed_or_found(chess: Office):
    here, there = chess.school("0110"), chess.school("0120")
    staff, principal = By("s", Viewer("staff", (there,))), By("p", Viewer("principal", (there,)))
    for by in (staff, principal):
        assert set(people(chess, by.viewer)) == {"Ana Rhea@0120"}
        assert [one.open for one in sources.sources_of(chess.db, by.viewer)] == [1]
        with pytest.raises(NotAllowed):
            listed.page(chess.db, by.viewer, school=here)
    ana = people(chess, staff.viewer)["Ana Rhea@0120"]
    assert listed.search(chess.db, staff.viewer, ana.key, "00100") == ()
    assert [one.code for one in listed.search(chess.db, staff.viewer, ana.key, "rhea")] == ["00200"]
    assert [one.code for one in listed.search(chess.db, ADMIN, ana.key, "00100")] == ["00100"]
    other = people(chess)["Ana Rhea"].key
    with pytest.raises(NotAllowed):
        listed.search(chess.db, staff.viewer, other, "rhea")
    with pytest.raises(NotAllowed):
        decided.say(chess.db, staff, {other: "00200"})
    with pytest.raises(BadMatch):
        decided.say(chess.db, staff, {ana.key: "00100"})
    decided.say(chess.db, HERE, {other: "00100"})
    (said,) = listed.page(chess.db, ADMIN, said=True)
    with pytest.raises(NotAllowed):
        decided.take_back(chess.db, staff, said.decision)


def test_a_student_of_another_school_is_not_told_where_somebody_was_said_to_be_one(chess: Office):
    decided.say(chess.db, HERE, {people(chess)["Ana Rhea@0120"].key: "00100"})
    viewer = Viewer("staff", (chess.school("0120"),))
    (told,) = listed.page(chess.db, viewer, said=True)
    assert (told.student, told.elsewhere) == (None, True)
    assert "Anna" not in repr(told)
    (whole,) = listed.page(chess.db, ADMIN, said=True)
    assert (whole.student.code, whole.elsewhere) == ("00100", False)


def test_a_principal_sees_them_and_says_nothing(chess: Office):
    principal = By("p", Viewer("principal", (chess.school("0110"),)))
    ana = people(chess, principal.viewer)["Ana Rhea"]
    with pytest.raises(NotAllowed):
        decided.say(chess.db, principal, {ana.key: "00100"})


@pytest.mark.parametrize("role", ["board", "partner", "viewer"])
def test_roles_that_see_no_people_are_refused(chess: Office, role):
    key = people(chess)["Ana Rhea"].key
    viewer = BOARD if role == "board" else Viewer(role)
    assert sources.sources_of(chess.db, viewer) == ()
    for refused in (
        lambda: listed.page(chess.db, viewer),
        lambda: listed.search(chess.db, viewer, key, "rhea"),
        lambda: decided.say(chess.db, By("b", viewer), {key: "00100"}),
        lambda: decided.take_back(chess.db, By("b", viewer), "none"),
    ):
        with pytest.raises(NotAllowed):
            refused()


def test_pages_follow_one_another_and_a_file_can_be_chosen(chess: Office):
    chess.done(garden=BY_ID)
    every = listed.page(chess.db, ADMIN)
    assert len(every) == 7
    assert [one.key for one in listed.page(chess.db, ADMIN, first=2, most=3)] == [
        one.key for one in every[2:5]
    ]
    garden = next(one for one in sources.sources_of(chess.db, ADMIN) if "Garden" in one.name)
    assert {one.code for one in listed.page(chess.db, ADMIN, source=garden.number)} == {"101", "00109"}


def test_every_decision_is_in_the_history(chess: Office):
    decided.say(chess.db, HERE, {people(chess)["Ana Rhea"].key: "00100"})
    decided.say(chess.db, HERE, {people(chess)["Zoe Zimmer"].key: ""})
    decided.take_back(chess.db, HERE, people(chess, said=True)["Ana Rhea"].decision)
    assert {one.what for one in history.told(chess.db, HERE).lines} >= {
        "Said which student somebody of a file is",
        "Said that somebody of a file is no student",
        "Took back who somebody of a file is",
    }


def test_what_was_said_twice_or_is_gone_is_told(chess: Office):
    ana = people(chess)["Ana Rhea"]
    decided.say(chess.db, HERE, {ana.key: "00100"})
    decided.say(chess.db, HERE, {ana.key: "00101"})
    assert chess.number("reach")[:2] == (1, 9)
    assert chess.rows() == chess.rebuilt()
    (said,) = listed.page(chess.db, ADMIN, said=True)
    assert said.student.code == "00101"
    decided.take_back(chess.db, HERE, said.decision)
    with pytest.raises(BadMatch):
        decided.take_back(chess.db, HERE, said.decision)
    with pytest.raises(BadMatch):
        decided.say(chess.db, HERE, {(ana.key[0], ana.key[1], 99999): "00100"})
