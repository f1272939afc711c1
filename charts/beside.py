"""Names beside the points of a plane, where there is room for them on a phone."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from charts.axes import Scale
from charts.text import LINE, cut, pixels, plain
from charts.theme import NOTE, PHONE, Tokens

HALF = 7
"""Pixels from the middle of a point to its edge, with a little air."""

WIDEST = (220, 150, 100, 70)
"""Pixels of a name: rather cut short than not there at all."""

Box = tuple[float, float, float, float]
"""Left, bottom, right and top edge in pixels of the plot on a phone."""


@dataclass(frozen=True)
class Point:
    """A point by its values; ``name``: "" for one that is not named, and only in the way of others."""

    name: str
    x: float
    y: float


def names(
    points: Sequence[Point],
    along: Scale,
    up: Scale,
    size: tuple[float, float],
    colours: Tokens,
    taken: Sequence[Box] = (),
) -> list[dict[str, Any]]:
    """Names as annotations, none over a point or another name; the others are told when asked.

    Args:
        points: the outermost are named first.
        along, up: the axes.
        size: of the plot on a phone: ``width`` and its height.
        taken: what else stands in the plot.
    """
    wide, high = size
    at = [(wide * along.fraction(point.x), high * up.fraction(point.y)) for point in points]
    full = [*taken, *((x - HALF, y - HALF, x + HALF, y + HALF) for x, y in at)]
    middle = [sum(each) / len(at) for each in zip(*at, strict=True)] if at else [0.0, 0.0]
    outermost = sorted(
        zip(points, at, strict=True),
        key=lambda each: -abs(each[1][0] - middle[0]) - abs(each[1][1] - middle[1]),
    )
    notes = []
    for point, (x, y) in outermost:
        for text, side, above, box in _places(point.name, x, y):
            if box[0] < 0 or box[2] > wide or any(_overlap(box, other) for other in full):
                continue
            full.append(box)
            notes.append(
                {
                    "text": plain(text),
                    "x": point.x,
                    "y": point.y,
                    "xanchor": side,
                    "xshift": 0 if above else {"left": 10, "right": -10}[side],
                    "yshift": above * (9 + LINE / 2),
                    "showarrow": False,
                    "borderpad": 0,
                    "font": {"color": colours.text, "size": NOTE},
                }
            )
            break
    return notes


def width(left: float, right: float) -> float:
    """Pixels of a plot on a phone between its margins."""
    return PHONE - left - right


def _places(name: str, x: float, y: float) -> Iterator[tuple[str, str, int, Box]]:
    """Where a name may stand: beside its point, above or below it.

    Yields:
        Its text; the side of the text that is held; 0 beside, 1 above, -1 below; the room it takes.
    """
    for widest in WIDEST if name else ():
        text = cut(name, widest)
        long = pixels(text)
        for side, start in (("left", x + 10), ("right", x - 10 - long)):
            yield text, side, 0, (start, y - LINE / 2, start + long, y + LINE / 2)
        for above in (1, -1):
            middle = y + above * (9 + LINE / 2)
            for side, start in (("center", x - long / 2), ("left", x), ("right", x - long)):
                yield text, side, above, (start, middle - LINE / 2, start + long, middle + LINE / 2)


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
