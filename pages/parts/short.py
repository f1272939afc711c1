"""A question with its answer at the left, its chart small at the right, and where to read on."""

from collections.abc import Mapping

import streamlit as st

from pages.parts import look, menu, next_steps
from pages.parts import told as words
from pages.parts.draw import Draw
from pages.parts.finding import CHART, evidence
from pages.parts.question import question as asked
from tables.figure import Figure
from words import mark, tr

READ_ON = mark(
    {
        "impact": "See attendance and impact",
        "engagement": "See who takes part",
        "equity": "See the groups",
        "partners": "See the partners",
        "students": "See the students",
        "voices": "See what people say",
    }
)


def answer(
    told: Figure,
    drawn: Figure,
    draw: Draw,
    view: str,
    at: str = "",
    *,
    question: str = "",
    said: str = "",
    chart_name: str = "",
    choices: Mapping[str, str] | None = None,
) -> None:
    """One question of the overview.

    Args:
        told: the figure the sentence is made from.
        drawn: the figure of the chart.
        draw: its builder.
        view: key of the view to read on in.
        at: key of the answer there; "" for its beginning.
        question: in the reader's words; "" for the catalogue's.
        said: the sentence where the rows are of several dimensions; "" for the figure's own.
        chart_name: above the chart; "" for the indicator's title.
        choices: what is chosen in that view.
    """
    st.divider()
    left, right = st.columns([3, 2], gap="large", vertical_alignment="top")
    with left:
        asked(question or told.question, said or words.finding(told), first=True)
        key = f"{drawn.key}_{drawn.by}"
        evidence(told)
        next_steps.in_a_line(told, drawn)
        menu.link(view, tr(READ_ON[view]), choices=choices, at=at)
    if drawn.reason:
        return
    with right:
        st.markdown(f":gray[{' · '.join(filter(None, (chart_name or drawn.title, words.which(drawn))))}]")
        st.plotly_chart(
            words.small_chart(drawn, draw, look.dark()),
            theme=None,
            key=f"short_{key}_{'dark' if look.dark() else 'light'}",
            config=CHART,
            alt=words.alt(drawn),
        )
        st.html(words.few_on_paper(drawn))
