"""Colours, type and the one layout that all charts share (look.md, sections 3.2 and 5)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

LABEL, NOTE = 14, 13
"""Pixels: row labels; axis and notes. Nothing in a chart is smaller."""

PHONE = 354
"""Pixels a chart is wide on the narrowest phone. The server does not know the width of the window,
so every chart is laid out to fit here and only stretches elsewhere."""


@dataclass(frozen=True)
class Tokens:
    """Colours of one colour theme, named by what they mean.

    Attributes:
        page: the page behind the chart: inside of hollow marks, ring around filled ones.
        text, muted: labels; axis and notes.
        rule, strong: tracks and gridlines; reference marks.
        band: empty part of a bar; zone of differences too small to be seen.
        subject, subject_soft: what the question is about.
        other, other_soft: what it is compared with.
        act, watch, withheld: see ``STATUS_MARK``.
        lines: at most four groups as lines, told apart by ``DASHES`` too.
        likert: from strongly disagree to strongly agree.
    """

    page: str
    text: str
    muted: str
    rule: str
    strong: str
    band: str
    subject: str
    subject_soft: str
    other: str
    other_soft: str
    act: str
    watch: str
    withheld: str
    lines: tuple[str, ...]
    likert: tuple[str, ...]


LIGHT = Tokens(
    page="#FFFFFF",
    text="#0F1714",
    muted="#4B5650",
    rule="#DDE3E0",
    strong="#8A948F",
    band="#E6EBE8",
    subject="#00665E",
    subject_soft="#B9DDD7",
    other="#69746F",
    other_soft="#D3DAD6",
    act="#A8380A",
    watch="#795800",
    withheld="#6B3FA0",
    lines=("#00665E", "#C96A0A", "#591F93", "#9A6CC9"),
    likert=("#9A3E10", "#E3A27A", "#CBD1CE", "#86BDC4", "#0F5E6B"),
)
DARK = Tokens(
    page="#111715",
    text="#EDF2EF",
    muted="#B7C2BC",
    rule="#2B3632",
    strong="#6E7B75",
    band="#222D29",
    subject="#4CC7B4",
    subject_soft="#1D5048",
    other="#97A49E",
    other_soft="#3A4641",
    act="#FF9A66",
    watch="#E6BE4A",
    withheld="#C3A1F5",
    lines=("#4CC7B4", "#FFB31A", "#8F6BFF", "#EDE3FF"),
    likert=("#F58E57", "#9C5633", "#4B5652", "#2E7A86", "#63CFDD"),
)
DASHES = ("solid", "dash", "dot", "dashdot")

STATUS_MARK: Mapping[str, tuple[str, str]] = {
    "real_gap": ("diamond", "act"),
    "watch": ("triangle-up", "watch"),
    "better": ("diamond", "subject"),
    "no_gap": ("circle", "subject"),
    "cannot_tell": ("circle", "other"),
}
"""Symbol and colour token of each status; a status never speaks by colour alone. ``cannot_tell`` is
hollow. ``better`` is a real gap or one to watch on the good side of an indicator with a direction: far from
the others, and nothing to act on. A row without a status is what the question is about: a filled circle."""


def tokens(dark: bool) -> Tokens:
    """Colours of the light or the dark theme."""
    return DARK if dark else LIGHT


def layout(colours: Tokens, height: int, **more: Any) -> dict[str, Any]:
    """The layout of every chart, as a plain dictionary.

    Transparent, so that the page shows through; no title, because the page owns the words; axes
    that cannot be dragged, because a finger is there to scroll the page.

    Args:
        colours: of ``tokens``.
        height: pixels.
        more: what this chart adds; ``xaxis``, ``yaxis`` and ``margin`` are merged, others replace.
    """
    axis = {
        "showgrid": False,
        "zeroline": False,
        "showline": False,
        "ticks": "",
        "fixedrange": True,
        "automargin": False,
        "ticklabeloverflow": "allow",
        "tickfont": {"size": NOTE, "color": colours.muted},
    }
    base = {
        # Plotly's default template would travel with every figure and is overruled throughout.
        "template": {"data": {}, "layout": {}},
        "height": height,
        "autosize": True,
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "font": {"family": "Source Sans, sans-serif", "size": LABEL, "color": colours.text},  # not text
        "separators": ".,",
        "showlegend": False,
        "dragmode": False,
        "hovermode": "closest",
        "hoverlabel": {
            "bgcolor": colours.text,
            "bordercolor": colours.text,
            "font": {"family": "Source Sans, sans-serif", "size": LABEL, "color": colours.page},  # not text
            "align": "left",
        },
        "barmode": "overlay",
    }
    merged = {
        "margin": {"l": 2, "r": 2, "t": 2, "b": 26, "pad": 0, **more.pop("margin", {})},
        "xaxis": {**axis, **more.pop("xaxis", {})},
        "yaxis": {**axis, **more.pop("yaxis", {})},
    }
    return {**base, **merged, **more}
