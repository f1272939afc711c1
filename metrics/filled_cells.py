"""Data quality: which of the cells that figures need are filled."""

from collections.abc import Collection

import numpy as np

from metrics.grouped import Rows, split, tall
from metrics.keys import Columns, Table, ints
from metrics.quality import SOURCE, ends, own
from tables import HOME_DISTRICT
from tables.codes import WHOLE

MEASURES = ["cells_filled", "cells_needed"]

FIELD = "field"
"""Dimension of the fields of all sources together (``tables.quality_codes.FIELD``)."""

SOURCE_FIELD = "source_field"
"""The same of each source, "3:enrolments.grade": by it one source is counted again without the others."""


def count(cells: Table, of: Collection[int] | None = None) -> Columns:
    """Count the cells that are filled, of those that are needed.

    Args:
        cells: a row a batch, or a source, and field: ``source`` (id), ``year``, ``field``, MEASURES.
        of: sources whose own cells are wanted, beside those of all together; None: of all.

    Returns:
        ``tables.derived.CELLS`` of the home district: dimensions "whole", "source", "source_ends", "field"
        and "source_field".
    """
    year = ints(cells["year"])
    numbers = np.column_stack([ints(cells[name]) for name in MEASURES])
    rows = Rows(year, np.full(len(year), HOME_DISTRICT), numbers, MEASURES)
    numbered = [str(number) for number in ints(cells["source"]).tolist()]
    fields = [str(field) for field in np.asarray(cells["field"], dtype=object).tolist()]
    both = [f"{number}:{field}" for number, field in zip(numbered, fields, strict=True)]
    source = rows.summed(split(SOURCE, numbered))
    return tall(
        [
            rows.summed(split(WHOLE, [WHOLE] * len(year))),
            rows.summed(split(FIELD, fields)),
            own(source, of),
            own(rows.summed(split(SOURCE_FIELD, both)), of),
            ends(source, *MEASURES),
        ]
    )


def by_source(cells: Table) -> Columns:
    """What is counted of sources and their fields, to be counted with others.

    Args:
        cells: ``tables.derived.CELLS`` of the dimension "source_field": of each group both measures.
    """
    grp = np.asarray(cells["grp"], dtype=object)
    order = np.lexsort((np.asarray(cells["measure"]).astype(str), grp.astype(str), ints(cells["year"])))
    return _paired(grp[order], ints(cells["year"])[order], ints(cells["amount"])[order])


def _paired(grp: np.ndarray, year: np.ndarray, amount: np.ndarray) -> Columns:
    """Rows of which each two are one group: its filled cells, then all."""
    told = [str(one).partition(":")[::2] for one in grp[::2].tolist()]
    return {
        "source": np.array([int(number) for number, _ in told], dtype="int64"),
        "year": year[::2],
        "field": np.array([field for _, field in told], dtype=object),
        "cells_filled": amount[::2],
        "cells_needed": amount[1::2],
    }
