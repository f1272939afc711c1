"""The tables that are kept: what each batch says, and what is in force.

Each table below is kept twice by ``store``: ``said_<name>`` holds the rows each batch said, with
``batch`` and ``line`` (row of the user's spreadsheet); ``<name>`` holds what is in force, the
fold of the live batches in load order. Daily attendance is packed: one row a school and month, of all
its students (``ATTENDANCE_MONTHS``).
"""

from tables.beside import BESIDE
from tables.columns import Column, Table
from tables.community import OF_COMMUNITY
from tables.network import OF_NETWORKS
from tables.outcomes import OUTCOMES
from tables.partnership import OF_PARTNERSHIPS

SCHOOL = Column("school", "entity", "The school; 0 where it is not about one school.", of="school")
PERSON = Column("person", "entity", "The person, known by district and local id.", of="person")

DISTRICTS = Table(
    "districts",
    "One district.",
    ("district",),
    (
        Column("district", "entity", "The district.", of="district"),
        Column("code", "text", "Its code as the register writes it."),
        Column("name", "text", "Its name."),
    ),
)

SCHOOLS = Table(
    "schools",
    "One school of a district.",
    ("school",),
    (
        SCHOOL,
        Column("name", "text", "Its name; blank: shown by its code."),
        Column("level", "text", "Elementary, middle, high; blank: not known.", of="LEVEL"),
        Column("setting", "text", "Kind of school; blank: traditional.", of="SETTING"),
        Column("extra", "json", "Columns of the file that Trellis has no name for."),
    ),
)

CALENDAR = Table(
    "calendar",
    "One day of a school's year, for one grade band: the denominator of attendance.",
    ("school", "day", "grade_band"),
    (
        SCHOOL,
        Column("day", "date", "The day."),
        Column("grade_band", "text", 'Grades it holds for, such as "K-2"; "" for all grades.'),
        Column("kind", "text", "School day, half day or closed.", of="CALENDAR_KIND"),
        Column("units", "int", "Length in day units; 0 when closed."),
        Column("note", "text", "Why, as the file says."),
    ),
    school="school",
    day="day",
)

ENROLMENTS = Table(
    "enrolments",
    "One stay of one student in one school and school year.",
    ("person", "school", "year", "first_day"),
    (
        PERSON,
        SCHOOL,
        Column("year", "int", "School year, by the year it begins in."),
        Column("first_day", "date", 'First day of the stay; "" from the start of the year.'),
        Column("last_day", "date", 'Last day of the stay; "" to the end of the year.'),
        Column("grade", "text", "PK, K, 1 to 12; blank: not recorded."),
        Column("gender", "text", "Code; blank: not recorded."),
        Column("race_ethnicity", "text", "Code; blank: not recorded."),
        Column("english_learner", "text", "yes or no; blank: not recorded."),
        Column("disability", "text", "yes or no; blank: not recorded."),
        Column("low_income", "text", "yes or no; blank: not recorded."),
    ),
    school="school",
    year="year",
)

ATTENDANCE_TOTALS = Table(
    "attendance_totals",
    "Attendance of one student in one school and school year as a file sums it up, without its days. It is "
    "kept beside daily attendance and counted where there is none; where both are there, the days count.",
    ("person", "school", "year"),
    (
        PERSON,
        SCHOOL,
        Column("year", "int", "School year, by the year it begins in."),
        Column("enrolled_units", "int", "Enrolled, in day units."),
        Column("absent_units", "int", "Absent for every reason, in day units."),
        Column("as_of", "date", 'The last day that is counted; "": not told.'),
    ),
    school="school",
    year="year",
)

NAMES = Table(
    "names",
    "Names of a person: optional, needed by no indicator.",
    ("person",),
    (
        PERSON,
        Column("first_name", "text", "Given name."),
        Column("last_name", "text", "Family name."),
    ),
)

PARTNERS = Table(
    "partners",
    "One partner organisation or person.",
    ("partner",),
    (
        Column("partner", "entity", "The partner.", of="partner"),
        Column("name", "text", "Its name."),
        Column("partner_type", "text", "Kind of partner.", of="PARTNER_TYPE"),
        Column("stage", "text", "Where the partnership stands.", of="STAGE"),
        Column("first_day", "date", "Since when; blank: not recorded."),
        Column("agreement_end", "date", "When the agreement lapses; blank: none recorded."),
        Column("extra", "json", "Columns of the file that Trellis has no name for."),
    ),
)

ACTIVITIES = Table(
    "activities",
    "One activity offered by a partner or school.",
    ("activity",),
    (
        Column("activity", "entity", "The activity.", of="activity"),
        Column("name", "text", "Its name."),
        Column("activity_type", "text", "Kind of activity.", of="ACTIVITY_TYPE"),
        Column("partner", "entity", "Who offers it; 0: the school itself.", of="partner"),
        Column("school", "entity", "Where; 0: in the whole district.", of="school"),
        Column("delivery_mode", "text", "In person or virtual.", of="DELIVERY_MODE"),
        Column("venue", "text", "Where it takes place.", of="VENUE"),
        Column("purpose", "text", "Purposes, joined by a comma.", of="PURPOSE"),
        Column("minutes", "int", "Usual length of a session; blank: not recorded."),
        Column("seats", "int", "Seats a session offers; blank: not recorded."),
        Column("extra", "json", "Columns of the file that Trellis has no name for."),
    ),
)

SESSIONS = Table(
    "sessions",
    "One session of an activity, planned or held.",
    ("activity", "school", "day", "session_key"),
    (
        Column("activity", "entity", "The activity.", of="activity"),
        SCHOOL,
        Column("day", "date", "The day."),
        Column("session_key", "text", 'Tells sessions of a day apart; "" for the only one.'),
        Column("minutes", "int", "Length; blank: the activity's usual length."),
        Column("held", "text", "yes, no, or blank: not recorded."),
        Column("seats", "int", "Seats offered; blank: the activity's."),
        Column("extra", "json", "Columns of the file that Trellis has no name for."),
    ),
    school="school",
    day="day",
)

PARTICIPATION = Table(
    "participation",
    "One person at one session of an activity.",
    ("activity", "school", "day", "session_key", "person"),
    (
        Column("activity", "entity", "The activity.", of="activity"),
        SCHOOL,
        Column("day", "date", "The day."),
        Column("session_key", "text", 'Tells sessions of a day apart; "" for the only one.'),
        PERSON,
        Column("role", "text", "In which role.", of="ROLE"),
        Column("status_raw", "text", "The mark as it stands in the file."),
        Column("status", "text", "What the mark means.", of="STATUS"),
        Column("minutes", "int", "Minutes attended as recorded; blank: the session's length."),
    ),
    shared=False,
    school="school",
    day="day",
)

SESSION_COUNTS = Table(
    "session_counts",
    "How many were registered for, and came to, one session that is known by counts alone.",
    ("activity", "school", "day", "session_key"),
    (
        Column("activity", "entity", "The activity.", of="activity"),
        SCHOOL,
        Column("day", "date", "The day, or the first of several."),
        Column("session_key", "text", 'Tells sessions of a day apart ("Day2"); "" for the only one.'),
        Column("registered", "int", "People registered; blank: not recorded."),
        Column("attended", "int", "People who came; blank: not recorded."),
    ),
    shared=False,
    school="school",
    day="day",
)

VOLUNTEER_HOURS = Table(
    "volunteer_hours",
    "One entry of a volunteer log.",
    ("school", "day", "partner", "person", "ordinal"),
    (
        SCHOOL,
        Column("day", "date", "The day."),
        Column("partner", "entity", "The organisation the volunteer came from; 0: none named.", of="partner"),
        Column("person", "entity", "The volunteer; 0: not named.", of="person"),
        Column("ordinal", "int", "1, 2, ... among entries of one volunteer and day."),
        Column("minutes", "int", "Minutes given; blank: not recorded."),
        Column("activity", "text", "What was done, as the file says; blank: not recorded."),
        Column("role", "text", "In which role.", of="ROLE"),
    ),
    shared=False,
    school="school",
    day="day",
)

ANSWERS = Table(
    "answers",
    "One selected answer of one respondent to one question.",
    ("respondent", "question_key", "sub_item", "option_key"),
    (
        Column("respondent", "text", "The tool's id, or time, answers and ordinal hashed; not a person."),
        Column("question_key", "text", "Tells the questions of the source apart."),
        Column("sub_item", "text", "The row of a grid; blank: none."),
        Column("option_key", "text", "The option ticked, for questions with several; blank: none."),
        Column("day", "date", "Local day of completion."),
        Column("school", "entity", "The school answered for; 0: not known.", of="school"),
        Column("role", "text", "Role of the respondent; blank: not known.", of="ROLE"),
        Column("person", "entity", "The person, where a matched id is given; 0: none.", of="person"),
        Column("answer_raw", "text", "The answer verbatim."),
        Column("answer_code", "int", "Place on its scale, 1 the lowest; blank: not on a scale."),
        Column("points", "int", "Number of points of the scale; blank: not on a scale."),
        Column("answer_kind", "text", "single, multi, scale, number, text, rank, matrix_cell, meta."),
    ),
    shared=False,
    school="school",
    day="day",
)

QUESTIONS = Table(
    "questions",
    "One question of a survey source, as worded.",
    ("question_key", "sub_item"),
    (
        Column("question_key", "text", "Tells the questions of the source apart."),
        Column("sub_item", "text", "The row of a grid; blank: none."),
        Column("question_text", "text", "The wording."),
        Column("answer_kind", "text", "Kind of its answers."),
        Column("scale", "text", "Name of the answer scale (agreement, ...); blank: none."),
        Column("points", "int", "Number of points of the scale; blank: none."),
        Column("item_scale", "text", "The scale that a code book counts the question to; blank: none."),
        Column("reversed", "bool", "High answers mean a low place on that scale; blank: not said."),
    ),
    shared=False,
)

PUBLISHED = Table(
    "published",
    "One figure of a published table: a place, a school year, a group, a measure. Groups overlap.",
    ("place", "year", "grp", "measure"),
    (
        Column("place", "text", "The school or district as the table names it: its code, else its name."),
        Column("year", "int", "School year, by the year it begins in."),
        Column("grp", "text", 'The group as the table names it; "" for everybody.'),
        Column("measure", "text", "What is measured, as the table names it."),
        Column(
            "school", "entity", "The school, where its code or name is known; 0: another place.", of="school"
        ),
        Column("place_name", "text", "Name of the place; blank: none given."),
        Column("value", "text", "The figure as a decimal; blank: hidden."),
        Column("value_raw", "text", "The cell verbatim."),
        Column("suppressed", "text", "yes: a mark stands in the place of the figure; no."),
        Column("bound", "text", 'What the mark tells, such as "<10" or "10-19"; blank: nothing.'),
    ),
    shared=False,
    school="school",
    year="year",
)

CROSSWALK = Table(
    "crosswalk",
    "One student id that was replaced: what is said of the old one counts for the new one.",
    ("person",),
    (
        Column("person", "entity", "The person by the old id.", of="person"),
        Column("new_person", "entity", "The same person by the new id.", of="person"),
    ),
)

CONSENTS = Table(
    "consents",
    "What one person, or a parent for a child, allows or refuses. Of whom nothing is said refuses nothing.",
    ("person", "purpose"),
    (
        PERSON,
        Column("purpose", "text", "What it is about.", of="CONSENT"),
        Column("given", "text", "yes: allowed; no: refused."),
        Column("day", "date", "Since when; blank: not told."),
    ),
)

ROWS = (
    DISTRICTS,
    SCHOOLS,
    CALENDAR,
    ENROLMENTS,
    ATTENDANCE_TOTALS,
    NAMES,
    PARTNERS,
    ACTIVITIES,
    SESSIONS,
    PARTICIPATION,
    SESSION_COUNTS,
    VOLUNTEER_HOURS,
    ANSWERS,
    QUESTIONS,
    PUBLISHED,
    CROSSWALK,
    CONSENTS,
    *OF_PARTNERSHIPS,
    *OF_NETWORKS,
    *BESIDE,
    *OUTCOMES,
    *OF_COMMUNITY,
)
"""Facts kept a row each. Those with ``shared=False`` carry ``source`` as first column of the key."""

ATTENDANCE_MONTHS = Table(
    "attendance_months",
    "Daily attendance of all students of one school in one month, packed (`store/blocks.py`).",
    ("school", "month"),
    (
        SCHOOL,
        Column("month", "int", "Year and month, 202509."),
        Column(
            "block",
            "bytes",
            "Of each student: the id, 31 marks of the source's dictionary, one a day (a space: nothing "
            "said), the line that said them first, and, in force, the batch that said them last.",
        ),
    ),
    shared=False,
    school="school",
)
"""A row for hundreds of students and twenty days. Key carries ``source``; batch and line are packed, too."""

MARKS = Table(
    "marks",
    "One entry of a source's dictionary of attendance marks; never removed by an undo.",
    ("mark",),
    (
        Column("mark", "text", "One character."),
        Column("raw", "text", "The code as it stands in the file; blank is a code, too."),
        Column("status", "text", "What it means.", of="STATUS"),
        Column("units", "int", "Part of the day it counts as absent, in day units."),
    ),
    shared=False,
)
