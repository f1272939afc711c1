"""The brief as a workbook: an index with the answers, a sheet a question with its table of numbers and a
chart a spreadsheet draws itself.

Nothing in it runs: words are written as words, whatever they begin with.
"""

import io
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from charts import describe
from reports import look
from reports.brief import (
    ASKED,
    LIVE,
    answer,
    caption,
    commands,
    counted_of,
    not_told,
    print_of,
    title,
    where_from,
    withheld,
)
from reports.svg import drawn
from tables import counted
from tables.codes import ABOUT_INTERVALS, DIMENSIONS, EVIDENCE, STATUS_OF_GAP, WHOLE
from tables.figure import Figure
from tables.report import Item, Report
from tables.withheld import about_withheld
from words import mark, tr, tr_in

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

FORMS = {
    "share": "0.0%",
    "points": '+0.0" {points}";-0.0" {points}";0.0" {points}"',
    "hours": "#,##0.0",
    "days": "#,##0.0",
    "count": "#,##0",
    "index": "0.00",
    "steps": "+0.00;-0.00;0.00",
    "money": '"$"#,##0.00',
    "ratio": "0.0",
}
"""How a spreadsheet writes each unit, its word in braces. Points are differences of shares times
100; shares stay from 0 to 1."""

WIDTH = {"label": 44, "words": 60, "number": 14}
"""Letters that a column holds."""

NAME = 31
"""Letters a sheet's name may have."""

HEADS = mark(("Section", "Question", "Answer", "How sure", "Of whom"))
"""Columns of the index."""

MOST = 30
"""Rows a chart holds."""


def workbook(report: Report) -> bytes:
    """The file; the same report gives the same bytes."""
    import xlsxwriter

    file = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(file, options) as book:
        day = datetime.fromisoformat(report.made_on).replace(tzinfo=UTC)
        book.set_properties(
            {
                "title": title(report),
                "comments": tr("Fingerprint of the numbers: {mark}", mark=print_of(report)),
                "created": day,
            }
        )
        forms = {
            "title": book.add_format({"bold": True, "font_size": 16}),
            "head": book.add_format({"bold": True, "text_wrap": True, "valign": "top"}),
            "words": book.add_format({"text_wrap": True, "valign": "top"}),
            "grey": book.add_format({"font_color": look.MUTED, "text_wrap": True, "valign": "top"}),
            "link": book.add_format({"font_color": "#00524B", "underline": 1, "valign": "top"}),
        }
        forms |= {
            unit: book.add_format({"num_format": form.replace("{points}", tr("points"))})
            for unit, form in FORMS.items()
        }
        named = names(report)
        index = book.add_worksheet(tr("Answers"))
        for item, name in zip(report.items, named, strict=True):
            _sheet(book, book.add_worksheet(name), item, forms)
        _about(book.add_worksheet(tr_in("a sheet", "About")), report, forms)
        _index(index, report, named, forms)
    return file.getvalue()


def names(report: Report) -> list[str]:
    """The name of each question's sheet: "12 Reach by grade"."""
    found = []
    for number, item in enumerate(report.items, 1):
        by, words = tr(DIMENSIONS.get(item.figure.by, item.figure.by)).lower(), item.figure.title
        if by:
            words = tr("{title} by {dimension}", title=words, dimension=by)
        words = f"{number} {words}"
        found.append(re.sub(r"[\[\]:*?/\\']", "", words)[:NAME].strip())
    return found


def _index(sheet: "Worksheet", report: Report, named: list[str], forms: Mapping[str, Any]) -> None:
    """The answers, a row a question, each with the way to its sheet."""
    sheet.set_column(0, 0, 26)
    sheet.set_column(1, 2, WIDTH["words"])
    sheet.set_column(3, 4, 34)
    told = tr("{place}, school year {year}", place=report.place, year=report.year_name)
    sheet.write_string(0, 0, told, forms["title"])
    sheet.write_string(1, 0, tr(ASKED[report.kind]))
    for column, head in enumerate(HEADS):
        sheet.write_string(3, column, tr(head), forms["head"])
    sections = [section.title for section in report.sections for _ in section.items]
    for at, (section, item, name) in enumerate(zip(sections, report.items, named, strict=True), 4):
        sheet.write_string(at, 0, section, forms["words"])
        sheet.write_url(at, 1, f"internal:'{name}'!A1", forms["link"], item.question)
        cells = (answer(item), tr(EVIDENCE[item.figure.evidence]), counted_of(item.figure))
        for column, text in enumerate(cells, 2):
            sheet.write_string(at, column, text, forms["words"])
    sheet.freeze_panes(4, 0)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)


def _sheet(book: "Workbook", sheet: "Worksheet", item: Item, forms: Mapping[str, Any]) -> None:
    """Question, answer, table and chart of one figure."""
    figure = item.figure
    sheet.set_column(0, 0, WIDTH["label"])
    sheet.set_column(1, 12, WIDTH["number"])
    sheet.write_string(0, 0, item.question, forms["title"])
    sheet.write_string(1, 0, answer(item))
    evidence = f"{tr(EVIDENCE[figure.evidence])} · {counted_of(figure)}"
    sheet.write_string(2, 0, evidence, book.add_format({"font_color": look.MUTED}))
    sheet.write_string(3, 0, caption(figure), book.add_format({"font_color": look.MUTED}))
    columns = _columns(figure)
    rows = list(figure.rows.to_dict("records"))
    first, last = 5, 5 + len(rows)
    heads = [{"header": head} for head, _, _ in columns]
    if rows:
        options = {"columns": heads, "style": "Table Style Light 1", "autofilter": True}  # not text
        sheet.add_table(first, 0, last, len(columns) - 1, options)
    for at, row in enumerate(rows, first + 1):
        for column, (_, unit, cell) in enumerate(columns):
            _write(sheet, at, column, cell(row), forms.get(unit))
    _chart(book, sheet, item, first, last + 2)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)


def _write(sheet: "Worksheet", row: int, column: int, value: object, form: Any) -> None:
    if isinstance(value, str):
        sheet.write_string(row, column, value)
    else:
        sheet.write_number(row, column, float(value), form)  # type: ignore[arg-type]


def _columns(figure: Figure) -> list[tuple[str, str, Any]]:
    """Head, unit ("" for words) and what writes the cell of each column that has anything in it."""
    unit = describe.unit_shown(figure)
    rows = list(figure.rows.to_dict("records"))

    def known(name: str) -> bool:
        return any(describe.finite(row.get(name)) for row in rows)

    def numbers(name: str, of: str) -> Any:
        times = 100 if of == "points" else 1
        return lambda row: _number(row, name, times)

    who = tr(DIMENSIONS.get(figure.by, figure.by)) or tr("Who")
    columns: list[tuple[str, str, Any]] = [(who[:1].upper() + who[1:], "", lambda row: _label(figure, row))]
    if unit == "share" and known("count"):
        columns.append((tr("Count"), "count", numbers("count", "count")))
    if known("n"):
        columns.append(
            (tr("Of {counted}", counted=counted.named(figure.unit_of_count)), "count", numbers("n", "count"))
        )
    columns.append((_head(unit), unit, numbers("value", unit)))
    if known("low") and known("high"):
        columns += [
            (tr("Likely from"), unit, numbers("low", unit)),
            (tr_in("an end", "to"), unit, numbers("high", unit)),
        ]
    if known("gap") and unit != "points":
        gap = "points" if unit == "share" else unit
        columns += [
            (tr("Beside all others"), gap, numbers("gap", gap)),
            (tr("Gap likely from"), gap, numbers("gap_low", gap)),
            (tr("Gap to"), gap, numbers("gap_high", gap)),
        ]
    told = [row["status"] for row in rows if not row["hidden"] and isinstance(row["status"], str)]
    if any(status in STATUS_OF_GAP for status in told):
        columns.append((tr("Judged"), "", _judged))
    return columns


UNITS = mark(
    {
        "share": "Share",
        "points": "Difference",
        "count": "Number",
        "money": "Dollars",
        "hours": "Hours",
        "days": "Days",
        "index": "Index",
        "steps": "Steps",
        "ratio": "Ratio",
        "of 4": "Of 4",
        "of 5": "Of 5",
    }
)
"""What a value is, by its unit."""


def _head(unit: str) -> str:
    return tr(UNITS.get(unit, unit.capitalize()))


def _label(figure: Figure, row: Mapping[Any, Any]) -> str:
    if row["grp"] != WHOLE:
        return str(row["label"])
    everybody = counted.every(figure.unit_of_count)
    return everybody[:1].upper() + everybody[1:]


def _number(row: Mapping[Any, Any], name: str, times: int) -> object:
    """The number with all its digits, or the word for what is missing."""
    value = row.get(name)
    if row["hidden"]:
        return (describe.in_a_band(row) if name == "value" else "") or tr("withheld")
    if describe.finite(value):
        return float(value) * times  # type: ignore[arg-type]
    if name in ("value", "n", "count") and isinstance(row["reason"], str) and row["reason"]:
        return row["reason"]
    if name in ("low", "high"):
        return tr("counted")
    return tr("not compared") if name.startswith("gap") else tr("no number")


def _judged(row: Mapping[Any, Any]) -> str:
    if row["hidden"]:
        return tr("withheld")
    status = row["status"]
    return tr(STATUS_OF_GAP[status]) if status in STATUS_OF_GAP else tr("not compared")


def _chart(book: "Workbook", sheet: "Worksheet", item: Item, first: int, at: int) -> None:
    """A bar for each group, drawn by the spreadsheet from the cells above it."""
    figure = item.figure
    rows = list(figure.rows["grp"])
    groups = [rows.index(row["grp"]) for row in drawn(figure)]
    open_rows = [row for row in drawn(figure) if not row["hidden"] and describe.finite(row["value"])]
    if not item.picture or not open_rows or not groups:
        return
    top, bottom = first + 1 + min(groups), first + 1 + min(max(groups), min(groups) + MOST - 1)
    columns = [head for head, _, _ in _columns(figure)]
    value = columns.index(_head(describe.unit_shown(figure)))
    chart = book.add_chart({"type": "bar"})
    place = sheet.get_name()
    chart.add_series(
        {
            "name": figure.title,
            "categories": [place, top, 0, bottom, 0],
            "values": [place, top, value, bottom, value],
            "fill": {"color": look.SUBJECT},
            "gap": 60,
        }
    )
    chart.set_title({"none": True})
    chart.set_legend({"none": True})
    chart.set_y_axis({"reverse": True})
    chart.set_size({"width": 760, "height": 90 + 26 * (bottom - top + 1)})
    sheet.insert_chart(at, 0, chart, {"description": describe.alt(figure)})


def _about(sheet: "Worksheet", report: Report, forms: Mapping[str, Any]) -> None:
    """Where the numbers are from, what is not told, definitions, and how each is found again."""
    sheet.set_column(0, 0, 44)
    sheet.set_column(1, 2, WIDTH["words"])
    at = 0

    def line(*cells: str, form: str = "words") -> None:
        nonlocal at
        for column, text in enumerate(cells):
            sheet.write_string(at, column, text, forms[form if column == 0 else "words"])
        at += 1

    line(tr("Where the numbers are from"), form="head")
    for told in (*where_from(report), *([tr(LIVE)] if report.live else [])):
        line(told)
    line(
        tr(
            "Fingerprint of the numbers: {mark}. The same fingerprint: the same numbers.",
            mark=print_of(report),
        )
    )
    line(tr(ABOUT_INTERVALS))
    hidden = withheld(report)
    nothing = tr("Nothing in this brief is withheld.")
    for head, said, rows in (
        (tr("What is not known, or not told here"), "", not_told(report)),
        (
            tr("What was withheld"),
            about_withheld(*(item.figure.settings for item in report.items)) if len(hidden) else nothing,
            hidden,
        ),
        (tr("How each table is printed again"), "", commands(report)),
    ):
        at += 1
        line(head, form="head")
        if said:
            line(said)
        for cells in rows.itertuples(index=False, name=None):
            line(*map(str, cells))
    at += 1
    line(tr("Definitions"), form="head")
    for figure in {item.figure.key: item.figure for item in report.items}.values():
        told = " ".join(f"{name}: {text}." for name, text in figure.definition.items() if text)
        line(f"{figure.title} ({figure.id})", told)
