"""Each activity's participants beside similar students.

Of a school they are counted live, for those who may see people; of the district they are looked up in the
edition on show.
"""

from dataclasses import dataclass

import pandas as pd

from flows.database import store
from flows.sheet import Sheet, sheet_for
from flows.similar import compared, district, people
from flows.similar.dressed import told_as
from flows.viewer import Viewer
from metrics.entries_compared import ADJUSTED_ABSENCE
from metrics.settings import number
from tables import HOME_DISTRICT
from tables.compared import Compared
from tables.figure import Figure
from words import mark

NOT_LIVE = mark(
    "Comparisons of one school are made for those who work with its students. See the district's."
)
NOT_YET = mark(
    "Comparisons of the district are published once a school year is over, with the first edition after that."
)
NO_YEAR_BEFORE = mark("Attendance of the school year before is needed, to know who is similar.")


@dataclass(frozen=True, eq=False)
class Beside:
    """The comparisons of one place and school year; equal to itself alone, as figures are.

    Attributes:
        figure: a row an activity: ``n`` matched students (of the district in tens), ``value`` the difference
            in the share of school time missed (-1 to 1), its interval, ``detectable``; status
            "cannot_tell" where it may be none.
        compared: the same in full, in the order of the rows; of the district without what would be telling.
    """

    figure: Figure
    compared: tuple[Compared, ...] = ()


def beside(db: str, viewer: Viewer, *, school: int = 0, year: int = 0, of: Sheet | None = None) -> Beside:
    """Compare the participants of each activity with similar students.

    Args:
        school: entity id of a school; 0 for the viewer's own, else the district.
        year: school year; 0 for the latest.
        of: as for ``flows.sheet.sheet_for``.

    Returns:
        A figure with a reason in place of rows where the viewer sees no people of the school, nothing of the
        district is published, or nothing is known of the year before.

    Raises:
        NotAllowed: the viewer may not see this school.
    """
    shown = sheet_for(db, viewer, school, of)
    chosen = year or max(shown.reach.years, default=0)
    if shown.place == HOME_DISTRICT:
        return _published(shown, chosen)
    if not shown.live:
        return _without(shown, chosen, NOT_LIVE)
    with store(db).reading() as tx:
        there = people.of_school(tx, shown.place, chosen, dict(shown.reach.settings))
        if there is None:
            return _without(shown, chosen, NO_YEAR_BEFORE)
        least = int(number(shown.reach.settings, "effect_from"))
        found = compared.compared(tx, there, people.came(tx, shown.place, chosen), least)
    told = tuple(one.told for one in found)
    return Beside(told_as(ADJUSTED_ABSENCE, *compared.rows(found), told, shown, chosen), told)


def _published(shown: Sheet, year: int) -> Beside:
    """The district's, as the edition on show has it."""
    with store(shown.db).reading() as tx:
        found = district.on_show(tx, year, shown.live)
    if found is None or found.rows.empty:
        return _without(shown, year, NOT_YET)
    told = (found.rows, found.looked_at, found.compared, shown, year)
    figure = told_as(ADJUSTED_ABSENCE, *told, edition=found.edition)
    return Beside(figure, found.compared)


def _without(shown: Sheet, year: int, reason: str) -> Beside:
    """No comparison, and why."""
    return Beside(told_as(ADJUSTED_ABSENCE, pd.DataFrame(), 0, (), shown, year, reason=reason))
