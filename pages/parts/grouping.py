"""Items of a survey counted to scales on the page, and the reversed ones marked."""

import pandas as pd
import streamlit as st

from flows import intake
from flows.intake import Checked
from pages.parts.answers import say
from pages.parts.question import question
from pages.parts.written import written
from words import tr


def scales(checked: Checked, fingerprint: str) -> None:
    """A small table of the items, each with its scale; remembered for the next export."""
    items = intake.rated(checked.reading)
    if not items:
        return
    with st.popover(
        tr("Group questions"), icon=":material/stacks:", type="tertiary", key=f"group_{checked.file}"
    ):
        question(
            tr("Which questions belong together?"),
            tr("Give those of one scale the same name."),
            tr(
                "Tick a question that means the opposite (“I feel left out”): its lowest answer then "
                "counts as highest."
            ),
            first=True,
        )
        told = st.data_editor(
            pd.DataFrame(
                {
                    tr("Question"): [written(item["row"] or item["question"]) for item in items],
                    tr("Scale"): [item["item_scale"] for item in items],
                    tr("Reversed"): [item["reversed"] == "yes" for item in items],
                }
            ),
            hide_index=True,
            disabled=[tr("Question")],
            key=f"grouped_{fingerprint}_{checked.file}",
        )
        said = intake.grouped(items, told[tr("Scale")].fillna("").tolist(), told[tr("Reversed")].tolist())
        st.button(
            tr("Use these scales"),
            key=f"use_groups_{fingerprint}_{checked.file}",
            disabled=not said,
            on_click=say,
            args=(fingerprint, said),
        )
