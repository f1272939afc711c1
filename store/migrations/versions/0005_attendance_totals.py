"""Attendance totals: what a file sums up of a student's year, without its days."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

NAME = "attendance_totals"


KEY = ("person", "school", "year")


def upgrade() -> None:
    op.create_table(
        f"said_{NAME}",
        *map(_number, ("batch", "line")),
        *_fact(),
        sa.PrimaryKeyConstraint("batch", *KEY),
        sqlite_with_rowid=False,
    )
    op.create_index(f"said_{NAME}_key", f"said_{NAME}", [*KEY, "batch"])
    op.create_table(
        NAME,
        *_fact(),
        *map(_number, ("batch", "line")),
        sa.PrimaryKeyConstraint(*KEY),
        sqlite_with_rowid=False,
    )
    op.create_index(f"{NAME}_school", NAME, ["school", "year"])


def _fact() -> list[sa.Column]:
    return [*map(_number, KEY), _blank("enrolled_units"), _blank("absent_units"), _text("as_of")]


def _number(name: str) -> sa.Column:
    return sa.Column(name, _kind(), nullable=False, autoincrement=False)


def _blank(name: str) -> sa.Column:
    return sa.Column(name, _kind(), nullable=True, autoincrement=False)


def _text(name: str) -> sa.Column:
    return sa.Column(name, sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False)


def _kind() -> sa.BigInteger:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")
