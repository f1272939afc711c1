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
                f"{len(items)} questions stand in the order and on the scales of a survey in another "
                "language. They are kept apart.",
                f"If it is the same survey, say so on the page, or answer {SAME}{first.item}={first.before} "
                "and so on for each.",
            )
        ]
    return [
        Problem(
            "notice",
            "item_likeness",
            f"“{one.words}” is nearly “{one.before_words}” of an earlier wave. They are not compared.",
            f"If they are one, say so on the page, or answer {SAME}{one.item}={one.before} where it means "
            f"the same, {VERSION}{one.item}={one.before} where it was changed.",
            value=one.words,
        )
        for one in items
    ]
