import pytest

from benchmarks.queries import GOAL, compared


@pytest.mark.prove
@pytest.mark.parametrize("show_as", ["", "Board member"])
def test_a_view_asks_no_more_of_a_larger_district(show_as):
    for small, large in compared((600, 1800), show_as).values():
        for less, more in zip(small, large, strict=True):  # of its own, and once a data version
            assert more.steps <= GOAL * less.steps
            assert more.rows <= GOAL * less.rows
