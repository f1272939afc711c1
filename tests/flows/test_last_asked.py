"""Questions of a scale stand beside their scale, not beside all that was asked."""

from flows.last_asked import of_scale
from tests.charts.frames import figure, frame, of


def test_the_total_of_a_scales_questions_is_the_scale():
    """The headline told 70 of 100, of answers to all questions, above a scale with 75."""
    asked = figure(
        frame(
            of(60, 100, grp="1:a", label="I belong"),
            of(90, 100, grp="1:b", label="I am known"),
            of(20, 100, grp="1:c", label="I am asked"),
            of(170, 300, grp="whole", label="All students"),
        ),
        by="item",
        unit_of_count="answers",
        unit_of_total="respondents",
    )
    scales = figure(
        frame(of(150, 200, grp="1:Belonging", label="Belonging"), of(20, 100, grp="1:Voice", label="Voice")),
        by="scale",
    )
    shown = of_scale(asked, ("1:a", "1:b"), scales, "1:Belonging")
    assert shown.rows["label"].tolist() == ["I belong", "I am known", "Belonging"]
    assert shown.whole is not None
    assert (shown.whole["count"], shown.whole["n"], shown.whole["value"]) == (150, 200, 0.75)
    assert shown.unit_of_total == ""


def test_a_withheld_scale_is_a_withheld_total():
    asked = figure(frame(of(60, 100, grp="1:a", label="A"), of(60, 100, grp="whole", label="All")), by="item")
    scales = figure(frame(of(60, 100, grp="1:S", label="S", hidden=True)), by="scale")
    shown = of_scale(asked, ("1:a",), scales, "1:S")
    assert shown.whole is not None
    assert shown.whole["hidden"]
