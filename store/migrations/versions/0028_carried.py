"""Tables on show stay where nothing that decides them has changed: which edition made them is told apart from
the edition on show, and what identifies all that decides them is noted.

The table is made anew rather than altered, so that every database has its columns in one order. Of what is on
show nothing is noted yet: the next edition makes it once more.
"""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"

NAME, BEFORE = "on_show", "on_show_before"
COLUMNS = "#year indicator #edition #counted digest #rows #withheld #kept made_of"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
INT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.execute(f"CREATE TABLE {BEFORE} AS SELECT * FROM {NAME}")
    op.drop_table(NAME)
    op.create_table(
        NAME,
        *map(_column, COLUMNS.split()),
        sa.PrimaryKeyConstraint("year", "indicator"),
        sqlite_with_rowid=False,
    )
    shown = "year, indicator, edition, counted, digest, rows, withheld"
    op.execute(f"INSERT INTO {NAME} SELECT {shown}, edition, '' FROM {BEFORE}")
    op.drop_table(BEFORE)


def _column(name: str) -> sa.Column:
    if name.startswith("#"):
        return sa.Column(name[1:], INT, nullable=False, autoincrement=False)
    return sa.Column(name, TEXT, nullable=False)
