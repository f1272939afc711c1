"""The list of loaded files, each with Undo."""

from typing import Any

import streamlit as st

from flows import uploads
from flows.templates import XLSX
from pages.parts import data, editions, mend, menu
from pages.parts.dialogs import dialog
from pages.parts.question import question
from pages.parts.scope import Scope
from pages.parts.written import written

SHOWN = 25
"""Files listed at once; earlier ones open page by page."""

TITLES = {
    "attendance": "Daily attendance",
    "participation": "Sign-in sheets",
    "volunteering": "Volunteer hours",
    "roster": "Roster",
    "calendar": "School calendar",
    "register": "Register",
    "survey": "Survey",
    "published": "Published table",
}


def listing(scope: Scope) -> None:
    """Every file, latest first, some at a time."""
    nothing = scope.fresh.empty and scope.fresh.version <= 0
    loaded = uploads.NOTHING if nothing else data.files(scope.db, scope.fresh.version, scope.viewer)
    asked = "What was loaded, and can it be taken back?"
    if not loaded.all:
        question(asked, "No file has been loaded yet.", first=True)
        menu.link("upload", "Load a file", ":material/upload_file:", after=False)
        return
    in_use = "all" if loaded.live == loaded.all > 1 else loaded.live
    files = "1 file was" if loaded.all == 1 else f"{loaded.all} files were"
    question(asked, f"{files} loaded, {in_use} in use.", first=True)
    editions.standing(scope)
    kind = None
    if len(kinds := sorted(loaded.kinds, key=list(TITLES).index)) > 1:
        kind = st.segmented_control(
            "Kind of file",
            kinds,
            format_func=TITLES.__getitem__,
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
    out = f" · {row['rejected']:,} left out" if row["rejected"] else ""
    state = "" if row["live"] else " · :gray[taken back]"
    rows = f"{row['accepted']:,} {'row' if row['accepted'] == 1 else 'rows'}"
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
            "Undo",
            icon=":material/undo:",
            key=f"undo_{row['batch']}",
            help=f"Take {written(row['file'])} back",
        ):
            _undo(scope, row)
        if row["rejected"]:
            st.download_button(
                "Lines left out",
                data=lambda: _lines_left_out(scope, row["batch"]),
                file_name=f"left-out-{row['batch']}.xlsx",
                mime=XLSX,
                icon=":material/download:",
                key=f"rejects_{row['batch']}",
                help="A workbook of the lines that were left out. Correct the yellow cells and load it.",
                on_click="ignore",
            )
    if row["rejected"] and row["live"]:
        mend.here(scope, row)
    mend.done(row)


def _lines_left_out(scope: Scope, batch: int) -> bytes:
    """The workbook of lines that were left out, for who may still see it."""
    scope.person.confirm()
    return uploads.lines_to_correct(scope.db, batch, viewer=scope.viewer)


def _kind(row: dict[str, Any]) -> str:
    return TITLES.get(row["kind"], row["kind"])


def _details(row: dict[str, Any]) -> str:
    matched = f" · {row['matched']:,} of {row['with_id']:,} match the roster" if row["with_id"] else ""
    return (
        f"Loaded {row['loaded_at'][:16].replace('T', ' ')} · source {written(row['source'])}  \n"
        f"{row['rows']:,} rows in the file · {row['accepted']:,} used · {row['rejected']:,} left out{matched}"
    )


@dialog("Take this file back?")
def _undo(scope: Scope, row: dict[str, Any]) -> None:
    """Ask once more, then take the file back."""
    st.markdown(
        f"**{written(row['file'])}** was loaded on {row['loaded_at'][:10]}. Its {row['accepted']:,} rows "
        "are then no longer counted. What it had replaced counts again. "
        "You can load the file again at any time."
    )
    if st.button("Take it back", type="primary", icon=":material/undo:", key="undo_sure"):
        scope.person.confirm()
        with st.spinner("Counting again…"):
            done = uploads.undo(scope.db, row["batch"], scope.viewer, scope.person.by.key)
        st.toast(f"{written(row['file'])} was taken back: {done.withdrawn:,} rows are no longer in use.")
        st.rerun()
