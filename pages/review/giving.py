"""Giving: what the community gives, what it is worth, and what it costs."""

from pages import parts
from pages.parts import draw
from words import tr

scope = parts.scope()
QUESTION = tr("What is it worth?")
WORTH = ("contribution_value", "organisation_gifts", "volunteer_hours", "expenses", "people_served")
if scope.fresh.empty or all(scope.figure(key).reason for key in WORTH):
    parts.nothing_yet(QUESTION, tr("the register's sheet of contributions, and volunteer logs"))

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

given = scope.figure("volunteer_hours", "month")
if not given.reason:
    parts.finding(given, draw.bars_of(given), key="given", chart_name=tr("Hours volunteers gave, by month"))

by_partner = scope.figure("volunteer_hours", "partner")
if not by_partner.reason:
    parts.finding(
        by_partner,
        draw.bars_of(by_partner),
        key="given_by",
        question=tr("Which partners give most time?"),
        chart_name=tr("Hours volunteers gave, by partner"),
    )

served = scope.figure("people_served", "role")
if not served.reason:
    parts.finding(served, draw.bars_of(served), key="served", chart_name=tr("People by role"))

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
