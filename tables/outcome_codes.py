"""Code lists of what became of students. A label is at most 22 letters, as all labels."""

from words import mark

SUSPENSION = mark({"in_school": "In school", "out_of_school": "Out of school"})
"""Where a suspended student is; the federal measure counts those in school."""

TEACHER_RATING = mark(
    {"improved": "Improved", "not_improved": "Not improved", "no_need": "No need to improve"}
)
"""What a teacher says of a student's engagement in learning."""

GROWTH_SUBJECT = mark({"reading": "Reading", "maths": "Mathematics"})

CASE_GOAL = mark(
    {
        "attendance": "Attendance",
        "behaviour": "Behaviour",
        "coursework": "Coursework",
        "sel": "Social and emotional",
    }
)
"""What a goal of a student with a case manager is about."""

LISTED = mark({"suspensions": "Suspensions", "credentials": "Credentials"})
"""Lists of which a school may say that they are complete: then who is not in them has none."""
