import sqlite3

from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateTable

from store import schema
from tables.derived import ALL
from tables.facts import ROWS
from tests.conftest import TOP


def shape(path):
    """Every table and index of a file as SQLite keeps it, spaces aside."""
    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    connection.close()
    return {name: " ".join(sql.split()) for name, sql in rows if name != "alembic_version"}


def test_the_migrations_make_the_tables_of_the_schema(prepared, tmp_path):
    engine = create_engine(f"sqlite:///{tmp_path / 'direct.db'}")
    schema.metadata.create_all(engine)
    engine.dispose()
    assert shape(prepared) == shape(tmp_path / "direct.db")


def test_the_last_revision_is_the_one_the_code_expects():
    config = Config()
    config.set_main_option("script_location", str(TOP / "store" / "migrations"))
    config.set_main_option("path_separator", "os")
    revisions = [revision.revision for revision in ScriptDirectory.from_config(config).walk_revisions()]
    assert tuple(reversed(revisions)) == schema.REVISIONS


def test_a_fresh_database_has_one_data_version(prepared):
    connection = sqlite3.connect(prepared)
    assert connection.execute("SELECT version FROM data_version").fetchall() == [(0,)]
    connection.close()


def test_every_described_table_is_kept_with_every_column():
    for table in ROWS:
        assert set(table.names) <= set(schema.IN_FORCE[table.name].c.keys())
        assert set(table.names) <= set(schema.SAID[table.name].c.keys())
    for table in ALL:
        assert table.names == schema.COUNTS[table.name].c.keys()


def test_keys_start_with_the_source_where_each_source_speaks_for_itself():
    assert schema.key(schema.FACTS["schools"]) == ("school",)
    assert schema.key(schema.FACTS["questions"]) == ("source", "question_key", "sub_item")


def test_keys_and_text_are_never_null():
    for table in schema.metadata.tables.values():
        for column in table.columns:
            assert not (column.nullable and (column.primary_key or column.type is schema.TEXT)), column


def test_postgresql_compares_text_as_sqlite_does_and_holds_large_sums():
    made = str(CreateTable(schema.COUNTS["school_months"]).compile(dialect=postgresql.dialect()))
    assert "enrolled_squared BIGINT" in made
    made = str(CreateTable(schema.COUNTS["cells"]).compile(dialect=postgresql.dialect()))
    assert 'grp TEXT COLLATE "C"' in made
