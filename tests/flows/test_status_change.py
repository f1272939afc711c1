"""Level and change are put together from chronic absence as each role may see it."""

import pytest

from flows.figures import figure
from flows.schools import SOME_SCHOOLS
from flows.status_change import BY
from flows.viewer import ADMIN, BOARD, NotAllowed, Viewer
from tests import sample_home

KEY = "absence_status_change"


@pytest.fixture(scope="module")
def db(tmp_path_factory) -> str:
    return f"sqlite:///{sample_home.once(tmp_path_factory) / 'sample.db'}"


@pytest.mark.parametrize("viewer", [ADMIN, BOARD], ids=["admin", "board"])
@pytest.mark.parametrize("by", ["school", "low_income"])
def test_a_change_is_told_where_both_years_are_and_of_nothing_else(db, viewer, by):
    now, then = (figure(db, "S2", viewer, by=by, year=year).rows.set_index("grp") for year in (2025, 2024))
    found = figure(db, KEY, viewer, by=by).rows.set_index("grp")
    for group, row in found.iterrows():
        if now.loc[group, "hidden"] or then.loc[group, "hidden"]:
            assert row["hidden"]
            assert row["value"] != row["value"]
        else:
            assert row["value"] == pytest.approx(now.loc[group, "value"] - then.loc[group, "value"])
            assert row["low"] < row["value"] < row["high"]


def test_a_principal_sees_groups_of_the_own_school_and_no_other_school(db):
    one = next(number for number in range(2, 40) if not _refused(db, number))
    principal = Viewer("principal", (one,))
    assert figure(db, KEY, principal, by="school", school=one).reason == SOME_SCHOOLS
    assert len(figure(db, KEY, principal, by="gender", school=one).rows)
    with pytest.raises(NotAllowed):
        figure(db, KEY, principal, by="gender", school=one + 1)


def _refused(db: str, number: int) -> bool:
    return not len(figure(db, "S2", ADMIN, by="gender", school=number).rows)


def test_without_a_split_or_a_year_before_there_is_a_reason(db):
    assert figure(db, KEY, ADMIN).reason == BY
    first = figure(db, KEY, ADMIN, by="gender", year=2023)
    assert first.reason
    assert first.rows.empty
