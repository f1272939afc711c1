"""Who may use Trellis, and the audit of what was changed of that."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
INT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "accounts",
        *map(_text, "key email issuer subject role schools since ended".split()),
        sa.Column("valid_from", INT, nullable=False, autoincrement=False),
        sa.PrimaryKeyConstraint("key"),
    )
    op.create_index("accounts_email", "accounts", ["email"])
    op.create_index("accounts_subject", "accounts", ["issuer", "subject"])
    op.create_table(
        "audit",
        sa.Column("id", INT, nullable=False, autoincrement=False),
        *map(_text, "at who what whom told".split()),
        sa.PrimaryKeyConstraint("id"),
    )


def _text(name: str) -> sa.Column:
    return sa.Column(name, TEXT, nullable=False)
