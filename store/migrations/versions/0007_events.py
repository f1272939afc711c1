"""Sessions known by counts alone, and volunteer logs."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

# name, key, columns: "#" whole number, "?" whole number or blank, nothing: text
TABLES = (
    (
        "session_counts",
        "activity school day session_key",
        "#activity #school day session_key ?registered ?attended",
    ),
    (
        "volunteer_hours",
        "school day partner person ordinal",
        "#school day #partner #person #ordinal ?minutes activity role",
    ),
)
INDEXES = (
    ("session_counts_school", "session_counts", "school day"),
    ("volunteer_hours_school", "volunteer_hours", "school day"),
    ("volunteer_hours_person", "volunteer_hours", "person"),
)


def upgrade() -> None:
    for name, key, columns in TABLES:
        _create(f"said_{name}", f"batch {key}", f"#batch #line #source {columns}")
        op.create_index(f"said_{name}_key", f"said_{name}", ["source", *key.split(), "batch"])
        _create(name, f"source {key}", f"#source {columns} #batch #line")
    for name, table, columns in INDEXES:
        op.create_index(name, table, columns.split())


def _create(name: str, key: str, columns: str) -> None:
    op.create_table(
        name,
        *map(_column, columns.split()),
        sa.PrimaryKeyConstraint(*key.split()),
        sqlite_with_rowid=False,
    )


def _column(written: str) -> sa.Column:
    name = written.lstrip("#?")
    if name == written:
        return sa.Column(name, sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False)
    number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    return sa.Column(name, number, nullable=written.startswith("?"), autoincrement=False)
