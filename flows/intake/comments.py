"""Answers in people's own words: comments are kept without names, other texts are not kept."""

import pandas as pd

from flows.derive.comments import Scrubbers
from flows.intake.said import Said
from loaders import comment_texts
from loaders.comment_texts import TEXT, comment_questions, personal_questions
from loaders.form import Problem
from store import entities
from store.connect import Tx
from tables import HOME_DISTRICT


def without_names(tx: Tx, said: Said) -> None:
    """Put in the place of what people wrote what is kept of it: the raw file alone keeps it word for word."""
    rows, asked = said.facts["answers"], said.facts["questions"]
    items = zip(asked["question_key"], asked["sub_item"], strict=True)
    worded = dict(zip(items, asked["question_text"], strict=True))
    wanted = comment_questions(rows, worded)
    comment = _among(rows, wanted) & (rows["option_key"] == "") & rows["answer_code"].isna()
    who = _among(rows, personal_questions(worded)) & rows["answer_code"].isna()
    open_ones = comment | (rows["answer_kind"] == TEXT) | who
    if not open_ones.any():
        return
    mine = rows[open_ones]
    at = entities.find(tx, "school", HOME_DISTRICT, mine["school"].astype("str"))
    scrubbers = Scrubbers(tx)
    texts = comment_texts.kept(
        mine["answer_raw"].tolist(),
        comment[open_ones].tolist(),
        [scrubbers.of(school).scrubbed for school in at.tolist()],
    )
    said.facts["answers"] = rows.assign(
        answer_raw=rows["answer_raw"].mask(open_ones, pd.Series(texts, mine.index, dtype="str")),
        answer_kind=rows["answer_kind"].mask(comment, TEXT),
    )
    said.facts["questions"] = asked.assign(answer_kind=asked["answer_kind"].mask(_among(asked, wanted), TEXT))
    said.counts["comments"] = int(comment.sum())
    if comment.any():
        said.problems.append(_kept(asked, wanted, int(comment.sum())))


def _among(rows: pd.DataFrame, wanted: set[tuple[str, str]]) -> pd.Series:
    pairs = zip(rows["question_key"], rows["sub_item"], strict=True)
    return pd.Series([pair in wanted for pair in pairs], rows.index, dtype=bool)


def _kept(asked: pd.DataFrame, wanted: set[tuple[str, str]], many: int) -> Problem:
    words = asked.loc[_among(asked, wanted), "question_text"].drop_duplicates().tolist()
    named = ", ".join(f"“{text}”" for text in words[:3]) + (", …" if len(words) > 3 else "")
    what = f"{many:,} {'comment is' if many == 1 else 'comments are'} kept without names: {named}."
    return Problem("notice", "comments", what, "Nothing to do. Read them on the page Comments.")
