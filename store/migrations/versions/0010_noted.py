"""The schools to choose from, and how many files are loaded: noted, not searched for.

The list of schools is filled by counting: rules 0 has that done when the database is next made ready.
"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
INT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_index("batches_kind", "batches", ["kind", "id"])
    op.create_table(
        "tally",
        sa.Column("kind", TEXT, nullable=False),
        *(sa.Column(name, INT, nullable=False, autoincrement=False) for name in ("live", "files")),
        sa.PrimaryKeyConstraint("kind", "live"),
        sqlite_with_rowid=False,
    )
    op.execute("INSERT INTO tally SELECT kind, live, count(*) FROM batches GROUP BY kind, live")
    op.create_table(
        "school_list",
        sa.Column("district", INT, nullable=False, autoincrement=False),
        sa.Column("schools", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("district"),
    )
    op.execute("UPDATE data_version SET rules = 0")
