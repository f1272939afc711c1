"""What comes after school, folded away below promotion."""

import streamlit as st

from pages.parts import draw
from pages.parts.finding import finding
from pages.parts.scope import Scope
from words import tr


def after_school(scope: Scope, keys: tuple[str, ...]) -> None:
    """Who graduated on time and who went on, over the years; nothing where no file tells.

    Args:
        keys: of the catalogue, shares of students.
    """
    figures = {key: scope.figure(key, "year") for key in keys}
    told = {key: figure for key, figure in figures.items() if not figure.reason}
    if not told:
        return
    box = st.expander(tr("Graduated on time, and enrolled after school"), key="after", on_change="rerun")
    if not box.open:
        return
    with box:
        for number, (key, figure) in enumerate(told.items()):
            finding(
                figure,
                draw.line_of(figure),
                key=f"after_{key}",
                chart_name=figure.sentence,
                first=number == 0,
            )
