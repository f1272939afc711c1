"""Favourable answers: questions, and means over questions."""

import numpy as np
import pandas as pd

from metrics.intervals import wilson
from metrics.shares import NOBODY, share
from metrics.wide import GROUP, wide
from tables.codes import WHOLE

ROLE_ITEM = "\x1f"
"""Between role and question in a group of "item_role"."""

ANSWERS = ("favourable", "valid")


def favourable(cells: pd.DataFrame, by: str) -> pd.DataFrame:
    """Share of valid answers that are favourable.

    Args:
        cells: dimensions "whole", "item" and, for roles, "role" and "item_role", with
            ``favourable``, ``valid`` (answers) and ``respondents``.
        by: "" (the mean over questions alone), "item" or "role".

    Returns:
        Year, place, group, ``count``, ``n``, ``value``, ``low``, ``high``, ``reason``. The total and
        each role are the mean over questions of the share favourable, so that a question many left
        blank weighs no less; their ``n`` is respondents and they have no ``count``. A question's
        ``n`` is its valid answers. ``answers_count`` and ``answers_n`` are the answers behind a mean.
    """
    items = share(wide(cells, "item", ANSWERS), *ANSWERS).reset_index()
    parts = [_mean_over_items(items.assign(grp=WHOLE), wide(cells, WHOLE, ("respondents",)))]
    if by == "item":
        parts.append(items)
    if by == "role":
        each = share(wide(cells, "item_role", ANSWERS), *ANSWERS).reset_index()
        each = each.assign(grp=each["grp"].str.split(ROLE_ITEM).str[0])
        parts.append(_mean_over_items(each, wide(cells, "role", ("respondents",))))
    return pd.concat(parts, ignore_index=True)


def _mean_over_items(items: pd.DataFrame, respondents: pd.DataFrame) -> pd.DataFrame:
    """Mean of the questions' shares; a question nobody answered is left out of it."""
    mean = items.groupby(GROUP)["value"].mean()
    answers = items.groupby(GROUP)[["count", "n"]].sum()
    n = respondents["respondents"].reindex(mean.index).astype("float64")
    low, high = wilson(mean * n, n)
    rows = pd.DataFrame({"count": np.nan, "n": n, "value": mean, "low": low, "high": high})
    rows = rows.assign(reason=np.where(mean.isna(), NOBODY, ""))
    return rows.assign(answers_count=answers["count"], answers_n=answers["n"]).reset_index()
