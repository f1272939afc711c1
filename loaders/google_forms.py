"""Google Forms: the linked sheet, saved as CSV or workbook, or the download of the responses."""

import re

from loaders import survey, survey_columns
from loaders.dates import order as date_order
from loaders.dates import times
from loaders.form import Answers, Document, Form, Match, Reading, Sheet
from loaders.glance import top
from loaders.grid import Grid, find_grid
from loaders.signin_headings import is_visit_form
from loaders.words import plain
from words import phrase

TIMESTAMP = frozenset(
    plain(word)
    for word in (
        "Timestamp",  # not text
        "Marca temporal",  # not text
        "Horodateur",  # not text
        "Zeitstempel",  # not text
        "Carimbo de data/hora",  # not text
        "Informazioni cronologiche",  # not text
        "Tijdstempel",  # not text
    )
)
PERSONAL = frozenset(
    plain(word)
    for word in (
        "Email Address, Username, Dirección de correo electrónico, Nombre de usuario, Adresse e-mail, "
        "Nom d'utilisateur, E-Mail-Adresse, Nutzername, Endereço de e-mail, Nome de usuário, "
        "Indirizzo email, Nome utente, E-mailadres"
    ).split(",")
)
META = frozenset(
    plain(word) for word in "Score, Total score, Puntuación, Pontuação, Punktzahl, Punteggio".split(",")
)
_SCORE = re.compile(r"\[(?:score|feedback|puntuación|comentarios)\]\s*$", re.IGNORECASE)
LOOKED_AT = 200
SEPARATORS = (";", ", ")


def _grid(sheet: Sheet) -> Grid | None:
    """The table of a sheet if its first heading is a timestamp and the cells below are times."""
    if sheet.cells.shape[1] < 2 or not _looks_so(sheet):
        return None
    grid = find_grid(sheet, TIMESTAMP)
    if grid is None or plain(grid.headings[0]) not in TIMESTAMP:
        return None
    return grid


def _looks_so(sheet: Sheet) -> bool:
    at = [i for i, row in enumerate(top(sheet, 30)) if plain(row[0]) in TIMESTAMP]
    if not at:
        return False
    stamps = sheet.cells.iloc[at[0] + 1 : at[0] + 1 + LOOKED_AT, 0].dropna()
    order = date_order(stamps)
    read = times(stamps, "mdy" if order == "undecided" else order)
    return len(stamps) == 0 or bool(read.notna().mean() >= 0.8)


def recognise(document: Document) -> Match | None:
    """By the first heading, "Timestamp" in one of Google's languages, above times."""
    for sheet in document.sheets:
        if sheet.cells.shape[1] >= 2 and _looks_so(sheet):
            why = phrase("the first column is headed “Timestamp” and holds times")
            if (grid := _grid(sheet)) is None:
                return Match(0.4, phrase("{why}, but another table stands above it", why=why))
            if is_visit_form(grid.headings):
                return Match(0.6, phrase("{why}, but the form asks only who came, and what for", why=why))
            return Match(0.9, why)
    return None


def read(document: Document, answers: Answers) -> Reading:
    """Read every sheet of responses in the file."""
    grids = [grid for sheet in document.sheets if (grid := _grid(sheet)) is not None]
    return survey.read("google_forms", document, [_layout(grid) for grid in grids], answers, SEPARATORS)


def _layout(grid: Grid) -> survey_columns.Layout:
    headings = grid.headings
    personal = sorted(
        {*survey_columns.personal(headings, grid.body), *survey_columns.named(headings, PERSONAL)} - {0}
    )
    meta = [c for c in survey_columns.named(headings, META) if c not in personal]
    meta += [c for c, heading in enumerate(headings) if _SCORE.search(heading)]
    return survey_columns.lay_out(grid, completed=0, meta=meta, personal=personal)


FORM = Form("google_forms", "survey", "Google Forms", recognise, read)
