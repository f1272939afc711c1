"""How often the lists are right about comments, by those that people checked."""

from collections.abc import Iterable
from dataclasses import dataclass

from metrics.comment_coding import read
from metrics.intervals import wilson


@dataclass(frozen=True)
class Part:
    """So many of so many, with the 95 % interval (Wilson); None where there are none to tell from."""

    right: int
    of: int

    @property
    def share(self) -> float | None:
        return self.right / self.of if self.of else None

    @property
    def interval(self) -> tuple[float, float] | None:
        if not self.of:
            return None
        low, high = wilson([self.right], [self.of])
        return float(low[0]), float(high[0])


@dataclass(frozen=True)
class Agreement:
    """What people said of the comments they checked.

    Attributes:
        comments: how many they checked.
        precision: of the themes that the list told, those that stayed.
        recall: of the themes that people see, those that the list told.
        tone: comments whose tone stayed.
    """

    comments: int
    precision: Part
    recall: Part
    tone: Part


Checked = tuple[str, str, str, str]
"""Themes and tone as people see them, themes and tone as the lists told them."""


def agreement(checked: Iterable[Checked]) -> Agreement:
    """Compare what people said with what the lists told, comment by comment."""
    many = told_many = seen_many = both = tones = 0
    for themes, tone, told_themes, told_tone in checked:
        seen, told = set(read(themes)), set(read(told_themes))
        many += 1
        told_many += len(told)
        seen_many += len(seen)
        both += len(seen & told)
        tones += tone == told_tone
    return Agreement(many, Part(both, told_many), Part(both, seen_many), Part(tones, many))
