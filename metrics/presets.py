"""What a rate would be by the rules of others: chronic absence with another least number of days enrolled,
or with half a day missed as a day; favourable answers with the strongest alone.

Students are counted apart by how long they were enrolled, and by whether the rule of half days decides
whether they are chronically absent; a rule is a sum over these groups as they are shown, so that it tells
nothing that they do not tell. The strongest answers stand beside each question, for those alone who see its
people.
"""

from collections.abc import Mapping

import numpy as np

from metrics.half_days import other
from metrics.intervals import wilson
from metrics.keys import Ints
from metrics.privacy import WITHHELD
from metrics.settings import DEFAULTS, number
from metrics.shares import NOBODY, Columns
from tables import DAY
from tables.codes import WHOLE

DAYS_BAND, LEAST_DAYS = "days_band", "least_days"
"""The split by days enrolled, and by the rules that are put together from it."""

BANDS = {"d0": 0, "d10": 10, "d31": 31, "d45": 45}
"""Days enrolled at which each band begins."""

RULES = (10, 31, 45)
"""Least days enrolled: federal (EDFacts FS195), California, New Jersey."""

HALF_DAY_JUDGED, HALF_DAY_RULE = "half_day_judged", "half_day_rule"
"""The split by whether the rule of half days decides, and by the two rules, put together from it."""

JUDGED = ("alike", "differently")
"""Students who are chronically absent by both rules or by neither, and those by one alone."""

SETS, IN_USE, STRONGEST = "favourable_set", "top", "strongest"
"""The split by which answers are favourable: those in use, or the strongest of the scale alone."""

OF_ONE = ("bound", "against", "strongest")
"""Columns that speak of one group."""


def days_band(enrolled: Ints) -> Ints:
    """The number of the band of each student, by day units enrolled; exactly 31 days is the band from 31."""
    return np.searchsorted([days * DAY for days in BANDS.values()], enrolled, side="right") - 1


def by_least_days(rows: Columns, settings: Mapping[str, object]) -> Columns:
    """The rate by each rule that is not looser than the one in use, below it.

    Args:
        rows: a frame of a share by DAYS_BAND of one place and year, protected or not, with its total row.
        settings: ``min_enrolled_days``: the rule in use, which is the total row.

    Returns:
        The columns of ``rows`` without OF_ONE; groups "10", "31", "45". A rule is withheld where neither the
        bands it counts are all shown, nor those it leaves out beside the total.
    """
    at = _places(rows)
    total = at.get(WHOLE)
    if total is None:
        return rows
    in_use = number(settings, "min_enrolled_days")
    rules = [rule for rule in RULES if rule >= in_use]
    first = [total] * (1 + len(rules))
    found = {name: values[first].copy() for name, values in rows.items() if name not in OF_ONE}
    for place, rule in enumerate(rules, start=1):
        within = [at[name] for name, begins in BANDS.items() if begins >= rule and name in at]
        beyond = [at[name] for name, begins in BANDS.items() if begins < rule and name in at]
        _put(found, place, rows, [total, *within, *beyond], str(rule), _rule(rows, total, within, beyond))
    return found


def by_half_day(rows: Columns, settings: Mapping[str, object]) -> Columns:
    """The rate by each rule of half days, below the one in use.

    Args:
        rows: a frame of a share by HALF_DAY_JUDGED of one place and year, protected or not, with its
            total row.
        settings: ``half_day``: the rule in use, which is the total row.

    Returns:
        The columns of ``rows`` without OF_ONE; groups "sum" and "half_is_a_day", of which one is the total.
        The other is withheld where a group that it is put together from is hidden.
    """
    at = _places(rows)
    total = at.get(WHOLE)
    if total is None:
        return rows
    in_use = str(settings.get("half_day", DEFAULTS["half_day"]))
    alike, differently = ([at[name]] if name in at else [] for name in JUDGED)
    hidden = rows["hidden"].astype(bool)
    count, n = (np.nan_to_num(rows[name].astype("float64")) for name in ("count", "n"))
    sums = None
    if not hidden[[*alike, *differently]].any():
        turned = n[differently].sum() - count[differently].sum()
        sums = float(count[alike].sum() + turned), float(n[alike].sum() + n[differently].sum())
    found = {name: values[[total] * 3].copy() for name, values in rows.items() if name not in OF_ONE}
    found["grp"][1] = in_use
    _put(found, 2, rows, [total, *alike, *differently], other(in_use), _of(rows, sums))
    return found


def by_favourable_set(rows: Columns) -> Columns:
    """The mean over questions of the answers in use as favourable, and of the strongest alone.

    Args:
        rows: a frame of favourable answers by question of one place and year, with its total row, and
            ``strongest``, the share of each question's strongest answer; missing where it is not told.

    Returns:
        The columns of ``rows`` without OF_ONE; groups "top" (the total) and "strongest", which is not there
        where it is not told.
    """
    at = _places(rows)
    total = at.get(WHOLE)
    told = rows.get("strongest", np.full(len(rows["grp"]), np.nan)).astype("float64")
    if total is None or np.isnan(told).all():
        return {name: values[[]] for name, values in rows.items() if name not in OF_ONE}
    mean, n = float(np.nanmean(told)), float(rows["n"][total])
    low, high = (float(end) for end in wilson(mean * n, n))
    found = {name: values[[total] * 3].copy() for name, values in rows.items() if name not in OF_ONE}
    found["grp"][1] = IN_USE
    numbers = {"count": np.nan, "n": n, "value": mean, "low": low, "high": high}
    _put(found, 2, rows, [total], STRONGEST, numbers | {"hidden": False, "reason": ""})
    return found


def _places(rows: Columns) -> dict[str, int]:
    return {name: place for place, name in enumerate(rows["grp"].tolist())}


def _put(
    found: Columns, place: int, rows: Columns, of: list[int], name: str, told: dict[str, object]
) -> None:
    """Write the row of a rule, put together from some rows."""
    for column, value in told.items():
        found[column][place] = value
    found["grp"][place] = name
    if "since_day" in found:
        found["since_day"][place] = max(filter(None, rows["since_day"][of]), default="")


def _rule(rows: Columns, total: int, within: list[int], beyond: list[int]) -> dict[str, object]:
    """What changes from the total to a rule of days."""
    hidden = rows["hidden"].astype(bool)
    count, n = (np.nan_to_num(rows[name].astype("float64")) for name in ("count", "n"))
    if not hidden[within].any():
        return _of(rows, (float(count[within].sum()), float(n[within].sum())))
    if not hidden[total] and not hidden[beyond].any():
        return _of(rows, (float(count[total] - count[beyond].sum()), float(n[total] - n[beyond].sum())))
    return _of(rows, None)


def _of(rows: Columns, sums: tuple[float, float] | None) -> dict[str, object]:
    """What a count out of some comes to; None: withheld."""
    plain = {"status": "", "gap": np.nan, "gap_low": np.nan, "gap_high": np.nan, "ratio": np.nan, "p": np.nan}
    plain = {name: value for name, value in plain.items() if name in rows}
    if sums is None:
        gone = dict.fromkeys(("count", "n", "value", "low", "high"), np.nan)
        return plain | gone | {"hidden": True, "reason": WITHHELD, "status": "withheld"}
    if not sums[1]:
        gone = dict.fromkeys(("value", "low", "high"), np.nan)
        return plain | gone | {"count": 0.0, "n": 0.0, "hidden": False, "reason": NOBODY}
    low, high = (float(end) for end in wilson(*sums))
    numbers = {"count": sums[0], "n": sums[1], "value": sums[0] / sums[1], "low": low, "high": high}
    return plain | numbers | {"hidden": False, "reason": ""}
