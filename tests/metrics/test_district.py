"""The district from its schools, by hand: sums, and students of several schools put right."""

import pandas as pd

from metrics.district import corrected, lifted, settled, summed
from tables.derived import CELLS
from tests.metrics.district import CEDAR, DISTRICT_OF, ELM, HOME


def cells(*rows: tuple[int, str, int]) -> pd.DataFrame:
    """Place, measure and amount of everybody in 2025."""
    told = [(2025, place, "whole", "whole", measure, amount) for place, measure, amount in rows]
    return pd.DataFrame(told, columns=CELLS.names)


def amounts(found: dict) -> dict[tuple[int, str], int]:
    told = zip(found["place"].tolist(), found["measure"].tolist(), found["amount"].tolist(), strict=True)
    return {(place, measure): amount for place, measure, amount in told}


def test_a_district_is_the_sum_of_its_schools():
    schools = cells(
        (CEDAR, "students", 30), (ELM, "students", 20), (CEDAR, "chronic", 4), (ELM, "chronic", 0)
    )
    found = amounts(summed([lifted(schools, DISTRICT_OF)]))
    assert found == {(HOME, "students"): 50, (HOME, "chronic"): 4}


def test_who_is_in_two_schools_counts_once():
    schools = cells((CEDAR, "students", 30), (ELM, "students", 20))
    # Three of them are in both: 3 at each school, 3 in the district.
    three = cells((CEDAR, "students", 3), (ELM, "students", 3), (HOME, "students", 3))
    found = summed([lifted(schools, DISTRICT_OF), corrected(three, DISTRICT_OF)])
    assert amounts(found) == {(HOME, "students"): 47}


def test_what_was_is_taken_away_and_what_is_is_added():
    before, now = cells((CEDAR, "students", 30)), cells((CEDAR, "students", 31))
    moved = summed([lifted(before, DISTRICT_OF, -1), lifted(now, DISTRICT_OF)])
    assert amounts(summed([cells((HOME, "students", 50)), moved])) == {(HOME, "students"): 51}


def test_a_group_that_nobody_is_in_any_more_is_gone_with_all_its_measures():
    rows = cells((HOME, "students", 0), (HOME, "chronic", 0), (CEDAR, "students", 2), (CEDAR, "chronic", 0))
    assert amounts(settled(rows)) == {(CEDAR, "students"): 2, (CEDAR, "chronic"): 0}
    assert amounts(settled(rows.iloc[:0])) == {}
