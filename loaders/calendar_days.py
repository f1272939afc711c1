"""The days of a calendar: single ones and ranges, in two columns or in one cell, laid over one another."""

import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pandas as pd

from loaders import dates
from loaders.cell_pattern import CellPattern
from loaders.coded import Coded, coded
from loaders.day_column import Days, read_days
from loaders.form import Answers, Problem
from loaders.stacked import Stacked
from words import phrase

_LONGEST = 400
"""Days; a longer range is a slip of the year."""
_BETWEEN = CellPattern(r"\s+(?:[-–—]|to|through|thru|until)\s+|\s*[–—]\s*", re.IGNORECASE)
_SAME_MONTH = re.compile(r"^\s*([A-Za-z]{3,9}\.?)\s+(\d{1,2})\s*[-–]\s*(\d{1,2}),?\s+(\d{4})\s*$")


def ends_of(text: str) -> tuple[str, str]:
    """First and last day that one cell names: "March 16-20, 2026", "12/22/2025 - 1/2/2026"; a single
    day is both."""
    if found := _SAME_MONTH.match(text):
        month, first, last, year = found.groups()
        return f"{month} {first}, {year}", f"{month} {last}, {year}"
    sides = _BETWEEN.split(text)
    if len(sides) == 2 and all(dates.is_day(side) for side in sides):
        return sides[0], sides[1]
    return text, text


def spans(rows: Stacked, answers: Answers) -> tuple[Days, Days, list[Problem], np.ndarray]:
    """First and last day of each row, problems, and which rows can be used; a single day is both."""
    when = "day" if "day" in rows.fields else "first_day"
    first, last = (read_days(column, answers, both) for both in [_ends(rows)] for column in both)
    problems = rows.day_problems(first, when)
    if when == "first_day":
        problems += rows.day_problems(last, "last_day")
    begins, ends = first.days, last.days.fillna(first.days)
    bad = (first.bad | last.bad).to_numpy()
    blank = begins.isna().to_numpy() & ~bad
    problems += rows.problems(
        blank, when, "left_out", "no_day", phrase("The date is blank."), phrase("Write the date.")
    )
    to = when if when == "day" else "last_day"
    backwards = (ends < begins).fillna(False).to_numpy() & ~bad & ~blank
    what, mend = (
        phrase("The last day “{value}” lies before the first."),
        phrase("Correct the first or the last day."),
    )
    problems += rows.problems(backwards, to, "left_out", "backwards", what, mend)
    length = (pd.to_datetime(ends) - pd.to_datetime(begins)).dt.days.fillna(0).to_numpy()
    long = (length > _LONGEST) & ~backwards
    what, mend = phrase("The days run over more than a year, to “{value}”."), phrase("Correct the year.")
    problems += rows.problems(long, to, "left_out", "too_long", what, mend)
    good = ~(bad | blank | backwards | long)
    return first, replace(last, told=coded(ends)), problems, good


def _ends(rows: Stacked) -> tuple[Coded, Coded]:
    """First and last day of each row as typed."""
    if "day" not in rows.fields:
        return rows.coded("first_day"), rows.coded("last_day")
    single = rows.coded("day")
    sides = [ends_of(text) for text in single.texts]
    return Coded(single.numbers, [side[0] for side in sides]), Coded(single.numbers, [s[1] for s in sides])


def expand(first: pd.Series, last: pd.Series, good: np.ndarray) -> pd.DataFrame:
    """One line a day: ``row``, ``day`` and ``span`` (length of the range it came from, in days).

    Weekends inside a range are left out; a day written by itself stays, whatever day it is.
    """
    at = np.flatnonzero(good)
    begins = pd.to_datetime(first.iloc[at]).to_numpy().astype("datetime64[D]")
    ends = pd.to_datetime(last.iloc[at]).to_numpy().astype("datetime64[D]")
    span = (ends - begins).astype("int64") + 1
    row = np.repeat(at, span)
    offset = np.arange(len(row)) - np.repeat(np.cumsum(span) - span, span)
    day = np.repeat(begins, span) + offset
    spans = np.repeat(span, span)
    kept = (spans == 1) | np.is_busday(day)
    text = np.datetime_as_string(day[kept], unit="D").astype(object) if kept.any() else []
    return pd.DataFrame({"row": row[kept], "day": pd.Series(text, dtype="str"), "span": spans[kept]})


def on_weekends(rows: Stacked, days: pd.DataFrame, kind: np.ndarray) -> list[Problem]:
    single = days[days["span"] == 1]
    weekend = pd.to_datetime(single["day"]).dt.day_of_week >= 5
    mask = np.zeros(len(rows), dtype=bool)
    mask[single.loc[weekend, "row"].to_numpy(dtype="int64")] = True
    when = "day" if "day" in rows.fields else "first_day"
    what, mend = (
        phrase("“{value}” is a Saturday or Sunday."),
        phrase("Nothing to do if there was school; else correct the date."),
    )
    return rows.problems(mask & (kind != "closed"), when, "notice", "weekend", what, mend)


def narrowest(tidy: pd.DataFrame, span: Sequence[int] | np.ndarray) -> pd.DataFrame:
    """One row a school, band and day: that of the shortest range, of equals the later line."""
    order = tidy.assign(span=span).sort_values(["span", "line"], ascending=[True, False], kind="stable")
    kept = order.drop_duplicates(["school", "grade_band", "day"])
    return (
        kept.drop(columns="span")
        .sort_values(["school", "grade_band", "day"], kind="stable")
        .reset_index(drop=True)
    )
