"""School days: 180 a year, with holidays, half days and a snow day at one school."""

from datetime import date, timedelta

import numpy as np
import pandas as pd

DAYS = 180
SNOWED_IN = 1  # number of the school that closes for snow and makes the day up in June


def nth(year: int, month: int, weekday: int, n: int) -> date:
    """The n-th such weekday of a month (Monday is 0)."""
    first = date(year, month, 1)
    return first + timedelta((weekday - first.weekday()) % 7 + 7 * (n - 1))


def holidays(year: int) -> dict[date, str]:
    """Closed weekdays of the school year beginning in ``year``, and why."""
    thanks = nth(year, 11, 3, 4)
    closed = {
        nth(year, 9, 0, 1): "Labor Day",
        nth(year, 10, 0, 2): "Teachers' conference",
        date(year, 11, 11): "Veterans Day",
        nth(year + 1, 1, 0, 3): "Martin Luther King Day",
        nth(year + 1, 2, 0, 3): "Presidents' Day",
        nth(year + 1, 5, 0, 1) + timedelta(21): "Memorial Day",
    }
    closed |= {thanks + timedelta(i): "Thanksgiving" for i in (-1, 0, 1)}
    winter = date(year, 12, 23)
    closed |= {winter + timedelta(i): "Winter break" for i in range(11)}
    spring = nth(year + 1, 4, 0, 1)
    return closed | {spring + timedelta(i): "Spring break" for i in range(5)}


def weekdays(year: int, closed: dict[date, str], days: int = DAYS) -> list[date]:
    """Weekdays from the first school day to the one that completes ``days``, closed ones too."""
    day, found, opened = nth(year, 8, 0, 4), [], 0
    while opened < days:
        if day.weekday() < 5:
            found.append(day)
            opened += day not in closed
        day += timedelta(1)
    return found


def of_school(year: int, level: str, snow: bool) -> list[tuple[str, str, str, str, str]]:
    """``day, kind, days, grade_band, note`` of one school and year."""
    closed = holidays(year)
    if snow:
        closed[nth(year + 1, 2, 1, 1)] = "Snow day"
    found = weekdays(year, closed)
    half = {nth(year, 11, 3, 4) - timedelta(2): "Early release", found[-1]: "Last day"}
    half[max(day for day in found if day < date(year, 12, 23) and day not in closed)] = "Early release"
    talks = nth(year, 11, 3, 2)  # family conferences: only the younger grades go home at noon
    rows = []
    for day in found:
        text = day.isoformat()
        if day in closed:
            rows.append((text, "closed", "0", "", closed[day]))
        elif day in half:
            rows.append((text, "half", "0.5", "", half[day]))
        elif day == talks and level == "elementary":
            rows.append((text, "half", "0.5", "K-2", "Family conferences"))
            rows.append((text, "instructional", "1", "3-5", ""))
        else:
            rows.append((text, "instructional", "1", "", ""))
    return rows


def build(schools: pd.DataFrame, years: list[int]) -> pd.DataFrame:
    """One row per school, day and grade band: ``school`` (its number), ``year``, ``day`` (ISO),
    ``kind``, ``days`` (text, as in the file), ``grade_band``, ``note``."""
    rows = [
        (school, year, *row)
        for year in years
        for school, level in enumerate(schools["level"])
        for row in of_school(year, level, school == SNOWED_IN)
    ]
    return pd.DataFrame(rows, columns=["school", "year", "day", "kind", "days", "grade_band", "note"])


def open_days(calendar: pd.DataFrame, school: int, year: int) -> pd.DataFrame:
    """Days on which a school is open, in order: ``day`` (datetime64) and the length in days for
    the younger (``young``: K to 2) and the other grades (``length``)."""
    rows = calendar[
        (calendar["school"] == school) & (calendar["year"] == year) & (calendar["kind"] != "closed")
    ]
    days = rows["days"].astype(float)
    young = days.where(rows["grade_band"].isin(["", "K-2"])).groupby(rows["day"]).first()
    length = days.where(rows["grade_band"].isin(["", "3-5"])).groupby(rows["day"]).first()
    return pd.DataFrame(
        {"day": young.index.to_numpy().astype("datetime64[D]"), "young": young, "length": length}
    ).reset_index(drop=True)


def season(days: np.ndarray) -> np.ndarray:
    """How much likelier than on an average day a student is absent (mean 1): colds in winter,
    Mondays and Fridays, weariness in May; few in the first weeks."""
    days = days.astype("datetime64[D]")  # a frame keeps seconds
    months = days.astype("datetime64[M]").astype(int) % 12 + 1
    by_month = {8: 0.6, 9: 0.8, 10: 0.95, 11: 1.05, 12: 1.2, 1: 1.2, 2: 1.2, 3: 1.05, 4: 1.0, 5: 1.05, 6: 1.1}
    weight = np.array([by_month[int(month)] for month in months])
    weekday = (days.astype(int) + 3) % 7  # 1 January 1970 was a Thursday
    weight = weight * np.array([1.12, 0.94, 0.92, 0.97, 1.08, 1, 1])[weekday]
    return weight / weight.mean()
