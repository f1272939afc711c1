"""What reports of online meetings share: minutes of joining again added up, and what the meeting was."""

import numpy as np
import pandas as pd

from loaders import dates
from loaders.form import Answers, Need, Problem
from loaders.lengths import minutes
from loaders.rows import fingerprint, joint_key
from words import mark, phrase

NO_NAME = (
    mark("The name is blank, so nobody can be counted."),
    mark("Write the name, or leave the row out."),
)
NOT_A_LENGTH = (
    mark("“{value}” is no length of time; the person is counted without minutes."),
    mark("Write the time as 1h 5m, or as minutes."),
)
NOT_A_TIME = (mark("“{value}” is no date and time."), mark("Write it as 2025-11-05 18:30."))


def summed(visits: pd.DataFrame) -> pd.DataFrame:
    """One row a person and session: times of joining again are added up.

    Args:
        visits: ``key, school, day, session, seconds`` (missing: not known) and what else a row tells.

    Returns:
        ``minutes`` in decimal text in place of ``seconds``, "" where none is known; of all other columns
        the person's first row.
    """
    key = [pd.factorize(visits[name])[0] for name in ("key", "school", "day", "session")]
    number, found = pd.factorize(joint_key(*key))
    first = np.full(len(found), len(visits))
    np.minimum.at(first, number, np.arange(len(visits)))
    length = visits["seconds"].to_numpy(dtype="float64")
    known = ~np.isnan(length)
    total = np.bincount(number[known], length[known], minlength=len(found)).astype("float64")
    total[np.bincount(number[known], minlength=len(found)) == 0] = np.nan
    codes, lengths = pd.factorize(total)
    told = pd.Series([*map(minutes, lengths.tolist()), ""], dtype="str").take(codes).reset_index(drop=True)
    return visits.drop(columns="seconds").iloc[first].reset_index(drop=True).assign(minutes=told)


def mail_notice(sheet: str, line: int) -> Problem:
    """Say what e-mail addresses are used for."""
    what = phrase("E-mail addresses tell people apart while the file is read; they are not kept.")
    return Problem("notice", "personal", what, phrase("Nothing to do."), sheet, line)


def meeting_facts(form: str, kind: str, title: str, start: str) -> dict[str, str]:
    """What a file about one meeting says of itself.

    ``series`` and ``title`` tell the meetings that recur, ``source`` this one alone, and ``session`` when it
    was: another meeting of the same name replaces nothing of it.

    Args:
        form: key of the form.
        kind: what the source is called.
        title: of the meeting; "" where the file does not tell.
        start: ISO time; "" where the file does not tell.
    """
    facts = {"fingerprint": fingerprint(form, [title]), "title": title, "one_session": "yes", "series": kind}
    if start:
        facts |= {"first_day": start[:10], "last_day": start[:10], "session": start[:16]}
        shown = start[:16].replace("T", " ")
        facts["source"] = ", ".join(part for part in (kind, title, shown) if part)
    return {name: text for name, text in facts.items() if text}


def earliest(*columns: pd.Series) -> str:
    """The first of the times that are known, by the order of the columns; "" where none is."""
    for column in columns:
        known = column.dropna()
        if len(known):
            return str(known.min())
    return ""


def day_answered(answers: Answers) -> str:
    """The day that was answered where a file tells none, as ISO text; "" if none was, or it is no day."""
    told = dates.days(pd.Series([answers.get("day", "")], dtype="str"), "undecided").iloc[0]
    return "" if pd.isna(told) else str(told)


def day_need(what: str) -> Need:
    """Ask on which day it was."""
    return Need(
        "day", phrase("The file does not tell when {what} was. On which day, such as 2025-11-05?", what=what)
    )


def no_table(lacks: str, mend: str) -> Problem:
    """Say that the form chosen finds nothing of its own."""
    return Problem("question", "no_table", lacks, mend)
