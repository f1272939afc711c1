"""One finding, always in the same order: question, answer, evidence, chart, table, method, files, download,
and what was decided on it."""

import pandas as pd
import streamlit as st

from flows import spreadsheet
from pages.parts import look, next_steps, origin, told, tongue
from pages.parts.draw import Draw
from pages.parts.person import Person
from pages.parts.question import question as asked
from pages.parts.scope import scope
from pages.parts.written import written, written_table
from tables.codes import EVIDENCE, EVIDENCE_MEANS
from tables.figure import Figure
from tables.withheld import about_withheld
from words import tr, tr_in

CHART = {"displayModeBar": False, "scrollZoom": False, "doubleClick": False}

CHIPS = {
    "descriptive": ("gray", ":material/circle:"),
    "compared": ("blue", ":material/clock_loader_20:"),
    "adjusted_unlike": ("blue", ":material/clock_loader_40:"),
    "adjusted_alike": ("blue", ":material/clock_loader_60:"),
    "randomised": ("blue", ":material/clock_loader_90:"),
}
"""Colour and symbol of each evidence label."""


def finding(
    figure: Figure,
    draw: Draw | None,
    *,
    key: str,
    question: str = "",
    chart_name: str = "",
    beside: Draw | None = None,
    beside_name: str = "",
    answer: str = "",
    first: bool = False,
    noted: tuple[tuple[str, str], ...] = (),
    behind: Figure | None = None,
    names: str = "",
) -> None:
    """Set one finding.

    Args:
        figure: what was counted, protected already.
        draw: builds the chart from the rows and whether the page is dark; None: the words say it all.
        key: tells the findings of a page apart.
        question: asked in the reader's words; "" for the catalogue's.
        chart_name: names the axis where the finding does not.
        beside, beside_name: a second chart of the same rows that belongs with the first.
        answer: the headline where the rows are of several dimensions; "" for the figure's own.
        first: the first of its page, without a rule above.
        noted: row and words of each note on it, for the table.
        behind: rows that the chart is drawn from, where they are others; their table stands below the first.
        names: who it is, where the rows are not by name; stands before the chart.
    """
    asked(question or figure.question, answer or told.finding(figure), first=first, key=key)
    evidence(figure)
    if names:
        st.markdown(f":gray[{written(names)}]")
    if figure.reason:
        next_steps.beside(figure, key)
        return
    places = st.columns(2, gap="large") if beside else [st.container()]
    for number, (place, name, builder) in enumerate(
        zip(places, (chart_name, beside_name), (draw, beside), strict=False)
    ):
        if builder is not None:
            with place:
                alt = told.alt_beside(figure, name) if number else told.alt(figure)
                _chart(figure, builder, name, alt, f"{key}_chart{number}")
    _more(figure, key, noted, behind)
    if told.withholds(figure):
        withheld = about_withheld(figure.settings, counted=figure.unit_of_count)
        st.markdown(f":violet[:material/lock:] :gray[{withheld}]")
    next_steps.beside(figure, key)


def _chart(figure: Figure, draw: Draw, name: str, alt: str, key: str) -> None:
    if name:
        st.markdown(f"**{name}**")
    st.plotly_chart(
        told.chart(figure, draw, look.dark()),
        theme=None,
        key=f"{key}_{'dark' if look.dark() else 'light'}",
        config=CHART,
        alt=alt,
    )


def evidence(figure: Figure) -> None:
    """The chip that says how sure one can be, with the line of what was counted, none without figures; and
    what published tables say of it."""
    if not figure.reason:
        line = f"{chip(figure)} :gray[{told.evidence_line(figure)}]"
        means = [tr(EVIDENCE_MEANS[figure.evidence]), told.corrected(figure)]
        st.markdown(line, help=" ".join(filter(None, means)))
    if told.published(figure):
        st.markdown(f":gray[{told.published(figure)}]")


def chip(figure: Figure) -> str:
    """How sure one can be, as markup."""
    colour, icon = CHIPS[figure.evidence]
    return f":{colour}-badge[{icon} {tr(EVIDENCE[figure.evidence])}]"


def _more(figure: Figure, key: str, noted: tuple[tuple[str, str], ...], behind: Figure | None = None) -> None:
    """Table, method, files, download and, for who may decide one, a next step: quiet buttons."""
    person = scope().person
    with st.container(horizontal=True, gap="small"):
        with st.popover(tr("Table"), icon=":material/table:", type="tertiary", key=f"{key}_table"):
            twin = (
                written_table(_with_notes(told.table(figure), figure, noted)) if noted else told.twin(figure)
            )
            st.table(
                twin,
                hide_index=True,
                alt=tr("Table of: {title}, {place}", title=figure.title, place=figure.place),
            )
            if behind is not None and not behind.reason:
                st.table(
                    told.twin(behind),
                    hide_index=True,
                    alt=tr("Table of: {title}, {place}, by month", title=figure.title, place=figure.place),
                )
        with st.popover(tr("Method"), icon=":material/functions:", type="tertiary", key=f"{key}_method"):
            st.markdown(told.method(figure))
        origin.button(figure, key)
        st.download_button(
            tr("Download"),
            data=tongue.later(lambda: _handed_out(figure, person, noted)),
            file_name=_file_name(figure),
            mime="text/csv",
            icon=":material/download:",
            type="tertiary",
            key=f"{key}_download",
            on_click="ignore",
        )
        next_steps.offer(figure, key)
        st.html(told.on_paper(figure))


def _handed_out(figure: Figure, person: Person, noted: tuple[tuple[str, str], ...]) -> bytes:
    """The table as a file, for who may still see it."""
    person.confirm()
    return spreadsheet.csv(_with_notes(told.table(figure), figure, noted))


def _with_notes(table: pd.DataFrame, figure: Figure, noted: tuple[tuple[str, str], ...]) -> pd.DataFrame:
    """The table with the notes on each row beside it; as it is where there are none."""
    if not noted:
        return table
    words = [
        "; ".join(text for row, text in noted if row == grp) or tr_in("of notes", "none")
        for grp in figure.rows["grp"]
    ]
    return table.assign(**{tr("Notes"): words})


def _file_name(figure: Figure) -> str:
    """A plain name: indicator, split, school year; nothing about what is in it."""
    parts = [figure.key, f"by-{figure.by}" if figure.by else "", str(figure.year or "")]
    return "_".join(part for part in parts if part) + ".csv"
