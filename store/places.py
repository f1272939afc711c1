"""Where and when rows lie: their school and school year, as far as their table tells it."""

from collections.abc import Callable, Iterable, Sequence

from tables.units import FIRST_MONTH

Place = tuple[int, int]
"""School (0: the table has none), school year (0: the table has none)."""


def places(names: Sequence[str], rows: Iterable[tuple]) -> set[Place]:
    """The places of rows.

    Args:
        names: what stands in a row: ``school``, and ``year``, ``month`` (202509) or ``day`` (ISO, "" for
            none), as the table has them; other columns tell nothing.
    """
    different = set(rows)
    school = names.index("school") if "school" in names else -1
    time = next((name for name in ("year", "month", "day") if name in names), "")
    at = names.index(time) if time else -1
    years = {row[at]: _YEAR[time](row[at]) for row in different} if time else {}
    return {(row[school] if school >= 0 else 0, years[row[at]] if time else 0) for row in different}


def year_of_day(day: str) -> int:
    """The school year of an ISO day; 0 for none."""
    return year_of_month(int(day[:4]) * 100 + int(day[5:7])) if day else 0


def year_of_month(month: int) -> int:
    """The school year of a month such as 202509; 0 for none."""
    return month // 100 - int(month % 100 < FIRST_MONTH) if month else 0


_YEAR: dict[str, Callable[..., int]] = {"year": int, "month": year_of_month, "day": year_of_day}
