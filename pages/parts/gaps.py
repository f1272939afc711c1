"""All groups in one picture: points more or fewer than all other students."""

import pandas as pd
import streamlit as st

from charts.groups import seen_as
from charts.matrix import matrix
from charts.together import gaps_together
from flows import together as side_by_side
from pages.parts.finding import evidence
from pages.parts.question import question
from pages.parts.scope import Scope
from pages.parts.told import MOST
from pages.parts.written import written
from tables.codes import GROUP_DIMENSIONS
from tables.figure import Figure
from tables.withheld import about_withheld
from words import held, mark, tr, tr_in

INDICATORS = ("reach", "chronic_absence")

LEGEND = mark(
    {
        "real_gap": ":orange-badge[◆ Real gap] large, and more than chance",
        "better": ":green-badge[◆ Better] more than chance, on the good side",
        "watch": ":yellow-badge[▲ Watch] more than chance, small",
        "no_gap": ":green-badge[● No gap] close to the rest",
        "cannot_tell": ":gray-badge[○ Cannot tell] could be a gap, could be none",
        "withheld": ":violet-badge[:material/lock: withheld] protects students",
    }
)

POINTS = mark(
    "**Points more or fewer than all other students** · reached by a partner, chronically absent "
    ":gray[· grey: students of the group]"
)


def dimensions(scope: Scope) -> list[str]:
    """The dimensions to show: the one chosen, or all."""
    return [scope.group] if scope.group else list(GROUP_DIMENSIONS)


def picture(scope: Scope) -> None:
    """The table of chips, with the finding that its rows carry."""
    shown = tuple(tuple(scope.figure(key, by) for by in dimensions(scope)) for key in INDICATORS)
    answer, legend, table, withheld = _pictured(shown)
    question(tr("Which groups do we under-serve, and is it a real gap or small numbers?"), answer, first=True)
    evidence(shown[0][0])
    st.markdown(f"{legend}\n\n{tr(POINTS)}")
    st.table(table, hide_index=True, alt=tr("Gaps of all groups in points, with how sure they are"))
    if withheld:
        told = about_withheld(*(figure.settings for figures in shown for figure in figures))
        st.markdown(f":violet[:material/lock:] :gray[{told}]")


@held(MOST)
def _pictured(shown: tuple[tuple[Figure, ...], ...]) -> tuple[str, str, pd.DataFrame, bool]:
    """Headline, meaning of the chips, their table, whether any row is withheld; kept for these figures."""
    heads = (tr_in("of groups", "Reached"), tr_in("of groups", "Absent"))
    frames = {head: side_by_side.compared(figures) for head, figures in zip(heads, shown, strict=True)}
    ways = {head: figures[0].direction for head, figures in zip(heads, shown, strict=True)}
    withheld = any(rows["hidden"].astype(bool).any() for rows in frames.values())
    answer = written(gaps_together([figure for figures in shown for figure in figures]))
    return answer, _legend(frames, ways), matrix(frames, directions=ways), withheld


def _legend(frames: dict[str, pd.DataFrame], ways: dict[str, str]) -> str:
    """What the chips mean: of those that occur."""
    found = {
        seen_as(row, ways[head], row.get("gap"))
        for head, rows in frames.items()
        for row in rows.to_dict("records")
    }
    return " · ".join(tr(words) for status, words in LEGEND.items() if status in found)


def worst(scope: Scope) -> str:
    """The indicator with the most real gaps: the one to look closer at first."""
    real = {key: sum(_real_gaps(scope.figure(key, by)) for by in dimensions(scope)) for key in INDICATORS}
    return max(real, key=lambda key: real[key])


@held(MOST)
def _real_gaps(figure: Figure) -> int:
    return int((figure.rows["status"] == "real_gap").sum())


def together(scope: Scope, key: str) -> Figure:
    """One indicator for the groups of all dimensions shown, highest first, with the total row."""
    figures = tuple(scope.figure(key, by) for by in dimensions(scope))
    return _together(figures, scope.group or side_by_side.GROUPS)


@held(MOST)
def _together(figures: tuple[Figure, ...], by: str) -> Figure:
    return side_by_side.together(figures, by)


@held(MOST)
def headline(figure: Figure) -> str:
    """The finding of the rows of several dimensions."""
    return written(gaps_together([figure]))
