"""A few lines that were left out, corrected on the page; and what was corrected before."""

from typing import Any

import pandas as pd
import streamlit as st

from flows import uploads
from flows.intake import Loaded
from pages.parts.scope import Scope
from pages.parts.written import written
from words import tr, tr_many

FEW = 20
"""Cells that can be corrected on the page; more are corrected in the workbook."""

ROW = 84
"""Height of a row in pixels: what is wrong, and how to mend it, stands on up to four lines."""


def here(scope: Scope, row: dict[str, Any]) -> None:
    """The cells in question, each to be typed anew."""
    wrong = uploads.rejected(scope.db, row["batch"], scope.viewer)
    wrong = wrong[(wrong["severity"] == "left_out") & (wrong["line"] > 0)]
    wrong = wrong.sort_values("line", kind="stable").reset_index(drop=True)
    if wrong.empty or len(wrong) > FEW:
        return
    wrong = uploads.in_words(wrong)

    st.markdown(
        tr("**Correct them here**, or download them, correct the yellow cells and load the workbook.")
    )
    table = pd.DataFrame(
        {
            tr("Line"): wrong["line"],
            tr("Column"): wrong["column"],
            tr("In the file"): wrong["value"],
            tr("Should be"): pd.Series([""] * len(wrong), dtype="str"),
            tr("What is wrong"): wrong["what"] + " " + wrong["mend"],
        }
    )
    typed = st.data_editor(
        table,
        hide_index=True,
        disabled=[tr("Line"), tr("Column"), tr("In the file"), tr("What is wrong")],
        column_config={
            tr("Line"): st.column_config.NumberColumn(width=60),
            tr("Column"): st.column_config.TextColumn(width=120),
            tr("In the file"): st.column_config.TextColumn(width=120),
            tr("Should be"): st.column_config.TextColumn(width=120),
            tr("What is wrong"): st.column_config.TextColumn(width="large"),
        },
        row_height=ROW,
        key=f"mend_{row['batch']}",
    )
    said = typed[tr("Should be")].fillna("").str.strip()
    given = said != ""
    if st.button(
        tr("Load the corrected lines"),
        icon=":material/check:",
        key=f"mended_{row['batch']}",
        disabled=not given.any(),
    ):
        cells = [
            (str(cell["sheet"]), int(cell["line"]), str(cell["column"]), text)
            for cell, text in zip(wrong[given].to_dict("records"), said[given], strict=True)
        ]
        with st.spinner(tr("Loading…")):
            loaded = uploads.correct(scope.db, row["batch"], cells, scope.viewer, scope.person.by.key)
        _tell(loaded)


def _tell(loaded: Loaded) -> None:
    """What came of it: loaded, or what is still wrong."""
    if loaded.batches:
        lines = sum(batch.new + batch.changed + batch.unchanged for batch in loaded.batches)
        st.toast(tr_many(lines, "{n} row loaded.", "{n} rows loaded."))
        st.rerun()
    for waiting in loaded.waiting:
        for problem in waiting.problems:
            st.error(
                tr(
                    "Line {line}: {what} → {mend}",
                    line=problem.line,
                    what=written(tr(problem.what)),
                    mend=written(tr(problem.mend)),
                )
            )


def done(row: dict[str, Any]) -> None:
    """The cells that were corrected by an upload: old value, new value."""
    if not row["corrections"]:
        return
    corrected = pd.DataFrame(row["corrections"])
    table = corrected[["line", "old", "new"]].rename(
        columns={"line": tr("Line"), "old": tr("Was"), "new": tr("Is now")}
    )
    st.markdown(tr("Corrections of upload {number}:", number=row["corrects"]))
    st.table(
        table.replace("", tr("blank")),
        hide_index=True,
        alt=tr("Corrected cells with their old and new value"),
    )
