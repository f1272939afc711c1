"""Consents: who allows or refuses what, on the register's sheet or as a list by itself.

A line a student and purpose, or a line a student with a column of yes and no for each purpose.
"""

from dataclasses import replace

import numpy as np
import pandas as pd

from loaders.codes import truth
from loaders.day_column import read_days
from loaders.form import Answers, Document, Form, Match, Problem, Reading, Sheet
from loaders.grid import find_grid
from loaders.quoted import quoted
from loaders.register_fields import CONSENTS
from loaders.rows import REPEATED, repeats, set_aside, tidy_rows, told_headings
from loaders.stacked import Part, Stacked, parts_of, personal_notice, wipe, words
from loaders.student_ids import IDS, NO_STUDENT, one_id
from loaders.words import Headings, headed, plain
from tables.codes import CONSENT
from words import mark, phrase

_COLUMNS = {
    "partner": "share with partner|share with partners|share data with partners|sharing with partners|"
    "partner sharing|data sharing",
    "comparison": "comparison|comparisons|take part in comparison",
    "quote": "quote|quotes|quoting|may be quoted",
}
"""Other headings of a column for one purpose; "partner" alone heads other things."""

_PURPOSE = {
    plain(word): purpose
    for purpose, label in CONSENT.items()
    for word in (purpose, label, *_COLUMNS[purpose].split("|"))
}
"""What the cells of a column of purposes mean."""

_YES = words("allowed|granted|agreed|agrees|consented|consents|opt in|opted in|permitted|given|accepted")
_NO = words(
    "refused|refuses|refusal|declined|denied|withdrawn|withdrew|revoked|opt out|opted out|not allowed|"
    "not given|objected|objects"
)

HEADINGS = Headings(
    {
        **{field: words(joined) for field, joined in IDS.items()},
        **{name: CONSENTS.field(name).headings for name in ("purpose", "given", "day")},
        **{
            purpose: words(
                "|".join(
                    f"{before}{word}{after}"
                    for word in (CONSENT[purpose], *_COLUMNS[purpose].split("|"))
                    for before, after in (("", ""), ("consent ", ""), ("consent to ", ""), ("", " consent"))
                )
            )
            for purpose in CONSENT
        },
        "name": words("name|student name|student"),
        "last_name": words("last name|lastname|surname"),
        "first_name": words("first name|firstname"),
    }
)

LOOK = 20
"""Rows whose purposes are looked at to tell a list of consents from other lists."""

MOST = 12
"""Columns of a list of consents at most; a table with more is a roster with a consent beside."""


def _is_list(columns: dict[str, int]) -> bool:
    return "student" in columns and (
        {"purpose", "given"} <= set(columns) or bool(set(CONSENT) & set(columns))
    )


def part_of(sheet: Sheet) -> Part | None:
    """The table of a sheet that lists consents; None where it lists none."""
    wipe(sheet)
    grid = find_grid(sheet, HEADINGS.known)
    columns = one_id(headed(grid, HEADINGS)) if grid is not None else {}
    return Part(grid, columns) if grid is not None and _is_list(columns) else None


def _parts(document: Document) -> list[Part]:
    return [part for part in parts_of(document, HEADINGS, ("student",)) if _is_list(part.columns)]


def recognise(document: Document) -> Match | None:
    """Student ids beside a purpose and a yes or no, or beside columns named for purposes."""
    for part in _parts(document):
        told = [field for field in ("student", "purpose", "given", *CONSENT) if field in part.columns]
        named = quoted(part.heading(field) for field in told)
        headings = sum(bool(heading) for heading in part.grid.headings)
        sure = headings <= MOST and 2 * len(part.columns) > headings
        alone = sum(not sheet.cells.empty for sheet in document.sheets) == 1  # else a register, likely
        confidence = (0.95 if alone else 0.6) if sure else 0.4
        if sure and alone and _tells(part):  # of visits, too, there is a purpose and a date
            confidence = 1.0
        return Match(
            confidence, phrase("the columns {named}; what each student allows or refuses", named=named)
        )
    return None


def _tells(part: Part) -> bool:
    """Whether the first rows name purposes of consents and nothing else."""
    if "purpose" not in part.columns:
        return False
    named = part.head(LOOK)["purpose"].dropna()
    return bool(len(named)) and all(plain(text) in _PURPOSE for text in named)


def read(document: Document, answers: Answers) -> Reading:
    """Turn a list of consents into one row a student and purpose."""
    parts = _parts(document)
    if not parts:
        what = phrase("No sheet has a column of student ids, and purposes with yes or no.")
        mend = phrase("Head them “Student ID”, “Purpose” and “Given”.")
        return Reading({}, [Problem("question", "no_table", what, mend)], [], 0, 0, 0, 0)
    found = rows_of(parts, answers)
    aside = set_aside(document, [part.grid.sheet for part in parts])
    facts = told_headings("consents", parts[0].grid.headings)
    return replace(found, problems=aside + found.problems, facts=facts)


def rows_of(parts: list[Part], answers: Answers) -> Reading:
    """One row a student and purpose, of tables that ``part_of`` finds.

    A line with a cell that is not understood is left out. Where a yes and a no are said of one student,
    purpose and day, the yes is left out.
    """
    rows = Stacked(parts)
    student = rows.coded("student")
    days = read_days(rows.coded("day"), answers)
    since = days.days.fillna("")
    problems = personal_notice(parts)
    duplicate = repeats(rows.body, np.ones(len(rows), dtype=bool))
    problems += rows.problems(duplicate, "student", "notice", "duplicate", *REPEATED)
    good = ~duplicate
    problems += rows.problems(student.blank & good, "student", "left_out", "no_id", *NO_STUDENT)
    good &= ~student.blank
    if days.bad.any():
        problems += rows.day_problems(days, "day", good)
    good &= ~days.bad.to_numpy()
    said, more, bad = _long(rows, good) if {"purpose", "given"} <= set(rows.fields) else _wide(rows, good)
    problems += more
    good &= ~bad
    said = said[good[said["row"]]].assign(
        person=lambda told: student.values.to_numpy()[told["row"]],
        day=lambda told: since.to_numpy()[told["row"]],
    )
    no = (
        said["given"].eq("no").groupby([said[name] for name in ("person", "purpose", "day")]).transform("any")
    )
    against = np.zeros(len(rows), dtype=bool)
    against[said.loc[no & said["given"].eq("yes"), "row"]] = True
    problems += rows.problems(against, "student", "left_out", "two_rows", *_AGAINST)
    said = said[~(no & said["given"].eq("yes"))].sort_values("row", kind="stable", ignore_index=True)
    kept = np.zeros(len(rows), dtype=bool)
    kept[said["row"]] = True
    # A line that says nothing at all (no purpose ticked yes or no) is read, and comes to no row.
    rejected = ~duplicate & ~kept & (~good | against)
    rows.settle([str(field) for field in rows.fields], {"rejected": rejected, "duplicate": duplicate})
    names = ("person", "purpose", "given", "day")
    told: dict[str, pd.Series | str] = {name: said[name].astype("str") for name in names}
    told["sheet"] = rows.sheets().iloc[said["row"]]
    tidy = tidy_rows("consents", told, lines=rows.line[said["row"]], column=parts[0].columns["student"])
    columns = sum(bool(heading) for heading in rows.headings)
    accepted = int((~rejected & ~duplicate).sum())
    lost = int(rejected.sum())
    return Reading({"consents": tidy}, problems, [*days.needs], len(rows), columns, accepted, lost)


_AGAINST = (
    mark("Of “{value}” both a yes and a no are told, of one purpose and day. The no is loaded."),
    mark("Keep the line that is right, or write since when each holds."),
)
_NOT_PURPOSE = (
    mark("“{value}” is not a purpose of a consent."),
    phrase("Write one of the list: {listed}", listed=", ".join(CONSENT.values())),
)
_NO_WORD = (mark("The cell is blank."), mark("Fill it in, or leave the line out: then nothing is said."))
_NOT_GIVEN = (
    mark("“{value}” says neither yes nor no."),
    mark("Write yes where it is allowed, no where it is refused."),
)


def _long(rows: Stacked, good: np.ndarray) -> tuple[pd.DataFrame, list[Problem], np.ndarray]:
    """``row, purpose, given`` of lines with a purpose each, their problems, and which lines are bad."""
    purpose, given = rows.coded("purpose"), rows.coded("given")
    purposes = purpose.take([_PURPOSE.get(plain(text)) for text in purpose.texts])
    answers = given.take([_given(text) for text in given.texts])
    problems: list[Problem] = []
    bad = np.zeros(len(rows), dtype=bool)
    for field, values, code, words_of in (
        ("purpose", purposes, "not_purpose", _NOT_PURPOSE),
        ("given", answers, "not_yes_no", _NOT_GIVEN),
    ):
        wrong = values.isna().to_numpy() & good & ~bad
        blank = rows.coded(field).blank
        problems += rows.problems(wrong & blank, field, "left_out", "blank", *_NO_WORD)
        problems += rows.problems(wrong & ~blank, field, "left_out", code, *words_of)
        bad |= wrong
    said = pd.DataFrame({"row": np.arange(len(rows)), "purpose": purposes, "given": answers})
    return said.dropna(), problems, bad


def _wide(rows: Stacked, good: np.ndarray) -> tuple[pd.DataFrame, list[Problem], np.ndarray]:
    """As ``_long``, of lines with a column for each purpose; a blank cell says nothing."""
    parts, problems, bad = [], list[Problem](), np.zeros(len(rows), dtype=bool)
    for purpose in (name for name in CONSENT if name in rows.fields):
        given = rows.coded(purpose)
        answers = given.take([_given(text) for text in given.texts])
        wrong = answers.isna().to_numpy() & ~given.blank & good
        problems += rows.problems(wrong, purpose, "left_out", "not_yes_no", *_NOT_GIVEN)
        bad |= wrong
        parts.append(pd.DataFrame({"row": np.arange(len(rows)), "purpose": purpose, "given": answers}))
    return pd.concat(parts, ignore_index=True).dropna(), problems, bad


def _given(text: str) -> str | None:
    """yes or no; None where a cell says neither."""
    word, said = plain(text), truth(text)
    if word in _NO or word in _YES:
        return "yes" if word in _YES else "no"
    return None if said is None else "yes" if said else "no"


FORM = Form("consents", "register", "Consents", recognise, read)
