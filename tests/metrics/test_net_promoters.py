"""Net promoter score, from answers to its frame."""

import numpy as np
import pandas as pd
import pytest

from metrics.catalogue import entry
from metrics.indicators import frame
from metrics.survey import count

QUESTIONS = pd.DataFrame(
    [(7, "q1", "", "recommend", 11, "", 0), (7, "q2", "", "rating", 11, "", 0)],
    columns=["source", "question_key", "sub_item", "scale", "points", "item_scale", "reversed"],
)


def answers(said: list[float], question: str = "q1") -> pd.DataFrame:
    """Answers from 0 to 10, one a person, at school 11; step 1 is the answer 0."""
    rows = [
        (7, f"r{at}", question, "", "2025-10-01", 11, "parent_caregiver", one + 1, 11)
        for at, one in enumerate(said)
    ]
    names = [
        "source",
        "respondent",
        "question_key",
        "sub_item",
        "day",
        "school",
        "role",
        "answer_code",
        "points",
    ]
    return pd.DataFrame(rows, columns=names)


def rows(given: pd.DataFrame) -> pd.DataFrame:
    cells = pd.DataFrame(count(given, QUESTIONS, {11: 1})).drop(columns="source")
    cells = cells[cells["place"] == 11]
    together = cells.groupby(["year", "place", "dimension", "grp", "measure"], as_index=False)["amount"].sum()
    return frame(entry("net_promoters"), together, "likely", {}).set_index("grp")


def test_the_score_is_promoters_less_detractors_of_all_who_answered():
    # Four of 9 and 10, three of 7 and 8, two of 0 to 6 (the edges among them).
    found = rows(answers([10, 9, 9, 9, 8, 7, 7, 6, 0])).loc["7:q1|"]
    assert found["n"] == 9
    assert found["value"] == pytest.approx(100 * 2 / 9)
    assert (found["promoters"], found["detractors"]) == (4 / 9, 2 / 9)
    # With three made-up answers: (4.75 - 2.75) / 12 and its error.
    spread = np.sqrt((4.75 + 2.75) / 12 - (2 / 12) ** 2)
    half = 1.959963984540054 * 100 * spread / np.sqrt(12)
    assert found["low"] == pytest.approx(100 * 2 / 12 - half)
    assert found["high"] == pytest.approx(100 * 2 / 12 + half)


def test_the_total_tells_who_answered_and_no_mean():
    whole = rows(answers([10, 9])).loc["whole"]
    assert whole["n"] == 2
    assert np.isnan(whole["value"])
    assert whole["reason"]


def test_a_rating_is_no_likelihood():
    assert rows(answers([10, 9], "q2")).empty
