"""Groups by indicators: one chip a cell."""

from collections.abc import Mapping

import pandas as pd

from charts import numbers
from charts.groups import seen_as
from tables.codes import WHOLE
from words import tr

CHIP = {
    "real_gap": ("orange", "◆"),
    "watch": ("yellow", "▲"),
    "no_gap": ("green", "●"),
    "cannot_tell": ("gray", "○"),
    "better": ("green", "◆"),
}
"""Colour and symbol of each status, worded once (look.md, section 3.3)."""


def chip(row: Mapping, direction: str = "none") -> str:
    """One cell as a markdown badge: the symbol and the difference in points, and how many are of the group.

    A hidden row is the same lock whatever is behind it. A row without a gap says so in a word.
    """
    if row["hidden"]:
        return f":violet-badge[:material/lock: {tr('withheld')}]"
    gap = row.get("gap")
    if gap is None or not numbers.finite(gap) or row["status"] not in CHIP:
        return f":gray[{tr('no number')}]"
    colour, symbol = CHIP[seen_as(dict(row), direction, gap)]
    # More than chance, and yet "0"? Then it is less than a point, and a decimal says how much.
    digits = numbers.telling_digits(gap, "points", 0) if row["status"] == "watch" else 0
    size = f" :gray[{numbers.whole_number(row['n'])}]" if numbers.finite(row["n"]) else ""
    return f":{colour}-badge[{symbol} {numbers.signed(gap, digits)}]{size}"


def matrix(
    frames: Mapping[str, pd.DataFrame], head: str = "", directions: Mapping[str, str] | None = None
) -> pd.DataFrame:
    """Text of a table of chips for ``st.table``.

    Args:
        frames: rows of indicator frames under one-word heads, at most four, so that the table
            fits a phone: one that scrolls sideways is out of reach of the keyboard.
        head: name of the first column; "" for "Group".
        directions: which side of each indicator is the good one, by the same heads; None: not known.

    Returns:
        One row a group in the order of the first frame that has it; every cell has words or a
        chip, none is empty.
    """
    columns = {}
    for name, rows in frames.items():
        groups = rows[rows["grp"] != WHOLE].to_dict("records")
        columns[name] = {str(row["label"]): chip(row, (directions or {}).get(name, "none")) for row in groups}
    names = list(dict.fromkeys(label for column in columns.values() for label in column))
    table = {
        name: [column.get(label, f":gray[{tr('not counted')}]") for label in names]
        for name, column in columns.items()
    }
    return pd.DataFrame({head or tr("Group"): pd.Series(names, dtype="str"), **table})
