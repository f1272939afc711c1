"""The brief for a board or a principal as one HTML file: on its first page the answers, then each with its
chart and table, at the end definitions, what was withheld, and how the numbers are found again."""

from collections.abc import Iterable, Iterator
from datetime import date
from html import escape

import pandas as pd

from charts import describe
from reports.fingerprint import fingerprint
from reports.page import heading, page, paragraph, table, text
from reports.svg import chart
from tables.codes import ABOUT_INTERVALS, ABOUT_WITHHELD, EVIDENCE, EVIDENCE_MEANS, TOGETHER, WHOLE
from tables.figure import Figure
from tables.report import Item, Report

MANY = 4
"""Withheld rows of a table that are told in one."""

FIRST = 3
"""Rows whose intervals stand under an answer where there is no total."""

ASKED = "In one page: is this working, how sure are we, and compared with what?"

LIVE = (
    "Counted live: small groups are not hidden. Keep this brief among those who work with these students; "
    "for all others make it as a board member sees it."
)
"""Stands on the first page of what is not protected."""

SIGNS = (
    "Groups beside all others: ◆ real gap (large, and more than chance), ▲ watch (more than chance, small), "
    "● no gap, ○ cannot tell (could be a gap, could be none)."
)
"""What the signs beside groups say."""

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def html(report: Report) -> bytes:
    """The file."""
    return page(title(report), [*_first_page(report), *_sections(report), *_end(report)])


def title(report: Report) -> str:
    """What a file of it is called inside."""
    return f"Brief: {report.place}, school year {report.year_name}"


def answer(item: Item) -> str:
    """The answer of a question in a sentence, as the page of it says it."""
    return describe.gaps_together(item.gaps) if item.gaps else describe.finding(item.figure)


def day(text: str) -> str:
    """An ISO day as it is read: Fri 13 Nov 2026; "no day" for none."""
    if not text:
        return "no day"
    found = date.fromisoformat(text)
    return f"{DAYS[found.weekday()]} {found.day} {MONTHS[found.month - 1]} {found.year}"


def where_from(report: Report) -> list[str]:
    """Lines that say what data the numbers are of."""
    number, published = report.edition
    lines = [f"Made on {day(report.made_on)}."]
    if number:
        lines.append(
            f"Numbers of edition {number}, published on {day(published)}: protected before anybody looked."
        )
    if report.live:
        version = f" (data version {report.version})" if report.version else ""
        lines.append(f"Counted from the data as they are now{version}.")
    known = [("attendance", report.attendance_to), ("surveys", report.surveys_to)]
    reached = [f"{what} to {day(last)}" for what, last in known if last]
    if reached:
        lines.append(f"Known: {', '.join(reached)}.")
    return lines


def _first_page(report: Report) -> Iterator[str]:
    yield heading(1, report.place)
    yield paragraph(f"School year {report.year_name} · brief for: {report.reader}", "lead")
    if report.live:
        yield paragraph(LIVE)
    yield heading(2, ASKED)
    yield '<dl class="first">'
    for section in report.sections:
        lead = section.items[0]
        yield (
            f"<div><dt>{text(section.title)} · {text(lead.question)}</dt>"
            f'<dd class="answer">{text(answer(lead))}</dd>'
            f'<dd class="evidence">{_evidence(lead.figure, alone=True)}</dd></div>'
        )
    yield "</dl>"
    told = [*where_from(report), f"Fingerprint of the numbers: {mark(report)}."]
    yield paragraph(" ".join(told), "evidence")


def mark(report: Report) -> str:
    """The fingerprint of all numbers of a report."""
    return fingerprint(dict.fromkeys(figure for item in report.items for figure in item.figures))


def _evidence(figure: Figure, alone: bool = False) -> str:
    """Chip and grey line; ``alone``: no table stands below it."""
    chip = f'<span class="chip">{escape(EVIDENCE[figure.evidence])}</span>'
    return f"{chip} {text(evidence(figure, alone))}"


def evidence(figure: Figure, alone: bool = False) -> str:
    """The grey line under an answer: of whom, when, with which interval."""
    return " · ".join(filter(None, (describe.evidence_line(figure), ranges(figure, alone))))


def ranges(figure: Figure, alone: bool) -> str:
    """The interval of the total; else, where they stand alone, n and interval of the first rows.

    So nothing on the first page stands without them: "likely between 17% and 24%", "2024–25: 600 students,
    likely between 25% and 33%".
    """
    unit = describe.unit_shown(figure)
    digits = describe.digits(figure) if unit == figure.unit else None
    rows = [row for row in figure.rows.to_dict("records") if not row["hidden"]]
    whole = [row for row in rows if row["grp"] == WHOLE and describe.finite(row["low"])]
    if whole:
        return f"likely {describe.between(whole[0]['low'], whole[0]['high'], unit, digits)}"
    if not alone:
        return ""
    told = []
    for row in [row for row in rows if row["grp"] != WHOLE and describe.finite(row["low"])][:FIRST]:
        n = f"{describe.whole_number(row['n'])} {figure.unit_of_count}, " if describe.finite(row["n"]) else ""
        between = describe.between(row["low"], row["high"], unit, digits)
        told.append(f"{row['label']}: {n}likely {between}")
    return "; ".join(told)


def _sections(report: Report) -> Iterator[str]:
    for number, section in enumerate(report.sections):
        yield heading(2, section.title, "" if number else "pages")
        for item in section.items:
            yield from _item(item)


def _item(item: Item) -> Iterator[str]:
    figure = item.figure
    yield heading(3, item.question)
    yield paragraph(answer(item), "answer")
    yield f'<p class="evidence">{_evidence(figure)}</p>'
    published = describe.published_line(figure)
    if published:
        yield paragraph(published, "evidence")
    yield chart(figure, item.picture)
    yield table(shortened(figure), caption(figure))


def shortened(figure: Figure) -> pd.DataFrame:
    """The table of a figure as it stands on its page; of many withheld rows one that names them all."""
    whole = describe.table(figure)
    rows = figure.rows.to_dict("records")
    hidden = [
        at
        for at, row in enumerate(rows)
        if row["hidden"] and row["grp"] not in (WHOLE, TOGETHER) and not describe.in_a_band(row)
    ]
    if len(hidden) < MANY:
        return whole
    names = ", ".join(whole.iloc[hidden, 0].tolist())
    one = pd.DataFrame([[f"{len(hidden)} withheld", *[names] * (whole.shape[1] - 1)]], columns=whole.columns)
    kept = whole.drop(index=hidden)
    ends = [row["grp"] in (WHOLE, TOGETHER) for at, row in enumerate(rows) if at not in hidden]
    first = ends.index(True) if True in ends else len(kept)
    return pd.concat([kept.iloc[:first], one, kept.iloc[first:]], ignore_index=True)


def caption(figure: Figure) -> str:
    """What a table shows: "Reach, Cedar School, school year 2025–26"."""
    return ", ".join(part for part in (figure.title, figure.place, figure.period) if part)


def _end(report: Report) -> Iterator[str]:
    yield heading(2, "What is not known, or not told here", "pages")
    if report.missing:
        yield table(not_told(report), "Questions without an answer, and why")
    else:
        yield paragraph("Every question of this brief has an answer.")
    yield paragraph(
        "What no file tells stays unknown: motivation, transport and family circumstances are not recorded, "
        "and may differ between those who take part and others."
    )
    yield heading(2, "What was withheld")
    hidden = withheld(report)
    yield paragraph(ABOUT_WITHHELD if len(hidden) else "Nothing in this brief is withheld.")
    if len(hidden):
        yield table(hidden, "Rows that are withheld in each table")
    yield heading(2, "How sure one can be")
    used = sorted({item.figure.evidence for item in report.items}, key=list(EVIDENCE).index)
    yield from (paragraph(f"{EVIDENCE[label]}: {EVIDENCE_MEANS[label]}") for label in used)
    yield paragraph(ABOUT_INTERVALS)
    yield paragraph(SIGNS)
    yield heading(2, "Definitions")
    yield from _definitions(item.figure for item in report.items)
    yield heading(2, "How these numbers are found again")
    yield paragraph(
        f"Fingerprint {mark(report)}: two briefs with the same fingerprint have the same numbers."
    )
    yield paragraph("Each table is printed again by a command of Trellis, while the data are the same:")
    yield table(commands(report), "Commands, one a table")


def _definitions(figures: Iterable[Figure]) -> Iterator[str]:
    """The definition of each indicator, once."""
    for figure in {figure.key: figure for figure in figures}.values():
        yield heading(3, f"{figure.title} ({figure.id})")
        said = dict(figure.definition)
        if figure.settings:
            said["Settings"] = ", ".join(f"{name} = {value}" for name, value in figure.settings.items())
        lines = "".join(f"<b>{escape(name)}.</b> {escape(text)}<br>" for name, text in said.items() if text)
        yield f'<p class="evidence">{lines}</p>'


def not_told(report: Report) -> pd.DataFrame:
    """Questions without an answer, each with the reason: ``Question, Why``."""
    return pd.DataFrame(report.missing, columns=["Question", "Why"], dtype="str")


def withheld(report: Report) -> pd.DataFrame:
    """How many rows of each table are withheld, of those where any is: ``Table, Withheld, Of rows``."""
    told = [
        (item.question, int(item.figure.rows["hidden"].astype(bool).sum()), len(item.figure.rows))
        for item in report.items
    ]
    rows = [(title, f"{hidden:,}", f"{rows:,}") for title, hidden, rows in told if hidden]
    return pd.DataFrame(rows, columns=["Table", "Withheld", "Of rows"], dtype="str")


def commands(report: Report) -> pd.DataFrame:
    """How each table is printed again: ``Question, Command``."""
    rows = [
        (item.question, f"trellis.py figure {figure.key}{by} {report.command}")
        for item in report.items
        for figure in (item.parts or (item.figure,))
        for by in ([f" --by {figure.by}"] if figure.by else [""])
    ]
    return pd.DataFrame(list(dict.fromkeys(rows)), columns=["Question", "Command"], dtype="str")
