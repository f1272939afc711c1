"""Schools side by side, for those who see the whole district: each as the viewer may see it alone."""

import json
from dataclasses import replace
from itertools import chain

import numpy as np

from flows.database import store
from flows.dressed import dressed
from flows.sheet import TYPES, Sheet, sheet_for
from flows.viewer import Viewer
from metrics.between_schools import beside_limits, hours_a_student, with_need
from metrics.catalogue import CATALOGUE
from metrics.entries_schools import HOURS_BY_NEED
from metrics.entry import Entry
from metrics.indicators import frames
from metrics.keys import chosen
from metrics.shares import Columns
from metrics.wide import wide
from store import derived, editions, school_list
from store.connect import Tx
from tables import HOME_DISTRICT
from tables.codes import WHOLE
from tables.figure import Figure
from words import mark

SCHOOL = "school"
"""Not a dimension of the catalogue: the total of each school of the district."""

SOME_SCHOOLS = mark("Schools stand side by side for those who see the whole district.")
NO_NEED = mark("family income is not told")

NEED = "low_income"


def comparable(indicator: Entry) -> bool:
    """Whether an indicator is a share of people that schools can be held against each other in."""
    return indicator.kind == "share" and indicator.unit_of_count == "students"


def by_school(db: str, indicator: Entry, viewer: Viewer, *, year: int = 0, of: Sheet | None = None) -> Figure:
    """A share of people of each school, with the limits of what chance makes of a school of its size.

    Args:
        indicator: one that is ``comparable``.
        year: school year; 0 for the latest.
        of: as for ``flows.sheet.sheet_for``; used where it is the district's.

    Returns:
        A row a school in the order of their names, and the district's; a reason in place of rows where the
        viewer sees some schools alone.
    """
    shown, chosen_year = _district(db, viewer, of, year)
    if viewer.schools:
        return _nothing(shown, indicator, chosen_year)
    rows = _totals(shown, indicator, chosen_year)
    if not len(rows["n"]):
        return dressed(shown, indicator, SCHOOL, chosen_year, {})
    return replace(dressed(shown, indicator, SCHOOL, chosen_year, beside_limits(rows)), left_out=())


def by_need(db: str, viewer: Viewer, *, year: int = 0, of: Sheet | None = None) -> Figure:
    """Hours for each enrolled student of each school, beside its share of low-income students (``need``)."""
    shown, chosen_year = _district(db, viewer, of, year)
    if viewer.schools:
        return _nothing(shown, HOURS_BY_NEED, chosen_year)
    reach, hours = (_totals(shown, CATALOGUE[key], chosen_year) for key in ("reach", "dosage"))
    groups = _rows(shown, CATALOGUE["reach"], NEED, chosen_year)
    if not len(reach["n"]) or not groups:
        return dressed(shown, HOURS_BY_NEED, SCHOOL, chosen_year, {})
    mean = _beside(reach, hours, "value")
    low, other = (_beside(reach, chosen(groups, groups["grp"] == group), "n") for group in ("yes", "no"))
    with np.errstate(invalid="ignore"):
        need = low / (low + other)
    nothing = np.full(len(mean), np.nan)
    rows = reach | {
        "count": nothing,
        "value": hours_a_student(mean, reach["count"], reach["n"]),
        "low": nothing,
        "high": nothing,
        "need": need,
        "reason": np.where(np.isnan(need), NO_NEED, reach["reason"]).astype(object),
    }
    return replace(dressed(shown, HOURS_BY_NEED, SCHOOL, chosen_year, with_need(rows)), left_out=())


def _district(db: str, viewer: Viewer, of: Sheet | None, year: int) -> tuple[Sheet, int]:
    whole = of if of is not None and of.place == HOME_DISTRICT else None
    shown = sheet_for(db, viewer, HOME_DISTRICT, whole)
    return shown, year or max(shown.reach.years, default=0)


def _nothing(shown: Sheet, indicator: Entry, year: int) -> Figure:
    return replace(dressed(shown, indicator, SCHOOL, year, {}), reason=SOME_SCHOOLS)


def _beside(rows: Columns, other: Columns, name: str) -> np.ndarray:
    """A number of another frame for each row, by place; missing where it has none, or hides it."""
    known = dict(zip(other["place"].tolist(), other[name].tolist(), strict=True))
    return np.array([known.get(place, np.nan) for place in rows["place"].tolist()], dtype="float64")


def _totals(shown: Sheet, indicator: Entry, year: int) -> Columns:
    """One number a place: the district's is the total row, schools are groups of it."""
    rows = _rows(shown, indicator, indicator.of_everybody or "", year)
    if not rows:
        return {"n": np.zeros(0)}
    rows = chosen(rows, rows["grp"] == WHOLE)
    named = [WHOLE if place == HOME_DISTRICT else str(place) for place in rows["place"].tolist()]
    return rows | {"grp": np.array(named, dtype=object)}


def _rows(shown: Sheet, indicator: Entry, by: str, year: int) -> Columns:
    """Rows of the district and its schools by a dimension, as they are counted or were released; {} where
    there are none."""
    with store(shown.db).reading() as tx:
        places = [HOME_DISTRICT, *school_list.names(tx)]
        if shown.live:
            return _live(tx, shown, indicator, by, year, places)
        return _released(tx, indicator, by, year, places)


def _live(tx: Tx, shown: Sheet, indicator: Entry, by: str, year: int, places: list[int]) -> Columns:
    of = {"dimension": [WHOLE, by] if by else [WHOLE], "measure": list(indicator.measures)}
    cells = derived.rows(tx, "cells", year=year, place=places, **of)
    return frames(indicator, wide(cells), (by,), shown.reach.settings)


def _released(tx: Tx, indicator: Entry, by: str, year: int, places: list[int]) -> Columns:
    rows = editions.of_places(tx, year, places, indicator.key, by or WHOLE)
    if not rows:
        return {}
    place, dimension, grp, texts, since = zip(*rows, strict=True)
    told = json.loads(f"[{','.join(texts)}]")
    names = dict.fromkeys(chain.from_iterable(dict.fromkeys(map(tuple, told))))
    where = {"place": place, "dimension": dimension, "grp": grp, "since_day": since}
    columns = where | {name: [row.get(name) for row in told] for name in names}
    types = TYPES | {"dimension": object}
    return {name: np.array(values, dtype=types.get(name, "float64")) for name, values in columns.items()}
