"""The four Cs of family engagement, as families and as staff see them, side by side."""

import numpy as np

from metrics.capacity_cells import ANSWERS, DIMENSION, ITEM, OF_C, SIDES
from metrics.each_by_itself import below
from metrics.intervals import Floats, divide, newcombe
from metrics.order import rank
from metrics.shares import NOBODY, Columns
from metrics.wide import Wide
from tables.codes import WHOLE

Sides = tuple[Floats, Floats]
"""A number of families and of staff, a row a group."""


def both_sides(cells: Wide, by: str) -> Columns:
    """Favourable answers of families less those of staff, by C.

    Args:
        cells: "whole", ``capacity_cells.ITEM`` and, by it, ``capacity_cells.DIMENSION``.
        by: "" for the total alone.

    Returns:
        Year, place, group, ``value`` (mean over the questions of the share favourable of families, less that
        of staff; missing where a side did not answer), ``low``, ``high`` (Newcombe, as if each respondent
        gave one answer), ``n`` (respondents of both sides), ``count`` (missing), ``of_families``,
        ``of_staff`` and ``reason``. The total is over the questions of all four. What decides what is hidden
        is the smaller side (``mask_n``), and the side whose answers tell most of each (``answers_count``,
        ``answers_n``).
    """
    tables = [_rows(cells, WHOLE)]
    if by:
        tables.append(_rows(cells, DIMENSION))
    return below(tables)


def _rows(cells: Wide, dimension: str) -> Columns:
    """The groups of one dimension: WHOLE or DIMENSION."""
    at = np.flatnonzero(cells.said(SIDES) & (cells.dimension == dimension))
    items = np.flatnonzero(cells.said(ANSWERS[0]) & (cells.dimension == ITEM))
    of = [WHOLE if dimension == WHOLE else str(name).rpartition(OF_C)[2] for name in cells.grp[items]]
    place = {
        key: to for to, key in enumerate(zip(cells.home[at].tolist(), cells.grp[at].tolist(), strict=True))
    }
    keys = zip(cells.home[items].tolist(), of, strict=True)
    whose = np.array([place.get(key, -1) for key in keys], dtype="int64")
    items, whose = items[whose >= 0], whose[whose >= 0]
    shares, good, valid = zip(
        *(_favourable(cells, items, whose, len(at), names) for names in ANSWERS), strict=True
    )
    families, staff = (cells.sums(SIDES, at)[name] for name in SIDES)
    gap, low, high = newcombe(shares[0] * families, families, shares[1] * staff, staff)
    known = ~np.isnan(gap)
    behind, of_all = _telling(good, valid)
    rows = {
        "year": cells.year[at],
        "place": cells.place[at],
        "grp": cells.grp[at],
        "count": np.full(len(at), np.nan),
        "n": families + staff,
        "value": gap,
        "low": np.where(known, low, np.nan),
        "high": np.where(known, high, np.nan),
        "reason": np.where(known, "", NOBODY).astype(object),
        "of_families": shares[0],
        "of_staff": shares[1],
        "mask_count": np.full(len(at), np.nan),
        "mask_n": np.where(np.minimum(families, staff) > 0, np.minimum(families, staff), families + staff),
        "answers_count": behind,
        "answers_n": of_all,
    }
    order = sorted(
        range(len(at)), key=lambda one: (int(cells.home[at[one]]), rank(DIMENSION, str(rows["grp"][one])))
    )
    return {name: values[order] for name, values in rows.items()}


def _favourable(
    cells: Wide, items: np.ndarray, whose: np.ndarray, many: int, names: tuple[str, str]
) -> tuple[Floats, Floats, Floats]:
    """Of one side the mean over questions of the share favourable (missing: nobody answered), and favourable
    and valid answers."""
    good, valid = (cells.sums(names, items)[name] for name in names)
    answered = valid > 0
    share = np.where(answered, divide(good, valid), 0)
    summed, of, all_good, all_valid = (
        np.bincount(whose, each, many).astype("float64") for each in (share, answered, good, valid)
    )
    return divide(summed, of), all_good, all_valid


def _telling(good: tuple[Floats, ...], valid: tuple[Floats, ...]) -> Sides:
    """Favourable and all answers of the side that has fewer of either kind; of who did not answer nothing."""
    few = [np.where(n > 0, np.minimum(x, n - x), np.inf) for x, n in zip(good, valid, strict=True)]
    staff = few[1] < few[0]
    return np.where(staff, good[1], good[0]), np.where(staff, valid[1], valid[0])
