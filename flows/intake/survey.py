"""Survey answers: one respondent's answer to one question."""

import pandas as pd

from flows.intake import undated
from flows.intake.places import Places
from flows.intake.said import Context, Said, covers, table
from loaders.form import Problem, Reading
from loaders.scales import apart
from store.answers import IDENTIFIED
from words import phrase, phrase_many

TOOLS_OWN = ("meta", "timing")
"""Kinds of answers that the survey tool gave, not the respondent."""

SHOWN = 5
"""School names, or answers, listed in one notice."""


def survey(reading: Reading, places: Places, context: Context) -> Said:
    """Answers and questions; the file speaks in full from its first day of answers to its last."""
    rows = table(reading, "answers")
    said = Said()
    rows = rows[~rows["answer_kind"].isin(TOOLS_OWN)].copy()
    rows["respondent"] = rows["respondent_key"]
    rows["day"] = rows["responded_at"].str.slice(0, 10)
    if len(rows) and not context.year and not (rows["day"].fillna("") != "").any():
        said.needs.append(undated.NEED)
        return said
    rows["day"] = rows["day"].where(rows["day"].fillna("") != "", assumed_day(context.year))
    typed = rows["school"].where(rows["school"] != "", context.school)
    codes = {text: places.schools.code(text.strip()) for text in typed.unique()}
    rows["school"] = typed.map(codes)
    unknown = [text for text, code in codes.items() if text and not code]
    said.counts["unknown_schools"] = unknown
    _tell_unknown(said, unknown)
    rows["person"] = _students(reading, rows["respondent"], said)
    rows["answer_code"] = pd.to_numeric(rows["answer_code"], errors="coerce").astype("Int64")
    asked = _questions(reading)
    rows = rows.merge(
        asked[["question_key", "sub_item", "points"]], on=["question_key", "sub_item"], how="left"
    )
    key = ["respondent", "question_key", "sub_item", "option_key"]
    rows = rows.drop_duplicates(key, keep="last")
    columns = [
        *key,
        "day",
        "school",
        "role",
        "person",
        "answer_raw",
        "answer_code",
        "points",
        "answer_kind",
        "line",
    ]
    said.facts["answers"] = rows[columns]
    said.problems += off_scale(rows)
    said.facts["questions"] = asked
    dated = rows.loc[rows["day"] != "", "day"]
    said.coverage = covers(
        "answers", [""], dated.min() if len(dated) else "", dated.max() if len(dated) else ""
    )
    return said


def off_scale(rows: pd.DataFrame) -> list[Problem]:
    """A notice of answers that are none of their question's scale, and do not stand apart from it."""
    rows = rows[rows["points"].notna() & rows["answer_code"].isna() & (rows["answer_raw"].fillna("") != "")]
    rows = rows[~rows["answer_raw"].isin([text for text in rows["answer_raw"].unique() if apart(text)])]
    if rows.empty:
        return []
    first = rows.iloc[0]
    texts = list(dict.fromkeys(rows["answer_raw"]))
    what = phrase_many(
        len(rows),
        "One answer is none of its question's scale: {listed}. It counts as no answer.",
        "{n} answers are none of their questions' scales: {listed}. They count as no answers.",
        listed=", ".join(f"“{text}”" for text in texts[:SHOWN]) + (", …" if len(texts) > SHOWN else ""),
    )
    mend = phrase("Correct them in the file and load it again, or look at the answer scales.")
    value, line = str(first["answer_raw"]), int(first["line"])
    return [Problem("notice", "off_scale", what, mend, line=line, column=str(first["column"]), value=value)]


def _students(reading: Reading, respondents: pd.Series, said: Said) -> pd.Series:
    """The student's number of each row whose respondent gave one, else ""; the source is remembered as one
    that tells them."""
    told = reading.tables.get("respondents")
    if told is None:
        return pd.Series("", respondents.index, dtype="str")
    said.remember[IDENTIFIED] = True
    number = dict(zip(told["respondent_key"], told["person_key"], strict=True))
    return respondents.astype("str").map(number).fillna("").astype("str")


def _questions(reading: Reading) -> pd.DataFrame:
    """The questions of a survey with their scales, one row a question and grid row."""
    asked = table(reading, "questions")
    asked = asked[~asked["answer_kind"].isin(TOOLS_OWN)].copy()
    asked["points"] = pd.to_numeric(asked["points"], errors="coerce").astype("Int64")
    asked["reversed"] = asked["reversed"].map({"yes": 1, "no": 0}).astype("Int64")
    columns = [
        "question_key",
        "sub_item",
        "question_text",
        "answer_kind",
        "scale",
        "points",
        "item_scale",
        "reversed",
        "line",
    ]
    return asked.drop_duplicates(["question_key", "sub_item"])[columns]


def assumed_day(year: int) -> str:
    """The day taken for answers without one: in the school year named for the load; "" where none is."""
    return f"{year}-10-01" if year else ""


def _tell_unknown(said: Said, unknown: list[str]) -> None:
    if not unknown:
        return
    listed = ", ".join(f'"{text}"' for text in sorted(unknown)[:SHOWN])
    more = phrase(" and {more} more", more=len(unknown) - SHOWN) if len(unknown) > SHOWN else ""
    said.problems.append(
        Problem(
            "notice",
            "unknown_school",
            phrase(
                "Answers name schools that are not known: {listed}{more}. They count for the district alone.",
                listed=listed,
                more=more,
            ),
            phrase("Load the register with these schools, then load this file again."),
        )
    )
