"""Activities whose registrations add up are guarded as groups that do, unlike those that share people."""

import numpy as np
import pandas as pd
import pytest

from metrics.catalogue import entry
from metrics.indicators import frame
from metrics.privacy import deciding, protect


def cells(*rows: tuple[str, str, dict[str, int]]) -> pd.DataFrame:
    """Dimension and group of a school, with the sums of each."""
    told = [(2025, 2, by, grp, name, amount) for by, grp, sums in rows for name, amount in sums.items()]
    return pd.DataFrame(told, columns=["year", "place", "dimension", "grp", "measure", "amount"])


def registered(n: int, count: int) -> dict[str, int]:
    return {"early": n, "stayed": count}


def shown(*activities: tuple[int, int]) -> list[bool]:
    """Whether each activity of a school of which no other is told is hidden: registered early, stayed."""
    rows = [("activity", str(at), registered(*one)) for at, one in enumerate(activities, 1)]
    whole = ("whole", "whole", registered(*(sum(part) for part in zip(*activities, strict=True))))
    made = frame(entry("term_retention"), cells(whole, *rows), "activity", {})
    made = made.assign(dimension="activity")
    out = protect(made, {2: "school"}, "students", {})
    return out.loc[out["grp"] != "whole", "hidden"].tolist()


def test_one_small_activity_takes_another_along_for_the_total_less_the_others_would_tell_it():
    assert shown((9, 5), (60, 30), (80, 40)) == [True, True, False]


def test_activities_that_are_large_enough_are_shown():
    assert shown((40, 20), (60, 30)) == [False, False]


def test_their_table_is_known_as_one_that_adds_up_and_shares_stand_beside_no_others():
    rows = cells(("whole", "whole", registered(50, 25)), ("activity", "1", registered(30, 5)))
    made = frame(entry("term_retention"), rows, "activity", {})
    assert deciding(made.assign(dimension="activity"), 10).dimension.tolist() == ["whole", "activity+"]
    assert np.isnan(made["gap"]).all()
    assert set(made["status"]) == {""}


@pytest.mark.parametrize(
    ("people", "stayed", "hidden"),
    [(20, 10, False), (9, 4, True), (20, 9, True), (20, 11, True), (20, 20, False)],
)
def test_many_registrations_of_few_students_are_hidden(people, stayed, hidden):
    """Forty registrations, half of which stayed, for two activities."""
    whole = registered(40, 20) | {"early_people": people, "stayed_people": stayed}
    rows = cells(
        ("whole", "whole", whole),
        ("activity", "1", registered(20, 10)),
        ("activity", "2", registered(20, 10)),
    )
    made = frame(entry("term_retention"), rows, "activity", {}).assign(dimension="activity")
    out = protect(made, {2: "school"}, "students", {})
    assert out["hidden"].tolist() == [hidden] * 3


@pytest.mark.parametrize(("told", "led", "hidden"), [(20, 10, False), (20, 9, True), (9, 5, True)])
def test_leaders_of_an_activity_are_hidden_where_they_or_those_who_came_are_few(told, led, hidden):
    sums = {"students": told, "part_told": told, "led": led}
    whole = {"students": 100, "part_told": 40, "led": 20}
    rows = cells(("whole", "whole", whole), ("activity", "1", sums))
    made = frame(entry("student_leadership"), rows, "activity", {}).assign(dimension="activity")
    out = protect(made, {2: "school"}, "students", {})
    assert out.loc[out["grp"] == "1", "hidden"].tolist() == [hidden]
    assert made.loc[made["grp"] == "1", "n"].tolist() == [told]


def test_an_activity_of_which_no_part_is_told_has_no_row():
    whole = {"students": 100, "part_told": 40, "led": 20}
    rows = cells(("whole", "whole", whole), ("activity", "1", {"students": 30}))
    assert frame(entry("student_leadership"), rows, "activity", {})["grp"].tolist() == ["whole"]
