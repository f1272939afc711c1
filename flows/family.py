"""Groups are flagged together: all groups of all equity indicators of a place and year."""

from collections.abc import Mapping

import pandas as pd

from metrics import equity
from metrics.catalogue import CATALOGUE, EQUITY
from metrics.indicators import frame
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
    frames = [
        frame(CATALOGUE[name], cells, dimension, settings).assign(indicator=name, dimension=dimension)
        for name in dict.fromkeys((*EQUITY, key))
        for dimension in GROUP_DIMENSIONS
    ]
    flagged, _ = equity.flags(pd.concat(frames, ignore_index=True), settings)
    mine = (flagged["indicator"] == key) & (flagged["dimension"] == by)
    return flagged[mine].drop(columns=["indicator", "dimension"])
