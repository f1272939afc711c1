"""How many batches there are is counted as they come and go."""

import pytest

from store import batches, tally

pytestmark = pytest.mark.both_engines


def add(tx, kind: str) -> int:
    return batches.add(tx, 1, "a.csv", "sis_daily", kind, "x", "replace", {}, {}, "office")


def test_batches_are_tallied_as_they_come_and_go(store):
    with store.writing() as tx:
        first = add(tx, "roster")
        add(tx, "roster")
        add(tx, "survey")
        assert tally.files(tx) == {("roster", True): 2, ("survey", True): 1}
        batches.set_live(tx, first, False)
        batches.set_live(tx, first, False)
        assert tally.files(tx) == {("roster", True): 1, ("roster", False): 1, ("survey", True): 1}
        assert tally.files(tx) == batches.tallied(tx)
        batches.set_live(tx, first, True)
        assert tally.files(tx) == {("roster", True): 2, ("survey", True): 1} == batches.tallied(tx)


def test_a_page_holds_some_batches_latest_first(store):
    with store.writing() as tx:
        numbers = [add(tx, kind) for kind in ("roster", "survey", "roster", "roster")]
        assert batches.page(tx, "", 0, 3) == numbers[:0:-1]
        assert batches.page(tx, "", 3, 3) == numbers[:1]
        assert batches.page(tx, "roster", 1, 1) == [numbers[2]]
        assert batches.page(tx, "calendar", 0, 3) == []
