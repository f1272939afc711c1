"""Change of the same people from sums, by hand and beside the functions on single people."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from metrics.catalogue import entry
from metrics.changes import NOBODY_TWICE
from metrics.indicators import frame
from metrics.privacy import protect
from metrics.statistics.change import change
from metrics.statistics.effect_size import change_sizes

GROUP = "3:Belonging"


def cells(people: list[tuple[int, int | None]], items: int = 2) -> pd.DataFrame:
    """Totals of people before and after (None: left), as the sums they come to."""
    both = [(first, last) for first, last in people if last is not None]
    sums = {
        "pair_before": len(people),
        "pair_left": sum(first for first, last in people if last is None),
        "pairs": len(both),
        "pair_items": items * len(both),
        "pair_first": sum(first for first, _ in both),
        "pair_first_squared": sum(first**2 for first, _ in both),
        "pair_last": sum(last for _, last in both),
        "pair_last_squared": sum(last**2 for _, last in both),
        "pair_product": sum(first * last for first, last in both),
        "pair_improved": sum(last > first for first, last in both),
        "pair_declined": sum(last < first for first, last in both),
    }
    tall = [(2025, 1, "change", GROUP, measure, amount) for measure, amount in sums.items()]
    tall.append((2025, 1, "whole", "whole", "paired", len(people)))
    return pd.DataFrame(tall, columns=["year", "place", "dimension", "grp", "measure", "amount"])


def told(key: str, given_: pd.DataFrame, **thresholds: object) -> pd.Series:
    return frame(entry(key), given_, "change", thresholds).set_index("grp").loc[GROUP]


def test_the_change_of_three_people_by_hand():
    # Of two questions: 4 to 6, 5 to 6, 6 to 6: changes 2, 1, 0 of totals; mean 1, deviation 1, so
    # 0.5 steps a question, t(2) = 4.303 / sqrt(3) / 2 = 1.242 to either side.
    found = told("change", cells([(4, 6), (5, 6), (6, 6), (3, None)]), effect_from=3)
    assert (found["n"], found["value"]) == (3, 0.5)
    assert (found["low"], found["high"]) == (
        pytest.approx(-0.7421, abs=1e-4),
        pytest.approx(1.7421, abs=1e-4),
    )
    assert (found["before"], found["after"]) == (2.5, 3.0)
    assert (found["improved"], found["unchanged"], found["declined"]) == (
        pytest.approx(2 / 3),
        pytest.approx(1 / 3),
        0,
    )
    # Deviations 1 before and 0 after: d_av = 1 / 0.5 = 2; J of 2 degrees of freedom is 0.5642 (Hedges 1981).
    assert found["size"] == pytest.approx(2 * 0.56419, abs=1e-4)


def test_a_change_of_few_is_not_sized():
    found = told("change", cells([(4, 6), (5, 6), (6, 6)]))
    assert np.isnan(found["size"])
    assert found["value"] == 0.5


def test_nobody_who_answered_twice_is_missing_and_says_so():
    found = told("change", cells([(4, None), (5, None)]))
    assert np.isnan(found["value"])
    assert found["reason"] == NOBODY_TWICE


def test_who_left_counts_among_those_before():
    found = told("matched_pairs", cells([(4, 6), (5, 6), (6, 6), (3, None)]))
    assert found[["count", "n", "value"]].tolist() == [3, 4, 0.75]


pairs = st.lists(st.tuples(st.integers(3, 15), st.integers(3, 15)), min_size=3, max_size=30)


@given(pairs)
def test_sums_come_to_what_single_people_come_to(people):
    before, after = (np.array(side, dtype="float64") / 3 for side in zip(*people, strict=True))
    found, one = told("change", cells(people, items=3), effect_from=3), change(before, after)
    assert found["value"] == pytest.approx(one.change.value, abs=1e-9)
    assert found["improved"] == pytest.approx(one.improved)
    low = one.limits[0]
    if isinstance(low, float):
        assert (found["low"], found["high"]) == (pytest.approx(low), pytest.approx(one.limits[1]))
    else:
        assert np.isnan(found["low"])
    sized = change_sizes(before, after).g_av
    if isinstance(sized, float):
        assert found["size"] == pytest.approx(sized)


def test_how_many_rose_and_fell_is_told_to_nobody_who_does_not_see_the_people():
    people = [(4, 6)] * 38 + [(6, 5)] * 2
    live = frame(entry("change"), cells(people), "change", {})
    assert {"improved", "unchanged", "declined"} <= set(live)
    shown = protect(live.assign(dimension="change"), {1: "school"}, "answers", {})
    assert not {"improved", "unchanged", "declined", "mask_n", "mask_count"} & set(shown)


def test_a_change_is_withheld_with_the_number_who_left():
    # Of 40 three left: the rate is withheld, and so is the change, whose n would tell it.
    people = [(4, 6)] * 20 + [(6, 5)] * 17 + [(3, None)] * 3
    for key in ("change", "matched_pairs"):
        live = frame(entry(key), cells(people), "change", {}).assign(dimension="change")
        shown = protect(live, {1: "school"}, "answers", {}).set_index("grp")
        assert shown["hidden"].to_dict() == {"whole": True, GROUP: True}
        assert shown.loc[GROUP, ["n", "value"]].isna().all()
