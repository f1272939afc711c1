"""Questions that every one of some years asked in the same words: only they are compared over years."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from metrics.intervals import wilson
from metrics.shares import Columns
from tables import year_name

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
        told.append((f"{_questions(len(gone))} asked in {year_name(years[0])} no more", len(gone)))
    for year in sorted(set(years) - set(kept)):
        many = len(asked[year])
        told.append((f"no question of {year_name(year)} was asked in the same words since", many))
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
    used = f"the comparison uses the {len(items)} that {'is' if len(items) == 1 else 'are'} the same"
    of = f"of {len(latest)} questions"
    return [
        (f"{many} {of} changed {'its' if many == 1 else 'their'} wording in {year_name(year)}; {used}", many)
        for year, many in sorted(anew.items())
    ] + [
        (f"{many} {of} {'is' if many == 1 else 'are'} not asked in every year; {used}", many)
        for many in ([new.total()] if new else [])
    ]


def _questions(many: int) -> str:
    return "1 question is" if many == 1 else f"{many} questions are"


def mean(shares: np.ndarray, respondents: float) -> Columns:
    """The mean of questions' shares favourable, with the interval of one answer a respondent.

    Args:
        shares: 0 to 1; at least one.
    """
    value = np.array([float(np.mean(shares))])
    n = np.array([respondents])
    low, high = wilson(value * n, n)
    return {"value": value, "low": low, "high": high}
