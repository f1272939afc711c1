"""The same people at two times: the first and the last survey of a school year that ask a scale alike.

A wave is one survey source. Of the waves in which a school was asked the same questions of a scale, on the
same answer scales, the first is "before" and the last is "after". A person is before where they answered
every question of the scale in the first wave of their school, and matched where they did so in the last one,
too; of several answers in one wave the last counts. Who answered first at one school and later at another
belongs to the first.
"""

from collections.abc import Mapping

import numpy as np
import pandas as pd

from metrics.answered import answered, scale_items
from metrics.keys import Columns, Table, coded, distinct, ints
from metrics.stays import districts
from tables import HOME_DISTRICT
from tables.codes import WHOLE

TOTALS = ("scale", "source", "person", "school", "day", "total", "items")

MEASURES = (
    "pair_before",
    "pair_left",
    "pairs",
    "pair_items",
    "pair_first",
    "pair_first_squared",
    "pair_last",
    "pair_last_squared",
    "pair_product",
    "pair_improved",
    "pair_declined",
)
"""Of a scale: people before, and the sum of their totals of those who left; matched people, and of them the
sums of questions, of totals before and after with their squares and product, and how many rose and fell."""

ANYBODY = "paired"
"""People before of any scale."""

SEPARATOR = ":"


def totals(answers: Table, questions: Table, district_of: Mapping[int, int]) -> pd.DataFrame:
    """The total of each known person who answered every item of a scale (TOTALS).

    Args:
        answers: as ``metrics.survey.count``, with ``person`` (0: not known), of one source.
    """
    rows = answered(answers, questions, district_of)
    everywhere = np.isin(rows.place, [*district_of.values(), HOME_DISTRICT])
    rows = rows.some(everywhere & (rows.items.of[rows.item] >= 0))
    scale = rows.items.of[rows.item]
    at, whose = distinct(rows.person, scale)
    total = np.zeros(len(at), dtype="int64")
    np.add.at(total, whose, rows.code)
    items = np.bincount(whose, minlength=len(at))
    _, number = distinct(ints(answers["source"]), coded(answers["respondent"])[0])
    _, first = np.unique(number, return_index=True)
    who = first[rows.person[at]]
    found = pd.DataFrame(
        {
            "scale": np.array(rows.items.scales, dtype=object)[scale[at]],
            "source": rows.source[at],
            "person": ints(answers["person"])[who],
            "school": np.nan_to_num(np.asarray(answers["school"], "float64")[who]).astype("int64"),
            "day": np.asarray(answers["day"], dtype=object)[who],
            "total": total,
            "items": items,
        }
    )
    return found[(items == rows.items.sizes[scale[at]]) & (found["person"] != 0)]


def cells(told: pd.DataFrame, questions: Table, year: int, district_of: Mapping[int, int]) -> Columns:
    """Cells of the scales that were asked in two waves of a school year.

    Args:
        told: ``totals`` of all sources.
        questions: of these sources.

    Returns:
        ``tables.derived.CELLS``: dimension "change" (group "<first source>:<item_scale>") with MEASURES,
        and "whole" with ANYBODY.
    """
    both = _matched(_named(told, questions))
    there = both["total_last"].notna()
    first, last = both["total"], both["total_last"].fillna(0).astype("int64")
    sums = pd.DataFrame(
        {
            "pair_before": 1,
            "pair_left": first.where(~there, 0),
            "pairs": there,
            "pair_items": both["items"].where(there, 0),
            "pair_first": first.where(there, 0),
            "pair_first_squared": (first**2).where(there, 0),
            "pair_last": last,
            "pair_last_squared": last**2,
            "pair_product": first * last,
            "pair_improved": there & (last > first),
            "pair_declined": there & (last < first),
        },
        columns=list(MEASURES),
    ).astype("int64")
    sums["grp"], sums["person"] = both["group"], both["person"]
    lifted = sums.assign(place=districts(both["school"].to_numpy("int64"), district_of))
    at_school = sums.assign(place=both["school"])[both["school"] != 0]
    placed = pd.concat([at_school, lifted], ignore_index=True)
    of_scale = placed.groupby(["place", "grp"])[list(MEASURES)].sum().stack().reset_index()
    anybody = placed.drop_duplicates(["place", "person"]).groupby("place").size()
    return {
        "year": np.full(len(of_scale) + len(anybody), year),
        "place": np.concatenate([of_scale["place"], anybody.index]).astype("int64"),
        "dimension": np.repeat(np.array(["change", WHOLE], dtype=object), [len(of_scale), len(anybody)]),
        "grp": np.concatenate([of_scale["grp"].astype(object), np.full(len(anybody), WHOLE, dtype=object)]),
        "measure": np.concatenate(
            [of_scale["level_2"].astype(object), np.full(len(anybody), ANYBODY, dtype=object)]
        ),
        "amount": np.concatenate([of_scale[0], anybody]).astype("int64"),
    }


def _named(told: pd.DataFrame, questions: Table) -> pd.DataFrame:
    """With ``group``: the same for scales of one name that ask the same in all sources."""
    asked = scale_items(questions)
    kind = {scale: (scale.partition(SEPARATOR)[2], items) for scale, items in asked.items()}
    used = sorted(told["scale"].unique(), key=lambda scale: int(scale.partition(SEPARATOR)[0]))
    lead: dict[tuple, str] = {}
    for scale in used:
        lead.setdefault(kind[scale], scale)
    return told.assign(group=told["scale"].map({scale: lead[kind[scale]] for scale in used}))


def _matched(told: pd.DataFrame) -> pd.DataFrame:
    """One row a person before and scale: school, items, total, and ``total_last`` (missing: left)."""
    waves = told.groupby(["group", "school", "source"]).agg(day=("day", "min")).reset_index()
    waves = waves.sort_values(["group", "school", "day", "source"])
    by_school = waves.groupby(["group", "school"])["source"]
    ends = by_school.agg(first="first", final="last").reset_index()
    ends = ends[ends["first"] != ends["final"]]
    rows = told.sort_values(["day", "source"], kind="stable")
    rows = rows.drop_duplicates(["group", "person", "source"], keep="last")
    before = rows.merge(ends, on=["group", "school"])
    before = before[before["source"] == before["first"]].drop_duplicates(["group", "person"], keep="first")
    after = rows[["group", "person", "source", "total"]]
    after = after.rename(columns={"source": "final", "total": "total_last"})
    return before.merge(after, on=["group", "person", "final"], how="left")
