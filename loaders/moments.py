"""Local times of a file whose columns (join, leave, start) all write day and month in one order."""

from dataclasses import dataclass

import pandas as pd

from loaders import dates
from loaders.coded import written
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
    stamps = [dates.Stamps(written(column)) for column in columns]
    order = dates.order_of(stamps)
    needs: tuple[Need, ...] = ()
    if order == "undecided":
        typed = [text for each in stamps for text in each.told.texts]
        days = read_days(pd.Series(typed, dtype="str"), answers)
        order, needs = days.order, days.needs
    read = [each.read(order, with_time=True).values for each in stamps]
    return Moments(
        [times.set_axis(column.index) for times, column in zip(read, columns, strict=True)], order, needs
    )
