"""Outcomes: marks, behaviour, goals, what comes after a school year and after school."""

from pages import parts
from pages.parts import draw, sheets
from pages.parts.after_school import after_school
from pages.parts.sheets import OUTCOMES
from words import tr

scope = parts.scope()
QUESTION = tr("Are they passing?")
ASKED = ("course_passing", "discipline_rate", "case_goals_met", "promotion", "career_readiness")
AFTER = ("on_time_graduation", "after_school_enrolment")
if scope.fresh.empty or all(scope.figure(key).reason for key in (*ASKED, *AFTER)):
    parts.nothing_yet(
        QUESTION, tr("a roster, and lists of marks, suspensions, goals, promotion or credentials")
    )

passing = scope.figure("course_passing", "grade")
sheets.of_sheet(
    passing,
    draw.dots(passing),
    sheet="Course marks",
    template=OUTCOMES,
    first=True,
    key="passing",
    question=QUESTION,
    chart_name=tr("Share of students who failed no core course"),
)

suspended = scope.figure("discipline_rate", "race_ethnicity")
sheets.of_sheet(
    suspended,
    draw.dots(suspended),
    sheet="Suspensions",
    template=OUTCOMES,
    key="suspended",
    chart_name=tr("Share of students with an out-of-school suspension"),
)

goals = scope.figure("case_goals_met", "case_goal")
sheets.of_sheet(
    goals,
    draw.bars_of(goals, whole_name=tr("all with a goal due")),
    sheet="Case goals",
    template=OUTCOMES,
    key="case_goals",
    chart_name=tr("Share of students with a goal due who met it"),
)

promoted = scope.figure("promotion", "grade")
sheets.of_sheet(
    promoted,
    draw.dots(promoted),
    sheet="Progression",
    template=OUTCOMES,
    key="promoted",
    chart_name=tr("Share of students promoted to the next grade"),
)
after_school(scope, AFTER)

ready = scope.figure("career_readiness", "low_income")
sheets.of_sheet(
    ready,
    draw.dots(ready, tr("all of grade 12")),
    sheet="Credentials",
    template=OUTCOMES,
    key="ready",
    chart_name=tr("Share of students of grade 12 with a credential or work-based hours"),
)
