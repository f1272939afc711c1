"""What scales add up to, by hand, and the reliability worked out of it."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics import survey
from metrics.catalogue import entry
from metrics.district import summed
from metrics.indicators import frame
from metrics.privacy import protect
from metrics.reliability_of_cells import ALIKE, EACH_BY_ITSELF, FEW_ITEMS, INCOMPLETE, feldt, fisher
from metrics.scale_cells import SCALE_ITEM
from metrics.statistics import reliability as of_people
from tests.metrics.district import CEDAR, DISTRICT_OF, ELM, HOME
from tests.metrics.test_survey import amounts, answers, questions

SCALE = "3:Climate"


def asked(count: int, name: str = "Climate", turned: tuple[int, ...] = ()) -> pd.DataFrame:
    """Questions q1, q2, ... of a scale, on answers 1 to 5."""
    lines = [
        {"question_key": f"q{at}", "item_scale": name, "points": 5, "reversed": 1 if at in turned else 0}
        for at in range(1, count + 1)
    ]
    return questions(*lines)


def said(*people: tuple[float | None, ...], school: int = CEDAR, first: int = 0) -> pd.DataFrame:
    """Answers of people to q1, q2, ...; None: left blank, no row."""
    rows = [
        {"respondent": f"r{who}", "question_key": f"q{at}", "answer_code": code, "school": school}
        for who, codes in enumerate(people, start=first)
        for at, code in enumerate(codes, start=1)
        if code is not None
    ]
    return answers(*rows)


def cells(told: pd.DataFrame, questions_: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(summed([survey.count(told, questions_, DISTRICT_OF)]))


def test_the_sums_of_a_scale_by_hand():
    # Totals 3, 5 and 8; the fourth left q2 blank and is in no sum.
    found = cells(said((1, 2), (2, 3), (3, 5), (4, None)), asked(2))
    assert amounts(found, "scale", SCALE) == {
        "scale_respondents": 4,
        "scale_complete": 3,
        "scale_total": 16,
        "scale_total_squared": 98,
    }
    first, second = (amounts(found, "scale_item", f"{SCALE}{SCALE_ITEM}3:q{at}|") for at in (1, 2))
    assert first == {"item_sum": 6, "item_squared": 14, "item_product": 37}
    assert second == {"item_sum": 10, "item_squared": 38, "item_product": 61}
    assert amounts(found, "whole")["scaled"] == 4


def test_a_reversed_item_is_turned_before_it_is_added():
    found = cells(said((1, 4), (2, 2)), asked(2, turned=(2,)))
    # q2 of 5 points turned: 2 and 4; totals 3 and 6.
    assert amounts(found, "scale", SCALE)["scale_total"] == 9
    assert amounts(found, "scale_item", f"{SCALE}{SCALE_ITEM}3:q2|")["item_squared"] == 20


@pytest.mark.parametrize("name", ["", "Barriers", "Barriers to engagement", "Roles (inventory)"])
def test_items_of_no_scale_and_of_inventories_add_up_to_nothing(name):
    found = cells(said((1, 2, 3), (2, 3, 4)), asked(3, name))
    assert not set(found["dimension"]) & {"scale", "scale_item"}


def test_a_school_and_its_district_hold_their_own_people():
    told = pd.concat(
        [said((1, 2), (2, 3)), said((3, 5), school=ELM, first=2), said((5, 5), school=0, first=3)]
    )
    found = cells(told, asked(2))
    complete = [amounts(found, "scale", SCALE, place)["scale_complete"] for place in (CEDAR, ELM, HOME)]
    assert complete == [2, 1, 4]


def test_an_item_of_the_scale_that_nobody_answered_leaves_no_complete_case():
    found = cells(said((1, 2), (2, 3)), asked(3))
    assert amounts(found, "scale", SCALE)["scale_complete"] == 0
    assert row(found, "scale", SCALE)["reason"] == INCOMPLETE


def row(found: pd.DataFrame, by: str, group: str, thresholds: dict | None = None) -> pd.Series:
    here = found[found["place"] == CEDAR]
    return frame(entry("reliability"), here, by, thresholds or {}).set_index("grp").loc[group]


def test_alpha_by_hand():
    # Answers 1 to 3, 1 to 3 and 1 to 3 that rise together but for one person: variances 1, 1, 1; totals
    # 3, 6, 9 would be alpha 1. With 3, 7, 8: n sum - square = 3*122 - 324 = 42, items 6 each:
    # alpha = 3/2 (1 - 18/42) = 6/7.
    found = cells(said((1, 1, 1), (2, 2, 3), (3, 3, 2)), asked(3))
    alpha = row(found, "scale", SCALE, {"flag_from": 3})
    assert alpha["value"] == pytest.approx(6 / 7)
    assert alpha["n"] == 3
    # The third item with the sum of the others (2, 4, 6): r of (1, 3, 2) and (2, 4, 6) is 1/2.
    third = row(found, "scale_item", f"{SCALE}{SCALE_ITEM}3:q3|", {"flag_from": 3})
    assert third["value"] == pytest.approx(0.5)
    # The other two are alike: alpha without it is 1.
    assert third["dropped"] == pytest.approx(1)


def test_feldts_interval_by_hand():
    # With 2 and 2 degrees of freedom F is p / (1 - p): 39 and 1/39.
    low, high = feldt(np.array([18 / 19]), np.array([3.0]), np.array([2.0]))
    assert (low[0], high[0]) == (pytest.approx(1 - 39 / 19), pytest.approx(1 - 1 / 741))


def test_fishers_interval_of_a_published_correlation():
    # Statistics text books: r = .5 of 28 people, z = .5493 +- 1.96 / 5: .156 to .736 (R: cor.test's formula).
    low, high = fisher(np.array([0.5]), np.array([28.0]))
    assert (low[0], high[0]) == (pytest.approx(0.1556, abs=1e-3), pytest.approx(0.7356, abs=1e-3))


def test_a_scale_of_few_is_withheld_though_it_is_the_only_one():
    """Twelve answered, four of them every question: the four stood beside a total of other people."""
    people = [(1 + at % 5, 2, 3) if at < 4 else (1, 2, None) for at in range(12)]
    found = cells(said(*people), asked(3))
    live = frame(entry("reliability"), found[found["place"] == CEDAR], "scale", {})
    shown = protect(live.assign(dimension="scale"), {CEDAR: "school"}, "answers", {}).set_index("grp")
    assert shown["hidden"].to_dict() == {"whole": True, SCALE: True}
    assert shown.loc[SCALE, ["n", "value"]].isna().all()


def test_fewer_than_thirty_people_or_three_questions_are_not_judged():
    people = [(1 + at % 5, 1 + (at * 2) % 5, 1 + at % 3) for at in range(29)]
    short = row(cells(said(*people), asked(3)), "scale", SCALE)
    assert (short["n"], short["reason"]) == (29, "fewer than 30 people answered every question of it")
    assert np.isnan(short["value"])
    enough = row(cells(said(*people, (5, 5, 3)), asked(3)), "scale", SCALE)
    assert (enough["n"], enough["reason"]) == (30, "")
    two = row(cells(said(*[one[:2] for one in people], (5, 5)), asked(2)), "scale", SCALE)
    assert two["reason"] == FEW_ITEMS


def test_who_all_answer_alike_tell_nothing():
    found = row(cells(said(*[(4, 4, 4)] * 30), asked(3)), "scale", SCALE)
    assert found["reason"] == ALIKE


def test_the_total_says_how_many_answered_and_has_no_value():
    whole = row(cells(said((1, 2, None), (2, 3, 4)), asked(3)), "scale", "whole")
    assert (whole["n"], whole["reason"]) == (2, EACH_BY_ITSELF)
    assert np.isnan(whole["value"])


codes = st.lists(st.tuples(*[st.integers(1, 5)] * 4), min_size=4, max_size=20)


@given(codes)
@settings(max_examples=30)
def test_sums_come_to_what_single_answers_come_to(people):
    """The functions on people x items are held against R in tests/reference."""
    table = np.array(people, dtype="float64")
    found = cells(said(*people), asked(4))
    here = row(found, "scale", SCALE, {"flag_from": 1})
    told = of_people.alpha(table)
    if here["reason"]:
        assert not isinstance(told.value, float)
        return
    assert here["value"] == pytest.approx(told.value, abs=1e-9)
    assert (here["low"], here["high"]) == (pytest.approx(told.limits[0]), pytest.approx(told.limits[1]))
    for at, (rest, dropped) in enumerate(
        zip(of_people.item_total(table), of_people.alpha_if_dropped(table), strict=True), start=1
    ):
        item = row(found, "scale_item", f"{SCALE}{SCALE_ITEM}3:q{at}|", {"flag_from": 1})
        if isinstance(rest, float):
            assert (item["value"], item["dropped"]) == (pytest.approx(rest), pytest.approx(dropped))
        else:
            assert item["reason"] == ALIKE
