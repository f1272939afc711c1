"""The alt text of a chart: what is drawn, the extremes, the whole, how many are withheld."""

from charts import numbers
from charts.phrases import EACH, capital, small
from charts.sentences import groups, open_row, pair_digits, total
from tables.codes import DIMENSIONS
from tables.figure import Figure


def alt(figure: Figure) -> str:
    """What somebody hears who does not see the chart.

    "Share of students reached, by group, with 95% intervals. Lowest: English learners, 29%.
    Highest: Black, 42%. All students: 40%. One group withheld."

    Returns:
        Plain text, every number of it also in the chart; nothing of a withheld row but their count.
    """
    rows = groups(figure)
    known = [row for row in rows if open_row(row)]
    digits = pair_digits(figure)
    # Banded indicators without a split have a row a band too, and "everybody: 100%" says nothing.
    banded = figure.by in ("band", "hours_band", "agreement") or (not figure.by and bool(rows))
    unit = "share" if banded else figure.unit
    split = "taking part" if figure.by == "took_part" else DIMENSIONS.get(figure.by, figure.by).lower()
    by = f", by {split}" if figure.by else ""
    # Schools lie between limits of chance, and their own intervals would hide these.
    interval = figure.by != "school" and any(
        numbers.finite(row["low"]) and numbers.finite(row["high"]) for row in known
    )
    parts = [f"{figure.title}{by}{', with 95% intervals' if interval else ''}"]

    def told(row: object) -> str:
        return f"{row['label']}, {numbers.number(row['value'], unit, digits)}"  # type: ignore[index]

    if len(known) > 1:
        low, high = (pick(known, key=lambda row: row["value"]) for pick in (min, max))
        if low["value"] == high["value"]:
            parts.append(f"All alike: {numbers.number(low['value'], unit, digits)}")
        else:
            parts += [f"Lowest: {told(low)}", f"Highest: {told(high)}"]
    elif known:
        parts.append(told(known[0]))
    whole = total(figure)
    if whole is not None and not banded:
        parts.append(f"All {figure.unit_of_count}: {numbers.number(whole['value'], unit, digits)}")
    told_of = [(row["label"], numbers.in_a_band(row)) for row in rows if row["hidden"]]
    parts += [f"{label}, {band}" for label, band in told_of if band]
    withheld = sum(not band for _, band in told_of)
    each = EACH.get(figure.by, "groups")
    if withheld:
        one = {"activities": "activity"}.get(each, each.removesuffix("s"))
        parts.append(f"{small(withheld)} {one if withheld == 1 else each} withheld")
    without = len(rows) - len(known) - len(told_of)
    if without:
        parts.append(f"{small(without)} without a number")
    if not known and whole is None and not told_of:
        parts.append("No number yet")
    return " ".join(f"{capital(part.rstrip('.'))}." for part in parts)
