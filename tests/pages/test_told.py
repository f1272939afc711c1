"""What a small chart holds of a long list."""

import pytest

from pages.parts.told import few, which
from tables.figure import Figure
from tests.charts.frames import figure, frame, of


def grades(known: int, hidden: int) -> Figure:
    """Grades from 1 on: the first few with 21, 22, … of 50, the others withheld."""
    rows = [of(20 + grade, 50, grp=str(grade), label=f"Grade {grade}") for grade in range(1, known + 1)]
    rows += [
        {"grp": str(grade), "label": f"Grade {grade}", "hidden": True}
        for grade in range(known + 1, known + hidden + 1)
    ]
    return figure(frame(*rows, of(200, 450, grp="whole", label="All students")), by="grade")


@pytest.mark.parametrize(
    ("known", "hidden", "kept", "said"),
    [
        (7, 0, "1 2 3 4 5 6 7", ""),
        (8, 1, "1 2 3 7 8", "the two highest and the three lowest"),
        (3, 6, "1 2 3", "without 6 more that are withheld or not known"),
        (0, 9, "1 2 3 4 5", "without 4 more that are withheld or not known"),
    ],
)
def test_a_small_chart_holds_each_row_once_and_says_which(known, hidden, kept, said):
    """Of three grades that may be shown two stood twice, as the lowest and as the highest."""
    shown = grades(known, hidden)
    assert few(shown)["grp"].tolist() == [*kept.split(), "whole"]
    assert which(shown) == said
