"""The lines of a long survey: who answered when, and the answers gathered by question."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd

from loaders import codes, dates, roles
from loaders import rows as shared
from loaders.coded import Written, written
from loaders.form import Problem, Sheet
from loaders.grid import Grid
from loaders.meaning import Meaning
from loaders.questions import Question
from loaders.ticks import TICKED, UNTICKED
from loaders.wording import cleaned
from words import mark, phrase, phrase_many

SEVERAL = 0.1
"""Least share of its respondents who gave a question several answers, for it to be a multiple choice."""


@dataclass(frozen=True)
class Lines:
    """The lines of one table that can be used, by position.

    Attributes:
        body: the cells; index the line numbers.
        people: ``respondent_key, responded_at, school, role`` of each.
        said: the answer of each as typed, missing where blank; ``source``: the column it stands in.
        group: number of the question, grid row and option of each.
        occasions: wave of each, and the number of an answer given again; None: all are the only ones.
        rows: their positions in the sheet.
    """

    body: pd.DataFrame
    people: pd.DataFrame
    said: pd.Series
    source: np.ndarray
    group: np.ndarray
    occasions: pd.Series | None
    rows: np.ndarray


@dataclass(frozen=True)
class Gathered:
    """One question, its answers (index: line numbers) and their positions in ``Lines``."""

    question: Question
    cells: pd.Series
    at: np.ndarray

    @cached_property
    def told(self) -> Written:
        """The answers by their different texts."""
        return written(self.cells)


def lines_of(
    sheet: Sheet, grid: Grid, at: dict[str, int], order: str, decided: bool
) -> tuple[Lines, list[Problem]]:
    """The lines that can be used; the others are marked and told."""
    body = grid.body
    cells = {name: body[c] for name, c in at.items()}
    who = cells["respondent"].str.strip()
    asked = _first(cells, "question_id", "question")
    problems = _lacking(
        sheet, grid, body.index[who.isna()], "no_respondent", phrase("The line has no respondent's id.")
    )
    problems += _lacking(
        sheet,
        grid,
        body.index[who.notna() & asked.isna()],
        "no_question",
        phrase("The line names no question."),
    )
    bad = (who.isna() | asked.isna()).to_numpy()
    times = pd.Series(np.nan, index=body.index, dtype="str")
    if "date" in cells:
        stamps = dates.Stamps(grid.written(at["date"]))
        times = stamps.read(order, with_time=True).values.set_axis(body.index)
        unreadable = (times.isna() & cells["date"].notna()).to_numpy() & ~bad & decided
        problems += shared.problems_at(
            cells["date"][unreadable],
            "left_out",
            "time",
            phrase("“{value}” is not a date and time."),
            phrase("Write it as the other lines do, such as 2025-09-14 16:30:10."),
            sheet.name,
            grid.headings[at["date"]].strip(),
        )
        sheet.mark("rejected", grid.rows[unreadable], slice(None))
        bad = bad | unreadable
    said, source = _said(cells, at)
    wave = _text(cells, "wave", body.index)
    group = pd.factorize(
        asked.str.strip()
        + "\x1f"
        + _text(cells, "row", body.index)
        + "\x1f"
        + _text(cells, "option", body.index)
    )[0]
    frame = pd.DataFrame({"who": who, "wave": wave, "group": group, "said": said.str.strip()})
    again = frame.duplicated().to_numpy() & ~bad & said.notna().to_numpy()
    if again.any():
        sheet.mark("duplicate", grid.rows[again], slice(None))
        problems.append(
            Problem(
                "notice",
                "duplicate",
                *_TWICE,
                sheet.name,
                int(body.index[again][0]),
                value=str(who[again].iloc[0]),
            )
        )
    kept = ~(bad | again)
    occasions, told = _occasions(frame[kept], sheet.name)
    people = pd.DataFrame(
        {
            "respondent_key": who,
            "responded_at": times,
            "school": _text(cells, "school", body.index),
            "role": roles.roles(cells["role"]) if "role" in cells else _text(cells, "role", body.index),
        }
    )
    lines = Lines(body[kept], people[kept], said[kept], source[kept], group[kept], occasions, grid.rows[kept])
    return lines, problems + told


_TWICE = (
    mark(
        "Lines say again what an earlier line says of the same respondent and question. They "
        "are counted once."
    ),
    mark("Nothing to do, unless two were meant."),
)


def _lacking(sheet: Sheet, grid: Grid, lines: pd.Index, code: str, what: str) -> list[Problem]:
    if len(lines):
        sheet.mark("rejected", grid.rows[grid.body.index.isin(lines)], slice(None))
    mend = phrase("Fill it in, or leave the line out.")
    return [Problem("left_out", code, what, mend, sheet.name, int(line)) for line in lines]


def _first(cells: dict[str, pd.Series], *names: str) -> pd.Series:
    """The first of some fields that is filled."""
    there = [cells[name] for name in names if name in cells]
    found = there[0]
    for other in there[1:]:
        found = found.fillna(other)
    return found


def _text(cells: dict[str, pd.Series], name: str, index: pd.Index) -> pd.Series:
    if name not in cells:
        return pd.Series("", index=index, dtype="str")
    return cells[name].str.strip().fillna("").astype("str")


def _said(cells: dict[str, pd.Series], at: dict[str, int]) -> tuple[pd.Series, np.ndarray]:
    """The answer of each line, and the column it stands in: words before codes before the option itself."""
    names = [name for name in ("answer", "value", "option") if name in cells]
    said = cells[names[0]]
    source = np.full(len(said), at[names[0]])
    for name in names[1:]:
        blank = said.isna().to_numpy()
        source[blank] = at[name]
        said = said.fillna(cells[name])
    return said, source


def _occasions(frame: pd.DataFrame, sheet: str) -> tuple[pd.Series | None, list[Problem]]:
    """The wave of each line, and a number behind it where a respondent answered a question again."""
    words = frame["wave"]
    key = ["who", "wave", "group"]
    ordinal = frame[frame["said"].notna()].groupby(key, sort=False).cumcount() + 1
    second = ordinal[ordinal > 1].index
    if len(second):
        second = second[~frame.loc[second, "group"].isin(several_of(frame)).to_numpy()]
    problems = []
    if len(second):
        what = phrase_many(
            len(second),
            "{n} lines answer a question that the respondent answered before, differently.",
            "{n} lines answer a question that the respondent answered before, differently.",
            n=len(second),
        )
        mend = phrase("Each is kept. Leave the lines out that should not count.")
        problems.append(Problem("notice", "answered_again", what, mend, sheet, int(second[0])))
        numbered = (words[second] + " " + ordinal[second].astype("str")).str.strip()
        words = words.where(~words.index.isin(second), numbered.reindex(words.index))
    return (words if (words != "").any() else None), problems


def several_of(frame: pd.DataFrame) -> list[int]:
    """Questions (numbers of ``group``) of which many respondents have several answers: multiple choices."""
    given = frame[frame["said"].notna()]
    many = given.groupby(["group", "who", "wave"], sort=False).size()
    share = (many > 1).groupby(level="group", sort=False).mean()
    return [int(number) for number in share.index[share >= SEVERAL]]


def gathered(grid: Grid, at: dict[str, int], lines: Lines) -> list[Gathered]:
    """The answers by question, in the order in which the questions first stand in the file."""
    frame = pd.DataFrame(
        {
            "who": lines.people["respondent_key"],
            "wave": "" if lines.occasions is None else lines.occasions.str.replace(r" ?\d+$", "", regex=True),
            "group": lines.group,
            "said": lines.said,
        }
    )
    several = set(several_of(frame))
    order = np.argsort(lines.group, kind="stable")
    edges = np.flatnonzero(np.diff(lines.group[order], prepend=-1))
    out = []
    for positions in np.split(order, edges[1:]) if len(order) else []:
        cells = lines.said.iloc[positions]
        question = _question(
            grid, at, lines.body.iloc[positions[0]], cells, int(lines.group[positions[0]]) in several
        )
        out.append(Gathered(question, cells, positions))
    return out


def _question(grid: Grid, at: dict[str, int], first: pd.Series, cells: pd.Series, several: bool) -> Question:
    """The question of a group, as its first line words it."""

    def said(name: str) -> str:
        text = first[at[name]] if name in at else None
        return cleaned(text) if isinstance(text, str) else ""

    name = said("question_id")
    text = said("question") or name
    option = said("option")
    folded = {str(each).strip().casefold() for each in cells.dropna().unique()}
    marks = bool(option) and folded <= UNTICKED | TICKED
    scale, turned = said("item_scale"), said("reversed")
    meaning = Meaning(item_scale=scale, reversed=codes.truth(turned)) if scale or turned else None
    kind = "multi" if several and not option else ""
    position = at.get("answer", at.get("value", 0))
    return Question(
        position, name or text, text, said("row"), option, kind, name=name, marks=marks, meaning=meaning
    )
