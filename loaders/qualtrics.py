"""Qualtrics: three rows of headings (names, wording, import ids), or the two of the old export.

The first row is English whatever the language of the survey; the second is the wording. Import ids
were written with single quotes in 2016 and are valid JSON since.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from loaders import survey, survey_columns
from loaders.form import Answers, Document, Form, Match, Problem, Reading, Sheet
from loaders.glance import filled, top
from loaders.questions import Question
from loaders.stacked import together
from loaders.wording import cleaned, shared_stem
from loaders.words import plain
from words import phrase, phrase_many

_IMPORT = re.compile(r"^\s*\{\s*[\"']ImportId[\"']\s*:\s*[\"'](?P<id>[^\"']*)[\"']")
_QUESTION = re.compile(r"^(?P<loop>\d+[_-])?(?P<base>QID\d+(?:#\d+)?)(?P<part>.*)$")
_NAME_PART = re.compile(r"^(?P<base>.+?)(?P<part>(?:_\d+)+(?:_TEXT)?|_TEXT)$")
_LEGACY_NAME = re.compile(r"^V\d+$")

META = frozenset(
    plain(name)
    for name in (
        "StartDate, EndDate, Status, Progress, Duration (in seconds), Finished, RecordedDate, ResponseSet, "
        "DistributionChannel, UserLanguage, ResponseID, RecordId, LocationAccuracy, startDate, endDate, "
        "duration, _recordId, SC0, Q_RecaptchaScore, Q_RelevantIDDuplicate, Q_RelevantIDDuplicateScore, "
        "Q_RelevantIDFraudScore, Q_RelevantIDLastStartDate, Q_DuplicateRespondent, Q_BallotBoxStuffing, "
        "Q_TerminateFlag, Q_URL, Q_Language, Q_TotalDuration, Q_AmbiguousTextPresent, "
        "Q_AmbiguousTextQuestions, Q_StraightliningCount, Q_StraightliningPercentage, "
        "Q_StraightliningQuestions, Q_UnansweredPercentage, Q_UnansweredQuestions"
    ).split(",")
)
PERSONAL = frozenset(
    plain(name)
    for name in (
        "IPAddress, RecipientLastName, RecipientFirstName, RecipientEmail, ExternalReference, "
        "ExternalDataReference, ExternalDataRef, LocationLatitude, LocationLongitude, EmailAddress, Name, "
        "FirstName, LastName, First Name, Last Name, Full Name, FullName, Student Name, StudentName, Email"
    ).split(",")
)
_TIMING = re.compile(r"_(?:First Click|Last Click|Page Submit|Click Count)$|_NPS_GROUP$")
PREVIEW = frozenset({"1", "9", "17"}) | {
    plain(word)
    for word in (
        "Survey Preview",  # not text
        "Survey Preview Spam",  # not text
        "Spam Survey Preview",  # not text
        "Offline Survey Preview",  # not text
        "Umfragevorschau",  # not text
        "Vista previa de la encuesta",  # not text
        "Vista previa de encuesta",  # not text
        "Aperçu de l'enquête",  # not text
    )
}
SELECTED = frozenset({plain("Selected Choice"), plain("Ausgewählte Option"), plain("Opción seleccionada")})
"""What Qualtrics adds to a question that has a text field beside its choices."""
NOT_FINISHED = frozenset({"0", "false", "falsch", "falso", "faux", "no"})


@dataclass(frozen=True)
class _Head:
    """Heading rows: names, wordings and import ids by column ("" where there is none)."""

    last: int
    names: list[str]
    words: list[str]
    ids: list[str]


def _head(sheet: Sheet) -> _Head | None:
    first = top(sheet, 4)
    for at, row in enumerate(first):
        ids = [found["id"] if (found := _IMPORT.match(text)) else "" for text in row]
        if sum(map(bool, ids)) >= 2:
            words = first[at - 1] if at else row
            return _Head(at, first[0] if at else ids, words, ids)
    if len(first) > 1 and len(first[0]) > 2:
        old = sum(_LEGACY_NAME.match(name) is not None for name in first[0]) >= 3
        if old and "responseid" in [plain(text) for text in first[1][:3]]:
            names = [b if _LEGACY_NAME.match(a) else a for a, b in zip(first[0], first[1], strict=True)]
            return _Head(1, names, first[1], [""] * len(names))
    return None


def recognise(document: Document) -> Match | None:
    """By the row of import ids, or by V1, V2, ... above ResponseID."""
    for sheet in document.sheets:
        head = _head(sheet)
        if head is not None and any(head.ids):
            return Match(
                0.98,
                phrase(
                    "row {row} holds import ids such as {example}",
                    row=int(sheet.cells.index[head.last]),
                    example="{“ImportId”: …}",
                ),
            )
        if head is not None:
            return Match(0.95, phrase("the first row is V1, V2, V3 and the second begins with “ResponseID”"))
    return None


def read(document: Document, answers: Answers) -> Reading:
    """Read every sheet of responses in the file."""
    layouts, notices = [], []
    for sheet in document.sheets:
        head = _head(sheet)
        if head is not None:
            layout, found = _layout(sheet, head)
            layouts.append(layout)
            notices += found
    return survey.read("qualtrics", document, layouts, answers, (",", ";"), notices)


def _layout(sheet: Sheet, head: _Head) -> tuple[survey_columns.Layout, list[Problem]]:
    cells = sheet.cells
    sheet.mark("heading", slice(0, head.last + 1), slice(None))
    rows = head.last + 1 + np.flatnonzero(filled(sheet)[head.last + 1 :].any(axis=1))
    body = cells.iloc[together(rows)]
    at = {plain(name): c for c, name in reversed(list(enumerate(head.names)))}
    personal = {*survey_columns.named(head.names, PERSONAL)}
    personal |= {*survey_columns.personal(head.names, body), *survey_columns.personal(head.words, body)}
    meta = {
        *survey_columns.named(head.names, META),
        *(c for c, name in enumerate(head.names) if _TIMING.search(name)),
    }
    identity = at.get("responseid", at.get("recordid"))
    completed = at.get("enddate", at.get("recordeddate"))
    meta -= {identity, completed} | personal
    taken = meta | personal | {identity, completed}
    asked = [
        c for c, name in enumerate(head.names) if c not in taken and (name.strip() or head.words[c].strip())
    ]
    tests = _cells_among(body, at.get("status"), PREVIEW)
    unfinished = _cells_among(body, at.get("finished"), NOT_FINISHED) & ~tests
    layout = survey_columns.Layout(
        sheet,
        head.names,
        body,
        rows,
        _questions(head, asked, body),
        identity=identity,
        completed=completed,
        meta=sorted(c for c in meta if c is not None),
        personal=sorted(personal),
        unmapped=[c for c in survey_columns.unheaded(head.names, body) if not head.words[c].strip()],
        previews=tests,
    )
    return layout, _told(sheet, int(tests.sum()), int(unfinished.sum()))


def _cells_among(body: pd.DataFrame, column: int | None, words: frozenset[str] | set[str]) -> np.ndarray:
    if column is None:
        return np.zeros(len(body), dtype=bool)
    known = [text for text in body[column].dropna().unique() if plain(text) in words]
    return body[column].isin(known).to_numpy()


def _told(sheet: Sheet, tests: int, unfinished: int) -> list[Problem]:
    found = []
    if tests:
        found.append(
            Problem(
                "notice",
                "preview",
                phrase_many(
                    tests,
                    "{n} lines are previews by the survey's author and are not counted.",
                    "{n} lines are previews by the survey's author and are not counted.",
                    n=int(tests),
                ),
                phrase("Nothing to do."),
                sheet.name,
                column="Status",  # not text
            )
        )
    if unfinished:
        found.append(
            Problem(
                "notice",
                "partial",
                phrase_many(
                    unfinished,
                    "{n} respondents did not finish. The answers they gave are counted.",
                    "{n} respondents did not finish. The answers they gave are counted.",
                    n=int(unfinished),
                ),
                phrase("To leave them out, filter by Finished before exporting."),
                sheet.name,
                column="Finished",  # not text
            )
        )
    return found


def _questions(head: _Head, asked: Sequence[int], body: pd.DataFrame) -> list[Question]:
    """Questions of the columns; those with one question id share a stem."""
    groups: dict[str, list[int]] = {}
    for c in asked:
        groups.setdefault(_base(head, c), []).append(c)
    made: dict[int, Question] = {}
    for columns in groups.values():
        words = [cleaned(head.words[c]) or head.names[c].strip() for c in columns]
        stem, parts = shared_stem(words)
        parts = [_option(part) for part in parts]
        inner = _inner(head, columns, parts)
        texts = [_is_text(head, c) for c in columns]
        ticked = _ticked(
            body, [c for c, text in zip(columns, texts, strict=True) if not text], head, parts, columns
        )
        for i, c in enumerate(columns):
            item, point = inner[i]
            kind = "text" if texts[i] else ""
            heading = head.names[c]
            if ticked and not texts[i] and parts[i]:
                option = point or item
                made[c] = Question(c, heading, stem or words[i], item if point else "", option, "multi")
            else:
                part = "" if plain(parts[i]) in SELECTED else parts[i]
                made[c] = Question(c, heading, stem or words[i], part if stem else "", kind=kind)
    return [made[c] for c in asked]


def _option(part: str) -> str:
    """A part without the "Selected Choice - " that stands before options where others may be written in."""
    first, dash, rest = part.partition("-")
    return rest.strip() if dash and plain(first) in SELECTED and rest.strip() else part


def _base(head: _Head, column: int) -> str:
    if found := _QUESTION.match(head.ids[column]):
        return (found["loop"] or "") + found["base"]
    if head.ids[column]:
        return head.ids[column] + str(column)
    name, words = head.names[column], cleaned(head.words[column])
    if found := _NAME_PART.match(name):
        return found["base"]
    return words.rsplit("-", 1)[0] if "-" in words else f"{name}{column}"


def _is_text(head: _Head, column: int) -> bool:
    return bool(re.search(r"[_-]TEXT", head.ids[column] or head.names[column]))


def _inner(head: _Head, columns: Sequence[int], parts: Sequence[str]) -> list[tuple[str, str]]:
    """Statement and scale point of each part, where the ids number both; else the part and ""."""
    rows: dict[str, list[int]] = {}
    for i, c in enumerate(columns):
        found = _QUESTION.match(head.ids[c])
        numbers = re.findall(r"\d+", found["part"]) if found else []
        if len(numbers) == 2 and not _is_text(head, c):
            rows.setdefault(numbers[0], []).append(i)
    out = [(part, "") for part in parts]
    if len(rows) < 2 or any(len(members) < 2 for members in rows.values()):
        return out
    for members in rows.values():
        statement, points = shared_stem([parts[i] for i in members])
        for i, point in zip(members, points, strict=True):
            if statement and point:
                out[i] = (statement, point)
    return out


def _ticked(
    body: pd.DataFrame, columns: Sequence[int], head: _Head, parts: Sequence[str], all_columns: Sequence[int]
) -> bool:
    """Whether each column stands for an option: its cells are 1 or the option's own words."""
    if len(columns) < 2:
        return False
    part = dict(zip(all_columns, parts, strict=True))
    filled = 0
    for c in columns:
        found = set(body[c].dropna().unique())
        own = {"1", *(text for text in found if plain(text) and plain(part[c]).endswith(plain(text)))}
        if not found <= own:
            return False
        filled += bool(found)
    return filled > 0


FORM = Form("qualtrics", "survey", "Qualtrics", recognise, read)
