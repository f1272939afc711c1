import numpy as np
import pytest

from metrics.statistics.missing import Missing
from metrics.statistics.panel import panel
from metrics.statistics.placebo import placebo

UNITS = np.repeat(["a", "b", "c", "d"], 4)
TIMES = np.tile([2021, 2022, 2023, 2024], 4)
POST = TIMES > 2022


def outcome(**changes: float) -> np.ndarray:
    """Each unit has its own level, each year its own; from 2023 on a unit changes as told."""
    level = {"a": 1.0, "b": 5.0, "c": 2.0, "d": 7.0}
    return np.array(
        [
            level[unit] + 0.5 * time + changes.get(unit, 0) * (time > 2022)
            for unit, time in zip(UNITS, TIMES, strict=True)
        ]
    )


def test_levels_of_units_and_years_are_taken_out():
    found = panel(outcome(a=3, b=-0.2, c=0.2), (UNITS == "a") & POST, UNITS, TIMES)
    assert found.estimate == pytest.approx(3)
    assert (found.units, found.treated, found.few_treated) == (4, 1, True)
    # 16 rows, 4 units: unit effects count as three terms more. 15 / (16 - 8) and 15 / (16 - 5).
    assert found.error_stata == pytest.approx(found.error_fixest * np.sqrt(11 / 8))


def test_five_treated_units_are_not_few():
    units, times = np.repeat(np.arange(10), 2), np.tile([0, 1], 10)
    made = np.random.default_rng(0).normal(size=20)
    assert not panel(made, (units < 5) & (times == 1), units, times).few_treated
    assert panel(made, (units < 4) & (times == 1), units, times).few_treated


@pytest.mark.parametrize("on", [UNITS == "a", POST, np.zeros(16), np.ones(16)])
def test_a_programme_told_by_units_or_years_has_no_effect_to_tell(on):
    found = panel(outcome(), on, UNITS, TIMES)
    assert isinstance(found.estimate, Missing)
    assert isinstance(found.df_cr2, Missing)


def test_no_rows_are_missing():
    assert isinstance(panel([], [], [], []).estimate, Missing)


def test_the_treated_unit_is_ranked_among_placebos_without_it():
    # Others change by 1, 4 and -2. Each against the other two: 0, 4.5, -4.5. The treated one: 3 - 1 = 2.
    found = placebo(outcome(a=3, b=1, c=4, d=-2), UNITS, TIMES, "a", POST)
    assert found.estimate == pytest.approx(2)
    assert found.placebos == pytest.approx([0, 4.5, -4.5], abs=1e-9)
    assert (found.rank, found.units, found.p) == (3, 4, 0.75)


def test_an_equal_placebo_counts_as_larger():
    # b changes by 3, c and d by 0: 3 for b, -1.5 for c and d. The treated one: 2.5 - 1 = 1.5.
    assert placebo(outcome(a=2.5, b=3), UNITS, TIMES, "a", POST).rank == 4
    assert placebo(outcome(a=2.6, b=3), UNITS, TIMES, "a", POST).rank == 2


def test_a_unit_that_is_not_seen_before_and_after_is_missing():
    late = (UNITS != "a") | POST
    found = placebo(outcome(a=3)[late], UNITS[late], TIMES[late], "a", POST[late])
    assert isinstance(found.estimate, Missing)
    assert isinstance(found.p, Missing)
    assert isinstance(placebo(outcome(), UNITS, TIMES, "z", POST).rank, Missing)
    assert isinstance(placebo([], [], [], "a", np.empty(0, dtype=bool)).rank, Missing)
