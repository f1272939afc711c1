"""What marks of attendance tell of a day: the dictionary of a file's codes, the weightier of two marks,
and what a day without a mark means. All forms of attendance that list students and days share it."""

from collections.abc import Callable, Iterable

import numpy as np

from loaders.coded import Coded, used
from loaders.form import Answers, Need
from loaders.status_codes import day_status, status_need
from tables.codes import ABSENT_STATUS, STATUS
from words import mark, phrase_many

UNMARKED = {
    "present": mark("They were present: the file lists absences"),
    "not_counted": mark("They are not known: leave them out"),
}
_WEIGHT = {"absent": 6, "excused": 5, "partial": 4, "unknown": 3, "tardy": 2, "present": 1, "not_expected": 0}
NO_DAY = (mark("The date is blank."), mark("Write the date, for example 2025-09-02, or leave the row out."))


def dictionary(
    code: Coded,
    good: np.ndarray,
    answers: Answers,
    meaning: Callable[[str], tuple[str, bool]] = day_status,
) -> tuple[list[str], list[Need]]:
    """What each code means, the blank one last (present), and the questions that are open.

    Args:
        code: as the file writes it.
        good: rows that count.
        answers: ``code.X`` says what the code X means.
        meaning: of one code, as ``status_codes.day_status`` gives it.
    """
    meanings, needs = [], []
    for raw, count in zip([*code.texts, ""], code.counts(good), strict=True):
        status, sure = meaning(raw) if raw else ("present", True)
        answer = answers.get(f"code.{raw}", "")
        if answer in STATUS:
            status, sure = answer, True
        if not sure and count:
            needs.append(status_need(raw, status, int(count)))
        meanings.append(status or "unknown")
    return meanings, sorted(needs, key=lambda need: need.name)


def weights(statuses: Iterable[str]) -> np.ndarray:
    return np.array([_WEIGHT[status] for status in statuses], dtype="int8")


def lighter(key: np.ndarray, again: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """Rows of a student-day that another row of it outweighs; of equals the first stays."""
    lighter = np.zeros(len(key), dtype=bool)
    at = np.flatnonzero(again)
    order = at[np.lexsort((-weight[at], key[at]))]
    lighter[order[1:][key[order[1:]] == key[order[:-1]]]] = True
    return lighter


def unmarked_days(
    student: Coded,
    days: Coded,
    code: Coded,
    good: np.ndarray,
    meanings: list[str],
    answers: Answers,
    meaning: Callable[[str], tuple[str, bool]] = day_status,
) -> tuple[str, list[Need]]:
    """What a student-day without a row means: present where only absences are listed."""
    present = absent = 0
    for raw, count, status in zip([*code.texts, ""], code.counts(good), meanings, strict=True):
        known = not raw or meaning(raw) == ("present", True) or answers.get(f"code.{raw}") == "present"
        present += int(count) if status == "present" and known else 0
        absent += int(count) if status in ABSENT_STATUS else 0
    if answers.get("unmarked") in UNMARKED:
        return answers["unmarked"], []
    proposed = "not_counted" if present and 10 * present >= absent + present else "present"
    if not present:
        return proposed, []
    who, when = (column.numbers if good.all() else column.numbers[good] for column in (student, days))
    students, dates = len(student.texts), len(days.texts)
    pairs = who * (np.int64 if students * dates > np.iinfo("int32").max else np.int32)(dates)
    pairs += when
    marked = _different(pairs, students * dates)
    missing = _different(who, students) * _different(when, dates) - marked
    if not missing:
        return proposed, []
    question = phrase_many(
        missing,
        "The file marks presence, yet for {n} pairs of student and day it has no row. "
        "What are these student-days?",
        "The file marks presence, yet for {n} pairs of student and day it has no row. "
        "What are these student-days?",
    )
    return proposed, [Need("unmarked", question, UNMARKED, proposed)]


def _different(numbers: np.ndarray, count: int) -> int:
    """How many different numbers from 0 to below ``count`` there are; ten times faster than sorting them."""
    return len(np.unique(numbers)) if count > 50_000_000 else int(np.count_nonzero(used(numbers, count)))
