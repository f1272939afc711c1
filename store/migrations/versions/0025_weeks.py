"""In which weeks students were on the sheet of an activity, in which they came, and whether they led; an
index of the families that came.

Nothing is known of the weeks before they are counted: the rules of counting are newer, so everything is
counted anew when the database is made ready.
"""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")

NAME, BEFORE = "student_activities", "student_activities_before"
KEY = "year place person activity".split()
KNOWN = [*KEY, *"expected attended minutes days new_days first_day".split()]
NEW = "weeks_marked weeks_came led".split()
FAMILIES = {"participation": "day person activity status", "said_participation": "source"}


def upgrade() -> None:
    # Written anew, so that the table is the one a new database has: no default stays on a column.
    op.execute(f"CREATE TABLE {BEFORE} AS SELECT * FROM {NAME}")
    op.drop_table(NAME)
    op.create_table(
        NAME,
        *(_column(name) for name in [*KNOWN, *NEW]),
        sa.PrimaryKeyConstraint(*KEY),
        sqlite_with_rowid=False,
    )
    known = ", ".join(KNOWN)
    op.execute(f"INSERT INTO {NAME} ({known}, {', '.join(NEW)}) SELECT {known}, 0, 0, 0 FROM {BEFORE}")
    op.drop_table(BEFORE)
    theirs = sa.text("role = 'parent_caregiver'")
    for table, names in FAMILIES.items():
        name = f"{table}_family"
        op.create_index(name, table, names.split(), sqlite_where=theirs, postgresql_where=theirs)


def _column(name: str) -> sa.Column:
    if name == "first_day":
        return sa.Column(name, TEXT, nullable=False)
    return sa.Column(name, NUMBER, nullable=False, autoincrement=False)
