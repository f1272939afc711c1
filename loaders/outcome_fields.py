"""What the sheets of students' outcomes hold: their columns, their headings and their kinds."""

from dataclasses import replace

from loaders.register_columns import SCHOOL, YES_NO
from loaders.register_sheet import Field, Register
from loaders.student_ids import OWN
from tables import outcome_codes as of
from words import mark

_MET = {"met": "yes", "achieved": "yes", "not met": "no", "not achieved": "no"}  # not text

_STUDENT = Field("student", "Student ID", OWN, help="As in your attendance files.", example="Example")
_SCHOOL = replace(SCHOOL, help=mark("Blank: the file tells all of the district."))
_YEAR = Field("year", "School year", "school year|year|academic year|sy", "school_year", example="2025-26")
_TERM = Field(
    "term", "Term", "term|semester|quarter|marking period|grading period|trimester", help="Blank: all year."
)
_DAY = Field(
    "day", "Date", "date|day|start date|begin date|first day|suspension date", "day", example="2025-10-03"
)

_ISS = ("iss", "in school suspension", "in school suspensions", "is", "inschool")  # not text
_OSS = (
    *("oss", "os", "out of school suspension"),  # not text
    *("out of school suspensions", "suspension out of school"),  # not text
)

COURSE_MARKS = Register(
    "course_marks",
    "marks|grades|course grades|report card|report cards|course marks|final grades",
    (
        _STUDENT,
        _SCHOOL,
        _YEAR,
        _TERM,
        Field("course", "Course", "course|course name|course title|class|course code", example="Algebra 1"),
        Field(
            "core",
            "Core",
            "core|core course|is core|core subject",
            "yes_no",
            YES_NO,
            "Yes: a core course. Blank: not told.",
            "Yes",
        ),
        Field("course_mark", "Mark", "mark|letter grade|final grade|final mark|course grade", example="B"),
        Field(
            "passed",
            "Passed",
            "passed|pass|passing|pass fail|credit earned|earned credit",
            "yes_no",
            YES_NO,
            "By your own rule. Blank: not told.",
            "Yes",
            {
                **dict.fromkeys(("p", "pass", "passed", "credit"), "yes"),
                **dict.fromkeys(("f", "fail", "failed", "not passed", "no credit"), "no"),
            },
        ),
    ),
    ("student", "year", "term", "course"),
    ("passed",),
    "One row a student, course and term.",
    needed=("student", "year", "course"),
)

GRADE_POINTS = Register(
    "grade_points",
    "gpa|grade point averages|grade point average",
    (
        _STUDENT,
        _SCHOOL,
        _YEAR,
        _TERM,
        Field(
            "points",
            "Unweighted GPA",
            "gpa|unweighted gpa|gpa unweighted|grade point average|unweighted grade point average|"
            "gpa simple|simple gpa",
            "number",
            help="Unweighted, 0 to 5.",
            example="2.85",
        ),
    ),
    ("student", "year", "term"),
    ("points",),
    "One row a student and school year or term. A year's own row goes before those of its terms.",
    needed=("student", "year", "points"),
)

GROWTH = Register(
    "growth",
    "student growth|growth file",
    (
        _STUDENT,
        _SCHOOL,
        _YEAR,
        Field(
            "subject",
            "Subject",
            "subject|content area|assessment subject",
            "code",
            of.GROWTH_SUBJECT,
            example="Reading",
            words={
                **dict.fromkeys(("ela", "english language arts", "reading language arts", "rla"), "reading"),
                **dict.fromkeys(("math", "maths"), "maths"),
            },
        ),
        Field(
            "met",
            "Met growth rule",
            "met growth|met|met growth target|growth met|met rule|growth target met|met growth rule",
            "yes_no",
            YES_NO,
            "As your state says; Trellis has no rule of its own.",
            "Yes",
            _MET,
        ),
        Field(
            "growth_rule",
            "Rule",
            "rule|growth rule|state rule|rule name|growth model|model",
            help="What your state calls it.",
            example="State growth target 2025-26",
        ),
    ),
    ("student", "year", "subject"),
    ("met",),
    "One row a student, school year and subject.",
    needed=("student", "year", "subject", "met", "growth_rule"),
)

TEACHER_RATINGS = Register(
    "teacher_ratings",
    "teacher rating|teacher survey of students|engagement ratings",
    (
        _STUDENT,
        _SCHOOL,
        _YEAR,
        Field(
            "rating",
            "Engagement in learning",
            "rating|teacher rating|engagement|engagement rating|engagement in learning|teacher response",
            "code",
            of.TEACHER_RATING,
            "Over the school year, as a teacher of the student says.",
            "Improved",
            {
                **dict.fromkeys(("improvement", "did improve", "yes"), "improved"),
                **dict.fromkeys(
                    ("did not improve", "no change", "declined", "no improvement", "no"), "not_improved"
                ),
                **dict.fromkeys(
                    ("did not need to improve", "no need", "not needed", "already engaged", "n a need"),
                    "no_need",
                ),
            },
        ),
    ),
    ("student", "year"),
    ("rating",),
    "One row a student and school year.",
    needed=("student", "year", "rating"),
)

PROGRESSION = Register(
    "progression",
    "promotion|promotions|graduation|graduates",
    (
        _STUDENT,
        _SCHOOL,
        _YEAR,
        Field(
            "promoted",
            "Promoted",
            "promoted|promotion|promoted to next grade",
            "yes_no",
            YES_NO,
            "Blank: not told.",
            "Yes",
            {"promoted": "yes", "retained": "no"},
        ),
        Field(
            "graduated",
            "Graduated on time",
            "graduated on time|graduated|on time graduate|cohort graduate|four year graduate",
            "yes_no",
            YES_NO,
            "By your state's cohort. Blank: not told, or not in the cohort.",
        ),
        Field(
            "postsecondary",
            "Enrolled after school",
            "postsecondary|enrolled in postsecondary|postsecondary enrollment|postsecondary enrolment|"
            "college enrollment|enrolled in college|enrolled after graduation",
            "yes_no",
            YES_NO,
            "In college or training. Blank: not told.",
        ),
    ),
    ("student", "year"),
    ("promoted", "graduated", "postsecondary"),
    "One row a student and the school year that was finished.",
    needed=("student", "year"),
)

SUSPENSIONS = Register(
    "suspensions",
    "suspension|discipline|iss oss",
    (
        _STUDENT,
        _SCHOOL,
        _DAY,
        Field(
            "kind",
            "Suspension",
            "suspension|suspension type|type of suspension|kind of suspension|iss oss|kind|type|resolution|"
            "action",
            "code",
            of.SUSPENSION,
            "In school or out of school; of other discipline nothing is kept.",
            "In school",
            {**dict.fromkeys(_ISS, "in_school"), **dict.fromkeys(_OSS, "out_of_school")},
        ),
        Field(
            "days",
            "Days",
            "days|days suspended|number of days|length in days|duration in days",
            "number",
            help="Blank: not told.",
            example="1.5",
        ),
    ),
    ("student", "day", "kind"),
    ("kind",),
    "One row a suspension. Say on the sheet of complete lists which school years are all here.",
    needed=("student", "day", "kind"),
)

CREDENTIALS = Register(
    "credentials",
    "credential|certifications|industry credentials",
    (
        _STUDENT,
        _SCHOOL,
        replace(_DAY, also="date|day|date earned|date completed|completion date|completed on"),
        Field(
            "credential",
            "Credential",
            "credential|credential name|certification|certificate|industry credential|kind of credential",
            example="Food safety",
        ),
        Field(
            "completed",
            "Completed",
            "completed|earned|complete|status",
            "yes_no",
            YES_NO,
            "No: worked for, and not reached.",
            "Yes",
            {
                "earned": "yes",
                **dict.fromkeys(("in progress", "not earned", "not completed", "incomplete"), "no"),
            },
        ),
    ),
    ("student", "day", "credential"),
    ("credential",),
    "One row a credential a student worked for.",
    needed=("student", "day", "credential", "completed"),
)

CASE_GOALS = Register(
    "case_goals",
    "case goal|student goals|student goal|case managed students",
    (
        _STUDENT,
        _SCHOOL,
        Field("due", "Due", "due|due date|goal due|target date|by when", "day", example="2026-05-29"),
        Field(
            "kind",
            "Goal",
            "goal type|kind of goal|goal area|type of goal|goal domain|goal kind|goal",
            "code",
            of.CASE_GOAL,
            example="Attendance",
            words={
                **dict.fromkeys(("behavior", "discipline", "conduct"), "behaviour"),
                **dict.fromkeys(("academics", "academic", "course work", "grades"), "coursework"),
                **dict.fromkeys(("social emotional", "social emotional learning", "life skills"), "sel"),
            },
        ),
        Field(
            "met",
            "Met",
            "met|goal met|met goal|achieved|attained|outcome",
            "yes_no",
            YES_NO,
            "Blank: not told, and counted neither as met nor as not met.",
            "Yes",
            _MET,
        ),
    ),
    (),
    ("kind",),
    "One row a goal of a student who has a case manager.",
    needed=("student", "due", "kind"),
)

COMPLETE_LISTS = Register(
    "complete_lists",
    "complete list|lists complete",
    (
        replace(SCHOOL, example="Example"),
        _YEAR,
        Field(
            "listed",
            "Complete list",
            "complete list|list|which list|listed",
            "code",
            of.LISTED,
            "Who is not on this list in this school year has none.",
            "Suspensions",
            {
                **dict.fromkeys(("suspension", "discipline"), "suspensions"),
                **dict.fromkeys(("credential", "certifications"), "credentials"),
            },
        ),
        Field(
            "to_day",
            "Complete up to",
            "complete up to|up to|complete through|through|to day|as of",
            "day",
            help="Blank: the whole school year, which is over.",
        ),
    ),
    ("school", "year", "listed"),
    ("listed",),
    "One row a school, school year and list that holds everything. Without it nobody counts as having none.",
    needed=("year", "listed"),
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

SHEETS = (*OF_STUDENTS, COMPLETE_LISTS)
"""The sheets, in the order they stand in the workbook."""
