"""Where organisations stand on a map: around a ring, near those they have ties with. The same ties give the
same map, on every computer: no chance is in it."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

ROUNDS = 12
"""How often everybody moves towards those they have ties with; more changes little."""

DIGITS = 6
"""To which angles are compared: what differs by rounding alone keeps its order."""


@dataclass(frozen=True)
class Spot:
    """A place between -1 and 1, across and up; ``middle``: the middle itself."""

    x: float
    y: float
    middle: bool = False


def around(codes: Sequence[str], ties: Sequence[tuple[str, str]], middle: str = "") -> dict[str, Spot]:
    """A spot for each code.

    Args:
        codes: in the order in which equals stand.
        ties: pairs of codes; of others they are left out.
        middle: code of who stands in the middle; "": nobody does.
    """
    ring = [code for code in codes if code != middle]
    found = {middle: Spot(0.0, 0.0, middle=True)} if middle in codes else {}
    return found | dict(zip(_ordered(ring, ties), _spots(len(ring)), strict=True))


def _spots(many: int) -> list[Spot]:
    """Around the ring from the top: down its right side in equal steps, and up its left one, so that names at
    the sides have each a line of their own."""
    right = -(-many // 2)
    heights = [(1, 1 - 2 * (at + 0.5) / right) for at in range(right)]
    heights += [(-1, -1 + 2 * (at + 0.5) / (many - right)) for at in range(many - right)]
    return [Spot(round(side * math.sqrt(1 - y * y), DIGITS), round(y, DIGITS)) for side, y in heights]


def _angles(many: int) -> list[float]:
    """Equal steps, half a step from the top."""
    return [2 * math.pi * (at + 0.5) / many for at in range(many)]


def _ordered(ring: list[str], ties: Sequence[tuple[str, str]]) -> list[str]:
    """The order around the ring: everybody at the mean angle of those they have ties with."""
    with_whom: dict[str, list[str]] = {code: [] for code in ring}
    for one, other in ties:
        if one in with_whom and other in with_whom:
            with_whom[one].append(other)
            with_whom[other].append(one)
    order = list(ring)
    for _ in range(ROUNDS):
        angle = dict(zip(order, _angles(len(order)), strict=True))
        means = {code: _mean([angle[each] for each in [code, *with_whom[code]]]) for code in order}
        order.sort(key=lambda code: means[code])
    return order


def _mean(angles: list[float]) -> float:
    """The mean direction, 0 to a full turn."""
    x, y = (sum(map(part, angles)) for part in (math.cos, math.sin))
    return round(math.atan2(y, x) % (2 * math.pi), DIGITS)
