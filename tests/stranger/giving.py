"""What is given and spent, from the register, the volunteer logs and the printed definitions."""

import math

from tests.stranger.codes import codes
from tests.stranger.figures import Figure
from tests.stranger.files import year_of
from tests.stranger.groups import Table, keys_of
from tests.stranger.register import cents, days, given, grouped, here, last_day, volunteers


def volunteer_hours(files, year, school, by) -> Table:
    rows = [
        {**row, "month": row["Date"][:4] + row["Date"][5:7]}
        for row in volunteers(files)
        if here(row, school) and year_of(row["Date"]) == year
    ]
    column = "month" if by == "month" else "Partner"
    return grouped(
        rows, by, column, None, lambda some: Figure(sum(row["minutes"] for row in some) / 60, len(some))
    )


def _named(files, year, school) -> set[str]:
    """Who is named in the logs, each once: a name is a person."""
    rows = (row for row in volunteers(files) if here(row, school) and year_of(row["Date"]) == year)
    return {row["Volunteer"] for row in rows} - {""}


def volunteer_time(files, year, school, by) -> Table:
    whole = volunteer_hours(files, year, school, None)["whole"]
    return {"whole": Figure(whole.value, len(_named(files, year, school)))}


def volunteer_value(files, year, school, by) -> Table:
    rows = [row for row in _contributions(files, year, school, True) if row["resource"] == "volunteer_log"]
    return {"whole": Figure(_value(rows).value, len(_named(files, year, school)))}


def _contributions(files, year, school, logs: bool) -> list[dict]:
    kinds = {row["Partner"]: row["Partner type"] for row in files.register["Partners"]}
    rows = [
        {
            "Partner": r["Partner"],
            "Date": r["Date"],
            "cents": r["cents"],
            "resource": codes("RESOURCE_TYPE")[r["Kind"]],
        }
        for r in given(files)
        if here(r, school)
    ]
    rates = {row["Year"]: cents(row["Value of an hour"]) for row in files.register["Volunteer rates"]}
    if logs:
        for row in volunteers(files):
            if here(row, school):
                rate = rates.get(row["Date"][:4])
                value = int(row["minutes"] * rate / 60 + 0.5) if rate else None
                rows.append(
                    {
                        "Partner": row["Partner"],
                        "Date": row["Date"],
                        "cents": value,
                        "resource": "volunteer_log",
                    }
                )
    return [
        {**row, "kind": kinds.get(row["Partner"], ""), "month": row["Date"][:4] + row["Date"][5:7]}
        for row in rows
        if year_of(row["Date"]) == year
    ]


COLUMNS = {
    "resource_type": "resource",
    "partner_type": "kind",
    "partner": "Partner",
    "month": "month",
    None: "kind",
}


def _value(some: list[dict]) -> Figure:
    told = [row["cents"] for row in some if row["cents"] is not None]
    return Figure(sum(told) / 100 if told else None, len(some), len(told))


def contribution_value(files, year, school, by) -> Table:
    return grouped(_contributions(files, year, school, True), by, COLUMNS[by], None, _value)


def organisation_gifts(files, year, school, by) -> Table:
    rows = [
        row for row in _contributions(files, year, school, False) if row["kind"] not in ("", "individual")
    ]
    return grouped(rows, by, COLUMNS[by], None, _value)


def given_to_partners(files, year, school, by) -> Table:
    kinds = {row["Partner"]: row["Partner type"] for row in files.register["Partners"]}
    rows = [
        {**row, "resource": codes("RESOURCE_TYPE")[row["Kind"]], "kind": kinds[row["Partner"]]}
        for row in given(files, "out")
        if here(row, school) and year_of(row["Date"]) == year
    ]
    return grouped(rows, by, COLUMNS[by], None, _value)


def _spent(files, year, school) -> list[dict]:
    """Expenses with what of them lies in the school year, up to the last day known."""
    first, last = f"{year}-07-01", last_day(files, year, school)
    rows = []
    for row in files.register["Expenses"]:
        end = row["To"] or row["From"]
        inside = days(min(end, last), max(row["From"], first)) + 1
        if here(row, school) and inside > 0:
            rows.append({**row, "spent": cents(row["Amount"]) * inside / (days(end, row["From"]) + 1)})
    return rows


def expenses(files, year, school, by) -> Table:
    rows = _spent(files, year, school)
    if by == "activity":
        named = [row for row in rows if row["Activity"]]
        return grouped(named, by, "Activity", None, _dollars) | {"whole": _dollars(rows)}
    return grouped(rows, by, "Category", codes("EXPENSE"), _dollars)


def _dollars(some: list[dict]) -> Figure:
    return Figure(sum(round(row["spent"]) for row in some) / 100 if some else None, len(some), len(some))


def leverage(files, year, school, by) -> Table:
    spent = (
        sum(round(row["spent"]) for row in _spent(files, year, school) if row["Category"] == "Coordination")
        / 100
    )
    value = contribution_value(files, year, school, None)["whole"].value
    return {"whole": Figure(value / spent, math.floor(spent))} if spent and value is not None else {}


def cost_per_hour(files, year, school, by) -> Table:
    rows, ones = _spent(files, year, school), files.learners(year, school).values()
    hours = {None: sum(files.hours(one) for one in ones)}
    for key in keys_of(files, "activity") if by else ():
        hours[key] = (
            sum(files.minutes(m) for one in ones for m in one.marks if m.came and m.activity == key) / 60
        )
    table = {}
    for key, time in hours.items():
        spent = sum(round(row["spent"]) for row in rows if key in (None, row["Activity"])) / 100
        if spent and time:
            table[key or "whole"] = Figure(spent / time, math.floor(time))
    return table
