"""What partners give, promise and are asked: gifts, goals, contacts, what goes wrong, expenses.

Nothing is known of them before files are loaded; the rules of counting are newer, so everything is counted
anew when the database is made ready.
"""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"

SHARED = (
    ("volunteer_rates", "year", "#year ?cents told_by"),
    (
        "goals",
        "partner school name",
        "#partner #school name domain ?baseline ?target ?reading better measured due status",
    ),
)
OF_SOURCES = (
    (
        "contributions",
        "partner school day resource_type direction ordinal",
        "#partner #school day resource_type direction #ordinal description quantity unit ?cents valued_by",
    ),
    ("reviews", "partner school due ordinal", "#partner #school due #ordinal held"),
    ("contacts", "partner school day channel", "#partner #school day channel two_way"),
    (
        "challenges",
        "partner school challenge_type opened ordinal",
        "#partner #school challenge_type opened #ordinal resolved",
    ),
    (
        "trainings",
        "partner school day topic role ordinal",
        "#partner #school day topic role #ordinal ?people ?minutes",
    ),
    (
        "expenses",
        "school activity category first_day last_day ordinal",
        "#school #activity category first_day last_day #ordinal ?cents",
    ),
    (
        "milestones",
        "school partner milestone_type day ordinal",
        "#school #partner milestone_type day #ordinal shared channel",
    ),
)
"""Name, key, columns: "#" whole number, "?" whole number or blank, nothing: text."""

BY_DAY = ("contributions", "contacts", "trainings", "milestones")


def upgrade() -> None:
    for name, key, columns in SHARED:
        _create(f"said_{name}", f"batch {key}", f"#batch #line {columns}")
        op.create_index(f"said_{name}_key", f"said_{name}", [*key.split(), "batch"])
        _create(name, key, f"{columns} #batch #line")
    for name, key, columns in OF_SOURCES:
        _create(f"said_{name}", f"batch {key}", f"#batch #line #source {columns}")
        op.create_index(f"said_{name}_key", f"said_{name}", ["source", *key.split(), "batch"])
        _create(name, f"source {key}", f"#source {columns} #batch #line")
    for name in BY_DAY:
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
