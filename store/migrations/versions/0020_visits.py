"""Visits: when somebody last looked at a place, and what was told then."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
INT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "visits",
        sa.Column("account", TEXT, nullable=False),
        sa.Column("place", INT, nullable=False, autoincrement=False),
        *(sa.Column(name, TEXT, nullable=False) for name in ("at", "told", "before_at", "before_told")),
        sa.PrimaryKeyConstraint("account", "place"),
        sqlite_with_rowid=False,
    )
