"""A survey with a line for each respondent and question, as databases and report tools export it."""

import numpy as np
import pandas as pd

from loaders import code_book, dates, odd_codes, repeats, roles, survey, survey_columns, survey_waves
from loaders import rows as shared
from loaders.answer_columns import Column, column_of
from loaders.answers import long_of, scales_of
from loaders.form import FATES, Answers, Document, Form, Match, Need, Problem, Reading, Sheet
from loaders.grid import Grid, find_grid
from loaders.questions import keyed
from loaders.quoted import quoted
from loaders.survey_long_columns import HEADINGS, is_long, table_of
from loaders.survey_long_questions import Lines, gathered, lines_of
from loaders.words import plain
from loaders.zones import zone_problems
from words import phrase

_Table = tuple[Sheet, tuple[Grid, dict[str, int]]]
"""A sheet with such a table, and the columns of its fields."""


def recognise(document: Document) -> Match | None:
    """By columns for respondent, question and answer."""
    for sheet in document.sheets:
        found = table_of(sheet)
        if found is None or not is_long(*found):
            continue
        grid, at = found
        names = [
            grid.headings[at[name]].strip()
            for name in ("respondent", "question_id", "question")
            if name in at
        ]
        names.append(grid.headings[at.get("answer", at.get("value", 0))].strip())
        return Match(0.9, phrase("the columns {named}", named=quoted(names)))
    return None


def read(document: Document, answers: Answers) -> Reading:
    """Read every sheet with such a table, as one survey."""
    tables = [(sheet, found) for sheet in document.sheets if (found := table_of(sheet)) is not None]
    if not tables:
        return survey.not_so("survey_long")
    waves, away, said = _waves(tables, answers)
    tables = [each for each in tables if not waves.is_away(each[0].name, answers)]
    order, need = survey.date_order(
        [dates.Stamps(grid.written(at["date"])) for _, (grid, at) in tables if "date" in at],
        answers,
    )
    dated = [(sheet, grid, at["date"]) for sheet, (grid, at) in tables if "date" in at]
    problems = said + zone_problems(
        [grid.body[c] for _, grid, c in dated],
        [grid.headings[c] for _, grid, c in dated],
        dated[0][0].name if dated else "",
    )
    made, people = [], []
    count = left_out = 0
    for sheet, (_, at) in tables:
        grid = find_grid(sheet, HEADINGS.known)
        assert grid is not None
        problems += _set_fates(sheet, grid, at)
        lines, lost = lines_of(sheet, grid, at, order, need is None)
        problems += lost
        count += len(grid.body)
        left_out += len({problem.line for problem in lost if problem.severity == "left_out"})
        made.append((grid, at, lines))
        people.append(lines.people)
    sheets = [sheet for sheet, _ in tables]
    frames, asked, said = [], [], []
    items: set[tuple[str, str]] = set()
    every = [_explained(document, sheets, grid, at, lines, answers) for grid, at, lines in made]
    scales = scales_of([columns for columns, _ in every])
    for (grid, _, lines), (columns, told) in zip(made, every, strict=True):
        said += [problem for problem in told if problem not in said]
        named = {"source_file": document.name, "sheet": grid.sheet.name, "tool": "survey_long"}
        long = long_of(_placed(lines.people, columns), columns, named, told=scales)
        items |= set(zip(long.questions["question_key"], long.questions["sub_item"], strict=True))
        long = repeats.told_apart(long, lines.occasions)
        frames.append(long.rows)
        asked.append(long.questions)
    books = [sheet for sheet in document.sheets if code_book.is_book(sheet)]
    problems += said + shared.set_aside(document, [*sheets, *books, *(sheet for sheet, _ in away)])
    everyone = pd.concat(people)
    questions = pd.concat(asked, ignore_index=True).drop_duplicates(["question_key", "sub_item"])
    return Reading(
        {"answers": shared.stack("answers", frames), "questions": questions.reset_index(drop=True)},
        problems,
        [each for each in (need, _which(waves, tables, people)) if each is not None],
        rows=count,
        columns=len([heading for heading in made[0][0].headings if heading.strip()]),
        accepted=count - left_out,
        rejected=left_out,
        respondents=everyone["respondent_key"].nunique(),
        questions=len(items),
        facts=survey.facts_of("survey_long", document, made[0][0].headings, everyone) | waves.facts(answers),
    )


def _asked(tables: list[_Table]) -> list[survey_waves.Asked]:
    """What each sheet asks; none where a column tells the wave of each line."""
    if any("wave" in at for _, (_, at) in tables):
        return []
    found = []
    for sheet, (grid, at) in tables:
        words = grid.written(at.get("question", at.get("question_id", 0))).texts
        found.append(survey_waves.Asked(sheet.name, frozenset(map(plain, words))))
    return found


def _waves(tables: list[_Table], answers: Answers) -> tuple[survey_waves.Waves, list[_Table], list[Problem]]:
    """What the sheets are, those of other waves than the one to be read, and what is said of it."""
    waves = survey_waves.waves_of(_asked(tables), answers)
    away = [each for each in tables if waves.is_away(each[0].name, answers)]
    for sheet, _ in away:
        sheet.mark("other_sheet", slice(None), slice(None))
    return waves, away, [waves.problem] if waves.problem is not None and not away else []


def _which(waves: survey_waves.Waves, tables: list[_Table], people: list[pd.DataFrame]) -> Need | None:
    if not waves.asked:
        return None
    return survey_waves.need(_asked(tables), [each["responded_at"] for each in people])


def _set_fates(sheet: Sheet, grid: Grid, at: dict[str, int]) -> list[Problem]:
    """Mark the columns; those of the answers are marked when they are gathered."""
    known = set(at.values())
    personal = [c for c in survey_columns.personal(grid.headings, grid.body) if c not in known]
    headed = [c for c, heading in enumerate(grid.headings) if c not in known and c not in personal]
    rows = [c for name, c in at.items() if name not in ("answer", "value", "date")]
    for fate, columns in (
        ("row", rows),
        ("meta", [at[name] for name in ("answer", "value", "date") if name in at]),
        ("personal", personal),
        ("unmapped", headed),
    ):
        if columns:
            sheet.mark(fate, grid.rows, columns)
    filled = [grid.headings[c].strip() for c in personal if grid.body[c].notna().any()]
    return [survey.personal_dropped(filled, sheet.name)] if filled else []


def _explained(
    document: Document, sheets: list[Sheet], grid: Grid, at: dict[str, int], lines: Lines, answers: Answers
) -> tuple[list[Column], list[Problem]]:
    """The answers by question, with what a code book tells of them."""
    asked = gathered(grid, at, lines)
    questions, problems = code_book.explain(document, sheets, [each.question for each in asked], answers)
    heading = grid.headings[at.get("answer", at.get("value", 0))].strip()
    problems += odd_codes.problems_of(
        [
            odd_codes.Asked(question, each.told, each.cells.index, f"{heading} ({question.text})")
            for question, each in zip(questions, asked, strict=True)
        ],
        grid.sheet.name,
    )
    columns = []
    for question, each in zip(questions, asked, strict=True):
        column = column_of(each.told, keyed([question])[0], each.at)
        columns.append(column)
        _mark(grid.sheet, lines, each.at, column)
    return columns, problems


def _mark(sheet: Sheet, lines: Lines, at: np.ndarray, column: Column) -> None:
    """The cells an answer was taken from stand in a row; boxes not ticked do not."""
    for fate, positions in (("unticked", np.setdiff1d(at, column.at)), ("row", column.at)):
        sheet.fates[lines.rows[positions], lines.source[positions]] = FATES.index(fate)


def _placed(people: pd.DataFrame, columns: list[Column]) -> pd.DataFrame:
    """School and role of each line: of its own columns, else as the respondent answered when asked."""
    out = people.copy()
    for column in columns:
        text = column.question.text
        if column.question.option or not (roles.might_ask_role(text) or roles.might_ask_school(text)):
            continue
        typed = list(column.counts)
        meaning = column.question.meaning
        words = pd.Series([meaning.said(t) if meaning else t for t in typed], dtype="str").str.strip()
        said = pd.Series(words.take(column.codes).to_numpy(), index=people["respondent_key"].iloc[column.at])
        said = said[~said.index.duplicated()]
        if roles.asks_role(text, column.said):
            _fill(out, "role", roles.roles(said))
        elif roles.asks_school(text, column.said):
            _fill(out, "school", said)
    return out


def _fill(people: pd.DataFrame, name: str, said: pd.Series) -> None:
    told = people["respondent_key"].map(said).fillna("").astype("str")
    people[name] = people[name].where(people[name] != "", told)


FORM = Form("survey_long", "survey", "Survey, one line a respondent and question", recognise, read)
