"""How often each answer was given to each question of a survey, whatever form read it."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

RATED = ("scale", "matrix_cell", "single")
MAYBE = ("number", "text")
"""Kinds of questions whose answers may be steps of a scale nobody has told yet."""

MOST = 30
"""Different answers of a question that may be a scale."""

LOOKED_AT = 1 << 15
"""Rows that tell which questions have too many different answers; the others are counted in full."""

LARGEST = 1 << 24
"""Different questions times different answers that are counted at once."""


@dataclass(frozen=True)
class Given:
    """Answers by question.

    Attributes:
        question: of each row of the answers the number of its question (row of ``questions``); -1: none.
        label: number of its label in ``texts``; -1: of a question that cannot be on a scale, or blank.
        counts: by number of the question, how often each label was given.
        places: by number of the question, the place of each label that has one.
    """

    question: np.ndarray
    label: np.ndarray
    texts: list[str]
    counts: dict[int, dict[str, int]]
    places: dict[int, dict[str, int]]


def given(rows: pd.DataFrame, asked: pd.DataFrame) -> Given:
    """Count the answers to the questions that are, or may be, on a scale.

    Args:
        rows, asked: columns of ``tables.readings.ANSWERS`` and ``QUESTIONS``.
    """
    if rows.empty:
        return Given(np.empty(0, dtype="int64"), np.empty(0, dtype="int64"), [], {}, {})
    question = _question(rows, asked)
    kinds = asked["answer_kind"].astype("str").to_numpy()
    label, texts = _coded(rows["answer_label"])
    closed = ~_crowded(question[:LOOKED_AT], label[:LOOKED_AT], len(kinds))
    for wanted in ((*RATED, *MAYBE), RATED):
        among = np.append(np.isin(kinds, wanted) & closed, False)[question]
        used = np.zeros(len(texts) + 1, dtype=bool)
        used[label[among]] = True
        used[-1] = False
        used[:-1] &= np.asarray(texts != "")
        if len(kinds) * int(used.sum()) <= LARGEST:
            break
    kept = np.where(among, np.where(used, np.cumsum(used) - 1, -1)[label], -1)
    words = [str(text) for text in texts[used[:-1]]]
    counts, places = _counted(question, kept, words, rows["answer_code"], len(kinds))
    return Given(question, kept, words, counts, places)


def _crowded(question: np.ndarray, label: np.ndarray, questions: int) -> np.ndarray:
    """Questions that have more than ``MOST`` different answers already among these."""
    pairs = np.unique(question.astype("int64") << 32 | label.astype("int64") & 0xFFFFFFFF) >> 32
    return np.bincount(pairs[pairs >= 0], minlength=questions) > MOST + 1


def _counted(
    question: np.ndarray, label: np.ndarray, texts: list[str], code: pd.Series, questions: int
) -> tuple[dict[int, dict[str, int]], dict[int, dict[str, int]]]:
    here = label >= 0
    width = max(len(texts), 1)
    pair = question[here] * np.int64(width) + label[here]
    many = np.bincount(pair, minlength=questions * width)
    place = np.zeros(questions * width, dtype="int64")
    place[pair] = code.to_numpy("int64", na_value=0)[here]
    counts: dict[int, dict[str, int]] = {}
    places: dict[int, dict[str, int]] = {}
    different = np.bincount(np.flatnonzero(many) // width, minlength=questions)
    for number in np.flatnonzero((different > 0) & (different <= MOST)).tolist():
        at = np.flatnonzero(many[number * width : (number + 1) * width])
        whole = [
            (texts[each], int(many[number * width + each]), int(place[number * width + each])) for each in at
        ]
        counts[number] = {text: n for text, n, _ in whole}
        places[number] = {text: step for text, _, step in whole if step}
    return counts, places


def _question(rows: pd.DataFrame, asked: pd.DataFrame) -> np.ndarray:
    key, keys = _coded(rows["question_key"])
    item, items = _coded(rows["sub_item"])
    number = np.full((len(keys) + 1, len(items) + 1), -1, dtype="int32")
    key_at = {str(text): at for at, text in enumerate(keys)}
    item_at = {str(text): at for at, text in enumerate(items)}
    pairs = zip(asked["question_key"], asked["sub_item"].fillna(""), strict=True)
    for at, (name, of) in enumerate(pairs):
        number[key_at.get(str(name), -1), item_at.get(str(of), -1)] = at
    number[-1] = number[:, -1] = -1
    return number[key, item]


def _coded(texts: pd.Series) -> tuple[np.ndarray, pd.Index]:
    """A number for each text, -1 for a blank one, and what each stands for."""
    if isinstance(texts.dtype, pd.CategoricalDtype):
        return texts.cat.codes.to_numpy(), texts.cat.categories
    codes, found = pd.factorize(texts)
    return codes, pd.Index(found)
