"""What is said and drawn of ratios; sentences by hand."""

import math

import numpy as np
import pandas as pd

from charts.describe import finding
from charts.ratios import dots
from tables.figure import Figure


def rows(*told: tuple[str, float, float, float, str]) -> pd.DataFrame:
    frame = pd.DataFrame(told, columns=["grp", "value", "low", "high", "status"])
    frame = frame.assign(hidden=frame["status"] == "withheld", reason="", n=200.0, count=np.nan)
    return frame.assign(label=frame["grp"].str.title())


def told(*groups: tuple[str, float, float, float, str], key: str = "absence_ratio") -> str:
    words = dict.fromkeys(("id", "title", "label", "direction", "question", "sentence"), "")
    return finding(Figure(rows=rows(*groups), key=key, unit="ratio", by="race_ethnicity", **words))


def test_the_furthest_group_is_told_with_its_interval():
    assert told(("black", 0.45, 0.3, 0.66, "real_gap"), ("white", 2.0, 1.5, 2.7, "real_gap")) == (
        "Black students are chronically absent 0.45 times as often as others (likely 0.30 to 0.66); White "
        "students 2.00 times (likely 1.50 to 2.70)."
    )


def test_what_is_small_but_more_than_chance_is_said_to():
    text = told(("asian", 1.59, 1.374, 1.836, "watch"))
    assert text.startswith(
        "Asian students are chronically absent 1.59 times as often as others (likely 1.37 to 1.84)"
    )
    assert text.endswith("Less than twice or half, but more than chance.")


def test_where_nothing_can_be_told_it_is_said():
    assert told(("asian", 1.2, 0.8, 1.8, "cannot_tell")).startswith("Cannot tell yet.")
    assert told(("asian", np.nan, np.nan, np.nan, "withheld")).startswith("Withheld")
    both = told(("asian", 1.0, 0.9, 1.1, "no_gap"), ("white", 1.2, 0.8, 1.8, "cannot_tell"))
    assert both == "No gap seen in one of two groups. Cannot tell yet in the other."


def test_a_named_group_is_named_in_the_sentence():
    words = dict.fromkeys(("id", "title", "label", "direction", "question", "sentence"), "")
    frame = rows(("black", 0.45, 0.3, 0.66, "real_gap"), ("white", np.nan, np.nan, np.nan, ""))
    of = {"by": "race_ethnicity", "definition": {"Beside": "White"}}
    text = finding(Figure(rows=frame, key="absence_ratio", unit="ratio", **words, **of))
    assert text == (
        "Black students are chronically absent 0.45 times as often as White students (likely 0.30 to 0.66)."
    )


def test_half_and_twice_are_as_far_from_one():
    chart = dots(
        rows(("black", 0.5, 0.4, 0.6, ""), ("white", 2.0, 1.6, 2.4, ""), ("asian", *[np.nan] * 3, "withheld"))
    )
    (marks,) = (trace for trace in chart.data if getattr(trace, "mode", "") == "markers")
    assert list(marks.x) == [-1, 1]
    (band,) = (one for one in chart.layout.shapes if one.type == "rect")
    assert (band.x0, band.x1) == (math.log2(2 / 3), math.log2(1.5))
    assert sum(trace.type == "bar" for trace in chart.data) == 1
