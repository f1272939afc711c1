"""Code lists of data quality: which cells are needed, which rules rows may break, what repeats a row."""

from words import mark

NEEDED: dict[str, dict[str, tuple[str, ...]]] = {
    "roster": {
        "enrolments": ("grade", "gender", "race_ethnicity", "english_learner", "disability", "low_income"),
    },
    "register": {
        "activities": ("activity_type", "minutes"),
        "partners": ("partner_type", "stage"),
        "sessions": ("held",),
    },
    "participation": {"participation": ("status",)},
    "volunteering": {"volunteer_hours": ("minutes",)},
    "survey": {"answers": ("school", "role")},
    "outcomes": {"course_marks": ("core", "passed"), "case_goals": ("met",)},
}
"""Cells without which somebody or something is left out of a figure or of a group, by kind of file and table
of facts. Who offers an activity is not among them: blank is the school itself. A sign-in sheet that names an
activity which no register holds need not tell more of it."""

FIELD = mark(
    {
        "enrolments.grade": "Grade",
        "enrolments.gender": "Gender",
        "enrolments.race_ethnicity": "Race, ethnicity",
        "enrolments.english_learner": "English learner",
        "enrolments.disability": "Disability",
        "enrolments.low_income": "Low income",
        "activities.activity_type": "Kind of activity",
        "activities.minutes": "Length of activity",
        "partners.partner_type": "Kind of partner",
        "partners.stage": "Stage of partner",
        "sessions.held": "Held or not",
        "participation.status": "Mark of a session",
        "volunteer_hours.minutes": "Volunteer hours",
        "answers.school": "School answered for",
        "answers.role": "Role of who answered",
        "course_marks.core": "Core course or not",
        "course_marks.passed": "Passed or not",
        "case_goals.met": "Goal met or not",
    }
)
"""What each of NEEDED is called; the table stands before the point."""

RULE = mark(
    {
        "more_absent": "Absent over enrolled",
        "ends_early": "Ends before it begins",
        "too_long": "Longer than there is",
        "outside_year": "Outside its school year",
        "closed_day": "School on a weekend",
        "two_codes": "Two marks for one day",
        "too_many": "More came than seats",
        "goal_turned": "Goal the other way",
        "own_rating": "Rated themselves",
        "not_the_sum": "Days do not add up",
        "out_of_range": "Beyond what there is",
    }
)
"""What a row may not say."""

BREAKS = {
    "more_absent": "more_absent",
    "backwards": "ends_early",
    "ends_early": "ends_early",
    "too_long": "too_long",
    "long_day": "too_long",
    "outside_year": "outside_year",
    "weekend": "closed_day",
    "two_codes": "two_codes",
    "too_many": "too_many",
    "goal_turned": "goal_turned",
    "own_rating": "own_rating",
    "does_not_add_up": "not_the_sum",
    "rate_differs": "not_the_sum",
    "out_of_range": "out_of_range",
}
"""The rule of RULE that a problem of a reading (``loaders.form.Problem.code``) breaks."""

SAME_KEY = "two_rows"
"""The problem of a reading that tells of a row that another one contradicts: both are about the same."""

KIND_OF_DATA = mark(
    {
        "attendance": "Attendance",
        "sessions": "Sign-in sheets",
        "offers": "What partners offer",
        "surveys": "Surveys",
    }
)
"""Kinds of data that come again and again, and so may lag behind."""

GOOD, WATCH, MEND = "good", "watch", "mend"
"""How good a number about the data is."""

MARK = mark({GOOD: "good", WATCH: "to be watched", MEND: "to be mended"})
"""What each is called."""
