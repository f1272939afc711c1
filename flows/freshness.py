"""How old what is known of a place is, as far as it is shown to whoever looks."""

from dataclasses import replace
from datetime import date

import numpy as np

from flows.dressed import dressed
from flows.sheet import Sheet
from metrics.entry import Entry
from metrics.freshness import ages, each, lowest
from store import lookup, reached
from tables import year_days, year_name
from tables.facts import PARTICIPATION
from tables.figure import Figure
from words import short_day, tr

KNOWN_BY = {
    "attendance": lookup.ATTENDANCE,
    "sessions": PARTICIPATION.name,
    "offers": reached.OFFERED,
    "surveys": lookup.SURVEYS,
}
"""The table whose last day tells how far a kind of data is known."""


def freshness(shown: Sheet, indicator: Entry, by: str, year: int, today: date | None = None) -> Figure:
    """Days since the newest event of each kind of data, or how well they keep up with what is expected.

    Args:
        shown: of the place.
        indicator: "freshness" or "newest_day".
        by: "data_kind"; "" for the total alone.
        year: school year; one that is over is looked at from its last school day.
        today: None: this day.
    """
    known = shown.reach
    closing = known.to.get((year, reached.SCHOOL_DAYS), "")
    end = date.fromisoformat(closing) if closing else year_days(year)[1] if year else date.max
    as_of = min(today or date.today(), end)
    days = ages({kind: known.to.get((year, table), "") for kind, table in KNOWN_BY.items()}, as_of)
    nothing = dressed(shown, indicator, by, year, {})
    if not days:
        return nothing
    rows = lowest(days, known.settings) if indicator.key == "freshness" else each(days)
    kept = len(rows["n"]) if by else 1
    rows = {name: values[:kept] for name, values in rows.items()}
    rows |= {"year": np.full(kept, year), "place": np.full(kept, shown.place)}
    rows |= {"status": np.full(kept, "", dtype=object), "hidden": np.zeros(kept, dtype=bool)}
    made = dressed(shown, indicator, by, year, rows)
    period = tr("school year {year}, as of {day}", year=year_name(year), day=short_day(as_of.isoformat()))
    return replace(made, left_out=(), as_of=as_of.isoformat(), period=period)
