"""Which comparisons are hidden so that nobody tells how many, or who, refused to take part in them.

A comparison leaves them out, the total and the counts of participants do not: one less the other is those who
refused. So they are protected as people of their own, in the tables in which they were left out: a place's,
by what they took part in. Where one of these numbers would be hidden, so is the comparison that tells it.
"""

from dataclasses import replace

import numpy as np
import pandas as pd

from metrics.deciding import Deciding
from metrics.hiding import hidden_rows
from metrics.keys import Table, ints
from metrics.ranges import Flags
from metrics.refusals import BESIDE_OTHERS, GUARDS
from metrics.small import few
from metrics.wide import Words
from tables.codes import WHOLE

ALONE = "activity"
"""The dimension of groups that each stand against all others, and add up to no total that is shown."""


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
    grp, dimension = (np.asarray(frames[name], object)[there] for name in ("grp", "dimension"))
    whole = grp == WHOLE
    grp = np.where(whole, WHOLE, _named(dimension, grp))
    dimension = np.where(whole, WHOLE, ALONE).astype(object)
    # None or all of a place's says the same of each of them, too: they are a group among others.
    must = few(count, n, least, zero=True) | (np.isnan(count) & np.isin(value, [0.0, 1.0]))
    return Deciding.new(ints(frames["place"])[there], dimension, grp, n, count, must, value)


def withheld(rows: Deciding, theirs: Deciding, gone: Flags) -> Flags:
    """Rows that would tell a hidden number of those who refused.

    Of one comparison the group and all others are told, so those who refused in the whole place are, too.

    Args:
        rows: of an indicator.
        theirs, gone: of the same indicator, those who refused, and which of their numbers are hidden.
    """
    compared = np.isin(rows.dimension, BESIDE_OTHERS)
    whole = theirs.dimension == WHOLE
    away = np.isin(rows.place, theirs.place[gone & whole])
    secret = pd.MultiIndex.from_arrays([theirs.place[gone], theirs.grp[gone]])
    keys = pd.MultiIndex.from_arrays([rows.place, _named(rows.dimension, rows.grp)])
    return compared & (away | keys.isin(secret))


def hidden_beside(rows: Deciding, away: Flags, districts: set[int], least: int) -> Flags:
    """Hidden rows of an indicator in which somebody refused to be compared.

    Who took part and who did not are no longer the total: each of the two stands against the other, as
    activities do, and both are hidden or none, for each tells how many the other is.

    Args:
        rows: as ``metrics.hiding.hidden_rows`` takes them; away: of ``withheld``.
    """
    pair = (rows.dimension == "took_part") & (rows.grp != WHOLE)
    rows = replace(
        rows,
        must=rows.must | away,
        dimension=np.where(pair, ALONE, rows.dimension),
        grp=np.where(pair, _named(rows.dimension, rows.grp), rows.grp),
    )
    while True:
        gone = hidden_rows(rows, districts, least) | away
        other = pair & ~gone & (rows.n > 0) & np.isin(rows.place, rows.place[pair & gone])
        if not other.any():
            return gone
        rows = replace(rows, must=rows.must | other)


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
    return alone & np.isin(np.asarray(frames["dimension"], object), BESIDE_OTHERS) & _refused_there(frames)


def _refused_there(frames: Table) -> Flags:
    """Rows of places where somebody refused."""
    place, n = ints(frames["place"]), np.asarray(frames["refused_n"], "float64")
    return np.isin(place, place[n > 0])


def _named(dimension: Words, grp: Words) -> Words:
    """Groups of several dimensions as groups of one."""
    return dimension + ":" + grp
