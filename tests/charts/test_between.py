"""What schools side by side tell: never more than the funnel and the slope carry."""

import numpy as np
import pandas as pd
import pytest

from charts import schools
from charts.describe import finding
from charts.theme import LIGHT
from tables.figure import Figure


def shown(rows: list[dict], **more: object) -> Figure:
    base = {"low": np.nan, "high": np.nan, "hidden": False, "reason": "", "status": "", "count": np.nan}
    told = {"key": "chronic_absence", "id": "S2", "title": "Chronic absence", "label": "Chronic", **more}
    return Figure(
        rows=pd.DataFrame([base | row for row in rows]),
        **({"unit": "share", "direction": "down", "question": "", "sentence": "", "by": "school"} | told),
    )


def school(name: str, value: float, status: str, **more: object) -> dict:
    limits = {"inner_low": 0.1, "inner_high": 0.3, "outer_low": 0.05, "outer_high": 0.35}
    return {"grp": name, "label": name, "n": 300.0, "value": value, "status": status, **limits, **more}


def whole(value: float = 0.2, **more: object) -> dict:
    return {"grp": "whole", "label": "All students", "n": 900.0, "value": value, "spread": 1.1, **more}


def test_schools_inside_are_not_told_apart():
    said = finding(shown([school("A", 0.25, "no_gap"), school("B", 0.15, "no_gap"), whole()]))
    assert said == ("Chronic absence: both schools lie within what chance makes of schools of their size.")


def test_schools_outside_are_named_on_their_side():
    rows = [school("A", 0.45, "real_gap"), school("B", 0.2, "no_gap"), school("C", 0.08, "watch"), whole()]
    said = finding(shown(rows))
    assert said == (
        "Chronic absence: two of three schools lie further from the 20% of all than chance makes. "
        "Above: A 45%. Below: C 8%."
    )


def test_where_all_differ_it_is_said():
    rows = [school("A", 0.45, "real_gap"), school("B", 0.2, "no_gap"), whole(spread=6.0)]
    assert finding(shown(rows)).endswith("look first at whom each serves.")


def test_a_hidden_school_is_neither_named_nor_drawn():
    rows = [school("A", 0.2, "no_gap"), school("B", 0.21, "no_gap"), whole()]
    gone = school("Secret", np.nan, "withheld", hidden=True, n=np.nan)
    figure = shown([*rows, gone])
    assert "Secret" not in finding(figure)
    assert "Secret" not in str(schools.funnel(figure.rows).to_dict())


@pytest.mark.parametrize(("direction", "colours"), [("down", ["act", "subject"]), ("none", ["act", "act"])])
def test_a_school_far_better_than_chance_is_not_in_the_colour_of_acting(direction, colours):
    rows = shown([school("A", 0.45, "real_gap"), school("B", 0.05, "real_gap"), whole()]).rows
    drawn = schools.funnel(rows, direction=direction).to_dict()["data"][-1]["marker"]
    assert list(drawn["symbol"]) == ["diamond", "diamond"]
    assert list(drawn["color"]) == [getattr(LIGHT, colour) for colour in colours]


@pytest.mark.parametrize(
    ("slope", "begins"),
    [
        ((1.2, 0.4, 2.0), "Schools with more low-income students get more: 1.2 hours"),
        ((-1.2, -2.0, -0.4), "Schools with more low-income students get fewer: 1.2 hours"),
        ((0.2, -0.4, 0.8), "Cannot tell yet. Over two schools, ten points more"),
        ((np.nan,) * 3, "Cannot tell yet. Of too few schools"),
    ],
)
def test_need_and_hours_go_together_only_beyond_chance(slope, begins):
    told = dict(zip(("slope", "slope_low", "slope_high"), slope, strict=True))
    rows = [school("A", 3.0, "", need=0.2), school("B", 5.0, "", need=0.6), whole(4.0, need=np.nan, **told)]
    figure = shown(rows, key="hours_by_need", unit="hours")
    assert finding(figure).startswith(begins)
    assert len(schools.need(figure.rows).to_dict()["data"][0]["x"]) == 2
