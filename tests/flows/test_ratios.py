"""Ratios are put together from the shares as each role may see them."""

import pytest

from flows.figures import BadSplit, figure
from flows.ratios import BY_GROUP
from flows.viewer import ADMIN, BOARD
from tests import sample_home


@pytest.fixture(scope="module")
def db(tmp_path_factory) -> str:
    return f"sqlite:///{sample_home.once(tmp_path_factory) / 'sample.db'}"


@pytest.mark.parametrize(
    ("key", "base"), [("E2", "reach"), ("E2b", "chronic_absence"), ("E4b", "dosage_equity")]
)
@pytest.mark.parametrize("viewer", [ADMIN, BOARD], ids=["admin", "board"])
def test_a_ratio_is_told_where_its_share_is_and_of_nothing_else(db, key, base, viewer):
    for by in ("race_ethnicity", "low_income"):
        shares = figure(db, base, viewer, by=by).rows.set_index("grp")
        found = figure(db, key, viewer, by=by).rows.set_index("grp")
        assert set(found.index) == set(shares.index)
        away = shares.index[shares["hidden"] & (shares.index != "whole")]
        assert found.loc[away, "hidden"].all()
        for group, row in found[found["value"].notna()].iterrows():
            assert row["value"] == pytest.approx(shares.loc[group, "ratio"])
            assert row["low"] < row["value"] < row["high"]
            assert row["n"] >= 30
            assert row["n_others"] >= 30
        assert (found.loc[found["value"].isna(), "reason"] != "").all()


def test_a_named_group_must_be_there(db):
    named = figure(db, "E2", ADMIN, by="gender", reference="male")
    assert (
        named.rows.set_index("grp").loc["male", "value"] != named.rows.set_index("grp").loc["male", "value"]
    )
    assert "There is no group “blue” here" in figure(db, "E2", ADMIN, by="gender", reference="blue").reason


def test_a_ratio_is_told_by_group_alone(db):
    assert figure(db, "E2", ADMIN).reason == BY_GROUP
    with pytest.raises(BadSplit):
        figure(db, "E2", ADMIN, by="grade")
