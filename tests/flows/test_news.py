"""Which goal a milestone of a partner means: told only where there is a single one."""

import numpy as np

from flows.reports.news import met_goals

NAMES = ("school", "partner", "name", "due", "status", "target", "reading", "better")


def goals(*rows: tuple) -> dict[str, np.ndarray]:
    """Columns as the store gives them; a blank number is none."""
    values = list(zip(*rows, strict=True)) if rows else [()] * len(NAMES)
    numbers = ("target", "reading")
    return {
        name: np.array(each, dtype=float if name in numbers else object)
        for name, each in zip(NAMES, values, strict=True)
    }


def test_the_single_goal_that_was_met_in_the_year_is_told():
    nan = float("nan")
    found = met_goals(
        goals(
            (1, 7, "Visits", "2026-05-29", "", 6.0, 7.0, "up"),
            (1, 7, "Visits before", "2025-05-29", "met", 6.0, 7.0, "up"),
            (1, 7, "Not yet", "2026-05-29", "", 6.0, 5.0, "up"),
            (2, 7, "One", "2026-05-29", "met", nan, nan, ""),
            (2, 7, "Two", "2026-05-29", "met", nan, nan, ""),
            (3, 8, "Said so", "2026-05-29", "met", nan, nan, ""),
            (3, 9, "Given up", "2026-05-29", "dropped", 6.0, 7.0, "up"),
            (4, 9, "Not told", "2026-05-29", "", nan, nan, ""),
        ),
        "2025-08-01",
        "2026-07-31",
    )
    assert found == {(1, 7): "Visits", (3, 8): "Said so"}
    assert met_goals(goals(), "2025-08-01", "2026-07-31") == {}
