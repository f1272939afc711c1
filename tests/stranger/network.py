"""Networks, inventories, perceptions and seats, from the register and the printed definitions."""

import math
from collections import defaultdict

from tests.stranger.codes import codes
from tests.stranger.figures import Figure, full, pooled, t
from tests.stranger.files import year_of
from tests.stranger.groups import Table
from tests.stranger.partners import active
from tests.stranger.register import grouped, here, number


def _ratings(files, year, school) -> list[dict]:
    rows = []
    for row in files.register["Ratings"]:
        if here(row, school) and year_of(row["Date"]) == year:
            rater, rated = (
                row["Rater"] or f"school:{row['School']}",
                row["Rated"] or f"school:{row['School']}",
            )
            rows.append({**row, "rater": rater, "rated": rated})
    return rows


def _rated(files, year, school, by, items) -> Table:
    def made(some):
        units: dict[str, list[float]] = defaultdict(list)
        for row in some:
            told = [int(row[item]) for item in items if row[item]]
            if told:
                units[row["rater"]].append(sum(told) / len(told))
        return pooled(((sum(values), float(len(values))) for values in units.values()), 1.0, 4.0)

    return grouped(_ratings(files, year, school), by, "rated", None, made)


def trust(files, year, school, by) -> Table:
    return _rated(files, year, school, by, ("Reliability", "Mission support", "Openness"))


def partner_value(files, year, school, by) -> Table:
    return _rated(files, year, school, by, ("Power and influence", "Involvement", "Resources"))


def _network(files, year, school):
    ratings = _ratings(files, year, school)
    named = {(row["rater"], row["rated"]) for row in ratings if row["Contact"] != "Never"}
    raters = {row["rater"] for row in ratings}
    members = set(active(files, year, school)) | raters | {row["rated"] for row in ratings}
    return named, raters, members


def network_density(files, year, school, by) -> Table:
    named, raters, members = _network(files, year, school)
    return {"whole": full(len(named), len(raters) * (len(members) - 1))}


def network_response(files, year, school, by) -> Table:
    _, raters, members = _network(files, year, school)
    return {"whole": full(len(raters), len(members))}


def _ties(files, year, school) -> dict[str, int]:
    named, _, members = _network(files, year, school)
    ties = {frozenset(pair) for pair in named}
    return {member: sum(member in tie for tie in ties) for member in members}


def network_centralisation(files, year, school, by) -> Table:
    ties = _ties(files, year, school)
    n = len(ties)
    return {
        "whole": Figure(sum(max(ties.values()) - value for value in ties.values()) / ((n - 1) * (n - 2)), n)
    }


def member_ties(files, year, school, by) -> Table:
    ties = _ties(files, year, school)
    table = {"whole": number(sum(ties.values()) / 2, len(ties))}
    return table | ({key: number(value, 1) for key, value in ties.items()} if by else {})


WILDER = {
    "history": "1 2",
    "leader": "3 4",
    "climate": "5 6",
    "respect": "7 8",
    "cross_section": "9 10",
    "self_interest": "11",
    "compromise": "12",
    "stake": "13 14 15",
    "layers": "16 17",
    "flexibility": "18 19",
    "roles": "20 21",
    "adaptability": "22 23",
    "pace": "24 25",
    "communication": "26 27 28",
    "informal": "29 30",
    "goals": "31 32 33",
    "vision": "34 35",
    "purpose": "36 37",
    "resources": "38 39",
    "leadership": "40",
}


def collaboration_factors(files, year, school, by) -> Table:
    factors = {item: key for key, items in WILDER.items() for item in items.split()}
    rows = [
        row
        for row in files.register["Factor answers"]
        if here(row, school) and year_of(row["Date"]) == year and row["Answer"]
    ]

    def made(some):
        units: dict[tuple, list[int]] = defaultdict(list)
        for row in some:
            units[row["School"], row["Respondent"]].append(int(row["Answer"]))
        return pooled(((float(sum(answers)), float(len(answers))) for answers in units.values()), 1.0, 5.0)

    return grouped([{**row, "factor": factors[row["Factor item"]]} for row in rows], by, "factor", None, made)


def _perceptions(files, year, school) -> list[dict]:
    """Answers to items that both sides of a partnership (partner and school) answered."""
    rows = [
        {
            **row,
            "pair": (row["Partner"], row["School"]),
            "who": (row["Partner"], row["School"], row["Respondent"]),
        }
        for row in files.register["Perceptions"]
        if here(row, school) and year_of(row["Date"]) == year and row["Answer"]
    ]
    sides: dict[tuple, set] = defaultdict(set)
    for row in rows:
        sides[row["pair"], row["Item"]].add(row["Side"])
    return [row for row in rows if len(sides[row["pair"], row["Item"]]) == 2]


def _means(rows: list[dict], side: str) -> list[float]:
    units: dict[tuple, list[int]] = defaultdict(list)
    for row in rows:
        if row["Side"] == side:
            units[row["who"]].append(int(row["Answer"]))
    return [sum(answers) / len(answers) for answers in units.values()]


def perception_gap(files, year, school, by) -> Table:
    def made(some):
        one, two = _means(some, "School"), _means(some, "Partner")
        value = sum(one) / len(one) - sum(two) / len(two)
        if min(len(one), len(two)) < 2:
            return Figure(value, len(one) + len(two))
        parts = [variance(side) / len(side) for side in (one, two)]
        if not all(parts):
            return Figure(value, len(one) + len(two))
        df = sum(parts) ** 2 / sum(
            part**2 / (len(side) - 1) for part, side in zip(parts, (one, two), strict=True)
        )
        half = t(0.975, df) * math.sqrt(sum(parts))
        return Figure(value, len(one) + len(two), None, max(-4.0, value - half), min(4.0, value + half))

    rows = _perceptions(files, year, school)
    return grouped(rows, by, "Partner", None, made) if rows else {}


def variance(values: list[float]) -> float:
    middle = sum(values) / len(values)
    return sum((value - middle) ** 2 for value in values) / (len(values) - 1)


def perceived_apart(files, year, school, by) -> Table:
    pairs: dict[tuple, list[dict]] = defaultdict(list)
    for row in _perceptions(files, year, school):
        pairs[row["pair"]].append(row)
    gaps = []
    for rows in pairs.values():
        one, two = _means(rows, "School"), _means(rows, "Partner")
        gaps.append(abs(sum(one) / len(one) - sum(two) / len(two)))
    return {"whole": full(sum(gap >= 1 - 1e-9 for gap in gaps), len(gaps))}


def _seats(files, year, school, column) -> list[dict]:
    return [
        {**row, "body": (row["Body"], row["School"]), "places": int(row[column] or 0)}
        for row in files.register["Decision seats"]
        if here(row, school) and year_of(row["Date"]) == year
    ]


def _latest(rows: list[dict]) -> list[dict]:
    last: dict[tuple, str] = defaultdict(str)
    for row in rows:
        last[row["body"]] = max(last[row["body"]], row["Date"])
    return [row for row in rows if row["Date"] == last[row["body"]]]


def family_voice(files, year, school, by) -> Table:
    def made(some):
        families = sum(row["places"] for row in some if row["Role"] == "Parent or caregiver")
        return full(families, sum(row["places"] for row in some))

    return grouped(_latest(_seats(files, year, school, "Seats")), by, "Body", None, made)


def _parity(rows: list[dict], by: str | None) -> Table:
    bodies: dict[tuple, list[dict]] = defaultdict(list)
    for row in rows:
        bodies[row["body"], row["Date"]].append(row)
    have: dict[str, int] = defaultdict(int)
    due: dict[str, float] = defaultdict(float)
    for some in bodies.values():
        places, people = sum(row["places"] for row in some), sum(int(row["Stakeholders"]) for row in some)
        for row in some:
            have[codes("ROLE")[row["Role"]]] += row["places"]
            due[codes("ROLE")[row["Role"]]] += places * int(row["Stakeholders"]) / people
    total = sum(have.values())
    table = {"whole": Figure(1.0, total, total)}
    return table | ({role: Figure(have[role] / due[role], total, have[role]) for role in due} if by else {})


def voice_parity(files, year, school, by) -> Table:
    return _parity(_latest(_seats(files, year, school, "Seats")), by)


def voice_presence(files, year, school, by) -> Table:
    return _parity(_seats(files, year, school, "Attended"), by)
