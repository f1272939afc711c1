"""Findings and charts about how partners work together: each follows from the rows by rule."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from charts import networked
from charts.around import around
from charts.describe import finding
from charts.dumbbell import both_sides
from charts.factors import heat
from charts.network import network_map
from charts.parity import parity
from charts.trust import trust_and_value
from tables import counted
from tests.charts.frames import figure, frame


def row(value, n=6, grp="whole", label="All", low=None, high=None, count=None, **more) -> dict:
    told = {"grp": grp, "label": label, "count": count, "n": n, "value": value, "low": low, "high": high}
    return told | more


def said(key: str, *rows: dict, by: str = "", unit: str = "of 4", **more) -> str:
    return finding(figure(frame(*rows), key=key, by=by, unit=unit, **more))


def test_trust_is_thin_with_those_whose_interval_lies_below_the_whole():
    told = said(
        "trust",
        row(3.6, grp="1", label="Library", low=3.3, high=3.9),
        row(2.4, grp="2", label="Works", low=2.0, high=2.8),
        row(2.5, grp="3", label="Knights", low=1.2, high=3.8),
        row(3.1, n=7),
        by="member",
    )
    assert told == "Trust is 3.1 of 4 (70%), as 7 raters say. Thin with Works (2.4)."


def test_where_nobody_is_clearly_below_nobody_is_named():
    told = said("trust", row(2.4, grp="2", label="Works"), row(3.1, n=1), by="member")
    assert told == "Trust is 3.1 of 4 (70%), as 1 rater says. Nobody stands out from chance."


@pytest.mark.parametrize(("value", "percent"), [(1, "0%"), (2.5, "50%"), (4, "100%")])
def test_a_rating_as_a_percentage_begins_at_one(value, percent):
    assert networked.percent_of(value) == percent


def test_valued_and_not_trusted_is_whoever_is_so_beyond_doubt():
    trust = frame(
        row(2.4, grp="1", label="Works", low=2.1, high=2.7),
        row(2.4, grp="2", label="Knights", low=1.0, high=3.5),
        row(3.1),
    )
    value = frame(
        row(3.8, grp="1", label="Works", low=3.5, high=4),
        row(3.8, grp="2", label="Knights", low=3.5, high=4),
        row(3),
    )
    figures = [figure(each, key=key) for each, key in ((trust, "trust"), (value, "partner_value"))]
    assert networked.valued_not_trusted(*figures) == "Valued more and trusted less than others: Works."
    nobody = "Nobody is clearly valued more and trusted less than others."
    assert networked.valued_not_trusted(figures[0], figures[0]) == nobody


def test_density_says_of_how_many_ties():
    told = said("network_density", row(0.3, n=10, count=3), unit="share")
    assert told.startswith("3 of 10 ties that could be named are named: a density of 30%.")


@pytest.mark.parametrize(
    ("value", "n", "band"),
    [
        (4.0, 6, "strength"),
        (3.95, 6, "strength"),
        (3.94, 6, "discuss"),
        (2.95, 6, "discuss"),
        (2.94, 6, "act"),
        (1.0, 5, "act"),
        (4.5, 4, ""),
    ],
)
def test_a_factor_is_banded_to_one_decimal_and_not_of_fewer_than_five(value, n, band):
    assert networked.band(row(value, n) | {"hidden": False}) == band


def test_factors_say_how_many_are_what_and_name_what_to_act_on():
    told = said(
        "collaboration_factors",
        row(4.2, grp="vision", label="Shared vision"),
        row(3.3, grp="pace", label="Pace of development"),
        row(2.4, grp="roles", label="Clear roles and rules"),
        row(3.3),
        by="factor",
        unit="of 5",
    )
    assert told == (
        "One factor is a strength, one to be discussed and one to be acted on. Act on: "
        "Clear roles and rules (2.4)."
    )


def test_types_without_any_activity_are_named():
    told = said(
        "involvement_types",
        row(0.0, 4, "parenting", "Parenting", count=0),
        row(0.75, 4, "community", "Work with community", count=3),
        row(0.25, 4, "", "Of no type", count=1),
        row(0.75, 4, count=3),
        by="involvement",
        unit="share",
    )
    assert (
        told == "Work with community has the largest part of the activities, 75%. "
        "The register calls no activity one for parenting."
    )


def sides(*told: tuple[str, float, float]) -> pd.DataFrame:
    rows = frame(*(row(ours - theirs, grp=name, label=name) for name, ours, theirs in told), row(0.1))
    ours, theirs = ([*(each[at] for each in told), 4.0 - at / 10] for at in (1, 2))
    return rows.assign(of_school=ours, of_partner=theirs)


@pytest.mark.parametrize(
    ("theirs", "text"),
    [
        (3.0, "Talk with Works: the school says 4.0 of 5, the partner 3.0."),
        (3.01, "With none of one partner are the two sides 1.0 apart or more."),
        (5.0, "Talk with Works: the school says 4.0 of 5, the partner 5.0."),
    ],
)
def test_who_is_one_apart_either_way_is_to_be_talked_with(theirs, text):
    shown = figure(sides(("Works", 4.0, theirs)), key="perception_gap", by="partner", unit="steps")
    assert finding(shown) == text


def test_one_of_activities_is_an_activity():
    assert [counted.named(unit, 1) for unit in ("activities", "raters", "minutes")] == [
        "activity",
        "rater",
        "minute",
    ]


def test_parity_tells_who_has_no_seat_less_more_and_about_their_part():
    told = said(
        "voice_parity",
        row(0.0, 10, "student", "Student", count=0),
        row(0.79, 10, "parent_caregiver", "Parent or caregiver", count=3),
        row(0.8, 10, "volunteer", "Volunteer", count=3),
        row(1.25, 10, "mentor", "Mentor", count=3),
        row(1.26, 10, "teacher", "Teacher", count=4),
        row(1, 10, count=10),
        by="role",
        unit="ratio",
    )
    assert told == (
        "Students have no seat. Parents and caregivers have less than their part of the seats. Teachers have "
        "more than their part of the seats. Volunteers and mentors have about their part of the seats."
    )


def test_what_is_withheld_is_said_to_be_so_and_no_number_is_told():
    hidden = {"grp": "whole", "label": "All", "hidden": True}
    assert said("trust", hidden) == networked.WITHHELD
    assert said("network_density", hidden, unit="share") == networked.WITHHELD


codes = [f"p{number}" for number in range(9)]


@settings(max_examples=20)
@given(st.lists(st.tuples(st.sampled_from(codes), st.sampled_from(codes)), max_size=20))
def test_a_map_is_always_the_same_nobody_stands_on_another_and_the_school_is_in_the_middle(pairs):
    spots = around([*codes, "school:1"], pairs, "school:1")
    assert spots == around([*codes, "school:1"], list(pairs), "school:1")
    assert len({(spot.x, spot.y) for spot in spots.values()}) == 10
    assert spots["school:1"].middle
    assert all(abs(spot.x**2 + spot.y**2 - 1) < 1e-4 for code, spot in spots.items() if code != "school:1")


@pytest.mark.parametrize("many", [0, 1, 2])
def test_a_map_of_few_has_a_place_for_each(many):
    assert len(around(codes[:many], [])) == many


MEMBERS = frame(
    row(2, 1, "school:1", "Alder"),
    row(1, 1, "a", "Works"),
    row(1, 1, "b", "Knights"),
    row(0, 1, "c", "Alone"),
    row(2, 4),
)
TIES = pd.DataFrame({"one": ["a", "b"], "other": ["school:1", "school:1"], "both": [True, False]})


def test_the_map_draws_each_organisation_once_and_each_tie_once():
    single, double, nodes = network_map(MEMBERS, TIES).data
    assert len(nodes.x) == 4
    assert [sum(x is not None for x in each.x) for each in (single, double)] == [2, 2]
    assert nodes.hovertext[0] == "Alder: 2 ties"
    assert nodes.marker.symbol == ("square", "circle", "circle", "circle")
    assert nodes.marker.size[0] > nodes.marker.size[1] > nodes.marker.size[3]


def test_a_map_of_many_has_at_most_two_thousand_marks():
    names = [f"p{number:03}" for number in range(400)]
    rows = frame(*(row(5, 1, name, name) for name in names), row(5000, 400))
    pairs = [(one, names[(at + step) % 400], True) for at, one in enumerate(names) for step in range(1, 9)]
    chart = network_map(rows, pd.DataFrame(pairs, columns=["one", "other", "both"]))
    marks = len(chart.data[2].x) + sum(sum(x is None for x in each.x) for each in chart.data[:2])
    assert marks <= 2000


@pytest.mark.parametrize("dark", [False, True])
def test_a_withheld_number_is_in_no_chart(dark):
    shown = row(3.1, grp="1", label="Works", low=2.9, high=3.3, count=2, of_school=3.0, of_partner=2.0)
    hidden = {"grp": "2", "label": "Knights", "hidden": True}
    secret = hidden | {"value": 3.987, "n": 77, "count": 66, "low": 3.9, "high": 4.0}
    for other in (hidden, secret):
        rows = frame(shown, other, row(3.2)).assign(of_school=3.0, of_partner=2.0, of_people=0.5)
        for chart in (
            trust_and_value(rows, rows, dark),
            heat([("2024–25", rows), ("2025–26", rows)], dark),
            both_sides(rows, dark),
            parity(rows, dark),
            network_map(rows, TIES, dark),
        ):
            drawn = chart.to_json()
            assert "3.987" not in drawn
            assert "77" not in [each.text for each in chart.layout.annotations]


def test_the_heat_map_has_a_cell_a_factor_and_wave_with_sign_and_number():
    rows = frame(row(4.2, grp="vision", label="Shared vision"), row(2.4, grp="pace", label="Pace"), row(3.3))
    before = frame(row(2.95, grp="vision", label="Shared vision"), row(3))
    words = [each.text for each in heat([("2024–25", before), ("2025–26", rows)]).layout.annotations]
    assert {"● 4.2", "<b>◆ 2.4</b>", "▲ 3.0", "2024–25", "2025–26", "Shared vision"} <= set(words)
    assert len(heat([("2024–25", before), ("2025–26", rows)]).layout.shapes) == 3


def test_a_bar_of_parity_begins_at_one_and_doubles():
    rows = frame(
        row(4, 10, "teacher", "Teacher", count=4),
        row(0.5, 10, "student", "Student", count=1),
        row(0, 10, "volunteer", "Volunteer", count=0),
        row(100, 10, "mentor", "Mentor", count=5),
        row(1, 10),
    )
    assert parity(rows).data[0].x == (2, -1, -4, 4)
    labels = [each.text for each in parity(rows).layout.annotations]
    assert any("<b>4.00 times</b>" in text for text in labels)


def test_the_outermost_of_many_points_has_its_name():
    """The one organisation far from all others had none."""
    near = [{"grp": str(n), "label": f"Partner {n}", "n": 9, "value": 3.0 + n / 20} for n in range(12)]
    far = {"grp": "far", "label": "Lantern Street Theatre and Arts Centre", "n": 9, "value": 2.0}
    whole = {"grp": "whole", "label": "All", "n": 20, "value": 3.0}
    rows = frame(*near, far, whole)
    names = [each.text for each in trust_and_value(rows, rows, False).layout.annotations]
    assert any(text.startswith("Lantern") for text in names)


def test_no_factor_to_be_acted_on_is_told_as_none():
    rows = row(4.2, grp="vision", label="Shared vision"), row(3.3, grp="pace", label="Pace"), row(3.7)
    told = said("collaboration_factors", *rows, by="factor", unit="of 5")
    assert told == "One factor is a strength, one to be discussed and none to be acted on."
