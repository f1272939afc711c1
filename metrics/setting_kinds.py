"""What a setting may be set to: how its text is read, and what is wrong with one that cannot be."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from words import mark, phrase

Fault = tuple[str, str]
"""What is wrong with a text, and how to mend it."""

TELLS_OF_CHILDREN = mark(
    "Two editions with different thresholds can be laid side by side, and what only the laxer one shows "
    "could name a child."
)
"""Why a threshold that hides is raised and never lowered below what is shipped."""

BANDS_STAND = mark(
    "The bands cannot be changed: lists, texts and links name them by their edges, and the two worse ones "
    "are the students of chronic absence."
)

NO_PART = mark(
    "Below that an effect says mostly chance, and the tables of few people were not tried for what they tell."
)


class Kind(Protocol):
    """What a setting may be."""

    @property
    def asks(self) -> str:
        """What is asked for, as one sentence."""

    def read(self, text: str) -> tuple[str, list[Fault]]:
        """The text as it is kept, and all that is wrong with it; with a fault the text is of no use."""


@dataclass(frozen=True)
class Whole:
    """A whole number.

    Attributes:
        least, most: both are allowed.
        why: why no less is; "" where it goes without saying.
    """

    least: int
    most: int
    why: str = ""

    @property
    def asks(self) -> str:
        return phrase("Write a whole number from {least:,} to {most:,}.", least=self.least, most=self.most)

    def read(self, text: str) -> tuple[str, list[Fault]]:
        said = text.strip()
        if not (said.isascii() and said.isdigit()):
            return said, [(phrase('"{text}" is no whole number.', text=said), self.asks)]
        number = int(said)
        if number < self.least and self.why:
            less = phrase("{number:,} is less than is shipped. {why}", number=number, why=phrase(self.why))
            return said, [(less, self.asks)]
        if not self.least <= number <= self.most:
            outside = phrase("{number:,} is too large or too small.", number=number)
            return said, [(outside, self.asks)]
        return str(number), []


@dataclass(frozen=True)
class OneOf:
    """One of a few words."""

    words: tuple[str, ...]

    @property
    def asks(self) -> str:
        return phrase("Write one of these: {words}.", words=", ".join(self.words))

    def read(self, text: str) -> tuple[str, list[Fault]]:
        said = text.strip().lower()
        return said, [] if said in self.words else [(phrase('"{text}" is not known.', text=said), self.asks)]


@dataclass(frozen=True)
class Some:
    """Some of a few words, among them always those that are shipped."""

    words: tuple[str, ...]
    shipped: tuple[str, ...]
    asks: str = mark("Write them with commas between; those that are shipped stay.")

    def read(self, text: str) -> tuple[str, list[Fault]]:
        said = [one.strip().lower() for one in text.split(",") if one.strip()]
        known = phrase("Known are: {words}.", words=", ".join(self.words))
        faults: list[Fault] = [
            (phrase('"{text}" is not known.', text=one), known) for one in said if one not in self.words
        ]
        faults += [
            (
                phrase('"{text}" is missing. {why}', text=one, why=phrase(TELLS_OF_CHILDREN)),
                phrase('Leave "{text}" in.', text=one),
            )
            for one in self.shipped
            if one not in said
        ]
        return ",".join(
            [*self.shipped, *(w for w in self.words if w in said and w not in self.shipped)]
        ), faults


@dataclass(frozen=True)
class Fixed:
    """What is shipped, and nothing else.

    Attributes:
        value: the one that holds.
        why: why nothing else does.
    """

    value: str
    why: str

    @property
    def asks(self) -> str:
        return phrase("Leave it at {value}.", value=self.value)

    def read(self, text: str) -> tuple[str, list[Fault]]:
        said = text.strip()
        return said, [] if said == self.value else [(phrase(self.why), self.asks)]


@dataclass(frozen=True)
class TopAnswers:
    """How many of the highest answers of each scale are favourable: "2/5,3/6,2/4".

    Attributes:
        points: of the scales, in the order in which they are kept. At most half the answers of each may be
            favourable, so that no answer is at both ends.
    """

    points: tuple[int, ...]

    @property
    def asks(self) -> str:
        scales = ",".join(f"{points // 2}/{points}" for points in self.points)
        return phrase("Write the highest answers of each scale, such as {scales}.", scales=scales)

    def read(self, text: str) -> tuple[str, list[Fault]]:
        faults: list[Fault] = []
        found: dict[int, int] = {}
        for said in filter(None, (one.strip() for one in text.split(","))):
            top, _, of = (part.strip() for part in said.partition("/"))
            if not (top.isascii() and top.isdigit() and of in map(str, self.points)):
                faults.append(
                    (phrase('"{text}" says of no scale how many are favourable.', text=said), self.asks)
                )
            elif not 1 <= int(top) <= int(of) // 2:
                half = phrase(
                    '"{text}" is none of the answers of a scale, or more than half of them.', text=said
                )
                faults.append((half, self.asks))
            elif int(of) in found:
                faults.append((phrase("The scale of {points} is named twice.", points=of), self.asks))
            else:
                found[int(of)] = int(top)
        unsaid = [points for points in self.points if points not in found]
        if unsaid and not faults:
            missing = phrase("Nothing is said of scales of {points}.", points=", ".join(map(str, unsaid)))
            faults.append((missing, self.asks))
        return ",".join(f"{found[points]}/{points}" for points in self.points if points in found), faults


def favourable_from(text: str) -> Mapping[int, int]:
    """Lowest favourable answer of a scale by its number of points, of a text of ``TopAnswers``."""
    pairs = (one.split("/") for one in text.split(","))
    return {int(of): int(of) - int(top) + 1 for top, of in pairs}
