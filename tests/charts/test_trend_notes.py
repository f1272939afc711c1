"""Notes stand on a trend as numbers above their point."""

from charts.trend import trend
from tests.charts.frames import frame, of

MONTHS = frame(
    of(90, 100, grp="202509", label="Sep 2025"),
    of(80, 100, grp="202510", label="Oct 2025"),
    of(85, 100, grp="202511", label="Nov 2025"),
)


def test_each_noted_month_has_one_line_and_the_numbers_of_its_notes():
    layout = trend(MONTHS, marks=[("202510", "1"), ("202510", "2"), ("202511", "3")]).to_dict()["layout"]
    assert [line["x0"] for line in layout["shapes"]] == [1, 2]
    assert [note["text"] for note in layout["annotations"]][-2:] == ["1, 2", "3"]


def test_a_note_on_no_month_of_the_chart_is_not_drawn():
    plain, noted = trend(MONTHS), trend(MONTHS, marks=[("202408", "1")])
    assert noted.to_dict() == plain.to_dict()
