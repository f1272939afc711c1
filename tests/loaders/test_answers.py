import pandas as pd

from loaders.answers import long
from loaders.questions import Question, grid_parts, keyed
from tables.readings import ANSWERS

CONSTANTS = {"source_file": "x.csv", "sheet": "", "tool": "survey_wide"}


def table(**columns):
    body = pd.DataFrame(columns).astype("str")
    body.columns = range(body.shape[1])
    body.index = range(2, len(body) + 2)
    people = pd.DataFrame(
        {
            "respondent_key": [f"r{i}" for i in body.index],
            "responded_at": "2025-09-14T09:00:00",
            "school": "Maple",
            "role": "student",
        },
        index=body.index,
    ).astype("str")
    return body, people, keyed([Question(c, h, *grid_parts(h)) for c, h in enumerate(columns)])


def rows_of(**columns):
    return long(*table(**columns), CONSTANTS).rows


def test_a_blank_answer_has_no_row():
    rows = rows_of(q=["Yes", None, " ", "No"])
    assert rows["line"].tolist() == [2, 5]


def test_rows_have_the_columns_of_the_shape_and_say_where_they_stand():
    rows = rows_of(a=["x", "y"], b=["1", "2"])
    assert list(rows.columns) == list(ANSWERS)
    assert list(zip(rows["line"], rows["column"], strict=True)) == [(2, "A"), (2, "B"), (3, "A"), (3, "B")]


def test_na_keeps_a_row_without_label_and_code():
    rows = rows_of(q=["Yes", "NA", "No", "Yes"])
    missing = rows[rows["answer_raw"] == "NA"]
    assert missing["answer_label"].tolist() == [""]
    assert missing["answer_code"].isna().all()


def test_a_label_is_the_commonest_way_of_writing_and_raw_is_verbatim():
    rows = rows_of(q=["parent ", "Parent", "Parent", "Student", "Student"])
    assert rows["answer_raw"].tolist()[0] == "parent "
    assert rows["answer_label"].tolist() == ["Parent", "Parent", "Parent", "Student", "Student"]


def test_a_label_that_another_question_has_as_typed_is_held_once():
    rows = rows_of(a=["x  y", "z"], b=["x y", "z "])
    assert rows["answer_raw"].tolist() == ["x  y", "x y", "z", "z "]
    assert rows["answer_label"].tolist() == ["x y", "x y", "z", "z"]
    assert rows["answer_label"].cat.categories.is_unique


def test_several_options_are_a_row_each_at_the_same_cell():
    rows = rows_of(q=["Fair;Clinic;", "Clinic;"])
    assert rows["option_key"].tolist() == ["Fair", "Clinic", "Clinic"]
    assert rows["line"].tolist() == [2, 2, 3]
    assert set(rows["answer_kind"]) == {"multi"}


def test_questions_say_scale_and_points():
    said = long(*table(q=["Never", "Rarely", "Sometimes", "Often"] * 9), CONSTANTS)
    assert said.questions[["scale", "points"]].values.tolist() == [["frequency", 4]]
    assert said.rows["answer_code"].tolist()[:4] == [1, 2, 3, 4]


def test_the_frame_given_stays_as_it_was():
    body, people, questions = table(q=["Fair;Clinic;", None])
    before = body.copy()
    long(body, people, questions, CONSTANTS)
    pd.testing.assert_frame_equal(body, before)


def test_nobody_answered_is_an_empty_table_with_all_columns():
    rows = rows_of(q=[None, None])
    assert rows.empty
    assert list(rows.columns) == list(ANSWERS)
