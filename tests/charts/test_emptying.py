"""The sentence about emptying sessions never says more than its rows, and the chart shows the same."""

import re

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from charts.describe import alt, finding, table
from charts.months import MOST, by_months
from charts.next_steps import proposed
from tables.figure import Figure

MONTHS = ("Sep 2025", "Oct 2025", "Nov 2025", "Dec 2025", "Jan 2026", "Feb 2026")


def fall(
    label: str, before: float, since: float, half: float, status: str, month: str = "Dec 2025"
) -> dict[str, object]:
    change = since - before
    shares = {"came_before": before, "came_since": since, "since": month, "n": 500.0}
    ends = {"value": change, "low": change - half, "high": change + half}
    return {"grp": label.upper(), "label": label, "status": status, "reason": "", **shares, **ends}


def shown(*rows: dict[str, object]) -> Figure:
    nobody = float("nan")
    total = dict.fromkeys(("value", "low", "high", "came_before", "came_since"), nobody)
    total |= {"grp": "whole", "label": "All expected visits", "n": 500.0 * len(rows)}
    told = [*rows, {"status": "", "since": "", "reason": "told by activity"} | total]
    return Figure(
        rows=pd.DataFrame([{"count": nobody, "hidden": False} | row for row in told]),
        key="emptying",
        id="P5b",
        title="Fall in session attendance",
        label="Fall",
        unit="points",
        direction="up",
        question="Which sessions are losing students, and since when?",
        sentence="",
        by="activity",
        unit_of_count="expected visits",
        settings={"gap_size": "5"},
        comparisons=12,
    )


ROBOTICS = fall("Robotics Club", 0.81, 0.62, 0.1, "real_gap", "Feb 2026")
CHOIR = fall("Choir", 0.9, 0.8, 0.04, "real_gap")
STEADY = fall("Chess", 0.8, 0.79, 0.02, "no_gap")
ROUGH = fall("Stage", 0.8, 0.74, 0.2, "cannot_tell")
LITTLE = fall("Drama", 0.8, 0.77, 0.01, "watch")


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        (
            (ROBOTICS, ROUGH),
            "Fewer of those expected come to Robotics Club, most clearly since Feb 2026. "
            "81 of 100 came before, 62 since. The fall is likely between 9 and 29 points. "
            "Of one other one cannot tell.",
        ),
        (
            (ROBOTICS, CHOIR, LITTLE, STEADY),
            "Fewer of those expected come to Robotics Club (since Feb 2026: 81 of 100 before, 62 since) and "
            "Choir (since Dec 2025: 90 of 100 before, 80 since). One more shows a small fall.",
        ),
        (
            (LITTLE, STEADY),
            "Fewer of those expected come to Drama, most clearly since Dec 2025. "
            "80 of 100 came before, 77 since. The fall is likely between 2 and 4 points. "
            "Small, but more than chance.",
        ),
        (
            (ROUGH,),
            "Cannot tell yet. In no activity did the share who came fall by more than chance could explain.",
        ),
        ((STEADY,), "No activity is emptying. A fall of 5 points or more would have shown."),
        (
            (STEADY, ROUGH),
            "No fall of 5 points or more in one activity. Of one other one cannot tell.",
        ),
    ],
)
def test_a_fall_is_told_with_its_month_its_sides_and_how_sure_it_is(rows, told):
    assert finding(shown(*rows)) == told


def test_four_falls_are_named_to_three():
    rows = [fall(name, 0.9, 0.7, 0.1, "real_gap") for name in "ABCD"]
    assert finding(shown(*rows)).endswith("and 1 more.")


def test_the_table_has_both_sides_the_month_and_how_many_were_expected_in_all():
    told = table(shown(ROBOTICS, ROUGH))
    assert told["Since"].tolist()[:2] == ["Feb 2026", "Dec 2025"]
    assert told["Before"].tolist()[0] == "81%"
    assert told["Since then"].tolist()[0] == "62%"
    assert told["Gap"].tolist()[:2] == ["◆ real gap", "○ cannot tell"]
    assert told["Of expected visits"].tolist() == ["500", "500", "1,000"]


def test_the_alt_text_says_which_fell_most():
    assert "Lowest: Robotics Club, −19 points." in alt(shown(ROBOTICS, STEADY))


def test_a_step_is_proposed_for_an_activity_that_fell_and_for_no_other():
    assert "Robotics Club" in proposed(shown(ROBOTICS, ROUGH))
    assert "Stage" not in proposed(shown(ROUGH))


NAMES = ("Alpha", "Beta", "Gamma", "Delta", "Epsilon")


@st.composite
def falls(draw: st.DrawFn) -> Figure:
    """Falls as metrics hands them over: any status their interval allows, the worst first."""
    rows = []
    for name in NAMES[: draw(st.integers(1, 5))]:
        before, since = draw(st.floats(0, 1)), draw(st.floats(0, 1))
        half, change = draw(st.floats(0.001, 0.5)), since - before
        kinds = ["cannot_tell"]
        if change + half < 0:
            kinds = ["real_gap"] if change <= -0.05 else ["watch"]
        elif change - half > -0.05:
            kinds.append("no_gap")
        rows.append(
            fall(name, before, since, half, draw(st.sampled_from(kinds)), draw(st.sampled_from(MONTHS)))
        )
    return shown(*sorted(rows, key=lambda row: row["value"]))


@settings(max_examples=200)
@given(falls())
def test_the_sentence_never_claims_beyond_the_interval(given_figure):
    told = finding(given_figure)
    rows = given_figure.rows[given_figure.rows["grp"] != "whole"]
    assert told.endswith(".")
    assert "nan" not in told
    for row in rows.to_dict("records"):
        if row["label"] in told:
            assert row["high"] < 0
            assert row["since"] in told
    if not rows["status"].isin(["real_gap", "watch"]).any():
        assert "Fewer" not in told
    if "No activity is emptying" in told:
        assert (rows["low"] > -0.05).all()
    if ends := re.search(r"likely between ([\d.]+) and ([\d.]+) points", told):
        row = rows[rows["status"].isin(["real_gap", "watch"])].iloc[0]
        low, high = (float(end) / 100 for end in ends.groups())
        assert 0 < low <= -row["high"] + 1e-9
        assert -row["low"] <= high + 1e-9


@settings(max_examples=60)
@given(falls())
def test_sentences_about_one_activity_are_of_at_most_twenty_words(given_figure):
    if given_figure.rows["status"].isin(["real_gap", "watch"]).sum() <= 1:
        told = finding(given_figure)
        assert all(len(part.split()) <= 20 for part in re.split(r"\. (?=[A-Z0-9])", told))


def of_months(*labels: str) -> pd.DataFrame:
    rows = [
        {
            "grp": f"{label.upper()}:{at}",
            "label": f"{label} · {month}",
            "activity_label": label,
            "month_label": month,
            "value": 0.7 + at % 2 / 10,
            "low": 0.6,
            "high": 0.9,
            "n": 80.0,
            "count": None,
            "hidden": False,
            "status": "",
            "gap": None,
        }
        for label in labels
        for at, month in zip((202509, 202510, 202511, 202512, 202601, 202602), MONTHS, strict=True)
    ]
    return pd.DataFrame(rows)


def test_every_activity_has_its_line_and_a_fall_its_two_sides_and_its_beginning():
    figure = shown(ROBOTICS, STEADY)
    sent = by_months(figure.rows, of_months("Robotics Club", "Chess"), of="expected visits").to_dict()
    lines = [trace for trace in sent["data"] if trace.get("hovertext")]
    assert len(lines) == 2
    assert "80 expected visits" in lines[0]["hovertext"][0]
    words = [note["text"] for note in sent["layout"]["annotations"]]
    assert "81% before" in words
    assert "62% since" in words
    dashes = [shape["line"].get("dash") for shape in sent["layout"]["shapes"]]
    assert dashes.count("dash") == 2
    assert [s["x0"] for s in sent["layout"]["shapes"] if s["line"].get("dash") == "dot"] == [4.5]


def test_a_month_without_a_session_leaves_a_gap_and_many_activities_are_cut():
    months = of_months("Chess").drop(index=2)
    both = pd.concat([months, of_months("Stage")])
    sent = by_months(shown(STEADY, ROUGH).rows, both).to_dict()
    assert next(trace for trace in sent["data"] if trace.get("hovertext"))["y"][2] is None
    names = [f"Club {at}" for at in range(MOST + 3)]
    many = shown(*(fall(name, 0.8, 0.7, 0.2, "cannot_tell") for name in names))
    drawn = by_months(many.rows, of_months(*names), dark=True).to_dict()
    assert sum(bool(trace.get("hovertext")) for trace in drawn["data"]) == MOST
    assert "3 more in the table" in [note["text"] for note in drawn["layout"]["annotations"]]
