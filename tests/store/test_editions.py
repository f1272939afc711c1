"""What identifies the tables of an edition."""

import json
from hashlib import sha256

import pandas as pd
import pytest

from store import editions
from tables.editions import DECIDED, RELEASED

pytestmark = pytest.mark.both_engines

FRAMES = (
    '{"n": 31.0, "value": null}',
    '{"reason": "A \\"quote\\", a \\\\ and a new\\nline", "n": 1e-07}',
    '{"reason": "número ≥ 10 \u2028 \U0001f600"}',
)


def rows(edition: int) -> pd.DataFrame:
    """Three rows of two places, the later place first."""
    of = zip((17, 4, 4), ("female", "whole", "mañana"), (1, 0, 1), (1, 0, 2), FRAMES, strict=True)
    made = [(edition, 2025, place, "reach", "gender", *rest) for place, *rest in of]
    return pd.DataFrame(made, columns=RELEASED.names)


def test_tables_are_identified_by_their_rows_as_json_in_the_order_of_their_key(store):
    with store.writing() as tx:
        number = editions.begin(tx)
        making = editions.Making(number)
        making.add(tx, rows(number), pd.DataFrame(columns=DECIDED.names))
        [found, nothing] = making.made(2025, {"reach": "frames", "hours": ""})
    told = [tuple(row) for row in rows(number).astype(object).itertuples(index=False)]
    text = "".join(json.dumps(told[at], ensure_ascii=False) for at in (2, 1, 0))  # "mañana" before "whole"
    of_rows, of_none = (sha256(each.encode()).hexdigest() for each in (text, ""))
    assert found == editions.Made(2025, "reach", of_rows, 3, withheld=1, kept=number, made_of="frames")
    assert nothing == editions.Made(2025, "hours", of_none, rows=0, withheld=0, kept=number)


def test_a_table_that_was_changed_is_told(store):
    with store.writing() as tx:
        number = editions.begin(tx)
        making = editions.Making(number)
        making.add(tx, rows(number), pd.DataFrame(columns=DECIDED.names))
        editions.switch_on(
            tx, number, "2026-01-01", "", making.made(2025, {"reach": "frames"}), {2025: 1}, {"gap_size": "8"}
        )
        assert editions.settings(tx) == {number: ("2026-01-01", {"gap_size": "8"})}
        assert editions.damaged(tx) == []
        tx.connection.exec_driver_sql("UPDATE released SET since = 1 WHERE grp = 'whole'")
        assert editions.damaged(tx) == [(2025, "reach")]
