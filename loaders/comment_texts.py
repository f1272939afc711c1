"""Which answers of a survey are comments, whatever form read it."""

from collections.abc import Callable, Iterable, Mapping

import pandas as pd

from loaders.comment_questions import OPEN, asks_for_comments, asks_who

TEXT = "text"

Question = tuple[str, str]
"""Key of a question and its row."""


def comment_questions(rows: pd.DataFrame, asked: Mapping[Question, str]) -> set[Question]:
    """The questions that ask for comments.

    Args:
        rows: answers: ``question_key, sub_item, option_key, answer_kind, answer_code, answer_raw``.
        asked: the words of each question.
    """
    open_ones = rows[rows["answer_kind"].isin(OPEN) & (rows["option_key"] == "") & rows["answer_code"].isna()]
    questions = open_ones.groupby(["question_key", "sub_item", "answer_kind"], sort=False)
    return {
        (str(key), str(sub))
        for (key, sub, kind), mine in questions
        if asks_for_comments(_words(asked, str(key), str(sub)), str(kind), mine["answer_raw"].tolist())
    }


def personal_questions(asked: Mapping[Question, str]) -> set[Question]:
    """The questions that ask who somebody is.

    Args:
        asked: the words of each question.
    """
    return {(key, sub) for key, sub in asked if asks_who(_words(asked, key, sub))}


def _words(asked: Mapping[Question, str], key: str, sub: str) -> str:
    return f"{asked.get((key, sub), '')} {sub}"


def kept(
    texts: Iterable[str], comment: Iterable[bool], scrubbed: Iterable[Callable[[str], str]]
) -> list[str]:
    """What is kept of answers in people's own words: of comments the scrubbed text, of others nothing."""
    return [clean(text) if mine else "" for text, mine, clean in zip(texts, comment, scrubbed, strict=True)]
