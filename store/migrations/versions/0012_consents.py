"""Consents: what people allow and refuse; student-years tell who refuses what.

Nobody had refused anything, so what was counted stays.
"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

YEARS = "student_years"
BEFORE = (
    "#year #place #person grade gender race_ethnicity english_learner disability low_income "
    "#enrolled #absent #unmarked #sessions #minutes"
)


def upgrade() -> None:
    _create("said_consents", "batch person purpose", "#batch #line #person purpose given day")
    op.create_index("said_consents_key", "said_consents", ["person", "purpose", "batch"])
    _create("consents", "person purpose", "#person purpose given day #batch #line")
    # Written anew, so that the table is the one a new database has: no default stays on the column.
    op.execute(f"CREATE TABLE {YEARS}_before AS SELECT * FROM {YEARS}")
    op.drop_table(YEARS)
    _create(YEARS, "year place person", f"{BEFORE} refused")
    names = BEFORE.replace("#", "").replace(" ", ", ")
    op.execute(f"INSERT INTO {YEARS} ({names}, refused) SELECT {names}, '' FROM {YEARS}_before")
    op.drop_table(f"{YEARS}_before")


def _create(name: str, key: str, columns: str) -> None:
    op.create_table(
        name, *map(_column, columns.split()), sa.PrimaryKeyConstraint(*key.split()), sqlite_with_rowid=False
    )


def _column(name: str) -> sa.Column:
    if name.startswith("#"):
        return sa.Column(name[1:], NUMBER, nullable=False, autoincrement=False)
    return sa.Column(name, TEXT, nullable=False)
