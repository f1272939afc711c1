"""One indicator for one viewer: the only way a number leaves the house."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

import pandas as pd

from flows import labels, over_years
from flows.benchmarks.beside import beside
from flows.database import store
from flows.family import FLAGGED, family
from flows.over_years import Breaks
from flows.reach import Reach, reach_of
from flows.viewer import NotAllowed, Viewer
from metrics.catalogue import CATALOGUE, Entry, entry
from metrics.indicators import cells_wanted, frame
from metrics.settings import SETTINGS
from store import derived, lookup, reached
from store.connect import Tx
from tables import HOME_DISTRICT, year_name
from tables.codes import GROUP_DIMENSIONS
from tables.derived import FRAME
from tables.facts import PARTICIPATION
from tables.figure import Figure

YEARS = "year"
"""Not a dimension of the catalogue: the total of each school year."""

NOTHING = "No data for this have been loaded yet."


class BadSplit(Exception):
    """An indicator was asked for by a dimension it is not declared for; the message lists those it is."""


def figure(
    db: str,
    key: str,
    viewer: Viewer,
    *,
    by: str = "",
    school: int = 0,
    year: int = 0,
    reach: Reach | None = None,
) -> Figure:
    """One indicator frame with all that travels with it.

    Args:
        db: address of the database.
        key: key or id of the catalogue.
        viewer: who looks; decides whether it is counted live or looked up in the release.
        by: dimension of the catalogue, "year" for every school year, "" for the total alone.
        school: entity id of a school; 0 for the viewer's own, else the district.
        year: school year; 0 for the latest.
        reach: as read before for this data version, live or not as ``viewer`` sees the place; None: read now.

    Raises:
        KeyError: no such indicator.
        BadSplit: not declared for this dimension.
        NotAllowed: the viewer may not see this school.
    """
    indicator = entry(key)
    declared_all = (*indicator.dimensions, *([YEARS] if _total(indicator) is not None else []))
    if by and by not in declared_all:
        declared = ", ".join(declared_all)
        raise BadSplit(f'"{indicator.key}" is not split by "{by}". It can be split by: {declared}.')
    place = place_of(viewer, school)
    if not viewer.within(place):
        raise NotAllowed("You may see your own schools, and the district as a whole.")
    with store(db).reading() as tx:
        known = reach or reach_of(tx, viewer.live(place))
        chosen = year or max(known.years, default=0)
        span = [chosen]
        if by == YEARS:
            # Part of a year beside whole years would read as a change; alone it is all there is.
            span = [one for one in known.years if known.finished[one]] or span
        look = _live if viewer.live(place) else _looked_up
        rows, breaks = look(tx, indicator, by, place, span, known.settings)
        shown = _figure(tx, indicator, by, place, chosen, rows, viewer, known)
        published = beside(tx, known.published, indicator.key, by, place, chosen, shown.rows)
        return replace(shown, left_out=(*shown.left_out, *breaks), published=published)


def place_of(viewer: Viewer, school: int) -> int:
    """The place a figure is of: the school asked for, else the viewer's own, else the district."""
    return school or viewer.own or HOME_DISTRICT


def _live(
    tx: Tx, indicator: Entry, by: str, place: int, years: list[int], settings: Mapping[str, object]
) -> tuple[pd.DataFrame, Breaks]:
    """The rows as they are counted now, and what breaks their comparison."""
    dimension = _total(indicator) or "" if by == YEARS else by
    flagged = by in GROUP_DIMENSIONS and indicator.key in FLAGGED
    wanted = ["whole", *GROUP_DIMENSIONS] if flagged else list(cells_wanted(indicator, dimension))
    cells = derived.read(tx, "cells", year=years, place=place, dimension=wanted)
    if flagged:
        return family(cells, settings, indicator.key, by), ()
    told: Breaks = ()
    if by == YEARS and indicator.kind == "favourable":
        cells, told = over_years.compared(tx, cells)
    rows = frame(indicator, cells, dimension, settings)
    rows = rows.drop(columns=[name for name in rows.columns if name.startswith(("mask_", "answers_"))])
    return (_by_year(rows) if by == YEARS else rows), told


def _looked_up(
    tx: Tx, indicator: Entry, by: str, place: int, years: list[int], _: Mapping[str, object]
) -> tuple[pd.DataFrame, Breaks]:
    """The rows as they were released, and what breaks their comparison."""
    dimension = (_total(indicator) if by == YEARS else by) or "whole"
    where = {"year": years, "place": place, "indicator": indicator.key}
    stored = derived.read(tx, "released", **where, dimension=dimension)
    stored = stored.sort_values(["year", "position"])
    numbers = pd.DataFrame([labels.row(text) for text in stored["frame"]], index=stored.index)
    rows = pd.concat([stored[["year", "place", "grp"]], numbers], axis=1).reset_index(drop=True)
    told: Breaks = ()
    if by == YEARS and indicator.kind == "favourable":
        rows, told = over_years.compared_released(tx, rows, where)
    return (_by_year(rows) if by == YEARS else rows), told


def _total(indicator: Entry) -> str | None:
    """The split whose total row is the indicator's one number; None where it has none.

    The total of bands is all of all: what the number of everybody is stands in another split.
    """
    if not indicator.bands:
        return ""
    return next((name for name in indicator.dimensions if name != indicator.band_dimension), None)


def _by_year(rows: pd.DataFrame) -> pd.DataFrame:
    """Totals of several years as groups; the latest is the whole that they are read against."""
    if rows.empty:
        return rows
    totals = rows[rows["grp"] == "whole"].sort_values("year")
    return totals.assign(grp=totals["year"].astype("str"))


def _figure(
    tx: Tx,
    indicator: Entry,
    by: str,
    place: int,
    year: int,
    rows: pd.DataFrame,
    viewer: Viewer,
    known: Reach,
) -> Figure:
    for name in ("grp", *FRAME):
        if name not in rows:
            rows = rows.assign(**{name: pd.Series(dtype="object")})
    named = by or (indicator.band_dimension if len(rows) > 1 else "")
    counted = indicator.counted_as or indicator.unit_of_count
    rows = labels.ordered(rows, named, labels.words(tx, named), counted).reset_index(drop=True)
    as_of = known.to.get((year, _kept(indicator)), "")
    whole = bool(year) and known.finished.get(year, False)
    numbered = rows["value"].notna() | rows["hidden"].fillna(False).astype(bool)
    return Figure(
        rows=rows,
        key=indicator.key,
        id=indicator.id,
        title=indicator.title,
        label=indicator.label,
        unit=indicator.unit_for(by),
        direction=indicator.direction,
        question=indicator.question,
        sentence=indicator.sentence,
        definition={
            "What it is": indicator.sentence,
            **indicator.definition(),
            **_counted_from(tx, indicator, year),
        },
        by=by,
        unit_of_count=counted,
        unit_of_total="respondents" if indicator.kind == "favourable" else "",
        place=labels.place(tx, place),
        year=year,
        period=_of_years(rows, year, whole) if by == YEARS else _period(year, as_of, whole),
        as_of=as_of,
        settings={name: str(known.settings[name]) for name in indicator.settings},
        evidence=indicator.evidence_for(by),
        left_out=_left_out(tx, indicator, place, year) if viewer.live(place) and by != YEARS else (),
        comparisons=int(rows["comparisons"].fillna(0).max()) if "comparisons" in rows and len(rows) else 0,
        reason="" if numbered.any() else (_reason(rows) or NOTHING),
    )


def _kept(indicator: Entry) -> str:
    """The table whose last day is the last counted: of answers, of sign-in sheets, else attendance."""
    if indicator.unit_of_count == "answers":
        return lookup.SURVEYS
    return PARTICIPATION.name if "reached" in indicator.measures else lookup.ATTENDANCE


TOTALS = "Daily attendance; of students of whom no day is known, the totals of the year that files tell."


def _counted_from(tx: Tx, indicator: Entry, year: int) -> dict[str, str]:
    """Of attendance: that it is counted from totals, too."""
    if _kept(indicator) == lookup.ATTENDANCE and year and reached.with_totals(tx, year):
        return {"Counted from": TOTALS}
    return {}


def _of_years(rows: pd.DataFrame, year: int, whole: bool) -> str:
    """The period of a figure by year: all the years in it, whichever was chosen."""
    if not year:
        return ""
    names = [year_name(int(one)) for one in rows["grp"]] or [year_name(year)]
    said = f"school years {names[0]} to {names[-1]}" if len(names) > 1 else f"school year {names[0]}"
    return said if whole else f"{said}; {year_name(year)} is not finished"


def _period(year: int, as_of: str, whole: bool) -> str:
    """The period in words; an unfinished year says how far it is known."""
    if not year:
        return ""
    if whole:
        return f"school year {year_name(year)}"
    return f"school year {year_name(year)}" + (f" to {as_of}" if as_of else "")


def _reason(rows: pd.DataFrame) -> str:
    told = rows["reason"].dropna().astype("str")
    told = told[told != ""]
    return str(told.iloc[0]) if len(told) else ""


def _left_out(tx: Tx, indicator: Entry, place: int, year: int) -> tuple[tuple[str, int], ...]:
    """Students of the place who are not in the denominator, for roles that may see people."""
    if "counted" not in indicator.measures:
        return ()
    cells = derived.read(tx, "cells", year=year, place=place, dimension="whole")
    amounts = dict(zip(cells["measure"], cells["amount"], strict=True))
    few = int(amounts.get("students", 0) - amounts.get("counted", 0))
    return (("enrolled for too few days, or in Pre-K", few),) if few else ()


def catalogue() -> list[Entry]:
    """Every indicator with all the catalogue says of it, in its order."""
    return list(CATALOGUE.values())


@cache
def settings_in_words() -> pd.DataFrame:
    """The thresholds as a table for people: setting, value, unit, what it governs, source."""
    return pd.DataFrame(
        {
            "Setting": [item.key for item in SETTINGS.values()],
            "Value": [item.default for item in SETTINGS.values()],
            "Unit": [item.unit or "none" for item in SETTINGS.values()],
            "Governs": [item.applies_to for item in SETTINGS.values()],
            "Source": [item.source for item in SETTINGS.values()],
        }
    )
