"""People of files who are on no roster, counted with their source; and what the office said who they are.

The rules of counting are newer, so everything is counted anew when the database is made ready.
"""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
INT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _create(
        "strangers", "source school person", "#source #school #person #marks first_day last_day", rowid=False
    )
    _create(
        "matches",
        "key",
        "key #source #school #person #student made_at made_by gone_at gone_by",
        rowid=True,
    )
    op.create_index("matches_source", "matches", ["source", "person"])


def _create(name: str, key: str, columns: str, *, rowid: bool) -> None:
    op.create_table(
        name,
        *map(_column, columns.split()),
        sa.PrimaryKeyConstraint(*key.split()),
        sqlite_with_rowid=rowid,
    )


def _column(name: str) -> sa.Column:
    if name.startswith("#"):
        return sa.Column(name[1:], INT, nullable=False, autoincrement=False)
    return sa.Column(name, TEXT, nullable=False)
