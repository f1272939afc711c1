"""Engagement: who takes part, in what, and how much?"""

from flows.students import LISTS, UNHEARD
from pages import parts
from pages.parts import by_school, draw, menu
from pages.parts.by_school import OfSchool
from words import tr

scope = parts.scope()
if scope.fresh.empty:
    parts.nothing_yet(tr("Who takes part, in what, and how much?"), tr("a roster and sign-in sheets"))

part = parts.sections(
    reached=tr("Who is reached"),
    time=tr("How much time"),
    staying=tr("Who stays"),
    families=tr("Families"),
    online=tr("Online"),
    more=tr("School by school"),
)

part("reached")
reach = scope.figure("reach", "grade")

parts.finding(
    reach,
    draw.bars_of(reach, whole_name=tr("all students")),
    first=True,
    key="grades",
    chart_name=tr("Share of students who came to at least one session"),
)

activities = scope.figure("reach", "activity")
parts.finding(
    activities,
    draw.bands_of(activities),
    key="activities",
    question=tr("Which activities reach how many students?"),
    chart_name=tr("Share of all students"),
)

part("time")
hours = scope.figure("dosage", "hours_band")
parts.finding(
    hours,
    draw.bands_of(hours),
    key="hours",
    question=tr("How much time do participants get?"),
    chart_name=tr("Participants by hours in the school year"),
)

by_grade = scope.figure("dosage", "grade")
parts.finding(
    by_grade,
    draw.dots(by_grade, tr("all participants")),
    key="hours_grade",
    question=tr("Do all grades get the same amount?"),
    chart_name=tr("Hours per participant"),
)

part("staying")
sustained = scope.figure("sustained_participation", "activity")
parts.finding(
    sustained,
    draw.dots(sustained, tr("all participants")),
    key="sustained",
    question=tr("Who stuck with it?"),
    chart_name=tr("Share of participants who came on 30 days or more"),
)

breadth = scope.figure("breadth", "grade")
parts.finding(
    breadth,
    draw.dots(breadth, tr("all participants")),
    key="breadth",
    question=tr("Is it more than one thing?"),
    chart_name=tr("Share of participants who came to two kinds of activity or more"),
)

kept = scope.figure("term_retention", "activity")
parts.finding(
    kept,
    None if kept.reason else draw.dots(kept, tr("all registrations")),
    key="kept",
    chart_name=tr("Share of those registered in the first two weeks who came in the last two"),
)

leading = scope.figure("student_leadership", "activity")
parts.finding(
    leading,
    None if leading.reason else draw.dots(leading, tr("all participants")),
    key="leading",
    chart_name=tr("Share of participants who led, planned or presented a session"),
)

LIVE = scope.viewer.live(scope.viewer.place(scope.school))
AGAIN = OfSchool(
    "return_rate",
    "grade",
    tr("Share of last year's participants still enrolled that took part again, by grade now"),
    tr("all who could"),
    tr("Do they come back the next year?"),
)
waiting = by_school.findings(scope, [AGAIN]) if LIVE else []

part("families")
AT_SCHOOL = (
    OfSchool(
        "family_participation",
        "grade",
        tr("Share of households that came to an event"),
        tr("all households"),
    ),
    OfSchool(
        "family_contact",
        "grade",
        tr("Share of households in two-way contact in the last 60 days"),
        tr("all households"),
    ),
)
waiting += by_school.findings(scope, AT_SCHOOL) if LIVE else []

if LIVE and not scope.figure("family_contact", "grade").reason:
    menu.link("students", tr("See whose families these are"), choices={"list": LISTS[UNHEARD]})

by_month = scope.figure("family_contact", "month")
if LIVE and not by_month.reason:
    parts.finding(
        by_month,
        draw.bars_of(by_month),
        key="contact_months",
        question=tr("In which months do we hear from families?"),
        chart_name=tr("Share of households in two-way contact in each month"),
    )

AT_HOME = OfSchool(
    "at_home_support",
    "grade",
    tr("Share of households at a workshop or given materials for home"),
    tr("all households"),
)
waiting += by_school.findings(scope, [AT_HOME]) if LIVE else []

part("online")
online = scope.figure("online_resource_use", "resource")
parts.of_sheet(
    online,
    draw.bars_of(online, whole_name=tr("all resources")),
    sheet="Resource uses",
    key="online",
    chart_name=tr("Share of people given access who opened it"),
)

part("more")
by_school.together(waiting)
