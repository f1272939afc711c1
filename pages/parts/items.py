"""Items of a survey that may be those of an earlier wave in other words: staff say what they are."""

import pandas as pd
import streamlit as st

from flows.intake import ItemLikeness, Loaded
from pages.parts.answers import say
from pages.parts.question import question
from pages.parts.written import written

OTHER, SAME = "Another question", "The same, and it means the same"
MEANS = {OTHER: "", "The same, in other words": "version.", SAME: "same."}
"""What staff may say of one, and the beginning of the answer that says so."""


def confirm(preview: Loaded, fingerprint: str) -> None:
    """A table of those that are nearly as an earlier question, each to be told."""
    items = [one for batch in preview.batches for one in batch.items]
    if not items:
        return
    with st.container(border=True):
        if any(one.translated for one in items):
            question(
                "Is it the same survey in another language?",
                f"{len(items)} questions stand in the same order, on the same scales.",
                "Said once, both forms count as one survey, now and in later exports.",
                first=True,
            )
        else:
            many = "One question is" if len(items) == 1 else f"{len(items)} questions are"
            question(
                "Are they the same questions?",
                f"{many} worded nearly as in an earlier wave.",
                "Figures over years compare only what means the same; another question, or the same in "
                "other words, is not compared.",
                first=True,
            )
        told = st.data_editor(
            _table(items),
            hide_index=True,
            disabled=["In the file", "Earlier", "Likeness"],
            column_config={"It is": st.column_config.SelectboxColumn(options=list(MEANS), required=True)},
            key=f"items_{fingerprint}",
        )["It is"]
        chosen = {
            f"{MEANS[means]}{one.item}": one.before
            for one, means in zip(items, told, strict=True)
            if MEANS[means]
        }
        st.button(
            "Say so",
            icon=":material/link:",
            key=f"line_up_{fingerprint}",
            disabled=not chosen,
            on_click=say,
            args=(fingerprint, chosen),
        )


def _table(items: list[ItemLikeness]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "It is": [SAME if one.translated else OTHER for one in items],
            "In the file": [written(one.words) for one in items],
            "Earlier": [written(one.before_words) for one in items],
            "Likeness": ["Same place and scale" if one.translated else f"{one.score}%" for one in items],
        }
    )
