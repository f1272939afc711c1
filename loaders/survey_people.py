"""The respondents of a survey: key, school and role of each line."""

import numpy as np
import pandas as pd

from loaders import answers as wide
from loaders import repeats, respondent, roles, rows, scales
from loaders.form import Problem
from loaders.questions import Question
from loaders.survey_columns import Layout


def people_of(layout: Layout, body: pd.DataFrame, times: pd.Series) -> tuple[pd.DataFrame, list[Problem]]:
    """Key, time, school and role of each line; a line that only repeats another has no key."""
    if layout.repeated:
        return _repeated(layout, body, times)
    problems: list[Problem] = []
    said = {f"{q.key}\x1d{q.sub_item}\x1d{q.option}": body[q.position] for q in layout.questions}
    if layout.identity is not None:
        ids = body[layout.identity]
        keys = respondent.by_id(ids)
        again = respondent.repeats(ids, {**said, "time": times})
        if again.any():
            problems.append(_again(layout, body.index[again]))
            layout.sheet.mark(
                "duplicate", np.isin(layout.sheet.cells.index, body.index[again]).nonzero()[0], slice(None)
            )
            keys = respondent.by_id(ids.where(~again)).where(~again, "")
        without = keys.isna()
        if without.any():
            some = {name: column[without] for name, column in said.items()}
            keys = keys.where(~without, respondent.by_answers(times[without], some).reindex(keys.index))
        keys = keys.mask(keys == "")
        twice = keys.str.contains("~", regex=False).fillna(False) & ~ids.str.contains("~").fillna(False)
        if twice.any():
            problems.append(_same_id(layout, ids[twice]))
    else:
        keys = respondent.by_answers(times, said)
    school, role, more = _who(layout, body)
    people = pd.DataFrame({"respondent_key": keys, "responded_at": times, "school": school, "role": role})
    return people, problems + more


def _repeated(layout: Layout, body: pd.DataFrame, times: pd.Series) -> tuple[pd.DataFrame, list[Problem]]:
    """People who may have several lines: what one line tells of school and role holds for the others."""
    assert layout.identity is not None
    keys = body[layout.identity].str.strip()
    school, role, problems = _who(layout, body)
    problems += repeats.without_id(layout, body.index[keys.isna()])
    people = pd.DataFrame({"respondent_key": keys, "responded_at": times, "school": school, "role": role})
    for name in ("school", "role"):
        told = people[name].mask(people[name] == "")
        people[name] = told.fillna(told.groupby(keys, sort=False).transform("first")).fillna("").astype("str")
    return people, problems


def _again(layout: Layout, lines: pd.Index) -> Problem:
    assert layout.identity is not None
    return Problem(
        "notice",
        "duplicate",
        f"{len(lines)} lines repeat an earlier line in full and are counted once.",
        "Nothing to do, unless the file was pasted together from different surveys.",
        layout.sheet.name,
        int(lines[0]),
        rows.heading_name(layout.headings, layout.identity),
    )


def _same_id(layout: Layout, ids: pd.Series) -> Problem:
    assert layout.identity is not None
    return Problem(
        "notice",
        "same_id",
        f"{len(ids)} lines have an id that an earlier line has, but other answers. "
        "Each counts as a respondent.",
        "Check whether one person answered twice, or ids were given twice.",
        layout.sheet.name,
        int(ids.index[0]),
        rows.heading_name(layout.headings, layout.identity),
        str(ids.iloc[0]),
    )


def _who(layout: Layout, body: pd.DataFrame) -> tuple[pd.Series, pd.Series, list[Problem]]:
    """School and role of each line, as an explicit question tells them; "" where none does.

    An edited form keeps the column of the older wording: a later question fills what an earlier one
    leaves blank.
    """
    school = role = pd.Series("", index=body.index, dtype="str")
    problems: list[Problem] = []
    for question in layout.questions:
        if question.option or question.kind or question.sub_item:
            continue
        if question.meaning is not None and question.meaning.several:
            continue
        if roles.might_ask_role(question.text):
            values = _tidied(_worded(body[question.position], question))
            if roles.asks_role(question.text, _counts(values)):
                told = roles.roles(values)
                role = role.where(role != "", told)
                problems += _other_roles(layout, question, values[(told == "") & values.notna()])
                continue
        if roles.might_ask_school(question.text):
            values = _tidied(_worded(body[question.position], question))
            if roles.asks_school(question.text, _counts(values)):
                school = school.where(school != "", values.fillna("").astype("str"))
    if layout.site is not None:
        school = school.where(school != "", body[layout.site].str.strip().fillna("").astype("str"))
    return school, role, problems


def _worded(cells: pd.Series, question: Question) -> pd.Series:
    """Codes in the words of the code book."""
    meaning = question.meaning
    if meaning is None:
        return cells
    words = {
        text: None if meaning.is_missing(text) else meaning.said(text) for text in cells.dropna().unique()
    }
    return cells.map(words).astype("str")


def _counts(values: pd.Series) -> dict[str, int]:
    return {str(text): int(n) for text, n in values.value_counts().items()}


def _tidied(cells: pd.Series) -> pd.Series:
    """Choices with spaces and case folded to the commonest way of writing them; "NA" is missing."""
    cells = cells.str.replace(r"\s+", " ", regex=True).str.strip()
    texts = cells.dropna().unique()
    cells = cells.mask(cells.isin([text for text in texts if not text or scales.missing(text)]))
    n = cells.value_counts()
    if not len(n):
        return cells
    usual = wide.usual(pd.Series(n.index, dtype="str"), n.to_numpy())
    return cells.map(dict(zip(n.index, usual, strict=True))).astype("str")


def _other_roles(layout: Layout, question: Question, values: pd.Series) -> list[Problem]:
    if not len(values):
        return []
    words = ", ".join(f"“{text}”" for text in sorted(values.unique())[:5])
    return [
        Problem(
            "notice",
            "role_words",
            f"{len(values)} answers name a role Trellis has no word for: {words}. "
            "They count, but in no role.",
            "Use words such as Parent, Student, Teacher, Counselor, Principal, Community partner.",
            layout.sheet.name,
            int(values.index[0]),
            question.heading.strip(),
            str(values.iloc[0]),
        )
    ]
