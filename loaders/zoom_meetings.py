"""Which meeting each row of a Zoom report is of: a report of an account's use tells of several."""

from collections.abc import Mapping
from itertools import pairwise

import numpy as np
import pandas as pd
import pyarrow.compute as pc

from loaders.coded import written
from loaders.rows import constant_value, fingerprint, joint_key
from loaders.stacked import Stacked
from loaders.zoom_tables import Report


def meetings(
    rows: Stacked,
    report: Report,
    told: pd.Series,
    started: pd.Series,
    joined: pd.Series,
    answered: str,
) -> pd.DataFrame:
    """The meeting of each row: ``number`` (from 0), ``topic`` and ``start`` (ISO time, "" where not known).

    Args:
        rows: people; the columns topic, meeting and start, where there are any, tell of the row's meeting.
        report: tells of meetings above the tables of people.
        told: moments of ``report.meetings`` one after the other, as ISO times.
        started, joined: ISO times of each row, missing where not told.
        answered: the day where the file tells none; "" if nobody was asked.
    """
    of = np.array(report.of)[rows.part]
    columns = [rows.coded(field).numbers for field in ("topic", "meeting", "start")]
    number = pd.factorize(joint_key(of.astype("int64"), *columns))[0]
    ends = np.cumsum([0, *(len(moments) for _, moments in report.meetings)])
    begun = pd.Series([told.iloc[at] if at < end else None for at, end in pairwise(ends)], dtype="str")
    start = started.where(started.notna(), begun.take(of).reset_index(drop=True))
    if start.isna().any():
        first = joined.groupby(number).transform("min") if number.any() else joined.min()
        start = start.where(start.notna(), first)
    topic = rows.coded("topic").values
    above = pd.Series([text for text, _ in report.meetings], dtype="str").take(of).reset_index(drop=True)
    topic = topic.where(topic.notna(), above).fillna("")
    return pd.DataFrame({"number": number, "topic": topic, "start": start.fillna(answered)})


def days_of(start: pd.Series) -> pd.Series:
    """The day of each ISO time; "" where there is none."""
    told = written(start)
    return told.made(pc.utf8_slice_codeunits(told.different, 0, 10))


def sessions(of: pd.DataFrame) -> pd.Series:
    """What the session of each row is called: of meetings of one topic by the hour each began, else by
    its topic."""
    if of["topic"].nunique() > 1:
        return of["topic"]
    told = written(of["start"])
    return told.made(pc.utf8_slice_codeunits(told.different, 11, 16))


def facts_of_several(of: pd.DataFrame) -> dict[str, str]:
    """What a report of several meetings says of itself."""
    facts: Mapping[str, str] = {
        "fingerprint": fingerprint("zoom_participants", ["several meetings"]),  # not text
        "title": constant_value(of["topic"]),
        "first_day": min(of["start"].str[:10]),
        "last_day": max(of["start"].str[:10]),
    }
    return {name: text for name, text in facts.items() if text}
