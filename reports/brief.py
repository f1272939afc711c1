"""The brief for a board or a principal as one HTML file: on its first page the answers, then each with its
chart and table, at the end definitions, what was withheld, and how the numbers are found again."""

from collections.abc import Iterable, Iterator
from html import escape

import pandas as pd

from charts import describe
from reports.fingerprint import fingerprint
from reports.page import heading, page, paragraph, table, text
from reports.svg import chart
from tables import counted
from tables.codes import ABOUT_INTERVALS, EVIDENCE, EVIDENCE_MEANS, TOGETHER, WHOLE
from tables.figure import Figure
from tables.report import BRIEF, FEDERAL, Item, Report, Section
from tables.withheld import about_withheld
from words import language, mark, short_day, tr, tr_in

MANY = 4
"""Withheld rows of a table that are told in one."""

FIRST = 3
"""Rows whose intervals stand under an answer where there is no total."""

ASKED = mark(
    {
        BRIEF: "In one page: is this working, how sure are we, and compared with what?",
        FEDERAL: "What does the federal report of 21st Century centres ask, and what do our numbers say?",
    }
)
"""What each kind answers."""

TITLES = mark(
    {
        BRIEF: "Brief: {place}, school year {year}",
        FEDERAL: "Federal tables: {place}, school year {year}",
    }
)

LIVE = mark(
    "Counted live: small groups are not hidden. Keep this brief among those who work with these students; "
    "for all others make it as a board member sees it."
)
"""Stands on the first page of what is not protected."""

SIGNS = mark(
    "Groups beside all others: ◆ real gap (large, and more than chance), ▲ watch (more than chance, small), "
    "● no gap, ○ cannot tell (could be a gap, could be none)."
)
"""What the signs beside groups say."""


def html(report: Report) -> bytes:
    """The file."""
    return page(title(report), [*_first_page(report), *_sections(report), *_end(report)], language())


def title(report: Report) -> str:
    """What a file of it is called inside."""
    return tr(TITLES[report.kind], place=report.place, year=report.year_name)


def answer(item: Item) -> str:
    """The answer of a question in a sentence, as the page of it says it."""
    if item.counts:
        return describe.counts_first(item.figure)
    return describe.gaps_together(item.gaps) if item.gaps else describe.finding(item.figure)


def day(text: str) -> str:
    """An ISO day as it is read: Fri 13 Nov 2026; "no day" for none."""
    return short_day(text) if text else tr("no day")


def where_from(report: Report) -> list[str]:
    """Lines that say what data the numbers are of."""
    number, published = report.edition
    lines = [tr("Made on {day}.", day=day(report.made_on))]
    if number:
        lines.append(
            tr(
                "Numbers of edition {number}, published on {day}: protected before anybody looked.",
                number=number,
                day=day(published),
            )
        )
    if report.live and report.version:
        lines.append(
            tr("Counted from the data as they are now (data version {version}).", version=report.version)
        )
    elif report.live:
        lines.append(tr("Counted from the data as they are now."))
    reached = [
        tr("attendance to {day}", day=day(report.attendance_to)) if report.attendance_to else "",
        tr("surveys to {day}", day=day(report.surveys_to)) if report.surveys_to else "",
    ]
    if any(reached):
        lines.append(tr("Known: {reached}.", reached=", ".join(filter(None, reached))))
    return lines


def _first_page(report: Report) -> Iterator[str]:
    yield heading(1, report.place)
    yield paragraph(
        tr("School year {year} · brief for: {reader}", year=report.year_name, reader=report.reader), "lead"
    )
    if report.live:
        yield paragraph(tr(LIVE))
    yield heading(2, tr(ASKED[report.kind]))
    yield '<dl class="first">'
    for section, lead in leads(report):
        yield (
            f"<div><dt>{text(section.title)} · {text(lead.question)}</dt>"
            f'<dd class="answer">{text(answer(lead))}</dd>'
            f'<dd class="evidence">{_evidence(lead.figure, alone=True)}</dd></div>'
        )
    yield "</dl>"
    told = [*where_from(report), tr("Fingerprint of the numbers: {mark}.", mark=print_of(report))]
    yield paragraph(" ".join(told), "evidence")


def leads(report: Report) -> Iterator[tuple[Section, Item]]:
    """The questions of the first page: of a brief that begins with comparisons all of that section, which say
    whether it is working; of the others the first."""
    for number, section in enumerate(report.sections):
        compares = section.items[0].figure.evidence != "descriptive"
        many = len(section.items) if report.kind == BRIEF and not number and compares else 1
        yield from ((section, item) for item in section.items[:many])


def print_of(report: Report) -> str:
    """The fingerprint of all numbers of a report."""
    return fingerprint(dict.fromkeys(figure for item in report.items for figure in item.figures))


def _evidence(figure: Figure, alone: bool = False) -> str:
    """Chip and grey line; ``alone``: no table stands below it."""
    chip = f'<span class="chip">{escape(tr(EVIDENCE[figure.evidence]))}</span>'
    return f"{chip} {text(joined(evidence(figure, alone), describe.corrected(figure)))}"


def evidence(figure: Figure, alone: bool = False) -> str:
    """The grey line under an answer: of whom, when, with which interval."""
    return joined(describe.evidence_line(figure), ranges(figure, alone))


def counted_of(figure: Figure) -> str:
    """Of whom, when, and among how many comparisons."""
    return joined(describe.evidence_line(figure), describe.corrected(figure))


def joined(*parts: str) -> str:
    """The parts of a grey line that there are."""
    return " · ".join(filter(None, parts))


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
        likely = tr(
            "likely {between}", between=describe.between(whole[0]["low"], whole[0]["high"], unit, digits)
        )
        if figure.evidence == "descriptive":
            return likely
        # The answer is of a difference, so it must be said whose interval this is.
        everybody = f"{whole[0]['label']} {describe.number(whole[0]['value'], unit, digits)}"
        return f"{everybody}, {likely}"
    if not alone:
        return ""
    told = []
    for row in [row for row in rows if row["grp"] != WHOLE and describe.finite(row["low"])][:FIRST]:
        likely = tr("likely {between}", between=describe.between(row["low"], row["high"], unit, digits))
        if describe.finite(row["n"]):
            of = counted.named(figure.unit_of_count)
            likely = f"{describe.whole_number(row['n'])} {of}, {likely}"
        told.append(f"{row['label']}: {likely}")
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
    one = pd.DataFrame(
        [[tr("{count} withheld", count=len(hidden)), *[names] * (whole.shape[1] - 1)]], columns=whole.columns
    )
    kept = whole.drop(index=hidden)
    ends = [row["grp"] in (WHOLE, TOGETHER) for at, row in enumerate(rows) if at not in hidden]
    first = ends.index(True) if True in ends else len(kept)
    return pd.concat([kept.iloc[:first], one, kept.iloc[first:]], ignore_index=True)


def caption(figure: Figure) -> str:
    """What a table shows: "Reach, Cedar School, school year 2025–26"."""
    return ", ".join(part for part in (figure.title, figure.place, figure.period) if part)


def _end(report: Report) -> Iterator[str]:
    yield heading(2, tr("What is not known, or not told here"), "pages")
    if report.missing:
        yield table(not_told(report), tr("Questions without an answer, and why"))
    else:
        yield paragraph(tr("Every question of this brief has an answer."))
    yield paragraph(
        tr(
            "What no file tells stays unknown: motivation, transport and family circumstances are not "
            "recorded, and may differ between those who take part and others."
        )
    )
    yield heading(2, tr("What was withheld"))
    hidden = withheld(report)
    yield paragraph(
        about_withheld(*(item.figure.settings for item in report.items))
        if len(hidden)
        else tr("Nothing in this brief is withheld.")
    )
    if len(hidden):
        yield table(hidden, tr("Rows that are withheld in each table"))
    yield heading(2, tr("How sure one can be"))
    used = sorted({item.figure.evidence for item in report.items}, key=list(EVIDENCE).index)
    yield from (paragraph(f"{tr(EVIDENCE[label])}: {tr(EVIDENCE_MEANS[label])}") for label in used)
    yield paragraph(tr(ABOUT_INTERVALS))
    yield paragraph(tr(SIGNS))
    yield heading(2, tr("Definitions"))
    yield from _definitions(item.figure for item in report.items)
    yield heading(2, tr("How these numbers are found again"))
    yield paragraph(
        tr(
            "Fingerprint {mark}: two briefs with the same fingerprint have the same numbers.",
            mark=print_of(report),
        )
    )
    again = tr("Each table is printed again by a command of Trellis, while the data are the same:")
    yield paragraph(again)
    yield table(commands(report), tr("Commands, one a table"))


def _definitions(figures: Iterable[Figure]) -> Iterator[str]:
    """The definition of each indicator, once."""
    for figure in {figure.key: figure for figure in figures}.values():
        yield heading(3, f"{figure.title} ({figure.id})")
        said = dict(figure.definition)
        if figure.settings:
            said[tr("Settings")] = ", ".join(f"{name} = {value}" for name, value in figure.settings.items())
        lines = "".join(f"<b>{escape(name)}.</b> {escape(text)}<br>" for name, text in said.items() if text)
        yield f'<p class="evidence">{lines}</p>'


def not_told(report: Report) -> pd.DataFrame:
    """Questions without an answer, each with the reason: ``Question, Why``."""
    return pd.DataFrame(report.missing, columns=[tr("Question"), tr("Why")], dtype="str")


def withheld(report: Report) -> pd.DataFrame:
    """How many rows of each table are withheld, of those where any is: ``Table, Withheld, Of rows``."""
    told = [
        (item.question, int(item.figure.rows["hidden"].astype(bool).sum()), len(item.figure.rows))
        for item in report.items
    ]
    rows = [(title, f"{hidden:,}", f"{rows:,}") for title, hidden, rows in told if hidden]
    return pd.DataFrame(rows, columns=[tr("Table"), tr_in("rows", "Withheld"), tr("Of rows")], dtype="str")


def commands(report: Report) -> pd.DataFrame:
    """How each table is printed again: ``Question, Command``."""
    rows = [
        (item.question, f"trellis.py figure {figure.key}{by} {report.command}")  # not text
        for item in report.items
        for figure in (item.parts or (item.figure,))
        for by in ([f" --by {figure.by}"] if figure.by else [""])  # not text
    ]
    return pd.DataFrame(list(dict.fromkeys(rows)), columns=[tr("Question"), tr("Command")], dtype="str")
