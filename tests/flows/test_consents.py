"""Who refuses to take part in comparisons is in every count, and in no comparison.

Of the district made by hand (``tests.flows.district``): 1001-1005 and 1021-1025 of Alder came to Chess, of 41
students; chronic are 1001-1010 and 3001, who is at Alder and then at Birch.
"""

from math import isnan

import pytest

from flows import release
from flows.consents import refused
from flows.doctor import examine
from flows.figures import figure
from flows.viewer import ADMIN, BOARD, NotAllowed, Viewer
from tests.flows import district
from tests.flows.office import Office

pytestmark = pytest.mark.both_engines

COMPARED = ("average_daily_attendance", "chronic_absence")


def consents(*lines: str) -> str:
    return "\n".join(["Student ID,Purpose,Given,Since", *lines]) + "\n"


REFUSED = consents(*(f"{student},Take part in comparisons,no," for student in ("1001", "1006", "1030")))


def beside(office: Office, key: str, by: str, group: str, school: str = "0110") -> tuple:
    """Count and n of a group, and how many others it is compared with."""
    place = {"school": office.school(school)} if school else {}
    rows = figure(office.db, key, ADMIN, by=by, **place).rows
    row = rows[rows["label"] == group].iloc[0]
    return row["count"], row["n"], row["n_others"]


def left_out(office: Office, key: str, by: str) -> dict[str, int]:
    return dict(figure(office.db, key, ADMIN, by=by, school=office.school("0110")).left_out)


def test_a_comparison_leaves_out_who_refused_on_both_sides(hand_made: Office):
    assert beside(hand_made, "chronic_absence", "activity", "Chess") == (5, 10, 31)
    hand_made.done(consents=REFUSED)
    # Without 1001, who came and is chronic; without 1006 and 1030, who did not come.
    assert beside(hand_made, "chronic_absence", "activity", "Chess") == (4, 9, 29)
    assert beside(hand_made, "chronic_absence", "partner", "Knights") == (4, 9, 29)
    assert beside(hand_made, "chronic_absence", "took_part", "Took part") == (4, 9, 29)
    # Of the others 1007-1010 and 3001 are chronic, not 1006.
    assert beside(hand_made, "chronic_absence", "took_part", "Others") == (5, 29, 9)
    assert beside(hand_made, "average_daily_attendance", "activity", "Chess")[1:] == (9, 29)
    assert beside(hand_made, "chronic_absence", "activity", "Chess", school="") == (4, 9, 69)


def test_own_counts_keep_everyone(hand_made: Office):
    asked = [
        ("reach", ""),
        ("reach", "activity"),
        ("reach", "gender"),
        ("dosage", "activity"),
        ("dosage", ""),
    ]
    asked += [("chronic_absence", by) for by in ("", "gender", "grade")] + [("attendance_bands", "band")]
    asked += [("average_daily_attendance", by) for by in ("", "month", "gender")]

    def shown() -> list[str]:
        return [figure(hand_made.db, key, ADMIN, by=by).rows.to_json() for key, by in asked]

    before = shown()
    hand_made.done(consents=REFUSED)
    assert shown() == before
    for key in COMPARED:
        for by in ("activity", "took_part"):
            assert figure(hand_made.db, key, ADMIN, by=by).whole["n"] == 81


def test_a_comparison_tells_how_many_are_left_out(hand_made: Office):
    assert left_out(hand_made, "chronic_absence", "activity") == {}
    hand_made.done(consents=REFUSED)
    for by in ("activity", "partner", "took_part"):
        assert left_out(hand_made, "chronic_absence", by) == {"said no to being compared": 3}
    assert left_out(hand_made, "chronic_absence", "gender") == {}
    assert left_out(hand_made, "reach", "activity") == {}


def test_what_is_said_later_holds_and_is_taken_back_by_undo(hand_made: Office):
    before = hand_made.rows()
    (first,) = hand_made.done(consents=REFUSED)
    assert (first.format, first.new) == ("consents", 3)
    refused = hand_made.rows()
    assert refused == hand_made.rebuilt()
    (second,) = hand_made.done(later=consents("1001,comparison,yes,2025-10-01"))
    assert second.source == first.source
    # 1001 is back; the others, of whom the later list says nothing, still refuse.
    assert beside(hand_made, "chronic_absence", "activity", "Chess") == (5, 10, 29)
    assert hand_made.rows() == hand_made.rebuilt()
    hand_made.undo(second.batch)
    assert hand_made.rows() == refused
    hand_made.undo(first.batch)
    assert hand_made.rows() == before
    assert hand_made.done(consents=REFUSED)
    assert hand_made.rows()["cells"] == refused["cells"]


def test_the_same_list_again_changes_nothing(hand_made: Office):
    hand_made.done(consents=REFUSED)
    before = hand_made.rows()
    (again,) = hand_made.done(consents=REFUSED)
    assert again.again
    assert hand_made.rows() == before


def test_other_purposes_leave_comparisons_as_they_are(hand_made: Office):
    before = beside(hand_made, "chronic_absence", "activity", "Chess")
    hand_made.done(consents=consents("1001,Share with a partner,no,", "1002,Quote what was written,no,"))
    assert beside(hand_made, "chronic_absence", "activity", "Chess") == before
    assert left_out(hand_made, "chronic_absence", "activity") == {}


def test_those_who_work_with_the_students_see_how_many_refuse_what(hand_made: Office):
    assert refused(hand_made.db, ADMIN) == {}
    other = ("2001,Share with a partner,no,", "1001,Share with a partner,no,", "1002,quote,yes,")
    hand_made.done(consents=REFUSED, other=consents(*other))
    here = hand_made.school("0110")
    expected = {"Share with a partner": 1, "Take part in comparisons": 3}
    assert refused(hand_made.db, Viewer("principal", (here,))) == expected
    assert refused(hand_made.db, ADMIN, school=here) == expected
    assert refused(hand_made.db, ADMIN) == {"Share with a partner": 2, "Take part in comparisons": 3}
    assert refused(hand_made.db, BOARD) == {}
    with pytest.raises(NotAllowed):
        refused(hand_made.db, Viewer("principal", (hand_made.school("0120"),)), school=here)


def test_of_one_list_the_latest_day_holds(hand_made: Office):
    lines = (
        "1001,comparison,no,2025-10-01",
        "1001,comparison,yes,2025-09-01",
        "1002,comparison,yes,2025-09-01",
    )
    hand_made.done(consents=consents(*lines, "1002,comparison,no,"))
    # 1001 allowed it and refused it later; 1002 refused it before a day was told, and allowed it later.
    assert beside(hand_made, "chronic_absence", "activity", "Chess") == (4, 9, 31)


def test_a_student_of_two_schools_is_left_out_of_both_and_once_of_the_district(hand_made: Office):
    assert beside(hand_made, "chronic_absence", "took_part", "Others", school="") == (10, 71, 10)
    hand_made.done(consents=consents("3001,comparison,no,"))
    assert beside(hand_made, "chronic_absence", "took_part", "Others") == (5, 30, 10)
    assert beside(hand_made, "chronic_absence", "took_part", "Others", school="0120") == (4, 40, 0)
    assert beside(hand_made, "chronic_absence", "took_part", "Others", school="") == (9, 70, 10)
    assert hand_made.rows() == hand_made.rebuilt()


def test_who_gets_a_new_id_still_refuses(hand_made: Office):
    hand_made.done(consents=consents("O1001,comparison,no,2025-09-01"))
    assert beside(hand_made, "chronic_absence", "activity", "Chess") == (5, 10, 31)
    hand_made.done(crosswalk="Old Student ID,New Student ID\nO1001,1001\n")
    assert beside(hand_made, "chronic_absence", "activity", "Chess") == (4, 9, 31)
    hand_made.done(later=consents("1001,comparison,yes,2025-10-01"))
    assert beside(hand_made, "chronic_absence", "activity", "Chess") == (5, 10, 31)
    assert hand_made.rows() == hand_made.rebuilt()


def test_ids_on_no_roster_are_named_and_hold_once_they_are_on_one(hand_made: Office):
    (batch,) = hand_made.done(consents=consents("7777,comparison,no,"))
    assert [problem.code for problem in batch.problems] == ["not_on_roster"]
    assert "7777" in batch.problems[0].what
    roster = "Student ID,School,Grade,Gender,School Year\n7777,0110,7,F,2025-2026\n"
    hand_made.done({"mode": "add"}, more=roster)
    # He is there all days, and refuses: one more of everybody, no one more of the others.
    assert hand_made.number("chronic_absence")[:2] == (15, 82)
    assert beside(hand_made, "chronic_absence", "activity", "Chess") == (5, 10, 31)


def test_everything_kept_is_as_it_should_be(hand_made: Office):
    hand_made.done(consents=REFUSED)
    assert [check.name for check in examine(hand_made.db, lambda _: None) if not check.ok] == []


def board(office: Office) -> tuple[bool, float, float]:
    """Whether the comparison of Chess is hidden from the board, its n and that of the others."""
    release.publish(office.db, ADMIN, "test")
    rows = figure(office.db, "average_daily_attendance", BOARD, by="activity").rows
    row = rows[rows["label"] == "Chess"].iloc[0]
    assert bool(row["hidden"]) == isnan(row["n"]) == isnan(row["n_others"])
    return bool(row["hidden"]), row["n"], row["n_others"]


def refuse(*students: int) -> str:
    return consents(*(f"{student},comparison,no," for student in students))


TWELVE = range(1007, 1019)
"""Nobody of them came to Chess; six of them missed something."""


def test_an_edition_leaves_out_many_and_withholds_what_tells_of_few(hand_made: Office):
    assert board(hand_made) == (False, 10, 71)
    hand_made.done(twelve=refuse(*TWELVE))
    assert board(hand_made) == (False, 10, 59)
    (batch,) = hand_made.done(one=refuse(1030))
    # Thirteen, of whom twelve are known: and what was shown before is not left standing, he was in it.
    assert board(hand_made)[0]
    assert figure(hand_made.db, "average_daily_attendance", BOARD).whole["n"] == 81
    hand_made.undo(batch.batch)
    assert board(hand_made) == (False, 10, 59)
    (batch,) = hand_made.done(came=refuse(1001))
    assert board(hand_made)[0]
    hand_made.undo(batch.batch)
    hand_made.done(ten_more=refuse(*range(2001, 2011)))
    assert board(hand_made) == (False, 10, 49)


def test_a_first_edition_withholds_what_tells_of_few(office: Office):
    office.done(consents=refuse(1030))
    office.done(**district.files())
    assert board(office)[0]
    assert not figure(office.db, "reach", BOARD, by="activity").rows["hidden"].any()
