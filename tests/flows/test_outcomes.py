"""Student outcomes from the file to the figure, by hand: the district of ``tests.flows.district``.

All are in grade 7; 1001-1005 and 1021-1025 came to Chess at Alder (0110).
"""

import pytest

from flows import uploads
from flows.dressed import ALONE
from flows.figures import figure
from flows.intake.results import Batch
from flows.viewer import ADMIN, BOARD
from tests.flows.district import ALDER, BIRCH
from tests.flows.office import Office

Row = tuple[float, float]


def averages(year: str, points: dict[str, str], term: str = "") -> str:
    lines = [f"{student},{year},{term},{mean}" for student, mean in points.items()]
    return "\n".join(["Student ID,School Year,Term,Unweighted GPA", *lines]) + "\n"


def suspended(*lines: str) -> str:
    return "\n".join(["Student ID,School,Date,Suspension,Days", *lines]) + "\n"


def complete(*lines: str) -> str:
    return "\n".join(["School,School Year,Complete List,Complete Up To", *lines]) + "\n"


def counted(office: Office, key: str, by: str = "", school: str = "") -> dict[str, Row]:
    """Count and n of each row, by its code; of who is weighed the share."""
    place = office.school(school) if school else 0
    rows = figure(office.db, key, ADMIN, by=by, school=place).rows
    return {
        row["grp"]: (row["value"] if row["count"] != row["count"] else row["count"], row["n"])
        for row in rows.to_dict("records")
    }


def test_the_average_of_participants_stands_beside_that_of_the_others(hand_made):
    before = {"1001": "2.9", "1002": "2.99", "1003": "3.0", "1011": "2.5", "1012": "2.5", "9998": "1.0"}
    now = {"1001": "3.1", "1002": "2.99", "1003": "3.5", "1011": "2.4", "1012": "2.6", "9998": "2.0"}
    hand_made.done(before=averages("2024-25", before), now=averages("2025-26", now))
    # 1003 began at 3.0, which is not below it; the same average is not a higher one.
    told = counted(hand_made, "gpa_improved", "took_part")
    # All of them began between 2.5 and 3: half of the others rose.
    assert told == {"whole": (2, 4), "yes": (1, 2), "no": (0.5, 2)}


def test_terms_stand_for_a_year_that_has_no_average_of_its_own(hand_made):
    hand_made.done(
        fall=averages("2024-25", {"1001": "2.0", "1002": "2.0"}, "Fall"),
        spring=averages("2024-25", {"1001": "3.0", "1002": "3.0"}, "Spring"),
        whole=averages("2024-25", {"1002": "2.9"}),
        now=averages("2025-26", {"1001": "2.6", "1002": "2.6"}),
    )
    # Files of one school year are each in full: the last before "now" is the year's own.
    assert counted(hand_made, "gpa_improved")["whole"] == (0, 1)


def test_nobody_is_taken_to_have_had_no_suspension_before_a_list_is_said_to_be_complete(hand_made):
    hand_made.done(list=suspended("1001,0110,2025-09-09,OSS,2"))
    assert figure(hand_made.db, "discipline_rate", ADMIN).rows.empty
    hand_made.done(complete=complete("0110,2025-26,Suspensions,2025-09-26"))
    assert counted(hand_made, "discipline_rate", school="0110") == {"whole": (1, 41)}
    # 3001 was at Birch, too, whose list is not: they count at Alder, and not in the district.
    assert counted(hand_made, "discipline_rate") == {"whole": (1, 40)}
    hand_made.done(all=complete(",2025-26,Suspensions,2025-09-26"))
    assert counted(hand_made, "discipline_rate") == {"whole": (1, 81)}


@pytest.mark.both_engines
def test_fewer_suspensions_are_told_of_whole_years_alone(hand_made):
    hand_made.done(
        list=suspended(
            "1001,0110,2024-10-01,ISS,1",
            "1001,0110,2024-11-01,ISS,1",
            "1001,0110,2025-09-02,ISS,1",
            "1002,0110,2024-10-01,ISS,1",
            "1002,0110,2025-09-02,ISS,1",
            "1011,0110,2024-10-01,ISS,1",
            "1012,0110,2024-10-01,OSS,1",
            "2001,0120,2024-10-01,ISS,1",
        ),
        so_far=complete("0110,2024-25,Suspensions,", "0110,2025-26,Suspensions,2025-09-26"),
    )
    assert figure(hand_made.db, "suspensions_down", ADMIN).rows.empty
    hand_made.done(whole=complete("0110,2024-25,Suspensions,", "0110,2025-26,Suspensions,"))
    # 1001 had two and has one; 1002 has as many; 1011 none now. 1012 was never suspended in school.
    told = counted(hand_made, "suspensions_down", "took_part")
    # Beside 1002, who had one, stands 1011; nobody beside 1001, who had two.
    assert told == {"whole": (2, 3), "yes": (1, 2), "no": (1.0, 1)}
    made = figure(hand_made.db, "suspensions_down", ADMIN, by="took_part")
    assert (ALONE, 1) in made.left_out
    assert made.rows.set_index("grp").loc["yes", "gap"] == -1


MARKS = """Student ID,School,School Year,Term,Course,Core,Mark,Passed
1001,0110,2025-26,S1,Algebra,Yes,B,Yes
1001,0110,2025-26,S1,Art,No,F,No
1002,0110,2025-26,S1,Algebra,Yes,F,No
1003,0110,2025-26,S1,Algebra,Yes,B,Yes
1003,0110,2025-26,S1,History,,F,No
1004,0110,2025-26,S1,Algebra,Yes,C,
1005,0110,2025-26,S1,Algebra,Yes,B,Yes
1005,0110,2025-26,S2,Algebra,Yes,,
1006,0110,2025-26,S1,Art,No,A,Yes
"""


def test_who_fails_no_core_course_passes_and_who_may_have_failed_is_not_known(hand_made):
    hand_made.done(marks=MARKS)
    # 1001 and 1005 pass, 1002 fails; of 1003 a failed course may be core, of 1004 nobody says, 1006 has none.
    assert counted(hand_made, "course_passing")["whole"] == (2, 3)
    assert counted(hand_made, "course_passing", "took_part", "0110") == {"whole": (2, 3), "yes": (2, 3)}


def test_growth_ratings_goals_and_what_came_after_are_told_of_whom_a_file_tells(hand_made):
    growth = "Student ID,School Year,Subject,Met,Rule\n1001,2025-26,ELA,Yes,A\n1002,2025-26,Reading,No,A\n"
    ratings = "Student ID,School Year,Engagement in learning\n1001,2025-26,Improved\n"
    goals = (
        "Student ID,Due,Goal,Met\n1001,2026-05-01,Attendance,Yes\n1001,2026-05-01,Behavior,No\n"
        "1002,2026-05-01,Attendance,Yes\n1003,2026-05-01,SEL,\n"
    )
    after = "Student ID,School Year,Promoted,Graduated on time\n1001,2025-26,Yes,\n1002,2025-26,Retained,No\n"
    hand_made.done(growth=growth, ratings=ratings, goals=goals, after=after)
    assert counted(hand_made, "growth_reading")["whole"] == (1, 2)
    assert figure(hand_made.db, "growth_maths", ADMIN).rows.empty
    assert figure(hand_made.db, "teacher_rated", ADMIN).rows.empty  # grade 7 is beyond the measure
    assert counted(hand_made, "case_goals_met", "case_goal") == {
        "whole": (1, 2),
        "attendance": (2, 2),
        "behaviour": (0, 1),
    }
    assert counted(hand_made, "promotion")["whole"] == (1, 2)
    assert counted(hand_made, "on_time_graduation")["whole"] == (0, 1)


def test_a_list_loaded_again_takes_back_what_it_no_longer_holds(hand_made):
    text = "Student ID,School,School Year,Promoted\n1001,0110,2025-26,Yes\n1002,0110,2025-26,No\n"
    hand_made.done(after=text)
    (again,) = hand_made.done(later=text.replace("1002,0110,2025-26,No\n", ""))
    assert (again.withdrawn, counted(hand_made, "promotion")["whole"]) == (1, (1, 1))
    hand_made.undo(again.batch)
    assert counted(hand_made, "promotion")["whole"] == (1, 2)


@pytest.mark.both_engines
def test_all_is_the_same_counted_from_scratch_and_undone(hand_made):
    clean = hand_made.rows()
    batches: list[Batch] = []
    batches += hand_made.done(
        before=averages("2024-25", dict.fromkeys(ALDER, "2.5")),
        now=averages("2025-26", dict.fromkeys([*ALDER[:30], *BIRCH], "2.6")),
        marks=MARKS,
        list=suspended("1001,0110,2025-09-09,OSS,2", "3001,0110,2025-09-09,OSS,2"),
        complete=complete("0110,2025-26,Suspensions,", "0120,2025-26,Suspensions,"),
    )
    counted_now = hand_made.rows()
    assert hand_made.rebuilt() == counted_now
    for batch in reversed(batches):
        hand_made.undo(batch.batch)
    assert hand_made.rows() == clean


def test_ids_on_no_roster_are_kept_counted_and_named(hand_made):
    (batch,) = hand_made.done(list=suspended("1001,0110,2025-09-09,OSS,2", "7777,0110,2025-09-09,ISS,1"))
    assert [problem.code for problem in batch.problems] == ["not_on_roster"]
    listed = next(row for row in uploads.uploads(hand_made.db) if row["batch"] == batch.batch)
    assert listed["live"]
    rows = figure(hand_made.db, "match_rate", ADMIN, by="source").rows
    mine = rows[rows["label"] == "Student outcomes"].iloc[0]
    assert (mine["count"], mine["n"]) == (1, 2)


@pytest.mark.parametrize("key", ["gpa_improved", "suspensions_down", "teacher_rated", "case_goals_met"])
def test_what_would_tell_of_each_is_in_no_edition(hand_made, key):
    hand_made.done(now=averages("2025-26", dict.fromkeys(ALDER, "2.5")))
    assert figure(hand_made.db, key, BOARD).rows.empty
