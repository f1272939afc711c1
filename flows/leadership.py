"""Who leads, plans or presents sessions, of one school."""

from flows.sheet import Sheet
from metrics import leadership
from metrics.shares import Columns
from store import portions
from store.connect import Tx
from tables import year_days
from words import mark

NO_PART = mark(
    "No file tells who leads. A sign-in list with a column “Leadership” (leader, planner, presenter) beside "
    "the student’s number would."
)


def led(tx: Tx, shown: Sheet, by: str, year: int) -> Columns | str:
    """Participants who had a part in a session, of all of the activity; or what file would tell."""
    first, last = (day.isoformat() for day in year_days(year))
    parts = portions.leading(tx, year, (first, last), [shown.place])
    if not len(parts["person"]):
        return NO_PART
    rows = leadership.led(portions.visits(tx, year, (first, last), [shown.place], []), parts)
    return rows if rows["n"][0] else NO_PART
