"""The share that improved, never told or drawn without the share that improves anyway."""

from typing import Any

import pandas as pd

import words
from charts import axes, numbers
from charts.chart import Chart
from charts.groups import dot, label_row, shown
from charts.phrases import listed
from charts.rows import DOTS, annotation, hatch, mark, place, row_layout, track
from charts.sentences import WITHHELD, Record, few, of_people, sentence
from charts.theme import NOTE, tokens
from tables.codes import WHOLE
from tables.figure import Figure
from words import tr

APART = 5.0
"""Pixels by which the two marks of a row stand above and below its track."""

MEANT = words.mark(
    "The second number is the shadow: how many rise after a bad year without taking part in anything. A very "
    "bad year is seldom followed by another, so that most rise by themselves. Only what lies above the "
    "shadow can have to do with taking part, and motivation, transport and the like may be behind that, too."
)
"""What the shadow is, wherever it is drawn."""


def finding(figure: Figure, known: list[Record]) -> str:
    """The share that improved beside its shadow, and whether they differ by more than chance."""
    row = next((one for one in known if one["grp"] in ("yes", "any")), None)
    whole = next((row for row in figure.rows.to_dict("records") if row["grp"] == WHOLE), None)
    row = row or (whole if whole is not None and numbers.finite(whole["value"]) else None)
    if row is None:
        return tr(WITHHELD) if figure.rows["hidden"].any() else tr("Cannot tell yet. Nobody began alike.")
    if figure.by == "activity":
        return of_activities(known)
    other = next((one for one in known if one["grp"] == "no"), None)
    expected = other["value"] if other is not None else row["expected"]
    told = sentence(
        tr(
            "{share} participants who missed a tenth of school or more last year missed less this year; so "
            "did {expected} others who began alike",
            share=counted(row),
            expected=share(expected),
        )
    )
    if row["gap_low"] <= 0 <= row["gap_high"] or row["status"] == "cannot_tell":
        return f"{told} {tr('Cannot tell them apart: {difference}.', difference=gap_between(row))}"
    near, far = sorted((abs(row["gap_low"]), abs(row["gap_high"])))
    first, last = numbers.ends(near, far, "points", 0)
    gap = {
        "points": numbers.points(abs(row["gap"])).lstrip("+").capitalize(),
        "low": numbers.written(first),
        "high": numbers.written(last),
    }
    if row["gap"] > 0:
        return f"{told} {tr('{points} more, likely between {low} and {high}.', **gap)}"
    return f"{told} {tr('{points} fewer, likely between {low} and {high}.', **gap)}"


MORE = words.mark("more than would have anyway in {names}")
FEWER = words.mark("fewer than would have anyway in {names}")


def of_activities(known: list[Record]) -> str:
    """The activities whose share differs from its shadow by more than chance; else that none does."""
    parts = []
    for told, side in ((MORE, 1), (FEWER, -1)):
        there = [row for row in known if row["status"] != "cannot_tell" and row["gap"] * side > 0]
        if there:
            named = [f"{row['label']} ({numbers.points(abs(row['gap'])).lstrip('+')})" for row in there]
            parts.append(tr(told, names=listed(named)))
    if parts:
        return sentence(tr("Missed less school than last year, {parts}", parts="; ".join(parts)))
    return tr(
        "Cannot tell yet. In no activity is the share beside its shadow more than chance could make it."
    )


def counted(row: Record) -> str:
    """The share of participants: a count where there are few."""
    if few(row):
        return of_people(row)
    return share(row["value"])


def share(value: float) -> str:
    """A share of people: "71 of 100"."""
    return of_people({"value": value, "count": None, "n": None}, every=False)


def gap_between(row: Record) -> str:
    """What the interval of the difference leaves open: "from 34 points fewer to 27 more"."""
    first, last = numbers.ends(row["gap_low"], row["gap_high"], "points", 0)
    low, high = numbers.written(abs(first)), numbers.written(abs(last))
    return tr(
        "the difference could be anything from {low} to {high}",
        low=tr("{points} points fewer", points=low) if first < 0 else tr("{points} points more", points=low),
        high=tr("{size} fewer", size=high) if last < 0 else tr("{size} more", size=high),
    )


def pairs(rows: pd.DataFrame, dark: bool = False, *, of: str = "students") -> Chart:
    """Draw for each activity the share that improved (dot) above that of others who began alike (square).

    Args:
        rows: indicator frame in drawing order with ``expected``, ``expected_low``, ``expected_high`` and
            ``others`` (how many). Hidden rows are hatched.
        dark: whether the page is dark.
        of: what ``n`` counts.
    """
    colours = tokens(dark)
    listed = [{**row, "gap": None} for row in rows[rows["grp"] != WHOLE].to_dict("records")]
    placed, height = place([label_row(row, "share", 0, of) for row in listed], DOTS)
    drawn = [(row, each.track) for row, each in zip(listed, placed, strict=True) if shown(row)]
    ends = ("low", "value", "high", "expected_low", "expected", "expected_high")
    scale = axes.scale([row[name] for row, _ in drawn for name in ends if numbers.finite(row[name])], "share")
    marks = []
    for row, y in drawn:
        marks.append(dot(row, y + APART, "share", 0, of, "subject"))
        if numbers.finite(row["expected"]):
            marks.append(dot(_shadow(row), y - APART, "share", 0, "others", "other"))
    hidden = [each.track for each in placed if each.row.hidden]
    key = annotation(tr("● took part  ■ others who began alike"), 0, 1, colours.muted, align="left")
    font = {"color": colours.muted, "size": NOTE}
    notes = [{**key, "yref": "paper", "yanchor": "bottom", "yshift": 4, "font": font}]
    return Chart(
        {
            "data": hatch(hidden, 9, scale, colours) + mark(marks, colours, size=11, thick=4),
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


def _shadow(row: dict[Any, Any]) -> dict[Any, Any]:
    """The shadow as a row of its own."""
    return {
        **row,
        "label": tr("Others like {group}", group=row["label"]),
        "value": row["expected"],
        "low": row["expected_low"],
        "high": row["expected_high"],
        "n": row["others"],
        "status": "",
    }
