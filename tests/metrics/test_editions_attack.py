"""A reader of all editions so far, with a linear programme."""

import numpy as np
import pandas as pd
import pytest

from metrics.band_ranges import bands
from metrics.editions import EARLIER, Compared, compare
from metrics.hiding import hidden_rows
from metrics.privacy import deciding
from metrics.rate_bands import band
from tables.editions import IN_A_BAND, SHOWN, WITHHELD
from tests.metrics.attack import Joint
from tests.metrics.crowd import ACTIVITIES, DIMENSIONS, DISTRICT, counted, people, said

LEAST = 10
EDITIONS = 4


def changed(who: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """The same people later: few or many turn, come to something, leave, arrive, or change groups.

    Often in one school alone, so that all the others are as they were.
    """
    there = np.ones(len(who), dtype=bool)
    if rng.random() < 0.6:
        there = (who["place"] == rng.choice(who["place"].unique())).to_numpy()
    share = rng.choice([0.0, 0.005, 0.02, 0.1, 0.4])

    def some() -> np.ndarray:
        return there & (rng.random(len(who)) < share)

    later = who.copy()
    for name in ("has", *ACTIVITIES):
        turned = some()
        later[name] = later[name].to_numpy() ^ turned
    for dimension in DIMENSIONS:
        moved = some() if rng.random() < 0.3 else np.zeros(len(who), dtype=bool)
        later.loc[moved, dimension] = rng.choice(who[dimension].unique(), moved.sum())
    arrived = later[some()]
    return pd.concat([later[~some()], arrived], ignore_index=True)


def _still(new: np.ndarray, beside: Compared, true: pd.DataFrame) -> np.ndarray:
    """Bands of this edition, and those of earlier ones that hold for what a row is now."""
    now = band(true["count"].to_numpy(), true["n"].to_numpy(), LEAST)
    return np.where(new != 0, new, np.where(beside.band == now, now, 0))


def attack(seeds: range, numbers: int) -> tuple[int, int, int]:
    """Attack editions of made-up districts; fails at the first number that does not withstand.

    The reader knows what an edition shows, guesses right which of the values shown before are the same
    still, and knows what adds up.

    Returns:
        How many small numbers withstood, how many that were held for an earlier edition, and how many bands
        were told.
    """
    small = held = banded = 0
    for seed in seeds:
        rng = np.random.default_rng(seed)
        who, told = people(rng), pd.DataFrame(columns=EARLIER)
        for edition in range(1, EDITIONS + 1):
            true = counted(who).assign(rest=lambda rows: rows["n"] - rows["count"])
            rows = deciding(true, LEAST)
            beside = compare(rows, told, {DISTRICT}, LEAST)
            guarded = beside.guard(rows)
            hidden = hidden_rows(guarded, {DISTRICT}, LEAST)
            assert not (beside.held & ~hidden).any()
            known = ~hidden | beside.same
            new = bands(guarded, hidden, {DISTRICT}, LEAST, beside.bandable)
            assert not (new != 0)[~hidden | beside.shown | beside.gone].any()
            shown = true.assign(count=true["count"].where(known), n=true["n"].where(known))
            reader = Joint(shown.assign(bound=_still(new, beside, true)), {DISTRICT}, LEAST)
            banded += int((new != 0).sum())
            for amount in Joint.AMOUNTS:
                none = said(true, shown["count"]) | said(true, shown["n"] - shown["count"])
                secret = np.flatnonzero(~known & ~none)
                for at in rng.permutation(secret)[:numbers]:
                    few = true.loc[at, amount] < LEAST
                    least = 5 if few or beside.held[at] else 1
                    width = reader.width(at, amount, least)
                    where = (seed, edition, amount, reader.keys[at], true.loc[at, amount], width)
                    assert width >= least - 1e-6, where
                    small += int(few)
                    held += int(beside.held[at])
            news = beside.news(hidden)
            now = pd.DataFrame({name: getattr(rows, name) for name in EARLIER if hasattr(rows, name)})
            decided = np.where(hidden, np.where(new != 0, IN_A_BAND, WITHHELD), SHOWN)
            told = pd.concat([told, now.assign(edition=edition, shown=decided)[news][EARLIER]])
            told = told.astype({"shown": "int64"})
            who = changed(who, rng)
    return small, held, banded


@pytest.mark.prove
def test_a_reader_of_all_editions_comes_close_to_no_small_number():
    small, held, banded = attack(range(16), numbers=3)
    assert small > 150
    assert held > 60
    assert banded > 5


@pytest.mark.prove
def test_a_reader_of_all_editions_of_five_hundred_districts_comes_close_to_none():
    small, held, banded = attack(range(100, 600), numbers=40)
    assert small > 20_000
    assert held > 8_000
    assert banded > 200
