"""What families and the neighbourhood get, ask and hear; student-years by both rules of half days.

Nothing is known of them before files are loaded, or before everything is counted anew.
"""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"

SHARED = (("households", "person", "#person household"),)
OF_SOURCE = (
    (
        "family_contacts",
        "person school day channel at_home",
        "#person #school day channel at_home two_way",
    ),
    ("resource_uses", "school resource day", "#school resource day ?given ?opened"),
    (
        "project_outputs",
        "activity school day output ordinal",
        "#activity #school day output #ordinal ?quantity",
    ),
    ("mentions", "school mention day ordinal", "#school mention day #ordinal ?times"),
    ("suggestions", "school day role ordinal", "#school day role #ordinal answered"),
)
"""Name, key, columns: "#" whole number, "?" whole number or blank, nothing: text."""

BY_PERSON = "family_contacts"

YEARS = (
    "#year #place #person grade gender race_ethnicity english_learner disability low_income "
    "#enrolled #absent #absent_other #unmarked #sessions #minutes #days #types #untyped refused outcomes"
)


def upgrade() -> None:
    for name, key, columns in SHARED:
        _create(f"said_{name}", f"batch {key}", f"#batch #line {columns}")
        op.create_index(f"said_{name}_key", f"said_{name}", [*key.split(), "batch"])
        _create(name, key, f"{columns} #batch #line")
    for name, key, columns in OF_SOURCE:
        _create(f"said_{name}", f"batch {key}", f"#batch #line #source {columns}")
        op.create_index(f"said_{name}_key", f"said_{name}", ["source", *key.split(), "batch"])
        _create(name, f"source {key}", f"#source {columns} #batch #line")
        op.create_index(f"{name}_school", name, ["school", "day"])
    op.create_index(f"{BY_PERSON}_person", BY_PERSON, ["person"])
    _years()


def _years() -> None:
    # Written anew, so that the table is the one a new database has: no default stays on a column.
    name = "student_years"
    op.drop_index(f"{name}_person", name)
    op.execute(f"CREATE TABLE {name}_before AS SELECT * FROM {name}")
    op.drop_table(name)
    _create(name, "year place person", YEARS)
    known = ", ".join(one for one in YEARS.replace("#", "").split() if one != "absent_other")
    op.execute(f"INSERT INTO {name} ({known}, absent_other) SELECT {known}, absent FROM {name}_before")
    op.drop_table(f"{name}_before")
    op.create_index(f"{name}_person", name, ["person"])


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
