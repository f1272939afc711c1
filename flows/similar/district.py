"""Comparisons of the district: made for an edition, protected, and looked up in it.

What is shown gives no count away: matched students are told in tens, differences to a thousandth of school
time, shares that improved to a hundredth. An activity is shown where the edition shows how many it reached;
adjusted for are groups of which the edition shows every one: of a withheld group something could be worked
out. A year is compared once it is over: till then every day would move each number by a little, and two
editions would tell by whom.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from flows import edition_rows, labels
from flows.similar import people
from flows.similar.compared import NUMBERS, One, compared
from flows.similar.compared import rows as rows_of
from metrics.deciding import Deciding
from metrics.editions import compare
from metrics.entries_compared import ADJUSTED_ABSENCE
from metrics.intervals import Floats
from metrics.keys import Columns
from metrics.privacy import WITHHELD
from metrics.settings import hide_below, number
from metrics.similar import Students
from metrics.small import few
from store import editions
from store.connect import Tx
from tables import HOME_DISTRICT
from tables.codes import ANY, GROUP_DIMENSIONS, WHOLE
from tables.compared import Compared, Improved
from tables.editions import SHOWN
from tables.editions import WITHHELD as NOT_SHOWN
from words import mark

KEY, BY = ADJUSTED_ABSENCE.key, "activity"

REACH = "reach"
"""The indicator whose rows say of which activities anything may be told."""

TENS = 10
"""Matched students are told in so many."""

DIGITS, OF_SHARES = 3, 2
"""Decimals of differences, and of shares that improved."""

TOO_FEW = mark("too few of those who took part have a similar student beside them")

IMPROVED = (
    *("improved_n", "improved_share", "improved_others", "improved_expected", "improved_sure"),
    "improved_alike",
)
"""What is told of the share that improved; editions of before may not have the last."""

TOLD = [name for name in NUMBERS if name not in ("count", "p")]


@dataclass(frozen=True)
class Found:
    """What an edition shows of a school year.

    Attributes:
        rows: of an indicator frame, a row an activity.
        looked_at: how many were looked at together.
        compared: the same in full, in the order of the rows.
        edition: its number and day.
    """

    rows: pd.DataFrame
    looked_at: int
    compared: tuple[Compared, ...]
    edition: tuple[int, str]


def made(
    tx: Tx, edition: int, reached: int, year: int, settings: Mapping[str, object]
) -> tuple[Columns, Columns] | None:
    """The rows of a new edition; None where nobody can be compared.

    Args:
        reached: the edition whose table of reach is shown beside this one.

    Returns:
        Rows of ``tables.editions.RELEASED`` and of ``DECIDED``.
    """
    told = editions.groups_of(tx, reached, year, HOME_DISTRICT, REACH)
    there = people.of_district(tx, year, dict(settings), _all_shown(told))
    if there is None:
        return None
    found = compared(tx, there, people.came(tx, HOME_DISTRICT, year), int(number(settings, "effect_from")))
    least = hide_below(settings, "students")
    rows = _deciding(found, there, told, least)
    earlier = compare(rows, editions.decided(tx, year, KEY), {HOME_DISTRICT}, least)
    hidden = (rows.must | earlier.held | earlier.gone) & ~earlier.same
    numbers = _rounded(found, hidden, least)
    where = {
        "year": np.full(len(found), year),
        "place": rows.place,
        "indicator": np.full(len(found), KEY, dtype=object),
        "dimension": rows.dimension,
        "grp": rows.grp,
    }
    beside = {"held": hidden & earlier.shown & ~rows.must, "same": earlier.same}
    before = editions.before(tx, year, [HOME_DISTRICT], [KEY])
    kept = edition_rows.released(where | numbers | beside, edition, before)
    shown = np.where(hidden, NOT_SHOWN, SHOWN)
    return kept, edition_rows.decided(rows, shown, earlier.news(hidden), year, KEY, edition)


def _all_shown(told: Mapping[tuple[str, str], bool]) -> list[str]:
    """Dimensions of which the edition shows every group."""
    there = {dimension for dimension, _ in told} & set(GROUP_DIMENSIONS)
    hidden = {dimension for (dimension, _), shown in told.items() if not shown}
    return sorted(there - hidden)


def _deciding(found: list[One], of: Students, told: Mapping[tuple[str, str], bool], least: int) -> Deciding:
    """The numbers that decide: of all who can be compared, how many took part."""
    known = ~np.isnan(of.missed) & ~np.isnan(of.before)
    n = np.full(len(found), float(known.sum()))
    count = np.array([(one.took_part & known).sum() for one in found], dtype="float64")
    rows = [(WHOLE, WHOLE) if one.group == ANY else (BY, one.group) for one in found]
    away = np.array([not told.get(row, False) for row in rows])
    value = np.array([one.effect.estimate if one.effect else np.nan for one in found], dtype="float64")
    return Deciding.new(
        place=np.full(len(found), HOME_DISTRICT),
        dimension=np.full(len(found), BY, dtype=object),
        grp=np.array([one.group for one in found], dtype=object),
        n=n,
        count=count,
        must=away | few(count, n, least, zero=True),
        value=np.round(value, DIGITS),
    )


def _rounded(found: list[One], hidden: np.ndarray, least: int) -> Columns:
    """The columns of the rows, without what is hidden."""
    listed, looked_at = rows_of(found, ~hidden)
    numbers = {name: np.round(listed[name].to_numpy("float64"), DIGITS) for name in TOLD}
    numbers["n"] = np.where(np.isnan(numbers["value"]), np.nan, numbers["n"] // TENS * TENS)
    improved = np.array([_improved(one.told.improved, least) for one in found])
    numbers |= {name: improved[:, at] for at, name in enumerate(IMPROVED)}
    told: Columns = {name: np.where(hidden, np.nan, values) for name, values in numbers.items()}
    reason = np.select([hidden, np.isnan(numbers["value"])], [WITHHELD, TOO_FEW], "")
    return told | {
        "count": np.full(len(found), np.nan),
        "status": np.where(hidden, "withheld", listed["status"].to_numpy(object)).astype(object),
        "reason": reason.astype(object),
        "evidence": np.where(hidden, "", [one.told.evidence for one in found]).astype(object),
        "hidden": hidden,
        "comparisons": np.full(len(found), looked_at),
        "bound": np.zeros(len(found), dtype="int64"),
    }


def _improved(told: Improved | None, least: int) -> list[float]:
    """IMPROVED, or nothing of them where few improved or few did not, on either side."""
    if told is None:
        return [np.nan] * len(IMPROVED)
    n = np.array([told.n, told.others], dtype="float64")
    count: Floats = np.round(n * [told.share, told.expected])
    if few(count, n, least, zero=True).any():
        return [np.nan] * len(IMPROVED)
    share, expected = np.round([told.share, told.expected], OF_SHARES)
    in_tens = n // TENS * TENS
    alike = (told.alike or 0) // TENS * TENS
    return [in_tens[0], share, in_tens[1], expected, float(told.sure), alike]


def on_show(tx: Tx, year: int, whole: bool) -> Found | None:
    """What the edition on show says of a school year; None where there is none.

    Args:
        whole: without the rows that are withheld: for who sees the people themselves, school by school.
    """
    shown = editions.on_show(tx).get((year, KEY))
    if shown is None:
        return None
    read = [
        (group, day, row)
        for _, _, group, text, day in editions.rows(tx, [year], HOME_DISTRICT, KEY, [BY])
        if not ((row := json.loads(text))["hidden"] and whole)
    ]
    groups, days, told = zip(*read, strict=True) if read else ((), (), ())
    called, codes = labels.words(tx, BY, groups), labels.codes(tx, BY, groups)
    label = [called[group] for group in groups]
    frames = [
        {"grp": codes.get(group, group), "label": name, "hidden": row["hidden"], "reason": row["reason"]}
        | {each: np.nan if row[each] is None else row[each] for each in ("count", *TOLD)}
        | {"status": row["status"], "since_day": day}
        for group, name, day, row in zip(groups, label, days, told, strict=True)
    ]
    full = tuple(_full(name, row) for name, row in zip(label, told, strict=True))
    looked_at = max((row["comparisons"] for row in told), default=0)
    return Found(pd.DataFrame(frames), looked_at, full, (shown.edition, shown.day))


def _full(label: str, row: Mapping) -> Compared:
    improved = None if row[IMPROVED[0]] is None else _improved_in(row)
    matched = None if row["n"] is None else int(row["n"])
    return Compared(label, None, matched, None, row["evidence"], improved=improved)


def _improved_in(row: Mapping) -> Improved:
    n, share, others, expected, sure = (row[name] for name in IMPROVED[:-1])
    alike = row.get(IMPROVED[-1], others)  # editions of before do not have it
    return Improved(int(n), share, int(others), expected, sure > 0, alike=alike or None)
