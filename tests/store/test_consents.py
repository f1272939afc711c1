"""Who refused what, asked of a few people or of a school."""

import pytest
from sqlalchemy import insert

from store import consents
from store.schema import IN_FORCE
from tables.facts import CONSENTS

SAID = [
    (7, "comparison", "2025-09-01", "no"),
    (7, "quote", "2025-09-01", "no"),
    (8, "comparison", "2025-09-01", "yes"),
    (9, "comparison", "2025-09-01", "no"),
]


@pytest.mark.parametrize("many", [40, 40_000])
def test_of_many_people_the_same_is_told_as_of_each(store, many):
    table = IN_FORCE[CONSENTS.name]
    names = ("person", "purpose", "day", "given")
    whole = {column.name: 1 for column in table.columns}
    with store.writing() as tx:
        tx.connection.execute(insert(table), [whole | dict(zip(names, one, strict=True)) for one in SAID])
    with store.reading() as tx:
        assert consents.refused(tx, range(1, many)) == {7: "comparison,quote", 9: "comparison"}
        assert consents.refused(tx, [8, *range(10, many)]) == {}
        assert consents.refused(tx, [7]) == {7: "comparison,quote"}
