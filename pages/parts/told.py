"""What is told of a figure, worked out once: its words, its table, its charts.

A cached figure is the same object in every run (``data.figure``), so it stands for itself as a key: what
is kept follows from what this viewer was given, and from nothing else. When data change there are new
figures, and the old ones fall out.
"""

from collections.abc import Mapping
from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING

import pandas as pd

from charts import describe, status_change
from flows import data_quality
from pages.parts.written import written, written_table
from tables.codes import ABOUT_INTERVALS
from tables.figure import Figure
from words import held, short_day, tr, tr_many

if TYPE_CHECKING:
    from charts.chart import Chart
    from pages.parts.draw import Draw

MOST = 1000
"""Figures whose words are kept."""

CHARTS = 300
"""Charts kept; the largest part of what is kept."""

alt = held(MOST)(describe.alt)
table = held(MOST)(describe.table)
check = held(MOST)(data_quality.check)


@held(MOST)
def alt_beside(figure: Figure, name: str) -> str:
    """What a second chart of the same rows shows: its name and the finding."""
    return f"{name}. {describe.finding(figure)}"


@held(MOST)
def finding(figure: Figure) -> str:
    """The headline, as markup."""
    return written(describe.finding(figure))


@held(MOST)
def evidence_line(figure: Figure) -> str:
    """What was counted, as markup."""
    return written(describe.evidence_line(figure))


@held(MOST)
def corrected(figure: Figure) -> str:
    """That among many comparisons some differ by chance; "" of one alone."""
    if figure.comparisons < 2:
        return ""
    return tr(
        "{count} comparisons were looked at together: a difference counts only where it is more than chance "
        "makes among so many.",
        count=figure.comparisons,
    )


@held(MOST)
def published(figure: Figure) -> str:
    """What published tables say of everybody, as markup; "" where they say nothing."""
    return written(describe.published_line(figure))


@held(MOST)
def twin(figure: Figure) -> pd.DataFrame:
    """The table as it stands on the page."""
    return written_table(table(figure))


@held(MOST)
def grid(figure: Figure, fewer: bool) -> pd.DataFrame:
    """The grid of level and change as it stands on the page; empty where nobody belongs into it."""
    return written_table(status_change.grid(figure.rows, fewer))


@held(MOST)
def on_paper(figure: Figure) -> str:
    """The table as HTML that is seen in print alone, where the chart is not."""
    return _on_paper(table(figure))


@held(MOST)
def few_on_paper(figure: Figure) -> str:
    """The same of the few rows that a small chart holds."""
    return _on_paper(describe.table(replace(figure, rows=few(figure))))


def _on_paper(rows: pd.DataFrame) -> str:
    heads = "".join(f"<th>{escape(head)}</th>" for head in rows.columns)
    lines = "".join(
        f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in cells)}</tr>"
        for cells in rows.itertuples(index=False, name=None)
    )
    return f'<div class="on-paper"><table><tr>{heads}</tr>{lines}</table></div>'  # not text


@held(MOST)
def withholds(figure: Figure) -> bool:
    """Whether any row of it is withheld."""
    return bool(figure.rows["hidden"].fillna(False).astype(bool).any())


@held(MOST)
def method(figure: Figure) -> str:
    """How it was computed, a paragraph each: definition, settings, how many were looked at."""
    said = definition(figure.definition)
    if figure.settings:
        used = ", ".join(f"{name} = {value}" for name, value in figure.settings.items())
        said.append(tr("**Settings.** {used}", used=used))
    if figure.comparisons:
        said.append(
            tr(
                "**Looks.** {number} comparisons were corrected for looking at many.",
                number=figure.comparisons,
            )
        )
    if figure.edition[0]:
        said.append(edition(figure))
    return "\n\n".join([*said, f":gray[{tr(ABOUT_INTERVALS)}]"])


def edition(figure: Figure) -> str:
    """Which edition it was looked up in, and since when its oldest numbers are shown."""
    number, day = figure.edition
    told = tr("**Edition.** {number}, published {day}.", number=number, day=short_day(day))
    since = sorted(one for one in figure.rows["since_day"].dropna() if one) if len(figure.rows) else []
    if since and since[0] < day:
        kept = tr(
            "Some numbers are as first shown on {day}: they have not changed, or by too few people.",
            day=short_day(since[0]),
        )
        told = f"{told} {kept}"
    return told


def definition(parts: Mapping[str, str]) -> list[str]:
    """The parts of a definition that say something, a paragraph each, with their names."""
    return [f"**{tr(name)}.** {tr(text)}" for name, text in parts.items() if text]


@held(CHARTS)
def chart(figure: Figure, draw: "Draw", dark: bool) -> "Chart":
    """The chart of all its rows. ``draw``: of ``pages.parts.draw``, the same for the same figure."""
    return draw(figure.rows, dark)


FEW = 5
"""Rows a small chart holds; the view it leads to has them all."""


@held(CHARTS)
def small_chart(figure: Figure, draw: "Draw", dark: bool) -> "Chart":
    """The chart of a few of its rows."""
    return draw(few(figure), dark)


@held(MOST)
def few(figure: Figure) -> pd.DataFrame:
    """The lowest three and highest two of a long list, in the order of the figure.

    Where no more than five may be shown, all of these; where none, the first five, as withheld.
    """
    rows = figure.rows
    groups = rows[rows["grp"] != "whole"]
    if len(groups) <= FEW + 2 or figure.by in ("month", "year"):
        return rows
    known = groups[~groups["hidden"].astype(bool) & groups["value"].notna()]
    ranked = known.sort_values("value", kind="stable") if len(known) else groups.head(FEW)
    kept = sorted({*ranked.index[:3], *ranked.index[-2:]} if len(known) > FEW else {*ranked.index})
    return rows.loc[[*kept, *rows.index[rows["grp"] == "whole"]]]


@held(MOST)
def which(figure: Figure) -> str:
    """Which rows a small chart holds; "" where it holds all."""
    left = len(figure.rows) - len(few(figure))
    if not left:
        return ""
    known = figure.rows["value"].notna() & (figure.rows["grp"] != "whole")
    if known.sum() > FEW:
        return tr("the two highest and the three lowest")
    return tr_many(
        left,
        "without {n} more that is withheld or not known",
        "without {n} more that are withheld or not known",
    )
