"""Published tables by school or district: one line a place (year, group), figures across or below."""

from collections.abc import Sequence

import pandas as pd

from loaders.form import Answers, Document, Form, Match, Need, Problem, Reading, Sheet
from loaders.grid import mark_around
from loaders.personal import PERSONAL
from loaders.published_cells import figures_of, read_figures
from loaders.published_headings import DIRECTORY, PLACES
from loaders.published_heads import Heads, heads_of, measures
from loaders.published_notices import hidden_values, not_kept, personal_dropped
from loaders.published_places import lines_of
from loaders.published_rows import rows_of, settle, titles_of
from loaders.published_totals import told_totals
from loaders.published_years import begins, is_alone, without_year
from loaders.quoted import quoted
from loaders.rows import fingerprint, set_aside, shared_key, stack
from loaders.school_years import YEAR_MEANS, guess_year, year_need
from loaders.stacked import wipe
from loaders.titles import facts_of
from loaders.words import plain
from words import phrase, phrase_many

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
    such = quoted(heads.heading(c) for c in columns[:3])
    why = phrase_many(
        len(columns),
        "“{place}” once on each line, and figures in {n} columns, such as {such}",
        "“{place}” once on each line, and figures in {n} columns, such as {such}",
        n=len(columns),
        place=place,
        such=such,
    )
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
        what = phrase("No table with a school or district on each line, and figures beside it, was found.")
        mend = phrase("Check that the headings name the school and what is counted.")
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
        problems += lines.problems + personal_dropped(heads) + figures.problems + not_kept(heads, columns)
        problems += told_totals(heads, columns, figures, lines)
        parts.append(rows_of(document, heads, lines, figures, year, means))
        rows, accepted = rows + len(lines.good), accepted + int(lines.good.sum())
        repeated += int(lines.repeated.sum())
        settle(heads, columns, lines)
    tidy = stack("published", parts)
    problems += hidden_values(tidy)
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
        "begins": phrase(
            "The school year that begins in it: {year}", year=f"{first}-{(int(first) + 1) % 100:02d}"
        ),
        "ends": phrase("The school year that ends in it: {year}", year=f"{last}-{int(first) % 100:02d}"),
    }
    question = phrase("Which school year does “{year}” stand for?", year=alone[-1])
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


def _facts(
    document: Document, found: Sequence[tuple[Heads, list[int]]], headings: Sequence[str], tidy: pd.DataFrame
) -> dict[str, str]:
    """What the file says of itself; next year's table of the same kind has the same fingerprint."""
    by_school = any({"school_code", "school"} & set(heads.fields) for heads, _ in found)
    facts = {
        "fingerprint": fingerprint("published_table", [without_year(text)[0] for text in headings]),
        "level": "school" if by_school else "district",
    }
    title = next((t for heads, _ in found if (t := facts_of(titles_of(heads)).get("title", ""))), "")
    if title:
        facts["title"] = without_year(title)[0]
    years = tidy["year"].astype("str")
    years = years[years != ""]
    if len(years):
        facts["first_year"], facts["last_year"] = str(years.min()), str(years.max())
    return facts


FORM = Form("published_table", "published", "Published table by school or district", recognise, read)
