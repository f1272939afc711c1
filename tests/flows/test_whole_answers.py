"""What only whole answers tell, as each role may see it."""

import numpy as np
import pytest

from flows import choices
from flows.figures import figure
from flows.returned import NOT_LIVE, OF_A_SCHOOL
from flows.viewer import ADMIN, BOARD, Viewer
from tests import sample_home


@pytest.fixture(scope="module")
def db(tmp_path_factory) -> str:
    return f"sqlite:///{sample_home.once(tmp_path_factory) / 'sample.db'}"


@pytest.fixture(scope="module")
def own(db) -> int:
    return next(iter(choices.fresh(db, ADMIN).schools))


def test_omega_stands_beside_alpha_of_the_same_people(db, own):
    principal = Viewer("principal", (own,))
    omega = figure(db, "omega", principal, by="scale").rows.set_index("grp")
    alpha = figure(db, "reliability", principal, by="scale").rows.set_index("grp")
    scales = [grp for grp in omega.index if grp != "whole"]
    assert scales
    assert omega.loc[scales, "n"].tolist() == alpha.loc[scales, "n"].tolist()
    both = np.isfinite(omega.loc[scales, "value"]) & np.isfinite(alpha.loc[scales, "value"])
    # Of items that weigh alike both are the same, of others omega is larger: never far from one another.
    assert (omega.loc[scales, "value"][both] > alpha.loc[scales, "value"][both] - 0.05).all()


def test_omega_of_the_district_is_told_to_every_role(db):
    for viewer in (ADMIN, BOARD):
        rows = figure(db, "omega", viewer, by="scale").rows
        assert rows["value"].between(0, 1)[rows["value"].notna()].all()
        assert rows["value"].notna().any()


def test_weighed_and_answered_stand_side_by_side(db, own):
    rows = figure(db, "favourable_weighted", ADMIN, by="weighted_by", school=own).rows.set_index("grp")
    assert rows["as_answered"].nunique() == 1
    told = rows[rows["value"].notna()]
    assert (told["low"] <= told["value"]).all()
    assert (told["value"] <= told["high"]).all()
    assert (rows.loc[rows["value"].isna(), "reason"] != "").all()


@pytest.mark.parametrize("key", ["favourable_weighted"])
def test_roles_without_people_and_the_district_are_told_why_there_is_none(db, own, key):
    assert figure(db, key, BOARD).reason == NOT_LIVE
    assert figure(db, key, BOARD, school=own).reason == NOT_LIVE
    assert figure(db, key, ADMIN).reason == OF_A_SCHOOL
