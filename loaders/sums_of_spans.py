"""Days counted by month or term, added up over the school year; what cannot be known is asked."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from loaders.form import Answers, Need, Problem
from loaders.spans_across import COUNTED, MEASURES, measures_in, spans_of
from loaders.stacked import Stacked
from loaders.totals_days import NOT_A_NUMBER, units_of
from tables.units import DAY
from words import mark, phrase, phrase_many

COUNTS = {"absent": mark("Days absent"), "present": mark("Days present")}
BLANK = {
    "zero": mark("None: no day was missed in it"),
    "unknown": mark("Not known: leave the student's year out"),
}
EACH, TO_DATE = "each", "to_date"
MEANS = {
    EACH: mark("Each is counted by itself: they are added up"),
    TO_DATE: mark("Each is counted from the first day of the year: the last one stands"),
}
_ABSENCES = ("absent", "excused", "unexcused")
_LONGEST_MONTH = 31 * DAY


@dataclass(frozen=True)
class Sums:
    """Day units of each measure (Int64, missing where not known), rows that cannot be used, and what is said
    and asked."""

    units: dict[str, pd.Series] = field(default_factory=dict)
    bad: np.ndarray = field(default_factory=lambda: np.zeros(0, dtype=bool))
    problems: list[Problem] = field(default_factory=list)
    needs: list[Need] = field(default_factory=list)

    def differing(self, rows: Stacked, told: Mapping[str, pd.Series], good: np.ndarray) -> list[Problem]:
        """Notices where the total of the year is not what its months make."""
        problems: list[Problem] = []
        for measure, units in self.units.items():
            if measure in told:
                other = (units != told[measure]).fillna(False).to_numpy(dtype=bool) & good
                problems += rows.problems(other, measure, "notice", "months_differ", *_DIFFER)
        return problems


_DIFFER = (
    mark("The months do not make up the total “{value}”; the total counts."),
    mark("Nothing to do, unless the total is wrong."),
)


def sums_of_spans(rows: Stacked, good: np.ndarray, answers: Answers) -> Sums:
    """Add up the columns of months, or terms.

    Columns without any number are spans that are not over yet. Who has no number at all in one was not
    enrolled then, where each counts the days enrolled or present.

    Args:
        good: rows that count; a wrong cell of others is not said.
        answers: ``counted`` (what months alone count), ``blank_span`` and ``span_means``.
    """
    bad, problems, needs = np.zeros(len(rows), dtype=bool), [], []
    measures = measures_in(rows.fields)
    if not measures:
        return Sums(bad=bad)
    frames: dict[str, pd.DataFrame] = {}
    for measure in measures:
        names, columns = spans_of(rows.fields, measure), {}
        for name in names:
            units, wrong = units_of(rows, name)
            problems += rows.problems(wrong & good, name, "left_out", "not_a_number", *NOT_A_NUMBER)
            bad |= wrong
            columns[name.removeprefix(measure)] = units.astype("float64")
        frames[measure] = pd.DataFrame(columns)
    if COUNTED in frames:
        counted = answers.get("counted", "")
        if counted not in COUNTS:
            needs.append(
                Need("counted", phrase("What do the numbers under the months count?"), COUNTS, "absent")
            )
        frames[counted if counted in COUNTS else "absent"] = frames.pop(COUNTED)
    usable = good & ~bad
    there = {name for frame in frames.values() for name in frame if frame[name][usable].notna().any()}
    frames = {measure: frame[[name for name in frame if name in there]] for measure, frame in frames.items()}
    frames, asked = _filled(frames, usable, answers)
    needs += asked
    to_date, asked = _to_date(rows, frames, usable, answers)
    needs += asked
    sums = {measure: over_the_year(frame, to_date) for measure, frame in frames.items()}
    return Sums(sums, bad & good, problems, needs)


def _filled(
    frames: dict[str, pd.DataFrame], good: np.ndarray, answers: Answers
) -> tuple[dict[str, pd.DataFrame], list[Need]]:
    """Blank cells as 0 where they mean none: nobody enrolled, or no absence by the answer."""
    away = pd.DataFrame(dtype=bool)
    if {"enrolled", "present"} & set(frames):
        every = sorted({str(name) for frame in frames.values() for name in frame})
        blank = [frame.reindex(columns=every).isna() for frame in frames.values()]
        away = pd.DataFrame(np.logical_and.reduce(blank), index=blank[0].index, columns=every)
        nothing = away.all(axis=1).to_numpy()  # in the whole row: nothing is known of the student
        away[nothing], good = False, good & ~nothing
    filled, blanks = {}, 0
    for measure, frame in frames.items():
        if len(away.columns):
            frame = frame.mask(away[frame.columns], 0.0)
        if measure in _ABSENCES:
            blanks += int(frame[good].isna().sum().sum())
            if answers.get("blank_span", "zero") == "zero":
                frame = frame.fillna(0.0)
        filled[measure] = frame
    if not blanks or answers.get("blank_span") in BLANK:
        return filled, []
    question = phrase_many(
        blanks,
        "What does a blank under a month mean? {n} cell of absences is blank.",
        "What does a blank under a month mean? {n} cells of absences are blank.",
    )
    return filled, [Need("blank_span", question, BLANK, "zero")]


def _to_date(
    rows: Stacked, frames: Mapping[str, pd.DataFrame], good: np.ndarray, answers: Answers
) -> tuple[bool, list[Need]]:
    """Whether each span counts from the first day of the year on."""
    measure = next(each for each in MEASURES if each in frames)
    whole = units_of(rows, measure)[0].astype("float64") if measure in rows.fields else None
    return runs_up(frames[measure][good], measure, answers, whole)


def runs_up(
    spans: pd.DataFrame, measure: str, answers: Answers, whole: pd.Series | None = None
) -> tuple[bool, list[Need]]:
    """Whether the numbers of spans run up over the year, and the question where nothing tells.

    Args:
        spans: units, a row a student and year, a column a span ("month 2") in the order of the year.
        measure: what is counted.
        answers: ``span_means`` settles it.
        whole: the total of each row, where the table has one.
    """
    if answers.get("span_means") in MEANS:
        return answers["span_means"] == TO_DATE, []
    if spans.shape[1] < 2:
        return False, []
    if whole is not None and whole.notna().any():
        sums = (over_the_year(spans, to_date=False) == whole).sum()
        return bool(sums < (over_the_year(spans, to_date=True) == whole).sum()), []
    by_month = all("month" in str(name) for name in spans)
    if by_month and measure in ("enrolled", "present"):
        return bool((spans > _LONGEST_MONTH).any(axis=None)), []
    steps = spans.ffill(axis=1).diff(axis=1)
    rising = int((steps > 0).any(axis=1).sum())
    if (steps < 0).any(axis=None) or not rising or (by_month and spans.shape[1] < 3):
        return False, []
    question = phrase("No student's number falls from month to month, or term to term. What does each count?")
    proposed = EACH if rising < _MANY else TO_DATE
    return proposed == TO_DATE, [Need("span_means", question, MEANS, proposed)]


_MANY = 5
"""Students whose numbers only rise; with fewer it may be chance."""


def over_the_year(spans: pd.DataFrame, to_date: bool) -> pd.Series:
    """Units of the year, Int64; missing where one of its spans is."""
    if to_date:
        latest = spans.ffill(axis=1).iloc[:, -1] if spans.shape[1] else pd.Series(np.nan, spans.index)
        return latest.round().astype("Int64")
    return spans.sum(axis=1, skipna=False, min_count=1).round().astype("Int64")
