"""Tables are protected in portions of schools as they are protected together."""

import pandas as pd
import pytest

from flows import edition_parts, protected
from flows.database import store
from flows.edition_parts import Portions
from metrics.catalogue import CATALOGUE
from metrics.indicators import frames
from metrics.privacy import protect
from metrics.settings import DEFAULTS
from metrics.wide import wide
from store import derived
from tables import HOME_DISTRICT
from tables.editions import DECIDED, RELEASED

EDITION = 7


def rows(db: str) -> tuple[pd.DataFrame, pd.DataFrame]:
    with store(db).writing() as tx:
        tx.connection.exec_driver_sql("DELETE FROM decided")  # as if there had been no edition yet
        made = list(protected.protected(Portions(tx, 2025, CATALOGUE, DEFAULTS), EDITION, CATALOGUE))
    return tuple(
        pd.concat(map(pd.DataFrame, parts), ignore_index=True).sort_values(list(table.key), ignore_index=True)
        for table, parts in zip((RELEASED, DECIDED), zip(*made, strict=True), strict=True)
    )


MANY = [*range(1007, 1019), *range(2001, 2011)]
"""Twelve of Alder and ten of Birch, some of them often absent."""


@pytest.fixture(params=[[], MANY, [1001, *MANY]], ids=["nobody refuses", "many refuse", "one who came, too"])
def hand_made(hand_made, request):
    """The district made by hand, where some refuse to be compared."""
    lines = [f"{student},comparison,no" for student in request.param]
    if lines:
        hand_made.done(consents="\n".join(["Student ID,Purpose,Given", *lines]) + "\n")
    return hand_made


@pytest.mark.parametrize("portion", [1, 2])
def test_portions_come_to_the_same_rows_as_all_schools_at_once(hand_made, monkeypatch, portion):
    together = rows(hand_made.db)
    monkeypatch.setattr(edition_parts, "PORTION", portion)
    for found, expected in zip(rows(hand_made.db), together, strict=True):
        pd.testing.assert_frame_equal(found, expected, check_dtype=False)


def test_portions_hide_the_rows_that_protecting_all_tables_at_once_hides(hand_made, monkeypatch):
    monkeypatch.setattr(edition_parts, "PORTION", 1)
    made, decided = rows(hand_made.db)
    hidden = made[made["frame"].str.contains('"hidden": true', regex=False)]
    with store(hand_made.db).reading() as tx:
        cells = wide(derived.rows(tx, "cells", year=2025))
    expected = set()
    for key, entry in CATALOGUE.items():
        tables = pd.DataFrame(frames(entry, cells, ("", *entry.dimensions), DEFAULTS))
        level = {int(p): "district" if p == HOME_DISTRICT else "school" for p in tables["place"]}
        safe = protect(tables, level, entry.unit_of_count, DEFAULTS)
        gone = safe[safe["hidden"]]
        expected |= {(key, *row) for row in gone[["place", "dimension", "grp"]].itertuples(index=False)}
    found = set(hidden[["indicator", "place", "dimension", "grp"]].itertuples(index=False, name=None))
    assert found == expected
    assert found
    banded = hidden["frame"].str.contains(r'"bound": -?[1-9]')
    assert set(hidden.loc[~banded, "since"]) == {0}
    assert set(hidden.loc[banded, "since"]) <= {EDITION}
    assert set(made["since"]) == {0, EDITION}
    assert 0 < decided["shown"].sum() < len(decided)
