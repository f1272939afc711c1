"""Gaps and ratios of groups, and how they move, from the printed definitions."""

import math

from tests.stranger.attendance import chronic_absence
from tests.stranger.figures import Figure, newcombe, ratio
from tests.stranger.groups import Table
from tests.stranger.participation import dosage_equity, reach


def _gaps(table: Table) -> dict[str, tuple[float, float, float, float]]:
    """Of each group (count, n) and of all others (count, n)."""
    whole = table["whole"]
    return {
        key: (row.count, row.n, whole.count - row.count, whole.n - row.n)
        for key, row in table.items()
        if key != "whole"
    }


def participation_gap(files, year, school, by) -> Table:
    if not by:
        return {}
    gaps = {}
    for key, (count, n, other, m) in _gaps(reach(files, year, school, by)).items():
        if n and m:
            gaps[key] = Figure(count / n - other / m, n, count, *newcombe(count / n, n, other / m, m))
    return gaps


def composition_difference(files, year, school, by) -> Table:
    if not by:
        return {}
    table = reach(files, year, school, by)
    took, others = table["whole"].count, table["whole"].n - table["whole"].count
    rows = {}
    for key, row in table.items():
        if key != "whole" and took and others:
            p, q = row.count / took, (row.n - row.count) / others
            part = others / (took + others)
            low, high = newcombe(p, took, q, others)
            rows[key] = Figure((p - q) * part, row.n, row.count, low * part, high * part)
    return rows


def _ratios(table: Table, least: int = 30) -> Table:
    rows = {}
    for key, (count, n, other, m) in _gaps(table).items():
        if n >= least and m >= least and count and other:
            value, low, high = ratio(count, n, other, m)
            rows[key] = Figure(value, n, None, low, high)
    return rows


def reach_ratio(files, year, school, by) -> Table:
    return _ratios(reach(files, year, school, by)) if by else {}


def absence_ratio(files, year, school, by) -> Table:
    return _ratios(chronic_absence(files, year, school, by)) if by else {}


def dosage_ratio(files, year, school, by) -> Table:
    return _ratios(dosage_equity(files, year, school, by)) if by else {}


def _moved(now: Table, before: Table) -> Table:
    """Zou and Donner 2008: the gap of this year less that of the year before."""
    rows = {}
    old = _gaps(before)
    for key, (count, n, other, m) in _gaps(now).items():
        if key not in old or not all((n, m, old[key][1], old[key][3])):
            continue
        first, second = (
            (count / n, n, other / m, m),
            (old[key][0] / old[key][1], old[key][1], old[key][2] / old[key][3], old[key][3]),
        )
        (a, b), (c, d) = newcombe(*first), newcombe(*second)
        new, was = first[0] - first[2], second[0] - second[2]
        low = new - was - math.sqrt((new - a) ** 2 + (d - was) ** 2)
        high = new - was + math.sqrt((b - new) ** 2 + (was - c) ** 2)
        rows[key] = Figure(new - was, n, None, low, high)
    return rows


def absence_gap_change(files, year, school, by) -> Table:
    if not by or year - 1 not in files.years:
        return {}
    return _moved(chronic_absence(files, year, school, by), chronic_absence(files, year - 1, school, by))


def reach_gap_change(files, year, school, by) -> Table:
    if not by or year - 1 not in files.years:
        return {}
    return _moved(reach(files, year, school, by), reach(files, year - 1, school, by))


def absence_status_change(files, year, school, by) -> Table:
    if not by or year - 1 not in files.years:
        return {}
    if by == "school":
        tables = [
            {key: chronic_absence(files, each, key, None)["whole"] for key in files.schools}
            | chronic_absence(files, each, None, None)
            for each in (year, year - 1)
        ]
    else:
        tables = [chronic_absence(files, each, school, by) for each in (year, year - 1)]
    rows = {}
    for key, now in tables[0].items():
        was = tables[1].get(key)
        if was and now.n and was.n:
            rows[key] = Figure(
                now.value - was.value, now.n, None, *newcombe(now.value, now.n, was.value, was.n)
            )
    return rows
