"""The items of a survey as staff see them: what each is called, and the scale it counts to."""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from loaders.form import Reading
from loaders.item_groups import REVERSED, SCALE, item_of
from loaders.said_scales import NONE

YES, NO = "yes", "no"


def items(reading: Reading | None) -> list[dict[str, Any]]:
    """The questions of a survey, one a row of a grid; none of other files.

    ``item`` is what it is called by in the answers of staff; ``points`` is None off a scale.
    """
    asked = reading.tables.get("questions") if reading else None
    if asked is None:
        return []
    return [
        {
            "item": item_of(row["question_key"], row["sub_item"]),
            "question": row["question_text"],
            "row": row["sub_item"],
            "kind": row["answer_kind"],
            "scale": row["scale"],
            "points": None if pd.isna(row["points"]) else int(row["points"]),
            "item_scale": row["item_scale"],
            "reversed": row["reversed"],
        }
        for row in asked.to_dict("records")
    ]


def rated(reading: Reading | None) -> list[dict[str, Any]]:
    """The items whose answers are on a scale."""
    return [item for item in items(reading) if item["points"] is not None]


def grouped(
    before: Sequence[Mapping[str, Any]], scales: Sequence[str], turned: Sequence[bool]
) -> dict[str, str]:
    """The answers that count items to scales and mark the reversed ones; of items left as they were none.

    Args:
        before: items as ``rated`` gives them.
        scales: the scale of each, "" for none; turned: whether it is reversed.
    """
    said: dict[str, str] = {}
    for item, scale, is_turned in zip(before, scales, turned, strict=True):
        if scale.strip() != item["item_scale"]:
            said[SCALE + item["item"]] = scale.strip() or NONE
        if is_turned != (item["reversed"] == YES):
            said[REVERSED + item["item"]] = YES if is_turned else NO
    return said
