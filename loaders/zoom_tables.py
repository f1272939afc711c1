"""Where a Zoom report has its people, and what stands above them about the meeting."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pandas as pd

from loaders import dates
from loaders.form import Sheet
from loaders.glance import filled, texts, top
from loaders.grid import Grid
from loaders.roles import folded
from loaders.stacked import Part, together
from loaders.words import Headings, headed, plain

HEADINGS = Headings.of(
    name="Name (Original Name)|User Name (Original Name)|User Name (Original name)|Name|User Name|"
    "Nombre (nombre original)|Nombre de usuario (nombre original)|Nombre (original)|Nombre|"
    "Name (Originalname)|Name (ursprünglicher Name)|Benutzername (Originalname)|"
    "Name (Ursprünglicher Benutzername)|Nom (nom d'origine)|Nom (nom original)|Nom (d'origine)|"
    "Nom d'utilisateur (nom d'origine)|Nom|Nome (nome original)|Nome (original)|"
    "Nome de usuário (nome original)|Nome do usuário (nome original)|Nome|Nome (nome originale)",
    email="User Email|Email|E-mail|Correo electrónico del usuario|Correo electrónico de usuario|"
    "Correo electrónico|Correo del usuario|E-Mail des Benutzers|Benutzer-E-Mail|E-Mail-Adresse des Benutzers|"
    "E-Mail-Adresse|Email de l'utilisateur|E-mail de l'utilisateur|Adresse e-mail de l'utilisateur|"
    "Adresse e-mail|Courriel|E-mail do usuário|Email do usuário|Email do utilizador|E-mail utente",
    join="Join Time|Hora de unión|Hora de entrada|Hora para unirse|Hora de ingreso|Hora de incorporación|"
    "Beitrittszeit|Beitrittszeitpunkt|Teilnahmezeit|Zeit des Beitritts|Uhrzeit des Beitritts|"
    "Heure d'arrivée|Heure de connexion|Heure d'entrée|Heure de participation|Hora de ingresso|"
    "Hora da entrada|Horário de entrada|Ora di accesso|Ora di entrata",
    leave="Leave Time|Hora de salida|Hora para salir|Hora de abandono|Austrittszeit|Verlassen um|"
    "Zeit des Verlassens|Uhrzeit des Verlassens|Zeitpunkt des Verlassens|Abmeldezeit|Heure de départ|"
    "Heure de sortie|Heure de déconnexion|Hora de saída|Hora da saída|Horário de saída|Ora di uscita",
    length="Duration (Minutes)|Total Duration (Minutes)|Duration|Time in Session (minutes)|"
    "Duración (minutos)|Duración total (minutos)|Tiempo en la sesión (minutos)|Dauer (Minuten)|"
    "Gesamtdauer (Minuten)|Dauer in Minuten|Durée (minutes)|Durée totale (minutes)|Durée (en minutes)|"
    "Duração (minutos)|Duração total (minutos)|Durata (minuti)|Durata totale (minuti)",
    waiting="In Waiting Room|En sala de espera|En la sala de espera|Im Warteraum|Im Wartezimmer|"
    "Dans la salle d'attente|En salle d'attente|Na sala de espera|Em sala de espera|In sala d'attesa",
    attended="Attended|Asistió|Teilgenommen|A participé|Participou|Compareceu",
    first="First Name|Nombre de pila|Vorname|Prénom|Primeiro nome",
    last="Last Name|Apellido|Apellidos|Nachname|Nom de famille|Sobrenome|Apelido",
    topic="Topic|Meeting topic|Tema|Thema|Sujet|Tópico",
    meeting="Meeting ID|Webinar ID|ID de reunión|ID de la reunión|Meeting-ID|ID de réunion|ID de la réunion|"
    "ID da reunião|ID riunione",
    start="Start Time|Actual Start Time|Hora de inicio|Startzeit|Heure de début|Hora de início|Ora di inizio",
)
"""Of the people's table, in the languages Zoom writes."""

TOPIC = frozenset("topic|meeting topic|tema|thema|sujet|topico|assunto|objet|argomento|onderwerp".split("|"))
LOOK = 15
"""Rows in which the first headings are looked for."""
_NO_ROWS = pd.DataFrame()
_BLOCK = 8
"""Rows above a table of people that may tell of its meeting."""
YES = frozenset("yes|y|si|ja|j|oui|o|sim|s|true|1".split("|"))
_PLAIN_NAMES = frozenset(plain(word) for word in "Name|Nombre|Nom|Nome|User Name|Username".split("|"))


@dataclass(frozen=True)
class Report:
    """The tables of people of a sheet, and what its first rows say.

    Attributes:
        parts: hosts, panelists and attendees of a webinar stand in tables of their own.
        meetings: topic ("" where nothing is said of it) and moments (start and end as written) of each
            meeting that is told of above its people.
        of: position in ``meetings`` for each part.
        renamed: whether a name in brackets is the one somebody joined under.
    """

    parts: list[Part]
    meetings: list[tuple[str, list[str]]]
    of: list[int]
    renamed: bool


def report_of(sheet: Sheet) -> Report | None:
    """The report on a sheet; None where no row of headings names people and their times."""
    for at, row in enumerate(top(sheet, LOOK)):
        headings = Grid(sheet, [at], row, _NO_ROWS, np.arange(0))
        columns = headed(headings, HEADINGS) if sum(map(bool, row)) >= 2 else {}
        if "name" in columns and ("length" in columns or {"join", "leave"} <= set(columns)):
            return _report(sheet, at, columns)
    return None


def _report(sheet: Sheet, first: int, columns: dict[str, int]) -> Report:
    there = filled(sheet)
    heading = str(sheet.cells.iat[first, columns["name"]])
    heads = np.flatnonzero((sheet.cells.iloc[:, columns["name"]] == heading).fillna(False).to_numpy())
    heads = heads[heads >= first]
    parts, of, meetings = [], [], [_meeting(top(sheet)[:first])]
    for at, end in zip(heads.tolist(), [*heads[1:].tolist(), len(there)], strict=True):
        of.append(len(meetings) - 1)
        last, block = end, _block(sheet, at, end) if end < len(there) else []
        if block:
            last -= len(block)
            meetings.append(_meeting(block))
        rows = np.arange(at + 1, last)
        if end < len(there):  # the title of the next table stands alone in its row
            rows = rows[there[rows].sum(axis=1) > 1]
        grid = _grid(sheet, at, rows[there[rows].any(axis=1)])
        parts.append(Part(grid, _columns(grid)))
    return Report(parts, meetings, of, "(" in heading)


def _block(sheet: Sheet, at: int, end: int) -> list[list[str]]:
    """The rows before the next table of people that tell of another meeting, from the labels on."""
    rows = texts(sheet.cells.iloc[at + 1 : end][-_BLOCK:])
    said = [
        number
        for number, row in enumerate(rows)
        if sum(map(bool, row)) > 1 and any(folded(text) in TOPIC for text in row)
    ]
    return rows[said[-1] :] if said else []


def _columns(grid: Grid) -> dict[str, int]:
    """Columns by field. The minutes of a person stand behind the name, those of the meeting before."""
    columns = headed(grid, HEADINGS)
    known = {plain(word) for word in HEADINGS["length"]}
    behind = [at for at, text in enumerate(grid.headings) if plain(text) in known and at > columns["name"]]
    if "start" in columns and columns.get("length", columns["name"]) < columns["name"] and behind:
        columns["length"] = behind[0]
    return columns


def surely_zoom(report: Report) -> bool:
    """Whether the headings are Zoom's alone: a name with the original one in brackets."""
    return plain(report.parts[0].heading("name")) not in _PLAIN_NAMES


def like_zoom(report: Report) -> bool:
    """Whether the headings may be Zoom's: surely, or times and "Duration (Minutes)" beside a plain name."""
    columns, length = report.parts[0].columns, report.parts[0].heading("length")
    return surely_zoom(report) or ({"join", "leave"} <= set(columns) and "(" in length)


def _grid(sheet: Sheet, header: int, rows: np.ndarray) -> Grid:
    headings = texts(sheet.cells.iloc[[header]])[0]
    return Grid(sheet, [header], headings, sheet.cells.iloc[together(rows)], rows)


def _meeting(above: list[list[str]]) -> tuple[str, list[str]]:
    """Topic and moments of a meeting: labels, and values in the row below them."""
    rows = [row for row in above if any(row)]
    topic = ""
    moments: list[str] = []
    for labels, values in pairwise(rows):
        for label, value in zip(labels, values, strict=True):
            if folded(label) in TOPIC and not topic:
                topic = " ".join(value.split())
        moments = moments or [value for value in values if value and dates.is_day(value)]
    return topic, moments[:2]
