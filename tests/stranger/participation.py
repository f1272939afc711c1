"""Who takes part in what and for how long, from the printed definitions."""

import datetime
import math

from tests.stranger.figures import Figure, full, mean, pooled, share
from tests.stranger.files import Learner, year_of
from tests.stranger.groups import Table, came, key_of, keys_of, share_of, split


def reach(files, year, school, by) -> Table:
    table = split(files, year, school, by, share_of(came))
    if by in ("activity", "partner"):
        ones = files.learners(year, school).values()
        for key in keys_of(files, by):
            table[key] = share(
                sum(any(m.came and key_of(files, m, by) == key for m in one.marks) for one in ones), len(ones)
            )
    return table


def dosage(files, year, school, by) -> Table:
    ones = [one for one in files.learners(year, school).values() if came(one)]
    if by in (None, "hours_band"):
        edges = [0, 15, 45, 90, 180, 270, math.inf]
        table = {"whole": full(len(ones), len(ones))}
        for i, key in enumerate(("h1", "h15", "h45", "h90", "h180", "h270")):
            table[key] = share(sum(edges[i] <= files.hours(one) < edges[i + 1] for one in ones), len(ones))
        return table
    table = split(
        files, year, school, by, lambda some: mean([files.hours(one) for one in some if came(one)], 0.0)
    )
    if by in ("activity", "partner"):
        for key in keys_of(files, by):
            hours = [
                sum(files.minutes(m) for m in one.marks if m.came and key_of(files, m, by) == key) / 60
                for one in ones
                if any(m.came and key_of(files, m, by) == key for m in one.marks)
            ]
            table[key] = mean(hours, 0.0)
    return table


def days_came(one: Learner, activity: str | None = None) -> int:
    return len({mark.day for mark in one.marks if mark.came and activity in (None, mark.activity)})


def sustained_participation(files, year, school, by) -> Table:
    table = split(files, year, school, by, share_of(lambda one: days_came(one) >= 30, came))
    if by == "activity":
        for key in keys_of(files, by):
            days = [days_came(one, key) for one in files.learners(year, school).values()]
            table[key] = share(sum(day >= 30 for day in days), sum(day > 0 for day in days))
    return table


def breadth(files, year, school, by) -> Table:
    def kinds(one: Learner) -> int:
        return len({files.activities[mark.activity]["Activity type"] for mark in one.marks if mark.came})

    return split(files, year, school, by, share_of(lambda one: kinds(one) >= 2, came))


def dosage_equity(files, year, school, by) -> Table:
    return split(files, year, school, by, share_of(lambda one: files.hours(one) >= 90, came))


def session_attendance(files, year, school, by) -> Table:
    def pairs(ones, key=None):
        for one in ones:
            marks = [
                m
                for m in one.marks
                if m.came is not None and key in (None, key_of(files, m, by or "activity"))
            ]
            yield float(sum(bool(m.came) for m in marks)), float(len(marks))

    table = split(files, year, school, by, lambda ones: pooled(pairs(ones)))
    if by in ("activity", "partner"):
        for key in keys_of(files, by):
            table[key] = pooled(pairs(files.learners(year, school).values(), key))
    return table


def virtual_reach(files, year, school, by) -> Table:
    def alone(one: Learner) -> bool:
        return all(
            files.activities[m.activity]["Delivery mode"].startswith("virtual") for m in one.marks if m.came
        )

    return split(files, year, school, by, share_of(alone, came))


WORK = ("internship", "job_shadow", "mentoring")


def work_based_access(files, year, school, by) -> Table:
    def contact(one: Learner) -> bool:
        return any(m.came and files.activities[m.activity]["Activity type"] in WORK for m in one.marks)

    return split(files, year, school, by, share_of(contact, lambda one: one.grade in ("9", "10", "11", "12")))


def hours_concentration(files, year, school, by) -> Table:
    hours = sorted(math.floor(files.hours(one) + 0.5) for one in files.learners(year, school).values())
    n, total = len(hours), sum(hours)
    if not total:
        return {}
    differences = 2 * sum((2 * i - n + 1) * hour for i, hour in enumerate(hours))
    return {"whole": Figure(differences / (n * n) / (2 * total / n), n)}


def return_rate(files, year, school, by) -> Table:
    if not school or year - 1 not in files.years:
        return {}
    before = {one.student for one in files.learners(year - 1, school).values() if came(one)}
    grades = {one.grade for one in files.learners(year, school).values() if came(one)}
    return split(
        files, year, school, by, share_of(came, lambda one: one.student in before and one.grade in grades)
    )


def hours_by_need(files, year, school, by) -> Table:
    rows = {}
    for key in [*files.schools, None]:
        ones = files.learners(year, key).values()
        rows[key or "whole"] = Figure(sum(map(files.hours, ones)) / len(ones), len(ones))
    return rows


def term_retention(files, year, school, by) -> Table:
    """Week by week (Monday to Sunday) of each activity at each school and term."""

    def monday(day: str) -> datetime.date:
        date = datetime.date.fromisoformat(day)
        return date - datetime.timedelta(days=date.weekday())

    def term(day: str) -> str:
        return "fall" if day[5:7] >= "08" else "spring" if day[5:7] <= "06" else "july"

    weeks: dict[tuple, set] = {}
    for session in files.sessions:
        if (
            session["held"] == "yes"
            and year_of(session["Day"]) == year
            and school in (None, session["School"])
        ):
            key = (session["Activity"], session["School"], term(session["Day"]))
            weeks.setdefault(key, set()).add(monday(session["Day"]))
    stayed: dict[tuple[str, str], bool] = {}
    for one in files.learners(year, school).values():
        for (activity, place, when), held in weeks.items():
            if len(held) < 4:
                continue
            ordered = sorted(held)
            mine = [m for m in one.marks if (m.activity, m.school, term(m.day)) == (activity, place, when)]
            if any(m.came is not None and monday(m.day) in ordered[:2] for m in mine):
                last = any(m.came and monday(m.day) in ordered[-2:] for m in mine)
                stayed[one.student, activity] = stayed.get((one.student, activity), True) and last
    table = {"whole": share(sum(stayed.values()), len(stayed))}
    if by == "activity":
        for key in keys_of(files, by):
            of_it = [value for (_, activity), value in stayed.items() if activity == key]
            table[key] = share(sum(of_it), len(of_it))
    return table


def attribution(files, year, school, by) -> Table:
    marks = [(m.activity, m.school) for m in files.marks if m.came is not None and year_of(m.day) == year]
    marks += [(row["Activity"], row["School"]) for row in files.parents if year_of(row["Date"]) == year]
    here = [activity for activity, place in marks if school in (None, place)]
    table = {"whole": full(len(here), len(here))}
    if by:
        for key in keys_of(files, by):
            count = sum(
                key == (code if by == "activity" else files.activities[code]["Partner"]) for code in here
            )
            table[key] = full(count, count)
    return table


def _sessions_by_month(files, year, school) -> dict[str, dict[str, list[list[int]]]]:
    """activity: month: (came, expected) of each session."""
    found: dict[str, dict[str, dict[tuple[str, str], list[int]]]] = {}
    for mark in files.marks:
        session = files.registered.get((mark.activity, mark.school, mark.day), {})
        told = mark.came is not None and session.get("held") != "no"
        if told and year_of(mark.day) == year and school in (None, mark.school):
            month = found.setdefault(mark.activity, {}).setdefault(mark.day[:7], {})
            counts = month.setdefault((mark.school, mark.day), [0, 0])
            counts[0] += bool(mark.came)
            counts[1] += 1
    return {
        key: {month: list(some.values()) for month, some in months.items()} for key, months in found.items()
    }


def emptying(files, year, school, by) -> Table:
    """By activity and month alone."""
    table: Table = {}
    for activity, months in _sessions_by_month(files, year, school).items():
        for month, some in months.items() if by == "activity_month" else ():
            row = pooled((float(came), float(all_of)) for came, all_of in some)
            n = sum(all_of for _, all_of in some)
            table[f"{activity}:{month.replace('-', '')}"] = Figure(row.value, n, None, row.low, row.high)
    return table


def newest_day(files, year, school, by) -> Table:
    """Attendance and sign-in sheets."""
    schools = [school] if school else list(files.schools)
    opened = [
        day
        for key in schools
        for day, bands in files.days[key].items()
        if year_of(day) == year and any(bands.values())
    ]
    marks = [(mark.school, mark.day) for mark in files.marks]
    marks += [(row["School"], row["Date"]) for row in files.parents]
    inside = [day for place, day in marks if place in schools and year_of(day) == year]
    table = {"attendance": Figure(0, 1)}
    if inside:
        last, newest = (datetime.date.fromisoformat(max(days)) for days in (opened, inside))
        table["sessions"] = Figure((last - newest).days, 1)
    return table
