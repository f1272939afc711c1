"""Comments of surveys: what people wrote without names, what it is about, who corrected that, and quotes.

What was kept word for word among the answers is scrubbed when everything is counted anew by newer rules
(``flows.derive.kept_before``): it takes the names that are known by then.
"""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
INT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

ONE = "source respondent question_key sub_item"
"""What tells comments apart."""


def upgrade() -> None:
    _create(
        "comments",
        f"year {ONE}",
        "#year #source respondent question_key sub_item #place day role #person text folded themes tone "
        "told_themes told_tone #checked",
        rowid=False,
    )
    op.create_index("comments_place", "comments", ["place", "year"])
    _create(
        "comment_codings",
        f"{ONE} version",
        "#source respondent question_key sub_item #version print themes tone at who",
        rowid=False,
    )
    _create(
        "quotes",
        "key",
        "#source key respondent question_key sub_item print text made_at made_by gone_at gone_by",
        rowid=True,
    )
    op.create_index("quotes_comment", "quotes", ONE.split())


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
