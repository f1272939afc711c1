"""The people of a sign-in sheet: which rows can be used, and how those without an id are told apart."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from loaders.form import Problem
from loaders.signin_blocks import Block
from loaders.student_ids import whole
from loaders.visitors import apart, bare_name, by_name
from loaders.words import letters
from words import phrase

_STUDENT = "Student ID"  # not text


def usable(
    sheet: str, block: Block, values: Sequence[Sequence[str]], lines: np.ndarray
) -> tuple[list[Problem], list[int]]:
    """Rows of people that can be used; where others have ids, without one, or with one that came before,
    they cannot."""
    problems, people = [], []
    seen: dict[str, int] = {}
    for row in block.nameless:
        what = phrase("The student id is blank, so the marks cannot be told whose they are.")
        mend = phrase("Write the student id, or leave the row out.")
        problems.append(Problem("left_out", "no_student", what, mend, sheet, int(lines[row]), _STUDENT))
    at = block.columns.get("student")
    if at is None:
        what = phrase("The sheet names people without an id; they are told apart by their names.")
        mend = phrase("Add a column “Student ID”: names are spelt in many ways, and two may have the same.")
        problems.append(Problem("notice", "no_ids", what, mend, sheet, int(lines[block.top])))
        return problems, list(block.people)
    for row in block.people:
        key = whole(cell(values[row], at))
        if key in seen:
            what = phrase(
                "The student “{student}” stands in row {row}, too; the marks of this row are not used.",
                student=key,
                row=seen[key],
            )
            mend = phrase("Join the two rows into one.")
            place = (sheet, int(lines[row]), cell(values[block.top], at) or letters(at), values[row][at])
            problems.append(Problem("left_out", "two_rows", what, mend, *place))
        else:
            seen[key] = int(lines[row])
            people.append(row)
    return problems, people


def ids(block: Block, values: Sequence[Sequence[str]], people: Sequence[int]) -> tuple[list[str], list[str]]:
    """Id and name of the person of each row; the id of somebody without one is a code of the name.

    Two rows of one name on a sheet are two people; on another sheet, the first of that name is the same
    person. A person with an id needs no name: it is "".
    """
    at = block.columns.get("student")
    if at is not None:
        return [whole(cell(values[row], at)) for row in people], [""] * len(people)
    fields = ("name",) if "name" in block.columns else ("first", "last")
    typed = [
        " ".join(filter(None, (cell(values[row], block.columns.get(field)) for field in fields)))
        for row in people
    ]
    bare = pd.Series([bare_name(name) for name in typed], dtype="str")
    codes = apart(by_name(bare, pd.Series("", bare.index, dtype="str")))
    return codes.where(bare != "", "").tolist(), typed


def cell(row: Sequence[str], at: int | None) -> str:
    """A cell without the spaces around it; "" where there is no such column."""
    return "" if at is None else row[at].replace("\u00a0", " ").strip()
