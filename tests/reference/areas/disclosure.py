"""Disclosure: what a reader can work out, what the product hides, and how rates may be shown."""

from collections.abc import Mapping
from math import inf

import numpy as np
import pandas as pd

from metrics.deciding import Deciding
from metrics.hiding import hidden_rows
from metrics.rate_bands import band_by_size, written
from metrics.statistics.missing import Missing, Number, known
from tables.codes import WHOLE
from tests.metrics.whole_numbers import Published
from tests.reference.case import Answer, Case, NotUnderstood
from tests.reference.compare import Outcome

TOTAL = "Total"
HIDDEN = "*"

LEAST = 10
"""People below which no rate is shown."""

BANDS = {"10-20": 20, "21-40": 10, "41-100": 5, "101-200": 3, "201-300": 2, ">300": 1}
"""Percent from none or all that are one band, by people (NCES 2011-603), unless others are given."""

EXTRA = 2
"""More inner cells than the fewest possible that may be hidden."""


def compute(case: Case) -> dict[str, object]:
    """Choose by the parameters."""
    told = case.parameters
    if "published_table" in told:
        return _table(case)
    if "publication" in told:
        return {"hidden": _hidden(_statements(told["publication"]), told["publication"]["hidden"], told["k"])}
    if "pairs" in told:
        return _rates(case)
    if "rows" in told and "cols" in told and case.inputs:
        return _guarded(case)
    raise NotUnderstood(f"parameters {', '.join(told)}")


def _known(published: Published, cells: list[str], k: int) -> dict[str, object]:
    low, high = published.range(cells)
    return {
        "lo": int(low),
        "hi": Missing("nothing bounds it from above") if high == inf else int(high),
        "recovered": low == high,
        "within_k": high - low <= 2 * k,
    }


def _statements(said: Mapping) -> Published:
    published = Published(said["cells"])
    for one in said["statements"]:
        if "value" in one:
            published.total(one["cells"], one["value"])
        elif "rate" in one:
            published.rate(one["num"], one["den"], one["rate"], one["digits"])
        elif "lo" in one or "hi" in one:
            published.total(one["cells"], one.get("lo", 0), one.get("hi", inf))
        else:
            raise NotUnderstood(f"a statement of {', '.join(one)}")
    return published


def _hidden(published: Published, hidden: list[list[str]], k: int) -> list[dict[str, object]]:
    return [{"hidden": cells, **_known(published, cells, k)} for cells in hidden]


def _table(case: Case) -> dict[str, object]:
    head, *lines = case.parameters["published_table"]
    shown = {(line[0], name): text for line in lines for name, text in zip(head[1:], line[1:], strict=True)}
    rows = [line[0] for line in lines if line[0] != TOTAL]
    published, sums = _readable(shown, rows, [name for name in head[1:] if name != TOTAL])
    chosen = {tuple(cell) for cell in case.parameters["suppressed"]}
    found = [
        {"cell": list(cell), **_known(published, sums[cell], case.parameters["k"])}
        for cell in shown
        if cell in chosen
    ]
    recovered = sum(bool(one["recovered"]) for one in found)
    return {"hidden": found, "any_recovered": recovered > 0, "n_recovered": recovered}


def _readable(
    shown: Mapping[tuple[str, str], str], rows: list[str], columns: list[str]
) -> tuple[Published, dict[tuple[str, str], list[str]]]:
    """A table with margins as a reader takes it, and the inner cells that each of its cells sums."""
    sums = {}
    for row, column in shown:
        sums[row, column] = [
            f"{r}|{c}" for r in rows for c in columns if row in (r, TOTAL) and column in (c, TOTAL)
        ]
    published = Published([f"{r}|{c}" for r in rows for c in columns])
    for cell, text in shown.items():
        if text.startswith("<"):
            published.total(sums[cell], 1, int(text[1:]) - 1)
        elif text != HIDDEN:
            published.total(sums[cell], int(text))
    return published, sums


def _rates(case: Case) -> dict[str, object]:
    count, n = np.array(case.parameters["pairs"], dtype="float64").reshape(-1, 2).T
    given = case.parameters.get("bands_by_n", BANDS)
    up_to = [int(size.split("-")[1]) for size in given if "-" in size]
    widths = [percent for size, percent in given.items() if "-" in size]
    widths += [percent for size, percent in given.items() if size.startswith(">")]
    bands = band_by_size(count, n, np.array([LEAST, *(size + 1 for size in up_to)]), np.array(widths))
    # Half a percent is rounded up.
    percent = (200 * count + n) // np.maximum(2 * n, 1)
    shown = [
        "suppressed" if people < LEAST else written(band) or f"{rate:.0f}%"
        for people, band, rate in zip(n, bands, percent, strict=True)
    ]
    return {"shown": shown}


def _guarded(case: Case) -> dict[str, object]:
    """What the product hides of a table of counts, and how wide a range that leaves of each small cell."""
    told = case.parameters
    counts = case.frame(text=["row"]).set_index("row").loc[told["rows"], told["cols"]]
    shown = _as_shown(counts, told["n_min"])
    published, sums = _readable(shown, told["rows"], told["cols"])
    hidden = [cell for cell, text in shown.items() if text == HIDDEN and TOTAL not in cell]
    widths: dict[tuple[str, str], Number] = {}
    for cell in hidden:
        low, high = published.range(sums[cell])
        widths[cell] = known(high - low, "nothing bounds it from above")
    return {"hidden": hidden, "widths": widths}


def _as_shown(counts: pd.DataFrame, least: int) -> dict[tuple[str, str], str]:
    """The table with its margins after the product hid what it must: rows as schools, columns as groups."""
    whole = counts.copy()
    whole[TOTAL] = whole.sum(axis=1)
    whole.loc[TOTAL] = whole.sum(axis=0)
    cells = [(row, column) for row in whole.index for column in whole.columns]
    n = np.array([whole.loc[cell] for cell in cells], dtype="float64")
    place = np.array([0 if row == TOTAL else 1 + list(counts.index).index(row) for row, _ in cells])
    group = np.array([WHOLE if column == TOTAL else column for _, column in cells], dtype=object)
    dimension = np.where(group == WHOLE, WHOLE, "group").astype(object)
    none, nothing = np.zeros(len(cells), dtype=bool), np.full(len(cells), np.nan)
    rows = Deciding.new(place, dimension, group, n, nothing, none, nothing)
    hidden = hidden_rows(rows, {0}, least)
    return {
        cell: HIDDEN if gone else str(int(value)) for cell, gone, value in zip(cells, hidden, n, strict=True)
    }


def judge(case: Case, answer: Answer, found: Mapping[str, object]) -> Outcome:
    """The rule of the smallest patterns: every small cell hidden, far enough from known, little else."""
    hidden, widths = found["hidden"], found["widths"]
    problems: list[str] = []
    for name, right in answer.expected.items():
        if not name.startswith("min_width_"):
            continue
        small = {tuple(cell) for cell in right["primary"]}
        problems += [f"{name}: {cell} is shown" for cell in sorted(small - set(hidden))]
        least = int(name.removeprefix("min_width_"))
        for cell in sorted(small & set(hidden)):
            if (widths[cell] and widths[cell] < least) or widths[cell] == 0:
                problems.append(f"{name}: {cell} is known within {widths[cell]}")
        extra = len(set(hidden) - small)
        if extra > right["n_extra"] + EXTRA:
            problems.append(f"{name}: {extra} more cells are hidden, {right['n_extra']} would do")
    return Outcome(0.0, problems)
