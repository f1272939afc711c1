"""A month of absences that was exported with mistakes, and later once more without them."""

from dataclasses import replace

import numpy as np

from sample.attendance import SchoolYear

MONTH = 11
"""November."""

MOST = 8
"""Days of either kind of mistake, at most."""


def school(count: int) -> int:
    """Number of the school that had to correct."""
    return count // 2


def month(lived: SchoolYear) -> np.ndarray:
    """Positions of the open days of the month."""
    months = lived.opened["day"].to_numpy().astype("datetime64[M]").astype(int) % 12 + 1
    return np.flatnonzero(months == MONTH)


def first_told(lived: SchoolYear, rng: np.random.Generator) -> SchoolYear:
    """What the first export says: some students who were in school are noted absent, some absent ones
    are missing, and notes from home had not yet arrived.

    The mistakes lie between the first and the last day of the month, so that the corrected file,
    whose period is known by its lines alone, covers them all.
    """
    days = month(lived)[1:-1]
    marks = lived.marks.copy()
    inner = marks[:, days]
    came = np.argwhere((inner == "") & (lived.length[:, days] > 0))
    away = np.argwhere(np.isin(inner, ["UA", "A"]))
    excused = np.argwhere(inner == "EA")
    for cells, mark in ((came, "UA"), (away, ""), (excused, "UA")):
        chosen = rng.permutation(len(cells))[: min(MOST, len(cells) // 10)]
        inner[cells[chosen, 0], cells[chosen, 1]] = mark
    marks[:, days] = inner
    return replace(lived, marks=marks)


def corrected(lived: SchoolYear) -> SchoolYear:
    """The month alone, as it was."""
    marks = np.full_like(lived.marks, "")
    days = month(lived)
    marks[:, days] = lived.marks[:, days]
    return replace(lived, marks=marks)


def told_again(lived: SchoolYear) -> bool:
    """Whether the month has marks on its first and last day, as a corrected file needs."""
    days = month(lived)
    return bool(len(days) > 2 and (lived.marks[:, days[[0, -1]]] != "").any(axis=0).all())
