"""Sign-in list: a row a person and visit, with times of coming and leaving or what they came for."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from loaders import dates, microsoft_forms, teams_sections, zoom_tables
from loaders.clock import between, is_time
from loaders.day_column import Days, read_days
from loaders.form import FATES, Answers, Document, Form, Match, Need, Reading, Sheet
from loaders.lengths import seconds
from loaders.meetings import day_answered, day_need, mail_notice, no_table, summed
from loaders.roles import folded, might_ask_role, might_ask_school, role_of
from loaders.rows import REPEATED, constant_value, fingerprint, repeats, set_aside, shared_key
from loaders.session_rows import sessions_of
from loaders.signin_headings import HEADINGS, SAYS_SIGN_IN, unknown_share
from loaders.stacked import Part, Stacked, lacking, parts_of, personal_notice, titles_of
from loaders.status_codes import sign_in_status, status_need
from loaders.titles import facts_of
from loaders.visitors import attendance_and_people, bare_name, by_name
from loaders.words import plain
from tables.codes import STATUS

WANTED = {"name": "Name", "day": "Date", "time_in": "Time In"}
_PERSON, _WHEN = {"student", "name", "first", "last"}, {"day", "stamp"}
_VISIT = {"time_in", "time_out", "activity", "organisation"}
MOST_STRANGE = 0.34
"""Share of headings that no list of visits has, above which a table is another."""


def recognise(document: Document) -> Match | None:
    """People, days, and times of coming or what they came for; no column of attendance codes."""
    parts = _parts(document)
    if not parts:
        lacks = lacking(document, HEADINGS, WANTED)
        return Match(0.2, "some headings of a sign-in list", lacks) if len(lacks) < 2 else None
    best = parts[0]
    shown = [
        field for field in ("student", "name", "day", "stamp", "time_in", "activity") if field in best.columns
    ]
    named = ", ".join(f"“{best.heading(field)}”" for field in shown[:4])
    return Match(0.97, f"the columns {named}; one row a person and visit")


def _parts(document: Document) -> list[Part]:
    """The lists of a document; reports of online meetings and of forms are of another kind."""
    if any(not sheet.cells.empty and _of_a_meeting(sheet) for sheet in document.sheets):
        return []
    if microsoft_forms.recognise(document) is not None:  # its times are those of answering
        return []
    return [part for found in parts_of(document, HEADINGS, ()) if _is_list(part := _questions(found))]


def _of_a_meeting(sheet: Sheet) -> bool:
    zoom = zoom_tables.report_of(sheet)
    return teams_sections.report_of(sheet) is not None or (zoom is not None and zoom_tables.like_zoom(zoom))


def _questions(part: Part) -> Part:
    """The table with questions of a form for school and role among its fields."""
    columns = dict(part.columns)
    for at, heading in enumerate(part.grid.headings):
        if heading and at not in columns.values():
            if "school" not in columns and might_ask_school(heading):
                columns["school"] = at
            elif "role" not in columns and might_ask_role(heading):
                columns["role"] = at
    return Part(part.grid, columns)


def _is_list(part: Part) -> bool:
    fields = set(part.columns)
    if not fields & _PERSON or unknown_share(part.grid.headings) > MOST_STRANGE or _of_volunteers(part):
        return False
    top = part.head(200)
    if "name" in fields and top["name"].dropna().str.fullmatch(r"[\s\d.,]+").mean() > 0.5:
        return False  # how many took part, not who
    if "stamp" in fields and fields & _VISIT:
        return _days_read(top["stamp"])
    if "day" in fields and fields & (_VISIT - {"organisation"}):
        return _days_read(top["day"])
    if "time_in" in fields and is_time(top["time_in"]).mean() > 0.5:
        return True
    titles = [text for row in titles_of(part.grid) for text in row if text]
    said = any(SAYS_SIGN_IN.search(folded(text)) for text in titles)
    return said and (fields & _WHEN != set() or bool(_title_days(part)))


def _days_read(values: pd.Series) -> bool:
    cells = values.dropna()
    return len(cells) == 0 or bool(cells.map(_is_day).mean() >= 0.5)


def _is_day(text: object) -> bool:
    return dates.is_day(str(text).strip())


def _of_volunteers(part: Part) -> bool:
    """Whether headings or titles say that it is a log of volunteers' hours."""
    words = [*part.grid.headings, *(text for row in titles_of(part.grid) for text in row)]
    return any("volunt" in plain(word) or "benevol" in folded(word) for word in words if word)


def _title_days(part: Part) -> list[str]:
    """Days that stand above the table, alone or after "Date:"."""
    texts = [text.rpartition(": ")[2].strip() for row in titles_of(part.grid) for text in row if text]
    return [text for text in texts if dates.is_day(text)]


def read(document: Document, answers: Answers) -> Reading:
    """Turn a list of visits into a row a person, day and activity; visits of one are added up.

    People are told by their student id, else by name and e-mail. Minutes are those written, else from
    coming to leaving, else blank.
    """
    parts = _parts(document)
    if not parts:
        return Reading({}, [_NO_TABLE], [], 0, 0, 0, 0)
    rows = Stacked(parts)
    problems = personal_notice(parts, kept=("email",)) + set_aside(
        document, [part.grid.sheet for part in parts]
    )
    when = _when(rows, answers)
    person, names = _people(rows)
    again = shared_key(rows.coded("student").numbers, when.days.told.numbers, pd.factorize(names)[0])[1]
    duplicate = repeats(rows.body, again)
    nobody = (person == "").to_numpy() & ~duplicate
    undated = ((when.day == "").to_numpy() | when.days.bad.to_numpy()) & ~nobody & ~duplicate
    problems += rows.problems(duplicate, "name", "notice", "duplicate", *REPEATED)
    problems += rows.problems(nobody, "name", "left_out", "no_name", *_NO_PERSON)
    problems += (
        rows.day_problems(when.days, when.field, ~nobody & ~duplicate) if when.field in rows.fields else []
    )
    blank = undated & ~when.days.bad.to_numpy()
    if not when.needs:
        problems += rows.problems(blank, when.field, "left_out", "no_day", *_NO_DAY)
        good = ~nobody & ~duplicate & ~undated
    else:
        good = ~nobody & ~duplicate & ~when.days.bad.to_numpy()
    titles = facts_of(row for part in parts for row in titles_of(part.grid))
    activity, session = _activities(rows, titles)
    schools, needs = rows.schools(rows.coded("school"), good, answers, "the sign-in list")
    status, raw, more = _status(rows, good, answers)
    length, unclear = _lengths(rows)
    problems += rows.problems(unclear & good, "minutes" if "minutes" in rows.fields else "hours", "notice",
                              "not_a_length", *_NOT_A_LENGTH)  # fmt: skip
    student = rows.coded("student").take(rows.coded("student").texts, "")
    role = rows.coded("role").take([role_of(text) for text in rows.coded("role").texts], "")
    visits = pd.DataFrame(
        {
            "key": person,
            "name": names,
            "email": rows.verbatim("email"),
            "role": role.where((role != "") | (student == ""), "student"),
            "school": schools.fillna(""),
            "day": when.day,
            "session": session,
            "raw": raw,
            "status": status,
            "seconds": length,
            "sheet": rows.sheets(),
            "line": rows.line,
        }
    )[good]
    once = summed(visits.sort_values("status", key=_rank, kind="stable")).sort_values(
        ["sheet", "line"], kind="stable"
    )
    if rows.coded("email").texts:
        grid = parts[0].grid
        problems.append(mail_notice(grid.sheet.name, int(grid.sheet.cells.index[grid.header_rows[0]])))
    rows.settle(_TAKEN, {"rejected": ~good & ~duplicate, "duplicate": duplicate})
    for part in parts:
        sheet = part.grid.sheet
        sheet.fates[sheet.fates == 0] = FATES.index("footnote")
    accepted = int(good.sum())
    first = min(at for field, at in parts[0].columns.items() if field in _PERSON)
    tables = attendance_and_people(document.name, once, first, expected="no")
    tables["sessions"] = sessions_of(visits, activity)
    return Reading(
        tables,
        problems,
        [*when.needs, *needs, *more],
        rows=len(rows),
        columns=sum(bool(heading) for heading in rows.headings),
        accepted=accepted,
        rejected=len(rows) - accepted - int(duplicate.sum()),
        facts=_facts(rows, visits, activity, titles),
    )


_TAKEN = tuple(
    "student name first last email day stamp time_in time_out minutes hours activity role school "
    "status".split()
)
_NO_PERSON = ("The row names nobody.", "Write the name or the student id, or leave the row out.")
_NO_DAY = ("The date is blank.", "Write the date, for example 2025-09-02, or leave the row out.")
_NOT_A_LENGTH = (
    "“{value}” is no length of time; the visit is counted without it.",
    "Write 90 min or 1h 30m.",
)
_NO_TABLE = no_table(
    "No sheet lists people with the day they came and when, or what for.",
    "Give the columns headings such as “Name”, “Date”, “Time In”, “Time Out”, “Activity”.",
)


def _rank(status: pd.Series) -> pd.Series:
    """Of several visits of a day, one that was made stands for all."""
    return (~status.isin(["present", "tardy", "partial"])).astype("int64")


@dataclass(frozen=True)
class _When:
    """The day of each row ("" where none is known), the field it was read from, and what is to be asked."""

    day: pd.Series
    days: Days
    field: str
    needs: list[Need]


def _when(rows: Stacked, answers: Answers) -> _When:
    """Days by the date, else by the stamp or the time of coming, else by the titles, else by the answer."""
    field = next(
        (name for name in ("day", "stamp", "time_in") if name in rows.fields and _dated(rows, name)), "day"
    )
    days = read_days(rows.coded(field), answers)
    day = days.days.fillna("").astype("str")
    if field in rows.fields:
        return _When(day, days, field, list(days.needs))
    written = [next(iter(_title_days(part)), None) for part in rows.parts]
    told = read_days(pd.Series(written, dtype="str"), answers)
    of_part = told.days.fillna(day_answered(answers)).astype("str")
    day = of_part.take(rows.part).reset_index(drop=True)
    asked = [day_need("the sign-in list")] if (day == "").any() else []
    return _When(day, days, field, [*told.needs, *asked])


def _dated(rows: Stacked, field: str) -> bool:
    cells = rows.fields[field].dropna().iloc[:200]
    return len(cells) > 0 and bool(cells.map(_is_day).mean() >= 0.5)


def _people(rows: Stacked) -> tuple[pd.Series, pd.Series]:
    """The key of each row's person, "" for nobody; and the name as typed."""
    parts = [rows.verbatim(field).str.strip() for field in ("first", "last")]
    name = rows.verbatim("name").str.strip()
    name = name.where(name != "", (parts[0] + " " + parts[1]).str.strip())
    codes, texts = pd.factorize(name)
    bare = (
        pd.Series([bare_name(text) for text in texts.tolist()], dtype="str")
        .take(codes)
        .reset_index(drop=True)
    )
    student = rows.coded("student").take(rows.coded("student").texts, "")
    named = (bare != "") | (rows.verbatim("email").str.strip() != "")
    code = by_name(bare, rows.verbatim("email")).where(named, "")
    return student.where(student != "", code), name


def _activities(rows: Stacked, titles: dict[str, str]) -> tuple[str, pd.Series]:
    """The one activity of the list ("" where it has several or names none), and what each row's session
    is called: the activity where there are several."""
    told = rows.coded("activity")
    named = told.take(told.texts, "")
    if len(told.texts) > 1 or (told.texts and told.blank.any()):
        return "", named
    one = told.texts[0] if told.texts else titles.get("activity", "")
    return one, pd.Series("", named.index, dtype="str")


def _status(rows: Stacked, good: np.ndarray, answers: Answers) -> tuple[pd.Series, pd.Series, list[Need]]:
    """Status, what it was told by, and questions; a row of a list without a status is a visit."""
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


def _lengths(rows: Stacked) -> tuple[pd.Series, np.ndarray]:
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


def _facts(rows: Stacked, visits: pd.DataFrame, activity: str, titles: dict[str, str]) -> dict[str, str]:
    facts = {"fingerprint": fingerprint("signin_list", rows.headings), "activity": activity}
    facts |= {key: titles[key] for key in ("title", "partner") if key in titles}
    days = visits.loc[visits["day"] != "", "day"]
    if len(days):
        facts |= {"first_day": days.min(), "last_day": days.max()}
    if school := constant_value(visits["school"]):
        facts["school"] = school
    if not activity and "title" not in facts:
        facts["source"] = ", ".join(part for part in ("Sign-in list", school) if part)
    return {name: text for name, text in facts.items() if text}


FORM = Form("signin_list", "participation", "Sign-in list, one row a visit", recognise, read)
