"""Who took part beside others from the same start; expected values by hand."""

import numpy as np
import pandas as pd
import pytest

from metrics.catalogue import entry
from metrics.improved import NOBODY_ALIKE_HERE
from metrics.indicators import frame
from metrics.outcome_cells import STARTED
from metrics.outcomes import STARTS

GPA = entry("gpa_improved")


def cells(**groups: tuple[int, int]) -> pd.DataFrame:
    """Of starts a, b, c and sides, "a_yes", how many and how many of them rose."""
    starts = dict(zip("abcd", STARTS["gpa_low"], strict=True))
    told = [(STARTED, f"{starts[name[0]]}:{name[2:]}", *pair) for name, pair in groups.items()]
    for side in ("yes", "no"):
        mine = [pair for name, pair in groups.items() if name.endswith(side)]
        if mine:
            told.append(("took_part", side, *(sum(part) for part in zip(*mine, strict=True))))
    told.append(("whole", "whole", *(sum(part) for part in zip(*groups.values(), strict=True))))
    rows = [
        (2025, 2, by, grp, measure, amount)
        for by, grp, n, count in told
        for measure, amount in (("gpa_low", n), ("gpa_rose", count))
    ]
    return pd.DataFrame(rows, columns=["year", "place", "dimension", "grp", "measure", "amount"])


def shown(**groups: tuple[int, int]) -> pd.DataFrame:
    return frame(GPA, cells(**groups), "took_part", {}).set_index("grp")


def test_the_others_are_weighed_by_where_those_who_took_part_began():
    rows = shown(a_yes=(20, 10), b_yes=(30, 21), c_yes=(5, 5), a_no=(40, 10), b_no=(10, 6))
    # A quarter of 20 and three fifths of 30; of those beside somebody 31 of 50 rose.
    assert rows.loc["no", "value"] == pytest.approx(0.4 * 0.25 + 0.6 * 0.6)
    assert rows.loc["yes", "gap"] == pytest.approx(0.62 - 0.46)
    assert rows.loc["yes", ["count", "n", "alone"]].tolist() == [36, 55, 5]
    assert rows.loc["no", "n"] == 50
    assert np.isnan(rows.loc["no", ["count", "gap"]].astype("float64")).all()
    assert rows.loc["whole", ["count", "n"]].tolist() == [52, 105]
    assert rows.loc["no", "low"] < 0.46 < rows.loc["no", "high"]


def test_where_all_began_alike_it_is_the_share_of_the_others_as_they_are():
    rows = shown(b_yes=(40, 30), b_no=(60, 30))
    assert rows.loc["no", ["value", "n"]].tolist() == [0.5, 60]
    assert rows.loc["yes", "gap"] == pytest.approx(0.25)
    # Newcombe's method 10 by hand: Wilson's limits are 0.598 and 0.858, 0.377 and 0.623.
    assert rows.loc["yes", ["gap_low", "gap_high"]].tolist() == pytest.approx([0.0547, 0.4135], abs=1e-4)
    assert rows.loc["yes", "status"] == "real_gap"


def test_where_nobody_began_alike_it_is_told_and_not_guessed():
    rows = shown(a_yes=(40, 30), b_no=(60, 30))
    assert np.isnan(rows.loc["no", "value"])
    assert rows.loc["no", "reason"] == NOBODY_ALIKE_HERE
    assert rows.loc["yes", "status"] == ""
    assert rows.loc["yes", "alone"] == 40
    assert rows.loc["yes", "value"] == 0.75


def test_where_nobody_took_part_the_others_have_nobody_to_stand_beside():
    rows = shown(b_no=(60, 30))
    assert "yes" not in rows.index
    assert rows.loc["no", "status"] == ""
