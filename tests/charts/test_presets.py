"""What is said of the rules of other places; sentences by hand."""

import pandas as pd

from charts.describe import finding
from tables.figure import Figure


def told(*rows: tuple[str, float, float]) -> str:
    frame = pd.DataFrame(rows, columns=["grp", "count", "n"])
    frame = frame.assign(value=frame["count"] / frame["n"], hidden=frame["n"].isna(), reason="", status="")
    words = dict.fromkeys(("id", "title", "label", "direction", "question", "sentence"), "")
    of = {"by": "least_days", "settings": {"min_enrolled_days": "10"}}
    return finding(
        Figure(rows=frame.assign(label=frame["grp"]), key="chronic_absence", unit="share", **words, **of)
    )


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
