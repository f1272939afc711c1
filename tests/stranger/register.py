"""What the register and the volunteer logs tell of a place: partners at work, and the last day known."""

import datetime

from tests.stranger.figures import Figure
from tests.stranger.files import Files, year_of
from tests.stranger.groups import Table


def here(row: dict, school: str | None, column: str = "School") -> bool:
    return school in (None, row[column])


def days(later: str, earlier: str) -> int:
    return (datetime.date.fromisoformat(later) - datetime.date.fromisoformat(earlier)).days


def given(files: Files, direction: str = "in") -> list[dict]:
    out = [
        row
        for row in files.register["Contributions"]
        if (row["Direction"] == "To the partner") == (direction == "out")
    ]
    return [{**row, "cents": cents(row["Value"])} for row in out]


def cents(value: str) -> int | None:
    return round(float(value.replace("$", "").replace(",", "")) * 100) if value else None


def volunteers(files: Files) -> list[dict]:
    names = {row["Name"]: row["Partner"] for row in files.register["Partners"]}
    return [
        {
            **row,
            "Partner": names.get(row["Organisation"], ""),
            "minutes": float(row["Volunteer hours"] or 0) * 60,
        }
        for row in files.table("volunteers_*.csv")
    ]


def work(files: Files, school: str | None) -> list[tuple[str, str]]:
    """(partner, day) of every session held, entry of a volunteer log and gift."""
    seen = [(s["Partner"], s["Day"]) for s in files.sessions if s["held"] == "yes" and here(s, school)]
    seen += [(row["Partner"], row["Date"]) for row in volunteers(files) if here(row, school)]
    seen += [(row["Partner"], row["Date"]) for row in given(files) if here(row, school)]
    return [(partner, day) for partner, day in seen if partner]


def last_day(files: Files, year: int, school: str | None) -> str:
    """The last day known of a place, as the glossary has it."""
    known = [s["Day"] for s in files.sessions if s["held"] and here(s, school)]
    known += [row["Date"] for row in volunteers(files) if here(row, school)]
    for sheet in ("Contributions", "Contacts", "Trainings", "Milestones"):
        known += [row["Date"] for row in files.register[sheet] if here(row, school)]
    return max(day for day in known if year_of(day) == year)


def grouped(rows: list[dict], by: str | None, column: str, codes: dict[str, str] | None, made) -> Table:
    """``made(rows)`` of all rows and of the rows of each value of a column."""
    table = {"whole": made(rows)}
    if by:
        for value in {row[column] for row in rows}:
            table[codes[value] if codes else value] = made([row for row in rows if row[column] == value])
    return table


def number(count: float, n: float) -> Figure:
    return Figure(count, n, count)
