"""Typeform: a "#" with the response's id first, its dates in UTC last.

A question with several answers is one column for each option, headed with the option alone: its own
wording is not in the file.
"""

from collections.abc import Sequence

import pandas as pd

from loaders import survey, survey_columns
from loaders.form import Answers, Document, Form, Match, Problem, Reading, Sheet
from loaders.glance import top
from loaders.grid import Grid, grid_at
from loaders.option_columns import Part, parted, repeats, said_in
from loaders.questions import Question
from loaders.quoted import quoted
from loaders.wording import cleaned
from loaders.words import Headings, plain
from words import phrase, phrase_many

HEADINGS = Headings.of(
    identity="#|Token",
    started="Start Date (UTC)|Start Date|Started At",
    staged="Stage Date (UTC)|Stage Date",
    completed="Submit Date (UTC)|Submit Date|Submitted At",
    network="Network ID",
)
_SHEET = {"submitted at", "token"}
"""What Typeform adds to the answers it sends to a spreadsheet."""
META = frozenset(
    plain(word)
    for word in (
        "Start Date (UTC), Start Date, Started At, Stage Date (UTC), Stage Date, Response Type, Tags, "
        "Ending, Endings, Winning outcome, Outcome, Score"
    ).split(",")
)
_AGAIN = ("identity", True)
"""The id is the first column of its name, the dates are the last of theirs."""
SHOWN = 3
"""Options that stand for the wording of their question."""


def _head(sheet: Sheet) -> int | None:
    for at, row in enumerate(top(sheet)):
        words = {plain(text) for text in row}
        fields = {HEADINGS.field_of.get(word) for word in words}
        dated = "started" in fields or {"completed", "network"} <= fields
        if ("#" in words and dated and {"completed", "network"} & fields) or words >= _SHEET:
            return at
    return None


def recognise(document: Document) -> Match | None:
    """By the heading "#" and those of the dates in UTC."""
    if any(_head(sheet) is not None for sheet in document.sheets):
        return Match(0.95, phrase("the headings hold “#” and “Submit Date (UTC)”"))
    return None


def read(document: Document, answers: Answers) -> Reading:
    """Read every sheet of responses in the file."""
    layouts, notices = [], []
    for sheet in document.sheets:
        at = _head(sheet)
        if at is not None:
            layout, lost = _layout(grid_at(sheet, at))
            layouts.append(layout)
            notices += [*_utc(layout), *lost]
    return survey.read("typeform", document, layouts, answers, ("|", ", "), notices)


def _layout(grid: Grid) -> tuple[survey_columns.Layout, list[Problem]]:
    headings, body = grid.headings, grid.body
    at: dict[str, int] = {}
    for c, heading in enumerate(headings):
        if heading and (name := HEADINGS.field_of.get(plain(heading))) and (name, name in at) != _AGAIN:
            at[name] = c
    personal = {*survey_columns.personal(headings, body)} - {at["identity"]}
    taken = {at["identity"], at.get("completed"), *personal}
    trailing = at.get("started", at.get("completed", len(headings))) - 1
    meta = [
        c
        for c, heading in enumerate(headings)
        if c not in taken and plain(heading) in META and (c >= trailing or plain(heading) != "score")
    ]
    asked = [c for c, heading in enumerate(headings) if heading.strip() and c not in {*taken, *meta}]
    several = _several(headings, asked, body)
    inside = {part.position for _, parts in several for part in parts}
    questions = [Question(c, headings[c], cleaned(headings[c]), kind="meta") for c in meta]
    questions += [survey_columns.question(headings, c) for c in asked if c not in inside]
    for stem, parts in several:
        questions += parted(stem, parts, body)
    layout = survey_columns.Layout(
        grid.sheet,
        headings,
        body,
        grid.rows,
        sorted(questions, key=lambda question: question.position),
        identity=at["identity"],
        completed=at.get("completed"),
        personal=sorted(personal),
        unmapped=survey_columns.unheaded(headings, body),
    )
    return layout, [_lost(grid.sheet, [stem for stem, _ in several])] if several else []


def _several(
    headings: Sequence[str], asked: Sequence[int], body: pd.DataFrame
) -> list[tuple[str, list[Part]]]:
    """Neighbouring columns whose cells repeat their headings: the options of one question, by whose
    first options it is called. An option twice begins another; "Other" ends it."""
    runs: list[list[int]] = []
    blank: list[int] = []
    closed = True
    for c in asked:
        said = said_in(body[c])
        heading = cleaned(headings[c])
        if said and repeats(said, heading):
            seen = set() if closed else {plain(headings[each]) for each in runs[-1]}
            if closed or plain(heading) in seen:
                runs.append([])
            else:
                runs[-1] += blank
            runs[-1].append(c)
            blank, closed = [], False
        elif not closed and survey_columns.written_in(heading):
            runs[-1] += [*blank, c]
            blank, closed = [], True
        elif not closed and not said:
            blank.append(c)
        else:
            blank, closed = [], True
    parts = [[Part(c, headings[c], cleaned(headings[c])) for c in run] for run in runs]
    return [(_called(run), run) for run in parts]


def _called(run: Sequence[Part]) -> str:
    options = [part.item for part in run if not survey_columns.written_in(part.item)] or [run[0].item]
    return " / ".join(options[:SHOWN]) + (" / ..." if len(options) > SHOWN else "")


def _utc(layout: survey_columns.Layout) -> list[Problem]:
    if layout.completed is None or "utc" not in plain(layout.headings[layout.completed]):
        return []
    return [
        Problem(
            "notice",
            "utc",
            phrase(
                "The times are of Greenwich (UTC), not of the clock on the school's wall; they are kept so."
            ),
            phrase("Nothing to do, unless the day matters of answers given in the late evening."),
            layout.sheet.name,
            column=layout.headings[layout.completed].strip(),
        )
    ]


def _lost(sheet: Sheet, called: Sequence[str]) -> Problem:
    listed = quoted(called, by="; ")
    return Problem(
        "notice",
        "no_wording",
        phrase_many(
            len(called),
            "The wording of {n} questions with several answers is not in the file. They are called by their "
            "first options: {listed}.",
            "The wording of {n} questions with several answers is not in the file. They are called by their "
            "first options: {listed}.",
            n=len(called),
            listed=listed,
        ),
        phrase("Nothing to do."),
        sheet.name,
    )


FORM = Form("typeform", "survey", "Typeform", recognise, read)
