import numpy as np
import pandas as pd
import pytest
from sqlalchemy import select

from store import entities
from store.bulk import tuples
from store.one_of import FEW, one_of
from store.schema import ENTITIES

pytestmark = pytest.mark.both_engines

MANY = 40_000
"""More values than either engine takes parameters."""


def codes(tx, values, column=ENTITIES.c.code) -> list[str]:
    asked = select(ENTITIES.c.code).where(ENTITIES.c.kind == "person", one_of(tx, column, values))
    return sorted(code for (code,) in tuples(tx, asked))


@pytest.fixture
def known(store):
    """Three people; quotes, letters beyond ASCII and a space in what they are called."""
    with store.writing() as tx:
        numbers = entities.ids(tx, "person", 1, pd.Series(['o"b', "ñandú '1'", "0007"]))
    return numbers.tolist()


@pytest.mark.parametrize("others", [0, FEW, MANY])
def test_texts_are_found_as_they_are_among_few_and_many(store, known, others):
    more = [f"no{at}" for at in range(others)]
    with store.reading() as tx:
        assert codes(tx, [*more, "0007", 'o"b', "0007", "7"]) == ["0007", 'o"b']
        assert codes(tx, [*more, "ñandú '1'"]) == ["ñandú '1'"]
        assert codes(tx, more) == []


@pytest.mark.parametrize("others", [0, MANY])
def test_numbers_are_found_of_any_kind(store, known, others):
    wanted = np.array([*range(-others, 0), known[2], 1 << 40])
    with store.reading() as tx:
        assert codes(tx, wanted, ENTITIES.c.id) == ["0007"]
        assert codes(tx, set(wanted.tolist()), ENTITIES.c.id) == ["0007"]
