"""Households in contact with the school; expected values by hand."""

import pandas as pd

from metrics.home_contacts import contacted, last_heard

STUDENTS = pd.DataFrame({"person": [1, 2, 3, 4], "grade": ["1", "1", "2", "2"]})
HOMES = {1: "A", 3: "A"}
LAST = 20_362
"""2025-10-01, in days since 1970."""


def contacts(*rows: tuple) -> pd.DataFrame:
    return pd.DataFrame(list(rows), columns=["person", "day", "two_way", "at_home"])


def test_a_household_answered_whichever_of_its_students_stands_in_the_log():
    told = contacts((3, "2025-10-01", "yes", ""), (2, "2025-10-01", "no", ""), (9, "2025-10-01", "yes", ""))
    rows = contacted(STUDENTS, told, HOMES, LAST, "grade")
    # Households: A (students 1 and 3), student 2, student 4; in grade 1 A and student 2, in grade 2 A and 4.
    assert rows["grp"].tolist() == ["whole", "1", "2"]
    assert rows["n"].tolist() == [3, 2, 2]
    assert rows["count"].tolist() == [1, 1, 1]


def test_sixty_days_are_counted_with_the_last_among_them():
    told = contacts((1, "2025-08-03", "yes", ""), (2, "2025-08-02", "yes", ""), (4, "2025-10-02", "yes", ""))
    assert contacted(STUDENTS, told, {}, LAST)["count"].tolist() == [1]


def test_a_student_was_last_heard_of_with_anybody_of_the_household_and_not_after_the_last_day():
    told = contacts(
        (3, "2025-09-01", "yes", ""),
        (3, "2025-09-20", "yes", ""),
        (1, "2025-09-30", "no", ""),
        (2, "2025-10-02", "yes", ""),
        (9, "2025-09-01", "yes", ""),
    )
    assert last_heard(STUDENTS, told, HOMES, LAST).tolist() == ["2025-09-20", "", "2025-09-20", ""]


def test_by_month_each_month_with_a_contact_tells_who_answered_in_it():
    told = contacts((1, "2025-07-01", "yes", ""), (2, "2025-09-15", "yes", ""), (2, "2025-10-01", "no", ""))
    rows = contacted(STUDENTS, told, {}, LAST, "month")
    assert rows["grp"].tolist() == ["whole", "202507", "202509", "202510"]
    assert rows["count"].tolist() == [1, 1, 1, 0]
    assert rows["n"].tolist() == [4, 4, 4, 4]
