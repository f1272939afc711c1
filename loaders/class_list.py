"""A list of a class: student number, name and grade level, and nothing that a roster does not have.

"Grade" is a level in one list and a mark in another; what stands below it and beside it decides.
"""

import re

from loaders.codes import grade
from loaders.glance import first
from loaders.personal import PERSONAL
from loaders.roster_headings import FLAGS
from loaders.roster_headings import HEADINGS as OF_A_ROSTER
from loaders.stacked import Part, titles_of
from loaders.words import plain

BESIDE = frozenset(
    plain(word)
    for word in (
        "Homeroom, Home room, HR, Homeroom teacher, Teacher, Teacher name, Advisor, Advisory, Counselor, "
        "Section, Class, Classroom, Room, Room #, Team, House, Track, Cohort, Group, Bus, Bus #, Locker, "
        "Seat, Program, Middle name, Middle initial, MI, Preferred name, Nickname, Suffix, Age, Language, "
        "Home language, Maestro, Maestra, Docente, Profesor, Profesora, Salón, Aula, Grupo, Sección, Clase, "
        "Turno, Segundo nombre, Segundo apellido, Apellido paterno, Apellido materno, No., #, N.º"
    ).split(",")
)
"""Headings that stand on such a list beside those of a roster; none is of a day or a mark."""
OF_A_ROOM = frozenset(
    plain(word)
    for word in (
        "Homeroom, Home room, HR, Homeroom teacher, Teacher, Teacher name, Advisor, Advisory, Counselor, "
        "Section, Room, Room #, Classroom, Maestro, Maestra, Docente, Profesor, Profesora, Salón, Aula, "
        "Sección"
    ).split(",")
)
"""Those that tell that the list is of classes."""
_TITLE = re.compile(
    r"\b(?:class ?list|roster|enrol?lment|students? list|list of students|homeroom|"
    r"lista de (?:clase|alumnos|estudiantes)|n[oó]mina)\b",
    re.IGNORECASE,
)
_LEVEL = re.compile(r"\b(?:level|lvl|nivel|enrolled|escolar)\b")
_MARKS = frozenset("0 1 2 3 4".split())
"""Numbers that are marks of a rubric as well as levels."""
FEWEST = 3
UNIQUE, KNOWN = 0.98, 0.95
"""Least share of ids of one row alone, and of grades that are levels."""
LOOKED_AT = 2000


def is_class_list(part: Part) -> bool:
    """Whether a table with a student number and a grade is the list of a class."""
    if "grade" not in part.columns or len(part.grid.body) < FEWEST or not _nothing_else(part):
        return False
    students = first(part.grid.body[part.columns["student"]], LOOKED_AT)
    if len(students) < FEWEST or len(set(students)) < UNIQUE * len(students):
        return False
    levels = first(part.grid.body[part.columns["grade"]], LOOKED_AT)
    known = [text for text in levels if grade(text)]
    if not levels or len(known) < KNOWN * len(levels):
        return False
    return _no_marks(part, {text.strip() for text in known})


def _nothing_else(part: Part) -> bool:
    """Whether every heading is one of a roster or of a class."""
    words = {plain(heading): at for at, heading in enumerate(part.grid.headings) if heading.strip()}
    own = {field for field in OF_A_ROSTER if field not in ("day", "attendance")} | set(FLAGS)
    fields = {OF_A_ROSTER.field_of.get(word, "") for word in words} - {""}
    strange = [word for word in words if word not in OF_A_ROSTER.field_of and word not in BESIDE | PERSONAL]
    return fields <= own and not strange


def _no_marks(part: Part, levels: set[str]) -> bool:
    """Whether the grades are levels: no rubric goes so far, or what stands around them is of classes."""
    words = {plain(heading) for heading in part.grid.headings}
    titles = " ".join(text for row in titles_of(part.grid) for text in row if text)
    return (
        len(levels) == 1
        or not levels <= _MARKS
        or bool(words & OF_A_ROOM)
        or _LEVEL.search(plain(part.heading("grade"))) is not None
        or _TITLE.search(f"{titles} {part.grid.sheet.name}") is not None
    )
