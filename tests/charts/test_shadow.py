"""The share that improved is never told without its shadow; sentences by hand."""

import numpy as np
import pandas as pd

from charts.describe import finding
from charts.shadow import pairs
from tables.figure import Figure

ROW = {"hidden": False, "reason": "", "status": "", "count": np.nan}
DRAWN = {"expected": 0.68, "expected_low": 0.6, "expected_high": 0.75, "others": 350.0}


def told(*rows: dict) -> str:
    words = dict.fromkeys(("id", "title", "label", "direction", "question", "sentence"), "")
    frame = pd.DataFrame([ROW | row for row in rows])
    return finding(Figure(rows=frame, key="attendance_improved", unit="share", by="took_part", **words))


def pair(gap: float, low: float, high: float, status: str = "", **more) -> list[dict]:
    ends = {"gap": gap, "gap_low": low, "gap_high": high}
    return [
        {
            "grp": "yes",
            "label": "Took part",
            "n": 130.0,
            "value": 0.68 + gap,
            "status": status,
            **ends,
            **more,
        },
        {"grp": "no", "label": "Others", "n": 350.0, "value": 0.68},
    ]


def test_a_difference_that_may_be_none_is_not_told():
    assert told(*pair(0.07, -0.021, 0.158, "cannot_tell")) == (
        "75 of 100 participants who missed a tenth of school or more last year missed less this year; so did "
        "68 of 100 others who began alike. Cannot tell them apart: the difference could be anything from 3 "
        "points fewer to 16 more."
    )


def test_a_sure_difference_is_told_with_its_interval():
    assert told(*pair(0.12, 0.03, 0.2)).endswith("12 points more, likely between 3 and 20.")
    assert told(*pair(-0.12, -0.2, -0.03)).endswith("12 points fewer, likely between 3 and 20.")


def test_activities_beyond_their_shadow_are_named_and_no_others():
    words = dict.fromkeys(("id", "title", "label", "direction", "question", "sentence"), "")
    sure, unsure = ({"n": 60.0, "value": 0.8, "gap": 0.12, "status": one} for one in ("", "cannot_tell"))
    rows = [ROW | {"grp": "any", "label": "Any"} | unsure, ROW | {"grp": "a", "label": "Chess"} | sure]
    for listed, said in ((rows, "more than would have anyway in Chess (12 points)."), (rows[:1], "make it.")):
        shown = Figure(
            rows=pd.DataFrame(listed), key="attendance_improved", unit="share", by="activity", **words
        )
        assert finding(shown).endswith(said)


def test_few_are_told_as_a_count():
    text = told(*pair(0.07, -0.3, 0.4, "cannot_tell", count=6.0, n=8.0, value=0.75))
    assert text.startswith("6 of 8 participants who missed")


def test_what_is_withheld_is_not_told():
    assert told({"grp": "any", "label": "Any", "hidden": True, "value": np.nan}).startswith("Withheld")


def test_each_activity_has_its_shadow_and_a_hidden_one_a_hatch():
    shown = {"grp": "a", "label": "A", "n": 50.0, "value": 0.7, "low": 0.6, "high": 0.8, **DRAWN}
    away = {"grp": "b", "label": "B", "n": np.nan, "value": np.nan, "hidden": True, "status": "withheld"}
    chart = pairs(pd.DataFrame([ROW | shown, ROW | away]))
    (bar,) = (trace for trace in chart.data if trace.type == "bar")
    (dots,) = (trace for trace in chart.data if getattr(trace, "mode", "") == "markers")
    assert list(dots.x) == [0.7, 0.68]
    assert list(dots.marker.symbol) == ["circle", "square"]
    assert "350" in dots.hovertext[1]
    assert len(bar.y) == 1
