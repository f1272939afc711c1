"""Findings that a sheet of the register answers: without it, which sheet to fill in."""

import streamlit as st

from flows import templates
from flows.dressed import NOT_RELEASED
from pages import OFFICE
from pages.parts import told
from pages.parts.draw import Draw
from pages.parts.finding import finding
from pages.parts.question import question as asked
from pages.parts.scope import scope
from tables import HOME_DISTRICT
from tables.figure import Figure
from words import mark, tr

REGISTER = templates.TEMPLATES[0]
OUTCOMES = next(one for one in templates.TEMPLATES if one.file == "trellis-outcomes.xlsx")

NEEDS = {
    REGISTER: mark("It is counted from the sheet “{sheet}” of the register."),
    OUTCOMES: mark("It is counted from the sheet “{sheet}” of student outcomes."),
}
BUTTON = {REGISTER: mark("Template of the register"), OUTCOMES: mark("Template of student outcomes")}
"""What is said of a sheet that is missing, and what its template is called."""


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
    template: templates.Template = REGISTER,
    beside: Draw | None = None,
    beside_name: str = "",
) -> None:
    """Set one finding, or say which sheet of a template of ours would answer it.

    What editions do not hold is left out for who sees editions.

    Args:
        sheet: its name in our template.
        key, question, chart_name, first, noted, beside, beside_name: as of ``finding``.
        template: whose sheet it is.
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
            beside=beside,
            beside_name=beside_name,
        )
        return
    if figure.reason in (NOT_RELEASED, tr(NOT_RELEASED)):
        return
    everywhere = _of_the_district(figure) if template is REGISTER else ""
    if everywhere:
        answer = tr("No list of this school alone. The district's says: {finding}", finding=everywhere)
        asked(question or figure.question, answer, first=first, key=key)
        return
    asked(question or figure.question, tr("Nothing on this has been loaded yet."), first=first, key=key)
    st.markdown(tr(NEEDS[template], sheet=sheet))
    if scope().viewer.role in OFFICE:
        st.download_button(
            tr(BUTTON[template]),
            data=template.make,
            file_name=template.file,
            mime=template.mime,
            icon=":material/download:",
            type="tertiary",
            key=f"{key}_template",
            on_click="ignore",
        )


def _of_the_district(figure: Figure) -> str:
    """What the district's own list answers where a school has none; "" where it may not say, or has none."""
    here = scope()
    if here.viewer.place(here.school) == HOME_DISTRICT:
        return ""
    whole = here.figure(figure.key, figure.by, school=HOME_DISTRICT)
    row = whole.whole
    return "" if whole.reason or row is None or row["hidden"] else told.finding(whole)
