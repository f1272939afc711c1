"""What is said of one school."""

import pandas as pd
import pytest

from charts.describe import finding
from tables.figure import Figure

NAMES = ["grp", "label", "count", "n", "value", "low", "high"]


def figure(key: str, *rows: tuple, unit: str = "share", by: str = "activity") -> Figure:
    frame = pd.DataFrame(list(rows), columns=NAMES).assign(status="", hidden=False, reason="")
    return Figure(frame, key, "X", "Title", "Label", unit, "up", "Q?", "S.", by=by)


WHOLE = ("whole", "All", 80, 100, 0.8, 0.71, 0.87)


def test_activities_are_ranked_only_where_their_ranges_part():
    apart = [("1", "Chess", 20, 50, 0.4, 0.28, 0.54), ("2", "Choir", 45, 50, 0.9, 0.79, 0.96)]
    told = figure("term_retention", *apart, WHOLE)
    assert finding(told) == (
        "80 of every 100 registered early came in the last two weeks; fewest in Chess (40 of 100)."
    )
    near = [("1", "Chess", 38, 50, 0.76, 0.63, 0.86), ("2", "Choir", 42, 50, 0.84, 0.71, 0.92)]
    assert finding(figure("term_retention", *near, WHOLE)).endswith("The activities cannot be ranked.")


def test_families_are_told_by_student():
    told = figure("family_participation", WHOLE, by="")
    assert finding(told) == "80 of every 100 households came to at least one event."


def test_months_of_contact_are_told_by_month():
    """In which months? "7 of every 100 households in the last 60 days" was no answer."""
    apart = [
        ("2026-02", "Feb 2026", 10, 500, 0.02, 0.011, 0.036),
        ("2026-03", "Mar 2026", 40, 500, 0.08, 0.059, 0.107),
    ]
    whole = ("whole", "All", 35, 500, 0.07, 0.051, 0.096)
    assert finding(figure("family_contact", *apart, whole, by="month")) == (
        "Most households in Mar 2026: 8 of 100. Fewest in Feb 2026: 2 of 100."
    )
    near = [
        ("2026-02", "Feb 2026", 15, 500, 0.03, 0.018, 0.049),
        ("2026-03", "Mar 2026", 20, 500, 0.04, 0.026, 0.061),
    ]
    assert finding(figure("family_contact", *near, whole, by="month")) == (
        "The months cannot be told apart: 3 of 100 to 4 of 100 households were in two-way contact in a month."
    )


@pytest.mark.parametrize(
    ("value", "low", "high", "said"),
    [
        (-0.01, -0.018, -0.002, "Every ten hours more go with 1.0 points less of school time missed"),
        (0.001, -0.01, 0.012, "Cannot tell yet."),
    ],
)
def test_a_slope_is_told_only_where_its_range_leaves_out_none_and_never_as_an_effect(value, low, high, said):
    told = finding(figure("dose_slope", ("whole", "All", None, 90, value, low, high), unit="points", by=""))
    assert told.startswith(said)
    assert "no effect" in told or said.startswith("Cannot")


def test_bands_without_a_range_are_not_told():
    rows = [
        ("h1", "Under 15 hours", None, 40, 0.08, 0.06, 0.1),
        ("h45", "45 to 89", None, 8, 0.04, None, None),
    ]
    told = finding(figure("dose_response", *rows, ("whole", "All", None, 48, 0.07, 0.05, 0.09), by="dose"))
    assert "Under 15 hours: 8.0%" in told
    assert "45" not in told
