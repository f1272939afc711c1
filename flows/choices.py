"""What a viewer can choose from: schools, years; and how fresh the data are."""

from dataclasses import dataclass

from flows.database import NoDatabase, store
from flows.viewer import Viewer
from store import derived, lookup, naming, reached, school_list
from store.connect import Tx
from tables import HOME_DISTRICT

COUNTED = ("students", "valid")
"""Measures of which one at least is counted of a place where anybody is: students, or answers."""


@dataclass(frozen=True)
class Fresh:
    """How far the data reach.

    Attributes:
        version: data version; part of every cache key.
        schools: name of each school by entity id, in the order of the names.
        years: school years to choose from, latest first.
        district: name of the district; "" if the register has not told it.
        attendance_to, surveys_to: last day known, ISO; "" if none.
    """

    version: int
    schools: dict[int, str]
    years: list[int]
    district: str
    attendance_to: str
    surveys_to: str

    @property
    def empty(self) -> bool:
        """Whether nothing has been loaded that could be counted."""
        return not self.years


NOTHING = Fresh(0, {}, [], "", "", "")


def fresh(db: str, viewer: Viewer) -> Fresh:
    """What there is to look at, within what the viewer may see; nothing where there is no database yet."""
    try:
        opened = store(db)
    except NoDatabase:
        return NOTHING
    with opened.reading() as tx:
        listed = sorted(_years_of(tx, viewer), reverse=True)
        schools = {key: name for key, name in school_list.names(tx).items() if viewer.within(key)}
        days = _known(tx, viewer, listed)
        return Fresh(
            version=derived.version(tx),
            schools=schools,
            years=listed,
            district=naming.district_name(tx),
            attendance_to=_last(days, lookup.ATTENDANCE, listed),
            surveys_to=_last(days, lookup.SURVEYS, listed),
        )


def _years_of(tx: Tx, viewer: Viewer) -> list[int]:
    """School years to choose from: of who sees people of some schools, those of these schools alone."""
    if not (viewer.sees_people and viewer.schools):
        return years(tx)
    return sorted({year for school in viewer.schools for year in years(tx, school)})


def _known(tx: Tx, viewer: Viewer, listed: list[int]) -> reached.Reached:
    """How far the years are known: to who sees people of some schools, by the uploads of these alone."""
    if not (viewer.sees_people and viewer.schools):
        return reached.reached(tx, viewer.sees_people)
    found: reached.Reached = {}
    for school in viewer.schools:
        for name, day in reached.of_school(tx, school, listed).items():
            found[name] = max(day, found.get(name, ""))
    return found


def _last(days: reached.Reached, tbl: str, years: list[int]) -> str:
    """The last day known of a table, in years to choose from or before."""
    return max(
        (day for (year, of), day in days.items() if of == tbl and year <= max(years, default=0)), default=""
    )


def school_codes(db: str) -> dict[str, str]:
    """Name of each school by its code, as files have it."""
    with store(db).reading() as tx:
        named = school_list.names(tx)
        return {code: named[key] for key, code in lookup.codes(tx, "school").items() if key in named}


def version(db: str) -> int:
    """The data version; -1 where there is no database yet."""
    try:
        opened = store(db)
    except NoDatabase:
        return -1
    with opened.reading() as tx:
        return derived.version(tx)


def years(tx: Tx, school: int = 0) -> list[int]:
    """School years to choose from, in order: those with students or answers.

    Args:
        school: entity id of the school they are of; 0: of any.

    A calendar that runs into July has rows, but nobody, in the year after; nothing would be shown of it.
    Where nobody is counted in any school, all years with rows.
    """
    if school:
        return derived.years_with(tx, school, COUNTED)
    return derived.years_with(tx, HOME_DISTRICT, COUNTED) or lookup.counted_years(tx)


def school_named(db: str, text: str) -> tuple[int, list[str]]:
    """Entity id of a school by its code or name (0: none of the kind), and how the known ones are called."""
    with store(db).reading() as tx:
        codes = lookup.codes(tx, "school")
        names = lookup.school_names(tx)
    for entity, code in codes.items():
        if text in (code, names.get(entity)):
            return entity, []
    return 0, [f"{code} ({names[entity]})" if entity in names else code for entity, code in codes.items()]
