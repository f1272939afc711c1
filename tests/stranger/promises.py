"""What was promised, went wrong and was reached, from the register and the printed definitions."""

import math
from datetime import date
from statistics import median

from tests.stranger.codes import codes
from tests.stranger.figures import Figure, full
from tests.stranger.files import Files, year_of
from tests.stranger.groups import Table
from tests.stranger.partners import by_partner
from tests.stranger.register import days, grouped, here, last_day, number


def open_challenges(files, year, school, by) -> Table:
    last = last_day(files, year, school)
    rows = [
        row
        for row in files.register["Challenges"]
        if here(row, school)
        and row["Opened"] <= last
        and (not row["Resolved"] or row["Resolved"] >= f"{year}-07-01")
    ]

    def made(some):
        count = sum(not row["Resolved"] or row["Resolved"] > last for row in some)
        return number(count, len(some))

    return grouped(rows, by, "Challenge", codes("CHALLENGE_TYPE"), made)


def days_to_resolve(files, year, school, by) -> Table:
    rows = [
        {**row, "took": days(row["Resolved"], row["Opened"])}
        for row in files.register["Challenges"]
        if here(row, school) and row["Resolved"] and year_of(row["Resolved"]) == year
    ]

    def made(some):
        return Figure(median(row["took"] for row in some) if some else None, len(some))

    return grouped(rows, by, "Challenge", codes("CHALLENGE_TYPE"), made)


def people_trained(files, year, school, by) -> Table:
    rows = [
        row
        for row in files.register["Trainings"]
        if here(row, school) and year_of(row["Date"]) == year and row["Number trained"]
    ]

    def made(some):
        return number(sum(int(row["Number trained"]) for row in some), len(some))

    return grouped(rows, by, "Role", codes("ROLE"), made)


def goals(files: Files, school: str | None) -> list[dict]:
    rows = []
    for row in files.register["Goals"]:
        if here(row, school):
            first, target, now = (float(row[name]) for name in ("Baseline", "Target", "Current"))
            met = now >= target if target >= first else now <= target
            way = min(1.0, max(0.0, (now - first) / (target - first)))
            rows.append({**row, "met": met, "way": math.floor(way * 1000 + 1e-9) / 1000})
    return rows


def goal_attainment(files, year, school, by) -> Table:
    last = last_day(files, year, school)
    rows = [row for row in goals(files, school) if f"{year}-07-01" <= row["Due"] <= last]
    column, words = ("Domain", codes("GOAL_DOMAIN")) if by == "domain" else ("Partner", None)
    return grouped(rows, by, column, words, lambda some: full(sum(row["met"] for row in some), len(some)))


def _day(text: str) -> str:
    told = date.fromisoformat(text)
    return f"{told:%a} {told.day} {told:%b} {told.year}"


def goal_progress(files, year, school, by) -> Table:
    rows = [row for row in goals(files, school) if year in (year_of(row["Due"]), year_of(row["Measured on"]))]

    def made(some):
        return Figure(sum(row["way"] for row in some) / len(some), len(some))

    names = {row["Partner"]: row["Name"] for row in files.register["Partners"]}
    rows = [
        {**row, "goal": f"{row['Goal']} · {names[row['Partner']]} · due {_day(row['Due'])}"} for row in rows
    ]
    return grouped(rows, by, "goal", None, made)


def reviews_held(files, year, school, by) -> Table:
    last = last_day(files, year, school)
    due = [
        row
        for row in files.register["Reviews"]
        if here(row, school) and f"{year}-07-01" <= row["Review due"] <= last
    ]
    missing = {row["Partner"] for row in due if not row["Review held"] or row["Review held"] > last}
    out_of = {row["Partner"] for row in due}
    return by_partner(files, out_of - missing, out_of, by, full)


def _milestones(files, year, school):
    return [row for row in files.register["Milestones"] if here(row, school) and year_of(row["Date"]) == year]


def milestones_shared(files, year, school, by) -> Table:
    rows = [row for row in _milestones(files, year, school) if row["Shared"]]
    return grouped(
        rows,
        by,
        "Milestone",
        codes("MILESTONE_TYPE"),
        lambda some: full(sum(r["Shared"] == "yes" for r in some), len(some)),
    )


def milestones(files, year, school, by) -> Table:
    return grouped(
        _milestones(files, year, school),
        by,
        "Milestone",
        codes("MILESTONE_TYPE"),
        lambda some: number(len(some), len(some)),
    )
