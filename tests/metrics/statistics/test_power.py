import pytest

from metrics.statistics.missing import Missing
from metrics.statistics.power import smallest_effect


@pytest.mark.parametrize(("students", "told", "effect"), [(50, 0.5, 0.40), (200, 0.5, 0.20), (50, 0.0, 0.56)])
def test_it_is_what_planning_tables_say(students, told, effect):
    assert smallest_effect(students, students, told=told) == pytest.approx(effect, abs=5e-3)


def test_it_is_in_units_of_the_spread():
    assert smallest_effect(8, 8, spread=10) == pytest.approx(28.016 / 2, abs=1e-2)


def test_one_student_a_side_can_show_nothing():
    assert isinstance(smallest_effect(1, 50), Missing)
    with pytest.raises(ValueError, match="not 1"):
        smallest_effect(5, 5, told=1)
