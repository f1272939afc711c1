"""How far the years are known, what each survey counts for, and what is uncounted: noted, not searched for.

What a batch touched moves out of its counts into a table. The other tables are filled by counting: rules 0
has that done when the database is next made ready.
"""

import json

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
TEXTS = {"tbl", "respondent", "day", "dimension", "grp", "measure", "counted", "released"}
NOTE = "uncounted"


def upgrade() -> None:
    op.create_index("batches_source", "batches", ["source"])
    op.create_index("calendar_day", "calendar", ["day", "units"])
    op.create_index("coverage_last_day", "coverage", ["tbl", "last_day"])
    people = "respondent day source"
    _create("respondents", people, people)
    op.execute("INSERT INTO respondents SELECT DISTINCT respondent, day, source FROM said_answers")
    _create(NOTE, "batch tbl school year", "batch tbl school year")
    _move_notes()
    answered = "year source place dimension grp measure"
    _create("answered", answered, f"{answered} amount")
    _create("reached", "year place tbl", "year place tbl counted released")
    op.drop_column("counted_years", "batch")
    op.execute("UPDATE data_version SET rules = 0")


def _create(name: str, key: str, columns: str) -> None:
    op.create_table(
        name,
        *map(_column, columns.split()),
        sa.PrimaryKeyConstraint(*key.split()),
        sqlite_with_rowid=False,
    )


def _column(name: str) -> sa.Column:
    if name in TEXTS:
        return sa.Column(name, TEXT, nullable=False)
    kind = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    return sa.Column(name, kind, nullable=False, autoincrement=False)


def _move_notes() -> None:
    connection = op.get_bind()
    noted = sa.text("SELECT id, counts FROM batches WHERE counts LIKE :note ORDER BY id")
    for batch, text in connection.execute(noted, {"note": f'%"{NOTE}": [%'}).all():
        counts = json.loads(text)
        for tbl, school, year in sorted(set(map(tuple, counts.pop(NOTE, [])))):
            row = {"batch": batch, "tbl": tbl, "school": school, "year": year}
            connection.execute(sa.text(f"INSERT INTO {NOTE} VALUES (:batch, :tbl, :school, :year)"), row)
        rest = json.dumps(counts, ensure_ascii=False, sort_keys=True)
        connection.execute(
            sa.text("UPDATE batches SET counts = :counts WHERE id = :batch"), {"counts": rest, "batch": batch}
        )
