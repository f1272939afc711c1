"""The fold told a second time, slowly and plainly: batch after batch, in dictionaries.

Nothing here is shared with ``store``: the tests compare the two.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Cover:
    """What a batch speaks for in one table."""

    table: str
    school: int = 0
    first_day: str = ""
    last_day: str = ""
    year: int = 0


@dataclass
class Load:
    """One batch: rows by table, each a dict; months: {(person, school): {day: mark}}."""

    number: int
    source: int
    mode: str
    rows: dict[str, list[dict]]
    marks: dict[tuple[int, int], dict[str, str]]
    covers: list[Cover] = field(default_factory=list)
    live: bool = True


def covered(cover: Cover, row: dict, places: tuple[str, ...]) -> bool:
    """Whether a cover speaks for a row of a table whose places are told by ``places``."""
    if "school" in places and cover.school and cover.school != row["school"]:
        return False
    if "day" in places and cover.first_day and row["day"] < cover.first_day:
        return False
    if "day" in places and cover.last_day and row["day"] > cover.last_day:
        return False
    return not ("year" in places and cover.year and cover.year != row["year"])


def rows_in_force(
    loads: list[Load], table: str, key: tuple[str, ...], places: tuple[str, ...], shared: bool
) -> dict[tuple, tuple[int, dict]]:
    """Batch and row in force by key; the key starts with the source where it is not shared."""
    words: dict[int, dict[tuple, tuple[int, dict]]] = {}
    for load in loads:
        if not load.live:
            continue
        word = words.setdefault(load.source, {})
        if load.mode == "replace":
            for cover in load.covers:
                for known in [k for k, (_, row) in word.items() if covered(cover, row, places)]:
                    if cover.table == table:
                        del word[known]
        for row in load.rows.get(table, []):
            word[tuple(row[name] for name in key)] = (load.number, row)
    if not shared:
        return {(source, *k): v for source, word in words.items() for k, v in word.items()}
    latest: dict[tuple, tuple[int, dict]] = {}
    for word in words.values():
        for k, v in word.items():
            if k not in latest or latest[k][0] < v[0]:
                latest[k] = v
    return latest


def marks_in_force(loads: list[Load]) -> dict[tuple[int, int, int, str], str]:
    """Mark in force by source, person, school and day."""
    days: dict[tuple[int, int, int, str], str] = {}
    for load in loads:
        if not load.live:
            continue
        if load.mode == "replace":
            for cover in load.covers:
                if cover.table == "attendance_months":
                    for known in [
                        (source, person, school, day)
                        for source, person, school, day in days
                        if source == load.source
                        and covered(cover, {"school": school, "day": day}, ("school", "day"))
                    ]:
                        del days[known]
        for (person, school), marks in load.marks.items():
            for day, mark in marks.items():
                days[load.source, person, school, day] = mark
    return days


def months_said_last(
    loads: list[Load], marks: dict[tuple[int, int, int, str], str]
) -> dict[tuple[int, int, int, int], int]:
    """The latest live batch that says anything of each student's month of which marks are in force, by
    source, person, school and month."""
    last = {
        (load.source, person, school, _month(day)): load.number
        for load in loads
        if load.live
        for (person, school), days in load.marks.items()
        for day in days
    }
    months = {(source, person, school, _month(day)) for source, person, school, day in marks}
    return {month: last[month] for month in months}


def _month(day: str) -> int:
    return int(day[:4] + day[5:7])
