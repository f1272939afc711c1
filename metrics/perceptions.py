"""Both sides of a partnership on the same items: does the partner see it as the school does?

Of each side the latest answers of the school year count, and of these the items that both sides answered.
"""

import numpy as np
import pandas as pd

from metrics import clustered
from metrics.grouped import Part
from metrics.keys import ints
from tables.codes import WHOLE

OF_SCHOOL = clustered.names("of_school")
OF_PARTNER = clustered.names("of_partner")
"""Of each respondent of a side: answers to items that both sides answered, and their sum."""

APART = ["seen_by_both", "seen_apart"]
"""Of each partnership with answers of both sides to the same items: it is there; the sides are APART_FROM
apart."""

MEASURES = [*OF_SCHOOL, *OF_PARTNER, *APART]

APART_FROM = 1
"""Steps of the answer scale from which on a partnership is to be talked about."""

DYAD = ["place", "partner", "school"]


def count(rows: pd.DataFrame, first: int, last: int, year: int) -> list[Part]:
    """Count what both sides say.

    Args:
        rows: of ``metrics.placed.placed``: ``place, partner, school, source, respondent, day`` (whole
            numbers), ``side, item``, ``answer`` (1 to 5; missing: not answered).
        first, last: days of the year.

    Returns:
        OF_SCHOOL and OF_PARTNER by "partner" and of the whole, APART of the whole.
    """
    here = rows[(rows["day"] >= first) & (rows["day"] <= last) & rows["answer"].notna()]
    here = here[here["day"] == here.groupby([*DYAD, "side"])["day"].transform("max")]
    both = here.groupby([*DYAD, "item"])["side"].transform("nunique") == 2
    told = here[both]
    if told.empty:
        return []
    told = told.assign(
        answers=1,
        points=told["answer"].astype("int64"),
        code=ints(told["partner"]).astype("str").astype(object),
    )
    parts = []
    for side, measures in (("school", OF_SCHOOL), ("partner", OF_PARTNER)):
        mine = told[told["side"] == side]
        who = ["partner", "school", "source", "respondent"]
        parts += [
            clustered.part(mine, who, measures, WHOLE, year),
            clustered.part(mine, who, measures, "partner", year, "code"),
        ]
    return [*parts, _apart(told, year)]


def _apart(told: pd.DataFrame, year: int) -> Part:
    """How many partnerships there are, and in how many the sides are apart; exactly, in whole numbers."""
    sums = told.groupby([*DYAD, "side"])[["answers", "points"]].sum().unstack("side")
    of = {side: [ints(sums[name][side]) for name in ("answers", "points")] for side in ("school", "partner")}
    (answers, points), (others, their_points) = of["school"], of["partner"]
    difference = np.abs(points * others - their_points * answers)
    apart = difference >= APART_FROM * answers * others
    rows = pd.DataFrame(
        {"place": sums.index.get_level_values("place"), "both": 1, "apart": apart.astype(int)}
    )
    found = rows.groupby("place", sort=True)[["both", "apart"]].sum()
    years = np.full(len(found), year, dtype="int64")
    return Part(
        WHOLE,
        years,
        ints(found.index),
        np.full(len(found), WHOLE, dtype=object),
        APART,
        found.to_numpy("int64"),
    )
