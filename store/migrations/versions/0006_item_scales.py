"""The scale a question is an item of, and whether it is reversed there, as code books tell.

Made anew rather than altered, so that every database has its columns in one order.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

SAID, NOW = "said_questions", "questions"
SAID_INDEX = f"{SAID}_key"
ASKED = "source question_key sub_item question_text answer_kind scale points"
COLUMNS = {SAID: f"batch line {ASKED}", NOW: f"{ASKED} batch line"}
KEYS = {SAID: ("batch", "question_key", "sub_item"), NOW: ("source", "question_key", "sub_item")}
NUMBERS = frozenset({"source", "batch", "line", "points", "reversed"})
BLANK = frozenset({"points", "reversed"})


def upgrade() -> None:
    op.drop_index(SAID_INDEX, SAID)
    for name in (SAID, NOW):
        before = f"{name}_before"
        if op.get_bind().dialect.name == "postgresql":  # the name of the key goes with the new table
            op.execute(f"ALTER TABLE {name} RENAME CONSTRAINT {name}_pkey TO {before}_pkey")
        op.rename_table(name, before)
        old = COLUMNS[name].split()
        columns = [*old]
        columns[old.index("points") + 1 : old.index("points") + 1] = ["item_scale", "reversed"]
        op.create_table(
            name,
            *(_column(column) for column in columns),
            sa.PrimaryKeyConstraint(*KEYS[name]),
            sqlite_with_rowid=False,
        )
        kept = ", ".join(old)
        op.execute(f"INSERT INTO {name} ({kept}, item_scale, reversed) SELECT {kept}, '', NULL FROM {before}")
        op.drop_table(before)
    op.create_index(SAID_INDEX, SAID, ["source", "question_key", "sub_item", "batch"])


def _column(name: str) -> sa.Column:
    if name in NUMBERS:
        number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
        return sa.Column(name, number, nullable=name in BLANK, autoincrement=False)
    text = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
    return sa.Column(name, text, nullable=False)
