"""Families who came, by the student in whose name they signed in."""

import pandas as pd

from metrics.families import families

STUDENTS = pd.DataFrame({"person": [1, 2, 3, 4], "grade": ["1", "1", "2", "2"]})


def visits(*rows: tuple) -> pd.DataFrame:
    return pd.DataFrame(list(rows), columns=["person", "role", "status"])


def test_a_parent_who_signed_in_with_the_students_number_counts_for_the_student_once():
    came = visits(
        (1, "parent_caregiver", "present"),
        (1, "parent_caregiver", "present"),
        (2, "parent_caregiver", "absent"),
        (3, "student", "present"),
        (9, "parent_caregiver", "present"),
    )
    rows = families(STUDENTS, came, {}, "grade")
    assert rows["grp"].tolist() == ["whole", "1", "2"]
    assert rows["count"].tolist() == [1, 1, 0]
    assert rows["n"].tolist() == [4, 2, 2]


def test_without_students_there_is_no_share():
    assert pd.isna(families(STUDENTS.iloc[:0], visits(), {})["value"][0])


def test_brothers_and_sisters_of_a_household_count_once_and_in_the_grade_of_each():
    came = visits((1, "parent_caregiver", "present"))
    rows = families(STUDENTS, came, {1: "A", 3: "A", 4: "B"}, "grade")
    # Households: A (students 1 and 3), student 2, B. A came for all.
    assert rows["n"].tolist() == [3, 2, 2]
    assert rows["count"].tolist() == [1, 1, 1]
