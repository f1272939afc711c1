"""Each activity's participants beside similar students.

Of a school they are counted live, for those who may see people; of the district they are looked up in the
edition on show.
"""

from dataclasses import dataclass

import pandas as pd

from flows.database import store
from flows.reach import kept_in
from flows.sheet import Sheet, sheet_for
from flows.similar import compared, district, people
from flows.viewer import Viewer
from metrics.entries_compared import ADJUSTED_ABSENCE
from metrics.settings import number
from tables import HOME_DISTRICT, year_name
from tables.compared import Compared
from tables.figure import Figure

NOT_LIVE = "Comparisons of one school are made for those who work with its students. See the district’s."
NOT_YET = (
    "Comparisons of the district are published once a school year is over, with the first edition after that."
)
NO_YEAR_BEFORE = "Attendance of the school year before is needed, to know who is similar."


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
        return Beside(_figure(pd.DataFrame(), 0, (), shown, chosen, reason=NOT_LIVE))
    with store(db).reading() as tx:
        there = people.of_school(tx, shown.place, chosen, dict(shown.reach.settings))
        if there is None:
            return Beside(_figure(pd.DataFrame(), 0, (), shown, chosen, reason=NO_YEAR_BEFORE))
        least = int(number(shown.reach.settings, "effect_from"))
        found = compared.compared(tx, there, people.came(tx, shown.place, chosen), least)
    told = tuple(one.told for one in found)
    return Beside(_figure(*compared.rows(found), told, shown, chosen), told)


def _published(shown: Sheet, year: int) -> Beside:
    """The district's, as the edition on show has it."""
    with store(shown.db).reading() as tx:
        found = district.on_show(tx, year, shown.live)
    if found is None or found.rows.empty:
        return Beside(_figure(pd.DataFrame(), 0, (), shown, year, reason=NOT_YET))
    figure = _figure(found.rows, found.looked_at, found.compared, shown, year, edition=found.edition)
    return Beside(figure, found.compared)


def _figure(
    rows: pd.DataFrame,
    looked_at: int,
    told: tuple[Compared, ...],
    shown: Sheet,
    year: int,
    reason: str = "",
    edition: tuple[int, str] = (0, ""),
) -> Figure:
    entry, known = ADJUSTED_ABSENCE, shown.reach
    unlike = any(one.evidence not in ("", entry.evidence) for one in told)
    as_of = known.to.get((year, kept_in(entry)), "")
    finished = known.finished.get(year, False)
    return Figure(
        rows=rows,
        key=entry.key,
        id=entry.id,
        title=entry.title,
        label=entry.label,
        unit=entry.unit,
        direction=entry.direction,
        question=entry.question,
        sentence=entry.sentence,
        definition={"What it is": entry.sentence, **entry.definition()},
        by="activity",
        unit_of_count=entry.counted_as,
        place=shown.name,
        year=year,
        period=f"school year {year_name(year)}" + ("" if finished or not as_of else f" to {as_of}"),
        as_of=as_of,
        settings={name: str(known.settings[name]) for name in entry.settings},
        evidence="adjusted_unlike" if unlike else entry.evidence,
        comparisons=looked_at,
        edition=edition,
        reason=reason,
    )
