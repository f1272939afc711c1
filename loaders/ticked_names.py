"""Options ticked in one cell as the names of choices with spaces between: "phone letter"."""

import re
from collections import Counter

import pandas as pd

from loaders import scales
from loaders.glance import first

_NAME = re.compile(r"[\w.\-]{1,40}")
MOST = 60
LOOKED_AT = 500
"""Cells whose words mostly tell that there are more than names of options."""
SMALL = 12
"""Answers too few for every option to come back."""


def holds_several(cells: pd.Series) -> bool:
    """Whether the cells are lists of names, told by the names that come back; open answers are not.

    Every name of a list must stand alone in some other cell, or be in another list, too.
    """
    if len({name for text in first(cells, LOOKED_AT) for name in text.split()}) > MOST:
        return False
    counts = {str(text).strip(): int(n) for text, n in cells.value_counts().items()}
    lists = {text: text.split() for text in counts}
    if scales.ladder(counts):  # "Strongly agree" is one answer
        return False
    joined = {text: names for text, names in lists.items() if len(names) > 1}
    if not joined or any(len(set(names)) < len(names) for names in joined.values()):
        return False
    if not all(_NAME.fullmatch(name) for names in lists.values() for name in names):
        return False
    uses: Counter[str] = Counter()
    for text, names in lists.items():
        uses.update(dict.fromkeys(names, counts[text]))
    if len(uses) > MOST:
        return False
    back = [name for names in joined.values() for name in names if uses[name] > 1]
    every = sum(map(len, joined.values()))
    if sum(counts.values()) <= SMALL:
        return 2 * len(back) >= every and uses.total() > len(uses)
    return len(back) >= 0.95 * every and uses.total() >= 2 * len(uses)
