"""Which tables of a file count people by event, and in which columns."""

import re

import numpy as np
import pandas as pd

from loaders.cell_pattern import CellPattern
from loaders.form import Document
from loaders.grid import Grid
from loaders.stacked import Part, parts_of
from loaders.student_ids import STUDENT_IDS
from loaders.words import Headings, plain

HEADINGS = Headings.of(
    event="event|event name|event title|session|session name|session title|activity|activity name|program|"
    "programme|program name|workshop|workshop name|slug|title|name|class|club|webinar|course|topic|"
    "evento|nombre del evento|sesión|actividad|nombre de la actividad|programa|taller|"
    "veranstaltung|sitzung|angebot|aktivität|kurs|événement|activité|atelier|séance|cours|"
    "atividade|oficina|sessão|nome do evento",
    day="date|event date|session date|start date|date of event|held on|day|fecha|fecha del evento|datum|tag|"
    "date de l'événement|data|data do evento|dia",
    registered="registered|registrations|registration|# registered|number registered|total registered|rsvp|"
    "rsvps|rsvp'd|signed up|sign ups|enrolled|expected|invited and registered|tickets|"
    "inscritos|registrados|inscripciones|angemeldet|anmeldungen|inscrits|inscriptions|inscrições",
    attended="attended|attendance|attendees|participants|participant count|number of participants|"
    "# of participants|# attended|number attended|number attending|total attended|total attendance|headcount|"
    "head count|count|people|number of people|# of people|turnout|present|checked in|actual|"
    "number of attendees|# of attendees|# attendees|attendance count|total participants|"
    "asistentes|asistieron|asistencia|número de asistentes|participantes|total de asistentes|"
    "teilnehmer|teilnehmerzahl|anzahl teilnehmer|teilgenommen|présents|nombre de participants|presentes|"
    "número de participantes",
    school="school|school name|site|campus|building|location|escuela|colegio|schule|école|escola",
    partner="partner|organization|organisation|provider|host|organización|organisme|organização",
)
_WHO = re.compile(
    r"^(?:# |# of |number of |no of |total |n[uú]mero de |cantidad de )?(?:"
    r"families|parents?|parents guardians|caregivers|adults|students?|children|kids|youth|staff|guests|"
    r"volunteers|community members|familias|padres|adultos|estudiantes|alumnos|niños|"
    r"personal|invitados|voluntarios)"
    r"(?: (?:attended|attending|present|in attendance|que asistieron))?$"
)
"""Headings of how many of one kind of people came."""
_DAY_COLUMN = re.compile(
    r"^\s*(?:day|session|día|dia|tag|jour|sesión|sessão)\s*[-_#]?\s*(\d{1,2})\s*$", re.IGNORECASE
)
COUNT = re.compile(r"^\s*(\d{1,3}(?:[,.\u00a0 ]\d{3})+|\d+)(?:[.,]0+)?\s*$")
_ABOUT = CellPattern(
    r"^\s*(?:~|≈|>|<|about|approx(?:imately|\.)?|around|est\.?|unos|unas|cerca de|aprox\.?)\s*|"
    r"\s*(?:\+|approx\.?|aprox\.?|est\.?|\(est\.?\))\s*$",
    re.IGNORECASE,
)
DATED = re.compile(r"^\s*(\d{4}-\d{2}-\d{2})(?!\d)")
_NOT_COUNTS = STUDENT_IDS | frozenset(
    plain(word)
    for word in (
        "first name|last name|student name|full name|email|email address|absent|absences|days absent|grade|"
        "subgroup|student group|school code|district|time in|time out|hours|status|order #|partner type|"
        "question|response|score|seats|join time|leave time|duration (minutes)"
    ).split("|")
)
"""Headings of people, of a school's daily attendance, and of tables of other kinds."""


def counts_of(document: Document) -> list[Part]:
    return [part for part in parts_of(document, HEADINGS, ()) if _is_counts(part)]


def _is_counts(part: Part) -> bool:
    """Whether a table counts people by event: its counts are whole numbers, and it knows the event."""
    fields, words = set(part.columns), {plain(heading) for heading in part.grid.headings}
    counts = _count_columns(part) or who_columns(part)
    across = len(day_columns(part.grid))
    named = "event" in fields or {"registered", "attended", "day"} <= fields
    if words & _NOT_COUNTS or not counts or not named:
        return False
    if across < 2 and "day" not in fields and not _dates_in_names(part):
        return False
    if not _count_columns(part) and not {"event", "day"} <= fields:
        return False
    cells = pd.concat([part.grid.body[at].iloc[:200].dropna() for at in counts.values()])
    if "event" in fields and _counted(part.head(200)["event"].dropna()) > 0.5:
        return False
    return len(cells) == 0 or _counted(cells) >= 0.8


def _counted(cells: pd.Series) -> float:
    """Share of cells that are whole numbers, or estimates ("~50", "50+"); 0 where there is none."""
    told = [COUNT.match(_ABOUT.sub("", str(text))) is not None for text in cells]
    return float(np.mean(told)) if len(cells) else 0.0


def day_columns(grid: Grid) -> dict[int, str]:
    """Columns such as "Day1", "Day 2": position and heading without spaces."""
    return {at: "".join(text.split()) for at, text in enumerate(grid.headings) if _DAY_COLUMN.match(text)}


def who_columns(part: Part) -> dict[str, int]:
    """Columns that count one kind of people each ("# Families"), by heading; {} beside one of all."""
    if "attended" in part.columns:
        return {}
    used = set(part.columns.values())
    headings = {at: heading for at, heading in enumerate(part.grid.headings) if at not in used}
    return {text.strip(): at for at, text in headings.items() if text and _WHO.match(plain(text))}


def _count_columns(part: Part) -> dict[str, int]:
    """What is counted, by the name of the column: registered, attended, or a day."""
    found = {field: part.columns[field] for field in ("registered", "attended") if field in part.columns}
    return found | {name: at for at, name in day_columns(part.grid).items()}


def _dates_in_names(part: Part) -> bool:
    """Whether the names of the events begin with their day: "2015-08-20-msu"."""
    names = part.head(200).get("event", pd.Series(dtype="str")).dropna()
    return len(names) > 0 and bool(names.map(lambda text: DATED.match(str(text)) is not None).mean() > 0.8)
