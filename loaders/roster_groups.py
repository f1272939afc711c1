"""Grade, race, gender and the yes-or-no groups of a roster, by the federal codes."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from loaders.coded import Coded
from loaders.codes import GROUP_OF, grade, group, group_need, truth
from loaders.form import Answers, Need, Problem
from loaders.roster_headings import FLAGS
from loaders.stacked import Stacked
from loaders.words import plain
from tables.codes import GRADE
from words import phrase, phrase_many

_MANY = 12
"""More different texts that are not understood than this: the column is probably another one."""


def groups_of(
    rows: Stacked, good: np.ndarray, answers: Answers
) -> tuple[dict[str, pd.Series], list[Need], list[Problem]]:
    """Grade and group codes of each row, "" where not recorded.

    Args:
        rows: of the roster.
        good: rows that count.
        answers: ``code.grade.…`` and the like, ``blank.disability`` and the like are used.

    Returns:
        Codes by column of the roster, questions for codes that are not understood, and notices.
    """
    codes: dict[str, pd.Series] = {}
    needs: list[Need] = []
    problems: list[Problem] = []
    for field in ("grade", *GROUP_OF, "race"):
        if field in rows.fields:
            codes[field], asked, more = _codes(rows, field, good, answers)
            needs += [need for need in asked if need.name not in {each.name for each in needs}]
            problems += more
    told = [codes.get("race_ethnicity"), codes.pop("race", None), _race(rows)]
    if any(each is not None for each in told):
        codes["race_ethnicity"] = _one_race([each for each in told if each is not None])
    return codes, needs, problems


def _one_race(told: list[pd.Series]) -> pd.Series:
    """Race and ethnicity out of several columns, the surest first: Hispanic stands before race, as the
    federal report counts; else the first that tells."""
    one = told[0]
    for other in told[1:]:
        one = one.where((one != "") & (other != "hispanic"), other.where(other != "", one))
    return one


def _codes(
    rows: Stacked, field: str, good: np.ndarray, answers: Answers
) -> tuple[pd.Series, list[Need], list[Problem]]:
    """Codes of one column."""
    name = "race_ethnicity" if field == "race" else field
    column = rows.coded(field)
    if field == "race_ethnicity" and _says_hispanic(column):
        return column.take(["hispanic" if truth(text) else "" for text in column.texts], ""), [], []
    meaning = grade if name == "grade" else group(name)
    found, open_ = [], []
    for text, count in zip(column.texts, column.counts(good)[:-1], strict=True):
        answer = answers.get(f"code.{name}.{text}", "")
        code = "" if answer == "blank" else answer or meaning(text)
        found.append(code or "")
        if code is None and count:
            open_.append(_need(name, text, int(count)))
    problems = []
    if len(open_) > _MANY:
        problems.append(_another_column(rows, field, len(open_)))
        open_ = []
    blank, need = _blank(rows, name, column, found, good, answers)
    return column.take(found, blank), [*open_, *need], problems


def _says_hispanic(column: Coded) -> bool:
    """Whether a column headed "Ethnicity" only says yes or no: the federal form asks for race apart."""
    return bool(column.texts) and {plain(text) for text in column.texts} <= {"y", "n", "yes", "no"}


def _need(name: str, text: str, count: int) -> Need:
    if name != "grade":
        return group_need(name, text, count)
    choices = {code: phrase("Grade {code}", code=code) if code.isdigit() else code for code in GRADE}
    question = phrase_many(
        count,
        'Which grade is "{text}"? It stands in {n} row.',
        'Which grade is "{text}"? It stands in {n} rows.',
        text=text,
    )
    return Need(f"code.grade.{text}", question, {**choices, "blank": phrase("Not recorded")})


def _blank(
    rows: Stacked, name: str, column: Coded, found: Sequence[str], good: np.ndarray, answers: Answers
) -> tuple[str, list[Need]]:
    """What a blank means in a yes-or-no column: nothing recorded, unless the column only says yes.

    Many systems write Y or nothing; then the blank is a no, which only a person can confirm.
    """
    if name not in ("english_learner", "disability", "low_income"):
        return "", []
    answer = answers.get(f"blank.{name}", "")
    if answer in ("no", "not_recorded"):
        return ("no" if answer == "no" else ""), []
    if not column.blank[good].any() or set(found) != {"yes"}:
        return "", []
    question = phrase(
        "The column “{heading}” only says yes. Does a blank mean no?", heading=rows.heading(name)
    )
    return "no", [
        Need(f"blank.{name}", question, {"no": phrase("No"), "not_recorded": phrase("Not recorded")}, "no")
    ]


def _another_column(rows: Stacked, name: str, count: int) -> Problem:
    return Problem(
        "notice",
        "many_codes",
        phrase(
            "The column “{heading}” holds {count:,} different entries that are not understood; "
            "they are kept as not recorded.",
            heading=rows.heading(name),
            count=count,
        ),
        phrase("Check that it is the right column, or load a column with codes."),
        rows.sheet(0),
        0,
        rows.heading(name),
    )


def _race(rows: Stacked) -> pd.Series | None:
    """Race and ethnicity from columns that each say yes or no; None where there are none.

    Hispanic stands before race, and more than one race is two or more, as the federal report counts.
    """
    flags = [flag for flag in FLAGS if flag in rows.fields]
    if not flags:
        return None
    said = {}
    for flag in flags:
        column = rows.coded(flag)
        yes = [truth(text) is True or _says_itself(flag, text) for text in column.texts]
        said[flag] = np.array([*yes, False])[column.numbers]
    races = [said[flag] for flag in flags if flag not in ("is_hispanic", "is_two_or_more")]
    total = np.sum(races, axis=0) if races else np.zeros(len(rows), dtype="int64")
    code = np.full(len(rows), "", dtype=object)
    for flag in flags:
        code[said[flag]] = FLAGS[flag]
    code[total > 1] = "two_or_more"
    for flag in ("is_two_or_more", "is_hispanic"):
        if flag in said:
            code[said[flag]] = FLAGS[flag]
    return pd.Series(code, dtype="str")


def _says_itself(flag: str, text: str) -> bool:
    return group("race_ethnicity")(text) == FLAGS[flag] and truth(text) is None
