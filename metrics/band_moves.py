"""How far hidden numbers of a table can move for certain, when some of them are bounded by a band."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from metrics.ranges import Flags, Floats
from metrics.rate_bands import band, possible
from metrics.wide import Ints

Rooms = tuple[Floats, Floats]
"""How far each number could go up and down for itself."""


@dataclass
class Part:
    """Rows of a table that are looked at together: schools, or the district's one row.

    Attributes:
        count, rest: how many, and all others; rows x groups.
        hidden: which are.
        known_n: of which the number of people is shown.
        need: least width of the range of each hidden number.
        kept: bands that are known already; kept_least: the hiding thresholds by which they were told.
    """

    count: Floats
    rest: Floats
    hidden: Flags
    known_n: Flags
    need: Floats
    kept: Ints
    kept_least: Ints

    def bands(self, may: Flags, least: int) -> Ints:
        """The bands of rows that may have one, of places of which not everything is known."""
        both = (self.count.sum(axis=1) > 0) & (self.rest.sum(axis=1) > 0)
        own = may & self.hidden & both[:, None] & (self.kept == 0)
        return np.where(own, band(self.count, self.count + self.rest, least), 0)

    def rooms(self, bands: Ints, least: int) -> list[tuple[Floats, Floats]]:
        """How far each hidden number could go up and down for its band alone; of counts and all others."""
        told, by = np.where(bands, bands, self.kept), np.where(bands, least, self.kept_least)
        found = []
        for layer, interval in zip(
            (self.count, self.rest),
            possible(self.count, self.rest, told, self.known_n, by),
            strict=True,
        ):
            up, down = interval.high - layer, layer - interval.low
            found.append((np.where(self.hidden, up, 0), np.where(self.hidden, down, 0)))
        return found

    @classmethod
    def of(cls, columns: Sequence[np.ndarray]) -> "Part":
        """From the columns in the order of the attributes, whatever their kinds."""
        count, rest, hidden, known_n, need, *known = columns
        kept, kept_least = (each.astype("int64") for each in known)
        return cls(count, rest, hidden > 0, known_n > 0, need.astype(float), kept, kept_least)


def moves_of_each(schools: Rooms, district: Rooms) -> tuple[Floats, Floats, Floats]:
    """Of groups that stand each for itself: a school moves against others, or with the district's row.

    Args:
        schools: schools x groups; district: groups.

    Returns:
        How far each number can go up and down, and how wide the range of the district's row is.
    """
    others_up, others_down = (each.sum(axis=0) - each for each in schools)
    up = np.minimum(schools[0], others_down + district[0])
    down = np.minimum(schools[1], others_up + district[1])
    whole = [np.minimum(mine, each.sum(axis=0)) for mine, each in zip(district, schools, strict=True)]
    return up, down, whole[0] + whole[1]


def moves(schools: Rooms, district: Rooms, free: Flags, hidden: Flags) -> tuple[Floats, Floats, Floats]:
    """Of groups that add up to a total: a number moves against another of its school.

    Either both are groups whose sum over the schools is not known, or the same two move the other way round
    in other schools or in the district.

    Args:
        schools: schools x groups; district: groups.
        free: groups whose sum over the schools is not known.
        hidden: schools x groups.

    Returns:
        As ``moves_of_each``.
    """
    room_up, room_down = schools
    along_up, along_down = (np.where(free, each, 0) for each in schools)
    up = np.minimum(along_up, along_down.sum(axis=1, keepdims=True) - along_down)
    down = np.minimum(along_down, along_up.sum(axis=1, keepdims=True) - along_up)
    moving = (up + down).sum(axis=0)
    for group in np.flatnonzero(hidden.any(axis=0)):
        for other in np.flatnonzero((hidden & hidden[:, [group]]).any(axis=0)):
            if group != other:
                more = np.minimum(room_up[:, group], room_down[:, other])
                less = np.minimum(room_down[:, group], room_up[:, other])
                rise = min(district[0][group], district[1][other])
                fall = min(district[1][group], district[0][other])
                up[:, group] = np.maximum(up[:, group], np.minimum(more, less.sum() - less + rise))
                down[:, group] = np.maximum(down[:, group], np.minimum(less, more.sum() - more + fall))
                both = min(rise, more.sum()) + min(fall, less.sum())
                moving[group] = max(moving[group], both)
    return up, down, moving
