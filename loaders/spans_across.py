"""Days counted by month or term with columns for each: "Sep Absent", or "September" over "Absent"."""

import re
from collections.abc import Iterable, Iterator

from loaders.glance import top
from loaders.grid import Grid, table_below
from loaders.stacked import Part, titles_of
from loaders.totals_headings import HEADINGS
from loaders.words import plain
from loaders.year_spans import KINDS, WHOLE, Span, span_in

MEASURES = ("enrolled", "present", "absent", "excused", "unexcused")
COUNTED = "counted"
"""The measure of columns headed with a month alone, where nothing tells what was counted."""

_WORDS = {
    "enrolled": "enrolled|enrollment|enr|member|mem|possible|poss|inscrito|inscritos|matriculado|"
    "matriculados|matrícula",
    "present": "present|pres|attended|att|asistencia|presente|presentes|asistió",
    "absent": "absent|abs|absence|absence days|abs days|days abs|ausente|ausentes|aus|ausencia|falta|"
    "inasistencia",
    "excused": "exc|excused|excused abs|abs excused|justificada|justificadas",
    "unexcused": "unexc|unx|unexcused|unexcused abs|abs unexcused|injustificada|injustificadas",
}
_MEASURE_OF = {
    **{word: measure for measure, words in _WORDS.items() for word in words.split("|")},
    **{heading: field for heading, field in HEADINGS.field_of.items() if field in MEASURES},
}
_ABSENCES = re.compile(r"\b(?:absen|ausen|inasis|falta)", re.IGNORECASE)
_PRESENCES = re.compile(r"\b(?:present|attend|asisten|presen|enrol|matr)", re.IGNORECASE)


def with_spans(part: Part) -> Part:
    """The table with a field for each month, or term, and measure; as it was where it has none."""
    for grid in _ways(part.grid):
        spans = dict(_spans(grid, part))
        kind = next((kind for kind in KINDS if len(_different(spans, kind)) > 1), "")
        kept = {at: told for at, told in spans.items() if told[0].kind == kind}
        if not kept or len({span.year for span, _ in kept.values()} - {""}) > 1:
            continue
        fields: dict[str, int] = {}
        for at, (span, measure) in kept.items():
            fields.setdefault(name_of(measure, span), at)
        grid.sheet.mark("heading", grid.header_rows, slice(None))
        return Part(grid, {**_whole(grid, part), **part.columns, **fields})
    return part


def _different(spans: dict[int, tuple[Span, str]], kind: str) -> set[Span]:
    return {span for span, _ in spans.values() if span.kind == kind}


def _ways(grid: Grid) -> Iterator[Grid]:
    """The table as its headings stand, with the row above joined to them, and with the row below."""
    yield grid
    rows, at = top(grid.sheet), grid.header_rows[0]
    if len(grid.header_rows) > 1:
        return
    if at and (above := _carried(rows[at - 1])):
        yield table_below(grid.sheet, [at - 1, at], _joined(above, grid.headings))
    if at + 1 < len(rows) and (above := _carried(rows[at])):
        yield table_below(grid.sheet, [at, at + 1], _joined(above, rows[at + 1], grid.headings))


def _carried(row: list[str]) -> list[str]:
    """The months of a row, each over the blank cells to its right; [] where it names fewer than two."""
    told, last, months = [], "", 0
    for text in row:
        if text:
            is_span = span_in(text) is not None
            months += is_span
            last = text if is_span or WHOLE.search(plain(text)) else ""
        told.append(last)
    return told if months > 1 else []


def _joined(above: list[str], below: list[str], alone: list[str] | None = None) -> list[str]:
    both = zip(above, below, alone or [""] * len(below), strict=True)
    return [f"{one} {two}" if one and two else two or (three if not one else "") for one, two, three in both]


def _spans(grid: Grid, part: Part) -> Iterator[tuple[int, tuple[Span, str]]]:
    """The columns that tell a span and what was counted in it."""
    used = set(part.columns.values())
    told = {
        at: found
        for at, heading in enumerate(grid.headings)
        if heading and at not in used and (found := span_in(heading)) is not None
    }
    measured = {at: _MEASURE_OF.get(rest, "") for at, (_, rest) in told.items()}
    if any(measured.values()):
        yield from ((at, (told[at][0], measure)) for at, measure in measured.items() if measure)
    elif measure := _of_months_alone(grid, part):
        yield from ((at, (span, measure)) for at, (span, rest) in told.items() if not rest)


def _of_months_alone(grid: Grid, part: Part) -> str:
    """What columns headed with months alone count: absences where a title or a heading says so; ``COUNTED``
    where days enrolled stand beside them; "" where the table is not about attendance at all."""
    titles = " ".join(text for row in titles_of(grid) for text in row if text)
    if _ABSENCES.search(titles) and not _PRESENCES.search(titles):
        return "absent"
    if {"absent", "present"} & set(part.columns) == {"absent"}:
        return "absent"  # as the total beside them, against which they are held
    return COUNTED if {"enrolled", "absent", "present"} & set(part.columns) else ""


def _whole(grid: Grid, part: Part) -> dict[str, int]:
    """Columns of the whole year beside those of months: "Enrolled", or "Total" over "Absent"."""
    used = set(part.columns.values())
    found: dict[str, int] = {}
    for at, heading in enumerate(grid.headings):
        measure = _MEASURE_OF.get(" ".join(WHOLE.sub(" ", plain(heading)).split()), "")
        if at not in used and measure and span_in(heading) is None:
            found.setdefault(measure, at)
    return found


def name_of(measure: str, span: Span) -> str:
    """What the field of a measure and a span is called."""
    return f"{measure} {span.kind} {span.place}"


def spans_of(fields: Iterable[object], measure: str) -> list[str]:
    """The fields of a measure by span, in the order of the school year."""
    found = [name for name in map(str, fields) if re.fullmatch(rf"{measure} (?:{'|'.join(KINDS)}) \d+", name)]
    return sorted(found, key=lambda name: int(name.rsplit(" ", 1)[1]))


def measures_in(fields: Iterable[object]) -> set[str]:
    """The measures that fields by span tell of."""
    every = list(fields)
    return {measure for measure in (*MEASURES, COUNTED) if spans_of(every, measure)}


def span_fields(fields: Iterable[object]) -> list[str]:
    """All fields by span."""
    every = list(fields)
    return [name for measure in (*MEASURES, COUNTED) for name in spans_of(every, measure)]


def year_told(parts: Iterable[Part]) -> str:
    """The school year that headings of months tell ("Oct 2025"); "" where none does, or several are told."""
    years = {
        found[0].year
        for part in parts
        for name in span_fields(part.columns)
        if (found := span_in(part.grid.headings[part.columns[name]])) is not None and found[0].year
    }
    return years.pop() if len(years) == 1 else ""
