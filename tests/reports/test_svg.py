"""Charts on paper: what is drawn is where its number is, and a withheld row tells nothing."""

import re

from hypothesis import given, settings

from reports.svg import MOST, TOP, WIDE, chart
from tests.charts.frames import LEARNERS, figure, figures, frame, of, without_hidden
from tests.reports.made import GRADES


def test_a_bar_is_as_long_as_its_share_of_the_axis():
    # The axis ends at the highest end of an interval and a little: 0.498 x 1.04 = 0.51792.
    drawn = chart(GRADES, "bars")
    assert 'x="4.0" y="42" width="519.0" height="10" fill="#00665E"' in drawn  # 672 x 0.4 / 0.51792
    assert re.findall(r">(\d+%)</text>", drawn)[-2:] == ["0%", "52%"]
    assert "all students 28%" in drawn


def test_a_dot_stands_at_its_value_with_its_interval():
    # The axis of shares begins at 0 and ends at 0.437 x 1.04 = 0.45448.
    drawn = chart(LEARNERS, "dots")
    at = 4 + 672 * (177 / 612) / 0.45448
    assert f'<polygon points="{at:.1f},39.0' in drawn.replace(
        f"{TOP + 25 - 8}", "39.0"
    )  # a diamond: a real gap
    assert "29% · 612 students" in drawn


def test_a_withheld_row_is_hatched_over_its_whole_track_and_says_only_so():
    drawn = chart(GRADES, "bars")
    assert drawn.count('fill="url(#hatch)"') == 1
    assert f'width="{WIDE - 8}" height="10" fill="url(#hatch)"' in drawn
    assert re.search(r"Grade 7</text><text[^>]*>withheld</text>", drawn)
    assert re.search(r"Grade 8</text><text[^>]*>nobody is counted</text>", drawn)


def test_where_everything_is_withheld_nothing_is_drawn():
    rows = frame(
        {"grp": "7", "label": "Grade 7", "hidden": True}, of(9, 30, grp="whole", label="All students")
    )
    assert chart(figure(rows, by="grade"), "dots") == ""
    assert chart(GRADES, "") == ""


def test_of_many_rows_the_first_are_drawn_and_that_is_said():
    many = [of(n, 40, grp=str(n), label=f"Club {n}") for n in range(1, MOST + 3)]
    drawn = chart(figure(frame(*many), by="activity"), "bars")
    assert f"The first {MOST} of {MOST + 2}; the table has all." in drawn
    assert drawn.count("Club ") - drawn.split("<defs>")[0].count("Club ") == MOST


def test_a_long_name_is_cut_and_does_not_run_into_its_number():
    drawn = chart(figure(frame(of(3, 9, grp="1", label="W" * 200)), by="activity"), "dots")
    (label,) = re.findall(r'font-weight="600"[^>]*>(W+…)<', drawn)
    assert len(label) < 90


@settings(max_examples=40)
@given(figures().map(without_hidden))
def test_no_mark_leaves_the_paper_and_no_number_is_odd(shown):
    for picture in ("dots", "bars"):
        drawn = chart(shown, picture)
        xs = [float(x) for x in re.findall(r'(?:cx|x|x1)="(-?[\d.]+)"', drawn)]
        assert all(0 <= x <= WIDE for x in xs)
        assert not re.search(r"nan|None|inf\b", drawn)
