"""Student-years are found by person: where somebody was the year before costs the students asked for."""

from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    op.create_index("student_years_person", "student_years", ["person"])
