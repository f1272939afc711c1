"""Editions: protected tables are numbered, kept until the next edition, and held against those before.

The tables that were protected after each load are dropped: the first edition is made when the database
is next made ready.
"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
INT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
NUMBERS = {"edition", "year", "place", "position", "since", "counted", "n", "shown", "rows", "withheld"}


def upgrade() -> None:
    op.drop_table("released")
    op.drop_column("counted_years", "released")
    _create("editions", "edition", "day made_by")
    _create("on_show", "year indicator", "edition counted digest rows withheld")
    _create("known", "year tbl", "day")
    _create("released", "edition year place indicator dimension grp", "position since frame")
    _create("decided", "year indicator place dimension grp edition", "n count value shown")
    op.execute("DELETE FROM reached WHERE counted = ''")
    op.alter_column("reached", "counted", new_column_name="day")
    op.drop_column("reached", "released")


def _create(name: str, key: str, others: str) -> None:
    columns = [
        sa.Column(each, INT if each in NUMBERS else TEXT, nullable=False, autoincrement=False)
        for each in f"{key} {others}".split()
    ]
    op.create_table(name, *columns, sa.PrimaryKeyConstraint(*key.split()), sqlite_with_rowid=False)
