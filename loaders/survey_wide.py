"""Any survey of one respondent a line that no other form knows; it gives way to every form that knows
its tool."""

from collections.abc import Sequence
from dataclasses import replace

import pandas as pd

from loaders import code_book, code_book_rows, survey, survey_columns
from loaders.form import Answers, Document, Form, Match, Reading
from loaders.grid import mark_around
from loaders.joined_headings import joined, under_headings
from loaders.questions import Question
from loaders.survey_shapes import sent_back, summary
from loaders.survey_signs import TOOL_IDS, Table, table_of, unique, why
from loaders.words import plain
from words import phrase

CONFIDENCE = 0.5
"""Just enough to be taken where nothing else fits."""
EXPLAINED = 0.65
"""With a code book that names its columns."""

IDENTITY = (
    *TOOL_IDS,
    *(
        plain(word)
        for word in (
            "Respondent, Respondent Number, Respondent Key, Entry Id, Response Number, ID de respuesta, "
            "ID del encuestado, Encuestado, Encuestada, Participant, Participant ID, "
            "Participante, Folio, N.º de respuesta, Número de respuesta, No., N.º, ID, #"
        ).split(",")
    ),
)
"""Headings of a respondent's id, the surest first; only taken where no two lines share one."""
COMPLETED = tuple(
    plain(word)
    for word in (
        "Date Submitted, Submit Date (UTC), Submit Date, _submission_time, SubmissionDate, Submission Date, "
        "Submitted, Submitted At, Completion time, Completed, Date Completed, EndDate, End Date, End time, "
        "end, Timestamp, Response Date, interview_date, Interview Date, Survey Date, Date, Fecha, "
        "Fecha de envío, today"
    ).split(",")
)
"""Headings of the time of completion, the surest first."""
META = frozenset(
    plain(word)
    for word in (
        "Time Started, StartDate, Start Date, Start Date (UTC), Date started, Date last action, start, "
        "Status, Collector ID, CollectorID, Seed, Last page, Start language, Language, Duration, "
        "Response time, Link Name, Referer, SessionID, Session ID, User Agent, Tags, _id, _index, "
        "_status, _validation_status, _version, Completion status, Contact ID, "
        "Legacy Comments, Comments status"
    ).split(",")
)
"""Columns of the tool's own; kept as answers of kind "meta", for no other home knows them."""


def recognise(document: Document) -> Match | None:
    """By a code book beside it, or ordered answers or questions in several columns (``survey_signs.why``)."""
    if len(document.sheets) > 1 and (found := code_book.described(document)) is not None:
        book, sheets = found
        return Match(
            EXPLAINED,
            phrase(
                "“{book}” is a code book of the columns of “{answers}”",
                book=book.sheet.name,
                answers=sheets[0].name,
            ),
        )
    for sheet in document.sheets:
        table = table_of(sheet)
        if table is not None and (shape := sent_back(table)) is not None:
            return Match(CONFIDENCE, shape.why)
        if table is not None and (told := why(table)):
            return Match(CONFIDENCE, told)
    for sheet in document.sheets:
        if (shape := summary(sheet)) is not None:
            return Match(CONFIDENCE, shape.why)
    if len(document.sheets) == 1 and code_book_rows.table_of(document.sheets[0]) is not None:
        lacks = (phrase("the answers that this code book explains, in one folder, zip or workbook with it"),)
        return Match(0.4, phrase("the headings are those of a code book"), lacks)
    return None


def read(document: Document, answers: Answers) -> Reading:
    """Read every sheet that looks like a survey; if none does, the first with a table."""
    found = code_book.described(document) if len(document.sheets) > 1 else None
    sheets = document.sheets if found is None else found[1]
    tables = [table for sheet in sheets if (table := table_of(sheet)) is not None]
    shapes = [shape for table in tables if not found and (shape := sent_back(table)) is not None]
    if not shapes and not found and not any(why(table) for table in tables):
        shapes = [shape for sheet in sheets if (shape := summary(sheet)) is not None]
    if shapes:
        return Reading({}, [shape.problem for shape in shapes], [], 0, 0, 0, 0)
    chosen = tables if found else [table for table in tables if why(table)] or tables[:1]
    return survey.read("survey_wide", document, [_layout(t) for t in chosen], answers, (";", "|", ", "))


def _layout(table: Table) -> survey_columns.Layout:
    headings, body = table.headings, table.body
    words = [plain(heading) for heading in headings]
    identity = next((c for w in IDENTITY for c in _at(words, w) if _ids(body[c])), None)
    completed = next(
        (c for w in COMPLETED for c in _at(words, w) if survey_columns.hold_times(body[c])), None
    )
    personal = {*survey_columns.personal(headings, body), *_at(words, "respondent")} - {identity, completed}
    taken = {identity, completed, *personal}
    asked = [c for c, heading in enumerate(headings) if heading.strip() and c not in taken]
    tools = [c for c in asked if words[c] in META]
    if any(table.second):
        table.sheet.mark("heading", slice(0, 2), slice(None))
        questions = under_headings(headings, table.second, [c for c in asked if c not in tools], body)
    else:
        if any(table.stems):
            table.sheet.mark("heading", [table.heads[0]], slice(None))
        if table.grid is not None:
            mark_around(table.grid)
        if table.scale is not None:
            table.sheet.mark("heading", [table.scale.at], slice(None))
        questions, _ = joined(headings, [c for c in asked if c not in tools], body)
        questions = [_below(question, table.stems[question.position]) for question in questions]
    questions += [survey_columns.question(headings, c, "meta") for c in tools]
    return survey_columns.Layout(
        table.sheet,
        headings,
        body,
        table.rows,
        sorted(questions, key=lambda question: question.position),
        identity=identity,
        completed=completed,
        personal=sorted(personal),
        unmapped=survey_columns.unheaded(headings, body),
        scale=table.scale,
    )


def _below(question: Question, stem: str) -> Question:
    """A question as the row of the grid whose stem stands above its heading."""
    if not stem or question.sub_item or question.option:
        return question
    return replace(question, text=stem, sub_item=question.text)


def _ids(cells: pd.Series) -> bool:
    """Whether the cells are ids: one a line, without spaces, nearly all with a figure; no names."""
    return unique(cells) and bool(
        cells.str.fullmatch(r"\s*[\w:.\-]{1,64}\s*").all() and cells.str.contains(r"\d").mean() >= 0.9
    )


def _at(words: Sequence[str], word: str) -> list[int]:
    return [c for c, each in enumerate(words) if each == word]


FORM = Form("survey_wide", "survey", "Survey, one line a respondent", recognise, read)
