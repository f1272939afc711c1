"""Data quality: rows that say what cannot be."""

from collections.abc import Collection, Mapping

import numpy as np

from metrics.grouped import Part, Rows, Split, split, tall
from metrics.keys import Columns, Table, ints
from metrics.quality import own
from tables import HOME_DISTRICT
from tables.codes import WHOLE

BREAKS, CHECKED = "rule_breaks", "rows_checked"
"""Times that a row breaks a rule; rows read, beside every rule: none of them may break it."""

MEASURES = [BREAKS, CHECKED]

RULE = "rule"
"""Dimension of the rules (``tables.quality_codes.RULE``)."""

SOURCE_RULE = "source_rule"
"""The same of each source, "3:ends_early": by it one source is counted again without the others."""


def count(breaks: Table, read: Mapping[int, int], of: Collection[int] | None = None) -> Columns:
    """Count how often each rule is broken.

    Args:
        breaks: a row a source and rule: ``source`` (id), ``year``, ``rule``, and how many (BREAKS).
        read: rows read from all sources, by school year.
        of: sources whose own cells are wanted, beside those of all together; None: of all.

    Returns:
        ``tables.derived.CELLS`` of the home district: dimensions "whole" and "rule" with CHECKED beside,
        and "source_rule". A year without a break has a total of none.
    """
    year = ints(breaks["year"])
    rows = Rows(year, np.full(len(year), HOME_DISTRICT), ints(breaks[BREAKS])[:, None], [BREAKS])
    numbered = [str(number) for number in ints(breaks["source"]).tolist()]
    rules = [str(rule) for rule in np.asarray(breaks["rule"], dtype=object).tolist()]
    both = [f"{number}:{rule}" for number, rule in zip(numbered, rules, strict=True)]
    none = Rows(
        ints(list(read)), np.full(len(read), HOME_DISTRICT), ints(list(read.values()))[:, None], [CHECKED]
    )
    parts = [
        rows.summed(_whole(len(year))),
        none.summed(_whole(len(read))),
        own(rows.summed(split(SOURCE_RULE, both)), of),
    ]
    return tall([*parts, *_beside(rows.summed(split(RULE, rules)), read)])


def by_source(cells: Table) -> Columns:
    """What is counted of sources and rules, to be counted with others.

    Args:
        cells: ``tables.derived.CELLS`` of the dimension "source_rule".
    """
    told = [str(one).partition(":")[::2] for one in np.asarray(cells["grp"], object).tolist()]
    return {
        "source": np.array([int(number) for number, _ in told], dtype="int64"),
        "year": ints(cells["year"]),
        "rule": np.array([rule for _, rule in told], dtype=object),
        BREAKS: ints(cells["amount"]),
    }


def _whole(many: int) -> Split:
    return split(WHOLE, [WHOLE] * many)


def _beside(part: Part, read: Mapping[int, int]) -> list[Part]:
    """Rules with the rows that were looked at beside them."""
    checked = np.array([read[year] for year in part.year.tolist()], dtype="int64").reshape(-1, 1)
    return [part, Part(part.dimension, part.year, part.place, part.grp, [CHECKED], checked)]
