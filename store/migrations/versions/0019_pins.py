"""Pins: views that somebody keeps, with what is chosen in them."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "pins",
        *(
            sa.Column(name, TEXT, nullable=False)
            for name in ("key", "account", "view", "choices", "title", "made_at")
        ),
        sa.PrimaryKeyConstraint("key"),
        sqlite_with_rowid=True,
    )
    op.create_index("pins_account", "pins", ["account"])
