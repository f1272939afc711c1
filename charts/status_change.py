"""Level and change in one grid: which schools or groups stand where, and which of them moved."""

import pandas as pd

from charts.numbers import points
from charts.phrases import and_more, capital, listed, people_of, small
from charts.sentences import WITHHELD, Record, of_people
from tables.codes import WHOLE
from tables.figure import Figure
from words import mark, tr, tr_in

LEVELS = mark(
    {
        "very_high": "Very high, over 20%",
        "high": "High, over 10%",
        "medium": "Medium, over 5%",
        "low": "Low, over 2.5%",
        "very_low": "Very low",
    }
)
FEWER_LEVELS = mark({"very_high": "Over 20%", "medium": "Over 5%", "low": "Up to 5%"})
MOVED = mark({"fell": "Fell", "same": "No change seen", "rose": "Rose"})
"""The ways a share can have moved, the better first."""

MOST = 3


def grid(rows: pd.DataFrame, fewer: bool = False) -> pd.DataFrame:
    """The grid as text for ``st.table``: a row a level that anybody is at, the worst first; a column a way
    it moved.

    Args:
        rows: of a figure of level and change.
        fewer: the smaller grid, of those with fewer students.

    Returns:
        Every cell has names or "none"; empty where nobody belongs into this grid.
    """
    mine = rows[(rows["grp"] != WHOLE) & (rows["level"] != "") & (rows["fewer"] == fewer)]
    if mine.empty:
        return pd.DataFrame()
    there = set(mine["level"])
    levels = {level: words for level, words in (FEWER_LEVELS if fewer else LEVELS).items() if level in there}
    table = {
        # Not by commas: "Hispanic, Latino" is one group.
        tr(head): ["; ".join(_there(mine, level, moved)) or tr_in("of names", "none") for level in levels]
        for moved, head in MOVED.items()
    }
    return pd.DataFrame({tr("Level"): [tr(level) for level in levels.values()], **table}).astype("str")


def _there(rows: pd.DataFrame, level: str, moved: str) -> list[str]:
    return rows.loc[(rows["level"] == level) & (rows["moved"] == moved), "label"].tolist()


def finding(figure: Figure, known: list[Record]) -> str:
    """How many stand high, and who of all moved by three points and more than chance."""
    if not known:
        if figure.rows["hidden"].any():
            return tr(WITHHELD)
        return tr("Cannot tell yet. Nothing is known of both years.")
    start = _level(figure, known)
    parts = []
    for moved in ("fell", "rose"):
        there = sorted((row for row in known if row["moved"] == moved), key=lambda row: -abs(row["value"]))
        if there:
            named = listed([f"{people_of(figure.by, row)} ({_points(row)})" for row in there[:MOST]])
            names = and_more(named, len(there) - MOST)
            parts.append(
                tr("it fell for {names}", names=names)
                if moved == "fell"
                else tr("it rose for {names}", names=names)
            )
    if not parts:
        return f"{start} {tr('In none of them did it move by three points and more than chance.')}"
    return f"{start} {capital('; '.join(parts))}."


def _level(figure: Figure, known: list[Record]) -> str:
    """How many stand high; of a single one its share."""
    if len(known) == 1:
        share = of_people({**known[0], "value": known[0]["share_now"], "count": None})
        return f"{capital(people_of(figure.by, known[0]))}: {share}."
    high = sum(row["share_now"] > 0.10 + 1e-9 for row in known)
    told = {"count": small(high), "all": small(len(known))}
    if high == len(known) == 2:
        if figure.by == "school":
            return tr("Both schools are high or very high.")
        return tr("Both groups are high or very high.")
    if high == len(known):
        if figure.by == "school":
            return tr("All {count} schools are high or very high.", count=told["count"])
        return tr("All {count} groups are high or very high.", count=told["count"])
    if figure.by == "school":
        return capital(tr("{count} of {all} schools are high or very high.", **told))
    return capital(tr("{count} of {all} groups are high or very high.", **told))


def _points(row: Record) -> str:
    return points(abs(row["value"])).lstrip("+")
