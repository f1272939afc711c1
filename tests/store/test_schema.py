import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import NullPool, create_engine, text
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateTable

from store import schema
from store.address import parsed
from tables.derived import ALL
from tables.facts import ROWS
from tests.conftest import TOP
from tests.databases import rows

SHAPE = {
    "sqlite": "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL",
    "postgresql": """
        SELECT table_name || '.' || column_name, concat_ws(' ', data_type, is_nullable, collation_name)
        FROM information_schema.columns WHERE table_schema = 'public'
        UNION ALL SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
    """,
}
"""Every table and index as the engine keeps it."""


def shape(url):
    with create_engine(parsed(url), poolclass=NullPool).connect() as connection:
        found = connection.execute(text(SHAPE[connection.dialect.name]))
        return {name: " ".join(sql.split()) for name, sql in found if not name.startswith("alembic_version")}


@pytest.mark.both_engines
def test_the_migrations_make_the_tables_of_the_schema(store, url, engine):
    direct = engine.new()
    schema.metadata.create_all(create_engine(parsed(direct), poolclass=NullPool))
    assert shape(url) == shape(direct)
    engine.drop(direct)


def test_the_last_revision_is_the_one_the_code_expects():
    config = Config()
    config.set_main_option("script_location", str(TOP / "store" / "migrations"))
    config.set_main_option("path_separator", "os")
    revisions = [revision.revision for revision in ScriptDirectory.from_config(config).walk_revisions()]
    assert tuple(reversed(revisions)) == schema.REVISIONS


@pytest.mark.both_engines
def test_a_fresh_database_has_one_data_version(prepared):
    assert rows(prepared, ["data_version"]) == {"data_version": ["(0, 0)"]}


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
    made = str(CreateTable(schema.COUNTS["cells"]).compile(dialect=postgresql.dialect()))
    assert "amount BIGINT" in made
    assert 'grp TEXT COLLATE "C"' in made
