"""Figures of published tables, and old student ids beside new ones."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

FIGURE = "place #year grp measure #school place_name value value_raw suppressed bound"
# name, key, columns ("#": whole number); the key is the table on SQLite
TABLES = (
    ("said_published", "batch place year grp measure", f"#batch #line #source {FIGURE}"),
    ("published", "source place year grp measure", f"#source {FIGURE} #batch #line"),
    ("said_crosswalk", "batch person", "#batch #line #person #new_person"),
    ("crosswalk", "person", "#person #new_person #batch #line"),
)
INDEXES = (
    ("said_published_key", "said_published", "source place year grp measure batch"),
    ("published_school", "published", "school year"),
    ("said_crosswalk_key", "said_crosswalk", "person batch"),
)


def upgrade() -> None:
    for name, key, columns in TABLES:
        op.create_table(
            name,
            *map(_column, columns.split()),
            sa.PrimaryKeyConstraint(*key.split()),
            sqlite_with_rowid=False,
        )
    for name, table, columns in INDEXES:
        op.create_index(name, table, columns.split())


def _column(name: str) -> sa.Column:
    if name.startswith("#"):
        return sa.Column(name[1:], NUMBER, nullable=False, autoincrement=False)
    return sa.Column(name, TEXT, nullable=False)
