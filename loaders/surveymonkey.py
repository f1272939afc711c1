"""SurveyMonkey: one or two rows of headings, choices in one column or spread over one for each option.

With two rows the question stands once and is blank to its right; the second row names the option, the
row of a grid, or says "Response". With one row both are joined, "question - option", or only the number
of the question is left of it, "3. option".
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from loaders import survey, survey_columns
from loaders.form import Answers, Document, Form, Match, Problem, Reading, Sheet
from loaders.glance import top
from loaders.grid import grid_at
from loaders.joined_headings import OPEN, RESPONSE, joined, under_headings
from loaders.questions import Question
from loaders.wording import cleaned
from loaders.words import Headings, plain
from words import phrase, phrase_many

HEADINGS = Headings.of(
    respondent=(
        "Respondent ID|RespondentID|ID del encuestado|ID de encuestado|Identificador del encuestado|"
        "ID du répondant|Identifiant du répondant|ID du participant|Befragten-ID|ID des Befragten|"
        "Teilnehmer-ID|Umfrageteilnehmer-ID|ID do respondente|ID do participante|ID del rispondente|"
        "ID rispondente|Respondent-ID|Respondentnummer"
    ),
    collector=(
        "Collector ID|CollectorID|ID del recopilador|ID de recopilador|ID du collecteur|"
        "Identifiant du collecteur|Collector-ID|ID des Collectors|ID do coletor|ID del collettore|"
        "ID collettore|Verzamelaar-ID"
    ),
    start=(
        "Start Date|StartDate|Fecha de inicio|Date de début|Startdatum|Anfangsdatum|Data de início|"
        "Data di inizio|Begindatum"
    ),
    completed=(
        "End Date|EndDate|Date Submitted|Fecha de finalización|Fecha final|Fecha de término|Date de fin|"
        "Enddatum|Data de término|Data final|Data di fine|Einddatum"
    ),
    modified="Date Modified|Fecha de modificación|Date de modification|Änderungsdatum|Data de modificação",
    ip="IP Address|IPAddress|Dirección IP|Adresse IP|IP-Adresse|Endereço IP|Indirizzo IP|IP-adres",
    email=(
        "Email Address|Email|Dirección de correo electrónico|Correo electrónico|Adresse e-mail|"
        "Adresse électronique|E-Mail-Adresse|Endereço de email|Endereço de e-mail|Indirizzo email|E-mailadres"
    ),
    first="First Name|FirstName|Nombre|Prénom|Vorname|Nome|Voornaam",
    last="Last Name|LastName|Apellido|Apellidos|Nom|Nom de famille|Nachname|Sobrenome|Cognome|Achternaam",
)
_PERSONAL = ("ip", "email", "first", "last")
_META = ("collector", "start", "modified")
_LONG = ({"question", "question text", "question id", "pregunta"}, {"answer", "answer text", "value"})
"""Headings of a table with one line a question, which numbers respondents, too."""
_ID = re.compile(r"\s*\d{6,}(?:\.0)?\s*")


@dataclass(frozen=True)
class _Head:
    """``at``: position of the (first) row of headings; ``under``: those of the second, if there is one."""

    at: int
    identity: int
    under: list[str] | None


def _head(sheet: Sheet) -> _Head | None:
    rows = top(sheet)
    for at, row in enumerate(rows):
        words = [plain(text) for text in row]
        found = [c for c, word in enumerate(words) if word in _RESPONDENT]
        if not found or len(words) < 2:
            continue
        if all(set(words) & side for side in _LONG):
            return None
        under = rows[at + 1] if at + 1 < len(rows) else []
        return _Head(at, found[0], under if _is_second(row, under, found[0]) else None)
    return None


_RESPONDENT = frozenset(map(plain, HEADINGS["respondent"]))


def _is_second(row: Sequence[str], under: Sequence[str], identity: int) -> bool:
    """A second row has no id, and words below every heading that is blank."""
    if not under or under[identity]:
        return False
    words = {plain(text) for text in under if text}
    blank = [c for c, text in enumerate(row) if not text]
    return bool(words & (RESPONSE | OPEN)) or (bool(blank) and all(under[c] for c in blank))


def recognise(document: Document) -> Match | None:
    """By the respondent's id: long numbers, or beside a collector, or above a second row of headings."""
    for sheet in document.sheets:
        head = _head(sheet)
        if head is None:
            continue
        below = sheet.cells.iloc[head.at + 1 : head.at + 1 + survey_columns.LOOKED_AT, head.identity]
        ids = below.dropna()
        words = {plain(text) for text in top(sheet)[head.at]}
        if head.under is not None:
            return Match(0.95, phrase("the headings take two rows, the first with the respondent's id"))
        if words & set(map(plain, HEADINGS["collector"])):
            return Match(0.95, phrase("the headings name the respondent's and the collector's id"))
        if len(ids) and ids.str.fullmatch(_ID).mean() >= 0.9:
            return Match(0.9, phrase("the respondents' ids are numbers as long as SurveyMonkey's"))
    return None


def read(document: Document, answers: Answers) -> Reading:
    """Read every sheet of responses in the file."""
    layouts, notices = [], []
    for sheet in document.sheets:
        head = _head(sheet)
        if head is not None:
            layout, told = _layout(sheet, head)
            layouts.append(layout)
            notices += told
    return survey.read("surveymonkey", document, layouts, answers, (), notices)


def _layout(sheet: Sheet, head: _Head) -> tuple[survey_columns.Layout, list[Problem]]:
    grid = grid_at(sheet, head.at, 1 if head.under is None else 2)
    headings, body = grid.headings, grid.body
    at = _leading(headings, head.under)
    personal = {at[name] for name in _PERSONAL if name in at}
    personal |= set(survey_columns.personal(_items(headings, head.under), body))
    personal |= set(survey_columns.personal(headings, body))
    personal -= {head.identity}
    meta = [at[name] for name in _META if name in at and at[name] not in personal]
    asked = _asked(headings, head.under, {head.identity, at.get("completed"), *personal, *meta})
    if head.under is None:
        questions, lost = joined(headings, asked, body)
    else:
        questions, lost = under_headings(headings, head.under, asked, body), []
    questions += [Question(c, headings[c], cleaned(headings[c]), kind="meta") for c in meta]
    layout = survey_columns.Layout(
        sheet,
        _named(headings, head.under),
        body,
        grid.rows,
        sorted(questions, key=lambda question: question.position),
        identity=head.identity,
        completed=at.get("completed"),
        personal=sorted(personal),
        unmapped=survey_columns.unheaded(_named(headings, head.under), body),
    )
    return layout, [_lost(sheet, lost)] if lost else []


def _leading(headings: Sequence[str], under: list[str] | None) -> dict[int | str, int]:
    """The tool's own columns by name: those with nothing below, where there are two rows."""
    found: dict[int | str, int] = {}
    for c, heading in enumerate(headings):
        name = HEADINGS.field_of.get(plain(heading)) if heading else None
        if name and name not in found and not (under and under[c]):
            found[name] = c
    return found


def _items(headings: Sequence[str], under: list[str] | None) -> list[str]:
    return under if under else ["" for _ in headings]


def _named(headings: Sequence[str], under: list[str] | None) -> list[str]:
    return [above or below for above, below in zip(headings, _items(headings, under), strict=True)]


def _asked(headings: Sequence[str], under: list[str] | None, taken: set[int | None]) -> list[int]:
    names = _named(headings, under)
    return [c for c, name in enumerate(names) if name.strip() and c not in taken]


def _lost(sheet: Sheet, stems: Sequence[str]) -> Problem:
    return Problem(
        "notice",
        "no_wording",
        phrase_many(
            len(stems),
            "The wording of {n} questions is not in the file, only their numbers: {numbers}.",
            "The wording of {n} questions is not in the file, only their numbers: {numbers}.",
            n=len(stems),
            numbers=", ".join(stems),
        ),
        phrase("Export again with the questions in the headings to see them by their words."),
        sheet.name,
    )


FORM = Form("surveymonkey", "survey", "SurveyMonkey", recognise, read)
