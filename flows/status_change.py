"""Chronic absence this year and the year before together, each as the viewer may see it."""

from collections.abc import Mapping
from dataclasses import replace

from flows.dressed import school_years
from metrics.entries_over_years import STATUS_CHANGE
from metrics.status_change import status_change
from tables import year_name
from tables.figure import Figure
from words import mark, tr

BY = mark("Level and change are told by school or by group: choose a way of splitting.")
NOT_OVER = mark("The school year is not over yet: whole years are held against each other.")


def beside_last_year(
    *, by: str, now: Figure, then: Figure, over: bool, settings: Mapping[str, object]
) -> Figure:
    """The figure of level and change.

    Args:
        by: the split; "" for none.
        now, then: chronic absence by the split, as this viewer may see it, in two school years.
        over: whether the later one is over.
        settings: thresholds.

    Returns:
        A reason in place of rows where no split is named, the year is not over, or nothing is known of the
        year before.
    """
    entry = STATUS_CHANGE
    made = replace(
        now,
        key=entry.key,
        id=entry.id,
        title=entry.title,
        label=entry.label,
        unit=entry.unit,
        direction=entry.direction,
        question=entry.question,
        sentence=entry.sentence,
        definition={mark("What it is"): entry.sentence, **entry.definition()},
        evidence=entry.evidence,
        left_out=(),
        published=(),
        comparisons=0,
        period=school_years(year_name(now.year - 1), year_name(now.year)),
    )
    before = tr("Nothing is known of {year}, the school year before.", year=year_name(now.year - 1))
    reason = BY if not by else now.reason or (before if then.reason or then.rows.empty else "")
    if not reason and not over:
        reason = NOT_OVER
    if reason:
        return replace(made, rows=now.rows.iloc[:0], reason=reason)
    rows = status_change(now.rows, then.rows, settings)
    if "since_day" in now.rows:
        rows = rows.assign(
            since_day=rows["grp"].map(dict(zip(now.rows["grp"], now.rows["since_day"], strict=True)))
        )
    nothing = bool((rows["value"].isna() & ~rows["hidden"]).all())
    reason = before if nothing else ""
    return replace(made, rows=rows, comparisons=int(rows["comparisons"].max()), reason=reason)
