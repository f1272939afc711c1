"""Indicator frames and figures made for the tests of charts."""

from collections.abc import Mapping
from typing import Any

import pandas as pd
from hypothesis import strategies as st

from tables.figure import Figure

NUMBERS = [
    *["count", "n", "value", "low", "high", "gap", "gap_low", "gap_high", "ratio"],
    *["detectable", "n_others"],
]
BLANK: dict[str, Any] = {
    **dict.fromkeys(NUMBERS),
    "grp": "",
    "label": "",
    "status": "",
    "hidden": False,
    "reason": "",
}


def frame(*rows: Mapping[str, Any]) -> pd.DataFrame:
    """An indicator frame; what a row does not say is blank."""
    table = pd.DataFrame([{**BLANK, **row} for row in rows], columns=list(BLANK))
    return table.astype(dict.fromkeys(NUMBERS, "float64"))


def of(count: int, n: int, **more: Any) -> dict[str, Any]:
    """Count, n and share of a row."""
    return {"count": count, "n": n, "value": count / n, **more}


def figure(rows: pd.DataFrame, **more: Any) -> Figure:
    """A figure about reach, unless told otherwise."""
    said: dict[str, Any] = {
        "key": "reach",
        "id": "P1",
        "title": "Share of students reached",
        "label": "Reached",
        "unit": "share",
        "direction": "up",
        "question": "Who has been reached by any partner?",
        "sentence": "Share of students with at least one session.",
        "period": "school year 2025–26",
    }
    return Figure(rows, **{**said, **more})


LEARNERS = figure(
    frame(
        of(
            177, 612, grp="yes", label="English learners", low=0.2549, high=0.3264,
            status="real_gap", gap=-0.129, gap_low=-0.168, gap_high=-0.091,
        ),
        of(
            1913, 4528, grp="no", label="Others", low=0.408, high=0.437,
            status="real_gap", gap=0.129, gap_low=0.091, gap_high=0.168,
        ),
        of(2090, 5140, grp="whole", label="All students", low=0.393, high=0.42),
    ),
    by="english_learner",
)  # fmt: skip
"""The picture of look.md: 29 of 100 against 42 of 100."""

BYS = ("race_ethnicity", "english_learner", "disability", "took_part", "grade", "school", "activity", "item")
CODES = {"took_part": ("yes", "no"), "english_learner": ("yes", "no"), "disability": ("yes", "no")}


@st.composite
def figures(draw: st.DrawFn, bys: tuple[str, ...] = BYS) -> Figure:
    """Figures as metrics hands them over: consistent numbers, any status they allow, some hidden."""
    by = draw(st.sampled_from(bys))
    codes = CODES.get(by) or tuple("567890ABCDEF"[: draw(st.integers(1, 6))])
    sizes = [draw(st.integers(1, draw(st.sampled_from([60, 5000])))) for _ in codes]
    counts = [draw(st.integers(0, size)) for size in sizes]
    everybody, reached = sum(sizes), sum(counts)
    judged = by not in ("activity", "item")
    rows = []
    for code, size, count in zip(codes, sizes, counts, strict=True):
        others = everybody - size
        value, half = count / size, draw(st.floats(0.001, 0.3))
        row = {
            **of(count, size, grp=code, label=f"Group {code}"),
            "low": max(value - half, 0.0),
            "high": min(value + half, 1.0),
            "hidden": draw(st.sampled_from([False, False, False, True])),
        }
        if judged and others:
            gap, spread = value - (reached - count) / others, draw(st.floats(0.0005, 0.3))
            low, high = max(gap - spread, -1.0), min(gap + spread, 1.0)
            kinds = ["cannot_tell"]
            if low > 0 or high < 0:
                kinds.append("real_gap" if abs(gap) >= 0.05 else "watch")
            elif low > -0.05 and high < 0.05:
                kinds = ["no_gap"]
            row |= {"gap": gap, "gap_low": low, "gap_high": high, "status": draw(st.sampled_from(kinds))}
        if row["hidden"]:
            row["status"], row["reason"] = "withheld", "withheld"
        rows.append(row)
    whole = of(reached, everybody, grp="whole", label="All students", hidden=draw(st.booleans()))
    whole |= {"low": max(whole["value"] - 0.02, 0.0), "high": min(whole["value"] + 0.02, 1.0)}
    direction = draw(st.sampled_from(["up", "down", "none"]))
    return figure(frame(*rows, whole), by=by, direction=direction, comparisons=draw(st.sampled_from([0, 12])))


def without_hidden(given: Figure) -> Figure:
    """The figure as privacy leaves it: no number in a hidden row."""
    rows = given.rows.copy()
    rows.loc[rows["hidden"].astype(bool), NUMBERS] = float("nan")
    return figure(rows, by=given.by, direction=given.direction, comparisons=given.comparisons)
