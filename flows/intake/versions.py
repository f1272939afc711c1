"""Items of a survey over its waves: an item that was worded anew is a new version of it.

A wave is compared with what the other waves of its survey asked. The first version of an item is kept by
the key the loader gave it, a later one by the same key with its number behind: figures that go over years
compare equal keys alone. Nobody but staff says that two wordings are one item.
"""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from flows.intake.item_names import Names, base_of, named, renamed, version_of
from flows.intake.results import ItemLikeness
from flows.intake.source import Source
from flows.intake.wordings import likenesses
from loaders.form import Problem, Reading
from loaders.item_groups import item_of
from loaders.words import plain
from store import questions, sources
from store.connect import Tx

SURVEY, SAME, VERSION = "survey", "same.", "version."
"""Answers: the survey a file is a wave of; that an item is an earlier one, unchanged in meaning
(``same.ITEM=EARLIER``), or a new version of it (``version.ITEM=EARLIER``)."""

HALF = 0.5
"""Least share of the fewer items that two waves of one survey have in common."""

SHOWN = 5
"""Items named in one notice."""

CALLED = "called"
"""Setting of a source: what its tool calls its items."""

Item = tuple[str, str]
"""Key of a question and row of its grid."""


@dataclass
class LinedUp:
    """A wave with its items called as the other waves call theirs.

    Attributes:
        reading: with the keys of versions.
        survey: the survey it is a wave of.
        problems: which items changed.
        items: those that may be an earlier one in other words.
    """

    reading: Reading
    survey: str
    problems: list[Problem] = field(default_factory=list)
    items: list[ItemLikeness] = field(default_factory=list)


def lined_up(tx: Tx, reading: Reading, source: Source, answers: Mapping[str, str]) -> LinedUp:
    """Call the items of a wave as the earlier waves of its survey do."""
    asked = reading.tables["questions"]
    mine = asked[asked["points"].notna()]
    survey = _survey(tx, mine, source, answers)
    found = LinedUp(reading, survey)
    waves = questions.waves(tx, survey)
    earlier = questions.rated(tx, waves)
    if mine.empty or earlier.empty:
        return found
    said = named(mine, earlier, answers, (SAME, VERSION))
    names = _names(mine, earlier, source, _by_name(tx, mine, earlier, waves) | said)
    found.problems = _changes(mine, names, earlier)
    found.reading = renamed(reading, {item: name for item, name in names.items() if item != name})
    open_items = [row for row in _rows(mine) if not _told(row, answers)]
    found.items = likenesses(open_items, names, earlier[earlier["source"] != source.id])
    return found


def _survey(tx: Tx, mine: pd.DataFrame, source: Source, answers: Mapping[str, str]) -> str:
    """The survey a file is a wave of: as staff say, as before, or one that asks half of the same."""
    told = answers.get(SURVEY, "") or str(source.settings.get(SURVEY, ""))
    if told or mine.empty:
        return told or source.name
    near = [number for number in questions.sharing(tx, mine["question_key"]) if number != source.id]
    theirs = questions.rated(tx, near)
    here = {(*_item(row), plain(row["question_text"])) for row in _rows(mine)}
    for row in sources.among(tx, near).to_dict("records"):
        other = theirs[theirs["source"] == row["id"]]
        there = {(*_item(each), plain(each["question_text"])) for each in _rows(other)}
        if len(here & there) >= HALF * min(len(here), len(there)):
            return str(row["settings"].get(SURVEY, "")) or str(row["name"])
    return source.name


def _rows(table: pd.DataFrame) -> list[dict[Hashable, Any]]:
    return table.to_dict("records")


def _item(row: Mapping[Hashable, Any]) -> Item:
    return str(row["question_key"]), str(row["sub_item"])


def _told(row: Mapping[Hashable, Any], answers: Mapping[str, str]) -> bool:
    item = item_of(*_item(row))
    return SAME + item in answers or VERSION + item in answers


def _names(
    mine: pd.DataFrame, earlier: pd.DataFrame, source: Source, said: Mapping[Item, tuple[str, Item]]
) -> Names:
    """What each item of a wave is kept by.

    Args:
        said: the earlier item that one is (SAME), or is a new version of (VERSION).
    """
    versions: dict[Item, list[dict[Hashable, Any]]] = {}
    for row in _rows(earlier):
        key, sub_item = _item(row)
        versions.setdefault((base_of(key), sub_item), []).append(row)
    names: Names = {}
    for row in _rows(mine):
        item = _item(row)
        told = said.get(item)
        if told is not None and told[0] == SAME:
            names[item] = told[1]
            continue
        key, sub_item = told[1] if told else item
        known = versions.get((base_of(key), sub_item), [])
        names[item] = (_version(row, base_of(key), known, source, new=told is not None), sub_item)
    return names


def _by_name(
    tx: Tx, mine: pd.DataFrame, earlier: pd.DataFrame, waves: list[int]
) -> dict[Item, tuple[str, Item]]:
    """Items in new words that the tool calls as it called one the wave no longer asks."""
    here = {_item(row): str(row["called"]) for row in _rows(mine)} if "called" in mine else {}
    there = {_item(row) for row in _rows(earlier)}
    gone: dict[tuple[str, str], Item] = {}
    for row in sources.among(tx, waves).to_dict("records"):
        for key, sub_item, called in row["settings"].get(CALLED, []):
            if (key, sub_item) in there and (base_of(key), sub_item) not in here:
                gone[called, sub_item] = key, sub_item
    return {
        item: (VERSION, gone[called, item[1]])
        for item, called in here.items()
        if called and item not in there and (called, item[1]) in gone
    }


def calls(reading: Reading) -> list[list[str]]:
    """Of each item that its tool names apart from its words: what it is kept by, and the name."""
    asked = reading.tables["questions"]
    if "called" not in asked:
        return []
    asked = asked[asked["called"].fillna("") != ""]
    return [[str(row[name]) for name in ("question_key", "sub_item", "called")] for row in _rows(asked)]


def _version(
    row: Mapping[Hashable, Any], base: str, known: list[dict[Hashable, Any]], source: Source, *, new: bool
) -> str:
    """The key of the version that is worded so, else of the next one.

    An item that only this wave ever asked was edited in place: its answers are all in the new words.
    """
    if not known:
        return base
    for each in known:
        if _alike(row, each):
            return str(each["question_key"])
    if not new and all(each["source"] == source.id for each in known):
        return str(known[-1]["question_key"])
    return f"{base}~{1 + max(version_of(str(each['question_key'])) for each in known)}"


def _alike(row: Mapping[Hashable, Any], other: Mapping[Hashable, Any]) -> bool:
    same_words = plain(row["question_text"]) == plain(other["question_text"])
    return same_words and int(row["points"]) == int(other["points"]) and row["scale"] == other["scale"]


def _changes(mine: pd.DataFrame, names: Names, earlier: pd.DataFrame) -> list[Problem]:
    """A notice of the items that were worded anew, or have another answer scale."""
    before = {_item(row) for row in _rows(earlier)}
    changed = [row for row in _rows(mine) if names[_item(row)] not in before]
    changed = [row for row in changed if version_of(names[_item(row)][0]) > 1]
    if not changed:
        return []
    listed = ", ".join(f"“{row['sub_item'] or row['question_text']}”" for row in changed[:SHOWN])
    more = f" and {len(changed) - SHOWN} more" if len(changed) > SHOWN else ""
    return [
        Problem(
            "notice",
            "item_changed",
            f"{len(changed)} of {len(mine)} questions have other words or another answer scale than in "
            f"earlier waves: {listed}{more}. Figures over years leave them out.",
            "Nothing to do. If one means the same as before, answer "
            f"{SAME}{item_of(*_item(changed[0]))}={item_of(*_before(names[_item(changed[0])]))}.",
        )
    ]


def _before(name: Item) -> Item:
    """The version before one."""
    key, sub_item = name
    number = version_of(key) - 1
    return (base_of(key) if number == 1 else f"{base_of(key)}~{number}"), sub_item
