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
        days = reached.reached(tx, viewer.sees_people)
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
    return sorted({year for school in viewer.schools for year in derived.years_with(tx, school, COUNTED)})


def _last(days: reached.Reached, tbl: str, years: list[int]) -> str:
    """The last day known of a table, in years to choose from or before."""
    return max(
        (day for (year, of), day in days.items() if of == tbl and year <= max(years, default=0)), default=""
    )


def version(db: str) -> int:
    """The data version; -1 where there is no database yet."""
    try:
        opened = store(db)
    except NoDatabase:
        return -1
    with opened.reading() as tx:
        return derived.version(tx)


def years(tx: Tx) -> list[int]:
    """School years to choose from, in order: those with students or answers.

    A calendar that runs into July has rows, but nobody, in the year after; nothing would be shown of it.
    Where nobody is counted at all, all years with rows.
    """
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
