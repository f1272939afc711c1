"""A few lines that were left out, corrected on the page; and what was corrected before."""

from typing import Any

import pandas as pd
import streamlit as st

from flows import uploads
from flows.intake import Loaded
from pages.parts.scope import Scope
from pages.parts.written import written

FEW = 20
"""Cells that can be corrected on the page; more are corrected in the workbook."""


def here(scope: Scope, row: dict[str, Any]) -> None:
    """The cells in question, each to be typed anew."""
    wrong = uploads.rejected(scope.db, row["batch"], scope.viewer)
    wrong = wrong[(wrong["severity"] == "left_out") & (wrong["line"] > 0)]
    wrong = wrong.sort_values("line", kind="stable").reset_index(drop=True)
    if wrong.empty or len(wrong) > FEW:
        return
    st.markdown("**Correct them here**, or download them, correct the yellow cells and load the workbook.")
    table = pd.DataFrame(
        {
            "Line": wrong["line"],
            "Column": wrong["column"],
            "In the file": wrong["value"],
            "Should be": pd.Series([""] * len(wrong), dtype="str"),
            "What is wrong": wrong["what"] + " " + wrong["mend"],
        }
    )
    typed = st.data_editor(
        table,
        hide_index=True,
        disabled=["Line", "Column", "In the file", "What is wrong"],
        column_config={"What is wrong": st.column_config.TextColumn(width="large")},
        key=f"mend_{row['batch']}",
    )
    said = typed["Should be"].fillna("").str.strip()
    given = said != ""
    if st.button(
        "Load the corrected lines",
        icon=":material/check:",
        key=f"mended_{row['batch']}",
        disabled=not given.any(),
    ):
        cells = [
            (str(cell["sheet"]), int(cell["line"]), str(cell["column"]), text)
            for cell, text in zip(wrong[given].to_dict("records"), said[given], strict=True)
        ]
        with st.spinner("Loading…"):
            loaded = uploads.correct(scope.db, row["batch"], cells, scope.viewer, scope.person.by.key)
        _tell(loaded)


def _tell(loaded: Loaded) -> None:
    """What came of it: loaded, or what is still wrong."""
    if loaded.batches:
        lines = sum(batch.new + batch.changed + batch.unchanged for batch in loaded.batches)
        st.toast(f"{lines:,} {'row' if lines == 1 else 'rows'} loaded.")
        st.rerun()
    for waiting in loaded.waiting:
        for problem in waiting.problems:
            st.error(f"Line {problem.line}: {written(problem.what)} → {written(problem.mend)}")


def done(row: dict[str, Any]) -> None:
    """The cells that were corrected by an upload: old value, new value."""
    if not row["corrections"]:
        return
    corrected = pd.DataFrame(row["corrections"])
    table = corrected[["line", "old", "new"]].rename(columns={"line": "Line", "old": "Was", "new": "Is now"})
    st.markdown(f"Corrections of upload {row['corrects']}:")
    st.table(table.replace("", "blank"), hide_index=True, alt="Corrected cells with their old and new value")
