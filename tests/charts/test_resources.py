"""Findings about what is given, promised and asked: each follows from the rows by rule."""

import pytest

from charts.describe import finding
from tests.charts.frames import figure, frame


def row(count, n, value, grp="whole", label="All") -> dict:
    return {"grp": grp, "label": label, "count": count, "n": n, "value": value, "reason": "counted"}


def said(key: str, *rows: dict, by: str = "", unit: str = "share", **more) -> str:
    return finding(figure(frame(*rows), key=key, by=by, unit=unit, **more))


def test_worth_names_how_many_gifts_it_is_of_and_how_many_have_no_value():
    told = said(
        "contribution_value",
        row(2, 2, 1200, "cash", "Money"),
        row(1, 2, 50.5, "food", "Food"),
        row(3, 4, 1250.5),
        by="resource_type",
        unit="money",
    )
    assert (
        told
        == "$1,251 came in, the value of 3 gifts and entries. One more has no value. Most: Money, $1,200."
    )


def test_what_is_all_valued_says_nothing_of_the_rest():
    assert said("contribution_value", row(1, 1, 20), unit="money") == (
        "$20 came in, the value of one gift or entry."
    )


@pytest.mark.parametrize(
    ("count", "n", "text"),
    [
        (3, 8, "3 of 8 goals that were due were met."),
        (1, 1, "The only 1 goal that was due was met."),
        (0, 2, "None of 2 goals that were due were met."),
    ],
)
def test_goals_met_are_of_those_due(count, n, text):
    assert said("goal_attainment", row(count, n, count / n)) == text


def test_goals_less_than_half_way_are_named_without_partner_and_day():
    told = said(
        "goal_progress",
        row(None, 1, 1.0, "7:Read", "Read · Knights · due 2026-06-12"),
        row(None, 1, 0.49, "7:Visits", "Visits · Knights"),
        row(None, 1, 0.5, "7:Cards", "Cards · Knights"),
        row(None, 3, 0.66),
        by="goal",
    )
    assert told == "1 of 3 goals has come all the way. Less than half way: Visits."


def test_of_all_goals_together_it_is_told_how_far_they_came():
    assert said("goal_progress", row(None, 3, 0.66)) == "On average 3 goals have come 66% of their way."
    assert said("goal_progress", row(None, 1, 0.5)) == "The goal has come 50% of its way."


def test_who_did_not_answer_is_to_be_called():
    told = said(
        "recent_contact",
        row(1, 1, 1.0, "7", "Knights"),
        row(0, 1, 0.0, "8", "Harbor Works"),
        row(1, 2, 0.5),
        by="partner",
    )
    assert told == "1 of 2 active partners has answered in the last 30 days. Call Harbor Works."


def test_the_longest_silence_is_named_first():
    rows = [row(None, 1, days, str(days), name) for days, name in ((4, "A"), (52, "B"), (1, "C"))]
    told = said("days_since_contact", *rows, row(None, 3, 52), by="partner", unit="days")
    assert told == "Quiet longest: B (52 days), A (4 days) and C (1 day)."


def test_open_challenges_are_named_by_kind():
    rows = [row(2, 2, 2, "time", "Time"), row(0, 1, 0, "trust", "Trust")]
    told = said("open_challenges", *rows, row(2, 3, 2), by="challenge_type", unit="count")
    assert told == "Two challenges are open: time (2)."
    assert said("open_challenges", row(0, 3, 0), unit="count") == "No challenge is open."


def test_a_median_of_days_keeps_its_half():
    assert said("days_to_resolve", row(None, 4, 7.5), unit="days") == (
        "Half of those settled this school year took 7.5 days or less."
    )


def test_leverage_is_told_with_what_it_is_not():
    assert said("leverage", row(None, 500, 2.501), unit="ratio") == (
        "$2.50 came in for each dollar of coordination. This is no return on what students gained."
    )


def test_cost_is_told_to_the_cent():
    told = said(
        "cost_per_hour", row(None, 30, 1.5, "5", "Chess"), row(None, 100, 8.588), by="activity", unit="money"
    )
    assert (
        told == "$8.59 for each hour that a student took part. Of those told apart, Chess costs most: $1.50."
    )


def test_reviews_that_are_missing_are_named():
    told = said(
        "reviews_held", row(0, 1, 0.0, "7", "Knights"), row(1, 1, 1.0, "8", "B"), row(1, 2, 0.5), by="partner"
    )
    assert told == "1 of 2 partners with a review due was reviewed. Not yet: Knights."


def test_milestones_and_who_hears_of_them():
    assert said("milestones", row(3, 3, 3), unit="count") == "Three milestones were reached."
    assert said("milestones_shared", row(1, 2, 0.5)) == "1 of 2 milestones was made public."
