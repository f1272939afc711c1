"""Items of a survey that may be those of an earlier wave in other words: staff say what they are."""

import pandas as pd
import streamlit as st

from flows.intake import ItemLikeness, Loaded
from pages.parts.answers import say
from pages.parts.question import question
from pages.parts.written import written
from words import mark, tr, tr_many

OTHER, SAME = mark(("Another question", "The same, and it means the same"))
MEANS = {OTHER: "", mark("The same, in other words"): "version.", SAME: "same."}
"""What staff may say of one, and the beginning of the answer that says so."""


def confirm(preview: Loaded, fingerprint: str) -> None:
    """A table of those that are nearly as an earlier question, each to be told."""
    items = [one for batch in preview.batches for one in batch.items]
    if not items:
        return
    with st.container(border=True):
        if any(one.translated for one in items):
            question(
                tr("Is it the same survey in another language?"),
                tr_many(
                    len(items),
                    "{n} question stands in the same order, on the same scales.",
                    "{n} questions stand in the same order, on the same scales.",
                ),
                tr("Said once, both forms count as one survey, now and in later exports."),
                first=True,
            )
        else:
            question(
                tr("Are they the same questions?"),
                tr_many(
                    len(items),
                    "One question is worded nearly as in an earlier wave.",
                    "{n} questions are worded nearly as in an earlier wave.",
                ),
                tr(
                    "Figures over years compare only what means the same; another question, or the same "
                    "in other words, is not compared."
                ),
                first=True,
            )
        means = {tr(words): begins for words, begins in MEANS.items()}
        told = st.data_editor(
            _table(items),
            hide_index=True,
            disabled=[tr("In the file"), tr("Earlier"), tr("Likeness")],
            column_config={tr("It is"): st.column_config.SelectboxColumn(options=list(means), required=True)},
            key=f"items_{fingerprint}",
        )[tr("It is")]
        chosen = {
            f"{means[chosen]}{one.item}": one.before
            for one, chosen in zip(items, told, strict=True)
            if means[chosen]
        }
        st.button(
            tr("Say so"),
            icon=":material/link:",
            key=f"line_up_{fingerprint}",
            disabled=not chosen,
            on_click=say,
            args=(fingerprint, chosen),
        )


def _table(items: list[ItemLikeness]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            tr("It is"): [tr(SAME if one.translated else OTHER) for one in items],
            tr("In the file"): [written(one.words) for one in items],
            tr("Earlier"): [written(one.before_words) for one in items],
            tr("Likeness"): [
                tr("Same place and scale") if one.translated else f"{one.score}%" for one in items
            ],
        }
    )
