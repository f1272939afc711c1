"""The answer scales of a survey as they will be counted, for staff to look at."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from loaders import said_scales
from loaders.form import Need
from metrics.survey import FAVOURABLE_FROM

NO_ORDER = said_scales.NONE
"""The answer that some words have no order."""


@dataclass(frozen=True)
class AnswerScale:
    """One scale, and the questions that are on it.

    Attributes:
        name: of the answer that puts its words in another order.
        questions: which they are, in words.
        steps: words of each step, lowest first (those of one step with " = " between).
        favourable: the steps that count as favourable; none: a scale of so many steps has no agreed ones.
        apart: answers outside the scale, neither favourable nor valid.
    """

    name: str
    questions: str
    steps: tuple[str, ...]
    favourable: tuple[str, ...]
    apart: tuple[str, ...]


def answer_scales(
    shown: Iterable[Need], favourable_from: Mapping[int, int] = FAVOURABLE_FROM
) -> list[AnswerScale]:
    """The scales that are known, of what a reading shows.

    Args:
        favourable_from: lowest favourable answer by number of points; as shipped where no database is asked.
    """
    found = []
    for need in shown:
        said = said_scales.read(need.proposed)
        if said is not None:
            steps = tuple(" = ".join(step) for step in said.steps)
            least = favourable_from.get(len(steps), len(steps) + 1)
            found.append(AnswerScale(need.name, need.question, steps, steps[least - 1 :], said.apart))
    return found


def in_order(need: Need, chosen: Sequence[str]) -> str:
    """The answer that puts the chosen words of a scale in their order, lowest first; the others stand apart.

    "" where fewer than two are chosen: that is no order.
    """
    if len(chosen) < 2:
        return ""
    steps = tuple(tuple((need.choices[word] or word).split(" = ")) for word in chosen)
    others = tuple(
        each
        for word in need.choices
        if word not in chosen
        for each in (need.choices[word] or word).split(" = ")
    )
    return said_scales.SaidScale(steps, others).written
