"""Recognise and read a file, without a database."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

import pandas as pd

from flows.intake.addressed import of_file
from flows.intake.items import items
from flows.intake.package import File
from flows.intake.scales import answer_scales
from loaders import read as read_form
from loaders.document import open_document
from loaders.form import Document, Form, Match, Need, Problem, Reading
from loaders.mapping import headings
from loaders.survey_waves import FACT as WAVES
from loaders.tidy import account, also
from loaders.tidy import tidy as tidy_rows


@dataclass(frozen=True)
class Checked:
    """A file as read.

    Attributes:
        file: name of the file.
        form, match: how it was recognised; None where it was not.
        candidates: other forms that fit, best first, with why.
        reading: its rows and problems; None where it was not recognised.
        problems: of the file, the reading's among them.
        needs: what the file leaves open, whatever the database holds.
        cells: non-blank cells by what became of them (``loaders.form.FATES``).
        headings: of the main table as typed, whatever form it is of.
        columns: which of them holds what, as it was taken; staff may say otherwise.
    """

    file: str
    form: Form | None
    match: Match | None
    candidates: tuple[tuple[Form, Match], ...]
    reading: Reading | None
    problems: tuple[Problem, ...]
    needs: tuple[Need, ...]
    cells: Mapping[str, int]
    headings: tuple[str, ...] = ()
    columns: tuple[Need, ...] = ()

    @property
    def format(self) -> str:
        return self.form.key if self.form else ""

    @property
    def kind(self) -> str:
        return self.form.kind if self.form else ""

    def as_json(self) -> dict[str, Any]:
        """The document of the command ``check``."""
        read = self.reading
        return {
            "file": self.file,
            "format": self.format,
            "kind": self.kind,
            "confidence": round(self.match.confidence, 2) if self.match else 0.0,
            "why": self.match.why if self.match else "",
            "rows": read.rows if read else 0,
            "respondents": read.respondents if read else 0,
            "columns": read.columns if read else 0,
            "questions": read.questions if read else 0,
            "accepted": read.accepted if read else 0,
            "rejected": read.rejected if read else 0,
            "cells": dict(self.cells),
            "problems": [problem_json(problem) for problem in self.problems],
            "needs": [need_json(need) for need in self.needs if not need.sure],
            "waves": list(filter(None, read.facts.get(WAVES, "").split("\x1f"))) if read else [],
            "scales": [asdict(scale) for scale in answer_scales(read.shown if read else ())],
            "items": items(read),
        }


def check(file: File, answers: Mapping[str, str] | None = None, form: str = "") -> Checked:
    """Recognise and read one export.

    Args:
        file: its name and bytes.
        answers: given so far, by the name of the need; see ``addressed`` for those of one file.
        form: key of the form to read it as, where staff overrule the recognition.

    Raises:
        loaders.unreadable.Unreadable: the bytes are no table at all; the message says why and what to do.
    """
    document = open_document(file.name, file.data)
    return check_document(document, of_file(answers or {}, file.name), form)


def check_document(document: Document, answers: Mapping[str, str], form: str = "") -> Checked:
    """Recognise and read an export that was opened; answers and form as for ``check``."""
    read = read_form(document, answers, form)
    return Checked(
        file=document.name,
        form=read.form,
        match=read.match,
        candidates=tuple(read.candidates),
        reading=read.reading if read.form else None,
        problems=tuple(read.reading.problems),
        needs=tuple(read.reading.needs),
        cells=account(document),
        headings=tuple(headings(document)),
        columns=read.columns,
    )


def tidy(checked: Checked) -> pd.DataFrame:
    """The canonical rows of a file that was read; empty where it was not recognised."""
    return tidy_rows(checked.reading) if checked.reading else pd.DataFrame()


def beside(checked: Checked) -> dict[str, pd.DataFrame]:
    """The other tables of a file that holds several (a register, a roster bundle), by their shape."""
    return also(checked.reading) if checked.reading else {}


def problem_json(problem: Problem) -> dict[str, Any]:
    """One problem as the command line prints it."""
    return {
        "severity": problem.severity,
        "code": problem.code,
        "sheet": problem.sheet,
        "line": problem.line,
        "column": problem.column,
        "value": problem.value,
        "what": problem.what,
        "mend": problem.mend,
    }


def need_json(need: Need) -> dict[str, Any]:
    """One open question as the command line prints it."""
    return {
        "name": need.name,
        "question": need.question,
        "choices": list(need.choices),
        "words": dict(need.choices),
        "proposed": need.proposed,
        "ordered": need.ordered,
    }
