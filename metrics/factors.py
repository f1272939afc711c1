"""Factors of collaboration: what members of a partnership say of how they work together.

Of each school the answers of its latest wave of the school year count.
"""

from collections.abc import Mapping

import pandas as pd

from metrics import clustered
from metrics.grouped import Part
from tables.codes import WHOLE
from tables.network_codes import FACTOR_OF_ITEM

FACTORED = clustered.names("factor")
"""Of each respondent: answers to items of a factor, and their sum."""

MEASURES = FACTORED

FACTOR = "factor"


def count(rows: pd.DataFrame, factor_of: Mapping[str, str], first: int, last: int, year: int) -> list[Part]:
    """Count what was answered.

    Args:
        rows: of ``metrics.placed.placed``: ``place, school, source, respondent, day`` (whole numbers),
            ``item``, ``answer`` (1 to 5; missing: not answered).
        factor_of: the register's factors by item; of items it does not name, FACTOR_OF_ITEM tells.
        first, last: days of the year.

    Returns:
        FACTORED by FACTOR and of the whole. Items without a factor are left out.
    """
    here = rows[(rows["day"] >= first) & (rows["day"] <= last) & rows["answer"].notna()]
    here = here[here["day"] == here.groupby(["place", "school"])["day"].transform("max")]
    known = {**FACTOR_OF_ITEM, **factor_of}
    factor = pd.Series([known.get(item, "") for item in here["item"].tolist()], here.index, dtype="object")
    told = here.assign(factor=factor, answers=1, points=here["answer"].astype("int64"))[factor != ""]
    if told.empty:
        return []
    who = ["school", "source", "respondent"]
    return [
        clustered.part(told, who, FACTORED, WHOLE, year),
        clustered.part(told, who, FACTORED, FACTOR, year, "factor"),
    ]
