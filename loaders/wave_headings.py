"""Which wave a question tells in its own words: "Pre: I feel safe", "Before the program [I feel safe]",
"I feel safe (después)"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from rapidfuzz import fuzz

from loaders import wave_names
from loaders.questions import Question
from loaders.roles import folded

ALIKE = 75
"""Least likeness, of 100, of two wordings of one question: "I felt safe" before, "I feel safe" now."""

FEWEST = 2
"""Questions asked twice, at least: one pair alone may be anything."""

_LONGEST = 60
"""Letters in which a heading tells its wave."""
_JOINS = re.compile(r"\s*[:|]\s*|\s+[-–—]\s+|\s*[-–—_,.]\s*|\s+")
_BRACKETED = re.compile(
    r"\s*[\[(]\s*(?P<wave>[^\[\]()]{2,40}?)\s*[\])]\s*[:\-–—.]?\s*(?P<rest>\S.*)", re.DOTALL
)
_BEHIND = re.compile(r"(?P<rest>.*\S)\s*[\[(]\s*(?P<wave>[^\[\]()]{2,40}?)\s*[\])]\s*[?:.]?\s*", re.DOTALL)
_BESIDE = frozenset(
    "the this that our your my a an of in at on to by and i you we survey test form program programme "
    "programs workshop training course project academy session sessions event camp club mentoring "
    "tutoring year participating attending taking starting completing joining participation rating score "
    "response el la los las del de en al este esta esa ese su mi encuesta prueba programa taller curso "
    "proyecto academia sesion evento capacitacion campamento participar asistir empezar comenzar terminar "
    "completar tomar calificacion respuesta".split()
)
"""Words that may stand beside the one that tells a wave. "Before school" tells a time of day."""
_ALONE = re.compile(
    r"(?:pre|post)(?: ?(?:test|survey|program|assessment|encuesta|prueba))?|now|ahora|"
    r".*\b(?:program|programme|workshop|training|course|project|academy|programa|taller|curso|proyecto|"
    r"academia|capacitacion)"
)
"""Words that a mere space may part from the question."""


@dataclass(frozen=True)
class Told:
    """A question as its heading parts it: the wave as typed and its place in time, and the question."""

    wave: str
    order: tuple[float, float, float]
    question: Question

    @property
    def words(self) -> tuple[str, str, str]:
        """What is asked, to find it again in another wave."""
        return folded(self.question.text), folded(self.question.sub_item), folded(self.question.option)


def told(question: Question) -> Told | None:
    """The wave that the words of a question tell; None where they tell none."""
    text, item = question.text, question.sub_item
    if wave_names.told(f"{text} {item}") is None:
        return None
    if item and (wave := _wave(text)) is not None:
        return Told(text, wave, replace(question, text=item, sub_item=""))
    if item and (wave := _wave(item)) is not None:
        return Told(item, wave, replace(question, sub_item=""))
    for words in (text, item):
        for wave_words, rest in _cuts(words):
            if (wave := _wave(wave_words)) is not None:
                left = replace(question, text=rest) if words == text else replace(question, sub_item=rest)
                return Told(wave_words, wave, left)
    return None


def _cuts(text: str) -> Iterator[tuple[str, str]]:
    """The ways a text may be parted into a wave and a question, the longest wave first."""
    for bracketed in (_BRACKETED.fullmatch(text), _BEHIND.fullmatch(text)):
        if bracketed:
            yield bracketed["wave"], bracketed["rest"]
    joins = list(_JOINS.finditer(text, 1))
    for join in reversed([each for each in joins if each.start() <= _LONGEST]):
        wave, rest = text[: join.start()].strip(), text[join.end() :].strip()
        if rest and (join[0].strip() or _ALONE.fullmatch(folded(wave))):
            yield wave, rest
    for join in joins:
        wave, rest = text[join.end() :].strip(), text[: join.start()].strip()
        if wave and len(wave) <= _LONGEST and (join[0].strip() or _ALONE.fullmatch(folded(wave))):
            yield wave, rest


def _wave(text: str) -> tuple[float, float, float] | None:
    """Place in time of a text that tells a wave and nothing else; None of any other."""
    if len(text) > _LONGEST or (found := wave_names.told(text)) is None:
        return None
    rest = f" {folded(text)} "
    for words in found.each:
        rest = rest.replace(f" {words} ", " ", 1)
    return found.order if set(rest.split()) <= _BESIDE else None


@dataclass(frozen=True)
class Paired:
    """The questions of a table that it asks of several waves.

    Attributes:
        waves: names of the waves in time, as first typed, each with its questions without their wave.
        once: questions that tell no wave.
        plain: the headings leave no doubt.
    """

    waves: dict[str, list[Question]]
    once: list[Question]
    plain: bool


def paired(questions: Sequence[Question]) -> Paired | None:
    """Questions asked of two waves and more; None where they are of one."""
    parts = [(question, told(question)) for question in questions]
    mine = [part for _, part in parts if part is not None]
    orders = sorted({part.order for part in mine})
    if len(orders) < 2:
        return None
    by_wave = [[part for part in mine if part.order == order] for order in orders]
    last = by_wave[-1]
    called: dict[tuple[str, str, str], Question] = {part.words: part.question for part in last}
    exact = like = 0
    waves: dict[str, list[Question]] = {}
    for wave in by_wave:
        found = []
        for part in wave:
            same = called.get(part.words)
            exact += same is not None and wave is not last
            if same is None and (near := _nearest(part, last, wave)) is not None:
                same = near.question
                like += 1
            found.append(_as(part.question, same))
        waves[wave[0].wave.strip()] = found
    pairs = exact + like
    if pairs < FEWEST or len(waves) < len(orders) or 2 * pairs < max(len(wave) for wave in by_wave[:-1]):
        return None
    plain = not like and all(order[1] >= 0 for order in orders)
    return Paired(waves, [question for question, part in parts if part is None], plain)


def _nearest(part: Told, last: Sequence[Told], own: Sequence[Told]) -> Told | None:
    """The question of the last wave that is worded most alike, if it is no other's."""
    taken = {each.words for each in own}
    free = [each for each in last if each.words not in taken and each.words[1:] == part.words[1:]]
    likeness = {each.words: fuzz.ratio(each.words[0], part.words[0]) for each in free}
    best = max(free, key=lambda each: likeness[each.words], default=None)
    return best if best is not None and likeness[best.words] >= ALIKE else None


def _as(question: Question, same: Question | None) -> Question:
    """A question in the words of the last wave: the item that is compared is one."""
    if same is None:
        return question
    return replace(question, text=same.text, sub_item=same.sub_item, option=same.option)
