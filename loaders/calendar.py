"""School calendar: which days are school, half days or closed, per school and grade band."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from loaders.calendar_words import HEADINGS, grade_band, kind_of
from loaders.codes import truth
from loaders.day_column import Days, read_days
from loaders.form import Answers, Document, Form, Match, Need, Problem, Reading
from loaders.rows import constant_value, set_aside, tidy_rows, told_headings
from loaders.stacked import Part, Stacked, lacking, parts_of, personal_notice
from loaders.student_ids import STUDENT_IDS
from loaders.words import plain
from tables.codes import CALENDAR_KIND

LENGTH = {"instructional": "1", "half": "0.5", "closed": "0"}
_LONGEST = 400
"""Days; a longer range is a slip of the year."""


def recognise(document: Document) -> Match | None:
    """Days or ranges of days with words such as "holiday", "half day", "in session"; no student."""
    parts = _parts(document)
    if not parts:
        wanted = {"day": "Date", "kind": "Kind"}
        lacks = lacking(document, HEADINGS, wanted)
        return Match(0.15, "some headings of a calendar", lacks) if len(lacks) < len(wanted) else None
    part = parts[0]
    top = part.head(500)
    when = "day" if "day" in part.columns else "first_day"
    dated = read_days(top[when], {}).days.notna().mean() if len(top) else 0.0
    texts = top[_kind_field(part)].dropna() if len(top) else pd.Series(dtype="str")
    read = [_reads(text, _kind_field(part)) for text in texts]
    understood = float(np.mean(read)) if read else 0.0
    named = ", ".join(f"“{part.heading(field)}”" for field in (when, _kind_field(part)))
    if dated < 0.7 or understood < 0.5:
        return Match(0.25, f"the columns {named}, but few words such as holiday", ("Kind",))
    return Match(0.92, f"the columns {named}; {understood:.0%} of the entries are kinds of days")


def _reads(text: str, field: str) -> bool:
    if field == "kind":
        return kind_of(text)[0] != ""
    return truth(text) is not None or kind_of(text)[0] != "" or _length(text) is not None


def _kind_field(part: Part) -> str:
    return next(field for field in ("kind", "in_session", "days", "note") if field in part.columns)


def _parts(document: Document) -> list[Part]:
    found = []
    for part in parts_of(document, HEADINGS, ()):
        dated = "day" in part.columns or {"first_day", "last_day"} <= set(part.columns)
        said = {"kind", "in_session", "days", "note"} & set(part.columns)
        plain_heads = {plain(heading) for heading in part.grid.headings}
        if dated and said and not plain_heads & STUDENT_IDS:
            found.append(part)
    return [part for part in found if set(part.columns) == set(found[0].columns)]


def read(document: Document, answers: Answers) -> Reading:
    """Turn a calendar into one row a school, grade band and day.

    A range gives its weekdays. Where ranges and days overlap, the shorter one holds (a holiday
    inside a term), and of equals the later line.
    """
    parts = _parts(document)
    if not parts:
        return Reading({}, [_no_table(document)], [], 0, 0, 0, 0)
    rows = Stacked(parts)
    problems = personal_notice(parts) + set_aside(document, [part.grid.sheet for part in parts])
    first, last, more, good = _spans(rows, answers)
    problems += more
    kind, needs, more = _kinds(rows, good, answers)
    problems += more
    good &= kind != ""
    bands, more = _bands(rows, good)
    problems += more
    good &= np.array([band is not None for band in bands], dtype=bool)
    needs = [*first.needs, *(last.needs if not first.needs else ()), *needs]
    kind, lengths = _lengths(rows, kind)
    days = _expand(rows, first.days, last.days, kind, good)
    problems += _on_weekends(rows, days, kind)
    school = rows.coded("school").values.fillna(answers.get("school", ""))
    note = rows.coded("note").values.fillna("")
    at = days["row"].to_numpy()
    table: dict[str, pd.Series | str] = {
        "school": school.iloc[at],
        "day": days["day"],
        "grade_band": pd.Series(bands, dtype="str").iloc[at],
        "kind": pd.Series(kind, dtype="str").iloc[at],
        "days": pd.Series(lengths, dtype="str").iloc[at],
        "note": note.iloc[at],
        "sheet": rows.sheets().iloc[at],
    }
    span = days["span"].to_numpy()
    column = min(parts[0].columns.get("day", 999), parts[0].columns.get("first_day", 999))
    tidy = _narrowest(tidy_rows("calendar", table, lines=rows.line[at], column=column), span)
    rows.settle([str(field) for field in rows.fields], {"rejected": ~good})
    facts = told_headings("calendar", rows.headings)
    if len(tidy):
        facts |= {"first_day": tidy["day"].min(), "last_day": tidy["day"].max()}
        if named := constant_value(tidy["school"]):
            facts["school"] = named
    return Reading(
        {"calendar": tidy},
        problems,
        needs,
        rows=len(rows),
        columns=sum(bool(heading) for heading in rows.headings),
        accepted=int(good.sum()),
        rejected=int((~good).sum()),
        facts=facts,
    )


def _no_table(document: Document) -> Problem:
    lacks = ", ".join(f"“{name}”" for name in lacking(document, HEADINGS, {"day": "Date", "kind": "Kind"}))
    return Problem(
        "question",
        "no_table",
        f"No sheet has the headings of a calendar; {lacks or 'a kind of day'} is missing.",
        "Give each row a date (or first and last day) and a kind: school day, half day, closed.",
    )


def _spans(rows: Stacked, answers: Answers) -> tuple[Days, Days, list[Problem], np.ndarray]:
    """First and last day of each row; a single day is both."""
    columns = [rows.coded(field) for field in ("day", "first_day", "last_day")]
    single, first, last = (read_days(column, answers, columns) for column in columns)
    problems: list[Problem] = []
    for field, days in (("day", single), ("first_day", first), ("last_day", last)):
        if field in rows.fields:
            problems += rows.day_problems(days, field)
    begins = first.days.fillna(single.days)
    ends = last.days.fillna(begins)
    bad = (single.bad | first.bad | last.bad).to_numpy()
    blank = begins.isna().to_numpy() & ~bad
    when = "day" if "day" in rows.fields else "first_day"
    problems += rows.problems(blank, when, "left_out", "no_day", "The date is blank.", "Write the date.")
    backwards = (ends < begins).fillna(False).to_numpy() & ~bad & ~blank
    what, mend = "The last day “{value}” lies before the first.", "Correct the first or the last day."
    problems += rows.problems(backwards, "last_day", "left_out", "backwards", what, mend)
    length = (pd.to_datetime(ends) - pd.to_datetime(begins)).dt.days.fillna(0).to_numpy()
    long = (length > _LONGEST) & ~backwards
    what, mend = "The days run over more than a year, to “{value}”.", "Correct the year."
    problems += rows.problems(long, "last_day", "left_out", "too_long", what, mend)
    good = ~(bad | blank | backwards | long)
    needs = single.needs or first.needs
    order = single.order if when == "day" else first.order
    return (
        Days(begins, first.bad, order, needs),
        Days(ends, last.bad, last.order, last.needs),
        problems,
        good,
    )


def _kinds(rows: Stacked, good: np.ndarray, answers: Answers) -> tuple[np.ndarray, list[Need], list[Problem]]:
    """Kind of each row, "" where none is told; questions for words that are not known."""
    field = next(name for name in ("kind", "in_session", "days", "note") if name in rows.fields)
    column = rows.coded(field)
    kinds, needs = [], []
    for text, count in zip(column.texts, column.counts(good)[:-1], strict=True):
        kind, sure = _kind(text, field)
        answer = answers.get(f"code.{text}", "")
        if answer in CALENDAR_KIND:
            kind, sure = answer, True
        if not sure and count:
            question = f'What kind of day is "{text}"? It stands in {int(count):,} rows.'
            needs.append(Need(f"code.{text}", question, CALENDAR_KIND, kind))
        kinds.append(kind or "instructional")
    kind = np.array([*kinds, ""], dtype=object)[column.numbers]
    if field == "kind" and "in_session" in rows.fields:
        said = rows.coded("in_session")
        other = np.array(
            [*({True: "instructional", False: "closed", None: ""}[truth(t)] for t in said.texts), ""]
        )
        kind = np.where(kind == "", other[said.numbers], kind)
    what, mend = "The kind of day is blank.", "Write school day, half day or closed."
    return kind, needs, rows.problems((kind == "") & good, field, "left_out", "no_kind", what, mend)


def _kind(text: str, field: str) -> tuple[str, bool]:
    if field != "kind":
        length = _length(text)
        if length is not None:
            return ("closed" if length == 0 else "half" if length == 0.5 else "instructional"), True
        said = truth(text)
        if said is not None:
            return ("instructional" if said else "closed"), True
    return kind_of(text)


def _length(text: str) -> float | None:
    """Length in days, 0 to 1; None where it is no such number."""
    try:
        number = float(text.replace(",", "."))
    except ValueError:
        return None
    return number if 0 <= number <= 1 else None


def _lengths(rows: Stacked, kind: np.ndarray) -> tuple[np.ndarray, list[str]]:
    """Kind and length of each day as a decimal: a length in the file makes half days of school days."""
    usual = [LENGTH.get(str(each), "") for each in kind]
    if "days" not in rows.fields:
        return kind, usual
    column = rows.coded("days")
    found = [_length(text) for text in column.texts]
    said = np.array([*(-1.0 if length is None else length for length in found), -1.0])[column.numbers]
    kind = np.where((kind != "closed") & (kind != "") & (said == 0), "closed", kind)
    kind = np.where((kind == "instructional") & (said > 0) & (said < 1), "half", kind)
    lengths = [
        f"{length:g}" if length > 0 and each != "closed" else LENGTH.get(str(each), "")
        for length, each in zip(said.tolist(), kind.tolist(), strict=True)
    ]
    return kind, lengths


def _bands(rows: Stacked, good: np.ndarray) -> tuple[list[str | None], list[Problem]]:
    """Grade band of each row, "" for all grades, None where it is no band."""
    column = rows.coded("grade_band")
    found = [grade_band(text) for text in column.texts]
    bands = np.array([*found, ""], dtype=object)[column.numbers]
    wrong = np.array([band is None for band in bands], dtype=bool) & good
    what, mend = (
        "“{value}” is no grade or range of grades.",
        "Write for example K-5, or leave it blank for all.",
    )
    problems = rows.problems(wrong, "grade_band", "left_out", "not_a_grade", what, mend)
    return bands.tolist(), problems


def _expand(
    rows: Stacked, first: pd.Series, last: pd.Series, kind: np.ndarray, good: np.ndarray
) -> pd.DataFrame:
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


def _on_weekends(rows: Stacked, days: pd.DataFrame, kind: np.ndarray) -> list[Problem]:
    single = days[days["span"] == 1]
    weekend = pd.to_datetime(single["day"]).dt.day_of_week >= 5
    mask = np.zeros(len(rows), dtype=bool)
    mask[single.loc[weekend, "row"].to_numpy(dtype="int64")] = True
    when = "day" if "day" in rows.fields else "first_day"
    what, mend = (
        "“{value}” is a Saturday or Sunday.",
        "Nothing to do if there was school; else correct the date.",
    )
    return rows.problems(mask & (kind != "closed"), when, "notice", "weekend", what, mend)


def _narrowest(tidy: pd.DataFrame, span: Sequence[int] | np.ndarray) -> pd.DataFrame:
    """One row a school, band and day: that of the shortest range, of equals the later line."""
    order = tidy.assign(span=span).sort_values(["span", "line"], ascending=[True, False], kind="stable")
    kept = order.drop_duplicates(["school", "grade_band", "day"])
    return (
        kept.drop(columns="span")
        .sort_values(["school", "grade_band", "day"], kind="stable")
        .reset_index(drop=True)
    )


FORM = Form("calendar", "calendar", "School calendar", recognise, read)
