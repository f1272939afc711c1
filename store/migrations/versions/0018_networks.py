"""How partners work together: ratings of one another, collaboration factors, both sides of a partnership,
seats in bodies that decide, types of involvement.

Nothing is known of them before files are loaded.
"""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"

SHARED = (
    ("factor_items", "item", "item factor"),
    ("involvements", "activity", "#activity involvement"),
)
OF_SOURCES = (
    (
        "ratings",
        "rater partner school day",
        "#rater #partner #school day ?reliability ?mission ?openness ?power ?involvement ?resources "
        "frequency",
    ),
    ("factor_answers", "respondent school day item", "#respondent #school day item ?answer"),
    (
        "perceptions",
        "partner school day side item respondent",
        "#partner #school day side item #respondent ?answer",
    ),
    (
        "decision_seats",
        "body school day role",
        "body #school day role ?seats ?attended ?stakeholders",
    ),
)
"""Name, key, columns: "#" whole number, "?" whole number or blank, nothing: text."""


def upgrade() -> None:
    for name, key, columns in SHARED:
        _create(f"said_{name}", f"batch {key}", f"#batch #line {columns}")
        op.create_index(f"said_{name}_key", f"said_{name}", [*key.split(), "batch"])
        _create(name, key, f"{columns} #batch #line")
    for name, key, columns in OF_SOURCES:
        _create(f"said_{name}", f"batch {key}", f"#batch #line #source {columns}")
        op.create_index(f"said_{name}_key", f"said_{name}", ["source", *key.split(), "batch"])
        _create(name, f"source {key}", f"#source {columns} #batch #line")
        op.create_index(f"{name}_school", name, ["school", "day"])


def _create(name: str, key: str, columns: str) -> None:
    op.create_table(
        name, *map(_column, columns.split()), sa.PrimaryKeyConstraint(*key.split()), sqlite_with_rowid=False
    )


def _column(written: str) -> sa.Column:
    name = written.lstrip("#?")
    if name == written:
        return sa.Column(name, sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False)
    number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    return sa.Column(name, number, nullable=written.startswith("?"), autoincrement=False)
