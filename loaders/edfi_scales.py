"""The scale of a question of an Ed-Fi survey: its choices carry words, numbers and order."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from loaders import scales
from loaders.words import plain

_UNORDERED = frozenset({"ranking", "textbox", "text box", "dropdown multiple"})


@dataclass
class Choices:
    """Of one question.

    Attributes:
        words: of each number.
        places: by number and by folded word, 1 the lowest.
        scale, points: name and length of the scale; "" and None: no order is known.
        grid: the scale is that of the rows of a grid, not of the question itself.
        spelled: each choice as the question words it, by folded word.
    """

    words: dict[str, str] = field(default_factory=dict)
    places: dict[str, int] = field(default_factory=dict)
    scale: str = ""
    points: int | None = None
    grid: bool = False
    spelled: dict[str, str] = field(default_factory=dict)


def choices_of(choices: Sequence[Mapping[str, str]], form: str) -> Choices:
    """The scale of a question out of its choices, or out of the ends of its grid's rows.

    Words that stand on a known scale tell their order; else the numbers the data give them. Choices
    apart from the scale ("don't know") have no place.
    """
    made = Choices(
        {
            each["numericvalue"]: each["textvalue"]
            for each in choices
            if {"numericvalue", "textvalue"} <= set(each)
        }
    )
    texts = [each["textvalue"] for each in choices if "textvalue" in each]
    made.spelled = {scales.word(text): text for text in texts}
    if texts and (known := scales.scale(dict.fromkeys(texts, scales.SURE))):
        made.scale, made.points = known.name, known.points
        made.places = dict(known.codes)
        return made
    if plain(form) in _UNORDERED:
        return made
    ends = {(each.get("minrawscore", ""), each.get("maxrawscore", "")) for each in choices} - {("", "")}
    if ends:
        low, high = _whole(ends) if len(ends) == 1 else (0, 0)
        if 2 <= high - low + 1 <= 11:
            made.scale, made.points, made.grid = "rating", high - low + 1, True
            made.words |= {str(number): str(number) for number in range(low, high + 1)}
            made.places = {str(number): number - low + 1 for number in range(low, high + 1)}
        return made
    order = {
        text: float(number)
        for number, text in made.words.items()
        if re.fullmatch(r"-?\d+(?:\.\d+)?", number) and not scales.apart(text)
    }
    if len(order) > 2 and len(set(order.values())) == len(order):
        ranked = sorted(order, key=order.__getitem__)
        made.scale, made.points = "rating", len(ranked)
        made.places = {scales.word(text): place for place, text in enumerate(ranked, start=1)}
    return made


def _whole(ends: set[tuple[str, str]]) -> tuple[int, int]:
    """Lowest and highest number of a row of a grid; 0 and 0 where they are no whole numbers."""
    low, high = next(iter(ends))
    whole = re.fullmatch(r"-?\d{1,3}", low) and re.fullmatch(r"-?\d{1,3}", high)
    return (int(low), int(high)) if whole else (0, 0)
