"""An indicator within another, shown beside it: a reader of both comes close to no small number."""

import numpy as np
import pandas as pd
import pytest
from scipy.optimize import linprog
from scipy.sparse import block_diag, csr_matrix, lil_matrix, vstack

from metrics.catalogue import CATALOGUE
from metrics.privacy import protect
from tests.metrics.attack import Reader
from tests.metrics.crowd import ACTIVITIES, DIMENSIONS, DISTRICT, people, said, tables

LEAST = 10


def crowd(rng: np.random.Generator) -> pd.DataFrame:
    """Students of some schools: who came at all ("has"), to which activities, and who is counted again."""
    who = people(rng)
    came = {at: who["has"] & (rng.random(len(who)) < rng.choice([0.1, 0.5, 0.9])) for at in ACTIVITIES}
    often = rng.choice([0.02, 0.1, 0.3, 0.7, 0.95])
    return who.assign(**came, inner=who["has"] & (rng.random(len(who)) < often))


def counted(who: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Tables of those who came out of all, and of those counted again out of these."""
    outer, inner, masks = [], [], []
    for place, rows in [(DISTRICT, who), *who.groupby("place")]:
        cells = [("whole", "whole", rows)]
        cells += [(by, str(name), part) for by in DIMENSIONS for name, part in rows.groupby(by)]
        for by, name, part in cells:
            of, count = len(part), int(part["has"].sum())
            outer.append((int(place), by, name, count, of))
            inner.append((int(place), by, name, int(part["inner"].sum()), count))
            masks.append((count, of))
        for at in ACTIVITIES:
            if count := int(rows[at].sum()):
                outer.append((int(place), "activity", at, count, len(rows)))
                inner.append((int(place), "activity", at, int((rows[at] & rows["inner"]).sum()), count))
                masks.append((count, len(rows)))
    within = tables(*inner)
    within[["mask_count", "mask_n"]] = np.array(masks, dtype="float64")
    return tables(*outer), within.assign(mask_inner=within["count"])


def hide(frames: pd.DataFrame) -> pd.DataFrame:
    level = {place: "district" if place == DISTRICT else "school" for place in frames["place"]}
    return protect(frames, level, "students", {})


class Both:
    """Knows every number that both indicators show, and that groups and schools add up.

    Of each row three numbers: who did not come, who came and is not counted again, and who is.
    """

    AMOUNTS = ("rest", "once", "inner", "count", "n")
    PARTS = np.array([[1, 0, 0], [0, 1, 0], [0, 0, 1], [0, 1, 1], [1, 1, 1]])

    def __init__(self, outer: pd.DataFrame, within: pd.DataFrame):
        reader = Reader(outer.assign(none=np.nan), "none", {DISTRICT})
        many, self.keys = len(outer), reader.keys
        # Schools where nobody came to an activity have no row of it: those who did not come do not add up.
        came = np.flatnonzero([dimension == "activity" for _, dimension, _ in self.keys])
        adding_up = reader.matrix[:, came].getnnz(axis=1) == 0
        sums = block_diag([reader.matrix[adding_up], reader.matrix, reader.matrix])
        told, values = [], []
        for shown, parts in (
            (outer, {"count": [0, 1, 1], "others": [1, 0, 0]}),
            (within, {"count": [0, 0, 1], "others": [0, 1, 0]}),
        ):
            known = shown.assign(others=shown["n"] - shown["count"])
            for name, of in parts.items():
                for at in np.flatnonzero(known[name].notna()):
                    told.append([at + many * layer for layer in range(3) if of[layer]])
                    values.append(known.loc[at, name])
        own = lil_matrix((len(told), 3 * many))
        for line, columns in enumerate(told):
            own[line, columns] = 1
        self.equal = csr_matrix(vstack([sums, own]))
        self.told = np.concatenate([np.zeros(sums.shape[0]), values])
        self.many = many

    def width(self, at: int, amount: str) -> float:
        aim = np.zeros(3 * self.many)
        aim[at + self.many * np.arange(3)] = self.PARTS[self.AMOUNTS.index(amount)]
        ends = []
        for sign in (1, -1):
            found = linprog(sign * aim, A_eq=self.equal, b_eq=self.told, method="highs")
            assert found.status in (0, 3), found.message
            if found.status == 3:
                return np.inf
            ends.append(sign * found.fun)
        return float(ends[1] - ends[0])


def attack(seeds: range, numbers: int) -> int:
    """Attack made-up districts; how many small numbers withstood. Fails at the first that does not."""
    held = 0
    for seed in seeds:
        rng = np.random.default_rng(seed)
        outer, within = counted(crowd(rng))
        shown, inside = hide(outer), hide(within)
        assert not (shown["hidden"] & ~inside["hidden"]).any(), seed
        true = outer.assign(inner=within["count"], rest=outer["n"] - outer["count"])
        true = true.assign(once=true["count"] - true["inner"])
        known = shown.assign(rest=shown["n"] - shown["count"])
        known = known.assign(inner=inside["count"], once=inside["n"] - inside["count"])
        reader = Both(shown, inside)
        for amount in Both.AMOUNTS:
            hidden = shown["hidden"] if amount in ("rest", "count", "n") else inside["hidden"]
            secret = hidden & (true["count"] > 0 if amount in ("inner", "once") else True)
            for part in ("count", "rest") if amount in ("rest", "count", "n") else ("inner", "once"):
                secret &= ~said(true, known[part])
            for at in rng.permutation(np.flatnonzero(secret))[:numbers]:
                least = 5 if true.loc[at, amount] < LEAST else 1
                width = reader.width(at, amount)
                where = (seed, amount, reader.keys[at], true.loc[at, amount], width)
                assert width >= least - 1e-6, where
                held += least == 5
    return held


def test_a_reader_of_both_comes_close_to_no_small_number():
    assert attack(range(4), numbers=4) > 25


@pytest.mark.prove
def test_a_reader_of_both_comes_close_to_no_small_number_of_a_thousand_districts():
    assert attack(range(100, 1100), numbers=60) > 20_000


def test_what_is_withheld_of_the_outer_is_withheld_of_the_inner_and_no_small_one_is_shown():
    for seed in range(12):
        outer, within = counted(crowd(np.random.default_rng(seed)))
        shown, inside = hide(outer), hide(within)
        assert set(np.flatnonzero(shown["hidden"])) <= set(np.flatnonzero(inside["hidden"]))
        group = inside[~inside["hidden"] & (inside["grp"] != "whole")]
        told = group.set_index("place")["count"].groupby("place").sum() > 0
        some = group[group["place"].isin(told[told].index)]
        assert (some["n"] >= LEAST).all() or (some.loc[some["n"] < LEAST, "n"] == 0).all()


def test_an_indicator_within_another_is_out_of_its_count():
    inside = [one for one in CATALOGUE.values() if one.within]
    assert {one.key for one in inside} >= {"sustained_participation", "breadth"}
    for one in inside:
        outer = CATALOGUE[one.within]
        assert one.guard == (one.of, outer.of)
        # Of activities whose lists tell parts: some of those who are reached.
        assert one.of == outer.count or one.key == "student_leadership"
        assert set(one.dimensions) <= set(outer.dimensions)
        assert one.unit_of_count == outer.unit_of_count
