"""How much of what is published is withheld."""

from dataclasses import replace

import numpy as np

from flows.dressed import dressed
from flows.sheet import Sheet, sheet_for
from flows.viewer import Viewer
from metrics.catalogue import EVERY
from metrics.entry import Entry
from metrics.in_full import COUNTED
from metrics.shares import share
from tables.codes import WHOLE
from tables.figure import Figure
from words import mark, tr

FOR_ALL = mark("How many values are withheld is told to those who work for all schools.")
NOTHING_YET = mark("Nothing has been published yet.")


def withheld_share(db: str, viewer: Viewer, indicator: Entry, by: str, of: Sheet | None = None) -> Figure:
    """Values withheld, of all that is on show, by indicator.

    Args:
        by: "indicator"; "" for the total alone.
        of: as for ``flows.sheet.sheet_for``, of the district.

    Returns:
        A reason in place of rows for who works for some schools alone, and where nothing is published.
    """
    from flows.release import hiding  # what makes editions comes with it

    shown = sheet_for(db, viewer, 0, of if of is None or of.place == viewer.place(0) else None)
    told = hiding(db, viewer)
    nothing = replace(dressed(shown, indicator, by, 0, {}), period=tr("editions on show"))
    if not told.indicators:
        return replace(nothing, reason=FOR_ALL if told.published else NOTHING_YET)
    groups = [(key, withheld, rows) for key, rows, withheld in told.indicators]
    total = (WHOLE, sum(one[1] for one in groups), sum(one[2] for one in groups))
    listed = [total, *(groups if by else [])]
    many = len(listed)
    counted = share(*(np.array([one[at] for one in listed], dtype="float64") for at in (1, 2)))
    empty = np.full(many, np.nan)
    rows = {
        "grp": np.array([one[0] for one in listed], dtype=object),
        **counted,
        **{"low": empty, "high": empty, "reason": np.full(many, COUNTED, dtype=object)},
        **{"year": np.zeros(many, dtype="int64"), "place": np.full(many, shown.place)},
        **{"status": np.full(many, "", dtype=object), "hidden": np.zeros(many, dtype=bool)},
    }
    made = dressed(shown, indicator, by, 0, rows)
    titles = {key: tr(EVERY[key].title) for key, _, _ in groups}
    named = [titles.get(grp, label) for grp, label in zip(made.rows["grp"], made.rows["label"], strict=True)]
    return replace(made, rows=made.rows.assign(label=named), period=tr("editions on show"), left_out=())
