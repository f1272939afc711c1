"""The federal measures beside attendance: growth, averages, suspensions, teachers' ratings; folded away."""

import streamlit as st

from charts.outcomes import MEANT
from pages.parts import draw
from pages.parts.finding import finding
from pages.parts.scope import Scope
from tables.figure import Figure
from words import tr

BESIDE = ("gpa_improved", "suspensions_down", "growth_reading", "growth_maths")
RATED = "teacher_rated"


def federal_measures(scope: Scope) -> None:
    """Those who took part beside the others, measure by measure; nothing where no file tells any."""
    figures = {key: scope.figure(key, "took_part") for key in BESIDE} | {RATED: scope.figure(RATED)}
    told = {key: figure for key, figure in figures.items() if not figure.reason}
    if not told:
        return
    box = st.expander(tr("The other federal measures (GPRA 1, 2, 4 and 5)"), key="gpra", on_change="rerun")
    if not box.open:
        return
    with box:
        for number, (key, figure) in enumerate(told.items()):
            _measure(key, figure, first=number == 0)
        st.markdown(f":gray[{tr(MEANT)}]")


def _measure(key: str, figure: Figure, first: bool) -> None:
    if key == RATED:
        finding(figure, draw.bands_of(figure), key=f"gpra_{key}", first=first)
        return
    sides = draw.has_difference(figure)
    finding(
        figure,
        draw.two_of(figure),
        key=f"gpra_{key}",
        chart_name=figure.sentence,
        beside=draw.difference_of(figure) if sides else None,
        beside_name=tr("The difference, with its 95% interval"),
        first=first,
    )
