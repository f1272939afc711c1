"""The numbers that decide what is hidden, laid out as a table."""

import numpy as np

from metrics.deciding import Deciding
from metrics.hiding import hidden_rows
from tables.codes import WHOLE


def totals(*rows: tuple[int, float, float]) -> Deciding:
    """Total rows: place, of how many, how many."""
    place, n, count = (np.array(values, dtype="float64") for values in zip(*rows, strict=True))
    words, none = np.full(len(rows), WHOLE, dtype=object), np.zeros(len(rows), dtype=bool)
    return Deciding.new(place.astype("int64"), words, words, n, count, none, np.full(len(rows), np.nan))


def test_of_a_total_given_twice_the_first_decides():
    """Found so, by the attack on a made-up district: of 22 students 14 came, 8 did not; the total of a
    table that does not tell of how many stood last, decided, and showed the 14."""
    told, untold = (2, 22.0, 14.0), (2, 14.0, np.nan)
    assert hidden_rows(totals(told, untold), {1}, 10).all()
    assert hidden_rows(totals(told, untold, untold), {1}, 10).all()
    assert not hidden_rows(totals(untold, told), {1}, 10).any()
