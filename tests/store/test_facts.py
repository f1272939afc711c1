import numpy as np
import pandas as pd
import pytest

from store import batches, facts, fold

pytestmark = pytest.mark.both_engines


def put(tx, table, rows, source=1):
    batch = batches.add(tx, source, "a.csv", "roster", "roster", "h", "add", {}, {}, "a test")
    kept = facts.say(tx, batch, source, table, pd.DataFrame(rows))
    fold.apply(tx, batch)
    return batch, kept


def test_columns_that_are_not_given_are_blank(store):
    with store.writing() as tx:
        put(
            tx,
            "activities",
            {"activity": [5], "name": ["Chess"], "minutes": [None], "extra": [{"b": 1, "a": "é"}]},
        )
        (row,) = facts.in_force(tx, "activities").to_dict("records")
    assert (row["activity"], row["name"], row["partner"], row["venue"]) == (5, "Chess", 0, "")
    assert row["extra"] == '{"a": "é", "b": 1}'
    assert np.isnan(row["minutes"])


def test_numbers_are_whole_and_text_is_text(store):
    with store.writing() as tx:
        put(
            tx,
            "sessions",
            {"activity": [5, 6], "school": 1, "day": "2025-09-01", "session_key": "", "minutes": 45},
        )
        kept = facts.in_force(tx, "sessions")
    assert (kept["minutes"].dtype, kept["day"].dtype) == ("int64", "str")


def test_half_a_minute_is_refused(store):
    rows = {"activity": [5], "school": 1, "day": "2025-09-01", "session_key": "", "minutes": 45.5}
    with store.writing() as tx, pytest.raises((TypeError, ValueError)):
        put(tx, "sessions", rows)


def test_of_a_key_said_twice_in_one_file_the_last_line_holds(store):
    with store.writing() as tx:
        batch, kept = put(tx, "schools", {"school": [1, 1], "name": ["old", "new"], "line": [2, 3]})
        rows = facts.said(tx, "schools", batch)
    assert kept == 1
    assert rows[["name", "line", "batch"]].to_numpy().tolist() == [["new", 3, batch]]


@pytest.mark.parametrize("rows", [{"school": [1], "nmae": "typo"}, {"name": ["no key"]}])
def test_a_wrong_or_missing_column_is_our_mistake_and_named(store, rows):
    with store.writing() as tx, pytest.raises(ValueError, match=r"nmae|school"):
        facts.say(tx, 1, 1, "schools", pd.DataFrame(rows))


def test_rows_come_by_key_and_by_any_filter(store):
    days = ["2025-09-03", "2025-09-01", "2025-09-02"]
    with store.writing() as tx:
        put(tx, "sessions", {"activity": 5, "school": [1, 2, 2], "day": days, "session_key": ""})

        def found(**equals):
            return facts.in_force(tx, "sessions", **equals)["day"].str[-2:].tolist()

        assert found() == ["03", "01", "02"]
        assert found(school=2) == ["01", "02"]
        assert found(school=pd.Series([1, 2]), day=["2025-09-03"]) == ["03"]
        assert found(day=("2025-09-02", "2025-09-03")) == ["03", "02"]
        assert found(school=[]) == []


def test_long_lists_of_values_are_asked_for_in_parts(store):
    people = list(range(1, 12_001))
    with store.writing() as tx:
        put(tx, "names", {"person": people, "first_name": "A"})
        kept = facts.in_force(tx, "names", person=people[::-1])
    assert kept["person"].tolist() == people


def test_the_rows_given_stay_as_they_were(store):
    rows = pd.DataFrame({"school": [1, 1], "name": [None, "x"], "extra": [{}, None]})
    before = rows.copy(deep=True)
    with store.writing() as tx:
        facts.say(tx, 1, 1, "schools", rows)
    pd.testing.assert_frame_equal(rows, before)
