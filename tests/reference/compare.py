"""Compare what the product computed with what is right."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import count
from math import isfinite

import numpy as np
import pandas as pd

from metrics.statistics.missing import Missing
from tests.reference.case import Answer, Case

RIVALS = ("WRONG", "RIVAL")
"""Names with these words hold what other formulas give."""

TABLE = "_file"
"""Names that end so name a CSV file of right values, a row each."""


@dataclass(frozen=True)
class Outcome:
    """How near the product came.

    Attributes:
        error: the largest difference of two numbers that were compared.
        problems: what is not near enough, in words; none: the case passes.
    """

    error: float
    problems: list[str]


@dataclass(frozen=True)
class _Seen:
    error: float = 0.0
    problem: str = ""


def compare(case: Case, answer: Answer, found: Mapping[str, object]) -> Outcome:
    """Compare everything a case asks for; what is computed beyond that is not looked at.

    ``found`` may hold numbers, words, flags, ``Missing``, sequences and mappings of them, and a data frame
    where a file of answers is asked for (compared row by row, whatever their order).
    """
    seen = list(_values((), answer.expected, found, answer))
    return Outcome(
        max((one.error for one in seen), default=0.0), [one.problem for one in seen if one.problem]
    )


def _values(path: tuple[str, ...], right: object, got: object, answer: Answer) -> Iterator[_Seen]:
    if isinstance(got, Missing):
        if not got.reason:
            yield _problem(path, "is missing without a reason")
        elif not _nothing(right):
            yield _problem(path, f"is missing ({got.reason}), not {_short(right)}")
    elif right is None:
        yield _problem(path, f"is {_short(got)}, where nothing can be computed")
    elif isinstance(right, dict):
        yield from _mapping(path, right, got, answer)
    elif isinstance(right, list):
        yield from _sequence(path, right, got, answer)
    elif isinstance(right, str | bool):
        plain = bool(got) if isinstance(got, np.bool_) else got
        if type(plain) is not type(right) or plain != right:
            yield _problem(path, f"is {_short(got)}, not {right!r}")
    elif isinstance(right, int | float):
        yield _number(path, right, got, answer)


def _mapping(path: tuple[str, ...], right: dict, got: object, answer: Answer) -> Iterator[_Seen]:
    if not isinstance(got, Mapping):
        yield _problem(path, f"is {_short(got)}, not values by name")
        return
    held = {str(name): value for name, value in got.items()}
    for name, value in right.items():
        where = (*path, name)
        if any(word in name for word in RIVALS):
            yield from _rival(path, name, right, held, answer)
        elif name not in held:
            yield _problem(where, "is not computed")
        elif name.endswith(TABLE) and isinstance(value, str):
            yield from _table(where, value, held[name], answer)
        else:
            yield from _values(where, value, held[name], answer)


def _sequence(path: tuple[str, ...], right: list, got: object, answer: Answer) -> Iterator[_Seen]:
    if not isinstance(got, list | tuple | np.ndarray) or len(got) != len(right):
        yield _problem(path, f"is {_short(got)}, not a list of {len(right)}")
        return
    for at, (value, other) in enumerate(zip(right, got, strict=True)):
        yield from _values((*path, str(at)), value, other, answer)


def _number(path: tuple[str, ...], right: float, got: object, answer: Answer) -> _Seen:
    if not isinstance(got, int | float | np.number) or isinstance(got, bool) or not isfinite(got):
        return _problem(path, f"is {_short(got)}, not {right}")
    value, wanted = float(got), float(right)
    error, allowed = abs(value - wanted), _allowed(path, wanted, answer)
    words = f"{'.'.join(path)} is {value:.12g}, not {wanted:.12g}, further off than {allowed:.3g}"
    return _Seen(error, "" if error <= allowed else words)


def _table(path: tuple[str, ...], file: str, got: object, answer: Answer) -> Iterator[_Seen]:
    """Rows are told apart by the first columns that do so."""
    right = pd.read_csv(answer.folder / file, dtype="str", keep_default_na=False)
    if not isinstance(got, pd.DataFrame) or not set(right.columns) <= set(got.columns):
        yield _problem(path, f"is not a table of {', '.join(right.columns)}")
        return
    wide = next((n for n in count(1) if not right.duplicated(list(right.columns[:n])).any()), 1)
    key, values = list(right.columns[:wide]), list(right.columns[wide:])
    rows = {tuple(str(row[name]) for name in key): row for row in got.to_dict("records")}
    for row in right.to_dict("records"):
        name = tuple(row[column] for column in key)
        if name not in rows:
            yield _problem((*path, *name), "is not computed")
            continue
        for column in values:
            where = (*path, *name, column)
            yield from _values(where, _read(row[column]), rows[name][column], answer)


def _read(cell: str) -> object:
    """A cell of a file of answers; an empty one is a value that cannot be computed."""
    if cell in ("", "NA"):
        return None
    if cell in ("True", "False", "TRUE", "FALSE"):
        return cell.upper() == "TRUE"
    try:
        return float(cell)
    except ValueError:
        return cell


def _rival(
    path: tuple[str, ...], name: str, right: dict, held: Mapping[str, object], answer: Answer
) -> Iterator[_Seen]:
    """What another formula gives must not stand beside it as ours, where the right value differs."""
    for other, value in held.items():
        if other == name or other not in right or any(word in other for word in RIVALS):
            continue
        if _same(path, other, right[name], value, answer) and not _same(
            path, other, right[name], right[other], answer
        ):
            yield _problem((*path, other), f"is what {name} warns of")


def _same(path: tuple[str, ...], name: str, one: object, other: object, answer: Answer) -> bool:
    """Whether two values are alike and hold a number at all."""
    seen = list(_values((*path, name), one, other, answer))
    return bool(seen) and not any(each.problem for each in seen)


def _allowed(path: tuple[str, ...], wanted: float, answer: Answer) -> float:
    """How far off a number may be: by the innermost name that has a tolerance of its own."""
    fields = answer.tolerance.get("fields", {})
    told = next((fields[name] for name in reversed(path) if name in fields), answer.tolerance)
    if not isinstance(told, dict):
        return float(told)
    return max(float(told.get("abs", 0)), float(told.get("rel", 0)) * abs(wanted))


def _nothing(right: object) -> bool:
    """Whether nothing of it can be computed: one reason then stands for all."""
    if isinstance(right, dict | list):
        return bool(right) and all(
            _nothing(one) for one in (right.values() if isinstance(right, dict) else right)
        )
    return right is None


def _problem(path: tuple[str, ...], words: str) -> _Seen:
    return _Seen(problem=f"{'.'.join(path) or 'the answer'} {words}")


def _short(value: object) -> str:
    words = repr(value)
    return words if len(words) <= 60 else f"{words[:57]}..."
