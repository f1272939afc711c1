"""Goals: progress and attainment, worked out by hand."""

import pandas as pd
import pytest

from metrics.goals import count, met, progress
from metrics.grouped import tall
from metrics.stays import NO_DAY

NUMBERS = ["baseline", "target", "reading"]


def goal(baseline=None, target=None, reading=None, better="up", status="", due=10, **more) -> dict:
    return {
        "place": 1,
        "partner": 7,
        "name": "Read",
        "domain": "academic",
        "baseline": baseline,
        "target": target,
        "reading": reading,
        "better": better,
        "status": status,
        "due": due,
        "measured": NO_DAY,
        "to": 20,
        **more,
    }


def frame(*goals: dict) -> pd.DataFrame:
    return pd.DataFrame(list(goals)).astype(dict.fromkeys(NUMBERS, "float64"))


@pytest.mark.parametrize(
    ("baseline", "target", "reading", "thousandths"),
    [
        (60, 80, 70, 500),
        (40, 20, 25, 750),  # down: 15 of 20
        (60, 80, 90, 1000),
        (60, 80, 50, 0),
        (40, 20, 45, 0),
        (0, 3, 1, 333),
        (0, 10, 3, 300),
        (60, 60, 60, None),
        (None, 80, 70, None),
        (60, 80, None, None),
    ],
)
def test_progress_is_the_part_of_the_way_in_the_direction_that_is_better(
    baseline, target, reading, thousandths
):
    (found,) = progress(frame(goal(baseline, target, reading))).tolist()
    assert (None if pd.isna(found) else found) == thousandths


@pytest.mark.parametrize(
    ("told", "is_met"),
    [
        (goal(60, 80, 80), True),
        (goal(60, 80, 79.999), False),
        (goal(40, 20, 20, "down"), True),
        (goal(40, 20, 20.001, "down"), False),
        (goal(None, 80, 85), True),
        (goal(None, 80, 85, better=""), None),
        (goal(60, 80, None), None),
        (goal(60, 80, 70, status="met"), True),
        (goal(60, 80, 90, status="not_met"), False),
        (goal(60, 80, 90, status="open"), True),
        (goal(status="open"), None),
    ],
)
def test_met_is_what_somebody_said_or_else_what_the_numbers_say(told, is_met):
    (found,) = met(frame(told)).tolist()
    assert (None if pd.isna(found) else found) is is_met


def counted(*goals: dict) -> dict[tuple[str, str, str], int]:
    found = pd.DataFrame(tall(count(frame(*goals), 0, 365, 2025)))
    keys = found[["dimension", "grp", "measure"]].itertuples(index=False, name=None)
    return dict(zip(keys, found["amount"].tolist(), strict=True))


def test_due_is_what_is_due_from_the_first_day_of_the_year_to_the_last_known():
    days = {"before": -1, "first": 0, "last": 20, "later": 21, "never": NO_DAY}
    found = counted(*(goal(60, 80, 80, due=day, name=name) for name, day in days.items()))
    assert found["whole", "whole", "goals_due"] == 2
    assert found["whole", "whole", "goals_met"] == 2


def test_a_goal_of_which_nothing_is_known_is_due_and_not_counted_as_missed():
    found = counted(
        goal(60, 80, 80), goal(60, 80, None, domain="", name="B"), goal(status="not_met", name="C")
    )
    whole = {name: found["whole", "whole", name] for name in ("goals_due", "goals_told", "goals_met")}
    assert whole == {"goals_due": 3, "goals_told": 2, "goals_met": 1}
    assert found["domain", "", "goals_told"] == 0


def test_a_dropped_goal_counts_nowhere():
    assert counted(goal(60, 80, 80, status="dropped")) == {}


def test_progress_is_told_of_goals_that_are_due_later_in_the_year_too():
    found = counted(goal(60, 80, 70, due=300), goal(60, 80, 75, due=400, name="B"))
    assert found["goal", "7:1970-10-28:Read", "goal_progress"] == 500
    assert not [grp for _, grp, _ in found if grp.endswith(":B")]
    assert ("whole", "whole", "goals_due") not in found


def test_a_goal_measured_in_the_year_shows_its_progress_whenever_it_is_due():
    assert counted(goal(60, 80, 75, due=400, measured=5))["goal", "7:1971-02-05:Read", "goal_progress"] == 750
