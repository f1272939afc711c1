"""The list of loaded files, each with Undo."""

from typing import Any

import streamlit as st

from flows import uploads
from pages.parts import data, menu
from pages.parts.scope import Scope

SHOWN = 25
"""Files listed at once; earlier ones open page by page."""

TITLES = {
    "attendance": "Daily attendance",
    "participation": "Sign-in sheets",
    "roster": "Roster",
    "calendar": "School calendar",
    "register": "Register",
    "survey": "Survey",
}


def listing(scope: Scope) -> None:
    """Every file, latest first."""
    listed = (
        data.uploads(scope.db, scope.fresh.version)
        if not scope.fresh.empty or scope.fresh.version > 0
        else []
    )
    st.header(":gray[What was loaded, and can it be taken back?]")
    if not listed:
        st.subheader("No file has been loaded yet.")
        menu.link("upload", "Load a file", ":material/upload_file:", after=False)
        return
    live = sum(row["live"] for row in listed)
    st.subheader(f"{len(listed)} files were loaded, {'all' if live == len(listed) else live} in use.")
    chosen = 1
    pages = -(-len(listed) // SHOWN)
    if pages > 1:
        chosen = st.pagination(pages, key="uploads_page")
    for row in listed[(chosen - 1) * SHOWN : chosen * SHOWN]:
        _line(scope, row)


def _line(scope: Scope, row: dict[str, Any]) -> None:
    left, right = st.columns([5, 2], vertical_alignment="center")
    with left:
        kind = TITLES.get(row["kind"], row["kind"])
        st.markdown(f"**{row['file']}** · {kind} · {row['accepted']:,} rows")
        state = "" if row["live"] else " · taken back"
        out = f" · {row['rejected']:,} left out" if row["rejected"] else ""
        st.markdown(f":gray[{row['loaded_at'][:16].replace('T', ' ')} · {row['source']}{out}{state}]")
    with right, st.container(horizontal=True, horizontal_alignment="right", gap="small"):
        if row["rejected"]:
            st.download_button(
                "Left out",
                data=lambda: uploads.rejected(scope.db, row["batch"]).to_csv(index=False).encode("utf-8-sig"),
                file_name=f"left-out-{row['batch']}.csv",
                mime="text/csv",
                icon=":material/download:",
                key=f"rejects_{row['batch']}",
                help="The lines that were left out, each with what is wrong and how to mend it",
                on_click="ignore",
            )
        if row["live"] and st.button(
            "Undo", icon=":material/undo:", key=f"undo_{row['batch']}", help=f"Take {row['file']} back"
        ):
            done = uploads.undo(scope.db, row["batch"], scope.viewer)
            st.toast(f"{row['file']} was taken back: {done.withdrawn:,} rows are no longer in use.")
            st.rerun()
