"""Trust, value and ties: cells and what they come to, worked out by hand."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics import network
from metrics.catalogue import entry
from metrics.grouped import tall
from metrics.indicators import frame
from metrics.privacy import protect
from metrics.settings import DEFAULTS
from tables.network_codes import TRUST_ITEMS, VALUE_ITEMS

ITEMS = [*TRUST_ITEMS, *VALUE_ITEMS]
PLACE, SCHOOL = 9, 9
NOBODY = pd.DataFrame({"place": [], "partner": []}, dtype="int64")

Rating = tuple[int, int, float]
"""Rater, rated (0: the school itself) and the answer to all items."""


def ratings(*told: Rating, day: int = 10, often: str = "") -> pd.DataFrame:
    rows = [(PLACE, SCHOOL, rater, rated, day, often, *[answer] * 6) for rater, rated, answer in told]
    columns = ["place", "school", "rater", "partner", "day", "frequency", *ITEMS]
    return pd.DataFrame(rows, columns=columns)


def counted(rows: pd.DataFrame, active: pd.DataFrame = NOBODY) -> pd.DataFrame:
    return pd.DataFrame(tall(network.count(network.latest(rows, 0, 364), active, 2025)))


def shown(key: str, rows: pd.DataFrame, by: str = "", active: pd.DataFrame = NOBODY) -> dict[str, dict]:
    made = frame(entry(key), counted(rows, active), by, DEFAULTS)
    return {str(row["grp"]): row for row in made.to_dict("records")}


def test_trust_is_the_mean_of_the_items_that_were_answered():
    rows = ratings((1, 2, 4))
    rows.loc[0, ["mission", "openness"]] = [3, np.nan]  # 4 and 3
    assert shown("trust", rows, "member")["2"]["value"] == 3.5
    assert shown("partner_value", rows, "member")["2"]["value"] == 4


def test_a_rating_without_any_answer_to_the_three_items_is_none():
    rows = ratings((1, 2, 4), (3, 2, 2))
    rows.loc[1, list(TRUST_ITEMS)] = np.nan
    assert shown("trust", rows, "member")["2"]["n"] == 1
    assert shown("partner_value", rows, "member")["2"]["n"] == 2


def test_the_interval_of_a_partner_is_a_t_interval_over_its_raters():
    # 3, 3, 4, 4: mean 3.5, sd 0.57735, error 0.288675, t of 3 at 0.975 is 3.182446.
    row = shown("trust", ratings((1, 5, 3), (2, 5, 3), (3, 5, 4), (4, 5, 4)), "member")["5"]
    assert (row["n"], row["value"]) == (4, 3.5)
    assert row["low"] == pytest.approx(2.581306, abs=1e-6)
    assert row["high"] == 4  # 4.42 would lie outside the scale


def test_ratings_of_one_rater_hang_together_in_the_interval_of_all():
    # Raters with 3 and 4, 2, 3: mean 12 / 4; left over 1, -1, 0; error sqrt(3 / 2 * 2 / 16) = 0.433013.
    row = shown("trust", ratings((1, 5, 3), (1, 6, 4), (2, 5, 2), (3, 6, 3)))["whole"]
    assert (row["n"], row["value"]) == (3, 3)
    assert row["low"] == pytest.approx(3 - 4.302653 * 0.4330127, abs=1e-5)
    assert row["high"] == 4


@pytest.mark.parametrize("told", [[(1, 2, 3)], [(1, 2, 3), (3, 2, 3)]])
def test_one_rater_or_all_alike_have_a_mean_and_no_interval(told):
    row = shown("trust", ratings(*told), "member")["2"]
    assert row["value"] == 3
    assert np.isnan(row["low"])
    assert row["reason"] == "no interval: too few people, or all alike"


def test_of_two_waves_of_a_year_the_later_counts_and_none_of_another_year():
    rows = pd.concat([ratings((1, 2, 1), day=10), ratings((1, 2, 4), day=200), ratings((1, 2, 2), day=400)])
    assert shown("trust", rows, "member")["2"]["value"] == 4


def test_the_school_is_an_organisation_that_rates_and_is_rated():
    rows = ratings((0, 2, 4), (2, 0, 3))
    assert set(shown("trust", rows, "member")) == {"whole", "2", "school:9"}


def test_out_ties_of_who_did_not_answer_are_not_possible_ones():
    # Four organisations: the school, 1, 2 and the active 3. Two answered: 2 x 3 possible, 3 named.
    active = pd.DataFrame({"place": [PLACE], "partner": [3]})
    rows = ratings((0, 1, 3), (0, 2, 3), (1, 0, 3))
    row = shown("network_density", rows, active=active)["whole"]
    assert (row["count"], row["n"], row["value"]) == (3, 6, 0.5)
    assert np.isnan(row["low"])
    assert row["reason"] == "counted, not estimated"
    assert shown("network_response", rows, active=active)["whole"]["value"] == 0.5


def test_who_is_never_in_contact_answered_and_has_no_tie():
    rows = pd.concat([ratings((1, 2, 1), often="never"), ratings((2, 3, 4), often="weekly")])
    told = shown("member_ties", rows, "member")
    assert {code: row["value"] for code, row in told.items()} == {"whole": 1, "1": 0, "2": 1, "3": 1}
    assert shown("network_density", rows)["whole"]["count"] == 1
    assert shown("network_response", rows)["whole"]["count"] == 2


def test_a_tie_that_both_name_is_one_tie_and_two_that_could_be_named():
    rows = ratings((1, 2, 3), (2, 1, 3), (1, 3, 3))
    assert shown("member_ties", rows, "member")["whole"]["value"] == 2
    assert shown("network_density", rows)["whole"]["count"] == 3


KITE = (*("1-2 1-3 1-4 1-6 2-4 2-5 2-7 3-4 3-6 4-5 4-6 4-7 5-7 6-7 6-8 7-8 8-9 9-10".split()),)
"""Krackhardt's kite (1990)."""


def pairs(*told: str) -> list[Rating]:
    return [(int(one.split("-")[0]), int(one.split("-")[1]), 3) for one in told]


def test_centralisation_of_krackhardts_kite_is_a_third():
    row = shown("network_centralisation", ratings(*pairs(*KITE)))["whole"]
    assert row["n"] == 10
    assert row["value"] == pytest.approx(1 / 3)  # igraph 1.3.5: 0.3333333333333
    degrees = shown("member_ties", ratings(*pairs(*KITE)), "member")
    assert [degrees[str(number)]["value"] for number in range(1, 11)] == [4, 4, 3, 6, 3, 5, 5, 3, 2, 1]


@pytest.mark.parametrize(
    ("told", "value"),
    [(pairs("1-2", "1-3", "1-4"), 1.0), (pairs("1-2", "2-3", "3-1"), 0.0), (pairs("1-2"), None)],
    ids=["star", "ring", "two"],
)
def test_a_star_hangs_on_one_a_ring_on_none_and_of_two_nothing_is_told(told, value):
    row = shown("network_centralisation", ratings(*told))["whole"]
    if value is None:
        assert np.isnan(row["value"])
        assert row["reason"] == "fewer than three organisations"
    else:
        assert row["value"] == value


def protected(key: str, rows: pd.DataFrame, by: str = "member") -> dict[str, dict]:
    made = frame(entry(key), counted(rows), by, DEFAULTS)
    dimension = np.where(made["grp"] == "whole", "whole", by)
    safe = protect(made.assign(dimension=dimension), {PLACE: "district"}, "partners", DEFAULTS)
    return {str(row["grp"]): row for row in safe.to_dict("records")}


def by_raters(**raters: int) -> pd.DataFrame:
    """Partners (p20, p21 ...) each rated by so many, with answers that differ."""
    told = [
        (rater, int(name[1:]), 2 + (rater + at) % 3)
        for at, (name, many) in enumerate(raters.items())
        for rater in range(1, many + 1)
    ]
    return ratings(*told)


@pytest.mark.parametrize(("raters", "hidden"), [(4, True), (5, False)])
def test_a_rating_by_fewer_than_five_is_hidden_from_who_sees_no_people(raters, hidden):
    row = protected("trust", by_raters(p20=8, p21=8, p22=raters))["22"]
    assert row["hidden"] == hidden
    assert np.isnan(row["value"]) == np.isnan(row["n"]) == hidden


def test_a_hidden_rating_cannot_be_worked_out_from_all_and_the_others():
    rows = protected("trust", by_raters(p20=8, p21=9, p22=4))
    assert sum(row["hidden"] for row in rows.values()) >= 2


def test_ratings_of_fewer_than_five_raters_are_hidden_altogether():
    rows = protected("trust", by_raters(p20=4, p21=4, p22=4))  # 12 ratings, of 4 raters
    assert all(row["hidden"] for row in rows.values())


def test_where_all_gave_the_lowest_or_the_highest_nothing_is_told():
    told = [(rater, 20, 4) for rater in range(1, 7)] + [(rater, 21, 2 + rater % 2) for rater in range(1, 8)]
    told += [(rater, 22, 2 + rater % 3) for rater in range(1, 8)]
    assert protected("trust", ratings(*told))["20"]["hidden"]


@pytest.mark.parametrize("key", ["network_density", "network_centralisation"])
def test_where_all_ties_are_named_or_fewer_than_five_answered_nothing_is_told_of_ties(key):
    everybody = [(one, other, 3) for one in range(1, 7) for other in range(1, 7) if one != other]
    assert protected(key, ratings(*everybody), "")["whole"]["hidden"]
    assert protected(key, ratings(*pairs("1-2", "2-3", "3-4", "4-5")), "")["whole"]["hidden"]
    assert not protected(key, ratings(*pairs(*KITE)), "")["whole"]["hidden"]


told = st.lists(
    st.tuples(st.integers(0, 6), st.integers(0, 6), st.integers(1, 4)).filter(
        lambda each: each[0] != each[1]
    ),
    min_size=1,
    max_size=20,
    unique_by=lambda each: each[:2],
)


@given(told)
@settings(max_examples=10)
def test_means_stay_on_the_scale_and_ties_add_up(given_ratings):
    rows = ratings(*given_ratings)
    for row in shown("trust", rows, "member").values():
        assert 1 <= row["value"] <= 4
        assert not row["low"] > row["value"]
        assert not row["high"] < row["value"]
    ties = shown("member_ties", rows, "member")
    assert sum(row["value"] for code, row in ties.items() if code != "whole") == 2 * ties["whole"]["value"]
    assert 0 < shown("network_density", rows)["whole"]["value"] <= 1
