"""Questions that every one of some years asked in the same words: only they are compared over years."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from metrics.intervals import wilson
from metrics.shares import Columns
from tables import year_name
from words import tr, tr_many

Item = tuple[str, str, int]
"""Survey, question (and row of its grid) and version of an item."""


@dataclass(frozen=True)
class Common:
    """What can be compared.

    Attributes:
        items: asked in every year compared.
        years: those compared, in order; the latest, and back as long as a question is the same.
        told: what breaks the comparison, in words, and how many questions it is about; none: nothing does.
    """

    items: frozenset[Item]
    years: tuple[int, ...]
    told: tuple[tuple[str, int], ...]


def common_items(asked: Mapping[int, frozenset[Item]]) -> Common:
    """The items of the latest year that all years before it asked, too.

    Args:
        asked: items by school year; a year in which nobody was asked is not in it.
    """
    years = sorted(asked, reverse=True)
    if not years:
        return Common(frozenset(), (), ())
    latest = asked[years[0]]
    items, kept = latest, [years[0]]
    for year in years[1:]:
        if not items & asked[year]:
            break
        items, kept = items & asked[year], [*kept, year]
    told = _changed(asked, kept, latest, items)
    gone = {item[:2] for year in kept for item in asked[year]} - {item[:2] for item in latest}
    if gone:
        why = tr_many(
            len(gone),
            "{n} question is asked in {year} no more",
            "{n} questions are asked in {year} no more",
            n=len(gone),
            year=year_name(years[0]),
        )
        told.append((why, len(gone)))
    for year in sorted(set(years) - set(kept)):
        many = len(asked[year])
        why = tr("no question of {year} was asked in the same words since", year=year_name(year))
        told.append((why, many))
    return Common(items, tuple(sorted(kept)), tuple(told))


def _changed(
    asked: Mapping[int, frozenset[Item]], years: list[int], latest: frozenset[Item], items: frozenset[Item]
) -> list[tuple[str, int]]:
    """Questions of the latest year that are not compared, by the year since which they are asked so."""
    before = {year: {item[:2] for item in asked[year]} for year in years}
    anew: Counter[int] = Counter()
    new: Counter[int] = Counter()
    for item in latest - items:
        since = min(year for year in years if item in asked[year])
        earlier = any(item[:2] in before[year] for year in years if year < since)
        (anew if earlier else new)[since] += 1
    used = tr_many(
        len(items),
        "the comparison uses the {n} that is the same",
        "the comparison uses the {n} that are the same",
        n=len(items),
    )
    said = {"all": len(latest), "used": used}
    return [
        (
            tr_many(
                many,
                "{n} of {all} questions changed its wording in {year}; {used}",
                "{n} of {all} questions changed their wording in {year}; {used}",
                n=many,
                year=year_name(year),
                **said,
            ),
            many,
        )
        for year, many in sorted(anew.items())
    ] + [
        (
            tr_many(
                many,
                "{n} of {all} questions is not asked in every year; {used}",
                "{n} of {all} questions are not asked in every year; {used}",
                n=many,
                **said,
            ),
            many,
        )
        for many in ([new.total()] if new else [])
    ]


def mean(shares: np.ndarray, respondents: float) -> Columns:
    """The mean of questions' shares favourable, with the interval of one answer a respondent.

    Args:
        shares: 0 to 1; at least one.
    """
    value = np.array([float(np.mean(shares))])
    n = np.array([respondents])
    low, high = wilson(value * n, n)
    return {"value": value, "low": low, "high": high}
