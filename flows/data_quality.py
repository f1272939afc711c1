"""The checks of the data, each with its mark: what a page says of how far its numbers can be trusted."""

from dataclasses import dataclass

from metrics.quality_marks import mark
from tables.codes import WHOLE
from tables.figure import Figure

CHECKED = (
    ("completeness", "field"),
    ("acceptance", ""),
    ("match_rate", ""),
    ("repeated_rows", ""),
    ("rule_breaks", "rule"),
    ("closed_day_sessions", ""),
    ("attribution", "activity"),
    ("freshness", "data_kind"),
    ("reliability", "scale"),
    ("response", "survey"),
    ("withheld_share", ""),
)
"""Indicators of the checks, each with the split that its answer is made from."""

BY_GROUP = ("reliability", "response")
"""Those that have no total: the lowest group tells how good they are."""


@dataclass(frozen=True)
class Check:
    """One check.

    Attributes:
        figure: what was counted.
        mark: key of ``tables.quality_codes.MARK``; "" where it has none.
    """

    figure: Figure
    mark: str


def check(figure: Figure) -> Check:
    """A figure that has a number, with its mark."""
    return Check(figure, mark(figure.key, _value(figure)))


def marks(figure: Figure) -> dict[str, str]:
    """The mark of each row of a figure, by code."""
    rows = figure.rows
    return {
        str(grp): mark(figure.key, float(value))
        for grp, value in zip(rows["grp"], rows["value"], strict=True)
    }


def _value(figure: Figure) -> float:
    """The value that is judged: of the total, or of the lowest group where there is none."""
    rows = figure.rows
    known = rows[~rows["hidden"].astype(bool) & rows["value"].notna()]
    if figure.key in BY_GROUP:
        return float(known.loc[known["grp"] != WHOLE, "value"].min())
    return float(known.loc[known["grp"] == WHOLE, "value"].min())
