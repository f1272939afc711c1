"""What each role is told of how much is withheld."""

import pytest

from flows.choices import fresh
from flows.release import Hiding, hiding
from flows.viewer import ADMIN, BOARD, Viewer
from tests import sample_home


@pytest.fixture(scope="module")
def db(tmp_path_factory) -> str:
    return f"sqlite:///{sample_home.once(tmp_path_factory) / 'sample.db'}"


def test_without_data_the_usual_thresholds_are_told():
    assert hiding("", ADMIN) == Hiding(10, 200)


def test_who_sees_every_school_is_told_how_much_is_withheld(db):
    told = hiding(db, BOARD)
    assert told == hiding(db, ADMIN)
    assert told.published
    assert {key: gone <= rows for key, rows, gone in told.indicators}["reach"]


def test_who_sees_some_schools_is_not_told_of_all(db):
    own = next(iter(fresh(db, ADMIN).schools))
    told = hiding(db, Viewer("principal", (own,)))
    assert (told.indicators, told.published, told.least) == ((), True, 10)
