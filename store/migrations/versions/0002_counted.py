"""Counting school by school: months of students of several schools, and what is protected apart from it.

The counts that are there are of another kind than those made from now on; they stay, and rules 0 has
them counted anew when the database is next made ready.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def _number(name: str) -> sa.Column:
    kind = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    return sa.Column(name, kind, nullable=False, autoincrement=False)


def upgrade() -> None:
    op.drop_table("school_months")
    names = ("year", "place", "person", "month", "enrolled", "absent")
    op.create_table(
        "student_months",
        *map(_number, names),
        sa.PrimaryKeyConstraint("year", "place", "person", "month"),
        sqlite_with_rowid=False,
    )
    about = ("year", "counted", "released", "batch")
    op.create_table("counted_years", *map(_number, about), sa.PrimaryKeyConstraint("year"))
    version = op.get_bind().scalar(sa.text("SELECT version FROM data_version"))
    op.drop_table("data_version")
    op.create_table("data_version", _number("version"), _number("rules"), sa.PrimaryKeyConstraint("version"))
    op.execute(f"INSERT INTO data_version (version, rules) VALUES ({int(version)}, 0)")
