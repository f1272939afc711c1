"""What travels with the rows of a comparison: words, period, edition."""

import pandas as pd

from flows.dressed import period
from flows.reach import kept_in
from flows.sheet import Sheet
from metrics.entry import Entry
from metrics.settings import used as used_settings
from tables import year_name
from tables.compared import Compared
from tables.figure import Figure
from words import mark, tr


def told_as(
    entry: Entry,
    rows: pd.DataFrame,
    looked_at: int,
    told: tuple[Compared, ...],
    shown: Sheet,
    year: int,
    reason: str = "",
    edition: tuple[int, str] = (0, ""),
) -> Figure:
    """The figure of a comparison, a row an activity.

    Args:
        entry: of the catalogue.
        rows: of an indicator frame; looked_at: how many were looked at together.
        told: the same in full; says how alike the groups were.
        reason: why there is no row; "" where there is one.
        edition: number and day of the one it was looked up in.
    """
    known = shown.reach
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
        definition={mark("What it is"): entry.sentence, **entry.definition()},
        by="activity",
        unit_of_count=entry.counted_as or entry.unit_of_count,
        place=shown.name,
        year=year,
        period=period(year, as_of, finished) or tr("school year {year}", year=year_name(year)),
        as_of=as_of,
        settings=used_settings(known.settings, entry.settings),
        evidence="adjusted_unlike" if unlike else entry.evidence,
        comparisons=looked_at,
        edition=edition,
        reason=reason,
    )
