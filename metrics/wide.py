"""Cells side by side: one row a group, one column a measure."""

import pandas as pd

from tables.codes import WHOLE

PLACE = ["year", "place"]
GROUP = [*PLACE, "grp"]


def wide(cells: pd.DataFrame, dimension: str, measures: tuple[str, ...]) -> pd.DataFrame:
    """The groups of one dimension, indexed by year, place and group.

    A measure that is not counted for a group is 0. Raises ValueError for a cell said twice.
    """
    tall = cells[cells["dimension"] == dimension]
    rows = tall.pivot(index=GROUP, columns="measure", values="amount")
    return rows.reindex(columns=list(measures)).fillna(0).rename_axis(columns=None)


def whole_of(sums: pd.DataFrame) -> pd.DataFrame:
    """For every row the total row of its place and year; missing where there is none."""
    total = sums[sums.index.get_level_values("grp") == WHOLE].reset_index("grp", drop=True)
    places = sums.reset_index("grp", drop=True).index
    return total.reindex(places).set_axis(sums.index)


def others(sums: pd.DataFrame) -> pd.DataFrame:
    """For every row the sums of everybody else: the total less the group."""
    return whole_of(sums) - sums
