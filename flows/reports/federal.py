"""The federal tables of 21st Century Community Learning Centers: what the annual report asks.

The report's own form is filled in by hand: it asks for totals of a centre's participants by grade, group and
band of hours, and for five measures (GPRA). Of these the third, attendance, is counted here, beside the same
of similar students who did not take part; the others need marks, discipline and ratings that no file of ours
tells.
"""

from flows.reports.asked import Asked
from words import mark

QUESTIONS: dict[str, tuple[Asked, ...]] = {
    mark("Who was served"): (
        Asked("people_served", "role", "bars"),
        Asked("reach", "grade", "bars", mark("How many took part, by grade?")),
        Asked("reach", "race_ethnicity", "bars", mark("How many took part, by race and ethnicity?")),
        Asked("reach", "gender", "bars", mark("How many took part, by gender?")),
        Asked("reach", "english_learner", "bars", mark("How many English learners took part?")),
        Asked("reach", "disability", "bars", mark("How many students with disabilities took part?")),
        Asked("reach", "low_income", "bars", mark("How many students of low-income families took part?")),
    ),
    mark("How much"): (
        Asked("dosage", "hours_band", "bars", mark("How many are in each federal band of hours?")),
        Asked("sustained_participation", "activity", "bars", mark("Who came on 30 days or more?")),
    ),
    mark("Performance measures (GPRA)"): (
        Asked(
            *("attendance_improved", "took_part", "dots"),
            mark("GPRA 3: of those at or below 90% attendance the year before, whose attendance rose?"),
        ),
    ),
    mark("Activities and partners"): (
        Asked("reach", "activity", "bars", mark("Which activities reach how many students?")),
        Asked("active_partners", "partner_type", "bars", mark("Who is really working with us?")),
        Asked("organisation_gifts", "resource_type", "bars", mark("What do organisations give?")),
    ),
}
"""The sections of the annual report, as the brief has its own."""

UNKNOWN: tuple[tuple[str, str], ...] = mark(
    (
        (
            "GPRA 1: growth in reading and mathematics, grades 4 to 8",
            "No file of assessments is read. Take it from the state's growth file.",
        ),
        (
            "GPRA 2: grade point average of those below 3.0 the year before",
            "No file of marks is read. Take it from the student system.",
        ),
        (
            "GPRA 4: fewer in-school suspensions",
            "No file of discipline is read. Take it from the student system.",
        ),
        (
            "GPRA 5: engagement as teachers rate it, grades 1 to 5",
            "Teachers' ratings of single students are not read. Take it from the teacher survey.",
        ),
    )
)
"""What is asked and not known, with where it is to be found."""
