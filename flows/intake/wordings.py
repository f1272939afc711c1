"""Items of a survey that may be those of an earlier wave in other words: proposed, never taken as one."""

from collections.abc import Hashable, Mapping, Sequence
from typing import Any

import pandas as pd
from rapidfuzz import fuzz, process

from flows.intake.item_names import Names
from flows.intake.results import ItemLikeness
from flows.intake.surveys import SAME, VERSION
from loaders.form import Problem
from loaders.item_groups import item_of
from loaders.words import plain
from words import phrase, phrase_many

LIKE = 70
"""Least likeness of two wordings to propose that they are one item."""


def likenesses(
    rows: Sequence[Mapping[Hashable, Any]], names: Names, earlier: pd.DataFrame
) -> list[ItemLikeness]:
    """Each new item with the earlier one most like it that the wave does not ask.

    Args:
        rows: items of the wave that staff have said nothing of.
        names: what all items of the wave are kept by.
        earlier: questions of the other waves.
    """
    before = {(str(row["question_key"]), str(row["sub_item"])): row for row in earlier.to_dict("records")}
    kept = set(names.values())
    gone = {item: _words(row) for item, row in before.items() if item not in kept}
    items = list(gone)
    found = []
    for row in rows:
        mine = str(row["question_key"]), str(row["sub_item"])
        if names[mine] in before or names[mine] != mine:
            continue
        best = process.extractOne(
            plain(_words(row)), [plain(text) for text in gone.values()], scorer=fuzz.ratio, score_cutoff=LIKE
        )
        if best is not None:
            old = items[best[2]]
            found.append(ItemLikeness(item_of(*mine), _words(row), item_of(*old), gone[old], int(best[1])))
    return found


def _words(row: Mapping[Hashable, Any]) -> str:
    return str(row["sub_item"] or row["question_text"])


def notices(items: Sequence[ItemLikeness]) -> list[Problem]:
    """What is said of items that may be earlier ones: one word for all of a form in another language."""
    if any(one.translated for one in items):
        first = items[0]
        return [
            Problem(
                "notice",
                "other_language",
                phrase_many(
                    len(items),
                    "{n} questions stand in the order and on the scales of a survey in another language. "
                    "They are kept apart.",
                    "{n} questions stand in the order and on the scales of a survey in another language. "
                    "They are kept apart.",
                    n=len(items),
                ),
                phrase(
                    "If it is the same survey, say so on the page, or answer {answer} and so on for each.",
                    answer=f"{SAME}{first.item}={first.before}",
                ),
            )
        ]
    return [
        Problem(
            "notice",
            "item_likeness",
            phrase(
                "“{words}” is nearly “{before}” of an earlier wave. They are not compared.",
                words=one.words,
                before=one.before_words,
            ),
            phrase(
                "If they are one, say so on the page, or answer {same} where it means the same, "
                "{changed} where it was changed.",
                same=f"{SAME}{one.item}={one.before}",
                changed=f"{VERSION}{one.item}={one.before}",
            ),
            value=one.words,
        )
        for one in items
    ]
