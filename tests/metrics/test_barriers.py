"""Barriers: who names what, and no mean over them."""

import numpy as np
import pandas as pd
import pytest

from metrics import survey
from metrics.catalogue import entry
from metrics.district import summed
from metrics.each_by_itself import EACH_BY_ITSELF
from metrics.indicators import frame
from metrics.inventories import is_barriers, is_inventory
from tests.metrics.district import CEDAR, DISTRICT_OF
from tests.metrics.test_survey import amounts, answers, questions

SHIFT, BUS = "3:q1|", "3:q2|"


def counted(*rows: dict, **asked: object) -> pd.DataFrame:
    both = [{"question_key": key, "item_scale": "Barriers", "points": 5, **asked} for key in ("q1", "q2")]
    found = pd.DataFrame(summed([survey.count(answers(*rows), questions(*both), DISTRICT_OF)]))
    return found[found["place"] == CEDAR]


@pytest.mark.parametrize(("points", "cited"), [(2, 1), (3, 2), (4, 2), (5, 3), (6, 3), (7, 4)])
def test_answers_from_the_middle_of_their_scale_up_name_a_barrier(points, cited):
    found = counted(*({"answer_code": code, "points": points} for code in (*range(1, points + 1), None)))
    assert amounts(found, "barrier", SHIFT) == {"cited": cited, "rated": points}


def test_a_statement_is_named_by_agreeing_to_it():
    found = counted(*({"answer_code": code} for code in (1, 2, 3, 4, 5)), scale="agreement")
    assert amounts(found, "barrier", SHIFT) == {"cited": 2, "rated": 5}


def test_a_barrier_is_neither_favourable_nor_part_of_a_mean():
    found = counted({"answer_code": 5})
    assert set(found["measure"]) == {"cited", "rated", "barrier_respondents"}


def test_the_share_of_each_and_no_mean_over_them():
    # r0 and r1 rate both, r2 the second alone.
    said = [
        *({"respondent": name, "answer_code": code} for name, code in (("r0", 2), ("r1", 3))),
        *(
            {"respondent": name, "answer_code": code, "question_key": "q2"}
            for name, code in (("r0", 3), ("r1", 4), ("r2", 1))
        ),
    ]
    rows = frame(entry("F2"), counted(*said), "barrier", {}).set_index("grp")
    assert rows.loc[SHIFT, ["count", "n", "value"]].tolist() == [1, 2, 0.5]
    assert rows.loc[BUS, ["count", "n"]].tolist() == [2, 3]
    assert rows.loc["whole", ["n", "reason"]].tolist() == [3, EACH_BY_ITSELF]
    assert np.isnan(rows.loc["whole", "value"])


@pytest.mark.parametrize("name", ["Barriers", "BARRIERS to engagement", "Barreras", "Barriers (inventory)"])
def test_barriers_are_told_by_the_name_the_code_book_gives(name):
    assert is_barriers(name)
    assert is_inventory(name)


def test_another_inventory_holds_no_barriers_and_a_scale_is_none():
    assert is_inventory("Roles (inventory)")
    assert not is_barriers("Roles (inventory)")
    assert not is_inventory("Climate")
