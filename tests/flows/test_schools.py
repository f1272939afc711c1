"""Schools side by side, as each role may see them; numbers of the district made by hand."""

import numpy as np
import pytest

from flows.figures import BadSplit, figure
from flows.schools import SOME_SCHOOLS
from flows.viewer import ADMIN, BOARD, Viewer
from tests.flows.office import Office


def told(office: Office, viewer: Viewer, key: str = "chronic_absence") -> dict[str, tuple]:
    """Count and n of each school, by what it is called."""
    rows = figure(office.db, key, viewer, by="school").rows
    return {row["label"]: (row["count"], row["n"], bool(row["hidden"])) for row in rows.to_dict("records")}


def test_each_school_stands_beside_the_others_in_the_order_of_names(hand_made: Office):
    # The boy who moved missed a tenth of each stay: he counts in both schools, and once in the district.
    found = told(hand_made, ADMIN)
    assert found == {"Alder": (11, 41, False), "Birch": (5, 41, False), "All students": (15, 81, False)}
    assert list(found) == ["Alder", "Birch", "All students"]


def test_the_board_sees_what_its_edition_shows_of_each_school(hand_made: Office):
    shown = told(hand_made, BOARD)
    alone = {
        name: figure(hand_made.db, "S2", BOARD, school=hand_made.school(code)).whole
        for name, code in (("Alder", "0110"), ("Birch", "0120"))
    }
    for name, whole in alone.items():
        assert whole is not None
        assert shown[name][2] == bool(whole["hidden"])
    assert shown["Birch"][2], "five students"
    assert np.isnan(shown["Birch"][0])
    assert shown["All students"] == (15, 81, False)


@pytest.mark.parametrize("key", ["chronic_absence", "hours_by_need"])
@pytest.mark.parametrize("role", ["principal", "staff", "board", "viewer"])
def test_who_sees_some_schools_is_told_who_sees_them_all(hand_made: Office, role: str, key: str):
    viewer = Viewer(role, (hand_made.school("0110"),))
    shown = figure(hand_made.db, key, viewer, by="school")
    assert (shown.reason, len(shown.rows)) == (SOME_SCHOOLS, 0)


def test_hours_are_of_everybody_enrolled(hand_made: Office):
    # Chess: five came three hours each and five one each: 20 hours of 41; nobody's income is recorded.
    rows = figure(hand_made.db, "E8", ADMIN, by="school").rows.set_index("label")
    assert rows.loc["Alder", "value"] == pytest.approx(20 / 41)
    assert rows.loc["Birch", "value"] == 0
    assert rows.loc["All students", "value"] == pytest.approx(20 / 81)
    assert rows["need"].isna().all()
    assert rows.loc["All students", ["slope", "slope_low", "slope_high"]].isna().all()


def test_what_is_no_share_of_students_has_no_schools_beside_each_other(hand_made: Office):
    with pytest.raises(BadSplit):
        figure(hand_made.db, "average_daily_attendance", ADMIN, by="school")
