"""KoboToolbox and ODK (Collect, Central, Briefcase, Aggregate): one line a submission.

Questions asked again for each child or visit are sheets or files of their own, linked by _parent_index
or PARENT_KEY. A question with several answers stands as a list of names, as a column of 1 and 0 for
each option, or as both: it counts once.
"""

from dataclasses import replace

import numpy as np
import pandas as pd

from loaders import kobo_columns, survey, survey_columns, xls_form
from loaders.form import Answers, Document, Form, Match, Problem, Reading, Sheet
from loaders.grid import Grid, find_grid, look_for_grid
from loaders.kobo_columns import COMPLETED, IDS, SIGNS, end_of
from loaders.kobo_repeats import link
from loaders.meaning import Meaning
from loaders.questions import Question
from loaders.quoted import quoted
from loaders.survey_columns import Layout, hold_times
from loaders.ticked_names import holds_several
from loaders.wording import cleaned
from loaders.xls_form import Asked
from words import phrase, phrase_many


def recognise(document: Document) -> Match | None:
    """By a column of submission ids, or by several of the tools' own columns."""
    best: Match | None = None
    for sheet in document.sheets:
        grid = _grid(sheet)
        match = None if grid is None else _match(grid)
        if match is not None and (best is None or match.confidence > best.confidence):
            best = match
    return best


def _grid(sheet: Sheet) -> Grid | None:
    if sheet.cells.shape[1] < 2 or xls_form.is_part(sheet):
        return None
    grid = look_for_grid(sheet)
    return grid if grid is not None and len(grid.body) else None


def _match(grid: Grid) -> Match | None:
    ends = [end_of(heading) for heading in grid.headings]
    own = [grid.headings[c].strip() for c, end in enumerate(ends) if end in SIGNS]
    for c, end in enumerate(ends):
        if end in ("instanceid", "_uuid", "key", "rootuuid") and kobo_columns.is_uuid(grid.body[c]):
            return Match(
                0.96,
                phrase("the column “{heading}” holds ids of submissions", heading=grid.headings[c].strip()),
            )
    if len(own) >= 3:
        return Match(0.9, phrase("the columns {named}", named=quoted(own[:4])))
    if len(own) == 2:
        return Match(0.7, phrase("the columns “{one}” and “{other}”", one=own[0], other=own[1]))
    return None


def read(document: Document, answers: Answers) -> Reading:
    """Read the submissions and the questions repeated within them."""
    asked = xls_form.questions_of(document)
    layouts: list[Layout] = []
    notices: list[Problem] = []
    for sheet in document.sheets:
        if xls_form.is_part(sheet):
            sheet.mark("code_book", slice(None), slice(None))
            continue
        grid = _grid(sheet)
        if grid is not None and (_match(grid) is not None or len(document.sheets) == 1):
            layout = _layout(sheet, asked)
            layouts.append(layout)
            notices += _rejected_in_review(layout)
    return survey.read("kobo", document, link(layouts), answers, (";",), notices)


def _layout(sheet: Sheet, asked: dict[str, Asked]) -> Layout:
    grid = find_grid(sheet)
    assert grid is not None
    headings, body = grid.headings, grid.body
    ends = [end_of(heading) for heading in headings]
    headed = [c for c, heading in enumerate(headings) if heading.strip()]
    meta = {c for c in headed if kobo_columns.is_meta(headings[c])}
    personal = {c for c in headed if c not in meta and kobo_columns.is_personal(headings[c], body[c])}
    personal |= set(survey_columns.personal(headings, body)) - meta
    at = [c for name in IDS for c in headed if ends[c] == name]
    identity = next((c for c in at if body[c].notna().all() and body[c].is_unique), next(iter(at), None))
    stamps = (c for name in COMPLETED for c in headed if ends[c] == name)
    completed = next((c for c in stamps if body[c].notna().mean() >= 0.5 and hold_times(body[c])), None)
    left = [c for c in headed if c not in meta | personal | {identity, completed}]
    questions, repeated = _questions(headings, body, left, asked)
    if repeated:
        sheet.mark("duplicate", grid.rows, repeated)
    return Layout(
        sheet,
        headings,
        body,
        grid.rows,
        questions,
        identity=identity,
        completed=completed,
        meta=sorted(meta - {identity, completed}),
        personal=sorted(personal - {identity, completed}),
        unmapped=survey_columns.unheaded(headings, body),
    )


def _questions(
    headings: list[str], body: pd.DataFrame, left: list[int], asked: dict[str, Asked]
) -> tuple[list[Question], list[int]]:
    """The questions, and the columns that only say again what others say."""
    options = kobo_columns.options_of(headings, body, left)
    lists = {headings[c].strip(): c for c in left if c not in options}
    again = []
    for stem in {stem for stem, _ in options.values()} & set(lists):
        boxes = [c for c, (of, _) in options.items() if of == stem]
        if _agree(body[lists[stem]], body[boxes]):
            again.append(lists[stem])
        else:
            again += boxes
    stems = sorted({stem for stem, _ in options.values()})
    singles = [c for c in left if c not in options]
    named = _named(headings, singles, stems)
    made = []
    for c in left:
        if c in again:
            continue
        if c in options:
            stem, option = options[c]
            made.append(_option(c, headings[c], named[stem], option, asked))
        else:
            made.append(_question(c, headings[c], named[headings[c].strip()], body[c], asked))
    return made, again


def _named(headings: list[str], singles: list[int], stems: list[str]) -> dict[str, str]:
    """What each question is called, by its heading."""
    every = list(dict.fromkeys([*(headings[c].strip() for c in singles), *stems]))
    return dict(zip(every, kobo_columns.names(every), strict=True))


def _agree(ticked: pd.Series, boxes: pd.DataFrame) -> bool:
    """Whether the columns of the options say all that the lists say."""
    on = boxes.apply(lambda cells: cells.str.strip().isin(["1", "1.0", "TRUE", "True", "true"]))  # not text
    said = ticked.notna()
    return bool((on.any(axis=1) | ~said).all())


def _option(c: int, heading: str, name: str, option: str, asked: dict[str, Asked]) -> Question:
    told = asked.get(name.casefold())
    words = told.labels.get(option, option) if told else option
    return Question(c, heading, told.text if told else cleaned(name), option=words, name=name, marks=True)


def _question(c: int, heading: str, name: str, cells: pd.Series, asked: dict[str, Asked]) -> Question:
    plain = Question(c, heading, cleaned(name), name=name)
    told = asked.get(name.casefold())
    if told is not None:
        meaning = Meaning(told.labels, several=told.several) if told.labels else None
        return replace(plain, text=told.text, meaning=meaning)
    if holds_several(cells):
        return replace(plain, meaning=Meaning(several=True))
    return plain


def _rejected_in_review(layout: Layout) -> list[Problem]:
    found = []
    for c, heading in enumerate(layout.headings):
        if end_of(heading) not in ("_validation_status", "reviewstate"):
            continue
        cells = layout.body[c].fillna("").str.casefold()
        bad = cells.str.contains("not_approved|not approved|rejected").to_numpy()
        if bad.any():
            what = phrase_many(
                bad.sum(),
                "{n} submissions were rejected in review. They are counted all the same.",
                "{n} submissions were rejected in review. They are counted all the same.",
                n=int(bad.sum()),
            )
            mend = phrase("Filter them out before the export if they should not count.")
            line = int(layout.body.index[np.flatnonzero(bad)[0]])
            found.append(
                Problem("notice", "rejected_in_review", what, mend, layout.sheet.name, line, heading.strip())
            )
    return found


FORM = Form("kobo", "survey", "KoboToolbox or ODK", recognise, read)
