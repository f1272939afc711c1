"""Who gave the same answer to everything, where reversed items are among the others.

Six items on five steps; the last is reversed.
"""

import pandas as pd
import pytest

from metrics.catalogue import entry
from metrics.indicators import frame
from tests.metrics.district import CEDAR, DISTRICT_OF
from tests.metrics.test_survey import amounts, answers, count, questions

ITEMS = [f"q{number}" for number in range(1, 7)]


def counted(*people: str, reversed_from: int = 6, points: int = 5) -> pd.DataFrame:
    """Answers of people as digits, one an item; "-": left blank."""
    said = [
        {"respondent": f"r{at}", "question_key": item, "answer_code": int(code), "points": points}
        for at, codes in enumerate(people)
        for item, code in zip(ITEMS, codes, strict=True)
        if code != "-"
    ]
    asked = [
        {"question_key": item, "points": points, "reversed": int(number >= reversed_from)}
        for number, item in enumerate(ITEMS, 1)
    ]
    return count(answers(*said), questions(*asked), DISTRICT_OF)


def told(found: pd.DataFrame) -> tuple[int, int, int] | None:
    """Straight, mixed, and everybody in the total."""
    survey, whole = amounts(found, "survey", "3:"), amounts(found, "whole")
    if "mixed" not in survey:
        return None
    return survey["lined"], survey["mixed"], whole["mixed_respondents"]


@pytest.mark.parametrize(
    ("people", "expected"),
    [
        (["333333"], (1, 1, 1)),
        (["333334"], (0, 1, 1)),
        # To agree with all and to deny the reversed one is an opinion, no straight line.
        (["555551"], (0, 1, 1)),
        (["555555", "123451", "111111"], (2, 3, 3)),
        # Five of six answered: too few to tell.
        (["33333-"], None),
        (["33333-", "444444"], (1, 1, 1)),
    ],
)
def test_the_same_answer_to_six_items_is_a_straight_line(people, expected):
    assert told(counted(*people)) == expected


def test_without_a_reversed_item_or_with_nothing_else_it_may_be_honest():
    assert told(counted("555555", reversed_from=7)) is None
    assert told(counted("555555", reversed_from=1)) is None


def test_the_share_stands_by_survey_and_is_told_to_those_alone_who_see_people():
    found = counted(*["333333"] * 3, *["123454"] * 9)
    rows = frame(entry("D8"), found, "survey", {})
    rows = rows[rows["place"] == CEDAR].set_index("grp")
    assert (rows.loc["3:", "count"], rows.loc["3:", "n"], rows.loc["3:", "value"]) == (3, 12, 0.25)
    assert not entry("D8").released
