"""Groups are flagged together: all groups of all equity indicators of a place and year."""

from collections.abc import Mapping

import pandas as pd

from metrics import equity
from metrics.catalogue import CATALOGUE, EQUITY
from metrics.indicators import frames
from metrics.wide import wide
from tables.codes import GROUP_DIMENSIONS

FLAGGED = (*EQUITY, "participation_gap")
"""Indicators whose groups carry flags corrected for looking at many."""


def family(cells: pd.DataFrame, settings: Mapping[str, object], key: str, by: str) -> pd.DataFrame:
    """The frame of one indicator by one dimension, flagged within its whole family.

    Args:
        cells: of the dimensions "whole" and all of GROUP_DIMENSIONS.
        settings: thresholds.
        key, by: which frame is wanted.
    """
    laid_out, splits = wide(cells), tuple(GROUP_DIMENSIONS)
    tables = [
        pd.DataFrame(frames(CATALOGUE[name], laid_out, splits, settings)).assign(indicator=name)
        for name in dict.fromkeys((*EQUITY, key))
    ]
    flagged, _ = equity.flags(pd.concat(tables, ignore_index=True), settings)
    mine = (flagged["indicator"] == key) & (flagged["dimension"] == by)
    return flagged[mine].drop(columns=["indicator", "dimension"])
