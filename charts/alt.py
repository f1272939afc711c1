"""The alt text of a chart: what is drawn, the extremes, the whole, how many are withheld."""

from charts import numbers
from charts.phrases import EACH, GROUPS, capital, small
from charts.sentences import groups, open_row, pair_digits, total
from tables import counted
from tables.codes import DIMENSIONS
from tables.figure import Figure
from words import tr, tr_many


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
    title = figure.title
    if figure.by:
        dimension = tr(DIMENSIONS.get(figure.by, figure.by)).lower()
        split = tr("taking part") if figure.by == "took_part" else dimension
        title = tr("{title}, by {split}", title=title, split=split)
    # Schools lie between limits of chance, and their own intervals would hide these.
    interval = figure.by != "school" and any(
        numbers.finite(row["low"]) and numbers.finite(row["high"]) for row in known
    )
    parts = [tr("{title}, with 95% intervals", title=title) if interval else title]

    def told(row: object) -> str:
        return f"{row['label']}, {numbers.number(row['value'], unit, digits)}"  # type: ignore[index]

    if len(known) > 1:
        low, high = (pick(known, key=lambda row: row["value"]) for pick in (min, max))
        if low["value"] == high["value"]:
            parts.append(tr("All alike: {number}", number=numbers.number(low["value"], unit, digits)))
        else:
            parts += [tr("Lowest: {group}", group=told(low)), tr("Highest: {group}", group=told(high))]
    elif known:
        parts.append(told(known[0]))
    whole = total(figure)
    if whole is not None and not banded:
        parts.append(f"{counted.every(figure.unit_of_count)}: {numbers.number(whole['value'], unit, digits)}")
    told_of = [(row["label"], numbers.in_a_band(row)) for row in rows if row["hidden"]]
    parts += [f"{label}, {band}" for label, band in told_of if band]
    withheld = sum(not band for _, band in told_of)
    if withheld:
        one, many = EACH.get(figure.by, GROUPS)
        group = tr(one if withheld == 1 else many)
        parts.append(
            tr_many(
                withheld,
                "{count} {group} withheld",
                "{count} {group} withheld",
                count=small(withheld),
                group=group,
            )
        )
    without = len(rows) - len(known) - len(told_of)
    if without:
        parts.append(tr("{count} without a number", count=small(without)))
    if not known and whole is None and not told_of:
        parts.append(tr("No number yet"))
    return " ".join(f"{capital(part.rstrip('.'))}." for part in parts)
