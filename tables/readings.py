"""The canonical tidy rows a file is turned into, whatever tool wrote it.

Every shape also carries ``sheet, line, column`` of the cell it came from: ``line`` is the row a
spreadsheet shows (1-based), ``column`` its letters ("C"); where a row is made of several cells,
the first of them. Values as typed stay verbatim in ``answer_raw``, ``status_raw``, ``value_raw``.
"""

WHERE = ("sheet", "line", "column")

ANSWERS = (
    "source_file",
    "sheet",
    "tool",
    "respondent_key",
    "responded_at",
    "school",
    "role",
    "question_key",
    "question_text",
    "sub_item",
    "option_key",
    "answer_raw",
    "answer_code",
    "answer_label",
    "answer_kind",
    "line",
    "column",
)
"""One row per respondent, question and selected option. A blank answer is absent, not a row."""

QUESTIONS = (
    "question_key",
    "sub_item",
    "question_text",
    "answer_kind",
    "scale",
    "points",
    "item_scale",
    "reversed",
    *WHERE,
)
"""One row per question and row of a grid, beside the answers. ``scale`` and ``points`` blank: its
answers are not on an ordered scale that its words or a code book tell. ``item_scale`` is the scale that
a code book counts it to (blank: none), ``reversed`` (yes, no; blank: it does not say) whether high
answers mean a low place there."""

RESPONDENTS = ("respondent_key", "person_key")
"""One row per respondent who gave a student's number, beside the answers; ``person_key`` as in
``ATTENDANCE``."""

ATTENDANCE = (
    "source_file",
    "person_key",
    "school",
    "session_key",
    "session_date",
    "status_raw",
    "status",
    "minutes",
    "denominator_known",
    *WHERE,
)
"""One row per person and day or session; ``session_key`` blank: the day as a whole. ``minutes`` blank: not
recorded. ``person_key`` is the local id as text, blank where the file gives only names.
``denominator_known`` (yes, no): the file tells who was expected, too."""

ATTENDANCE_TOTALS = (
    "source_file",
    "person_key",
    "school",
    "year",
    "days_enrolled",
    "days_present",
    "days_absent",
    "tardies",
    "rate_raw",
    "as_of",
    *WHERE,
)
"""One row per student, school and school year; days as decimals, absent for every reason. ``days_present``
and what follows it blank: the file does not tell; ``as_of`` is the last day counted."""

ABSENT_UNITS = "absent_units"
"""A column that may stand beside those of ATTENDANCE, for intake alone: the absent part of the day in day
units (whole numbers), where the file tells it finer than its status does."""

SCHOOLS = ("district", "school", "name", "level", "setting", "extra", *WHERE)
DISTRICTS = ("district", "name", *WHERE)
CALENDAR = ("school", "day", "grade_band", "kind", "days", "note", *WHERE)
"""``days`` is the length as a decimal ("1", "0.5", "0")."""

ROSTER = (
    "student_id",
    "role",
    "school",
    "year",
    "first_day",
    "last_day",
    "grade",
    "gender",
    "race_ethnicity",
    "english_learner",
    "disability",
    "low_income",
    "first_name",
    "last_name",
    *WHERE,
)
"""``year`` blank where the file does not tell it (asked at intake). ``school`` is the code or name
as the file writes it."""

PARTNERS = (
    *(
        "partner",
        "name",
        "partner_type",
        "stage",
        "first_day",
        "agreement_end",
        "identifies",
        "extra",
        *WHERE,
    ),
)
ACTIVITIES = (
    "activity",
    "name",
    "activity_type",
    "partner",
    "school",
    "delivery_mode",
    "venue",
    "involvement",
    "purpose",
    "minutes",
    "seats",
    "extra",
    *WHERE,
)
SESSIONS = (
    *("activity", "school", "day", "session_key", "minutes", "held", "seats", "interpreted", "extra", *WHERE),
)

LEADING = ("person_key", "school", "session_key", "session_date", "part", *WHERE)
"""One row per person and session with a part in it, beside the row that tells they came."""

CORRECTIONS = ("sheet", "line", "column", "value")
"""One row per cell of a line that was left out and came back: ``value`` as it should be, "" for blank."""

PUBLISHED = (
    "school_code",
    "school",
    "year",
    "group",
    "measure",
    "value",
    "value_raw",
    "suppressed",
    "bound",
    *WHERE,
)
"""One row per figure of a published table. ``school`` and its code are as the file writes them; of a
district's line, the district's. ``value`` is a decimal with a point, blank where ``suppressed`` is
"yes": ``value_raw`` then holds the mark, and ``bound`` what it tells ("<10", ">=95%", "10-19")."""

CROSSWALK = ("old_id", "new_id", *WHERE)
"""One row per student id that was replaced by another."""

CONSENTS = ("person", "purpose", "given", "day", *WHERE)
"""One row a person and purpose: ``given`` is yes or no, ``day`` since when (blank: not told)."""

PEOPLE = ("person_key", "person_name", "person_email", "role", *WHERE)
"""Whom the attendance rows of a file without ids are about: by name or e-mail, to be compared with the
roster while the file is loaded; neither is kept. ``role`` is a code, or "" where the file does not tell."""

SESSION_COUNTS = (
    "activity",
    "school",
    "day",
    "session_key",
    "registered",
    "attended",
    "registered_raw",
    "attended_raw",
    *WHERE,
)
"""One row a count: how many were registered for a session, came to it, or both. Blank: not recorded."""

VOLUNTEER_HOURS = (
    "school",
    "day",
    "partner",
    "person",
    "ordinal",
    "minutes",
    "hours_raw",
    "activity",
    "role",
    *WHERE,
)
"""One row an entry of a volunteer log. ``person`` is a code made of the name. ``minutes`` blank: not
recorded, which is not 0."""

CONTRIBUTIONS = (
    *("partner", "school", "day", "resource_type", "direction", "description", "quantity", "unit", "cents"),
    *("valued_by", *WHERE),
)
VOLUNTEER_RATES = ("year", "cents", "told_by", *WHERE)
GOALS = (
    *("partner", "school", "name", "domain", "baseline", "target", "reading", "better", "measured", "due"),
    *("status", *WHERE),
)
"""``baseline``, ``target`` and ``reading`` are decimals with at most three places."""
CONTACTS = ("partner", "school", "day", "channel", "two_way", *WHERE)
REVIEWS = ("partner", "school", "due", "held", *WHERE)
CHALLENGES = ("partner", "school", "challenge_type", "opened", "resolved", *WHERE)
TRAININGS = ("partner", "school", "day", "topic", "role", "people", "minutes", *WHERE)
EXPENSES = ("school", "activity", "category", "first_day", "last_day", "cents", *WHERE)
RATINGS = (
    *("rater", "partner", "school", "day", "reliability", "mission", "openness", "power", "involvement"),
    *("resources", "frequency", *WHERE),
)
FACTOR_ANSWERS = ("respondent", "school", "day", "factor_item", "answer", *WHERE)
"""``respondent`` is a number: whoever came first in the sheet is 1."""
FACTOR_ITEMS = ("factor_item", "factor", *WHERE)
PERCEPTIONS = ("partner", "school", "day", "side", "item", "answer", "respondent", *WHERE)
DECISION_SEATS = ("body", "school", "day", "role", "seats", "attended", "stakeholders", *WHERE)
MILESTONES = ("school", "partner", "milestone_type", "day", "shared", "channel", *WHERE)
COURSE_MARKS = ("student", "school", "year", "term", "course", "core", "course_mark", "passed", *WHERE)
GRADE_POINTS = ("student", "school", "year", "term", "points", *WHERE)
GROWTH = ("student", "school", "year", "subject", "met", "growth_rule", *WHERE)
TEACHER_RATINGS = ("student", "school", "year", "rating", *WHERE)
PROGRESSION = ("student", "school", "year", "promoted", "graduated", "postsecondary", *WHERE)
SUSPENSIONS = ("student", "school", "day", "kind", "days", *WHERE)
CREDENTIALS = ("student", "school", "day", "credential", "completed", *WHERE)
CASE_GOALS = ("student", "school", "due", "kind", "met", *WHERE)
COMPLETE_LISTS = ("school", "year", "listed", "to_day", *WHERE)
"""Outcomes of students, one row each as ``tables.outcomes`` says. ``points`` and ``days`` are decimals."""
HOUSEHOLDS = ("student", "household", *WHERE)
FAMILY_CONTACTS = ("student", "school", "day", "channel", "at_home", "two_way", *WHERE)
RESOURCE_USES = ("school", "resource", "day", "given", "opened", *WHERE)
PROJECT_OUTPUTS = ("activity", "school", "day", "output", "quantity", *WHERE)
MENTIONS = ("school", "mention", "day", "times", *WHERE)
SUGGESTIONS = ("school", "day", "role", "answered", *WHERE)

SHAPES = {
    "answers": ANSWERS,
    "questions": QUESTIONS,
    "attendance": ATTENDANCE,
    "attendance_totals": ATTENDANCE_TOTALS,
    "schools": SCHOOLS,
    "districts": DISTRICTS,
    "calendar": CALENDAR,
    "roster": ROSTER,
    "partners": PARTNERS,
    "activities": ACTIVITIES,
    "sessions": SESSIONS,
    "corrections": CORRECTIONS,
    "published": PUBLISHED,
    "crosswalk": CROSSWALK,
    "consents": CONSENTS,
    "people": PEOPLE,
    "leading": LEADING,
    "respondents": RESPONDENTS,
    "session_counts": SESSION_COUNTS,
    "volunteer_hours": VOLUNTEER_HOURS,
    "contributions": CONTRIBUTIONS,
    "volunteer_rates": VOLUNTEER_RATES,
    "goals": GOALS,
    "contacts": CONTACTS,
    "reviews": REVIEWS,
    "challenges": CHALLENGES,
    "trainings": TRAININGS,
    "expenses": EXPENSES,
    "milestones": MILESTONES,
    "ratings": RATINGS,
    "factor_answers": FACTOR_ANSWERS,
    "factor_items": FACTOR_ITEMS,
    "perceptions": PERCEPTIONS,
    "decision_seats": DECISION_SEATS,
    "course_marks": COURSE_MARKS,
    "grade_points": GRADE_POINTS,
    "growth": GROWTH,
    "teacher_ratings": TEACHER_RATINGS,
    "progression": PROGRESSION,
    "suspensions": SUSPENSIONS,
    "credentials": CREDENTIALS,
    "case_goals": CASE_GOALS,
    "complete_lists": COMPLETE_LISTS,
    "households": HOUSEHOLDS,
    "family_contacts": FAMILY_CONTACTS,
    "resource_uses": RESOURCE_USES,
    "project_outputs": PROJECT_OUTPUTS,
    "mentions": MENTIONS,
    "suggestions": SUGGESTIONS,
}

FORMATS = {
    "google_forms": "survey",
    "microsoft_forms": "survey",
    "qualtrics": "survey",
    "surveymonkey": "survey",
    "limesurvey": "survey",
    "alchemer": "survey",
    "typeform": "survey",
    "redcap": "survey",
    "kobo": "survey",
    "survey_long": "survey",
    "survey_wide": "survey",
    "edfi_attendance": "attendance",
    "edfi_survey": "survey",
    "teams_attendance": "participation",
    "zoom_participants": "participation",
    "eventbrite": "participation",
    "sis_daily": "attendance",
    "sis_period": "attendance",
    "attendance_totals": "attendance",
    "signin_matrix": "participation",
    "signin_list": "participation",
    "session_counts": "participation",
    "volunteer_hours": "volunteering",
    "roster": "roster",
    "oneroster": "roster",
    "sds": "roster",
    "calendar": "calendar",
    "register": "register",
    "corrections": "corrections",
    "published_table": "published",
    "crosswalk": "roster",
    "consents": "register",
    "outcomes": "outcomes",
    "school_directory": "register",
}
"""Formats recognised so far, and the kind of each."""
