"""Which comparisons are hidden so that nobody tells how many, or who, refused to take part in them.

A comparison leaves them out, the total and the counts of participants do not: one less the other is those who
refused. So they are protected as people of their own, in the tables in which they were left out: a place's,
by what they took part in. Where one of these numbers would be hidden, so is the comparison that tells it.
"""

import numpy as np
import pandas as pd

from metrics.deciding import Deciding
from metrics.hiding import hidden_rows
from metrics.keys import Table, ints
from metrics.ranges import Flags
from metrics.refusals import GUARDS, TOGETHER
from metrics.small import few
from tables.codes import WHOLE

KEY = ["place", "dimension", "grp"]


def refusing(frames: Table, least: int) -> Deciding:
    """The numbers of those who refused, of places and groups with somebody who did.

    Args:
        frames: as ``metrics.privacy.protect`` takes them.
        least: the hiding threshold.
    """
    names = ["refused_n", "refused_count", "refused_value"]
    nothing = np.full(len(frames["grp"]), np.nan)
    told = [np.asarray(frames[name], "float64") if name in frames else nothing for name in names]
    there = np.flatnonzero(told[0] > 0)
    n, count, value = (numbers[there] for numbers in told)
    grp = np.asarray(frames["grp"], object)[there]
    dimension = np.where(grp == WHOLE, WHOLE, np.asarray(frames["dimension"], object)[there])
    # None or all of a place's says the same of each of them, too: they are a group among others.
    must = few(count, n, least, zero=True) | (np.isnan(count) & np.isin(value, [0.0, 1.0]))
    return Deciding.new(ints(frames["place"])[there], dimension, grp, n, count, must, value)


def hidden(theirs: Deciding, districts: set[int], least: int) -> Flags:
    """Which numbers of those who refused are hidden: as of any other people."""
    return hidden_rows(theirs, districts, least) if len(theirs.n) else np.zeros(0, dtype=bool)


def withheld(rows: Deciding, theirs: Deciding, gone: Flags) -> Flags:
    """Rows that would tell a hidden number of those who refused.

    Of one comparison the group and all others are told, so those who refused in the whole place are, too.

    Args:
        rows: of an indicator.
        theirs, gone: of the same indicator, those who refused, and which of their numbers are hidden.
    """
    compared = np.isin(rows.dimension, TOGETHER)
    whole = theirs.dimension == WHOLE
    away = np.isin(rows.place, theirs.place[gone & whole])
    keys, secret = (pd.MultiIndex.from_frame(_keys(one)) for one in (rows, theirs.part(np.flatnonzero(gone))))
    return compared & (away | keys.isin(secret))


def few_others(frames: Table, least: int) -> Flags:
    """Groups beside too few others, or too few of them with what is counted, once nobody who refused is
    among these: the total tells more than are there."""
    if not set(GUARDS) <= {str(name) for name in frames}:
        return np.zeros(len(frames["grp"]), dtype=bool)
    count, n, others_count, others = (
        np.asarray(frames[name], "float64") for name in ("count", "n", "others_count", "n_others")
    )
    told = (count + others_count > 0) & (count + others_count < n + others)
    alone = ((others > 0) & (others < least)) | (told & few(others_count, others, least, zero=True))
    return alone & np.isin(np.asarray(frames["dimension"], object), TOGETHER) & _refused_there(frames)


def _refused_there(frames: Table) -> Flags:
    """Rows of places where somebody refused."""
    place, n = ints(frames["place"]), np.asarray(frames["refused_n"], "float64")
    return np.isin(place, place[n > 0])


def _keys(rows: Deciding) -> pd.DataFrame:
    return pd.DataFrame({name: getattr(rows, name) for name in KEY})
