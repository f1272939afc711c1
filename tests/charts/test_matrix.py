from charts.matrix import matrix
from tests.charts.frames import frame


def test_the_matrix_has_a_chip_in_every_cell():
    reached = frame(
        {"grp": "a", "label": "A", "status": "real_gap", "gap": -0.13, "n": 1612},
        {"grp": "b", "label": "B", "hidden": True, "status": "withheld"},
    )
    absent = frame({"grp": "a", "label": "A", "status": "cannot_tell", "gap": 0.65, "n": 2})
    chips = matrix({"Reached": reached, "Absent": absent})
    assert chips["Group"].tolist() == ["A", "B"]
    assert chips["Reached"].tolist() == [
        ":orange-badge[◆ −13] :gray[1,612]",
        ":violet-badge[:material/lock: withheld]",
    ]
    assert chips["Absent"].tolist() == [":gray-badge[○ +65] :gray[2]", ":gray[not counted]"]


def test_far_on_the_good_side_is_no_alarm():
    rows = frame({"grp": "a", "label": "A", "status": "real_gap", "gap": -0.13, "n": 40})
    good, bad = ({"Absent": way} for way in ("down", "up"))
    assert matrix({"Absent": rows}, directions=good)["Absent"].tolist() == [":green-badge[◆ −13] :gray[40]"]
    assert matrix({"Absent": rows}, directions=bad)["Absent"].tolist() == [":orange-badge[◆ −13] :gray[40]"]


def test_less_than_a_point_that_is_sure_is_not_printed_as_none():
    rows = frame({"grp": "a", "label": "A", "status": "watch", "gap": -0.004})
    assert matrix({"Reached": rows})["Reached"].tolist() == [":yellow-badge[▲ −0.4]"]
