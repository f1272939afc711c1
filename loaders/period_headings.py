"""The headings of attendance by class period or half day: a column a period, or a column that names it."""

import re

from loaders.cell_pattern import CellPattern
from loaders.sis_headings import HEADINGS as DAILY
from loaders.student_ids import IDS
from loaders.words import Headings, plain

_IDS = {
    **IDS,
    "student_own": IDS["student_own"] + "|matrikelnummer|matrícula|matricula|nia|ine|"
    "admission number|admission no|adno|adm no|pupil no",
}
_MORE = {
    "day": "datum|fecha|data|fecha de falta|tag|día|dia|jour|mark date|session date|register date",
    "code": "kürzel|fehlzeit|fehlart|código|codigo|marca|estado|tipo de falta|motif|statut|marque|"
    "situação|mark code|session mark|register mark",
    "period": "stunde|unterrichtsstunde|std|hora|periodo|período|bloque|heure|créneau|periode|période|aula|"
    "tempo|session|lesson|period name|period code|expression|bell period|section period|hour|mod",
    "school": "schule|schulnummer|escuela|colegio|centro|centro educativo|código centro|codigo centro|école|"
    "ecole|établissement|etablissement|escola|dfe number|estab|establishment",
    "name": "nachname vorname|alumno|nombre y apellidos|apellidos y nombre|élève|eleve|nom et prénom|aluno",
    "first": "vorname|nombre|prénom|prenom|forename|nome",
    "last": "nachname|familienname|apellido|apellidos|nom|apelido|sobrenome",
}
HEADINGS = Headings.of(
    **_IDS,
    **{
        name: "|".join([_MORE.get(name, ""), *DAILY.get(name, frozenset())]).strip("|")
        for name in ("day", "code", "school", "period", "name", "first", "last", "middle")
    },
)

_PERIOD = (
    r"p|pd|per|prd|period|periodo|período|période|periode|std|stunde|ustd|hr|hour|hora|heure|h|blk|block|bloque|"
    r"bloc|mod|module|lesson|leçon|lección|leccion|clase|lektion|tempo|aula|session|les|lesuur"
)
_AFTER = r"(?:\W*(?:code|att|attendance|mark|status|code\w*|marca|estado))?"
_NUMBERED = re.compile(rf"^(?:{_PERIOD})\W*0?(\d{{1,2}}){_AFTER}$")
_ORDINAL = re.compile(rf"^0?(\d{{1,2}})(?:st|nd|rd|th|ª|a|º|o|e|re|ère|ème)?\W*(?:{_PERIOD}){_AFTER}$")
_HALF = {
    "AM": "am|a m|morning|vormittag|vormittags|mañana|manana|matin|manhã|manha|session 1 am",
    "PM": "pm|p m|afternoon|nachmittag|nachmittags|tarde|après midi|apres midi|session 2 pm",
}
_HALVES = {word: half for half, words in _HALF.items() for word in words.split("|")}
_WORD_AFTER = CellPattern(r"\s+(?:code|att|attendance|mark|status|session|register)$")
_GERMAN = re.compile(r"^(?:datum|schüler|schueler|std|stunde|klasse|nachname|vormittag)")


def session_of(heading: str) -> str:
    """Which period or half day a column is about ("3", "AM"); "" for another column."""
    word = plain(heading)
    half = _HALVES.get(word) or _HALVES.get(_WORD_AFTER.sub("", word), "")
    if half:
        return half
    found = _NUMBERED.match(word) or _ORDINAL.match(word)
    return str(int(found[1])) if found else ""


def session_columns(headings: list[str], used: set[int]) -> dict[int, str]:
    """Columns of periods or half days by position, at least two; of two about one period the first.

    Numbers alone (1, 2, 3 ...) are periods where three or more follow one another.
    """
    found: dict[str, int] = {}
    for at, heading in enumerate(headings):
        session = session_of(heading) if heading and at not in used else ""
        if session:
            found.setdefault(session, at)
    if not found:
        bare = {
            at: heading.strip()
            for at, heading in enumerate(headings)
            if re.fullmatch(r"\s*\d{1,2}\s*", heading)
        }
        if len(bare) > 2 and [int(text) for text in bare.values()] in (
            list(range(start, start + len(bare))) for start in (0, 1)
        ):
            found = {text: at for at, text in bare.items()}
    return {at: session for session, at in found.items()} if len(found) > 1 else {}


def is_german(headings: list[str]) -> bool:
    """Whether two of the headings or more are German."""
    return sum(_GERMAN.match(plain(heading)) is not None for heading in headings) > 1
