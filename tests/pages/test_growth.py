"""What a view asks of the database does not grow with students, schools or files.

The sample district of 240 students and two schools beside the same where each student stands for three, and
all schools and files are there twenty times: 14,400 students, 40 schools. What compares the students of one
school may grow with these, three times; what sets schools side by side, with the schools.
"""

import pytest

from benchmarks._states import grown
from benchmarks.queries import GOAL, OF_SCHOOLS, OF_STUDENTS, Asked, compared
from pages import VIEWS
from tests.proofs import left_but
from tests.sample_home import once

EACH, COPIES = 3, 20
"""Students for whom one of the small district stands, and how often each school is there."""

OFFICE = ("",)
"""The administrator, who has every view, is tried every time."""

Found = dict[tuple[str, str], list[Asked]]


@pytest.fixture(
    scope="module", params=left_but([OFFICE], [OFFICE, ("Principal", "Board member")]), ids="-".join
)
def found(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Found:
    """What each view asks in the small and in the large district, by viewer and view."""
    small = once(tmp_path_factory)
    large = tmp_path_factory.mktemp("large")
    grown(small / "sample.db", large / "sample.db", each=EACH, copies=COPIES)
    return compared([small, large], request.param)


def test_every_view_was_opened(found: Found):
    views = {view for _, view in found}
    if ("", "overview") in found:
        assert views == {view.key for view in VIEWS}
    else:
        assert {who for who, _ in found} == {"Principal", "Board member"}
        assert len(views) > 10


@pytest.mark.parametrize("count", ["steps", "rows"])
def test_a_view_asks_no_more_of_a_district_of_twenty_times_the_schools(found: Found, count: str):
    more = {
        name: (getattr(small, count), getattr(large, count))
        for name, (small, large) in found.items()
        if getattr(large, count) > GOAL * getattr(small, count) * _times(*name)
    }
    assert more == {}


def _times(who: str, view: str) -> int:
    """How many times as much a view may ask."""
    if view == OF_SCHOOLS:
        return COPIES
    return EACH if (who, view) in OF_STUDENTS else 1
