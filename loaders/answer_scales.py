"""The answer scales of a survey: shown to staff, asked where nobody knows them, and as staff say.

An answer ``scale.NAME`` puts words in order (``loaders.said_scales``) and holds for every question whose
answers are these words, in this export and in later ones; ``none`` takes the questions of a group off
their scale. A scale that is known is shown, never asked.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pandas as pd

from loaders import scales
from loaders.form import Answers, Need, Problem, Reading
from loaders.given_answers import Given, given
from loaders.quoted import quoted
from loaders.said_scales import NONE, PREFIX, SaidScale, read
from loaders.scale_groups import Group, groups
from words import phrase, phrase_many

SHOWN = 3
"""Questions named where their scale is asked."""

EXAMPLE = phrase("“Low < Middle < High | Don't know”")


def with_scales(reading: Reading, answers: Answers) -> Reading:
    """The reading with the scales that staff said: those known are ``shown``, the others needed."""
    rows, asked = reading.tables["answers"], reading.tables["questions"]
    if rows.empty:
        return reading
    found = given(rows, asked)
    told = {name.removeprefix(PREFIX): text for name, text in answers.items() if name.startswith(PREFIX)}
    problems, needs = list(reading.problems), list(reading.needs)
    if told:
        said = {name: scale for name, text in told.items() if (scale := read(text)) is not None}
        problems += [_unclear(name, text) for name, text in told.items() if text != NONE and name not in said]
        unordered = [g for g in groups(found, asked) if told.get(g.name) == NONE]
        rows, asked, changed = _placed(rows, asked, found, said, unordered)
        if changed:
            found = given(rows, asked)
    settled = {name for name, text in told.items() if text == NONE}
    now = groups(found, asked)
    needs += [_need(group, asked) for group in now if not group.known and group.name not in settled]
    shown = [_need(group, asked) for group in now if group.known]
    if shown:
        problems = [problem for problem in problems if problem.code != "codes_only"]
    tables = reading.tables | {"answers": rows, "questions": asked}
    return replace(reading, tables=tables, problems=problems, needs=needs, shown=shown)


def _placed(
    rows: pd.DataFrame,
    asked: pd.DataFrame,
    found: Given,
    said: dict[str, SaidScale],
    unordered: Sequence[Group],
) -> tuple[pd.DataFrame, pd.DataFrame, bool]:
    """The tables with every question on the scale that staff said for its words."""
    scale_of: dict[int, tuple[str, SaidScale] | None] = {
        number: None for group in unordered for number in group.questions
    }
    for number, counts in found.counts.items():
        best = _fitting(counts, said)
        if best:
            scale_of[number] = best, said[best]
    if not scale_of:
        return rows, asked, False
    on = np.zeros(len(asked) + 1, dtype=bool)
    on[list(scale_of)] = True
    place = np.full((len(asked) + 1, len(found.texts) + 1), np.nan)
    folded = [scales.word(text) for text in found.texts]
    grid = (asked["sub_item"] != "").tolist()
    told = {name: asked[name].tolist() for name in ("answer_kind", "scale", "points")}
    for number, scale in scale_of.items():
        codes = scale[1].codes if scale else {}
        place[number, :-1] = [codes.get(word, np.nan) for word in folded]
        told["answer_kind"][number] = "matrix_cell" if grid[number] else "scale" if scale else "single"
        told["scale"][number] = scale[0] if scale else ""
        told["points"][number] = len(scale[1].steps) if scale else pd.NA
    asked = asked.assign(
        answer_kind=pd.Series(told["answer_kind"], asked.index, dtype="str"),
        scale=pd.Series(told["scale"], asked.index, dtype="str"),
        points=pd.array(told["points"], dtype="Int64"),
    )
    here = on[found.question]
    code = rows["answer_code"].to_numpy("float64", na_value=np.nan)
    code = np.where(here, place[found.question, found.label], code)
    blank = np.isnan(code)
    places = pd.arrays.IntegerArray(np.where(blank, 0, code).astype("int64"), blank)
    was = rows["answer_kind"].astype("category").cat
    kinds = was.categories.union(pd.Index(asked["answer_kind"].unique()))
    kind = kinds.get_indexer(pd.Index(asked["answer_kind"]))
    now = np.where(here, np.append(kind, -1)[found.question], was.set_categories(kinds).cat.codes)
    return rows.assign(answer_code=places, answer_kind=pd.Categorical.from_codes(now, kinds)), asked, True


def _fitting(counts: dict[str, int], said: dict[str, SaidScale]) -> str:
    """The scale that holds nearly all of these answers, the most of them; "" where none does."""
    best, held = "", 0
    total = sum(n for text, n in counts.items() if not scales.apart(text))
    for name, scale in said.items():
        known, codes = scale.known, scale.codes
        inside = {text: n for text, n in counts.items() if scales.word(text) in known}
        n = sum(n for text, n in inside.items() if scales.word(text) in codes or not scales.apart(text))
        if n > held and n >= scales.MOSTLY * total and any(scales.word(text) in codes for text in inside):
            best, held = name, n
    return best


def _need(group: Group, asked: pd.DataFrame) -> Need:
    named = (
        asked["sub_item"].where(asked["sub_item"] != "", asked["question_text"]).iloc[list(group.questions)]
    )
    some = quoted(named.iloc[:SHOWN], by="; ")
    more = phrase(" and {more} more", more=len(named) - SHOWN) if len(named) > SHOWN else ""
    words = {step[0]: " = ".join(step) for step in group.scale.steps} | dict.fromkeys(group.scale.apart, "")
    if group.known:
        question = phrase_many(
            len(named),
            "One question is on one answer scale: {some}{more}.",
            "{n} questions are on one answer scale: {some}{more}.",
            n=len(named),
            some=some,
            more=more,
        )
        return Need(PREFIX + group.name, question, words, group.scale.written, sure=True, ordered=True)
    if group.numbers:
        question = phrase_many(
            len(named),
            "One question is answered in numbers ({some}{more}), and the file does not say what they mean. "
            "Which end is the high one?",
            "{n} questions are answered in numbers ({some}{more}), and the file does not say what they mean. "
            "Which end is the high one?",
            n=len(named),
            some=some,
            more=more,
        )
        return _numbers(group, question)
    listed = quoted(words)
    question = phrase_many(
        len(named),
        "What is the order of the answers {listed}? One question is answered so ({some}{more}). "
        "Write them from the lowest to the highest, such as {example}; or “{none}” if they have no order.",
        "What is the order of the answers {listed}? {n} questions are answered so ({some}{more}). "
        "Write them from the lowest to the highest, such as {example}; or “{none}” if they have no order.",
        n=len(named),
        listed=listed,
        some=some,
        more=more,
        example=EXAMPLE,
        none=NONE,
    )
    return Need(PREFIX + group.name, question, words, ordered=True)


def _numbers(group: Group, question: str) -> Need:
    numbers = [step[0] for step in group.scale.steps]
    falling = " < ".join(reversed(numbers))
    choices = {
        group.scale.written: phrase(
            "{number} is the highest: agrees most, most often, best", number=numbers[-1]
        ),
        falling: phrase("{number} is the highest: agrees most, most often, best", number=numbers[0]),
        NONE: phrase("Neither: they are amounts, or choices without an order"),
    }

    return Need(PREFIX + group.name, question, choices)


def _unclear(name: str, text: str) -> Problem:
    return Problem(
        "notice",
        "scale_unclear",
        phrase(
            "“{text}” does not tell the order of the answers ({answer}).", text=text, answer=PREFIX + name
        ),
        phrase(
            "Write each answer once, from the lowest to the highest, such as {example}; or “{none}”.",
            example=EXAMPLE,
            none=NONE,
        ),
        value=text,
    )
