"""What became of students: marks, averages, growth, ratings, suspensions, goals, what comes after.

Nothing is known of it before files are loaded. Student-years tell what is known of each; the rules of
counting are newer, so everything is counted anew when the database is made ready.
"""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"

FACTS = (
    ("course_marks", "person year term course", "#person #school #year term course core course_mark passed"),
    ("grade_points", "person year term", "#person #school #year term ?thousandths"),
    ("growth", "person year subject", "#person #school #year subject met growth_rule"),
    ("teacher_ratings", "person year", "#person #school #year rating"),
    ("progression", "person year", "#person #school #year promoted graduated postsecondary"),
    ("suspensions", "person day kind", "#person #school day kind ?units"),
    ("credentials", "person day credential", "#person #school day credential completed"),
    ("case_goals", "person due kind ordinal", "#person #school due kind #ordinal met"),
    ("complete_lists", "school year listed", "#school #year listed to_day"),
)
"""Name, key, columns: "#" whole number, "?" whole number or blank, nothing: text."""

YEARS = "student_years"
BEFORE = (
    "#year #place #person grade gender race_ethnicity english_learner disability low_income "
    "#enrolled #absent #unmarked #sessions #minutes #days #types #untyped refused"
)


def upgrade() -> None:
    for name, key, columns in FACTS:
        _create(f"said_{name}", f"batch {key}", f"#batch #line {columns}")
        op.create_index(f"said_{name}_key", f"said_{name}", [*key.split(), "batch"])
        _create(name, key, f"{columns} #batch #line")
        time = next((one for one in ("year", "day") if one in key.split()), "")
        if time and not key.startswith("school"):
            op.create_index(f"{name}_school", name, ["school", time])
    # Written anew, so that the table is the one a new database has: no default stays on the column.
    op.execute(f"CREATE TABLE {YEARS}_before AS SELECT * FROM {YEARS}")
    op.drop_table(YEARS)
    _create(YEARS, "year place person", f"{BEFORE} outcomes")
    names = BEFORE.replace("#", "").replace(" ", ", ")
    op.execute(f"INSERT INTO {YEARS} ({names}, outcomes) SELECT {names}, '' FROM {YEARS}_before")
    op.drop_table(f"{YEARS}_before")
    op.create_index(f"{YEARS}_person", YEARS, ["person"])


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
