"""What stands beside partners, sessions and marks: who leads, what is interpreted, what partners say of
themselves.

Nothing is known of them before files are loaded.
"""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"

SHARED = (
    ("interpretations", "activity school day session_key", "#activity #school day session_key interpreted"),
    ("identities", "partner", "#partner identifies"),
)
LEADING = (
    "leading",
    "activity school day session_key person",
    "#activity #school day session_key #person part",
)
"""Name, key, columns: "#" whole number, nothing: text."""


def upgrade() -> None:
    for name, key, columns in SHARED:
        _create(f"said_{name}", f"batch {key}", f"#batch #line {columns}")
        op.create_index(f"said_{name}_key", f"said_{name}", [*key.split(), "batch"])
        _create(name, key, f"{columns} #batch #line")
    name, key, columns = LEADING
    _create(f"said_{name}", f"batch {key}", f"#batch #line #source {columns}")
    op.create_index(f"said_{name}_key", f"said_{name}", ["source", *key.split(), "batch"])
    _create(name, f"source {key}", f"#source {columns} #batch #line")
    for table in (name, "interpretations"):
        op.create_index(f"{table}_school", table, ["school", "day"])
    op.create_index("leading_person", name, ["person"])


def _create(name: str, key: str, columns: str) -> None:
    op.create_table(
        name, *map(_column, columns.split()), sa.PrimaryKeyConstraint(*key.split()), sqlite_with_rowid=False
    )


def _column(written: str) -> sa.Column:
    name = written.lstrip("#")
    if name == written:
        return sa.Column(name, sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False)
    number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    return sa.Column(name, number, nullable=False, autoincrement=False)
