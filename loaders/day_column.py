"""Days as a file writes them: one order for a column, and words for the days that do not exist."""

import calendar
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

import pandas as pd

from loaders import dates
from loaders.coded import Coded, coded
from loaders.form import Answers, Need
from words import mark, phrase

ORDERS = {
    "mdy": mark("month first: 09/02/2025 is 2 September"),
    "dmy": mark("day first: 09/02/2025 is 9 February"),
}
MONTHS = mark(
    (
        *("January", "February", "March", "April", "May", "June", "July"),
        *("August", "September", "October", "November", "December"),
    )
)
_SERIAL = re.compile(r"\s*(\d{5})(?:[.,]\d+)?\s*")
DAY_0 = date(1899, 12, 30)
FIRST_SERIAL, LAST_SERIAL = 36_526, 54_788
"""1 January 2000 and 31 December 2049 as spreadsheets count days."""
_NUMBERS = re.compile(r"^\s*(\d{1,4})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{1,4})\s*$")


@dataclass(frozen=True)
class Days:
    """A column of days.

    Attributes:
        told: ISO texts, one a row; blank where the cell is blank or is no day.
        bad: True where something is written that is no day.
        order: as ``dates.order`` says it, an answer or the proposal used meanwhile.
        needs: whether day or month stands first, where the file leaves it open.
        to_come: texts that name a day later than any there can be.
    """

    told: Coded
    bad: pd.Series
    order: str
    needs: tuple[Need, ...]
    to_come: frozenset[str] = frozenset()

    @cached_property
    def days(self) -> pd.Series:
        """ISO text, one a row from 0 on; missing where the cell is blank or is no day."""
        return self.told.values

    def why_bad(self, text: str) -> str:
        """Why a cell is no day here, in words."""
        if text.strip() in self.to_come:
            return phrase('"{text}" is a day that is still to come.', text=text)
        return why_no_day(text, self.order)


def read_days(
    values: pd.Series | Coded, answers: Answers, beside: Iterable[Coded] = (), until: date = date.max
) -> Days:
    """Read a column of days, or several columns set one below the other, in one order.

    Args:
        values: text as typed; missing where blank.
        answers: ``date_order`` settles a file whose days all lie in 1 to 12.
        beside: other columns of days of the same table; where this one leaves the order open, they
            tell it ("6/12/2026" beside "8/25/2025").
        until: a later day is bad: nobody was present or absent on a day that is still to come.
    """
    column = values if isinstance(values, Coded) else coded(values)
    different = pd.Series(of_serials(column.texts) or column.texts, dtype="str")
    order = dates.order(different)
    needs: tuple[Need, ...] = ()
    if order == "undecided" and (more := [text for other in beside for text in other.texts]):
        order = dates.order(pd.Series([*column.texts, *more], dtype="str"))
    if order == "undecided":
        proposed, sure = likelier(different)
        order = answers.get("date_order", proposed)
        if order not in ORDERS:
            order = proposed
        if not sure and answers.get("date_order") not in ORDERS:
            needs = (
                Need("date_order", phrase("Do the dates put the month or the day first?"), ORDERS, proposed),
            )
    read = dates.days(different, order)
    days = ["" if pd.isna(day) else str(day) for day in read]
    late = frozenset(text for text, day in zip(column.texts, days, strict=True) if day > until.isoformat())
    told = column.as_told(["" if text in late else day for text, day in zip(column.texts, days, strict=True)])
    return Days(told, pd.Series(told.blank & ~column.blank), order, needs, late)


def tomorrow() -> date:
    """The last day that anybody may have come on: somewhere the day is one ahead of ours."""
    return date.today() + timedelta(days=1)


def of_serials(texts: Sequence[str]) -> list[str] | None:
    """Days that a spreadsheet wrote as the numbers it counts them by (45902 is 2025-09-02); None where any
    cell is something else."""
    days = []
    for text in texts:
        one = _SERIAL.fullmatch(text)
        if one is None and not text.strip():
            days.append("")
        elif one is None or not FIRST_SERIAL <= int(one[1]) <= LAST_SERIAL:
            return None
        else:
            days.append(str(DAY_0 + timedelta(days=int(one[1]))))
    return days if any(days) else None


def likelier(texts: pd.Series) -> tuple[str, bool]:
    """The order that alone reads more cells, then the one with fewer weekends; month first if equal.

    Sure where it alone reads more than four times as many cells as the other alone: a few impossible
    days ("31/11/2026" in a file that puts the month first) must not open the question anew.
    """
    alone, weekends = {}, {}
    read = {order: pd.to_datetime(dates.days(texts, order), errors="coerce") for order in ORDERS}
    for order, other in (("mdy", "dmy"), ("dmy", "mdy")):
        alone[order] = int((read[order].notna() & read[other].isna()).sum())
        weekends[order] = int((read[order].dt.day_of_week >= 5).sum())
    best = min(ORDERS, key=lambda order: (-alone[order], weekends[order]))
    return best, alone[best] > 4 * min(alone.values())


def why_no_day(text: str, order: str) -> str:
    """Why a cell is no day, in words: which month is shorter, or that no date was found."""
    found = _NUMBERS.match(text)
    if not found:
        return phrase('"{text}" is not a date.', text=text)
    one, two, three = (int(number) for number in found.groups())
    if len(found[1]) > 2:
        year, month, day = one, two, three
    elif order == "dmy":
        day, month, year = one, two, three
    else:
        month, day, year = one, two, three
    if month > 12 and day <= 12 and order not in ("iso",):
        month, day = day, month
    year += 2000 if year < 100 else 0
    if not 1 <= month <= 12:
        return phrase('"{text}" is not a date: there is no month {month}.', text=text, month=month)
    if year < 1 or year > 9999:
        return phrase('"{text}" is not a date: there is no year {year}.', text=text, year=year)
    last = calendar.monthrange(year, month)[1]
    if not 1 <= day <= last:
        which = phrase(MONTHS[month - 1])
        if month == 2:
            which = phrase("{month} {year}", month=which, year=year)
        return phrase('"{text}" is not a date: {month} has {last} days.', text=text, month=which, last=last)
    if order == "mdy":
        unlike = phrase(
            '"{text}" does not fit the other dates of the column, which put the month first.', text=text
        )
    elif order == "dmy":
        unlike = phrase(
            '"{text}" does not fit the other dates of the column, which put the day first.', text=text
        )
    else:
        unlike = phrase('"{text}" does not fit the other dates of the column.', text=text)
    return unlike
