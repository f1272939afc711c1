"""What was noted in the counts of a batch, and who answered, of revision 0007 becomes tables."""

import json

import pytest
from alembic import command
from sqlalchemy import NullPool, create_engine, text

from store import connect, respondents, uncounted
from store.address import parsed
from store.engines import let_go as closed
from tests.databases import Databases, let_go

pytestmark = pytest.mark.both_engines

BATCH = (
    "INSERT INTO batches (id, source, file, format, kind, hash, mode, answers, counts, loaded_at, loaded_by, "
    "live) VALUES (:id, 1, 'a', 'b', 'c', 'd', 'replace', '{}', :counts, '', '', 1)"
)
ANSWER = (
    "INSERT INTO said_answers (batch, line, source, respondent, question_key, sub_item, option_key, day, "
    "school, role, person, answer_raw, answer_code, points, answer_kind) VALUES (1, 2, 7, :respondent, "
    ":question, '', '', '2025-10-01', 3, '', 0, 'yes', NULL, NULL, 'single')"
)
COUNTS = {
    1: {"rows": 4, "uncounted": [["answers", 0, 2025], ["calendar", 3, 2024], ["answers", 0, 2025]]},
    2: {"rows": 5, "file": 'says "uncounted": [ in a text'},
    3: {"uncounted": []},
}


@pytest.fixture
def upgraded(engine: Databases, monkeypatch: pytest.MonkeyPatch):
    """A store of revision 0007 with three batches and three answers, brought up to date."""
    url = engine.new()
    upgrade = command.upgrade
    with monkeypatch.context() as patched:
        patched.setattr(command, "upgrade", lambda config, _head: upgrade(config, "0007"))
        connect.migrate(url)
    with create_engine(parsed(url), poolclass=NullPool).begin() as connection:
        for number, counts in COUNTS.items():
            connection.execute(text(BATCH), {"id": number, "counts": json.dumps(counts, sort_keys=True)})
        for respondent, question in (("r1", "q1"), ("r1", "q2"), ("r2", "q1")):
            connection.execute(text(ANSWER), {"respondent": respondent, "question": question})
        connection.execute(text("INSERT INTO counted_years VALUES (2024, 5, 4, 2)"))
    closed(url)
    connect.migrate(url)
    yield connect.open_store(url)
    engine.drop(let_go(url))


def test_what_was_not_counted_is_still_to_be_counted(upgraded):
    with upgraded.reading() as tx:
        noted = uncounted.listing(tx).to_numpy().tolist()
        listed = tx.connection.execute(text("SELECT counts FROM batches ORDER BY id"))
        counts = [json.loads(row[0]) for row in listed]
    assert noted == [[1, "answers", 0, 2025], [1, "calendar", 3, 2024]]
    assert counts == [{"rows": 4}, COUNTS[2], {}]


def test_who_answered_is_known(upgraded):
    with upgraded.reading() as tx:
        assert respondents.sources(tx, {("r2", "2025-10-01")}) == {7}
        assert respondents.sources(tx, {("r2", "2025-10-02"), ("r3", "2025-10-01")}) == set()


def test_years_stay_and_everything_is_counted_anew(upgraded):
    with upgraded.reading() as tx:
        years = [tuple(row) for row in tx.connection.execute(text("SELECT * FROM counted_years"))]
        rules = tx.connection.scalar(text("SELECT rules FROM data_version"))
    assert (years, rules) == ([(2024, 5)], 0)
