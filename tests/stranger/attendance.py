"""Attendance and how it changes, from the printed definitions."""

import math

from tests.stranger.beside import beside_others
from tests.stranger.figures import UNTOLD, Figure, full, pooled, share
from tests.stranger.files import Files, Learner
from tests.stranger.groups import GROUPED, Table, came, counted, share_of, split


def average_daily_attendance(files, year, school, by) -> Table:
    def count(ones):
        return pooled((one.enrolled - one.absent, one.enrolled) for one in ones)

    table = split(files, year, school, by, count, compare=True)
    if by == "month":
        ones = files.learners(year, school).values()
        for month in sorted({month for one in ones for month in one.months}):
            rows = [one.months[month] for one in ones if month in one.months]
            table[month] = pooled((enrolled - absent, enrolled) for enrolled, absent in rows)
    return table


def chronic_absence(files, year, school, by) -> Table:
    table = split(files, year, school, by, share_of(chronic, counted), compare=True)
    if by == "days_band":
        for key, low, high in (("d10", 10, 31), ("d31", 31, 45), ("d45", 45, math.inf)):
            ones = [one for one in files.learners(year, school).values() if low <= one.enrolled < high]
            table[key] = share_of(chronic, counted)(ones)
    if by == "least_days":
        for least in (10, 31, 45):
            ones = [one for one in files.learners(year, school).values() if one.enrolled >= least]
            table[str(least)] = share_of(chronic, counted)(ones)
    if by == "half_day_rule":
        ones = list(files.learners(year, school).values())
        table["sum"] = share_of(chronic, counted)(ones)
        table["half_is_a_day"] = share_of(lambda one: 10 * one.absent_half_days >= one.enrolled, counted)(
            ones
        )
    if by == "half_day_judged":
        ones = [one for one in files.learners(year, school).values() if counted(one)]
        for key, alike in (("alike", True), ("differently", False)):
            some = [
                one for one in ones if (chronic(one) == (10 * one.absent_half_days >= one.enrolled)) == alike
            ]
            table[key] = share_of(chronic, counted)(some)
    return table


def chronic(one: Learner) -> bool:
    return counted(one) and 10 * one.absent >= one.enrolled


def attendance_bands(files, year, school, by) -> Table:
    ones = [one for one in files.learners(year, school).values() if counted(one)]
    table = {"whole": full(len(ones), len(ones))}
    edges = (("satisfactory", 0, 5), ("at_risk", 5, 10), ("moderate", 10, 20), ("severe", 20, 101))
    for key, low, high in edges:
        inside = [one for one in ones if low * one.enrolled <= 100 * one.absent < high * one.enrolled]
        table[key] = share(len(inside), len(ones))
    return table


def unmet_need(files, year, school, by) -> Table:
    if not any(came(one) for one in files.learners(year, school).values()):
        return {}
    return split(files, year, school, by, share_of(lambda one: not came(one), chronic))


def _both_years(files: Files, year: int, school: str) -> list[tuple[Learner, float, float]]:
    """Students who may be compared, with the share of time missed last year (anywhere) and this year."""
    before = files.learners(year - 1, None) if year - 1 in files.years else {}
    rows = []
    for one in files.learners(year, school).values():
        was = before.get(one.student)
        if was and counted(one) and counted(was) and one.student not in files.refuses:
            rows.append((one, was.absent / was.enrolled, one.absent / one.enrolled))
    return rows


def attendance_improved(files, year, school, by) -> Table:
    if not school:
        return {}
    rows = [
        (one, sum(was >= edge for edge in (0.15, 0.2, 0.3)), now < was)
        for one, was, now in _both_years(files, year, school)
        if one.grade not in ("PK", "K") and was >= 0.1
    ]
    took = [row for row in rows if came(row[0])]
    table = beside_others(rows, files, by, False) if by == "took_part" else {}
    table["whole"] = share(sum(row[2] for row in took), len(took))
    if by == "activity":
        starts = {row[1] for row in rows if not came(row[0])}
        beside = [row for row in took if row[1] in starts]
        table["any"] = share(sum(row[2] for row in beside), len(beside))
        for key in files.activities:
            inside = [row for row in beside if any(m.came and m.activity == key for m in row[0].marks)]
            table[key] = share(sum(row[2] for row in inside), len(inside))
    return table


def dose_slope(files, year, school, by) -> Table:
    """Least squares on hours, last year's share, grade and groups; the robust interval is not recomputed."""
    if not school:
        return {}
    rows = [row for row in _both_years(files, year, school) if files.hours(row[0]) > 0]
    if len(rows) < 20:
        return {}
    columns = [[1.0] * len(rows), [was for _, was, _ in rows]]
    for group in GROUPED:
        values = sorted({one.group(group) for one, *_ in rows})
        columns += [[float(one.group(group) == value) for one, *_ in rows] for value in values[1:]]
    hours, missed = [files.hours(one) for one, *_ in rows], [now for *_, now in rows]
    for other in _independent(columns):
        hours, missed = _without(hours, other), _without(missed, other)
    slope = _dot(hours, missed) / _dot(hours, hours)
    return {"whole": Figure(10 * slope, len(rows), None, UNTOLD, UNTOLD)}


def _dot(one: list[float], two: list[float]) -> float:
    return math.fsum(x * y for x, y in zip(one, two, strict=True))


def _without(one: list[float], other: list[float]) -> list[float]:
    part = _dot(one, other) / _dot(other, other)
    return [x - part * y for x, y in zip(one, other, strict=True)]


def _independent(columns: list[list[float]]) -> list[list[float]]:
    """Gram and Schmidt: columns at right angles; those that tell nothing new are left out."""
    found: list[list[float]] = []
    for column in columns:
        rest = column
        for _ in range(2):
            for other in found:
                rest = _without(rest, other)
        if _dot(rest, rest) > 1e-18 * max(1.0, _dot(column, column)):
            found.append(rest)
    return found
