"""The four Cs as families and staff see them; expected values by hand."""

import numpy as np
import pandas as pd
import pytest

from metrics.capacity_cells import capacity_of
from metrics.catalogue import entry
from metrics.four_cs import both_sides
from metrics.indicators import frames
from metrics.privacy import protect
from metrics.survey import count
from metrics.wide import Wide, wide


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


def asked(*rows: tuple[str, str, str, int], scales: dict[str, str]) -> Wide:
    """Cells of answers: respondent, role, question and answer, 1 to 5; ``scales``: of each question."""
    said = pd.DataFrame(rows, columns=["respondent", "role", "question_key", "answer_code"])
    said = said.assign(source=3, sub_item="", day="2025-10-01", school=11, points=5)
    questions = pd.DataFrame({"question_key": list(scales), "item_scale": list(scales.values())})
    questions = questions.assign(source=3, sub_item="", points=5, scale="agreement", reversed=0)
    found = pd.DataFrame(count(said, questions, {11: 1}))
    return wide(found[found["place"] == 11].drop(columns="source"))


def both(*rows: tuple[str, str, str, int], scales: dict[str, str]) -> pd.DataFrame:
    return pd.DataFrame(both_sides(asked(*rows, scales=scales), "capacity"))


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


def many(families: int, staff: int, unhappy: int = 15) -> pd.DataFrame:
    """What is shown of a school where so many of each side answered one question, some unfavourably."""
    rows = [
        (f"{role} {one}", role, "q1", 5 if one >= unhappy else 1)
        for role, people in (("parent_caregiver", families), ("teacher", staff))
        for one in range(people)
    ]
    told = frames(entry("four_cs"), asked(*rows, scales=TWO), ("capacity",), {})
    return protect(pd.DataFrame(told), {11: "school"}, "answers", {})


@pytest.mark.parametrize(
    ("families", "staff", "unhappy", "hidden"),
    [(40, 30, 15, False), (40, 9, 4, True), (9, 30, 4, True), (40, 30, 9, True), (40, 24, 15, True)],
)
def test_few_of_either_side_or_few_answers_of_a_kind_are_hidden_with_both_shares(
    families, staff, unhappy, hidden
):
    rows = many(families, staff, unhappy)
    assert rows["hidden"].tolist() == [hidden, hidden]
    assert rows["of_staff"].isna().all() == hidden
    assert "mask_n" not in rows
