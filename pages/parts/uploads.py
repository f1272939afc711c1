"""The list of loaded files, each with Undo."""

from typing import Any

import streamlit as st

from flows import uploads
from flows.templates import XLSX
from pages.parts import data, editions, mend, menu, moments, strangers, tongue
from pages.parts.dialogs import dialog
from pages.parts.question import question
from pages.parts.scope import Scope
from pages.parts.written import written
from words import mark, tr, tr_many

SHOWN = 25
"""Files listed at once; earlier ones open page by page."""

TITLES = {
    "attendance": mark("Daily attendance"),
    "participation": mark("Sign-in sheets"),
    "volunteering": mark("Volunteer hours"),
    "roster": mark("Roster"),
    "calendar": mark("School calendar"),
    "register": mark("Register"),
    "outcomes": mark("Student outcomes"),
    "survey": mark("Survey"),
    "published": mark("Published table"),
}


def listing(scope: Scope) -> None:
    """Every file, latest first, some at a time."""
    nothing = scope.fresh.empty and scope.fresh.version <= 0
    loaded = uploads.NOTHING if nothing else data.files(scope.db, scope.fresh.version, scope.viewer)
    asked = tr("What was loaded, and can it be taken back?")
    if not loaded.all:
        question(asked, tr("No file has been loaded yet."), first=True)
        menu.link("upload", tr("Load a file"), ":material/upload_file:", after=False)
        return
    if loaded.live == loaded.all > 1:
        answer = tr("{files} files were loaded, all in use.", files=loaded.all)
    else:
        answer = tr_many(
            loaded.all,
            "1 file was loaded, {in_use} in use.",
            "{files} files were loaded, {in_use} in use.",
            files=loaded.all,
            in_use=loaded.live,
        )
    question(asked, answer, first=True)
    editions.standing(scope)
    kind = None
    if len(kinds := sorted(loaded.kinds, key=list(TITLES).index)) > 1:
        kind = st.segmented_control(
            tr("Kind of file"),
            kinds,
            format_func=lambda code: tr(TITLES[code]),
            key="uploads_kind",
            label_visibility="collapsed",
        )
    chosen = 1
    pages = -(-(loaded.kinds[kind] if kind else loaded.all) // SHOWN)
    if pages > 1:
        chosen = st.pagination(pages, key="uploads_page")
    with st.container(gap="xsmall"):
        first = (chosen - 1) * SHOWN
        for row in data.uploads(scope.db, scope.fresh.version, scope.viewer, kind or "", first, SHOWN):
            _line(scope, row)


def _line(scope: Scope, row: dict[str, Any]) -> None:
    """One file: its name, and behind it what is known of it and what can be done."""
    out = " · " + tr("{number:,} left out", number=row["rejected"]) if row["rejected"] else ""
    state = "" if row["live"] else " · " + tr(":gray[taken back]")
    rows = tr_many(row["accepted"], "{n} line", "{n} lines")
    one = st.expander(
        f"**{written(row['file'])}** · {_kind(row)} · {rows}{out}{state}",
        key=f"file_{row['batch']}",
        on_change="rerun",
    )
    if one.open:
        with one:
            _opened(scope, row)


def _opened(scope: Scope, row: dict[str, Any]) -> None:
    """What is known of a file and what can be done; written only where the reader opened it."""
    st.markdown(_details(row))
    with st.container(horizontal=True, gap="small"):
        if row["live"] and st.button(
            tr("Undo"),
            icon=":material/undo:",
            key=f"undo_{row['batch']}",
            help=tr("Take {file} back", file=written(row["file"])),
        ):
            _undo(scope, row)
        if row["rejected"]:
            st.download_button(
                tr("Lines left out"),
                data=tongue.later(lambda: _lines_left_out(scope, row["batch"])),
                file_name=f"left-out-{row['batch']}.xlsx",
                mime=XLSX,
                icon=":material/download:",
                key=f"rejects_{row['batch']}",
                help=tr("A workbook of the lines that were left out. Correct the yellow cells and load it."),
                on_click="ignore",
            )
    if row["live"]:
        strangers.link(scope, row["source"])
    if row["rejected"] and row["live"]:
        mend.here(scope, row)
    mend.done(row)


def _lines_left_out(scope: Scope, batch: int) -> bytes:
    """The workbook of lines that were left out, for who may still see it."""
    scope.person.confirm()
    return uploads.lines_to_correct(scope.db, batch, viewer=scope.viewer)


def _kind(row: dict[str, Any]) -> str:
    return tr(TITLES.get(row["kind"], row["kind"]))


def _details(row: dict[str, Any]) -> str:
    told = tr(
        "Loaded {when} · source {source}  \n{rows:,} lines in the file · {accepted:,} used "
        "· {rejected:,} left out",
        when=moments.at(row["loaded_at"]),
        source=written(row["source"]),
        rows=row["rows"],
        accepted=row["accepted"],
        rejected=row["rejected"],
    )
    if (again := row["rows"] - row["accepted"] - row["rejected"]) > 0:
        told += " · " + tr_many(again, "{n} counted in another", "{n} counted in others")
    if not row["with_id"]:
        return told
    matched = tr("{matched:,} of {all:,} match the roster", matched=row["matched"], all=row["with_id"])
    return f"{told} · {matched}"


@dialog("Take this file back?")
def _undo(scope: Scope, row: dict[str, Any]) -> None:
    """Ask once more, then take the file back."""
    st.markdown(
        tr(
            "**{file}** was loaded on {day}. Its {lines:,} lines are then no longer "
            "counted. What it had replaced counts again. You can load the file again at any time.",
            file=written(row["file"]),
            day=moments.day(row["loaded_at"]),
            lines=row["accepted"],
        )
    )
    if st.button(tr("Take it back"), type="primary", icon=":material/undo:", key="undo_sure"):
        scope.person.confirm()
        with st.spinner(tr("Counting again…")):
            uploads.undo(scope.db, row["batch"], scope.viewer, scope.person.by.key)
        st.toast(
            tr(
                "{file} was taken back: its {lines:,} lines are no longer counted.",
                file=written(row["file"]),
                lines=row["accepted"],
            )
        )
        st.rerun()
