"""The table that stands beside every chart: the same rows, for reading and for the keyboard."""

import pandas as pd

from charts import numbers
from charts.phrases import capital
from charts.published import published_cell
from charts.sentences import Record, open_row, pair_digits, status
from tables.codes import DIMENSIONS, STATUS_OF_GAP, WHOLE
from tables.figure import Figure

WITHHELD = "withheld"
SYMBOL = {"real_gap": "◆", "watch": "▲", "no_gap": "●", "cannot_tell": "○"}


BESIDE = {
    "against": ("Against", "share"),
    "dropped": ("Alpha without it", "index"),
    "before": ("Before", "mean"),
    "after": ("After", "mean"),
    "size": ("Size (g_av)", "index"),
    "need": ("Low-income families", "share"),
    "expected": ("Others who began alike", "share"),
    "others": ("Of others", "count"),
    "share": ("Share of the group", "share"),
    "share_others": ("Share of others", "share"),
    "share_then": ("The year before", "share"),
    "share_now": ("This year", "share"),
    "gap_then": ("Gap the year before", "points"),
    "gap_now": ("Gap this year", "points"),
    "of_school": ("The school says", "mean"),
    "of_partner": ("The partner says", "mean"),
    "of_seats": ("Of the seats", "share"),
    "of_people": ("Of the people", "share"),
    "improved": ("Rose", "share"),
    "unchanged": ("Stayed", "share"),
    "declined": ("Fell", "share"),
}
"""Numbers that few indicators have: head and unit of each."""


def table(figure: Figure) -> pd.DataFrame:
    """The figure as words, in drawing order, the total last as drawn.

    Returns:
        All columns text: the split, how many, of how many, the value, its likely range and, where
        groups are judged, the difference from all others with its status; where published tables speak of a
        row, what they say. A withheld row says
        "withheld" in every cell of its own, or "at most 5%" where so much is told of its share; a
        missing number says why in words; no cell is empty.
    """
    rows = figure.rows.to_dict("records")
    known = [row for row in rows if open_row(row)]
    unit = unit_shown(figure)
    digits = pair_digits(figure) if unit == figure.unit else numbers.digits_for(unit)
    columns: dict[str, list[str]] = {
        capital(DIMENSIONS.get(figure.by, figure.by) or "Who"): [name(figure, row) for row in rows]
    }

    def fill(head: str, write, *, withheld=lambda row: WITHHELD) -> None:
        columns[head] = [withheld(row) if row["hidden"] else cell(row, write) for row in rows]

    if unit == "share" and any(numbers.finite(row["count"]) for row in known):
        fill(
            "Count",
            lambda row: numbers.whole_number(row["count"]) if numbers.finite(row["count"]) else "a mean",
        )
    if any(numbers.finite(row["n"]) for row in known):
        fill(f"Of {figure.unit_of_count}", lambda row: people(figure, row))
    fill(
        head_of(unit),
        lambda row: numbers.number(row["value"], unit, digits),
        withheld=lambda row: numbers.in_a_band(row) or WITHHELD,
    )
    if any(numbers.finite(row["low"]) for row in known):
        fill(
            "Likely",
            lambda row: numbers.between(row["low"], row["high"], unit, digits) or row["reason"] or "counted",
        )
    for extra, (head, own) in BESIDE.items():
        if any(numbers.finite(row.get(extra)) for row in known):
            fill(head, lambda row, extra=extra, own=own: beside(row[extra], own))
    if unit != "points" and any(numbers.finite(row.get("gap")) for row in known):
        scale = "points" if unit == "share" else unit
        fill(
            "Beside all others",
            lambda row: (
                (
                    numbers.points(row["gap"], digits)
                    if scale == "points"
                    else f"{numbers.signed(row['gap'], digits, scale)} {scale}"
                )
                if numbers.finite(row["gap"])
                else "not compared"
            ),
        )
    if any(status(row) in SYMBOL for row in known):
        fill("Gap", judged)
    if figure.published:
        columns["Published"] = [published_cell(figure, str(row["grp"])) for row in rows]
    return pd.DataFrame({head: pd.Series(cells, dtype="str") for head, cells in columns.items()})


def unit_shown(figure: Figure) -> str:
    """The unit of the values in the rows: bands are shares of people, whatever the indicator counts."""
    banded = figure.by in ("band", "hours_band", "agreement") or (not figure.by and len(figure.rows) > 1)
    return "share" if banded else figure.unit


def name(figure: Figure, row: Record) -> str:
    """A row's name; the total says who everybody is."""
    return f"All {figure.unit_of_count}" if row["grp"] == WHOLE else str(row["label"])


def people(figure: Figure, row: Record) -> str:
    """How many a row counts; the total says of what, where that is something else than the column."""
    of = f" {figure.unit_of_total}" if row["grp"] == WHOLE and figure.unit_of_total else ""
    return f"{numbers.whole_number(row['n'])}{of}"


def cell(row: Record, write) -> str:
    """One cell: the word for what is missing, else what ``write`` makes of the row."""
    if not numbers.finite(row["value"]):
        return row["reason"] if isinstance(row["reason"], str) and row["reason"] else "no number"
    return write(row)


def beside(value: float | None, unit: str) -> str:
    """A number of BESIDE; a word where there is none."""
    if not numbers.finite(value):
        return "too few"
    return numbers.amount(float(value), unit, 1) if unit == "mean" else numbers.number(value, unit)  # type: ignore[arg-type]


def head_of(unit: str) -> str:
    """What the value is."""
    named = {"share": "Share", "points": "Difference", "count": "Number", "steps": "Change"}
    named |= {"money": "Dollars", "ratio": "Times", "of 4": "Rating", "of 5": "Mean"}
    return named.get(unit, capital(unit))


def judged(row: Record) -> str:
    """Symbol and word of a status: "◆ real gap"."""
    found = status(row)
    return f"{SYMBOL[found]} {STATUS_OF_GAP[found]}" if found in SYMBOL else "not compared"
