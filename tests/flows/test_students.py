"""The students behind a finding: who is on which list, and who may see it. Expected values by hand."""

import pytest

from flows.figures import figure
from flows.students import LISTS, NO_SCHOOL, NOT_LIVE, listed
from flows.viewer import ADMIN, BOARD, NotAllowed, Viewer

pytestmark = pytest.mark.both_engines


def test_everybody_of_a_school_is_on_the_lists_they_belong_to(hand_made):
    here = hand_made.school("0110")
    principal = Viewer("principal", (here,))
    found = listed(hand_made.db, principal)
    assert found.count("everybody") == 41
    assert found.count("severe") == 0
    tenth = [str(number) for number in range(1001, 1011)]
    assert found.on("moderate")["code"].tolist() == [*tenth, "3001"], "two days of twenty, and one of ten"
    assert found.on("at_risk")["code"].tolist() == ["1011", "1012"]
    assert found.on("unmet")["code"].tolist() == ["1006", "1007", "1008", "1009", "1010", "3001"]
    assert found.on("took_part")["code"].tolist() == [
        *["1001", "1002", "1003", "1004", "1005"],
        *["1021", "1022", "1023", "1024", "1025"],
    ]
    chronic = figure(hand_made.db, "chronic_absence", principal).rows.iloc[0]
    assert chronic["count"] == found.count("moderate") + found.count("severe")
    unmet = figure(hand_made.db, "unmet_need", principal).rows.iloc[0]
    assert unmet["count"] == found.count("unmet")


def test_what_is_told_of_one_student(hand_made):
    rows = listed(hand_made.db, ADMIN, school=hand_made.school("0110")).rows.set_index("code")
    told = rows.loc["1001", ["grade", "missed", "enrolled", "share", "sessions", "hours", "activities"]]
    assert told.tolist() == ["Grade 7", 2.0, 20.0, 0.1, 3, 3.0, "Chess"]
    moved = rows.loc["3001", ["missed", "enrolled", "share", "activities"]]
    assert moved.tolist() == [1.0, 10.0, 0.1, ""]


def test_nobody_is_told_to_who_does_not_work_with_them(hand_made):
    here, other = (hand_made.school(code) for code in ("0110", "0120"))
    assert listed(hand_made.db, BOARD, school=here).reason == NOT_LIVE
    assert listed(hand_made.db, Viewer("partner", (here,)), school=here).reason == NOT_LIVE
    assert listed(hand_made.db, ADMIN).reason == NO_SCHOOL
    assert listed(hand_made.db, Viewer("principal", (here,)), school=1).reason == NOT_LIVE
    with pytest.raises(NotAllowed):
        listed(hand_made.db, Viewer("principal", (here,)), school=other)
    assert not any(listed(hand_made.db, BOARD, school=here).count(one) for one in LISTS)
