"""What was given: values worked out by hand."""

import numpy as np
import pandas as pd
import pytest

from metrics.given import GIFTS, GIVEN_OUT, OF_ORGANISATIONS, count
from metrics.grouped import tall
from metrics.hour_rates import hours_valued, rates

NAMES = ["place", "partner", "day", "resource_type", "direction", "cents"]
TYPES = {7: "civic", 8: "individual"}


def logs(*cells: tuple[int, str, str, str, int]) -> pd.DataFrame:
    names = ["place", "dimension", "grp", "measure", "amount"]
    return pd.DataFrame(list(cells), columns=names).astype({"amount": "int64"})


def counted(*rows: tuple, volunteers: pd.DataFrame | None = None) -> dict[tuple[str, str, str], int]:
    gifts = pd.DataFrame(list(rows), columns=NAMES).astype({"cents": "float64"})
    found = pd.DataFrame(tall(count(gifts, logs() if volunteers is None else volunteers, TYPES, 2025)))
    keys = found[["dimension", "grp", "measure"]].itertuples(index=False, name=None)
    return dict(zip(keys, found["amount"].tolist(), strict=True))


def of(found: dict, dimension: str, grp: str, measures: list[str]) -> tuple[int, ...]:
    return tuple(found.get((dimension, grp, name), 0) for name in measures)


ROWS = (
    (1, 7, "2025-10-03", "cash", "in", 125000),
    (1, 7, "2025-11-04", "materials", "in", None),
    (1, 8, "2025-11-05", "food", "in", 2000),
    (1, 0, "2025-11-05", "food", "in", 500),
    (1, 7, "2025-11-06", "training", "out", 30000),
)


def test_gifts_are_added_up_and_what_nobody_valued_adds_none():
    found = counted(*ROWS)
    assert of(found, "whole", "whole", GIFTS) == (4, 3, 127500)
    assert of(found, "resource_type", "materials", GIFTS) == (1, 0, 0)
    assert of(found, "partner", "7", GIFTS) == (2, 1, 125000)
    assert of(found, "month", "202511", GIFTS) == (3, 2, 2500)


def test_what_the_schools_give_stands_apart():
    found = counted(*ROWS)
    assert of(found, "whole", "whole", GIVEN_OUT) == (1, 1, 30000)
    assert of(found, "partner", "7", GIVEN_OUT) == (1, 1, 30000)


def test_organisations_are_those_whose_kind_is_known_and_no_single_person():
    assert of(counted(*ROWS), "whole", "whole", OF_ORGANISATIONS) == (2, 1, 125000)


VOLUNTEERS = logs(
    *((1, "partner", "7", name, n) for name, n in zip(
        ("volunteer_entries", "volunteer_valued", "volunteer_cents"), (3, 2, 4000), strict=True)),
    *((1, "month", "202510", name, n) for name, n in zip(
        ("volunteer_entries", "volunteer_valued", "volunteer_cents"), (3, 2, 4000), strict=True)),
)  # fmt: skip


def test_hours_of_volunteers_stand_beside_gifts_and_in_no_row_of_organisations():
    found = counted(*ROWS, volunteers=VOLUNTEERS)
    assert of(found, "whole", "whole", GIFTS) == (7, 5, 131500)
    assert of(found, "resource_type", "volunteer_log", GIFTS) == (3, 2, 4000)
    assert of(found, "partner", "7", GIFTS) == (5, 3, 129000)
    assert of(found, "month", "202510", GIFTS) == (4, 3, 129000)
    assert of(found, "whole", "whole", OF_ORGANISATIONS) == (2, 1, 125000)


@pytest.mark.parametrize("dimension", ["resource_type", "partner", "partner_type", "month"])
def test_groups_add_up_to_the_whole(dimension):
    found = counted(*ROWS, volunteers=VOLUNTEERS)
    for name in GIFTS:
        groups = [n for (by, _, measure), n in found.items() if (by, measure) == (dimension, name)]
        assert sum(groups) == found["whole", "whole", name]


# An hour of 2022 is worth $31.80, of 2021 $29.95, of 2020 $28.54 (Independent Sector).
@pytest.mark.parametrize(
    ("day", "minutes", "valued", "cents"),
    [
        ("2022-12-31", 60, 1, 3180),
        ("2021-01-01", 90, 1, 4493),  # 44.925
        ("2020-06-30", 20, 1, 951),  # 9.5133
        ("2022-01-01", 0, 1, 0),
        ("2023-01-01", 60, 0, 0),
        ("2022-01-01", np.nan, 0, 0),
    ],
)
def test_hours_are_worth_the_rate_of_their_calendar_year(day, minutes, valued, cents):
    known = rates({"year": np.array([]), "cents": np.array([])})
    found = hours_valued(np.array([day], dtype=object), np.array([minutes], dtype="float64"), known)
    assert (found[0].tolist(), found[1].tolist()) == ([valued], [cents])


def test_a_rate_of_the_register_goes_before_the_one_that_is_known():
    known = rates({"year": np.array([2022, 2025]), "cents": np.array([4000.0, 3479.0])})
    assert (known[2022], known[2025], known[2021]) == (4000, 3479, 2995)


def test_nothing_given_counts_nothing():
    assert counted() == {}
