"""The horizontal and vertical axes: round ends, three to five ticks, ends that stay inside."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from charts.numbers import MINUS


@dataclass(frozen=True)
class Scale:
    """One axis.

    Attributes:
        first, last: values at its ends, before padding.
        ticks, words: where values stand, and what is printed there.
        pad: part of the length left free at either end, so that end labels stay inside.
    """

    first: float
    last: float
    ticks: tuple[float, ...]
    words: tuple[str, ...]
    pad: float = 0.05

    @property
    def range(self) -> list[float]:
        room = self.pad * (self.last - self.first)
        return [self.first - room, self.last + room]

    def fraction(self, value: float) -> float:
        """Where a value stands between the left (0) and right (1) edge of the plot."""
        low, high = self.range
        return (value - low) / (high - low)

    def axis(self, ticks: bool = True) -> dict[str, Any]:
        """The axis as plotly wants it."""
        if not ticks:
            return {"range": self.range, "showticklabels": False}
        return {
            "range": self.range,
            "tickmode": "array",
            "tickvals": list(self.ticks),
            "ticktext": list(self.words),
        }


def step(span: float, most: int) -> float:
    """The smallest round step (1, 2, 2.5, 5 times a power of ten) with at most ``most`` steps."""
    rough = span / most
    power = 10.0 ** math.floor(math.log10(rough))
    return next(times * power for times in (1, 2, 2.5, 5, 10) if times * power >= rough * (1 - 1e-9))


def tick_word(value: float, unit: str) -> str:
    """A tick as it is printed; the unit stands in the chart's name, percent at every tick but 0."""
    shown = round(value * 100, 6) if unit in ("share", "points") else round(value, 6)
    text = f"{abs(shown):,.10g}"
    text = (MINUS if shown < 0 else "") + text
    return f"{text}%" if unit == "share" and shown != 0 else text


def scale(values: Sequence[float], unit: str, *, from_zero: bool = False, most: int = 4) -> Scale:
    """An axis that holds all values.

    Args:
        values: everything that is drawn: dots, ends of intervals, reference. Nothing withheld.
        unit: "share" (never below 0 or above 1), "points", "hours", "days", "count".
        from_zero: whether zero must be on it; dots do without, lengths of bars do not.
        most: steps at most.
    """
    low, high = (min(values), max(values)) if values else (0.0, 1.0)
    if from_zero or (low >= 0 and low < 0.4 * high):
        low, high = min(low, 0.0), max(high, 0.0)
    if high - low < 1e-9:
        room = 0.05 if unit in ("share", "points") else max(abs(high) * 0.1, 1.0)
        low, high = low - room, high + room
        if unit == "share":
            low, high = max(low, 0.0), min(high, 1.0)
        elif low < 0 <= min(values, default=0):
            low = 0.0
    size = step(high - low, most)
    first, last = math.floor(low / size + 1e-9), math.ceil(high / size - 1e-9)
    if last - first == most + 1:
        # Rounding both ends outward can cost one step more than asked for; five ticks still fit.
        size = step(size * 1.01, 1)
        first, last = math.floor(low / size + 1e-9), math.ceil(high / size - 1e-9)
    ticks = [size * n for n in range(first, last + 1)]
    if unit == "share":
        ticks = [tick for tick in ticks if -1e-9 <= tick <= 1 + 1e-9]
    return Scale(ticks[0], ticks[-1], tuple(ticks), tuple(tick_word(tick, unit) for tick in ticks))
