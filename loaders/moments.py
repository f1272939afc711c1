"""Local times of a file whose columns (join, leave, start) all write day and month in one order."""

from dataclasses import dataclass

import pandas as pd

from loaders import dates
from loaders.day_column import read_days
from loaders.form import Answers, Need


@dataclass(frozen=True)
class Moments:
    """Columns of times.

    Attributes:
        columns: ISO text (``2025-11-05T18:47:00``) of each column given, index as given; missing where a
            cell is blank or is no time.
        order: as ``dates.order`` says it, an answer, or the proposal used meanwhile.
        needs: whether day or month stands first, where the file leaves it open.
    """

    columns: list[pd.Series]
    order: str
    needs: tuple[Need, ...]


def read_moments(columns: list[pd.Series], answers: Answers) -> Moments:
    """Read several columns of times in one order; a time stands as it was on the wall."""
    different = pd.Series(
        pd.unique(pd.concat([column.dropna() for column in columns] or [pd.Series(dtype="str")]))
    )
    order = dates.order(different)
    needs: tuple[Need, ...] = ()
    if order == "undecided":
        days = read_days(different.astype("str").str.strip(), answers)
        order, needs = days.order, days.needs
    return Moments([dates.times(column, order) for column in columns], order, needs)
