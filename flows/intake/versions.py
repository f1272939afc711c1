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
from flows.intake.surveys import ITEMS, SAME, SURVEY, VERSION, Item, item_in, rows_of, survey_of
from flows.intake.translated import Tongues, lead_of, pairs
from flows.intake.wordings import likenesses
from loaders.form import Problem, Reading
from loaders.item_groups import item_of
from loaders.quoted import quoted
from loaders.tongue import tongue_of
from loaders.words import plain
from store import questions, sources
from store.connect import Tx
from words import phrase

SHOWN = 5
"""Items named in one notice."""


@dataclass
class LinedUp:
    """A wave with its items called as the other waves call theirs.

    Attributes:
        reading: with the keys of versions.
        survey: the survey it is a wave of.
        problems: which items changed.
        lead: the source of the same wave in another language; 0: none.
        items: those that may be an earlier one in other words.
    """

    reading: Reading
    survey: str
    problems: list[Problem] = field(default_factory=list)
    lead: int = 0
    items: list[ItemLikeness] = field(default_factory=list)


def lined_up(tx: Tx, reading: Reading, source: Source, answers: Mapping[str, str], year: int) -> LinedUp:
    """Call the items of a wave as the earlier waves of its survey do.

    Args:
        year: the school year the wave is of.
    """
    asked = reading.tables["questions"]
    mine = asked[asked["points"].notna()]
    tongue = tongue_of(reading.tables["answers"])
    survey = survey_of(tx, mine, source, answers, tongue)
    found = LinedUp(reading, survey)
    waves = questions.waves(tx, survey)
    earlier = questions.rated(tx, waves)
    tongues = Tongues.of(tx, reading, source, waves, tongue)
    if mine.empty or earlier.empty:
        found.items = [] if mine.empty else pairs(tx, mine, tongues, answers)
        return found
    said = named(mine, earlier, answers, (SAME, VERSION))
    names = _names(mine, earlier, source, _by_name(tx, mine, earlier, waves, tongues) | said, tongues)
    found.problems = _changes(mine, names, earlier)
    found.reading = renamed(reading, {item: name for item, name in names.items() if item != name})
    found.lead = lead_of(tx, set(names.values()), earlier, tongues, year)
    if found.lead:
        found.problems.append(_joined(tx, found.lead))
    open_items = [row for row in rows_of(mine) if not _told(row, answers)]
    found.items = likenesses(open_items, names, earlier[earlier["source"] != source.id])
    if not found.lead:
        found.items = pairs(tx, mine, tongues, answers) or found.items
    return found


def _told(row: Mapping[Hashable, Any], answers: Mapping[str, str]) -> bool:
    item = item_of(*item_in(row))
    return SAME + item in answers or VERSION + item in answers


def _names(
    mine: pd.DataFrame,
    earlier: pd.DataFrame,
    source: Source,
    said: Mapping[Item, tuple[str, Item]],
    tongues: Tongues,
) -> Names:
    """What each item of a wave is kept by.

    Args:
        said: the earlier item that one is (SAME), or is a new version of (VERSION).
    """
    versions: dict[Item, list[dict[Hashable, Any]]] = {}
    for row in rows_of(earlier):
        key, sub_item = item_in(row)
        versions.setdefault((base_of(key), sub_item), []).append(row)
    names: Names = {}
    for row in rows_of(mine):
        item = item_in(row)
        told = said.get(item)
        if told is not None and told[0] == SAME:
            names[item] = told[1]
            continue
        key, sub_item = told[1] if told else item
        known = versions.get((base_of(key), sub_item), [])
        names[item] = (_version(row, base_of(key), known, source, tongues, new=told is not None), sub_item)
    return names


def _by_name(
    tx: Tx, mine: pd.DataFrame, earlier: pd.DataFrame, waves: list[int], tongues: Tongues
) -> dict[Item, tuple[str, Item]]:
    """Items in new words that the tool calls as it called one the wave no longer asks."""
    here = {item_in(row): str(row["called"]) for row in rows_of(mine)} if "called" in mine else {}
    there = {item_in(row) for row in rows_of(earlier)}
    gone: dict[tuple[str, str], tuple[str, Item]] = {}
    for row in sources.among(tx, waves):
        means = SAME if tongues.differ(row["id"]) else VERSION
        for key, sub_item, name, *_ in row["settings"].get(ITEMS, []):
            if name and (key, sub_item) in there and (base_of(key), sub_item) not in here:
                gone[name, sub_item] = means, (key, sub_item)
    return {
        item: gone[name, item[1]]
        for item, name in here.items()
        if name and item not in there and (name, item[1]) in gone
    }


def _version(
    row: Mapping[Hashable, Any],
    base: str,
    known: list[dict[Hashable, Any]],
    source: Source,
    tongues: Tongues,
    *,
    new: bool,
) -> str:
    """The key of the version that is worded so, else of the next one.

    An item that only this wave ever asked was edited in place: its answers are all in the new words.
    """
    if not known:
        return base
    for each in known:
        if _alike(row, each, translated=tongues.differ(each["source"])):
            return str(each["question_key"])
    if not new and all(each["source"] == source.id for each in known):
        return str(known[-1]["question_key"])
    return f"{base}~{1 + max(version_of(str(each['question_key'])) for each in known)}"


def _alike(row: Mapping[Hashable, Any], other: Mapping[Hashable, Any], *, translated: bool) -> bool:
    same_words = translated or plain(row["question_text"]) == plain(other["question_text"])
    return same_words and int(row["points"]) == int(other["points"]) and row["scale"] == other["scale"]


def _changes(mine: pd.DataFrame, names: Names, earlier: pd.DataFrame) -> list[Problem]:
    """A notice of the items that were worded anew, or have another answer scale."""
    before = {item_in(row) for row in rows_of(earlier)}
    changed = [row for row in rows_of(mine) if names[item_in(row)] not in before]
    changed = [row for row in changed if version_of(names[item_in(row)][0]) > 1]
    if not changed:
        return []
    listed = quoted(str(row["sub_item"] or row["question_text"]) for row in changed[:SHOWN])
    more = phrase(" and {more} more", more=len(changed) - SHOWN) if len(changed) > SHOWN else ""
    before_it = item_of(*_before(names[item_in(changed[0])]))
    answer = f"{SAME}{item_of(*item_in(changed[0]))}={before_it}"
    return [
        Problem(
            "notice",
            "item_changed",
            phrase(
                "{changed} of {asked} questions have other words or another answer scale than in "
                "earlier waves: {listed}{more}. Figures over years leave them out.",
                changed=len(changed),
                asked=len(mine),
                listed=listed,
                more=more,
            ),
            phrase("Nothing to do. If one means the same as before, answer {answer}.", answer=answer),
        )
    ]


def _before(name: Item) -> Item:
    """The version before one."""
    key, sub_item = name
    number = version_of(key) - 1
    return (base_of(key) if number == 1 else f"{base_of(key)}~{number}"), sub_item


def _joined(tx: Tx, lead: int) -> Problem:
    other = sources.names(tx, [lead])[lead]
    return Problem(
        "notice",
        "same_survey",
        phrase("This is the survey of “{other}” in another language: both are counted as one.", other=other),
        phrase(
            "Nothing to do. If it is another survey, answer {answer} with a name of its own.",
            answer=f"{SURVEY}=",
        ),
    )
