"""Expenses spread over their days, by hand. Days are numbers; the year begins on day 0."""

import pandas as pd
import pytest

from metrics.spent import judge


def spent(
    first_day: int, last_day: int, cents: int, to: int = 99, category: str = "coordination"
) -> list[int]:
    row = {"category": category, "first_day": first_day, "last_day": last_day, "cents": cents, "to": to}
    return judge(pd.DataFrame([row]), 0)["expense_cents"].tolist()


@pytest.mark.parametrize(
    ("first_day", "last_day", "cents", "to", "part"),
    [
        (10, 10, 850, 99, [850]),
        (0, 364, 36500, 99, [10000]),  # a hundred of 365 days
        (0, 99, 36500, 99, [36500]),
        (-100, 99, 20000, 99, [10000]),
        (-10, -1, 500, 99, []),
        (100, 110, 500, 99, []),
        (0, 2, 100, 0, [33]),  # 33.33
        (0, 2, 200, 0, [67]),  # 66.67
    ],
)
def test_what_lies_in_the_year_up_to_the_last_day_known_counts(first_day, last_day, cents, to, part):
    assert spent(first_day, last_day, cents, to) == part


def test_coordination_is_told_apart():
    rows = pd.DataFrame(
        {"category": ["coordination", "food"], "first_day": 1, "last_day": 1, "cents": [100, 7], "to": 9}
    )
    assert judge(rows, 0)["coordination_cents"].tolist() == [100, 0]
