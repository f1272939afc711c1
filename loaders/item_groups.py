"""Items that staff count to a scale, and those they mark as reversed.

``item_scale.ITEM=Climate`` counts an item to a scale (``none``: to no scale), ``reversed.ITEM=yes`` or
``no`` says whether high answers mean a low place there. ITEM is the key of the question (of a row of a
grid ``KEY|row``), its name in the tool, or its words. What staff say holds over a code book.
"""

import pandas as pd

from loaders import codes
from loaders.form import Answers, Problem, Reading
from loaders.quoted import quoted
from loaders.said_scales import NONE
from loaders.words import plain
from words import phrase

SCALE, REVERSED = "item_scale.", "reversed."
"""Beginnings of the names of these answers."""
HASH = 9
"""Letters that end a key, after the words it is made of (``loaders.questions.keyed``)."""
SHOWN = 5
"""Names listed in one notice."""


def with_items(reading: Reading, answers: Answers) -> Reading:
    """The reading with its items grouped as staff say; names that are no item's are told."""
    told = {name: text for name, text in answers.items() if name.startswith((SCALE, REVERSED))}
    asked = reading.tables.get("questions")
    if not told or asked is None or asked.empty:
        return reading
    at = _called(asked)
    scale, turned = asked["item_scale"].tolist(), asked["reversed"].tolist()
    unknown = []
    for name, text in told.items():
        item = name.partition(".")[2]
        rows = at.get(item) or at.get(plain(item), [])
        unknown += [] if rows else [item]
        for row in rows:
            if name.startswith(SCALE):
                scale[row] = "" if text.strip().casefold() == NONE else " ".join(text.split())
            elif (yes := codes.truth(text)) is not None:
                turned[row] = "yes" if yes else "no"
    asked = asked.assign(
        item_scale=pd.Series(scale, asked.index, dtype="str"),
        reversed=pd.Series(turned, asked.index, dtype="str"),
    )
    reading.tables["questions"] = asked
    reading.problems.extend([_unknown(unknown)] if unknown else [])
    return reading


def item_of(key: str, sub_item: str) -> str:
    """What the item of a question, or of a row of its grid, is called in the answers of staff."""
    return f"{key}|{sub_item}" if sub_item else key


def _called(asked: pd.DataFrame) -> dict[str, list[int]]:
    """Rows of the questions by all that staff may call them by; a question names the rows of its grid."""
    found: dict[str, list[int]] = {}
    columns = zip(asked["question_key"], asked["sub_item"].fillna(""), asked["question_text"], strict=True)
    for row, (key, sub_item, text) in enumerate(columns):
        names = [item_of(key, sub_item), key, plain(key[:-HASH]), plain(text), plain(sub_item)]
        for name in dict.fromkeys(names):
            if name:
                found.setdefault(name, []).append(row)
    return found


def _unknown(items: list[str]) -> Problem:
    listed = quoted(dict.fromkeys(items[:SHOWN]))
    more = phrase(" and {more} more", more=len(items) - SHOWN) if len(items) > SHOWN else ""
    return Problem(
        "notice",
        "not_in_data",
        phrase(
            "A scale was said for items that this export does not have: {listed}{more}.",
            listed=listed,
            more=more,
        ),
        phrase(
            "Nothing to do if they were not asked this time; else use their words, or their key "
            "in check --json."
        ),
    )
