"""Totals with a row for each month, or term, of a student: made one row a student and school year."""

import re
from dataclasses import dataclass

import numpy as np
import pandas as pd

from loaders.form import Answers, Need
from loaders.stacked import Stacked
from loaders.sums_of_spans import over_the_year, runs_up
from loaders.words import plain
from loaders.year_spans import KINDS, WHOLE, Span, month_in, span_in
from words import mark

NO_SPAN = (
    mark("“{value}” is no month or term."),
    mark("Write the month, such as September, or leave the row out."),
)


@dataclass(frozen=True)
class Down:
    """The span of each row.

    Attributes:
        place: where it stands in the school year; -1: the whole year, or none.
        kind: of all of them, the commonest.
        year: school year that the span tells, "" where it does not.
        whole: rows that sum up the year.
        bad: rows that name no span.
    """

    place: np.ndarray
    kind: str
    year: pd.Series
    whole: np.ndarray
    bad: np.ndarray


def spans_of_rows(rows: Stacked) -> Down | None:
    """The span that each row is about; None where no column tells several."""
    if "span" not in rows.fields:
        return None
    column = rows.coded("span")
    told = [_span(text) for text in column.texts]
    kinds = [span.kind for span in told if span is not None]
    if len({span.place for span in told if span is not None}) < 2:
        return None
    kind = max(KINDS, key=kinds.count)
    of_kind = [span if span is not None and span.kind == kind else None for span in told]
    whole = np.array([*(WHOLE.search(plain(text)) is not None for text in column.texts), False])
    whole &= np.array([*(span is None for span in of_kind), False])
    place = np.array([*(-1 if span is None else span.place for span in of_kind), -1])[column.numbers]
    year = column.take(["" if span is None else span.year for span in of_kind], "")
    return Down(place, kind, year, whole[column.numbers], (place < 0) & ~whole[column.numbers])


def _span(text: str) -> Span | None:
    found = span_in(text)
    return found[0] if found is not None else month_in(text)


def added_up(
    down: Down, key: np.ndarray, good: np.ndarray, days: dict[str, pd.Series], answers: Answers
) -> tuple[dict[str, pd.Series], np.ndarray, list[Need]]:
    """Days of the year in the first row of each student, and the rows that went into another.

    Args:
        key: a number for each student, school and school year.
        good: rows that count.
        days: units by measure, ``enrolled`` among them.
    """
    at = np.flatnonzero(good)
    told = pd.DataFrame({"key": key[at], "place": down.place[at], "row": at})
    first = told.groupby("key")["row"].transform("min").to_numpy()
    joined = np.zeros(len(good), dtype=bool)
    joined[at[first != at]] = True
    by_span = {
        measure: told.assign(units=units.to_numpy(dtype="float64", na_value=np.nan)[at]).pivot(
            index="key", columns="place", values="units"
        )
        for measure, units in days.items()
    }
    enrolled = by_span["enrolled"].set_axis([f"{down.kind} {at}" for at in by_span["enrolled"]], axis=1)
    to_date, needs = runs_up(enrolled, "enrolled", answers)
    row_of = told.groupby("key")["row"].min()
    summed = {}
    for measure, units in days.items():
        wide = by_span[measure]
        there = over_the_year(wide if to_date else wide.fillna(0.0).where(wide.notna().any(axis=1)), to_date)
        summed[measure] = units.copy()
        summed[measure].iloc[row_of[wide.index].to_numpy()] = there.array
    return summed, joined, needs


def years_of_months(rows: Stacked, down: Down) -> pd.Series | None:
    """The school year of each row by its month and the year of the calendar, in one cell or in two; None
    where a school year stands beside the months, or none."""
    if "year" not in rows.fields:
        return down.year if (down.year[down.place >= 0] != "").all() else None
    column = rows.coded("year")
    if down.kind != "month" or not all(_CALENDAR_YEAR.fullmatch(text) for text in column.texts):
        return None
    told = column.take([text[:4] for text in column.texts], "0").astype("int64")
    late = down.place >= _JANUARY
    autumn, spring = set(told[~late & (down.place >= 0)]), set(told[late])
    if not {year + 1 for year in autumn} & spring or autumn == spring:
        return None
    return (told - late).astype("str")


_CALENDAR_YEAR = re.compile(r"20\d\d(?:\.0)?")
_JANUARY = Span("month", 1).place
