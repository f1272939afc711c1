"""Who stayed to the end of a term, of one school."""

from flows.sheet import Sheet
from metrics import within_term
from metrics.shares import Columns
from store import portions
from store.connect import Tx
from tables import year_days
from words import mark

NO_TERM = mark(
    "No sign-in sheet tells a term of four weeks or more: it needs a mark for each student registered and "
    "each session held."
)


def stayed(tx: Tx, shown: Sheet, by: str, year: int) -> Columns | str:
    """Of those registered in the first two held weeks those who came in the last two; or why not."""
    first, last = (day.isoformat() for day in year_days(year))
    rows = within_term.stayed(portions.visits(tx, year, (first, last), [shown.place], []))
    return rows if rows["n"][0] else NO_TERM
