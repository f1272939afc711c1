import pytest

from benchmarks.queries import GOAL, compared


@pytest.mark.prove
@pytest.mark.parametrize("show_as", ["", "Board member"])
def test_a_view_asks_no_more_of_a_larger_district(show_as):
    for small, large in compared(600, 1800, show_as).values():
        assert large.steps <= GOAL * small.steps
        assert large.rows <= GOAL * small.rows
