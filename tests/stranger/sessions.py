"""Sessions planned and held, from the register and the printed definitions."""

from collections import defaultdict

from tests.stranger.codes import involvement_of
from tests.stranger.figures import Figure, full
from tests.stranger.files import year_of
from tests.stranger.groups import Table
from tests.stranger.register import grouped, here, volunteers


def _sessions(files, year, school):
    return [s for s in files.sessions if here(s, school) and year_of(s["Day"]) == year]


def _by(by: str | None) -> str:
    return "Partner" if by == "partner" else "Activity"


def language_access(files, year, school, by) -> Table:
    rows = [s for s in _sessions(files, year, school) if s["held"] == "yes" and s["Interpreted"]]
    return grouped(
        rows, by, _by(by), None, lambda some: full(sum(s["Interpreted"] == "yes" for s in some), len(some))
    )


def delivery_fidelity(files, year, school, by) -> Table:
    known: dict[str, str] = defaultdict(str)
    for s in _sessions(files, year, None):
        if s["held"]:
            known[s["School"]] = max(known[s["School"]], s["Day"])
    for row in volunteers(files):
        if year_of(row["Date"]) == year:
            known[row["School"]] = max(known[row["School"]], row["Date"])
    rows = [
        s
        for s in _sessions(files, year, school)
        if s["held"] and not s["closed"] and s["Day"] <= known[s["School"]]
    ]
    return grouped(
        rows, by, _by(by), None, lambda some: full(sum(s["held"] == "yes" for s in some), len(some))
    )


def closed_day_sessions(files, year, school, by) -> Table:
    rows = [s for s in _sessions(files, year, school) if s["held"] == "yes"]
    return grouped(rows, by, _by(by), None, lambda some: full(sum(s["closed"] for s in some), len(some)))


def capacity_use(files, year, school, by) -> Table:
    on_sheet: dict[tuple, set] = defaultdict(set)
    for mark in files.marks:
        if mark.came is not None:
            on_sheet[mark.activity, mark.school, mark.day].add(mark.student)
    for i, row in enumerate(files.parents):
        on_sheet[row["Activity"], row["School"], row["Date"]].add((row["Student ID"], i * 0))
    rows = []
    for s in _sessions(files, year, school):
        people = len(on_sheet.get((s["Activity"], s["School"], s["Day"]), ()))
        seats = int(s["Seats"] or files.activities[s["Activity"]]["Seats"] or 0)
        if s["held"] == "yes" and people and seats:
            rows.append({**s, "filled": min(people, seats), "offered": seats})
    return grouped(
        rows,
        by,
        _by(by),
        None,
        lambda some: full(sum(s["filled"] for s in some), sum(s["offered"] for s in some)),
    )


def _minutes(files, year, school) -> dict[str, float]:
    minutes: dict[str, float] = defaultdict(float)
    for s in _sessions(files, year, school):
        if s["held"] == "yes" and s["Partner"]:
            minutes[s["Partner"]] += s["minutes"]
    return minutes


def dependency(files, year, school, by) -> Table:
    minutes = _minutes(files, year, school)
    total = sum(minutes.values())
    table = {"whole": full(max(minutes.values(), default=0), total)}
    return table | ({key: full(value, total) for key, value in minutes.items()} if by else {})


def partner_concentration(files, year, school, by) -> Table:
    minutes = _minutes(files, year, school)
    total = sum(minutes.values())
    return {"whole": Figure(sum((value / total) ** 2 for value in minutes.values()), total)} if total else {}


def _involvement(files, year, school, by, minutes: bool) -> Table:
    parts: dict[str, float] = defaultdict(float)
    seen = set()
    for s in files.sessions:
        if s["held"] == "yes" and here(s, school) and year_of(s["Day"]) == year:
            kind = involvement_of()[files.activities[s["Activity"]]["Activity type"]]
            parts[kind] += s["minutes"] if minutes else s["Activity"] not in seen
            seen.add(s["Activity"])
    total = sum(parts.values())
    table = {"whole": full(max(parts.values()), total)}
    kinds = ("parenting", "communicating", "volunteering", "learning_at_home", "decision_making", "community")
    return table | ({kind: full(parts[kind], total) for kind in kinds} if by else {})


def involvement_types(files, year, school, by) -> Table:
    return _involvement(files, year, school, by, minutes=False)


def involvement_hours(files, year, school, by) -> Table:
    return _involvement(files, year, school, by, minutes=True)
