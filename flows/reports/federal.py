"""The federal tables of 21st Century Community Learning Centers: what the annual report asks.

The report's own form is filled in by hand: it asks for totals of a centre's participants by grade, group and
band of hours, and for five measures (GPRA). Those of which a file tells are counted, those who took part
beside the others wherever a low start alone makes most rise.
"""

from flows.reports.asked import COUNTS, Asked
from words import mark

QUESTIONS: dict[str, tuple[Asked, ...]] = {
    mark("Who was served"): (
        Asked("people_served", "role", "bars"),
        Asked("reach", "grade", "bars", mark("How many took part, by grade?"), COUNTS),
        Asked("reach", "race_ethnicity", "bars", mark("How many took part, by race and ethnicity?"), COUNTS),
        Asked("reach", "gender", "bars", mark("How many took part, by gender?"), COUNTS),
        Asked("reach", "english_learner", "bars", mark("How many English learners took part?"), COUNTS),
        Asked("reach", "disability", "bars", mark("How many students with disabilities took part?"), COUNTS),
        Asked(
            "reach", "low_income", "bars", mark("How many students of low-income families took part?"), COUNTS
        ),
    ),
    mark("How much"): (
        Asked("dosage", "hours_band", "bars", mark("How many are in each federal band of hours?")),
        Asked("sustained_participation", "activity", "bars", mark("Who came on 30 days or more?")),
    ),
    mark("Performance measures (GPRA)"): (
        Asked(
            *("growth_reading", "took_part", "dots"),
            mark("GPRA 1: who met the state's growth rule in reading, grades 4 to 8?"),
        ),
        Asked(
            *("growth_maths", "took_part", "dots"),
            mark("GPRA 1: who met the state's growth rule in mathematics, grades 4 to 8?"),
        ),
        Asked(
            *("gpa_improved", "took_part", "dots"),
            mark("GPRA 2: of those with an average below 3.0 the year before, whose average rose?"),
        ),
        Asked(
            *("attendance_improved", "took_part", "dots"),
            mark("GPRA 3: of those at or below 90% attendance the year before, whose attendance rose?"),
        ),
        Asked(
            *("suspensions_down", "took_part", "dots"),
            mark("GPRA 4: of those suspended in school the year before, who was so less often?"),
        ),
        Asked(
            *("teacher_rated", "", "bars"),
            mark("GPRA 5: whose engagement improved, as teachers rate it, grades 1 to 5?"),
        ),
    ),
    mark("Activities and partners"): (
        Asked("reach", "activity", "bars", mark("Which activities reach how many students?")),
        Asked("active_partners", "partner_type", "bars", mark("Who is really working with us?")),
        Asked("organisation_gifts", "resource_type", "bars", mark("What do organisations give?")),
    ),
}
"""The sections of the annual report, as the brief has its own."""
