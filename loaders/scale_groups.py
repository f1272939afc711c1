"""Questions of a survey that share an answer scale, recognised or to be told by staff."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

import pandas as pd

from loaders import scales
from loaders.given_answers import Given
from loaders.said_scales import MOST, SaidScale, rising
from loaders.scale_words import LADDERS, PARTS
from loaders.survey_columns import written_in
from loaders.tongue import SPANISH, tongue

FEWEST, STEPS = 3, 7
"""Different answers that make a scale nobody knows, least and most."""
SHORT = 60
"""Letters of an answer that may be a step of one."""
ALIKE = 3
"""Least questions answered in the same bare numbers that may be items of a scale, and half of all."""

NUMBERED = ("rating", "recommend")
"""Scales that a heading, a code book or the tool tells."""

_NUMBER = re.compile(r"\d{1,2}$")


@dataclass(frozen=True)
class Group:
    """Questions with one scale.

    Attributes:
        name: what it is called by in the answers of staff.
        scale: its steps, where they are known; else the words in the order of the commonest.
        known: whether the order is known.
        numbers: it is of bare numbers.
        questions: their rows.
    """

    name: str
    scale: SaidScale
    known: bool
    questions: tuple[int, ...]
    numbers: bool = False


def groups(found: Given, asked: pd.DataFrame) -> list[Group]:
    """All groups: first the known ones, then those that ask for their order."""
    kinds = asked["answer_kind"].astype("str").tolist()
    keys = asked["question_key"].astype("str").tolist()
    names = asked["scale"].fillna("").astype("str").tolist()
    points = [0 if pd.isna(n) else int(n) for n in asked["points"]]
    known: dict[tuple[str, int], list[int]] = {}
    for number, (name, steps) in enumerate(zip(names, points, strict=True)):
        if steps and number in found.counts:
            known.setdefault((name, steps), []).append(number)
    told = [_known(found, name, steps, mine) for (name, steps), mine in known.items()]
    open_words = [
        number
        for number in sorted(found.counts)
        if not points[number] and kinds[number] != "number" and _may_be_steps(found, number)
    ]
    told += _worded(found, keys, open_words)
    numbered = [number for number in sorted(found.counts) if kinds[number] == "number"]
    rated = [kind for kind in kinds if kind not in ("meta", "timing")]
    spans = asked["span"].tolist() if "span" in asked else [""] * len(asked)
    told += _spanned({number: spans[number] for number in numbered if spans[number]})
    numbered = [number for number in numbered if not spans[number]]
    if not known and len(numbered) >= max(ALIKE, 0.5 * len(rated)):
        told += _numbered(found, numbered)
    return told


def _known(found: Given, name: str, steps: int, questions: list[int]) -> Group:
    """A recognised scale in the words of the survey; of a step nobody chose in those of the ladder."""
    words: dict[int, Counter[str]] = {}
    apart: Counter[str] = Counter()
    for number in questions:
        places = found.places.get(number, {})
        for text, n in found.counts[number].items():
            (words.setdefault(places[text], Counter()) if text in places else apart)[text] += n
    said = tuple(
        tuple(text for text, _ in _different(words[step]))
        if step in words
        else (_usual(name, steps, step, words),)
        for step in range(1, steps + 1)
    )
    scale = SaidScale(said, tuple(text for text, _ in _different(apart)))
    ours = name in LADDERS or name in NUMBERED
    return Group(f"{name}_{steps}" if ours else name, scale, True, tuple(questions))


def _different(counts: Counter[str]) -> list[tuple[str, int]]:
    """Words that fold to the same once, as most wrote them; the commonest first."""
    once: dict[str, tuple[str, int]] = {}
    for text, n in counts.most_common():
        once.setdefault(scales.word(text), (text, n))
    return list(once.values())


def _usual(name: str, steps: int, step: int, words: dict[int, Counter[str]]) -> str:
    """The usual word of a step that no answer of the survey shows; its number where there is none."""
    rungs = [{scales.word(text) for tongue in rung for text in tongue} for rung in LADDERS.get(name, ())]
    for part in PARTS.get(name, ()):
        if len(part) == steps and all(
            any(scales.word(text) in rungs[part[at - 1]] for text in seen) for at, seen in words.items()
        ):
            spanish = tongue(text for seen in words.values() for text in seen) == SPANISH
            return LADDERS[name][part[step - 1]][int(spanish)][0]
    return str(step)


def _may_be_steps(found: Given, number: int) -> bool:
    words = _steps(found, number)
    if any(written_in(text) for text in words.values()):
        return False
    return 1 < len(words) <= STEPS and all(
        len(text) <= SHORT and not _NUMBER.fullmatch(text.strip()) for text in words.values()
    )


def _steps(found: Given, number: int) -> dict[str, str]:
    """Folded words of a question that do not stand apart, each as written."""
    return {scales.word(text): text for text in found.counts[number] if not scales.apart(text)}


def _worded(found: Given, keys: Sequence[str], questions: list[int]) -> list[Group]:
    """Questions that share words nobody knows: the rows of a grid, or two and more questions.

    One alone is not asked about: it is rather a choice without an order.
    """
    made: list[tuple[set[str], list[int]]] = []
    for number in sorted(questions, key=lambda at: -len(_steps(found, at))):
        mine = set(_steps(found, number))
        for words, members in made:
            if FEWEST > len(mine) > 1 and mine <= words:
                members.append(number)
                break
            grid = any(keys[number] == keys[other] for other in members)
            if len(words | mine) <= STEPS and len(words & mine) >= (1 if grid else FEWEST):
                words |= mine
                members.append(number)
                break
        else:
            if len(mine) >= FEWEST:
                made.append((mine, [number]))
    return [_unknown(found, words, members) for words, members in made if len(members) > 1]


def _unknown(found: Given, words: set[str], questions: list[int]) -> Group:
    counts: Counter[str] = Counter()
    for number in questions:
        counts.update(found.counts[number])
    there = [text for text, _ in _different(counts)]
    apart = tuple(text for text in there if scales.word(text) not in words)
    steps = [text for text in there if scales.word(text) in words]
    name = "_".join(sorted(word.replace(" ", "_") for word in words))[:60]
    return Group(name, replace(rising(steps), apart=apart), False, tuple(sorted(questions)))


def _spanned(told: dict[int, str]) -> list[Group]:
    """Questions of which the file tells the first and the last number ("1-5"), and not what they mean."""
    made = []
    for span in dict.fromkeys(told.values()):
        low, high = map(int, span.split("-"))
        if high - low < MOST:
            scale = rising([str(step) for step in range(low, high + 1)])
            mine = tuple(number for number, other in told.items() if other == span)
            made.append(Group(f"{low}_to_{high}", scale, False, mine, numbers=True))
    return made


def _numbered(found: Given, questions: list[int]) -> list[Group]:
    """Questions answered in the same bare numbers, without a word of what they mean."""
    spans: dict[int, tuple[int, int]] = {}
    for number in questions:
        texts = [text.strip() for text in found.counts[number] if not scales.apart(text)]
        if texts and all(_NUMBER.fullmatch(text) for text in texts):
            low, high = min(map(int, texts)), max(map(int, texts))
            if low <= 1 and FEWEST <= high - low + 1 <= 11:
                spans[number] = low, high
    if not spans:
        return []
    (low, high), _ = Counter(spans.values()).most_common(1)[0]
    mine = [number for number, (first, last) in spans.items() if low <= first and last <= high]
    if len(mine) < max(ALIKE, 0.5 * len(questions)):
        return []
    scale = rising([str(step) for step in range(low, high + 1)])
    return [Group(f"{low}_to_{high}", scale, False, tuple(mine), numbers=True)]
