"""A workbook of corrected lines, read as the lines of the file they belong to.

Only those lines are redone: the file is read again with its corrected cells, so that what the whole of it
tells (how it writes dates, its school) holds for them, and the rest of what it says is dropped. They are
added to their source; nothing is withdrawn by them.
"""

from dataclasses import dataclass, replace

import pandas as pd

from flows import own_schools
from flows.intake.check import Checked, check_document
from flows.intake.package import File
from flows.viewer import Viewer
from loaders import corrections
from loaders.corrections import Edit
from loaders.document import open_document
from loaders.form import Document, Problem, Reading
from store import batches, lookup
from store.connect import Tx
from words import mark

FORMAT = corrections.FORM.key

CORRECTS = "corrects"
"""The answer of a batch of corrected lines: number of the batch they belong to."""

WHOLE = ("questions",)
"""Tables that are not of single lines."""


GONE = Problem(
    "question",
    "upload_gone",
    mark("The upload that these lines belong to is not in use any more."),
    mark("Load the file itself again; lines that need mending are then offered anew."),
)


@dataclass(frozen=True)
class Corrected:
    """The corrected lines as rows of their file, ready to load.

    Attributes:
        checked: the lines, read; None where the upload they belong to is not there any more.
        answers: those of the file, and ``corrects``, ``mode``, ``coverage``.
        source: name of the file's source.
        edits: the cells that were changed.
    """

    checked: Checked | None
    answers: dict[str, str]
    source: str
    edits: tuple[Edit, ...]


def corrected(tx: Tx, file: File, checked: Checked, viewer: Viewer) -> Corrected:
    """Read the corrected lines of ``file``, which was checked as a workbook of corrections.

    Whoever writes such a workbook names the upload in it: one of other schools is not there for them.
    """
    assert checked.reading is not None
    number = checked.reading.facts.get("upload", "")
    listed = batches.listing(tx, [int(number)] if number.isdigit() else [])
    listed = listed[listed["live"].astype(bool)]
    if listed.empty or not own_schools.mine(tx, viewer, int(number)):
        return Corrected(None, {}, "", ())
    row = listed.iloc[0]
    document, root = original(tx, int(row["id"]))
    edits, lines = corrections.edits(document, checked.reading.tables["corrections"])
    answers = {name: str(text) for name, text in row["answers"].items()}
    read = check_document(corrections.corrected(document, edits), answers, str(row["format"]))
    told = replace(
        read,
        file=file.name,
        reading=_only(read.reading, lines) if read.reading else None,
        problems=tuple(_of(lines, read.problems)) + tuple(checked.problems),
        cells=checked.cells,
    )
    answers |= {CORRECTS: str(root), "mode": "add"} | _coverage(tx, int(row["id"]))
    return Corrected(told, answers, str(row["source_name"]), tuple(edits))


def original(tx: Tx, batch: int) -> tuple[Document, int]:
    """The file of a batch with all corrections that led to it, and the number of the batch of the file."""
    row = batches.listing(tx, [batch]).iloc[0]
    document = open_document(str(row["file"]), batches.raw(tx, str(row["hash"])))
    parent = row["answers"].get(CORRECTS, "")
    if not parent:
        return document, batch
    table = corrections.FORM.read(document, {}).tables["corrections"]
    before, root = original(tx, int(parent))
    edits, _ = corrections.edits(before, table)
    return corrections.corrected(before, edits), root


def _only(reading: Reading, lines: set[tuple[str, int]]) -> Reading:
    """What a reading says of some lines."""
    tables = {shape: rows if shape in WHOLE else _rows(rows, lines) for shape, rows in reading.tables.items()}
    out = {(each.sheet, each.line) for each in _of(lines, reading.problems) if each.severity == "left_out"}
    return replace(
        reading,
        tables=tables,
        problems=_of(lines, reading.problems),
        rows=len(lines),
        accepted=len(lines) - len(out),
        rejected=len(out),
    )


def _rows(rows: pd.DataFrame, lines: set[tuple[str, int]]) -> pd.DataFrame:
    keys = pd.MultiIndex.from_arrays([rows["sheet"].astype("str").fillna(""), rows["line"].astype("int64")])
    wanted = pd.MultiIndex.from_tuples(sorted(lines), names=None) if lines else keys[:0]
    return rows[keys.isin(wanted)].reset_index(drop=True)


def _of(lines: set[tuple[str, int]], problems: tuple[Problem, ...] | list[Problem]) -> list[Problem]:
    return [problem for problem in problems if (problem.sheet, problem.line) in lines]


def _coverage(tx: Tx, batch: int) -> dict[str, str]:
    """Days the file spoke for: corrected lines say nothing of days beyond them."""
    told = lookup.coverage(tx, lookup.ATTENDANCE, batches=[batch])
    told = told[told["first_day"] != ""]
    if told.empty:
        return {}
    return {"coverage": f"{told['first_day'].min()}..{told['last_day'].max()}"}
