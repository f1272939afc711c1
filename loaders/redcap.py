"""REDCap: the data export, alone or with its data dictionary beside it, raw or with labels.

A record has a line for each event and each repeat: respondents are the distinct record ids.
"""

import re
from collections.abc import Sequence

import numpy as np
import pandas as pd
import pyarrow as pa

from loaders import rows as shared
from loaders import survey, survey_columns
from loaders.form import Answers, Document, Form, Match, Problem, Reading, Sheet
from loaders.grid import Grid, find_grid, look_for_grid
from loaders.meaning import Meaning, code_of
from loaders.questions import Question
from loaders.redcap_columns import CHECKBOX, CHOICE, NOT_COMPLETED, Columns, columns_of
from loaders.redcap_dictionary import FILES, Field, fields_of
from loaders.respondent import by_own_id
from loaders.text_columns import may_hold
from loaders.wording import cleaned
from loaders.words import plain
from words import phrase, phrase_many

_NAMED = re.compile(
    r"(?:^|_)(?:name_first|name_last|first_?name|last_?name|fname|lname|full_?name|surname|nombre|apellidos?|"
    r"e?mail|phone|telephone|tel|address|street|dob|birth_?date|date_of_birth|ssn|mrn)(?:_?\d+)?$",
    re.IGNORECASE,
)
"""Fields that name a person, where no dictionary says which do."""
_DAY = re.compile(
    r"(?:^|_)(?:today|survey|interview|visit|completed?|completion|response)_?(?:date|day|time)?$"
)
_ISO = re.compile(r"^\d{4}-\d\d-\d\d(?: \d\d:\d\d(?::\d\d)?)?$")

Fields = dict[str, Field]


def recognise(document: Document) -> Match | None:
    """By the dictionary's headings, or by *_complete with ___ or redcap_ columns."""
    fields = _dictionary(document)
    best: Match | None = None
    for sheet in document.sheets:
        match = _match(sheet, fields)
        if match is not None and (best is None or match.confidence > best.confidence):
            best = match
    if best is None and fields:
        lacks = (phrase("the data export, in one folder or zip with this dictionary"),)
        return Match(
            0.45, phrase("“Variable / Field Name” and “Field Type” are the headings of a dictionary"), lacks
        )
    return best


def _own(heading: str, complete: str) -> str:
    if complete:
        return phrase("the column “{one}” and “{other}”", one=heading, other=complete)
    return phrase("the column “{heading}”", heading=heading)


def _match(sheet: Sheet, fields: Fields | None) -> Match | None:
    grid = _data(sheet)
    if grid is None:
        return None
    columns = columns_of(grid)
    names = [heading.strip() for heading in grid.headings if heading.strip()]
    if fields:
        known = {plain(name) for name in fields} | {plain(f.label) for f in fields.values()}
        hits = sum(plain(_stem(name)) in known for name in names)
        if hits >= 0.5 * len(names):
            return Match(
                0.99,
                phrase(
                    "the dictionary beside it names {hits} of its {columns} columns",
                    hits=hits,
                    columns=len(names),
                ),
            )
    own = [grid.headings[c].strip() for name, c in columns.own.items() if _tool(grid.headings[c])]
    boxes, complete = columns.boxes, columns.complete
    if own and (complete or boxes or len(own) >= 2):
        return Match(0.97, _own(own[0], grid.headings[complete[0]] if complete else ""))
    if complete and (boxes or columns.stamps):
        both = grid.headings[complete[0]].strip(), grid.headings[[*boxes, *columns.stamps][0]].strip()
        return Match(0.95, phrase("the columns “{one}” and “{other}”", one=both[0], other=both[1]))
    if complete and plain(names[0]) in ("record id", "study id"):
        return Match(
            0.9,
            phrase(
                "the columns “{one}” and “{other}”", one=names[0], other=grid.headings[complete[0]].strip()
            ),
        )
    if complete and grid.headings[complete[0]].strip() == names[-1] and "_" in names[-1]:
        return Match(0.7, phrase("the last column is “{heading}” and holds 0, 1 and 2", heading=names[-1]))
    return None


def _tool(heading: str) -> bool:
    return heading.strip().startswith("redcap_") or plain(heading) in (
        "repeat instrument",
        "repeat instance",
        "event name",
        "data access group",
        "survey identifier",
    )


def _stem(heading: str) -> str:
    found = CHECKBOX.match(heading) or CHOICE.match(heading)
    return found["field"] if found else heading


def _data(sheet: Sheet) -> Grid | None:
    if sheet.cells.shape[1] < 2 or fields_of(sheet) is not None:
        return None
    grid = look_for_grid(sheet)
    return grid if grid is not None and len(grid.body) else None


def _dictionary(document: Document) -> Fields | None:
    found: Fields = {}
    for sheet in document.sheets:
        found |= fields_of(sheet) or {}
    return found or None


def read(document: Document, answers: Answers) -> Reading:
    """Read every data sheet with the dictionary, if there is one."""
    fields = _dictionary(document) or {}
    layouts, notices = [], []
    for sheet in document.sheets:
        if fields_of(sheet) is not None:
            sheet.mark("code_book", slice(None), slice(None))
        elif _match(sheet, fields) is not None or (len(document.sheets) == 1 and _data(sheet) is not None):
            layout, told = _layout(sheet, fields)
            layouts.append(layout)
            notices += told
    if layouts and not fields:
        notices.append(_no_dictionary(layouts[0]))
    return survey.read("redcap", document, layouts, answers, (";",), notices)


def _no_dictionary(layout: survey_columns.Layout) -> Problem:
    return Problem(
        "notice",
        "no_dictionary",
        phrase("The data dictionary is not beside the file: what the codes mean is not known."),
        phrase(
            "Download it (Project Setup, Data Dictionary) and load both in one folder or zip, or "
            "export labels."
        ),
        layout.sheet.name,
    )


def _layout(sheet: Sheet, fields: Fields) -> tuple[survey_columns.Layout, list[Problem]]:
    grid = find_grid(sheet)
    assert grid is not None
    columns = columns_of(grid, next(iter(fields), ""))
    body, headings = grid.body, grid.headings
    of = _fields(headings, columns, fields)
    meta = {*columns.meta, *(c for c, each in of.items() if each.kind in FILES)}
    personal = _personal(headings, body, columns, of, bool(fields)) - meta
    taken = {columns.record, *meta, *personal}
    completed, body = _completed(headings, body, columns, of, taken)
    asked = [c for c, heading in enumerate(headings) if heading.strip() and c not in taken and c != completed]
    occasions, told, again = _occasions(sheet, grid, columns)
    layout = survey_columns.Layout(
        sheet,
        headings,
        body[~again] if again.any() else body,
        grid.rows[~again],
        [_question(headings, c, of.get(c), body) for c in asked],
        identity=columns.record,
        completed=completed,
        meta=sorted(meta - {completed}),
        personal=sorted(personal),
        unmapped=survey_columns.unheaded(headings, body),
        repeated=True,
        occasions=occasions,
        site=columns.own.get("site"),
    )
    return layout, told


def _fields(headings: Sequence[str], columns: Columns, fields: Fields) -> dict[int, Field]:
    """The dictionary's field of each column, by name or, in a label export, by its words."""
    found: dict[int, Field] = {}
    worded: dict[str, list[Field]] = {}
    for each in fields.values():
        worded.setdefault(plain(each.label), []).append(each)
    used: set[str] = set()
    for c, heading in enumerate(headings):
        if c in columns.meta:
            continue
        stem = _stem(heading.strip())
        if stem in fields:
            found[c] = fields[stem]
        elif same := worded.get(plain(cleaned(stem)), []):
            fresh = [each for each in same if each.name not in used]
            # All boxes of one field share its words; another field of the same words comes later.
            boxed = c in columns.boxes and c - 1 in found and found[c - 1] in same
            found[c] = found[c - 1] if boxed else (fresh or same)[0]
            used.add(found[c].name)
    return found


def _personal(
    headings: Sequence[str], body: pd.DataFrame, columns: Columns, of: dict[int, Field], told: bool
) -> set[int]:
    personal = {c for c, each in of.items() if each.personal}
    personal |= set(survey_columns.personal(headings, body))
    personal |= {c for c, each in enumerate(headings) if c not in of and _NAMED.search(each.strip())}
    personal |= {c for c, each in of.items() if not each.labels and _NAMED.search(each.name)}
    if "identifier" in columns.own:
        personal.add(columns.own["identifier"])
    return personal - {columns.record, *columns.boxes}


def _completed(
    headings: Sequence[str], body: pd.DataFrame, columns: Columns, of: dict[int, Field], taken: set[int]
) -> tuple[int | None, pd.DataFrame]:
    """The column of completion, and the rows: of several surveys' times the latest of each is put there."""
    if columns.stamps:
        at = columns.stamps[0]
        told = body[at]
        first, *others = map(_done, (told, *(body[c] for c in columns.stamps[1:])))
        iso = bool(others) and all(cells.dropna().str.match(_ISO).all() for cells in (first, *others))
        for other in others:
            later = (other.fillna("") > first.fillna("")) & iso
            first = first.where(~later & first.notna(), other)
        if first is not told:
            body = body.copy()
            body[at] = first
        return at, body
    days = [
        c
        for c, heading in enumerate(headings)
        if c not in taken and _DAY.search((of[c].name if c in of else heading).strip().casefold())
    ]
    return next((c for c in days if survey_columns.hold_times(body[c])), None), body


def _done(stamps: pd.Series) -> pd.Series:
    """Times of completion; what says "[not completed]" is none."""
    if not may_hold(pa.array(stamps.array), NOT_COMPLETED):
        return stamps
    return stamps.mask(stamps.str.contains(NOT_COMPLETED, regex=False).fillna(False))


def _occasions(
    sheet: Sheet, grid: Grid, columns: Columns
) -> tuple[pd.Series | None, list[Problem], np.ndarray]:
    """Event and repeat of each line, notices, and which lines only repeat another."""
    body, own = grid.body, columns.own
    alone = by_own_id(grid.written(columns.record)) is not None
    if alone and not own.keys() & {"instrument", "instance", "event"}:
        return None, [], np.zeros(len(body), dtype=bool)
    blank = pd.Series("", index=body.index, dtype="str")
    parts = {name: body[own[name]].str.strip().fillna("") if name in own else blank for name in own}
    repeat = (parts.get("instrument", blank) + " " + parts.get("instance", blank)).str.strip()
    event = parts.get("event", blank)
    words = event.where(repeat == "", repeat.where(event == "", event + ", " + repeat))
    keys = pd.DataFrame({"record": body[columns.record].str.strip(), "words": words})
    shared_key = (keys.duplicated(keep=False) & keys["record"].notna()).to_numpy()
    again = shared.repeats(body, shared_key)
    problems = []
    if again.any():
        sheet.mark("duplicate", grid.rows[again], slice(None))
        line = int(body.index[again][0])
        problems.append(Problem("notice", "duplicate", *shared.REPEATED, sheet.name, line))
    left = keys[~again]
    ordinal = left.groupby(["record", "words"], sort=False).cumcount() + 1
    twice = (ordinal > 1) & left["record"].notna()
    if twice.any():
        what = phrase_many(
            twice.sum(),
            "{n} lines have the record id and event of an earlier line, but other answers.",
            "{n} lines have the record id and event of an earlier line, but other answers.",
            n=int(twice.sum()),
        )
        mend = phrase("Nothing to do if the record was filled in again; each line is kept.")
        problems.append(
            Problem("notice", "same_id", what, mend, sheet.name, int(twice.index[twice.to_numpy()][0]))
        )
        numbered = (words[ordinal.index] + " " + ordinal.astype("str")).str.strip()
        words = words.mask(twice.reindex(words.index, fill_value=False), numbered.reindex(words.index))
    return (words[~again] if (words != "").any() else None), problems, again


def _question(headings: Sequence[str], position: int, of: Field | None, body: pd.DataFrame) -> Question:
    heading = headings[position].strip()
    box = CHECKBOX.match(heading) or CHOICE.match(heading)
    if box is not None:
        code = box.groupdict().get("code")
        option = cleaned(box["label"]) if code is None else _option(code, of)
        text = of.label if of else cleaned(box["field"])
        return Question(
            position, heading, text, option=option, name=of.name if of else box["field"], marks=True
        )
    if of is None:
        return Question(position, heading, cleaned(heading), name=heading)
    meaning: Meaning | None = of.meaning(body[position])
    return Question(position, heading, of.text, of.row, name=of.text if of.row else of.name, meaning=meaning)


def _option(code: str, of: Field | None) -> str:
    """Words of a box; codes below zero are written with an underscore ("race____9" is -9)."""
    if of is None:
        return code
    for way in (code, f"-{code.lstrip('_')}" if code.startswith("_") else code):
        for each, words in of.labels.items():
            if each.casefold() == code_of(way).casefold():
                return words
    return code


FORM = Form("redcap", "survey", "REDCap", recognise, read)
