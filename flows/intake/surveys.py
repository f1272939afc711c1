"""Which survey a file is a wave of."""

from collections.abc import Hashable, Mapping
from typing import Any

import pandas as pd

from flows.intake.item_names import called
from flows.intake.source import Source
from loaders.words import plain
from store import questions, sources
from store.connect import Tx

SURVEY, SAME, VERSION = "survey", "same.", "version."
"""Answers: the survey a file is a wave of; that an item is an earlier one, unchanged in meaning
(``same.ITEM=EARLIER``), or a new version of it (``version.ITEM=EARLIER``)."""

HALF = 0.5
"""Least share of the fewer items that two waves of one survey have in common."""

TONGUE, ITEMS = "tongue", "items"
"""Settings of a survey source: the language of its scales; its items on a scale in their order, each as
key, row, name in the tool, scale and points."""

FEWEST = 3
"""Items in the same order on the same scales that may be those of another language."""

Item = tuple[str, str]
"""Key of a question and row of its grid."""


def survey_of(tx: Tx, mine: pd.DataFrame, source: Source, answers: Mapping[str, str], tongue: str) -> str:
    """The survey a file is a wave of: as staff say, as before, or one that asks half of the same.

    Args:
        mine: questions of the file on a scale.
        tongue: their language; a form that asks the same by name in another one is of the same survey.
    """
    told = answers.get(SURVEY, "") or _named(tx, mine, answers) or str(source.settings.get(SURVEY, ""))
    if told or mine.empty:
        return told or source.name
    near = [number for number in questions.sharing(tx, mine["question_key"]) if number != source.id]
    theirs = questions.rated(tx, near)
    here = {(*item_in(row), plain(row["question_text"])) for row in rows_of(mine)}
    for row in sources.among(tx, near):
        other = theirs[theirs["source"] == row["id"]]
        there = {(*item_in(each), plain(each["question_text"])) for each in rows_of(other)}
        by_name = _translated(mine, row["settings"], tongue)
        if by_name or len(here & there) >= HALF * min(len(here), len(there)):
            return str(row["settings"].get(SURVEY, "")) or str(row["name"])
    return source.name


def items_of(asked: pd.DataFrame) -> list[list[Any]]:
    """The items of a survey that are on a scale, as a source keeps them (ITEMS)."""
    mine = asked[asked["points"].notna()]
    calls = mine["called"].fillna("") if "called" in mine else [""] * len(mine)
    return [
        [*item_in(row), str(name), str(row["scale"]), int(row["points"])]
        for row, name in zip(rows_of(mine), calls, strict=True)
    ]


def _translated(mine: pd.DataFrame, settings: Mapping[str, Any], tongue: str) -> bool:
    """Whether a source asks the same items by name, on the same scales, in another language."""
    here, there = (
        {(*item[:2], *item[3:]) for item in each} for each in (items_of(mine), settings.get(ITEMS, []))
    )
    other = settings.get(TONGUE, "")
    return bool(tongue and other) and tongue != other and here == there and len(here) >= FEWEST


def _named(tx: Tx, mine: pd.DataFrame, answers: Mapping[str, str]) -> str:
    """The survey of the earlier items that staff name for those of a file; "" where they name none."""
    items = called(mine)
    keys = [
        text.partition("|")[0]
        for name, text in answers.items()
        for start in (SAME, VERSION)
        if name.startswith(start) and items.get(name.removeprefix(start))
    ]
    near = questions.sharing(tx, keys) if keys else []
    return next(iter(questions.surveys(tx, near[:1]).values()), "")


def rows_of(table: pd.DataFrame) -> list[dict[Hashable, Any]]:
    """The rows of a table by the names of its columns."""
    return table.to_dict("records")


def item_in(row: Mapping[Hashable, Any]) -> Item:
    """The item that a row of questions is about."""
    return str(row["question_key"]), str(row["sub_item"])
