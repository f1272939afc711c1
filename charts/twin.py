"""The table that stands beside every chart: the same rows, for reading and for the keyboard."""

import pandas as pd

from charts import numbers
from charts.phrases import capital
from charts.published import published_cell
from charts.sentences import Record, open_row, pair_digits, status
from tables import counted
from tables.codes import DIMENSIONS, STATUS_OF_GAP, WHOLE
from tables.figure import Figure
from words import mark, tr

WITHHELD = mark("withheld")
SYMBOL = {"real_gap": "◆", "watch": "▲", "no_gap": "●", "cannot_tell": "○"}


HEADS = mark(
    {
        "share": "Share",
        "points": "Difference",
        "count": "Number",
        "steps": "Change",
        "money": "Dollars",
        "ratio": "Times",
        "of 4": "Rating",
        "of 5": "Mean",
        "of 100": "Score",
        "score": "Score",
        "index": "Index",
    }
)
"""What the value is, by unit."""

BESIDE = {
    "against": (mark("Against"), "share"),
    "strongest": (mark("Strongest answer"), "share"),
    "of_families": (mark("Families"), "share"),
    "of_staff": (mark("Staff"), "share"),
    "dropped": (mark("Alpha without it"), "index"),
    "before": (mark("Before"), "mean"),
    "after": (mark("After"), "mean"),
    "size": (mark("Size (g_av)"), "index"),
    "came_before": (mark("Before"), "share"),
    "came_since": (mark("Since then"), "share"),
    "need": (mark("Low-income families"), "share"),
    "expected": (mark("Others who began alike"), "share"),
    "others": (mark("Of others"), "count"),
    "share": (mark("Share of the group"), "share"),
    "share_others": (mark("Share of others"), "share"),
    "share_then": (mark("The year before"), "share"),
    "share_now": (mark("This year"), "share"),
    "gap_then": (mark("Gap the year before"), "points"),
    "gap_now": (mark("Gap this year"), "points"),
    "of_school": (mark("The school says"), "mean"),
    "of_partner": (mark("The partner says"), "mean"),
    "of_seats": (mark("Of the seats"), "share"),
    "of_people": (mark("Of the people"), "share"),
    "as_answered": (mark("As answered"), "share"),
    "promoters": (mark("9 and 10"), "share"),
    "detractors": (mark("0 to 6"), "share"),
    "days_since": (mark("Days since"), "count"),
    "days_expected": (mark("Expected every"), "count"),
    "improved": (mark("Rose"), "share"),
    "unchanged": (mark("Stayed"), "share"),
    "declined": (mark("Fell"), "share"),
}
"""Numbers that few indicators have: head and unit of each."""

OF_DAYS = ("days_since", "days_expected")
"""Those of BESIDE that are counted of what there is: of all together there is none."""


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
        capital(tr(DIMENSIONS.get(figure.by, figure.by)) or tr("Who")): [name(figure, row) for row in rows]
    }

    def fill(head: str, write, *, withheld=lambda row: tr(WITHHELD), why: bool = False) -> None:
        columns[head] = [withheld(row) if row["hidden"] else cell(row, write, why=why) for row in rows]

    if unit == "share" and any(numbers.finite(row["count"]) for row in known):
        fill(
            tr("Count"),
            lambda row: numbers.whole_number(row["count"]) if numbers.finite(row["count"]) else tr("a mean"),
        )
    if any(numbers.finite(row["n"]) for row in known):
        of = tr("Of {counted}", counted=counted.named(figure.unit_of_count))
        fill(of, lambda row: people(figure, row))
        columns[of] = [
            # Of all together it is told how many there are, even where they have no number of their own.
            people(figure, row) if row["grp"] == WHOLE and not row["hidden"] and counted_any(row) else told
            for row, told in zip(rows, columns[of], strict=True)
        ]
    fill(
        head_of(unit),
        lambda row: numbers.number(row["value"], unit, digits),
        withheld=lambda row: numbers.in_a_band(row) or tr(WITHHELD),
        why=True,
    )
    if any(numbers.finite(row["low"]) for row in known):
        fill(
            tr("Likely"),
            lambda row: (
                numbers.between(row["low"], row["high"], unit, digits) or row["reason"] or tr("counted")
            ),
        )
    if "since" in figure.rows:
        fill(tr("Since"), lambda row: row["since"])
    for extra, (head, own) in BESIDE.items():
        if any(numbers.finite(row.get(extra)) for row in known):
            none = mark("not known") if extra in OF_DAYS else mark("too few")
            fill(tr(head), lambda row, extra=extra, own=own, none=none: beside(row[extra], own, none))
    if unit != "points" and any(numbers.finite(row.get("gap")) for row in known):
        scale = "points" if unit == "share" else unit
        fill(tr("Beside all others"), lambda row: gap(row, scale, digits))
    if any(status(row) in SYMBOL for row in known):
        fill(tr("Gap"), judged)
    if figure.published:
        columns[tr("Published")] = [published_cell(figure, str(row["grp"])) for row in rows]
    return pd.DataFrame({head: pd.Series(cells, dtype="str") for head, cells in columns.items()})


def unit_shown(figure: Figure) -> str:
    """The unit of the values in the rows: bands are shares of people, whatever the indicator counts."""
    banded = figure.by in ("band", "hours_band", "agreement") or (not figure.by and len(figure.rows) > 1)
    return "share" if banded else figure.unit


def name(figure: Figure, row: Record) -> str:
    """A row's name; the total says who everybody is."""
    return capital(counted.every(figure.unit_of_count)) if row["grp"] == WHOLE else str(row["label"])


def people(figure: Figure, row: Record) -> str:
    """How many a row counts; the total says of what, where that is something else than the column."""
    of = f" {counted.named(figure.unit_of_total)}" if row["grp"] == WHOLE and figure.unit_of_total else ""
    return f"{numbers.whole_number(row['n'])}{of}"


def counted_any(row: Record) -> bool:
    """Whether a row counts anybody or anything."""
    return numbers.finite(row["n"]) and bool(row["n"] > 0)


def cell(row: Record, write, *, why: bool = False) -> str:
    """One cell: the word for what is missing, else what ``write`` makes of the row.

    Args:
        why: whether the reason is told where there is no value: once a row is enough.
    """
    if numbers.finite(row["value"]):
        return write(row)
    return row["reason"] if why and isinstance(row["reason"], str) and row["reason"] else tr("no number")


def beside(value: float | None, unit: str, none: str) -> str:
    """A number of BESIDE; the word ``none`` where there is none."""
    if not numbers.finite(value):
        return tr(none)
    return numbers.amount(float(value), unit, 1) if unit == "mean" else numbers.number(value, unit)  # type: ignore[arg-type]


def head_of(unit: str) -> str:
    """What the value is."""
    return tr(HEADS[unit]) if unit in HEADS else capital(numbers.unit_after("", unit) or tr(unit))


def gap(row: Record, scale: str, digits: int) -> str:
    """The difference from all others; a word where there is none."""
    if not numbers.finite(row["gap"]):
        return tr("not compared")
    if scale == "points":
        return numbers.points(row["gap"], digits)
    return f"{numbers.signed(row['gap'], digits, scale)} {numbers.unit_after('', scale)}".rstrip()


def judged(row: Record) -> str:
    """Symbol and word of a status: "◆ real gap"."""
    found = status(row)
    return f"{SYMBOL[found]} {tr(STATUS_OF_GAP[found])}" if found in SYMBOL else tr("not compared")
