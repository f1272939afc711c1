"""What the sentences of a problem are made of stands beside them: they are told in any reader's language.

The table is made anew rather than altered, so that every database has its columns in one order. Of problems
that are there only the sentences are known: they stay as they were told.
"""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"

NAME, BEFORE = "rejects", "rejects_before"
COLUMNS = "batch position sheet line column value code what mend severity".split()
NUMBERS = frozenset({"batch", "position", "line"})


def upgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":  # the name of the key goes with the new table
        op.execute(f"ALTER TABLE {NAME} RENAME CONSTRAINT {NAME}_pkey TO {BEFORE}_pkey")
    op.rename_table(NAME, BEFORE)
    op.create_table(
        NAME,
        *(_column(name) for name in [*COLUMNS, "told"]),
        sa.PrimaryKeyConstraint("batch", "position"),
        sqlite_with_rowid=False,
    )
    kept = ", ".join(f'"{name}"' for name in COLUMNS)
    op.execute(f"INSERT INTO {NAME} ({kept}, told) SELECT {kept}, '' FROM {BEFORE}")
    op.drop_table(BEFORE)


def _column(name: str) -> sa.Column:
    if name in NUMBERS:
        number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
        return sa.Column(name, number, nullable=False, autoincrement=False)
    return sa.Column(name, sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False)
