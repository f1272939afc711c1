"""Which column of a survey is what: questions, ids, times, personal data."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import pandas as pd

from loaders import dates, scale_row, wave_names
from loaders.cell_pattern import CellPattern
from loaders.coded import Written
from loaders.form import Sheet
from loaders.glance import first, top
from loaders.grid import Grid, written_of
from loaders.personal import personal_columns
from loaders.questions import Question, grid_parts
from loaders.scale_row import ScaleRow
from loaders.scales import ladder, missing
from loaders.words import plain

LOOKED_AT = 200
"""Answers looked at to tell what a column holds."""

_WRITTEN_IN = re.compile(
    r"^\s*other\b.*(?:specify|write.?in|word\(s\)|text)|"
    r"\bother\b.{0,10}(?:please )?\(?(?:please )?specify\)?\s*[\])]*\s*$|"
    r"\b(?:otr[oa]|outr[oa])s?\b.{0,15}especifi\w+\)?\s*$|"
    r"\b(?:sonstiges?|andere[rs]?|autre|altro|anders)\b.{0,20}(?:angeben|pr[eé]ciser|specificare|namelijk)\)?\s*$",
    re.IGNORECASE,
)
_OTHER = frozenset(
    "other otro otra otros autre outro outra sonstiges andere anderes altro anders "
    "comment comments comentario comentarios kommentar commentaire comentário commento opmerking".split()
)
_MAIL = re.compile(r"^\s*[^\s@]+@[^\s@]+\.[^\s@]{2,}\s*$")
_PHONE = CellPattern(r"^\s*\+?[\d\s().-]{7,20}\s*$")
_PHONE_ASKED = re.compile(r"\b(?:phone|telephone|mobile|cell|tel[eé]fono|celular|m[oó]vil)\b", re.IGNORECASE)
_NAMES = frozenset(
    plain(word)
    for word in (
        "Name, Your name, Full name, First name, Last name, Surname, Name (optional), Print name, "
        "Your name (optional), First and last name, First name and last name, What is your name?, "
        "Please enter your name, Parent name, Parent/guardian name, Parent's name, Student name, "
        "Student's name, Child's name, Name of child, Name of student, Your child's name, Teacher name, "
        "FirstName, LastName, Recipient Name, Contact name, Signature, Nombre, Apellido, Apellidos, "
        "Su nombre, Nombre completo, Nombre y apellido, Nombre del estudiante, Nombre (opcional), "
        "Nombre de su hijo"
    ).split(",")
)
_PEOPLE = frozenset(
    plain(word)
    for word in (
        "Student, Students, Pupil, Child, Teacher, Homeroom teacher, Rater, Rated by, Completed by, "
        "Evaluator, Observer, Staff member, Parent, Guardian, Estudiante, Alumno, Alumna, Niño, Niña, Hijo, "
        "Hija, Maestro, Maestra, Docente, Profesor, Profesora, Evaluador, Evaluadora, Padre, Madre, Tutor"
    ).split(",")
)
"""Headings of a person, below which names are nothing to keep."""
_PERSON = re.compile(r"(?:[A-ZÀ-Þ][\w.'’-]*[ ,]+){1,4}[A-ZÀ-Þ][\w.'’-]*")
_STREET = frozenset(
    {"street", "street address", "address", "address line 1", "calle", "dirección", "straße", "rue"}
)
"""Rows of a question for an address; its other rows (number, postal code) are personal with them."""


@dataclass
class Layout:
    """Which column of one sheet is what.

    Attributes:
        sheet: where it stands.
        headings: one a column, verbatim, by position.
        body: data rows; index the line numbers.
        rows: their positions in ``sheet.cells``.
        questions: columns that hold answers.
        identity: the tool's id of a respondent; None: keyed by time and answers.
        completed: completion time; None where the tool keeps none.
        meta, personal: columns set aside.
        unmapped: columns without a heading.
        previews: data rows (True each) that are the author's tests.
        repeated: several lines may be of one respondent: all with one id are.
        occasions: where a respondent has several lines, which one each is ("Spring", "Child 2"), index
            as ``body``; it is set behind the row of a grid.
        site: column of the tool's own that names the school, where no question does.
        student: column of the respondent's number as a student.
        scale: the row below the headings that tells the scale of each item; none of ``body``.
        wave: the wave its lines are of, where a column or its headings tell it; "" where none does.
        again: lines (True each) that stand in the layout of an earlier wave, too: the sheet asks of both.
        above, parents: of a sheet of repeated questions: number of the layout it repeats within, and
            for each line of ``body`` the line there that it belongs to (missing: none).
    """

    sheet: Sheet
    headings: list[str]
    body: pd.DataFrame
    rows: np.ndarray
    questions: list[Question] = field(default_factory=list)
    identity: int | None = None
    completed: int | None = None
    meta: list[int] = field(default_factory=list)
    personal: list[int] = field(default_factory=list)
    unmapped: list[int] = field(default_factory=list)
    previews: np.ndarray | None = None
    repeated: bool = False
    occasions: pd.Series | None = None
    site: int | None = None
    student: int | None = None
    scale: ScaleRow | None = None
    wave: str = ""
    again: np.ndarray | None = None
    above: int | None = None
    parents: pd.Series | None = None
    _told: dict[int, Written] = field(default_factory=dict, repr=False)

    @cached_property
    def label(self) -> str:
        """What the table is called among those of a file: its wave or its sheet; of several on one sheet the
        title above it that tells its wave, else its cells."""
        sheet = self.sheet
        if self.wave:
            return self.wave
        if not sheet.part:
            return sheet.name
        above = (row for row in top(sheet)[: int(self.rows[0]) if len(self.rows) else 0])
        titles = [filled[0] for row in above if len(filled := [text for text in row if text]) == 1]
        told = next((title for title in titles if wave_names.told(title)), "")
        return told.strip() or f"{sheet.name} {sheet.part}".strip()

    @cached_property
    def stamps(self) -> dates.Stamps | None:
        """The completion times as typed; None where the tool keeps none."""
        return None if self.completed is None else dates.Stamps(self.told(self.completed))

    def told(self, position: int) -> Written:
        """A column of ``body`` by its different texts, told apart once."""
        if position not in self._told:
            self._told[position] = written_of(self.sheet, self.body, position)
        return self._told[position]


def lay_out(
    grid: Grid,
    *,
    completed: int,
    meta: Sequence[int],
    personal: Sequence[int],
    identity: int | None = None,
) -> Layout:
    """The layout of a table whose other headed columns are all questions."""
    headings = grid.headings
    taken = {identity, completed, *meta, *personal}
    body, rows, scale = scale_row.apart(grid.body, grid.rows)
    if scale is not None:
        grid.sheet.mark("heading", [scale.at], slice(None))
    return Layout(
        grid.sheet,
        headings,
        body,
        rows,
        [question(headings, c) for c, heading in enumerate(headings) if heading.strip() and c not in taken],
        identity=identity,
        completed=completed,
        meta=list(meta),
        personal=sorted(personal),
        unmapped=unheaded(headings, body),
        scale=scale,
    )


def unheaded(headings: Sequence[str], body: pd.DataFrame) -> list[int]:
    """Columns with cells but no heading."""
    return [c for c, heading in enumerate(headings) if not heading.strip() and body[c].notna().any()]


def named(headings: Sequence[str], words: Mapping[str, object] | Sequence[str] | frozenset[str]) -> list[int]:
    """Positions of the columns whose plain heading is among plain words."""
    return [c for c, heading in enumerate(headings) if plain(heading) in words]


def personal(headings: Sequence[str], body: pd.DataFrame) -> list[int]:
    """Columns no one should keep: by heading, by row of a grid, and e-mail addresses and telephone
    numbers by what was answered, whatever the question is called."""
    found = {*personal_columns(headings), *named(headings, _NAMES)}
    found |= set(personal_columns([grid_parts(heading)[1] for heading in headings]))
    parts = [grid_parts(heading) for heading in headings]
    at_home = {stem for stem, row in parts if plain(row) in _STREET}
    found |= {c for c, (stem, row) in enumerate(parts) if row and stem in at_home}
    found |= {c for c in named(headings, _PEOPLE) if _are_names(body[c])}
    for c, heading in enumerate(headings):
        if c in found or not heading.strip():
            continue
        cells = first(body[c], LOOKED_AT)
        some = [text for text in cells if not missing(text)]
        mails = sum(_MAIL.match(text) is not None for text in some)
        phones = _PHONE_ASKED.search(heading) and sum(_PHONE.match(text) is not None for text in some)
        if len(some) and max(mails, phones or 0) >= 0.5 * len(some):
            found.add(c)
    return sorted(found)


def _are_names(cells: pd.Series) -> bool:
    """Whether nearly all of the first cells are names of two words and more, and no steps of a scale."""
    some = [text for text in first(cells, LOOKED_AT) if not missing(text)]
    names = sum(_PERSON.fullmatch(text.strip()) is not None for text in some)
    return bool(some) and names >= 0.9 * len(some) and not ladder(dict.fromkeys(some, 1))


def written_in(item: str) -> bool:
    """Whether an option or row is a field to write in: "Other (please specify)", "Comment"."""
    return plain(item) in _OTHER or _WRITTEN_IN.search(item) is not None


def hold_times(cells: pd.Series) -> bool:
    """Whether nearly all of the first cells are days or times."""
    some = pd.Series(first(cells, LOOKED_AT), dtype="str")
    order = dates.order(some)
    if order == dates.NONE:
        return False
    read = dates.times(some, dates.MDY if order == dates.UNDECIDED else order)
    return bool(read.notna().mean() >= 0.9)


def question(headings: Sequence[str], position: int, kind: str = "") -> Question:
    """A column's question, its grid row taken apart."""
    heading = headings[position]
    text, row = grid_parts(heading)
    kind = kind or ("text" if _WRITTEN_IN.search(heading) else "")
    return Question(position, heading, _spaced(text), _spaced(row), kind=kind)


def _spaced(text: str) -> str:
    return " ".join(text.split()) or ""
