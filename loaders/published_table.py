"""Published tables by school or district: one line a place (year, group), figures across or below."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from loaders.form import FATES, Answers, Document, Form, Match, Need, Problem, Reading, Sheet
from loaders.glance import top
from loaders.grid import mark_around
from loaders.personal import PERSONAL, personal_columns
from loaders.published_cells import Figures, figures_of, read_figures
from loaders.published_headings import DIRECTORY, PLACES
from loaders.published_heads import Heads, heads_of, measures
from loaders.published_places import Lines, lines_of
from loaders.published_totals import told_totals
from loaders.published_years import begins, is_alone, without_year
from loaders.rows import fingerprint, set_aside, shared_key, stack, tidy_rows
from loaders.school_years import YEAR_MEANS, guess_year, year_need
from loaders.stacked import wipe
from loaders.titles import facts_of
from loaders.words import letters, plain

LOOKED_AT = 2000
"""Lines looked at to recognise."""

REPEATED = 0.1
"""Share of lines that may repeat another's place, year, group and measure in a published table."""


def recognise(document: Document) -> Match | None:
    """A school or district on every line, none twice for a year and group, and figures beside it."""
    best: Match | None = None
    for sheet in document.sheets:
        heads = None if sheet.cells.empty else heads_of(sheet)
        found = None if heads is None else _match(heads)
        if found and (best is None or found.confidence > best.confidence):
            best = found
    return best


def _match(heads: Heads) -> Match | None:
    columns = measures(heads, LOOKED_AT)
    place = next(heads.heading(c) for name in PLACES if (c := heads.column(name)) is not None)
    if not columns or not len(heads.grid.body):
        return None
    by_place = heads.column("school_code") is not None or heads.column("school") is not None
    keys = heads.taken
    rows = heads.grid.body.iloc[:LOOKED_AT]
    numbers = [pd.factorize(rows[c])[0] for c in keys]
    _, again = shared_key(*numbers)
    if again.mean() > REPEATED:
        return None
    such = ", ".join(f"“{heads.heading(c)}”" for c in columns[:3])
    why = f"“{place}” once on each line, and figures in {len(columns)} columns, such as {such}"
    told = "group" in heads.fields or "year" in heads.fields
    told |= any(label.group or label.year for label in heads.labels.values())
    describe = sum(plain(text) in DIRECTORY | PERSONAL for text in heads.grid.headings)
    if describe > (len(columns) if not told else 2 * len(columns) + 2):
        return Match(0.5, why)
    return Match(0.9 if told and by_place else 0.8 if by_place else 0.75, why)


def read(document: Document, answers: Answers) -> Reading:
    """Turn published tables into one row a place, year, group and measure.

    A mark that hides a value (``*``, ``s``, ``DS``, ``<10``) is kept as it stands, with an empty value
    and what bound it tells; it is never 0. A blank cell is no row. Totals are check values. Groups
    overlap, so that nothing is added up.
    """
    found = [pair for sheet in document.sheets if not sheet.cells.empty if (pair := _table(sheet))]
    if not found:
        what = "No table with a school or district on each line, and figures beside it, was found."
        mend = "Check that the headings name the school and what is counted."
        return Reading({}, [Problem("question", "no_table", what, mend)], [], 0, 0, 0, 0)
    problems = set_aside(document, [heads.grid.sheet for heads, _ in found])
    for heads, _ in found:
        wipe(heads.grid.sheet)
        mark_around(heads.grid)
    means, needs = _means(found, answers)
    decimal, asked = read_figures(document, [_of(heads, columns) for heads, columns in found], answers)
    needs += asked
    year, asked = _year_of_file(document, found, answers, means)
    needs += asked
    parts: list[pd.DataFrame] = []
    rows = accepted = repeated = 0
    for heads, columns in found:
        lines = lines_of(heads, means)
        figures = figures_of(heads, columns, decimal)
        problems += lines.problems + _personal(heads) + figures.problems + _unmapped(heads, columns)
        problems += told_totals(heads, columns, figures, lines)
        parts.append(_tidy(document, heads, lines, figures, year, means))
        rows, accepted = rows + len(lines.good), accepted + int(lines.good.sum())
        repeated += int(lines.repeated.sum())
        _settle(heads, columns, lines)
    tidy = stack("published", parts)
    problems += _hidden(tidy)
    headings = [
        text for heads, _ in found for c in range(heads.grid.body.shape[1]) if (text := heads.heading(c))
    ]
    return Reading(
        {"published": tidy},
        problems,
        needs,
        rows,
        columns=len(headings),
        accepted=accepted,
        rejected=rows - accepted - repeated,
        facts=_facts(document, found, headings, tidy),
    )


def _table(sheet: Sheet) -> tuple[Heads, list[int]] | None:
    heads = heads_of(sheet)
    columns = measures(heads) if heads is not None and len(heads.grid.body) else []
    return (heads, columns) if heads is not None and columns else None


def _of(heads: Heads, columns: Sequence[int]) -> pd.DataFrame:
    return heads.grid.body[list(columns)]


def _means(found: Sequence[tuple[Heads, list[int]]], answers: Answers) -> tuple[bool, list[Need]]:
    """Whether a year alone is the one a school year ends in; asked where a table has such years."""
    answer = answers.get("year_means", "")
    if answer in YEAR_MEANS:
        return answer == "ends", []
    texts = [label.year for heads, _ in found for label in heads.labels.values() if label.year]
    for heads, _ in found:
        at = heads.column("year")
        texts += [] if at is None else [str(text) for text in heads.grid.body[at].dropna().unique()]
    alone = sorted({text.strip() for text in texts if is_alone(text)})
    if not alone:
        return False, []
    first, last = begins(alone[-1]), begins(alone[-1], ends=True)
    choices = {
        "begins": f"The school year that begins in it: {first}-{(int(first) + 1) % 100:02d}",
        "ends": f"The school year that ends in it: {last}-{int(first) % 100:02d}",
    }
    question = f"Which school year does “{alone[-1]}” stand for?"
    return False, [Need("year_means", question, choices, "ends")]


def _year_of_file(
    document: Document, found: Sequence[tuple[Heads, list[int]]], answers: Answers, means: bool
) -> tuple[str, list[Need]]:
    """The school year of figures whose line and heading name none; by answer, by title, or asked."""
    named = all(
        heads.column("year") is not None or all(heads.labels[c].year for c in columns if c in heads.labels)
        for heads, columns in found
    )
    if named:
        return "", []
    if answers.get("year", "").strip().isdigit():
        return answers["year"].strip(), []
    year, sure = guess_year(document, pd.Series(dtype="str"))
    if sure:
        return year, []
    name = document.name.rsplit(".", 1)[0].replace("_", " ")
    return year, [year_need(begins(without_year(name)[1], ends=True))]


def _tidy(
    document: Document, heads: Heads, lines: Lines, figures: Figures, year: str, means: bool
) -> pd.DataFrame:
    """One row a figure; columns that repeat few texts are kept by text."""
    title = without_year(facts_of(_titles(heads)).get("title", ""))[0]
    labels = [heads.labels.get(c) for c in figures.columns]
    several = len(heads.fields.get("value", [])) > 1
    kept = lines.good[figures.rows]
    at, which = figures.rows[kept], figures.which[kept]
    group = [label.group if label else "" for label in labels]
    years = [begins(label.year, means) or year if label and label.year else year for label in labels]
    measure = [
        label.measure or title or "value" if label else heads.heading(c) if several else ""
        for label, c in zip(labels, figures.columns, strict=True)
    ]
    code = figures.code[kept]
    columns: dict[str, pd.Series | str] = {
        "school_code": lines.code.take(at),
        "school": lines.name.take(at),
        "year": _either(lines.year, at, years, which, ""),
        "group": _either(lines.group, at, group, which, "; "),
        "measure": _either(lines.measure, at, measure, which, ", "),
        "value": _by_text(figures.values, code),
        "value_raw": _by_text(figures.texts, code),
        "suppressed": _by_text(["yes" if one else "no" for one in figures.hidden], code),
        "bound": _by_text(figures.bounds, code),
        "sheet": heads.grid.sheet.name,
    }
    line = heads.grid.body.index.to_numpy(dtype="int64")[at]
    rows = tidy_rows("published", columns, lines=line, column=0)
    return rows.assign(column=_by_text([letters(c) for c in figures.columns], which))


def _either(
    by_line: pd.Categorical, rows: np.ndarray, by_column: Sequence[str], columns: np.ndarray, joint: str
) -> pd.Series:
    """What line and column tell together: both joined, or (no joint) the line's, else the column's."""
    texts = [str(text) for text in by_line.categories]
    joined = [
        (one or other) if not (one and other and joint) else f"{one}{joint}{other}"
        for one in texts
        for other in by_column
    ]
    pairs = pd.Series(joined, dtype="str")
    number = by_line.codes[rows].astype("int64") * len(by_column) + columns
    codes, kept = pd.factorize(pairs)
    return pd.Series(pd.Categorical.from_codes(codes[number], pd.Index(kept, dtype="str")))


def _by_text(texts: Sequence[str], codes: np.ndarray) -> pd.Series:
    numbers, kept = pd.factorize(pd.Series([*texts], dtype="str"))
    return pd.Series(pd.Categorical.from_codes(numbers[codes], pd.Index(kept, dtype="str")))


def _titles(heads: Heads) -> list[list[str]]:
    return top(heads.grid.sheet)[: heads.grid.header_rows[0]]


def _settle(heads: Heads, columns: Sequence[int], lines: Lines) -> None:
    """Say what became of every cell of the table's body."""
    sheet, rows = heads.grid.sheet, heads.grid.rows
    fates = np.full(sheet.cells.shape[1], FATES.index("unmapped"), dtype="int8")
    fates[[*heads.taken, *columns]] = FATES.index("row")
    fates[personal_columns(heads.grid.headings)] = FATES.index("personal")
    cells = np.tile(fates, (len(rows), 1))
    cells[~lines.good] = FATES.index("rejected")
    cells[lines.repeated] = FATES.index("duplicate")
    surplus = sheet.fates[rows] == FATES.index("surplus")
    sheet.fates[rows] = np.where(surplus, FATES.index("surplus"), cells)


def _personal(heads: Heads) -> list[Problem]:
    dropped = [heads.heading(c) for c in personal_columns(heads.grid.headings)]
    if not dropped:
        return []
    names = ", ".join(f"“{name}”" for name in dropped)
    what = f"Personal data was not kept: {names}."
    return [Problem("notice", "personal", what, "Nothing to do.", heads.grid.sheet.name)]


def _unmapped(heads: Heads, columns: Sequence[int]) -> list[Problem]:
    used = {*heads.taken, *columns, *personal_columns(heads.grid.headings)}
    rest = [heads.heading(c) for c, text in enumerate(heads.grid.headings) if text and c not in used]
    if not rest:
        return []
    names = ", ".join(f"“{name}”" for name in rest[:12])
    names += f" and {len(rest) - 12} more" if rest[12:] else ""
    what = f"These columns are neither figures nor needed to tell places apart, and were not kept: {names}."
    return [Problem("notice", "no_figures", what, "Nothing to do.", heads.grid.sheet.name)]


def _hidden(tidy: pd.DataFrame) -> list[Problem]:
    """How many values are hidden, by mark."""
    marks = tidy.loc[(tidy["suppressed"] == "yes").to_numpy(dtype=bool), "value_raw"].astype("str")
    if marks.empty:
        return []
    counts = marks.str.strip().value_counts()
    listed = ", ".join(f"“{mark}” ({n:,})" for mark, n in list(counts.items())[:8])
    what = f"{len(marks):,} values are hidden or bounded: {listed}. They are kept as marks, and are not 0."
    return [Problem("notice", "suppressed", what, "Nothing to do.")]


def _facts(
    document: Document, found: Sequence[tuple[Heads, list[int]]], headings: Sequence[str], tidy: pd.DataFrame
) -> dict[str, str]:
    """What the file says of itself; next year's table of the same kind has the same fingerprint."""
    by_school = any({"school_code", "school"} & set(heads.fields) for heads, _ in found)
    facts = {
        "fingerprint": fingerprint("published_table", [without_year(text)[0] for text in headings]),
        "level": "school" if by_school else "district",
    }
    title = next((t for heads, _ in found if (t := facts_of(_titles(heads)).get("title", ""))), "")
    if title:
        facts["title"] = without_year(title)[0]
    years = tidy["year"].astype("str")
    years = years[years != ""]
    if len(years):
        facts["first_year"], facts["last_year"] = str(years.min()), str(years.max())
    return facts


FORM = Form("published_table", "published", "Published table by school or district", recognise, read)
