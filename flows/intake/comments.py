"""Answers in people's own words: comments are kept without names, other texts are not kept."""

import numpy as np
import pandas as pd

from flows.derive.comments import Scrubbers
from flows.intake.said import Said
from loaders import comment_texts
from loaders.comment_questions import OPEN
from loaders.comment_texts import TEXT, Question, comment_questions, personal_questions
from loaders.form import Problem
from loaders.quoted import quoted
from store import entities
from store.connect import Tx
from tables import HOME_DISTRICT
from words import phrase, phrase_many

SHOWN = 3
"""Questions named in the notice."""


def without_names(tx: Tx, said: Said) -> None:
    """Put in the place of what people wrote what is kept of it: the raw file alone keeps it word for word."""
    rows, asked = said.facts["answers"], said.facts["questions"]
    at = np.flatnonzero(rows["answer_kind"].isin(OPEN) & rows["answer_code"].isna())
    written = rows.iloc[at]
    items = zip(asked["question_key"], asked["sub_item"], strict=True)
    worded = dict(zip(items, asked["question_text"], strict=True))
    wanted = comment_questions(written, worded)
    comment = _among(written, wanted) & (written["option_key"] == "").to_numpy()
    who = _among(written, personal_questions(worded))
    mine = comment | who | (written["answer_kind"] == TEXT).to_numpy()
    if not mine.any():
        return
    texts, kinds = (rows[name].to_numpy(dtype=object, copy=True) for name in ("answer_raw", "answer_kind"))
    texts[at[mine]] = _kept(tx, written[mine], comment[mine])
    kinds[at[comment]] = TEXT
    said.facts["answers"] = rows.assign(
        answer_raw=pd.Series(texts, rows.index, dtype="str"),
        answer_kind=pd.Series(kinds, rows.index, dtype="str"),
    )
    said.facts["questions"] = asked.assign(answer_kind=asked["answer_kind"].mask(_among(asked, wanted), TEXT))
    said.counts["comments"] = int(comment.sum())
    if comment.any():
        said.problems.append(_told(asked, wanted, int(comment.sum())))


def _kept(tx: Tx, written: pd.DataFrame, comment: np.ndarray) -> list[str]:
    """What is kept of texts, each scrubbed of the names of who is at its school."""
    schools = entities.find(tx, "school", HOME_DISTRICT, written["school"].astype("str"))
    scrubbers = Scrubbers(tx)
    return comment_texts.kept(
        written["answer_raw"].tolist(),
        comment.tolist(),
        [scrubbers.of(school).scrubbed for school in schools.tolist()],
    )


def _among(rows: pd.DataFrame, wanted: set[Question]) -> np.ndarray:
    """Which rows are of some questions."""
    pairs = zip(rows["question_key"], rows["sub_item"], strict=True)
    return np.array([pair in wanted for pair in pairs], dtype=bool)


def _told(asked: pd.DataFrame, wanted: set[Question], many: int) -> Problem:
    words = asked.loc[_among(asked, wanted), "question_text"].drop_duplicates().tolist()
    what = phrase_many(
        many,
        "{n} comment is kept without names: {named}.",
        "{n} comments are kept without names: {named}.",
        named=quoted(words, most=SHOWN),
    )
    return Problem("notice", "comments", what, phrase("Nothing to do. Read them on the page Comments."))
