"""Gaps of two school years beside each other, as the viewer may see each."""

from dataclasses import replace

from flows.dressed import dressed, school_years
from flows.sheet import Sheet
from metrics.catalogue import CATALOGUE
from metrics.entry import Entry
from metrics.gap_change import changes
from tables import year_name
from tables.figure import Figure
from words import mark, tr

BY_GROUP = mark("Gaps are told by group: choose a way of splitting.")
NOT_OVER = mark("The school year is not over yet: gaps are compared between whole years.")


def gap_change(shown: Sheet, indicator: Entry, by: str, year: int) -> Figure:
    """The change of each group's gap since the school year before.

    Args:
        shown: of the place.
        indicator: of kind "years"; ``of`` is the key of the indicator whose gaps they are.
        by: the dimension; "" for none.
        year: the later school year.

    Returns:
        A reason in place of rows where no dimension is named, the year is not over, or nothing is known of
        the year before.
    """
    base = CATALOGUE[indicator.of]
    read = shown.counted if shown.live else shown.released
    if not by:
        return replace(dressed(shown, indicator, by, year, {}), reason=BY_GROUP)
    now, then = (read(base, by, [one]) for one in (year, year - 1))
    if not len(then.get("grp", ())) or not len(now.get("grp", ())):
        before = tr("Nothing is known of {year}, the school year before.", year=year_name(year - 1))
        return replace(dressed(shown, indicator, by, year, {}), reason=before)
    if not shown.reach.finished.get(year):
        return replace(dressed(shown, indicator, by, year, {}), reason=NOT_OVER)
    made = dressed(shown, indicator, by, year, changes(now, then, dict(shown.reach.settings)))
    return replace(made, period=school_years(year_name(year - 1), year_name(year)))
