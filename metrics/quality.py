"""Data quality: what became of the rows of the files that were loaded."""

from collections.abc import Collection

import numpy as np

from metrics.grouped import Part, Rows, split, tall
from metrics.keys import Columns, Table, distinct, ints
from tables import HOME_DISTRICT
from tables.codes import WHOLE

MEASURES = ["rows_read", "rows_accepted", "rows_with_id", "rows_matched", "rows_repeated"]
"""Of each file. ``rows_repeated``: rows that repeat another one, in full or by what they are about."""

SHARES = (("rows_accepted", "rows_read"), ("rows_matched", "rows_with_id"))
"""What the indicators of quality are: so many of so many."""

SOURCE = "source"
"""Dimension of all sources."""

ENDS = "source_ends"
"""Dimension of the sources at both ends alone: a state has thousands."""

LOWEST = 20
"""Sources of ENDS with the lowest share; the one with the highest is beside them."""


def count(batches: Table, of: Collection[int] | None = None) -> Columns:
    """Count rows read, accepted, with an id, matched to the roster and repeated, by source.

    Args:
        batches: one row a live batch: ``source`` (id), ``year`` (school year of its data) and
            MEASURES; a blank count is 0 (a roster has no rows to match), as is one that is not there.
        of: sources whose own cells are wanted, beside those of all together; None: of all.

    Returns:
        ``tables.derived.CELLS`` of the home district: dimensions "whole", "source" (group is the
        id of the source as text) and "source_ends" (of each of SHARES the LOWEST sources and the highest).
    """
    year = ints(batches["year"])
    nothing = np.zeros(len(year))
    told = [np.asarray(batches[name], "float64") if name in batches else nothing for name in MEASURES]
    numbers = np.nan_to_num(np.column_stack(told)).astype("int64")
    rows = Rows(year, np.full(len(year), HOME_DISTRICT), numbers, MEASURES)
    source = rows.summed(split(SOURCE, [str(number) for number in ints(batches["source"]).tolist()]))
    whole = rows.summed(split(WHOLE, [WHOLE] * len(year)))
    return tall([whole, own(source, of), *(ends(source, *share) for share in SHARES)])


def by_source(cells: Table) -> Columns:
    """What is counted of sources as if each were one batch, to be counted with others.

    Args:
        cells: ``tables.derived.CELLS`` of the dimension "source".
    """
    rows, column = np.unique(np.asarray(cells["measure"]).astype(str), return_inverse=True)
    year, number = ints(cells["year"]), np.asarray(cells["grp"]).astype("int64")
    at, row = distinct(year, number)
    amounts = np.zeros((len(at), len(rows)), dtype="int64")
    amounts[row, column] = ints(cells["amount"])
    told = {str(name): amounts[:, place] for place, name in enumerate(rows)}
    nothing = np.zeros(len(at), dtype="int64")
    return {name: told.get(name, nothing) for name in MEASURES} | {"source": number[at], "year": year[at]}


def own(part: Part, of: Collection[int] | None) -> Part:
    """The groups that belong to some sources ("3", or "3:" and more); None: to any."""
    if of is None:
        return part
    mine = {str(number) for number in of}
    which = np.array([str(grp).partition(":")[0] in mine for grp in part.grp], dtype=bool)
    home = part.year[which], part.place[which], part.grp[which]
    return Part(part.dimension, *home, part.measures, part.sums[which])


def ends(sources: Part, counted: str, of: str) -> Part:
    """The sources at both ends of a share, in every year; of equal ones those that came first."""
    measures = list(sources.measures)
    amounts, totals = (sources.sums[:, measures.index(name)] for name in (counted, of))
    known = np.flatnonzero(totals > 0)
    number = np.array([int(sources.grp[at]) for at in known], dtype="int64")
    order = known[np.lexsort((number, amounts[known] / totals[known], sources.year[known]))]
    years = [order[sources.year[order] == year] for year in np.unique(sources.year[order])]
    at = np.array([one for each in years for one in dict.fromkeys((*each[:LOWEST], each[-1]))], dtype="int64")
    columns = [measures.index(name) for name in (counted, of)]
    home = sources.year[at], sources.place[at], sources.grp[at]
    return Part(ENDS, *home, (counted, of), sources.sums[at][:, columns])
