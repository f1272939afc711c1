"""Staff of some schools load, see and take back files of these alone, however a file was forged."""

import io

import pytest
from openpyxl import load_workbook

from flows import choices, uploads
from flows.figures import figure
from flows.intake import File, check, load
from flows.uploads import NoSuchBatch
from flows.viewer import ADMIN, NotAllowed, Viewer
from tables import HOME_DISTRICT
from tests.flows import district
from tests.flows.exports import absences, google, roster, signin
from tests.flows.office import read
from tests.loaders.tools import text

DAY = "2025-09-10"
ANSWERS = {"coverage": "file", "mode": "add"}
MINE = absences([("1001", "0110", DAY), ("1003", "0110", DAY)])
BAD = absences([("2001", "0120", DAY), ("2002", "0120", "2025-09-31")])


@pytest.fixture
def alder(hand_made) -> Viewer:
    """Somebody of Alder's office."""
    return Viewer("staff", (hand_made.school("0110"),))


def offer(office, viewer: Viewer, *, dry_run: bool = False, **files: str):
    return office.offer(files, ANSWERS, viewer=viewer, dry_run=dry_run, who="a test")


@pytest.mark.both_engines
def test_a_file_of_the_own_school_is_loaded_and_taken_back(hand_made, alder):
    before = hand_made.rows()
    [batch] = offer(hand_made, alder, mine=MINE).batches
    assert batch.changed == 2
    assert {move["school"] for move in batch.moved} <= {"0110"}
    listed = [row["file"] for row in uploads.uploads(hand_made.db, alder)]
    assert listed == ["mine.csv", "chess.csv"], "what was loaded of Alder alone"
    uploads.undo(hand_made.db, batch.batch, alder)
    assert hand_made.rows() == before


@pytest.mark.parametrize("dry_run", [False, True])
@pytest.mark.parametrize(
    "file",
    [
        absences([("2001", "0120", DAY)]),
        absences([("1001", "0110", DAY), ("2001", "0120", DAY)]),
        absences([("1001", "Birch", DAY)]),
        absences([("1001", "birch ", DAY)]),
        roster([["1001", "0110", "7", "M"], ["2001", "0120", "7", "M"]]),
        signin("Chess", "Knights", "Birch", district.CHESS, [("2001", "XXX"), ("2002", "XAX")]),
    ],
)
def test_a_file_that_speaks_of_another_school_is_refused_whole(hand_made, alder, file, dry_run):
    before = hand_made.everything()
    with pytest.raises(NotAllowed, match="not yours"):
        offer(hand_made, alder, dry_run=dry_run, theirs=file)
    assert hand_made.everything() == before


def test_one_file_of_another_school_keeps_back_those_of_the_own(hand_made, alder):
    before = hand_made.everything()
    with pytest.raises(NotAllowed, match=r"theirs\.csv"):
        offer(hand_made, alder, mine=MINE, theirs=absences([("2001", "0120", DAY)]))
    assert hand_made.everything() == before


def test_files_of_other_schools_are_neither_listed_nor_read_nor_taken_back(hand_made, alder):
    [theirs] = hand_made.done(ANSWERS, theirs=BAD)
    assert [row["file"] for row in uploads.uploads(hand_made.db, alder)] == ["chess.csv"]
    for number in (theirs.batch, 1, 999):
        with pytest.raises(NoSuchBatch, match="of your schools"):
            uploads.undo(hand_made.db, number, alder)
        with pytest.raises(NotAllowed):
            uploads.rejected(hand_made.db, number, alder)
        with pytest.raises(NotAllowed):
            uploads.lines_to_correct(hand_made.db, number, viewer=alder)
    assert theirs.batch in hand_made.live()


def test_a_forged_workbook_of_corrections_reads_nothing_of_another_school(hand_made, alder):
    """It names an upload and lines; what stands there would be told beside what is wrong with it."""
    [theirs] = hand_made.done(ANSWERS, theirs=BAD)
    forged = io.BytesIO()
    load_workbook(io.BytesIO(uploads.lines_to_correct(hand_made.db, theirs.batch))).save(forged)
    file = File("corrections.xlsx", forged.getvalue())
    for dry_run in (True, False):
        told = load(hand_made.db, [(file, check(file))], viewer=alder, dry_run=dry_run)
        assert not told.batches
        assert [problem.code for waiting in told.waiting for problem in waiting.problems] == ["upload_gone"]
    told = load(hand_made.db, [(file, check(file))], viewer=ADMIN, dry_run=True)
    assert [problem.code for waiting in told.waiting for problem in waiting.problems] != ["upload_gone"]


def survey(office, viewer: Viewer, school: str, source: str, hour: int):
    """Load a form with one answer, given for a school."""
    answers = {"school": school} if school else {}
    files = read({f"form{hour}": google([f"9/15/2025 {hour}:00:00"])}, answers)
    return load(office.db, files, answers=answers, source=source, viewer=viewer)


@pytest.mark.both_engines
def test_a_survey_is_of_the_own_school_if_all_of_its_source_is(hand_made, alder):
    assert survey(hand_made, alder, "0110", "Climate of Alder", 8).batches
    assert survey(hand_made, alder, "0110", "Climate of Alder", 9).batches
    assert survey(hand_made, ADMIN, "0120", "Climate of all", 10).batches
    before = hand_made.everything()
    with pytest.raises(NotAllowed):  # a later export would take back what Birch said
        survey(hand_made, alder, "0110", "Climate of all", 11)
    with pytest.raises(NotAllowed):  # nobody knows of which school it is
        survey(hand_made, alder, "", "Climate", 12)
    assert hand_made.everything() == before


def test_names_are_proposed_of_the_own_students_alone(hand_made, alder):
    named = ["Student ID", "School", "Grade", "Gender", "First Name", "Last Name", "School Year"]
    people = [
        ["1001", "0110", "7", "F", "Rosa", "Parks", "2025-26"],
        ["2001", "0120", "7", "F", "Ada", "Lovelace", "2025-26"],
    ]
    hand_made.done({"mode": "add"}, names=roster(people, named))
    heads = ["Name (Original Name)", "User Email", "Join Time", "Leave Time", "Duration (Minutes)"]
    came = ["11/14/2025 06:00:00 PM", "11/14/2025 06:20:00 PM", 20]
    meeting = text([heads, ["Rosa Parks", "", *came], ["Ada Lovelace", "", *came]])
    answers = {"school": "0110", "activity": "CHESS"}
    file = File("zoom.csv", meeting)
    for viewer, students in ((ADMIN, {"1001", "2001"}), (alder, {"1001"})):
        told = load(
            hand_made.db, [(file, check(file, answers))], answers=answers, viewer=viewer, dry_run=True
        )
        assert {one.student for batch in told.batches for one in batch.people} == students


def test_a_question_which_school_names_the_own_ones(hand_made, alder):
    for viewer, schools in ((ADMIN, {"0110", "0120"}), (alder, {"0110"})):
        [waits] = offer(hand_made, viewer, dry_run=True, odd=absences([("1001", "Aldr", DAY)])).waiting
        assert [set(need.choices) - {"new"} for need in waits.needs] == [schools]


@pytest.mark.parametrize("role", ["principal", "board", "partner", "viewer"])
def test_nobody_but_the_office_loads(hand_made, role):
    viewer = Viewer(role, (hand_made.school("0110"),))
    with pytest.raises(NotAllowed, match="office"):
        load(hand_made.db, read({"mine": MINE}, ANSWERS), answers=ANSWERS, viewer=viewer)


def test_a_student_who_moved_counts_in_each_school_by_the_time_there(hand_made):
    """3001 is at Alder for ten days and then at Birch for ten, and misses one day in each."""
    schools = {code: hand_made.school(code) for code in ("0110", "0120")}
    for viewer in (
        *(Viewer("principal", (school,)) for school in schools.values()),
        Viewer("principal", tuple(sorted(schools.values()))),
    ):
        for code, absent in (("0110", 23), ("0120", 18)):
            if not viewer.within(schools[code]):
                with pytest.raises(NotAllowed):
                    figure(hand_made.db, "S1", viewer, school=schools[code])
                continue
            (row,) = figure(hand_made.db, "S1", viewer, school=schools[code]).rows.to_dict("records")
            # Forty students of twenty days and one of ten.
            assert (row["n"], row["value"]) == (41, pytest.approx(1 - absent / 810))


@pytest.mark.parametrize("role", ["staff", "principal", "board", "partner", "viewer"])
def test_a_scope_of_schools_holds_for_every_role(hand_made, role):
    alder, birch = hand_made.school("0110"), hand_made.school("0120")
    viewer = Viewer(role, (alder,))
    assert figure(hand_made.db, "S2", viewer, school=alder).place == "Alder"
    assert figure(hand_made.db, "S2", viewer, school=HOME_DISTRICT).left_out == ()
    for place in (birch, 99_999):
        with pytest.raises(NotAllowed):
            figure(hand_made.db, "S2", viewer, school=place)


def test_a_year_that_another_school_has_begun_is_not_offered(hand_made, alder):
    """One child of Birch on next year's roster."""
    next_year = roster([["2001", "0120", "8", "F", "2026-27"]])
    hand_made.done(ANSWERS, next_year=next_year)
    assert choices.fresh(hand_made.db, ADMIN).years == [2026, 2025]
    assert choices.fresh(hand_made.db, alder).years == [2025]
    principal = Viewer("principal", (hand_made.school("0120"),))
    assert choices.fresh(hand_made.db, principal).years == [2026, 2025]


@pytest.mark.both_engines
def test_what_others_load_moves_no_day_that_is_told_of_ones_own(hand_made, alder):
    """Found so: how far attendance of the whole district is known stood below a principal's figures."""

    def told(viewer: Viewer) -> tuple[object, ...]:
        known = choices.fresh(hand_made.db, viewer)
        own = figure(hand_made.db, "chronic_absence", viewer)
        return known.attendance_to, known.surveys_to, known.years, own.as_of, own.period

    before, district_before = told(alder), told(ADMIN)
    later = absences([("2001", "0120", "2025-12-10")])
    hand_made.done({"coverage": "2025-12-01 to 2025-12-31", "mode": "add"}, later=later)
    assert told(ADMIN) != district_before
    assert told(alder) == before
