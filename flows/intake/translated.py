"""A survey in two languages: the form in the other language is the same survey, item for item.

Its items are matched by the names the tool or a code book gives them; else they are proposed in the order
in which both forms ask them, and staff confirm.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from operator import itemgetter

import pandas as pd

from flows.intake.results import ItemLikeness
from flows.intake.source import Source
from flows.intake.surveys import FEWEST, HALF, ITEMS, SAME, TONGUE, VERSION, Item, item_in, items_of, rows_of
from loaders.form import Reading
from loaders.item_groups import item_of
from loaders.tongue import tongue_of
from store import batches, languages, questions, sources
from store.connect import Tx
from tables import school_year


@dataclass(frozen=True)
class Tongues:
    """The language of a wave, of which school year it is, and the languages of the other waves."""

    source: int
    mine: str
    year: int
    theirs: Mapping[int, str]

    @classmethod
    def of(cls, tx: Tx, reading: Reading, source: Source, waves: list[int], mine: str) -> "Tongues":
        """Of a reading in a language, and the known waves of its survey."""
        known = sources.among(tx, waves)
        last = reading.facts.get("last_day", "")
        return cls(
            source.id,
            mine,
            school_year(date.fromisoformat(last)) if last else 0,
            {int(row["id"]): str(row["settings"].get(TONGUE, "")) for row in known},
        )

    def differ(self, source: int) -> bool:
        """Whether another wave is known to be in another language."""
        other = self.theirs.get(int(source), "")
        return bool(self.mine and other) and self.mine != other


def remembered(reading: Reading) -> dict[str, object]:
    """What is kept with the source of a wave: its language and its items."""
    return {TONGUE: tongue_of(reading.tables["answers"]), ITEMS: items_of(reading.tables["questions"])}


def lead_of(tx: Tx, names: set[Item], earlier: pd.DataFrame, tongues: Tongues, year: int) -> int:
    """The source of the same wave in another language that asks half of the same items; 0: none."""
    when = tongues.year or year
    of_year = {source for source, _ in batches.counts_about(tx, when)}
    for source in sorted(set(earlier["source"].tolist()) & of_year - {tongues.source}, reverse=True):
        theirs = {item_in(row) for row in rows_of(earlier[earlier["source"] == source])}
        if tongues.differ(source) and len(names & theirs) >= HALF * min(len(names), len(theirs)):
            lead = languages.leads(tx).get(int(source), int(source))
            return 0 if lead == tongues.source else lead
    return 0


def pairs(tx: Tx, mine: pd.DataFrame, tongues: Tongues, answers: Mapping[str, str]) -> list[ItemLikeness]:
    """Each item with the one at its place in a survey of another language that asks as much on the same
    scales in the same order; none where staff have said what any item is."""
    own = items_of(mine)
    told = any(start + item_of(key, row) in answers for key, row, *_ in own for start in (SAME, VERSION))
    if told or not tongues.mine or len(own) < FEWEST:
        return []
    for row in sorted(sources.listing(tx), key=itemgetter("id"), reverse=True):
        theirs = row["settings"].get(ITEMS, [])
        other = row["settings"].get(TONGUE, "")
        if not other or other == tongues.mine or [item[3:] for item in theirs] != [item[3:] for item in own]:
            continue
        if {tuple(item[:2]) for item in theirs} & {tuple(item[:2]) for item in own}:
            continue
        asked = questions.rated(tx, [int(row["id"])])
        words = {item_in(each): str(each["sub_item"] or each["question_text"]) for each in rows_of(asked)}
        if len(words) < len(theirs):
            continue  # taken back
        texts = [str(each["sub_item"] or each["question_text"]) for each in rows_of(mine)]
        return [
            ItemLikeness(item_of(*here[:2]), text, item_of(*there[:2]), words[there[0], there[1]], 0, True)
            for here, there, text in zip(own, theirs, texts, strict=True)
        ]
    return []
