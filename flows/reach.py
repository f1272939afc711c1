"""How far what is counted of a place reaches, and the thresholds: the same for every figure of one data
version."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from flows import choices, rules
from flows.benchmarks.beside import Spoken, spoken
from flows.database import store
from metrics.entry import Entry
from store import editions, lookup, reached
from store.connect import Tx
from store.editions import Shown
from tables import HOME_DISTRICT
from tables.facts import PARTICIPATION

PARTNERS = "Partners"  # not text
"""The part of the catalogue about partnerships: known as far as what partners offer is."""


OUTCOMES = "Outcomes"  # not text
"""The part of the catalogue about what became of students: files tell it of a year, to no day."""

NO_DAY = "outcomes"
"""Stands for what is known to no day."""


@dataclass(frozen=True)
class Reach:
    """How far figures of a place reach, as they are shown live or as they were released.

    Attributes:
        years: school years to choose from, in order.
        settings: thresholds, with their defaults: those in use, or those of what was released.
        to: last day known within a school year (ISO), by year and table; none where no day is.
        finished: whether attendance is known to the last school day of a year; true where there is no
            calendar.
        totals: school years of which some attendance is known from totals alone.
        published: what published tables speak of.
        editions: the editions on show, by school year and indicator; none where figures are counted live.
        earlier: settings of earlier editions (``flows.rules.earlier``); none where figures are counted live.
    """

    years: tuple[int, ...]
    settings: Mapping[str, object]
    to: Mapping[tuple[int, str], str]
    finished: Mapping[int, bool]
    totals: frozenset[int] = frozenset()
    published: tuple[Spoken, ...] = ()
    editions: Mapping[tuple[int, str], Shown] = field(default_factory=dict)
    earlier: tuple[tuple[str, str, str], ...] = ()


def reach(db: str, place: int, live: bool) -> Reach:
    """How far figures of a place reach now.

    Args:
        place: entity id of a school or of the district.
        live: for figures that are counted live; else for those that were released, which are of one day
            for all places.
    """
    with store(db).reading() as tx:
        school = place if live and place != HOME_DISTRICT else 0
        years = tuple(choices.years(tx, school))
        days = reached.of_school(tx, school, years) if school else reached.reached(tx, live)
        finished = {year: _finished(days, year) for year in years}
        return Reach(
            years,
            rules.in_use(tx) if live else rules.on_show(tx),
            days,
            finished,
            totals=frozenset(year for year in years if reached.with_totals(tx, year, school)),
            published=spoken(tx),
            editions={} if live else editions.on_show(tx),
            earlier=() if live else rules.earlier(tx),
        )


def is_over(tx: Tx, year: int) -> bool:
    """Whether attendance is known to the last school day of a year, of which a calendar speaks."""
    days = reached.reached(tx, True)
    return bool(days.get((year, reached.SCHOOL_DAYS))) and _finished(days, year)


VISITS = {
    *("reached", "visits_expected", "students_expected", "early", "led", "work_based", "of_hours"),
    *("households_told", "families_helped", "served_others"),
}
"""Measures that are counted of sign-in sheets: an indicator with one of them is known as far as these are."""


def kept_in(indicator: Entry) -> str:
    """The table whose last day is the last counted: of answers, of what was offered, of sign-in sheets, else
    attendance."""
    if indicator.group == OUTCOMES:
        return NO_DAY
    if indicator.group == "Surveys":
        return lookup.SURVEYS
    if indicator.of_offers or indicator.group == PARTNERS:
        return reached.OFFERED
    return PARTICIPATION.name if VISITS & set(indicator.measures) else lookup.ATTENDANCE


def _finished(days: reached.Reached, year: int) -> bool:
    closing = days.get((year, reached.SCHOOL_DAYS), "")
    return days.get((year, lookup.ATTENDANCE), "") >= closing
