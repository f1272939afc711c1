"""What the columns of a sign-in list say of each visit: who, of what, in which status, how long."""

import numpy as np
import pandas as pd

from loaders.clock import between
from loaders.coded import written
from loaders.codes import truth
from loaders.form import Answers, Need
from loaders.full_names import full_names
from loaders.lengths import seconds
from loaders.stacked import Stacked
from loaders.status_codes import sign_in_status, status_need
from loaders.visitors import bare_names, by_name
from tables.codes import STATUS


def people(rows: Stacked) -> tuple[pd.Series, pd.Series]:
    """The key of each row's person, "" for nobody; and the name as typed."""
    name = full_names(rows)
    told = written(name)
    bare = told.made(bare_names(told.different))
    student = rows.coded("student").take(rows.coded("student").texts, "")
    named = (bare != "") | (rows.verbatim("email").str.strip() != "")
    code = by_name(bare, rows.verbatim("email")).astype("str").where(named, "")
    return student.where(student != "", code), name


def activities(rows: Stacked, titles: dict[str, str]) -> tuple[str, pd.Series]:
    """The one activity of the list ("" where it has several or names none), and what each row's session
    is called: the activity where there are several."""
    told = rows.coded("activity")
    named = told.take(told.texts, "")
    if len(told.texts) > 1 or (told.texts and told.blank.any()):
        return "", named
    one = told.texts[0] if told.texts else titles.get("activity", "")
    return one, pd.Series("", named.index, dtype="str")


def statuses(rows: Stacked, good: np.ndarray, answers: Answers) -> tuple[pd.Series, pd.Series, list[Need]]:
    """Status, what it was told by, and questions; a row of a list without a status is a visit."""
    if "status" not in rows.fields and "absent" in rows.fields:
        said = rows.coded("absent")
        found = ["absent" if _is_away(text) else "present" for text in said.texts]
        return said.take(found, "present"), rows.verbatim("absent"), []
    if "status" not in rows.fields:
        field = next((name for name in ("time_in", "minutes", "hours", "stamp") if name in rows.fields), "")
        return pd.Series("present", range(len(rows)), dtype="str"), rows.verbatim(field), []
    told, found, needs = rows.coded("status"), [], []
    for text, count in zip(told.texts, told.counts(good)[:-1].tolist(), strict=True):
        status, sure = sign_in_status(text)
        given = answers.get(f"code.{text}", "")
        if given in STATUS:
            status, sure = given, True
        if not sure and count:
            needs.append(status_need(text, status, count))
        found.append(status or "unknown")
    return told.take(found, "unknown"), rows.verbatim("status"), needs


def _is_away(text: str) -> bool:
    """Whether a cell of a column headed "Absent" says so: by yes or a tick, or in words."""
    said = truth(text)
    return sign_in_status(text)[0] == "absent" if said is None else said


def lengths(rows: Stacked) -> tuple[pd.Series, np.ndarray]:
    """Seconds of each visit, and where what is written is no length of time."""
    blank = pd.Series(np.nan, range(len(rows)), dtype="str")
    length, unclear = pd.Series(np.nan, range(len(rows)), dtype="float64"), np.zeros(len(rows), dtype=bool)
    for field, unit in (("minutes", 60), ("hours", 3600)):
        if field in rows.fields:
            told = rows.coded(field)
            read = [seconds(text, unit) for text in told.texts]
            found = pd.Series([*(np.nan if one is None else one for one in read), np.nan]).take(told.numbers)
            found = found.reset_index(drop=True)
            unclear |= (found.isna() & ~pd.Series(told.blank)).to_numpy()
            length = length.fillna(found)
    stayed = between(rows.fields.get("time_in", blank), rows.fields.get("time_out", blank))
    return length.fillna(stayed.reset_index(drop=True)), unclear
