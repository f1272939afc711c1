"""Engagement: who takes part, in what, and how much?"""

from pages import parts
from pages.parts import draw

scope = parts.scope()
if scope.fresh.empty:
    parts.nothing_yet("Who takes part, in what, and how much?", "a roster and sign-in sheets")

reach = scope.figure("reach", "grade")

parts.finding(
    reach,
    draw.bars_of(reach, whole_name="all students"),
    first=True,
    key="grades",
    chart_name="Share of students who came to at least one session",
)

activities = scope.figure("reach", "activity")
parts.finding(
    activities,
    draw.bands_of(activities),
    key="activities",
    question="Which activities reach how many students?",
    chart_name="Share of all students",
)

hours = scope.figure("dosage", "hours_band")
parts.finding(
    hours,
    draw.bands_of(hours),
    key="hours",
    question="How much time do participants get?",
    chart_name="Participants by hours in the school year",
)

by_grade = scope.figure("dosage", "grade")
parts.finding(
    by_grade,
    draw.dots(by_grade, "all participants"),
    key="hours_grade",
    question="Do all grades get the same amount?",
    chart_name="Hours per participant",
)

sustained = scope.figure("sustained_participation", "activity")
parts.finding(
    sustained,
    draw.dots(sustained, "all participants"),
    key="sustained",
    question="Who stuck with it?",
    chart_name="Share of participants who came on 30 days or more",
)

breadth = scope.figure("breadth", "grade")
parts.finding(
    breadth,
    draw.dots(breadth, "all participants"),
    key="breadth",
    question="Is it more than one thing?",
    chart_name="Share of participants who came to two kinds of activity or more",
)

if scope.viewer.live(scope.viewer.place(scope.school)):
    again = scope.figure("return_rate", "grade")
    parts.finding(
        again,
        None if again.reason else draw.dots(again, "all who could"),
        key="again",
        question="Do they come back the next year?",
        chart_name="Share of last year’s participants still enrolled that took part again, by grade now",
    )
