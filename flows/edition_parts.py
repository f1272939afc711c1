"""What the tables of an edition are made of: the frames of a school year, in portions of schools."""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from hashlib import blake2b

import numpy as np
import pandas as pd

from flows.derive import RULES
from metrics import hiding_refusals
from metrics.catalogue import CATALOGUE
from metrics.deciding import Deciding
from metrics.equity import FLAGGED
from metrics.indicators import frames
from metrics.privacy import deciding
from metrics.ranges import Flags
from metrics.settings import hide_below, number
from metrics.shares import Columns
from metrics.wide import wide
from store import derived
from store.connect import Tx
from store.editions import Made
from tables import HOME_DISTRICT
from tables.codes import WHOLE

PORTION = 150
"""Schools whose cells are laid out at once: about 200 MB. Their tables, a fifteenth of it, are held."""

Frames = dict[str, Columns]
"""The frames of each indicator that was counted, as plain columns."""


@dataclass
class Portions:
    """The schools of a year in portions, and their frames, each made once.

    Args:
        indicators: keys of the catalogue; those they are within come with them.
        settings: thresholds.
    """

    tx: Tx
    year: int
    indicators: Collection[str]
    settings: Mapping[str, object]
    places: list[list[int]] = field(init=False)
    _small: np.ndarray = field(init=False)
    _held: dict[int, Frames] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.indicators = with_outer(self.indicators)
        every = derived.places(self.tx, self.year)
        students = derived.read(self.tx, "cells", year=self.year, dimension=WHOLE, measure="students")
        few = students["amount"] < number(self.settings, "topic_from")
        self._small = students.loc[few, "place"].to_numpy()
        self.places = [every[at : at + PORTION] for at in range(0, len(every), PORTION)]

    def frames(self, at: int) -> Frames:
        """All tables of a portion, not yet protected; the total alone is the dimension "whole"."""
        if at not in self._held:
            cells = wide(derived.rows(self.tx, "cells", year=self.year, place=self.places[at]))
            found = {
                key: frames(CATALOGUE[key], cells, ("", *CATALOGUE[key].published), self.settings)
                for key in self.indicators
            }
            self._held[at] = {key: rows for key, rows in found.items() if len(rows["n"])}
        return self._held[at]

    def off(self, rows: Deciding) -> Flags:
        """Rows of protected topics at schools too small to publish them.

        A group that is everybody is its total, and as much is known of it.
        """
        topics = str(self.settings["protected_topics"]).split(",")
        off = np.isin(rows.dimension, topics) & (rows.place != HOME_DISTRICT)
        off &= np.isin(rows.place, self._small) & (rows.n > 0)
        groups = pd.MultiIndex.from_arrays([rows.place[off], rows.dimension[off]])
        off[off] = groups.duplicated(keep=False)
        return off

    def least(self, key: str) -> int:
        """The hiding threshold of an indicator; 0 where it counts no people."""
        return hide_below(self.settings, CATALOGUE[key].unit_of_count)

    def numbers(self, key: str) -> list[tuple[Deciding, Deciding]]:
        """The numbers that decide, by portion, and those of the people who refused to be compared."""
        least, nobody = self.least(key), (_nobody(), _nobody())
        tables = (self.frames(at).get(key) for at in range(len(self.places)))
        return [
            nobody if rows is None else (deciding(rows, least), hiding_refusals.refusing(rows, least))
            for rows in tables
        ]

    def made_of(self) -> dict[str, str]:
        """What identifies all that decides the tables of each indicator, but for what editions showed before.

        That is its frames in full, the rules by which they were counted, all settings, and where protected
        topics are left out.
        """
        rules = [RULES, self.year, dict(sorted(self.settings.items())), sorted(self._small.tolist())]
        told = {
            key: blake2b(json.dumps(rules, default=str).encode(), digest_size=32) for key in self.indicators
        }
        for at in range(len(self.places)):
            for key, rows in self.frames(at).items():
                for name, values in rows.items():
                    told[key].update(f"{name};{len(values)};".encode() + _bytes(values))
        return {key: one.hexdigest() for key, one in told.items()}


def still(made_of: Mapping[str, str], on_show: Mapping[str, Made]) -> set[str]:
    """Indicators of which the next edition would make the tables that are on show.

    What editions showed before decides, too; but of numbers that are equal to those shown last it decides
    what it decided then: what was shown stays shown, what was hidden stays hidden, and so do bands.

    Args:
        made_of: what would decide now (``Portions.made_of``).
        on_show: the tables of the year on show.
    """
    same = {key for key, of in made_of.items() if key in on_show and on_show[key].made_of == of}
    linked = set(FLAGGED) & set(made_of)
    if not linked <= same:  # their flags are told by each other
        same -= linked
    return {key for key in same if not CATALOGUE[key].outer or CATALOGUE[key].outer in same}


def with_outer(indicators: Collection[str]) -> list[str]:
    """Some indicators and their outer ones: what of these is hidden is hidden in them, too."""
    return [*indicators, *sorted({CATALOGUE[key].outer for key in indicators} - {"", *indicators})]


def _bytes(values: np.ndarray) -> bytes:
    if values.dtype.kind != "O":
        return values.dtype.str.encode() + values.tobytes()
    codes, texts = pd.factorize(values)  # few different ones
    return codes.tobytes() + json.dumps(texts.tolist()).encode()


def _nobody() -> Deciding:
    none = np.zeros(0)
    words = none.astype(object)
    return Deciding.new(none.astype("int64"), words, words, none, none, none > 0, none)
