"""The four Cs as families and staff see them; expected values by hand."""

import numpy as np
import pandas as pd
import pytest

from metrics.answered import answered
from metrics.four_cs import both_sides, capacity_of


@pytest.mark.parametrize(
    ("scale", "capacity"),
    [
        ("4 Cs: Capabilities", "capabilities"),
        ("Four C's - connections", "connections"),
        ("4Cs cognition", "cognition"),
        ("4 Cs: Confidence", "confidence"),
        ("Confidence", ""),
        ("4 Cs", ""),
        ("4 Cs: confidence and cognition", ""),
    ],
)
def test_a_scale_of_a_code_book_is_one_of_the_four_where_it_says_so(scale, capacity):
    assert capacity_of(scale) == capacity


def both(*rows: tuple[str, str, str, int], scales: dict[str, str]) -> pd.DataFrame:
    """Answers of respondent, role and question, 1 to 5; ``scales``: of each question."""
    said = pd.DataFrame(rows, columns=["respondent", "role", "question_key", "answer_code"])
    said = said.assign(source=3, sub_item="", day="2025-10-01", school=11, points=5)
    asked = pd.DataFrame({"question_key": list(scales), "item_scale": list(scales.values())})
    asked = asked.assign(source=3, sub_item="", points=5, scale="agreement", reversed=0)
    found = answered(said, asked, {})
    return pd.DataFrame(both_sides(found.some(found.place == 11)))


TWO = {"q1": "4 Cs: Confidence", "q2": "4 Cs: Connections", "q3": "Climate"}


def test_each_side_is_the_mean_over_its_questions():
    rows = both(
        *(("a", "parent_caregiver", "q1", 5), ("b", "parent_caregiver", "q1", 2)),
        *(("c", "teacher", "q1", 4), ("d", "coordinator", "q1", 4), ("a", "parent_caregiver", "q2", 1)),
        *(("c", "teacher", "q3", 1), ("e", "student", "q1", 1)),
        scales=TWO,
    ).set_index("grp")
    assert rows.index.tolist() == ["whole", "connections", "confidence"]
    assert (rows.loc["confidence", "of_families"], rows.loc["confidence", "of_staff"]) == (0.5, 1.0)
    assert (rows.loc["confidence", "value"], rows.loc["confidence", "n"]) == (-0.5, 4)
    # Families: q1 a half, q2 none.
    assert rows.loc["whole", "of_families"] == 0.25
    assert np.isnan(rows.loc["connections", "value"])  # no staff answered
    assert rows.loc["connections", "reason"]


def test_without_a_scale_of_the_four_nothing_is_told():
    assert both(("a", "parent_caregiver", "q3", 5), scales={"q3": "Climate"}).empty
