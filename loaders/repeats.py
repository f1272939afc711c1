"""Several lines of one respondent: events, waves, and questions asked again for each child or visit."""

import numpy as np
import pandas as pd

from loaders.answers import Long
from loaders.coded import Coded
from loaders.form import Problem
from loaders.survey_columns import Layout
from words import phrase


def people_of(layout: Layout, lines: pd.Index, above: pd.DataFrame) -> tuple[pd.DataFrame, list[Problem]]:
    """The respondent of each repeated line: that of the line it belongs to.

    Args:
        layout: with ``parents``.
        lines: those that can be used.
        above: ``respondent_key, responded_at, school, role`` of the lines they repeat within.
    """
    assert layout.parents is not None
    people = above.reindex(layout.parents.reindex(lines).to_numpy()).set_axis(lines)
    lost = lines[people["respondent_key"].isna()]
    mark_rejected(layout, lost)
    what = phrase("The line belongs to no respondent: the form it was part of is not in the file.")
    return people, [_problem(layout, int(line), "no_parent", what) for line in lost]


def without_id(layout: Layout, lines: pd.Index) -> list[Problem]:
    """Lines that say nowhere whose they are."""
    mark_rejected(layout, lines)
    return [
        _problem(layout, int(line), "no_respondent", phrase("The line has no respondent's id."))
        for line in lines
    ]


def mark_rejected(layout: Layout, lines: pd.Index) -> None:
    """Mark lines as left out."""
    if len(lines):
        layout.sheet.mark("rejected", np.flatnonzero(layout.sheet.cells.index.isin(lines)), slice(None))


def _problem(layout: Layout, line: int, code: str, what: str) -> Problem:
    mend = phrase("Export the whole form again with all its sheets, or fill in the id.")
    return Problem("left_out", code, what, mend, layout.sheet.name, line)


def told_apart(made: Long, occasions: pd.Series | None) -> Long:
    """Set the occasion of each line behind the row of a grid, in the answers and in the questions.

    Args:
        occasions: words by line; "" where a line is the respondent's only one. None: all are.
    """
    if occasions is None or not len(made.rows):
        return made
    rows = made.rows
    before, items = rows["sub_item"].cat.codes.to_numpy(dtype="int64"), rows["sub_item"].cat.categories
    line, lines = pd.factorize(rows["line"])
    of, words = pd.factorize(occasions.reindex(lines).fillna(""))
    when = of[line]
    both, found = pd.factorize(before * len(words) + when)
    said = [
        ", ".join(text for text in (items[pair // len(words)], words[pair % len(words)]) if text)
        for pair in found.tolist()
    ]
    after = Coded(both, said).by_text(said).set_axis(rows.index)
    pairs = pd.DataFrame({"question_key": rows["question_key"], "sub_item": rows["sub_item"], "after": after})
    asked = made.questions.merge(
        pairs.drop_duplicates().astype("str"), on=["question_key", "sub_item"], how="left"
    )
    asked["sub_item"] = asked["after"].fillna(asked["sub_item"])
    return Long(rows.assign(sub_item=after), asked.drop(columns="after"))
