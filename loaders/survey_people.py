"""The respondents of a survey: key, school and role of each line."""

import numpy as np
import pandas as pd
import pyarrow as pa

from loaders import repeats, respondent, roles, rows, scales
from loaders.coded import Coded, Written, written
from loaders.form import Problem
from loaders.many_texts import commonest
from loaders.questions import Question
from loaders.quoted import quoted
from loaders.survey_columns import Layout
from words import phrase, phrase_many

STUDENT = "\x1fstudent"
"""Stands for the column of the student's number: no question is called so."""


def people_of(layout: Layout, usable: np.ndarray, times: pd.Series) -> tuple[pd.DataFrame, list[Problem]]:
    """Key, time, school and role of each line; a line that only repeats another has no key.

    Args:
        usable: True for each line of the layout's body that counts.
        times: when each of these was answered; index their line numbers.
    """
    school, role, problems = _who(layout, usable, times.index)
    own = None if layout.identity is None else respondent.by_own_id(layout.told(layout.identity).of(usable))
    if own is not None:
        keys = own.set_axis(times.index)
    elif layout.repeated:
        return _repeated(layout, usable, times, school, role)
    else:
        keys, more = _keys(layout, usable, times)
        problems = more + problems
    return _people(keys, times, school, role), problems


def _people(keys: pd.Series, times: pd.Series, school: pd.Series, role: pd.Series) -> pd.DataFrame:
    return pd.DataFrame(
        {"respondent_key": keys, "responded_at": times, "school": school, "role": role}, copy=False
    )


def _keys(layout: Layout, usable: np.ndarray, times: pd.Series) -> tuple[pd.Series, list[Problem]]:
    """Keys where the tool gives no ids, or not each line one of its own."""
    said = {
        f"{q.key}\x1d{q.sub_item}\x1d{q.option}": layout.told(q.position).of(usable) for q in layout.questions
    }
    if layout.student is not None:  # two students may answer alike
        said[STUDENT] = layout.told(layout.student).of(usable)
    if layout.identity is None:
        return respondent.by_answers(times, said), []
    problems: list[Problem] = []
    ids = _cells(layout, layout.identity, usable)
    keys = respondent.by_id(ids)
    again = respondent.repeats(ids, {**said, "time": written(times)})
    if again.any():
        problems.append(_again(layout, times.index[again]))
        layout.sheet.mark("duplicate", layout.rows[usable][again], slice(None))
        keys = respondent.by_id(ids.where(~again)).where(~again, "")
    without = keys.isna()
    if without.any():
        some = {name: column.of(without.to_numpy()) for name, column in said.items()}
        hashed = respondent.by_answers(times[without], some).astype("str")
        keys = keys.where(~without, hashed.reindex(keys.index))
    keys = keys.mask(keys == "")
    twice = keys.str.contains("~", regex=False).fillna(False) & ~ids.str.contains("~").fillna(False)
    if twice.any():
        problems.append(_same_id(layout, ids[twice]))
    return keys, problems


def _cells(layout: Layout, position: int, usable: np.ndarray) -> pd.Series:
    cells = layout.body[position]
    return cells if usable.all() else cells[usable]


def _repeated(
    layout: Layout, usable: np.ndarray, times: pd.Series, school: pd.Series, role: pd.Series
) -> tuple[pd.DataFrame, list[Problem]]:
    """People who may have several lines: what one line tells of school and role holds for the others."""
    assert layout.identity is not None
    keys = _cells(layout, layout.identity, usable).str.strip()
    problems = repeats.without_id(layout, times.index[keys.isna()])
    people = _people(keys, times, school.astype("str"), role.astype("str"))
    for name in ("school", "role"):
        told = people[name].mask(people[name] == "")
        people[name] = told.fillna(told.groupby(keys, sort=False).transform("first")).fillna("").astype("str")
    return people, problems


def _again(layout: Layout, lines: pd.Index) -> Problem:
    assert layout.identity is not None
    return Problem(
        "notice",
        "duplicate",
        phrase_many(
            len(lines),
            "{n} lines repeat an earlier line in full and are counted once.",
            "{n} lines repeat an earlier line in full and are counted once.",
            n=len(lines),
        ),
        phrase("Nothing to do, unless the file was pasted together from different surveys."),
        layout.sheet.name,
        int(lines[0]),
        rows.heading_name(layout.headings, layout.identity),
    )


def _same_id(layout: Layout, ids: pd.Series) -> Problem:
    assert layout.identity is not None
    return Problem(
        "notice",
        "same_id",
        phrase_many(
            len(ids),
            "{n} lines have an id that an earlier line has, but other answers. Each counts as a respondent.",
            "{n} lines have an id that an earlier line has, but other answers. Each counts as a respondent.",
            n=len(ids),
        ),
        phrase("Check whether one person answered twice, or ids were given twice."),
        layout.sheet.name,
        int(ids.index[0]),
        rows.heading_name(layout.headings, layout.identity),
        str(ids.iloc[0]),
    )


def _who(layout: Layout, usable: np.ndarray, lines: pd.Index) -> tuple[pd.Series, pd.Series, list[Problem]]:
    """School and role of each line, as an explicit question tells them; "" where none does.

    An edited form keeps the column of the older wording: a later question fills what an earlier one
    leaves blank.
    """
    school = role = rows.constants_by_text(len(lines))("").set_axis(lines)
    problems: list[Problem] = []
    for question in layout.questions:
        if question.option or question.kind or question.sub_item:
            continue
        if question.meaning is not None and question.meaning.several:
            continue
        if roles.might_ask_role(question.text):
            said = _tidied(layout.told(question.position).of(usable), question)
            if roles.asks_role(question.text, _counts(said)):
                known = [roles.role_of(text) for text in said.texts]
                role = _filled(role, said.by_text(known, "").set_axis(lines))
                strange = np.array([*(not each for each in known), False])[said.numbers]
                if strange.any():
                    problems.append(_other_roles(layout, question, said.values.set_axis(lines)[strange]))
                continue
        if roles.might_ask_school(question.text):
            said = _tidied(layout.told(question.position).of(usable), question)
            if roles.asks_school(question.text, _counts(said)):
                school = _filled(school, said.by_text(said.texts, "").set_axis(lines))
    if layout.site is not None:
        places = layout.told(layout.site).of(usable)
        named = Coded(places.numbers, places.texts).by_text([text.strip() for text in places.texts], "")
        school = _filled(school, named.set_axis(lines))
    return school, role, problems


def _filled(told: pd.Series, more: pd.Series) -> pd.Series:
    """What is told of each line, dtype ``category``, and where it is "", what another column tells."""
    if rows.different(told).tolist() == [""]:
        return more
    texts = told.astype("str")
    return texts.where(texts != "", more.astype("str")).astype("category")


def _counts(said: Coded) -> dict[str, int]:
    everyone = np.ones(len(said.numbers), dtype=bool)
    return dict(zip(said.texts, said.counts(everyone)[:-1].tolist(), strict=True))


def _tidied(told: Written, question: Question) -> Coded:
    """Choices in the words of the code book, with spaces and case folded to the commonest way of writing
    them; "NA" and what stands for no answer are blank."""
    meaning = question.meaning
    words = [
        "" if not n or (meaning and meaning.is_missing(text)) else meaning.said(text) if meaning else text
        for text, n in zip(told.texts, told.counts.tolist(), strict=True)
    ]
    words = [" ".join(text.split()) for text in words]
    words = ["" if scales.missing(text) else text for text in words]
    usual = commonest(pa.array(words, pa.large_string()), told.counts)
    return Coded(told.numbers, told.texts).as_told(usual.to_pylist())


def _other_roles(layout: Layout, question: Question, values: pd.Series) -> Problem:
    words = quoted(sorted(values.unique())[:5])
    return Problem(
        "notice",
        "role_words",
        phrase_many(
            len(values),
            "{n} answers name a role Trellis has no word for: {words}. They count, but in no role.",
            "{n} answers name a role Trellis has no word for: {words}. They count, but in no role.",
            n=len(values),
            words=words,
        ),
        phrase("Use words such as Parent, Student, Teacher, Counselor, Principal, Community partner."),
        layout.sheet.name,
        int(values.index[0]),
        question.heading.strip(),
        str(values.iloc[0]),
    )
