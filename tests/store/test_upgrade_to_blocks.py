"""Attendance of revision 0002, a row for each student and month, becomes blocks."""

import pytest
from alembic import command
from sqlalchemy import NullPool, create_engine, inspect, text

from store import connect
from store.address import parsed
from store.attendance_blocks import read, said
from store.blocks import packed
from store.schema import IN_FORCE, SAID
from tests.databases import Databases, let_go

pytestmark = pytest.mark.both_engines

NEW = "A".ljust(31)
OLD = " B".ljust(31)
SAYS = (
    "INSERT INTO said_attendance_months (batch, line, source, person, school, month, marks) "
    "VALUES (:batch, :line, :source, :person, :school, :month, :marks)"
)
HOLDS = (
    "INSERT INTO attendance_months (source, person, school, month, marks, batch, line) "
    "VALUES (:source, :person, :school, :month, :marks, :batch, :line)"
)
COLUMNS = ("batch", "source", "person", "school", "month", "marks", "line")
SAID_ROWS = [
    (1, 1, 12, 3, 202509, OLD, 5),
    (1, 1, 11, 3, 202509, OLD, 4),
    (1, 1, 11, 3, 202510, "é", 6),  # shorter than a month: kept with blanks behind
    (1, 1, 11, 4, 202509, NEW, 7),
    (2, 1, 11, 3, 202509, NEW, 0),
    (3, 2, 11, 3, 202509, NEW, 0),
]
HELD_ROWS = [
    (2, 1, 11, 3, 202509, "AB", 0),
    (1, 1, 12, 3, 202509, OLD, 5),
    (1, 1, 11, 3, 202510, "é", 6),
    (1, 1, 11, 4, 202509, NEW, 7),
    (3, 2, 11, 3, 202509, NEW, 0),
]


@pytest.fixture
def before(engine: Databases, monkeypatch: pytest.MonkeyPatch):
    """Address of a database of revision 0002 with these rows."""
    url = engine.new()
    upgrade = command.upgrade
    with monkeypatch.context() as patched:
        patched.setattr(command, "upgrade", lambda config, _head: upgrade(config, "0002"))
        connect.migrate(url)
    with create_engine(parsed(url), poolclass=NullPool).begin() as connection:
        for statement, rows in ((SAYS, SAID_ROWS), (HOLDS, HELD_ROWS)):
            connection.execute(text(statement), [dict(zip(COLUMNS, row, strict=True)) for row in rows])
    yield url
    engine.drop(let_go(url))


def told(block):
    marks = [bytes(row).decode("latin-1").rstrip() for row in block.marks]
    batches = None if block.batches is None else block.batches.tolist()
    return block.persons.tolist(), marks, block.lines.tolist(), batches


def test_rows_of_students_become_blocks_of_schools(before):
    assert connect.migrate(before)
    with connect.open_store(before).reading() as tx:
        kept = {row[:4]: told(read(SAID["attendance_months"], row[2], row[3], row[4])) for row in said(tx)}
        now = IN_FORCE["attendance_months"]
        held = {
            (source, school, month): read(now, school, month, data)
            for source, school, month, data in tx.connection.execute(now.select())
        }
        bytes_held = [bytes(row.block) for row in tx.connection.execute(now.select())]
    assert kept == {
        (1, 1, 3, 202509): ([11, 12], [" B", " B"], [4, 5], None),
        (1, 1, 3, 202510): ([11], ["é"], [6], None),
        (1, 1, 4, 202509): ([11], ["A"], [7], None),
        (2, 1, 3, 202509): ([11], ["A"], [0], None),
        (3, 2, 3, 202509): ([11], ["A"], [0], None),
    }
    assert {key: told(block) for key, block in held.items()} == {
        (1, 3, 202509): ([11, 12], ["AB", " B"], [0, 5], [2, 1]),
        (1, 3, 202510): ([11], ["é"], [6], [1]),
        (1, 4, 202509): ([11], ["A"], [7], [1]),
        (2, 3, 202509): ([11], ["A"], [0], [3]),
    }
    assert bytes_held == [packed(block) for block in held.values()], "as this program packs them"


def test_nothing_of_the_old_tables_is_left(before):
    connect.migrate(before)
    with create_engine(parsed(before), poolclass=NullPool).connect() as connection:
        assert [name for name in inspect(connection).get_table_names() if "before" in name] == []
