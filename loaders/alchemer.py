"""Alchemer, formerly SurveyGizmo: one row of headings, "option:question" or "row:question"."""

import re
from collections.abc import Iterator, Sequence

import numpy as np
import pandas as pd

from loaders import survey, survey_columns
from loaders.form import Answers, Document, Form, Match, Problem, Reading, Sheet
from loaders.glance import top
from loaders.grid import Grid, grid_at
from loaders.option_columns import Part, parted, stems
from loaders.questions import Question
from loaders.wording import cleaned
from loaders.words import Headings, plain
from words import phrase, phrase_many

HEADINGS = Headings.of(
    identity="Response ID|ResponseID",
    started="Time Started|Date Started",
    completed="Date Submitted|Time Submitted",
    status="Status|Response Status",
)
"""The tool writes them in English whatever the language of the survey."""
META = frozenset(
    plain(word)
    for word in (
        "Time Started, Date Started, Status, Response Status, Contact ID, Legacy Comments, Comments, "
        "Language, Referer, Extended Referer, SessionID, Session ID, User Agent, Tags, Link Name, Link ID, "
        "Response Time, Data Quality, Test Data, Country, State/Region, DMA, Edit Link"
    ).split(",")
)
"""The tool's own columns before the first question; they stay answers of kind "meta"."""
_PERSONAL = frozenset(
    plain(word)
    for word in (
        "IP Address, Longitude, Latitude, City, Postal, Postal Code, Email, Email Address, Invite Email, "
        "Invite First Name, Invite Last Name, Invite Name, First Name, Last Name, Home Phone, Work Phone"
    ).split(",")
)
FINISHED = "complete"
STATUS = frozenset({FINISHED, "partial", "disqualified", "deleted"})
LEAD = 30
"""Columns of the tool's own, at most."""


def _head(sheet: Sheet) -> int | None:
    """Position of the headings; a status only of this tool, or the time started, tells them."""
    for at, row in enumerate(top(sheet)):
        fields = {HEADINGS.field_of.get(plain(text)) for text in row[:LEAD] if text}
        if not {"completed", "status"} <= fields:
            continue
        if "started" in fields or _statuses(sheet, at, row):
            return at
    return None


def _statuses(sheet: Sheet, at: int, row: Sequence[str]) -> bool:
    column = next(c for c, text in enumerate(row) if HEADINGS.field_of.get(plain(text)) == "status")
    said = sheet.cells.iloc[at + 1 :, column].dropna().unique()
    return bool(len(said)) and {plain(text) for text in said} <= STATUS


def recognise(document: Document) -> Match | None:
    """By the headings Time Started, Date Submitted and Status."""
    if any(_head(sheet) is not None for sheet in document.sheets):
        return Match(0.95, phrase("the headings begin with “Time Started”, “Date Submitted”, “Status”"))
    return None


def read(document: Document, answers: Answers) -> Reading:
    """Read every sheet of responses in the file."""
    layouts, notices = [], []
    for sheet in document.sheets:
        at = _head(sheet)
        if at is not None:
            grid = grid_at(sheet, at)
            layouts.append(_layout(grid))
            notices += _unfinished(grid)
    return survey.read("alchemer", document, layouts, answers, (";",), notices)


def _layout(grid: Grid) -> survey_columns.Layout:
    headings, body = grid.headings, grid.body
    at: dict[str, int] = {}
    for c, heading in enumerate(headings):
        if heading and (name := HEADINGS.field_of.get(plain(heading))):
            at.setdefault(name, c)
    lead = max(at.values())
    while lead + 1 < len(headings) and plain(headings[lead + 1]) in META | _PERSONAL:
        lead += 1
    personal = {c for c in range(lead + 1) if plain(headings[c]) in _PERSONAL}
    personal |= set(survey_columns.personal([_label(heading) for heading in headings], body))
    personal |= set(survey_columns.personal(headings, body))
    taken = {at.get("identity"), at["completed"], *personal}
    meta = [c for c in range(lead + 1) if c not in taken and plain(headings[c]) in META]
    asked = [c for c, heading in enumerate(headings) if heading.strip() and c not in {*taken, *meta}]
    questions = [Question(c, headings[c], cleaned(headings[c]), kind="meta") for c in meta]
    questions += _questions(headings, asked, body)
    return survey_columns.Layout(
        grid.sheet,
        headings,
        body,
        grid.rows,
        sorted(questions, key=lambda question: question.position),
        identity=at.get("identity"),
        completed=at["completed"],
        personal=sorted(personal),
        unmapped=survey_columns.unheaded(headings, body),
    )


def _label(heading: str) -> str:
    """What stands before the question: "Street Address:Where do you live?" asks for an address."""
    return heading.split(":", 1)[0] if re.search(r":\S", heading) else ""


def _questions(headings: Sequence[str], asked: Sequence[int], body: pd.DataFrame) -> list[Question]:
    shared = stems(headings, asked, _labelled)
    made = [survey_columns.question(headings, c) for c in asked if c not in shared]
    groups: dict[str, list[Part]] = {}
    for c, (stem, item) in shared.items():
        groups.setdefault(stem, []).append(Part(c, headings[c], cleaned(item)))
    for stem, parts in groups.items():
        made += parted(cleaned(stem), parts, body)
    return made


def _labelled(heading: str) -> Iterator[tuple[str, str]]:
    """Question and label: the tool sets no space behind its colon, a sentence does."""
    for colon in re.finditer(r":(?=\S)", heading):
        yield heading[colon.end() :].strip(), heading[: colon.start()].strip(" :")


def _unfinished(grid: Grid) -> list[Problem]:
    """How many respondents did not finish, by status: what was answered is counted."""
    column = next(
        (c for c, text in enumerate(grid.headings) if HEADINGS.field_of.get(plain(text)) == "status"), None
    )
    if column is None:
        return []
    counts = grid.body[column].value_counts()
    other = {str(text).strip(): int(n) for text, n in counts.items() if plain(text) != FINISHED}
    if not other:
        return []
    listed = ", ".join(f"{text} {n}" for text, n in sorted(other.items()))
    finished = int(np.sum([n for text, n in counts.items() if plain(text) == FINISHED]))
    return [
        Problem(
            "notice",
            "partial",
            phrase_many(
                sum(other.values()),
                "{n} respondents did not finish ({listed}); {finished} did. The answers of all are counted.",
                "{n} respondents did not finish ({listed}); {finished} did. The answers of all are counted.",
                n=sum(other.values()),
                listed=listed,
                finished=finished,
            ),
            phrase("To leave some out, filter by Status before exporting."),
            grid.sheet.name,
            column=grid.headings[column].strip(),
        )
    ]


FORM = Form("alchemer", "survey", "Alchemer (SurveyGizmo)", recognise, read)
