"""Each edition tells the settings it was made with, as far as they differ from what is shipped.

The table is made anew rather than altered, so that every database has its columns in one order. Nobody could
change a setting before: editions that are there were made with what is shipped.
"""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"

NAME, BEFORE = "editions", "editions_before"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.execute(f"CREATE TABLE {BEFORE} AS SELECT * FROM {NAME}")
    op.drop_table(NAME)
    op.create_table(
        NAME,
        sa.Column("edition", NUMBER, nullable=False, autoincrement=False),
        *(sa.Column(name, TEXT, nullable=False) for name in ("day", "made_by", "settings")),
        sa.PrimaryKeyConstraint("edition"),
        sqlite_with_rowid=False,
    )
    op.execute(f"INSERT INTO {NAME} SELECT edition, day, made_by, '{{}}' FROM {BEFORE}")
    op.drop_table(BEFORE)
