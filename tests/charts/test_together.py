from charts.together import gaps_together
from tests.charts.frames import LEARNERS, figure, frame, of


def test_the_real_gaps_of_several_figures_are_counted_and_named():
    assert gaps_together([LEARNERS]) == "One gap is real. English learners are reached less."


def test_groups_that_cannot_be_told_are_not_named():
    rows = frame(of(4, 12, grp="yes", label="English learners", status="cannot_tell", gap=-0.1))
    assert gaps_together([figure(rows, by="english_learner")]) == (
        "Cannot tell yet. No group differs by more than chance could explain."
    )


def test_a_withheld_gap_is_silent():
    rows = LEARNERS.rows.assign(hidden=True, status="withheld")
    assert "English" not in gaps_together([figure(rows, by="english_learner")])


def test_chronic_absence_is_told_of_students_and_not_of_days():
    """More students of a group may miss a tenth, and the group miss no more school."""
    rows = frame(of(40, 100, grp="yes", label="English learners", status="real_gap", gap=0.2))
    shown = figure(rows, by="english_learner", key="chronic_absence", direction="down")
    assert gaps_together([shown]) == "One gap is real. English learners are more often chronically absent."


def test_an_unmet_need_is_told_of_those_chronically_absent():
    rows = frame(of(30, 40, grp="yes", label="English learners", status="real_gap", gap=-0.2))
    shown = figure(rows, by="english_learner", key="unmet_need", direction="down")
    assert gaps_together([shown]) == (
        "One gap is real. English learners with chronic absence are less often without any activity."
    )


def test_the_gap_between_two_groups_alone_is_one_and_told_of_who_is_worse_off():
    girls = of(48, 60, grp="female", label="Girls", status="real_gap", gap=0.2) | {"n_others": 40}
    boys = of(24, 40, grp="male", label="Boys", status="real_gap", gap=-0.2) | {"n_others": 60}
    shown = figure(frame(boys, girls), by="gender", key="unmet_need", direction="down")
    assert gaps_together([shown]) == (
        "One gap is real. Girls with chronic absence are more often without any activity."
    )
    # A third group, too small to tell of: now each is beside others than the other alone.
    three = figure(frame(boys | {"n_others": 65}, girls | {"n_others": 45}), by="gender", key="unmet_need")
    assert gaps_together([three]).startswith("Two gaps are real.")
