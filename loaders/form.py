"""What a loader is handed, and what it hands back."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

import numpy as np
import pandas as pd

Severity = Literal["left_out", "question", "notice"]
"""``left_out``: the row is not loaded; ``question``: waits for an answer; ``notice``: loaded,
and the reader should know."""


@dataclass(frozen=True)
class Problem:
    """One thing about one place of a file that a person should know, and how to mend it.

    ``line`` is the row as the spreadsheet shows it (1-based; 0: the whole sheet or file), ``column``
    the heading as typed (or letters where there is none), ``value`` the cell as typed.
    """

    severity: Severity
    code: str
    what: str
    mend: str
    sheet: str = ""
    line: int = 0
    column: str = ""
    value: str = ""


@dataclass(frozen=True)
class Need:
    """A question that the file cannot answer. ``name`` is what an answer is called by
    (``code.Q``, ``date_order``, ``year``); ``choices`` maps each answer to its words, empty: free
    text; ``proposed`` is the likely answer ("" if there is none). A need with a proposal that is
    ``sure`` is not asked, only shown. ``ordered``: the answer puts the choices in order
    (``loaders.said_scales``)."""

    name: str
    question: str
    choices: Mapping[str, str] = field(default_factory=dict)
    proposed: str = ""
    sure: bool = False
    ordered: bool = False


@dataclass(frozen=True, eq=False)
class Sheet:
    """One sheet as text; two are the same only if they are one.

    Attributes:
        name: as in the workbook; "" for a text file.
        cells: dtype ``str``; column i is the i-th column of the file (0-based ints); the index is
            the row number a spreadsheet shows (1-based, ascending, blank rows may be missing).
            A blank cell is missing (NA), never ""; cells are verbatim, spaces kept.
        fates: int8 array of the shape of ``cells``; what became of each cell, an index into
            ``FATES``. Recognisers mark it; at the end no non-blank cell may be ``unread``.
        merged: of a workbook, (first line, first column, last line, last column) of merged cells;
            lines as in the index, columns as in ``cells``. Only the first cell holds the value.
        part: of one of several tables on a sheet, the cells in which it stands ("A3:D18"); else "".
    """

    name: str
    cells: pd.DataFrame
    fates: np.ndarray
    merged: tuple[tuple[int, int, int, int], ...] = ()
    part: str = ""

    def mark(
        self, fate: str, rows: slice | np.ndarray | list[int], columns: slice | np.ndarray | list[int]
    ) -> None:
        """Say what became of cells, by position (not line number)."""
        code = FATES.index(fate)
        if isinstance(rows, slice) or isinstance(columns, slice):
            self.fates[rows, columns] = code
        else:
            self.fates[np.ix_(np.asarray(rows), np.asarray(columns))] = code

    def marks(self) -> "Marks":
        """What is marked, to come back to (``put_back``); little, as long as no form has read the sheet."""
        found = []
        for at in range(self.fates.shape[1]):
            rows = np.flatnonzero(self.fates[:, at] != 0)
            found.append((rows, self.fates[rows, at]))
        return found

    def put_back(self, marks: "Marks") -> None:
        """Forget every mark but these."""
        self.fates.fill(0)
        for at, (rows, codes) in enumerate(marks):
            self.fates[rows, at] = codes


Marks = list[tuple[np.ndarray, np.ndarray]]
"""The rows marked in each column of a sheet, and what with."""


FATES = (
    "unread",  # nobody took it: a fault of ours
    "row",  # stands in the tidy rows
    "heading",
    "title",  # titles and notes above or beside the table
    "total",  # totals, subtotals: kept as a check value, not a row
    "footnote",
    "personal",  # IP addresses, passwords and the like: dropped, and said so
    "meta",  # technical columns of the tool (duration, progress, collector)
    "surplus",  # cells beyond the headings of a ragged line
    "rejected",  # its row was left out with a problem
    "duplicate",  # an exact repeat of another row
    "preview",  # test answers of the survey's author
    "other_sheet",  # a sheet of prose or of another kind
    "unmapped",  # a column of the table that Trellis has no use for
    "unticked",  # 0 in the column of an option: it was offered and not chosen
    "code_book",  # of the code book beside the answers: what their codes mean
)


@dataclass(frozen=True)
class Document:
    """A file as text: one sheet for a text file, several for a workbook, one each for a folder's
    or zip's members (``Sheet.name`` is then the member's file name).

    Attributes:
        name: file name without folder.
        container: "text", "workbook", "folder", "xml" (a sheet for each kind of record).
        sheets: in order.
        encoding, delimiter: of a text file; "" for a workbook.
        problems: found while turning bytes to text (another encoding, ragged lines, error cells).
    """

    name: str
    container: str
    sheets: tuple[Sheet, ...]
    encoding: str = ""
    delimiter: str = ""
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class Match:
    """How well a document fits a form: ``confidence`` 0 to 1, ``why`` in words that name the
    columns or cells it was told by, ``lacks`` the headings that are missing."""

    confidence: float
    why: str
    lacks: tuple[str, ...] = ()


@dataclass(frozen=True)
class Reading:
    """What a form made of a document.

    Attributes:
        tables: tidy rows by shape (``tables.readings.SHAPES``), text verbatim, days as ISO text.
        problems: all of the file at once.
        needs: questions open after the answers given.
        rows: data rows as they stand in the file (totals, notes, repeats of a heading not counted).
        respondents: of a survey; else 0.
        columns: headings of the main table.
        questions: of a survey; else 0.
        accepted, rejected: of ``rows``.
        facts: what the file says about itself, for intake: ``title``, ``school``, ``first_day``,
            ``last_day``, ``fingerprint`` (hash of format and headings), ``unmarked`` ("present",
            "not_counted") and the like; a missing key: the file does not tell.
        shown: what the file answers itself, for staff to look at and say otherwise; all ``sure``.
    """

    tables: dict[str, pd.DataFrame]
    problems: list[Problem]
    needs: list[Need]
    rows: int
    columns: int
    accepted: int
    rejected: int
    respondents: int = 0
    questions: int = 0
    facts: dict[str, str] = field(default_factory=dict)
    shown: list[Need] = field(default_factory=list)


Answers = Mapping[str, str]


@dataclass(frozen=True)
class Field:
    """A column that a form reads, for staff who say which one it is.

    Attributes:
        key: its name in the answers, as in ``field.student``.
        title: what a school office calls it; also a heading by which the form finds it.
        headings: all headings it goes by in plain words (``loaders.words.plain``), the surest first.
        needed: the form can do nothing without it.
        looks: the share of some texts of a column (0 to 1) that may stand in it; None: any may.
        instead: fields that together make this one needless.
    """

    key: str
    title: str
    headings: tuple[str, ...]
    needed: bool = False
    looks: Callable[[Sequence[str]], float] | None = None
    instead: tuple[str, ...] = ()


@dataclass(frozen=True)
class Form:
    """One kind of file.

    Attributes:
        key, kind: as in ``tables.readings.FORMATS``.
        title: what a school office calls it.
        recognise: looks at the content, never at the file's name; None: not this form.
        read: turns a document that fits into rows; ``answers`` are those given so far, by the
            name of the need. Bad cells never raise.
        fields: columns that staff may name where the headings do not tell; none: the form cannot be
            told by hand.
        sections: its files set several tables one below the other, and it reads them so.
    """

    key: str
    kind: str
    title: str
    recognise: Callable[[Document], Match | None]
    read: Callable[[Document, Answers], Reading]
    fields: tuple[Field, ...] = ()
    sections: bool = False
