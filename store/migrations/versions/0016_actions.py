"""Actions: what was decided on a finding, by whom it is done and what came of it, with every change;
and dated notes."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0014"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
INT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _create(
        "actions",
        "key",
        "#place key indicator dimension #year text owner owner_name due #shared "
        "status outcome made_at made_by #version",
        rowid=True,
    )
    op.create_index("actions_place", "actions", ["place", "status"])
    _create("action_changes", "action version", "#version action at who what before", rowid=False)
    _create("notes", "key", "#place key day text made_at made_by gone_at gone_by", rowid=True)
    op.create_index("notes_place", "notes", ["place", "day"])


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
