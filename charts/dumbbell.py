"""Before and after of the same people: two marks on one track, with the line between them."""

import math
from dataclasses import replace
from typing import Any

import pandas as pd

import words
from charts import axes, numbers
from charts.chart import Chart
from charts.groups import label_row, shown
from charts.rows import DOTS, Mark, Row, annotation, hatch, mark, place, row_layout, track
from charts.text import plain
from charts.theme import NOTE, tokens
from tables.codes import WHOLE

BEFORE_AND_AFTER = (("before", words.mark("before")), ("after", words.mark("after")))
FAMILIES_AND_STAFF = (("of_families", words.mark("families")), ("of_staff", words.mark("staff")))
BOTH_SIDES = (("of_school", words.mark("the school")), ("of_partner", words.mark("the partner")))
"""Columns of the two sides, and what they are called."""


def before_and_after(rows: pd.DataFrame, dark: bool = False, *, of: str = "students") -> Chart:
    """Draw the mean before as a square, the mean after as a dot, and the line from one to the other.

    Args:
        rows: indicator frame in drawing order with ``label``, ``before`` and ``after`` (means of a question,
            in steps of the answer scale); ``value`` is their difference. Hidden rows are hatched.
        dark: whether the page is dark.
        of: what ``n`` counts.
    """
    return _two(rows, BEFORE_AND_AFTER, dark, of)


def both_sides(rows: pd.DataFrame, dark: bool = False, *, of: str = "respondents") -> Chart:
    """Draw what the school says as a square, what the partner says as a dot, and the line between them.

    Args:
        rows: as of ``before_and_after``, with ``of_school`` and ``of_partner``.
    """
    return _two(rows, BOTH_SIDES, dark, of)


def families_and_staff(rows: pd.DataFrame, dark: bool = False, *, of: str = "respondents") -> Chart:
    """Draw what families say as a square, what staff say as a dot, and the line between them.

    Args:
        rows: as of ``before_and_after``, with ``of_families`` and ``of_staff`` (shares).
    """
    return _two(rows, FAMILIES_AND_STAFF, dark, of, "share")


def _two(
    rows: pd.DataFrame, ends: tuple[tuple[str, str], ...], dark: bool, of: str, unit: str = "steps"
) -> Chart:
    """Two numbers of each row: a square, a dot, and the line between.

    Args:
        unit: "steps" of answers, or "share".
    """
    colours = tokens(dark)
    groups = rows[rows["grp"] != WHOLE].to_dict("records")
    shares = unit == "share"

    def told(value: float) -> str:
        return numbers.percent(value) if shares else f"{value:.2f}"

    def ends_of(row: dict[Any, Any]) -> Row:
        """The label line: both ends with their symbols; a bare difference does not say whose is more."""
        label = label_row(row, "points", 0, of)
        (first, _), (second, _) = ends
        return replace(label, value=f"■ {told(row[first])} ● {told(row[second])}") if shown(row) else label

    labels = [ends_of(row) for row in groups]
    placed, height = place(labels, DOTS)
    drawn = [(row, each.track) for row, each in zip(groups, placed, strict=True) if shown(row)]
    means = [row[name] for row, _ in drawn for name, _ in ends]
    # From one answer to the next at least, and all of a share: a tenth of a step must not look like a leap.
    reach = [0.0, 1.0] if shares else [math.floor(min(means)), math.ceil(max(means))] if means else []
    scale = axes.scale(reach, "share" if shares else "count")

    marks = [
        Mark(y, None, row[name], None, status, plain(f"{row['label']} {words.tr(word)}: {told(row[name])}"))
        for row, y in drawn
        for (name, word), status in zip(ends, ("other", ""), strict=True)
    ]
    lines: list[dict[str, Any]] = [
        {
            "type": "scatter",
            "mode": "lines",
            "x": [row[name] for name, _ in ends],
            "y": [y, y],
            "line": {"color": colours.strong, "width": 3},
            "hoverinfo": "skip",
        }
        for row, y in drawn
    ]
    hidden = [each.track for each in placed if each.row.hidden]
    key = annotation(f"■ {words.tr(ends[0][1])}  ● {words.tr(ends[1][1])}", 0, 1, colours.muted, align="left")
    notes = [{**key, "yref": "paper", "yanchor": "bottom", "yshift": 4, "font": _note(colours.muted)}]
    return Chart(
        {
            "data": hatch(hidden, 9, scale, colours) + lines + mark(marks, colours),
            "layout": row_layout(
                placed,
                height,
                DOTS,
                scale,
                colours,
                shapes=[track(each.track, colours) for each in placed],
                notes=notes if drawn else [],
            ),
        }
    )


def _note(colour: str) -> dict[str, Any]:
    return {"color": colour, "size": NOTE}
