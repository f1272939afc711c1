"""Names beside points never stand on one another."""

from charts.axes import Scale
from charts.beside import Point, names, width
from charts.theme import LIGHT

TEN = Scale(0.0, 10.0, (0.0, 10.0), ("0", "10"), pad=0.0)


def texts(*points: Point, taken=()) -> dict[str, str]:
    return {note["text"]: note["xanchor"] for note in names(points, TEN, TEN, (300.0, 300.0), LIGHT, taken)}


def test_a_name_stands_at_the_right_of_its_point_and_at_the_edge_at_its_left():
    assert texts(Point("Alder", 1, 5)) == {"Alder": "left"}
    assert texts(Point("Alder", 9.9, 5)) == {"Alder": "right"}


def test_two_schools_side_by_side_do_not_write_over_each_other():
    """On a phone "Alder Creek Elementary" ran into "Larkspur High"."""
    found = names([Point("Alder Creek", 5, 5), Point("Larkspur High", 7, 5)], TEN, TEN, (300.0, 300.0), LIGHT)
    assert sorted(note["text"] for note in found) == ["Alder Creek", "Larkspur High"]
    alder, larkspur = sorted(found, key=lambda note: note["x"])
    # 60 pixels part them: no name fits between, so they look away from each other or stand above.
    assert alder["xanchor"] != "left" or alder["yshift"]
    assert larkspur["xanchor"] != "right" or larkspur["yshift"]


def test_a_point_without_a_name_and_what_is_taken_are_kept_clear():
    assert texts(Point("", 5, 5)) == {}
    whole = (0.0, 0.0, 300.0, 300.0)
    assert texts(Point("Alder", 5, 5), taken=[whole]) == {}


def test_the_plot_of_a_phone_is_what_its_margins_leave():
    assert width(44, 12) == 354 - 56
