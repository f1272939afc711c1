"""What the command line may say of a mangled file: enough to mend it, and nothing of our insides."""

import hashlib
import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from tests.commands.conftest import Said
from tests.mangled.case import DONE, UNUSABLE, WAITS

INSIDES = re.compile(
    r"Traceback|fault of its own|\b[A-Z]\w*(?:Error|Exception)\b|\.py\b|0x[0-9a-f]{6}|site-packages"
)
"""Names that mean nothing to a school office."""


def faults(said: Said, path: Path) -> list[str]:
    """What is wrong with an outcome of ``check --json`` or ``load --json``, in sentences."""
    found = []
    text = (said.out + said.err).replace(str(path), path.name)
    if said.status not in (DONE, WAITS, UNUSABLE):
        found.append(f"it ended with {said.status}")
    if INSIDES.search(text):
        found.append(f"it told of its insides: {INSIDES.search(text)}")
    if str(path.parent) in text:
        found.append("it named a folder nobody asked about")
    if said.status == UNUSABLE:
        if said.out:
            found.append("it refused, and printed a document all the same")
        if len(said.err.split()) < 8:
            found.append(f"it refused with few words: {said.err!r}")
        return found
    return found + _document_faults(said.status, said.json)


def _document_faults(status: int, told: Any) -> list[str]:
    found = []
    waiting = told.get("waiting", [told])
    for problem in [problem for one in waiting for problem in one["problems"]]:
        if not (problem["what"].strip() and problem["mend"].strip()):
            found.append(f"a problem without words or remedy: {problem}")
    if status == WAITS:
        reasons = [
            [*one["needs"], *(problem for problem in one["problems"] if problem["severity"] != "notice")]
            for one in waiting
        ]
        if not reasons or not all(reasons):
            found.append("it waits and does not say for what")
    return found


def unaccounted(told: Any, cells: int | None) -> list[str]:
    """Cells of a recognised file that nobody told about."""
    found = []
    if told["format"] and "unread" in told["cells"]:
        found.append(f"{told['cells']['unread']} cells were left unread")
    if cells is not None and sum(told["cells"].values()) != cells:
        found.append(f"{sum(told['cells'].values())} of {cells} cells are accounted for")
    if told["accepted"] + told["rejected"] > told["rows"]:
        found.append("more rows are told of than there are")
    return found


def dump(database: Path) -> str:
    """A hash of everything a database holds."""
    told = hashlib.sha256()
    with closing(sqlite3.connect(database)) as opened:
        for line in opened.iterdump():
            told.update(line.encode("utf-8", "surrogatepass"))
    return told.hexdigest()
