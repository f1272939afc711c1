"""Crosswalk: old student ids beside new ones, as a change of student system leaves it."""

import numpy as np
import pandas as pd

from loaders.coded import coded
from loaders.form import Answers, Document, Form, Match, Problem, Reading
from loaders.rows import REPEATED, repeats, set_aside, shared_key, tidy_rows, told_headings
from loaders.stacked import Stacked, parts_of, personal_notice
from loaders.words import Headings
from words import mark, phrase

_OLD = "old|previous|prior|former|legacy|from|original|source|anterior|antiguo|vorherige|alte|ancien"
_NEW = "new|current|next|replacement|to|updated|target|destination|nuevo|actual|neue|nouveau"
_OF = (
    "id|student id|student number|local id|local student id|student local id|sis id|number|perm id|person id|"
    "studentid|id number|student no|state id|ssid|unique id|id del estudiante|id de estudiante|matricula|"
    "matrícula|schülernummer|identifiant"
)


def _joined(words: str) -> str:
    """Headings of both orders: "old id", "id old", "id (old)" are one in plain words."""
    pairs = [(word, of) for word in words.split("|") for of in _OF.split("|")]
    return "|".join(text for word, of in pairs for text in (f"{word} {of}", f"{of} {word}"))


HEADINGS = Headings.of(
    old=_joined(_OLD) + "|oldid|oldstudentid|old studentid|from id|id from|id anterior|previousid|merged id",
    new=_joined(_NEW)
    + "|newid|newstudentid|new studentid|to id|id to|id nuevo|nuevo id|currentid|surviving id",
)
MOST = 12
"""Columns of a crosswalk at most; a table of students with an old id beside is a roster."""


def recognise(document: Document) -> Match | None:
    """A column of old ids and one of new ids, and not much beside."""
    for part in parts_of(document, HEADINGS, ("old", "new")):
        named = phrase("“{old}” and “{new}”", old=part.heading("old"), new=part.heading("new"))
        few = sum(bool(heading) for heading in part.grid.headings) <= MOST
        return Match(
            0.95 if few else 0.4, phrase("the columns {named}; one line an id that was replaced", named=named)
        )
    return None


def read(document: Document, answers: Answers) -> Reading:
    """Turn a crosswalk into one row an old id.

    A line whose ids are the same says nothing. An old id with two new ones is left out with both lines
    named; so is a line that leads back to an id it comes from.
    """
    parts = parts_of(document, HEADINGS, ("old", "new"))
    if not parts:
        what = phrase("No sheet has a column of old ids and one of new ids.")
        mend = phrase("Head them “Old ID” and “New ID”.")
        return Reading({}, [Problem("question", "no_table", what, mend)], [], 0, 0, 0, 0)
    rows = Stacked(parts)
    problems = personal_notice(parts) + set_aside(document, [part.grid.sheet for part in parts])
    old, new = rows.coded("old"), rows.coded("new")
    _, again = shared_key(old.numbers, coded(new.values).numbers)
    duplicate = repeats(rows.body, again)
    problems += rows.problems(duplicate, "old", "notice", "duplicate", *REPEATED)
    good = ~duplicate
    texts = old.values.fillna(""), new.values.fillna("")
    same = (texts[0] == texts[1]).to_numpy(dtype=bool) & ~old.blank
    several = texts[0].groupby(texts[0]).transform("size").gt(1).to_numpy(dtype=bool) & good
    several &= texts[1].groupby(texts[0]).transform("nunique").gt(1).to_numpy(dtype=bool)
    lost = (
        (
            "no_id",
            old.blank,
            "old",
            phrase("The old id is missing."),
            phrase("Write it, or leave the line out."),
        ),
        (
            "no_id",
            new.blank,
            "new",
            phrase("The new id is missing."),
            phrase("Write it, or leave the line out."),
        ),
        (
            "two_rows",
            several,
            "old",
            phrase("“{value}” has another new id in another line."),
            phrase("Keep the right line."),
        ),
        ("circle", _circles(texts[0], texts[1]) & ~same, "old", *_CIRCLE),
    )
    for code, mask, field, wrong, remedy in lost:
        problems += rows.problems(mask & good, field, "left_out", code, wrong, remedy)
        good &= ~mask
    rejected = int((~good & ~duplicate).sum())
    accepted = int(good.sum())
    rows.settle(["old", "new"], {"rejected": ~good & ~duplicate, "duplicate": duplicate})
    good &= ~same  # accepted, but nothing changes
    table = {"old_id": texts[0][good], "new_id": texts[1][good], "sheet": rows.sheets()[good]}
    tidy = tidy_rows("crosswalk", table, lines=rows.line[good], column=parts[0].columns["old"])
    told = told_headings("crosswalk", rows.headings)
    columns = sum(bool(heading) for heading in rows.headings)
    return Reading({"crosswalk": tidy}, problems, [], len(rows), columns, accepted, rejected, facts=told)


_CIRCLE = (
    mark("“{value}” leads back to itself, so that it is not told which id counts."),
    mark("Keep the line of the right direction."),
)


def _circles(old: pd.Series, new: pd.Series) -> np.ndarray:
    """Which lines stand in a circle of ids."""
    steps = dict(zip(old.tolist(), new.tolist(), strict=True))
    found = np.zeros(len(old), dtype=bool)
    for at, first in enumerate(old.tolist()):
        now, seen = steps.get(first, ""), {first}
        while now in steps and now not in seen:
            seen.add(now)
            now = steps[now]
        found[at] = now == first and first != ""
    return found


FORM = Form("crosswalk", "roster", "Old and new student ids", recognise, read)
