"""What is said of outcomes of students; sentences by hand."""

import pytest

from charts.describe import evidence_line, finding
from tests.charts.frames import figure, frame


def group(grp: str, label: str, count: int, n: int, **more) -> dict:
    told = {"grp": grp, "label": label, "count": count, "n": n, "value": count / n, "low": 0.0, "high": 0.5}
    return told | {"status": "cannot_tell", "gap": 0.01, "gap_low": -0.1, "gap_high": 0.1} | more


WHOLE = {"grp": "whole", "label": "All", "status": ""}


def said(*rows: dict) -> str:
    shown = figure(frame(*rows), key="discipline_rate", by="race_ethnicity", direction="down")
    return finding(shown)


def test_how_many_are_suspended_comes_before_how_groups_differ():
    groups = (group("black", "Black", 3, 60), group("white", "White", 9, 140))
    assert said(*groups, group(count=12, n=200, **WHOLE)) == (
        "6 of every 100 students had an out-of-school suspension. Cannot tell yet. No group differs by more "
        "than chance could explain."
    )


def test_where_nobody_is_it_is_said_in_a_number():
    groups = (group("black", "Black", 0, 60), group("white", "White", 0, 140))
    assert said(*groups, group(count=0, n=200, **WHOLE)).startswith("0 of 200 students. Cannot tell yet.")


def test_where_the_total_is_withheld_the_groups_speak_alone():
    groups = (group("black", "Black", 3, 60), group("white", "White", 9, 140))
    assert said(*groups, group(count=12, n=200, hidden=True, **WHOLE)).startswith("Cannot tell yet.")


@pytest.mark.parametrize(("n", "words"), [(1, "1 gift"), (2, "2 gifts"), (1200, "1,200 gifts")])
def test_one_gift_is_one_gift(n, words):
    row = {"grp": "whole", "label": "All", "count": n, "n": n, "value": 350.0}
    shown = figure(frame(row), key="given_to_partners", unit_of_count="gifts", unit="dollars")
    assert evidence_line(shown).split(" · ")[0] == words
