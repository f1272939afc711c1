"""How far each school year is known, noted when it is counted: to find it costs by the upload."""

from collections.abc import Collection, Sequence
from datetime import date, timedelta

from sqlalchemy import Select, bindparam, delete, func, insert, select

from store import derived
from store.bulk import tuples
from store.connect import Tx
from store.schema import BATCHES, COUNTS, COVERAGE, IN_FORCE, PUBLISHED
from tables import HOME_DISTRICT, year_days
from tables.codes import WHOLE
from tables.facts import ANSWERS, ATTENDANCE_MONTHS, ATTENDANCE_TOTALS, CALENDAR, PARTICIPATION

TOLD = (ATTENDANCE_MONTHS.name, ANSWERS.name, PARTICIPATION.name)
"""Tables whose last day that uploads say in full is noted."""

SCHOOL_DAYS = CALENDAR.name
"""Stands for the last day with school."""

OFFERED = "sessions"
"""Stands for the last day on which anything is known of what partners offer."""

EPOCH = date(1970, 1, 1)

Reached = dict[tuple[int, str], str]
"""Last day by school year and table; none where no day of the year is known."""


def _live(tables: Sequence[str]) -> Select:
    """Table, first and last day of what live uploads speak for in full."""
    return (
        select(COVERAGE.c.tbl, COVERAGE.c.first_day, COVERAGE.c.last_day)
        .join_from(COVERAGE, BATCHES, BATCHES.c.id == COVERAGE.c.batch)
        .where(COVERAGE.c.tbl.in_(tables), BATCHES.c.live == 1)
    )


# Made once: to put such queries together costs more than their answers.
_OF_SCHOOL = COVERAGE.c.school.in_((0, bindparam("school")))
_TOLD = _live(TOLD).where(_OF_SCHOOL)
_TOTALS = _live((ATTENDANCE_TOTALS.name,)).where(COVERAGE.c.year == bindparam("year")).limit(1)
_TOTALS_OF_SCHOOL = _TOTALS.where(_OF_SCHOOL)
_AS_OF = select(func.max(IN_FORCE[ATTENDANCE_TOTALS.name].c.as_of)).where(
    IN_FORCE[ATTENDANCE_TOTALS.name].c.year == bindparam("year")
)
_AS_OF_SCHOOL = _AS_OF.where(IN_FORCE[ATTENDANCE_TOTALS.name].c.school == bindparam("school"))
_DAYS = IN_FORCE[CALENDAR.name].c
_LAST = select(func.max(_DAYS.day)).where(
    _DAYS.day >= bindparam("first"), _DAYS.day <= bindparam("last"), _DAYS.units > 0
)
_LAST_OF_SCHOOL = _LAST.where(_DAYS.school == bindparam("school"))
_CELLS = COUNTS["cells"].c
_OFFERED = select(_CELLS.amount).where(
    _CELLS.year == bindparam("year"),
    _CELLS.place == bindparam("place"),
    _CELLS.dimension == WHOLE,
    _CELLS.measure == "partners_known_to",
)
_REACHED = {
    live: select(table.c.year, table.c.tbl, table.c.day)
    for live, table in ((True, COUNTS["reached"]), (False, PUBLISHED["known"]))
}


def note(tx: Tx, year: int) -> None:
    """Note how far a school year is known now, when all that is live is counted in it."""
    first, last = (day.isoformat() for day in year_days(year))
    counted = {tbl: _told(tx, tbl, first, last) for tbl in TOLD}
    counted[ATTENDANCE_MONTHS.name] = counted[ATTENDANCE_MONTHS.name] or _totals_to(tx, year)
    counted[SCHOOL_DAYS] = _last_school_day(tx, first, last)
    counted[OFFERED] = _offered_to(tx, year)
    rows = [(year, HOME_DISTRICT, tbl, day) for tbl, day in counted.items() if day]
    derived.clear(tx, "reached", year=year)
    derived.add_rows(tx, "reached", rows)


def reached(tx: Tx, live: bool) -> Reached:
    """How far each school year is known.

    Args:
        live: as it is counted; else as it is shown to roles without people.
    """
    return {(int(year), str(tbl)): str(day) for year, tbl, day in tuples(tx, _REACHED[live])}


def of_school(tx: Tx, school: int, years: Collection[int]) -> Reached:
    """How far school years are known at one school, as it is counted: found from its own uploads, so that
    those of other schools tell nothing here. It costs by the upload of the school."""
    told: dict[str, list[tuple[str, str]]] = {tbl: [] for tbl in TOLD}
    for tbl, first, last in tuples(tx, _TOLD, {"school": school}):
        told[tbl].append((first, last))
    found: Reached = {}
    for year in years:
        opens, closes = (day.isoformat() for day in year_days(year))
        days = {
            tbl: max(
                (min(last, closes) for first, last in spans if first <= closes and last >= opens), default=""
            )
            for tbl, spans in told.items()
        }
        days[ATTENDANCE_MONTHS.name] = days[ATTENDANCE_MONTHS.name] or _totals_to(tx, year, school)
        days[SCHOOL_DAYS] = _last_school_day(tx, opens, closes, school)
        days[OFFERED] = _offered_to(tx, year, school)
        found |= {(year, tbl): day for tbl, day in days.items() if day}
    return found


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


def _totals_to(tx: Tx, year: int, school: int = 0) -> str:
    """The last day that totals of a year count; "" where there are none, or they tell none."""
    if not with_totals(tx, year, school):
        return ""
    query, told = (_AS_OF_SCHOOL, {"year": year, "school": school}) if school else (_AS_OF, {"year": year})
    return str(tx.connection.scalar(query, told) or "")


def with_totals(tx: Tx, year: int, school: int = 0) -> bool:
    """Whether live uploads sum up attendance of a school year without its days.

    Args:
        school: entity id of a school; 0: of any.
    """
    if school:
        return bool(tuples(tx, _TOTALS_OF_SCHOOL, {"year": year, "school": school}))
    return bool(tuples(tx, _TOTALS, {"year": year}))


def _offered_to(tx: Tx, year: int, place: int = HOME_DISTRICT) -> str:
    """The last day known of what partners offer at a place, as it was counted; "" where none is."""
    days = tx.connection.scalar(_OFFERED, {"year": year, "place": place})
    return "" if days is None else (EPOCH + timedelta(days=int(days))).isoformat()


def _last_school_day(tx: Tx, first: str, last: str, school: int = 0) -> str:
    """The last day with school between two, by the calendars in force; "" without a calendar."""
    told: dict[str, object] = {"first": first, "last": last}
    if school:
        return str(tx.connection.scalar(_LAST_OF_SCHOOL, told | {"school": school}) or "")
    return str(tx.connection.scalar(_LAST, told) or "")
