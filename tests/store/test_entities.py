import pandas as pd
import pytest

from store import entities
from tables import HOME_DISTRICT

pytestmark = pytest.mark.both_engines


def test_the_home_district_is_there_from_the_start(store):
    with store.reading() as tx:
        kept = entities.listing(tx, "district")
    assert kept.to_dict("records") == [{"id": HOME_DISTRICT, "district": 0, "code": ""}]


def test_a_code_keeps_its_number_and_a_blank_has_none(store):
    with store.writing() as tx:
        first = entities.ids(
            tx, "person", 1, pd.Series(["0007", None, "", "0008", "0007"], index=[5, 6, 7, 8, 9])
        )
        again = entities.ids(tx, "person", 1, pd.Series(["0008", "0009", "0007"]))
    assert first.tolist() == [2, 0, 0, 3, 2]
    assert first.index.tolist() == [5, 6, 7, 8, 9]
    assert again.tolist() == [3, 4, 2]


def test_the_same_code_in_another_district_or_of_another_kind_is_another_entity(store):
    with store.writing() as tx:
        found = [
            int(entities.ids(tx, kind, district, pd.Series(["12"])).iloc[0])
            for kind, district in (("person", 1), ("person", 2), ("school", 1))
        ]
    assert found == [2, 3, 4]


def test_leading_zeros_and_case_tell_codes_apart(store):
    with store.writing() as tx:
        assert entities.ids(tx, "person", 1, pd.Series(["7", "07", "a", "A"])).nunique() == 4


def test_finding_makes_nothing(store):
    with store.writing() as tx:
        entities.ids(tx, "school", 1, pd.Series(["Cedar"]))
        assert entities.find(tx, "school", 1, pd.Series(["Elm", "Cedar", None])).tolist() == [0, 2, 0]
        assert entities.listing(tx, "school").to_dict("records") == [
            {"id": 2, "district": 1, "code": "Cedar"}
        ]


def test_many_codes_at_once_are_numbered_in_order_of_appearance(store):
    codes = pd.Series([f"p{n}" for n in range(2000, 0, -1)])
    with store.writing() as tx:
        assert entities.ids(tx, "person", 1, codes).tolist() == list(range(2, 2002))
        assert entities.find(tx, "person", 1, codes).tolist() == list(range(2, 2002))


def test_nobody_asked_is_nobody_found(store):
    with store.writing() as tx:
        assert entities.ids(tx, "person", 1, pd.Series([], dtype="str")).tolist() == []
        assert entities.find(tx, "person", 1, pd.Series([None], dtype="str")).tolist() == [0]
