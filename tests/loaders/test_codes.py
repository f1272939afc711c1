import pandas as pd
import pytest

from loaders.codes import grade, group, recode


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("-1", "PK"),
        ("-2", "PK"),
        ("PK", "PK"),
        ("Pre-K", "PK"),
        ("KG", "K"),
        ("K", "K"),
        ("0", "K"),
        ("00", "K"),
        ("Kindergarten", "K"),
        ("06", "6"),
        ("6", "6"),
        ("6.0", "6"),
        ("Grade 6", "6"),
        ("6th grade", "6"),
        ("1st", "1"),
        ("12", "12"),
        ("Sophomore", "10"),
        ("Unknown", ""),
    ],
)
def test_a_grade_is_read_however_a_student_system_writes_it(text, code):
    assert grade(text) == code


@pytest.mark.parametrize("text", ["13", "UG", "AE", "1.5", "B2"])
def test_a_grade_that_is_none_is_not_guessed(text):
    assert grade(text) is None


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("race_ethnicity", "Black or African American", "black"),
        ("race_ethnicity", "W", "white"),
        ("race_ethnicity", "HI", "hispanic"),
        ("race_ethnicity", "Two or More Races", "two_or_more"),
        ("gender", "F", "female"),
        ("gender", "X", "nonbinary"),
        ("english_learner", "Y", "yes"),
        ("english_learner", "0", "no"),
        ("english_learner", "RFEP", "no"),
        ("english_learner", "TRUE", "yes"),
        ("disability", "1.0", "yes"),
        ("disability", "IEP", "yes"),
        ("low_income", "F", "yes"),
        ("low_income", "Reduced", "yes"),
        ("low_income", "P", "no"),
        ("low_income", "Prefer not to say", ""),
    ],
)
def test_a_group_is_read_from_its_words_and_usual_letters(name, text, code):
    assert group(name)(text) == code


def test_numbered_races_are_not_guessed_because_states_number_them_differently():
    assert group("race_ethnicity")("3") is None


def test_recoding_keeps_blank_and_not_understood_apart_and_the_given_column_as_it_was():
    values = pd.Series(["06", None, "UG", "06"], index=[4, 5, 6, 9], dtype="str")
    kept = values.copy()
    found = recode(values, grade)
    assert found.fillna("?").tolist() == ["6", "", "?", "6"]
    assert found.index.tolist() == [4, 5, 6, 9]
    pd.testing.assert_series_equal(values, kept)
