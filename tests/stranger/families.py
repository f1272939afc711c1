"""Families, household by household, from the printed definitions."""

from collections import defaultdict

from tests.stranger.figures import share
from tests.stranger.files import Files, Learner, year_of
from tests.stranger.groups import Table
from tests.stranger.register import days, last_day


def _households(files: Files, year: int, school: str | None) -> dict[str, list[Learner]]:
    codes = {row["Student ID"]: row["Household"] for row in files.table("households.csv")}
    homes: dict[str, list[Learner]] = defaultdict(list)
    for one in files.learners(year, school).values():
        homes[codes.get(one.student, one.student)].append(one)
    return homes


def _of_homes(files, year, school, by, reached: set[str]) -> Table:
    homes = _households(files, year, school)
    reached_homes = {home for home, ones in homes.items() if any(one.student in reached for one in ones)}
    table = {"whole": share(len(reached_homes), len(homes))}
    if by:
        inside: dict[str, set[str]] = defaultdict(set)
        for home, ones in homes.items():
            for one in ones:
                inside[one.group(by)].add(home)
        for group, some in inside.items():
            table[group] = share(len(some & reached_homes), len(some))
    return table


def family_participation(files, year, school, by) -> Table:
    lists = [row for row in files.parents if year_of(row["Date"]) == year and school in (None, row["School"])]
    if not lists:
        return {}
    return _of_homes(
        files, year, school, by, {row["Student ID"] for row in files.parents if year_of(row["Date"]) == year}
    )


def _family_log(files: Files, year: int) -> list[dict[str, str]]:
    return [row for row in files.table("family_contacts_*.csv") if year_of(row["Date"]) == year]


def at_home_support(files, year, school, by) -> Table:
    log, lists = _family_log(files, year), [row for row in files.parents if year_of(row["Date"]) == year]
    if not any(school in (None, row["School"]) for row in [*log, *lists]):
        return {}
    helped = {row["Student ID"] for row in log if row["For learning at home"]}
    helped |= {
        row["Student ID"]
        for row in lists
        if files.activities[row["Activity"]]["Activity type"] == "family_workshop"
    }
    return _of_homes(files, year, school, by, helped)


def family_contact(files, year, school, by) -> Table:
    log = _family_log(files, year)
    if not school or not any(row["School"] == school for row in log):
        return {}
    two_way, last = [row for row in log if row["Two-way"] == "Yes"], last_day(files, year, school)
    recent = {row["Student ID"] for row in two_way if row["Date"] <= last and days(last, row["Date"]) < 60}
    table = _of_homes(files, year, school, by if by == "grade" else None, recent)
    if by == "month":
        for month in {row["Date"][:7] for row in log}:
            inside = {row["Student ID"] for row in two_way if row["Date"][:7] == month}
            table[month.replace("-", "")] = _of_homes(files, year, school, None, inside)["whole"]
    return table
