"""Problems of revision 0021 stay as they were told; what a later one is made of stands beside it."""

import pandas as pd
import pytest
from alembic import command
from sqlalchemy import NullPool, create_engine, text

from store import batches, connect
from store.address import parsed
from store.engines import let_go as closed
from tests.databases import Databases, let_go

pytestmark = pytest.mark.both_engines

REJECT = (
    'INSERT INTO rejects (batch, position, sheet, line, "column", value, code, what, mend, severity) VALUES '
    "(1, 0, 'List', 9, 'Date', '31/13', 'not_a_date', 'It is no date.', 'Write one.', 'left_out')"
)
LATER = {"line": [4], "what": ["“x” is no day."], "told": ['[{"one": "“{value}” is no day."}, null]']}


@pytest.fixture
def upgraded(engine: Databases, monkeypatch: pytest.MonkeyPatch):
    """A store of revision 0021 with a problem, brought up to date."""
    url = engine.new()
    upgrade = command.upgrade
    with monkeypatch.context() as patched:
        patched.setattr(command, "upgrade", lambda config, _head: upgrade(config, "0021"))
        connect.migrate(url)
    with create_engine(parsed(url), poolclass=NullPool).begin() as connection:
        connection.execute(text(REJECT))
    closed(url)
    connect.migrate(url)
    yield connect.open_store(url)
    engine.drop(let_go(url))


def test_a_problem_stays_as_it_was_told_and_later_ones_stand_behind_it(upgraded):
    with upgraded.writing() as tx:
        batches.reject(tx, 1, pd.DataFrame(LATER))
        kept = batches.rejects(tx, 1)
    before = ["List", 9, "Date", "31/13", "not_a_date", "It is no date.", "Write one.", "left_out", ""]
    assert kept.iloc[0].tolist() == before
    assert kept["line"].tolist() == [9, 4]
    assert kept["told"].tolist() == ["", *LATER["told"]]
