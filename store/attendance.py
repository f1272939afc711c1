"""Daily attendance between one row a day, as files and figures have it, and blocks, as it is kept."""

from collections.abc import Iterator

import numpy as np
import pandas as pd

from store.blocks import BLANK, DAYS, Block


def blocks_of(days: pd.DataFrame) -> Iterator[tuple[int, int, Block]]:
    """Blocks of a batch from one row a day.

    Args:
        days: ``person``, ``school`` (numbers), ``day`` (ISO text), ``mark`` (one character of a source's
            dictionary), each as it is or of dtype ``category``; ``line`` where it is known: the first of a
            month is kept. Of several rows for one student, school and day the last holds.

    Yields:
        School, month (a number like 202509) and block, by school and month.
    """
    if days.empty:
        return
    (person_at, persons), (school_at, schools), (day_at, day_texts), (mark_at, marks) = (
        _different(days[name]) for name in ("person", "school", "day", "mark")
    )
    month = np.array([int(text[:4]) * 100 + int(text[5:7]) for text in day_texts])
    place = np.array([int(text[8:10]) - 1 for text in day_texts], dtype="int32")
    months, of_day = np.unique(month, return_inverse=True)
    month_at = of_day.astype("int16")[day_at]
    # Exports go student by student: rows of one month stand together, and are looked up as one.
    begins = np.flatnonzero(np.append(True, _steps(person_at) | _steps(school_at) | _steps(month_at)))
    school_ids, school_of = np.unique(schools[school_at[begins]], return_inverse=True)
    people = int(persons.max()) + 1
    combined = (school_of * len(months) + month_at[begins]) * people + persons[person_at[begins]]
    found, first, run = np.unique(combined, return_index=True, return_inverse=True)
    cells = np.full(len(found) * DAYS, BLANK, dtype="uint8")
    at_cell = np.repeat(run * DAYS, np.diff(np.append(begins, len(days))))
    at_cell += place[day_at]
    cells[at_cell] = np.array([ord(mark) for mark in marks], dtype="uint8")[mark_at]
    table = cells.reshape(len(found), DAYS)
    lines = np.zeros(len(found), dtype="int64")
    if "line" in days:
        lines = days["line"].to_numpy()[begins[first]].astype("int64")
    block, person = np.divmod(found, people)
    edges = np.flatnonzero(np.append(True, block[1:] != block[:-1])).tolist()
    for start, end in zip(edges, [*edges[1:], len(found)], strict=True):
        at, of_month = divmod(int(block[start]), len(months))
        part = slice(start, end)
        yield int(school_ids[at]), int(months[of_month]), Block(person[part], table[part], lines[part])


def _different(values: pd.Series) -> tuple[np.ndarray, np.ndarray]:
    """A column by its different values: the number of each row's, and the values."""
    if isinstance(values.dtype, pd.CategoricalDtype):
        return values.cat.codes.to_numpy(), values.cat.categories.to_numpy()
    numbers, found = pd.factorize(values)
    return numbers, np.asarray(found)


def _steps(values: np.ndarray) -> np.ndarray:
    """Whether each value but the first differs from the one before."""
    return values[1:] != values[:-1]


def days_of(months: pd.DataFrame, marks: np.ndarray) -> pd.DataFrame:
    """One row a day from one row a month; days of which nothing is said have none.

    Args:
        months: ``month`` and any other columns, which are kept.
        marks: (rows of ``months``, 31) characters, uint8.

    Returns:
        The other columns, ``day`` (ISO text) and ``mark``, both dtype ``category``, in the order given
        and by day.
    """
    row, place = np.nonzero(marks != BLANK)
    kept = months.drop(columns="month").iloc[row].reset_index(drop=True)
    numbers, month_at = np.unique(months["month"].to_numpy("int64"), return_inverse=True)
    day = (month_at * DAYS)[row] + place
    names = [
        f"{n // 100:04d}-{n % 100:02d}-{day:02d}" for n in numbers.tolist() for day in range(1, DAYS + 1)
    ]
    mark = marks[row, place]
    return kept.assign(day=_named(day, names), mark=_named(mark, [chr(code) for code in range(256)]))


def _named(numbers: np.ndarray, names: list[str]) -> pd.Series:
    """Names of numbers, dtype ``category``: those that occur, in their order."""
    used = np.flatnonzero(np.bincount(numbers, minlength=len(names)))
    again = np.zeros(len(names), dtype="int16")
    again[used] = np.arange(len(used))
    texts = pd.Index([names[number] for number in used.tolist()], dtype="str")
    return pd.Series(pd.Categorical.from_codes(again[numbers], texts))
