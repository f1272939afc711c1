"""Whether gaps close or widen: the headline never says more than its rows."""

import numpy as np
import pandas as pd
import pytest

from charts.describe import finding, table
from tables.figure import Figure


def shown(*rows: tuple[str, float, float, str]) -> Figure:
    """Group, gap then, gap now, status."""
    told = [
        {"grp": grp, "label": grp.capitalize(), "value": now - then, "low": now - then - 0.01}
        | {"high": now - then + 0.01, "gap_then": then, "gap_now": now, "status": status, "n": 200.0}
        for grp, then, now, status in rows
    ]
    base = {"count": np.nan, "hidden": False, "reason": ""}
    return Figure(
        rows=pd.DataFrame([base | row for row in told]),
        key="absence_gap_change",
        id="E5",
        title="Change of the gap",
        label="Gap change",
        unit="points",
        direction="none",
        question="",
        sentence="",
        by="race_ethnicity",
    )


def test_where_nothing_moved_beyond_chance_one_cannot_tell():
    said = finding(shown(("asian", 0.1, 0.05, "cannot_tell"), ("black", 0.1, 0.12, "cannot_tell")))
    assert said == (
        "Cannot tell yet. Of two gaps in chronic absence not one moved by more than chance could explain."
    )


@pytest.mark.parametrize(
    ("then", "now", "moves"),
    [
        (0.12, 0.05, "closing for Asian students (from 12 points more to 5 points more)"),
        (-0.12, -0.05, "closing for Asian students (from 12 points less to 5 points less)"),
        (0.05, 0.12, "widening for Asian students (from 5 points more to 12 points more)"),
        (0.06, -0.08, "turning for Asian students (from 6 points more to 8 points less)"),
    ],
)
def test_each_way_has_its_word(then, now, moves):
    assert finding(shown(("asian", then, now, "real_gap"))) == f"Gaps in chronic absence: {moves}."


def test_the_uncertain_are_counted_and_the_table_has_both_years():
    figure = shown(("asian", 0.12, 0.05, "watch"), ("black", 0.1, 0.12, "cannot_tell"))
    assert finding(figure).endswith("Of one other one cannot tell.")
    told = table(figure)
    assert told["Gap the year before"].tolist() == ["+12 points", "+10 points"]
    assert told["Gap this year"].tolist() == ["+5 points", "+12 points"]
