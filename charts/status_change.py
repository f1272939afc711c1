"""Level and change in one grid: which schools or groups stand where, and which of them moved."""

import pandas as pd

from charts.phrases import capital, listed, small
from charts.sentences import WITHHELD, Record, of_people
from tables.codes import WHOLE
from tables.figure import Figure

LEVELS = {
    "very_high": "Very high, over 20%",
    "high": "High, over 10%",
    "medium": "Medium, over 5%",
    "low": "Low, over 2.5%",
    "very_low": "Very low",
}
FEWER_LEVELS = {"very_high": "Over 20%", "medium": "Over 5%", "low": "Up to 5%"}
MOVED = {"fell": "Fell", "same": "No change seen", "rose": "Rose"}
"""The ways a share can have moved, the better first."""

MOST = 3


def grid(rows: pd.DataFrame, fewer: bool = False) -> pd.DataFrame:
    """The grid as text for ``st.table``: a row a level, the worst first; a column a way it moved.

    Args:
        rows: of a figure of level and change.
        fewer: the smaller grid, of those with fewer students.

    Returns:
        Every cell has names or "none"; empty where nobody belongs into this grid.
    """
    mine = rows[(rows["grp"] != WHOLE) & (rows["level"] != "") & (rows["fewer"] == fewer)]
    levels = FEWER_LEVELS if fewer else LEVELS
    if mine.empty:
        return pd.DataFrame()
    table = {
        head: [", ".join(_there(mine, level, moved)) or "none" for level in levels]
        for moved, head in MOVED.items()
    }
    return pd.DataFrame({"Level": list(levels.values()), **table}).astype("str")


def _there(rows: pd.DataFrame, level: str, moved: str) -> list[str]:
    return rows.loc[(rows["level"] == level) & (rows["moved"] == moved), "label"].tolist()


def finding(figure: Figure, known: list[Record]) -> str:
    """How many stand high, and who of all moved by three points and more than chance."""
    what = "schools" if figure.by == "school" else "groups"
    if not known:
        return WITHHELD if figure.rows["hidden"].any() else "Cannot tell yet. Nothing is known of both years."
    high = sum(row["share_now"] > 0.10 + 1e-9 for row in known)
    start = f"{capital(small(high))} of {small(len(known))} {what} are high or very high."
    if high == len(known):
        start = f"All {small(high)} {what} are high or very high."
    if len(known) == 1:
        start = (
            f"{known[0]['label']}: {of_people({**known[0], 'value': known[0]['share_now'], 'count': None})}."
        )
    parts = []
    for moved, word in (("fell", "fell"), ("rose", "rose")):
        there = sorted((row for row in known if row["moved"] == moved), key=lambda row: -abs(row["value"]))
        if there:
            named = listed([f"{row['label']} ({_points(row)})" for row in there[:MOST]])
            more = f" and {len(there) - MOST} more" if len(there) > MOST else ""
            parts.append(f"it {word} for {named}{more}")
    if not parts:
        return f"{start} In none of them did it move by three points and more than chance."
    return f"{start} {capital('; '.join(parts))}."


def _points(row: Record) -> str:
    from charts.numbers import points

    return points(abs(row["value"])).lstrip("+")
