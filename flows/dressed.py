"""What travels with an indicator frame: words, order, period, who was left out."""

from collections.abc import Sequence

import numpy as np
import pandas as pd
import pyarrow as pa

from flows import labels
from flows.database import store
from flows.reach import OUTCOMES, Reach, kept_in
from flows.sheet import TYPES, Sheet
from metrics import refusals
from metrics.entry import Entry
from metrics.presets import SETS
from metrics.privacy import MASKS
from metrics.settings import changed, used
from metrics.shares import Columns
from store import lookup
from tables import year_name
from tables.codes import WHOLE
from tables.derived import FRAME
from tables.figure import Figure
from words import mark, phrase, phrases, short_day, tr

YEARS = "year"
"""Not a dimension of the catalogue: the total of each school year."""

GUARDS = ("dimension", *MASKS)
"""Columns that are used up before a figure is shown."""

TEXT = pd.StringDtype("pyarrow", na_value=np.nan)
"""``str``, as pandas calls it."""

SHORT = mark("enrolled for too few days, or in Pre-K")
REFUSED = mark("said no to being compared")
ALONE = mark("began so that nobody who did not take part began alike")
NOT_TOLD = mark("not told, or in another grade")
"""Why students are left out."""

TOTALS_OF = {"favourable": "respondents", "change": "students who answered first"}  # not text
"""What the total row counts, by kind, where that is something else than its groups do."""

NOT_RELEASED = mark("Only those who work with the students of a place see this.")
NOTHING = mark("No data for this have been loaded yet.")


def by_year(rows: Columns) -> Columns:
    """Totals of several years as groups; the latest is the whole that they are read against."""
    if not rows:
        return rows
    totals = np.flatnonzero(rows["grp"] == WHOLE)
    totals = totals[np.argsort(rows["year"][totals], kind="stable")]
    found = {name: values[totals] for name, values in rows.items()}
    return found | {"grp": np.array([str(year) for year in found["year"]], dtype=object)}


def dressed(of: Sheet, indicator: Entry, by: str, year: int, rows: Columns) -> Figure:
    """The figure of a frame; what is not put together here is English, for ``flows.figures`` to tell.

    Args:
        of: the sheet it was made from.
        by: as in ``figure``; year: the latest school year in it.
        rows: the frame, one array a column; {}: there is nothing.
    """
    known = of.reach
    named = by or (indicator.band_dimension if len(rows.get("grp", ())) > 1 else "")
    counted = indicator.counted_as or indicator.unit_of_count
    rows = _in_order(of.db, rows, named, counted)
    as_of = known.to.get((year, kept_in(indicator)), "")
    whole = bool(year) and known.finished.get(year, False)
    may = of.live or (indicator.released and by not in (SETS, *indicator.inside))
    nothing = (indicator.lacking or NOTHING) if may else NOT_RELEASED
    numbered = (~np.isnan(rows["value"]) | rows["hidden"]).any()
    return Figure(
        rows=_frame(rows),
        key=indicator.key,
        id=indicator.id,
        title=indicator.title,
        label=indicator.label,
        unit=indicator.unit_for(by),
        direction=indicator.direction,
        question=indicator.question,
        sentence=indicator.sentence,
        definition={
            mark("What it is"): indicator.sentence,
            **indicator.definition(),
            **_counted_from(known, indicator, year),
            **_earlier_rules(known, indicator, rows),
        },
        by=by,
        unit_of_count=counted,
        unit_of_total=TOTALS_OF.get(indicator.kind, ""),
        place=of.name,
        year=year,
        period=_of_years(rows["grp"].tolist(), year, whole) if by == YEARS else period(year, as_of, whole),
        as_of=as_of,
        settings=_settings(of, indicator),
        evidence=indicator.evidence_for(by),
        left_out=(*_left_out(of, indicator, by, year), *_alone(rows)) if of.live and by != YEARS else (),
        comparisons=int(rows["comparisons"].max(initial=0)) if "comparisons" in rows else 0,
        edition=_edition(known, indicator, year),
        reason="" if numbered else (next(filter(None, rows["reason"]), "") or nothing),
    )


def _settings(of: Sheet, indicator: Entry) -> dict[str, str]:
    """The settings that went into a figure; of one that was released, a raised threshold that hid it, too."""
    hid = f"hide_below.{indicator.unit_of_count}"
    raised = not of.live and hid in changed(of.reach.settings) and hid not in indicator.settings
    return used(of.reach.settings, (*indicator.settings, *([hid] if raised else ())))


def _in_order(db: str, rows: Columns, by: str, counted: str) -> Columns:
    """The rows as they are drawn, each with its label, without what guards them."""
    if not rows:
        rows = {name: np.empty(0, dtype=TYPES.get(name, "float64")) for name in ("grp", *FRAME)}
    groups = rows["grp"].tolist()
    named, codes = dict[str, str](), dict[str, str]()
    if by in labels.NAMED:
        with store(db).reading() as tx:
            named, codes = labels.words(tx, by, groups), labels.codes(tx, by, groups)
    told = [labels.label(by, code, named, counted) for code in groups]
    order = labels.order(by, groups, told, rows["value"].tolist(), rows["hidden"].tolist())
    shown = {name: values[order] for name, values in rows.items() if name not in GUARDS}
    shown["label"] = np.array(told, dtype=object)[order]
    shown["grp"] = np.array([codes.get(code, code) for code in groups], dtype=object)[order]
    return shown


def _frame(rows: Columns) -> pd.DataFrame:
    """Columns as a frame; text goes past what pandas would look for in it, half of the cost."""
    return pd.DataFrame(
        {
            name: pd.array(pa.array(values.tolist(), pa.large_string()), dtype=TEXT)
            if values.dtype == object
            else values
            for name, values in rows.items()
        }
    )


def _edition(known: Reach, indicator: Entry, year: int) -> tuple[int, str]:
    """Number and day of the edition on show; 0 and "" where figures are counted live, or there is none."""
    shown = known.editions.get((year, indicator.key))
    return (shown.edition, shown.day) if shown else (0, "")


TOTALS = mark(
    "Daily attendance; of students of whom no day is known, the totals of the year that files tell."
)


EARLIER = mark(
    "Settings were changed since: numbers that were shown before, and that few people moved, may still be of "
    "the rule of then ({told})."
)


def _counted_from(known: Reach, indicator: Entry, year: int) -> dict[str, str]:
    """Of attendance: that it is counted from totals, too."""
    if kept_in(indicator) == lookup.ATTENDANCE and year in known.totals:
        return {mark("Counted from"): TOTALS}
    return {}


def _earlier_rules(known: Reach, indicator: Entry, rows: Columns) -> dict[str, str]:
    """By which rules numbers of earlier editions were made that are shown still."""
    since = [str(day) for day in rows.get("since_day", ()) if day]
    if not since:
        return {}
    told = [
        phrase("{name} = {value}, up to {day}", name=key, value=value, day=day)
        for key, value, day in known.earlier
        if key in indicator.settings and min(since) <= day
    ]
    if not told:
        return {}
    return {mark("Earlier rule"): phrase(EARLIER, told=phrases(*told, by="; "))}


def _of_years(years: Sequence[str], year: int, whole: bool) -> str:
    """The period of a figure by year: all the years in it, whichever was chosen."""
    if not year:
        return ""
    names = [year_name(int(one)) for one in years] or [year_name(year)]
    said = school_years(names[0], names[-1]) if len(names) > 1 else tr("school year {year}", year=names[0])
    return said if whole else tr("{years}; {year} is not finished", years=said, year=year_name(year))


def school_years(first: str, last: str) -> str:
    """A span of school years, each as it is called, in words."""
    return tr("school years {first} to {last}", first=first, last=last)


def period(year: int, as_of: str, whole: bool) -> str:
    """A school year in words; an unfinished one says how far it is known."""
    if not year:
        return ""
    if whole or not as_of:
        return tr("school year {year}", year=year_name(year))
    return tr("school year {year} to {day}", year=year_name(year), day=short_day(as_of))


def _left_out(of: Sheet, indicator: Entry, by: str, year: int) -> tuple[tuple[str, int], ...]:
    """Students of the place who are not in the denominator, for roles that may see people."""
    found = []
    if "counted" in indicator.measures:
        amounts = of.amounts(year, ("students", "counted"))
        found.append((SHORT, amounts.get("students", 0) - amounts.get("counted", 0)))
    if indicator.group == OUTCOMES and indicator.released:
        amounts = of.amounts(year, ("students", indicator.of))
        found.append((NOT_TOLD, amounts.get("students", 0) - amounts.get(indicator.of, 0)))
    if indicator.without_refusers(by):
        refused = of.amounts(year, (indicator.of,), refusals.apart(WHOLE))
        found.append((REFUSED, refused.get(indicator.of, 0)))
    return tuple((why, few) for why, few in found if few)


def _alone(rows: Columns) -> tuple[tuple[str, int], ...]:
    """Students who took part and have nobody beside them."""
    alone = int(np.nansum(rows["alone"])) if "alone" in rows else 0
    return ((ALONE, alone),) if alone else ()
