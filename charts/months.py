"""The share who came in each month, one activity below the other on the same axes."""

from dataclasses import dataclass
from typing import Any

import pandas as pd

from charts import axes, numbers
from charts.chart import Chart
from charts.rows import Row, Shape, labels, place, track
from charts.text import plain
from charts.theme import NOTE, Tokens, layout, tokens
from charts.trend import faded, hover, named_ticks, runs, sizes
from charts.twin import SYMBOL
from tables.codes import STATUS_OF_GAP
from words import tr, tr_many

MOST = 8
"""Activities drawn; the table has them all."""

LINE = 76
"""Pixels of the line of an activity."""

ASIDE = 8
"""Pixels between a dashed line and its value, where the line itself runs."""

STRIP = Shape(space=10, gap=10, foot=LINE + 8)
FELL = ("real_gap", "watch")


@dataclass(frozen=True)
class Strip:
    """Where the line of an activity stands, in pixels from the bottom of the plot."""

    floor: float
    scale: axes.Scale

    def at(self, value: float) -> float:
        """The place of a share, kept inside."""
        part = (value - self.scale.first) / (self.scale.last - self.scale.first)
        return self.floor + LINE * min(max(part, 0.0), 1.0)


def by_months(
    rows: pd.DataFrame, of_month: pd.DataFrame, dark: bool = False, *, of: str = "students"
) -> Chart:
    """Draw a line with its band for each of the first MOST activities.

    Args:
        rows: the falls in drawing order (``flows.emptying.falls`` by activity).
        of_month: the months of each activity (the same by month): ``activity_label``, ``month_label``, and
            ``grp`` that ends with the month.
        dark: whether the page is dark.
        of: what ``n`` counts.

    Returns:
        Where an activity fell by more than chance, the shares of both sides are dashed lines that say their
        value, and a dotted line stands where the fall began.
    """
    colours = tokens(dark)
    there = set(of_month["activity_label"])
    known = [row for row in rows.to_dict("records") if row["label"] in there]
    judged, left = known[:MOST], len(known) - MOST
    drawn = of_month[of_month["activity_label"].isin([row["label"] for row in judged])]
    when = drawn["grp"].str.rpartition(":")[2]
    months = list(dict.fromkeys(drawn["month_label"].loc[when.sort_values(kind="stable").index]))
    placed, total = place([label(row) for row in judged], STRIP)
    scale = _scale(drawn, judged)
    data: list[dict[str, Any]] = []
    shapes: list[dict[str, Any]] = []
    notes = labels(placed, STRIP, colours)
    ticks: dict[float, str] = {}
    for row, each in zip(judged, placed, strict=True):
        strip = Strip(each.track - LINE, scale)
        own = drawn[drawn["activity_label"] == row["label"]].to_dict("records")
        data += _line({point["month_label"]: point for point in own}, months, strip, colours, of)
        ticks |= {strip.at(value): axes.tick_word(value, "share") for value in (scale.first, scale.last)}
        if row["status"] in FELL and row["since"] in months:
            began = months.index(row["since"]) - 0.5
            shapes += _sides(row, began, len(months), strip, colours)
            notes += _shares(row, len(months), strip, colours)
    shapes += [track(y, colours) for y in ticks]
    if left > 0:
        notes.append(_left(left, colours))
    return Chart(
        {
            "data": data,
            "layout": layout(
                colours,
                height=max(round(total) + 28, 10) + (22 if left > 0 else 0),
                margin={"l": 40, "r": 2, "b": 48 if left > 0 else 26},
                xaxis={
                    "range": [-0.4, max(len(months) - 1, 0) + 0.4],
                    "tickmode": "array",
                    **named_ticks(months),
                },
                yaxis={
                    "range": [0, total],
                    "tickmode": "array",
                    "tickvals": list(ticks),
                    "ticktext": list(ticks.values()),
                },
                annotations=notes,
                shapes=shapes,
            ),
        }
    )


def label(row: dict[Any, Any]) -> Row:
    """The name of an activity, and what is known of a fall."""
    name, found = str(row["label"]), row["status"]
    if found in FELL:
        fall = numbers.points(row["value"], numbers.telling_digits(row["value"], "points", 0))
        since = tr("since {month}", month=row["since"])
        return Row(name, f"{SYMBOL[found]} {fall}", f" {since}")
    if found == "no_gap":
        return Row(name, "", f"{SYMBOL[found]} {tr('no fall')}")
    return Row(name, "", f"{SYMBOL['cannot_tell']} {tr(STATUS_OF_GAP['cannot_tell'])}")


def _scale(drawn: pd.DataFrame, judged: list[dict[Any, Any]]) -> axes.Scale:
    """One axis for all, from zero unless all shares are large; both sides of a fall are on it."""
    values = [one for name in ("low", "value", "high") for one in drawn[name] if numbers.finite(one)]
    values += [row[name] for row in judged if row["status"] in FELL for name in ("came_before", "came_since")]
    return axes.scale(values, "share", from_zero=not values or min(values) <= 0.5)


def _line(
    own: dict[str, dict[Any, Any]], months: list[str], strip: Strip, colours: Tokens, of: str
) -> list[dict[str, Any]]:
    """The line of an activity and the band of its intervals; a month without a session leaves a gap."""
    blank = {"value": None, "low": None, "high": None}
    points = [own.get(month, blank) for month in months]
    known = [numbers.finite(point["value"]) for point in points]
    bands = [
        {
            "type": "scatter",
            "mode": "lines",
            "x": [*run, *reversed(run)],
            "y": [strip.at(points[n]["high"]) for n in run]
            + [strip.at(points[n]["low"]) for n in reversed(run)],
            "fill": "toself",
            "fillcolor": faded(colours.subject, 0.14),
            "line": {"width": 0},
            "hoverinfo": "skip",
        }
        for run in runs(points, known)
    ]
    line = {
        "type": "scatter",
        "mode": "lines+markers",
        "x": list(range(len(months))),
        "y": [strip.at(point["value"]) if ok else None for point, ok in zip(points, known, strict=True)],
        "line": {"color": colours.subject, "width": 3},
        "marker": {"size": sizes(known), "color": colours.subject, "opacity": 1, "line": {"width": 0}},
        "hoverinfo": "text",
        "hovertext": [
            hover(point, "share", 0, of) if ok else "" for point, ok in zip(points, known, strict=True)
        ],
        "connectgaps": False,
        "cliponaxis": False,
    }
    return [*bands, line]


def _sides(
    row: dict[Any, Any], began: float, count: int, strip: Strip, colours: Tokens
) -> list[dict[str, Any]]:
    """The shares of both sides, dashed, and where the fall began, dotted."""
    spans = ((-0.4, began, row["came_before"]), (began, count - 0.6, row["came_since"]))
    ink = colours.act if row["status"] == "real_gap" else colours.watch
    level = {"type": "line", "layer": "below", "line": {"color": colours.other, "width": 2, "dash": "dash"}}
    found: list[dict[str, Any]] = [
        {**level, "x0": x0, "x1": x1, "y0": strip.at(share), "y1": strip.at(share)} for x0, x1, share in spans
    ]
    upright = {"x0": began, "x1": began, "y0": strip.floor - 4, "y1": strip.floor + LINE + 4}
    return [*found, {"type": "line", **upright, "line": {"color": ink, "width": 2, "dash": "dot"}}]


def _shares(row: dict[Any, Any], count: int, strip: Strip, colours: Tokens) -> list[dict[str, Any]]:
    """What the dashed lines stand for, below each where there is room: before at its left end, since at its
    right."""
    told = (
        (-0.4, "left", row["came_before"], tr("{percent} before", percent=_percent(row, "came_before"))),
        (count - 0.6, "right", row["came_since"], tr("{percent} since", percent=_percent(row, "came_since"))),
    )
    return [
        {
            "text": plain(words),
            "x": x,
            "xanchor": side,
            "y": strip.at(share),
            "yanchor": "top" if below else "bottom",
            "yshift": -ASIDE if below else ASIDE,
            "showarrow": False,
            "borderpad": 0,
            "font": {"color": colours.muted, "size": NOTE},
        }
        for x, side, share, words in told
        for below in [strip.at(share) - strip.floor > LINE / 2.5]
    ]


def _left(count: int, colours: Tokens) -> dict[str, Any]:
    """That the table has more activities, below the months."""
    return {
        "text": tr_many(count, "{n} more in the table", "{n} more in the table", n=count),
        "x": 1,
        "xref": "paper",
        "xanchor": "right",
        "y": 0,
        "yref": "paper",
        "yanchor": "top",
        "yshift": -28,
        "showarrow": False,
        "borderpad": 0,
        "font": {"color": colours.muted, "size": NOTE},
    }


def _percent(row: dict[Any, Any], name: str) -> str:
    """A share of a side with as many decimals as tell both apart."""
    digits = numbers.parting_digits(row["came_before"], row["came_since"], "share", 0)
    return numbers.percent(row[name], digits)
