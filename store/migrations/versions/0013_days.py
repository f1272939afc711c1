"""Days and kinds of activity: on how many days students came, and to how many kinds.

Nothing is known of them before they are counted: the rules of counting are newer, so everything is
counted anew when the database is made ready.
"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

TABLES = {
    "student_years": (
        "year place person",
        "#year #place #person grade gender race_ethnicity english_learner disability low_income "
        "#enrolled #absent #unmarked #sessions #minutes #days #types #untyped refused",
        "days types untyped",
    ),
    "student_activities": (
        "year place person activity",
        "#year #place #person #activity #expected #attended #minutes #days #new_days first_day",
        "days new_days",
    ),
}
"""Of each table its key, its columns, and those of them that are new."""


def upgrade() -> None:
    for name, (key, columns, new) in TABLES.items():
        # Written anew, so that the table is the one a new database has: no default stays on a column.
        op.execute(f"CREATE TABLE {name}_before AS SELECT * FROM {name}")
        op.drop_table(name)
        op.create_table(
            name,
            *map(_column, columns.split()),
            sa.PrimaryKeyConstraint(*key.split()),
            sqlite_with_rowid=False,
        )
        known = [one for one in columns.replace("#", "").split() if one not in new.split()]
        told, none = ", ".join(known), ", 0" * len(new.split())
        op.execute(
            f"INSERT INTO {name} ({told}, {', '.join(new.split())}) SELECT {told}{none} FROM {name}_before"
        )
        op.drop_table(f"{name}_before")


def _column(name: str) -> sa.Column:
    if name.startswith("#"):
        return sa.Column(name[1:], NUMBER, nullable=False, autoincrement=False)
    return sa.Column(name, TEXT, nullable=False)
