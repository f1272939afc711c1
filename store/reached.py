"""How far each school year is known, noted when it is counted: to find it costs by the upload."""

from collections.abc import Collection

from sqlalchemy import delete, func, insert, select

from store import derived
from store.connect import Tx
from store.schema import BATCHES, COUNTS, COVERAGE, IN_FORCE, PUBLISHED
from tables import HOME_DISTRICT, year_days
from tables.facts import ANSWERS, ATTENDANCE_MONTHS, ATTENDANCE_TOTALS, CALENDAR, PARTICIPATION

TOLD = (ATTENDANCE_MONTHS.name, ANSWERS.name, PARTICIPATION.name)
"""Tables whose last day that uploads say in full is noted."""

SCHOOL_DAYS = CALENDAR.name
"""Stands for the last day with school."""

Reached = dict[tuple[int, str], str]
"""Last day by school year and table; none where no day of the year is known."""


def note(tx: Tx, year: int) -> None:
    """Note how far a school year is known now, when all that is live is counted in it."""
    first, last = (day.isoformat() for day in year_days(year))
    counted = {tbl: _told(tx, tbl, first, last) for tbl in TOLD}
    counted[ATTENDANCE_MONTHS.name] = counted[ATTENDANCE_MONTHS.name] or _totals_to(tx, year)
    counted[SCHOOL_DAYS] = _last_school_day(tx, first, last)
    rows = [(year, HOME_DISTRICT, tbl, day) for tbl, day in counted.items() if day]
    derived.clear(tx, "reached", year=year)
    derived.add_rows(tx, "reached", rows)


def reached(tx: Tx, live: bool) -> Reached:
    """How far each school year is known.

    Args:
        live: as it is counted; else as it is shown to roles without people.
    """
    table = COUNTS["reached"] if live else PUBLISHED["known"]
    query = select(table.c.year, table.c.tbl, table.c.day)
    return {(int(year), str(tbl)): str(day) for year, tbl, day in tx.connection.execute(query)}


def show(tx: Tx, year: int, names: Collection[str]) -> None:
    """Note that what is shown of some tables in a year is known as far as it is counted."""
    known, counted = PUBLISHED["known"], COUNTS["reached"]
    tx.connection.execute(delete(known).where(known.c.year == year, known.c.tbl.in_(list(names))))
    found = select(counted.c.year, counted.c.tbl, counted.c.day)
    found = found.where(counted.c.year == year, counted.c.tbl.in_(list(names)))
    tx.connection.execute(insert(known).from_select(["year", "tbl", "day"], found))


def _told(tx: Tx, tbl: str, first: str, last: str) -> str:
    """The last day between two that live batches say in full of a table; "" where there is none."""
    query = (
        select(COVERAGE.c.last_day)
        .join_from(COVERAGE, BATCHES, BATCHES.c.id == COVERAGE.c.batch)
        .where(COVERAGE.c.tbl == tbl, COVERAGE.c.first_day <= last, BATCHES.c.live == 1)
        .limit(1)
    )
    if tx.connection.scalar(query.where(COVERAGE.c.last_day > last)) is not None:
        return last
    within = query.where(COVERAGE.c.last_day >= first, COVERAGE.c.last_day <= last)
    return str(tx.connection.scalar(within.order_by(COVERAGE.c.last_day.desc())) or "")


def _totals_to(tx: Tx, year: int) -> str:
    """The last day that totals of a year count; "" where there are none, or they tell none."""
    if not with_totals(tx, year):
        return ""
    totals = IN_FORCE[ATTENDANCE_TOTALS.name]
    return str(tx.connection.scalar(select(func.max(totals.c.as_of)).where(totals.c.year == year)) or "")


def with_totals(tx: Tx, year: int) -> bool:
    """Whether live uploads sum up attendance of a school year without its days."""
    query = (
        select(COVERAGE.c.batch)
        .join_from(COVERAGE, BATCHES, BATCHES.c.id == COVERAGE.c.batch)
        .where(COVERAGE.c.tbl == ATTENDANCE_TOTALS.name, COVERAGE.c.year == year, BATCHES.c.live == 1)
    )
    return tx.connection.scalar(query.limit(1)) is not None


def _last_school_day(tx: Tx, first: str, last: str) -> str:
    """The last day with school between two, by the calendars in force; "" without a calendar."""
    calendar = IN_FORCE["calendar"]
    within = (calendar.c.day >= first, calendar.c.day <= last, calendar.c.units > 0)
    return str(tx.connection.scalar(select(func.max(calendar.c.day)).where(*within)) or "")
