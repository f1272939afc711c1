"""What of many files is to be loaded, and in which order: by a look at each.

A look costs less than reading, and nothing of it is held but the names a register tells: files are looked
at once, in any number, and read when their group's turn comes.
"""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import pandas as pd

from flows.intake.check import check
from flows.intake.load import ORDER, whole
from flows.intake.memory import open_needs
from flows.intake.package import File, Found
from flows.intake.results import Batch, Waiting
from flows.intake.step import Options, held
from flows.progress import Progress
from loaders import CLOSE, FITS, FORMS
from loaders.document import open_document
from loaders.form import Document, Form, Problem, Reading
from loaders.survey_waves import WAVE
from loaders.unreadable import Unreadable
from loaders.xml_records import is_xml
from words import tr

GLANCE = 2**14
"""Bytes of a text file by which it is put into the order of loading."""

SURE = 1 - CLOSE
"""Confidence from which no other form is asked: what fits better, fits alike, and the file waits for an
answer."""

NAMING = ("schools", "partners", "activities")
"""Tables of a register or roster bundle that tell what other files of the load may call by name."""

EVERY = 25
"""Files looked at before it is said how far the look has come."""


@dataclass
class Plan:
    """What is to be loaded.

    Attributes:
        again: files that are loaded already.
        waiting: those that are no tables.
        naming: readings cut down to NAMING.
    """

    again: list[Batch] = field(default_factory=list)
    waiting: list[Waiting] = field(default_factory=list)
    found: list[tuple[int, Found]] = field(default_factory=list)
    naming: list[Reading] = field(default_factory=list)

    @property
    def ordered(self) -> list[Found]:
        """What is to be loaded, kind by kind; of one kind as it was found."""
        return [each for _, each in sorted(self.found, key=lambda pair: pair[0])]


def planned(found: list[Found], live: pd.DataFrame, options: Options, progress: Progress) -> Plan:
    """Which files are loaded already, and of which kind the others are.

    Args:
        live: live batches, as ``store.batches.listing`` gives them.
    """
    plan, known = Plan(), {row["hash"]: row for row in reversed(live.to_dict("records"))}
    forms = list(FORMS)
    for number, each in enumerate(found):
        if number % EVERY == 0:
            words = tr("Looking at {number:,} of {files:,} files", number=number + 1, files=len(found))
            progress(number / len(found), words)
        file = each.open()
        row = known.get(file.hash)
        if row is not None and _holds(row, options):
            plan.again.append(held(row, file.name, str(row["source_name"])))
            continue
        try:
            kind = _kind(file, options, plan, forms)
        except Unreadable as fault:
            plan.waiting.append(unreadable(file.name, fault))
            continue
        plan.found.append((ORDER.index(kind) if kind in ORDER else len(ORDER), each))
    return plan


def unreadable(name: str, fault: Unreadable) -> Waiting:
    """A file that is no table, with why."""
    return Waiting(name, problems=(Problem("left_out", "unreadable", fault.what, fault.mend),))


def _holds(row: Mapping[Hashable, Any], options: Options) -> bool:
    """Whether a live batch of the same bytes was loaded with all that is said now, and left nothing open.

    One of several waves of a workbook says nothing of the others.
    """
    said = options.answers | whole(options)
    return (
        said.items() <= row["answers"].items()
        and options.source in ("", row["source_name"])
        and WAVE not in row["answers"]
        and not row["counts"].get("unknown_schools")
    )


def _kind(file: File, options: Options, plan: Plan, forms: list[Form]) -> str:
    """The kind of a file by its beginning; the names a register tells are kept in the plan.

    Raises:
        Unreadable: it is no table.
    """
    packed = file.data.startswith(b"PK") or is_xml(file.data[:4000])  # of XML no part can be read alone
    start = (
        file.data
        if packed or len(file.data) <= GLANCE
        else file.data[: file.data.rfind(b"\n", 0, GLANCE) + 1]
    )
    form = _form(open_document(file.name, start or file.data), forms)
    if form is None:
        return ""
    if form.kind in ("register", "roster"):
        checked = check(file, options.answers)
        if checked.reading and not open_needs(checked, options.answers | whole(options)):
            tables = {name: rows for name, rows in checked.reading.tables.items() if name in NAMING}
            plan.naming.append(replace(checked.reading, tables=tables))
    return form.kind


def _form(document: Document, forms: list[Form]) -> Form | None:
    """The form that fits best, if one does; ``forms`` is put in the order of the last that fitted.

    Files of one kind stand together in a folder: mostly the first form asked is the one.
    """
    best, confidence = None, 0.0
    for form in forms:
        match = form.recognise(document)
        if match is not None and match.confidence > confidence:
            best, confidence = form, match.confidence
            if confidence >= SURE:
                break
    if best is None or confidence < FITS:
        return None
    forms.remove(best)
    forms.insert(0, best)
    return best
