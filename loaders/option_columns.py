"""Columns that share one question: one for each option, one for each row of a grid, or written in.

Tools write a question with several answers as one column for each option. Such a cell repeats the
option, or marks it (1, Y, x); where single choices are spread like that, too, no line has two.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

import pandas as pd

from loaders.cell_pattern import CellPattern
from loaders.glance import different
from loaders.options import asks_for_several
from loaders.questions import Question
from loaders.survey_columns import written_in
from loaders.ticks import TICKED, UNTICKED, folded, ticks

LOOKED_AT = 200
"""Different answers of a column looked at; options, rows and marks are fewer."""

ENOUGH = 5
"""Lines below which numbers that differ from column to column prove nothing."""

_CODES = frozenset({"0", "1", "y", "n", "x", "true", "false"})
"""Marks that no answer to a question is written with; "yes" and "no" are answers, too."""
_RANK = re.compile(r"^(?:rank|rang|rango|rangliste|posici[oó]n|posição)\s*\d+$", re.I)
_ROW_AND_OPTION = CellPattern(r"\s+-\s+|:(?=\S)|\s*\|\s*")


@dataclass(frozen=True)
class Part:
    """One of the columns of a question: ``item`` is what it adds to it, an option or a row."""

    position: int
    heading: str
    item: str


Split = Callable[[str], Iterable[tuple[str, str]]]
"""All ways to take a heading apart into question and item."""


def stems(headings: Sequence[str], columns: Sequence[int], split: Split) -> dict[int, tuple[str, str]]:
    """Question and item of the headings that share their question with another.

    Of several ways to take a heading apart, the one that leaves another heading as it stands, then
    the one that most headings share, then the longest question.
    """
    whole = {headings[c].strip() for c in columns}
    ways = {c: [(stem, item) for stem, item in split(headings[c]) if stem and item] for c in columns}
    shared: dict[str, int] = {}
    for found in ways.values():
        for stem in {stem for stem, _ in found}:
            shared[stem] = shared.get(stem, 0) + 1

    def worth(way: tuple[str, str]) -> tuple[bool, int, int]:
        return way[0] in whole, shared[way[0]], len(way[0])

    best = {c: max(found, key=worth) for c, found in ways.items() if found}
    return {c: way for c, way in best.items() if way[0] in whole or shared[way[0]] > 1}


def parted(stem: str, parts: Sequence[Part], body: pd.DataFrame, spread: bool = False) -> list[Question]:
    """The questions of columns that share one.

    Args:
        stem: the question.
        parts: its columns.
        body: data rows by column position.
        spread: whether the tool may have spread a single choice over a column for each option.

    Returns:
        One question a column: an option of the question, a row of its grid, or what was written in.
    """
    said = {part.position: said_in(body[part.position]) for part in parts}
    own = any(repeats(said[part.position], part.item) for part in parts)
    if own or _marked(stem, parts, said) or (spread and _numbered(parts, said, body)):
        made = [_option(stem, part, said[part.position]) for part in parts]
        return _single(made, body) if spread and not asks_for_several(stem) else made
    return [_row(stem, part) for part in parts]


def repeats(said: Iterable[str], item: str) -> bool:
    """Whether the cells of a column say the option it stands for, and nothing else but "no"."""
    words = {folded(text) for text in said}
    row, option = _row_and_option(item)
    own = words & {folded(item), folded(option), *([folded(row)] if row else [])}
    return len(own) == 1 and words - own <= UNTICKED


def said_in(cells: pd.Series) -> list[str]:
    """The different answers of a column, as many as tell what it holds."""
    return [text for text in different(cells, LOOKED_AT) if text.strip()]


def _marks(said: Iterable[str]) -> bool:
    return {folded(text) for text in said} <= TICKED | UNTICKED


def _marked(stem: str, parts: Sequence[Part], said: dict[int, list[str]]) -> bool:
    """Whether the cells only mark; a row of answers yes and no is not taken for it."""
    closed = [part for part in parts if _marks(said[part.position]) or not written_in(part.item)]
    words = {folded(text) for part in closed for text in said[part.position]}
    if len(closed) < 2 or not words & TICKED or not words <= TICKED | UNTICKED:
        return False
    return words <= _CODES or asks_for_several(stem) or not words & UNTICKED


def _numbered(parts: Sequence[Part], said: dict[int, list[str]], body: pd.DataFrame) -> bool:
    """Whether each column holds one number of its own, rising to the right: options by their codes."""
    closed = [part for part in parts if not written_in(part.item)]
    filled = [said[part.position] for part in closed if said[part.position]]
    if len(filled) < 2 or any(len(texts) != 1 or not texts[0].strip().isdigit() for texts in filled):
        return False
    codes = [int(texts[0]) for texts in filled]
    there = body[[part.position for part in closed]].notna().to_numpy()
    answered = there[there.any(axis=1)]
    return codes == sorted(set(codes)) and len(answered) >= ENOUGH and not answered.all(axis=1).any()


def _option(stem: str, part: Part, said: list[str]) -> Question:
    """A column of an option, or what was written in beside the options."""
    if repeats(said, part.item):
        row, option = _row_and_option(part.item)
        if folded(part.item) in map(folded, said):
            row, option = "", part.item
        elif folded(option) not in map(folded, said):
            row, option = option, row  # some tools write the option first: "Mon | Tutoring"
        return Question(part.position, part.heading, stem, row, option, "multi", marks=True)
    if _marks(said) or (len(said) == 1 and ticks(said[0])):
        return Question(part.position, part.heading, stem, option=part.item, kind="multi", marks=True)
    return Question(part.position, part.heading, stem, part.item, kind="text")


def _single(made: Sequence[Question], body: pd.DataFrame) -> list[Question]:
    """The options as those of single choices, row by row of the grid, where no line has two."""
    columns: dict[str, list[int]] = {}
    for question in made:
        if question.option:
            columns.setdefault(question.sub_item, []).append(question.position)
    single = {
        row
        for row, at in columns.items()
        if len(at) > 1 and not (body[at].notna().to_numpy().sum(axis=1) > 1).any()
    }
    return [
        replace(each, kind="single") if each.option and each.sub_item in single else each for each in made
    ]


def _row_and_option(item: str) -> tuple[str, str]:
    """An item that names a row of a grid and an option of it: "Yoda - Very favorably"."""
    ends = list(_ROW_AND_OPTION.finditer(item))
    if not ends or not item[: ends[-1].start()].strip():
        return "", item
    return item[: ends[-1].start()].strip(), item[ends[-1].end() :].strip()


def _row(stem: str, part: Part) -> Question:
    kind = "rank" if _RANK.match(part.item.strip()) else "text" if written_in(part.item) else ""
    return Question(part.position, part.heading, stem, part.item, kind=kind)
