"""Microsoft Forms: the workbook of "Open in Excel" or its copy as CSV."""

import re
from collections.abc import Sequence

from loaders import survey, survey_columns
from loaders.form import Answers, Document, Form, Match, Reading, Sheet
from loaders.glance import top
from loaders.grid import Grid, find_grid
from loaders.words import Headings, headed, plain
from words import phrase

HEADINGS = Headings.of(
    id="ID|Id.",
    start="Start time|Hora de inicio|Heure de début|Startzeit|Hora de início|Ora di inizio|Begintijd",
    completed=(
        "Completion time|Hora de finalización|Heure de fin|Fertigstellungszeit|Hora de conclusão|"
        "Ora di completamento|Tijd van voltooien"
    ),
    email=(
        "Email|Correo electrónico|Adresse de messagerie|E-Mail|E-Mail-Adresse|Email address|"
        "Posta elettronica|E-mailadres"
    ),
    name="Name|Nombre|Nom|Nome|Naam",
    modified=(
        "Last modified time|Hora de la última modificación|Heure de la dernière modification|"
        "Zeitpunkt der letzten Änderung|Uhrzeit der letzten Änderung|Hora da última modificação|"
        "Ora dell'ultima modifica|Tijd van laatste wijziging"
    ),
    language="Language|Idioma|Langue|Sprache|Lingua|Taal",
    total="Total points|Total de puntos|Nombre total de points|Gesamtpunktzahl|Total de pontos",
    feedback=(
        "Quiz feedback|Comentarios de la prueba|Comentarios del cuestionario|Commentaires du questionnaire|"
        "Quizfeedback|Feedback zum Quiz"
    ),
)
NEEDED = ("id", "start", "completed")
_POINTS = re.compile(
    r"^\s*(?:points|feedback|puntos|comentarios|punkte|pontos|commentaires)\s*[-–]\s*\S", re.IGNORECASE
)
_LEAD = {name: frozenset(map(plain, HEADINGS[name])) for name in NEEDED}


def _grid(sheet: Sheet) -> Grid | None:
    if sheet.cells.shape[1] < len(NEEDED) or not _looks_so(sheet):
        return None
    grid = find_grid(sheet, HEADINGS.known)
    if grid is None or not all(name in headed(grid, HEADINGS) for name in NEEDED):
        return None
    return grid


def _looks_so(sheet: Sheet) -> bool:
    """Whether one of the first rows holds id, start and completion time among its first cells."""
    for row in top(sheet, 10):
        words = {plain(text) for text in row[:8]}
        if all(words & lead for lead in _LEAD.values()):
            return True
    return False


def recognise(document: Document) -> Match | None:
    """By the headings ID, Start time and Completion time."""
    if any(sheet.cells.shape[1] >= len(NEEDED) and _looks_so(sheet) for sheet in document.sheets):
        return Match(0.95, phrase("the headings begin with “ID”, “Start time”, “Completion time”"))
    return None


def read(document: Document, answers: Answers) -> Reading:
    """Read every sheet of responses in the file."""
    grids = [grid for sheet in document.sheets if (grid := _grid(sheet)) is not None]
    return survey.read("microsoft_forms", document, [_layout(grid) for grid in grids], answers, (";",))


def _layout(grid: Grid) -> survey_columns.Layout:
    headings, at = grid.headings, headed(grid, HEADINGS)
    lead = _lead(headings, at["completed"])  # a question may be worded "Name" or "Language" further right
    personal = {at[name] for name in ("email", "name") if at.get(name, lead + 1) <= lead}
    personal |= set(survey_columns.personal(headings, grid.body))
    meta = [at["start"], *(at[name] for name in ("modified", "total", "feedback") if name in at)]
    if at.get("language", lead + 1) <= lead:
        meta.append(at["language"])
    meta += [c for c, heading in enumerate(headings) if _POINTS.match(heading)]
    return survey_columns.lay_out(
        grid, completed=at["completed"], meta=meta, personal=sorted(personal), identity=at["id"]
    )


def _lead(headings: Sequence[str], completed: int) -> int:
    """Position of the last column of the tool's own that follows the time of completion."""
    seen: set[str] = set()
    for position in range(completed + 1, len(headings)):
        field = HEADINGS.field_of.get(plain(headings[position]), "")
        if not field or field in seen:
            return position - 1
        seen.add(field)
    return len(headings) - 1


FORM = Form("microsoft_forms", "survey", "Microsoft Forms", recognise, read)
