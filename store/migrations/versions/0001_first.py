"""The first schema.

Written out, not built from ``store.schema``: a revision says for ever what it did. A column is its name
after "#" whole number, "?" whole number or blank, "*" bytes, nothing: text.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

# name, key, with rowid on SQLite, columns
TABLES = (
    ("said_districts", "batch district", False, "#batch #line #district code name"),
    ("said_schools", "batch school", False, "#batch #line #school name level setting extra"),
    (
        "said_calendar",
        "batch school day grade_band",
        False,
        "#batch #line #school day grade_band kind ?units note",
    ),
    (
        "said_enrolments",
        "batch person school year first_day",
        False,
        "#batch #line #person #school #year first_day last_day grade gender race_ethnicity "
        "english_learner disability low_income",
    ),
    ("said_names", "batch person", False, "#batch #line #person first_name last_name"),
    (
        "said_partners",
        "batch partner",
        False,
        "#batch #line #partner name partner_type stage first_day agreement_end extra",
    ),
    (
        "said_activities",
        "batch activity",
        False,
        "#batch #line #activity name activity_type #partner #school delivery_mode venue purpose ?minutes "
        "?seats extra",
    ),
    (
        "said_sessions",
        "batch activity school day session_key",
        False,
        "#batch #line #activity #school day session_key ?minutes held ?seats extra",
    ),
    (
        "said_participation",
        "batch activity school day session_key person",
        False,
        "#batch #line #source #activity #school day session_key #person role status_raw status ?minutes",
    ),
    (
        "said_answers",
        "batch respondent question_key sub_item option_key",
        False,
        "#batch #line #source respondent question_key sub_item option_key day #school role #person "
        "answer_raw ?answer_code ?points answer_kind",
    ),
    (
        "said_questions",
        "batch question_key sub_item",
        False,
        "#batch #line #source question_key sub_item question_text answer_kind scale ?points",
    ),
    (
        "said_attendance_months",
        "batch person school month",
        False,
        "#batch #line #source #person #school #month marks",
    ),
    ("districts", "district", False, "#district code name #batch #line"),
    ("schools", "school", False, "#school name level setting extra #batch #line"),
    ("calendar", "school day grade_band", False, "#school day grade_band kind ?units note #batch #line"),
    (
        "enrolments",
        "person school year first_day",
        False,
        "#person #school #year first_day last_day grade gender race_ethnicity english_learner disability "
        "low_income #batch #line",
    ),
    ("names", "person", False, "#person first_name last_name #batch #line"),
    (
        "partners",
        "partner",
        False,
        "#partner name partner_type stage first_day agreement_end extra #batch #line",
    ),
    (
        "activities",
        "activity",
        False,
        "#activity name activity_type #partner #school delivery_mode venue purpose ?minutes ?seats extra "
        "#batch #line",
    ),
    (
        "sessions",
        "activity school day session_key",
        False,
        "#activity #school day session_key ?minutes held ?seats extra #batch #line",
    ),
    (
        "participation",
        "source activity school day session_key person",
        False,
        "#source #activity #school day session_key #person role status_raw status ?minutes #batch #line",
    ),
    (
        "answers",
        "source respondent question_key sub_item option_key",
        False,
        "#source respondent question_key sub_item option_key day #school role #person answer_raw "
        "?answer_code ?points answer_kind #batch #line",
    ),
    (
        "questions",
        "source question_key sub_item",
        False,
        "#source question_key sub_item question_text answer_kind scale ?points #batch #line",
    ),
    (
        "attendance_months",
        "source person school month",
        False,
        "#source #person #school #month marks #batch #line",
    ),
    (
        "student_years",
        "year place person",
        False,
        "#year #place #person grade gender race_ethnicity english_learner disability low_income "
        "#enrolled #absent #unmarked #sessions #minutes",
    ),
    (
        "student_activities",
        "year place person activity",
        False,
        "#year #place #person #activity #expected #attended #minutes first_day",
    ),
    (
        "school_months",
        "year place month",
        False,
        "#year #place #month #students #enrolled #absent #enrolled_squared #absent_squared #product",
    ),
    ("cells", "year place dimension grp measure", False, "#year #place dimension grp measure #amount"),
    (
        "released",
        "year place indicator dimension grp",
        False,
        "#year #place indicator dimension grp #position frame",
    ),
    ("marks", "source mark", False, "#source mark raw status #units"),
    ("entities", "id", True, "#id kind #district code"),
    ("sources", "id", True, "#id name kind format fingerprint settings"),
    (
        "batches",
        "id",
        True,
        "#id #source file format kind hash mode answers counts loaded_at loaded_by #live",
    ),
    (
        "coverage",
        "tbl school batch first_day last_day year",
        False,
        "#batch tbl #school first_day last_day #year",
    ),
    ("raw_files", "hash", True, "hash name #size packing *bytes"),
    ("rejects", "batch position", False, "#batch #position sheet #line column value code what mend severity"),
    ("settings", "key applies_to", False, "key applies_to value source"),
    ("data_version", "version", True, "#version"),
)

# name, table, unique, columns
INDEXES = (
    ("said_districts_key", "said_districts", False, "district batch"),
    ("said_schools_key", "said_schools", False, "school batch"),
    ("said_calendar_key", "said_calendar", False, "school day grade_band batch"),
    ("said_enrolments_key", "said_enrolments", False, "person school year first_day batch"),
    ("said_names_key", "said_names", False, "person batch"),
    ("said_partners_key", "said_partners", False, "partner batch"),
    ("said_activities_key", "said_activities", False, "activity batch"),
    ("said_sessions_key", "said_sessions", False, "activity school day session_key batch"),
    (
        "said_participation_key",
        "said_participation",
        False,
        "source activity school day session_key person batch",
    ),
    ("said_answers_key", "said_answers", False, "source respondent question_key sub_item option_key batch"),
    ("said_questions_key", "said_questions", False, "source question_key sub_item batch"),
    ("said_attendance_months_key", "said_attendance_months", False, "source person school month batch"),
    ("enrolments_school", "enrolments", False, "school year"),
    ("sessions_school", "sessions", False, "school day"),
    ("participation_person", "participation", False, "person"),
    ("participation_school", "participation", False, "school day"),
    ("answers_school", "answers", False, "school day"),
    ("attendance_months_person", "attendance_months", False, "person"),
    ("attendance_months_school", "attendance_months", False, "school month"),
    ("entities_code", "entities", True, "kind district code"),
    ("sources_name", "sources", True, "name"),
    ("batches_hash", "batches", False, "hash"),
    ("coverage_batch", "coverage", False, "batch"),
)


def upgrade() -> None:
    for name, key, rowid, columns in TABLES:
        parts = [_column(word) for word in columns.split()]
        op.create_table(name, *parts, sa.PrimaryKeyConstraint(*key.split()), sqlite_with_rowid=rowid)
    for name, table, unique, columns in INDEXES:
        op.create_index(name, table, columns.split(), unique=unique)
    op.execute("INSERT INTO data_version (version) VALUES (0)")
    # The home district: the one that files mean when they name none (tables.HOME_DISTRICT).
    op.execute("INSERT INTO entities (id, kind, district, code) VALUES (1, 'district', 0, '')")


def _column(word: str) -> sa.Column:
    number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    text = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
    if word[0] in "#?":
        return sa.Column(word[1:], number, nullable=word[0] == "?", autoincrement=False)
    if word[0] == "*":
        return sa.Column(word[1:], sa.LargeBinary(), nullable=False)
    return sa.Column(word, text, nullable=False)
