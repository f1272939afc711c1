"""Answers of an Ed-Fi survey by the choices of their questions: the scale comes with the data."""

import re
from collections.abc import Mapping

import numpy as np
import pandas as pd

from loaders import scales
from loaders.coded import trimmed
from loaders.edfi_fields import told
from loaders.edfi_records import Member
from loaders.edfi_scales import Choices, choices_of
from loaders.words import letters
from tables.readings import ANSWERS, QUESTIONS

_CHOICE = re.compile(r"^(?:\w+\.)*?(ResponseChoice|Matrix)(?:\[\d+\])?\.(\w+)$", re.IGNORECASE)
_VALUE = re.compile(
    r"^(?:.*\.)?(SurveyQuestionMatrixElementResponse|SurveyQuestionResponseValue)(?:\[\d+\])?\.(\w+)$",
    re.IGNORECASE,
)


def question_rows(member: Member | None) -> tuple[pd.DataFrame, list[int]]:
    """The questions with their choices, and which columns were taken.

    Returns:
        Rows of ``tables.readings.QUESTIONS`` and a column ``choices`` (``Choices``), one a question;
        none where the file holds answers alone.
    """
    if member is None:
        return _questions([]), []
    groups: dict[str, dict[str, int]] = {}
    for at, heading in enumerate(member.headings):
        found = _CHOICE.match(heading)
        if found:
            groups.setdefault(heading.rsplit(".", 1)[0], {})[found[2].lower()] = at
    texts = {
        at: trimmed(member.body[at]) for at in {at for group in groups.values() for at in group.values()}
    }
    rows: list[dict[str, object]] = []
    key, wording, form = (member.column(name) for name in ("question", "text", "form"))
    survey = member.column("survey").fillna("")
    for line in member.body.index:
        choices = []
        for columns in groups.values():
            each = {name: texts[at].get(line) for name, at in columns.items()}
            choices.append({name: text for name, text in each.items() if isinstance(text, str)})
        rows.append(
            {
                "question_key": f"{survey[line]}/{key[line]}" if isinstance(key[line], str) else "",
                "question_text": wording[line] if isinstance(wording[line], str) else "",
                "line": int(line),
                "choices": choices_of(choices, told(form[line]) if isinstance(form[line], str) else ""),
                "sheet": member.sheet.name,
            }
        )
    taken = [at for name, at in member.at.items() if name != "survey"]
    return _questions(rows), sorted({*taken, *texts})


def _questions(rows: list[dict[str, object]]) -> pd.DataFrame:
    made = pd.DataFrame(rows, columns=[*QUESTIONS, "choices"])
    for name in QUESTIONS:
        made[name] = made[name].astype("str").fillna("") if name not in ("points", "line") else made[name]
    return made.drop_duplicates("question_key")


def answer_rows(member: Member, asked: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame, list[int]]:
    """The answers, the questions by row of their grids, and which columns were taken.

    A value of text and number is one answer, its words verbatim; a row of a grid without a value says
    that this row was chosen. "No response" is no row.

    Returns:
        Rows of ``tables.readings.ANSWERS`` and the respondent as ``key``; rows of ``QUESTIONS``.
    """
    groups: dict[str, dict[str, int]] = {}
    for at, heading in enumerate(member.headings):
        if found := _VALUE.match(heading):
            groups.setdefault(heading.rsplit(".", 1)[0], {})[found[2].lower()] = at
    pieces = [_values(member, group) for group in groups.values()]
    taken = sorted({at for group in groups.values() for name, at in group.items() if name in _READ})
    rows = pd.concat(pieces) if pieces else _values(member, {})
    rows = rows.sort_values(["place", "at"], kind="stable").reset_index(drop=True)
    asked = _by_row(asked, rows)
    of = asked.drop_duplicates("question_key").set_index("question_key")
    rows["question_text"] = rows["question_key"].map(of["question_text"]).astype("str")
    label, code, kind = _told(rows, of)
    rows["answer_label"], rows["answer_code"], rows["answer_kind"] = label, code, kind
    rows["option_key"] = rows["answer_label"].where(rows["answer_kind"] == "multi", "")
    kinds = rows.drop_duplicates(["question_key", "sub_item"]).set_index(["question_key", "sub_item"])
    where = pd.MultiIndex.from_frame(asked[["question_key", "sub_item"]])
    asked["answer_kind"] = kinds["answer_kind"].reindex(where).fillna("text").to_numpy()
    asked["points"] = asked["points"].astype("Int64")
    scaled = asked["answer_kind"].isin(["scale", "matrix_cell"])
    asked["scale"], asked["points"] = asked["scale"].where(scaled, ""), asked["points"].where(scaled)
    names = [name for name in ANSWERS if name in rows]
    whole = rows[[*names, "key"]].reindex(columns=[*ANSWERS, "key"])
    used = [member.at[name] for name in ("question", "response") if name in member.at]
    return whole, asked[[*QUESTIONS]].reset_index(drop=True), [*used, *taken]


_READ = ("textresponse", "numericresponse", "matrixelement")


def _values(member: Member, group: Mapping[str, int]) -> pd.DataFrame:
    """The values of one place of the records: a row for each that holds one."""
    blank = pd.Series(np.nan, member.body.index, dtype="str")
    texts, numbers, element = (
        trimmed(member.body[group[name]]) if name in group else blank for name in _READ
    )
    verbatim = [member.body[group[name]] if name in group else blank for name in _READ]
    alone = element.notna() & texts.isna() & numbers.isna()
    raw = verbatim[0].fillna(verbatim[1]).where(~alone, verbatim[2])
    there = raw.notna() & member.column("question").notna() & member.column("response").notna()
    survey = member.column("survey").fillna("")
    made = pd.DataFrame(
        {
            "key": survey + "/" + member.column("response").fillna(""),
            "question_key": survey + "/" + member.column("question").fillna(""),
            "sub_item": element.where(~alone, "").fillna(""),
            "answer_raw": raw,
            "number": numbers.where(~alone).fillna(""),
            "line": member.body.index.to_numpy("int64"),
            "place": np.arange(len(member.body)),
            "at": min(group.values(), default=0),
            "column": letters(min(group.values(), default=0)),
        }
    )[there.to_numpy()]
    made["respondent_key"] = made["key"]
    return made


def _by_row(asked: pd.DataFrame, rows: pd.DataFrame) -> pd.DataFrame:
    """The questions, one row for each row of a grid that was answered; unknown ones by their code."""
    seen = rows[["question_key", "sub_item"]].drop_duplicates()
    unknown = seen.loc[~seen["question_key"].isin(asked["question_key"]), ["question_key"]].drop_duplicates()
    if len(unknown):
        code = unknown["question_key"].str.partition("/")[2]
        more = _questions(
            [
                {"question_key": key, "question_text": text, "line": 0, "choices": Choices(), "sheet": ""}
                for key, text in zip(unknown["question_key"], code, strict=True)
            ]
        )
        asked = pd.concat([asked, more])
    made = asked.drop(columns="sub_item").merge(seen, on="question_key", how="left")
    made["sub_item"] = made["sub_item"].fillna("")
    made["scale"] = [each.scale for each in made["choices"]]
    made["points"] = [each.points for each in made["choices"]]
    return made


def _told(rows: pd.DataFrame, of: pd.DataFrame) -> tuple[pd.Series, pd.Series, pd.Series]:
    """Label, place and kind of each answer, told once for each different one of a question."""
    many = rows.duplicated(["key", "question_key", "sub_item"]).groupby(rows["question_key"]).any()
    different = rows[["question_key", "sub_item", "answer_raw", "number"]].drop_duplicates()
    made: list[tuple[str, int | None, str]] = []
    for question, sub_item, raw, number in different.itertuples(index=False):
        choices = of["choices"].get(question) or Choices()
        text = raw.strip()
        label = choices.words.get(text, text) if text == number else text
        label = choices.spelled.get(scales.word(label), label)
        scaled = choices.points is not None and choices.grid == bool(sub_item)
        place = choices.places.get(scales.word(label), choices.places.get(number)) if scaled else None
        if many.get(question, False) and not sub_item:
            kind, place = "multi", None
        elif scaled:
            kind = "matrix_cell" if sub_item else "scale"
        else:
            kind = "number" if text == number else "single" if choices.words or choices.grid else "text"
        made.append(("" if scales.missing(label) else label, place, kind))
    labels, places, kinds = zip(*made, strict=True) if made else ((), (), ())
    keyed = different.assign(label=labels, code=pd.Series(places, different.index, dtype="Int64"), kind=kinds)
    whole = rows[["question_key", "sub_item", "answer_raw", "number"]].merge(keyed, how="left")
    return whole["label"].astype("str"), whole["code"], whole["kind"].astype("str")
