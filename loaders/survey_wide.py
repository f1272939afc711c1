"""Any survey of one respondent a line that no other form knows, told by what was asked and answered.

It must not swallow rosters, attendance or published tables: it wants ordered answers or questions
in several columns, and gives way to every form that knows its tool.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from loaders import dates, scales, survey, survey_columns
from loaders.form import Answers, Document, Form, Match, Reading, Sheet
from loaders.grid import find_grid
from loaders.questions import Question
from loaders.wording import cleaned
from loaders.words import plain

CONFIDENCE = 0.5
"""Just enough to be taken where nothing else fits."""
LOOKED_AT = 500
"""Lines looked at to recognise."""

IDENTITY = tuple(
    plain(word)
    for word in (
        "RespondentID",
        "Respondent ID",
        "Response ID",
        "ResponseID",
        "instanceID",
        "meta/instanceID",
        "_uuid",
        "uuid",
        "Submission ID",
        "Respondent",
        "Respondent Number",
        "Respondent Key",
        "Entry Id",
        "Entry ID",
        "Response Number",
        "ID de respuesta",
        "ID del encuestado",
        "ID",
        "#",
    )
)
"""Headings of a respondent's id, the surest first; only taken where no two lines share one."""
TOOL_IDS = frozenset(IDENTITY[:9])
"""Of these, the ones only survey tools write."""
COMPLETED = tuple(
    plain(word)
    for word in (
        "Date Submitted",
        "Submit Date (UTC)",
        "Submit Date",
        "_submission_time",
        "SubmissionDate",
        "Submission Date",
        "Submitted",
        "Submitted At",
        "Completion time",
        "Completed",
        "Date Completed",
        "EndDate",
        "End Date",
        "End time",
        "end",
        "Timestamp",
        "Response Date",
        "interview_date",
        "Interview Date",
        "Survey Date",
        "Date",
        "Fecha",
        "Fecha de envío",
        "today",
    )
)
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

NOT_A_SURVEY = frozenset(
    plain(word)
    for word in (
        "Student ID, Student Number, Student_Number, Student Name, Local ID, SIS ID, sourcedId, Att_Date, "
        "Att_Code, "
        "Attendance Code, Absence Code, Days Enrolled, Days Absent, Days Present, Absences, Attendance Date, "
        "Enrollment Date, Entry Date, Exit Date, District Code, District Name, School Code, School ID, "
        "SchoolID, "
        "DBN, Join Time, Leave Time, Total Enrollment, Suppressed, Subgroup, Student Group, Order #, "
        "First Join, Last Leave, User Action"
    ).split(",")
)
"""Headings of registers, rosters and published tables."""

_ASKING = re.compile(
    r"[?¿]|^\s*(?:how|what|which|when|where|why|who|do you|does|did|are you|have you|please|"
    r"rate|select|choose|"
    r"to what extent|i (?:am|feel|have|can|know|think|believe|would|like|want|get|was|trust)\b|my |our |"
    r"the school|teachers|staff (?:at|in)|this school|at (?:my|this)|"
    r"qué|cuál|cómo|con qué|mi |yo |me siento|la escuela)",
    re.IGNORECASE,
)
_SMALL = re.compile(r"^-?\d{1,2}$")


@dataclass(frozen=True)
class _Table:
    sheet: Sheet
    headings: list[str]
    second: list[str]
    body: pd.DataFrame
    rows: np.ndarray


def _table(sheet: Sheet) -> _Table | None:
    """Headings and lines of a sheet; a second heading row of options is seen, too."""
    if sheet.cells.shape[1] < 3 or len(sheet.cells) < 2:
        return None
    if (double := _double(sheet)) is not None:
        return double
    grid = find_grid(sheet)
    if grid is None or not len(grid.body):
        return None
    return _Table(sheet, grid.headings, [""] * len(grid.headings), grid.body, grid.rows)


def _double(sheet: Sheet) -> _Table | None:
    """Two heading rows: the question once and blank to its right, its options or items below."""
    top = sheet.cells.iloc[:2].notna().to_numpy()
    under = top[1, 1:]
    if not top[0, 0] or top[1, 0] or (~top[0]).sum() < 2 or len(sheet.cells) < 3:
        return None
    if not under[~top[0, 1:]].all():
        return None
    if sheet.cells.iloc[2:, 0].notna().mean() < 0.9:
        return None
    first, second = ([t if isinstance(t, str) else "" for t in sheet.cells.iloc[i].tolist()] for i in (0, 1))
    for c in range(1, len(first)):
        first[c] = first[c] or (first[c - 1] if c > 1 else "")
    rows = 2 + np.flatnonzero(sheet.cells.iloc[2:].notna().any(axis=1).to_numpy())
    return _Table(sheet, first, second, sheet.cells.iloc[rows], rows)


def recognise(document: Document) -> Match | None:
    """By ordered answers or questions in several columns; see ``_why``."""
    for sheet in document.sheets:
        table = _table_kept(sheet)
        if table is not None and (why := _why(table)):
            return Match(CONFIDENCE, why)
    return None


def _table_kept(sheet: Sheet) -> _Table | None:
    """The table, leaving the sheet's fates as they were: recognising decides nothing."""
    return _table(Sheet(sheet.name, sheet.cells, sheet.fates.copy()))


def _why(table: _Table) -> str:
    headings = table.headings
    words = [plain(heading) for heading in headings]
    named = [c for c, heading in enumerate(headings) if heading.strip()]
    if len(named) < 3 or NOT_A_SURVEY & set(words):
        return ""
    body = table.body.iloc[:LOOKED_AT]
    asking = [c for c in named if _ASKING.search(headings[c])]
    counts = {c: _counts(body[c]) for c in named}
    ladders = {c: scales.ladder(n) for c, n in counts.items() if n and len(n) <= 12}
    ordered = [c for c, name in ladders.items() if name and name != "yes_no" and len(counts[c]) >= 2]
    yes_no = [c for c, name in ladders.items() if name == "yes_no"]
    if len(ordered) >= 2 or (len(ordered) == 1 and asking):
        such = _example(counts[ordered[0]])
        return f"{len(ordered)} columns hold answers on an ordered scale, such as “{such}”"
    if len(asking) >= 2 and len(asking) >= 0.3 * len(named):
        return f"{len(asking)} headings are questions, such as “{headings[asking[0]].strip()[:60]}”"
    tool = [c for c in named if words[c] in TOOL_IDS and _unique(table.body[c])]
    if tool and (asking or yes_no or ordered):
        return f"the column “{headings[tool[0]]}” numbers respondents"
    if _codes_only(body, named):
        return "nearly all columns hold small whole numbers, as coded answers do"
    return ""


def _counts(cells: pd.Series) -> dict[str, int]:
    n = cells.value_counts()
    return {str(text): int(k) for text, k in n.items()}


def _example(counts: dict[str, int]) -> str:
    return next((text.strip() for text in counts if not scales.apart(text)), "")


def _unique(cells: pd.Series) -> bool:
    return bool(cells.notna().all()) and not cells.duplicated().any() and len(cells) > 0


def _ids(cells: pd.Series) -> bool:
    """Whether the cells are ids: one a line, without spaces, nearly all with a figure; no names."""
    return _unique(cells) and bool(
        cells.str.fullmatch(r"\s*[\w:.\-]{1,64}\s*").all() and cells.str.contains(r"\d").mean() >= 0.9
    )


def _codes_only(body: pd.DataFrame, named: Sequence[int]) -> bool:
    """Whether at least ten columns, and nearly all, hold few different whole numbers that come back."""
    if len(named) < 10 or len(body) < 20:
        return False
    coded = 0
    for c in named:
        texts = [str(text).strip() for text in body[c].dropna().unique()]
        small = [text for text in texts if _SMALL.match(text)]
        coded += 2 <= len(small) <= 15 and len(small) >= len(texts) - 1
    return coded >= 0.8 * len(named)


def read(document: Document, answers: Answers) -> Reading:
    """Read every sheet that looks like a survey; if none does, the first with a table."""
    tables = [t for sheet in document.sheets if (t := _table_kept(sheet)) is not None]
    chosen = [t for t in tables if _why(t)] or tables[:1]
    made = [t for table in chosen if (t := _table(_sheet(document, table))) is not None]
    return survey.read("survey_wide", document, [_layout(t) for t in made], answers, (";", "|", ", "))


def _sheet(document: Document, table: _Table) -> Sheet:
    return next(sheet for sheet in document.sheets if sheet.cells is table.sheet.cells)


def _layout(table: _Table) -> survey_columns.Layout:
    headings, body = table.headings, table.body
    words = [plain(heading) for heading in headings]
    identity = next((c for w in IDENTITY for c in _at(words, w) if _ids(body[c])), None)
    completed = next((c for w in COMPLETED for c in _at(words, w) if _times(body[c])), None)
    personal = {*survey_columns.personal(headings, body), *_at(words, "respondent")} - {identity, completed}
    taken = {identity, completed, *personal}
    asked = [c for c, heading in enumerate(headings) if heading.strip() and c not in taken]
    if any(table.second):
        table.sheet.mark("heading", slice(0, 2), slice(None))
        questions = [_second(table, c) for c in asked]
    else:
        stems = _shared(headings, asked, body)
        questions = [stems.get(c) or _question(headings, words, c) for c in asked]
    return survey_columns.Layout(
        table.sheet,
        headings,
        body,
        table.rows,
        questions,
        identity=identity,
        completed=completed,
        personal=sorted(personal),
        unmapped=survey_columns.unheaded(headings, body),
    )


def _at(words: Sequence[str], word: str) -> list[int]:
    return [c for c, each in enumerate(words) if each == word]


def _times(cells: pd.Series) -> bool:
    some = cells.dropna().iloc[:LOOKED_AT]
    order = dates.order(some)
    if order == dates.NONE:
        return False
    read = dates.times(some, dates.MDY if order == dates.UNDECIDED else order)
    return bool(read.notna().mean() >= 0.9)


def _question(headings: Sequence[str], words: Sequence[str], column: int) -> Question:
    return survey_columns.question(headings, column, "meta" if words[column] in META else "")


def _second(table: _Table, column: int) -> Question:
    """A column under two heading rows: an option if its cells repeat the option, else a grid's row."""
    stem, item = cleaned(table.headings[column]), cleaned(table.second[column])
    if plain(item) in {"response", "open ended response", "respuesta", ""}:
        return Question(column, table.headings[column], stem)
    if _repeats(table.body[column], item):
        return Question(column, table.headings[column], stem, option=item)
    return Question(column, table.headings[column], stem, item)


def _repeats(cells: pd.Series, option: str) -> bool:
    said = {plain(text) for text in cells.dropna().unique()}
    return len(said) == 1 and said == {plain(option)}


_BETWEEN = " - "


def _shared(headings: Sequence[str], asked: Sequence[int], body: pd.DataFrame) -> dict[int, Question]:
    """Columns headed "question - option" whose cells repeat the option: ticks of one question."""
    found: dict[int, Question] = {}
    for c in asked:
        heading = headings[c]
        for at in (i for i in range(len(heading)) if heading.startswith(_BETWEEN, i)):
            stem, option = heading[:at], heading[at + len(_BETWEEN) :]
            if stem.strip() and _repeats(body[c], option):
                found[c] = Question(c, heading, cleaned(stem), option=cleaned(option))
                break
    return found


FORM = Form("survey_wide", "survey", "Survey, one line a respondent", recognise, read)
