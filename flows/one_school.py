"""What is counted live of one school, for those who work with its students, and of nothing larger."""

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module

import numpy as np

from flows.database import store
from flows.dressed import dressed
from flows.returned import NOT_LIVE, OF_A_SCHOOL
from flows.sheet import Sheet
from metrics.entry import Entry
from metrics.shares import Columns
from store.connect import Tx
from tables import HOME_DISTRICT
from tables.figure import Figure

Counting = Callable[[Tx, Sheet, str, int], Columns | str]
"""Rows of a place and school year, the total first, or why there are none; ``by``: "" for the total alone."""

COUNTED_IN = {
    "weighted": "whole_answers.weighted",
    "contacted": "families.contacted",
    "dose": "dose.by_band",
    "dose_slope": "dose.slope",
}
"""Where each kind of indicator is counted: some bring statistics with them, and are read when asked for."""


def of_one_school(shown: Sheet, indicator: Entry, by: str, year: int) -> Figure:
    """The figure of one school.

    Args:
        shown: of the place.
        indicator: of a kind of COUNTED_IN.
        by: its dimension; "" for the total alone.
        year: school year.

    Returns:
        A reason in place of rows of the district, for roles without people, and where too little is told.
    """
    nothing = dressed(shown, indicator, by, year, {})
    if not shown.live:
        return replace(nothing, reason=NOT_LIVE)
    if shown.place == HOME_DISTRICT:
        return replace(nothing, reason=OF_A_SCHOOL)
    if not year:
        return nothing
    module, _, name = COUNTED_IN[indicator.kind].partition(".")
    counting: Counting = getattr(import_module(f"flows.{module}"), name)
    with store(shown.db).reading() as tx:
        rows = counting(tx, shown, by, year)
    if isinstance(rows, str):
        return replace(nothing, reason=rows)
    kept = len(rows["grp"]) if by else 1
    rows = {name: values[:kept] for name, values in rows.items()}
    rows |= {"year": np.full(kept, year), "place": np.full(kept, shown.place)}
    rows |= {"status": np.full(kept, "", dtype=object), "hidden": np.zeros(kept, dtype=bool)}
    return replace(dressed(shown, indicator, by, year, rows), left_out=())
