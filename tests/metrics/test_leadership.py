"""Student leadership: parts in sessions, of those who came."""

import pandas as pd

from metrics.leadership import led

VISITS = pd.DataFrame(
    [(1, 1, "present"), (1, 2, "present"), (1, 3, "absent"), (2, 1, "present"), (2, 4, "tardy")],
    columns=["activity", "person", "status"],
)


def leading(*rows: tuple[int, int]) -> pd.DataFrame:
    return pd.DataFrame(list(rows), columns=["activity", "person"])


def test_a_student_who_leads_counts_once_in_each_activity_and_once_in_all():
    rows = led(VISITS, leading((1, 1), (1, 1), (2, 1)))
    assert rows["grp"].tolist() == ["whole", "1", "2"]
    assert rows["count"].tolist() == [1, 1, 1]
    assert rows["n"].tolist() == [3, 2, 2]


def test_who_did_not_come_does_not_lead_and_is_no_participant():
    assert led(VISITS, leading((1, 3)))["count"].tolist() == [0, 0]


def test_activities_of_which_no_part_is_told_are_left_out():
    rows = led(VISITS, leading((2, 4)))
    assert rows["grp"].tolist() == ["whole", "2"]
    assert rows["n"].tolist() == [2, 2]


def test_without_parts_nobody_is_counted():
    assert led(VISITS, leading())["n"].tolist() == [0]
