"""What people wrote, without the names that are known now, and what it is about."""

from collections.abc import Iterable

import pandas as pd

from flows.derive.work import Some
from loaders.comment_print import fingerprint, same
from loaders.scrub import Scrubber
from metrics import comment_cells, comment_coding
from metrics.comment_words import folded
from store import comment_codings, comment_texts, comments, derived, lookup
from store.comment_codings import Coding
from store.comments import ONE, Key
from store.connect import Tx
from tables import HOME_DISTRICT
from tables.derived import COMMENTS


class Scrubbers:
    """Knows the names of each place, asked for once."""

    def __init__(self, tx: Tx) -> None:
        self._tx = tx
        self._held: dict[int, Scrubber] = {}

    def of(self, school: int) -> Scrubber:
        """What takes out the names of who is at a school; 0: of everybody."""
        if school not in self._held:
            names, ids = comment_texts.names(self._tx, school), comment_texts.ids(self._tx, school)
            self._held[school] = Scrubber(names, ids)
        return self._held[school]


def count_comments(tx: Tx, year: int, sources: Some) -> None:
    """Read and count the comments of some survey sources (None: of all) in a school year again."""
    if sources is not None and not sources:
        return
    said = comment_texts.answered(tx, year, sources)
    before = comments.counting(tx, year)
    if said.empty and before.empty:
        return
    comments.forget(tx, year, sources)
    derived.add(tx, COMMENTS.name, _read(tx, year, said))
    count_again(tx, year, before["place"])


def count_again(tx: Tx, year: int, before: Iterable[int] = ()) -> None:
    """Count a school year's comments as they are read.

    Args:
        before: places that had some, and may have none now.
    """
    rows = comments.counting(tx, year)
    district_of = lookup.district_of(tx)
    places = {HOME_DISTRICT, *(int(place) for place in before), *rows["place"].tolist()}
    places |= {district_of.get(place, HOME_DISTRICT) for place in places}
    told = zip(*(rows[name].tolist() for name in ("source", "respondent", "place", "themes")), strict=True)
    here = {"year": year, "place": sorted(places), "measure": list(comment_cells.MEASURES)}
    derived.clear(tx, "cells", **here)
    derived.add(tx, "cells", comment_cells.count(told, year, district_of))


def _read(tx: Tx, year: int, said: pd.DataFrame) -> pd.DataFrame:
    """Comments as rows of ``tables.derived.COMMENTS``."""
    scrubbers = Scrubbers(tx)
    corrected = latest(comment_codings.codings(tx, set(said["source"].tolist())))
    schools = said["school"].tolist()
    texts = [
        scrubbers.of(school).scrubbed(text)
        for school, text in zip(schools, said["text"].tolist(), strict=True)
    ]
    keys = list(zip(*(said[name].tolist() for name in ONE), strict=True)) if len(said) else []
    rows = [_coded(text, corrected.get(key)) for key, text in zip(keys, texts, strict=True)]
    names = ["themes", "tone", "told_themes", "told_tone", "checked"]
    coded = pd.DataFrame(rows, columns=names, index=said.index)
    return said.assign(
        year=year,
        place=said["school"].where(said["school"] != 0, HOME_DISTRICT),
        text=texts,
        folded=[folded(text) for text in texts],
        **{name: coded[name] for name in names},
    )


def latest(said: Iterable[Coding]) -> dict[Key, Coding]:
    """What was said last of each comment."""
    return {one.key: one for one in said}


def _coded(text: str, corrected: Coding | None) -> tuple[str, str, str, str, int]:
    """Themes and tone that count, those of the lists, and whether somebody checked them."""
    themes, tone = comment_coding.coded(text)
    told = comment_coding.written(themes)
    if corrected is not None and same(corrected.print, fingerprint(text)):
        return corrected.themes, corrected.tone, told, tone, 1
    return told, tone, told, tone, 0
