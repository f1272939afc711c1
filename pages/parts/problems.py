"""What is wrong with a file: one box a kind, most lines first, each with how to mend it."""

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd
import streamlit as st

from flows import spreadsheet
from flows.intake import Batch, Checked, Loaded, Problem, Waiting
from pages.parts import tongue
from pages.parts.person import Person
from pages.parts.question import question
from pages.parts.scope import scope
from pages.parts.written import written
from words import tr, tr_in, tr_many

MOST = 20
"""Boxes shown; the rest is in the download."""

LINES = 3
"""Line numbers named in a box."""

SEVERITY = {
    "left_out": ("red", ":material/close:"),
    "question": ("orange", ":material/help:"),
    "notice": ("gray", ":material/info:"),
}


@dataclass(frozen=True)
class Kind:
    """Problems of one kind: the first of them, and the lines of all."""

    file: str
    first: Problem
    lines: tuple[int, ...]


def listing(checked: Sequence[Checked], preview: Loaded) -> None:
    """All problems of the files, grouped, with the whole list as a download."""
    found = _found(checked, preview)
    kinds = _kinds(found)
    rows = [item.reading for item in checked if item.reading]
    ready, out = sum(read.accepted for read in rows), sum(read.rejected for read in rows)
    waits = len(preview.waiting)
    every = max(sum(read.rows for read in rows), ready + out)
    told = [tr("{ready:,} of {all:,} lines are ready.", ready=ready, all=every)]
    if out:
        told.append(tr_many(out, "{n} is left out.", "{n} are left out."))
    if again := every - ready - out:
        told.append(tr_many(again, "{n} is counted in another.", "{n} are counted in others."))
    if waits:
        told.append(tr_many(waits, "{n} file waits for your answer.", "{n} files wait for your answer."))
    answer = tr("Nothing. Every line is ready.") if ready and not out and not waits else " ".join(told)
    question(tr("What needs mending?"), answer, first=True)
    for kind in kinds[:MOST]:
        _box(kind)
    if kinds:
        person = scope().person
        everything = pd.DataFrame([{"file": file, **_row(problem)} for file, problem in found])
        st.download_button(
            tr_many(len(everything), "Download the note", "Download the {n} notes"),
            data=tongue.later(lambda: _handed_out(everything, person)),
            file_name="notes.csv",
            mime="text/csv",
            icon=":material/download:",
            key="notes",
            on_click="ignore",
        )


def _handed_out(notes: pd.DataFrame, person: Person) -> bytes:
    """The notes as a file, for who may still see them."""
    person.confirm()
    return spreadsheet.csv(notes)


def _found(checked: Sequence[Checked], preview: Loaded) -> list[tuple[str, Problem]]:
    """Every problem with its file: those of reading, and those seen only beside what is loaded."""
    outcomes: list[Batch | Waiting] = [*preview.batches, *preview.waiting]
    later = [(outcome.file, problem) for outcome in outcomes for problem in outcome.problems]
    mine = [(item.file, problem) for item in checked for problem in item.problems]
    seen = {(file, id(problem)) for file, problem in mine}
    return mine + [pair for pair in later if (pair[0], id(pair[1])) not in seen]


def _kinds(found: Sequence[tuple[str, Problem]]) -> list[Kind]:
    alike: dict[tuple[str, str, str, str, str], list[Problem]] = {}
    for file, problem in found:
        alike.setdefault(_kind(file, problem), []).append(problem)
    kinds = [
        Kind(file, problems[0], tuple(sorted({problem.line for problem in problems if problem.line})))
        for (file, *_), problems in alike.items()
    ]
    order = list(SEVERITY)
    return sorted(kinds, key=lambda kind: (order.index(kind.first.severity), -len(kind.lines)))


def _kind(file: str, problem: Problem) -> tuple[str, str, str, str, str]:
    """Problems of the same words about the same column are one box."""
    return file, problem.severity, problem.code, problem.column, problem.what


def _box(kind: Kind) -> None:
    colour, icon = SEVERITY[kind.first.severity]
    words = {
        "left_out": tr_in("of lines", "Left out"),
        "question": tr("Answer needed"),
        "notice": tr("Good to know"),
    }[kind.first.severity]
    with st.container(border=True):
        left, right = st.columns([2, 3])
        with left:
            count = ": " + tr("{number:,} lines", number=len(kind.lines)) if len(kind.lines) > 1 else ""
            st.badge(f"{words}{count}", color=colour, icon=icon)  # type: ignore[arg-type]
            where = [f"**{written(kind.first.column)}**"] if kind.first.column else []
            if kind.lines:
                where.append(_lines(kind.lines))
            st.markdown(", ".join(where) or f":gray[{written(kind.file)}]")
        with right:
            st.text(tr(kind.first.what))
            st.text(f"→ {tr(kind.first.mend)}")


def _lines(lines: tuple[int, ...]) -> str:
    if len(lines) == 1:
        return tr("line {line:,}", line=lines[0])
    if len(lines) > LINES and lines[-1] - lines[0] == len(lines) - 1:
        return tr("lines {first:,} to {last:,}", first=lines[0], last=lines[-1])
    named = ", ".join(f"{line:,}" for line in lines[:LINES])
    if len(lines) <= LINES:
        return tr("lines {named}", named=named)
    return tr("lines {named} and {more:,} more", named=named, more=len(lines) - LINES)


def _row(problem: Problem) -> dict[str, object]:
    names = ("severity", "sheet", "line", "column", "value")
    told = {"what": tr(problem.what), "mend": tr(problem.mend)}
    return {name: getattr(problem, name) for name in names} | told
