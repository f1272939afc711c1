"""Which column holds the student's id, in every file that names students."""

import re
from collections.abc import Mapping, Sequence

from loaders.words import plain
from words import mark

OWN = (
    "student number|student id|studentid|studentnumber|student no|student #|student local id|local id|"
    "local student id|perm id|permid|perm number|permnum|pupil id|pupil number|upn|lasid|lasid id|"
    "student code|stu id|stuid|student perm id|sid|id number|school student id|student id number|"
    "student id local|localid|local student identifier|student local identifier|permanent id|learner id|"
    "student key|student personal identifier|id #|student id #|school id number|osis|local id number|"
    "número de estudiante|numero de estudiante|número del estudiante|numero del estudiante|"
    "id estudiante|id de estudiante|id del estudiante|estudiante id|código estudiante|codigo estudiante|"
    "código de estudiante|codigo de estudiante|código del estudiante|codigo del estudiante|"
    "número de alumno|numero de alumno|número del alumno|numero del alumno|id alumno|id de alumno|"
    "id del alumno|alumno id|código alumno|codigo alumno|código del alumno|codigo del alumno|"
    "número de matrícula|numero de matricula|no de matrícula|matrícula del alumno|matrícula del estudiante|"
    "matrícula escolar|clave del alumno|clave del estudiante|número de control|no de control|"
    "número de carné|carné del estudiante|número de expediente|expediente del alumno|"
    "schülernummer|schülernr|schüler nr|schüler id|schülerid|schuelernummer|schuelernr|schueler id|"
    "id élève|id eleve|n élève|numéro élève|numero eleve|identifiant élève|identifiant de lélève|"
    "id aluno|id do aluno|número do aluno|numero do aluno|nº aluno|matrícula do aluno|leerlingnummer"
)
_SHORT = ("núm", "num", "n.º", "nº", "no.", "no")
"""What "número" is cut to: "Núm. de estudiante"."""
OWN = "|".join(
    dict.fromkeys(
        [
            *OWN.split("|"),
            *(
                f"{short}{word.removeprefix('número')}"
                for word in OWN.split("|")
                if word.startswith("número ")
                for short in _SHORT
            ),
        ]
    )
)
SYSTEM = (
    "sis id|sisid|sis number|sis student id|student sis id|person id|other id|student unique id|"
    "studentuniqueid|user id|student dcid|sourcedid|student guid|unique id"
)
STATE = (
    "state id|state student id|student state id|ssid|sasid|state student number|stateid|"
    "state studentnumber|state student identifier|state assigned student id|"
    "statewide student identifier|state testing number|uic"
)
IDS = {"student_own": OWN, "student_system": SYSTEM, "student_state": STATE, "student_bare": "id"}
"""Headings by the order in which they are taken: the number a school uses itself, the system's, the
state's; "ID" alone only beside a name."""

STUDENT_IDS = frozenset(plain(word) for word in "|".join((OWN, SYSTEM, STATE)).split("|"))
"""All that surely name a student."""

_ERRORS = frozenset("#N/A|#REF!|#VALUE!|#DIV/0!|#NAME?|#NULL!|#NUM!|#SPILL!|#CALC!|#####".split("|"))
"""What a spreadsheet shows in place of a value it could not work out, also in a CSV saved from it."""

_AS_NUMBER = re.compile(r"(\d{1,15})[.,]0+")
"""An id that a program took for a number with a fraction: 123.0."""

_AS_TEXT = re.compile(r"'(\w[\w-]*)")
"""An id with the apostrophe before it that tells a spreadsheet it is a text."""

_ROUNDED = re.compile(r"\d[.,]\d+E\+\d+", re.IGNORECASE)

_MARKS = re.compile(r"[#+]|[.,]0+$|^'", re.MULTILINE)
"""One of these is in each of them, and in what a program changed."""

NO_STUDENT = (
    mark(
        "The student number is blank, or a spreadsheet put an error (#N/A) or a rounded "
        "number (1.2E+11) there."
    ),
    mark("Write the student number in full (in Excel, as text), or leave the row out."),
)
"""What is wrong with a row without one, and how to mend it."""


def is_lost(text: str) -> bool:
    """Whether a spreadsheet left an error in the place of an id, or a number rounded to a few digits."""
    return text in _ERRORS or _ROUNDED.fullmatch(text) is not None


def whole(text: str) -> str:
    """An id without the fraction or the apostrophe that a program gave it; "" where it is lost."""
    if found := _AS_NUMBER.fullmatch(text.strip()) or _AS_TEXT.fullmatch(text.strip()):
        return found[1]
    return "" if is_lost(text) else text


def without_lost(texts: Sequence[str]) -> list[str] | None:
    """Ids with "" in place of those that are lost, and others as they were before a program changed them
    (123.0 and '123 are 123); None where there is none of either, which is told in one look."""
    if not _MARKS.search("\n".join(texts)):
        return None
    found = [whole(text) for text in texts]
    return None if found == list(texts) else found


_NAMES = {"name", "first_name", "last_name", "first", "last"}


def one_id(columns: Mapping[str, int]) -> dict[str, int]:
    """Columns with the best id as "student" in the place of all of them; as they are without one."""
    rest = {field: at for field, at in columns.items() if field not in IDS}
    for field in IDS:
        if field in columns and (field != "student_bare" or _NAMES & set(columns)):
            return {"student": columns[field], **rest}
    return rest
