"""How many comments are about what, and how many people wrote them."""

from collections import Counter
from collections.abc import Iterable, Mapping

import numpy as np

from metrics.comment_coding import read
from metrics.keys import Columns
from tables.codes import THEME, WHOLE

MEASURES = ("themed", "coded", "theme_writers", "writers", "comments")
"""Comments about a theme; all comments it was looked for in; who wrote about it; who wrote any; of everybody,
all comments."""

Comment = tuple[int, str, int, str]
"""Source, respondent, place and themes (``metrics.comment_coding.written``)."""


def count(comments: Iterable[Comment], year: int, district_of: Mapping[int, int]) -> Columns:
    """Cells of a school year's comments, at each school and in its district.

    Args:
        comments: ``place`` is a school, or the district itself where the school is not known.
        district_of: district of each school.

    Returns:
        The columns of ``tables.derived.CELLS``: dimension "whole" with ``comments`` and ``writers``, and
        "theme" with a group for each theme, also where nobody wrote of it: ``themed``, ``coded``,
        ``theme_writers``, ``writers``. A comment may be about several themes, or none.
    """
    many: Counter[tuple[int, str]] = Counter()
    people: dict[tuple[int, str], set[tuple[int, str]]] = {}
    for source, respondent, place, themes in comments:
        for home in {place, district_of.get(place, place)}:
            for group in (WHOLE, *read(themes)):
                many[home, group] += 1
                people.setdefault((home, group), set()).add((source, respondent))
    rows: list[tuple[int, str, str, str, int]] = []
    for place in sorted({home for home, _ in many}):
        everything, writers = many[place, WHOLE], len(people[place, WHOLE])
        rows += [
            (place, WHOLE, WHOLE, "comments", everything),
            (place, WHOLE, WHOLE, "writers", writers),
        ]
        for theme in THEME:
            told = {
                "themed": many[place, theme],
                "coded": everything,
                "theme_writers": len(people.get((place, theme), ())),
                "writers": writers,
            }
            rows += [(place, "theme", theme, name, amount) for name, amount in told.items()]
    names = ("place", "dimension", "grp", "measure", "amount")
    made = {
        name: np.array([row[at] for row in rows], dtype="int64" if name in ("place", "amount") else "object")
        for at, name in enumerate(names)
    }
    return {"year": np.full(len(rows), year, dtype="int64"), **made}
