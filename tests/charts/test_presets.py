"""What is said of the rules of other places; sentences by hand."""

import pandas as pd

from charts.describe import finding
from tables.figure import Figure


def told(*rows: tuple[str, float, float], by: str = "least_days", key: str = "chronic_absence") -> str:
    frame = pd.DataFrame(rows, columns=["grp", "count", "n"])
    frame = frame.assign(value=frame["count"] / frame["n"], hidden=frame["n"].isna(), reason="", status="")
    words = dict.fromkeys(("id", "title", "label", "direction", "question", "sentence"), "")
    of = {"by": by, "settings": {"min_enrolled_days": "10", "half_day": "sum"}}
    return finding(Figure(rows=frame.assign(label=frame["grp"]), key=key, unit="share", **words, **of))


def test_the_rules_stand_side_by_side_with_what_they_change():
    # 25.0, 24.0 and 22.0 of 100.
    assert told(("10", 50, 200), ("31", 48, 200), ("45", 44, 200), ("whole", 50, 200)) == (
        "25.0 of every 100 students by the rule in use, 10 days; 24.0 of 100 with 31 days and 22.0 of 100 "
        "with 45 days. The rule alone changes up to 3.0 points."
    )


def test_a_rule_that_changes_next_to_nothing_is_said_to():
    assert told(("31", 50, 199), ("whole", 50, 200)).endswith("The rule changes less than half a point here.")


def test_what_is_withheld_is_named_as_such():
    nothing = float("nan")
    text = told(("31", nothing, nothing), ("whole", 50, 200))
    assert text.endswith("By the other rules it is withheld or not counted.")


def test_the_rules_of_half_days_stand_side_by_side():
    rows = (("sum", 46, 200), ("half_is_a_day", 54, 200), ("whole", 46, 200))
    assert told(*rows, by="half_day_rule") == (
        "23.0 of every 100 students where half days add up, the rule in use; 27.0 of 100 where half a day "
        "missed is a day. The rule alone changes it by 4.0 points."
    )


def test_the_strongest_answers_alone_are_told_beside_those_in_use():
    rows = (("top", 142, 200), ("strongest", 60, 200), ("whole", 142, 200))
    assert told(*rows, by="favourable_set", key="favourable") == (
        "71% of answers were favourable, with the top two of five, three of six or two of four; 30% with the "
        "strongest answer alone."
    )
