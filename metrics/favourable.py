"""Favourable answers: questions, and means over questions."""

import numpy as np

from metrics.intervals import Floats, divide, wilson
from metrics.order import rank
from metrics.shares import NOBODY, Columns, share
from metrics.wide import Ints, Wide
from tables.codes import WHOLE

ROLE_ITEM = "\x1f"
"""Between role and question in a group of "item_role"."""

ANSWERS = ("favourable", "valid")
RESPONDENTS = ("respondents",)


def favourable(cells: Wide, by: str) -> Columns:
    """Share of valid answers that are favourable.

    Args:
        cells: dimensions "whole", "item" and, for roles, "role" and "item_role", with
            ``favourable``, ``valid`` (answers) and ``respondents``.
        by: "" (the mean over questions alone), "item" or "role".

    Returns:
        Year, place, group, ``count``, ``n``, ``value``, ``low``, ``high``, ``reason``. The total and
        each role are the mean over questions of the share favourable, so that a question many left
        blank weighs no less; their ``n`` is respondents and they have no ``count``. A question's
        ``n`` is its valid answers, and it has ``against`` besides: the share at the other end of its answer
        scale, and ``strongest``: that of its highest answer. ``answers_count`` and ``answers_n`` are
        the answers behind a mean.
    """
    answered = cells.said(ANSWERS)
    items = np.flatnonzero(answered & (cells.dimension == "item"))
    parts = [_mean_over_items(cells, items, np.full(len(items), WHOLE, dtype=object), WHOLE)]
    if by == "item":
        nothing = np.full(len(items), np.nan)
        parts.append(
            {
                "year": cells.year[items],
                "place": cells.place[items],
                "grp": cells.grp[items],
                **share(*cells.sums(ANSWERS, items).values()),
                "against": _beside(cells, items, "against"),
                "strongest": _beside(cells, items, "strongest"),
                "answers_count": nothing,
                "answers_n": nothing,
            }
        )
    if by == "role":
        each = np.flatnonzero(answered & (cells.dimension == "item_role"))
        roles = np.array([name.split(ROLE_ITEM)[0] for name in cells.grp[each]], dtype=object)
        parts.append(_mean_over_items(cells, each, roles, "role"))
    names = parts[-1] if by == "item" else parts[0]
    rows = {
        name: np.concatenate([part.get(name, np.full(len(part["n"]), np.nan)) for part in parts])
        for name in names
    }
    # The total of a place first; items and roles stand in their order already.
    order = np.lexsort((rows["grp"] != WHOLE, rows["place"], rows["year"]))
    return {name: values[order] for name, values in rows.items()}


def _beside(cells: Wide, items: Ints, measure: str) -> Floats:
    return divide(*cells.sums((measure, "valid"), items).values())


def _mean_over_items(cells: Wide, items: Ints, grp: np.ndarray, dimension: str) -> Columns:
    """Mean of the questions' shares by place and group; a question nobody answered is left out of it.

    Args:
        items: positions of the questions.
        grp: the group each of them belongs to.
        dimension: where the groups' respondents are counted.
    """
    names = sorted(set(grp), key=lambda name: rank(dimension, name))
    number = {name: at for at, name in enumerate(names)}
    group = np.array([number[name] for name in grp], dtype="int64")
    width = max(len(names), 1)
    found, first, which = np.unique(cells.home[items] * width + group, return_index=True, return_inverse=True)
    sums = cells.sums(ANSWERS, items)
    shares = divide(*sums.values())
    known = ~np.isnan(shares)
    size = len(found)

    def summed(values: np.ndarray) -> np.ndarray:
        return np.bincount(which, weights=values, minlength=size)

    mean = divide(summed(np.where(known, shares, 0)), summed(known.astype("float64")))
    told = np.flatnonzero(cells.said(RESPONDENTS) & (cells.dimension == dimension))
    told = told[[name in number for name in cells.grp[told]]]
    respondents = np.full(size, -1, dtype="int64")
    keys = cells.home[told] * width + np.array([number[name] for name in cells.grp[told]], dtype="int64")
    at = np.searchsorted(found, keys)
    here = at < size
    here[here] = found[at[here]] == keys[here]
    respondents[at[here]] = told[here]
    n = cells.sums(RESPONDENTS, respondents)["respondents"]
    low, high = wilson(mean * n, n)
    where = items[first]
    return {
        "year": cells.year[where],
        "place": cells.place[where],
        "grp": np.array(names, dtype=object)[found % width] if size else np.empty(0, dtype=object),
        "count": np.full(size, np.nan),
        "n": n,
        "value": mean,
        "low": low,
        "high": high,
        "reason": np.where(np.isnan(mean), NOBODY, "").astype(object),
        "answers_count": summed(sums["favourable"]),
        "answers_n": summed(sums["valid"]),
    }
