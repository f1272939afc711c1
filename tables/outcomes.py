"""What became of students: marks, averages, growth, ratings, suspensions, goals, what comes after.

A blank is always "not told", never none: of lists of what happened a school says that they are complete.
"""

from tables.columns import Column, Table

PERSON = Column("person", "entity", "The student, known by district and local id.", of="person")
SCHOOL = Column("school", "entity", "The school that tells it; 0: not told.", of="school")
YEAR = Column("year", "int", "School year, by the year it begins in.")
TERM = Column("term", "text", 'The term as the file writes it; "" for the whole year.')

COURSE_MARKS = Table(
    "course_marks",
    "The mark of one student in one course and term.",
    ("person", "year", "term", "course"),
    (
        PERSON,
        SCHOOL,
        YEAR,
        TERM,
        Column("course", "text", "The course as the file writes it."),
        Column("core", "text", "yes: a core course; no; blank: not told."),
        Column("course_mark", "text", "The mark as the file writes it."),
        Column("passed", "text", "yes, no, or blank: not told; by the school's own rule."),
    ),
    school="school",
    year="year",
)

GRADE_POINTS = Table(
    "grade_points",
    "The unweighted grade point average of one student in one year or term.",
    ("person", "year", "term"),
    (PERSON, SCHOOL, YEAR, TERM, Column("thousandths", "int", "The average times 1,000: 2.95 is 2950.")),
    school="school",
    year="year",
)

GROWTH = Table(
    "growth",
    "Whether one student met the state's growth rule in one subject and school year.",
    ("person", "year", "subject"),
    (
        PERSON,
        SCHOOL,
        YEAR,
        Column("subject", "text", "Reading or mathematics.", of="GROWTH_SUBJECT"),
        Column("met", "text", "yes or no, as the state says."),
        Column("growth_rule", "text", "What the state calls its rule."),
    ),
    school="school",
    year="year",
)

TEACHER_RATINGS = Table(
    "teacher_ratings",
    "What a teacher says of one student's engagement in learning over one school year.",
    ("person", "year"),
    (PERSON, SCHOOL, YEAR, Column("rating", "text", "What it came to.", of="TEACHER_RATING")),
    school="school",
    year="year",
)

PROGRESSION = Table(
    "progression",
    "What came after one school year of one student.",
    ("person", "year"),
    (
        PERSON,
        SCHOOL,
        YEAR,
        Column("promoted", "text", "To the next grade: yes, no, or blank: not told."),
        Column("graduated", "text", "On time, by the state's cohort: yes, no, or blank: not told."),
        Column("postsecondary", "text", "Enrolled after school: yes, no, or blank: not told."),
    ),
    school="school",
    year="year",
)

SUSPENSIONS = Table(
    "suspensions",
    "One suspension of one student, by the day it began.",
    ("person", "day", "kind"),
    (
        PERSON,
        SCHOOL,
        Column("day", "date", "The first day."),
        Column("kind", "text", "In or out of school.", of="SUSPENSION"),
        Column("units", "int", "Its length in day units; blank: not told."),
    ),
    school="school",
    day="day",
)

CREDENTIALS = Table(
    "credentials",
    "One credential that one student worked for.",
    ("person", "day", "credential"),
    (
        PERSON,
        SCHOOL,
        Column("day", "date", "The day it was completed, or last worked for."),
        Column("credential", "text", "What it is called, as the file says."),
        Column("completed", "text", "yes or no."),
    ),
    school="school",
    day="day",
)

CASE_GOALS = Table(
    "case_goals",
    "One goal of a student with a case manager.",
    ("person", "due", "kind", "ordinal"),
    (
        PERSON,
        SCHOOL,
        Column("due", "date", "The day it is due."),
        Column("kind", "text", "What it is about.", of="CASE_GOAL"),
        Column("ordinal", "int", "1, 2, ... among goals of a kind and day."),
        Column("met", "text", "yes, no, or blank: not told."),
    ),
    school="school",
    day="due",
)

COMPLETE_LISTS = Table(
    "complete_lists",
    "A school's word that a list holds all there was in a school year: who is not in it has none.",
    ("school", "year", "listed"),
    (
        Column("school", "entity", "The school; 0: all of the district.", of="school"),
        YEAR,
        Column("listed", "text", "Which list.", of="LISTED"),
        Column("to_day", "date", 'Up to which day it is complete; "": the whole school year.'),
    ),
    school="school",
    year="year",
)

OF_STUDENTS = (
    COURSE_MARKS,
    GRADE_POINTS,
    GROWTH,
    TEACHER_RATINGS,
    PROGRESSION,
    SUSPENSIONS,
    CREDENTIALS,
    CASE_GOALS,
)
"""Each row is a student's."""

OUTCOMES = (*OF_STUDENTS, COMPLETE_LISTS)
