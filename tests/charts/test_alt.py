import re

from hypothesis import given, settings

from charts.alt import alt
from charts.describe import digits
from charts.numbers import percent
from tests.charts.frames import LEARNERS, figure, figures, frame, of, without_hidden


def test_alt_text_names_the_drawing_the_extremes_and_the_whole():
    assert alt(LEARNERS) == (
        "Share of students reached, by english learners, with 95% intervals. "
        "Lowest: English learners, 29%. Highest: Others, 42%. All students: 41%."
    )


def test_alt_text_counts_what_is_withheld_without_saying_more():
    rows = frame(
        of(40, 80, grp="6", label="Grade 6"),
        {"grp": "7", "label": "Grade 7", "hidden": True},
        {"grp": "8", "label": "Grade 8", "hidden": True},
    )
    assert alt(figure(rows, by="grade")) == (
        "Share of students reached, by grade. Grade 6, 50%. Two grades withheld."
    )


@settings(max_examples=60)
@given(figures())
def test_every_number_of_an_alt_text_is_one_that_is_shown(given_figure):
    told = alt(given_figure)
    shown = given_figure.rows.loc[~given_figure.rows["hidden"], "value"]
    printed = re.findall(r"(?:under |over )?[\d.]+%", told.replace("with 95% intervals", ""))
    assert set(printed) <= {percent(value, digits(given_figure)) for value in shown}
    assert told == alt(without_hidden(given_figure))
