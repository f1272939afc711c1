"""Before and after of the same people, found by their ids."""

from collections.abc import Hashable
from dataclasses import dataclass

import pandas as pd

from metrics.intervals import Floats


@dataclass(frozen=True)
class Pairs:
    """People with both answers, and who is left out.

    Attributes:
        before, after: one value a person, in the same order.
        rows_before, rows_after: lines given, repeated and blank ones included.
        people_before, people_after: different ids among them.
        answered_before, answered_after: ids with one value.
        only_before, only_after: ids with a value there and none on the other side.
        contradicted: ids with two different values on one side; left out, to be mended in the file.
    """

    before: Floats
    after: Floats
    rows_before: int
    rows_after: int
    people_before: int
    people_after: int
    answered_before: int
    answered_after: int
    only_before: int
    only_after: int
    contradicted: list[Hashable]

    @property
    def n(self) -> int:
        """People with both values."""
        return len(self.before)


def matched(before: pd.Series, after: pd.Series) -> Pairs:
    """Match the same people. The difference of the means of all, matched or not, is not their change.

    Args:
        before, after: values (NaN: not answered) with the person's id as index. A line repeated as it is
            counts once; a blank line beside a value says nothing. A line without an id matches nobody.
    """
    first, odd = _once(before)
    second, other = _once(after)
    both = first.index.intersection(second.index)
    contradicted = list(dict.fromkeys([*odd, *other]))
    both = both.difference(contradicted, sort=False)
    return Pairs(
        first[both].to_numpy("float64"),
        second[both].to_numpy("float64"),
        len(before),
        len(after),
        before.index.nunique(),
        after.index.nunique(),
        len(first),
        len(second),
        len(first) - len(both),
        len(second) - len(both),
        contradicted,
    )


def _once(values: pd.Series) -> tuple[pd.Series, list[Hashable]]:
    """One value a person, and the ids that have several."""
    told = values[values.notna().to_numpy() & values.index.notna()]
    told = told[~pd.MultiIndex.from_arrays([told.index, told]).duplicated()]
    odd = told.index.duplicated(keep=False)
    return told[~odd], list(told.index[odd].unique())
