import json

import numpy as np
import pandas as pd
import pytest

from metrics.catalogue import entry
from metrics.equity import flags
from metrics.indicators import frame


def compared(a: tuple[int, int], b: tuple[int, int], key: str = "reach") -> pd.DataFrame:
    """Girls and boys (count, n) of one school, judged."""
    names = {"reach": ("reached", "students"), "chronic_absence": ("chronic", "counted")}[key]
    rows = [("whole", "whole", (a[0] + b[0], a[1] + b[1])), ("gender", "female", a), ("gender", "male", b)]
    tall = [
        (2025, 1, dimension, group, measure, amount)
        for dimension, group, pair in rows
        for measure, amount in zip(names, pair, strict=True)
    ]
    cells = pd.DataFrame(tall, columns=["year", "place", "dimension", "grp", "measure", "amount"])
    return frame(entry(key), cells, "gender", {}).assign(indicator=key, dimension="gender")


def status(rows: pd.DataFrame) -> str:
    return rows.set_index("grp").loc["female", "status"]


def test_rates_of_quine_agree_with_r(shared):
    cases = json.loads((shared / "data/reference/expected.json").read_text(encoding="utf-8"))["cases"]
    case = next(case for case in cases if case["id"] == "equity-rates-quine-eth")
    groups = case["expected"]["groups"]
    pair = [(groups[name]["x"], groups[name]["n"]) for name in ("A", "N")]
    first = compared(*pair).set_index("grp").loc["female"]
    assert first["value"] == pytest.approx(groups["A"]["rate"])
    assert [first["low"], first["high"]] == pytest.approx(groups["A"]["wilson95"])
    assert first["ratio"] == pytest.approx(groups["A"]["risk_ratio_vs_all_others"])
    assert [first["gap_low"], first["gap_high"]] == pytest.approx(groups["A"]["gap_vs_reference_newcombe95"])


@pytest.mark.parametrize(
    ("girls", "boys", "expected"),
    [
        ((40, 200), (80, 200), "real_gap"),  # 20 points, far from none
        ((4000, 20000), (4400, 20000), "watch"),  # 2 points, sure
        ((4000, 20000), (4010, 20000), "no_gap"),  # nothing of size, and sure of that
        ((40, 200), (50, 200), "cannot_tell"),  # 5 points, none not excluded
        ((2, 29), (150, 200), "cannot_tell"),  # too few to flag
    ],
)
def test_a_gap_needs_size_and_evidence(girls, boys, expected):
    assert status(compared(girls, boys)) == expected


def test_exactly_five_points_is_large_enough():
    # 0.35 - 0.30 is a little less than 0.05 in floats.
    assert status(compared((7000, 20000), (6000, 20000))) == "real_gap"


def test_one_look_among_many_needs_more_evidence():
    weak = compared((84, 200), (104, 200))  # p = .045 alone
    assert status(weak) == "real_gap"
    others = [
        compared((100, 200), (100, 200), "chronic_absence").assign(dimension=dimension)
        for dimension in ("race_ethnicity", "disability")
    ]
    flagged, numbers = flags(pd.concat([weak, *others], ignore_index=True), {})
    assert status(flagged[flagged["indicator"] == "reach"]) == "cannot_tell"
    assert numbers.loc[(2025, 1)] == 6


def test_groups_outside_the_family_are_left_as_they_were():
    weak = compared((84, 200), (104, 200))
    grade = compared((100, 200), (100, 200)).assign(dimension="grade")
    flagged, numbers = flags(pd.concat([weak, grade], ignore_index=True), {})
    assert status(flagged[flagged["dimension"] == "gender"]) == "real_gap"
    assert numbers.loc[(2025, 1)] == 2


def test_the_participation_gap_takes_the_flag_of_reach():
    reach = compared((40, 200), (80, 200))
    gap = reach.assign(indicator="participation_gap", status="cannot_tell")
    flagged, _ = flags(pd.concat([reach, gap], ignore_index=True), {})
    assert status(flagged[flagged["indicator"] == "participation_gap"]) == "real_gap"


def test_a_hidden_group_counts_as_one_that_shows_nothing():
    rows = compared((84, 200), (104, 200))
    hidden = compared((100, 200), (100, 200), "chronic_absence").assign(hidden=True, status="withheld")
    loud = hidden.assign(p=1e-9)
    quiet = hidden.assign(p=np.nan)
    statuses = [
        status(flags(pd.concat([rows, other]), {})[0].query("indicator == 'reach'"))
        for other in (loud, quiet)
    ]
    assert statuses[0] == statuses[1]
