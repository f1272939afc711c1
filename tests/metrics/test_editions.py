from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from metrics.deciding import Deciding
from metrics.editions import EARLIER, compare
from metrics.hiding import hidden_rows
from tables.editions import IN_A_BAND

DISTRICT, SCHOOL, LEAST = 1, 2, 10


def deciding(*rows: tuple[int, str, float, float]) -> Deciding:
    """Place, group, count and n; "whole" is the total, other groups are of one dimension."""
    place, grp, count, n = (np.array(column) for column in zip(*rows, strict=True))
    dimension = np.where(grp == "whole", "whole", "gender").astype(object)
    none = np.zeros(len(rows), dtype=bool)
    return Deciding.new(place, dimension, grp.astype(object), n * 1.0, count * 1.0, none, count / n)


def earlier(*rows: tuple[int, str, float, float, bool]) -> pd.DataFrame:
    """As ``deciding``, and whether it was shown; each row an edition later than the one before."""
    found = pd.DataFrame(rows, columns=["place", "grp", "count", "n", "shown"])
    dimension = np.where(found["grp"] == "whole", "whole", "gender")
    found = found.assign(
        dimension=dimension, edition=range(1, len(rows) + 1), value=found["count"] / found["n"]
    )
    return found[EARLIER]


def one(now: tuple[float, float], *then: tuple[float, float, bool]):
    found = compare(
        deciding((SCHOOL, "whole", *now)),
        earlier(*((SCHOOL, "whole", *row) for row in then)),
        {DISTRICT},
        LEAST,
    )
    return {name: bool(getattr(found, name)[0]) for name in ("known", "shown", "same", "held", "gone")}


@pytest.mark.parametrize(
    ("now", "held"),
    [
        ((50, 200), False),  # as it was
        ((51, 200), True),  # one more counted
        ((50, 201), True),  # one more pupil
        ((59, 200), True),  # nine
        ((60, 200), False),  # ten more, and ten fewer of the others
        ((60, 210), True),  # ten more who are all counted: it would say so of each
        ((60, 220), False),
        ((40, 200), False),
    ],
)
def test_a_value_shown_is_replaced_by_itself_or_where_ten_differ_on_both_sides(now, held):
    assert one(now, (50, 200, True))["held"] is held


def test_every_earlier_edition_counts():
    assert one((51, 200), (50, 200, True), (90, 200, True))["held"]
    back = one((50, 200), (50, 200, True), (90, 200, True))
    assert not back["held"]
    assert not back["same"]


def test_without_a_count_people_decide():
    assert one((np.nan, 209), (np.nan, 200, True))["held"]
    assert not one((np.nan, 210), (np.nan, 200, True))["held"]


def test_what_guarded_another_stays_hidden_while_it_is_much_the_same():
    assert one((50, 200), (50, 200, False))["gone"]
    assert one((55, 200), (50, 200, False))["gone"]
    assert not one((60, 200), (50, 200, False))["gone"]


def test_what_was_hidden_with_the_same_numbers_stays_hidden_where_there_is_no_value():
    """Nobody of three came, so that there is no share of those who came: nothing is decided anew."""
    now = replace(deciding((SCHOOL, "whole", 0, 3)), value=np.array([np.nan]), inner=np.array([0.0]))
    then = earlier((SCHOOL, "whole", 0, 3, False)).assign(value=np.nan)
    found = compare(now, then, {DISTRICT}, LEAST)
    assert found.gone.tolist() == [True]
    assert found.news(np.array([True])).tolist() == [False]


def test_what_is_new_is_free():
    assert one((3, 20)) == dict.fromkeys(("known", "shown", "same", "held", "gone"), False)


def test_a_held_row_takes_another_along_so_that_the_total_does_not_tell_it():
    rows = deciding(
        (SCHOOL, "whole", 100, 300), (SCHOOL, "a", 21, 100), (SCHOOL, "b", 39, 100), (SCHOOL, "c", 40, 100)
    )
    then = earlier(
        (SCHOOL, "whole", 80, 300, True), (SCHOOL, "a", 20, 100, True), (SCHOOL, "b", 20, 100, True)
    )
    hidden = hidden_rows(compare(rows, then, {DISTRICT}, LEAST).guard(rows), {DISTRICT}, LEAST)
    assert hidden.tolist()[:2] == [False, True]
    assert hidden[2:].sum() == 1


def test_schools_do_not_tell_a_held_total_of_the_district():
    """Ten more here and eleven fewer there would tell the one fewer that is held."""
    rows = deciding((DISTRICT, "whole", 119, 600), (2, "whole", 70, 300), (3, "whole", 49, 300))
    then = earlier(
        (DISTRICT, "whole", 120, 600, True), (2, "whole", 60, 300, True), (3, "whole", 60, 300, True)
    )
    assert compare(rows, then, {DISTRICT}, LEAST).held.tolist() == [True, True, True]


@pytest.mark.parametrize(
    ("now", "held"),
    [
        ((30, 60, 200), False),  # as it was: thirty of the sixty who came, of two hundred
        ((31, 60, 200), True),  # one more of them
        ((39, 60, 200), True),  # nine
        ((40, 60, 200), False),  # ten more, and ten fewer of the others who came
        ((30, 61, 200), True),  # one more came
        ((35, 70, 200), True),  # ten more came, of whom five are counted
        ((40, 80, 200), False),  # twenty more came, ten of them counted
        ((40, 80, 220), True),  # the same, and nobody who stayed away differs
    ],
)
def test_a_share_of_another_count_waits_for_ten_of_its_own_and_for_the_other(now, held):
    inner, count, n = now
    rows = deciding((SCHOOL, "whole", count, n))
    rows = replace(rows, inner=np.array([float(inner)]), value=np.array([inner / count]))
    then = earlier((SCHOOL, "whole", 60, 200, True)).assign(value=30 / 60)
    assert bool(compare(rows, then, {DISTRICT}, LEAST).held[0]) is held


def test_a_band_says_what_it_said_whatever_is_hidden_below_now():
    """3 of 200 are at most 5 % where tables hide below 10: the band needs 180 people. Below 20 it needs 380,
    and 3 of 200 would be at most 10 %, which 190 people need."""
    then = earlier((SCHOOL, "whole", 3, 200, False)).assign(shown=IN_A_BAND)
    now = deciding((SCHOOL, "whole", 3, 200))
    assert compare(now, then, {DISTRICT}, 20).band.tolist() == [10]
    by_then = compare(now, then.assign(least=10), {DISTRICT}, 20)
    assert (by_then.band.tolist(), by_then.band_least.tolist()) == ([5], [10])
