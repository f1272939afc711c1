"""The withheld groups of a table as one row; expected values by hand."""

import numpy as np
import pandas as pd
import pytest

from metrics.merged import withheld_together
from metrics.privacy import protect
from tests.metrics.crowd import DISTRICT, tables

LEAST = 10


def rest(groups: dict[str, tuple[int, int]], old: tuple[str, ...] = ()) -> pd.DataFrame:
    total = [sum(pair[part] for pair in groups.values()) for part in (0, 1)]
    rows = [(2, "grade", "whole", float(total[0]), float(total[1]))]
    rows += [(2, "grade", name, float(count), float(n)) for name, (count, n) in groups.items()]
    safe = protect(tables(*rows), {2: "school", DISTRICT: "district"}, "students", {})
    columns = {str(name): safe[name].to_numpy() for name in safe}
    since = np.where(columns["hidden"], 0, np.where(np.isin(columns["grp"], old), 1, 2))
    return pd.DataFrame(withheld_together(columns | {"since": since}, LEAST))


def test_what_is_left_of_the_total_is_told_as_one_row():
    made = rest({"1": (3, 20), "2": (12, 30), "3": (60, 120), "4": (50, 110)})
    assert made[["place", "dimension", "grp", "count", "n"]].to_numpy().tolist() == [
        [2, "grade", "together", 15, 50]
    ]
    assert made["value"].tolist() == [0.3]
    assert made["low"][0] < 0.3 < made["high"][0]
    assert made["status"].tolist() == [""]
    assert made["gap"].isna().all()


@pytest.mark.parametrize(
    "groups",
    [
        {"1": (3, 20), "2": (5, 30), "3": (60, 120), "4": (50, 110)},  # 8 of 50 together
        {"1": (15, 40), "2": (12, 30)},  # nothing is withheld
    ],
)
def test_a_rest_that_is_small_or_empty_is_not_told(groups):
    assert rest(groups).empty


def test_numbers_of_one_edition_add_up_whichever_it_is():
    groups = {"1": (3, 20), "2": (12, 30), "3": (60, 120), "4": (50, 110)}
    assert rest(groups, old=("whole", "3", "4"))["n"].tolist() == [50]


def test_nothing_is_added_up_over_editions():
    groups = {"1": (3, 20), "2": (12, 30), "3": (60, 120), "4": (50, 110)}
    assert rest(groups, old=("3",)).empty


def test_outcomes_of_the_same_people_and_groups_that_overlap_have_no_rest():
    rows = tables((2, "activity", "whole", 80.0, 200.0), (2, "activity", "1", 3.0, 20.0))
    columns = {str(name): rows[name].to_numpy() for name in rows}
    columns |= {"hidden": columns["grp"] == "1", "since": np.ones(len(rows))}
    assert not len(withheld_together(columns, LEAST)["n"])
