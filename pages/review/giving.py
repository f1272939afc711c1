"""Giving: what the community gives, what it is worth, and what it costs."""

from pages import parts
from pages.parts import draw, told
from pages.parts.question import question
from words import tr

scope = parts.scope()
QUESTION = tr("What is it worth?")
NOT_TO_THE_BOARD = tr(
    "What an hour costs is told to administrators, the school office and principals, on this page. Why: an "
    "expense may be one person's pay, and the cost of an hour would tell of it. Ask them: they may report a "
    "number where it tells of nobody."
)
HOURS_NOT_TOLD = tr(
    "Hours are told to everybody where the logs name enough volunteers. Here they are told to those who work "
    "with the students of a place: administrators, the school office and principals, on this page. Why: a "
    "log with few names tells of single people. Ask them: they may report a number where it tells of nobody."
)
GIVEN = ("contribution_value", "organisation_gifts", "volunteer_hours", "volunteer_time")
WORTH = (*GIVEN, "expenses", "people_served")
if scope.fresh.empty or all(scope.figure(key).reason for key in WORTH):
    parts.nothing_yet(QUESTION, tr("the register's sheet of contributions, and volunteer logs"))

part = parts.sections(
    gifts=tr("What came in"),
    time=tr("Time given"),
    served=tr("Who was served"),
    cost=tr("What went out, and what it costs"),
)

part("gifts")
worth = scope.figure("contribution_value", "resource_type")
if not worth.reason:
    parts.finding(
        worth,
        draw.bars_of(worth),
        first=True,
        key="worth",
        question=QUESTION,
        chart_name=tr("Dollars by kind of gift"),
    )

by_month = scope.figure("contribution_value", "month")
if not by_month.reason:
    parts.finding(
        by_month,
        draw.bars_of(by_month),
        key="worth_month",
        question=tr("When did it come in?"),
        chart_name=tr("Dollars by month"),
    )

organised = scope.figure("organisation_gifts", "partner")
parts.of_sheet(
    organised,
    draw.bars_of(organised),
    sheet="Contributions",
    first=bool(worth.reason),
    key="organised",
    question=tr("Which organisations give most?"),
    chart_name=tr("Dollars by organisation"),
)

kinds = scope.figure("organisation_gifts", "resource_type")
if not kinds.reason and worth.reason:  # who sees all gifts has seen their kinds
    parts.finding(
        kinds,
        draw.bars_of(kinds),
        key="organised_kinds",
        question=tr("What do organisations give?"),
        chart_name=tr("Dollars by kind of gift"),
    )

part("time")
given = scope.figure("volunteer_hours", "month")
if not given.reason:
    parts.finding(given, draw.bars_of(given), key="given", chart_name=tr("Hours volunteers gave, by month"))

elif not scope.viewer.live(scope.viewer.place(scope.school)):
    time, value = scope.figure("volunteer_time"), scope.figure("volunteer_value")
    if time.reason:
        question(given.question, told.finding(given), HOURS_NOT_TOLD)
    else:
        parts.finding(time, None, key="given")
        if not value.reason:
            parts.finding(value, None, key="time_value")

by_partner = scope.figure("volunteer_hours", "partner")
if not by_partner.reason:
    parts.finding(
        by_partner,
        draw.bars_of(by_partner),
        key="given_by",
        question=tr("Which partners give most time?"),
        chart_name=tr("Hours volunteers gave, by partner"),
    )

part("served")
served = scope.figure("people_served", "role")
if not served.reason:
    parts.finding(served, draw.bars_of(served), key="served", chart_name=tr("People by role"))

brought = scope.figure("project_outputs", "output")
parts.of_sheet(
    brought,
    draw.amounts_of(brought),
    sheet="Project outputs",
    key="brought",
    chart_name=tr("What projects brought, each kind in its own unit"),
)

neighbours = scope.figure("neighbours_served", "activity")
if not neighbours.reason:
    parts.finding(
        neighbours, draw.bars_of(neighbours), key="neighbours", chart_name=tr("People served by project")
    )

service = scope.figure("service_hours", "activity")
if not service.reason:
    parts.finding(
        service, draw.bars_of(service), key="service", chart_name=tr("Hours of students by activity")
    )

part("cost")
out = scope.figure("given_to_partners", "resource_type")
if not out.reason:
    parts.finding(out, draw.bars_of(out), key="out", chart_name=tr("Dollars by kind of gift"))

spent = scope.figure("expenses", "category")
parts.of_sheet(
    spent, draw.bars_of(spent), sheet="Expenses", key="spent", chart_name=tr("Dollars by kind of expense")
)

leverage = scope.figure("leverage")
if not leverage.reason:
    parts.finding(leverage, None, key="leverage")

cost = scope.figure("cost_per_hour")
if not cost.reason:
    parts.finding(cost, None, key="cost")
elif not scope.viewer.live(scope.viewer.place(scope.school)):
    question(cost.question, told.finding(cost), NOT_TO_THE_BOARD)
