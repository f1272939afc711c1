"""Findings that a sheet of the register answers: without it, which sheet to fill in."""

import streamlit as st

from flows import templates
from flows.dressed import NOT_RELEASED
from pages import OFFICE
from pages.parts.draw import Draw
from pages.parts.finding import finding
from pages.parts.question import question as asked
from pages.parts.scope import scope
from tables.figure import Figure
from words import tr

REGISTER = templates.TEMPLATES[0]


def of_sheet(
    figure: Figure,
    draw: Draw | None,
    *,
    sheet: str,
    key: str,
    question: str = "",
    chart_name: str = "",
    first: bool = False,
    noted: tuple[tuple[str, str], ...] = (),
) -> None:
    """Set one finding, or say which sheet of the register would answer it.

    What editions do not hold is left out for who sees editions.

    Args:
        sheet: its name in our template.
        key, question, chart_name, first, noted: as of ``finding``.
    """
    if not figure.reason:
        finding(
            figure,
            draw,
            key=key,
            question=question,
            chart_name=chart_name,
            first=first,
            noted=noted,
        )
        return
    if figure.reason in (NOT_RELEASED, tr(NOT_RELEASED)):
        return
    asked(question or figure.question, tr("Nothing on this has been loaded yet."), first=first)
    st.markdown(tr("It is counted from the sheet “{sheet}” of the register.", sheet=sheet))
    if scope().viewer.role in OFFICE:
        st.download_button(
            tr("Template of the register"),
            data=REGISTER.make,
            file_name=REGISTER.file,
            mime=REGISTER.mime,
            icon=":material/download:",
            type="tertiary",
            key=f"{key}_template",
            on_click="ignore",
        )
