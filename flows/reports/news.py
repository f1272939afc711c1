"""What can be celebrated of a place: the milestones of the last weeks, for those who work there."""

from datetime import date, timedelta

import pandas as pd

from flows.database import store
from flows.reports.reading import Reading
from flows.viewer import NotAllowed
from metrics.goals import met
from metrics.upkeep import PERSON
from reports import newsletter as written
from store import naming, offered, partnership
from store.columns import Columns
from tables import HOME_DISTRICT, year_days
from tables.report import Celebrated
from words import mark, tr

WEEKS = (1, 2, 4, 8)
"""How far back one may look."""

Days = tuple[str, str]
"""First and last day, ISO, both included."""

NOT_YOURS = mark(
    "The newsletter is written by those who work with the school: others see how many milestones there are, "
    "and not of which day."
)


def celebrated(reading: Reading, weeks: int, today: date) -> tuple[list[Celebrated], Days]:
    """The milestones of the last weeks that are known, in order, and the days they lie between.

    The weeks end with the last day that is known of the school year: of a year that is over, with its end.
    Partners that are one person have no name here.

    Args:
        weeks: how many.
        today: nothing after it is told.

    Raises:
        NotAllowed: the viewer does not work with the students of the place.
    """
    place = reading.viewer.place(reading.school)
    if not reading.viewer.live(place):
        raise NotAllowed(tr(NOT_YOURS))
    shown = reading.figure("milestones", "milestone_type")
    opens, closes = (day.isoformat() for day in year_days(shown.year)) if shown.year else ("", "")
    with store(reading.db).reading() as tx:
        rows = partnership.milestones(tx, (opens, min(closes, today.isoformat())))
        found = list(zip(*(rows[name].tolist() for name in NAMES), strict=True))
        found = [one for one in found if place in (HOME_DISTRICT, one[0])]
        last = max([shown.as_of, *(str(one[3]) for one in found)])
        if not last:
            return [], ("", "")
        first = (date.fromisoformat(last) - timedelta(days=7 * weeks - 1)).isoformat()
        register = offered.partners(tx)
        kinds = dict(zip(register["partner"].tolist(), register["partner_type"].tolist(), strict=True))
        kept = [one for one in found if first <= str(one[3]) <= last]
        named = naming.called(tx, "partner", [int(one[1]) for one in kept])
        goals = met_goals(partnership.goals(tx), opens, closes)
    told = [
        Celebrated(
            str(kind),
            str(day),
            "" if kinds.get(partner) == PERSON else named.get(str(partner), ""),
            str(shared),
            goals.get((school, partner), "") if kind == MET and kinds.get(partner) != PERSON else "",
        )
        for school, partner, kind, day, shared in kept
    ]
    return sorted(told, key=lambda one: (one.day, one.kind, one.partner)), (first, last)


def met_goals(columns: Columns, opens: str, closes: str) -> dict[tuple[int, int], str]:
    """The goal that a partner met at a school in a school year, by school and partner: of those alone that
    met a single one, for a milestone does not say which.

    Args:
        columns: of ``tables.facts.GOALS``.
        opens, closes: first and last day of the school year, ISO.
    """
    rows = pd.DataFrame(columns)
    due = rows["due"].astype(str)
    rows = rows[due.between(opens, closes) & (rows["status"] != "dropped")]
    rows = rows[met(rows).fillna(False).astype(bool)].drop_duplicates(["school", "partner"], keep=False)
    return dict(zip(zip(rows["school"], rows["partner"], strict=True), rows["name"], strict=True))


MET = "goal_met"
"""The kind of a milestone that a goal was met."""

NAMES = ("school", "partner", "milestone_type", "day", "shared")


def newsletter(told: list[Celebrated], days: Days, place: str, lang: str) -> str:
    """The text to copy: what was not made public yet; "" where there is nothing."""
    return written.text([one for one in told if one.shared != "yes"], days, place, lang)


def told_before(told: list[Celebrated], days: Days, place: str, lang: str) -> str:
    """The same of what was made public already, for who wants to tell it again; "" where there is nothing."""
    return written.text([one for one in told if one.shared == "yes"], days, place, lang)
